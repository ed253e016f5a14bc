import type { Policy } from '../model/policy.js';
import type { ProductForm } from './product-form.js';
import { coverageSection } from './section/coverage.js';
import { publishSection } from './section/publish.js';
import { resultsSection } from './section/results.js';

/** The policy of a repository without a policy file. */
export function defaultPolicy({ scanners, conditions, services }: ProductForm): Policy {
  return {
    version: 1,
    extends: [],
    overridable: [],
    scanners: Object.fromEntries(
      scanners.map(({ id, settings }) => [id, { enabled: true, settings: settings.defaults }]),
    ),
    gate: Object.fromEntries(
      conditions.flatMap(({ id, settings }) => (settings === null ? [] : [[id, settings.defaults]])),
    ),
    coverage: coverageSection.defaults,
    publish: publishSection.defaults,
    results: resultsSection(services).defaults,
    exceptions: [],
  };
}
