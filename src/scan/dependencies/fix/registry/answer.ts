import { entriesField, isTable, type Table } from '../../file/value.js';
import type { Asks } from './registries.js';

/** @throws SyntaxError when it is no JSON object */
export function jsonTable(body: Buffer): Table {
  const value: unknown = JSON.parse(body.toString('utf8'));
  if (!isTable(value)) throw new SyntaxError('no JSON object');
  return value;
}

/** A table of names and ranges. */
export function asksIn(holder: unknown, key: string): Asks {
  return new Map(
    entriesField(holder, key).flatMap(([name, range]) => (typeof range === 'string' ? [[name, range] as const] : [])),
  );
}
