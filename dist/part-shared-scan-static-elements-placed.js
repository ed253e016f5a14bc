import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  lineIndex
} from "./part-shared-util-line-index.js";

// src/scan/static/elements/placed.ts
var LONGEST_NAME = 200;
function placedElements(seen, textOf) {
  const indexes = /* @__PURE__ */ new Map();
  function locationOf({ path, start, end }) {
    const text = textOf(path);
    if (text === void 0) return null;
    const lines = indexes.get(path) ?? lineIndex(text);
    indexes.set(path, lines);
    const [first, last] = [lines.position(start), lines.position(end)];
    return { path, startLine: first.line, startColumn: first.column, endLine: last.line, endColumn: last.column };
  }
  return seen.flatMap(({ kind, name, at, boundary, facts }) => {
    const location = locationOf(at);
    if (location === null) return [];
    const placed = facts.map(({ name: fact, value, at: place }) => {
      const where = place === null ? null : locationOf(place);
      return { name: fact, value, ...where !== null && { location: where } };
    });
    return [{ kind, key: `${kind} ${name.slice(0, LONGEST_NAME)}`, location, boundary, facts: placed }];
  });
}

export {
  placedElements
};
