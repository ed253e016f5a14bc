import { hashParts } from '../../../util/hash.js';
import { triggerOf } from '../rules/automaton.js';
import type { CompiledRules } from '../rules/rule.js';
import { type Assignment, assignmentAt, type Reach } from './assignment.js';
import type { KnownRun } from './declare/value/reading.js';
import { secretData } from './kubernetes.js';
import type { Candidate } from './match.js';
import { Matcher } from './matcher.js';
import { prefilter } from './prefilter.js';
import { wholeFiles } from './whole-file.js';

/** Candidates of one text, and the rules that ran out of their budget on it: then the text was not fully looked at. */
export interface EngineResult {
  readonly candidates: readonly Candidate[];
  readonly exhausted: readonly string[];
}

export interface Engine {
  readonly rules: CompiledRules;
  /** Rules of others that were joined to them, as they were compiled. */
  readonly extra: readonly CompiledRules[];
  /** Ids of its own rules that are switched off. */
  readonly off: readonly string[];
  find(bytes: Buffer): EngineResult;
}

interface Keyword {
  readonly text: Uint8Array;
  readonly exact: boolean;
  readonly triggerLength: number;
  /** The part of the keyword that belongs to a name: quotes and operators around it do not. */
  readonly nameStart: number;
  readonly nameEnd: number;
  readonly matchers: readonly Matcher[];
  /** A word such as `password`, no provider's name: too common to be followed over blanks. */
  readonly common: boolean;
}

/** Reads the assignment around a name that lies between two offsets. */
type AssignmentReader = (from: number, to: number) => Assignment | undefined;

/** The text at hand, and what of it is read once for all keywords. */
interface Reading {
  readonly bytes: Buffer;
  readonly candidates: Candidate[];
  readonly near: AssignmentReader;
  readonly words: AssignmentReader;
  readonly blanks: AssignmentReader;
  manifestRead: boolean;
}

/** The engine for a set of rules. Regular expressions are compiled when their rule is first needed. */
export function createEngine(compiled: CompiledRules): Engine {
  const filter = prefilter(compiled.automaton);
  const keywords = keywordsOf(compiled);
  /** Matchers that met a keyword in the text at hand: most texts meet few. */
  const used: Matcher[] = [];
  const files = wholeFiles(compiled);
  const outputs = compiled.automaton.keywords.map((list) => list.flatMap((index) => keywords[index] ?? []));

  function find(bytes: Buffer): EngineResult {
    for (const each of used) each.reset();
    used.length = 0;
    const reading = readingOf(bytes);
    filter.run(bytes, 0, bytes.length, (lastByte, accepting) => {
      for (const keyword of outputs[accepting] ?? []) {
        const start = lastByte + 1 - keyword.triggerLength;
        if (!standsAt(bytes, start, keyword)) continue;
        for (const each of keyword.matchers) {
          if (!each.used) {
            each.used = true;
            used.push(each);
          }
          if (!each.exhausted) meet(each, keyword, start, reading);
        }
      }
    });
    const { candidates } = reading;
    candidates.push(...files(bytes));
    for (const each of used) each.finish(bytes, candidates);
    return { candidates, exhausted: used.filter((each) => each.exhausted).map((each) => each.rule.id) };
  }

  return { rules: compiled, extra: [], off: [], find };
}

function keywordsOf(compiled: CompiledRules): Keyword[] {
  const matchers = compiled.rules.map((rule) => new Matcher(rule));
  return compiled.keywords.map(({ text, exact, rules }) => ({
    text: Buffer.from(text, 'latin1'),
    exact,
    triggerLength: triggerOf({ text, exact, rules }).length,
    nameStart: text.search(/[\w.-]/),
    nameEnd: text.length - (/[^\w.-]*$/.exec(text)?.[0].length ?? 0),
    matchers: rules.flatMap((index) => matchers[index] ?? []),
    common: rules.some((index) => compiled.rules[index]?.kind === 'generic'),
  }));
}

function readingOf(bytes: Buffer): Reading {
  return {
    bytes,
    candidates: [],
    near: reader(bytes, 'near'),
    words: reader(bytes, 'words'),
    blanks: reader(bytes, 'blanks'),
    manifestRead: false,
  };
}

/** What a rule makes of a keyword that stands at `start`. */
function meet(each: Matcher, keyword: Keyword, start: number, reading: Reading): void {
  const { bytes, candidates } = reading;
  switch (each.rule.kind) {
    case 'token':
      each.tokenAt(bytes, start, candidates);
      break;
    case 'window':
      each.windowAt(bytes, start, start + keyword.text.length, candidates);
      break;
    case 'assignment': {
      const read = keyword.common ? reading.words : reading.blanks;
      const assignment = read(start + keyword.nameStart, start + keyword.nameEnd);
      if (assignment !== undefined) each.assignedValue(bytes, assignment, candidates);
      break;
    }
    case 'generic': {
      const assignment = reading.near(start + keyword.nameStart, start + keyword.nameEnd);
      if (assignment !== undefined) each.anyValue(bytes, assignment, candidates);
      break;
    }
    case 'kubernetes':
      if (!reading.manifestRead) candidates.push(...secretData(each.rule, bytes, start));
      reading.manifestRead = true;
      break;
    case 'file':
  }
}

/** Whether the whole keyword is there; the trigger has been met without regard to case. */
function standsAt(bytes: Uint8Array, start: number, { text, exact, triggerLength }: Keyword): boolean {
  for (let at = exact ? 0 : triggerLength; at < text.length; at++) {
    const byte = bytes[start + at] as number;
    if (byte === text[at]) continue;
    if (exact || byte < 65 || byte > 90 || byte + 32 !== text[at]) return false;
  }
  return true;
}

/** Reads the assignment around a keyword once, however many keywords one name holds. */
function reader(bytes: Uint8Array, reach: Reach): AssignmentReader {
  let knownFrom = -1;
  let knownTo = -1;
  let known: Assignment | undefined;
  const run: KnownRun = { start: 0, end: 0 };
  return (from, to) => {
    if (from !== knownFrom || to !== knownTo) {
      knownFrom = from;
      knownTo = to;
      known = assignmentAt(bytes, from, to, reach, run);
    }
    return known;
  };
}

/** Two engines as one: rules of the product, and rules of the user. */
export function joinEngines(first: Engine, second: Engine): Engine {
  return {
    rules: { ...first.rules, hash: `${first.rules.hash}-${second.rules.hash}` },
    extra: [...first.extra, second.rules, ...second.extra],
    off: first.off,
    find(bytes) {
      const one = first.find(bytes);
      const two = second.find(bytes);
      return { candidates: [...one.candidates, ...two.candidates], exhausted: [...one.exhausted, ...two.exhausted] };
    },
  };
}

/** An engine without some of its rules: they say nothing, and what others find at the same place is still told. */
export function withoutRules(engine: Engine, off: readonly string[]): Engine {
  if (off.length === 0) return engine;
  const ids = new Set(off);
  return {
    rules: { ...engine.rules, hash: hashParts([engine.rules.hash, ...[...ids].sort()], 16) },
    extra: engine.extra,
    off: [...engine.off, ...ids],
    find(bytes) {
      const { candidates, exhausted } = engine.find(bytes);
      return {
        candidates: candidates.filter(({ rule }) => !ids.has(rule.id)),
        exhausted: exhausted.filter((id) => !ids.has(id)),
      };
    },
  };
}
