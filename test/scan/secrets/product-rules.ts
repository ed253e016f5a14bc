import { fileURLToPath } from 'node:url';
import { createEngine, type Engine } from '../../../src/scan/secrets/match/engine.js';
import { compileRules } from '../../../src/scan/secrets/rules/compile.js';
import type { ProviderSource, RuleSource } from '../../../src/scan/secrets/rules/rule.js';
import { readRuleFiles } from '../../../src/scan/secrets/rules/rule-files.js';

/** The rules that the product ships, from their files. */
export const providers: readonly ProviderSource[] = await readRuleFiles(
  fileURLToPath(new URL('../../../rules/secrets', import.meta.url)),
);
export const rules: readonly RuleSource[] = providers.flatMap((provider) => provider.rules);
export const compiled = compileRules(providers);
export const engine: Engine = createEngine(compiled);
