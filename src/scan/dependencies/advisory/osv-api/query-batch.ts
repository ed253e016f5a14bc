import { ServiceError } from '../../../../io/retry.js';
import { mapLimit } from '../../../../util/map-limit.js';
import { messageOf } from '../../../../util/thrown.js';
import type { PackageVersion } from '../../package/package-version.js';
import type { OsvClient } from './client.js';

/** An advisory by name: what a batch answers. `modified` is the record's revision. */
export interface AdvisoryRef {
  readonly id: string;
  readonly modified: string;
}

export interface BatchAnswer {
  /** Parallel to the queries; what is known, complete or not. */
  readonly refs: readonly (readonly AdvisoryRef[])[];
  /** Index of each query without a full answer, and why. */
  readonly unanswered: ReadonlyMap<number, string>;
  /** Indexes of the queries that the service itself refused. */
  readonly refused: readonly number[];
}

interface Pending {
  readonly index: number;
  readonly token: string | null;
}

/** More than 1,000 queries are answered with 400, "too many queries". */
const BATCH_SIZE = 1000;
const MAX_PAGES = 50;
const CONCURRENCY = 4;
/** Requests spent on finding bad items: a lockfile full of them must not become thousands of requests. */
const MAX_BISECTIONS = 200;

/**
 * POST /v1/querybatch for all queries (distinct ones), following every page token. A batch that the service refuses is
 * halved until the bad items stand alone; the others are answered. Never throws for what the service does.
 */
export async function queryBatch(client: OsvClient, queries: readonly PackageVersion[]): Promise<BatchAnswer> {
  const refs: AdvisoryRef[][] = queries.map(() => []);
  const unanswered = new Map<number, string>();
  const refused: number[] = [];
  let bisections = 0;

  async function ask(batch: readonly Pending[]): Promise<Pending[]> {
    try {
      const answer = await client.post('/v1/querybatch', { queries: batch.map((item) => queryOf(queries, item)) });
      if (answer.status === 200) return take(batch, resultsOf(answer.json, batch.length));
    } catch (error) {
      for (const { index } of batch) unanswered.set(index, messageOf(error));
      return [];
    }
    return bisect(batch);
  }

  async function bisect(batch: readonly Pending[]): Promise<Pending[]> {
    if (batch.length === 1) {
      for (const { index } of batch) {
        refused.push(index);
        unanswered.set(index, 'refused by the service as not valid');
      }
      return [];
    }
    bisections += 2;
    if (bisections > MAX_BISECTIONS) {
      for (const { index } of batch) unanswered.set(index, 'too many packages of the batch are refused by the service');
      return [];
    }
    const middle = Math.ceil(batch.length / 2);
    return [...(await ask(batch.slice(0, middle))), ...(await ask(batch.slice(middle)))];
  }

  function take(batch: readonly Pending[], results: readonly BatchResult[]): Pending[] {
    const more: Pending[] = [];
    for (const [at, item] of batch.entries()) {
      const result = results[at];
      if (result === undefined) continue;
      refs[item.index]?.push(...result.refs);
      if (result.token !== null) more.push({ index: item.index, token: result.token });
    }
    return more;
  }

  let pending: Pending[] = queries.map((_, index) => ({ index, token: null }));
  for (let page = 0; page < MAX_PAGES && pending.length > 0; page++) {
    const batches: Pending[][] = [];
    for (let at = 0; at < pending.length; at += BATCH_SIZE) batches.push(pending.slice(at, at + BATCH_SIZE));
    pending = (await mapLimit(batches, CONCURRENCY, ask)).flat();
  }
  for (const { index } of pending) unanswered.set(index, `page tokens did not end after ${MAX_PAGES} pages`);
  return { refs, unanswered, refused };
}

function queryOf(queries: readonly PackageVersion[], item: Pending): unknown {
  const query = queries[item.index];
  return {
    version: query?.version,
    package: { ecosystem: query?.ecosystem, name: query?.name },
    ...(item.token !== null && { page_token: item.token }),
  };
}

interface BatchResult {
  readonly refs: readonly AdvisoryRef[];
  readonly token: string | null;
}

function resultsOf(json: unknown, count: number): BatchResult[] {
  const results = isRecord(json) ? json.results : undefined;
  if (!Array.isArray(results) || results.length !== count) {
    throw new ServiceError('malformed', 'answered a batch with another number of results than queries');
  }
  return results.map(resultOf);
}

function resultOf(value: unknown): BatchResult {
  if (!isRecord(value)) throw new ServiceError('malformed', 'answered a batch with a result that is not an object');
  const { vulns, next_page_token: token } = value;
  if (vulns !== undefined && !Array.isArray(vulns))
    throw new ServiceError('malformed', 'answered a batch without a list');
  const refs = (vulns ?? []).map((entry: unknown): AdvisoryRef => {
    if (!isRecord(entry) || typeof entry.id !== 'string')
      throw new ServiceError('malformed', 'answered an advisory without id');
    return { id: entry.id, modified: typeof entry.modified === 'string' ? entry.modified : '' };
  });
  return { refs, token: typeof token === 'string' && token !== '' ? token : null };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
