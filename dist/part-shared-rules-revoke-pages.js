import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  ruleSet
} from "./part-shared-model-scan.js";
import {
  stripControl
} from "./part-shared-util-control-characters.js";
import {
  SECRET_ENGINES,
  isEscapedName,
  loadRules,
  nameBytes,
  nameText,
  secretRuleNames
} from "./part-shared-scan-secrets-engines-betterleaks.js";
import {
  SAMPLE_BYTES,
  textForm
} from "./part-shared-util-binary-form.js";
import {
  require_picomatch
} from "./part-shared-picomatch.js";
import {
  PROVIDER_CHECKS
} from "./part-shared-scan-secrets-rules-rule.js";
import {
  advisoryFamily,
  compareSeverity,
  cutPoints,
  mayBeAdvisoryId,
  nearest,
  reachesThreshold
} from "./part-shared-util-advisory-id.js";
import {
  assetPath
} from "./part-shared-io-assets.js";
import {
  messageOf
} from "./part-shared-util-thrown.js";
import {
  CONFIDENCES,
  SEVERITIES,
  THRESHOLDS
} from "./part-shared-model-severity.js";
import {
  hashParts
} from "./part-shared-util-hash.js";
import {
  compareText
} from "./part-shared-util-text-order.js";
import {
  ConfigurationError,
  ScanError
} from "./part-shared-model-errors.js";
import {
  __toESM
} from "./part-shared-undefined.js";

// src/scan/exception-subject.ts
function isAboutPackages({ id, package: name }) {
  return name !== void 0 || advisoryFamily(id) !== null;
}
function sawWholeTree(exception, { prefix, part, changes }) {
  return isAboutPackages(exception) ? null : prefix === "" && part === null && changes === null;
}

// src/scan/dependencies/package-rules.ts
var PACKAGE_RULES = [
  {
    id: "too-new-release",
    title: "a release younger than the policy wants",
    severity: "medium",
    what: "The change adds a release that was published less than `dependencies.minimum-age` ago, or whose date deps.dev does not know. Without `minimum-age` in the policy nothing is asked.",
    why: "A taken-over package is used for the attack at once, and most malicious releases are found and removed within days.",
    fix: "Take an older release, or wait. For a private package write an exception."
  },
  {
    id: "install-script-added",
    title: "a package that now runs a script when it is installed",
    severity: "medium; low for a package that is new to the project",
    what: "The lockfile marks the added version as one with an install script, and the version of the base had none.",
    why: "Install scripts run on every developer's machine and in every build, before any code of the package is called.",
    fix: "Read the script, or install without scripts where the package works without it."
  },
  {
    id: "registry-changed",
    title: "a package from a host that the base does not use",
    severity: "high",
    what: "The lockfile takes a package from another host than the base takes packages of the ecosystem from, from git instead of the registry, or over plain http.",
    why: "Package managers install what the lockfile names, and hardly anybody reads lockfiles: it is the place to slip in other code under a known name and version.",
    fix: "Restore the lockfile of the base and let the package manager write it anew."
  },
  {
    id: "source-not-registry",
    title: "a package from somewhere else than a registry",
    severity: "medium; high without encryption, a fixed commit or a checksum",
    what: "The change takes a package from a repository, an address, or a folder outside of the repository, from which the base does not take it.",
    why: "No advisory names such a package, and its owner can replace what is there.",
    fix: "Depend on a release of the registry. Where that is not possible, use https and a full commit or a checksum."
  },
  {
    id: "lockfile-source-mismatch",
    title: "an entry that is fetched as another package",
    severity: "high",
    what: "The address of a lockfile entry is the tarball of another package or another version than the entry says, its files are those of another release, or its archive and its clone are not the same code. Both releases are audited.",
    why: "Package managers install what the address names, and hardly anybody reads it. None of them writes such an entry.",
    fix: "Restore the lockfile of the base and let the package manager write the change anew."
  },
  {
    id: "integrity-missing",
    title: "an entry without a checksum",
    severity: "medium where the base had one; low for a new entry",
    what: "The lockfile has checksums for nearly all entries, and none for this one.",
    why: "Whatever is served under the name and version is installed.",
    fix: "Let the package manager write the entry anew."
  },
  {
    id: "lockfile-out-of-sync",
    title: "a manifest that asks for what its lockfile does not hold",
    severity: "medium; low for a missing line of go.sum",
    what: "The manifest names a package that is not in the lockfile, or a range that the locked version does not satisfy. With a base, told only where the change touches one of the two.",
    why: "The next install brings in what was not audited.",
    fix: "Bring the lockfile up to date and commit both files together."
  },
  {
    id: "lockfiles-disagree",
    title: "two lockfiles of one folder that hold different versions",
    severity: "low",
    what: "Lockfiles of two JavaScript package managers stand side by side and hold different versions of what the project asks for.",
    why: "Which of them is installed depends on the command that is typed.",
    fix: "Keep the lockfile of the package manager that the project uses, and delete the other."
  },
  {
    id: "integrity-changed",
    title: "another checksum for the same release",
    severity: "high",
    what: "The checksum of a name and version differs from that of the base, in one algorithm and a lockfile of one package manager.",
    why: "A published release does not change. Another checksum means other code.",
    fix: "Restore the lockfile of the base and let the package manager write it anew; if the checksum still differs, ask the registry why."
  },
  {
    id: "typosquat-suspected",
    title: "a name almost like that of a popular package",
    severity: "medium",
    what: "The name of a package that is new to the project is one edit, or a separator, away from one of the widely used packages of its registry, where we have a list of them.",
    why: "Attackers publish packages under such names and wait for a slip of the finger.",
    fix: "Check which of the two is meant. If it is the honest package, write an exception."
  },
  {
    id: "deprecated-package",
    title: "a package that its authors have given up",
    severity: "low",
    what: "The lockfile marks an added package as deprecated or abandoned.",
    why: "A vulnerability in it will hardly be fixed.",
    fix: "Take the successor that its authors name, or another package that is maintained."
  },
  {
    id: "license-denied",
    title: "a licence that the policy denies",
    severity: "high",
    what: "Whatever choice its SPDX expression leaves, a licence of `dependencies.licenses.deny` applies to the package.",
    why: "What a licence asks of you applies as soon as the package is used.",
    fix: "Take a package under another licence, or have an exception approved."
  },
  {
    id: "license-not-allowed",
    title: "a licence that the policy does not allow",
    severity: "high",
    what: "No choice of its SPDX expression is covered by `dependencies.licenses.allow`.",
    why: "What a licence asks of you applies as soon as the package is used.",
    fix: "Take a package under another licence, or have the licence added to the policy."
  },
  {
    id: "license-unknown",
    title: "a licence that nobody tells",
    severity: "low",
    what: "Neither the lockfile nor deps.dev has the licence of the package, or what they have is no SPDX expression.",
    why: "The lists of the policy cannot be applied to it.",
    fix: "Read the licence in the package itself, and write an exception with what was found."
  }
];

// src/scan/dependencies/explain.ts
var MAX = { affected: 50, references: 20 };
async function explainDependencies(id, request) {
  const rule = PACKAGE_RULES.find((candidate) => candidate.id === id);
  if (rule === void 0) return mayBeAdvisoryId(id) ? advisory(id, request) : null;
  return {
    title: `${rule.id}: ${rule.title} (${rule.severity})`,
    sections: [
      { heading: "What", text: rule.what },
      { heading: "Why it matters", text: rule.why },
      { heading: "How to fix it", text: rule.fix }
    ]
  };
}
async function advisory(id, request) {
  const { findAdvisory } = await import("./part-scan-dependencies-entry-points.js");
  const found = await findAdvisory(id, request);
  if (found === null) throw new ConfigurationError(`advisory ${id} is not in the database`);
  const affected = found.affected.map(({ ecosystem, name, ranges }) => {
    const fixed = ranges.flatMap((range) => range.events.flatMap((event) => event.fixed ?? []));
    return `${ecosystem} ${name}: ${fixed.length === 0 ? "no fixed release" : `fixed in ${fixed.join(", ")}`}`;
  });
  return {
    title: `${found.id}: ${found.summary || "no summary"}`,
    sections: [
      { heading: "Also known as", text: found.aliases.join(", ") },
      { heading: "What", text: found.details },
      { heading: "Weakness", text: found.cwe.join(", ") },
      { heading: "Affected", text: [...new Set(affected)].slice(0, MAX.affected).join("\n") },
      { heading: "Read more", text: found.references.slice(0, MAX.references).join("\n") }
    ]
  };
}

// src/scan/dependencies/settings.ts
var ENGINES = ["auto", "builtin", "osv-scanner", "both"];
var LICENSES = { type: "array", items: { type: "string", minLength: 1 } };
var SCHEMA = {
  type: "object",
  additionalProperties: false,
  description: "The dependency audit.",
  properties: {
    engine: {
      enum: ENGINES,
      default: "auto",
      description: "auto: osv-scanner when it is on the PATH, else the built-in engine; both: run the two and list every disagreement."
    },
    "minimum-age": {
      type: "string",
      pattern: "^[0-9]{1,4}d$",
      examples: ["3d"],
      description: "Least age of a version that a change adds, in days, as in 3d."
    },
    licenses: {
      type: "object",
      additionalProperties: false,
      properties: {
        allow: { ...LICENSES, description: "SPDX ids; anything else is a finding." },
        deny: { ...LICENSES, description: "SPDX ids that are a finding." }
      }
    },
    kev: {
      type: "string",
      description: "CISA's Known Exploited Vulnerabilities catalogue: a file or an https address."
    },
    epss: { type: "string", description: "EPSS scores as CSV: a file or an https address." }
  }
};
var dependenciesSettings = {
  schema: SCHEMA,
  defaults: { engine: "auto", minimumAgeDays: null, licenses: { allow: null, deny: [] }, kev: null, epss: null },
  read: ({ engine = "auto", "minimum-age": age, licenses, kev = null, epss = null }) => ({
    engine,
    minimumAgeDays: age === void 0 ? null : Number.parseInt(age, 10),
    licenses: { allow: licenses?.allow ?? null, deny: licenses?.deny ?? [] },
    kev,
    epss
  }),
  mistakes: licenseMistakes,
  describe: ({ engine, minimumAgeDays, licenses, kev, epss }) => [
    ["engine", engine],
    ["minimum-age", minimumAgeDays === null ? "none" : `${minimumAgeDays}d`],
    ["licenses.allow", licenses.allow?.join(", ") ?? "any"],
    ["licenses.deny", licenses.deny.join(", ") || "none"],
    ["kev", kev ?? "none"],
    ["epss", epss ?? "none"]
  ]
};
async function licenseMistakes({ licenses = {} }) {
  const named = ["allow", "deny"].flatMap(
    (list) => (licenses[list] ?? []).map((license, index) => ({ license, key: ["licenses", list, index] }))
  );
  if (named.length === 0) return [];
  const { default: satisfies } = await import("./part-spdx-satisfies.js");
  return named.flatMap(({ license, key }) => {
    try {
      satisfies("MIT", [license]);
      return [];
    } catch {
      return [{ key, message: `'${license}' is no SPDX licence id (spdx.org/licenses), as in MIT` }];
    }
  });
}
var engineOption = {
  name: "engine",
  placeholder: "ENGINE",
  values: ENGINES,
  spell: ({ engine }) => engine,
  effectOf: engineEffect,
  with: (settings, asked) => ({ ...settings, engine: ENGINES.find((engine) => engine === asked) ?? settings.engine })
};
function engineEffect(policy, asked) {
  if (policy === asked) return "same";
  return policy === "auto" || asked === "both" ? "tightens" : "loosens";
}

// src/scan/dependencies/index.ts
var dependencies = {
  id: "dependencies",
  title: "Dependencies",
  rows: [{ title: "Dependencies", categories: ["dependency", "malware", "license"] }],
  settings: dependenciesSettings,
  options: [engineOption],
  readsPackages: true,
  action: {
    description: "Audits the lockfiles of a change against OSV. Needs contents read and nothing else.",
    inputs: {
      offline: { description: "Use no network for the dependency audit; needs osv-db.", default: "false" },
      "osv-db": { description: "Folder with an OSV database, one <Ecosystem>/all.zip each." },
      engine: {
        description: `Engine of the dependency audit (${ENGINES.join(", ")}). Default is what the policy says.`
      }
    }
  },
  rules: async () => PACKAGE_RULES.map((rule) => rule.id),
  explain: explainDependencies,
  // Every lockfile is read, whatever the change touches.
  sees: (exception, { prefix, part }) => isAboutPackages(exception) ? prefix === "" && part === null : null,
  async scan(context) {
    const { scanDependencies } = await import("./part-scan-dependencies-entry-points.js");
    return scanDependencies(context);
  }
};

// src/scan/secrets/explain.ts
async function explainSecrets(id) {
  const rule = (await loadRules()).rules.find((candidate) => candidate.id === id);
  if (rule === void 0) return null;
  const step = (...parts) => parts.filter((part) => part !== null).join(": ");
  return {
    title: `${rule.id}: ${rule.title} of ${rule.provider} (${rule.severity})`,
    sections: [
      {
        heading: "Why it matters",
        text: "Whoever can read the repository, now or from its history, can use the secret until it is revoked."
      },
      { heading: "How to fix it", text: step("1. Revoke it", rule.revoke, rule.remedy) },
      { heading: "Then", text: step("2. Look for its use in the log of the provider", rule.log) },
      {
        heading: "Last",
        text: "3. Remove it from the code and take it from the environment; removing alone is not enough."
      }
    ]
  };
}

// src/scan/secrets/rules/own-rule-schema.ts
var OWN_RULE_KINDS = ["token", "window", "assignment"];
var OWN_RULE_SCHEMA = {
  type: "object",
  additionalProperties: false,
  required: ["title", "keywords", "pattern"],
  properties: {
    title: {
      type: "string",
      minLength: 1,
      maxLength: 120,
      description: "What it finds, as in: Acme access token."
    },
    severity: {
      enum: ["critical", "high", "medium", "low"],
      default: "high",
      description: "What the value opens."
    },
    confidence: {
      enum: ["high", "medium", "low"],
      description: "How sure a match is; low never blocks. Default: high, for an assignment medium."
    },
    kind: {
      enum: OWN_RULE_KINDS,
      default: "token",
      description: "token: the pattern begins with a keyword. window: the keyword stands in or near the match. assignment: the keyword is part of a name, the pattern is the whole value given to it."
    },
    keywords: {
      type: "array",
      minItems: 1,
      maxItems: 20,
      items: {
        type: "string",
        maxLength: 100
      },
      description: "Texts of four characters and more that only files with this secret hold: nothing else of the rule runs without one."
    },
    pattern: {
      type: "string",
      minLength: 1,
      maxLength: 2e3,
      description: "Regular expression over bytes. No *, + or {n,}, no repeated group that varies in length; its first group, if it has one, is the secret."
    },
    ignoreCase: {
      type: "boolean",
      default: false,
      description: "Keywords and pattern without regard to case."
    },
    entropy: {
      type: "number",
      minimum: 0,
      maximum: 8,
      description: "Least Shannon entropy of the value, in bits a character."
    },
    check: {
      enum: PROVIDER_CHECKS,
      description: "A structure or checksum that the value must have."
    },
    allow: {
      type: "array",
      maxItems: 50,
      items: {
        type: "string",
        minLength: 1,
        maxLength: 2e3
      },
      description: "Expressions for values that fit and are no secret."
    },
    path: {
      type: "string",
      minLength: 1,
      maxLength: 200,
      description: "Glob over the paths of the files that it looks at; absent: all."
    },
    provider: {
      type: "string",
      minLength: 1,
      maxLength: 120,
      description: "Who issues the secret."
    },
    revoke: {
      type: "string",
      maxLength: 500,
      description: "The https address where a leaked value is revoked."
    },
    remedy: {
      type: "string",
      minLength: 1,
      maxLength: 500,
      description: "What to do when a value leaks, where there is no such page."
    },
    log: {
      type: "string",
      maxLength: 500,
      description: "The https address that shows what a leaked value was used for."
    },
    examples: {
      type: "array",
      maxItems: 10,
      items: {
        type: "string",
        minLength: 1,
        maxLength: 2e3
      },
      description: "Texts that the rule must find, tried whenever the policy is loaded; {A-Za-z0-9:32} stands for 32 characters of a set, {@crc acme_} for a token with its checksum."
    },
    silent: {
      type: "array",
      maxItems: 10,
      items: {
        type: "string",
        minLength: 1,
        maxLength: 2e3
      },
      description: "Counter-examples: texts in which the rule must find nothing."
    }
  }
};

// src/scan/secrets/rules/own-rule-settings.ts
function ruleSwitches(rules) {
  const switches = Object.entries(rules).filter((entry) => typeof entry[1] === "string");
  return Object.fromEntries(switches);
}
function ownRules(rules) {
  return Object.entries(rules).flatMap(
    ([id, rule]) => typeof rule === "string" ? [] : [{ severity: "high", kind: "token", examples: [], silent: [], ...rule, id }]
  );
}
function describeRule(rule) {
  const { title, kind, severity, keywords, pattern, examples: _examples, silent: _silent, id: _id, ...rest } = rule;
  const more = Object.entries(rest).map(([key, value]) => `, ${key} ${[value].flat().join(" ")}`);
  return `${title} (${severity} ${kind}), keywords ${keywords.join(" ")}, pattern ${pattern}${more.join("")}`;
}
async function ruleMistakes(rules) {
  const entries = Object.entries(rules);
  if (entries.length === 0) return [];
  const names = await secretRuleNames();
  const switchable = [...names.rules, ...names.providers];
  const collisions = /* @__PURE__ */ new Set();
  const mistakes = entries.flatMap(([id, rule]) => {
    const isKnown = switchable.includes(id);
    const at = ["rules", id];
    if (typeof rule === "string") return isKnown ? [] : [{ key: at, message: unknownRule(id, switchable) }];
    if (!isKnown) return [];
    collisions.add(id);
    const message2 = `'${id}' in secrets.rules is a rule of the product; give yours another id, and switch that one off`;
    return [{ key: at, message: message2 }];
  });
  const own = ownRules(rules).filter(({ id }) => !collisions.has(id));
  if (own.length === 0) return mistakes;
  const { lintOwnRules } = await import("./part-scan-secrets-rules-own-rule-lint.js");
  const wrong = lintOwnRules(own).map(({ rule, key, message: message2 }) => ({
    key: ["rules", rule, ...key],
    message: `${["secrets.rules", rule, ...key].join(".")}: ${message2}`
  }));
  return [...mistakes, ...wrong];
}
function unknownRule(id, known) {
  const suggestion = nearest(id, known);
  const hint = suggestion === null ? "docs/scanners/secrets.md says where they are listed" : `did you mean '${suggestion}'?`;
  return `unknown rule '${id}' in secrets.rules; ${hint}`;
}

// src/scan/secrets/verify/verifiers.ts
var VERIFIERS = [
  "anthropic",
  "digitalocean",
  "github",
  "gitlab",
  "heroku",
  "npm",
  "openai",
  "sendgrid",
  "slack",
  "stripe"
];

// src/scan/secrets/settings.ts
var SWITCH = { enum: ["on", "off"] };
var SCHEMA2 = {
  type: "object",
  additionalProperties: false,
  description: "The secret scan.",
  properties: {
    history: {
      type: "boolean",
      default: false,
      description: "Scan every blob of the whole history, not only the change."
    },
    engine: {
      enum: SECRET_ENGINES,
      default: "builtin",
      description: "A scanner on the PATH that runs beside the built-in one, its findings joined with ours; all: those of the four that are there."
    },
    verify: {
      type: "array",
      uniqueItems: true,
      items: { enum: VERIFIERS },
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
      additionalProperties: { if: { type: "object" }, else: SWITCH, then: OWN_RULE_SCHEMA }
    }
  }
};
var secretsSettings = {
  schema: SCHEMA2,
  defaults: { history: false, engine: "builtin", rules: {}, ownRules: [], verify: [] },
  read: ({ history = false, engine = "builtin", verify = [], rules = {} }) => ({
    history,
    engine,
    rules: ruleSwitches(rules),
    ownRules: ownRules(rules),
    verify
  }),
  mistakes: ({ rules = {} }) => ruleMistakes(rules),
  describe: ({ history, engine, rules, ownRules: ownRules2, verify }) => {
    const switches = Object.entries(rules);
    const told = switches.some(([, setting]) => setting === "off") ? switches : [];
    return [
      ["history", String(history)],
      ["engine", engine],
      ...told.map(([rule, setting]) => [`rules.${rule}`, setting]),
      ...ownRules2.map((rule) => [`rules.${rule.id}`, describeRule(rule)]),
      ["verify", verify.toSorted().join(", ") || "none"]
    ];
  }
};

// src/scan/secrets/index.ts
var secrets = {
  id: "secrets",
  title: "Secrets",
  rows: [{ title: "Secrets", categories: ["secret"] }],
  settings: secretsSettings,
  options: [],
  readsPackages: false,
  action: {
    description: "Finds secrets that a change adds, never showing them. Needs contents read, and pull-requests read for texts.",
    inputs: {
      "hash-key": {
        description: "Key for the hashes that stand for secrets in reports, best a secret of the repository. Without it a guess can be checked by anyone who knows the repository's address."
      }
    }
  },
  rules: async () => (await secretRuleNames()).rules,
  explain: explainSecrets,
  sees: sawWholeTree,
  async scan(context) {
    const { scanSecrets } = await import("./part-scan-secrets-scan.js");
    return scanSecrets(context);
  }
};

// src/scan/static/explain.ts
async function explainStatic(id) {
  const rule = (await ruleSet()).rules.find((candidate) => candidate.id === id);
  if (rule === void 0) return null;
  const { docs } = rule;
  const standards = [...rule.cwe, ...rule.asvs.map((asvs) => `ASVS ${asvs}`)];
  return {
    title: `${rule.id}: ${rule.title} (${[rule.severity, ...standards].join(", ")})`,
    sections: [
      { heading: "What", text: rule.message },
      { heading: "Why it matters", text: docs.why },
      { heading: "How to fix it", text: docs.fix },
      { heading: "Wrong", text: docs.bad, isCode: true },
      { heading: "Right", text: docs.good, isCode: true },
      { heading: "Read more", text: rule.references.join("\n") }
    ]
  };
}

// src/scan/static/rule-ids.ts
async function ruleIds() {
  return (await ruleSet()).rules.map((rule) => rule.id);
}

// src/scan/static/settings.ts
var SCHEMA3 = {
  type: "object",
  additionalProperties: false,
  description: "The checks of code and workflows.",
  properties: {
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
    models: {
      type: "array",
      maxItems: 100,
      uniqueItems: true,
      items: { type: "string", minLength: 1, maxLength: 1e3 },
      default: [],
      description: "Files of the base branch that say what your own libraries do with data: sources, sinks, checks."
    },
    "own-actions": {
      type: "array",
      maxItems: 1e3,
      uniqueItems: true,
      items: { type: "string", pattern: "^[A-Za-z0-9][\\w.-]*(/[\\w.-]+)?$", maxLength: 200 },
      default: [],
      description: "Owners (owner, or owner/name) of actions and called workflows that are as trusted as this repository: they need no pin and may inherit secrets."
    },
    tests: {
      enum: ["full", "lowered"],
      default: "lowered",
      description: "What findings in test code weigh: what they weigh elsewhere, or next to nothing."
    }
  }
};
var staticSettings = {
  schema: SCHEMA3,
  defaults: { rules: {}, vendored: [], models: [], ownActions: [], tests: "lowered" },
  read: ({ rules = {}, vendored = [], models = [], "own-actions": ownActions = [], tests = "lowered" }) => ({
    rules,
    vendored,
    models,
    ownActions,
    tests
  }),
  mistakes: unknownRules,
  describe: ({ rules, vendored, models, ownActions, tests }) => [
    ...Object.entries(rules).filter(([, setting]) => setting === "off").map(([rule]) => [`rules.${rule}`, "off"]),
    ["vendored", vendored.toSorted().join(", ") || "none"],
    ["models", models.toSorted().join(", ") || "none"],
    ["own-actions", ownActions.toSorted().join(", ") || "none"],
    ["tests", tests]
  ]
};
async function unknownRules({ rules = {} }) {
  const named = Object.keys(rules);
  if (named.length === 0) return [];
  const known = await ruleIds();
  return named.filter((id) => !known.includes(id)).map((id) => {
    const suggestion = nearest(id, known);
    const hint = suggestion === null ? `known rules: ${known.join(", ")}` : `did you mean '${suggestion}'?`;
    return { key: ["rules", id], message: `unknown rule '${id}' in static.rules; ${hint}` };
  });
}

// src/scan/static/index.ts
var staticChecks = {
  id: "static",
  title: "Static checks",
  rows: [
    { title: "Code", categories: ["code", "infrastructure", "database"] },
    { title: "Workflows", categories: ["workflow"] }
  ],
  settings: staticSettings,
  options: [],
  readsPackages: false,
  action: {
    description: "Checks code and workflows for the security mistakes that backends make. Needs contents read alone.",
    inputs: {}
  },
  foreignCode: ({ vendored }) => vendored,
  rules: ruleIds,
  explain: explainStatic,
  sees: sawWholeTree,
  async scan(context) {
    const { scanStatic } = await import("./part-scan-static-scan.js");
    return scanStatic(context);
  }
};

