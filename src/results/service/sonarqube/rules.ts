import { objectAt } from '../../../util/json-value.js';
import { mapLimit } from '../../../util/map-limit.js';
import type { ForeignResult } from '../../foreign-run.js';
import { ServiceRefusal } from '../refusal.js';
import type { Sonar } from './sonar.js';

const MAX_RULES = 100;
const AT_ONCE = 4;
const MAX_WEAKNESSES = 10;

export interface RuleWeaknesses {
  /** CWE by rule. */
  readonly cwe: ReadonlyMap<string, readonly string[]>;
  readonly notes: readonly string[];
}

/**
 * The weaknesses that rules are about, as their descriptions name them (`api/rules/show`): issues themselves do not say.
 * Without them a result stands for itself, beside what we found of it; nothing is lost.
 */
export async function weaknessesOf(
  { client, settings }: Sonar,
  results: readonly ForeignResult[],
): Promise<RuleWeaknesses> {
  const rules = [...new Set(results.map(({ rule }) => rule))].filter((rule) => /^[\w-]+:[\w-]+$/.test(rule));
  let unknown = Math.max(0, rules.length - MAX_RULES);
  const asked = await mapLimit(
    rules.slice(0, MAX_RULES),
    AT_ONCE,
    async (key): Promise<[string, readonly string[]]> => {
      try {
        const query = { key, organization: settings.organization ?? undefined };
        const { rule } = objectAt(await client.get('api/rules/show', query));
        return [key, namedIn(JSON.stringify(objectAt(rule)))];
      } catch (error) {
        if (!(error instanceof ServiceRefusal)) throw error;
        unknown++;
        return [key, []];
      }
    },
  );
  const notes = unknown === 0 ? [] : [`of ${unknown} rules it was not told which weakness they are about`];
  return { cwe: new Map(asked), notes };
}

function namedIn(text: string): string[] {
  const named = text.matchAll(/\bCWE[-:](\d{1,5})(?!\d)|cwe\.mitre\.org\/data\/definitions\/(\d{1,5})(?!\d)/gi);
  return [...new Set([...named].map(([, word, link]) => `CWE-${Number(word ?? link)}`))].slice(0, MAX_WEAKNESSES);
}
