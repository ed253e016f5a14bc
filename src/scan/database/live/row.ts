import type { SqlRow } from '../../../io/postgres.js';
import { ScanError } from '../../../model/errors.js';

/** A column that must hold a text. @throws ScanError when it does not: what answers is no PostgreSQL that we know */
export function textIn(row: SqlRow, column: string): string {
  const value = row[column];
  return typeof value === 'string' ? value : refuse(column);
}

export function textOrNullIn(row: SqlRow, column: string): string | null {
  const value = row[column];
  return value === null ? null : textIn(row, column);
}

export function flagIn(row: SqlRow, column: string): boolean {
  const value = row[column];
  return typeof value === 'boolean' ? value : refuse(column);
}

/** A column with texts; nulls of it stay. */
export function textsIn(row: SqlRow, column: string): readonly (string | null)[] {
  const value = row[column];
  const isList = Array.isArray(value) && value.every((one) => one === null || typeof one === 'string');
  return isList ? value : refuse(column);
}

/** A column with lists of texts; null stands for none. */
export function pairsIn(row: SqlRow, column: string): readonly (readonly string[])[] {
  const value = row[column] ?? [];
  const isText = (one: unknown): boolean => typeof one === 'string';
  if (!Array.isArray(value)) return refuse(column);
  return value.every((pair) => Array.isArray(pair) && pair.every(isText)) ? value : refuse(column);
}

/** One of a list of words. */
export function wordIn<T extends string>(row: SqlRow, column: string, words: readonly T[]): T {
  const value = row[column];
  return words.find((word) => word === value) ?? refuse(column);
}

function refuse(column: string): never {
  throw new ScanError(`the database answered something that is no column '${column}' of a PostgreSQL`);
}
