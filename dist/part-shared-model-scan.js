import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/model/scan.ts
var SCANNER_IDS = ["dependencies", "secrets", "static"];
var NO_STATS = { files: 0, bytes: 0, packages: 0 };

export {
  SCANNER_IDS,
  NO_STATS
};
