import type { Source } from '../../model/finding.js';
import type { InlineIgnore } from '../../model/observation.js';
import type { Confidence } from '../../model/severity.js';
import { CONFIDENCES } from '../../model/severity.js';
import { inlineIgnoreAt } from '../../util/inline-ignore.js';
import { decodedTexts, placeWithin } from './decode/decode.js';
import { judgeInPlace } from './judge/in-place.js';
import { type FileContext, fileContext, type Judgement, judge } from './judge/judge.js';
import { shellFences } from './judge/shell-fence.js';
import { type Surroundings, surroundingsOf } from './judge/surroundings.js';
import { byteLines } from './match/byte-lines.js';
import type { Engine } from './match/engine.js';
import type { Candidate } from './match/match.js';
import type { CompiledRule } from './rules/rule.js';

/** A secret at its place. `value` must not leave the scanner. */
export interface FoundSecret {
  readonly rule: CompiledRule;
  readonly value: string;
  readonly path: string;
  readonly confidence: Confidence;
  readonly facts: readonly string[];
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** The line that holds it, for allow-lists; as secret as the value. */
  readonly lineText: string;
  readonly inlineIgnore: InlineIgnore | undefined;
  /** The tools that report it; absent: ours alone. */
  readonly sources?: readonly Source[];
}

export interface TextResult {
  readonly found: readonly FoundSecret[];
  /** What was not looked at, one line each; empty when everything was. */
  readonly limits: readonly string[];
  /** Nothing in it looks like a secret, under whatever name it is read. */
  readonly bare: boolean;
}

const BARE: TextResult = { found: [], limits: [], bare: true };

/** More secrets in one file are a list of them: the first ones are shown. */
const MOST_A_FILE = 200;

interface Judged {
  readonly candidate: Candidate;
  readonly judgement: Judgement;
}

/** A provider's name beside the value says more than a prefix that several providers use. */
const KIND_ORDER = ['assignment', 'token', 'window', 'file', 'kubernetes', 'generic'];

/**
 * Finds the secrets of one text, encoded ones too, and tells them from what only looks like one.
 * @param file what kind of text it is; null: as its path says, looked at when something is found
 */
export function scanText(engine: Engine, path: string, bytes: Buffer, file: FileContext | null = null): TextResult {
  const direct = engine.find(bytes);
  const limits = new Set(direct.exhausted);
  const candidates = [...direct.candidates];
  const encodings = new Map<Candidate, string>();
  const places = new Map<Candidate, Surroundings>();
  for (const decoded of decodedTexts(bytes)) {
    const inner = engine.find(decoded.bytes);
    for (const rule of inner.exhausted) limits.add(rule);
    for (const candidate of inner.candidates) {
      // What stands there as it is was met there.
      if (
        decoded.encoding === 'escapes' &&
        bytes.subarray(decoded.start, decoded.end).includes(candidate.value, 0, 'latin1')
      )
        continue;
      const placed = { ...candidate, ...placeWithin(decoded, candidate) };
      encodings.set(placed, decoded.encoding);
      places.set(placed, surroundingsOf(decoded.bytes, candidate.start, candidate.end, bytes));
      candidates.push(placed);
    }
  }
  if (candidates.length === 0)
    return limits.size === 0 ? BARE : { found: [], limits: limitNotes(limits, 0), bare: false };
  const context = file ?? fileContext(path);
  const judgeHere = rememberingJudge(context);
  const judgeCommand = rememberingJudge({ ...context, kind: 'configuration' });
  const inFence = context.kind === 'prose' ? shellFences(bytes) : () => false;
  const judged: Judged[] = [];
  for (const candidate of candidates) {
    const alone = inFence(candidate.start) ? judgeCommand(candidate) : judgeHere(candidate);
    if (alone === null) continue;
    const around = places.get(candidate) ?? surroundingsOf(bytes, candidate.start, candidate.end);
    const judgement = judgeInPlace(candidate, alone, around);
    if (judgement === null) continue;
    const encoding = encodings.get(candidate);
    const facts = encoding === undefined ? judgement.facts : [...judgement.facts, `${encoding} encoded`];
    judged.push({ candidate, judgement: { ...judgement, facts } });
  }
  const chosen = withoutOverlaps(judged);
  const shown = surest(chosen);
  const left = chosen.filter((each) => !shown.includes(each) && each.judgement.confidence !== 'low').length;
  return { found: place(bytes, path, shown), limits: limitNotes(limits, left), bare: false };
}

