import type { Exec } from '../io/exec.js';
import type { FileClasses } from '../model/file-class.js';
import type { Http } from '../model/http.js';
import type { Log } from '../model/log.js';
import type { CheckOptions } from '../model/options.js';
import type { Policy } from '../model/policy.js';
import type { TextSource } from '../model/pull-request-text.js';
import type { ScannerId, ScanOutcome } from '../model/scan.js';
import type { Workspace } from '../model/workspace.js';

/** All that a scanner may touch: ports are arguments, so tests need no module mocks. */
export interface ScanContext {
  readonly workspace: Workspace;
  readonly options: CheckOptions;
  readonly policy: Policy;
  readonly exec: Exec;
  readonly http: Http;
  readonly log: Log;
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

/** A scanner is a typed object in a folder whose name is its id, its config key and its docs page. */
export interface Scanner {
  readonly id: ScannerId;
  readonly title: string;
  /** Finds what is there; throws only for defects: input it cannot read is a `Problem`, a lost service a status. */
  scan(context: ScanContext): Promise<ScanOutcome>;
}
