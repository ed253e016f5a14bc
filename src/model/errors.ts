import type { Problem } from './scan.js';

/** The user's mistake: wrong option, wrong policy file, unknown revision. One line, exit code 2. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
}

/** A scan that must complete cannot: no network, no database, no base commit. Exit code 3. */
export class ScanError extends Error {
  override readonly name = 'ScanError';
}

/**
 * The machine or this installation does not serve: a full disk, a file of `dist/` that is broken. The message says what
 * to do, in one line. Exit code 4, and no defect to report.
 */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError';
}

/** Input that cannot be read, with its place: what, where (file and line), what to do. */
export class LocatedError extends Error {
  override readonly name = 'LocatedError';
  readonly path: string | undefined;
  readonly line: number | undefined;
  readonly remedy: string | undefined;

  constructor(problem: Problem) {
    super(problem.message);
    this.path = problem.path;
    this.line = problem.line;
    this.remedy = problem.remedy;
  }
}
