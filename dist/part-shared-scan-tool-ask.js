import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  temporaryFolder
} from "./part-shared-io-temporary-folder.js";
import {
  ensureFolder
} from "./part-shared-io-folder.js";
import {
  ScanError
} from "./part-shared-model-errors.js";

// src/scan/tool/ending.ts
function badEnding(run, { timeoutMs }, completed) {
  switch (run.ended) {
    case "not-found":
      return "could not be started";
    case "timeout":
      return `did not finish within ${timeoutMs / 1e3} s and was stopped`;
    case "too-much-output":
      return "wrote more output than is read and was stopped";
    case "signal":
      return `was ended by ${run.signal === null ? "a signal" : `the signal ${run.signal}`}; out of memory?`;
    case "exited":
      if (completed === void 0 || completed.includes(run.exitCode ?? -1)) return null;
      return `ended with exit code ${run.exitCode}`;
  }
}

// src/scan/tool/limits.ts
var SOFT_MEMORY = "3GiB";
var HARD_ADDRESS_SPACE = 16 * 1024 ** 3;
var VERSION_LIMITS = { timeoutMs: 2e4, maxOutputBytes: 1e5 };

// src/scan/tool/limited-run.ts
async function limitedRun(exec, name, command, { timeoutMs, maxOutputBytes }, cwd) {
  const env = { GOMEMLIMIT: SOFT_MEMORY, ...command.env };
  const options = { cwd, timeoutMs, maxBytes: maxOutputBytes, env };
  if (process.platform === "linux") {
    const limited = await exec("prlimit", [`--as=${HARD_ADDRESS_SPACE}`, name, ...command.args], options);
    if (limited.ended !== "not-found" && !limited.stderr.startsWith("prlimit: ")) return limited;
  }
  return exec(name, command.args, options);
}

// src/scan/tool/ask.ts
async function askTool(exec, tool, folder, request, canary) {
  const run = await limitedRun(exec, tool.name, tool.command(request), tool.limits, folder.files);
  const ending2 = badEnding(run, tool.limits, tool.completed);
  if (ending2 !== null) return { status: "failed", reason: ending2 };
  const answer = tool.read(run, request);
  if (answer === null) return { status: "failed", reason: "wrote a report that cannot be read" };
  return { status: "answered", answer, doubt: canary.doubt(answer) };
}

// src/scan/tool/folder.ts
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

// src/scan/tool/copy-places.ts
import { posix } from "node:path";
var SAFE_NAME = /^[A-Za-z0-9_][\w.+@-]{0,120}$/;
var LONGEST_PATH = 160;
function isSafeName(name) {
  return SAFE_NAME.test(name);
}
function copyPlaces() {
  const folders = /* @__PURE__ */ new Map();
  const spellings = /* @__PURE__ */ new Set();
  let count = 0;
  const numbered = () => `other/${count++}`;
  function folderOf(side, folder) {
    const key = `${side}/${folder}`;
    const known = folders.get(key);
    if (known !== void 0) return known;
    const usual = usualFolder(folder);
    const place = usual === null ? null : posix.join(side, usual);
    const isFirst = place !== null && !spellings.has(place.toLowerCase());
    const chosen = isFirst ? place : numbered();
    spellings.add(chosen.toLowerCase());
    folders.set(key, chosen);
    return chosen;
  }
  return (side, path) => {
    const name = usualName(posix.basename(path)) ?? `file${ending(path)}`;
    const elsewhere = `${numbered()}/${name}`;
    if (path.length > LONGEST_PATH) return [elsewhere];
    return [`${folderOf(side, posix.dirname(path))}/${name}`, elsewhere];
  };
}
function usualFolder(folder) {
  if (folder === ".") return folder;
  const parts = folder.split("/").map(usualName);
  return parts.includes(null) || folder.length > LONGEST_PATH ? null : parts.join("/");
}
function usualName(name) {
  const visible = name.startsWith(".") ? `dot${name}` : name;
  return isSafeName(visible) ? visible : null;
}
function ending(path) {
  const extension = posix.extname(path);
  return /^\.\w{1,20}$/.test(extension) ? extension : "";
}

// src/scan/tool/folder.ts
async function makeToolFolder() {
  const temporary = temporaryFolder();
  const beside = (name) => join(temporary.path, name);
  const files = beside("files");
  const empty = beside("empty");
  await mkdir(files, { mode: 448 });
  await mkdir(empty, { mode: 448 });
  const copies = /* @__PURE__ */ new Map();
  const taken = /* @__PURE__ */ new Set();
  const places = copyPlaces();
  const put = writer();
  return {
    files,
    empty,
    copies,
    beside,
    async write(name, text) {
      const place = beside(name);
      if (!await put(place, text)) throw new ScanError(`cannot write ${place}`);
      return place;
    },
    async add(side, path, bytes, copy) {
      for (const place of places(side, path)) {
        if (taken.has(place.toLowerCase()) || !await put(join(files, place), bytes)) continue;
        taken.add(place.toLowerCase());
        copies.set(place, copy);
        return true;
      }
      return false;
    },
    async plant({ path, text }) {
      if (!await put(join(files, path), text)) throw new ScanError(`cannot write ${path} for another scanner`);
    },
    remove: temporary.remove
  };
}
function writer() {
  const made = /* @__PURE__ */ new Set();
  return async (place, content) => {
    try {
      const folder = dirname(place);
      if (!made.has(folder)) ensureFolder(folder, 448);
      made.add(folder);
      await writeFile(place, content, { mode: 384, flag: "wx" });
      return true;
    } catch {
      return false;
    }
  };
}

// src/scan/tool/installed.ts
import { dirname as dirname2 } from "node:path";
var ANY_VERSION = /\bv?(\d{1,5}\.\d{1,5}(?:\.\d{1,5})?(?:-[\w.]{1,30})?)\b/;
var UNKNOWN = "unknown";
async function installedTool(exec, tool) {
  const { args, pattern = ANY_VERSION, minimum } = tool.version;
  const { timeoutMs, maxOutputBytes } = VERSION_LIMITS;
  const options = { cwd: dirname2(process.execPath), timeoutMs, maxBytes: maxOutputBytes };
  const result = await exec(tool.name, args, options);
  if (result.ended === "not-found") return { status: "absent" };
  const ending2 = badEnding(result, VERSION_LIMITS, [0]);
  if (ending2 !== null) return { status: "refused", version: null, reason: ending2 };
  const version = pattern.exec(`${result.stdout.toString("utf8")}
${result.stderr}`)?.[1];
  if (minimum === void 0) return { status: "usable", version: version ?? UNKNOWN };
  if (version === void 0) return { status: "refused", version: null, reason: "does not tell its version" };
  const { default: gte } = await import("./part-semver.js");
  if (gte(version, minimum)) return { status: "usable", version };
  return { status: "refused", version, reason: `is older than ${minimum}` };
}

export {
  askTool,
  isSafeName,
  makeToolFolder,
  installedTool
};
