/** Which part of a repository a run reads, of how many, and how its projects are told (globs over folders; null: by manifest). */
export interface ShardRequest {
  readonly index: number;
  readonly count: number;
  readonly projects: readonly string[] | null;
}

/**
 * A job of GitHub Actions. Its workflow, and so every option, may be written by the author of the change: there they
 * tighten the policy of the base and never loosen it.
 */
export interface Runner {
  /** Absolute path of GITHUB_WORKSPACE, where a job checks out what it judges. */
  readonly workspace: string;
  /** Workflow file of this repository that runs; null: one that the change cannot edit (the base's, another repository's). */
  readonly workflow: string | null;
}

/** The options of `gatehouse check`; the actions' inputs bear the same names and mean the same. */
export interface CheckOptions {
  /** Absolute path of the folder to check. */
  readonly dir: string;
  readonly base: string | null;
  readonly head: string | null;
  /** Whether what is staged is checked against HEAD, in place of base and head. */
  readonly staged?: boolean;
  /** Absolute path of the policy file; inside the repository it is read from the base commit. */
  readonly config: string | null;
  readonly only: readonly string[] | null;
  /** A report that the command line offers. */
  readonly format: string;
  readonly output: string | null;
  readonly offline: boolean;
  readonly osvDb: string | null;
  /** Globs over the reports of other tools, absolute and with `/`. Absent: none are read. */
  readonly results?: readonly string[];
  /** Options that stand for a setting of the policy, by name: `fail-on`, `engine`. */
  readonly settings: Readonly<Record<string, string>>;
  /** Absent: the whole repository. */
  readonly shard?: ShardRequest;
  /** Absent: somebody's own machine, where an option may loosen. */
  readonly runner?: Runner;
  /** The one scanner that this run is for, where a later gate joins the results of several. */
  readonly stage?: string;
  /** How messages name an option: `input fail-on` or `--fail-on`. Absent: as on the command line. */
  readonly spelling?: 'input' | 'option';
}
