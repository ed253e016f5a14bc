import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
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
  return bytes.subarray(0, HEAD).includes(0);
}
function byteOrderMark(bytes) {
  if (bytes[0] === 255 && bytes[1] === 254) return "utf16le";
  return bytes[0] === 254 && bytes[1] === 255 ? "utf16be" : null;
}

export {
  isBinary,
  byteOrderMark,
  loadRules
};
