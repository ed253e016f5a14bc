import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  readWhole
} from "./part-shared-io-installation.js";
import {
  sourceRoot
} from "./part-shared-io-assets.js";

// src/scan/secrets/rules/load-rules.ts
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
  return JSON.parse(readWhole("data/secret-rules.json").toString("utf8"));
}

export {
  loadRules
};