// src/scan/index.ts
var SCANNERS = [dependencies, secrets, staticChecks];
function foreignCode({ scanners }) {
  return SCANNERS.flatMap((scanner) => scanner.foreignCode?.(scanners[scanner.id]?.settings) ?? []);
}

// src/policy/conditions/fail-on/index.ts
var STRICTNESS = ["none", "critical", "high", "medium", "low"];
var failOn = {
  id: "fail-on",
  settings: {
    schema: {
      enum: THRESHOLDS,
      default: "high",
      description: "New findings at or above this severity fail."
    },
    defaults: "high",
    read: (file) => thresholdOf(file),
    describe: (threshold) => [["", threshold]]
  },
  options: [
    {
      name: "fail-on",
      placeholder: "LEVEL",
      values: THRESHOLDS,
      spell: (threshold) => threshold,
      effectOf: strictness,
      with: (_, asked) => thresholdOf(asked)
    }
  ],
  judgeFinding({ severity, title }, threshold) {
    if (!reachesThreshold(severity, threshold)) return null;
    return { outcome: "fail", message: `${title}: ${severity} reaches fail-on: ${threshold}` };
  }
};
function thresholdOf(word) {
  return THRESHOLDS.find((threshold) => threshold === word) ?? "high";
}
function strictness(policy, asked) {
  const more = STRICTNESS.indexOf(asked) - STRICTNESS.indexOf(policy);
  return more === 0 ? "same" : more > 0 ? "tightens" : "loosens";
}

// src/policy/conditions/malware/index.ts
var malware = {
  id: "malware",
  settings: null,
  options: [],
  judgeFinding: ({ category, title }) => category === "malware" ? { outcome: "fail", message: `${title}: malicious code always blocks` } : null
};

// src/policy/conditions/require/index.ts
var requireScanners = {
  id: "require",
  settings: {
    schema: {
      type: "array",
      uniqueItems: true,
      items: { $ref: "#/definitions/scanner" },
      default: [],
      description: "Scanners that must have run, whatever the workflow says: one that is missing or switched off is an error."
    },
    defaults: [],
    read: (file) => Array.isArray(file) ? file.map(String) : [],
    describe: (scanners) => [["", scanners.toSorted().join(", ") || "none"]]
  },
  options: [],
  inStage: (scanners, stage) => scanners.filter((id) => id === stage),
  judgeRun(scans, required) {
    const ran = scans.filter((scan) => scan.status !== "skipped");
    const missing = required.filter((id) => !ran.some(({ scanner }) => scanner === id));
    const messages = missing.map((id) => `${id} must have run (gate.require) and did not`);
    if (ran.length === 0) messages.push("no scanner ran: all are switched off");
    return messages.map((message2) => ({ finding: null, message: message2 }));
  }
};

// src/policy/conditions/unknown-severity/index.ts
var OUTCOMES = ["fail", "warn", "ignore"];
var unknownSeverity = {
  id: "unknown-severity",
  settings: {
    schema: { enum: OUTCOMES, default: "fail", description: "What an advisory without a score does." },
    defaults: "fail",
    read: (file) => OUTCOMES.find((outcome) => outcome === file) ?? "fail",
    describe: (outcome) => [["", outcome]]
  },
  options: [],
  judgeFinding({ severity, title }, outcome, gate) {
    if (severity !== "unknown") return null;
    if (outcome !== "fail") return { outcome };
    if (gate["fail-on"] === "none") return { outcome: "warn" };
    return { outcome: "fail", message: `${title}: no score, and unknown-severity is fail` };
  }
};

// src/policy/conditions/index.ts
var CONDITIONS = [malware, failOn, unknownSeverity, requireScanners];

// src/report/checks.ts
var WORST_FIRST = ["failed", "partial", "complete", "skipped", "not-applicable"];
var MAX_OTHER_ROWS = 4;
function checkRows(result, scanners) {
  const blocking = new Set(result.verdict.violations.flatMap((violation) => violation.finding ?? []));
  const rows = [];
  for (const { id, rows: own } of scanners) {
    const scan = worstScan(result.scans.filter((record) => record.scanner === id));
    for (const { title, categories } of own) {
      const findings = result.findings.filter((finding) => categories.includes(finding.category));
      if (scan === void 0 && findings.length === 0) continue;
      rows.push({ title, isOwnTitle: true, ...counts(findings, blocking), ...stateOf(scan) });
    }
  }
  const others = result.scans.filter((record) => !scanners.some(({ id }) => id === record.scanner));
  for (const scan of others.slice(0, MAX_OTHER_ROWS)) {
    rows.push({ title: scan.scanner, isOwnTitle: false, ...counts([], blocking), ...stateOf(scan) });
  }
  const policy = result.findings.filter((finding) => finding.category === "policy");
  if (policy.length > 0) {
    rows.push({ title: "Policy", isOwnTitle: true, ...counts(policy, blocking), status: "complete", reason: null });
  }
  return rows;
}
function incompleteScans(result) {
  return result.scans.filter((scan) => scan.status === "failed" || scan.status === "partial");
}
function statusWords(status) {
  switch (status) {
    case "complete":
      return "complete";
    case "partial":
      return "partly scanned";
    case "failed":
      return "not scanned";
    case "skipped":
      return "not scanned (switched off)";
    case "not-applicable":
      return "nothing to scan";
  }
}
function counts(findings, blocking) {
  const open2 = findings.filter((finding) => finding.suppression === null);
  return {
    added: open2.filter((finding) => finding.state === "new").length,
    blocking: findings.filter((finding) => blocking.has(finding.id)).length,
    existing: open2.filter((finding) => finding.state === "existing").length
  };
}
function stateOf(scan) {
  return scan === void 0 ? { status: "complete", reason: null } : { status: scan.status, reason: scan.reason };
}
function worstScan(scans) {
  return [...scans].sort((a, b) => WORST_FIRST.indexOf(a.status) - WORST_FIRST.indexOf(b.status))[0];
}

// src/report/coverage.ts
function unseenOf({ coverage, subject }) {
  const warned = coverage.filter(({ outcome }) => outcome === "warn");
  const isNews = ({ touched }) => touched || subject.base === null;
  return {
    blocking: coverage.filter(({ outcome }) => outcome === "fail"),
    touched: warned.filter(isNews),
    standing: warned.filter((entry) => !isNews(entry))
  };
}
function unseenName({ path, kind, subject, count: count2 }) {
  if (path !== null) return path;
  const noun = NOUNS[kind] ?? "file";
  return `${count2} ${subject} ${noun}${count2 === 1 ? "" : "s"}`;
}
var NOUNS = {
  ecosystem: "package",
  graph: "unbuilt package",
  manifest: "manifest"
};
function unseenReason({ reason, declared, read }) {
  const amount = declared === void 0 || declared === 0 ? "" : `, ${read ?? 0} of ${declared} read`;
  return `${reason}${amount}`;
}

// src/util/location-order.ts
function compareLocations(a, b) {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return (a.startLine ?? 0) - (b.startLine ?? 0) || (a.startColumn ?? 0) - (b.startColumn ?? 0);
}

// src/report/selection.ts
function selectFindings(result) {
  const violations = /* @__PURE__ */ new Map();
  for (const violation of result.verdict.violations) {
    if (violation.finding === null) continue;
    const group = violations.get(violation.finding);
    if (group === void 0) violations.set(violation.finding, [violation]);
    else group.push(violation);
  }
  const byId = /* @__PURE__ */ new Map();
  for (const finding of result.findings) if (!byId.has(finding.id)) byId.set(finding.id, finding);
  const blocking = [...violations].map(([id, group]) => ({ finding: byId.get(id) ?? null, violations: group }));
  const rest = result.findings.filter((finding) => !violations.has(finding.id));
  const open2 = rest.filter((finding) => finding.suppression === null && finding.state === "new");
  return {
    blocking: blocking.sort((a, b) => compareBlocking(a, b)),
    warnings: open2.filter((finding) => finding.confidence !== "low").sort(compareUrgency),
    doubtful: open2.filter((finding) => finding.confidence === "low").sort(compareUrgency),
    suppressed: rest.filter((finding) => finding.suppression !== null && finding.state !== "fixed").sort(compareUrgency),
    existing: rest.filter((finding) => finding.suppression === null && finding.state === "existing").sort(compareUrgency),
    fixed: rest.filter((finding) => finding.state === "fixed").sort(compareUrgency)
  };
}
function compareUrgency(a, b) {
  return alarm(a) - alarm(b) || compareSeverity(a.severity, b.severity) || CONFIDENCES.indexOf(a.confidence) - CONFIDENCES.indexOf(b.confidence) || compareLocations(a.location, b.location) || compareText(a.rule, b.rule) || compareText(a.id, b.id);
}
function compareBlocking(a, b) {
  if (a.finding === null || b.finding === null) return Number(a.finding === null) - Number(b.finding === null);
  return compareUrgency(a.finding, b.finding);
}
function alarm(finding) {
  if (finding.category === "malware") return 0;
  return finding.risk?.kev === true ? 1 : 2;
}

// src/report/words.ts
var SEVERITY_WORDS = {
  critical: "Critical",
  high: "High",
  medium: "Medium",
  low: "Low",
  info: "Info",
  unknown: "Unscored"
};
function severityWord(severity) {
  return SEVERITY_WORDS[severity];
}
function alarmWord(finding) {
  if (finding.category === "malware") return "Malware";
  return finding.risk?.kev === true ? "Known exploited" : null;
}
function titleOf({ title, package: pkg }) {
  const prefix = pkg === void 0 ? "" : `${pkg.name}@${pkg.version}: `;
  return title.startsWith(prefix) && title.length > prefix.length ? title.slice(prefix.length) : title;
}
function count(amount, noun, plural = `${noun}s`) {
  return `${amount} ${amount === 1 ? noun : plural}`;
}
function packageRole(pkg) {
  const directness = pkg.direct === void 0 ? [] : [pkg.direct ? "direct" : "indirect"];
  return [...pkg.scope === "unknown" ? [] : [pkg.scope], ...directness].join(", ");
}
function placeOf(location) {
  return location.startLine === void 0 ? location.path : `${location.path}:${location.startLine}`;
}
function shortRevision(revision) {
  if (revision === null) return "working tree";
  return /^[0-9a-f]{40,64}$/.test(revision) ? revision.slice(0, 7) : revision;
}
function policySource(policy) {
  return policy.replace(/^([0-9a-f]{7})[0-9a-f]{33,57}:/, "$1:");
}

// src/report/annotations/index.ts
var MAX_OF_LEVEL = 10;
var MAX2 = { title: 200, message: 1e3 };
var annotations = {
  id: "annotations",
  title: "Workflow annotations",
  fileName: "gatehouse-annotations.txt",
  mediaType: "text/plain",
  isFormat: false,
  render
};
function render(result) {
  const selection = selectFindings(result);
  const unscanned = incompleteScans(result).map((scan) => ({
    title: `${statusWords(scan.status)}: ${scan.scanner}`,
    message: scan.reason ?? scan.problems[0]?.message ?? "no reason known",
    location: null
  }));
  const blocking = selection.blocking.map((item) => {
    const rule = item.violations[0]?.rule ?? "";
    return item.finding === null ? { title: `blocked by ${rule}`, message: item.violations[0]?.message ?? "", location: null } : annotationOf(item.finding);
  });
  const changes = result.notices.filter((notice) => notice.kind === "policy-change" || notice.kind === "inline-ignore-added").map((notice) => ({ title: "Security policy", message: notice.message, location: notice.location ?? null }));
  const commands = [
    ...commandsOf("error", [...unscanned, ...unseenOf(result).blocking.map(unseenAnnotation), ...blocking]),
    ...commandsOf("warning", selection.warnings.map(annotationOf)),
    ...commandsOf("notice", changes)
  ];
  return commands.map((command) => `${command}
`).join("");
}
function annotationOf(finding) {
  const label = alarmWord(finding) ?? severityWord(finding.severity);
  const pkg = finding.package === void 0 ? "" : `${finding.package.name} ${finding.package.version}: `;
  const fix = finding.fix?.command ?? finding.fix?.description;
  return {
    title: `${label}: ${finding.rule}`,
    message: `${pkg}${titleOf(finding)}. ${finding.message}${fix === void 0 ? "" : ` Fix: ${fix}`}`,
    location: finding.location
  };
}
function unseenAnnotation(entry) {
  const message2 = `${unseenName(entry)}: ${unseenReason(entry)}`;
  return { title: "Not looked at", message: message2, location: entry.path === null ? null : { path: entry.path } };
}
function commandsOf(level, items) {
  return items.slice(0, MAX_OF_LEVEL).map((item) => {
    const properties = [...placeOf2(item.location), ["title", plain(item.title, MAX2.title)]].map(([key, value]) => `${key}=${escapeProperty(`${value}`)}`).join(",");
    return `::${level} ${properties}::${escapeData(plain(item.message, MAX2.message))}`;
  });
}
function placeOf2(location) {
  if (location === null || stripControl(location.path) !== location.path) return [];
  const { path, startLine, endLine, startColumn, endColumn } = location;
  const properties = [["file", path]];
  if (startLine === void 0) return properties;
  properties.push(["line", startLine]);
  if (endLine !== void 0) properties.push(["endLine", endLine]);
  if (startColumn === void 0 || (endLine ?? startLine) !== startLine) return properties;
  properties.push(["col", startColumn]);
  if (endColumn !== void 0) properties.push(["endColumn", endColumn]);
  return properties;
}
function plain(text, limit) {
  return cutPoints(
    stripControl(
      text.slice(0, limit * 8).replace(/\s+/gu, " ").trim()
    ),
    limit
  );
}
function escapeData(text) {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

// src/report/json-text.ts
var ACTIVE = /##\[|[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu;
function jsonText(value) {
  return `${JSON.stringify(value, null, 2).replace(ACTIVE, (match) => match === "##[" ? "##\\u005b" : escapeUnits(match))}
`;
}
function escapeUnits(text) {
  let escaped = "";
  for (let i = 0; i < text.length; i++) escaped += `\\u${text.charCodeAt(i).toString(16).padStart(4, "0")}`;
  return escaped;
}

// src/report/cyclonedx/license.ts
var SPDX_IDS = new Set(
  [
    "0BSD AFL-2.1 AGPL-3.0-only AGPL-3.0-or-later Apache-2.0 Artistic-2.0 BlueOak-1.0.0 BSD-2-Clause BSD-3-Clause BSL-1.0",
    "CC-BY-3.0 CC-BY-4.0 CC0-1.0 CDDL-1.0 CDDL-1.1 EPL-1.0 EPL-2.0 EUPL-1.2 GPL-2.0-only GPL-2.0-or-later GPL-3.0-only",
    "GPL-3.0-or-later ISC LGPL-2.1-only LGPL-2.1-or-later LGPL-3.0-only LGPL-3.0-or-later MIT MIT-0 MPL-1.1 MPL-2.0",
    "ODbL-1.0 OFL-1.1 PostgreSQL PSF-2.0 Python-2.0 Ruby SSPL-1.0 Unicode-3.0 Unlicense UPL-1.0 W3C WTFPL X11 Zlib ZPL-2.1"
  ].flatMap((line) => line.split(" "))
);
function licensesOf(licenses) {
  const [only] = licenses;
  if (licenses.length === 1 && only !== void 0 && / (?:OR|AND|WITH) /.test(only)) return [{ expression: only }];
  return licenses.map((license) => ({ license: SPDX_IDS.has(license) ? { id: license } : { name: license } }));
}

// src/report/cyclonedx/component.ts
var SCOPES = { runtime: "required", development: "excluded", unknown: void 0 };
var STRICTEST = ["runtime", "unknown", "development"];
function componentsOf(result, inventory) {
  const byIdentity = /* @__PURE__ */ new Map();
  for (const item of inventory) {
    add(byIdentity, keyOf(item), entryOf(item, item.purl, item.scope, item.path, item.licenses ?? []));
  }
  for (const { package: pkg, location, state } of result.findings) {
    if (pkg === void 0 || state === "fixed") continue;
    add(byIdentity, keyOf(pkg), entryOf(pkg, pkg.purl, pkg.scope, location?.path, []));
  }
  const byReference = /* @__PURE__ */ new Map();
  const refs = /* @__PURE__ */ new Map();
  for (const [key, entry] of byIdentity) {
    const ref = entry.purl ?? key;
    refs.set(key, ref);
    add(byReference, ref, entry);
  }
  const sorted = [...byReference].sort(([a], [b]) => compareText(a, b));
  return {
    list: sorted.map(([ref, entry]) => componentOf(entry, ref)),
    refOf: (pkg) => refs.get(keyOf(pkg)) ?? keyOf(pkg)
  };
}
function entryOf({ ecosystem, name, version }, purl, scope, path, licenses) {
  return {
    identity: { ecosystem, name, version: versionOf(version) },
    purl: purl?.startsWith("pkg:") === true ? purl : void 0,
    scope,
    paths: new Set(path === void 0 || path === "" ? [] : [path]),
    licenses: new Set(licenses)
  };
}
function add(entries, key, entry) {
  const known = entries.get(key);
  if (known === void 0) {
    entries.set(key, entry);
    return;
  }
  if (compareText(keyOf(entry.identity), keyOf(known.identity)) < 0) known.identity = entry.identity;
  known.purl = lesser(known.purl, entry.purl);
  known.scope = strictest(known.scope, entry.scope);
  for (const path of entry.paths) known.paths.add(path);
  for (const license of entry.licenses) known.licenses.add(license);
}
function componentOf({ identity, purl, scope, paths, licenses }, ref) {
  const word = SCOPES[scope];
  const occurrences = [...paths].sort(compareText).map((location) => ({ location }));
  return {
    type: "library",
    "bom-ref": ref,
    name: identity.name,
    version: identity.version,
    ...word !== void 0 && { scope: word },
    ...licenses.size > 0 && { licenses: licensesOf([...licenses].sort(compareText)) },
    ...purl !== void 0 && { purl },
    ...occurrences.length > 0 && { evidence: { occurrences } },
    properties: [{ name: ECOSYSTEM, value: identity.ecosystem }]
  };
}
var ECOSYSTEM = "gatehouse:ecosystem";
function versionOf(version) {
  return cutPoints(version, 1024);
}
function strictest(a, b) {
  return STRICTEST.indexOf(a) <= STRICTEST.indexOf(b) ? a : b;
}
function lesser(a, b) {
  if (a === void 0 || b === void 0) return a ?? b;
  return compareText(a, b) <= 0 ? a : b;
}
function keyOf({ ecosystem, name, version }) {
  return JSON.stringify([ecosystem, name, versionOf(version)]);
}

// src/report/cyclonedx/incomplete.ts
var INCOMPLETE = "gatehouse:incomplete";
var MAX_REASON = 1e3;
var MAX_REASONS = 1e3;
function incompleteReasons(result, gaps, scanners) {
  const harmless = new Set(scanners.flatMap(({ id, readsPackages }) => readsPackages ? [] : id));
  const scans = result.scans.filter(({ scanner, status }) => !harmless.has(scanner) && status !== "complete").filter(({ status }) => status !== "not-applicable").map(({ scanner, status, reason }) => `${scanner}: ${status}${reason === null ? "" : `: ${reason}`}`);
  const unique = new Set([...scans, ...gaps].map((reason) => cutPoints(reason, MAX_REASON)));
  return [...unique].sort(compareText).slice(0, MAX_REASONS);
}

// src/report/advisory-link.ts
function advisoryUrl(id) {
  if (/^GHSA(?:-[23456789cfghjmpqrvwx]{4}){3}$/.test(id)) return `https://github.com/advisories/${id}`;
  if (/^CVE-\d{4}-\d{4,10}$/.test(id)) return `https://nvd.nist.gov/vuln/detail/${id}`;
  const weakness = /^CWE-(\d{1,5})$/.exec(id);
  if (weakness !== null) return `https://cwe.mitre.org/data/definitions/${weakness[1]}.html`;
  const family = advisoryFamily(id);
  if (family === null || family === "github" || family === "cve") return null;
  return /^[\w.-]{6,60}$/.test(id) ? `https://osv.dev/vulnerability/${id}` : null;
}

// src/report/cyclonedx/vulnerability.ts
function vulnerabilitiesOf(result, refOf) {
  return result.findings.filter((finding) => finding.category === "dependency" || finding.category === "malware").filter((finding) => finding.state !== "fixed").sort(compareUrgency).flatMap((finding) => finding.package === void 0 ? [] : [vulnerabilityOf(finding, finding.package, refOf)]);
}
function vulnerabilityOf(finding, pkg, refOf) {
  const cwes = [...new Set(finding.cwe.flatMap((id) => /^CWE-(\d{1,5})$/.exec(id)?.[1] ?? []).map(Number))];
  const cvss = finding.risk?.cvss ?? null;
  const advisories = [...new Set(finding.references.flatMap(webAddress))].map((url) => ({ url }));
  return {
    "bom-ref": `finding:${finding.id}`,
    id: finding.rule,
    source: sourceOf(finding.rule),
    ...finding.aliases.length > 0 && {
      references: [...new Set(finding.aliases)].map((id) => ({ id, source: sourceOf(id) }))
    },
    ratings: [{ ...cvss !== null && { score: cvss }, severity: finding.severity }],
    ...cwes.length > 0 && { cwes: cwes.filter((number) => number > 0) },
    description: finding.title,
    detail: finding.message,
    ...finding.fix !== void 0 && { recommendation: finding.fix.description },
    ...advisories.length > 0 && { advisories },
    affects: [{ ref: refOf(pkg), versions: [{ version: versionOf(pkg.version), status: "affected" }] }],
    properties: propertiesOf(finding)
  };
}
function sourceOf(id) {
  const url = advisoryUrl(id);
  const family = advisoryFamily(id);
  const name = family === "github" ? "GitHub Advisory Database" : family === "cve" ? "NVD" : "OSV";
  return { name, ...url !== null && { url } };
}
function propertiesOf({ risk, state, suppression, fix, confidence }) {
  const properties = [
    { name: "gatehouse:state", value: state },
    { name: "gatehouse:confidence", value: confidence }
  ];
  const add2 = (name, value) => {
    if (value !== null && value !== void 0) properties.push({ name: `gatehouse:${name}`, value: `${value}` });
  };
  add2("fixed-version", fix?.version);
  add2("kev", risk?.kev);
  add2("epss", risk?.epss);
  add2("suppression", suppression?.kind);
  add2("suppression-reason", suppression?.reason);
  add2("suppression-owner", suppression?.owner);
  add2("suppression-expires", suppression?.expires);
  return properties;
}
function webAddress(value) {
  if (!/^https?:\/\//i.test(value) || !URL.canParse(value)) return [];
  return [new URL(value).href];
}

// src/report/cyclonedx/index.ts
var cyclonedx = {
  id: "cyclonedx",
  title: "CycloneDX 1.6 SBOM",
  fileName: "gatehouse.cdx.json",
  mediaType: "application/vnd.cyclonedx+json; version=1.6",
  isFormat: true,
  file: { output: "sbom", ending: "cdx.json", needsPackages: true },
  render: render2
};
var SUBJECT = "subject";
function render2(result, context) {
  const components = componentsOf(result, context.inventory);
  const reasons = incompleteReasons(result, context.inventoryGaps ?? [], context.scanners);
  const content = {
    metadata: {
      tools: { components: [{ type: "application", name: "gatehouse", version: versionOf(result.tool.version) }] },
      component: {
        type: "application",
        "bom-ref": SUBJECT,
        name: result.subject.repository ?? "project",
        ...result.subject.head !== null && { version: versionOf(result.subject.head) }
      },
      ...reasons.length > 0 && { properties: reasons.map((value) => ({ name: INCOMPLETE, value })) }
    },
    components: components.list,
    vulnerabilities: vulnerabilitiesOf(result, components.refOf),
    // Without it a reader takes the list for all there is. Nothing is claimed where nothing is known to be missing.
    ...reasons.length > 0 && { compositions: [{ aggregate: "incomplete", assemblies: [SUBJECT] }] }
  };
  const bom = {
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    serialNumber: `urn:uuid:${contentUuid(JSON.stringify(content))}`,
    version: 1,
    ...content
  };
  return jsonText(bom);
}
function contentUuid(content) {
  const hex = hashParts([content]);
  const variant = (Number.parseInt(hex.slice(16, 17), 16) & 3 | 8).toString(16);
  const groups = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32)
  ];
  return groups.join("-");
}

// src/report/html/index.ts
import { createHash } from "node:crypto";

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

// src/util/link-hosts.ts
var LINK_HOSTS = /* @__PURE__ */ new Map([
  ["osv.dev", ["/vulnerability/"]],
  ["nvd.nist.gov", ["/vuln/detail/"]],
  ["cwe.mitre.org", ["/data/definitions/"]],
  ["github.com", ["/advisories/"]]
]);

