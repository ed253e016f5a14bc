import { groupBy } from '../../../util/group-by.js';
import type { Migration } from '../migrations/migration-set.js';
import { compareVersions } from '../migrations/order.js';
import type { DatabaseRule, Hit } from './rule.js';
import { plain } from './words.js';

export const migrationOrder: DatabaseRule = {
  id: 'database-migration-order',
  title: 'Migrations do not run in one order everywhere',
  message: 'A database that has the later ones already runs it last, or not at all; a new one runs it in its place.',
  remedy: 'Give the file a version of its own after the last one.',
  severity: 'medium',
  cwe: ['CWE-696'],
  asvs: [],
  references: ['https://documentation.red-gate.com/fd/out-of-order-277578984.html'],
  docs: {
    why: 'A grant before a revoke is not a revoke before a grant: the rights of two databases drift apart.',
    fix: 'Number the file anew when the branch is brought up to date.',
    bad: '0007_roles.sql\n0007_reports.sql',
    good: '0007_roles.sql\n0008_reports.sql',
  },
  level: 'block',
  isHabit: true,
  inHistory: ({ base, head }) => {
    if (!head.set.tool.isHistory) return [];
    const before = new Set(base?.set.migrations.map(({ path }) => path) ?? []);
    const numbered = head.set.migrations.filter(({ version }) => version !== null);
    const fresh = numbered.filter(({ path }) => !before.has(path));
    return [
      ...sameVersion(numbered, before),
      ...outOfOrder(base?.set.migrations ?? [], fresh),
      ...missing(numbered, fresh),
    ];
  },
};

function sameVersion(migrations: readonly Migration[], before: ReadonlySet<string>): Hit[] {
  return [...groupBy(migrations, ({ version }) => version).values()]
    .filter((group) => group.length > 1)
    .flatMap((group) => {
      const fresh = group.findLast(({ path }) => !before.has(path));
      const others = group.filter(({ path }) => path !== fresh?.path).map(({ path }) => `\`${plain(path)}\``);
      if (fresh === undefined) return [];
      const note = `\`${plain(fresh.path)}\` has the version of ${others.join(', ')}.`;
      return [{ note, location: { path: fresh.path }, subject: [fresh.path, 'twice'], severity: 'high' }];
    });
}

function outOfOrder(base: readonly Migration[], fresh: readonly Migration[]): Hit[] {
  const versions = base.flatMap(({ version }) => version ?? []);
  const last = versions.length === 0 ? null : versions.reduce((a, b) => (compareVersions(a, b) > 0 ? a : b));
  return fresh
    .filter(({ version }) => last !== null && version !== null && compareVersions(version, last) < 0)
    .map(({ path }) => ({
      note: `\`${plain(path)}\` comes before the last version of the base, ${last}.`,
      location: { path },
      subject: [path, 'before'],
    }));
}

/** Small numbers that count up by one: one that is left out is a file that somebody has and the repository has not. */
function missing(migrations: readonly Migration[], fresh: readonly Migration[]): Hit[] {
  const numbers = migrations
    .flatMap(({ version }) => (version !== null && /^\d{1,6}$/.test(version) ? Number(version) : []))
    .sort((a, b) => a - b);
  if (numbers.length !== migrations.length || numbers.length < 3) return [];
  const isCounted =
    numbers.filter((value, index) => index === 0 || value - (numbers[index - 1] ?? 0) <= 1).length >=
    numbers.length - 1;
  if (!isCounted) return [];
  return fresh.flatMap(({ path, version }) => {
    const at = numbers.indexOf(Number(version));
    const previous = numbers[at - 1];
    if (previous === undefined || Number(version) - previous <= 1) return [];
    const note = `Before \`${plain(path)}\`, version ${previous + 1} is missing.`;
    return [{ note, location: { path }, subject: [path, 'missing'], severity: 'low' as const }];
  });
}
