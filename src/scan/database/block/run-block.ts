import type { Node } from 'libpg-query';
import { type Context, tellGap, work } from '../interpret/context.js';
import type { SqlParser } from '../sql/parser.js';
import { blockIn, kindOf, loopVariable, numberAt, type Part, partsIn, queryIn } from './block-tree.js';
import { type Constant, fold } from './constant.js';
import { isHarmless } from './harmless.js';

/** What running a block needs of others. */
export interface BlockHost {
  readonly parser: SqlParser;
  /** Does what a statement does, calls of the migrations' own functions included. @param variables values that arguments may name */
  perform(context: Context, node: Node, text: string, variables: ReadonlyMap<string, Constant>): Promise<void>;
}

/** A block on its way. Variables change, and so does whether what follows runs at all. */
interface Run {
  readonly host: BlockHost;
  readonly context: Context;
  /** Line of the file on which the body begins. */
  readonly firstLine: number;
  readonly variables: Map<string, Constant>;
  readonly names: readonly string[];
  /** Whether the block may have ended before. */
  mayBeOver: boolean;
}

/**
 * Runs a body in PL/pgSQL as far as its texts are literal: loops over literal lists, variables with known values, `format`.
 * Branches run side by side, each giving and taking nothing. A text that nobody knows before it runs is a gap.
 * @param statement the whole statement, `DO` or `CREATE FUNCTION`
 * @param given values of its parameters by name
 */
export async function runBlock(
  host: BlockHost,
  context: Context,
  statement: string,
  given: ReadonlyMap<string, Constant>,
): Promise<void> {
  const block = blockIn(await host.parser.parseBlock(statement));
  if (block === null) return tellGap(context, 'dynamic-sql', null, 'a block that could not be parsed');
  const body = /\$[\w]*\$|'/.exec(statement)?.index ?? 0;
  const firstLine = (context.at.startLine ?? 1) + (statement.slice(0, body).match(/\n/g)?.length ?? 0);
  const variables = new Map(given);
  const names = block.variables.map(({ name }) => name);
  const run: Run = { host, context, firstLine, variables, names, mayBeOver: false };
  for (const { name, initial } of block.variables)
    if (initial !== null) variables.set(name, await valueIn(run, initial));
  await runAll(run, block.body, context.isUncertain);
}

async function runAll(run: Run, nodes: readonly Part[], isUncertain: boolean): Promise<void> {
  for (const node of nodes) {
    work(run.context);
    await runOne(run, node, isUncertain || run.mayBeOver);
  }
}

async function runOne(run: Run, node: Part, isUncertain: boolean): Promise<void> {
  const [kind, body] = kindOf(node);
  const at = contextAt(run, body, isUncertain);
  switch (kind) {
    case 'PLpgSQL_stmt_block':
      return runProtected(run, body, isUncertain);
    case 'PLpgSQL_stmt_assign':
      return assign(run, body, isUncertain);
    case 'PLpgSQL_stmt_execsql':
      await runText(run, at, queryIn(body['sqlstmt']));
      if (body['into'] === true) forget(run);
      return;
    case 'PLpgSQL_stmt_perform':
    case 'PLpgSQL_stmt_call':
      return runText(run, at, queryIn(body['expr']));
    case 'PLpgSQL_stmt_dynexecute':
      await runDynamic(run, at, queryIn(body['query']));
      if (body['into'] === true) forget(run);
      return;
    case 'PLpgSQL_stmt_return':
    case 'PLpgSQL_stmt_exit':
      run.mayBeOver = true;
      return;
    default:
      return runBranches(run, kind, body);
  }
}

/** Where something may fail and be caught, what comes before the failure is taken back. */
async function runProtected(run: Run, body: Part, isUncertain: boolean): Promise<void> {
  const exceptions = kindOf({ exceptions: body['exceptions'] })[1];
  const [, handlers] = kindOf(exceptions);
  const isCaught = partsIn(handlers['exc_list']).length > 0;
  await runAll(run, partsIn(body['body']), isUncertain || isCaught);
  for (const handler of partsIn(handlers['exc_list'])) await runAll(run, partsIn(kindOf(handler)[1]['action']), true);
}

