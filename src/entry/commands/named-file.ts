import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ConfigurationError } from '../../model/errors.js';
import { messageOf } from '../../util/thrown.js';

/** The text of a file that the command line names. @throws ConfigurationError when it cannot be read. */
export function readNamedFile(path: string): string {
  try {
    return readFileSync(resolve(path), 'utf8');
  } catch (error) {
    throw new ConfigurationError(`${path}: cannot be read: ${messageOf(error)}`);
  }
}
