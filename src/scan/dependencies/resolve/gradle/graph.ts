import type { Coordinates } from '../pom/coordinates.js';
import type { Describe } from '../pom/descriptor.js';
import type { Missing } from '../pom/missing.js';
import type { PomSource } from '../pom/source.js';
import type { Classpath } from './classpaths.js';
import type { VersionRules } from './platforms.js';
import type { Project } from './project.js';
import { nameOf, splitName } from './requests.js';
import { type Walk, walk } from './walk.js';

/** What a class path resolves to, by `group:artifact`. */
export interface GradleGraph {
  readonly modules: ReadonlyMap<string, Module>;
  readonly lost: readonly Missing[];
  /** Names of direct dependencies without a version. */
  readonly unknown: ReadonlySet<string>;
}

export interface Module extends Coordinates {
  readonly dependsOn: readonly string[];
}

const MAX_ROUNDS = 25;

/**
 * Gradle's resolution (docs.gradle.org/current/userguide/dependency_resolution.html): of all versions that are asked
 * for, constraints included, the highest; over and over, until what the chosen ones ask for changes no choice.
 */
export async function gradleGraph(
  classpath: Classpath,
  project: Project,
  rules: VersionRules,
  source: PomSource,
  describe: Describe,
): Promise<GradleGraph> {
  let chosen: ReadonlyMap<string, string> = new Map();
  for (let round = 1; ; round++) {
    const found = await walk({ classpath, project, rules, chosen, source, describe });
    const isSame =
      found.chosen.size === chosen.size && [...found.chosen].every(([name, one]) => chosen.get(name) === one);
    if (isSame || round === MAX_ROUNDS || found.isCut) return graphOf(classpath, found);
    chosen = found.chosen;
  }
}

function graphOf(classpath: Classpath, { chosen, edges, moved, lost }: Walk): GradleGraph {
  const modules = new Map<string, Module>();
  for (const [name, version] of chosen) {
    if (moved.has(name)) continue;
    const dependsOn = [...(edges.get(name) ?? [])].flatMap((child) =>
      moved.has(child) ? [...(edges.get(child) ?? [])] : [child],
    );
    modules.set(name, { ...splitName(name), version, dependsOn });
  }
  const direct = classpath.demands.filter(({ kind }) => kind === 'module').map(nameOf);
  return { modules, lost, unknown: new Set(direct.filter((name) => !chosen.has(name))) };
}
