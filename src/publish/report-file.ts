import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { ConfigurationError, messageOf } from '../model/errors.js';

/**
 * Writes a report to a file, its folder included, over an older one.
 * @throws ConfigurationError when the place cannot be written: it was named by the user.
 */
export function writeReportFile(path: string, text: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  } catch (error) {
    throw new ConfigurationError(`${path}: the report cannot be written there: ${messageOf(error)}`);
  }
}
