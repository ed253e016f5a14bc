import { isMavenRange, mavenRange } from '../../version/maven-range.js';
import { type Answer, nothing } from '../pom/answer.js';
import type { PomSource } from '../pom/source.js';
import { compareGradle } from './version-order.js';

/** What a written version stands for: itself, or the highest published one of a range, a prefix (`1.+`), a status. */
export async function chooseGradleVersion(
  source: PomSource,
  group: string,
  artifact: string,
  written: string,
): Promise<Answer<string>> {
  const test = dynamicTest(written.trim());
  if (test === null) return { found: written };
  const answer = await source.versions(group, artifact);
  if (answer.found === null) return answer;
  const best = answer.found
    .filter(test)
    .reduce<string | null>(
      (high, version) => (high === null || compareGradle(version, high) > 0 ? version : high),
      null,
    );
  return best === null ? nothing('absent', `no version in ${written.slice(0, 100)}`) : { found: best };
}

/** null: the version is one. */
function dynamicTest(written: string): ((version: string) => boolean) | null {
  if (/^latest\./.test(written)) {
    return (version) => written === 'latest.integration' || !version.endsWith('-SNAPSHOT');
  }
  if (written.endsWith('+')) return (version) => version.startsWith(written.slice(0, -1));
  const range = withMavenBrackets(written);
  if (!isMavenRange(range)) return null;
  return mavenRange(range)?.contains ?? (() => false);
}

/** `]1,2[` is how Ivy writes `(1,2)`. */
function withMavenBrackets(written: string): string {
  const match = /^([[\](])([^[\]()]*)([\])[])$/.exec(written);
  if (match === null) return written;
  return `${match[1] === ']' ? '(' : match[1]}${match[2]}${match[3] === '[' ? ')' : match[3]}`;
}
