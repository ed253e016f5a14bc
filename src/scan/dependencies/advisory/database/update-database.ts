import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Environment } from '../../../../model/environment.js';
import { ConfigurationError } from '../../../../model/errors.js';
import type { Http } from '../../../../model/http.js';
import type { Log } from '../../../../model/log.js';
import type { Problem } from '../../../../model/scan.js';
import { nearest } from '../../../../util/nearest.js';
import { problemFrom } from '../../../../util/thrown.js';
import { ECOSYSTEMS } from '../../ecosystem/index.js';
import { orderedEcosystems } from '../../ecosystem/version-order.js';
import { openBucket } from './bucket.js';
import { hasZip, ZIP_NAME } from './ecosystem-database.js';
import { updateEcosystem } from './update-ecosystem.js';

export interface UpdateOptions {
  readonly http: Http;
  readonly log: Log;
  readonly env: Environment;
  /** Milliseconds since 1970. */
  readonly now?: number;
  /** Retries of one request, and the least wait before the first. */
  readonly retries?: number;
  readonly minDelayMs?: number;
}

export interface UpdatedDatabase {
  readonly ecosystems: readonly { readonly ecosystem: string; readonly what: string }[];
  /** Ecosystems that could not be brought up to date; what they had before is still there. */
  readonly problems: readonly Problem[];
}

/** What a new database gets when no ecosystem is named: the registries that backends use. */
export const DEFAULT_ECOSYSTEMS: readonly string[] = ECOSYSTEMS.filter(
  ({ advisories }) => advisories === 'usual' || advisories === 'optional',
).map(({ name }) => name);

/**
 * `gatehouse db update DIR [Ecosystem …]`: downloads what changed at OSV since the last time and indexes it; without
 * names those that DIR has, or the default set.
 * @throws ConfigurationError for an ecosystem that is not known, or a `GATEHOUSE_OSV_DUMPS` that is no https address.
 */
export async function updateDatabase(
  dir: string,
  named: readonly string[],
  options: UpdateOptions,
): Promise<UpdatedDatabase> {
  const ecosystems = chosen(dir, named);
  const bucket = openBucket(options);
  const done: { ecosystem: string; what: string }[] = [];
  const problems: Problem[] = [];
  for (const ecosystem of ecosystems) {
    options.log.info(`${ecosystem}: asking ${bucket.url}`);
    try {
      const what = await updateEcosystem(ecosystem, {
        dir,
        bucket,
        log: options.log,
        now: options.now ?? Date.now(),
      });
      done.push({ ecosystem, what });
    } catch (error) {
      problems.push(notUpdated(dir, ecosystem, error));
    }
  }
  return { ecosystems: done, problems };
}

/** A name becomes a path, so only known ones are taken. */
function chosen(dir: string, named: readonly string[]): readonly string[] {
  const known = orderedEcosystems();
  for (const name of named) {
    if (known.includes(name)) continue;
    const suggestion = nearest(name, known);
    const hint = suggestion === null ? `known: ${known.join(', ')}` : `did you mean '${suggestion}'?`;
    throw new ConfigurationError(`unknown ecosystem '${name}'; ${hint}`);
  }
  if (named.length > 0) return [...new Set(named)];
  const present = known.filter((name) => hasZip(dir, name));
  return present.length > 0 ? present : DEFAULT_ECOSYSTEMS;
}

function notUpdated(dir: string, ecosystem: string, error: unknown): Problem {
  const problem = problemFrom(error);
  const kept = existsSync(join(dir, ecosystem, ZIP_NAME));
  return {
    message: `${ecosystem} could not be updated: ${problem.message}${kept ? '; the old advisories stay in use' : ''}`,
    path: join(dir, ecosystem),
    remedy: 'run gatehouse db update again when the network and the disk allow it',
  };
}
