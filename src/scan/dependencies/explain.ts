import { ConfigurationError } from '../../model/errors.js';
import type { Explanation } from '../../model/explanation.js';
import { mayBeAdvisoryId } from '../../util/advisory-id.js';
import type { ExplainRequest } from '../scanner.js';
import { PACKAGE_RULES } from './package-rules.js';

const MAX = { affected: 50, references: 20 } as const;

/**
 * What a rule about packages, or an advisory, means; null for what is neither.
 * @throws ConfigurationError for an advisory that the database does not have
 * @throws ScanError when the advisory service does not answer
 */
export async function explainDependencies(id: string, request: ExplainRequest): Promise<Explanation | null> {
  const rule = PACKAGE_RULES.find((candidate) => candidate.id === id);
  if (rule === undefined) return mayBeAdvisoryId(id) ? advisory(id, request) : null;
  return {
    isOwn: true,
    title: `${rule.id}: ${rule.title} (${rule.severity})`,
    sections: [
      { heading: 'What', text: rule.what },
      { heading: 'Why it matters', text: rule.why },
      { heading: 'How to fix it', text: rule.fix },
    ],
  };
}

async function advisory(id: string, request: ExplainRequest): Promise<Explanation> {
  const { findAdvisory } = await import('./entry-points.js');
  const found = await findAdvisory(id, request);
  if (found === null) throw new ConfigurationError(`advisory ${id} is not in the database`);
  const affected = found.affected.map(({ ecosystem, name, ranges }) => {
    const fixed = ranges.flatMap((range) => range.events.flatMap((event) => event.fixed ?? []));
    return `${ecosystem} ${name}: ${fixed.length === 0 ? 'no fixed release' : `fixed in ${fixed.join(', ')}`}`;
  });
  return {
    title: `${found.id}: ${found.summary || 'no summary'}`,
    sections: [
      { heading: 'Also known as', text: found.aliases.join(', ') },
      { heading: 'What', text: found.details },
      { heading: 'Weakness', text: found.cwe.join(', ') },
      { heading: 'Affected', text: [...new Set(affected)].slice(0, MAX.affected).join('\n') },
      { heading: 'Read more', text: found.references.slice(0, MAX.references).join('\n') },
    ],
  };
}
