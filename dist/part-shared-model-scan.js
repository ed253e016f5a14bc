import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;

// src/model/scan.ts
var NO_STATS = { files: 0, bytes: 0, packages: 0 };
var SWITCHED_OFF = "switched off by the policy";

export {
  NO_STATS,
  SWITCHED_OFF
};
