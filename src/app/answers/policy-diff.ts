import { policyChanges } from '../../config/policy-change.js';
import type { Policy } from '../../model/policy.js';
import type { RunResult } from '../../model/run-result.js';
import { PRODUCT } from '../../product.js';
import { rejudge } from '../../rejudge.js';

/** A recorded result, and how its file is called. */
interface NamedResult {
  readonly name: string;
  readonly result: RunResult;
}

/** What changes between two policies, in words, and what that does to recorded results. */
export async function policyDifference(
  before: Policy,
  after: Policy,
  results: readonly NamedResult[],
  now: Date,
): Promise<string[]> {
  const changes = policyChanges(before, after, PRODUCT);
  const replayed = await Promise.all(results.map((each) => replay(before, after, each, now)));
  return [...(changes.length === 0 ? ['nothing changes'] : changes), ...replayed.flat()];
}

async function replay(before: Policy, after: Policy, { name, result }: NamedResult, now: Date): Promise<string[]> {
  const judged = (policy: Policy) =>
    rejudge([result], policy, { path: 'policy', source: 'policy' }, [], { now, change: {} });
  const [{ verdict: old }, { verdict }] = [await judged(before), await judged(after)];
  const [blocked, blocks] = [keysOf(old.violations), keysOf(verdict.violations)];
  const lines = [
    ...[...blocks].filter(([key]) => !blocked.has(key)).map(([, words]) => `  blocks now: ${words}`),
    ...[...blocked].filter(([key]) => !blocks.has(key)).map(([, words]) => `  no longer blocks: ${words}`),
  ];
  const outcome = old.outcome === verdict.outcome ? verdict.outcome : `${old.outcome} → ${verdict.outcome}`;
  return [`${name}: ${outcome}`, ...lines];
}

/** By finding; what blocks without one is told apart by its rule. */
function keysOf(violations: RunResult['verdict']['violations']): ReadonlyMap<string, string> {
  return new Map(violations.map(({ finding, rule, message }) => [finding ?? `rule ${rule}`, `${rule}: ${message}`]));
}
