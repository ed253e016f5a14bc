import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  Fields,
  namesIn,
  placeFrom
} from "./part-shared-scan-static-fields.js";
import {
  PROTECTIONS,
  SINK_KINDS,
  SOURCE_KINDS
} from "./part-shared-scan-static-models-model.js";
import {
  LANGUAGES,
  languagesNamed
} from "./part-shared-scan-static-language-csharp.js";
import "./part-shared-scan-static-tree-flat-tree.js";
import {
  FORMATS,
  formatById
} from "./part-shared-scan-static-infrastructure-cloudformation-index.js";
import "./part-shared-scan-static-infrastructure-terraform-variable-files.js";
import "./part-shared-scan-static-infrastructure-terraform-grammar.js";
import "./part-shared-util-json-comments.js";
import {
  cutScalarLine
} from "./part-shared-util-cut-scalar.js";
import {
  load
} from "./part-shared-js-yaml.js";
import {
  CONFIDENCES,
  SEVERITIES
} from "./part-shared-model-severity.js";
import {
  LocatedError
} from "./part-shared-model-errors.js";
import "./part-shared-util-group-by.js";
import "./part-shared-undefined.js";

// src/scan/static/compile.ts
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

// src/scan/static/check/rule.ts
var KNOWLEDGE = [
  "missing",
  "present",
  "constant",
  "literal",
  "written",
  "gives-written",
  "made",
  "fixed",
  "function",
  "outside"
];

