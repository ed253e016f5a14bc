import { LocatedError } from '../../../../model/errors.js';
import type { Scope } from '../../../../model/finding.js';
import { fileNameOf, siblingPath } from '../../file/repository-path.js';
import type { ReadSibling, SourceFile } from '../../file/source-file.js';
import { parseTomlFile } from '../../file/toml.js';
import { field, listField, type Table, tableField, tableOf, textField, textsField } from '../../file/value.js';
import type { Extraction, Origin } from '../../package/package.js';
import { formatGaps } from '../read/format-version.js';
import { nameIndex } from '../read/name-index.js';
import { packageGraph } from '../read/package-graph.js';
import { normalizedName } from '../read/pep508.js';
import { readPyproject } from '../read/pyproject.js';
import { demandPython, pythonPackages } from '../read/python-packages.js';
import { pythonRelease } from '../read/python-release.js';

/**
 * Packages of a pylock.toml, with pyproject.toml beside it for what is direct.
 * @throws LocatedError when it is no TOML or has no `lock-version`
 */
export async function parsePylock(file: SourceFile, read: ReadSibling): Promise<Extraction> {
  const root = await parseTomlFile(file);
  if (field(root, 'lock-version') === undefined) {
    throw new LocatedError({
      message: 'not a Python lockfile: no "lock-version"',
      path: file.path,
      line: 1,
      remedy: 'let the tool that wrote it write it again',
    });
  }
  const graph = packageGraph();
  const defaultGroups = new Set(textsField(root, 'default-groups'));
  const named = fileNameOf(file.path) !== 'pylock.toml';
  const byName = nameIndex();
  const entries: { readonly fields: Table; readonly index: number }[] = [];
  for (const { fields, name, version, where } of pythonPackages(
    root,
    'packages',
    file,
    { mayLackVersion },
    graph.problem,
  )) {
    const declaredScope = scopeOf(textField(fields, 'marker') ?? '', defaultGroups, named);
    const index = graph.add({
      ecosystem: 'PyPI',
      ...pythonRelease({ name: normalizedName(name), version }, fields),
      ...sourceOf(fields),
      ...where,
      declaredScope,
    });
    byName.add(normalizedName(name), index);
    entries.push({ fields, index });
  }
  let hasGraph = false;
  for (const { fields, index } of entries) {
    for (const dependency of listField(fields, 'dependencies')) {
      hasGraph = true;
      const name = normalizedName(textField(tableOf(dependency), 'name') ?? '');
      for (const to of byName.find(name)) graph.depend(index, to);
    }
  }
  const project = await readPyproject(read, siblingPath(file.path, 'pyproject.toml'), graph.problem);
  demandPython(graph, project, byName);
  const manifests = project === null ? [] : [project.manifest];
  const gaps = formatGaps(file, field(root, 'lock-version'), 1);
  return graph.extraction('pylock', { hasGraph, hasRoots: project !== null, manifests, gaps });
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

/** The standard lets the version out only where it is not fixed: directories and repositories. */
function mayLackVersion(fields: Table): boolean {
  return sourceOf(fields).origin !== 'registry';
}

function sourceOf(fields: Table): { origin: Origin; commit?: string; resolved?: string } {
  const vcs = tableField(fields, 'vcs');
  if (field(fields, 'vcs') !== undefined) {
    const commit = textField(vcs, 'commit-id');
    const url = textField(vcs, 'url') ?? textField(vcs, 'path');
    return { origin: 'git', ...(url !== undefined && { resolved: url }), ...(commit !== undefined && { commit }) };
  }
  if (field(fields, 'directory') !== undefined) return { origin: 'file' };
  const archive = field(fields, 'archive');
  if (archive !== undefined) {
    const url = textField(tableOf(archive), 'url');
    return url === undefined ? { origin: 'file' } : { origin: 'url', resolved: url };
  }
  const index = textField(fields, 'index');
  return { origin: 'registry', ...(index !== undefined && { resolved: index }) };
}
