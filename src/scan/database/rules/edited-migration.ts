import type { DatabaseRule } from './rule.js';
import { plain } from './words.js';

export const editedMigration: DatabaseRule = {
  id: 'database-edited-migration',
  title: 'A migration that ran is changed',
  message: 'Databases that ran it keep what it said before; new ones get what it says now. No tool runs it again.',
  remedy: 'Take the edit back and write it as a new migration.',
  severity: 'medium',
  cwe: ['CWE-1120'],
  asvs: [],
  references: ['https://documentation.red-gate.com/fd/validate-184127464.html'],
  docs: {
    why: 'What a reviewer reads is not what production has: a REVOKE that is added to an old file revokes nothing.',
    fix: 'A new file with its own number.',
    bad: '-- 0003_roles.sql, merged a year ago\nREVOKE ALL ON accounts FROM web;',
    good: '-- 0042_revoke_accounts.sql\nREVOKE ALL ON accounts FROM web;',
  },
  level: 'block',
  isHabit: true,
  inHistory: ({ base, head }) => {
    if (base === null || !head.set.tool.isHistory) return [];
    const paths = new Set(head.set.migrations.map(({ path }) => path));
    const edited = base.set.migrations
      .filter(({ version, path }) => version !== null && paths.has(path))
      .filter(({ path }) => wordsOf(base.texts.get(path)) !== wordsOf(head.texts.get(path)))
      .map(({ path }) => ({
        note: `\`${plain(path)}\` is other than on the base.`,
        location: { path, startLine: firstDifference(base.texts.get(path) ?? '', head.texts.get(path) ?? '') },
        subject: [path, wordsOf(head.texts.get(path))],
      }));
    const renamed = new Set(head.set.migrations.map(({ path }) => wordsOf(head.texts.get(path))));
    const gone = base.set.migrations
      .filter(({ version, path }) => version !== null && !paths.has(path))
      .map(({ path }) => ({
        note: renamed.has(wordsOf(base.texts.get(path)))
          ? `\`${plain(path)}\` has another name now: tools take it for one that never ran.`
          : `\`${plain(path)}\` is gone: databases have it, and nobody can tell what it did.`,
        location: null,
        subject: [path, 'gone'],
      }));
    return [...edited, ...gone];
  },
};

/** A text without its comments' and lines' looks: white space counts for nothing. */
function wordsOf(text = ''): string {
  return text
    .replace(/^[ \t]*--.*$/gm, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function firstDifference(before: string, after: string): number {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const at = now.findIndex((line, index) => line !== old[index]);
  return (at === -1 ? now.length - 1 : at) + 1;
}
