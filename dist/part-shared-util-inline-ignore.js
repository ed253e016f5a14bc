import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/util/path-class.ts
var CLASSES = [
  ["vendored", /(?:^|\/)(?:node_modules|bower_components|vendor|third[_-]?party|site-packages|Pods)\//i],
  [
    "generated",
    /(?:^|\/)(?:dist|build|out|generated|__generated__|\.next)\/|\.min\.(?:js|css)$|\.(?:generated|pb|g)\.\w+$|\.map$/i
  ],
  [
    "test",
    /(?:^|\/)(?:(?:[\w-]{1,60}[-_])?tests?|[\w-]{0,60}test-utils|__tests__|specs?|e2e|testdata|test[_-]data|fixtures?|__fixtures__|__mocks__|mocks?|cassettes|testing|snapshots?|__snapshots__)\/|(?:[._-](?:test|spec|mock|fixture)s?\.\w+$)|(?:^|\/)(?:test_[^/]*|conftest|[^/]*_test(?:_?data)?)\.\w+$|Tests?\.(?:java|cs|kt)$/i
  ],
  [
    "example",
    /(?:^|\/)(?:_?examples?|samples?|demos?|seeds?|tutorials?|templates?)\/|\.(?:example|sample|template|dist)$|\.env\.(?:example|sample|template)/i
  ],
  ["documentation", /(?:^|\/)docs?\/|\.(?:md|mdx|rst|adoc|txt)$|(?:^|\/)(?:README|CHANGELOG|HISTORY)[^/]*$/i]
];
function pathClass(path) {
  for (const [kind, pattern] of CLASSES) if (pattern.test(path)) return kind;
  return "source";
}

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
  inlineIgnoreAt,
  pathClass
};
