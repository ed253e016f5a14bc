import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  SCANNER_IDS
} from "./part-shared-model-scan.js";
import {
  nearest
} from "./part-shared-util-advisory-id.js";
import {
  ruleSet
} from "./part-shared-scan-static-rule-set.js";
import {
  isBinary,
  loadRules
} from "./part-shared-scan-secrets-rules-load-rules.js";
import {
  require_picomatch
} from "./part-shared-picomatch.js";
import {
  compareSeverity,
  reachesThreshold
} from "./part-shared-model-severity.js";
import {
  ConfigurationError,
  ScanError,
  messageOf
} from "./part-shared-model-errors.js";
import {
  __toESM
} from "./part-shared-undefined.js";

// src/config/load-policy.ts
import { readFileSync, statSync as statSync2 } from "node:fs";

// src/model/policy.ts
var ENGINES = ["auto", "builtin", "osv-scanner", "both"];
var DEFAULT_LABELS = { blocked: "security: blocked", policyChange: "policy-change" };
var DEFAULT_POLICY = {
  version: 1,
  dependencies: {
    enabled: true,
    engine: "auto",
    minimumAgeDays: null,
    licenses: { allow: null, deny: [] },
    kev: null,
    epss: null
  },
  secrets: { enabled: true, history: false, engine: "builtin", rules: {}, ownRules: [], verify: [] },
  static: { enabled: true, rules: {}, vendored: [], tests: "lowered" },
  gate: { failOn: "high", unknownSeverity: "fail", require: [] },
  coverage: { changed: "fail", uncovered: "warn", kinds: {}, paths: [] },
  publish: { labels: null, reviewers: [] },
  exceptions: []
};
function scannerEnabled(policy, scanner) {
  return policy[scanner].enabled;
}

// src/config/base-workflow.ts
import { isAbsolute } from "node:path";

// src/config/plain-yaml.ts
var MAX_LENGTH = 128 * 1024;
var MAX_DEPTH = 60;
var MAX_ALIASES = 100;
async function plainYaml(text) {
  if (text.length > MAX_LENGTH || isDeep(text)) return null;
  const { parseDocument } = await import("./part-yaml.js");
  try {
    const document = parseDocument(text, { schema: "core", logLevel: "silent", uniqueKeys: false });
    return document.errors.length > 0 ? null : document.toJS({ maxAliasCount: MAX_ALIASES });
  } catch {
    return null;
  }
}
function entriesOf(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}
function fieldOf(value, key) {
  return entriesOf(value).find(([name]) => name === key)?.[1];
}
function itemsOf(value) {
  return Array.isArray(value) ? value : [];
}
function isDeep(text) {
  if (new RegExp(`(?:[-?:][ \\t]+){${MAX_DEPTH}}`).test(text)) return true;
  let depth = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    depth = Math.max(0, depth + (bracket === "[" || bracket === "{" ? 1 : -1));
    if (depth > MAX_DEPTH) return true;
  }
  return false;
}

// src/config/read-first.ts
async function first(results) {
  for await (const result of results) return result;
  throw new Error("a file was asked for and no answer came");
}

// src/config/base-workflow.ts
var MAX_BYTES = 1024 * 1024;
var MAX_FILES = 10;
async function baseGives(workspace, { runner, spelling }, name, values) {
  if (runner === void 0 || runner.workflow === null || workspace.baseline !== "known") return true;
  const pending = [runner.workflow];
  const seen = /* @__PURE__ */ new Set();
  for (let path = pending.pop(); path !== void 0 && seen.size < MAX_FILES; path = pending.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    const file = await first(workspace.readBaseTip([path], MAX_BYTES));
    if (file.status !== "read") continue;
    const steps = stepsOf(await plainYaml(file.bytes.toString("utf8")));
    const given = steps.flatMap((step) => spelling === "input" ? inputOf(step, name) : argumentOf(step, name));
    if (given.some((one) => values.some((value) => means(one, value)))) return true;
    pending.push(...steps.flatMap(localFiles));
  }
  return false;
}
var FOLDER = /^\$\{\{\s*(?:runner\.temp|runner\.tool_cache|github\.workspace)\s*\}\}(?=\/)/;
function means(given, value) {
  return given === value || FOLDER.test(given) && isAbsolute(value) && value.endsWith(given.replace(FOLDER, ""));
}
function stepsOf(file) {
  const jobs = [...entriesOf(fieldOf(file, "jobs")).map(([, job]) => job), fieldOf(file, "runs")];
  return jobs.flatMap((job) => {
    const matrix = fieldOf(fieldOf(job, "strategy"), "matrix");
    return [job, ...itemsOf(fieldOf(job, "steps"))].map((step) => ({ step, matrix }));
  });
}
function inputOf({ step, matrix }, name) {
  const value = fieldOf(fieldOf(step, "with"), name);
  if (typeof value !== "string") return [];
  const key = /^\$\{\{\s*matrix\.([\w-]+)\s*\}\}$/.exec(value.trim())?.[1];
  if (key === void 0) return [value.trim()];
  const included = itemsOf(fieldOf(matrix, "include")).map((entry) => fieldOf(entry, key));
  return [...itemsOf(fieldOf(matrix, key)), ...included].filter((item) => typeof item === "string");
}
function argumentOf({ step }, name) {
  const run = fieldOf(step, "run");
  if (typeof run !== "string") return [];
  return [...run.matchAll(new RegExp(`--${name}(?:=|\\s+)["']?([^\\s"']+)`, "g"))].map((match) => match[1] ?? "");
}
function localFiles({ step }) {
  const uses = fieldOf(step, "uses");
  if (typeof uses !== "string" || !uses.startsWith("./")) return [];
  const path = uses.slice(2).replace(/\/+$/, "");
  return /\.ya?ml$/.test(path) ? [path] : ["action.yml", "action.yaml"].map((name) => `${path}/${name}`);
}

