import { ConfigurationError, LocatedError, ScanError } from '../../model/errors.js';
import { EXIT, type ExitCode } from '../../model/exit-code.js';
import { messageOf } from '../../util/thrown.js';

/** The exit code that an error stands for; what is neither the user's mistake nor a scan's is a defect of ours. */
export function exitCodeFor(error: unknown): ExitCode {
  if (error instanceof ConfigurationError || error instanceof LocatedError) return EXIT.usage;
  if (error instanceof ScanError) return EXIT.incomplete;
  return EXIT.defect;
}

/** What is told of an error, each line with its place and what to do. */
export function errorLines(error: unknown): string[] {
  return messageOf(error)
    .split('\n')
    .map((line) => located(error, line));
}

function located(error: unknown, message: string): string {
  if (!(error instanceof LocatedError)) return message;
  const place = [error.path, error.line].filter((part) => part !== undefined).join(':');
  const remedy = error.remedy === undefined ? '' : `; ${error.remedy}`;
  return place === '' ? `${message}${remedy}` : `${place}: ${message}${remedy}`;
}
