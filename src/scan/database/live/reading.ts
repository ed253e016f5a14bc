import { DeniedQueryError, type SqlQuery, type SqlRow } from '../../../io/postgres.js';
import type { CatalogueGap } from '../../../model/catalogue.js';

/** One reading of a server: its questions, and what came of those that had no whole answer. */
export interface Reading {
  readonly query: SqlQuery;
  readonly gaps: CatalogueGap[];
}

/** Names and short texts; a row of them is some hundred bytes. */
const MOST_ROWS = 300_000;
/** Lists whose rows hold expressions. */
export const MOST_LONG_ROWS = 20_000;
/** UTF-8 characters of an expression or a value. */
export const LONGEST_TEXT = 10_000;

/**
 * The rows of a question, as many as anybody should read: more leave a gap, and so does one that the role may not ask.
 * @param what in words, for the gap
 */
export async function rowsOf(
  { query, gaps }: Reading,
  what: string,
  text: string,
  most: number = MOST_ROWS,
): Promise<readonly SqlRow[]> {
  try {
    const rows = await query(`${text} limit ${most + 1}`);
    if (rows.length <= most) return rows;
    gaps.push(gap('budget', `more than ${most} ${what}: the rest is not read`));
    return rows.slice(0, most);
  } catch (error) {
    if (!(error instanceof DeniedQueryError)) throw error;
    gaps.push(gap('permission', `the role may not read the ${what}`));
    // A question that failed ends the transaction: the caller's next one begins another.
    await query('rollback');
    await query('begin transaction isolation level repeatable read read only');
    return [];
  }
}

export function gap(kind: CatalogueGap['kind'], reason: string, subject: string | null = null): CatalogueGap {
  return { kind, subject, reason, location: null };
}

/**
 * Whether a row of `pg_namespace n` is of the database itself: neither the system's nor of a session.
 * Predicates on extensions need the object's class: what an extension brought is the extension's.
 */
export const OWN_SCHEMA = `n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg\\_toast%'
  and n.nspname not like 'pg\\_temp\\_%'`;

/** Whether no extension brought the object. @param id expression of its oid, such as `c.oid` */
export function notOfExtension(catalog: string, id: string): string {
  return `not exists (select 1 from pg_catalog.pg_depend e where e.classid = 'pg_catalog.${catalog}'::pg_catalog.regclass
    and e.objid = ${id} and e.objsubid = 0 and e.deptype = 'e')`;
}