// schema/policy.schema.json
var policy_schema_default = {
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: "gatehouse-policy",
  title: "Gatehouse policy",
  description: "The policy file .github/gatehouse.yml: what is checked, what blocks a merge, and which exceptions stand.",
  type: "object",
  required: ["version"],
  additionalProperties: false,
  properties: {
    version: { const: 1, description: "Version of this format." },
    dependencies: {
      type: "object",
      additionalProperties: false,
      description: "The dependency audit.",
      properties: {
        enabled: { type: "boolean", default: true },
        engine: {
          enum: ["auto", "builtin", "osv-scanner", "both"],
          default: "auto",
          description: "auto: osv-scanner when it is on the PATH, else the built-in engine; both: run the two and list every disagreement."
        },
        "minimum-age": {
          type: "string",
          pattern: "^[0-9]{1,4}d$",
          description: "Least age of a version that a change adds, in days, as in 3d."
        },
        licenses: {
          type: "object",
          additionalProperties: false,
          properties: {
            allow: { type: "array", items: { type: "string", minLength: 1 }, description: "SPDX ids; anything else is a finding." },
            deny: { type: "array", items: { type: "string", minLength: 1 }, description: "SPDX ids that are a finding." }
          }
        },
        kev: { type: "string", description: "CISA's Known Exploited Vulnerabilities catalogue: a file or an https address." },
        epss: { type: "string", description: "EPSS scores as CSV: a file or an https address." }
      }
    },
    secrets: {
      type: "object",
      additionalProperties: false,
      description: "The secret scan.",
      properties: {
        enabled: { type: "boolean", default: true },
        history: { type: "boolean", default: false, description: "Scan every blob of the whole history, not only the change." },
        engine: {
          enum: ["builtin", "gitleaks", "betterleaks", "trufflehog", "kingfisher", "all"],
          default: "builtin",
          description: "A scanner on the PATH that runs beside the built-in one, its findings joined with ours; all: those of the four that are there."
        },
        verify: {
          type: "array",
          uniqueItems: true,
          items: {
            enum: ["anthropic", "digitalocean", "github", "gitlab", "heroku", "npm", "openai", "sendgrid", "slack", "stripe"]
          },
          default: [],
          description: "Providers that are asked whether a token found is live: the token is sent to its own provider. Never for a change from a fork."
        },
        rules: {
          type: "object",
          description: "By id: a rule of the product, or a provider's name for all of its rules, switched on or off; or a rule of your own. A rule's own switch counts before its provider's.",
          examples: [
            {
              "stripe-test-key": "off",
              "acme-token": {
                title: "Acme access token",
                severity: "critical",
                keywords: ["acme_live_"],
                pattern: "acme_live_[A-Za-z0-9]{32}",
                entropy: 3.2,
                revoke: "https://acme.example/settings/tokens",
                examples: ["ACME=acme_live_{A-Za-z0-9:32}"],
                silent: ["ACME=acme_test_{A-Za-z0-9:32}"]
              }
            }
          ],
          additionalProperties: {
            if: { type: "object" },
            else: { enum: ["on", "off"] },
            then: {
              type: "object",
              additionalProperties: false,
              required: ["title", "keywords", "pattern"],
              properties: {
                title: { type: "string", minLength: 1, maxLength: 120, description: "What it finds, as in: Acme access token." },
                severity: { enum: ["critical", "high", "medium", "low"], default: "high", description: "What the value opens." },
                confidence: { enum: ["high", "medium", "low"], description: "How sure a match is; low never blocks. Default: high, for an assignment medium." },
                kind: {
                  enum: ["token", "window", "assignment"],
                  default: "token",
                  description: "token: the pattern begins with a keyword. window: the keyword stands in or near the match. assignment: the keyword is part of a name, the pattern is the whole value given to it."
                },
                keywords: {
                  type: "array",
                  minItems: 1,
                  maxItems: 20,
                  items: { type: "string", maxLength: 100 },
                  description: "Texts of four characters and more that only files with this secret hold: nothing else of the rule runs without one."
                },
                pattern: {
                  type: "string",
                  minLength: 1,
                  maxLength: 2e3,
                  description: "Regular expression over bytes. No *, + or {n,}, no repeated group that varies in length; its first group, if it has one, is the secret."
                },
                ignoreCase: { type: "boolean", default: false, description: "Keywords and pattern without regard to case." },
                entropy: { type: "number", minimum: 0, maximum: 8, description: "Least Shannon entropy of the value, in bits a character." },
                check: {
                  enum: ["github-crc", "npm-crc", "crc-tail", "aws-account", "jwt", "slack", "pem", "url-password", "grafana-crc", "basic-auth"],
                  description: "A structure or checksum that the value must have."
                },
                allow: {
                  type: "array",
                  maxItems: 50,
                  items: { type: "string", minLength: 1, maxLength: 2e3 },
                  description: "Expressions for values that fit and are no secret."
                },
                path: { type: "string", minLength: 1, maxLength: 200, description: "Glob over the paths of the files that it looks at; absent: all." },
                provider: { type: "string", minLength: 1, maxLength: 120, description: "Who issues the secret." },
                revoke: { type: "string", maxLength: 500, description: "The https address where a leaked value is revoked." },
                remedy: { type: "string", minLength: 1, maxLength: 500, description: "What to do when a value leaks, where there is no such page." },
                log: { type: "string", maxLength: 500, description: "The https address that shows what a leaked value was used for." },
                examples: {
                  type: "array",
                  maxItems: 10,
                  items: { type: "string", minLength: 1, maxLength: 2e3 },
                  description: "Texts that the rule must find, tried whenever the policy is loaded; {A-Za-z0-9:32} stands for 32 characters of a set, {@crc acme_} for a token with its checksum."
                },
                silent: {
                  type: "array",
                  maxItems: 10,
                  items: { type: "string", minLength: 1, maxLength: 2e3 },
                  description: "Counter-examples: texts in which the rule must find nothing."
                }
              }
            }
          }
        }
      }
    },
    static: {
      type: "object",
      additionalProperties: false,
      description: "The checks of code and workflows.",
      properties: {
        enabled: { type: "boolean", default: true },
        rules: {
          type: "object",
          additionalProperties: { enum: ["on", "off"] },
          description: "Rules by id: on or off."
        },
        vendored: {
          type: "array",
          maxItems: 1e3,
          uniqueItems: true,
          items: { type: "string", minLength: 1, maxLength: 1e3 },
          default: [],
          description: "Globs over code that is somebody else's: it is not scanned, and the report says so."
        },
        tests: {
          enum: ["full", "lowered"],
          default: "lowered",
          description: "What findings in test code weigh: what they weigh elsewhere, or next to nothing."
        }
      }
    },
    gate: {
      type: "object",
      additionalProperties: false,
      description: "What blocks a merge.",
      properties: {
        "fail-on": {
          enum: ["critical", "high", "medium", "low", "none"],
          default: "high",
          description: "New findings at or above this severity fail."
        },
        "unknown-severity": {
          enum: ["fail", "warn", "ignore"],
          default: "fail",
          description: "What an advisory without a score does."
        },
        require: {
          type: "array",
          uniqueItems: true,
          items: { enum: ["dependencies", "secrets", "static"] },
          default: [],
          description: "Scanners that must have run, whatever the workflow says: one that is missing or switched off is an error."
        }
      }
    },
    coverage: {
      type: "object",
      description: "What follows from something that was not looked at: fail, warn or ignore. A path decides before a kind, a kind before the two general keys.",
      additionalProperties: false,
      properties: {
        changed: { enum: ["fail", "warn", "ignore"], default: "fail", description: "What the change took out of sight." },
        uncovered: { enum: ["fail", "warn", "ignore"], default: "warn", description: "What nobody can read yet, or the base could not read either." },
        kinds: {
          type: "object",
          description: "By kind of what stood in the way.",
          propertyNames: {
            enum: ["manifest", "lockfile", "ecosystem", "language", "syntax", "generated", "vendored", "binary", "archive", "encoding", "minified", "too-large", "unreadable", "link", "submodule", "lfs", "history", "budget", "scanner"]
          },
          additionalProperties: { enum: ["fail", "warn", "ignore"] }
        },
        paths: {
          type: "object",
          maxProperties: 1e3,
          description: "By glob over the path; the first that matches decides.",
          propertyNames: { minLength: 1, maxLength: 1e3 },
          additionalProperties: { enum: ["fail", "warn", "ignore"] }
        }
      }
    },
    publish: {
      type: "object",
      additionalProperties: false,
      description: "What is written to a pull request beside comment and review. The inputs of the actions can ask for more, never for less.",
      properties: {
        labels: {
          type: ["boolean", "object"],
          default: false,
          additionalProperties: false,
          minProperties: 1,
          description: "Keep two labels right: true for 'security: blocked' and 'policy-change', or names of your own.",
          properties: {
            blocked: {
              type: "string",
              minLength: 1,
              maxLength: 50,
              pattern: "^[^\\s\\p{C}](?:[^\\p{C}]*[^\\s\\p{C}])?$",
              default: "security: blocked",
              description: "On a pull request that the gate blocks."
            },
            "policy-change": {
              type: "string",
              minLength: 1,
              maxLength: 50,
              pattern: "^[^\\s\\p{C}](?:[^\\p{C}]*[^\\s\\p{C}])?$",
              default: "policy-change",
              description: "On a pull request that touches the policy, an ignore or a workflow."
            }
          }
        },
        reviewers: {
          type: "array",
          maxItems: 15,
          items: { type: "string", pattern: "^@[\\w-]{1,39}(?:/[\\w.-]{1,100})?$" },
          description: "People (@login) and teams (@org/team) who are asked for a review when a pull request touches the policy, an ignore or a workflow."
        }
      }
    },
    exceptions: {
      type: "array",
      maxItems: 5e3,
      description: "Findings that may stay for a while.",
      items: {
        type: "object",
        additionalProperties: false,
        required: ["id", "reason", "owner", "expires"],
        properties: {
          id: { type: "string", minLength: 1, description: "A rule, an advisory or a finding's fingerprint." },
          package: { type: "string", minLength: 1 },
          path: { type: "string", minLength: 1, description: "Glob over the finding's path." },
          reason: { type: "string", minLength: 1 },
          owner: { type: "string", minLength: 1 },
          expires: {
            type: "string",
            pattern: "^\\d{4}-\\d{2}-\\d{2}$",
            description: "Last day on which it counts, YYYY-MM-DD."
          }
        }
      }
    }
  }
};

// src/config/coverage-section.ts
function toCoverage(file = {}) {
  const { coverage } = DEFAULT_POLICY;
  return {
    changed: file.changed ?? coverage.changed,
    uncovered: file.uncovered ?? coverage.uncovered,
    kinds: file.kinds ?? {},
    paths: Object.entries(file.paths ?? {}).map(([glob, outcome]) => ({ glob, outcome }))
  };
}
function coverageSettings({ changed, uncovered, kinds, paths }) {
  return [
    ["coverage.changed", changed],
    ["coverage.uncovered", uncovered],
    ...Object.entries(kinds).map(([kind, then]) => [`coverage.kinds.${kind}`, then]),
    ...paths.map(({ glob, outcome }) => [`coverage.paths.${glob}`, outcome])
  ];
}

