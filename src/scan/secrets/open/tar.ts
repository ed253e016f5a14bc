import { nameText } from '../../../util/byte-name.js';
import type { FileBudget } from './open-budget.js';
import type { Part, Unopened } from './part.js';

const BLOCK = 512;
const LONGEST_NAME = 4_096;

/** Files of a tar archive (POSIX.1-2017 pax, `ustar`; long names of GNU and of pax), in its order. */
export function* openTar(bytes: Buffer, budget: FileBudget): Generator<Part | Unopened> {
  let longName: string | null = null;
  let at = 0;
  while (at + BLOCK <= bytes.length && bytes[at] !== 0) {
    const header = bytes.subarray(at, at + BLOCK);
    const size = sizeOf(header);
    const start = at + BLOCK;
    if (size === null || start + size > bytes.length) {
      yield { unopened: 'damaged' };
      return;
    }
    const content = bytes.subarray(start, start + size);
    at = start + Math.ceil(size / BLOCK) * BLOCK;
    const type = String.fromCharCode(header[156] ?? 0);
    if (type === 'L') longName = nameText(content.subarray(0, LONGEST_NAME)).replace(/\0.*$/s, '');
    else if (type === 'x') longName = paxPath(content) ?? longName;
    else {
      if (type === '0' || type === '\0' || type === '7') {
        if (!budget.take(0)) return yield { unopened: 'more entries than may be opened' };
        yield { name: longName ?? nameOf(header), bytes: content, kind: 'file' };
      }
      longName = null;
    }
  }
}

function sizeOf(header: Buffer): number | null {
  if (((header[124] ?? 0) & 0x80) !== 0) return Number(header.readBigUInt64BE(128));
  const text = header.toString('latin1', 124, 136).replace(/[\0 ]/g, '');
  return /^[0-7]{0,12}$/.test(text) ? Number.parseInt(text || '0', 8) : null;
}

function nameOf(header: Buffer): string {
  const name = field(header, 0, 100);
  const prefix = header.toString('latin1', 257, 263) === 'ustar\0' ? field(header, 345, 155) : '';
  return prefix === '' ? name : `${prefix}/${name}`;
}

function field(header: Buffer, start: number, length: number): string {
  const end = header.indexOf(0, start);
  return nameText(header.subarray(start, end === -1 || end > start + length ? start + length : end));
}

/** `<length> path=<name>\n` among the records of a pax header. */
function paxPath(content: Buffer): string | null {
  return /(?:^|\n)\d{1,6} path=([^\n]{1,4096})\n/.exec(content.toString('utf8'))?.[1] ?? null;
}
