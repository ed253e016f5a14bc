import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  require_dist
} from "./part-shared-yaml.js";
import {
  MAX_DEPTH
} from "./part-shared-scan-static-infrastructure-budget.js";
import {
  list,
  map,
  scalar,
  unknown
} from "./part-shared-scan-static-infrastructure-value.js";
import {
  __toESM
} from "./part-shared-undefined.js";

// src/scan/static/infrastructure/yaml/document.ts
var import_yaml = __toESM(require_dist(), 1);
var NO_TAGS = () => void 0;
function yamlFile({ path, text }, budget, tags = NO_TAGS) {
  budget.spend(Math.ceil(text.length / 64));
  try {
    const parsed = (0, import_yaml.parseAllDocuments)(text, { logLevel: "silent", uniqueKeys: false, prettyErrors: false });
    const documents = Array.isArray(parsed) ? parsed : [];
    const values = documents.flatMap(({ contents }) => {
      const conversion = { path, budget, tags, anchors: /* @__PURE__ */ new Map() };
      return contents === null ? [] : [converted(contents, conversion, 0)];
    });
    const error = documents.flatMap((document) => document.errors)[0];
    return { documents: values, error: error === void 0 ? null : error.message.split("\n")[0] ?? "" };
  } catch (error) {
    if (error instanceof RangeError) return { documents: [], error: "nested too deep" };
    throw error;
  }
}
function converted(node, conversion, depth) {
  conversion.budget.spend();
  const at = spanOf(node, conversion.path);
  if (depth > MAX_DEPTH) return unknown(at);
  if ((0, import_yaml.isAlias)(node)) {
    const target = conversion.anchors.get(node.source);
    return target === void 0 ? unknown(at) : { ...converted(target, conversion, depth + 1), origin: "elsewhere" };
  }
  if (!(0, import_yaml.isMap)(node) && !(0, import_yaml.isSeq)(node) && !(0, import_yaml.isScalar)(node)) return unknown(at);
  if (node.anchor !== void 0) conversion.anchors.set(node.anchor, node);
  const value = (0, import_yaml.isMap)(node) ? mapOf(node.items, at, conversion, depth) : plainOf(node, at, conversion, depth);
  return (node.tag?.startsWith("!") ? conversion.tags(node.tag, value) : void 0) ?? value;
}
function plainOf(node, at, conversion, depth) {
  if ((0, import_yaml.isSeq)(node)) {
    return list(
      node.items.map((item) => converted(item, conversion, depth + 1)),
      at
    );
  }
  const value = (0, import_yaml.isScalar)(node) ? node.value : void 0;
  return isPlain(value) ? scalar(value, at) : typeof value === "bigint" ? scalar(Number(value), at) : unknown(at);
}
function isPlain(value) {
  return value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}
function mapOf(items, at, conversion, depth) {
  const own = [];
  const merged = [];
  let open = false;
  for (const item of items) {
    if (!(0, import_yaml.isPair)(item) || !(0, import_yaml.isScalar)(item.key)) {
      open = true;
      continue;
    }
    const key = String(item.key.value);
    const value = converted(item.value, conversion, depth + 1);
    if (key !== "<<") {
      own.push({ key, keyAt: spanOf(item.key, conversion.path), value });
      continue;
    }
    for (const each of value.kind === "list" ? value.items : [value]) {
      if (each.kind === "map") merged.push(...each.entries);
      else open = true;
    }
  }
  conversion.budget.spend(merged.length);
  return map([...merged, ...own], at, open);
}
function spanOf(node, path) {
  const range = node?.range;
  return { path, start: range?.[0] ?? 0, end: range?.[1] ?? 0 };
}

export {
  yamlFile
};
