import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  hashParts
} from "./part-shared-util-hash.js";
import {
  inlineIgnoreAt
} from "./part-shared-util-inline-ignore.js";
import {
  VERSION
} from "./part-shared-package.js";

// src/scan/static/observe.ts
var MAX_SNIPPET = 4e3;
function observe({ path, text, lines, kind, lowered }, hit) {
  const start = lines.position(hit.start);
  const end = lines.position(hit.end);
  const snippet = hashParts([
    (hit.snippet ?? text.slice(hit.start, Math.min(hit.end, hit.start + MAX_SNIPPET))).replace(/\s+/g, "")
  ]);
  const { rule } = hit;
  const ignore = inlineIgnoreAt(lines.lineText, start.line, rule.id);
  return {
    category: rule.category,
    rule: rule.id,
    severity: lowered ? "info" : hit.severity,
    confidence: lowered ? "low" : hit.confidence,
    title: rule.title,
    message: hit.note === void 0 ? rule.message : `${hit.note} ${rule.message}`,
    location: { path, startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column },
    aliases: [],
    cwe: rule.cwe,
    references: rule.references,
    fix: { description: rule.remedy, ...hit.replacement !== null && { replacement: hit.replacement } },
    sources: [{ tool: "gatehouse", version: VERSION, rule: rule.id }],
    identity: ["static", rule.id, path, snippet, hit.symbol],
    lineage: ["static", rule.id, snippet],
    standing: { kind },
    ...ignore !== void 0 && { inlineIgnore: ignore }
  };
}

export {
  observe
};
