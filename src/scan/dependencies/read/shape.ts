import { LocatedError } from '../../../model/errors.js';
import type { SourceFile } from '../extract/extractor.js';
import { field, isTable } from './value.js';

/**
 * The array `key` of a document; empty when it is absent.
 * @throws LocatedError when it is something else: what cannot be looked at must not pass as empty
 */
export function requireList(document: unknown, key: string, file: SourceFile): readonly unknown[] {
  const value = field(document, key);
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value;
  throw wrongShape(`"${key}" is not a list`, file);
}

/**
 * The entries of the object `key` of a document; none when it is absent.
 * @throws LocatedError when it is something else
 */
export function requireEntries(
  document: unknown,
  key: string,
  file: SourceFile,
): readonly (readonly [string, unknown])[] {
  const value = field(document, key);
  if (value === undefined || value === null) return [];
  if (isTable(value)) return Object.entries(value);
  throw wrongShape(`"${key}" is not a table`, file);
}

function wrongShape(message: string, file: SourceFile): LocatedError {
  return new LocatedError({ message, path: file.path, remedy: 'let the package manager write the file again' });
}
