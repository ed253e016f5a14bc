import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  fileNameOf
} from "./part-shared-scan-dependencies-file-repository-path.js";
import {
  ECOSYSTEMS
} from "./part-shared-scan-dependencies-ecosystem-cocoapods.js";

// src/scan/dependencies/ecosystem/project-file.ts
var ALL = ECOSYSTEMS.flatMap(({ projectFiles }) => projectFiles);
var NAMES = new Set(ALL.filter((name) => typeof name === "string"));
var PATTERNS = ALL.filter((name) => typeof name !== "string");
function isProjectFile(path) {
  const name = fileNameOf(path);
  return NAMES.has(name) || PATTERNS.some((pattern) => pattern.test(name));
}
function isProjectFileOf({ projectFiles }, path) {
  const name = fileNameOf(path);
  return projectFiles.some((file) => typeof file === "string" ? file === name : file.test(name));
}

export {
  isProjectFile,
  isProjectFileOf
};
