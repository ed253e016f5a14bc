import type { Side, Workspace } from '../../../model/workspace.js';
import { linesOf } from '../file/lines.js';
import { fileNameOf, siblingPath } from '../file/repository-path.js';
import { siblingReader } from '../file/sibling-reader.js';
import { folderOf } from './governing.js';
import { goAsks } from './other-asks.js';
import type { OutOfSync } from './out-of-sync.js';

/** The version of a module of the same repository that was never tagged: nothing can be fetched by it. */
const UNPUBLISHED = '-00010101000000-000000000000';

const FORMAT = { ecosystem: 'Go', severity: 'low' } as const;

/**
 * Modules that a go.mod requires and whose checksum no go.sum holds. go.mod tells the version all the same, so what is
 * audited is what is built; without a checksum, whoever serves the module decides what that is
 * (go.dev/ref/mod#go-sum-files).
 */
export async function withoutSums(
  workspace: Workspace,
  side: Side,
  touched: ReadonlySet<string> | null,
  debug: (message: string) => void,
): Promise<OutOfSync[]> {
  const read = siblingReader(workspace, side, debug).recording(new Set());
  const found: OutOfSync[] = [];
  for (const { path } of await workspace.files(side)) {
    if (fileNameOf(path) !== 'go.mod' || /(?:^|\/)(?:vendor|testdata)\//.test(path)) continue;
    const sumPath = siblingPath(path, 'go.sum') ?? 'go.sum';
    if (touched !== null && !touched.has(path) && !touched.has(sumPath)) continue;
    const text = await read(path);
    if (text === null) continue;
    const sums = new Set([...sumsIn(await read(sumPath)), ...sumsIn(await workspaceSums(path, read))]);
    const unmet = goAsks({ path, text })
      .asks.filter(({ name, range }) => !range.endsWith(UNPUBLISHED) && !sums.has(`${name} v${range}`))
      .map((ask) => ({ ask, locked: [] }));
    if (unmet.length > 0)
      found.push({ manifest: path, lockfile: { path: sumPath, manager: 'go' }, format: FORMAT, unmet });
  }
  return found;
}

/** A workspace keeps some checksums for its modules (go.dev/ref/mod#go-work-file-go-work-sum). */
async function workspaceSums(path: string, read: (path: string) => Promise<string | null>): Promise<string | null> {
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    const text = await read(folder === '' ? 'go.work.sum' : `${folder}/go.work.sum`);
    if (text !== null || folder === '') return text;
  }
}

function sumsIn(text: string | null): string[] {
  if (text === null) return [];
  return [...linesOf(text)].flatMap(({ text: line }) => {
    const [name, version = ''] = line.trim().split(/\s+/);
    return name === undefined || name === '' ? [] : [`${name} ${version.replace(/\/go\.mod$/, '')}`];
  });
}
