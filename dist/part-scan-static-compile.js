import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  FORMATS,
  formatById
} from "./part-shared-scan-static-infrastructure-cloudformation-index.js";
import "./part-shared-scan-static-infrastructure-terraform-grammar.js";
import {
  LANGUAGES,
  languagesNamed
} from "./part-shared-scan-static-language-csharp.js";
import "./part-shared-scan-static-tree-flat-tree.js";
import {
  Fields,
  namesIn,
  placeFrom
} from "./part-shared-scan-static-fields.js";
import {
  SINK_KINDS,
  SOURCE_KINDS
} from "./part-shared-scan-static-models-model.js";
import "./part-shared-util-json-comments.js";
import "./part-shared-util-group-by.js";
import {
  CONFIDENCES,
  SEVERITIES
} from "./part-shared-model-severity.js";
import {
  LocatedError
} from "./part-shared-model-errors.js";
import {
  load
} from "./part-shared-js-yaml.js";
import "./part-shared-undefined.js";

// src/scan/static/compile.ts
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

// src/scan/static/check/rule.ts
var KNOWLEDGE = ["missing", "present", "constant", "written", "function", "outside"];

// src/scan/static/check/compile.ts
var TARGETS = ["call", "part", "given", "method"];
var VALUE = "0";
function checkFrom(fields) {
  const check = {
    languages: fields.texts("languages").flatMap((name) => languagesFrom(fields, name)),
    target: targetFrom(fields),
    where: fields.has("where") ? fields.children("where").map(conditionFrom) : [],
    report: fields.has("report") ? placeIn(fields, "report", fields.any("report")) : null,
    fix: fields.has("fix") ? fixFrom(fields.child("fix")) : null,
    optIn: fields.maybe("opt-in") === true,
    without: fields.has("without") ? withoutFrom(fields.child("without")) : { calls: [], names: null },
    unless: fields.has("unless-reaches") ? kindsIn(fields, "unless-reaches", SINK_KINDS) : [],
    severity: fields.has("severity") ? fields.oneOf("severity", SEVERITIES) : null,
    confidence: fields.has("confidence") ? fields.oneOf("confidence", CONFIDENCES) : null
  };
  fields.done();
  return check;
}
function flowFrom(fields) {
  const flow = {
    sinks: kindsIn(fields, "sinks", SINK_KINDS),
    sources: fields.has("sources") ? kindsIn(fields, "sources", SOURCE_KINDS) : [],
    report: fields.has("report") ? fields.oneOf("report", ["sink", "source"]) : "sink"
  };
  fields.done();
  if (flow.sinks.length === 0) fields.fail("sinks", "must name a kind");
  return flow;
}
function purposeFrom(fields) {
  const purpose = {
    source: fields.oneOf("source", SOURCE_KINDS),
    words: fields.texts("words"),
    not: fields.has("not") ? fields.texts("not") : [],
    text: regExpIn(fields, "text")
  };
  fields.maybe("flags");
  fields.done();
  return purpose;
}
function languagesFrom(fields, name) {
  const named = languagesNamed(name);
  return named.length > 0 ? named : fields.fail("languages", `does not know ${name}`);
}
function targetFrom(fields) {
  const [kind, ...more] = TARGETS.filter((each) => fields.has(each));
  if (kind === void 0 || more.length > 0) return fields.fail("match", `must have one of ${TARGETS.join(", ")}`);
  const names = fields.texts(kind).flatMap(namesIn);
  if (names.length === 0) fields.fail(kind, "must name something");
  if (kind !== "method") return { kind, names };
  return { kind, names, gives: literalsIn(fields, "gives", fields.list("gives")) };
}
function conditionFrom(fields) {
  const is = fields.maybe("is");
  const condition = {
    at: placesIn(fields),
    is: typeof is === "string" ? fields.oneOf("is", KNOWLEDGE) : null,
    oneOf: Array.isArray(is) ? literalsIn(fields, "is", is) : null,
    matches: regExpIn(fields, "matches"),
    begins: regExpIn(fields, "begins"),
    below: fields.maybeNumber("below"),
    type: fields.has("type") ? fields.texts("type").flatMap(namesIn) : [],
    words: fields.has("words") ? fields.texts("words") : [],
    around: fields.has("around") ? fields.texts("around") : [],
    mentions: fields.has("mentions") ? fields.texts("mentions") : [],
    gives: fields.has("gives") ? literalsIn(fields, "gives", fields.list("gives")) : null,
    not: fields.maybe("not") === true
  };
  fields.maybe("flags");
  fields.done();
  if (is !== void 0 && condition.is === null && condition.oneOf === null)
    fields.fail("is", "must be a word or a list");
  if (saysNothing(condition)) fields.fail("where", "says nothing of the place");
  return condition;
}
function saysNothing({ is, oneOf, matches, begins, below, gives, type, words, around, mentions }) {
  const known = [is, oneOf, matches, begins, below, gives];
  return known.every((each) => each === null) && [type, words, around, mentions].every(({ length }) => length === 0);
}
function placesIn(fields) {
  const written = fields.maybe("at") ?? VALUE;
  return (Array.isArray(written) ? written : [written]).map((each) => placeIn(fields, "at", each));
}
function placeIn(fields, key, written) {
  return placeFrom(written) ?? fields.fail(key, `does not name a place: ${JSON.stringify(written)}`);
}
function regExpIn(fields, key) {
  const source = fields.maybeText(key);
  if (source === null) return null;
  const flags = fields.maybeText("flags") ?? "";
  try {
    new RegExp(source, flags);
  } catch {
    return fields.fail(key, "is not a regular expression");
  }
  return { source, flags };
}
function literalsIn(fields, key, written) {
  return written.map((each) => {
    if (each === null || typeof each === "string" || typeof each === "number" || typeof each === "boolean") return each;
    return fields.fail(key, "must hold constants");
  });
}
function fixFrom(fields) {
  const fix = {
    at: fields.has("at") ? placeIn(fields, "at", fields.any("at")) : null,
    with: fields.text("with")
  };
  fields.done();
  return fix;
}
function withoutFrom(fields) {
  const without = {
    calls: fields.has("calls") ? fields.texts("calls").flatMap(namesIn) : [],
    names: regExpIn(fields, "names")
  };
  fields.maybe("flags");
  fields.done();
  return without;
}
function kindsIn(fields, key, known) {
  return fields.texts(key).map((kind) => known.find((each) => each === kind) ?? fields.fail(key, `does not know ${kind}`));
}

