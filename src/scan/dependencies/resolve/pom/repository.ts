import { LocatedError } from '../../../../model/errors.js';
import { type Pom, parsePom } from '../../extract/maven-pom/parse.js';
import { decode } from '../../file/decode.js';
import { childOf, childrenOf, parseXmlFile } from '../../file/xml.js';
import type { ResolvePorts } from '../resolver.js';
import { type Answer, nothing } from './answer.js';
import { type Budget, budgetOf } from './budget.js';
import { artifactPath, type Coordinates, gav, pomPath } from './coordinates.js';
import { localRepository } from './local-repository.js';
import { remoteRepository } from './remote-repository.js';

/** What Maven repositories publish: the local one first, then the remote one. Each file is read once in a run. */
export interface PomRepository {
  readonly budget: Budget;
  pom(coordinates: Coordinates): Promise<Answer<Pom>>;
  /** The versions of an artifact, in no order. */
  versions(group: string, artifact: string): Promise<Answer<readonly string[]>>;
}

const FOREVER = Number.POSITIVE_INFINITY;
const HOUR_MS = 60 * 60 * 1000;
const SHARED = new WeakMap<ResolvePorts, PomRepository>();

/** One for all who resolve with the same ports: both sides, Maven and Gradle. */
export function pomRepository(ports: ResolvePorts): PomRepository {
  const known = SHARED.get(ports) ?? newRepository(ports, ports.budget ?? budgetOf());
  SHARED.set(ports, known);
  return known;
}

/** @param budgetMs for everything that is asked of the network */
export function newRepository(ports: ResolvePorts, budget: Budget, budgetMs?: number): PomRepository {
  const local = localRepository(ports.env);
  const remote = remoteRepository(ports, budget, budgetMs);
  const poms = new Map<string, Promise<Answer<Pom>>>();
  const lists = new Map<string, Promise<Answer<readonly string[]>>>();

  async function readPom(coordinates: Coordinates): Promise<Answer<Pom>> {
    const path = pomPath(coordinates);
    if (path === null) return nothing('absent', 'no name of a repository');
    const own = await local.read(path);
    const answer = own === null ? await remote.read(path, FOREVER) : { found: own };
    if (answer.found === null) return answer;
    try {
      return { found: await parsePom(decode(answer.found, path)) };
    } catch (error) {
      if (!(error instanceof LocatedError)) throw error;
      return nothing('absent', `its pom cannot be read: ${error.message}`);
    }
  }

  async function readVersions(group: string, artifact: string): Promise<Answer<readonly string[]>> {
    const folder = artifactPath(group, artifact);
    if (folder === null) return nothing('absent', 'no name of a repository');
    const answer = await remote.read(`${folder}/maven-metadata.xml`, HOUR_MS);
    if (answer.found !== null) return versionsIn(answer.found);
    const found = new Set<string>();
    for (const name of await local.list(folder)) {
      if (!/^maven-metadata.*\.xml$/.test(name)) continue;
      const bytes = await local.read(`${folder}/${name}`);
      const versions = bytes === null ? null : await versionsIn(bytes);
      for (const version of versions?.found ?? []) found.add(version);
    }
    return found.size === 0 ? answer : { found: [...found] };
  }

  return {
    budget,
    pom: (coordinates) => remembered(poms, gav(coordinates), () => readPom(coordinates)),
    versions: (group, artifact) => remembered(lists, `${group}:${artifact}`, () => readVersions(group, artifact)),
  };
}

function remembered<T>(known: Map<string, Promise<T>>, key: string, work: () => Promise<T>): Promise<T> {
  const found = known.get(key) ?? work();
  known.set(key, found);
  return found;
}

/** `metadata/versioning/versions` (maven.apache.org/repositories/metadata.html). */
async function versionsIn(bytes: Buffer): Promise<Answer<readonly string[]>> {
  try {
    const root = await parseXmlFile(decode(bytes, 'maven-metadata.xml'));
    const list = childOf(childOf(root, 'versioning'), 'versions');
    return { found: childrenOf(list, 'version').map((version) => version.text) };
  } catch (error) {
    if (!(error instanceof LocatedError)) throw error;
    return nothing('absent', `its list of versions cannot be read: ${error.message}`);
  }
}
