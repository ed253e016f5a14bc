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

// src/util/path-hint.ts
var SHIPPED_LAYOUT = /(?:^|\/)src\/main\//;
var SOURCE_ROOT = /(?:^|\/)(?:src|lib|app|apps|server|internal|pkg|cmd)\//;
var TEST = /(?:^|\/)(?:(?:[\w-]{1,60}[-_])?tests?|[\w-]{0,60}test-utils|__tests__|specs?|e2e|testdata|test[_-]data|fixtures?|__fixtures__|__mocks__|mocks?|cassettes|testing|snapshots?|__snapshots__)\/|(?:[._-](?:test|spec|mock|fixture)s?\.\w+$)|(?:^|\/)(?:test_[^/]*|conftest|[^/]*_test(?:_?data)?)\.\w+$|Tests?\.(?:java|cs|kt)$/i;
var FOLDERS = [
  ["vendored", /(?:^|\/)(?:node_modules|bower_components|vendor|third[_-]?party|site-packages|Pods)\//i],
  ["example", /(?:^|\/)(?:_?examples?|samples?|demos?|playgrounds?|sandbox|tutorials?|seeds?|templates?)\//i],
  ["documentation", /(?:^|\/)docs?\//i],
  ["tool", /(?:^|\/)(?:scripts?|tools?|hack|dev|devtools|ci|\.ci|\.github|bench(?:marks?)?|tasks?)\//i],
  ["generated", /(?:^|\/)(?:dist|build|out|generated|__generated__|\.next)\//i]
];
var NAMES = [
  ["example", /\.(?:example|sample|template|dist)$/i],
  ["documentation", /\.(?:md|mdx|rst|adoc|txt)$/i],
  ["generated", /\.min\.(?:js|css)$|\.(?:generated|pb|g)\.\w+$|\.map$/i]
];
var WEIGHT = {
  vendored: 0,
  generated: 0,
  documentation: 1,
  test: 1,
  example: 2,
  tool: 3,
  source: 4
};
function pathHint(path) {
  if (SHIPPED_LAYOUT.test(path)) return "source";
  if (TEST.test(path)) return "test";
  const root = SOURCE_ROOT.exec(path);
  const above = root === null ? path : path.slice(0, root.index + 1);
  const folder = FOLDERS.find(([, pattern]) => pattern.test(above));
  return (folder ?? NAMES.find(([, pattern]) => pattern.test(path)))?.[0] ?? "source";
}
function suggestsMore(path, than) {
  return WEIGHT[pathHint(path)] > WEIGHT[pathHint(than)];
}

export {
  ruleSet,
  pathHint,
  suggestsMore
};
