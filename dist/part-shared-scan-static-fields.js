import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  LocatedError
} from "./part-shared-model-errors.js";

// src/scan/static/models/notation.ts
function namesIn(key) {
  const open = key.indexOf("{");
  const close = key.indexOf("}", open);
  if (open === -1 || close === -1) return [key];
  const rest = namesIn(key.slice(close + 1));
  return key.slice(open + 1, close).split(",").flatMap((choice) => rest.map((end) => `${key.slice(0, open)}${choice.trim()}${end}`));
}
var PLACE = /^(?:(\d+)(\.\.)?|(this|return)|:([\w-]+|&))((?:\.(?:[\w$-]+|\*)|\[[^\]]+\])*)$/;
var PART = /\.([\w$-]+|\*)|\[([^\]]+)\]/g;
function placeFrom(written) {
  const [all, number, onwards, word, keyword, parts = ""] = PLACE.exec(String(written)) ?? [];
  if (all === void 0) return null;
  const at = word === "this" || word === "return" ? word : keyword === void 0 ? Number(number) : { keyword };
  return {
    at,
    onwards: onwards !== void 0,
    parts: [...parts.matchAll(PART)].map(([, name, key]) => name ?? key ?? "")
  };
}

// src/scan/static/fields.ts
var Fields = class _Fields {
  #values;
  #asked = /* @__PURE__ */ new Set();
  #path;
  constructor(value, path) {
    this.#path = path;
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      throw new LocatedError({ message: "must be a mapping", path });
    }
    this.#values = new Map(Object.entries(value));
  }
  fail(key, why) {
    throw new LocatedError({ message: `${key} ${why}`, path: this.#path });
  }
  keys() {
    return [...this.#values.keys()];
  }
  has(key) {
    return this.#values.has(key);
  }
  maybe(key) {
    this.#asked.add(key);
    return this.#values.get(key);
  }
  any(key) {
    return this.maybe(key) ?? this.fail(key, "is missing");
  }
  text(key) {
    return this.maybeText(key) ?? this.fail(key, "must be a text");
  }
  maybeText(key) {
    const value = this.maybe(key);
    if (value === void 0) return null;
    return typeof value === "string" && value !== "" ? value : this.fail(key, "must be a text");
  }
  maybeNumber(key) {
    const value = this.maybe(key);
    if (value === void 0) return null;
    return typeof value === "number" ? value : this.fail(key, "must be a number");
  }
  list(key) {
    const value = this.any(key);
    return Array.isArray(value) ? value : this.fail(key, "must be a list");
  }
  texts(key) {
    return this.list(key).map((item) => typeof item === "string" ? item : this.fail(key, "must hold texts"));
  }
  groups(key) {
    return this.list(key).map((group) => {
      const literals = typeof group === "string" ? [group] : group;
      if (!Array.isArray(literals)) return this.fail(key, "must be a list of lists of texts");
      return literals.map((item) => typeof item === "string" ? item : this.fail(key, "must hold texts"));
    });
  }
  oneOf(key, allowed) {
    const value = this.text(key);
    return allowed.find((item) => item === value) ?? this.fail(key, `must be one of ${allowed.join(", ")}`);
  }
  child(key) {
    return new _Fields(this.any(key), `${this.#path}: ${key}`);
  }
  children(key) {
    return this.list(key).map((item, index) => new _Fields(item, `${this.#path}: ${key}[${index}]`));
  }
  /** Examples are a text, or a mapping of `code` and what it is after the fix. */
  examples(key) {
    return this.list(key).map((item, index) => {
      if (typeof item === "string") return { code: item, fixed: null };
      const example = new _Fields(item, `${this.#path}: ${key}[${index}]`);
      const result = { code: example.text("code"), fixed: example.maybeText("fixed") };
      example.done();
      return result;
    });
  }
  /** Throws for the first key that was never read: most likely a typing mistake. */
  done() {
    for (const key of this.#values.keys()) if (!this.#asked.has(key)) this.fail(key, "is not a known key");
  }
};

export {
  namesIn,
  placeFrom,
  Fields
};
