import { loadRules } from './load-rules.js';
import type { CompiledRule } from './rule.js';

/** Ids of the product's secret rules and of their providers: what `secrets.rules` of a policy may switch. */
export async function secretRuleNames(): Promise<{ rules: string[]; providers: string[] }> {
  const { rules } = await loadRules();
  return {
    rules: rules.map((rule) => rule.id).sort(),
    providers: [...new Set(rules.map(providerId))].sort(),
  };
}

/** A provider's name as an id: `Amazon Web Services` is `amazon-web-services`. */
export function providerId(rule: CompiledRule): string {
  return rule.provider
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
