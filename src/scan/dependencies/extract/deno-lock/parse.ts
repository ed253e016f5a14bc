import { LocatedError } from '../../../../model/errors.js';
import type { Extraction, Manifest } from '../../package.js';
import { type PackageGraph, packageGraph } from '../assemble.js';
import type { ReadSibling, SourceFile } from '../extractor.js';
import { jsonObject } from '../json-document.js';
import { eachKey } from '../json-keys.js';
import { nameIndex } from '../name-index.js';
import { readPackageJson } from '../package-json.js';
import { folderOf } from '../repository-path.js';
import { entriesAt, type Fields, fieldsAt, fieldsOf, flagAt, isFields, own, textAt, textsAt } from '../shape.js';

/**
 * npm and JSR packages of a deno.lock. Version 2 keeps npm below `npm`, 3 below `packages`, 4 and 5 at the top.
 * @throws LocatedError when it is no JSON object with a version
 */
export async function parseDenoLock(file: SourceFile, read: ReadSibling): Promise<Extraction> {
  const root = jsonObject(file);
  if (own(root, 'version') === undefined) {
    throw new LocatedError({
      message: 'not a deno lockfile: no "version"',
      path: file.path,
      line: 1,
      remedy: 'let `deno install` write the file again',
    });
  }
  const graph = packageGraph();
  const packages = fieldsAt(root, 'packages');
  const npm = isFields(own(packages, 'npm')) ? fieldsAt(packages, 'npm') : fieldsAt(root, 'npm');
  const jsr = isFields(own(packages, 'jsr')) ? fieldsAt(packages, 'jsr') : fieldsAt(root, 'jsr');
  const lookup = addPackages(isFields(own(npm, 'packages')) ? fieldsAt(npm, 'packages') : npm, jsr, file, graph);
  const specifiers = [fieldsAt(root, 'specifiers'), fieldsAt(packages, 'specifiers'), fieldsAt(npm, 'specifiers')];
  const asked = specifierTable(specifiers);

  for (const { index, dependencies, optional } of lookup.edges) {
    for (const dependency of dependencies) {
      for (const to of lookup.find(dependency, asked)) graph.depend(index, to, undefined, optional);
    }
  }
  const manifests: Manifest[] = [];
  const folder = folderOf(file.path);
  const manifest = await readPackageJson(
    read,
    folder === '' ? 'package.json' : `${folder}/package.json`,
    graph.problem,
  );
  if (manifest !== null) manifests.push(manifest.manifest);
  const kinds = new Map(manifest?.demands.map(({ name, kind }) => [name, kind]));
  const wishes = wishesOf(fieldsAt(root, 'workspace'));
  for (const wish of wishes ?? [...asked.keys()]) {
    const { name, range } = parts(wish.replace(/^(?:npm|jsr):/, ''));
    const kind = kinds.get(name) === 'development' ? 'development' : 'runtime';
    for (const to of lookup.find(wish, asked)) graph.demand(kind, to, range);
  }
  return graph.extraction('deno', { manifests, hasRoots: wishes !== null || asked.size > 0 });
}

interface Lookup {
  readonly edges: readonly { index: number; dependencies: readonly string[]; optional: boolean }[];
  find(reference: string, asked: ReadonlyMap<string, string>): readonly number[];
}

