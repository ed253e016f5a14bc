import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  fileNameOf
} from "./part-shared-scan-dependencies-file-repository-path.js";
import {
  ECOSYSTEMS
} from "./part-shared-scan-dependencies-ecosystem-cocoapods.js";
import "./part-shared-model-errors.js";
import "./part-shared-util-line-index.js";
import "./part-shared-util-line-start.js";
import "./part-shared-util-text-order.js";
import "./part-shared-undefined.js";

// src/scan/dependencies/ecosystem/registry-files.ts
var SETTINGS = ECOSYSTEMS.flatMap(({ registrySettings }) => registrySettings);
var NAMES = new Set(SETTINGS.filter((name) => typeof name === "string"));
var PATHS = SETTINGS.filter((name) => typeof name !== "string");
var SOURCES = ECOSYSTEMS.flatMap(({ registrySources }) => registrySources);
var REGISTRY_FILES = {
  isSettings: (path) => NAMES.has(fileNameOf(path).toLowerCase()) || PATHS.some((pattern) => pattern.test(path)),
  sourcesIn: (path) => SOURCES.find(({ name }) => name.test(fileNameOf(path)))?.source ?? null
};
export {
  REGISTRY_FILES
};
