import type { Problem } from '../../../../model/scan.js';
import { parseJsonFile } from '../../file/json.js';
import { jsonLines } from '../../file/json-lines.js';
import type { SourceFile } from '../../file/source-file.js';
import { entriesOf, field, requireEntries, textField } from '../../file/value.js';
import type { Extraction, Origin } from '../../package/package.js';
import { packageList } from '../read/package-list.js';

/** Types of library (github.com/dotnet/sdk, runtime-configuration-file): only a package comes from a feed. */
const ORIGINS: ReadonlyMap<string, Origin> = new Map([
  ['package', 'registry'],
  ['project', 'workspace'],
  ['msbuildproject', 'workspace'],
  ['reference', 'file'],
  ['referenceassembly', 'file'],
  ['runtimepack', 'registry'],
]);

/**
 * The libraries of a `*.deps.json` and the graph of its targets.
 * @throws LocatedError when it is not a JSON object
 */
export function extractDepsJson(file: SourceFile): Extraction {
  const document = parseJsonFile(file);
  const lines = jsonLines(file.text, 2);
  const list = packageList();
  const problems: Problem[] = [];
  const indexes = new Map<string, number>();
  for (const [key, library] of requireEntries(document, 'libraries', file)) {
    const slash = key.lastIndexOf('/');
    const name = key.slice(0, Math.max(slash, 0));
    const version = key.slice(slash + 1);
    const line = lines.line('libraries', key);
    const where = { ...(line !== undefined && { line }) };
    if (name === '' || version === '') {
      problems.push({
        message: 'a library without name or version',
        path: file.path,
        ...where,
        remedy: 'build the project again',
      });
      continue;
    }
    const type = textField(library, 'type')?.toLowerCase() ?? 'package';
    const integrity = textField(library, 'sha512');
    const index = list.add({
      ecosystem: 'NuGet',
      name: type === 'runtimepack' ? name.replace(/^runtimepack\./i, '') : name,
      version,
      origin: ORIGINS.get(type) ?? 'file',
      scope: 'runtime',
      ...where,
      ...(integrity !== undefined && { integrity }),
    });
    indexes.set(key.toLowerCase(), index);
  }
  const edges = edgesOf(document, indexes);
  const direct = new Set<number>();
  list.packages.forEach((draft, index) => {
    draft.dependsOn = [...(edges.get(index) ?? [])];
    if (draft.origin === 'workspace') for (const target of draft.dependsOn) direct.add(target);
  });
  if (direct.size === 0) return { packages: list.packages, manager: 'nuget', problems };
  list.packages.forEach((draft, index) => {
    draft.direct = direct.has(index);
  });
  const roots = [...direct].filter((index) => list.packages[index]?.origin !== 'workspace').sort((a, b) => a - b);
  return { packages: list.packages, manager: 'nuget', roots, problems };
}

function edgesOf(document: object, indexes: ReadonlyMap<string, number>): ReadonlyMap<number, ReadonlySet<number>> {
  const edges = new Map<number, Set<number>>();
  for (const [, target] of entriesOf(field(document, 'targets'))) {
    for (const [key, entry] of entriesOf(target)) {
      const from = indexes.get(key.toLowerCase());
      if (from === undefined) continue;
      const targets = edges.get(from) ?? new Set<number>();
      for (const [name, version] of entriesOf(field(entry, 'dependencies'))) {
        const to = indexes.get(`${name}/${String(version)}`.toLowerCase());
        if (to !== undefined) targets.add(to);
      }
      edges.set(from, targets);
    }
  }
  return edges;
}
