import type { Explanation } from '../../model/explanation.js';
import { ruleSet } from './rule-set.js';

/** What a static rule finds, why it matters and how the right code looks; null for an id that no rule has. */
export async function explainStatic(id: string): Promise<Explanation | null> {
  const rule = (await ruleSet()).rules.find((candidate) => candidate.id === id);
  if (rule === undefined) return null;
  const { docs } = rule;
  const standards = [...rule.cwe, ...rule.asvs.map((asvs) => `ASVS ${asvs}`)];
  return {
    title: `${rule.id}: ${rule.title} (${[rule.severity, ...standards].join(', ')})`,
    sections: [
      { heading: 'What', text: rule.message },
      { heading: 'Why it matters', text: docs.why },
      { heading: 'How to fix it', text: docs.fix },
      { heading: 'Wrong', text: docs.bad, isCode: true },
      { heading: 'Right', text: docs.good, isCode: true },
      { heading: 'Read more', text: rule.references.join('\n') },
    ],
  };
}
