import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  nearest
} from "./part-shared-util-nearest.js";
import {
  INDEX_NAME,
  ZIP_NAME,
  broken,
  buildIndex,
  hasZip,
  knownEcosystems,
  openZip,
  parseAdvisory,
  serviceUrl,
  zipEntries,
  zipWindow
} from "./part-shared-scan-dependencies-database-build-index.js";
import {
  ServiceError,
  mapLimit,
  requestWithRetry
} from "./part-shared-io-retry.js";
import "./part-shared-io-http.js";
import "./part-shared-package.js";
import {
  ConfigurationError,
  ScanError,
  messageOf,
  problemFrom
} from "./part-shared-model-errors.js";
import "./part-shared-undefined.js";

// src/scan/dependencies/database/update-database.ts
import { existsSync } from "node:fs";
import { join as join3 } from "node:path";

// src/scan/dependencies/database/change-list.ts
var TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/;
var ID = /^[A-Za-z0-9](?:[A-Za-z0-9._:+-]{0,98}[A-Za-z0-9])?$/;
function parseChangeList(text, whole) {
  const lines = text.split("\n");
  const last = lines.pop();
  if (whole && last !== void 0 && last.trim() !== "") lines.push(last);
  const changes = [];
  let before = null;
  for (const line of lines) {
    const [at = "", id = "", ...more] = line.trimEnd().split(",");
    if (more.length > 0 || !TIME.test(at) || !ID.test(id)) return null;
    if (before !== null && compareTimes(at, before) > 0) return null;
    before = at;
    changes.push({ at, id });
  }
  return { changes, whole };
}
function changesSince(list, seen, seenIds) {
  const known = new Set(seenIds);
  const changed = /* @__PURE__ */ new Set();
  for (const { at, id } of list.changes) {
    const order = compareTimes(at, seen);
    if (order < 0) return [...changed];
    if (order > 0 || !known.has(id)) changed.add(id);
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

// src/scan/dependencies/database/bucket.ts
var PUBLIC_DUMPS = "https://osv-vulnerabilities.storage.googleapis.com";
var MAX_ZIP = 4 * 2 ** 30;
var ZIP_TIMEOUT_MS = 15 * 6e4;
var LIST_PART = 256 << 10;
var MAX_LIST = 128 << 20;
var MAX_RECORD = 8 << 20;
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
      const response = await get(at(ecosystem, `${id}.json`), TIMEOUT_MS, { maxBytes: MAX_RECORD });
      if (response.status !== 200) throw new ServiceError("refused", `${id}: answered ${response.status}`);
      return response.body;
    }
  };
}

// src/scan/dependencies/database/update-ecosystem.ts
import { randomBytes as randomBytes3 } from "node:crypto";
import { mkdirSync, renameSync as renameSync2, rmSync as rmSync3 } from "node:fs";
import { join as join2 } from "node:path";

