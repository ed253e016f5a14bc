import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  stripControl
} from "./part-shared-util-control-characters.js";

// src/io/harmless-line.ts
function harmlessLine(text) {
  return stripControl(text).replace(/^(\s*):(?=:)/, "$1: ").replaceAll("##[", "## [");
}

export {
  harmlessLine
};
