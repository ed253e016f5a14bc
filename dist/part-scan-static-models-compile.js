import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  Fields,
  namesIn,
  placeFrom
} from "./part-shared-scan-static-fields.js";
import {
  EVERYWHERE,
  bitsOf
} from "./part-shared-scan-static-models-kinds.js";
import {
  COLLECTION_ACTIONS,
  SINK_KINDS,
  SOURCE_KINDS
} from "./part-shared-scan-static-models-model.js";
import "./part-shared-model-errors.js";
import {
  load
} from "./part-shared-js-yaml.js";
import "./part-shared-undefined.js";

// src/scan/static/models/compile.ts
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
function compileModels(dir) {
  return Object.fromEntries(
    readdirSync(dir).sort().map((language) => [language, compileLanguage(join(dir, language))])
  );
}
function compileLanguage(dir) {
  return readdirSync(dir).sort().flatMap((file) => modelsFrom(load(readFileSync(join(dir, file), "utf8")), join(dir, file)));
}
function modelsFrom(content, path) {
  const file = new Fields(content, path);
  file.text("library");
  const members = file.child("members");
  const models = members.keys().flatMap((key) => {
    const fields = members.child(key);
    const made = memberFrom(fields);
    return namesIn(key).map((name) => ({ ...made, name }));
  });
  members.done();
  file.done();
  return models;
}
function memberFrom(fields) {
  const maybeSource = (key) => fields.has(key) ? fields.oneOf(key, SOURCE_KINDS) : null;
  const made = {
    sameAs: fields.maybeText("same-as"),
    type: fields.maybeText("type"),
    returns: fields.maybeText("returns"),
    extends: fields.has("extends") ? fields.texts("extends") : [],
    source: maybeSource("source"),
    sinks: fields.has("sinks") ? fields.children("sinks").map(sinkFrom) : [],
    passes: placesOf(fields, "passes"),
    text: fields.has("text") ? fields.oneOf("text", ["same", "join", "format"]) : null,
    fills: fields.has("fills") ? fields.children("fills").map(fillFrom) : [],
    cleans: kindsOf(fields, "cleans"),
    ends: fields.maybe("ends") === true,
    parses: fields.has("parses") ? placeOf(fields, "parses") : null,
    vouches: kindsOf(fields, "vouches"),
    removes: fields.has("removes") ? placeOf(fields, "removes") : null,
    removesGlobally: fields.has("removes-globally") ? placeOf(fields, "removes-globally") : null,
    guards: fields.has("guards") ? fields.children("guards").map(guardFrom) : [],
    callbacks: fields.has("callbacks") ? fields.children("callbacks").map(callbackFrom) : [],
    collection: fields.has("collection") ? fields.oneOf("collection", COLLECTION_ACTIONS) : null,
    recognisedBy: fields.has("recognised-by") ? fields.list("recognised-by").map((each) => namesFrom(fields, each)) : [],
    annotatesParameter: maybeSource("annotates-parameter"),
    annotatesFunction: maybeSource("annotates-function")
  };
  fields.done();
  return made;
}
function placeOf(fields, key) {
  return placeIn(fields, key, fields.any(key));
}
function placeIn(fields, key, written) {
  return placeFrom(written) ?? fields.fail(key, `does not name a place of a call: ${JSON.stringify(written)}`);
}
function placesOf(fields, key) {
  return fields.has(key) ? fields.list(key).map((written) => placeIn(fields, key, written)) : [];
}
function kindsOf(fields, key) {
  if (!fields.has(key)) return 0;
  const written = fields.maybe(key);
  if (written === "all") return EVERYWHERE;
  const known = (kind) => SINK_KINDS.find((each) => each === kind) ?? fields.fail(key, `does not know ${kind}`);
  return bitsOf(fields.texts(key).map(known));
}
function sinkFrom(fields) {
  const when = fields.has("when") ? fields.child("when") : null;
  const excluded = fields.has("unless") ? fields.child("unless") : null;
  const unless = (excluded?.keys() ?? []).map((key) => ({ key, all: constantsIn(excluded, key) }));
  const of = fields.has("of") ? fields.child("of") : null;
  const sink = {
    kind: fields.oneOf("kind", SINK_KINDS),
    at: placesOf(fields, "at"),
    shape: fields.has("shape") ? fields.oneOf("shape", ["sql", "start"]) : null,
    unless: unless.flatMap(({ key, all }) => all.map((is) => ({ place: placeIn(fields, "unless", key), is }))),
    when: (when?.keys() ?? []).map((key) => ({ place: placeIn(fields, "when", key), is: constantIn(when, key) })),
    of: (of?.keys() ?? []).map((key) => ({ place: placeIn(fields, "of", key), type: of?.text(key) ?? "" }))
  };
  fields.done();
  return sink;
}
function constantsIn(fields, key) {
  return Array.isArray(fields?.any(key)) ? fields.texts(key) : [constantIn(fields, key)];
}
function constantIn(fields, key) {
  const value = fields?.any(key);
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  throw new TypeError(`${key} must be a constant`);
}
function fillFrom(fields) {
  const made = { from: placeOf(fields, "from"), into: placeOf(fields, "into") };
  fields.done();
  return made;
}
function guardFrom(fields) {
  const holds = String(fields.any("holds"));
  const guard = {
    at: placeOf(fields, "at"),
    cleans: kindsOf(fields, "cleans"),
    within: fields.has("within") ? placeOf(fields, "within") : null,
    pattern: fields.has("pattern") ? placeOf(fields, "pattern") : null,
    lacks: fields.has("lacks") ? placeOf(fields, "lacks") : null,
    whole: fields.maybe("whole") === true,
    holds: holds === "true" || holds === "false" || holds === "returned" ? holds : fields.fail("holds", "must be true, false or returned")
  };
  fields.done();
  return guard;
}
function namesFrom(fields, written) {
  if (!Array.isArray(written)) return fields.fail("recognised-by", "must hold lists of names");
  return written.map(String);
}
function callbackFrom(fields) {
  const callback = {
    at: placeOf(fields, "at"),
    gives: fields.has("gives") ? fields.list("gives").map((written) => givenFrom(fields, written)) : [],
    returned: fields.maybe("returned") === true,
    chooses: fields.has("chooses") ? fields.oneOf("chooses", ["kept", "all"]) : null,
    taking: fields.has("taking") ? Number(fields.any("taking")) : null
  };
  fields.done();
  return callback;
}
function givenFrom(fields, written) {
  if (written === null) return null;
  if (typeof written !== "string") return fields.fail("gives", "must hold types, places or null");
  if (written === "resolve") return { resolves: true };
  const [word, place] = written.split(" ");
  if (word === "each") return { element: placeIn(fields, "gives", place) };
  if (word === "value") return { value: placeIn(fields, "gives", place) };
  return { type: written };
}
export {
  compileLanguage,
  compileModels,
  modelsFrom
};
