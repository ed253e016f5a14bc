import type { FileClass } from '../../model/file-class.js';
import type { Side, Workspace } from '../../model/workspace.js';
import { importsIn } from './import-lines.js';

const ENDINGS = ['js', 'ts', 'jsx', 'tsx', 'mjs', 'cjs', 'mts', 'cts', 'vue', 'svelte', 'py'];
/** As much as is read of a file that is classed: a longer one would take another into use unseen. */
const MAX_FILE_BYTES = 1_000_000;
/** More than this a change does not take into use by importing it. */
const MAX_RAISED = { clone: 200, remote: 20 } as const;

/**
 * Files that the change leaves as they are and makes count for more, because its code imports them from now on: a test's
 * helper becomes a part of the program without a line of it being changed.
 */
export async function raisedFiles(
  workspace: Workspace,
  classOf: (side: Side, path: string) => Promise<FileClass>,
): Promise<readonly string[]> {
  const { changes, baseline } = workspace;
  if (changes === null || baseline !== 'known') return [];
  const touched = new Set(changes.map(({ path }) => path));
  const there = new Set((await workspace.files('head')).map(({ path }) => path).filter((path) => !touched.has(path)));
  const before = await importsOf(
    workspace,
    'base',
    changes.flatMap(({ basePath }) => basePath ?? []),
  );
  const after = await importsOf(
    workspace,
    'head',
    changes.flatMap(({ path, kind }) => (kind === 'deleted' ? [] : path)),
  );
  const fresh = [...after].filter((name) => !before.has(name)).flatMap((name) => filesNamed(name, there));
  const candidates = [...new Set(fresh)]
    .sort()
    .slice(0, workspace.remote === undefined ? MAX_RAISED.clone : MAX_RAISED.remote);
  // Read at once, so that no question after it starts a process of its own.
  for await (const _ of workspace.read('base', candidates, MAX_FILE_BYTES));
  const raised: string[] = [];
  for (const path of candidates) {
    if ((await classOf('base', path)).kind === 'source') continue;
    if ((await classOf('head', path)).kind === 'source') raised.push(path);
  }
  return raised;
}

async function importsOf(workspace: Workspace, side: Side, paths: readonly string[]): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for await (const result of workspace.read(side, paths, MAX_FILE_BYTES)) {
    if (result.status !== 'read') continue;
    for (const name of importsIn(result.path, result.bytes.toString('utf8'))) found.add(name);
  }
  return found;
}

/** The files that an import without an ending can mean. */
function filesNamed(name: string, there: ReadonlySet<string>): string[] {
  return ENDINGS.flatMap((ending) => [
    `${name}.${ending}`,
    `${name}/index.${ending}`,
    `${name}/__init__.${ending}`,
  ]).filter((path) => there.has(path));
}
