import { interpolator } from '../../extract/maven-pom/interpolate.js';
import type { Pom, PomDependency } from '../../extract/maven-pom/parse.js';
import { chainOf } from './chain.js';
import type { Coordinates } from './coordinates.js';
import { type Dependency, dependencyOf, managementKey, withManaged } from './dependency.js';
import type { Management, Managements } from './management.js';
import type { Missing } from './missing.js';
import type { PomSource } from './source.js';

/** A project as Maven sees it: parents joined in, management applied, properties filled in. */
export interface EffectivePom {
  readonly chain: readonly Pom[];
  /** In Maven's order: own ones first, then the parents'. `own`: written in the pom itself. */
  readonly dependencies: readonly (Dependency & { readonly own: boolean })[];
  readonly management: Management;
  /** Where the project went; null: it is here. */
  readonly relocation: Coordinates | null;
  readonly lost: readonly Missing[];
  /** Dependencies whose very name is an unknown property. */
  readonly nameless: number;
}

/**
 * Reads what the pom builds on. The BOMs of a pom from a repository are only read when one of its dependencies has no
 * version without them: all that they could add there is a scope or an exclusion, which published poms write out.
 */
export async function effectivePom(pom: Pom, source: PomSource, all: Managements): Promise<EffectivePom> {
  const { poms: chain, lost } = await chainOf(pom, source);
  const interpolate = interpolator(chain);
  const written = joined(chain, (dependency) => dependencyOf(dependency, interpolate));
  let management = await all.of(chain, source.tree.owns(pom));
  const lacks = written.found.some(
    ({ dependency, raw }) => raw.version === undefined && management.rules.get(managementKey(dependency)) === undefined,
  );
  if (lacks && !source.tree.owns(pom)) management = await all.of(chain);
  return {
    chain,
    dependencies: written.found.map(({ dependency, raw, own }) => ({
      ...withManaged(dependency, raw, management.rules.get(managementKey(dependency))),
      own,
    })),
    management,
    relocation: relocationOf(pom, chain, interpolate),
    lost: lost === null ? management.lost : [lost, ...management.lost],
    nameless: written.nameless,
  };
}

interface Written {
  readonly dependency: Dependency;
  readonly raw: PomDependency;
  readonly own: boolean;
}

/** A child's dependency stands for its parents' of the same key; within one pom the last one does, at the first's place. */
function joined(
  chain: readonly Pom[],
  read: (dependency: PomDependency) => Dependency | null,
): { readonly found: readonly Written[]; readonly nameless: number } {
  const found = new Map<string, Written>();
  let nameless = 0;
  for (const [depth, pom] of chain.entries()) {
    const here = new Map<string, Written>();
    for (const raw of pom.dependencies) {
      const dependency = read(raw);
      if (dependency === null) nameless++;
      else here.set(managementKey(dependency), { dependency, raw, own: depth === 0 });
    }
    for (const [key, written] of here) if (!found.has(key)) found.set(key, written);
  }
  return { found: [...found.values()], nameless };
}

function relocationOf(
  pom: Pom,
  chain: readonly Pom[],
  interpolate: (text: string | undefined) => string | undefined,
): Coordinates | null {
  if (pom.relocation === null) return null;
  const { groupId, artifactId, version } = pom.relocation;
  const inherited = chain.map((each) => each.groupId ?? each.parent?.groupId).find((text) => text !== undefined);
  return {
    group: interpolate(groupId) ?? interpolate(inherited) ?? '',
    artifact: interpolate(artifactId) ?? interpolate(pom.artifactId) ?? '',
    version: interpolate(version) ?? interpolate(pom.version ?? pom.parent?.version) ?? '',
  };
}
