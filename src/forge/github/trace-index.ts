import type { TraceStep } from '../../model/finding.js';
import { isFindingId } from '../../util/finding-id.js';
import { decodeWord, encodeWord } from './index-word.js';

/** The way of one finding's data, as a line of the index. */
export interface IndexedTrace {
  readonly id: string;
  readonly trace: readonly TraceStep[];
}

const OPENING = 'trace ';
const NO_LINE = '-';
/** What encoding never gives: a step in the file of the step before it. */
const SAME_PATH = '=';
const NO_LABEL = '-';
const MAX = { bytes: 2_000, steps: 40, path: 400, label: 200 } as const;
const FIELDS = 3;

/** A trace as one line: line, path and label of each step, source first. null for one that does not fit. */
export function formatTrace({ id, trace }: IndexedTrace): string | null {
  if (!isFindingId(id) || trace.length === 0 || trace.length > MAX.steps) return null;
  let before = '';
  const words = trace.flatMap(({ location: { path, startLine }, label }) => {
    const at = path === before ? SAME_PATH : encodeWord(path);
    before = path;
    return [String(startLine ?? NO_LINE), at, encodeWord(label) || NO_LABEL];
  });
  const isWhole = trace.every(
    ({ location, label }) => isWritable(location.path, MAX.path) && label.length <= MAX.label,
  );
  const line = `${OPENING}${id} ${words.join(' ')}`;
  return isWhole && line.length <= MAX.bytes ? line : null;
}

/** What a line of the index says of a trace; null for any other line. */
export function parseTrace(line: string): IndexedTrace | null {
  if (!line.startsWith(OPENING) || line.length > MAX.bytes) return null;
  const [id = '', ...words] = line.slice(OPENING.length).split(' ');
  if (!isFindingId(id) || words.length === 0 || words.length % FIELDS !== 0) return null;
  const trace: TraceStep[] = [];
  for (let at = 0; at < words.length; at += FIELDS) {
    const step = parseStep(words.slice(at, at + FIELDS), trace[trace.length - 1]);
    if (step === null || trace.length === MAX.steps) return null;
    trace.push(step);
  }
  return { id, trace };
}

function parseStep([line = '', where = '', what = '']: readonly string[], before: TraceStep | undefined) {
  const path = where === SAME_PATH ? before?.location.path : decodeWord(where);
  const label = what === NO_LABEL ? '' : decodeWord(what);
  if (path === undefined || path === null || path === '' || label === null) return null;
  if (line === NO_LINE) return { location: { path }, label };
  return /^[1-9]\d{0,9}$/.test(line) ? { location: { path, startLine: Number(line) }, label } : null;
}

function isWritable(path: string, limit: number): boolean {
  return path !== '' && path.length <= limit;
}
