import type { BinaryForm, ReadResult } from '../../model/workspace.js';
import { hasMediaName, isMedia, promisesText } from '../../util/file-name.js';
import type { Gap } from '../ledger.js';

type Unread = Exclude<ReadResult, { status: 'read' | 'binary' }>;

/** What the ledger says of a file whose bytes are not there. */
export function unreadGap(read: Unread, limit: number): Gap {
  const { path } = read;
  switch (read.status) {
    case 'too-large': {
      const reason = `${megabytes(read.size)} MB, more than ${megabytes(limit)} MB are not searched for secrets`;
      return { kind: 'too-large', path, subject: 'large file', reason };
    }
    case 'unreadable':
      return { kind: 'unreadable', path, subject: 'file', reason: `not searched for secrets: ${read.reason}` };
    case 'missing':
      return { kind: 'unreadable', path, subject: 'file', reason: 'not searched for secrets: listed, and not there' };
  }
}

/**
 * What the ledger says of a file that is no text; null for a picture, a sound or a font, which is nobody's to read.
 * Where the name promises text, it stands in the way of the text; anything else of that sort is what it is.
 * @param unopened what of it was not looked at, and how often
 */
export function binaryGap(path: string, form: BinaryForm, unopened: ReadonlyMap<string, number>): Gap | null {
  if (isMedia(path, form)) return null;
  if (promisesText(path))
    return { kind: 'binary', path, subject: form, reason: `named like a text, but its bytes are no text (${form})` };
  if (unopened.size === 0) return null;
  const reasons = [...unopened].map(([reason, count]) => (count === 1 ? reason : `${reason} (${count} times)`));
  return { kind: 'archive', path, subject: form, reason: `not wholly searched for secrets: ${reasons.join('; ')}` };
}

/** What the ledger says of a pointer to content that is elsewhere; null for a picture, a sound or a font. */
export function lfsGap(path: string): Gap | null {
  if (hasMediaName(path)) return null;
  return { kind: 'lfs', path, subject: 'Git LFS', reason: 'a Git LFS pointer: its content is not in the repository' };
}

/** What the ledger says of a text that was not looked at to its end. */
export function limitGap(path: string, limit: string): Gap {
  return { kind: 'budget', path, subject: 'text', reason: `not wholly searched for secrets: ${limit}` };
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1_048_576);
}
