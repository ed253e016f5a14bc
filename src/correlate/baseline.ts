import type { Baseline, BaselineEntry } from '../model/baseline.js';
import type { Finding } from '../model/finding.js';
import { compareText } from '../util/text-order.js';
import { baselineMoves } from './baseline-moves.js';
import { type Entry, type Former, FreeEntries } from './free-entries.js';
import type { StatedFinding } from './state.js';
import { pairsOf, worsened } from './state.js';

export interface BaselineInput extends Baseline {
  /** Files of the head. */
  readonly paths: ReadonlySet<string>;
}

interface FormerFinding extends Former {
  readonly entry: BaselineEntry;
}

/**
 * Judges the findings of a run that has no base to compare with against the baseline: what is in it and no worse is
 * marked, what has become worse says so. Each entry serves once, so a second copy is new. Malware is in no baseline.
 * @returns the findings, and the entries that no finding is any more
 */
export function judgeBaseline(
  stated: readonly StatedFinding[],
  heads: readonly Entry[],
  { path, findings, paths }: BaselineInput,
): { stated: readonly StatedFinding[]; gone: readonly BaselineEntry[] } {
  const free = new FreeEntries(
    findings.filter(({ category }) => category !== 'malware').map(formerOf),
    baselineMoves(new Set(findings.flatMap((entry) => entry.paths)), paths),
  );
  const open = heads.filter(({ observation }) => observation.category !== 'malware');
  const byId = new Map([...pairsOf(open, free)].map(([{ id }, pair]) => [id, pair]));
  return {
    stated: stated.map((each) => {
      const pair = each.finding.state === 'new' ? byId.get(each.finding.id) : undefined;
      if (pair === undefined) return each;
      if (pair.worse.length === 0) return { ...each, baseline: path };
      return { ...each, finding: worsened(each.finding, pair.worse) };
    }),
    gone: free.left().map(({ entry }) => entry),
  };
}

function formerOf(entry: BaselineEntry): FormerFinding {
  const { id, lineage, paths, kind, scope, severity, confidence } = entry;
  const standing = { paths, kind, scope, severity, confidence, allowedBy: null, ignored: false };
  return { id, lineage, standing, entry };
}

/**
 * Today's open findings as entries of a baseline, in a fixed order: new ones, and with them those that a baseline holds
 * already.
 * @param onlyKept leaves out what is new: so a baseline shrinks and never grows
 */
export function baselineOf(findings: readonly Finding[], heads: readonly Entry[], onlyKept: boolean): BaselineEntry[] {
  const byId = new Map(heads.map((entry) => [entry.id, entry]));
  return findings
    .flatMap(({ id, state, category, suppression }): BaselineEntry[] => {
      const entry = byId.get(id);
      if (entry === undefined || state === 'fixed' || category === 'malware') return [];
      const isKept = suppression?.kind === 'baseline' && entry.observation.suppression === undefined;
      return isKept || (suppression === null && !onlyKept) ? [entryOf(entry)] : [];
    })
    .sort((a, b) => compareText(placeOf(a), placeOf(b)));
}

function entryOf({ id, lineage, observation, standing }: Entry): BaselineEntry {
  const { paths, kind, scope, severity, confidence } = standing;
  const { category, rule } = observation;
  const about = { id, category, rule, severity, confidence, lineage, kind };
  return { ...about, ...(scope !== undefined && { scope }), paths: [...paths].sort() };
}

function placeOf({ paths, rule, id }: BaselineEntry): string {
  return [paths[0] ?? '', rule, id].join('\n');
}
