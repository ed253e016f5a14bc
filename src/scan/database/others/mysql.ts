import type { Location } from '../../../model/location.js';
import {
  type Accounts,
  dropAccount,
  dropGrant,
  dropMembership,
  putAccount,
  putGrant,
  putMembership,
  renameAccount,
} from './accounts.js';
import { begins, commaParts, isWord, joined, type LooseStatement, wordAt, wordsOf } from './statement.js';
import type { LooseToken } from './tokens.js';

/** What a statement of MySQL or MariaDB does to accounts, grants and settings; any other does nothing here. */
export function applyMysql(accounts: Accounts, { tokens: all, location, inRoutine }: LooseStatement): void {
  const tokens = begins(all, 'CREATE', 'OR', 'REPLACE') ? [...all.slice(0, 1), ...all.slice(3)] : all;
  const isRole = isWord(tokens[1], 'ROLE');
  if (!isRole && !isWord(tokens[1], 'USER')) {
    if (begins(tokens, 'GRANT')) grant(accounts, tokens, location);
    // What a routine takes away, it takes where somebody calls it.
    else if (begins(tokens, 'REVOKE') && !inRoutine) revoke(accounts, tokens);
    else if (begins(tokens, 'SET')) setGlobal(accounts, tokens.slice(1), location);
    return;
  }
  const names = commaParts(tokens.slice(2)).map(accountIn);
  if (begins(tokens, 'CREATE') || begins(tokens, 'ALTER')) {
    for (const name of names)
      if (name !== null) putAccount(accounts, { name, login: !isRole, hasPassword: hasPassword(tokens), location });
  } else if (begins(tokens, 'DROP') && !inRoutine) {
    for (const name of names) if (name !== null) dropAccount(accounts, name);
  } else if (begins(tokens, 'RENAME')) {
    for (const part of commaParts(tokens.slice(2))) rename(accounts, part);
  }
}

function hasPassword(tokens: readonly LooseToken[]): boolean {
  return tokens.some((token, index) => isWord(token, 'BY') && tokens.slice(index + 1, index + 3).some(isText));
}

function isText({ kind }: LooseToken): boolean {
  return kind === 'text';
}

/** `'web'@'%'` is `web`; `IF NOT EXISTS` is left out. Null: no name stands there. */
function accountIn(tokens: readonly LooseToken[]): string | null {
  const from = tokens.findIndex(({ kind, text }) => kind !== 'word' || !/^(?:IF|NOT|EXISTS)$/i.test(text));
  const [name, at, host] = tokens.slice(Math.max(0, from));
  if (name === undefined || (name.kind === 'sign' && name.text !== '%')) return null;
  if (name.kind === 'word' && name.text.includes('@')) return null;
  if (at?.kind === 'word' && /^@./.test(at.text)) return `${name.text}${at.text}`;
  const isHost = at?.text === '@' && host !== undefined && host.text !== '%';
  return isHost ? `${name.text}@${host.text}` : name.text;
}

function rename(accounts: Accounts, tokens: readonly LooseToken[]): void {
  const to = wordAt(tokens, ['TO']);
  const [from, name] = [accountIn(tokens), accountIn(tokens.slice(to + 1))];
  if (to !== -1 && from !== null && name !== null) renameAccount(accounts, from, name);
}

interface Parts {
  readonly listed: readonly (readonly LooseToken[])[];
  /** null: the statement is about roles. */
  readonly on: string | null;
  /** null among them: everybody. */
  readonly who: readonly (string | null)[];
}

function partsOf(tokens: readonly LooseToken[], word: 'TO' | 'FROM'): Parts | null {
  const to = wordAt(tokens, [word]);
  if (to === -1) return null;
  const on = wordAt(tokens.slice(0, to), ['ON']);
  const first = isWord(tokens[1], 'IF') ? 3 : 1;
  const target = tokens
    .slice(on + 1, to)
    .filter(({ kind, text }) => kind !== 'word' || !/^(?:TABLE|FUNCTION|PROCEDURE)$/i.test(text));
  const who = commaParts(tokens.slice(to + 1)).flatMap((part) => {
    if (isWord(part[0], 'PUBLIC')) return [null];
    const name = accountIn(part);
    return name === null ? [] : [name];
  });
  return { listed: commaParts(tokens.slice(first, on === -1 ? to : on)), on: on === -1 ? null : joined(target), who };
}

function grant(accounts: Accounts, tokens: readonly LooseToken[], location: Location): void {
  const parts = partsOf(tokens, 'TO');
  if (parts === null) return;
  const { listed, on, who } = parts;
  const words = tokens.map(({ kind, text }) => (kind === 'word' ? text.toUpperCase() : ''));
  const option = words.lastIndexOf('OPTION');
  const [grantable, admin] = ['GRANT', 'ADMIN'].map((word) => option > 0 && words[option - 1] === word);
  for (const grantee of who) {
    if (on === null || wordsOf(listed[0] ?? []) === 'PROXY') {
      const roles = on === null ? listed.map(accountIn) : [accountIn(tokens.slice(wordAt(tokens, ['ON']) + 1))];
      for (const role of roles)
        if (role !== null && grantee !== null)
          putMembership(accounts, { role, member: grantee, admin: admin === true, location });
      continue;
    }
    if (grantee !== null && hasPassword(tokens)) {
      putAccount(accounts, { name: grantee, login: true, hasPassword: true, location });
    }
    for (const privilege of listed.map(wordsOf))
      putGrant(accounts, { on, privilege, grantee, grantable: grantable === true, location });
  }
}

function revoke(accounts: Accounts, tokens: readonly LooseToken[]): void {
  const parts = partsOf(tokens, 'FROM');
  if (parts === null) return;
  const { listed, on, who } = parts;
  const isAll = listed.some((part) => isWord(part[0], 'ALL'));
  for (const grantee of who) {
    for (const [key, grant] of accounts.grants) {
      if (isAll && grant.grantee === grantee && (on === null || grant.on === on)) accounts.grants.delete(key);
    }
    if (on !== null) for (const part of listed) dropGrant(accounts, on, wordsOf(part), grantee);
    else if (!isAll && grantee !== null)
      for (const part of listed) dropMembership(accounts, accountIn(part) ?? '', grantee);
  }
}

/** `SET GLOBAL a = 1, b = 2`, `SET @@GLOBAL.a = 1`, `SET PERSIST a = 1`. */
function setGlobal(accounts: Accounts, tokens: readonly LooseToken[], location: Location): void {
  let isGlobal = false;
  for (const part of commaParts(tokens)) {
    const [first, dot] = part;
    const isSystem = /^@@(?:GLOBAL|PERSIST)$/i.test(first?.text ?? '');
    const says = isWord(first, 'GLOBAL') || isWord(first, 'PERSIST');
    if (isWord(first, 'SESSION') || isWord(first, 'LOCAL')) isGlobal = false;
    isGlobal ||= says;
    const rest = part.slice(isSystem && dot?.text === '.' ? 2 : says ? 1 : 0);
    const mark = rest.findIndex(({ kind, text }) => kind === 'sign' && text === '=');
    const name = joined(rest.slice(0, Math.max(0, mark)))
      .replace(/:$/, '')
      .toLowerCase();
    if (mark > 0 && (isGlobal || isSystem))
      accounts.settings.set(name, { name, value: joined(rest.slice(mark + 1)), location });
  }
}