// rules/revoke-pages.json
var revoke_pages_default = [
  "https://a.blazemeter.com/app/#/settings/api-keys",
  "https://ably.com/accounts",
  "https://account.budibase.app/portal/apps",
  "https://account.cloudmersive.com/keys",
  "https://account.intrinio.com/account/api-keys",
  "https://account.lessannoyingcrm.com/app/Settings/Api",
  "https://account.mapbox.com/access-tokens/",
  "https://account.postmarkapp.com/api_tokens",
  "https://account.shodan.io/",
  "https://account.squarespace.com/",
  "https://accounts.zoho.com/home#sessions/connectedapps",
  "https://admin.defined.net/settings/api-keys",
  "https://admin.duosecurity.com/",
  "https://admin.mailchimp.com/account/api/",
  "https://admin.moralis.io/api-keys",
  "https://admin.pubnub.com/",
  "https://admin.shopify.com/",
  "https://admin.typeform.com/user/tokens",
  "https://adminconsole.loginradius.com/",
  "https://airtable.com/create/tokens",
  "https://anypoint.mulesoft.com/accounts/",
  "https://api.qubole.com/v2/control-panel",
  "https://api.slack.com/apps",
  "https://api.together.ai/settings/api-keys",
  "https://apilayer.com/account",
  "https://apiv2.bitcoinaverage.com/",
  "https://app.apitemplate.io/manage-api/",
  "https://app.apollo.io/#/settings/integrations/api",
  "https://app.asana.com/0/my-apps",
  "https://app.atera.com/",
  "https://app.ayrshare.com/",
  "https://app.bannerbear.com/account",
  "https://app.beebole.com/",
  "https://app.besnappy.com/",
  "https://app.bitly.com/settings/api/",
  "https://app.bitrise.io/me/profile#/security",
  "https://app.bombbomb.com/",
  "https://app.box.com/developers/console",
  "https://app.brevo.com/settings/keys/api",
  "https://app.bugsnag.com/settings/",
  "https://app.cal.com/settings/developer/api-keys",
  "https://app.chartmogul.com/#/settings/profile",
  "https://app.checklyhq.com/settings/user/api-keys",
  "https://app.circleci.com/settings/user/tokens",
  "https://app.clickup.com/settings/apps",
  "https://app.clockify.me/user/settings",
  "https://app.close.com/settings/developer/api-keys/",
  "https://app.codacy.com/account/access-management",
  "https://app.codecov.io/account",
  "https://app.contentful.com/account/profile/cma_tokens",
  "https://app.courier.com/settings/api-keys",
  "https://app.craftmypdf.com/",
  "https://app.d7networks.com/",
  "https://app.databox.com/",
  "https://app.datadoghq.com/organization-settings/api-keys",
  "https://app.debounce.io/api",
  "https://app.delighted.com/account/api",
  "https://app.dittowords.com/developers/api-keys",
  "https://app.docker.com/settings/personal-access-tokens",
  "https://app.docparser.com/settings/api",
  "https://app.duffel.com/",
  "https://app.dyspatch.io/",
  "https://app.ecostruxureit.com/",
  "https://app.edenai.run/admin/api-settings/features-preferences",
  "https://app.elasticemail.com/marketing/settings/new/manage-api",
  "https://app.endorlabs.com/settings/api-keys",
  "https://app.eraser.io/",
  "https://app.everhour.com/#/account/profile",
  "https://app.exchangerate-api.com/dashboard",
  "https://app.fireworks.ai/settings/users/api-keys",
  "https://app.float.com/admin/api",
  "https://app.flutterwave.com/dashboard/settings/apis",
  "https://app.frontapp.com/settings/developers/tokens",
  "https://app.fullstory.com/",
  "https://app.geckoboard.com/account/details",
  "https://app.getbeamer.com/settings",
  "https://app.getresponse.com/api",
  "https://app.harness.io/ng/account/settings/access-control/users",
  "https://app.hellosign.com/home/myAccount#api",
  "https://app.hubspot.com/private-apps",
  "https://app.infisical.com/",
  "https://app.inngest.com/env/production/manage/signing-key",
  "https://app.instabot.io/",
  "https://app.intercom.com/a/apps/_/developer-hub",
  "https://app.ipgeolocation.io/",
  "https://app.juro.com/",
  "https://app.kickbox.com/",
  "https://app.kit.com/account_settings/developer_settings",
  "https://app.klipfolio.com/",
  "https://app.kontent.ai/",
  "https://app.kylas.io/",
  "https://app.launchdarkly.com/settings/authorization",
  "https://app.leadfeeder.com/l/settings/personal/api-tokens",
  "https://app.lemlist.com/settings/integrations",
  "https://app.lemonsqueezy.com/settings/api",
  "https://app.loadmill.com/app/user/settings/security",
  "https://app.logz.io/#/dashboard/settings/manage-tokens",
  "https://app.lokalise.com/profile",
  "https://app.madkudu.com/",
  "https://app.magnetichq.com/",
  "https://app.mailersend.com/api-tokens",
  "https://app.mailgun.com/settings/api_security",
  "https://app.mailjet.com/account/apikeys",
  "https://app.mavenlink.com/settings",
  "https://app.mixmax.com/dashboard/settings/personal/integrations",
  "https://app.monkeylearn.com/main/my-account/tab/api-keys/",
  "https://app.moonclerk.com/",
  "https://app.netlify.com/user/applications",
  "https://app.newscatcherapi.com/",
  "https://app.nicereply.com/",
  "https://app.nightfall.ai/",
  "https://app.nimble.com/",
  "https://app.omnisend.com/my-account/integrations/api-keys",
  "https://app.oopspam.com/",
  "https://app.opsgenie.com/settings/api-key-management",
  "https://app.optimizely.com/v2/profile/api",
  "https://app.pandadoc.com/a/#/settings/integrations/api-dashboard",
  "https://app.pandascore.co/dashboard/main",
  "https://app.parseur.com/account",
  "https://app.pdfshift.io/dashboard",
  "https://app.pepipost.com/",
  "https://app.pinecone.io/",
  "https://app.pipedrive.com/settings/api",
  "https://app.planetscale.com/~/settings/service-tokens",
  "https://app.pollsapi.com/",
  "https://app.prefect.cloud/my/api-keys",
  "https://app.privacy.com/account",
  "https://app.prodpad.com/me/apikeys",
  "https://app.pulumi.com/account/tokens",
  "https://app.qase.io/user/api/token",
  "https://app.qualaroo.com/account",
  "https://app.ramp.com/settings/ramp-developer",
  "https://app.rebrandly.com/account/api",
  "https://app.refiner.io/",
  "https://app.request.finance/account/api-keys",
  "https://app.salesflare.com/#/settings/apikeys",
  "https://app.scrapeowl.com/",
  "https://app.scrapingant.com/",
  "https://app.scrapingbee.com/dashboard",
  "https://app.screenshotapi.net/",
  "https://app.segment.com/",
  "https://app.sendgrid.com/settings/api_keys",
  "https://app.serphouse.com/",
  "https://app.sherpadesk.com/",
  "https://app.shortcut.com/settings/account/api-tokens",
  "https://app.signaturit.com/",
  "https://app.sigopt.com/tokens/info",
  "https://app.simfin.com/",
  "https://app.simplesat.io/",
  "https://app.smartsheet.com/b/home",
  "https://app.snipcart.com/dashboard/account/credentials",
  "https://app.snowflake.com/",
  "https://app.snyk.io/account",
  "https://app.sparkpost.com/account/api-keys",
  "https://app.stackhawk.com/settings/apikeys",
  "https://app.statuscake.com/User.php",
  "https://app.stitchdata.com/",
  "https://app.storecove.com/",
  "https://app.storyblok.com/",
  "https://app.surveybot.io/",
  "https://app.surveysparrow.com/",
  "https://app.swiftype.com/settings/account",
  "https://app.tavily.com/home",
  "https://app.taxjar.com/account#api-access",
  "https://app.terraform.io/app/settings/tokens",
  "https://app.tickettailor.com/",
  "https://app.timecamp.com/app#/settings/users/me",
  "https://app.tmetric.com/",
  "https://app.todoist.com/app/settings/integrations/developer",
  "https://app.travelpayouts.com/profile/api-token",
  "https://app.travis-ci.com/account/preferences",
  "https://app.uplead.com/",
  "https://app.vbout.com/Settings",
  "https://app.ynab.com/settings/developer",
  "https://app.zenrows.com/settings/account",
  "https://app.zenscrape.com/",
  "https://app.zipcodebase.com/",
  "https://apps.us.jupiterone.io/",
  "https://authress.io/app/#/",
  "https://autoklose.com/",
  "https://axonaut.com/",
  "https://base.zenkit.com/",
  "https://besttime.app/",
  "https://betterstack.com/settings/api-tokens",
  "https://billing.contribsys.com/",
  "https://bitbucket.org/account/settings/",
  "https://bittrex.com/",
  "https://blitapp.com/",
  "https://boostnote.io/",
  "https://browshot.com/dashboard",
  "https://bscscan.com/myapikey",
  "https://build.nvidia.com/settings/api-keys",
  "https://buildkite.com/user/api-access-tokens",
  "https://bulbul.io/",
  "https://buttercms.com/settings/",
  "https://ca-live.adyen.com/",
  "https://calendarific.com/account",
  "https://canny.io/admin/settings/api",
  "https://capsulecrm.com/",
  "https://centralstationcrm.com/",
  "https://clarifai.com/settings/security",
  "https://client.apimetrics.io/",
  "https://clojars.org/tokens",
  "https://cloud.bitbar.com/",
  "https://cloud.cerebras.ai/",
  "https://cloud.cypress.io/",
  "https://cloud.digitalocean.com/account/api/tokens",
  "https://cloud.elastic.co/account/keys",
  "https://cloud.google.com/looker/docs/admin-panel-users-users",
  "https://cloud.ibm.com/iam/apikeys",
  "https://cloud.langfuse.com/",
  "https://cloud.linode.com/profile/tokens",
  "https://cloud.mongodb.com/v2#/org/access/apiKeys",
  "https://cloud.oracle.com/identity/domains/my-profile/auth-tokens",
  "https://cloud.trigger.dev/",
  "https://cloud.webscraper.io/api",
  "https://cloud2.influxdata.com/",
  "https://cloudsmith.io/user/settings/api/",
  "https://clustdoc.com/",
  "https://coda.io/account",
  "https://codeclimate.com/dashboard",
  "https://codemagic.io/teams",
  "https://coinlayer.com/dashboard",
  "https://coinlib.io/",
  "https://collect2.com/",
  "https://confluent.cloud/settings/api-keys",
  "https://console.aiven.io/profile/tokens",
  "https://console.akeyless.io/",
  "https://console.anthropic.com/settings/keys",
  "https://console.apify.com/account/integrations",
  "https://console.aws.amazon.com/iam/home#/security_credentials",
  "https://console.clickhouse.cloud/",
  "https://console.cloud.google.com/apis/credentials",
  "https://console.cloud.tencent.com/cam/capi",
  "https://console.cloudinary.com/settings/api-keys",
  "https://console.deepgram.com/",
  "https://console.enigma.com/",
  "https://console.equinix.com/profile/api-keys",
  "https://console.fastforex.io/",
  "https://console.fleetbase.io/",
  "https://console.groq.com/keys",
  "https://console.hetzner.cloud/",
  "https://console.jumpcloud.com/",
  "https://console.mistral.ai/api-keys",
  "https://console.neon.tech/app/settings/api-keys",
  "https://console.ory.sh/",
  "https://console.plivo.com/dashboard/",
  "https://console.rockset.com/apikeys",
  "https://console.scaleway.com/iam/api-keys",
  "https://console.settlemint.com/",
  "https://console.statsig.com/api_keys",
  "https://console.twilio.com/us1/account/keys-credentials/api-keys",
  "https://console.upstash.com/account/api",
  "https://console.wasabisys.com/access_keys",
  "https://console.x.ai/",
  "https://console.yandex.cloud/iam",
  "https://context7.com/dashboard",
  "https://conversiontools.io/profile",
  "https://core.flexport.com/",
  "https://countrylayer.com/",
  "https://coveralls.io/account",
  "https://crates.io/settings/tokens",
  "https://crawlbase.com/dashboard/account/docs",
  "https://creator.voiceflow.com/",
  "https://crm.na1.insightly.com/users/usersettings",
  "https://crowdin.com/settings#api-key",
  "https://currencybeacon.com/account/dashboard",
  "https://currencyfreaks.com/dashboard",
  "https://currencylayer.com/dashboard",
  "https://dandelion.eu/profile/dashboard/",
  "https://dash.cloudflare.com/profile/api-tokens",
  "https://dash.deno.com/account#access-tokens",
  "https://dash.html2pdf.app/",
  "https://dash.pagar.me/",
  "https://dash.partnerstack.com/settings/integrations",
  "https://dash.readme.com/",
  "https://dash.tradier.com/settings/api",
  "https://dashboard.alchemy.com/",
  "https://dashboard.algolia.com/account/api-keys",
  "https://dashboard.audd.io/",
  "https://dashboard.chatfuel.com/",
  "https://dashboard.chec.io/settings/developer",
  "https://dashboard.clerk.com/",
  "https://dashboard.codequiry.com/",
  "https://dashboard.cohere.com/api-keys",
  "https://dashboard.column.com/developers",
  "https://dashboard.daily.co/developers",
  "https://dashboard.doppler.com/workplace/tokens",
  "https://dashboard.envoy.com/",
  "https://dashboard.feedier.com/",
  "https://dashboard.heroku.com/account/applications",
  "https://dashboard.infracost.io/",
  "https://dashboard.ionicframework.com/personal/tokens",
  "https://dashboard.lob.com/settings/api-keys",
  "https://dashboard.mailerlite.com/integrations/api",
  "https://dashboard.meraki.com/",
  "https://dashboard.messagebird.com/developers/access",
  "https://dashboard.nexmo.com/settings",
  "https://dashboard.nftport.xyz/",
  "https://dashboard.ngrok.com/authtokens",
  "https://dashboard.nylas.com/",
  "https://dashboard.onesignal.com/apps",
  "https://dashboard.paymongo.com/developers",
  "https://dashboard.paystack.com/#/settings/developers",
  "https://dashboard.peopledatalabs.com/",
  "https://dashboard.plaid.com/developers/keys",
  "https://dashboard.pusher.com/",
  "https://dashboard.razorpay.com/app/keys",
  "https://dashboard.render.com/u/settings#api-keys",
  "https://dashboard.scalingo.com/account/tokens",
  "https://dashboard.scraperapi.com/",
  "https://dashboard.sendbird.com/",
  "https://dashboard.shotstack.io/keys",
  "https://dashboard.stormglass.io/",
  "https://dashboard.stripe.com/apikeys",
  "https://dashboard.tatum.io/",
  "https://dashboard.uptimerobot.com/integrations",
  "https://data.nasdaq.com/account/profile",
  "https://detectify.com/dashboard",
  "https://detectlanguage.com/private",
  "https://dev.twitch.tv/console/apps",
  "https://developer-acct.ticketmaster.com/",
  "https://developer.adobe.com/console",
  "https://developer.amazon.com/settings/console/securityprofile/overview.html",
  "https://developer.frame.io/app/tokens",
  "https://developer.gitter.im/apps",
  "https://developer.hashicorp.com/vault/docs/commands/token/revoke",
  "https://developer.mapquest.com/user/me/apps",
  "https://developer.mastercard.com/",
  "https://developer.metamask.io/",
  "https://developer.nytimes.com/my-apps",
  "https://developer.okta.com/docs/guides/create-an-api-token/main/",
  "https://developer.paypal.com/dashboard/applications/live",
  "https://developer.spotify.com/dashboard",
  "https://developer.squareup.com/apps",
  "https://developer.tomtom.com/user/me/apps",
  "https://developer.x.com/en/portal/projects-and-apps",
  "https://developers.amadeus.com/my-apps",
  "https://developers.brandfetch.com/",
  "https://developers.facebook.com/apps/",
  "https://developers.google.com/workspace/chat/quickstart/webhooks",
  "https://developers.line.biz/console/",
  "https://developers.mattermost.com/integrate/reference/personal-access-token/",
  "https://discord.com/developers/applications",
  "https://docs.databricks.com/en/dev-tools/auth/pat.html",
  "https://docs.dependencytrack.org/integrations/rest-api/",
  "https://docs.drone.io/cli/configure/",
  "https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients",
  "https://docs.openshift.com/container-platform/latest/authentication/understanding-authentication.html",
  "https://docs.splunk.com/Documentation/Splunk/latest/Data/UsetheHTTPEventCollector",
  "https://dynalist.io/developer",
  "https://e2b.dev/dashboard",
  "https://elevenlabs.io/app/settings/api-keys",
  "https://etherscan.io/myapikey",
  "https://ethplorer.io/wallet/",
  "https://explorer.blocknative.com/account",
  "https://extractorapi.com/",
  "https://finnhub.io/dashboard",
  "https://fixer.io/dashboard",
  "https://flat.io/developers/apps",
  "https://fly.io/user/personal_access_tokens",
  "https://formcraft-wp.com/",
  "https://foursquare.com/developers/home",
  "https://fxmarketapi.com/",
  "https://geo.ipify.org/",
  "https://geocode.maps.co/",
  "https://geocodify.com/",
  "https://get.spectralops.io/",
  "https://getemail.io/",
  "https://getgist.com/",
  "https://gitea.com/user/settings/applications",
  "https://github.com/settings/tokens",
  "https://gitlab.com/-/user_settings/personal_access_tokens",
  "https://go.postman.co/settings/me/api-keys",
  "https://goflightlabs.com/dashboard",
  "https://grafana.com/orgs/~/access-policies",
  "https://graphhopper.com/dashboard/",
  "https://gumroad.com/settings/advanced",
  "https://gyazo.com/oauth/applications",
  "https://help.sumologic.com/docs/manage/security/access-keys/",
  "https://helpcrunch.com/",
  "https://hex.pm/dashboard/keys",
  "https://holidayapi.com/dashboard",
  "https://home.openweathermap.org/api_keys",
  "https://huggingface.co/settings/tokens",
  "https://hunter.io/api-keys",
  "https://hybiscus.dev/",
  "https://id.atlassian.com/manage-profile/security/api-tokens",
  "https://iexcloud.io/console/tokens",
  "https://imagekit.io/dashboard/developer/api-keys",
  "https://imagga.com/profile/dashboard",
  "https://imgur.com/account/settings/apps",
  "https://industrial.ubidots.com/",
  "https://interseller.io/",
  "https://io.adafruit.com/",
  "https://ipapi.com/dashboard",
  "https://ipinfo.io/account/token",
  "https://ipstack.com/dashboard",
  "https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens",
  "https://jina.ai/api-dashboard/",
  "https://knapsackpro.com/dashboard",
  "https://languagelayer.com/dashboard",
  "https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook",
  "https://linear.app/settings/account/security",
  "https://login.salesforce.com/",
  "https://login.tailscale.com/admin/settings/keys",
  "https://lw.cliengo.com/",
  "https://mailboxlayer.com/dashboard",
  "https://mailsac.com/api-keys",
  "https://manage.auth0.com/dashboard",
  "https://manage.fastly.com/account/personal/tokens",
  "https://manage.gocardless.com/developers",
  "https://manage.mailmodo.com/app/settings/apikey",
  "https://manage.statuspage.io/",
  "https://marketplace.zoom.us/user/build",
  "https://marketstack.com/dashboard",
  "https://mediastack.com/dashboard",
  "https://mesibo.com/console/",
  "https://miro.com/app/settings/user-profile/apps",
  "https://mixpanel.com/settings/project",
  "https://moderationapi.com/app",
  "https://moon.finage.co.uk/",
  "https://moosend.com/",
  "https://my.1password.com/developer-tools/infrastructure-secrets",
  "https://my.freshbooks.com/#/developer",
  "https://my.linkpreview.net/access_keys",
  "https://my.lunchmoney.app/developers",
  "https://my.mollie.com/dashboard/developers/api-keys",
  "https://my.sportmonks.com/",
  "https://my.supernotes.app/",
  "https://my.tyntec.com/",
  "https://my.vultr.com/settings/#settingsapi",
  "https://my.zerotier.com/account",
  "https://myprojects.geoapify.com/",
  "https://newsapi.org/account",
  "https://noticeable.io/",
  "https://nozbe.app/",
  "https://numverify.com/dashboard",
  "https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key",
  "https://one.newrelic.com/admin-portal/api-keys/home",
  "https://onfleet.com/dashboard#/manage",
  "https://open-platform.theguardian.com/",
  "https://opencagedata.com/dashboard",
  "https://openrouter.ai/settings/keys",
  "https://ortto.app/",
  "https://overloop.com/",
  "https://owlbot.info/",
  "https://packagecloud.io/api_token",
  "https://packagist.com/orgs/",
  "https://panel.survicate.com/",
  "https://panel.teletype.app/",
  "https://pastebin.com/doc_api",
  "https://paydirtapp.com/",
  "https://pdflayer.com/dashboard",
  "https://percy.io/",
  "https://pipedream.com/settings/user",
  "https://pixabay.com/api/docs/",
  "https://platform.deepseek.com/api_keys",
  "https://platform.openai.com/api-keys",
  "https://platform.stability.ai/account/keys",
  "https://plugins.gradle.org/u/me",
  "https://podio.com/settings/api",
  "https://polar.sh/settings",
  "https://polygon.io/dashboard/keys",
  "https://portal.azure.com/",
  "https://portal.cdp.coinbase.com/access/api",
  "https://portal.exoscale.com/iam/keys",
  "https://portal.form.io/",
  "https://portal.goshippo.com/api-config/api",
  "https://portal.telnyx.com/#/api-keys",
  "https://positionstack.com/dashboard",
  "https://powrbot.com/",
  "https://profile.intra.42.fr/oauth/applications",
  "https://pypi.org/manage/account/token/",
  "https://r.loyverse.com/dashboard/#/tokens",
  "https://railway.com/account/tokens",
  "https://ram.console.aliyun.com/manage/ak",
  "https://rapidapi.com/developer/security",
  "https://raven.tools/",
  "https://rawg.io/apidocs",
  "https://replicate.com/account/api-tokens",
  "https://resend.com/api-keys",
  "https://restpack.io/console",
  "https://rocketreach.co/account?section=api",
  "https://rollbar.com/settings/accounts/~/access_tokens/",
  "https://rootly.com/account/api-keys",
  "https://route4me.com/",
  "https://rubygems.org/profile/api_keys",
  "https://run.reply.io/Dashboard/Material#/settings/api",
  "https://run.salesblink.io/",
  "https://salescookie.com/",
  "https://scraperbox.com/dashboard",
  "https://scrapestack.com/dashboard",
  "https://scrapfly.io/dashboard",
  "https://screenshotlayer.com/dashboard",
  "https://scrutinizer-ci.com/profile/applications",
  "https://secure.backblaze.com/app_keys.htm",
  "https://secure.helpscout.net/authentication/",
  "https://secure.holistics.io/users/api_key",
  "https://secure.postageapp.com/",
  "https://securitytrails.com/app/account/credentials",
  "https://selectpdf.com/",
  "https://semaphore.co/account",
  "https://sentry.io/settings/account/api/auth-tokens/",
  "https://serpapi.com/manage-api-key",
  "https://serpstack.com/dashboard",
  "https://simvoly.com/",
  "https://site.financialmodelingprep.com/developer/docs/dashboard",
  "https://skrapp.io/",
  "https://smith.langchain.com/settings",
  "https://sonarcloud.io/account/security",
  "https://sourcegraph.com/users/me/settings/tokens",
  "https://spoonacular.com/food-api/console#Profile",
  "https://sslmate.com/account/api_credentials",
  "https://studio.dronahq.com/",
  "https://studio.glassnode.com/settings/api",
  "https://supabase.com/dashboard/account/tokens",
  "https://support.freshdesk.com/",
  "https://support.pagerduty.com/main/docs/api-access-keys",
  "https://support.zendesk.com/",
  "https://t.me/BotFather",
  "https://tefter.io/",
  "https://the-odds-api.com/",
  "https://thingsboard.cloud/entities/devices",
  "https://track.toggl.com/profile",
  "https://trello.com/power-ups/admin",
  "https://twelvedata.com/account/api-keys",
  "https://ui.honeycomb.io/account",
  "https://unplu.gg/",
  "https://unsplash.com/oauth/applications",
  "https://upcdatabase.org/apikeys",
  "https://urlscan.io/user/profile/",
  "https://us.helicone.ai/settings/api-keys",
  "https://us.posthog.com/settings/user-api-keys",
  "https://us1.zonkafeedback.com/",
  "https://user.apis.paralleldots.com/",
  "https://userstack.com/dashboard",
  "https://vatlayer.com/dashboard",
  "https://vault.bitwarden.com/",
  "https://vendors.paddle.com/authentication-v2",
  "https://vercel.com/account/settings/tokens",
  "https://verimail.io/",
  "https://veriphone.io/",
  "https://voodoosms.com/portal",
  "https://vpnapi.io/dashboard",
  "https://wakatime.com/settings/api-key",
  "https://wandb.ai/settings",
  "https://watch.appfollow.io/settings/api",
  "https://weatherstack.com/dashboard",
  "https://web.fulcrumapp.com/settings/api",
  "https://webapp.eagleeyenetworks.com/",
  "https://webflow.com/dashboard",
  "https://webscraping.ai/dashboard",
  "https://wise.com/settings/api-tokens",
  "https://wistia.com/",
  "https://www.apifonica.com/",
  "https://www.appointedd.com/",
  "https://www.appsynergy.com/",
  "https://www.assemblyai.com/app/api-keys",
  "https://www.avaza.com/",
  "https://www.binance.com/en/my/settings/api-management",
  "https://www.borgbase.com/account",
  "https://www.buddyns.com/",
  "https://www.bugherd.com/organization/api",
  "https://www.campayn.com/",
  "https://www.carboninterface.com/account/api_credentials",
  "https://www.cicerodata.com/",
  "https://www.cloudplan.net/",
  "https://www.coinapi.io/dashboard",
  "https://www.convertapi.com/a/authentication",
  "https://www.cryptocompare.com/cryptopian/api-keys",
  "https://www.dareboost.com/",
  "https://www.diggernaut.com/",
  "https://www.dropbox.com/developers/apps",
  "https://www.easypost.com/account/api-keys",
  "https://www.etsy.com/developers/your-apps",
  "https://www.eventbrite.com/account-settings/apps",
  "https://www.figma.com/settings",
  "https://www.findl.com/",
  "https://www.firecrawl.dev/app/api-keys",
  "https://www.flickr.com/services/apps/",
  "https://www.flightapi.io/",
  "https://www.formbucket.com/",
  "https://www.goodday.work/",
  "https://www.happyscribe.com/account",
  "https://www.hiveage.com/",
  "https://www.humanity.com/",
  "https://www.iconfinder.com/account/applications",
  "https://www.ip2location.io/dashboard",
  "https://www.ipinfodb.com/account",
  "https://www.ipqualityscore.com/user/settings",
  "https://www.jenkins.io/doc/book/using/using-credentials/",
  "https://www.jetbrains.com/help/teamcity/configuring-your-user-profile.html",
  "https://www.jotform.com/myaccount/api",
  "https://www.karmacrm.com/",
  "https://www.klaviyo.com/settings/account/api-keys",
  "https://www.kraken.com/u/security/api",
  "https://www.kucoin.com/account/api",
  "https://www.linkedin.com/developers/apps",
  "https://www.maxmind.com/en/accounts/current/license-key",
  "https://www.mercadopago.com/developers/panel/app",
  "https://www.metrilo.com/",
  "https://www.notion.so/profile/integrations",
  "https://www.npmjs.com/settings/~/tokens",
  "https://www.nuget.org/account/apikeys",
  "https://www.oanda.com/account/tpa/personal_token",
  "https://www.openuv.io/dashboard",
  "https://www.perplexity.ai/account/api/keys",
  "https://www.planyo.com/",
  "https://www.protocols.io/developers",
  "https://www.pushbullet.com/#settings/account",
  "https://www.reddit.com/prefs/apps",
  "https://www.signupgenius.com/",
  "https://www.statuspal.io/",
  "https://www.stockdata.org/dashboard",
  "https://www.stormboard.com/app/settings/apikeys",
  "https://www.streak.com/",
  "https://www.teamwork.com/",
  "https://www.tiingo.com/account/api/token",
  "https://www.tines.com/",
  "https://www.truenas.com/docs/scale/toptoolbar/managingapikeys/",
  "https://www.uclassify.com/",
  "https://www.upwave.io/",
  "https://www.virustotal.com/gui/my-apikey",
  "https://www.visualcrossing.com/account",
  "https://www.walkscore.com/professional/",
  "https://www.weatherapi.com/my/",
  "https://www.weatherbit.io/account/dashboard",
  "https://www.whoxy.com/account/api.php",
  "https://www.worldcoinindex.com/apiservice",
  "https://www.worldweatheronline.com/weather-api/my/",
  "https://www.wrike.com/frontend/apps/index.html",
  "https://www.yelp.com/developers/v3/manage_app",
  "https://www.zerobounce.net/members/API",
  "https://www.zipcodeapi.com/",
  "https://yousign.app/auth/workspace/integrations/api",
  "https://zapier.com/app/assets/zaps"
];

