import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  require_dist
} from "./part-shared-yaml.js";
import {
  joinedFlow
} from "./part-shared-util-yaml-flow.js";
import {
  __toESM
} from "./part-shared-undefined.js";

// src/scan/static/workflow/read.ts
var import_yaml2 = __toESM(require_dist(), 1);

// src/scan/static/workflow/document.ts
var import_yaml = __toESM(require_dist(), 1);
function parseWorkflow(text) {
  const strict = documentOf(text);
  const lenient = strict.errors.length === 0 ? strict : documentOf(joinedFlow(text));
  const doc = lenient.errors.length === 0 ? lenient : strict;
  const first = doc.errors[0];
  return {
    text,
    doc,
    root: (0, import_yaml.isMap)(doc.contents) ? doc.contents : null,
    error: first === void 0 ? null : { message: first.message.split("\n")[0] ?? "", offset: first.pos[0] }
  };
}
function documentOf(text) {
  return (0, import_yaml.parseDocument)(text, { keepSourceTokens: false, logLevel: "silent", uniqueKeys: false, prettyErrors: false });
}
function resolved(doc, node) {
  return (0, import_yaml.isAlias)(node) ? node.resolve(doc) : node;
}
function pairOf(map, key) {
  return map?.items.find((pair) => (0, import_yaml.isScalar)(pair.key) && String(pair.key.value) === key) ?? null;
}
function mapAt(workflow, map, key) {
  const value = resolved(workflow.doc, pairOf(map, key)?.value);
  return (0, import_yaml.isMap)(value) ? value : null;
}
function textAt(map, key) {
  return placeOf(pairOf(map, key)?.value);
}
function rangeOf(node) {
  const range = node?.range;
  return range === null || range === void 0 ? null : { start: range[0], end: range[1] };
}
function placeOf(node) {
  const range = rangeOf(node);
  if (!(0, import_yaml.isScalar)(node) || node.value === null || node.value === void 0 || range === null) return null;
  return { text: String(node.value), ...range };
}
function entriesOf(workflow, map) {
  return (map?.items ?? []).flatMap(
    (pair) => (0, import_yaml.isScalar)(pair.key) ? [{ key: String(pair.key.value), pair, value: resolved(workflow.doc, pair.value) }] : []
  );
}
function itemsAt(workflow, map, key) {
  const value = valueAt(workflow, map, key);
  return (0, import_yaml.isSeq)(value) ? value.items.map((item) => resolved(workflow.doc, item)) : [];
}
function valueAt(workflow, map, key) {
  return resolved(workflow.doc, pairOf(map, key)?.value);
}

// src/scan/static/workflow/uses.ts
var COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/i;
function usesOf(place) {
  if (place === null) return null;
  const text = place.text.trim();
  if (/^\.{1,2}[/\\]/.test(text)) return { ...place, name: localPath(text), ref: null, kind: "local" };
  if (text.startsWith("docker://")) return { ...place, name: text.slice("docker://".length), ref: null, kind: "image" };
  const [name = "", ref] = text.split("@");
  return { ...place, name: name.toLowerCase(), ref: ref ?? null, kind: "remote" };
}
function localPath(text) {
  return text.replace(/^\.\//, "").replace(/@.*$/, "").replace(/\/+$/, "");
}
function isPinned({ kind, name, ref }) {
  if (kind === "local") return true;
  if (kind === "image") return isPinnedImage(name);
  return ref === null || COMMIT.test(ref) || !/^[\w.-]+\/[\w.-]+/.test(name);
}
function isPinnedImage(image) {
  return /@sha256:[0-9a-f]{64}$/i.test(image);
}
function isAction(uses, ...names) {
  return uses?.kind === "remote" && names.includes(uses.name);
}

// src/scan/static/workflow/read.ts
function readWorkflow(path, text) {
  const document = parseWorkflow(text);
  const { root } = document;
  const jobs = entriesOf(document, mapAt(document, root, "jobs")).flatMap(
    ({ key, value }) => (0, import_yaml2.isMap)(value) ? [jobOf(document, key, value)] : []
  );
  const runs = mapAt(document, root, "runs");
  return {
    path,
    document,
    kind: runs !== null && jobs.length === 0 ? "action" : "workflow",
    triggers: triggersOf(document),
    jobs,
    steps: runs === null ? jobs.flatMap((job) => job.steps) : stepsOf(document, runs, null),
    env: mapAt(document, root, "env")
  };
}
function lonely(workflow) {
  return { files: /* @__PURE__ */ new Map([[workflow.path, workflow]]), isTarget: () => true };
}
function jobOf(document, name, map) {
  const steps = [];
  const needs = valueAt(document, map, "needs");
  const job = {
    name,
    map,
    steps,
    uses: usesOf(textAt(map, "uses")),
    condition: textAt(map, "if"),
    env: mapAt(document, map, "env"),
    needs: (0, import_yaml2.isScalar)(needs) ? [String(needs.value)] : (0, import_yaml2.isSeq)(needs) ? needs.items.map((item) => String(item)) : []
  };
  steps.push(...stepsOf(document, map, job));
  return job;
}
function stepsOf(document, holder, job) {
  return itemsAt(document, holder, "steps").filter((item) => (0, import_yaml2.isMap)(item)).map((map, index) => ({
    map,
    job,
    index,
    id: textAt(map, "id")?.text ?? null,
    uses: usesOf(textAt(map, "uses")),
    run: textAt(map, "run"),
    condition: textAt(map, "if"),
    inputs: mapAt(document, map, "with"),
    env: mapAt(document, map, "env")
  }));
}
function triggersOf(document) {
  const key = pairOf(document.root, "on") === null ? "true" : "on";
  const on = valueAt(document, document.root, key);
  if ((0, import_yaml2.isScalar)(on)) return /* @__PURE__ */ new Set([String(on.value)]);
  if ((0, import_yaml2.isSeq)(on)) return new Set(on.items.map((item) => (0, import_yaml2.isScalar)(item) ? String(item.value) : ""));
  return new Set(entriesOf(document, (0, import_yaml2.isMap)(on) ? on : null).map((entry) => entry.key));
}

export {
  pairOf,
  mapAt,
  textAt,
  rangeOf,
  placeOf,
  entriesOf,
  isPinned,
  isAction,
  readWorkflow,
  lonely
};
