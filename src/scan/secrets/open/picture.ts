import { inflateSync } from 'node:zlib';
import { unzipped } from './inflate.js';
import type { FileBudget } from './open-budget.js';
import type { Part, Unopened } from './part.js';
import { printableStrings } from './strings.js';

/** Chunks of a PNG (W3C PNG, third edition) that hold text: what is packed in them begins behind a keyword. */
const PNG_TEXT: ReadonlySet<string> = new Set(['tEXt', 'zTXt', 'iTXt', 'eXIf']);
const ZLIB = /\0\0(?:\x01\0[^\0]{0,60}\0[^\0]{0,200}\0)?x[\x01\x5e\x9c\xda]/;

/** What a PNG says beside its picture. */
export function* openPng(bytes: Buffer, budget: FileBudget): Generator<Part | Unopened> {
  const texts: Buffer[] = [];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    const content = bytes.subarray(at + 8, at + 8 + length);
    at += 12 + length;
    if (!PNG_TEXT.has(type)) continue;
    texts.push(content, LINE_END);
    const packed = type === 'eXIf' ? null : ZLIB.exec(content.toString('latin1', 0, 400));
    if (packed === null) continue;
    const text = unzipped(inflateSync, content.subarray(packed.index + packed[0].length - 2), budget);
    if (typeof text === 'string') yield { unopened: text };
    else texts.push(text, LINE_END);
  }
  yield* saidOf(texts);
}

const LINE_END = Buffer.from('\n');
const START_OF_SCAN = 0xda;

/** What a JPEG says before its picture: EXIF, XMP, IPTC and comments (ITU T.81, annex B). */
export function* openJpeg(bytes: Buffer): Generator<Part | Unopened> {
  const texts: Buffer[] = [];
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff; ) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === START_OF_SCAN) break;
    const length = bytes.readUInt16BE(at + 2);
    const isSaid = (marker >= 0xe1 && marker <= 0xef) || marker === 0xfe;
    if (isSaid) texts.push(bytes.subarray(at + 4, at + 2 + length), LINE_END);
    at += 2 + length;
  }
  yield* saidOf(texts);
}

function* saidOf(texts: readonly Buffer[]): Generator<Part> {
  if (texts.length > 0) yield { name: '', bytes: printableStrings(Buffer.concat(texts)), kind: 'strings' };
}
