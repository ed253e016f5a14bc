import { entriesOf, fieldOf } from '../../config/plain-yaml.js';
import { parsePolicy } from '../../config/policy-file.js';
import { ConfigurationError } from '../../model/errors.js';
import type { Exception } from '../../model/policy.js';
import type { Override } from '../../model/run-result.js';
import type { RuleRelease } from '../../policy/facts.js';
import { PRODUCT } from '../../product.js';
import { refuseUnknown, textAt } from './policy-case-field.js';

/** `{ by: alice, owner: '@org/security', reason: … }`: who lets the head through; null: nobody. */
export function overrideOf(value: unknown, named: string): Override | null {
  if (value === undefined) return null;
  const at = `${named}: override`;
  refuseUnknown(value, ['by', 'owner', 'reason'], `${at}: `);
  const [by, owner, reason] = ['by', 'owner', 'reason'].map((key) => textAt(value, key, at));
  if (!by || !owner || !reason)
    throw new ConfigurationError(`${at} needs who says it (by), for whom (owner) and a reason`);
  return { by, owner, reason };
}

/** `{ xxe: { version: 1.1.0, date: 2026-12-01 } }`: the releases that brought rules; null: as the product knows. */
export function ruleReleasesOf(value: unknown, named: string): ReadonlyMap<string, RuleRelease> | null {
  if (value === undefined) return null;
  return new Map(
    entriesOf(value).map(([rule, said]) => {
      const at = `${named}: rules.${rule}`;
      refuseUnknown(said, ['version', 'date'], `${at}: `);
      const version = textAt(said, 'version', at);
      const date = String(fieldOf(said, 'date'));
      if (version === null || !/^\d{4}-\d{2}-\d{2}$/.test(date))
        throw new ConfigurationError(`${at} needs the version that brought it and its day (date: YYYY-MM-DD)`);
      return [rule, { version, date }];
    }),
  );
}

/** Exceptions as a policy file has them. */
export async function exceptionsOf(exceptions: readonly unknown[], named: string): Promise<readonly Exception[]> {
  if (exceptions.length === 0) return [];
  return (await parsePolicy(JSON.stringify({ version: 1, exceptions }), `${named}: exceptions`, PRODUCT)).exceptions;
}
