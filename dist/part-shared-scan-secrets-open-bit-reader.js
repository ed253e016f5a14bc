import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  closedForm,
  hasMediaName,
  isContainer,
  isLocked,
  scanBytes
} from "./part-shared-scan-secrets-match-text-bytes.js";
import {
  fileContext,
  scanText
} from "./part-shared-scan-secrets-decode-decode.js";
import {
  nameText
} from "./part-shared-util-byte-name.js";

// src/scan/secrets/open/office-text.ts
var WRITTEN = /^(?:word|xl|ppt)\/.{1,200}\.xml$|^content\.xml$/;
var LINE_END = /<\/(?:w:p|a:p|text:p|si|row)>|<w:br\/>/g;
var CELL_END = /<\/(?:w:tc|c|table:table-cell)>/g;
var TAG = /<[^<>]*>/g;
var ENTITIES = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };
function officeText(name, bytes) {
  if (!WRITTEN.test(name)) return null;
  const text = bytes.toString("utf8").replace(LINE_END, "\n").replace(CELL_END, "	").replace(TAG, "").replace(/&(lt|gt|quot|apos|amp);/g, (_, entity) => ENTITIES[entity] ?? "");
  return Buffer.from(text, "utf8");
}

// src/scan/secrets/open/gzip.ts
import { gunzipSync } from "node:zlib";