// src/util/revoke-pages.ts
var REVOKE_PAGES = new Set(revoke_pages_default);

// src/util/markdown-link.ts
var MAX_URL_LENGTH = 600;
var UNSAFE = /[()<>|`"\\[\]{}^$\s]/g;
function markdownLink(label, url) {
  return url === null ? label : `[${label}](${url})`;
}
function allowedUrl(value) {
  const url = parseUrl(value);
  if (url === null || url.protocol !== "https:" || url.port !== "") return null;
  const prefixes = LINK_HOSTS.get(url.hostname);
  return prefixes?.some((prefix) => url.pathname.startsWith(prefix)) === true ? encodeUrl(url) : null;
}
function revokeUrl(value) {
  const url = REVOKE_PAGES.has(value) ? parseUrl(value) : null;
  return url === null ? null : encodeUrl(url);
}
function serverPage(serverUrl, value) {
  if (serverUrl === null || value === null) return null;
  const [server, url] = [parseUrl(serverUrl), parseUrl(value)];
  if (server === null || url === null || url.origin !== server.origin) return null;
  return encodeUrl(url);
}
function blobUrl(serverUrl, repository, commit, path, line) {
  if (serverUrl === null || repository === null || commit === null) return null;
  if (!/^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(repository) || !/^[0-9a-f]{40,64}$/.test(commit)) return null;
  const segments = path.split("/");
  if (segments.some((segment) => segment === "" || segment === "." || segment === "..")) return null;
  const encoded = segments.map(encodeSegment).join("/");
  const anchor = line === void 0 ? "" : `#L${line}`;
  return serverPage(serverUrl, `${serverUrl.replace(/\/+$/, "")}/${repository}/blob/${commit}/${encoded}${anchor}`);
}
function encodeSegment(segment) {
  return encodeURIComponent(segment.replace(new RegExp("\\p{Cs}", "gu"), "\uFFFD")).replace(UNSAFE, percent);
}
function parseUrl(value) {
  if (value.length > MAX_URL_LENGTH) return null;
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url === null || url.protocol !== "https:" && url.protocol !== "http:") return null;
  return url.username === "" && url.password === "" ? url : null;
}
function encodeUrl(url) {
  const encoded = url.href.replace(UNSAFE, percent);
  return encoded.length > MAX_URL_LENGTH ? null : encoded;
}
function percent(character) {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
}

