import { LocatedError } from '../../../../model/errors.js';
import { parseJsonFile } from '../../file/json.js';
import { jsonLines } from '../../file/json-lines.js';
import { siblingPath } from '../../file/repository-path.js';
import type { ReadSibling, SourceFile } from '../../file/source-file.js';
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
} from '../../file/value.js';
import type { Extraction, Manifest } from '../../package/package.js';
import { formatGaps } from '../read/format-version.js';
import { nameIndex } from '../read/name-index.js';
import { type PackageGraph, packageGraph } from '../read/package-graph.js';
import { readPackageJson } from '../read/package-json.js';

/**
 * npm and JSR packages of a deno.lock. Version 2 keeps npm below `npm`, 3 below `packages`, 4 and 5 at the top.
 * @throws LocatedError when it is no JSON object with a version
 */
export async function parseDenoLock(file: SourceFile, read: ReadSibling): Promise<Extraction> {
  const root = parseJsonFile(file);
  if (field(root, 'version') === undefined) {
    throw new LocatedError({
      message: 'not a deno lockfile: no "version"',
      path: file.path,
      line: 1,
      remedy: 'let `deno install` write the file again',
    });
  }
  const graph = packageGraph();
  const packages = tableField(root, 'packages');
  const npm = isTable(field(packages, 'npm')) ? tableField(packages, 'npm') : tableField(root, 'npm');
  const jsr = isTable(field(packages, 'jsr')) ? tableField(packages, 'jsr') : tableField(root, 'jsr');
  const lookup = addPackages(isTable(field(npm, 'packages')) ? tableField(npm, 'packages') : npm, jsr, file, graph);
  const specifiers = [
    tableField(root, 'specifiers'),
    tableField(packages, 'specifiers'),
    tableField(npm, 'specifiers'),
  ];
  const asked = specifierTable(specifiers);

  for (const { index, dependencies, optional } of lookup.edges) {
    for (const dependency of dependencies) {
      for (const to of lookup.find(dependency, asked)) graph.depend(index, to, undefined, optional);
    }
  }
  const manifests: Manifest[] = [];
  const manifest = await readPackageJson(read, siblingPath(file.path, 'package.json'), graph.problem);
  if (manifest !== null) manifests.push(manifest.manifest);
  const kinds = new Map(manifest?.demands.map(({ name, kind }) => [name, kind]));
  const wishes = wishesOf(tableField(root, 'workspace'));
  for (const wish of wishes ?? [...asked.keys()]) {
    const { name, range } = parts(wish.replace(/^(?:npm|jsr):/, ''));
    const kind = kinds.get(name) === 'development' ? 'development' : 'runtime';
    for (const to of lookup.find(wish, asked)) graph.demand(kind, to, range);
  }
  const gaps = formatGaps(file, field(root, 'version'), 5);
  return graph.extraction('deno', { manifests, gaps, hasRoots: wishes !== null || asked.size > 0 });
}

interface Lookup {
  readonly edges: readonly { index: number; dependencies: readonly string[]; optional: boolean }[];
  find(reference: string, asked: ReadonlyMap<string, string>): readonly number[];
}

function addPackages(npm: Table, jsr: Table, file: SourceFile, graph: PackageGraph): Lookup {
  const lineOf = lineFinder(file.text);
  const byKey = new Map<string, number>();
  const byName = nameIndex();
  const edges: { index: number; dependencies: readonly string[]; optional: boolean }[] = [];
  for (const [registry, ecosystem, section] of [
    ['npm', 'npm', npm],
    ['jsr', 'JSR', jsr],
  ] as const) {
    const prefix = `${registry}:`;
    for (const [key, value] of Object.entries(section)) {
      if (ecosystem === 'npm' && key === 'specifiers') continue;
      const { name, range } = parts(key);
      const line = lineOf(registry, key);
      const where = { ...(line !== undefined && { line }) };
      if (!isTable(value) || range === '') {
        graph.problem({ message: 'an entry without name and version', path: file.path, ...where });
        continue;
      }
      const integrity = textField(value, 'integrity');
      const index = graph.add({
        ecosystem,
        name,
        version: range.replace(/_.*$/s, ''),
        origin: 'registry',
        ...where,
        ...(integrity !== undefined && { integrity }),
        ...(flagField(value, 'scripts') && { hasInstallScript: true }),
        ...(flagField(value, 'deprecated') && { deprecated: 'deprecated' }),
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
function referencesOf(entry: Table, section: string, prefix: string): string[] {
  const listed = textsField(entry, section);
  const mapped = entriesField(entry, section).flatMap(([, target]) => (typeof target === 'string' ? [target] : []));
  return [...listed, ...mapped].map((reference) =>
    /^(?:npm|jsr):/.test(reference) ? reference : `${prefix}${reference}`,
  );
}

/** `npm:chalk@^5` → `npm:chalk@5.3.0`; version 3 writes the whole target, the others only its tail. */
function specifierTable(tables: readonly Table[]): ReadonlyMap<string, string> {
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
function wishesOf(workspace: Table): string[] | null {
  const members = [workspace, ...entriesField(workspace, 'members').map(([, member]) => tableOf(member))];
  const wishes = members.flatMap((member) => [
    ...textsField(member, 'dependencies'),
    ...textsField(tableField(member, 'packageJson'), 'dependencies'),
  ]);
  return wishes.length === 0 ? null : wishes;
}

function parts(key: string): { name: string; range: string } {
  const at = key.indexOf('@', 1);
  return at === -1 ? { name: key, range: '' } : { name: key.slice(0, at), range: key.slice(at + 1) };
}

/** Line of an entry, at whichever depth the version of the format keeps it. */
function lineFinder(text: string): (section: 'npm' | 'jsr', key: string) => number | undefined {
  const lines = jsonLines(text, 3);
  return (section, key) =>
    lines.line(section, key) ?? lines.line('packages', section, key) ?? lines.line(section, 'packages', key);
}
