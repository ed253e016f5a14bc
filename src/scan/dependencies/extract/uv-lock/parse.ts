import { siblingPath } from '../../file/repository-path.js';
import type { ReadSibling, SourceFile } from '../../file/source-file.js';
import { parseTomlFile } from '../../file/toml.js';
import {
  entriesField,
  field,
  listField,
  type Table,
  tableField,
  tableOf,
  textField,
  textsField,
} from '../../file/value.js';
import type { Extraction, Manifest, Origin } from '../../package/package.js';
import { formatGaps } from '../read/format-version.js';
import { nameIndex } from '../read/name-index.js';
import { type PackageGraph, packageGraph } from '../read/package-graph.js';
import type { TableForm } from '../read/package-tables.js';
import { normalizedName } from '../read/pep508.js';
import { readPyproject } from '../read/pyproject.js';
import { pythonPackages } from '../read/python-packages.js';
import { pythonRelease } from '../read/python-release.js';

interface Entry {
  readonly fields: Table;
  readonly index: number;
  /** Folder of a member of the workspace. */
  readonly member: string | null;
}

/** Finds what a dependency entry of the lockfile points at. */
type Find = (dependency: unknown) => readonly number[];

/**
 * Packages of a uv.lock. The project and the members of its workspace are entries themselves and say what is for
 * development.
 * @throws LocatedError when it is no TOML
 */
export async function parseUvLock(file: SourceFile, read: ReadSibling): Promise<Extraction> {
  const root = await parseTomlFile(file);
  const graph = packageGraph();
  const { entries, find } = addPackages(root, file, graph);
  const manifests: Manifest[] = [];
  for (const entry of entries) {
    connect(entry, find, graph);
    if (entry.member === null) continue;
    const project = await readPyproject(read, siblingPath(file.path, `${entry.member}/pyproject.toml`), graph.problem);
    if (project !== null) manifests.push(project.manifest);
  }
  // A script's or a bare workspace's own demands stand in the manifest table.
  for (const dependency of listField(tableField(root, 'manifest'), 'requirements')) {
    for (const to of find(dependency)) graph.demand('runtime', to, textField(tableOf(dependency), 'specifier'));
  }
  for (const [, group] of entriesField(tableField(root, 'manifest'), 'dependency-groups')) {
    for (const dependency of Array.isArray(group) ? group : []) {
      for (const to of find(dependency)) graph.demand('development', to, textField(tableOf(dependency), 'specifier'));
    }
  }
  manifests.sort((a, b) => a.path.split('/').length - b.path.split('/').length || (a.path < b.path ? -1 : 1));
  return graph.extraction('uv', { manifests, gaps: formatGaps(file, field(root, 'version'), 1) });
}

const FORM: TableForm = {
  mayLackVersion: (fields) => sourceOf(tableField(fields, 'source')).origin !== 'registry',
  lacking: (what) => ({ message: `a [[package]] without a ${what}` }),
};

function addPackages(root: Table, file: SourceFile, graph: PackageGraph): { entries: readonly Entry[]; find: Find } {
  const members = new Set(textsField(tableField(root, 'manifest'), 'members').map(normalizedName));
  const byName = nameIndex();
  const byVersion = new Map<string, number>();
  const entries: Entry[] = [];
  for (const { fields, name: written, version, where } of pythonPackages(root, 'package', file, FORM, graph.problem)) {
    const name = normalizedName(written);
    const source = tableField(fields, 'source');
    const folder = textField(source, 'editable') ?? textField(source, 'virtual') ?? textField(source, 'directory');
    const member = folder !== undefined && (folder === '.' || members.has(name)) ? folder : null;
    const { origin, ...known } = sourceOf(source);
    const index = graph.add({
      ecosystem: 'PyPI',
      ...pythonRelease({ name, version }, fields),
      origin: member === null ? origin : 'workspace',
      ...known,
      ...where,
    });
    entries.push({ fields, index, member });
    byName.add(name, index);
    byVersion.set(`${name}\n${version}`, index);
  }
  return {
    entries,
    find(dependency) {
      const name = normalizedName(textField(tableOf(dependency), 'name') ?? '');
      const version = textField(tableOf(dependency), 'version');
      const exact = version === undefined ? undefined : byVersion.get(`${name}\n${version}`);
      return exact === undefined ? byName.find(name) : [exact];
    },
  };
}

function connect({ fields, index, member }: Entry, find: Find, graph: PackageGraph): void {
  const ranges = rangesOf(tableField(fields, 'metadata'));
  const each = (list: readonly unknown[], visit: (to: number, range: string | undefined) => void): void => {
    for (const dependency of list) {
      const range = ranges.get(normalizedName(textField(tableOf(dependency), 'name') ?? ''));
      for (const to of find(dependency)) visit(to, range);
    }
  };
  each(listField(fields, 'dependencies'), (to, range) => {
    graph.depend(index, to, range);
    if (member !== null) graph.demand('runtime', to);
  });
  for (const [, list] of entriesField(fields, 'optional-dependencies')) {
    each(Array.isArray(list) ? list : [], (to, range) => {
      graph.depend(index, to, range, true);
      if (member !== null) graph.demand('optional', to);
    });
  }
  if (member === null) return;
  for (const table of ['dev-dependencies', 'dependency-groups']) {
    for (const [, list] of entriesField(fields, table)) {
      each(Array.isArray(list) ? list : [], (to, range) => graph.demand('development', to, range));
    }
  }
}

/** The ranges that the project wrote, which uv keeps in `[package.metadata]`. */
function rangesOf(metadata: Table): ReadonlyMap<string, string> {
  const groups = entriesField(metadata, 'requires-dev').flatMap(([, list]) => (Array.isArray(list) ? list : []));
  const wishes = [...groups, ...listField(metadata, 'requires-dist')].map(tableOf);
  return new Map(
    wishes.map((wish) => [normalizedName(textField(wish, 'name') ?? ''), textField(wish, 'specifier') ?? '']),
  );
}

function sourceOf(source: Table): { origin: Origin; commit?: string; resolved?: string } {
  const git = textField(source, 'git');
  if (git !== undefined) {
    const commit = /#([0-9a-f]{40})$/.exec(git)?.[1];
    return { origin: 'git', resolved: git, ...(commit !== undefined && { commit }) };
  }
  const url = textField(source, 'url');
  if (url !== undefined) return { origin: 'url', resolved: url };
  const local = ['path', 'directory', 'editable', 'virtual'].some((key) => textField(source, key) !== undefined);
  if (local) return { origin: 'file' };
  const registry = textField(source, 'registry');
  return { origin: 'registry', ...(registry !== undefined && { resolved: registry }) };
}
