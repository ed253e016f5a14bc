import type { Catalogue } from '../../model/catalogue.js';
import { performer } from './block/perform.js';
import { TEMPORARY } from './interpret/lookup.js';
import type { SqlParser } from './sql/parser.js';
import { isStatement, readScript } from './sql/script.js';
import { catalogueOf } from './state/catalogue.js';
import { addGap, BudgetSpent, type DatabaseState, newDatabase, spend } from './state/database-state.js';

/** A migration, in the order in which its tool runs it: the half that goes forward. */
export interface MigrationScript {
  readonly path: string;
  readonly text: string;
}

/** What is known of the server before the first migration. */
export interface MigrationStart {
  /** The role that runs the migrations; null: nobody says. */
  readonly runner: string | null;
  /** Major version; null: nobody says. */
  readonly serverVersion: number | null;
  /** What the tool or the service has set up before: SQL, or nothing. */
  readonly prelude: string;
}

const NOTHING_KNOWN: MigrationStart = { runner: null, serverVersion: null, prelude: '' };
/** A statement costs as many steps as its text has of these, in characters. */
const CHARACTERS_A_STEP = 1000;

/**
 * The database that migrations build, nothing executed: what they grant to whom, as far as it can be read; what cannot is in
 * the gaps of the catalogue.
 * @param scripts in the order in which they run
 */
export async function readMigrations(
  parser: SqlParser,
  scripts: Iterable<MigrationScript>,
  start: Partial<MigrationStart> = {},
): Promise<Catalogue> {
  const database = await startDatabase(parser, start);
  await applyMigrations(parser, database, scripts);
  return catalogueOf(database);
}

/** The database before the first migration. */
export async function startDatabase(parser: SqlParser, start: Partial<MigrationStart> = {}): Promise<DatabaseState> {
  const { runner, serverVersion, prelude } = { ...NOTHING_KNOWN, ...start };
  const state = newDatabase(runner, serverVersion);
  if (prelude === '') return state;
  await applyMigrations(parser, state, [{ path: '', text: prelude }]);
  forgetPlaces(state);
  return state;
}

/** Does to a database what migrations do, one after another. */
export async function applyMigrations(
  parser: SqlParser,
  state: DatabaseState,
  scripts: Iterable<MigrationScript>,
): Promise<void> {
  const perform = performer(parser);
  try {
    for (const script of scripts) await applyScript(parser, perform, state, script);
  } catch (error) {
    if (!(error instanceof BudgetSpent)) throw error;
    addGap(state, { kind: 'budget', subject: null, reason: error.message, location: null });
  }
}

async function applyScript(
  parser: SqlParser,
  perform: ReturnType<typeof performer>,
  state: DatabaseState,
  { path, text }: MigrationScript,
): Promise<void> {
  // Each runs in a session of its own, as far as anybody can know.
  state.searchPath = state.startPath;
  state.current = state.runner;
  state.schemas.delete(TEMPORARY);
  const { statements } = await readScript(parser, path, text);
  for (const piece of statements) {
    spend(state, 1 + Math.floor(piece.text.length / CHARACTERS_A_STEP));
    if (isStatement(piece)) await perform({ state, at: piece.location, isUncertain: false }, piece.node, piece.text);
    else if (piece.isTooDeep)
      addGap(state, { kind: 'budget', subject: null, reason: piece.reason, location: piece.location });
    else addGap(state, { kind: 'unparsed', subject: null, reason: piece.reason, location: piece.location });
  }
}

/** What a service has set up stands in no file of the repository. */
function forgetPlaces(state: DatabaseState): void {
  const pending: unknown[] = [
    state.roles,
    state.schemas,
    state.defaults,
    state.others,
    state.extensions,
    state.settings,
  ];
  const seen = new Set<unknown>();
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (typeof next !== 'object' || next === null || seen.has(next)) continue;
    seen.add(next);
    if (next instanceof Map) pending.push(...next.keys(), ...next.values());
    else if (next instanceof Set) pending.push(...next);
    else {
      if ('location' in next) next.location = null;
      pending.push(...Object.values(next));
    }
  }
}
