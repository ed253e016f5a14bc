import type { Workspace } from '../../../model/workspace.js';
import { shellWord } from '../../../util/shell-word.js';
import type { Declaration } from '../ecosystem/recipe.js';
import { fileNameOf, folderOf } from '../file/repository-path.js';
import type { Lockfile } from '../package/lockfile.js';
import { type AsksReader, asksReader } from '../sync/asks-reader.js';
import { governingLockfiles, ownManifests } from '../sync/governing.js';
import type { ManifestAsk, ManifestAsks } from '../sync/manifest-ask.js';
import { MANIFEST_FORMATS } from '../sync/manifest-formats.js';

/** Where projects ask for packages; a place with a name that nobody can type is `unusual`. */
export interface Declarations {
  of(
    lockfile: Lockfile,
    name: string,
  ): Promise<{ readonly declared: readonly Declaration[]; readonly unusual: boolean }>;
}

interface Asking {
  readonly path: string;
  readonly asks: ManifestAsks;
}

const MAX_MANIFESTS = 500;

/** Reads the manifests of the head once, for all packages of a lockfile that somebody asks about. */
export function declarationsOf(
  workspace: Workspace,
  tree: readonly string[],
  lockfiles: readonly Lockfile[],
  debug: (message: string) => void,
): Declarations {
  const reader = asksReader(workspace, 'head', tree, debug);
  const known = new Map<Lockfile, Promise<readonly Asking[]>>();

  async function manifestsOf(lockfile: Lockfile): Promise<readonly Asking[]> {
    const paths = await manifestPaths(lockfile, tree, lockfiles, reader);
    const read = await Promise.all(paths.map(async (path) => ({ path, asks: await reader.asks(path) })));
    return read.flatMap(({ path, asks }) => (asks === null ? [] : [{ path, asks }]));
  }

  return {
    async of(lockfile, name) {
      const manifests = known.get(lockfile) ?? manifestsOf(lockfile);
      known.set(lockfile, manifests);
      const places = (await manifests).flatMap(({ path, asks }) =>
        asks.asks
          .filter((ask) => ask.name === name && ask.from === 'registry')
          .map((ask) => declarationOf(lockfile, path, asks.name, ask)),
      );
      const declared = places.filter((place) => place !== null);
      return { declared, unusual: declared.length < places.length };
    },
  };
}

async function manifestPaths(
  lockfile: Lockfile,
  tree: readonly string[],
  lockfiles: readonly Lockfile[],
  reader: AsksReader,
): Promise<readonly string[]> {
  const folder = folderOf(lockfile.path);
  const prefix = folder === '' ? '' : `${folder}/`;
  const paths = new Set(ownManifests(lockfile).map(({ path }) => path));
  const fitting = tree.filter((path) => {
    const format = MANIFEST_FORMATS.get(fileNameOf(path));
    return format?.managers.has(lockfile.extraction.manager) === true && path.startsWith(prefix) && !paths.has(path);
  });
  for (const path of fitting.slice(0, MAX_MANIFESTS)) {
    const name = fileNameOf(path);
    const format = MANIFEST_FORMATS.get(name);
    if (format === undefined) continue;
    const governing = await governingLockfiles(path, format, lockfiles, (above) => reader.members(above, name));
    if (governing.includes(lockfile)) paths.add(path);
  }
  return [...paths].sort().filter((path) => MANIFEST_FORMATS.has(fileNameOf(path)));
}

/** Null where a folder, a group or a name is no word of a shell. */
function declarationOf(
  lockfile: Lockfile,
  path: string,
  member: string | null,
  { range, kind = 'runtime', group, alias, catalog }: ManifestAsk,
): Declaration | null {
  const root = folderOf(lockfile.path);
  const own = folderOf(path);
  const below = own === root ? '' : own.slice(root === '' ? 0 : root.length + 1);
  const words = [below, member, group, alias, catalog].map((text) =>
    text === '' || text === null || text === undefined ? (text ?? null) : (shellWord(text) ?? undefined),
  );
  const [folder, named, ofGroup, underName, list] = words;
  if (typeof folder !== 'string' || named === undefined || ofGroup === undefined) return null;
  if (underName === undefined || list === undefined) return null;
  return { path, folder, member: named, kind, group: ofGroup, alias: underName, catalog: list, range };
}
