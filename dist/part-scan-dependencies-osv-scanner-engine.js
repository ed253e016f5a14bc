import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  engineFailed,
  isAffected
} from "./part-shared-scan-dependencies-engine.js";
import {
  COMMAND,
  installedOsvScanner
} from "./part-shared-scan-dependencies-osv-scanner-version.js";
import {
  normalizeName,
  normalizeVersion
} from "./part-shared-scan-dependencies-match-package-name.js";
import {
  baseEcosystem
} from "./part-shared-scan-dependencies-version-alpine.js";
import {
  ScanError
} from "./part-shared-model-errors.js";
import {
  isRecord,
  parseAdvisory,
  recordField,
  recordList,
  textField
} from "./part-shared-scan-dependencies-match-parse-advisory.js";
import {
  purlOf
} from "./part-shared-packageurl-js.js";
import "./part-shared-undefined.js";

// src/scan/dependencies/osv-scanner/base-config.ts
var NAME = "osv-scanner.toml";
var MAX_BYTES = 1024 * 1024;
async function baseConfig(workspace) {
  if (workspace.baseline !== "known") return "";
  for await (const result of workspace.read("base", [`${workspace.prefix}${NAME}`], MAX_BYTES)) {
    if (result.status === "read") return result.bytes.toString("utf8");
  }
  return "";
}