// src/report/html/text.ts
var ENTITIES = /* @__PURE__ */ new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["'", "&#39;"]
]);
function htmlText(value, limit) {
  return plainText(value, limit).replace(/[&<>"']/g, (character) => ENTITIES.get(character) ?? "");
}
function plainText(value, limit) {
  const flat2 = value.slice(0, limit * 8).replace(/\s+/gu, " ").trim();
  return cutPoints(stripControl(flat2), limit);
}
function embedJson(value) {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}

// src/report/html/body.ts
var MAX3 = { word: 120, reason: 400, path: 300, notices: 200, problems: 20, unseen: 500 };
var OUTCOMES2 = {
  pass: "Pass",
  warn: "Pass with warnings",
  fail: "Blocked",
  error: "Not fully scanned"
};
function bodyOf(result, selection, context) {
  return [
    headerOf(result, selection, context),
    "<main>",
    overviewOf(result, context),
    cautionsOf(result),
    unseenSection(result),
    noticesOf(result),
    controls(),
    '<p id="count" role="status"></p>',
    '<table id="list"><thead><tr>',
    ...["Severity", "Finding", "Place", "State"].map(
      (title) => `<th scope="col"><button type="button" data-sort="${title.toLowerCase()}">${title}</button></th>`
    ),
    "</tr></thead><tbody></tbody></table>",
    '<button type="button" id="more" hidden>Show more</button>',
    "<noscript><p>The list needs JavaScript; the same findings are in the JSON report.</p></noscript>",
    "</main>"
  ].join("\n");
}
function headerOf(result, selection, context) {
  const { repository, base, head } = result.subject;
  const page = serverPage(context.serverUrl, context.runUrl);
  const run = page === null ? "" : ` \xB7 <a href="${htmlText(page, 2e3)}">run</a>`;
  const sides = base === null ? `whole tree at ${code(shortRevision(head))}` : `${code(shortRevision(base))} \u2192 ${code(shortRevision(head))}`;
  const counts2 = [
    `${selection.blocking.length} blocking`,
    count(selection.warnings.length, "warning"),
    `${selection.existing.length} existing`,
    `${selection.suppressed.length} suppressed`,
    `${selection.fixed.length} fixed`
  ].join(", ");
  return [
    "<header>",
    `<h1>${repository === null ? "Security gate" : htmlText(repository, MAX3.word)}</h1>`,
    '<button type="button" id="theme" aria-label="Switch between light and dark">\u25D0</button>',
    `<p class="verdict ${result.verdict.outcome}"><strong>${OUTCOMES2[result.verdict.outcome]}</strong> \xB7 ${counts2}</p>`,
    `<p>${sides} \xB7 policy ${code(policySource(result.policy))} \xB7 gatehouse ${htmlText(result.tool.version, MAX3.word)}${run}</p>`,
    "</header>"
  ].join("\n");
}
function overviewOf(result, { scanners }) {
  const rows = checkRows(result, scanners).map((row) => {
    const reason = row.reason === null ? "" : `: ${htmlText(row.reason, MAX3.reason)}`;
    const cells = [row.added, row.blocking, row.existing].map((amount) => `<td class="number">${amount}</td>`).join("");
    return `<tr><th scope="row">${htmlText(row.title, MAX3.word)}</th>${cells}<td class="${row.status}">${statusWords(row.status)}${reason}</td></tr>`;
  });
  const head = ["Check", "New", "Blocking", "Existing", "State"].map((title) => `<th scope="col">${title}</th>`).join("");
  return `<table class="overview"><thead><tr>${head}</tr></thead><tbody>${rows.join("")}</tbody></table>`;
}
function cautionsOf(result) {
  const lines = incompleteScans(result).flatMap(
    (scan) => scan.problems.slice(0, MAX3.problems).map((problem) => {
      const line = problem.line === void 0 ? "" : `:${problem.line}`;
      const where = problem.path === void 0 ? "" : `${code(`${problem.path}${line}`)}: `;
      const remedy = problem.remedy === void 0 ? "" : ` \u2192 ${htmlText(problem.remedy, MAX3.reason)}`;
      return `<li>${htmlText(scan.scanner, MAX3.word)}: ${where}${htmlText(problem.message, MAX3.reason)}${remedy}</li>`;
    })
  );
  return lines.length === 0 ? "" : `<section class="caution"><h2>Not scanned</h2><ul>${lines.join("")}</ul></section>`;
}
function unseenSection(result) {
  const { blocking, touched, standing } = unseenOf(result);
  const entries = [...blocking, ...touched, ...standing].slice(0, MAX3.unseen);
  if (entries.length === 0) return "";
  const items = entries.map((entry) => {
    const name = entry.path === null ? htmlText(unseenName(entry), MAX3.word) : code(entry.path);
    const strong = entry.outcome === "fail" ? `<strong>${name}</strong>` : name;
    return `<li>${htmlText(entry.scanner, MAX3.word)}: ${strong}: ${htmlText(unseenReason(entry), MAX3.reason)}</li>`;
  });
  return `<section class="caution"><h2>Not looked at</h2><ul>${items.join("")}</ul></section>`;
}
function noticesOf(result) {
  const lines = [
    ...result.notices.map((notice) => `${notice.kind}: ${notice.message}`),
    ...result.scans.flatMap((scan) => scan.notes)
  ].slice(0, MAX3.notices);
  if (lines.length === 0) return "";
  const items = lines.map((line) => `<li>${htmlText(line, MAX3.reason)}</li>`).join("");
  return `<details><summary>${count(lines.length, "note")}</summary><ul>${items}</ul></details>`;
}
function controls() {
  return [
    '<form id="filters" role="search">',
    '<label>Search <input type="search" id="q" autocomplete="off" placeholder="rule, package, path, CVE"></label>',
    select(
      "severity",
      SEVERITIES.map((severity) => [severity, severityWord(severity)])
    ),
    select(
      "category",
      CATEGORIES.map((category) => [category, category])
    ),
    select(
      "state",
      ["new", "existing", "suppressed", "fixed"].map((state) => [state, state])
    ),
    '<label><input type="checkbox" id="blocking"> only what blocks</label>',
    '<button type="reset">Reset</button>',
    "</form>"
  ].join("\n");
}
function select(id, options) {
  const items = options.map(([value, label]) => `<option value="${value}">${label}</option>`).join("");
  return `<label>${id[0]?.toUpperCase()}${id.slice(1)} <select id="${id}"><option value="">all</option>${items}</select></label>`;
}
function code(value) {
  return `<code>${htmlText(value, MAX3.path)}</code>`;
}

// src/report/html/page-script.ts
var PAGE_SCRIPT = String.raw`
'use strict';
(() => {
  const PAGE = 200;
  const SEVERITIES = ['critical', 'high', 'medium', 'low', 'info', 'unknown'];
  const STATES = ['new', 'existing', 'suppressed', 'fixed'];
  const FIELDS = ['q', 'severity', 'category', 'state'];
  const byId = (id) => document.getElementById(id);
  const data = JSON.parse(byId('findings').textContent);
  const rows = data.findings.map((finding, order) => ({
    finding,
    order,
    text: [finding.title, finding.rule, finding.place, finding.message, finding.category, ...finding.ids].join(' ').toLowerCase(),
  }));
  const view = { sort: '', descending: false, shown: PAGE };

  function element(name, text, className) {
    const node = document.createElement(name);
    if (text) node.textContent = text;
    if (className) node.className = className;
    return node;
  }

  function linked(text, url) {
    const code = element('code', text);
    if (!url || !/^https?:\/\//.test(url)) return code;
    const link = element('a');
    link.href = url;
    link.rel = 'noopener noreferrer';
    link.append(code);
    return link;
  }

  function wayOf(trace) {
    const way = element('ul');
    for (const step of trace) {
      const item = element('li', step.word + ' ');
      if (step.label) item.append(element('code', step.label), ' ');
      if (step.place) item.append(linked(step.place, step.placeUrl));
      way.append(item);
    }
    return way;
  }

  function detailsOf(finding) {
    const details = element('details');
    const summary = element('summary', finding.title);
    if (finding.isBlocking) summary.append(element('span', 'blocks', 'tag severity-high'));
    if (finding.alarm) summary.append(element('span', finding.alarm, 'tag severity-high'));
    if (finding.confidence === 'low') summary.append(element('span', 'low confidence', 'tag'));
    details.append(summary);
    const rule = element('p', finding.category + ' · ');
    rule.append(linked(finding.rule, finding.ruleUrl));
    if (finding.ids.length > 0) rule.append(' ' + finding.ids.join(', '));
    details.append(rule);
    if (finding.message) details.append(element('p', finding.message));
    if (finding.trace.length > 0) details.append(wayOf(finding.trace));
    if (finding.fix) details.append(element('p', 'Fix: ' + finding.fix));
    if (finding.command) {
      const run = element('p', 'Run ');
      run.append(element('code', finding.command));
      details.append(run);
    }
    if (finding.suppression) details.append(element('p', 'Suppressed by ' + finding.suppression));
    return details;
  }

  function rowOf({ finding }) {
    const row = element('tr');
    const place = element('td');
    if (finding.place) place.append(linked(finding.place, finding.placeUrl));
    const what = element('td');
    what.append(detailsOf(finding));
    row.append(element('td', finding.severity, 'severity-' + finding.severity), what, place, element('td', finding.state));
    return row;
  }

  const SORTS = {
    severity: (a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity),
    finding: (a, b) => (a.title < b.title ? -1 : a.title > b.title ? 1 : 0),
    place: (a, b) => (a.place < b.place ? -1 : a.place > b.place ? 1 : 0),
    state: (a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state),
  };

  function matching() {
    const words = byId('q').value.toLowerCase().split(/\s+/).filter(Boolean);
    const wanted = ['severity', 'category', 'state'].map((name) => [name, byId(name).value]).filter(([, value]) => value);
    const kept = rows.filter(({ finding, text }) =>
      words.every((word) => text.includes(word)) &&
      wanted.every(([name, value]) => finding[name] === value) &&
      (!byId('blocking').checked || finding.isBlocking));
    const compare = Object.hasOwn(SORTS, view.sort) ? SORTS[view.sort] : () => 0;
    const sign = view.descending ? -1 : 1;
    return kept.sort((a, b) => sign * compare(a.finding, b.finding) || a.order - b.order);
  }

  function draw() {
    const kept = matching();
    document.querySelector('#list tbody').replaceChildren(...kept.slice(0, view.shown).map(rowOf));
    const omitted = data.omitted > 0 ? '; ' + data.omitted + ' more in the JSON report' : '';
    byId('count').textContent = kept.length + ' of ' + rows.length + ' findings' + omitted;
    byId('more').hidden = kept.length <= view.shown;
    for (const button of document.querySelectorAll('[data-sort]')) {
      const order = button.dataset.sort === view.sort ? (view.descending ? 'descending' : 'ascending') : 'none';
      button.closest('th').setAttribute('aria-sort', order);
    }
  }

  function writeAddress() {
    const state = new URLSearchParams();
    for (const id of FIELDS) if (byId(id).value) state.set(id, byId(id).value);
    if (byId('blocking').checked) state.set('blocking', '1');
    if (view.sort) state.set('sort', (view.descending ? '-' : '') + view.sort);
    try {
      history.replaceState(null, '', '#' + state);
    } catch {
      // Some viewers show the page without an address of its own.
    }
  }

  function readAddress() {
    const state = new URLSearchParams(location.hash.slice(1));
    for (const id of FIELDS) byId(id).value = state.get(id) || '';
    byId('blocking').checked = state.get('blocking') === '1';
    const sort = state.get('sort') || '';
    view.descending = sort.startsWith('-');
    view.sort = sort.replace(/^-/, '');
  }

  function changed() {
    view.shown = PAGE;
    writeAddress();
    draw();
  }

  byId('filters').addEventListener('input', changed);
  byId('filters').addEventListener('submit', (event) => event.preventDefault());
  byId('filters').addEventListener('reset', () => setTimeout(changed));
  byId('more').addEventListener('click', () => { view.shown += PAGE; draw(); });
  byId('theme').addEventListener('click', () => {
    const root = document.documentElement;
    const isDark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
    root.dataset.theme = isDark ? 'light' : 'dark';
  });
  for (const button of document.querySelectorAll('[data-sort]')) {
    button.addEventListener('click', () => {
      view.descending = view.sort === button.dataset.sort && !view.descending;
      view.sort = button.dataset.sort;
      changed();
    });
  }
  addEventListener('hashchange', () => { readAddress(); draw(); });
  readAddress();
  draw();
})();
`;

// src/report/html/page-style.ts
var PAGE_STYLE = `
:root { color-scheme: light dark; --back: #fff; --text: #1f2328; --soft: #59636e; --line: #d1d9e0; --panel: #f6f8fa;
  --link: #0969da; --bad: #b3202a; --warn: #8a5a00; --good: #1a7f37; }
@media (prefers-color-scheme: dark) { :root:not([data-theme="light"]) { --back: #0d1117; --text: #e6edf3; --soft: #9198a1;
  --line: #3d444d; --panel: #151b23; --link: #6cb0ff; --bad: #ff8078; --warn: #e3b341; --good: #56d364; } }
:root[data-theme="dark"] { color-scheme: dark; --back: #0d1117; --text: #e6edf3; --soft: #9198a1;
  --line: #3d444d; --panel: #151b23; --link: #6cb0ff; --bad: #ff8078; --warn: #e3b341; --good: #56d364; }
:root[data-theme="light"] { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 80rem; padding: 1rem; background: var(--back); color: var(--text);
  font: 15px/1.5 system-ui, sans-serif; }
h1 { font-size: 1.5rem; margin: 0; } h2 { font-size: 1.1rem; }
header { position: relative; border-bottom: 1px solid var(--line); }
#theme { position: absolute; top: 0; right: 0; }
.verdict { font-size: 1.15rem; margin: .5rem 0; } .fail, .error, .failed, .partial { color: var(--bad); }
.warn { color: var(--warn); } .pass { color: var(--good); }
table { width: 100%; border-collapse: collapse; margin: 1rem 0; }
th, td { text-align: left; vertical-align: top; padding: .4rem .6rem; border-bottom: 1px solid var(--line); }
td { overflow-wrap: anywhere; } .overview { width: auto; } .number { text-align: right; }
th button { all: unset; cursor: pointer; font-weight: 600; } th button:focus-visible { outline: 2px solid var(--link); }
th[aria-sort="ascending"] button::after { content: " \u25B2"; } th[aria-sort="descending"] button::after { content: " \u25BC"; }
#list th:first-child { width: 8rem; } #list th:nth-child(3) { width: 26%; } #list th:last-child { width: 7rem; }
form { display: flex; flex-wrap: wrap; gap: .75rem; align-items: end; background: var(--panel); padding: .75rem;
  border: 1px solid var(--line); border-radius: 6px; }
label { color: var(--soft); font-size: .85rem; } input[type="search"] { display: block; width: 18rem; max-width: 80vw; }
select { display: block; } input, select, button { font: inherit; }
code { font: .9em ui-monospace, monospace; background: var(--panel); padding: .1em .3em; border-radius: 4px; }
a { color: var(--link); } summary { cursor: pointer; } #count { color: var(--soft); }
.severity-critical, .severity-high { color: var(--bad); font-weight: 600; }
.severity-medium, .severity-unknown { color: var(--warn); font-weight: 600; }
.tag { border: 1px solid currentcolor; border-radius: 1em; padding: 0 .5em; font-size: .8rem; margin-left: .4em; }
@media print { form, #theme, #more { display: none; } }
`;

// src/util/pull-request-page.ts
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

// src/report/page-place.ts
function pagePlaces(finding) {
  if (finding.category !== "secret") return [];
  return finding.references.flatMap((reference) => {
    const label = pagePart(reference);
    return label === null ? [] : [{ label, reference }];
  });
}
function pageUrl({ reference }, serverUrl, { repository }) {
  const url = serverPage(serverUrl, reference);
  if (url === null || serverUrl === null || repository === null) return null;
  return url.startsWith(`${serverUrl.replace(/\/+$/, "")}/${repository}/pull/`) ? url : null;
}

// src/util/keep-ends.ts
function keepEnds(items, first2, last) {
  const omitted = items.length - first2 - last;
  if (omitted <= 0) return { head: items, omitted: 0, tail: [] };
  return { head: items.slice(0, first2), omitted, tail: items.slice(items.length - last) };
}

// src/report/trace-rows.ts
var SHOWN = { first: 4, last: 2 };
function traceRows(trace = []) {
  const { head, omitted, tail } = keepEnds(trace.map(rowOf), SHOWN.first, SHOWN.last);
  return omitted === 0 ? [...head] : [...head, { kind: "more", count: omitted }, ...tail];
}
function rowOf(step, index, trace) {
  const word = index === trace.length - 1 ? "reaches" : index === 0 ? "from" : "through";
  return { kind: "step", word, step };
}

// src/report/html/view.ts
var MAX_FINDINGS = 2e4;
var MAX4 = {
  word: 120,
  title: 300,
  message: 2e3,
  path: 400,
  fix: 1e3,
  command: 1e3,
  label: 200,
  references: 10
};
function viewOf(result, selection, context) {
  const blocking = selection.blocking.flatMap((item) => item.finding === null ? [] : [item.finding]);
  const { warnings, doubtful, existing, suppressed, fixed } = selection;
  const ordered = [...blocking, ...warnings, ...doubtful, ...existing, ...suppressed, ...fixed];
  const shown = ordered.slice(0, MAX_FINDINGS);
  return {
    findings: shown.map((finding, index) => findingView(finding, index < blocking.length, result.subject, context)),
    omitted: ordered.length - shown.length
  };
}
function findingView(finding, isBlocking, subject, context) {
  const ruleUrl2 = advisoryUrl(finding.rule);
  return {
    severity: finding.severity,
    category: finding.category,
    state: finding.suppression === null || finding.state === "fixed" ? finding.state : "suppressed",
    confidence: finding.confidence,
    alarm: alarmWord(finding),
    isBlocking,
    rule: plainText(finding.rule, MAX4.word),
    ruleUrl: ruleUrl2 === null ? null : allowedUrl(ruleUrl2),
    title: subjectOf(finding),
    message: plainText(finding.message, MAX4.message),
    place: placeText(finding),
    placeUrl: placeUrl(finding, subject, context),
    fix: plainText(finding.fix?.description ?? "", MAX4.fix),
    command: plainText(finding.fix?.command ?? "", MAX4.command),
    suppression: suppressionText(finding),
    trace: traceRows(finding.trace).map((row) => stepView(row, finding, subject, context)),
    ids: [...finding.aliases, ...finding.cwe].slice(0, MAX4.references).map((id) => plainText(id, MAX4.word))
  };
}
function stepView(row, { state }, subject, { serverUrl }) {
  if (row.kind === "more") return { word: `\u2026 ${row.count} more`, label: "", place: "", placeUrl: null };
  const { location, label } = row.step;
  const commit = location.commit ?? (state === "fixed" ? subject.base : subject.head);
  return {
    word: row.word,
    label: plainText(label, MAX4.label),
    place: plainText(placeOf(location), MAX4.path),
    placeUrl: blobUrl(serverUrl, subject.repository, commit, location.path, location.startLine)
  };
}
function subjectOf(finding) {
  const title = plainText(titleOf(finding), MAX4.title);
  if (finding.package === void 0) return title;
  const role = packageRole(finding.package);
  const name = plainText(`${finding.package.name} ${finding.package.version}`, MAX4.title);
  return `${name}${role === "" ? "" : ` (${role})`}: ${title}`;
}
function suppressionText({ suppression }) {
  if (suppression === null) return "";
  const owner = suppression.owner === void 0 ? "" : `, ${suppression.owner}`;
  const expires = suppression.expires === void 0 ? "" : `, until ${suppression.expires}`;
  return plainText(`${suppression.kind}: ${suppression.reason}${owner}${expires}`, MAX4.message);
}
function placeText(finding) {
  if (finding.location !== null) return plainText(placeOf(finding.location), MAX4.path);
  const [page, ...others] = pagePlaces(finding);
  if (page === void 0) return "";
  return others.length === 0 ? page.label : `${page.label} and ${others.length} more`;
}
function placeUrl(finding, subject, { serverUrl }) {
  const { location } = finding;
  if (location === null) {
    const [page] = pagePlaces(finding);
    return page === void 0 ? null : pageUrl(page, serverUrl, subject);
  }
  return blobUrl(serverUrl, subject.repository, location.commit ?? subject.head, location.path, location.startLine);
}

// src/report/html/index.ts
var html = {
  id: "html",
  title: "HTML report",
  fileName: "gatehouse.html",
  mediaType: "text/html",
  isFormat: false,
  file: { output: "report", ending: "html" },
  render: render3
};
function render3(result, context) {
  const selection = selectFindings(result);
  const policy = [
    "default-src 'none'",
    `script-src ${hashSource(PAGE_SCRIPT)}`,
    `style-src ${hashSource(PAGE_STYLE)}`,
    "base-uri 'none'",
    "form-action 'none'"
  ].join("; ");
  return [
    "<!doctype html>",
    '<html lang="en">',
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    '<meta name="robots" content="noindex">',
    "<title>Gatehouse report</title>",
    `<style>${PAGE_STYLE}</style>`,
    "</head>",
    "<body>",
    bodyOf(result, selection, context),
    `<script type="application/json" id="findings">${embedJson(viewOf(result, selection, context))}</script>`,
    `<script>${PAGE_SCRIPT}</script>`,
    "</body>",
    "</html>",
    ""
  ].join("\n");
}
function hashSource(text) {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

// src/util/bounded-trace.ts
var MAX5 = { steps: 40, label: 200 };
var UNNAMED = "\u2026";
function boundedTrace(trace) {
  const { head, tail } = keepEnds(trace, MAX5.steps / 2, MAX5.steps / 2);
  return [...head, ...tail].map(({ location, label }) => ({ location, label: cutPoints(label, MAX5.label) || UNNAMED }));
}

// src/report/json/clip.ts
var MAX6 = { word: 300, title: 500, message: 4e3, reference: 4096, replacement: 2e4 };
var MAX_ITEMS = {
  worsened: 10,
  paths: 100,
  aliases: 1e3,
  cwe: 100,
  references: 1e3,
  locations: 1e4,
  problems: 1e4,
  coverage: 5e3
};
function clipResult(result) {
  const violations = result.verdict.violations.map((violation) => ({
    ...violation,
    message: message(violation.message)
  }));
  return {
    ...result,
    scans: result.scans.map(clipScan),
    findings: result.findings.map(clipFinding),
    coverage: result.coverage.slice(0, MAX_ITEMS.coverage).map(clipEntry),
    notices: result.notices.map(clipNotice),
    verdict: { ...result.verdict, violations }
  };
}
function clipScan(scan) {
  return {
    ...scan,
    reason: scan.reason === null ? null : message(scan.reason),
    problems: scan.problems.slice(0, MAX_ITEMS.problems).map(clipProblem),
    notes: scan.notes.slice(0, 1e3).map(message)
  };
}
function clipProblem(problem) {
  return {
    ...problem,
    message: message(problem.message),
    ...problem.remedy !== void 0 && { remedy: message(problem.remedy) }
  };
}
function clipEntry(entry) {
  return { ...entry, subject: cutPoints(entry.subject, MAX6.word), reason: message(entry.reason) };
}
function clipNotice(notice) {
  return { ...notice, message: message(notice.message) };
}
function clipFinding({ trace = [], ...finding }) {
  return {
    ...finding,
    ...trace.length > 0 && { trace: boundedTrace(trace) },
    title: cutPoints(finding.title, MAX6.title) || finding.rule,
    message: message(finding.message),
    ...finding.worsened !== void 0 && { worsened: finding.worsened.slice(0, MAX_ITEMS.worsened).map(message) },
    aliases: finding.aliases.filter((alias) => fits(alias, MAX6.word)).slice(0, MAX_ITEMS.aliases),
    cwe: finding.cwe.filter((id) => /^CWE-\d{1,5}$/.test(id)).slice(0, MAX_ITEMS.cwe),
    references: finding.references.filter((url) => fits(url, MAX6.reference)).slice(0, MAX_ITEMS.references),
    ...finding.otherLocations !== void 0 && {
      otherLocations: finding.otherLocations.slice(0, MAX_ITEMS.locations)
    },
    ...finding.package?.paths !== void 0 && {
      package: {
        ...finding.package,
        paths: finding.package.paths.slice(0, MAX_ITEMS.paths).map((way) => way.slice(0, 1e3))
      }
    },
    ...finding.fix !== void 0 && { fix: clipFix(finding.fix) },
    ...finding.suppression !== null && {
      suppression: { ...finding.suppression, reason: message(finding.suppression.reason) }
    }
  };
}
function clipFix(fix) {
  const { command, replacement, ...rest } = fix;
  return {
    ...rest,
    description: message(fix.description),
    // Half a command or half a replacement is worse than none.
    ...command !== void 0 && fits(command, MAX6.message) && { command },
    ...replacement !== void 0 && fits(replacement, MAX6.replacement) && { replacement }
  };
}
function message(text) {
  return cutPoints(text, MAX6.message);
}
function fits(text, limit) {
  return text.length > 0 && text.length <= limit;
}

// src/report/json/index.ts
var json = {
  id: "json",
  title: "Run result",
  fileName: "gatehouse-result.json",
  mediaType: "application/json",
  isFormat: true,
  file: { output: "result", ending: "json" },
  render: render4
};
function render4(result) {
  return jsonText(clipResult(result));
}

// src/forge/github/comment-marker.ts
var MARKER = /^<!-- gatehouse:summary v=1 key=([\w./-]{1,100}) sha=([0-9a-f]{7,64}|none) -->/;
function formatMarker(marker) {
  const key = marker.key.replace(/[^\w./-]+/g, "-").slice(0, 100) || "default";
  return `<!-- gatehouse:summary v=1 key=${key} sha=${marker.head} -->`;
}
function parseMarker(body) {
  const match = MARKER.exec(body);
  return match === null ? null : { key: match[1] ?? "", head: match[2] ?? "" };
}

// src/util/finding-id.ts
var ID = /^[0-9a-f]{8,64}$/;
function isFindingId(text) {
  return ID.test(text);
}

// src/forge/github/index-word.ts
var MAX_UNITS = 400;
function encodeWord(value) {
  const whole = Buffer.from(value.slice(0, MAX_UNITS)).toString();
  return encodeURIComponent(whole).replaceAll("%2F", "/").replace(/-(?=-|$)/g, "%2D");
}
function decodeWord(word) {
  try {
    return decodeURIComponent(word);
  } catch {
    return null;
  }
}

// src/forge/github/trace-index.ts
var OPENING = "trace ";
var NO_LINE = "-";
var SAME_PATH = "=";
var NO_LABEL = "-";
var MAX7 = { bytes: 2e3, steps: 40, path: 400, label: 200 };
var FIELDS = 3;
function formatTrace({ id, trace }) {
  if (!isFindingId(id) || trace.length === 0 || trace.length > MAX7.steps) return null;
  let before = "";
  const words = trace.flatMap(({ location: { path, startLine }, label }) => {
    const at = path === before ? SAME_PATH : encodeWord(path);
    before = path;
    return [String(startLine ?? NO_LINE), at, encodeWord(label) || NO_LABEL];
  });
  const isWhole = trace.every(
    ({ location, label }) => isWritable(location.path, MAX7.path) && label.length <= MAX7.label
  );
  const line = `${OPENING}${id} ${words.join(" ")}`;
  return isWhole && line.length <= MAX7.bytes ? line : null;
}
function parseTrace(line) {
  if (!line.startsWith(OPENING) || line.length > MAX7.bytes) return null;
  const [id = "", ...words] = line.slice(OPENING.length).split(" ");
  if (!isFindingId(id) || words.length === 0 || words.length % FIELDS !== 0) return null;
  const trace = [];
  for (let at = 0; at < words.length; at += FIELDS) {
    const step = parseStep(words.slice(at, at + FIELDS), trace[trace.length - 1]);
    if (step === null || trace.length === MAX7.steps) return null;
    trace.push(step);
  }
  return { id, trace };
}
function parseStep([line = "", where = "", what = ""], before) {
  const path = where === SAME_PATH ? before?.location.path : decodeWord(where);
  const label = what === NO_LABEL ? "" : decodeWord(what);
  if (path === void 0 || path === null || path === "" || label === null) return null;
  if (line === NO_LINE) return { location: { path }, label };
  return /^[1-9]\d{0,9}$/.test(line) ? { location: { path, startLine: Number(line) }, label } : null;
}
function isWritable(path, limit) {
  return path !== "" && path.length <= limit;
}

// src/forge/github/finding-index.ts
var OPENING2 = "<!-- gatehouse:findings v=1";
var CLOSING = "-->";
var INDEX = /(?:^|\n)<!-- gatehouse:findings v=1\n([^<>]*)-->\s*$/;
var ENTRY = /^([0-9a-f]{8,64}) (\S+)(?: (-|\d{1,9}) (\S+)(?: ([0-9a-f]{7,64}))?)?$/;
var MAX_ENTRY_BYTES = 400;
var MAX_ENTRIES = 1e3;
function formatFindingIndex(findings, maxBytes) {
  const room = maxBytes - OPENING2.length - CLOSING.length - 2;
  const entries = fitting(findings.map(entryOf2), room);
  if (entries.length === 0) return "";
  const traces = fitting(findings.map(traceOf), room - sizeOf(entries));
  return `${[OPENING2, ...entries, ...traces, CLOSING].join("\n")}
`;
}
function fitting(lines, room) {
  const kept = [];
  let left = room;
  for (const line of lines) {
    if (line === null) continue;
    left -= line.length + 1;
    if (left < 0) break;
    kept.push(line);
  }
  return kept;
}
function sizeOf(lines) {
  return lines.reduce((size, line) => size + line.length + 1, 0);
}
function traceOf({ id, trace }) {
  return trace === void 0 ? null : formatTrace({ id, trace });
}
function parseFindingIndex(body) {
  const text = INDEX.exec(body.replaceAll("\r\n", "\n"))?.[1] ?? "";
  const lines = text.split("\n").slice(0, MAX_ENTRIES);
  const traces = new Map(lines.flatMap((line) => parseTrace(line) ?? []).map(({ id, trace }) => [id, trace]));
  return lines.flatMap(parseEntry).map((entry) => {
    const trace = traces.get(entry.id);
    return trace === void 0 ? entry : { ...entry, trace };
  });
}
function entryOf2({ id, rule, place }) {
  if (!isFindingId(id) || rule === "") return null;
  const where = place === null || place.path === "" ? [] : placeFields(place);
  const line = [id, encodeWord(rule), ...where].join(" ");
  return line.length > MAX_ENTRY_BYTES ? null : line;
}
function placeFields({ path, line, commit }) {
  return [line === null ? "-" : String(line), encodeWord(path), ...commit === null ? [] : [commit]];
}
function parseEntry(line) {
  const [, id, rule, at, path, commit] = ENTRY.exec(line) ?? [];
  const [readableRule, readablePath] = [decodeWord(rule ?? ""), decodeWord(path ?? "")];
  if (id === void 0 || readableRule === null || readablePath === null) return [];
  const place = { path: readablePath, line: at === "-" ? null : Number(at), commit: commit ?? null };
  return [{ id, rule: readableRule, place: path === void 0 ? null : place }];
}

// src/util/markdown.ts
var BREAK = "\u200B";
var ENTITIES2 = /* @__PURE__ */ new Map([
  ["<", "&lt;"],
  [">", "&gt;"],
  ["&", "&amp;"],
  // Entities and not backslashes: a table cell splits at pipes before escapes are looked at.
  ["|", "&#124;"],
  ["`", "&#96;"],
  ["@", "&#64;"],
  // The one way that GitHub's documentation gives to keep a dollar sign from starting a formula.
  ["$", "<span>$</span>"],
  [BREAK, "&#8203;"]
]);
var EMPTY = "(empty)";
var SPECIAL = /[<>&|`@$\u200b\\*_~[\]#!]/g;
var BLOCK_START = /^(?:[-+=:]|\d{1,9}(?=[.)]))/;
function escapeText(value, limit) {
  const prose2 = withoutComments(bounded(value, limit)).replace(/\s+/gu, " ").trim();
  return withinBytes(stripControl(prose2).replace(new RegExp("(\\p{M}{4})\\p{M}+", "gu"), "$1"), limit, escapeInline);
}
function codeSpan(value, limit) {
  return withinBytes(withoutCommands(stripControl(withoutComments(bounded(value, limit)))), limit, fenceInline);
}
function codeCell(value, limit) {
  return value.includes("|") ? escapeText(value, limit) : codeSpan(value, limit);
}
function fencedBlock(info, content) {
  const fence = "`".repeat(Math.max(3, longestRun(content) + 1));
  return `${fence}${info}
${content}${content === "" || content.endsWith("\n") ? "" : "\n"}${fence}`;
}
function withoutComments(value) {
  return value.replace(/<!--[\s\S]*?(?:-->|$)/g, "").replace(/<!-(?=-)/g, "<! -").replace(/-->/g, "-- >");
}
function withoutCommands(text) {
  return text.replaceAll("##[", "## [");
}
function escapeInline(text) {
  if (text === "") return EMPTY;
  const broken = text.replace(/[0-9a-f]{7,}/gi, (run) => run.replace(/.{6}(?=.)/g, `$&${BREAK}`)).replace(/:(?=\/\/|[\w+-])/g, `:${BREAK}`).replace(/www(?=\.)/gi, `$&${BREAK}`).replace(/(?:GH-|#)(?=\d)|@/gi, `$&${BREAK}`);
  const escaped = broken.replace(SPECIAL, (character) => ENTITIES2.get(character) ?? `\\${character}`);
  return escaped.replace(BLOCK_START, (start) => /^\d/.test(start) ? `${start}\\` : `\\${start}`);
}
function fenceInline(text) {
  if (text === "") return EMPTY;
  const fence = "`".repeat(longestRun(text) + 1);
  const pad = /^`|`$|^ .*[^ ].* $/.test(text) ? " " : "";
  return `${fence}${pad}${text}${pad}${fence}`;
}
function longestRun(text) {
  let longest = 0;
  for (const run of text.match(/`+/g) ?? []) longest = Math.max(longest, run.length);
  return longest;
}
function bounded(value, limit) {
  return value.slice(0, limit * 8 + 1e3);
}
function withinBytes(text, limit, wrap) {
  for (let keep = limit; ; keep = Math.floor(keep * 0.75)) {
    const wrapped = wrap(cutPoints(text, keep));
    if (keep === 0 || Buffer.byteLength(wrapped) <= limit * 4) return wrapped;
  }
}

// src/report/gfm-coverage.ts
var MAX8 = { path: 120, subject: 60, reason: 160, blocking: 10 };
function unseenLines(result, limit) {
  const { blocking, touched, standing } = unseenOf(result);
  const shown = blocking.slice(0, MAX8.blocking).map((entry) => `- \u{1F6D1} **Not looked at:** ${nameOf(entry)}: ${escapeText(unseenReason(entry), MAX8.reason)}`);
  const more = blocking.length - shown.length;
  const rest = sentence([...touched, ...standing], limit);
  return [...shown, ...more > 0 ? [`- and ${more} more`] : [], ...rest === "" ? [] : [rest]];
}
function unseenSentence(result, limit) {
  const { blocking, touched, standing } = unseenOf(result);
  return sentence([...blocking, ...touched, ...standing], limit);
}
function sentence(entries, limit) {
  if (entries.length === 0) return "";
  const shown = entries.slice(0, limit).map((entry) => `${nameOf(entry)} (${escapeText(unseenReason(entry), MAX8.reason)})`);
  const more = entries.length - shown.length;
  return `Not looked at: ${[...shown, ...more > 0 ? [`${more} more in the full report`] : []].join(", ")}`;
}
function nameOf(entry) {
  const name = unseenName(entry);
  return entry.path === null ? escapeText(name, MAX8.subject) : codeSpan(name, MAX8.path);
}

// src/util/secret-of-history.ts
function isSecretOfHistory(finding) {
  if (finding.category !== "secret" || finding.location === null) return false;
  if (finding.references.some(isPullRequestPage)) return false;
  return [finding.location, ...finding.otherLocations ?? []].every((place) => place.commit !== void 0);
}

// src/report/gfm-fix.ts
var MAX_PAGE = 60;
function fixText(finding, limit) {
  const description = finding.fix?.description ?? "";
  const command = commandIn(finding);
  if (command !== null) {
    const at2 = description.indexOf(command.quoted);
    const [before2, after2] = [description.slice(0, at2), description.slice(at2 + command.quoted.length)];
    return `${escapeText(before2, limit)} ${codeSpan(command.text, limit)}${following(after2, limit)}`;
  }
  const page = finding.references.find((reference) => revokeUrl(reference) !== null && description.includes(reference));
  if (page === void 0) return escapeText(description, limit);
  const at = description.indexOf(page);
  const side = Math.floor(limit / 2);
  const [before, after] = [description.slice(0, at), description.slice(at + page.length)];
  const link = markdownLink(escapeText(page.replace("https://", ""), MAX_PAGE), revokeUrl(page));
  return `${before.trim() === "" ? "" : `${escapeText(before, side)} `}${link}${following(after, side)}`;
}
function commandIn({ fix }) {
  const text = fix?.command ?? "";
  const quoted = `\`${text}\``;
  return text !== "" && fix?.description.includes(quoted) === true ? { text, quoted } : null;
}
function revokedHint(finding) {
  if (!isSecretOfHistory(finding) || finding.state !== "new" || !/^[0-9a-f]{8,64}$/.test(finding.id)) return "";
  return ` \xB7 once revoked, comment ${codeSpan(`/gatehouse revoked ${finding.id}`, 100)}`;
}
function following(text, limit) {
  if (text.trim() === "") return "";
  return `${/^\s/.test(text) ? " " : ""}${escapeText(text, limit)}`;
}

// src/report/gfm-finding.ts
var MAX9 = { title: 120, name: 100, path: 160, rule: 60, command: 160, fix: 160, message: 160 };
var MAX_RULES = 2;
var SHOWN_ID = 8;
var MAX_PAGES = 3;
var MAX_WORSENED = 2;
function blockingLine(item, linking) {
  const rules = [...new Set(item.violations.map((violation) => violation.rule))].slice(0, MAX_RULES);
  const blockedBy = `rule ${rules.map((rule) => codeSpan(rule, MAX9.rule)).join(", ")}`;
  if (item.finding === null) {
    return `${escapeText(item.violations[0]?.message ?? "", MAX9.message)} \xB7 ${blockedBy}`;
  }
  const finding = item.finding;
  const alarm2 = alarmWord(finding);
  const label = alarm2 === null ? severityWord(finding.severity) : `${alarm2}, ${severityWord(finding.severity)}`;
  return [
    `**${label}** ${subjectOf2(finding, codeSpan)}${fixOf(finding, codeSpan)}`,
    blockedBy,
    ...placeLinks(finding, linking, codeSpan),
    ...worsened(finding)
  ].join(" \xB7 ").concat(idPart(finding)).concat(revokedHint(finding));
}
function idPart({ id }) {
  return isFindingId(id) ? ` \xB7 id ${codeSpan(id.slice(0, SHOWN_ID), SHOWN_ID)}` : "";
}
function findingRow(finding, linking) {
  const place = [placeCell(finding, linking), ...worsened(finding)].join(", ");
  const fix = fixOf(finding, codeCell).replace(/^ → /, "");
  return `| ${alarmWord(finding) ?? severityWord(finding.severity)} | ${subjectOf2(finding, codeCell)} | ${place} | ${fix} |`;
}
function placeCell(finding, linking) {
  return placeLinks(finding, linking, codeCell).join(", ");
}
function placeLinks(finding, linking, code2) {
  const { location } = finding;
  const file = location === null ? [] : [markdownLink(code2(placeOf(location), MAX9.path), fileUrl(finding, linking))];
  return [...file, ...pageLinks(finding, linking)];
}
function pageLinks(finding, { context, subject }) {
  const pages = pagePlaces(finding);
  const shown = pages.slice(0, MAX_PAGES).map((page) => markdownLink(page.label, pageUrl(page, context.serverUrl, subject)));
  return pages.length > shown.length ? [...shown, `and ${pages.length - shown.length} more`] : shown;
}
function worsened(finding) {
  return (finding.worsened ?? []).slice(0, MAX_WORSENED).map((reason) => escapeText(`it ${reason}`, MAX9.message));
}
function subjectOf2(finding, code2) {
  const rule = markdownLink(escapeText(finding.rule, MAX9.rule), ruleUrl(finding));
  const title = escapeText(titleOf(finding), MAX9.title);
  if (finding.package === void 0) return `${title} (${rule})`;
  const role = packageRole(finding.package);
  const name = code2(`${finding.package.name} ${finding.package.version}`, MAX9.name);
  return `${name}${role === "" ? "" : ` (${role})`} ${rule}: ${title}`;
}
function fixOf(finding, code2) {
  if (finding.fix === void 0) return "";
  const { command } = finding.fix;
  return ` \u2192 ${command === void 0 ? fixText(finding, MAX9.fix) : code2(command, MAX9.command)}`;
}
function ruleUrl(finding) {
  const url = advisoryUrl(finding.rule);
  return url === null ? null : allowedUrl(url);
}
function fileUrl(finding, { context, subject }) {
  if (finding.location === null) return null;
  const commit = finding.location.commit ?? subject.head;
  return blobUrl(context.serverUrl, subject.repository, commit, finding.location.path, finding.location.startLine);
}

// src/report/gfm-details.ts
var MAX10 = { rule: 80, owner: 60, reason: 160, notice: 240, path: 160 };
var DAY_MS = 864e5;
var SOON_DAYS = 14;
var CHANGES = [
  "policy-change",
  "inline-ignore-added",
  "workflow-change",
  "surroundings-change",
  "class-lowered"
];
var EXCEPTIONS = ["exception-expired", "exception-expiring", "exception-unused"];
function details(summary2, lines) {
  return `<details><summary>${summary2}</summary>

${lines.join("\n")}

</details>`;
}
function findingTable(findings, limit, linking) {
  if (findings.length === 0) return [];
  if (limit === 0) return ["Listed in the full report."];
  const rows = findings.slice(0, limit).map((finding) => findingRow(finding, linking));
  const more = findings.length - rows.length;
  return [
    "| Severity | Finding | Place | Fix |",
    "| --- | --- | --- | --- |",
    ...rows,
    ...more > 0 ? ["", `and ${more} more in the full report`] : []
  ];
}
function changeLines(result, limit) {
  return noticeLines(
    result.notices.filter((notice) => CHANGES.includes(notice.kind)),
    limit
  );
}
function touchesTheGate(result) {
  return result.notices.some(({ kind }) => CHANGES.includes(kind) && kind !== "class-lowered");
}
function hasChangeLines(result) {
  return result.notices.some((notice) => CHANGES.includes(notice.kind));
}
function exceptionLines(result, selection, limit, linking) {
  const shown = selection.suppressed.slice(0, limit).map((finding) => suppressedRow(finding, linking));
  const more = selection.suppressed.length - shown.length;
  const table = [
    "| Finding | Place | Kind | Reason | Owner | Until |",
    "| --- | --- | --- | --- | --- | --- |",
    ...shown,
    ...more > 0 ? ["", `and ${more} more in the full report`] : []
  ];
  const notices = noticeLines(
    result.notices.filter((notice) => EXCEPTIONS.includes(notice.kind)),
    limit
  );
  return [...shown.length > 0 ? [...table, ""] : [], ...notices];
}
function exceptionSummary(result, selection, now) {
  const used = selection.suppressed.length;
  const days = selection.suppressed.map((finding) => daysLeft(finding.suppression, now)).filter((left) => left !== null && left >= 0 && left <= SOON_DAYS);
  const soon = days.length === 0 ? [] : [`${days.length} ending within ${count(Math.max(...days), "day")}`];
  const noted = result.notices.filter((notice) => EXCEPTIONS.includes(notice.kind)).length;
  const notes = noted === 0 ? [] : [count(noted, "note")];
  return [...used === 0 ? [] : [count(used, "exception used", "exceptions used")], ...soon, ...notes].join(", ");
}
function daysLeft(suppression, now) {
  if (suppression?.expires === void 0 || !/^\d{4}-\d{2}-\d{2}$/.test(suppression.expires)) return null;
  const end = Date.parse(`${suppression.expires}T00:00:00Z`);
  return Number.isNaN(end) ? null : Math.ceil((end - Date.parse(`${now.toISOString().slice(0, 10)}T00:00:00Z`)) / DAY_MS);
}
function suppressedRow(finding, linking) {
  const suppression = finding.suppression;
  const owner = suppression?.owner === void 0 ? "" : codeCell(suppression.owner, MAX10.owner);
  const until = suppression?.expires === void 0 ? "" : codeCell(suppression.expires, 10);
  const reason = escapeText(suppression?.reason ?? "", MAX10.reason);
  const kind = suppression?.kind ?? "";
  return `| ${codeCell(finding.rule, MAX10.rule)} | ${placeCell(finding, linking)} | ${kind} | ${reason} | ${owner} | ${until} |`;
}
function noticeLines(notices, limit) {
  const shown = notices.slice(0, limit).map((notice) => {
    const place = notice.location === void 0 ? "" : ` (${codeSpan(placeOf(notice.location), MAX10.path)})`;
    return `- ${escapeText(notice.message, MAX10.notice)}${place}`;
  });
  const more = notices.length - shown.length;
  return [...shown, ...more > 0 ? [`- and ${more} more in the full report`] : []];
}

// src/report/gfm-overview.ts
var MAX11 = { revision: 60, policy: 200, scanner: 40, reason: 120, path: 120, problem: 160, setting: 240 };
var MAX_SCANS = 6;
var MAX_NOTICES = 3;
var SETTINGS = /* @__PURE__ */ new Set(["input-ignored", "option-tightens", "option-loosens", "queue"]);
var MAX_SETTINGS = 8;
function comparedLine(result) {
  const { base, head } = result.subject;
  const sides = base === null ? `Whole tree at ${codeSpan(shortRevision(head), MAX11.revision)}` : `Compared ${codeSpan(shortRevision(base), MAX11.revision)} (base) \u2192 ${codeSpan(shortRevision(head), MAX11.revision)}`;
  return `${sides} \xB7 policy ${codeSpan(policySource(result.policy), MAX11.policy)}`;
}
function overviewTable(result, scanners) {
  const rows = checkRows(result, scanners).map(
    (row) => `| ${titleOf2(row)} | ${row.added} | ${row.blocking} | ${row.existing} | ${stateOf2(row)} |`
  );
  return ["| Check | New | Blocking | Existing | State |", "| --- | ---: | ---: | ---: | --- |", ...rows].join("\n");
}
function settingLines(result) {
  const settings = result.notices.filter(({ kind }) => SETTINGS.has(kind));
  const more = settings.length - MAX_SETTINGS;
  return [
    ...settings.slice(0, MAX_SETTINGS).map(({ message: message2 }) => escapeText(message2, MAX11.setting)),
    ...more > 0 ? [`and ${more} more options that differ from the policy`] : []
  ];
}
function cautionLines(result, problems) {
  const lost = result.notices.filter(({ kind }) => kind === "baseline-unknown" || kind === "stale-data");
  return [
    ...lost.slice(0, MAX_NOTICES).map((notice) => `\u26A0\uFE0F ${escapeText(notice.message, MAX11.problem)}`),
    ...settingLines(result).map((line) => `\u2139\uFE0F ${line}`),
    ...incompleteScans(result).slice(0, MAX_SCANS).flatMap((scan) => problemLines(scan, problems))
  ];
}
function problemLines(scan, limit) {
  const shown = scan.problems.slice(0, limit).map((problem) => {
    const where = problem.path === void 0 ? "" : `${codeSpan(placeOf3(problem.path, problem.line), MAX11.path)}: `;
    const remedy = problem.remedy === void 0 ? "" : ` \u2192 ${escapeText(problem.remedy, MAX11.problem)}`;
    return `  - ${where}${escapeText(problem.message, MAX11.problem)}${remedy}`;
  });
  const more = scan.problems.length - shown.length;
  const reason = scan.reason === null ? "" : `: ${escapeText(scan.reason, MAX11.reason)}`;
  return [
    `- \u{1F6D1} **${escapeText(scan.scanner, MAX11.scanner)} ${statusWords(scan.status)}**${reason}`,
    ...shown,
    ...more > 0 ? [`  - and ${more} more`] : []
  ];
}
function titleOf2(row) {
  return row.isOwnTitle ? row.title : codeCell(row.title, MAX11.scanner);
}
function stateOf2(row) {
  const words = statusWords(row.status);
  const strong = row.status === "failed" || row.status === "partial" ? `**${words}**` : words;
  return row.reason === null ? strong : `${strong}: ${escapeText(row.reason, MAX11.reason)}`;
}
function placeOf3(path, line) {
  return line === void 0 ? path : `${path}:${line}`;
}

// src/report/headline.ts
var SIGNS = { pass: "\u2705", warn: "\u26A0\uFE0F", fail: "\u274C", error: "\u{1F6D1}" };
var MAX_NAMED = 4;
var MAX_SHORTFALL = 160;
function headline(result, selection) {
  return `${SIGNS[result.verdict.outcome]} Security gate: ${verdictWords(result, selection)}`;
}
function verdictWords(result, selection) {
  const blocking = selection.blocking.length > 0 ? [`${selection.blocking.length} blocking`] : [];
  const warnings = selection.warnings.length > 0 ? [count(selection.warnings.length, "warning")] : [];
  switch (result.verdict.outcome) {
    case "error":
      return [incompleteWords(result), ...blocking, ...warnings].join(", ");
    case "fail":
      return [...blocking.length > 0 ? blocking : ["the policy says no"], ...warnings].join(", ");
    case "warn": {
      const unseen = result.coverage.some(({ outcome }) => outcome === "warn");
      return [...warnings, "nothing blocks", ...unseen ? ["not everything was looked at"] : []].join(", ");
    }
    case "pass":
      return [...warnings.length > 0 ? warnings : ["nothing to fix"]].join(", ");
  }
}
function shortfallWords({ verdict }) {
  const [first2] = verdict.violations.filter(({ finding }) => finding === null);
  return first2 === void 0 ? "no verdict" : escapeText(first2.message, MAX_SHORTFALL);
}
function incompleteWords(result) {
  const scans = incompleteScans(result);
  if (scans.length === 0) return shortfallWords(result);
  const names = [...new Set(scans.map((scan) => `${statusWords(scan.status)}: ${escapeText(scan.scanner, 40)}`))];
  const more = names.length > MAX_NAMED ? [`${names.length - MAX_NAMED} more`] : [];
  return [...names.slice(0, MAX_NAMED), ...more].join(", ");
}

// src/report/markdown/body.ts
var TARGET_BYTES = 12e3;
var MAX_BYTES = 59500;
var MAX_BLOCKING = 10;
var MAX_NOTES = 5;
var ROOMS = [
  { upToBytes: TARGET_BYTES, existing: true, warnings: 25, exceptions: 25, changes: 15, problems: 3, unseen: 12 },
  { upToBytes: TARGET_BYTES, existing: false, warnings: 25, exceptions: 25, changes: 15, problems: 3, unseen: 12 },
  { upToBytes: TARGET_BYTES, existing: false, warnings: 10, exceptions: 25, changes: 15, problems: 3, unseen: 12 },
  { upToBytes: MAX_BYTES, existing: false, warnings: 10, exceptions: 10, changes: 15, problems: 3, unseen: 12 },
  { upToBytes: MAX_BYTES, existing: false, warnings: 0, exceptions: 10, changes: 15, problems: 3, unseen: 12 },
  { upToBytes: MAX_BYTES, existing: false, warnings: 0, exceptions: 0, changes: 15, problems: 0, unseen: 3 },
  { upToBytes: MAX_BYTES, existing: false, warnings: 0, exceptions: 0, changes: 5, problems: 0, unseen: 3 },
  { upToBytes: MAX_BYTES, existing: false, warnings: 0, exceptions: 0, changes: 0, problems: 0, unseen: 3 }
];
function fittingBody(result, selection, context) {
  for (const room of ROOMS) {
    const body = joined([
      ...coreSections(result, selection, context, room),
      ...foldedSections(result, selection, context, room),
      footer(context)
    ]);
    if (Buffer.byteLength(body) <= room.upToBytes) return body;
  }
  return joined([`### ${headline(result, selection)}`, footer(context)]);
}
function coreSections(result, selection, context, room) {
  const linking = { context, subject: result.subject };
  const shown = selection.blocking.slice(0, MAX_BLOCKING);
  const more = selection.blocking.length - shown.length;
  const list = shown.map((item, index) => `${index + 1}. ${blockingLine(item, linking)}`);
  return [
    `### ${headline(result, selection)}`,
    comparedLine(result),
    cautionLines(result, room.problems).join("\n"),
    overviewTable(result, context.scanners),
    unseenLines(result, room.unseen).join("\n"),
    ...shown.length > 0 ? [`**Fix these to merge**`, list.join("\n")] : [],
    ...more > 0 ? [`and ${more} more in the full report`] : []
  ];
}
function foldedSections(result, selection, context, room) {
  const linking = { context, subject: result.subject };
  const sections = [];
  if (selection.warnings.length > 0) {
    const summary2 = count(selection.warnings.length, "warning");
    sections.push(details(summary2, findingTable(selection.warnings, room.warnings, linking)));
  }
  const exceptions = exceptionSummary(result, selection, context.now);
  if (exceptions !== "") {
    sections.push(
      details(exceptions, orElsewhere(exceptionLines(result, selection, room.exceptions, linking), room.exceptions))
    );
  }
  if (hasChangeLines(result)) {
    const summary2 = "\u26A0\uFE0F This change touches the security policy, an ignore, a workflow or what a file counts for";
    sections.push(details(summary2, orElsewhere(changeLines(result, room.changes), room.changes)));
  }
  if (room.existing) sections.push(...countSections(result, selection));
  return sections;
}
function orElsewhere(lines, limit) {
  return limit === 0 ? ["Listed in the full report."] : lines;
}
function countSections(result, selection) {
  const lines = [
    ...selection.existing.length > 0 ? [`- ${count(selection.existing.length, "finding")} in the base already`] : [],
    ...selection.doubtful.length > 0 ? [`- ${count(selection.doubtful.length, "new finding")} of low confidence`] : [],
    ...selection.fixed.length > 0 ? [`- ${count(selection.fixed.length, "finding")} fixed by this change`] : [],
    ...result.scans.flatMap((scan) => scan.notes).slice(0, MAX_NOTES).map((note) => `- ${escapeText(note, 200)}`)
  ];
  if (lines.length === 0) return [];
  const summary2 = selection.existing.length > 0 ? `${count(selection.existing.length, "existing finding")} not caused by this change` : "Also noted";
  return [details(summary2, lines)];
}
function footer(context) {
  const page = serverPage(context.serverUrl, context.runUrl);
  return [
    ...page === null ? [] : [markdownLink("Full report and re-run", page)],
    "how to fix: `gatehouse explain <rule>`",
    "exceptions: `.github/gatehouse.yml` on the base branch"
  ].join(" \xB7 ");
}
function joined(sections) {
  return `${sections.filter((section) => section !== "").join("\n\n")}
`;
}

// src/report/markdown/quiet.ts
var MAX_UNSEEN = 8;
function isQuiet(result, selection) {
  return (result.verdict.outcome === "pass" || result.verdict.outcome === "warn") && isOldNews(result) && selection.blocking.length === 0 && selection.warnings.length === 0 && selection.suppressed.every((finding) => finding.state === "existing") && !hasChangeLines(result) && !result.notices.some((notice) => notice.kind === "baseline-unknown");
}
function isOldNews(result) {
  if (result.verdict.outcome === "pass") return true;
  const { blocking, touched, standing } = unseenOf(result);
  if (blocking.length + touched.length > 0) return false;
  return standing.length > 0 || result.notices.some((notice) => notice.kind === "stale-data");
}
function quietLine(result, selection) {
  const parts = [
    ...selection.fixed.length > 0 ? [`${selection.fixed.length} fixed by this change`] : [],
    ...selection.existing.length > 0 ? [`${selection.existing.length} existing, not caused by it`] : [],
    ...selection.doubtful.length > 0 ? [`${count(selection.doubtful.length, "finding")} of low confidence`] : []
  ];
  const unseen = unseenSentence(result, MAX_UNSEEN);
  const line = ["\u2705 **Security gate: nothing to fix**", ...parts, comparedLine(result), ...settingLines(result)].join(
    " \xB7 "
  );
  return unseen === "" ? line : `${line}

${unseen}`;
}

// src/report/markdown/index.ts
var MAX_BYTES2 = 6e4;
var MAX_INDEX_BYTES = 6e3;
var markdown = {
  id: "markdown",
  title: "Pull request comment",
  fileName: "gatehouse-comment.md",
  mediaType: "text/markdown",
  isFormat: true,
  render: render5
};
function isQuietResult(result) {
  return isQuiet(result, selectFindings(result));
}
function render5(result, context) {
  const head = result.subject.head ?? "";
  const marker = formatMarker({ key: context.key, head: /^[0-9a-f]{7,64}$/.test(head) ? head : "none" });
  const selection = selectFindings(result);
  if (isQuiet(result, selection)) return `${marker}
${quietLine(result, selection)}
`;
  const text = `${marker}
${fittingBody(result, selection, context)}`;
  const room = Math.min(MAX_INDEX_BYTES, MAX_BYTES2 - Buffer.byteLength(text) - 1);
  const index = formatFindingIndex(shownFindings(selection).map(indexed), room);
  return index === "" ? text : `${text}
${index}`;
}
function shownFindings({ blocking, warnings, suppressed }) {
  return [...blocking.flatMap(({ finding }) => finding ?? []), ...warnings, ...suppressed];
}
function indexed({ id, rule, location, trace }) {
  const way = trace === void 0 ? {} : { trace };
  if (location === null) return { id, rule, place: null, ...way };
  const commit = /^[0-9a-f]{7,64}$/.test(location.commit ?? "") ? location.commit?.slice(0, 12) ?? null : null;
  return { id, rule, place: { path: location.path, line: location.startLine ?? null, commit }, ...way };
}

// src/report/sarif/message.ts
function messageText(text, limit) {
  const flat2 = text.slice(0, limit * 8).replace(/\s+/gu, " ").trim();
  return cutPoints(stripControl(flat2).replaceAll("](", "] ("), limit);
}
function artifactUri(path) {
  return path.split("/").map(encodeSegment).join("/").replace(/^\/+/, "");
}

// src/report/sarif/invocation.ts
var MAX12 = { message: 1e3, problems: 200, notices: 200, coverage: 500 };
function invocationOf(result, omitted) {
  const incomplete = incompleteScans(result);
  const notifications = [
    ...incomplete.map(statusNotification),
    ...incomplete.flatMap((scan) => scan.problems.slice(0, MAX12.problems).map(problemNotification)),
    ...result.coverage.slice(0, MAX12.coverage).map(unseenNotification),
    ...result.notices.slice(0, MAX12.notices).map((notice) => ({
      level: "note",
      message: { text: messageText(`${notice.kind}: ${notice.message}`, MAX12.message) }
    })),
    ...omitted > 0 ? [
      {
        level: "warning",
        message: { text: `${omitted} results of least severity were left out to keep the limit` }
      }
    ] : []
  ];
  return {
    executionSuccessful: incomplete.length === 0 && result.verdict.outcome !== "error",
    toolExecutionNotifications: notifications
  };
}
function statusNotification(scan) {
  const text = `${statusWords(scan.status)}: ${scan.scanner}${scan.reason === null ? "" : `: ${scan.reason}`}`;
  return { level: "error", message: { text: messageText(text, MAX12.message) } };
}
function unseenNotification(entry) {
  const place = entry.path === null ? {} : { locations: [{ physicalLocation: { artifactLocation: artifactOf(entry.path) } }] };
  return {
    level: UNSEEN_LEVELS[entry.outcome],
    descriptor: { id: `not-looked-at/${entry.kind}` },
    message: {
      text: messageText(`not looked at by ${entry.scanner}: ${unseenName(entry)}: ${unseenReason(entry)}`, MAX12.message)
    },
    ...place
  };
}
var UNSEEN_LEVELS = { fail: "error", warn: "warning", ignore: "note" };
function artifactOf(path) {
  return { uri: artifactUri(path), uriBaseId: "%SRCROOT%" };
}
function problemNotification(problem) {
  const remedy = problem.remedy === void 0 ? "" : `; ${problem.remedy}`;
  const region = problem.line === void 0 ? {} : { region: { startLine: problem.line } };
  const artifactLocation = problem.path === void 0 ? null : artifactOf(problem.path);
  return {
    level: "warning",
    message: { text: messageText(`${problem.message}${remedy}`, MAX12.message) },
    ...artifactLocation !== null && { locations: [{ physicalLocation: { artifactLocation, ...region } }] }
  };
}

// src/report/sarif/result.ts
var MAX13 = { locations: 1e3, title: 300, message: 2e3, fix: 500, label: 200 };
var LEVELS = {
  critical: "error",
  high: "error",
  medium: "warning",
  low: "note",
  info: "note",
  // An advisory without a score is no small thing until somebody has looked at it.
  unknown: "warning"
};
var BASELINE_STATES = { new: "new", existing: "unchanged", fixed: "absent" };
function levelOf(severity) {
  return LEVELS[severity];
}
function sarifResult(finding, ruleIndex) {
  const locations = finding.location === null ? [] : [finding.location, ...finding.otherLocations ?? []];
  return {
    ruleId: finding.rule,
    ruleIndex,
    level: levelOf(finding.severity),
    message: { text: textOf(finding) },
    locations: locations.length > 0 ? locations.slice(0, MAX13.locations).map(locationOf) : pageLocations(finding),
    // The second key is the one by which GitHub recognises an alert in a later run.
    partialFingerprints: { "gatehouse/v1": finding.id, primaryLocationLineHash: `${finding.id}:1` },
    baselineState: BASELINE_STATES[finding.state],
    suppressions: finding.suppression === null ? [] : [suppressionOf(finding.suppression)],
    ...codeFlowsOf(finding),
    ...fixesOf(finding),
    properties: propertiesOf2(finding)
  };
}
function textOf(finding) {
  const pkg = finding.package === void 0 ? "" : `${finding.package.name} ${finding.package.version}: `;
  const fix = finding.fix?.command ?? finding.fix?.description ?? "";
  return [
    messageText(`${pkg}${titleOf(finding)}`, MAX13.title),
    messageText(finding.message, MAX13.message),
    fix === "" ? "" : `Fix: ${messageText(fix, MAX13.fix)}`
  ].filter((part) => part !== "").join("\n");
}
function locationOf(location) {
  const region = regionOf(location);
  return {
    physicalLocation: {
      artifactLocation: { uri: artifactUri(location.path), uriBaseId: "%SRCROOT%" },
      ...region !== null && { region }
    },
    ...location.commit !== void 0 && { properties: { commit: location.commit } }
  };
}
function codeFlowsOf({ trace = [] }) {
  if (trace.length === 0) return {};
  return { codeFlows: [{ threadFlows: [{ locations: boundedTrace(trace).map(stepOf) }] }] };
}
function stepOf({ location, label }) {
  return { location: { ...locationOf(location), message: { text: messageText(label, MAX13.label) } } };
}
function pageLocations(finding) {
  return pagePlaces(finding).map(({ label, reference }) => ({
    physicalLocation: { artifactLocation: { uri: new URL(reference).href } },
    message: { text: label }
  }));
}
function regionOf({ startLine, startColumn, endLine, endColumn }) {
  if (startLine === void 0) return null;
  const end = endLine !== void 0 && endLine >= startLine ? endLine : void 0;
  const isForward = end !== void 0 && (end > startLine || (endColumn ?? 0) > (startColumn ?? 1));
  return {
    startLine,
    ...startColumn !== void 0 && { startColumn },
    ...end !== void 0 && { endLine: end },
    ...isForward && endColumn !== void 0 && { endColumn }
  };
}
function suppressionOf(suppression) {
  return {
    kind: suppression.kind === "inline" ? "inSource" : "external",
    status: "accepted",
    justification: messageText(suppression.reason, MAX13.message),
    properties: {
      kind: suppression.kind,
      ...suppression.owner !== void 0 && { owner: suppression.owner },
      ...suppression.expires !== void 0 && { expires: suppression.expires }
    }
  };
}
function fixesOf(finding) {
  const { location, fix } = finding;
  if (fix?.replacement === void 0 || location?.startLine === void 0 || finding.state === "fixed") return {};
  const endLine = Math.max(location.startLine, location.endLine ?? location.startLine);
  const replacement = {
    deletedRegion: { startLine: location.startLine, endLine },
    insertedContent: { text: fix.replacement.replace(/\r?\n$/, "") }
  };
  const change = {
    artifactLocation: { uri: artifactUri(location.path), uriBaseId: "%SRCROOT%" },
    replacements: [replacement]
  };
  return { fixes: [{ description: { text: messageText(fix.description, MAX13.fix) }, artifactChanges: [change] }] };
}
function propertiesOf2(finding) {
  const { fix, risk } = finding;
  const pages = finding.location === null ? [] : pagePlaces(finding).map(({ reference }) => reference);
  return {
    category: finding.category,
    severity: finding.severity,
    confidence: finding.confidence,
    ...finding.package !== void 0 && { package: finding.package },
    ...finding.aliases.length > 0 && { aliases: finding.aliases },
    ...risk !== void 0 && { risk },
    ...pages.length > 0 && { pages },
    ...fix?.version !== void 0 && { fixVersion: fix.version },
    ...fix?.command !== void 0 && { fixCommand: fix.command },
    sources: finding.sources
  };
}

// src/report/sarif/rule.ts
var MAX_TAGS = 10;
var MAX14 = { title: 200, message: 1e3, fix: 500 };
var BANDS = {
  critical: { from: 9, to: 10, score: 9.5 },
  high: { from: 7, to: 9, score: 8 },
  medium: { from: 4, to: 7, score: 5.5 },
  low: { from: 0.1, to: 4, score: 2 }
};
function rulesOf(findings) {
  const worst = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const known = worst.get(finding.rule);
    if (known === void 0 || compareSeverity(finding.severity, known.severity) < 0) worst.set(finding.rule, finding);
  }
  const sorted = [...worst].sort(([a], [b]) => compareText(a, b));
  const places = new Map(sorted.map(([id], index) => [id, index]));
  return {
    list: sorted.map(([, finding]) => ruleOf(finding)),
    indexOf: (id) => places.get(id) ?? -1
  };
}
function ruleOf(finding) {
  const score = securitySeverity(finding);
  const url = advisoryUrl(finding.rule);
  return {
    id: finding.rule,
    shortDescription: { text: messageText(finding.title, MAX14.title) || finding.rule },
    fullDescription: { text: messageText(finding.message, MAX14.message) || finding.rule },
    help: helpOf(finding),
    ...url !== null && { helpUri: url },
    defaultConfiguration: { level: levelOf(finding.severity) },
    properties: {
      tags: tagsOf(finding),
      precision: finding.confidence,
      "problem.severity": problemSeverity(finding.severity),
      ...score !== null && { "security-severity": score }
    }
  };
}
function helpOf(finding) {
  const fix = finding.fix?.description ?? "";
  const weaknesses = finding.cwe.map((id) => markdownLink(escapeText(id, 20), advisoryUrl(id))).slice(0, 5);
  const url = advisoryUrl(finding.rule);
  const parts = [
    escapeText(finding.message || finding.title, MAX14.message),
    ...fix === "" ? [] : [`**Fix:** ${escapeText(fix, MAX14.fix)}`],
    ...weaknesses.length === 0 ? [] : [`Weakness: ${weaknesses.join(", ")}`],
    ...url === null ? [] : [markdownLink("Advisory", allowedUrl(url))]
  ];
  const text = [
    messageText(finding.message || finding.title, MAX14.message),
    fix === "" ? "" : `Fix: ${messageText(fix, MAX14.fix)}`
  ];
  return { text: text.filter((part) => part !== "").join("\n") || finding.rule, markdown: parts.join("\n\n") };
}
function tagsOf(finding) {
  const weaknesses = finding.cwe.map((id) => /^CWE-(\d{1,5})$/.exec(id)?.[1]).flatMap((number) => number === void 0 ? [] : [`external/cwe/cwe-${number.padStart(3, "0")}`]);
  return [.../* @__PURE__ */ new Set(["security", finding.category, ...weaknesses])].slice(0, MAX_TAGS);
}
function securitySeverity({ severity, risk }) {
  if (severity === "unknown" || severity === "info") return null;
  const band = BANDS[severity];
  const cvss = risk?.cvss ?? null;
  const score = cvss !== null && cvss >= band.from && (cvss < band.to || band.to === 10) ? cvss : band.score;
  return score.toFixed(1);
}
function problemSeverity(severity) {
  const level = levelOf(severity);
  return level === "note" ? "recommendation" : level;
}

// src/report/sarif/index.ts
var MAX_RESULTS = 25e3;
var SCHEMA4 = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
var sarif = {
  id: "sarif",
  title: "SARIF 2.1.0",
  fileName: "gatehouse.sarif",
  mediaType: "application/sarif+json",
  isFormat: true,
  file: { output: "sarif", ending: "sarif" },
  render: (result, context) => jsonText(logOf(result, result.findings, context))
};
function codeScanningSarif(result, context) {
  const open2 = result.findings.filter(
    (finding) => finding.state !== "fixed" && finding.suppression === null && finding.location !== null
  );
  return JSON.stringify(logOf(result, open2, context));
}
function logOf(result, findings, context) {
  const kept = [...findings].sort(compareReported).slice(0, MAX_RESULTS);
  const rules = rulesOf(kept);
  return {
    $schema: SCHEMA4,
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "gatehouse",
            version: result.tool.version,
            informationUri: "https://github.com/gatehouse-dev/gatehouse",
            rules: rules.list
          }
        },
        // GitHub takes what stands before the last slash as the category; two runs may not share one.
        automationDetails: { id: `gatehouse/${context.key.replace(/[^\w.-]+/g, "-") || "default"}/` },
        columnKind: "utf16CodeUnits",
        ...provenance(result, context),
        invocations: [invocationOf(result, findings.length - kept.length)],
        results: kept.map((finding) => sarifResult(finding, rules.indexOf(finding.rule)))
      }
    ]
  };
}
function compareReported(a, b) {
  return rankOf(a) - rankOf(b) || compareUrgency(a, b);
}
function rankOf(finding) {
  if (finding.state === "fixed") return 3;
  if (finding.suppression !== null) return 2;
  return finding.state === "new" ? 0 : 1;
}
function provenance(result, { serverUrl }) {
  const { repository, head } = result.subject;
  if (serverUrl === null || !URL.canParse(serverUrl) || repository === null || head === null) return {};
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository) || !/^[0-9a-f]{7,64}$/.test(head)) return {};
  return { versionControlProvenance: [{ repositoryUri: new URL(`/${repository}`, serverUrl).href, revisionId: head }] };
}

