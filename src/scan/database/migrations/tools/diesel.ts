import { compareText } from '../../../../util/text-order.js';
import type { MigrationTool } from '../migration-set.js';
import { folderOf, matching } from '../order.js';

/** Diesel: a folder for each, whose version is the digits of its name without the dashes (`migrations_internals`). */
export const diesel: MigrationTool = {
  id: 'diesel',
  title: 'Diesel',
  isHistory: true,
  hasMarks: false,
  isSure: true,
  find: ({ sql }) => {
    const sets = matching(sql, /^(.*?)([^/]*\d[^/]*)\/(?:up|down)\.sql$/i, (_path, match) => match[1] ?? '');
    return [...sets].map(([root, found]) => ({
      root,
      passed: found.map(({ path }) => path).filter((path) => /\/down\.sql$/i.test(path)),
      migrations: found
        .filter(({ path }) => /\/up\.sql$/i.test(path))
        .map(({ path }) => ({ path, version: versionOf(folderOf(path).slice(root.length)) }))
        .sort((a, b) => compareText(a.version, b.version) || compareText(a.path, b.path)),
    }));
  },
};

/** Versions are texts: Diesel compares them so. */
function versionOf(folder: string): string {
  return (folder.split('_')[0] ?? '').replaceAll('-', '').replace(/\/$/, '');
}
