import { ServiceError } from '../../../../io/retry.js';
import type { Problem } from '../../../../model/scan.js';
import { mapLimit } from '../../../../util/map-limit.js';
import { messageOf } from '../../../../util/thrown.js';
import { type Advisory, bareAdvisory } from '../advisory.js';
import type { OsvClient } from './client.js';
import type { AdvisoryRef } from './query-batch.js';
import type { RecordCache } from './record-cache.js';

/** Validates one OSV record; null for anything that is none. */
export type ParseAdvisory = (json: unknown) => Advisory | null;

export interface Hydrated {
  readonly advisories: ReadonlyMap<string, Advisory>;
  /** One for each record that could not be read; its advisory stands with its id alone. */
  readonly problems: readonly Problem[];
}

const CONCURRENCY = 16;
/** What OSV takes for an id; anything else is not sent. */
const ID = /^[A-Za-z0-9][\w.:+-]{0,99}$/;

/**
 * Full records of all refs, each unique id asked once: from the cache where its revision is the one wanted, else
 * GET /v1/vulns/{id}. A record that cannot be had leaves an advisory without details: the package is affected all the same.
 */
export async function hydrate(
  client: OsvClient,
  cache: RecordCache,
  parse: ParseAdvisory,
  refs: Iterable<AdvisoryRef>,
): Promise<Hydrated> {
  const newest = new Map<string, AdvisoryRef>();
  for (const ref of refs) {
    const known = newest.get(ref.id);
    if (known === undefined || known.modified < ref.modified) newest.set(ref.id, ref);
  }
  const problems: Problem[] = [];
  const advisories = new Map<string, Advisory>();
  await mapLimit([...newest.values()], CONCURRENCY, async (ref) => {
    try {
      advisories.set(ref.id, await record(client, cache, parse, ref));
    } catch (error) {
      problems.push({ message: `advisory ${ref.id.slice(0, 100)}: details not available, ${messageOf(error)}` });
      advisories.set(ref.id, bareAdvisory(ref.id, ref.modified));
    }
  });
  problems.sort((a, b) => (a.message < b.message ? -1 : 1));
  return { advisories, problems };
}

async function record(
  client: OsvClient,
  cache: RecordCache,
  parse: ParseAdvisory,
  ref: AdvisoryRef,
): Promise<Advisory> {
  const cached = parse(await cache.read(ref));
  if (cached !== null && cached.id === ref.id && cached.modified === ref.modified) return cached;
  const json = await fetchRecord(client, ref.id, true);
  const advisory = parse(json);
  if (advisory === null) throw new ServiceError('malformed', 'answered something that is no OSV record');
  if (advisory.id === ref.id && advisory.modified === ref.modified) await cache.write(ref, json);
  return advisory;
}

/** An id that is only an alias is answered with 404 and the ids that bear it; the first of them is followed once. */
export async function fetchRecord(client: OsvClient, id: string, followAlias: boolean): Promise<unknown> {
  if (!ID.test(id)) throw new ServiceError('malformed', 'not an id of OSV');
  const answer = await client.get(`/v1/vulns/${encodeURIComponent(id)}`);
  if (answer.status === 200) return answer.json;
  const alias = answer.status === 404 && followAlias ? aliasIn(answer.json) : null;
  if (alias !== null) return fetchRecord(client, alias, false);
  throw new ServiceError(
    'refused',
    answer.status === 404 ? 'the service does not have it' : `answered ${answer.status}`,
  );
}

function aliasIn(json: unknown): string | null {
  const message = typeof json === 'object' && json !== null && 'message' in json ? json.message : null;
  if (typeof message !== 'string') return null;
  return /following aliases were:?\s*([A-Za-z0-9][\w.:+-]{0,99})/.exec(message.slice(0, 2000))?.[1] ?? null;
}
