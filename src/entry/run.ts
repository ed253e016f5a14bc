import { ConfigurationError, LocatedError, messageOf, ScanError } from '../model/errors.js';
import { EXIT, type ExitCode } from '../model/exit-code.js';

/**
 * The one place that catches everything: runs an entry and sets the exit code. Mistakes of the user are one line each;
 * a defect of ours keeps its stack. Never `process.exit`: output that is still on its way would be lost.
 * @param tell writes one message for the user
 */
export async function runEntry(main: () => Promise<ExitCode>, tell: (message: string) => void): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    process.exitCode = exitCodeFor(error);
    if (process.exitCode === EXIT.defect) {
      tell(
        `defect in gatehouse, please report it: ${error instanceof Error ? (error.stack ?? error.message) : messageOf(error)}`,
      );
    } else for (const line of messageOf(error).split('\n')) tell(located(error, line));
  }
}

function exitCodeFor(error: unknown): ExitCode {
  if (error instanceof ConfigurationError || error instanceof LocatedError) return EXIT.usage;
  if (error instanceof ScanError) return EXIT.incomplete;
  return EXIT.defect;
}

function located(error: unknown, message: string): string {
  if (!(error instanceof LocatedError)) return message;
  const place = [error.path, error.line].filter((part) => part !== undefined).join(':');
  const remedy = error.remedy === undefined ? '' : `; ${error.remedy}`;
  return place === '' ? `${message}${remedy}` : `${place}: ${message}${remedy}`;
}
