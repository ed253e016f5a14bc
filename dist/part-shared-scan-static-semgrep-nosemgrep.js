import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  lineIndex
} from "./part-shared-util-line-index.js";

// src/scan/static/semgrep/nosemgrep.ts
var COMMENT = /(?:#|\/\/|\/\*|<!--|--|\{\/\*|%)[^\n]*?\bnosem(?:grep)?\b(?:\s*:\s*([\w.:/@,\- ]+))?/i;
var ONLY_COMMENT = /^\s*(?:#|\/\/|\/\*|<!--|--|\{\/\*|%)/;
function nosemgrepAt(lineText, line, rule) {
  const above = line > 1 ? lineText(line - 1) : "";
  if (covers(lineText(line), rule)) return { line, reason: null };
  return ONLY_COMMENT.test(above) && covers(above, rule) ? { line: line - 1, reason: null } : void 0;
}
function covers(text, rule) {
  const match = COMMENT.exec(text);
  if (match === null) return false;
  const ids = (match[1] ?? "").split(/[\s,]+/).filter((id) => id !== "");
  const own = rule.replace(/^semgrep\./, "");
  return ids.length === 0 || ids.some((id) => id === own || id.endsWith(`.${own}`) || id === rule);
}

// src/scan/static/semgrep/observation.ts
function withNosemgrep(seen, text) {
  const line = seen.location?.startLine;
  if (seen.inlineIgnore !== void 0 || line === void 0) return seen;
  const ignore = nosemgrepAt(lineIndex(text).lineText, line, seen.rule);
  return ignore === void 0 ? seen : { ...seen, inlineIgnore: ignore };
}

export {
  withNosemgrep
};
