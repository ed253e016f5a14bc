import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  cutPoints,
  nearest
} from "./part-shared-util-advisory-id.js";
import {
  SCANNER_IDS
} from "./part-shared-model-scan.js";
import {
  ruleSet
} from "./part-shared-scan-static-rule-set.js";
import {
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
  SAMPLE_BYTES,
  textForm
} from "./part-shared-util-binary-form.js";
import {
  assetPath
} from "./part-shared-io-assets.js";
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

// src/io/validator.ts
import { pathToFileURL } from "node:url";
async function loadValidator(name) {
  const { default: validate } = await import(pathToFileURL(assetPath(`validators/${name}.js`)).href);
  if (typeof validate !== "function") throw new Error(`validators/${name}.js exports no function`);
  return validate;
}

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
    const known = Object.keys(knownKeys(path));
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
  const [{ parseDocument, LineCounter: Counter }, validate] = await Promise.all([
    import("./part-yaml.js"),
    loadValidator("policy")
  ]);
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
import { lstatSync as lstatSync2, realpathSync as realpathSync3, statSync as statSync3 } from "node:fs";
import { dirname as dirname2, join as join3, relative as relative2, sep as sep3 } from "node:path";

// src/workspace/objects.ts
import { createHash } from "node:crypto";
async function readObjects(git, ids) {
  const objects = /* @__PURE__ */ new Map();
  const output = await git.ask(["cat-file", "--batch"], `${ids.join("\n")}
`);
  if (output === null) return null;
  let at = 0;
  for (const id of ids) {
    const { header, object, end } = objectAt(output, at);
    if (!header.startsWith(`${id} `)) throw new ScanError(CUT);
    if (object !== null) objects.set(id, object);
    at = end;
  }
  return objects;
}
var CUT = "the output of git cat-file was cut short";
var HEADER = /^[0-9a-f]{40,64} ([a-z]+) (\d+)$/;
function objectAt(output, start) {
  const lineEnd = output.indexOf(10, start);
  if (lineEnd === -1) throw new ScanError(CUT);
  const header = output.toString("latin1", start, lineEnd);
  if (/ (?:missing|ambiguous)$/.test(header)) return { header, object: null, end: lineEnd + 1 };
  const [, type = "", size = ""] = HEADER.exec(header) ?? [];
  const end = lineEnd + 1 + Number(size);
  if (type === "" || output[end] !== 10) throw new ScanError(CUT);
  return { header, object: { type, bytes: output.subarray(lineEnd + 1, end) }, end: end + 1 };
}
function hasObjectId({ type, bytes }, id) {
  const hash = createHash(id.length === 64 ? "sha256" : "sha1");
  return hash.update(`${type} ${bytes.length}\0`).update(bytes).digest("hex") === id;
}

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
  const objects = await readObjects(git, ids) ?? /* @__PURE__ */ new Map();
  return new Map([...objects].flatMap(([id, { type, bytes }]) => type === "blob" ? [[id, bytes]] : []));
}

// src/util/byte-name.ts
import { isUtf8 } from "node:buffer";
var ESCAPED = /\\x[0-9a-f]{2}/;
function nameText(bytes) {
  if (isUtf8(bytes)) return escapeLiteral(bytes.toString("utf8"));
  const parts = [];
  let from = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = characterAt(bytes, at);
    if (length > 0) {
      at += length;
      continue;
    }
    parts.push(escapeLiteral(bytes.toString("utf8", from, at)), byteText(bytes[at]));
    from = ++at;
  }
  return parts.join("") + escapeLiteral(bytes.toString("utf8", from));
}
function nameBytes(text) {
  if (!text.includes("\\x")) return Buffer.from(text, "utf8");
  const parts = text.split(/(\\x[0-9a-f]{2})/);
  return Buffer.concat(
    parts.map((part, index) => index % 2 === 1 ? Buffer.from(part.slice(2), "hex") : Buffer.from(part, "utf8"))
  );
}
function isEscapedName(text) {
  return ESCAPED.test(text);
}
function escapeLiteral(text) {
  return text.includes("\\x") ? text.replace(/\\(?=x[0-9a-f]{2})/g, "\\x5c") : text;
}
function byteText(byte) {
  return `\\x${byte.toString(16).padStart(2, "0")}`;
}
function characterAt(bytes, at) {
  for (let length = 1; length <= 4 && at + length <= bytes.length; length++) {
    if (isUtf8(bytes.subarray(at, at + length))) return length;
  }
  return 0;
}

