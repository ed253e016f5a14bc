import type { Problem } from '../../../../model/scan.js';
import { readBeside } from '../../file/beside.js';
import { parseJsonFile } from '../../file/json.js';
import { jsonLines } from '../../file/json-lines.js';
import type { ReadSibling, SourceFile } from '../../file/source-file.js';
import {
  entriesField,
  field,
  flagField,
  isTable,
  listField,
  type Table,
  tableField,
  tableOf,
  textField,
} from '../../file/value.js';
import type { Manifest } from '../../package/package.js';
import { npmSpecifier } from './npm-specifier.js';

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
export function readPackageJson(
  read: ReadSibling,
  path: string | null,
  report: (problem: Problem) => void,
): Promise<PackageJson | null> {
  return readBeside(read, path, report, packageJson);
}

export function packageJson(file: SourceFile): PackageJson {
  const root = parseJsonFile(file);
  const workspaces = field(root, 'workspaces');
  const patterns = Array.isArray(workspaces) ? workspaces : listField(tableField(root, 'workspaces'), 'packages');
  const demands = demandsOf(root);
  const asks = demands.filter(({ kind, range }) => !kind.endsWith('peer') && !isLocal(range)).length;
  return {
    manifest: { path: file.path, lines: demandLines(root, file.text), asks },
    name: textField(root, 'name'),
    version: textField(root, 'version'),
    demands,
    workspaces: patterns.filter((pattern) => typeof pattern === 'string'),
  };
}

function isLocal(range: string): boolean {
  const { origin } = npmSpecifier(range);
  return origin === 'workspace' || origin === 'file';
}

/** The demands of anything that has a package.json's dependency sections: lockfile importers have them too. */
export function demandsOf(root: Table): ManifestDemand[] {
  const demands: ManifestDemand[] = [];
  const optional = tableField(root, 'optionalDependencies');
  for (const section of SECTIONS) {
    const table = field(root, section);
    if (!isTable(table)) continue;
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
function optionalPeers(root: Table): ReadonlySet<unknown> {
  const marked = entriesField(root, 'peerDependenciesMeta').filter(([, meta]) => flagField(tableOf(meta), 'optional'));
  return new Set([...marked.map(([name]) => name), ...listField(root, 'optionalPeers')]);
}

function demandLines(root: Table, text: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  const places = jsonLines(text, 2);
  for (const section of SECTIONS) {
    for (const [key, range] of entriesField(root, section)) {
      const line = places.line(section, key);
      const real = typeof range === 'string' ? npmSpecifier(range).name : undefined;
      for (const name of [key, real])
        if (name !== undefined && line !== undefined && !lines.has(name)) lines.set(name, line);
    }
  }
  return lines;
}
