import type { ColumnDef, Node } from 'libpg-query';
import type { Location } from '../../../model/location.js';
import type { ColumnState, RelationState } from '../state/objects.js';
import { type Context, work } from './context.js';
import { aclOfNew } from './defaults.js';
import { newRelation } from './lookup.js';
import { isSerial, printedType } from './type-name.js';

export function newColumn(name: string, type: string, location: Location | null): ColumnState {
  return { name, type, location, acl: new Map() };
}

/** Adds a column, and the sequence that some bring with them. */
export function addColumn(context: Context, relation: RelationState, column: ColumnDef): void {
  work(context);
  const name = column.colname ?? '';
  relation.columns.set(name, newColumn(name, printedType(context.state, column.typeName), context.at));
  const isIdentity = (column.constraints ?? []).some(isIdentityConstraint);
  if (isSerial(column.typeName) || isIdentity) addSequence(context, relation, name);
}

function isIdentityConstraint(node: Node): boolean {
  return 'Constraint' in node && node.Constraint.contype === 'CONSTR_IDENTITY';
}

/** The sequence of a serial or identity column, named as the server does (`ChooseRelationName`). */
export function addSequence(context: Context, relation: RelationState, column: string): void {
  const { state, at } = context;
  const { schema } = relation;
  const base = sequenceName(relation.name, column);
  let name = base;
  for (let count = 1; schema.relations.has(name); count++) {
    work(context);
    name = `${base}${count}`;
  }
  const sequence = newRelation(state, schema, name, 'sequence', at);
  sequence.acl = aclOfNew(context, 'sequence', schema);
  sequence.ofColumn = { relation, column };
  relation.sequences.add(sequence);
  schema.relations.set(name, sequence);
}

/** Names have 63 bytes at most; the longer part is cut (`makeObjectName`). */
function sequenceName(table: string, column: string): string {
  let [first, second] = [table, column];
  while (Buffer.byteLength(first) + Buffer.byteLength(second) > 63 - '__seq'.length) {
    if (Buffer.byteLength(first) > Buffer.byteLength(second)) first = first.slice(0, -1);
    else second = second.slice(0, -1);
  }
  return `${first}_${second}_seq`;
}

/** Drops a column, and the sequence that is its own. */
export function dropColumn(context: Context, relation: RelationState, name: string): void {
  relation.columns.delete(name);
  dropSequencesOf(context, relation, name);
}

/** Drops the sequences of a table that goes, or of one of its columns. */
export function dropSequencesOf(context: Context, relation: RelationState, column: string | null): void {
  for (const sequence of relation.sequences) {
    work(context);
    if (column !== null && sequence.ofColumn?.column !== column) continue;
    sequence.schema.relations.delete(sequence.name);
    relation.sequences.delete(sequence);
  }
}