// src/scan/dependencies/database/download-hash.ts
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
var TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? value >>> 1 ^ 2197175160 : value >>> 1;
  return value;
});
async function fitsHash(path, header) {
  const expected = new Map(
    header.split(",").map((part) => {
      const equals = part.indexOf("=");
      return [part.slice(0, equals).trim().toLowerCase(), part.slice(equals + 1).trim()];
    })
  );
  const md5 = createHash("md5");
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

// src/scan/dependencies/database/update-state.ts
import { randomBytes } from "node:crypto";
import { closeSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
var STATE_NAME = "update.json";
var MAX_STATE = 1 << 20;
function readState(folder) {
  try {
    const path = join(folder, STATE_NAME);
    if (statSync(path).size > MAX_STATE) return null;
    const state = JSON.parse(readFileSync(path, "utf8"));
    if (!isState(state)) return null;
    const zip = identityOf(join(folder, ZIP_NAME));
    return zip.size === state.zip.size && zip.directorySha256 === state.zip.directorySha256 ? state : null;
  } catch {
    return null;
  }
}
function writeState(folder, state) {
  const temporary = join(folder, `${STATE_NAME}.${process.pid}.${randomBytes(6).toString("hex")}.tmp`);
  try {
    writeFileSync(temporary, `${JSON.stringify(state, null, 2)}
`, { flag: "wx" });
    renameSync(temporary, join(folder, STATE_NAME));
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
function identityOf(path) {
  const zip = openZip(path);
  closeSync(zip.fd);
  return zip.identity;
}
function isState(value) {
  if (typeof value !== "object" || value === null) return false;
  const { source, etag, downloaded, newest, newestIds, zip } = value;
  return typeof source === "string" && (etag === null || typeof etag === "string") && typeof downloaded === "number" && (newest === null || typeof newest === "string") && Array.isArray(newestIds) && newestIds.every((id) => typeof id === "string") && typeof zip === "object" && zip !== null && "size" in zip && "directorySha256" in zip;
}

// src/scan/dependencies/database/zip-rewrite.ts
import { randomBytes as randomBytes2 } from "node:crypto";
import { closeSync as closeSync2, openSync, rmSync as rmSync2, writeSync } from "node:fs";
import { setImmediate } from "node:timers/promises";
import { crc32, deflateRawSync } from "node:zlib";

// src/scan/dependencies/database/zip-layout.ts
var LIMIT_16 = 65535;
var LIMIT_32 = 4294967295;
var UTF8 = 2048;
var VERSION = 45;
function records(entry, offset) {
  const name = Buffer.from(entry.name);
  if (entry.encrypted) throw new Error("an entry is encrypted");
  if (entry.size >= LIMIT_32 || entry.compressedSize >= LIMIT_32) throw new Error("an entry is larger than 4 GB");
  if (name.length > LIMIT_16) throw new Error("the name of an entry is too long");
  const common = Buffer.alloc(26);
  common.writeUInt16LE(VERSION, 0);
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
  long.writeUInt16LE(VERSION, 8);
  long.writeUInt16LE(VERSION, 10);
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
  bytes.writeUInt16LE(VERSION);
  return bytes;
}
function signature(value) {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

// src/scan/dependencies/database/zip-rewrite.ts
var ENTRIES_BETWEEN_BREATHS = 5e3;
async function rewriteZip(path, replaced) {
  const zip = openZip(path);
  const copy = `${path}.${process.pid}.${randomBytes2(6).toString("hex")}.tmp`;
  const fd = openSync(copy, "wx");
  const out = appender(fd);
  try {
    const window = zipWindow(zip.fd);
    let seen = 0;
    for (const entry of zipEntries(zip)) {
      if (++seen % ENTRIES_BETWEEN_BREATHS === 0) await setImmediate();
      if (replaced.has(entry.name) || entry.name.endsWith("/")) continue;
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
    rmSync2(copy, { force: true });
    throw broken(path, `the zip file cannot be brought up to date: ${error instanceof Error ? error.message : error}`);
  } finally {
    closeSync2(fd);
    closeSync2(zip.fd);
  }
}
var WRITE_SIZE = 1 << 20;
function appender(fd) {
  const central = [];
  let pending = [];
  let pendingSize = 0;
  let offset = 0;
  const flush = () => {
    const bytes = Buffer.concat(pending, pendingSize);
    for (let done = 0; done < bytes.length; ) done += writeSync(fd, bytes, done);
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
      if (pendingSize >= WRITE_SIZE) flush();
    },
    end() {
      const start = offset;
      for (const record of central) append(record);
      append(endRecords(central.length, offset - start, start));
      flush();
    }
  };
}

// src/scan/dependencies/database/update-ecosystem.ts
var MAX_SINGLE = 2e3;
var CONCURRENCY = 16;
var WHOLE_AFTER_MS = 7 * 24 * 60 * 60 * 1e3;
async function updateEcosystem(ecosystem, context) {
  const { dir, bucket, log, now } = context;
  const folder = join2(dir, ecosystem);
  mkdirSync(folder, { recursive: true });
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
  const folder = join2(context.dir, ecosystem);
  const records2 = await mapLimit(changed, CONCURRENCY, async (id) => {
    const bytes = await context.bucket.record(ecosystem, id);
    if (advisoryId(bytes) !== id) throw new ScanError(`${id}: the answer is not that advisory`);
    return [`${id}.json`, bytes];
  });
  const zip = await rewriteZip(join2(folder, ZIP_NAME), new Map(records2));
  await putInPlace(zip, ecosystem, context);
  const newest = list.changes[0]?.at ?? null;
  writeState(folder, { ...state, newest, newestIds: idsAt(list, newest), zip: identityOf(join2(folder, ZIP_NAME)) });
  return `${counted(changed.length)} changed`;
}
async function wholeZip({ ecosystem, state, list, context }) {
  const { bucket, dir, now } = context;
  const folder = join2(dir, ecosystem);
  const zip = join2(folder, `${ZIP_NAME}.${process.pid}.${randomBytes3(6).toString("hex")}.tmp`);
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
    const identity = identityOf(join2(folder, ZIP_NAME));
    const { etag } = saved;
    const newestIds = list === null ? [] : idsAt(list, newest);
    writeState(folder, { source: bucket.url, etag, downloaded: now, newest, newestIds, zip: identity });
    return `${counted(header.records)} downloaded`;
  } finally {
    rmSync3(zip, { force: true });
  }
}
async function putInPlace(zip, ecosystem, context) {
  const folder = join2(context.dir, ecosystem);
  try {
    const { log, now } = context;
    const header = await buildIndex({ zip, index: join2(folder, INDEX_NAME), ecosystem, log, now });
    renameSync2(zip, join2(folder, ZIP_NAME));
    return header;
  } catch (error) {
    rmSync3(zip, { force: true });
    throw error;
  }
}
function seenUntil(list, { newest }) {
  const listed = list?.changes[0]?.at;
  if (listed === void 0 || !isChangeTime(newest)) return null;
  return compareTimes(listed, newest) < 0 ? listed : newest;
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

// src/scan/dependencies/database/update-database.ts
var DEFAULT_ECOSYSTEMS = [
  "npm",
  "PyPI",
  "Go",
  "crates.io",
  "Maven",
  "NuGet",
  "Packagist",
  "RubyGems",
  "Hex",
  "Pub",
  "GitHub Actions"
];
async function updateDatabase(dir, named, options) {
  const ecosystems = chosen(dir, named);
  const bucket = openBucket({ ...options, env: options.env ?? process.env });
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
function chosen(dir, named) {
  const known = knownEcosystems();
  for (const name of named) {
    if (known.includes(name)) continue;
    const suggestion = nearest(name, known);
    const hint = suggestion === null ? `known: ${known.join(", ")}` : `did you mean '${suggestion}'?`;
    throw new ConfigurationError(`unknown ecosystem '${name}'; ${hint}`);
  }
  if (named.length > 0) return [...new Set(named)];
  const present = known.filter((name) => hasZip(dir, name));
  return present.length > 0 ? present : DEFAULT_ECOSYSTEMS;
}
function notUpdated(dir, ecosystem, error) {
  const problem = problemFrom(error);
  const kept = existsSync(join3(dir, ecosystem, ZIP_NAME));
  return {
    message: `${ecosystem} could not be updated: ${problem.message}${kept ? "; the old advisories stay in use" : ""}`,
    path: join3(dir, ecosystem),
    remedy: "run gatehouse db update again when the network and the disk allow it"
  };
}
export {
  DEFAULT_ECOSYSTEMS,
  updateDatabase
};
