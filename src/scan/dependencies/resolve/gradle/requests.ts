import { type Missing, missing } from '../pom/missing.js';
import type { PomSource } from '../pom/source.js';
import { chooseGradleVersion } from './choose-gradle-version.js';
import type { VersionRules } from './platforms.js';
import { compareGradle } from './version-order.js';

/** The versions that are asked for in one walk over a class path, by `group:artifact`. */
export interface Requests {
  /** Asks for a module; without a version when somebody else has to say one. */
  ask(name: string, written: string | undefined): Promise<void>;
  /** Asks for a version, should the module be there (an optional dependency is such a constraint). */
  constrain(name: string, written: string | undefined): Promise<void>;
  /** The version that wins so far; undefined: nobody said one. */
  choose(name: string): string | undefined;
  /** The winner of each module that is asked for. */
  chosen(): ReadonlyMap<string, string>;
  readonly lost: Map<string, Missing>;
  size(): number;
}

export function newRequests(rules: VersionRules, source: PomSource): Requests {
  const asked = new Map<string, Set<string>>();
  const constraints = new Map<string, Set<string>>();
  const lost = new Map<string, Missing>();

  async function put(target: Map<string, Set<string>>, name: string, written: string | undefined): Promise<void> {
    const versions = target.get(name) ?? new Set();
    target.set(name, versions);
    if (written === undefined) return;
    const { group, artifact } = splitName(name);
    const version = await chooseGradleVersion(source, group, artifact, written);
    if (version.found === null) lost.set(name, missing(name, version));
    else versions.add(version.found);
  }

  function choose(name: string): string | undefined {
    const all = [asked.get(name), constraints.get(name), rules.atLeast.get(name)].flatMap((some) => [...(some ?? [])]);
    return rules.fixed.get(name) ?? highest(all);
  }

  return {
    ask: (name, written) => put(asked, name, written),
    constrain: (name, written) => put(constraints, name, written),
    choose,
    chosen() {
      const winners = [...asked.keys()].map((name) => [name, choose(name)] as const);
      return new Map(winners.flatMap(([name, version]) => (version === undefined ? [] : [[name, version] as const])));
    },
    lost,
    size: () => asked.size,
  };
}

export function splitName(name: string): { readonly group: string; readonly artifact: string } {
  const colon = name.indexOf(':');
  return { group: name.slice(0, colon), artifact: name.slice(colon + 1) };
}

export function nameOf({ group, artifact }: { readonly group: string; readonly artifact: string }): string {
  return `${group}:${artifact}`;
}

function highest(versions: readonly string[]): string | undefined {
  return versions.reduce<string | undefined>(
    (best, version) => (best === undefined || compareGradle(version, best) > 0 ? version : best),
    undefined,
  );
}
