import { qualified } from '../name.js';
import type { DatabaseRule } from './rule.js';
import { plain } from './words.js';

/** Names of columns that hold a secret itself; one that says how it is kept is none. */
const KINDS = [
  ['a password', /(?:^|_)(?:password|passwd|pwd|passphrase)$/],
  ['a card number', /(?:^|_)(?:card_?(?:number|no)|credit_?card|pan|cvv2?|cvc2?|card_?security_?code)$/],
  [
    'a token or key',
    /(?:^|_)(?:(?:access|refresh|api|auth|bearer|session|secret|reset|oauth|jwt)_?(?:token|key|secret)|client_?secret|private_?key|totp_?secret|mfa_?secret|otp_?secret)$/,
  ],
] as const;
/** Types in which a secret stands as it is. */
const TEXT = /^(?:text|character(?: varying)?(?:\(\d+\))?|public\.citext|extensions\.citext|citext|json|jsonb|name)$/;

export const plainSecret: DatabaseRule = {
  id: 'database-plain-secret',
  title: 'A column is named like a secret in plain text',
  message: 'Whoever reads the table, a backup or a replica has it.',
  remedy:
    'Keep a password as a slow hash, a token as a hash of itself, a card number at the provider; name the column after what it holds.',
  severity: 'low',
  cwe: ['CWE-312', 'CWE-256'],
  asvs: ['11.4.2', '14.2.1'],
  references: ['https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html'],
  docs: {
    why: 'Tables are copied: to backups, to replicas, to the laptop of whoever looks for a fault.',
    fix: 'A hash (`password_hash`, `token_sha256`), or ciphertext whose key is not in the database (`card_number_encrypted`).',
    bad: 'CREATE TABLE accounts (id bigint, password text);',
    good: 'CREATE TABLE accounts (id bigint, password_hash text);',
  },
  level: 'warn',
  isHabit: true,
  inState: ({ relations }) =>
    relations
      .filter(({ kind }) => /table$/.test(kind))
      .flatMap(({ schema, name, columns }) =>
        columns.flatMap((column) => {
          const kind = TEXT.test(column.type)
            ? KINDS.find(([, pattern]) => pattern.test(snake(column.name)))
            : undefined;
          if (kind === undefined) return [];
          const place = qualified(schema, name, column.name);
          const note = `\`${plain(place)}\` (${column.type}) is named like ${kind[0]}.`;
          return [{ note, location: column.location, subject: [place], confidence: 'medium' as const }];
        }),
      ),
};

/** `accessToken` as `access_token`. */
function snake(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();
}
