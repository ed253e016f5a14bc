import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  yamlFile
} from "./part-shared-scan-static-infrastructure-yaml-document.js";
import "./part-shared-yaml.js";
import {
  MAX_DEPTH
} from "./part-shared-scan-static-infrastructure-budget.js";
import {
  entry,
  itemsOf,
  joined,
  map,
  memberOf,
  scalar,
  seenFrom,
  textOf,
  unknown
} from "./part-shared-scan-static-infrastructure-value.js";
import "./part-shared-undefined.js";

// src/scan/static/infrastructure/cloudformation/functions.ts
function resolver(template, budget) {
  const known = {
    parameters: memberOf(template, "Parameters"),
    mappings: memberOf(template, "Mappings"),
    resources: memberOf(template, "Resources"),
    budget
  };
  return (value) => resolve(value, known, 0);
}
function resolve(value, template, depth) {
  template.budget.spend();
  if (depth > MAX_DEPTH) return unknown(value.at);
  const inner = (each) => resolve(each, template, depth + 1);
  if (value.kind === "list") return { ...value, items: value.items.map(inner) };
  if (value.kind !== "map") return value;
  const [only] = value.entries;
  if (value.entries.length === 1 && only !== void 0 && (only.key === "Ref" || only.key.startsWith("Fn::"))) {
    return called(only.key, only.value, value, template, inner);
  }
  const entries = value.entries.map((each) => ({ ...each, value: inner(each.value) }));
  return { ...value, entries };
}
function called(name, given, whole, template, inner) {
  const { at } = whole;
  switch (name) {
    case "Ref":
      return refersTo(textOf(given), whole, template);
    case "Fn::GetAtt": {
      const to = given.kind === "list" ? textOf(given.items[0]) : textOf(given)?.split(".")[0] ?? null;
      return to === null ? unknown(at) : { kind: "reference", to, part: "", at, origin: "elsewhere" };
    }
    case "Fn::Sub":
      return substituted(given, whole, template, inner);
    case "Fn::Join":
      return joinedList(given, whole, inner);
    case "Fn::If":
      return either(given, whole, inner);
    case "Fn::Base64":
      return { ...inner(given), at };
    default:
      return unknown(at);
  }
}
function refersTo(name, { at }, { parameters, resources }) {
  if (name === null) return unknown(at);
  if (name === "AWS::NoValue") return scalar(null, at, "elsewhere");
  const parameter = memberOf(parameters, name);
  const value = memberOf(parameter, "Default");
  if (value !== void 0) return seenFrom(value, at, "default");
  if (parameter === void 0 && memberOf(resources, name) !== void 0) {
    return { kind: "reference", to: name, part: "", at, origin: "elsewhere" };
  }
  return unknown(at);
}
function substituted(given, whole, template, inner) {
  const [pattern, names] = given.kind === "list" ? given.items : [given];
  const text = textOf(pattern);
  if (text === null) return unknown(whole.at);
  template.budget.spend(Math.ceil(text.length / 64));
  let origin = "written";
  const parts = text.split(/(\$\{[^}]{1,200}\})/).map((part) => {
    const name = /^\$\{([^!][^}]*)\}$/.exec(part)?.[1]?.trim();
    if (name === void 0) return part;
    const own = memberOf(names, name);
    const value = own === void 0 ? refersTo(name, whole, template) : inner(own);
    if (value.kind !== "scalar" || value.value === null) return null;
    if (value.origin === "default") origin = "default";
    return String(value.value);
  });
  return joined(
    parts.filter((part) => part !== ""),
    whole.at,
    origin
  );
}
function joinedList(given, { at }, inner) {
  const [between, items] = itemsOf(given);
  const separator = textOf(between);
  if (separator === null || items?.kind !== "list") return unknown(at);
  const texts = items.items.map((item) => {
    const value = inner(item);
    return value.kind === "scalar" && value.value !== null ? String(value.value) : null;
  });
  return joined(
    texts.flatMap((text, index) => index === 0 ? [text] : [separator, text]),
    at,
    "elsewhere"
  );
}
function either(given, { at }, inner) {
  const [, yes, no] = itemsOf(given).map(inner);
  if (yes?.kind === "scalar" && no?.kind === "scalar" && yes.value === no.value) return { ...yes, at };
  return unknown(at);
}

// src/scan/static/infrastructure/cloudformation/read.ts
var SHORT = (tag, value) => {
  const name = tag.slice(1);
  const long = name === "Ref" || name === "Condition" ? name : `Fn::${name}`;
  return { ...map([entry(long, value)], value.at), origin: "written" };
};
function read(files, budget) {
  const gaps = [];
  const resources = files.flatMap((file) => {
    const { documents, error } = yamlFile(file, budget, SHORT);
    if (error !== null) {
      gaps.push({ kind: "syntax", path: file.path, subject: "CloudFormation", reason: `not valid YAML: ${error}` });
    }
    return documents.flatMap((document) => resourcesOf(document, budget));
  });
  return { resources, gaps };
}
function resourcesOf(template, budget) {
  const resolve2 = resolver(template, budget);
  const declared = memberOf(template, "Resources");
  if (declared?.kind !== "map") return [];
  return declared.entries.flatMap(({ key, keyAt, value }) => {
    const type = textOf(memberOf(value, "Type"));
    if (type === null) return [];
    const given = memberOf(value, "Properties");
    const properties = given === void 0 ? map([], keyAt) : resolve2(given);
    const attributes = properties.kind === "map" ? properties : map([], keyAt, true);
    return [{ type, name: key, address: key, at: keyAt, attributes }];
  });
}
export {
  read
};
