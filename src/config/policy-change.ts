import type { Policy } from '../model/policy.js';
import type { SettingWords } from '../model/settings.js';
import type { ProductForm } from './product-form.js';
import { coverageSection } from './section/coverage.js';
import { exceptionsSection } from './section/exceptions.js';
import { publishSection } from './section/publish.js';
import { resultsSection } from './section/results.js';
import { settingChanges } from './setting-changes.js';

/**
 * What a change to the policy file would mean once merged, one line a setting: `gate.fail-on: high → none`.
 * Both sides are validated policies, so defaults count: removing a line that repeats the default changes nothing.
 */
export function policyChanges(base: Policy, head: Policy, form: ProductForm): string[] {
  return settingChanges(new Map(policySettings(base, form)), new Map(policySettings(head, form)));
}

/** Every setting of a policy with its value, as changes tell it. */
export function policySettings(policy: Policy, { scanners, conditions, services }: ProductForm): SettingWords[] {
  return [
    ...listed('extends', policy.extends),
    ...listed('overridable', policy.overridable.toSorted()),
    ...scanners.flatMap(({ id, settings }) => {
      const { enabled = true, settings: set = settings.defaults } = policy.scanners[id] ?? {};
      return below(id, [['enabled', String(enabled)], ...settings.describe(set)]);
    }),
    ...conditions.flatMap(({ id, settings }) =>
      settings === null ? [] : below(`gate.${id}`, settings.describe(policy.gate[id] ?? settings.defaults)),
    ),
    ...below('coverage', coverageSection.describe(policy.coverage)),
    ...below('publish', publishSection.describe(policy.publish)),
    ...below('results', resultsSection(services).describe(policy.results)),
    ...exceptionsSection.describe(policy.exceptions),
  ];
}

/** What few policies have is told where one has it. */
function listed(name: string, items: readonly string[]): readonly SettingWords[] {
  return items.length === 0 ? [] : [[name, items.join(', ')]];
}

/** A section with one value has no names below it. */
function below(section: string, settings: readonly SettingWords[]): SettingWords[] {
  return settings.map(([name, value]) => [name === '' ? section : `${section}.${name}`, value]);
}
