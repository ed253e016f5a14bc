import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { assetPath, sourceRoot } from '../../../io/assets.js';
import { ScanError } from '../../../model/errors.js';
import type { CompiledRules } from './rule.js';

let loaded: Promise<CompiledRules> | undefined;

/**
 * The product's rules: the compiled file beside the bundle, or, when running from source, compiled from `rules/`.
 * @throws ScanError when it is missing: a scan without rules must not look clean.
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
  const file = assetPath('data/secret-rules.json');
  if (!existsSync(file)) throw new ScanError(`the secret rules are missing from this installation: ${file}`);
  return JSON.parse(await readFile(file, 'utf8')) as CompiledRules;
}
