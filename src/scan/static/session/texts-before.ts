import { sourceText } from '../source-text.js';
import { type CodeScan, MAX_FILE_BYTES } from './beside.js';

/** What changed files of one side hold on the other, by their path on this one; those that are not there have none. */
export async function textsBefore(
  { workspace, side }: CodeScan,
  paths: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const wanted = new Set(paths);
  const other = side === 'head' ? 'base' : 'head';
  const pathsOfOther = new Map<string, string>();
  for (const { path, basePath, kind } of workspace.changes ?? []) {
    const [own, theirs] = side === 'head' ? [path, basePath] : [basePath, kind === 'deleted' ? null : path];
    if (own !== null && theirs !== null && wanted.has(own)) pathsOfOther.set(theirs, own);
  }
  const texts = new Map<string, string>();
  for await (const result of workspace.read(other, [...pathsOfOther.keys()], MAX_FILE_BYTES)) {
    const own = pathsOfOther.get(result.path);
    if (result.status !== 'read' || own === undefined) continue;
    const source = sourceText(result.bytes);
    if (source.kind === 'text') texts.set(own, source.text);
  }
  return texts;
}
