import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  compileOwnRules,
  createEngine,
  ownSource
} from "./part-shared-scan-secrets-match-assignment.js";
import {
  base62,
  crc32,
  scanText
} from "./part-shared-scan-secrets-decode-decode.js";
import {
  lintCost,
  lintProvider,
  lintRule,
  stepsOf
} from "./part-shared-scan-secrets-pattern-byte-sets.js";
import "./part-shared-picomatch.js";
import "./part-shared-io-installation.js";
import "./part-shared-model-severity.js";
import "./part-shared-scan-secrets-rules-rule.js";
import "./part-shared-util-hash.js";
import "./part-shared-model-errors.js";
import "./part-shared-util-inline-ignore.js";
import "./part-shared-io-assets.js";
import "./part-shared-util-line-start.js";
import "./part-shared-undefined.js";

// src/scan/secrets/rules/example-text.ts
function diceFrom(seed) {
  let state = crc32(seed) | 0;
  return {
    below(limit) {
      state = state + 1831565813 | 0;
      let mixed = Math.imul(state ^ state >>> 15, 1 | state);
      mixed = mixed + Math.imul(mixed ^ mixed >>> 7, 61 | mixed) ^ mixed;
      return ((mixed ^ mixed >>> 14) >>> 0) % limit;
    }
  };
}
var HOLE = /\{(?:@crc ([^{} ]+)|([^{}:@ "']+):(\d{1,4}))\}/g;
function fillExample(template, dice) {
  return template.replace(
    HOLE,
    (_, prefix, set, count) => prefix === void 0 ? characters(set, Number(count), dice) : checksummed(prefix, dice)
  );
}
function hasHoles(template) {
  return template.search(HOLE) !== -1;
}
function characters(set, count, dice) {
  const alphabet = set.replace(/(.)-(.)/g, (_, from, to) => {
    let range = "";
    for (let code = from.charCodeAt(0); code <= to.charCodeAt(0); code++) range += String.fromCharCode(code);
    return range;
  });
  let text = "";
  for (let at = 0; at < count; at++) text += alphabet[dice.below(alphabet.length)] ?? "";
  return text;
}
function checksummed(prefix, dice) {
  const body = characters("A-Za-z0-9", 30, dice);
  return `${prefix}${body}${base62(crc32(body), 6)}`;
}

// src/scan/secrets/rules/own-rule-examples.ts
var LONGEST_EXAMPLE = 2e4;
var ROUNDS = 3;
var PATH = "src/settings.ts";
function tryExamples(rule) {
  const { path: _anyFile, ...everywhere } = rule;
  const engine = createEngine(compileOwnRules([everywhere], []));
  const mistake = (key, message) => ({ rule: rule.id, key, message });
  const missed = rule.examples.flatMap((template, index) => {
    const texts = filled(rule.id, template);
    const key = ["examples", index];
    if (texts === null) return mistake(key, `longer than ${LONGEST_EXAMPLE} characters`);
    return texts.some((text) => finds(engine, rule, text)) ? [] : mistake(key, whyMissed(engine, rule, texts));
  });
  const wrong = rule.silent.flatMap((template, index) => {
    const texts = filled(rule.id, template);
    const key = ["silent", index];
    if (texts === null) return mistake(key, `longer than ${LONGEST_EXAMPLE} characters`);
    return texts.some((text) => finds(engine, rule, text)) ? mistake(key, "the rule finds its counter-example") : [];
  });
  return [...missed, ...wrong];
}
function filled(id, template) {
  const texts = [];
  for (let round = 0; round < (hasHoles(template) ? ROUNDS : 1); round++) {
    const text = Buffer.from(fillExample(template, diceFrom(`${id} ${template} ${round}`)));
    if (text.length > LONGEST_EXAMPLE) return null;
    texts.push(text);
  }
  return texts;
}
function finds(engine, rule, text) {
  const { found } = scanText(engine, PATH, text);
  return found.some(({ confidence }) => confidence !== "low" || rule.confidence === "low");
}
function whyMissed(engine, rule, texts) {
  const what = "the rule does not find its example";
  if (texts.some((text) => scanText(engine, PATH, text).found.length > 0))
    return `${what} with more than low confidence`;
  if (texts.some((text) => engine.find(text).candidates.length > 0)) {
    return `${what}: the pattern matches, but the value is a placeholder, allowed, or below the entropy`;
  }
  const lower = texts.map((text) => text.toString("latin1").toLowerCase());
  const hasKeyword = rule.keywords.some((keyword) => lower.some((text) => text.includes(keyword.toLowerCase())));
  return `${what}: ${hasKeyword ? "a keyword is there, but the pattern does not match" : "it holds no keyword"}`;
}

// src/scan/secrets/rules/own-rule-lint.ts
var MOST_OWN_RULES = 100;
var MOST_STEPS = 1e6;
var MOST_EXAMPLE_STEPS = 2e9;
var EVERYWHERE = new Set(
  ["class", "const", "export", "from", "function", "http", "https", "http://", "https://", "import", "index", "name"].concat(["null", "package", "private", "public", "return", "self", "static", "string", "test", "this", "true"]).concat(["type", "value", "void", "with"])
);
function lintOwnRules(rules) {
  const extra = rules[MOST_OWN_RULES];
  if (extra !== void 0) {
    return [{ rule: extra.id, key: [], message: `${rules.length} rules, the limit is ${MOST_OWN_RULES}` }];
  }
  let left = MOST_EXAMPLE_STEPS;
  return rules.flatMap((rule) => {
    const mistakes = lintOwnRule(rule);
    if (mistakes.length > 0) return mistakes;
    left -= exampleSteps(rule);
    if (left < 0) return [{ rule: rule.id, key: ["examples"], message: "too costly to try: use shorter examples" }];
    return tryExamples(rule);
  });
}
function lintOwnRule(rule) {
  const source = ownSource(rule);
  const [own] = source.rules;
  if (own === void 0) return [];
  const of = (key) => (message) => ({ rule: rule.id, key, message });
  const everywhere = rule.keywords.flatMap(
    (keyword, index) => isEverywhere(keyword) ? of(["keywords", index])(`keyword ${keyword} is in most files: use one that only this secret has`) : []
  );
  const provider = lintProvider({ ...source, rules: [] }).map(of([]));
  const problems = [...lintRule(own), ...lintCost(own, MOST_STEPS)].map((problem) => of(keyOf(problem))(problem));
  return [...provider, ...everywhere, ...problems];
}
function keyOf(problem) {
  if (/^(?:pattern|no pattern|the pattern|no match)/.test(problem)) return ["pattern"];
  if (problem.startsWith("allow")) return ["allow"];
  return /^(?:a |no )?keyword/.test(problem) ? ["keywords"] : [];
}
function isEverywhere(keyword) {
  return EVERYWHERE.has(keyword.toLowerCase()) || new Set(keyword.toLowerCase()).size < 2;
}
function exampleSteps(rule) {
  const texts = [...rule.examples, ...rule.silent];
  const length = texts.reduce((sum, text) => sum + text.length + holeLength(text), 0);
  return length * stepsOf(rule.pattern, rule.ignoreCase === true);
}
function holeLength(template) {
  return [...template.matchAll(/:(\d{1,4})\}/g)].reduce((sum, [, count]) => sum + Number(count), 0);
}
export {
  MOST_OWN_RULES,
  lintOwnRules
};
