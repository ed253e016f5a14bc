import { field, isTable, listField, type Table, textField } from '../../file/value.js';
import type { Release } from './claims.js';
import { otherRelease } from './python-file.js';

/** What a Python lockfile's entry stands for, by the files that it lists. */
export interface PythonRelease extends Release {
  readonly claims?: Release;
  readonly hashed?: true;
}

const FILE_KEYS = ['url', 'file', 'filename', 'path', 'name'] as const;

/**
 * Reads the `files` of Poetry and PDM, the `wheels` and `sdist` of uv and pylock.toml: the files are what is installed,
 * whatever else the entry claims to be.
 */
export function pythonRelease(entry: Release, fields: Table): PythonRelease {
  const files: string[] = [];
  let hashed = false;
  for (const file of [...listField(fields, 'files'), ...listField(fields, 'wheels'), field(fields, 'sdist')]) {
    if (!isTable(file)) continue;
    const address = FILE_KEYS.map((key) => textField(file, key)).find((text) => text !== undefined);
    if (address !== undefined) files.push(address);
    hashed ||= field(file, 'hash') !== undefined || field(file, 'hashes') !== undefined;
  }
  const other = otherRelease(entry, files);
  return { ...(other === null ? entry : { ...other, claims: entry }), ...(hashed && { hashed: true }) };
}
