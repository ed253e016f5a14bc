import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  covers,
  coversAll,
  normalizeName,
  sortedRanges
} from "./part-shared-scan-dependencies-match-package-name.js";
import {
  baseEcosystem,
  comparatorFor
} from "./part-shared-scan-dependencies-version-alpine.js";
import {
  LocatedError,
  messageOf
} from "./part-shared-model-errors.js";
import {
  parseAdvisory
} from "./part-shared-scan-dependencies-match-parse-advisory.js";

// src/scan/dependencies/database/index-format.ts
import { createHash } from "node:crypto";
import { crc32 } from "node:zlib";
var INDEX_NAME = "osv.idx";
var MAGIC = Buffer.from("GHOSVIDX");
var FORMAT_VERSION = 1;
var PREAMBLE = 48;
var MAX_HEADER = 1 << 16;
var NAMES_PER_BUCKET = 6;
function bucketAt({ bytes, bodyOffset }, bucket) {
  const start = bytes.readUInt32LE(bucket * 8);
  const length = Math.max(0, bytes.readUInt32LE(bucket * 8 + 8) - start);
  return { offset: bodyOffset + start, length, crc: bytes.readUInt32LE(bucket * 8 + 4) };
}
function bucketCount(names) {
  return Math.max(1, Math.ceil(names / NAMES_PER_BUCKET));
}
function bucketOf(name, buckets, zip) {
  let hash = Number.parseInt(zip.directorySha256.slice(0, 8), 16) ^ 2166136261;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 16777619);
  hash = Math.imul(hash ^ hash >>> 15, 739982445);
  return (hash >>> 0) % buckets;
}
function lineKey(name) {
  return `
${JSON.stringify(name)}:`;
}
function encodePreamble(header, table) {
  const json = Buffer.from(JSON.stringify(header));
  const tableBytes = Buffer.allocUnsafe(table.length * 4);
  for (let i = 0; i < table.length; i++) tableBytes.writeUInt32LE(table[i] ?? 0, i * 4);
  const start = Buffer.alloc(PREAMBLE);
  MAGIC.copy(start);
  start.writeUInt32LE(FORMAT_VERSION, 8);
  start.writeUInt32LE(json.length, 12);
  createHash("sha256").update(json).update(tableBytes).digest().copy(start, 16);
  return Buffer.concat([start, json, tableBytes]);
}
function decodePreamble(read, fileSize) {
  const start = read(0, PREAMBLE);
  if (start.length < PREAMBLE || !start.subarray(0, 8).equals(MAGIC)) throw new Error("it is no index file");
  if (start.readUInt32LE(8) !== FORMAT_VERSION) throw new Error("it has another format version");
  const headerLength = start.readUInt32LE(12);
  if (headerLength > MAX_HEADER) throw new Error("its header is damaged");
  const json = read(PREAMBLE, headerLength);
  const header = parseHeader(json);
  const tableOffset = PREAMBLE + headerLength;
  const tableSize = (header.buckets + 1) * 8;
  if (tableOffset + tableSize + header.bodySize !== fileSize) throw new Error("it is truncated");
  const tableBytes = read(tableOffset, tableSize);
  const digest = createHash("sha256").update(json).update(tableBytes).digest();
  if (!digest.equals(start.subarray(16, PREAMBLE))) throw new Error("its checksum is wrong");
  return { header, bodyOffset: tableOffset + tableSize, bytes: tableBytes };
}
function checksum(bucket) {
  return crc32(bucket);
}
function parseHeader(json) {
  try {
    const header = JSON.parse(json.toString("utf8"));
    const counts = [header.buckets, header.bodySize, header.zip.size, header.unreadable];
    if (counts.every(Number.isSafeInteger) && header.buckets > 0) return header;
  } catch {
  }
  throw new Error("its header is damaged");
}

