import type { Pom } from '../../extract/maven-pom/parse.js';
import { folderOf, siblingPath } from '../../file/repository-path.js';

/** No project nests its modules deeper; it also ends those that list each other. */
const MAX_DEPTH = 40;

/**
 * Tells by the path of a pom of the tree which one it is built from: the topmost that lists it as a module, or itself
 * (maven.apache.org/guides/mini/guide-multiple-modules.html). Only modules of one such build stand for each other; for
 * any other name Maven asks the repository, whoever put a pom of that name into the tree. A list counts for folders
 * below it alone, so that no new folder takes in what others build.
 */
export function reactorsOf(poms: ReadonlyMap<string, Pom>): (path: string) => string {
  const listedBy = new Map<string, string>();
  for (const [path, pom] of poms) {
    for (const module of pom.modules) {
      const target = siblingPath(path, /\.xml$/.test(module) ? module : `${module}/pom.xml`);
      if (target === null || target === path || !poms.has(target) || !isBelow(target, folderOf(path))) continue;
      const known = listedBy.get(target);
      if (known === undefined || folderOf(known).length < folderOf(path).length) listedBy.set(target, path);
    }
  }
  return (path) => {
    let root = path;
    for (let depth = 0; depth < MAX_DEPTH; depth++) root = listedBy.get(root) ?? root;
    return root;
  };
}

function isBelow(path: string, folder: string): boolean {
  return folder === '' || path.startsWith(`${folder}/`);
}
