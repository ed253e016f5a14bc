import type { Side, Workspace } from '../../../model/workspace.js';
import type { Gap } from '../../ledger.js';

const FOLDER = /(?:^|\/)(?:migrations?|migrate|versions)\//i;
const CODE = /\.(?:py|[cm]?[jt]s|rb|go|java|kt|php|cs|exs?)$/i;
/** Changelogs of Liquibase that are no SQL; their folder is any, their name says what they are. */
const CHANGELOG = /(?:change-?log|change-?set|liquibase|migrat|(?:^|\/)db\/).*\.(?:xml|ya?ml|json)$/i;
const MAX_BYTES = 1_000_000;

/** What tells a migration in code by its text, whatever it is called. */
const TOOLS: readonly (readonly [title: string, pattern: RegExp])[] = [
  ['Alembic', /\bfrom\s+alembic\s+import\b|\bdown_revision\b/],
  ['Django', /\bfrom\s+django\.db\s+import\s+migrations\b|\bmigrations\.Migration\b/],
  ['Sequelize', /\bqueryInterface\b/],
  ['TypeORM', /\bMigrationInterface\b|\bQueryRunner\b/],
  ['Knex', /\bexports\.up\s*=|\bexport\s+(?:async\s+)?function\s+up\b|\bknex\.schema\b/],
  ['Rails', /\bActiveRecord::Migration\b/],
  ['Laravel', /\bIlluminate\\Database\\Migrations\b|\bSchema::(?:create|table)\b/],
  ['Flyway', /\bBaseJavaMigration\b/],
  ['goose', /\bgoose\.AddMigration/],
  ['Ecto', /\buse\s+Ecto\.Migration\b/],
  ['Liquibase', /<databaseChangeLog\b|^["{\s]*databaseChangeLog["\s]*:/m],
  ['Entity Framework', /\bMigrationBuilder\b/],
];

/** Whether a path may be one of a migration in code; its text decides. */
export function isCodeMigration(path: string): boolean {
  return (CODE.test(path) && FOLDER.test(path)) || CHANGELOG.test(path);
}

/** Migrations that are programs: what they do to the database, nobody knows without running them. @param touched null: the whole tree */
export async function codeMigrationGaps(
  workspace: Workspace,
  side: Side,
  touched: readonly string[] | null,
): Promise<Gap[]> {
  const named = touched === null ? null : new Set(touched);
  const paths = (await workspace.files(side))
    .map(({ path }) => path)
    .filter((path) => isCodeMigration(path) && named?.has(path) !== false);
  const gaps: Gap[] = [];
  for await (const result of workspace.read(side, paths, MAX_BYTES)) {
    if (result.status !== 'read') continue;
    const text = result.bytes.toString('utf8');
    const tool = TOOLS.find(([, pattern]) => pattern.test(text));
    if (tool === undefined) continue;
    gaps.push({
      kind: 'language',
      path: result.path,
      subject: tool[0],
      reason: 'a migration in code: what it does to the database is not known',
    });
  }
  return gaps;
}
