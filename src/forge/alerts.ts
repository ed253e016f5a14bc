import type { Answers } from './answer.js';

/** A region of a file; lines and columns count from 1, null where the host does not say. */
export interface AlertPlace {
  readonly path: string;
  readonly startLine: number | null;
  readonly startColumn: number | null;
  readonly endLine: number | null;
  readonly endColumn: number | null;
}

/** One analysis that was uploaded. */
export interface CodeAnalysis {
  readonly tool: string;
  readonly version: string | null;
  readonly commit: string;
  /** What went wrong while it was taken in; empty: nothing. */
  readonly error: string;
  readonly warning: string;
}

export interface CodeAlert {
  readonly number: number;
  readonly state: 'open' | 'dismissed' | 'fixed';
  readonly tool: string;
  readonly rule: string;
  readonly title: string;
  readonly message: string;
  /** error, warning, note, none. */
  readonly level: string | null;
  /** low, medium, high, critical; of a rule about security. */
  readonly severity: string | null;
  readonly tags: readonly string[];
  readonly help: string | null;
  readonly place: AlertPlace | null;
}

/** A secret that the host found; its value is never asked for. */
export interface SecretAlert {
  readonly number: number;
  /** The kind of the secret, as the host names it. */
  readonly type: string;
  readonly title: string;
  /** Whether its provider says that it is valid: active, inactive, unknown. */
  readonly validity: string | null;
  readonly places: readonly (AlertPlace & { readonly commit: string })[];
}

/** A vulnerable package of the default branch. */
export interface DependencyAlert {
  readonly number: number;
  readonly ecosystem: string;
  readonly name: string;
  readonly manifest: string;
  /** GHSA and CVE. */
  readonly ids: readonly string[];
  readonly title: string;
  readonly severity: string;
  readonly cwe: readonly string[];
  readonly range: string | null;
  readonly fixed: string | null;
}

/** What the host's own scanners found. A list of alerts is whole, or the call fails. */
export interface Alerts extends Answers {
  /** The newest analyses of a full ref, newest first; none where the ref has none. */
  codeAnalyses(ref: string): Promise<readonly CodeAnalysis[]>;
  /** Open and dismissed ones of a full ref. */
  codeAlerts(ref: string): Promise<readonly CodeAlert[]>;
  /** Open ones of the repository. */
  secretAlerts(): Promise<readonly SecretAlert[]>;
  /** Open ones of the default branch. */
  dependencyAlerts(): Promise<readonly DependencyAlert[]>;
  /** Commits of a pull request: at most 250, and whether these are all. */
  commitsOf(pull: number): Promise<{ readonly commits: readonly string[]; readonly cut: boolean }>;
}
