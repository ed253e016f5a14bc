import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../../io/temporary-folder.js';
import type { Log } from '../../model/log.js';
import type { CheckOptions } from '../../model/options.js';
import { firstLookLines } from '../../report/first-look.js';
import { selectFindings } from '../../report/selection.js';
import { deskRun } from '../results/desk-run.js';

/**
 * What the whole tree holds today, in lines.
 * @param policy text to judge by that no file holds yet; null: the options' or the tree's own
 */
export async function firstLook(options: CheckOptions, policy: string | null, log: Log): Promise<readonly string[]> {
  if (policy === null) return looked(options, log);
  const folder = temporaryFolder();
  try {
    const config = join(folder.path, 'gatehouse.yml');
    writeFileSync(config, policy);
    return await looked({ ...options, config }, log);
  } finally {
    folder.remove();
  }
}

async function looked(options: CheckOptions, log: Log): Promise<readonly string[]> {
  const { result } = await deskRun(options, log);
  return firstLookLines(result, selectFindings(result));
}