// src/config/policy-mistake.ts
function lineOf(path, { document, counter }) {
  for (let length = path.length; length > 0; length--) {
    const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const start = keyStart(parent, path[length - 1]);
    if (start !== null) return counter.linePos(start).line;
  }
  return 1;
}
function keyStart(parent, key) {
  if (typeof parent !== "object" || parent === null || !("items" in parent) || !Array.isArray(parent.items))
    return null;
  const item = typeof key === "number" ? parent.items[key] : parent.items.find((pair) => String(pair?.key) === key);
  const node = typeof key === "number" ? item : item?.key;
  const range = node?.range;
  return range?.[0] ?? null;
}
function describeMistake(error, place, lines) {
  const path = error.instancePath.split("/").slice(1).map(pathSegment);
  const name = path.join(".") || "the policy";
  if (error.keyword === "additionalProperties") {
    const key = String(error.params.additionalProperty);
    const at2 = `${place}:${lineOf([...path, key], lines)}`;
    if (path.length === 1 && path[0] === "gate" && key === "rules") {
      return `${at2}: gate.rules is not supported by this version; use gate.fail-on and exceptions`;
    }
    const known = Object.keys(
      error.parentSchema?.properties ?? knownKeys(path)
    );
    const suggestion = nearest(key, known);
    const hint = suggestion === null ? `known keys: ${known.join(", ")}` : `did you mean '${suggestion}'?`;
    return `${at2}: unknown key '${key}' in ${name}; ${hint}`;
  }
  const at = `${place}:${lineOf(path, lines)}`;
  if (error.keyword === "required") return `${at}: ${name} needs '${String(error.params.missingProperty)}'`;
  if (error.keyword === "enum") return `${at}: ${name} must be one of ${error.params.allowedValues.join(", ")}`;
  if (error.keyword === "const") return `${at}: ${name} must be ${JSON.stringify(error.params.allowedValue)}`;
  if (error.keyword === "pattern") {
    return `${at}: ${name} must look like ${exampleOf(path)}`;
  }
  return `${at}: ${name} ${error.message ?? "is wrong"}`;
}
function exampleOf(path) {
  if (path[0] === "publish") return path[1] === "reviewers" ? "@login or @org/team" : "security: blocked, on one line";
  return path.at(-1) === "expires" ? "2027-01-31" : "3d";
}
function pathSegment(segment) {
  const key = segment.replaceAll("~1", "/").replaceAll("~0", "~");
  return /^\d+$/.test(key) ? Number(key) : key;
}
function entryOf({ additionalProperties: entry }) {
  return typeof entry === "object" && entry !== null && "then" in entry ? entry.then : entry;
}
function knownKeys(path) {
  let schema = policy_schema_default;
  for (const key of path) {
    const next = typeof key === "number" ? schema.items : schema.properties?.[key] ?? entryOf(schema);
    schema = next ?? {};
  }
  return schema.properties ?? {};
}

// src/config/publish-section.ts
function toPublish(file = {}) {
  return { labels: toLabels(file.labels ?? false), reviewers: file.reviewers ?? [] };
}
function toLabels(labels) {
  if (labels === false) return null;
  if (labels === true) return DEFAULT_LABELS;
  return {
    blocked: labels.blocked ?? DEFAULT_LABELS.blocked,
    policyChange: labels["policy-change"] ?? DEFAULT_LABELS.policyChange
  };
}
function publishMistakes(file, place, lines) {
  const labels = toPublish(file).labels;
  if (labels === null || labels.blocked.toLowerCase() !== labels.policyChange.toLowerCase()) return [];
  const at = `${place}:${lineOf(["publish", "labels"], lines)}`;
  return [`${at}: publish.labels: blocked and policy-change are both '${labels.blocked}'; give them two names`];
}
function publishSettings({ labels, reviewers }) {
  return [
    ["publish.labels.blocked", labels?.blocked ?? "none"],
    ["publish.labels.policy-change", labels?.policyChange ?? "none"],
    ["publish.reviewers", reviewers.join(", ") || "nobody"]
  ];
}

// src/config/secret-rules.ts
function secretSettings(rules) {
  const switches = Object.entries(rules).filter(
    (entry) => typeof entry[1] === "string"
  );
  return Object.fromEntries(switches);
}
function ownSecretRules(rules) {
  return Object.entries(rules).flatMap(
    ([id, rule]) => typeof rule === "string" ? [] : [{ severity: "high", kind: "token", examples: [], silent: [], ...rule, id }]
  );
}
async function secretRuleMistakes(rules, known, place, lines) {
  const entries = Object.entries(rules);
  if (entries.length === 0) return [];
  const names = await known.secrets();
  const switchable = [...names.rules, ...names.providers];
  const at = (...key) => `${place}:${lineOf(["secrets", "rules", ...key], lines)}`;
  const collisions = /* @__PURE__ */ new Set();
  const mistakes = entries.flatMap(([id, rule]) => {
    const isKnown = switchable.includes(id);
    if (typeof rule === "string") return isKnown ? [] : [`${at(id)}: ${unknownRule(id, switchable)}`];
    if (!isKnown) return [];
    collisions.add(id);
    return [
      `${at(id)}: '${id}' in secrets.rules is a rule of the product; give yours another id, and switch that one off`
    ];
  });
  const own = ownSecretRules(rules).filter(({ id }) => !collisions.has(id));
  const wrong = await known.secretMistakes(own);
  return [
    ...mistakes,
    ...wrong.map(
      ({ rule, key, message }) => `${at(rule, ...key)}: ${["secrets.rules", rule, ...key].join(".")}: ${message}`
    )
  ];
}
function unknownRule(id, known) {
  const suggestion = nearest(id, known);
  const hint = suggestion === null ? "docs/scanners/secrets.md says where they are listed" : `did you mean '${suggestion}'?`;
  return `unknown rule '${id}' in secrets.rules; ${hint}`;
}

// src/config/policy-file.ts
var DEFAULT_POLICY_PATH = ".github/gatehouse.yml";
var MAX_POLICY_BYTES = 1024 * 1024;
async function parsePolicy(text, place, known) {
  const [{ parseDocument, LineCounter: Counter }, { Ajv }] = await Promise.all([import("./part-yaml.js"), import("./part-ajv.js")]);
  const counter = new Counter();
  const document = parseDocument(text, {
    lineCounter: counter,
    schema: "core",
    stringKeys: true,
    maxAliasCount: 0
  });
  const [syntax] = document.errors;
  if (syntax !== void 0) {
    const { line } = counter.linePos(syntax.pos[0]);
    throw new ConfigurationError(`${place}:${line}: not valid YAML: ${syntax.message.split(/ at line | *\n/)[0]}`);
  }
  const value = toPlain(document, place);
  const validate = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true }).compile(policy_schema_default);
  const lines = { document, counter };
  if (!validate(value)) {
    const mistakes2 = (validate.errors ?? []).filter((error) => error.keyword !== "if").map((error) => describeMistake(error, place, lines));
    throw new ConfigurationError([...new Set(mistakes2)].join("\n"));
  }
  const mistakes = [
    ...ruleMistakes(value, known.static, place, lines),
    ...await secretRuleMistakes(value.secrets?.rules ?? {}, known, place, lines),
    ...dateMistakes(value, place, lines),
    ...publishMistakes(value.publish, place, lines),
    ...await licenseMistakes(value, place, lines)
  ];
  if (mistakes.length > 0) throw new ConfigurationError(mistakes.join("\n"));
  return toPolicy(value, lines);
}
function toPlain(document, place) {
  try {
    return document.toJS({ maxAliasCount: 0 }) ?? {};
  } catch {
    throw new ConfigurationError(`${place}: aliases (*name) are not allowed in a policy file; write the value out`);
  }
}
function ruleMistakes(file, ruleIds2, place, lines) {
  return Object.keys(file.static?.rules ?? {}).filter((id) => !ruleIds2.includes(id)).map((id) => {
    const suggestion = nearest(id, ruleIds2);
    const hint = suggestion === null ? `known rules: ${ruleIds2.join(", ")}` : `did you mean '${suggestion}'?`;
    return `${place}:${lineOf(["static", "rules", id], lines)}: unknown rule '${id}' in static.rules; ${hint}`;
  });
}
function dateMistakes(file, place, lines) {
  return (file.exceptions ?? []).flatMap(({ expires }, index) => {
    const time = Date.parse(`${expires}T00:00:00Z`);
    const exists = !Number.isNaN(time) && new Date(time).toISOString().startsWith(expires);
    return exists ? [] : [`${place}:${lineOf(["exceptions", index, "expires"], lines)}: ${expires} is not a date`];
  });
}
async function licenseMistakes(file, place, lines) {
  const { allow, deny } = file.dependencies?.licenses ?? {};
  const named = Object.entries({ allow, deny }).flatMap(
    ([list, licenses = []]) => licenses.map((license, index) => ({ license, path: ["dependencies", "licenses", list, index] }))
  );
  if (named.length === 0) return [];
  const { default: satisfies } = await import("./part-spdx-satisfies.js");
  return named.flatMap(({ license, path }) => {
    try {
      satisfies("MIT", [license]);
      return [];
    } catch {
      return [`${place}:${lineOf(path, lines)}: '${license}' is no SPDX licence id (spdx.org/licenses), as in MIT`];
    }
  });
}
function toPolicy(file, lines) {
  const { dependencies, secrets, gate } = file;
  const minimumAge = dependencies?.["minimum-age"];
  return {
    version: 1,
    dependencies: {
      enabled: dependencies?.enabled ?? true,
      engine: dependencies?.engine ?? DEFAULT_POLICY.dependencies.engine,
      minimumAgeDays: minimumAge === void 0 ? null : Number.parseInt(minimumAge, 10),
      licenses: { allow: dependencies?.licenses?.allow ?? null, deny: dependencies?.licenses?.deny ?? [] },
      kev: dependencies?.kev ?? null,
      epss: dependencies?.epss ?? null
    },
    secrets: {
      enabled: secrets?.enabled ?? true,
      history: secrets?.history ?? false,
      engine: secrets?.engine ?? DEFAULT_POLICY.secrets.engine,
      rules: secretSettings(secrets?.rules ?? {}),
      ownRules: ownSecretRules(secrets?.rules ?? {}),
      verify: secrets?.verify ?? []
    },
    static: { ...DEFAULT_POLICY.static, ...file.static },
    gate: {
      failOn: gate?.["fail-on"] ?? DEFAULT_POLICY.gate.failOn,
      unknownSeverity: gate?.["unknown-severity"] ?? DEFAULT_POLICY.gate.unknownSeverity,
      require: gate?.require ?? DEFAULT_POLICY.gate.require
    },
    coverage: toCoverage(file.coverage),
    publish: toPublish(file.publish),
    exceptions: (file.exceptions ?? []).map((exception, index) => ({
      ...exception,
      line: lineOf(["exceptions", index], lines)
    }))
  };
}

