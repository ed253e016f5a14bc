import type { TraceStep } from '../../model/finding.js';
import { isFindingId } from '../../util/finding-id.js';
import { decodeWord, encodeWord } from './index-word.js';
import { formatTrace, parseTrace } from './trace-index.js';

/** A finding as a comment of ours records it, unseen by readers: what its id stands for and where it was. */
export interface IndexedFinding {
  readonly id: string;
  readonly rule: string;
  readonly place: IndexedPlace | null;
  /** The way of the data, source first; absent where none flows, or where the comment had no room for it. */
  readonly trace?: readonly TraceStep[];
}

export interface IndexedPlace {
  readonly path: string;
  readonly line: number | null;
  /** Short id of the commit that still holds it, when the head does not. */
  readonly commit: string | null;
}

const OPENING = '<!-- gatehouse:findings v=1';
const CLOSING = '-->';
/** Only at the very end, where we write it: text before it may be anybody's. */
const INDEX = /(?:^|\n)<!-- gatehouse:findings v=1\n([^<>]*)-->\s*$/;
const ENTRY = /^([0-9a-f]{8,64}) (\S+)(?: (-|\d{1,9}) (\S+)(?: ([0-9a-f]{7,64}))?)?$/;
const MAX_ENTRY_BYTES = 400;
const MAX_ENTRIES = 1_000;

/**
 * The index as an HTML comment, entries in the given order while they fit, then the traces for which there is still
 * room; empty when no entry fits. Paths, rules and labels are data: all but plain characters are percent-encoded, so that
 * nothing of them can end the comment or mean anything.
 * @param maxBytes most bytes of the whole
 */
export function formatFindingIndex(findings: readonly IndexedFinding[], maxBytes: number): string {
  const room = maxBytes - OPENING.length - CLOSING.length - 2;
  const entries = fitting(findings.map(entryOf), room);
  if (entries.length === 0) return '';
  const traces = fitting(findings.map(traceOf), room - sizeOf(entries));
  return `${[OPENING, ...entries, ...traces, CLOSING].join('\n')}\n`;
}

/** The first lines that have room together; null is a finding that has none. */
function fitting(lines: readonly (string | null)[], room: number): string[] {
  const kept: string[] = [];
  let left = room;
  for (const line of lines) {
    if (line === null) continue;
    left -= line.length + 1;
    if (left < 0) break;
    kept.push(line);
  }
  return kept;
}

function sizeOf(lines: readonly string[]): number {
  return lines.reduce((size, line) => size + line.length + 1, 0);
}

function traceOf({ id, trace }: IndexedFinding): string | null {
  return trace === undefined ? null : formatTrace({ id, trace });
}

/** The entries of the index at the end of a comment's body; empty for any other body. */
export function parseFindingIndex(body: string): IndexedFinding[] {
  const text = INDEX.exec(body.replaceAll('\r\n', '\n'))?.[1] ?? '';
  const lines = text.split('\n').slice(0, MAX_ENTRIES);
  const traces = new Map(lines.flatMap((line) => parseTrace(line) ?? []).map(({ id, trace }) => [id, trace]));
  return lines.flatMap(parseEntry).map((entry) => {
    const trace = traces.get(entry.id);
    return trace === undefined ? entry : { ...entry, trace };
  });
}

function entryOf({ id, rule, place }: IndexedFinding): string | null {
  if (!isFindingId(id) || rule === '') return null;
  const where = place === null || place.path === '' ? [] : placeFields(place);
  const line = [id, encodeWord(rule), ...where].join(' ');
  return line.length > MAX_ENTRY_BYTES ? null : line;
}

function placeFields({ path, line, commit }: IndexedPlace): string[] {
  return [line === null ? '-' : String(line), encodeWord(path), ...(commit === null ? [] : [commit])];
}

function parseEntry(line: string): IndexedFinding[] {
  const [, id, rule, at, path, commit] = ENTRY.exec(line) ?? [];
  const [readableRule, readablePath] = [decodeWord(rule ?? ''), decodeWord(path ?? '')];
  if (id === undefined || readableRule === null || readablePath === null) return [];
  const place = { path: readablePath, line: at === '-' ? null : Number(at), commit: commit ?? null };
  return [{ id, rule: readableRule, place: path === undefined ? null : place }];
}
