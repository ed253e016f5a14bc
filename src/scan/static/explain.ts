import type { Explanation } from '../../model/explanation.js';
import { ruleSet } from './rule-set.js';

/** What a static rule finds, why it matters and how the right code looks; null for an id that no rule has. */
export async function explainStatic(id: string): Promise<Explanation | null> {
  const rule = (await ruleSet()).rules.find((candidate) => candidate.id === id);
  if (rule === undefined) return id.startsWith('semgrep.') ? ruleOfUser(id) : null;
  const { docs } = rule;
  const standards = [...rule.cwe, ...rule.asvs.map((asvs) => `ASVS ${asvs}`), ...rule.owasp];
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

/** Rules of the user's own say all of themselves in their files, which no installed product has. */
function ruleOfUser(id: string): Explanation {
  return {
    title: `${id}: a rule of your own`,
    sections: [
      {
        heading: 'What',
        text: `The rule ${id.slice('semgrep.'.length)} of the files that static.semgrep names in the policy.`,
      },
      {
        heading: 'How to fix it',
        text: 'As its message says: gatehouse explain FINDING RESULT shows it with the way of the data.',
      },
    ],
  };
}
