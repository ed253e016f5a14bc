import type { Problem } from '../../../../model/scan.js';
import { readBeside } from '../../file/beside.js';
import { linesOf } from '../../file/lines.js';
import { siblingPath } from '../../file/repository-path.js';
import type { ReadSibling, SourceFile } from '../../file/source-file.js';
import { parseTomlFile } from '../../file/toml.js';
import { entriesOf, field, type Table, textField, textsOf } from '../../file/value.js';

/** What one `Cargo.toml` says of its dependencies, by package name (a renamed one by its real name). */
export interface CargoManifest {
  /** Null in a virtual manifest, which has only a workspace. */
  readonly name: string | null;
  readonly runtime: ReadonlySet<string>;
  readonly development: ReadonlySet<string>;
}

const MAX_MEMBERS = 2000;

/**
 * The manifests of a workspace by package name: the root one, members named one by one, and for members given as a
 * pattern such as `crates/*` those whose folder is named like their package.
 */
export async function readCargoManifests(
  lockPath: string,
  names: readonly string[],
  read: ReadSibling,
  report: (problem: Problem) => void,
): Promise<{ manifests: ReadonlyMap<string, CargoManifest>; root: { path: string; text: string } | null }> {
  const manifests = new Map<string, CargoManifest>();
  const root = await readBeside(read, siblingPath(lockPath, 'Cargo.toml'), report, documentOf);
  if (root === null) return { manifests, root: null };
  const { document, path, text } = root;
  const shared = field(field(document, 'workspace'), 'dependencies');
  const main = manifestOf(document, shared);
  if (main.name !== null) manifests.set(main.name, main);
  for (const folder of memberFolders(document, names)) {
    const member = await readBeside(read, siblingPath(lockPath, `${folder}/Cargo.toml`), report, documentOf);
    const manifest = manifestOf(member?.document ?? {}, shared);
    if (manifest.name !== null) manifests.set(manifest.name, manifest);
  }
  return { manifests, root: { path, text } };
}

async function documentOf(file: SourceFile): Promise<SourceFile & { readonly document: Table }> {
  return { ...file, document: await parseTomlFile(file) };
}

/** Line of each dependency in a manifest, by the key that it bears there. */
export function dependencyLines(text: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  let inside = false;
  for (const { number, text: line } of linesOf(text)) {
    const table = /^\s*\[{1,2}([^\]]*)\]/.exec(line)?.[1]?.trim();
    if (table !== undefined) {
      const split = /(?:^|\.)(?:dev-|build-)?dependencies(?:\.["']?([\w-]+)["']?)?$/.exec(table);
      inside = split !== null;
      if (split?.[1] !== undefined && !lines.has(split[1])) lines.set(split[1], number);
      continue;
    }
    const key = inside ? /^\s*["']?([\w-]+)["']?\s*(?:[.=])/.exec(line)?.[1] : undefined;
    if (key !== undefined && !lines.has(key)) lines.set(key, number);
  }
  return lines;
}

function memberFolders(document: object, names: readonly string[]): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const member of textsOf(field(field(document, 'workspace'), 'members'))) {
    if (folders.size > MAX_MEMBERS) break;
    if (!member.includes('*')) folders.add(member);
    else if (/^[^*?[]*\*$/.test(member)) {
      for (const name of names.slice(0, MAX_MEMBERS)) folders.add(`${member.slice(0, -1)}${name}`);
    }
  }
  return folders;
}

function manifestOf(document: object, shared: unknown): CargoManifest {
  const runtime = new Set<string>();
  const development = new Set<string>();
  const tables = [document, ...entriesOf(field(document, 'target')).map(([, target]) => target)];
  for (const table of tables) {
    collect(field(table, 'dependencies'), shared, runtime);
    collect(field(table, 'build-dependencies'), shared, runtime);
    collect(field(table, 'dev-dependencies') ?? field(table, 'dev_dependencies'), shared, development);
  }
  return { name: textField(field(document, 'package'), 'name') ?? null, runtime, development };
}

function collect(table: unknown, shared: unknown, names: Set<string>): void {
  for (const [key, value] of entriesOf(table)) {
    const source = field(value, 'workspace') === true ? field(shared, key) : value;
    names.add(textField(source, 'package') ?? textField(value, 'package') ?? key);
  }
}
