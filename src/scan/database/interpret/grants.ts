import type { GrantStmt, Node } from 'libpg-query';
import type { GrantObject, Privilege } from '../../../model/catalogue.js';
import { type Acl, type Grantee, grantTo, revokeFrom } from '../state/acl.js';
import { allPrivileges, type DatabaseState, startAcl } from '../state/database-state.js';
import type { RelationState, SchemaState } from '../state/objects.js';
import type { RoleState } from '../state/role.js';
import { newColumn } from './columns.js';
import { type Context, tellGap, work } from './context.js';
import { functionsNamed } from './find-function.js';
import { undeclaredFunction } from './functions.js';
import { findType, granteeOf, relationNamed, schemaNamed } from './lookup.js';
import { privilegeNamed, privilegesIn } from './privileges.js';
import { rolesIn } from './roles.js';
import { namesIn, textIn } from './tree.js';

/** What a statement gives rights on, or takes them from. */
interface Target {
  readonly kind: GrantObject | 'sequence';
  readonly owner: RoleState;
  readonly acl: Acl;
  readonly relation?: RelationState;
}

/** `GRANT … ON … TO …`, `REVOKE … ON … FROM …`. */
export function grant(context: Context, statement: GrantStmt): void {
  const { grantees = [], privileges } = statement;
  const who = rolesIn(grantees).map((spec) => granteeOf(context.state, spec));
  for (const target of targetsOf(context, statement)) {
    work(context, who.length);
    const all = allPrivileges(target.kind, context.state.serverVersion);
    const named = privilegesIn(privileges, all);
    for (const grantee of who) {
      change(context, statement, target.acl, { grantee, privileges: named, owner: target.owner });
      if (target.relation !== undefined) onColumns(context, statement, target.relation, { grantee, named });
    }
  }
}

function change(
  { state, at }: Context,
  { is_grant: isGrant = false, grant_option: option = false, behavior }: GrantStmt,
  acl: Acl,
  { grantee, privileges, owner }: { grantee: Grantee; privileges: readonly Privilege[]; owner: RoleState },
): void {
  const mayPass = state.current !== owner && acl.get(state.current) !== undefined;
  const grantor = mayPass ? state.current : owner;
  if (isGrant) {
    grantTo(acl, { grantee, privileges, grantor, location: at }, option);
    return;
  }
  revokeFrom(acl, { grantee, privileges }, option);
  if (behavior !== 'DROP_CASCADE' || grantee === null || grantee === owner) return;
  for (const [other, held] of acl) {
    for (const [privilege, entry] of held)
      if (entry.grantor === grantee && privileges.includes(privilege)) held.delete(privilege);
    if (held.size === 0) acl.delete(other);
  }
}

/** Rights on single columns; what is taken from a table is taken from each of its columns. */
function onColumns(
  context: Context,
  statement: GrantStmt,
  relation: RelationState,
  { grantee, named }: { grantee: Grantee; named: readonly Privilege[] },
): void {
  const all = allPrivileges('column', context.state.serverVersion);
  for (const node of statement.privileges ?? []) {
    if (!('AccessPriv' in node) || node.AccessPriv.cols === undefined) continue;
    for (const name of namesIn(node.AccessPriv.cols)) {
      work(context);
      const column = relation.columns.get(name) ?? newColumn(name, '', context.at);
      if (relation.declared || relation.columns.has(name) || statement.is_grant === true)
        relation.columns.set(name, column);
      const privileges = privilegeNamed(node.AccessPriv.priv_name, all);
      change(context, statement, column.acl, { grantee, privileges, owner: relation.owner });
    }
  }
  if (statement.is_grant === true) return;
  for (const column of relation.columns.values()) {
    if (column.acl.size > 0)
      change(context, statement, column.acl, { grantee, privileges: named, owner: relation.owner });
  }
}

function targetsOf(context: Context, { targtype, objtype, objects = [] }: GrantStmt): Target[] {
  if (targtype === 'ACL_TARGET_ALL_IN_SCHEMA') {
    return namesIn(objects).flatMap((name) => allInSchema(context, schemaNamed(context.state, name), objtype));
  }
  return objects.flatMap((node) => targetsNamed(context, objtype, node));
}

function allInSchema(context: Context, schema: SchemaState, type: GrantStmt['objtype']): Target[] {
  const { relations, functions } = schema;
  work(context, relations.size + functions.size + 1);
  if (type === 'OBJECT_TABLE' || type === 'OBJECT_SEQUENCE') {
    const isWanted = ({ kind }: RelationState) => (kind === 'sequence') === (type === 'OBJECT_SEQUENCE');
    return [...relations.values()].filter(isWanted).map(ofRelation);
  }
  const isWanted = (kind: string) =>
    type === 'OBJECT_ROUTINE' || (kind === 'procedure') === (type === 'OBJECT_PROCEDURE');
  return [...functions.values()]
    .flatMap((overloads) => [...overloads.values()])
    .filter(({ kind }) => isWanted(kind))
    .map(({ owner, acl }) => ({ kind: 'function', owner, acl }));
}

function ofRelation(relation: RelationState): Target {
  const { owner, acl, kind } = relation;
  return { kind: kind === 'sequence' ? 'sequence' : 'relation', owner, acl, relation };
}

/** Objects of which nothing but rights is known. */
const OTHERS: Readonly<Partial<Record<NonNullable<GrantStmt['objtype']>, GrantObject>>> = {
  OBJECT_DATABASE: 'database',
  OBJECT_LANGUAGE: 'language',
  OBJECT_FOREIGN_SERVER: 'foreign-server',
  OBJECT_FDW: 'foreign-server',
  OBJECT_PARAMETER_ACL: 'parameter',
};

function targetsNamed(context: Context, type: GrantStmt['objtype'], node: Node): Target[] {
  const { state } = context;
  if ('RangeVar' in node) {
    return [ofRelation(relationNamed(state, node.RangeVar, type === 'OBJECT_SEQUENCE' ? 'sequence' : 'table'))];
  }
  if ('ObjectWithArgs' in node) {
    const found = functionsNamed(state, node.ObjectWithArgs);
    const functions = found.length > 0 ? found : [undeclaredFunction(state, node.ObjectWithArgs)];
    return functions.map(({ owner, acl }) => ({ kind: 'function', owner, acl }));
  }
  if (type === 'OBJECT_SCHEMA') {
    const { owner, acl } = schemaNamed(state, textIn(node) ?? '');
    return [{ kind: 'schema', owner, acl }];
  }
  if (type === 'OBJECT_TYPE' || type === 'OBJECT_DOMAIN') {
    const found = findType(state, 'List' in node ? namesIn(node.List.items) : namesIn([node]));
    return found === undefined ? [] : [{ kind: 'type', owner: found.owner, acl: found.acl }];
  }
  const kind = type === undefined ? undefined : OTHERS[type];
  if (kind === undefined) {
    tellGap(context, 'statement', null, 'rights on a kind of object that is not followed');
    return [];
  }
  return [{ kind, ...otherObject(state, kind, textIn(node) ?? '') }];
}

function otherObject(state: DatabaseState, kind: GrantObject, name: string): { owner: RoleState; acl: Acl } {
  const ofKind = state.others.get(kind) ?? new Map<string, { owner: RoleState; acl: Acl }>();
  state.others.set(kind, ofKind);
  const known = ofKind.get(name) ?? {
    owner: state.runner,
    acl: startAcl(kind, state.runner, null, state.serverVersion),
  };
  ofKind.set(name, known);
  return known;
}
