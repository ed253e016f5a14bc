import type { Call, Expression } from '../ir/expression.js';
import type { FunctionForm, Module } from '../ir/module.js';
import type { Span } from '../ir/span.js';
import type { Statement } from '../ir/statement.js';
import { walkFunction } from './walk.js';

/** Where a function refuses to go on only sometimes: with the status that it says, null where none is seen. */
export interface Denial extends Span {
  readonly status: number | null;
  /** Whether it stands in a branch, and not at the end that is reached when nothing let the request through before. */
  readonly inBranch: boolean;
}

/** Where a function lets a request through before its end. */
export interface Pass extends Span {
  /** The condition under which it does. */
  readonly test: Expression | null;
}

/** What a function that stands before others does with requests. */
export interface Body {
  readonly denials: readonly Denial[];
  readonly passes: readonly Pass[];
  /** Parts that run only sometimes. */
  readonly branches: readonly Span[];
  /** It looks at what says who asks. */
  readonly readsCredentials: boolean;
}

/** Parts of requests, sessions and headers that say who asks. */
const CREDENTIALS =
  /^(?:authori[sz]ation|http_authorization|authenticated|is_?authenticated|session|user|current_?user|cookies?|signed_?cookies|bearer|x-api-key|api-?key|token|access_?token|jwt|principal|user_?id|subject|claims|identity)$/i;
/** What frameworks call to go on to what comes next. */
const GOES_ON = /^(?:next|call_next|get_response|doFilter|ServeHTTP|Next|proceed|invoke|handle|_next|chain)$/;

/** What frameworks call to answer a request. */
const ANSWERS = /^(?:redirect(?:_to)?|sendRedirect|render|head|halt|abort|sendStatus|sendError|end|send|json)$/;
/** Statuses as symbols. */
const SYMBOLS: ReadonlyMap<string, number> = new Map([
  ['unauthorized', 401],
  ['forbidden', 403],
  ['too_many_requests', 429],
]);

interface Open {
  readonly start: number;
  readonly end: number;
  readonly test: Expression | null;
  says: boolean;
  passes: boolean;
  leaves: Span | null;
}

/** Reads what a function, with those made inside it, does with requests. */
export function bodyOf(module: Module, form: FunctionForm): Body {
  const denials: Denial[] = [];
  const passes: Pass[] = [];
  const branches: Span[] = [];
  const open: Open[] = [];
  let left = false;
  let readsCredentials = false;

  function deny(at: Span, status: number | null): void {
    const inBranch = open.length > 0;
    for (const each of open) each.says = true;
    if (inBranch || left) denials.push({ start: at.start, end: at.end, status, inBranch });
  }

  function enter(block: readonly Span[], test: Expression | null): void {
    const span = { start: block[0]?.start ?? 0, end: block.at(-1)?.end ?? 0 };
    branches.push(span);
    open.push({ ...span, test, says: false, passes: false, leaves: null });
  }

  function leave(): void {
    const block = open.pop();
    if (block?.leaves == null) return;
    left = true;
    if (block.says) return;
    if (block.passes) passes.push({ ...block.leaves, test: block.test });
    else denials.push({ ...block.leaves, status: null, inBranch: true });
  }

  function statement(each: Statement): void {
    const block = open.at(-1);
    if (each.kind === 'throw' && namedIn(each.value) === null && block !== undefined) deny(each, null);
    // Where the last value is given back without a word, a function leaves no earlier for it.
    const isSilent = each.kind === 'return' && each.value?.start === each.start;
    if (each.kind === 'return' && !isSilent && block !== undefined) block.leaves = { start: each.start, end: each.end };
  }

  function expression(each: Expression): void {
    const status = statusOf(each);
    if (status !== null) deny(each, status);
    if (CREDENTIALS.test(wordOf(each))) readsCredentials = true;
    if (each.kind === 'call' && goesOn(each)) for (const block of open) block.passes = true;
    const block = open.at(-1);
    if (each.kind === 'call' && block !== undefined && answers(each))
      block.leaves ??= { start: each.start, end: each.end };
  }

  walkFunction(module, form, { enter, leave, statement, expression });
  return { denials, passes, branches, readsCredentials };
}