// src/scan/secrets/open/bit-reader.ts
var BitReader = class {
  #bytes;
  #at;
  #bits = 0;
  #count = 0;
  constructor(bytes, start) {
    this.#bytes = bytes;
    this.#at = start;
  }
  /** At most 24 bits. @throws RangeError behind the end */
  take(count) {
    while (this.#count < count) {
      if (this.#at >= this.#bytes.length) throw new RangeError("the bits end here");
      this.#bits = (this.#bits << 8 | this.#bytes[this.#at++]) & 2147483647;
      this.#count += 8;
    }
    this.#count -= count;
    return this.#bits >>> this.#count & (1 << count) - 1;
  }
  /** Skips to the next whole byte; its offset. */
  align() {
    this.#at -= this.#count >> 3;
    this.#count = 0;
    return this.#at;
  }
};

// src/scan/secrets/open/bzip2-symbols.ts
var LONGEST_CODE = 20;
var GROUP = 50;
var RUN_A = 0;
var RUN_B = 1;
function readBlockSymbols(bits, blockSize) {
  const used = readUsed(bits);
  const alphabet = used.length + 2;
  const tableCount = bits.take(3);
  const selectors = readSelectors(bits, tableCount);
  const tables = Array.from({ length: tableCount }, () => readTable(bits, alphabet));
  const symbols = new Uint8Array(blockSize);
  let length = 0;
  let run = 0;
  let weight = 1;
  for (let group = 0; ; group++) {
    const table = tables[selectors[group] ?? -1];
    if (table === void 0) throw new Error("a block without an end");
    for (let step = 0; step < GROUP; step++) {
      const code = decode(bits, table);
      if (code === RUN_A || code === RUN_B) {
        run += weight << code;
        weight <<= 1;
        if (run > blockSize) throw new Error("a run longer than its block");
        continue;
      }
      if (run > 0) {
        if (length + run > blockSize) throw new Error("a run longer than its block");
        symbols.fill(used[0] ?? 0, length, length + run);
        length += run;
        run = 0;
        weight = 1;
      }
      if (code === alphabet - 1) return { symbols, length };
      const [symbol] = used.splice(code - 1, 1);
      if (symbol === void 0 || length >= blockSize) throw new Error("more than a block holds");
      used.unshift(symbol);
      symbols[length++] = symbol;
    }
  }
}
function readUsed(bits) {
  const groups = bits.take(16);
  const used = [];
  for (let group = 0; group < 16; group++) {
    if ((groups >> 15 - group & 1) === 0) continue;
    const members = bits.take(16);
    for (let bit = 0; bit < 16; bit++) if ((members >> 15 - bit & 1) === 1) used.push(group * 16 + bit);
  }
  return used;
}
function readSelectors(bits, tableCount) {
  const order = Array.from({ length: tableCount }, (_, index) => index);
  const count = bits.take(15);
  const selectors = [];
  for (let at = 0; at < count; at++) {
    let place = 0;
    while (bits.take(1) === 1) place++;
    const [table] = order.splice(place, 1);
    if (table === void 0) throw new Error("a table that is not there");
    order.unshift(table);
    selectors.push(table);
  }
  return selectors;
}
function readTable(bits, alphabet) {
  const lengths = [];
  let length = bits.take(5);
  for (let symbol = 0; symbol < alphabet; symbol++) {
    while (bits.take(1) === 1) length += bits.take(1) === 1 ? -1 : 1;
    if (length < 1 || length > LONGEST_CODE) throw new Error("a code that is too long");
    lengths.push(length);
  }
  const order = [];
  const counts = [0];
  for (let size = 1; size <= LONGEST_CODE; size++) {
    const members = lengths.flatMap((each, symbol) => each === size ? symbol : []);
    counts.push(members.length);
    order.push(...members);
  }
  return { order, counts };
}
function decode(bits, { order, counts }) {
  let code = 0;
  let first = 0;
  let index = 0;
  for (let size = 1; size <= LONGEST_CODE; size++) {
    code |= bits.take(1);
    const count = counts[size] ?? 0;
    if (code - count < first) {
      const symbol = order[index + code - first];
      if (symbol === void 0) break;
      return symbol;
    }
    index += count;
    first = first + count << 1;
    code <<= 1;
  }
  throw new Error("no code");
}

// src/scan/secrets/open/bzip2.ts
var BLOCK = 3227993;
var BLOCK_REST = 2511705;
var STREAM_HEADER = 4;
function bunzip2(bytes, most) {
  const parts = [];
  let total = 0;
  for (let at = 0; at + STREAM_HEADER < bytes.length && bytes.toString("latin1", at, at + 3) === "BZh"; ) {
    const blockSize = (bytes[at + 3] - 48) * 1e5;
    if (blockSize < 1e5 || blockSize > 9e5) throw new Error("not a level of bzip2");
    const bits = new BitReader(bytes, at + STREAM_HEADER);
    while (bits.take(24) === BLOCK && bits.take(24) === BLOCK_REST) {
      const block = unpackBlock(bits, blockSize, most - total);
      if (block === null) return null;
      total += block.length;
      parts.push(block);
    }
    bits.take(24);
    bits.take(24);
    bits.take(8);
    at = bits.align();
  }
  return Buffer.concat(parts);
}
function unpackBlock(bits, blockSize, most) {
  bits.take(24);
  bits.take(8);
  if (bits.take(1) === 1) throw new Error("a randomised block");
  const origin = bits.take(24);
  const { symbols, length } = readBlockSymbols(bits, blockSize);
  if (origin >= length) throw new Error("a block that begins outside itself");
  return unrun(transformBack(symbols, length, origin), most);
}
function transformBack(symbols, length, origin) {
  const starts = new Uint32Array(257);
  for (let at = 0; at < length; at++)
    starts[symbols[at] + 1] = starts[symbols[at] + 1] + 1;
  for (let code = 0; code < 256; code++) starts[code + 1] = starts[code + 1] + starts[code];
  const next = new Uint32Array(length);
  for (let at = 0; at < length; at++) {
    const code = symbols[at];
    const place = starts[code];
    next[place] = at;
    starts[code] = place + 1;
  }
  const text = new Uint8Array(length);
  for (let at = 0, from = next[origin]; at < length; at++, from = next[from])
    text[at] = symbols[from];
  return text;
}
function unrun(text, most) {
  let size = 0;
  eachRun(text, (_, count) => {
    size += count;
  });
  if (size > most) return null;
  const out = Buffer.allocUnsafe(size);
  let at = 0;
  eachRun(text, (byte, count) => {
    out.fill(byte, at, at + count);
    at += count;
  });
  return out;
}
function eachRun(text, onRun) {
  let same = 0;
  let last = -1;
  for (let at = 0; at < text.length; at++) {
    const byte = text[at];
    same = byte === last ? same + 1 : 1;
    last = byte;
    onRun(byte, 1);
    if (same < 4) continue;
    at++;
    if (at < text.length) onRun(byte, text[at]);
    same = 0;
    last = -1;
  }
}

// src/scan/secrets/open/inflate.ts
var TOO_LARGE = "more than may be opened: too large, or packed too tightly";
function unzipped(unpack, packed, budget) {
  const room = budget.room(packed.length);
  if (room <= 0) return TOO_LARGE;
  try {
    const content = unpack(packed, { maxOutputLength: room });
    return content !== null && budget.take(content.length) ? content : TOO_LARGE;
  } catch (error) {
    return isTooLarge(error) ? TOO_LARGE : "damaged";
  }
}
function isTooLarge(error) {
  return typeof error === "object" && error !== null && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
}

// src/scan/secrets/open/gzip.ts
var NAMED = 8;
var EXTRA = 4;
function* openGzip(bytes, budget, outer) {
  yield partOf(unzipped(gunzipSync, bytes, budget), nameIn(bytes) ?? withoutEnding(outer));
}
function* openBzip2(bytes, budget, outer) {
  const content = unzipped((packed, { maxOutputLength }) => bunzip2(packed, maxOutputLength), bytes, budget);
  yield partOf(content, withoutEnding(outer));
}
function partOf(content, name) {
  return typeof content === "string" ? { unopened: content } : { name, bytes: content, kind: "file" };
}
function nameIn(bytes) {
  const flags = bytes[3] ?? 0;
  if ((flags & NAMED) === 0 || (flags & EXTRA) !== 0) return null;
  const end = bytes.indexOf(0, 10);
  return end > 10 && end < 300 ? bytes.toString("latin1", 10, end) : null;
}
function withoutEnding(path) {
  const name = path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("!")) + 1);
  return name.replace(/\.t(?:gz|bz2?)$/i, ".tar").replace(/\.(?:gz|bz2?|z)$/i, "");
}

