import { wholeAt, wordAt } from '../../util/json-value.js';
import type { ForeignPlace } from '../foreign-run.js';
import type { RepositoryPlace } from '../report-format.js';
import { pathInRepository } from '../repository-path.js';

/** Where actions that are containers see the checkout. */
export const CONTAINER_ROOT = '/github/workspace';

/** Lines and columns as a report has them, not checked yet. */
export interface GivenRegion {
  readonly startLine?: unknown;
  readonly startColumn?: unknown;
  readonly endLine?: unknown;
  readonly endColumn?: unknown;
}

/** A path in plain text, of either system, from the repository's root; null for one outside. */
export function pathAt(value: unknown, { root }: RepositoryPlace, further: readonly string[] = []): string | null {
  const word = wordAt(value);
  if (word === null) return null;
  return pathInRepository(word.replaceAll('\\', '/'), [root, CONTAINER_ROOT, ...further]);
}

/** The place that a path and lines name: none where the report names no path. */
export function placesAt(path: unknown, region: GivenRegion, place: RepositoryPlace): ForeignPlace[] {
  return wordAt(path) === null ? [] : [placeOf(pathAt(path, place), region)];
}

/** A place whose path is known. */
export function placeOf(path: string | null, region: GivenRegion = {}): ForeignPlace {
  const startLine = numberAt(region.startLine);
  if (startLine === null) return { path, startLine, startColumn: null, endLine: null, endColumn: null };
  const endLine = numberAt(region.endLine, startLine);
  return {
    path,
    startLine,
    startColumn: numberAt(region.startColumn),
    endLine,
    // Some tools write 0 for a column that they do not know.
    endColumn: numberAt(region.endColumn),
  };
}

/** Some tools write numbers as text. */
function numberAt(value: unknown, least = 1): number | null {
  const isDigits = typeof value === 'string' && /^\d{1,9}$/.test(value);
  return wholeAt(isDigits ? Number(value) : value, least);
}
