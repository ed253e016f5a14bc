import type { Advisory } from '../advisory/advisory.js';
import { groupAdvisories } from '../advisory/match/groups.js';
import type { Clearance, VersionChoice } from '../advisory/match/version-choice.js';
import { comparatorFor } from '../ecosystem/version-order.js';
import type { PackageVersion } from '../package/package-version.js';

/** The version that was chosen for a package, with what it does for each of its advisories. */
export interface Chosen {
  readonly choice: VersionChoice;
  /** Whether all advisories about the package could be asked. */
  readonly checked: boolean;
  /** `unasked`: nobody could tell whether the registry has the version. */
  readonly registry: 'has-it' | 'unasked';
  /** Of today, by vulnerability: how many there are, and how many the version clears. */
  readonly count: number;
  readonly cleared: number;
}

export function chosenFrom(
  choice: VersionChoice,
  present: readonly Advisory[],
  facts: Pick<Chosen, 'checked' | 'registry'>,
): Chosen {
  const groups = groupAdvisories([...new Map(present.map((advisory) => [advisory.id, advisory])).values()]);
  return {
    ...facts,
    choice,
    count: groups.length,
    cleared: groups.filter(({ advisories }) => clears(choice, advisories)).length,
  };
}

/** Whether the chosen version is free of what one vulnerability is called. */
export function clears({ version, remaining }: VersionChoice, group: readonly Advisory[]): boolean {
  return version !== null && group.every(({ id }) => !remaining.has(id));
}

/** Where one vulnerability is over: what is known of the least of its advisories counts. */
export function clearanceOf({ each }: VersionChoice, group: readonly Advisory[], ecosystem: string): Clearance {
  const known = group.flatMap(({ id }) => each.get(id) ?? []);
  const compare = comparatorFor(ecosystem);
  return known.reduce<Clearance>((worst, one) => {
    if (worst.kind === 'never' || one.kind === 'never') return { kind: 'never' };
    if (worst.kind === one.kind) return compare !== null && compare(one.version, worst.version) > 0 ? one : worst;
    return worst.kind === 'after' ? worst : one;
  }, known[0] ?? { kind: 'never' });
}

/** What is to be known of the version beside the step, for one vulnerability that it clears. */
export function notesOn({ choice, count, cleared, registry }: Chosen, own: Clearance): string[] {
  const { version } = choice;
  const alone =
    own.kind === 'at' && own.version !== version ? [`This advisory alone is over from ${own.version} on.`] : [];
  const unasked = registry === 'unasked' ? ['The registry was not asked whether it has that version.'] : [];
  return [...(cleared < count ? [shareOf(cleared, count, version ?? '')] : []), ...alone, ...unasked];
}

/** `12 of 17 are cleared by 25.0.6`, and what that leaves. */
export function shareOf(cleared: number, count: number, version: string): string {
  const left = count - cleared;
  return `${cleared} of ${count} advisories are cleared by ${version}; ${left === 1 ? 'one has' : `${left} have`} no fix there: replace or except.`;
}

export function versionKey({ ecosystem, name, version }: PackageVersion): string {
  return JSON.stringify([ecosystem, name, version]);
}
