import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/scan/static/language.ts
var LANGUAGES = ["javascript", "typescript", "tsx", "python", "go", "java"];
var BY_EXTENSION = /* @__PURE__ */ new Map([
  ["js", "javascript"],
  ["mjs", "javascript"],
  ["cjs", "javascript"],
  ["jsx", "javascript"],
  ["ts", "typescript"],
  ["mts", "typescript"],
  ["cts", "typescript"],
  ["tsx", "tsx"],
  ["py", "python"],
  ["go", "go"],
  ["java", "java"]
]);
function languageOf(path) {
  const dot = path.lastIndexOf(".");
  return dot === -1 ? null : BY_EXTENSION.get(path.slice(dot + 1).toLowerCase()) ?? null;
}
function isScript(language) {
  return language === "javascript" || language === "typescript" || language === "tsx";
}
function isWorkflowFile(path) {
  return /^\.github\/workflows\/[^/]+\.ya?ml$/i.test(path) || /(?:^|\/)action\.ya?ml$/i.test(path);
}

export {
  LANGUAGES,
  languageOf,
  isScript,
  isWorkflowFile
};