// src/workspace/git.ts
var SAFE_SETTINGS = [
  ["core.fsmonitor", "false"],
  ["core.hooksPath", "/dev/null"],
  ["core.quotePath", "false"],
  ["core.commitGraph", "false"],
  ["diff.external", ""],
  ["protocol.ext.allow", "never"]
];
var ENVIRONMENT = {
  GIT_TERMINAL_PROMPT: "0",
  GIT_NO_REPLACE_OBJECTS: "1",
  GIT_GRAFT_FILE: "/dev/null",
  LC_ALL: "C"
};
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
      env: ENVIRONMENT,
      ...input !== void 0 && { input }
    });
  }
  async function ask(args, input) {
    const result = await run(args, input);
    if (result.ended !== "exited") throw new ScanError(withoutAnswer(args[0] ?? "", result));
    return result.exitCode === 0 ? result.stdout : null;
  }
  return { root, run, ask };
}
function withoutAnswer(command, { ended, signal }) {
  switch (ended) {
    case "not-found":
      return "git cannot be started, so the repository cannot be read: install git, or put it on the PATH";
    case "timeout":
      return `git ${command} did not end within ${TIMEOUT_MS / 1e3} s`;
    case "too-much-output":
      return `git ${command} gave more than ${MAX_OUTPUT_BYTES / 1048576} MB`;
    default:
      return `git ${command} was ended by ${signal ?? "a signal"}`;
  }
}
function nulRecords(output, command) {
  if (output.length === 0) return [];
  if (output.at(-1) !== 0) throw new ScanError(`the output of git ${command} was cut short`);
  const records = output.toString("latin1").split("\0");
  records.pop();
  return records;
}
function nameIn(record) {
  return PLAIN.test(record) ? record : nameText(Buffer.from(record, "latin1"));
}
var PLAIN = /^[\x20-\x5b\x5d-\x7e]*$/;

// src/workspace/tree-changes.ts
function treeChanges(base, head, renames) {
  const isGone = (path) => base.file(path) !== void 0 && head.file(path) === void 0;
  const isFresh = (path) => head.file(path) !== void 0 && base.file(path) === void 0;
  const movedFrom = /* @__PURE__ */ new Map();
  const movedAway = /* @__PURE__ */ new Set();
  const move = (previousPath, path) => {
    if (movedFrom.has(path) || movedAway.has(previousPath)) return;
    movedFrom.set(path, previousPath);
    movedAway.add(previousPath);
  };
  for (const { path, previousPath } of renames) if (isFresh(path) && isGone(previousPath)) move(previousPath, path);
  const gone = base.files.filter(({ path }) => isGone(path));
  const goneByBlob = /* @__PURE__ */ new Map();
  for (const file of gone) goneByBlob.set(file.blob, [...goneByBlob.get(file.blob) ?? [], file]);
  for (const { path, blob } of head.files) {
    if (!isFresh(path) || movedFrom.has(path)) continue;
    const twin = goneByBlob.get(blob)?.find((file) => !movedAway.has(file.path) && !head.others.has(file.path));
    if (twin !== void 0) move(twin.path, path);
  }
  const changes = [];
  for (const { path, blob, mode } of head.files) {
    const before = base.file(path);
    const previousPath = movedFrom.get(path);
    if (previousPath !== void 0) changes.push({ path, basePath: previousPath, kind: "renamed" });
    else if (before === void 0) changes.push({ path, basePath: null, kind: "added" });
    else if (before.blob !== blob || before.mode !== mode) changes.push({ path, basePath: path, kind: "modified" });
  }
  for (const { path } of gone) if (!movedAway.has(path)) changes.push({ path, basePath: path, kind: "deleted" });
  return changes.sort((a, b) => a.path < b.path ? -1 : 1);
}

