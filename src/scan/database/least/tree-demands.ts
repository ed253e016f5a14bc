import type { Privilege } from '../../../model/catalogue.js';
import type { Demand, Demands } from './demand.js';

type Fields = Readonly<Record<string, unknown>>;

/** Functions that draw from a sequence whose name is an argument, which `pg_stat_statements` leaves out. */
const SEQUENCES = new Set(['nextval', 'currval', 'setval', 'lastval']);
/** Functions that run a text or read what an argument names. */
const RUNNERS = /^(?:query_to_xml|cursor_to_xml|table_to_xml|schema_to_xml|database_to_xml|ts_stat|ts_rewrite|dblink)/;
/** Nodes whose relations are not read. */
const UNREAD = new Set(['TruncateStmt', 'LockStmt', 'LockingClause']);
/** A tree of more parts is no statement of an application. */
const MOST_PARTS = 200_000;

interface Found {
  readonly demands: Demand[];
  readonly hidden: string[];
  sequences: boolean;
  temporary: boolean;
  parts: number;
}

/**
 * What a statement needs of the role that runs it (PostgreSQL manual, the pages of SELECT, INSERT, UPDATE, DELETE, MERGE,
 * COPY, TRUNCATE, LOCK under "Notes"; 5.8). Where it could be one of several rights, all are told: too much is kept rather
 * than too little.
 * @param tree the statement as libpg-query gives it
 */
export function treeDemands(tree: unknown): Demands {
  const found: Found = { demands: [], hidden: [], sequences: false, temporary: false, parts: 0 };
  visit(tree, found);
  if (found.parts > MOST_PARTS) found.hidden.push('a statement is too large to be read');
  return found;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function visit(value: unknown, found: Found): void {
  const pending: unknown[] = [value];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (++found.parts > MOST_PARTS) return;
    if (Array.isArray(next)) pending.push(...next);
    if (!isFields(next)) continue;
    for (const [key, child] of Object.entries(next)) {
      if (/^[A-Z]/.test(key) && isFields(child)) take(key, child, found);
      else if (key === 'funccall' && isFields(child)) take('FuncCall', child, found);
      if (!UNREAD.has(key)) pending.push(child);
    }
  }
}

/** A relation as the tree has it, with what is needed on it. */
type Ask = readonly [relation: unknown, ...privileges: readonly Privilege[]];

/** What a node needs on the relations that it names itself. */
const ASKS: Readonly<Record<string, (node: Fields) => readonly Ask[]>> = {
  RangeVar: (node) => [[node, 'SELECT']],
  InsertStmt: (node) => {
    const returns: readonly Privilege[] = readsColumn(node['returningClause']) ? ['SELECT'] : [];
    return [[node['relation'], 'INSERT', ...conflict(node['onConflictClause']), ...returns]];
  },
  UpdateStmt: (node) => [[node['relation'], 'UPDATE', ...readRights(node)]],
  DeleteStmt: (node) => [[node['relation'], 'DELETE', ...readRights(node)]],
  MergeStmt: (node) => [[node['relation'], 'SELECT', ...mergeRights(node['mergeWhenClauses'])]],
  CopyStmt: (node) => [[node['relation'], node['is_from'] === true ? 'INSERT' : 'SELECT']],
  TruncateStmt: (node) => listOf(node['relations']).map((one): Ask => [inner(one, 'RangeVar'), 'TRUNCATE']),
  LockStmt: (node) =>
    listOf(node['relations']).map((one): Ask => [inner(one, 'RangeVar'), 'UPDATE', 'DELETE', 'TRUNCATE']),
  Constraint: (node) => [[node['pktable'], 'REFERENCES']],
  CreateTrigStmt: (node) => [[node['relation'], 'TRIGGER']],
  VacuumRelation: (node) => [[node['relation'], 'MAINTAIN']],
  ReindexStmt: (node) => [[node['relation'], 'MAINTAIN']],
  ClusterStmt: (node) => [[node['relation'], 'MAINTAIN']],
  RefreshMatViewStmt: (node) => [[node['relation'], 'MAINTAIN']],
};

/** What one node adds; its parts are visited afterwards. */
function take(kind: string, node: Fields, found: Found): void {
  for (const [relation, ...privileges] of ASKS[kind]?.(node) ?? []) demand(found, relation, privileges);
  if (kind === 'FuncCall') call(node, found);
  if (kind === 'SelectStmt') select(node, found);
  if (kind === 'DoStmt') found.hidden.push('a DO block runs statements that are not told apart');
  const made = {
    CreateStmt: node['relation'],
    CreateTableAsStmt: inner(node, 'into')?.['rel'],
    ViewStmt: node['view'],
  }[kind];
  if (isFields(made)) create(made, found);
}

