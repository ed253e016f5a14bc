import type { Observation } from '../../../model/observation.js';
import { messageOf } from '../../../util/thrown.js';
import type { DependenciesSettings } from '../settings.js';
import { parseEpss } from './epss.js';
import { readFeed } from './feed.js';
import type { FeedContext } from './feed-source.js';
import { parseKev } from './kev.js';

export interface JoinedRisk {
  readonly head: readonly Observation[];
  readonly base: readonly Observation[];
  /** Data that could not be used: it is a note and never a verdict. */
  readonly notes: readonly string[];
}

interface Sides {
  readonly head: readonly Observation[];
  readonly base: readonly Observation[];
}

/**
 * Adds to findings about advisories whether they are known to be exploited (CISA KEV) and how probable that is (EPSS),
 * through their CVE ids; from the places that the policy names, nothing without them.
 */
export async function joinRisk(
  sides: Sides,
  { kev, epss }: Pick<DependenciesSettings, 'kev' | 'epss'>,
  context: FeedContext,
): Promise<JoinedRisk> {
  const rated = [...sides.head, ...sides.base].filter(({ risk }) => risk !== undefined);
  if (rated.length === 0 || (kev === null && epss === null)) return { ...sides, notes: [] };
  const wanted = new Set(rated.flatMap(cvesOf));
  const [exploited, scores] = await Promise.all([
    dataFrom('the KEV catalogue', kev, context, parseKev),
    dataFrom('EPSS', epss, context, (bytes) => parseEpss(bytes, wanted)),
  ]);
  const withRisk = (observation: Observation): Observation => {
    if (observation.risk === undefined) return observation;
    const cves = cvesOf(observation);
    const known = cves.flatMap((id) => scores.data?.get(id) ?? []);
    return {
      ...observation,
      risk: {
        ...observation.risk,
        kev: exploited.data === null ? null : cves.some((id) => exploited.data?.has(id)),
        epss: known.length === 0 ? null : Math.max(...known),
      },
    };
  };
  return {
    head: sides.head.map(withRisk),
    base: sides.base.map(withRisk),
    notes: [...exploited.notes, ...scores.notes],
  };
}

function cvesOf({ rule, aliases }: Observation): string[] {
  return [rule, ...aliases].filter((id) => id.startsWith('CVE-'));
}

async function dataFrom<T>(
  title: string,
  place: string | null,
  context: FeedContext,
  parse: (bytes: Buffer) => T,
): Promise<{ readonly data: T | null; readonly notes: readonly string[] }> {
  if (place === null) return { data: null, notes: [] };
  const { bytes, note } = await readFeed(title, place, context);
  const notes = note === null ? [] : [note];
  if (bytes === null) return { data: null, notes };
  try {
    return { data: parse(bytes), notes };
  } catch (error) {
    return { data: null, notes: [...notes, `${title} not used: ${place}: ${messageOf(error)}`] };
  }
}
