import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;

// src/util/file-classes.ts
var SOURCE = { kind: "source", evidence: null };
var NO_CLASSES = {
  of: () => Promise.resolve(SOURCE),
  foreign: () => Promise.resolve(null),
  raised: () => Promise.resolve([])
};

export {
  NO_CLASSES
};