// src/workspace/changed-files.ts
var RENAME_LIMIT = 2e3;
async function changesBetween(git, base, head) {
  const [records, before, after] = await Promise.all([
    diff(git, "--ignore-submodules=none", [base.commit, head.commit]),
    base.tree,
    head.tree
  ]);
  const told = new Set(records.flatMap(({ path, basePath }) => [path, basePath]));
  const differing = differingPaths(before, after);
  if (told.size !== differing.size || [...differing].some((path) => !told.has(path)))
    throw new ScanError(`git does not list all that differs between ${base.commit} and ${head.commit}`);
  const renames = records.flatMap(
    ({ letter, path, basePath }) => letter === "R" ? [{ path, previousPath: basePath }] : []
  );
  return treeChanges(before, after, renames);
}
async function changesInWorkingTree(git, base) {
  const [records, untracked] = await Promise.all([diff(git, "--ignore-submodules", [base]), untrackedFiles(git)]);
  if (records.length === 0) await refuseChanges(git, base);
  const changes = records.flatMap(changeOf);
  const seen = new Set(changes.map((change) => change.path));
  for (const path of untracked)
    if (!seen.has(path) && !path.endsWith("/")) changes.push({ path, basePath: null, kind: "added" });
  return changes.sort((a, b) => a.path < b.path ? -1 : 1);
}
async function untrackedFiles(git) {
  const output = await git.ask(["ls-files", "--others", "--exclude-standard", "-z"]);
  if (output === null) throw new ScanError(`git cannot list the untracked files of ${git.root}`);
  return nulRecords(output, "ls-files").map(nameIn);
}
async function refuseChanges(git, base) {
  const quiet = await git.ask(["diff", "--quiet", "--no-ext-diff", "--ignore-submodules", base, "--"]);
  if (quiet === null) throw new ScanError(`git does not list all that differs from ${base}`);
}
async function diff(git, submodules, revisions) {
  const options = ["--raw", "-z", "--no-abbrev", "--no-ext-diff", submodules, "-M", `-l${RENAME_LIMIT}`];
  const output = await git.ask(["diff", ...options, ...revisions, "--"]);
  if (output === null) throw new ScanError(`git cannot compare ${revisions.join(" with ")}`);
  return parseRawDiff(nulRecords(output, "diff"));
}
var HEADER2 = /^:(\d{6}) (\d{6}) [0-9a-f]{40,64} [0-9a-f]{40,64} ([A-Z])\d*$/;
function parseRawDiff(parts) {
  const records = [];
  for (let at = 0; at < parts.length; ) {
    const header = HEADER2.exec(parts[at++] ?? "");
    const [, oldMode = "", newMode = "", letter = ""] = header ?? [];
    const first2 = parts[at++];
    const second = letter === "R" || letter === "C" ? parts[at++] : first2;
    if (header === null || first2 === void 0 || second === void 0)
      throw new ScanError("git diff speaks in a form that is not its own");
    records.push({ letter, oldMode, newMode, path: nameIn(second), basePath: nameIn(first2) });
  }
  return records;
}
function changeOf({ letter, oldMode, newMode, path, basePath }) {
  const was = oldMode.startsWith("100");
  if (!newMode.startsWith("100") || letter === "D") return was ? [{ path: basePath, basePath, kind: "deleted" }] : [];
  if (!was || letter === "A" || letter === "C") return [{ path, basePath: null, kind: "added" }];
  return [{ path, basePath, kind: letter === "R" ? "renamed" : "modified" }];
}
function differingPaths(base, head) {
  const paths = /* @__PURE__ */ new Set();
  const entry = (tree, path) => tree.file(path) ?? tree.others.get(path);
  for (const [from, to] of [
    [base, head],
    [head, base]
  ]) {
    for (const { path, blob, mode } of [...from.files, ...from.others.values()]) {
      const other = entry(to, path);
      if (other === void 0 || other.blob !== blob || other.mode !== mode) paths.add(path);
    }
  }
  return paths;
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

// src/workspace/odd-entry.ts
var LONGEST_TARGET = 4096;
function isLink({ mode }) {
  return mode === "120000";
}
function oddityOf(entry, target) {
  const { path, blob } = entry;
  if (!isLink(entry)) return { path, kind: "submodule", target: blob };
  return { path, kind: "link", target: target === null ? null : nameText(target) };
}

// src/workspace/tree-listing.ts
async function listTree(git, { sha, tree }) {
  const output = await git.ask(["ls-tree", "-r", "-t", "-z", "-l", "--full-tree", sha]);
  if (output === null) throw new ScanError(`git cannot list the files of ${sha}`);
  const entries = nulRecords(output, "ls-tree").map((record) => parseEntry(record, sha));
  await prove(git, sha, tree, entries);
  return entries.filter(({ type }) => type !== "tree");
}
var ENTRY = /^(\d{6}) (blob|tree|commit) ([0-9a-f]{40}(?:[0-9a-f]{24})?) +(-|\d+)\t/;
function parseEntry(record, commit) {
  const match = ENTRY.exec(record);
  if (match === null) throw new ScanError(`git lists the files of ${commit} in a form that is not its own`);
  const [head, mode = "", type = "", id = "", size = ""] = match;
  return { mode, type, id, size: Number(size === "-" ? Number.NaN : size), rawPath: record.slice(head.length) };
}
async function prove(git, commit, root, entries) {
  const folders = /* @__PURE__ */ new Map([["", root]]);
  const inside = /* @__PURE__ */ new Map([["", []]]);
  for (const entry of entries) {
    const { type, id, rawPath } = entry;
    if (type === "tree") {
      folders.set(rawPath, id);
      inside.set(rawPath, []);
    }
    const siblings = inside.get(rawPath.slice(0, Math.max(rawPath.lastIndexOf("/"), 0)));
    if (siblings === void 0) throw new ScanError(`git lists '${rawPath}' of ${commit} in no folder`);
    siblings.push(entry);
  }
  const odd = [...folders].filter(([folder, id]) => !hasObjectId(treeOf(inside.get(folder) ?? []), id));
  if (odd.length === 0) return;
  const objects = await readObjects(git, [...new Set(odd.map(([, id]) => id))]);
  for (const [folder, id] of odd) {
    const object = objects?.get(id);
    if (object !== void 0 && hasObjectId(object, id) && isSame(object, inside.get(folder) ?? [])) continue;
    throw new ScanError(`git does not list all files of ${commit}: what it says of '${folder}/' is not what is there`);
  }
}
function treeOf(entries) {
  const records = entries.map(
    ({ mode, id, rawPath }) => `${mode.replace(/^0+/, "")} ${nameOf(rawPath)}\0${Buffer.from(id, "hex").toString("latin1")}`
  );
  return { type: "tree", bytes: Buffer.from(records.join(""), "latin1") };
}
function isSame({ bytes }, entries) {
  let at = 0;
  for (const { id, rawPath } of entries) {
    const name = bytes.indexOf(32, at) + 1;
    const end = bytes.indexOf(0, name);
    if (name === 0 || end === -1 || bytes.toString("latin1", name, end) !== nameOf(rawPath)) return false;
    at = end + 1 + id.length / 2;
    if (bytes.toString("hex", end + 1, at) !== id) return false;
  }
  return at === bytes.length;
}
function nameOf(rawPath) {
  return rawPath.slice(rawPath.lastIndexOf("/") + 1);
}

// src/workspace/commit-tree.ts
var BATCH_BYTES = 32 * 1024 * 1024;
async function openCommitTree(git, blobs, commit) {
  const byPath = /* @__PURE__ */ new Map();
  const others = /* @__PURE__ */ new Map();
  for (const { mode, type, id, size, rawPath } of await listTree(git, commit)) {
    const path = nameIn(rawPath);
    if (byPath.has(path) || others.has(path))
      throw new ScanError(`${commit.sha} has two entries of the name '${path}'`);
    if (type === "blob" && mode.startsWith("100")) byPath.set(path, { path, size, blob: id, mode });
    else others.set(path, { path, size, blob: id, mode });
  }
  const files = [...byPath.values()].sort(byName);
  let odd;
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
    files,
    file: (path) => byPath.get(path),
    others,
    oddities: () => {
      odd ??= oddTargets(blobs, [...others.values()].sort(byName));
      return odd;
    },
    read: (paths, maxBytes) => notRegularApart(read(paths, maxBytes), others)
  };
}
function byName(a, b) {
  return a.path < b.path ? -1 : 1;
}
async function oddTargets(blobs, entries) {
  const links = entries.filter((entry) => isLink(entry) && entry.size <= LONGEST_TARGET).map(({ blob }) => blob);
  const contents = await blobs.load(links);
  const targets = new Map(links.map((id, index) => [id, contents[index] ?? null]));
  return entries.map((entry) => oddityOf(entry, targets.get(entry.blob) ?? null));
}
async function* readBlobs(blobs, entries) {
  if (entries.length === 0) return;
  const contents = await blobs.load(entries.map((entry) => entry.blob));
  for (const [index, { path, blob }] of entries.entries()) {
    const bytes = contents[index] ?? null;
    yield bytes === null ? { path, status: "unreadable", reason: `git has no object ${blob}` } : { path, status: "read", bytes };
  }
}

