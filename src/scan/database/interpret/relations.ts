import type { CreateSeqStmt, CreateStmt, CreateTableAsStmt, Node, RangeVar, ViewStmt } from 'libpg-query';
import type { RelationKind } from '../../../model/catalogue.js';
import type { RelationState } from '../state/objects.js';
import { addColumn, addSequence, newColumn } from './columns.js';
import { type Context, tellGap, work } from './context.js';
import { aclOfNew } from './defaults.js';
import { creationSchema, findRelation, newRelation, relationNamed, schemaNamed, TEMPORARY } from './lookup.js';
import { isOn, nodesIn, optionsIn } from './tree.js';

/** A new relation under its name. What is there already stays where the statement says so; null then. */
function create(
  context: Context,
  name: RangeVar | undefined,
  kind: RelationKind,
  unlessThere: boolean,
): RelationState | null {
  const { state, at } = context;
  work(context);
  const isTemporary = name?.relpersistence === 't';
  const schema = isTemporary ? schemaNamed(state, TEMPORARY) : creationSchema(state, name?.schemaname);
  const old = schema.relations.get(name?.relname ?? '');
  if (unlessThere && old?.declared === true) return null;
  const made = newRelation(state, schema, name?.relname ?? '', kind, at);
  made.acl = aclOfNew(context, kind === 'sequence' ? 'sequence' : 'relation', schema);
  schema.relations.set(made.name, made);
  return made;
}

export function createTable(context: Context, statement: CreateStmt, kind: RelationKind = 'table'): void {
  const { relation: name, tableElts: elements = [], inhRelations: parents = [], partspec, ofTypename } = statement;
  const table = create(
    context,
    name,
    partspec === undefined ? kind : 'partitioned-table',
    statement.if_not_exists === true,
  );
  if (table === null) return;
  for (const parent of parents) if ('RangeVar' in parent) copyColumns(context, table, parent.RangeVar);
  for (const element of elements) {
    if ('ColumnDef' in element) addColumn(context, table, element.ColumnDef);
    else if ('TableLikeClause' in element) {
      const { relation: source, options = 0 } = element.TableLikeClause;
      copyColumns(context, table, source, (options & LIKE_IDENTITY) !== 0);
    }
  }
  if (ofTypename !== undefined)
    tellGap(context, 'statement', table.name, 'the columns of a table of a type are not followed');
}

/** `CREATE_TABLE_LIKE_IDENTITY` of parsenodes.h. */
const LIKE_IDENTITY = 1 << 5;

function copyColumns(context: Context, table: RelationState, source: RangeVar | undefined, withIdentity = false): void {
  const from = findRelation(context.state, source);
  if (from === undefined) return;
  work(context, from.columns.size);
  for (const { name, type } of from.columns.values()) table.columns.set(name, newColumn(name, type, context.at));
  if (!withIdentity) return;
  for (const { ofColumn } of from.sequences) if (ofColumn !== null) addSequence(context, table, ofColumn.column);
}

export function createSequence(
  context: Context,
  { sequence, if_not_exists: unlessThere = false, options }: CreateSeqStmt,
): void {
  const made = create(context, sequence, 'sequence', unlessThere);
  if (made !== null) ownSequence(context, made, options);
}

/** `OWNED BY table.column`. */
export function ownSequence(context: Context, sequence: RelationState, options: readonly Node[] | undefined): void {
  for (const { defname, arg } of optionsIn(options)) {
    if (defname !== 'owned_by' || arg === undefined || !('List' in arg)) continue;
    const names = (arg.List.items ?? []).flatMap((node) => ('String' in node ? (node.String.sval ?? '') : []));
    sequence.ofColumn?.relation.sequences.delete(sequence);
    sequence.ofColumn = null;
    const [column, relname, schemaname] = names.toReversed();
    if (column === undefined || relname === undefined) continue;
    const relation = relationNamed(context.state, { relname, ...(schemaname !== undefined && { schemaname }) });
    relation.sequences.add(sequence);
    sequence.ofColumn = { relation, column };
  }
}

export function createView(context: Context, { view, query, options, replace = false }: ViewStmt): void {
  const old = replace ? findRelation(context.state, view) : undefined;
  const made = old !== undefined && old.kind === 'view' ? old : create(context, view, 'view', false);
  if (made === null) return;
  made.location = context.at;
  made.reads = readsOf(context, query);
  const invoker = optionsIn(options).find(({ defname }) => defname === 'security_invoker');
  made.securityInvoker = invoker !== undefined && isOn(invoker.arg);
}

/** `CREATE TABLE … AS`, `SELECT … INTO`, `CREATE MATERIALIZED VIEW`. */
export function createTableAs(
  context: Context,
  { into, query, objtype, if_not_exists: unlessThere }: CreateTableAsStmt,
): void {
  const kind = objtype === 'OBJECT_MATVIEW' ? 'materialized-view' : 'table';
  const made = create(context, into?.rel, kind, unlessThere === true);
  if (made === null) return;
  if (kind === 'materialized-view') made.reads = readsOf(context, query);
}

/** The relations that a query names, apart from its own common table expressions. */
function readsOf(context: Context, query: Node | undefined): RelationState[] {
  const named: RangeVar[] = [];
  const own = new Set<string>();
  for (const [kind, body] of nodesIn(query)) {
    work(context);
    if (kind === 'RangeVar') named.push(body);
    if (kind === 'CommonTableExpr' && 'ctename' in body && typeof body.ctename === 'string') own.add(body.ctename);
  }
  const reads = named
    .filter(({ relname = '', schemaname = '' }) => schemaname !== '' || !own.has(relname))
    .map((name) => relationNamed(context.state, name));
  return [...new Set(reads)];
}
