import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;

// src/results/service/waiting.ts
var PAUSE_MS = 1e4;
var WAIT = {
  type: "integer",
  minimum: 0,
  maximum: 30,
  default: 5,
  description: "Minutes that an analysis which is not there yet is waited for; then the scan has failed."
};
async function lookAgain(minutes, pause, look) {
  const looks = 1 + Math.floor(minutes * 6e4 / PAUSE_MS);
  for (let count = 1; count <= looks; count++) {
    const seen = await look(count === looks);
    if (seen !== null) return seen;
    if (count < looks) await pause(PAUSE_MS);
  }
  return null;
}

export {
  WAIT,
  lookAgain
};
