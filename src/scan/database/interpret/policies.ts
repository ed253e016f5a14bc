import type { AlterPolicyStmt, CreatePolicyStmt, Node } from 'libpg-query';
import type { RowPolicy } from '../../../model/catalogue.js';
import { textInParentheses } from '../sql/parentheses.js';
import type { Grantee } from '../state/acl.js';
import type { DatabaseState } from '../state/database-state.js';
import type { PolicyState } from '../state/objects.js';
import { holdsAlways } from './always.js';
import type { Context } from './context.js';
import { granteeOf, relationNamed } from './lookup.js';
import { rolesIn } from './roles.js';

const COMMANDS: Readonly<Record<string, RowPolicy['command']>> = {
  all: 'ALL',
  select: 'SELECT',
  insert: 'INSERT',
  update: 'UPDATE',
  delete: 'DELETE',
};

/** @param text the statement, for its conditions as they are written */
export function createPolicy(context: Context, statement: CreatePolicyStmt, text: string): void {
  const {
    policy_name: name = '',
    table,
    cmd_name: command = 'all',
    permissive = false,
    roles,
    qual,
    with_check: check,
  } = statement;
  // A branch that may not run protects nothing.
  if (context.isUncertain && !permissive) return;
  const policy: PolicyState = {
    name,
    command: COMMANDS[command] ?? 'ALL',
    permissive,
    roles: granteesIn(context, roles),
    using: qual === undefined ? null : textInParentheses(text, 'USING'),
    check: check === undefined ? null : textInParentheses(text, 'CHECK'),
    always: false,
    location: context.at,
  };
  policy.always = letsAllThrough(context.state, policy.command, qual, check);
  relationNamed(context.state, table).policies.set(name, policy);
}

export function alterPolicy(context: Context, statement: AlterPolicyStmt, text: string): void {
  const { policy_name: name = '', table, roles, qual, with_check: check } = statement;
  const policy = relationNamed(context.state, table).policies.get(name);
  if (policy === undefined) return;
  policy.location = context.at;
  if (roles !== undefined) policy.roles = granteesIn(context, roles);
  if (qual === undefined && check === undefined) return;
  if (qual !== undefined) policy.using = textInParentheses(text, 'USING');
  if (check !== undefined) policy.check = textInParentheses(text, 'CHECK');
  const ruled = policy.command === 'INSERT' ? check : qual;
  if (ruled !== undefined) policy.always = letsAllThrough(context.state, policy.command, qual, check);
}

function granteesIn({ state }: Context, roles: readonly Node[] | undefined): Grantee[] {
  return rolesIn(roles ?? []).map((spec) => granteeOf(state, spec));
}

/** Whether rows are let through whoever asks: those that are read by `USING`, those that are written by `WITH CHECK`. */
export function letsAllThrough(
  state: DatabaseState,
  command: RowPolicy['command'],
  qual: Node | undefined,
  check: Node | undefined,
): boolean {
  if (command === 'INSERT') return holdsAlways(state, check);
  if (command !== 'UPDATE') return holdsAlways(state, qual);
  return holdsAlways(state, qual) && (check === undefined || holdsAlways(state, check));
}
