import type { PackageGraph } from '../assemble.js';
import type { SourceFile } from '../extractor.js';
import { eachKey } from '../json-keys.js';
import { type Place, place, resolveModule } from '../module-tree.js';
import { npmSpecifier } from '../npm-specifier.js';
import type { PackageJson } from '../package-json.js';
import { entriesAt, type Fields, flagAt, isFields, textAt } from '../shape.js';

interface Entry {
  readonly fields: Fields;
  readonly inside: Place;
  readonly index: number;
}

/** No real tree nests as deep; without a bound a hostile one costs the square of its depth. */
const DEPTH_LIMIT = 100;

/** Reads lockfile version 1: a tree of `dependencies`, walked without recursion, since a hostile one is deep. */
export function readDependencyTree(root: Fields, file: SourceFile, graph: PackageGraph, own: PackageJson | null): void {
  const lines = treeLines(file.text);
  const top = place(null);
  const entries: Entry[] = [];
  const queue: { readonly fields: Fields; readonly at: Place; readonly prefix: string; readonly depth: number }[] = [
    { fields: root, at: top, prefix: '', depth: 1 },
  ];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const nested = entriesAt(next.fields, 'dependencies');
    if (next.depth > DEPTH_LIMIT && nested.length > 0) {
      graph.problem({ message: `"dependencies" are nested deeper than ${DEPTH_LIMIT} levels`, path: file.path });
      continue;
    }
    for (const [name, fields] of nested) {
      const id = `${next.prefix}\n${name}`;
      const line = lines.get(id);
      if (!isFields(fields)) {
        const where = { path: file.path, ...(line !== undefined && { line }) };
        graph.problem({ message: 'an entry of "dependencies" is not readable', ...where });
        continue;
      }
      const index = graph.add({ ...packageOf(name, fields), ...(line !== undefined && { line }) });
      const inside = place(next.at);
      next.at.modules.set(name, index);
      entries.push({ fields, inside, index });
      queue.push({ fields, at: inside, prefix: id, depth: next.depth + 1 });
    }
  }
  for (const { fields, inside, index } of entries) {
    for (const [name, range] of entriesAt(fields, 'requires')) {
      const target = resolveModule(inside, name);
      if (target !== undefined && typeof range === 'string') graph.depend(index, target, range);
    }
  }
  for (const { kind, name, range } of own?.demands ?? []) {
    const target = top.modules.get(name);
    if (target === undefined || kind === 'optional-peer') continue;
    graph.demand(kind === 'peer' ? 'runtime' : kind, target, range);
  }
}

function packageOf(installedAs: string, fields: Fields) {
  const spec = textAt(fields, 'version') ?? '';
  const source = npmSpecifier(spec);
  const resolved = textAt(fields, 'resolved');
  const integrity = textAt(fields, 'integrity');
  const version = source.version ?? (source.name === undefined ? spec : spec.slice(spec.lastIndexOf('@') + 1));
  return {
    ecosystem: 'npm',
    name: source.name ?? installedAs,
    version: source.origin === 'registry' ? version : '',
    origin: source.origin,
    declaredScope: flagAt(fields, 'dev') ? ('development' as const) : ('runtime' as const),
    declaredOptional: flagAt(fields, 'optional'),
    ...(source.commit !== undefined && { commit: source.commit }),
    ...(source.origin === 'registry' ? resolved !== undefined && { resolved } : { resolved: spec }),
    ...(integrity !== undefined && { integrity }),
  };
}

/** Lines by the chain of names, joined with line feeds, which no name on disk holds. */
function treeLines(text: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  const keys: string[] = [];
  eachKey(text, 2 * DEPTH_LIMIT, (depth, key, line) => {
    keys[depth - 1] = key;
    if (depth % 2 !== 0) return;
    let id = '';
    for (let level = 0; level < depth; level += 2) {
      if (keys[level] !== 'dependencies') return;
      id += `\n${keys[level + 1] ?? ''}`;
    }
    lines.set(id, line);
  });
  return lines;
}