// src/scan/secrets/open/pdf.ts
import { inflateSync } from "node:zlib";

// src/scan/secrets/open/pdf-text.ts
var TOKEN = /\((?:[^()\\]|\\[\s\S])*\)|<[0-9A-Fa-f\s]*>|[-+]?[\d.]+|[A-Za-z'"*]+\*?|[[\]]/g;
var SHOWS = /\b(?:Tj|TJ)\b|\)\s*['"]/;
var BLANK = -180;
var BREAKS = /* @__PURE__ */ new Set(["T*", "Tm", "ET", "'", '"']);
function pageText(content) {
  const source = content.toString("latin1");
  if (!SHOWS.test(source)) return source;
  const parts = [];
  let shown = [];
  let numbers = [];
  let inArray = false;
  for (const [token] of source.matchAll(TOKEN)) {
    const first = token[0];
    if (first === "(") shown.push(literal(token.slice(1, -1)));
    else if (first === "<") shown.push(hex(token));
    else if (token === "[") inArray = true;
    else if (token === "]") inArray = false;
    else if (/^[-+.\d]/.test(token)) {
      if (!inArray) numbers.push(Number(token));
      else if (Number(token) < BLANK) shown.push(" ");
    } else {
      if (BREAKS.has(token) || /^T[dD]$/.test(token) && numbers.at(-1) !== 0) parts.push("\n");
      if (/^(?:Tj|TJ|'|")$/.test(token)) parts.push(...shown);
      shown = [];
      numbers = [];
    }
  }
  return parts.join("");
}
var ESCAPES = { n: "\n", r: "\r", t: "	", b: "", f: "" };
function literal(text) {
  return text.replace(
    /\\([0-7]{1,3}|\r?\n|[\s\S])/g,
    (_, escaped) => /^[0-7]/.test(escaped) ? String.fromCharCode(Number.parseInt(escaped, 8) & 255) : ESCAPES[escaped] ?? escaped.trim()
  ).replaceAll("\0", "");
}
function hex(token) {
  return Buffer.from(token.replace(/[^0-9A-Fa-f]/g, ""), "hex").toString("latin1").replaceAll("\0", "");
}

// src/scan/secrets/open/strings.ts
var SHORTEST = 12;
var NEWLINE = 10;
var PRINTABLE = Uint8Array.from(
  { length: 256 },
  (_, code) => Number(code >= 32 && code < 127 || code === 9 || code === NEWLINE || code === 13)
);
var WORD = Uint8Array.from({ length: 256 }, (_, code) => Number(/\w/.test(String.fromCharCode(code))));
function printableStrings(bytes) {
  const pieces = [];
  eachRun2(bytes, 0, 1, (start, end) => addRun(bytes, start, end, pieces));
  for (const start of [0, 1])
    eachRun2(bytes, start, 2, (from, end) => pieces.push(narrowed(bytes, from, end), LINE_END2));
  return Buffer.concat(pieces);
}
function eachRun2(bytes, from, width, found) {
  const isOne = (at) => PRINTABLE[bytes[at]] === 1 && (width === 1 || bytes[at + 1] === 0);
  const span = (SHORTEST - 1) * width;
  let start = from;
  while (start + span + width <= bytes.length) {
    let at = start + span;
    while (at >= start && isOne(at)) at -= width;
    if (at >= start) {
      start = at + width;
      continue;
    }
    let end = start + span + width;
    while (end + width <= bytes.length && isOne(end)) end += width;
    found(start, end);
    start = end + width;
  }
}
var LINE_END2 = Buffer.from([NEWLINE]);
function narrowed(bytes, start, end) {
  const text = Buffer.allocUnsafe(end - start >> 1);
  for (let at = 0; at < text.length; at++) text[at] = bytes[start + at * 2];
  return text;
}
function addRun(bytes, start, end, pieces) {
  const before = lengthBefore(bytes, start, end);
  let at = start;
  if (before !== null && before < end - start) {
    pieces.push(bytes.subarray(start, start + before), LINE_END2);
    at = start + before;
  } else pieces.push(bytes.subarray(start, end), LINE_END2);
  for (let step = 0; at + SHORTEST < end && step <= 2; at++, step++) {
    const length = bytes[at];
    const textEnd = at + 1 + length;
    if (length < SHORTEST || textEnd > end) continue;
    if (WORD[length] === 1 || textEnd < end) pieces.push(bytes.subarray(at + 1, textEnd), LINE_END2);
    at = textEnd - 1;
    step = -1;
  }
  if (before !== null && before < end - start) pieces.push(bytes.subarray(start + before, end), LINE_END2);
}
function lengthBefore(bytes, start, end) {
  const most = end - start;
  const fits = (length) => length >= SHORTEST && length <= most;
  if (start >= 4 && fits(bytes.readUInt32LE(start - 4))) return bytes.readUInt32LE(start - 4);
  const one = start >= 1 ? bytes[start - 1] : 0;
  if (fits(one)) return one;
  return start >= 2 && fits(bytes.readUInt16BE(start - 2)) ? bytes.readUInt16BE(start - 2) : null;
}

// src/scan/secrets/open/pdf.ts
var DICTIONARY = 2048;
function* openPdf(bytes, budget) {
  if (/\/Encrypt\s{1,4}\d{1,9} \d{1,5} R/.test(bytes.toString("latin1", Math.max(0, bytes.length - 4096))))
    yield { unopened: "encrypted" };
  yield { name: "", bytes: printableStrings(bytes), kind: "strings" };
  const texts = [];
  let from = 0;
  for (let at = bytes.indexOf("stream"); at !== -1; at = bytes.indexOf("stream", from)) {
    const start = at + 6 + (bytes[at + 6] === 13 ? 2 : 1);
    const end = bytes.indexOf("endstream", start);
    from = end === -1 ? bytes.length : end + 9;
    if (!budget.take(0)) return yield { unopened: "more streams than may be opened" };
    const dictionary = bytes.toString("latin1", Math.max(0, at - DICTIONARY), at);
    const own = dictionary.slice(dictionary.lastIndexOf(" obj") + 1);
    if (end === -1 || !/\/(?:FlateDecode|Fl)\b/.test(own) || /\/Image\b|\/FontFile|\/Length1\b/.test(own)) continue;
    const content = unzipped(inflateSync, bytes.subarray(start, end), budget);
    if (typeof content === "string") yield { unopened: content };
    else texts.push(pageText(content));
  }
  yield { name: "", bytes: Buffer.from(texts.join("\n"), "latin1"), kind: "prose" };
}

// src/scan/secrets/open/picture.ts
import { inflateSync as inflateSync2 } from "node:zlib";
var PNG_TEXT = /* @__PURE__ */ new Set(["tEXt", "zTXt", "iTXt", "eXIf"]);
var ZLIB = /\0\0(?:\x01\0[^\0]{0,60}\0[^\0]{0,200}\0)?x[\x01\x5e\x9c\xda]/;
function* openPng(bytes, budget) {
  const texts = [];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const type = bytes.toString("latin1", at + 4, at + 8);
    const content = bytes.subarray(at + 8, at + 8 + length);
    at += 12 + length;
    if (!PNG_TEXT.has(type)) continue;
    texts.push(content, LINE_END3);
    const packed = type === "eXIf" ? null : ZLIB.exec(content.toString("latin1", 0, 400));
    if (packed === null) continue;
    const text = unzipped(inflateSync2, content.subarray(packed.index + packed[0].length - 2), budget);
    if (typeof text === "string") yield { unopened: text };
    else texts.push(text, LINE_END3);
  }
  yield* saidOf(texts);
}
var LINE_END3 = Buffer.from("\n");
var START_OF_SCAN = 218;
function* openJpeg(bytes) {
  const texts = [];
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 255; ) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === START_OF_SCAN) break;
    const length = bytes.readUInt16BE(at + 2);
    const isSaid = marker >= 225 && marker <= 239 || marker === 254;
    if (isSaid) texts.push(bytes.subarray(at + 4, at + 2 + length), LINE_END3);
    at += 2 + length;
  }
  yield* saidOf(texts);
}
function* saidOf(texts) {
  if (texts.length > 0) yield { name: "", bytes: printableStrings(Buffer.concat(texts)), kind: "strings" };
}

