import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  entriesOf,
  itemsAt,
  mapAt,
  pairOf,
  parseWorkflow,
  placeOf,
  rangeOf,
  textAt,
  usesOf,
  valueAt
} from "./part-shared-scan-static-workflow-aliases.js";
import {
  require_dist
} from "./part-shared-yaml.js";
import {
  __toESM
} from "./part-shared-undefined.js";

// src/scan/static/workflow/read.ts
var import_yaml = __toESM(require_dist(), 1);
var REPEATS = 4;
var MAX_STEPS = 2e3;
var MAX_JOBS = 1e3;
var TOO_MUCH = { message: `more than ${MAX_STEPS} steps; the rest is not read`, offset: 0 };
function readWorkflow(path, text) {
  const document = parseWorkflow(text);
  const { root } = document;
  const budget = { left: text.length * REPEATS, steps: MAX_STEPS };
  const jobs = entriesOf(mapAt(root, "jobs")).slice(0, MAX_JOBS).flatMap(({ key, value }) => (0, import_yaml.isMap)(value) ? [jobOf(key, value, budget)] : []);
  const runs = mapAt(root, "runs");
  const steps = runs === null ? jobs.flatMap((job) => job.steps) : stepsOf(runs, null, budget);
  return {
    path,
    document: budget.left > 0 && budget.steps >= 0 ? document : { ...document, error: document.error ?? TOO_MUCH },
    kind: runs !== null && jobs.length === 0 ? "action" : "workflow",
    triggers: triggersOf(document),
    jobs,
    steps,
    env: mapAt(root, "env")
  };
}
function lonely(workflow) {
  return { files: /* @__PURE__ */ new Map([[workflow.path, workflow]]), isTarget: () => true, isOwn: () => false };
}
function jobOf(name, map, budget) {
  const steps = [];
  const needs = valueAt(map, "needs");
  const job = {
    name,
    map,
    steps,
    uses: usesOf(textAt(map, "uses")),
    condition: textAt(map, "if"),
    env: mapAt(map, "env"),
    needs: (0, import_yaml.isScalar)(needs) ? [String(needs.value)] : (0, import_yaml.isSeq)(needs) ? needs.items.flatMap((item) => placeOf(item)?.text ?? []) : []
  };
  steps.push(...stepsOf(map, job, budget));
  return job;
}
function within(budget, map) {
  const range = rangeOf(map);
  budget.left -= 1 + (range === null ? 0 : range.end - range.start);
  budget.steps--;
  return budget.left > 0 && budget.steps >= 0;
}
function stepsOf(holder, job, budget) {
  return itemsAt(holder, "steps").filter((item) => (0, import_yaml.isMap)(item)).flatMap((item) => [item, ...itemsAt(item, "parallel").filter((inner) => (0, import_yaml.isMap)(inner))]).filter((map) => within(budget, map)).map((map, index) => ({
    map,
    job,
    index,
    id: textAt(map, "id")?.text ?? null,
    uses: usesOf(textAt(map, "uses")),
    run: textAt(map, "run"),
    condition: textAt(map, "if"),
    inputs: mapAt(map, "with"),
    env: mapAt(map, "env")
  }));
}
function triggersOf(document) {
  const key = pairOf(document.root, "on") === null ? "true" : "on";
  const on = valueAt(document.root, key);
  if ((0, import_yaml.isScalar)(on)) return /* @__PURE__ */ new Set([String(on.value)]);
  if ((0, import_yaml.isSeq)(on)) return new Set(on.items.map((item) => (0, import_yaml.isScalar)(item) ? String(item.value) : ""));
  return new Set(entriesOf((0, import_yaml.isMap)(on) ? on : null).map((entry) => entry.key));
}
function triggerSettings({ document }, event) {
  const key = pairOf(document.root, "on") === null ? "true" : "on";
  return mapAt(mapAt(document.root, key), event);
}

export {
  readWorkflow,
  lonely,
  triggerSettings
};
