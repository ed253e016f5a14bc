import type { Scope } from '../../../../model/finding.js';
import { siblingPath } from '../../file/repository-path.js';
import type { ReadSibling, SourceFile } from '../../file/source-file.js';
import { parseTomlFile } from '../../file/toml.js';
import {
  entriesField,
  field,
  flagField,
  type Table,
  tableField,
  tableOf,
  textField,
  textsField,
} from '../../file/value.js';
import type { Extraction, Origin } from '../../package/package.js';
import { formatGaps } from '../read/format-version.js';
import { nameIndex } from '../read/name-index.js';
import { packageGraph } from '../read/package-graph.js';
import { normalizedName } from '../read/pep508.js';
import { readPyproject } from '../read/pyproject.js';
import { demandPython, pythonPackages } from '../read/python-packages.js';
import { pythonRelease } from '../read/python-release.js';

interface Entry {
  readonly fields: Table;
  readonly index: number;
}

/**
 * Packages of a poetry.lock, with pyproject.toml beside it for what is direct.
 * @throws LocatedError when it is no TOML
 */
export async function parsePoetryLock(file: SourceFile, read: ReadSibling): Promise<Extraction> {
  const root = await parseTomlFile(file);
  const graph = packageGraph();
  const byName = nameIndex();
  const entries: Entry[] = [];
  for (const { fields, name, version, where } of pythonPackages(root, 'package', file, {}, graph.problem)) {
    const index = graph.add({
      ecosystem: 'PyPI',
      ...pythonRelease({ name: normalizedName(name), version }, fields),
      ...sourceOf(tableField(fields, 'source')),
      ...scopeOf(fields),
      ...(flagField(fields, 'optional') && { declaredOptional: true }),
      ...where,
    });
    entries.push({ fields, index });
    byName.add(normalizedName(name), index);
  }
  for (const { fields, index } of entries) {
    for (const [name, value] of entriesField(fields, 'dependencies')) {
      for (const to of byName.find(normalizedName(name))) {
        for (const range of rangesOf(value)) graph.depend(index, to, range.text, range.optional);
      }
    }
  }
  const project = await readPyproject(read, siblingPath(file.path, 'pyproject.toml'), graph.problem);
  demandPython(graph, project, byName);
  const manifests = project === null ? [] : [project.manifest];
  const gaps = formatGaps(file, field(tableField(root, 'metadata'), 'lock-version'), 2);
  return graph.extraction('poetry', { manifests, hasRoots: project !== null, gaps });
}

function scopeOf(fields: Table): { declaredScope?: Scope } {
  const category = textField(fields, 'category');
  const groups = textsField(fields, 'groups');
  if (category !== undefined) return { declaredScope: category === 'main' ? 'runtime' : 'development' };
  if (groups.length > 0) return { declaredScope: groups.includes('main') ? 'runtime' : 'development' };
  return {};
}

function rangesOf(value: unknown): { text: string; optional: boolean }[] {
  if (typeof value === 'string') return [{ text: value, optional: false }];
  if (Array.isArray(value)) return value.slice(0, 16).flatMap((item) => (Array.isArray(item) ? [] : rangesOf(item)));
  return [{ text: textField(tableOf(value), 'version') ?? '', optional: flagField(tableOf(value), 'optional') }];
}

/** Poetry's `legacy` is a second index; its packages are still known by name. */
function sourceOf(source: Table): { origin: Origin; commit?: string; resolved?: string } {
  const url = textField(source, 'url');
  const resolved = url === undefined ? {} : { resolved: url };
  const commit = textField(source, 'resolved_reference') ?? textField(source, 'reference');
  switch (field(source, 'type')) {
    case 'git':
      return { origin: 'git', ...resolved, ...(commit !== undefined && { commit }) };
    case 'url':
      return { origin: 'url', ...resolved };
    case 'file':
    case 'directory':
      return { origin: 'file', ...resolved };
    default:
      return { origin: 'registry', ...resolved };
  }
}
