import { isMavenRange, type MavenRange, mavenRange } from '../../version/maven-range.js';
import type { Demand } from './node.js';

/** The ranges that were demanded of each package in the rounds so far: what stays must be in all of them. */
export interface DemandedRanges {
  of(key: string): readonly MavenRange[];
  /** Whether the demand may be the one that stays. A range may always: it chooses inside the others. */
  allow(demand: Demand): boolean;
  /** Takes note of a demand's range, and whether `version`, which stays, is outside of it. */
  note(demand: Demand, version: string): void;
  /** Whether anything new was found outside since the last call: then the graph must be walked again. */
  takeClash(): boolean;
}

export function demandedRanges(): DemandedRanges {
  const ranges = new Map<string, readonly MavenRange[]>();
  let clash = false;
  const of = (key: string) => ranges.get(key) ?? [];
  return {
    of,
    allow({ key, dependency: { version } }) {
      return version === undefined || isMavenRange(version) || of(key).every((range) => range.contains(version));
    },
    note({ key, dependency: { version } }, stays) {
      if (version === undefined || !isMavenRange(version) || of(key).some(({ text }) => text === version)) return;
      const range = mavenRange(version);
      if (range === null) return;
      ranges.set(key, [...of(key), range]);
      if (!range.contains(stays)) clash = true;
    },
    takeClash() {
      const found = clash;
      clash = false;
      return found;
    },
  };
}
