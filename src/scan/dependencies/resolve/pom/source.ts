import type { Pom } from '../../extract/maven-pom/parse.js';
import { type Answer, nothing } from './answer.js';
import type { Budget } from './budget.js';
import type { Coordinates } from './coordinates.js';
import type { PomRepository } from './repository.js';

/** The poms of one side's tree. */
export interface PomTree {
  /** A project of the tree by its name; its version must be the one asked for, where both are plain. */
  project(coordinates: Coordinates): Pom | null;
  /** The pom at a path beside another one of the tree; null for a pom that is not of the tree. */
  beside(pom: Pom, relative: string): Promise<Pom | null>;
  owns(pom: Pom): boolean;
}

/** Where poms come from while a project is resolved: its own tree first, then the repositories. */
export interface PomSource {
  readonly budget: Budget;
  readonly tree: PomTree;
  pom(coordinates: Coordinates): Promise<Answer<Pom>>;
  versions(group: string, artifact: string): Promise<Answer<readonly string[]>>;
}

export const NO_TREE: PomTree = { project: () => null, beside: async () => null, owns: () => false };

export function pomSource(repository: PomRepository, tree: PomTree): PomSource {
  return {
    budget: repository.budget,
    tree,
    async pom(coordinates) {
      const own = tree.project(coordinates);
      if (own !== null) return { found: own };
      if (/[${}]/.test(coordinates.version)) return nothing('absent', 'its version holds an unknown property');
      return repository.pom(coordinates);
    },
    versions: (group, artifact) => repository.versions(group, artifact),
  };
}
