import { LocatedError } from '../../../model/errors.js';
import type { SourceFile } from './source-file.js';

/** Careful looks into parsed, hostile documents: own properties only, so that `__proto__` is a key like any other. */

/** An object that is not an array. */
export type Table = Readonly<Record<string, unknown>>;

const NOTHING: Table = Object.freeze({});

export function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value when it is a table, else an empty one. */
export function tableOf(value: unknown): Table {
  return isTable(value) ? value : NOTHING;
}

/** The value when it is an array, else an empty one. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Own entries of a table, else none. */
export function entriesOf(value: unknown): [string, unknown][] {
  return Object.entries(tableOf(value));
}

/** The non-empty strings of an array, others left out. */
export function textsOf(value: unknown): readonly string[] {
  return listOf(value).filter((item): item is string => typeof item === 'string' && item !== '');
}

/** The own property `key` of a table; undefined when it is inherited or missing, or for anything else. */
export function field(value: unknown, key: string): unknown {
  return isTable(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** The own property `key` when it is a non-empty string. */
export function textField(value: unknown, key: string): string | undefined {
  const found = field(value, key);
  return typeof found === 'string' && found !== '' ? found : undefined;
}

/** True for `true` and for YAML's text "true". */
export function flagField(value: unknown, key: string): boolean {
  const found = field(value, key);
  return found === true || found === 'true';
}

export function tableField(value: unknown, key: string): Table {
  return tableOf(field(value, key));
}

export function listField(value: unknown, key: string): readonly unknown[] {
  return listOf(field(value, key));
}

export function entriesField(value: unknown, key: string): [string, unknown][] {
  return entriesOf(field(value, key));
}

export function textsField(value: unknown, key: string): readonly string[] {
  return textsOf(field(value, key));
}

/**
 * The array `key` of a document; empty when it is absent.
 * @throws LocatedError when it is something else: what cannot be looked at must not pass as empty
 */
export function requireList(document: unknown, key: string, file: SourceFile): readonly unknown[] {
  const value = field(document, key);
  if (isAbsent(value)) return [];
  if (Array.isArray(value)) return value;
  throw wrongShape(`"${key}" is not a list`, file);
}

/**
 * The entries of the table `key` of a document; none when it is absent.
 * @throws LocatedError when it is something else
 */
export function requireEntries(document: unknown, key: string, file: SourceFile): readonly [string, unknown][] {
  const value = field(document, key);
  if (isAbsent(value)) return [];
  if (isTable(value)) return Object.entries(value);
  throw wrongShape(`"${key}" is not a table`, file);
}

/** A key without a value is the empty text in YAML as it is read here. */
function isAbsent(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

function wrongShape(message: string, file: SourceFile): LocatedError {
  return new LocatedError({ message, path: file.path, remedy: 'let the package manager write the file again' });
}