// src/scan/secrets/open/sqlite.ts
var FILE_HEADER = 100;
var LEAF_TABLE = 13;
var LEAF_INDEX = 10;
function* openSqlite(bytes, budget) {
  const pageSize = bytes.readUInt16BE(16) === 1 ? 65536 : bytes.readUInt16BE(16);
  if (pageSize < 512 || (pageSize & pageSize - 1) !== 0) return yield { unopened: "damaged" };
  const encoding = bytes.readUInt32BE(56);
  const database = {
    bytes,
    pageSize,
    usable: pageSize - (bytes[20] ?? 0),
    encoding: encoding > 1 ? "utf16le" : "utf8",
    swapped: encoding === 3
  };
  const rows = [];
  for (let page = 0; page * pageSize < bytes.length; page++) {
    for (const payload of leafPayloads(database, page)) {
      if (!budget.take(payload.length)) return yield { unopened: "more than may be opened" };
      rows.push(rowText(database, payload));
    }
  }
  yield { name: "", bytes: Buffer.from(rows.join("\n"), "utf8"), kind: "data" };
  yield { name: "", bytes: printableStrings(bytes), kind: "strings" };
}
function* leafPayloads(database, page) {
  const { bytes, pageSize, usable } = database;
  const start = page * pageSize;
  const header = start + (page === 0 ? FILE_HEADER : 0);
  const type = bytes[header];
  if (type !== LEAF_TABLE && type !== LEAF_INDEX || start + pageSize > bytes.length) return;
  const cells = bytes.readUInt16BE(header + 3);
  const most = type === LEAF_TABLE ? usable - 35 : Math.floor((usable - 12) * 64 / 255) - 23;
  for (let cell = 0; cell < cells && header + 10 + cell * 2 <= start + pageSize; cell++) {
    const offset = bytes.readUInt16BE(header + 8 + cell * 2);
    if (offset >= pageSize) continue;
    const [size, behindSize] = varint(bytes, start + offset);
    const at = type === LEAF_TABLE ? varint(bytes, behindSize)[1] : behindSize;
    const payload = payloadAt(database, at, size, most);
    if (payload !== null) yield payload;
  }
}
function payloadAt({ bytes, pageSize, usable }, at, size, most) {
  if (size > bytes.length || at + Math.min(size, most) > bytes.length) return null;
  if (size <= most) return bytes.subarray(at, at + size);
  const least = Math.floor((usable - 12) * 32 / 255) - 23;
  const wanted = least + (size - least) % (usable - 4);
  const local = wanted <= most ? wanted : least;
  if (at + local + 4 > bytes.length) return null;
  const parts = [bytes.subarray(at, at + local)];
  let left = size - local;
  for (let page = bytes.readUInt32BE(at + local); page > 0 && left > 0; ) {
    const start = (page - 1) * pageSize;
    if (start + pageSize > bytes.length) break;
    const count = Math.min(left, usable - 4);
    parts.push(bytes.subarray(start + 4, start + 4 + count));
    left -= count;
    page = bytes.readUInt32BE(start);
  }
  return Buffer.concat(parts);
}
function rowText({ encoding, swapped }, payload) {
  const [headerSize, first] = varint(payload, 0);
  const columns = [];
  let value = headerSize;
  for (let at = first; at < headerSize && at < payload.length; ) {
    const [type, next] = varint(payload, at);
    at = next;
    const size = sizeOf(type);
    const content = payload.subarray(value, value + size);
    value += size;
    if (type < 12 || size === 0) continue;
    const isText = type % 2 === 1 && encoding === "utf16le";
    columns.push(isText ? wide(content, swapped) : content.toString("utf8").replaceAll("\0", " "));
  }
  return columns.join("	");
}
function wide(content, swapped) {
  const even = Buffer.from(content.subarray(0, content.length & ~1));
  return (swapped ? even.swap16() : even).toString("utf16le");
}
var FIXED = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0, 0, 0];
function sizeOf(type) {
  return type < 12 ? FIXED[type] ?? 0 : Math.floor((type - 12) / 2);
}
function varint(bytes, from) {
  let value = 0;
  for (let at = from; at < from + 8; at++) {
    const byte = bytes[at] ?? 0;
    value = value * 128 + (byte & 127);
    if (byte < 128) return [value, at + 1];
  }
  return [value * 256 + (bytes[from + 8] ?? 0), from + 9];
}

