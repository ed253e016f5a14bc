import type { Side, Workspace } from '../../../model/workspace.js';
import { isLfsPointer } from '../../../util/lfs-pointer.js';
import { decodeText, textForm } from '../../../util/text-form.js';
import type { Gap } from '../../ledger.js';
import { isMigrationConfig, isSql, migrationSets } from '../migrations/find.js';
import type { MigrationSet } from '../migrations/migration-set.js';

/** Larger ones are data; a schema of thousands of tables is smaller. */
const MAX_FILE_BYTES = 8_000_000;

/** The migrations of one side, before they are read. */
export interface SideFiles {
  readonly sets: readonly MigrationSet[];
  /** By path: git's id of the content, where it knows one. */
  readonly blobs: ReadonlyMap<string, string | null>;
}

/** Texts of files by path, and what stood in the way of others. */
export interface SideTexts {
  readonly texts: ReadonlyMap<string, string>;
  readonly gaps: readonly Gap[];
  readonly bytes: number;
}

export async function sideFiles(workspace: Workspace, side: Side): Promise<SideFiles> {
  const entries = await workspace.files(side);
  const configs = await readTexts(workspace, side, entries.map(({ path }) => path).filter(isMigrationConfig));
  const sql = entries.map(({ path }) => path).filter(isSql);
  return {
    sets: migrationSets({ sql, configs: configs.texts }),
    blobs: new Map(entries.map(({ path, blob }) => [path, blob])),
  };
}

/** Reads files; what cannot be read is told. */
export async function readTexts(workspace: Workspace, side: Side, paths: readonly string[]): Promise<SideTexts> {
  const texts = new Map<string, string>();
  const gaps: Gap[] = [];
  let size = 0;
  for await (const result of workspace.read(side, paths, MAX_FILE_BYTES)) {
    const { path } = result;
    const tell = (kind: Gap['kind'], reason: string) => gaps.push({ kind, path, subject: 'migration', reason });
    if (result.status === 'too-large') tell('too-large', 'larger than 8 MB, not looked at');
    else if (result.status === 'unreadable') tell('unreadable', result.reason);
    else if (result.status === 'binary') tell('binary', `no text (${result.form})`);
    else if (result.status === 'missing') tell('unreadable', 'listed, and not there');
    else if (isLfsPointer(result.bytes)) tell('lfs', 'a Git LFS pointer: the migration is not in the repository');
    else {
      size += result.bytes.length;
      const form = textForm(result.bytes);
      if (form.kind === 'binary') tell('binary', `no text (${form.form})`);
      else {
        if (form.mixed) tell('encoding', 'parts of it are in different encodings');
        texts.set(path, decodeText(result.bytes, form));
      }
    }
  }
  return { texts, gaps, bytes: size };
}
