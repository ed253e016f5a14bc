import type { DropStmt, Node } from 'libpg-query';
import { qualified } from '../name.js';
import type { RelationState } from '../state/objects.js';
import { dropSequencesOf } from './columns.js';
import { type Context, work } from './context.js';
import { functionsNamed } from './find-function.js';
import { findRelation, findType, rangeOf } from './lookup.js';
import { itemsIn, namesIn } from './tree.js';
import { triggersCalling } from './triggers.js';

/** `DROP …` of what the catalogue holds. */
export function drop(context: Context, { objects = [], removeType, behavior }: DropStmt): void {
  for (const object of objects) {
    work(context);
    dropOne(context, removeType, object, behavior === 'DROP_CASCADE');
  }
}

function dropOne(context: Context, type: DropStmt['removeType'], object: Node, cascade: boolean): void {
  const { state } = context;
  if ('ObjectWithArgs' in object) {
    for (const { schema, name, arguments: types } of functionsNamed(state, object.ObjectWithArgs)) {
      schema.functions.get(name)?.delete(types);
      if (schema.functions.get(name)?.size === 0) schema.functions.delete(name);
      if (cascade) dropTriggers(context, qualified(schema.name, name));
    }
    return;
  }
  const names = 'TypeName' in object ? namesIn(object.TypeName.names) : namesIn(itemsIn(object));
  const last = names.at(-1) ?? '';
  switch (type) {
    case 'OBJECT_TABLE':
    case 'OBJECT_VIEW':
    case 'OBJECT_MATVIEW':
    case 'OBJECT_SEQUENCE':
    case 'OBJECT_FOREIGN_TABLE':
      dropRelation(context, findRelation(state, rangeOf(names)), cascade);
      return;
    case 'OBJECT_SCHEMA':
      state.schemas.delete(last);
      return;
    case 'OBJECT_POLICY':
    case 'OBJECT_TRIGGER': {
      const relation = findRelation(state, rangeOf(names.slice(0, -1)));
      const gone = relation?.[type === 'OBJECT_POLICY' ? 'policies' : 'triggers'].delete(last);
      if (relation !== undefined && gone === true) relation.location = context.at;
      return;
    }
    case 'OBJECT_EXTENSION':
      state.extensions.delete(last);
      return;
    case 'OBJECT_TYPE':
    case 'OBJECT_DOMAIN': {
      const found = findType(state, names);
      found?.schema.types.delete(found.name);
      return;
    }
    default:
  }
}

function dropRelation(context: Context, relation: RelationState | undefined, cascade: boolean): void {
  if (relation === undefined) return;
  relation.schema.relations.delete(relation.name);
  dropSequencesOf(context, relation, null);
  relation.ofColumn?.relation.sequences.delete(relation);
  if (cascade) dropReaders(context, relation);
}

/** Triggers that call what goes. */
function dropTriggers(context: Context, called: string): void {
  for (const { relation, trigger } of triggersCalling(context, called)) relation.triggers.delete(trigger.name);
}

/** Views that read what goes, and those that read these. */
function dropReaders(context: Context, gone: RelationState): void {
  const pending = [gone];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    for (const schema of context.state.schemas.values()) {
      work(context, schema.relations.size);
      for (const view of schema.relations.values()) {
        if (view.reads?.includes(next) !== true) continue;
        schema.relations.delete(view.name);
        pending.push(view);
      }
    }
  }
}
