import type { VersionPlace } from '../../ecosystem/recipe.js';
import { foldersUp } from '../../file/repository-path.js';
import { parseTomlFile } from '../../file/toml.js';
import { entriesField, field, type Table, textField } from '../../file/value.js';
import type { PlaceRequest } from './place-request.js';

/** docs.gradle.org/current/userguide/version_catalogs.html: where a catalogue lies when nobody says otherwise. */
const CATALOG = 'gradle/libs.versions.toml';

/** The entry of the version catalogue that names the package, or the version that it refers to. */
export async function gradlePlace({ lockfile, name, read }: PlaceRequest): Promise<VersionPlace | null> {
  const own = lockfile.path.endsWith('.versions.toml') ? [lockfile.path] : [];
  for (const path of [...own, ...foldersUp(lockfile.path).map((folder) => `${folder}${CATALOG}`)]) {
    const text = await read(path);
    const catalog = text === null ? null : await parseTomlFile({ path, text }).catch(() => null);
    const what = catalog === null ? null : entryOf(catalog, name);
    if (what !== null) return { path, what };
  }
  return null;
}

function entryOf(catalog: Table, name: string): string | null {
  for (const [alias, value] of entriesField(catalog, 'libraries')) {
    if (moduleOf(value) !== name) continue;
    const reference = textField(field(value, 'version'), 'ref');
    return reference === undefined ? `\`${alias}\` under \`[libraries]\`` : `\`${reference}\` under \`[versions]\``;
  }
  return null;
}

function moduleOf(value: unknown): string {
  if (typeof value === 'string') return value.split(':').slice(0, 2).join(':');
  return textField(value, 'module') ?? `${textField(value, 'group')}:${textField(value, 'name')}`;
}
