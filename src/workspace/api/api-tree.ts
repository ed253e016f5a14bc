import type { TreeItem } from '../../forge/content.js';
import { ScanError } from '../../model/errors.js';
import type { ComparedTree } from '../tree-changes.js';
import type { ModeEntry } from '../tree-entry.js';
import type { ApiSource } from './api-source.js';

/** The files of one commit as GitHub lists them. */
export interface ApiTree extends ComparedTree {
  /** Ids of all files and folders below the root. */
  readonly ids: ReadonlySet<string>;
}

const MAX_FILES = 400_000;
const MAX_DEPTH = 64;

/**
 * Lists a tree with everything in it. Where GitHub cuts the list, it is asked folder by folder.
 * @param id of a commit or a tree
 * @param known folders that need not be looked into again when the list is cut
 * @throws ScanError when it cannot be listed to its end, or names one path twice
 */
export async function listApiTree(
  source: ApiSource,
  id: string,
  known: ReadonlySet<string> = new Set(),
): Promise<ApiTree> {
  const { content, calls } = source;
  const byPath = new Map<string, ModeEntry>();
  const others = new Map<string, ModeEntry>();
  const ids = new Set<string>();
  const ask = (tree: string, recursive: boolean) =>
    calls.ask(`the files of ${tree.slice(0, 12)}`, () => content.tree(tree, recursive));

  function add(item: TreeItem, prefix: string): void {
    const path = `${prefix}${item.path}`;
    if (byPath.has(path) || others.has(path)) throw new ScanError(`${id} has two entries of the name '${path}'`);
    if (byPath.size + others.size >= MAX_FILES) throw new ScanError(`${id} has more than ${MAX_FILES} files`);
    ids.add(item.id);
    const entry = { path, size: item.size ?? 0, blob: item.id, mode: item.mode };
    if (item.type === 'blob' && item.mode.startsWith('100')) byPath.set(path, entry);
    else others.set(path, entry);
  }

  async function list(tree: string, prefix: string, depth: number): Promise<void> {
    if (depth > MAX_DEPTH) throw new ScanError(`${id} has folders more than ${MAX_DEPTH} deep`);
    const whole = await ask(tree, true);
    const { items, truncated } = whole.truncated ? await ask(tree, false) : whole;
    if (truncated) throw new ScanError(`GitHub lists only a part of the files of folder '${prefix}' of ${id}`);
    const folders: Promise<void>[] = [];
    for (const item of items) {
      if (item.type !== 'tree') add(item, prefix);
      else if (whole.truncated && !known.has(item.id)) {
        folders.push(list(item.id, `${prefix}${item.path}/`, depth + 1));
      }
      if (item.type === 'tree') ids.add(item.id);
    }
    await Promise.all(folders);
  }

  await list(id, '', 0);
  const files = [...byPath.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  return { files, file: (path) => byPath.get(path), others, ids };
}
