import { join } from 'node:path';
import { sourceRoot } from '../../../io/assets.js';
import { readWhole } from '../../../io/installation.js';
import type { CompiledRules } from './rule.js';

let loaded: Promise<CompiledRules> | undefined;

/**
 * The product's rules: the compiled file beside the bundle, or, when running from source, compiled from `rules/`.
 * @throws EnvironmentError when it is missing or damaged: a scan without rules must not look clean.
 */
export function loadRules(): Promise<CompiledRules> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<CompiledRules> {
  const root = sourceRoot();
  if (root !== null) {
    const { compileRuleFiles } = await import('./rule-files.js');
    return compileRuleFiles(join(root, 'rules/secrets'));
  }
  return JSON.parse(readWhole('data/secret-rules.json').toString('utf8')) as CompiledRules;
}
