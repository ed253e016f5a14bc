import type { AlterRoleStmt, CreateRoleStmt, DropRoleStmt, GrantRoleStmt, Node, RoleSpec } from 'libpg-query';
import type { DatabaseRole } from '../../../model/catalogue.js';
import type { RoleState } from '../state/role.js';
import { type Context, work } from './context.js';
import { granteeOf, roleNamed, roleOf } from './lookup.js';
import { isOn, itemsIn, optionsIn, textIn } from './tree.js';

/** Options of CREATE and ALTER ROLE that are attributes, as the grammar names them. */
const ATTRIBUTES = {
  superuser: 'superuser',
  inherit: 'inherit',
  createrole: 'createRole',
  createdb: 'createDatabase',
  canlogin: 'login',
  isreplication: 'replication',
  bypassrls: 'bypassRls',
} as const satisfies Record<string, keyof DatabaseRole>;

function isAttribute(name: string): name is keyof typeof ATTRIBUTES {
  return Object.hasOwn(ATTRIBUTES, name);
}

export function createRole(context: Context, { role: name = '', stmt_type: type, options }: CreateRoleStmt): void {
  const { state, at } = context;
  const role = roleNamed(state, name);
  role.declared = true;
  role.location = at;
  if (type === 'ROLESTMT_USER') role.login = true;
  applyOptions(context, role, options);
}

export function alterRole(context: Context, { role: spec, options, action = 1 }: AlterRoleStmt): void {
  const role = roleOf(context.state, spec);
  role.location = context.at;
  // ALTER GROUP … DROP USER: the same statement, with -1.
  applyOptions(context, role, options, action < 0);
}

export function dropRole({ state }: Context, { roles = [] }: DropRoleStmt): void {
  for (const spec of rolesIn(roles)) {
    const name = spec.rolename ?? '';
    const role = state.roles.get(name);
    state.roles.delete(name);
    if (role === undefined) continue;
    for (const other of state.roles.values()) other.memberOf.delete(role);
  }
}

export function renameRole({ state, at }: Context, from: string, to: string): void {
  const role = roleNamed(state, from);
  state.roles.delete(from);
  role.name = to;
  role.location = at;
  state.roles.set(to, role);
}

/** `GRANT role TO member`, `REVOKE role FROM member`. */
export function grantRole(context: Context, statement: GrantRoleStmt): void {
  const { granted_roles: granted = [], grantee_roles: members = [], is_grant: isGrant = false, opt } = statement;
  const { state } = context;
  const options = new Map(optionsIn(opt).map(({ defname, arg }) => [defname, isOn(arg)]));
  for (const node of granted) {
    const name = 'AccessPriv' in node ? (node.AccessPriv.priv_name ?? '') : '';
    const role = roleNamed(state, name);
    for (const spec of rolesIn(members)) {
      work(context);
      const member = granteeOf(state, spec);
      if (member === null) continue;
      if (isGrant) join(context, role, member, options);
      else if (options.size === 0) member.memberOf.delete(role);
      else withdraw(role, member, options);
    }
  }
}

function join({ at }: Context, role: RoleState, member: RoleState, options: ReadonlyMap<string, boolean>): void {
  const old = member.memberOf.get(role);
  member.memberOf.set(role, {
    admin: options.get('admin') ?? old?.admin ?? false,
    inherit: options.get('inherit') ?? old?.inherit ?? member.inherit,
    set: options.get('set') ?? old?.set ?? true,
    location: at,
  });
}

/** `REVOKE ADMIN OPTION FOR role FROM member`: the membership stays. */
function withdraw(role: RoleState, member: RoleState, options: ReadonlyMap<string, boolean>): void {
  const held = member.memberOf.get(role);
  if (held === undefined) return;
  if (options.has('admin')) held.admin = false;
  if (options.has('inherit')) held.inherit = false;
  if (options.has('set')) held.set = false;
}

function applyOptions(context: Context, role: RoleState, nodes: readonly Node[] | undefined, isTaking = false): void {
  for (const { defname, arg } of optionsIn(nodes)) {
    const others = rolesIn(itemsIn(arg));
    if (isAttribute(defname)) {
      const on = isOn(arg);
      // A branch that may not run gives, and takes nothing.
      if (on || !context.isUncertain || defname === 'inherit') role[ATTRIBUTES[defname]] = on;
    } else if (defname === 'password') role.password = passwordKind(textIn(arg));
    else if (defname === 'rolemembers' || defname === 'adminmembers') {
      const options = new Map(defname === 'adminmembers' ? [['admin', true]] : []);
      for (const spec of others) {
        const member = roleOf(context.state, spec);
        if (isTaking) member.memberOf.delete(role);
        else join(context, role, member, options);
      }
    } else if (defname === 'addroleto') {
      for (const spec of others) join(context, roleOf(context.state, spec), role, new Map());
    }
  }
}

/** How a password is kept that a statement gives; the password itself goes nowhere. */
function passwordKind(text: string | null): DatabaseRole['password'] {
  if (text === null) return null;
  if (text.startsWith('SCRAM-SHA-256$')) return 'scram-sha-256';
  return /^md5[0-9a-f]{32}$/.test(text) ? 'md5' : 'plain';
}

export function rolesIn(nodes: readonly Node[]): RoleSpec[] {
  return nodes.flatMap((node) => ('RoleSpec' in node ? node.RoleSpec : []));
}
