import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  readWhole
} from "./part-shared-io-installation.js";
import {
  sourceRoot
} from "./part-shared-io-assets.js";

// src/scan/static/rule-set.ts
import { readFileSync } from "node:fs";
import { join } from "node:path";
var loaded = null;
function ruleSet() {
  loaded ??= load();
  return loaded;
}
async function load() {
  const root = sourceRoot();
  if (root === null) return JSON.parse(readWhole("data/static-rules.json").toString("utf8"));
  const { compileRules } = await import("./part-scan-static-compile.js");
  return compileRules(join(root, "rules", "static"), measured(root)).set;
}
function measured(root) {
  return JSON.parse(readFileSync(join(root, "rules", "measured.json"), "utf8"));
}

export {
  ruleSet
};
