import type { Scope } from '../../../../model/finding.js';
import type { Extraction, Origin } from '../../package/package.js';
import { formatGaps } from '../read/format-version.js';
import { nameIndex } from '../read/name-index.js';
import { packageGraph } from '../read/package-graph.js';
import { normalizedName } from '../read/pep508.js';
import { readPyproject } from '../read/pyproject.js';
import { pythonPackages } from '../read/python-packages.js';
import { pythonRelease } from '../read/python-release.js';
import { siblingPath } from '../read/repository-path.js';
import type { ReadSibling, SourceFile } from '../read/source-file.js';
import { parseTomlFile, tableLines } from '../read/toml.js';
import {
  entriesField,
  field,
  flagField,
  isTable,
  type Table,
  tableField,
  tableOf,
  textField,
  textsField,
} from '../read/value.js';

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
  const packages = pythonPackages(root, 'package', file);
  const lines = tableLines(file.text, 'package', packages.length);
  const byName = nameIndex();
  const entries: Entry[] = [];
  packages.forEach((fields, at) => {
    const line = lines[at];
    const where = { ...(line !== undefined && { line }) };
    const name = textField(tableOf(fields), 'name');
    const version = textField(tableOf(fields), 'version');
    if (!isTable(fields) || name === undefined || version === undefined) {
      graph.problem({ message: 'a [[package]] without name or version', path: file.path, ...where });
      return;
    }
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
  });
  for (const { fields, index } of entries) {
    for (const [name, value] of entriesField(fields, 'dependencies')) {
      for (const to of byName.find(normalizedName(name))) {
        for (const range of rangesOf(value)) graph.depend(index, to, range.text, range.optional);
      }
    }
  }
  const project = await readPyproject(read, siblingPath(file.path, 'pyproject.toml'), graph.problem);
  for (const { kind, name, range } of project?.demands ?? []) {
    for (const to of byName.find(name)) graph.demand(kind, to, range);
  }
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
