import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;

// src/results/report-error.ts
var ReportError = class extends Error {
  name = "ReportError";
};

// src/results/json-stream.ts
var JsonStream = class {
  values;
  constructor(values) {
    this.values = values;
  }
};
function valuesOf(document) {
  return document instanceof JsonStream ? document.values : [document];
}

// src/results/parse-document.ts
var MAX_DEPTH = 200;
var MAX_PARTS = 3e6;
function parseDocument(bytes) {
  const text = textOf(bytes);
  endsOf(text);
  return parsed(text);
}
function parseStream(bytes) {
  const text = textOf(bytes);
  return documentOf(text, endsOf(text));
}
function documentOf(text, ends) {
  if (ends.length < 2) return parsed(text);
  const starts = [0, ...ends];
  const values = ends.map((end, index) => parsed(text.slice(starts[index], end)));
  if (text.slice(ends.at(-1)).trim() !== "") throw new ReportError(NO_JSON);
  return new JsonStream(values);
}
var NO_JSON = "it is not JSON, or was cut off";
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    throw new ReportError(NO_JSON);
  }
}
function textOf(bytes) {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    throw new ReportError("it is not UTF-8");
  }
}
function encodingOf(bytes) {
  return bytes[0] === 255 && bytes[1] === 254 ? "utf-16le" : "utf-8";
}
function endsOf(text) {
  const ends = [];
  let [depth, parts] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 34) at = stringEnd(text, at);
    else if (code === 123 || code === 91) {
      if (++depth > MAX_DEPTH) throw new ReportError(`it is nested deeper than ${MAX_DEPTH} levels`);
      if (++parts > MAX_PARTS) throw new ReportError(`it has more than ${MAX_PARTS} parts`);
    } else if (code === 125 || code === 93) {
      if (--depth === 0) ends.push(at + 1);
    }
  }
  return ends;
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
  valuesOf,
  ReportError,
  parseDocument,
  parseStream
};
