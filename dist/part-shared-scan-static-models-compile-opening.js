import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  EVERYWHERE,
  bitsOf
} from "./part-shared-scan-static-models-kinds.js";
import {
  Fields,
  namesIn,
  placeFrom
} from "./part-shared-scan-static-fields.js";
import {
  COLLECTION_ACTIONS,
  EXPANSIONS,
  GUARD_MOMENTS,
  PROTECTIONS,
  SIGN_IN_STEPS,
  SINK_KINDS,
  SOURCE_KINDS
} from "./part-shared-scan-static-models-model.js";
import {
  load
} from "./part-shared-js-yaml.js";

// src/scan/static/models/compile.ts
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

// src/scan/static/models/opening-model.ts
var OPENING_KINDS = ["operation", "rpc", "socket", "webhook", "consumer", "schedule", "data"];

// src/scan/static/models/compile-opening.ts
var READ = /^(keys|named|written) (\S+)$/;
function openingFrom(fields) {
  const opening = {
    kind: fields.oneOf("kind", OPENING_KINDS),
    name: namesFrom(fields, "name"),
    within: namesFrom(fields, "within"),
    needs: fields.has("needs") ? placeIn(fields, "needs", fields.any("needs")) : null,
    runs: fields.has("runs") ? placeIn(fields, "runs", fields.any("runs")) : null
  };
  fields.done();
  return opening;
}
function namesFrom(fields, key) {
  return fields.has(key) ? [fields.any(key)].flat().map((written) => nameFrom(fields, String(written))) : [];
}
function nameFrom(fields, written) {
  if (written === "function" || written === "class" || written === "fields") return { from: written };
  if (written.startsWith("=")) return { from: "text", text: written.slice(1) };
  const [, how, at] = READ.exec(written) ?? [];
  const place = placeIn(fields, "name", at ?? written);
  return { from: how === "keys" || how === "named" || how === "written" ? how : "value", place };
}
function placeIn(fields, key, written) {
  return placeFrom(written) ?? fields.fail(key, `does not name a place of a call: ${JSON.stringify(written)}`);
}

// src/scan/static/models/compile-web.ts
var METHODS = /^(?:name|any|get|post|put|delete|patch|head|options|all|trace|connect)$/;
function webFrom(fields) {
  const web = {
    route: fields.has("route") ? routeFrom(fields.child("route")) : null,
    use: fields.has("use") ? useFrom(fields.child("use")) : null,
    child: fields.has("child") ? childFrom(fields.child("child")) : null,
    own: fields.has("own") ? ownFrom(fields.child("own")) : null,
    protects: fields.has("protects") ? protectsFrom(fields) : null,
    verifies: fields.has("verifies") ? verifiesFrom(fields) : null
  };
  return Object.values(web).every((part) => part === null) ? null : web;
}
function protectsFrom(fields) {
  return fields.texts("protects").map((kind) => PROTECTIONS.find((each) => each === kind) ?? fields.fail("protects", `does not know ${kind}`));
}
function verifiesFrom(fields) {
  return fields.texts("verifies").map((step) => SIGN_IN_STEPS.find((each) => each === step) ?? fields.fail("verifies", `does not know ${step}`));
}
function routeFrom(fields) {
  const route = {
    on: subjectOf(fields),
    methods: methodsOf(fields),
    path: pathsOf(fields),
    handlers: placesOf(fields, "handlers"),
    layers: placesOf(fields, "layers"),
    expands: fields.has("expands") ? fields.oneOf("expands", EXPANSIONS) : null,
    alone: fields.maybe("alone") === true,
    partial: fields.maybe("partial") === true,
    loose: fields.maybe("loose") === true
  };
  fields.done();
  return route;
}
function methodsOf(fields) {
  if (!fields.has("method")) return [];
  return [fields.any("method")].flat().map((written) => METHODS.test(String(written)) ? String(written) : placeIn2(fields, "method", written));
}
function useFrom(fields) {
  const use = {
    on: subjectOf(fields),
    path: pathsOf(fields),
    at: placesOf(fields, "at"),
    applies: fields.has("applies") ? fields.oneOf("applies", ["later", "all"]) : "later",
    record: fields.maybe("record") === true,
    replaces: fields.maybe("replaces") === true
  };
  fields.done();
  return use;
}
function childFrom(fields) {
  const child = {
    on: subjectOf(fields),
    path: pathsOf(fields),
    layers: placesOf(fields, "layers"),
    body: placeOf(fields, "body"),
    named: placeOf(fields, "named"),
    takes: placesOf(fields, "takes"),
    module: placesOf(fields, "module"),
    controller: placesOf(fields, "controller"),
    member: fields.maybe("member") === true
  };
  fields.done();
  return child;
}
function ownFrom(fields) {
  const own = {
    on: subjectOf(fields),
    path: pathsOf(fields),
    layers: placesOf(fields, "layers"),
    body: placeOf(fields, "body"),
    root: fields.maybe("root") === true,
    maybe: fields.maybe("maybe") === true,
    asked: fields.maybe("asked") === true,
    everywhere: fields.maybe("everywhere") === true
  };
  fields.done();
  return own;
}
function subjectOf(fields) {
  if (!fields.has("on")) return null;
  return fields.any("on") === "scope" ? "scope" : placeOf(fields, "on");
}
function placeOf(fields, key) {
  return fields.has(key) ? placeIn2(fields, key, fields.any(key)) : null;
}
function placesOf(fields, key) {
  return fields.has(key) ? [fields.any(key)].flat().map((written) => placeIn2(fields, key, written)) : [];
}
function pathsOf(fields) {
  if (!fields.has("path")) return [];
  return [fields.any("path")].flat().map(
    (written) => typeof written === "string" && written.startsWith("/") ? { text: written } : placeIn2(fields, "path", written)
  );
}
function placeIn2(fields, key, written) {
  return placeFrom(written) ?? fields.fail(key, `does not name a place of a call: ${JSON.stringify(written)}`);
}

