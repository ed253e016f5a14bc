import { isDeepStrictEqual } from 'node:util';
import { RULE_LEVELS } from '../../../model/finding.js';
import type { Effect, SettingMistake, ValueLayering } from '../../../model/settings.js';
import { nearest } from '../../../util/nearest.js';
import type { OwnRuleFile, OwnSecretRule } from './own-rule-schema.js';
import { secretRuleNames } from './rule-names.js';

export const RULE_SWITCHES = ['on', ...RULE_LEVELS, 'off'] as const;
export type RuleSwitch = (typeof RULE_SWITCHES)[number];
/** `secrets.rules` as the schema describes it: rules of the product switched on or off, and rules brought along. */
export type SecretRulesFile = Readonly<Record<string, RuleSwitch | OwnRuleFile>>;

/** The switches among the entries. */
export function ruleSwitches(rules: SecretRulesFile): Record<string, RuleSwitch> {
  const switches = Object.entries(rules).filter((entry): entry is [string, RuleSwitch] => typeof entry[1] === 'string');
  return Object.fromEntries(switches);
}

/** The rules brought along, defaults filled in. */
export function ownRules(rules: SecretRulesFile): OwnSecretRule[] {
  return Object.entries(rules).flatMap(([id, rule]) =>
    typeof rule === 'string' ? [] : [{ severity: 'high', kind: 'token', examples: [], silent: [], ...rule, id }],
  );
}

/**
 * A rule may be switched on and brought along, and what the layer above has brought along stays as it is. At a value that
 * two rules find one of them speaks: a rule that weighs less than the worst could take the place of one that weighs more.
 */
export const RULE_LAYERING: ValueLayering = {
  kind: 'value',
  effectOf(above, below) {
    if (isDeepStrictEqual(above, below)) return 'same';
    if (typeof below === 'string') return effectOfSwitch(above, below);
    return above === undefined && Object(below).severity === 'critical' ? 'tightens' : 'loosens';
  },
};

/** From the loosest to the strictest; on is as far as a rule can go. */
const STEPS = ['off', 'report', 'warn', 'block'];

function effectOfSwitch(above: unknown, below: string): Effect {
  const stepOf = (word: unknown) => (word === 'on' ? STEPS.length - 1 : STEPS.indexOf(String(word)));
  if (above === undefined) return stepOf(below) === STEPS.length - 1 ? 'tightens' : 'loosens';
  const steps = typeof above === 'string' ? stepOf(below) - stepOf(above) : -1;
  return steps === 0 ? 'same' : steps > 0 ? 'tightens' : 'loosens';
}

/** What a rule finds, not how it is tried: examples are left out. */
export function describeRule(rule: OwnSecretRule): string {
  const { title, kind, severity, keywords, pattern, examples: _examples, silent: _silent, id: _id, ...rest } = rule;
  const more = Object.entries(rest).map(([key, value]) => `, ${key} ${[value].flat().join(' ')}`);
  return `${title} (${severity} ${kind}), keywords ${keywords.join(' ')}, pattern ${pattern}${more.join('')}`;
}

/** An unknown rule that is switched, a rule that cannot run, an example that is not found. */
export async function ruleMistakes(rules: SecretRulesFile): Promise<SettingMistake[]> {
  const entries = Object.entries(rules);
  if (entries.length === 0) return [];
  const names = await secretRuleNames();
  const switchable = [...names.rules, ...names.providers];
  const collisions = new Set<string>();
  const mistakes = entries.flatMap(([id, rule]): SettingMistake[] => {
    const isKnown = switchable.includes(id);
    const at = ['rules', id];
    if (typeof rule === 'string') return isKnown ? [] : [{ key: at, message: unknownRule(id, switchable) }];
    if (!isKnown) return [];
    collisions.add(id);
    const message = `'${id}' in secrets.rules is a rule of the product; give yours another id, and switch that one off`;
    return [{ key: at, message }];
  });
  const own = ownRules(rules).filter(({ id }) => !collisions.has(id));
  if (own.length === 0) return mistakes;
  const { lintOwnRules } = await import('./own-rule-lint.js');
  const wrong = lintOwnRules(own).map(({ rule, key, message }) => ({
    key: ['rules', rule, ...key],
    message: `${['secrets.rules', rule, ...key].join('.')}: ${message}`,
  }));
  return [...mistakes, ...wrong];
}

function unknownRule(id: string, known: readonly string[]): string {
  const suggestion = nearest(id, known);
  const hint =
    suggestion === null ? 'docs/scanners/secrets.md says where they are listed' : `did you mean '${suggestion}'?`;
  return `unknown rule '${id}' in secrets.rules; ${hint}`;
}
