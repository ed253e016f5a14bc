import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assetPath, sourceRoot } from '../../io/assets.js';
import type { Rule, RuleSet } from './rule.js';

let loaded: Promise<RuleSet> | null = null;

/** The compiled rules: one JSON file beside the bundle, or compiled on the spot when the product runs from source. */
export function ruleSet(): Promise<RuleSet> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<RuleSet> {
  const root = sourceRoot();
  if (root === null) return JSON.parse(readFileSync(assetPath('data/static-rules.json'), 'utf8')) as RuleSet;
  const { compileRules } = await import('./compile.js');
  return compileRules(join(root, 'rules', 'static')).set;
}

/** Ids of all static rules, sorted: what `static.rules` of a policy may name. */
export async function ruleIds(): Promise<readonly string[]> {
  return (await ruleSet()).rules.map((rule) => rule.id);
}

/** The rule with its documentation, for `gatehouse explain`; undefined for an id that no static rule has. */
export async function explainRule(id: string): Promise<Rule | undefined> {
  return (await ruleSet()).rules.find((rule) => rule.id === id);
}
