import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;

// src/util/ruff-weaknesses.ts
var WEAKNESSES = new Map([
  ...rules(["CWE-78"], "S102", "S601", "S602", "S603", "S604", "S605", "S606", "S607", "S609"),
  ...rules(["CWE-732"], "S103"),
  ...rules(["CWE-605"], "S104"),
  ...rules(["CWE-259", "CWE-798"], "S105", "S106", "S107"),
  ...rules(["CWE-377"], "S108", "S306"),
  ...rules(["CWE-400"], "S113"),
  ...rules(["CWE-94"], "S201", "S612", "S701"),
  ...rules(["CWE-22"], "S202", "S310"),
  ...rules(["CWE-502"], "S301", "S302", "S403", "S614"),
  ...rules(["CWE-502", "CWE-20"], "S506"),
  ...rules(["CWE-703"], "S101", "S110", "S112"),
  ...rules(["CWE-78"], "S404"),
  ...rules(["CWE-327"], "S303", "S324"),
  ...rules(["CWE-327"], "S304", "S305", "S502", "S503", "S504"),
  ...rules(["CWE-95", "CWE-78"], "S307"),
  ...rules(["CWE-79"], "S308", "S702", "S703", "S704"),
  ...rules(["CWE-330"], "S311"),
  ...rules(["CWE-319"], "S312", "S321", "S401", "S402", "S508", "S509"),
  ...rules(["CWE-611", "CWE-20"], "S313", "S314", "S315", "S316", "S317", "S318", "S319", "S320"),
  ...rules(["CWE-295"], "S323", "S501", "S507"),
  ...rules(["CWE-326"], "S505"),
  ...rules(["CWE-89"], "S608", "S610", "S611")
]);
function rules(weaknesses, ...ids) {
  return ids.map((id) => [id, weaknesses]);
}
function ruffWeaknesses(rule) {
  return WEAKNESSES.get(rule) ?? [];
}

export {
  ruffWeaknesses
};
