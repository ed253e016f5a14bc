import { entriesOf, fieldOf, itemsOf } from '../plain-yaml.js';
import { given, type Imported, type ImportedException } from './imported.js';

/** Our rules for the audits of zizmor (docs.zizmor.sh/audits). */
const RULES: Readonly<Record<string, readonly string[]>> = {
  artipacked: ['gha-persisted-credentials'],
  'bot-conditions': ['gha-bot-condition'],
  'cache-poisoning': ['gha-cache-poisoning'],
  'dangerous-triggers': ['gha-prt-checkout', 'gha-artifact-poisoning'],
  'excessive-permissions': ['gha-permissions-broad', 'gha-permissions-missing', 'gha-permissions-write-all'],
  'github-env': ['gha-environment-file'],
  'hardcoded-container-credentials': ['gha-container-credentials'],
  'insecure-commands': ['gha-insecure-commands'],
  'overprovisioned-secrets': ['gha-all-secrets'],
  'secrets-inherit': ['gha-secrets-inherit'],
  'self-hosted-runner': ['gha-self-hosted-fork'],
  'template-injection': ['gha-script-injection'],
  'unpinned-images': ['gha-unpinned-image'],
  'unpinned-uses': ['gha-unpinned-action'],
  'unsound-condition': ['gha-condition-always-true'],
  'unsound-contains': ['gha-condition-contains'],
};

/** `zizmor.yml` (docs.zizmor.sh/configuration): audits that are off, and places that are left out. */
export function importZizmor(value: unknown, path: string): Imported {
  const exceptions: ImportedException[] = [];
  const notes: string[] = [];
  const off: Record<string, 'off'> = {};
  for (const [audit, said] of entriesOf(fieldOf(value, 'rules'))) {
    const rules = Object.hasOwn(RULES, audit) ? (RULES[audit] ?? []) : [];
    if (rules.length === 0) notes.push(`${path}: ${audit} has no counterpart`);
    if (fieldOf(said, 'disable') === true) for (const rule of rules) off[rule] = 'off';
    for (const place of itemsOf(fieldOf(said, 'ignore')).map(String)) {
      const [file = '', line] = place.split(':');
      if (line !== undefined && rules.length > 0)
        notes.push(`${path}: ${audit} at ${place}: the line is not carried over, so it holds for the whole file`);
      exceptions.push(...rules.map((rule) => given({ rule, path: `**/${file}` })));
    }
    if (fieldOf(said, 'config') !== undefined) notes.push(`${path}: the configuration of ${audit} has no counterpart`);
  }
  return { exceptions, settings: Object.keys(off).length === 0 ? {} : { static: { rules: off } }, notes };
}
