import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/scan/static/models/model.ts
var SOURCE_KINDS = [
  "body",
  "query",
  "path",
  "header",
  "cookie",
  "file-name",
  "message",
  "environment",
  "argument",
  "file",
  "database",
  // Nobody chooses these: what they are for decides whether they will do.
  "weak-random",
  "fast-hash"
];
var SINK_KINDS = [
  "sql",
  "nosql",
  "shell",
  "code",
  "path",
  "url-host",
  "redirect",
  "html",
  "template",
  "xpath",
  "ldap",
  "log",
  "regex",
  "deserialise",
  "xml",
  "header",
  "archive",
  "prototype",
  "trust",
  // What nobody may guess, and what makes a password slow to guess.
  "secret",
  "key-derivation"
];
var COLLECTION_ACTIONS = [
  "append",
  "prepend",
  "put",
  "put-in",
  "get",
  "get-in",
  "remove",
  "first",
  "last",
  "pop",
  "clear",
  "keys",
  "values"
];

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

export {
  SOURCE_KINDS,
  SINK_KINDS,
  COLLECTION_ACTIONS,
  EVERYWHERE,
  isFollowed,
  isMade,
  canHarm,
  bitOf,
  bitsOf
};
