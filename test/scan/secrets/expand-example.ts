import { characters, checksummed, type Dice } from '../../../src/scan/secrets/rules/example-text.js';

export { type Dice, diceFrom } from '../../../src/scan/secrets/rules/example-text.js';

const HOLE = /\{(?:@([a-z0-9-]+)((?: [^{} ]+)*)|([^{}:@ ]+):(\d+))\}/g;

/**
 * Fills a rule's example: `{A-Z2-7:16}` becomes 16 characters of the set, `{@crc ghp_}` a token with its checksum,
 * `{@pem RSA}` a private key, and so on. No file of the repository holds a value that looks real.
 */
export function expandExample(template: string, dice: Dice): string {
  return template.replace(HOLE, (_, name: string | undefined, args: string, set: string, count: string) =>
    name === undefined ? characters(set, Number(count), dice) : generate(name, args.trim().split(' '), dice),
  );
}

const ALNUM = 'A-Za-z0-9';

function generate(name: string, args: readonly string[], dice: Dice): string {
  switch (name) {
    case 'crc':
      return checksummed(args[0] ?? '', dice);
    case 'pem':
      return armour('PRIVATE KEY', `${args[0]} `, [0x30, 0x82, 0x04, 0xa3], 1_190, dice);
    case 'openssh':
      return armour('PRIVATE KEY', 'OPENSSH ', OPENSSH, 390, dice);
    case 'concatenated':
      return armour('PRIVATE KEY', `${args[0] || 'RSA'} `, [0x30, 0x82, 0x04, 0xa3], 1_190, dice)
        .split('\n')
        .map((line) => `"${line}\\n"`)
        .join(' +\n    ');
    case 'base64-pem':
      return Buffer.from(armour('PRIVATE KEY', 'RSA ', [0x30, 0x82, 0x04, 0xa3], 600, dice)).toString('base64');
    case 'pem-public':
      return armour('PUBLIC KEY', '', [0x30, 0x82, 0x01, 0x22], 294, dice);
    case 'pgp':
      return armour('PGP PRIVATE KEY BLOCK', '', [0x95, 0x03], 900, dice);
    case 'putty':
      return putty(dice);
    case 'jwt':
      return jwt({ alg: args[0], typ: 'JWT' }, dice);
    case 'jwt-typ':
      return jwt({ typ: 'JWT', alg: args[0] }, dice);
    case 'word':
      return characters('bcdfghjklmnprstvz', 1, dice) + characters('aeiou', 1, dice) + characters('a-z', 4, dice);
    case 'password':
      return password(dice);
    case 'uuid':
      return [8, 4, 4, 4, 12].map((length) => characters('a-f0-9', length, dice)).join('-');
    case 'base64-password':
      return Buffer.from(password(dice)).toString('base64');
    case 'basic':
      return Buffer.from(`deploy:${password(dice)}`).toString('base64');
    case 'base64':
      return Buffer.from(characters(ALNUM, Number(args[0]), dice)).toString('base64');
    default:
      throw new Error(`unknown generator ${name}`);
  }
}

/** How an OpenSSH key without a passphrase begins: many zero bytes, in base64 a run of `A`. */
const OPENSSH = [...Buffer.from('openssh-key-v1\0\0\0\0\x04none\0\0\0\x04none\0\0\0\0\0\0\0\x01\0\0\0', 'latin1')];

function password(dice: Dice): string {
  return (
    characters('A-Z', 2, dice) +
    characters('a-z', 5, dice) +
    characters('!#^~', 1, dice) +
    characters('0-9', 3, dice) +
    characters(ALNUM, 5, dice)
  );
}

function armour(label: string, kind: string, first: readonly number[], length: number, dice: Dice): string {
  const bytes = Buffer.from([...first, ...Array.from({ length }, () => dice.below(256))]);
  const lines = bytes.toString('base64').match(/.{1,64}/g) ?? [];
  const dashes = '-'.repeat(5);
  return `${dashes}BEGIN ${kind}${label}${dashes}\n${lines.join('\n')}\n${dashes}END ${kind}${label}${dashes}`;
}

function putty(dice: Dice): string {
  const lines = (count: number) => Array.from({ length: count }, () => characters('A-Za-z0-9+/', 64, dice)).join('\n');
  return `PuTTY-User-Key-File-3: ssh-rsa\nEncryption: none\nComment: imported\nPublic-Lines: 4\n${lines(4)}\nPrivate-Lines: 8\n${lines(8)}\nPrivate-MAC: ${characters('a-f0-9', 64, dice)}`;
}

function jwt(header: Record<string, unknown>, dice: Dice): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = { sub: characters('a-f0-9', 12, dice), iat: 1_700_000_000 + dice.below(9_000_000), role: 'writer' };
  return `${part(header)}.${part(claims)}.${characters('A-Za-z0-9_-', 43, dice)}`;
}