// src/scan/secrets/open/tar.ts
var BLOCK2 = 512;
var LONGEST_NAME = 4096;
function* openTar(bytes, budget) {
  let longName = null;
  let at = 0;
  while (at + BLOCK2 <= bytes.length && bytes[at] !== 0) {
    const header = bytes.subarray(at, at + BLOCK2);
    const size = sizeOf2(header);
    const start = at + BLOCK2;
    if (size === null || start + size > bytes.length) {
      yield { unopened: "damaged" };
      return;
    }
    const content = bytes.subarray(start, start + size);
    at = start + Math.ceil(size / BLOCK2) * BLOCK2;
    const type = String.fromCharCode(header[156] ?? 0);
    if (type === "L") longName = nameText(content.subarray(0, LONGEST_NAME)).replace(/\0.*$/s, "");
    else if (type === "x") longName = paxPath(content) ?? longName;
    else {
      if (type === "0" || type === "\0" || type === "7") {
        if (!budget.take(0)) return yield { unopened: "more entries than may be opened" };
        yield { name: longName ?? nameOf(header), bytes: content, kind: "file" };
      }
      longName = null;
    }
  }
}
function sizeOf2(header) {
  if (((header[124] ?? 0) & 128) !== 0) return Number(header.readBigUInt64BE(128));
  const text = header.toString("latin1", 124, 136).replace(/[\0 ]/g, "");
  return /^[0-7]{0,12}$/.test(text) ? Number.parseInt(text || "0", 8) : null;
}
function nameOf(header) {
  const name = field(header, 0, 100);
  const prefix = header.toString("latin1", 257, 263) === "ustar\0" ? field(header, 345, 155) : "";
  return prefix === "" ? name : `${prefix}/${name}`;
}
function field(header, start, length) {
  const end = header.indexOf(0, start);
  return nameText(header.subarray(start, end === -1 || end > start + length ? start + length : end));
}
function paxPath(content) {
  return /(?:^|\n)\d{1,6} path=([^\n]{1,4096})\n/.exec(content.toString("utf8"))?.[1] ?? null;
}

