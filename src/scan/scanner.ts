import type { Exec } from '../io/exec.js';
import type { Environment } from '../model/environment.js';
import type { Explanation } from '../model/explanation.js';
import type { FileClasses } from '../model/file-class.js';
import type { Category } from '../model/finding.js';
import type { Http } from '../model/http.js';
import type { Log } from '../model/log.js';
import type { CheckOptions } from '../model/options.js';
import type { OwnRule } from '../model/own-rule.js';
import type { Exception } from '../model/policy.js';
import type { TextSource } from '../model/pull-request-text.js';
import type { ScanOutcome } from '../model/scan-outcome.js';
import type { SettingOption, Settings } from '../model/settings.js';
import type { Workspace } from '../model/workspace.js';

/** All that a scanner may touch: ports are arguments, so tests need no module mocks. */
export interface ScanContext<S = unknown> {
  readonly workspace: Workspace;
  readonly options: CheckOptions;
  /** What the policy says of this scanner. */
  readonly settings: S;
  readonly exec: Exec;
  readonly http: Http;
  readonly log: Log;
  /** Where services and mirrors are named; a scanner reads no other environment. */
  readonly env: Environment;
  /** Aborts when the run's time budget is over. */
  readonly signal: AbortSignal;
  /** Folder for caches between runs (advisories, indexes), or null: keep nothing. */
  readonly cacheDir: string | null;
  /** A moment, so that expiry and age are testable. */
  readonly now: Date;
  /** What the files are; absent: nothing is known, and everything counts in full. */
  readonly classes?: FileClasses;
  /** Hides a secret value in all later output of the host; called before anything is said of it. */
  readonly mask?: (value: string) => void;
  /** Key of the hashes that stand for secrets, given by the repository's owner; absent: derived from the repository. */
  readonly hashKey?: string;
  /** Whether secrets may be shown to their providers at all: true only where the change is known to be no stranger's. */
  readonly mayVerify?: boolean;
  /** What people wrote on the pull request; absent where there is none, or no token to read it with. */
  readonly texts?: TextSource;
}

/** What `gatehouse explain` may ask. */
export interface ExplainRequest {
  readonly osvDb: string | null;
  readonly offline: boolean;
  readonly http: Http;
  readonly env: Environment;
}

/**
 * A scanner is a typed object in a folder whose name is its id, its key in the policy file, its action's name and its
 * docs page. What the rest of the product knows of it stands here: the policy's section and the words of its change, the
 * rows of a report, `explain`, options, the stage's action.
 */
export interface Scanner<S = unknown> {
  readonly id: string;
  readonly title: string;
  /** Rows of a report's overview; each category of a finding is in one row of one scanner. */
  readonly rows: readonly { readonly title: string; readonly categories: readonly Category[] }[];
  readonly settings: Settings<S>;
  /** Options of a run that stand for a setting. */
  readonly options: readonly SettingOption<S>[];
  /** Whether the packages of a bill of materials are its: without it one is incomplete. */
  readonly readsPackages: boolean;
  /** Whether it tells what a side exposes and reaches; absent: it does not. */
  readonly showsSurface?: boolean;
  /** `actions/<name>/action.yml`: what is told of the stage, beside the inputs that all have. */
  readonly action: StageAction;
  /** Globs over files that its settings call somebody else's code. */
  foreignCode?(settings: S): readonly string[];
  /** Ids of its own rules: what an exception, a setting or `explain` may name. */
  rules(): Promise<readonly string[]>;
  /** What its own rules say in findings, and where their pages are. */
  ownTexts(): Promise<readonly OwnRule[]>;
  /**
   * What a rule, or an advisory, means; null for an id that is none of its.
   * @throws ScanError when a service that knows does not answer
   */
  explain(id: string, request: ExplainRequest): Promise<Explanation | null>;
  /**
   * Whether a scan that completed would have met what an exception is about, so that one that suppressed nothing is
   * dead; null for an exception that cannot be about this scanner's findings.
   */
  sees(exception: Exception, workspace: Workspace): boolean | null;
  /** Finds what is there; throws only for defects: input it cannot read is a `Problem`, a lost service a status. */
  scan(context: ScanContext<S>): Promise<ScanOutcome>;
}

export interface StageAction {
  /** The action's folder, where it is not the scanner's id. */
  readonly name?: string;
  /** Whether stages may be judged together without it, unless the policy or an input asks for it. */
  readonly isOptional?: boolean;
  readonly description: string;
  /** Inputs of its own, by name. */
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
}
