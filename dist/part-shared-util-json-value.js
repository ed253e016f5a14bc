import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;

// src/util/json-value.ts
var NOTHING = {};
function objectAt(value) {
  return isObject(value) ? value : NOTHING;
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function itemsAt(value) {
  return Array.isArray(value) ? value : [];
}
function wordAt(value) {
  return typeof value === "string" && value.trim() !== "" ? value : null;
}
function wholeAt(value, least) {
  return typeof value === "number" && Number.isInteger(value) && value >= least && value <= 2147483647 ? value : null;
}

export {
  objectAt,
  isObject,
  itemsAt,
  wordAt,
  wholeAt
};
