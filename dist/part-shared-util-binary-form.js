import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;

// src/util/text-form.ts
import { isUtf8 } from "node:buffer";

// src/util/binary-form.ts
var SIGNATURES = [
  ["\x89PNG\r\n\n", "image"],
  ["\xFF\xD8\xFF", "image"],
  ["GIF8", "image"],
  ["II*\0", "image"],
  ["MM\0*", "image"],
  ["8BPS\0", "image"],
  ["\0\0\0", "image"],
  ["\0\0\0", "image"],
  ["icns\0", "image"],
  ["\0\0\0\fjP  ", "image"],
  ["wOFF", "font"],
  ["wOF2", "font"],
  ["OTTO\0", "font"],
  ["ttcf\0", "font"],
  ["\0\0\0", "font"],
  ["ID3", "audio"],
  ["\xFF\xFB", "audio"],
  ["fLaC", "audio"],
  ["OggS", "audio"],
  ["MThd", "audio"],
  ["FORM", "audio"],
  ["E\xDF\xA3", "video"],
  ["PK", "archive"],
  ["PK", "archive"],
  ["\x8B\b", "archive"],
  ["\xFD7zXZ\0", "archive"],
  ["7z\xBC\xAF'", "archive"],
  ["(\xB5/\xFD", "archive"],
  ["Rar!\x07", "archive"],
  ["BZh", "archive"],
  ["!<arch>\n", "archive"],
  ["\x7FELF", "executable"],
  ["\xCA\xFE\xBA\xBE", "executable"],
  ["\xCE\xFA\xED\xFE", "executable"],
  ["\xCF\xFA\xED\xFE", "executable"],
  ["\0asm", "executable"],
  ["%PDF-", "document"],
  ["\xD0\xCF\xE0", "document"],
  ["SQLite format 3\0", "database"]
];
var WEAK = [
  ["MZ", "executable"],
  ["BM", "image"]
];
var MOST_CONTROL = 0.05;
var IN_TEXTS = /* @__PURE__ */ new Set([0, 8, 9, 10, 11, 12, 13, 27]);
function signedForm(start) {
  const head = start.toString("latin1", 0, 300);
  return SIGNATURES.find(([bytes]) => head.startsWith(bytes))?.[1] ?? insideForm(head);
}
function unsignedForm(start) {
  if (controlShare(start) <= MOST_CONTROL) return null;
  const head = start.toString("latin1", 0, 2);
  return WEAK.find(([bytes]) => head.startsWith(bytes))?.[1] ?? "binary file";
}
function insideForm(head) {
  if (head.startsWith("RIFF"))
    return head.startsWith("WEBP", 8) ? "image" : head.startsWith("WAVE", 8) ? "audio" : "video";
  if (head.startsWith("ftyp", 4)) return /^(?:avif|heic|heix|mif1)/.test(head.slice(8)) ? "image" : "video";
  return head.startsWith("ustar", 257) ? "archive" : null;
}
function controlShare(bytes) {
  let control = 0;
  let others = 0;
  for (const byte of bytes) {
    if (byte === 0) continue;
    if (byte < 32 && !IN_TEXTS.has(byte) || byte === 127) control++;
    else others++;
  }
  return control === 0 ? 0 : control / (control + others);
}