// src/scan/secrets/open/zip.ts
import { inflateRawSync } from "node:zlib";
var STORED = 0;
var DEFLATED = 8;
var LOCAL_HEADER = 30;
var LOCAL_SIGNATURE = 67324752;
var ENCRYPTED = 1;
var TOO_MANY = "more than may be opened: too many entries, or too large";
async function* openZip(bytes, budget) {
  const { default: yauzl } = await import("./part-yauzl.js");
  const zip = await yauzl.fromBufferPromise(bytes, { lazyEntries: true, decodeStrings: false });
  for await (const entry of zip.eachEntry()) {
    const name = nameText(Buffer.from(entry.fileNameRaw));
    if (name.endsWith("/") && entry.uncompressedSize === 0) continue;
    const content = contentOf(bytes, entry, budget);
    yield typeof content === "string" ? { unopened: content } : { name, bytes: content, kind: "file" };
    if (content === TOO_MANY) return;
  }
}
function contentOf(bytes, entry, budget) {
  if ((entry.generalPurposeBitFlag & ENCRYPTED) !== 0) return "encrypted";
  const at = entry.relativeOffsetOfLocalHeader;
  if (at + LOCAL_HEADER > bytes.length || bytes.readUInt32LE(at) !== LOCAL_SIGNATURE) return "damaged";
  const start = at + LOCAL_HEADER + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  const packed = bytes.subarray(start, start + entry.compressedSize);
  if (packed.length < entry.compressedSize) return "damaged";
  if (entry.compressionMethod === DEFLATED) return unzipped(inflateRawSync, packed, budget);
  if (entry.compressionMethod !== STORED) return `packed by method ${entry.compressionMethod}, which is not read`;
  return budget.take(packed.length) ? packed : TOO_MANY;
}

