import { posix } from 'node:path';
import type { Problem } from '../../../model/scan.js';
import type { Gap } from '../../ledger.js';
import type { Lockfile } from '../package/lockfile.js';

/** What lockfiles of one side hold and could not be read: whole files, entries, and versions that stay open. */
export function lockfileGaps(lockfiles: readonly Lockfile[], problems: readonly Problem[]): Gap[] {
  const counted = new Map<string, Gap>();
  for (const { path, message } of problems) {
    if (path === undefined) continue;
    // Where in the file it stands moves with every edit.
    const reason = message.replace(/ \(?(?:at )?line \d+.*$/, '');
    const key = JSON.stringify([path, reason]);
    const count = (counted.get(key)?.count ?? 0) + 1;
    counted.set(key, { kind: 'lockfile', path, subject: posix.basename(path), count, reason });
  }
  return [...counted.values(), ...lockfiles.flatMap(({ extraction }) => extraction.gaps ?? [])];
}
