import type { AlterOwnerStmt, DropOwnedStmt, ReassignOwnedStmt } from 'libpg-query';
import type { Location } from '../../../model/location.js';
import { type Acl, moveOwner } from '../state/acl.js';
import type { DatabaseState } from '../state/database-state.js';
import type { Owned } from '../state/objects.js';
import type { RoleState } from '../state/role.js';
import { type Context, work } from './context.js';
import { functionsNamed } from './find-function.js';
import { findRelation, findType, rangeOf, roleOf, schemaNamed } from './lookup.js';
import { rolesIn } from './roles.js';
import { namesIn, textIn } from './tree.js';

interface OwnedObject extends Owned {
  location?: Location | null;
}

/** Gives an object to another role, with the rights that its owner has. */
export function changeOwner({ at }: Context, object: OwnedObject, to: RoleState): void {
  moveOwner(object.acl, object.owner, to, at);
  object.owner = to;
  if (object.location !== undefined) object.location = at;
}

/** `ALTER … OWNER TO` of everything but relations, which `ALTER TABLE` brings. */
export function alterOwner(context: Context, { objectType, object, relation, newowner }: AlterOwnerStmt): void {
  const { state } = context;
  const to = roleOf(state, newowner);
  if (relation !== undefined) {
    const found = findRelation(state, relation);
    if (found !== undefined) changeOwner(context, found, to);
    return;
  }
  if (object === undefined) return;
  if ('ObjectWithArgs' in object) {
    for (const found of functionsNamed(state, object.ObjectWithArgs)) changeOwner(context, found, to);
    return;
  }
  const names = 'List' in object ? namesIn(object.List.items) : namesIn([object]);
  if (objectType === 'OBJECT_SCHEMA') changeOwner(context, schemaNamed(state, textIn(object) ?? ''), to);
  else if (objectType === 'OBJECT_DATABASE') state.databaseOwner = to;
  else if (objectType === 'OBJECT_TYPE' || objectType === 'OBJECT_DOMAIN') {
    const found = findType(state, names);
    if (found !== undefined) changeOwner(context, found, to);
  } else if (objectType === 'OBJECT_TABLE') {
    const found = findRelation(state, rangeOf(names));
    if (found !== undefined) changeOwner(context, found, to);
  }
}

export function reassignOwned(context: Context, { roles = [], newrole }: ReassignOwnedStmt): void {
  const from = new Set(rolesIn(roles).map((spec) => roleOf(context.state, spec)));
  const to = roleOf(context.state, newrole);
  for (const object of everything(context.state)) {
    work(context);
    if (from.has(object.owner)) changeOwner(context, object, to);
  }
}

/** `DROP OWNED BY`: what these roles own goes, and every right that they have. */
export function dropOwned(context: Context, { roles = [] }: DropOwnedStmt): void {
  const { state } = context;
  const from = new Set(rolesIn(roles).map((spec) => roleOf(state, spec)));
  for (const object of everything(state)) {
    work(context);
    for (const role of from) if (object.owner !== role) object.acl.delete(role);
  }
  for (const [name, schema] of state.schemas) {
    if (from.has(schema.owner) && schema.declared) state.schemas.delete(name);
    for (const [key, relation] of schema.relations) if (from.has(relation.owner)) schema.relations.delete(key);
    for (const [key, type] of schema.types) if (from.has(type.owner)) schema.types.delete(key);
    for (const overloads of schema.functions.values())
      for (const [key, one] of overloads) if (from.has(one.owner)) overloads.delete(key);
  }
  for (const role of from) state.defaults.delete(role);
}

/** All that has rights: schemas, relations and their columns, functions, types, and what is only named. */
function* everything(state: DatabaseState): Generator<OwnedObject> {
  for (const schema of state.schemas.values()) {
    yield schema;
    for (const relation of schema.relations.values()) {
      yield relation;
      for (const { acl } of relation.columns.values()) if (acl.size > 0) yield columnOf(relation.owner, acl);
    }
    for (const overloads of schema.functions.values()) yield* overloads.values();
    yield* schema.types.values();
  }
  for (const ofKind of state.others.values()) yield* ofKind.values();
}

function columnOf(owner: RoleState, acl: Acl): OwnedObject {
  return { owner, acl };
}