// src/workspace/commits.ts
async function readCommits(git, revisions) {
  const names = revisions.map((revision) => `${revision}^{commit}`);
  const asked = [...new Set(names)].filter((name) => !/[\n\r\0]/.test(name));
  const output = asked.length === 0 ? Buffer.alloc(0) : await git.ask(["cat-file", "--batch"], `${asked.join("\n")}
`);
  if (output === null) throw new ScanError(`git cannot read the commit ${revisions.join(" or ")}`);
  const found = /* @__PURE__ */ new Map();
  let at = 0;
  for (const name of asked) {
    const { header, object, end } = objectAt(output, at);
    at = end;
    if (object === null && !header.startsWith(name)) throw new ScanError("git answered what was not asked");
    found.set(name, object === null ? null : commitOf(header.split(" ")[0] ?? "", object));
  }
  return names.map((name) => found.get(name) ?? null);
}
function commitOf(sha, object) {
  const text = object.bytes.toString("latin1");
  const head = /^tree ([0-9a-f]{40,64})\n((?:parent [0-9a-f]{40,64}\n)*)/.exec(text);
  if (object.type !== "commit" || head?.[1] === void 0 || !hasObjectId(object, sha))
    throw new ScanError(`git cannot read the commit ${sha}`);
  const parents = (head[2] ?? "").split("\n").filter((line) => line !== "");
  return { sha, tree: head[1], parents: parents.map((line) => line.slice("parent ".length)) };
}

