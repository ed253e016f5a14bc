import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  itemsOf,
  memberOf,
  textOf
} from "./part-shared-scan-static-infrastructure-value.js";
import {
  lineIndex
} from "./part-shared-util-line-index.js";

// src/scan/static/elements/placed.ts
var LONGEST_NAME = 200;
function placedElements(seen, textOf2) {
  const indexes = /* @__PURE__ */ new Map();
  function locationOf({ path, start, end }) {
    const text = textOf2(path);
    if (text === void 0) return null;
    const lines = indexes.get(path) ?? lineIndex(text);
    indexes.set(path, lines);
    const [first, last] = [lines.position(start), lines.position(end)];
    return { path, startLine: first.line, startColumn: first.column, endLine: last.line, endColumn: last.column };
  }
  return seen.flatMap(({ kind, name, at, boundary, facts }) => {
    const location = locationOf(at);
    if (location === null) return [];
    const placed = facts.map(({ name: fact, value, at: place }) => {
      const where = place === null ? null : locationOf(place);
      return { name: fact, value, ...where !== null && { location: where } };
    });
    return [{ kind, key: `${kind} ${name.slice(0, LONGEST_NAME)}`, location, boundary, facts: placed }];
  });
}

// rules/personal-data.json
var personal_data_default = {
  kinds: [
    { holds: "contact data", words: ["email", "e mail", "mail address", "phone", "phone number", "telephone", "mobile", "mobile number", "msisdn", "fax number", "street", "street address", "home address", "postal address", "billing address", "shipping address", "address line", "address line 1", "address line 2", "address1", "address2", "postal code", "postcode", "zip code", "zipcode"] },
    { holds: "a name", words: ["first name", "firstname", "last name", "lastname", "full name", "fullname", "given name", "family name", "middle name", "maiden name", "surname", "username", "user name", "nickname", "display name", "real name", "patient name", "customer name"] },
    { holds: "identity data", words: ["date of birth", "birth date", "birthdate", "birthday", "dob", "birth place", "place of birth", "birth year", "ssn", "social security number", "national id", "national insurance number", "personal id", "passport", "passport number", "tax id", "tax number", "driver license", "drivers license", "driving license", "driver licence", "license plate", "nationality", "citizenship", "gender", "marital status"] },
    { holds: "special category", words: ["religion", "ethnicity", "ethnic origin", "political opinion", "sexual orientation", "trade union", "union membership", "diagnosis", "diagnoses", "medical record", "medical history", "health condition", "blood type", "blood group", "disability", "allergies", "genetic data", "biometric data", "biometrics", "criminal record"] },
    { holds: "financial data", words: ["iban", "bank account", "bank account number", "account number", "credit card", "credit card number", "card number", "card holder", "cardholder", "salary", "income", "credit score"] },
    { holds: "online data", words: ["ip", "ip address", "ip addr", "remote ip", "client ip", "last ip", "sign in ip", "login ip", "device id", "user agent", "geolocation", "advertising id"] }
  ],
  unlike: ["is", "has", "no", "num", "max", "min", "default", "allow", "show", "hide", "send", "use", "enable", "require", "server", "node", "host", "pod", "cluster", "contract", "support", "sender", "from", "reply", "product", "file"]
};

// src/scan/static/elements/personal-data.ts
var UNLIKE = new Set(personal_data_default.unlike);
var HOLDS = new Map(
  personal_data_default.kinds.flatMap(({ holds, words }) => words.map((word) => [word, holds]))
);
var LONGEST = 80;
var MOST_WORDS = 4;
function personalData(name) {
  if (name.length > LONGEST) return null;
  const words = name.replace(/([a-z0-9])([A-Z])/g, "$1 $2").toLowerCase().split(/[^a-z0-9]+/).filter((word) => word !== "");
  const [first] = words;
  if (first === void 0 || UNLIKE.has(first)) return null;
  for (let count = Math.min(MOST_WORDS, words.length); count > 0; count--) {
    const holds = HOLDS.get(words.slice(-count).join(" "));
    if (holds !== void 0) return holds;
  }
  return null;
}

// src/scan/static/elements/tables.ts
function tableElements({ type, name, attributes }) {
  if (type !== "table") return [];
  return itemsOf(memberOf(attributes, "columns")).flatMap((column) => {
    const own = textOf(memberOf(column, "name"));
    return own === null ? [] : columnElement(name, own, textOf(memberOf(column, "type")), column.at);
  });
}
function columnElement(table, column, type, at) {
  const holds = personalData(column);
  if (holds === null) return [];
  const facts = [{ name: "holds", value: holds, at: null }];
  const typed = type === null ? facts : [...facts, { name: "type", value: type, at: null }];
  return [{ kind: "data", name: `${table}.${column}`, at, boundary: "user", facts: typed }];
}

export {
  personalData,
  tableElements,
  columnElement,
  placedElements
};