// src/config/policy-place.ts
import { existsSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, relative, sep } from "node:path";
function placeInRepository(root, file) {
  return below(root, file) ?? below(realPath(root), realPath(file));
}
function isInFolder(folder, file) {
  return placeInRepository(folder, file) !== null;
}
function isInCheckout(file) {
  for (let folder = dirname(realPath(file)); ; folder = dirname(folder)) {
    if (existsSync(join(folder, ".git"))) return true;
    if (folder === dirname(folder)) return false;
  }
}
function below(root, file) {
  for (let folder = file; ; folder = dirname(folder)) {
    if (isSameFolder(folder, root)) return relative(folder, file).split(sep).join("/");
    if (folder === dirname(folder)) return null;
  }
}
function isSameFolder(a, b) {
  if (a === b) return true;
  try {
    const [one, other] = [statSync(a, { bigint: true }), statSync(b, { bigint: true })];
    return one.ino !== 0n && one.ino === other.ino && one.dev === other.dev;
  } catch {
    return false;
  }
}
function realPath(path) {
  try {
    return realpathSync.native(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(realPath(parent), basename(path));
  }
}

// src/config/tighten.ts
var STRICTNESS = ["none", "critical", "high", "medium", "low"];
function failOnEffect(policy, asked) {
  const more = STRICTNESS.indexOf(asked) - STRICTNESS.indexOf(policy);
  return more === 0 ? "same" : more > 0 ? "tightens" : "loosens";
}
function engineEffect(policy, asked) {
  if (policy === asked) return "same";
  return policy === "auto" || asked === "both" ? "tightens" : "loosens";
}
function leftOut(policy, only) {
  return SCANNER_IDS.filter((scanner) => scannerEnabled(policy, scanner) && !only.includes(scanner));
}
function bindOptions(policy, options) {
  const judge = createJudge(options);
  const failOn = judge.setting("fail-on", policy.gate.failOn, options.failOn, failOnEffect);
  const engine = judge.setting("engine", policy.dependencies.engine, options.engine, engineEffect);
  const only = options.stage === void 0 ? judge.selection(policy) : [options.stage];
  const { require: require2 } = policy.gate;
  return {
    policy: {
      ...policy,
      dependencies: { ...policy.dependencies, engine },
      gate: { ...policy.gate, failOn, require: require2.filter((id) => (options.stage ?? id) === id) }
    },
    options: { ...options, failOn: null, engine: null, only },
    notices: judge.notices
  };
}
function spelled({ spelling }, name) {
  return spelling === "input" ? `input ${name}` : `--${name}`;
}
function createJudge(options) {
  const notices = [];
  const mayLoosen = options.runner === void 0;
  function setting(name, policy, asked, effectOf) {
    const effect = asked === null ? "same" : effectOf(policy, asked);
    if (asked === null || effect === "same") return policy;
    const option = `${spelled(options, name)}${options.spelling === "input" ? ":" : ""} ${asked}`;
    if (effect === "tightens") {
      notices.push({ kind: "option-tightens", message: `${option} counts for this run; the policy says ${policy}` });
      return asked;
    }
    if (mayLoosen) {
      notices.push({ kind: "option-loosens", message: `${option} loosens the policy's ${policy} for this run` });
      return asked;
    }
    notices.push({ kind: "input-ignored", message: `${option} would loosen the policy's ${policy}: ignored` });
    return policy;
  }
  function selection(policy) {
    const { only } = options;
    const missing = only === null ? [] : leftOut(policy, only);
    if (only === null || missing.length === 0) return only;
    const option = `${spelled(options, "only")}${options.spelling === "input" ? ":" : ""} ${only.join(",")}`;
    const names = missing.join(", ");
    if (mayLoosen) {
      notices.push({ kind: "option-loosens", message: `${option}: ${names} ${were(missing)} not run` });
      return only;
    }
    const message = `${option} would leave out what the policy switches on: ignored, ${names} ${were(missing)} run as well`;
    notices.push({ kind: "input-ignored", message });
    return null;
  }
  return { notices, setting, selection };
}
function were(names) {
  return names.length === 1 ? "was" : "were";
}

// src/config/policy-choice.ts
var USUAL = { path: DEFAULT_POLICY_PATH, isInRepository: true, isAsked: false, notices: [] };
async function policyChoice(options, workspace) {
  const { config, runner } = options;
  if (config === null) return USUAL;
  const path = placeInRepository(workspace.root, config);
  const option = spelled(options, "config");
  if (path === null) return outside(options, workspace, config);
  const chosen = { path, isInRepository: true, isAsked: true, notices: [] };
  if (path === DEFAULT_POLICY_PATH) return chosen;
  if (runner === void 0) return { ...chosen, notices: await replacing(workspace, `${option} ${path}`) };
  if (await baseGives(workspace, options, "config", [path, `./${path}`, config])) return chosen;
  return ignoring(option, path);
}
function ignoring(option, path) {
  const message = `${option}: the base's workflow does not name ${path}: ignored, ${DEFAULT_POLICY_PATH} judges`;
  return { ...USUAL, notices: [{ kind: "input-ignored", message }] };
}
async function outside(options, workspace, config) {
  const option = spelled(options, "config");
  if (options.runner !== void 0) {
    if (isInFolder(options.runner.workspace, config) || isInCheckout(config)) {
      throw new ConfigurationError(
        `${option}: ${config} is below the job's workspace or in a checkout, where a change can put files, and not in the repository that is judged; keep it in the repository, or outside of ${options.runner.workspace}`
      );
    }
    if (!await baseGives(workspace, options, "config", [config])) return ignoring(option, config);
  }
  const notices = await replacing(workspace, `${option} ${config}`, options.runner !== void 0);
  return { path: config, isInRepository: false, isAsked: true, notices };
}
async function replacing(workspace, option, always = false) {
  const usual = await first(workspace.readBaseTip([DEFAULT_POLICY_PATH], MAX_POLICY_BYTES));
  if (usual.status === "missing" && !always) return [];
  return [{ kind: "option-loosens", message: `${option} judges this run, not ${DEFAULT_POLICY_PATH} of the base` }];
}

// src/config/policy-name.ts
var WRONG_NAMES = ["gatehouse.yaml", "Gatehouse.yml", "Gatehouse.yaml", "gatehouse.YML", "gatehouse.json"].map(
  (name) => `.github/${name}`
);
function isWrongPolicyName(path) {
  return WRONG_NAMES.includes(path);
}
async function refuseWrongName(workspace) {
  for await (const { path, status } of workspace.readBaseTip(WRONG_NAMES, MAX_POLICY_BYTES)) {
    if (status === "missing") continue;
    throw new ConfigurationError(`${path}: the policy is read from ${DEFAULT_POLICY_PATH}: rename the file`);
  }
}

// src/config/load-policy.ts
async function loadPolicy(options, workspace, known) {
  const choice = await policyChoice(options, workspace);
  const { policy, source } = choice.isInRepository ? await fromBase(workspace, choice, known) : { policy: await parsePolicy(readOutside(choice.path), choice.path, known), source: choice.path };
  const bound = bindOptions(policy, options);
  return {
    policy: bound.policy,
    options: bound.options,
    path: choice.path,
    source,
    isInRepository: choice.isInRepository,
    notices: [...choice.notices, ...bound.notices]
  };
}
async function fromBase(workspace, { path, isAsked }, known) {
  const file = await first(workspace.readBaseTip([path], MAX_POLICY_BYTES));
  if (file.status === "missing") {
    if (isAsked) await refuseMissing(workspace, path);
    else await refuseWrongName(workspace);
    return { policy: DEFAULT_POLICY, source: "default" };
  }
  const place = workspace.baseline === "known" ? `${workspace.baseSha?.slice(0, 12)}:${path}` : path;
  return { policy: await parsePolicy(textOf(file, place), place, known), source: place };
}
function textOf(file, place) {
  if (file.status === "read") return file.bytes.toString("utf8").replace(/^\ufeff/, "");
  if (file.status === "too-large")
    throw new ConfigurationError(`${place}: ${file.size} bytes is too large for a policy file`);
  const why = file.status === "unreadable" ? `${file.reason}; make it a regular file` : "no such file";
  throw new ConfigurationError(`${place}: cannot be read: ${why}`);
}
async function refuseMissing(workspace, path) {
  if (workspace.baseline === "lost") return;
  const head = await first(workspace.read("head", [path], MAX_POLICY_BYTES));
  if (head.status !== "read")
    throw new ConfigurationError(`${path}: no such policy file, neither on the base nor on the head`);
}
function readOutside(path) {
  try {
    if (statSync2(path).size > MAX_POLICY_BYTES) throw new ConfigurationError(`${path}: too large for a policy file`);
    return readFileSync(path, "utf8").replace(/^\ufeff/, "");
  } catch (error) {
    if (error instanceof ConfigurationError) throw error;
    throw new ConfigurationError(`${path}: cannot be read: ${messageOf(error)}`);
  }
}

// src/policy/coverage.ts
var import_picomatch = __toESM(require_picomatch(), 1);
function judgeCoverage(policy, entries) {
  const paths = policy.paths.map(({ glob, outcome }) => ({
    matches: (0, import_picomatch.default)(glob, { dot: true, nonegate: true }),
    outcome
  }));
  return entries.map((entry) => {
    const { path, kind, byChange } = entry;
    const byPath = path === null ? void 0 : paths.find(({ matches }) => matches(path));
    const outcome = byPath?.outcome ?? policy.kinds[kind] ?? (byChange ? policy.changed : policy.uncovered);
    return { ...entry, outcome };
  });
}
function coverageWords({ path, subject, count, reason }) {
  return path === null ? `${count} \xD7 ${subject}: ${reason}` : `${path}: ${reason}`;
}

// src/policy/evaluate.ts
var WARNING = /* @__PURE__ */ new Set(["nothing-compared", "stale-data"]);
function evaluate(policy, { findings, scans, notices, coverage }) {
  const judged = findings.filter(isJudged);
  const shortfalls = [...missingScanners(policy, scans), ...coverage.flatMap(shortfallOf)];
  const violations = [...judged.flatMap((finding) => violationOf(policy, finding) ?? []), ...shortfalls];
  if (shortfalls.length > 0 || scans.some((scan) => scan.status === "failed" || scan.status === "partial"))
    return { outcome: "error", violations };
  if (violations.length > 0) return { outcome: "fail", violations };
  const isIgnored = (finding) => finding.severity === "unknown" && policy.gate.unknownSeverity === "ignore";
  const warns = judged.some((finding) => !isIgnored(finding)) || notices.some(({ kind }) => WARNING.has(kind)) || coverage.some(({ outcome }) => outcome === "warn");
  return { outcome: warns ? "warn" : "pass", violations };
}
function isJudged(finding) {
  return finding.state === "new" && finding.suppression === null && finding.confidence !== "low" && finding.severity !== "info";
}
function shortfallOf(entry) {
  if (entry.outcome !== "fail") return [];
  return [{ rule: "coverage", finding: null, message: `not looked at: ${coverageWords(entry)}` }];
}
function missingScanners({ gate }, scans) {
  const ran = scans.filter((scan) => scan.status !== "skipped");
  const missing = gate.require.filter((id) => !ran.some(({ scanner }) => scanner === id));
  const messages = missing.map((id) => `${id} must have run (gate.require) and did not`);
  if (ran.length === 0) messages.push("no scanner ran: all are switched off");
  return messages.map((message) => ({ rule: "require", finding: null, message }));
}
function violationOf(policy, finding) {
  const { failOn, unknownSeverity } = policy.gate;
  if (finding.category === "malware") {
    return { rule: "malware", finding: finding.id, message: `${finding.title}: malicious code always blocks` };
  }
  if (reachesThreshold(finding.severity, failOn)) {
    return {
      rule: "fail-on",
      finding: finding.id,
      message: `${finding.title}: ${finding.severity} reaches fail-on: ${failOn}`
    };
  }
  if (finding.severity === "unknown" && unknownSeverity === "fail" && failOn !== "none") {
    return {
      rule: "unknown-severity",
      finding: finding.id,
      message: `${finding.title}: no score, and unknown-severity is fail`
    };
  }
  return null;
}

// src/scan/secrets/rules/rule-names.ts
async function secretRuleNames() {
  const { rules } = await loadRules();
  return {
    rules: rules.map((rule) => rule.id).sort(),
    providers: [...new Set(rules.map(providerId))].sort()
  };
}
function providerId(rule) {
  return rule.provider.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
}

// src/scan/static/rule-ids.ts
async function ruleIds() {
  return (await ruleSet()).rules.map((rule) => rule.id);
}

// src/scan/known-rules.ts
async function knownRules() {
  return {
    static: await ruleIds(),
    secrets: secretRuleNames,
    async secretMistakes(rules) {
      const { lintOwnRules } = await import("./part-scan-secrets-rules-own-rule-lint.js");
      return lintOwnRules(rules);
    }
  };
}

// src/workspace/open.ts
import { realpathSync as realpathSync3, statSync as statSync3 } from "node:fs";
import { relative as relative2, sep as sep3 } from "node:path";

// src/workspace/blob-store.ts
var KEPT_BYTES = 24 * 1024 * 1024;
function createBlobStore(git, keptBytes = KEPT_BYTES) {
  const known = /* @__PURE__ */ new Map();
  let kept = 0;
  function ask(ids) {
    const answer = readBatch(git, ids);
    for (const id of ids) {
      known.set(
        id,
        answer.then((blobs) => blobs.get(id) ?? null)
      );
    }
    const settled = answer.then((blobs) => {
      for (const id of ids) {
        const size = blobs.get(id)?.length ?? 0;
        if (kept + size <= keptBytes) kept += size;
        else known.delete(id);
      }
    });
    settled.catch(() => {
      for (const id of ids) known.delete(id);
    });
  }
  return {
    async load(ids) {
      if (ids.length === 0) return [];
      const missing = [...new Set(ids)].filter((id) => !known.has(id));
      if (missing.length > 0) ask(missing);
      return Promise.all(ids.map((id) => known.get(id) ?? null));
    }
  };
}
async function readBatch(git, ids) {
  const blobs = /* @__PURE__ */ new Map();
  const output = await git.ask(["cat-file", "--batch"], `${ids.join("\n")}
`);
  let at = 0;
  for (const id of ids) {
    const lineEnd = output?.indexOf(10, at) ?? -1;
    if (output === null || lineEnd === -1) break;
    const [, type, size = ""] = output.toString("latin1", at, lineEnd).split(" ");
    at = lineEnd + 1;
    if (type === "missing") continue;
    const end = at + Number(size);
    if (type === "blob") blobs.set(id, output.subarray(at, end));
    at = end + 1;
  }
  return blobs;
}

// src/workspace/git.ts
var SAFE_SETTINGS = [
  ["core.fsmonitor", "false"],
  ["core.hooksPath", "/dev/null"],
  ["core.quotePath", "false"],
  ["diff.external", ""],
  ["protocol.ext.allow", "never"]
];
var TIMEOUT_MS = 12e4;
var MAX_OUTPUT_BYTES = 512 * 1024 * 1024;
function gitIn(exec, root) {
  const settings = [...SAFE_SETTINGS, ["safe.directory", root]];
  const prefix = settings.flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  function run(args, input) {
    return exec("git", ["--no-optional-locks", "--literal-pathspecs", ...prefix, ...args], {
      cwd: root,
      timeoutMs: TIMEOUT_MS,
      maxBytes: MAX_OUTPUT_BYTES,
      env: { GIT_TERMINAL_PROMPT: "0", LC_ALL: "C" },
      ...input !== void 0 && { input }
    });
  }
  async function ask(args, input) {
    const result = await run(args, input);
    return result.exitCode === 0 ? result.stdout : null;
  }
  return { root, run, ask };
}
function splitNul(output) {
  const parts = output.toString("utf8").split("\0");
  if (parts.at(-1) === "") parts.pop();
  return parts;
}

// src/workspace/changed-files.ts
var RENAME_LIMIT = 2e3;
async function changedFiles(git, base, head) {
  const revisions = head === null ? [base] : [base, head];
  const output = await git.ask([
    "diff",
    "--raw",
    "-z",
    "--no-abbrev",
    "--no-ext-diff",
    "--ignore-submodules",
    "-M",
    `-l${RENAME_LIMIT}`,
    ...revisions,
    "--"
  ]);
  if (output === null) return [];
  const changes = parseRawDiff(splitNul(output));
  if (head === null) {
    const seen = new Set(changes.map((change) => change.path));
    for (const path of await untrackedFiles(git)) {
      if (!seen.has(path)) changes.push({ path, basePath: null, kind: "added" });
    }
  }
  return changes.sort((a, b) => a.path < b.path ? -1 : 1);
}
async function untrackedFiles(git) {
  const output = await git.ask(["ls-files", "--others", "--exclude-standard", "-z"]);
  return output === null ? [] : splitNul(output);
}
function parseRawDiff(parts) {
  const changes = [];
  let at = 0;
  while (at < parts.length) {
    const [, newMode = "", , , status = ""] = (parts[at++] ?? "").split(" ");
    const first2 = parts[at++] ?? "";
    const letter = status[0];
    const second = letter === "R" || letter === "C" ? parts[at++] ?? "" : null;
    if (letter === "D") {
      changes.push({ path: first2, basePath: first2, kind: "deleted" });
    } else if (newMode.startsWith("100")) {
      if (second !== null) changes.push({ path: second, basePath: first2, kind: letter === "R" ? "renamed" : "added" });
      else if (letter === "A") changes.push({ path: first2, basePath: null, kind: "added" });
      else changes.push({ path: first2, basePath: first2, kind: "modified" });
    }
  }
  return changes;
}

// src/workspace/not-regular.ts
async function* notRegularApart(results, others) {
  for await (const result of results) yield result.status === "missing" ? whyMissing(result.path, others) : result;
}
function whyMissing(path, others) {
  if (others.size === 0) return { path, status: "missing" };
  for (let end = path.length; end > 0; end = path.lastIndexOf("/", end - 1)) {
    const part = path.slice(0, end);
    if (!others.has(part)) continue;
    const what = part === path ? "it is a link or a submodule" : `its folder ${part} is a link or a submodule`;
    return { path, status: "unreadable", reason: what };
  }
  return { path, status: "missing" };
}

// src/workspace/commit-tree.ts
var BATCH_BYTES = 32 * 1024 * 1024;
async function openCommitTree(git, blobs, commit) {
  const output = await git.ask(["ls-tree", "-r", "-z", "-l", "--full-tree", commit]);
  if (output === null) throw new ScanError(`git cannot list the files of ${commit}`);
  const records = splitNul(output);
  const others = new Set(records.filter((record) => !record.startsWith("100")).map(pathOf));
  const entries = records.map(parseEntry).filter((entry) => entry !== null).sort((a, b) => a.path < b.path ? -1 : 1);
  const byPath = new Map(entries.map((entry) => [entry.path, entry]));
  async function* read(paths, maxBytes) {
    let batch = [];
    let batchBytes = 0;
    for (const path of paths) {
      const entry = byPath.get(path);
      if (entry !== void 0 && entry.size <= maxBytes) {
        if (batchBytes + entry.size > BATCH_BYTES && batch.length > 0) {
          yield* readBlobs(blobs, batch);
          batch = [];
          batchBytes = 0;
        }
        batch.push(entry);
        batchBytes += entry.size;
        continue;
      }
      yield* readBlobs(blobs, batch);
      batch = [];
      batchBytes = 0;
      yield entry === void 0 ? { path, status: "missing" } : { path, status: "too-large", size: entry.size };
    }
    yield* readBlobs(blobs, batch);
  }
  return {
    entries,
    entry: (path) => byPath.get(path),
    read: (paths, maxBytes) => notRegularApart(read(paths, maxBytes), others)
  };
}
function pathOf(record) {
  return record.slice(record.indexOf("	") + 1);
}
function parseEntry(record) {
  const tab = record.indexOf("	");
  const [mode = "", type, blob = "", size = ""] = record.slice(0, tab).split(/ +/);
  if (type !== "blob" || !mode.startsWith("100")) return null;
  return { path: record.slice(tab + 1), size: Number(size), blob };
}
async function* readBlobs(blobs, entries) {
  if (entries.length === 0) return;
  const contents = await blobs.load(entries.map((entry) => entry.blob));
  for (const [index, { path, blob }] of entries.entries()) {
    const bytes = contents[index] ?? null;
    yield bytes === null ? { path, status: "unreadable", reason: `git has no object ${blob}` } : { path, status: "read", bytes };
  }
}

// src/workspace/folder-tree.ts
import { closeSync, constants, fstatSync, lstatSync, openSync, readdirSync, readSync, realpathSync as realpathSync2 } from "node:fs";
import { dirname as dirname2, join as join2, sep as sep2 } from "node:path";
var SKIPPED_FOLDERS = /* @__PURE__ */ new Set([".git", ".hg", ".svn", "node_modules", ".venv", "venv", "__pycache__"]);
function statFiles(root, paths) {
  const entries = [];
  for (const path of paths) {
    const stat = lstatSync(join2(root, path), { throwIfNoEntry: false });
    if (stat?.isFile() === true) entries.push({ path, size: stat.size, blob: null });
  }
  return entries.sort((a, b) => a.path < b.path ? -1 : 1);
}
function walkFolder(root) {
  const found = [];
  const pending = [""];
  for (let next = pending.pop(); next !== void 0; next = pending.pop()) {
    if (next !== "" && !next.endsWith("/")) {
      found.push({ path: next, size: 0, blob: null });
      continue;
    }
    const names = [];
    for (const entry of readdirSync(join2(root, next), { withFileTypes: true })) {
      if (entry.isDirectory() && !SKIPPED_FOLDERS.has(entry.name)) names.push(`${entry.name}/`);
      else if (entry.isFile()) names.push(entry.name);
    }
    names.sort();
    for (let index = names.length - 1; index >= 0; index--) pending.push(`${next}${names[index]}`);
  }
  return found;
}
async function* readFolder(root, paths, maxBytes, options = {}) {
  const realRoot = realpathSync2(root);
  const safeFolders = /* @__PURE__ */ new Map();
  for (const path of paths) yield readFile(realRoot, path, maxBytes, options, safeFolders);
}
var OPEN_FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
var probe = Buffer.allocUnsafe(8192);
function readFile(root, path, maxBytes, options, safeFolders) {
  const absolute = root + sep2 + path;
  let handle = null;
  try {
    if (!staysInside(root, folderOf(root, path), safeFolders) || isLinkOnWindows(absolute)) return notRegular(path);
    handle = openSync(absolute, OPEN_FLAGS);
    const stat = fstatSync(handle);
    if (!stat.isFile()) return notRegular(path);
    if (stat.size > maxBytes) return { path, status: "too-large", size: stat.size };
    return readText(handle, path, stat.size, options);
  } catch (error) {
    return unread(path, error);
  } finally {
    if (handle !== null) closeSync(handle);
  }
}
function readText(handle, path, size, { allocate, textOnly }) {
  let known = 0;
  if (textOnly === true && size > probe.length) {
    known = readSync(handle, probe, 0, probe.length, 0);
    if (isBinary(probe.subarray(0, known))) return { path, status: "binary" };
  }
  const bytes = (allocate ?? Buffer.allocUnsafe)(size);
  probe.copy(bytes, 0, 0, known);
  while (known < size) {
    const count = readSync(handle, bytes, known, size - known, known);
    if (count === 0) break;
    known += count;
  }
  const content = bytes.subarray(0, known);
  if (textOnly === true && isBinary(content)) return { path, status: "binary" };
  return { path, status: "read", bytes: content };
}
function folderOf(root, path) {
  const end = path.lastIndexOf("/");
  return end === -1 ? root : join2(root, path.slice(0, end));
}
function notRegular(path) {
  return { path, status: "unreadable", reason: "not a regular file of this repository" };
}
function unread(path, error) {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : null;
  if (code === "ENOENT" || code === "ENOTDIR") return { path, status: "missing" };
  return code === "ELOOP" ? notRegular(path) : { path, status: "unreadable", reason: messageOf(error) };
}
function isLinkOnWindows(absolute) {
  return constants.O_NOFOLLOW === void 0 && lstatSync(absolute).isSymbolicLink();
}
function staysInside(root, folder, known) {
  if (folder === root) return true;
  const seen = known.get(folder);
  if (seen !== void 0) return seen;
  const inside = lstatSync(folder).isSymbolicLink() ? isBelow(realpathSync2(folder), root) : isBelow(folder, root) && staysInside(root, dirname2(folder), known);
  known.set(folder, inside);
  return inside;
}
function isBelow(folder, root) {
  return folder === root || folder.startsWith(root + sep2);
}

// src/workspace/projects.ts
var import_picomatch2 = __toESM(require_picomatch(), 1);
var MANIFESTS = /* @__PURE__ */ new Set([
  "package.json",
  "go.mod",
  "Cargo.toml",
  "pyproject.toml",
  "setup.py",
  "Pipfile",
  "requirements.txt",
  "pom.xml",
  "build.gradle",
  "build.gradle.kts",
  "composer.json",
  "Gemfile",
  "pubspec.yaml",
  "mix.exs",
  "Package.swift",
  "deno.json"
]);
var MANIFEST_ENDINGS = /\.(?:cs|fs|vb)proj$/;
var INSTALLED = /(?:^|\/)(?:node_modules|vendor)\//;
var MAX_GLOBS = 1e3;
function findProjects(paths, globs) {
  if (globs === null) {
    const withManifest = paths.filter((path) => isManifest(path) && !INSTALLED.test(path)).map(folderOf2);
    return [...new Set(withManifest)].filter((folder) => folder !== "").sort();
  }
  if (globs.length > MAX_GLOBS) throw new ConfigurationError(`input projects: ${globs.length} globs are too many`);
  const folders = foldersOf(paths);
  const found = /* @__PURE__ */ new Set();
  for (const glob of globs) {
    if (/^(?:\/|\.\.?(?:\/|$))|\/\.\.?(?:\/|$)|\\/.test(glob))
      throw new ConfigurationError(`input projects: '${glob}' must lead down from the repository's root, like apps/*`);
    const matches = (0, import_picomatch2.default)(glob.replace(/\/+$/, ""), { dot: true, nonegate: true });
    const hits = folders.filter((folder) => matches(folder));
    if (hits.length === 0) throw new ConfigurationError(`input projects: no folder matches '${glob}'`);
    for (const hit of hits) found.add(hit);
  }
  return [...found].sort();
}
function ownerIn(projects) {
  const known = new Set(projects);
  return (path) => {
    for (let folder = folderOf2(path); folder !== ""; folder = folderOf2(folder)) if (known.has(folder)) return folder;
    return "";
  };
}
function isManifest(path) {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return MANIFESTS.has(name) || MANIFEST_ENDINGS.test(name);
}
function folderOf2(path) {
  return path.slice(0, Math.max(path.lastIndexOf("/"), 0));
}
function foldersOf(paths) {
  const folders = /* @__PURE__ */ new Set();
  for (const path of paths) {
    for (let folder = folderOf2(path); folder !== "" && !folders.has(folder); folder = folderOf2(folder))
      folders.add(folder);
  }
  return [...folders];
}

// src/workspace/shards.ts
var MAX_SHARDS = 256;
var SHARD_WEIGHT = 4e7;
var FILE_WEIGHT = 2e3;
function planShards({ entries, changes, globs, maxShards, count }) {
  const projects = findProjects(
    entries.map((entry) => entry.path),
    globs
  );
  const ownerOf = ownerIn(projects);
  const touched = changes === null ? new Set(projects) : new Set(changes.flatMap(({ path, basePath }) => [ownerOf(path), ownerOf(basePath ?? path)]));
  const weights = /* @__PURE__ */ new Map();
  for (const { path, size } of entries) {
    const owner = ownerOf(path);
    if (owner === "" || touched.has(owner)) weights.set(owner, (weights.get(owner) ?? 0) + size + FILE_WEIGHT);
  }
  const rest = weights.get("") ?? 0;
  const affected = projects.filter((project) => touched.has(project));
  const total = affected.reduce((sum, project) => sum + (weights.get(project) ?? 0), rest);
  const wanted = Math.min(maxShards, Math.ceil(total / SHARD_WEIGHT), affected.length + 1);
  const bins = Array.from({ length: count ?? Math.max(wanted, 1) }, () => 0);
  bins[0] = rest;
  const places = /* @__PURE__ */ new Map([["", 0]]);
  const largestFirst = affected.toSorted((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0) || (a < b ? -1 : 1));
  for (const project of largestFirst) {
    const place = lightest(bins);
    places.set(project, place);
    bins[place] = (bins[place] ?? 0) + (weights.get(project) ?? 0);
  }
  return {
    count: bins.length,
    affected,
    projects: projects.length,
    weights: bins,
    shardOf: (path) => {
      const place = places.get(ownerOf(path));
      return place === void 0 ? null : place + 1;
    }
  };
}
function lightest(bins) {
  let best = 0;
  for (const [index, weight] of bins.entries()) if (weight < (bins[best] ?? 0)) best = index;
  return best;
}

// src/workspace/part.ts
async function openPart(whole, shard) {
  const { index, count, projects } = shard;
  const { changes } = whole;
  const entries = await whole.files("head");
  const plan = planShards({ entries, changes, globs: projects, maxShards: count, count });
  const covers = (path) => whole.covers(path) && plan.shardOf(path) === index;
  const coversHistory = (path) => whole.covers(path) && (plan.shardOf(path) ?? 1) === index;
  return {
    ...whole,
    part: { index, count, untouchedProjects: plan.projects - plan.affected.length },
    covers,
    coversHistory,
    changes: changes?.filter(({ path, basePath }) => covers(path) || covers(basePath ?? path)) ?? null,
    files: async (side) => (await whole.files(side)).filter((entry) => covers(entry.path))
  };
}

// src/workspace/revision.ts
var FULL_SHA = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
async function resolveCommit(git, revision) {
  const output = await git.ask(["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`]);
  const sha = output?.toString("latin1").trim() ?? "";
  return FULL_SHA.test(sha) ? sha : null;
}
async function resolveHead(git, revision) {
  const sha = await resolveCommit(git, revision);
  if (sha !== null) return sha;
  throw new ConfigurationError(`head revision '${revision}' is unknown in ${git.root}; name a commit, branch or tag`);
}
async function resolveBase(git, revision, head, resolving = null) {
  const sha = await (resolving ?? resolveCommit(git, revision));
  if (sha === null) {
    if (FULL_SHA.test(revision) || await isShallow(git)) return { kind: "lost", wanted: revision };
    throw new ConfigurationError(
      `base revision '${revision}' is unknown in ${git.root}; name a commit, branch or tag that 'git rev-parse' knows`
    );
  }
  const mergeBase = await git.ask(["merge-base", sha, head]);
  const compare = mergeBase?.toString("latin1").trim() ?? "";
  return { kind: "known", sha, compare: FULL_SHA.test(compare) ? compare : sha };
}
async function isShallow(git) {
  const answer = await git.ask(["rev-parse", "--is-shallow-repository"]);
  return answer?.toString("latin1").trim() === "true";
}

// src/workspace/open.ts
async function openWorkspace(request, exec) {
  const dir = realFolder(request.dir);
  const top = await topLevel(exec, dir);
  if (top === null) return openFolder(request, dir);
  const git = gitIn(exec, top);
  const path = relative2(top, dir).split(sep3).join("/");
  const prefix = path === "" ? "" : `${path}/`;
  const resolving = request.base === null ? null : resolveCommit(git, request.base);
  const headSha = request.head === null ? await resolveCommit(git, "HEAD") : await resolveHead(git, request.head);
  const base = await openBase(request, git, headSha, resolving);
  const { warmUp, ...sides } = repositorySides(git, prefix, request.head === null ? null : headSha, base);
  const changes = base?.kind === "known" ? await changedFiles(git, base.compare, request.head === null ? null : headSha) : null;
  if (changes !== null) warmUp(changes);
  const whole = {
    root: top,
    prefix,
    part: null,
    covers: (path2) => path2.startsWith(prefix),
    coversHistory: (path2) => path2.startsWith(prefix),
    isGit: true,
    baseline: base === null ? "none" : base.kind,
    baseSha: base === null ? null : base.kind === "known" ? base.sha : base.wanted,
    compareSha: base?.kind === "known" ? base.compare : null,
    headSha,
    changes: changes?.filter((change) => change.path.startsWith(prefix)) ?? null,
    ...sides
  };
  const shard = request.shard ?? null;
  return shard === null ? whole : openPart(whole, shard);
}
function realFolder(dir) {
  const stat = statSync3(dir, { throwIfNoEntry: false });
  if (stat?.isDirectory() !== true) throw new ConfigurationError(`'${dir}' is not a folder`);
  return realpathSync3(dir);
}
async function topLevel(exec, dir) {
  const output = await gitIn(exec, dir).ask(["rev-parse", "--show-toplevel"]);
  const top = output?.toString("utf8").replace(/\r?\n$/, "") ?? "";
  return top === "" ? null : realpathSync3(top);
}
async function openBase(request, git, headSha, resolving) {
  if (request.base === null) return null;
  if (headSha === null) {
    throw new ConfigurationError(`${git.root} has no commit yet, so nothing can be compared with '${request.base}'`);
  }
  const base = await resolveBase(git, request.base, headSha, resolving);
  if (base.kind === "known" || request.fetchCommit === void 0) return base;
  const arrived = await request.fetchCommit(git, base.wanted);
  return arrived ? resolveBase(git, request.base, headSha) : base;
}
var WARM_BYTES = 16 * 1024 * 1024;
function repositorySides(git, prefix, head, base) {
  const compare = base?.kind === "known" ? base.compare : null;
  const blobs = createBlobStore(git);
  const trees = /* @__PURE__ */ new Map();
  const treeOf = (commit) => {
    const opened = trees.get(commit) ?? openCommitTree(git, blobs, commit);
    trees.set(commit, opened);
    return opened;
  };
  for (const commit of [compare, compare === null ? null : head]) if (commit !== null) treeOf(commit).catch(() => {
  });
  let working;
  async function files(side) {
    const commit = side === "base" ? compare : head;
    if (commit !== null) return (await treeOf(commit)).entries.filter(({ path }) => path.startsWith(prefix));
    if (side === "base") return [];
    working ??= workingFiles(git, prefix);
    return working;
  }
  function read(side, paths, maxBytes, options) {
    const commit = side === "base" ? compare : head;
    if (commit !== null) return readCommit(commit, paths, maxBytes);
    return side === "head" ? readFolder(git.root, paths, maxBytes, options) : readNothing(paths);
  }
  async function* readCommit(commit, paths, maxBytes) {
    yield* (await treeOf(commit)).read(paths, maxBytes);
  }
  async function* readBaseTip(paths, maxBytes) {
    if (base?.kind === "known") yield* readCommit(base.sha, paths, maxBytes);
    else yield* base === null ? read("head", paths, maxBytes) : readNothing(paths);
  }
  async function load(changes) {
    const before = compare === null ? null : await treeOf(compare);
    const after = head === null ? null : await treeOf(head);
    const changed = changes.flatMap(({ path, basePath }) => [after?.entry(path), before?.entry(basePath ?? "")]).filter((entry) => entry !== void 0);
    if (changed.reduce((sum, { size }) => sum + size, 0) <= WARM_BYTES)
      await blobs.load(changed.map(({ blob }) => blob));
  }
  return {
    files,
    read,
    readBaseTip,
    warmUp: (changes) => void load(changes).catch(() => {
    })
  };
}
async function* readNothing(paths) {
  for (const path of paths) yield { path, status: "missing" };
}
async function workingFiles(git, prefix) {
  const tracked = splitNul(await git.ask(["ls-files", "--cached", "-z"]) ?? Buffer.alloc(0));
  const paths = /* @__PURE__ */ new Set([...tracked, ...await untrackedFiles(git)]);
  return statFiles(
    git.root,
    [...paths].filter((path) => path.startsWith(prefix))
  );
}
function openFolder(request, dir) {
  if ((request.shard ?? null) !== null)
    throw new ConfigurationError(`'${dir}' is not a git repository, so it has no shards`);
  if (request.base !== null || request.head !== null) {
    throw new ConfigurationError(
      `'${dir}' is not a git repository, so there is no base or head; leave --base and --head out`
    );
  }
  function read(side, paths, maxBytes, options) {
    return side === "head" ? readFolder(dir, paths, maxBytes, options) : readNothing(paths);
  }
  return {
    root: dir,
    prefix: "",
    part: null,
    covers: () => true,
    coversHistory: () => true,
    isGit: false,
    baseline: "none",
    baseSha: null,
    compareSha: null,
    headSha: null,
    changes: null,
    files: async (side) => side === "head" ? walkFolder(dir) : [],
    read,
    readBaseTip: (paths, maxBytes) => read("head", paths, maxBytes)
  };
}

// src/model/pull-request-text.ts
var PAGE = /^https?:\/\/[\w.-]{1,200}(?::\d{1,5})?\/[\w.-]{1,100}\/[\w.-]{1,100}\/pull\/\d{1,10}(?:#(issuecomment-|pullrequestreview-|discussion_r)\d{1,20})?$/;
function isPullRequestPage(reference) {
  return pagePart(reference) !== null;
}
function pagePart(reference) {
  const match = PAGE.exec(reference);
  if (match === null || !URL.canParse(reference)) return null;
  switch (match[1]) {
    case "issuecomment-":
      return "comment";
    case "pullrequestreview-":
      return "review";
    case "discussion_r":
      return "review comment";
    default:
      return "title or description";
  }
}

// src/model/finding.ts
var CATEGORIES = [
  "dependency",
  "malware",
  "license",
  "secret",
  "code",
  "infrastructure",
  "workflow",
  "database",
  "policy"
];
function isSecretOfHistory(finding) {
  if (finding.category !== "secret" || finding.location === null) return false;
  if (finding.references.some(isPullRequestPage)) return false;
  return [finding.location, ...finding.otherLocations ?? []].every((place) => place.commit !== void 0);
}

// src/config/gate-files.ts
var SCANNER_SETTINGS = /* @__PURE__ */ new Set([
  ".gitleaks.toml",
  ".gitleaksignore",
  ".secrets.baseline",
  "osv-scanner.toml",
  ".semgrepignore"
]);
var REGISTRY_SETTINGS = /* @__PURE__ */ new Set([
  ...[".npmrc", ".yarnrc", ".yarnrc.yml", "bunfig.toml", "pnpm-workspace.yaml"],
  ...["pip.conf", "pip.ini", ".pypirc", "poetry.toml", "uv.toml", "pdm.toml", ".condarc"],
  ...["nuget.config", "settings.xml", "gradle.properties", "go.env", ".gemrc"],
  ...["init.gradle", "init.gradle.kts", "settings.gradle", "settings.gradle.kts"]
]);
var REGISTRY_PATHS = /(?:^|\/)(?:\.mvn\/[^/]+|\.cargo\/config(?:\.toml)?|\.bundle\/config)$/;
var OWNERS_FILES = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];
var UPDATE_SETTINGS = /^\.github\/dependabot\.ya?ml$/;
function gateFileOf(paths, policyPath) {
  if (policyPath !== null && paths.includes(policyPath)) return "policy";
  for (const path of paths) {
    const file = fileOf(path);
    if (file !== null) return file;
  }
  return null;
}
function fileOf(path) {
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (path.startsWith(".github/workflows/")) return "workflow";
  if (name === "action.yml" || name === "action.yaml") return "action";
  if (OWNERS_FILES.includes(path)) return "owners";
  if (SCANNER_SETTINGS.has(name)) return "scanner-settings";
  if (REGISTRY_SETTINGS.has(name.toLowerCase()) || REGISTRY_PATHS.test(path)) return "registry";
  if (name === ".gitattributes") return "attributes";
  if (path === ".gitmodules") return "submodules";
  return UPDATE_SETTINGS.test(path) ? "updates" : null;
}

// src/model/location.ts
function compareLocations(a, b) {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return (a.startLine ?? 0) - (b.startLine ?? 0) || (a.startColumn ?? 0) - (b.startColumn ?? 0);
}

// src/correlate/sort.ts
var STATE_ORDER = { new: 0, existing: 1, fixed: 2 };
function sortFindings(findings) {
  return [...findings].sort(
    (a, b) => STATE_ORDER[a.state] - STATE_ORDER[b.state] || compareSeverity(a.severity, b.severity) || compareLocations(a.location, b.location) || compareText(a.rule, b.rule) || compareText(a.id, b.id)
  );
}
function compareText(a, b) {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

// src/correlate/suppress.ts
var import_picomatch3 = __toESM(require_picomatch(), 1);
var EXPIRING_SOON_DAYS = 14;
var DAY_MS = 864e5;
function suppressFindings(stated, input) {
  const today = dayOf(input.now);
  const matchers = inForce(input.exceptions, input.now).map((exception) => ({
    exception,
    covers: matcherOf(exception)
  }));
  const used = /* @__PURE__ */ new Set();
  const notices = [];
  const findings = stated.map((entry) => {
    if (entry.finding.state === "fixed" || entry.finding.suppression?.kind === "baseline") return entry.finding;
    const hit = matchers.find(({ covers }) => covers(entry.finding));
    if (hit !== void 0) {
      used.add(hit.exception);
      return { ...entry.finding, suppression: fromException(hit.exception) };
    }
    return applyInlineIgnore(entry, input.comparesSides, notices);
  });
  for (const exception of input.exceptions) {
    const notice = deadExceptionNotice(exception, used.has(exception), today, input);
    if (notice !== null) notices.push(notice);
  }
  return { findings, notices };
}
function exceptionTest({ exceptions, now }) {
  const matchers = inForce(exceptions, now).map(matcherOf);
  return (finding) => matchers.some((covers) => covers(finding));
}
function inForce(exceptions, now) {
  return exceptions.filter((exception) => exception.expires >= dayOf(now));
}
function dayOf(now) {
  return now.toISOString().slice(0, 10);
}
function matcherOf(exception) {
  const matchesPath = exception.path === void 0 ? null : (0, import_picomatch3.default)(exception.path, { dot: true, nonegate: true });
  return (finding) => {
    if (![finding.rule, finding.id, ...finding.aliases].includes(exception.id)) return false;
    if (exception.package !== void 0 && exception.package !== finding.package?.name) return false;
    if (finding.category === "malware" && exception.package === void 0) return false;
    if (matchesPath === null) return true;
    const paths = [finding.location, ...finding.otherLocations ?? []].flatMap((place) => place?.path ?? []);
    if (finding.package !== void 0) return paths.some((path) => matchesPath(path));
    return paths.length > 0 && paths.every((path) => matchesPath(path));
  };
}
function fromException(exception) {
  return { kind: "exception", reason: exception.reason, owner: exception.owner, expires: exception.expires };
}
function applyInlineIgnore(entry, comparesSides, notices) {
  const { finding, inlineIgnore, baseInlineIgnore } = entry;
  if (inlineIgnore === null || finding.category === "malware") return finding;
  const reason = inlineIgnore.reason ?? "ignore comment without a reason";
  if (!comparesSides || baseInlineIgnore !== null) return { ...finding, suppression: { kind: "inline", reason } };
  notices.push({
    kind: "inline-ignore-added",
    message: `an ignore comment for ${finding.rule} is added by this change; it counts only once it is on the base branch`,
    ...finding.location !== null && { location: { path: finding.location.path, startLine: inlineIgnore.line } }
  });
  return finding;
}
function deadExceptionNotice(exception, isUsed, today, input) {
  const location = { path: input.policyPath, startLine: exception.line };
  const name = exception.package === void 0 ? exception.id : `${exception.id} (${exception.package})`;
  if (exception.expires < today) {
    return {
      kind: "exception-expired",
      message: `exception ${name} expired on ${exception.expires}: remove or renew it`,
      location
    };
  }
  if (!isUsed) {
    if (!input.sawEverything(exception)) return null;
    return { kind: "exception-unused", message: `exception ${name} matches no finding any more: remove it`, location };
  }
  const days = Math.round((Date.parse(exception.expires) - Date.parse(today)) / DAY_MS);
  if (days > EXPIRING_SOON_DAYS) return null;
  return {
    kind: "exception-expiring",
    message: `exception ${name} expires in ${days} days (${exception.owner})`,
    location
  };
}

export {
  ENGINES,
  DEFAULT_LABELS,
  DEFAULT_POLICY,
  scannerEnabled,
  compareLocations,
  pagePart,
  CATEGORIES,
  isSecretOfHistory,
  gateFileOf,
  plainYaml,
  entriesOf,
  fieldOf,
  itemsOf,
  first,
  baseGives,
  coverageSettings,
  publishSettings,
  DEFAULT_POLICY_PATH,
  MAX_POLICY_BYTES,
  parsePolicy,
  placeInRepository,
  spelled,
  isWrongPolicyName,
  loadPolicy,
  textOf,
  sortFindings,
  suppressFindings,
  exceptionTest,
  judgeCoverage,
  evaluate,
  isJudged,
  providerId,
  ruleIds,
  knownRules,
  gitIn,
  splitNul,
  notRegularApart,
  MAX_SHARDS,
  planShards,
  openPart,
  resolveCommit,
  openWorkspace
};
