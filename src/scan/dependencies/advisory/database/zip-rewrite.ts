import { randomBytes } from 'node:crypto';
import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { crc32, deflateRawSync } from 'node:zlib';
import { broken, openZip, zipEntries } from './zip-directory.js';
import { endRecords, type PackedEntry, records } from './zip-layout.js';
import { zipWindow } from './zip-window.js';

const ENTRIES_BETWEEN_BREATHS = 5_000;

/**
 * Copies a zip beside itself with some entries put in place of those of the same name, or added. What is kept is copied
 * as it is packed.
 * @param replaced content by entry name
 * @returns the path of the copy, which belongs to the caller
 * @throws LocatedError when the zip cannot be read as a whole.
 */
export async function rewriteZip(path: string, replaced: ReadonlyMap<string, Buffer>): Promise<string> {
  const zip = openZip(path);
  const copy = `${path}.${process.pid}.${randomBytes(6).toString('hex')}.tmp`;
  const fd = openSync(copy, 'wx');
  const out = appender(fd);
  try {
    const window = zipWindow(zip.fd);
    let seen = 0;
    for (const entry of zipEntries(zip)) {
      if (++seen % ENTRIES_BETWEEN_BREATHS === 0) await setImmediate();
      if (replaced.has(entry.name) || entry.name.endsWith('/')) continue;
      out.add(entry, window.read(entry).bytes);
    }
    for (const [name, content] of replaced) {
      const packed = deflateRawSync(content);
      const sizes = { compressedSize: packed.length, size: content.length };
      out.add({ name, method: 8, encrypted: false, crc: crc32(content), ...sizes }, packed);
    }
    out.end();
    return copy;
  } catch (error) {
    rmSync(copy, { force: true });
    throw broken(path, `the zip file cannot be brought up to date: ${error instanceof Error ? error.message : error}`);
  } finally {
    closeSync(fd);
    closeSync(zip.fd);
  }
}

const WRITE_SIZE = 1 << 20;

/** Writes entries and at the end the table of contents; positions are those of the file. */
function appender(fd: number) {
  const central: Buffer[] = [];
  let pending: Buffer[] = [];
  let pendingSize = 0;
  let offset = 0;
  const flush = (): void => {
    const bytes = Buffer.concat(pending, pendingSize);
    for (let done = 0; done < bytes.length; ) done += writeSync(fd, bytes, done);
    pending = [];
    pendingSize = 0;
  };
  const append = (bytes: Buffer): void => {
    pending.push(bytes);
    pendingSize += bytes.length;
    offset += bytes.length;
  };
  return {
    /** `data` may be a view that is overwritten afterwards. */
    add(entry: PackedEntry, data: Buffer): void {
      const { local, directory } = records(entry, offset);
      central.push(directory);
      append(local);
      append(Buffer.from(data));
      if (pendingSize >= WRITE_SIZE) flush();
    },
    end(): void {
      const start = offset;
      for (const record of central) append(record);
      append(endRecords(central.length, offset - start, start));
      flush();
    },
  };
}
