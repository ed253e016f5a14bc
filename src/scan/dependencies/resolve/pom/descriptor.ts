import { type Coordinates, gav } from './coordinates.js';
import type { Dependency } from './dependency.js';
import { effectivePom } from './effective.js';
import { type Managements, managements } from './management.js';
import { type Missing, missing } from './missing.js';
import type { PomSource } from './source.js';

/** What one artifact brings in. */
export interface Descriptor {
  /** Where it is after its relocations. */
  readonly coordinates: Coordinates;
  /** Those that are not for its own tests or its container's; optional ones are among them. */
  readonly dependencies: readonly Dependency[];
  /** Its own pom first, then those it builds on. */
  readonly lost: readonly Missing[];
  /** A project of the same tree. */
  readonly isOwn: boolean;
}

export type Describe = (coordinates: Coordinates) => Promise<Descriptor>;

const MAX_RELOCATIONS = 5;
const NOT_BROUGHT_IN: ReadonlySet<string | undefined> = new Set(['test', 'provided', 'system', 'import']);

/** Describes artifacts, each once. */
export function describer(source: PomSource, all: Managements = managements(source)): Describe {
  const known = new Map<string, Promise<Descriptor>>();

  async function describe(asked: Coordinates): Promise<Descriptor> {
    let coordinates = asked;
    for (let moves = 0; ; moves++) {
      const answer = await source.pom(coordinates);
      if (answer.found === null) {
        return { coordinates, dependencies: [], lost: [missing(gav(coordinates), answer)], isOwn: false };
      }
      const pom = await effectivePom(answer.found, source, all);
      if (pom.relocation !== null && moves < MAX_RELOCATIONS && gav(pom.relocation) !== gav(coordinates)) {
        coordinates = pom.relocation;
        continue;
      }
      return {
        coordinates,
        dependencies: pom.dependencies.filter(({ scope }) => !NOT_BROUGHT_IN.has(scope)),
        lost: pom.lost,
        isOwn: source.tree.owns(answer.found),
      };
    }
  }

  return (coordinates) => {
    const key = gav(coordinates);
    const found = known.get(key) ?? describe(coordinates);
    known.set(key, found);
    return found;
  };
}
