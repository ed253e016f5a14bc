import type { Side, Workspace } from '../../../model/workspace.js';
import type { PackageManager } from '../ecosystem/index.js';
import { fileNameOf } from '../file/repository-path.js';
import type { Lockfile } from '../package/lockfile.js';
import { type AsksReader, asksReader, inFolder } from './asks-reader.js';
import { folderOf, governingLockfiles, ownManifests } from './governing.js';
import { MANIFEST_FORMATS, type ManifestFormat } from './manifest-formats.js';
import { substitutesIn } from './substitutes.js';
import { type Unmet, unmetIn } from './unmet.js';

/** What a manifest asks for and one of its lockfiles does not hold. */
export interface OutOfSync {
  readonly manifest: string;
  readonly lockfile: { readonly path: string; readonly manager: PackageManager };
  readonly format: Pick<ManifestFormat, 'ecosystem' | 'severity'>;
  readonly unmet: readonly Unmet[];
}

/** Installed packages bring their own manifests along. */
export const INSTALLED = /(?:^|\/)(?:node_modules|vendor|site-packages)\//;

/**
 * Manifests of one side whose lockfile does not hold what they ask for.
 * @param touched null: all of them; else those that the change touches, or whose lockfile it touches
 */
export async function outOfSync(
  workspace: Workspace,
  side: Side,
  lockfiles: readonly Lockfile[],
  touched: ReadonlySet<string> | null,
  debug: (message: string) => void,
): Promise<OutOfSync[]> {
  const tree = (await workspace.files(side)).map(({ path }) => path);
  const reading = asksReader(workspace, side, tree, debug);
  const found: OutOfSync[] = [];
  for (const path of candidates(tree, lockfiles, touched)) {
    const format = MANIFEST_FORMATS.get(fileNameOf(path));
    if (format === undefined || INSTALLED.test(path) || !workspace.covers(path)) continue;
    const governing = await governingLockfiles(path, format, lockfiles, (folder) =>
      reading.members(folder, fileNameOf(path)),
    );
    for (const lockfile of governing) {
      if (touched !== null && !touched.has(path) && !touched.has(lockfile.path)) continue;
      const unmet = await unmetOf(path, lockfile, format, reading);
      const { manager } = lockfile.extraction;
      if (unmet.length > 0) found.push({ manifest: path, lockfile: { path: lockfile.path, manager }, format, unmet });
    }
  }
  return found;
}

/** Manifests that are to be looked at, and only those: a big repository has thousands. */
function candidates(
  tree: readonly string[],
  lockfiles: readonly Lockfile[],
  touched: ReadonlySet<string> | null,
): readonly string[] {
  const manifests = tree.filter((path) => MANIFEST_FORMATS.has(fileNameOf(path)));
  if (touched === null) return manifests;
  const changed = lockfiles.filter(({ path }) => touched.has(path));
  const named = new Set(changed.flatMap((lockfile) => ownManifests(lockfile).map(({ path }) => path)));
  const folders = new Set(changed.map(({ path }) => folderOf(path)));
  return manifests.filter((path) => touched.has(path) || named.has(path) || folders.has(folderOf(path)));
}

async function unmetOf(
  path: string,
  lockfile: Lockfile,
  format: ManifestFormat,
  reading: AsksReader,
): Promise<Unmet[]> {
  const own = await reading.asks(path);
  if (own === null) return [];
  const root = (await reading.asks(besides(lockfile.path, fileNameOf(path)))) ?? own;
  const unmet: Unmet[] = [];
  for (const ask of own.asks) {
    const overridden = own.overridden.has(ask.name) || root.overridden.has(ask.name);
    const found = await unmetIn(lockfile, format.ecosystem, ask, overridden);
    if (found !== null) unmet.push(found);
  }
  if (unmet.every(({ locked }) => locked.length > 0)) return unmet;
  const local = await reading.names(folderOf(lockfile.path), fileNameOf(path));
  const provided = substitutesIn(lockfile);
  return unmet.filter(({ ask, locked }) => locked.length > 0 || !(local.has(ask.name) || provided.has(ask.name)));
}

function besides(path: string, name: string): string {
  return inFolder(folderOf(path), name);
}
