import type { ReadResult } from '../model/workspace.js';

/** A set of paths, or a map that has them as its keys. */
type Names = Pick<ReadonlySet<string>, 'has' | 'size'>;

/**
 * Tells a file that is missing from one that a link or a submodule stands for, itself or one of its folders: nobody
 * follows either, and what is behind them is not "no such file".
 * @param others paths of links and submodules of the same tree
 */
export async function* notRegularApart(results: AsyncIterable<ReadResult>, others: Names): AsyncIterable<ReadResult> {
  for await (const result of results) yield result.status === 'missing' ? whyMissing(result.path, others) : result;
}

function whyMissing(path: string, others: Names): ReadResult {
  if (others.size === 0) return { path, status: 'missing' };
  for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1)) {
    const part = path.slice(0, end);
    if (!others.has(part)) continue;
    const what = part === path ? 'it is a link or a submodule' : `its folder ${part} is a link or a submodule`;
    return { path, status: 'unreadable', reason: what };
  }
  return { path, status: 'missing' };
}
