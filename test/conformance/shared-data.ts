import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** The folder with the big test data, outside the repository; null where a clone does not have it. */
export function sharedData(): string | null {
  const candidates = [process.env.SHARED_DATA, '../shared/data', '../../shared/data'];
  for (const candidate of candidates) {
    if (candidate !== undefined && candidate !== '' && existsSync(resolve(candidate, 'osv'))) return resolve(candidate);
  }
  return null;
}

/** What a test that is skipped for want of the data is called. */
export const NO_SHARED_DATA = 'SKIPPED: shared data not present';
