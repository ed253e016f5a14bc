import type { Advisory } from '../../src/scan/dependencies/advisory/advisory.js';
import { parseAdvisory } from '../../src/scan/dependencies/advisory/match/parse-advisory.js';
import { anAffectedEntry, anOsvRecord } from './osv-database.js';

/** A parsed advisory; the overrides are of the OSV record, so that tests go through the same door as real data. */
export function anAdvisory(overrides: Readonly<Record<string, unknown>> = {}): Advisory {
  const advisory = parseAdvisory(anOsvRecord(overrides));
  if (advisory === null) throw new Error('the test built no advisory');
  return advisory;
}

/** An advisory about one package of one ecosystem with the given events. */
export function anAdvisoryOf(entry: Parameters<typeof anAffectedEntry>[0], id = 'GHSA-aaaa-bbbb-cccc'): Advisory {
  return anAdvisory({ id, affected: [anAffectedEntry(entry)] });
}
