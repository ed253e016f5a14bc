import type { Location } from '../model/location.js';

/** Lines between two places of which one does not say where it ends. */
const SLACK = 2;
/** A region of more lines is a file, or a block, rather than a place: it is where it begins. */
const MAX_LINES = 60;

/** Lines from which on a region may hold several weaknesses of one kind. */
const WIDE_LINES = 8;

/** First and last line of a place, both counted. */
export interface Lines {
  readonly first: number;
  readonly last: number;
}

/** The lines that a place is compared by; null where it has none. */
function linesOf({ startLine, endLine, endColumn }: Location): Lines | null {
  if (startLine === undefined) return null;
  const end = endLine ?? startLine;
  // A region that ends before the first column of a line does not touch it.
  const last = end > startLine && endColumn === 1 ? end - 1 : end;
  return last < startLine || last - startLine >= MAX_LINES ? at(startLine) : { first: startLine, last };
}

/** Whether a place is of so many lines that it does not tell which statement is meant. */
export function isWide(location: Location | null): boolean {
  const lines = location === null ? null : linesOf(location);
  return lines !== null && lines.last - lines.first >= WIDE_LINES;
}

/** A place within a line as that whole line. */
export function withoutColumns(location: Location): Location {
  if (!isWithinLine(location)) return location;
  const { startColumn: _start, endColumn: _end, ...line } = location;
  return line;
}

/** The lines in which others may say the same as a place, slack included. */
export function reachOf(location: Location): Lines | null {
  const lines = linesOf(location);
  return lines === null ? null : { first: Math.max(1, lines.first - SLACK), last: lines.last + SLACK };
}

/**
 * How far two places of one file are apart, to choose the nearest of several.
 * @returns 0 where they begin in one line; null where they do not overlap, and are no neighbours without an end either
 */
export function distanceOf(a: Location, b: Location): number | null {
  if (a.path !== b.path || a.commit !== b.commit) return null;
  const [one, other] = [linesOf(a), linesOf(b)];
  if (one === null || other === null) return null;
  const gap = Math.max(one.first, other.first) - Math.min(one.last, other.last);
  const isOpen = a.endLine === undefined || b.endLine === undefined;
  if (gap > (isOpen ? SLACK : 0) || sharesNoColumn(a, b)) return null;
  return Math.abs(one.first - other.first) + (gap > 0 ? SLACK : 0);
}

/** Whether both are of one and the same line, and of different parts of it. */
function sharesNoColumn(a: Location, b: Location): boolean {
  if (!isWithinLine(a) || !isWithinLine(b) || a.startLine !== b.startLine) return false;
  return !((a.startColumn ?? 1) < (b.endColumn ?? Infinity) && (b.startColumn ?? 1) < (a.endColumn ?? Infinity));
}

function isWithinLine({ startLine, endLine, startColumn, endColumn }: Location): boolean {
  return startColumn !== undefined && endColumn !== undefined && (endLine ?? startLine) === startLine;
}

function at(line: number): Lines {
  return { first: line, last: line };
}
