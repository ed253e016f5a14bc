import type { BinaryForm } from '../../../model/workspace.js';
import { hasMediaName } from '../../../util/file-name.js';

/** What opens: containers hold files, the others hold text of their own. */
export type OpenForm = 'zip' | 'gzip' | 'bzip2' | 'tar' | 'sqlite' | 'pdf' | 'png' | 'jpeg';
/** What no reader of ours opens. */
export type LockedForm = '7z' | 'rar' | 'xz' | 'zstd' | 'compress' | 'lz4';
export type ClosedForm = OpenForm | LockedForm;

const SIGNATURES: readonly (readonly [bytes: string, form: ClosedForm])[] = [
  ['PK\x03\x04', 'zip'],
  ['PK\x05\x06', 'zip'],
  ['\x1f\x8b\x08', 'gzip'],
  ['SQLite format 3\0', 'sqlite'],
  ['%PDF-', 'pdf'],
  ['\x89PNG\r\n\x1a\n', 'png'],
  ['\xff\xd8\xff', 'jpeg'],
  ['7z\xbc\xaf\x27\x1c', '7z'],
  ['Rar!\x1a\x07', 'rar'],
  ['\xfd7zXZ\0', 'xz'],
  ['\x28\xb5\x2f\xfd', 'zstd'],
  ['\x04\x22\x4d\x18', 'lz4'],
  ['\x1f\x9d', 'compress'],
];
/** `BZh`, a level, and the six digits of pi that begin a block. */
const BZIP2 = /^BZh[1-9](?:1AY&SY|\x17rE8P\x90)/;
const LOCKED: ReadonlySet<ClosedForm> = new Set<LockedForm>(['7z', 'rar', 'xz', 'zstd', 'compress', 'lz4']);
const CONTAINERS: ReadonlySet<ClosedForm> = new Set<OpenForm>(['zip', 'gzip', 'bzip2', 'tar']);

const FIRST_BYTES = new Set([...SIGNATURES.map(([signature]) => signature.charCodeAt(0)), 0x42]);
const TAR_MARK = 257;

/** The closed form whose signature a file begins with; its name says nothing here. Null: none that is known. */
export function closedForm(bytes: Uint8Array): ClosedForm | null {
  if (!FIRST_BYTES.has(bytes[0] ?? 0) && bytes[TAR_MARK] !== 0x75) return null;
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 512)).toString('latin1');
  const signed = SIGNATURES.find(([signature]) => head.startsWith(signature))?.[1];
  if (signed !== undefined) return signed;
  if (BZIP2.test(head)) return 'bzip2';
  return head.startsWith('ustar', TAR_MARK) ? 'tar' : null;
}

export function isLocked(form: ClosedForm): form is LockedForm {
  return LOCKED.has(form);
}

/** Whether it holds files, which may be closed themselves. */
export function isContainer(form: ClosedForm): boolean {
  return CONTAINERS.has(form);
}

/** Whether a binary file is worth to be opened: sounds, films and fonts hold no text. */
export function isWorthOpening(path: string, form: BinaryForm): boolean {
  const isSilent = form === 'audio' || form === 'video' || form === 'font';
  return !isSilent || !hasMediaName(path);
}
