import type { Catalogue, DatabaseFunction, DatabaseTrigger, Privilege, Relation } from '../../../model/catalogue.js';
import { groupBy } from '../../../util/group-by.js';
import { rightKey } from '../audit/usable.js';
import { qualified, signature } from '../name.js';
import type { Demand, Demands } from './demand.js';
import type { Implied } from './implied.js';

/** Objects of a catalogue by the name that statements use. */
export interface Named {
  readonly relations: ReadonlyMap<string, readonly Relation[]>;
  readonly functions: ReadonlyMap<string, readonly DatabaseFunction[]>;
  readonly byName: ReadonlyMap<string, Relation>;
  readonly triggers: ReadonlyMap<string, readonly DatabaseTrigger[]>;
  readonly implied: ReadonlyMap<string, readonly Implied[]>;
  readonly nested: boolean;
}

/** What one role needs, as keys of `rightKey`. */
export interface Needs {
  readonly keys: Set<string>;
  readonly hidden: Set<string>;
  sequences: boolean;
  temporary: boolean;
}

const WRITES: ReadonlySet<Privilege> = new Set(['INSERT', 'UPDATE', 'DELETE']);

export function named(catalogue: Catalogue, implied: Named['implied'], nested: boolean): Named {
  const { relations, functions, triggers } = catalogue;
  const byName = new Map(relations.map((one) => [qualified(one.schema, one.name), one]));
  return {
    relations: groupBy(relations, ({ name }) => name),
    functions: groupBy(functions, ({ name }) => name),
    byName,
    triggers: groupBy(
      triggers.filter(({ enabled }) => enabled),
      (one) => qualified(one.schema, one.relation),
    ),
    implied,
    nested,
  };
}

export function noNeeds(): Needs {
  return { keys: new Set(), hidden: new Set(), sequences: false, temporary: false };
}

/**
 * Adds what a statement needs. A name without its schema may be any of that name, for nobody knows the session's search path:
 * all of them are needed then. A name that nothing bears is the system's, or a temporary table's.
 */
export function addNeeds(needs: Needs, { demands, hidden, sequences, temporary }: Demands, objects: Named): void {
  for (const reason of hidden) needs.hidden.add(reason);
  needs.sequences ||= sequences;
  needs.temporary ||= temporary;
  for (const demand of demands) addNeed(needs, demand, objects);
}

function addNeed(needs: Needs, { object, schema, name, privilege }: Demand, objects: Named): void {
  const fits = (one: { readonly schema: string }) => schema === null || one.schema === schema;
  switch (object) {
    case 'schema':
      needs.keys.add(rightKey({ object: 'schema', on: qualified(name), privilege }));
      return;
    case 'relation':
      for (const one of (objects.relations.get(name) ?? []).filter(fits)) addRelation(needs, one, privilege, objects);
      return;
    case 'function':
      for (const one of (objects.functions.get(name) ?? []).filter(fits)) addFunction(needs, one, objects);
  }
}

function use(needs: Needs, schema: string): void {
  needs.keys.add(rightKey({ object: 'schema', on: qualified(schema), privilege: 'USAGE' }));
}

function addRelation(needs: Needs, relation: Relation, privilege: Privilege, objects: Named): void {
  const on = qualified(relation.schema, relation.name);
  const key = rightKey({ object: 'relation', on, privilege });
  if (needs.keys.has(key)) return;
  needs.keys.add(key);
  use(needs, relation.schema);
  for (const one of objects.implied.get(on) ?? []) {
    if (one.object === 'relation' && (!one.writes || WRITES.has(privilege))) {
      needs.keys.add(rightKey({ object: 'relation', on: one.on, privilege: one.writes ? 'USAGE' : 'SELECT' }));
    }
    if (one.object === 'function') needs.keys.add(rightKey({ object: 'function', on: one.on, privilege: 'EXECUTE' }));
  }
  if (!objects.nested && WRITES.has(privilege)) {
    for (const { calls } of objects.triggers.get(on) ?? []) {
      needs.hidden.add(`${on} has a trigger that calls ${calls}, ${INSIDE}`);
    }
  }
  // Such a view asks with the rights of whoever reads it.
  if (relation.securityInvoker) {
    for (const below of relation.reads ?? []) {
      const table = objects.byName.get(below);
      if (table !== undefined) addRelation(needs, table, privilege, objects);
    }
  }
}

const INSIDE = 'whose statements are counted with pg_stat_statements.track = all alone';

function addFunction(needs: Needs, one: DatabaseFunction, { nested }: Named): void {
  const on = signature(one.schema, one.name, one.arguments);
  needs.keys.add(rightKey({ object: 'function', on, privilege: 'EXECUTE' }));
  use(needs, one.schema);
  const isOpaque = !one.securityDefiner && one.language !== 'internal' && one.language !== 'c';
  if (!nested && isOpaque) needs.hidden.add(`${on} is called, ${INSIDE}`);
}
