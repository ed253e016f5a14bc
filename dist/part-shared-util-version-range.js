import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;

// src/util/version-range.ts
var LONGEST = 300;
var CLAUSE = /^(<=|>=|<|>|!=|={1,2})?(v?\d[\w.+~:-]*)$/;
function parseVersionRange(text) {
  if (text.length > LONGEST) return null;
  const alternatives = [];
  for (const alternative of text.split("||")) {
    const words = alternative.replace(/([<>=!])\s+/g, "$1").split(/[\s,]+/).filter((word) => word !== "");
    const clauses = words.map(clauseOf).filter((clause) => clause !== null);
    if (words.length === 0 || clauses.length !== words.length) return null;
    alternatives.push(clauses);
  }
  return alternatives;
}
function clauseOf(word) {
  const [, sign = "=", version] = CLAUSE.exec(word) ?? [];
  if (version === void 0 || /\.x\b/i.test(version)) return null;
  const operator = sign === "==" ? "=" : sign;
  return { operator, version };
}
function splitPackage(text) {
  const at = text.indexOf("@", 1);
  if (at === -1) return { name: text };
  return { name: text.slice(0, at).trim(), versions: text.slice(at + 1).trim() };
}

export {
  parseVersionRange,
  splitPackage
};
