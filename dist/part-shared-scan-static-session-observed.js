import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  observe
} from "./part-shared-scan-static-observe.js";
import {
  lineIndex
} from "./part-shared-util-line-index.js";

// src/scan/static/session/observed.ts
function observed(hit, textOf) {
  const text = textOf(hit.path);
  if (text === void 0) return null;
  const file = { path: hit.path, text, lines: lineIndex(text), kind: "source", lowered: false };
  const seen = observe(file, { ...hit, replacement: replacementOf(hit, file), snippet: null });
  return hit.trace.length === 0 ? seen : { ...seen, trace: hit.trace.flatMap((step) => stopOf(step, textOf) ?? []) };
}
function stopOf({ at, label }, textOf) {
  const text = textOf(at.path);
  if (text === void 0) return null;
  const lines = lineIndex(text);
  const [start, end] = [lines.position(at.start), lines.position(at.end)];
  const location = {
    path: at.path,
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column
  };
  return { location, label };
}
function replacementOf({ start, end, fix }, { text, lines }) {
  if (fix === null || fix.start < start || fix.end > end) return null;
  const first = lines.position(start);
  const last = lines.position(end);
  const from = start - (first.column - 1);
  const to = end - (last.column - 1) + lines.lineText(last.line).length;
  return text.slice(from, fix.start) + fix.text + text.slice(fix.end, to);
}

export {
  observed
};
