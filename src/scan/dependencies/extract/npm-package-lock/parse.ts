import { LocatedError } from '../../../../model/errors.js';
import { parseJsonFile } from '../../file/json.js';
import { siblingPath } from '../../file/repository-path.js';
import type { ReadSibling, SourceFile } from '../../file/source-file.js';
import { field, isTable, requireEntries } from '../../file/value.js';
import type { Extraction, Manifest } from '../../package/package.js';
import { formatGaps } from '../read/format-version.js';
import { packageGraph } from '../read/package-graph.js';
import { readPackageJson } from '../read/package-json.js';
import { readDependencyTree } from './dependency-tree.js';
import { readPackageMap } from './package-map.js';

/**
 * Packages of a package-lock.json. Versions 2 and 3 have a flat `packages` map of install paths, version 1 a nested
 * `dependencies` tree; version 2 has both and the map is the better one.
 * @throws LocatedError when it is no JSON object with one of the two
 */
export async function parsePackageLock(file: SourceFile, read: ReadSibling): Promise<Extraction> {
  const root = parseJsonFile(file);
  const graph = packageGraph();
  const manifests: Manifest[] = [];
  const manifest = async (member: string) => {
    const path = siblingPath(file.path, member === '' ? 'package.json' : `${member}/package.json`);
    const found = await readPackageJson(read, path, graph.problem);
    if (found !== null) manifests.push(found.manifest);
    return found;
  };

  const gaps = formatGaps(file, field(root, 'lockfileVersion'), 3);
  const ownManifest = await manifest('');
  if (isTable(field(root, 'packages'))) {
    const members = readPackageMap(root, file, graph);
    for (const member of members) await manifest(member);
    return graph.extraction('npm', { manifests, gaps });
  }
  if (!['lockfileVersion', 'dependencies'].some((key) => field(root, key) !== undefined)) {
    throw new LocatedError({
      message: 'not a lockfile of npm: neither "packages" nor "dependencies" nor "lockfileVersion"',
      path: file.path,
      line: 1,
      remedy: 'let `npm install --package-lock-only` write the file again',
    });
  }
  requireEntries(root, 'packages', file);
  requireEntries(root, 'dependencies', file);
  readDependencyTree(root, file, graph, ownManifest);
  return graph.extraction('npm', { manifests, hasRoots: ownManifest !== null, gaps });
}
