import type { Scope } from '../../../../model/finding.js';
import type { Problem } from '../../../../model/scan.js';
import { siblingPath } from '../../file/repository-path.js';
import type { ReadSibling, SourceFile } from '../../file/source-file.js';
import { field, requireEntries, textField } from '../../file/value.js';
import { parseYamlFile } from '../../file/yaml.js';
import { yamlKeyLines } from '../../file/yaml-lines.js';
import type { Extraction, Origin } from '../../package/package.js';
import type { PackageDraft } from '../read/package-list.js';

/** Sources (dart.dev/tools/pub/dependencies): a package of the SDK comes with Flutter, not from the registry. */
const ORIGINS: ReadonlyMap<string, Origin> = new Map([
  ['hosted', 'registry'],
  ['git', 'git'],
  ['path', 'file'],
  ['sdk', 'file'],
]);

const SCOPES: ReadonlyMap<string, Scope> = new Map([
  ['direct main', 'runtime'],
  ['direct overridden', 'runtime'],
  ['direct dev', 'development'],
]);

/**
 * The packages of a `pubspec.lock`; the format has no graph, so the scope of a transitive package is unknown.
 * @throws LocatedError when it is not a YAML mapping
 */
export async function extractPubspecLock(file: SourceFile, read: ReadSibling): Promise<Extraction> {
  const document = await parseYamlFile(file);
  const places = yamlKeyLines(file.text, ['packages']);
  const packages: PackageDraft[] = [];
  const problems: Problem[] = [];
  for (const [name, entry] of requireEntries(document, 'packages', file)) {
    const line = places.get(name);
    const version = textField(entry, 'version');
    if (version === undefined) {
      const where = { path: file.path, ...(line !== undefined && { line }) };
      problems.push({ message: `${name} has no version`, ...where, remedy: 'run `dart pub get`' });
      continue;
    }
    const dependency = textField(entry, 'dependency') ?? '';
    const description = field(entry, 'description');
    const commit = textField(description, 'resolved-ref');
    const resolved = textField(description, 'url');
    const integrity = textField(description, 'sha256');
    packages.push({
      ecosystem: 'Pub',
      name: textField(description, 'name') ?? name,
      version,
      origin: ORIGINS.get(textField(entry, 'source') ?? '') ?? 'url',
      scope: SCOPES.get(dependency) ?? 'unknown',
      direct: dependency.startsWith('direct'),
      ...(line !== undefined && { line }),
      ...(commit !== undefined && { commit }),
      ...(resolved !== undefined && { resolved }),
      ...(integrity !== undefined && { integrity }),
    });
  }
  const manifest = await readManifest(file.path, read);
  const roots = [...packages.keys()].filter((index) => packages[index]?.direct === true);
  return { packages, manager: 'pub', roots, ...(manifest !== null && { manifest }), problems };
}

async function readManifest(
  lockPath: string,
  read: ReadSibling,
): Promise<{ path: string; lines: ReadonlyMap<string, number> } | null> {
  const path = siblingPath(lockPath, 'pubspec.yaml');
  const text = path === null ? null : await read(path);
  if (path === null || text === null) return null;
  const sections = ['dependency_overrides', 'dev_dependencies', 'dependencies'];
  return { path, lines: new Map(sections.flatMap((section) => [...yamlKeyLines(text, [section])])) };
}
