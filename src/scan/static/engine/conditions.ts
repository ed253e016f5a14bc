import type { SgNode } from '@ast-grep/wasm';
import type { Confidence, Severity } from '../../../model/severity.js';
import type { Condition } from '../rule.js';
import { calleeText } from './call.js';
import { isRemoteHttp } from './http-url.js';
import { importsAny, means } from './imports.js';
import { isHardCodedKey } from './key-literal.js';
import { isOptIn } from './opt-in.js';
import { decorated, drawsWeakRandom, routeWrites } from './route.js';
import { enclosingSymbol, initialiser, type Match, targetName } from './source-file.js';
import { judgeSql } from './sql.js';
import { literalText, unwrap } from './value.js';

/** What a condition may change when it holds. */
export interface Grade {
  readonly severity?: Severity;
  readonly confidence?: Confidence;
}

type Check = (match: Match, condition: Condition) => boolean | Grade;

/** Every `check` that a rule file may name. Adding one is a function and a line here. */
const CHECKS: ReadonlyMap<string, Check> = new Map<string, Check>([
  ['callee', callee],
  ['imports', (match, condition) => importsAny(match.file.imports, condition.is)],
  [
    'text',
    (match, condition) => nodes(match, condition).some((node) => pattern(condition).test(node.text().slice(0, 4000))),
  ],
  ['file', (match, condition) => pattern(condition).test(match.file.text)],
  ['literal', literal],
  ['number', number],
  ['words', words],
  ['value', value],
  ['kind-of', (match, condition) => nodes(match, condition).some((node) => condition.is.includes(node.kind()))],
  ['http-url', (match, condition) => nodes(match, condition).some((node) => isRemoteHttp(match.file, node))],
  [
    'decorated',
    (match, condition) => pattern(condition).test(decorated(match.file, match.node).text().slice(0, 20_000)),
  ],
  ['route-writes', (match) => routeWrites(match.node)],
  ['weak-random', (match) => drawsWeakRandom(match.file, match.node)],
  ['opt-in', (match) => isOptIn(match.file, match.node)],
  ['sql', sql],
  // Only the rest of the project can tell; the scanner asks it for the hits that carry a route.
  ['route-without-limiter', () => true],
  ['key-literal', (match, condition) => nodes(match, condition).some((node) => isHardCodedKey(match.file, node))],
]);

/** Names of all checks, for the compile step's validation. */
export function checkNames(): readonly string[] {
  return [...CHECKS.keys()];
}

/** Whether all conditions hold; the grades that they give are laid over each other in order. */
export function holds(match: Match, conditions: readonly Condition[]): Grade | null {
  let grade: Grade = {};
  for (const condition of conditions) {
    const check = CHECKS.get(condition.check);
    if (check === undefined) throw new Error(`no check is called ${condition.check}`);
    const answer = check(match, condition);
    if ((answer !== false) === condition.not) return null;
    if (typeof answer === 'object') grade = { ...grade, ...answer };
  }
  return grade;
}

function nodes(match: Match, condition: Condition): readonly SgNode[] {
  if (condition.of.length === 0) return [match.node];
  return condition.of.flatMap((name) => match.get(name) ?? []);
}

const patterns = new Map<string, RegExp>();

function pattern(condition: Condition): RegExp {
  const key = `${condition.flags ?? ''}/${condition.matches ?? ''}`;
  const known = patterns.get(key);
  if (known !== undefined) return known;
  const made = new RegExp(condition.matches ?? '(?!)', condition.flags ?? '');
  patterns.set(key, made);
  return made;
}

/** The dotted name of a node, through the file's imports, is one of `is`. */
function callee(match: Match, condition: Condition): boolean {
  return nodes(match, condition).some((node) => {
    const name = node.text().slice(0, 300);
    return condition.is.some((wanted) => means(match.file.imports, name, wanted));
  });
}

/** The literal behind a node, also through constants of the file, matches. */
function literal(match: Match, condition: Condition): boolean {
  return nodes(match, condition).some((node) => {
    const text = literalText(match.file, node);
    return text !== undefined && pattern(condition).test(text);
  });
}

function number(match: Match, condition: Condition): boolean {
  const limit = condition.below ?? 0;
  return nodes(match, condition).some((node) => {
    const text = literalText(match.file, node);
    return text !== undefined && /^\d{1,9}$/.test(text) && Number(text) < limit;
  });
}

/** One of the words is part of a name: in the nodes, or (`@target`, `@function`) in what the value goes to. */
function words(match: Match, condition: Condition): boolean {
  const wanted = new Set(condition.is);
  const texts = (condition.of.length === 0 ? ['@match'] : condition.of).map((name) => {
    if (name === '@target') return targetName(match.file, match.node);
    if (name === '@function') return enclosingSymbol(match.file, match.node);
    return (match.get(name)?.text() ?? '').slice(0, 1000);
  });
  return texts.some((text) => splitWords(text).some((word) => wanted.has(word)));
}

/** Words of the names in a text: `hashUserPassword_v2` -> hash, user, password, v2. */
function splitWords(text: string): string[] {
  return text
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/);
}

/** A variable got its value from a call of one of `is`, whose text matches. */
function value(match: Match, condition: Condition): boolean {
  const { syntax } = match.file.language;
  return nodes(match, condition).some((node) => {
    const plain = unwrap(syntax, node);
    const made = syntax.identifiers.includes(plain.kind()) ? initialiser(match.file, plain.text(), plain) : plain;
    if (made === undefined) return false;
    const name = calleeText(syntax, made);
    const called = condition.is.length === 0 || condition.is.some((wanted) => means(match.file.imports, name, wanted));
    return called && (condition.matches === null || pattern(condition).test(made.text().slice(0, 1000)));
  });
}

/** A query is put together from strings: high when request data is in it, medium otherwise. */
function sql(match: Match, condition: Condition): boolean | Grade {
  for (const argument of nodes(match, condition)) {
    const verdict = judgeSql(match.file, argument);
    if (verdict === 'request-data') return { severity: 'high', confidence: 'high' };
    if (verdict === 'value') return { severity: 'medium', confidence: 'medium' };
  }
  return false;
}
