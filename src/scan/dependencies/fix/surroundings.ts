import type { Declaration, Step, VersionPlace } from '../ecosystem/recipe.js';

/** What lies around a package that is to be moved: who asks for it, where, and what else is written there. */
export interface Surroundings {
  /** Of the lockfile, from the repository's root. */
  readonly path: string;
  readonly declared: readonly Declaration[];
  /** Somebody asks for it at a place whose name cannot be typed. */
  readonly unusual: boolean;
  readonly parents: readonly string[];
  /** The ranges under which they do; null: as the lockfile has them, if it does. */
  readonly requestedAs: readonly string[] | null;
  readonly hasOthers: boolean;
  readonly held: VersionPlace | null;
  readonly project: string | null;
  /** The file is made of others: the step through them. */
  readonly through: Step | null;
  /** The upgrade of what brings it in, where a registry was asked. */
  readonly parentUpgrade: ParentUpgrade | null;
}

/** Packages that the project asks for, and the versions of them that ask for a fixed one themselves. */
export interface ParentUpgrade {
  readonly packages: readonly {
    readonly name: string;
    readonly from: string;
    readonly version: string;
    readonly declared: readonly Declaration[];
  }[];
}

/** Nothing is known but the name. */
export const NOWHERE: Surroundings = {
  path: '',
  declared: [],
  unusual: false,
  parents: [],
  requestedAs: null,
  hasOthers: false,
  held: null,
  project: null,
  through: null,
  parentUpgrade: null,
};
