import type { ChangedFile } from '../model/change.js';
import type { Move, Moves } from '../model/moves.js';
import type { Side, Workspace } from '../model/workspace.js';

/** Lockfiles that stand for one another: a project that changes its package manager is the same project. */
const SAME_PROJECT: readonly ReadonlySet<string>[] = [
  new Set(['package-lock.json', 'npm-shrinkwrap.json', 'yarn.lock', 'pnpm-lock.yaml', 'bun.lock', 'deno.lock']),
  new Set(['requirements.txt', 'Pipfile.lock', 'poetry.lock', 'uv.lock', 'pdm.lock', 'pylock.toml']),
];
const MAX_COMPARED_BYTES = 16 * 1024 * 1024;

/**
 * Where files of the head were on the base: what git calls a rename, what lies in a folder whose files were moved with
 * it, and a lockfile in the place of another one.
 */
export async function movesOf(workspace: Workspace): Promise<Moves> {
  const changes = workspace.changes ?? [];
  const renamed = changes.filter(({ kind, path, basePath }) => kind === 'renamed' && basePath !== path);
  const known = new Map<string, Move>();
  const pure = await unchangedContents(workspace, renamed);
  for (const { path, basePath } of renamed) {
    if (basePath !== null) known.set(path, { from: basePath, pure: pure.has(path) });
  }
  const gone = new Set(changes.filter(({ kind }) => kind === 'deleted').map(({ path }) => path));
  const folders = movedFolders(renamed);
  for (const { path, kind } of changes) {
    const from = kind === 'added' ? formerPlace(path, gone, folders) : null;
    if (from !== null) known.set(path, { from, pure: false });
  }
  return { to: (path) => known.get(path) ?? null };
}

/** Folders of the head whose files kept their names when they moved, each with the one where they were. */
function movedFolders(renamed: readonly ChangedFile[]): ReadonlyMap<string, string> {
  const folders = new Map<string, string>();
  for (const { path, basePath } of renamed) {
    if (basePath !== null && nameOf(path) === nameOf(basePath)) folders.set(folderOf(path), folderOf(basePath));
  }
  return folders;
}

function formerPlace(path: string, gone: ReadonlySet<string>, folders: ReadonlyMap<string, string>): string | null {
  const name = nameOf(path);
  const folder = folders.get(folderOf(path));
  if (folder !== undefined && gone.has(`${folder}${name}`)) return `${folder}${name}`;
  const family = SAME_PROJECT.find((names) => names.has(name));
  const before = [...(family ?? [])].find((other) => gone.has(`${folderOf(path)}${other}`));
  return before === undefined ? null : `${folderOf(path)}${before}`;
}

/** Paths of the renames that changed nothing: by blob id, in a working tree by the bytes. */
async function unchangedContents(workspace: Workspace, renamed: readonly ChangedFile[]): Promise<ReadonlySet<string>> {
  if (renamed.length === 0) return new Set();
  const wanted = new Set(renamed.flatMap(({ path, basePath }) => [path, basePath]));
  const blobsOf = async (side: Side) =>
    new Map(
      (await workspace.files(side)).flatMap(({ path, blob }) => (wanted.has(path) ? [[path, blob] as const] : [])),
    );
  const [base, head] = [await blobsOf('base'), await blobsOf('head')];
  const pure = new Set<string>();
  for (const { path, basePath } of renamed) {
    const [before, after] = [base.get(basePath ?? '') ?? null, head.get(path) ?? null];
    const same =
      before !== null && after !== null ? before === after : await sameBytes(workspace, path, basePath ?? '');
    if (same) pure.add(path);
  }
  return pure;
}

async function sameBytes(workspace: Workspace, path: string, basePath: string): Promise<boolean> {
  for await (const before of workspace.read('base', [basePath], MAX_COMPARED_BYTES)) {
    for await (const after of workspace.read('head', [path], MAX_COMPARED_BYTES)) {
      return before.status === 'read' && after.status === 'read' && before.bytes.equals(after.bytes);
    }
  }
  return false;
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** With its slash; empty for the root. */
function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
