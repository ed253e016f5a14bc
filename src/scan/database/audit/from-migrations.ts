import type { Catalogue, CatalogueGap } from '../../../model/catalogue.js';
import { ConfigurationError, ScanError } from '../../../model/errors.js';
import type { Side, Workspace } from '../../../model/workspace.js';
import type { MigrationSet } from '../migrations/migration-set.js';
import { dialectOf } from '../sides/dialect.js';
import { catalogues, forwardScripts } from '../sides/set-catalogues.js';
import { readTexts, sideFiles } from '../sides/side.js';
import { sqlParser } from '../sql/parser.js';

/** The databases that the migrations of both sides build; no base: nothing was compared. */
export interface MigrationCatalogues {
  /** What the set of migrations is known by. */
  readonly root: string;
  readonly base: Catalogue | null;
  readonly head: Catalogue;
}

/**
 * Reads the one set of migrations below the folder that a workspace was opened for.
 * @throws ConfigurationError when there is none, or more than one
 * @throws ScanError when the base is not there, or the set is written for another server
 */
export async function migrationCatalogues(workspace: Workspace): Promise<MigrationCatalogues> {
  if (workspace.baseline === 'lost') throw new ScanError('the base is not in this clone: fetch it, then compare again');
  const root = await rootOf(workspace);
  const parser = sqlParser();
  const [before, after] = [await sideOf(workspace, 'base', root), await sideOf(workspace, 'head', root)];
  const deciding = [...((before ?? after)?.texts.values() ?? [])];
  const dialect = await dialectOf(parser, deciding);
  if (dialect !== 'postgresql')
    throw new ScanError(`${root}: these migrations are for ${dialect}, whose rights are not read`);
  const scripts = (side: ReadSet | null) => (side === null ? null : forwardScripts(side.set, side.texts, deciding));
  const { base, head } = await catalogues(parser, scripts(before), scripts(after));
  return {
    root,
    base: workspace.baseline === 'known' ? withGaps(base, before) : null,
    head: withGaps(head, after),
  };
}

interface ReadSet {
  readonly set: MigrationSet;
  readonly texts: ReadonlyMap<string, string>;
  readonly gaps: readonly CatalogueGap[];
}

/** The set that is named; of several the one whose tool is known by more than that there is SQL. */
async function rootOf(workspace: Workspace): Promise<string> {
  const sides: readonly Side[] = workspace.baseline === 'known' ? ['head', 'base'] : ['head'];
  const found: MigrationSet[] = [];
  for (const side of sides) {
    found.push(...(await sideFiles(workspace, side)).sets.filter(({ root }) => workspace.covers(root)));
  }
  const named = found.filter(({ root }) => root === workspace.prefix);
  const sure = found.filter(({ tool }) => tool.isSure);
  const chosen = [named, sure, found].find((sets) => sets.length > 0) ?? [];
  const [root, ...more] = [...new Set(chosen.map((set) => set.root))].sort();
  if (root === undefined) throw new ConfigurationError('--migrations: there are no SQL migrations below this folder');
  if (more.length === 0) return root;
  const names = [root, ...more].slice(0, 10).join(', ');
  throw new ConfigurationError(`--migrations: there are several sets below this folder, name one: ${names}`);
}

async function sideOf(workspace: Workspace, side: Side, root: string): Promise<ReadSet | null> {
  if (side === 'base' && workspace.baseline !== 'known') return null;
  const set = (await sideFiles(workspace, side)).sets.find((one) => one.root === root);
  if (set === undefined) return null;
  const { texts, gaps } = await readTexts(
    workspace,
    side,
    set.migrations.map(({ path }) => path),
  );
  return {
    set,
    texts,
    gaps: gaps.map(({ path, reason }) => ({
      kind: 'unparsed',
      subject: null,
      reason,
      location: path === null ? null : { path },
    })),
  };
}

function withGaps(catalogue: Catalogue, side: ReadSet | null): Catalogue {
  return { ...catalogue, gaps: [...(side?.gaps ?? []), ...catalogue.gaps] };
}
