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

export {
  SOURCE_KINDS,
  SINK_KINDS,
  COLLECTION_ACTIONS
};
