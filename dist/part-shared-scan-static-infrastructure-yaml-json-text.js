import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  MAX_DEPTH
} from "./part-shared-scan-static-infrastructure-budget.js";
import {
  entry,
  list,
  map,
  scalar,
  unknown
} from "./part-shared-scan-static-infrastructure-value.js";

// src/scan/static/infrastructure/yaml/json-text.ts
var MAX_LENGTH = 5e4;
var TRAILING_COMMA = /,(\s*[}\]])/g;
function valueOfJson(text, at) {
  if (text.length > MAX_LENGTH) return void 0;
  const json = parsed(text) ?? parsed(text.replace(TRAILING_COMMA, "$1"));
  return json === void 0 ? void 0 : converted(json, at, 0);
}
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}
function converted(json, at, depth) {
  if (depth > MAX_DEPTH) return unknown(at);
  if (Array.isArray(json)) {
    return list(
      json.map((item) => converted(item, at, depth + 1)),
      at
    );
  }
  if (typeof json === "object" && json !== null) {
    return map(
      Object.entries(json).map(([key, value]) => entry(key, converted(value, at, depth + 1))),
      at
    );
  }
  return typeof json === "string" || typeof json === "number" || typeof json === "boolean" || json === null ? scalar(json, at, "elsewhere") : unknown(at);
}

export {
  valueOfJson
};
