import { LocatedError } from '../model/errors.js';
import type { Problem } from '../model/scan.js';

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
