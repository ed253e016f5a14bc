import { ConfigurationError } from '../model/errors.js';
import type { Explanation } from '../model/explanation.js';
import { isFindingId } from '../model/finding-index.js';
import type { Http } from '../model/http.js';
import { PACKAGE_RULES } from '../scan/dependencies/package-rules.js';
import { loadRules } from '../scan/secrets/rules/load-rules.js';
import { explainRule } from '../scan/static/explain.js';
import { ruleIds } from '../scan/static/rule-ids.js';
import { mayBeAdvisoryId } from '../util/advisory-id.js';
import { nearest } from '../util/nearest.js';

const MAX = { affected: 50, references: 20 } as const;

export interface ExplanationRequest {
  readonly id: string;
  readonly osvDb: string | null;
  readonly offline: boolean;
  readonly http: Http;
}

/**
 * What a code rule, a secret rule or an advisory means.
 * @throws ConfigurationError for an id that nothing has, ScanError when the advisory service does not answer.
 */
export async function explanationOf(request: ExplanationRequest): Promise<Explanation> {
  const { id } = request;
  return packageRule(id) ?? (await codeRule(id)) ?? (await secretRule(id)) ?? (await advisory(request));
}

function packageRule(id: string): Explanation | null {
  const rule = PACKAGE_RULES.find((candidate) => candidate.id === id);
  if (rule === undefined) return null;
  return {
    title: `${rule.id}: ${rule.title} (${rule.severity})`,
    sections: [
      { heading: 'What', text: rule.what },
      { heading: 'Why it matters', text: rule.why },
      { heading: 'How to fix it', text: rule.fix },
    ],
  };
}

async function codeRule(id: string): Promise<Explanation | null> {
  const rule = await explainRule(id);
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

async function secretRule(id: string): Promise<Explanation | null> {
  const rule = (await loadRules()).rules.find((candidate) => candidate.id === id);
  if (rule === undefined) return null;
  const step = (...parts: readonly (string | null)[]) => parts.filter((part) => part !== null).join(': ');
  return {
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

async function advisory(request: ExplanationRequest): Promise<Explanation> {
  const { id } = request;
  if (isFindingId(id)) {
    throw new ConfigurationError(
      `'${id}' is the id of a finding, which only the report that holds it can explain: give the rule or advisory that stands beside it there, as in 'gatehouse explain jwt-decode-trust'`,
    );
  }
  if (!mayBeAdvisoryId(id)) {
    const suggestion = nearest(id, [...PACKAGE_RULES.map((rule) => rule.id), ...(await ruleIds())]);
    throw new ConfigurationError(`unknown rule '${id}'${suggestion === null ? '' : `; did you mean '${suggestion}'?`}`);
  }
  const { findAdvisory } = await import('../scan/dependencies/entry-points.js');
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
