import type { Answers } from './answer.js';
import type { WorkflowRunEvent } from './event.js';
import type { PullRequest } from './pull-request.js';

/** One GET without a token; the http port fits. */
export type Download = (request: {
  readonly method: 'GET';
  readonly url: string;
  readonly timeoutMs: number;
  readonly maxBytes: number;
}) => Promise<{ readonly status: number; readonly body: Buffer }>;

/** A run of the gate, as far as it can be started again. */
export interface GateRun {
  readonly id: number;
  /** `completed` is the only one in which a run can be started again. */
  readonly status: string;
  readonly url: string;
}

/** The runs of this repository's workflows, and what they left. */
export interface Runs extends Answers {
  /**
   * The zip of the newest artifact of this name that a run left, in memory; null: it left none.
   * @throws LocatedError when it is expired, too large or cannot be had
   */
  artifact(runId: number, name: string, download: Download, maxBytes: number): Promise<Buffer | null>;
  /** The open pull requests that a run has judged, still at its commit. */
  pullsOf(run: Pick<WorkflowRunEvent, 'headRepository' | 'headRef' | 'headSha'>): Promise<readonly PullRequest[]>;
  /** The newest run of a workflow (by its file name) for a head commit; null when it never ran for it. */
  newestOf(wanted: { readonly workflow: string; readonly headSha: string }): Promise<GateRun | null>;
  /** Starts all jobs of a finished run again, on the same commits. */
  startAgain(runId: number): Promise<void>;
}