// src/util/wide-text.ts
var CANDIDATES = [
  ["utf32le", "\xFF\xFE\0\0"],
  ["utf32be", "\0\0\xFE\xFF"],
  ["utf16le", "\xFF\xFE"],
  ["utf16be", "\xFE\xFF"]
];
function widthOf(encoding) {
  return encoding === "utf32le" || encoding === "utf32be" ? 4 : 2;
}
function wideEncodingOf(sample) {
  const start = sample.toString("latin1", 0, 4);
  for (const [encoding, mark] of CANDIDATES) {
    const length = start.startsWith(mark) ? mark.length : 0;
    if (isWide(sample.subarray(length), encoding, length > 0)) return { encoding, mark: length };
  }
  return null;
}
function isWide(body, encoding, isMarked) {
  const { units, bad, control, nul, ascii, pairs } = measure(body, encoding);
  if (units === 0) return isMarked && body.length === 0;
  if (bad > units * 0.02 || control > units * 0.05 || nul > units * 0.3 || pairs > units * 0.5) return false;
  return isMarked || units > 1 && ascii > 0 && ascii >= units * 5e-3;
}
function measure(body, encoding) {
  const width = widthOf(encoding);
  const count = { units: 0, bad: 0, control: 0, nul: 0, ascii: 0, pairs: 0 };
  for (let at = 0; at + width <= body.length; at += width) {
    const unit = unitAt(body, at, encoding);
    count.units++;
    if (unit === 0) count.nul++;
    else if (isAscii(unit)) count.ascii++;
    else if (unit < 32 || unit >= 127 && unit < 160) count.control++;
    else if (isBad(unit, width)) count.bad++;
    else if (isAscii(unit >> 8) && isAscii(unit & 255)) count.pairs++;
  }
  return count;
}
function isBad(unit, width) {
  if (unit > 1114111 || (unit & 65534) === 65534 || unit >= 57344 && unit < 63744) return true;
  return width === 4 && unit >= 55296 && unit < 57344;
}
function unitAt(body, at, encoding) {
  switch (encoding) {
    case "utf16le":
      return body.readUInt16LE(at);
    case "utf16be":
      return body.readUInt16BE(at);
    case "utf32le":
      return body.readUInt32LE(at);
    case "utf32be":
      return body.readUInt32BE(at);
  }
}
function isAscii(unit) {
  return unit >= 32 && unit < 127 || unit >= 9 && unit <= 13;
}
var RUN = 12;
function isPureWide(body, encoding) {
  const width = widthOf(encoding);
  if (body.length % width !== 0) return false;
  let run = 0;
  let bad = 0;
  for (let at = 0; at + width <= body.length; at += width) {
    const unit = unitAt(body, at, encoding);
    if (isBad(unit, width)) bad++;
    const low = unit & 255;
    const isForeign = unit > 255 && isAscii(unit >> 8) && (low === 0 || isAscii(low));
    run = isForeign ? run + 1 : 0;
    if (run >= RUN || width === 4 && bad > 0) return false;
  }
  return bad <= body.length / width / 50;
}
function hasWideRun(bytes) {
  let run = 0;
  for (let at = bytes.indexOf(0); at !== -1; at = bytes.indexOf(0, at + 1)) {
    const before = bytes[at - 1];
    if (before === void 0 || before === 0) continue;
    run = isAscii(before) && bytes[at - 2] === 0 ? run + 1 : 0;
    if (run >= RUN) return true;
  }
  return false;
}

// src/util/text-form.ts
var SAMPLE_BYTES = 8192;
var MOST_STRAY = 0.12;
var PLAIN = { kind: "text", encoding: "utf8", mark: 0, nul: false, mixed: false };
var MARKED = { ...PLAIN, mark: 3 };
function textForm(bytes) {
  const hasMark = bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191;
  const isMarkedWide = bytes[0] === 255 && bytes[1] === 254 || bytes[0] === 254 && bytes[1] === 255;
  if (!isMarkedWide && !bytes.includes(0)) return hasMark ? MARKED : PLAIN;
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const signed = signedForm(sample);
  if (signed !== null) return { kind: "binary", form: signed };
  const wide = wideEncodingOf(sample);
  if (wide !== null && (wide.mark > 0 || !isStray(sample))) {
    const mixed2 = !isPureWide(bytes.subarray(wide.mark), wide.encoding);
    return { kind: "text", ...wide, nul: false, mixed: mixed2 };
  }
  const form = unsignedForm(sample);
  if (form !== null) return { kind: "binary", form };
  const mixed = isMarkedWide || hasWideRun(bytes);
  return { kind: "text", encoding: "utf8", mark: hasMark ? 3 : 0, nul: true, mixed };
}
function isStray(sample) {
  let nuls = 0;
  for (let at = sample.indexOf(0); at !== -1; at = sample.indexOf(0, at + 1)) nuls++;
  return nuls < sample.length * MOST_STRAY && isUtf8(wholeCharacters(sample));
}
function wholeCharacters(sample) {
  let end = sample.length;
  while (end > sample.length - 4 && end > 0 && sample[end - 1] >= 128) end--;
  return sample.subarray(0, end);
}
function decodeText(bytes, form) {
  const text = decodeForm(bytes, form);
  return text.includes("\0") ? text.replaceAll("\0", " ") : text;
}
function decodeForm(bytes, { encoding, mark }) {
  const body = bytes.subarray(mark);
  switch (encoding) {
    case "utf8":
      return body.toString("utf8");
    case "utf16le":
      return body.toString("utf16le");
    case "utf16be":
      return Buffer.from(body.subarray(0, body.length & ~1)).swap16().toString("utf16le");
    case "utf32le":
    case "utf32be":
      return decodeUtf32(body, encoding);
  }
}
var PIECE = 4096;
function decodeUtf32(body, encoding) {
  const parts = [];
  let points = [];
  const width = widthOf(encoding);
  for (let at = 0; at + width <= body.length; at += width) {
    const point = encoding === "utf32le" ? body.readUInt32LE(at) : body.readUInt32BE(at);
    points.push(point > 1114111 ? 65533 : point);
    if (points.length < PIECE) continue;
    parts.push(String.fromCodePoint(...points));
    points = [];
  }
  return parts.join("") + String.fromCodePoint(...points);
}

export {
  SAMPLE_BYTES,
  textForm,
  decodeText
};