async function runBranches(run: Run, kind: string, body: Part): Promise<void> {
  const branches = [body['then_body'], body['else_body'], body['else_stmts']];
  for (const list of [body['elsif_list'], body['case_when_list']]) {
    for (const branch of partsIn(list)) branches.push(kindOf(branch)[1]['stmts']);
  }
  for (const branch of branches) await runAll(run, partsIn(branch), true);
  if (body['body'] === undefined) return;
  if (kind === 'PLpgSQL_stmt_foreach_a') return runForEach(run, body);
  const variable = loopVariable(body);
  if (variable !== '') forgetOne(run, variable);
  if (kind === 'PLpgSQL_stmt_fors') await runText(run, contextAt(run, body, true), queryIn(body['query']));
  if (kind === 'PLpgSQL_stmt_dynfors') await runDynamic(run, contextAt(run, body, true), queryIn(body['query']));
  // What one turn sets, the next one finds.
  const before = new Map(run.variables);
  await runAll(run, partsIn(body['body']), true);
  for (const [name, value] of run.variables) if (before.get(name) !== value) run.variables.set(name, null);
}

/** `FOREACH role IN ARRAY ARRAY['web', 'jobs'] LOOP`. */
async function runForEach(run: Run, body: Part): Promise<void> {
  const name = run.names[numberAt(body, 'varno') ?? -1] ?? '';
  const list = await valueIn(run, queryIn(body['expr']));
  const items: Constant[] =
    list?.kind === 'list' ? list.items.map((text) => ({ kind: 'text', text, hasUnknownName: false })) : [null];
  const ended = run.mayBeOver;
  for (const item of items) {
    run.variables.set(name, item);
    await runAll(run, partsIn(body['body']), run.context.isUncertain || list === null);
  }
  run.mayBeOver ||= ended;
  run.variables.set(name, null);
}

async function assign(run: Run, body: Part, isUncertain: boolean): Promise<void> {
  const name = run.names[numberAt(body, 'varno') ?? -1] ?? '';
  const text = queryIn(body['expr']);
  // In a branch that may not run it may keep its old value.
  run.variables.set(name, isUncertain ? null : await valueIn(run, text.slice(text.indexOf('=') + 1)));
}

async function valueIn(run: Run, expression: string): Promise<Constant> {
  const parsed = await run.host.parser.parse(`SELECT ${expression}`);
  const node = 'statements' in parsed ? parsed.statements[0]?.node : undefined;
  if (node === undefined || !('SelectStmt' in node)) return null;
  const [target] = node.SelectStmt.targetList ?? [];
  return target !== undefined && 'ResTarget' in target ? fold(target.ResTarget.val, run.variables) : null;
}

/** A query puts what nobody knows into variables. */
function forget(run: Run): void {
  for (const name of run.variables.keys()) run.variables.set(name, null);
}

function forgetOne(run: Run, name: string): void {
  for (const key of run.variables.keys()) if (key === name || key.startsWith(`${name}.`)) run.variables.set(key, null);
}

async function runText(run: Run, context: Context, text: string): Promise<void> {
  const parsed = await run.host.parser.parse(text);
  if (!('statements' in parsed)) return tellGap(context, 'unparsed', null, `in a block: ${parsed.error}`);
  for (const { node } of parsed.statements) await run.host.perform(context, node, text, run.variables);
}

async function runDynamic(run: Run, context: Context, expression: string): Promise<void> {
  const value = await valueIn(run, expression);
  if (value?.kind !== 'text') {
    return tellGap(context, 'dynamic-sql', null, `a statement that is put together when it runs: ${shown(expression)}`);
  }
  if (!value.hasUnknownName) return runText(run, context, value.text);
  const parsed = await run.host.parser.parse(value.text);
  const isKnown = 'statements' in parsed && parsed.statements.every(({ node }) => isHarmless(node));
  if (!isKnown)
    tellGap(context, 'dynamic-sql', null, `a statement about names that are known when it runs: ${shown(expression)}`);
}

function shown(expression: string): string {
  const line = expression.replace(/\s+/g, ' ').trim();
  return line.length > 120 ? `${line.slice(0, 119)}…` : line;
}

function contextAt({ context, firstLine }: Run, body: Part, isUncertain: boolean): Context {
  const line = firstLine + (numberAt(body, 'lineno') ?? 1) - 1;
  return { ...context, isUncertain, at: { path: context.at.path, startLine: line, endLine: line } };
}