function addPackages(npm: Fields, jsr: Fields, file: SourceFile, graph: PackageGraph): Lookup {
  const lines = entryLines(file.text);
  const byKey = new Map<string, number>();
  const byName = nameIndex();
  const edges: { index: number; dependencies: readonly string[]; optional: boolean }[] = [];
  for (const [prefix, ecosystem, section] of [
    ['npm:', 'npm', npm],
    ['jsr:', 'JSR', jsr],
  ] as const) {
    for (const [key, value] of Object.entries(section)) {
      if (ecosystem === 'npm' && key === 'specifiers') continue;
      const { name, range } = parts(key);
      const line = lines.get(`${prefix}${key}`);
      const where = { ...(line !== undefined && { line }) };
      if (!isFields(value) || range === '') {
        graph.problem({ message: 'an entry without name and version', path: file.path, ...where });
        continue;
      }
      const integrity = textAt(value, 'integrity');
      const index = graph.add({
        ecosystem,
        name,
        version: range.replace(/_.*$/s, ''),
        origin: 'registry',
        ...where,
        ...(integrity !== undefined && { integrity }),
        ...(flagAt(value, 'scripts') && { hasInstallScript: true }),
        ...(flagAt(value, 'deprecated') && { deprecated: 'deprecated' }),
      });
      byKey.set(`${prefix}${key}`, index);
      byName.add(`${prefix}${name}`, index);
      edges.push({ index, dependencies: referencesOf(value, 'dependencies', prefix), optional: false });
      edges.push({ index, dependencies: referencesOf(value, 'optionalDependencies', prefix), optional: true });
    }
  }
  return {
    edges,
    find(reference, asked) {
      const resolved = asked.get(reference) ?? reference;
      const exact = byKey.get(resolved);
      if (exact !== undefined) return [exact];
      const prefix = reference.startsWith('jsr:') ? 'jsr:' : 'npm:';
      const { name, range } = parts(resolved.slice(prefix.length));
      return range === '' ? byName.find(`${prefix}${name}`) : [];
    },
  };
}

/** Versions 2 and 3 map a name to `name@version`, later ones list `name` or `name@version`. */
function referencesOf(entry: Fields, section: string, prefix: string): string[] {
  const listed = textsAt(entry, section);
  const mapped = entriesAt(entry, section).flatMap(([, target]) => (typeof target === 'string' ? [target] : []));
  return [...listed, ...mapped].map((reference) =>
    /^(?:npm|jsr):/.test(reference) ? reference : `${prefix}${reference}`,
  );
}

/** `npm:chalk@^5` → `npm:chalk@5.3.0`; version 3 writes the whole target, the others only its tail. */
function specifierTable(tables: readonly Fields[]): ReadonlyMap<string, string> {
  const asked = new Map<string, string>();
  for (const table of tables) {
    for (const [wish, target] of Object.entries(table)) {
      if (typeof target !== 'string') continue;
      const key = /^(?:npm|jsr):/.test(wish) ? wish : `npm:${wish}`;
      const prefix = key.slice(0, 4);
      if (target.startsWith(prefix)) asked.set(key, target);
      else if (target.indexOf('@', 1) !== -1 && !/^\d/.test(target)) asked.set(key, `${prefix}${target}`);
      else asked.set(key, `${prefix}${parts(key.slice(4)).name}@${target}`);
    }
  }
  return asked;
}

/** What the project's own configuration asks for, its members' included; null when the file does not tell. */
function wishesOf(workspace: Fields): string[] | null {
  const members = [workspace, ...entriesAt(workspace, 'members').map(([, member]) => fieldsOf(member))];
  const wishes = members.flatMap((member) => [
    ...textsAt(member, 'dependencies'),
    ...textsAt(fieldsAt(member, 'packageJson'), 'dependencies'),
  ]);
  return wishes.length === 0 ? null : wishes;
}

function parts(key: string): { name: string; range: string } {
  const at = key.indexOf('@', 1);
  return at === -1 ? { name: key, range: '' } : { name: key.slice(0, at), range: key.slice(at + 1) };
}

/** Lines of the entries by `npm:` or `jsr:` and key, at whichever depth the version keeps them. */
function entryLines(text: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  const above: string[] = [];
  eachKey(text, 4, (depth, key, line) => {
    above[depth] = key;
    const parent = above[depth - 1];
    const section = parent === 'packages' ? above[depth - 2] : parent;
    if (section === 'npm' || section === 'jsr') lines.set(`${section}:${key}`, line);
  });
  return lines;
}
