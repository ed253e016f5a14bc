import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;

// src/scan/static/infrastructure/value.ts
function scalar(value, at, origin = "written") {
  return { kind: "scalar", value, at, origin };
}
function unknown(at) {
  return { kind: "unknown", at, origin: "elsewhere" };
}
function list(items, at, open = false) {
  return { kind: "list", items, open, at, origin: "written" };
}
function map(entries, at, open = false) {
  return { kind: "map", entries, open, at, origin: "written" };
}
function entry(key, value) {
  return { key, keyAt: value.at, value };
}
function seenFrom(value, at, origin) {
  return { ...value, at, origin: value.origin === "default" ? "default" : origin };
}
function memberOf(value, key) {
  return value?.kind === "map" ? value.entries.findLast((each) => each.key === key)?.value : void 0;
}
function textOf(value) {
  return value?.kind === "scalar" && typeof value.value === "string" ? value.value : null;
}
function itemsOf(value) {
  if (value === void 0) return [];
  return value.kind === "list" ? value.items : [value];
}
function joined(parts, at, origin = "written") {
  if (parts.includes(null)) return { kind: "text", parts, at, origin };
  return scalar(parts.join(""), at, origin);
}

export {
  scalar,
  unknown,
  list,
  map,
  entry,
  seenFrom,
  memberOf,
  textOf,
  itemsOf,
  joined
};
