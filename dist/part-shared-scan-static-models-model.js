import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;

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
  "fast-hash",
  "mac",
  // Nobody beside its owner may read it: a password, a token, the number of a card.
  "sensitive"
];
var SINK_KINDS = [
  "sql",
  "nosql",
  "shell",
  // A word of a command: as an option it changes what the program does.
  "option",
  "code",
  "expression",
  "jndi",
  "path",
  "url-host",
  "redirect",
  "html",
  "template",
  "xpath",
  "ldap",
  "log",
  "regex",
  // What a pattern is compared with whose cost doubles with each character.
  "backtracking",
  "deserialise",
  "xml",
  "header",
  "archive",
  "prototype",
  "trust",
  "reflection",
  // All fields of a record at once, and who may read answers.
  "record",
  "origin",
  // What nobody may guess, and what makes a password slow to guess.
  "secret",
  "key-derivation",
  // What tells by its time how much of two texts is the same.
  "comparison",
  // What rules ask for alone: what is hashed fast.
  "digest",
  // Where people read it who are not its owner: every log.
  "disclosure"
];
var GUARD_MOMENTS = ["true", "false", "returned", "first", "not-first"];
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
  SOURCE_KINDS,
  SINK_KINDS,
  GUARD_MOMENTS,
  COLLECTION_ACTIONS,
  PROTECTIONS,
  EXPANSIONS,
  SIGN_IN_STEPS
};
