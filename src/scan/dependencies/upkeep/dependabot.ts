import { linearGlob } from '../../../util/linear-glob.js';
import type { SourceFile } from '../file/source-file.js';
import { isTable, type Table } from '../file/value.js';
import { parseYamlFile } from '../file/yaml.js';
import type { Updater } from './updater.js';

/**
 * `.github/dependabot.yml` (docs.github.com, "Dependabot options reference"): an entry of `updates` keeps the lockfiles of
 * its ecosystem in its folders, and in none below them unless a glob says so.
 * @throws LocatedError for what is no YAML
 */
export async function dependabotUpdater(file: SourceFile): Promise<Updater> {
  const { updates } = await parseYamlFile(file);
  const entries = Array.isArray(updates) ? updates.filter(isTable) : [];
  return {
    name: 'Dependabot',
    path: file.path,
    keeps: (lockfile, { dependabot }) =>
      entries.some((entry) => entry['package-ecosystem'] === dependabot && coversFolder(entry, folderOf(lockfile))),
  };
}

function coversFolder({ directory, directories }: Table, folder: string): boolean {
  const given: readonly unknown[] = [directory, ...(Array.isArray(directories) ? directories : [])];
  return given.some((each) => {
    if (typeof each !== 'string') return false;
    const plain = each.replace(/^\.?\/+/, '').replace(/\/+$/, '');
    return plain === folder || (plain.includes('*') && linearGlob(plain)?.(folder) !== false);
  });
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
