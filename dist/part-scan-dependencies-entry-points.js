import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  cvssScores,
  severityOfScore
} from "./part-shared-util-cvss.js";
import {
  EXTRACTORS,
  childOf,
  childrenOf,
  comparatorFor,
  configurationOf,
  demandLines,
  dependencyLines,
  exactVersion,
  extractGoMod,
  extractorFor,
  factsOfTree,
  interpolator,
  introductions,
  isExactVersion,
  isForDevelopment,
  isMavenRange,
  jsonLines,
  linesOf,
  managedDependencies,
  manifestOf,
  mavenRange,
  normalizedName,
  npmSpecifier,
  orderedEcosystems,
  packageGraph,
  packageJson,
  packageList,
  parseGemfile,
  parseGoMod,
  parseGradleLock,
  parseMixExs,
  parseMsbuild,
  parsePom,
  parseXmlFile,
  parseYamlFile,
  pomChain,
  pomLoader,
  pyproject,
  readPackageJson,
  readRequirements,
  referenceOrigin,
  requirement,
  scopeOf,
  yamlKeyLines
} from "./part-shared-scan-dependencies-ecosystem-version-order.js";
import {
  linearGlob
} from "./part-shared-util-linear-glob.js";
import {
  ServiceError,
  requestWithRetry
} from "./part-shared-io-retry.js";
import {
  findProgram
} from "./part-shared-io-find-program.js";
import {
  withoutComments
} from "./part-shared-util-json-comments.js";
import "./part-shared-util-yaml-flow.js";
import {
  mapLimit
} from "./part-shared-util-map-limit.js";
import {
  askTool,
  installedTool,
  isSafeName,
  makeToolFolder
} from "./part-shared-scan-tool-ask.js";
import {
  NO_CLASSES
} from "./part-shared-util-file-classes.js";
import {
  isProjectFileOf
} from "./part-shared-scan-dependencies-ecosystem-project-file.js";
import {
  fileNameOf,
  folderOf,
  foldersUp,
  siblingPath
} from "./part-shared-scan-dependencies-file-repository-path.js";
import {
  readPattern
} from "./part-shared-scan-dependencies-denied-package-pattern.js";
import {
  purlOf
} from "./part-shared-packageurl-js.js";
import {
  ECOSYSTEMS,
  baseEcosystem,
  compareMaven,
  comparePep440,
  cratesIo,
  ecosystemOf,
  entriesField,
  entriesOf,
  field,
  flagField,
  go,
  hex,
  isPseudoVersion,
  isTable,
  isToolchain,
  jsonKeys,
  lineOf,
  listField,
  listOf,
  managerOf,
  managersOf,
  matches,
  maven,
  named,
  npm,
  nuget,
  packagist,
  parseJsonFile,
  parsePep440,
  parseTomlFile,
  pub,
  pypi,
  releaseOf,
  rubygems,
  runAll,
  tableField,
  tableOf,
  textField,
  textsField,
  tomlKeys
} from "./part-shared-scan-dependencies-ecosystem-cocoapods.js";
import {
  advisoryFamily,
  answerCache
} from "./part-shared-io-answer-cache.js";
import {
  fitsWildcard
} from "./part-shared-util-wildcard.js";
import {
  worstSeverity
} from "./part-shared-util-severity-order.js";
import {
  cutPoints
} from "./part-shared-util-cut.js";
import "./part-shared-io-http.js";
import {
  isObject,
  itemsAt,
  wordAt
} from "./part-shared-util-json-value.js";
import {
  temporaryFolder
} from "./part-shared-io-temporary-folder.js";
import {
  ensureFolder
} from "./part-shared-io-folder.js";
import {
  messageOf,
  problemFrom
} from "./part-shared-util-thrown.js";
import {
  readWhole
} from "./part-shared-io-installation.js";
import "./part-shared-model-severity.js";
import {
  hashParts,
  sha256
} from "./part-shared-util-hash.js";
import {
  parseVersionRange
} from "./part-shared-util-version-range.js";
import {
  nearest
} from "./part-shared-util-nearest.js";
import {
  ConfigurationError,
  LocatedError,
  ScanError
} from "./part-shared-model-errors.js";
import {
  ledgerOf
} from "./part-shared-scan-ledger.js";
import {
  VERSION
} from "./part-shared-package.js";
import {
  sourceRoot
} from "./part-shared-io-assets.js";
import "./part-shared-util-line-index.js";
import "./part-shared-util-line-start.js";
import {
  groupBy
} from "./part-shared-util-group-by.js";
import {
  compareText
} from "./part-shared-util-text-order.js";
import "./part-shared-undefined.js";

// src/scan/dependencies/advisory/database/build-database.ts
import { readdirSync as readdirSync2 } from "node:fs";
import { join as join2 } from "node:path";

// src/scan/dependencies/advisory/database/build-index.ts
import { randomBytes } from "node:crypto";
import { closeSync as closeSync2, openSync as openSync2, renameSync, rmSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import { setImmediate } from "node:timers/promises";

// src/scan/dependencies/advisory/match/package-name.ts
function normalizeName(ecosystem, name) {
  return ecosystemOf(ecosystem)?.spelling.normalizeName(name) ?? name;
}
function normalizeVersion(ecosystem, version2) {
  return ecosystemOf(ecosystem)?.spelling.normalizeVersion(version2) ?? version2;
}
function sameEcosystem(advisory, queried) {
  if (advisory === queried) return true;
  const base = baseEcosystem(queried);
  return baseEcosystem(advisory) === base && (advisory === base || queried === base);
}

// src/scan/dependencies/advisory/match/record-fields.ts
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function field2(record2, key) {
  return Object.hasOwn(record2, key) ? record2[key] : void 0;
}
function textField2(record2, key) {
  const value = field2(record2, key);
  return typeof value === "string" && value !== "" ? value : null;
}
function recordField(record2, key) {
  const value = field2(record2, key);
  return isRecord(value) ? value : null;
}
function textList(record2, key) {
  const value = field2(record2, key);
  return Array.isArray(value) ? value.filter((item) => typeof item === "string" && item !== "") : [];
}
function recordList(record2, key) {
  const value = field2(record2, key);
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

// src/scan/dependencies/advisory/match/parse-advisory.ts
var EVENT_KINDS = ["introduced", "fixed", "last_affected", "limit"];
var RANGE_TYPES = ["SEMVER", "ECOSYSTEM", "GIT"];
function parseAdvisory(value) {
  if (!isRecord(value)) return null;
  const id = textField2(value, "id");
  if (id === null) return null;
  return {
    id,
    modified: textField2(value, "modified") ?? "",
    withdrawn: textField2(value, "withdrawn") !== null,
    aliases: textList(value, "aliases"),
    upstream: textList(value, "upstream"),
    related: textList(value, "related"),
    summary: textField2(value, "summary") ?? "",
    details: textField2(value, "details") ?? "",
    severity: severities(value),
    severityWord: severityWord(value),
    cwe: weaknesses(value),
    references: recordList(value, "references").flatMap((reference2) => textField2(reference2, "url") ?? []),
    affected: recordList(value, "affected").flatMap((entry) => affectedPackage(entry) ?? [])
  };
}
function affectedPackage(entry) {
  const about = recordField(entry, "package");
  const ecosystem = about === null ? null : textField2(about, "ecosystem");
  const name = about === null ? null : textField2(about, "name");
  if (ecosystem === null || name === null) return null;
  return {
    ecosystem,
    name,
    ranges: recordList(entry, "ranges").flatMap((range) => advisoryRange(range) ?? []),
    versions: textList(entry, "versions"),
    imports: affectedImports(entry),
    severity: severities(entry),
    severityWord: severityWord(entry)
  };
}
function affectedImports(entry) {
  const ecosystem = recordField(entry, "ecosystem_specific");
  return ecosystem === null ? [] : recordList(ecosystem, "imports").flatMap((one) => textField2(one, "path") ?? []);
}
function advisoryRange(range) {
  const type = RANGE_TYPES.find((known2) => known2 === textField2(range, "type"));
  if (type === void 0) return null;
  return { type, events: recordList(range, "events").flatMap(advisoryEvents) };
}
function advisoryEvents(event) {
  return EVENT_KINDS.flatMap((kind) => {
    const version2 = textField2(event, kind);
    return version2 === null ? [] : [{ [kind]: version2 }];
  });
}
function severities(record2) {
  return recordList(record2, "severity").flatMap((entry) => {
    const type = textField2(entry, "type");
    const score = textField2(entry, "score");
    return type === null || score === null ? [] : [{ type, score }];
  });
}
function severityWord(record2) {
  const database = recordField(record2, "database_specific");
  const ecosystem = recordField(record2, "ecosystem_specific");
  return (database && textField2(database, "severity")) ?? (ecosystem && (textField2(ecosystem, "severity") ?? textField2(ecosystem, "urgency")));
}
function weaknesses(record2) {
  const database = recordField(record2, "database_specific");
  if (database === null) return [];
  const objects = recordList(database, "cwes").flatMap((entry) => textField2(entry, "cweId") ?? []);
  const ids = [...textList(database, "cwe_ids"), ...objects].filter((id) => /^CWE-[0-9]{1,6}$/.test(id));
  return [...new Set(ids)];
}

// src/scan/dependencies/advisory/database/index-format.ts
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
  const json2 = Buffer.from(JSON.stringify(header));
  const tableBytes = Buffer.allocUnsafe(table.length * 4);
  for (let i = 0; i < table.length; i++) tableBytes.writeUInt32LE(table[i] ?? 0, i * 4);
  const start = Buffer.alloc(PREAMBLE);
  MAGIC.copy(start);
  start.writeUInt32LE(FORMAT_VERSION, 8);
  start.writeUInt32LE(json2.length, 12);
  createHash("sha256").update(json2).update(tableBytes).digest().copy(start, 16);
  return Buffer.concat([start, json2, tableBytes]);
}
function decodePreamble(read, fileSize) {
  const { start, json: json2 } = readStart(read);
  const header = parseHeader(json2);
  const tableOffset = PREAMBLE + json2.length;
  const tableSize = (header.buckets + 1) * 8;
  if (tableOffset + tableSize + header.bodySize !== fileSize) throw new Error("it is truncated");
  const tableBytes = read(tableOffset, tableSize);
  const digest = createHash("sha256").update(json2).update(tableBytes).digest();
  if (!digest.equals(start.subarray(16, PREAMBLE))) throw new Error("its checksum is wrong");
  return { header, bodyOffset: tableOffset + tableSize, bytes: tableBytes };
}
function checksum(bucket) {
  return crc32(bucket);
}
function readHeader(read) {
  return parseHeader(readStart(read).json);
}
function readStart(read) {
  const start = read(0, PREAMBLE);
  if (start.length < PREAMBLE || !start.subarray(0, 8).equals(MAGIC)) throw new Error("it is no index file");
  if (start.readUInt32LE(8) !== FORMAT_VERSION) throw new Error("it has another format version");
  const headerLength = start.readUInt32LE(12);
  if (headerLength > MAX_HEADER) throw new Error("its header is damaged");
  return { start, json: read(PREAMBLE, headerLength) };
}
function parseHeader(json2) {
  try {
    const header = JSON.parse(json2.toString("utf8"));
    const counts = [header.buckets, header.bodySize, header.zip.size, header.unreadable];
    if (counts.every(Number.isSafeInteger) && header.buckets > 0) return header;
  } catch {
  }
  throw new Error("its header is damaged");
}

// src/scan/dependencies/advisory/match/range.ts
var INTRODUCED = 0;
var FIXED = 1;
var LAST_AFFECTED = 2;
var LIMIT = 3;
var BEGINNING = "0";
function sortedRanges(affected, compare3) {
  return affected.ranges.filter((range) => range.type !== "GIT").map((range) => sortedRange(range, compare3));
}
function sortedRange(range, compare3) {
  return range.events.flatMap(steps).sort(
    (a, b) => Number(!isBeginning(a)) - Number(!isBeginning(b)) || compare3(a[1], b[1]) || tieOrder(a) - tieOrder(b)
  );
}
function tieOrder(step) {
  return step[0] === LAST_AFFECTED ? 1 : 0;
}
function steps(event) {
  const found = [];
  if (event.introduced !== void 0) found.push([INTRODUCED, event.introduced]);
  if (event.fixed !== void 0) found.push([FIXED, event.fixed]);
  if (event.last_affected !== void 0) found.push([LAST_AFFECTED, event.last_affected]);
  if (event.limit !== void 0) found.push([LIMIT, event.limit]);
  return found;
}
function isBeginning(step) {
  return step[0] === INTRODUCED && step[1] === BEGINNING;
}
function covers(range, version2, compare3) {
  let affected = false;
  for (const step of range) {
    const [kind, at] = step;
    if (kind === INTRODUCED) affected = affected || isBeginning(step) || compare3(version2, at) >= 0;
    else if (kind === FIXED) affected = affected && compare3(version2, at) < 0;
    else if (kind === LAST_AFFECTED) affected = affected && compare3(version2, at) <= 0;
  }
  return affected && isBeforeLimits(range, version2, compare3);
}
function isBeforeLimits(range, version2, compare3) {
  const limits = range.filter((step) => step[0] === LIMIT);
  return limits.length === 0 || limits.some(([, at]) => at === "*" || compare3(version2, at) < 0);
}
function coversAll(range) {
  return range.length === 1 && range[0] !== void 0 && isBeginning(range[0]);
}

// src/scan/dependencies/advisory/database/index-record.ts
var EVERYTHING = [[[0, "0"]]];
function indexEntry(affected, compare3) {
  const ranges = sortedRanges(affected, compare3).filter((range) => range.length > 0);
  const versions2 = affected.versions.filter((version2) => !ranges.some((range) => covers(range, version2, compare3)));
  return { ecosystem: affected.ecosystem, ranges, versions: versions2 };
}
function encodeRecord(record2, ecosystem) {
  const { offset, length, crc, method } = record2.place;
  const bare2 = record2.entries.some((entry) => entry.ecosystem === ecosystem && entry.ranges.some(coversAll));
  const head = [record2.id, offset, length, crc, method];
  return JSON.stringify(bare2 ? head : [...head, record2.entries.map(encodeEntry)]);
}
function decodeRecords(json2, ecosystem) {
  const stored = JSON.parse(json2);
  return stored.map(([id, offset, length, crc, method, entries]) => ({
    id,
    place: { offset, length, crc, method },
    entries: entries === void 0 ? [{ ecosystem, ranges: EVERYTHING, versions: [] }] : entries.map(decodeEntry)
  }));
}
function encodeEntry(entry) {
  return [entry.ecosystem, entry.ranges.map((range) => range.flat()), entry.versions];
}
function decodeEntry([ecosystem, ranges, versions2]) {
  return { ecosystem, ranges: ranges.map(decodeRange), versions: versions2 };
}
function decodeRange(flat) {
  const range = [];
  for (let i = 0; i + 1 < flat.length; i += 2) range.push([stepKind(flat[i]), String(flat[i + 1])]);
  return range;
}
function stepKind(value) {
  return value === 0 || value === 1 || value === 2 ? value : 3;
}

// src/scan/dependencies/advisory/database/zip-directory.ts
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
  const fits2 = found.offset + found.size <= tailStart + end && found.entries * ENTRY_SIZE <= found.size;
  if (!fits2) throw broken(path, "the zip file is damaged: its table of contents is not where it should be");
  if (found.entries === 0) throw broken(path, "the zip file holds no advisory");
  return found;
}
function findEnd(tail) {
  for (let i = tail.length - END_SIZE; i >= 0; i--) {
    const fits2 = i + END_SIZE + tail.readUInt16LE(i + 20) === tail.length;
    if (fits2 && tail.readUInt32LE(i) === END_SIGNATURE) return i;
  }
  return -1;
}
function zip64Directory(fd, tail, end, path) {
  const locator = end - ZIP64_LOCATOR_SIZE;
  if (locator < 0 || tail.readUInt32LE(locator) !== ZIP64_LOCATOR_SIGNATURE) return null;
  const record2 = readAt(fd, toNumber(tail.readBigUInt64LE(locator + 8), path), ZIP64_END_SIZE);
  if (record2.length < ZIP64_END_SIZE || record2.readUInt32LE(0) !== ZIP64_END_SIGNATURE) {
    throw broken(path, "the zip file is damaged: its ZIP64 record is missing");
  }
  return {
    entries: toNumber(record2.readBigUInt64LE(32), path),
    size: toNumber(record2.readBigUInt64LE(40), path),
    offset: toNumber(record2.readBigUInt64LE(48), path)
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
    written: timeOf(table.readUInt16LE(position + 14), table.readUInt16LE(position + 12)),
    ...withZip64(sizes, table.subarray(nameEnd, extraEnd))
  };
}
function timeOf(date, time) {
  const day = Date.UTC(1980 + (date >> 9), (date >> 5 & 15) - 1, date & 31);
  return day + ((time >> 11) * 3600 + (time >> 5 & 63) * 60 + (time & 31) * 2) * 1e3;
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

// src/scan/dependencies/advisory/database/zip-record.ts
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
    const tooLarge2 = errorCode(error) === "ERR_BUFFER_TOO_LARGE";
    throw new Error(tooLarge2 ? `it is larger than ${MAX_RECORD >> 20} MB` : "its compressed data is damaged");
  }
}
function errorCode(error) {
  return typeof error === "object" && error !== null && "code" in error ? error.code : void 0;
}

// src/scan/dependencies/advisory/database/zip-window.ts
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

// src/scan/dependencies/advisory/database/build-index.ts
var MAX_TOTAL = 8 * 2 ** 30;
var RECORDS_BETWEEN_BREATHS = 2e3;
var SHOWN_UNREADABLE = 3;
async function buildIndex(options) {
  const compare3 = comparatorFor(options.ecosystem);
  if (compare3 === null) throw new Error(`the version order of ${options.ecosystem} is not known`);
  const zip = openZip(options.zip);
  try {
    const collected = await collect(zip, options, compare3);
    if (collected.records === 0) throw broken(zip.path, "the zip file holds no advisory that can be read");
    if (collected.standing > 0 && collected.lines.size === 0)
      throw broken(zip.path, `no advisory in it names a package of ${options.ecosystem}`);
    return write(collected, zip, options);
  } finally {
    closeSync2(zip.fd);
  }
}
async function collect(zip, options, compare3) {
  const collected = { lines: /* @__PURE__ */ new Map(), records: 0, standing: 0, unreadable: 0, newest: "" };
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
      addAdvisory(collected, decodeRecord(bytes, place), place, { ...options, compare: compare3, today });
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
  collected.standing++;
  const byName2 = /* @__PURE__ */ new Map();
  for (const affected of advisory.affected) {
    if (baseEcosystem(affected.ecosystem) !== options.ecosystem) continue;
    const name = normalizeName(options.ecosystem, affected.name);
    const entries = byName2.get(name) ?? [];
    entries.push(indexEntry(affected, options.compare));
    byName2.set(name, entries);
  }
  for (const [name, entries] of byName2) {
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
    const lines2 = names2.map((name) => `${lineKey(name)}[${collected.lines.get(name) ?? ""}]`);
    const bucket = Buffer.from(names2.length === 0 ? "" : `${lines2.join("")}
`);
    table[i * 2] = bodySize;
    table[i * 2 + 1] = checksum(bucket);
    bodies.push(bucket);
    bodySize += bucket.length;
  });
  if (bodySize > 4294967295) throw broken(zip.path, "the advisories do not fit an index file");
  table[buckets * 2] = bodySize;
  const { records: records2, unreadable: unreadable3, newest } = collected;
  const names = collected.lines.size;
  const { ecosystem } = options;
  const header = { ecosystem, zip: zip.identity, newest, records: records2, names, unreadable: unreadable3, buckets, bodySize };
  writeWhole(options.index, [encodePreamble(header, table), ...bodies]);
  options.log.info(`${ecosystem}: ${records2} advisories about ${names} packages indexed in ${options.index}`);
  return header;
}
function writeWhole(path, parts) {
  ensureFolder(dirname(path));
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

// src/scan/dependencies/advisory/database/ecosystem-database.ts
import { accessSync, closeSync as closeSync4, constants, existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

// src/scan/dependencies/advisory/database/index-file.ts
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

// src/scan/dependencies/advisory/database/ecosystem-database.ts
var ZIP_NAME = "all.zip";
function hasZip(dir, ecosystem) {
  return existsSync(join(dir, ecosystem, ZIP_NAME));
}
function ecosystemsIn(dir) {
  try {
    return readdirSync(dir).filter((name) => hasZip(dir, name)).sort();
  } catch {
    return [];
  }
}
async function openEcosystem(ecosystem, options) {
  const zip = openZip(join(options.dir, ecosystem, ZIP_NAME));
  try {
    const index = openExisting(zip, ecosystem, options) ?? await rebuild(zip, ecosystem, options);
    const hydrated = /* @__PURE__ */ new Map();
    return {
      header: index.header,
      lookup: (names) => index.lookup(names),
      hydrate(record2) {
        const advisory = hydrated.get(record2.place.offset) ?? hydrate(zip, record2);
        hydrated.set(record2.place.offset, advisory);
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
  const folder = temporaryFolder("gatehouse-osv-");
  try {
    const index = await buildIn(folder.path, zip, ecosystem, options);
    return removedOnClose(index, folder);
  } catch (error) {
    folder.remove();
    throw error;
  }
}
function removedOnClose(index, folder) {
  return {
    ...index,
    close() {
      index.close();
      folder.remove();
    }
  };
}
async function buildIn(folder, zip, ecosystem, options) {
  const index = join(folder, INDEX_NAME);
  await buildIndex({ zip: zip.path, index, ecosystem, log: options.log, now: options.now });
  return openIndex(index, ecosystem, zip.identity);
}
function lastingFolders(ecosystem, options) {
  const beside2 = join(options.dir, ecosystem);
  return options.cacheDir === void 0 ? [beside2] : [beside2, join(options.cacheDir, ecosystem)];
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
function hydrate(zip, record2) {
  const { offset, length } = record2.place;
  const advisory = parseAdvisory(decodeRecord(readAt(zip.fd, offset, length), record2.place));
  if (advisory?.id !== record2.id) throw new Error("another record stands in its place");
  return advisory;
}

// src/scan/dependencies/advisory/database/build-database.ts
async function buildDatabase(dir, log, now = Date.now()) {
  const ecosystems = foldersOf(dir).filter((name) => hasZip(dir, name));
  if (ecosystems.length === 0) {
    throw new ConfigurationError(`no <Ecosystem>/${ZIP_NAME} in ${dir}: run gatehouse db update ${dir}`);
  }
  const indexes = [];
  const problems = [];
  const skipped = [];
  for (const ecosystem of ecosystems) {
    if (comparatorFor(ecosystem) === null) {
      skipped.push(ecosystem);
      continue;
    }
    try {
      indexes.push(await indexEcosystem(dir, ecosystem, log, now));
    } catch (error) {
      problems.push(problemFrom(error, join2(dir, ecosystem, ZIP_NAME)));
    }
  }
  return { indexes, problems, skipped };
}
async function indexEcosystem(dir, ecosystem, log, now = Date.now()) {
  const folder = join2(dir, ecosystem);
  return buildIndex({ zip: join2(folder, ZIP_NAME), index: join2(folder, INDEX_NAME), ecosystem, log, now });
}
function foldersOf(dir) {
  try {
    return readdirSync2(dir, { withFileTypes: true }).filter((entry) => entry.isDirectory() || entry.isSymbolicLink()).map((entry) => entry.name).sort();
  } catch (error) {
    throw new ConfigurationError(`the database folder ${dir} cannot be read: ${problemFrom(error).message}`);
  }
}

// src/scan/dependencies/advisory/database/update-database.ts
import { existsSync as existsSync2 } from "node:fs";
import { join as join5 } from "node:path";

// src/scan/dependencies/service/service-url.ts
function serviceUrl(variable, env, publicUrl) {
  const value = env[variable];
  if (value === void 0 || value === "") return publicUrl;
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url === null || !isSafe(url) || url.search !== "") {
    throw new ConfigurationError(`${variable} must be an https address, or http://127.0.0.1 or http://localhost`);
  }
  return `${url.origin}${url.pathname.replace(/\/+$/, "")}`;
}
function isSafe(url) {
  const local = url.protocol === "http:" && (url.hostname === "127.0.0.1" || url.hostname === "localhost");
  return (local || url.protocol === "https:") && url.username === "" && url.password === "";
}

// src/scan/dependencies/advisory/database/change-list.ts
var TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/;
var ID = /^[A-Za-z0-9](?:[A-Za-z0-9._:+-]{0,98}[A-Za-z0-9])?$/;
function parseChangeList(text, whole) {
  const lines2 = text.split("\n");
  const last = lines2.pop();
  if (whole && last !== void 0 && last.trim() !== "") lines2.push(last);
  const changes = [];
  let before = null;
  for (const line of lines2) {
    const [at = "", id = "", ...more] = line.trimEnd().split(",");
    if (more.length > 0 || !TIME.test(at) || !ID.test(id)) return null;
    if (before !== null && compareTimes(at, before) > 0) return null;
    before = at;
    changes.push({ at, id });
  }
  return { changes, whole };
}
function changesSince(list, seen, seenIds) {
  const known2 = new Set(seenIds);
  const changed = /* @__PURE__ */ new Set();
  for (const { at, id } of list.changes) {
    const order = compareTimes(at, seen);
    if (order < 0) return [...changed];
    if (order > 0 || !known2.has(id)) changed.add(id);
  }
  return list.whole ? [...changed] : null;
}
function isChangeTime(text) {
  return TIME.test(text);
}
function compareTimes(a, b) {
  const [left, right] = [a.slice(0, 19), b.slice(0, 19)];
  return left < right ? -1 : left > right ? 1 : 0;
}

// src/scan/dependencies/advisory/database/bucket.ts
var PUBLIC_DUMPS = "https://osv-vulnerabilities.storage.googleapis.com";
var MAX_ZIP = 4 * 2 ** 30;
var ZIP_TIMEOUT_MS = 15 * 6e4;
var LIST_PART = 256 << 10;
var MAX_LIST = 128 << 20;
var MAX_RECORD2 = 8 << 20;
var TIMEOUT_MS = 6e4;
function openBucket(options) {
  const url = serviceUrl("GATEHOUSE_OSV_DUMPS", options.env, PUBLIC_DUMPS);
  const at = (...parts) => [url, ...parts.map(encodeURIComponent)].join("/");
  const retry = (timeoutMs) => ({
    retries: options.retries ?? 3,
    deadline: Date.now() + timeoutMs,
    ...options.minDelayMs !== void 0 && { minDelayMs: options.minDelayMs }
  });
  async function get(target, timeoutMs, more) {
    return requestWithRetry(options.http, { method: "GET", url: target, timeoutMs, ...more }, retry(timeoutMs));
  }
  return {
    url,
    async saveZip(ecosystem, file, etag) {
      const headers = etag === null ? {} : { "if-none-match": etag };
      const response = await get(at(ecosystem, "all.zip"), ZIP_TIMEOUT_MS, {
        maxBytes: MAX_ZIP,
        bodyFile: file,
        headers
      });
      if (response.status === 304 && etag !== null) return "unchanged";
      if (response.status === 404)
        throw new ServiceError("refused", `${at(ecosystem, "all.zip")} does not exist (404)`);
      if (response.status !== 200) throw new ServiceError("refused", `answered ${response.status}`);
      return { etag: response.headers.etag ?? null, hash: response.headers["x-goog-hash"] ?? null };
    },
    async changes(ecosystem) {
      const headers = { range: `bytes=0-${LIST_PART - 1}` };
      const response = await get(at(ecosystem, "modified_id.csv"), TIMEOUT_MS, { maxBytes: MAX_LIST, headers });
      if (response.status !== 200 && response.status !== 206) return null;
      const whole = response.status === 200 || response.body.length < LIST_PART;
      return parseChangeList(response.body.toString("utf8"), whole);
    },
    async record(ecosystem, id) {
      const response = await get(at(ecosystem, `${id}.json`), TIMEOUT_MS, { maxBytes: MAX_RECORD2 });
      if (response.status !== 200) throw new ServiceError("refused", `${id}: answered ${response.status}`);
      return response.body;
    }
  };
}

// src/scan/dependencies/advisory/database/update-ecosystem.ts
import { randomBytes as randomBytes4 } from "node:crypto";
import { renameSync as renameSync3, rmSync as rmSync4 } from "node:fs";
import { join as join4 } from "node:path";

// src/scan/dependencies/advisory/database/download-hash.ts
import { createHash as createHash3 } from "node:crypto";
import { createReadStream } from "node:fs";
var TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? value >>> 1 ^ 2197175160 : value >>> 1;
  return value;
});
async function fitsHash(path, header) {
  const expected = new Map(
    header.split(",").map((part) => {
      const equals2 = part.indexOf("=");
      return [part.slice(0, equals2).trim().toLowerCase(), part.slice(equals2 + 1).trim()];
    })
  );
  const md5 = createHash3("md5");
  let crc = 4294967295;
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
    const bytes = chunk;
    md5.update(bytes);
    if (expected.has("crc32c")) crc = crc32c(bytes, crc);
  }
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(~crc >>> 0);
  const actual = /* @__PURE__ */ new Map([
    ["md5", md5.digest("base64")],
    ["crc32c", sum.toString("base64")]
  ]);
  return [...actual].every(([name, value]) => !expected.has(name) || expected.get(name) === value);
}
function crc32c(bytes, start) {
  let crc = start;
  for (const byte of bytes) crc = (TABLE[(crc ^ byte) & 255] ?? 0) ^ crc >>> 8;
  return crc >>> 0;
}

// src/scan/dependencies/advisory/database/update-state.ts
import { randomBytes as randomBytes2 } from "node:crypto";
import { closeSync as closeSync5, readFileSync, renameSync as renameSync2, rmSync as rmSync2, statSync, writeFileSync } from "node:fs";
import { join as join3 } from "node:path";
var STATE_NAME = "update.json";
var MAX_STATE = 1 << 20;
function readState(folder) {
  try {
    const path = join3(folder, STATE_NAME);
    if (statSync(path).size > MAX_STATE) return null;
    const state = JSON.parse(readFileSync(path, "utf8"));
    if (!isState(state)) return null;
    const zip = identityOf(join3(folder, ZIP_NAME));
    return zip.size === state.zip.size && zip.directorySha256 === state.zip.directorySha256 ? state : null;
  } catch {
    return null;
  }
}
function writeState(folder, state) {
  const temporary = join3(folder, `${STATE_NAME}.${process.pid}.${randomBytes2(6).toString("hex")}.tmp`);
  try {
    writeFileSync(temporary, `${JSON.stringify(state, null, 2)}
`, { flag: "wx" });
    renameSync2(temporary, join3(folder, STATE_NAME));
  } catch (error) {
    rmSync2(temporary, { force: true });
    throw error;
  }
}
function identityOf(path) {
  const zip = openZip(path);
  closeSync5(zip.fd);
  return zip.identity;
}
function isState(value) {
  if (typeof value !== "object" || value === null) return false;
  const { source, etag, downloaded, newest, newestIds, zip } = value;
  return typeof source === "string" && (etag === null || typeof etag === "string") && typeof downloaded === "number" && (newest === null || typeof newest === "string") && Array.isArray(newestIds) && newestIds.every((id) => typeof id === "string") && typeof zip === "object" && zip !== null && "size" in zip && "directorySha256" in zip;
}

// src/scan/dependencies/advisory/database/zip-rewrite.ts
import { randomBytes as randomBytes3 } from "node:crypto";
import { closeSync as closeSync6, openSync as openSync4, rmSync as rmSync3, writeSync as writeSync2 } from "node:fs";
import { setImmediate as setImmediate2 } from "node:timers/promises";
import { crc32 as crc323, deflateRawSync } from "node:zlib";

// src/scan/dependencies/advisory/database/zip-layout.ts
var LIMIT_16 = 65535;
var LIMIT_32 = 4294967295;
var UTF8 = 2048;
var VERSION2 = 45;
function records(entry, offset) {
  const name = Buffer.from(entry.name);
  if (entry.encrypted) throw new Error("an entry is encrypted");
  if (entry.size >= LIMIT_32 || entry.compressedSize >= LIMIT_32) throw new Error("an entry is larger than 4 GB");
  if (name.length > LIMIT_16) throw new Error("the name of an entry is too long");
  const common = Buffer.alloc(26);
  common.writeUInt16LE(VERSION2, 0);
  common.writeUInt16LE(UTF8, 2);
  common.writeUInt16LE(entry.method, 4);
  common.writeUInt32LE(entry.crc, 10);
  common.writeUInt32LE(entry.compressedSize, 14);
  common.writeUInt32LE(entry.size, 18);
  common.writeUInt16LE(name.length, 22);
  const wide = offset >= LIMIT_32;
  const extra = Buffer.alloc(wide ? 12 : 0);
  if (wide) {
    extra.writeUInt16LE(1, 0);
    extra.writeUInt16LE(8, 2);
    extra.writeBigUInt64LE(BigInt(offset), 4);
  }
  const inDirectory = Buffer.from(common);
  inDirectory.writeUInt16LE(extra.length, 24);
  const attributes = Buffer.alloc(14);
  attributes.writeUInt32LE(wide ? LIMIT_32 : offset, 10);
  return {
    local: Buffer.concat([signature(67324752), common, name]),
    directory: Buffer.concat([signature(33639248), version(), inDirectory, attributes, name, extra])
  };
}
function endRecords(entries, size, offset) {
  const end = Buffer.alloc(18);
  end.writeUInt16LE(Math.min(entries, LIMIT_16), 4);
  end.writeUInt16LE(Math.min(entries, LIMIT_16), 6);
  end.writeUInt32LE(Math.min(size, LIMIT_32), 8);
  end.writeUInt32LE(Math.min(offset, LIMIT_32), 12);
  const short = Buffer.concat([signature(101010256), end]);
  if (entries < LIMIT_16 && size < LIMIT_32 && offset < LIMIT_32) return short;
  const long = Buffer.alloc(52);
  long.writeBigUInt64LE(44n, 0);
  long.writeUInt16LE(VERSION2, 8);
  long.writeUInt16LE(VERSION2, 10);
  long.writeBigUInt64LE(BigInt(entries), 20);
  long.writeBigUInt64LE(BigInt(entries), 28);
  long.writeBigUInt64LE(BigInt(size), 36);
  long.writeBigUInt64LE(BigInt(offset), 44);
  const locator = Buffer.alloc(16);
  locator.writeBigUInt64LE(BigInt(offset + size), 4);
  locator.writeUInt32LE(1, 12);
  return Buffer.concat([signature(101075792), long, signature(117853008), locator, short]);
}
function version() {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(VERSION2);
  return bytes;
}
function signature(value) {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

// src/scan/dependencies/advisory/database/zip-rewrite.ts
var ENTRIES_BETWEEN_BREATHS = 5e3;
async function rewriteZip(path, replaced) {
  const zip = openZip(path);
  const copy = `${path}.${process.pid}.${randomBytes3(6).toString("hex")}.tmp`;
  const fd = openSync4(copy, "wx");
  const out = appender(fd);
  try {
    const window = zipWindow(zip.fd);
    let seen = 0;
    for (const entry of zipEntries(zip)) {
      if (++seen % ENTRIES_BETWEEN_BREATHS === 0) await setImmediate2();
      if (replaced.has(entry.name) || entry.name.endsWith("/")) continue;
      out.add(entry, window.read(entry).bytes);
    }
    for (const [name, content] of replaced) {
      const packed = deflateRawSync(content);
      const sizes = { compressedSize: packed.length, size: content.length };
      out.add({ name, method: 8, encrypted: false, crc: crc323(content), ...sizes }, packed);
    }
    out.end();
    return copy;
  } catch (error) {
    rmSync3(copy, { force: true });
    throw broken(path, `the zip file cannot be brought up to date: ${error instanceof Error ? error.message : error}`);
  } finally {
    closeSync6(fd);
    closeSync6(zip.fd);
  }
}
var WRITE_SIZE2 = 1 << 20;
function appender(fd) {
  const central = [];
  let pending = [];
  let pendingSize = 0;
  let offset = 0;
  const flush = () => {
    const bytes = Buffer.concat(pending, pendingSize);
    for (let done = 0; done < bytes.length; ) done += writeSync2(fd, bytes, done);
    pending = [];
    pendingSize = 0;
  };
  const append = (bytes) => {
    pending.push(bytes);
    pendingSize += bytes.length;
    offset += bytes.length;
  };
  return {
    /** `data` may be a view that is overwritten afterwards. */
    add(entry, data) {
      const { local, directory } = records(entry, offset);
      central.push(directory);
      append(local);
      append(Buffer.from(data));
      if (pendingSize >= WRITE_SIZE2) flush();
    },
    end() {
      const start = offset;
      for (const record2 of central) append(record2);
      append(endRecords(central.length, offset - start, start));
      flush();
    }
  };
}

// src/scan/dependencies/advisory/database/update-ecosystem.ts
var MAX_SINGLE = 2e3;
var CONCURRENCY = 16;
var WHOLE_AFTER_MS = 7 * 24 * 60 * 60 * 1e3;
async function updateEcosystem(ecosystem, context) {
  const { dir, bucket, log, now } = context;
  const folder = join4(dir, ecosystem);
  ensureFolder(folder);
  const found = readState(folder);
  const state = found?.source === bucket.url ? found : null;
  const list = await changeList(ecosystem, context);
  if (state?.newest != null && list !== null && now - state.downloaded < WHOLE_AFTER_MS) {
    const changed = changesSince(list, state.newest, state.newestIds);
    if (changed?.length === 0) return "nothing changed";
    if (changed !== null && changed.length <= MAX_SINGLE) {
      try {
        return await putOver({ ecosystem, state, changed, list, context });
      } catch (error) {
        log.info(`${ecosystem}: ${messageOf(error)}; the whole zip is downloaded instead`);
      }
    }
  }
  return wholeZip({ ecosystem, state, list, context });
}
async function changeList(ecosystem, { bucket, log }) {
  try {
    return await bucket.changes(ecosystem);
  } catch (error) {
    log.info(`${ecosystem}: no list of changes: ${messageOf(error)}`);
    return null;
  }
}
async function putOver({ ecosystem, state, changed, list, context }) {
  const folder = join4(context.dir, ecosystem);
  const records2 = await mapLimit(changed, CONCURRENCY, async (id) => {
    const bytes = await context.bucket.record(ecosystem, id);
    if (advisoryId(bytes) !== id) throw new ScanError(`${id}: the answer is not that advisory`);
    return [`${id}.json`, bytes];
  });
  const zip = await rewriteZip(join4(folder, ZIP_NAME), new Map(records2));
  await putInPlace(zip, ecosystem, context);
  const newest = list.changes[0]?.at ?? null;
  writeState(folder, { ...state, newest, newestIds: idsAt(list, newest), zip: identityOf(join4(folder, ZIP_NAME)) });
  return `${counted(changed.length)} changed`;
}
async function wholeZip({ ecosystem, state, list, context }) {
  const { bucket, dir, now } = context;
  const folder = join4(dir, ecosystem);
  const zip = join4(folder, `${ZIP_NAME}.${process.pid}.${randomBytes4(6).toString("hex")}.tmp`);
  try {
    const saved = await bucket.saveZip(ecosystem, zip, state?.etag ?? null);
    if (saved === "unchanged") {
      if (state !== null) writeState(folder, { ...state, downloaded: now });
      return "nothing changed";
    }
    if (saved.hash !== null && !await fitsHash(zip, saved.hash)) {
      throw new ScanError("the downloaded zip is not what the server says it sent (x-goog-hash)");
    }
    const header = await putInPlace(zip, ecosystem, context);
    const newest = seenUntil(list, header);
    const identity = identityOf(join4(folder, ZIP_NAME));
    const { etag } = saved;
    const newestIds = list === null ? [] : idsAt(list, newest);
    writeState(folder, { source: bucket.url, etag, downloaded: now, newest, newestIds, zip: identity });
    return `${counted(header.records)} downloaded`;
  } finally {
    rmSync4(zip, { force: true });
  }
}
async function putInPlace(zip, ecosystem, context) {
  const folder = join4(context.dir, ecosystem);
  try {
    const { log, now } = context;
    const header = await buildIndex({ zip, index: join4(folder, INDEX_NAME), ecosystem, log, now });
    renameSync3(zip, join4(folder, ZIP_NAME));
    return header;
  } catch (error) {
    rmSync4(zip, { force: true });
    throw error;
  }
}
function seenUntil(list, { newest }) {
  const listed4 = list?.changes[0]?.at;
  if (listed4 === void 0 || !isChangeTime(newest)) return null;
  return compareTimes(listed4, newest) < 0 ? listed4 : newest;
}
function idsAt(list, moment) {
  if (moment === null) return [];
  return list.changes.filter(({ at }) => compareTimes(at, moment) === 0).map(({ id }) => id);
}
function counted(advisories) {
  return `${advisories} ${advisories === 1 ? "advisory" : "advisories"}`;
}
function advisoryId(bytes) {
  try {
    return parseAdvisory(JSON.parse(bytes.toString("utf8")))?.id ?? null;
  } catch {
    return null;
  }
}

// src/scan/dependencies/advisory/database/update-database.ts
var DEFAULT_ECOSYSTEMS = ECOSYSTEMS.filter(
  ({ advisories }) => advisories === "usual" || advisories === "optional"
).map(({ name }) => name);
async function updateDatabase(dir, named4, options) {
  const ecosystems = chosen(dir, named4);
  const bucket = openBucket(options);
  const done = [];
  const problems = [];
  for (const ecosystem of ecosystems) {
    options.log.info(`${ecosystem}: asking ${bucket.url}`);
    try {
      const what = await updateEcosystem(ecosystem, {
        dir,
        bucket,
        log: options.log,
        now: options.now ?? Date.now()
      });
      done.push({ ecosystem, what });
    } catch (error) {
      problems.push(notUpdated(dir, ecosystem, error));
    }
  }
  return { ecosystems: done, problems };
}
function chosen(dir, named4) {
  const known2 = orderedEcosystems();
  for (const name of named4) {
    if (known2.includes(name)) continue;
    const suggestion = nearest(name, known2);
    const hint = suggestion === null ? `known: ${known2.join(", ")}` : `did you mean '${suggestion}'?`;
    throw new ConfigurationError(`unknown ecosystem '${name}'; ${hint}`);
  }
  if (named4.length > 0) return [...new Set(named4)];
  const present = known2.filter((name) => hasZip(dir, name));
  return present.length > 0 ? present : DEFAULT_ECOSYSTEMS;
}
function notUpdated(dir, ecosystem, error) {
  const problem = problemFrom(error);
  const kept = existsSync2(join5(dir, ecosystem, ZIP_NAME));
  return {
    message: `${ecosystem} could not be updated: ${problem.message}${kept ? "; the old advisories stay in use" : ""}`,
    path: join5(dir, ecosystem),
    remedy: "run gatehouse db update again when the network and the disk allow it"
  };
}

// src/scan/dependencies/advisory/find-advisory.ts
import { closeSync as closeSync7, readdirSync as readdirSync3 } from "node:fs";
import { join as join6 } from "node:path";

// src/scan/dependencies/advisory/osv-api/base-url.ts
var PUBLIC_OSV_API = "https://api.osv.dev";
function osvApiUrl(env) {
  return serviceUrl("GATEHOUSE_OSV_API", env, PUBLIC_OSV_API);
}

// src/scan/dependencies/advisory/osv-api/client.ts
var DEFAULT_BUDGET_MS = 6e4;
var DEFAULT_RETRIES = 4;
var REQUEST_TIMEOUT_MS = 4e4;
var MAX_BYTES = 40 * 1024 * 1024;
function osvClient(options) {
  let deadline = null;
  async function send(method, path, body) {
    deadline ??= Date.now() + (options.budgetMs ?? DEFAULT_BUDGET_MS);
    const response = await requestWithRetry(
      options.http,
      {
        method,
        url: `${options.baseUrl}${path}`,
        headers: { accept: "application/json", ...body !== void 0 && { "content-type": "application/json" } },
        ...body !== void 0 && { body },
        timeoutMs: REQUEST_TIMEOUT_MS,
        maxBytes: MAX_BYTES
      },
      {
        retries: options.retries ?? DEFAULT_RETRIES,
        deadline,
        ...options.signal !== void 0 && { signal: options.signal },
        ...options.minDelayMs !== void 0 && { minDelayMs: options.minDelayMs }
      }
    );
    const { status } = response;
    if (status !== 200 && status !== 400 && status !== 404) throw new ServiceError("refused", `answered ${status}`);
    return { status, json: parseJson(response.body, status) };
  }
  return {
    post: (path, body) => send("POST", path, JSON.stringify(body)),
    get: (path) => send("GET", path)
  };
}
function parseJson(body, status) {
  const text = body.toString("utf8");
  try {
    return JSON.parse(text);
  } catch {
    if (status !== 200) return null;
    if (/^\s*</.test(text)) throw new ServiceError("malformed", "answered with an HTML page instead of JSON");
    throw new ServiceError("malformed", `answered with broken JSON (${body.length} bytes)`);
  }
}

// src/scan/dependencies/advisory/advisory.ts
function bareAdvisory(id, modified = "") {
  return {
    id,
    modified,
    withdrawn: false,
    aliases: [],
    upstream: [],
    related: [],
    summary: "",
    details: "",
    severity: [],
    severityWord: null,
    cwe: [],
    references: [],
    affected: []
  };
}

// src/scan/dependencies/advisory/osv-api/hydrate.ts
var CONCURRENCY2 = 16;
var ID2 = /^[A-Za-z0-9][\w.:+-]{0,99}$/;
async function hydrate2(client, cache, parse2, refs) {
  const newest = /* @__PURE__ */ new Map();
  for (const ref of refs) {
    const known2 = newest.get(ref.id);
    if (known2 === void 0 || known2.modified < ref.modified) newest.set(ref.id, ref);
  }
  const problems = [];
  const advisories = /* @__PURE__ */ new Map();
  await mapLimit([...newest.values()], CONCURRENCY2, async (ref) => {
    try {
      advisories.set(ref.id, await record(client, cache, parse2, ref));
    } catch (error) {
      problems.push({ message: `advisory ${ref.id.slice(0, 100)}: details not available, ${messageOf(error)}` });
      advisories.set(ref.id, bareAdvisory(ref.id, ref.modified));
    }
  });
  problems.sort((a, b) => a.message < b.message ? -1 : 1);
  return { advisories, problems };
}
async function record(client, cache, parse2, ref) {
  const cached = parse2(await cache.read(ref));
  if (cached !== null && cached.id === ref.id && cached.modified === ref.modified) return cached;
  const json2 = await fetchRecord(client, ref.id, true);
  const advisory = parse2(json2);
  if (advisory === null) throw new ServiceError("malformed", "answered something that is no OSV record");
  if (advisory.id === ref.id && advisory.modified === ref.modified) await cache.write(ref, json2);
  return advisory;
}
async function fetchRecord(client, id, followAlias) {
  if (!ID2.test(id)) throw new ServiceError("malformed", "not an id of OSV");
  const answer = await client.get(`/v1/vulns/${encodeURIComponent(id)}`);
  if (answer.status === 200) return answer.json;
  const alias = answer.status === 404 && followAlias ? aliasIn(answer.json) : null;
  if (alias !== null) return fetchRecord(client, alias, false);
  throw new ServiceError(
    "refused",
    answer.status === 404 ? "the service does not have it" : `answered ${answer.status}`
  );
}
function aliasIn(json2) {
  const message = typeof json2 === "object" && json2 !== null && "message" in json2 ? json2.message : null;
  if (typeof message !== "string") return null;
  return /following aliases were:?\s*([A-Za-z0-9][\w.:+-]{0,99})/.exec(message.slice(0, 2e3))?.[1] ?? null;
}

// src/scan/dependencies/advisory/find-advisory.ts
async function findAdvisory(id, from) {
  if (from.osvDb !== null) return findInDatabase(id, from.osvDb);
  if (from.offline) throw new ConfigurationError(`${id}: offline without --osv-db there is nothing to look it up in`);
  try {
    return parseAdvisory(
      await fetchRecord(osvClient({ http: from.http, baseUrl: osvApiUrl(from.env), cacheDir: null }), id, true)
    );
  } catch (error) {
    throw new ScanError(`${id}: ${messageOf(error)}`);
  }
}
function findInDatabase(id, dir) {
  for (const ecosystem of readdirSync3(dir).filter((name) => hasZip(dir, name))) {
    const zip = openZip(join6(dir, ecosystem, ZIP_NAME));
    try {
      for (const entry of zipEntries(zip)) {
        if (entry.name !== `${id}.json`) continue;
        return parseAdvisory(decodeRecord(zipWindow(zip.fd).read(entry).bytes, entry));
      }
    } finally {
      closeSync7(zip.fd);
    }
  }
  return null;
}

// src/scan/dependencies/advisory/database/stale.ts
import { closeSync as closeSync8, openSync as openSync5 } from "node:fs";
import { join as join7 } from "node:path";

// src/scan/dependencies/advisory/database/newest-entry.ts
var NO_TIME = Date.UTC(1981, 0, 1);
var SAMPLES = 24;
function newestEntry(zip, now) {
  const entries = [...zipEntries(zip)];
  let newest = 0;
  for (const { written } of entries) if (written > newest && written <= now) newest = written;
  return newest >= NO_TIME ? newest : newestSample(zip, entries, now);
}
function newestSample(zip, entries, now) {
  const window = zipWindow(zip.fd);
  const step = Math.max(1, Math.floor(entries.length / SAMPLES));
  let newest = 0;
  for (let at = 0; at < entries.length; at += step) {
    const time = modifiedAt(window, entries[at]);
    if (time > newest && time <= now) newest = time;
  }
  return newest;
}
function modifiedAt(window, entry) {
  if (entry === void 0 || entry.encrypted) return 0;
  try {
    return Date.parse(String(field(decodeRecord(window.read(entry).bytes, entry), "modified"))) || 0;
  } catch {
    return 0;
  }
}

// src/scan/dependencies/advisory/database/stale.ts
var UNDATED = Date.UTC(1981, 0, 1);
var DAY = 24 * 60 * 60 * 1e3;
var STALE_AFTER_DAYS = 180;
function staleNote(dir, cacheDir, now) {
  let newest = null;
  for (const ecosystem of ecosystemsIn(dir)) {
    if (comparatorFor(ecosystem) === null) continue;
    const time = newestOf(dir, ecosystem, cacheDir, now);
    if (now - time <= STALE_AFTER_DAYS * DAY) return null;
    newest = Math.max(newest ?? 0, time);
  }
  if (newest === null || newest <= UNDATED) return null;
  const remedy = `run gatehouse db update ${dir}`;
  const date = new Date(newest).toISOString().slice(0, 10);
  const days2 = Math.floor((now - newest) / DAY);
  return `stale: the newest advisory of the database is ${days2} days old (${date}); ${remedy}`;
}
function newestOf(dir, ecosystem, cacheDir, now) {
  for (const folder of cacheDir === null ? [dir] : [dir, cacheDir]) {
    const time = newestIndexed(join7(folder, ecosystem, INDEX_NAME));
    if (time !== null) return time <= now ? time : 0;
  }
  try {
    const zip = openZip(join7(dir, ecosystem, ZIP_NAME));
    try {
      return newestEntry(zip, now);
    } finally {
      closeSync8(zip.fd);
    }
  } catch {
    return 0;
  }
}
function newestIndexed(path) {
  try {
    const fd = openSync5(path, "r");
    try {
      return Date.parse(readHeader((at, length) => readAt(fd, at, length)).newest) || 0;
    } finally {
      closeSync8(fd);
    }
  } catch {
    return null;
  }
}

// src/scan/dependencies/advisory/match/affected.ts
function isAffected(advisory, ecosystem, name, version2) {
  if (advisory.withdrawn) return false;
  const compare3 = comparatorFor(ecosystem);
  if (compare3 === null || !isExactVersion(ecosystem, version2)) return false;
  const spelled2 = normalizeVersion(ecosystem, version2);
  return entriesFor(advisory, ecosystem, name).some(
    (entry) => entry.versions.includes(spelled2) || sortedRanges(entry, compare3).some((range) => covers(range, spelled2, compare3))
  );
}
function entriesFor(advisory, ecosystem, name) {
  const wanted = normalizeName(ecosystem, name);
  return advisory.affected.filter(
    (entry) => sameEcosystem(entry.ecosystem, ecosystem) && normalizeName(entry.ecosystem, entry.name) === wanted
  );
}

// src/scan/dependencies/advisory/match/affected-by.ts
function reachesOf(advisories, ecosystem, name) {
  const compare3 = comparatorFor(ecosystem);
  if (compare3 === null) return [];
  const byId = new Map(advisories.filter(({ withdrawn }) => !withdrawn).map((advisory) => [advisory.id, advisory]));
  return [...byId.values()].flatMap((advisory) => {
    const entries = entriesFor(advisory, ecosystem, name);
    if (entries.length === 0) return [];
    return [
      {
        id: advisory.id,
        malicious: advisoryFamily(advisory.id) === "malware",
        ranges: entries.flatMap((entry) => sortedRanges(entry, compare3)),
        versions: new Set(entries.flatMap((entry) => entry.versions))
      }
    ];
  });
}
function affects({ ranges, versions: versions2 }, version2, compare3) {
  return versions2.has(version2) || ranges.some((range) => covers(range, version2, compare3));
}
function fixesIn({ ranges }) {
  return ranges.flatMap((range) => range.filter(([kind]) => kind === FIXED).map(([, version2]) => version2));
}
function lastAffected({ ranges }, today, compare3) {
  for (const range of ranges.filter((one) => covers(one, today, compare3))) {
    const last = range.filter(([kind]) => kind === LAST_AFFECTED).map(([, version2]) => version2);
    const found = last.filter((version2) => compare3(version2, today) >= 0).sort(compare3)[0];
    if (found !== void 0) return found;
  }
  return null;
}

// src/scan/dependencies/advisory/match/version-choice.ts
var MAX_COUNTED = 400;
function versionChoice(advisories, pkg, registry = null) {
  const compare3 = comparatorFor(pkg.ecosystem);
  if (compare3 === null) return { version: null, remaining: /* @__PURE__ */ new Set(), each: /* @__PURE__ */ new Map() };
  const today = normalizeVersion(pkg.ecosystem, pkg.version);
  const reaches = reachesOf(advisories, pkg.ecosystem, pkg.name);
  const present = reaches.filter((reach) => affects(reach, today, compare3));
  const named4 = reaches.flatMap((reach) => [...fixesIn(reach), ...reach.versions]);
  const offered = registry === null ? named4 : [...registry, ...named4.filter(isPseudoVersion)];
  const candidates2 = above(offered, today, pkg.ecosystem, compare3);
  const free = leastFree(reaches, candidates2, compare3);
  const version2 = free ?? fewestLeft(reaches, present.length, candidates2, compare3);
  const left = version2 === null ? present : reaches.filter((reach) => affects(reach, version2, compare3));
  const each2 = present.map((reach) => [reach.id, clearance(reach, candidates2, today, compare3)]);
  return { version: version2, remaining: new Set(left.map(({ id }) => id)), each: new Map(each2) };
}
function above(versions2, today, ecosystem, compare3) {
  const isPrerelease = ecosystemOf(ecosystem)?.versions.isPrerelease ?? (() => false);
  const spelled2 = [...new Set(versions2.map((version2) => normalizeVersion(ecosystem, version2)))];
  return spelled2.filter((version2) => compare3(version2, today) > 0).filter((version2) => !isPrerelease(version2) || isPrerelease(today) && isSameRelease(version2, today, compare3)).sort(compare3);
}
function isSameRelease(version2, other, compare3) {
  return compare3(releaseOf(version2), releaseOf(other)) === 0;
}
function leastFree(reaches, candidates2, compare3) {
  let suspect;
  for (const candidate of candidates2) {
    if (suspect !== void 0 && affects(suspect, candidate, compare3)) continue;
    suspect = reaches.find((reach) => affects(reach, candidate, compare3)) ?? suspect;
    if (suspect === void 0 || !affects(suspect, candidate, compare3)) return candidate;
  }
  return null;
}
function fewestLeft(reaches, today, candidates2, compare3) {
  let best = null;
  let least = today;
  for (const candidate of candidates2.slice(-MAX_COUNTED)) {
    const left = reaches.filter((reach) => affects(reach, candidate, compare3));
    if (left.length >= least || left.some(({ malicious }) => malicious)) continue;
    best = candidate;
    least = left.length;
  }
  return best;
}
function clearance(reach, candidates2, today, compare3) {
  const version2 = candidates2.find((candidate) => !affects(reach, candidate, compare3));
  if (version2 !== void 0) return { kind: "at", version: version2 };
  const trial = fixesIn(reach).filter((fix) => compare3(fix, today) > 0).sort(compare3)[0];
  const after = trial ?? lastAffected(reach, today, compare3);
  return after === null ? { kind: "never" } : { kind: "after", version: after };
}

// src/scan/dependencies/advisory/match/groups.ts
function groupAdvisories(advisories) {
  const parents = /* @__PURE__ */ new Map();
  for (const advisory of advisories) {
    for (const name of [...advisory.aliases, ...advisory.upstream]) join8(parents, advisory.id, name);
  }
  const groups = /* @__PURE__ */ new Map();
  for (const advisory of advisories) {
    const root = find(parents, advisory.id);
    const members = groups.get(root);
    if (members === void 0) groups.set(root, [advisory]);
    else if (!members.some((member) => member.id === advisory.id)) members.push(advisory);
  }
  return [...groups.values()].map(toGroup);
}
function toGroup(advisories) {
  const names = new Set(advisories.flatMap((advisory) => [advisory.id, ...advisory.aliases]));
  const ids = [...names].sort((a, b) => idRank(a) - idRank(b) || (a < b ? -1 : 1));
  return { id: ids[0] ?? "", ids, advisories, malicious: ids.some(isMalicious) };
}
function isMalicious(id) {
  return advisoryFamily(id) === "malware";
}
function idRank(id) {
  const family = advisoryFamily(id);
  if (family === "github") return 0;
  return family === "cve" ? 1 : 2;
}
function find(parents, name) {
  let root = name;
  for (let next = parents.get(root); next !== void 0; next = parents.get(root)) root = next;
  let current = name;
  while (current !== root) {
    const next = parents.get(current) ?? root;
    parents.set(current, root);
    current = next;
  }
  return root;
}
function join8(parents, a, b) {
  const left = find(parents, a);
  const right = find(parents, b);
  if (left !== right) parents.set(right, left);
}

// src/scan/dependencies/fix/chosen.ts
function chosenFrom(choice2, present, facts) {
  const groups = groupAdvisories([...new Map(present.map((advisory) => [advisory.id, advisory])).values()]);
  return {
    ...facts,
    choice: choice2,
    count: groups.length,
    cleared: groups.filter(({ advisories }) => clears(choice2, advisories)).length
  };
}
function clears({ version: version2, remaining }, group) {
  return version2 !== null && group.every(({ id }) => !remaining.has(id));
}
function clearanceOf({ each: each2 }, group, ecosystem) {
  const known2 = group.flatMap(({ id }) => each2.get(id) ?? []);
  const compare3 = comparatorFor(ecosystem);
  return known2.reduce((worst, one) => {
    if (worst.kind === "never" || one.kind === "never") return { kind: "never" };
    if (worst.kind === one.kind) return compare3 !== null && compare3(one.version, worst.version) > 0 ? one : worst;
    return worst.kind === "after" ? worst : one;
  }, known2[0] ?? { kind: "never" });
}
function notesOn({ choice: choice2, count, cleared, registry }, own) {
  const { version: version2 } = choice2;
  const alone = own.kind === "at" && own.version !== version2 ? [`This advisory alone is over from ${own.version} on.`] : [];
  const unasked = registry === "unasked" ? ["The registry was not asked whether it has that version."] : [];
  return [...cleared < count ? [shareOf(cleared, count, version2 ?? "")] : [], ...alone, ...unasked];
}
function shareOf(cleared, count, version2) {
  const left = count - cleared;
  return `${cleared} of ${count} advisories are cleared by ${version2}; ${left === 1 ? "one has" : `${left} have`} no fix there: replace or except.`;
}
function versionKey({ ecosystem, name, version: version2 }) {
  return JSON.stringify([ecosystem, name, version2]);
}

// src/scan/dependencies/fix/surroundings.ts
var NOWHERE = {
  path: "",
  declared: [],
  unusual: false,
  parents: [],
  requestedAs: null,
  hasOthers: false,
  held: null,
  project: null,
  through: null,
  parentUpgrade: null
};

// src/util/shell-word.ts
var PLAIN = /^[A-Za-z0-9_@./][\w@./:,=+~-]*$/;
var QUOTABLE = /^[\p{L}\p{N}\p{M} ()[\]{}#&;,'|<>*?_@./:=+~^-]+$/u;
function shellWord(text) {
  if (PLAIN.test(text)) return text;
  return QUOTABLE.test(text) && !text.startsWith("-") ? `"${text}"` : null;
}

// src/scan/dependencies/sync/constraint.ts
function holds(constraint, version2, compare3) {
  return constraint.some((clauses) => clauses.every((clause2) => holdsOne(clause2, version2, compare3)));
}
function holdsOne({ operator, version: bound }, version2, compare3) {
  const order = compare3(version2, bound);
  switch (operator) {
    case "<":
      return order < 0;
    case "<=":
      return order <= 0;
    case ">":
      return order > 0;
    case ">=":
      return order >= 0;
    case "=":
      return order === 0;
    case "!=":
      return order !== 0;
  }
}
function upTo(version2, index) {
  const parts = numbersOf(version2);
  const bound = parts.slice(0, index + 1);
  while (bound.length <= index) bound.push(0);
  bound[index] = (bound[index] ?? 0) + 1;
  return [
    { operator: ">=", version: version2 },
    { operator: "<", version: bound.join(".") }
  ];
}
function caret(version2) {
  const parts = numbersOf(version2);
  const first = parts.findIndex((part) => part > 0);
  return upTo(version2, first === -1 ? parts.length - 1 : first);
}
function numbersOf(version2) {
  const found = /^v?\d+(?:\.\d+)*/i.exec(version2)?.[0] ?? "0";
  return found.replace(/^v/i, "").split(".").map(Number);
}

// src/scan/dependencies/sync/range-syntax.ts
var MAX_LENGTH = 256;
var CLAUSE = /^(~>|~=|===|==|!=|<=|>=|<|>|=|\^|~)?\s*v?(\d[\w.+!-]*)(\.\*)?$/;
function constraintOf(range, syntax) {
  if (range.length > MAX_LENGTH) return null;
  const alternatives = [];
  for (const alternative2 of range.trim().split(syntax.or)) {
    const clauses = clausesOf(alternative2, syntax);
    if (clauses === null) return null;
    alternatives.push(clauses);
  }
  return alternatives;
}
function clausesOf(text, syntax) {
  const spaced = text.replace(/(~>|~=|===|==|!=|<=|>=|<|>|=|\^|~)\s+/g, "$1").replace(/\s+-\s+/g, " - ").trim();
  if (spaced.includes(" - ")) return null;
  const words = spaced.split(/\s*,\s*|\s+and\s+|\s+/).filter((word) => word !== "" && word !== "*" && word !== "any");
  const clauses = [];
  for (const word of words) {
    const found = clauseOf(word, syntax);
    if (found === null) return null;
    clauses.push(...found);
  }
  return clauses;
}
function clauseOf(word, syntax) {
  const [, operator = "", version2, wildcard] = CLAUSE.exec(word.replace(/(?:\.[*xX])+$/, ".*")) ?? [];
  if (version2 === void 0) return null;
  if (wildcard !== void 0) {
    return operator === "!=" ? [] : upTo(version2, numbersOf(version2).length - 1);
  }
  switch (operator) {
    case "^":
      return caret(version2);
    case "~>":
    case "~=":
      return upTo(version2, Math.max(numbersOf(version2).length - 2, 0));
    case "~":
      return upTo(version2, tildePart(version2, syntax));
    case "":
    case "==":
    case "===":
      return [{ operator: "=", version: version2 }];
    case "<":
    case "<=":
    case ">":
    case ">=":
    case "=":
    case "!=":
      return [{ operator, version: version2 }];
    default:
      return null;
  }
}
function tildePart(version2, { tilde }) {
  const last = numbersOf(version2).length - 1;
  return tilde === "last-but-one" ? Math.max(last - 1, 0) : Math.min(last, 1);
}

// src/scan/dependencies/sync/admits.ts
var MAX_LENGTH2 = 256;
async function admits(ecosystem, range, version2) {
  const plain = range.trim();
  if (plain === "" || plain === "*" || version2 === "") return true;
  const syntax = ecosystemOf(ecosystem)?.versions.ranges ?? null;
  if (syntax === "npm") return admitsSemver(plain.replace(/^(?:npm|jsr):(?:@?[^@]+@)?/, ""), version2);
  if (syntax === "cargo") return admitsSemver(cargoRange(plain), version2);
  const compare3 = comparatorFor(ecosystem);
  if (syntax === null || compare3 === null) return null;
  const constraint = constraintOf(plain.replace(/@(?:dev|alpha|beta|RC|stable)\b/gi, ""), syntax);
  return constraint === null ? null : holds(constraint, released(version2), compare3);
}
function released(version2) {
  return version2.replace(/\+.*$/, "");
}
function cargoRange(range) {
  const parts = range.split(",").map((part) => part.trim());
  return parts.map((part) => /^\d/.test(part) && !/[*]/.test(part) ? `^${part}` : part).join(" ");
}
async function admitsSemver(range, version2) {
  const [{ default: validRange }, { default: satisfies }, { default: valid }] = await Promise.all([
    import("./part-semver-4.js"),
    import("./part-semver-2.js"),
    import("./part-semver-3.js")
  ]);
  if (range.length > MAX_LENGTH2 || validRange(range, { loose: true }) === null) return null;
  if (valid(version2, { loose: true }) === null) return null;
  return satisfies(version2, range, { loose: true, includePrerelease: true });
}

// src/scan/dependencies/fix/requested-range.ts
var MAX_RANGE_LENGTH = 256;
async function rangesAdmit(manager, ranges, version2) {
  const ecosystem = managerOf(manager).ecosystem?.name;
  if (ecosystem === void 0 || ranges === void 0 || ranges.length === 0) return null;
  const answers = await Promise.all(
    ranges.map((range) => range.length > MAX_RANGE_LENGTH ? false : admits(ecosystem, range, version2))
  );
  if (answers.includes(false)) return false;
  return answers.includes(null) ? null : true;
}

// src/scan/dependencies/fix/shell-safe.ts
var NAME = /^@?[A-Za-z0-9_][\w.:/+~-]{0,213}$/;
var VERSION3 = /^[0-9A-Za-z][\w.+~-]{0,99}$/;
function shellSafe(name, version2) {
  return NAME.test(name) && !name.includes("..") && VERSION3.test(version2);
}

// src/scan/dependencies/fix/nearest-door.ts
async function nearestDoor(pkg, manager, version2, around) {
  const { manager: recipe } = managerOf(manager);
  const target = targetOf(pkg, version2, around);
  if (around.through !== null) return { kind: `Upgrade to ${version2}`, step: around.through };
  if (pkg.direct !== false || target.declared.length > 0) return direct(recipe, target, manager, pkg);
  const admitted = await rangesAdmit(manager, around.requestedAs ?? pkg.requestedAs, version2);
  if (admitted === true) {
    return { kind: `Refresh the lockfile, the requested ranges admit ${version2}`, step: recipe.refresh(target) };
  }
  if (around.parentUpgrade !== null) return parentDoor(recipe, target, around.parentUpgrade);
  if (admitted === false || admitted === null && leavesItsLine(manager, pkg.version, version2)) {
    const why = admitted === null ? "probably do not" : "do not";
    return { kind: `Override, the requested ranges ${why} admit ${version2}`, step: recipe.override(target) };
  }
  const refresh = recipe.refresh(target);
  const override = recipe.override(target);
  if (refresh.text === override.text) return { kind: `Raise to ${version2}`, step: refresh };
  return {
    kind: `Refresh the lockfile to ${version2}`,
    step: { ...refresh, text: `${refresh.text}; where a parent forbids that version, ${override.text}` }
  };
}
function leavesItsLine(manager, from, to) {
  const syntax = managerOf(manager).ecosystem?.versions.ranges;
  return (syntax === "npm" || syntax === "cargo") && lineOf(from) !== lineOf(to);
}
async function direct(recipe, target, manager, pkg) {
  const kind = `Upgrade to ${target.version}`;
  if (!recipe.refreshesDirect) return { kind, step: recipe.upgrade(target) };
  const asked = target.declared.map(({ range }) => range);
  const ranges = asked.length > 0 ? asked.map((range) => range || "*") : pkg.requestedAs;
  const admitted = await rangesAdmit(manager, ranges, target.version);
  return { kind, step: admitted === true ? recipe.refresh(target) : recipe.upgrade(target) };
}
function parentDoor(recipe, target, { packages }) {
  const steps2 = packages.map(
    ({ name, from, version: version2, declared }) => recipe.upgrade({ ...target, name, from, version: version2, declared, held: null, parents: [], hasOthers: false })
  );
  const names = packages.map(({ name, from, version: version2 }) => `${name} ${from} to ${version2}`);
  const commands = steps2.flatMap(({ command }) => command ?? []);
  const step = commands.length === steps2.length ? runAll(commands) : { text: steps2.map(({ text }) => text).join("; ") };
  const brings = `which asks for ${target.name} ${target.version} or later itself`;
  return { kind: `Upgrade ${names.join(" and ")}, ${brings}`, step, packages: names };
}
function targetOf(pkg, version2, around) {
  return {
    ecosystem: pkg.ecosystem,
    name: pkg.name,
    version: version2,
    from: pkg.version,
    development: pkg.scope === "development",
    path: around.path,
    declared: around.declared,
    parents: around.parents.filter((name) => shellSafe(name, "0")),
    hasOthers: around.hasOthers,
    held: around.held,
    project: around.project
  };
}

// src/scan/dependencies/fix/way-out.ts
async function wayOut(pkg, manager, { version: version2, checked, notes = [] }, around = NOWHERE) {
  const title = `Upgrade ${pkg.name} ${pkg.version} to ${version2}`;
  const doubt = checked ? [] : ["It was not checked against every advisory of the package."];
  const told = (first) => [first, ...notes, ...doubt].join(" ");
  if (!shellSafe(pkg.name, version2) || !shellSafe(pkg.name, pkg.version)) {
    return {
      title,
      version: version2,
      description: told(`Upgrade to ${version2}. The name of the package is unusual: no command is offered.`)
    };
  }
  const { kind, step, packages = [] } = await nearestDoor(pkg, manager, version2, around);
  const placed2 = inFolder(step, around);
  if (placed2 === null) {
    const where = "The name of a folder or group where it is asked for is unusual: no command is offered.";
    return { title, version: version2, description: told(`Upgrade to ${version2}. ${where}`) };
  }
  return {
    title: packages.length === 0 ? title : `Upgrade ${packages.join(" and ")} (brings in ${pkg.name} ${version2})`,
    version: version2,
    ...placed2.command !== void 0 && { command: placed2.command },
    description: told(`${kind}: ${placed2.text}.`)
  };
}
function inFolder(step, { path, unusual }) {
  if (unusual) return null;
  const folder = folderOf(path);
  if (folder === "" || step.anywhere === true) return step;
  const word = shellWord(folder);
  if (word === null) return null;
  if (step.command === void 0) return { text: /\brun `/.test(step.text) ? `${step.text}, in ${word}` : step.text };
  const command = `cd ${word} && ${step.command}`;
  return { command, text: step.text.replace(`\`${step.command}\``, `\`${command}\``) };
}
function removeMalware(pkg) {
  return {
    title: `Remove ${pkg.name} ${pkg.version} and rotate what it could reach`,
    description: `Remove ${pkg.name}@${pkg.version} and whatever brings it in. Treat every machine and runner that installed it as compromised: rotate all credentials that were reachable there.`
  };
}

// src/scan/dependencies/fix/without-fix.ts
function withoutFix(pkg, clearance2, introducers, others) {
  const more = others === null ? "" : ` ${others}`;
  const scope = pkg.scope === "development" ? " It is used for development only." : "";
  const through = introducers.length === 0 ? "" : ` or ${introducers.slice(0, 3).join(", ")}, which brings it in,`;
  if (clearance2.kind === "after") {
    return {
      title: `Upgrade ${pkg.name} ${pkg.version} past ${clearance2.version}`,
      description: `Fixed after ${clearance2.version}, and no release is named: upgrade ${pkg.name} to the next one${through === "" ? "" : `, through ${introducers.slice(0, 3).join(", ")}`}. Until there is one, record an exception with an expiry date.${scope}${more}`
    };
  }
  const title = `Replace ${pkg.name} ${pkg.version}`;
  if (clearance2.kind === "at") {
    return {
      title,
      description: `${clearance2.version} clears this advisory, and others affect that version. Replace ${pkg.name}${through} or record an exception with an expiry date.${scope}${more}`
    };
  }
  return {
    title,
    description: `No fixed release. Replace ${pkg.name}${through} or keep the affected function out of use and record an exception with an expiry date.${scope}${more}`
  };
}

// src/scan/dependencies/fix/fix-advisor.ts
var CONCURRENCY3 = 12;
async function fixAdvisor(hits, ports) {
  const chosen2 = await chooseVersions(hits, ports);
  return {
    async fix({ pkg, located, lockfile, advisories, malicious }) {
      const resolved = located?.package ?? { ...pkg, origin: "registry", scope: "unknown" };
      if (malicious) return removeMalware(resolved);
      const introducers = [...new Set((located?.paths ?? []).flatMap((path) => path[0] ?? []))];
      const found = chosen2.get(versionKey(pkg));
      if (found === void 0) return withoutFix(resolved, { kind: "never" }, introducers, null);
      const { choice: choice2, checked, count, cleared } = found;
      const own = clearanceOf(choice2, advisories, pkg.ecosystem);
      if (choice2.version === null || !clears(choice2, advisories)) {
        const others = choice2.version === null ? null : shareOf(cleared, count, choice2.version);
        return withoutFix(resolved, own, introducers, others);
      }
      const around = lockfile === null || located === null ? NOWHERE : await ports.lookAround(lockfile, located, choice2.version);
      const fixed = { version: choice2.version, checked, notes: notesOn(found, own) };
      return wayOut(resolved, lockfile?.extraction.manager ?? "sbom", fixed, around);
    }
  };
}
async function chooseVersions(hits, ports) {
  const byName2 = /* @__PURE__ */ new Map();
  const present = /* @__PURE__ */ new Map();
  for (const { package: pkg, advisories } of hits) {
    listOf2(byName2, nameKey(pkg)).push(...advisories);
    const one = present.get(versionKey(pkg)) ?? { pkg, advisories: [] };
    one.advisories.push(...advisories);
    present.set(versionKey(pkg), one);
  }
  const chosen2 = /* @__PURE__ */ new Map();
  await mapLimit([...present], CONCURRENCY3, async ([key, { pkg, advisories }]) => {
    const all = await advisoriesAbout(pkg, ports);
    const versions2 = await ports.registries?.versions(pkg.ecosystem, pkg.name) ?? null;
    const known2 = [...all ?? [], ...byName2.get(nameKey(pkg)) ?? []];
    const facts = { checked: all !== null, registry: versions2 === null ? "unasked" : "has-it" };
    chosen2.set(key, chosenFrom(versionChoice(known2, pkg, versions2), advisories, facts));
  });
  return chosen2;
}
function listOf2(lists, key) {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}
async function advisoriesAbout(pkg, { about, debug }) {
  if (about === null) return null;
  try {
    return await about(pkg.ecosystem, pkg.name);
  } catch (error) {
    debug(`advisories about ${pkg.ecosystem} ${pkg.name}: ${messageOf(error)}`);
    return null;
  }
}
function nameKey(pkg) {
  return JSON.stringify([pkg.ecosystem, pkg.name]);
}

// src/scan/dependencies/file/decode.ts
var SIZE_LIMIT = 64 * 1024 * 1024;
function decode(bytes, path) {
  if (bytes.byteLength > SIZE_LIMIT) {
    throw new LocatedError({
      message: `the file has ${Math.ceil(bytes.byteLength / 1024 / 1024)} MB; more than 64 MB are not read`,
      path,
      remedy: "leave the file out of the scan if it is no lockfile"
    });
  }
  if (isUtf16(bytes)) {
    throw new LocatedError({
      message: "the file is encoded in UTF-16",
      path,
      remedy: "save it as UTF-8 (in PowerShell: `Set-Content -Encoding utf8`)"
    });
  }
  if (bytes.includes(0)) {
    throw new LocatedError({ message: "the file is binary", path, remedy: "let the package manager write it again" });
  }
  return { path, text: new TextDecoder("utf-8").decode(bytes) };
}
function isUtf16(bytes) {
  const [first, second] = bytes;
  if (first === 255 && second === 254 || first === 254 && second === 255) return true;
  if (bytes.byteLength < 8) return false;
  const start = bytes.subarray(0, 8);
  return start.every((byte, at) => byte === 0 === (at % 2 === 1)) || start.every((byte, at) => byte === 0 === (at % 2 === 0));
}

// src/scan/dependencies/file/sibling-reader.ts
var MAX_SIBLING_BYTES = 10 * 1024 * 1024;
function siblingReader(workspace, side, debug) {
  const texts = /* @__PURE__ */ new Map();
  async function read(path) {
    for await (const result of workspace.read(side, [path], MAX_SIBLING_BYTES)) {
      if (result.status !== "read") return null;
      try {
        return decode(result.bytes, path).text;
      } catch (error) {
        debug(`${path}: ${messageOf(error)}`);
        return null;
      }
    }
    return null;
  }
  return {
    recording: (asked) => (path) => {
      asked.add(path);
      const known2 = texts.get(path) ?? read(path);
      texts.set(path, known2);
      return known2;
    }
  };
}

// src/scan/dependencies/fix/compiled.ts
var MAX_HEADER2 = 3e3;
var TOOL = /^#\s*(?:uv\s+(pip\s+compile|export)|(?:python\S*\s+-m\s+piptools\s+compile|pip-compile))\b([^\n]*)$/m;
var SOURCE = /^[\w./@-]+\.(?:in|txt|toml|cfg|py)$/;
var KEPT = /^--(?:generate-hashes|no-generate-hashes|strip-extras|no-strip-extras|allow-unsafe|no-annotate|annotation-style=\w+|annotate|no-header|universal|all-extras|no-emit-index-url|resolver=[\w-]+|extra=[\w,-]+|group=[\w-]+|python-version=[\d.]+|no-dev|no-hashes|format=[\w.-]+|all-groups|frozen)$/;
var VALUED = /* @__PURE__ */ new Set(["--extra", "--group", "--python-version", "--annotation-style", "--resolver", "--format"]);
var OUTPUT = /* @__PURE__ */ new Set(["-o", "--output-file"]);
async function compiledFrom(lockfile, read) {
  const name = fileNameOf(lockfile.path);
  const text = decode(lockfile.bytes, lockfile.path).text.slice(0, MAX_HEADER2);
  const header = TOOL.exec(text);
  if (header === null) {
    const beside2 = siblingPath(lockfile.path, name.replace(/\.txt$/, ".in"));
    const isCompiled2 = name.endsWith(".txt") && beside2 !== null && await read(beside2) !== null;
    return isCompiled2 ? compiledWith("pip-compile", wordsIn(` ${name.replace(/\.txt$/, ".in")}`), name) : null;
  }
  const uv = header[1]?.replace(/\s+/, " ");
  const words = wordsIn(header[2] ?? "");
  if (uv === "export") return exported(words, name);
  return compiledWith(uv === void 0 ? "pip-compile" : "uv pip compile", words, name);
}
function wordsIn(text) {
  const sources = [];
  const options = [];
  const words = text.trim().split(/\s+/);
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    if (OUTPUT.has(word)) at++;
    else if (VALUED.has(word) && KEPT.test(`${word}=${words[at + 1] ?? ""}`))
      options.push(`${word}=${words[++at] ?? ""}`);
    else if (KEPT.test(word)) options.push(word);
    else if (SOURCE.test(word) && !word.startsWith("-")) sources.push(word);
  }
  return { sources, options };
}
function compiledWith(tool, { sources, options }, name) {
  const output = shellWord(name);
  return {
    sources,
    command: (pkg, version2) => output === null || sources.length === 0 ? null : [tool, ...options, `--upgrade-package ${pkg}==${version2}`, `--output-file ${output}`, ...sources].join(" ")
  };
}
function exported({ options }, name) {
  const output = shellWord(name);
  const again = ["uv export", ...options.filter((option) => option !== "--frozen"), `--output-file ${output}`].join(
    " "
  );
  return {
    sources: ["uv.lock"],
    command: (pkg, version2) => output === null ? null : `uv lock --upgrade-package ${pkg}==${version2} && ${again}`
  };
}
function sourcePaths({ sources }, lockfile) {
  const folder = folderOf(lockfile.path);
  return sources.flatMap((source) => siblingPath(folder === "" ? "x" : `${folder}/x`, source) ?? []);
}

// src/scan/dependencies/sync/governing.ts
import { posix } from "node:path";
function ownManifests({ extraction }) {
  const { manifest, otherManifests = [] } = extraction;
  return manifest === void 0 ? otherManifests : [manifest, ...otherManifests];
}
function folderOf2(path) {
  const folder = posix.dirname(path);
  return folder === "." ? "" : folder;
}
async function governingLockfiles(path, format, lockfiles, membersOf) {
  const own = folderOf2(path);
  const fitting = lockfiles.filter(({ extraction }) => format.managers.has(extraction.manager));
  for (let folder = own; ; folder = folderOf2(folder)) {
    const here = fitting.filter((lockfile) => folderOf2(lockfile.path) === folder);
    if (here.length > 0) {
      if (folder === own) return here;
      if (here.some((lockfile) => ownManifests(lockfile).some((manifest) => manifest.path === path))) return here;
      return isMember(posix.relative(folder, own), await membersOf(folder)) ? here : [];
    }
    if (folder === "") return [];
  }
}
function isMember(folder, globs) {
  if (globs.length > MAX_GLOBS) return true;
  return matchersOf(globs).reduce((member, { wanted, fits: fits2 }) => fits2(folder) ? wanted : member, false);
}
var compiled = /* @__PURE__ */ new WeakMap();
function matchersOf(globs) {
  const known2 = compiled.get(globs) ?? globs.map(memberGlob);
  compiled.set(globs, known2);
  return known2;
}
function memberGlob(glob) {
  const wanted = !glob.startsWith("!");
  const matches2 = glob.length > MAX_GLOB ? null : linearGlob(plainGlob(glob));
  return { wanted, fits: matches2 ?? (() => wanted) };
}
function plainGlob(glob) {
  return glob.replace(/^!/, "").replace(/^\.\//, "").replace(/\/+$/, "");
}
var MAX_GLOBS = 500;
var MAX_GLOB = 200;

// src/scan/dependencies/sync/cargo-asks.ts
var TABLES = ["dependencies", "build-dependencies", "dev-dependencies", "dev_dependencies", "build_dependencies"];
async function cargoAsks(file) {
  const root = await parseTomlFile(file);
  const lines2 = dependencyLines(file.text);
  const holders = [root, ...entriesField(root, "target").flatMap(([, one]) => isTable(one) ? [one] : [])];
  const entries = holders.flatMap(
    (holder) => TABLES.flatMap((table) => entriesField(holder, table).map(([key, value]) => [table, key, value]))
  );
  const asks = entries.flatMap(([table, key, value]) => {
    if (field(value, "path") !== void 0 || field(value, "workspace") === true) return [];
    const line = lines2.get(key);
    return [
      {
        name: textField(value, "package") ?? key,
        range: (typeof value === "string" ? value : textField(value, "version")) ?? "",
        ...line !== void 0 && { line },
        from: field(value, "git") === void 0 ? "registry" : "elsewhere",
        ...kindOf(table, value),
        ...textField(value, "package") !== void 0 && { alias: key }
      }
    ];
  });
  const patched = [...entriesField(root, "patch"), ["", field(root, "replace")]];
  return {
    asks,
    name: textField(tableField(root, "package"), "name") ?? null,
    members: textsField(tableField(root, "workspace"), "members"),
    overridden: new Set(patched.flatMap(([, table]) => entriesOf(table).map(([name]) => name.replace(/:.*$/, ""))))
  };
}
function kindOf(table, value) {
  if (table.startsWith("dev")) return { kind: "development" };
  if (table.startsWith("build")) return { kind: "build" };
  return field(value, "optional") === true ? { kind: "optional" } : {};
}

// src/scan/dependencies/sync/node-asks.ts
var MAX_TABLES = 1e4;
function nodeAsks(file) {
  const { demands, manifest, name, workspaces } = packageJson(file);
  const asks = demands.flatMap(({ kind, name: installedAs, range }) => {
    const { origin, name: real = installedAs } = npmSpecifier(range);
    if (kind === "peer" || kind === "optional-peer" || origin === "workspace" || origin === "file") return [];
    const line = manifest.lines.get(installedAs);
    return [
      {
        name: real,
        // A catalogue of the workspace tells the range.
        range: range.startsWith("catalog:") ? "" : range,
        ...range.startsWith("catalog:") && { catalog: range.slice("catalog:".length).trim() || "default" },
        ...kind !== "runtime" && { kind },
        ...real !== installedAs && { alias: installedAs },
        ...line !== void 0 && { line },
        from: origin === "registry" ? "registry" : "elsewhere"
      }
    ];
  });
  return { asks, name: name ?? null, members: workspaces, overridden: overriddenNames(parseJsonFile(file)) };
}
function overriddenNames(root) {
  const names = /* @__PURE__ */ new Set();
  const tables = [root, tableField(root, "pnpm")].flatMap((table) => [
    field(table, "overrides"),
    field(table, "resolutions")
  ]);
  for (let at = 0; at < tables.length && at < MAX_TABLES; at++) {
    const table = tables[at];
    if (!isTable(table)) continue;
    for (const [key, value] of Object.entries(table)) {
      const last = /(?:^|[>/])((?:@[^/@>]+\/)?[^/@>]+)(?:@[^>]*)?$/.exec(key)?.[1];
      if (last !== void 0) names.add(last);
      tables.push(value);
    }
  }
  return names;
}

// src/scan/dependencies/sync/other-asks.ts
var ALONE = { name: null, members: [], overridden: /* @__PURE__ */ new Set() };
function composerAsks(file) {
  const root = parseJsonFile(file);
  const lines2 = jsonLines(file.text, 2);
  const asks = ["require", "require-dev"].flatMap(
    (section) => entriesField(root, section).flatMap(([name, range]) => {
      if (!name.includes("/") || typeof range !== "string") return [];
      const line = lines2.line(section, name);
      const kind = section === "require-dev" ? { kind: "development" } : {};
      return [{ name: name.toLowerCase(), range, ...line !== void 0 && { line }, from: "registry", ...kind }];
    })
  );
  const own = ["replace", "provide"].flatMap((section) => entriesField(root, section).map(([name]) => name));
  const provided = new Set(own.map((name) => name.toLowerCase()));
  return { ...ALONE, asks: asks.filter(({ name }) => !provided.has(name)), name: textField(root, "name") ?? null };
}
function gemfileAsks({ text }) {
  const asks = [...parseGemfile(text)].flatMap(([name, gem]) => {
    const { line, requirement: requirement2, elsewhere, conditional } = gem;
    return conditional ? [] : [{ name, range: requirement2, line, from: elsewhere ? "elsewhere" : "registry" }];
  });
  return { ...ALONE, asks };
}
async function pubspecAsks(file) {
  const root = await parseYamlFile(file);
  const asks = ["dependencies", "dev_dependencies"].flatMap((section) => {
    const lines2 = yamlKeyLines(file.text, [section]);
    return entriesField(root, section).flatMap(([name, value]) => {
      if (field(value, "sdk") !== void 0 || field(value, "path") !== void 0) return [];
      const line = lines2.get(name);
      const range = (isTable(value) ? textField(value, "version") : value) ?? "";
      const from = field(value, "git") === void 0 ? "registry" : "elsewhere";
      const kind = section === "dev_dependencies" ? { kind: "development" } : {};
      return [{ name, range: String(range), ...line !== void 0 && { line }, from, ...kind }];
    });
  });
  const overridden = new Set(entriesField(root, "dependency_overrides").map(([name]) => name));
  return { asks, name: textField(root, "name") ?? null, members: [], overridden };
}
function mixAsks({ text }) {
  const asks = [...parseMixExs(text) ?? []].flatMap(([name, { line, requirement: requirement2, place }]) => {
    if (place === "local") return [];
    return [{ name, range: requirement2, line, from: place === "repository" ? "elsewhere" : "registry" }];
  });
  return { ...ALONE, asks };
}
function goAsks(file) {
  const { requires, replaces } = parseGoMod(file);
  const replaced = new Set(replaces.map(({ oldPath }) => oldPath));
  const asks = requires.flatMap(
    ({ path, version: version2, line }) => replaced.has(path) ? [] : [{ name: path, range: version2, line, from: "registry" }]
  );
  return { ...ALONE, asks };
}

// src/scan/dependencies/sync/python-asks.ts
var INTERPRETER = /python|implementation|^[\d<>=~^*,. |]+$/;
async function pyprojectAsks(file) {
  const { demands, manifest, name, members, overridden } = await pyproject(file);
  const asks = demands.flatMap((demand2) => {
    if (demand2.name === name || INTERPRETER.test(demand2.marker ?? "")) return [];
    const line = manifest.lines.get(demand2.name);
    const from = demand2.elsewhere === true ? "elsewhere" : "registry";
    const { kind, group } = demand2;
    const place = { ...kind !== "runtime" && { kind }, ...group !== "default" && { group } };
    return [{ name: demand2.name, range: demand2.range, ...line !== void 0 && { line }, from, ...place }];
  });
  return { asks, name: name ?? null, members, overridden: new Set(overridden) };
}
var NOT_PACKAGES = /* @__PURE__ */ new Set(["source", "requires", "scripts", "pipenv"]);
async function pipfileAsks(file) {
  const root = await parseTomlFile(file);
  const lines2 = file.text.split("\n");
  const asks = Object.keys(root).filter((section) => !NOT_PACKAGES.has(section)).flatMap((section) => entriesField(root, section).map(([name, value]) => [section, name, value])).flatMap(([section, name, value]) => {
    const version2 = typeof value === "string" ? value : textField(value, "version");
    if (textField(value, "path") !== void 0 || textField(value, "file") !== void 0) return [];
    if (textField(value, "markers") !== void 0) return [];
    const line = lines2.findIndex((text) => text.replace(/^["'\s]+/, "").startsWith(name)) + 1;
    return [
      {
        name: normalizedName(name),
        range: version2 ?? "",
        ...line > 0 && { line },
        from: version2 === void 0 ? "elsewhere" : "registry",
        group: section,
        ...section !== "packages" && { kind: "development" }
      }
    ];
  });
  return { asks, name: null, members: [], overridden: /* @__PURE__ */ new Set() };
}

// src/scan/dependencies/sync/manifest-formats.ts
var NODE = {
  ecosystem: npm.name,
  managers: managersOf(npm.name),
  asks: nodeAsks
};
var GEMFILE = {
  ecosystem: rubygems.name,
  managers: /* @__PURE__ */ new Set(["bundler"]),
  asks: gemfileAsks
};
var MANIFEST_FORMATS = /* @__PURE__ */ new Map([
  ["package.json", NODE],
  [
    "pyproject.toml",
    {
      ecosystem: pypi.name,
      managers: /* @__PURE__ */ new Set(["poetry", "pdm", "uv"]),
      asks: pyprojectAsks
    }
  ],
  [
    "Pipfile",
    {
      ecosystem: pypi.name,
      managers: /* @__PURE__ */ new Set(["pipenv"]),
      asks: pipfileAsks
    }
  ],
  [
    "Cargo.toml",
    {
      ecosystem: cratesIo.name,
      managers: /* @__PURE__ */ new Set(["cargo"]),
      asks: cargoAsks
    }
  ],
  [
    "composer.json",
    {
      ecosystem: packagist.name,
      managers: /* @__PURE__ */ new Set(["composer"]),
      asks: composerAsks
    }
  ],
  ["Gemfile", GEMFILE],
  ["gems.rb", GEMFILE],
  ["mix.exs", { ecosystem: hex.name, managers: /* @__PURE__ */ new Set(["mix"]), asks: mixAsks }],
  [
    "pubspec.yaml",
    {
      ecosystem: pub.name,
      managers: /* @__PURE__ */ new Set(["pub"]),
      asks: pubspecAsks
    }
  ]
]);

// src/scan/dependencies/sync/asks-reader.ts
function asksReader(workspace, side, tree, debug) {
  const read = siblingReader(workspace, side, debug).recording(/* @__PURE__ */ new Set());
  const known2 = /* @__PURE__ */ new Map();
  async function fresh(path) {
    const format = MANIFEST_FORMATS.get(fileNameOf(path));
    const text = await read(path);
    if (format === void 0 || text === null) return null;
    try {
      return await format.asks({ path, text });
    } catch (error) {
      debug(`${path}: ${messageOf(error)}`);
      return null;
    }
  }
  function asks(path) {
    const found = known2.get(path) ?? fresh(path);
    known2.set(path, found);
    return found;
  }
  async function members(folder, fileName) {
    const declared = (await asks(inFolder2(folder, fileName)))?.members ?? [];
    return fileName === "package.json" ? [...declared, ...await pnpmMembers(inFolder2(folder, "pnpm-workspace.yaml"))] : declared;
  }
  async function pnpmMembers(path) {
    const text = await read(path);
    if (text === null) return [];
    try {
      return textsField(await parseYamlFile({ path, text }), "packages");
    } catch (error) {
      debug(`${path}: ${messageOf(error)}`);
      return [];
    }
  }
  return {
    asks,
    members,
    async names(folder, fileName) {
      const globs = await members(folder, fileName);
      const prefix = folder === "" ? "" : `${folder}/`;
      const inside = tree.filter((path) => path.startsWith(prefix) && fileNameOf(path) === fileName);
      const paths = inside.filter((path) => isMember(folderOf2(path.slice(prefix.length)), globs)).slice(0, MAX_MEMBERS);
      const found = await Promise.all([inFolder2(folder, fileName), ...paths].map(asks));
      return new Set(found.flatMap((manifest) => manifest?.name ?? []));
    }
  };
}
var MAX_MEMBERS = 2e3;
function inFolder2(folder, name) {
  return folder === "" ? name : `${folder}/${name}`;
}

// src/scan/dependencies/fix/declarations.ts
var MAX_MANIFESTS = 500;
function declarationsOf(workspace, tree, lockfiles, debug) {
  const reader = asksReader(workspace, "head", tree, debug);
  const known2 = /* @__PURE__ */ new Map();
  async function manifestsOf2(lockfile) {
    const paths = await manifestPaths(lockfile, tree, lockfiles, reader);
    const read = await Promise.all(paths.map(async (path) => ({ path, asks: await reader.asks(path) })));
    return read.flatMap(({ path, asks }) => asks === null ? [] : [{ path, asks }]);
  }
  return {
    async of(lockfile, name) {
      const manifests = known2.get(lockfile) ?? manifestsOf2(lockfile);
      known2.set(lockfile, manifests);
      const places = (await manifests).flatMap(
        ({ path, asks }) => asks.asks.filter((ask) => ask.name === name && ask.from === "registry").map((ask) => declarationOf(lockfile, path, asks.name, ask))
      );
      const declared = places.filter((place) => place !== null);
      return { declared, unusual: declared.length < places.length };
    }
  };
}
async function manifestPaths(lockfile, tree, lockfiles, reader) {
  const folder = folderOf(lockfile.path);
  const prefix = folder === "" ? "" : `${folder}/`;
  const paths = new Set(ownManifests(lockfile).map(({ path }) => path));
  const fitting = tree.filter((path) => {
    const format = MANIFEST_FORMATS.get(fileNameOf(path));
    return format?.managers.has(lockfile.extraction.manager) === true && path.startsWith(prefix) && !paths.has(path);
  });
  for (const path of fitting.slice(0, MAX_MANIFESTS)) {
    const name = fileNameOf(path);
    const format = MANIFEST_FORMATS.get(name);
    if (format === void 0) continue;
    const governing = await governingLockfiles(path, format, lockfiles, (above2) => reader.members(above2, name));
    if (governing.includes(lockfile)) paths.add(path);
  }
  return [...paths].sort().filter((path) => MANIFEST_FORMATS.has(fileNameOf(path)));
}
function declarationOf(lockfile, path, member, { range, kind = "runtime", group, alias, catalog }) {
  const root = folderOf(lockfile.path);
  const own = folderOf(path);
  const below2 = own === root ? "" : own.slice(root === "" ? 0 : root.length + 1);
  const words = [below2, member, group, alias, catalog].map(
    (text) => text === "" || text === null || text === void 0 ? text ?? null : shellWord(text) ?? void 0
  );
  const [folder, named4, ofGroup, underName, list] = words;
  if (typeof folder !== "string" || named4 === void 0 || ofGroup === void 0) return null;
  if (underName === void 0 || list === void 0) return null;
  return { path, folder, member: named4, kind, group: ofGroup, alias: underName, catalog: list, range };
}

// src/scan/dependencies/fix/held/cargo-workspace.ts
async function cargoPlace({ lockfile, name, read }) {
  const path = siblingPath(lockfile.path, "Cargo.toml");
  const text = path === null ? null : await read(path);
  if (path === null || text === null) return null;
  const root = await parseTomlFile({ path, text }).catch(() => null);
  const lent = entriesField(tableField(root ?? {}, "workspace"), "dependencies");
  const found = lent.some(([key, value]) => (textField(value, "package") ?? key) === name);
  return found ? { path, what: `${name} under \`[workspace.dependencies]\`` } : null;
}

// src/scan/dependencies/fix/held/gradle-catalog.ts
var CATALOG = "gradle/libs.versions.toml";
async function gradlePlace({ lockfile, name, read }) {
  const own = lockfile.path.endsWith(".versions.toml") ? [lockfile.path] : [];
  for (const path of [...own, ...foldersUp(lockfile.path).map((folder) => `${folder}${CATALOG}`)]) {
    const text = await read(path);
    const catalog = text === null ? null : await parseTomlFile({ path, text }).catch(() => null);
    const what = catalog === null ? null : entryOf(catalog, name);
    if (what !== null) return { path, what };
  }
  return null;
}
function entryOf(catalog, name) {
  for (const [alias, value] of entriesField(catalog, "libraries")) {
    if (moduleOf(value) !== name) continue;
    const reference2 = textField(field(value, "version"), "ref");
    return reference2 === void 0 ? `\`${alias}\` under \`[libraries]\`` : `\`${reference2}\` under \`[versions]\``;
  }
  return null;
}
function moduleOf(value) {
  if (typeof value === "string") return value.split(":").slice(0, 2).join(":");
  return textField(value, "module") ?? `${textField(value, "group")}:${textField(value, "name")}`;
}

// src/scan/dependencies/fix/held/maven-property.ts
var PROPERTY = /^\$\{([\w.-]+)\}$/;
async function mavenPlace({ lockfile, name, read }) {
  const load = pomLoader(read);
  const pom = await load(lockfile.path);
  if (pom === null) return null;
  const chain2 = await pomChain(pom, load);
  const interpolate = interpolator(chain2);
  const isMeant2 = ({ groupId, artifactId }) => `${interpolate(groupId)}:${interpolate(artifactId)}` === name;
  for (const one of chain2) {
    const own = one.dependencies.find(isMeant2);
    if (own?.version !== void 0) return placeOf(one, own.version, chain2, lockfile.path);
  }
  for (const { dependency } of await managedDependencies(chain2, load)) {
    if (!isMeant2(dependency) || dependency.version === void 0) continue;
    const owner = chain2.find(({ managed: managed2 }) => managed2.includes(dependency)) ?? null;
    if (owner !== null) return placeOf(owner, dependency.version, chain2, lockfile.path);
  }
  return null;
}
function placeOf(owner, written, chain2, own) {
  const property = PROPERTY.exec(written)?.[1];
  if (property === void 0) {
    return owner.path === own && owner.managed.length === 0 ? null : { path: owner.path, what: "its `<version>`" };
  }
  const setter = chain2.find(({ properties }) => properties.has(property));
  return setter === void 0 ? null : { path: setter.path, what: `\`<${property}>\`` };
}

// src/scan/dependencies/fix/held/nuget-central.ts
var CENTRAL = "Directory.Packages.props";
async function nugetPlace({ lockfile, name, read }) {
  for (const folder of foldersUp(lockfile.path)) {
    const path = `${folder}${CENTRAL}`;
    const list = await msbuild(path, read);
    if (list === null) continue;
    const item = list.items.find((one) => one.kind === "version" && one.name.toLowerCase() === name.toLowerCase());
    return item === void 0 ? null : { path, what: `the \`<PackageVersion>\` of ${name}` };
  }
  return null;
}
async function msbuild(path, read) {
  const text = await read(path);
  return text === null ? null : parseMsbuild({ path, text }).catch(() => null);
}

// src/scan/dependencies/fix/held/version-place.ts
var BY_MANAGER = /* @__PURE__ */ new Map([
  ["maven", mavenPlace],
  ["nuget", nugetPlace],
  ["gradle", gradlePlace],
  ["cargo", cargoPlace]
]);
var WORDS = /^[\w@./:+~<>${}[\]=" -]{1,200}$/;
async function versionPlace(request) {
  const place = await BY_MANAGER.get(request.lockfile.extraction.manager)?.(request);
  if (place === void 0 || place === null) return null;
  return WORDS.test(place.path) && WORDS.test(place.what.replaceAll("`", "")) ? place : null;
}

// src/scan/dependencies/fix/parent-upgrade.ts
var MAX_ROOTS = 3;
async function parentUpgrade(request, ports) {
  if (request.ways === null) return null;
  const byRoot = groupBy(request.ways, ([root = ""]) => root);
  if (byRoot.size === 0 || byRoot.size > MAX_ROOTS) return null;
  const packages = [];
  for (const [root, ways] of byRoot) {
    const below2 = ways.map((way) => way.slice(1));
    const found = await leastOf(root, below2, request, ports);
    if (found === null) return null;
    packages.push(found);
  }
  return { packages };
}
async function leastOf(name, ways, { pkg, version: version2, lockfile }, ports) {
  const { ecosystem } = pkg;
  const installed = lockfile.extraction.packages.filter((one) => one.name === name && one.direct === true);
  const [root, second] = installed;
  if (root === void 0 || second !== void 0 || root.origin !== "registry" || root.ecosystem !== ecosystem)
    return null;
  const declared = await ports.declared(name);
  if (declared === null || !shellSafe(name, root.version)) return null;
  const candidates2 = await stableAbove(ecosystem, name, root.version, ports);
  const brings = async (candidate) => {
    const asks = await ports.registries.asks(ecosystem, name, candidate);
    const led = await Promise.all(ways.map((way) => leadsTo(asks, [...way, pkg.name], pkg, version2, ports)));
    return led.every(Boolean);
  };
  const least = await leastThat(candidates2, brings);
  return least === null || !shellSafe(name, least) ? null : { name, from: root.version, version: least, declared };
}
async function leastThat(candidates2, fits2) {
  let [low, high] = [0, candidates2.length - 1];
  const last = candidates2[high];
  if (last === void 0 || !await fits2(last)) return null;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (await fits2(candidates2[middle] ?? "")) high = middle;
    else low = middle + 1;
  }
  return candidates2[high] ?? null;
}
async function stableAbove(ecosystem, name, today, { registries, about }) {
  const compare3 = comparatorFor(ecosystem);
  const isPrerelease = ecosystemOf(ecosystem)?.versions.isPrerelease;
  const versions2 = await registries.versions(ecosystem, name);
  if (compare3 === null || isPrerelease === void 0 || versions2 === null) return [];
  const reaches = reachesOf(await about?.(ecosystem, name).catch(() => []) ?? [], ecosystem, name);
  return versions2.filter((version2) => compare3(version2, today) > 0 && !isPrerelease(version2)).filter((version2) => !reaches.some((reach) => affects(reach, version2, compare3))).sort(compare3);
}
async function leadsTo(asks, [next, ...rest], pkg, version2, ports) {
  if (asks === null || next === void 0) return false;
  const range = asks.get(next);
  if (range === void 0) return true;
  const { ecosystem } = pkg;
  if (rest.length === 0 && await admits(ecosystem, range, pkg.version) !== false) return false;
  const from = rest.length === 0 ? pkg.version : "0";
  const versions2 = await stableAbove(ecosystem, next, from, { ...ports, about: null });
  for (const candidate of versions2.reverse()) {
    if (await admits(ecosystem, range, candidate) !== true) continue;
    return rest.length === 0 ? isClear(pkg, candidate, version2, ports) : leadsTo(await ports.registries.asks(ecosystem, next, candidate), rest, pkg, version2, ports);
  }
  return false;
}
async function isClear(pkg, candidate, version2, ports) {
  const compare3 = comparatorFor(pkg.ecosystem);
  if (compare3 === null || compare3(candidate, version2) < 0) return false;
  return compare3(candidate, version2) === 0 || (await stableAbove(pkg.ecosystem, pkg.name, version2, ports)).includes(candidate);
}

// src/scan/dependencies/fix/source-ask.ts
var PLAIN2 = /^[\w@./+-]+$/;
async function requirementsOf(sources, name, version2, read) {
  for (const path of sources.filter((source) => /\.(?:in|txt)$/.test(source))) {
    const text = await read(path);
    if (text === null) continue;
    const { wishes, constraints } = await readRequirements({ path, text }, read).catch(() => NOTHING);
    for (const { found, from } of [...wishes, ...constraints]) {
      if (found.name !== name || await admits("PyPI", found.range, version2) !== false) continue;
      return PLAIN2.test(from.path) ? from.path : "the file that asks for it";
    }
  }
  return null;
}
var NOTHING = { wishes: [], constraints: [] };

// src/scan/dependencies/fix/look-around.ts
async function lookAroundIn(workspace, lockfiles, { registries, about, debug }) {
  const tree = (await workspace.files("head")).map(({ path }) => path);
  const declarations = declarationsOf(workspace, tree, lockfiles, debug);
  const read = siblingReader(workspace, "head", debug).recording(/* @__PURE__ */ new Set());
  async function upwards(request, isDeclared) {
    const { pkg, lockfile, version: version2 } = request;
    const { manager } = lockfile.extraction;
    if (registries === null || pkg.direct !== false || isDeclared) return { requestedAs: null, parentUpgrade: null };
    const requestedAs = pkg.requestedAs ?? await askedBy(pkg, lockfile, registries);
    if (await rangesAdmit(manager, requestedAs ?? [], version2) === true) return { requestedAs, parentUpgrade: null };
    const declared = async (name) => {
      const places = await declarations.of(lockfile, name);
      return places.unusual ? null : places.declared;
    };
    return { requestedAs, parentUpgrade: await parentUpgrade(request, { registries, about, declared }) };
  }
  async function placesOf3(lockfile, pkg) {
    const isAsked = pkg.direct !== false || !lockfile.extraction.packages.some((one) => isDirectOf(one, pkg));
    const places = isAsked ? await declarations.of(lockfile, pkg.name) : { declared: [], unusual: false };
    const fitting = [];
    for (const place of places.declared) {
      if (await rangesAdmit(lockfile.extraction.manager, [place.range || "*"], pkg.version) !== false)
        fitting.push(place);
    }
    const isOld = fitting.length === 0 && pkg.direct !== false;
    return { declared: isOld ? places.declared : fitting, unusual: places.unusual };
  }
  return async (lockfile, { package: pkg }, version2) => {
    const { name } = pkg;
    const parents = parentsOf(lockfile, pkg);
    const { declared, unusual } = await placesOf3(lockfile, pkg);
    const request = { lockfile, name, version: pkg.version, read };
    return {
      path: lockfile.path,
      declared,
      unusual,
      parents,
      hasOthers: lockfile.extraction.packages.some((one) => one.name === name && one.version !== pkg.version),
      held: pkg.direct !== false && declared.length === 0 ? await versionPlace(request) : null,
      project: projectOf(lockfile, tree),
      through: lockfile.extraction.manager === "pip" ? await throughSource(lockfile, pkg, version2, read) : null,
      ...await upwards({ pkg, version: version2, ways: waysTo(pkg, lockfile), lockfile }, declared.length > 0)
    };
  };
}
function parentsOf({ extraction }, pkg) {
  const index = extraction.packages.indexOf(pkg);
  const names = extraction.packages.filter(({ dependsOn }) => dependsOn?.includes(index)).map(({ name }) => name);
  return [...new Set(names)].sort();
}
function isDirectOf(one, { ecosystem, name }) {
  return one.direct === true && one.name === name && one.ecosystem === ecosystem;
}
var MAX_WAYS = 30;
function waysTo(pkg, { extraction }) {
  const { packages, roots = [] } = extraction;
  const index = packages.indexOf(pkg);
  const parents = [...packages.keys()].filter((at) => packages[at]?.dependsOn?.includes(index));
  if (parents.length === 0 || parents.length > MAX_WAYS) return null;
  const graph = introductions(
    packages.map(({ dependsOn }) => dependsOn),
    roots
  );
  const ways = parents.map((parent) => graph.pathsTo(parent, MAX_WAYS + 1));
  if (ways.some(({ introducers }) => introducers.length === 0 || introducers.length > MAX_WAYS)) return null;
  return ways.flatMap(({ paths }) => paths.map((path) => path.map((step) => packages[step]?.name ?? "")));
}
async function askedBy(pkg, { extraction }, registries) {
  const index = extraction.packages.indexOf(pkg);
  const ranges = [];
  for (const parent of extraction.packages.filter(({ dependsOn }) => dependsOn?.includes(index))) {
    const range = (await registries.asks(pkg.ecosystem, parent.name, parent.version))?.get(pkg.name);
    if (range === void 0) return null;
    ranges.push(range);
  }
  return ranges;
}
var PROJECT = /\.(?:cs|fs|vb)proj$/;
function projectOf({ path, extraction }, tree) {
  if (extraction.manager !== "nuget") return null;
  const beside2 = tree.filter((other) => PROJECT.test(fileNameOf(other)) && folderOf(other) === folderOf(path));
  const found = PROJECT.test(path) ? path : beside2.length === 1 ? beside2[0] : void 0;
  return found === void 0 ? null : shellWord(found);
}
async function throughSource(lockfile, { name }, version2, read) {
  const compiled2 = await compiledFrom(lockfile, read);
  const command = compiled2?.command(name, version2) ?? null;
  if (compiled2 === null || command === null) return null;
  const refused = await requirementsOf(sourcePaths(compiled2, lockfile), name, version2, read);
  if (refused === null) return { command, text: `run \`${command}\`` };
  return { text: `write \`${name}>=${version2}\` into ${refused}, then run \`${command}\`` };
}

// src/util/turnstile.ts
function turnstile(limit) {
  let inside = 0;
  const waiting = [];
  return async (work) => {
    if (inside >= limit) await new Promise((resolve2) => waiting.push(resolve2));
    else inside++;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === void 0) inside--;
      else next();
    }
  };
}

// src/scan/dependencies/resolve/pypi/wheel-metadata.ts
import { inflateRawSync as inflateRawSync2 } from "node:zlib";
var WHEEL_TAIL = 256 * 1024;
var END = 101010256;
var CENTRAL2 = 33639248;
var LOCAL = 67324752;
var MAX_METADATA = 4 * 1024 * 1024;
function metadataOfWheel(tail, size) {
  const skipped = size - tail.length;
  const end = tail.lastIndexOf(Buffer.from([80, 75, 5, 6]));
  if (skipped < 0 || end === -1 || end + 22 > tail.length || tail.readUInt32LE(end) !== END) return null;
  let at = tail.readUInt32LE(end + 16) - skipped;
  while (at >= 0 && at + 46 <= end && tail.readUInt32LE(at) === CENTRAL2) {
    const nameLength = tail.readUInt16LE(at + 28);
    const name = tail.toString("utf8", at + 46, at + 46 + nameLength);
    if (/^[^/]+\.dist-info\/METADATA$/.test(name)) return unpacked(tail, at, skipped);
    at += 46 + nameLength + tail.readUInt16LE(at + 30) + tail.readUInt16LE(at + 32);
  }
  return null;
}
function unpacked(tail, central, skipped) {
  const method = tail.readUInt16LE(central + 10);
  const length = tail.readUInt32LE(central + 20);
  const local = tail.readUInt32LE(central + 42) - skipped;
  if (local < 0 || local + 30 > tail.length || tail.readUInt32LE(local) !== LOCAL) return null;
  const start = local + 30 + tail.readUInt16LE(local + 26) + tail.readUInt16LE(local + 28);
  const bytes = tail.subarray(start, start + length);
  if (bytes.length !== length || length > MAX_METADATA) return null;
  if (method === 0) return bytes.toString("utf8");
  try {
    return method === 8 ? inflateRawSync2(bytes, { maxOutputLength: MAX_METADATA }).toString("utf8") : null;
  } catch {
    return null;
  }
}

// src/scan/dependencies/resolve/pypi/index-client.ts
var IN_FLIGHT = 24;
var TIMEOUT_MS2 = 2e4;
var MAX_FILE_BYTES = 16 * 1024 * 1024;
var ABOUT_ONE_FILE = /* @__PURE__ */ new Set(["malformed", "refused"]);
function indexClient(ports, bounds, cache) {
  const gate = turnstile(IN_FLIGHT);
  let deadline = null;
  let left = bounds.requests;
  let lost = null;
  async function ask({ url, accept, maxBytes, keptMs }) {
    const now = ports.now.getTime();
    const cached = keptMs === 0 ? null : await cache.read(url);
    if (cached !== null && Math.abs(now - cached.fetched) < keptMs) return cached.bytes;
    const etag = cached?.etag ?? null;
    const headers = { accept, ...etag !== null && { "if-none-match": etag } };
    const response = await gate(() => exchange(url, headers, maxBytes));
    if (response.status === 404) return null;
    const isSame = response.status === 304 && cached !== null;
    if (response.status !== 200 && !isSame) throw new ServiceError("refused", `answered ${response.status}`);
    const bytes = isSame ? cached.bytes : response.body;
    if (keptMs > 0) await cache.write(url, { bytes, etag: response.headers.etag ?? etag, fetched: now });
    return bytes;
  }
  async function insideWheel(wheel) {
    const headers = { accept: "*/*", range: `bytes=-${WHEEL_TAIL}` };
    const { status, headers: told, body } = await gate(() => exchange(wheel, headers, MAX_FILE_BYTES));
    const size = status === 206 ? Number(/\/(\d+)$/.exec(told["content-range"] ?? "")?.[1]) : body.length;
    if (status !== 200 && status !== 206 || !Number.isSafeInteger(size)) return null;
    return metadataOfWheel(body, size);
  }
  async function exchange(url, headers, maxBytes) {
    if (lost !== null) throw lost;
    if (left-- <= 0) throw new ServiceError("budget", `more than ${bounds.requests} requests`);
    deadline ??= Date.now() + bounds.milliseconds;
    try {
      const request = { method: "GET", url, headers, timeoutMs: TIMEOUT_MS2, maxBytes };
      return await requestWithRetry(ports.http, request, {
        retries: bounds.retries ?? 2,
        deadline,
        signal: ports.signal
      });
    } catch (error) {
      if (error instanceof ServiceError && !ABOUT_ONE_FILE.has(error.fault)) lost = error;
      throw error;
    }
  }
  return { ask, insideWheel };
}

// src/scan/dependencies/fix/registry/answer.ts
function jsonTable(body) {
  const value = JSON.parse(body.toString("utf8"));
  if (!isTable(value)) throw new SyntaxError("no JSON object");
  return value;
}
function asksIn(holder, key) {
  return new Map(
    entriesField(holder, key).flatMap(([name, range]) => typeof range === "string" ? [[name, range]] : [])
  );
}

// src/scan/dependencies/fix/registry/crates.ts
var cratesRegistry = {
  variable: "GATEHOUSE_CRATES",
  address: "https://index.crates.io",
  accept: "text/plain",
  list: (name) => /^[A-Za-z0-9_-]{1,64}$/.test(name) ? `/${folderOf3(name.toLowerCase())}/${name.toLowerCase()}` : null,
  readList: (body) => body.toString("utf8").split("\n").filter((line) => line !== "").flatMap((line) => {
    const release = jsonTable(Buffer.from(line));
    const version2 = textField(release, "vers");
    return version2 === void 0 || flagField(release, "yanked") ? [] : [{ version: version2, asks: asksOf(release) }];
  }),
  release: null
};
function folderOf3(name) {
  if (name.length < 3) return String(name.length);
  return name.length === 3 ? `3/${name[0]}` : `${name.slice(0, 2)}/${name.slice(2, 4)}`;
}
function asksOf(release) {
  const asked = listField(release, "deps").filter((one) => field(one, "kind") !== "dev");
  return new Map(
    asked.map((one) => [textField(one, "package") ?? textField(one, "name") ?? "", textField(one, "req") ?? ""])
  );
}

// src/scan/dependencies/fix/registry/listed-only.ts
var releases = (versions2) => versions2.map((version2) => ({ version: version2 }));
var lines = (body) => body.toString("utf8").split("\n");
var goProxy = {
  variable: "GATEHOUSE_GOPROXY",
  address: "https://proxy.golang.org",
  accept: "text/plain",
  list: (name) => /^[\w.~-]+\.[\w.~-]+(?:\/[\w.~-]+)*$/.test(name) ? `/${name.replace(/[A-Z]/g, (letter) => `!${letter.toLowerCase()}`)}/@v/list` : null,
  readList: (body) => releases(lines(body).flatMap((line) => /^v(\d\S*)$/.exec(line.trim())?.[1] ?? [])),
  release: null
};
var mavenCentral = {
  variable: "GATEHOUSE_MAVEN",
  address: "https://repo.maven.apache.org/maven2",
  accept: "text/xml",
  list: (name) => {
    const [, group, artifact] = /^([\w.-]+):([\w.-]+)$/.exec(name) ?? [];
    if (group === void 0 || artifact === void 0 || /\.\./.test(name)) return null;
    return `/${group.replaceAll(".", "/")}/${artifact}/maven-metadata.xml`;
  },
  readList: (body) => releases([...body.toString("utf8").matchAll(/<version>([^<\s]+)<\/version>/g)].map(([, v]) => v ?? "")),
  release: null
};
var rubyGems = {
  variable: "GATEHOUSE_RUBYGEMS",
  address: "https://index.rubygems.org",
  accept: "text/plain",
  list: (name) => /^[\w.-]+$/.test(name) ? `/info/${name}` : null,
  readList: (body) => releases(lines(body).flatMap((line) => /^(\d[^\s-]*)(?:-\S+)? /.exec(line)?.[1] ?? [])),
  release: null
};
var nugetGallery = {
  variable: "GATEHOUSE_NUGET",
  address: "https://api.nuget.org/v3-flatcontainer",
  accept: "application/json",
  list: (name) => /^[\w.-]+$/.test(name) ? `/${name.toLowerCase()}/index.json` : null,
  readList: (body) => releases(textsField(jsonTable(body), "versions")),
  release: null
};
var packagistMetadata = {
  variable: "GATEHOUSE_PACKAGIST",
  address: "https://repo.packagist.org",
  accept: "application/json",
  list: (name) => /^[\w.-]+\/[\w.-]+$/.test(name) ? `/p2/${name.toLowerCase()}.json` : null,
  readList: (body) => releases(
    entriesField(jsonTable(body), "packages").flatMap(
      ([, list]) => Array.isArray(list) ? list.flatMap((one) => textField(one, "version")?.replace(/^v(?=\d)/, "") ?? []) : []
    )
  ),
  release: null
};

// src/scan/dependencies/fix/registry/npm.ts
var NAME2 = /^(?:@[\w.~-]+\/)?[\w.~-]+$/;
var npmRegistry = {
  variable: "GATEHOUSE_NPM",
  address: "https://registry.npmjs.org",
  accept: "application/vnd.npm.install-v1+json",
  list: (name) => NAME2.test(name) ? `/${name.replace("/", "%2f")}` : null,
  readList: (body) => entriesField(jsonTable(body), "versions").map(([version2, release]) => ({
    version: textField(release, "version") ?? version2,
    asks: asksIn(release, "dependencies")
  })),
  release: null
};

// src/scan/dependencies/fix/registry/pypi.ts
var pypiRegistry = {
  variable: "GATEHOUSE_PYPI",
  address: "https://pypi.org",
  accept: "application/json",
  list: (name) => /^[\w.-]+$/.test(name) ? `/pypi/${normalizedName(name)}/json` : null,
  readList: (body) => entriesField(jsonTable(body), "releases").flatMap(
    ([version2, files]) => Array.isArray(files) && files.some((file) => !flagField(file, "yanked")) ? [{ version: version2 }] : []
  ),
  release: {
    path: (name, version2) => `/pypi/${normalizedName(name)}/${encodeURIComponent(version2)}/json`,
    read: (body) => new Map(
      textsField(tableField(jsonTable(body), "info"), "requires_dist").flatMap((text) => {
        const found = requirement(text);
        return found === null || found.marker.includes("extra") ? [] : [[found.name, found.range]];
      })
    )
  }
};

// src/scan/dependencies/fix/registry/public-registries.ts
var FORMS = /* @__PURE__ */ new Map([
  [npm.name, npmRegistry],
  [pypi.name, pypiRegistry],
  [cratesIo.name, cratesRegistry],
  [go.name, goProxy],
  [maven.name, mavenCentral],
  [rubygems.name, rubyGems],
  [nuget.name, nugetGallery],
  [packagist.name, packagistMetadata]
]);
var BOUNDS = { requests: 600, milliseconds: 2e4, retries: 0 };
var MAX_BYTES2 = 48 * 1024 * 1024;
var KEPT_MS = 60 * 60 * 1e3;
function publicRegistries(ports) {
  const clients = new Map(
    [...FORMS].map(([ecosystem, form]) => {
      const base = serviceUrl(form.variable, ports.env, form.address);
      const client = indexClient(ports, BOUNDS, answerCache(ports.cacheDir, "registries"));
      return [ecosystem, { form, base, client }];
    })
  );
  const lists = /* @__PURE__ */ new Map();
  const single = /* @__PURE__ */ new Map();
  async function ask(ecosystem, path, read) {
    const known2 = clients.get(baseEcosystem(ecosystem));
    if (known2 === void 0 || path === null) return null;
    const url = `${known2.base}${path}`;
    try {
      const body = await known2.client.ask({ url, accept: known2.form.accept, maxBytes: MAX_BYTES2, keptMs: KEPT_MS });
      return body === null ? null : read(body);
    } catch (error) {
      ports.log.debug(`${url}: ${messageOf(error)}`);
      return null;
    }
  }
  function list(ecosystem, name) {
    const form = FORMS.get(baseEcosystem(ecosystem));
    if (form === void 0 || baseEcosystem(ecosystem) !== ecosystem || isToolchain({ ecosystem, name })) {
      return Promise.resolve(null);
    }
    const key = JSON.stringify([ecosystem, name]);
    const found = lists.get(key) ?? ask(ecosystem, form.list(name), form.readList);
    lists.set(key, found);
    return found;
  }
  return {
    async versions(ecosystem, name) {
      const found = (await list(ecosystem, name))?.map(({ version: version2 }) => version2) ?? [];
      return found.length === 0 ? null : found;
    },
    async asks(ecosystem, name, version2) {
      const release = (await list(ecosystem, name))?.find((one) => one.version === version2);
      if (release === void 0) return null;
      const form = FORMS.get(ecosystem)?.release ?? null;
      if (release.asks !== void 0 || form === null) return release.asks ?? null;
      const path = form.path(name, version2);
      const found = single.get(path) ?? ask(ecosystem, path, form.read);
      single.set(path, found);
      return found;
    }
  };
}

// src/scan/dependencies/ledger/audit-ledger.ts
import { posix as posix6 } from "node:path";

// src/scan/dependencies/extract/unread-formats.ts
var NO_READER = "a lockfile whose format is not read";
var UNREAD_FORMATS = [
  { subject: "Bun", name: /^bun\.lockb$/, reason: "binary format, not read; use bun.lock" },
  { subject: "Rye", name: /^requirements(?:-[\w-]+)?\.lock$/, reason: NO_READER },
  { subject: "Bazel", name: /^(?:MODULE\.bazel\.lock|(?:\w+_)?maven_install\.json)$/, reason: NO_READER },
  { subject: "Paket", name: /^paket\.lock$/, reason: NO_READER },
  { subject: "Rebar", name: /^rebar\.lock$/, reason: NO_READER },
  { subject: "Carthage", name: /^Cartfile\.resolved$/, reason: NO_READER },
  { subject: "Helm", name: /^Chart\.lock$/, reason: NO_READER },
  { subject: "Terraform", name: /^\.terraform\.lock\.hcl$/, reason: NO_READER },
  { subject: "Nix", name: /^flake\.lock$/, reason: NO_READER },
  { subject: "Perl", name: /^cpanfile\.snapshot$/, reason: NO_READER },
  { subject: "Crystal", name: /^shard\.lock$/, reason: NO_READER },
  { subject: "Dub", name: /^dub\.selections\.json$/, reason: NO_READER },
  { subject: "Berkshelf", name: /^Berksfile\.lock$/, reason: NO_READER }
];
var INSTALLED = /(?:^|\/)node_modules\//;
function unreadGaps(paths) {
  const gaps = [];
  for (const path of paths) {
    const format = INSTALLED.test(path) ? void 0 : unreadFormat(path);
    if (format !== void 0) gaps.push({ kind: "manifest", path, subject: format.subject, reason: format.reason });
  }
  return gaps;
}
function unreadFormat(path) {
  const name = fileNameOf(path);
  return UNREAD_FORMATS.find((format) => format.name.test(name));
}

// src/scan/dependencies/ledger/emptied.ts
var LOCKFILE = /(?:^|[._-])lock(?:[._-]|$)|\.lock$|lock\.json$|shrinkwrap|resolved$|freeze$/i;
function emptiedGaps({ head, base }) {
  const before = new Map(base.map((lockfile) => [lockfile.path, lockfile]));
  return {
    head: head.flatMap((lockfile) => gapsOf(lockfile, before.get(lockfile.path) ?? null)),
    base: base.flatMap((lockfile) => gapsOf(lockfile, null))
  };
}
function gapsOf(lockfile, before) {
  const { path, extraction } = lockfile;
  if (!LOCKFILE.test(fileNameOf(path)) || packagesOf(lockfile) > 0) return [];
  const manifests = manifestsOf(lockfile).filter((manifest) => manifest.path !== path);
  const asked = manifests.reduce((sum, manifest) => sum + asksOf2(manifest, lockfile), 0);
  const held = before === null ? 0 : packagesOf(before);
  const gap = { kind: "lockfile", path, subject: fileNameOf(path), read: 0 };
  const beside2 = manifests.map((manifest) => manifest.path);
  if (asked > 0) {
    const [{ path: manifest = "" } = {}] = manifests;
    return [{ ...gap, declared: asked, beside: beside2, reason: `holds no package, though ${manifest} asks for ${asked}` }];
  }
  if (held === 0 || extraction.manifest !== void 0) return [];
  return [{ ...gap, declared: held, reason: `holds no package any more; the base's version held ${held}` }];
}
function packagesOf({ extraction }) {
  return extraction.packages.filter(({ origin }) => origin !== "workspace").length;
}
function manifestsOf({ extraction }) {
  const { manifest, otherManifests = [] } = extraction;
  return manifest === void 0 ? [] : [manifest, ...otherManifests];
}
function asksOf2(manifest, { extraction }) {
  return manifest.asks ?? (extraction.packages.length === 0 ? manifest.lines.size : 0);
}

// src/scan/dependencies/ledger/lockfile-gaps.ts
import { posix as posix2 } from "node:path";
function lockfileGaps(lockfiles, problems) {
  const counted2 = /* @__PURE__ */ new Map();
  for (const { path, message } of problems) {
    if (path === void 0) continue;
    const reason = message.replace(/ \(?(?:at )?line \d+.*$/, "");
    const key = JSON.stringify([path, reason]);
    const count = (counted2.get(key)?.count ?? 0) + 1;
    counted2.set(key, { kind: "lockfile", path, subject: posix2.basename(path), count, reason });
  }
  return [...counted2.values(), ...lockfiles.flatMap(({ extraction }) => extraction.gaps ?? [])];
}

// src/scan/dependencies/ledger/manifest-gaps.ts
import { posix as posix4 } from "node:path";

// src/scan/dependencies/ledger/unread-kinds.ts
var FORMAT = "this format is not read, its packages were not audited";
var IMAGES = "images are not looked into";
var YAML_LIST = matches(/^[ \t]*-[ \t]+(?:name:[ \t]*)?["']?[\w.-]/gm);
var UNREAD_KINDS = [
  unread("Bower", named("bower.json"), jsonKeys("dependencies", "devDependencies")),
  unread("pixi", named("pixi.toml"), tomlKeys("dependencies", "pypi-dependencies"), ["pixi.lock"]),
  unread("Ivy", named("ivy.xml"), matches(/<dependency\b/g)),
  unread(
    "Bazel",
    named("MODULE.bazel", "WORKSPACE", "WORKSPACE.bazel"),
    matches(/^[ \t]*\w*(?:_dep|_archive|_install|_repository)\(/gm)
  ),
  unread("Paket", named("paket.dependencies"), matches(/^[ \t]*(?:nuget|github|git|http)[ \t]/gm), ["paket.lock"]),
  unread("Gleam", named("manifest.toml"), matches(/\bbuild_tools[ \t]*=/g)),
  unread("Gleam", named("gleam.toml"), tomlKeys("dependencies", "dev-dependencies"), ["manifest.toml"]),
  unread("Carthage", named("Cartfile", "Cartfile.private"), matches(/^[ \t]*(?:github|git|binary)[ \t]/gm)),
  unread("R", named("DESCRIPTION"), matches(/^(?:Imports|Depends|LinkingTo|Suggests):/gm), ["renv.lock"]),
  unread("Julia", pattern(/^(?:Julia)?Manifest(?:-v[\d.]+)?\.toml$/), matches(/^\[\[deps\./gm)),
  unread("Perl", named("cpanfile"), matches(/^[ \t]*requires\b/gm)),
  unread("opam", pattern(/\.opam(?:\.locked)?$/), matches(/^depends:/gm)),
  unread("LuaRocks", pattern(/\.rockspec$/), matches(/^[ \t]*(?:build_)?dependencies[ \t]*=/gm)),
  unread("Elm", named("elm.json"), matches(/"[\w-]+\/[\w-]+"[ \t]*:/g)),
  unread("Crystal", named("shard.yml"), matches(/^[ \t]+(?:github|gitlab|git):/gm)),
  unread("Nim", pattern(/\.nimble$/), matches(/^[ \t]*requires\b/gm)),
  unread("Zig", named("build.zig.zon"), matches(/\.url[ \t]*=/g)),
  unread("Helm", named("Chart.yaml"), matches(/^[ \t]*(?:-[ \t]+)?repository:/gm)),
  unread("Ansible", pattern(/^requirements\.ya?ml$/), YAML_LIST),
  unread("pre-commit", named(".pre-commit-config.yaml"), matches(/^[ \t]*-[ \t]+repo:[ \t]*(?!local|meta)/gm)),
  {
    ...unread("Docker", pattern(/^(?:Dockerfile|Containerfile)(?:\.[\w.-]+)?$|\.Dockerfile$/i), images),
    reason: IMAGES
  },
  {
    ...unread("Compose", pattern(/^(?:docker-)?compose(?:\.[\w.-]+)?\.ya?ml$/), matches(/^[ \t]*image:[ \t]*\S/gm)),
    reason: IMAGES
  }
];
function unread(subject, fits2, declared, lockfiles = []) {
  return { subject, matches: fits2, lockfiles, reach: "own", declared, reason: FORMAT };
}
function pattern(names) {
  return (name) => names.test(name);
}
function images({ text }) {
  const own = /* @__PURE__ */ new Set(["scratch"]);
  let count = 0;
  for (const [, image = "", stage] of text.matchAll(
    /^[ \t]*FROM[ \t]+(?:--\S+[ \t]+)*(\S+)(?:[ \t]+AS[ \t]+(\S+))?/gim
  )) {
    if (!own.has(image.toLowerCase())) count++;
    if (stage !== void 0) own.add(stage.toLowerCase());
  }
  return count;
}

// src/scan/dependencies/ledger/manifest-kinds.ts
var VCPKG = {
  subject: "vcpkg",
  matches: named("vcpkg.json"),
  lockfiles: [],
  reach: "own",
  declared: matches(/"name"|"dependencies"/g)
};
var MANIFEST_KINDS = [
  ...ECOSYSTEMS.flatMap(({ manifests }) => manifests),
  VCPKG,
  ...UNREAD_KINDS
];
function manifestKindOf(name) {
  return MANIFEST_KINDS.find((kind) => kind.matches(name));
}
function pins({ lockfiles, lockfilePattern }, name) {
  return lockfiles.includes(name) || lockfilePattern?.test(name) === true;
}

// src/scan/dependencies/ledger/pinned.ts
import { posix as posix3 } from "node:path";
async function isPinned(path, kind, side) {
  const own = posix3.dirname(path);
  if (hasLockfile(own, kind, side)) return true;
  if (kind.reach === "own") return false;
  const members = memberTest(path, side);
  for (let folder = own; folder !== "."; ) {
    folder = posix3.dirname(folder);
    if (!hasLockfile(folder, kind, side)) continue;
    return kind.reach === "above" || await members(folder);
  }
  return false;
}
function lockfilePlaces(path, kind) {
  const places = [];
  for (let folder = posix3.dirname(path); ; folder = posix3.dirname(folder)) {
    places.push(...kind.lockfiles.map((name) => posix3.join(folder, name)));
    if (folder === "." || kind.reach === "own") return places;
  }
}
function hasLockfile(folder, kind, { folders }) {
  if ([...folders.get(folder) ?? []].some((name) => pins(kind, name))) return true;
  const parts = kind.lockFolder === void 0 ? void 0 : folders.get(posix3.join(folder, kind.lockFolder));
  return [...parts ?? []].some((name) => name.endsWith(".lockfile"));
}
function memberTest(path, side) {
  return async (folder) => {
    const named4 = side.lockfiles.some(({ path: lockfile, extraction }) => {
      if (posix3.dirname(lockfile) !== folder) return false;
      return [extraction.manifest, ...extraction.otherManifests ?? []].some((manifest) => manifest?.path === path);
    });
    return named4 || await isWorkspaceMember(posix3.relative(folder, posix3.dirname(path)), folder, side);
  };
}
async function isWorkspaceMember(member, folder, { folders, read }) {
  if (folders.get(folder)?.has("pnpm-workspace.yaml") === true) return true;
  const root = await readPackageJson(read, posix3.join(folder, "package.json"), () => {
  });
  return (root?.workspaces ?? []).some((pattern2) => namesMember(pattern2, member));
}
var MAX_PATTERN = 200;
function namesMember(pattern2, member) {
  if (pattern2.length > MAX_PATTERN) return false;
  return linearGlob(pattern2.replace(/^\.\//, "").replace(/\/+$/, ""))?.(member) === true;
}

// src/scan/dependencies/ledger/manifest-gaps.ts
var MAX_MANIFEST_BYTES = 4 * 1024 * 1024;
var REASON = "no lockfile, versions not resolved";
function isOpenManifest(path) {
  const kind = manifestKindOf(posix4.basename(path));
  return kind !== void 0 && !(UNREAD_KINDS.includes(kind) && kind.lockfiles.length === 0) && !isInstalled(path);
}
async function manifestGaps(workspace, sideName, lockfiles, debug) {
  const files = (await workspace.files(sideName)).filter(({ path }) => workspace.covers(path));
  const paths = files.map(({ path }) => path);
  const installed = vendoredFolders(paths);
  const read = siblingReader(workspace, sideName, debug).recording(/* @__PURE__ */ new Set());
  const side = { folders: namesByFolder(paths), lockfiles, read };
  const known2 = new Set(lockfiles.map(({ path }) => path));
  const open2 = /* @__PURE__ */ new Map();
  const gaps = [];
  for (const { path, size } of files) {
    const kind = manifestKindOf(posix4.basename(path));
    if (kind === void 0 || known2.has(path) || isInstalled(path) || installed.some((root) => path.startsWith(root)))
      continue;
    if (!await isPinned(path, kind, side)) open2.set(path, kind);
    else if (size > MAX_SIBLING_BYTES) gaps.push(tooLarge(path, size, kind));
  }
  for await (const result of workspace.read(sideName, [...open2.keys()], MAX_MANIFEST_BYTES)) {
    const kind = open2.get(result.path);
    if (kind === void 0) continue;
    const declared = result.status === "read" ? await countOf(kind, result.path, result.bytes) : null;
    if (declared !== 0) gaps.push(gapOf(result.path, kind, declared));
  }
  return gaps;
}
async function countOf(kind, path, bytes) {
  try {
    return await kind.declared(decode(bytes, path));
  } catch {
    return null;
  }
}
function tooLarge(path, size, { subject }) {
  return { kind: "too-large", path, subject, reason: `${size} bytes: not compared with its lockfile` };
}
function gapOf(path, kind, declared) {
  const beside2 = lockfilePlaces(path, kind);
  const base = { kind: "manifest", path, subject: kind.subject, beside: beside2 };
  if (kind.reason !== void 0)
    return { ...base, ...declared !== null && { declared, read: 0 }, reason: kind.reason };
  if (declared === null) return { ...base, reason: `${REASON}; the manifest cannot be read either` };
  return { ...base, declared, read: 0, reason: REASON };
}
function isInstalled(path) {
  return /(?:^|\/)node_modules\//.test(path);
}
function vendoredFolders(paths) {
  const lists = /^(.*?\/?vendor\/)(?:composer\/installed\.json|modules\.txt)$/;
  return paths.flatMap((path) => lists.exec(path)?.[1] ?? []);
}
function namesByFolder(paths) {
  const folders = /* @__PURE__ */ new Map();
  for (const path of paths) {
    const folder = posix4.dirname(path);
    const names = folders.get(folder) ?? /* @__PURE__ */ new Set();
    folders.set(folder, names.add(posix4.basename(path)));
  }
  return folders;
}

// src/scan/dependencies/ledger/package-gaps.ts
var NO_ADVISORIES = "no advisories for this ecosystem";
var NO_REGISTRY = "taken from a commit or an address, which no advisory names";
function packageGaps(lockfiles, withoutData) {
  return lockfiles.flatMap(({ path, extraction }) => {
    const counts = /* @__PURE__ */ new Map();
    for (const pkg of extraction.packages) {
      const subject = subjectOf(pkg, withoutData);
      if (subject !== null) counts.set(subject, (counts.get(subject) ?? 0) + 1);
    }
    return [...counts].map(([subject, count]) => {
      const reason = withoutData.has(subject) ? NO_ADVISORIES : NO_REGISTRY;
      return { kind: "ecosystem", path, subject, count, reason };
    });
  });
}
function subjectOf({ origin, ecosystem }, withoutData) {
  if (origin === "git" || origin === "url") return origin;
  return origin === "registry" && withoutData.has(ecosystem) ? ecosystem : null;
}

// src/scan/dependencies/ledger/script-gaps.ts
import { posix as posix5 } from "node:path";
var MAX_SCRIPT_BYTES = 1024 * 1024;
var BLOCK = /^# \/\/\/ script[ \t]*\r?\n((?:#(?:| .*)\r?\n)+?)# \/\/\/[ \t]*$/m;
async function scriptGaps(workspace, side) {
  const touched = workspace.changes?.flatMap(({ path, basePath }) => side === "head" ? path : basePath ?? []);
  const names = touched ?? (await workspace.files(side)).map(({ path }) => path);
  const scripts = names.filter((path) => path.endsWith(".py") && workspace.covers(path));
  const gaps = [];
  for await (const result of workspace.read(side, scripts, MAX_SCRIPT_BYTES)) {
    const declared = result.status === "read" ? await demandsOf(result.bytes, result.path) : 0;
    if (declared > 0) gaps.push(gapOf2(result.path, declared));
  }
  return gaps;
}
function gapOf2(path, declared) {
  const reason = "packages in the script\u2019s head (PEP 723) are not resolved";
  return { kind: "manifest", path, subject: posix5.basename(path), declared, read: 0, reason };
}
async function demandsOf(bytes, path) {
  if (!bytes.includes("# /// script")) return 0;
  try {
    const block2 = BLOCK.exec(decode(bytes, path).text)?.[1] ?? "";
    const root = await parseTomlFile({ path, text: block2.replace(/^# ?/gm, "") });
    const list = listField(root, "dependencies");
    return Array.isArray(list) ? list.length : 0;
  } catch {
    return 0;
  }
}

// src/scan/dependencies/ledger/audit-ledger.ts
async function auditLedger(workspace, lockfiles, debug) {
  const emptied = emptiedGaps(lockfiles);
  const gapsOf4 = async (side, problems) => [
    ...emptied[side],
    ...await manifestGaps(workspace, side, lockfiles[side], debug),
    ...await scriptGaps(workspace, side),
    ...lockfileGaps(lockfiles[side], problems).map((gap) => besideLockfiles(gap, lockfiles)),
    ...unreadGaps((await workspace.files(side)).map(({ path }) => path).filter(workspace.covers))
  ];
  const head = await gapsOf4("head", lockfiles.headProblems);
  const base = workspace.baseline === "known" ? await gapsOf4("base", lockfiles.baseProblems) : [];
  return ledgerOf({
    scanner: "dependencies",
    head,
    base,
    changes: workspace.baseline === "known" ? workspace.changes : null,
    looksAt: (path) => isOpenManifest(path) || extractorFor(path) !== void 0,
    seenBefore: packagesBefore(lockfiles)
  });
}
function besideLockfiles(gap, { base }) {
  const kind = manifestKindOf(posix6.basename(gap.path));
  if (kind === void 0) return gap;
  const folder = kind.lockFolder === void 0 ? null : posix6.join(posix6.dirname(gap.path), kind.lockFolder, "/");
  const inFolder3 = base.map(({ path }) => path).filter((path) => folder !== null && path.startsWith(folder));
  return { ...gap, beside: [...gap.beside ?? [], ...lockfilePlaces(gap.path, kind), ...inFolder3] };
}
function adviceLedger(workspace, lockfiles, withoutData) {
  const unnamed = new Set(withoutData);
  const head = packageGaps(lockfiles.head, unnamed);
  const before = new Map(packageGaps(lockfiles.base, unnamed).map((gap) => [keyOf(gap), gap.count ?? 0]));
  const more = new Set(head.filter((gap) => (gap.count ?? 0) > (before.get(keyOf(gap)) ?? 0)).map(({ path }) => path));
  const changes = workspace.baseline === "known" ? workspace.changes ?? [] : null;
  return ledgerOf({
    scanner: "dependencies",
    head,
    base: [],
    changes: changes?.filter(({ path }) => more.has(path)) ?? null,
    looksAt: () => false
  });
}
function keyOf({ path, subject }) {
  return JSON.stringify([path, subject]);
}
function packagesBefore({ base }) {
  const counts = new Map(base.map(({ path, extraction }) => [path, extraction.packages.length]));
  return (path) => counts.get(path);
}
function goneLockfiles(entries, lockfiles) {
  const there = new Set(lockfiles.head.map(({ path }) => path));
  const open2 = entries.flatMap(
    ({ kind, byChange, path }) => byChange && path !== null && (kind === "manifest" || kind === "lockfile") ? [posix6.dirname(path)] : []
  );
  const gone = lockfiles.base.filter(({ path, extraction }) => {
    const folders = [path, extraction.manifest?.path, ...(extraction.otherManifests ?? []).map((one) => one.path)];
    const isOpen = folders.some((place) => place !== void 0 && open2.includes(posix6.dirname(place)));
    return isOpen && (!there.has(path) || entries.some((entry) => entry.path === path && entry.byChange));
  });
  return new Set(gone.map(({ path }) => path));
}

// src/scan/dependencies/reach/reachability.ts
import { posix as posix7 } from "node:path";

// src/scan/dependencies/reach/go-reach.ts
var UNKNOWN_REACH = { reach: "unknown", affected: [], apart: false };
var COLLECTION = /^golang\.org\/x\//;
function goReach(name, group, extraction, code) {
  const affected = affectedPackages(name, group);
  if (affected.length === 0 || code === null) return UNKNOWN_REACH;
  const apart = COLLECTION.test(name);
  const answer = (reach) => ({ reach, affected, apart });
  if (code.vendored !== null) {
    const { vendored } = code;
    return answer(affected.some((path) => vendored.has(path)) ? "imported" : "not-imported");
  }
  const direct2 = extraction.packages.filter((pkg) => pkg.direct === true && pkg.name !== "stdlib");
  if (!direct2.some((pkg) => pkg.name === name)) return UNKNOWN_REACH;
  if (![...code.imports, ...code.testImports].some((path) => isWithin(path, name))) return UNKNOWN_REACH;
  if (mayReach(name, affected, code.imports)) return answer("imported");
  if (mayReach(name, affected, code.testImports)) return answer("tests");
  const isAlone = direct2.every((pkg) => pkg.name === name);
  return answer(isAlone && apart ? "not-imported" : "not-here");
}
function affectedPackages(name, group) {
  if (name === "stdlib" || name === "toolchain") return [];
  const told = group.flatMap((advisory) => {
    const entries = advisory.affected.filter((entry) => entry.ecosystem === "Go" && entry.name === name);
    return entries.some((entry) => entry.imports.length === 0) ? [] : entries.flatMap((entry) => entry.imports);
  });
  return [...new Set(told)].filter((path) => isWithin(path, name)).sort();
}
function mayReach(module, affected, imports) {
  for (const path of imports) {
    if (isWithin(path, module) && affected.some((one) => isWithin(one, path) || isWithin(path, one))) return true;
  }
  return false;
}
function isWithin(path, above2) {
  return path === above2 || path.startsWith(`${above2}/`);
}

// src/scan/dependencies/reach/import-clauses.ts
function goImports(source) {
  const found = [];
  let inBlock = false;
  for (const { kind, text } of goTokens(source)) {
    if (inBlock) {
      if (kind === "text") found.push(text);
      else if (text === ")") inBlock = false;
    } else if (kind === "text") found.push(text);
    else if (text === "(") inBlock = true;
    else if (/^(?:func|var|const|type)$/.test(text)) break;
  }
  return found;
}
var TOKEN = /\s+|\/\/[^\n]*|\/\*(?:[\s\S]*?\*\/|[\s\S]*)|"([^"\\\n]*(?:\\.[^"\\\n]*)*)"|`([^`]*)`|([\p{L}_][\p{L}\p{N}_]*|[\s\S])/uy;
function* goTokens(source) {
  const token = new RegExp(TOKEN);
  while (token.lastIndex < source.length) {
    const match2 = token.exec(source);
    if (match2 === null) return;
    const [, quoted, raw, other] = match2;
    const text = quoted ?? raw;
    if (text !== void 0) yield { kind: "text", text: unescaped(text) };
    else if (other !== void 0) yield { kind: "other", text: other };
  }
}
function unescaped(text) {
  return text.replace(
    /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{3}))/g,
    (_whole, two, four, eight, octal) => {
      const code = octal === void 0 ? Number.parseInt(two ?? four ?? eight ?? "0", 16) : Number.parseInt(octal, 8);
      return code <= 1114111 ? String.fromCodePoint(code) : "";
    }
  );
}

// src/scan/dependencies/reach/vendor-list.ts
function vendoredPackages(text) {
  const packages = text.split(/\r?\n/).filter((line) => line !== "" && !line.startsWith("#"));
  return packages.length === 0 ? null : new Set(packages.map((line) => line.trim()));
}

// src/scan/dependencies/reach/module-code.ts
var MAX_FILES = 3e4;
var MAX_FILE_BYTES2 = 4 * 1024 * 1024;
var MAX_LIST_BYTES = 8 * 1024 * 1024;
async function moduleCode(workspace, side, module) {
  const folder = folderOf(module);
  const root = folder === "" ? "" : `${folder}/`;
  if (!workspace.covers(`${root}main.go`)) return null;
  const paths = (await workspace.files(side)).map(({ path }) => path).filter((path) => path.startsWith(root));
  const nested = paths.filter((path) => fileNameOf(path) === "go.mod" && path !== module).map((path) => `${folderOf(path)}/`);
  const sources = paths.filter(
    (path) => isSource(path.slice(root.length)) && !nested.some((other) => path.startsWith(other))
  );
  if (sources.length > MAX_FILES) return null;
  const imports = /* @__PURE__ */ new Set();
  const testImports = /* @__PURE__ */ new Set();
  for await (const result of workspace.read(side, sources, MAX_FILE_BYTES2)) {
    if (result.status !== "read") return null;
    const target = result.path.endsWith("_test.go") ? testImports : imports;
    for (const path of goImports(result.bytes.toString("utf8"))) target.add(path);
  }
  return { imports, testImports, vendored: await vendorList(workspace, side, `${root}vendor/modules.txt`, paths) };
}
function isSource(path) {
  return path.endsWith(".go") && !/(?:^|\/)(?:testdata|vendor|[._][^/]*)\//.test(path);
}
async function vendorList(workspace, side, path, paths) {
  if (!paths.includes(path)) return null;
  for await (const result of workspace.read(side, [path], MAX_LIST_BYTES)) {
    if (result.status === "read") return vendoredPackages(result.bytes.toString("utf8"));
  }
  return null;
}

// src/scan/dependencies/reach/reachability.ts
function reachability(workspace, side) {
  const codes = /* @__PURE__ */ new Map();
  return async (pkg, group, lockfile) => {
    if (pkg.ecosystem !== "Go" || posix7.basename(lockfile.path) !== "go.mod") return UNKNOWN_REACH;
    const code = codes.get(lockfile.path) ?? moduleCode(workspace, side, lockfile.path);
    codes.set(lockfile.path, code);
    return goReach(pkg.name, group, lockfile.extraction, await code);
  };
}
function weighed(severity, scope, { reach, affected, apart }) {
  const what = affected.length === 0 ? "" : named2(affected);
  if (reach === "not-imported") {
    return {
      severity: "low",
      confidence: "low",
      scope,
      reason: ` Lowered: only ${what} is affected, and nothing imports it.`
    };
  }
  if (reach === "not-here") {
    const reason = ` Only ${what} is affected, which is not imported here; modules that are used here may do so and were not read.`;
    return { severity: severity === "unknown" && apart ? "low" : severity, confidence: "medium", scope, reason };
  }
  if (reach === "tests") {
    const reason = ` Only ${what} is affected, and of this repository's code only tests import it.`;
    return { severity, confidence: "medium", scope: scope === "runtime" ? scope : "development", reason };
  }
  return { severity, confidence: "high", scope, reason: "" };
}
function named2(affected) {
  const [first = "", ...more] = affected;
  return more.length === 0 ? first : `${first} (and ${more.length} more of its packages)`;
}

// src/scan/dependencies/resolve/go-toolchain/evidence.ts
var EXACT = /^(?:go)?(1\.\d+\.\d+)$/;
var IGNORED = /(?:^|\/)(?:testdata|vendor|node_modules)\//;
var IMAGE = /(?:^|\/)(?:Dockerfile|Containerfile)(?:\.[\w.-]+)?$|\.(?:Dockerfile|dockerfile)$/;
var WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/;
var VERSION_FILES = /* @__PURE__ */ new Set([".go-version", ".tool-versions", "go.work"]);
var RANKS = ["image", "version-file", "workflow"];
function mayPinToolchain(path) {
  return !IGNORED.test(path) && (IMAGE.test(path) || WORKFLOW.test(path) || VERSION_FILES.has(fileNameOf(path)));
}
function toolchainsIn(path, text) {
  const rank2 = IMAGE.test(path) ? "image" : WORKFLOW.test(path) ? "workflow" : "version-file";
  const written = rank2 === "image" ? inImages(text) : rank2 === "workflow" ? inWorkflow(text) : inVersionFile(path, text);
  return written.flatMap((word) => {
    const version2 = EXACT.exec(word)?.[1];
    return version2 === void 0 ? [] : [{ path, version: version2, rank: rank2 }];
  });
}
function inImages(text) {
  const defaults = new Map(
    [...text.matchAll(/^ARG[ \t]+(\w+)=["']?([\w.-]{1,100})/gim)].map(([, name = "", value = ""]) => [name, value])
  );
  return [...text.matchAll(/^FROM[ \t]+(?:--platform=\S+[ \t]+)?(?:\S*\/)?golang:(\S{1,200})/gim)].map(
    ([, tag = ""]) => {
      const expanded = tag.replace(/\$\{?(\w+)\}?/g, (_whole, name) => defaults.get(name) ?? "");
      return expanded.replace(/[-@].*$/, "");
    }
  );
}
function inWorkflow(text) {
  return [...text.matchAll(/^[ \t]*(?:-[ \t]+)?go-version:[ \t]*["']?([\w.]+)["']?[ \t]*(?:#.*)?$/gm)].map(
    ([, word = ""]) => word
  );
}
function inVersionFile(path, text) {
  const name = fileNameOf(path);
  if (name === ".go-version") return [text.trim()];
  const pattern2 = name === "go.work" ? /^toolchain[ \t]+(\S+)/m : /^(?:golang|go)[ \t]+(\S+)/m;
  return [pattern2.exec(text)?.[1] ?? ""];
}
var compare = comparatorFor("Go");
function toolchainOf(module, modules, evidence) {
  const inside = evidence.filter(({ path }) => nearest2(path, modules) === module);
  const around = evidence.filter(({ path }) => module !== folderOf(path) && isWithin2(module, folderOf(path)));
  for (const group of [inside, around, evidence.filter(({ rank: rank2 }) => rank2 === "workflow")]) {
    for (const wanted of RANKS) {
      const versions2 = group.filter(({ rank: rank2 }) => rank2 === wanted).map(({ version: version2 }) => version2);
      const [first, ...more] = versions2;
      if (first === void 0) continue;
      return more.reduce((least, version2) => (compare?.(version2, least) ?? 0) < 0 ? version2 : least, first);
    }
  }
  return null;
}
function nearest2(path, modules) {
  const above2 = modules.filter((module) => isWithin2(folderOf(path), module));
  return above2.length === 0 ? null : above2.reduce((a, b) => b.length > a.length ? b : a);
}
function isWithin2(folder, above2) {
  return above2 === "" || folder === above2 || folder.startsWith(`${above2}/`);
}

// src/scan/dependencies/resolve/go-toolchain/index.ts
var goToolchain = {
  id: "go-toolchain",
  matches: (path, paths) => isModule(path) || mayPinToolchain(path) && hasModule(paths),
  resolve: resolveToolchains
};
function isModule(path) {
  return fileNameOf(path) === "go.mod";
}
var known = /* @__PURE__ */ new WeakMap();
function hasModule(paths) {
  const answer = known.get(paths) ?? [...paths].some(isModule);
  known.set(paths, answer);
  return answer;
}
async function resolveToolchains(manifests) {
  const evidence = manifests.flatMap(({ path, text }) => isModule(path) ? [] : toolchainsIn(path, text));
  const modules = manifests.filter(({ path }) => isModule(path));
  const folders = modules.map(({ path }) => folderOf(path));
  const resolutions = [];
  for (const { path, text, read } of modules) {
    const toolchain = toolchainOf(folderOf(path), folders, evidence);
    if (toolchain === null) continue;
    try {
      const readSum = () => read(siblingPath(path, "go.sum") ?? "");
      resolutions.push({ path, extraction: await extractGoMod({ path, text }, { readSum, toolchain }) });
    } catch (error) {
      if (!(error instanceof LocatedError)) throw error;
    }
  }
  return resolutions;
}

// src/scan/dependencies/resolve/pom/coordinates.ts
function gav({ group, artifact, version: version2 }) {
  return `${group}:${artifact}:${version2}`;
}
function artifactPath(group, artifact) {
  const segments = [...group.split("."), artifact];
  return segments.every(isSegment) ? segments.join("/") : null;
}
function pomPath({ group, artifact, version: version2 }) {
  const folder = artifactPath(group, artifact);
  return folder === null || !isSegment(version2) ? null : `${folder}/${version2}/${artifact}-${version2}.pom`;
}
function isSegment(text) {
  return /^[A-Za-z0-9_.+~-]{1,200}$/.test(text) && !/^\.+$/.test(text);
}

// src/scan/dependencies/resolve/pom/answer.ts
function nothing(kind, reason) {
  return { found: null, kind, reason };
}
var OFFLINE = "offline";
var OUT_OF_BUDGET = "more files than a run reads";

// src/scan/dependencies/resolve/pom/choose-version.ts
async function chooseVersion(source, group, artifact, written, inside = []) {
  const only = /^\[([^,[\]()]+)\]$/.exec(written)?.[1]?.trim();
  if (only !== void 0) return { found: { version: only, range: mavenRange(written) } };
  const isNewest = written === "LATEST" || written === "RELEASE";
  if (!isNewest && !isMavenRange(written)) return { found: { version: written, range: null } };
  const range = isNewest ? null : mavenRange(written);
  if (!isNewest && range === null) return nothing("absent", `"${written.slice(0, 100)}" is no range`);
  const answer = await source.versions(group, artifact);
  if (answer.found === null) return answer;
  const best = highest(
    answer.found.filter(
      (version2) => (range === null ? isRelease(version2) : range.contains(version2)) && inside.every((each2) => each2.contains(version2))
    )
  );
  if (best === null) return nothing("absent", `no version in ${written.slice(0, 100)}`);
  return { found: { version: best, range } };
}
function highest(versions2) {
  return versions2.reduce(
    (best, version2) => best === null || compareMaven(version2, best) > 0 ? version2 : best,
    null
  );
}
function isRelease(version2) {
  return !version2.endsWith("-SNAPSHOT");
}

// src/scan/dependencies/resolve/pom/missing.ts
function missing(what, { reason, kind }) {
  return { what, reason, open: kind === "open" };
}

// src/scan/dependencies/resolve/pom/chain.ts
var MAX_PARENTS = 40;
async function chainOf(pom, source) {
  const poms = [pom];
  for (let child = pom; child.parent !== null; ) {
    const { groupId, artifactId, relativePath } = child.parent;
    const version2 = interpolator([child])(child.parent.version);
    const what = `parent ${groupId}:${artifactId}:${version2 ?? child.parent.version}`;
    const beside2 = relativePath === null ? null : await source.tree.beside(child, relativePath);
    const parent = beside2 !== null && isMeant(beside2, child.parent, version2) ? { found: beside2 } : await fromRepository(source, groupId, artifactId, version2);
    if (parent.found === null) return { poms, lost: missing(what, parent) };
    if (poms.includes(parent.found) || poms.length === MAX_PARENTS) {
      return { poms, lost: { what, reason: "the parents go round in a circle", open: false } };
    }
    poms.push(parent.found);
    child = parent.found;
  }
  return { poms, lost: null };
}
async function fromRepository(source, group, artifact, written) {
  if (group === void 0 || artifact === void 0 || written === void 0) {
    return nothing("absent", "its name is not known");
  }
  const chosen2 = await chooseVersion(source, group, artifact, written);
  return chosen2.found === null ? chosen2 : source.pom({ group, artifact, version: chosen2.found.version });
}
function isMeant(pom, { groupId, artifactId }, version2) {
  const own = pom.version ?? pom.parent?.version;
  const isPlain = own !== void 0 && !own.includes("${") && version2 !== void 0 && !isMavenRange(version2);
  const isNamed = pom.artifactId === artifactId && (pom.groupId ?? pom.parent?.groupId) === groupId;
  return isNamed && (!isPlain || own === version2);
}

// src/scan/dependencies/resolve/pom/dependency.ts
var HANDLERS = /* @__PURE__ */ new Map([
  ["test-jar", ["jar", "tests"]],
  ["maven-plugin", ["jar", ""]],
  ["ejb", ["jar", ""]],
  ["ejb-client", ["jar", "client"]],
  ["java-source", ["jar", "sources"]],
  ["javadoc", ["jar", "javadoc"]],
  ["bundle", ["jar", ""]]
]);
function managementKey({ group, artifact, type, classifier }) {
  return `${group}:${artifact}:${type}${classifier === "" ? "" : `:${classifier}`}`;
}
function conflictKey(dependency) {
  const [type, classifier] = HANDLERS.get(dependency.type) ?? [dependency.type, ""];
  return managementKey({ ...dependency, type, classifier: dependency.classifier || classifier });
}
function dependencyOf(written, interpolate) {
  const group = interpolate(written.groupId);
  const artifact = interpolate(written.artifactId);
  if (!group || !artifact) return null;
  return {
    group,
    artifact,
    version: interpolate(written.version),
    scope: interpolate(written.scope),
    type: interpolate(written.type) ?? "jar",
    classifier: interpolate(written.classifier) ?? written.classifier ?? "",
    optional: interpolate(written.optional) === "true",
    exclusions: written.exclusions.map(({ groupId, artifactId }) => ({
      groupId: interpolate(groupId) ?? groupId,
      artifactId: interpolate(artifactId) ?? artifactId
    })),
    line: written.line
  };
}
function withManaged(dependency, written, rule) {
  if (rule === void 0) return dependency;
  return {
    ...dependency,
    version: written.version === void 0 ? rule.version : dependency.version,
    scope: dependency.scope ?? rule.scope,
    exclusions: dependency.exclusions.length > 0 ? dependency.exclusions : rule.exclusions
  };
}

// src/scan/dependencies/resolve/pom/effective.ts
async function effectivePom(pom, source, all) {
  const { poms: chain2, lost } = await chainOf(pom, source);
  const interpolate = interpolator(chain2);
  const written = joined(chain2, (dependency) => dependencyOf(dependency, interpolate));
  let management = await all.of(chain2, source.tree.owns(pom));
  const lacks = written.found.some(
    ({ dependency, raw }) => raw.version === void 0 && management.rules.get(managementKey(dependency)) === void 0
  );
  if (lacks && !source.tree.owns(pom)) management = await all.of(chain2);
  return {
    chain: chain2,
    dependencies: written.found.map(({ dependency, raw, own }) => ({
      ...withManaged(dependency, raw, management.rules.get(managementKey(dependency))),
      own
    })),
    management,
    relocation: relocationOf(pom, chain2, interpolate),
    lost: lost === null ? management.lost : [lost, ...management.lost],
    nameless: written.nameless
  };
}
function joined(chain2, read) {
  const found = /* @__PURE__ */ new Map();
  let nameless = 0;
  for (const [depth, pom] of chain2.entries()) {
    const here = /* @__PURE__ */ new Map();
    for (const raw of pom.dependencies) {
      const dependency = read(raw);
      if (dependency === null) nameless++;
      else here.set(managementKey(dependency), { dependency, raw, own: depth === 0 });
    }
    for (const [key, written] of here) if (!found.has(key)) found.set(key, written);
  }
  return { found: [...found.values()], nameless };
}
function relocationOf(pom, chain2, interpolate) {
  if (pom.relocation === null) return null;
  const { groupId, artifactId, version: version2 } = pom.relocation;
  const inherited = chain2.map((each2) => each2.groupId ?? each2.parent?.groupId).find((text) => text !== void 0);
  return {
    group: interpolate(groupId) ?? interpolate(inherited) ?? "",
    artifact: interpolate(artifactId) ?? interpolate(pom.artifactId) ?? "",
    version: interpolate(version2) ?? interpolate(pom.version ?? pom.parent?.version) ?? ""
  };
}

// src/scan/dependencies/resolve/pom/management.ts
var MAX_DEPTH = 20;
var IN_FLIGHT2 = 32;
function managements(source, overrides) {
  const boms = /* @__PURE__ */ new Map();
  async function build(chain2, imports, way) {
    const interpolate = interpolator(chain2, overrides);
    const { rules, imported, cutOff } = writtenIn(chain2, interpolate, source);
    if (cutOff !== null) return { rules, lost: [cutOff] };
    if (!imports) return { rules, lost: [] };
    const lost = /* @__PURE__ */ new Map();
    await prefetch([...imported.values()]);
    for (const bom of imported.values()) {
      const below2 = await rulesOfImport(bom, way);
      for (const [key, rule] of below2.rules)
        if (!rules.has(key) && source.budget.step()) rules.set(key, { ...rule, optional: false, line: 0 });
      for (const one of below2.lost) lost.set(`${one.what} ${one.reason}`, one);
    }
    return { rules, lost: [...lost.values()] };
  }
  async function prefetch(imported) {
    await mapLimit(imported, IN_FLIGHT2, async ({ group, artifact, version: version2 }) => {
      if (version2 === void 0 || isMavenRange(version2)) return;
      const { found } = await source.pom({ group, artifact, version: version2 });
      if (found !== null) await chainOf(found, source);
    });
  }
  async function rulesOfImport({ group, artifact, version: version2 }, way) {
    const what = `BOM ${group}:${artifact}:${version2 ?? "?"}`;
    if (version2 === void 0)
      return { rules: /* @__PURE__ */ new Map(), lost: [{ what, reason: "its version is not known", open: false }] };
    const chosen2 = await chooseVersion(source, group, artifact, version2);
    if (chosen2.found === null) return { rules: /* @__PURE__ */ new Map(), lost: [missing(what, chosen2)] };
    return ofBom({ group, artifact, version: chosen2.found.version }, way);
  }
  async function ofBom(bom, way) {
    const key = gav(bom);
    const known2 = boms.get(key);
    if (known2 !== void 0) return known2;
    if (way.includes(key) || way.length === MAX_DEPTH) {
      return { rules: /* @__PURE__ */ new Map(), lost: [{ what: `BOM ${key}`, reason: "imports go round in a circle", open: false }] };
    }
    const pom = await source.pom(bom);
    if (pom.found === null) return { rules: /* @__PURE__ */ new Map(), lost: [missing(`BOM ${key}`, pom)] };
    const chain2 = await chainOf(pom.found, source);
    const built = await build(chain2.poms, true, [...way, key]);
    const management = { rules: built.rules, lost: [...chain2.lost === null ? [] : [chain2.lost], ...built.lost] };
    boms.set(key, management);
    return management;
  }
  return {
    of: (chain2, isWithImports = true) => build(chain2, isWithImports, []),
    ofBom: (bom) => ofBom(bom, [])
  };
}
function writtenIn(chain2, interpolate, { budget }) {
  const rules = /* @__PURE__ */ new Map();
  const imported = /* @__PURE__ */ new Map();
  for (const pom of chain2) {
    for (const written of pom.managed) {
      if (!budget.step()) return { rules, imported, cutOff: { what: pom.path, reason: OUT_OF_BUDGET, open: true } };
      const dependency = dependencyOf(written, interpolate);
      if (dependency === null) continue;
      const isImport = dependency.scope === "import" && dependency.type === "pom";
      const target = isImport ? imported : rules;
      const key = managementKey(dependency);
      if (!target.has(key)) target.set(key, dependency);
    }
  }
  return { rules, imported, cutOff: null };
}

// src/scan/dependencies/resolve/pom/descriptor.ts
var MAX_RELOCATIONS = 5;
var NOT_BROUGHT_IN = /* @__PURE__ */ new Set(["test", "provided", "system", "import"]);
function describer(source, all = managements(source)) {
  const known2 = /* @__PURE__ */ new Map();
  async function describe(asked) {
    let coordinates = asked;
    for (let moves = 0; ; moves++) {
      const answer = await source.pom(coordinates);
      if (answer.found === null) {
        return { coordinates, dependencies: [], lost: [missing(gav(coordinates), answer)], isOwn: false };
      }
      const pom = await effectivePom(answer.found, source, all);
      if (pom.relocation !== null && moves < MAX_RELOCATIONS && gav(pom.relocation) !== gav(coordinates)) {
        coordinates = pom.relocation;
        continue;
      }
      return {
        coordinates,
        dependencies: pom.dependencies.filter(({ scope }) => !NOT_BROUGHT_IN.has(scope)),
        lost: pom.lost,
        isOwn: source.tree.owns(answer.found)
      };
    }
  }
  return (coordinates) => {
    const key = gav(coordinates);
    const found = known2.get(key) ?? describe(coordinates);
    known2.set(key, found);
    return found;
  };
}

// src/scan/dependencies/resolve/pom/budget.ts
var MAX_REQUESTS = 6e3;
var MAX_STEPS = 1e6;
function budgetOf(maxRequests = MAX_REQUESTS, maxSteps = MAX_STEPS) {
  let requests = 0;
  let steps2 = 0;
  return { request: () => ++requests <= maxRequests, step: () => ++steps2 <= maxSteps };
}

// src/scan/dependencies/resolve/pom/local-repository.ts
import { open, readdir } from "node:fs/promises";
import { homedir } from "node:os";
import { join as join9 } from "node:path";
var MAX_BYTES3 = 4 * 1024 * 1024;
function localRepository(env) {
  const named4 = env.GATEHOUSE_MAVEN_REPOSITORY;
  if (named4 !== void 0 && named4 !== "") return folderRepository(named4);
  if (env.GITHUB_ACTIONS === "true") return { read: async () => null, list: async () => [] };
  return folderRepository(join9(env.HOME ?? homedir(), ".m2", "repository"));
}
function folderRepository(folder) {
  return {
    async read(path) {
      try {
        const file = await open(join9(folder, path), "r");
        try {
          const { size } = await file.stat();
          return size > MAX_BYTES3 ? null : await file.readFile();
        } finally {
          await file.close();
        }
      } catch {
        return null;
      }
    },
    list: (path) => readdir(join9(folder, path)).catch(() => [])
  };
}

// src/scan/dependencies/resolve/pom/remote-repository.ts
var MAVEN_CENTRAL = "https://repo.maven.apache.org/maven2";
var BUDGET_MS = 9e4;
var TIMEOUT_MS3 = 15e3;
var MAX_BYTES4 = 4 * 1024 * 1024;
var IN_FLIGHT3 = 24;
function remoteRepository(ports, budget, budgetMs = BUDGET_MS) {
  const { http } = ports;
  const baseUrl = serviceUrl("GATEHOUSE_MAVEN", ports.env, MAVEN_CENTRAL);
  const cache = answerCache(ports.cacheDir, "maven");
  const gate = turnstile(IN_FLIGHT3);
  let deadline = null;
  let lost = false;
  async function ask(port, url) {
    if (lost) return nothing("open", `${new URL(url).host} did not answer`);
    if (!budget.request()) return nothing("open", OUT_OF_BUDGET);
    deadline ??= Date.now() + budgetMs;
    try {
      const response = await requestWithRetry(
        port,
        { method: "GET", url, timeoutMs: TIMEOUT_MS3, maxBytes: MAX_BYTES4 },
        { retries: 2, deadline, signal: ports.signal }
      );
      if (response.status === 404 || response.status === 410) return nothing("absent", "not in the repository");
      if (response.status !== 200) return nothing("open", `the repository answered ${response.status}`);
      return { found: response.body };
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
      if (error.fault === "refused") return nothing("open", error.message);
      lost = true;
      ports.log.debug(`${url}: ${error.message}`);
      return nothing("open", `${new URL(url).host} did not answer`);
    }
  }
  return {
    async read(path, keptMs) {
      const url = `${baseUrl}/${path}`;
      const cached = await cache.read(url);
      const age = cached === null ? 0 : Math.abs(ports.now.getTime() - cached.fetched);
      if (cached !== null && (age < keptMs || http === null)) return { found: cached.bytes };
      if (http === null) return nothing("open", OFFLINE);
      const answer = await gate(() => ask(http, url));
      if (answer.found === null) return answer;
      await cache.write(url, { bytes: answer.found, etag: null, fetched: ports.now.getTime() });
      return answer;
    }
  };
}

// src/scan/dependencies/resolve/pom/repository.ts
var FOREVER = Number.POSITIVE_INFINITY;
var HOUR_MS = 60 * 60 * 1e3;
var SHARED = /* @__PURE__ */ new WeakMap();
function pomRepository(ports) {
  const known2 = SHARED.get(ports) ?? newRepository(ports, ports.budget ?? budgetOf());
  SHARED.set(ports, known2);
  return known2;
}
function newRepository(ports, budget, budgetMs) {
  const local = localRepository(ports.env);
  const remote = remoteRepository(ports, budget, budgetMs);
  const poms = /* @__PURE__ */ new Map();
  const lists = /* @__PURE__ */ new Map();
  async function readPom(coordinates) {
    const path = pomPath(coordinates);
    if (path === null) return nothing("absent", "no name of a repository");
    const own = await local.read(path);
    const answer = own === null ? await remote.read(path, FOREVER) : { found: own };
    if (answer.found === null) return answer;
    try {
      return { found: await parsePom(decode(answer.found, path)) };
    } catch (error) {
      if (!(error instanceof LocatedError)) throw error;
      return nothing("absent", `its pom cannot be read: ${error.message}`);
    }
  }
  async function readVersions(group, artifact) {
    const folder = artifactPath(group, artifact);
    if (folder === null) return nothing("absent", "no name of a repository");
    const answer = await remote.read(`${folder}/maven-metadata.xml`, HOUR_MS);
    if (answer.found !== null) return versionsIn(answer.found);
    const found = /* @__PURE__ */ new Set();
    for (const name of await local.list(folder)) {
      if (!/^maven-metadata.*\.xml$/.test(name)) continue;
      const bytes = await local.read(`${folder}/${name}`);
      const versions2 = bytes === null ? null : await versionsIn(bytes);
      for (const version2 of versions2?.found ?? []) found.add(version2);
    }
    return found.size === 0 ? answer : { found: [...found] };
  }
  return {
    budget,
    pom: (coordinates) => remembered(poms, gav(coordinates), () => readPom(coordinates)),
    versions: (group, artifact) => remembered(lists, `${group}:${artifact}`, () => readVersions(group, artifact))
  };
}
function remembered(known2, key, work) {
  const found = known2.get(key) ?? work();
  known2.set(key, found);
  return found;
}
async function versionsIn(bytes) {
  try {
    const root = await parseXmlFile(decode(bytes, "maven-metadata.xml"));
    const list = childOf(childOf(root, "versioning"), "versions");
    return { found: childrenOf(list, "version").map((version2) => version2.text) };
  } catch (error) {
    if (!(error instanceof LocatedError)) throw error;
    return nothing("absent", `its list of versions cannot be read: ${error.message}`);
  }
}

// src/scan/dependencies/resolve/pom/source.ts
var NO_TREE = { project: () => null, beside: async () => null, owns: () => false };
function pomSource(repository, tree) {
  return {
    budget: repository.budget,
    tree,
    async pom(coordinates) {
      const own = tree.project(coordinates);
      if (own !== null) return { found: own };
      if (/[${}]/.test(coordinates.version)) return nothing("absent", "its version holds an unknown property");
      return repository.pom(coordinates);
    },
    versions: (group, artifact) => repository.versions(group, artifact)
  };
}

// src/scan/dependencies/resolve/gradle/classpaths.ts
var COMPILE = ["api", "implementation", "compile", "compileOnly", "compileOnlyApi"];
var RUNTIME = ["api", "implementation", "compile", "runtimeOnly", "runtime"];
var SHARED2 = ["api", "implementation", "compile", "runtimeOnly", "runtime"];
var KINDS = [.../* @__PURE__ */ new Set([...COMPILE, ...RUNTIME])].sort((a, b) => b.length - a.length);
var ON_TOP = /* @__PURE__ */ new Set(["developmentOnly", "testAndDevelopmentOnly"]);
function classpathsOf(demands) {
  const bySet = /* @__PURE__ */ new Map();
  const others = /* @__PURE__ */ new Map();
  for (const demand2 of demands) {
    const place = placeOf2(demand2.configuration);
    if (place === null) others.set(demand2.configuration, [...others.get(demand2.configuration) ?? [], demand2]);
    else {
      const set = bySet.get(place.set) ?? /* @__PURE__ */ new Map();
      bySet.set(place.set, set.set(place.kind, [...set.get(place.kind) ?? [], demand2]));
    }
  }
  const main = bySet.get("");
  const pick = (set, kinds) => kinds.flatMap((kind) => set?.get(kind) ?? []);
  const found = [];
  for (const [name, set] of bySet) {
    const development = name !== "" && isForDevelopment(`${name}Implementation`);
    const shared = name === "" ? [] : pick(main, SHARED2);
    const common = { development, ofBuild: false };
    found.push({ ...common, variant: "runtime", demands: [...shared, ...pick(set, RUNTIME)] });
    found.push({ ...common, variant: "compile", demands: [...pick(set, COMPILE), ...shared] });
  }
  for (const [name, own] of others) {
    const isOnTop = ON_TOP.has(name);
    found.push({
      variant: "runtime",
      development: isOnTop || name === "classpath" || isForDevelopment(name),
      ofBuild: name === "classpath",
      demands: isOnTop ? [...pick(main, RUNTIME), ...own] : own
    });
  }
  return found.filter((classpath) => classpath.demands.some(({ kind }) => kind === "module"));
}
function placeOf2(configuration) {
  if (KINDS.includes(configuration)) return { set: "", kind: configuration };
  for (const kind of KINDS) {
    const ending = `${kind[0]?.toUpperCase()}${kind.slice(1)}`;
    if (configuration.endsWith(ending)) return { set: configuration.slice(0, -ending.length), kind };
  }
  return null;
}

// src/scan/dependencies/resolve/pom/gaps.ts
function gapsOf2({ path, subject, packages, open: open2, unknown, lost, lead }) {
  if (open2 === 0 && lost.length === 0) return [];
  const said2 = open2 === 0 ? broughtIn(lost) : `${withoutVersion(open2, unknown)}${because(lost)}`;
  const reason = lead === void 0 ? said2 : `${lead}, ${said2}`;
  const counts = open2 === 0 ? { read: packages } : { declared: packages + open2, read: packages, count: open2 };
  return [{ kind: "manifest", path, subject, ...counts, reason }];
}
function withoutVersion(open2, unknown) {
  const [only] = unknown;
  return open2 === 1 && only !== void 0 ? `${only}: version not known, not audited` : "versions not resolved";
}
function broughtIn(lost) {
  const isOffline = lost.every(({ reason }) => reason === OFFLINE);
  return isOffline ? "what the dependencies bring in is not resolved (offline)" : `what the dependencies bring in is not resolved wholly${because(lost)}`;
}
function because(lost) {
  return lost.length === 0 ? "" : ` (${reasonsOf(lost)})`;
}
function reasonsOf(lost) {
  const groups = /* @__PURE__ */ new Map();
  for (const { what, reason } of lost) {
    const group = groups.get(reason);
    if (group === void 0) groups.set(reason, [what]);
    else group.push(what);
  }
  return [...groups].slice(0, 3).map(([reason, all]) => {
    const more = new Set(all).size > 1;
    return `${all[0]}${more ? " and others were" : " was"} not read: ${reason}`;
  }).join("; ");
}

// src/scan/dependencies/resolve/gradle/lockfiles.ts
var LOCKFILES = ["gradle.lockfile", "buildscript-gradle.lockfile"];
var OLD_FOLDER = "gradle/dependency-locks/";
function lockfileNames(script) {
  return LOCKFILES.map((name) => beside(script, name));
}
function isLockedByFolder(script, paths) {
  return oldFolders(paths).has(beside(script, OLD_FOLDER));
}
var FOLDERS = /* @__PURE__ */ new WeakMap();
function oldFolders(paths) {
  const known2 = FOLDERS.get(paths);
  if (known2 !== void 0) return known2;
  const old = [...paths].filter((path) => configurationOf(path) !== null);
  const found = new Set(old.map((path) => `${folderOf(path)}/`));
  FOLDERS.set(paths, found);
  return found;
}
function beside(script, name) {
  const folder = folderOf(script);
  return folder === "" ? name : `${folder}/${name}`;
}

// src/scan/dependencies/resolve/gradle/version-order.ts
var RANKS2 = /* @__PURE__ */ new Map([
  ["dev", -1],
  ["rc", 1],
  ["snapshot", 2],
  ["final", 3],
  ["ga", 4],
  ["release", 5],
  ["sp", 6]
]);
function compareGradle(a, b) {
  const left = partsOf(a);
  const right = partsOf(b);
  for (let at = 0; at < Math.min(left.length, right.length); at++) {
    const order = comparePart(left[at] ?? "", right[at] ?? "");
    if (order !== 0) return order;
  }
  if (left.length === right.length) return 0;
  const [longer, sign] = left.length > right.length ? [left, 1] : [right, -1];
  return isNumber(longer[Math.min(left.length, right.length)] ?? "") ? sign : -sign;
}
function partsOf(version2) {
  return version2.match(/\d+|[^\d.\-_+]+/g) ?? [];
}
function comparePart(a, b) {
  if (isNumber(a) && isNumber(b)) {
    const [left2, right2] = [a.replace(/^0+/, ""), b.replace(/^0+/, "")];
    return left2.length - right2.length || compareText(left2, right2);
  }
  if (isNumber(a) !== isNumber(b)) return isNumber(a) ? 1 : -1;
  const [left, right] = [RANKS2.get(a.toLowerCase()) ?? 0, RANKS2.get(b.toLowerCase()) ?? 0];
  return left - right || compareText(a, b);
}
function isNumber(part) {
  return /^\d/.test(part);
}

// src/scan/dependencies/resolve/gradle/choose-gradle-version.ts
async function chooseGradleVersion(source, group, artifact, written) {
  const test = dynamicTest(written.trim());
  if (test === null) return { found: written };
  const answer = await source.versions(group, artifact);
  if (answer.found === null) return answer;
  const best = answer.found.filter(test).reduce(
    (high, version2) => high === null || compareGradle(version2, high) > 0 ? version2 : high,
    null
  );
  return best === null ? nothing("absent", `no version in ${written.slice(0, 100)}`) : { found: best };
}
function dynamicTest(written) {
  if (/^latest\./.test(written)) {
    return (version2) => written === "latest.integration" || !version2.endsWith("-SNAPSHOT");
  }
  if (written.endsWith("+")) return (version2) => version2.startsWith(written.slice(0, -1));
  const range = withMavenBrackets(written);
  if (!isMavenRange(range)) return null;
  return mavenRange(range)?.contains ?? (() => false);
}
function withMavenBrackets(written) {
  const match2 = /^([[\](])([^[\]()]*)([\])[])$/.exec(written);
  if (match2 === null) return written;
  return `${match2[1] === "]" ? "(" : match2[1]}${match2[2]}${match2[3] === "[" ? ")" : match2[3]}`;
}

// src/scan/dependencies/resolve/gradle/requests.ts
function newRequests(rules, source) {
  const asked = /* @__PURE__ */ new Map();
  const constraints = /* @__PURE__ */ new Map();
  const lost = /* @__PURE__ */ new Map();
  async function put(target, name, written) {
    const versions2 = target.get(name) ?? /* @__PURE__ */ new Set();
    target.set(name, versions2);
    if (written === void 0) return;
    const { group, artifact } = splitName(name);
    const version2 = await chooseGradleVersion(source, group, artifact, written);
    if (version2.found === null) lost.set(name, missing(name, version2));
    else versions2.add(version2.found);
  }
  function choose(name) {
    const all = [asked.get(name), constraints.get(name), rules.atLeast.get(name)].flatMap((some) => [...some ?? []]);
    return rules.fixed.get(name) ?? highest2(all);
  }
  return {
    ask: (name, written) => put(asked, name, written),
    constrain: (name, written) => put(constraints, name, written),
    choose,
    chosen() {
      const winners = [...asked.keys()].map((name) => [name, choose(name)]);
      return new Map(winners.flatMap(([name, version2]) => version2 === void 0 ? [] : [[name, version2]]));
    },
    lost,
    size: () => asked.size
  };
}
function splitName(name) {
  const colon = name.indexOf(":");
  return { group: name.slice(0, colon), artifact: name.slice(colon + 1) };
}
function nameOf({ group, artifact }) {
  return `${group}:${artifact}`;
}
function highest2(versions2) {
  return versions2.reduce(
    (best, version2) => best === void 0 || compareGradle(version2, best) > 0 ? version2 : best,
    void 0
  );
}

// src/scan/dependencies/resolve/gradle/extraction.ts
function extractionOf(path, project, resolved, ends) {
  const list = packageList();
  const dependsOn = [];
  const lines2 = linesOf2(project);
  for (const { classpath, graph } of resolved) {
    const direct2 = new Set(classpath.demands.filter(({ kind }) => kind === "module").map(nameOf));
    const indexes = /* @__PURE__ */ new Map();
    for (const [name, { version: version2 }] of graph.modules) {
      const line = lines2.get(name);
      const index = list.add({
        ecosystem: "Maven",
        name,
        version: version2,
        origin: "registry",
        scope: classpath.development ? "development" : "runtime",
        direct: direct2.has(name),
        ...line !== void 0 && { line }
      });
      indexes.set(name, index);
      dependsOn[index] ??= /* @__PURE__ */ new Set();
    }
    for (const [name, module] of graph.modules) {
      const edges = dependsOn[indexes.get(name) ?? -1];
      for (const child of module.dependsOn) {
        const to = indexes.get(child);
        if (to !== void 0) edges?.add(to);
      }
    }
  }
  const packages = list.packages.map((pkg, at) => ({ ...pkg, dependsOn: [...dependsOn[at] ?? []] }));
  return {
    packages,
    manager: "gradle",
    isWhole: true,
    roots: packages.flatMap(({ direct: direct2 }, index) => direct2 ? [index] : []),
    manifest: { path, lines: lines2 },
    problems: [],
    gaps: [...openEnds(path, project, resolved, ends, packages.length), ...pluginGaps(path, project)]
  };
}
function openEnds(path, project, resolved, { lost, lead }, packages) {
  const unknown = new Set(resolved.flatMap(({ graph }) => [...graph.unknown]));
  const code = [...project.code].map(
    (what) => ({ what, reason: "it is code, which is not run", open: false })
  );
  const more = project.unknown.map(({ text }) => text);
  const all = [...lost, ...resolved.flatMap(({ graph }) => graph.lost), ...code];
  const reasons = more.length > 0 ? [...all, { what: more[0] ?? "", reason: "its notation is code, which is not run", open: false }] : all;
  return gapsOf2({
    path,
    subject: "Gradle",
    packages,
    open: unknown.size + more.length,
    unknown: [...unknown, ...more],
    lost: reasons,
    lead
  }).map((gap) => ({ ...gap, beside: lockfileNames(path) }));
}
function pluginGaps(path, { plugins, pluginVersions }) {
  const declared = [...pluginVersions.keys()].filter((id) => plugins.has(id)).length;
  if (declared === 0) return [];
  const reason = "plugins of the build and what they bring in are not resolved";
  return [{ kind: "manifest", path, subject: "Gradle plugins", declared, read: 0, reason }];
}
function linesOf2(project) {
  const lines2 = /* @__PURE__ */ new Map();
  for (const demand2 of project.demands) {
    if (demand2.own && !lines2.has(nameOf(demand2))) lines2.set(nameOf(demand2), demand2.line);
  }
  return lines2;
}

// src/scan/dependencies/resolve/pom/exclusions.ts
var NO_EXCLUSIONS = of(/* @__PURE__ */ new Set());
function of(names) {
  const own = {
    names,
    covers: (group, artifact) => names.size > 0 && (names.has(`${group}:${artifact}`) || names.has(`${group}:*`) || names.has(`*:${artifact}`) || names.has("*:*")),
    and(more) {
      const added = more.map(({ groupId, artifactId }) => `${groupId || "*"}:${artifactId || "*"}`);
      return added.every((name) => names.has(name)) ? own : of(/* @__PURE__ */ new Set([...names, ...added]));
    }
  };
  return own;
}

// src/scan/dependencies/resolve/gradle/walk.ts
var MAX_MODULES = 5e3;
var MAX_WAYS2 = 8;
var IN_FLIGHT4 = 32;
async function walk(input) {
  const { rules, source, describe, chosen: chosen2 } = input;
  const requests = newRequests(rules, source);
  const edges = /* @__PURE__ */ new Map();
  const moved = /* @__PURE__ */ new Set();
  const ways = /* @__PURE__ */ new Map();
  let isCut = false;
  for (let level = await directVisits(input, requests); level.length > 0 && !isCut; ) {
    const fresh = level.filter((visit) => isNewWay(ways, visit));
    const read = await mapLimit(fresh, IN_FLIGHT4, async ({ name }) => {
      const version2 = rules.fixed.get(name) ?? chosen2.get(name) ?? requests.choose(name);
      return version2 === void 0 ? null : describe({ ...splitName(name), version: version2 });
    });
    const next = [];
    for (const [at, visit] of fresh.entries()) {
      const descriptor = read[at] ?? null;
      if (descriptor === null) continue;
      for (const one of descriptor.lost) requests.lost.set(one.what, one);
      if (nameOf(descriptor.coordinates) !== visit.name) moved.add(visit.name);
      const below2 = await childrenOf2(visit, descriptor, input, requests);
      edges.set(visit.name, /* @__PURE__ */ new Set([...edges.get(visit.name) ?? [], ...below2.map(({ name }) => name)]));
      next.push(...below2);
      isCut ||= !source.budget.step() || requests.size() > MAX_MODULES;
    }
    level = next;
  }
  if (isCut) requests.lost.set("", { what: "the graph of dependencies", reason: OUT_OF_BUDGET, open: true });
  return { chosen: requests.chosen(), edges, moved, lost: [...requests.lost.values()], isCut };
}
async function directVisits({ classpath, project, rules }, requests) {
  const start = NO_EXCLUSIONS.and(classpath.ofBuild ? [] : project.exclusions);
  const visits = [];
  for (const demand2 of classpath.demands) {
    if (demand2.kind !== "module" || start.covers(demand2.group, demand2.artifact)) continue;
    const name = nameOf(demand2);
    await requests.ask(name, demand2.version);
    const all = demand2.transitive ? [] : [{ groupId: "*", artifactId: "*" }];
    visits.push({ name, exclusions: start.and([...demand2.exclusions, ...all, ...rules.exclusions.get(name) ?? []]) });
  }
  return visits;
}
async function childrenOf2({ name, exclusions }, { coordinates, dependencies }, { classpath, rules, source }, requests) {
  const target = nameOf(coordinates);
  if (target !== name) {
    await requests.ask(target, coordinates.version);
    return [{ name: target, exclusions }];
  }
  const visits = [];
  for (const dependency of dependencies) {
    const child = nameOf(dependency);
    if (exclusions.covers(dependency.group, dependency.artifact) || !source.budget.step()) continue;
    if (dependency.optional) await requests.constrain(child, dependency.version);
    else if (classpath.variant === "runtime" || (dependency.scope ?? "compile") === "compile") {
      await requests.ask(child, dependency.version);
      visits.push({
        name: child,
        exclusions: exclusions.and([...dependency.exclusions, ...rules.exclusions.get(child) ?? []])
      });
    }
  }
  return visits;
}
function isNewWay(ways, { name, exclusions }) {
  const known2 = ways.get(name) ?? [];
  const isCovered2 = known2.some(({ names }) => [...names].every((one) => exclusions.names.has(one)));
  if (isCovered2 || known2.length === MAX_WAYS2) return false;
  ways.set(name, [...known2, exclusions]);
  return true;
}

// src/scan/dependencies/resolve/gradle/graph.ts
var MAX_ROUNDS = 25;
async function gradleGraph(classpath, project, rules, source, describe) {
  let chosen2 = /* @__PURE__ */ new Map();
  for (let round = 1; ; round++) {
    const found = await walk({ classpath, project, rules, chosen: chosen2, source, describe });
    const isSame = found.chosen.size === chosen2.size && [...found.chosen].every(([name, one]) => chosen2.get(name) === one);
    if (isSame || round === MAX_ROUNDS || found.isCut) return graphOf(classpath, found);
    chosen2 = found.chosen;
  }
}
function graphOf(classpath, { chosen: chosen2, edges, moved, lost }) {
  const modules = /* @__PURE__ */ new Map();
  for (const [name, version2] of chosen2) {
    if (moved.has(name)) continue;
    const dependsOn = [...edges.get(name) ?? []].flatMap(
      (child) => moved.has(child) ? [...edges.get(child) ?? []] : [child]
    );
    modules.set(name, { ...splitName(name), version: version2, dependsOn });
  }
  const direct2 = classpath.demands.filter(({ kind }) => kind === "module").map(nameOf);
  return { modules, lost, unknown: new Set(direct2.filter((name) => !chosen2.has(name))) };
}

// src/scan/dependencies/resolve/gradle/held.ts
var PLAIN3 = /^(?!latest\.)[\w.-]+$/;
async function isHeld(script, { demands }, read) {
  const locked = /* @__PURE__ */ new Map();
  for (const path of lockfileNames(script)) {
    for (const { name, version: version2 } of await packagesIn(path, read)) {
      locked.set(name, (locked.get(name) ?? /* @__PURE__ */ new Set()).add(version2));
    }
  }
  return demands.every((demand2) => demand2.kind !== "module" || holds2(locked.get(nameOf(demand2)), demand2));
}
function holds2(versions2, { version: version2 }) {
  if (versions2 === void 0) return false;
  return version2 === void 0 || !PLAIN3.test(version2) || versions2.has(version2);
}
async function packagesIn(path, read) {
  const text = await read(path);
  try {
    return text === null ? [] : parseGradleLock({ path, text }).packages;
  } catch (error) {
    if (error instanceof LocatedError) return [];
    throw error;
  }
}

// src/scan/dependencies/resolve/gradle/platforms.ts
var BOOT = "org.springframework.boot";
var MANAGEMENT = "io.spring.dependency-management";
async function springRules(project, properties, source) {
  const versions2 = /* @__PURE__ */ new Map();
  const exclusions = /* @__PURE__ */ new Map();
  const lost = [];
  if (!project.plugins.has(MANAGEMENT)) return { versions: versions2, exclusions, lost };
  const all = managements(source, properties);
  const boot = project.pluginVersions.get(BOOT);
  const boms = project.plugins.has(BOOT) && boot !== void 0 ? [{ group: BOOT, artifact: "spring-boot-dependencies", version: boot }] : [];
  if (project.plugins.has(BOOT) && boot === void 0) {
    lost.push({ what: `the BOM of ${BOOT}`, reason: "the version of the plugin is not known", open: false });
  }
  for (const bom of [...boms, ...project.boms]) {
    const management = await all.ofBom(bom);
    lost.push(...management.lost);
    for (const { group, artifact, version: version2, exclusions: excluded } of management.rules.values()) {
      if (version2 !== void 0) versions2.set(`${group}:${artifact}`, version2);
      if (excluded.length > 0) exclusions.set(`${group}:${artifact}`, excluded);
    }
  }
  for (const [name, version2] of project.managed) versions2.set(name, version2);
  return { versions: versions2, exclusions, lost };
}
async function versionRules(classpath, project, spring, all) {
  const fixed = new Map(classpath.ofBuild ? [] : spring.versions);
  const atLeast = /* @__PURE__ */ new Map();
  const lost = [];
  const isManaged = fixed.size > 0;
  for (const demand2 of classpath.demands) {
    const { group, artifact, kind, strict } = demand2;
    const name = `${group}:${artifact}`;
    if (kind === "module" || kind === "constraint") {
      if (demand2.version !== void 0 && (strict || isManaged && kind === "module")) fixed.set(name, demand2.version);
      else if (demand2.version !== void 0 && kind === "constraint") add(atLeast, name, demand2.version);
      continue;
    }
    const version2 = demand2.version ?? spring.versions.get(name);
    if (version2 === void 0) {
      lost.push({ what: `BOM ${name}`, reason: "its version is not known", open: false });
      continue;
    }
    const management = await all.ofBom({ group, artifact, version: version2 });
    lost.push(...management.lost);
    for (const rule of management.rules.values()) {
      if (rule.version === void 0) continue;
      if (kind === "enforced") fixed.set(`${rule.group}:${rule.artifact}`, rule.version);
      else add(atLeast, `${rule.group}:${rule.artifact}`, rule.version);
    }
  }
  if (!classpath.ofBuild) for (const [name, version2] of project.forced) fixed.set(name, version2);
  return { fixed, atLeast, exclusions: classpath.ofBuild ? /* @__PURE__ */ new Map() : spring.exclusions, lost };
}
function add(versions2, name, version2) {
  versions2.set(name, [...versions2.get(name) ?? [], version2]);
}

// src/scan/dependencies/resolve/gradle/catalog.ts
async function readCatalog(read, path) {
  const text = await read(path);
  if (text === null) return null;
  try {
    return catalogOf(await parseTomlFile({ path, text }));
  } catch (error) {
    if (error instanceof LocatedError) return null;
    throw error;
  }
}
function catalogOf(document) {
  const versions2 = byAlias(document, "versions", (value) => writtenVersion(value));
  const versionOf = (value) => {
    const reference2 = textField(value, "ref");
    return reference2 === void 0 ? writtenVersion(value) : versions2.get(dotted(reference2));
  };
  const libraries = byAlias(document, "libraries", (value) => {
    const [group, artifact, version2] = typeof value === "string" ? value.split(":") : textField(value, "module")?.split(":") ?? [textField(value, "group"), textField(value, "name")];
    if (!group || !artifact) return void 0;
    return { group, artifact, version: version2 ?? versionOf(field(value, "version")) };
  });
  const plugins = byAlias(document, "plugins", (value) => {
    const [id, version2] = typeof value === "string" ? value.split(":") : [textField(value, "id")];
    return id ? { id, version: version2 ?? versionOf(field(value, "version")) } : void 0;
  });
  const bundles = byAlias(
    document,
    "bundles",
    (value) => Array.isArray(value) ? value.map(String).flatMap((alias) => libraries.get(dotted(alias)) ?? []) : void 0
  );
  return {
    version: (alias) => versions2.get(alias),
    library: (alias) => libraries.get(alias),
    bundle: (alias) => bundles.get(alias),
    plugin: (alias) => plugins.get(alias)
  };
}
function byAlias(document, table, read) {
  const found = /* @__PURE__ */ new Map();
  for (const [alias, value] of entriesField(document, table)) {
    const entry = read(value);
    if (entry !== void 0) found.set(dotted(alias), entry);
  }
  return found;
}
function writtenVersion(value) {
  if (typeof value === "string") return value || void 0;
  const strict = textField(value, "strictly");
  return strict === void 0 ? textField(value, "require") ?? textField(value, "prefer") : `${strict}!!`;
}
function dotted(alias) {
  return alias.replace(/[-_]/g, ".");
}

// src/scan/dependencies/resolve/gradle/coordinates.ts
function notationOf(text) {
  const [group, artifact, written, classifier = "", more] = (text.split("@")[0] ?? "").split(":");
  if (!isName(group) || !isName(artifact) || more !== void 0) return null;
  const [range, preferred] = written?.split("!!") ?? [];
  return {
    group,
    artifact,
    version: preferred || range || void 0,
    classifier,
    strict: preferred !== void 0
  };
}
function notationOfMap(entries) {
  const text = (name) => {
    const value = entries.get(name);
    return typeof value === "string" ? value : void 0;
  };
  const [group, artifact] = [text("group"), text("name") ?? text("module")];
  if (!isName(group) || !isName(artifact)) return null;
  return { group, artifact, version: text("version"), classifier: text("classifier") ?? "", strict: false };
}
function isName(text) {
  return text !== void 0 && /^[\w.+-]{1,200}$/.test(text);
}

// src/scan/dependencies/resolve/gradle/tokens.ts
var WORD = /[A-Za-z_$][\w$]*/y;
var NUMBER = /\d[\w.]*/y;
var MAX_TOKENS = 4e5;
function tokensOf(text) {
  const tokens = [];
  let line = 1;
  let at = 0;
  while (at < text.length && tokens.length < MAX_TOKENS) {
    const char = text[at] ?? "";
    const two = text.slice(at, at + 2);
    if (char === "\n") {
      tokens.push({ kind: "newline", line });
      line++;
      at++;
    } else if (two === "//" || two === "#!" && at === 0) {
      at = endOr(text, text.indexOf("\n", at));
    } else if (two === "/*") {
      const end = endOr(text, text.indexOf("*/", at + 2)) + 2;
      line += newlinesIn(text.slice(at, end));
      at = end;
    } else if (char === '"' || char === "'") {
      const string = stringAt(text, at);
      tokens.push({ kind: "string", parts: string.parts, line });
      line += newlinesIn(text.slice(at, string.end));
      at = string.end;
    } else if (/\s/.test(char)) {
      at++;
    } else {
      const match2 = matchAt(WORD, text, at) ?? matchAt(NUMBER, text, at);
      const kind = match2 === null ? "mark" : /\d/.test(char) ? "number" : "word";
      tokens.push({ kind, text: match2 ?? char, line });
      at += (match2 ?? char).length;
    }
  }
  return tokens;
}
function matchAt(pattern2, text, at) {
  pattern2.lastIndex = at;
  return pattern2.exec(text)?.[0] ?? null;
}
function endOr(text, end) {
  return end === -1 ? text.length : end;
}
function newlinesIn(text) {
  return text.split("\n").length - 1;
}
function stringAt(text, start) {
  const quote = text[start] ?? '"';
  const long = text.startsWith(quote.repeat(3), start);
  const close = long ? quote.repeat(3) : quote;
  const parts = [];
  let plain = "";
  let at = start + close.length;
  while (at < text.length && !text.startsWith(close, at)) {
    const char = text[at] ?? "";
    if (char === "\n" && !long) break;
    if (char === "\\") {
      plain += text[at + 1] ?? "";
      at += 2;
      continue;
    }
    const code = char === "$" && quote === '"' ? interpolationAt(text, at) : null;
    if (code === null) {
      plain += char;
      at++;
      continue;
    }
    parts.push({ text: plain }, { code: code.code });
    plain = "";
    at = code.end;
  }
  return { parts: [...parts, { text: plain }], end: Math.min(text.length, at + close.length) };
}
var MAX_CODE = 1e3;
var PATH = /[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*/y;
function interpolationAt(text, at) {
  if (text[at + 1] === "{") {
    const length = text.slice(at, at + MAX_CODE).indexOf("}");
    return length === -1 ? null : { code: text.slice(at + 2, at + length), end: at + length + 1 };
  }
  const path = matchAt(PATH, text, at + 1);
  return path === null ? null : { code: path, end: at + 1 + path.length };
}

// src/scan/dependencies/resolve/gradle/cursor.ts
var MAX_DEPTH2 = 60;
function cursorOver(text, block2) {
  const tokens = tokensOf(text);
  let at = 0;
  let depth = 0;
  const cursor = {
    peek: (ahead = 0) => tokens[at + ahead],
    is(wanted, ahead = 0) {
      const token = tokens[at + ahead];
      return token !== void 0 && "text" in token && token.text === wanted;
    },
    skip(count = 1) {
      at += count;
    },
    skipNewlines() {
      while (tokens[at]?.kind === "newline" || cursor.is(";")) at++;
    },
    isAtEnd: () => at >= tokens.length,
    position: () => at,
    nested(part) {
      if (depth === MAX_DEPTH2) return null;
      depth++;
      const found = part();
      depth--;
      return found;
    },
    braces() {
      at++;
      const statements = cursor.nested(() => block2(cursor));
      if (statements === null) {
        for (let open2 = 1; at < tokens.length && open2 > 0; at++) open2 += cursor.is("{") ? 1 : cursor.is("}") ? -1 : 0;
      } else if (cursor.is("}")) at++;
      return statements ?? [];
    }
  };
  return cursor;
}
function wordAt2(token) {
  return token?.kind === "word" ? token.text : "";
}
function pathAt(cursor) {
  const first = cursor.peek();
  if (first?.kind !== "word" && first?.kind !== "string") return [];
  cursor.skip();
  const segments = [first.kind === "string" ? plainText(first.parts) : first.text];
  for (; ; ) {
    const next = cursor.peek(1);
    if (first.kind === "word" && cursor.is(".") && next?.kind === "word") {
      segments.push(next.text);
      cursor.skip(2);
    } else if (cursor.is("[") && next?.kind === "string" && cursor.is("]", 2)) {
      segments.push(plainText(next.parts));
      cursor.skip(3);
    } else return segments;
  }
}
function plainText(parts) {
  return parts.map((part) => "text" in part ? part.text : `\${${part.code}}`).join("");
}

// src/scan/dependencies/resolve/gradle/parse-expression.ts
var UNKNOWN = { kind: "unknown" };
function expression(cursor) {
  const first = alternative(cursor);
  while (cursor.is("?") && cursor.is(":", 1)) {
    cursor.skip(2);
    alternative(cursor);
  }
  return first;
}
function alternative(cursor) {
  const found = cursor.nested(() => {
    const items = [primary(cursor)];
    while (cursor.is("+") && !cursor.is("=", 1)) {
      cursor.skip();
      cursor.skipNewlines();
      items.push(primary(cursor));
    }
    return items;
  });
  if (found === null) {
    cursor.skip();
    return UNKNOWN;
  }
  if (wordAt2(cursor.peek()) === "as") cursor.skip(2);
  if (cursor.is("!") && cursor.is("!", 1)) cursor.skip(2);
  const [only] = found;
  return found.length === 1 && only !== void 0 ? only : { kind: "sum", items: found };
}
function bracketed(cursor) {
  const args = [];
  cursor.skip();
  each(cursor, ")", () => args.push(argument(cursor)));
  return args;
}
function argument(cursor) {
  const token = cursor.peek();
  const isNamed = cursor.is(":", 1) || cursor.is("=", 1) && !cursor.is("=", 2);
  if (token?.kind !== "word" || !isNamed) return { name: null, value: expression(cursor) };
  cursor.skip(2);
  cursor.skipNewlines();
  return { name: token.text, value: expression(cursor) };
}
function primary(cursor) {
  const token = cursor.peek();
  if (token?.kind === "string") {
    cursor.skip();
    return { kind: "string", parts: token.parts };
  }
  if (token?.kind === "number") {
    cursor.skip();
    return { kind: "string", parts: [{ text: token.text }] };
  }
  if (token?.kind === "word") return reference(cursor);
  if (cursor.is("[")) return bracketList(cursor);
  if (cursor.is("{")) return { kind: "call", path: [], args: [], block: cursor.braces() };
  if (cursor.is("(")) return bracketed(cursor)[0]?.value ?? UNKNOWN;
  if (token?.kind === "mark" && !/[)\]},]/.test(token.text)) cursor.skip();
  return UNKNOWN;
}
function reference(cursor) {
  const path = pathAt(cursor);
  if (!cursor.is("(") && !cursor.is("{")) return { kind: "path", path };
  const args = cursor.is("(") ? bracketed(cursor) : [];
  const block2 = cursor.is("{") ? cursor.braces() : [];
  while (cursor.is(".") && cursor.peek(1)?.kind === "word") {
    cursor.skip();
    pathAt(cursor);
    if (cursor.is("(")) bracketed(cursor);
    if (cursor.is("{")) cursor.braces();
  }
  return { kind: "call", path, args, block: block2 };
}
function bracketList(cursor) {
  const items = [];
  const entries = [];
  cursor.skip();
  let isMap = false;
  each(cursor, "]", () => {
    const key = keyAt(cursor);
    if (cursor.is(":")) isMap = true;
    if (key === null) items.push(expression(cursor));
    else {
      cursor.skip(2);
      cursor.skipNewlines();
      entries.push([key, expression(cursor)]);
    }
  });
  return isMap || entries.length > 0 ? { kind: "map", entries } : { kind: "list", items };
}
function keyAt(cursor) {
  const key = cursor.peek();
  if (key === void 0 || !cursor.is(":", 1)) return null;
  if (key.kind === "string") return plainText(key.parts);
  return key.kind === "word" ? key.text : null;
}
function each(cursor, close, read) {
  for (cursor.skipNewlines(); !cursor.isAtEnd() && !cursor.is(close) && !cursor.is("}"); cursor.skipNewlines()) {
    const before = cursor.position();
    read();
    cursor.skipNewlines();
    if (cursor.is(",") || cursor.position() === before) cursor.skip();
  }
  if (cursor.is(close)) cursor.skip();
}

// src/scan/dependencies/resolve/gradle/parse.ts
var MODIFIERS = /* @__PURE__ */ new Set(["def", "val", "var", "final", "private", "const", "static", "String"]);
function parseScript(text) {
  const cursor = cursorOver(text, block);
  const statements = [];
  while (!cursor.isAtEnd()) {
    statements.push(...block(cursor));
    cursor.skip();
  }
  return statements;
}
function parseCode(code) {
  return expression(cursorOver(code, block));
}
function block(cursor) {
  const statements = [];
  for (cursor.skipNewlines(); !cursor.isAtEnd() && !cursor.is("}"); cursor.skipNewlines()) {
    const before = cursor.position();
    const found = statement(cursor);
    if (found !== null) statements.push(found);
    if (cursor.position() === before) cursor.skip();
  }
  return statements;
}
function statement(cursor) {
  const line = cursor.peek()?.line ?? 0;
  while (MODIFIERS.has(wordAt2(cursor.peek())) && cursor.peek(1)?.kind === "word") cursor.skip();
  const path = pathAt(cursor);
  if (path.length === 0) return passedOver(cursor, line);
  if (cursor.is(":") && cursor.peek(1)?.kind === "word") cursor.skip(2);
  if (cursor.is("=") && !cursor.is("=", 1)) {
    cursor.skip();
    return assignment(path, expression(cursor), line);
  }
  if (wordAt2(cursor.peek()) === "by") {
    cursor.skip();
    const delegate = expression(cursor);
    const [first] = delegate.kind === "call" ? delegate.args : [];
    return assignment(path, first?.value ?? { kind: "unknown" }, line);
  }
  const args = cursor.is("(") ? bracketed(cursor) : commandArgs(cursor);
  return { path, args, ...whatFollows(cursor), value: null, line };
}
function assignment(path, value, line) {
  return { path, args: [], block: [], value, tail: /* @__PURE__ */ new Map(), line };
}
function whatFollows(cursor) {
  const inside = [];
  const tail = /* @__PURE__ */ new Map();
  for (; ; ) {
    const next = cursor.peek();
    if (cursor.is("{")) inside.push(...cursor.braces());
    else if (cursor.is(".") && cursor.peek(1)?.kind === "word") {
      cursor.skip();
      const path = pathAt(cursor);
      const args = cursor.is("(") ? bracketed(cursor) : [];
      inside.push({ path, args, block: [], value: null, tail: /* @__PURE__ */ new Map(), line: next?.line ?? 0 });
    } else if (cursor.is("else")) cursor.skip();
    else if (next?.kind === "word") {
      cursor.skip();
      tail.set(next.text, expression(cursor));
    } else return { block: inside, tail };
  }
}
function passedOver(cursor, line) {
  const inside = [];
  while (!cursor.isAtEnd() && cursor.peek()?.kind !== "newline" && !cursor.is("}")) {
    if (cursor.is("{")) inside.push(...cursor.braces());
    else cursor.skip();
  }
  return inside.length === 0 ? null : { path: [], args: [], block: inside, value: null, tail: /* @__PURE__ */ new Map(), line };
}
function commandArgs(cursor) {
  const args = [];
  for (; ; ) {
    const kind = cursor.peek()?.kind;
    if (kind !== "word" && kind !== "string" && kind !== "number" && !cursor.is("[")) return args;
    args.push(argument(cursor));
    if (!cursor.is(",")) return args;
    cursor.skip();
    cursor.skipNewlines();
  }
}

// src/scan/dependencies/resolve/gradle/scope.ts
var OWNERS = /* @__PURE__ */ new Set(["project", "rootProject", "parent", "ext", "extra", "this"]);
var READERS = /* @__PURE__ */ new Set([
  "property",
  "findProperty",
  "get",
  "extra",
  "gradleProperty",
  "getProperty"
]);
var MAX_LENGTH3 = 2e3;
function newScope(catalog, above2) {
  const own = /* @__PURE__ */ new Map();
  return {
    catalog,
    set: (name, value) => void own.set(name, value),
    get: (name) => own.get(name) ?? above2?.get(name),
    texts() {
      const texts = new Map(above2?.texts());
      for (const [name, value] of own) if (typeof value === "string") texts.set(name, value);
      return texts;
    }
  };
}
function evaluate(expression2, scope) {
  switch (expression2.kind) {
    case "string":
      return joined2(
        expression2.parts.map((part) => "text" in part ? part.text : evaluate(parseCode(part.code), scope))
      );
    case "sum":
      return joined2(expression2.items.map((item) => evaluate(item, scope)));
    case "list":
      return expression2.items.flatMap((item) => evaluate(item, scope) ?? []);
    case "map":
      return new Map(
        expression2.entries.flatMap(([name, item]) => {
          const value = evaluate(item, scope);
          return value === void 0 ? [] : [[name, value]];
        })
      );
    case "path":
      return lookUp(expression2.path, scope);
    case "call":
      return called(expression2, scope);
    case "unknown":
      return void 0;
  }
}
function called(call, scope) {
  const last = call.path.at(-1) ?? "";
  const [first] = call.args;
  if (first !== void 0 && READERS.has(last)) {
    const name = evaluate(first.value, scope);
    return typeof name === "string" ? lookUp([name], scope) : void 0;
  }
  if (last === "get" || last === "toString") return lookUp(call.path.slice(0, -1), scope);
  if (first !== void 0 && (last === "mapOf" || last === "listOf")) {
    return call.args.flatMap(({ value }) => evaluate(value, scope) ?? []);
  }
  return void 0;
}
function lookUp(path, scope) {
  const start = path.findIndex((segment) => !OWNERS.has(segment));
  const names = start === -1 ? path : path.slice(start);
  const trimmed = names.at(-1) === "get" ? names.slice(0, -1) : names;
  if (trimmed[0] === "libs" && trimmed[1] === "versions") return scope.catalog?.version(trimmed.slice(2).join("."));
  const whole = scope.get(trimmed.join("."));
  if (whole !== void 0) return whole;
  let value = scope.get(trimmed[0] ?? "");
  for (const name of trimmed.slice(1)) value = value instanceof Map ? value.get(name) : void 0;
  return value;
}
function joined2(parts) {
  const texts = parts.filter((part) => typeof part === "string");
  const text = texts.join("");
  return texts.length === parts.length && text.length <= MAX_LENGTH3 ? text : void 0;
}

// src/scan/dependencies/resolve/gradle/demands.ts
var OWN_FILES = /* @__PURE__ */ new Set([
  "project",
  "files",
  "fileTree",
  "gradleApi",
  "gradleTestKit",
  "gradleKotlinDsl",
  "localGroovy",
  "npm",
  "devNpm",
  "peerNpm"
]);
var NO_CONFIGURATION = /* @__PURE__ */ new Set([
  "components",
  "modules",
  "artifactTypes",
  "attributesSchema",
  "println"
]);
var MAX_DEMANDS = 5e3;
function readDependencies(block2, project, scope, own, constraints = false) {
  for (const statement2 of block2) {
    if (project.demands.length >= MAX_DEMANDS) {
      project.code.add(`more than ${MAX_DEMANDS} dependencies`);
      return;
    }
    const name = statement2.path[0] ?? "";
    if (statement2.value !== null) {
      const value = evaluate(statement2.value, scope);
      if (value !== void 0) scope.set(name, value);
    } else if (name === "constraints") readDependencies(statement2.block, project, scope, own, true);
    else if (NO_CONFIGURATION.has(name)) continue;
    else if (statement2.args.length === 0 || ["if", "for", "while"].includes(name) || statement2.path.length > 1) {
      readDependencies(statement2.block, project, scope, own, constraints);
    } else readDemand(statement2, project, scope, own, constraints);
  }
}
function readDemand(statement2, project, scope, own, constraints) {
  const { path, args, block: block2, line } = statement2;
  const isAdd = path[0] === "add" && args.length > 1;
  const named4 = isAdd && args[0] !== void 0 ? evaluate(args[0].value, scope) : path[0];
  const configuration = typeof named4 === "string" ? named4 : "";
  for (const found of foundIn(isAdd ? args.slice(1) : args, project, scope, line)) {
    const strictly = strictVersion(block2, scope);
    project.demands.push({
      ...found,
      version: strictly ?? found.version ?? writtenVersion2(block2, scope),
      strict: found.strict || strictly !== void 0,
      kind: constraints && found.kind === "module" ? "constraint" : found.kind,
      configuration,
      exclusions: exclusionsIn(block2, scope),
      transitive: !block2.some(
        ({ path: [name], value }) => (name === "transitive" || name === "isTransitive") && value?.kind === "path" && value.path[0] === "false"
      ),
      line,
      own
    });
  }
}
function foundIn(args, project, scope, line) {
  const named4 = args.filter(({ name }) => name !== null);
  if (named4.some(({ name }) => name === "group" || name === "name")) {
    const entries = named4.flatMap(({ name, value }) => {
      const text = evaluate(value, scope);
      return name === null || text === void 0 ? [] : [[name, text]];
    });
    const notation = notationOfMap(new Map(entries));
    const isKnown = notation !== null && (notation.version !== void 0 || !named4.some(({ name }) => name === "version"));
    if (isKnown) return [{ ...notation, kind: "module" }];
    project.unknown.push({ text: notation === null ? "a dependency" : `${notation.group}:${notation.artifact}`, line });
    return [];
  }
  return args.flatMap(({ value }) => foundInOne(value, project, scope, line));
}
function foundInOne(expression2, project, scope, line) {
  if (expression2.kind === "call") {
    const last = expression2.path.at(-1) ?? "";
    if (OWN_FILES.has(last) || expression2.path.length === 0) return [];
    if (last === "kotlin") return kotlinModule(expression2.args, project, scope, line);
    if (last === "platform" || last === "enforcedPlatform") {
      const inner = foundIn(expression2.args, project, scope, line);
      return inner.map((found2) => ({ ...found2, kind: last === "platform" ? "platform" : "enforced" }));
    }
    const value2 = evaluate(expression2, scope);
    if (value2 !== void 0) return notationsOf(value2);
    if (expression2.args.length > 0) return foundIn(expression2.args, project, scope, line);
  }
  if (expression2.kind === "path") {
    if (expression2.path.at(-1) === "BOM_COORDINATES") return bootBom(project);
    const libraries = librariesAt(expression2.path, scope);
    if (libraries !== null) return libraries;
  }
  if (expression2.kind === "list") return expression2.items.flatMap((item) => foundInOne(item, project, scope, line));
  const value = evaluate(expression2, scope);
  const found = value === void 0 ? [] : notationsOf(value);
  if (found.length === 0) project.unknown.push({ text: nameOf2(expression2), line });
  return found;
}
function nameOf2(expression2) {
  const [first] = expression2.kind === "string" ? expression2.parts : [];
  const name = first !== void 0 && "text" in first ? /^([\w.+-]+:[\w.+-]+):/.exec(first.text)?.[1] : void 0;
  if (name !== void 0) return name;
  return expression2.kind === "path" ? expression2.path.join(".").slice(0, 100) : "a dependency";
}
function notationsOf(value) {
  if (typeof value === "string") {
    const notation2 = notationOf(value);
    return notation2 === null ? [] : [{ ...notation2, kind: "module" }];
  }
  if (!(value instanceof Map)) return [...value].flatMap(notationsOf);
  const notation = notationOfMap(value);
  return notation === null ? [] : [{ ...notation, kind: "module" }];
}
function librariesAt(path, scope) {
  if (path[0] !== "libs" || scope.catalog === null) return null;
  const names = path.slice(1).filter((name, at, all) => name !== "get" || at < all.length - 1);
  const libraries = names[0] === "bundles" ? scope.catalog.bundle(names.slice(1).join(".")) : [scope.catalog.library(names.join("."))].filter((library) => library !== void 0);
  if (libraries === void 0 || libraries.length === 0) return null;
  return libraries.flatMap(
    ({ group, artifact, version: version2 }) => notationsOf(`${group}:${artifact}${version2 === void 0 ? "" : `:${version2}`}`)
  );
}
function kotlinModule(args, project, scope, line) {
  const [name, version2] = args.map(({ value }) => evaluate(value, scope));
  if (typeof name !== "string") return [];
  const plugin = [...project.pluginVersions].find(([id]) => id.startsWith("org.jetbrains.kotlin."));
  const found = notationsOf(
    `org.jetbrains.kotlin:kotlin-${name}:${typeof version2 === "string" ? version2 : plugin?.[1] ?? ""}`
  );
  if (found.length === 0) project.unknown.push({ text: `kotlin("${name.slice(0, 50)}")`, line });
  return found;
}
function bootBom(project) {
  const version2 = project.pluginVersions.get("org.springframework.boot");
  return notationsOf(`org.springframework.boot:spring-boot-dependencies${version2 === void 0 ? "" : `:${version2}`}`);
}
function exclusionsIn(block2, scope) {
  return block2.flatMap(({ path, args, block: inside }) => {
    if (path.at(-1) !== "exclude") return path.length === 0 ? exclusionsIn(inside, scope) : [];
    const text = (name, place) => {
      const argument2 = args.find((one) => one.name === name) ?? (args[0]?.name === null ? args[place] : void 0);
      const value = argument2 === void 0 ? void 0 : evaluate(argument2.value, scope);
      return typeof value === "string" ? value : "*";
    };
    return args.length === 0 ? [] : [{ groupId: text("group", 0), artifactId: text("module", 1) }];
  });
}
function strictVersion(block2, scope) {
  return richVersion(block2, ["strictly"], scope);
}
function writtenVersion2(block2, scope) {
  return richVersion(block2, ["require", "prefer"], scope);
}
function richVersion(block2, names, scope) {
  const rich = block2.filter(({ path }) => path[0] === "version").flatMap((statement2) => statement2.block);
  for (const name of names) {
    const argument2 = rich.find(({ path }) => path[0] === name)?.args[0];
    const value = argument2 === void 0 ? void 0 : evaluate(argument2.value, scope);
    if (typeof value === "string") return value;
  }
  return void 0;
}

// src/scan/dependencies/resolve/gradle/management-block.ts
function readManagement(block2, project, scope) {
  for (const statement2 of block2) {
    const name = statement2.path[0] ?? "";
    if (name === "mavenBom") readBom(statement2, project, scope);
    else if (name === "dependency") readDependency(statement2.args, project, scope);
    else if (name === "dependencySet") readSet(statement2, project, scope);
    else readManagement(statement2.block, project, scope);
  }
}
function readBom({ args, line }, project, scope) {
  const text = args[0] === void 0 ? void 0 : evaluate(args[0].value, scope);
  const isBoot = args[0]?.value.kind === "path" && args[0].value.path.at(-1) === "BOM_COORDINATES";
  const boot = `org.springframework.boot:spring-boot-dependencies:${project.pluginVersions.get("org.springframework.boot") ?? ""}`;
  const notation = typeof text === "string" ? notationOf(text) : isBoot ? notationOf(boot) : null;
  if (notation?.version === void 0) project.unknown.push({ text: "a mavenBom", line });
  else project.boms.push({ group: notation.group, artifact: notation.artifact, version: notation.version });
}
function readDependency(args, project, scope) {
  const named4 = entriesOf2(args, scope);
  const text = args[0] === void 0 ? void 0 : evaluate(args[0].value, scope);
  const notation = named4.size > 0 ? notationOfMap(named4) : typeof text === "string" ? notationOf(text) : null;
  if (notation?.version === void 0) project.code.add("a managed version");
  else project.managed.set(`${notation.group}:${notation.artifact}`, notation.version);
}
function readSet({ args, block: block2 }, project, scope) {
  const named4 = entriesOf2(args, scope);
  const text = args[0] === void 0 ? void 0 : evaluate(args[0].value, scope);
  const [group, version2] = named4.size > 0 ? [named4.get("group"), named4.get("version")] : typeof text === "string" ? text.split(":") : [];
  for (const { path, args: entry } of block2) {
    const artifact = path[0] === "entry" && entry[0] !== void 0 ? evaluate(entry[0].value, scope) : void 0;
    if (typeof group === "string" && typeof version2 === "string" && typeof artifact === "string") {
      project.managed.set(`${group}:${artifact}`, version2);
    } else project.code.add("a managed version");
  }
}
function entriesOf2(args, scope) {
  return new Map(
    args.flatMap(({ name, value }) => {
      const found = name === null ? void 0 : evaluate(value, scope);
      return name === null || found === void 0 ? [] : [[name, found]];
    })
  );
}

// src/scan/dependencies/resolve/gradle/plugins-block.ts
function readPlugins(block2, project, scope, apply) {
  for (const { path, args, tail, block: calls } of block2) {
    const [name = ""] = path;
    const [first] = args;
    const written = tail.get("version") ?? calls.find((call) => call.path[0] === "version")?.args[0]?.value;
    const version2 = written === void 0 ? void 0 : evaluate(written, scope);
    const alias = name === "alias" && first !== void 0 ? aliasAt(first.value, scope) : void 0;
    const text = first === void 0 ? void 0 : evaluate(first.value, scope);
    const id = alias?.id ?? (name === "kotlin" ? `org.jetbrains.kotlin.${text}` : text ?? name);
    const known2 = alias?.version ?? version2;
    if (typeof id !== "string") continue;
    if (typeof known2 === "string") project.pluginVersions.set(id, known2);
    if (apply && !tail.has("apply")) project.plugins.add(id);
  }
}
function aliasAt(expression2, scope) {
  if (expression2.kind !== "path" || expression2.path[1] !== "plugins") return void 0;
  return scope.catalog?.plugin(expression2.path.slice(2).join("."));
}

// src/scan/dependencies/resolve/gradle/collect.ts
var nothing2 = () => {
};
var EVERYWHERE = /* @__PURE__ */ new Map([
  ["ext", ({ block: block2 }, reader) => collect2(block2, { ...reader, own: false })],
  ["extra", ({ block: block2 }, reader) => collect2(block2, { ...reader, own: false })],
  ["buildscript", readBuildscript],
  ["plugins", ({ block: block2 }, { project, scope, own }) => readPlugins(block2, project, scope, own)],
  ["allprojects", ({ block: block2 }, reader) => collect2(block2, { ...reader, own: true })],
  ["configure", ({ block: block2 }, reader) => collect2(block2, { ...reader, own: true })],
  ["subprojects", readSubprojects],
  ["project", readNamedProject]
]);
var OWN = /* @__PURE__ */ new Map([
  ["apply", readApply],
  ["dependencies", readDemands],
  ["dependencyManagement", ({ block: block2 }, { project, scope }) => readManagement(block2, project, scope)],
  ["configurations", (statement2, reader) => readConfigurations([statement2], reader)],
  ["repositories", nothing2],
  ["publishing", nothing2],
  ["signing", nothing2],
  ["pluginManagement", nothing2]
]);
function collect2(statements, reader) {
  for (const statement2 of statements) {
    const [first = ""] = statement2.path;
    const last = statement2.path.at(-1);
    const everywhere = EVERYWHERE.get(first);
    if (statement2.value !== null || last === "set") readProperty(statement2, reader.scope);
    else if (everywhere !== void 0) everywhere(statement2, reader);
    else if (!reader.own) continue;
    else if (last === "dependencies") readDemands(statement2, reader);
    else (OWN.get(first) ?? (({ block: block2 }) => collect2(block2, reader)))(statement2, reader);
  }
}
function readDemands({ block: block2 }, { project, scope, isOwnFile }) {
  readDependencies(block2, project, scope, isOwnFile);
}
function readSubprojects({ block: block2 }, reader) {
  if (!reader.isOwnFile) collect2(block2, { ...reader, own: true });
}
function readNamedProject({ args, block: block2 }, reader) {
  const [first] = args;
  const name = first === void 0 ? reader.name : evaluate(first.value, reader.scope);
  if (name === reader.name) collect2(block2, { ...reader, own: first === void 0 ? reader.own : true });
}
function readProperty({ path, args, value }, scope) {
  if (value !== null) {
    const found = evaluate(value, scope);
    const name2 = path.filter((segment) => !["ext", "extra", "project", "rootProject", "this"].includes(segment)).join(".");
    if (found !== void 0 && name2 !== "") scope.set(name2, found);
    return;
  }
  const [name, written] = args.map((argument2) => evaluate(argument2.value, scope));
  if (typeof name === "string" && written !== void 0) scope.set(name, written);
}
function readBuildscript({ block: block2 }, reader) {
  const { project, scope, isOwnFile } = reader;
  for (const statement2 of block2) {
    if (statement2.path[0] !== "dependencies") {
      collect2([statement2], { ...reader, own: false });
      continue;
    }
    const before = project.demands.length;
    readDependencies(statement2.block, project, scope, isOwnFile);
    for (const { group, artifact, version: version2 } of project.demands.slice(before)) {
      if (group === "org.springframework.boot" && artifact === "spring-boot-gradle-plugin" && version2 !== void 0) {
        project.pluginVersions.set("org.springframework.boot", version2);
      }
    }
    if (!isOwnFile) project.demands.length = before;
  }
}
function readApply({ args }, { project, scope }) {
  for (const { name, value } of args) {
    const text = evaluate(value, scope);
    if (typeof text !== "string") continue;
    if (name === "plugin") project.plugins.add(text);
    if (name === "from") project.scripts.push(text);
  }
}
function readConfigurations(statements, reader) {
  const { project, scope } = reader;
  for (const statement2 of statements) {
    const last = statement2.path.at(-1) ?? "";
    if (last === "exclude") project.exclusions.push(...exclusionsIn([statement2], scope));
    else if (last === "force") {
      for (const { value } of statement2.args) {
        const text = evaluate(value, scope);
        const notation = typeof text === "string" ? notationOf(text) : null;
        if (notation?.version === void 0) project.code.add("a forced version");
        else project.forced.set(`${notation.group}:${notation.artifact}`, notation.version);
      }
    } else if (last === "eachDependency" || last === "dependencySubstitution") {
      project.code.add(`a rule in resolutionStrategy.${last}`);
    }
    readConfigurations(statement2.block, reader);
  }
}

// src/scan/dependencies/resolve/gradle/project.ts
function newProject() {
  return {
    demands: [],
    plugins: /* @__PURE__ */ new Set(),
    pluginVersions: /* @__PURE__ */ new Map(),
    boms: [],
    managed: /* @__PURE__ */ new Map(),
    forced: /* @__PURE__ */ new Map(),
    exclusions: [],
    unknown: [],
    code: /* @__PURE__ */ new Set(),
    scripts: []
  };
}

// src/scan/dependencies/resolve/gradle/read-project.ts
var MAX_SCRIPTS = 20;
var SCRIPTS = ["build.gradle", "build.gradle.kts"];
var SETTINGS = ["settings.gradle", "settings.gradle.kts"];
async function readProject(manifest) {
  const { read, path } = manifest;
  const folders = await buildFolders(path, read);
  const root = folders[0] ?? "";
  const catalog = await readCatalog(read, below(root, "gradle/libs.versions.toml"));
  const project = newProject();
  await readSettings(root, read, catalog, project);
  const name = `:${path.slice(root === "" ? 0 : root.length + 1).split("/").slice(0, -1).join(":")}`;
  let scope = newScope(catalog, null);
  for (const folder of folders) {
    scope = newScope(catalog, scope);
    await readProperties(below(folder, "gradle.properties"), read, scope);
    const isOwnFile = folder === folderOf(path);
    const script = isOwnFile ? { path, text: manifest.text } : await firstOf(SCRIPTS, folder, read);
    if (script === null) continue;
    const reader = { project, scope, own: isOwnFile, isOwnFile, name };
    collect2(parseScript(script.text), reader);
    await readApplied(script.path, root, read, reader);
  }
  return { project, properties: scope.texts() };
}
async function buildFolders(path, read) {
  const folders = [];
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    folders.unshift(folder);
    if (await firstOf(SETTINGS, folder, read) !== null) return folders;
    if (folder === "") return [folderOf(path)];
  }
}
async function readSettings(root, read, catalog, project) {
  const settings = await firstOf(SETTINGS, root, read);
  if (settings === null) return;
  const scope = newScope(catalog, null);
  await readProperties(below(root, "gradle.properties"), read, scope);
  for (const { path, block: block2 } of parseScript(settings.text)) {
    if (path[0] !== "pluginManagement") continue;
    for (const inner of block2) if (inner.path[0] === "plugins") readPlugins(inner.block, project, scope, false);
  }
}
async function readApplied(path, root, read, reader) {
  const { scripts } = reader.project;
  for (let at = 0; at < scripts.length; at++) {
    const written = (scripts[at] ?? "").replace(/^\/+/, "");
    const own = siblingPath(path, written);
    const found = at < MAX_SCRIPTS && own !== null ? await read(own) ?? await read(below(root, written)) : null;
    if (found === null) reader.project.code.add(`the script ${written.slice(0, 100)}`);
    else collect2(parseScript(found), { ...reader, isOwnFile: false });
  }
  scripts.length = 0;
}
async function readProperties(path, read, scope) {
  for (const line of (await read(path) ?? "").split("\n")) {
    const match2 = /^\s*([\w.-]+)\s*[=:](.*)$/.exec(line);
    if (match2?.[1] !== void 0 && match2[2] !== void 0) scope.set(match2[1], match2[2].trim());
  }
}
async function firstOf(names, folder, read) {
  for (const name of names) {
    const path = below(folder, name);
    const text = await read(path);
    if (text !== null) return { path, text };
  }
  return null;
}
function below(folder, name) {
  return folder === "" ? name : `${folder}/${name}`;
}

// src/scan/dependencies/resolve/gradle/index.ts
var gradle = {
  id: "gradle",
  matches: (path, paths) => /^build\.gradle(?:\.kts)?$/.test(fileNameOf(path)) && !isLockedByFolder(path, paths),
  resolve: resolveGradle
};
var FOREIGN = "its lockfile does not hold what it asks for";
async function resolveGradle(manifests, ports) {
  const source = pomSource(pomRepository(ports), NO_TREE);
  const all = managements(source);
  const describe = describer(source, all);
  const resolutions = [];
  for (const manifest of manifests) {
    const { project, properties } = await readProject(manifest);
    const isLocked2 = await manifest.read(lockfileNames(manifest.path)[0] ?? "") !== null;
    if (isLocked2 && await isHeld(manifest.path, project, manifest.read)) continue;
    const spring = await springRules(project, properties, source);
    const lost = [...spring.lost];
    const resolved = [];
    for (const classpath of classpathsOf(project.demands)) {
      const rules = await versionRules(classpath, project, spring, all);
      lost.push(...rules.lost);
      resolved.push({ classpath, graph: await gradleGraph(classpath, project, rules, source, describe) });
    }
    resolutions.push({
      path: manifest.path,
      extraction: extractionOf(manifest.path, project, resolved, { lost, lead: isLocked2 ? FOREIGN : "no lockfile" })
    });
  }
  return resolutions;
}

// src/scan/dependencies/resolve/pom/scope.ts
var ORDER = ["compile", "runtime", "system", "provided", "test"];
function scopeOf2({ scope }) {
  return ORDER.find((known2) => known2 === scope) ?? "compile";
}
function wider(one, other) {
  return ORDER.indexOf(one) <= ORDER.indexOf(other) ? one : other;
}
function derivedScope(parent, child) {
  if (child === "test" || child === "system") return child;
  if (child === "compile" || parent === "test" || parent === "runtime") return parent;
  return parent === "provided" || parent === "system" ? "provided" : "runtime";
}

// src/scan/dependencies/resolve/maven/final-scopes.ts
function finalScopes(nodes) {
  const scopes = nodes.map(({ direct: direct2, dependency }) => direct2 ? scopeOf2(dependency) : null);
  const queue = [...nodes.keys()].filter((index) => nodes[index]?.direct === true);
  for (let at = 0; at < queue.length; at++) {
    const from = queue[at] ?? 0;
    const scope = scopes[from] ?? "compile";
    for (const edge of nodes[from]?.edges ?? []) {
      if (nodes[edge.to]?.direct !== false) continue;
      const before = scopes[edge.to] ?? null;
      const derived = edge.isManaged ? edge.scope : derivedScope(scope, edge.scope);
      const after = before === null ? derived : wider(before, derived);
      if (after === before) continue;
      scopes[edge.to] = after;
      queue.push(edge.to);
    }
  }
  return scopes.map((scope) => scope ?? "compile");
}

// src/scan/dependencies/resolve/maven/extraction.ts
function extractionOf2(written, pom, graph, isBuiltAlong) {
  const { nodes } = graph;
  const scopes = finalScopes(nodes);
  const lines2 = linesOf3(written, pom);
  const places = placesOf(graph, lines2);
  const list = packageList();
  const indexes = nodes.map(({ coordinates, dependency, descriptor, direct: direct2 }, at) => {
    const line = places[at];
    return list.add({
      ecosystem: "Maven",
      name: `${coordinates.group}:${coordinates.artifact}`,
      version: coordinates.version,
      origin: descriptor.isOwn && isBuiltAlong(coordinates) ? "workspace" : scopes[at] === "system" ? "file" : "registry",
      scope: scopes[at] === "test" ? "development" : "runtime",
      direct: direct2,
      ...direct2 && dependency.optional && { optional: true },
      ...line !== void 0 && { line }
    });
  });
  const dependsOn = list.packages.map(() => /* @__PURE__ */ new Set());
  for (const [at, { edges }] of nodes.entries()) {
    for (const { to } of edges) dependsOn[indexes[at] ?? 0]?.add(indexes[to] ?? 0);
  }
  return {
    packages: list.packages.map((pkg, at) => ({ ...pkg, dependsOn: [...dependsOn[at] ?? []] })),
    manager: "maven",
    isWhole: true,
    roots: [...new Set(indexes.filter((_, at) => nodes[at]?.direct))],
    manifest: { path: written.path, lines: lines2 },
    problems: [],
    gaps: gapsOf2({
      path: written.path,
      subject: "Maven",
      packages: list.packages.length,
      open: graph.unknown.length + pom.nameless,
      unknown: graph.unknown.map(({ group, artifact }) => `${group}:${artifact}`),
      lost: [...pom.lost, ...graph.lost]
    })
  };
}
function linesOf3(written, pom) {
  const lines2 = /* @__PURE__ */ new Map();
  for (const { group, artifact, line, own } of pom.dependencies) {
    const place = own ? line : written.parent?.line;
    const name = `${group}:${artifact}`;
    if (place !== void 0 && !lines2.has(name)) lines2.set(name, place);
  }
  return lines2;
}
function placesOf({ nodes }, lines2) {
  const places = nodes.map(
    ({ direct: direct2, dependency: { group, artifact } }) => direct2 ? lines2.get(`${group}:${artifact}`) : void 0
  );
  for (const [at, { edges }] of nodes.entries()) for (const { to } of edges) places[to] ??= places[at];
  return places;
}

// src/scan/dependencies/resolve/maven/demands.ts
var FAT = /* @__PURE__ */ new Set(["war", "ear", "rar"]);
function ownDemands(pom) {
  return pom.dependencies.map((dependency) => ({
    from: null,
    key: conflictKey(dependency),
    dependency,
    exclusions: NO_EXCLUSIONS,
    isManaged: false
  }));
}
function demandsOf2(node, from, pom) {
  if (FAT.has(node.dependency.type)) return [];
  return node.descriptor.dependencies.flatMap((written) => {
    if (written.optional || node.exclusions.covers(written.group, written.artifact)) return [];
    const rule = pom.management.rules.get(managementKey(written));
    const dependency = managed(written, rule);
    const isManaged = rule?.scope !== void 0;
    return [{ from, key: conflictKey(dependency), dependency, exclusions: node.exclusions, isManaged }];
  });
}
function managed(written, rule) {
  if (rule === void 0) return written;
  return {
    ...written,
    version: rule.version ?? written.version,
    scope: rule.scope ?? written.scope,
    exclusions: [...written.exclusions, ...rule.exclusions]
  };
}

// src/scan/dependencies/resolve/maven/mediation.ts
async function prepare({ dependency, key }, source, describe, ranges) {
  const { group, artifact, version: version2 } = dependency;
  const answer = version2 === void 0 ? nothing("absent", "version not known") : await chooseVersion(source, group, artifact, version2, ranges.of(key));
  if (answer.found === null) return { chosen: null, lost: missing(`${group}:${artifact}`, answer) };
  return { chosen: answer.found, descriptor: await describe({ group, artifact, version: answer.found.version }) };
}
function mediation(ranges) {
  const nodes = [];
  const lost = [];
  const unknown = [];
  const places = /* @__PURE__ */ new Map();
  const demands = [];
  return {
    nodes,
    lost,
    unknown,
    isSettled: (key) => places.has(key),
    settle(demand2, prepared) {
      demands.push(demand2);
      const { key, dependency, from, exclusions } = demand2;
      const known2 = nodes[places.get(key) ?? -1];
      if (known2 !== void 0) ranges.note(demand2, known2.coordinates.version);
      if (known2 !== void 0 || prepared === void 0) return null;
      if (prepared.chosen === null) {
        if (from === null) unknown.push(dependency);
        if (from !== null || dependency.version !== void 0) lost.push(prepared.lost);
        return null;
      }
      const { coordinates, lost: notRead } = prepared.descriptor;
      ranges.note(demand2, prepared.chosen.version);
      const moved = conflictKey({ ...dependency, group: coordinates.group, artifact: coordinates.artifact });
      const at = places.get(moved) ?? nodes.length;
      places.set(key, at).set(moved, at);
      if (at < nodes.length) return null;
      lost.push(...notRead);
      const node = {
        coordinates,
        dependency,
        descriptor: prepared.descriptor,
        direct: from === null,
        exclusions: exclusions.and(dependency.exclusions),
        edges: []
      };
      nodes.push(node);
      return { node, at };
    },
    link() {
      for (const { from, key, dependency, isManaged } of demands) {
        const to = places.get(key);
        if (from !== null && to !== void 0) nodes[from]?.edges.push({ to, scope: scopeOf2(dependency), isManaged });
      }
    }
  };
}

// src/scan/dependencies/resolve/maven/ranges.ts
function demandedRanges() {
  const ranges = /* @__PURE__ */ new Map();
  let clash = false;
  const of2 = (key) => ranges.get(key) ?? [];
  return {
    of: of2,
    allow({ key, dependency: { version: version2 } }) {
      return version2 === void 0 || isMavenRange(version2) || of2(key).every((range) => range.contains(version2));
    },
    note({ key, dependency: { version: version2 } }, stays) {
      if (version2 === void 0 || !isMavenRange(version2) || of2(key).some(({ text }) => text === version2)) return;
      const range = mavenRange(version2);
      if (range === null) return;
      ranges.set(key, [...of2(key), range]);
      if (!range.contains(stays)) clash = true;
    },
    takeClash() {
      const found = clash;
      clash = false;
      return found;
    }
  };
}

// src/scan/dependencies/resolve/maven/graph.ts
var MAX_NODES = 5e3;
var MAX_DEMANDS2 = 5e5;
var MAX_ROUNDS2 = 10;
var IN_FLIGHT5 = 32;
async function mavenGraph(pom, source, describe) {
  const ranges = demandedRanges();
  for (let round = 1; ; round++) {
    const graph = await walk2(pom, source, describe, ranges);
    if (!ranges.takeClash() || round === MAX_ROUNDS2) return graph;
  }
}
async function walk2(pom, source, describe, ranges) {
  const graph = mediation(ranges);
  for (let level = ownDemands(pom); level.length > 0; ) {
    const prepared = /* @__PURE__ */ new Map();
    const open2 = level.filter((demand2) => !graph.isSettled(demand2.key) && ranges.allow(demand2));
    await mapLimit([...new Map(open2.map((demand2) => [nameOf3(demand2), demand2])).values()], IN_FLIGHT5, async (demand2) => {
      prepared.set(nameOf3(demand2), await prepare(demand2, source, describe, ranges));
    });
    const next = [];
    for (const demand2 of level) {
      if (!source.budget.step() || graph.nodes.length === MAX_NODES || next.length > MAX_DEMANDS2) {
        graph.lost.push({ what: "the graph of dependencies", reason: OUT_OF_BUDGET, open: true });
        graph.link();
        return graph;
      }
      const fresh = graph.settle(demand2, ranges.allow(demand2) ? prepared.get(nameOf3(demand2)) : void 0);
      if (fresh !== null) for (const one of demandsOf2(fresh.node, fresh.at, pom)) next.push(one);
    }
    level = next;
  }
  graph.link();
  return graph;
}
function nameOf3({ key, dependency }) {
  return `${key} ${dependency.version ?? ""}`;
}

// src/scan/dependencies/resolve/maven/reactor.ts
var MAX_DEPTH3 = 40;
function reactorsOf(poms) {
  const listedBy = /* @__PURE__ */ new Map();
  for (const [path, pom] of poms) {
    for (const module of pom.modules) {
      const target = siblingPath(path, /\.xml$/.test(module) ? module : `${module}/pom.xml`);
      if (target === null || target === path || !poms.has(target) || !isBelow(target, folderOf(path))) continue;
      const known2 = listedBy.get(target);
      if (known2 === void 0 || folderOf(known2).length < folderOf(path).length) listedBy.set(target, path);
    }
  }
  return (path) => {
    let root = path;
    for (let depth = 0; depth < MAX_DEPTH3; depth++) root = listedBy.get(root) ?? root;
    return root;
  };
}
function isBelow(path, folder) {
  return folder === "" || path.startsWith(`${folder}/`);
}

// src/scan/dependencies/resolve/maven/tree.ts
async function readTree(manifests) {
  const read = manifests[0]?.read ?? (async () => null);
  const all = /* @__PURE__ */ new Map();
  const owned = /* @__PURE__ */ new WeakSet();
  const projects = /* @__PURE__ */ new Map();
  function load(path, known2) {
    const loading = all.get(path) ?? parsed(path, known2, read);
    all.set(path, loading);
    return loading;
  }
  const poms = /* @__PURE__ */ new Map();
  for (const { path, text } of manifests) {
    const pom = await load(path, text);
    if (pom === null) continue;
    owned.add(pom);
    poms.set(path, pom);
    const name = `${interpolator([pom])(pom.groupId ?? pom.parent?.groupId)}:${pom.artifactId}`;
    projects.set(name, [...projects.get(name) ?? [], pom]);
  }
  const tree = {
    project: ({ group, artifact, version: version2 }) => projects.get(`${group}:${artifact}`)?.find((pom) => isVersion(pom, version2)) ?? null,
    async beside(pom, relative) {
      if (!owned.has(pom)) return null;
      const isFile = /\.(?:xml|pom)$/.test(relative);
      const path = siblingPath(pom.path, isFile ? relative : `${relative}/pom.xml`);
      const found = path === null ? null : await load(path);
      if (found !== null) owned.add(found);
      return found;
    },
    owns: (pom) => owned.has(pom)
  };
  return { tree, poms };
}
function isVersion(pom, wanted) {
  const own = interpolator([pom])(pom.version ?? pom.parent?.version);
  return own === void 0 || wanted.includes("${") || own === wanted;
}
async function parsed(path, known2, read) {
  const text = known2 ?? await read(path);
  if (text === null) return null;
  const facts = factsOfTree(async (relative) => {
    const beside2 = siblingPath(path, relative);
    return beside2 !== null && await read(beside2) !== null;
  });
  try {
    return await parsePom({ path, text }, facts);
  } catch (error) {
    if (error instanceof LocatedError) return null;
    throw error;
  }
}

// src/scan/dependencies/resolve/maven/index.ts
var maven2 = {
  id: "maven",
  matches: (path) => fileNameOf(path) === "pom.xml",
  resolve: resolveMaven
};
async function resolveMaven(manifests, ports) {
  const { tree, poms } = await readTree(manifests);
  const source = pomSource(pomRepository(ports), tree);
  const all = managements(source);
  const describe = describer(source, all);
  const reactorOf = reactorsOf(poms);
  const resolutions = [];
  for (const [path, pom] of poms) {
    const effective = await effectivePom(pom, source, all);
    const graph = await mavenGraph(effective, source, describe);
    const isBuiltAlong = (coordinates) => {
      const own = tree.project(coordinates);
      return own !== null && reactorOf(own.path) === reactorOf(path);
    };
    resolutions.push({ path, extraction: extractionOf2(pom, effective, graph, isBuiltAlong) });
  }
  return resolutions;
}

// src/scan/dependencies/resolve/pypi/specifier.ts
var CLAUSE2 = /^(===|==|~=|!=|<=|>=|<|>)\s*([^\s,;]{1,200})$/;
var MAX_CLAUSES = 100;
var ANY = { asksForPre: false, isPin: false, admits: () => true };
function specifierOf(text) {
  const alternatives = text.split("||").map(clausesOf2);
  const read = alternatives.filter((clauses) => clauses !== null);
  if (read.length !== alternatives.length) return null;
  if (read.some((clauses) => clauses.length === 0)) return ANY;
  const all = read.flat();
  return {
    asksForPre: all.some((clause2) => clause2.operator !== "!=" && isPreRelease(clause2.version)),
    isPin: read.every((clauses) => clauses.some((clause2) => isExact(clause2))),
    admits: (version2) => read.some((clauses) => clauses.every((clause2) => holds3(clause2, version2)))
  };
}
function clausesOf2(text) {
  const parts = text.split(",").map((part) => part.trim()).filter((part) => part !== "" && part !== "*");
  if (parts.length > MAX_CLAUSES) return null;
  const clauses = parts.flatMap((part) => clauseOf2(part) ?? []);
  return clauses.length === parts.length ? clauses : null;
}
function clauseOf2(text) {
  const match2 = CLAUSE2.exec(text);
  const operator = OPERATORS.find((known2) => known2 === match2?.[1]);
  const written = match2?.[2];
  if (operator === void 0 || written === void 0) return null;
  const isPrefix = written.endsWith(".*");
  const version2 = isPrefix ? written.slice(0, -2) : written;
  if (operator !== "===" && parsePep440(version2) === null) return null;
  if (isPrefix && operator !== "==" && operator !== "!=") return null;
  return { operator, version: version2, isPrefix };
}
var OPERATORS = ["===", "==", "~=", "!=", "<=", ">=", "<", ">"];
function isExact({ operator, isPrefix }) {
  return operator === "===" || operator === "==" && !isPrefix;
}
function isPreRelease(version2) {
  const parts = parsePep440(version2);
  return parts !== null && (parts.phase < 3 || parts.dev !== null);
}
function holds3(clause2, version2) {
  const { operator, version: wanted } = clause2;
  if (operator === "===") return version2.toLowerCase() === wanted.toLowerCase();
  if (operator === "==") return equals(clause2, version2);
  if (operator === "!=") return !equals(clause2, version2);
  const order = comparePep440(publicPart(version2), wanted);
  if (operator === ">=") return order >= 0;
  if (operator === "<=") return order <= 0;
  if (operator === "~=") return order >= 0 && isCompatible(wanted, version2);
  if (operator === "<")
    return order < 0 && !(isPreRelease(version2) && !isPreRelease(wanted) && sameBase(version2, wanted));
  return order > 0 && !(isPost(version2) && !isPost(wanted) && sameBase(version2, wanted));
}
function equals({ version: wanted, isPrefix }, version2) {
  if (isPrefix) return hasPrefix(version2, wanted);
  return comparePep440(wanted.includes("+") ? version2 : publicPart(version2), wanted) === 0;
}
function publicPart(version2) {
  const plus = version2.indexOf("+");
  return plus === -1 ? version2 : version2.slice(0, plus);
}
function hasPrefix(version2, prefix) {
  const [have, want] = [parsePep440(version2), parsePep440(prefix)];
  if (have === null || want === null || Number(have.epoch) !== Number(want.epoch)) return false;
  if (want.phase !== 3) return comparePep440(publicPart(version2), prefix) === 0;
  return want.release.every((part, at) => Number(have.release[at] ?? "0") === Number(part));
}
function isCompatible(wanted, version2) {
  const parts = parsePep440(wanted);
  if (parts === null || parts.release.length < 2) return false;
  const epoch = parts.epoch === "" ? "" : `${parts.epoch}!`;
  return hasPrefix(version2, `${epoch}${parts.release.slice(0, -1).join(".")}`);
}
function isPost(version2) {
  const parts = parsePep440(version2);
  return parts !== null && parts.post !== null;
}
function sameBase(a, b) {
  const [left, right] = [parsePep440(a), parsePep440(b)];
  if (left === null || right === null) return false;
  return comparePep440(`${left.epoch || 0}!${left.release.join(".")}`, `${right.epoch || 0}!${right.release.join(".")}`) === 0;
}

// src/scan/dependencies/resolve/pypi/python.ts
var RELEASES = ["3.8", "3.9", "3.10", "3.11", "3.12", "3.13", "3.14"];
var USUAL = "3.13";
function python(version2) {
  const [major = "3", minor = "13", patch] = version2.split(".");
  return { minor: `${major}.${minor}`, full: `${major}.${minor}.${patch ?? "99"}` };
}
function choosePython(named4, requires) {
  const stated = named4 === null ? null : /(?:^|[^\d.])(3\.\d{1,2}(?:\.\d{1,2})?)(?![\d.])/.exec(named4)?.[1];
  if (stated !== void 0 && stated !== null) return python(stated);
  const wanted = requires === null ? null : specifierOf(requires);
  const fits2 = (minor) => wanted === null || wanted.admits(python(minor).full);
  if (fits2(USUAL)) return python(USUAL);
  return python(RELEASES.toReversed().find(fits2) ?? USUAL);
}
function runsOn(requiresPython, { full }) {
  if (requiresPython === null || requiresPython.trim() === "") return true;
  const specifier = specifierOf(requiresPython.replace(/\s+/g, ""));
  return specifier === null || specifier.admits(full);
}
function environmentOf({ minor, full }) {
  return {
    os_name: "posix",
    sys_platform: "linux",
    platform_machine: "x86_64",
    platform_system: "Linux",
    platform_python_implementation: "CPython",
    implementation_name: "cpython",
    platform_release: "",
    platform_version: "",
    python_version: minor,
    python_full_version: full,
    implementation_version: full
  };
}
function wheelFits(filename, { minor }) {
  const parts = filename.slice(0, -".whl".length).split("-");
  const [pythons = "", abis = "", platforms = ""] = parts.slice(-3);
  if (!platforms.split(".").some((tag) => tag === "any" || /^(?:linux|manylinux\w*)_x86_64$/.test(tag))) return false;
  const own = `cp${minor.replace(".", "")}`;
  const abiList = abis.split(".");
  return pythons.split(".").some((tag) => {
    if (tag === own) return abiList.some((abi) => abi === own || abi === `${own}m` || abi === "abi3" || abi === "none");
    const older2 = /^(cp|py)3(\d*)$/.exec(tag);
    if (older2 === null || comparePep440(`3.${older2[2] || "0"}`, minor) > 0) return false;
    return older2[1] === "py" ? abiList.includes("none") : abiList.includes("abi3");
  });
}

// src/scan/dependencies/resolve/pypi/find-python.ts
var NAMING = [
  [".python-version", /^[ \t]*(?:cpython-|python-)?(3\.\d[\d.]{0,20})/m],
  ["runtime.txt", /^[ \t]*python-(3\.\d[\d.]{0,20})/m],
  [".tool-versions", /^python\s+(3\.\d[\d.]{0,20})/m],
  ["Dockerfile", /^FROM\s+(?:--platform=\S+\s+)?(?:docker\.io\/)?(?:library\/)?python:(3\.\d[\d.]{0,20})/im]
];
var FALLBACKS = ["3.11", "3.9", "3.8", "3.12", "3.10"];
var MAX_TRIES = 3;
async function findPythons(path, requires, read) {
  const folder = folderOf(path);
  for (const [file, pattern2] of NAMING) {
    for (const place of /* @__PURE__ */ new Set([folder === "" ? file : `${folder}/${file}`, file])) {
      const named4 = pattern2.exec(await read(place) ?? "")?.[1];
      if (named4 !== void 0) return [choosePython(named4.replace(/\.+$/, ""), requires)];
    }
  }
  const first = choosePython(null, requires);
  const others = FALLBACKS.map(python).filter((one) => one.minor !== first.minor && runsOn(requires, one));
  return [first, ...others].slice(0, MAX_TRIES);
}

// src/scan/dependencies/resolve/pypi/project.ts
function setuptoolsProject(path, declared) {
  const { wishes, openEnds: openEnds2, pythonRange } = declared;
  const lines2 = /* @__PURE__ */ new Map();
  for (const { requirement: found, line } of wishes)
    if (line !== null && !lines2.has(found.name)) lines2.set(found.name, line);
  return {
    path,
    manager: "pyproject",
    wishes,
    constraints: /* @__PURE__ */ new Map(),
    withPre: false,
    requiresPython: pythonRange?.replace(/\s+/g, "") ?? null,
    otherIndex: null,
    manifests: [{ path, lines: lines2 }],
    openEnds: openEnds2
  };
}
var DEFAULT_GROUP = "default";
var REQUIREMENTS = /(?:^|\/)(?:[^/]*requirements[^/]*|requirements\/[^/]+)\.(?:txt|in)$/i;
var PUBLIC_HOSTS = /* @__PURE__ */ new Set(["pypi.org", "pypi.python.org", "files.pythonhosted.org"]);
function isOtherIndex(address, own) {
  if (!URL.canParse(address)) return true;
  const { host } = new URL(address);
  return !PUBLIC_HOSTS.has(host) && host !== new URL(own).host;
}

// src/scan/dependencies/resolve/pypi/marker.ts
var MAX_LENGTH4 = 4e3;
var MAX_DEPTH4 = 50;
var TOKEN2 = /\s*(?:([()])|(<=|>=|===|==|!=|~=|<|>)|'([^']*)'|"([^"]*)"|([A-Za-z_][\w.]*))/y;
function markerHolds(marker, facts) {
  if (marker.trim() === "") return true;
  const tokens = tokensOf2(marker);
  if (tokens === null) return null;
  return reading(tokens, facts);
}
function reading(tokens, facts) {
  let at = 0;
  const isNext = (kind, value) => tokens[at]?.kind === kind && tokens[at]?.value === value;
  function joined4(word, part, depth) {
    let result2 = part(depth);
    while (result2 !== null && isNext("word", word)) {
      at++;
      const next = part(depth);
      if (next === null) return null;
      result2 = word === "or" ? result2 || next : result2 && next;
    }
    return result2;
  }
  const either = (depth) => joined4("or", both, depth);
  const both = (depth) => joined4("and", single, depth);
  function single(depth) {
    if (depth > MAX_DEPTH4) return null;
    if (!isNext("sign", "(")) return comparison();
    at++;
    const inside = either(depth + 1);
    if (!isNext("sign", ")")) return null;
    at++;
    return inside;
  }
  function comparison() {
    const left = tokens[at++];
    const operator = operatorAt();
    const right = tokens[at++];
    return left === void 0 || right === void 0 || operator === null ? null : compare2(left, operator, right, facts);
  }
  function operatorAt() {
    const token = tokens[at++];
    if (token?.kind === "operator" || token?.kind === "word" && token.value === "in") return token.value;
    if (token?.kind !== "word" || token.value !== "not" || !isNext("word", "in")) return null;
    at++;
    return "not in";
  }
  const result = either(0);
  return at === tokens.length ? result : null;
}
function compare2(left, operator, right, facts) {
  if (isExtra(left) || isExtra(right)) return compareExtra(isExtra(left) ? right : left, operator, facts.extras);
  const [a, b] = [factOf(left, facts), factOf(right, facts)];
  if (a === null || b === null) return null;
  if (operator === "in") return b.includes(a);
  if (operator === "not in") return !b.includes(a);
  const aboutVersions = [left, right].some(({ kind, value }) => kind === "word" && VERSIONS.has(value));
  const specifier = aboutVersions && parsePep440(a) !== null ? specifierOf(`${operator}${b}`) : null;
  if (specifier !== null) return specifier.admits(a);
  return compareTexts(a, operator, b);
}
var VERSIONS = /* @__PURE__ */ new Set(["python_version", "python_full_version", "implementation_version"]);
function isExtra({ kind, value }) {
  return kind === "word" && value === "extra";
}
function compareExtra(other, operator, extras) {
  if (other.kind !== "text") return null;
  const has = extras.some((extra) => normalizedName(extra) === normalizedName(other.value));
  if (operator === "==") return has;
  return operator === "!=" ? !has : null;
}
function factOf({ kind, value }, { environment }) {
  if (kind === "text") return value;
  const name = value === "python_implementation" ? "platform_python_implementation" : value.replaceAll(".", "_");
  return kind === "word" && Object.hasOwn(environment, name) ? environment[name] ?? null : null;
}
function compareTexts(a, operator, b) {
  const order = parsePep440(a) !== null && parsePep440(b) !== null ? comparePep440(a, b) : a < b ? -1 : Number(a > b);
  if (operator === "==" || operator === "===") return a === b;
  if (operator === "!=") return a !== b;
  if (operator === "<") return order < 0;
  if (operator === "<=") return order <= 0;
  if (operator === ">") return order > 0;
  return operator === ">=" ? order >= 0 : null;
}
function tokensOf2(marker) {
  if (marker.length > MAX_LENGTH4) return null;
  const text = marker.trimEnd();
  const tokens = [];
  TOKEN2.lastIndex = 0;
  while (TOKEN2.lastIndex < text.length) {
    const match2 = TOKEN2.exec(text);
    if (match2 === null) return null;
    const [, sign, operator, single, double, word] = match2;
    if (sign !== void 0) tokens.push({ kind: "sign", value: sign });
    else if (operator !== void 0) tokens.push({ kind: "operator", value: operator });
    else if (word !== void 0) tokens.push({ kind: "word", value: word });
    else tokens.push({ kind: "text", value: single ?? double ?? "" });
  }
  return tokens;
}

// src/scan/dependencies/resolve/pypi/candidate.ts
function keyOf2({ name, extras }) {
  return extras.length === 0 ? name : `${name}[${[...new Set(extras)].sort().join(",")}]`;
}
function candidateSource({ index, on, constraints, withPre }) {
  const environment = environmentOf(on);
  const releases2 = /* @__PURE__ */ new Map();
  const demands = /* @__PURE__ */ new Map();
  const specifiers = /* @__PURE__ */ new Map();
  const unknown = { names: /* @__PURE__ */ new Set(), releases: /* @__PURE__ */ new Set() };
  function read(range) {
    const known2 = specifiers.get(range);
    if (known2 !== void 0) return known2;
    const specifier = specifierOf(range);
    specifiers.set(range, specifier);
    return specifier;
  }
  async function load({ name }) {
    if (releases2.has(name)) return;
    const found = await index.releases(name, on);
    if (found === null) unknown.names.add(name);
    releases2.set(name, found ?? []);
  }
  function candidates2(key, requirements, refused) {
    const [first] = requirements;
    if (first === void 0) return [];
    const { name, extras } = first;
    const constraint = constraints.get(name);
    const ranges = [...requirements.map(({ range }) => range), ...constraint === void 0 ? [] : [constraint]];
    const wanted = ranges.map(read);
    return choice(releases2.get(name) ?? [], wanted, withPre).filter(({ version: version2 }) => !refused.has(version2)).map((release) => ({ key, name, extras, version: release.version, release }));
  }
  async function demandsOf3(candidate) {
    const { name, extras, version: version2, release } = candidate;
    const known2 = demands.get(`${candidate.key} ${version2}`);
    if (known2 !== void 0) return known2;
    const told = await index.requires(name, release);
    if (told === null) unknown.releases.add(`${name} ${version2}`);
    const holding = (told ?? []).filter((requirement2) => isBrought(requirement2, environment, extras));
    const own = extras.length === 0 ? [] : [{ name, extras: [], range: `==${version2}`, url: null, marker: "" }];
    const all = [...own, ...holding];
    demands.set(`${candidate.key} ${version2}`, all);
    return all;
  }
  return {
    load,
    candidates: candidates2,
    demandsOf: demandsOf3,
    foresee: ({ name, release }) => {
      index.requires(name, release).catch(() => {
      });
    },
    knownDemandsOf: (candidate) => demands.get(`${candidate.key} ${candidate.version}`) ?? [],
    unknown
  };
}
function choice(releases2, wanted, withPre) {
  const isPinned3 = wanted.some((specifier) => specifier?.isPin === true);
  const fitting = releases2.filter(
    ({ version: version2, isYanked }) => (!isYanked || isPinned3) && wanted.every((specifier) => specifier?.admits(version2) === true)
  );
  const asksForPre = withPre || wanted.some((specifier) => specifier?.asksForPre === true);
  const final = asksForPre ? fitting : fitting.filter(({ version: version2 }) => !isPreRelease(version2));
  return final.length > 0 ? final : fitting;
}
function isBrought({ marker, url }, environment, extras) {
  if (url !== null) return false;
  const bare2 = markerHolds(marker, { environment, extras: [] }) !== false;
  if (extras.length === 0) return bare2;
  return !bare2 && markerHolds(marker, { environment, extras }) !== false;
}

// src/scan/dependencies/resolve/pypi/project-extraction.ts
var MAX_NAMED = 3;
function projectExtraction(project, wishes, answer, reason) {
  const graph = packageGraph();
  const places = /* @__PURE__ */ new Map();
  for (const group of answer?.groups ?? []) addGroup(graph, group, places);
  const resolved = new Set(answer?.groups.flatMap((group) => group.wishes) ?? []);
  const rest = wishes.filter((wish) => !resolved.has(wish));
  const holding = new Set(wishes);
  const elsewhere = project.wishes.filter((wish) => !holding.has(wish));
  for (const wish of [...rest, ...elsewhere]) addAsWritten(graph, wish, places);
  const hasGraph = answer !== null && answer.groups.length > 0;
  const extraction = graph.extraction(project.manager, { manifests: project.manifests, hasGraph });
  const gaps = [
    ...gapsOf3(project, wishes, rest, answer, reason),
    ...unknownNeeds(project, rest, answer, extraction.packages.filter(({ version: version2 }) => version2 !== "").length),
    ...elsewhereGaps(project, elsewhere, extraction.packages.length)
  ];
  return { ...extraction, ...project.isWhole && { isWhole: true }, ...gaps.length > 0 && { gaps } };
}
function addGroup(graph, { wishes, pins: pins2, source }, places) {
  const direct2 = new Map(wishes.map((wish) => [wish.requirement.name, wish]));
  const placeOf4 = ({ name, version: version2 }) => {
    const key = `${name} ${version2}`;
    const line = direct2.get(name)?.line ?? null;
    const where = line === null ? {} : { line };
    const place = places.get(key) ?? graph.add({ ecosystem: "PyPI", name, version: version2, origin: "registry", ...where });
    places.set(key, place);
    return place;
  };
  for (const candidate of pins2.values()) {
    const from = placeOf4(candidate);
    for (const requirement2 of source.knownDemandsOf(candidate)) {
      const pinned = pins2.get(keyOf2(requirement2));
      const to = pinned === void 0 ? from : placeOf4(pinned);
      if (to !== from) graph.depend(from, to, requirement2.range);
    }
  }
  for (const { requirement: requirement2, demand: demand2 } of wishes) {
    const pinned = pins2.get(keyOf2(requirement2));
    if (pinned !== void 0) graph.demand(demand2, placeOf4(pinned), requirement2.range);
  }
}
function addAsWritten(graph, { requirement: requirement2, demand: demand2, line }, places) {
  const { name, range, url } = requirement2;
  const version2 = url === null ? exactVersion(range) : "";
  if (version2 === null) return;
  const source = url === null ? { origin: "registry" } : { ...referenceOrigin(url), resolved: url };
  const key = `${name} ${version2 || url}`;
  const where = line === null ? {} : { line };
  const place = places.get(key) ?? graph.add({ ecosystem: "PyPI", name, version: version2, ...source, ...where });
  places.set(key, place);
  graph.demand(demand2, place, range);
}
function gapsOf3(project, wishes, rest, answer, reason) {
  const common = { kind: "manifest", path: project.path, subject: fileNameOf(project.path) };
  const gaps = project.openEnds.map(({ reason: why, count }) => ({ ...common, count, reason: why }));
  const lacking = rest.filter(({ requirement: { url, range } }) => url === null && exactVersion(range) === null);
  if (reason !== null && wishes.length > 0) {
    const why = lacking.length > 0 ? reason : `${reason}: what its packages need themselves is not known`;
    gaps.push({ ...common, declared: wishes.length, read: wishes.length - lacking.length, reason: why });
  }
  for (const [why, open2] of reasonsOf2(answer)) {
    gaps.push({
      ...common,
      declared: wishes.length,
      read: wishes.length - lacking.length,
      count: open2.length,
      reason: `${why}: ${named3(open2)}`
    });
  }
  if (answer !== null && project.otherIndex === "besides") {
    gaps.push({ ...common, reason: "names a further package index, which is not asked" });
  }
  return gaps;
}
function unknownNeeds({ path }, rest, answer, read) {
  const addressed = rest.filter(({ requirement: { url } }) => url !== null && referenceOrigin(url).origin !== "file");
  const groups = [
    ["taken from an address, what it needs is not read", addressed.map(({ requirement: requirement2 }) => requirement2.name)],
    ["what it needs is known only when it is built", [...answer?.untold ?? []].sort()]
  ];
  return groups.filter(([, names]) => names.length > 0).map(([reason, names]) => ({
    kind: "manifest",
    path,
    subject: fileNameOf(path),
    declared: read + names.length,
    read,
    count: names.length,
    reason: `${reason}: ${named3(names)}`
  }));
}
function elsewhereGaps({ path }, elsewhere, read) {
  const open2 = elsewhere.filter(({ requirement: { url, range } }) => url === null && exactVersion(range) === null);
  if (open2.length === 0) return [];
  const reason = `for other interpreters or systems, not resolved: ${named3(open2.map((wish) => wish.requirement.name))}`;
  const declared = read + open2.length;
  return [{ kind: "manifest", path, subject: fileNameOf(path), declared, read, count: open2.length, reason }];
}
function reasonsOf2(answer) {
  const reasons = /* @__PURE__ */ new Map();
  for (const [{ requirement: requirement2 }, reason] of answer?.open ?? []) {
    const names = reasons.get(reason);
    if (names === void 0) reasons.set(reason, [requirement2.name]);
    else names.push(requirement2.name);
  }
  return reasons;
}
function named3(names) {
  const distinct3 = [...new Set(names)].sort();
  const more = distinct3.length > MAX_NAMED ? ` and ${distinct3.length - MAX_NAMED} more` : "";
  return `${distinct3.slice(0, MAX_NAMED).join(", ")}${more}`;
}

// src/scan/dependencies/resolve/pypi/pylock.ts
async function isHeldByPylock({ path, wishes }, read) {
  const folder = folderOf(path);
  const held = await namesIn(folder === "" ? "pylock.toml" : `${folder}/pylock.toml`, read);
  const own = wishes.filter(({ group, demand: demand2 }) => group === DEFAULT_GROUP && demand2 === "runtime");
  return held.size > 0 && own.every(({ requirement: requirement2 }) => held.has(requirement2.name) || requirement2.marker !== "");
}
async function namesIn(path, read) {
  const text = await read(path);
  if (text === null) return /* @__PURE__ */ new Set();
  try {
    const packages = listField(await parseTomlFile({ path, text }), "packages");
    return new Set(packages.map((entry) => normalizedName(textField(entry, "name") ?? "")));
  } catch (error) {
    if (error instanceof LocatedError) return /* @__PURE__ */ new Set();
    throw error;
  }
}

// src/scan/dependencies/resolve/pypi/poetry-range.ts
var MAX_LENGTH5 = 500;
function fromPoetry(constraint) {
  if (constraint.length > MAX_LENGTH5) return constraint;
  return constraint.split(/\s*\|\|?\s*/).map(
    (alternative2) => alternative2.trim().split(/\s*,\s*|\s+(?=[\^~<>=!])/).filter((part) => part !== "").map((part) => clause(part.replace(/\s+/g, ""))).filter((part) => part !== "*").join(",")
  ).join("||");
}
function clause(part) {
  if (part === "*") return "*";
  if (/^~=|^[<>=!]/.test(part)) return part.replace(/^=(?!=)/, "==");
  if (part.startsWith("^")) return between(part.slice(1), caretPlace);
  if (part.startsWith("~")) return between(part.slice(1), (release) => Math.min(release.length - 1, 1));
  return `==${part}`;
}
function caretPlace(release) {
  const first = release.findIndex((number) => Number(number) !== 0);
  return first === -1 ? release.length - 1 : first;
}
function between(version2, place) {
  const release = parsePep440(version2)?.release;
  if (release === void 0) return `==${version2}`;
  const at = place(release);
  const next = release.slice(0, at + 1).map((number, index) => index === at ? String(Number(number) + 1) : number);
  return `>=${version2},<${next.join(".")}`;
}

// src/scan/dependencies/resolve/pypi/pyproject-project.ts
var MAX_WISHES = 2e4;
async function pyprojectProject(manifest, index) {
  const root = await parseTomlFile(manifest);
  const project = tableField(root, "project");
  const tool = tableField(root, "tool");
  const poetry = tableField(tool, "poetry");
  const own = textField(project, "name") ?? textField(poetry, "name");
  const all = [...standardWishes(root), ...poetryWishes(poetry), ...toolWishes(tool)];
  const others = withoutSelf(all, own === void 0 ? null : normalizedName(own));
  const wishes = others.slice(0, MAX_WISHES);
  const openEnds2 = [
    ...openEndsOf(project, tool),
    { reason: "entries that name no package", count: unreadableIn(root) },
    { reason: "more entries than a run reads", count: others.length - wishes.length }
  ].filter(({ count }) => count > 0);
  if (wishes.length === 0 && openEnds2.length === 0) return null;
  const lines2 = demandLines(manifest.text, new Set(wishes.map((wish) => wish.requirement.name)));
  return {
    path: manifest.path,
    manager: "pyproject",
    wishes: wishes.map((wish) => ({ ...wish, line: lines2.get(wish.requirement.name) ?? null })),
    constraints: /* @__PURE__ */ new Map(),
    withPre: false,
    requiresPython: textField(project, "requires-python") ?? poetryPython(poetry),
    otherIndex: otherIndexOf(tool, index),
    manifests: [{ path: manifest.path, lines: lines2 }],
    openEnds: openEnds2
  };
}
function standardWishes(root) {
  return standardLists(root).flatMap(({ texts, demand: demand2, group }) => listed(texts, demand2, group));
}
function standardLists(root) {
  const project = tableField(root, "project");
  const groups = tableField(root, "dependency-groups");
  const optional2 = entriesField(project, "optional-dependencies");
  return [
    { texts: listField(project, "dependencies"), demand: "runtime", group: DEFAULT_GROUP },
    ...optional2.map(([group, list]) => ({ texts: listOf(list), demand: "optional", group })),
    ...Object.keys(groups).map((group) => {
      return { texts: groupTexts(groups, group, /* @__PURE__ */ new Set()), demand: "development", group };
    })
  ];
}
function unreadableIn(root) {
  const texts = standardLists(root).flatMap((list) => list.texts);
  return texts.filter((text) => typeof text === "string" && requirement(text) === null).length;
}
function groupTexts(groups, group, seen) {
  if (seen.has(group)) return [];
  seen.add(group);
  return listField(groups, group).flatMap((item) => {
    const included = textField(item, "include-group");
    if (included === void 0) return [item];
    const name = Object.keys(groups).find((known2) => normalizedName(known2) === normalizedName(included));
    return name === void 0 ? [] : groupTexts(groups, name, seen);
  });
}
function listed(texts, demand2, group) {
  return texts.flatMap((text) => {
    const found = typeof text === "string" ? requirement(text) : null;
    return found === null ? [] : [{ requirement: found, demand: demand2, group }];
  });
}
function toolWishes(tool) {
  const pdm = entriesField(tableField(tool, "pdm"), "dev-dependencies");
  return [
    ...pdm.flatMap(([group, list]) => listed(listOf(list), "development", group)),
    ...listed(textsField(tableField(tool, "uv"), "dev-dependencies"), "development", "dev")
  ];
}
function poetryWishes(poetry) {
  const groups = entriesField(poetry, "group").flatMap(
    ([group, value]) => tabled(tableOf(value), "dependencies", group === "main" ? "runtime" : "development", group)
  );
  return [
    ...tabled(poetry, "dependencies", "runtime", DEFAULT_GROUP),
    ...tabled(poetry, "dev-dependencies", "development", "dev"),
    ...groups
  ];
}
function tabled(table, key, demand2, group) {
  return entriesField(table, key).flatMap(([name, value]) => {
    if (name.toLowerCase() === "python") return [];
    const variants = Array.isArray(value) ? value : [value];
    return variants.map((variant) => {
      const optional2 = demand2 === "runtime" && flagField(variant, "optional");
      return { requirement: poetryRequirement(name, variant), demand: optional2 ? "optional" : demand2, group };
    });
  });
}
function poetryRequirement(name, value) {
  const table = tableOf(value);
  const git = textField(table, "git");
  const address = git === void 0 ? textField(table, "url") ?? pathOf(table) : `git+${git}`;
  const range = typeof value === "string" ? value : textField(table, "version") ?? "*";
  const python2 = textField(table, "python");
  const markers = [textField(table, "markers"), python2 === void 0 ? void 0 : pythonMarker(python2)];
  return {
    name: normalizedName(name),
    extras: textsField(table, "extras"),
    range: address === null ? fromPoetry(range) : "",
    url: address,
    marker: markers.flatMap((marker) => marker === void 0 || marker === "" ? [] : [`(${marker})`]).join(" and ")
  };
}
function pathOf(table) {
  const path = textField(table, "path");
  return path === void 0 ? null : `file:${path}`;
}
function pythonMarker(constraint) {
  return fromPoetry(constraint).split("||").map(
    (alternative2) => alternative2.split(",").flatMap((part) => {
      const match2 = /^(~=|[<>=!]=?=?)(.+)$/.exec(part);
      return match2 === null ? [] : [`python_full_version ${match2[1]} "${match2[2]?.replaceAll('"', "")}"`];
    }).join(" and ")
  ).filter((text) => text !== "").join(" or ");
}
function poetryPython(poetry) {
  const python2 = textField(tableField(poetry, "dependencies"), "python");
  return python2 === void 0 ? null : fromPoetry(python2);
}
function withoutSelf(wishes, own) {
  return wishes.filter(({ requirement: { name } }) => name !== own);
}
function openEndsOf(project, tool) {
  const dynamic = new Set(textsField(project, "dynamic"));
  const computed = ["dependencies", "optional-dependencies"].filter(
    (key) => dynamic.has(key) && field(project, key) === void 0 && !isInRequirements(tool, key)
  );
  return [{ reason: "its dependencies are computed when it is built", count: computed.length }];
}
function isInRequirements(tool, key) {
  const from = tableField(tableField(tableField(tool, "setuptools"), "dynamic"), key);
  const sources = key === "dependencies" ? [from] : Object.values(from);
  const names = sources.flatMap((source) => textField(source, "file") ?? textsField(source, "file"));
  const isNamed = sources.every((source) => field(source, "file") !== void 0);
  return isNamed && names.length > 0 && names.every((name) => REQUIREMENTS.test(name));
}
function otherIndexOf(tool, own) {
  const uv = listField(tableField(tool, "uv"), "index");
  const poetry = listField(tableField(tool, "poetry"), "source");
  const pdm = listField(tableField(tool, "pdm"), "source");
  const others = [...uv, ...poetry, ...pdm].filter((entry) => isOtherIndex(textField(entry, "url") ?? own, own));
  const further = textsField(tableField(tool, "uv"), "extra-index-url").filter((url) => isOtherIndex(url, own));
  if (others.some((entry) => flagField(entry, "default") || textField(entry, "name") === "pypi")) return "instead";
  return others.length + further.length > 0 ? "besides" : null;
}

// src/scan/dependencies/resolve/pypi/metadata.ts
var MAX_REQUIREMENTS = 2e3;
function requirementsOf2(metadata) {
  const found = [];
  for (const line of metadata.split(/\r?\n/)) {
    if (line === "") break;
    const text = /^Requires-Dist:\s*(.+)$/i.exec(line)?.[1];
    const read = text === void 0 ? null : requirement(text);
    if (read !== null) found.push(read);
    if (found.length > MAX_REQUIREMENTS) return null;
  }
  return found;
}
function requirementsOfJson(requires) {
  if (!Array.isArray(requires) || requires.length > MAX_REQUIREMENTS) return null;
  return requires.flatMap((text) => typeof text === "string" ? requirement(text) ?? [] : []);
}
function metadataText(requirements) {
  return requirements.map((one) => `Requires-Dist: ${requirementText(one)}
`).join("");
}
function requirementText({ name, extras, range, url, marker }) {
  const head = `${name}${extras.length === 0 ? "" : `[${extras.join(",")}]`}`;
  return `${head}${url === null ? range : ` @ ${url}`}${marker === "" ? "" : ` ; ${marker}`}`;
}

// src/scan/dependencies/resolve/pypi/releases.ts
var MAX_FILES2 = 2e5;
var WHEEL = /^([^-]+)-([^-]+)(?:-\d[^-]*)?-[^-]+-[^-]+-[^-]+\.whl$/i;
var SOURCE2 = /^(.+)-(\d[^-]*)\.(?:tar\.gz|zip|tar\.bz2|tgz)$/i;
function filesOf(page, base) {
  return listField(page, "files").slice(0, MAX_FILES2).flatMap((file) => {
    const filename = textField(file, "filename") ?? "";
    const wheel = WHEEL.exec(filename);
    const version2 = wheel === null ? SOURCE2.exec(filename)?.[2] : wheel[2];
    const address = textField(file, "url") ?? "";
    if (version2 === void 0 || parsePep440(version2) === null || !URL.canParse(address, base)) return [];
    return [
      {
        filename,
        version: version2,
        isWheel: wheel !== null,
        requiresPython: textField(file, "requires-python") ?? null,
        url: new URL(address, base).href,
        isYanked: flagField(file, "yanked") || typeof field(file, "yanked") === "string"
      }
    ];
  });
}
function releasesOf(files, on) {
  const found = /* @__PURE__ */ new Map();
  for (const { filename, version: version2, isWheel, requiresPython, url, isYanked } of files) {
    if (!runsOn(requiresPython, on) || isWheel && !wheelFits(filename, on)) continue;
    const release = found.get(version2) ?? { version: version2, wheel: null, source: null, isYanked: true };
    if (isWheel) release.wheel ??= url;
    else release.source ??= url;
    release.isYanked &&= isYanked;
    found.set(version2, release);
  }
  return [...found.values()].sort((a, b) => comparePep440(b.version, a.version));
}

// src/scan/dependencies/resolve/pypi/source-archive.ts
import { gunzipSync } from "node:zlib";
var MAX_UNPACKED = 128 * 1024 * 1024;
var BLOCK2 = 512;
function requirementsOfSource(archive) {
  const files = textsOf(archive);
  const info = files.get("PKG-INFO");
  if (info !== void 0 && isBinding(info)) return requirementsOf2(info);
  const requires = files.get("requires.txt");
  if (requires !== void 0) return requirementsOfSections(requires);
  return files.has("egg-info") ? [] : null;
}
function isBinding(info) {
  const [major = 0, minor = 0] = (/^Metadata-Version:\s*(\d+\.\d+)/m.exec(info)?.[1] ?? "0.0").split(".").map(Number);
  const headers = info.split(/\r?\n\r?\n/, 1)[0] ?? "";
  return (major > 2 || major === 2 && minor >= 2) && !/^Dynamic:\s*Requires-Dist\s*$/im.test(headers);
}
function requirementsOfSections(text) {
  let marker = "";
  return text.split(/\r?\n/).flatMap((line) => {
    const section = /^\[([^:\]]*)(?::(.*))?\]$/.exec(line.trim());
    if (section !== null) {
      const [, extra = "", condition = ""] = section;
      marker = [...extra === "" ? [] : [`extra == '${extra}'`], ...condition === "" ? [] : [`(${condition})`]].join(
        " and "
      );
      return [];
    }
    const read = requirement(line);
    return read === null ? [] : [{ ...read, marker }];
  });
}
function textsOf(archive) {
  const found = /* @__PURE__ */ new Map();
  let tar;
  try {
    tar = gunzipSync(archive, { maxOutputLength: MAX_UNPACKED });
  } catch {
    return found;
  }
  for (let at = 0; at + BLOCK2 <= tar.length; ) {
    const name = tar.toString("latin1", at, at + 100).replace(/\0.*$/s, "");
    const size = Number.parseInt(tar.toString("latin1", at + 124, at + 136).replace(/[\0 ]/g, "") || "0", 8);
    if (name === "" || !Number.isSafeInteger(size) || size < 0) break;
    const text = () => tar.toString("utf8", at + BLOCK2, at + BLOCK2 + size);
    if (/^[^/]+\/PKG-INFO$/.test(name)) found.set("PKG-INFO", text());
    if (/^[^/]+\/(?:[^/]+\/)?[^/]+\.egg-info\//.test(name)) found.set("egg-info", "");
    if (/^[^/]+\/(?:[^/]+\/)?[^/]+\.egg-info\/requires\.txt$/.test(name)) found.set("requires.txt", text());
    at += BLOCK2 + Math.ceil(size / BLOCK2) * BLOCK2;
  }
  return found;
}

// src/scan/dependencies/resolve/pypi/python-index.ts
var PUBLIC_INDEX = "https://pypi.org";
var BOUNDS2 = { requests: 4e3, milliseconds: 12e4 };
var MAX_PAGE_BYTES = 64 * 1024 * 1024;
var MAX_METADATA_BYTES = 4 * 1024 * 1024;
var PAGE_KEPT_MS = 60 * 60 * 1e3;
var PAGE_TYPE = "application/vnd.pypi.simple.v1+json";
function pypiAddress(env) {
  return serviceUrl("GATEHOUSE_PYPI", env, PUBLIC_INDEX);
}
function pythonIndex(ports, bounds = BOUNDS2) {
  const base = pypiAddress(ports.env);
  const cache = answerCache(ports.cacheDir, "pypi");
  const pages = /* @__PURE__ */ new Map();
  const listed4 = /* @__PURE__ */ new Map();
  const required = /* @__PURE__ */ new Map();
  const { ask, insideWheel } = indexClient(ports, bounds, cache);
  async function page(name) {
    const url = `${base}/simple/${encodeURIComponent(name)}/`;
    const body = await ask({ url, accept: PAGE_TYPE, maxBytes: MAX_PAGE_BYTES, keptMs: PAGE_KEPT_MS });
    return body === null ? null : filesOf(json(body), url);
  }
  async function requires(name, { version: version2, wheel, source }) {
    const keptMs = 0;
    if (wheel !== null && isSafe(new URL(wheel))) {
      const beside2 = await ask({ url: `${wheel}.metadata`, accept: "*/*", maxBytes: MAX_METADATA_BYTES, keptMs });
      const metadata = isMetadata(beside2) ? beside2.toString("utf8") : await insideWheel(wheel);
      if (metadata !== null) return requirementsOf2(metadata);
    }
    const url = `${base}/pypi/${encodeURIComponent(name)}/${encodeURIComponent(version2)}/json`;
    const body = await ask({ url, accept: "application/json", maxBytes: MAX_METADATA_BYTES, keptMs });
    const told2 = body === null ? null : requirementsOfJson(tableField(json(body), "info").requires_dist);
    if (told2 !== null || source === null || !isSafe(new URL(source))) return told2;
    const archive = await ask({ url: source, accept: "*/*", maxBytes: MAX_FILE_BYTES, keptMs });
    return archive === null ? null : requirementsOfSource(archive);
  }
  async function told(name, release) {
    const key = `${release.wheel ?? release.source}#requires`;
    const cached = await cache.read(key);
    if (cached !== null) return requirementsOf2(cached.bytes.toString("utf8"));
    try {
      const found = await requires(name, release);
      if (found === null) return null;
      await cache.write(key, { bytes: Buffer.from(metadataText(found)), etag: null, fetched: ports.now.getTime() });
      return found;
    } catch (error) {
      if (!(error instanceof ServiceError) || !ABOUT_ONE_FILE.has(error.fault)) throw error;
      ports.log.debug(`${name} ${release.version}: ${error.message}`);
      return null;
    }
  }
  return {
    releases: (name, on) => once(listed4, `${name} ${on.full}`, async () => {
      const found = await once(pages, name, () => page(name));
      return found === null ? null : releasesOf(found, on);
    }),
    requires: (name, release) => once(required, `${name} ${release.version} ${release.wheel}`, () => told(name, release))
  };
}
function once(known2, key, work) {
  const answer = known2.get(key) ?? work();
  known2.set(key, answer);
  return answer;
}
function isMetadata(body) {
  return body !== null && /^Metadata-Version:/m.test(body.toString("latin1", 0, 1e3));
}
function json(body) {
  try {
    return JSON.parse(body.toString("utf8"));
  } catch {
    throw new ServiceError("malformed", "answered with something that is not JSON");
  }
}

// src/scan/dependencies/resolve/pypi/requirements-project.ts
async function requirementsProject(manifest, index) {
  const reading2 = await readRequirements(manifest, manifest.read);
  if (isCompiled(reading2)) return null;
  const options = reading2.others.map(({ text }) => text);
  const wishes = reading2.wishes.map(({ found, logical, from }) => ({
    requirement: found,
    line: from.includedAt ?? logical.line,
    demand: scopeOf(from.path),
    group: DEFAULT_GROUP
  }));
  const constraints = /* @__PURE__ */ new Map();
  for (const { found } of reading2.constraints) {
    const known2 = constraints.get(found.name);
    if (found.range !== "") constraints.set(found.name, known2 === void 0 ? found.range : `${known2},${found.range}`);
  }
  return {
    path: manifest.path,
    manager: "pip",
    wishes,
    constraints,
    withPre: options.some((option) => /^--pre\b/.test(option)),
    requiresPython: null,
    otherIndex: otherIndexOf2(options, index),
    manifests: reading2.files.filter((one) => !one.constraint).map((one) => manifestOf(one.path, reading2.wishes)),
    ...reading2.wishes.every(({ logical }) => logical.via.length === 0) && { isWhole: true },
    openEnds: openEndsOf2(reading2)
  };
}
function openEndsOf2({ problems, others }) {
  const nameless = others.filter(
    ({ text }) => !/^(?:-(?!e\b|-editable)|(?:(?:-e|--editable)[\s=]+)?['"]?(?:file:|[./]))/.test(text)
  );
  return [
    { reason: "included files cannot be read", count: problems.length },
    { reason: "lines that name no package", count: nameless.length }
  ].filter(({ count }) => count > 0);
}
function isCompiled({ wishes }) {
  if (wishes.length === 0) return false;
  if (!wishes.every(({ found }) => found.url !== null || /(?:^|,)={2,3}[^*]+$/.test(found.range))) return false;
  const hasHashes = wishes.every(({ logical }) => logical.text.includes("--hash="));
  return hasHashes || wishes.every(({ logical }) => logical.via.length > 0);
}
function otherIndexOf2(options, own) {
  let found = null;
  for (const option of options) {
    const match2 = /^(-i|--index-url|--pypi-url|--extra-index-url|-f|--find-links|--no-index)\b[\s=]*(.*)$/.exec(option);
    const [, name, address = ""] = match2 ?? [];
    if (name === void 0) continue;
    if (name === "--no-index") return "instead";
    if (!isOtherIndex(address.trim(), own)) continue;
    if (name === "-i" || name === "--index-url" || name === "--pypi-url") return "instead";
    found = "besides";
  }
  return found;
}

// src/scan/dependencies/resolve/pypi/solve.ts
var MAX_ROUNDS3 = 2e4;
var ALL_ROUNDS = 2e5;
function newEffort() {
  return { rounds: ALL_ROUNDS };
}
async function solve(demands, source, effort) {
  const order = /* @__PURE__ */ new Map();
  const first = { pins: /* @__PURE__ */ new Map(), criteria: /* @__PURE__ */ new Map(), causes: /* @__PURE__ */ new Set() };
  await Promise.all(demands.map(({ requirement: requirement2 }) => source.load(requirement2)));
  for (const { requirement: requirement2 } of demands) {
    const key = keyOf2(requirement2);
    if (!order.has(key)) order.set(key, order.size);
    const clash = await demand(first.criteria, { requirement: requirement2, parent: null }, source);
    if (clash !== null) return contradiction([clash]);
  }
  const states = [first, copyOf(first)];
  for (let round = 0; round < MAX_ROUNDS3 && effort.rounds > 0; round++) {
    effort.rounds--;
    const state = states.at(-1);
    if (state === void 0) break;
    const open2 = [...state.criteria.keys()].filter((key) => !isSettled(state, key));
    if (open2.length === 0) return { status: "solved", pins: reachable(state.pins, state.criteria) };
    const satisfied = new Set([...state.criteria.keys()].filter((key) => isSettled(state, key)));
    const next = mostUrgent(open2, state, order);
    const clashes = await pin(state, next, source);
    if (clashes.length === 0) {
      forget(state, new Set([...satisfied].filter((key) => !isSettled(state, key))), source);
      states.push(copyOf(state));
      continue;
    }
    if (!goBack(states, clashes, source)) return contradiction(clashes);
    const back = states.at(-1);
    if (back !== void 0) back.causes = new Set(clashes.flatMap(namesIn2));
  }
  return { status: "too-much-work" };
}
async function demand(criteria, reason, source) {
  const key = keyOf2(reason.requirement);
  await source.load(reason.requirement);
  const known2 = criteria.get(key);
  const reasons = [...known2?.reasons ?? [], reason];
  const refused = known2?.refused ?? /* @__PURE__ */ new Set();
  const candidates2 = source.candidates(
    key,
    reasons.map(({ requirement: requirement2 }) => requirement2),
    refused
  );
  const [newest] = candidates2;
  if (newest === void 0) return { key, reasons };
  source.foresee(newest);
  criteria.set(key, { reasons, refused, candidates: candidates2 });
  return null;
}
async function pin(state, key, source) {
  const criterion = state.criteria.get(key);
  const clashes = [];
  for (const candidate of criterion?.candidates ?? []) {
    const criteria = new Map(state.criteria);
    const clash = await demandAll(criteria, candidate, source);
    if (clash !== null) {
      clashes.push(clash);
      continue;
    }
    for (const [name, changed] of criteria) state.criteria.set(name, changed);
    state.pins.delete(key);
    state.pins.set(key, candidate);
    return [];
  }
  return clashes;
}
async function demandAll(criteria, candidate, source) {
  const requirements = await source.demandsOf(candidate);
  await Promise.all(requirements.map((requirement2) => source.load(requirement2)));
  for (const requirement2 of requirements) {
    const clash = await demand(criteria, { requirement: requirement2, parent: candidate.key }, source);
    if (clash !== null) return clash;
  }
  return null;
}
function forget(state, names, source) {
  if (names.size === 0) return;
  for (const [key, { reasons, refused }] of [...state.criteria]) {
    const kept = reasons.filter(({ parent }) => parent === null || !names.has(parent));
    if (kept.length === reasons.length) continue;
    const candidates2 = source.candidates(
      key,
      kept.map(({ requirement: requirement2 }) => requirement2),
      refused
    );
    state.criteria.set(key, { reasons: kept, refused, candidates: candidates2 });
  }
}
function goBack(states, clashes, source) {
  const guilty = new Set(clashes.flatMap(namesIn2));
  while (states.length >= 3) {
    states.pop();
    let refused = null;
    let broken2;
    while (refused === null) {
      broken2 = states.pop();
      const last = broken2 === void 0 ? void 0 : [...broken2.pins].at(-1);
      if (broken2 === void 0 || last === void 0) return false;
      const [key, candidate] = last;
      const asked = source.knownDemandsOf(candidate).map(keyOf2);
      if (asked.some((name) => guilty.has(name))) refused = { key, version: candidate.version };
    }
    const before = states.at(-1);
    if (before === void 0 || broken2 === void 0) return false;
    const next = copyOf(before);
    states.push(next);
    if (refuse(next, broken2, refused, source)) return true;
  }
  return false;
}
function refuse(state, broken2, last, source) {
  for (const [key, criterion] of [...state.criteria]) {
    const learnt = [...broken2.criteria.get(key)?.refused ?? [], ...key === last.key ? [last.version] : []];
    if (learnt.length === 0) continue;
    const refused = /* @__PURE__ */ new Set([...criterion.refused, ...learnt]);
    const candidates2 = source.candidates(
      key,
      criterion.reasons.map(({ requirement: requirement2 }) => requirement2),
      refused
    );
    if (candidates2.length === 0) return false;
    state.criteria.set(key, { ...criterion, refused, candidates: candidates2 });
  }
  return true;
}
function isSettled({ pins: pins2, criteria }, key) {
  const pinned = pins2.get(key);
  return pinned !== void 0 && (criteria.get(key)?.candidates ?? []).some(({ version: version2 }) => version2 === pinned.version);
}
function copyOf({ pins: pins2, criteria, causes }) {
  return { pins: new Map(pins2), criteria: new Map(criteria), causes };
}
function namesIn2({ key, reasons }) {
  return [key, ...reasons.flatMap(({ parent }) => parent ?? [])];
}
function mostUrgent(open2, state, order) {
  const depths = depthsOf(state);
  const rank2 = (key) => {
    const reasons = state.criteria.get(key)?.reasons ?? [];
    const ranges = reasons.map(({ requirement: requirement2 }) => requirement2.range);
    return [
      key === "setuptools" ? 1 : 0,
      ranges.some((range) => /(?:^|,)==/.test(range)) ? 0 : 1,
      state.causes.has(key) ? 0 : 1,
      depths.get(key) ?? Number.MAX_SAFE_INTEGER,
      order.get(key) ?? Number.MAX_SAFE_INTEGER,
      ranges.some((range) => range !== "") ? 0 : 1,
      key
    ];
  };
  const [first = ""] = open2.map((key) => ({ key, rank: rank2(key) })).sort((a, b) => compareRanks(a.rank, b.rank)).map(({ key }) => key);
  return first;
}
function compareRanks(a, b) {
  for (const [at, left] of a.entries()) {
    const right = b[at] ?? 0;
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}
function depthsOf({ criteria }) {
  const children = /* @__PURE__ */ new Map();
  for (const [key, { reasons }] of criteria) {
    for (const { parent } of reasons) {
      const list = children.get(parent);
      if (list === void 0) children.set(parent, [key]);
      else list.push(key);
    }
  }
  const depths = /* @__PURE__ */ new Map();
  let level = children.get(null) ?? [];
  for (let depth = 1; level.length > 0; depth++) {
    const fresh = level.filter((key) => !depths.has(key));
    for (const key of fresh) depths.set(key, depth);
    level = fresh.flatMap((key) => children.get(key) ?? []);
  }
  return depths;
}
function reachable(pins2, criteria) {
  const depths = depthsOf({ pins: /* @__PURE__ */ new Map(), criteria: new Map(criteria), causes: /* @__PURE__ */ new Set() });
  return new Map([...pins2].filter(([key]) => depths.has(key)));
}
function contradiction(clashes) {
  return { status: "contradiction", between: [...new Set(clashes.flatMap(namesIn2))].sort() };
}

// src/scan/dependencies/resolve/pypi/resolve-project.ts
var MAX_GROUPS = 50;
var MAX_DROPPED = 12;
function wishesOn(project, on) {
  const environment = environmentOf(on);
  return project.wishes.filter(
    ({ requirement: requirement2 }) => markerHolds(requirement2.marker, { environment, extras: [] }) !== false
  );
}
async function resolveProject(project, pythons, index, effort) {
  let best = null;
  for (const on of pythons) {
    const answer = await resolveOn(project, on, index, effort);
    if (best === null || answer.open.size < best.open.size) best = answer;
    const isFinal = answer.open.size === 0 || [...answer.open.values()].every((reason) => !isAboutVersions(reason));
    if (isFinal) break;
  }
  return best ?? { wishes: project.wishes, groups: [], open: /* @__PURE__ */ new Map(), untold: /* @__PURE__ */ new Set() };
}
var CONTRADICTION = "no versions fit all demands";
var NO_VERSION = "no release fits";
var TOO_MUCH_WORK = "finding versions that fit takes more work than a run does";
function isAboutVersions(reason) {
  return reason === CONTRADICTION || reason === NO_VERSION;
}
async function resolveOn(project, on, index, effort) {
  const { constraints, withPre } = project;
  const open2 = /* @__PURE__ */ new Map();
  const groups = [];
  const source = candidateSource({ index, on, constraints, withPre });
  const all = wishesOn(project, on);
  const wishes = all.filter(({ requirement: requirement2 }) => requirement2.url === null);
  const of2 = (wanted) => wishes.filter(({ group }) => group === wanted);
  const names = new Set(wishes.map(({ group }) => group));
  names.delete(DEFAULT_GROUP);
  const others = [...names].map(of2);
  for (const wish of others.slice(MAX_GROUPS).flat()) open2.set(wish, "more groups than a run looks at");
  try {
    const fitting = await settle(of2(DEFAULT_GROUP), [], { source, open: open2, effort });
    if (fitting !== null) groups.push(fitting);
    for (const more of others.slice(0, MAX_GROUPS)) {
      const found = await settle(more, fitting?.wishes ?? [], { source, open: open2, effort });
      if (found !== null) groups.push(found);
    }
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    const answered = new Set(groups.flatMap((group) => group.wishes));
    for (const wish of wishes) {
      if (!answered.has(wish) && !open2.has(wish)) open2.set(wish, `the package index gives no answer: ${error.message}`);
    }
  }
  return { wishes: all, groups, open: open2, untold: source.unknown.releases };
}
async function settle(wanted, given, { source, open: open2, effort }) {
  await Promise.all(wanted.map(({ requirement: requirement2 }) => source.load(requirement2)));
  let left = wanted.filter((wish) => {
    const { requirement: requirement2 } = wish;
    if (source.unknown.names.has(requirement2.name)) open2.set(wish, "not in the package index");
    else if (source.candidates(requirement2.name, [requirement2], /* @__PURE__ */ new Set()).length === 0) open2.set(wish, NO_VERSION);
    return !open2.has(wish);
  });
  let together = given;
  let isSpent = false;
  for (let dropped = 0; dropped <= MAX_DROPPED && left.length > 0; ) {
    const solution = await solve([...together, ...left], source, effort);
    isSpent = solution.status === "too-much-work";
    if (solution.status === "too-much-work") break;
    if (solution.status === "solved") return { wishes: left, pins: solution.pins, source };
    if (together.length > 0) {
      together = [];
      continue;
    }
    const between2 = new Set(solution.between.map(bare));
    const guilty = left.filter(({ requirement: requirement2 }) => between2.has(requirement2.name));
    const out = guilty.find(({ requirement: requirement2 }) => exactVersion(requirement2.range) !== null) ?? guilty[0];
    if (out === void 0) break;
    dropped++;
    open2.set(out, CONTRADICTION);
    left = left.filter((wish) => wish !== out);
  }
  for (const wish of left) open2.set(wish, isSpent ? TOO_MUCH_WORK : CONTRADICTION);
  return null;
}
function bare(key) {
  return key.replace(/\[.*$/, "");
}

// src/scan/dependencies/resolve/pypi/setup-cfg-project.ts
function setupCfgProject(manifest) {
  const sections = sectionsOf(manifest.text);
  const wishes = [];
  const options = sections.get("options");
  const extras = [...sections.get("options.extras_require") ?? []];
  wishes.push(...listed2(options?.get("install_requires") ?? [], "runtime", DEFAULT_GROUP));
  for (const [extra, values2] of extras) {
    wishes.push(...listed2(values2, "optional", extra));
  }
  const values = [...options?.get("install_requires") ?? [], ...extras.flatMap(([, all]) => all)];
  const openEnds2 = openEndsOf3(values);
  if (wishes.length === 0 && openEnds2.length === 0) return null;
  const pythonRange = options?.get("python_requires")?.[0]?.text ?? null;
  return setuptoolsProject(manifest.path, { wishes, pythonRange, openEnds: openEnds2 });
}
function openEndsOf3(values) {
  const elsewhere = values.filter(({ text }) => IS_ELSEWHERE.test(text));
  const unreadable3 = values.filter(({ text }) => !IS_ELSEWHERE.test(text) && requirement(text) === null);
  return [
    { reason: "its dependencies stand in another file", count: elsewhere.length },
    { reason: "entries that name no package", count: unreadable3.length }
  ].filter(({ count }) => count > 0);
}
var IS_ELSEWHERE = /^(?:file|attr):/;
function listed2(values, demand2, group) {
  return values.flatMap(({ text, line }) => {
    const found = IS_ELSEWHERE.test(text) ? null : requirement(text);
    return found === null ? [] : [{ requirement: found, line, demand: demand2, group }];
  });
}
function sectionsOf(text) {
  const sections = /* @__PURE__ */ new Map();
  let section = /* @__PURE__ */ new Map();
  let values = [];
  text.split(/\r?\n/).forEach((written, index) => {
    const content = written.replace(/(?:^|\s)[#;].*$/, "").trim();
    if (content === "") return;
    const head = /^\[([^\]]+)\]$/.exec(written.trim())?.[1];
    if (head !== void 0) {
      section = sections.get(head) ?? /* @__PURE__ */ new Map();
      sections.set(head, section);
      return;
    }
    const key = /^\s/.test(written) ? null : /^([^=:]+)[=:](.*)$/.exec(content);
    const value = key === null ? content : (key[2] ?? "").trim();
    if (key !== null) {
      values = [];
      section.set((key[1] ?? "").trim().toLowerCase().replaceAll("-", "_"), values);
    }
    if (value !== "") values.push({ text: value, line: index + 1 });
  });
  return sections;
}

// src/scan/dependencies/resolve/pypi/python-literal.ts
var MAX_LENGTH6 = 2e5;
var MAX_AFTER = 500;
var TOKEN3 = /\s*(?:#[^\n]*|([[\](){},:+])|[rRuU]?("""[\s\S]*?"""|'''[\s\S]*?'''|"[^"\\\n]*(?:\\.[^"\\\n]*)*"|'[^'\\\n]*(?:\\.[^'\\\n]*)*')|([A-Za-z_][\w.]*)|(\S))/y;
function pythonLiteral(source, offset, ending) {
  const reading2 = { end: offset };
  const literal = literalFrom(tokensFrom(source, reading2));
  return literal !== null && ending.test(source.slice(reading2.end, reading2.end + MAX_AFTER)) ? literal : null;
}
function literalFrom(tokens) {
  const first = tokens.next().value;
  if (first === void 0) return null;
  if (first.text !== null) return { kind: "texts", texts: [{ text: first.text, line: first.line }] };
  if (first.sign === "[" || first.sign === "(") return listFrom(tokens, first.sign);
  return first.sign === "{" ? tableFrom(tokens) : null;
}
function listFrom(tokens, open2) {
  const texts = [];
  const close = open2 === "[" ? "]" : ")";
  let joins = false;
  for (let token = tokens.next().value; token !== void 0; token = tokens.next().value) {
    const last = texts.at(-1);
    if (token.text !== null) {
      if (joins && last !== void 0) texts[texts.length - 1] = { ...last, text: last.text + token.text };
      else texts.push({ text: token.text, line: token.line });
      joins = true;
    } else if (token.sign === ",") joins = false;
    else return token.sign === close ? { kind: "texts", texts } : null;
  }
  return null;
}
function tableFrom(tokens) {
  const entries = /* @__PURE__ */ new Map();
  for (let token = tokens.next().value; token !== void 0; token = tokens.next().value) {
    if (token.sign === "}") return { kind: "table", entries };
    if (token.sign === ",") continue;
    const colon = tokens.next().value;
    const value = tokens.next().value;
    if (token.text === null || colon?.sign !== ":" || value === void 0) return null;
    if (value.text !== null) entries.set(token.text, [{ text: value.text, line: value.line }]);
    else if (value.sign !== "[" && value.sign !== "(") return null;
    else {
      const list = listFrom(tokens, value.sign);
      if (list?.kind !== "texts") return null;
      entries.set(token.text, list.texts);
    }
  }
  return null;
}
function* tokensFrom(source, reading2) {
  const offset = reading2.end;
  const end = Math.min(source.length, offset + MAX_LENGTH6);
  const token = new RegExp(TOKEN3);
  token.lastIndex = offset;
  let line = source.slice(0, offset).split("\n").length;
  for (let match2 = token.exec(source); match2 !== null && token.lastIndex <= end; match2 = token.exec(source)) {
    reading2.end = token.lastIndex;
    const [whole, sign, quoted, word, other] = match2;
    const before = whole.length - whole.trimStart().length;
    line += whole.slice(0, before).split("\n").length - 1;
    if (quoted !== void 0) yield { sign: null, text: unquoted(quoted), line };
    else if (sign !== void 0) yield { sign, text: null, line };
    else if (word !== void 0 || other !== void 0) yield { sign: word ?? other ?? "", text: null, line };
    line += whole.slice(before).split("\n").length - 1;
  }
  return void 0;
}
function unquoted(text) {
  const width = /^("""|''')/.test(text) ? 3 : 1;
  return text.slice(width, -width).replace(/\\(.)/g, "$1");
}

// src/scan/dependencies/resolve/pypi/setup-py-project.ts
function setupPyProject(manifest) {
  const source = withoutComments2(manifest.text);
  const install = argumentsOf(source, "install_requires");
  const extras = argumentsOf(source, "extras_require");
  const wishes = [
    ...install.literals.flatMap((one) => one.kind === "texts" ? listed3(one.texts, "runtime", DEFAULT_GROUP) : []),
    ...extras.literals.flatMap((one) => one.kind === "table" ? optional(one) : [])
  ];
  const openEnds2 = [
    { reason: "install_requires is computed by setup.py", count: Number(install.isOpen) },
    { reason: "extras_require is computed by setup.py", count: Number(extras.isOpen) }
  ].filter(({ count }) => count > 0);
  if (wishes.length === 0 && openEnds2.length === 0) return null;
  const [python2] = argumentsOf(source, "python_requires").literals;
  const pythonRange = python2?.kind === "texts" ? python2.texts[0]?.text ?? null : null;
  return setuptoolsProject(manifest.path, { wishes, pythonRange, openEnds: openEnds2 });
}
var ARGUMENT_END = /^(?:\s|#[^\n]*\n)*(?:[,)]|$)/;
var EITHER_END = /^(?:\s|#[^\n]*\n)*(?:[,)]|$)|^[ \t]*(?:#[^\n]*)?[\r\n;](?!\s*(?:[-+*/%|&.[(]|(?:or|and|for)\b|if\b(?![^\n]*:[ \t]*\r?\n)))/;
var STATEMENT_END = /^[ \t]*(?:#[^\n]*)?(?:[\r\n;]|$)/;
var MAX_PLACES = 20;
function argumentsOf(source, keyword) {
  const pattern2 = new RegExp(`(?:^|[(,\\s])${keyword}\\s*=(?!=)\\s*(?:([A-Za-z_]\\w*)\\s*(?=[,)\\n]))?`, "gm");
  const places = [...source.matchAll(pattern2)];
  const read = places.slice(0, MAX_PLACES).map((match2) => valueAt(source, match2));
  const literals = new Map(read.flatMap((value) => value === "computed" || value === null ? [] : [value]));
  const told = places.reduce((sum, [text]) => sum + mentions(text, keyword), 0);
  const isOpen = places.length > MAX_PLACES || read.includes("computed") || mentions(source, keyword) > told;
  return { literals: [...literals.values()], isOpen };
}
function valueAt(source, match2) {
  const name = match2[1];
  if (name === "None") return null;
  const ending = /^[\nA-Za-z_]/.test(match2[0]) ? EITHER_END : ARGUMENT_END;
  if (name === void 0) return literalAt(source, match2.index + match2[0].length, ending);
  const assigned = [...source.matchAll(new RegExp(`^${name}\\s*(?:=|\\+=)\\s*`, "gm"))];
  const [only] = assigned;
  if (only === void 0 || assigned.length > 1 || new RegExp(`\\b${name}\\.(?:append|extend|insert|update)\\b`).test(source)) {
    return "computed";
  }
  return literalAt(source, only.index + only[0].length, STATEMENT_END);
}
function literalAt(source, place, ending) {
  const literal = pythonLiteral(source, place, ending);
  return literal === null ? "computed" : [place, literal];
}
function mentions(text, word) {
  return text.split(new RegExp(`\\b${word}\\b`)).length - 1;
}
function withoutComments2(text) {
  return text.replace(/^[ \t]*#.*$/gm, "");
}
function optional({ entries }) {
  return [...entries].flatMap(([extra, texts]) => listed3(texts, "optional", extra));
}
function listed3(texts, demand2, group) {
  return texts.flatMap(({ text, line }) => {
    const found = requirement(text);
    return found === null ? [] : [{ requirement: found, line, demand: demand2, group }];
  });
}

// src/scan/dependencies/resolve/pypi/index.ts
var LOCKFILES2 = ["uv.lock", "poetry.lock", "pdm.lock"];
var MAX_MANIFESTS2 = 60;
var NOT_THE_PROJECTS_OWN = /(?:^|\/)(?:node_modules|site-packages|vendor|testdata|fixtures?|__fixtures__)\//;
var pypi2 = {
  id: "pypi",
  matches: isOpenManifest2,
  resolve: resolveAll
};
function isOpenManifest2(path, paths) {
  if (NOT_THE_PROJECTS_OWN.test(path)) return false;
  if (REQUIREMENTS.test(path)) return !path.endsWith(".in") || !paths.has(`${path.slice(0, -"in".length)}txt`);
  if (!/^(?:pyproject\.toml|setup\.cfg|setup\.py)$/.test(fileNameOf(path))) return false;
  const folder = folderOf(path);
  return !LOCKFILES2.some((name) => paths.has(folder === "" ? name : `${folder}/${name}`));
}
async function resolveAll(manifests, ports) {
  const { http } = ports;
  const index = http === null ? null : pythonIndex({ ...ports, http });
  const resolutions = [];
  const effort = newEffort();
  let asked = 0;
  for (const manifest of manifests) {
    const project = await readProject2(manifest, ports);
    if (project === null || await isMember2(manifest) || await isPinned2(project, manifest)) continue;
    const mayAsk = asked < MAX_MANIFESTS2 ? index : null;
    if (project.wishes.length > 0) asked++;
    const why = index === null ? "no lockfile, versions not resolved" : "more manifests than a run resolves";
    resolutions.push({ path: manifest.path, extraction: await extract(project, manifest, mayAsk, why, effort) });
  }
  return resolutions;
}
async function extract(project, { path, read }, index, why, effort) {
  const pythons = await findPythons(path, project.requiresPython, read);
  const wishes = wishesOn(project, pythons[0] ?? python("3"));
  if (project.otherIndex === "instead") {
    return projectExtraction(
      project,
      wishes,
      null,
      "no lockfile, and its packages come from another index, which is not asked"
    );
  }
  if (index === null) return projectExtraction(project, wishes, null, why);
  const answer = await resolveProject(project, pythons, index, effort);
  return projectExtraction(project, answer.wishes, answer, null);
}
async function readProject2(manifest, ports) {
  const name = fileNameOf(manifest.path);
  const index = pypiAddress(ports.env);
  try {
    if (name === "pyproject.toml") return await pyprojectProject(manifest, index);
    if (name === "setup.cfg") return setupCfgProject(manifest);
    if (name === "setup.py") return setupPyProject(manifest);
    return await requirementsProject(manifest, index);
  } catch (error) {
    const { message } = problemFrom(error, manifest.path);
    ports.log.debug(`${manifest.path}: ${message}`);
    return unreadable(manifest.path, message);
  }
}
function unreadable(path, message) {
  if (path.endsWith(".txt")) return null;
  return {
    path,
    manager: "pyproject",
    wishes: [],
    constraints: /* @__PURE__ */ new Map(),
    withPre: false,
    requiresPython: null,
    otherIndex: null,
    manifests: [],
    openEnds: [{ reason: message, count: 1 }]
  };
}
async function isPinned2(project, { path, read }) {
  return fileNameOf(path) === "pyproject.toml" && await isHeldByPylock(project, read);
}
async function isMember2({ path, read }) {
  if (fileNameOf(path) !== "pyproject.toml") return false;
  const own = folderOf(path);
  for (const folder of foldersUp(path).slice(1)) {
    const lock = await read(`${folder}uv.lock`);
    if (lock === null) continue;
    const relative = own.slice(folder.length);
    return ["editable", "virtual", "directory"].some((kind) => lock.includes(`${kind} = "${relative}"`));
  }
  return false;
}

// src/scan/dependencies/resolve/index.ts
var RESOLVERS = [goToolchain, gradle, maven2, pypi2];

// src/scan/dependencies/resolve/resolve-manifests.ts
var MAX_MANIFEST_BYTES2 = 4 * 1024 * 1024;
async function resolveManifests(workspace, lockfiles, ports, resolvers = RESOLVERS) {
  if (resolvers.length === 0) return lockfiles;
  const head = await resolveSide(workspace, "head", lockfiles.head, ports, resolvers);
  if (workspace.baseline !== "known") return { ...lockfiles, head };
  return { ...lockfiles, head, base: await resolveSide(workspace, "base", lockfiles.base, ports, resolvers) };
}
async function resolveSide(workspace, side, known2, ports, resolvers) {
  const paths = new Set((await workspace.files(side)).map((entry) => entry.path));
  const found = new Map(known2.map((lockfile) => [lockfile.path, lockfile]));
  const reader = siblingReader(workspace, side, ports.log.debug);
  for (const resolver of resolvers) {
    const wanted = [...paths].filter((path) => workspace.covers(path) && resolver.matches(path, paths));
    const manifests = [];
    const bytes = /* @__PURE__ */ new Map();
    for await (const result of workspace.read(side, wanted, MAX_MANIFEST_BYTES2)) {
      if (result.status !== "read") continue;
      const text = textOf(result.path, result.bytes, ports);
      if (text === null) continue;
      bytes.set(result.path, result.bytes);
      manifests.push({ path: result.path, text, read: reader.recording(/* @__PURE__ */ new Set()) });
    }
    if (manifests.length === 0) continue;
    for (const { path, extraction } of await resolver.resolve(manifests, ports)) {
      found.set(path, { path, bytes: bytes.get(path) ?? Buffer.alloc(0), extraction, isResolved: true });
    }
  }
  return [...found.values()].sort((a, b) => a.path < b.path ? -1 : 1);
}
function textOf(path, bytes, { log }) {
  try {
    return decode(bytes, path).text;
  } catch (error) {
    log.debug(`${path}: ${messageOf(error)}`);
    return null;
  }
}

// src/scan/dependencies/risk/epss.ts
import { gunzipSync as gunzipSync2 } from "node:zlib";
var MAX_TEXT = 128 * 1024 * 1024;
function parseEpss(bytes, wanted) {
  const text = inflated(bytes).toString("utf8");
  let columns = null;
  const scores = /* @__PURE__ */ new Map();
  for (const [number, line] of linesOf4(text)) {
    if (line.startsWith("#") || line.trim() === "") continue;
    const cells = line.split(",", 16).map((cell) => cell.trim());
    if (columns === null) {
      columns = { cve: cells.indexOf("cve"), epss: cells.indexOf("epss") };
      if (columns.cve === -1 || columns.epss === -1) throw new Error(`line ${number}: no header "cve,epss,percentile"`);
      continue;
    }
    const id = cells[columns.cve] ?? "";
    if (!wanted.has(id)) continue;
    const score = cells[columns.epss] ?? "";
    const value = Number(score);
    if (score === "" || !(value >= 0 && value <= 1)) throw new Error(`line ${number}: no probability from 0 to 1`);
    scores.set(id, value);
  }
  if (columns === null) throw new Error("the list is empty");
  return scores;
}
function inflated(bytes) {
  if (bytes[0] !== 31 || bytes[1] !== 139) return bytes;
  try {
    return gunzipSync2(bytes, { maxOutputLength: MAX_TEXT });
  } catch {
    throw new Error("the gzip file is damaged or too long");
  }
}
function* linesOf4(text) {
  let number = 0;
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf("\n", start);
    const stop = end === -1 ? text.length : end;
    yield [++number, text.slice(start, stop)];
    start = stop + 1;
  }
}

// src/scan/dependencies/risk/feed.ts
import { readFile, stat } from "node:fs/promises";
import { isAbsolute } from "node:path";

// src/scan/dependencies/risk/feed-source.ts
var MAX_FEED_BYTES = 64 * 1024 * 1024;

// src/scan/dependencies/risk/feed-download.ts
var DAY2 = 24 * 60 * 60 * 1e3;
var TIMEOUT_MS4 = 2e4;
async function downloadFeed(title, url, context) {
  const cache = answerCache(context.cacheDir, "feeds");
  const now = context.now.getTime();
  const cached = await cache.read(url);
  if (cached !== null && now - cached.fetched < DAY2 && cached.fetched <= now)
    return { bytes: cached.bytes, note: null };
  if (context.options.offline) return older(title, url, cached, now, "offline");
  try {
    const response = await requestWithRetry(
      context.http,
      {
        method: "GET",
        url,
        headers: cached?.etag == null ? {} : { "if-none-match": cached.etag },
        timeoutMs: TIMEOUT_MS4,
        maxBytes: MAX_FEED_BYTES
      },
      { retries: 1, deadline: Date.now() + TIMEOUT_MS4, signal: context.signal }
    );
    if (response.status === 304 && cached !== null) {
      await cache.write(url, { ...cached, fetched: now });
      return { bytes: cached.bytes, note: null };
    }
    if (response.status !== 200) return older(title, url, cached, now, `answered ${response.status}`);
    await cache.write(url, { bytes: response.body, etag: response.headers.etag ?? null, fetched: now });
    return { bytes: response.body, note: null };
  } catch (error) {
    return older(title, url, cached, now, messageOf(error));
  }
}
function older(title, url, cached, now, reason) {
  if (cached === null) return { bytes: null, note: `${title} not used: ${url}: ${reason}` };
  const days2 = Math.max(0, Math.floor((now - cached.fetched) / DAY2));
  return { bytes: cached.bytes, note: `${title} is ${days2} days old: ${url}: ${reason}` };
}

// src/scan/dependencies/risk/feed.ts
async function readFeed(title, place, context) {
  const without = (reason) => ({ bytes: null, note: `${title} not used: ${place}: ${reason}` });
  try {
    if (/^[a-z]+:\/\//i.test(place)) {
      const url = URL.canParse(place) ? new URL(place) : null;
      if (url === null || !isSafe(url)) return without("must be an https address or a file");
      return await downloadFeed(title, url.href, context);
    }
    if (isAbsolute(place)) {
      if ((await stat(place)).size > MAX_FEED_BYTES) return without(`longer than ${MAX_FEED_BYTES} bytes`);
      return { bytes: await readFile(place), note: null };
    }
    const path = place.replace(/^\.\//, "");
    for await (const result of context.workspace.readBaseTip([path], MAX_FEED_BYTES)) {
      if (result.status === "read") return { bytes: result.bytes, note: null };
      return without(result.status === "missing" ? "not in the base branch" : `cannot be read (${result.status})`);
    }
    return without("cannot be read");
  } catch (error) {
    return without(messageOf(error));
  }
}

// src/scan/dependencies/risk/kev.ts
var CVE = /^CVE-\d{4}-\d{4,19}$/;
function parseKev(bytes) {
  let catalogue;
  try {
    catalogue = JSON.parse(bytes.toString("utf8"));
  } catch {
    throw new Error("not valid JSON");
  }
  const entries = isObject2(catalogue) ? catalogue.vulnerabilities : null;
  if (!Array.isArray(entries)) throw new Error('no catalogue of known exploited vulnerabilities: no "vulnerabilities"');
  const ids = /* @__PURE__ */ new Set();
  for (const entry of entries) {
    const id = isObject2(entry) ? entry.cveID : null;
    if (typeof id !== "string" || !CVE.test(id)) throw new Error('an entry of "vulnerabilities" has no CVE id');
    ids.add(id);
  }
  if (ids.size === 0) throw new Error("the catalogue is empty");
  return ids;
}
function isObject2(value) {
  return typeof value === "object" && value !== null;
}

// src/scan/dependencies/risk/join-risk.ts
async function joinRisk(sides, { kev, epss }, context) {
  const rated = [...sides.head, ...sides.base].filter(({ risk }) => risk !== void 0);
  if (rated.length === 0 || kev === null && epss === null) return { ...sides, notes: [] };
  const wanted = new Set(rated.flatMap(cvesOf));
  const [exploited, scores] = await Promise.all([
    dataFrom("the KEV catalogue", kev, context, parseKev),
    dataFrom("EPSS", epss, context, (bytes) => parseEpss(bytes, wanted))
  ]);
  const withRisk = (observation3) => {
    if (observation3.risk === void 0) return observation3;
    const cves = cvesOf(observation3);
    const known2 = cves.flatMap((id) => scores.data?.get(id) ?? []);
    return {
      ...observation3,
      risk: {
        ...observation3.risk,
        kev: exploited.data === null ? null : cves.some((id) => exploited.data?.has(id)),
        epss: known2.length === 0 ? null : Math.max(...known2)
      }
    };
  };
  return {
    head: sides.head.map(withRisk),
    base: sides.base.map(withRisk),
    notes: [...exploited.notes, ...scores.notes]
  };
}
function cvesOf({ rule, aliases }) {
  return [rule, ...aliases].filter((id) => id.startsWith("CVE-"));
}
async function dataFrom(title, place, context, parse2) {
  if (place === null) return { data: null, notes: [] };
  const { bytes, note } = await readFeed(title, place, context);
  const notes = note === null ? [] : [note];
  if (bytes === null) return { data: null, notes };
  try {
    return { data: parse2(bytes), notes };
  } catch (error) {
    return { data: null, notes: [...notes, `${title} not used: ${place}: ${messageOf(error)}`] };
  }
}

// src/scan/dependencies/advisory/database/ecosystems-without-data.ts
function hasNoAdvisoriesByDesign(ecosystem) {
  return ecosystemOf(ecosystem)?.advisories === "none";
}
function mayBeLeftOut(ecosystem) {
  return ecosystemOf(ecosystem)?.advisories === "optional";
}

// src/scan/dependencies/advisory/database/ecosystem-state.ts
async function openState(ecosystem, options) {
  if (hasNoAdvisoriesByDesign(ecosystem)) return { kind: "without-data" };
  const compare3 = comparatorFor(ecosystem);
  if (compare3 === null) {
    const message = `the version order of ${ecosystem} is not known, so its packages cannot be matched`;
    return { kind: "unaudited", why: "absent", problem: { message, remedy: "audit them with another tool" } };
  }
  if (!hasZip(options.dir, ecosystem)) {
    if (mayBeLeftOut(ecosystem)) return { kind: "without-data" };
    const message = `no advisories for ${ecosystem} in ${options.dir}`;
    return {
      kind: "unaudited",
      why: "absent",
      problem: { message, path: options.dir, remedy: `run gatehouse db update ${options.dir}` }
    };
  }
  try {
    return { kind: "open", database: await openEcosystem(ecosystem, options), compare: compare3 };
  } catch (error) {
    const problem = problemFrom(error, options.dir);
    const message = `advisories for ${ecosystem} cannot be read: ${problem.message}`;
    const remedy = problem.remedy ?? `run gatehouse db build ${options.dir}`;
    return { kind: "unaudited", why: "broken", problem: { ...problem, message, remedy } };
  }
}

// src/scan/dependencies/advisory/database/indexed-match.ts
function recordAffects(record2, ecosystem, version2, compare3) {
  if (!isExactVersion(ecosystem, version2)) return false;
  const spelled2 = normalizeVersion(ecosystem, version2);
  return record2.entries.some(
    (entry) => sameEcosystem(entry.ecosystem, ecosystem) && (entry.versions.includes(spelled2) || entry.ranges.some((range) => covers(range, spelled2, compare3)))
  );
}
function recordConcerns(record2, ecosystem) {
  return record2.entries.some((entry) => sameEcosystem(entry.ecosystem, ecosystem));
}

// src/scan/dependencies/advisory/database/age-note.ts
var DAY3 = 24 * 60 * 60 * 1e3;
var STALE_AFTER_DAYS2 = 14;
function ageNote(header, dir, now) {
  const newest = Date.parse(header.newest);
  if (Number.isNaN(newest)) return `the age of the ${header.ecosystem} advisories is not known`;
  const days2 = Math.floor((now - newest) / DAY3);
  if (days2 <= STALE_AFTER_DAYS2) return null;
  return `the newest ${header.ecosystem} advisory is ${days2} days old (${header.newest.slice(0, 10)}): run gatehouse db update ${dir}`;
}

// src/scan/dependencies/advisory/database/offline-answer.ts
function answerOffline(queries, states, dir, now) {
  const tally = {
    answered: 0,
    unaudited: 0,
    absent: 0,
    problems: /* @__PURE__ */ new Map(),
    withoutData: /* @__PURE__ */ new Set(),
    floating: 0
  };
  const lookups = lookUpAll(queries, states);
  const matches2 = queries.map((query) => {
    const base = baseEcosystem(query.ecosystem);
    return match(query, states.get(base), lookups.get(base), dir, tally);
  });
  const opened = [...states.values()].filter((state) => state.kind === "open");
  for (const { database } of opened) noteUnreadable2(database.header.ecosystem, database.header.unreadable, dir, tally);
  const status = statusOf(tally, dir);
  return {
    matches: matches2,
    status,
    reason: status === "complete" ? null : reasonOf(tally, queries.length),
    problems: [...tally.problems.values()],
    notes: [...opened.flatMap(({ database }) => ageNote(database.header, dir, now) ?? []), ...floatingNote(tally)],
    withoutData: [...tally.withoutData].sort()
  };
}
function lookUpAll(queries, states) {
  const names = /* @__PURE__ */ new Map();
  for (const query of queries) {
    const base = baseEcosystem(query.ecosystem);
    const list = names.get(base) ?? [];
    list.push(normalizeName(base, query.name));
    names.set(base, list);
  }
  const lookups = /* @__PURE__ */ new Map();
  for (const [base, list] of names) {
    const state = states.get(base);
    if (state?.kind === "open") lookups.set(base, state.database.lookup(list));
  }
  return lookups;
}
function match(query, state, lookups, dir, tally) {
  if (state?.kind === "without-data") {
    tally.withoutData.add(query.ecosystem);
    return [];
  }
  if (state?.kind !== "open") {
    tally.unaudited++;
    if (state?.why === "absent") tally.absent++;
    const problem = state?.problem ?? { message: `${query.ecosystem} was not opened` };
    tally.problems.set(problem.message, problem);
    return [];
  }
  const records2 = lookups?.get(normalizeName(query.ecosystem, query.name)) ?? "damaged";
  if (records2 === "damaged") {
    tally.unaudited++;
    const message = `the index of the ${baseEcosystem(query.ecosystem)} advisories is damaged`;
    tally.problems.set(message, { message, path: dir, remedy: `run gatehouse db build ${dir}` });
    return [];
  }
  if (!isExactVersion(query.ecosystem, query.version)) tally.floating++;
  return affecting(query, records2, state, dir, tally);
}
function affecting(query, records2, { database, compare: compare3 }, dir, tally) {
  tally.answered++;
  const hits = records2.filter((record2) => recordAffects(record2, query.ecosystem, query.version, compare3));
  return hits.map((record2) => {
    try {
      return database.hydrate(record2);
    } catch (error) {
      const message = `advisory ${record2.id} cannot be read: ${messageOf(error)}`;
      tally.problems.set(message, { message, path: dir, remedy: `run gatehouse db update ${dir}` });
      return bareAdvisory(record2.id);
    }
  });
}
function noteUnreadable2(ecosystem, count, dir, tally) {
  if (count === 0) return;
  const message = `${count} ${ecosystem} ${count === 1 ? "advisory" : "advisories"} of the database cannot be read`;
  tally.problems.set(message, { message, path: dir, remedy: `run gatehouse db update ${dir}` });
}
function statusOf(tally, dir) {
  const useless = tally.unaudited > 0 && tally.answered === 0;
  if (useless && (tally.absent < tally.unaudited || ecosystemsIn(dir).length === 0)) return "failed";
  return tally.problems.size > 0 ? "partial" : "complete";
}
function reasonOf(tally, total) {
  const first = tally.problems.values().next().value?.message ?? "";
  const more = tally.problems.size > 1 ? ` (and ${tally.problems.size - 1} more)` : "";
  return tally.unaudited > 0 ? `${tally.unaudited} of ${total} packages not audited: ${first}${more}` : `${first}${more}`;
}
function floatingNote({ floating }) {
  return floating === 0 ? [] : [`${floating} references name no single release and match no advisory`];
}

// src/scan/dependencies/advisory/database/offline-database.ts
async function openDatabase(dir, options) {
  const now = options.now ?? Date.now();
  const states = /* @__PURE__ */ new Map();
  const stateOf = (base) => {
    const state = states.get(base) ?? openState(base, { ...options, dir, now });
    states.set(base, state);
    return state;
  };
  return {
    async affecting(queries) {
      const asked = /* @__PURE__ */ new Map();
      for (const base of new Set(queries.map((query) => baseEcosystem(query.ecosystem)))) {
        asked.set(base, await stateOf(base));
      }
      return answerOffline(queries, asked, dir, now);
    },
    async about(ecosystem, name) {
      return advisoriesAbout2(await stateOf(baseEcosystem(ecosystem)), ecosystem, name);
    },
    async close() {
      const opened = await Promise.all(states.values());
      states.clear();
      for (const state of opened) if (state.kind === "open") state.database.close();
    }
  };
}
function advisoriesAbout2(state, ecosystem, name) {
  if (state.kind === "without-data") return [];
  if (state.kind === "unaudited") throw new ScanError(state.problem.message);
  const about = `advisories about ${name} (${ecosystem})`;
  const key = normalizeName(ecosystem, name);
  const records2 = state.database.lookup([key]).get(key);
  if (records2 === void 0 || records2 === "damaged")
    throw new ScanError(`${about} cannot be read: the index is damaged`);
  try {
    return records2.filter((record2) => recordConcerns(record2, ecosystem)).map((record2) => state.database.hydrate(record2));
  } catch (error) {
    throw new ScanError(`${about} cannot be read: ${messageOf(error)}`);
  }
}

// src/scan/dependencies/advisory/osv-api/ecosystems.ts
function osvKnows(ecosystem) {
  const known2 = ecosystemOf(ecosystem);
  return known2 !== void 0 && known2.advisories !== "none";
}

// src/scan/dependencies/advisory/osv-api/query-batch.ts
var BATCH_SIZE = 1e3;
var MAX_PAGES = 50;
var CONCURRENCY4 = 4;
var MAX_BISECTIONS = 200;
async function queryBatch(client, queries) {
  const refs = queries.map(() => []);
  const unanswered = /* @__PURE__ */ new Map();
  const refused = [];
  let bisections = 0;
  async function ask(batch) {
    try {
      const answer = await client.post("/v1/querybatch", { queries: batch.map((item) => queryOf(queries, item)) });
      if (answer.status === 200) return take(batch, resultsOf(answer.json, batch.length));
    } catch (error) {
      for (const { index } of batch) unanswered.set(index, messageOf(error));
      return [];
    }
    return bisect(batch);
  }
  async function bisect(batch) {
    if (batch.length === 1) {
      for (const { index } of batch) {
        refused.push(index);
        unanswered.set(index, "refused by the service as not valid");
      }
      return [];
    }
    bisections += 2;
    if (bisections > MAX_BISECTIONS) {
      for (const { index } of batch) unanswered.set(index, "too many packages of the batch are refused by the service");
      return [];
    }
    const middle = Math.ceil(batch.length / 2);
    return [...await ask(batch.slice(0, middle)), ...await ask(batch.slice(middle))];
  }
  function take(batch, results) {
    const more = [];
    for (const [at, item] of batch.entries()) {
      const result = results[at];
      if (result === void 0) continue;
      refs[item.index]?.push(...result.refs);
      if (result.token !== null) more.push({ index: item.index, token: result.token });
    }
    return more;
  }
  let pending = queries.map((_, index) => ({ index, token: null }));
  for (let page = 0; page < MAX_PAGES && pending.length > 0; page++) {
    const batches = [];
    for (let at = 0; at < pending.length; at += BATCH_SIZE) batches.push(pending.slice(at, at + BATCH_SIZE));
    pending = (await mapLimit(batches, CONCURRENCY4, ask)).flat();
  }
  for (const { index } of pending) unanswered.set(index, `page tokens did not end after ${MAX_PAGES} pages`);
  return { refs, unanswered, refused };
}
function queryOf(queries, item) {
  const query = queries[item.index];
  return {
    version: query?.version,
    package: { ecosystem: query?.ecosystem, name: query?.name },
    ...item.token !== null && { page_token: item.token }
  };
}
function resultsOf(json2, count) {
  const results = isRecord2(json2) ? json2.results : void 0;
  if (!Array.isArray(results) || results.length !== count) {
    throw new ServiceError("malformed", "answered a batch with another number of results than queries");
  }
  return results.map(resultOf);
}
function resultOf(value) {
  if (!isRecord2(value)) throw new ServiceError("malformed", "answered a batch with a result that is not an object");
  const { vulns, next_page_token: token } = value;
  if (vulns !== void 0 && !Array.isArray(vulns))
    throw new ServiceError("malformed", "answered a batch without a list");
  const refs = (vulns ?? []).map((entry) => {
    if (!isRecord2(entry) || typeof entry.id !== "string")
      throw new ServiceError("malformed", "answered an advisory without id");
    return { id: entry.id, modified: typeof entry.modified === "string" ? entry.modified : "" };
  });
  return { refs, token: typeof token === "string" && token !== "" ? token : null };
}
function isRecord2(value) {
  return typeof value === "object" && value !== null;
}

// src/scan/dependencies/advisory/osv-api/query-package.ts
var MAX_PAGES2 = 50;
async function queryPackage(client, parse2, ecosystem, name) {
  const advisories = [];
  let token = null;
  for (let page = 0; page < MAX_PAGES2; page++) {
    const body = { package: { ecosystem, name } };
    if (token !== null) body.page_token = token;
    const { status, json: json2 } = await client.post("/v1/query", body);
    if (status !== 200) throw new ServiceError("refused", `answered ${status}`);
    const answer = typeof json2 === "object" && json2 !== null ? json2 : {};
    for (const record2 of Array.isArray(answer.vulns) ? answer.vulns : []) {
      const advisory = parse2(record2);
      if (advisory === null) throw new ServiceError("malformed", "answered something that is no OSV record");
      advisories.push(advisory);
    }
    if (typeof answer.next_page_token !== "string" || answer.next_page_token === "") {
      return advisories.filter((advisory) => !advisory.withdrawn);
    }
    token = answer.next_page_token;
  }
  throw new ServiceError("refused", `page tokens did not end after ${MAX_PAGES2} pages`);
}

// src/scan/dependencies/advisory/osv-api/record-cache.ts
import { randomBytes as randomBytes5 } from "node:crypto";
import { readFile as readFile2, rename, stat as stat2, writeFile } from "node:fs/promises";
import { join as join10 } from "node:path";
var MAX_RECORD_BYTES = 8 * 1024 * 1024;
function recordCache(cacheDir) {
  if (cacheDir === null) return { read: async () => null, write: async () => {
  } };
  const folder = join10(cacheDir, "osv-records");
  const fileOf = (ref) => join10(folder, `${hashParts([ref.id, ref.modified], 40)}.json`);
  return {
    async read(ref) {
      if (ref.modified === "") return null;
      try {
        const path = fileOf(ref);
        if ((await stat2(path)).size > MAX_RECORD_BYTES) return null;
        const text = await readFile2(path, "utf8");
        const body = text.slice(65);
        return text.slice(0, 64) === sha256(body) ? JSON.parse(body) : null;
      } catch {
        return null;
      }
    },
    async write(ref, record2) {
      if (ref.modified === "") return;
      try {
        ensureFolder(folder, 448);
        const body = JSON.stringify(record2);
        const temporary = join10(folder, `${randomBytes5(8).toString("hex")}.tmp`);
        await writeFile(temporary, `${sha256(body)}
${body}`, { mode: 384, flag: "wx" });
        await rename(temporary, fileOf(ref));
      } catch {
      }
    }
  };
}

// src/scan/dependencies/advisory/osv-api/source.ts
function osvApiSource(options, parse2) {
  const client = osvClient(options);
  const cache = recordCache(options.cacheDir);
  const asked = /* @__PURE__ */ new Map();
  async function affecting2(queries) {
    const { distinct: distinct3, indexes, notes, withoutData } = deduplicate(queries);
    const batch = await queryBatch(client, distinct3);
    const { advisories, problems } = await hydrate2(client, cache, parse2, batch.refs.flat());
    const perQuery = batch.refs.map((refs) => {
      const ids = new Set(refs.map((ref) => ref.id));
      return [...ids].flatMap((id) => advisories.get(id) ?? []).filter((advisory) => !advisory.withdrawn);
    });
    return {
      matches: indexes.map((index) => index === null ? [] : perQuery[index] ?? []),
      ...statusOf2(batch, distinct3.length, problems.length),
      problems: [...refusedProblems(batch, distinct3), ...problems],
      notes,
      withoutData
    };
  }
  function about(ecosystem, name) {
    if (!osvKnows(ecosystem)) return Promise.resolve([]);
    const key = JSON.stringify([ecosystem, name]);
    const known2 = asked.get(key) ?? queryPackage(client, parse2, ecosystem, name);
    asked.set(key, known2);
    return known2;
  }
  return { affecting: affecting2, about };
}
function deduplicate(queries) {
  const distinct3 = [];
  const places = /* @__PURE__ */ new Map();
  const unknown = /* @__PURE__ */ new Set();
  let floating = 0;
  const indexes = queries.map((query) => {
    if (!osvKnows(query.ecosystem)) {
      unknown.add(query.ecosystem);
      return null;
    }
    if (!isExactVersion(query.ecosystem, query.version)) {
      floating++;
      return null;
    }
    const key = JSON.stringify([query.ecosystem, query.name, query.version]);
    const known2 = places.get(key);
    if (known2 !== void 0) return known2;
    places.set(key, distinct3.length);
    return distinct3.push(query) - 1;
  });
  const notes = floating > 0 ? [`${floating} references name no single release and match no advisory`] : [];
  return { distinct: distinct3, indexes, notes, withoutData: [...unknown].sort() };
}
function statusOf2(batch, asked, withoutDetails) {
  const reasons = [...new Set(batch.unanswered.values())].join("; ");
  const missing2 = batch.unanswered.size;
  if (missing2 > 0) {
    const found = batch.refs.some((refs) => refs.length > 0);
    const failed2 = missing2 === asked && !found;
    const count = failed2 ? "no package" : `${asked - missing2} of ${asked} packages`;
    return { status: failed2 ? "failed" : "partial", reason: `OSV API: ${count} audited: ${reasons}` };
  }
  if (withoutDetails > 0) {
    return { status: "partial", reason: `OSV API: ${withoutDetails} advisories without details` };
  }
  return { status: "complete", reason: null };
}
function refusedProblems(batch, queries) {
  return batch.refused.flatMap((index) => {
    const query = queries[index];
    if (query === void 0) return [];
    return [
      {
        message: `${query.ecosystem} ${query.name}@${query.version} is refused by the OSV API as not valid, so it was not audited`,
        remedy: "check the name and version in the lockfile"
      }
    ];
  });
}

// src/scan/dependencies/engine/both-engines.ts
var MAX_NOTES = 200;
var MAX_IDS = 20;
function bothEngines(first, second) {
  return async (lockfiles) => {
    const [a, b] = await Promise.all([first(lockfiles), second(lockfiles)]);
    const disagreements = disagreementsOf(a, b);
    return {
      engine: "both",
      status: worseStatus(a, b),
      reason: reasonOf2([a, b]),
      problems: [...a.problems, ...b.problems],
      notes: [...a.notes, ...b.notes, ...disagreements],
      withoutData: a.withoutData.filter((ecosystem) => b.withoutData.includes(ecosystem)),
      head: [...a.head, ...b.head],
      base: [...a.base, ...b.base]
    };
  };
}
function worseStatus(a, b) {
  if (a.status === b.status) return a.status;
  return "partial";
}
function reasonOf2(answers) {
  const reasons = answers.flatMap(({ engine, reason }) => {
    if (reason === null) return [];
    return reason.startsWith(engine) ? [reason] : [`${engine}: ${reason}`];
  });
  return reasons.length === 0 ? null : reasons.join("; ");
}
function disagreementsOf(a, b) {
  if (a.status === "failed" || b.status === "failed") return [];
  const places = /* @__PURE__ */ new Map();
  const unread2 = /* @__PURE__ */ new Set([...a.unread ?? [], ...b.unread ?? []]);
  const asked = (hits) => hits.filter(({ path }) => !unread2.has(path));
  collect3(places, asked(a.head), "first");
  collect3(places, asked(b.head), "second");
  const notes = [...places.values()].flatMap(({ first, second }) => [
    ...onlyIn(first, second).map((text) => `only ${a.engine} reports ${text}`),
    ...onlyIn(second, first).map((text) => `only ${b.engine} reports ${text}`)
  ]);
  const sorted = notes.sort();
  if (sorted.length <= MAX_NOTES) return sorted;
  return [...sorted.slice(0, MAX_NOTES), `${sorted.length - MAX_NOTES} further disagreements between the engines`];
}
function collect3(places, hits, side) {
  for (const hit of hits) {
    const { ecosystem, name, version: version2 } = hit.package;
    const key = JSON.stringify([hit.path, ecosystem, name, version2]);
    const place = places.get(key) ?? { first: [], second: [] };
    place[side].push(hit);
    places.set(key, place);
  }
}
function onlyIn(hits, others) {
  const known2 = new Set(
    others.flatMap((hit2) => hit2.advisories).flatMap((advisory) => [advisory.id, ...advisory.aliases])
  );
  const [hit] = hits;
  if (hit === void 0) return [];
  const groups = groupAdvisories(hits.flatMap((entry) => entry.advisories));
  const ids = groups.filter((group) => !group.ids.some((id) => known2.has(id))).map((group) => group.id);
  if (ids.length === 0) return [];
  const list = `${ids.slice(0, MAX_IDS).join(", ")}${ids.length > MAX_IDS ? ` and ${ids.length - MAX_IDS} more` : ""}`;
  return [`${list} for ${hit.package.ecosystem} ${hit.package.name}@${hit.package.version} in ${hit.path}`];
}

// src/scan/dependencies/engine/builtin.ts
function builtinEngine(source) {
  return async (lockfiles) => {
    const head = lockfiles.head.flatMap(queriesOf);
    const base = lockfiles.base.flatMap(queriesOf);
    const all = [...head, ...base];
    const answer = await source.affecting(all.map((query) => query.package));
    const hits = all.map(({ path, package: pkg }, index) => {
      return {
        path,
        package: pkg,
        advisories: answer.matches[index] ?? [],
        tool: "gatehouse",
        toolVersion: VERSION
      };
    });
    const affected = (hit) => hit.advisories.length > 0;
    return {
      engine: "builtin",
      status: answer.status,
      reason: answer.reason,
      problems: answer.problems,
      notes: answer.notes,
      withoutData: answer.withoutData,
      head: hits.slice(0, head.length).filter(affected),
      base: hits.slice(head.length).filter(affected)
    };
  };
}
function queriesOf(lockfile) {
  const seen = /* @__PURE__ */ new Set();
  return lockfile.extraction.packages.filter(auditable).flatMap(releasesOf2).flatMap((pkg) => {
    const key = JSON.stringify([pkg.ecosystem, pkg.name, pkg.version]);
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ path: lockfile.path, package: pkg }];
  });
}
function releasesOf2({ ecosystem, name, version: version2, claims }) {
  return [{ ecosystem, name, version: version2 }, ...claims === void 0 ? [] : [{ ecosystem, ...claims }]];
}
function auditable(pkg) {
  return pkg.origin === "registry" && pkg.name !== "" && pkg.version !== "";
}

// src/scan/dependencies/engine/engine.ts
function engineFailed(engine, reason, problems = []) {
  return { engine, status: "failed", reason, problems, notes: [], withoutData: [], head: [], base: [] };
}

// src/scan/dependencies/osv-scanner/base-config.ts
var NAME3 = "osv-scanner.toml";
var MAX_BYTES5 = 1024 * 1024;
async function baseConfig(workspace) {
  if (workspace.baseline !== "known") return "";
  for await (const result of workspace.read("base", [`${workspace.prefix}${NAME3}`], MAX_BYTES5)) {
    if (result.status === "read") return result.bytes.toString("utf8");
  }
  return "";
}

// src/scan/dependencies/osv-scanner/canary.ts
import { join as join11 } from "node:path";
import { promisify } from "node:util";
var MAX_ENTRIES = 400;
var MAX_RECORD_BYTES2 = 2 * 1024 * 1024;
async function pickCanaries(database, ecosystems) {
  const bases = new Set(
    [...ecosystems].map(baseEcosystem).filter((ecosystem) => ecosystemOf(ecosystem)?.canary === "by-purl")
  );
  const canaries = [];
  for (const ecosystem of bases) {
    const canary = await pickCanary(join11(database, ecosystem, "all.zip"), ecosystem).catch(() => null);
    if (canary !== null) canaries.push(canary);
  }
  return canaries;
}
async function pickCanary(path, ecosystem) {
  const { default: yauzl } = await import("./part-yauzl.js");
  const zip = await promisify(yauzl.open)(path, { lazyEntries: true });
  try {
    let left = MAX_ENTRIES;
    for await (const entry of entriesOf3(zip)) {
      if (left-- === 0) return null;
      if (entry.uncompressedSize > MAX_RECORD_BYTES2 || !entry.fileName.endsWith(".json")) continue;
      const canary = canaryIn(await contentOf(zip, entry), ecosystem);
      if (canary !== null) return canary;
    }
    return null;
  } finally {
    zip.close();
  }
}
function canaryIn(text, ecosystem) {
  const advisory = parseAdvisory(JSON.parse(text));
  if (advisory === null || advisory.withdrawn) return null;
  for (const entry of advisory.affected) {
    if (entry.ecosystem !== ecosystem || isToolchain(entry)) continue;
    if (entry.ranges.some((range) => range.type === "GIT")) continue;
    const events = entry.ranges.flatMap((range) => range.events);
    const named4 = [
      ...entry.versions,
      ...events.flatMap((event) => event.last_affected ?? []),
      ...events.flatMap((event) => event.introduced === "0" ? [] : event.introduced ?? []),
      "1.0.0",
      "0.0.1"
    ];
    const version2 = named4.find(
      (candidate) => /^\d[\w.+-]{0,60}$/.test(candidate) && isAffected(advisory, ecosystem, entry.name, candidate)
    );
    if (version2 !== void 0) return { ecosystem, name: entry.name, version: version2 };
  }
  return null;
}
async function* entriesOf3(zip) {
  for (; ; ) {
    const entry = await new Promise((done, fail) => {
      zip.once("entry", done);
      zip.once("end", () => done(null));
      zip.once("error", fail);
      zip.readEntry();
    });
    zip.removeAllListeners();
    if (entry === null) return;
    yield entry;
  }
}
async function contentOf(zip, entry) {
  const stream = await promisify(zip.openReadStream.bind(zip))(entry);
  const chunks = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString("utf8");
}

// src/scan/dependencies/osv-scanner/copies.ts
import { existsSync as existsSync3 } from "node:fs";
import { mkdir, symlink } from "node:fs/promises";
import { join as join12, resolve } from "node:path";
var MAX_SUM_BYTES = 32 * 1024 * 1024;
async function copyLockfiles(folder, workspace, lockfiles) {
  for (const side of ["head", "base"]) {
    for (const lockfile of lockfiles[side]) await folder.add(side, lockfile.path, lockfile.bytes, { side, lockfile });
  }
  for (const side of ["head", "base"]) await copyGoSums(folder, workspace, side, lockfiles[side]);
}
async function copyGoSums(folder, workspace, side, lockfiles) {
  const modules = lockfiles.filter(({ path }) => path === "go.mod" || path.endsWith("/go.mod"));
  const bySum = new Map(modules.map((lockfile) => [lockfile.path.replace(/mod$/, "sum"), lockfile]));
  for await (const result of workspace.read(side, [...bySum.keys()], MAX_SUM_BYTES)) {
    const lockfile = bySum.get(result.path);
    if (result.status === "read" && lockfile !== void 0) {
      await folder.add(side, result.path, result.bytes, { side, lockfile });
    }
  }
}
function copiesByPlace({ files, copies }) {
  return new Map([...copies].map(([path, copy]) => [placeIn(files, path), copy]));
}
function placeIn(files, path) {
  return `${files.replaceAll("\\", "/")}/${path}`;
}
async function linkDatabase(folder, database) {
  const base = folder.beside("database");
  await mkdir(base);
  for (const name of ["osv-scalibr", "osv-scanner"]) await symlink(resolve(database), join12(base, name), "junction");
  return base;
}
function hasEcosystem(database, ecosystem) {
  return existsSync3(join12(database, ecosystem, "all.zip"));
}

// src/scan/dependencies/osv-scanner/messages.ts
var SCANNED = /^Scanned (.+) file and found \d+ packages?$/;
var EXTRACTION_ERROR = /^Error during extraction: \(extracting as ([\w./-]{1,100})\) (.*)$/;
var CRASH = /^(?:panic: |fatal error: |runtime: out of memory|SIGSEGV)/;
var MATCHER_ERROR = /^(?:could not load db for .{1,60} ecosystem|an error occurred while|failed to (?:hydrate|query))/i;
var PROGRESS = /^(?:Scanning dir|Starting filesystem walk|Scanned |End status|Loaded |Filtered |Skipping )/;
var MAX_LINE = 400;
function readMessages(stderr, files) {
  const scanned = /* @__PURE__ */ new Set();
  const unreadable3 = [];
  let matcherError = null;
  let crash = null;
  let lastWord = null;
  const known2 = new Set(files);
  for (const raw of stderr.split("\n")) {
    const line = raw.trimEnd().slice(0, 4096).replaceAll("\\", "/");
    const path = SCANNED.exec(line)?.[1];
    if (path !== void 0 && known2.has(path)) scanned.add(path);
    const [, plugin, detail] = EXTRACTION_ERROR.exec(line) ?? [];
    if (plugin?.startsWith("vulnmatch/") === true) matcherError ??= (detail ?? "").slice(0, MAX_LINE);
    else if (plugin !== void 0) {
      const file = files.find((candidate) => detail?.includes(candidate.replace(/^\//, "")));
      unreadable3.push({
        path: file ?? "",
        message: (detail?.split(": ").slice(1).join(": ") ?? "").slice(0, MAX_LINE)
      });
    }
    if (MATCHER_ERROR.test(line)) matcherError ??= line.slice(0, MAX_LINE);
    if (CRASH.test(line)) crash ??= line.slice(0, MAX_LINE);
    if (line !== "" && !PROGRESS.test(line)) lastWord = line.slice(0, MAX_LINE);
  }
  return { scanned, unreadable: unreadable3, matcherError, crash, lastWord };
}

// src/scan/dependencies/osv-scanner/output.ts
function readOutput(stdout) {
  const json2 = parse(stdout);
  if (!isRecord(json2) || !Array.isArray(json2.results)) return null;
  return recordList(json2, "results").flatMap((result) => {
    const source = recordField(result, "source");
    const path = source === null ? null : textField2(source, "path");
    return path === null ? [] : recordList(result, "packages").flatMap((entry) => scannedPackage(path, entry) ?? []);
  });
}
function parse(stdout) {
  try {
    return JSON.parse(stdout.toString("utf8"));
  } catch {
    return null;
  }
}
function scannedPackage(path, entry) {
  const about = recordField(entry, "package");
  if (about === null) return null;
  const name = textField2(about, "name");
  const ecosystem = textField2(about, "ecosystem");
  if (name === null || ecosystem === null || ecosystem === "") return null;
  const advisories = recordList(entry, "vulnerabilities").flatMap((record2) => parseAdvisory(record2) ?? []);
  return {
    path: path.replaceAll("\\", "/"),
    ecosystem,
    name,
    version: textField2(about, "version") ?? "",
    advisories: advisories.filter((advisory) => !advisory.withdrawn)
  };
}

// src/scan/dependencies/osv-scanner/verdict.ts
function judgeRun(exitCode, output, messages) {
  if (messages.crash !== null || exitCode === 2) return failed(`crashed: ${messages.crash ?? "exit code 2"}`);
  switch (exitCode) {
    case 0:
    case 1:
    case 127:
      return output === null ? withoutOutput(exitCode, messages) : withOutput(exitCode, output, messages);
    case 128:
      return { status: "nothing", reason: "found no packages in the lockfiles (exit code 128)" };
    case 129:
      return failed("could not ask the OSV API (exit code 129)");
    case 130:
      return failed(`does not accept osv-scanner.toml of the base commit (exit code 130)${said(messages)}`);
    default:
      return failed(`ended with the unknown exit code ${exitCode}${said(messages)}`);
  }
}
function withoutOutput(exitCode, messages) {
  if (exitCode === 127) return failed(`failed without an answer (exit code 127)${said(messages)}`);
  return failed(`answered something that is not its JSON (exit code ${exitCode})`);
}
function withOutput(exitCode, output, messages) {
  const found = output.some((pkg) => pkg.advisories.length > 0);
  if (messages.matcherError !== null) {
    const reason = `could not match all packages (exit code ${exitCode}): ${messages.matcherError}`;
    return found ? { status: "partial", reason } : failed(reason);
  }
  if (exitCode === 1 && !found) return failed("says that it found something (exit code 1) and names nothing");
  if (messages.unreadable.length > 0) {
    const count = messages.unreadable.length;
    return {
      status: "partial",
      reason: `could not read ${count} ${count === 1 ? "lockfile" : "lockfiles"} (exit code ${exitCode})`
    };
  }
  if (exitCode === 127) return { status: "partial", reason: `reports an error (exit code 127)${said(messages)}` };
  return { status: "complete", reason: null };
}
function failed(reason) {
  return { status: "failed", reason };
}
function said(messages) {
  return messages.lastWord === null ? "" : `: ${messages.lastWord}`;
}

// src/scan/dependencies/osv-scanner/osv-scanner.ts
var COMMAND = "osv-scanner";
var osvScanner = {
  name: COMMAND,
  version: {
    args: ["--version"],
    pattern: /osv-scanner version: v?(\d{1,5}\.\d{1,5}\.\d{1,5}\S{0,40})/,
    minimum: "2.4.0"
  },
  limits: { timeoutMs: 12e4, maxOutputBytes: 128 * 1024 * 1024 },
  command: osvCommand,
  read(run, { places }) {
    const output = readOutput(run.stdout);
    const messages = readMessages(run.stderr, places);
    return { verdict: judgeRun(run.exitCode, output, messages), packages: output ?? [], messages };
  }
};
function osvCommand({ folder, config, database }) {
  const args = [
    "scan",
    "source",
    "--format",
    "json",
    "--all-packages",
    "--no-call-analysis=all",
    "--no-resolve",
    "--no-ignore",
    `--config=${config}`,
    ...database === null ? [] : ["--offline", `--local-db-path=${database}`],
    "--recursive",
    folder
  ];
  if (database === null) return { args };
  const env = { OSV_SCANNER_LOCAL_DB_CACHE_DIRECTORY: database, OSV_SCALIBR_LOCAL_DB_CACHE_DIRECTORY: database };
  return { args, env };
}
async function installedOsvScanner(exec) {
  const installed = await installedTool(exec, osvScanner);
  return installed.status === "usable" ? installed : { status: installed.status, reason: whyNot(installed) };
}
function whyNot(installed) {
  if (installed.status === "absent") return `${COMMAND} is not on the PATH`;
  if (installed.version === null) return `${COMMAND} does not tell its version`;
  return `${COMMAND} ${installed.version} ${installed.reason}, install a newer one`;
}

// src/scan/dependencies/osv-scanner/hits.ts
function hitsOf(packages, copies, side, toolVersion) {
  const spellings = /* @__PURE__ */ new Map();
  return packages.flatMap((pkg) => {
    const copy = copies.get(pkg.path);
    if (copy === void 0 || copy.side !== side || pkg.advisories.length === 0 || pkg.version === "") return [];
    const known2 = spellings.get(copy.lockfile) ?? spellingsOf(copy.lockfile);
    spellings.set(copy.lockfile, known2);
    const spelled2 = known2.get(keyOf3(pkg));
    if (spelled2 === void 0 && pkg.ecosystem === "Go" && pkg.name === "stdlib") return [];
    const { ecosystem, name, version: version2 } = spelled2 ?? pkg;
    return [
      {
        path: copy.lockfile.path,
        package: { ecosystem, name, version: version2 },
        advisories: pkg.advisories,
        tool: COMMAND,
        toolVersion
      }
    ];
  });
}
function spellingsOf(lockfile) {
  return new Map(lockfile.extraction.packages.map((pkg) => [keyOf3(pkg), pkg]));
}
function keyOf3({ ecosystem, name, version: version2 }) {
  return JSON.stringify([ecosystem, normalizeName(ecosystem, name), normalizeVersion(ecosystem, version2)]);
}

// src/scan/dependencies/osv-scanner/planted-packages.ts
var CANARY_PATH = "canary/bom.json";
function osvCanary(packages, files, isLocal) {
  const components = packages.map(({ ecosystem, name, version: version2 }) => {
    return { type: "library", name, version: version2, purl: purlOf(ecosystem, name, version2) };
  });
  const place = placeIn(files, CANARY_PATH);
  return {
    path: CANARY_PATH,
    text: JSON.stringify({ bomFormat: "CycloneDX", specVersion: "1.5", version: 1, components }),
    doubt: (answer) => isLocal ? doubtOf(answer, packages, place) : null
  };
}
function doubtOf(answer, planted, place) {
  const { verdict, packages } = answer;
  if (verdict.status === "failed" || verdict.status === "nothing") return null;
  const affected = packages.filter((pkg) => pkg.path === place && pkg.advisories.length > 0);
  const found = new Set(affected.map((pkg) => pkg.ecosystem));
  const missed = planted.find(({ ecosystem }) => !found.has(ecosystem));
  if (missed !== void 0) {
    return `did not find ${missed.ecosystem} ${missed.name}@${missed.version}, which the database calls affected: its answer is not believed`;
  }
  if (planted.length > 0 || hasFindings(answer, place)) return null;
  return "found nothing, and the database holds no package to test it with";
}
function hasFindings({ packages }, place) {
  return packages.some((pkg) => pkg.path !== place && pkg.advisories.length > 0);
}

// src/scan/dependencies/osv-scanner/selection.ts
import { posix as posix8 } from "node:path";
function keptBack(lockfile, database) {
  if (lockfile.isResolved === true) return "it is a manifest whose versions it does not know";
  const name = posix8.basename(lockfile.path);
  if (!isSafeName(name)) return "its name is unusual";
  if (name === "pnpm-lock.yaml" && hasManyDocuments(lockfile.bytes)) {
    return "osv-scanner reads only the first of its documents";
  }
  if (database !== null) {
    const missing2 = [...ecosystemsOf([lockfile])].find((ecosystem) => !hasEcosystem(database, ecosystem));
    if (missing2 !== void 0) return `the database has nothing for ${missing2}`;
  }
  return null;
}
function hasManyDocuments(bytes) {
  const marker = /^---(?:[ \t\r]|$)/gm;
  const text = bytes.toString("utf8");
  const markers = text.match(marker)?.length ?? 0;
  return markers > 1 || markers === 1 && !/^(?:[ \t\r]*(?:#[^\n]*)?\n)*---/.test(text);
}
function ecosystemsOf(lockfiles) {
  const all = lockfiles.flatMap((lockfile) => lockfile.extraction.packages);
  return new Set(all.filter((pkg) => pkg.origin === "registry").map((pkg) => baseEcosystem(pkg.ecosystem)));
}
function onlyPaths(lockfiles, accepts) {
  return {
    head: lockfiles.head.filter(accepts),
    base: lockfiles.base.filter(accepts),
    headProblems: [],
    baseProblems: []
  };
}
function packageCount(lockfiles) {
  return [...lockfiles.head, ...lockfiles.base].reduce((sum, { extraction }) => sum + extraction.packages.length, 0);
}

// src/scan/dependencies/osv-scanner/engine.ts
function osvScannerEngine(options) {
  return async (lockfiles) => {
    const installed = await installedOsvScanner(options.exec);
    if (installed.status !== "usable") return engineFailed(COMMAND, installed.reason);
    const given = onlyPaths(lockfiles, (lockfile) => keptBack(lockfile, options.database) === null);
    const folder = await makeToolFolder();
    try {
      await copyLockfiles(folder, options.workspace, given);
      const { answer, read } = await scanFolder(options, folder, given, installed.version);
      const unread2 = onlyPaths(
        lockfiles,
        (lockfile) => !read.has(lockfile) && lockfile.extraction.packages.length > 0 && answer.status !== "failed"
      );
      return packageCount(unread2) === 0 ? answer : withRest(answer, unread2, options.rest);
    } finally {
      folder.remove();
    }
  };
}
async function scanFolder(options, folder, given, version2) {
  const { asked, copies, canaryPlace } = await askOsvScanner(options, folder, given);
  if (asked.status === "failed")
    return { read: /* @__PURE__ */ new Set(), answer: engineFailed(COMMAND, `${COMMAND} ${asked.reason}`) };
  const { messages } = asked.answer;
  const { status, reason } = nothingMeans(believed(asked, canaryPlace), given);
  const packages = status === "failed" ? [] : asked.answer.packages;
  const read = /* @__PURE__ */ new Set();
  for (const [path, { lockfile }] of copies) {
    if (messages.scanned.has(path) || packages.some((pkg) => pkg.path === path)) read.add(lockfile);
  }
  return {
    read,
    answer: {
      engine: COMMAND,
      status,
      reason: reason === null ? null : `${COMMAND} ${reason}`,
      problems: problemsOf(messages, copies),
      notes: [],
      withoutData: [...ecosystemsOf([...read])].filter(hasNoAdvisoriesByDesign).sort(),
      head: hitsOf(packages, copies, "head", version2),
      base: hitsOf(packages, copies, "base", version2)
    }
  };
}
async function askOsvScanner(options, folder, given) {
  const { exec, workspace, database } = options;
  const packages = database === null ? [] : await pickCanaries(database, ecosystemsOf([...given.head, ...given.base]));
  const canary = osvCanary(packages, folder.files, database !== null);
  await folder.plant(canary);
  const copies = copiesByPlace(folder);
  const request = {
    folder: folder.files,
    config: await folder.write("osv-scanner.toml", await baseConfig(workspace)),
    database: database === null ? null : await linkDatabase(folder, database),
    places: [...copies.keys()]
  };
  const asked = await askTool(exec, osvScanner, folder, request, canary);
  return { asked, copies, canaryPlace: placeIn(folder.files, canary.path) };
}
function believed({ answer, doubt }, canaryPlace) {
  if (doubt === null) return answer.verdict;
  return { status: hasFindings(answer, canaryPlace) ? "partial" : "failed", reason: doubt };
}
function problemsOf({ unreadable: unreadable3 }, copies) {
  return unreadable3.map(({ path, message }) => {
    const lockfile = copies.get(path)?.lockfile.path;
    return { message: `${COMMAND}: ${message}`, ...lockfile !== void 0 && { path: lockfile } };
  });
}
function nothingMeans(verdict, given) {
  if (verdict.status !== "nothing") return { status: verdict.status, reason: verdict.reason };
  const count = packageCount(given);
  if (count === 0) return { status: "complete", reason: null };
  return { status: "failed", reason: `${verdict.reason}, although they hold ${count}` };
}
async function withRest(answer, unread2, rest) {
  const paths = [...new Set([...unread2.head, ...unread2.base].map((lockfile) => lockfile.path))];
  const list = `${paths.slice(0, 10).join(", ")}${paths.length > 10 ? ` and ${paths.length - 10} more` : ""}`;
  if (rest === null) return { ...answer, unread: paths, notes: [...answer.notes, `not read by osv-scanner: ${list}`] };
  const other = await rest(unread2);
  const reasons = [answer.reason, other.reason].filter((reason) => reason !== null);
  const whole = answer.status === "complete" && other.status === "complete";
  return {
    engine: COMMAND,
    status: whole ? "complete" : "partial",
    reason: reasons.length === 0 ? null : reasons.join("; "),
    problems: [...answer.problems, ...other.problems],
    notes: [...answer.notes, ...other.notes, `not read by osv-scanner, audited by the built-in engine: ${list}`],
    withoutData: [.../* @__PURE__ */ new Set([...answer.withoutData, ...other.withoutData])].sort(),
    head: [...answer.head, ...other.head],
    base: [...answer.base, ...other.base]
  };
}

// src/scan/dependencies/audit/choose-engine.ts
async function chooseEngine(context) {
  const { options, settings } = context;
  const { source, close } = await openSource(context);
  if (source === null) return { engine: offlineWithoutData, about: null, close };
  const builtin = builtinEngine(source);
  const about = (ecosystem, name) => source.about(ecosystem, name);
  const wanted = settings.engine;
  const ours = options.osvDb !== null || options.offline || context.workspace.remote !== void 0;
  if (wanted === "builtin" || wanted === "auto" && ours) {
    return { engine: builtin, about, close };
  }
  const shared = { exec: context.exec, workspace: context.workspace, database: options.osvDb };
  if (wanted === "both")
    return { engine: bothEngines(builtin, osvScannerEngine({ ...shared, rest: null })), about, close };
  const wrapped = osvScannerEngine({ ...shared, rest: builtin });
  if (wanted === "osv-scanner") return { engine: wrapped, about, close };
  const installed = await installedOsvScanner(context.exec);
  context.signal.throwIfAborted();
  if (installed.status === "refused") context.log.warn(`${installed.reason}; the built-in engine is used`);
  if (installed.status !== "usable") return { engine: builtin, about, close };
  return { engine: noting(wrapped, takenFromPath(installed.version, context.env)), about, close };
}
function takenFromPath(version2, env) {
  const place = findProgram(COMMAND, env) ?? "the PATH";
  return `engine auto: osv-scanner ${version2} was found at ${place} and asked; dependencies.engine: builtin in the policy asks no program of the PATH`;
}
function noting(engine, note) {
  return async (lockfiles) => {
    const answer = await engine(lockfiles);
    return { ...answer, notes: [note, ...answer.notes] };
  };
}
var offlineWithoutData = async () => engineFailed("builtin", "offline without --osv-db: nothing to audit against");
async function openSource(context) {
  const { options, cacheDir } = context;
  if (options.osvDb !== null) {
    const database = await openDatabase(options.osvDb, {
      log: context.log,
      now: context.now.getTime(),
      ...cacheDir !== null && { cacheDir }
    });
    return { source: database, close: () => database.close() };
  }
  const close = async () => {
  };
  if (options.offline) return { source: null, close };
  const api = { http: context.http, baseUrl: osvApiUrl(context.env), cacheDir, signal: context.signal };
  return { source: osvApiSource(api, parseAdvisory), close };
}

// src/scan/dependencies/extract/is-lockfile.ts
var INSTALLED2 = /(?:^|\/)node_modules\//;
function isLockfile(path) {
  return !INSTALLED2.test(path) && extractorFor(path) !== void 0;
}

// src/scan/dependencies/audit/collect.ts
var MAX_LOCKFILE_BYTES = 48 * 1024 * 1024;
async function collectLockfiles(workspace, debug) {
  const isOurs = lockfileTest(workspace.covers);
  const headEntries = (await workspace.files("head")).filter((entry) => isOurs(entry.path));
  const head = await readSide(workspace, "head", headEntries, debug);
  if (workspace.baseline !== "known") {
    return { head: head.lockfiles, base: [], headProblems: head.problems, baseProblems: [] };
  }
  const unchanged = await unchangedPaths(workspace);
  const baseEntries = (await workspace.files("base")).filter((entry) => isOurs(entry.path));
  const headByPath = new Map(head.lockfiles.map((lockfile) => [lockfile.path, lockfile]));
  const reused = [];
  const toRead = baseEntries.filter((entry) => {
    const twin = headByPath.get(entry.path);
    const same = twin !== void 0 && [entry.path, ...head.siblings.get(entry.path) ?? []].every(unchanged);
    if (same) reused.push(twin);
    return !same;
  });
  const base = await readSide(workspace, "base", toRead, debug);
  return {
    head: head.lockfiles,
    base: [...reused, ...base.lockfiles].sort((a, b) => a.path < b.path ? -1 : 1),
    headProblems: head.problems,
    baseProblems: base.problems
  };
}
function lockfileTest(covers2) {
  const known2 = /* @__PURE__ */ new Map();
  return (path) => {
    const answer = known2.get(path) ?? (covers2(path) && isLockfile(path));
    known2.set(path, answer);
    return answer;
  };
}
async function unchangedPaths(workspace) {
  const changed = new Set((workspace.changes ?? []).flatMap(({ path, basePath }) => [path, basePath ?? path]));
  const blobs = new Map((await workspace.files("base")).map(({ path, blob }) => [path, blob]));
  const headBlobs = new Map((await workspace.files("head")).map(({ path, blob }) => [path, blob]));
  return (path) => {
    if (!workspace.covers(path)) return false;
    const head = headBlobs.get(path);
    const base = blobs.get(path);
    if (head !== null && base !== null) return head === base;
    return workspace.changes !== null && !changed.has(path);
  };
}
async function readSide(workspace, side, entries, debug) {
  const lockfiles = [];
  const problems = [];
  const siblings = /* @__PURE__ */ new Map();
  const reader = siblingReader(workspace, side, debug);
  const paths = entries.map((entry) => entry.path);
  for await (const result of workspace.read(side, paths, MAX_LOCKFILE_BYTES)) {
    if (result.status !== "read") {
      problems.push(unreadable2(result));
      continue;
    }
    const asked = /* @__PURE__ */ new Set();
    try {
      const lockfile = await extracted(result.path, result.bytes, reader.recording(asked));
      lockfiles.push(lockfile);
      siblings.set(result.path, asked);
      problems.push(...lockfile.extraction.problems.map((problem) => ({ path: result.path, ...problem })));
    } catch (error) {
      problems.push(notExtracted(error, result.path));
    }
  }
  return { lockfiles, problems, siblings };
}
async function extracted(path, bytes, read) {
  const extractor = extractorFor(path);
  if (extractor === void 0) throw new LocatedError({ message: "no reader for this file", path });
  return { path, bytes, extraction: await extractor.extract(decode(bytes, path), read) };
}
function notExtracted(error, path) {
  const problem = problemFrom(error, path);
  return {
    ...problem,
    message: error instanceof LocatedError ? problem.message : `could not be read: ${problem.message}`,
    remedy: problem.remedy ?? "generate the lockfile again with its package manager and commit it whole"
  };
}
function unreadable2(result) {
  const { path } = result;
  if (result.status === "too-large") {
    return {
      path,
      message: `is ${result.size} bytes long, more than the ${MAX_LOCKFILE_BYTES} that are read`,
      remedy: "split the project, or remove the file if it is no lockfile"
    };
  }
  return {
    path,
    message: result.reason ?? "is listed but cannot be read",
    remedy: "check that the file is a regular file"
  };
}

// src/scan/dependencies/package/package-observation.ts
function packageObservation(site, fact, places) {
  const { category, rule, severity, confidence, title, message, fix, cwe = [], about = "" } = fact;
  const which = fact.collective === true ? [] : [site.package.name, site.package.version];
  const { ecosystem, name, version: version2, scope, direct: direct2 } = site.package;
  const { location, lockfilePlace, located } = places.placeOf(site);
  return {
    category,
    rule,
    severity,
    confidence,
    title,
    message,
    location,
    ...location !== lockfilePlace && { otherLocations: [lockfilePlace] },
    package: {
      ecosystem,
      name,
      version: version2,
      purl: purlOf(ecosystem, name, version2),
      scope,
      ...direct2 !== void 0 && { direct: direct2 },
      ...located.paths.length > 0 && { paths: located.paths }
    },
    aliases: [],
    cwe,
    references: [],
    fix: { description: fix },
    sources: [{ tool: "gatehouse", version: VERSION, rule }],
    identity: [category, rule, ecosystem, ...which, about, site.lockfile.path],
    lineage: [category, rule, ecosystem, ...which.slice(0, 1), about],
    standing: { path: site.lockfile.path }
  };
}

// src/scan/dependencies/package/package-index.ts
var MAX_PATHS = 10;
var SCOPE_ORDER = ["runtime", "unknown", "development"];
function packageIndex(lockfile) {
  const { extraction } = lockfile;
  const places = /* @__PURE__ */ new Map();
  for (const [place, pkg] of extraction.packages.entries()) {
    const key = keyOf4(pkg);
    const list = places.get(key);
    if (list === void 0) places.set(key, [place]);
    else list.push(place);
  }
  const graph = introductions(
    extraction.packages.map((pkg) => pkg.dependsOn),
    rootsOf(extraction)
  );
  return {
    find(pkg) {
      const [place] = (places.get(keyOf4(pkg)) ?? []).sort((a, b) => weight(extraction, a) - weight(extraction, b));
      const found = place === void 0 ? void 0 : extraction.packages[place];
      if (place === void 0 || found === void 0) return null;
      const names = (path) => path.slice(0, -1).map((step) => extraction.packages[step]?.name ?? "?");
      const paths = graph.pathsTo(place, MAX_PATHS).paths.map(names);
      return { package: found, paths: paths.filter((path) => path.length > 0) };
    }
  };
}
function weight(extraction, place) {
  const pkg = extraction.packages[place];
  if (pkg === void 0) return Number.MAX_SAFE_INTEGER;
  return (pkg.origin === "registry" ? 0 : 100) + SCOPE_ORDER.indexOf(pkg.scope) * 10 + (pkg.direct === true ? 0 : 1);
}
function rootsOf(extraction) {
  if (extraction.roots !== void 0) return extraction.roots;
  return extraction.packages.flatMap((pkg, index) => pkg.direct === true ? [index] : []);
}
function keyOf4(pkg) {
  return JSON.stringify([pkg.ecosystem, pkg.name, pkg.version]);
}

// src/scan/dependencies/package/place.ts
function placeOf3(lockfilePlace, located, lockfile, changedPaths) {
  if (located === null || lockfile === null) return lockfilePlace;
  const { manifest, otherManifests = [] } = lockfile.extraction;
  const manifests = [...manifest === void 0 ? [] : [manifest], ...otherManifests];
  const introducers = [
    ...located.package.direct === true ? [located.package.name] : [],
    ...located.paths.flatMap((path) => path[0] ?? [])
  ];
  for (const name of introducers) {
    for (const { path, lines: lines2 } of manifests) {
      const startLine = lines2.get(name);
      if (startLine !== void 0 && changedPaths.has(path)) return { path, startLine };
    }
  }
  return lockfilePlace;
}

// src/scan/dependencies/package/package-site.ts
function sitesOf(lockfiles) {
  return lockfiles.flatMap((lockfile) => {
    const known2 = sites.get(lockfile) ?? sitesIn(lockfile);
    sites.set(lockfile, known2);
    return known2;
  });
}
var sites = /* @__PURE__ */ new WeakMap();
function sitesIn(lockfile) {
  const seen = /* @__PURE__ */ new Set();
  const found = [];
  for (const pkg of lockfile.extraction.packages) {
    const { ecosystem, name, version: version2, origin, resolved, integrity } = pkg;
    if (origin === "workspace" || origin === "file" || name === "" || isToolchain(pkg)) continue;
    const key = JSON.stringify([ecosystem, name, version2, origin, resolved, integrity]);
    if (seen.has(key)) continue;
    seen.add(key);
    found.push({ lockfile, package: pkg });
  }
  return found;
}
function addedSites(lockfiles) {
  const before = new Set(lockfiles.base.flatMap(({ extraction }) => extraction.packages.map(releaseKey)));
  const added = /* @__PURE__ */ new Set();
  return sitesOf(lockfiles.head).filter((site) => {
    const key = JSON.stringify([site.lockfile.path, releaseKey(site.package)]);
    if (before.has(releaseKey(site.package)) || added.has(key)) return false;
    added.add(key);
    return true;
  });
}
function replacedSites(lockfiles, added) {
  const names = new Set(added.map((site) => nameKey2(site.package)));
  const still = new Set(lockfiles.head.flatMap(({ extraction }) => extraction.packages.map(releaseKey)));
  return sitesOf(lockfiles.base).filter(({ package: pkg }) => names.has(nameKey2(pkg)) && !still.has(releaseKey(pkg)));
}
function releaseKey(pkg) {
  const known2 = releaseKeys.get(pkg) ?? JSON.stringify([pkg.ecosystem, pkg.name, pkg.version]);
  releaseKeys.set(pkg, known2);
  return known2;
}
var releaseKeys = /* @__PURE__ */ new WeakMap();
function nameKey2({ ecosystem, name }) {
  return JSON.stringify([ecosystem, name]);
}
function sitePlaces(changedPaths) {
  const lookups = /* @__PURE__ */ new Map();
  return {
    placeOf({ lockfile, package: pkg }) {
      const lookUp3 = lookups.get(lockfile) ?? placesIn(lockfile, changedPaths);
      lookups.set(lockfile, lookUp3);
      return lookUp3(pkg);
    }
  };
}
function placesIn(lockfile, changedPaths) {
  const index = packageIndex(lockfile);
  const known2 = /* @__PURE__ */ new Map();
  return (pkg) => {
    const place = known2.get(pkg) ?? placeIn2(pkg);
    known2.set(pkg, place);
    return place;
  };
  function placeIn2(pkg) {
    const located = { package: pkg, paths: index.find(pkg)?.paths ?? [] };
    const lockfilePlace = { path: lockfile.path, ...pkg.line !== void 0 && { startLine: pkg.line } };
    return { location: placeOf3(lockfilePlace, located, lockfile, changedPaths), lockfilePlace, located };
  }
}

// src/scan/dependencies/sync/substitutes.ts
function substitutesIn({ bytes, extraction }) {
  if (extraction.manager !== "composer") return /* @__PURE__ */ new Set();
  const root = JSON.parse(bytes.toString("utf8").replace(/^\uFEFF/, ""));
  const entries = [...listField(root, "packages"), ...listField(root, "packages-dev")];
  const names = entries.flatMap((entry) => ["replace", "provide"].flatMap((key) => entriesField(entry, key)));
  return new Set(names.map(([name]) => name.toLowerCase()));
}

// src/scan/dependencies/sync/unmet.ts
var holdings = /* @__PURE__ */ new WeakMap();
function holdingOf(lockfile) {
  const known2 = holdings.get(lockfile);
  if (known2 !== void 0) return known2;
  const found = /* @__PURE__ */ new Map();
  for (const pkg of lockfile.extraction.packages) {
    for (const name of /* @__PURE__ */ new Set([pkg.name, pkg.claims?.name ?? pkg.name])) {
      const same = found.get(name);
      if (same === void 0) found.set(name, [pkg]);
      else same.push(pkg);
    }
  }
  holdings.set(lockfile, found);
  return found;
}
async function unmetIn(lockfile, ecosystem, ask, isOverridden) {
  const all = holdingOf(lockfile).get(ask.name) ?? [];
  if (all.length === 0) return { ask, locked: [] };
  if (isOverridden) return null;
  const direct2 = all.filter((pkg) => pkg.direct === true);
  const held = direct2.length > 0 ? direct2 : all;
  const released2 = held.filter(({ origin }) => origin === "registry");
  if (ask.from === "elsewhere") {
    return released2.length < held.length ? null : { ask, locked: released2.map(({ version: version2 }) => version2) };
  }
  if (released2.length < held.length) return null;
  for (const pkg of released2) {
    const version2 = pkg.claims?.name === ask.name ? pkg.claims.version : pkg.version;
    if (await admits(ecosystem, ask.range, version2) !== false) return null;
  }
  return { ask, locked: released2.map(({ version: version2 }) => version2) };
}

// src/scan/dependencies/sync/out-of-sync.ts
var INSTALLED3 = /(?:^|\/)(?:node_modules|vendor|site-packages)\//;
async function outOfSync(workspace, side, lockfiles, touched, debug) {
  const tree = (await workspace.files(side)).map(({ path }) => path);
  const reading2 = asksReader(workspace, side, tree, debug);
  const found = [];
  for (const path of candidates(tree, lockfiles, touched)) {
    const format = MANIFEST_FORMATS.get(fileNameOf(path));
    if (format === void 0 || INSTALLED3.test(path) || !workspace.covers(path)) continue;
    const governing = await governingLockfiles(
      path,
      format,
      lockfiles,
      (folder) => reading2.members(folder, fileNameOf(path))
    );
    for (const lockfile of governing) {
      if (touched !== null && !touched.has(path) && !touched.has(lockfile.path)) continue;
      const unmet = await unmetOf(path, lockfile, format, reading2);
      const { manager } = lockfile.extraction;
      if (unmet.length > 0) found.push({ manifest: path, lockfile: { path: lockfile.path, manager }, format, unmet });
    }
  }
  return found;
}
function candidates(tree, lockfiles, touched) {
  const manifests = tree.filter((path) => MANIFEST_FORMATS.has(fileNameOf(path)));
  if (touched === null) return manifests;
  const changed = lockfiles.filter(({ path }) => touched.has(path));
  const named4 = new Set(changed.flatMap((lockfile) => ownManifests(lockfile).map(({ path }) => path)));
  const folders = new Set(changed.map(({ path }) => folderOf2(path)));
  return manifests.filter((path) => touched.has(path) || named4.has(path) || folders.has(folderOf2(path)));
}
async function unmetOf(path, lockfile, format, reading2) {
  const own = await reading2.asks(path);
  if (own === null) return [];
  const root = await reading2.asks(besides(lockfile.path, fileNameOf(path))) ?? own;
  const unmet = [];
  for (const ask of own.asks) {
    const overridden = own.overridden.has(ask.name) || root.overridden.has(ask.name);
    const found = await unmetIn(lockfile, format.ecosystem, ask, overridden);
    if (found !== null) unmet.push(found);
  }
  if (unmet.every(({ locked }) => locked.length > 0)) return unmet;
  const local = await reading2.names(folderOf2(lockfile.path), fileNameOf(path));
  const provided = substitutesIn(lockfile);
  return unmet.filter(({ ask, locked }) => locked.length > 0 || !(local.has(ask.name) || provided.has(ask.name)));
}
function besides(path, name) {
  return inFolder2(folderOf2(path), name);
}

// src/scan/dependencies/package/introduced.ts
var MAX_WAYS3 = 3;
var MAX_STEPS2 = 8;
function introducedThrough(paths, name) {
  const [shortest] = paths;
  if (shortest === void 0 || shortest.length === 0) return "";
  const others = [...new Set(paths.slice(1).flatMap((path) => path[0] ?? []))].filter((root) => root !== shortest[0]);
  const also = others.length === 0 ? "" : `, and through ${others.slice(0, MAX_WAYS3).join(", ")}`;
  const more = others.length > MAX_WAYS3 ? ` and ${others.length - MAX_WAYS3} more` : "";
  return ` Introduced through ${chain([...shortest, name])}${also}${more}.`;
}
function chain(steps2) {
  if (steps2.length <= MAX_STEPS2) return steps2.join(" > ");
  return [...steps2.slice(0, MAX_STEPS2 - 2), "\u2026", ...steps2.slice(-1)].join(" > ");
}

// src/scan/dependencies/denied/denied-fact.ts
var MAX_NAMED2 = 3;
function deniedFact({ name, version: version2, direct: direct2 }, denial, paths) {
  const which = version2 === "" ? name : `${name}@${version2}`;
  const unsure = denial.isUnsure ? " Its version is not known for certain, so it counts as one of those." : "";
  return {
    category: "dependency",
    rule: "package-denied",
    severity: "high",
    confidence: "high",
    title: `${which} is denied by the policy`,
    message: `${which} is what the policy never wants (dependencies.packages.deny: ${denial.pattern}).${unsure}${introducedThrough(paths, name)}`,
    fix: fixOf(denial, name, direct2 === true, paths),
    cwe: ["CWE-1357"]
  };
}
function fixOf({ versions: versions2 }, name, isDirect, paths) {
  const parents = [...new Set(paths.flatMap((path) => path[0] ?? []))];
  const other = versions2 === null ? "" : `, or take a version of ${name} that is not ${versions2}`;
  if (isDirect && parents.length === 0) return `remove ${name} from the project and depend on something else${other}`;
  if (parents.length === 0) return `find out what brings ${name} in, and replace that${other}`;
  const more = parents.length - MAX_NAMED2;
  const named4 = `${parents.slice(0, MAX_NAMED2).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
  const itself = isDirect ? `remove ${name} from the project, and ` : "";
  return `${itself}replace ${named4}, which ${parents.length === 1 ? "brings" : "bring"} ${name} in, or take a release of it that does without${other}`;
}

// src/scan/dependencies/denied/denied-asks.ts
async function deniedAsks(denies, input) {
  const { workspace, side, lockfiles, touched, debug } = input;
  const tree = (await workspace.files(side)).map(({ path }) => path);
  const reading2 = asksReader(workspace, side, tree, debug);
  const found = [];
  for (const path of tree) {
    const format = MANIFEST_FORMATS.get(fileNameOf(path));
    if (format === void 0 || touched?.has(path) === false || INSTALLED3.test(path) || !workspace.covers(path))
      continue;
    const { ecosystem } = format;
    const denied = ((await reading2.asks(path))?.asks ?? []).flatMap((ask) => {
      const denial = denies({ ecosystem, name: ask.name, version: "" });
      return denial === null ? [] : [{ ask, denial }];
    });
    if (denied.length === 0) continue;
    const held = await heldBy(path, format, lockfiles, reading2);
    for (const { ask, denial } of denied)
      if (!held.has(ask.name)) found.push(observationOf(path, ecosystem, ask, denial));
  }
  return found;
}
async function heldBy(path, format, lockfiles, reading2) {
  const members = (folder) => reading2.members(folder, fileNameOf(path));
  const governing = await governingLockfiles(path, format, lockfiles, members);
  const own = lockfiles.filter((lockfile) => lockfile.path === path);
  return new Set(
    [...governing, ...own].flatMap((lockfile) => [
      ...lockfile.extraction.packages.flatMap(({ name, claims }) => [name, claims?.name ?? name]),
      ...substitutesIn(lockfile)
    ])
  );
}
function observationOf(path, ecosystem, { name, line }, denial) {
  const { fix, cwe = [], ...fact } = deniedFact({ name, version: "", direct: true }, denial, []);
  return {
    ...fact,
    message: `${path} asks for ${name}, and no lockfile of it holds that: the next install brings it in. ${fact.message}`,
    location: { path, ...line !== void 0 && { startLine: line } },
    package: { ecosystem, name, version: "", purl: purlOf(ecosystem, name, ""), scope: "unknown", direct: true },
    aliases: [],
    cwe,
    references: [],
    fix: { description: denial.isUnsure ? `${fix}, or commit a lockfile that tells its version` : fix },
    sources: [{ tool: "gatehouse", version: VERSION, rule: fact.rule }],
    identity: [fact.category, fact.rule, ecosystem, name, "", "", path],
    lineage: [fact.category, fact.rule, ecosystem, name, ""],
    standing: { path }
  };
}

// src/scan/dependencies/sync/in-range.ts
function inRange(ecosystem, range, version2) {
  const compare3 = comparatorFor(ecosystem);
  const constraint = parseVersionRange(range);
  if (compare3 === null || constraint === null || !isExactVersion(ecosystem, version2)) return false;
  const spelled2 = (text) => ecosystemOf(ecosystem)?.spelling.normalizeVersion(text) ?? text;
  const clauses = constraint.map((together) => together.map((each2) => ({ ...each2, version: spelled2(each2.version) })));
  return holds(clauses, spelled2(version2), compare3);
}

// src/scan/dependencies/denied/deny-list.ts
function denyList(patterns) {
  const read = patterns.map(readPattern).flatMap((each2) => "mistake" in each2 ? [] : [each2]);
  const byEcosystem = /* @__PURE__ */ new Map();
  function patternsOf(ecosystem) {
    const known2 = byEcosystem.get(ecosystem) ?? read.flatMap((each2) => forEcosystem(each2, ecosystem));
    byEcosystem.set(ecosystem, known2);
    return known2;
  }
  return (pkg) => {
    const name = spelled(pkg.ecosystem, pkg.name);
    const fitting = patternsOf(pkg.ecosystem).filter((each2) => fitsWildcard(each2.name, name));
    const denials2 = fitting.flatMap((pattern2) => denialOf(pattern2, pkg) ?? []);
    return denials2.find(({ isUnsure }) => !isUnsure) ?? denials2[0] ?? null;
  };
}
function forEcosystem(pattern2, ecosystem) {
  if (pattern2.ecosystem !== null && pattern2.ecosystem !== baseEcosystem(ecosystem)) return [];
  return [{ ...pattern2, name: spelled(ecosystem, pattern2.name) }];
}
function spelled(ecosystem, name) {
  return ecosystemOf(ecosystem)?.spelling.normalizeName(name) ?? name;
}
function denialOf({ text, versions: versions2 }, { ecosystem, version: version2 }) {
  const said2 = { pattern: text, versions: versions2 };
  if (versions2 === null) return { ...said2, isUnsure: false };
  if (comparatorFor(ecosystem) === null || !isExactVersion(ecosystem, version2)) return { ...said2, isUnsure: true };
  return inRange(ecosystem, versions2, version2) ? { ...said2, isUnsure: false } : null;
}

// src/scan/dependencies/denied/denied.ts
async function deniedOf(question) {
  const { workspace, debug, lockfiles, changedPaths, patterns } = question;
  const denies = denyList(patterns);
  const touched = touchedManifests(workspace);
  const asks = (side) => deniedAsks(denies, { workspace, side, lockfiles: lockfiles[side], touched, debug });
  return {
    head: [...observed(lockfiles.head, denies, sitePlaces(changedPaths)), ...await asks("head")],
    base: [
      ...observed(lockfiles.base, denies, sitePlaces(/* @__PURE__ */ new Set())),
      ...workspace.baseline === "known" ? await asks("base") : []
    ],
    notes: [],
    shortfall: null
  };
}
function touchedManifests({ baseline, changes }) {
  if (baseline !== "known" || changes === null) return null;
  return new Set(changes.flatMap(({ path, basePath }) => [path, basePath ?? path]));
}
function observed(lockfiles, denies, places) {
  return lockfiles.flatMap(releasesIn).flatMap((site) => {
    const denial = denies(site.package);
    if (denial === null) return [];
    return [packageObservation(site, deniedFact(site.package, denial, places.placeOf(site).located.paths), places)];
  });
}
function releasesIn(lockfile) {
  const releases2 = /* @__PURE__ */ new Map();
  for (const pkg of lockfile.extraction.packages) {
    if (pkg.origin === "workspace" || pkg.name === "") continue;
    const key = releaseKey(pkg);
    if (!releases2.has(key)) releases2.set(key, { lockfile, package: pkg });
  }
  return [...releases2.values()];
}

// src/scan/dependencies/audit/denials.ts
var NONE = { head: [], base: [], notes: [], shortfall: null };
async function denials({ settings, workspace, log }, lockfiles, changedPaths, gone) {
  const patterns = settings.packages.deny;
  if (patterns.length === 0) return NONE;
  const shown = { ...lockfiles, base: lockfiles.base.filter(({ path }) => !gone.has(path)) };
  return deniedOf({ workspace, debug: log.debug, lockfiles: shown, changedPaths, patterns });
}

// src/scan/dependencies/installed/source-mismatch.ts
function sourceMismatches(lockfiles) {
  const dishonest = lockfiles.flatMap(
    (lockfile) => lockfile.extraction.packages.filter(({ claims, conflict }) => claims !== void 0 || conflict !== void 0).map((pkg) => ({ lockfile, package: pkg }))
  );
  return dishonest.map((site) => {
    const { claims, conflict, name, version: version2 } = site.package;
    const address = version2 === "" ? name : `${name}@${version2}`;
    const entry = claims === void 0 ? address : `${claims.name}@${claims.version}`;
    const told = claims === void 0 ? `${entry} in the lockfile is fetched from two places that are not the same code: ${conflict}.` : version2 === "" ? `The lockfile calls the entry ${entry}, and its resolved address names no release of ${name}: whatever the registry says is installed.` : `The lockfile calls the entry ${entry}, and fetches it from the tarball of ${address}: its resolved address names another release, which is what gets installed.`;
    return {
      site,
      fact: {
        category: "dependency",
        rule: "lockfile-source-mismatch",
        severity: "high",
        confidence: "high",
        title: claims === void 0 ? `${entry} is fetched from two places` : `${entry} is fetched as ${address}`,
        message: `${told} A package manager never writes such an entry; it is how other code is slipped into a lockfile.`,
        fix: "restore the lockfile of the base and let the package manager write the change anew; ask who wrote the entry",
        cwe: ["CWE-345", "CWE-829"],
        about: `${entry} ${conflict ?? ""}`.trim()
      }
    };
  });
}

// src/scan/dependencies/installed/installed.ts
function installedOf(lockfiles, changedPaths) {
  return {
    head: observed2(lockfiles.head, changedPaths),
    base: observed2(lockfiles.base, changedPaths),
    notes: [],
    shortfall: null
  };
}
function observed2(lockfiles, changedPaths) {
  const places = sitePlaces(changedPaths);
  return sourceMismatches(lockfiles).map(({ site, fact }) => packageObservation(site, fact, places));
}

// src/scan/dependencies/service/deps-dev/version-path.ts
var MAX_PART = 500;
function isCovered(ecosystem) {
  return (ecosystemOf(ecosystem)?.depsDev ?? null) !== null;
}
function versionPath({ ecosystem, name, version: version2 }) {
  const facts = ecosystemOf(ecosystem);
  const system = facts?.depsDev ?? null;
  if (facts === void 0 || system === null || name === "" || version2 === "") return null;
  if (name.length > MAX_PART || version2.length > MAX_PART || new RegExp("\\p{Surrogate}", "u").test(name + version2)) return null;
  const release = facts.spelling.releaseTag(version2, name);
  return `/v3/systems/${system}/packages/${encodeURIComponent(name)}/versions/${encodeURIComponent(release)}`;
}

// src/scan/dependencies/licenses/license-fact.ts
var MAX_WORDS = 120;
var MAX_NAMED3 = 10;
function licenseFact(site, license, verdict) {
  const name = nameOf4(site);
  const words = wordsOf(license);
  const denied = verdict === "denied";
  return {
    category: "license",
    rule: denied ? "license-denied" : "license-not-allowed",
    severity: "high",
    confidence: "high",
    title: `${name} is under ${words}`,
    message: `${name} is under ${words}, which the policy ${denied ? "denies" : "does not allow"}. What it asks of you applies as soon as the package is used.`,
    fix: `take a package under another licence, or have ${denied ? "the exception" : "the licence"} approved in the policy`,
    about: license
  };
}
function unknownFact({ site, license, others = [] }) {
  const name = nameOf4(site);
  const many = others.length > 0;
  const named4 = [name, ...others.slice(0, MAX_NAMED3 - 1).map((other) => nameOf4(other.site))].join(", ");
  const more = others.length + 1 - MAX_NAMED3;
  const reason = license === null ? `Neither the lockfile nor deps.dev tells the licence of ${name}.` : `The licence of ${name} is given as '${wordsOf(license)}', which is no SPDX expression.`;
  return {
    category: "license",
    rule: "license-unknown",
    severity: "low",
    confidence: "high",
    title: many ? `The licences of ${others.length + 1} packages are not known` : `The licence of ${name} is not known`,
    message: many ? `Nobody tells the licences of ${named4}${more > 0 ? ` and ${more} more` : ""}. The policy cannot be applied to them.` : `${reason} The policy cannot be applied to it.`,
    fix: "read the licence in the package itself, and write an exception with what was found",
    ...many && { collective: true }
  };
}
function nameOf4({ package: { name, version: version2 } }) {
  return version2 === "" ? name : `${name}@${version2}`;
}
function wordsOf(license) {
  return cutPoints(license.replace(/\s+/g, " ").trim(), MAX_WORDS);
}

// src/scan/dependencies/licenses/license-judge.ts
var MAX_LENGTH7 = 1e3;
async function licenseJudge(policy) {
  const [{ default: parse2 }, { default: satisfies }] = await Promise.all([
    import("./part-spdx-expression-parse.js"),
    import("./part-spdx-satisfies.js")
  ]);
  const { allow, deny } = policy;
  const allows = (leaf) => allow === null || satisfies(leaf, allow);
  const denies = (leaf) => deny.length > 0 && satisfies(leaf, deny);
  const verdicts = /* @__PURE__ */ new Map();
  function judge(text) {
    if (text.length > MAX_LENGTH7) return "unknown";
    try {
      const expression2 = parse2(text);
      if (!everyChoice(expression2, (leaf) => !denies(leaf))) return "denied";
      return everyChoice(expression2, (leaf) => !denies(leaf) && allows(leaf)) ? "allowed" : "not-allowed";
    } catch {
      return "unknown";
    }
  }
  return (text) => {
    const verdict = verdicts.get(text) ?? judge(text);
    verdicts.set(text, verdict);
    return verdict;
  };
}
function everyChoice(expression2, passes) {
  if ("conjunction" in expression2) {
    const left = everyChoice(expression2.left, passes);
    if (expression2.conjunction === "or") return left || everyChoice(expression2.right, passes);
    return left && everyChoice(expression2.right, passes);
  }
  if (!("license" in expression2)) throw new Error("no licence is asserted");
  const { license, plus, exception } = expression2;
  return passes(`${license}${plus === true ? "+" : ""}${exception === void 0 ? "" : ` WITH ${exception}`}`);
}

// src/scan/dependencies/licenses/license-words.ts
function lockedLicense({ package: pkg, lockfile }) {
  const licenses = pkg.licenses ?? [];
  return joined3(licenses, lockfile.extraction.manager === "composer" ? "OR" : "AND");
}
function joined3(licenses, operator) {
  const [first, ...more] = [...new Set(licenses.map((license) => license.trim()).filter((license) => license !== ""))];
  if (first === void 0) return null;
  return more.length === 0 ? first : [first, ...more].map((license) => `(${license})`).join(` ${operator} `);
}

// src/scan/dependencies/licenses/licenses.ts
var CONCURRENCY5 = 12;
var MAX_ASKED = 5e3;
var MAX_UNKNOWN_EACH = 20;
async function licensesOf(question) {
  const { lockfiles, changedPaths, policy, addedOnly } = question;
  const head = distinct(addedOnly ? addedSites(lockfiles) : sitesOf(lockfiles.head)).filter(isUsed);
  const base = addedOnly ? distinct(replacedSites(lockfiles, head)) : [];
  const looked = await lookUp2([...head, ...base], question.depsDev);
  const judge = await licenseJudge(policy);
  return {
    head: judged(head, looked, judge, sitePlaces(changedPaths)),
    base: judged(base, looked, judge, sitePlaces(/* @__PURE__ */ new Set())),
    notes: [],
    shortfall: looked.shortfall
  };
}
function judged(sites2, looked, judge, places) {
  const observations = [];
  const unknown = /* @__PURE__ */ new Map();
  for (const site of sites2) {
    const license = lockedLicense(site) ?? looked.licenses.get(releaseKey(site.package)) ?? null;
    const verdict = license === null ? "unknown" : judge(license);
    if (verdict === "allowed") continue;
    if (license === null || verdict === "unknown") {
      const { path } = site.lockfile;
      const group = unknown.get(path) ?? [];
      group.push({ site, license });
      unknown.set(path, group);
      continue;
    }
    observations.push(packageObservation(site, licenseFact(site, license, verdict), places));
  }
  for (const group of unknown.values()) {
    const [first, ...others] = group;
    if (first === void 0) continue;
    const shown = others.length >= MAX_UNKNOWN_EACH ? [{ ...first, others }] : group;
    observations.push(...shown.map((entry) => packageObservation(entry.site, unknownFact(entry), places)));
  }
  return observations;
}
function isUsed(site) {
  return site.lockfile.extraction.manager !== "actions";
}
function distinct(sites2) {
  const byKey = /* @__PURE__ */ new Map();
  for (const site of sites2) {
    const key = JSON.stringify([site.lockfile.path, releaseKey(site.package)]);
    if (!byKey.has(key)) byKey.set(key, site);
  }
  return [...byKey.values()];
}
async function lookUp2(sites2, depsDev) {
  const asked = new Map(
    sites2.filter((site) => site.package.origin === "registry" && isCovered(site.package.ecosystem)).filter((site) => lockedLicense(site) === null).map((site) => [releaseKey(site.package), site.package])
  );
  const licenses = /* @__PURE__ */ new Map();
  if (depsDev === null || asked.size === 0) return { licenses, shortfall: null };
  let reason = null;
  await mapLimit([...asked].slice(0, MAX_ASKED), CONCURRENCY5, async ([key, pkg]) => {
    try {
      licenses.set(key, joined3((await depsDev.facts(pkg))?.licenses ?? [], "AND"));
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
      reason ??= `deps.dev: ${messageOf(error)}`;
    }
  });
  const missing2 = asked.size - licenses.size;
  if (missing2 === 0) return { licenses, shortfall: null };
  const why = reason ?? `more than ${MAX_ASKED} packages at once`;
  return {
    licenses,
    shortfall: `the licences of ${missing2} ${missing2 === 1 ? "package" : "packages"} are not known (${why})`
  };
}

// src/scan/dependencies/newness/newness-finding.ts
function nameOf5({ package: { name, version: version2 } }) {
  return version2 === "" ? name : `${name}@${version2}`;
}

// src/scan/dependencies/newness/deprecated.ts
var MAX_WORDS2 = 160;
function deprecated(added) {
  return added.flatMap((site) => {
    const words = site.package.deprecated;
    if (words === void 0) return [];
    const reason = cutPoints(words.replace(/\s+/g, " ").trim(), MAX_WORDS2).replace(/[.\s]+$/, "");
    const told = reason === "" || reason === "deprecated" ? "" : `: ${reason}`;
    return [
      {
        site,
        fact: {
          rule: "deprecated-package",
          severity: "low",
          confidence: "high",
          title: `${nameOf5(site)} is deprecated`,
          message: `The change adds ${nameOf5(site)}, which its authors have deprecated${told}. A vulnerability in it will hardly be fixed.`,
          fix: "take the successor that its authors name, or another package that is maintained",
          cwe: ["CWE-1104"]
        }
      }
    ];
  });
}

// src/scan/dependencies/newness/source-host.ts
var REGISTRIES = ECOSYSTEMS.flatMap(({ registry }) => registry === null ? [] : [registry]);
var ALIASES = new Map(
  REGISTRIES.flatMap(({ host, aliases }) => host === null ? [] : aliases.map((alias) => [alias, host]))
);
function publicHost(ecosystem) {
  return ecosystemOf(ecosystem)?.registry?.host ?? null;
}
function hasRegistry(ecosystem) {
  return (ecosystemOf(ecosystem)?.registry ?? null) !== null;
}
function sourceHost(resolved) {
  const address = resolved.trim().replace(/^(?:registry|sparse|git)\+(?=[a-z]+:)/i, "");
  const indexed = REGISTRIES.find(({ index }) => index?.test(address) === true)?.host ?? null;
  if (indexed !== null) return { host: indexed, clear: false };
  const scp = /^git@([\w.-]+):/.exec(address)?.[1];
  if (scp !== void 0) return { host: scp.toLowerCase(), clear: false };
  if (!/^(?:https?:|(?:ssh|git):\/\/)/i.test(address) || !URL.canParse(address)) return null;
  const { host: written, protocol } = new URL(address);
  const host = written.replace(/\.(?=:|$)/, "");
  if (host === "") return null;
  return { host: ALIASES.get(host) ?? host, clear: protocol === "http:" || protocol === "git:" };
}

// src/scan/dependencies/newness/foreign-source.ts
function foreignSources({ head, base }, told) {
  const known2 = base.flatMap(({ extraction }) => extraction.packages.filter(({ origin }) => origin !== "registry"));
  const before = new Set(known2.map(placeKey));
  const seen = /* @__PURE__ */ new Set();
  return [...sitesOf(head), ...localSources({ head, base })].flatMap((site) => {
    const { package: pkg, lockfile } = site;
    const { origin, ecosystem } = pkg;
    if (origin === "registry" || told.has(pkg) || before.has(placeKey(pkg))) return [];
    if (!hasRegistry(ecosystem)) return [];
    const key = JSON.stringify([lockfile.path, placeKey(pkg)]);
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ site, fact: factOf2(site) }];
  });
}
var ARCHIVE = /\.(?:tgz|tar|tar\.\w+|zip|whl|egg|gem|crate|nupkg|jar)$/i;
function localSources({ head, base }) {
  const unchanged = new Set(base);
  return head.filter((lockfile) => !unchanged.has(lockfile)).flatMap(
    (lockfile) => lockfile.extraction.packages.flatMap((pkg) => {
      const folder = pkg.origin === "file" ? pkg.resolved?.replace(/^(?:file|link|portal|path\+file):(?:\/\/)?/, "") : void 0;
      if (folder === void 0) return [];
      const isTold = ARCHIVE.test(folder) || siblingPath(lockfile.path, folder) === null;
      return isTold ? [{ lockfile, package: pkg }] : [];
    })
  );
}
function placeKey({ ecosystem, name, origin, resolved = "" }) {
  const place = resolved.replace(/[#?].*$/, "").replace(/(?:[/@])[0-9a-f]{40}$/, "");
  return JSON.stringify([ecosystem, name, origin, place]);
}
function factOf2(site) {
  const { origin, resolved = "", commit, integrity, hashed } = site.package;
  const isClear2 = /^(?:git\+)?(?:http|git):/i.test(resolved);
  const isPinned3 = origin === "git" ? commit !== void 0 : integrity !== void 0 || hashed === true;
  const isLocal = origin === "file";
  const isArchive = isLocal && ARCHIVE.test(resolved);
  const local = isArchive ? "an archive instead of a released version" : "a folder outside of the repository";
  const place = isLocal ? local : sourceHost(resolved)?.host ?? origin;
  const kind = origin === "git" ? `a repository on ${place}` : isLocal ? place : `an address on ${place}`;
  const holes = isLocal ? [] : [
    ...isClear2 ? ["over a connection that anybody on the way can change"] : [],
    ...isPinned3 ? [] : [origin === "git" ? "at no fixed commit" : "without a checksum"]
  ];
  return {
    rule: "source-not-registry",
    severity: holes.length === 0 ? "medium" : "high",
    confidence: "high",
    title: `${nameOf5(site)} comes from ${kind}`,
    message: `The change takes ${nameOf5(site)} from ${kind} instead of a registry${holes.length === 0 ? "" : `, ${holes.join(" and ")}`}. No advisory is matched with it, and its owner can replace what is there.`,
    fix: isLocal ? `${isArchive ? "commit the source of the archive" : "move the folder into the repository"}, or depend on a released version` : "depend on a release of the registry; where that is not possible, use https and a full commit or a checksum, and have the source confirmed",
    cwe: [isClear2 ? "CWE-319" : "CWE-829"],
    about: isLocal ? isArchive ? "archive" : "outside" : place
  };
}

// src/scan/dependencies/newness/family.ts
function familiesOf(sites2) {
  const families = /* @__PURE__ */ new Map();
  for (const site of sites2) {
    const name = site.package.optional === true ? askerOf(site) ?? site.package.name : site.package.name;
    const key = JSON.stringify([site.package.ecosystem, name]);
    const family = families.get(key);
    if (family === void 0) families.set(key, { name, sites: [site] });
    else if (site.package.name === name && family.sites[0].package.name !== name) family.sites.unshift(site);
    else family.sites.push(site);
  }
  return [...families.values()];
}
var askers = /* @__PURE__ */ new WeakMap();
function askerOf({ lockfile, package: pkg }) {
  const { packages } = lockfile.extraction;
  const known2 = askers.get(lockfile) ?? askersIn(lockfile);
  askers.set(lockfile, known2);
  const names = known2.get(packages.indexOf(pkg));
  const [only] = names ?? [];
  return names?.size === 1 && only !== void 0 ? only : null;
}
function askersIn({ extraction }) {
  const found = /* @__PURE__ */ new Map();
  for (const { name, version: version2, dependsOn = [] } of extraction.packages) {
    for (const index of dependsOn) {
      if (extraction.packages[index]?.version !== version2) continue;
      found.set(index, (found.get(index) ?? /* @__PURE__ */ new Set()).add(name));
    }
  }
  return found;
}

// src/scan/dependencies/newness/install-script.ts
function addedInstallScripts(added, base) {
  const before = /* @__PURE__ */ new Map();
  for (const pkg of base.flatMap(({ extraction }) => extraction.packages)) {
    const key = nameKey2(pkg);
    before.set(key, before.get(key) === true || pkg.hasInstallScript === true);
  }
  const running = added.filter(
    ({ package: pkg }) => pkg.hasInstallScript === true && before.get(nameKey2(pkg)) !== true
  );
  const isNew = ({ package: pkg }) => !before.has(nameKey2(pkg));
  return [
    ...familiesOf(running.filter(isNew)).map((family) => findingOf(family, true)),
    ...familiesOf(running.filter((site) => !isNew(site))).map((family) => findingOf(family, false))
  ];
}
function findingOf({ name, sites: sites2 }, isNew) {
  const [site] = sites2;
  const names = new Set(sites2.map(nameOf5));
  const many = names.size > 1;
  const who = many ? `${nameOf5(site)} and ${names.size - 1} more of its family` : nameOf5(site);
  const verb = many ? "run" : "runs";
  const when = many ? "when they are installed" : "when it is installed";
  const change = isNew ? `The change adds ${who}, which ${verb} a script ${when}.` : `${who} ${verb} a script ${when}; the version before ${many ? "them" : "it"} did not.`;
  return {
    site,
    fact: {
      rule: "install-script-added",
      severity: isNew ? "low" : "medium",
      confidence: "high",
      title: `${who} ${isNew ? "" : "now "}${verb} a script ${when}`,
      message: `${change} Such scripts run on every developer's machine and in every build, with all that can be reached there.`,
      fix: "read the script before merging; install without scripts (`--ignore-scripts`) where the package works without it",
      cwe: ["CWE-829"],
      ...many && { collective: true, about: name }
    }
  };
}

// src/scan/dependencies/newness/integrity.ts
function changedIntegrity({ head, base }) {
  const before = /* @__PURE__ */ new Map();
  for (const site of registrySites(base)) {
    for (const [algorithm, digest] of digestsOf(site.package.integrity ?? "")) {
      const key = keyOf5(site, algorithm);
      before.set(key, (before.get(key) ?? /* @__PURE__ */ new Set()).add(digest));
    }
  }
  return registrySites(head).flatMap((site) => {
    const compared = digestsOf(site.package.integrity ?? "").flatMap(([algorithm, digest]) => {
      const known2 = before.get(keyOf5(site, algorithm));
      return known2 === void 0 ? [] : [known2.has(digest)];
    });
    if (compared.length === 0 || compared.every(Boolean)) return [];
    return [
      {
        site,
        fact: {
          rule: "integrity-changed",
          severity: "high",
          confidence: "high",
          title: `The checksum of ${nameOf5(site)} changed`,
          message: `${nameOf5(site)} has another checksum than in the base, though the version is the same. A published release does not change, so other code than before would be installed.`,
          fix: "restore the lockfile of the base and let the package manager write the change anew; if the checksum still differs, ask the registry why",
          cwe: ["CWE-494"],
          about: site.package.integrity ?? ""
        }
      }
    ];
  });
}
function registrySites(lockfiles) {
  return sitesOf(lockfiles).filter(({ package: pkg }) => pkg.origin === "registry" && pkg.integrity !== void 0);
}
function keyOf5(site, algorithm) {
  return JSON.stringify([releaseKey(site.package), site.lockfile.extraction.manager, algorithm]);
}
var MAX_DIGESTS = 20;
function digestsOf(integrity) {
  const words = integrity.split(/\s+/, MAX_DIGESTS).filter((word) => word !== "");
  return words.map((word) => {
    const [, algorithm, digest] = /^([A-Za-z0-9]{1,10})[-:/](.+)$/.exec(word) ?? [];
    if (algorithm === void 0 || digest === void 0) return [`hex of ${word.length}`, word.toLowerCase()];
    return [algorithm, digest.replace(/\?.*$/, "")];
  });
}

// src/scan/dependencies/newness/popular-names.ts
import { readFileSync as readFileSync2 } from "node:fs";
import { join as join13 } from "node:path";

// src/scan/dependencies/ecosystem/popular-asset.ts
function popularAsset(file) {
  return { name: `data/popular-packages/${file}`, source: `rules/popular-packages/${file}` };
}

// src/scan/dependencies/newness/popular-names.ts
var REST = "# Less used";
async function popularNames(ecosystems) {
  const lists = /* @__PURE__ */ new Map();
  for (const { name, popular } of ECOSYSTEMS) {
    if (popular !== null && ecosystems.has(name)) lists.set(name, popularList(readPopular(popular)));
  }
  return lists;
}
function readPopular(file) {
  const { name, source } = popularAsset(file);
  const root = sourceRoot();
  return (root === null ? readWhole(name) : readFileSync2(join13(root, source))).toString("utf8");
}
function popularList(text) {
  const [first = "", rest = ""] = text.split(REST);
  const imitated = namesIn3(first);
  return { imitated, known: /* @__PURE__ */ new Set([...imitated, ...namesIn3(`#${rest}`)]) };
}
function namesIn3(text) {
  return new Set(text.split("\n").filter((line) => line !== "" && !line.startsWith("#")));
}

// src/scan/dependencies/newness/registry.ts
var MAX_EACH = 5;
var MAX_HOSTS = 3;
function changedRegistries(moved) {
  return moved.flatMap(findingsOf);
}
function movedSources({ head, base }) {
  const known2 = /* @__PURE__ */ new Map();
  const sourceOf = (pkg) => {
    const address = pkg.resolved ?? "";
    const source = known2.get(address);
    if (source !== void 0) return source;
    const found = sourceHost(address);
    known2.set(address, found);
    return found;
  };
  const before = baseSources(base, sourceOf);
  const moved = /* @__PURE__ */ new Map();
  for (const site of sitesOf(head)) {
    const source = sourceOf(site.package);
    if (source === null || before.known.has(sourceKey(site.package, source))) continue;
    const elsewhere = isElsewhere(site.package, source.host, before);
    if (!elsewhere && !(source.clear && site.package.origin !== "git")) continue;
    const { ecosystem } = site.package;
    const key = JSON.stringify([site.lockfile.path, ecosystem, source.host, elsewhere]);
    const hosts = [...before.hosts.get(ecosystem) ?? []].sort();
    const group = moved.get(key) ?? { sites: [], host: source.host, elsewhere, hosts };
    group.sites.push(site);
    moved.set(key, group);
  }
  return [...moved.values()];
}
function baseSources(base, sourceOf) {
  const hosts = /* @__PURE__ */ new Map();
  const known2 = /* @__PURE__ */ new Set();
  const fromRegistry = /* @__PURE__ */ new Set();
  for (const { package: pkg } of sitesOf(base)) {
    const source = sourceOf(pkg);
    known2.add(sourceKey(pkg, source));
    if (pkg.origin === "git") continue;
    const host = source?.host ?? publicHost(pkg.ecosystem);
    if (host !== null) hosts.set(pkg.ecosystem, (hosts.get(pkg.ecosystem) ?? /* @__PURE__ */ new Set()).add(host));
    if (pkg.origin === "registry") fromRegistry.add(nameKey2(pkg));
  }
  return { hosts, known: known2, fromRegistry };
}
function isElsewhere(pkg, host, before) {
  const isNew = pkg.origin !== "registry" || !before.fromRegistry.has(nameKey2(pkg));
  if (publicHost(pkg.ecosystem) === null && isNew) return false;
  if (pkg.origin === "git") return before.fromRegistry.has(nameKey2(pkg));
  const hosts = before.hosts.get(pkg.ecosystem);
  return hosts !== void 0 && !hosts.has(host);
}
function sourceKey(pkg, source) {
  return JSON.stringify([pkg.ecosystem, pkg.name, source?.host, source?.clear]);
}
function findingsOf({ sites: sites2, host, elsewhere, hosts }) {
  const shown = sites2.length > MAX_EACH ? sites2.slice(0, 1) : sites2;
  return shown.map((site) => {
    const others = sites2.length - shown.length;
    const who = `${nameOf5(site)}${others === 0 ? "" : ` and ${others} more packages`}`;
    const verb = others === 0 ? "comes" : "come";
    const usual = hosts.slice(0, MAX_HOSTS).join(", ");
    return {
      site,
      fact: {
        rule: "registry-changed",
        severity: "high",
        confidence: "high",
        title: elsewhere ? `${who} ${verb} from ${host}` : `${who} ${verb} from ${host} without encryption`,
        message: elsewhere ? `${who} ${verb} from ${host}, from which the base takes no ${site.package.ecosystem} package (it takes them from ${usual}). Whoever controls that host decides what is installed.` : `${who} ${verb} from ${host} over plain http. Whoever is on the way can replace what is installed.`,
        fix: elsewhere ? "restore the lockfile of the base and let the package manager write the change anew; if the new registry is meant, have its owner confirm it" : "write the address with https in the lockfile and in the registry setting",
        cwe: [elsewhere ? "CWE-829" : "CWE-319"],
        about: `${elsewhere ? "" : "http "}${host}`,
        collective: others > 0
      }
    };
  });
}

// src/scan/dependencies/newness/release-age.ts
var DAY4 = 24 * 60 * 60 * 1e3;
var CONCURRENCY6 = 12;
var MAX_ASKED2 = 5e3;
async function youngReleases(added, question) {
  const { depsDev } = question;
  const releases2 = new Map(added.map((site) => [releaseKey(site.package), site.package]));
  const covered = [...releases2].filter(([, pkg]) => isCovered(pkg.ecosystem));
  const notes = uncoveredNotes([...releases2.values()].map((pkg) => pkg.ecosystem));
  if (covered.length === 0) return { findings: [], notes, shortfall: null };
  if (depsDev === null) return { findings: [], notes, shortfall: unknownAges(covered.length, "offline") };
  const dates = /* @__PURE__ */ new Map();
  let reason = null;
  await mapLimit(covered.slice(0, MAX_ASKED2), CONCURRENCY6, async ([key, pkg]) => {
    try {
      dates.set(key, (await depsDev.facts(pkg))?.published ?? null);
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
      reason ??= `deps.dev: ${messageOf(error)}`;
    }
  });
  const missing2 = covered.length - dates.size;
  const findings = added.flatMap((site) => {
    const published = dates.get(releaseKey(site.package));
    if (published === void 0) return [];
    const fact = factOf3(site, published, question);
    return fact === null ? [] : [{ site, fact }];
  });
  const shortfall = missing2 === 0 ? null : unknownAges(missing2, reason ?? `more than ${MAX_ASKED2} releases are added at once`);
  return { findings, notes, shortfall };
}
function factOf3(site, published, { minimumDays, now }) {
  const age = published === null ? null : now.getTime() - published;
  if (age !== null && age >= minimumDays * DAY4) return null;
  const common = { rule: "too-new-release", severity: "medium", cwe: ["CWE-1395"] };
  if (published === null) {
    return {
      ...common,
      confidence: "low",
      title: `The age of ${nameOf5(site)} is not known`,
      message: `deps.dev knows no release date of ${nameOf5(site)}, while the policy asks for ${days(minimumDays)}. It is private, or was published a moment ago.`,
      fix: "check the release date at the registry; for a private package write an exception"
    };
  }
  const date = new Date(published).toISOString().slice(0, 10);
  const enough = new Date(published + minimumDays * DAY4).toISOString().slice(0, 10);
  return {
    ...common,
    confidence: "high",
    title: `${nameOf5(site)} was published on ${date}`,
    message: `${nameOf5(site)} was published on ${date}, less than the ${days(minimumDays)} ago that the policy asks for. Most malicious releases are found within days.`,
    fix: `take an older release, or merge on ${enough} or later`
  };
}
function days(count) {
  return count === 1 ? "1 day" : `${count} days`;
}
function unknownAges(count, reason) {
  return `minimum-age: the age of ${count} added ${count === 1 ? "release" : "releases"} is not known (${reason})`;
}
function uncoveredNotes(ecosystems) {
  const uncovered = ecosystems.filter((ecosystem) => !isCovered(ecosystem));
  if (uncovered.length === 0) return [];
  const names = [...new Set(uncovered)].sort().join(", ");
  return [`minimum-age not checked for ${uncovered.length} added releases: deps.dev does not cover ${names}`];
}

// src/scan/dependencies/newness/edit-distance.ts
function isOneEdit(a, b) {
  if (a === b) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  let end = 0;
  while (end < short.length - start && short[short.length - 1 - end] === long[long.length - 1 - end]) end++;
  const left = short.slice(start, short.length - end);
  const right = long.slice(start, long.length - end);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

// src/scan/dependencies/newness/typosquat.ts
var MIN_LENGTH = 5;
var MAX_LENGTH8 = 100;
function suspectedTyposquats(added, popular) {
  const tables = new Map([...popular].map(([ecosystem, list]) => [ecosystem, lookAlikes(list)]));
  return added.flatMap((site) => {
    const meant = tables.get(site.package.ecosystem)?.(site.package.name.toLowerCase());
    if (meant === void 0 || meant === null) return [];
    return [
      {
        site,
        fact: {
          rule: "typosquat-suspected",
          severity: "medium",
          confidence: "medium",
          title: `${nameOf5(site)} is named almost like ${meant}`,
          message: `The change adds ${nameOf5(site)}, whose name differs from the popular ${meant} by one character. Attackers publish packages under such names and wait for a slip.`,
          fix: `check that ${site.package.name} is meant; if not, remove it and depend on ${meant}`,
          cwe: ["CWE-1357"],
          about: meant
        }
      }
    ];
  });
}
function lookAlikes({ known: known2, imitated }) {
  const byLength = /* @__PURE__ */ new Map();
  const byLetters = /* @__PURE__ */ new Map();
  for (const name of imitated) {
    if (name.length < MIN_LENGTH) continue;
    const same = byLength.get(name.length);
    if (same === void 0) byLength.set(name.length, [name]);
    else same.push(name);
    const letters = withoutSeparators(name);
    if (!byLetters.has(letters)) byLetters.set(letters, name);
  }
  return (name) => {
    if (name.length < MIN_LENGTH || name.length > MAX_LENGTH8) return null;
    if (known2.has(name) || known2.has(name.replace(/[2-9]$/, ""))) return null;
    const separated = byLetters.get(withoutSeparators(name));
    if (separated !== void 0 && !sameOwner(name, separated)) return separated;
    const near = [-1, 0, 1].flatMap((difference) => byLength.get(name.length + difference) ?? []);
    return near.find((other) => isOneEdit(name, other) && !isHonest(name, other)) ?? null;
  };
}
function isHonest(name, popular) {
  return sameOwner(name, popular) || name.replace(/\d/g, "0") === popular.replace(/\d/g, "0");
}
function sameOwner(name, popular) {
  const scope = /^@[^/]+\//.exec(name)?.[0];
  return scope !== void 0 && popular.startsWith(scope);
}
function withoutSeparators(name) {
  return name.replace(/(?<=.)[-_.]/g, "");
}

// src/scan/dependencies/newness/unverified.ts
var USUAL_SHARE = 0.8;
var MAX_EACH2 = 5;
function unverified({ head, base }) {
  const before = new Map(base.map((lockfile) => [lockfile.path, lockfile]));
  return head.flatMap((lockfile) => {
    const old = before.get(lockfile.path);
    if (old === lockfile) return [];
    const released2 = releasesOf3(lockfile);
    const open2 = released2.filter((pkg) => !isVerified(pkg));
    if (open2.length === 0 || open2.length > released2.length * (1 - USUAL_SHARE)) return [];
    const was = new Map(old === void 0 ? [] : releasesOf3(old).map((pkg) => [releaseKey(pkg), isVerified(pkg)]));
    const lost = open2.filter((pkg) => was.get(releaseKey(pkg)) === true);
    const added = open2.filter((pkg) => !was.has(releaseKey(pkg)));
    return [...findingsOf2(lockfile, lost, true), ...findingsOf2(lockfile, added, false)];
  });
}
function releasesOf3({ extraction }) {
  return extraction.packages.filter(({ origin, version: version2 }) => origin === "registry" && version2 !== "");
}
function isVerified({ integrity, hashed }) {
  return integrity !== void 0 || hashed === true;
}
function findingsOf2(lockfile, packages, isLost) {
  const shown = packages.length > MAX_EACH2 ? packages.slice(0, 1) : packages;
  return shown.map((pkg) => {
    const site = { lockfile, package: pkg };
    const others = packages.length - shown.length;
    const who = `${nameOf5(site)}${others === 0 ? "" : ` and ${others} more packages`}`;
    const verb = others === 0 ? "has" : "have";
    return {
      site,
      fact: {
        rule: "integrity-missing",
        severity: isLost ? "medium" : "low",
        confidence: "high",
        title: `${who} ${verb} no checksum${isLost ? " any more" : ""}`,
        message: `${who} ${verb} no checksum in ${lockfile.path}${isLost ? " any more" : ""}, though nearly all other entries have one. Whatever is served under the name and version is installed.`,
        fix: "let the package manager write the entry anew",
        cwe: ["CWE-353"],
        about: isLost ? "lost" : "",
        collective: others > 0
      }
    };
  });
}

// src/scan/dependencies/newness/newness.ts
async function newnessOf(question) {
  const { lockfiles, changedPaths, minimumAgeDays } = question;
  const added = addedSites(lockfiles);
  const fromRegistry = added.filter((site) => site.package.origin === "registry");
  const ages = minimumAgeDays === null ? null : await youngReleases(fromRegistry, { ...question, minimumDays: minimumAgeDays });
  const moved = movedSources(lockfiles);
  const findings = [
    ...ages?.findings ?? [],
    ...addedInstallScripts(fromRegistry, lockfiles.base),
    ...changedRegistries(moved),
    ...foreignSources(lockfiles, new Set(moved.flatMap(({ sites: sites2 }) => sites2.map((site) => site.package)))),
    ...changedIntegrity(lockfiles),
    ...unverified(lockfiles),
    ...suspectedTyposquats(newNames(fromRegistry, lockfiles), await popularNames(ecosystemsOf2(fromRegistry))),
    ...deprecated(fromRegistry)
  ];
  const places = sitePlaces(changedPaths);
  return {
    head: findings.map(({ site, fact }) => packageObservation(site, { category: "dependency", ...fact }, places)),
    // Being new is no state of the base.
    base: [],
    notes: ages?.notes ?? [],
    shortfall: ages?.shortfall ?? null
  };
}
function newNames(added, { base }) {
  const key = ({ ecosystem, name }) => JSON.stringify([ecosystem, name]);
  const before = new Set(base.flatMap(({ extraction }) => extraction.packages.map(key)));
  return added.filter((site) => !before.has(key(site.package)));
}
function ecosystemsOf2(sites2) {
  return new Set(sites2.map((site) => site.package.ecosystem));
}

// src/scan/dependencies/service/deps-dev/release-facts.ts
var MAX_LICENSES = 50;
var MAX_LICENSE_LENGTH = 1e3;
function releaseFacts(body) {
  let answer;
  try {
    answer = JSON.parse(body.toString("utf8"));
  } catch {
    throw new ServiceError("malformed", "answered with broken JSON");
  }
  if (typeof answer !== "object" || answer === null || !("versionKey" in answer)) {
    throw new ServiceError("malformed", "answered with something that is no release");
  }
  const { publishedAt, licenses } = answer;
  const published = typeof publishedAt === "string" ? Date.parse(publishedAt) : Number.NaN;
  const known2 = Array.isArray(licenses) ? licenses.filter(isLicense).slice(0, MAX_LICENSES) : [];
  return { published: Number.isNaN(published) ? null : published, licenses: known2 };
}
function isLicense(value) {
  return typeof value === "string" && value !== "" && value.length <= MAX_LICENSE_LENGTH;
}

// src/scan/dependencies/service/deps-dev/client.ts
var PUBLIC_DEPS_DEV = "https://api.deps.dev";
var BUDGET_MS2 = 6e4;
var TIMEOUT_MS5 = 1e4;
var MAX_BYTES6 = 1024 * 1024;
var KEPT_MS2 = 7 * 24 * 60 * 60 * 1e3;
function depsDevClient(options) {
  const cache = answerCache(options.cacheDir, "deps-dev");
  const answers = /* @__PURE__ */ new Map();
  let deadline = null;
  let lost = null;
  async function ask(url) {
    const now = options.now.getTime();
    const cached = await cache.read(url);
    if (cached !== null && Math.abs(now - cached.fetched) < KEPT_MS2) return releaseFacts(cached.bytes);
    if (lost !== null) throw lost;
    deadline ??= Date.now() + (options.budgetMs ?? BUDGET_MS2);
    try {
      const response = await requestWithRetry(
        options.http,
        {
          method: "GET",
          url,
          headers: { accept: "application/json" },
          timeoutMs: TIMEOUT_MS5,
          maxBytes: MAX_BYTES6
        },
        {
          retries: 2,
          deadline,
          signal: options.signal,
          ...options.minDelayMs !== void 0 && { minDelayMs: options.minDelayMs }
        }
      );
      if (response.status === 404) return null;
      if (response.status !== 200) throw new ServiceError("refused", `answered ${response.status}`);
      const facts = releaseFacts(response.body);
      await cache.write(url, { bytes: response.body, etag: null, fetched: now });
      return facts;
    } catch (error) {
      if (error instanceof ServiceError && error.fault !== "malformed") lost = error;
      throw error;
    }
  }
  return {
    async facts(pkg) {
      const path = versionPath(pkg);
      if (path === null) return null;
      const known2 = answers.get(path) ?? ask(`${options.baseUrl}${path}`);
      answers.set(path, known2);
      return known2;
    }
  };
}

// src/scan/dependencies/sync/go-sums.ts
var UNPUBLISHED = "-00010101000000-000000000000";
var FORMAT2 = { ecosystem: "Go", severity: "low" };
async function withoutSums(workspace, side, touched, debug) {
  const read = siblingReader(workspace, side, debug).recording(/* @__PURE__ */ new Set());
  const found = [];
  for (const { path } of await workspace.files(side)) {
    if (fileNameOf(path) !== "go.mod" || /(?:^|\/)(?:vendor|testdata)\//.test(path)) continue;
    const sumPath = siblingPath(path, "go.sum") ?? "go.sum";
    if (touched !== null && !touched.has(path) && !touched.has(sumPath)) continue;
    const text = await read(path);
    if (text === null) continue;
    const sums = /* @__PURE__ */ new Set([...sumsIn(await read(sumPath)), ...sumsIn(await workspaceSums(path, read))]);
    const unmet = goAsks({ path, text }).asks.filter(({ name, range }) => !range.endsWith(UNPUBLISHED) && !sums.has(`${name} v${range}`)).map((ask) => ({ ask, locked: [] }));
    if (unmet.length > 0)
      found.push({ manifest: path, lockfile: { path: sumPath, manager: "go" }, format: FORMAT2, unmet });
  }
  return found;
}
async function workspaceSums(path, read) {
  for (let folder = folderOf2(path); ; folder = folderOf2(folder)) {
    const text = await read(folder === "" ? "go.work.sum" : `${folder}/go.work.sum`);
    if (text !== null || folder === "") return text;
  }
}
function sumsIn(text) {
  if (text === null) return [];
  return [...linesOf(text)].flatMap(({ text: line }) => {
    const [name, version2 = ""] = line.trim().split(/\s+/);
    return name === void 0 || name === "" ? [] : [`${name} ${version2.replace(/\/go\.mod$/, "")}`];
  });
}

// src/scan/dependencies/sync/sync-finding.ts
var MAX_EACH3 = 10;
var MAX_VERSIONS = 3;
function syncFindings(found) {
  return found.flatMap((one) => {
    if (one.unmet.length <= MAX_EACH3) return one.unmet.map((unmet) => observation(one, unmet, 0));
    const [first] = one.unmet;
    return first === void 0 ? [] : [observation(one, first, one.unmet.length - 1)];
  });
}
function observation({ manifest, lockfile, format, unmet: all }, unmet, others) {
  const { ask, locked } = unmet;
  const wanted = ask.from === "elsewhere" ? `${ask.name} from another source` : `${ask.name} ${ask.range}`.trim();
  const lack = locked.length === 0 ? `is not in the lockfile ${lockfile.path}` : `${versions(locked)} in the lockfile ${lockfile.path} does not satisfy`;
  const more = others === 0 ? "" : `; the same goes for ${others} more`;
  const key = others === 0 ? [ask.name, ask.range] : ["many", String(all.length)];
  const command = managerOf(lockfile.manager).manager.lock;
  return {
    category: "dependency",
    rule: "lockfile-out-of-sync",
    severity: format.severity ?? "medium",
    confidence: "high",
    title: locked.length === 0 ? `${ask.name} is not in the lockfile` : `The lockfile does not satisfy ${wanted}`,
    message: `${manifest} asks for ${wanted}, which ${lack}${more}. The next install brings in what was not audited.`,
    location: { path: manifest, ...ask.line !== void 0 && { startLine: ask.line } },
    otherLocations: [{ path: lockfile.path }],
    aliases: [],
    cwe: ["CWE-1357"],
    references: [],
    fix: {
      description: "bring the lockfile up to date and commit both files together",
      ...command !== null && { command }
    },
    sources: [{ tool: "gatehouse", version: VERSION, rule: "lockfile-out-of-sync" }],
    identity: ["dependency", "lockfile-out-of-sync", format.ecosystem, ...key, manifest, lockfile.path],
    lineage: ["dependency", "lockfile-out-of-sync", format.ecosystem, ...key]
  };
}
function versions(locked) {
  const more = locked.length > MAX_VERSIONS ? ` and ${locked.length - MAX_VERSIONS} more` : "";
  return `${locked.slice(0, MAX_VERSIONS).join(", ")}${more}`;
}

// src/scan/dependencies/sync/twins.ts
var MAX_NAMED4 = 3;
function disagreeingLockfiles(lockfiles, touched) {
  const folders = /* @__PURE__ */ new Map();
  for (const lockfile of lockfiles) {
    if (!TWINS.has(lockfile.extraction.manager)) continue;
    const folder = folderOf2(lockfile.path);
    folders.set(folder, [...folders.get(folder) ?? [], lockfile]);
  }
  return [...folders.values()].flatMap(
    (together) => together.flatMap(
      (one, at) => together.slice(at + 1).flatMap((other) => {
        if (touched !== null && !touched.has(one.path) && !touched.has(other.path)) return [];
        const names = differing(one, other);
        return names.length === 0 ? [] : [observation2(one, other, names)];
      })
    )
  );
}
var TWINS = managersOf("npm");
function differing(one, other) {
  const [mine, theirs] = [one, other].map(directVersions);
  return [...mine ?? []].filter(([name, versions2]) => {
    const against = theirs?.get(name);
    return against !== void 0 && [...versions2].every((version2) => !against.has(version2));
  }).map(([name]) => name).sort();
}
function directVersions({ extraction }) {
  const found = /* @__PURE__ */ new Map();
  for (const { name, version: version2, origin, direct: direct2 } of extraction.packages) {
    if (direct2 !== true || origin !== "registry") continue;
    found.set(name, (found.get(name) ?? /* @__PURE__ */ new Set()).add(version2));
  }
  return found;
}
function observation2(one, other, names) {
  const more = names.length > MAX_NAMED4 ? ` and ${names.length - MAX_NAMED4} more` : "";
  const pair = `${one.path} and ${fileNameOf(other.path)}`;
  return {
    category: "dependency",
    rule: "lockfiles-disagree",
    severity: "low",
    confidence: "high",
    title: `${pair} disagree`,
    message: `${pair} hold different versions of ${names.slice(0, MAX_NAMED4).join(", ")}${more}. Which of them is installed depends on the command that is typed.`,
    location: { path: one.path },
    otherLocations: [{ path: other.path }],
    aliases: [],
    cwe: ["CWE-1357"],
    references: [],
    fix: { description: "keep the lockfile of the package manager that the project uses, and delete the other" },
    sources: [{ tool: "gatehouse", version: VERSION, rule: "lockfiles-disagree" }],
    identity: ["dependency", "lockfiles-disagree", one.path, other.path],
    lineage: ["dependency", "lockfiles-disagree", fileNameOf(one.path), fileNameOf(other.path)]
  };
}

// src/scan/dependencies/sync/sync.ts
async function syncOf(workspace, lockfiles, debug) {
  const known2 = workspace.baseline === "known";
  const touched = known2 && workspace.changes !== null ? new Set(workspace.changes.flatMap(pathsOf)) : null;
  const side = async (name) => [
    ...disagreeingLockfiles(lockfiles[name], touched),
    ...syncFindings([
      ...await outOfSync(workspace, name, lockfiles[name], touched, debug),
      ...await withoutSums(workspace, name, touched, debug)
    ])
  ];
  return { head: await side("head"), base: known2 ? await side("base") : [], notes: [], shortfall: null };
}
function pathsOf({ path, basePath }) {
  return basePath === null || basePath === path ? [path] : [path, basePath];
}

// src/scan/dependencies/upkeep/dependabot.ts
async function dependabotUpdater(file) {
  const { updates } = await parseYamlFile(file);
  const entries = Array.isArray(updates) ? updates.filter(isTable) : [];
  return {
    name: "Dependabot",
    path: file.path,
    keeps: (lockfile, { dependabot }) => entries.some((entry) => entry["package-ecosystem"] === dependabot && coversFolder(entry, folderOf4(lockfile)))
  };
}
function coversFolder({ directory, directories }, folder) {
  const given = [directory, ...Array.isArray(directories) ? directories : []];
  return given.some((each2) => {
    if (typeof each2 !== "string") return false;
    const plain = each2.replace(/^\.?\/+/, "").replace(/\/+$/, "");
    return plain === folder || plain.includes("*") && linearGlob(plain)?.(folder) !== false;
  });
}
function folderOf4(path) {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

// src/scan/dependencies/upkeep/kept-lockfile.ts
var NODE2 = { dependabot: "npm", renovate: ["npm"] };
var LOCKFILES3 = /* @__PURE__ */ new Map([
  ["package-lock.json", NODE2],
  ["npm-shrinkwrap.json", NODE2],
  ["yarn.lock", NODE2],
  ["pnpm-lock.yaml", NODE2],
  ["bun.lock", { dependabot: "bun", renovate: ["bun", "npm"] }],
  ["Cargo.lock", { dependabot: "cargo", renovate: ["cargo"] }],
  ["composer.lock", { dependabot: "composer", renovate: ["composer"] }],
  ["Gemfile.lock", { dependabot: "bundler", renovate: ["bundler"] }],
  ["go.sum", { dependabot: "gomod", renovate: ["gomod"] }],
  ["poetry.lock", { dependabot: "pip", renovate: ["poetry", "pep621"] }],
  ["Pipfile.lock", { dependabot: "pip", renovate: ["pipenv"] }],
  ["uv.lock", { dependabot: "uv", renovate: ["pep621"] }],
  ["mix.lock", { dependabot: "mix", renovate: ["mix"] }],
  ["packages.lock.json", { dependabot: "nuget", renovate: ["nuget"] }],
  ["pubspec.lock", { dependabot: "pub", renovate: ["pub"] }],
  ["gradle.lockfile", { dependabot: "gradle", renovate: ["gradle"] }],
  ["Package.resolved", { dependabot: "swift", renovate: ["swift"] }]
]);
function keptLockfile(path) {
  return LOCKFILES3.get(path.slice(path.lastIndexOf("/") + 1));
}

// src/scan/dependencies/upkeep/renovate.ts
var RENOVATE_PATHS = [
  "renovate.json",
  "renovate.json5",
  ".github/renovate.json",
  ".github/renovate.json5",
  ".renovaterc",
  ".renovaterc.json"
];
var USUAL2 = /* @__PURE__ */ new Set(["config:recommended", "config:base", "config:best-practices", ":ignoreModulesAndTests"]);
var USUALLY_IGNORED = [
  ...["**/node_modules/**", "**/bower_components/**", "**/vendor/**", "**/examples/**"],
  ...["**/__tests__/**", "**/test/**", "**/tests/**", "**/__fixtures__/**"]
];
function renovateUpdater({ path, text }) {
  const config = parsed2(text);
  if (!isObject(config)) return null;
  const words = (value) => itemsAt(value).flatMap((item) => wordAt(item) ?? []);
  const isUsual = words(config.extends).some((preset) => USUAL2.has(preset));
  const ignored = Array.isArray(config.ignorePaths) ? words(config.ignorePaths) : isUsual ? USUALLY_IGNORED : [];
  const included = words(config.includePaths);
  const managers = words(config.enabledManagers);
  return {
    name: "Renovate",
    path,
    keeps: (lockfile, { renovate }) => config.enabled !== false && !ignored.some((glob) => fits(glob, lockfile)) && (included.length === 0 || included.some((glob) => fits(glob, lockfile))) && (managers.length === 0 || renovate.some((manager) => managers.includes(manager)))
  };
}
function fits(glob, path) {
  if (!/[*?[{]/.test(glob)) return path === glob || path.startsWith(`${glob.replace(/\/+$/, "")}/`);
  return linearGlob(glob)?.(path) === true;
}
function parsed2(text) {
  try {
    return JSON.parse(withoutComments(text));
  } catch {
    return null;
  }
}

// src/scan/dependencies/upkeep/upkeep.ts
var DEPENDABOT_PATHS = [".github/dependabot.yml", ".github/dependabot.yaml"];
var MOST = 50;
async function upkeepOf(workspace, debug) {
  const head = await unattended(workspace, "head", debug);
  const base = workspace.baseline === "known" ? await unattended(workspace, "base", debug) : [];
  return { head, base, notes: [], shortfall: null };
}
async function unattended(workspace, side, debug) {
  const files = (await workspace.files(side)).map(({ path }) => path);
  const lockfiles = files.filter((path) => keptLockfile(path) !== void 0);
  if (lockfiles.length === 0) return [];
  const updaters = await updatersOf(workspace, side, debug);
  if (updaters === null || updaters.length === 0) return [];
  const left = lockfiles.filter((path) => {
    const kind = keptLockfile(path);
    return kind !== void 0 && !updaters.some((updater) => updater.keeps(path, kind));
  });
  return left.slice(0, MOST).map((path) => observationOf2(path, updaters));
}
async function updatersOf(workspace, side, debug) {
  const read = siblingReader(workspace, side, debug).recording(/* @__PURE__ */ new Set());
  const updaters = [];
  for (const path of DEPENDABOT_PATHS) {
    const text = await read(path);
    if (text === null) continue;
    try {
      updaters.push(await dependabotUpdater({ path, text }));
    } catch (error) {
      if (!(error instanceof LocatedError)) throw error;
      debug(`${path}: ${error.message}`);
      return null;
    }
  }
  for (const path of RENOVATE_PATHS) {
    const text = await read(path);
    if (text === null) continue;
    const updater = renovateUpdater({ path, text });
    if (updater === null) return null;
    updaters.push(updater);
    break;
  }
  return updaters;
}
function observationOf2(path, updaters) {
  const who = updaters.map(({ name }) => name).join(" and ");
  const where = updaters.map((updater) => updater.path).join(" and ");
  return {
    category: "dependency",
    rule: "lockfile-unattended",
    severity: "info",
    confidence: "high",
    level: "report",
    title: "Nobody keeps this lockfile up to date",
    message: `${who} keeps other lockfiles of this repository up to date, and ${where} leaves this one out.`,
    location: { path },
    aliases: [],
    cwe: ["CWE-1104"],
    references: [],
    fix: { description: `name its folder in ${where}` },
    sources: [{ tool: "gatehouse", version: VERSION, rule: "lockfile-unattended" }],
    identity: ["dependency", "lockfile-unattended", path],
    lineage: ["dependency", "lockfile-unattended", path]
  };
}

// src/scan/dependencies/audit/enrich.ts
async function enrich(context, lockfiles, changedPaths, gone) {
  const { settings, workspace, now } = context;
  const { minimumAgeDays, licenses } = settings;
  const depsDev = openDepsDev(context);
  const baseline = workspace.baseline === "known";
  const enrichments = [
    installedOf(lockfiles, changedPaths),
    await syncOf(workspace, lockfiles, context.log.debug),
    await upkeepOf(workspace, context.log.debug),
    await denials(context, lockfiles, changedPaths, gone)
  ];
  if (baseline) {
    enrichments.push(await newnessOf({ lockfiles, changedPaths, minimumAgeDays, depsDev, now }));
  }
  if (licenses.allow !== null || licenses.deny.length > 0) {
    enrichments.push(await licensesOf({ lockfiles, changedPaths, policy: licenses, addedOnly: baseline, depsDev }));
  }
  const shortfalls = enrichments.flatMap(({ shortfall }) => shortfall ?? []);
  return {
    head: enrichments.flatMap(({ head }) => head),
    base: enrichments.flatMap(({ base }) => base),
    notes: enrichments.flatMap(({ notes }) => notes),
    shortfall: shortfalls.length === 0 ? null : shortfalls.join("; ")
  };
}
function openDepsDev({ options, env, http, cacheDir, signal, now }) {
  if (options.offline) return null;
  const baseUrl = serviceUrl("GATEHOUSE_DEPS_DEV", env, PUBLIC_DEPS_DEV);
  return depsDevClient({ http, baseUrl, cacheDir, signal, now });
}

// src/scan/dependencies/audit/inventory.ts
function inventoryOf(lockfiles) {
  return lockfiles.flatMap(({ path, extraction }) => {
    const items = /* @__PURE__ */ new Map();
    for (const { ecosystem, name, version: version2, scope, licenses, origin } of extraction.packages) {
      if (name === "" || origin === "workspace") continue;
      const key = JSON.stringify([ecosystem, name, version2]);
      const known2 = items.get(key);
      if (known2 !== void 0 && (known2.scope === "runtime" || scope === "development")) continue;
      items.set(key, {
        ecosystem,
        name,
        version: version2,
        // Only an SBOM needs it, and to write 2,000 of them takes longer than to match the packages.
        get purl() {
          return purlOf(ecosystem, name, version2);
        },
        scope,
        path,
        ...licenses !== void 0 && licenses.length > 0 && { licenses }
      });
    }
    return [...items.values()].sort(byName);
  });
}
function byName(a, b) {
  return compareText(a.ecosystem, b.ecosystem) || compareText(a.name, b.name) || compareText(a.version, b.version);
}

// src/scan/dependencies/advisory/group-key.ts
var PREFERENCE = ["malware", "github", "language", null, "cve"];
function rank(id) {
  const family = advisoryFamily(id);
  return PREFERENCE.indexOf(family === "distribution" ? null : family);
}
function compareIds(a, b) {
  return rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0);
}
function groupKey(advisories) {
  return sortedIds(advisories.map((advisory) => advisory.id))[0] ?? "";
}
function sortedIds(ids) {
  return [...new Set(ids)].sort(compareIds);
}

// src/scan/dependencies/audit/movement.ts
var MAX_VERSIONS2 = 3;
function movementFrom(base) {
  const versions2 = /* @__PURE__ */ new Map();
  for (const hit of base) {
    for (const group of groupAdvisories(hit.advisories)) {
      const lineage = lineageOf(hit.package, groupKey(group.advisories));
      const known2 = versions2.get(lineage) ?? /* @__PURE__ */ new Set();
      versions2.set(lineage, known2.add(hit.package.version));
    }
  }
  return {
    movedFrom(pkg, key) {
      const before = versions2.get(lineageOf(pkg, key));
      if (before === void 0 || before.has(pkg.version)) return [];
      return [...before].sort().slice(0, MAX_VERSIONS2);
    }
  };
}
function lineageOf(pkg, key) {
  return JSON.stringify([pkg.ecosystem, pkg.name, key]);
}

// src/scan/dependencies/advisory/match/severity.ts
var WORDS2 = /* @__PURE__ */ new Map([
  ["critical", "critical"],
  ["high", "high"],
  ["important", "high"],
  ["moderate", "medium"],
  ["medium", "medium"],
  ["low", "low"],
  ["negligible", "low"],
  ["unimportant", "info"],
  ["none", "info"]
]);
async function rate(advisories, ecosystem, name) {
  const holders = advisories.flatMap((advisory) => [advisory, ...entriesFor(advisory, ecosystem, name)]);
  const scores = await baseScores(holders.flatMap((holder) => holder.severity));
  if (scores.length > 0) {
    const score = Math.max(...scores);
    return { score, severity: severityOfScore(score) };
  }
  const words = holders.flatMap((holder) => [
    holder.severityWord ?? "",
    ...holder.severity.map((entry) => entry.score)
  ]);
  return { score: null, severity: worstSeverity(words.map((word) => WORDS2.get(word.toLowerCase()) ?? "unknown")) };
}
async function baseScores(severities2) {
  return cvssScores(severities2.filter(({ type }) => type.startsWith("CVSS_")).map(({ score }) => score));
}

// src/scan/dependencies/fix/pin-edit.ts
var MAX_LINES = 12;
var MAX_WIDTH = 500;
function pinEdit(lockfile, place, from, to) {
  const { startLine } = place;
  if (lockfile?.extraction.isWhole !== true || place.path !== lockfile.path || startLine === void 0) return null;
  const { text } = decode(lockfile.bytes, lockfile.path);
  const lines2 = text.split("\n").slice(startLine - 1, startLine - 1 + MAX_LINES);
  const end = endOf(lines2);
  const piece = lines2.slice(0, end);
  if (piece.some((line) => line.length > MAX_WIDTH || /--hash|\\\r?$/.test(line))) return null;
  const [at, second] = placesOf2(piece.join("\n"), from);
  if (at === void 0 || second !== void 0) return null;
  const written = piece.join("\n");
  const replacement = `${written.slice(0, at)}${to}${written.slice(at + from.length)}`.replaceAll("\r", "");
  return { startLine, endLine: startLine + end - 1, replacement };
}
function endOf(lines2) {
  const element = /^\s*<([\w.:-]+)[^>]*(?<!\/)>\s*$/.exec(lines2[0] ?? "")?.[1];
  if (element === void 0) return 1;
  const close = lines2.findIndex((line) => line.includes(`</${element}>`));
  return close === -1 ? 1 : close + 1;
}
function placesOf2(text, version2) {
  const places = [];
  for (let at = text.indexOf(version2); at !== -1; at = text.indexOf(version2, at + 1)) {
    const after = text.slice(at + version2.length, at + version2.length + 2);
    if (!/[\w.+-]$/.test(text.slice(0, at)) && !/^(?:[\w+-]|\.\w)/.test(after)) places.push(at);
  }
  return places;
}

// src/scan/dependencies/audit/wording.ts
var MAX_SUMMARY = 160;
function summaryOf(advisories) {
  const text = advisories.map((advisory) => advisory.summary.trim()).find((summary) => summary !== "");
  if (text === void 0) return null;
  const line = text.replace(/\s+/g, " ");
  return line.length > MAX_SUMMARY ? `${line.slice(0, MAX_SUMMARY - 1)}\u2026` : line;
}
function titleOf(pkg, advisories, malicious) {
  if (malicious) return `Malicious package ${pkg.name}@${pkg.version}: remove it and rotate credentials`;
  const summary = summaryOf(advisories);
  return summary === null ? `Vulnerable dependency ${pkg.name}@${pkg.version}` : `${pkg.name}@${pkg.version}: ${summary}`;
}
function messageOf2(facts) {
  const { package: pkg, paths, movedFrom } = facts;
  const what = facts.malicious ? `${pkg.name}@${pkg.version} is malicious software (${facts.advisoryId}); installing it runs it.` : `${pkg.name}@${pkg.version} is affected by ${facts.advisoryId}.`;
  const bump = movedFrom.length === 0 ? "" : ` Still vulnerable after this bump from ${movedFrom.join(", ")}.`;
  return `${what}${bump}${introducedThrough(paths, pkg.name)}${facts.reach}`;
}

// src/scan/dependencies/audit/observations.ts
var MAX_REFERENCES = 10;
async function observationsOf(material) {
  const lockfiles = new Map(material.lockfiles.map((lockfile) => [lockfile.path, lockfile]));
  const indexes = /* @__PURE__ */ new Map();
  const observations = [];
  for (const hits of hitsByPackage(material.hits)) {
    const [first] = hits;
    if (first === void 0) continue;
    const lockfile = lockfiles.get(first.path) ?? null;
    const located = lockfile === null ? null : indexOf(indexes, lockfile).find(first.package);
    if (located !== null && located.package.origin !== "registry") continue;
    for (const group of groupAdvisories(distinct2(hits))) {
      observations.push(await observationOf3({ material, hits, group, located, lockfile }));
    }
  }
  return observations;
}
function indexOf(indexes, lockfile) {
  const known2 = indexes.get(lockfile) ?? packageIndex(lockfile);
  indexes.set(lockfile, known2);
  return known2;
}
async function observationOf3(input) {
  const { material, hits, group, located, lockfile } = input;
  const { path, package: pkg } = hits[0] ?? { path: "", package: { ecosystem: "", name: "", version: "" } };
  const { advisories, malicious } = group;
  const key = groupKey(advisories);
  const paths = located?.paths ?? [];
  const rating = await rate(advisories, pkg.ecosystem, pkg.name);
  const fix = await material.fixAdvisor?.fix({ pkg, located, lockfile, advisories, malicious });
  const weight2 = await weightOf(input, rating.severity);
  const lockfilePlace = {
    path,
    ...located?.package.line !== void 0 && { startLine: located.package.line }
  };
  const shown = placeOf3(lockfilePlace, located, lockfile, material.changedPaths);
  const edit = fix?.command === void 0 ? pinEditOf(input, shown, fix?.version) : null;
  const place = edit === null || edit.endLine === edit.startLine ? shown : { ...shown, endLine: edit.endLine };
  return {
    category: malicious ? "malware" : "dependency",
    rule: group.id,
    severity: malicious ? "critical" : weight2.severity,
    confidence: weight2.confidence,
    title: titleOf(pkg, advisories, malicious),
    message: messageOf2({
      package: pkg,
      advisoryId: group.id,
      malicious,
      paths,
      movedFrom: material.movement.movedFrom(pkg, key),
      reach: weight2.reason
    }),
    location: place,
    ...shown !== lockfilePlace && { otherLocations: [lockfilePlace] },
    package: {
      ...pkg,
      purl: purlOf(pkg.ecosystem, pkg.name, pkg.version),
      scope: weight2.scope,
      ...located?.package.direct !== void 0 && { direct: located.package.direct },
      ...paths.length > 0 && { paths }
    },
    aliases: group.ids.filter((id) => id !== group.id),
    cwe: [...new Set(advisories.flatMap((advisory) => advisory.cwe))].sort(),
    references: referencesOf(advisories),
    risk: { cvss: rating.score, kev: null, epss: null },
    ...fix !== void 0 && { fix: { ...fix, ...edit !== null && { replacement: edit.replacement } } },
    sources: sourcesOf(hits, advisories),
    identity: ["dependency", pkg.ecosystem, pkg.name, pkg.version, key, path],
    lineage: [pkg.ecosystem, pkg.name, key],
    standing: { path }
  };
}
function pinEditOf({ hits, located, lockfile }, place, to) {
  const version2 = hits[0]?.package.version;
  if (version2 === void 0 || to === void 0 || located?.package.direct === false) return null;
  return pinEdit(lockfile, place, version2, to);
}
async function weightOf({ material, hits, group, located, lockfile }, severity) {
  const scope = located?.package.scope ?? "unknown";
  const pkg = hits[0]?.package;
  if (pkg === void 0 || lockfile === null || group.malicious)
    return { severity, confidence: "high", scope, reason: "" };
  return weighed(severity, scope, await material.askReach(pkg, group.advisories, lockfile));
}
function hitsByPackage(hits) {
  const groups = /* @__PURE__ */ new Map();
  for (const hit of hits) {
    const key = JSON.stringify([hit.path, hit.package.ecosystem, hit.package.name, hit.package.version]);
    const group = groups.get(key);
    if (group === void 0) groups.set(key, [hit]);
    else group.push(hit);
  }
  return [...groups.values()];
}
function distinct2(hits) {
  const byId = /* @__PURE__ */ new Map();
  for (const advisory of hits.flatMap((hit) => hit.advisories)) {
    if (!byId.has(advisory.id)) byId.set(advisory.id, advisory);
  }
  return [...byId.values()];
}
function referencesOf(group) {
  const references = group.flatMap((advisory) => advisory.references).filter((url) => url.startsWith("https://"));
  return [...new Set(references)].slice(0, MAX_REFERENCES);
}
function sourcesOf(hits, group) {
  const ids = new Set(group.map((advisory) => advisory.id));
  return hits.flatMap((hit) => {
    const [rule] = sortedIds(hit.advisories.map((advisory) => advisory.id).filter((id) => ids.has(id)));
    return rule === void 0 ? [] : [{ tool: hit.tool, version: hit.toolVersion, rule }];
  });
}

// rules/network-packages.json
var network_packages_default = {
  packages: {
    npm: ["axios", "got", "node-fetch", "undici", "superagent", "request", "ky", "needle", "cross-fetch", "ws", "socket.io", "socket.io-client", "nodemailer", "amqplib", "kafkajs", "mqtt", "nats", "ioredis", "redis", "pg", "mysql", "mysql2", "mongodb", "mongoose", "@grpc/grpc-js", "ssh2", "basic-ftp", "ldapjs", "puppeteer", "playwright", "http-proxy", "http-proxy-middleware", "express", "fastify", "koa", "@nestjs/core", "@hapi/hapi"],
    PyPI: ["requests", "httpx", "aiohttp", "urllib3", "websockets", "pika", "kafka-python", "aiokafka", "paho-mqtt", "redis", "psycopg", "psycopg2", "psycopg2-binary", "asyncpg", "pymysql", "pymongo", "grpcio", "paramiko", "boto3", "django", "flask", "fastapi", "tornado", "scrapy", "selenium", "playwright"],
    RubyGems: ["faraday", "httparty", "rest-client", "typhoeus", "excon", "net-ssh", "net-ftp", "bunny", "redis", "pg", "mysql2", "grpc", "rails", "sinatra", "puma"],
    Packagist: ["guzzlehttp/guzzle", "symfony/http-client", "php-amqplib/php-amqplib", "predis/predis", "phpseclib/phpseclib", "phpmailer/phpmailer", "symfony/mailer"],
    Go: ["github.com/go-resty/resty/v2", "github.com/gorilla/websocket", "github.com/nats-io/nats.go", "github.com/segmentio/kafka-go", "github.com/rabbitmq/amqp091-go", "github.com/redis/go-redis/v9", "github.com/jackc/pgx/v5", "google.golang.org/grpc", "github.com/gin-gonic/gin", "github.com/labstack/echo/v4"],
    "crates.io": ["reqwest", "hyper", "ureq", "tokio-tungstenite", "lapin", "rdkafka", "redis", "sqlx", "tonic", "axum", "actix-web"],
    Maven: ["org.apache.httpcomponents:httpclient", "org.apache.httpcomponents.client5:httpclient5", "com.squareup.okhttp3:okhttp", "org.springframework.boot:spring-boot-starter-web", "org.springframework.boot:spring-boot-starter-webflux", "org.apache.kafka:kafka-clients", "com.rabbitmq:amqp-client", "io.grpc:grpc-netty", "org.postgresql:postgresql", "redis.clients:jedis"],
    NuGet: ["RestSharp", "Refit", "RabbitMQ.Client", "Confluent.Kafka", "StackExchange.Redis", "Npgsql", "Grpc.AspNetCore", "MailKit", "SSH.NET"]
  }
};

// src/scan/dependencies/audit/package-elements.ts
var NETWORK = network_packages_default.packages;
var BY_ECOSYSTEM = new Map(Object.entries(NETWORK).map(([ecosystem, names]) => [ecosystem, new Set(names)]));
async function packageElements(lockfiles, side, classes) {
  const kinds = await Promise.all(lockfiles.map(({ path }) => classes?.of(side, path)));
  const shipped = lockfiles.filter((_, index) => (kinds[index]?.kind ?? "source") === "source");
  return sitesOf(shipped).flatMap(({ lockfile, package: pkg }) => {
    const does = doings(pkg);
    if (does.length === 0) return [];
    const location = { path: lockfile.path, ...pkg.line !== void 0 && { startLine: pkg.line } };
    const facts = does.map((value) => ({ name: "does", value }));
    return [
      {
        kind: "package",
        key: `package ${pkg.ecosystem}/${pkg.name}`.slice(0, 208),
        location,
        boundary: "pipeline",
        facts
      }
    ];
  });
}
function doings({ ecosystem, name, origin, hasInstallScript, direct: direct2 }) {
  return [
    ...hasInstallScript === true ? ["runs a script when it is installed"] : [],
    ...origin === "git" || origin === "url" ? ["comes from no registry"] : [],
    ...direct2 === true && BY_ECOSYSTEM.get(ecosystem)?.has(name) === true ? ["speaks to the network"] : []
  ];
}

// src/scan/dependencies/audit/scan.ts
async function scanDependencies(context) {
  const lockfiles = await resolveManifests(
    context.workspace,
    await collectLockfiles(context.workspace, context.log.debug),
    resolvePorts(context)
  );
  const coverage = await auditLedger(context.workspace, lockfiles, context.log.debug);
  const ownNotes = lockfiles.baseProblems.map(baseNote);
  if (isEmpty(lockfiles)) {
    const none = outcome("builtin", "not-applicable", "no lockfile or manifest that can be audited", lockfiles);
    return { ...none, ...await deniedAnyway(context, lockfiles), notes: ownNotes, coverage };
  }
  const choice2 = await chooseEngine(context);
  try {
    const audited = await audit(context, lockfiles, choice2, goneLockfiles(coverage, lockfiles));
    const { osvDb } = context.options;
    const stale = osvDb === null ? null : staleNote(osvDb, context.cacheDir, context.now.getTime());
    const unnamed = adviceLedger(context.workspace, lockfiles, audited.withoutData);
    const notes = [...audited.outcome.notes ?? [], ...ownNotes];
    return withAge({ ...audited.outcome, coverage: [...coverage, ...unnamed], notes }, stale);
  } finally {
    await choice2.close();
  }
}
async function deniedAnyway(context, lockfiles) {
  const { head, base } = await denials(context, lockfiles, /* @__PURE__ */ new Set(), /* @__PURE__ */ new Set());
  return head.length + base.length === 0 ? {} : { status: "complete", reason: null, head, base };
}
function resolvePorts({ http, options, env, cacheDir, signal, log, now }) {
  return { http: options.offline ? null : http, env, cacheDir, signal, log, now };
}
function withAge(audited, stale) {
  if (stale === null || audited.status === "failed") return audited;
  const reason = audited.reason === null ? stale : `${audited.reason}; ${stale}`;
  return { ...audited, reason, notices: [{ kind: "stale-data", message: stale }] };
}
async function audit(context, lockfiles, choice2, gone) {
  const answer = await choice2.engine(lockfiles);
  const changedPaths = new Set((context.workspace.changes ?? []).map((change) => change.path));
  const movement = movementFrom(answer.base);
  const advisor = await adviceFor(context, answer, lockfiles, choice2);
  const head = await observationsOf({
    hits: answer.head,
    lockfiles: lockfiles.head,
    changedPaths,
    movement,
    fixAdvisor: advisor,
    askReach: reachability(context.workspace, "head")
  });
  const base = await observationsOf({
    hits: answer.base.filter((hit) => !gone.has(hit.path)),
    lockfiles: lockfiles.base,
    changedPaths,
    movement: movementFrom([]),
    fixAdvisor: null,
    askReach: reachability(context.workspace, "base")
  });
  const enriched = await enrich(context, lockfiles, changedPaths, gone);
  const rated = await joinRisk({ head, base }, context.settings, context);
  const isLedgers = context.workspace.baseline === "known";
  const { status, reason } = statusOf3(answer, isLedgers ? 0 : lockfiles.headProblems.length, enriched.shortfall);
  const told = {
    ...outcome(answer.engine, status, reason, lockfiles),
    problems: [...lockfiles.headProblems, ...answer.problems],
    head: await placed(context, "head", [...rated.head, ...enriched.head]),
    base: await placed(context, "base", [...rated.base, ...enriched.base]),
    inventory: inventoryOf(lockfiles.head),
    elements: {
      head: await packageElements(lockfiles.head, "head", context.classes),
      base: await packageElements(lockfiles.base, "base", context.classes)
    },
    notes: [...answer.notes, ...rated.notes, ...enriched.notes]
  };
  return { outcome: told, withoutData: answer.withoutData };
}
async function adviceFor(context, { head }, lockfiles, { about }) {
  const { workspace, log, options, http } = context;
  const registries = options.offline ? null : publicRegistries({ ...resolvePorts(context), http });
  const ports = { about, registries, debug: log.debug };
  return fixAdvisor(head, { ...ports, lookAround: await lookAroundIn(workspace, lockfiles.head, ports) });
}
function placed({ classes = NO_CLASSES }, side, observations) {
  return Promise.all(
    observations.map(async (observation3) => {
      const path = observation3.standing?.path;
      if (path === void 0) return observation3;
      const { kind } = await classes.of(side, path);
      return { ...observation3, standing: { ...observation3.standing, kind } };
    })
  );
}
function isEmpty({ head, base, headProblems, baseProblems }) {
  return head.length + base.length + headProblems.length + baseProblems.length === 0;
}
function statusOf3(answer, unread2, shortfall) {
  const ours = unread2 === 0 ? null : `${unread2} ${unread2 === 1 ? "problem" : "problems"} reading lockfiles`;
  const reasons = [answer.reason, ours, shortfall].filter((reason) => reason !== null);
  if (answer.status === "failed" || reasons.length === 0) return answer;
  if (ours === null && shortfall === null) return answer;
  return { status: "partial", reason: reasons.join("; ") };
}
function baseNote(problem) {
  const place = problem.path === void 0 ? "" : `${problem.path}: `;
  return `base side, ${place}${problem.message}; its findings count as new`;
}
function outcome(engine, status, reason, lockfiles) {
  return {
    engine,
    status,
    reason,
    problems: [],
    head: [],
    base: [],
    stats: {
      files: lockfiles.head.length,
      bytes: lockfiles.head.reduce((sum, lockfile) => sum + lockfile.bytes.length, 0),
      packages: lockfiles.head.reduce((sum, lockfile) => sum + lockfile.extraction.packages.length, 0)
    }
  };
}

// src/scan/dependencies/extract/ecosystem-files.ts
function ecosystemFiles() {
  return ECOSYSTEMS.filter(isLocked).map((ecosystem) => ({
    name: ecosystem.name,
    isRead: (path) => EXTRACTORS.some((one) => one.ecosystems.includes(ecosystem) && one.matches(path)),
    isProject: (path) => isProjectFileOf(ecosystem, path)
  }));
}
function isLocked(ecosystem) {
  const { advisories } = ecosystem;
  const isCovered2 = advisories === "usual" || advisories === "on-request";
  return isCovered2 && EXTRACTORS.some(({ ecosystems }) => ecosystems.includes(ecosystem));
}
export {
  buildDatabase,
  ecosystemFiles,
  findAdvisory,
  inRange,
  isLockfile,
  scanDependencies,
  updateDatabase
};
