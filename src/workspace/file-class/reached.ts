import type { ChangedFile } from '../../model/change.js';
import type { Side, Workspace } from '../../model/workspace.js';
import { importsIn } from './import-lines.js';
import { folderOf, foldersAbove, stemOf } from './place.js';
import type { Texts } from './texts.js';

const CODE = /\.(?:[cm]?[jt]sx?|vue|svelte|py|go)$/i;
const SKIPPED = /(?:^|\/)node_modules\//;
/** Configuration of test runners, which only they load. */
const RUNNER_CONFIG = /(?:^|\/)(?:jest|vitest|playwright|cypress|karma)\.(?:config|setup|conf)\.[cm]?[jt]s$/;
/** As much as is read of a file that is classed: a longer one would take another into use unseen. */
const MAX_FILE_BYTES = 1_000_000;
const MAX_FILES = 20_000;
/** Through the API each file counts: what the change touches, and the rest from the root down. */
const MAX_REMOTE_FILES = 300;

export interface Reached {
  /** Whether code that is no test imports a file, on either side (head) or on the base alone. */
  by(side: Side, path: string): Promise<boolean>;
}

/** @param isTest whether a file with this text is test code by evidence of its own */
export function reachedFiles(
  workspace: Workspace,
  texts: Texts,
  isTest: (side: Side, path: string, text: string) => Promise<boolean>,
): Reached {
  const changes = workspace.changes ?? [];
  const indexes = new Map<string, Promise<ReadonlySet<string>>>();

  /** What the unchanged files import, which is the same on both sides; read from the head. */
  const unchanged = () => indexed('unchanged', 'head', async () => restOf(changes, await pathsOf('head')));
  const changed = (side: Side) => indexed(`changed ${side}`, side, async () => changedOn(side, changes));

  function indexed(key: string, side: Side, paths: () => Promise<readonly string[]>): Promise<ReadonlySet<string>> {
    const index = indexes.get(key) ?? paths().then((list) => readImports(side, list));
    indexes.set(key, index);
    return index;
  }

  async function pathsOf(side: Side): Promise<readonly string[]> {
    return (await workspace.files(side)).map(({ path }) => path);
  }

  async function readImports(side: Side, all: readonly string[]): Promise<ReadonlySet<string>> {
    const found = new Set<string>();
    const most = workspace.remote === undefined ? MAX_FILES : MAX_REMOTE_FILES;
    const depth = (path: string) => path.split('/').length;
    const paths = all
      .filter((path) => CODE.test(path) && !SKIPPED.test(path) && !RUNNER_CONFIG.test(path))
      .sort((a, b) => depth(a) - depth(b))
      .slice(0, most);
    for await (const result of workspace.read(side, paths, MAX_FILE_BYTES)) {
      if (result.status !== 'read') continue;
      const text = result.bytes.toString('utf8');
      const imports = importsIn(result.path, text);
      if (imports.length === 0 || (await isTest(side, result.path, text))) continue;
      for (const each of imports) found.add(each);
    }
    return found;
  }

  async function by(side: Side, path: string): Promise<boolean> {
    const names = await namesOf(texts, path);
    const sides: readonly Side[] = side === 'base' || workspace.changes === null ? [side] : ['head', 'base'];
    const indexes = workspace.changes === null ? [unchanged()] : [...sides.map(changed), unchanged()];
    for (const index of indexes) {
      const imported = await index;
      if (names.some((name) => imported.has(name))) return true;
    }
    return false;
  }

  return { by };
}

function changedOn(side: Side, changes: readonly ChangedFile[]): string[] {
  return changes.flatMap(({ path, basePath, kind }) =>
    side === 'base' ? (basePath ?? []) : kind === 'deleted' ? [] : path,
  );
}

function restOf(changes: readonly ChangedFile[], paths: readonly string[]): string[] {
  const changed = new Set(changes.map(({ path }) => path));
  return paths.filter((path) => !changed.has(path));
}

/** The names under which others import a file, as `importsIn` gives them. */
async function namesOf(texts: Texts, path: string): Promise<string[]> {
  if (path.endsWith('.go')) return goPackage(texts, path);
  const stem = stemOf(path);
  const folder = /^(.*)\/(?:index|__init__)$/.exec(stem)?.[1];
  return folder === undefined ? [stem] : [stem, folder];
}

/** The import path of a Go file's package: the module's name and the folder below it. */
async function goPackage(texts: Texts, path: string): Promise<string[]> {
  for (const folder of foldersAbove(path).reverse()) {
    const module = /^module[ \t]+(\S+)/m.exec((await texts.config(`${folder}go.mod`)) ?? '')?.[1];
    if (module === undefined) continue;
    const below = folderOf(path).slice(folder.length).replace(/\/$/, '');
    return [`go:${module}${below === '' ? '' : `/${below}`}`];
  }
  return [];
}
