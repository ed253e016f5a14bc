import { LocatedError } from '../../../../model/errors.js';
import type { Scope } from '../../../../model/finding.js';
import type { Extraction, Origin } from '../../package.js';
import { packageGraph } from '../assemble.js';
import type { ReadSibling, SourceFile } from '../extractor.js';
import { nameIndex } from '../name-index.js';
import { normalizedName } from '../pep508.js';
import { readPyproject } from '../pyproject.js';
import { folderOf, nameOf } from '../repository-path.js';
import { type Fields, fieldsAt, fieldsOf, isFields, listAt, own, textAt, textsAt } from '../shape.js';
import { tableLines, tomlDocument } from '../toml-document.js';

/**
 * Packages of a pylock.toml, with pyproject.toml beside it for what is direct.
 * @throws LocatedError when it is no TOML or has no `lock-version`
 */
export async function parsePylock(file: SourceFile, read: ReadSibling): Promise<Extraction> {
  const root = await tomlDocument(file);
  if (own(root, 'lock-version') === undefined) {
    throw new LocatedError({
      message: 'not a Python lockfile: no "lock-version"',
      path: file.path,
      line: 1,
      remedy: 'let the tool that wrote it write it again',
    });
  }
  const graph = packageGraph();
  const packages = listAt(root, 'packages');
  const lines = tableLines(file.text, 'packages', packages.length);
  const defaultGroups = new Set(textsAt(root, 'default-groups'));
  const named = nameOf(file.path) !== 'pylock.toml';
  const byName = nameIndex();
  const entries: { readonly fields: Fields; readonly index: number }[] = [];
  packages.forEach((value, at) => {
    const line = lines[at];
    const where = { ...(line !== undefined && { line }) };
    const fields = fieldsOf(value);
    const name = textAt(fields, 'name');
    const source = sourceOf(fields);
    // The standard lets the version out only where it is not fixed: directories and repositories.
    const version = textAt(fields, 'version') ?? (source.origin === 'registry' ? undefined : '');
    if (!isFields(value) || name === undefined || version === undefined) {
      graph.problem({ message: 'a [[packages]] without name or version', path: file.path, ...where });
      return;
    }
    const declaredScope = scopeOf(textAt(fields, 'marker') ?? '', defaultGroups, named);
    const index = graph.add({
      ecosystem: 'PyPI',
      name: normalizedName(name),
      version,
      ...source,
      ...where,
      declaredScope,
    });
    byName.add(normalizedName(name), index);
    entries.push({ fields, index });
  });
  let hasGraph = false;
  for (const { fields, index } of entries) {
    for (const dependency of listAt(fields, 'dependencies')) {
      hasGraph = true;
      const name = normalizedName(textAt(fieldsOf(dependency), 'name') ?? '');
      for (const to of byName.find(name)) graph.depend(index, to);
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
  return graph.extraction('pip', { hasGraph, hasRoots: project !== null, manifests });
}

/**
 * A package behind `'dev' in dependency_groups` is for development unless that group is a default one or another branch
 * of the marker lets it in as well. A file with a name of its own (`pylock.dev.toml`) does not say what it is for.
 */
function scopeOf(marker: string, defaultGroups: ReadonlySet<string>, named: boolean): Scope {
  const otherwise = named ? 'unknown' : 'runtime';
  const branches = marker.split(/\bor\b/);
  const grouped = branches.every((branch) => {
    const group = /['"]([^'"]+)['"]\s+in\s+dependency_groups/.exec(branch)?.[1];
    return group !== undefined && !defaultGroups.has(group);
  });
  return grouped ? 'development' : otherwise;
}

function sourceOf(fields: Fields): { origin: Origin; commit?: string; resolved?: string } {
  const vcs = fieldsAt(fields, 'vcs');
  if (own(fields, 'vcs') !== undefined) {
    const commit = textAt(vcs, 'commit-id');
    const url = textAt(vcs, 'url') ?? textAt(vcs, 'path');
    return { origin: 'git', ...(url !== undefined && { resolved: url }), ...(commit !== undefined && { commit }) };
  }
  if (own(fields, 'directory') !== undefined) return { origin: 'file' };
  const archive = own(fields, 'archive');
  if (archive !== undefined) {
    const url = textAt(fieldsOf(archive), 'url');
    return url === undefined ? { origin: 'file' } : { origin: 'url', resolved: url };
  }
  const index = textAt(fields, 'index');
  return { origin: 'registry', ...(index !== undefined && { resolved: index }) };
}
