import { LocatedError } from '../../../../model/errors.js';
import { siblingPath } from '../../file/repository-path.js';
import type { ReadSibling } from '../../file/source-file.js';
import { type Interpolate, interpolator } from './interpolate.js';
import { type Pom, type PomDependency, parsePom } from './parse.js';

const MAX_PARENTS = 20;
const MAX_BOMS = 50;

/** Gives the pom at a path of the tree; null when there is none, or none that can be read. */
export type LoadPom = (path: string | null) => Promise<Pom | null>;

/** Reads each pom once. A broken parent is reported by its own extraction, here it is as if it were not in the tree. */
export function pomLoader(read: ReadSibling): LoadPom {
  const known = new Map<string, Pom | null>();
  return async (path) => {
    if (path === null) return null;
    const cached = known.get(path);
    if (cached !== undefined) return cached;
    const text = await read(path);
    const pom = text === null ? null : await readablePom(path, text);
    known.set(path, pom);
    return pom;
  };
}

async function readablePom(path: string, text: string): Promise<Pom | null> {
  try {
    return await parsePom({ path, text });
  } catch (error) {
    if (error instanceof LocatedError) return null;
    throw error;
  }
}

/** The pom and its parents, nearest first, as far as they are in the tree and are the ones that are meant. */
export async function pomChain(pom: Pom, load: LoadPom): Promise<readonly Pom[]> {
  const chain = [pom];
  const seen = new Set([pom.path]);
  for (let child = pom; child.parent !== null && child.parent.relativePath !== null && chain.length < MAX_PARENTS; ) {
    const parent = await loadProject(child.path, child.parent.relativePath, load);
    if (parent === null || seen.has(parent.path) || !isProject(parent, child.parent.groupId, child.parent.artifactId))
      break;
    chain.push(parent);
    seen.add(parent.path);
    child = parent;
  }
  return chain;
}

/** The managed dependencies that apply to the chain: the nearest first, imported ones last. */
export async function managedDependencies(
  chain: readonly Pom[],
  load: LoadPom,
): Promise<readonly { readonly dependency: PomDependency; readonly interpolate: Interpolate }[]> {
  const queue: (readonly Pom[])[] = [chain];
  const managed: { dependency: PomDependency; interpolate: Interpolate }[] = [];
  const imported = new Set<string>();
  let lookups = 0;
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const interpolate = interpolator(next);
    for (const dependency of next.flatMap((pom) => pom.managed)) {
      if (dependency.scope !== 'import') {
        managed.push({ dependency, interpolate });
        continue;
      }
      if (++lookups > MAX_BOMS) continue;
      const bom = await findBom(next, dependency, interpolate, load);
      if (bom === null || imported.has(bom.path)) continue;
      imported.add(bom.path);
      queue.push(await pomChain(bom, load));
    }
  }
  return managed;
}

/** A BOM of this very build: beside a pom of the chain, or one of its modules. */
async function findBom(
  chain: readonly Pom[],
  dependency: PomDependency,
  interpolate: Interpolate,
  load: LoadPom,
): Promise<Pom | null> {
  const artifactId = interpolate(dependency.artifactId);
  const groupId = interpolate(dependency.groupId);
  if (artifactId === undefined || groupId === undefined) return null;
  for (const pom of chain) {
    const likely = [
      `../${artifactId}`,
      artifactId,
      ...pom.modules.filter((module) => artifactId.endsWith(lastOf(module))),
    ];
    for (const folder of likely.slice(0, MAX_BOMS)) {
      const found = await loadProject(pom.path, folder, load);
      if (found !== null && isProject(found, groupId, artifactId)) return found;
    }
  }
  return null;
}

function loadProject(from: string, relative: string, load: LoadPom): Promise<Pom | null> {
  return load(
    siblingPath(from, relative.endsWith('.xml') || relative.endsWith('.pom') ? relative : `${relative}/pom.xml`),
  );
}

/** Maven takes a pom only when it bears the name that was asked for, else it looks in the repositories. */
function isProject(pom: Pom, groupId: string | undefined, artifactId: string | undefined): boolean {
  return pom.artifactId === artifactId && (pom.groupId ?? pom.parent?.groupId) === groupId;
}

function lastOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
