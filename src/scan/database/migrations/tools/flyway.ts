import { compareText } from '../../../../util/text-order.js';
import type { Migration, MigrationTool } from '../migration-set.js';
import { compareVersions, folderOf, matching, nameOf, number } from '../order.js';

const FILE = /(?:^|\/)(?:([VBU])([0-9][0-9._]*)|R)__[^/]*\.sql$/i;

/** Flyway: versions of several numbers, baselines before them, repeatable ones after them by name; folders are looked through. */
export const flyway: MigrationTool = {
  id: 'flyway',
  title: 'Flyway',
  isHistory: true,
  hasMarks: false,
  isSure: true,
  find: ({ sql }) => {
    const sets = matching(sql, FILE, (path) => /^(?:.*\/)?db\/migration\//.exec(path)?.[0] ?? folderOf(path));
    return [...sets].map(([root, found]) => {
      const undo = found.filter(({ match }) => match[1]?.toUpperCase() === 'U').map(({ path }) => path);
      const migrations = found
        .filter(({ path }) => !undo.includes(path))
        .map(({ path, match }): Migration => ({ path, version: match[2] === undefined ? null : versionOf(match[2]) }));
      return { root, passed: undo, migrations: migrations.sort(inOrder) };
    });
  },
};

function versionOf(text: string): string {
  return text.split(/[._]/).filter(Boolean).map(number).join('.');
}

function inOrder(a: Migration, b: Migration): number {
  if (a.version === null || b.version === null) {
    return Number(a.version === null) - Number(b.version === null) || compareText(nameOf(a.path), nameOf(b.path));
  }
  return compareVersions(a.version, b.version) || compareText(a.path, b.path);
}
