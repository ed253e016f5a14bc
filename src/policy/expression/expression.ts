import { type ASTNode, Environment, serialize } from '@marcbachmann/cel-js';
import picomatch from 'picomatch';
import { SEVERITIES } from '../../model/severity.js';
import { asksFor, DEEPEST, MOST_NODES, overBounds, variablesOf } from './bounds.js';
import { conjunctsOf, type Need, needOf } from './needs.js';
import { type Pins, pinsOf } from './pins.js';
import { SCHEMA } from './scope.js';
import { impossibleWord } from './words.js';

/** A condition in CEL that was read, bounded and type-checked. */
export interface Expression {
  /** Whether it speaks of a finding; one that does not is asked once a run. */
  readonly isOfFinding: boolean;
  /** Whether it asks for the finding's confidence: then it may judge what is of low confidence. */
  readonly asksConfidence: boolean;
  readonly pins: Pins;
  /** Of a finding that lacks one of them it does not hold. */
  readonly needs: readonly Need[];
  /**
   * Whether it can hold in a run at all, as far as it speaks of the change and the time alone.
   * @param scope `change` and `now`
   */
  mayHoldIn(scope: Readonly<Record<string, unknown>>): boolean;
  /**
   * @param scope `finding`, `change`, `run`, `coverage`, `surface`, `now`, as `scope.ts` makes them
   * @returns whether it holds; what asks for something that is not there does not
   * @throws Error for what cannot be worked out: an overflow, a division by zero
   */
  holds(scope: Readonly<Record<string, unknown>>): boolean;
}

/** What is wrong with a text that should be an expression. */
export interface Refused {
  readonly mistake: string;
}

/** What is known once all findings are judged. */
const OF_RUN = ['run', 'coverage', 'surface'] as const;

let environment: Environment | null = null;

/** Reads an expression; nothing of it is asked before a run, so that every mistake is one of the policy file. */
export function readExpression(text: string): Expression | Refused {
  environment ??= makeEnvironment();
  const made = environment;
  try {
    const parsed = made.parse(text);
    const over = overBounds(parsed.ast);
    if (over !== null) return { mistake: over };
    const { valid, type, error } = parsed.check();
    if (!valid) return { mistake: hinted(firstLine(error?.message ?? 'is not valid')) };
    if (type !== 'bool' && type !== 'dyn') return { mistake: `gives ${type}, not true or false` };
    const impossible = impossibleWord(parsed.ast);
    if (impossible !== null) return { mistake: impossible };
    const variables = variablesOf(parsed.ast);
    const mixed = OF_RUN.find((name) => variables.has(name));
    const isOfFinding = variables.has('finding');
    if (isOfFinding && mixed !== undefined)
      return { mistake: `speaks of a finding and of ${mixed}; make two rules of it` };
    const parts = conjunctsOf(parsed.ast);
    const ofChange = parts.length === 1 ? [] : parts.filter(isOfChange).map((part) => made.parse(serialize(part)));
    return {
      isOfFinding,
      asksConfidence: asksFor(parsed.ast, 'finding', 'confidence'),
      pins: pinsOf(parsed.ast),
      needs: parts.map(needOf).filter((need) => need !== null),
      mayHoldIn: (scope) => ofChange.every((part) => mayHold(part, scope)),
      holds: (scope) => asked(parsed, scope),
    };
  } catch (error) {
    return { mistake: hinted(firstLine(error instanceof Error ? error.message : String(error))) };
  }
}

function isOfChange(part: ASTNode): boolean {
  return [...variablesOf(part)].every((name) => name === 'change' || name === 'now');
}

/** What cannot be worked out may hold: asked again with the rest, it is told. */
function mayHold(part: ReturnType<Environment['parse']>, scope: Readonly<Record<string, unknown>>): boolean {
  try {
    return asked(part, scope);
  } catch {
    return true;
  }
}

function makeEnvironment(): Environment {
  const made = new Environment({
    limits: {
      maxAstNodes: MOST_NODES,
      maxDepth: DEEPEST,
      maxListElements: 200,
      maxMapEntries: 50,
      maxCallArguments: 8,
    },
    homogeneousAggregateLiterals: false,
  });
  for (const [name, schema] of Object.entries(SCHEMA)) made.registerVariable({ name, schema });
  made.registerVariable('coverage', 'list<map>');
  made.registerVariable('now', 'google.protobuf.Timestamp');
  made.registerFunction('string.glob(string): bool', glob);
  made.registerFunction('string.atLeast(string): bool', atLeast);
  return made;
}

const globs = new Map<string, (path: string) => boolean>();

function glob(path: string, pattern: string): boolean {
  const known = globs.get(pattern) ?? picomatch(pattern, { dot: true, nonegate: true });
  globs.set(pattern, known);
  return known(path);
}

/** `finding.severity.atLeast('high')`; an advisory without a score reaches nothing. */
function atLeast(severity: string, threshold: string): boolean {
  const order: readonly string[] = SEVERITIES;
  if (severity === 'unknown') return false;
  const [rank, least] = [order.indexOf(severity), order.indexOf(threshold)];
  return rank !== -1 && least !== -1 && rank <= least;
}

function asked(parsed: ReturnType<Environment['parse']>, scope: Readonly<Record<string, unknown>>): boolean {
  try {
    return parsed({ ...scope }) === true;
  } catch (error) {
    if (error instanceof Error && /^No such key/.test(error.message)) return false;
    throw new Error(firstLine(error instanceof Error ? error.message : String(error)));
  }
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? text;
}

/** Optional parts are never null: they are there or not. */
function hinted(message: string): string {
  return /null/.test(message) ? `${message}; use has(…) to ask whether something is there` : message;
}
