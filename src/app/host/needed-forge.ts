import type { Answers, Grant } from '../../forge/answer.js';
import type { Forge } from '../../forge/forge.js';
import { ConfigurationError, LocatedError, ScanError } from '../../model/errors.js';

/** The host of a step that can do nothing without it. @throws ConfigurationError without a token. */
export function neededForge(forge: Forge | null): Forge {
  if (forge !== null) return forge;
  throw new ConfigurationError('input github-token: it is empty, and this action works through the API');
}

/**
 * A read without which this step has nothing to do.
 * @throws ScanError in one line when the host does not answer or refuses: that is no defect of ours.
 */
export async function required<T>(answers: Answers, what: string, grant: Grant, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof LocatedError || error instanceof ConfigurationError) throw error;
    throw new ScanError(`${what}: ${answers.refusalOf(error, grant).reason}`);
  }
}
