import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;

// src/scan/static/infrastructure/budget.ts
var TooMuchWork = class extends Error {
};
var MAX_STEPS = 2e6;
var MAX_DEPTH = 100;
var Budget = class {
  #left;
  constructor(steps = MAX_STEPS) {
    this.#left = steps;
  }
  /** Throws `TooMuchWork` when there is none left. */
  spend(steps = 1) {
    this.#left -= steps;
    if (this.#left < 0) throw new TooMuchWork();
  }
};

export {
  TooMuchWork,
  MAX_DEPTH,
  Budget
};
