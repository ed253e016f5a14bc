import type { FileKind } from '../model/file-class.js';
import type { Moves } from '../model/moves.js';
import { type PathHint, pathHint, suggestsMore } from '../util/path-hint.js';
import { compareSeverity } from '../util/severity-order.js';
import type { FullStanding } from './standing.js';

/** How a problem of the head stands beside one of the base at the same place. */
export interface Comparison {
  /** Whether no file of it was moved, or moved without a change to its content, within one class. */
  readonly untouched: boolean;
  /** What got worse, in words; empty when nothing did. */
  readonly worse: readonly string[];
}

const WORDS: Readonly<Record<FileKind | PathHint, string>> = {
  source: 'in code that counts in full',
  test: 'in test code',
  documentation: 'in documentation',
  generated: 'in generated code',
  vendored: 'in vendored code',
  example: 'in an example',
  tool: 'in a development tool',
};

/** Compares two standings of one problem; null when the head's is at a place where the base did not have it. */
export function compareStandings(before: FullStanding, after: FullStanding, moves: Moves): Comparison | null {
  const pairs: { from: string; to: string; pure: boolean }[] = [];
  for (const to of after.paths) {
    const move = before.paths.includes(to) ? { from: to, pure: true } : moves.to(to);
    if (move === null || !before.paths.includes(move.from)) return null;
    pairs.push({ to, ...move });
  }
  const place = worsePlace(before, after, pairs);
  const untouched = place === null && pairs.every(({ pure }) => pure);
  const worse = [place, worseScope(before, after), worseAllowance(before, after, untouched)].filter(
    (reason) => reason !== null,
  );
  return { untouched, worse: worse.length > 0 ? worse : worseWeight(before, after) };
}

function worsePlace(
  before: FullStanding,
  after: FullStanding,
  pairs: readonly { readonly from: string; readonly to: string }[],
): string | null {
  const heavier = pairs.find(({ from, to }) => suggestsMore(to, from));
  if (before.kind !== after.kind && after.kind === 'source') {
    const moved = pairs.find(({ from, to }) => from !== to);
    return `was ${WORDS[before.kind]} before${moved === undefined ? '' : ` (${moved.from})`}`;
  }
  return heavier === undefined ? null : `was ${WORDS[pathHint(heavier.from)]} before (${heavier.from})`;
}

function worseScope(before: FullStanding, after: FullStanding): string | null {
  if (before.scope !== 'development' || after.scope === 'development') return null;
  const now = after.scope === 'runtime' ? 'it is shipped from now on' : 'nothing says so any more';
  return `was a development dependency before, and ${now}`;
}

function worseAllowance(before: FullStanding, after: FullStanding, untouched: boolean): string | null {
  if (after.allowedBy !== null) return null;
  if (before.allowedBy !== null) return `was allowed before (${before.allowedBy}), and is not at its place of now`;
  if (!before.ignored || (after.ignored && untouched)) return null;
  return after.ignored
    ? 'was covered by an ignore comment before, which does not count at another place'
    : 'was covered by an ignore comment before';
}

/** What counts for more although nothing above says why. */
function worseWeight(before: FullStanding, after: FullStanding): string[] {
  if (compareSeverity(after.severity, before.severity) < 0) return [`was of ${before.severity} severity before`];
  const surer = before.confidence === 'low' && after.confidence !== 'low';
  return surer ? ['was of low confidence before'] : [];
}
