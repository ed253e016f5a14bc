import { LocatedError } from '../../../../model/errors.js';
import { withoutComments } from '../../../../util/json-comments.js';
import { parseJsonFile } from '../../file/json.js';
import { jsonLines } from '../../file/json-lines.js';
import { siblingPath } from '../../file/repository-path.js';
import type { ReadSibling, SourceFile } from '../../file/source-file.js';
import { entriesField, field, isTable, requireEntries, type Table, tableOf, textField } from '../../file/value.js';
import type { Extraction, Manifest } from '../../package/package.js';
import { claimsOf } from '../read/claims.js';
import { formatGaps } from '../read/format-version.js';
import { type Place, place, placeAt, resolveModule } from '../read/module-tree.js';
import { npmSpecifier } from '../read/npm-specifier.js';
import { npmTarball } from '../read/npm-tarball.js';
import { type PackageGraph, packageGraph } from '../read/package-graph.js';
import { demandsOf, readPackageJson } from '../read/package-json.js';

const KEY_LIMIT = 4_096;

/**
 * Packages of a bun.lock. Keys are install paths (`a/b`: the copy of b that only a gets), values are tuples that start
 * with `name@version`.
 * @throws LocatedError when it is no JSON with comments
 */
export async function parseBunLock(file: SourceFile, read: ReadSibling): Promise<Extraction> {
  const json = withoutComments(file.text);
  const root = parseJsonFile(file, json);
  if (!isTable(field(root, 'packages')) && !isTable(field(root, 'workspaces'))) {
    throw new LocatedError({
      message: 'not a bun lockfile: neither "workspaces" nor "packages"',
      path: file.path,
      line: 1,
      remedy: 'let `bun install` write the file again',
    });
  }
  const graph = packageGraph();
  const top = place(null);
  addPackages(root, { file, json, graph, top });

  const manifests: Manifest[] = [];
  for (const [member, value] of entriesField(root, 'workspaces')) {
    const importer = tableOf(value);
    const inside = member === '' ? top : placeAt(top, [textField(importer, 'name') ?? member]);
    for (const { kind, name, range } of demandsOf(importer)) {
      const target = kind === 'optional-peer' ? undefined : resolveModule(inside, name);
      if (target !== undefined)
        graph.demand(kind === 'peer' || kind === 'optional-peer' ? 'runtime' : kind, target, range);
    }
    const path = siblingPath(file.path, `${member}/package.json`.replace(/^\//, ''));
    const manifest = await readPackageJson(read, path, graph.problem);
    if (manifest !== null) manifests.push(manifest.manifest);
  }
  return graph.extraction('bun', { gaps: formatGaps(file, field(root, 'lockfileVersion'), 1), manifests });
}

interface Reading {
  readonly file: SourceFile;
  readonly json: string;
  readonly graph: PackageGraph;
  readonly top: Place;
}

function addPackages(root: Table, { file, json, graph, top }: Reading): void {
  const lines = jsonLines(json, 2);
  const entries: { readonly inside: Place; readonly index: number; readonly meta: Table }[] = [];
  for (const [key, tuple] of requireEntries(root, 'packages', file)) {
    const line = lines.line('packages', key);
    const where = { ...(line !== undefined && { line }) };
    const identity = Array.isArray(tuple) && key.length <= KEY_LIMIT ? identityOf(tuple) : null;
    if (!Array.isArray(tuple) || identity === null) {
      graph.problem({ message: 'an entry of "packages" is not readable', path: file.path, ...where });
      continue;
    }
    const steps = stepsOf(key);
    const index = graph.add({ ecosystem: 'npm', ...identity, ...where });
    placeAt(top, steps.slice(0, -1)).modules.set(steps.at(-1) ?? key, index);
    entries.push({ inside: placeAt(top, steps), index, meta: tuple.find(isTable) ?? {} });
  }
  for (const { inside, index, meta } of entries) {
    for (const { kind, name, range } of demandsOf(meta)) {
      const target = kind === 'optional-peer' || kind === 'development' ? undefined : resolveModule(inside, name);
      if (target !== undefined) graph.depend(index, target, range, kind === 'optional');
    }
  }
}

/** `a/@s/b` as `a`, `@s/b`. */
function stepsOf(key: string): string[] {
  const steps: string[] = [];
  const parts = key.split('/');
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at] ?? '';
    steps.push(part.startsWith('@') && at + 1 < parts.length ? `${part}/${parts[++at] ?? ''}` : part);
  }
  return steps;
}

function identityOf(tuple: readonly unknown[]) {
  const [reference] = tuple;
  if (typeof reference !== 'string') return null;
  const at = reference.indexOf('@', 1);
  if (at === -1) return null;
  const name = reference.slice(0, at);
  const target = reference.slice(at + 1);
  if (/^(?:workspace|root):/.test(target)) return { name, version: '', origin: 'workspace' as const };
  const source = npmSpecifier(target);
  if (source.origin === 'registry') {
    return { ...releaseOf(name, target, tuple), origin: source.origin };
  }
  // Bun shortens the commit behind `#`; the full one may follow in the tuple as `owner-repo-commit`.
  const full = tuple.slice(2).find((item) => typeof item === 'string' && /(?:^|-)[0-9a-f]{40}$/.test(item));
  const commit = source.commit ?? (typeof full === 'string' ? full.slice(-40) : undefined);
  return {
    name,
    version: '',
    origin: source.origin,
    resolved: target,
    ...(source.origin === 'git' && commit !== undefined && { commit }),
  };
}

/** `name@version`, the tarball where it is not at the usual place, what it needs, its checksum. */
function releaseOf(name: string, target: string, [, registry, , integrity]: readonly unknown[]) {
  const asked = npmSpecifier(target);
  const entry = {
    name: asked.name ?? name,
    version: asked.version ?? target.slice(target.lastIndexOf('@') + 1).replace(/^npm:/, ''),
  };
  const tarball = typeof registry === 'string' ? npmTarball(registry) : null;
  return {
    name: tarball?.name ?? entry.name,
    version: tarball?.version ?? entry.version,
    ...claimsOf(entry, tarball),
    ...(typeof registry === 'string' && registry !== '' && { resolved: registry }),
    ...(typeof integrity === 'string' && integrity !== '' && { integrity }),
  };
}
