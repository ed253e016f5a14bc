import type { Scope } from '../../../../model/finding.js';
import type { Extraction, Origin } from '../../package.js';
import { packageGraph } from '../assemble.js';
import type { ReadSibling, SourceFile } from '../extractor.js';
import { nameIndex } from '../name-index.js';
import { normalizedName } from '../pep508.js';
import { readPyproject } from '../pyproject.js';
import { folderOf } from '../repository-path.js';
import {
  entriesAt,
  type Fields,
  fieldsAt,
  fieldsOf,
  flagAt,
  isFields,
  listAt,
  own,
  textAt,
  textsAt,
} from '../shape.js';
import { tableLines, tomlDocument } from '../toml-document.js';

interface Entry {
  readonly fields: Fields;
  readonly index: number;
}

/**
 * Packages of a poetry.lock, with pyproject.toml beside it for what is direct.
 * @throws LocatedError when it is no TOML
 */
export async function parsePoetryLock(file: SourceFile, read: ReadSibling): Promise<Extraction> {
  const root = await tomlDocument(file);
  const graph = packageGraph();
  const packages = listAt(root, 'package');
  const lines = tableLines(file.text, 'package', packages.length);
  const byName = nameIndex();
  const entries: Entry[] = [];
  packages.forEach((fields, at) => {
    const line = lines[at];
    const where = { ...(line !== undefined && { line }) };
    const name = textAt(fieldsOf(fields), 'name');
    const version = textAt(fieldsOf(fields), 'version');
    if (!isFields(fields) || name === undefined || version === undefined) {
      graph.problem({ message: 'a [[package]] without name or version', path: file.path, ...where });
      return;
    }
    const index = graph.add({
      ecosystem: 'PyPI',
      name: normalizedName(name),
      version,
      ...sourceOf(fieldsAt(fields, 'source')),
      ...scopeOf(fields),
      ...(flagAt(fields, 'optional') && { declaredOptional: true }),
      ...where,
    });
    entries.push({ fields, index });
    byName.add(normalizedName(name), index);
  });
  for (const { fields, index } of entries) {
    for (const [name, value] of entriesAt(fields, 'dependencies')) {
      for (const to of byName.find(normalizedName(name))) {
        for (const range of rangesOf(value)) graph.depend(index, to, range.text, range.optional);
      }
    }
  }
  const folder = folderOf(file.path);
  const project = await readPyproject(
    read,
    folder === '' ? 'pyproject.toml' : `${folder}/pyproject.toml`,
    graph.problem,
  );
  for (const { kind, name, range } of project?.demands ?? []) {
    for (const to of byName.find(name)) graph.demand(kind, to, range);
  }
  const manifests = project === null ? [] : [project.manifest];
  return graph.extraction('poetry', { manifests, hasRoots: project !== null });
}

function scopeOf(fields: Fields): { declaredScope?: Scope } {
  const category = textAt(fields, 'category');
  const groups = textsAt(fields, 'groups');
  if (category !== undefined) return { declaredScope: category === 'main' ? 'runtime' : 'development' };
  if (groups.length > 0) return { declaredScope: groups.includes('main') ? 'runtime' : 'development' };
  return {};
}

function rangesOf(value: unknown): { text: string; optional: boolean }[] {
  if (typeof value === 'string') return [{ text: value, optional: false }];
  if (Array.isArray(value)) return value.slice(0, 16).flatMap((item) => (Array.isArray(item) ? [] : rangesOf(item)));
  return [{ text: textAt(fieldsOf(value), 'version') ?? '', optional: flagAt(fieldsOf(value), 'optional') }];
}

/** Poetry's `legacy` is a second index; its packages are still known by name. */
function sourceOf(source: Fields): { origin: Origin; commit?: string; resolved?: string } {
  const url = textAt(source, 'url');
  const resolved = url === undefined ? {} : { resolved: url };
  const commit = textAt(source, 'resolved_reference') ?? textAt(source, 'reference');
  switch (own(source, 'type')) {
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
