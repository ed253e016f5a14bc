import { siblingPath } from '../../file/repository-path.js';
import type { ReadSibling, SourceFile } from '../../file/source-file.js';
import type { Extraction, Manifest } from '../../package/package.js';
import { claimsOf } from '../read/claims.js';
import { nameIndex } from '../read/name-index.js';
import { npmSpecifier } from '../read/npm-specifier.js';
import { type PackageGraph, packageGraph } from '../read/package-graph.js';
import { type PackageJson, readPackageJson } from '../read/package-json.js';
import { type Block, classicBlocks } from './classic-blocks.js';

/** Yarn 1: the lockfile knows neither what is direct nor what is for development, so package.json is read beside it. */
export async function parseClassic(file: SourceFile, read: ReadSibling): Promise<Extraction> {
  const graph = packageGraph();
  const blocks = classicBlocks(file.text, (problem) => graph.problem({ ...problem, path: file.path }));
  const lookup = addPackages(blocks, file, graph);
  for (const [block, index] of lookup.indexes) {
    for (const [name, range] of block.dependencies) {
      for (const to of lookup.find(name, range)) graph.depend(index, to, range);
    }
    for (const [name, range] of block.optionalDependencies) {
      for (const to of lookup.find(name, range)) graph.depend(index, to, range, true);
    }
  }
  const members = await readMembers(file, read, graph);
  for (const { demands } of members.found) {
    for (const { kind, name, range } of demands) {
      // Yarn 1 installs no peers; of an unread member's needs nobody knows whether the root's tools are among them.
      if (kind === 'peer' || kind === 'optional-peer') continue;
      const certain = kind === 'development' && !members.complete ? 'unknown' : kind;
      for (const to of lookup.find(name, range)) graph.demand(certain, to, range);
    }
  }
  const manifests: Manifest[] = members.found.map((member) => member.manifest);
  return graph.extraction('yarn', { manifests, hasRoots: members.found.length > 0 });
}

interface Lookup {
  readonly indexes: ReadonlyMap<Block, number>;
  find(name: string, range: string): readonly number[];
}

function addPackages(blocks: readonly Block[], file: SourceFile, graph: PackageGraph): Lookup {
  const indexes = new Map<Block, number>();
  const byPattern = new Map<string, number>();
  const byName = nameIndex();
  for (const block of blocks) {
    const version = block.fields.get('version');
    const [first = ''] = block.patterns;
    if (version === undefined || first === '') {
      graph.problem({ message: 'an entry without name or version', path: file.path, line: block.line });
      continue;
    }
    const index = graph.add(packageOf(block, version));
    indexes.set(block, index);
    for (const pattern of block.patterns) {
      byPattern.set(pattern, index);
      const at = pattern.indexOf('@', 1);
      byName.add(at === -1 ? pattern : pattern.slice(0, at), index);
    }
  }
  return {
    indexes,
    find(name, range) {
      const exact = byPattern.get(`${name}@${range}`);
      // `resolutions` in package.json rename patterns: then any entry of the name may be the one.
      return exact === undefined ? byName.find(name) : [exact];
    },
  };
}

function packageOf(block: Block, version: string) {
  const [pattern = ''] = block.patterns;
  const at = pattern.indexOf('@', 1);
  const installedAs = at === -1 ? pattern : pattern.slice(0, at);
  const range = at === -1 ? '' : pattern.slice(at + 1);
  const asked = npmSpecifier(range);
  const resolved = block.fields.get('resolved');
  const integrity = block.fields.get('integrity');
  const fetched = resolved === undefined ? null : npmSpecifier(resolved);
  const commit = asked.commit ?? fetched?.commit;
  const entry = { name: asked.name ?? installedAs, version };
  const origin = asked.origin === 'registry' && fetched?.origin === 'git' ? ('git' as const) : asked.origin;
  return {
    ecosystem: 'npm',
    // Yarn installs what `resolved` names, whatever else the entry claims to be.
    name: fetched?.name ?? entry.name,
    version: fetched?.version ?? version,
    ...claimsOf(entry, fetched),
    origin,
    line: block.line,
    ...(commit !== undefined && origin === 'git' && { commit }),
    ...(resolved !== undefined && { resolved }),
    ...(integrity !== undefined && { integrity }),
  };
}

/** The root's package.json and those of the workspaces that it names without a pattern. */
async function readMembers(
  file: SourceFile,
  read: ReadSibling,
  graph: PackageGraph,
): Promise<{ found: readonly PackageJson[]; complete: boolean }> {
  const root = await readPackageJson(read, siblingPath(file.path, 'package.json'), graph.problem);
  if (root === null) return { found: [], complete: false };
  const found = [root];
  let complete = true;
  for (const workspace of root.workspaces) {
    const path = /[*?{[!]/.test(workspace) ? null : siblingPath(file.path, `${workspace}/package.json`);
    const member = await readPackageJson(read, path, graph.problem);
    if (member === null) complete = false;
    else found.push(member);
  }
  return { found, complete };
}
