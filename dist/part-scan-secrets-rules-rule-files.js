import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  compileRules,
  lintProvider
} from "./part-shared-scan-secrets-pattern-byte-sets.js";
import "./part-shared-scan-secrets-rules-rule.js";
import "./part-shared-util-hash.js";
import "./part-shared-undefined.js";

// src/scan/secrets/rules/rule-files.ts
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
async function readRuleFiles(folder) {
  const [{ load }, { cutScalarLine }] = await Promise.all([import("./part-js-yaml.js"), import("./part-util-cut-scalar.js")]);
  const names = (await readdir(folder)).filter((name) => name.endsWith(".yml")).sort();
  const sources = [];
  for (const name of names) {
    const text = await readFile(join(folder, name), "utf8");
    const line = cutScalarLine(text);
    if (line !== null) throw new Error(`${name}:${line}: a comment cuts this text: quote it`);
    for (const document of asList(load(text))) sources.push(providerSource(document, name));
  }
  return sources;
}
async function compileRuleFiles(folder) {
  const sources = await readRuleFiles(folder);
  const problems = sources.flatMap(lintProvider);
  if (problems.length > 0) throw new Error(`secret rules in ${folder}:
${problems.join("\n")}`);
  return compileRules(sources);
}
function asList(document) {
  return Array.isArray(document) ? document : [document];
}
function providerSource(value, file) {
  if (!isRecord(value) || typeof value.provider !== "string" || !Array.isArray(value.rules)) {
    throw new Error(`${file}: a provider needs 'provider' and 'rules'`);
  }
  const known = ["provider", "revoke", "remedy", "log", "rules"];
  const unknown = Object.keys(value).filter((key) => !known.includes(key));
  if (unknown.length > 0) throw new Error(`${file}: ${value.provider}: unknown key ${unknown.join(", ")}`);
  const rules = value.rules.map((rule) => ruleSource(rule, `${file}: ${value.provider}`));
  return { ...pickStrings(value, ["revoke", "remedy", "log"]), provider: value.provider, rules };
}
var RULE_KEYS = [
  "id",
  "title",
  "severity",
  "kind",
  "confidence",
  "keywords",
  "pattern",
  "ignoreCase",
  "entropy",
  "check",
  "named",
  "runs",
  "allow",
  "path",
  "revoke",
  "remedy",
  "examples",
  "silent"
];
function ruleSource(value, where) {
  if (!isRecord(value)) throw new Error(`${where}: a rule must be a map`);
  const at = `${where}: ${String(value.id)}`;
  for (const key of Object.keys(value)) if (!RULE_KEYS.includes(key)) throw new Error(`${at}: unknown key ${key}`);
  for (const key of ["id", "title", "severity"])
    if (typeof value[key] !== "string") throw new Error(`${at}: no ${key}`);
  for (const key of value.kind === "file" ? ["examples", "silent"] : ["keywords", "examples", "silent"]) {
    const list = value[key];
    if (!Array.isArray(list) || list.length === 0 || !list.every((item) => typeof item === "string")) {
      throw new Error(`${at}: ${key} must be a list of texts, not empty`);
    }
  }
  return { keywords: [], ...value };
}
function pickStrings(value, keys) {
  const picked = {};
  for (const key of keys) {
    const text = value[key];
    if (typeof text === "string") picked[key] = text;
  }
  return picked;
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
export {
  compileRuleFiles,
  readRuleFiles
};
