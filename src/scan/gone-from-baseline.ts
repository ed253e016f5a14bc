import type { BaselineEntry } from '../model/baseline.js';
import type { Notice, ScanRecord } from '../model/run-result.js';
import type { Workspace } from '../model/workspace.js';
import { SCANNERS } from './index.js';

/** One line for all entries of the baseline that are no finding any more, of scanners that saw everything to its end. */
export function goneFromBaseline(
  gone: readonly BaselineEntry[],
  path: string,
  { part, prefix }: Pick<Workspace, 'part' | 'prefix'>,
  scans: readonly ScanRecord[],
): Notice[] {
  if (part !== null || prefix !== '') return [];
  const complete = new Set(scans.filter(({ status }) => status === 'complete').map(({ scanner }) => scanner));
  const seen = new Set(
    SCANNERS.filter(({ id }) => complete.has(id)).flatMap(({ rows }) => rows.flatMap(({ categories }) => categories)),
  );
  const count = gone.filter(({ category }) => seen.has(category)).length;
  if (count === 0) return [];
  const words = count === 1 ? '1 finding of the baseline is' : `${count} findings of the baseline are`;
  const message = `${words} gone: 'gatehouse baseline --shrink' writes it without them`;
  return [{ kind: 'exception-unused', message, location: { path } }];
}
