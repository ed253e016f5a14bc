import type { Policy } from '../model/policy.js';
import { database } from './database/index.js';
import { dependencies } from './dependencies/index.js';
import type { Scanner } from './scanner.js';
import { secrets } from './secrets/index.js';
import { staticChecks } from './static/index.js';

/** Every scanner there is, in the order of the report. */
export const SCANNERS: readonly Scanner[] = [dependencies, secrets, staticChecks, database];

/** Scanners that have something to look at in few changes, and whose stage older pipelines do not have. */
export const OPTIONAL_SCANNERS: ReadonlySet<string> = new Set(
  SCANNERS.filter(({ action }) => action.isOptional === true).map(({ id }) => id),
);

/** Globs over files that the policy calls somebody else's code. */
export function foreignCode({ scanners }: Policy): readonly string[] {
  return SCANNERS.flatMap((scanner) => scanner.foreignCode?.(scanners[scanner.id]?.settings) ?? []);
}
