import type { KnownRules } from '../model/known-rules.js';
import { secretRuleNames } from './secrets/rules/rule-names.js';
import { ruleIds } from './static/rule-ids.js';

/** The rules of all scanners, for the reader of the policy file. */
export async function knownRules(): Promise<KnownRules> {
  return {
    static: await ruleIds(),
    secrets: secretRuleNames,
    async secretMistakes(rules) {
      const { lintOwnRules } = await import('./secrets/rules/own-rule-lint.js');
      return lintOwnRules(rules);
    },
  };
}
