import type { Scope } from '../../../../model/finding.js';
import type { Problem } from '../../../../model/scan.js';
import { parseJsonFile } from '../../file/json.js';
import { jsonLines } from '../../file/json-lines.js';
import type { SourceFile } from '../../file/source-file.js';
import { field, requireEntries, requireList, textField, textsOf } from '../../file/value.js';
import type { Extraction } from '../../package/package.js';
import { packageList } from '../read/package-list.js';

const ECOSYSTEM = 'ConanCenter';

/** Lists of a Conan 2 lockfile: what is linked, what builds, and what only runs with the recipes. */
const LISTS: readonly { readonly key: string; readonly scope: Scope }[] = [
  { key: 'requires', scope: 'runtime' },
  { key: 'build_requires', scope: 'development' },
  { key: 'python_requires', scope: 'development' },
  { key: 'config_requires', scope: 'development' },
];

/**
 * The recipes of a `conan.lock` (docs.conan.io, lockfiles).
 * @throws LocatedError when it is not a JSON object
 */
export function extractConanLock(file: SourceFile): Extraction {
  const document = parseJsonFile(file);
  const graph = field(document, 'graph_lock');
  return graph === undefined ? fromLists(file, document) : fromGraph(file, requireEntries(graph, 'nodes', file));
}

function fromLists(file: SourceFile, document: object): Extraction {
  const lines = jsonLines(file.text, 2);
  const list = packageList();
  const problems: Problem[] = [];
  for (const { key, scope } of LISTS) {
    requireList(document, key, file).forEach((item, index) => {
      const line = lines.line(key, index);
      const where = line !== undefined && { line };
      const found = typeof item === 'string' ? referenceOf(item) : null;
      if (found !== null) list.add({ ecosystem: ECOSYSTEM, ...found, origin: 'registry', scope, ...where });
      else
        problems.push({
          message: 'not a Conan reference',
          path: file.path,
          ...where,
          remedy: 'run `conan lock create`',
        });
    });
  }
  return { packages: list.packages, manager: 'conan', problems };
}

function fromGraph(file: SourceFile, nodes: readonly (readonly [string, unknown])[]): Extraction {
  const lines = jsonLines(file.text, 3);
  const list = packageList();
  const indexes = new Map<string, number>();
  const own = new Set<string>();
  for (const [id, node] of nodes) {
    const reference = textField(node, 'pref') ?? textField(node, 'ref');
    const found = reference === undefined ? null : referenceOf(reference);
    // The node of the project itself has a path, or a reference without a version.
    if (found === null || textField(node, 'path') !== undefined) {
      own.add(id);
      continue;
    }
    const line = lines.line('graph_lock', 'nodes', id);
    const scope = textField(node, 'context') === 'build' ? 'development' : 'runtime';
    indexes.set(
      id,
      list.add({ ecosystem: ECOSYSTEM, ...found, origin: 'registry', scope, ...(line !== undefined && { line }) }),
    );
  }
  const edges = new Map<number, Set<number>>();
  const roots = new Set<number>();
  for (const [id, node] of nodes) {
    const from = indexes.get(id);
    for (const needed of [...textsOf(field(node, 'requires')), ...textsOf(field(node, 'build_requires'))]) {
      const to = indexes.get(needed);
      if (to === undefined) continue;
      if (from !== undefined) edges.set(from, (edges.get(from) ?? new Set()).add(to));
      else if (own.has(id)) roots.add(to);
    }
  }
  list.packages.forEach((draft, index) => {
    draft.dependsOn = [...(edges.get(index) ?? [])];
    if (roots.size > 0) draft.direct = roots.has(index);
  });
  return { packages: list.packages, manager: 'conan', ...(roots.size > 0 && { roots: [...roots] }), problems: [] };
}

/** `name/version[@user/channel][#recipe revision][:package id][%timestamp]`; null without a name. */
function referenceOf(text: string): { name: string; version: string } | null {
  const [plain = ''] = text.split(/[@#:%]/, 1);
  const slash = plain.indexOf('/');
  const name = plain.slice(0, Math.max(slash, 0)).trim();
  const version = plain.slice(slash + 1).trim();
  return name === '' || version === '' || /[[\]]/.test(version) ? null : { name, version };
}
