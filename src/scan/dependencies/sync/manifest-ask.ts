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
