import type { OwnSecretRule, Policy } from '../model/policy.js';
import { coverageSettings } from './coverage-section.js';
import { publishSettings } from './publish-section.js';
import { settingChanges } from './setting-changes.js';

/**
 * What a change to the policy file would mean once merged, one line a setting: `gate.fail-on: high → none`.
 * Both sides are validated policies, so defaults count: removing a line that repeats the default changes nothing.
 */
export function policyChanges(base: Policy, head: Policy): string[] {
  return settingChanges(settingsOf(base), settingsOf(head));
}

/** What a rule finds, not how it is tried: examples are left out. */
function describeRule(rule: OwnSecretRule): string {
  const { title, kind, severity, keywords, pattern, examples: _examples, silent: _silent, id: _id, ...rest } = rule;
  const more = Object.entries(rest).map(([key, value]) => `, ${key} ${[value].flat().join(' ')}`);
  return `${title} (${severity} ${kind}), keywords ${keywords.join(' ')}, pattern ${pattern}${more.join('')}`;
}

function settingsOf(policy: Policy): Map<string, string> {
  const settings = new Map<string, string>();
  const { dependencies, secrets, gate } = policy;
  settings.set('dependencies.enabled', String(dependencies.enabled));
  settings.set('dependencies.engine', dependencies.engine);
  settings.set(
    'dependencies.minimum-age',
    dependencies.minimumAgeDays === null ? 'none' : `${dependencies.minimumAgeDays}d`,
  );
  settings.set('dependencies.licenses.allow', dependencies.licenses.allow?.join(', ') ?? 'any');
  settings.set('dependencies.licenses.deny', dependencies.licenses.deny.join(', ') || 'none');
  settings.set('dependencies.kev', dependencies.kev ?? 'none');
  settings.set('dependencies.epss', dependencies.epss ?? 'none');
  settings.set('secrets.enabled', String(secrets.enabled));
  settings.set('secrets.history', String(secrets.history));
  settings.set('secrets.engine', secrets.engine);
  const switches = Object.entries(secrets.rules);
  // `on` says something only beside a provider that is off.
  if (switches.some(([, setting]) => setting === 'off')) {
    for (const [rule, setting] of switches) settings.set(`secrets.rules.${rule}`, setting);
  }
  for (const rule of secrets.ownRules) settings.set(`secrets.rules.${rule.id}`, describeRule(rule));
  settings.set('secrets.verify', [...secrets.verify].sort().join(', ') || 'none');
  settings.set('static.enabled', String(policy.static.enabled));
  for (const [rule, setting] of Object.entries(policy.static.rules)) {
    if (setting === 'off') settings.set(`static.rules.${rule}`, setting);
  }
  settings.set('static.vendored', [...policy.static.vendored].sort().join(', ') || 'none');
  settings.set('static.tests', policy.static.tests);
  settings.set('gate.fail-on', gate.failOn);
  settings.set('gate.unknown-severity', gate.unknownSeverity);
  settings.set('gate.require', [...gate.require].sort().join(', ') || 'none');
  for (const [name, value] of coverageSettings(policy.coverage)) settings.set(name, value);
  for (const [name, value] of publishSettings(policy.publish)) settings.set(name, value);
  for (const { id, package: name, path, reason, owner, expires } of policy.exceptions) {
    const scope = [name, path].filter((part) => part !== undefined).join(', ');
    settings.set(`exception ${id}${scope === '' ? '' : ` (${scope})`}`, `until ${expires}, ${owner}: ${reason}`);
  }
  return settings;
}