/** Judges the same value under the same name once: lists repeat themselves. */
function rememberingJudge(file: FileContext): (candidate: Candidate) => Judgement | null {
  const known = new Map<string, Judgement | null>();
  return (candidate) => {
    const { rule, value, name, quoted, inString } = candidate;
    const key = `${rule.id} ${quoted} ${inString} ${name} ${value}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const judgement = judge(candidate, file);
    known.set(key, judgement);
    return judgement;
  };
}

/** As many as are shown, in the order of the text: of more, the surest. */
function surest(chosen: readonly Judged[]): Judged[] {
  const rankOf = ({ judgement }: Judged) => CONFIDENCES.indexOf(judgement.confidence);
  if (chosen.length <= MOST_A_FILE) return [...chosen];
  const first = chosen.toSorted((a, b) => rankOf(a) - rankOf(b)).slice(0, MOST_A_FILE);
  return first.sort((a, b) => a.candidate.start - b.candidate.start);
}

/** @param left secrets that count and are not shown; what is doubtful and not shown changes no verdict */
function limitNotes(exhausted: ReadonlySet<string>, left: number): string[] {
  const notes = [...exhausted].map((rule) => `rule ${rule} met more candidates than it may look at`);
  if (left > 0) notes.push(`${MOST_A_FILE} secrets are shown, ${left} more are not`);
  return notes;
}

/** One place, one secret: the surest and most specific rule speaks. */
function withoutOverlaps(judged: readonly Judged[]): Judged[] {
  const ranked = [...judged].sort((a, b) => rank(a) - rank(b) || a.candidate.start - b.candidate.start);
  const kept: Judged[] = [];
  const taken: { start: number; end: number }[] = [];
  for (const each of ranked) {
    const { start, end } = each.candidate;
    if (overlaps(taken, start, end)) continue;
    insert(taken, { start, end });
    kept.push(each);
  }
  return kept.sort((a, b) => a.candidate.start - b.candidate.start);
}

function rank({ candidate, judgement }: Judged): number {
  const kind = KIND_ORDER.indexOf(candidate.rule.kind);
  return CONFIDENCES.indexOf(judgement.confidence) * 10 + (judgement.verified ? 0 : 5) + kind;
}

/** `taken` is sorted and holds no two ranges that overlap. */
function overlaps(taken: readonly { start: number; end: number }[], start: number, end: number): boolean {
  const at = firstAfter(taken, start);
  const before = taken[at - 1];
  const after = taken[at];
  return (before !== undefined && before.end > start) || (after !== undefined && after.start < end);
}

function insert(taken: { start: number; end: number }[], range: { start: number; end: number }): void {
  taken.splice(firstAfter(taken, range.start), 0, range);
}

function firstAfter(taken: readonly { start: number }[], start: number): number {
  let low = 0;
  let high = taken.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((taken[middle]?.start ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function place(bytes: Buffer, path: string, judged: readonly Judged[]): FoundSecret[] {
  if (judged.length === 0) return [];
  const lines = byteLines(bytes);
  return judged.map(({ candidate, judgement }) => {
    const start = lines.position(candidate.start);
    const end = lines.position(candidate.end);
    return {
      rule: candidate.rule,
      value: candidate.value,
      path,
      confidence: judgement.confidence,
      facts: judgement.facts,
      startLine: start.line,
      startColumn: start.column,
      endLine: end.line,
      endColumn: end.column,
      lineText: lines.lineText(start.line),
      inlineIgnore: ignoreAt(lines.lineText, start.line, candidate.rule.id),
    };
  });
}

/** Our own comment, or gitleaks' on the same line. */
function ignoreAt(lineText: (line: number) => string, line: number, rule: string): InlineIgnore | undefined {
  const own = inlineIgnoreAt(lineText, line, rule);
  if (own !== undefined) return own;
  return lineText(line).includes('gitleaks:allow') ? { line, reason: 'gitleaks:allow' } : undefined;
}
