import { ScanError } from '../../../../model/errors.js';
import type { Log } from '../../../../model/log.js';
import { messageOf } from '../../../../util/thrown.js';
import { baseEcosystem } from '../../ecosystem/index.js';
import type { Advisory } from '../advisory.js';
import type { AdvisorySource } from '../advisory-source.js';
import { normalizeName } from '../match/package-name.js';
import { type EcosystemState, openState } from './ecosystem-state.js';
import { recordConcerns } from './indexed-match.js';
import { answerOffline } from './offline-answer.js';

/** Advisories from `DIR/<Ecosystem>/all.zip`; an ecosystem is opened when it is first asked about. */
export interface OfflineDatabase extends AdvisorySource {
  /**
   * @throws ScanError when the ecosystem or one of the advisories cannot be read: the answer decides which version is
   * called safe.
   */
  about(ecosystem: string, name: string): Promise<readonly Advisory[]>;
  /** Closes what is open and removes indexes that had to be kept in a temporary folder. */
  close(): Promise<void>;
}

export interface OpenDatabaseOptions {
  readonly log: Log;
  /** Where indexes are kept when the database's folder is read-only; a private temporary folder without it. */
  readonly cacheDir?: string;
  /** Milliseconds since 1970, for the age of the data; the clock's when absent. */
  readonly now?: number;
}

/** Opens a database; never throws: what is wrong with it is told with the first answer. */
export async function openDatabase(dir: string, options: OpenDatabaseOptions): Promise<OfflineDatabase> {
  const now = options.now ?? Date.now();
  const states = new Map<string, Promise<EcosystemState>>();
  const stateOf = (base: string): Promise<EcosystemState> => {
    const state = states.get(base) ?? openState(base, { ...options, dir, now });
    states.set(base, state);
    return state;
  };
  return {
    async affecting(queries) {
      const asked = new Map<string, EcosystemState>();
      for (const base of new Set(queries.map((query) => baseEcosystem(query.ecosystem)))) {
        asked.set(base, await stateOf(base));
      }
      return answerOffline(queries, asked, dir, now);
    },
    async about(ecosystem, name) {
      return advisoriesAbout(await stateOf(baseEcosystem(ecosystem)), ecosystem, name);
    },
    async close() {
      const opened = await Promise.all(states.values());
      states.clear();
      for (const state of opened) if (state.kind === 'open') state.database.close();
    },
  };
}

function advisoriesAbout(state: EcosystemState, ecosystem: string, name: string): Advisory[] {
  if (state.kind === 'without-data') return [];
  if (state.kind === 'unaudited') throw new ScanError(state.problem.message);
  const about = `advisories about ${name} (${ecosystem})`;
  const key = normalizeName(ecosystem, name);
  const records = state.database.lookup([key]).get(key);
  if (records === undefined || records === 'damaged')
    throw new ScanError(`${about} cannot be read: the index is damaged`);
  try {
    return records
      .filter((record) => recordConcerns(record, ecosystem))
      .map((record) => state.database.hydrate(record));
  } catch (error) {
    throw new ScanError(`${about} cannot be read: ${messageOf(error)}`);
  }
}
