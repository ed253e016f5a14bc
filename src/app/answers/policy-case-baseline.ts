import { baselineOf } from '../../correlate/baseline.js';
import { correlate } from '../../correlate/index.js';
import { NO_MOVES } from '../../correlate/no-moves.js';
import { ConfigurationError } from '../../model/errors.js';
import type { Finding } from '../../model/finding.js';
import type { Observation } from '../../model/observation.js';
import { BASELINE_PATH } from '../../util/gate-paths.js';

/**
 * The findings of a run over the whole tree beside a baseline of others: what is in it is marked.
 * @param before of the day when the baseline was written
 * @throws ConfigurationError for one that has a state already: without a base nothing is existing or fixed
 */
export function againstBaseline(
  findings: readonly Finding[],
  before: readonly Finding[],
  name: string,
): readonly Finding[] {
  const stated = [...findings, ...before].find(({ state }) => state !== 'new');
  if (stated !== undefined)
    throw new ConfigurationError(
      `${name}: baseline: a run that has one compares no sides, so nothing is ${stated.state}`,
    );
  // No exception is asked for, so that no day counts.
  const suppression = {
    exceptions: [],
    policyPath: 'policy',
    comparesSides: false,
    sawEverything: () => false,
    now: new Date(0),
  };
  const then = correlate(before.map(observationOf), [], suppression);
  const entries = baselineOf(then.findings, then.heads, false);
  const paths = new Set(findings.flatMap(({ location }) => location?.path ?? []));
  const baseline = { path: BASELINE_PATH, findings: entries, paths };
  return correlate(findings.map(observationOf), [], suppression, NO_MOVES, baseline).findings;
}

/** A case does not say what stands in the file, so that findings of one rule in one file differ in how many they are. */
function observationOf({ id: _id, state: _state, suppression, ...rest }: Finding): Observation {
  const { category, rule, location, package: pkg } = rest;
  const about = [category, rule, location?.path ?? '', pkg?.ecosystem ?? '', pkg?.name ?? ''];
  return {
    ...rest,
    identity: [...about, pkg?.version ?? ''],
    lineage: about,
    ...(suppression !== null && { suppression }),
  };
}
