import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  advisoryFamily,
  cutPoints,
  mayBeAdvisoryId,
  nearest
} from "./part-shared-util-advisory-id.js";
import {
  isEscapedName,
  nameBytes,
  nameText,
  secretRuleNames
} from "./part-shared-scan-secrets-rules-rule-names.js";
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
  THRESHOLDS,
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
    what: "The name of a package that is new to the project is one edit, or a separator, away from one of the list of widely used packages (npm, PyPI, crates.io, RubyGems).",
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

// src/scan/secrets/engines/tool-names.ts
var SECRET_TOOLS = ["gitleaks", "betterleaks", "trufflehog", "kingfisher"];

// src/scan/secrets/rules/own-rule-schema.ts
var OWN_RULE_KINDS = ["token", "window", "assignment"];
var OWN_RULE_CHECKS = [
  "github-crc",
  "npm-crc",
  "crc-tail",
  "aws-account",
  "jwt",
  "slack",
  "pem",
  "url-password",
  "grafana-crc",
  "basic-auth"
];
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
      enum: OWN_RULE_CHECKS,
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
    const message = `'${id}' in secrets.rules is a rule of the product; give yours another id, and switch that one off`;
    return [{ key: at, message }];
  });
  const own = ownRules(rules).filter(({ id }) => !collisions.has(id));
  if (own.length === 0) return mistakes;
  const { lintOwnRules } = await import("./part-scan-secrets-rules-own-rule-lint.js");
  const wrong = lintOwnRules(own).map(({ rule, key, message }) => ({
    key: ["rules", rule, ...key],
    message: `${["secrets.rules", rule, ...key].join(".")}: ${message}`
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
var SECRET_ENGINES = ["builtin", ...SECRET_TOOLS, "all"];
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
    tests: {
      enum: ["full", "lowered"],
      default: "lowered",
      description: "What findings in test code weigh: what they weigh elsewhere, or next to nothing."
    }
  }
};
var staticSettings = {
  schema: SCHEMA3,
  defaults: { rules: {}, vendored: [], tests: "lowered" },
  read: ({ rules = {}, vendored = [], tests = "lowered" }) => ({ rules, vendored, tests }),
  mistakes: unknownRules,
  describe: ({ rules, vendored, tests }) => [
    ...Object.entries(rules).filter(([, setting]) => setting === "off").map(([rule]) => [`rules.${rule}`, "off"]),
    ["vendored", vendored.toSorted().join(", ") || "none"],
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
    return messages.map((message) => ({ finding: null, message }));
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

// src/policy-form.ts
var POLICY_FORM = { scanners: SCANNERS, conditions: CONDITIONS };

// src/config/load-policy.ts
import { readFileSync, statSync as statSync2 } from "node:fs";

// src/model/coverage.ts
var COVERAGE_KINDS = [
  "manifest",
  "lockfile",
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
var SCHEMA4 = {
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
var coverageSection = {
  schema: SCHEMA4,
  defaults: { changed: "fail", uncovered: "warn", kinds: {}, paths: [] },
  read: ({ changed = "fail", uncovered = "warn", kinds = {}, paths = {} }) => ({
    changed,
    uncovered,
    kinds,
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
function scannerEnabled({ scanners }, scanner) {
  return scanners[scanner]?.enabled ?? true;
}

// src/config/section/publish.ts
var LABEL = {
  type: "string",
  minLength: 1,
  maxLength: 50,
  pattern: "^[^\\s\\p{C}](?:[^\\p{C}]*[^\\s\\p{C}])?$",
  examples: ["security: blocked, on one line"]
};
var SCHEMA5 = {
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
  schema: SCHEMA5,
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
  const message = `publish.labels: blocked and policy-change are both '${names.blocked}'; give them two names`;
  return [{ key: ["labels"], message }];
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
    return `${at}: ${name} must look like ${partAt(schema, path).examples?.join(" or ")}`;
  }
  return `${at}: ${name} ${error.message ?? "is wrong"}`;
}
function pathSegment(segment) {
  const key = segment.replaceAll("~1", "/").replaceAll("~0", "~");
  return /^\d+$/.test(key) ? Number(key) : key;
}
function entryOf({ additionalProperties: entry }) {
  return typeof entry === "object" && entry !== null && "then" in entry ? entry.then : entry;
}
function partAt(schema, path) {
  let part = schema;
  for (const key of path) {
    const next = typeof key === "number" ? part.items : part.properties?.[key] ?? entryOf(part);
    part = next ?? {};
  }
  return part;
}

// src/config/section/exceptions.ts
var TEXT = { type: "string", minLength: 1 };
var SCHEMA6 = {
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
  schema: SCHEMA6,
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
        ({ key, message }) => `${place}:${lineOf([part.key, ...key], lines)}: ${message}`
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
  return { policy: await parsePolicy(textOf(file, place), place, form), source: place };
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
  SCANNERS,
  foreignCode,
  POLICY_FORM,
  compareLocations,
  pagePart,
  CATEGORIES,
  isSecretOfHistory,
  settingChanges,
  coverageSection,
  DEFAULT_LABELS,
  scannerEnabled,
  publishSection,
  defaultPolicy,
  manifestSources,
  gateFileOf,
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