// src/workspace/folder-tree.ts
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readlinkSync,
  readSync,
  realpathSync as realpathSync2
} from "node:fs";
import { join as join2, sep as sep2 } from "node:path";
var SKIPPED_FOLDERS = /* @__PURE__ */ new Set([".git", ".hg", ".svn", "node_modules", ".venv", "venv", "__pycache__"]);
function statFiles(root, paths) {
  const files = [];
  const oddities = [];
  for (const path of paths) {
    const place = diskPath(root, path);
    const stat = lstatSync(place, { throwIfNoEntry: false });
    if (stat?.isFile() === true) files.push({ path, size: stat.size, blob: null });
    else if (stat?.isSymbolicLink() === true) oddities.push(linkAt(place, path));
  }
  return { files: files.sort((a, b) => a.path < b.path ? -1 : 1), oddities };
}
function walkFolder(root) {
  const files = [];
  const oddities = [];
  const pending = [""];
  for (let next = pending.pop(); next !== void 0; next = pending.pop()) {
    if (next !== "" && !next.endsWith("/")) {
      files.push({ path: next, size: 0, blob: null });
      continue;
    }
    const names = [];
    for (const { name, type } of namesIn(root, next)) {
      if (type === "folder" && !SKIPPED_FOLDERS.has(name)) names.push(`${name}/`);
      else if (type === "file") names.push(name);
      else if (type === "link") oddities.push(linkAt(diskPath(root, next + name), next + name));
    }
    names.sort();
    for (let index = names.length - 1; index >= 0; index--) pending.push(`${next}${names[index]}`);
  }
  return { files, oddities: oddities.sort((a, b) => a.path < b.path ? -1 : 1) };
}
function namesIn(root, folder) {
  const place = diskPath(root, folder);
  const entries = readdirSync(place, { withFileTypes: true });
  if (!entries.some(({ name }) => name.includes("\uFFFD") || name.includes("\\")))
    return entries.map((entry) => ({ name: entry.name, type: typeOf(entry) }));
  return readdirSync(place, { withFileTypes: true, encoding: "buffer" }).map((entry) => ({
    name: nameText(entry.name),
    type: typeOf(entry)
  }));
}
function typeOf(entry) {
  if (entry.isFile()) return "file";
  if (entry.isDirectory()) return "folder";
  return entry.isSymbolicLink() ? "link" : "other";
}
function linkAt(place, path) {
  try {
    return { path, kind: "link", target: nameText(readlinkSync(place, "buffer")) };
  } catch {
    return { path, kind: "link", target: null };
  }
}
function diskPath(root, path) {
  const absolute = join2(root, path);
  return sep2 === "/" && isEscapedName(path) ? Buffer.concat([Buffer.from(`${root}/`), nameBytes(path)]) : absolute;
}
async function* readFolder(root, paths, maxBytes, options = {}) {
  const realRoot = realpathSync2(root);
  const safeFolders = /* @__PURE__ */ new Map();
  for (const path of paths) yield readFile(realRoot, path, maxBytes, options, safeFolders);
}
var OPEN_FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
var probe = Buffer.allocUnsafe(SAMPLE_BYTES);
function readFile(root, path, maxBytes, options, safeFolders) {
  const absolute = diskPath(root, path);
  let handle = null;
  try {
    if (!staysInside(root, folderOf(path), safeFolders) || isLinkOnWindows(absolute)) return notRegular(path);
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
    const start = textForm(probe.subarray(0, known));
    if (start.kind === "binary") return { path, status: "binary", form: start.form };
  }
  const bytes = (allocate ?? Buffer.allocUnsafe)(size);
  probe.copy(bytes, 0, 0, known);
  while (known < size) {
    const count = readSync(handle, bytes, known, size - known, known);
    if (count === 0) break;
    known += count;
  }
  return { path, status: "read", bytes: bytes.subarray(0, known) };
}
function folderOf(path) {
  return path.slice(0, Math.max(path.lastIndexOf("/"), 0));
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
  if (folder === "") return true;
  const seen = known.get(folder);
  if (seen !== void 0) return seen;
  const place = diskPath(root, folder);
  const inside = lstatSync(place).isSymbolicLink() ? isBelow(realpathSync2(place), root) : !folder.split("/").includes("..") && staysInside(root, folderOf(folder), known);
  known.set(folder, inside);
  return inside;
}
function isBelow(folder, root) {
  return folder === root || folder.startsWith(root + sep2);
}
async function* readNothing(paths) {
  for (const path of paths) yield { path, status: "missing" };
}

