import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { ConfigurationError } from '../../model/errors.js';

const MAX_LOOKED_AT = 200;

/**
 * Refuses a job in which nothing is checked out where the gate looks: the most common mistake of a new workflow, whose
 * remedy is another step or another input.
 * @param dir folder that is to be judged
 * @param root folder of the job, `GITHUB_WORKSPACE`
 * @throws ConfigurationError with the step or the input that is missing
 */
export function refuseMissingCheckout(dir: string, root: string): void {
  if (isInRepository(dir)) return;
  const elsewhere = repositoryBelow(root);
  throw new ConfigurationError(
    elsewhere === null
      ? 'nothing is checked out here: add actions/checkout before this step'
      : `nothing is checked out in '${relative(root, dir) || '.'}', and a repository is in '${elsewhere}': set 'dir: ${elsewhere}', the path of actions/checkout`,
  );
}

function isInRepository(dir: string): boolean {
  for (let folder = dir; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return true;
    if (dirname(folder) === folder) return false;
  }
}

function repositoryBelow(root: string): string | null {
  if (!existsSync(root)) return null;
  const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const names = folders.map(({ name }) => name).sort();
  return names.slice(0, MAX_LOOKED_AT).find((name) => existsSync(join(root, name, '.git'))) ?? null;
}
