import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourceRoot } from '../../io/assets.js';
import { readWhole } from '../../io/installation.js';
import type { Measured } from './measured.js';
import type { RuleSet } from './rule.js';

let loaded: Promise<RuleSet> | null = null;

/** The compiled rules: one JSON file beside the bundle, or compiled on the spot when the product runs from source. */
export function ruleSet(): Promise<RuleSet> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<RuleSet> {
  const root = sourceRoot();
  if (root === null) return JSON.parse(readWhole('data/static-rules.json').toString('utf8')) as RuleSet;
  const { compileRules } = await import('./compile.js');
  return compileRules(join(root, 'rules', 'static'), measured(root)).set;
}

function measured(root: string): Measured {
  return JSON.parse(readFileSync(join(root, 'rules', 'measured.json'), 'utf8')) as Measured;
}
