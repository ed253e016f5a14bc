import type { SourceFile } from '../../file/source-file.js';
import { entriesField, field, isTable, type Table, tableField, tableOf, textField } from '../../file/value.js';
import type { PackageGraph } from '../read/package-graph.js';
import { identityOf, withoutPeers } from './dependency-path.js';

export interface Reading {
  readonly file: SourceFile;
  readonly graph: PackageGraph;
  readonly lines: ReadonlyMap<string, number>;
  /** Packages already added, by origin, name and version: peer variants and documents share them. */
  readonly known: Map<string, number>;
}

const DEMANDS = [
  ['dependencies', 'runtime'],
  ['optionalDependencies', 'optional'],
  ['devDependencies', 'development'],
  ['configDependencies', 'development'],
  ['packageManagerDependencies', 'development'],
] as const;

/** Reads one document into the graph. Up to version 8 `packages` holds the edges, from 9 on `snapshots` does. */
export function readDocument(document: Table, reading: Reading): void {
  const packages = tableField(document, 'packages');
  const snapshots = tableField(document, 'snapshots');
  const indexes = new Map<string, number>();

  for (const key of new Set([...Object.keys(packages), ...Object.keys(snapshots)])) {
    const entry = field(packages, key) ?? field(packages, withoutPeers(key));
    // An entry without any field is an empty text to the parser.
    if (entry !== undefined && entry !== null && entry !== '' && !isTable(entry)) {
      const line = reading.lines.get(key);
      const where = { path: reading.file.path, ...(line !== undefined && { line }) };
      reading.graph.problem({ message: 'an entry of "packages" is not readable', ...where });
      continue;
    }
    const index = addPackage(key, tableOf(entry), tableOf(field(snapshots, key)), reading);
    if (index !== null) indexes.set(key, index);
  }
  for (const [key, index] of indexes) {
    const edges = tableOf(field(snapshots, key) ?? field(packages, key));
    for (const [section, optional] of [
      ['dependencies', false],
      ['optionalDependencies', true],
    ] as const) {
      for (const [name, reference] of entriesField(edges, section)) {
        const target = typeof reference === 'string' ? find(indexes, name, reference) : undefined;
        if (target !== undefined) reading.graph.depend(index, target, undefined, optional);
      }
    }
  }
  const importers = entriesField(document, 'importers');
  if (importers.length === 0) importers.push(['.', document]);
  for (const [, importer] of importers) readImporter(tableOf(importer), indexes, reading);
}

function addPackage(key: string, entry: Table, snapshot: Table, reading: Reading): number | null {
  const line = reading.lines.get(withoutPeers(key)) ?? reading.lines.get(key);
  const identity = identityOf(key, entry);
  if (identity === null) {
    const where = { path: reading.file.path, ...(line !== undefined && { line }) };
    reading.graph.problem({ message: 'the key of a package has neither name nor version', ...where });
    return null;
  }
  const id = `${identity.origin}\n${identity.name}\n${identity.version}\n${identity.commit ?? ''}`;
  const seen = reading.known.get(id);
  if (seen !== undefined) return seen;
  const resolution = tableField(entry, 'resolution');
  const integrity = textField(resolution, 'integrity');
  const resolved = textField(resolution, 'tarball') ?? textField(resolution, 'repo');
  const deprecated = textField(entry, 'deprecated');
  const dev = field(entry, 'dev');
  const optional = field(snapshot, 'optional') ?? field(entry, 'optional');
  const index = reading.graph.add({
    ecosystem: 'npm',
    ...identity,
    ...(line !== undefined && { line }),
    ...(dev !== undefined && { declaredScope: dev === 'true' ? 'development' : 'runtime' }),
    ...(optional !== undefined && { declaredOptional: optional === 'true' }),
    ...(integrity !== undefined && { integrity }),
    ...(resolved !== undefined && { resolved }),
    ...(field(entry, 'requiresBuild') === 'true' && { hasInstallScript: true }),
    ...(deprecated !== undefined && { deprecated }),
  });
  reading.known.set(id, index);
  return index;
}

/** A reference is a version, or a whole key when the package is an alias or comes from elsewhere. */
function find(indexes: ReadonlyMap<string, number>, name: string, reference: string): number | undefined {
  return (
    indexes.get(`${name}@${reference}`) ??
    indexes.get(reference) ??
    indexes.get(`/${name}@${reference}`) ??
    indexes.get(`/${name}/${reference}`)
  );
}

function readImporter(importer: Table, indexes: ReadonlyMap<string, number>, reading: Reading): void {
  const specifiers = tableField(importer, 'specifiers');
  for (const [section, kind] of DEMANDS) {
    for (const [name, value] of entriesField(importer, section)) {
      const reference = typeof value === 'string' ? value : textField(tableOf(value), 'version');
      const range = textField(tableOf(value), 'specifier') ?? textField(specifiers, name);
      const target = reference === undefined ? undefined : find(indexes, name, reference);
      if (target !== undefined) reading.graph.demand(kind, target, range);
    }
  }
}
