import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  require_dist
} from "./part-shared-yaml.js";
import {
  joinedFlow
} from "./part-shared-util-yaml-flow.js";
import {
  __toESM
} from "./part-shared-undefined.js";

// src/scan/static/workflow/document.ts
var import_yaml2 = __toESM(require_dist(), 1);

// src/scan/static/workflow/aliases.ts
var import_yaml = __toESM(require_dist(), 1);
var MAX_DEPTH = 100;
function resolveAliases(doc) {
  follow(doc.contents, { anchors: /* @__PURE__ */ new Map(), open: /* @__PURE__ */ new Set() }, 0);
}
function follow(node, walk, depth) {
  const { anchor } = node ?? {};
  if (anchor !== void 0) walk.anchors.set(anchor, node);
  if (depth > MAX_DEPTH || !(0, import_yaml.isMap)(node) && !(0, import_yaml.isSeq)(node)) return;
  walk.open.add(node);
  if ((0, import_yaml.isMap)(node)) {
    for (const pair of node.items) {
      if ((0, import_yaml.isAlias)(pair.value)) pair.value = meant(pair.value.source, walk);
      else follow(pair.value, walk, depth + 1);
    }
  } else {
    for (const [index, item] of node.items.entries()) {
      if ((0, import_yaml.isAlias)(item)) node.items[index] = meant(item.source, walk);
      else follow(item, walk, depth + 1);
    }
  }
  walk.open.delete(node);
}
function meant(name, { anchors, open }) {
  const node = anchors.get(name);
  return node === void 0 || open.has(node) ? null : node;
}

// src/scan/static/workflow/document.ts
function parseWorkflow(text) {
  const strict = documentOf(text);
  const lenient = strict.errors.length === 0 ? strict : documentOf(joinedFlow(text));
  const doc = lenient.errors.length === 0 ? lenient : strict;
  const first = doc.errors[0];
  resolveAliases(doc);
  return {
    text,
    root: (0, import_yaml2.isMap)(doc.contents) ? doc.contents : null,
    error: first === void 0 ? null : { message: first.message.split("\n")[0] ?? "", offset: first.pos[0] }
  };
}
function documentOf(text) {
  return (0, import_yaml2.parseDocument)(text, { keepSourceTokens: false, logLevel: "silent", uniqueKeys: false, prettyErrors: false });
}
function pairOf(map, key) {
  return map?.items.find((pair) => (0, import_yaml2.isScalar)(pair.key) && String(pair.key.value) === key) ?? null;
}
function mapAt(map, key) {
  const value = pairOf(map, key)?.value;
  return (0, import_yaml2.isMap)(value) ? value : null;
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
  if (!(0, import_yaml2.isScalar)(node) || node.value === null || node.value === void 0 || range === null) return null;
  return { text: String(node.value), ...range };
}
function entriesOf(map) {
  return (map?.items ?? []).flatMap(
    (pair) => (0, import_yaml2.isScalar)(pair.key) ? [{ key: String(pair.key.value), pair, value: pair.value }] : []
  );
}
function itemsAt(map, key) {
  const value = valueAt(map, key);
  return (0, import_yaml2.isSeq)(value) ? value.items.map((item) => item) : [];
}
function valueAt(map, key) {
  return pairOf(map, key)?.value;
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
function majorOf({ ref }) {
  const major = /^v?(\d+)(?:\.|$)/.exec(ref ?? "")?.[1];
  return major === void 0 || COMMIT.test(ref ?? "") ? null : Number(major);
}

export {
  parseWorkflow,
  pairOf,
  mapAt,
  textAt,
  rangeOf,
  placeOf,
  entriesOf,
  itemsAt,
  valueAt,
  usesOf,
  isPinned,
  isPinnedImage,
  isAction,
  majorOf
};
