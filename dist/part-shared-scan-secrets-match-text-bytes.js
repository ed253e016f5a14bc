import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  byteLines,
  scanText
} from "./part-shared-scan-secrets-decode-decode.js";
import {
  decodeText,
  textForm
} from "./part-shared-util-binary-form.js";

// src/scan/secrets/match/text-bytes.ts
function textBytes(bytes) {
  const form = textForm(bytes);
  return form.kind === "binary" ? null : readable(bytes, form);
}
function textViews(bytes) {
  const form = textForm(bytes);
  if (form.kind === "binary") return form;
  const text = readable(bytes, form);
  if (form.encoding !== "utf8") return { kind: "text", bytes: text, withoutNuls: dropNuls(bytes), withNuls: null };
  if (!form.nul) return { kind: "text", bytes: text, withoutNuls: null, withNuls: null };
  const body = bytes.subarray(form.mark);
  return { kind: "text", bytes: text, withoutNuls: dropNuls(body), withNuls: body };
}
function readable(bytes, form) {
  if (form.encoding !== "utf8") return Buffer.from(decodeText(bytes, form), "utf8");
  const body = bytes.subarray(form.mark);
  if (!form.nul) return body;
  const copy = Buffer.from(body);
  for (let at = copy.indexOf(0); at !== -1; at = copy.indexOf(0, at + 1)) copy[at] = 32;
  return copy;
}
function dropNuls(bytes) {
  const kept = Buffer.allocUnsafe(bytes.length);
  let length = 0;
  for (const byte of bytes) if (byte !== 0) kept[length++] = byte;
  return kept.subarray(0, length);
}

// src/scan/secrets/scan-bytes.ts
function scanBytes(engine, path, bytes, file = null) {
  const views = textViews(bytes);
  if (views.kind === "binary") return { binary: views.form };
  const result = scanText(engine, path, views.bytes, file);
  if (views.withoutNuls === null) return result;
  const other = scanText(engine, path, views.withoutNuls, file);
  const known = new Set(result.found.map(({ value }) => value));
  const { withNuls } = views;
  const further = other.found.filter(({ value }) => !known.has(value));
  return {
    found: [...result.found, ...withNuls === null ? further : further.map((secret) => behindNuls(secret, withNuls))],
    limits: [.../* @__PURE__ */ new Set([...result.limits, ...other.limits])],
    bare: result.bare && other.bare
  };
}
function behindNuls(secret, text) {
  const lines = byteLines(text);
  const { startLine, startColumn, endLine, endColumn } = secret;
  return {
    ...secret,
    startColumn: columnWithNuls(text, lines.span(startLine), startColumn),
    endColumn: columnWithNuls(text, lines.span(endLine), endColumn - 1) + 1
  };
}
function columnWithNuls(text, span, column) {
  if (span === null) return column;
  let left = column;
  const line = text.toString("utf8", span.start, span.end);
  for (let at = 0; at < line.length; at++) if (line[at] !== "\0" && --left === 0) return at + 1;
  return line.length;
}

export {
  textBytes,
  scanBytes
};
