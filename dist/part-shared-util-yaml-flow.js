import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;

// src/util/yaml-flow.ts
function joinedFlow(text) {
  const blanks = [];
  let at = 0;
  while (at < text.length) {
    const next = blockLine(text, at, blanks);
    if (next === null) return text;
    at = next;
  }
  return blanks.length === 0 ? text : blanked(text, blanks);
}
function blanked(text, blanks) {
  const parts = [];
  let from = 0;
  for (const blank of blanks) {
    parts.push(text.slice(from, blank));
    from = blank + 1;
  }
  parts.push(text.slice(from));
  return parts.join(" ");
}
var PREFIX = /(?:[-?] +|[&!]\S* +)/y;
var PLAIN_KEY = /[^\s"'[\]{},#&*!|>%@`-](?:[^\n:#]|:(?! |\r?\n)|(?<! )#)*:(?= |\r?\n)|[^\s"'[\]{}#&*!|>%@`:]+:(?= |\r?\n)/y;
var BLANKS = /[ \t]*/y;
function blockLine(text, start, blanks) {
  let at = skip(text, start, BLANKS);
  let column = at - start;
  for (let keys = 0; keys < 2; keys++) {
    for (let next = skip(text, at, PREFIX); next !== at; next = skip(text, at, PREFIX)) {
      at = next;
      if (keys === 0) column = at - start;
    }
    const first = text[at];
    if (first === "|" || first === ">") return blockScalarEnd(text, at, column);
    if (first === "[" || first === "{") return collectionEnd(text, at, blanks);
    const afterQuote = first === '"' || first === "'" ? quotedEnd(text, at, blanks) : void 0;
    if (afterQuote === null) return null;
    const afterKey = afterQuote === void 0 ? skip(text, at, PLAIN_KEY) : afterKeyMark(text, afterQuote);
    if (afterKey === at) break;
    at = skip(text, afterKey, BLANKS);
  }
  return lineEnd(text, at);
}
function skip(text, at, pattern) {
  pattern.lastIndex = at;
  return at + (pattern.exec(text)?.[0].length ?? 0);
}
function afterKeyMark(text, at) {
  const colon = skip(text, at, BLANKS);
  return text[colon] === ":" ? colon + 1 : at;
}
function lineEnd(text, at) {
  const end = text.indexOf("\n", at);
  return end === -1 ? text.length : end + 1;
}
function blockScalarEnd(text, at, column) {
  let start = lineEnd(text, at);
  while (start < text.length) {
    const ink = skip(text, start, BLANKS);
    const isBlank = ink >= text.length || text[ink] === "\n" || text[ink] === "\r";
    if (!isBlank && ink - start <= column) break;
    start = lineEnd(text, ink);
  }
  return start;
}
function collectionEnd(text, start, blanks) {
  let depth = 0;
  let before = ",";
  for (let at = start; at < text.length; at++) {
    const char = text[at] ?? "";
    if ((char === '"' || char === "'") && "[{,:".includes(before)) {
      const end = quotedEnd(text, at, blanks);
      if (end === null) return null;
      at = end - 1;
    } else if (char === "#" && /\s/.test(text[at - 1] ?? "")) {
      const end = lineEnd(text, at);
      for (; at < end; at++) blanks.push(at);
      at--;
      continue;
    } else if (char === "[" || char === "{") depth++;
    else if (char === "]" || char === "}") depth--;
    else if (char === "\n" || char === "	") blanks.push(at);
    if (depth === 0) return lineEnd(text, at);
    if (!/\s/.test(char)) before = char;
  }
  return null;
}
function quotedEnd(text, start, blanks) {
  const quote = text[start];
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === "\n") blanks.push(at);
    if (quote === '"' && text[at] === "\\") at++;
    else if (text[at] === quote) {
      if (quote !== "'" || text[at + 1] !== quote) return at + 1;
      at++;
    }
  }
  return null;
}

export {
  joinedFlow
};
