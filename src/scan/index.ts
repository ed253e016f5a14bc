import type { Policy } from '../model/policy.js';
import { dependencies } from './dependencies/index.js';
import type { Scanner } from './scanner.js';
import { secrets } from './secrets/index.js';
import { staticChecks } from './static/index.js';

/** Every scanner there is, in the order of the report. */
export const SCANNERS: readonly Scanner[] = [dependencies, secrets, staticChecks];

/** Globs over files that the policy calls somebody else's code. */
export function foreignCode({ scanners }: Policy): readonly string[] {
  return SCANNERS.flatMap((scanner) => scanner.foreignCode?.(scanners[scanner.id]?.settings) ?? []);
}
