import type { FuncCall, Node, RangeVar } from 'libpg-query';
import { type Context, tellGap } from '../interpret/context.js';
import { findRelation } from '../interpret/lookup.js';
import { interpret } from '../interpret/statement.js';
import { itemsIn, namesIn, nodesIn, optionsIn } from '../interpret/tree.js';
import type { SqlParser } from '../sql/parser.js';
import type { FunctionState } from '../state/objects.js';
import { type Constant, fold } from './constant.js';
import { functionsAt, mayAct, type WordCache } from './effects.js';
import { type BlockHost, runBlock } from './run-block.js';

type Variables = ReadonlyMap<string, Constant>;

/** Does what a statement does. */
export type Perform = (context: Context, node: Node, text: string) => Promise<void>;

/** Statements whose expressions run at once. */
const RUNS = [
  ...[
    'SelectStmt',
    'InsertStmt',
    'UpdateStmt',
    'DeleteStmt',
    'MergeStmt',
    'CallStmt',
    'ExplainStmt',
    'CreateTableAsStmt',
  ],
  ...[
    'IndexStmt',
    'CopyStmt',
    'AlterTableStmt',
    'RefreshMatViewStmt',
    'DeclareCursorStmt',
    'PrepareStmt',
    'ExecuteStmt',
  ],
];
const WRITES = ['InsertStmt', 'UpdateStmt', 'DeleteStmt', 'MergeStmt', 'CopyStmt'] as const;
/** Functions that call functions no deeper than this; beyond it is a loop. */
const MAX_DEPTH = 8;

/** What statements are done with. */
interface Performer {
  readonly parser: SqlParser;
  readonly cache: WordCache;
}

/** How statements are done: those that run functions or blocks of the migrations' own included. */
export function performer(parser: SqlParser): Perform {
  const self: Performer = { parser, cache: new Map() };
  return (context, node, text) => perform(self, context, { node, text, variables: new Map() }, 0);
}

interface Step {
  readonly node: Node;
  readonly text: string;
  readonly variables: Variables;
}

async function perform(self: Performer, context: Context, step: Step, depth: number): Promise<void> {
  const { node, text, variables } = step;
  interpret(context, node, text);
  if ('DoStmt' in node) return runDo(self, context, node, text, depth);
  if (!RUNS.some((kind) => kind in node)) return;
  writesServer(context, node);
  for (const { called, args } of callsIn(context, node)) {
    if (!mayAct(context.state, self.cache, called)) continue;
    const values = args.map((arg) => fold(arg, variables));
    await runCall(self, context, { called, values }, depth);
  }
}

function hostAt(self: Performer, depth: number): BlockHost {
  return {
    parser: self.parser,
    perform: (context, node, text, variables) => perform(self, context, { node, text, variables }, depth),
  };
}

async function runDo(
  self: Performer,
  context: Context,
  node: Extract<Node, { DoStmt: unknown }>,
  text: string,
  depth: number,
): Promise<void> {
  const options = optionsIn(node.DoStmt.args);
  const language = namesIn(itemsIn(options.find(({ defname }) => defname === 'language')?.arg))[0] ?? 'plpgsql';
  if (language !== 'plpgsql') return tellGap(context, 'code', null, `a block in ${language}`);
  if (depth > MAX_DEPTH) return tellGap(context, 'dynamic-sql', null, 'blocks within blocks without end');
  await runBlock(hostAt(self, depth + 1), context, text, new Map());
}

async function runCall(
  self: Performer,
  context: Context,
  { called, values }: { readonly called: FunctionState; readonly values: readonly Constant[] },
  depth: number,
): Promise<void> {
  const { name, language, body, parameters, schema } = called;
  if (depth > MAX_DEPTH) return tellGap(context, 'dynamic-sql', null, `${name} calls itself`);
  if (body === null || (language !== 'sql' && language !== 'plpgsql')) {
    return tellGap(context, 'code', null, `${schema.name}.${name} is written in ${language}`);
  }
  const given = new Map(parameters.map((parameter, index) => [parameter, values[index] ?? null] as const));
  const { state } = context;
  const before = state.current;
  // It acts as its owner.
  if (called.securityDefiner) state.current = called.owner;
  if (language === 'plpgsql') await runBlock(hostAt(self, depth + 1), context, asFunction(called, body.text), given);
  else await runSql(self, context, body.text, depth);
  state.current = before;
}

async function runSql(self: Performer, context: Context, text: string, depth: number): Promise<void> {
  const parsed = await self.parser.parse(text);
  if (!('statements' in parsed)) return tellGap(context, 'unparsed', null, `in a function: ${parsed.error}`);
  for (const { node } of parsed.statements)
    await perform(self, context, { node, text, variables: new Map() }, depth + 1);
}

/** The function's text as the parser of blocks wants it: parameters by name, their types of no account. */
function asFunction({ parameters, returnsTrigger }: FunctionState, body: string): string {
  const tag = `$gatehouse${body.length}$`;
  const named = parameters.map((name) => `${name === '' ? '' : `"${name.replaceAll('"', '""')}" `}text`);
  return `CREATE FUNCTION f(${named.join(', ')}) RETURNS ${returnsTrigger ? 'trigger' : 'void'} LANGUAGE plpgsql AS ${tag}${body}${tag}`;
}

interface Call {
  readonly called: FunctionState;
  readonly args: readonly Node[];
}

/** Functions of the migrations' own that a statement runs: those that it calls, and triggers of what it writes. */
function callsIn({ state }: Context, node: Node): Call[] {
  const calls: Call[] = [];
  for (const [kind, body] of nodesIn(node)) {
    if (kind !== 'FuncCall') continue;
    const { funcname, args = [] }: FuncCall = body;
    calls.push(...functionsAt(state, namesIn(funcname)).map((called) => ({ called, args })));
  }
  for (const kind of WRITES) {
    const written = kind in node ? relationIn(Object.values(node)[0]) : undefined;
    for (const trigger of findRelation(state, written)?.triggers.values() ?? []) {
      if (trigger.enabled) calls.push(...functionsAt(state, trigger.called).map((called) => ({ called, args: [] })));
    }
  }
  return calls;
}

function relationIn(body: unknown): RangeVar | undefined {
  if (typeof body !== 'object' || body === null || !('relation' in body)) return undefined;
  const { relation } = body;
  return typeof relation === 'object' && relation !== null ? relation : undefined;
}

/** Tables of the server that say who may do what (PostgreSQL manual, chapter 53). */
const RIGHTS_TABLES =
  /^pg_(?:authid|auth_members|roles|class|attribute|proc|namespace|type|database|default_acl|init_privs|policy|trigger|event_trigger|rewrite|db_role_setting|language|foreign_server|parameter_acl|extension|depend|shdepend)$/;

/** Who writes to them changes rights that no statement names. */
function writesServer(context: Context, node: Node): void {
  for (const kind of WRITES) {
    const { schemaname = 'pg_catalog', relname = '' } =
      (kind in node ? relationIn(Object.values(node)[0]) : undefined) ?? {};
    if (schemaname === 'pg_catalog' && RIGHTS_TABLES.test(relname))
      tellGap(context, 'statement', null, `${relname} of the server is written to`);
  }
}