// src/scan/dependencies/osv-scanner/canary.ts
import { join } from "node:path";
import { promisify } from "node:util";
var READ_FROM_PURL = /* @__PURE__ */ new Set([
  "npm",
  "PyPI",
  "Go",
  "crates.io",
  "Maven",
  "RubyGems",
  "NuGet",
  "Packagist",
  "Hex",
  "Pub"
]);
var UNSUITABLE = /* @__PURE__ */ new Set(["stdlib", "toolchain"]);
var MAX_ENTRIES = 400;
var MAX_RECORD_BYTES = 2 * 1024 * 1024;
async function pickCanaries(database, ecosystems) {
  const bases = new Set([...ecosystems].map(baseEcosystem).filter((ecosystem) => READ_FROM_PURL.has(ecosystem)));
  const canaries = [];
  for (const ecosystem of bases) {
    const canary = await pickCanary(join(database, ecosystem, "all.zip"), ecosystem).catch(() => null);
    if (canary !== null) canaries.push(canary);
  }
  return canaries;
}
function canaryFile(canaries) {
  const components = canaries.map(({ ecosystem, name, version }) => {
    return { type: "library", name, version, purl: purlOf(ecosystem, name, version) };
  });
  return JSON.stringify({ bomFormat: "CycloneDX", specVersion: "1.5", version: 1, components });
}
async function pickCanary(path, ecosystem) {
  const { default: yauzl } = await import("./part-yauzl.js");
  const zip = await promisify(yauzl.open)(path, { lazyEntries: true });
  try {
    let left = MAX_ENTRIES;
    for await (const entry of entriesOf(zip)) {
      if (left-- === 0) return null;
      if (entry.uncompressedSize > MAX_RECORD_BYTES || !entry.fileName.endsWith(".json")) continue;
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
    if (entry.ecosystem !== ecosystem || UNSUITABLE.has(entry.name)) continue;
    if (entry.ranges.some((range) => range.type === "GIT")) continue;
    const events = entry.ranges.flatMap((range) => range.events);
    const named = [
      ...entry.versions,
      ...events.flatMap((event) => event.last_affected ?? []),
      ...events.flatMap((event) => event.introduced === "0" ? [] : event.introduced ?? []),
      "1.0.0",
      "0.0.1"
    ];
    const version = named.find(
      (candidate) => /^\d[\w.+-]{0,60}$/.test(candidate) && isAffected(advisory, ecosystem, entry.name, candidate)
    );
    if (version !== void 0) return { ecosystem, name: entry.name, version };
  }
  return null;
}
async function* entriesOf(zip) {
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

// src/scan/dependencies/osv-scanner/folder.ts
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join as join2, posix, resolve } from "node:path";
var SAFE_NAME = /^[A-Za-z0-9_][\w.+-]{0,120}$/;
var MAX_FOLDER_LENGTH = 160;
async function makeFolder(copies, extras) {
  const root = await realpath(await mkdtemp(join2(tmpdir(), "gatehouse-")));
  const files = join2(root, "lockfiles");
  await mkdir(files);
  const folderOf = folderNames(files);
  const placed = /* @__PURE__ */ new Map();
  for (const copy of copies) {
    const { path, bytes } = copy.lockfile;
    const place = join2(folderOf(copy.side, path), posix.basename(path));
    if (await put(place, bytes)) placed.set(place.replaceAll("\\", "/"), copy);
  }
  for (const { side, lockfile, path, bytes } of extras) {
    const place = join2(folderOf(side, path), posix.basename(path));
    if (await put(place, bytes)) placed.set(place.replaceAll("\\", "/"), { side, lockfile });
  }
  return {
    root,
    files,
    copies: placed,
    async write(name, content) {
      const place = join2(root, name);
      if (!await put(place, Buffer.from(content))) throw new ScanError(`cannot write ${place}`);
      return place;
    },
    remove: () => rm(root, { recursive: true, force: true })
  };
}
function folderNames(files) {
  const folders = /* @__PURE__ */ new Map();
  const taken = /* @__PURE__ */ new Map();
  return (side, path) => {
    const folder = posix.dirname(path);
    const key = `${side}/${folder}`;
    const known = folders.get(key);
    if (known !== void 0) return known;
    const parts = folder === "." ? [] : folder.split("/");
    const usual = parts.every((part) => SAFE_NAME.test(part)) && folder.length <= MAX_FOLDER_LENGTH;
    const first = taken.get(key.toLowerCase()) ?? folder;
    taken.set(key.toLowerCase(), first);
    const place = usual && first === folder ? ["tree", ...parts] : ["other", String(folders.size)];
    const full = join2(files, side, ...place);
    folders.set(key, full);
    return full;
  };
}
async function put(place, content) {
  try {
    await mkdir(dirname(place), { recursive: true });
    await writeFile(place, content, { mode: 384, flag: "wx" });
    return true;
  } catch {
    return false;
  }
}
async function linkDatabase(folder, database) {
  const base = join2(folder.root, "database");
  await mkdir(base);
  for (const name of ["osv-scalibr", "osv-scanner"]) await symlink(resolve(database), join2(base, name), "junction");
  return base;
}
function hasEcosystem(database, ecosystem) {
  return existsSync(join2(database, ecosystem, "all.zip"));
}

// src/scan/dependencies/osv-scanner/hits.ts
function hitsOf(packages, copies, side, toolVersion) {
  const spellings = /* @__PURE__ */ new Map();
  return packages.flatMap((pkg) => {
    const copy = copies.get(pkg.path);
    if (copy === void 0 || copy.side !== side || pkg.advisories.length === 0 || pkg.version === "") return [];
    const known = spellings.get(copy.lockfile) ?? spellingsOf(copy.lockfile);
    spellings.set(copy.lockfile, known);
    const { ecosystem, name, version } = known.get(keyOf(pkg)) ?? pkg;
    return [
      {
        path: copy.lockfile.path,
        package: { ecosystem, name, version },
        advisories: pkg.advisories,
        tool: COMMAND,
        toolVersion
      }
    ];
  });
}
function spellingsOf(lockfile) {
  return new Map(lockfile.extraction.packages.map((pkg) => [keyOf(pkg), pkg]));
}
function keyOf({ ecosystem, name, version }) {
  return JSON.stringify([ecosystem, normalizeName(ecosystem, name), normalizeVersion(ecosystem, version)]);
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
  const unreadable = [];
  let matcherError = null;
  let crash = null;
  let lastWord = null;
  const known = new Set(files);
  for (const raw of stderr.split("\n")) {
    const line = raw.trimEnd().slice(0, 4096).replaceAll("\\", "/");
    const path = SCANNED.exec(line)?.[1];
    if (path !== void 0 && known.has(path)) scanned.add(path);
    const [, plugin, detail] = EXTRACTION_ERROR.exec(line) ?? [];
    if (plugin?.startsWith("vulnmatch/") === true) matcherError ??= (detail ?? "").slice(0, MAX_LINE);
    else if (plugin !== void 0) {
      const file = files.find((candidate) => detail?.includes(candidate.replace(/^\//, "")));
      unreadable.push({
        path: file ?? "",
        message: (detail?.split(": ").slice(1).join(": ") ?? "").slice(0, MAX_LINE)
      });
    }
    if (MATCHER_ERROR.test(line)) matcherError ??= line.slice(0, MAX_LINE);
    if (CRASH.test(line)) crash ??= line.slice(0, MAX_LINE);
    if (line !== "" && !PROGRESS.test(line)) lastWord = line.slice(0, MAX_LINE);
  }
  return { scanned, unreadable, matcherError, crash, lastWord };
}

// src/scan/dependencies/osv-scanner/output.ts
function readOutput(stdout) {
  const json = parse(stdout);
  if (!isRecord(json) || !Array.isArray(json.results)) return null;
  return recordList(json, "results").flatMap((result) => {
    const source = recordField(result, "source");
    const path = source === null ? null : textField(source, "path");
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
  const name = textField(about, "name");
  const ecosystem = textField(about, "ecosystem");
  if (name === null || ecosystem === null || ecosystem === "") return null;
  const advisories = recordList(entry, "vulnerabilities").flatMap((record) => parseAdvisory(record) ?? []);
  return {
    path: path.replaceAll("\\", "/"),
    ecosystem,
    name,
    version: textField(about, "version") ?? "",
    advisories: advisories.filter((advisory) => !advisory.withdrawn)
  };
}

// src/scan/dependencies/osv-scanner/run.ts
var TIMEOUT_MS = 12e4;
var MAX_OUTPUT_BYTES = 128 * 1024 * 1024;
var SOFT_MEMORY = "3GiB";
var HARD_ADDRESS_SPACE = 16 * 1024 ** 3;
async function runOsvScanner(exec, request) {
  const { folder, config, database } = request;
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
  const env = { GOMEMLIMIT: SOFT_MEMORY };
  if (database !== null) {
    env.OSV_SCANNER_LOCAL_DB_CACHE_DIRECTORY = database;
    env.OSV_SCALIBR_LOCAL_DB_CACHE_DIRECTORY = database;
  }
  const options = { cwd: folder, timeoutMs: TIMEOUT_MS, maxBytes: MAX_OUTPUT_BYTES, env };
  if (process.platform === "linux") {
    const limited = await exec("prlimit", [`--as=${HARD_ADDRESS_SPACE}`, COMMAND, ...args], options);
    if (limited.ended !== "not-found" && !limited.stderr.startsWith("prlimit: ")) return limited;
  }
  return exec(COMMAND, args, options);
}

// src/scan/dependencies/osv-scanner/selection.ts
import { posix as posix2 } from "node:path";
function keptBack(lockfile, database) {
  const name = posix2.basename(lockfile.path);
  if (!SAFE_NAME.test(name)) return "its name is unusual";
  if (name === "pnpm-lock.yaml" && hasManyDocuments(lockfile.bytes)) {
    return "osv-scanner reads only the first of its documents";
  }
  if (database !== null) {
    const missing = [...ecosystemsOf([lockfile])].find((ecosystem) => !hasEcosystem(database, ecosystem));
    if (missing !== void 0) return `the database has nothing for ${missing}`;
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

// src/scan/dependencies/osv-scanner/verdict.ts
function judgeRun(run, output, messages) {
  const end = abnormalEnd(run);
  if (end !== null) return failed(end);
  if (messages.crash !== null || run.exitCode === 2) return failed(`crashed: ${messages.crash ?? "exit code 2"}`);
  switch (run.exitCode) {
    case 0:
    case 1:
    case 127:
      return output === null ? withoutOutput(run.exitCode, messages) : withOutput(run.exitCode, output, messages);
    case 128:
      return { status: "nothing", reason: "found no packages in the lockfiles (exit code 128)" };
    case 129:
      return failed("could not ask the OSV API (exit code 129)");
    case 130:
      return failed(`does not accept osv-scanner.toml of the base commit (exit code 130)${said(messages)}`);
    default:
      return failed(`ended with the unknown exit code ${run.exitCode}${said(messages)}`);
  }
}
function abnormalEnd(run) {
  switch (run.ended) {
    case "exited":
      return null;
    case "not-found":
      return "is not on the PATH";
    case "timeout":
      return `did not finish within ${TIMEOUT_MS / 1e3} s`;
    case "too-much-output":
      return "wrote more output than is read";
    case "signal":
      return `was ended by ${run.signal ?? "a signal"}; out of memory?`;
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

// src/scan/dependencies/osv-scanner/engine.ts
var MAX_SUM_BYTES = 32 * 1024 * 1024;
function osvScannerEngine(options) {
  return async (lockfiles) => {
    const installed = await installedOsvScanner(options.exec);
    if (installed.status !== "usable") return engineFailed(COMMAND, installed.reason);
    const given = onlyPaths(lockfiles, (lockfile) => keptBack(lockfile, options.database) === null);
    const folder = await makeFolder(copiesOf(given), await goSums(options.workspace, given));
    try {
      const { answer, read } = await scanFolder(options, folder, given, installed.version);
      const unread = onlyPaths(
        lockfiles,
        (lockfile) => !read.has(lockfile) && lockfile.extraction.packages.length > 0 && answer.status !== "failed"
      );
      return packageCount(unread) === 0 ? answer : withRest(answer, unread, options.rest);
    } finally {
      await folder.remove();
    }
  };
}
async function scanFolder(options, folder, given, version) {
  const { database } = options;
  const canaries = database === null ? [] : await pickCanaries(database, ecosystemsOf([...given.head, ...given.base]));
  const canaryPath = await folder.write("lockfiles/canary/bom.json", canaryFile(canaries));
  const run = await runOsvScanner(options.exec, {
    folder: folder.files,
    config: await folder.write("osv-scanner.toml", await baseConfig(options.workspace)),
    database: database === null ? null : await linkDatabase(folder, database)
  });
  const output = readOutput(run.stdout);
  const messages = readMessages(run.stderr, [...folder.copies.keys()]);
  const believed = believe(judgeRun(run, output, messages), output ?? [], canaryPath, canaries, database);
  const { status, reason } = nothingMeans(believed, given);
  const packages = status === "failed" ? [] : output ?? [];
  const read = /* @__PURE__ */ new Set();
  for (const [path, { lockfile }] of folder.copies) {
    if (messages.scanned.has(path) || packages.some((pkg) => pkg.path === path)) read.add(lockfile);
  }
  const problems = messages.unreadable.map(({ path, message }) => {
    const lockfile = folder.copies.get(path)?.lockfile.path;
    return { message: `osv-scanner: ${message}`, ...lockfile !== void 0 && { path: lockfile } };
  });
  return {
    read,
    answer: {
      engine: COMMAND,
      status,
      reason: reason === null ? null : `osv-scanner ${reason}`,
      problems,
      notes: [],
      head: hitsOf(packages, folder.copies, "head", version),
      base: hitsOf(packages, folder.copies, "base", version)
    }
  };
}
function believe(verdict, output, canaryPath, canaries, database) {
  if (database === null || verdict.status === "failed" || verdict.status === "nothing") return verdict;
  const path = canaryPath.replaceAll("\\", "/");
  const found = new Set(
    output.filter((pkg) => pkg.path === path && pkg.advisories.length > 0).map((pkg) => pkg.ecosystem)
  );
  const missed = canaries.find((canary) => !found.has(canary.ecosystem));
  const hasFindings = output.some((pkg) => pkg.path !== path && pkg.advisories.length > 0);
  if (missed !== void 0) {
    const reason = `did not find ${missed.ecosystem} ${missed.name}@${missed.version}, which the database calls affected: its answer is not believed`;
    return { status: hasFindings ? "partial" : "failed", reason };
  }
  if (canaries.length === 0 && !hasFindings) {
    return { status: "failed", reason: "found nothing, and the database holds no package to test it with" };
  }
  return verdict;
}
function nothingMeans(verdict, given) {
  if (verdict.status !== "nothing") return { status: verdict.status, reason: verdict.reason };
  const count = packageCount(given);
  if (count === 0) return { status: "complete", reason: null };
  return { status: "failed", reason: `${verdict.reason}, although they hold ${count}` };
}
async function withRest(answer, unread, rest) {
  const paths = [...new Set([...unread.head, ...unread.base].map((lockfile) => lockfile.path))];
  const list = `${paths.slice(0, 10).join(", ")}${paths.length > 10 ? ` and ${paths.length - 10} more` : ""}`;
  if (rest === null) return { ...answer, notes: [...answer.notes, `not read by osv-scanner: ${list}`] };
  const other = await rest(unread);
  const reasons = [answer.reason, other.reason].filter((reason) => reason !== null);
  const whole = answer.status === "complete" && other.status === "complete";
  return {
    engine: COMMAND,
    status: whole ? "complete" : "partial",
    reason: reasons.length === 0 ? null : reasons.join("; "),
    problems: [...answer.problems, ...other.problems],
    notes: [...answer.notes, ...other.notes, `not read by osv-scanner, audited by the built-in engine: ${list}`],
    head: [...answer.head, ...other.head],
    base: [...answer.base, ...other.base]
  };
}
function copiesOf(lockfiles) {
  const of = (side) => (lockfile) => ({ side, lockfile });
  return [...lockfiles.head.map(of("head")), ...lockfiles.base.map(of("base"))];
}
async function goSums(workspace, lockfiles) {
  const extras = [];
  for (const side of ["head", "base"]) {
    const modules = lockfiles[side].filter(({ path }) => path === "go.mod" || path.endsWith("/go.mod"));
    const bySum = new Map(modules.map((lockfile) => [lockfile.path.replace(/mod$/, "sum"), lockfile]));
    for await (const result of workspace.read(side, [...bySum.keys()], MAX_SUM_BYTES)) {
      const lockfile = bySum.get(result.path);
      if (result.status === "read" && lockfile !== void 0) {
        extras.push({ side, lockfile, path: result.path, bytes: result.bytes });
      }
    }
  }
  return extras;
}
export {
  osvScannerEngine
};
