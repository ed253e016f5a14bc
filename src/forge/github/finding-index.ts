import { isFindingId } from '../../util/finding-id.js';

/** A finding as a comment of ours records it, unseen by readers: what its id stands for and where it was. */
export interface IndexedFinding {
  readonly id: string;
  readonly rule: string;
  readonly place: IndexedPlace | null;
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
 * The index as an HTML comment, entries in the given order while they fit; empty when none does. Paths and rules are
 * data: all but plain characters are percent-encoded, so that nothing of them can end the comment or mean anything.
 * @param maxBytes most bytes of the whole
 */
export function formatFindingIndex(findings: readonly IndexedFinding[], maxBytes: number): string {
  const lines: string[] = [];
  let room = maxBytes - OPENING.length - CLOSING.length - 2;
  for (const finding of findings) {
    const line = entryOf(finding);
    if (line === null) continue;
    room -= line.length + 1;
    if (room < 0) break;
    lines.push(line);
  }
  return lines.length === 0 ? '' : `${[OPENING, ...lines, CLOSING].join('\n')}\n`;
}

/** The entries of the index at the end of a comment's body; empty for any other body. */
export function parseFindingIndex(body: string): IndexedFinding[] {
  const text = INDEX.exec(body.replaceAll('\r\n', '\n'))?.[1] ?? '';
  return text.split('\n').slice(0, MAX_ENTRIES).flatMap(parseEntry);
}

function entryOf({ id, rule, place }: IndexedFinding): string | null {
  if (!isFindingId(id) || rule === '') return null;
  const where = place === null || place.path === '' ? [] : placeFields(place);
  const line = [id, encode(rule), ...where].join(' ');
  return line.length > MAX_ENTRY_BYTES ? null : line;
}

function placeFields({ path, line, commit }: IndexedPlace): string[] {
  return [line === null ? '-' : String(line), encode(path), ...(commit === null ? [] : [commit])];
}

function parseEntry(line: string): IndexedFinding[] {
  const [, id, rule, at, path, commit] = ENTRY.exec(line) ?? [];
  const [readableRule, readablePath] = [decode(rule ?? ''), decode(path ?? '')];
  if (id === undefined || readableRule === null || readablePath === null) return [];
  const place = { path: readablePath, line: at === '-' ? null : Number(at), commit: commit ?? null };
  return [{ id, rule: readableRule, place: path === undefined ? null : place }];
}

/** ASCII without spaces, angle brackets and double hyphens; half a surrogate pair becomes U+FFFD. */
function encode(value: string): string {
  const whole = Buffer.from(value.slice(0, MAX_ENTRY_BYTES)).toString();
  return encodeURIComponent(whole)
    .replaceAll('%2F', '/')
    .replace(/-(?=-|$)/g, '%2D');
}

function decode(value: string): string | null {
  try {
    return decodeURIComponent(value);
  } catch {
    return null;
  }
}
