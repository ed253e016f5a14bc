import type { MigrationFiles, MigrationSet } from './migration-set.js';
import { MIGRATION_TOOLS } from './tools.js';

/** More files of one side are no migrations of one product. */
const MAX_FILES = 20_000;

/** Files that say how migrations are run. */
const CONFIG = /(?:^|\/)(?:atlas\.sum|sqitch\.plan|meta\/_journal\.json|migration_lock\.toml)$/;
const SQL = /\.(?:sql|psql|pgsql|ddl)$/i;

export function isSql(path: string): boolean {
  return SQL.test(path);
}

export function isMigrationConfig(path: string): boolean {
  return CONFIG.test(path);
}

/** The sets of migrations of one side. Each file is in one set at most. */
export function migrationSets({ sql, configs }: MigrationFiles): MigrationSet[] {
  const sets: MigrationSet[] = [];
  let left = sql.slice(0, MAX_FILES);
  for (const tool of MIGRATION_TOOLS) {
    const taken = new Set<string>();
    for (const { root, migrations, passed = [], isUnordered = false } of tool.find({ sql: left, configs })) {
      for (const path of passed) taken.add(path);
      for (const { path } of migrations) taken.add(path);
      if (migrations.length > 0) sets.push({ tool, root, migrations, isUnordered });
    }
    left = left.filter((path) => !taken.has(path));
  }
  return sets;
}