// src/scan/dependencies/database/zip-directory.ts
import { createHash as createHash2 } from "node:crypto";
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
var END_SIGNATURE = 101010256;
var END_SIZE = 22;
var ZIP64_LOCATOR_SIGNATURE = 117853008;
var ZIP64_LOCATOR_SIZE = 20;
var ZIP64_END_SIGNATURE = 101075792;
var ZIP64_END_SIZE = 56;
var ENTRY_SIGNATURE = 33639248;
var ENTRY_SIZE = 46;
var MAX_COMMENT = 65535;
var HASH_CHUNK = 256 << 10;
var REMEDY = "download it again: gatehouse db update";
function openZip(path) {
  const fd = openSync(path, "r");
  try {
    const size = fstatSync(fd).size;
    if (size === 0) throw broken(path, "the zip file is empty");
    const directory = findDirectory(fd, size, path);
    return { fd, path, directory, identity: { size, directorySha256: hashOf(fd, directory) } };
  } catch (error) {
    closeSync(fd);
    throw error;
  }
}
function* zipEntries(zip) {
  const { offset, size, entries } = zip.directory;
  const table = readAt(zip.fd, offset, size);
  let position = 0;
  for (let i = 0; i < entries; i++) {
    if (position + ENTRY_SIZE > table.length || table.readUInt32LE(position) !== ENTRY_SIGNATURE) {
      throw broken(zip.path, `the table of contents breaks off after ${i} of ${entries} entries`);
    }
    const nameEnd = position + ENTRY_SIZE + table.readUInt16LE(position + 28);
    const extraEnd = nameEnd + table.readUInt16LE(position + 30);
    if (extraEnd > table.length) throw broken(zip.path, "the table of contents breaks off inside an entry");
    yield entryAt(table, position, nameEnd, extraEnd);
    position = extraEnd + table.readUInt16LE(position + 32);
  }
  if (position !== table.length) throw broken(zip.path, `the table of contents has more than ${entries} entries`);
}
function readAt(fd, position, length) {
  const buffer = Buffer.allocUnsafe(length);
  let read = 0;
  while (read < length) {
    const count = readSync(fd, buffer, read, length - read, position + read);
    if (count === 0) break;
    read += count;
  }
  return read === length ? buffer : buffer.subarray(0, read);
}
function broken(path, message) {
  return new LocatedError({ message, path, remedy: REMEDY });
}
function findDirectory(fd, fileSize, path) {
  const tailSize = Math.min(fileSize, END_SIZE + MAX_COMMENT + ZIP64_LOCATOR_SIZE);
  const tailStart = fileSize - tailSize;
  const tail = readAt(fd, tailStart, tailSize);
  const end = findEnd(tail);
  if (end === -1) throw broken(path, "not a zip file, or it breaks off before its table of contents");
  const found = zip64Directory(fd, tail, end, path) ?? {
    entries: tail.readUInt16LE(end + 10),
    size: tail.readUInt32LE(end + 12),
    offset: tail.readUInt32LE(end + 16)
  };
  const fits = found.offset + found.size <= tailStart + end && found.entries * ENTRY_SIZE <= found.size;
  if (!fits) throw broken(path, "the zip file is damaged: its table of contents is not where it should be");
  if (found.entries === 0) throw broken(path, "the zip file holds no advisory");
  return found;
}
function findEnd(tail) {
  for (let i = tail.length - END_SIZE; i >= 0; i--) {
    const fits = i + END_SIZE + tail.readUInt16LE(i + 20) === tail.length;
    if (fits && tail.readUInt32LE(i) === END_SIGNATURE) return i;
  }
  return -1;
}
function zip64Directory(fd, tail, end, path) {
  const locator = end - ZIP64_LOCATOR_SIZE;
  if (locator < 0 || tail.readUInt32LE(locator) !== ZIP64_LOCATOR_SIGNATURE) return null;
  const record = readAt(fd, toNumber(tail.readBigUInt64LE(locator + 8), path), ZIP64_END_SIZE);
  if (record.length < ZIP64_END_SIZE || record.readUInt32LE(0) !== ZIP64_END_SIGNATURE) {
    throw broken(path, "the zip file is damaged: its ZIP64 record is missing");
  }
  return {
    entries: toNumber(record.readBigUInt64LE(32), path),
    size: toNumber(record.readBigUInt64LE(40), path),
    offset: toNumber(record.readBigUInt64LE(48), path)
  };
}
function toNumber(value, path) {
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw broken(path, "the zip file is damaged: an impossible size");
  return Number(value);
}
function hashOf(fd, directory) {
  const hash = createHash2("sha256");
  const chunk = Buffer.allocUnsafe(HASH_CHUNK);
  for (let done = 0; done < directory.size; ) {
    const count = readSync(fd, chunk, 0, Math.min(HASH_CHUNK, directory.size - done), directory.offset + done);
    if (count === 0) break;
    hash.update(chunk.subarray(0, count));
    done += count;
  }
  return hash.digest("hex");
}
function entryAt(table, position, nameEnd, extraEnd) {
  const sizes = {
    size: table.readUInt32LE(position + 24),
    compressedSize: table.readUInt32LE(position + 20),
    headerOffset: table.readUInt32LE(position + 42)
  };
  return {
    name: table.toString("utf8", position + ENTRY_SIZE, nameEnd),
    encrypted: (table.readUInt16LE(position + 8) & 1) === 1,
    method: table.readUInt16LE(position + 10),
    crc: table.readUInt32LE(position + 16),
    ...withZip64(sizes, table.subarray(nameEnd, extraEnd))
  };
}
function withZip64(sizes, extra) {
  const wide = ["size", "compressedSize", "headerOffset"].filter((key) => sizes[key] === 4294967295);
  if (wide.length === 0) return sizes;
  const result = { ...sizes };
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    wide.forEach((key, i) => {
      if (at + 12 + i * 8 <= extra.length) result[key] = Number(extra.readBigUInt64LE(at + 4 + i * 8));
    });
    break;
  }
  return result;
}

