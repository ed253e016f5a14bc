import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  compileRules,
  stepsOf
} from "./part-shared-scan-secrets-pattern-byte-sets.js";

// src/scan/secrets/rules/own-rule.ts
var STEPS_OF_A_BYTE = 16384;
var REMEDY = "Revoke it where it was issued.";
function ownSource(rule) {
  const { provider, revoke, log, remedy, check, ...rest } = rule;
  const source = { ...rest, ...check !== void 0 && { check } };
  return {
    provider: provider ?? "its provider",
    ...revoke === void 0 ? { remedy: remedy ?? REMEDY } : { revoke },
    ...revoke !== void 0 && remedy !== void 0 && { remedy },
    ...log !== void 0 && { log },
    rules: [source]
  };
}
function compileOwnRules(rules, more) {
  const compiled = compileRules([...rules.map(ownSource), ...more]);
  const weights = rules.map(weightOf);
  return {
    ...compiled,
    rules: compiled.rules.map((rule, index) => {
      const weight = weights[index] ?? 1;
      return weight === 1 ? rule : { ...rule, weight };
    })
  };
}
function weightOf({ pattern, ignoreCase }) {
  return Math.max(1, Math.ceil(stepsOf(pattern, ignoreCase === true) / STEPS_OF_A_BYTE));
}

export {
  ownSource,
  compileOwnRules
};
