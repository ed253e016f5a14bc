import type { Extraction, Manifest } from '../../package.js';
import { packageGraph } from '../assemble.js';
import type { ReadSibling, SourceFile } from '../extractor.js';
import { jsonObject } from '../json-document.js';
import { readPackageJson } from '../package-json.js';
import { folderOf, inRepository } from '../repository-path.js';
import { isFields, own } from '../shape.js';
import { readDependencyTree } from './dependency-tree.js';
import { readPackageMap } from './package-map.js';

/**
 * Packages of a package-lock.json. Versions 2 and 3 have a flat `packages` map of install paths, version 1 a nested
 * `dependencies` tree; version 2 has both and the map is the better one.
 * @throws LocatedError when it is no JSON object with one of the two
 */
export async function parsePackageLock(file: SourceFile, read: ReadSibling): Promise<Extraction> {
  const root = jsonObject(file);
  const graph = packageGraph();
  const folder = folderOf(file.path);
  const manifests: Manifest[] = [];
  const manifest = async (member: string) => {
    const path = inRepository(folder, member === '' ? 'package.json' : `${member}/package.json`);
    const found = path === null ? null : await readPackageJson(read, path, graph.problem);
    if (found !== null) manifests.push(found.manifest);
    return found;
  };

  const ownManifest = await manifest('');
  if (isFields(own(root, 'packages'))) {
    const members = readPackageMap(root, file, graph);
    for (const member of members) await manifest(member);
    return graph.extraction('npm', { manifests });
  }
  readDependencyTree(root, file, graph, ownManifest);
  return graph.extraction('npm', { manifests, hasRoots: ownManifest !== null });
}
