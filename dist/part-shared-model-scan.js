import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/model/scan.ts
var NO_STATS = { files: 0, bytes: 0, packages: 0 };

export {
  NO_STATS
};
