import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  scanBytes
} from "./part-shared-scan-secrets-match-text-bytes.js";
import {
  createEngine,
  joinEngines,
  withoutRules
} from "./part-shared-scan-secrets-decode-decode.js";
import "./part-shared-util-inline-ignore.js";
import "./part-shared-scan-secrets-rules-automaton.js";
import {
  loadRules
} from "./part-shared-scan-secrets-rules-load-rules.js";
import "./part-shared-util-binary-form.js";
import "./part-shared-picomatch.js";
import "./part-shared-model-severity.js";
import "./part-shared-util-line-start.js";
import "./part-shared-io-installation.js";
import "./part-shared-util-hash.js";
import "./part-shared-io-assets.js";
import "./part-shared-model-errors.js";
import "./part-shared-undefined.js";

// src/scan/secrets/threads/worker.ts
import { parentPort, workerData } from "node:worker_threads";
var engine = await openEngine(workerData);
parentPort?.on("message", ({ id, bytes, texts }) => {
  const all = Buffer.from(bytes.buffer);
  const results = texts.map(({ path, start, end }) => scanBytes(engine, path, all.subarray(start, end)));
  parentPort?.postMessage({ id, results, memory: bytes.buffer }, [bytes.buffer]);
});
async function openEngine({ extra, off }) {
  return extra.map(createEngine).reduce(joinEngines, withoutRules(createEngine(await loadRules()), off));
}
