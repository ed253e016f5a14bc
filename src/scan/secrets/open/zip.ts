import { inflateRawSync } from 'node:zlib';
import type { Entry } from 'yauzl';
import { nameText } from '../../../util/byte-name.js';
import { unzipped } from './inflate.js';
import type { FileBudget } from './open-budget.js';
import type { Part, Unopened } from './part.js';

const STORED = 0;
const DEFLATED = 8;
const LOCAL_HEADER = 30;
const LOCAL_SIGNATURE = 0x04034b50;
const ENCRYPTED = 1;
const TOO_MANY = 'more than may be opened: too many entries, or too large';

/**
 * Files of a zip archive (PKWARE APPNOTE 6.3.10) in the order of its directory: jar, docx, xlsx, whl, nupkg, …
 * @throws Error when the directory is damaged
 */
export async function* openZip(bytes: Buffer, budget: FileBudget): AsyncGenerator<Part | Unopened> {
  const { default: yauzl } = await import('yauzl');
  // Names stay bytes: one that leads out of a folder must not keep the others from being read.
  const zip = await yauzl.fromBufferPromise(bytes, { lazyEntries: true, decodeStrings: false });
  for await (const entry of zip.eachEntry()) {
    const name = nameText(Buffer.from(entry.fileNameRaw));
    if (name.endsWith('/') && entry.uncompressedSize === 0) continue;
    const content = contentOf(bytes, entry, budget);
    yield typeof content === 'string' ? { unopened: content } : { name, bytes: content, kind: 'file' };
    if (content === TOO_MANY) return;
  }
}

function contentOf(bytes: Buffer, entry: Entry, budget: FileBudget): Buffer | string {
  if ((entry.generalPurposeBitFlag & ENCRYPTED) !== 0) return 'encrypted';
  const at = entry.relativeOffsetOfLocalHeader;
  if (at + LOCAL_HEADER > bytes.length || bytes.readUInt32LE(at) !== LOCAL_SIGNATURE) return 'damaged';
  const start = at + LOCAL_HEADER + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  const packed = bytes.subarray(start, start + entry.compressedSize);
  if (packed.length < entry.compressedSize) return 'damaged';
  if (entry.compressionMethod === DEFLATED) return unzipped(inflateRawSync, packed, budget);
  if (entry.compressionMethod !== STORED) return `packed by method ${entry.compressionMethod}, which is not read`;
  return budget.take(packed.length) ? packed : TOO_MANY;
}
