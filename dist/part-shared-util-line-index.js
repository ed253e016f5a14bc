import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  lineAt
} from "./part-shared-util-line-start.js";

// src/util/line-index.ts
function lineIndex(text) {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  function position(offset) {
    const line = lineAt(starts, offset);
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  }
  function lineText(line) {
    const start = starts[line - 1];
    if (start === void 0) return "";
    const end = (starts[line] ?? text.length + 1) - 1;
    return text.slice(start, text.charCodeAt(end - 1) === 13 ? end - 1 : end);
  }
  return { lineCount: starts.length, position, lineText };
}

export {
  lineIndex
};
