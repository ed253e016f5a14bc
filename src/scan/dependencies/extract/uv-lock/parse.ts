import type { Extraction, Manifest, Origin } from '../../package.js';
import { type PackageGraph, packageGraph } from '../assemble.js';
import type { ReadSibling, SourceFile } from '../extractor.js';
import { nameIndex } from '../name-index.js';
import { normalizedName } from '../pep508.js';
import { readPyproject } from '../pyproject.js';
import { folderOf, inRepository } from '../repository-path.js';
import { entriesAt, type Fields, fieldsAt, fieldsOf, isFields, listAt, textAt, textsAt } from '../shape.js';
import { tableLines, tomlDocument } from '../toml-document.js';

interface Entry {
  readonly fields: Fields;
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
  const root = await tomlDocument(file);
  const graph = packageGraph();
  const { entries, find } = addPackages(root, file, graph);
  const manifests: Manifest[] = [];
  for (const entry of entries) {
    connect(entry, find, graph);
    if (entry.member === null) continue;
    const path = inRepository(folderOf(file.path), `${entry.member}/pyproject.toml`);
    const project = path === null ? null : await readPyproject(read, path, graph.problem);
    if (project !== null) manifests.push(project.manifest);
  }
  // A script's or a bare workspace's own demands stand in the manifest table.
  for (const dependency of listAt(fieldsAt(root, 'manifest'), 'requirements')) {
    for (const to of find(dependency)) graph.demand('runtime', to, textAt(fieldsOf(dependency), 'specifier'));
  }
  for (const [, group] of entriesAt(fieldsAt(root, 'manifest'), 'dependency-groups')) {
    for (const dependency of Array.isArray(group) ? group : []) {
      for (const to of find(dependency)) graph.demand('development', to, textAt(fieldsOf(dependency), 'specifier'));
    }
  }
  manifests.sort((a, b) => a.path.split('/').length - b.path.split('/').length || (a.path < b.path ? -1 : 1));
  return graph.extraction('uv', { manifests });
}

function addPackages(root: Fields, file: SourceFile, graph: PackageGraph): { entries: readonly Entry[]; find: Find } {
  const packages = listAt(root, 'package');
  const lines = tableLines(file.text, 'package', packages.length);
  const members = new Set(textsAt(fieldsAt(root, 'manifest'), 'members').map(normalizedName));
  const byName = nameIndex();
  const byVersion = new Map<string, number>();
  const entries: Entry[] = [];
  packages.forEach((value, at) => {
    const line = lines[at];
    const where = { ...(line !== undefined && { line }) };
    const fields = fieldsOf(value);
    const written = textAt(fields, 'name');
    if (!isFields(value) || written === undefined) {
      graph.problem({ message: 'a [[package]] without a name', path: file.path, ...where });
      return;
    }
    const name = normalizedName(written);
    const source = fieldsAt(fields, 'source');
    const folder = textAt(source, 'editable') ?? textAt(source, 'virtual') ?? textAt(source, 'directory');
    const member = folder !== undefined && (folder === '.' || members.has(name)) ? folder : null;
    const version = textAt(fields, 'version') ?? '';
    const { origin, ...known } = sourceOf(source);
    if (version === '' && origin === 'registry') {
      graph.problem({ message: 'a [[package]] without a version', path: file.path, ...where });
      return;
    }
    const index = graph.add({
      ecosystem: 'PyPI',
      name,
      version,
      origin: member === null ? origin : 'workspace',
      ...known,
      ...where,
    });
    entries.push({ fields, index, member });
    byName.add(name, index);
    byVersion.set(`${name}\n${version}`, index);
  });
  return {
    entries,
    find(dependency) {
      const name = normalizedName(textAt(fieldsOf(dependency), 'name') ?? '');
      const version = textAt(fieldsOf(dependency), 'version');
      const exact = version === undefined ? undefined : byVersion.get(`${name}\n${version}`);
      return exact === undefined ? byName.find(name) : [exact];
    },
  };
}

function connect({ fields, index, member }: Entry, find: Find, graph: PackageGraph): void {
  const ranges = rangesOf(fieldsAt(fields, 'metadata'));
  const each = (list: readonly unknown[], visit: (to: number, range: string | undefined) => void): void => {
    for (const dependency of list) {
      const range = ranges.get(normalizedName(textAt(fieldsOf(dependency), 'name') ?? ''));
      for (const to of find(dependency)) visit(to, range);
    }
  };
  each(listAt(fields, 'dependencies'), (to, range) => {
    graph.depend(index, to, range);
    if (member !== null) graph.demand('runtime', to);
  });
  for (const [, list] of entriesAt(fields, 'optional-dependencies')) {
    each(Array.isArray(list) ? list : [], (to, range) => {
      graph.depend(index, to, range, true);
      if (member !== null) graph.demand('optional', to);
    });
  }
  if (member === null) return;
  for (const table of ['dev-dependencies', 'dependency-groups']) {
    for (const [, list] of entriesAt(fields, table)) {
      each(Array.isArray(list) ? list : [], (to, range) => graph.demand('development', to, range));
    }
  }
}

/** The ranges that the project wrote, which uv keeps in `[package.metadata]`. */
function rangesOf(metadata: Fields): ReadonlyMap<string, string> {
  const groups = entriesAt(metadata, 'requires-dev').flatMap(([, list]) => (Array.isArray(list) ? list : []));
  const wishes = [...groups, ...listAt(metadata, 'requires-dist')].map(fieldsOf);
  return new Map(wishes.map((wish) => [normalizedName(textAt(wish, 'name') ?? ''), textAt(wish, 'specifier') ?? '']));
}

function sourceOf(source: Fields): { origin: Origin; commit?: string; resolved?: string } {
  const git = textAt(source, 'git');
  if (git !== undefined) {
    const commit = /#([0-9a-f]{40})$/.exec(git)?.[1];
    return { origin: 'git', resolved: git, ...(commit !== undefined && { commit }) };
  }
  const url = textAt(source, 'url');
  if (url !== undefined) return { origin: 'url', resolved: url };
  const local = ['path', 'directory', 'editable', 'virtual'].some((key) => textAt(source, key) !== undefined);
  if (local) return { origin: 'file' };
  const registry = textAt(source, 'registry');
  return { origin: 'registry', ...(registry !== undefined && { resolved: registry }) };
}