// src/scan/secrets/open/open-file.ts
async function* openFile(form, bytes, path, budget) {
  if (isLocked(form)) return yield { unopened: `packed as ${form}, which is not opened` };
  try {
    yield* READERS[form](bytes, budget, path);
  } catch {
    yield { unopened: "damaged" };
  }
}
var READERS = {
  zip: openZip,
  gzip: openGzip,
  bzip2: openBzip2,
  tar: openTar,
  sqlite: openSqlite,
  pdf: openPdf,
  png: openPng,
  jpeg: openJpeg
};

// src/scan/secrets/scan-closed.ts
var DEEPEST = 2;
var LONGEST_NAME2 = 400;
var NO_TEXT = "no text: only its printable pieces were searched, for the formats of providers";
async function scanClosed(engine, path, bytes, budget) {
  const opening = { engine, budget: budget.file(), found: /* @__PURE__ */ new Map(), unopened: /* @__PURE__ */ new Map() };
  const form = closedForm(bytes);
  if (form === null) searchStrings(opening, path, bytes);
  else await openInto(opening, form, path, bytes, 1);
  return { found: [...opening.found.values()], unopened: opening.unopened };
}
async function openInto(opening, form, path, bytes, depth) {
  for await (const part of openFile(form, bytes, path, opening.budget)) {
    if ("unopened" in part) tell(opening, part.unopened);
    else if (part.kind === "file") await searchPart(opening, form, path, part, depth);
    else keep(opening, scanText(opening.engine, path, part.bytes, contextOf(part.kind, path)), true);
  }
}
async function searchPart(opening, outer, path, part, depth) {
  const inner = `${path}!${part.name.slice(0, LONGEST_NAME2)}`;
  const form = closedForm(part.bytes);
  const isOne = form === "tar" && (outer === "gzip" || outer === "bzip2");
  if (form !== null && isOne) return openInto(opening, form, path, part.bytes, depth);
  if (form !== null && isContainer(form) && depth >= DEEPEST)
    return tell(opening, "an archive, nested deeper than is opened");
  if (form !== null) return openInto(opening, form, inner, part.bytes, depth + 1);
  const scanned = scanBytes(opening.engine, inner, part.bytes);
  if ("binary" in scanned) {
    if (hasMediaName(part.name)) return;
    searchStrings(opening, inner, part.bytes);
    return;
  }
  keep(opening, scanned, false);
  const written = officeText(part.name, part.bytes);
  if (written !== null) keep(opening, scanText(opening.engine, inner, written, contextOf("prose", inner)), true);
}
function searchStrings(opening, path, bytes) {
  tell(opening, NO_TEXT);
  keep(opening, scanText(opening.engine, path, printableStrings(bytes), contextOf("strings", path)), true);
}
function tell({ unopened }, reason) {
  unopened.set(reason, (unopened.get(reason) ?? 0) + 1);
}
function keep(opening, { found, limits }, placeless) {
  for (const secret of found) {
    const key = `${secret.path}\0${secret.rule.id}\0${secret.value}`;
    if (!opening.found.has(key)) opening.found.set(key, placeless ? { ...secret, ...NO_PLACE } : secret);
  }
  for (const limit of limits) tell(opening, limit);
}
var NO_PLACE = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1, inlineIgnore: void 0 };
function contextOf(kind, path) {
  switch (kind) {
    case "file":
      return fileContext(path);
    case "data":
      return { path, kind: "configuration" };
    case "prose":
    case "strings":
      return { path, kind };
  }
}

export {
  scanClosed
};
