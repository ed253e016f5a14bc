/**
 * What services of other tools are asked about, as the code host wrote it and never as the checkout has it: a pull
 * request, or a branch.
 */
export interface AnalysedChange {
  /** `owner/name`. */
  readonly repository: string;
  /** Number of the pull request; null: a branch. */
  readonly pull: number | null;
  /** The branch that the change lies on. */
  readonly branch: string;
  /** The branch that the change goes to; null for a branch that goes nowhere. */
  readonly target: string | null;
  /** An analysis of any of these commits is one of what is judged: the head, and the merge that the host made of it. */
  readonly commits: readonly string[];
  /** Whether somebody without the right to write may have brought it in: no token of the repository goes out for it. */
  readonly isStrangers: boolean;
  /** Whether the run's secrets were kept from it although it is no stranger's, as Dependabot's are. */
  readonly isWithoutSecrets: boolean;
}
