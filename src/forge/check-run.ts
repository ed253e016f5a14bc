/** A button of a check run. GitHub takes three, of 20 (label), 40 (description) and 20 (identifier) characters. */
export interface CheckButton {
  readonly label: string;
  readonly description: string;
  /** Comes back with the click. */
  readonly identifier: string;
}

/** A line of a check run's page, on a file. */
export interface CheckAnnotation {
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly level: 'failure' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
}

/** A finished check run, for people to read. */
export interface CheckRun {
  readonly name: string;
  readonly headSha: string;
  readonly conclusion: 'success' | 'failure' | 'neutral';
  readonly title: string;
  readonly summary: string;
  /** Below the summary; absent or null: nothing. */
  readonly text?: string | null;
  readonly detailsUrl: string | null;
  /** Our own name for what it is about; comes back with a click. */
  readonly externalId?: string;
  /** GitHub tells clicks to the App that made the check run, and to nobody else. */
  readonly buttons?: readonly CheckButton[];
}
