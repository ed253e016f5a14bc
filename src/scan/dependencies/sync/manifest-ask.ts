/** One package that a manifest asks for. */
export interface ManifestAsk {
  /** As the registry and the lockfile spell it; of an alias the real one. */
  readonly name: string;
  /** As written; empty: any version. */
  readonly range: string;
  /** Line in the manifest, from 1. */
  readonly line?: number;
  /** `elsewhere`: a repository, an address or a file instead of a release of a registry. */
  readonly from: 'registry' | 'elsewhere';
  /** What it is asked for; absent: for the project itself, or the format does not tell. */
  readonly kind?: 'runtime' | 'development' | 'optional' | 'build';
  /** Dependency group or extra, as the manifest calls it. */
  readonly group?: string;
  /** The name that it is installed under, where that is not its own. */
  readonly alias?: string;
  /** The list of the workspace that tells the range; `default` for the one without a name. */
  readonly catalog?: string;
}

/** What a manifest asks for, as far as its lockfile has to hold it. */
export interface ManifestAsks {
  readonly asks: readonly ManifestAsk[];
  /** The package that the manifest itself describes. */
  readonly name: string | null;
  /** Globs of the folders whose manifests share its lockfile. */
  readonly members: readonly string[];
  /** Names whose version something else than a range decides. */
  readonly overridden: ReadonlySet<string>;
}
