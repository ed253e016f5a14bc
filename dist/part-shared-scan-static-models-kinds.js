import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  SINK_KINDS
} from "./part-shared-scan-static-models-model.js";

// src/scan/static/models/kinds.ts
var BITS = new Map(SINK_KINDS.map((kind, index) => [kind, 2 ** index]));
var REMOTE = /* @__PURE__ */ new Set(["body", "query", "path", "header", "cookie", "file-name", "message"]);
var MADE = /* @__PURE__ */ new Map([
  ["weak-random", "secret"],
  ["fast-hash", "key-derivation"],
  ["mac", "comparison"]
]);
var MADE_FOR = new Set(MADE.values());
var ASKED = /* @__PURE__ */ new Set(["digest"]);
var KEPT = "sensitive";
var TOLD = "disclosure";
var EVERYWHERE = bitsOf(SINK_KINDS.filter((kind) => !MADE_FOR.has(kind)));
function isFollowed(source) {
  return REMOTE.has(source) || MADE.has(source) || source === KEPT;
}
function isRemote(source) {
  return REMOTE.has(source);
}
function isMade(source) {
  return MADE.has(source);
}
var ONES_OWN = /* @__PURE__ */ new Set(["header", "cookie"]);
function canHarm(source, sink) {
  if (sink === "redirect" && ONES_OWN.has(source)) return false;
  if (source === KEPT || sink === TOLD) return source === KEPT && sink === TOLD;
  return MADE.has(source) ? MADE.get(source) === sink : !MADE_FOR.has(sink) && !ASKED.has(sink);
}
function bitOf(kind) {
  return BITS.get(kind) ?? 0;
}
function bitsOf(kinds) {
  return kinds.reduce((bits, kind) => bits | bitOf(kind), 0);
}

export {
  EVERYWHERE,
  isFollowed,
  isRemote,
  isMade,
  canHarm,
  bitOf,
  bitsOf
};
