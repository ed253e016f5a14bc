import type { PomExclusion } from '../../extract/maven-pom/parse.js';

/** A module that a build script asks for. */
export interface Demand {
  readonly configuration: string;
  readonly group: string;
  readonly artifact: string;
  /** As written; undefined: a platform or a plugin says it. */
  readonly version: string | undefined;
  readonly classifier: string;
  /** Nothing higher may take its place. */
  readonly strict: boolean;
  /** platform, enforced: a BOM, whose versions count. constraint: only a version. */
  readonly kind: 'module' | 'platform' | 'enforced' | 'constraint';
  readonly exclusions: readonly PomExclusion[];
  readonly transitive: boolean;
  readonly line: number;
  /** Written in the script itself, not in one above that sets things for all. */
  readonly own: boolean;
}

/** What is known of one project of a build. */
export interface Project {
  readonly demands: Demand[];
  /** Ids of those that are applied, and versions by id, also of those that are not. */
  readonly plugins: Set<string>;
  readonly pluginVersions: Map<string, string>;
  /** What the dependency management plugin imports and manages. */
  readonly boms: { readonly group: string; readonly artifact: string; readonly version: string }[];
  readonly managed: Map<string, string>;
  /** Versions that are forced on every configuration. */
  readonly forced: Map<string, string>;
  readonly exclusions: PomExclusion[];
  /** Names of dependencies that cannot be told without running the script. */
  readonly unknown: { readonly text: string; readonly line: number }[];
  /** What else changes versions and is code. */
  readonly code: Set<string>;
  readonly scripts: string[];
}

export function newProject(): Project {
  return {
    demands: [],
    plugins: new Set(),
    pluginVersions: new Map(),
    boms: [],
    managed: new Map(),
    forced: new Map(),
    exclusions: [],
    unknown: [],
    code: new Set(),
    scripts: [],
  };
}
