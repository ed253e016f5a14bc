import { jsonLines } from '../../file/json-lines.js';
import type { SourceFile } from '../../file/source-file.js';
import { entriesField, field, flagField, isTable, type Table, textField } from '../../file/value.js';
import type { Origin } from '../../package/package.js';
import { claimsOf } from '../read/claims.js';
import { type Place, place, placeAt, resolveModule } from '../read/module-tree.js';
import { npmSpecifier, resolvedAddress, type Specifier } from '../read/npm-specifier.js';
import type { PackageGraph } from '../read/package-graph.js';
import { demandsOf } from '../read/package-json.js';

/** Longer than any path an operating system takes; keeps the outward walk of a hostile file short. */
const PATH_LIMIT = 4_096;
const MODULES = 'node_modules/';

interface Entry {
  readonly path: string;
  readonly fields: Table;
  /** Where the entry's own code looks for modules first. */
  readonly inside: Place;
  readonly index: number | null;
}

/**
 * Reads lockfile versions 2 and 3 into the graph.
 * @returns the folders of the workspace members
 */
export function readPackageMap(root: Table, file: SourceFile, graph: PackageGraph): readonly string[] {
  const lines = jsonLines(file.text, 2);
  const top = place(null);
  const entries: Entry[] = [];
  const links: { readonly path: string; readonly target: string }[] = [];
  const byPath = new Map<string, number>();

  for (const [path, fields] of entriesField(root, 'packages')) {
    const line = lines.line('packages', path);
    const where = { path: file.path, ...(line !== undefined && { line }) };
    if (!isTable(fields) || path.length > PATH_LIMIT) {
      graph.problem({ message: 'an entry of "packages" is not readable', ...where });
      continue;
    }
    if (flagField(fields, 'link')) {
      links.push({ path, target: textField(fields, 'resolved') ?? '' });
      continue;
    }
    const inside = placeAt(top, stepsOf(path));
    const index = path === '' ? null : graph.add({ ...packageOf(path, fields), ...(line !== undefined && { line }) });
    entries.push({ path, fields, inside, index });
    if (index !== null) {
      byPath.set(path, index);
      install(inside, path, index);
    }
  }
  for (const link of links) {
    const target = byPath.get(link.target);
    if (target !== undefined) install(placeAt(top, stepsOf(link.path)), link.path, target);
  }
  for (const entry of entries) connect(entry, graph);
  return entries.filter((entry) => isMember(entry.path) && entry.path !== '').map((entry) => entry.path);
}

function isMember(path: string): boolean {
  return !path.startsWith(MODULES) && !path.includes(`/${MODULES}`);
}

const TOP_MODULE = /^node_modules\/(?:@[^/]+\/)?[^/@][^/]*$/;

/** Folders from the outside in; a scoped module is one step, and a folder `x` is not the module `x`. */
function stepsOf(path: string): string[] {
  // Nearly all: one module at the top.
  if (TOP_MODULE.test(path)) return [path.slice(MODULES.length)];
  const steps: string[] = [];
  const parts = path.split('/');
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at] ?? '';
    if (part !== 'node_modules') {
      if (part !== '') steps.push(`./${part}`);
      continue;
    }
    const name = parts[++at];
    if (name === undefined || name === '') continue;
    steps.push(name.startsWith('@') && at + 1 < parts.length ? `${name}/${parts[++at] ?? ''}` : name);
  }
  return steps;
}

/** Makes the entry a module of the place around it. */
function install(inside: Place, path: string, index: number): void {
  const at = path.lastIndexOf(MODULES);
  if (at !== -1) inside.parent?.modules.set(path.slice(at + MODULES.length), index);
}

function packageOf(path: string, fields: Table) {
  const resolved = textField(fields, 'resolved');
  const source = resolved === undefined || isMember(path) ? null : resolvedAddress(resolved);
  const entry = { name: nameOf(path, fields), version: textField(fields, 'version') ?? '' };
  const integrity = textField(fields, 'integrity');
  const deprecated = textField(fields, 'deprecated');
  const licenses = licensesOf(fields);
  return {
    ecosystem: 'npm',
    // npm installs what `resolved` names, whatever else the entry claims to be.
    name: source?.name ?? entry.name,
    version: source?.version ?? entry.version,
    ...claimsOf(entry, source),
    origin: isMember(path) ? memberOrigin(path) : originOf(source),
    declaredScope: flagField(fields, 'dev') ? ('development' as const) : ('runtime' as const),
    declaredOptional: flagField(fields, 'optional') || flagField(fields, 'devOptional'),
    ...(source?.commit !== undefined && { commit: source.commit }),
    ...(isMember(path) ? { resolved: `file:${path}` } : resolved !== undefined && { resolved }),
    ...(integrity !== undefined && { integrity }),
    // The checksum of the package that brings it along covers it.
    ...(flagField(fields, 'inBundle') && { hashed: true as const }),
    ...(licenses.length > 0 && { licenses }),
    ...(flagField(fields, 'hasInstallScript') && { hasInstallScript: true }),
    ...(deprecated !== undefined && { deprecated }),
  };
}

/** A link may lead out of the project. */
function memberOrigin(path: string): Origin {
  return path.startsWith('../') ? 'file' : 'workspace';
}

function nameOf(path: string, fields: Table): string {
  const at = path.lastIndexOf(MODULES);
  const installedAs = path.slice(at === -1 ? path.lastIndexOf('/') + 1 : at + MODULES.length);
  return textField(fields, 'name') ?? installedAs;
}

/** An address on https may be a mirror of the registry: those who ask for it tell (see `connect`). */
function originOf(source: Specifier | null): Origin {
  return source === null || source.origin === 'url' ? 'registry' : source.origin;
}

function licensesOf(fields: Table): string[] {
  const license = field(fields, 'license');
  if (typeof license === 'string' && license !== '') return [license];
  return Array.isArray(license) ? license.filter((item) => typeof item === 'string') : [];
}

function connect(entry: Entry, graph: PackageGraph): void {
  const importer = isMember(entry.path);
  for (const { kind, name, range } of demandsOf(entry.fields)) {
    const target = resolveModule(entry.inside, name);
    if (target === undefined || kind === 'optional-peer') continue;
    const asked = npmSpecifier(range);
    if (asked.origin === 'url') graph.reclassify(target, 'url');
    if (asked.name !== undefined) graph.askedAs(target, asked.name);
    if (importer) graph.demand(kind === 'peer' ? 'runtime' : kind, target, range);
    if (entry.index !== null && kind !== 'development') graph.depend(entry.index, target, range, kind === 'optional');
  }
}
