import type { Catalogue } from '../../../model/catalogue.js';
import { forwardHalf, marksOf } from '../migrations/halves.js';
import type { MigrationSet } from '../migrations/migration-set.js';
import { applyMigrations, type MigrationScript, startDatabase } from '../read-migrations.js';
import type { SqlParser } from '../sql/parser.js';
import { catalogueOf } from '../state/catalogue.js';

/** The files of a set on one side, the half of each that goes forward. */
export interface SetSide {
  readonly set: MigrationSet;
  readonly scripts: readonly MigrationScript[];
}

/**
 * The scripts of a set as they run forward. Whose marks tell the halves apart, the base says where it has the set.
 * @param deciding texts by which the tool's marks are known
 */
export function forwardScripts(
  set: MigrationSet,
  texts: ReadonlyMap<string, string>,
  deciding: readonly string[],
): SetSide {
  const family = set.tool.hasMarks ? marksOf(deciding) : null;
  const scripts = set.migrations.flatMap(({ path }) => {
    const text = texts.get(path);
    return text === undefined ? [] : { path, text: forwardHalf(text, family) };
  });
  return { set, scripts };
}

/** The databases that both sides build. What both begin with is read once. */
export async function catalogues(
  parser: SqlParser,
  base: SetSide | null,
  head: SetSide | null,
): Promise<{ readonly base: Catalogue; readonly head: Catalogue }> {
  const prelude = (head ?? base)?.set.tool.prelude ?? '';
  const [before, after] = [base?.scripts ?? [], head?.scripts ?? []];
  let shared = 0;
  while (shared < before.length && isSame(before[shared], after[shared])) shared++;
  const database = await startDatabase(parser, { prelude });
  await applyMigrations(parser, database, before.slice(0, shared));
  const other = structuredClone(database);
  await applyMigrations(parser, database, before.slice(shared));
  await applyMigrations(parser, other, after.slice(shared));
  return { base: catalogueOf(database), head: catalogueOf(other) };
}

function isSame(a: MigrationScript | undefined, b: MigrationScript | undefined): boolean {
  return a !== undefined && b !== undefined && a.path === b.path && a.text === b.text;
}
