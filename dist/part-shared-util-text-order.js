import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;

// src/util/text-order.ts
function compareText(a, b) {
  return a < b ? -1 : Number(a > b);
}

export {
  compareText
};
