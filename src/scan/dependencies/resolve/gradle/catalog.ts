import { LocatedError } from '../../../../model/errors.js';
import type { ReadSibling } from '../../file/source-file.js';
import { parseTomlFile } from '../../file/toml.js';
import { entriesField, field, textField } from '../../file/value.js';

/** A library of a version catalogue; the version is as written, a range too. */
export interface CatalogLibrary {
  readonly group: string;
  readonly artifact: string;
  readonly version: string | undefined;
}

/** A version catalogue by its aliases, which a build script writes with dots (docs.gradle.org, "Version Catalogs"). */
export interface Catalog {
  version(alias: string): string | undefined;
  library(alias: string): CatalogLibrary | undefined;
  bundle(alias: string): readonly CatalogLibrary[] | undefined;
  plugin(alias: string): { readonly id: string; readonly version: string | undefined } | undefined;
}

/** The catalogue at a path; null when there is none, or none that can be read, of which its extractor tells. */
export async function readCatalog(read: ReadSibling, path: string): Promise<Catalog | null> {
  const text = await read(path);
  if (text === null) return null;
  try {
    return catalogOf(await parseTomlFile({ path, text }));
  } catch (error) {
    if (error instanceof LocatedError) return null;
    throw error;
  }
}

function catalogOf(document: unknown): Catalog {
  const versions = byAlias(document, 'versions', (value) => writtenVersion(value));
  const versionOf = (value: unknown): string | undefined => {
    const reference = textField(value, 'ref');
    return reference === undefined ? writtenVersion(value) : versions.get(dotted(reference));
  };
  const libraries = byAlias(document, 'libraries', (value) => {
    const [group, artifact, version] =
      typeof value === 'string'
        ? value.split(':')
        : (textField(value, 'module')?.split(':') ?? [textField(value, 'group'), textField(value, 'name')]);
    if (!group || !artifact) return undefined;
    return { group, artifact, version: version ?? versionOf(field(value, 'version')) };
  });
  const plugins = byAlias(document, 'plugins', (value) => {
    const [id, version] = typeof value === 'string' ? value.split(':') : [textField(value, 'id')];
    return id ? { id, version: version ?? versionOf(field(value, 'version')) } : undefined;
  });
  const bundles = byAlias(document, 'bundles', (value) =>
    Array.isArray(value) ? value.map(String).flatMap((alias) => libraries.get(dotted(alias)) ?? []) : undefined,
  );
  return {
    version: (alias) => versions.get(alias),
    library: (alias) => libraries.get(alias),
    bundle: (alias) => bundles.get(alias),
    plugin: (alias) => plugins.get(alias),
  };
}

function byAlias<T>(document: unknown, table: string, read: (value: unknown) => T | undefined): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (const [alias, value] of entriesField(document, table)) {
    const entry = read(value);
    if (entry !== undefined) found.set(dotted(alias), entry);
  }
  return found;
}

/** A rich version is what it insists on, else what it asks for, else what it prefers. */
function writtenVersion(value: unknown): string | undefined {
  if (typeof value === 'string') return value || undefined;
  const strict = textField(value, 'strictly');
  return strict === undefined ? (textField(value, 'require') ?? textField(value, 'prefer')) : `${strict}!!`;
}

function dotted(alias: string): string {
  return alias.replace(/[-_]/g, '.');
}
