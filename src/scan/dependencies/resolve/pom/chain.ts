import { interpolator } from '../../extract/maven-pom/interpolate.js';
import type { Pom, PomParent } from '../../extract/maven-pom/parse.js';
import { isMavenRange } from '../../version/maven-range.js';
import { type Answer, nothing } from './answer.js';
import { chooseVersion } from './choose-version.js';
import { type Missing, missing } from './missing.js';
import type { PomSource } from './source.js';

const MAX_PARENTS = 40;

/** A pom and its parents, nearest first; `lost`: the parent that was not read, where the chain ends for it. */
export interface Chain {
  readonly poms: readonly Pom[];
  readonly lost: Missing | null;
}

/** Follows the parents: the one that `relativePath` names where it is the one that is meant, else the repository's. */
export async function chainOf(pom: Pom, source: PomSource): Promise<Chain> {
  const poms = [pom];
  for (let child = pom; child.parent !== null; ) {
    const { groupId, artifactId, relativePath } = child.parent;
    const version = interpolator([child])(child.parent.version);
    const what = `parent ${groupId}:${artifactId}:${version ?? child.parent.version}`;
    const beside = relativePath === null ? null : await source.tree.beside(child, relativePath);
    const parent =
      beside !== null && isMeant(beside, child.parent, version)
        ? { found: beside }
        : await fromRepository(source, groupId, artifactId, version);
    if (parent.found === null) return { poms, lost: missing(what, parent) };
    if (poms.includes(parent.found) || poms.length === MAX_PARENTS) {
      return { poms, lost: { what, reason: 'the parents go round in a circle', open: false } };
    }
    poms.push(parent.found);
    child = parent.found;
  }
  return { poms, lost: null };
}

async function fromRepository(
  source: PomSource,
  group: string | undefined,
  artifact: string | undefined,
  written: string | undefined,
): Promise<Answer<Pom>> {
  if (group === undefined || artifact === undefined || written === undefined) {
    return nothing('absent', 'its name is not known');
  }
  const chosen = await chooseVersion(source, group, artifact, written);
  return chosen.found === null ? chosen : source.pom({ group, artifact, version: chosen.found.version });
}

/**
 * Maven takes the pom of a folder only when it bears the name and version that were asked for. A version such as
 * `${revision}` is said by the parent itself, so it is taken to be the one.
 */
function isMeant(pom: Pom, { groupId, artifactId }: PomParent, version: string | undefined): boolean {
  const own = pom.version ?? pom.parent?.version;
  const isPlain = own !== undefined && !own.includes('${') && version !== undefined && !isMavenRange(version);
  const isNamed = pom.artifactId === artifactId && (pom.groupId ?? pom.parent?.groupId) === groupId;
  return isNamed && (!isPlain || own === version);
}
