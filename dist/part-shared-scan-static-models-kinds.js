import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  SINK_KINDS
} from "./part-shared-scan-static-models-model.js";

// src/scan/static/models/kinds.ts
var BITS = new Map(SINK_KINDS.map((kind, index) => [kind, 2 ** index]));
var REMOTE = /* @__PURE__ */ new Set(["body", "query", "path", "header", "cookie", "file-name", "message"]);
var MADE = /* @__PURE__ */ new Map([
  ["weak-random", "secret"],
  ["fast-hash", "key-derivation"]
]);
var MADE_FOR = new Set(MADE.values());
var EVERYWHERE = bitsOf(SINK_KINDS.filter((kind) => !MADE_FOR.has(kind)));
function isFollowed(source) {
  return REMOTE.has(source) || MADE.has(source);
}
function isMade(source) {
  return MADE.has(source);
}
function canHarm(source, sink) {
  return MADE.has(source) ? MADE.get(source) === sink : !MADE_FOR.has(sink);
}
function bitOf(kind) {
  return BITS.get(kind) ?? 0;
}
function bitsOf(kinds) {
  return kinds.reduce((bits, kind) => bits | bitOf(kind), 0);
}

// src/scan/static/models/web-model.ts
var PROTECTIONS = [
  "authentication",
  "authorisation",
  "limiter",
  "validation",
  "body-limit",
  "csrf",
  "cors"
];
var EXPANSIONS = [
  "resources",
  "resource",
  "api-resources",
  "view-set",
  "rails-resources",
  "rails-resource",
  "conventional",
  "file"
];
var SIGN_IN_STEPS = ["password", "session"];

export {
  PROTECTIONS,
  EXPANSIONS,
  SIGN_IN_STEPS,
  EVERYWHERE,
  isFollowed,
  isMade,
  canHarm,
  bitOf,
  bitsOf
};
