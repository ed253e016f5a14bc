import type { SqlRow } from '../../../io/postgres.js';
import type { Catalogue } from '../../../model/catalogue.js';
import { ScanError } from '../../../model/errors.js';
import { gap, MOST_LONG_ROWS, type Reading, rowsOf } from '../live/reading.js';
import { flagIn, textIn, textOrNullIn } from '../live/row.js';

/** What `pg_stat_statements` counted of one role. */
export interface Counted {
  readonly role: string;
  /** Null: not shown, or cut. */
  readonly text: string | null;
}

export interface Statements {
  readonly counted: readonly Counted[];
  readonly since: string | null;
  /** Whether what runs inside of functions is counted too. */
  readonly nested: boolean;
  /** Why some are missing. */
  readonly reasons: readonly string[];
}

const LONGEST_STATEMENT = 20_000;
const HIDDEN = '<insufficient privilege>';
const RIGHT = 'grant pg_read_all_stats to the role that asks';

/** Only the extension's own view: anybody may make a table with its name. */
const PLACE = `select pg_catalog.quote_ident(n.nspname) as schema,
    exists (select 1 from pg_catalog.pg_class i where i.relnamespace = n.oid and i.relname = 'pg_stat_statements_info') as has_info
  from pg_catalog.pg_extension e
  join pg_catalog.pg_depend d on d.refclassid = 'pg_catalog.pg_extension'::pg_catalog.regclass and d.refobjid = e.oid
    and d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass and d.deptype = 'e'
  join pg_catalog.pg_class c on c.oid = d.objid and c.relname = 'pg_stat_statements' and c.relkind = 'v'
  join pg_catalog.pg_namespace n on n.oid = c.relnamespace
  where e.extname = 'pg_stat_statements'`;

/**
 * The statements of each role in this database; null where nobody counts them.
 * @throws ScanError only for what is no answer at all
 */
export async function readStatements(reading: Reading, catalogue: Catalogue): Promise<Statements | null> {
  const [place] = await reading.query(PLACE);
  if (place === undefined) return null;
  const schema = textIn(place, 'schema');
  try {
    const rows = await rowsOf(reading, 'statements', statementsIn(schema), MOST_LONG_ROWS);
    const info = flagIn(place, 'has_info') ? await infoIn(reading, schema) : null;
    return told(
      rows,
      info,
      catalogue,
      reading.gaps.some(({ kind, reason }) => kind === 'budget' && reason.includes('statements')),
    );
  } catch (error) {
    if (!(error instanceof ScanError)) throw error;
    reading.gaps.push(gap('permission', `statements are not counted: ${error.message}`, 'pg_stat_statements'));
    return null;
  }
}

function statementsIn(schema: string): string {
  return `select pg_catalog.pg_get_userbyid(s.userid)::text as role,
      case when pg_catalog.length(s.query) > ${LONGEST_STATEMENT} then null else s.query end as query
    from ${schema}.pg_stat_statements s
    where s.dbid = (select d.oid from pg_catalog.pg_database d where d.datname = pg_catalog.current_database())`;
}

async function infoIn(reading: Reading, schema: string): Promise<SqlRow | null> {
  const rows = await reading.query(
    `select i.dealloc > 0 as lost, i.stats_reset::text as since from ${schema}.pg_stat_statements_info i`,
  );
  return rows[0] ?? null;
}

function told(rows: readonly SqlRow[], info: SqlRow | null, { settings }: Catalogue, cut: boolean): Statements {
  const settingOf = (name: string) => settings.find((one) => one.name === name && one.role === null)?.value;
  const counted = rows.map((row) => {
    const text = textOrNullIn(row, 'query');
    return { role: textIn(row, 'role'), text: text === HIDDEN ? null : text };
  });
  const track = settingOf('pg_stat_statements.track');
  return {
    counted,
    since: info === null ? null : textOrNullIn(info, 'since'),
    nested: track === 'all',
    reasons: [
      ...(rows.some((row) => row['query'] === HIDDEN) ? [`statements of other roles are not shown: ${RIGHT}`] : []),
      ...(cut ? ['there are more statements than are read'] : []),
      ...(info === null ? ['whether statements were dropped is not told by this version'] : []),
      ...(info !== null && flagIn(info, 'lost') ? ['statements were dropped: raise pg_stat_statements.max'] : []),
      ...(track === 'none' ? ['pg_stat_statements.track is none'] : []),
      ...(settingOf('pg_stat_statements.track_utility') === 'off'
        ? ['pg_stat_statements.track_utility is off: COPY, TRUNCATE and LOCK are not counted']
        : []),
    ],
  };
}
