import { runCli } from '../../helpers/dist.js';
import { writeAdvisories } from './advisories.js';

/** A folder for `osv-db`, indexed, so that runs side by side do not index it each. */
export function makeAdvisories(): string {
  const folder = writeAdvisories();
  const built = runCli(['db', 'build', folder]);
  if (built.code !== 0) throw new Error(`db build: ${built.stderr}`);
  return folder;
}
