import type { VersionPlace } from '../../ecosystem/recipe.js';
import { siblingPath } from '../../file/repository-path.js';
import { parseTomlFile } from '../../file/toml.js';
import { entriesField, tableField, textField } from '../../file/value.js';
import type { PlaceRequest } from './place-request.js';

/** doc.rust-lang.org/cargo/reference/workspaces.html#the-dependencies-table: what members take over with `workspace = true`. */
export async function cargoPlace({ lockfile, name, read }: PlaceRequest): Promise<VersionPlace | null> {
  const path = siblingPath(lockfile.path, 'Cargo.toml');
  const text = path === null ? null : await read(path);
  if (path === null || text === null) return null;
  const root = await parseTomlFile({ path, text }).catch(() => null);
  const lent = entriesField(tableField(root ?? {}, 'workspace'), 'dependencies');
  const found = lent.some(([key, value]) => (textField(value, 'package') ?? key) === name);
  return found ? { path, what: `${name} under \`[workspace.dependencies]\`` } : null;
}
