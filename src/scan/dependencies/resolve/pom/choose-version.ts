import { compareMaven } from '../../version/maven.js';
import { isMavenRange, type MavenRange, mavenRange } from '../../version/maven-range.js';
import { type Answer, nothing } from './answer.js';
import type { PomSource } from './source.js';

/** A version, and the range it must stay in where the text is one. */
export interface ChosenVersion {
  readonly version: string;
  readonly range: MavenRange | null;
}

/**
 * What a written version stands for: itself, the only or the highest one of a range, or of all for LATEST and RELEASE.
 * @param inside further ranges that the one chosen from a range must be in
 */
export async function chooseVersion(
  source: PomSource,
  group: string,
  artifact: string,
  written: string,
  inside: readonly MavenRange[] = [],
): Promise<Answer<ChosenVersion>> {
  const only = /^\[([^,[\]()]+)\]$/.exec(written)?.[1]?.trim();
  if (only !== undefined) return { found: { version: only, range: mavenRange(written) } };
  const isNewest = written === 'LATEST' || written === 'RELEASE';
  if (!isNewest && !isMavenRange(written)) return { found: { version: written, range: null } };
  const range = isNewest ? null : mavenRange(written);
  if (!isNewest && range === null) return nothing('absent', `"${written.slice(0, 100)}" is no range`);
  const answer = await source.versions(group, artifact);
  if (answer.found === null) return answer;
  const best = highest(
    answer.found.filter(
      (version) =>
        (range === null ? isRelease(version) : range.contains(version)) &&
        inside.every((each) => each.contains(version)),
    ),
  );
  if (best === null) return nothing('absent', `no version in ${written.slice(0, 100)}`);
  return { found: { version: best, range } };
}

/** The highest by Maven's order; null of none. */
function highest(versions: readonly string[]): string | null {
  return versions.reduce<string | null>(
    (best, version) => (best === null || compareMaven(version, best) > 0 ? version : best),
    null,
  );
}

function isRelease(version: string): boolean {
  return !version.endsWith('-SNAPSHOT');
}
