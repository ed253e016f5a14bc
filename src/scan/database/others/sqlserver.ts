import type { Location } from '../../../model/location.js';
import {
  type Accounts,
  dropAccount,
  dropGrant,
  dropMembership,
  putAccount,
  putGrant,
  putMembership,
} from './accounts.js';
import { begins, commaParts, isWord, joined, type LooseStatement, wordAt, wordsOf } from './statement.js';
import type { LooseToken } from './tokens.js';

/** What a statement of SQL Server does to logins, users, roles and permissions; any other does nothing here. */
export function applySqlServer(accounts: Accounts, statement: LooseStatement): void {
  const { tokens, location, inRoutine } = statement;
  if (begins(tokens, 'GRANT')) permit(accounts, tokens, location);
  else if ((begins(tokens, 'REVOKE') || begins(tokens, 'DENY')) && !inRoutine) forbid(accounts, tokens);
  else if (['LOGIN', 'USER', 'ROLE', 'SERVER', 'APPLICATION'].some((word) => isWord(tokens[1], word))) {
    applyAccount(accounts, statement);
  } else procedure(accounts, tokens, location);
}

function applyAccount(accounts: Accounts, { tokens, location, inRoutine }: LooseStatement): void {
  const from = isWord(tokens[1], 'SERVER') || isWord(tokens[1], 'APPLICATION') ? 3 : 2;
  const hasIf = isWord(tokens[from], 'IF');
  const name = tokens[hasIf ? from + 2 : from]?.text ?? '';
  const [verb, what] = [tokens[from + 1], tokens[from + 2]];
  const member = tokens[from + 3]?.text ?? '';
  if (name === '') return;
  if (begins(tokens, 'ALTER') && isWord(what, 'MEMBER')) {
    if (isWord(verb, 'ADD')) putMembership(accounts, { role: name, member, admin: false, location });
    else if (!inRoutine) dropMembership(accounts, name, member);
  } else if (begins(tokens, 'CREATE')) {
    const hasPassword = wordAt(tokens.slice(0, 40), ['PASSWORD']) !== -1;
    putAccount(accounts, { name, login: !tokens.slice(1, 3).some(isRoleWord), hasPassword, location });
  } else if (begins(tokens, 'DROP') && !inRoutine) dropAccount(accounts, name);
}

function isRoleWord(token: LooseToken): boolean {
  return isWord(token, 'ROLE');
}

interface Permission {
  readonly privileges: readonly string[];
  readonly on: string;
  /** null among them: everybody. */
  readonly who: readonly (string | null)[];
  readonly grantable: boolean;
}

function permissionIn(tokens: readonly LooseToken[]): Permission | null {
  const to = wordAt(tokens, ['TO', 'FROM']);
  if (to === -1) return null;
  const on = wordAt(tokens.slice(0, to), ['ON']);
  // REVOKE GRANT OPTION FOR: the right itself stays.
  if (begins(tokens, 'REVOKE', 'GRANT', 'OPTION')) return null;
  const privileges = commaParts(tokens.slice(1, on === -1 ? to : on)).map(wordsOf);
  const target = joined(tokens.slice(on + 1, to)).replace(/^(?:OBJECT|DATABASE)::/i, '');
  const isOfServer = privileges.some((word) => /\bSERVER\b|\bANY LOGIN\b/.test(word));
  const { who, end } = granteesIn(tokens, to + 1);
  return {
    privileges,
    on: on === -1 ? (isOfServer ? 'server' : 'database') : target,
    who,
    grantable: begins(tokens.slice(end), 'WITH', 'GRANT', 'OPTION'),
  };
}

/** Names between commas; what follows them may be a statement of its own. */
function granteesIn(tokens: readonly LooseToken[], start: number): Pick<Permission, 'who'> & { readonly end: number } {
  const who: (string | null)[] = [];
  let at = start;
  for (; at < tokens.length; at += 2) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'sign') break;
    who.push(/^public$/i.test(token.text) ? null : token.text);
    if (tokens[at + 1]?.text !== ',') return { who, end: at + 1 };
  }
  return { who, end: at };
}

function permit(accounts: Accounts, tokens: readonly LooseToken[], location: Location): void {
  const permission = permissionIn(tokens);
  if (permission === null) return;
  const { privileges, on, who, grantable } = permission;
  const impersonated = privileges.includes('IMPERSONATE') ? (/^(?:USER|LOGIN)::(.*)$/i.exec(on)?.[1] ?? null) : null;
  for (const grantee of who) {
    if (impersonated !== null && grantee !== null)
      putMembership(accounts, { role: impersonated, member: grantee, admin: grantable, location });
    else for (const privilege of privileges) putGrant(accounts, { on, privilege, grantee, grantable, location });
  }
}

function forbid(accounts: Accounts, tokens: readonly LooseToken[]): void {
  const permission = permissionIn(tokens);
  if (permission === null) return;
  const { privileges, on, who } = permission;
  for (const grantee of who) for (const privilege of privileges) dropGrant(accounts, on, privilege, grantee);
}

/** `EXEC sp_addrolemember 'db_owner', 'web'`, `EXEC sp_configure 'xp_cmdshell', 1`, with names of arguments or without. */
function procedure(accounts: Accounts, tokens: readonly LooseToken[], location: Location): void {
  const at = tokens
    .slice(0, 6)
    .findIndex(({ text }) => /^sp_(?:add|drop)(?:srv)?rolemember$|^sp_configure$/i.test(text));
  if (at === -1) return;
  const values = commaParts(tokens.slice(at + 1)).map(valueIn);
  const [first = '', second = ''] = values;
  const name = tokens[at]?.text.toLowerCase() ?? '';
  if (name === 'sp_configure') {
    if (second !== '')
      accounts.settings.set(first.toLowerCase(), { name: first.toLowerCase(), value: second, location });
    return;
  }
  const [role, member] = name.includes('srv') ? [second, first] : [first, second];
  if (name.startsWith('sp_drop')) dropMembership(accounts, role, member);
  else putMembership(accounts, { role, member, admin: false, location });
}

/** `N'web'`, `@rolename = N'db_owner'`, `1`. */
function valueIn(part: readonly LooseToken[]): string {
  const mark = part.findIndex(({ kind, text }) => kind === 'sign' && text === '=');
  const own = part.slice(mark + 1);
  const text = own.find(({ kind }) => kind === 'text');
  if (text !== undefined) return text.text;
  return own[0]?.kind === 'sign' ? (joined(own.slice(0, 3)).match(/^\d+/)?.[0] ?? '') : (own[0]?.text ?? '');
}
