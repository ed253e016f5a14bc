import type { Coordinates } from '../pom/coordinates.js';
import type { Dependency } from '../pom/dependency.js';
import type { Descriptor } from '../pom/descriptor.js';
import type { Exclusions } from '../pom/exclusions.js';
import type { MavenScope } from '../pom/scope.js';

/** One package that stays in the graph. */
export interface Node {
  readonly coordinates: Coordinates;
  /** The dependency as its first asker has it. */
  readonly dependency: Dependency;
  readonly descriptor: Descriptor;
  /** The project's own demand, whose scope is the last word. */
  readonly direct: boolean;
  readonly exclusions: Exclusions;
  readonly edges: Edge[];
}

export interface Edge {
  readonly to: number;
  readonly scope: MavenScope;
  /** The project's management says the scope, so that it does not depend on the asker's. */
  readonly isManaged: boolean;
}

/** A place where somebody asks for a package. */
export interface Demand {
  /** The asker's place in the graph; null: the project itself. */
  readonly from: number | null;
  readonly key: string;
  readonly dependency: Dependency;
  readonly exclusions: Exclusions;
  readonly isManaged: boolean;
}
