import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  candidatesOf,
  toDone
} from "./part-shared-scan-static-engine-wire.js";
import {
  loadGrammars,
  scanFile
} from "./part-shared--ast-grep-wasm.js";
import "./part-shared-util-line-index.js";
import "./part-shared-scan-static-language-go.js";
import {
  ruleSet
} from "./part-shared-scan-static-rule-set.js";
import "./part-shared-util-thrown.js";
import "./part-shared-util-line-start.js";
import "./part-shared-io-installation.js";
import "./part-shared-util-hash.js";
import "./part-shared-io-assets.js";
import "./part-shared-model-errors.js";
import "./part-shared-undefined.js";

// src/scan/static/engine/worker.ts
import { parentPort, workerData } from "node:worker_threads";
var rules = ruleSet().then((set) => new Map(set.rules.map((rule) => [rule.id, rule])));
var last = prepare(workerData);
parentPort?.on("message", (job) => {
  last = last.then(() => answer(job));
});
async function prepare(languages) {
  await loadGrammars(languages).catch(() => {
  });
}
async function answer(job) {
  const { id, path, language, text, budget } = job;
  const report = await scanFile(path, language, text, candidatesOf(job, await rules), budget);
  parentPort?.postMessage(toDone(id, report));
}
