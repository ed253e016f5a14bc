/** What a job must grant for a write, in the words of a workflow's `permissions:` block. */
export type Grant =
  | 'pull-requests: read'
  | 'pull-requests: write'
  | 'checks: write'
  | 'security-events: read'
  | 'security-events: write'
  | 'vulnerability-alerts: read'
  /** Of an App or a personal token: a job's own token cannot have it. */
  | 'secret-scanning-alerts: read'
  | 'contents: read'
  | 'contents: write'
  | 'actions: read'
  | 'actions: write'
  /** Of an organisation: a job's own token never has it, that of an App can. */
  | 'members: read';

/** Why GitHub did not do what was asked. */
export interface Refusal {
  readonly kind: 'permission' | 'not-found' | 'invalid' | 'conflict' | 'credentials' | 'rate-limit' | 'unavailable';
  readonly reason: string;
}

/** What a thrown value says when it is an answer of the host, or a connection to it that failed. */
export interface Answers {
  /**
   * The refusal that a thrown value stands for; `grant` is what the call needs.
   * @throws the value itself when it is no answer of the host: a defect must not look like one.
   */
  refusalOf(error: unknown, grant: Grant): Refusal;
  /** The HTTP status of a failed request; null for any other value. */
  statusOf(error: unknown): number | null;
  /** Whether the answer was lost, so that the write may have happened. */
  mayHaveHappened(error: unknown): boolean;
}
