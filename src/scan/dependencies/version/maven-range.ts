import { compareMaven } from './maven.js';

interface Interval {
  /** null: open to this side. */
  readonly low: string | null;
  readonly lowIncluded: boolean;
  readonly high: string | null;
  readonly highIncluded: boolean;
}

/** A requirement that a version must meet, as opposed to a recommendation: `[1.0,2.0)`, `[1.5]`, `(,1),(1,)`. */
export interface MavenRange {
  readonly text: string;
  contains(version: string): boolean;
}

const MAX_INTERVALS = 20;

/** Whether the text is written as a range, however badly. */
export function isMavenRange(text: string): boolean {
  return /^[[(]/.test(text.trim());
}

/** The range that the text stands for (maven.apache.org/pom.html#dependency-version-requirement-specification), or null. */
export function mavenRange(text: string): MavenRange | null {
  const intervals: Interval[] = [];
  let rest = text.trim();
  while (rest !== '') {
    const match = /^([[(])([^[\]()]*)([\])])\s*,?\s*/.exec(rest);
    const interval = match === null ? null : intervalOf(match[1] ?? '', match[2] ?? '', match[3] ?? '');
    if (match === null || interval === null || intervals.length === MAX_INTERVALS) return null;
    intervals.push(interval);
    rest = rest.slice(match[0].length);
  }
  if (intervals.length === 0) return null;
  return { text, contains: (version) => intervals.some((interval) => isInside(interval, version)) };
}

function intervalOf(open: string, inside: string, close: string): Interval | null {
  const comma = inside.indexOf(',');
  const low = (comma === -1 ? inside : inside.slice(0, comma)).trim();
  const high = (comma === -1 ? inside : inside.slice(comma + 1)).trim();
  if (high.includes(',') || (comma === -1 && (low === '' || open !== '[' || close !== ']'))) return null;
  return { low: low || null, lowIncluded: open === '[', high: high || null, highIncluded: close === ']' };
}

function isInside({ low, lowIncluded, high, highIncluded }: Interval, version: string): boolean {
  const above = low === null ? 1 : compareMaven(version, low);
  const below = high === null ? -1 : compareMaven(version, high);
  return (above > 0 || (above === 0 && lowIncluded)) && (below < 0 || (below === 0 && highIncluded));
}