// src/scan/static/infrastructure/condition/compile.ts
function lookFrom(fields) {
  const report = fields.maybeText("report");
  const look = {
    formats: several(fields, "format"),
    types: several(fields, "type"),
    when: fields.has("when") ? conditionFrom2(fields.child("when")) : { how: "all", of: [] },
    report: report === null ? null : pathFrom(report),
    fix: fields.maybeText("fix"),
    severity: fields.has("severity") ? fields.oneOf("severity", SEVERITIES) : null,
    confidence: fields.has("confidence") ? fields.oneOf("confidence", CONFIDENCES) : null
  };
  fields.done();
  return look;
}
function several(fields, key) {
  return Array.isArray(fields.any(key)) ? fields.texts(key) : [fields.text(key)];
}
function pathFrom(text) {
  return text.split(".");
}
function conditionFrom2(fields) {
  const condition = bare(fields);
  const negated = fields.maybe("not") === true && !isGroup(fields);
  fields.done();
  return negated ? { how: "not", of: condition } : condition;
}
function isGroup(fields) {
  return !fields.has("at") && !fields.has("companion") && !fields.has("all") && !fields.has("any");
}
function bare(fields) {
  for (const how of ["all", "any"]) {
    if (fields.has(how)) return { how, of: fields.children(how).map(conditionFrom2) };
  }
  if (fields.has("companion")) {
    return {
      how: "companion",
      types: several(fields, "companion"),
      at: pathFrom(fields.text("by")),
      when: fields.has("when") ? conditionFrom2(fields.child("when")) : { how: "all", of: [] }
    };
  }
  if (!fields.has("at")) return { how: "not", of: conditionFrom2(fields.child("not")) };
  return placed(fields, pathFrom(fields.text("at")));
}
function placed(fields, at) {
  for (const how of ["missing", "present"]) if (fields.maybe(how) === true) return { how, at };
  if (fields.has("every")) return { how: "every", at, test: testFrom(fields.child("every")) };
  return { how: "some", at, test: ownTest(fields) };
}
function testFrom(fields) {
  const test = ownTest(fields);
  fields.done();
  return test;
}
function ownTest(fields) {
  if (fields.has("is")) return { test: "is", values: scalars(fields) };
  const pattern = fields.maybeText("matches");
  if (pattern !== null) return { test: "matches", pattern: checked(fields, pattern) };
  for (const test of ["below", "above"]) {
    const limit = fields.maybeNumber(test);
    if (limit !== null) return { test, limit };
  }
  if (fields.has("covers")) return { test: "covers", ports: fields.list("covers").map(Number) };
  if (fields.maybe("empty") === true) return { test: "empty" };
  if (fields.maybe("written-secret") === true) return { test: "written-secret" };
  if (fields.maybe("reference") === true) return { test: "reference" };
  if (fields.has("leads-to")) return { test: "leads-to", condition: conditionFrom2(fields.child("leads-to")) };
  return { test: "has", condition: conditionFrom2(fields.child("has")) };
}
function scalars(fields) {
  const value = fields.maybe("is");
  return (Array.isArray(value) ? value : [value]).map(
    (item) => typeof item === "string" || typeof item === "number" || typeof item === "boolean" ? item : fields.fail("is", "must hold texts, numbers or booleans")
  );
}
function checked(fields, pattern) {
  try {
    return new RegExp(pattern, "iu").source;
  } catch {
    return fields.fail("matches", "is no regular expression");
  }
}

