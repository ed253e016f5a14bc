import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  yamlFile
} from "./part-shared-scan-static-infrastructure-yaml-document.js";
import "./part-shared-yaml.js";
import "./part-shared-scan-static-infrastructure-budget.js";
import {
  entry,
  itemsOf,
  joined,
  list,
  map,
  memberOf,
  scalar,
  textOf
} from "./part-shared-scan-static-infrastructure-value.js";
import "./part-shared-undefined.js";

// src/scan/static/infrastructure/compose/read.ts
var VARIABLE = /(\$\$|\$\{[^}]{0,300}\}|\$[A-Za-z_]\w*)/;
var OF_SERVICES = ["image", "build", "extends"];
function read(files, budget) {
  const gaps = [];
  const resources = files.flatMap((file) => {
    const { documents, error } = yamlFile(file, budget);
    if (error !== null) {
      gaps.push({ kind: "syntax", path: file.path, subject: "Compose", reason: `not valid YAML: ${error}` });
    }
    return documents.flatMap((document) => servicesOf(document, budget));
  });
  return { resources, gaps };
}
function servicesOf(document, budget) {
  const services = memberOf(document, "services");
  if (services?.kind !== "map") return [];
  const isOne = ({ value }) => OF_SERVICES.some((key) => memberOf(value, key) !== void 0);
  if (!services.entries.some(isOne)) return [];
  return services.entries.flatMap(({ key, keyAt, value }) => {
    const service = interpolated(value, budget);
    if (service.kind !== "map") return [];
    const more = [
      entry("env", environmentOf(memberOf(service, "environment"), keyAt)),
      entry("mounts", mountsOf(memberOf(service, "volumes"), keyAt)),
      entry("arguments", environmentOf(memberOf(memberOf(service, "build"), "args"), keyAt))
    ];
    const attributes = map(
      [...service.entries, ...more],
      service.at,
      service.open || memberOf(service, "extends") !== void 0
    );
    return [{ type: "service", name: key, address: key, at: keyAt, attributes }];
  });
}
function interpolated(value, budget) {
  budget.spend();
  switch (value.kind) {
    case "map":
      return { ...value, entries: value.entries.map((each) => ({ ...each, value: interpolated(each.value, budget) })) };
    case "list":
      return { ...value, items: value.items.map((item) => interpolated(item, budget)) };
    case "scalar": {
      if (typeof value.value !== "string" || !value.value.includes("$")) return value;
      const parts = value.value.split(VARIABLE).map((part) => part === "$$" ? "$" : VARIABLE.test(part) ? null : part);
      return joined(
        parts.filter((part) => part !== ""),
        value.at,
        value.origin
      );
    }
    default:
      return value;
  }
}
function environmentOf(given, at) {
  if (given?.kind === "map") {
    const items2 = given.entries.map(
      ({ key, keyAt, value }) => map([entry("name", scalar(key, keyAt)), entry("value", value)], {
        ...keyAt,
        end: Math.max(keyAt.end, value.at.end)
      })
    );
    return list(items2, given.at, given.open);
  }
  const items = itemsOf(given).flatMap((item) => {
    if (item.kind === "text") {
      const [first, ...rest] = item.parts;
      const name = /^(\w+)=(.*)$/s.exec(first ?? "");
      if (name === null) return [];
      const parts = [name[2] ?? "", ...rest].filter((part) => part !== "");
      return [map([entry("name", scalar(name[1] ?? "", item.at)), entry("value", joined(parts, item.at))], item.at)];
    }
    const pair = /^([^=]+)=(.*)$/s.exec(textOf(item) ?? "");
    return pair === null ? [] : [map([entry("name", scalar(pair[1] ?? "", item.at)), entry("value", scalar(pair[2] ?? "", item.at))], item.at)];
  });
  return list(items, given?.at ?? at);
}
function mountsOf(given, at) {
  const sources = itemsOf(given).flatMap((item) => {
    if (item.kind === "map") return [memberOf(item, "source")].filter((source) => source !== void 0);
    const text = textOf(item);
    return text === null ? [] : [scalar(text.split(":")[0] ?? "", item.at)];
  });
  return list(sources, given?.at ?? at);
}
export {
  read
};
