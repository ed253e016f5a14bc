import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;

// src/results/report-error.ts
var ReportError = class extends Error {
  name = "ReportError";
};

// src/results/parse-document.ts
var MAX_DEPTH = 200;
function parseDocument(bytes) {
  const text = textOf(bytes);
  if (isTooDeep(text)) throw new ReportError(`it is nested deeper than ${MAX_DEPTH} levels`);
  try {
    return JSON.parse(text);
  } catch {
    throw new ReportError("it is not JSON, or was cut off");
  }
}
function textOf(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new ReportError("it is not UTF-8");
  }
}
function isTooDeep(text) {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 34) at = stringEnd(text, at);
    else if (code === 123 || code === 91) {
      if (++depth > MAX_DEPTH) return true;
    } else if (code === 125 || code === 93) depth--;
  }
  return false;
}
function stringEnd(text, start) {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 34) return at;
    if (code === 92) at++;
  }
  return text.length;
}

export {
  ReportError,
  parseDocument
};