function create(target: Fields, found: Found): void {
  const schema = target['schemaname'];
  if (target['relpersistence'] === 't') found.temporary = true;
  else if (typeof schema === 'string')
    found.demands.push({ object: 'schema', schema: null, name: schema, privilege: 'CREATE' });
  else found.hidden.push('a statement makes a table without saying in which schema');
}

function demand(found: Found, relation: unknown, privileges: readonly Privilege[]): void {
  if (!isFields(relation) || typeof relation['relname'] !== 'string') return;
  const schema = typeof relation['schemaname'] === 'string' ? relation['schemaname'] : null;
  for (const privilege of privileges) {
    found.demands.push({ object: 'relation', schema, name: relation['relname'], privilege });
  }
}

function call(node: Fields, found: Found): void {
  const parts = listOf(node['funcname']).map((part) => inner(part, 'String')?.['sval']);
  const name = parts.at(-1);
  if (typeof name !== 'string') return;
  const schema = parts.length > 1 && typeof parts[0] === 'string' ? parts[0] : null;
  if (SEQUENCES.has(name)) found.sequences = true;
  if (RUNNERS.test(name)) found.hidden.push(`${name} runs a text that is not told`);
  found.demands.push({ object: 'function', schema, name, privilege: 'EXECUTE' });
}

/** `FOR UPDATE` and its kind: of the relations that it names, or of all. */
function select(node: Fields, found: Found): void {
  if (isFields(node['intoClause']) && isFields(node['intoClause']['rel'])) create(node['intoClause']['rel'], found);
  for (const clause of listOf(node['lockingClause'])) {
    const named = listOf(inner(clause, 'LockingClause')?.['lockedRels']).map(
      (one) => inner(one, 'RangeVar')?.['relname'],
    );
    for (const relation of relationsIn(node['fromClause'])) {
      const alias = inner(relation, 'alias')?.['aliasname'];
      const isNamed = named.includes(relation['relname']) || (alias !== undefined && named.includes(alias));
      if (named.length === 0 || isNamed) demand(found, relation, ['UPDATE']);
    }
  }
}

function conflict(clause: unknown): readonly Privilege[] {
  if (!isFields(clause)) return [];
  const updates: readonly Privilege[] = clause['action'] === 'ONCONFLICT_UPDATE' ? ['UPDATE', 'SELECT'] : [];
  return isFields(clause['infer']) ? ['SELECT', ...updates] : updates;
}

/** UPDATE and DELETE read where a condition, a new value or an answer names a column. */
function readRights(node: Fields): readonly Privilege[] {
  const parts = ['whereClause', 'returningClause', 'targetList', 'fromClause', 'usingClause'];
  return parts.some((part) => readsColumn(node[part])) ? ['SELECT'] : [];
}

function mergeRights(clauses: unknown): readonly Privilege[] {
  const words: Readonly<Record<string, Privilege>> = {
    CMD_INSERT: 'INSERT',
    CMD_UPDATE: 'UPDATE',
    CMD_DELETE: 'DELETE',
  };
  return listOf(clauses).flatMap((clause) => {
    const command = inner(clause, 'MergeWhenClause')?.['commandType'];
    const privilege = typeof command === 'string' ? words[command] : undefined;
    return privilege === undefined ? [] : [privilege];
  });
}

/** Whether a column is read anywhere in it, or a cursor's row. */
function readsColumn(value: unknown): boolean {
  return nodesIn(value, /^(?:ColumnRef|CurrentOfExpr)$/).length > 0;
}

function relationsIn(value: unknown): readonly Fields[] {
  return nodesIn(value, /^RangeVar$/);
}

function nodesIn(value: unknown, kind: RegExp): readonly Fields[] {
  const nodes: Fields[] = [];
  const pending: unknown[] = [value];
  let parts = 0;
  for (let next = pending.pop(); next !== undefined && ++parts < MOST_PARTS; next = pending.pop()) {
    if (Array.isArray(next)) pending.push(...next);
    if (!isFields(next)) continue;
    for (const [key, child] of Object.entries(next)) {
      if (kind.test(key) && isFields(child)) nodes.push(child);
      pending.push(child);
    }
  }
  return nodes;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function inner(value: unknown, key: string): Fields | undefined {
  const child = isFields(value) ? value[key] : undefined;
  return isFields(child) ? child : undefined;
}
