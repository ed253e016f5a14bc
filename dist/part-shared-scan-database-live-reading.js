import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  DeniedQueryError
} from "./part-shared-io-postgres.js";
import {
  ScanError
} from "./part-shared-model-errors.js";

// src/scan/database/live/reading.ts
var MOST_ROWS = 3e5;
var MOST_LONG_ROWS = 2e4;
var LONGEST_TEXT = 1e4;
async function rowsOf({ query, gaps }, what, text, most = MOST_ROWS) {
  try {
    const rows = await query(`${text} limit ${most + 1}`);
    if (rows.length <= most) return rows;
    gaps.push(gap("budget", `more than ${most} ${what}: the rest is not read`));
    return rows.slice(0, most);
  } catch (error) {
    if (!(error instanceof DeniedQueryError)) throw error;
    gaps.push(gap("permission", `the role may not read the ${what}`));
    await query("rollback");
    await query("begin transaction isolation level repeatable read read only");
    return [];
  }
}
function gap(kind, reason, subject = null) {
  return { kind, subject, reason, location: null };
}
var OWN_SCHEMA = `n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg\\_toast%'
  and n.nspname not like 'pg\\_temp\\_%'`;
function notOfExtension(catalog, id) {
  return `not exists (select 1 from pg_catalog.pg_depend e where e.classid = 'pg_catalog.${catalog}'::pg_catalog.regclass
    and e.objid = ${id} and e.objsubid = 0 and e.deptype = 'e')`;
}

// src/scan/database/live/row.ts
function textIn(row, column) {
  const value = row[column];
  return typeof value === "string" ? value : refuse(column);
}
function textOrNullIn(row, column) {
  const value = row[column];
  return value === null ? null : textIn(row, column);
}
function flagIn(row, column) {
  const value = row[column];
  return typeof value === "boolean" ? value : refuse(column);
}
function textsIn(row, column) {
  const value = row[column];
  const isList = Array.isArray(value) && value.every((one) => one === null || typeof one === "string");
  return isList ? value : refuse(column);
}
function pairsIn(row, column) {
  const value = row[column] ?? [];
  const isText = (one) => typeof one === "string";
  if (!Array.isArray(value)) return refuse(column);
  return value.every((pair) => Array.isArray(pair) && pair.every(isText)) ? value : refuse(column);
}
function wordIn(row, column, words) {
  const value = row[column];
  return words.find((word) => word === value) ?? refuse(column);
}
function refuse(column) {
  throw new ScanError(`the database answered something that is no column '${column}' of a PostgreSQL`);
}

export {
  MOST_LONG_ROWS,
  LONGEST_TEXT,
  rowsOf,
  gap,
  OWN_SCHEMA,
  notOfExtension,
  textIn,
  textOrNullIn,
  flagIn,
  textsIn,
  pairsIn,
  wordIn
};