// src/workspace/open-folder.ts
function openPlainFolder(request, dir) {
  if ((request.shard ?? null) !== null)
    throw new ConfigurationError(`'${dir}' is not a git repository, so it has no shards`);
  if (request.base !== null || request.head !== null) {
    throw new ConfigurationError(
      `'${dir}' is not a git repository, so there is no base or head; leave --base and --head out`
    );
  }
  let walked;
  const listing = () => {
    walked ??= walkFolder(dir);
    return walked;
  };
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
    files: async (side) => side === "head" ? listing().files : [],
    oddities: async (side) => side === "head" ? listing().oddities : [],
    read,
    readBaseTip: (paths, maxBytes) => read("head", paths, maxBytes)
  };
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
    files: async (side) => (await whole.files(side)).filter((entry) => covers(entry.path)),
    oddities: async (side) => (await whole.oddities(side)).filter((odd) => covers(odd.path))
  };
}

// src/workspace/revision.ts
var FULL_SHA = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
async function resolveCommit(git, revision) {
  const [commit] = await readCommits(git, [revision]);
  return commit?.sha ?? null;
}
function shaIn(output, command) {
  const sha = output.toString("latin1").trim();
  if (!FULL_SHA.test(sha)) throw new ScanError(`git ${command} gave no commit where it said that there is one`);
  return sha;
}
function knownHead(git, revision, commit) {
  if (commit !== null) return commit;
  throw new ConfigurationError(`head revision '${revision}' is unknown in ${git.root}; name a commit, branch or tag`);
}
async function resolveBase(git, revision, base, head) {
  if (base === null) {
    if (FULL_SHA.test(revision) || await isShallow(git)) return { kind: "lost", wanted: revision };
    throw new ConfigurationError(
      `base revision '${revision}' is unknown in ${git.root}; name a commit, branch or tag that 'git rev-parse' knows`
    );
  }
  return { kind: "known", tip: base, compare: await mergeBase(git, base, head) };
}
async function mergeBase(git, base, head) {
  if (base.sha === head.sha || head.parents.includes(base.sha)) return base;
  const output = await git.ask(["merge-base", base.sha, head.sha]);
  const sha = output === null ? base.sha : shaIn(output, "merge-base");
  if (sha === base.sha) return base;
  const [commit] = await readCommits(git, [sha]);
  if (commit === null || commit === void 0) throw new ScanError(`git cannot read the commit ${sha}`);
  return commit;
}
async function isShallow(git) {
  const answer = await git.ask(["rev-parse", "--is-shallow-repository"]);
  return answer?.toString("latin1").trim() === "true";
}

