import type { Policy } from '../model/policy.js';

/**
 * What a change to the policy file would mean once merged, one line a setting: `gate.fail-on: high → none`.
 * Both sides are validated policies, so defaults count: removing a line that repeats the default changes nothing.
 */
export function policyChanges(base: Policy, head: Policy): string[] {
  const before = settingsOf(base);
  const after = settingsOf(head);
  const lines: string[] = [];
  for (const name of [...new Set([...before.keys(), ...after.keys()])].sort()) {
    const old = before.get(name);
    const now = after.get(name);
    if (old === now) continue;
    if (old === undefined) lines.push(`${name} is added: ${now}`);
    else if (now === undefined) lines.push(`${name} is removed (was ${old})`);
    else lines.push(`${name}: ${old} → ${now}`);
  }
  return lines;
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
  settings.set('static.enabled', String(policy.static.enabled));
  for (const [rule, setting] of Object.entries(policy.static.rules)) {
    if (setting === 'off') settings.set(`static.rules.${rule}`, setting);
  }
  settings.set('gate.fail-on', gate.failOn);
  settings.set('gate.unknown-severity', gate.unknownSeverity);
  for (const { id, package: name, path, reason, owner, expires } of policy.exceptions) {
    const scope = [name, path].filter((part) => part !== undefined).join(', ');
    settings.set(`exception ${id}${scope === '' ? '' : ` (${scope})`}`, `until ${expires}, ${owner}: ${reason}`);
  }
  return settings;
}
