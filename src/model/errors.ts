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

/** The problem that a caught value stands for; unknown values keep their message. */
export function problemFrom(error: unknown, path?: string): Problem {
  const where = path === undefined ? {} : { path };
  if (error instanceof LocatedError) {
    return {
      message: error.message,
      ...where,
      ...(error.path !== undefined && { path: error.path }),
      ...(error.line !== undefined && { line: error.line }),
      ...(error.remedy !== undefined && { remedy: error.remedy }),
    };
  }
  return { message: messageOf(error), ...where };
}

/** The message of anything that was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
