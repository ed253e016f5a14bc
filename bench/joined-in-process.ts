import { mergeObservations } from '../src/correlate/merge.js';
import type { Finding } from '../src/model/finding.js';
import type { Observation } from '../src/model/observation.js';
import { importResults } from '../src/results/index.js';
import { memoryWorkspace } from '../test/helpers/scan-context.js';

/*
 * What other tools and the gate say of one application, joined as in a run. Every observation bears a number as the
 * version of its source, by which it is found again in what was joined.
 */

export interface Told {
  readonly number: number;
  readonly tool: string;
  readonly rule: string;
  readonly title: string;
  readonly message: string;
  readonly cwe: readonly string[];
  readonly places: readonly { readonly path: string; readonly line: number }[];
}

export interface Joined {
  readonly told: readonly Told[];
  /** Numbers of what became one finding. */
  readonly groups: readonly (readonly number[])[];
}

export async function joinedOf(
  files: Readonly<Record<string, string>>,
  own: readonly Finding[],
  globs: readonly string[],
): Promise<Joined> {
  const scans = await importResults({ globs, taken: [], isLockfile: () => false }, memoryWorkspace(files));
  const ours = own.map(
    ({ id, suppression: _suppression, ...finding }): Observation => ({ ...finding, identity: [id], lineage: [] }),
  );
  const theirs = scans.flatMap(({ outcome }) => outcome.head);
  const all = [...ours, ...theirs].map(numbered);
  const groups = mergeObservations(all).map(({ sources }) =>
    sources.flatMap(({ version }) => (/^\d+$/.test(version) ? Number(version) : [])),
  );
  return { told: all.map(toldOf), groups };
}

function numbered(observation: Observation, index: number): Observation {
  const [first] = observation.sources;
  return { ...observation, sources: first === undefined ? [] : [{ ...first, version: String(index) }] };
}

function toldOf({ sources, rule, title, message, cwe, location, otherLocations = [] }: Observation): Told {
  const [source] = sources;
  return {
    number: Number(source?.version),
    tool: source?.tool ?? '',
    rule: source?.rule ?? rule,
    title,
    message,
    cwe,
    places: [...(location === null ? [] : [location]), ...otherLocations].map(({ path, startLine = 0 }) => ({
      path,
      line: startLine,
    })),
  };
}
