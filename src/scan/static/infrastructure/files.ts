import type { Side, Workspace } from '../../../model/workspace.js';
import { sourceText } from '../source-text.js';
import { formatNamed, formatOf } from './index.js';

/** Files that may be infrastructure although their names do not tell: of some formats, or without an ending. */
const MAYBE = /\.(?:ya?ml|json|template)$|(?:^|\/)[^./]+$|dockerfile[^/]*$/i;
/** No format allows more in one file: a template of CloudFormation may have 1 MB, an object of Kubernetes 1.5 MB. */
const MAX_BYTES = 2_000_000;

/** Those of the paths that are infrastructure: by their names, or by what stands in them. */
export async function infrastructureFiles(
  workspace: Workspace,
  side: Side,
  paths: readonly string[],
): Promise<readonly string[]> {
  const maybe = paths.filter((path) => formatNamed(path) === null && MAYBE.test(path));
  const found = new Set(paths.filter((path) => formatNamed(path) !== null));
  for await (const result of workspace.read(side, maybe, MAX_BYTES, { textOnly: true })) {
    if (result.status !== 'read') continue;
    const source = sourceText(result.bytes);
    if (source.kind === 'text' && formatOf(result.path, source.text) !== null) found.add(result.path);
  }
  return paths.filter((path) => found.has(path));
}
