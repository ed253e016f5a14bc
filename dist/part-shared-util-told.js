import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;

// src/util/told.ts
function isTold({ confidence, level }) {
  return confidence !== "low" && level !== "report";
}

export {
  isTold
};
