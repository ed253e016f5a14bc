import { problemFrom } from '../../../model/errors.js';
import type { Problem } from '../../../model/scan.js';
import type { Manifest } from '../package.js';
import type { ReadSibling } from './extractor.js';
import { jsonObject } from './json-document.js';
import { eachKey } from './json-keys.js';
import { npmSpecifier } from './npm-specifier.js';
import { entriesAt, type Fields, fieldsAt, fieldsOf, flagAt, isFields, listAt, own, textAt } from './shape.js';

export type DemandKind = 'runtime' | 'development' | 'optional' | 'peer' | 'optional-peer';

export interface ManifestDemand {
  readonly kind: DemandKind;
  /** The name it is installed under; an alias's real name differs. */
  readonly name: string;
  readonly range: string;
}

/** What a package.json asks for. */
export interface PackageJson {
  readonly manifest: Manifest;
  readonly name: string | undefined;
  readonly version: string | undefined;
  readonly demands: readonly ManifestDemand[];
  readonly workspaces: readonly string[];
}

const SECTIONS = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'] as const;
const KINDS = {
  dependencies: 'runtime',
  devDependencies: 'development',
  optionalDependencies: 'optional',
  peerDependencies: 'peer',
} as const satisfies Record<(typeof SECTIONS)[number], DemandKind>;

/** Reads a package.json of the same side. Null when there is none; an unreadable one is also given to `report`. */
export async function readPackageJson(
  read: ReadSibling,
  path: string,
  report: (problem: Problem) => void,
): Promise<PackageJson | null> {
  const text = await read(path);
  if (text === null) return null;
  try {
    return packageJson(jsonObject({ path, text: text.replace(/^\uFEFF/, '') }), path, text);
  } catch (error) {
    report(problemFrom(error, path));
    return null;
  }
}

function packageJson(root: Fields, path: string, text: string): PackageJson {
  const workspaces = own(root, 'workspaces');
  const patterns = Array.isArray(workspaces) ? workspaces : listAt(fieldsAt(root, 'workspaces'), 'packages');
  return {
    manifest: { path, lines: demandLines(root, text) },
    name: textAt(root, 'name'),
    version: textAt(root, 'version'),
    demands: demandsOf(root),
    workspaces: patterns.filter((pattern) => typeof pattern === 'string'),
  };
}

/** The demands of anything that has a package.json's dependency sections: lockfile importers have them too. */
export function demandsOf(root: Fields): ManifestDemand[] {
  const demands: ManifestDemand[] = [];
  const optional = fieldsAt(root, 'optionalDependencies');
  for (const section of SECTIONS) {
    const table = own(root, section);
    if (!isFields(table)) continue;
    const waived = section === 'peerDependencies' ? optionalPeers(root) : null;
    for (const name of Object.keys(table)) {
      const range = table[name];
      if (typeof range !== 'string') continue;
      if (section === 'dependencies' && Object.hasOwn(optional, name)) continue;
      demands.push({ kind: waived?.has(name) === true ? 'optional-peer' : KINDS[section], name, range });
    }
  }
  return demands;
}

/** npm and yarn mark them in a table, bun in a list. */
function optionalPeers(root: Fields): ReadonlySet<unknown> {
  const marked = entriesAt(root, 'peerDependenciesMeta').filter(([, meta]) => flagAt(fieldsOf(meta), 'optional'));
  return new Set([...marked.map(([name]) => name), ...listAt(root, 'optionalPeers')]);
}

function demandLines(root: Fields, text: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  let section = '';
  eachKey(text, 2, (depth, key, line) => {
    if (depth === 1) section = key;
    else if (SECTIONS.some((known) => known === section)) {
      if (!lines.has(key)) lines.set(key, line);
      const range = textAt(fieldsAt(root, section), key);
      const real = range === undefined ? undefined : npmSpecifier(range).name;
      if (real !== undefined && !lines.has(real)) lines.set(real, line);
    }
  });
  return lines;
}
