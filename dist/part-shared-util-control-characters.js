import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;

// src/util/control-characters.ts
var DANGEROUS = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
function stripControl(text) {
  return text.replace(DANGEROUS, (match) => escapeUnits(match));
}
function escapeUnits(match) {
  let escaped = "";
  for (let i = 0; i < match.length; i++) {
    const unit = match.charCodeAt(i);
    if (unit === 10) escaped += "\\n";
    else if (unit === 13) escaped += "\\r";
    else if (unit === 9) escaped += "\\t";
    else escaped += `\\u${unit.toString(16).padStart(4, "0")}`;
  }
  return escaped;
}

export {
  stripControl
};
