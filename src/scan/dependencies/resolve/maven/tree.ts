import { LocatedError } from '../../../../model/errors.js';
import { factsOfTree } from '../../extract/maven-pom/activation.js';
import { interpolator } from '../../extract/maven-pom/interpolate.js';
import { type Pom, parsePom } from '../../extract/maven-pom/parse.js';
import { siblingPath } from '../../file/repository-path.js';
import type { ReadSibling } from '../../file/source-file.js';
import type { PomTree } from '../pom/source.js';
import type { OpenManifest } from '../resolver.js';

export interface ReadTree {
  readonly tree: PomTree;
  /** The poms among the manifests that could be parsed, by path; the others are told of by who extracts them. */
  readonly poms: ReadonlyMap<string, Pom>;
}

/** Parses the poms of one side. Those that are no manifests of their own are read when they are named as a parent. */
export async function readTree(manifests: readonly OpenManifest[]): Promise<ReadTree> {
  const read = manifests[0]?.read ?? (async () => null);
  const all = new Map<string, Promise<Pom | null>>();
  const owned = new WeakSet<Pom>();
  const projects = new Map<string, Pom[]>();

  function load(path: string, known?: string): Promise<Pom | null> {
    const loading = all.get(path) ?? parsed(path, known, read);
    all.set(path, loading);
    return loading;
  }

  const poms = new Map<string, Pom>();
  for (const { path, text } of manifests) {
    const pom = await load(path, text);
    if (pom === null) continue;
    owned.add(pom);
    poms.set(path, pom);
    const name = `${interpolator([pom])(pom.groupId ?? pom.parent?.groupId)}:${pom.artifactId}`;
    projects.set(name, [...(projects.get(name) ?? []), pom]);
  }
  const tree: PomTree = {
    project: ({ group, artifact, version }) =>
      projects.get(`${group}:${artifact}`)?.find((pom) => isVersion(pom, version)) ?? null,
    async beside(pom, relative) {
      if (!owned.has(pom)) return null;
      const isFile = /\.(?:xml|pom)$/.test(relative);
      const path = siblingPath(pom.path, isFile ? relative : `${relative}/pom.xml`);
      const found = path === null ? null : await load(path);
      if (found !== null) owned.add(found);
      return found;
    },
    owns: (pom) => owned.has(pom),
  };
  return { tree, poms };
}

/** `${revision}` and the like may stand in a parent: such a version is taken to be the one. */
function isVersion(pom: Pom, wanted: string): boolean {
  const own = interpolator([pom])(pom.version ?? pom.parent?.version);
  return own === undefined || wanted.includes('${') || own === wanted;
}

async function parsed(path: string, known: string | undefined, read: ReadSibling): Promise<Pom | null> {
  const text = known ?? (await read(path));
  if (text === null) return null;
  const facts = factsOfTree(async (relative) => {
    const beside = siblingPath(path, relative);
    return beside !== null && (await read(beside)) !== null;
  });
  try {
    return await parsePom({ path, text }, facts);
  } catch (error) {
    if (error instanceof LocatedError) return null;
    throw error;
  }
}
