import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  Fields
} from "./part-shared-scan-static-fields.js";
import {
  languageById,
  languagesNamed
} from "./part-shared-scan-static-language-go.js";
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
  const rule = {
    id: fields.text("id"),
    practice,
    category: practice === "workflows" ? "workflow" : "code",
    title: fields.text("title"),
    message: fields.text("message"),
    severity: fields.oneOf("severity", SEVERITIES),
    confidence: fields.oneOf("confidence", CONFIDENCES),
    cwe: fields.texts("cwe"),
    asvs: fields.texts("asvs"),
    references: fields.texts("references"),
    remedy: fields.text("remedy"),
    docs: { why: docs.text("why"), fix: docs.text("fix"), bad: docs.text("bad"), good: docs.text("good") },
    flow: null,
    purpose: null,
    checks: [],
    matchers: practice === "workflows" ? [] : fields.children("match").map(matcherFrom)
  };
  docs.done();
  if (rule.category === "code" && rule.matchers.length === 0) fields.fail("match", "must have at least one entry");
  return rule;
}
function matcherFrom(fields) {
  const query = { rule: fields.any("rule") };
  for (const key of ["constraints", "utils"]) {
    const value = fields.maybe(key);
    if (value !== void 0) query[key] = value;
  }
  const matcher = {
    languages: fields.texts("languages").flatMap((name) => languagesFrom(fields, name)),
    prefilter: fields.groups("prefilter"),
    gate: fields.maybeText("gate"),
    query,
    report: fields.maybeText("report"),
    where: fields.has("where") ? fields.children("where").map(conditionFrom) : [],
    fix: fields.has("fix") ? fixFrom(fields.child("fix")) : null,
    severity: fields.has("severity") ? fields.oneOf("severity", SEVERITIES) : null,
    confidence: fields.has("confidence") ? fields.oneOf("confidence", CONFIDENCES) : null
  };
  fields.done();
  if (matcher.prefilter.length === 0) fields.fail("prefilter", "must have at least one group of literals");
  return matcher;
}
function languagesFrom(fields, name) {
  const named = languagesNamed(name);
  return named.length > 0 ? named : fields.fail("languages", `does not know ${name}`);
}
function conditionFrom(fields) {
  const condition = {
    check: fields.text("check"),
    of: fields.has("of") ? fields.texts("of") : [],
    is: fields.has("is") ? fields.texts("is") : [],
    matches: fields.maybeText("matches"),
    flags: fields.maybeText("flags"),
    below: fields.maybeNumber("below"),
    not: fields.maybe("not") === true
  };
  fields.done();
  return condition;
}
function fixFrom(fields) {
  const fix = { node: fields.maybeText("node"), with: fields.text("with") };
  fields.done();
  return fix;
}
function testsFrom(fields, rule) {
  const tests = [];
  const spoken = new Set(rule.matchers.flatMap((matcher) => matcher.languages));
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
function testedBy(group, spoken) {
  const name = group.text("language");
  if (name === "workflow") return [name];
  const named = languagesFrom(group, name);
  return named.length === 1 ? named : named.filter((language) => spoken.has(language));
}
function examplePath(language) {
  return language === "workflow" ? ".github/workflows/ci.yml" : languageById(language).files.example;
}
export {
  compileRules
};
