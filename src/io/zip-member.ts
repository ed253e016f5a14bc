import type { Entry } from 'yauzl';
import { LocatedError } from '../model/errors.js';

const MAX_ENTRIES = 100;

/**
 * One file out of a zip that a stranger made: read into memory, never onto the disk, so that no name can lead out of a
 * folder. Size is checked as announced and as it comes.
 * @throws LocatedError when the zip is broken, has too many entries, or lacks the file, or the file is too large.
 */
export async function readZipMember(zip: Buffer, name: string, maxBytes: number): Promise<Buffer> {
  const { default: yauzl } = await import('yauzl');
  const refuse = (message: string) => new LocatedError({ path: `artifact file ${name}`, message });
  const archive = await yauzl
    .fromBufferPromise(zip, { lazyEntries: true, validateEntrySizes: true })
    .catch((error: unknown) => {
      throw refuse(`the zip cannot be read: ${String(error)}`);
    });
  if (archive.entryCount > MAX_ENTRIES) throw refuse(`the zip has ${archive.entryCount} entries`);
  let found: Entry | null = null;
  try {
    for await (const entry of archive.eachEntry()) {
      if (entry.fileName !== name) continue;
      if (found !== null) throw refuse('the zip has it twice');
      found = entry;
    }
    if (found === null) throw refuse('the zip does not have it');
    if (found.uncompressedSize > maxBytes)
      throw refuse(`its ${found.uncompressedSize} bytes are more than ${maxBytes}`);
    const chunks: Buffer[] = [];
    for await (const chunk of await archive.openReadStreamPromise(found)) chunks.push(Buffer.from(chunk));
    return Buffer.concat(chunks);
  } catch (error) {
    throw error instanceof LocatedError ? error : refuse(`the zip cannot be read: ${String(error)}`);
  }
}
