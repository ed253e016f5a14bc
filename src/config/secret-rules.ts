import type { KnownRules } from '../model/known-rules.js';
import type { OwnSecretRule, RuleSetting } from '../model/policy.js';
import { nearest } from '../util/nearest.js';
import { type Lines, lineOf } from './policy-mistake.js';

type OwnRuleFile = Omit<OwnSecretRule, 'id' | 'severity' | 'kind' | 'examples' | 'silent'> &
  Partial<Pick<OwnSecretRule, 'severity' | 'kind' | 'examples' | 'silent'>>;

/** `secrets.rules` as the schema describes it: rules of the product switched on or off, and rules brought along. */
export type SecretRulesFile = Readonly<Record<string, RuleSetting | OwnRuleFile>>;

/** The switches among the entries. */
export function secretSettings(rules: SecretRulesFile): Record<string, RuleSetting> {
  const switches = Object.entries(rules).filter(
    (entry): entry is [string, RuleSetting] => typeof entry[1] === 'string',
  );
  return Object.fromEntries(switches);
}

/** The rules brought along, defaults filled in. */
export function ownSecretRules(rules: SecretRulesFile): OwnSecretRule[] {
  return Object.entries(rules).flatMap(([id, rule]) =>
    typeof rule === 'string' ? [] : [{ severity: 'high', kind: 'token', examples: [], silent: [], ...rule, id }],
  );
}

/** One line for each mistake: an unknown rule that is switched, a rule that cannot run, an example that is not found. */
export async function secretRuleMistakes(
  rules: SecretRulesFile,
  known: KnownRules,
  place: string,
  lines: Lines,
): Promise<string[]> {
  const entries = Object.entries(rules);
  if (entries.length === 0) return [];
  const names = await known.secrets();
  const switchable = [...names.rules, ...names.providers];
  const at = (...key: readonly (string | number)[]) => `${place}:${lineOf(['secrets', 'rules', ...key], lines)}`;
  const collisions = new Set<string>();
  const mistakes = entries.flatMap(([id, rule]) => {
    const isKnown = switchable.includes(id);
    if (typeof rule === 'string') return isKnown ? [] : [`${at(id)}: ${unknownRule(id, switchable)}`];
    if (!isKnown) return [];
    collisions.add(id);
    return [
      `${at(id)}: '${id}' in secrets.rules is a rule of the product; give yours another id, and switch that one off`,
    ];
  });
  const own = ownSecretRules(rules).filter(({ id }) => !collisions.has(id));
  const wrong = await known.secretMistakes(own);
  return [
    ...mistakes,
    ...wrong.map(
      ({ rule, key, message }) => `${at(rule, ...key)}: ${['secrets.rules', rule, ...key].join('.')}: ${message}`,
    ),
  ];
}

function unknownRule(id: string, known: readonly string[]): string {
  const suggestion = nearest(id, known);
  const hint =
    suggestion === null ? 'docs/scanners/secrets.md says where they are listed' : `did you mean '${suggestion}'?`;
  return `unknown rule '${id}' in secrets.rules; ${hint}`;
}
