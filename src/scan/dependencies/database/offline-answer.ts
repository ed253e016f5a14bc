import { messageOf } from '../../../model/errors.js';
import type { Problem } from '../../../model/scan.js';
import type { Advisory } from '../advisory.js';
import type { PackageVersion, SourceAnswer } from '../advisory-source.js';
import { normalizeName } from '../match/package-name.js';
import { baseEcosystem, isExactVersion } from '../version/index.js';
import { ageNote } from './age-note.js';
import type { EcosystemState } from './ecosystem-state.js';
import type { IndexedRecord } from './index-record.js';
import { recordAffects } from './indexed-match.js';

type OpenState = Extract<EcosystemState, { kind: 'open' }>;

/** What is collected while the queries of one call are answered. */
interface Tally {
  answered: number;
  unaudited: number;
  /** By message, each once. */
  readonly problems: Map<string, Problem>;
  /** Packages by ecosystem that OSV has nothing about. */
  readonly withoutData: Map<string, number>;
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
  const tally: Tally = { answered: 0, unaudited: 0, problems: new Map(), withoutData: new Map(), floating: 0 };
  const matches = queries.map((query) => match(query, states.get(baseEcosystem(query.ecosystem)), dir, tally));
  const opened = [...states.values()].filter((state) => state.kind === 'open');
  for (const { database } of opened) noteUnreadable(database.header.ecosystem, database.header.unreadable, dir, tally);
  const status = statusOf(tally);
  return {
    matches,
    status,
    reason: status === 'complete' ? null : reasonOf(tally, queries.length),
    problems: [...tally.problems.values()],
    notes: [...opened.flatMap(({ database }) => ageNote(database.header, dir, now) ?? []), ...coverageNotes(tally)],
  };
}

function match(query: PackageVersion, state: EcosystemState | undefined, dir: string, tally: Tally): Advisory[] {
  if (state?.kind === 'without-data') {
    tally.withoutData.set(query.ecosystem, (tally.withoutData.get(query.ecosystem) ?? 0) + 1);
    return [];
  }
  if (state?.kind !== 'open') {
    tally.unaudited++;
    const problem = state?.problem ?? { message: `${query.ecosystem} was not opened` };
    tally.problems.set(problem.message, problem);
    return [];
  }
  if (!isExactVersion(query.ecosystem, query.version)) tally.floating++;
  return matchOpen(query, state, dir, tally);
}

function matchOpen(query: PackageVersion, { database, compare }: OpenState, dir: string, tally: Tally): Advisory[] {
  let records: readonly IndexedRecord[];
  try {
    records = database.lookup(normalizeName(query.ecosystem, query.name));
  } catch (error) {
    tally.unaudited++;
    const message = `the index of the ${query.ecosystem} advisories is damaged: ${messageOf(error)}`;
    tally.problems.set(message, { message, path: dir, remedy: `run gatehouse db build ${dir}` });
    return [];
  }
  tally.answered++;
  const affecting = records.filter((record) => recordAffects(record, query.ecosystem, query.version, compare));
  return affecting.map((record) => {
    try {
      return database.hydrate(record);
    } catch (error) {
      const message = `advisory ${record.id} cannot be read: ${messageOf(error)}`;
      tally.problems.set(message, { message, path: dir, remedy: `run gatehouse db update ${dir}` });
      return bareAdvisory(record.id);
    }
  });
}

/** That a version is affected is known from the index even when the rest is lost. */
function bareAdvisory(id: string): Advisory {
  return {
    id,
    modified: '',
    withdrawn: false,
    aliases: [],
    upstream: [],
    related: [],
    summary: '',
    details: '',
    severity: [],
    severityWord: null,
    cwe: [],
    references: [],
    affected: [],
  };
}

function noteUnreadable(ecosystem: string, count: number, dir: string, tally: Tally): void {
  if (count === 0) return;
  const message = `${count} ${ecosystem} ${count === 1 ? 'advisory' : 'advisories'} of the database cannot be read`;
  tally.problems.set(message, { message, path: dir, remedy: `run gatehouse db update ${dir}` });
}

function statusOf(tally: Tally): SourceAnswer['status'] {
  if (tally.unaudited > 0 && tally.answered === 0) return 'failed';
  return tally.problems.size > 0 ? 'partial' : 'complete';
}

function reasonOf(tally: Tally, total: number): string {
  const first = tally.problems.values().next().value?.message ?? '';
  const more = tally.problems.size > 1 ? ` (and ${tally.problems.size - 1} more)` : '';
  return tally.unaudited > 0
    ? `${tally.unaudited} of ${total} packages not audited: ${first}${more}`
    : `${first}${more}`;
}

function coverageNotes(tally: Tally): string[] {
  const notes = [...tally.withoutData].map(
    ([ecosystem, count]) => `OSV has no advisories for ${ecosystem}: ${count} packages not covered`,
  );
  if (tally.floating > 0) notes.push(`${tally.floating} references name no single release and match no advisory`);
  return notes;
}
