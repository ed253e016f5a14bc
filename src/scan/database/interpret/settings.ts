import type { AlterDatabaseSetStmt, AlterRoleSetStmt, AlterSystemStmt, VariableSetStmt } from 'libpg-query';
import type { RoleState } from '../state/role.js';
import type { Context } from './context.js';
import { roleOf } from './lookup.js';
import { namesIn } from './tree.js';

/** What a setting is set to, as one text. */
export function settingText({ args }: VariableSetStmt): string {
  return namesIn(args).join(', ');
}

/** `SET` in a session: the search path and the role decide what later statements mean. */
export function setVariable({ state, isUncertain }: Context, statement: VariableSetStmt): void {
  const { kind, name = '', args } = statement;
  if (isUncertain) return;
  if (kind === 'VAR_RESET_ALL') {
    state.searchPath = state.startPath;
    return;
  }
  if (name === 'search_path') {
    state.searchPath = kind === 'VAR_SET_VALUE' ? pathIn(namesIn(args)) : state.startPath;
  } else if (name === 'role' || name === 'session_authorization') {
    const [role] = namesIn(args);
    const isBack = kind !== 'VAR_SET_VALUE' || role === undefined || role === 'none';
    state.current = isBack ? state.runner : roleOf(state, { roletype: 'ROLESPEC_CSTRING', rolename: role });
  }
}

/** The names of a search path; a text may hold several (`set_config`). */
export function pathIn(values: readonly string[]): string[] {
  return values
    .flatMap((value) => value.split(','))
    .map((name) => name.trim().replace(/^"(.*)"$/, '$1'))
    .filter((name) => name !== '' && name !== '$user');
}

export function alterRoleSet({ state, at }: Context, { role, setstmt }: AlterRoleSetStmt): void {
  put(state.settings, setstmt, role === undefined ? null : roleOf(state, role), at);
}

export function alterDatabaseSet({ state, at }: Context, { setstmt }: AlterDatabaseSetStmt): void {
  put(state.settings, setstmt, null, at);
}

export function alterSystem({ state, at }: Context, { setstmt }: AlterSystemStmt): void {
  put(state.settings, setstmt, null, at);
}

function put(
  settings: Context['state']['settings'],
  statement: VariableSetStmt | undefined,
  role: RoleState | null,
  location: Context['at'],
): void {
  const name = statement?.name?.toLowerCase() ?? '';
  const key = JSON.stringify([name, role?.name ?? null]);
  if (statement === undefined) return;
  if (statement.kind === 'VAR_SET_VALUE')
    settings.set(key, { setting: { name, value: settingText(statement), location }, role });
  else if (statement.kind === 'VAR_RESET_ALL') {
    for (const [other, entry] of settings) if (entry.role === role) settings.delete(other);
  } else settings.delete(key);
}
