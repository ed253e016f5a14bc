import type { Problem } from '../../../../model/scan.js';
import { isExactVersion } from '../../ecosystem/version-order.js';
import type { PackageVersion } from '../../package/package-version.js';
import type { Advisory } from '../advisory.js';
import type { AdvisorySource, SourceAnswer } from '../advisory-source.js';
import { type OsvApiOptions, osvClient } from './client.js';
import { osvKnows } from './ecosystems.js';
import { hydrate, type ParseAdvisory } from './hydrate.js';
import { type BatchAnswer, queryBatch } from './query-batch.js';
import { queryPackage } from './query-package.js';
import { recordCache } from './record-cache.js';

/** Advisories from the OSV API (google.github.io/osv.dev/api). One source is for one run: its time budget is shared. */
export function osvApiSource(options: OsvApiOptions, parse: ParseAdvisory): AdvisorySource {
  const client = osvClient(options);
  const cache = recordCache(options.cacheDir);
  const asked = new Map<string, Promise<readonly Advisory[]>>();

  async function affecting(queries: readonly PackageVersion[]): Promise<SourceAnswer> {
    const { distinct, indexes, notes, withoutData } = deduplicate(queries);
    const batch = await queryBatch(client, distinct);
    const { advisories, problems } = await hydrate(client, cache, parse, batch.refs.flat());
    const perQuery = batch.refs.map((refs) => {
      const ids = new Set(refs.map((ref) => ref.id));
      return [...ids].flatMap((id) => advisories.get(id) ?? []).filter((advisory) => !advisory.withdrawn);
    });
    return {
      matches: indexes.map((index) => (index === null ? [] : (perQuery[index] ?? []))),
      ...statusOf(batch, distinct.length, problems.length),
      problems: [...refusedProblems(batch, distinct), ...problems],
      notes,
      withoutData,
    };
  }

  function about(ecosystem: string, name: string): Promise<readonly Advisory[]> {
    if (!osvKnows(ecosystem)) return Promise.resolve([]);
    const key = JSON.stringify([ecosystem, name]);
    const known = asked.get(key) ?? queryPackage(client, parse, ecosystem, name);
    asked.set(key, known);
    return known;
  }

  return { affecting, about };
}

interface Distinct {
  readonly distinct: readonly PackageVersion[];
  /** Parallel to the queries: place in `distinct`, null for what is not asked. */
  readonly indexes: readonly (number | null)[];
  /** What is not asked, and why. */
  readonly notes: readonly string[];
  readonly withoutData: readonly string[];
}

function deduplicate(queries: readonly PackageVersion[]): Distinct {
  const distinct: PackageVersion[] = [];
  const places = new Map<string, number>();
  const unknown = new Set<string>();
  let floating = 0;
  const indexes = queries.map((query) => {
    if (!osvKnows(query.ecosystem)) {
      unknown.add(query.ecosystem);
      return null;
    }
    if (!isExactVersion(query.ecosystem, query.version)) {
      floating++;
      return null;
    }
    const key = JSON.stringify([query.ecosystem, query.name, query.version]);
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, distinct.length);
    return distinct.push(query) - 1;
  });
  const notes = floating > 0 ? [`${floating} references name no single release and match no advisory`] : [];
  return { distinct, indexes, notes, withoutData: [...unknown].sort() };
}

function statusOf(batch: BatchAnswer, asked: number, withoutDetails: number): Pick<SourceAnswer, 'status' | 'reason'> {
  const reasons = [...new Set(batch.unanswered.values())].join('; ');
  const missing = batch.unanswered.size;
  if (missing > 0) {
    const found = batch.refs.some((refs) => refs.length > 0);
    const failed = missing === asked && !found;
    const count = failed ? 'no package' : `${asked - missing} of ${asked} packages`;
    return { status: failed ? 'failed' : 'partial', reason: `OSV API: ${count} audited: ${reasons}` };
  }
  if (withoutDetails > 0) {
    return { status: 'partial', reason: `OSV API: ${withoutDetails} advisories without details` };
  }
  return { status: 'complete', reason: null };
}

function refusedProblems(batch: BatchAnswer, queries: readonly PackageVersion[]): Problem[] {
  return batch.refused.flatMap((index) => {
    const query = queries[index];
    if (query === undefined) return [];
    return [
      {
        message: `${query.ecosystem} ${query.name}@${query.version} is refused by the OSV API as not valid, so it was not audited`,
        remedy: 'check the name and version in the lockfile',
      },
    ];
  });
}
