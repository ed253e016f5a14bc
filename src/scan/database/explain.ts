import type { Explanation } from '../../model/explanation.js';
import { DATABASE_RULES } from './rules/index.js';

/** What a rule of the database finds, why it matters and how it is done right; null for an id that no rule has. */
export function explainDatabase(id: string): Explanation | null {
  const rule = DATABASE_RULES.find((candidate) => candidate.id === id);
  if (rule === undefined) return null;
  const { docs } = rule;
  const standards = [...rule.cwe, ...rule.asvs.map((asvs) => `ASVS ${asvs}`)];
  return {
    isOwn: true,
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