// src/workspace/working-files.ts
import { open } from "node:fs/promises";
import { resolve } from "node:path";
var SUBMODULE = "160000";
async function workingFiles(git, prefix) {
  const [output, least, untracked] = await Promise.all([
    git.ask(["ls-files", "--stage", "-z"]),
    indexedEntries(git),
    untrackedFiles(git)
  ]);
  const records = output === null ? null : nulRecords(output, "ls-files");
  if (records === null || records.length < least) throw new ScanError(`git cannot list the files of ${git.root}`);
  const paths = /* @__PURE__ */ new Set();
  const submodules = /* @__PURE__ */ new Map();
  for (const record of records) {
    const { mode, id, path } = staged(record);
    if (mode === SUBMODULE) submodules.set(path, id);
    else paths.add(path);
  }
  for (const path of untracked) {
    if (path.endsWith("/")) submodules.set(path.slice(0, -1), null);
    else paths.add(path);
  }
  const { files, oddities } = statFiles(
    git.root,
    [...paths].filter((path) => path.startsWith(prefix))
  );
  const inside = [...submodules].filter(([path]) => path.startsWith(prefix));
  const odd = [...oddities, ...inside.map(([path, target]) => ({ path, kind: "submodule", target }))];
  return { files, oddities: odd.sort((a, b) => a.path < b.path ? -1 : 1) };
}
async function indexedEntries(git) {
  const output = await git.ask(["rev-parse", "--git-path", "index"]);
  const path = output?.toString("utf8").replace(/\r?\n$/, "") ?? "";
  if (path === "") throw new ScanError(`git does not say where the index of ${git.root} is`);
  const header = await firstBytes(resolve(git.root, path), 12);
  if (header === null) return 0;
  if (header.length < 12 || header.toString("latin1", 0, 4) !== "DIRC")
    throw new ScanError(`the index of ${git.root} is damaged`);
  return header.readUInt32BE(8);
}
async function firstBytes(path, count) {
  const handle = await open(path).catch(() => null);
  if (handle === null) return null;
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(count), 0, count, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
var ENTRY2 = /^(\d{6}) ([0-9a-f]{40,64}) \d\t/;
function staged(record) {
  const match = ENTRY2.exec(record);
  if (match === null) throw new ScanError("git ls-files speaks in a form that is not its own");
  const [head, mode = "", id = ""] = match;
  return { mode, id, path: nameIn(record.slice(head.length)) };
}

// src/workspace/open.ts
async function openWorkspace(request, exec) {
  const dir = realFolder(request.dir);
  const top = await topLevel(exec, dir);
  if (top === null) return openPlainFolder(request, dir);
  const git = gitIn(exec, top);
  const path = relative2(top, dir).split(sep3).join("/");
  const prefix = path === "" ? "" : `${path}/`;
  const [named = null, asked = null] = await readCommits(git, [request.head ?? "HEAD", request.base ?? "HEAD"]);
  const head = request.head === null ? named : knownHead(git, request.head, named);
  const base = request.base === null ? null : await openBase(request, request.base, git, head, asked);
  const sides = repositorySides(git, prefix, request.head === null ? null : head, base);
  const changes = await sides.changes();
  const whole = {
    root: top,
    prefix,
    part: null,
    covers: (path2) => path2.startsWith(prefix),
    coversHistory: (path2) => path2.startsWith(prefix),
    isGit: true,
    baseline: base === null ? "none" : base.kind,
    baseSha: base === null ? null : base.kind === "known" ? base.tip.sha : base.wanted,
    compareSha: base?.kind === "known" ? base.compare.sha : null,
    headSha: head?.sha ?? null,
    ...sides,
    changes: changes?.filter((change) => change.path.startsWith(prefix)) ?? null
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
  const found = repositoryAbove(dir);
  if (found === null) return null;
  const { ended, exitCode, stdout, stderr } = await gitIn(exec, dir).run(["rev-parse", "--show-toplevel"]);
  if (ended === "not-found")
    throw new ScanError(`${found} is a git repository and git cannot be started: install git, or put it on the PATH`);
  const top = stdout.toString("utf8").replace(/\r?\n$/, "");
  if (exitCode === 0 && top !== "" && stdout.at(-1) === 10) return realpathSync3(top);
  const [why = ""] = stderr.split("\n");
  throw new ScanError(`git cannot read the repository in ${found}: ${why.slice(0, 200) || `it ended with ${ended}`}`);
}
function repositoryAbove(dir) {
  for (let at = dir; ; at = dirname2(at)) {
    if (lstatSync2(join3(at, ".git"), { throwIfNoEntry: false }) !== void 0) return at;
    if (dirname2(at) === at) return null;
  }
}
async function openBase({ fetchCommit }, revision, git, head, asked) {
  if (head === null) {
    throw new ConfigurationError(`${git.root} has no commit yet, so nothing can be compared with '${revision}'`);
  }
  const base = await resolveBase(git, revision, asked, head);
  if (base.kind === "known" || fetchCommit === void 0) return base;
  if (!await fetchCommit(git, base.wanted)) return base;
  const [arrived = null] = await readCommits(git, [revision]);
  return resolveBase(git, revision, arrived, head);
}
var WARM_BYTES = 16 * 1024 * 1024;
function repositorySides(git, prefix, head, base) {
  const compare = base?.kind === "known" ? base.compare : null;
  const blobs = createBlobStore(git);
  const trees = /* @__PURE__ */ new Map();
  const treeOf2 = (commit) => {
    const opened = trees.get(commit.sha) ?? openCommitTree(git, blobs, commit);
    trees.set(commit.sha, opened);
    return opened;
  };
  for (const commit of [compare, compare === null ? null : head]) if (commit !== null) treeOf2(commit).catch(() => {
  });
  let working;
  async function changes() {
    if (compare === null) return null;
    if (head === null) return changesInWorkingTree(git, compare.sha);
    const found = await changesBetween(
      git,
      { commit: compare.sha, tree: treeOf2(compare) },
      { commit: head.sha, tree: treeOf2(head) }
    );
    void load(found).catch(() => {
    });
    return found;
  }
  function inWorkingTree() {
    working ??= workingFiles(git, prefix);
    return working;
  }
  async function oddities(side) {
    const commit = side === "base" ? compare : head;
    if (commit === null) return side === "base" ? [] : (await inWorkingTree()).oddities;
    return (await (await treeOf2(commit)).oddities()).filter(({ path }) => path.startsWith(prefix));
  }
  async function files(side) {
    const commit = side === "base" ? compare : head;
    if (commit !== null) return (await treeOf2(commit)).files.filter(({ path }) => path.startsWith(prefix));
    return side === "base" ? [] : (await inWorkingTree()).files;
  }
  function read(side, paths, maxBytes, options) {
    const commit = side === "base" ? compare : head;
    if (commit !== null) return readCommit(commit, paths, maxBytes);
    return side === "head" ? readFolder(git.root, paths, maxBytes, options) : readNothing(paths);
  }
  async function* readCommit(commit, paths, maxBytes) {
    yield* (await treeOf2(commit)).read(paths, maxBytes);
  }
  async function* readBaseTip(paths, maxBytes) {
    if (base?.kind === "known") yield* readCommit(base.tip, paths, maxBytes);
    else yield* base === null ? read("head", paths, maxBytes) : readNothing(paths);
  }
  async function load(changes2) {
    const before = compare === null ? null : await treeOf2(compare);
    const after = head === null ? null : await treeOf2(head);
    const changed = changes2.flatMap(({ path, basePath }) => [after?.file(path), before?.file(basePath ?? "")]).filter((entry) => entry !== void 0);
    if (changed.reduce((sum, { size }) => sum + size, 0) <= WARM_BYTES)
      await blobs.load(changed.map(({ blob }) => blob));
  }
  return { changes, files, oddities, read, readBaseTip };
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

// src/config/setting-changes.ts
var LONGEST_VALUE = 300;
function settingChanges(before, after, mayShow = () => true) {
  const lines = [];
  for (const name of [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].sort()) {
    const old = before.get(name);
    const now = after.get(name);
    if (old === now) continue;
    if (!mayShow(name))
      lines.push(`${name} is ${old === void 0 ? "added" : now === void 0 ? "removed" : "changed"}`);
    else if (old === void 0) lines.push(`${name} is added: ${cut(now)}`);
    else if (now === void 0) lines.push(`${name} is removed (was ${cut(old)})`);
    else lines.push(`${name}: ${cut(old)} \u2192 ${cut(now)}`);
  }
  return lines;
}
function cut(value = "") {
  return cutPoints(value, LONGEST_VALUE);
}

// src/config/manifest-sources.ts
var MAX_LENGTH2 = 1024 * 1024;
var HOST = /^(?:[a-z+]+:)?\/\/(?:[^\s/@]*@)?([\w.[\]-]{1,253}(?::\d{1,5})?)/i;
var SOURCES = [
  {
    name: /requirements[\w.-]*\.(?:txt|in)$/i,
    source: /^[ \t]*(?:-i|-f|--index-url|--extra-index-url|--find-links|--trusted-host)[ \t=]+(\S+)/gm
  },
  {
    name: /^pyproject\.toml$|^Pipfile$/,
    source: /^\[\[(?:source|tool\.(?:uv\.index|poetry\.source|pdm\.source))\]\][^[]{0,1000}?^url[ \t]*=[ \t]*"([^"\n]+)"/gm
  },
  { name: /^(?:Gemfile|gems\.rb)$/, source: /^[ \t]*source[ \t(]+["']([^"'\n]+)/gm },
  { name: /^Podfile$/, source: /^[ \t]*source[ \t]+["']([^"'\n]+)/gm },
  { name: /^composer\.json$/, source: /"url"[ \t]*:[ \t]*"([^"\n]+)"/g },
  {
    name: /\.pom$|^pom\.xml$/,
    source: /<(?:pluginRepository|repository)>[\s\S]{0,2000}?<url>([^<\n]+)/g
  },
  {
    name: /\.gradle(?:\.kts)?$/,
    source: /\burl(?:[ \t]*[=(]|[ \t])[ \t]*(?:uri[ \t]*\([ \t]*)?["']([^"'\n]+)/g
  },
  { name: /^go\.mod$/, source: /^[ \t]*(?:replace[ \t]+)?(\S+)(?:[ \t]+v\S+)?[ \t]+=>[ \t]+(\S+)/gm }
];
function namesSources(path) {
  return linesOf(path) !== void 0;
}
function manifestSources(path, base, head) {
  const lines = linesOf(path);
  return lines === void 0 ? [] : settingChanges(sourcesOf(base ?? "", lines), sourcesOf(head ?? "", lines));
}
function linesOf(path) {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return SOURCES.find((lines) => lines.name.test(name));
}
function sourcesOf(text, { source }) {
  const sources = /* @__PURE__ */ new Map();
  const hosts = /* @__PURE__ */ new Set();
  for (const [, address = "", other] of text.slice(0, MAX_LENGTH2).matchAll(source)) {
    if (other !== void 0) sources.set(`replace ${address}`, other);
    else hosts.add(HOST.exec(address)?.[1]?.toLowerCase() ?? "a folder or a name");
  }
  if (hosts.size > 0) sources.set("packages come from", [...hosts].join(", "));
  return sources;
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
  if (UPDATE_SETTINGS.test(path)) return "updates";
  return namesSources(path) ? "manifest" : null;
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
  settingChanges,
  manifestSources,
  gateFileOf,
  plainYaml,
  entriesOf,
  fieldOf,
  itemsOf,
  first,
  baseGives,
  loadValidator,
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
  nameText,
  ruleIds,
  knownRules,
  hasObjectId,
  gitIn,
  nulRecords,
  nameIn,
  treeChanges,
  notRegularApart,
  LONGEST_TARGET,
  isLink,
  oddityOf,
  MAX_SHARDS,
  planShards,
  openPart,
  resolveCommit,
  openWorkspace
};
