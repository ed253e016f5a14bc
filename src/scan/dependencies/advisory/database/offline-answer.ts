import type { Problem } from '../../../../model/scan.js';
import { messageOf } from '../../../../util/thrown.js';
import { baseEcosystem } from '../../ecosystem/index.js';
import { isExactVersion } from '../../ecosystem/version-order.js';
import type { PackageVersion } from '../../package/package-version.js';
import { type Advisory, bareAdvisory } from '../advisory.js';
import type { SourceAnswer } from '../advisory-source.js';
import { normalizeName } from '../match/package-name.js';
import { ageNote } from './age-note.js';
import { ecosystemsIn } from './ecosystem-database.js';
import type { EcosystemState } from './ecosystem-state.js';
import type { Lookup } from './index-file.js';
import type { IndexedRecord } from './index-record.js';
import { recordAffects } from './indexed-match.js';

type Lookups = ReadonlyMap<string, Lookup>;
type OpenState = Extract<EcosystemState, { kind: 'open' }>;

/** What is collected while the queries of one call are answered. */
interface Tally {
  answered: number;
  unaudited: number;
  /** Of those, packages of ecosystems that the database does not hold. */
  absent: number;
  /** By message, each once. */
  readonly problems: Map<string, Problem>;
  /** Ecosystems that OSV has nothing about. */
  readonly withoutData: Set<string>;
  floating: number;
}

/**
 * Answers queries from opened ecosystems, by name without suffix. A package that could not be looked up makes the
 * answer partial, or failed when it holds for all of them; it is never answered with "nothing found" alone.
 */
export function answerOffline(
  queries: readonly PackageVersion[],
  states: ReadonlyMap<string, EcosystemState>,
  dir: string,
  now: number,
): SourceAnswer {
  const tally: Tally = {
    answered: 0,
    unaudited: 0,
    absent: 0,
    problems: new Map(),
    withoutData: new Set(),
    floating: 0,
  };
  const lookups = lookUpAll(queries, states);
  const matches = queries.map((query) => {
    const base = baseEcosystem(query.ecosystem);
    return match(query, states.get(base), lookups.get(base), dir, tally);
  });
  const opened = [...states.values()].filter((state) => state.kind === 'open');
  for (const { database } of opened) noteUnreadable(database.header.ecosystem, database.header.unreadable, dir, tally);
  const status = statusOf(tally, dir);
  return {
    matches,
    status,
    reason: status === 'complete' ? null : reasonOf(tally, queries.length),
    problems: [...tally.problems.values()],
    notes: [...opened.flatMap(({ database }) => ageNote(database.header, dir, now) ?? []), ...floatingNote(tally)],
    withoutData: [...tally.withoutData].sort(),
  };
}

/** By ecosystem: what its index holds about all the packages asked for, read in one go. */
function lookUpAll(
  queries: readonly PackageVersion[],
  states: ReadonlyMap<string, EcosystemState>,
): Map<string, Lookups> {
  const names = new Map<string, string[]>();
  for (const query of queries) {
    const base = baseEcosystem(query.ecosystem);
    const list = names.get(base) ?? [];
    list.push(normalizeName(base, query.name));
    names.set(base, list);
  }
  const lookups = new Map<string, Lookups>();
  for (const [base, list] of names) {
    const state = states.get(base);
    if (state?.kind === 'open') lookups.set(base, state.database.lookup(list));
  }
  return lookups;
}

function match(
  query: PackageVersion,
  state: EcosystemState | undefined,
  lookups: Lookups | undefined,
  dir: string,
  tally: Tally,
): Advisory[] {
  if (state?.kind === 'without-data') {
    tally.withoutData.add(query.ecosystem);
    return [];
  }
  if (state?.kind !== 'open') {
    tally.unaudited++;
    if (state?.why === 'absent') tally.absent++;
    const problem = state?.problem ?? { message: `${query.ecosystem} was not opened` };
    tally.problems.set(problem.message, problem);
    return [];
  }
  const records = lookups?.get(normalizeName(query.ecosystem, query.name)) ?? 'damaged';
  if (records === 'damaged') {
    tally.unaudited++;
    const message = `the index of the ${baseEcosystem(query.ecosystem)} advisories is damaged`;
    tally.problems.set(message, { message, path: dir, remedy: `run gatehouse db build ${dir}` });
    return [];
  }
  if (!isExactVersion(query.ecosystem, query.version)) tally.floating++;
  return affecting(query, records, state, dir, tally);
}

function affecting(
  query: PackageVersion,
  records: readonly IndexedRecord[],
  { database, compare }: OpenState,
  dir: string,
  tally: Tally,
): Advisory[] {
  tally.answered++;
  const hits = records.filter((record) => recordAffects(record, query.ecosystem, query.version, compare));
  return hits.map((record) => {
    try {
      return database.hydrate(record);
    } catch (error) {
      const message = `advisory ${record.id} cannot be read: ${messageOf(error)}`;
      tally.problems.set(message, { message, path: dir, remedy: `run gatehouse db update ${dir}` });
      return bareAdvisory(record.id);
    }
  });
}

function noteUnreadable(ecosystem: string, count: number, dir: string, tally: Tally): void {
  if (count === 0) return;
  const message = `${count} ${ecosystem} ${count === 1 ? 'advisory' : 'advisories'} of the database cannot be read`;
  tally.problems.set(message, { message, path: dir, remedy: `run gatehouse db update ${dir}` });
}

/** A database that lacks an ecosystem leaves a hole; one that holds nothing, or is broken, says nothing at all. */
function statusOf(tally: Tally, dir: string): SourceAnswer['status'] {
  const useless = tally.unaudited > 0 && tally.answered === 0;
  if (useless && (tally.absent < tally.unaudited || ecosystemsIn(dir).length === 0)) return 'failed';
  return tally.problems.size > 0 ? 'partial' : 'complete';
}

function reasonOf(tally: Tally, total: number): string {
  const first = tally.problems.values().next().value?.message ?? '';
  const more = tally.problems.size > 1 ? ` (and ${tally.problems.size - 1} more)` : '';
  return tally.unaudited > 0
    ? `${tally.unaudited} of ${total} packages not audited: ${first}${more}`
    : `${first}${more}`;
}

function floatingNote({ floating }: Tally): string[] {
  return floating === 0 ? [] : [`${floating} references name no single release and match no advisory`];
}
