import { stripControl } from '../util/control-characters.js';

/** What the operating system refuses for reasons of the machine, by its code (errno(3)), and what helps. */
const TROUBLES: ReadonlyMap<string, string> = new Map([
  ['ENOSPC', 'no space is left on that disk; free some and run again'],
  ['EDQUOT', 'the disk quota is used up; free some space and run again'],
  ['EFBIG', 'the file would be larger than this system allows; raise the limit (ulimit -f) and run again'],
  ['EIO', 'the disk does not read or write; check it and run again'],
  ['EROFS', 'that disk is read-only; name a place that can be written'],
  ['EACCES', 'this user may not open it; grant the right or name another place'],
  ['EPERM', 'this user may not do that; grant the right or name another place'],
  ['EMFILE', 'too many files are open; raise the limit (ulimit -n) and run again'],
  ['ENFILE', 'too many files are open on this system; run again when it is less busy'],
  ['ENOMEM', 'no memory is left; run on a machine with more'],
  ['EAGAIN', 'the system has no processes or memory to give; run again when it is less busy'],
]);

/**
 * One line about an error of the operating system that is no defect of ours: where, what, what to do. Null for every
 * other error, also for one that names a wrong place (ENOENT, EISDIR).
 * @param place where, for an error that does not know
 */
export function systemTrouble(error: unknown, place?: string): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  const trouble = TROUBLES.get(String(error.code));
  if (trouble === undefined) return null;
  const path = 'path' in error && typeof error.path === 'string' ? error.path : null;
  const syscall = 'syscall' in error && typeof error.syscall === 'string' ? error.syscall : 'the system';
  return `${stripControl(path ?? place ?? syscall)}: ${trouble} (${String(error.code)})`;
}
