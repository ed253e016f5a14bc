import type { AlterObjectSchemaStmt, RenameStmt } from 'libpg-query';
import { qualified } from '../name.js';
import type { FunctionState, RelationState } from '../state/objects.js';
import { type Context, work } from './context.js';
import { functionsNamed } from './find-function.js';
import { findRelation, findType, rangeOf, schemaNamed } from './lookup.js';
import { renameRole } from './roles.js';
import { itemsIn, namesIn } from './tree.js';
import { triggersCalling } from './triggers.js';

/** `ALTER … RENAME`. */
export function rename(context: Context, statement: RenameStmt): void {
  const { state, at } = context;
  const { renameType, relation: range, object, subname = '', newname = '' } = statement;
  if (renameType === 'OBJECT_ROLE') {
    renameRole(context, subname, newname);
    return;
  }
  if (renameType === 'OBJECT_SCHEMA') {
    const schema = schemaNamed(state, subname);
    state.schemas.delete(subname);
    schema.name = newname;
    schema.location = at;
    state.schemas.set(newname, schema);
    return;
  }
  if (object !== undefined && 'ObjectWithArgs' in object) {
    for (const found of functionsNamed(state, object.ObjectWithArgs)) moveFunction(context, found, { name: newname });
    return;
  }
  const names = namesIn(itemsIn(object));
  if (renameType === 'OBJECT_TYPE' || renameType === 'OBJECT_DOMAIN') {
    const type = findType(state, names);
    if (type === undefined) return;
    type.schema.types.delete(type.name);
    type.name = newname;
    type.schema.types.set(newname, type);
    return;
  }
  const relation = findRelation(state, range ?? rangeOf(names));
  if (relation !== undefined) renameOf(context, relation, statement);
}

function renameOf(
  context: Context,
  relation: RelationState,
  { renameType, subname = '', newname = '' }: RenameStmt,
): void {
  switch (renameType) {
    case 'OBJECT_COLUMN':
    case 'OBJECT_ATTRIBUTE':
      renameColumn(context, relation, subname, newname);
      return;
    case 'OBJECT_POLICY':
      renameEntry(relation.policies, subname, newname);
      return;
    case 'OBJECT_TRIGGER':
      renameEntry(relation.triggers, subname, newname);
      return;
    case 'OBJECT_TABLE':
    case 'OBJECT_VIEW':
    case 'OBJECT_MATVIEW':
    case 'OBJECT_SEQUENCE':
    case 'OBJECT_FOREIGN_TABLE':
      moveRelation(context, relation, { name: newname });
      return;
    default:
  }
}

/** Columns stay in their order. */
function renameColumn({ at }: Context, { columns, sequences }: RelationState, from: string, to: string): void {
  const entries = [...columns];
  columns.clear();
  for (const [name, column] of entries) {
    if (name === from) Object.assign(column, { name: to, location: at });
    columns.set(column.name, column);
  }
  for (const { ofColumn } of sequences) if (ofColumn?.column === from) ofColumn.column = to;
}

function renameEntry<T extends { name: string }>(entries: Map<string, T>, from: string, to: string): void {
  const entry = entries.get(from);
  if (entry === undefined) return;
  entries.delete(from);
  entry.name = to;
  entries.set(to, entry);
}

function moveRelation(
  { at }: Context,
  relation: RelationState,
  { name = relation.name, schema = relation.schema }: Partial<Pick<RelationState, 'name' | 'schema'>>,
): void {
  relation.schema.relations.delete(relation.name);
  relation.name = name;
  relation.schema = schema;
  relation.location = at;
  schema.relations.set(name, relation);
}

function moveFunction(
  context: Context,
  found: FunctionState,
  { name = found.name, schema = found.schema }: Partial<Pick<FunctionState, 'name' | 'schema'>>,
): void {
  const called = qualified(found.schema.name, found.name);
  const before = found.schema.functions.get(found.name);
  before?.delete(found.arguments);
  if (before?.size === 0) found.schema.functions.delete(found.name);
  found.name = name;
  found.schema = schema;
  found.location = context.at;
  if (found.returnsTrigger) {
    for (const { trigger } of triggersCalling(context, called)) {
      trigger.calls = qualified(schema.name, name);
      trigger.called = [schema.name, name];
    }
  }
  const overloads = schema.functions.get(name) ?? new Map<string, FunctionState>();
  overloads.set(found.arguments, found);
  schema.functions.set(name, overloads);
}

/** `ALTER … SET SCHEMA`; the sequences of a table's columns go with it. */
export function setSchema(
  context: Context,
  { objectType, relation: range, object, newschema = '' }: AlterObjectSchemaStmt,
): void {
  const { state } = context;
  const schema = schemaNamed(state, newschema);
  if (object !== undefined && 'ObjectWithArgs' in object) {
    for (const found of functionsNamed(state, object.ObjectWithArgs)) moveFunction(context, found, { schema });
    return;
  }
  const names = namesIn(itemsIn(object));
  if (objectType === 'OBJECT_EXTENSION') {
    const extension = state.extensions.get(names.at(-1) ?? '');
    if (extension !== undefined) extension.schema = newschema;
    return;
  }
  if (objectType === 'OBJECT_TYPE' || objectType === 'OBJECT_DOMAIN') {
    const type = findType(state, names);
    if (type === undefined) return;
    type.schema.types.delete(type.name);
    type.schema = schema;
    schema.types.set(type.name, type);
    return;
  }
  const relation = findRelation(state, range ?? rangeOf(names));
  if (relation === undefined) return;
  moveRelation(context, relation, { schema });
  for (const sequence of relation.sequences) {
    work(context);
    moveRelation(context, sequence, { schema });
  }
}
