import type { Gap } from '../../../ledger.js';
import { fileNameOf } from '../../file/repository-path.js';
import type { SourceFile } from '../../file/source-file.js';

/**
 * The gap that a lockfile's format leaves: a version that does not exist yet is read as if it were the newest known
 * one, and what moved elsewhere in it is missed. None for a version that is known, or where none is written.
 * @param written as it stands in the file: `3`, `"9.0"`, `"1.0.0"`
 * @param newest major version that is read here
 */
export function formatGaps(file: SourceFile, written: unknown, newest: number): Gap[] {
  if (written === undefined || written === null) return [];
  const text = typeof written === 'string' || typeof written === 'number' ? String(written).trim() : '';
  const major = /^\d{1,6}(?=$|\.)/.exec(text)?.[0];
  if (major !== undefined && Number(major) <= newest) return [];
  const version = /^[\w.+-]{1,20}$/.test(text) ? text : 'as it is written';
  return [
    {
      kind: 'lockfile',
      path: file.path,
      subject: fileNameOf(file.path),
      reason: `lockfile format version ${version} is not known; it was read as version ${newest}, and what moved elsewhere in it is missed`,
    },
  ];
}