// src/scan/static/rule.ts
var APPLICATION_QUESTIONS = ["guessable-without-limiter"];

// src/scan/static/compile.ts
function compileRules(dir) {
  const rules = [];
  const tests = [];
  for (const practice of readdirSync(dir).sort()) {
    for (const file of readdirSync(join(dir, practice)).sort()) {
      if (!file.endsWith(".yml")) continue;
      const path = join(dir, practice, file);
      const fields = new Fields(load(readFileSync(path, "utf8")), path);
      const rule = ruleFrom(fields, practice);
      if (`${rule.id}.yml` !== file) fields.fail("id", `must be the file's name without .yml`);
      rules.push(rule);
      tests.push(...testsFrom(fields, rule));
      fields.done();
    }
  }
  rules.sort((a, b) => a.id < b.id ? -1 : 1);
  const twice = rules.find((rule, index) => rules[index - 1]?.id === rule.id);
  if (twice !== void 0) throw new LocatedError({ message: `two rules have the id ${twice.id}`, path: dir });
  return { set: { version: 1, rules }, tests };
}
function ruleFrom(fields, practice) {
  const docs = fields.child("docs");
  const looks = fields.has("look") ? fields.children("look").map(lookFrom) : [];
  const rule = {
    id: fields.text("id"),
    practice,
    category: practice === "workflows" ? "workflow" : looks.length > 0 ? categoryOf(looks) : "code",
    title: fields.text("title"),
    message: fields.text("message"),
    severity: fields.oneOf("severity", SEVERITIES),
    confidence: fields.oneOf("confidence", CONFIDENCES),
    cwe: fields.texts("cwe"),
    asvs: fields.texts("asvs"),
    references: fields.texts("references"),
    remedy: fields.text("remedy"),
    docs: { why: docs.text("why"), fix: docs.text("fix"), bad: docs.text("bad"), good: docs.text("good") },
    flow: fields.has("flow") ? flowFrom(fields.child("flow")) : null,
    purpose: fields.has("purpose") ? purposeFrom(fields.child("purpose")) : null,
    application: fields.has("application") ? fields.oneOf("application", APPLICATION_QUESTIONS) : null,
    checks: practice !== "workflows" && fields.has("match") ? fields.children("match").map(checkFrom) : [],
    looks
  };
  docs.done();
  if (rule.category === "code" && rule.checks.length === 0 && rule.flow === null && rule.application === null) {
    fields.fail("match", "must have at least one entry");
  }
  return rule;
}
function categoryOf(looks) {
  const isDatabase = looks.every(({ formats }) => formats.every((id) => formatById(id)?.category === "database"));
  return isDatabase ? "database" : "infrastructure";
}
function testsFrom(fields, rule) {
  const tests = [];
  const spoken = spokenBy(rule);
  for (const group of fields.children("tests")) {
    const languages = testedBy(group, spoken);
    const path = group.maybeText("path");
    for (const kind of ["bad", "ok"]) {
      if (!group.has(kind)) continue;
      for (const example of group.examples(kind)) {
        for (const language of languages) {
          tests.push({ rule: rule.id, language, path: path ?? examplePath(language), kind, ...example });
        }
      }
    }
    group.done();
  }
  return tests;
}
function spokenBy({ flow, application, checks }) {
  if (flow !== null || application !== null) return new Set(LANGUAGES.map(({ id }) => id));
  return new Set(checks.flatMap(({ languages }) => languages));
}
function testedBy(group, spoken) {
  const name = group.text("language");
  if (name === "workflow") return [name];
  const format = formatById(name);
  if (format !== void 0) return [format.id];
  const named = languagesFrom(group, name);
  return named.length === 1 ? named : named.filter((language) => spoken.has(language));
}
function examplePath(language) {
  if (language === "workflow") return ".github/workflows/ci.yml";
  for (const { id, example } of FORMATS) if (id === language) return example;
  for (const { id, files } of LANGUAGES) if (id === language) return files.example;
  return language;
}
export {
  compileRules
};
