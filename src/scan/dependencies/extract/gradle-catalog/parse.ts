import { linesOf } from '../../file/lines.js';
import type { SourceFile } from '../../file/source-file.js';
import { parseTomlFile } from '../../file/toml.js';
import { field, requireEntries, textField } from '../../file/value.js';
import type { Extraction } from '../../package/package.js';
import { packageList } from '../read/package-list.js';

/**
 * The libraries of a version catalog whose version is literal (docs.gradle.org/current/userguide/version_catalogs.html).
 * @throws LocatedError when it is not TOML
 */
export async function parseCatalog(file: SourceFile): Promise<Extraction> {
  const document = await parseTomlFile(file);
  const versions = field(document, 'versions');
  const places = libraryLines(file.text);
  const list = packageList();
  const lines = new Map<string, number>();
  for (const [alias, value] of requireEntries(document, 'libraries', file)) {
    const library = libraryOf(value, versions);
    if (library === null) continue;
    const line = places.get(alias);
    list.add({
      ecosystem: 'Maven',
      ...library,
      origin: 'registry',
      scope: 'unknown',
      direct: true,
      ...(line !== undefined && { line }),
    });
    if (line !== undefined) lines.set(library.name, line);
  }
  return {
    packages: list.packages,
    manager: 'gradle',
    isWhole: true,
    roots: [...list.packages.keys()],
    manifest: { path: file.path, lines },
    problems: [],
  };
}

function libraryOf(value: unknown, versions: unknown): { name: string; version: string } | null {
  const [group, artifact, written] = typeof value === 'string' ? value.split(':') : coordinatesOf(value);
  const version = typeof value === 'string' ? exactVersion(written) : versionOf(field(value, 'version'), versions);
  return group && artifact && version !== undefined ? { name: `${group}:${artifact}`, version } : null;
}

function coordinatesOf(value: unknown): readonly string[] {
  const module = textField(value, 'module');
  return module?.split(':') ?? [textField(value, 'group') ?? '', textField(value, 'name') ?? ''];
}

function versionOf(value: unknown, versions: unknown): string | undefined {
  if (typeof value === 'string') return exactVersion(value);
  const reference = textField(value, 'ref');
  if (reference === undefined) return richVersion(value);
  const found = field(versions, reference);
  return typeof found === 'string' ? exactVersion(found) : richVersion(found);
}

/** A rich version is what it insists on, where that is exact, else what it asks for, else what it prefers. */
function richVersion(value: unknown): string | undefined {
  return ['strictly', 'require', 'prefer']
    .map((key) => exactVersion(textField(value, key)))
    .find((version) => version !== undefined);
}

/** No range, no prefix (`1.+`), no `latest.release`; of `[1.0,2.0[!!1.5` the preferred version counts. */
function exactVersion(text: string | undefined): string | undefined {
  const version = text?.slice(text.indexOf('!!') === -1 ? 0 : text.indexOf('!!') + 2) || text?.replace(/!!$/, '');
  if (version === undefined || version === '' || /[[\](),\s]|\+$|^latest\./.test(version)) return undefined;
  return version;
}

/** Line of every alias under `[libraries]`. */
function libraryLines(text: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  let inside = false;
  for (const { number, text: line } of linesOf(text)) {
    const table = /^\s*\[([^\]]*)\]/.exec(line)?.[1]?.trim();
    if (table !== undefined) {
      inside = table === 'libraries';
      const alias = /^libraries\.["']?([\w.-]+)["']?$/.exec(table)?.[1];
      if (alias !== undefined) lines.set(alias, number);
    }
    const alias = inside ? /^\s*["']?([\w-]+)["']?\s*[.=]/.exec(line)?.[1] : undefined;
    if (alias !== undefined && !lines.has(alias)) lines.set(alias, number);
  }
  return lines;
}
