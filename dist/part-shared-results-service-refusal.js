import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;

// src/results/service/refusal.ts
var ServiceRefusal = class extends Error {
  name = "ServiceRefusal";
};

export {
  ServiceRefusal
};
