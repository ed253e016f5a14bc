import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { ScanError } from '../../../model/errors.js';
import type { CompiledRules } from './rule.js';

/** The build writes the compiled rules beside the bundle under this name. */
export const COMPILED_RULES_FILE = 'secret-rules.json';

let loaded: Promise<CompiledRules> | undefined;

/**
 * The product's rules: the compiled file beside the bundle, or, when running from source, compiled from `rules/`.
 * @throws ScanError when neither is there: a scan without rules must not look clean.
 */
export function loadRules(): Promise<CompiledRules> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<CompiledRules> {
  for (const place of ['./', '../']) {
    const file = fileURLToPath(new URL(place + COMPILED_RULES_FILE, import.meta.url));
    if (existsSync(file)) return JSON.parse(await readFile(file, 'utf8')) as CompiledRules;
  }
  const folder = fileURLToPath(new URL('../../../../rules/secrets', import.meta.url));
  if (!existsSync(folder))
    throw new ScanError(`the secret rules (${COMPILED_RULES_FILE}) are missing from this installation`);
  const { compileRuleFiles } = await import('./rule-files.js');
  return compileRuleFiles(folder);
}