// src/scan/dependencies/database/zip-record.ts
import { crc32 as crc322, inflateRawSync } from "node:zlib";
var MAX_RECORD = 8 << 20;
function decodeRecord(bytes, place) {
  const text = inflate(bytes, place.method);
  if (crc322(text) !== place.crc) throw new Error("its checksum is wrong");
  return JSON.parse(text.toString("utf8"));
}
function inflate(bytes, method) {
  if (bytes.length > MAX_RECORD) throw new Error(`it is larger than ${MAX_RECORD >> 20} MB`);
  if (method === 0) return bytes;
  if (method !== 8) throw new Error(`its compression method ${method} is not supported`);
  try {
    return inflateRawSync(bytes, { maxOutputLength: MAX_RECORD });
  } catch (error) {
    const tooLarge = errorCode(error) === "ERR_BUFFER_TOO_LARGE";
    throw new Error(tooLarge ? `it is larger than ${MAX_RECORD >> 20} MB` : "its compressed data is damaged");
  }
}
function errorCode(error) {
  return typeof error === "object" && error !== null && "code" in error ? error.code : void 0;
}

// src/scan/dependencies/database/zip-window.ts
var WINDOW = 4 << 20;
var HEADER_SIZE = 30;
var HEADER_SIGNATURE = 67324752;
function zipWindow(fd) {
  let window = Buffer.alloc(0);
  let start = 0;
  const bytesAt = (position, length) => {
    const inside = position >= start && position + length <= start + window.length;
    if (!inside) {
      window = readAt(fd, position, Math.max(WINDOW, length));
      start = position;
    }
    if (position + length > start + window.length) throw new Error("it lies outside the file");
    return window.subarray(position - start, position - start + length);
  };
  return {
    read(entry) {
      const header = bytesAt(entry.headerOffset, HEADER_SIZE);
      if (header.readUInt32LE(0) !== HEADER_SIGNATURE) throw new Error("its header is missing");
      const offset = entry.headerOffset + HEADER_SIZE + header.readUInt16LE(26) + header.readUInt16LE(28);
      return { bytes: bytesAt(offset, entry.compressedSize), offset };
    }
  };
}

