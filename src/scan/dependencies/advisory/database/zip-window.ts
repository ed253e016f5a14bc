import { readAt, type ZipEntry } from './zip-directory.js';

const WINDOW = 4 << 20;
const HEADER_SIZE = 30;
const HEADER_SIGNATURE = 0x04034b50;

/** Reads the entries of a zip in file order with few large reads. */
export interface ZipWindow {
  /**
   * The bytes of an entry and where they start. They are a view that the next call may overwrite.
   * @throws Error when they lie outside the file.
   */
  read(entry: ZipEntry): { readonly bytes: Buffer; readonly offset: number };
}

export function zipWindow(fd: number): ZipWindow {
  let window: Buffer = Buffer.alloc(0);
  let start = 0;
  const bytesAt = (position: number, length: number): Buffer => {
    const inside = position >= start && position + length <= start + window.length;
    if (!inside) {
      window = readAt(fd, position, Math.max(WINDOW, length));
      start = position;
    }
    if (position + length > start + window.length) throw new Error('it lies outside the file');
    return window.subarray(position - start, position - start + length);
  };
  return {
    read(entry) {
      const header = bytesAt(entry.headerOffset, HEADER_SIZE);
      if (header.readUInt32LE(0) !== HEADER_SIGNATURE) throw new Error('its header is missing');
      const offset = entry.headerOffset + HEADER_SIZE + header.readUInt16LE(26) + header.readUInt16LE(28);
      return { bytes: bytesAt(offset, entry.compressedSize), offset };
    },
  };
}
