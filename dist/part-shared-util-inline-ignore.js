import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;

// src/util/inline-ignore.ts
var IGNORE = /gatehouse:ignore[ \t]+([\w./:@-]+(?:[ \t]*,[ \t]*[\w./:@-]+)*)(?:[ \t]+([^\r\n]{1,300}))?/;
var COMMENT_START = /^[ \t]*(?:\/\/|\/\*|#|--|;|<!--|\*|\{\/\*)/;
var COMMENT_END = /[ \t]*(?:\*\/\}?|-->)?[ \t]*$/;
function inlineIgnoreAt(lineText, line, rule) {
  const own = ignoreIn(lineText(line), rule);
  if (own !== void 0) return { line, reason: own };
  if (line < 2) return void 0;
  const above = lineText(line - 1);
  if (!COMMENT_START.test(above)) return void 0;
  const reason = ignoreIn(above, rule);
  return reason === void 0 ? void 0 : { line: line - 1, reason };
}
function ignoreIn(text, rule) {
  const match = IGNORE.exec(text);
  if (match === null) return void 0;
  const rules = (match[1] ?? "").split(",").map((name) => name.trim());
  if (!rules.includes(rule)) return void 0;
  const reason = (match[2] ?? "").replace(COMMENT_END, "").trim();
  return reason === "" ? null : reason;
}

export {
  inlineIgnoreAt
};