// src/report/summary/index.ts
var MAX_BYTES3 = 900 * 1024;
var HEADINGS_BYTES = 4096;
var MAX_LINES = { problems: 20, exceptions: 100, changes: 100, notes: 50, lost: 10, unseen: 100 };
var TABLE_HEAD = ["| Severity | Finding | Place | Fix |", "| --- | --- | --- | --- |"];
var summary = {
  id: "summary",
  title: "Job summary",
  fileName: "gatehouse-summary.md",
  mediaType: "text/markdown",
  isFormat: false,
  render: render6
};
function render6(result, context) {
  const selection = selectFindings(result);
  const linking = { context, subject: result.subject };
  const opening = [
    `## ${headline(result, selection)}`,
    comparedLine(result),
    cautionLines(result, MAX_LINES.problems).join("\n"),
    overviewTable(result, context.scanners),
    unseenLines(result, MAX_LINES.unseen).join("\n")
  ];
  const closing = closingSections(result, selection, context.now, linking);
  const room = { bytes: MAX_BYTES3 - Buffer.byteLength([...opening, ...closing].join("\n\n")) - HEADINGS_BYTES };
  const lists = listsOf(selection).flatMap(([title, findings]) => listSection(title, findings, linking, room));
  return `${[...opening, ...lists, ...closing].filter((section) => section !== "").join("\n\n")}
`;
}
function listsOf(selection) {
  const blocking = selection.blocking.flatMap((item) => item.finding === null ? [] : [item.finding]);
  return [
    [`Fix these to merge: ${blocking.length}`, blocking],
    [count(selection.warnings.length, "warning"), selection.warnings],
    [`${selection.doubtful.length} of low confidence`, selection.doubtful],
    [`${selection.existing.length} existing, not caused by this change`, selection.existing],
    [`${selection.fixed.length} fixed by this change`, selection.fixed]
  ];
}
function listSection(title, findings, linking, room) {
  if (findings.length === 0) return [];
  const rows = [];
  for (const finding of findings) {
    const row = findingRow(finding, linking);
    const bytes = Buffer.byteLength(row) + 1;
    if (bytes > room.bytes) break;
    room.bytes -= bytes;
    rows.push(row);
  }
  const missing = findings.length - rows.length;
  const table = rows.length === 0 ? [] : [[...TABLE_HEAD, ...rows].join("\n")];
  return [`### ${title}`, ...table, ...missing > 0 ? [`and ${missing} more in the JSON report`] : []];
}
function closingSections(result, selection, now, linking) {
  const exceptions = exceptionSummary(result, selection, now);
  const notes = result.scans.flatMap((scan) => scan.notes).slice(0, MAX_LINES.notes).map((note) => `- ${escapeText(note, 300)}`);
  const lost = selection.blocking.filter((item) => item.finding === null).slice(0, MAX_LINES.lost).map((item) => `- ${blockingLine(item, linking)}`);
  return [
    lost.length === 0 ? "" : `### Blocking, not in this report

${lost.join("\n")}`,
    exceptions === "" ? "" : details(exceptions, exceptionLines(result, selection, MAX_LINES.exceptions, linking)),
    hasChangeLines(result) ? `### \u26A0\uFE0F This change touches the security policy, an ignore, a workflow or what a file counts for

${changeLines(result, MAX_LINES.changes).join("\n")}` : "",
    notes.length === 0 ? "" : details(count(notes.length, "note"), notes)
  ];
}