// src/scan/dependencies/database/build-index.ts
import { randomBytes } from "node:crypto";
import { closeSync as closeSync2, mkdirSync, openSync as openSync2, renameSync, rmSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import { setImmediate } from "node:timers/promises";

// src/scan/dependencies/database/index-record.ts
var EVERYTHING = [[[0, "0"]]];
function indexEntry(affected, compare) {
  const ranges = sortedRanges(affected, compare).filter((range) => range.length > 0);
  const versions = affected.versions.filter((version) => !ranges.some((range) => covers(range, version, compare)));
  return { ecosystem: affected.ecosystem, ranges, versions };
}
function encodeRecord(record, ecosystem) {
  const { offset, length, crc, method } = record.place;
  const bare = record.entries.some((entry) => entry.ecosystem === ecosystem && entry.ranges.some(coversAll));
  const head = [record.id, offset, length, crc, method];
  return JSON.stringify(bare ? head : [...head, record.entries.map(encodeEntry)]);
}
function decodeRecords(json, ecosystem) {
  const stored = JSON.parse(json);
  return stored.map(([id, offset, length, crc, method, entries]) => ({
    id,
    place: { offset, length, crc, method },
    entries: entries === void 0 ? [{ ecosystem, ranges: EVERYTHING, versions: [] }] : entries.map(decodeEntry)
  }));
}
function encodeEntry(entry) {
  return [entry.ecosystem, entry.ranges.map((range) => range.flat()), entry.versions];
}
function decodeEntry([ecosystem, ranges, versions]) {
  return { ecosystem, ranges: ranges.map(decodeRange), versions };
}
function decodeRange(flat) {
  const range = [];
  for (let i = 0; i + 1 < flat.length; i += 2) range.push([stepKind(flat[i]), String(flat[i + 1])]);
  return range;
}
function stepKind(value) {
  return value === 0 || value === 1 || value === 2 ? value : 3;
}

// src/scan/dependencies/database/build-index.ts
var MAX_TOTAL = 8 * 2 ** 30;
var RECORDS_BETWEEN_BREATHS = 2e3;
var SHOWN_UNREADABLE = 3;
async function buildIndex(options) {
  const compare = comparatorFor(options.ecosystem);
  if (compare === null) throw new Error(`the version order of ${options.ecosystem} is not known`);
  const zip = openZip(options.zip);
  try {
    const collected = await collect(zip, options, compare);
    if (collected.records === 0) throw broken(zip.path, "the zip file holds no advisory that can be read");
    return write(collected, zip, options);
  } finally {
    closeSync2(zip.fd);
  }
}
async function collect(zip, options, compare) {
  const collected = { lines: /* @__PURE__ */ new Map(), records: 0, unreadable: 0, newest: "" };
  const window = zipWindow(zip.fd);
  const today = new Date(options.now).toISOString();
  let total = 0;
  let seen = 0;
  for (const entry of zipEntries(zip)) {
    if (entry.name.endsWith("/") && entry.size === 0) continue;
    total += Math.min(entry.size, MAX_RECORD);
    if (total > MAX_TOTAL) throw broken(zip.path, "the zip file is larger than any advisory database");
    if (++seen % RECORDS_BETWEEN_BREATHS === 0) await setImmediate();
    try {
      if (!entry.name.endsWith(".json")) throw new Error("it is not named like an advisory");
      if (entry.encrypted) throw new Error("it is encrypted");
      const { bytes, offset } = window.read(entry);
      const place = { offset, length: entry.compressedSize, crc: entry.crc, method: entry.method };
      addAdvisory(collected, decodeRecord(bytes, place), place, { ...options, compare, today });
    } catch (error) {
      noteUnreadable(collected, entry, error, options);
    }
  }
  return collected;
}
function addAdvisory(collected, value, place, options) {
  const advisory = parseAdvisory(value);
  if (advisory === null) throw new Error("it is no advisory");
  collected.records++;
  if (advisory.modified > collected.newest && advisory.modified <= options.today) collected.newest = advisory.modified;
  if (advisory.withdrawn) return;
  const byName = /* @__PURE__ */ new Map();
  for (const affected of advisory.affected) {
    if (baseEcosystem(affected.ecosystem) !== options.ecosystem) continue;
    const name = normalizeName(options.ecosystem, affected.name);
    const entries = byName.get(name) ?? [];
    entries.push(indexEntry(affected, options.compare));
    byName.set(name, entries);
  }
  for (const [name, entries] of byName) {
    const line = encodeRecord({ id: advisory.id, place, entries }, options.ecosystem);
    const before = collected.lines.get(name);
    collected.lines.set(name, before === void 0 ? line : `${before},${line}`);
  }
}
function noteUnreadable(collected, entry, error, options) {
  collected.unreadable++;
  if (collected.unreadable <= SHOWN_UNREADABLE) {
    options.log.warn(`${options.zip}: entry ${entry.name.slice(0, 100)} cannot be read: ${messageOf(error)}`);
  }
}
function write(collected, zip, options) {
  const buckets = bucketCount(collected.lines.size);
  const members = Array.from({ length: buckets }, () => []);
  for (const name of [...collected.lines.keys()].sort()) members[bucketOf(name, buckets, zip.identity)]?.push(name);
  const table = new Uint32Array((buckets + 1) * 2);
  const bodies = [];
  let bodySize = 0;
  members.forEach((names2, i) => {
    const lines = names2.map((name) => `${lineKey(name)}[${collected.lines.get(name) ?? ""}]`);
    const bucket = Buffer.from(names2.length === 0 ? "" : `${lines.join("")}
`);
    table[i * 2] = bodySize;
    table[i * 2 + 1] = checksum(bucket);
    bodies.push(bucket);
    bodySize += bucket.length;
  });
  if (bodySize > 4294967295) throw broken(zip.path, "the advisories do not fit an index file");
  table[buckets * 2] = bodySize;
  const { records, unreadable, newest } = collected;
  const names = collected.lines.size;
  const { ecosystem } = options;
  const header = { ecosystem, zip: zip.identity, newest, records, names, unreadable, buckets, bodySize };
  writeWhole(options.index, [encodePreamble(header, table), ...bodies]);
  options.log.info(`${ecosystem}: ${records} advisories about ${names} packages indexed in ${options.index}`);
  return header;
}
function writeWhole(path, parts) {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}.${randomBytes(6).toString("hex")}.tmp`;
  try {
    const fd = openSync2(temporary, "wx");
    try {
      for (const part of batched(parts)) writeAll(fd, part);
    } finally {
      closeSync2(fd);
    }
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
var WRITE_SIZE = 1 << 20;
function* batched(parts) {
  let pending = [];
  let size = 0;
  for (const part of parts) {
    pending.push(part);
    size += part.length;
    if (size < WRITE_SIZE) continue;
    yield Buffer.concat(pending, size);
    pending = [];
    size = 0;
  }
  yield Buffer.concat(pending, size);
}
function writeAll(fd, bytes) {
  for (let done = 0; done < bytes.length; ) done += writeSync(fd, bytes, done);
}

// src/scan/dependencies/database/ecosystem-database.ts
import { accessSync, closeSync as closeSync4, constants, existsSync, mkdtempSync, rmSync as rmSync2 } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

// src/scan/dependencies/database/index-file.ts
import { closeSync as closeSync3, fstatSync as fstatSync2, openSync as openSync3, readSync as readSync2 } from "node:fs";
var WINDOW2 = 64 << 10;
function openIndex(path, ecosystem, zip) {
  const fd = openSync3(path, "r");
  try {
    const table = decodePreamble((at, length) => readAt(fd, at, length), fstatSync2(fd).size);
    const { header } = table;
    const same = header.zip.size === zip.size && header.zip.directorySha256 === zip.directorySha256;
    if (!same || header.ecosystem !== ecosystem) throw new Error("it was made from another zip");
    return { header, lookup: (names) => lookup(fd, names, table), close: () => closeSync3(fd) };
  } catch (error) {
    closeSync3(fd);
    throw error;
  }
}
function lookup(fd, names, table) {
  const { header } = table;
  const wanted = [...new Set(names)].map((name) => ({ name, bucket: bucketOf(name, header.buckets, header.zip) }));
  wanted.sort((a, b) => a.bucket - b.bucket);
  const read = windowReader(fd);
  const found = /* @__PURE__ */ new Map();
  for (const { name, bucket } of wanted) {
    const { offset, length, crc } = bucketAt(table, bucket);
    const bytes = read(offset, length);
    const sound = bytes.length === length && checksum(bytes) === crc;
    found.set(name, sound ? recordsIn(bytes, name, header.ecosystem) : "damaged");
  }
  return found;
}
function windowReader(fd) {
  let window = Buffer.allocUnsafe(WINDOW2);
  let start = 0;
  let filled = 0;
  return (position, length) => {
    if (position < start || position + length > start + filled) {
      if (length > window.length) window = Buffer.allocUnsafe(length);
      start = position;
      filled = readSync2(fd, window, 0, window.length, position);
    }
    return window.subarray(position - start, Math.min(position - start + length, filled));
  };
}
function recordsIn(bucket, name, ecosystem) {
  const key = lineKey(name);
  const at = bucket.indexOf(key);
  if (at === -1) return [];
  const from = at + Buffer.byteLength(key);
  return decodeRecords(bucket.toString("utf8", from, bucket.indexOf("\n", from)), ecosystem);
}

// src/scan/dependencies/database/ecosystem-database.ts
var ZIP_NAME = "all.zip";
function hasZip(dir, ecosystem) {
  return existsSync(join(dir, ecosystem, ZIP_NAME));
}
async function openEcosystem(ecosystem, options) {
  const zip = openZip(join(options.dir, ecosystem, ZIP_NAME));
  try {
    const index = openExisting(zip, ecosystem, options) ?? await rebuild(zip, ecosystem, options);
    const hydrated = /* @__PURE__ */ new Map();
    return {
      header: index.header,
      lookup: (names) => index.lookup(names),
      hydrate(record) {
        const advisory = hydrated.get(record.place.offset) ?? hydrate(zip, record);
        hydrated.set(record.place.offset, advisory);
        return advisory;
      },
      close() {
        index.close();
        closeSync4(zip.fd);
      }
    };
  } catch (error) {
    closeSync4(zip.fd);
    throw error;
  }
}
function openExisting(zip, ecosystem, options) {
  for (const folder of lastingFolders(ecosystem, options)) {
    const path = join(folder, INDEX_NAME);
    if (!existsSync(path)) continue;
    try {
      return openIndex(path, ecosystem, zip.identity);
    } catch (error) {
      options.log.info(`${path} is not used: ${messageOf(error)}`);
    }
  }
  return null;
}
async function rebuild(zip, ecosystem, options) {
  for (const folder2 of lastingFolders(ecosystem, options)) {
    if (!isWritable(folder2)) continue;
    try {
      return await buildIn(folder2, zip, ecosystem, options);
    } catch (error) {
      if (!isSystemError(error)) throw error;
      options.log.info(`no index in ${folder2}: ${messageOf(error)}`);
    }
  }
  const folder = mkdtempSync(join(tmpdir(), "gatehouse-osv-"));
  const removeFolder = () => rmSync2(folder, { recursive: true, force: true });
  try {
    const index = await buildIn(folder, zip, ecosystem, options);
    return removedOnClose(index, removeFolder);
  } catch (error) {
    removeFolder();
    throw error;
  }
}
function removedOnClose(index, removeFolder) {
  process.once("exit", removeFolder);
  return {
    ...index,
    close() {
      index.close();
      removeFolder();
      process.off("exit", removeFolder);
    }
  };
}
async function buildIn(folder, zip, ecosystem, options) {
  const index = join(folder, INDEX_NAME);
  await buildIndex({ zip: zip.path, index, ecosystem, log: options.log, now: options.now });
  return openIndex(index, ecosystem, zip.identity);
}
function lastingFolders(ecosystem, options) {
  const beside = join(options.dir, ecosystem);
  return options.cacheDir === void 0 ? [beside] : [beside, join(options.cacheDir, ecosystem)];
}
function isWritable(folder) {
  if (!existsSync(folder)) return true;
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
function isSystemError(error) {
  return typeof error === "object" && error !== null && "syscall" in error;
}
function hydrate(zip, record) {
  const { offset, length } = record.place;
  const advisory = parseAdvisory(decodeRecord(readAt(zip.fd, offset, length), record.place));
  if (advisory?.id !== record.id) throw new Error("another record stands in its place");
  return advisory;
}

export {
  INDEX_NAME,
  openZip,
  zipEntries,
  broken,
  decodeRecord,
  zipWindow,
  buildIndex,
  ZIP_NAME,
  hasZip,
  openEcosystem
};
