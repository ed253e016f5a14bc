import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  EVENT_ID,
  SCALAR_STYLE,
  parseEvents
} from "./part-shared-js-yaml.js";

// src/util/cut-scalar.ts
function cutScalarLine(text) {
  for (const event of parseEvents(text, {})) {
    if (event.type !== EVENT_ID.SCALAR || event.style !== SCALAR_STYLE.PLAIN || event.valueEnd <= 0) continue;
    if (/^[ \t]+#/.test(text.slice(event.valueEnd, event.valueEnd + 80))) {
      return text.slice(0, event.valueEnd).split("\n").length;
    }
  }
  return null;
}

export {
  cutScalarLine
};