/** Whether a condition is that somebody is known, and not that nobody is. */
export function testsCredentials(test: Expression | null, depth = 0): boolean {
  if (test === null || depth > 8) return false;
  switch (test.kind) {
    case 'member':
      return CREDENTIALS.test(test.name) || testsCredentials(test.object, depth + 1);
    case 'name':
      return CREDENTIALS.test(test.name);
    case 'wrapped':
      return testsCredentials(test.value, depth + 1);
    case 'index':
      return testsCredentials(test.object, depth + 1) || CREDENTIALS.test(wordOf(test.key));
    case 'call':
      return (
        testsCredentials(test.callee, depth + 1) || test.args.some(({ value }) => testsCredentials(value, depth + 1))
      );
    case 'logical':
      return (
        test.operator === 'and' && (testsCredentials(test.left, depth + 1) || testsCredentials(test.right, depth + 1))
      );
    default:
      return false;
  }
}

function wordOf(expression: Expression): string {
  if (expression.kind === 'member' || expression.kind === 'name') return expression.name;
  return expression.kind === 'constant' ? String(expression.value) : '';
}

function answers({ callee }: Call): boolean {
  return (callee.kind === 'name' || callee.kind === 'member') && ANSWERS.test(callee.name);
}

function goesOn({ callee }: Call): boolean {
  return (callee.kind === 'name' || callee.kind === 'member') && GOES_ON.test(callee.name);
}

/** A status of refusal, as a number or by the name that libraries give it. */
function statusOf(expression: Expression): number | null {
  if (expression.kind === 'constant') {
    const status = symbolOf(expression.value) ?? Number(expression.value);
    if (symbolOf(expression.value) !== undefined) return status;
    return typeof expression.value !== 'boolean' &&
      status >= 400 &&
      status < 600 &&
      /^\d{3}$/.test(String(expression.value))
      ? status
      : null;
  }
  return expression.kind === 'member' || expression.kind === 'name' ? namedStatus(expression.name) : null;
}

function symbolOf(value: unknown): number | undefined {
  return typeof value === 'string' ? SYMBOLS.get(value.toLowerCase()) : undefined;
}

function namedIn(expression: Expression | null): number | null {
  if (expression === null) return null;
  if (expression.kind === 'record') return firstOf(expression.entries.map(({ value }) => statusOf(value)));
  if (expression.kind !== 'call') return statusOf(expression);
  return namedIn(expression.callee) ?? firstOf(expression.args.map(({ value }) => namedIn(value)));
}

function firstOf(statuses: readonly (number | null)[]): number | null {
  return statuses.find((each) => each !== null) ?? null;
}

const NAMES: readonly (readonly [RegExp, number])[] = [
  [
    /^(?:http_?)?(?:status_?)?(?:401_?)?(?:unauthori[sz]ed|not_?authenticated|unauthenticated)(?:exception|error|httpexception|result)?$/i,
    401,
  ],
  [
    /^(?:http_?)?(?:status_?)?(?:403_?)?(?:forbidden|permission_?denied|access_?denied|forbid)(?:exception|error|httpexception|result)?$/i,
    403,
  ],
  [
    /^(?:http_?)?(?:status_?)?(?:429_?)?(?:too_?many_?requests?|throttled)(?:exception|error|httpexception|result)?$/i,
    429,
  ],
  [
    /^(?:http_?)?(?:status_?)?(?:4\d\d_?)?(?:bad_?request|not_?found|unprocessable_?entity|conflict|method_?not_?allowed)(?:exception|error|httpexception|result)?$/i,
    400,
  ],
];

function namedStatus(name: string): number | null {
  return NAMES.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}
