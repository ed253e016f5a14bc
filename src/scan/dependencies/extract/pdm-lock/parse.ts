import type { Scope } from '../../../../model/finding.js';
import { siblingPath } from '../../file/repository-path.js';
import type { ReadSibling, SourceFile } from '../../file/source-file.js';
import { parseTomlFile } from '../../file/toml.js';
import { field, type Table, tableField, textField, textsField } from '../../file/value.js';
import type { Extraction, Origin } from '../../package/package.js';
import { formatGaps } from '../read/format-version.js';
import { nameIndex } from '../read/name-index.js';
import { packageGraph } from '../read/package-graph.js';
import { normalizedName, requirement } from '../read/pep508.js';
import { type Pyproject, readPyproject } from '../read/pyproject.js';
import { demandPython, pythonPackages } from '../read/python-packages.js';
import { pythonRelease } from '../read/python-release.js';

/**
 * Packages of a pdm.lock, with pyproject.toml beside it for what is direct and what the groups are for.
 * @throws LocatedError when it is no TOML
 */
export async function parsePdmLock(file: SourceFile, read: ReadSibling): Promise<Extraction> {
  const root = await parseTomlFile(file);
  const graph = packageGraph();
  const project = await readPyproject(read, siblingPath(file.path, 'pyproject.toml'), graph.problem);
  const purposes = project === null ? null : groupPurposes(project);
  const byName = nameIndex();
  const known = new Map<string, number>();
  const entries: { readonly fields: Table; readonly index: number }[] = [];
  for (const { fields, name, version, where } of pythonPackages(
    root,
    'package',
    file,
    { mayLackVersion },
    graph.problem,
  )) {
    const source = sourceOf(fields);
    // `a` and `a[extra]` are two entries of one package.
    const normal = normalizedName(name);
    const id = `${normal}\n${version}\n${source.origin}\n${source.commit ?? ''}`;
    const scope = scopeOf(textsField(fields, 'groups'), purposes);
    const seen = known.get(id);
    const index =
      seen ??
      graph.add({
        ecosystem: 'PyPI',
        ...pythonRelease({ name: normal, version }, fields),
        ...source,
        ...where,
        ...(scope !== null && { declaredScope: scope }),
      });
    if (seen === undefined) {
      known.set(id, index);
      byName.add(normal, index);
    }
    entries.push({ fields, index });
  }
  for (const { fields, index } of entries) {
    for (const text of textsField(fields, 'dependencies')) {
      const wish = requirement(text);
      for (const to of wish === null ? [] : byName.find(wish.name)) {
        if (to !== index) graph.depend(index, to, wish?.range);
      }
    }
  }
  demandPython(graph, project, byName);
  const manifests = project === null ? [] : [project.manifest];
  const gaps = formatGaps(file, field(tableField(root, 'metadata'), 'lock_version'), 4);
  return graph.extraction('pdm', { manifests, hasRoots: project !== null, gaps });
}

/** What each group is for; a name that serves both an extra and a group is runtime. */
function groupPurposes(project: Pyproject): ReadonlyMap<string, Scope> {
  const purposes = new Map<string, Scope>();
  for (const { group, kind } of project.demands) {
    if (kind !== 'development') purposes.set(group, 'runtime');
    else if (!purposes.has(group)) purposes.set(group, 'development');
  }
  return purposes;
}

/** Every group but `default` may be an extra of the published package or a tool: only pyproject.toml tells which. */
function scopeOf(groups: readonly string[], purposes: ReadonlyMap<string, Scope> | null): Scope | null {
  if (groups.length === 0) return null;
  if (groups.includes('default')) return 'runtime';
  if (purposes === null) return groups.every((group) => group === 'dev') ? 'development' : 'unknown';
  const scopes = groups.map((group) => purposes.get(group));
  if (scopes.includes('runtime')) return 'runtime';
  return scopes.includes(undefined) ? 'unknown' : 'development';
}

function mayLackVersion(fields: Table): boolean {
  return sourceOf(fields).origin !== 'registry';
}

function sourceOf(fields: Table): { origin: Origin; commit?: string; resolved?: string } {
  const git = textField(fields, 'git') ?? textField(fields, 'hg') ?? textField(fields, 'svn');
  const commit = textField(fields, 'revision');
  if (git !== undefined) return { origin: 'git', resolved: git, ...(commit !== undefined && { commit }) };
  const url = textField(fields, 'url');
  if (url !== undefined) return { origin: /^file:/.test(url) ? 'file' : 'url', resolved: url };
  return { origin: textField(fields, 'path') === undefined ? 'registry' : 'file' };
}