// src/scan/static/check/compile.ts
var TARGETS = ["call", "part", "given", "into", "compare", "method", "setting"];
var VALUE = "0";
function checkFrom(fields) {
  const check = {
    languages: fields.texts("languages").flatMap((name) => languagesFrom(fields, name)),
    target: targetFrom(fields),
    where: fields.has("where") ? fields.children("where").map(conditionFrom) : [],
    report: fields.has("report") ? placeIn(fields, "report", fields.any("report")) : null,
    fix: fields.has("fix") ? fixFrom(fields.child("fix")) : null,
    optIn: fields.maybe("opt-in") === true ? "protection" : fields.has("opt-in") ? fields.oneOf("opt-in", ["development"]) : null,
    with: fields.has("with") ? besideFrom(fields.child("with")) : NOTHING,
    without: fields.has("without") ? besideFrom(fields.child("without")) : NOTHING,
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
    report: fields.has("report") ? fields.oneOf("report", ["sink", "source"]) : "sink",
    unlessProtected: fields.has("unless-protected") ? kindsIn(fields, "unless-protected", PROTECTIONS) : [],
    with: regExpIn(fields, "with"),
    without: regExpIn(fields, "without")
  };
  fields.maybe("flags");
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
  if (kind === "into") return { kind, names: kindsIn(fields, kind, SINK_KINDS) };
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
    reads: regExpIn(fields, "reads"),
    begins: regExpIn(fields, "begins"),
    holds: regExpIn(fields, "holds"),
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
function saysNothing({
  is,
  oneOf,
  matches,
  reads,
  begins,
  holds,
  below,
  gives,
  type,
  words,
  around,
  mentions
}) {
  const known = [is, oneOf, matches, reads, begins, holds, below, gives];
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
  const does = fields.has("add") ? "add" : "replace";
  const fix = {
    at: fields.has("at") ? placeIn(fields, "at", fields.any("at")) : null,
    does,
    with: fields.text(does === "add" ? "add" : "with")
  };
  fields.done();
  return fix;
}
var NOTHING = { path: null, calls: [], names: null, around: null };
function besideFrom(fields) {
  const beside = {
    path: regExpIn(fields, "path"),
    calls: fields.has("calls") ? fields.texts("calls").flatMap(namesIn) : [],
    names: regExpIn(fields, "names"),
    around: regExpIn(fields, "around")
  };
  fields.maybe("flags");
  fields.done();
  return beside;
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

// src/scan/static/measured.ts
var MAY_BLOCK = 0.9;
var MAY_WARN = 0.75;
var DOUBT = 0.01;
function levelOf({ right, wrong } = { right: 0, wrong: 0 }) {
  if (atMost(right, right + wrong, MAY_BLOCK) >= DOUBT) return "block";
  return atMost(right, right + wrong, MAY_WARN) >= DOUBT ? "warn" : "report";
}
function atMost(most, tries, chance) {
  let term = (1 - chance) ** tries;
  let sum = term;
  for (let count = 1; count <= most; count++) {
    term *= (tries - count + 1) / count * (chance / (1 - chance));
    sum += term;
  }
  return sum;
}

// src/scan/static/rule.ts
var APPLICATION_QUESTIONS = [
  "guessable-without-limiter",
  "without-authentication-of-siblings",
  "without-authorisation-of-siblings",
  "without-validation-of-siblings",
  "forgeable-with-session",
  "bodies-that-nobody-checks",
  "taken-whosever-it-is"
];

// src/scan/static/standard/asvs.ts
var SECTIONS = {
  "1.1": 2,
  "1.2": 10,
  "1.3": 12,
  "1.4": 3,
  "1.5": 3,
  "2.1": 3,
  "2.2": 3,
  "2.3": 5,
  "2.4": 2,
  "3.1": 1,
  "3.2": 3,
  "3.3": 5,
  "3.4": 8,
  "3.5": 8,
  "3.6": 1,
  "3.7": 5,
  "4.1": 5,
  "4.2": 5,
  "4.3": 2,
  "4.4": 4,
  "5.1": 1,
  "5.2": 6,
  "5.3": 3,
  "5.4": 3,
  "6.1": 3,
  "6.2": 12,
  "6.3": 8,
  "6.4": 6,
  "6.5": 8,
  "6.6": 4,
  "6.7": 2,
  "6.8": 4,
  "7.1": 3,
  "7.2": 4,
  "7.3": 2,
  "7.4": 5,
  "7.5": 3,
  "7.6": 2,
  "8.1": 4,
  "8.2": 4,
  "8.3": 3,
  "8.4": 2,
  "9.1": 3,
  "9.2": 4,
  "10.1": 2,
  "10.2": 3,
  "10.3": 5,
  "10.4": 16,
  "10.5": 5,
  "10.6": 2,
  "10.7": 3,
  "11.1": 4,
  "11.2": 5,
  "11.3": 5,
  "11.4": 4,
  "11.5": 2,
  "11.6": 2,
  "11.7": 2,
  "12.1": 5,
  "12.2": 2,
  "12.3": 5,
  "13.1": 4,
  "13.2": 6,
  "13.3": 4,
  "13.4": 7,
  "14.1": 2,
  "14.2": 8,
  "14.3": 3,
  "15.1": 5,
  "15.2": 5,
  "15.3": 7,
  "15.4": 4,
  "16.1": 1,
  "16.2": 5,
  "16.3": 4,
  "16.4": 3,
  "16.5": 4,
  "17.1": 2,
  "17.2": 8,
  "17.3": 2
};
function isAsvsRequirement(id) {
  const at = id.lastIndexOf(".");
  const number = Number(id.slice(at + 1));
  return Number.isInteger(number) && number >= 1 && number <= (SECTIONS[id.slice(0, at)] ?? 0);
}

// src/scan/static/standard/top-ten.ts
var CATEGORIES = {
  "A01:2025": [
    22,
    23,
    36,
    59,
    61,
    65,
    200,
    201,
    219,
    276,
    281,
    282,
    283,
    284,
    285,
    352,
    359,
    377,
    379,
    402,
    424,
    425,
    441,
    497,
    538,
    540,
    548,
    552,
    566,
    601,
    615,
    639,
    668,
    732,
    749,
    862,
    863,
    918,
    922,
    1275
  ],
  "A02:2025": [5, 11, 13, 15, 16, 260, 315, 489, 526, 547, 611, 614, 776, 942, 1004, 1174],
  "A03:2025": [447, 1035, 1104, 1329, 1357, 1395],
  "A04:2025": [
    261,
    296,
    319,
    320,
    321,
    322,
    323,
    324,
    325,
    326,
    327,
    328,
    329,
    330,
    331,
    332,
    334,
    335,
    336,
    337,
    338,
    340,
    342,
    347,
    523,
    757,
    759,
    760,
    780,
    916,
    1240,
    1241
  ],
  "A05:2025": [
    20,
    74,
    76,
    77,
    78,
    79,
    80,
    83,
    86,
    88,
    89,
    90,
    91,
    93,
    94,
    95,
    96,
    97,
    98,
    99,
    103,
    104,
    112,
    113,
    114,
    115,
    116,
    129,
    159,
    470,
    493,
    500,
    564,
    610,
    643,
    644,
    917
  ],
  "A06:2025": [
    73,
    183,
    256,
    266,
    269,
    286,
    311,
    312,
    313,
    316,
    362,
    382,
    419,
    434,
    436,
    444,
    451,
    454,
    472,
    501,
    522,
    525,
    539,
    598,
    602,
    628,
    642,
    646,
    653,
    656,
    657,
    676,
    693,
    799,
    807,
    841,
    1021,
    1022,
    1125
  ],
  "A07:2025": [
    258,
    259,
    287,
    288,
    289,
    290,
    291,
    293,
    294,
    295,
    297,
    298,
    299,
    300,
    302,
    303,
    304,
    305,
    306,
    307,
    308,
    309,
    346,
    350,
    384,
    521,
    613,
    620,
    640,
    798,
    940,
    941,
    1390,
    1391,
    1392,
    1393
  ],
  "A08:2025": [345, 353, 426, 427, 494, 502, 506, 509, 565, 784, 829, 830, 915, 926],
  "A09:2025": [117, 221, 223, 532, 778],
  "A10:2025": [
    209,
    215,
    234,
    235,
    248,
    252,
    274,
    280,
    369,
    390,
    391,
    394,
    396,
    397,
    460,
    476,
    478,
    484,
    550,
    636,
    703,
    754,
    755,
    756
  ]
};
function topTenOf(cwes) {
  const numbers = new Set(cwes.map((cwe) => Number(cwe.slice("CWE-".length))));
  return Object.keys(CATEGORIES).filter((id) => CATEGORIES[id]?.some((cwe) => numbers.has(cwe)));
}

// src/scan/static/compile.ts
function compileRules(dir, measured = {}) {
  const rules = [];
  const tests = [];
  for (const practice of readdirSync(dir).sort()) {
    for (const file of readdirSync(join(dir, practice)).sort()) {
      if (!file.endsWith(".yml")) continue;
      const path = join(dir, practice, file);
      const fields = new Fields(load(wholeTexts(readFileSync(path, "utf8"), path)), path);
      const rule = ruleFrom(fields, practice, measured);
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
function wholeTexts(text, path) {
  const line = cutScalarLine(text);
  if (line === null) return text;
  throw new LocatedError({ message: "a comment cuts this text: quote it, or give the comment a line", path, line });
}
function ruleFrom(fields, practice, measured) {
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
    level: levelOf(measured[fields.text("id")]),
    cwe: fields.texts("cwe"),
    asvs: fields.texts("asvs"),
    owasp: [...topTenOf(fields.texts("cwe")), ...apiRisksOf(fields)],
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
  const unknown = rule.asvs.find((id) => !isAsvsRequirement(id));
  if (unknown !== void 0) fields.fail("asvs", `has ${unknown}, which ASVS 5.0 does not have`);
  if (rule.category === "code" && rule.checks.length === 0 && rule.flow === null && rule.application === null) {
    fields.fail("match", "must have at least one entry");
  }
  return rule;
}
function apiRisksOf(fields) {
  const risks = fields.has("api") ? fields.texts("api") : [];
  const unknown = risks.find((risk) => !/^API(?:[1-9]|10)$/.test(risk));
  if (unknown !== void 0) fields.fail("api", `has ${unknown}, which is none of API1 to API10`);
  return risks.map((risk) => `${risk}:2023`);
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