// src/util/wrap.ts
var WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
function columnsOf(text) {
  let columns = 0;
  for (const point of text) {
    if (WIDE.test(point)) columns += 2;
    else if (!new RegExp("\\p{M}", "u").test(point)) columns += 1;
  }
  return columns;
}
function wrapText(text, width) {
  const limit = Math.max(width, 10);
  const lines = [];
  let line = "";
  let used = 0;
  for (const word of text.split(" ").flatMap((part) => pieces(part, limit))) {
    const columns = columnsOf(word);
    if (line !== "" && used + 1 + columns > limit) {
      lines.push(line);
      line = word;
      used = columns;
    } else {
      used += (line === "" ? 0 : 1) + columns;
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  if (line !== "") lines.push(line);
  return lines;
}
function pieces(word, limit) {
  if (word.length * 2 <= limit) return [word];
  const parts = [];
  let part = "";
  let used = 0;
  for (const point of word) {
    const columns = columnsOf(point);
    if (used + columns > limit) {
      parts.push(part);
      part = "";
      used = 0;
    }
    part += point;
    used += columns;
  }
  return part === "" ? parts : [...parts, part];
}

// src/report/terminal/style.ts
var CODES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 };
function painter(color) {
  return (text, ...styles) => {
    if (!color || styles.length === 0 || text === "") return text;
    return `\x1B[${styles.map((style) => CODES[style]).join(";")}m${text}\x1B[0m`;
  };
}
var SEVERITY_STYLES = {
  critical: ["bold", "red"],
  high: ["red"],
  medium: ["yellow"],
  low: ["cyan"],
  info: ["dim"],
  unknown: ["yellow"]
};
var OUTCOME_STYLES = {
  pass: ["bold", "green"],
  warn: ["bold", "yellow"],
  fail: ["bold", "red"],
  error: ["bold", "red"]
};

// src/report/terminal/finding.ts
var MAX15 = {
  title: 300,
  message: 600,
  fix: 600,
  command: 1e3,
  name: 200,
  rule: 120,
  way: 300,
  page: 400,
  pages: 3,
  label: 100,
  path: 400
};
var INDENT = " ".repeat(8);
var FIX = "fix: ";
var WORD_COLUMNS = "through".length;
function findingLines(finding, isBlocking, paint, width) {
  const room = width - INDENT.length;
  const alarm2 = alarmWord(finding);
  const severity = paint(severityWord(finding.severity).toLowerCase(), ...SEVERITY_STYLES[finding.severity]);
  const marks = [
    ...isBlocking ? [paint("blocks", "bold", "red")] : [],
    ...alarm2 === null ? [] : [paint(alarm2.toLowerCase(), "bold", "red")],
    ...finding.confidence === "low" ? [paint("low confidence", "dim")] : [],
    ...finding.state === "new" ? [] : [paint(finding.state, "dim")],
    ...finding.suppression === null ? [] : [paint(`suppressed (${finding.suppression.kind})`, "dim")]
  ];
  const rule = paint(plain2(finding.rule, MAX15.rule), "dim");
  const title = wrapText(subjectOf3(finding), room);
  return [
    `${placeIn(finding).padStart(6)}  ${[severity, ...marks, rule].join("  ")}`,
    ...title.map((line) => `${INDENT}${paint(line, "bold")}`),
    ...prose(finding.message, MAX15.message, room),
    ...wayIn(finding, room),
    ...traceRows(finding.trace).map((row) => traceLine(row, paint)),
    ...pageLines(finding),
    ...fixLines(finding, paint, room)
  ];
}
function plain2(text, limit) {
  return cutPoints(stripControl(text.slice(0, limit * 4)), limit);
}
function subjectOf3(finding) {
  const title = flat(titleOf(finding), MAX15.title);
  if (finding.package === void 0) return title;
  const role = packageRole(finding.package);
  const name = plain2(`${finding.package.name} ${finding.package.version}`, MAX15.name);
  return `${name}${role === "" ? "" : ` (${role})`}: ${title}`;
}
function wayIn(finding, room) {
  const way = finding.package?.paths?.[0];
  if (way === void 0 || way.length === 0) return [];
  const names = [...way.slice(0, 12), finding.package?.name ?? ""].map((name) => plain2(name, MAX15.name));
  return prose(`comes in by ${names.join(" > ")}`, MAX15.way, room);
}
function traceLine(row, paint) {
  if (row.kind === "more") return `${INDENT}${paint(`\u2026 ${row.count} more`, "dim")}`;
  const { label, location } = row.step;
  const place = paint(plain2(placeOf(location), MAX15.path), "dim");
  return `${INDENT}${row.word.padEnd(WORD_COLUMNS)}  ${flat(label, MAX15.label)}  ${place}`;
}
function pageLines(finding) {
  const pages = pagePlaces(finding);
  const more = pages.length - MAX15.pages;
  return [
    ...pages.slice(0, MAX15.pages).map((page) => `${INDENT}${page.label}: ${plain2(page.reference, MAX15.page)}`),
    ...more > 0 ? [`${INDENT}and ${more} more`] : []
  ];
}
function placeIn({ location }) {
  if (location?.startLine === void 0) return "-";
  return location.startColumn === void 0 ? `${location.startLine}` : `${location.startLine}:${location.startColumn}`;
}
function fixLines(finding, paint, room) {
  if (finding.fix === void 0 || finding.state === "fixed") return [];
  const { description, command } = finding.fix;
  const isSaidTwice = command !== void 0 && description.includes(command);
  const words = isSaidTwice ? [] : prose(description, MAX15.fix, room - FIX.length);
  const described = words.map((line, index) => {
    return `${INDENT}${index === 0 ? paint("fix:", "green") : "    "} ${line.trimStart()}`;
  });
  if (command === void 0) return described;
  return [...described, `${INDENT}${paint(isSaidTwice ? "fix:" : "run:", "green")} ${plain2(command, MAX15.command)}`];
}
function prose(text, limit, room) {
  return wrapText(flat(text, limit), room).map((line) => `${INDENT}${line}`);
}
function flat(text, limit) {
  return plain2(
    text.slice(0, limit * 8).replace(/\s+/gu, " ").trim(),
    limit
  );
}

// src/report/terminal/summary.ts
var MAX16 = { reason: 400, name: 60, message: 400, path: 400 };
var MAX_PROBLEMS = 20;
var MAX_UNSEEN2 = 30;
function unscannedLines(result, paint) {
  return incompleteScans(result).flatMap((scan) => {
    const reason = scan.reason === null ? "" : `: ${plain2(scan.reason, MAX16.reason)}`;
    const shown = scan.problems.slice(0, MAX_PROBLEMS).map((problem) => {
      const line = problem.line === void 0 ? "" : `:${problem.line}`;
      const where = problem.path === void 0 ? "" : `${plain2(problem.path, MAX16.path)}${line}: `;
      const remedy = problem.remedy === void 0 ? "" : `; ${plain2(problem.remedy, MAX16.message)}`;
      return `  ${where}${plain2(problem.message, MAX16.message)}${remedy}`;
    });
    const more = scan.problems.length - shown.length;
    const head = `${statusWords(scan.status)}: ${plain2(scan.scanner, MAX16.name)}${reason}`;
    return [paint(head, "red"), ...shown, ...more > 0 ? [`  and ${more} more`] : []];
  });
}
function unseenLines2(result, paint) {
  const { blocking, touched, standing } = unseenOf(result);
  const lines = [
    ...blocking.map((entry) => ({ entry, color: "red" })),
    ...[...touched, ...standing].map((entry) => ({ entry, color: "yellow" }))
  ];
  const shown = lines.slice(0, MAX_UNSEEN2).map(({ entry, color }) => {
    const words = `${plain2(unseenName(entry), MAX16.path)}: ${plain2(unseenReason(entry), MAX16.reason)}`;
    return paint(`not looked at: ${words}`, color);
  });
  return [...shown, ...lines.length > shown.length ? [`and ${lines.length - shown.length} more not looked at`] : []];
}
function noticeLines2(result, paint) {
  const notices = result.notices.map((notice) => `note: ${plain2(notice.message, MAX16.message)}`);
  const notes = result.scans.flatMap((scan) => scan.notes.map((note) => `note: ${plain2(note, MAX16.message)}`));
  return [...notices, ...notes].map((line) => paint(line, "yellow"));
}
function scanLines(result) {
  return result.scans.map((scan) => {
    const name = plain2(scan.scanner, MAX16.name).padEnd(14);
    return `${name} ${statusWords(scan.status)}${amounts(scan)}`;
  });
}
function verdictLine(result, selection, paint) {
  const parts = [
    `${selection.blocking.length} blocking`,
    count(selection.warnings.length, "warning"),
    ...selection.doubtful.length > 0 ? [`${selection.doubtful.length} of low confidence`] : [],
    ...selection.existing.length > 0 ? [`${selection.existing.length} existing`] : [],
    ...selection.suppressed.length > 0 ? [`${selection.suppressed.length} suppressed`] : [],
    ...selection.fixed.length > 0 ? [`${selection.fixed.length} fixed`] : []
  ];
  const { outcome } = result.verdict;
  return `${paint(`verdict: ${outcome}`, ...OUTCOME_STYLES[outcome])}  ${parts.join(", ")}`;
}
function amounts(scan) {
  if (scan.status === "not-applicable") return "";
  if (scan.status === "skipped") return scan.reason === null ? "" : `: ${plain2(scan.reason, MAX16.reason)}`;
  const packages = scan.stats.packages > 0 ? [count(scan.stats.packages, "package")] : [];
  return ` (${[count(scan.stats.files, "file"), ...packages, plain2(scan.engine, MAX16.name)].join(", ")})`;
}

// src/report/terminal/index.ts
var MAX_PATH = 400;
var WIDTH = { least: 40, most: 120 };
var terminal = {
  id: "terminal",
  title: "Terminal",
  fileName: "gatehouse.txt",
  mediaType: "text/plain",
  isFormat: true,
  render: render7
};
function render7(result, context) {
  const paint = painter(context.color);
  const width = Math.min(Math.max(context.width, WIDTH.least), WIDTH.most);
  const selection = selectFindings(result);
  const sections = [
    [titleLine(result, paint)],
    ...fileSections(selection, paint, width),
    danglingLines(selection, paint),
    unscannedLines(result, paint),
    unseenLines2(result, paint),
    noticeLines2(result, paint),
    [...scanLines(result), verdictLine(result, selection, paint)]
  ];
  return `${sections.filter((lines) => lines.length > 0).map((lines) => lines.map(obeyedByNobody).join("\n")).join("\n\n")}
`;
}
function obeyedByNobody(line) {
  return line.replace(/^(\s*):(?=:)/, "$1: ").replaceAll("##[", "## [");
}
function titleLine(result, paint) {
  const { base, head } = result.subject;
  const sides = base === null ? `whole tree at ${plain2(shortRevision(head), 80)}` : `${plain2(shortRevision(base), 80)} (base) -> ${plain2(shortRevision(head), 80)}`;
  return `${paint(`gatehouse ${plain2(result.tool.version, 40)}`, "bold")}  ${sides}  policy ${plain2(policySource(result.policy), MAX_PATH)}`;
}
function fileSections(selection, paint, width) {
  const blocking = /* @__PURE__ */ new Set();
  for (const item of selection.blocking) if (item.finding !== null) blocking.add(item.finding);
  const files = /* @__PURE__ */ new Map();
  const onPage = [];
  for (const finding of [...blocking, ...selection.warnings, ...selection.doubtful]) {
    const path = finding.location?.path ?? "";
    const group = path === "" && pagePlaces(finding).length > 0 ? onPage : files.get(path);
    if (group === void 0) files.set(path, [finding]);
    else group.push(finding);
  }
  const sections = [...files].sort(([a], [b]) => compareText(a, b)).map(([path, findings]) => ({ title: path === "" ? "(no file)" : plain2(path, MAX_PATH), findings }));
  return [...onPage.length > 0 ? [{ title: "(page of the pull request)", findings: onPage }] : [], ...sections].map(
    ({ title, findings }) => [
      paint(title, "bold"),
      ...findings.sort(compareUrgency).flatMap((finding) => findingLines(finding, blocking.has(finding), paint, width))
    ]
  );
}
function danglingLines(selection, paint) {
  return selection.blocking.filter((item) => item.finding === null).flatMap((item) => item.violations).map((violation) => `${paint("blocks", "bold", "red")}  ${plain2(violation.message, 400)}`);
}

// src/report/index.ts
var REPORTS = {
  terminal,
  json,
  sarif,
  markdown,
  cyclonedx,
  html,
  summary,
  annotations
};
var REPORT_LIST = Object.values(REPORTS);
function reportFor(format) {
  const report = REPORT_LIST.find(({ id, isFormat }) => isFormat && id === format);
  if (report === void 0) throw new Error(`no report has the format ${format}`);
  return report;
}

// src/product.ts
var PRODUCT = {
  scanners: SCANNERS,
  conditions: CONDITIONS,
  formats: REPORT_LIST.filter(({ isFormat }) => isFormat).map(({ id }) => id)
};

// src/config/load-policy.ts
import { readFileSync, statSync as statSync2 } from "node:fs";

// src/model/coverage.ts
var COVERAGE_KINDS = [
  "manifest",
  "lockfile",
  "graph",
  "ecosystem",
  "language",
  "syntax",
  "generated",
  "vendored",
  "binary",
  "archive",
  "encoding",
  "minified",
  "too-large",
  "unreadable",
  "link",
  "submodule",
  "lfs",
  "history",
  "budget",
  "scanner"
];

// src/config/section/coverage.ts
var OUTCOME = { enum: ["fail", "warn", "ignore"] };
var SCHEMA5 = {
  type: "object",
  description: "What follows from something that was not looked at: fail, warn or ignore. A path decides before a kind, a kind before the two general keys.",
  additionalProperties: false,
  properties: {
    changed: { ...OUTCOME, default: "fail", description: "What the change took out of sight." },
    uncovered: {
      ...OUTCOME,
      default: "warn",
      description: "What nobody can read yet, or the base could not read either."
    },
    kinds: {
      type: "object",
      description: "By kind of what stood in the way.",
      propertyNames: { enum: COVERAGE_KINDS },
      additionalProperties: OUTCOME
    },
    paths: {
      type: "object",
      maxProperties: 1e3,
      description: "By glob over the path; the first that matches decides.",
      propertyNames: { minLength: 1, maxLength: 1e3 },
      additionalProperties: OUTCOME
    }
  }
};
var UNBUILT = { graph: "ignore" };
var coverageSection = {
  schema: SCHEMA5,
  defaults: { changed: "fail", uncovered: "warn", kinds: UNBUILT, paths: [] },
  read: ({ changed = "fail", uncovered = "warn", kinds = {}, paths = {} }) => ({
    changed,
    uncovered,
    kinds: { ...UNBUILT, ...kinds },
    paths: Object.entries(paths).map(([glob, outcome]) => ({ glob, outcome }))
  }),
  describe: ({ changed, uncovered, kinds, paths }) => [
    ["changed", changed],
    ["uncovered", uncovered],
    ...Object.entries(kinds).map(([kind, then]) => [`kinds.${kind}`, then]),
    ...paths.map(({ glob, outcome }) => [`paths.${glob}`, outcome])
  ]
};

// src/model/policy.ts
var DEFAULT_LABELS = { blocked: "security: blocked", policyChange: "policy-change" };

// src/config/section/publish.ts
var LABEL = {
  type: "string",
  minLength: 1,
  maxLength: 50,
  pattern: "^[^\\s\\p{C}](?:[^\\p{C}]*[^\\s\\p{C}])?$",
  examples: ["security: blocked, on one line"]
};
var SCHEMA6 = {
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
          ...LABEL,
          default: DEFAULT_LABELS.blocked,
          description: "On a pull request that the gate blocks."
        },
        "policy-change": {
          ...LABEL,
          default: DEFAULT_LABELS.policyChange,
          description: "On a pull request that touches the policy, an ignore or a workflow."
        }
      }
    },
    reviewers: {
      type: "array",
      maxItems: 15,
      items: { type: "string", pattern: "^@[\\w-]{1,39}(?:/[\\w.-]{1,100})?$", examples: ["@login", "@org/team"] },
      description: "People (@login) and teams (@org/team) who are asked for a review when a pull request touches the policy, an ignore or a workflow."
    }
  }
};
var publishSection = {
  schema: SCHEMA6,
  defaults: { labels: null, reviewers: [] },
  read: ({ labels = false, reviewers = [] }) => ({ labels: toLabels(labels), reviewers }),
  mistakes: sameLabels,
  describe: ({ labels, reviewers }) => [
    ["labels.blocked", labels?.blocked ?? "none"],
    ["labels.policy-change", labels?.policyChange ?? "none"],
    ["reviewers", reviewers.join(", ") || "nobody"]
  ]
};
function toLabels(labels) {
  if (labels === false) return null;
  if (labels === true) return DEFAULT_LABELS;
  return {
    blocked: labels.blocked ?? DEFAULT_LABELS.blocked,
    policyChange: labels["policy-change"] ?? DEFAULT_LABELS.policyChange
  };
}
async function sameLabels({ labels = false }) {
  const names = toLabels(labels);
  if (names === null || names.blocked.toLowerCase() !== names.policyChange.toLowerCase()) return [];
  const message2 = `publish.labels: blocked and policy-change are both '${names.blocked}'; give them two names`;
  return [{ key: ["labels"], message: message2 }];
}

