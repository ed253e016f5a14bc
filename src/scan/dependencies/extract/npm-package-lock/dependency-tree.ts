import { jsonLines } from '../../file/json-lines.js';
import type { SourceFile } from '../../file/source-file.js';
import { entriesField, flagField, isTable, type Table, textField } from '../../file/value.js';
import { claimsOf } from '../read/claims.js';
import { type Place, place, resolveModule } from '../read/module-tree.js';
import { npmSpecifier, resolvedAddress, type Specifier } from '../read/npm-specifier.js';
import type { PackageGraph } from '../read/package-graph.js';
import type { PackageJson } from '../read/package-json.js';

interface Entry {
  readonly fields: Table;
  readonly inside: Place;
  readonly index: number;
}

/** No real tree nests as deep; without a bound a hostile one costs the square of its depth. */
const DEPTH_LIMIT = 100;

/** Reads lockfile version 1: a tree of `dependencies`, walked without recursion, since a hostile one is deep. */
export function readDependencyTree(root: Table, file: SourceFile, graph: PackageGraph, own: PackageJson | null): void {
  const lines = jsonLines(file.text, 2 * DEPTH_LIMIT);
  const top = place(null);
  const entries: Entry[] = [];
  const queue: { readonly fields: Table; readonly at: Place; readonly steps: readonly string[] }[] = [
    { fields: root, at: top, steps: [] },
  ];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const nested = entriesField(next.fields, 'dependencies');
    if (next.steps.length >= 2 * DEPTH_LIMIT && nested.length > 0) {
      graph.problem({ message: `"dependencies" are nested deeper than ${DEPTH_LIMIT} levels`, path: file.path });
      continue;
    }
    for (const [name, fields] of nested) {
      const steps = [...next.steps, 'dependencies', name];
      const line = lines.line(...steps);
      if (!isTable(fields)) {
        const where = { path: file.path, ...(line !== undefined && { line }) };
        graph.problem({ message: 'an entry of "dependencies" is not readable', ...where });
        continue;
      }
      const index = graph.add({ ...packageOf(name, fields), ...(line !== undefined && { line }) });
      const inside = place(next.at);
      next.at.modules.set(name, index);
      entries.push({ fields, inside, index });
      queue.push({ fields, at: inside, steps });
    }
  }
  for (const { fields, inside, index } of entries) {
    for (const [name, range] of entriesField(fields, 'requires')) {
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

function packageOf(installedAs: string, fields: Table) {
  const spec = textField(fields, 'version') ?? '';
  const asked = npmSpecifier(spec);
  const resolved = textField(fields, 'resolved');
  const written = asked.version ?? (asked.name === undefined ? spec : spec.slice(spec.lastIndexOf('@') + 1));
  const entry = { name: asked.name ?? installedAs, version: written };
  const address = asked.origin === 'registry' && resolved !== undefined ? resolvedAddress(resolved) : null;
  // npm installs what `resolved` names, whatever else the entry claims to be.
  const source = address === null || address.origin === 'url' ? { ...asked, ...releaseOf(address) } : address;
  const integrity = textField(fields, 'integrity');
  const version = source.version ?? entry.version;
  return {
    ecosystem: 'npm',
    name: source.name ?? entry.name,
    version: source.origin === 'registry' ? version : '',
    ...claimsOf(entry, address),
    origin: source.origin,
    declaredScope: flagField(fields, 'dev') ? ('development' as const) : ('runtime' as const),
    declaredOptional: flagField(fields, 'optional'),
    ...(source.commit !== undefined && { commit: source.commit }),
    ...(asked.origin === 'registry' ? resolved !== undefined && { resolved } : { resolved: spec }),
    ...(integrity !== undefined && { integrity }),
    ...(flagField(fields, 'bundled') && { hashed: true as const }),
  };
}

/** What a mirror's address says of the release. */
function releaseOf(address: Specifier | null): Pick<Specifier, 'name' | 'version'> {
  const { name, version } = address ?? {};
  return { ...(name !== undefined && { name }), ...(version !== undefined && { version }) };
}