// src/scan/static/models/compile.ts
function compileModels(dir) {
  return Object.fromEntries(
    readdirSync(dir).sort().map((language) => [language, compileLanguage(join(dir, language))])
  );
}
function compileLanguage(dir) {
  return readdirSync(dir).sort().flatMap((file) => modelsFrom(load(readFileSync(join(dir, file), "utf8")), join(dir, file)));
}
function ownModelsFrom(content, path, languages) {
  const file = new Fields(content, path);
  return { language: file.oneOf("language", languages), models: membersOf(file) };
}
function modelsFrom(content, path) {
  return membersOf(new Fields(content, path));
}
function membersOf(file) {
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
    sinks: fields.has("sinks") ? fields.children("sinks").flatMap(sinksFrom) : [],
    passes: placesOf2(fields, "passes"),
    text: fields.has("text") ? fields.oneOf("text", ["same", "join", "format", "keys", "merge", "list", "append", "any"]) : null,
    fills: fields.has("fills") ? fields.children("fills").map(fillFrom) : [],
    cleans: kindsOf(fields, "cleans"),
    revives: kindsOf(fields, "revives"),
    routed: fields.maybe("routed") === true,
    runsFirst: placesOf2(fields, "runs-first"),
    ends: fields.maybe("ends") === true,
    parses: fields.has("parses") ? placeOf2(fields, "parses") : null,
    vouches: kindsOf(fields, "vouches"),
    removes: onePlaceOrMore(fields, "removes"),
    belowRoot: placesOf2(fields, "below-root"),
    removesGlobally: fields.has("removes-globally") ? placeOf2(fields, "removes-globally") : null,
    maps: fields.has("maps") ? placeOf2(fields, "maps") : null,
    guards: fields.has("guards") ? fields.children("guards").map(guardFrom) : [],
    callbacks: fields.has("callbacks") ? fields.children("callbacks").map(callbackFrom) : [],
    collection: fields.has("collection") ? fields.oneOf("collection", COLLECTION_ACTIONS) : null,
    reads: fields.has("reads") ? readsFrom(fields.child("reads")) : null,
    shapes: fields.has("shapes") ? shapesFrom(fields.child("shapes")) : null,
    words: fields.has("words") ? wordsFrom(fields.child("words")) : null,
    named: fields.has("named") ? fields.texts("named") : [],
    recognisedBy: fields.has("recognised-by") ? fields.list("recognised-by").map((each) => namesFrom2(fields, each)) : [],
    exportedFrom: fields.has("exported-from") ? exportedFrom(fields.child("exported-from")) : null,
    annotatesParameter: maybeSource("annotates-parameter"),
    annotatesFunction: maybeSource("annotates-function"),
    web: webFrom(fields),
    opens: fields.has("opens") ? fields.children("opens").map(openingFrom) : []
  };
  fields.done();
  return made;
}
function placeOf2(fields, key) {
  return placeIn3(fields, key, fields.any(key));
}
function placeIn3(fields, key, written) {
  return placeFrom(written) ?? fields.fail(key, `does not name a place of a call: ${JSON.stringify(written)}`);
}
function placesOf2(fields, key) {
  return fields.has(key) ? fields.list(key).map((written) => placeIn3(fields, key, written)) : [];
}
function onePlaceOrMore(fields, key) {
  return fields.has(key) && !Array.isArray(fields.any(key)) ? [placeOf2(fields, key)] : placesOf2(fields, key);
}
function kindsOf(fields, key) {
  if (!fields.has(key)) return 0;
  const written = fields.maybe(key);
  if (written === "all") return EVERYWHERE;
  const known = (kind) => SINK_KINDS.find((each) => each === kind) ?? fields.fail(key, `does not know ${kind}`);
  return bitsOf(fields.texts(key).map(known));
}
function sinksFrom(fields) {
  const when = fields.has("when") ? fields.child("when") : null;
  const of = fields.has("of") ? fields.child("of") : null;
  const sink = {
    kind: fields.oneOf("kind", SINK_KINDS),
    at: placesOf2(fields, "at"),
    shape: fields.has("shape") ? fields.oneOf("shape", ["sql", "start", "name", "view", "page", "pasted"]) : null,
    format: fields.maybe("format") === true,
    until: fields.maybeText("until"),
    unless: unlessOf(fields),
    when: [],
    pattern: fields.has("pattern") ? placeOf2(fields, "pattern") : null,
    of: (of?.keys() ?? []).map((key) => ({ place: placeIn3(fields, "of", key), type: of?.text(key) ?? "" }))
  };
  fields.done();
  return (when?.keys() ?? []).reduce(
    (sinks, key) => {
      const place = placeIn3(fields, "when", key);
      return constantsIn(when, key).flatMap(
        (is) => sinks.map((each) => ({ ...each, when: [...each.when, { place, is }] }))
      );
    },
    [sink]
  );
}
function whenOf(fields) {
  const when = fields.has("when") ? fields.child("when") : null;
  return (when?.keys() ?? []).map((key) => ({
    place: placeIn3(fields, "when", key),
    is: constantFrom(when?.any(key), key)
  }));
}
function unlessOf(fields) {
  if (!fields.has("unless")) return [];
  const partsOf = (record) => record.keys().flatMap((key) => constantsIn(record, key).map((is) => ({ place: placeIn3(fields, "unless", key), is })));
  if (Array.isArray(fields.any("unless"))) return fields.children("unless").map(partsOf);
  return partsOf(fields.child("unless")).map((part) => [part]);
}
function constantsIn(fields, key) {
  const value = fields?.any(key);
  return Array.isArray(value) ? value.map((each) => constantFrom(each, key)) : [constantFrom(value, key)];
}
function constantFrom(value, key) {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  throw new TypeError(`${key} must be a constant`);
}
function fillFrom(fields) {
  const made = { from: placeOf2(fields, "from"), into: placeOf2(fields, "into"), when: whenOf(fields) };
  fields.done();
  return made;
}
function guardFrom(fields) {
  const written = String(fields.any("holds"));
  const holds = GUARD_MOMENTS.find((moment) => moment === written);
  const guard = {
    at: placeOf2(fields, "at"),
    cleans: kindsOf(fields, "cleans"),
    within: fields.has("within") ? placeOf2(fields, "within") : null,
    pattern: fields.has("pattern") ? placeOf2(fields, "pattern") : null,
    lacks: fields.has("lacks") ? placeOf2(fields, "lacks") : null,
    whole: fields.maybe("whole") === true,
    begins: fields.has("begins") ? placeOf2(fields, "begins") : null,
    holds: holds ?? fields.fail("holds", `must be one of ${GUARD_MOMENTS.join(", ")}`)
  };
  fields.done();
  return guard;
}
function readsFrom(fields) {
  const into = fields.oneOf("into", ["this", "return"]);
  const made = { file: placeOf2(fields, "file"), ending: fields.maybeText("ending") ?? "", into };
  fields.done();
  return made;
}
function shapesFrom(fields) {
  const made = { by: placeOf2(fields, "by"), of: placeOf2(fields, "of"), into: fields.maybeText("into") };
  fields.done();
  return made;
}
function wordsFrom(fields) {
  const made = { pattern: placeOf2(fields, "pattern"), type: fields.text("type") };
  fields.done();
  return made;
}
function exportedFrom(fields) {
  const made = { folder: fields.text("folder"), file: fields.text("file"), names: fields.texts("names") };
  fields.done();
  return made;
}
function namesFrom2(fields, written) {
  if (!Array.isArray(written)) return fields.fail("recognised-by", "must hold lists of names");
  return written.map(String);
}
function callbackFrom(fields) {
  const callback = {
    at: placeOf2(fields, "at"),
    gives: fields.has("gives") ? fields.list("gives").map((written) => givenFrom(fields, written)) : [],
    returned: fields.maybe("returned") === true,
    chooses: fields.has("chooses") ? fields.oneOf("chooses", ["kept", "all", "any"]) : null,
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
  if (word === "each") return { element: placeIn3(fields, "gives", place) };
  if (word === "value") return { value: placeIn3(fields, "gives", place) };
  return { type: written };
}

export {
  compileModels,
  compileLanguage,
  ownModelsFrom
};
