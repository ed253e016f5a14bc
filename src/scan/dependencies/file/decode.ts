import { LocatedError } from '../../../model/errors.js';
import type { SourceFile } from './source-file.js';

const SIZE_LIMIT = 64 * 1024 * 1024;

/**
 * The text of a lockfile as UTF-8, without its byte order mark.
 * @throws LocatedError for a file over 64 MB, in UTF-16, or binary
 */
export function decode(bytes: Uint8Array, path: string): SourceFile {
  if (bytes.byteLength > SIZE_LIMIT) {
    throw new LocatedError({
      message: `the file has ${Math.ceil(bytes.byteLength / 1024 / 1024)} MB; more than 64 MB are not read`,
      path,
      remedy: 'leave the file out of the scan if it is no lockfile',
    });
  }
  if (isUtf16(bytes)) {
    throw new LocatedError({
      message: 'the file is encoded in UTF-16',
      path,
      remedy: 'save it as UTF-8 (in PowerShell: `Set-Content -Encoding utf8`)',
    });
  }
  if (bytes.includes(0)) {
    throw new LocatedError({ message: 'the file is binary', path, remedy: 'let the package manager write it again' });
  }
  // TextDecoder drops the byte order mark.
  return { path, text: new TextDecoder('utf-8').decode(bytes) };
}

function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  // Without a mark: ASCII text has a zero in every other byte.
  if (bytes.byteLength < 8) return false;
  const start = bytes.subarray(0, 8);
  return (
    start.every((byte, at) => (byte === 0) === (at % 2 === 1)) ||
    start.every((byte, at) => (byte === 0) === (at % 2 === 0))
  );
}
