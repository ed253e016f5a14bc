import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  scanText
} from "./part-shared-picomatch.js";
import {
  assetPath,
  sourceRoot
} from "./part-shared-io-assets.js";
import {
  ScanError
} from "./part-shared-model-errors.js";

// src/scan/secrets/rules/load-rules.ts
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
var loaded;
function loadRules() {
  loaded ??= load();
  return loaded;
}
async function load() {
  const root = sourceRoot();
  if (root !== null) {
    const { compileRuleFiles } = await import("./part-scan-secrets-rules-rule-files.js");
    return compileRuleFiles(join(root, "rules/secrets"));
  }
  const file = assetPath("data/secret-rules.json");
  if (!existsSync(file)) throw new ScanError(`the secret rules are missing from this installation: ${file}`);
  return JSON.parse(await readFile(file, "utf8"));
}

// src/util/binary.ts
var HEAD = 8192;
function isBinary(bytes) {
  if (byteOrderMark(bytes) !== null) return false;
  const at = bytes.indexOf(0);
  return at !== -1 && at < HEAD;
}
function byteOrderMark(bytes) {
  if (bytes[0] === 255 && bytes[1] === 254) return "utf16le";
  return bytes[0] === 254 && bytes[1] === 255 ? "utf16be" : null;
}

// src/scan/secrets/match/text-bytes.ts
function textBytes(bytes) {
  const order = byteOrderMark(bytes);
  if (order === "utf16le") return Buffer.from(bytes.toString("utf16le", 2), "utf8");
  if (order === "utf16be") {
    const swapped = Buffer.from(bytes.subarray(2, bytes.length - bytes.length % 2)).swap16();
    return Buffer.from(swapped.toString("utf16le"), "utf8");
  }
  return isBinary(bytes) ? null : bytes;
}

// src/scan/secrets/threads/text-scanner.ts
var MEMORY = 1 << 18;
function scannerHere(engine) {
  let memory = Buffer.allocUnsafe(0);
  return {
    allocate(size) {
      if (memory.length < size) memory = Buffer.allocUnsafeSlow(Math.max(size, MEMORY));
      return memory;
    },
    scan(path, bytes, done) {
      done(scanBytes(engine, path, bytes));
      return void 0;
    },
    async finish() {
    },
    async close() {
    }
  };
}
function scanBytes(engine, path, bytes) {
  const text = textBytes(bytes);
  return text === null ? null : scanText(engine, path, text);
}

export {
  isBinary,
  textBytes,
  loadRules,
  scannerHere,
  scanBytes
};