// src/config/default-policy.ts
function defaultPolicy({ scanners, conditions }) {
  return {
    version: 1,
    scanners: Object.fromEntries(
      scanners.map(({ id, settings }) => [id, { enabled: true, settings: settings.defaults }])
    ),
    gate: Object.fromEntries(
      conditions.flatMap(({ id, settings }) => settings === null ? [] : [[id, settings.defaults]])
    ),
    coverage: coverageSection.defaults,
    publish: publishSection.defaults,
    exceptions: []
  };
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
var MAX_BYTES4 = 1024 * 1024;
var MAX_FILES = 10;
async function baseGives(workspace, { runner, spelling }, name, values) {
  if (runner === void 0 || runner.workflow === null || workspace.baseline !== "known") return true;
  const pending = [runner.workflow];
  const seen = /* @__PURE__ */ new Set();
  for (let path = pending.pop(); path !== void 0 && seen.size < MAX_FILES; path = pending.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    const file = await first(workspace.readBaseTip([path], MAX_BYTES4));
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
function describeMistake(error, schema, place, lines) {
  const path = error.instancePath.split("/").slice(1).map(pathSegment);
  const name = path.join(".") || "the policy";
  if (error.keyword === "additionalProperties") {
    const key = String(error.params.additionalProperty);
    const at2 = `${place}:${lineOf([...path, key], lines)}`;
    if (path.length === 1 && path[0] === "gate" && key === "rules") {
      return `${at2}: gate.rules is not supported by this version; use gate.fail-on and exceptions`;
    }
    const known = Object.keys(partAt(schema, path).properties ?? {});
    const suggestion = nearest(key, known);
    const hint = suggestion === null ? `known keys: ${known.join(", ")}` : `did you mean '${suggestion}'?`;
    return `${at2}: unknown key '${key}' in ${name}; ${hint}`;
  }
  const at = `${place}:${lineOf(path, lines)}`;
  if (error.keyword === "required") return `${at}: ${name} needs '${String(error.params.missingProperty)}'`;
  if (error.keyword === "enum") return `${at}: ${name} must be one of ${error.params.allowedValues.join(", ")}`;
  if (error.keyword === "const") return `${at}: ${name} must be ${JSON.stringify(error.params.allowedValue)}`;
  if (error.keyword === "pattern") {
    return `${at}: ${name} must look like ${partAt(schema, path).examples?.join(" or ") ?? error.params.pattern}`;
  }
  return `${at}: ${name} ${error.message ?? "is wrong"}`;
}
function pathSegment(segment) {
  const key = segment.replaceAll("~1", "/").replaceAll("~0", "~");
  return /^\d+$/.test(key) ? Number(key) : key;
}
function entryOf3({ additionalProperties: entry }) {
  return typeof entry === "object" && entry !== null && "then" in entry ? entry.then : entry;
}
function partAt(schema, path) {
  let part = schema;
  for (const key of path) {
    const next = typeof key === "number" ? part.items : part.properties?.[key] ?? entryOf3(part);
    part = next ?? {};
  }
  return part;
}

// src/config/section/exceptions.ts
var TEXT = { type: "string", minLength: 1 };
var SCHEMA7 = {
  type: "array",
  maxItems: 5e3,
  description: "Findings that may stay for a while.",
  items: {
    type: "object",
    additionalProperties: false,
    required: ["id", "reason", "owner", "expires"],
    properties: {
      id: { ...TEXT, description: "A rule, an advisory or a finding's fingerprint." },
      package: TEXT,
      path: { ...TEXT, description: "Glob over the finding's path." },
      reason: TEXT,
      owner: TEXT,
      expires: {
        type: "string",
        pattern: "^\\d{4}-\\d{2}-\\d{2}$",
        examples: ["2027-01-31"],
        description: "Last day on which it counts, YYYY-MM-DD."
      }
    }
  }
};
var exceptionsSection = {
  schema: SCHEMA7,
  defaults: [],
  read: (file) => file,
  mistakes: wrongDates,
  describe: (exceptions) => exceptions.map(({ id, package: name, path, reason, owner, expires }) => {
    const scope = [name, path].filter((part) => part !== void 0).join(", ");
    return [`exception ${id}${scope === "" ? "" : ` (${scope})`}`, `until ${expires}, ${owner}: ${reason}`];
  })
};
async function wrongDates(file) {
  return file.flatMap(({ expires }, index) => {
    const time = Date.parse(`${expires}T00:00:00Z`);
    const exists = !Number.isNaN(time) && new Date(time).toISOString().startsWith(expires);
    return exists ? [] : [{ key: [index, "expires"], message: `${expires} is not a date` }];
  });
}

// src/config/policy-schema.ts
function policySchema({ scanners, conditions }) {
  const gate = conditions.flatMap(({ id, settings }) => settings === null ? [] : [[id, settings.schema]]);
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    $id: "gatehouse-policy",
    title: "Gatehouse policy",
    description: "The policy file .github/gatehouse.yml: what is checked, what blocks a merge, and which exceptions stand.",
    type: "object",
    required: ["version"],
    additionalProperties: false,
    definitions: { scanner: { enum: scanners.map(({ id }) => id) } },
    properties: {
      version: { const: 1, description: "Version of this format." },
      ...Object.fromEntries(scanners.map((scanner) => [scanner.id, withSwitch(scanner)])),
      gate: {
        type: "object",
        additionalProperties: false,
        description: "What blocks a merge.",
        properties: Object.fromEntries(gate)
      },
      coverage: coverageSection.schema,
      publish: publishSection.schema,
      exceptions: exceptionsSection.schema
    }
  };
}
function withSwitch({ settings: { schema } }) {
  const properties = "properties" in schema ? schema.properties : {};
  return { ...schema, properties: { enabled: { type: "boolean", default: true }, ...Object(properties) } };
}

// src/config/policy-file.ts
var DEFAULT_POLICY_PATH = ".github/gatehouse.yml";
var MAX_POLICY_BYTES = 1024 * 1024;
async function parsePolicy(text, place, form) {
  const { value, lines } = await readYaml(text, place);
  const validate = await loadValidator("policy");
  if (!validate(value)) {
    const schema = policySchema(form);
    const mistakes2 = (validate.errors ?? []).filter((error) => error.keyword !== "if").map((error) => describeMistake(error, schema, place, lines));
    throw new ConfigurationError([...new Set(mistakes2)].join("\n"));
  }
  const parts = partsOf(value, form);
  const mistakes = await Promise.all(
    parts.map(
      async (part) => (await part.settings.mistakes?.(part.value) ?? []).map(
        ({ key, message: message2 }) => `${place}:${lineOf([part.key, ...key], lines)}: ${message2}`
      )
    )
  );
  if (mistakes.flat().length > 0) throw new ConfigurationError(mistakes.flat().join("\n"));
  return toPolicy(value, form, lines);
}
async function readYaml(text, place) {
  const { parseDocument, LineCounter: Counter } = await import("./part-yaml.js");
  const counter = new Counter();
  const options = { lineCounter: counter, schema: "core", stringKeys: true, maxAliasCount: 0 };
  const document = parseDocument(text, options);
  const [syntax] = document.errors;
  if (syntax !== void 0) {
    const { line } = counter.linePos(syntax.pos[0]);
    throw new ConfigurationError(`${place}:${line}: not valid YAML: ${syntax.message.split(/ at line | *\n/)[0]}`);
  }
  return { value: toPlain(document, place), lines: { document, counter } };
}
function toPlain(document, place) {
  try {
    return document.toJS({ maxAliasCount: 0 }) ?? {};
  } catch {
    throw new ConfigurationError(`${place}: aliases (*name) are not allowed in a policy file; write the value out`);
  }
}
function partsOf(file, { scanners }) {
  const sections = [
    ...scanners.map(({ id, settings }) => ({ key: id, settings })),
    { key: "coverage", settings: coverageSection },
    { key: "publish", settings: publishSection },
    { key: "exceptions", settings: exceptionsSection }
  ];
  return sections.flatMap(
    ({ key, settings }) => file[key] === void 0 ? [] : [{ key, settings, value: file[key] }]
  );
}
function toPolicy(file, form, lines) {
  const policy = defaultPolicy(form);
  const read = (key, settings) => file[key] === void 0 ? settings.defaults : settings.read(file[key]);
  const gate = Object(file.gate);
  return {
    ...policy,
    scanners: Object.fromEntries(
      form.scanners.map(({ id, settings }) => [
        id,
        { enabled: Object(file[id]).enabled !== false, settings: read(id, settings) }
      ])
    ),
    gate: {
      ...policy.gate,
      ...Object.fromEntries(
        form.conditions.flatMap(
          ({ id, settings }) => settings === null || gate[id] === void 0 ? [] : [[id, settings.read(gate[id])]]
        )
      )
    },
    coverage: read("coverage", coverageSection),
    publish: read("publish", publishSection),
    exceptions: read("exceptions", exceptionsSection).map(
      (exception, index) => ({ ...exception, line: lineOf(["exceptions", index], lines) })
    )
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

// src/util/scanner-enabled.ts
function scannerEnabled({ scanners }, scanner) {
  return scanners[scanner]?.enabled ?? true;
}

// src/config/tighten.ts
function leftOut(policy, only) {
  return Object.keys(policy.scanners).filter((id) => scannerEnabled(policy, id) && !only.includes(id));
}
function bindOptions(policy, options, form) {
  const judge2 = createJudge(options);
  const { stage } = options;
  const scanners = form.scanners.map(({ id, settings, options: own }) => {
    const { enabled = true, settings: set = settings.defaults } = policy.scanners[id] ?? {};
    return [id, { enabled, settings: own.reduce(judge2.setting, set) }];
  });
  const gate = form.conditions.flatMap(({ id, settings, options: own, inStage }) => {
    if (settings === null) return [];
    const bound = own.reduce(judge2.setting, policy.gate[id] ?? settings.defaults);
    return [[id, stage === void 0 || inStage === void 0 ? bound : inStage(bound, stage)]];
  });
  const only = stage === void 0 ? judge2.selection(policy) : [stage];
  return {
    policy: { ...policy, scanners: Object.fromEntries(scanners), gate: Object.fromEntries(gate) },
    options: { ...options, settings: {}, only },
    notices: judge2.notices
  };
}
function spelled({ spelling }, name) {
  return spelling === "input" ? `input ${name}` : `--${name}`;
}
function createJudge(options) {
  const notices = [];
  const mayLoosen = options.runner === void 0;
  function setting(policy, { name, spell, effectOf, with: change }) {
    const asked = options.settings[name] ?? null;
    const said = spell(policy);
    const effect = asked === null ? "same" : effectOf(said, asked);
    if (asked === null || effect === "same") return policy;
    const option = `${spelled(options, name)}${options.spelling === "input" ? ":" : ""} ${asked}`;
    if (effect === "tightens") {
      notices.push({ kind: "option-tightens", message: `${option} counts for this run; the policy says ${said}` });
      return change(policy, asked);
    }
    if (mayLoosen) {
      notices.push({ kind: "option-loosens", message: `${option} loosens the policy's ${said} for this run` });
      return change(policy, asked);
    }
    notices.push({ kind: "input-ignored", message: `${option} would loosen the policy's ${said}: ignored` });
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
    const message2 = `${option} would leave out what the policy switches on: ignored, ${names} ${were(missing)} run as well`;
    notices.push({ kind: "input-ignored", message: message2 });
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
  const message2 = `${option}: the base's workflow does not name ${path}: ignored, ${DEFAULT_POLICY_PATH} judges`;
  return { ...USUAL, notices: [{ kind: "input-ignored", message: message2 }] };
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
async function loadPolicy(options, workspace, form) {
  const choice = await policyChoice(options, workspace);
  const { policy, source } = choice.isInRepository ? await fromBase(workspace, choice, form) : { policy: await parsePolicy(readOutside(choice.path), choice.path, form), source: choice.path };
  const bound = bindOptions(policy, options, form);
  return {
    policy: bound.policy,
    options: bound.options,
    path: choice.path,
    source,
    isInRepository: choice.isInRepository,
    notices: [...choice.notices, ...bound.notices]
  };
}
async function fromBase(workspace, { path, isAsked }, form) {
  const file = await first(workspace.readBaseTip([path], MAX_POLICY_BYTES));
  if (file.status === "missing") {
    if (isAsked) await refuseMissing(workspace, path);
    else await refuseWrongName(workspace);
    return { policy: defaultPolicy(form), source: "default" };
  }
  const place = workspace.baseline === "known" ? `${workspace.baseSha?.slice(0, 12)}:${path}` : path;
  return { policy: await parsePolicy(textOf2(file, place), place, form), source: place };
}
function textOf2(file, place) {
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
function coverageWords({ path, subject, count: count2, reason }) {
  return path === null ? `${count2} \xD7 ${subject}: ${reason}` : `${path}: ${reason}`;
}

// src/policy/evaluate.ts
var WARNING = /* @__PURE__ */ new Set(["nothing-compared", "stale-data"]);
function evaluate({ gate }, { findings, scans, notices, coverage }) {
  const judged = findings.filter(isJudged).map((finding) => judge(finding, gate));
  const shortfalls = [...CONDITIONS.flatMap((each) => amiss(each, scans, gate)), ...coverage.flatMap(shortfallOf)];
  const violations = [...judged.flatMap(({ violation }) => violation ?? []), ...shortfalls];
  if (shortfalls.length > 0 || scans.some((scan) => scan.status === "failed" || scan.status === "partial"))
    return { outcome: "error", violations };
  if (violations.length > 0) return { outcome: "fail", violations };
  const warns = judged.some(({ isIgnored }) => !isIgnored) || notices.some(({ kind }) => WARNING.has(kind)) || coverage.some(({ outcome }) => outcome === "warn");
  return { outcome: warns ? "warn" : "pass", violations };
}
function isJudged(finding) {
  return finding.state === "new" && finding.suppression === null && finding.confidence !== "low" && finding.severity !== "info";
}
function judge(finding, gate) {
  for (const condition of CONDITIONS) {
    const judgement = condition.judgeFinding?.(finding, settingsOf(condition, gate), gate) ?? null;
    if (judgement === null) continue;
    if (judgement.outcome !== "fail") return { violation: null, isIgnored: judgement.outcome === "ignore" };
    return { violation: { rule: condition.id, finding: finding.id, message: judgement.message }, isIgnored: false };
  }
  return { violation: null, isIgnored: false };
}
function amiss(condition, scans, gate) {
  const found = condition.judgeRun?.(scans, settingsOf(condition, gate)) ?? [];
  return found.map((violation) => ({ rule: condition.id, ...violation }));
}
function settingsOf({ id, settings }, gate) {
  return settings === null ? null : gate[id] ?? settings.defaults;
}
function shortfallOf(entry) {
  if (entry.outcome !== "fail") return [];
  return [{ rule: "coverage", finding: null, message: `not looked at: ${coverageWords(entry)}` }];
}

// src/workspace/open.ts
import { lstatSync as lstatSync2, realpathSync as realpathSync3, statSync as statSync3 } from "node:fs";
import { dirname as dirname2, join as join3, relative as relative2, sep as sep3 } from "node:path";

// src/workspace/objects.ts
import { createHash as createHash2 } from "node:crypto";
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
  const hash = createHash2(id.length === 64 ? "sha256" : "sha1");
  return hash.update(`${type} ${bytes.length}\0`).update(bytes).digest("hex") === id;
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
    const count2 = readSync(handle, bytes, known, size - known, known);
    if (count2 === 0) break;
    known += count2;
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
  const code2 = typeof error === "object" && error !== null && "code" in error ? error.code : null;
  if (code2 === "ENOENT" || code2 === "ENOTDIR") return { path, status: "missing" };
  return code2 === "ELOOP" ? notRegular(path) : { path, status: "unreadable", reason: messageOf(error) };
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
var INSTALLED = /(?:^|\/)(?:node_modules|vendor)\//;
var MAX_GLOBS = 1e3;
function findProjects(paths, globs, isProjectFile) {
  if (globs === null) {
    const withManifest = paths.filter((path) => isProjectFile(path) && !INSTALLED.test(path)).map(folderOf2);
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
function planShards({ entries, changes, globs, isProjectFile, maxShards, count: count2 }) {
  const projects = findProjects(
    entries.map((entry) => entry.path),
    globs,
    isProjectFile
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
  const bins = Array.from({ length: count2 ?? Math.max(wanted, 1) }, () => 0);
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
async function openPart(whole, part) {
  const { index, count: count2, projects, isProjectFile } = part;
  const { changes } = whole;
  const entries = await whole.files("head");
  const plan = planShards({ entries, changes, globs: projects, isProjectFile, maxShards: count2, count: count2 });
  const covers = (path) => whole.covers(path) && plan.shardOf(path) === index;
  const coversHistory = (path) => whole.covers(path) && (plan.shardOf(path) ?? 1) === index;
  return {
    ...whole,
    part: { index, count: count2, untouchedProjects: plan.projects - plan.affected.length },
    covers,
    coversHistory,
    changes: changes?.filter(({ path, basePath }) => covers(path) || covers(basePath ?? path)) ?? null,
    files: async (side) => (await whole.files(side)).filter((entry) => covers(entry.path)),
    oddities: async (side) => (await whole.oddities(side)).filter((odd) => covers(odd.path))
  };
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

// src/workspace/working-list.ts
import { open } from "node:fs/promises";
import { resolve } from "node:path";
async function listWorkingTree(git) {
  const [output, least] = await Promise.all([
    git.ask(["ls-files", "--cached", "--others", "--exclude-standard", "--stage", "-t", "-z"]),
    indexedEntries(git)
  ]);
  const records = output === null ? null : nulRecords(output, "ls-files");
  const tracked = records?.filter((record) => !record.startsWith(UNTRACKED)).map(trackedEntry);
  if (records === null || tracked === void 0 || tracked.length < least)
    throw new ScanError(`git cannot list the files of ${git.root}`);
  const untracked = records.filter((record) => record.startsWith(UNTRACKED));
  return { tracked, untracked: untracked.map((record) => nameIn(record.slice(UNTRACKED.length))) };
}
var UNTRACKED = "? ";
var ENTRY2 = /^[A-Z] (\d{6}) ([0-9a-f]{40,64}) \d\t/;
function trackedEntry(record) {
  const match = ENTRY2.exec(record);
  if (match === null) throw new ScanError("git ls-files speaks in a form that is not its own");
  const [head, mode = "", id = ""] = match;
  return { mode, id, path: nameIn(record.slice(head.length)) };
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
async function firstBytes(path, count2) {
  const handle = await open(path).catch(() => null);
  if (handle === null) return null;
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(count2), 0, count2, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
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
  const [records, { untracked }] = await Promise.all([diff(git, "--ignore-submodules", [base]), listWorkingTree(git)]);
  if (records.length === 0) await refuseChanges(git, base);
  const changes = records.flatMap(changeOf);
  const seen = new Set(changes.map((change) => change.path));
  for (const path of untracked)
    if (!seen.has(path) && !path.endsWith("/")) changes.push({ path, basePath: null, kind: "added" });
  return changes.sort((a, b) => a.path < b.path ? -1 : 1);
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
  if (!was || letter === "C") return [{ path, basePath: null, kind: "added" }];
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
  const entries = nulRecords(output, "ls-tree").map((record) => parseEntry2(record, sha));
  await prove(git, sha, tree, entries);
  return entries.filter(({ type }) => type !== "tree");
}
var ENTRY3 = /^(\d{6}) (blob|tree|commit) ([0-9a-f]{40}(?:[0-9a-f]{24})?) +(-|\d+)\t/;
function parseEntry2(record, commit) {
  const match = ENTRY3.exec(record);
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
    ({ mode, id, rawPath }) => `${mode.replace(/^0+/, "")} ${nameOf2(rawPath)}\0${Buffer.from(id, "hex").toString("latin1")}`
  );
  return { type: "tree", bytes: Buffer.from(records.join(""), "latin1") };
}
function isSame({ bytes }, entries) {
  let at = 0;
  for (const { id, rawPath } of entries) {
    const name = bytes.indexOf(32, at) + 1;
    const end = bytes.indexOf(0, name);
    if (name === 0 || end === -1 || bytes.toString("latin1", name, end) !== nameOf2(rawPath)) return false;
    at = end + 1 + id.length / 2;
    if (bytes.toString("hex", end + 1, at) !== id) return false;
  }
  return at === bytes.length;
}
function nameOf2(rawPath) {
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

// src/workspace/mentions.ts
var MOST_WORDS = 200;
async function mentions(git, commit, words) {
  const found = /* @__PURE__ */ new Set();
  for (let start = 0; start < words.length; start += MOST_WORDS) {
    const some = await search(git, commit, words.slice(start, start + MOST_WORDS));
    if (some === null) return null;
    for (const path of some) found.add(path);
  }
  return [...found].sort();
}
async function search(git, commit, words) {
  const patterns = words.flatMap((word) => ["-e", word]);
  const where = commit === null ? ["--untracked"] : [commit];
  const { ended, exitCode, stdout } = await git.run(["grep", "-l", "-z", "-w", "-F", ...patterns, ...where]);
  if (ended !== "exited" || exitCode === null || exitCode > 1) return null;
  const skip = commit === null ? 0 : commit.length + 1;
  return nulRecords(stdout, "grep").map((record) => nameIn(record.slice(skip)));
}

// src/workspace/working-files.ts
var SUBMODULE = "160000";
async function workingFiles(git, prefix) {
  const { tracked, untracked } = await listWorkingTree(git);
  const paths = /* @__PURE__ */ new Set();
  const submodules = /* @__PURE__ */ new Map();
  for (const { mode, id, path } of tracked) {
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

// src/workspace/repository-sides.ts
var WARM_BYTES = 16 * 1024 * 1024;
function repositorySides(git, prefix, head, base) {
  const compare = base?.kind === "known" ? base.compare : null;
  const blobs = createBlobStore(git);
  const treeOf2 = commitTrees(git, blobs);
  for (const commit of [compare, compare === null ? null : head]) if (commit !== null) treeOf2(commit).catch(() => {
  });
  const commitOf2 = (side) => side === "base" ? compare : head;
  let working;
  function inWorkingTree() {
    working ??= workingFiles(git, prefix);
    return working;
  }
  async function oddities(side) {
    const commit = commitOf2(side);
    if (commit === null) return side === "base" ? [] : (await inWorkingTree()).oddities;
    return (await (await treeOf2(commit)).oddities()).filter(({ path }) => path.startsWith(prefix));
  }
  async function files(side) {
    const commit = commitOf2(side);
    if (commit !== null) return (await treeOf2(commit)).files.filter(({ path }) => path.startsWith(prefix));
    return side === "base" ? [] : (await inWorkingTree()).files;
  }
  function read(side, paths, maxBytes, options) {
    const commit = commitOf2(side);
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
  return {
    changes: () => changesOf(git, blobs, treeOf2, compare, head),
    files,
    oddities,
    read,
    readBaseTip,
    mentions: async (side, words) => side === "base" && compare === null ? [] : mentionsBelow(git, prefix, commitOf2(side), words)
  };
}
async function changesOf(git, blobs, treeOf2, compare, head) {
  if (compare === null) return null;
  if (head === null) return changesInWorkingTree(git, compare.sha);
  const [before, after] = [treeOf2(compare), treeOf2(head)];
  const found = await changesBetween(git, { commit: compare.sha, tree: before }, { commit: head.sha, tree: after });
  void loadChanged(blobs, await before, await after, found).catch(() => {
  });
  return found;
}
async function mentionsBelow(git, prefix, commit, words) {
  const found = await mentions(git, commit?.sha ?? null, words);
  return found?.filter((path) => path.startsWith(prefix)) ?? null;
}
function commitTrees(git, blobs) {
  const trees = /* @__PURE__ */ new Map();
  return (commit) => {
    const opened = trees.get(commit.sha) ?? openCommitTree(git, blobs, commit);
    trees.set(commit.sha, opened);
    return opened;
  };
}
async function loadChanged(blobs, before, after, changes) {
  const changed = changes.flatMap(({ path, basePath }) => [after.file(path), before.file(basePath ?? "")]).filter((entry) => entry !== void 0);
  if (changed.reduce((sum, { size }) => sum + size, 0) <= WARM_BYTES) await blobs.load(changed.map(({ blob }) => blob));
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

// src/scan/ecosystem-files.ts
async function projectFileTest() {
  const { isProjectFile } = await import("./part-scan-dependencies-ecosystem-project-file.js");
  return isProjectFile;
}
async function registryFiles() {
  const { REGISTRY_FILES } = await import("./part-scan-dependencies-ecosystem-registry-files.js");
  return REGISTRY_FILES;
}

// src/correlate/sort.ts
var STATE_ORDER = { new: 0, existing: 1, fixed: 2 };
function sortFindings(findings) {
  return [...findings].sort(
    (a, b) => STATE_ORDER[a.state] - STATE_ORDER[b.state] || compareSeverity(a.severity, b.severity) || compareLocations(a.location, b.location) || compareText(a.rule, b.rule) || compareText(a.id, b.id)
  );
}

// src/correlate/suppress.ts
var import_picomatch3 = __toESM(require_picomatch(), 1);

// src/correlate/standing.ts
function standingOf(observation, isExcepted) {
  const { standing, category, severity, confidence, suppression } = observation;
  return {
    paths: standing?.path === void 0 ? [...new Set(pathsOf(observation))] : [standing.path],
    kind: standing?.kind ?? "source",
    scope: observation.package?.scope,
    severity: standing?.severity ?? severity,
    confidence: standing?.confidence ?? confidence,
    allowedBy: isExcepted ? "an exception of the policy" : suppression?.reason ?? null,
    ignored: observation.inlineIgnore !== void 0 && category !== "malware"
  };
}
function pathsOf({ location, otherLocations = [] }) {
  const places = location === null ? otherLocations : [location, ...otherLocations];
  return places.map(({ path }) => path);
}

// src/correlate/suppress.ts
var EXPIRING_SOON_DAYS = 14;
var DAY_MS2 = 864e5;
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
    const paths = pathsOf(finding);
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
  const days = Math.round((Date.parse(exception.expires) - Date.parse(today)) / DAY_MS2);
  if (days > EXPIRING_SOON_DAYS) return null;
  return {
    kind: "exception-expiring",
    message: `exception ${name} expires in ${days} days (${exception.owner})`,
    location
  };
}

// src/config/gate-files.ts
var SCANNER_SETTINGS = /* @__PURE__ */ new Set([
  ".gitleaks.toml",
  ".gitleaksignore",
  ".secrets.baseline",
  "osv-scanner.toml",
  ".semgrepignore"
]);
var OWNERS_FILES = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];
var UPDATE_SETTINGS = /^\.github\/dependabot\.ya?ml$/;
function gateFileOf(paths, policyPath, registries) {
  if (policyPath !== null && paths.includes(policyPath)) return "policy";
  for (const path of paths) {
    const file = fileOf(path, registries);
    if (file !== null) return file;
  }
  return null;
}
function fileOf(path, registries) {
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (path.startsWith(".github/workflows/")) return "workflow";
  if (name === "action.yml" || name === "action.yaml") return "action";
  if (OWNERS_FILES.includes(path)) return "owners";
  if (SCANNER_SETTINGS.has(name)) return "scanner-settings";
  if (registries.isSettings(path)) return "registry";
  if (name === ".gitattributes") return "attributes";
  if (path === ".gitmodules") return "submodules";
  if (UPDATE_SETTINGS.test(path)) return "updates";
  return registries.sourcesIn(path) === null ? null : "manifest";
}

export {
  escapeText,
  codeSpan,
  fencedBlock,
  withoutComments,
  severityWord,
  alarmWord,
  titleOf,
  count,
  placeOf,
  isFindingId,
  SCANNERS,
  foreignCode,
  formatMarker,
  parseMarker,
  parseFindingIndex,
  compareLocations,
  selectFindings,
  compareUrgency,
  SCOPES,
  ECOSYSTEM,
  INCOMPLETE,
  advisoryUrl,
  markdownLink,
  allowedUrl,
  boundedTrace,
  unseenLines,
  isSecretOfHistory,
  fixText,
  commandIn,
  blockingLine,
  idPart,
  findingTable,
  changeLines,
  touchesTheGate,
  comparedLine,
  overviewTable,
  cautionLines,
  markdown,
  isQuietResult,
  codeScanningSarif,
  REPORTS,
  REPORT_LIST,
  reportFor,
  PRODUCT,
  MAX_SHARDS,
  planShards,
  DEFAULT_LABELS,
  coverageSection,
  publishSection,
  defaultPolicy,
  plainYaml,
  entriesOf,
  fieldOf,
  itemsOf,
  first,
  baseGives,
  loadValidator,
  exceptionsSection,
  DEFAULT_POLICY_PATH,
  MAX_POLICY_BYTES,
  parsePolicy,
  placeInRepository,
  scannerEnabled,
  spelled,
  isWrongPolicyName,
  loadPolicy,
  textOf2 as textOf,
  sortFindings,
  standingOf,
  suppressFindings,
  exceptionTest,
  judgeCoverage,
  evaluate,
  isJudged,
  gitIn,
  nulRecords,
  nameIn,
  hasObjectId,
  openPart,
  treeChanges,
  notRegularApart,
  LONGEST_TARGET,
  isLink,
  oddityOf,
  resolveCommit,
  openWorkspace,
  projectFileTest,
  registryFiles,
  gateFileOf
};
