import type { Explanation } from '../../model/explanation.js';
import { loadRules } from './rules/load-rules.js';

/** What a secret rule finds and what to do when it did; null for an id that no rule has. */
export async function explainSecrets(id: string): Promise<Explanation | null> {
  const rule = (await loadRules()).rules.find((candidate) => candidate.id === id);
  if (rule === undefined) return null;
  const step = (...parts: readonly (string | null)[]) => parts.filter((part) => part !== null).join(': ');
  return {
    isOwn: true,
    title: `${rule.id}: ${rule.title} of ${rule.provider} (${rule.severity})`,
    sections: [
      {
        heading: 'Why it matters',
        text: 'Whoever can read the repository, now or from its history, can use the secret until it is revoked.',
      },
      { heading: 'How to fix it', text: step('1. Revoke it', rule.revoke, rule.remedy) },
      { heading: 'Then', text: step('2. Look for its use in the log of the provider', rule.log) },
      {
        heading: 'Last',
        text: '3. Remove it from the code and take it from the environment; removing alone is not enough.',
      },
    ],
  };
}
