import type { CompiledRules } from '../rules/rule.js';
import { type Assignment, assignmentAt, type KnownRun } from './assignment.js';
import { secretData } from './kubernetes.js';
import type { Candidate } from './match.js';
import { type Matcher, matcher } from './matcher.js';
import { prefilter } from './prefilter.js';

/** Candidates of one text, and the rules that ran out of their budget on it: then the text was not fully looked at. */
export interface EngineResult {
  readonly candidates: readonly Candidate[];
  readonly exhausted: readonly string[];
}

export interface Engine {
  readonly rules: CompiledRules;
  find(bytes: Buffer): EngineResult;
}

interface Keyword {
  readonly exact: Uint8Array | null;
  readonly length: number;
  /** The part of the keyword that belongs to a name: quotes and operators around it do not. */
  readonly nameStart: number;
  readonly nameEnd: number;
  readonly matchers: readonly Matcher[];
}

/** The engine for a set of rules. Regular expressions are compiled when their rule is first needed. */
export function createEngine(compiled: CompiledRules): Engine {
  const filter = prefilter(compiled.automaton);
  const matchers = compiled.rules.map((rule) => matcher(rule));
  const keywords: Keyword[] = compiled.keywords.map(({ text, exact, rules }) => ({
    exact: exact ? Buffer.from(text, 'latin1') : null,
    length: text.length,
    nameStart: text.search(/[\w.-]/),
    nameEnd: text.length - (/[^\w.-]*$/.exec(text)?.[0].length ?? 0),
    matchers: rules.flatMap((index) => matchers[index] ?? []),
  }));
  const outputs = compiled.automaton.keywords.map((list) => list.flatMap((index) => keywords[index] ?? []));

  function find(bytes: Buffer): EngineResult {
    const candidates: Candidate[] = [];
    for (const each of matchers) if (each.used) each.reset();
    const strict = reader(bytes, false);
    const loose = reader(bytes, true);

    filter.run(bytes, 0, bytes.length, (lastByte, state) => {
      for (const keyword of outputs[state - filter.firstAccepting] ?? []) {
        const start = lastByte + 1 - keyword.length;
        if (keyword.exact !== null && !same(bytes, start, keyword.exact)) continue;
        for (const each of keyword.matchers) {
          switch (each.rule.kind) {
            case 'token':
              each.tokenAt(bytes, start, candidates);
              break;
            case 'window':
              each.windowAt(bytes, start, lastByte + 1, candidates);
              break;
            case 'assignment': {
              const assignment = loose(start + keyword.nameStart, start + keyword.nameEnd);
              if (assignment !== undefined) each.assignedValue(bytes, assignment, candidates);
              break;
            }
            case 'generic': {
              const assignment = strict(start + keyword.nameStart, start + keyword.nameEnd);
              if (assignment !== undefined) each.anyValue(bytes, assignment, candidates);
              break;
            }
            case 'kubernetes':
              if (!each.used) candidates.push(...secretData(each.rule, bytes, start));
              each.used = true;
          }
        }
      }
    });
    const exhausted: string[] = [];
    for (const each of matchers) {
      if (each.used) each.finish(bytes, candidates);
      if (each.exhausted) exhausted.push(each.rule.id);
    }
    return { candidates, exhausted };
  }

  return { rules: compiled, find };
}

function same(bytes: Uint8Array, start: number, text: Uint8Array): boolean {
  for (let at = 0; at < text.length; at++) if (bytes[start + at] !== text[at]) return false;
  return true;
}

/** Reads the assignment around a keyword once, however many keywords one name holds. */
function reader(bytes: Uint8Array, loose: boolean): (from: number, to: number) => Assignment | undefined {
  let knownFrom = -1;
  let knownTo = -1;
  let known: Assignment | undefined;
  const run: KnownRun = { start: 0, end: 0 };
  return (from, to) => {
    if (from !== knownFrom || to !== knownTo) {
      knownFrom = from;
      knownTo = to;
      known = assignmentAt(bytes, from, to, loose, run);
    }
    return known;
  };
}

/** Two engines as one: rules of the product, and rules of the user. */
export function joinEngines(first: Engine, second: Engine): Engine {
  return {
    rules: { ...first.rules, hash: `${first.rules.hash}-${second.rules.hash}` },
    find(bytes) {
      const one = first.find(bytes);
      const two = second.find(bytes);
      return { candidates: [...one.candidates, ...two.candidates], exhausted: [...one.exhausted, ...two.exhausted] };
    },
  };
}
