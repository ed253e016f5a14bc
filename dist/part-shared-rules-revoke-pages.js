import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  askedServices
} from "./part-shared-results-service-asked-services.js";
import {
  loadValidator
} from "./part-shared-io-validator.js";
import {
  isTold
} from "./part-shared-util-told.js";
import {
  CATEGORIES,
  RULE_LEVELS
} from "./part-shared-model-finding.js";
import {
  WAIT
} from "./part-shared-results-service-waiting.js";
import {
  toolId
} from "./part-shared-util-tool-id.js";
import {
  stripControl
} from "./part-shared-util-control-characters.js";
import {
  pathHint,
  ruleSet,
  suggestsMore
} from "./part-shared-scan-static-rule-set.js";
import {
  SECRET_ENGINES,
  loadRules,
  secretRuleNames
} from "./part-shared-scan-secrets-engines-betterleaks.js";
import {
  isEscapedName,
  nameBytes,
  nameText
} from "./part-shared-util-byte-name.js";
import {
  advisoryFamily,
  answerCache,
  mayBeAdvisoryId
} from "./part-shared-io-answer-cache.js";
import {
  fitsWildcard
} from "./part-shared-util-wildcard.js";
import {
  compareSeverity,
  reachesThreshold,
  worstSeverity
} from "./part-shared-util-severity-order.js";
import {
  cutPoints
} from "./part-shared-util-cut.js";
import {
  messageOf
} from "./part-shared-util-thrown.js";
import {
  require_picomatch
} from "./part-shared-picomatch.js";
import {
  CONFIDENCES,
  SEVERITIES,
  THRESHOLDS
} from "./part-shared-model-severity.js";
import {
  PROVIDER_CHECKS
} from "./part-shared-scan-secrets-rules-rule.js";
import {
  hashParts,
  sha256
} from "./part-shared-util-hash.js";
import {
  parseVersionRange,
  splitPackage
} from "./part-shared-util-version-range.js";
import {
  nearest
} from "./part-shared-util-nearest.js";
import {
  ConfigurationError,
  LocatedError,
  ScanError
} from "./part-shared-model-errors.js";
import {
  NO_STATS,
  SWITCHED_OFF
} from "./part-shared-model-scan.js";
import {
  SAMPLE_BYTES,
  textForm
} from "./part-shared-util-binary-form.js";
import {
  VERSION
} from "./part-shared-package.js";
import {
  lineIndex
} from "./part-shared-util-line-index.js";
import {
  groupBy
} from "./part-shared-util-group-by.js";
import {
  compareText
} from "./part-shared-util-text-order.js";
import {
  __toESM
} from "./part-shared-undefined.js";

// src/scan/exception-subject.ts
function isAboutPackages({ id, rule, category, package: name }) {
  if (category === "dependency" || category === "license") return true;
  return name !== void 0 || [id, rule].some((named) => named !== void 0 && advisoryFamily(named) !== null);
}
function sawWholeTree(exception, { prefix, part, changes }) {
  return isAboutPackages(exception) ? null : prefix === "" && part === null && changes === null;
}

// src/util/strictness.ts
import { isDeepStrictEqual } from "node:util";
function ladder(usual, ...steps) {
  const stepOf2 = (value) => steps.findIndex((step) => [step].flat().some((each) => each === value));
  return {
    kind: "value",
    effectOf: (above = usual, below3) => above === below3 ? "same" : compared(stepOf2(below3) - stepOf2(above))
  };
}
function bound(stricter, numberOf = Number) {
  const sign = stricter === "higher" ? 1 : -1;
  return {
    kind: "value",
    effectOf(above, below3) {
      if (above === void 0) return "tightens";
      const steps = sign * (numberOf(below3) - numberOf(above));
      return steps === 0 ? "same" : compared(steps);
    }
  };
}
var askingList = {
  kind: "value",
  effectOf: (above = [], below3) => sets(above, below3, "tightens", "loosens"),
  join: (above = [], below3) => [...itemsOf(above), ...beyond(below3, above)]
};
function lettingList(unsaid) {
  return {
    kind: "value",
    effectOf(above, below3) {
      if (above === void 0 && unsaid === "everything") return "tightens";
      return sets(above ?? [], below3, "loosens", "tightens");
    }
  };
}
function settled(unsaid) {
  return {
    kind: "value",
    effectOf(above, below3) {
      if (isDeepStrictEqual(above ?? unsaid, below3 ?? unsaid)) return "same";
      return above === void 0 || above === unsaid ? "tightens" : "loosens";
    }
  };
}
function twoEdged(usual) {
  return { kind: "value", effectOf: (above = usual, below3) => isDeepStrictEqual(above, below3) ? "same" : "loosens" };
}
function compared(steps) {
  return steps > 0 ? "tightens" : "loosens";
}
function sets(above, below3, more2, fewer) {
  const effects = [
    ...beyond(below3, above).length > 0 ? [more2] : [],
    ...beyond(above, below3).length > 0 ? [fewer] : []
  ];
  if (effects.length === 0) return "same";
  return effects.includes("loosens") ? "loosens" : "tightens";
}
function beyond(list, other) {
  const known = new Set(itemsOf(other).map(wordsOf));
  return itemsOf(list).filter((item) => !known.has(wordsOf(item)));
}
function wordsOf(value) {
  return JSON.stringify(
    value,
    (_, part) => typeof part === "object" && part !== null && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => a < b ? -1 : 1)) : part
  );
}
function itemsOf(list) {
  return Array.isArray(list) ? list : [];
}

// src/scan/database/settings.ts
var MODES = ["on", ...RULE_LEVELS, "off"];
var RULE_STRICTNESS = ladder("on", "off", "report", ["warn", "on"], "block");
var SCHEMA = {
  type: "object",
  additionalProperties: false,
  description: "What migrations let whom do in the database.",
  properties: {
    rules: {
      type: "object",
      additionalProperties: { enum: MODES },
      description: "Rules by id: off, or how far their findings may go (`block`, `warn`: told and never blocking, `report`: in the report alone). Locks and steps that nothing takes back are in the report alone unless this says otherwise.",
      examples: [{ "database-lock": "warn", "database-plain-secret": "off" }]
    }
  }
};
var databaseSettings = {
  schema: SCHEMA,
  defaults: { rules: {} },
  read: ({ rules: rules2 = {} }) => ({ rules: rules2 }),
  mistakes: unknownRules,
  describe: ({ rules: rules2 }) => Object.entries(rules2).filter(([, mode]) => mode !== "on").map(([rule, mode]) => [`rules.${rule}`, mode]),
  layering: { kind: "keys", keys: { rules: { kind: "map", entryOf: () => RULE_STRICTNESS } } }
};
async function unknownRules({ rules: rules2 = {} }) {
  const named = Object.keys(rules2);
  if (named.length === 0) return [];
  const { DATABASE_RULES } = await import("./part-scan-database-rules-index.js");
  const known = DATABASE_RULES.map(({ id }) => id);
  return named.filter((id) => !known.includes(id)).map((id) => {
    const suggestion = nearest(id, known);
    const hint = suggestion === null ? `known rules: ${known.join(", ")}` : `did you mean '${suggestion}'?`;
    return { key: ["rules", id], message: `unknown rule '${id}' in database.rules; ${hint}` };
  });
}

// src/scan/database/index.ts
var database = {
  id: "database",
  title: "Database",
  rows: [{ title: "Database", categories: ["database"] }],
  settings: databaseSettings,
  options: [],
  readsPackages: false,
  showsSurface: true,
  action: {
    name: "database-audit",
    isOptional: true,
    description: "Tells what a change of migrations lets whom do in the database that it did not before. Needs contents read alone.",
    inputs: {}
  },
  rules: async () => (await import("./part-scan-database-rules-index.js")).DATABASE_RULES.map(({ id }) => id),
  async ownTexts() {
    const { DATABASE_RULES } = await import("./part-scan-database-rules-index.js");
    return DATABASE_RULES.map(({ id, title, message: message2, remedy }) => ({
      id,
      texts: [title, message2, remedy],
      page: `${id}.md`
    }));
  },
  async explain(id) {
    const { explainDatabase } = await import("./part-scan-database-explain.js");
    return explainDatabase(id);
  },
  sees: sawWholeTree,
  async scan(context) {
    const { scanDatabase } = await import("./part-scan-database-scan.js");
    return scanDatabase(context);
  }
};

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
    id: "package-denied",
    title: "a package that the policy never wants",
    severity: "high; it blocks whatever the threshold",
    what: "A lockfile brings in a package that `dependencies.packages.deny` names, directly or through others, from a registry or from anywhere else, or a manifest asks for it and no lockfile of it holds it. What the base has too is existing.",
    why: "Somebody has decided that it must not be used here, whether or not anything else is known of it.",
    fix: "Replace the direct dependency that brings it in, or take a version that the policy does not name. An exception lets one stay for a while."
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
  },
  {
    id: "lockfile-unattended",
    title: "a lockfile that nobody keeps up to date",
    severity: "info, in the report alone",
    what: "Dependabot (`.github/dependabot.yml`) or Renovate (`renovate.json` and its other places) is configured, and what it is told leaves this lockfile out.",
    why: "The team believes that its packages are kept up to date. Those of this lockfile grow old until an advisory names one.",
    fix: "Name the folder of the lockfile in the configuration, or leave a note there why nobody does."
  }
];

// src/scan/dependencies/explain.ts
var MAX = { affected: 50, references: 20 };
async function explainDependencies(id, request) {
  const rule = PACKAGE_RULES.find((candidate) => candidate.id === id);
  if (rule === void 0) return mayBeAdvisoryId(id) ? advisory(id, request) : null;
  return {
    isOwn: true,
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
var SCHEMA2 = {
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
    packages: {
      type: "object",
      additionalProperties: false,
      properties: {
        deny: {
          type: "array",
          maxItems: 1e3,
          uniqueItems: true,
          items: { type: "string", minLength: 1, maxLength: 300 },
          description: "Packages that block wherever they come in: a name, where * stands for any characters, with its ecosystem before it and versions behind it where they matter: `@scope/*`, `lodash@<4`, `PyPI:requests`."
        }
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
  schema: SCHEMA2,
  defaults: {
    engine: "auto",
    minimumAgeDays: null,
    licenses: { allow: null, deny: [] },
    packages: { deny: [] },
    kev: null,
    epss: null
  },
  read: ({ engine = "auto", "minimum-age": age, licenses, packages, kev = null, epss = null }) => ({
    engine,
    minimumAgeDays: age === void 0 ? null : Number.parseInt(age, 10),
    licenses: { allow: licenses?.allow ?? null, deny: licenses?.deny ?? [] },
    packages: { deny: packages?.deny ?? [] },
    kev,
    epss
  }),
  mistakes: async (file) => [...await licenseMistakes(file), ...await packageMistakes(file)],
  describe: ({ engine, minimumAgeDays, licenses, packages, kev, epss }) => [
    ["engine", engine],
    ["minimum-age", minimumAgeDays === null ? "none" : `${minimumAgeDays}d`],
    ["licenses.allow", licenses.allow?.join(", ") ?? "any"],
    ["licenses.deny", licenses.deny.join(", ") || "none"],
    ["packages.deny", packages.deny.join(", ") || "none"],
    ["kev", kev ?? "none"],
    ["epss", epss ?? "none"]
  ],
  layering: {
    kind: "keys",
    keys: {
      engine: { kind: "value", effectOf: (above = "auto", below3) => engineEffect(String(above), String(below3)) },
      "minimum-age": bound("higher", (file) => Number.parseInt(String(file), 10)),
      licenses: { kind: "keys", keys: { allow: lettingList("everything"), deny: askingList } },
      packages: { kind: "keys", keys: { deny: askingList } },
      kev: settled(),
      epss: settled()
    }
  }
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
async function packageMistakes({ packages }) {
  const denied = packages?.deny ?? [];
  if (denied.length === 0) return [];
  const { patternMistake } = await import("./part-scan-dependencies-denied-package-pattern.js");
  return denied.flatMap((text, index) => {
    const message2 = patternMistake(text);
    return message2 === null ? [] : [{ key: ["packages", "deny", index], message: message2 }];
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
  ownTexts: async () => PACKAGE_RULES.map(({ id }) => ({ id, texts: [], page: `${id}.md` })),
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
    isOwn: true,
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

// src/scan/secrets/own-texts.ts
async function secretTexts() {
  const { rules: rules2 } = await loadRules();
  return rules2.map(({ id, title, remedy, revoke, log }) => ({
    id,
    texts: [title, remedy, revoke, log].filter((text) => text !== null),
    page: `secrets-${id.slice(0, 1)}.md#${id}`
  }));
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
import { isDeepStrictEqual as isDeepStrictEqual2 } from "node:util";
var RULE_SWITCHES = ["on", ...RULE_LEVELS, "off"];
function ruleSwitches(rules2) {
  const switches = Object.entries(rules2).filter((entry) => typeof entry[1] === "string");
  return Object.fromEntries(switches);
}
function ownRules(rules2) {
  return Object.entries(rules2).flatMap(
    ([id, rule]) => typeof rule === "string" ? [] : [{ severity: "high", kind: "token", examples: [], silent: [], ...rule, id }]
  );
}
var RULE_LAYERING = {
  kind: "value",
  effectOf(above, below3) {
    if (isDeepStrictEqual2(above, below3)) return "same";
    if (typeof below3 === "string") return effectOfSwitch(above, below3);
    return above === void 0 && Object(below3).severity === "critical" ? "tightens" : "loosens";
  }
};
var STEPS = ["off", "report", "warn", "block"];
function effectOfSwitch(above, below3) {
  const stepOf2 = (word) => word === "on" ? STEPS.length - 1 : STEPS.indexOf(String(word));
  if (above === void 0) return stepOf2(below3) === STEPS.length - 1 ? "tightens" : "loosens";
  const steps = typeof above === "string" ? stepOf2(below3) - stepOf2(above) : -1;
  return steps === 0 ? "same" : steps > 0 ? "tightens" : "loosens";
}
function describeRule(rule) {
  const { title, kind, severity: severity2, keywords, pattern: pattern2, examples: _examples, silent: _silent, id: _id, ...rest } = rule;
  const more2 = Object.entries(rest).map(([key, value]) => `, ${key} ${[value].flat().join(" ")}`);
  return `${title} (${severity2} ${kind}), keywords ${keywords.join(" ")}, pattern ${pattern2}${more2.join("")}`;
}
async function ruleMistakes(rules2) {
  const entries = Object.entries(rules2);
  if (entries.length === 0) return [];
  const names = await secretRuleNames();
  const switchable = [...names.rules, ...names.providers];
  const collisions = /* @__PURE__ */ new Set();
  const mistakes = entries.flatMap(([id, rule]) => {
    const isKnown = switchable.includes(id);
    const at2 = ["rules", id];
    if (typeof rule === "string") return isKnown ? [] : [{ key: at2, message: unknownRule(id, switchable) }];
    if (!isKnown) return [];
    collisions.add(id);
    const message2 = `'${id}' in secrets.rules is a rule of the product; give yours another id, and switch that one off`;
    return [{ key: at2, message: message2 }];
  });
  const own = ownRules(rules2).filter(({ id }) => !collisions.has(id));
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
var ENGINES_BESIDE = SECRET_ENGINES.filter((engine) => engine !== "builtin");
var SWITCH = { enum: RULE_SWITCHES };
var SCHEMA3 = {
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
      description: "By id: a rule of the product, or a provider's name for all of its rules, switched on or off, or how far its findings may go (`block`, `warn`: told and never blocking, `report`: in the report alone); or a rule of your own. A rule's own switch counts before its provider's.",
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
  schema: SCHEMA3,
  defaults: { history: false, engine: "builtin", rules: {}, ownRules: [], verify: [] },
  read: ({ history = false, engine = "builtin", verify = [], rules: rules2 = {} }) => ({
    history,
    engine,
    rules: ruleSwitches(rules2),
    ownRules: ownRules(rules2),
    verify
  }),
  mistakes: ({ rules: rules2 = {} }) => ruleMistakes(rules2),
  describe: ({ history, engine, rules: rules2, ownRules: ownRules2, verify }) => {
    const switches = Object.entries(rules2);
    const told2 = switches.some(([, setting]) => setting !== "on") ? switches : [];
    return [
      ["history", String(history)],
      ["engine", engine],
      ...told2.map(([rule, setting]) => [`rules.${rule}`, setting]),
      ...ownRules2.map((rule) => [`rules.${rule.id}`, describeRule(rule)]),
      ["verify", verify.toSorted().join(", ") || "none"]
    ];
  },
  layering: {
    kind: "keys",
    keys: {
      history: ladder(false, false, true),
      engine: ladder("builtin", "builtin", ENGINES_BESIDE),
      // A token that is dead weighs less, one that lives more.
      verify: twoEdged([]),
      rules: { kind: "map", entryOf: () => RULE_LAYERING }
    }
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
  ownTexts: secretTexts,
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
  if (rule === void 0) return id.startsWith("semgrep.") ? ruleOfUser(id) : null;
  const { docs } = rule;
  const standards = [...rule.cwe, ...rule.asvs.map((asvs) => `ASVS ${asvs}`), ...rule.owasp];
  return {
    isOwn: true,
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
function ruleOfUser(id) {
  return {
    title: `${id}: a rule of your own`,
    sections: [
      {
        heading: "What",
        text: `The rule ${id.slice("semgrep.".length)} of the files that static.semgrep names in the policy.`
      },
      {
        heading: "How to fix it",
        text: "As its message says: gatehouse explain FINDING RESULT shows it with the way of the data."
      }
    ]
  };
}

// src/scan/static/own-texts.ts
async function staticTexts() {
  const { rules: rules2 } = await ruleSet();
  return rules2.map(({ id, title, message: message2, remedy }) => ({ id, texts: [title, message2, remedy], page: `${id}.md` }));
}

// src/scan/static/rule-ids.ts
async function ruleIds() {
  return (await ruleSet()).rules.map((rule) => rule.id);
}

// src/scan/static/linters/names.ts
var LINTER_NAMES = ["bandit", "eslint", "gosec", "hadolint", "ruff"];

// src/scan/static/settings.ts
var MODES2 = ["on", ...RULE_LEVELS, "off"];
var RULE_STRICTNESS2 = ladder("on", "off", "report", ["warn", "on"], "block");
var SCHEMA4 = {
  type: "object",
  additionalProperties: false,
  description: "The checks of code and workflows.",
  properties: {
    rules: {
      type: "object",
      additionalProperties: { enum: MODES2 },
      description: "Rules by id: off, or how far their findings may go (`block`, `warn`: told and never blocking, `report`: in the report alone); `on` is what their measured precision allows."
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
    semgrep: {
      type: "array",
      maxItems: 100,
      uniqueItems: true,
      items: { type: "string", minLength: 1, maxLength: 1e3 },
      default: [],
      description: "Files and folders of the base branch with your own rules in Semgrep's form."
    },
    linters: {
      type: "array",
      uniqueItems: true,
      items: { enum: LINTER_NAMES },
      default: [],
      description: "Linters of others that run beside our checks, from the PATH, over copies of the changed files, with no configuration, plugin or comment of the change. One that is not there makes the scan partial.",
      examples: [["ruff", "hadolint"]]
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
  schema: SCHEMA4,
  defaults: { rules: {}, vendored: [], models: [], semgrep: [], linters: [], ownActions: [], tests: "lowered" },
  read: ({
    rules: rules2 = {},
    vendored = [],
    models = [],
    semgrep = [],
    linters = [],
    "own-actions": ownActions = [],
    tests = "lowered"
  }) => ({
    rules: rules2,
    vendored,
    models,
    semgrep,
    linters,
    ownActions,
    tests
  }),
  mistakes: unknownRules2,
  describe: ({ rules: rules2, vendored, models, semgrep, linters, ownActions, tests }) => [
    ...Object.entries(rules2).filter(([, setting]) => setting !== "on").map(([rule, setting]) => [`rules.${rule}`, setting]),
    ["vendored", vendored.toSorted().join(", ") || "none"],
    ["models", models.toSorted().join(", ") || "none"],
    ["semgrep", semgrep.toSorted().join(", ") || "none"],
    ["linters", linters.toSorted().join(", ") || "none"],
    ["own-actions", ownActions.toSorted().join(", ") || "none"],
    ["tests", tests]
  ],
  layering: {
    kind: "keys",
    keys: {
      rules: { kind: "map", entryOf: () => RULE_STRICTNESS2 },
      vendored: lettingList("nothing"),
      // A model may say what makes data harmless.
      models: lettingList("nothing"),
      semgrep: askingList,
      linters: askingList,
      "own-actions": lettingList("nothing"),
      tests: ladder("lowered", "lowered", "full")
    }
  }
};
async function unknownRules2({ rules: rules2 = {}, semgrep = [], linters = [] }) {
  const named = Object.keys(rules2);
  if (named.length === 0) return [];
  const known = await ruleIds();
  return named.filter((id) => !known.includes(id) && !(semgrep.length > 0 && id.startsWith("semgrep."))).filter((id) => !linters.some((linter) => id.startsWith(`${linter}.`))).map((id) => {
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
    { title: "Code", categories: ["code", "infrastructure"] },
    { title: "Workflows", categories: ["workflow"] }
  ],
  settings: staticSettings,
  options: [],
  readsPackages: false,
  showsSurface: true,
  action: {
    description: "Checks code and workflows for the security mistakes that backends make. Needs contents read alone.",
    inputs: {}
  },
  foreignCode: ({ vendored }) => vendored,
  rules: ruleIds,
  ownTexts: staticTexts,
  explain: explainStatic,
  sees: sawWholeTree,
  async scan(context) {
    const { scanStatic } = await import("./part-scan-static-scan.js");
    return scanStatic(context);
  }
};

// src/scan/index.ts
var SCANNERS = [dependencies, secrets, staticChecks, database];
var OPTIONAL_SCANNERS = new Set(
  SCANNERS.filter(({ action }) => action.isOptional === true).map(({ id }) => id)
);
function foreignCode({ scanners }) {
  return SCANNERS.flatMap((scanner) => scanner.foreignCode?.(scanners[scanner.id]?.settings) ?? []);
}

// src/util/gate-paths.ts
var BASELINE_PATH = ".github/gatehouse-baseline.json";
var THREATS_PATH = ".github/threats.yml";
var SCANNER_SETTINGS = /* @__PURE__ */ new Set([
  ".gitleaks.toml",
  ".gitleaksignore",
  ".secrets.baseline",
  "osv-scanner.toml",
  ".semgrepignore"
]);
var OWNERS_FILES = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];
function isWorkflowPath(path) {
  return path.startsWith(".github/workflows/") || /(?:^|\/)action\.ya?ml$/.test(path);
}

// src/policy/conditions/chosen.ts
function chosen(words2, usual, description, layering) {
  return {
    schema: { enum: words2, default: usual, description },
    defaults: usual,
    read: (file) => words2.find((word) => word === file) ?? usual,
    describe: (word) => [["", word]],
    layering
  };
}

// src/policy/conditions/added-exceptions/index.ts
var WORDS = ["approved", "never"];
var addedExceptions = {
  id: "added-exceptions",
  settings: chosen(
    WORDS,
    "approved",
    "When an exception counts that the change itself adds: with `approved` once somebody whom the base's CODEOWNERS names for the policy file has approved this very head; with `never` once it is merged.",
    ladder("approved", ...WORDS)
  ),
  options: [],
  approvalsOf: (word, { added }) => word === "approved" && added?.exceptions.some(({ refusals }) => refusals.length === 0) === true ? added.policyOwners : [],
  open: () => ({})
};
function mayCountAdded(gate) {
  return (gate[addedExceptions.id] ?? addedExceptions.settings?.defaults) === "approved";
}

// src/policy/conditions/denied-packages/index.ts
var deniedPackages = {
  id: "denied-packages",
  settings: null,
  options: [],
  open: () => ({
    judgeFinding: ({ rule, title }) => rule === "package-denied" ? { outcome: "fail", message: `${title}: dependencies.packages.deny names it` } : null
  })
};

// src/policy/conditions/development/index.ts
var OUTCOMES = ["judge", "warn", "ignore"];
var development = {
  id: "development",
  settings: chosen(
    OUTCOMES,
    "judge",
    "What a finding of a package does that only development needs; `judge`: the same as any other. Malware always blocks.",
    ladder("judge", "ignore", ["warn", "judge"])
  ),
  options: [],
  open: (outcome) => ({
    judgeFinding: ({ package: pkg }) => outcome === "judge" || pkg?.scope !== "development" ? null : { outcome, atMost: true }
  })
};

// src/policy/conditions/epss-above/index.ts
var epssAbove = {
  id: "epss-above",
  settings: {
    schema: {
      type: "number",
      exclusiveMinimum: 0,
      maximum: 1,
      description: "A vulnerability whose EPSS probability is this or more blocks, whatever its score."
    },
    defaults: null,
    read: (file) => typeof file === "number" ? file : null,
    describe: (least) => [["", least === null ? "off" : String(least)]],
    layering: bound("lower")
  },
  options: [],
  open: (least) => ({
    judgeFinding({ risk, title }) {
      const epss = risk?.epss ?? null;
      if (least === null || epss === null || epss < least) return null;
      return {
        outcome: "fail",
        message: `${title}: likely to be exploited (EPSS ${epss}), and ${least} or more blocks`
      };
    }
  })
};

// src/util/exception-name.ts
function exceptionName({
  id,
  rule,
  fingerprint: fingerprint2,
  category,
  package: name,
  versions,
  path
}) {
  const about = name === void 0 || versions === void 0 ? name : `${name}@${versions}`;
  const [first2 = "", ...others] = [id, rule, fingerprint2, about, category, path].filter((part) => part !== void 0);
  return others.length === 0 ? first2 : `${first2} (${others.join(", ")})`;
}

// src/policy/given.ts
function givenBy(owners, approvals) {
  const must = `${owners.join(" or ")} must approve this head`;
  if (approvals === void 0) return { missing: `${must}; approvals are not known here` };
  if (approvals.status === "unknown") return { missing: `${must}; approvals are not known: ${approvals.reason}` };
  const gaps = /* @__PURE__ */ new Set();
  for (const owner of owners) {
    const { by = [], gap = null } = approvals.owners.get(owner) ?? {};
    const [first2] = by;
    if (first2 !== void 0) return { by: first2, owner };
    if (gap !== null) gaps.add(gap);
  }
  return { missing: [must, ...gaps].join("; ") };
}

// src/policy/conditions/exception-owners/index.ts
var WHO = ["anybody", "codeowners", "approved"];
var exceptionOwners = {
  id: "exception-owners",
  settings: chosen(
    WHO,
    "anybody",
    "Who may own an exception: with `codeowners` whom the base's CODEOWNERS names, and anybody else is a mistake of the policy file; with `approved` such an owner who has approved the head that adds it, and the change is blocked until then.",
    ladder("anybody", ...WHO)
  ),
  options: [],
  exceptionMistake(who, { owner, expires }, { now, owners }) {
    if (who === "anybody" || owners === null || expires < now.toISOString().slice(0, 10)) return null;
    if (owners.has(owner.toLowerCase())) return null;
    return `owner ${owner} is not in CODEOWNERS of the base, as gate.exception-owners asks`;
  },
  approvalsOf: (who, facts) => who === "approved" ? additions(facts).filter((each) => refusalOf(each) === null).map(ownerOf) : [],
  open: (who, { facts }) => ({
    judgeRun: () => who === "approved" ? additions(facts).flatMap((each) => missingOwner(each, facts)) : []
  })
};
function additions({ added, now }) {
  const today = now.toISOString().slice(0, 10);
  return (added?.exceptions ?? []).filter(({ exception }) => exception.expires >= today);
}
function refusalOf({ refusals }) {
  return refusals.find(({ setting }) => setting === exceptionOwners.id)?.message ?? null;
}
function ownerOf({ exception }) {
  return exception.owner;
}
function missingOwner(added, { approvals }) {
  const { exception } = added;
  const message2 = (why) => `exception ${exceptionName(exception)} is added: ${why}`;
  const refusal2 = refusalOf(added);
  if (refusal2 !== null) return [{ outcome: "fail", message: message2(refusal2) }];
  const given = givenBy([exception.owner], approvals);
  if (!("missing" in given)) return [];
  return [{ outcome: approvals === void 0 ? "warn" : "fail", message: message2(given.missing) }];
}
function mustOwnerApprove(gate) {
  return gate[exceptionOwners.id] === "approved";
}

// src/policy/conditions/fail-on/thresholds.ts
var OTHERS = "others";
var USUAL = "high";
function thresholdOf(thresholds, category) {
  if (typeof thresholds === "string") return thresholds;
  return thresholds[category] ?? thresholds[OTHERS] ?? USUAL;
}
function blocksOnNothing(settings, category) {
  return thresholdOf(thresholdsOf(settings), category) === "none";
}
function thresholdsOf(file) {
  if (typeof file !== "object" || file === null) return THRESHOLDS.find((each) => each === file) ?? USUAL;
  const named = Object.entries(file).map(([key, word]) => [key, THRESHOLDS.find((each) => each === word) ?? USUAL]);
  return Object.fromEntries(named);
}
function everyThreshold(thresholds) {
  return CATEGORIES.map((category) => [category, thresholdOf(thresholds, category)]);
}

// src/policy/conditions/fail-on/layering.ts
var STRICTNESS = ladder("high", "none", "critical", "high", "medium", "low");
var KEYS = [...CATEGORIES, OTHERS];
var LAYERING = {
  kind: "map",
  entryOf: () => STRICTNESS,
  spread(file) {
    const named = typeof file === "string" ? { [OTHERS]: file } : Object(file);
    const said = KEYS.map((key) => [key, named[key] ?? named[OTHERS]]);
    return Object.fromEntries(said.filter(([, word]) => word !== void 0));
  },
  gather(entries) {
    const words2 = new Set(KEYS.map((key) => entries[key] ?? "high"));
    return words2.size === 1 ? [...words2][0] : entries;
  }
};

// src/policy/conditions/fail-on/index.ts
var failOn = {
  id: "fail-on",
  settings: {
    schema: {
      default: "high",
      description: "New findings at or above this severity fail. One word, or one for each category; `others` for those that are not named.",
      if: { type: "object" },
      then: {
        type: "object",
        additionalProperties: false,
        minProperties: 1,
        properties: Object.fromEntries([...CATEGORIES, OTHERS].map((key) => [key, { enum: THRESHOLDS }]))
      },
      else: { enum: THRESHOLDS }
    },
    defaults: "high",
    read: thresholdsOf,
    describe: (thresholds) => {
      const others = typeof thresholds === "string" ? thresholds : thresholds[OTHERS] ?? "high";
      const named = everyThreshold(thresholds).filter(([, threshold]) => threshold !== others);
      return [["", others], ...named.map(([category, threshold]) => [category, threshold])];
    },
    layering: LAYERING
  },
  options: [
    {
      name: "fail-on",
      placeholder: "LEVEL",
      values: THRESHOLDS,
      spell: spelled,
      effectOf: effect,
      with: (_, asked) => thresholdsOf(asked)
    }
  ],
  open: (thresholds) => ({
    judgeFinding({ severity: severity2, title, category }) {
      const threshold = thresholdOf(thresholds, category);
      if (!reachesThreshold(severity2, threshold)) return null;
      return { outcome: "fail", message: `${title}: ${severity2}, and ${threshold} or worse blocks` };
    }
  })
};
function spelled(thresholds) {
  if (typeof thresholds === "string") return thresholds;
  return everyThreshold(thresholds).map((each) => each.join(":")).join(",");
}
function effect(policy, asked) {
  const parts = policy.split(",").map((part) => part.slice(part.indexOf(":") + 1));
  const effects = parts.map((part) => STRICTNESS.effectOf(part, asked));
  if (effects.includes("loosens")) return "loosens";
  return effects.includes("tightens") ? "tightens" : "same";
}

// src/policy/conditions/known-exploited/index.ts
var OUTCOMES2 = ["judge", "block", "warn"];
var knownExploited = {
  id: "known-exploited",
  settings: chosen(
    OUTCOMES2,
    "judge",
    "What a vulnerability does that is known to be exploited (KEV), whatever its score; `judge`: what its severity says.",
    ladder("judge", ["warn", "judge"], "block")
  ),
  options: [],
  open: (outcome) => ({
    judgeFinding({ risk, title }) {
      if (outcome === "judge" || risk?.kev !== true) return null;
      if (outcome === "warn") return { outcome };
      return { outcome: "fail", message: `${title}: known to be exploited, which blocks whatever its severity` };
    }
  })
};

// src/policy/conditions/levels/index.ts
var LEVELS = ["block", "warn", "ignore"];
var LAYERING2 = ladder("judged", "ignore", "warn", "judged", "block");
var levels = {
  id: "levels",
  settings: {
    schema: {
      type: "object",
      maxProperties: 1e3,
      additionalProperties: { enum: LEVELS },
      description: "What findings do by rule or advisory id, whatever their severity: block, warn or ignore."
    },
    defaults: {},
    read: (file) => ({ ...Object(file) }),
    describe: (set) => Object.entries(set).toSorted(([a], [b]) => a < b ? -1 : 1),
    layering: { kind: "map", entryOf: () => LAYERING2 }
  },
  options: [],
  overridesLevel: true,
  open(set) {
    const byId = new Map(Object.entries(set));
    return {
      judgeFinding({ rule, aliases, title }) {
        const id = [rule, ...aliases].find((each) => byId.has(each));
        const level = id === void 0 ? void 0 : byId.get(id);
        if (level === void 0) return null;
        if (level !== "block") return { outcome: level };
        return { outcome: "fail", message: `${title}: ${id} blocks by gate.levels` };
      }
    };
  }
};

// src/policy/conditions/malware/index.ts
var REACHES = ["new", "any"];
var malware = {
  id: "malware",
  settings: chosen(
    REACHES,
    "new",
    "Malicious packages that always block: new ones, or any, also those of the base.",
    ladder("new", ...REACHES)
  ),
  options: [],
  open: (reach) => ({
    countsOld: ({ category }) => reach === "any" && category === "malware",
    judgeFinding: ({ category, title }) => category === "malware" ? { outcome: "fail", message: `${title}: malicious code always blocks` } : null
  })
};

// src/policy/conditions/max-exception-days/index.ts
var DAY_MS = 864e5;
var maxExceptionDays = {
  id: "max-exception-days",
  settings: {
    schema: {
      type: "integer",
      minimum: 1,
      maximum: 3650,
      description: "An exception that ends later than so many days from today is a mistake of the policy file."
    },
    defaults: null,
    read: (file) => typeof file === "number" ? file : null,
    describe: (days) => [["", days === null ? "any number" : String(days)]],
    layering: bound("lower")
  },
  options: [],
  exceptionMistake(days, { expires }, { now }) {
    if (days === null) return null;
    const last = new Date(now.getTime() + days * DAY_MS).toISOString().slice(0, 10);
    if (expires <= last) return null;
    return `expires ${expires} is more than gate.max-exception-days: ${days} from today; the last day allowed is ${last}`;
  },
  open: () => ({})
};

// src/policy/conditions/max-warnings/index.ts
var maxWarnings = {
  id: "max-warnings",
  settings: {
    schema: { type: "integer", minimum: 0, description: "More new findings than this that only warn block." },
    defaults: null,
    read: (file) => typeof file === "number" ? file : null,
    describe: (most) => [["", most === null ? "any number" : String(most)]],
    layering: bound("lower")
  },
  options: [],
  open: (most) => ({
    judgeRun({ warnings }) {
      if (most === null || warnings.length <= most) return [];
      return [{ outcome: "fail", message: `${warnings.length} warnings are more than max-warnings: ${most}` }];
    }
  })
};

// rules/since.json
var since_default = {
  releases: []
};

// src/policy/conditions/new-rules/rule-release.ts
var RULE_RELEASES = ruleReleases(since_default.releases);
function ruleReleases(releases) {
  return new Map(
    releases.slice(1).flatMap(({ version, date, rules: rules2 }) => rules2.map((rule) => [rule, { version, date }]))
  );
}

// src/policy/conditions/new-rules/index.ts
var USUAL_DAYS = 14;
var DAY_MS2 = 864e5;
var OF_RULES = /* @__PURE__ */ new Set(["secret", "code", "infrastructure", "workflow", "database"]);
var newRules = {
  id: "new-rules",
  settings: {
    schema: {
      default: "judge",
      description: "What a rule does that a version brought a short while ago: `warn` for 14 days from that release, or for as many as `days` says; `judge`: the same as any other.",
      if: { type: "object" },
      then: {
        type: "object",
        additionalProperties: false,
        required: ["days"],
        properties: { days: { type: "integer", minimum: 1, maximum: 365, description: "Days from the release." } }
      },
      else: { enum: ["judge", "warn"] }
    },
    defaults: null,
    read: daysOf,
    describe: (days) => [["", days === null ? "judge" : `warn for ${days} days`]],
    // Whoever judges at once lowers nothing: no days at all.
    layering: {
      kind: "value",
      effectOf(above, below3) {
        const steps = (daysOf(above) ?? 0) - (daysOf(below3) ?? 0);
        return steps === 0 ? "same" : steps > 0 ? "tightens" : "loosens";
      }
    }
  },
  options: [],
  open: (days, { facts }) => ({
    judgeFinding: (finding) => days !== null && isLowered(finding) && isNew(finding, days, facts) ? { outcome: "warn", atMost: true } : null
  })
};
function daysOf(file) {
  if (file === "warn") return USUAL_DAYS;
  const { days } = Object(file);
  return typeof days === "number" ? days : null;
}
function isLowered({ category, severity: severity2 }) {
  return OF_RULES.has(category) && !(category === "secret" && severity2 === "critical");
}
function isNew({ sources }, days, { now, ruleReleases: ruleReleases2 }) {
  return sources.length > 0 && sources.every(({ tool, rule }) => {
    const release = tool === "gatehouse" ? ruleReleases2?.get(rule) ?? RULE_RELEASES.get(rule) : void 0;
    return release !== void 0 && now.getTime() < Date.parse(`${release.date}T00:00:00Z`) + days * DAY_MS2;
  });
}

// src/policy/conditions/override/index.ts
var OFF = { owners: [], malware: false };
var override = {
  id: "override",
  settings: {
    schema: {
      type: "object",
      additionalProperties: false,
      required: ["owners"],
      properties: {
        owners: {
          type: "array",
          minItems: 1,
          maxItems: 20,
          uniqueItems: true,
          items: { type: "string", pattern: "^@[A-Za-z0-9][A-Za-z0-9-]{0,99}(/[A-Za-z0-9_.-]{1,100})?$" },
          description: "@login or @org/team: who may let a head through that the policy blocks."
        },
        malware: { type: "boolean", default: false, description: "Whether malicious code may be let through as well." }
      },
      description: "Break glass: /gatehouse override <head> <reason> in a comment, on record and for that head alone."
    },
    defaults: OFF,
    read: overrideOf,
    describe: ({ owners, malware: malware2 }) => [
      ["owners", owners.toSorted().join(", ") || "nobody"],
      ["malware", String(malware2)]
    ],
    layering: { kind: "keys", keys: { owners: lettingList("nothing"), malware: ladder(false, true, false) } }
  },
  options: [],
  open: () => ({})
};
function overrideOf(file) {
  const { owners, malware: malware2 } = Object(file);
  return { owners: Array.isArray(owners) ? owners.map(String) : [], malware: malware2 === true };
}
function overrideIn(gate) {
  return overrideOf(gate[override.id]);
}

// src/policy/conditions/ratchet/index.ts
var OUTCOMES3 = ["off", "block"];
var ratchet = {
  id: "ratchet",
  settings: chosen(
    OUTCOMES3,
    "off",
    "Whether a change blocks that leaves more findings than there were before it.",
    ladder("off", ...OUTCOMES3)
  ),
  options: [],
  open: (outcome) => ({
    judgeRun({ findings, event }) {
      if (outcome === "off") return [];
      const open2 = findings.filter((finding) => finding.suppression === null && isTold(finding));
      const [more2, fewer] = ["new", "fixed"].map(
        (state) => open2.filter((each) => each.state === state).length
      );
      if (more2 === void 0 || fewer === void 0 || more2 <= fewer || event === "schedule") return [];
      return [
        {
          outcome: "fail",
          message: `${more2} new findings and ${fewer} fixed: with gate.ratchet their number may not grow`
        }
      ];
    }
  })
};

// src/policy/conditions/require/index.ts
var requireScanners = {
  id: "require",
  settings: {
    schema: {
      type: "array",
      uniqueItems: true,
      items: { type: "string", maxLength: 60, pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" },
      default: [],
      description: "Scanners that must have run, and other tools whose report must be there (the name of the tool in small letters, other characters as dashes: codeql, semgrep-oss), whatever the workflow says: one that is missing or switched off is an error.",
      examples: [["dependencies", "secrets", "static", "codeql"]]
    },
    defaults: [],
    read: (file) => Array.isArray(file) ? file.map(String) : [],
    describe: (scanners) => [["", scanners.toSorted().join(", ") || "none"]],
    layering: askingList
  },
  options: [],
  inStage: (scanners, stage) => scanners.filter((id) => id === stage),
  open: (required) => ({
    judgeRun({ scans }) {
      const ran = scans.filter(({ status, engine }) => status !== "skipped" && engine !== "none");
      const isIdle = ran.every(({ status }) => status === "not-applicable") && ran.length < 2;
      const others = scans.filter((scan) => !ran.includes(scan));
      const isNobody = ran.length === 0 || isIdle && others.length > 0 && others.every(({ reason }) => reason === SWITCHED_OFF);
      const missing = required.filter((id) => !ran.some(({ scanner }) => scanner === id));
      const messages = missing.map((id) => `${id} must have run (gate.require) and did not`);
      if (isNobody) messages.push("no scanner ran: all are switched off");
      return messages.map((message2) => ({ outcome: "error", message: message2 }));
    }
  })
};

// src/policy/conditions/required-reviewers/requirement.ts
var import_picomatch = __toESM(require_picomatch(), 1);
var POLICY_PATHS = /* @__PURE__ */ new Set([".github/gatehouse.yml", ".github/gatehouse.yaml", BASELINE_PATH]);
var SURROUNDINGS = {
  policy: (path, { policyPath }) => path === policyPath || POLICY_PATHS.has(path) || SCANNER_SETTINGS.has(path.slice(path.lastIndexOf("/") + 1)),
  workflows: isWorkflowPath,
  codeowners: (path) => OWNERS_FILES.includes(path)
};
function touchedBy({ paths }, facts) {
  const tests = paths.map((path) => (Object.hasOwn(SURROUNDINGS, path) ? SURROUNDINGS[path] : void 0) ?? glob(path));
  return (facts.change.files ?? []).filter((file) => tests.some((test) => test(file, facts)));
}
function glob(pattern2) {
  const matches = (0, import_picomatch.default)(pattern2, { dot: true, nonegate: true });
  return (path) => matches(path);
}

// src/policy/conditions/required-reviewers/index.ts
var SCHEMA5 = {
  type: "array",
  maxItems: 100,
  items: {
    type: "object",
    additionalProperties: false,
    required: ["paths", "owner"],
    properties: {
      paths: {
        type: "array",
        minItems: 1,
        maxItems: 100,
        uniqueItems: true,
        items: { type: "string", minLength: 1, maxLength: 500 },
        description: "Globs over paths from the root of the repository, or words for the surroundings of the gate: policy, workflows, codeowners."
      },
      owner: {
        type: "string",
        pattern: "^@[A-Za-z0-9][A-Za-z0-9-]{0,99}(/[A-Za-z0-9_.-]{1,100})?$",
        description: "@login or @org/team."
      }
    }
  },
  default: [],
  description: "Who must have approved the head of a change that touches these paths, as the code host tells."
};
var requiredReviewers = {
  id: "required-reviewers",
  settings: {
    schema: SCHEMA5,
    defaults: [],
    read: (file) => Array.isArray(file) ? file.map(requirementOf) : [],
    describe: (requirements) => [["", requirements.map(inWords).sort().join("; ") || "none"]],
    layering: askingList
  },
  options: [],
  // One scanner's stage says nothing of the change as a whole: the gate that joins the results does.
  inStage: () => [],
  approvalsOf: (requirements, facts) => requirements.filter((each) => touchedBy(each, facts).length > 0).map(({ owner }) => owner),
  open: (requirements, { facts }) => ({
    judgeRun: () => requirements.flatMap((requirement) => {
      const touched = touchedBy(requirement, facts);
      const missing = touched.length === 0 ? null : missingApproval(requirement.owner, facts.approvals);
      return missing === null ? [] : [{ ...missing, message: `${someOf(touched)}: ${missing.message}` }];
    })
  })
};
function missingApproval(owner, approvals) {
  const given = givenBy([owner], approvals);
  if (!("missing" in given)) return null;
  return { outcome: approvals === void 0 ? "warn" : "fail", message: given.missing };
}
function someOf([first2 = "", ...more2]) {
  return more2.length === 0 ? `${first2} is changed` : `${first2} and ${more2.length} more are changed`;
}
function inWords({ paths, owner }) {
  return `${paths.toSorted().join(", ")} by ${owner}`;
}
function requirementOf(file) {
  const { paths, owner } = Object(file);
  return { paths: Array.isArray(paths) ? paths.map(String) : [], owner: String(owner ?? "") };
}

// src/policy/conditions/rules/mistakes.ts
async function ruleMistakes2(rules2) {
  if (rules2.length === 0) return [];
  const { readExpression } = await import("./part-policy-expression-expression.js");
  const seen = /* @__PURE__ */ new Set();
  return rules2.flatMap(({ id, when, then }, index) => {
    const mistakes = [];
    if (seen.has(id)) mistakes.push({ key: [index, "id"], message: `two rules are called '${id}'` });
    seen.add(id);
    const read = readExpression(when);
    if ("mistake" in read) mistakes.push({ key: [index, "when"], message: `rule '${id}': when ${read.mistake}` });
    else if (!read.isOfFinding && then === "ignore")
      mistakes.push({ key: [index, "then"], message: `rule '${id}': a run cannot be ignored; use block or warn` });
    return mistakes;
  });
}

// src/policy/conditions/rules/rule.ts
var THEN = ["block", "warn", "ignore"];
var MOST_RULES = 500;

// src/policy/conditions/rules/index.ts
var rules = {
  id: "rules",
  settings: {
    schema: {
      type: "array",
      maxItems: MOST_RULES,
      default: [],
      description: "Rules in order, the first that holds decides. `when` is CEL; one that does not speak of `finding` is asked once a run.",
      items: {
        type: "object",
        additionalProperties: false,
        required: ["id", "when", "then"],
        properties: {
          id: {
            type: "string",
            pattern: "^[a-z0-9][a-z0-9-]{0,63}$",
            examples: ["dev-only"],
            description: "Its name in comments."
          },
          when: {
            type: "string",
            minLength: 1,
            maxLength: 4e3,
            description: "CEL over finding, change, run, coverage, surface and now."
          },
          then: { enum: THEN, description: "What is done where it holds." },
          message: { type: "string", minLength: 1, maxLength: 300, description: "Why, in your words." }
        }
      }
    },
    defaults: [],
    read: (file) => Array.isArray(file) ? file : [],
    mistakes: (file) => ruleMistakes2(Array.isArray(file) ? file : []),
    describe: (set) => set.map(({ id, when, then }, index) => [id, `${index + 1}. ${then} when ${when}`]),
    layering: {
      kind: "list",
      isNamed: true,
      namesOf: (rule) => [String(Object(rule).id)],
      // Whatever a rule lets pass, a condition after it might have blocked.
      onlyTightens: (rule) => Object(rule).then === "block"
    }
  },
  options: [],
  overridesLevel: true,
  async open(set, context) {
    if (set.length === 0) return {};
    const { openRules } = await import("./part-policy-conditions-rules-judge.js");
    return openRules(set, context);
  }
};

// src/policy/conditions/severity/index.ts
var WORDS2 = ["critical", "high", "medium", "low"];
var SCHEMA6 = { type: "object", maxProperties: 1e3, additionalProperties: { enum: WORDS2 } };
var LAYERING3 = ladder("critical", "low", "medium", "high", "critical");
var severity = {
  id: "severity",
  settings: {
    schema: {
      type: "object",
      additionalProperties: false,
      minProperties: 1,
      description: "How severe findings are for you: the gate judges them so, the report keeps what was stated.",
      properties: {
        rules: { ...SCHEMA6, description: "By rule or advisory id." },
        packages: {
          ...SCHEMA6,
          description: "By package, where * stands for any characters, with its ecosystem before it where that matters: `lodash`, `@acme/*`, `PyPI:requests`. The first that fits counts; a rule comes before. Malware is as severe as ever."
        }
      }
    },
    defaults: { rules: /* @__PURE__ */ new Map(), packages: /* @__PURE__ */ new Map() },
    read: (file) => {
      const { rules: rules2, packages } = Object(file);
      return { rules: namedIn(rules2), packages: namedIn(packages) };
    },
    describe: ({ rules: rules2, packages }) => [
      ...[...rules2].map(([rule, word]) => [`rules.${rule}`, word]),
      // Their order decides.
      ["packages", [...packages].map(([name, word]) => `${name}: ${word}`).join(", ") || "none"]
    ],
    layering: {
      kind: "keys",
      keys: {
        rules: { kind: "map", entryOf: () => LAYERING3 },
        packages: { kind: "map", isOrdered: true, entryOf: () => LAYERING3 }
      }
    }
  },
  options: [],
  open: ({ rules: rules2, packages }) => rules2.size + packages.size === 0 ? {} : { weigh: (finding) => finding.category === "malware" ? null : severityOf(finding, rules2, packages) }
};
function severityOf({ rule, aliases, package: pkg }, rules2, packages) {
  const ofRule = [rule, ...aliases].map((id) => rules2.get(id)).find((word) => word !== void 0);
  if (ofRule !== void 0 || pkg === void 0) return ofRule ?? null;
  const names = [pkg.name, `${pkg.ecosystem}:${pkg.name}`];
  for (const [pattern2, word] of packages) if (names.some((name) => fitsWildcard(pattern2, name))) return word;
  return null;
}
function namedIn(file) {
  return new Map(
    Object.entries(Object(file)).flatMap(([name, word]) => {
      const known = SEVERITIES.find((each) => each === word);
      return known === void 0 ? [] : [[name, known]];
    })
  );
}

// src/policy/conditions/touched-files/index.ts
var OUTCOMES4 = ["off", "judge"];
var touchedFiles = {
  id: "touched-files",
  settings: chosen(
    OUTCOMES4,
    "off",
    "Whether old findings in files that the change touches are judged like new ones.",
    ladder("off", ...OUTCOMES4)
  ),
  options: [],
  open(outcome, { facts }) {
    const touched = new Set(outcome === "off" ? [] : facts.change.files);
    return { countsOld: ({ location }) => location !== null && touched.has(location.path) };
  }
};

// src/policy/conditions/unknown-severity/index.ts
var OUTCOMES5 = ["fail", "warn", "ignore"];
var unknownSeverity = {
  id: "unknown-severity",
  settings: chosen(
    OUTCOMES5,
    "fail",
    "What an advisory without a score does.",
    ladder("fail", "ignore", "warn", "fail")
  ),
  options: [],
  open: (outcome, { gate }) => ({
    judgeFinding({ severity: severity2, title, category }) {
      if (severity2 !== "unknown") return null;
      if (outcome !== "fail") return { outcome };
      if (blocksOnNothing(gate["fail-on"], category)) return { outcome: "warn" };
      return { outcome: "fail", message: `${title}: nobody has scored it, and what has no score blocks` };
    }
  })
};

// src/policy/conditions/without-fix/index.ts
var OUTCOMES6 = ["judge", "warn", "ignore"];
var withoutFix = {
  id: "without-fix",
  settings: chosen(
    OUTCOMES6,
    "judge",
    "What a vulnerability of a package does that no version fixes; `judge`: the same as any other.",
    ladder("judge", "ignore", ["warn", "judge"])
  ),
  options: [],
  open: (outcome) => ({
    judgeFinding({ category, package: pkg, fix }) {
      if (outcome === "judge" || category !== "dependency" || pkg === void 0) return null;
      return fix?.version === void 0 ? { outcome, atMost: true } : null;
    }
  })
};

// src/policy/conditions/index.ts
var CONDITIONS = [
  severity,
  malware,
  rules,
  levels,
  deniedPackages,
  knownExploited,
  epssAbove,
  development,
  withoutFix,
  newRules,
  failOn,
  unknownSeverity,
  requireScanners,
  requiredReviewers,
  touchedFiles,
  ratchet,
  maxWarnings,
  maxExceptionDays,
  exceptionOwners,
  addedExceptions,
  override
];

// src/report/json-text.ts
var ACTIVE = /##\[|[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu;
function jsonText(value) {
  return `${JSON.stringify(value, null, 2).replace(ACTIVE, (match) => match === "##[" ? "##\\u005b" : escapeUnits(match))}
`;
}
function escapeUnits(text) {
  let escaped2 = "";
  for (let i = 0; i < text.length; i++) escaped2 += `\\u${text.charCodeAt(i).toString(16).padStart(4, "0")}`;
  return escaped2;
}

// src/report/database/json.ts
var json = {
  id: "json",
  render: ({ catalogue, ...report }) => {
    const { origin, serverVersion, dialect } = catalogue;
    return jsonText({ schemaVersion: 1, origin, dialect, serverVersion, ...report });
  }
};

// src/util/markdown.ts
var BREAK = "\u200B";
var ENTITIES = /* @__PURE__ */ new Map([
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
  return escapeCharacters(broken).replace(BLOCK_START, (start) => /^\d/.test(start) ? `${start}\\` : `\\${start}`);
}
function escapeCharacters(text) {
  return text.replace(SPECIAL, (character) => ENTITIES.get(character) ?? `\\${character}`);
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

// src/report/words.ts
var SEVERITY_WORDS = {
  critical: "Critical",
  high: "High",
  medium: "Medium",
  low: "Low",
  info: "Info",
  unknown: "Unscored"
};
function severityWord(severity2) {
  return SEVERITY_WORDS[severity2];
}
function alarmWord(finding) {
  if (finding.category === "malware") return "Malware";
  return finding.risk?.kev === true ? "Known exploited" : null;
}
var MAX_WORSENED = 2;
function worsenedWords(findings) {
  const reasons = new Set(findings.flatMap(({ worsened: worsened2 = [] }) => worsened2));
  return [...reasons].slice(0, MAX_WORSENED).map((reason) => `it ${reason}`);
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
function alsoCleared(others) {
  if (others.length === 0) return "";
  const noun = others[0]?.package === void 0 ? count(others.length, "finding") : count(others.length, "advisory", "advisories");
  return ` The same step clears ${noun} more here.`;
}

// src/report/database/least-part.ts
var MAX2 = { name: 120, text: 400, script: 2e3 };
function leastPart({ status, reasons, since, roles, revoke, grant }) {
  const rows = roles.map(({ role, statements, needed, unneeded, unknown }) => {
    const cells = [codeCell(role, MAX2.name), String(statements), String(needed.length)];
    return [
      ...cells,
      unknown.length > 0 ? `unknown: ${escapeText(unknown.join("; "), MAX2.text)}` : String(unneeded.length)
    ];
  });
  const lines = [["Role", "Statements", "Rights needed", "Rights not needed"], ["---", "---", "---", "---"], ...rows];
  return [
    `## Rights held and rights needed (${status})`,
    ...since === null ? [] : [`Statements are counted since ${escapeText(since, MAX2.text)}: what runs more seldom is not among them.`],
    ...reasons.length === 0 ? [] : [reasons.map((reason) => `- ${escapeText(reason, MAX2.text)}`).join("\n")],
    lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n"),
    ...script("What closes the difference", revoke),
    ...script("What would have been enough", grant)
  ].join("\n\n");
}
function script(title, lines) {
  if (lines.length === 0) return [];
  const shown2 = lines.slice(0, MAX2.script);
  const left = lines.length - shown2.length;
  return [
    `${title}:`,
    fencedBlock(
      "sql",
      [...shown2, ...left === 0 ? [] : [`-- and ${left} lines more: --format sql has all`]].join("\n")
    )
  ];
}

// src/report/mermaid-label.ts
var LONGEST_LABEL = 60;
function mermaidLabel(text) {
  const points = [...text];
  const cut2 = points.length > LONGEST_LABEL ? [...points.slice(0, LONGEST_LABEL - 1), "\u2026"] : points;
  return cut2.map((sign) => /^[A-Za-z0-9 .-]$/.test(sign) ? sign : `#${sign.codePointAt(0)};`).join("");
}

// src/report/database/rights-picture.ts
var MOST_NODES = 25;
function rightsPicture(rights) {
  const nodes = /* @__PURE__ */ new Map();
  const edges = /* @__PURE__ */ new Map();
  let left = 0;
  for (const right of rights) {
    const ways = waysOf(right);
    const names = new Set(ways.flatMap(({ from, to }) => [from, to]));
    const added = [...names].filter((name) => !nodes.has(name));
    if (nodes.size + added.length > MOST_NODES - 1) {
      left++;
      continue;
    }
    for (const name of added) nodes.set(name, `n${nodes.size}`);
    for (const { from, to, word } of ways) {
      const key = `${nodes.get(from)} ${nodes.get(to)}`;
      edges.set(key, (edges.get(key) ?? /* @__PURE__ */ new Set()).add(word));
    }
  }
  const lines = [...edges].map(([key, words2]) => {
    const [from, to] = key.split(" ");
    return `  ${from} -->|"${mermaidLabel([...words2].join(", "))}"| ${to}`;
  });
  return [
    "flowchart LR",
    ...[...nodes].map(([name, id]) => `  ${id}["${mermaidLabel(name)}"]`),
    ...left === 0 ? [] : [`  more["and ${left} more"]`],
    ...lines
  ].join("\n");
}
function waysOf({ role, object, on, right, runsAs }) {
  const target = `${object} ${on}`;
  return [
    { from: `role ${role ?? "PUBLIC"}`, to: target, word: right },
    ...runsAs === null ? [] : [{ from: target, to: `role ${runsAs}`, word: "as" }]
  ];
}

// src/report/database/roles-table.ts
var MAX_NAME = 120;
var MOST_ROWS = 500;
var COLUMNS = ["SELECT", "INSERT", "UPDATE", "DELETE", "TRUNCATE"];
function rolesTable(roles) {
  const rows = roles.flatMap((role) => {
    const who = whoOf(role);
    return role.schemas.length === 0 ? [[who, "", ...COLUMNS.map(() => ""), "", ""]] : role.schemas.map((one) => [who, ...cellsOf(one)]);
  });
  const head = ["Role", "Schema", ...COLUMNS.map((name) => `${name} on`), "Functions", "Of these as owner"];
  const lines = [head, head.map(() => "---"), ...rows.slice(0, MOST_ROWS)].map((cells) => `| ${cells.join(" | ")} |`);
  const left = rows.length - MOST_ROWS;
  return [...lines, ...left > 0 ? ["", `${left} rows more: \`--format json\` has all.`] : []].join("\n");
}
function whoOf({ role, attributes, memberOf }) {
  const groups = memberOf.slice(0, 10).map((name) => codeCell(name, MAX_NAME));
  const words2 = [...attributes, ...groups.length === 0 ? [] : [`in ${groups.join(", ")}`]];
  return `${codeCell(role ?? "PUBLIC", MAX_NAME)}${words2.length === 0 ? "" : ` (${words2.join(", ")})`}`;
}
function cellsOf({ schema, usage, create, relations, functions, asOwner }) {
  const number = (amount) => amount === void 0 || amount === 0 ? "" : String(amount);
  const doors = [...create ? ["CREATE"] : [], ...usage ? [] : ["no USAGE"]];
  const name = `${codeCell(schema, MAX_NAME)}${doors.length === 0 ? "" : ` (${doors.join(", ")})`}`;
  return [name, ...COLUMNS.map((right) => number(relations[right])), number(functions), number(asOwner)];
}

// src/report/database/markdown.ts
var MAX3 = { name: 160, list: 100, text: 400 };
var markdown = { id: "markdown", render };
function render(report) {
  const { opened: opened2, closed, changes, gaps, monitoring, base } = report;
  const parts = [
    `# ${heading(report)}`,
    ...gaps.length === 0 ? [] : [gapsPart(gaps)],
    ...report.findings.length === 0 ? [] : [findingsPart(report.findings)],
    ...base === null ? [] : [rightsPart("Can now be done", opened2)],
    ...opened2.length === 0 || base === null ? [] : [fencedBlock("mermaid", rightsPicture(opened2))],
    ...closed.length === 0 || base === null ? [] : [rightsPart("Can no longer be done", closed)],
    ...changes.length === 0 ? [] : [changesPart(changes)],
    `## Who may do what

${rolesTable(report.roles)}`,
    watchedPart(monitoring),
    ...report.leastPrivilege === null ? [] : [leastPart(report.leastPrivilege)]
  ];
  return `${parts.join("\n\n")}
`;
}
function heading({ base, head, opened: opened2, gaps }) {
  const partial = gaps.length === 0 ? "" : " (partial)";
  if (base === null) return `Who may do what: ${escapeText(shortRevision(head), MAX3.name)}${partial}`;
  const sides = `${escapeText(shortRevision(base), MAX3.name)} \u2192 ${escapeText(shortRevision(head), MAX3.name)}`;
  return `${sides}: ${opened2.length === 0 ? "nothing can be done that could not before" : count(opened2.length, "right more", "rights more")}${partial}`;
}
function watchedPart(rows) {
  const title = "## Is it watched?";
  if (rows.every(({ state }) => state === "unknown")) {
    return `${title}

Unknown: no setting is told here. A live server tells them (\`--url\`).`;
  }
  const cells = rows.map(({ title: what, state, value, cis, asvs, advice }) => [
    ...[what, state, value === null ? "" : codeCell(value, MAX3.name), cis ?? "", asvs],
    state === "on" ? "" : codeCell(advice, MAX3.name)
  ]);
  return `${title}

${table(["What", "State", "Value", "CIS PostgreSQL 16", "ASVS 5", "To do"], cells)}`;
}
function gapsPart(gaps) {
  const lines = gaps.slice(0, MAX3.list).map(({ kind, subject, reason, location }) => {
    const place = location === null ? "" : ` at ${codeSpan(`${location.path}:${location.startLine ?? 1}`, MAX3.name)}`;
    const what = subject === null ? "" : `${codeSpan(subject, MAX3.name)}: `;
    return `- ${kind}${place}: ${what}${escapeText(reason, MAX3.text)}`;
  });
  return ["## Not seen", [...lines, ...more(gaps.length)].join("\n")].join("\n\n");
}
function findingsPart(findings) {
  const rows = findings.slice(0, MAX3.list).map(({ rule, severity: severity2, title, note, remedy, location, isNew: isNew2 }) => [
    `${severityWord(severity2)}${isNew2 ? ", new" : ""}`,
    `${escapeText(title, MAX3.text)} (${codeCell(rule, MAX3.name)})`,
    `${escapeText(note.replaceAll("`", ""), MAX3.text)}${location === null ? "" : ` at ${codeCell(placeOf(location), MAX3.name)}`}`,
    escapeText(remedy, MAX3.text)
  ]);
  const shown2 = table(["Severity", "What", "Where", "To do"], rows);
  return ["## Findings", [shown2, ...more(findings.length)].join("\n\n")].join("\n\n");
}
function rightsPart(title, rights) {
  if (rights.length === 0) return `## ${title}

Nothing more than before.`;
  const rows = rights.slice(0, MAX3.list).map(({ role, right, object, on, within, runsAs, reasons }) => [
    codeCell(role ?? "PUBLIC", MAX3.name),
    right,
    `${object} ${codeCell(on, MAX3.name)}${within === null ? "" : `, ${escapeText(within, MAX3.name)}`}`,
    runsAs === null ? "" : codeCell(runsAs, MAX3.name),
    escapeText(reasons.join("; "), MAX3.text)
  ]);
  const shown2 = table(["Who", "Right", "On", "Runs as", "Because"], rows);
  return [`## ${title}`, [shown2, ...more(rights.length)].join("\n\n")].join("\n\n");
}
function changesPart(changes) {
  const lines = changes.slice(0, MAX3.list).map(({ state, kind, name }) => `- ${state}: ${kind} ${codeSpan(name, MAX3.name)}`);
  return ["## Objects", [...lines, ...more(changes.length)].join("\n")].join("\n\n");
}
function more(amount) {
  return amount <= MAX3.list ? [] : [`- and ${amount - MAX3.list} more; \`--format json\` has all`];
}
function table(head, rows) {
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

// src/report/database/mermaid.ts
var mermaid = {
  id: "mermaid",
  render: ({ opened: opened2 }) => `${rightsPicture(opened2)}
`
};

// src/report/database/sql.ts
function comment(text) {
  return `-- ${stripControl(text).replaceAll("##[", "## [")}`;
}
var sql = {
  id: "sql",
  render({ leastPrivilege: least }) {
    if (least === null)
      return "-- No statements were seen: this needs --url, and pg_stat_statements in the database.\n";
    const reasons = [
      ...least.reasons,
      ...least.roles.flatMap(({ role, unknown }) => unknown.map((why) => `${role}: ${why}`))
    ];
    const lines = [
      comment(`${least.status}: rights that no statement needed${least.since === null ? "" : ` since ${least.since}`}`),
      ...reasons.map(comment),
      "BEGIN;",
      ...least.revoke,
      "COMMIT;",
      "-- What would have been enough:",
      ...least.grant.map(comment)
    ];
    return `${lines.join("\n")}
`;
  }
};

// src/report/database/index.ts
var DATABASE_FORMATS = [markdown, json, mermaid, sql];

// src/report/checks.ts
var WORST_FIRST = ["failed", "partial", "complete", "skipped", "not-applicable"];
var MAX_OTHER_ROWS = 12;
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
    rows.push({ title: scan.scanner, isOwnTitle: false, ...counts(foundBy(scan, result), blocking), ...stateOf(scan) });
  }
  const policy = result.findings.filter((finding) => finding.category === "policy");
  if (policy.length > 0) {
    rows.push({ title: "Policy", isOwnTitle: true, ...counts(policy, blocking), status: "complete", reason: null });
  }
  return rows;
}
function foundBy({ scanner }, { findings }) {
  return findings.filter(({ sources }) => sources.some(({ tool }) => toolId(tool) === scanner));
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
    added: amountOf(open2.filter((finding) => finding.state === "new")),
    blocking: amountOf(findings.filter((finding) => blocking.has(finding.id))),
    existing: amountOf(open2.filter((finding) => finding.state === "existing"))
  };
}
function amountOf(findings) {
  const things = new Set(findings.map(({ id, remedy }) => remedy ?? id)).size;
  return things === findings.length ? `${things}` : `${things} (${findings.length})`;
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

// src/report/urgency.ts
function compareUrgency(a, b) {
  return alarm(a) - alarm(b) || compareSeverity(a.severity, b.severity) || CONFIDENCES.indexOf(a.confidence) - CONFIDENCES.indexOf(b.confidence) || compareLocations(a.location, b.location) || compareText(a.rule, b.rule) || compareText(a.id, b.id);
}
function alarm(finding) {
  if (finding.category === "malware") return 0;
  return finding.risk?.kev === true ? 1 : 2;
}

// src/report/things.ts
function thingsOf({ remedies }, blocking, warnings, violations) {
  const byId = new Map(remedies.map((remedy) => [remedy.id, remedy]));
  const groups = groupBy([...blocking, ...warnings], ({ id, remedy }) => remedy ?? id);
  const things = [...groups].flatMap(([id, [first2, ...others]]) => {
    if (first2 === void 0) return [];
    const remedy = byId.get(id);
    return [
      {
        title: remedy?.title ?? first2.title,
        command: remedy?.command ?? first2.fix?.command ?? null,
        findings: [first2, ...others],
        violations: [first2, ...others].flatMap((finding) => violations.get(finding.id) ?? [])
      }
    ];
  });
  return {
    blocking: things.filter((thing) => thing.violations.length > 0).sort(compareThings),
    warnings: things.filter((thing) => thing.violations.length === 0).sort(compareThings)
  };
}
function fairShare(things, limit) {
  const queues = [...groupBy(things, ({ findings: [first2] }) => first2.category).values()];
  const chosen2 = /* @__PURE__ */ new Set();
  for (let round = 0; chosen2.size < Math.min(limit, things.length); round += 1) {
    for (const queue of queues) {
      const next = queue[round];
      if (next !== void 0 && chosen2.size < limit) chosen2.add(next);
    }
  }
  return things.filter((thing) => chosen2.has(thing));
}
function compareThings({ findings: [a] }, { findings: [b] }) {
  return compareUrgency(a, b);
}
function spotsOf(things) {
  return things.flatMap((thing) => {
    const byPlace = groupBy(
      thing.findings,
      ({ id, location }) => location === null ? id : `${location.commit ?? ""}:${location.startLine ?? ""}:${location.path}`
    );
    return [...byPlace.values()].map(([finding, ...others]) => ({ thing, finding, others }));
  });
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
  blocking.sort(compareBlocking);
  const warnings = open2.filter(isTold).sort(compareUrgency);
  const stopping = blocking.flatMap(({ finding }) => finding ?? []);
  return {
    things: thingsOf(result, stopping, warnings, violations),
    blocking,
    warnings,
    doubtful: open2.filter((finding) => !isTold(finding)).sort(compareUrgency),
    suppressed: rest.filter((finding) => finding.suppression !== null && finding.state !== "fixed").sort(compareUrgency),
    existing: rest.filter((finding) => finding.suppression === null && finding.state === "existing").sort(compareUrgency),
    fixed: rest.filter((finding) => finding.state === "fixed").sort(compareUrgency)
  };
}
function compareBlocking(a, b) {
  if (a.finding === null || b.finding === null) return Number(a.finding === null) - Number(b.finding === null);
  return compareUrgency(a.finding, b.finding);
}
function amountWords({ things, blocking }) {
  const dangling = blocking.filter(({ finding }) => finding === null).length;
  const stopping = things.blocking.length + dangling;
  return {
    blocking: stopping === 0 ? [] : [`${stopping} blocking${inBrackets(stopping, blocking.length)}`],
    warnings: things.warnings.length === 0 ? [] : [`${count(things.warnings.length, "warning")}${inBrackets(things.warnings.length, toldIn(things.warnings))}`]
  };
}
function toldIn(things) {
  return things.reduce((sum, { findings }) => sum + findings.length, 0);
}
function inBrackets(things, findings) {
  return things === findings ? "" : ` (${count(findings, "finding")})`;
}

// src/report/annotations/index.ts
var MAX_OF_LEVEL = 10;
var MAX4 = { title: 200, message: 1e3 };
var annotations = {
  id: "annotations",
  title: "Workflow annotations",
  fileName: "gatehouse-annotations.txt",
  mediaType: "text/plain",
  isFormat: false,
  render: render2
};
function render2(result) {
  const selection = selectFindings(result);
  const unscanned = incompleteScans(result).map((scan) => ({
    title: `${statusWords(scan.status)}: ${scan.scanner}`,
    message: scan.reason ?? scan.problems[0]?.message ?? "no reason known",
    location: null
  }));
  const dangling = selection.blocking.filter(({ finding }) => finding === null).map(({ violations: [first2] }) => ({ title: "Blocked", message: first2?.message ?? "", location: null }));
  const blocking = [...spotsOf(selection.things.blocking).map(annotationOf), ...dangling];
  const changes = result.notices.filter((notice) => notice.kind === "policy-change" || notice.kind === "inline-ignore-added").map((notice) => ({ title: "Security policy", message: notice.message, location: notice.location ?? null }));
  const commands = [
    ...commandsOf("error", [...unscanned, ...unseenOf(result).blocking.map(unseenAnnotation), ...blocking]),
    ...commandsOf("warning", spotsOf(selection.things.warnings).map(annotationOf)),
    ...commandsOf("notice", changes)
  ];
  return commands.map((command) => `${command}
`).join("");
}
function annotationOf({ finding, others }) {
  const label = alarmWord(finding) ?? severityWord(finding.severity);
  const pkg = finding.package === void 0 ? "" : `${finding.package.name} ${finding.package.version}: `;
  const fix = finding.fix?.command ?? finding.fix?.description;
  return {
    title: `${label}: ${finding.rule}`,
    message: `${pkg}${titleOf(finding)}. ${finding.message}${fix === void 0 ? "" : ` Fix: ${fix}`}${alsoCleared(others)}`,
    location: finding.location
  };
}
function unseenAnnotation(entry) {
  const message2 = `${unseenName(entry)}: ${unseenReason(entry)}`;
  return { title: "Not looked at", message: message2, location: entry.path === null ? null : { path: entry.path } };
}
function commandsOf(level, items) {
  return items.slice(0, MAX_OF_LEVEL).map((item) => {
    const properties = [...placeOf2(item.location), ["title", plain(item.title, MAX4.title)]].map(([key, value]) => `${key}=${escapeProperty(`${value}`)}`).join(",");
    return `::${level} ${properties}::${escapeData(plain(item.message, MAX4.message))}`;
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
  const add3 = (name, value) => {
    if (value !== null && value !== void 0) properties.push({ name: `gatehouse:${name}`, value: `${value}` });
  };
  add3("fixed-version", fix?.version);
  add3("kev", risk?.kev);
  add3("epss", risk?.epss);
  add3("suppression", suppression?.kind);
  add3("suppression-reason", suppression?.reason);
  add3("suppression-owner", suppression?.owner);
  add3("suppression-expires", suppression?.expires);
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
  render: render3
};
var SUBJECT = "subject";
function render3(result, context) {
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
  "https://accounts.cloud.databricks.com/",
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
  "https://api-dashboard.search.brave.com/app/keys",
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
  "https://claude.ai/settings/account",
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
  "https://console.aws.amazon.com/bedrock/home#/api-keys",
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
  "https://console.runpod.io/user/settings",
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
  "https://dashboard.stripe.com/test/apikeys",
  "https://dashboard.stripe.com/webhooks",
  "https://dashboard.tatum.io/",
  "https://dashboard.uptimerobot.com/integrations",
  "https://dashboard.workos.com/api-keys",
  "https://data.nasdaq.com/account/profile",
  "https://detectify.com/dashboard",
  "https://detectlanguage.com/private",
  "https://dev.twitch.tv/console/apps",
  "https://developer-acct.ticketmaster.com/",
  "https://developer.adobe.com/console",
  "https://developer.amazon.com/settings/console/securityprofile/overview.html",
  "https://developer.frame.io/app/tokens",
  "https://developer.gitter.im/apps",
  "https://developer.hashicorp.com/consul/commands/acl/token/delete",
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
  "https://entra.microsoft.com/#view/Microsoft_AAD_RegisteredApps/ApplicationsListBlade",
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
  "https://gitlab.com/-/user_settings/active_sessions",
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
  "https://supabase.com/dashboard/project/_/settings/api-keys",
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
  "https://vercel.com/d?to=%2F%5Bteam%5D%2F%7E%2Fai-gateway%2Fapi-keys",
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
function ownUrl(value) {
  const url = parseUrl(value);
  return url === null || url.protocol !== "https:" ? null : encodeUrl(url);
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
var ENTITIES2 = /* @__PURE__ */ new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["'", "&#39;"]
]);
function htmlText(value, limit) {
  return plainText(value, limit).replace(/[&<>"']/g, (character) => ENTITIES2.get(character) ?? "");
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
var MAX5 = { word: 120, reason: 400, path: 300, notices: 200, problems: 20, unseen: 500 };
var OUTCOMES7 = {
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
  const amounts2 = amountWords(selection);
  const counts2 = [
    ...amounts2.blocking,
    ...amounts2.warnings,
    `${selection.existing.length} existing`,
    `${selection.suppressed.length} suppressed`,
    `${selection.fixed.length} fixed`
  ].join(", ");
  return [
    "<header>",
    `<h1>${repository === null ? "Security gate" : htmlText(repository, MAX5.word)}</h1>`,
    '<button type="button" id="theme" aria-label="Switch between light and dark">\u25D0</button>',
    `<p class="verdict ${result.verdict.outcome}"><strong>${OUTCOMES7[result.verdict.outcome]}</strong> \xB7 ${counts2}</p>`,
    `<p>${sides} \xB7 policy ${code(policySource(result.policy))} \xB7 gatehouse ${htmlText(result.tool.version, MAX5.word)}${run}</p>`,
    "</header>"
  ].join("\n");
}
function overviewOf(result, { scanners }) {
  const rows = checkRows(result, scanners).map((row) => {
    const reason = row.reason === null ? "" : `: ${htmlText(row.reason, MAX5.reason)}`;
    const cells = [row.added, row.blocking, row.existing].map((amount) => `<td class="number">${amount}</td>`).join("");
    return `<tr><th scope="row">${htmlText(row.title, MAX5.word)}</th>${cells}<td class="${row.status}">${statusWords(row.status)}${reason}</td></tr>`;
  });
  const head = ["Check", "New", "Blocking", "Existing", "State"].map((title) => `<th scope="col">${title}</th>`).join("");
  return `<table class="overview"><thead><tr>${head}</tr></thead><tbody>${rows.join("")}</tbody></table>`;
}
function cautionsOf(result) {
  const lines = incompleteScans(result).flatMap(
    (scan) => scan.problems.slice(0, MAX5.problems).map((problem) => {
      const line = problem.line === void 0 ? "" : `:${problem.line}`;
      const where = problem.path === void 0 ? "" : `${code(`${problem.path}${line}`)}: `;
      const remedy = problem.remedy === void 0 ? "" : ` \u2192 ${htmlText(problem.remedy, MAX5.reason)}`;
      return `<li>${htmlText(scan.scanner, MAX5.word)}: ${where}${htmlText(problem.message, MAX5.reason)}${remedy}</li>`;
    })
  );
  return lines.length === 0 ? "" : `<section class="caution"><h2>Not scanned</h2><ul>${lines.join("")}</ul></section>`;
}
function unseenSection(result) {
  const { blocking, touched, standing } = unseenOf(result);
  const entries = [...blocking, ...touched, ...standing].slice(0, MAX5.unseen);
  if (entries.length === 0) return "";
  const items = entries.map((entry) => {
    const name = entry.path === null ? htmlText(unseenName(entry), MAX5.word) : code(entry.path);
    const strong = entry.outcome === "fail" ? `<strong>${name}</strong>` : name;
    return `<li>${htmlText(entry.scanner, MAX5.word)}: ${strong}: ${htmlText(unseenReason(entry), MAX5.reason)}</li>`;
  });
  return `<section class="caution"><h2>Not looked at</h2><ul>${items.join("")}</ul></section>`;
}
function noticesOf(result) {
  const lines = [
    ...result.notices.map((notice) => `${notice.kind}: ${notice.message}`),
    ...result.scans.flatMap((scan) => scan.notes)
  ].slice(0, MAX5.notices);
  if (lines.length === 0) return "";
  const items = lines.map((line) => `<li>${htmlText(line, MAX5.reason)}</li>`).join("");
  return `<details><summary>${count(lines.length, "note")}</summary><ul>${items}</ul></details>`;
}
function controls() {
  return [
    '<form id="filters" role="search">',
    '<label>Search <input type="search" id="q" autocomplete="off" placeholder="rule, package, path, CVE"></label>',
    select(
      "severity",
      SEVERITIES.map((severity2) => [severity2, severityWord(severity2)])
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
  return `<code>${htmlText(value, MAX5.path)}</code>`;
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
    if (finding.foundBy) details.append(element('p', finding.foundBy));
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
@media (max-width: 40rem) { .overview { display: block; overflow-x: auto; font-size: .85rem; }
  .overview th, .overview td { padding: .3rem .15rem; overflow-wrap: break-word; }
  #list th, #list td { padding: .3rem .25rem; } #list th:first-child { width: 4.5rem; } #list th:last-child { width: 4.5rem; }
  section ul { padding-left: 1.2rem; } }
@media print { form, #theme, #more { display: none; } }
`;

// src/report/found-by.ts
var MAX_NAMES = 5;
function foundByWords(findings) {
  const shared = findings.map(toolsOf).filter(({ size }) => size > 1);
  if (shared.length === 0) return [];
  const names = new Map(shared.flatMap((tools) => [...tools]));
  const some = findings.length === 1 ? "" : `${shared.length} of ${findings.length} `;
  const shown2 = [...names.values()].slice(0, MAX_NAMES).join(", ");
  const more2 = names.size > MAX_NAMES ? ` and ${names.size - MAX_NAMES} more` : "";
  return [`${some}found by ${names.size} tools: ${shown2}${more2}`];
}
function toolsOf({ sources }) {
  const tools = /* @__PURE__ */ new Map();
  for (const { tool } of sources) {
    const id = toolId(tool);
    if (!tools.has(id)) tools.set(id, tool);
  }
  return tools;
}

// src/util/own-markdown.ts
var PART = /`([^`]+)`|https:\/\/[^\s`<>()]*[\w/#=]/g;
var MAX_PARTS = 8;
function ownProse(text, code2 = codeSpan) {
  const flat2 = text.replace(/\s+/gu, " ").trim();
  const parts = [];
  let from = 0;
  for (const match of flat2.matchAll(PART)) {
    const [whole, quoted] = match;
    parts.push(words(flat2.slice(from, match.index)));
    parts.push(quoted === void 0 ? linkTo(whole) : code2(quoted, quoted.length));
    from = match.index + whole.length;
  }
  return [...parts, words(flat2.slice(from))].join("");
}
function mixedProse(value, known, limit) {
  const longestFirst = known.filter(({ text }) => text.trim() !== "").toSorted((a, b) => b.text.length - a.text.length);
  const parts = [];
  let rest = value;
  while (parts.length < MAX_PARTS * 2) {
    const next = firstOf(longestFirst, rest);
    if (next === null) break;
    parts.push(foreign(rest.slice(0, next.at), limit), next.part.shown);
    rest = rest.slice(next.at + next.part.text.length);
  }
  return [...parts, foreign(rest, limit)].join("").trim() || escapeText("", limit);
}
function firstOf(known, text) {
  let first2 = null;
  for (const part of known) {
    const at2 = text.indexOf(part.text);
    if (at2 !== -1 && (first2 === null || at2 < first2.at)) first2 = { at: at2, part };
  }
  return first2;
}
function foreign(text, limit) {
  if (text.trim() === "") return text === "" ? "" : " ";
  return `${/^\s/.test(text) ? " " : ""}${escapeText(text, limit)}${/\s$/.test(text) ? " " : ""}`;
}
function words(text) {
  return escapeCharacters(text.replace(/#(?=\d)|@/g, "$&\u200B"));
}
function linkTo(address) {
  return markdownLink(escapeCharacters(address.replace(/^https:\/\/(?:www\.)?/, "")), ownUrl(address));
}

// src/report/own-rules.ts
var PAGES = `https://github.com/gatehouse-dev/gatehouse/blob/v${VERSION}/docs/rules/`;
var ALL_RULES = `${PAGES}README.md`;
var NONE = /* @__PURE__ */ new Map();
function ownParts({ rule, references }, rules2 = NONE, code2 = codeSpan) {
  const pages = references.filter((reference) => revokeUrl(reference) !== null);
  return [...rules2.get(rule)?.texts ?? [], ...pages].map((text) => ({ text, shown: ownProse(text, code2) }));
}
function ruleUrl(rule, rules2 = NONE) {
  const advisory2 = advisoryUrl(rule);
  if (advisory2 !== null) return allowedUrl(advisory2);
  const own = rules2.get(rule);
  return own === void 0 ? null : `${PAGES}${own.page}`;
}

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

// src/report/place-commit.ts
function placeCommit({ state }, { commit }, subject) {
  return commit ?? (state === "fixed" ? subject.base : subject.head);
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
var MAX6 = {
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
  const shown2 = ordered.slice(0, MAX_FINDINGS);
  return {
    findings: shown2.map((finding, index) => findingView(finding, index < blocking.length, result.subject, context)),
    omitted: ordered.length - shown2.length
  };
}
function findingView(finding, isBlocking, subject, context) {
  return {
    severity: finding.severity,
    category: finding.category,
    state: finding.suppression === null || finding.state === "fixed" ? finding.state : "suppressed",
    confidence: finding.confidence,
    alarm: alarmWord(finding),
    isBlocking,
    rule: plainText(finding.rule, MAX6.word),
    ruleUrl: ruleUrl(finding.rule, context.rules),
    title: subjectOf(finding),
    message: plainText(finding.message, MAX6.message),
    place: placeText(finding),
    placeUrl: placeUrl(finding, subject, context),
    fix: plainText(finding.fix?.description ?? "", MAX6.fix),
    command: plainText(finding.fix?.command ?? "", MAX6.command),
    suppression: suppressionText(finding),
    foundBy: plainText(foundByWords([finding]).join(), MAX6.title),
    trace: traceRows(finding.trace).map((row) => stepView(row, finding, subject, context)),
    ids: [...finding.aliases, ...finding.cwe].slice(0, MAX6.references).map((id) => plainText(id, MAX6.word))
  };
}
function stepView(row, finding, subject, { serverUrl }) {
  if (row.kind === "more") return { word: `\u2026 ${row.count} more`, label: "", place: "", placeUrl: null };
  const { location, label } = row.step;
  const commit = placeCommit(finding, location, subject);
  return {
    word: row.word,
    label: plainText(label, MAX6.label),
    place: plainText(placeOf(location), MAX6.path),
    placeUrl: blobUrl(serverUrl, subject.repository, commit, location.path, location.startLine)
  };
}
function subjectOf(finding) {
  const title = plainText(titleOf(finding), MAX6.title);
  if (finding.package === void 0) return title;
  const role = packageRole(finding.package);
  const name = plainText(`${finding.package.name} ${finding.package.version}`, MAX6.title);
  return `${name}${role === "" ? "" : ` (${role})`}: ${title}`;
}
function suppressionText({ suppression }) {
  if (suppression === null) return "";
  const owner = suppression.owner === void 0 ? "" : `, ${suppression.owner}`;
  const expires = suppression.expires === void 0 ? "" : `, until ${suppression.expires}`;
  return plainText(`${suppression.kind}: ${suppression.reason}${owner}${expires}`, MAX6.message);
}
function placeText(finding) {
  if (finding.location !== null) return plainText(placeOf(finding.location), MAX6.path);
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
  const commit = placeCommit(finding, location, subject);
  return blobUrl(serverUrl, subject.repository, commit, location.path, location.startLine);
}

// src/report/html/index.ts
var html = {
  id: "html",
  title: "HTML report",
  fileName: "gatehouse.html",
  mediaType: "text/html",
  isFormat: true,
  file: { output: "report", ending: "html" },
  render: render4
};
function render4(result, context) {
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
var MAX7 = { steps: 40, label: 200 };
var UNNAMED = "\u2026";
function boundedTrace(trace) {
  const { head, tail } = keepEnds(trace, MAX7.steps / 2, MAX7.steps / 2);
  return [...head, ...tail].map(({ location, label }) => ({ location, label: cutPoints(label, MAX7.label) || UNNAMED }));
}

// src/report/json/clip.ts
var MAX8 = { word: 300, title: 500, message: 4e3, reference: 4096, replacement: 2e4 };
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
  const warnings = result.verdict.warnings?.map((warning) => ({ ...warning, message: message(warning.message) }));
  return {
    ...result,
    scans: result.scans.map(clipScan),
    findings: result.findings.map(clipFinding),
    remedies: result.remedies.map(clipRemedy),
    coverage: result.coverage.slice(0, MAX_ITEMS.coverage).map(clipEntry),
    notices: result.notices.map(clipNotice),
    verdict: { ...result.verdict, violations, ...warnings !== void 0 && { warnings } }
  };
}
function clipRemedy({ command, ...remedy }) {
  return {
    ...remedy,
    title: cutPoints(remedy.title, MAX8.title),
    ...command !== void 0 && fits(command, MAX8.message) && { command }
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
  return { ...entry, subject: cutPoints(entry.subject, MAX8.word), reason: message(entry.reason) };
}
function clipNotice(notice) {
  return { ...notice, message: message(notice.message) };
}
function clipFinding({ trace = [], ...finding }) {
  return {
    ...finding,
    ...trace.length > 0 && { trace: boundedTrace(trace) },
    title: cutPoints(finding.title, MAX8.title) || finding.rule,
    message: message(finding.message),
    ...finding.worsened !== void 0 && { worsened: finding.worsened.slice(0, MAX_ITEMS.worsened).map(message) },
    aliases: finding.aliases.filter((alias) => fits(alias, MAX8.word)).slice(0, MAX_ITEMS.aliases),
    cwe: finding.cwe.filter((id) => /^CWE-\d{1,5}$/.test(id)).slice(0, MAX_ITEMS.cwe),
    references: finding.references.filter((url) => fits(url, MAX8.reference)).slice(0, MAX_ITEMS.references),
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
    ...finding.decision !== void 0 && {
      decision: { ...finding.decision, because: finding.decision.because.map(message) }
    },
    ...finding.suppression !== null && {
      suppression: { ...finding.suppression, reason: message(finding.suppression.reason) }
    }
  };
}
function clipFix(fix) {
  const { command, replacement, title, ...rest } = fix;
  return {
    ...rest,
    ...title !== void 0 && title !== "" && { title: cutPoints(title, MAX8.title) },
    description: message(fix.description),
    // Half a command or half a replacement is worse than none.
    ...command !== void 0 && fits(command, MAX8.message) && { command },
    ...replacement !== void 0 && fits(replacement, MAX8.replacement) && { replacement }
  };
}
function message(text) {
  return cutPoints(text, MAX8.message);
}
function fits(text, limit) {
  return text.length > 0 && text.length <= limit;
}

// src/report/json/index.ts
var json2 = {
  id: "json",
  title: "Run result",
  fileName: "gatehouse-result.json",
  mediaType: "application/json",
  isFormat: true,
  file: { output: "result", ending: "json" },
  render: render5
};
function render5(result) {
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
var MAX9 = { bytes: 2e3, steps: 40, path: 400, label: 200 };
var FIELDS = 3;
function formatTrace({ id, trace }) {
  if (!isFindingId(id) || trace.length === 0 || trace.length > MAX9.steps) return null;
  let before = "";
  const words2 = trace.flatMap(({ location: { path, startLine }, label }) => {
    const at2 = path === before ? SAME_PATH : encodeWord(path);
    before = path;
    return [String(startLine ?? NO_LINE), at2, encodeWord(label) || NO_LABEL];
  });
  const isWhole = trace.every(
    ({ location, label }) => isWritable(location.path, MAX9.path) && label.length <= MAX9.label
  );
  const line = `${OPENING}${id} ${words2.join(" ")}`;
  return isWhole && line.length <= MAX9.bytes ? line : null;
}
function parseTrace(line) {
  if (!line.startsWith(OPENING) || line.length > MAX9.bytes) return null;
  const [id = "", ...words2] = line.slice(OPENING.length).split(" ");
  if (!isFindingId(id) || words2.length === 0 || words2.length % FIELDS !== 0) return null;
  const trace = [];
  for (let at2 = 0; at2 < words2.length; at2 += FIELDS) {
    const step = parseStep(words2.slice(at2, at2 + FIELDS), trace[trace.length - 1]);
    if (step === null || trace.length === MAX9.steps) return null;
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
  const [, id, rule, at2, path, commit] = ENTRY.exec(line) ?? [];
  const [readableRule, readablePath] = [decodeWord(rule ?? ""), decodeWord(path ?? "")];
  if (id === void 0 || readableRule === null || readablePath === null) return [];
  const place = { path: readablePath, line: at2 === "-" ? null : Number(at2), commit: commit ?? null };
  return [{ id, rule: readableRule, place: path === void 0 ? null : place }];
}

// src/report/gfm-coverage.ts
var MAX10 = { path: 120, subject: 60, reason: 160, blocking: 10 };
function unseenLines(result, limit) {
  const { blocking, touched, standing } = unseenOf(result);
  const shown2 = blocking.slice(0, MAX10.blocking).map((entry) => `- \u{1F6D1} **Not looked at:** ${nameOf(entry)}: ${escapeText(unseenReason(entry), MAX10.reason)}`);
  const more2 = blocking.length - shown2.length;
  const rest = sentence([...touched, ...standing], limit);
  const list = [...shown2, ...more2 > 0 ? [`- and ${more2} more`] : []];
  return [...list, ...list.length > 0 && rest !== "" ? [""] : [], ...rest === "" ? [] : [rest]];
}
function unseenSentence(result, limit) {
  const { blocking, touched, standing } = unseenOf(result);
  return sentence([...blocking, ...touched, ...standing], limit);
}
function sentence(entries, limit) {
  if (entries.length === 0) return "";
  const shown2 = entries.slice(0, limit).map((entry) => `${nameOf(entry)} (${escapeText(unseenReason(entry), MAX10.reason)})`);
  const more2 = entries.length - shown2.length;
  return `Not looked at: ${[...shown2, ...more2 > 0 ? [`${more2} more in the full report`] : []].join(", ")}`;
}
function nameOf(entry) {
  const name = unseenName(entry);
  return entry.path === null ? escapeText(name, MAX10.subject) : codeSpan(name, MAX10.path);
}

// src/util/secret-of-history.ts
function isSecretOfHistory(finding) {
  if (finding.category !== "secret" || finding.location === null) return false;
  if (finding.references.some(isPullRequestPage)) return false;
  return [finding.location, ...finding.otherLocations ?? []].every((place) => place.commit !== void 0);
}

// src/report/gfm-fix.ts
var QUOTED = /`([^`\r\n]{1,200})`/g;
var MAX_QUOTED = 8;
function fixText(finding, limit, rules2, code2 = codeSpan) {
  const command = commandIn(finding);
  const ran = command === null ? [] : [{ text: command.quoted, shown: code2(command.text, limit) }];
  const description = finding.fix?.description ?? "";
  return mixedProse(description, [...ran, ...ownParts(finding, rules2, code2), ...quotedParts(description, code2)], limit);
}
function quotedParts(description, code2) {
  return [...description.matchAll(QUOTED)].slice(0, MAX_QUOTED).map(([text, quoted = ""]) => ({ text, shown: code2(quoted, quoted.length) }));
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

// src/report/gfm-finding.ts
var MAX11 = { title: 120, name: 100, path: 160, rule: 60, command: 160, fix: 160, message: 160 };
var SHOWN_ID = 8;
var MAX_PAGES = 3;
function findingLine(finding, reasons, linking) {
  return [
    `${weightOf(finding)} ${subjectOf2(finding, linking, codeSpan)}${fixOf(finding, linking, codeSpan)}`,
    ...reasons,
    ...placeLinks(finding, linking, codeSpan),
    ...standingText([finding])
  ].join(" \xB7 ").concat(idPart(finding)).concat(revokedHint(finding));
}
function weightOf(finding) {
  const alarm2 = alarmWord(finding);
  return `**${alarm2 === null ? severityWord(finding.severity) : `${alarm2}, ${severityWord(finding.severity)}`}**`;
}
function idPart({ id }) {
  return isFindingId(id) ? ` \xB7 id ${codeSpan(id.slice(0, SHOWN_ID), SHOWN_ID)}` : "";
}
function findingRow(finding, linking) {
  const place = [placeCell(finding, linking), ...standingText([finding])].join(", ");
  const fix = fixOf(finding, linking, codeCell).replace(/^ → /, "");
  return `| ${alarmWord(finding) ?? severityWord(finding.severity)} | ${subjectOf2(finding, linking, codeCell)} | ${place} | ${fix} |`;
}
function placeCell(finding, linking) {
  return placeLinks(finding, linking, codeCell).join(", ");
}
function placeLinks(finding, linking, code2) {
  const { location } = finding;
  const file = location === null ? [] : [markdownLink(code2(placeOf(location), MAX11.path), fileUrl(finding, linking))];
  return [...file, ...pageLinks(finding, linking)];
}
function pageLinks(finding, { context, subject }) {
  const pages = pagePlaces(finding);
  const shown2 = pages.slice(0, MAX_PAGES).map((page) => markdownLink(page.label, pageUrl(page, context.serverUrl, subject)));
  return pages.length > shown2.length ? [...shown2, `and ${pages.length - shown2.length} more`] : shown2;
}
function standingText(findings) {
  return [...worsenedWords(findings), ...foundByWords(findings)].map((words2) => escapeText(words2, MAX11.message));
}
function titleText(finding, rules2, limit, code2) {
  return mixedProse(titleOf(finding), ownParts(finding, rules2, code2), limit);
}
function subjectOf2(finding, { context: { rules: rules2 } }, code2) {
  const rule = ruleLink(finding, rules2);
  const title = titleText(finding, rules2, MAX11.title, code2);
  if (finding.package === void 0) return `${title} (${rule})`;
  const role = packageRole(finding.package);
  const name = code2(`${finding.package.name} ${finding.package.version}`, MAX11.name);
  return `${name}${role === "" ? "" : ` (${role})`} ${rule}: ${title}`;
}
function fixOf(finding, { context }, code2) {
  if (finding.fix === void 0) return "";
  const { command } = finding.fix;
  return ` \u2192 ${command === void 0 ? fixText(finding, MAX11.fix, context.rules, code2) : code2(command, MAX11.command)}`;
}
function ruleLink({ rule }, rules2) {
  return markdownLink(escapeText(rule, MAX11.rule), ruleUrl(rule, rules2));
}
function fileUrl(finding, { context, subject }) {
  if (finding.location === null) return null;
  const { path, startLine } = finding.location;
  return blobUrl(
    context.serverUrl,
    subject.repository,
    placeCommit(finding, finding.location, subject),
    path,
    startLine
  );
}

// src/report/gfm-thing.ts
var MAX12 = { title: 160, reason: 160, rules: 3, places: 3, reasons: 2 };
function reasonsOf(violations, { title }) {
  const messages = violations.filter(({ rule }) => rule !== "fail-on").map(({ message: message2 }) => message2.startsWith(`${title}: `) ? message2.slice(title.length + 2) : message2);
  return [...new Set(messages)].slice(0, MAX12.reasons).map((message2) => escapeText(message2, MAX12.reason));
}
function danglingLine({ violations }) {
  return escapeText(violations[0]?.message ?? "", MAX12.reason);
}
function thingLine(thing, linking) {
  const [first2, ...others] = thing.findings;
  const reasons = reasonsOf(thing.violations, first2);
  if (others.length === 0) return findingLine(first2, reasons, linking);
  return [
    `${weightOf(first2)} ${titleOf2(thing, linking, codeSpan)}: ${clearedBy(thing, linking)}${fixOf(first2, linking, codeSpan)}`,
    ...reasons,
    ...placesOf(thing, linking, codeSpan),
    ...standingText(thing.findings)
  ].join(" \xB7 ").concat(idPart(first2));
}
function thingRow(thing, linking) {
  const [first2, ...others] = thing.findings;
  if (others.length === 0) return findingRow(first2, linking);
  const fix = fixOf(first2, linking, codeCell).replace(/^ → /, "");
  const places = [...placesOf(thing, linking, codeCell), ...standingText(thing.findings)].join(", ");
  return `| ${severityWord(first2.severity)} | ${titleOf2(thing, linking, codeCell)}: ${clearedBy(thing, linking)} | ${places} | ${fix} |`;
}
function titleOf2({ title, findings: [first2] }, { context }, code2) {
  const role = first2.package === void 0 ? "" : packageRole(first2.package);
  const shown2 = mixedProse(title, ownParts(first2, context.rules, code2), MAX12.title);
  return `${shown2}${role === "" ? "" : ` (${role})`}`;
}
function clearedBy({ findings }, { context }) {
  const byRule = [...groupBy(findings, ({ rule }) => rule).values()];
  const rules2 = byRule.slice(0, MAX12.rules).map(([first2]) => ruleLink(first2, context.rules));
  const more2 = byRule.length > rules2.length ? ` and ${byRule.length - rules2.length} more` : "";
  const isOfPackages = findings[0].package !== void 0;
  const amount = isOfPackages ? count(byRule.length, "advisory", "advisories") : count(findings.length, "place");
  return `${amount}, ${rules2.join(", ")}${more2}`;
}
function placesOf({ findings }, linking, code2) {
  const places = [...new Set(findings.flatMap((finding) => placeLinks(finding, linking, code2)))];
  const shown2 = places.slice(0, MAX12.places);
  return places.length > shown2.length ? [...shown2, `and ${places.length - shown2.length} more`] : shown2;
}

// src/report/gfm-details.ts
var MAX13 = { rule: 80, owner: 60, reason: 160, notice: 240, path: 160 };
var DAY_MS3 = 864e5;
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
function thingTable(things, limit, linking) {
  if (things.length === 0) return [];
  if (limit === 0) return ["Listed in the full report."];
  const rows = fairShare(things, limit).map((thing) => thingRow(thing, linking));
  const more2 = things.length - rows.length;
  return [
    "| Severity | Finding | Place | Fix |",
    "| --- | --- | --- | --- |",
    ...rows,
    ...more2 > 0 ? ["", `and ${more2} more in the full report`] : []
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
  const shown2 = selection.suppressed.slice(0, limit).map((finding) => suppressedRow(finding, linking));
  const more2 = selection.suppressed.length - shown2.length;
  const table2 = [
    "| Finding | Place | Kind | Reason | Owner | Until |",
    "| --- | --- | --- | --- | --- | --- |",
    ...shown2,
    ...more2 > 0 ? ["", `and ${more2} more in the full report`] : []
  ];
  const notices = noticeLines(
    result.notices.filter((notice) => EXCEPTIONS.includes(notice.kind)),
    limit
  );
  return [...shown2.length > 0 ? [...table2, ""] : [], ...notices];
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
  return Number.isNaN(end) ? null : Math.ceil((end - Date.parse(`${now.toISOString().slice(0, 10)}T00:00:00Z`)) / DAY_MS3);
}
function suppressedRow(finding, linking) {
  const suppression = finding.suppression;
  const owner = suppression?.owner === void 0 ? "" : codeCell(suppression.owner, MAX13.owner);
  const until = suppression?.expires === void 0 ? "" : codeCell(suppression.expires, 10);
  const reason = escapeText(suppression?.reason ?? "", MAX13.reason);
  const kind = suppression?.kind ?? "";
  return `| ${codeCell(finding.rule, MAX13.rule)} | ${placeCell(finding, linking)} | ${kind} | ${reason} | ${owner} | ${until} |`;
}
function noticeLines(notices, limit) {
  const shown2 = notices.slice(0, limit).map((notice) => {
    const place = notice.location === void 0 ? "" : ` (${codeSpan(placeOf(notice.location), MAX13.path)})`;
    return `- ${escapeText(notice.message, MAX13.notice)}${place}`;
  });
  const more2 = notices.length - shown2.length;
  return [...shown2, ...more2 > 0 ? [`- and ${more2} more in the full report`] : []];
}

// src/model/surface.ts
var ELEMENT_KINDS = [
  "route",
  "operation",
  "rpc",
  "socket",
  "webhook",
  "consumer",
  "schedule",
  "right",
  "port",
  "storage",
  "trust",
  "container",
  "host",
  "workflow",
  "call",
  "data",
  "env",
  "action",
  "package"
];
var INWARD_KINDS = [
  "route",
  "operation",
  "rpc",
  "socket",
  "webhook",
  "consumer",
  "port",
  "storage",
  "trust",
  "workflow"
];
var BOUNDARIES = ["internet", "partner", "user", "service", "administrator", "pipeline"];

// src/report/opened-words.ts
var KINDS = {
  route: "route",
  operation: "GraphQL field",
  rpc: "remote method",
  socket: "WebSocket",
  webhook: "webhook",
  consumer: "takes messages of",
  schedule: "scheduled job",
  storage: "open storage",
  trust: "may be assumed",
  container: "container",
  data: "personal data",
  package: "package",
  host: "calls the host",
  env: "reads the setting",
  call: "calls",
  port: "port",
  workflow: "workflow",
  action: "runs the action",
  right: "database right"
};
var STATES = /* @__PURE__ */ new Set(["protected", "unprotected", "unknown"]);
var SAID = {
  by: (value) => `opened by ${value}`,
  does: (value) => value,
  protocol: (value) => value === "https" ? "over TLS" : `by ${value}`,
  token: (value) => `the token ${value}`,
  runs: (value) => `runs ${value}`,
  holds: (value) => `holds ${value}`,
  document: (value) => value === "none" ? "in no document of the interface" : `documented in ${value}`
};
var TOLD = ["authentication", "authorisation", "validation"];
function kindWords({ kind }) {
  return KINDS[kind];
}
function elementName({ kind, key }) {
  return key.slice(kind.length + 1);
}
function factWords({ facts, was = [], boundary }) {
  const lost = was.map(({ name }) => `${name} taken away`);
  const gone = new Set(was.map(({ name }) => name));
  const states = facts.filter(({ name, value }) => STATES.has(value) && TOLD.includes(name) && !gone.has(name)).map(
    ({ name, value }) => value === "protected" ? name : value === "unprotected" ? `no ${name}` : `${name} not known`
  );
  const others = facts.flatMap(
    ({ name, value }) => STATES.has(value) || !Object.hasOwn(SAID, name) ? [] : SAID[name]?.(value) ?? []
  );
  return [`${boundary === "internet" ? "from" : "towards"} ${boundaryWords(boundary)}`, ...lost, ...states, ...others];
}
function boundaryWords(boundary) {
  return boundary === "internet" || boundary === "pipeline" ? `the ${boundary}` : `${boundary}s`;
}

// src/report/opened-picture.ts
var MOST_NODES2 = 25;
function openedPicture(opened2) {
  const shown2 = opened2.slice(0, MOST_NODES2 - 1);
  const ids = new Map(shown2.map((element, index) => [element, `n${index}`]));
  const boundaries = [...new Set(shown2.map(({ boundary }) => boundary))].sort();
  const groups = boundaries.flatMap((boundary) => [
    `  subgraph ${boundary}`,
    ...shown2.filter((element) => element.boundary === boundary).map((element) => `    ${ids.get(element)}["${mermaidLabel(`${kindWords(element)} ${elementName(element)}`)}"]`),
    "  end"
  ]);
  const edges = shown2.map((element) => {
    const id = ids.get(element) ?? "";
    return INWARD_KINDS.includes(element.kind) ? `  ${id} --> system` : `  system --> ${id}`;
  });
  return ["flowchart LR", '  system(("the system"))', ...groups, ...edges].join("\n");
}

// src/report/gfm-opened.ts
var MAX14 = { name: 120, path: 120, fact: 120, ask: 300 };
function openedSections(result, limit, linking) {
  const opened2 = result.surface?.opened ?? [];
  const answers2 = answerLines(result, limit);
  if (opened2.length === 0) return answers2.length === 0 ? [] : [answers2.join("\n")];
  const heading3 = `**This change opens** ${count(opened2.length, "door")}`;
  if (limit === 0) return [`${heading3}: listed in the full report.`];
  const shown2 = opened2.slice(0, limit);
  const more2 = opened2.length - shown2.length;
  return [
    heading3,
    [
      ...shown2.map((element) => elementLine(element, linking)),
      ...more2 > 0 ? [`- and ${more2} more in the full report`] : [],
      ...answers2
    ].join("\n"),
    details("What to ask of them, and a picture", [
      ...shown2.flatMap(questionLines),
      "",
      fencedBlock("mermaid", openedPicture(opened2))
    ])
  ];
}
function answerLines({ notices }, limit) {
  const told2 = notices.filter(({ kind }) => kind === "threat-answer");
  const more2 = told2.length - limit;
  return [
    ...told2.slice(0, limit).map(({ message: message2 }) => `- \u2139\uFE0F ${escapeText(message2, MAX14.ask)}`),
    ...more2 > 0 ? [`- and ${more2} more answers in the full report`] : []
  ];
}
function elementLine(element, linking) {
  const facts = factWords(element).map((fact) => escapeText(fact, MAX14.fact));
  const name = codeSpan(elementName(element), MAX14.name);
  const answers2 = (element.answers ?? []).map(({ status, by }) => escapeText(`${status} by ${by}`, MAX14.fact));
  return `- ${kindWords(element)} ${name}: ${[...facts, ...answers2, ...placeOf3(element.location, linking)].join(" \xB7 ")}`;
}
function questionLines(element) {
  if (element.questions.length === 0) return [];
  return [`- ${codeSpan(elementName(element), MAX14.name)}`, ...element.questions.map(questionLine)];
}
function questionLine({ stride, ask, practice }) {
  return `  - ${escapeText(ask, MAX14.ask)} (${escapeText(stride, MAX14.fact)}) \u2192 ${escapeText(practice, MAX14.ask)}`;
}
function placeOf3(location, { context, subject }) {
  if (location === null) return [];
  const { path, startLine } = location;
  const words2 = codeSpan(startLine === void 0 ? path : `${path}:${startLine}`, MAX14.path);
  return [markdownLink(words2, blobUrl(context.serverUrl, subject.repository, subject.head, path, startLine))];
}

// src/report/rule-lines.ts
var MAX_LINES = 20;
function ruleLines({ verdict }) {
  const blocking = verdict.violations.filter(({ finding, rule }) => finding === null && rule !== "coverage");
  const lines = [
    ...blocking.map(({ rule, message: message2 }) => ({ blocks: true, rule, message: message2 })),
    ...(verdict.warnings ?? []).map(({ rule, message: message2 }) => ({ blocks: false, rule, message: message2 }))
  ];
  return lines.slice(0, MAX_LINES);
}

// src/report/gfm-overview.ts
var MAX15 = { revision: 60, policy: 200, scanner: 40, reason: 120, path: 120, problem: 160, setting: 240 };
var MAX_SCANS = 6;
var MAX_NOTICES = 3;
var SETTINGS = /* @__PURE__ */ new Set([
  "override",
  "exception-added",
  "input-ignored",
  "option-tightens",
  "option-loosens",
  "queue"
]);
var MAX_SETTINGS = 8;
function comparedLine(result) {
  const { base, head } = result.subject;
  const sides = base === null ? `Whole tree at ${codeSpan(shortRevision(head), MAX15.revision)}` : `Compared ${codeSpan(shortRevision(base), MAX15.revision)} (base) \u2192 ${codeSpan(shortRevision(head), MAX15.revision)}`;
  return `${sides} \xB7 policy ${codeSpan(policySource(result.policy), MAX15.policy)}`;
}
function overviewTable(result, scanners) {
  const rows = checkRows(result, scanners).map(
    (row) => `| ${titleOf3(row)} | ${row.added} | ${row.blocking} | ${row.existing} | ${stateOf2(row)} |`
  );
  return ["| Check | New | Blocking | Existing | State |", "| --- | ---: | ---: | ---: | --- |", ...rows].join("\n");
}
function updateLine(result) {
  const told2 = result.notices.filter(({ kind }) => kind === "update");
  return told2.map(({ message: message2 }) => escapeText(message2, MAX15.problem)).join("\n");
}
function settingLines(result) {
  const settings = result.notices.filter(({ kind }) => SETTINGS.has(kind));
  const more2 = settings.length - MAX_SETTINGS;
  return [
    ...settings.slice(0, MAX_SETTINGS).map(({ message: message2 }) => escapeText(message2, MAX15.setting)),
    ...more2 > 0 ? [`and ${more2} more in the full report`] : []
  ];
}
function cautionLines(result, problems) {
  const lost = result.notices.filter(({ kind }) => kind === "baseline-unknown" || kind === "stale-data");
  return [
    ...lost.slice(0, MAX_NOTICES).map((notice) => `\u26A0\uFE0F ${escapeText(notice.message, MAX15.problem)}`),
    ...ruleLines(result).map(({ blocks, message: message2 }) => `- ${blocks ? "\u274C" : "\u26A0\uFE0F"} ${escapeText(message2, MAX15.setting)}`),
    ...settingLines(result).map((line) => `\u2139\uFE0F ${line}`),
    ...incompleteScans(result).slice(0, MAX_SCANS).flatMap((scan) => problemLines(scan, problems))
  ];
}
function problemLines(scan, limit) {
  const shown2 = scan.problems.slice(0, limit).map((problem) => {
    const where = problem.path === void 0 ? "" : `${codeSpan(placeOf4(problem.path, problem.line), MAX15.path)}: `;
    const remedy = problem.remedy === void 0 ? "" : ` \u2192 ${escapeText(problem.remedy, MAX15.problem)}`;
    return `  - ${where}${escapeText(problem.message, MAX15.problem)}${remedy}`;
  });
  const more2 = scan.problems.length - shown2.length;
  const reason = scan.reason === null ? "" : `: ${escapeText(scan.reason, MAX15.reason)}`;
  return [
    `- \u{1F6D1} **${escapeText(scan.scanner, MAX15.scanner)} ${statusWords(scan.status)}**${reason}`,
    ...shown2,
    ...more2 > 0 ? [`  - and ${more2} more`] : []
  ];
}
function titleOf3(row) {
  return row.isOwnTitle ? row.title : codeCell(row.title, MAX15.scanner);
}
function stateOf2(row) {
  const words2 = statusWords(row.status);
  const strong = row.status === "failed" || row.status === "partial" ? `**${words2}**` : words2;
  return row.reason === null ? strong : `${strong}: ${escapeText(row.reason, MAX15.reason)}`;
}
function placeOf4(path, line) {
  return line === void 0 ? path : `${path}:${line}`;
}

// src/report/headline.ts
var SIGNS = { pass: "\u2705", warn: "\u26A0\uFE0F", fail: "\u274C", error: "\u{1F6D1}" };
var USUAL_KEY = "default";
var MAX_KEY = 60;
var MAX_NAMED = 4;
var MAX_SHORTFALL = 160;
function headline(result, selection, key) {
  return `${SIGNS[result.verdict.outcome]} ${gateName(key)}: ${verdictWords(result, selection)}`;
}
function gateName(key) {
  return key === USUAL_KEY ? "Security gate" : `Security gate of ${escapeText(key, MAX_KEY)}`;
}
function verdictWords(result, selection) {
  const { blocking, warnings } = amountWords(selection);
  switch (result.verdict.outcome) {
    case "error":
      return [incompleteWords(result), ...blocking, ...warnings].join(", ");
    case "fail":
      return [...blocking.length > 0 ? blocking : ["the policy says no"], ...warnings].join(", ");
    case "warn": {
      if (result.verdict.override !== void 0)
        return [`overridden by ${escapeText(`@${result.verdict.override.by}`, 60)}`, ...blocking, ...warnings].join(
          ", "
        );
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
  const more2 = names.length > MAX_NAMED ? [`${names.length - MAX_NAMED} more`] : [];
  return [...names.slice(0, MAX_NAMED), ...more2].join(", ");
}

// src/report/markdown/body.ts
var TARGET_BYTES = 12e3;
var MAX_BYTES = 59500;
var MAX_BLOCKING = 10;
var MAX_NOTES = 5;
var ROOMS = [
  {
    upToBytes: TARGET_BYTES,
    existing: true,
    warnings: 25,
    exceptions: 25,
    changes: 15,
    problems: 3,
    unseen: 12,
    opened: 12
  },
  {
    upToBytes: TARGET_BYTES,
    existing: false,
    warnings: 25,
    exceptions: 25,
    changes: 15,
    problems: 3,
    unseen: 12,
    opened: 12
  },
  {
    upToBytes: TARGET_BYTES,
    existing: false,
    warnings: 10,
    exceptions: 25,
    changes: 15,
    problems: 3,
    unseen: 12,
    opened: 8
  },
  {
    upToBytes: MAX_BYTES,
    existing: false,
    warnings: 10,
    exceptions: 10,
    changes: 15,
    problems: 3,
    unseen: 12,
    opened: 8
  },
  {
    upToBytes: MAX_BYTES,
    existing: false,
    warnings: 0,
    exceptions: 10,
    changes: 15,
    problems: 3,
    unseen: 12,
    opened: 8
  },
  { upToBytes: MAX_BYTES, existing: false, warnings: 0, exceptions: 0, changes: 15, problems: 0, unseen: 3, opened: 5 },
  { upToBytes: MAX_BYTES, existing: false, warnings: 0, exceptions: 0, changes: 5, problems: 0, unseen: 3, opened: 3 },
  { upToBytes: MAX_BYTES, existing: false, warnings: 0, exceptions: 0, changes: 0, problems: 0, unseen: 3, opened: 0 }
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
  return joined([`### ${headline(result, selection, context.key)}`, footer(context)]);
}
function coreSections(result, selection, context, room) {
  const linking = { context, subject: result.subject };
  const dangling = selection.blocking.filter(({ finding }) => finding === null);
  const shown2 = fairShare(selection.things.blocking, MAX_BLOCKING);
  const lines = [...shown2.map((thing) => thingLine(thing, linking)), ...dangling.map(danglingLine)].slice(
    0,
    MAX_BLOCKING
  );
  const more2 = selection.things.blocking.length + dangling.length - lines.length;
  const list = lines.map((line, index) => `${index + 1}. ${line}`);
  return [
    `### ${headline(result, selection, context.key)}`,
    updateLine(result),
    comparedLine(result),
    ...changeSection(result, room),
    cautionLines(result, room.problems).join("\n"),
    overviewTable(result, context.scanners),
    unseenLines(result, room.unseen).join("\n"),
    ...list.length > 0 ? [`**Fix these to merge**`, list.join("\n")] : [],
    ...more2 > 0 ? [`and ${more2} more in the full report`] : [],
    ...openedSections(result, room.opened, linking)
  ];
}
function changeSection(result, room) {
  if (!hasChangeLines(result)) return [];
  const title = "\u26A0\uFE0F **This change touches the security policy, an ignore, a workflow or what a file counts for**";
  return [title, orElsewhere(changeLines(result, room.changes), room.changes).join("\n")];
}
function foldedSections(result, selection, context, room) {
  const linking = { context, subject: result.subject };
  const sections = [];
  const { warnings } = amountWords(selection);
  if (warnings.length > 0) {
    sections.push(details(warnings.join(), thingTable(selection.things.warnings, room.warnings, linking)));
  }
  const exceptions = exceptionSummary(result, selection, context.now);
  if (exceptions !== "") {
    sections.push(
      details(exceptions, orElsewhere(exceptionLines(result, selection, room.exceptions, linking), room.exceptions))
    );
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
    "how to fix: comment `/gatehouse explain <id>`",
    "exceptions: `.github/gatehouse.yml` on the base branch"
  ].join(" \xB7 ");
}
function joined(sections) {
  return `${sections.filter((section) => section !== "").join("\n\n")}
`;
}

// src/report/markdown/quiet.ts
var MAX_UNSEEN = 8;
var DOORS = /* @__PURE__ */ new Set(["route", "host", "port", "workflow", "right"]);
function isQuiet(result, selection) {
  return (result.verdict.outcome === "pass" || result.verdict.outcome === "warn") && isOldNews(result) && selection.blocking.length === 0 && selection.warnings.length === 0 && selection.suppressed.every((finding) => finding.state === "existing") && !hasChangeLines(result) && !(result.surface?.opened ?? []).some(({ kind }) => DOORS.has(kind)) && !result.notices.some((notice) => notice.kind === "baseline-unknown");
}
function isOldNews(result) {
  if (result.verdict.outcome === "pass") return true;
  const { blocking, touched, standing } = unseenOf(result);
  if (blocking.length + touched.length > 0) return false;
  return standing.length > 0 || result.notices.some((notice) => notice.kind === "stale-data");
}
function quietLine(result, selection, key) {
  const parts = [
    ...selection.fixed.length > 0 ? [`${selection.fixed.length} fixed by this change`] : [],
    ...selection.existing.length > 0 ? [`${selection.existing.length} existing, not caused by it`] : [],
    ...selection.doubtful.length > 0 ? [`${count(selection.doubtful.length, "finding")} of low confidence`] : []
  ];
  const ending = result.notices.filter(({ kind }) => kind === "exception-expiring").length;
  if (ending > 0) parts.push(`${count(ending, "exception")} ending within 14 days`);
  const unseen = unseenSentence(result, MAX_UNSEEN);
  const line = [
    `\u2705 **${gateName(key)}: nothing to fix**`,
    ...[updateLine(result)].filter(Boolean),
    ...parts,
    comparedLine(result),
    ...settingLines(result)
  ].join(" \xB7 ");
  return unseen === "" ? line : `${line}

${unseen}`;
}

// src/report/markdown/index.ts
var MAX_BYTES2 = 6e4;
var MAX_INDEX_BYTES = 6e3;
var markdown2 = {
  id: "markdown",
  title: "Pull request comment",
  fileName: "gatehouse-comment.md",
  mediaType: "text/markdown",
  isFormat: true,
  render: render6
};
function isQuietResult(result) {
  return isQuiet(result, selectFindings(result));
}
function render6(result, context) {
  const head = result.subject.head ?? "";
  const marker = formatMarker({ key: context.key, head: /^[0-9a-f]{7,64}$/.test(head) ? head : "none" });
  const selection = selectFindings(result);
  if (isQuiet(result, selection)) return `${marker}
${quietLine(result, selection, context.key)}
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
var MAX16 = { message: 1e3, problems: 200, notices: 200, coverage: 500 };
function invocationOf(result, omitted) {
  const incomplete = incompleteScans(result);
  const notifications = [
    ...incomplete.map(statusNotification),
    ...incomplete.flatMap((scan) => scan.problems.slice(0, MAX16.problems).map(problemNotification)),
    ...result.coverage.slice(0, MAX16.coverage).map(unseenNotification),
    ...result.notices.slice(0, MAX16.notices).map((notice) => ({
      level: "note",
      message: { text: messageText(`${notice.kind}: ${notice.message}`, MAX16.message) }
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
  return { level: "error", message: { text: messageText(text, MAX16.message) } };
}
function unseenNotification(entry) {
  const place = entry.path === null ? {} : { locations: [{ physicalLocation: { artifactLocation: artifactOf(entry.path) } }] };
  return {
    level: UNSEEN_LEVELS[entry.outcome],
    descriptor: { id: `not-looked-at/${entry.kind}` },
    message: {
      text: messageText(`not looked at by ${entry.scanner}: ${unseenName(entry)}: ${unseenReason(entry)}`, MAX16.message)
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
    message: { text: messageText(`${problem.message}${remedy}`, MAX16.message) },
    ...artifactLocation !== null && { locations: [{ physicalLocation: { artifactLocation, ...region } }] }
  };
}

// src/report/sarif/result.ts
var MAX17 = { locations: 1e3, title: 300, message: 2e3, fix: 500, label: 200 };
var LEVELS2 = {
  critical: "error",
  high: "error",
  medium: "warning",
  low: "note",
  info: "note",
  // An advisory without a score is no small thing until somebody has looked at it.
  unknown: "warning"
};
var BASELINE_STATES = { new: "new", existing: "unchanged", fixed: "absent" };
function levelOf(severity2) {
  return LEVELS2[severity2];
}
function sarifResult(finding, ruleIndex) {
  const locations = finding.location === null ? [] : [finding.location, ...finding.otherLocations ?? []];
  return {
    ruleId: finding.rule,
    ruleIndex,
    level: levelOf(finding.severity),
    message: { text: textOf(finding) },
    locations: locations.length > 0 ? locations.slice(0, MAX17.locations).map(locationOf) : pageLocations(finding),
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
    messageText(`${pkg}${titleOf(finding)}`, MAX17.title),
    messageText(finding.message, MAX17.message),
    fix === "" ? "" : `Fix: ${messageText(fix, MAX17.fix)}`,
    ...foundByWords([finding]).map((words2) => messageText(words2, MAX17.title))
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
  return { location: { ...locationOf(location), message: { text: messageText(label, MAX17.label) } } };
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
    justification: messageText(suppression.reason, MAX17.message),
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
  return { fixes: [{ description: { text: messageText(fix.description, MAX17.fix) }, artifactChanges: [change] }] };
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
    ...finding.remedy !== void 0 && { remedy: finding.remedy },
    ...pages.length > 0 && { pages },
    ...fix?.version !== void 0 && { fixVersion: fix.version },
    ...fix?.command !== void 0 && { fixCommand: fix.command },
    sources: finding.sources
  };
}

// src/report/sarif/rule.ts
var MAX_TAGS = 10;
var MAX18 = { title: 200, message: 1e3, fix: 500 };
var BANDS = {
  critical: { from: 9, to: 10, score: 9.5 },
  high: { from: 7, to: 9, score: 8 },
  medium: { from: 4, to: 7, score: 5.5 },
  low: { from: 0.1, to: 4, score: 2 }
};
function rulesOf(findings, rules2) {
  const worst = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const known = worst.get(finding.rule);
    if (known === void 0 || compareSeverity(finding.severity, known.severity) < 0) worst.set(finding.rule, finding);
  }
  const sorted = [...worst].sort(([a], [b]) => compareText(a, b));
  const places = new Map(sorted.map(([id], index) => [id, index]));
  return {
    list: sorted.map(([, finding]) => ruleOf(finding, rules2)),
    indexOf: (id) => places.get(id) ?? -1
  };
}
function ruleOf(finding, rules2) {
  const score = securitySeverity(finding);
  const url = ruleUrl(finding.rule, rules2);
  const texts = rules2?.get(finding.rule)?.texts ?? [];
  const title = texts.includes(finding.title) ? finding.title : texts[0] ?? finding.title;
  return {
    id: finding.rule,
    shortDescription: { text: messageText(title, MAX18.title) || finding.rule },
    fullDescription: { text: messageText(finding.message, MAX18.message) || finding.rule },
    help: helpOf(finding, rules2),
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
function helpOf(finding, rules2) {
  const known = ownParts(finding, rules2);
  const fix = finding.fix?.description ?? "";
  const weaknesses = finding.cwe.map((id) => markdownLink(escapeText(id, 20), advisoryUrl(id))).slice(0, 5);
  const url = ruleUrl(finding.rule, rules2);
  const parts = [
    mixedProse(finding.message || finding.title, known, MAX18.message),
    ...fix === "" ? [] : [`**Fix:** ${mixedProse(fix, known, MAX18.fix)}`],
    ...weaknesses.length === 0 ? [] : [`Weakness: ${weaknesses.join(", ")}`],
    ...url === null ? [] : [markdownLink(advisoryUrl(finding.rule) === null ? "More on this rule" : "Advisory", url)]
  ];
  const text = [
    messageText(finding.message || finding.title, MAX18.message),
    fix === "" ? "" : `Fix: ${messageText(fix, MAX18.fix)}`
  ];
  return { text: text.filter((part) => part !== "").join("\n") || finding.rule, markdown: parts.join("\n\n") };
}
function tagsOf(finding) {
  const weaknesses = finding.cwe.map((id) => /^CWE-(\d{1,5})$/.exec(id)?.[1]).flatMap((number) => number === void 0 ? [] : [`external/cwe/cwe-${number.padStart(3, "0")}`]);
  return [.../* @__PURE__ */ new Set(["security", finding.category, ...weaknesses])].slice(0, MAX_TAGS);
}
function securitySeverity({ severity: severity2, risk }) {
  if (severity2 === "unknown" || severity2 === "info") return null;
  const band = BANDS[severity2];
  const cvss = risk?.cvss ?? null;
  const score = cvss !== null && cvss >= band.from && (cvss < band.to || band.to === 10) ? cvss : band.score;
  return score.toFixed(1);
}
function problemSeverity(severity2) {
  const level = levelOf(severity2);
  return level === "note" ? "recommendation" : level;
}

// src/report/sarif/index.ts
var MAX_RESULTS = 25e3;
var SCHEMA7 = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
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
  const rules2 = rulesOf(kept, context.rules);
  return {
    $schema: SCHEMA7,
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "gatehouse",
            version: result.tool.version,
            informationUri: "https://github.com/gatehouse-dev/gatehouse",
            rules: rules2.list
          }
        },
        // GitHub takes what stands before the last slash as the category; two runs may not share one.
        automationDetails: { id: `gatehouse/${context.key.replace(/[^\w.-]+/g, "-") || "default"}/` },
        columnKind: "utf16CodeUnits",
        ...provenance(result, context),
        invocations: [invocationOf(result, findings.length - kept.length)],
        results: kept.map((finding) => sarifResult(finding, rules2.indexOf(finding.rule)))
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
var MAX_LINES2 = { problems: 20, exceptions: 100, changes: 100, notes: 50, lost: 10, unseen: 100 };
var TABLE_HEAD = ["| Severity | Finding | Place | Fix |", "| --- | --- | --- | --- |"];
var summary = {
  id: "summary",
  title: "Job summary",
  fileName: "gatehouse-summary.md",
  mediaType: "text/markdown",
  isFormat: false,
  render: render7
};
function render7(result, context) {
  const selection = selectFindings(result);
  const linking = { context, subject: result.subject };
  const opening = [
    `## ${headline(result, selection, context.key)}`,
    updateLine(result),
    comparedLine(result),
    hasChangeLines(result) ? `### \u26A0\uFE0F This change touches the security policy, an ignore, a workflow or what a file counts for

${changeLines(result, MAX_LINES2.changes).join("\n")}` : "",
    cautionLines(result, MAX_LINES2.problems).join("\n"),
    overviewTable(result, context.scanners),
    unseenLines(result, MAX_LINES2.unseen).join("\n")
  ];
  const closing = closingSections(result, selection, context.now, linking);
  const room = { bytes: MAX_BYTES3 - Buffer.byteLength([...opening, ...closing].join("\n\n")) - HEADINGS_BYTES };
  const lists = listsOf(selection).flatMap(([title, findings]) => listSection(title, findings, linking, room));
  return `${[...opening, ...lists, ...closing].filter((section) => section !== "").join("\n\n")}
`;
}
function listsOf(selection) {
  const amounts2 = amountWords(selection);
  const blocking = selection.blocking.flatMap((item) => item.finding === null ? [] : [item.finding]);
  return [
    [`Fix these to merge: ${amounts2.blocking.join()}`, blocking],
    [amounts2.warnings.join(), selection.warnings],
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
  const table2 = rows.length === 0 ? [] : [[...TABLE_HEAD, ...rows].join("\n")];
  return [`### ${title}`, ...table2, ...missing > 0 ? [`and ${missing} more in the JSON report`] : []];
}
function closingSections(result, selection, now, linking) {
  const exceptions = exceptionSummary(result, selection, now);
  const notes = result.scans.flatMap((scan) => scan.notes).slice(0, MAX_LINES2.notes).map((note) => `- ${escapeText(note, 300)}`);
  const lost = selection.blocking.filter((item) => item.finding === null).slice(0, MAX_LINES2.lost).map((item) => `- ${danglingLine(item)}`);
  return [
    lost.length === 0 ? "" : `### Blocking, not in this report

${lost.join("\n")}`,
    exceptions === "" ? "" : details(exceptions, exceptionLines(result, selection, MAX_LINES2.exceptions, linking)),
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
var MAX19 = {
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
var INDENT = " ".repeat(4);
var FIX = "fix: ";
var LEVEL_WORDS = { warn: "never blocks", report: "for the report alone" };
var WORD_COLUMNS = "through".length;
function findingLines(finding, isBlocking, { paint, width }) {
  const room = width - INDENT.length;
  const rule = paint(plain2(finding.rule, MAX19.rule), "dim");
  const title = wrapText(subjectOf3(finding), room);
  return [
    [...placeOfFinding(finding, paint), ...marksOf(finding, isBlocking, paint), rule].join("  "),
    ...title.map((line) => `${INDENT}${paint(line, "bold")}`),
    ...prose(finding.message, MAX19.message, room),
    ...wayIn(finding, room),
    ...foundByWords([finding]).flatMap((words2) => prose(words2, MAX19.way, room)),
    ...traceRows(finding.trace).map((row) => traceLine(row, paint)),
    ...pageLines(finding),
    ...fixLines(finding, paint, room)
  ];
}
function plain2(text, limit) {
  return cutPoints(stripControl(text.slice(0, limit * 4)), limit);
}
function subjectOf3(finding) {
  const title = flat(titleOf(finding), MAX19.title);
  if (finding.package === void 0) return title;
  const role = packageRole(finding.package);
  const name = plain2(`${finding.package.name} ${finding.package.version}`, MAX19.name);
  return `${name}${role === "" ? "" : ` (${role})`}: ${title}`;
}
function wayIn(finding, room) {
  const way = finding.package?.paths?.[0];
  if (way === void 0 || way.length === 0) return [];
  const names = [...way.slice(0, 12), finding.package?.name ?? ""].map((name) => plain2(name, MAX19.name));
  return prose(`comes in by ${names.join(" > ")}`, MAX19.way, room);
}
function traceLine(row, paint) {
  if (row.kind === "more") return `${INDENT}${paint(`\u2026 ${row.count} more`, "dim")}`;
  const { label, location } = row.step;
  const place = paint(plain2(placeOf(location), MAX19.path), "dim");
  return `${INDENT}${row.word.padEnd(WORD_COLUMNS)}  ${flat(label, MAX19.label)}  ${place}`;
}
function pageLines(finding) {
  const pages = pagePlaces(finding);
  const more2 = pages.length - MAX19.pages;
  return [
    ...pages.slice(0, MAX19.pages).map((page) => `${INDENT}${page.label}: ${plain2(page.reference, MAX19.page)}`),
    ...more2 > 0 ? [`${INDENT}and ${more2} more`] : []
  ];
}
function placeOfFinding(finding, paint) {
  const { location } = finding;
  if (location === null) return pagePlaces(finding).length > 0 ? [paint("(page of the pull request)", "bold")] : [];
  const column = location.startColumn === void 0 ? "" : `:${location.startColumn}`;
  return [paint(plain2(`${placeOf(location)}${location.startLine === void 0 ? "" : column}`, MAX19.path), "bold")];
}
function marksOf(finding, isBlocking, paint) {
  const alarm2 = alarmWord(finding);
  return [
    paint(severityWord(finding.severity).toLowerCase(), ...SEVERITY_STYLES[finding.severity]),
    ...isBlocking ? [paint("blocks", "bold", "red")] : [],
    ...alarm2 === null ? [] : [paint(alarm2.toLowerCase(), "bold", "red")],
    ...finding.confidence === "low" ? [paint("low confidence", "dim")] : [],
    ...finding.level === void 0 ? [] : [paint(LEVEL_WORDS[finding.level], "dim")],
    ...finding.state === "new" ? [] : [paint(finding.state, "dim")],
    ...finding.suppression === null ? [] : [paint(`suppressed (${finding.suppression.kind})`, "dim")]
  ];
}
function fixLines(finding, paint, room) {
  if (finding.fix === void 0 || finding.state === "fixed") return [];
  const { description, command } = finding.fix;
  const isSaidTwice = command !== void 0 && description.includes(command);
  const words2 = isSaidTwice ? [] : prose(description, MAX19.fix, room - FIX.length);
  const described = words2.map((line, index) => {
    return `${INDENT}${index === 0 ? paint("fix:", "green") : "    "} ${line.trimStart()}`;
  });
  if (command === void 0) return described;
  return [...described, `${INDENT}${paint(isSaidTwice ? "fix:" : "run:", "green")} ${plain2(command, MAX19.command)}`];
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
var MAX20 = { reason: 400, name: 60, message: 400, path: 400 };
var MAX_PROBLEMS = 20;
var MAX_UNSEEN2 = 30;
function unscannedLines(result, paint) {
  return incompleteScans(result).flatMap((scan) => {
    const reason = scan.reason === null ? "" : `: ${plain2(scan.reason, MAX20.reason)}`;
    const shown2 = scan.problems.slice(0, MAX_PROBLEMS).map((problem) => {
      const line = problem.line === void 0 ? "" : `:${problem.line}`;
      const where = problem.path === void 0 ? "" : `${plain2(problem.path, MAX20.path)}${line}: `;
      const remedy = problem.remedy === void 0 ? "" : `; ${plain2(problem.remedy, MAX20.message)}`;
      return `  ${where}${plain2(problem.message, MAX20.message)}${remedy}`;
    });
    const more2 = scan.problems.length - shown2.length;
    const head = `${statusWords(scan.status)}: ${plain2(scan.scanner, MAX20.name)}${reason}`;
    return [paint(head, "red"), ...shown2, ...more2 > 0 ? [`  and ${more2} more`] : []];
  });
}
function unseenLines2(result, paint) {
  const { blocking, touched, standing } = unseenOf(result);
  const lines = [
    ...blocking.map((entry) => ({ entry, color: "red" })),
    ...[...touched, ...standing].map((entry) => ({ entry, color: "yellow" }))
  ];
  const shown2 = lines.slice(0, MAX_UNSEEN2).map(({ entry, color }) => {
    const words2 = `${plain2(unseenName(entry), MAX20.path)}: ${plain2(unseenReason(entry), MAX20.reason)}`;
    return paint(`not looked at: ${words2}`, color);
  });
  return [...shown2, ...lines.length > shown2.length ? [`and ${lines.length - shown2.length} more not looked at`] : []];
}
function noticeLines2(result, paint) {
  const notices = result.notices.map((notice) => `note: ${plain2(notice.message, MAX20.message)}`);
  const notes = result.scans.flatMap((scan) => scan.notes.map((note) => `note: ${plain2(note, MAX20.message)}`));
  return [...notices, ...notes].map((line) => paint(line, "yellow"));
}
function scanLines(result) {
  return result.scans.map((scan) => {
    const name = plain2(scan.scanner, MAX20.name).padEnd(14);
    return `${name} ${statusWords(scan.status)}${amounts(scan)}`;
  });
}
function verdictLine(result, selection, paint) {
  const amounts2 = amountWords(selection);
  const parts = [
    ...amounts2.blocking.length > 0 ? amounts2.blocking : ["0 blocking"],
    ...amounts2.warnings.length > 0 ? amounts2.warnings : ["0 warnings"],
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
  if (scan.status === "skipped") return scan.reason === null ? "" : `: ${plain2(scan.reason, MAX20.reason)}`;
  const packages = scan.stats.packages > 0 ? [count(scan.stats.packages, "package")] : [];
  return ` (${[count(scan.stats.files, "file"), ...packages, plain2(scan.engine, MAX20.name)].join(", ")})`;
}

// src/report/terminal/thing.ts
var MAX21 = { title: 300, rule: 120, path: 400, rules: 5, places: 5 };
function thingLines(thing, view) {
  const [first2, ...others] = thing.findings;
  const isBlocking = thing.violations.length > 0;
  if (others.length === 0) return findingLines(first2, isBlocking, view);
  if (first2.package !== void 0) return packageLines(thing, isBlocking, view);
  return [...findingLines(first2, isBlocking, view), ...placeLines(first2, others)];
}
function packageLines({ title, findings }, isBlocking, { paint, width }) {
  const [first2] = findings;
  const role = first2.package === void 0 ? "" : packageRole(first2.package);
  const byRule = [...groupBy(findings, ({ rule }) => rule).values()];
  const what = `${flat(title, MAX21.title)}${role === "" ? "" : ` (${role})`}: clears ${count(byRule.length, "advisory", "advisories")}`;
  const shown2 = byRule.slice(0, MAX21.rules).map(([each]) => `${INDENT}${plain2(each.rule, MAX21.rule)}  ${flat(titleOf(each), MAX21.title)}`);
  const more2 = byRule.length - shown2.length;
  return [
    [...placeOfFinding(first2, paint), ...marksOf(first2, isBlocking, paint)].join("  "),
    ...wrapText(what, width - INDENT.length).map((line) => `${INDENT}${paint(line, "bold")}`),
    ...shown2,
    ...more2 > 0 ? [`${INDENT}and ${more2} more`] : [],
    ...[...worsenedWords(findings), ...foundByWords(findings)].flatMap(
      (words2) => prose(words2, MAX21.title, width - INDENT.length)
    ),
    ...fixLines(first2, paint, width - INDENT.length)
  ];
}
function placeLines(first2, others) {
  const own = first2.location === null ? "" : placeOf(first2.location);
  const places = new Set(others.flatMap(({ location }) => location === null ? [] : [placeOf(location)]));
  places.delete(own);
  const shown2 = [...places].slice(0, MAX21.places).map((place) => `${INDENT}also at ${plain2(place, MAX21.path)}`);
  const more2 = places.size - shown2.length;
  return [...shown2, ...more2 > 0 ? [`${INDENT}and ${count(more2, "more place", "more places")}`] : []];
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
  render: render8
};
function render8(result, context) {
  const paint = painter(context.color);
  const width = Math.min(Math.max(context.width, WIDTH.least), WIDTH.most);
  const selection = selectFindings(result);
  const sections = [
    [titleLine(result, paint)],
    ...thingSections(selection, { paint, width, all: context.all === true }),
    [...danglingLines(selection, paint), ...ruleLinesOf(result, paint)],
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
function thingSections(selection, view) {
  const { things, doubtful } = selection;
  const unsure = view.all ? doubtful.flatMap((finding) => [[...findingLines(finding, false, view), ""]]) : [];
  return [
    ...unsure.map((lines) => lines.slice(0, -1)),
    ...things.warnings.map((thing) => thingLines(thing, view)).reverse(),
    ...things.blocking.map((thing) => thingLines(thing, view)).reverse()
  ];
}
function ruleLinesOf(result, paint) {
  return ruleLines(result).map(({ blocks, rule, message: message2 }) => {
    const mark = blocks ? paint("blocks", "bold", "red") : paint("warns", "yellow");
    return `${mark}  ${plain2(rule, 60)}: ${plain2(message2, 400)}`;
  });
}
function danglingLines(selection, paint) {
  return selection.blocking.filter((item) => item.finding === null).flatMap((item) => item.violations).map((violation) => `${paint("blocks", "bold", "red")}  ${plain2(violation.message, 400)}`);
}

// src/report/index.ts
var REPORTS = {
  terminal,
  json: json2,
  sarif,
  markdown: markdown2,
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

// src/report/surface/json.ts
var json3 = {
  id: "json",
  render: (report) => jsonText({ schemaVersion: 1, ...report })
};

// src/report/surface/told-elements.ts
function toldElements({ elements, change }) {
  if (change !== null) return change.opened;
  const distinct = new Map(elements.toReversed().map((element) => [element.key, element]));
  return [...distinct.values()].toReversed().sort((a, b) => ELEMENT_KINDS.indexOf(a.kind) - ELEMENT_KINDS.indexOf(b.kind));
}

// src/report/surface/markdown.ts
var MAX22 = { name: 160, path: 200, fact: 160, ask: 400 };
var markdown3 = { id: "markdown", render: render9 };
function render9(report) {
  const told2 = toldElements(report);
  const rows = told2.map((element) => {
    const facts = factWords(element).map((fact) => escapeText(fact, MAX22.fact));
    return `| ${kindWords(element)} | ${codeCell(elementName(element), MAX22.name)} | ${facts.join(", ")} | ${placeOf5(element)} |`;
  });
  const asked = report.change === null ? [] : told2;
  const questions = asked.flatMap(
    (element) => element.questions.map(({ ask, practice }) => `- ${escapeText(ask, MAX22.ask)} \u2192 ${escapeText(practice, MAX22.ask)}`)
  );
  const parts = [
    `# ${heading2(report, told2)}`,
    ...rows.length === 0 ? [] : [["| What | Name | Known | Place |", "| --- | --- | --- | --- |", ...rows].join("\n")],
    ...closedPart(report),
    ...notesPart(report),
    ...questions.length === 0 ? [] : ["## To answer", questions.join("\n")],
    ...told2.length === 0 ? [] : [fencedBlock("mermaid", openedPicture(told2))]
  ];
  return `${parts.join("\n\n")}
`;
}
function heading2({ change, base, head }, told2) {
  const amount = told2.length;
  const open2 = told2.reduce((sum, { questions }) => sum + questions.length, 0);
  if (change === null) return `The attack surface: ${count(amount, "element")}, ${count(open2, "open question")}`;
  const sides = `${shortRevision(base)} \u2192 ${shortRevision(head)}`;
  return amount === 0 ? `${sides} opens nothing` : `${sides} opens ${count(amount, "door")}`;
}
function closedPart({ change }) {
  const closed = change?.closed ?? [];
  if (closed.length === 0) return [];
  const lines = closed.map((element) => `- ${kindWords(element)} ${codeCell(elementName(element), MAX22.name)}`);
  return ["## No longer there", lines.join("\n")];
}
function notesPart({ notes }) {
  return notes.length === 0 ? [] : ["## To know", notes.map((note) => `- ${escapeText(note, MAX22.ask)}`).join("\n")];
}
function placeOf5({ location }) {
  if (location === null) return "";
  const { path, startLine } = location;
  return codeCell(startLine === void 0 ? path : `${path}:${startLine}`, MAX22.path);
}

// src/report/surface/mermaid.ts
var mermaid2 = {
  id: "mermaid",
  render: (report) => `${openedPicture(toldElements(report))}
`
};

// src/report/surface/openapi.ts
var METHODS = /* @__PURE__ */ new Set(["get", "put", "post", "delete", "options", "head", "patch", "trace"]);
var openapi = { id: "openapi", render: render10 };
function render10(report) {
  const paths = {};
  for (const element of toldElements(report)) {
    if (element.kind !== "route") continue;
    const [, method = "", ...rest] = element.key.split(" ");
    const { path, parameters } = templateOf(rest.join(" "));
    const methods = method === "ANY" ? METHODS : [method.toLowerCase()].filter((each) => METHODS.has(each));
    for (const each of methods) paths[path] = { ...paths[path], [each]: operationOf(element, parameters) };
  }
  return jsonText({
    openapi: "3.1.0",
    info: { title: report.repository ?? "repository", version: report.head ?? "working tree" },
    paths
  });
}
function operationOf({ facts, location }, parameters) {
  return {
    ...parameters.length > 0 && {
      parameters: parameters.map((name) => ({ name, in: "path", required: true, schema: { type: "string" } }))
    },
    responses: { default: { description: "not known" } },
    "x-protection": Object.fromEntries(facts.map(({ name, value }) => [name, value])),
    ...location !== null && { "x-place": { path: location.path, line: location.startLine ?? null } }
  };
}
function templateOf(path) {
  const parameters = [];
  const named = path.replaceAll("{}", () => {
    parameters.push(`p${parameters.length + 1}`);
    return `{p${parameters.length}}`;
  });
  return { path: named.startsWith("/") ? named : `/${named}`, parameters };
}

// src/report/surface/layout.ts
var ELEMENT = { width: 240, height: 60 };
var GAP = 40;
function layoutOf(elements) {
  const zones = /* @__PURE__ */ new Map();
  const boxes = /* @__PURE__ */ new Map();
  let x = GAP;
  let most = 1;
  for (const boundary of BOUNDARIES) {
    const own = elements.filter((element) => element.boundary === boundary);
    if (own.length === 0) continue;
    most = Math.max(most, own.length);
    const height2 = own.length * (ELEMENT.height + GAP) + GAP;
    zones.set(boundary, { x, y: GAP, width: ELEMENT.width + 2 * GAP, height: height2 });
    for (const [row, element] of own.entries()) {
      boxes.set(element, { x: x + GAP, y: 2 * GAP + row * (ELEMENT.height + GAP), ...ELEMENT });
    }
    x += ELEMENT.width + 3 * GAP;
  }
  const height = most * (ELEMENT.height + GAP) + 3 * GAP;
  const system = { x, y: Math.round(height / 2), width: 140, height: 140 };
  return { zones, elements: boxes, system, width: x + 140 + GAP, height: Math.max(height, system.y + 140 + GAP) };
}

// src/model/threat-answer.ts
var ANSWER_STATUSES = ["accepted", "mitigated", "transferred", "in progress", "false alarm"];
var ANSWER_LABELS = {
  element: "Element",
  question: "Question",
  status: "Status",
  by: "By",
  until: "Until",
  where: "Where",
  reason: "Reason"
};

// src/report/surface/told-threats.ts
function threatsOf(element) {
  const id = elementId(element);
  const open2 = element.questions.map(
    (question) => ({ id: `${id}-${question.id}`, element, question, answer: null })
  );
  const closed = (element.answers ?? []).flatMap(
    (answer, index) => (answer.questions ?? []).map((question) => {
      const suffix = index === 0 ? "" : `-${index + 1}`;
      return { id: `${id}-${question.id}${suffix}`, element, question, answer: answerOf(answer, element) };
    })
  );
  return [...open2, ...closed];
}
function elementId({ key }) {
  return sha256(key).slice(0, 16);
}
function answerLines2(answer) {
  const parts = ["element", "question", "status", "by", "until", "where", "reason"];
  return parts.flatMap((part) => answer[part] === void 0 ? [] : `${ANSWER_LABELS[part]}: ${answer[part]}`).join("\n");
}
function answerOf({ questions: _, element: pattern2, ...answer }, { key }) {
  return { element: pattern2 ?? key, ...answer };
}

// src/report/surface/otm.ts
var TRUST = { internet: 0, partner: 20, user: 30, service: 60, administrator: 80, pipeline: 70 };
var SYSTEM = "system";
var DIAGRAM = "diagram";
var otm = { id: "otm", render: render11 };
function render11(report) {
  const told2 = toldElements(report);
  const layout = layoutOf(told2);
  const threats = told2.flatMap(threatsOf);
  const answered = threats.flatMap(({ id, answer }) => answer === null ? [] : [{ id, answer }]);
  return jsonText({
    otmVersion: "0.2.0",
    project: { name: report.repository ?? "repository", id: report.repository ?? "repository" },
    representations: [
      { name: "Attack surface", id: DIAGRAM, type: "diagram", size: { width: layout.width, height: layout.height } }
    ],
    trustZones: [
      ...BOUNDARIES.map((boundary) => zoneOf(boundary, layout)),
      { ...zoneOf("service", layout), id: SYSTEM, name: "the system", representations: [shown(SYSTEM, layout.system)] }
    ],
    components: [
      {
        ...{ id: SYSTEM, name: "the system", type: "web-service", parent: { trustZone: SYSTEM } },
        representations: [shown(SYSTEM, { ...layout.system, x: 0, y: 0 })]
      },
      ...told2.map((element) => componentOf2(element, layout))
    ],
    dataflows: told2.map((element) => flowOf(element)),
    threats: threats.map(threatOf),
    mitigations: answered.map(({ id, answer }) => ({
      id: `answer-${id}`,
      name: answer.reason,
      riskReduction: answer.status === "mitigated" || answer.status === "false alarm" ? 100 : 0,
      attributes: answer
    }))
  });
}
function zoneOf(boundary, { zones }) {
  const box = zones.get(boundary) ?? { x: 0, y: 0, width: 10, height: 10 };
  const risk = { trustRating: TRUST[boundary] };
  return { id: boundary, name: boundary, type: boundary, risk, representations: [shown(boundary, box)] };
}
function shown(id, { x, y, width, height }) {
  return { representation: DIAGRAM, id: `${DIAGRAM}-${id}`, position: { x, y }, size: { width, height } };
}
function componentOf2(element, { elements, zones }) {
  const { kind, key, facts, location, boundary } = element;
  const id = elementId(element);
  const [box, zone] = [elements.get(element), zones.get(boundary)];
  const place = box === void 0 || zone === void 0 ? [] : [shown(id, { ...box, x: box.x - zone.x, y: box.y - zone.y })];
  return {
    id,
    name: `${kindWords(element)} ${elementName(element)}`,
    type: kind,
    parent: { trustZone: boundary },
    representations: place,
    attributes: {
      key,
      ...Object.fromEntries(facts.map(({ name, value }) => [name, value])),
      ...location !== null && { path: location.path, line: location.startLine ?? null }
    },
    threats: threatsOf(element).map(({ id: threat, answer }) => ({
      threat,
      state: stateOf3(answer),
      ...answer !== null && { mitigations: [{ mitigation: `answer-${threat}`, state: stateOf3(answer) }] }
    }))
  };
}
function stateOf3(answer) {
  return answer === null ? "exposed" : answer.status;
}
function flowOf(element) {
  const id = elementId(element);
  const inward = INWARD_KINDS.includes(element.kind);
  return {
    id: `flow-${id}`,
    name: elementName(element),
    source: inward ? id : SYSTEM,
    destination: inward ? SYSTEM : id
  };
}
function threatOf({ id, question, answer }) {
  return {
    id,
    name: question.ask,
    categories: [question.stride],
    description: question.practice,
    risk: { likelihood: null, impact: 0, impactComment: "not rated" },
    attributes: { question: question.id, ...answer !== null && { answer } }
  };
}

// src/report/surface/threat-dragon.ts
var VERSION2 = "2.5.0";
var SYSTEM2 = uuidOf("the system");
var STATUS = {
  accepted: "Accepted",
  mitigated: "Mitigated",
  transferred: "Transferred",
  "in progress": "Open",
  "false alarm": "NA"
};
var STRIDE = /^(?:spoofing|tampering|repudiation|information disclosure|denial of service|elevation of privilege)$/;
var STORES = /* @__PURE__ */ new Set(["data", "storage", "env"]);
var threatDragon = { id: "threat-dragon", render: render12 };
function render12(report) {
  const told2 = toldElements(report);
  const layout = layoutOf(told2);
  const numbers = new Map(told2.flatMap(threatsOf).map(({ id }, index) => [id, index + 1]));
  const zones = [...layout.zones].map(([boundary, box], index) => boxCell(boundary, box, -1 - index));
  const nodes = told2.map((element, index) => {
    const threats = threatsOf(element).map((threat) => threatOf2(threat, numbers.get(threat.id) ?? 0));
    return nodeCell(element, layout.elements.get(element) ?? layout.system, threats, index + 2);
  });
  const flows = told2.map((element, index) => flowCell(element, told2.length + index + 2));
  const title = report.repository ?? "repository";
  return jsonText({
    version: VERSION2,
    summary: { title, owner: "", description: "The attack surface, computed from the code", id: 0 },
    detail: {
      contributors: [],
      diagrams: [
        {
          ...{ id: 0, title: "Attack surface", diagramType: "STRIDE", version: VERSION2, thumbnail: "" },
          cells: [...zones, systemCell(layout.system), ...nodes, ...flows]
        }
      ],
      diagramTop: 1,
      reviewer: "",
      threatTop: numbers.size
    }
  });
}
function threatOf2({ id, question, answer }, number) {
  return {
    id: uuidOf(id),
    threatId: uuidOf(id),
    title: question.ask,
    status: answer === null ? "Open" : STATUS[answer.status],
    severity: "TBD",
    type: question.stride.charAt(0).toUpperCase() + question.stride.slice(1),
    modelType: STRIDE.test(question.stride) ? "STRIDE" : "LINDDUN",
    description: `${question.practice}
Question: ${question.id}`,
    mitigation: answer === null ? "" : answerLines2(answer),
    number,
    score: "",
    new: false
  };
}
function nodeCell(element, box, threats, zIndex) {
  const { kind, key, facts, location } = element;
  const name = `${kindWords(element)} ${elementName(element)}`;
  const shape = STORES.has(kind) ? "store" : kind === "call" ? "process" : "actor";
  const known = facts.map((fact) => `${fact.name}: ${fact.value}`);
  const place = location === null ? [] : [`${location.path}:${location.startLine ?? 1}`];
  return {
    ...placed(shape, box, zIndex),
    id: uuidOf(elementId(element)),
    attrs: { text: { text: name } },
    data: {
      type: `tm.${shape.charAt(0).toUpperCase()}${shape.slice(1)}`,
      name,
      description: [`Element: ${key}`, ...known, ...place].join("\n"),
      outOfScope: false,
      reasonOutOfScope: "",
      hasOpenThreats: threats.some(({ status }) => status === "Open"),
      threats
    }
  };
}
function systemCell(box) {
  const data = { type: "tm.Process", name: "the system", description: "", hasOpenThreats: false, threats: [] };
  return { ...placed("process", box, 1), id: SYSTEM2, attrs: { text: { text: "the system" } }, data };
}
function boxCell(name, box, zIndex) {
  const data = { type: "tm.BoundaryBox", name, description: "", isTrustBoundary: true, hasOpenThreats: false };
  return {
    ...placed("trust-boundary-box", box, zIndex),
    id: uuidOf(`zone ${name}`),
    attrs: { label: { text: name } },
    data
  };
}
function placed(shape, { x, y, width, height }, zIndex) {
  return { position: { x, y }, size: { width, height }, shape, zIndex, visible: true };
}
function flowCell(element, zIndex) {
  const id = uuidOf(elementId(element));
  const [source, target] = INWARD_KINDS.includes(element.kind) ? [id, SYSTEM2] : [SYSTEM2, id];
  const name = elementName(element);
  return {
    id: uuidOf(`flow ${elementId(element)}`),
    ...{
      shape: "flow",
      zIndex,
      visible: true,
      connector: "smooth",
      source: { cell: source },
      target: { cell: target }
    },
    attrs: { line: { stroke: "#333333", targetMarker: { name: "block" }, sourceMarker: { name: "" } } },
    labels: [{ attrs: { labelText: { text: name } } }],
    data: { type: "tm.Flow", name, description: "", hasOpenThreats: false, threats: [] }
  };
}
function uuidOf(text) {
  const hash = sha256(text);
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
    hash.slice(20, 32)
  ].join("-");
}

// src/report/surface/index.ts
var SURFACE_FORMATS = [
  markdown3,
  json3,
  mermaid2,
  otm,
  threatDragon,
  openapi
];

// src/results/service/code-scanning/settings.ts
var SCHEMA8 = {
  type: "object",
  additionalProperties: false,
  required: ["tools"],
  description: "GitHub code scanning: alerts of the pull request. The run's token needs security-events: read.",
  properties: {
    tools: {
      type: "array",
      minItems: 1,
      maxItems: 20,
      uniqueItems: true,
      items: { type: "string", minLength: 1, maxLength: 100, pattern: "[A-Za-z0-9]" },
      description: "Tools, as code scanning names them, each of which must have analysed the head.",
      examples: [["CodeQL"]]
    },
    wait: WAIT
  }
};
var codeScanningSettings = {
  schema: SCHEMA8,
  defaults: null,
  read: ({ tools, wait = 5 }) => ({ tools, wait }),
  describe: (settings) => settings === null ? [["", "not asked"]] : [
    ["tools", settings.tools.toSorted().join(", ")],
    ["wait", `${settings.wait} minutes`]
  ],
  layering: { kind: "keys", keys: { tools: askingList, wait: bound("higher") } }
};

// src/results/service/code-scanning/index.ts
var codeScanning = {
  id: "code-scanning",
  title: "GitHub code scanning",
  settings: codeScanningSettings,
  tokenVariable: null,
  scans: ({ tools }) => tools.map(toolId),
  async ask(request) {
    const { askCodeScanning } = await import("./part-results-service-code-scanning-ask.js");
    return askCodeScanning(request);
  }
};

// src/results/service/switched.ts
function switchedSettings(description) {
  return {
    schema: { type: "boolean", default: false, description },
    defaults: null,
    read: (file) => file ? true : null,
    describe: (settings) => [["", settings === null ? "not asked" : "asked"]],
    layering: ladder(false, false, true)
  };
}

// src/results/service/dependabot/index.ts
var dependabot = {
  id: "dependabot",
  title: "Dependabot alerts",
  settings: switchedSettings(
    "Dependabot alerts of the default branch, joined to what was found in the same lockfiles. The run's token needs vulnerability-alerts: read."
  ),
  tokenVariable: null,
  scans: () => ["dependabot"],
  async ask(request) {
    const { askDependabot } = await import("./part-results-service-dependabot-ask.js");
    return askDependabot(request);
  }
};

// src/results/service/secret-scanning/index.ts
var secretScanning = {
  id: "secret-scanning",
  title: "GitHub secret scanning",
  settings: switchedSettings(
    "GitHub secret scanning: alerts of the pull request's commits. Needs the token of an App or of a person, with secret scanning alerts: read."
  ),
  tokenVariable: null,
  scans: () => ["secret-scanning"],
  async ask(request) {
    const { askSecretScanning } = await import("./part-results-service-secret-scanning-ask.js");
    return askSecretScanning(request);
  }
};

// src/results/service/host.ts
var HOST = {
  type: "string",
  maxLength: 500,
  pattern: "^https?://[^\\s?#@]+$"
};
function hostMistakes(host) {
  if (host === void 0) return [];
  const at2 = (message2) => [{ key: ["host"], message: message2 }];
  if (!URL.canParse(host)) return at2(`'${host}' is no address`);
  const { protocol, hostname } = new URL(host);
  if (protocol === "https:" || LOOPBACK.has(hostname)) return [];
  return at2(`'${host}' would send the token in the open: name an https address`);
}
var LOOPBACK = /* @__PURE__ */ new Set(["localhost", "127.0.0.1", "[::1]"]);

// src/results/service/snyk/settings.ts
var UUID = {
  type: "string",
  pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"
};
var USUAL_HOST = "https://api.snyk.io";
var SCHEMA9 = {
  type: "object",
  additionalProperties: false,
  required: ["organization", "projects"],
  description: "Snyk: open issues of projects, where no report of the command line is at hand. They are of what Snyk has last looked at, so none is ever new. Token: SNYK_TOKEN.",
  properties: {
    host: {
      ...HOST,
      default: USUAL_HOST,
      description: "The only host that the token is sent to.",
      examples: ["https://api.eu.snyk.io"]
    },
    organization: { ...UUID, description: "Id of the organisation." },
    projects: {
      type: "array",
      minItems: 1,
      maxItems: 50,
      uniqueItems: true,
      items: UUID,
      description: "Ids of the projects of this repository."
    }
  }
};
var snykSettings = {
  schema: SCHEMA9,
  defaults: null,
  read: ({ host = USUAL_HOST, organization, projects }) => ({ host, organization, projects }),
  mistakes: async ({ host }) => hostMistakes(host),
  describe: (settings) => settings === null ? [["", "not asked"]] : [
    ["host", settings.host],
    ["organization", settings.organization],
    ["projects", settings.projects.toSorted().join(", ")]
  ],
  layering: {
    kind: "keys",
    keys: { host: settled(USUAL_HOST), organization: settled(), projects: askingList }
  }
};

// src/results/service/snyk/index.ts
var snyk = {
  id: "snyk",
  title: "Snyk",
  settings: snykSettings,
  tokenVariable: "SNYK_TOKEN",
  scans: () => ["snyk"],
  async ask(request) {
    const { askSnyk } = await import("./part-results-service-snyk-ask.js");
    return askSnyk(request);
  }
};

// src/results/service/sonarqube/settings.ts
var KEY = { type: "string", minLength: 1, maxLength: 400, pattern: "^[\\w.:-]+$" };
var SCHEMA10 = {
  type: "object",
  additionalProperties: false,
  required: ["project"],
  description: "SonarQube Server or Cloud: quality gate, issues and hotspots of the pull request. Token: SONAR_TOKEN.",
  properties: {
    host: { ...HOST, default: "https://sonarcloud.io", description: "The only host that the token is sent to." },
    project: { ...KEY, description: "Key of the project." },
    organization: { ...KEY, description: "Key of the organisation; SonarQube Cloud tells of a rule with it alone." },
    conditions: {
      type: "array",
      maxItems: 100,
      uniqueItems: true,
      items: { type: "string", maxLength: 100, pattern: "^[a-z*][a-z0-9_*]*$" },
      description: "Conditions of the quality gate that count, by metric, with * for any characters. Absent: all. A gate that is red for others alone is told and does not block.",
      examples: [["new_security*", "new_vulnerabilities"]]
    },
    severity: {
      enum: SEVERITIES.filter((severity2) => severity2 !== "unknown"),
      default: "high",
      description: "How bad a condition is that the quality gate does not meet."
    },
    issues: {
      enum: ["security", "all"],
      default: "security",
      description: "Which issues become findings: those about security, or all."
    },
    wait: WAIT
  }
};
var sonarSettings = {
  schema: SCHEMA10,
  defaults: null,
  read: ({
    host = "https://sonarcloud.io",
    project,
    organization = null,
    conditions = null,
    severity: severity2 = "high",
    issues = "security",
    wait = 5
  }) => ({ host, project, organization, conditions, severity: severity2, issues, wait }),
  mistakes: async ({ host }) => hostMistakes(host),
  describe: (settings) => settings === null ? [["", "not asked"]] : [
    ["host", settings.host],
    ["project", settings.project],
    ["organization", settings.organization ?? "none"],
    ["conditions", settings.conditions?.toSorted().join(", ") ?? "all"],
    ["severity", settings.severity],
    ["issues", settings.issues],
    ["wait", `${settings.wait} minutes`]
  ],
  layering: {
    kind: "keys",
    keys: {
      host: settled("https://sonarcloud.io"),
      project: settled(),
      organization: settled(),
      conditions: twoEdged(void 0),
      severity: ladder("high", "info", "low", "medium", "high", "critical"),
      issues: ladder("security", "security", "all"),
      wait: bound("higher")
    }
  }
};

// src/results/service/sonarqube/index.ts
var sonarqube = {
  id: "sonarqube",
  title: "SonarQube",
  settings: sonarSettings,
  tokenVariable: "SONAR_TOKEN",
  scans: () => ["sonarqube"],
  async ask(request) {
    const { askSonar } = await import("./part-results-service-sonarqube-ask.js");
    return askSonar(request);
  }
};

// src/results/service/index.ts
var SERVICES = [codeScanning, dependabot, secretScanning, snyk, sonarqube];

// src/product.ts
var PRODUCT = {
  scanners: SCANNERS,
  conditions: CONDITIONS,
  services: SERVICES,
  formats: REPORT_LIST.filter(({ isFormat }) => isFormat).map(({ id }) => id),
  databaseFormats: DATABASE_FORMATS.map(({ id }) => id),
  surfaceFormats: SURFACE_FORMATS.map(({ id }) => id)
};

// src/config/load-policy.ts
import { readFileSync, statSync as statSync2 } from "node:fs";

// src/config/owned-path.ts
var UNKNOWN = /^!|^\\#|[[\]]/;
function matchesOwned(pattern2, path) {
  if (UNKNOWN.test(pattern2)) return false;
  const body = pattern2.replace(/^\//, "").replace(/\/$/, "");
  const isAnchored = pattern2.startsWith("/") || body.includes("/");
  const segments = body.split("/");
  const below3 = pattern2.endsWith("/") ? "/.*" : segments.at(-1) === "*" && segments.length > 1 ? "" : "(?:/.*)?";
  const parts = segments.map((segment) => segment === "**" ? null : inSegment(segment));
  return new RegExp(`^${isAnchored ? "" : "(?:.*/)?"}${joined2(parts)}${below3}$`).test(path);
}
function joined2(parts) {
  return parts.map((part, index) => {
    const isLast = index === parts.length - 1;
    if (part === null) return isLast ? ".+" : "(?:.*/)?";
    return isLast ? part : `${part}/`;
  }).join("");
}
function inSegment(segment) {
  return segment.replace(/[.+^${}()|\\]/g, "\\$&").replace(/\*+/g, "[^/]*").replaceAll("?", "[^/]");
}

// src/config/code-owners.ts
var MAX_BYTES4 = 3 * 1024 * 1024;
var NAMES = /\S*@\S+/g;
async function baseOwners(workspace) {
  const owners = ownersOf(await baseOwnersFile(workspace));
  return new Set([...owners.values()].flatMap((names) => names.toLowerCase().match(NAMES) ?? []));
}
async function baseOwnersOf(workspace, path) {
  const owners = [...ownersOf(await baseOwnersFile(workspace))].findLast(([pattern2]) => matchesOwned(pattern2, path));
  return owners?.[1].match(NAMES) ?? [];
}
async function baseOwnersFile(workspace) {
  for await (const file of workspace.readBaseTip(OWNERS_FILES, MAX_BYTES4)) {
    if (file.status !== "missing") return file.status === "read" ? file.bytes.toString("utf8") : "";
  }
  return "";
}
function ownersOf(text) {
  const owners = /* @__PURE__ */ new Map();
  for (const line of text.split(/\r?\n/)) {
    const [pattern2 = "", ...names] = line.replace(/(?:^|\s)#.*$/, "").trim().split(/\s+/);
    if (pattern2 === "") continue;
    owners.delete(pattern2);
    owners.set(pattern2, names.join(" ") || "nobody");
  }
  return owners;
}

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
var SCHEMA11 = {
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
function strictness(usual) {
  return ladder(usual, "ignore", "warn", "fail");
}
var coverageSection = {
  schema: SCHEMA11,
  defaults: { changed: "fail", uncovered: "warn", kinds: UNBUILT, paths: [] },
  read: ({ changed = "fail", uncovered = "warn", kinds = {}, paths = {} }) => ({
    changed,
    uncovered,
    kinds: { ...UNBUILT, ...kinds },
    paths: Object.entries(paths).map(([glob2, outcome]) => ({ glob: glob2, outcome }))
  }),
  describe: ({ changed, uncovered, kinds, paths }) => [
    ["changed", changed],
    ["uncovered", uncovered],
    ...Object.entries(kinds).map(([kind, then]) => [`kinds.${kind}`, then]),
    ...paths.map(({ glob: glob2, outcome }) => [`paths.${glob2}`, outcome])
  ],
  layering: {
    kind: "keys",
    keys: {
      changed: strictness("fail"),
      uncovered: strictness("warn"),
      kinds: { kind: "map", entryOf: (kind) => strictness(kind === "graph" ? "ignore" : "fail") },
      paths: { kind: "map", isOrdered: true, entryOf: () => strictness("fail") }
    }
  }
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
var SCHEMA12 = {
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
  schema: SCHEMA12,
  defaults: { labels: null, reviewers: [] },
  read: ({ labels = false, reviewers = [] }) => ({ labels: toLabels(labels), reviewers }),
  mistakes: sameLabels,
  describe: ({ labels, reviewers }) => [
    ["labels.blocked", labels?.blocked ?? "none"],
    ["labels.policy-change", labels?.policyChange ?? "none"],
    ["reviewers", reviewers.join(", ") || "nobody"]
  ],
  layering: { kind: "keys", keys: { labels: settled(false), reviewers: askingList } }
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

// src/config/section/results.ts
var FORKS = {
  enum: ["fail", "skip"],
  default: "fail",
  description: "What follows on pull requests of forks, for which no token is used: a scan that failed, or one that was skipped. gate.require asks for a service that must have answered all the same."
};
function resultsSection(services) {
  return {
    schema: {
      type: "object",
      additionalProperties: false,
      description: "Services that know results of other tools. What is not named is not asked.",
      properties: { forks: FORKS, ...Object.fromEntries(services.map(({ id, settings }) => [id, settings.schema])) }
    },
    defaults: {
      forks: "fail",
      services: Object.fromEntries(services.map(({ id, settings }) => [id, settings.defaults]))
    },
    read: (file) => ({
      forks: file.forks ?? "fail",
      services: Object.fromEntries(
        services.map(({ id, settings }) => [id, file[id] === void 0 ? settings.defaults : settings.read(file[id])])
      )
    }),
    mistakes: async (file) => {
      const found = await Promise.all(
        services.map(
          async ({ id, settings }) => file[id] === void 0 ? [] : (await settings.mistakes?.(file[id]) ?? []).map(({ key, message: message2 }) => ({ key: [id, ...key], message: message2 }))
        )
      );
      return found.flat();
    },
    describe: ({ forks, services: set }) => [
      ["forks", forks],
      ...services.flatMap(
        ({ id, settings }) => settings.describe(set[id] ?? settings.defaults).map(([name, value]) => [name === "" ? id : `${id}.${name}`, value])
      )
    ],
    layering: {
      kind: "keys",
      keys: {
        forks: ladder("fail", "skip", "fail"),
        ...Object.fromEntries(services.map(({ id, settings }) => [id, settings.layering]))
      }
    }
  };
}

// src/config/default-policy.ts
function defaultPolicy({ scanners, conditions, services }) {
  return {
    version: 1,
    extends: [],
    overridable: [],
    scanners: Object.fromEntries(
      scanners.map(({ id, settings }) => [id, { enabled: true, settings: settings.defaults }])
    ),
    gate: Object.fromEntries(
      conditions.flatMap(({ id, settings }) => settings === null ? [] : [[id, settings.defaults]])
    ),
    coverage: coverageSection.defaults,
    publish: publishSection.defaults,
    results: resultsSection(services).defaults,
    exceptions: []
  };
}

// src/config/policy-mistake.ts
function describeMistake(error, schema, place, { value, lineOf: lineOf2 }) {
  const path = error.instancePath.split("/").slice(1).map(pathSegment);
  const name = path.join(".") || "the policy";
  if (error.keyword === "additionalProperties") {
    const key = String(error.params.additionalProperty);
    const at3 = `${place}:${lineOf2([...path, key])}`;
    const part = partAt(schema, path);
    const known = Object.keys(part.properties ?? part.then?.properties ?? {});
    const suggestion = nearest(key, known);
    const hint = suggestion === null ? `known keys: ${known.join(", ")}` : `did you mean '${suggestion}'?`;
    return `${at3}: unknown key '${key}' in ${name}; ${hint}`;
  }
  const at2 = `${place}:${lineOf2(path)}`;
  if (error.keyword === "required") return `${at2}: ${name} needs '${String(error.params.missingProperty)}'`;
  if (error.keyword === "enum") {
    const allowed = error.params.allowedValues;
    return `${at2}: ${name} must be one of ${allowed.join(", ")}${meant(valueAt(value, path), allowed)}`;
  }
  if (error.keyword === "const") return `${at2}: ${name} must be ${JSON.stringify(error.params.allowedValue)}`;
  if (error.keyword === "pattern") {
    return `${at2}: ${name} must look like ${partAt(schema, path).examples?.join(" or ") ?? error.params.pattern}`;
  }
  return `${at2}: ${name} ${error.message ?? "is wrong"}`;
}
function valueAt(value, path) {
  return path.reduce(
    (part, key) => typeof part === "object" && part !== null ? Object.entries(part).find(([name]) => name === String(key))?.[1] : void 0,
    value
  );
}
function meant(given, allowed) {
  const suggestion = typeof given === "string" ? nearest(given, allowed.map(String)) : null;
  return suggestion === null ? "" : `; did you mean '${suggestion}'?`;
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

// src/model/vex.ts
var VEX_STATUSES = ["not_affected", "affected", "fixed", "under_investigation"];
var VEX_JUSTIFICATIONS = [
  "component_not_present",
  "vulnerable_code_not_present",
  "vulnerable_code_not_in_execute_path",
  "vulnerable_code_cannot_be_controlled_by_adversary",
  "inline_mitigations_already_exist"
];

// src/config/section/exceptions.ts
var TEXT = { type: "string", minLength: 1 };
var SCHEMA13 = {
  type: "array",
  maxItems: 5e3,
  description: "Findings that may stay for a while.",
  items: {
    type: "object",
    additionalProperties: false,
    required: ["reason", "owner", "expires"],
    properties: {
      id: { ...TEXT, description: "A rule, an advisory or one of its aliases, or a finding's fingerprint." },
      rule: { ...TEXT, description: "A rule alone." },
      fingerprint: { ...TEXT, description: "A finding's fingerprint alone." },
      category: {
        enum: CATEGORIES.filter((category) => category !== "malware"),
        description: "With a path: every finding of a category there, whatever its rule; never malware."
      },
      package: {
        ...TEXT,
        description: "A package, or some of its versions: `lodash@<4.17.21`, `lodash@>=4 <4.17.21`."
      },
      path: { ...TEXT, description: "Glob over the finding's path." },
      reason: { ...TEXT, description: "Why it may stay." },
      owner: { ...TEXT, description: "Who answers for it: @login or @org/team." },
      expires: {
        type: "string",
        pattern: "^\\d{4}-\\d{2}-\\d{2}$",
        examples: ["2027-01-31"],
        description: "Last day on which it counts, YYYY-MM-DD."
      },
      status: { enum: VEX_STATUSES, description: "What is said of it as VEX: a status of OpenVEX." },
      justification: { enum: VEX_JUSTIFICATIONS, description: "Why it is not affected: a justification of OpenVEX." }
    }
  }
};
var exceptionsSection = {
  schema: SCHEMA13,
  defaults: [],
  read: (file) => file.map(({ package: text, ...rest }) => {
    if (text === void 0) return rest;
    const { name, versions } = splitPackage(text);
    return { ...rest, package: name, ...versions !== void 0 && { versions } };
  }),
  mistakes: async (file) => file.flatMap((exception, index) => mistakesOf(exception, index)),
  describe: (exceptions) => exceptions.map((exception) => {
    const { reason, owner, expires, status, justification } = exception;
    const vex = [status, justification].filter((word) => word !== void 0);
    const said = vex.length === 0 ? "" : ` (${vex.join(", ")})`;
    return [`exception ${exceptionName(exception)}`, `until ${expires}, ${owner}: ${reason}${said}`];
  }),
  layering: {
    kind: "list",
    isNamed: false,
    namesOf: (exception) => {
      const { id, rule, fingerprint: fingerprint2 } = Object(exception);
      return [id, rule, fingerprint2].filter((name) => typeof name === "string");
    },
    onlyTightens: () => false
  }
};
function mistakesOf(exception, index) {
  const { id, rule, fingerprint: fingerprint2, category, path, package: text, owner, expires, status, justification } = exception;
  const at2 = (key, message2) => ({ key: [index, key], message: message2 });
  const mistakes = [];
  const ofPlace = category === void 0 || path === void 0 ? void 0 : category;
  if ([id, rule, fingerprint2, text, ofPlace].every((named) => named === void 0))
    mistakes.push({
      key: [index],
      message: "an exception names an id, a rule, a fingerprint or a package, or a category and the path it is about"
    });
  const { versions } = text === void 0 ? {} : splitPackage(text);
  if (versions !== void 0 && parseVersionRange(versions) === null)
    mistakes.push(
      at2("package", `'${versions}' is no range of versions: write comparisons, as in '<4.17.21' or '>=4 <4.17.21'`)
    );
  if (/^todo\b/i.test(owner)) mistakes.push(at2("owner", `'${owner}' is nobody: name who answers for this exception`));
  if (!isDate(expires)) mistakes.push(at2("expires", `${expires} is not a date`));
  if (justification !== void 0 && status !== "not_affected")
    mistakes.push(at2("justification", "a justification says why it is not affected: add status: not_affected"));
  return mistakes;
}
function isDate(text) {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

// src/config/policy-schema.ts
var EXTENDS = {
  type: ["string", "array"],
  minLength: 1,
  maxLength: 500,
  minItems: 1,
  maxItems: 10,
  uniqueItems: true,
  items: { type: "string", minLength: 1, maxLength: 500 },
  description: "The layers above, one or several, owner/repo/path@commit with the 40 hexadecimal digits of a commit; the first stands highest. What they say holds, and is tightened here; it is loosened where they list it as overridable.",
  examples: ["acme/security/gatehouse.yml@0123456789abcdef0123456789abcdef01234567"]
};
var OVERRIDABLE = {
  type: "array",
  maxItems: 1e3,
  uniqueItems: true,
  items: { type: "string", minLength: 1, maxLength: 1e3 },
  default: [],
  description: "What a policy that extends this one may loosen: paths of settings (`gate.fail-on`, `static.rules.http-url`), of whole sections (`static`), of exceptions by id (`exceptions.GHSA-\u2026`).",
  examples: [["static.rules.http-url", "gate.fail-on", "exceptions"]]
};
function policySchema({ scanners, conditions, services }) {
  const gate = conditions.flatMap(({ id, settings }) => settings === null ? [] : [[id, settings.schema]]);
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    $id: "gatehouse-policy",
    title: "Gatehouse policy",
    description: "The policy file .github/gatehouse.yml: what is checked, what blocks a merge, and which exceptions stand.",
    type: "object",
    required: ["version"],
    additionalProperties: false,
    properties: {
      version: { const: 1, description: "Version of this format." },
      extends: EXTENDS,
      overridable: OVERRIDABLE,
      ...Object.fromEntries(scanners.map((scanner) => [scanner.id, withSwitch(scanner)])),
      gate: {
        type: "object",
        additionalProperties: false,
        description: "What blocks a merge.",
        properties: Object.fromEntries(gate)
      },
      coverage: coverageSection.schema,
      publish: publishSection.schema,
      results: resultsSection(services).schema,
      exceptions: exceptionsSection.schema
    }
  };
}
function withSwitch({ settings: { schema } }) {
  const properties = "properties" in schema ? schema.properties : {};
  return {
    ...schema,
    properties: { enabled: { type: "boolean", default: true, description: "Whether it runs." }, ...Object(properties) }
  };
}

// src/config/policy-yaml.ts
var DEEPEST = 20;
var MOST_ENTRIES = 5e3;
var MOST_SEPARATORS = 6e4;
async function readPolicyYaml(text, place) {
  const { parseEvents, constructFromEvents, getScalarValue, EVENT_ID, CORE_SCHEMA, YAMLException } = await import("./part-js-yaml.js");
  const index = lineIndex(text);
  const lineAt = (offset) => index.position(offset).line;
  const refuse2 = (offset, why) => {
    throw new ConfigurationError(`${place}:${lineAt(offset)}: ${why}`);
  };
  const far = farSeparator(text);
  if (far !== null) refuse2(far, `more than ${MOST_SEPARATORS} lines and values; what follows is not read`);
  try {
    const events = parseEvents(text, { maxDepth: DEEPEST });
    const tree = treeOf(events, EVENT_ID, (event) => getScalarValue(text, event), refuse2);
    const [value] = constructFromEvents(events, { source: text, schema: CORE_SCHEMA, maxAliases: 0 });
    return { value: value ?? {}, lineOf: (path) => lineAt(startOf(tree, path)) };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const line = Math.min((error.mark?.line ?? 0) + 1, lineAt(text.trimEnd().length));
    throw new ConfigurationError(`${place}:${line}: not valid YAML: ${error.reason}`);
  }
}
function farSeparator(text) {
  let seen = 0;
  for (const { index } of text.matchAll(/[\n,]/g)) {
    seen += 1;
    if (seen > MOST_SEPARATORS) return index;
  }
  return null;
}
function treeOf(events, { DOCUMENT, SEQUENCE, MAPPING, SCALAR, ALIAS }, textOf4, refuse2) {
  const root = nodeAt(0, "other");
  const open2 = [];
  let documents = 0;
  for (const event of events) {
    const parent = open2.at(-1) ?? root;
    if (event.type === ALIAS)
      refuse2(event.anchorStart, "aliases (*name) are not allowed in a policy file; write the value out");
    else if (event.type === DOCUMENT) {
      documents += 1;
      if (documents > 1) refuse2(0, "a policy file is one YAML document; take the others out");
      open2.push(root);
    } else if (event.type === SEQUENCE || event.type === MAPPING)
      open2.push(add2(parent, nodeAt(event.start, event.type === SEQUENCE ? "sequence" : "mapping"), null, refuse2));
    else if (event.type === SCALAR) {
      const start = event.valueStart === -1 ? parent.waiting?.start ?? parent.start : event.valueStart;
      add2(parent, nodeAt(start, "other"), () => textOf4(event), refuse2);
    } else open2.pop();
  }
  return root;
}
function nodeAt(start, kind) {
  return { start, kind, children: /* @__PURE__ */ new Map(), waiting: null };
}
function add2(parent, node, value, refuse2) {
  const { children, kind, waiting } = parent;
  if (children.size >= MOST_ENTRIES) refuse2(parent.start, `more than ${MOST_ENTRIES} entries in one list or mapping`);
  if (kind === "mapping" && waiting === null) {
    parent.waiting = { key: value?.() ?? "", start: node.start };
    return node;
  }
  parent.waiting = null;
  const key = kind === "sequence" ? children.size : waiting?.key ?? "";
  const placed2 = waiting === null ? node : { ...node, start: waiting.start };
  children.set(key, placed2);
  return placed2;
}
function startOf(tree, path) {
  let node = tree.children.get("") ?? tree;
  for (const key of path) {
    const next = node.children.get(key) ?? node.children.get(String(key));
    if (next === void 0) return node.start;
    node = next;
  }
  return node.start;
}

// src/config/policy-document.ts
var MAX_POLICY_BYTES = 1024 * 1024;
var MOST_TOLD = 50;
var LONGEST_TOLD = 500;
async function readDocument(text, place, form) {
  const { value, lineOf: lineOf2 } = await readPolicyYaml(text, place);
  const mistakes = await formMistakes(value, { place, lineOf: lineOf2 }, form);
  if (mistakes.length > 0) throw told(mistakes);
  return { place, values: value, lineOf: lineOf2 };
}
async function formMistakes(value, { place, lineOf: lineOf2 }, form) {
  const validate = await loadValidator("policy");
  if (validate(value)) return [];
  const schema = policySchema(form);
  const mistakes = (validate.errors ?? []).filter((error) => error.keyword !== "if").slice(0, MOST_TOLD * 2).map((error) => describeMistake(error, schema, place, { value, lineOf: lineOf2 }));
  return [...new Set(mistakes)];
}
function told(mistakes) {
  const more2 = mistakes.length > MOST_TOLD ? ["and more mistakes: mend these first"] : [];
  const lines = mistakes.slice(0, MOST_TOLD).map((each) => cutPoints(each, LONGEST_TOLD));
  return new ConfigurationError([...lines, ...more2].join("\n"));
}

// src/config/layers/layer-ref.ts
var FORM = "write owner/repo/path@commit, with the 40 hexadecimal digits of a commit";
var OWNER = /^[A-Za-z0-9][\w-]{0,99}$/;
var REPOSITORY = /^[\w.-]{1,100}$/;
var SEGMENT = /^[^\p{C}\s\\:?#%*"<>|]{1,255}$/u;
var COMMIT = /^[0-9a-f]{40}$/i;
function layerRefOf(text) {
  const at2 = text.lastIndexOf("@");
  const [place, revision] = at2 === -1 ? [text, ""] : [text.slice(0, at2), text.slice(at2 + 1)];
  if (/^[a-z][a-z0-9+.-]*:/i.test(text)) return `is an address, and a layer is named by repository and commit: ${FORM}`;
  if (/^[./\\~]/.test(text)) return `is a path of this place, and a layer is named by repository and commit: ${FORM}`;
  const [owner = "", repo = "", ...segments] = place.split("/");
  if (!OWNER.test(owner) || !isName(repo, REPOSITORY) || segments.length === 0) return `names no file: ${FORM}`;
  if (!segments.every((segment) => isName(segment, SEGMENT))) return `names no file of a repository: ${FORM}`;
  if (revision === "") return `names no commit: ${FORM}`;
  if (!COMMIT.test(revision))
    return `names '${revision}', which is no whole commit id and could be moved: write the 40 hexadecimal digits that it stands at now (git rev-parse ${revision})`;
  return { owner, repo, path: segments.join("/"), commit: revision.toLowerCase() };
}
function isName(text, form) {
  return form.test(text) && text !== "." && text !== "..";
}
function fileOfLayer({ owner, repo, path }) {
  return `${owner}/${repo}`.toLowerCase().concat(`/${path}`);
}
function layerName({ owner, repo, path, commit }) {
  return `${owner}/${repo}/${path}@${commit.slice(0, 12)}`;
}

// src/config/layers/layer-reader.ts
var UnreadLayerError = class extends ConfigurationError {
};
function layerReader({ host, offline, cacheDir }) {
  const known = /* @__PURE__ */ new Map();
  const cache = answerCache(cacheDir, "layers");
  async function read(ref, key) {
    const copy = await cache.read(key);
    if (copy !== null) return copy.bytes.toString("utf8");
    if (offline) throw new UnreadLayerError("there is no copy of it here: run once with a network");
    const text = await fetched(ref, host.content);
    await cache.write(key, { bytes: Buffer.from(text), etag: null, fetched: 0 });
    return text;
  }
  return (ref) => {
    const { owner, repo, path, commit } = ref;
    const key = `${host.server}/${owner}/${repo}/${path}@${commit}`;
    const text = known.get(key) ?? read(ref, key);
    known.set(key, text);
    return text;
  };
}
function onlyFiles({
  read,
  files
}) {
  return (ref) => {
    if (files.has(fileOfLayer(ref))) return read(ref);
    return Promise.reject(
      new UnreadLayerError("the base does not extend this file, and what only a change names is not read")
    );
  };
}
var noLayers = () => Promise.reject(new UnreadLayerError("it cannot be read here"));
async function fetched({ owner, repo, path, commit }, content) {
  if (content === null)
    throw new UnreadLayerError(
      `there is no token to read it with: set github-token, or GITHUB_TOKEN on the command line, to one that may read ${owner}/${repo}`
    );
  const there = content.elsewhere({ owner, repo });
  const text = await there.text(path, commit).catch((error) => {
    if (error instanceof LocatedError) throw new UnreadLayerError(error.message);
    const { reason } = there.refusalOf(error, "contents: read");
    throw new UnreadLayerError(`${reason}; the token must be able to read ${owner}/${repo}`);
  });
  if (text === null)
    throw new UnreadLayerError(
      `there is no such file at that commit, or the token may not read ${owner}/${repo}: a private repository needs a token of its own`
    );
  if (Buffer.byteLength(text) > MAX_POLICY_BYTES) throw new UnreadLayerError("it is too large for a policy file");
  return text.replace(/^\ufeff/, "");
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
function itemsOf2(value) {
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
var MAX_BYTES5 = 1024 * 1024;
var MAX_FILES = 10;
async function baseGives(workspace, { runner, spelling }, name, values) {
  if (runner === void 0 || runner.workflow === null || workspace.baseline !== "known") return true;
  const pending = [runner.workflow];
  const seen = /* @__PURE__ */ new Set();
  for (let path = pending.pop(); path !== void 0 && seen.size < MAX_FILES; path = pending.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    const file = await first(workspace.readBaseTip([path], MAX_BYTES5));
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
    return [job, ...itemsOf2(fieldOf(job, "steps"))].map((step) => ({ step, matrix }));
  });
}
function inputOf({ step, matrix }, name) {
  const value = fieldOf(fieldOf(step, "with"), name);
  if (typeof value !== "string") return [];
  const key = /^\$\{\{\s*matrix\.([\w-]+)\s*\}\}$/.exec(value.trim())?.[1];
  if (key === void 0) return [value.trim()];
  const included = itemsOf2(fieldOf(matrix, "include")).map((entry) => fieldOf(entry, key));
  return [...itemsOf2(fieldOf(matrix, key)), ...included].filter((item) => typeof item === "string");
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

// src/config/layers/layer-stack.ts
var MAX_DEPTH2 = 3;
var MAX_LAYERS = 10;
async function layersOf(document, read, form) {
  const found = /* @__PURE__ */ new Map();
  async function collect(above, trail) {
    for (const { ref, where } of namedIn2(above)) {
      const key = `${fileOfLayer(ref)}@${ref.commit}`;
      if (trail.includes(key)) throw new ConfigurationError(`${where}: extends itself in a circle; take it out`);
      if (found.has(key)) continue;
      if (trail.length >= MAX_DEPTH2)
        throw new ConfigurationError(`${where}: more than ${MAX_DEPTH2} layers above each other; name it further up`);
      if (found.size + trail.length >= MAX_LAYERS)
        throw new ConfigurationError(`${where}: more than ${MAX_LAYERS} layers; put some of them together`);
      const layer = { ref, document: await readDocument(await textOf2(ref, where, read), layerName(ref), form) };
      await collect(layer.document, [...trail, key]);
      found.set(key, layer);
    }
  }
  await collect(document, []);
  return [...found.values()];
}
function namedIn2({ values, place, lineOf: lineOf2 }) {
  return entriesOf2(values).map((text, index) => {
    const keys = Array.isArray(values.extends) ? ["extends", index] : ["extends"];
    const at2 = `${place}:${lineOf2(keys)}`;
    const ref = layerRefOf(text);
    if (typeof ref === "string") throw new ConfigurationError(`${at2}: extends: '${text}' ${ref}`);
    return { ref, where: `${at2}: extends ${layerName(ref)}` };
  });
}
function entriesOf2(values) {
  const named = values.extends;
  return named === void 0 ? [] : [named].flat().map(String);
}
async function textOf2(ref, where, read) {
  try {
    return await read(ref);
  } catch (error) {
    if (error instanceof UnreadLayerError) throw new UnreadLayerError(`${where}: cannot be read: ${error.message}`);
    throw error;
  }
}

// src/config/layers/floor.ts
function floorsFor(floors, path) {
  return floors.filter((floor, index) => index === 0 || valueAt2(floor.own, path) !== void 0);
}
function permits({ overridable }, path) {
  return path.some((_, index) => overridable.includes(path.slice(0, index + 1).join(".")));
}
function floorAgainst(floors, layering, item, path) {
  const names = layering.kind === "list" ? layering.namesOf(item) : [];
  return floorsFor(floors, path).find(
    (floor) => !permits(floor, path) && !names.some((name) => permits(floor, [...path, name]))
  );
}
function valueAt2(values, path) {
  let value = values;
  for (const key of path) value = Object.hasOwn(Object(value), key) ? value[key] : void 0;
  return value;
}
function writtenOut(layering, value) {
  if (value === void 0 || layering === void 0) return value;
  if (layering.kind === "map") return layering.spread?.(value) ?? value;
  return layering.kind === "keys" ? mapped(value, (key, each) => writtenOut(layering.keys[key], each)) : value;
}
function shortened(layering, value) {
  if (value === void 0 || layering === void 0) return value;
  if (layering.kind === "map") return layering.gather?.(value) ?? value;
  return layering.kind === "keys" ? mapped(value, (key, each) => shortened(layering.keys[key], each)) : value;
}
function mapped(value, change) {
  return Object.fromEntries(Object.entries(Object(value)).map(([key, each]) => [key, change(key, each)]));
}

// src/config/layers/policy-layering.ts
function policyLayering({ scanners, conditions, services }) {
  const gate = conditions.flatMap(({ id, settings }) => settings === null ? [] : [[id, settings.layering]]);
  return {
    kind: "keys",
    keys: {
      ...Object.fromEntries(scanners.map(({ id, settings }) => [id, withSwitch2(settings.layering)])),
      gate: { kind: "keys", keys: Object.fromEntries(gate) },
      coverage: coverageSection.layering,
      publish: publishSection.layering,
      results: resultsSection(services).layering,
      exceptions: exceptionsSection.layering
    }
  };
}
function withSwitch2(layering) {
  const own = layering.kind === "keys" ? layering.keys : {};
  return { kind: "keys", keys: { enabled: ladder(true, false, true), ...own } };
}
function partAt2(layering, path) {
  const [key, ...rest] = path;
  if (key === void 0) return layering;
  if (layering.kind === "keys") {
    const part = Object.hasOwn(layering.keys, key) ? layering.keys[key] : void 0;
    return part === void 0 ? null : partAt2(part, rest);
  }
  return layering.kind === "value" ? null : layering;
}
function keysAt(layering, path) {
  const part = partAt2(layering, path);
  return part?.kind === "keys" ? Object.keys(part.keys) : [];
}

// src/config/layers/put-on.ts
var LONGEST_VALUE = 80;
var UNKNOWN2 = twoEdged(void 0);
function putOn(layering, above, below3, path, to) {
  if (below3 === void 0) return above;
  switch (layering.kind) {
    case "value":
      return valueOn(layering, above, below3, path, to);
    case "list":
      return listOn(layering, itemsOf3(above), itemsOf3(below3), path, to);
    case "map":
      return mapOn(layering, Object(above ?? {}), Object(below3), path, to);
    case "keys": {
      const keys = Object.keys(Object(below3)).map((key) => [
        key,
        putOn(layering.keys[key] ?? UNKNOWN2, valueAt2(above, [key]), valueAt2(below3, [key]), [...path, key], to)
      ]);
      return { ...Object(above), ...Object.fromEntries(keys) };
    }
  }
}
function valueOn(layering, above, below3, path, to) {
  const name = path.join(".");
  const against = floorsFor(to.floors, path).find(
    (floor) => layering.effectOf(valueAt2(floor.whole, path), below3) === "loosens" && !permits(floor, path)
  );
  if (against === void 0) {
    to.origins.set(name, to.layer);
    return below3;
  }
  if (layering.join !== void 0) {
    to.origins.set(name, [to.origins.get(name), to.layer].filter((each) => each !== void 0).join(", "));
    return layering.join(above, below3);
  }
  const held = valueAt2(against.whole, path);
  to.mistakes.push(
    refusal(path, `${inWords2(below3)} would loosen ${held === void 0 ? "the default" : inWords2(held)}`, against)
  );
  return above;
}
function mapOn({ entryOf: entryOf6, isOrdered = false }, above, below3, path, to) {
  const entries = Object.entries(below3).map(([key, value]) => {
    const at2 = [...path, key];
    return [key, valueOn(entryOf6(key), valueAt2(above, [key]), value, at2, to), loosensNew(entryOf6(key), key)];
  });
  const said = (first2) => Object.fromEntries(entries.flatMap(([key, value, goesFirst]) => goesFirst === first2 ? [[key, value]] : []));
  return { ...said(true), ...above, ...said(false) };
  function loosensNew(entry, key) {
    return isOrdered && !Object.hasOwn(above, key) && entry.effectOf(void 0, below3[key]) === "loosens";
  }
}
function listOn(layering, above, below3, path, to) {
  const { namesOf, isNamed: isNamed2, onlyTightens } = layering;
  const said = new Set(above.map(wordsOf));
  const byName2 = new Map(isNamed2 ? above.map((item) => [wordsOf(namesOf(item)), item]) : []);
  const replaced = /* @__PURE__ */ new Map();
  const added = [];
  for (const [index, item] of below3.entries()) {
    if (said.has(wordsOf(item))) continue;
    const twin = byName2.get(wordsOf(namesOf(item)));
    const against = floorAgainst(to.floors, layering, item, path);
    if (against !== void 0 && (twin !== void 0 || !onlyTightens(item))) {
      const what = twin === void 0 ? "could loosen what holds" : "would replace the one";
      to.mistakes.push(refusal([...path, index], `${namesOf(item)[0] ?? inWords2(item)} ${what}`, against));
      continue;
    }
    to.origins.set(item, to.layer);
    if (twin === void 0) added.push(item);
    else replaced.set(twin, item);
  }
  const kept = above.map((item) => replaced.get(item) ?? item);
  return floorsFor(to.floors, path).every((floor) => permits(floor, path)) ? [...added, ...kept] : [...kept, ...added];
}
function refusal(key, what, { layer }) {
  return { key, message: `${what} of ${layer}, which does not list it as overridable` };
}
function inWords2(value) {
  return cutPoints(typeof value === "string" ? value : JSON.stringify(value), LONGEST_VALUE);
}
function itemsOf3(list) {
  return Array.isArray(list) ? list : [];
}

// src/config/layers/layered-values.ts
var NO_SETTINGS = ["version", "extends", "overridable"];
async function putTogether(documents, form) {
  const layering = policyLayering(form);
  const floors = [];
  const all = [];
  let whole = {};
  let origins = /* @__PURE__ */ new Map();
  for (const document of documents) {
    const own = writtenOut(layering, settingsOf(document.values));
    const to = { floors, layer: document.place, mistakes: [], origins: new Map(origins) };
    whole = putOn(layering, whole, own, [], to);
    refuse(document, to.mistakes);
    const values = { version: 1, ...shortened(layering, whole) };
    if (floors.length > 0) await refuseTogether(document, values, form);
    origins = to.origins;
    const overridable = overridableIn(document.values);
    const floor = { layer: document.place, own, whole, overridable };
    floors.push(floor);
    all.push({ document, values, origins, floor });
  }
  return all;
}
function overridableIn({ overridable }) {
  return Array.isArray(overridable) ? overridable.map(String) : [];
}
function settingsOf(values) {
  return Object.fromEntries(Object.entries(values).filter(([key]) => !NO_SETTINGS.includes(key)));
}
function refuse({ place, values, lineOf: lineOf2 }, mistakes) {
  const lines = /* @__PURE__ */ new Map();
  for (const { key, message: message2 } of mistakes) {
    const said = key.slice(0, depthIn(values, key));
    const name = said.filter((each) => typeof each === "string").join(".");
    const at2 = `${place}:${lineOf2(said)}`;
    if (!lines.has(said.join("."))) lines.set(said.join("."), `${at2}: ${name}: ${message2}`);
  }
  if (lines.size > 0) throw told([...lines.values()]);
}
function depthIn(values, key) {
  const names = key.map(String);
  const missing = names.findIndex((_, index) => valueAt2(values, names.slice(0, index + 1)) === void 0);
  return missing === -1 ? key.length : missing;
}
async function refuseTogether(document, values, form) {
  const [mistake] = await formMistakes(values, document, form);
  if (mistake !== void 0) throw new ConfigurationError(`${mistake}, together with what it extends`);
}

// src/config/layers/overridable.ts
function overridableMistakes(names, form) {
  const layering = policyLayering(form);
  return names.flatMap((name, index) => {
    const path = name.split(".");
    if (partAt2(layering, path) !== null) return [];
    const known = path.slice(0, -1);
    const suggestion = nearest(path.at(-1) ?? "", keysAt(layering, known));
    const hint = suggestion === null ? "write the path of one, as in gate.fail-on" : `did you mean '${[...known, suggestion].join(".")}'?`;
    return [{ key: [index], message: `overridable: '${name}' is no setting; ${hint}` }];
  });
}

// src/config/policy-file.ts
var DEFAULT_POLICY_PATH = ".github/gatehouse.yml";
async function parsePolicy(text, place, form, reading = {}) {
  return (await effectivePolicy(text, place, form, reading)).policy;
}
async function effectivePolicy(text, place, form, { facts, layers: read = noLayers } = {}) {
  const document = await readDocument(text, place, form);
  const layers = await layersOf(document, read, form);
  const all = await putTogether([...layers.map((layer) => layer.document), document], form);
  let policy = defaultPolicy(form);
  for (const layered of all) {
    await refuseMistakes(layered, form);
    policy = toPolicy(layered, all, form);
    const known = facts === void 0 || layered.document === document ? facts : { ...facts, owners: null };
    if (known !== void 0) refuseExceptions(policy, layered.document, form, known);
  }
  const floors = all.slice(0, -1).map(({ floor }) => floor);
  return { policy, layers, floors, origins: all.at(-1)?.origins ?? /* @__PURE__ */ new Map() };
}
async function refuseMistakes({ document, values }, form) {
  const { place, lineOf: lineOf2 } = document;
  const at2 = (key, message2) => `${place}:${lineOf2(key)}: ${message2}`;
  const mistakes = await Promise.all(
    partsOf(document.values, values, form).map(
      async ({ keys, settings, value }) => (await settings.mistakes?.(value) ?? []).map(({ key, message: message2 }) => at2([...keys, ...key], message2))
    )
  );
  const unknown = overridableMistakes(overridableIn(document.values), form);
  const all = [...unknown.map(({ key, message: message2 }) => at2(["overridable", ...key], message2)), ...mistakes.flat()];
  if (all.length > 0) throw told(all);
}
function refuseExceptions({ gate, exceptions }, { place }, form, facts) {
  const refused = exceptions.filter(({ layer }) => layer === void 0 || layer === place).flatMap(
    (exception) => refusalsOf(exception, gate, form, facts).map(({ message: message2 }) => `${place}:${exception.line}: ${message2}`)
  );
  if (refused.length > 0) throw told(refused);
}
function refusalsOf(exception, gate, { conditions }, facts) {
  return conditions.flatMap(({ id, settings, exceptionMistake }) => {
    const message2 = exceptionMistake?.(gate[id] ?? settings?.defaults, exception, facts) ?? null;
    return message2 === null ? [] : [{ setting: id, message: message2 }];
  });
}
function partsOf(file, whole, { scanners, conditions, services }) {
  const gate = Object(file.gate);
  const ofGate = conditions.flatMap(
    ({ id, settings }) => settings === null || gate[id] === void 0 ? [] : [{ keys: ["gate", id], settings, value: gate[id] }]
  );
  const sections = [
    ...scanners.map(({ id, settings }) => ({ key: id, settings })),
    { key: "coverage", settings: coverageSection },
    { key: "publish", settings: publishSection },
    { key: "results", settings: resultsSection(services) },
    { key: "exceptions", settings: exceptionsSection }
  ];
  const ofFile = sections.flatMap(({ key, settings }) => {
    const own = file[key];
    if (own === void 0) return [];
    return [{ keys: [key], settings, value: Array.isArray(own) ? own : { ...Object(whole[key]), ...Object(own) } }];
  });
  return [...ofGate, ...ofFile];
}
function toPolicy({ document, values, origins }, all, form) {
  const policy = defaultPolicy(form);
  const read = (key, settings) => values[key] === void 0 ? settings.defaults : settings.read(values[key]);
  const gate = Object(values.gate);
  const items = Array.isArray(values.exceptions) ? values.exceptions : [];
  return {
    ...policy,
    extends: entriesOf2(document.values),
    overridable: overridableIn(document.values),
    scanners: Object.fromEntries(
      form.scanners.map(({ id, settings }) => [
        id,
        { enabled: Object(values[id]).enabled !== false, settings: read(id, settings) }
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
    results: read("results", resultsSection(form.services)),
    exceptions: read("exceptions", exceptionsSection).map(
      (exception, index) => {
        const place = origins.get(items[index]);
        const said = all.find((each) => each.document.place === place)?.document ?? document;
        const own = Object(said.values.exceptions).indexOf(items[index]);
        const line = said.lineOf(["exceptions", own]);
        return { ...exception, line, ...said !== all.at(-1)?.document && { layer: said.place } };
      }
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
    const bound2 = own.reduce(judge2.setting, policy.gate[id] ?? settings.defaults);
    return [[id, stage === void 0 || inStage === void 0 ? bound2 : inStage(bound2, stage)]];
  });
  const only = stage === void 0 ? judge2.selection(policy) : [stage];
  return {
    policy: { ...policy, scanners: Object.fromEntries(scanners), gate: Object.fromEntries(gate) },
    options: { ...options, settings: {}, only },
    notices: judge2.notices
  };
}
function spelled2({ spelling }, name) {
  return spelling === "input" ? `input ${name}` : `--${name}`;
}
function createJudge(options) {
  const notices = [];
  const mayLoosen = options.runner === void 0;
  function setting(policy, { name, spell, effectOf, with: change }) {
    const asked = options.settings[name] ?? null;
    const said = spell(policy);
    const effect2 = asked === null ? "same" : effectOf(said, asked);
    if (asked === null || effect2 === "same") return policy;
    const option = `${spelled2(options, name)}${options.spelling === "input" ? ":" : ""} ${asked}`;
    if (effect2 === "tightens") {
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
    const option = `${spelled2(options, "only")}${options.spelling === "input" ? ":" : ""} ${only.join(",")}`;
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
var USUAL2 = { path: DEFAULT_POLICY_PATH, isInRepository: true, isAsked: false, notices: [] };
async function policyChoice(options, workspace) {
  const { config, runner } = options;
  if (config === null) return USUAL2;
  const path = placeInRepository(workspace.root, config);
  const option = spelled2(options, "config");
  if (path === null) return outside(options, workspace, config);
  const chosen2 = { path, isInRepository: true, isAsked: true, notices: [] };
  if (path === DEFAULT_POLICY_PATH) return chosen2;
  if (runner === void 0) return { ...chosen2, notices: await replacing(workspace, `${option} ${path}`) };
  if (await baseGives(workspace, options, "config", [path, `./${path}`, config])) return chosen2;
  return ignoring(option, path);
}
function ignoring(option, path) {
  const message2 = `${option}: the base's workflow does not name ${path}: ignored, ${DEFAULT_POLICY_PATH} judges`;
  return { ...USUAL2, notices: [{ kind: "input-ignored", message: message2 }] };
}
async function outside(options, workspace, config) {
  const option = spelled2(options, "config");
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
async function loadPolicy(options, workspace, form, ports) {
  const choice = await policyChoice(options, workspace);
  const facts = { now: ports.now, owners: await baseOwners(workspace) };
  const read = readerFor(options, ports);
  const { effective, source } = choice.isInRepository ? await fromBase(workspace, choice, form, { facts, layers: read }) : await fromOutside(choice, form, { facts, layers: read });
  const { policy, layers, floors } = effective;
  const bound2 = bindOptions(policy, options, form);
  return {
    policy: bound2.policy,
    options: bound2.options,
    path: choice.path,
    source,
    isInRepository: choice.isInRepository,
    notices: [...choice.notices, ...bound2.notices],
    facts,
    layers: { read, files: new Set(layers.map(({ ref }) => fileOfLayer(ref))), floors }
  };
}
function readerFor({ runner, offline }, { layers, cacheDir }) {
  const host = layers ?? { content: null, server: "" };
  return layerReader(runner === void 0 ? { host, offline, cacheDir } : { host, offline: false, cacheDir: null });
}
async function fromOutside({ path }, form, reading) {
  return { effective: await effectivePolicy(readOutside(path), path, form, reading), source: path };
}
async function fromBase(workspace, { path, isAsked: isAsked2 }, form, reading) {
  const file = await first(workspace.readBaseTip([path], MAX_POLICY_BYTES));
  if (file.status === "missing") {
    if (isAsked2) await refuseMissing(workspace, path);
    else await refuseWrongName(workspace);
    return { effective: { policy: defaultPolicy(form), layers: [], floors: [] }, source: "default" };
  }
  const place = workspace.baseline === "known" ? `${workspace.baseSha?.slice(0, 12)}:${path}` : path;
  return { effective: await effectivePolicy(textOf3(file, place), place, form, reading), source: place };
}
function textOf3(file, place) {
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

// src/correlate/remedies.ts
function withRemedies(findings) {
  const groups = /* @__PURE__ */ new Map();
  const remedied = findings.map(({ remedy: _old, ...finding }) => {
    if (finding.state === "fixed" || finding.suppression !== null) return finding;
    const id = hashParts(thingOf(finding));
    const group = groups.get(id);
    if (group === void 0) groups.set(id, [finding]);
    else group.push(finding);
    return { ...finding, remedy: id };
  });
  return { findings: remedied, remedies: [...groups].map(([id, group]) => remedyOf(id, group)) };
}
function thingOf({ category, rule, id, location, package: pkg, fix }) {
  const path = location?.path ?? "";
  if (category === "secret") return ["secret", id];
  if (fix?.title !== void 0) return ["step", path, fix.title];
  if (pkg !== void 0) return ["package", path, rule, pkg.ecosystem, pkg.name, pkg.version];
  return ["rule", category, rule];
}
function remedyOf(id, [first2, ...others]) {
  const all = [first2, ...others];
  return {
    id,
    title: first2.fix?.title ?? first2.title,
    ...first2.fix?.command !== void 0 && { command: first2.fix.command },
    severity: worstSeverity(all.map(({ severity: severity2 }) => severity2)),
    findings: all.map((finding) => finding.id)
  };
}

// src/policy/added.ts
function judgeAdditions({ gate }, { added, approvals, now }) {
  if (added === void 0) return { counting: [], notices: [] };
  const today = now.toISOString().slice(0, 10);
  const judged = added.exceptions.map((each) => ({
    exception: each.exception,
    ...wordOn(each, added, gate, approvals, today)
  }));
  return {
    counting: judged.filter(({ counts: counts2 }) => counts2).map(({ exception }) => exception),
    notices: judged.map(({ exception, counts: counts2, words: words2 }) => ({
      kind: "exception-added",
      message: `exception ${exceptionName(exception)}, added by this change, ${counts2 ? "counts for this head" : "does not count yet"}: ${words2}`,
      location: { path: added.policyPath, startLine: exception.line }
    }))
  };
}
function wordOn({ exception, refusals }, { policyOwners, policyPath }, gate, approvals, today) {
  if (exception.expires < today) return waits(`it ended on ${exception.expires}`);
  const [refusal2] = refusals;
  if (refusal2 !== void 0) return waits(`it is not allowed: ${refusal2.message}`);
  if (!mayCountAdded(gate)) return waits("not before it is merged (gate.added-exceptions)");
  if (policyOwners.length === 0)
    return waits(`not before it is merged, for CODEOWNERS of the base names nobody for ${policyPath}`);
  const ofPolicy = givenBy(policyOwners, approvals);
  if ("missing" in ofPolicy) return waits(`${ofPolicy.missing} (CODEOWNERS of the base for ${policyPath})`);
  const approved = `@${ofPolicy.by} approved it (${ofPolicy.owner})`;
  if (!mustOwnerApprove(gate)) return { counts: true, words: approved };
  const ofException = givenBy([exception.owner], approvals);
  if ("missing" in ofException) return waits(`${ofException.missing}: it owns the exception`);
  return { counts: true, words: `${approved}, and @${ofException.by} for its owner ${ofException.owner}` };
}
function waits(words2) {
  return { counts: false, words: words2 };
}

// src/policy/coverage.ts
var import_picomatch2 = __toESM(require_picomatch(), 1);
function judgeCoverage(policy, entries) {
  const paths = policy.paths.map(({ glob: glob2, outcome }) => ({
    matches: (0, import_picomatch2.default)(glob2, { dot: true, nonegate: true }),
    outcome
  }));
  return entries.map((entry) => {
    const { path, kind, byChange } = entry;
    const byPath2 = path === null ? void 0 : paths.find(({ matches }) => matches(path));
    const outcome = byPath2?.outcome ?? policy.kinds[kind] ?? (byChange ? policy.changed : policy.uncovered);
    return { ...entry, outcome };
  });
}
function coverageWords({ path, subject, count: count2, reason }) {
  return path === null ? `${count2} \xD7 ${subject}: ${reason}` : `${path}: ${reason}`;
}

// src/policy/override.ts
async function withOverride({ gate }, facts, ask) {
  const { owners } = overrideIn(gate);
  const given = owners.length === 0 || ask === void 0 ? null : await ask(owners);
  return given === null ? facts : { ...facts, override: given };
}
function overridden(verdict, { gate }, { override: override2 }, findings) {
  const settings = overrideIn(gate);
  if (verdict.outcome !== "fail" || override2 === void 0 || settings.owners.length === 0) return verdict;
  const malicious = new Set(findings.filter(({ category }) => category === "malware").map(({ id }) => id));
  const isMalware = verdict.violations.some(({ finding }) => finding !== null && malicious.has(finding));
  return isMalware && !settings.malware ? verdict : { ...verdict, outcome: "warn", override: override2 };
}
function overrideNotices({ override: override2, violations }) {
  if (override2 === void 0) return [];
  const { by, owner, reason } = override2;
  const message2 = `overridden for this head alone by @${by} (${owner}): ${reason}; ${violations.length} blocking`;
  return [{ kind: "override", message: message2 }];
}

// src/util/finding-order.ts
var STATE_ORDER = { new: 0, existing: 1, fixed: 2 };
function compareFindings(a, b) {
  return STATE_ORDER[a.state] - STATE_ORDER[b.state] || compareSeverity(a.severity, b.severity) || compareLocations(a.location, b.location) || compareText(a.rule, b.rule) || compareText(a.id, b.id);
}

// src/policy/decide.ts
function opened({ gate }, facts) {
  return Promise.all(
    CONDITIONS.map(async (condition) => ({
      id: condition.id,
      overridesLevel: condition.overridesLevel === true,
      open: await condition.open(settingsOf2(condition, gate), { gate, facts })
    }))
  );
}
function decide(finding, conditions) {
  const silent = [];
  let bound2 = null;
  for (const { id, open: open2, overridesLevel } of conditions) {
    if (open2.judgeFinding === void 0) continue;
    const judgement = open2.judgeFinding(finding);
    if (judgement === null) {
      if (bound2 === null) silent.push(id);
      continue;
    }
    if (bound2 !== null && judgement.outcome !== "ignore") continue;
    const decision = decisionOf(id, judgement, finding.level === "warn" && !overridesLevel, silent);
    if (judgement.outcome !== "warn" || judgement.atMost !== true) return decision;
    bound2 = decision;
  }
  return bound2 ?? { outcome: "warn", said: null, silent };
}
function decisionOf(condition, judgement, mayOnlyWarn, silent) {
  const { outcome, rule = condition } = judgement;
  const isCapped = outcome === "fail" && mayOnlyWarn;
  const message2 = outcome === "fail" ? judgement.message : null;
  return { outcome: isCapped ? "warn" : outcome, said: { condition, rule, outcome, message: message2, isCapped }, silent };
}
function weighed(finding, conditions) {
  for (const { open: open2 } of conditions) {
    const severity2 = open2.weigh?.(finding) ?? null;
    if (severity2 !== null) return { ...finding, severity: severity2 };
  }
  return finding;
}
function isJudged(finding) {
  return finding.state === "new" && canBeJudged(finding);
}
function canBeJudged(finding) {
  const { suppression, severity: severity2, category } = finding;
  return suppression === null && isTold(finding) && (severity2 !== "info" || category === "malware");
}
function isRaised(conditions, finding) {
  const { state, suppression, severity: severity2, confidence, level } = finding;
  if (state !== "new" || suppression !== null || severity2 === "info") return false;
  return confidence === "low" && level !== "report" && conditions.some(({ open: open2 }) => open2.raises?.(finding) === true);
}
function countsOld(conditions, finding) {
  if (finding.state !== "existing" || !canBeJudged(finding)) return false;
  return conditions.some(({ open: open2 }) => open2.countsOld?.(finding) === true);
}
function unaskedReason(finding, conditions) {
  const { suppression, state } = finding;
  if (suppression !== null) return `it is suppressed (${suppression.kind}): ${suppression.reason}`;
  if (!canBeJudged(finding) && !isRaised(conditions, finding))
    return "its confidence or severity is too low, or its rule is for the report alone";
  if (state === "fixed") return "the change removes it";
  if (state === "existing" && !countsOld(conditions, finding))
    return "the base has it too, and no condition counts what was there before";
  return null;
}
function stated({ outcome, said }) {
  if (said === null) return { rule: null, outcome, because: ["no condition has anything to say of it: it is told"] };
  const capped = said.isCapped ? ["its rule may only warn, by how often it was right"] : [];
  return { rule: said.rule, outcome, because: [...said.message === null ? [] : [said.message], ...capped] };
}
function settingsOf2({ id, settings }, gate) {
  return settings === null ? null : gate[id] ?? settings.defaults;
}

// src/policy/evaluate.ts
var WARNING = /* @__PURE__ */ new Set(["nothing-compared", "stale-data"]);
async function judge(policy, evidence, facts) {
  const conditions = await opened(policy, facts);
  const asked = evidence.findings.map((told2) => {
    const finding = weighed(told2, conditions);
    const unasked = unaskedReason(finding, conditions);
    return unasked === null ? { told: told2, finding, decision: decide(finding, conditions) } : { told: told2, finding, unasked };
  });
  return {
    verdict: verdictOf(policy, evidence, facts, conditions, asked),
    findings: asked.map(({ told: told2, decision, unasked }) => ({
      ...told2,
      decision: decision === void 0 ? { rule: null, outcome: "not-judged", because: [unasked] } : stated(decision)
    }))
  };
}
function verdictOf(policy, evidence, facts, conditions, asked) {
  const { findings, scans, notices, coverage, surface } = evidence;
  const judged = asked.flatMap(
    ({ told: told3, finding, decision }) => decision === void 0 ? [] : [{ stated: told3.severity, finding, decision }]
  );
  const warnings = judged.filter(({ decision }) => decision.outcome === "warn").map(({ finding }) => finding);
  const run = { event: evidence.subject.event, findings, scans, coverage, surface, warnings };
  const ofRun = conditions.flatMap(
    ({ id, open: open2 }) => (open2.judgeRun?.(run) ?? []).map((each) => ({ ...each, rule: each.rule ?? id }))
  );
  const shortfalls = [...of("error", ofRun), ...shortfallsOf(coverage)];
  const blocking = judged.filter(({ decision }) => decision.outcome === "fail");
  blocking.sort((a, b) => compareFindings(a.finding, b.finding));
  const violations = [...blocking.flatMap(violationOf), ...of("fail", ofRun), ...shortfalls];
  const told2 = warningsOf([...ofRun, ...raisedWarnings(judged)]);
  if (shortfalls.length > 0 || scans.some((scan) => scan.status === "failed" || scan.status === "partial"))
    return { outcome: "error", violations, ...told2 };
  if (violations.length > 0) return overridden({ outcome: "fail", violations, ...told2 }, policy, facts, findings);
  const warns = warnings.length > 0 || ofRun.length > 0 || notices.some(({ kind }) => WARNING.has(kind)) || coverage.some(({ outcome }) => outcome === "warn");
  return { outcome: warns ? "warn" : "pass", violations, ...told2 };
}
function raisedWarnings(judged) {
  const byRule = /* @__PURE__ */ new Map();
  for (const { finding, decision } of judged) {
    if (finding.confidence !== "low" || decision.outcome !== "warn") continue;
    const { title, location } = finding;
    const rule = decision.said?.rule ?? "";
    byRule.set(rule, [...byRule.get(rule) ?? [], location === null ? title : `${title} in ${location.path}`]);
  }
  return [...byRule].sort(([a], [b]) => compareText(a, b)).map(([rule, found]) => {
    const [first2 = ""] = found.sort(compareText);
    const more2 = found.length === 1 ? "" : `, and ${found.length - 1} more`;
    return { rule, outcome: "warn", message: `of low confidence: ${first2}${more2}` };
  });
}
function warningsOf(ofRun) {
  const warns = ofRun.filter(({ outcome }) => outcome === "warn").map(({ rule, message: message2 }) => ({ rule, message: message2 }));
  return warns.length === 0 ? {} : { warnings: warns };
}
function violationOf({ finding, stated: stated3, decision: { said } }) {
  if (said === null) return [];
  const own = stated3 === finding.severity ? "" : ` (${finding.severity} by gate.severity, stated as ${stated3})`;
  return [{ rule: said.rule, finding: finding.id, message: `${said.message ?? ""}${own}` }];
}
function of(outcome, ofRun) {
  return ofRun.filter((each) => each.outcome === outcome).map(({ rule, message: message2 }) => ({ rule, finding: null, message: message2 }));
}
function shortfallsOf(coverage) {
  return coverage.filter(({ outcome }) => outcome === "fail").map((entry) => ({ rule: "coverage", finding: null, message: `not looked at: ${coverageWords(entry)}` })).sort((a, b) => compareText(a.message, b.message));
}

// src/scan/version-ranges.ts
async function versionRanges(exceptions) {
  if (exceptions.every(({ versions }) => versions === void 0)) return () => false;
  const { inRange } = await import("./part-scan-dependencies-entry-points.js");
  return inRange;
}

// src/policy/approvals.ts
async function withApprovals({ gate }, facts, base, ask) {
  if (ask === void 0) return facts;
  const owners = CONDITIONS.flatMap(
    ({ id, settings, approvalsOf }) => approvalsOf?.(gate[id] ?? settings?.defaults, facts) ?? []
  );
  return owners.length === 0 ? facts : { ...facts, approvals: await ask([...new Set(owners)].sort(), base) };
}
async function noEvent() {
  return { status: "unknown", reason: "the command line reads no event; use the action" };
}

// src/config/side-policy.ts
async function policyOfSide(results, path, form, reading) {
  const file = await first(results);
  if (file.status === "missing") return defaultPolicy(form);
  try {
    return await parsePolicy(textOf3(file, path), path, form, reading);
  } catch (error) {
    return error instanceof Error ? error : new ConfigurationError(messageOf(error));
  }
}

// src/config/added-exceptions.ts
async function addedExceptions2(workspace, loaded, form) {
  const { path, policy, isInRepository, facts, layers } = loaded;
  if (!isInRepository || workspace.baseline !== "known") return null;
  const reading = { layers: onlyFiles(layers) };
  const ofHead = (asked) => policyOfSide(workspace.read("head", [path], MAX_POLICY_BYTES), path, form, asked);
  const head = await ofHead(reading);
  if (head instanceof Error) return null;
  const own = head.exceptions.filter(({ layer }) => layer === void 0);
  if (own.length === 0) return null;
  const left = await policyOfSide(workspace.read("base", [path], MAX_POLICY_BYTES), path, form, reading);
  const added = addedTo([...policy.exceptions, ...left instanceof Error ? [] : left.exceptions], own);
  if (added.length === 0) return null;
  const asItIs = await ofHead({ ...reading, facts });
  const invalid = asItIs instanceof Error ? [{ setting: "policy", message: `once merged: ${lineOf(asItIs)}` }] : [];
  const bound2 = boundBy(policy.gate, added, form, facts);
  return {
    exceptions: bound2.map(({ exception, refusals }) => ({
      exception,
      refusals: [...refusals, ...refusedAbove(exception, layers.floors), ...invalid]
    })),
    policyPath: path,
    policyOwners: await baseOwnersOf(workspace, path)
  };
}
function boundBy(gate, exceptions, form, facts) {
  return exceptions.map((exception) => ({ exception, refusals: refusalsOf(exception, gate, form, facts) }));
}
function refusedAbove(exception, floors) {
  const against = floorAgainst(floors, exceptionsSection.layering, exception, ["exceptions"]);
  const why = `${against?.layer} does not list it as overridable`;
  return against === void 0 ? [] : [{ setting: "extends", message: why }];
}
function lineOf({ message: message2 }) {
  return message2.split("\n")[0] ?? "";
}
function addedTo(known, exceptions) {
  const longest = /* @__PURE__ */ new Map();
  for (const exception of known) {
    const key = keyOf2(exception);
    if (exception.expires > (longest.get(key) ?? "")) longest.set(key, exception.expires);
  }
  return exceptions.filter((exception) => exception.expires > (longest.get(keyOf2(exception)) ?? ""));
}
function keyOf2({ line: _line, layer: _layer, reason: _reason, expires: _expires, ...rest }) {
  return JSON.stringify(Object.entries(rest).sort(([a], [b]) => a < b ? -1 : 1));
}

// src/policy/facts.ts
function changeFacts(change = {}, changes, odd = []) {
  if (changes === null) return change;
  const paths = changes.flatMap(({ path, basePath }) => basePath === null ? [path] : [path, basePath]);
  return { ...change, files: [.../* @__PURE__ */ new Set([...paths, ...odd])].sort() };
}

// src/workspace/odd-changes.ts
async function oddChanges(workspace) {
  if (workspace.changes === null || workspace.baseline !== "known") return [];
  const [base, head] = await Promise.all([workspace.oddities("base"), workspace.oddities("head")]);
  const [before, after] = [byPath(base), byPath(head)];
  const paths = [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])];
  return paths.filter((path) => before.get(path) !== after.get(path)).sort();
}
function byPath(oddities) {
  return new Map(oddities.map(({ path, kind, target }) => [path, `${kind} ${target ?? ""}`]));
}

// src/run-facts.ts
async function factsOf(loaded, change, workspace, { now, approvals, override: override2 }) {
  const { policy, path, isInRepository } = loaded;
  const added = await addedExceptions2(workspace, loaded, PRODUCT);
  const facts = {
    now,
    change: changeFacts(change, workspace.changes, await oddChanges(workspace)),
    ...isInRepository && { policyPath: path },
    ...added !== null && { added }
  };
  return withOverride(policy, await withApprovals(policy, facts, workspace.baseSha, approvals), override2);
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
async function lockfileTest() {
  const { isLockfile } = await import("./part-scan-dependencies-entry-points.js");
  return isLockfile;
}

// src/results/missing-scans.ts
function missingScans(required, present) {
  const reason = "gate.require names it, and nothing of it is here: it did not run, or its report was not given to the gate";
  return [...new Set(required)].filter((id) => !present.includes(id)).map((id) => ({
    scanner: { id },
    // No engine stands for a scan that nobody made.
    outcome: { engine: "none", status: "failed", reason, problems: [], head: [], base: [], stats: NO_STATS },
    durationMs: 0
  }));
}

// src/run-imports.ts
var OURS = ["gatehouse", "workspace", "policy"];
async function importedScans(loaded, workspace, seen, ports) {
  const scans = await reportedScans(loaded, workspace, seen, ports);
  const { shard, stage } = loaded.options;
  if (shard !== void 0 || stage !== void 0) return scans;
  const present = [...SCANNERS, ...scans.map(({ scanner }) => scanner)].map(({ id }) => id);
  return [...scans, ...missingScans(requiredIn(loaded.policy), present)];
}
function requiredIn({ gate }) {
  const { require: required } = gate;
  return Array.isArray(required) ? required.map(String) : [];
}
async function reportedScans({ policy, options }, workspace, seen, ports) {
  const served = servedScans(policy.results);
  const asks = options.stage === void 0 || options.stage === "static";
  const answered = asks ? await answers(policy.results, options, workspace, seen, ports) : [];
  const { results } = options;
  if (results === void 0 || results.length === 0) return answered;
  const { importResults } = await import("./part-results-index.js");
  const taken = [...SCANNERS.map(({ id }) => id), ...OURS, ...served];
  const commits = await knownCommits(ports);
  const request = { globs: results, taken, commits, isLockfile: await lockfileTest() };
  return [...await importResults(request, workspace), ...answered];
}
async function knownCommits({ services }) {
  const change = await services?.change().catch(() => null);
  return change?.commits ?? [];
}
function servedScans(policy) {
  return askedServices(SERVICES, policy).flatMap(({ scans }) => scans);
}
async function expectedScans(policy, { services }) {
  const required = requiredIn(policy);
  const served = servedScans(policy.results);
  if (services === void 0 || served.length === 0) return required;
  if (policy.results.forks !== "skip") return [...required, ...served];
  const change = await services.change().catch(() => null);
  return change?.isStrangers === true ? required : [...required, ...served];
}
async function answers(policy, { offline }, workspace, seen, { http, env, signal, mask = () => {
}, services }) {
  if (askedServices(SERVICES, policy).length === 0) return [];
  const { askServices } = await import("./part-results-service-ask-services.js");
  return askServices(SERVICES, {
    policy,
    change: services === void 0 ? null : await services.change().catch((error) => ({ unknown: messageOf(error) })),
    alerts: services?.alerts ?? null,
    http,
    env,
    mask,
    offline,
    signal,
    pause: async (ms) => {
      const { setTimeout: sleep } = await import("node:timers/promises");
      await sleep(ms, void 0, { signal });
    },
    seen,
    workspace
  });
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
  let at2 = 0;
  for (const id of ids) {
    const { header, object, end } = objectAt(output, at2);
    if (!header.startsWith(`${id} `)) throw new ScanError(CUT);
    if (object !== null) objects.set(id, object);
    at2 = end;
  }
  return objects;
}
async function blobSizes(git, ids) {
  if (ids.length === 0) return /* @__PURE__ */ new Map();
  const output = await git.ask(["cat-file", "--batch-check"], `${ids.join("\n")}
`);
  const lines = output?.toString("latin1").split("\n") ?? [];
  if (lines.length !== ids.length + 1 || lines.at(-1) !== "") throw new ScanError(CUT);
  const sizes = /* @__PURE__ */ new Map();
  for (const [at2, id] of ids.entries()) {
    const line = lines[at2] ?? "";
    if (!line.startsWith(`${id} `)) throw new ScanError(CUT);
    const [, type, size] = HEADER.exec(line) ?? [];
    if (type === "blob") sizes.set(id, Number(size));
  }
  return sizes;
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
  let at2 = 0;
  for (const name of asked) {
    const { header, object, end } = objectAt(output, at2);
    at2 = end;
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
function gitIn(exec, root, indexFile = null) {
  const settings = [...SAFE_SETTINGS, ["safe.directory", root]];
  const prefix = settings.flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  function run(args, input) {
    return exec("git", ["--no-optional-locks", "--literal-pathspecs", ...prefix, ...args], {
      cwd: root,
      timeoutMs: TIMEOUT_MS,
      maxBytes: MAX_OUTPUT_BYTES,
      env: indexFile === null ? ENVIRONMENT : { ...ENVIRONMENT, GIT_INDEX_FILE: indexFile },
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
var import_picomatch3 = __toESM(require_picomatch(), 1);
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
  for (const glob2 of globs) {
    if (/^(?:\/|\.\.?(?:\/|$))|\/\.\.?(?:\/|$)|\\/.test(glob2))
      throw new ConfigurationError(`input projects: '${glob2}' must lead down from the repository's root, like apps/*`);
    const matches = (0, import_picomatch3.default)(glob2.replace(/\/+$/, ""), { dot: true, nonegate: true });
    const hits = folders.filter((folder) => matches(folder));
    if (hits.length === 0) throw new ConfigurationError(`input projects: no folder matches '${glob2}'`);
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
  const ownerOf2 = ownerIn(projects);
  const touched = changes === null ? new Set(projects) : new Set(changes.flatMap(({ path, basePath }) => [ownerOf2(path), ownerOf2(basePath ?? path)]));
  const weights = /* @__PURE__ */ new Map();
  for (const { path, size } of entries) {
    const owner = ownerOf2(path);
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
      const place = places.get(ownerOf2(path));
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
    const settled2 = answer.then((blobs) => {
      for (const id of ids) {
        const size = blobs.get(id)?.length ?? 0;
        if (kept + size <= keptBytes) kept += size;
        else known.delete(id);
      }
    });
    settled2.catch(() => {
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
async function listIndex(git) {
  const [output, least] = await Promise.all([
    git.ask(["ls-files", "--cached", "--stage", "-t", "-z"]),
    indexedEntries(git)
  ]);
  const entries = output === null ? null : nulRecords(output, "ls-files").map(trackedEntry);
  if (entries === null || entries.length < least) throw new ScanError(`git cannot list the index of ${git.root}`);
  return entries;
}
var UNTRACKED = "? ";
var ENTRY2 = /^[A-Z] (\d{6}) ([0-9a-f]{40,64}) (\d)\t/;
function trackedEntry(record) {
  const match = ENTRY2.exec(record);
  if (match === null) throw new ScanError("git ls-files speaks in a form that is not its own");
  const [head, mode = "", id = "", stage] = match;
  return { mode, id, path: nameIn(record.slice(head.length)), stage: Number(stage) };
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
  const asked = head.commit === null ? ["--cached", "--ita-invisible-in-index", base.commit] : [base.commit, head.commit];
  const [records, before, after] = await Promise.all([
    diff(git, "--ignore-submodules=none", asked),
    base.tree,
    head.tree
  ]);
  const told2 = new Set(records.flatMap(({ path, basePath }) => [path, basePath]));
  const differing = differingPaths(before, after);
  if (told2.size !== differing.size || [...differing].some((path) => !told2.has(path)))
    throw new ScanError(`git does not list all that differs between ${base.commit} and ${head.commit ?? "the index"}`);
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
  for (let at2 = 0; at2 < parts.length; ) {
    const header = HEADER2.exec(parts[at2++] ?? "");
    const [, oldMode = "", newMode = "", letter = ""] = header ?? [];
    const first2 = parts[at2++];
    const second = letter === "R" || letter === "C" ? parts[at2++] : first2;
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
  const odd = [...folders].filter(([folder, id]) => !hasObjectId(treeOf2(inside.get(folder) ?? []), id));
  if (odd.length === 0) return;
  const objects = await readObjects(git, [...new Set(odd.map(([, id]) => id))]);
  for (const [folder, id] of odd) {
    const object = objects?.get(id);
    if (object !== void 0 && hasObjectId(object, id) && isSame(object, inside.get(folder) ?? [])) continue;
    throw new ScanError(`git does not list all files of ${commit}: what it says of '${folder}/' is not what is there`);
  }
}
function treeOf2(entries) {
  const records = entries.map(
    ({ mode, id, rawPath }) => `${mode.replace(/^0+/, "")} ${nameOf2(rawPath)}\0${Buffer.from(id, "hex").toString("latin1")}`
  );
  return { type: "tree", bytes: Buffer.from(records.join(""), "latin1") };
}
function isSame({ bytes }, entries) {
  let at2 = 0;
  for (const { id, rawPath } of entries) {
    const name = bytes.indexOf(32, at2) + 1;
    const end = bytes.indexOf(0, name);
    if (name === 0 || end === -1 || bytes.toString("latin1", name, end) !== nameOf2(rawPath)) return false;
    at2 = end + 1 + id.length / 2;
    if (bytes.toString("hex", end + 1, at2) !== id) return false;
  }
  return at2 === bytes.length;
}
function nameOf2(rawPath) {
  return rawPath.slice(rawPath.lastIndexOf("/") + 1);
}

// src/workspace/commit-tree.ts
var BATCH_BYTES = 32 * 1024 * 1024;
async function openCommitTree(git, blobs, commit) {
  const listed2 = await listTree(git, commit);
  const entries = listed2.map(({ mode, id, size, rawPath }) => ({ path: nameIn(rawPath), size, blob: id, mode }));
  return treeOfEntries(blobs, entries, commit.sha);
}
function treeOfEntries(blobs, entries, name) {
  const byPath2 = /* @__PURE__ */ new Map();
  const others = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    const { path } = entry;
    if (byPath2.has(path) || others.has(path)) throw new ScanError(`${name} has two entries of the name '${path}'`);
    (entry.mode.startsWith("100") ? byPath2 : others).set(path, entry);
  }
  const files = [...byPath2.values()].sort(byName);
  let odd;
  async function* read(paths, maxBytes) {
    let batch = [];
    let batchBytes = 0;
    for (const path of paths) {
      const entry = byPath2.get(path);
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
    file: (path) => byPath2.get(path),
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

// src/workspace/index-tree.ts
var EMPTY_BLOBS = /* @__PURE__ */ new Set([
  "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391",
  "473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813"
]);
async function openIndexTree(git, blobs, before) {
  const [listed2, known] = await Promise.all([listIndex(git), before]);
  const unmerged = listed2.find(({ stage }) => stage !== 0);
  if (unmerged !== void 0)
    throw new ConfigurationError(
      `'${unmerged.path}' is not merged yet: resolve it and add it, then check what is staged`
    );
  const mayBeAnnounced = ({ path, id }) => EMPTY_BLOBS.has(id) && known?.file(path)?.blob !== id;
  const announced = listed2.some(mayBeAnnounced) ? await announcedPaths(git) : /* @__PURE__ */ new Set();
  const entries = listed2.filter((entry) => !(mayBeAnnounced(entry) && announced.has(entry.path)));
  const sizeOf2 = await sizesOf(git, entries, known);
  return treeOfEntries(
    blobs,
    entries.map((entry) => ({ path: entry.path, size: sizeOf2(entry), blob: entry.id, mode: entry.mode })),
    "the index"
  );
}
async function announcedPaths(git) {
  const options = [
    "--name-only",
    "-z",
    "--no-ext-diff",
    "--ignore-submodules",
    "--diff-filter=A",
    "--ita-invisible-in-index"
  ];
  const output = await git.ask(["diff", ...options, "--"]);
  if (output === null) throw new ScanError("git cannot compare the index with the working tree");
  return new Set(nulRecords(output, "diff").map(nameIn));
}
async function sizesOf(git, entries, before) {
  const known = ({ path, id }) => {
    const entry = before?.file(path) ?? before?.others.get(path);
    return entry?.blob === id ? entry.size : void 0;
  };
  const asked = entries.filter((entry) => entry.mode !== "160000" && known(entry) === void 0).map(({ id }) => id);
  const sizes = await blobSizes(git, [...new Set(asked)]);
  return (entry) => known(entry) ?? sizes.get(entry.id) ?? Number.NaN;
}

// src/workspace/mentions.ts
var MOST_WORDS = 200;
var INDEX2 = "index";
async function mentions(git, commit, words2, place = "anywhere") {
  const found = /* @__PURE__ */ new Set();
  for (let start = 0; start < words2.length; start += MOST_WORDS) {
    const some = words2.slice(start, start + MOST_WORDS);
    const paths = await search(git, commit, ["-P", "-e", pattern(some, place)]) ?? await plainly(git, commit, some);
    if (paths === null) return null;
    for (const path of paths) found.add(path);
  }
  return [...found].sort();
}
function plainly(git, commit, words2) {
  return search(git, commit, ["-w", "-F", ...words2.flatMap((word) => ["-e", word])]);
}
function pattern(words2, place) {
  const any = words2.map(escaped).join("|");
  return place === "anywhere" ? `(?<!\\w)(?:${any})(?!\\w)` : `(?<=[/'"\`])(?:${any})(?:\\.\\w+)?(?=['"\`])`;
}
function escaped(word) {
  return word.replace(/[^\w\u0080-\uffff]/g, (sign) => `\\x{${sign.charCodeAt(0).toString(16)}}`);
}
async function search(git, commit, asked) {
  const where = commit === null ? ["--untracked"] : commit === INDEX2 ? ["--cached"] : [commit];
  const { ended, exitCode, stdout } = await git.run(["grep", "-l", "-z", ...asked, ...where]);
  if (ended !== "exited" || exitCode === null || exitCode > 1) return null;
  const skip = commit === null || commit === INDEX2 ? 0 : commit.length + 1;
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
  const treeOf3 = keptTrees(git, blobs, compare);
  for (const commit of [compare, compare === null ? null : head]) if (commit !== null) treeOf3(commit).catch(() => {
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
    return (await (await treeOf3(commit)).oddities()).filter(({ path }) => path.startsWith(prefix));
  }
  async function files(side) {
    const commit = commitOf2(side);
    if (commit !== null) return (await treeOf3(commit)).files.filter(({ path }) => path.startsWith(prefix));
    return side === "base" ? [] : (await inWorkingTree()).files;
  }
  function read(side, paths, maxBytes, options) {
    const commit = commitOf2(side);
    if (commit !== null) return readCommit(commit, paths, maxBytes);
    return side === "head" ? readFolder(git.root, paths, maxBytes, options) : readNothing(paths);
  }
  async function* readCommit(commit, paths, maxBytes) {
    yield* (await treeOf3(commit)).read(paths, maxBytes);
  }
  async function* readBaseTip(paths, maxBytes) {
    if (base?.kind === "known") yield* readCommit(base.tip, paths, maxBytes);
    else yield* base === null ? read("head", paths, maxBytes) : readNothing(paths);
  }
  return {
    changes: () => changesOf(git, blobs, treeOf3, compare, head),
    files,
    oddities,
    read,
    readBaseTip,
    mentions: async (side, words2, place) => side === "base" && compare === null ? [] : mentionsBelow(git, prefix, commitOf2(side), words2, place)
  };
}
async function changesOf(git, blobs, treeOf3, compare, head) {
  if (compare === null) return null;
  if (head === null) return changesInWorkingTree(git, compare.sha);
  const [before, after] = [treeOf3(compare), treeOf3(head)];
  const found = await changesBetween(
    git,
    { commit: compare.sha, tree: before },
    { commit: head === "index" ? null : head.sha, tree: after }
  );
  void loadChanged(blobs, await before, await after, found).catch(() => {
  });
  return found;
}
async function mentionsBelow(git, prefix, commit, words2, place) {
  const found = await mentions(git, commit === null || commit === "index" ? commit : commit.sha, words2, place);
  return found?.filter((path) => path.startsWith(prefix)) ?? null;
}
function keptTrees(git, blobs, compare) {
  const trees = /* @__PURE__ */ new Map();
  const treeOf3 = (side) => {
    const name = side === "index" ? side : side.sha;
    const opened2 = trees.get(name) ?? open2(side);
    trees.set(name, opened2);
    return opened2;
  };
  const open2 = async (side) => side === "index" ? openIndexTree(git, blobs, compare === null ? null : treeOf3(compare)) : openCommitTree(git, blobs, side);
  return treeOf3;
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
  if (top === null) {
    if (request.staged !== void 0)
      throw new ConfigurationError(`'${dir}' is not a git repository, so nothing is staged`);
    return openPlainFolder(request, dir);
  }
  const { staged } = request;
  const git = gitIn(exec, top, staged?.indexFile);
  const path = relative2(top, dir).split(sep3).join("/");
  const prefix = path === "" ? "" : `${path}/`;
  const [named = null, asked = null] = await readCommits(git, [request.head ?? "HEAD", request.base ?? "HEAD"]);
  const head = request.head === null ? named : knownHead(git, request.head, named);
  const base = staged === void 0 ? await askedBase(request, git, head, asked) : baseOfIndex(head);
  const side = staged === void 0 ? request.head === null ? null : head : "index";
  const sides = repositorySides(git, prefix, side, base);
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
  for (let at2 = dir; ; at2 = dirname2(at2)) {
    if (lstatSync2(join3(at2, ".git"), { throwIfNoEntry: false }) !== void 0) return at2;
    if (dirname2(at2) === at2) return null;
  }
}
function baseOfIndex(head) {
  return head === null ? null : { kind: "known", tip: head, compare: head };
}
async function askedBase(request, git, head, asked) {
  return request.base === null ? null : openBase(request, request.base, git, head, asked);
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

// src/config/baseline-file.ts
var MAX_BASELINE_BYTES = 64 * 1024 * 1024;
async function loadBaseline(workspace) {
  if (workspace.baseline !== "none") return null;
  const file = await first(workspace.readBaseTip([BASELINE_PATH], MAX_BASELINE_BYTES));
  if (file.status === "missing") return null;
  return { path: BASELINE_PATH, findings: await findingsOf(file) };
}
async function baselineIds(file) {
  return new Set(file.status === "missing" ? [] : (await findingsOf(file)).map(({ id }) => id));
}
async function findingsOf(file) {
  if (file.status !== "read") {
    const why = file.status === "unreadable" ? file.reason : `it is ${file.status}`;
    throw new ConfigurationError(`${BASELINE_PATH}: cannot be read: ${why}`);
  }
  const value = jsonOf(file.bytes.toString("utf8"));
  const validate = await loadValidator("baseline");
  if (validate(value)) return value.findings;
  const [error] = validate.errors ?? [];
  const place = error?.instancePath.replaceAll("/", ".").slice(1) || "the baseline";
  throw new ConfigurationError(
    `${BASELINE_PATH}: ${place} ${error?.message ?? "is wrong"}; gatehouse baseline writes it anew`
  );
}
function jsonOf(text) {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ConfigurationError(`${BASELINE_PATH}: not valid JSON: ${messageOf(error)}`);
  }
}
function baselineText(findings) {
  const lines = findings.map((entry) => `    ${JSON.stringify(entry)}`).join(",\n");
  return `{
  "version": 1,
  "findings": [${lines === "" ? "" : `
${lines}
  `}]
}
`;
}
async function baselineChange(workspace) {
  const before = await baselineIds(await first(workspace.readBaseTip([BASELINE_PATH], MAX_BASELINE_BYTES)));
  const after = await baselineIds(await first(workspace.read("head", [BASELINE_PATH], MAX_BASELINE_BYTES)));
  const more2 = [...after].filter((id) => !before.has(id)).length;
  const fewer = [...before].filter((id) => !after.has(id)).length;
  return [
    ...more2 > 0 ? [`the baseline takes in ${more2} more ${more2 === 1 ? "finding" : "findings"}`] : [],
    ...fewer > 0 ? [`the baseline leaves out ${fewer} ${fewer === 1 ? "finding" : "findings"}`] : []
  ];
}

// src/correlate/baseline-moves.ts
function baselineMoves(before, now) {
  const added = /* @__PURE__ */ new Map();
  for (const path of now) if (!before.has(path)) groupOf(added, nameOf3(path)).push(path);
  const moves = /* @__PURE__ */ new Map();
  for (const from of [...before].sort()) {
    const to = now.has(from) ? null : mostAlike(from, added.get(nameOf3(from)) ?? []);
    if (to !== null && !moves.has(to)) moves.set(to, { from, pure: false });
  }
  return { to: (path) => moves.get(path) ?? null };
}
function mostAlike(path, candidates) {
  const scored = candidates.map((each) => ({ each, score: commonEnd(path, each) })).sort((a, b) => b.score - a.score);
  const [best, next] = scored;
  return best === void 0 || best.score === next?.score ? null : best.each;
}
function commonEnd(a, b) {
  const [left, right] = [a.split("/").reverse(), b.split("/").reverse()];
  const apart = left.findIndex((part, index) => part !== right[index]);
  return apart === -1 ? left.length : apart;
}
function groupOf(groups, key) {
  const group = groups.get(key) ?? [];
  groups.set(key, group);
  return group;
}
function nameOf3(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}

// src/correlate/worse.ts
var WORDS3 = {
  source: "in code that counts in full",
  test: "in test code",
  documentation: "in documentation",
  generated: "in generated code",
  vendored: "in vendored code",
  example: "in an example",
  tool: "in a development tool"
};
function compareStandings(before, after, moves) {
  const pairs = [];
  for (const to of after.paths) {
    const move = before.paths.includes(to) ? { from: to, pure: true } : moves.to(to);
    if (move === null || !before.paths.includes(move.from)) return null;
    pairs.push({ to, ...move });
  }
  const place = worsePlace(before, after, pairs);
  const untouched = place === null && pairs.every(({ pure }) => pure);
  const worse = [place, worseScope(before, after), worseAllowance(before, after, untouched)].filter(
    (reason) => reason !== null
  );
  return { untouched, worse: worse.length > 0 ? worse : worseWeight(before, after) };
}
function worsePlace(before, after, pairs) {
  const heavier = pairs.find(({ from, to }) => suggestsMore(to, from));
  if (before.kind !== after.kind && after.kind === "source") {
    const moved = pairs.find(({ from, to }) => from !== to);
    return `was ${WORDS3[before.kind]} before${moved === void 0 ? "" : ` (${moved.from})`}`;
  }
  return heavier === void 0 ? null : `was ${WORDS3[pathHint(heavier.from)]} before (${heavier.from})`;
}
function worseScope(before, after) {
  if (before.scope !== "development" || after.scope === "development") return null;
  const now = after.scope === "runtime" ? "it is shipped from now on" : "nothing says so any more";
  return `was a development dependency before, and ${now}`;
}
function worseAllowance(before, after, untouched) {
  if (after.allowedBy !== null) return null;
  if (before.allowedBy !== null) return `was allowed before (${before.allowedBy}), and is not at its place of now`;
  if (!before.ignored || after.ignored && untouched) return null;
  return after.ignored ? "was covered by an ignore comment before, which does not count at another place" : "was covered by an ignore comment before";
}
function worseWeight(before, after) {
  if (compareSeverity(after.severity, before.severity) < 0) return [`was of ${before.severity} severity before`];
  const surer2 = before.confidence === "low" && after.confidence !== "low";
  return surer2 ? ["was of low confidence before"] : [];
}

// src/correlate/free-entries.ts
var FreeEntries = class {
  #byId = /* @__PURE__ */ new Map();
  /** By lineage and path, then by standing: thousands of one kind in one file are compared once. */
  #byPlace = /* @__PURE__ */ new Map();
  #moves;
  constructor(entries, moves) {
    this.#moves = moves;
    for (const entry of entries) {
      const key = JSON.stringify(entry.standing);
      const groups = entry.standing.paths.map((path) => this.#groupOf(keyOf3(entry.lineage, path), key));
      const free = { entry, groups };
      this.#byId.set(entry.id, free);
      for (const group of groups) group.add(free);
    }
  }
  /** Takes the very same observation, if it is there and has got worse, or has not, as asked. */
  takeTwin(entry, worse) {
    const twin = this.#byId.get(entry.id);
    return twin === void 0 ? null : this.#takeFirst(entry, [twin], worse);
  }
  /** Takes one of the same lineage at the same place. Malware has no relatives: another version is another deed. */
  takeRelative(entry, worse) {
    if (entry.observation.category === "malware") return null;
    return this.#takeFirst(entry, this.#relatives(entry), worse);
  }
  left() {
    return [...this.#byId.values()].map(({ entry }) => entry);
  }
  #takeFirst(entry, candidates, worse) {
    for (const free of candidates) {
      const comparison = compareStandings(free.entry.standing, entry.standing, this.#moves);
      if (comparison === null || comparison.worse.length > 0 !== worse) continue;
      this.#byId.delete(free.entry.id);
      for (const group of free.groups) group.delete(free);
      return { ...comparison, before: free.entry };
    }
    return null;
  }
  /** One of each standing, among those that share the first file or the one it was moved from. */
  #relatives({ lineage, standing: { paths } }) {
    const origins = new Set(paths.slice(0, 1).flatMap((path) => [path, this.#moves.to(path)?.from ?? path]));
    return [...origins].flatMap((origin) => [...this.#byPlace.get(keyOf3(lineage, origin))?.values() ?? []]).flatMap((group) => group.values().next().value ?? []);
  }
  #groupOf(place, standing) {
    const groups = entryOf4(this.#byPlace, place, () => /* @__PURE__ */ new Map());
    return entryOf4(groups, standing, () => /* @__PURE__ */ new Set());
  }
};
function entryOf4(map, key, make) {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}
function keyOf3(lineage, path) {
  return `${lineage} ${path}`;
}

// src/correlate/standing.ts
function standingOf(observation, isExcepted) {
  const { standing, category, severity: severity2, confidence, suppression } = observation;
  return {
    paths: standing?.path === void 0 ? [...new Set(pathsOf(observation))] : [standing.path],
    kind: standing?.kind ?? "source",
    scope: observation.package?.scope,
    severity: standing?.severity ?? severity2,
    confidence: standing?.confidence ?? confidence,
    allowedBy: isExcepted ? "an exception of the policy" : suppression?.reason ?? null,
    ignored: observation.inlineIgnore !== void 0 && category !== "malware"
  };
}
function pathsOf({ location, otherLocations = [] }) {
  const places = location === null ? otherLocations : [location, ...otherLocations];
  return places.map(({ path }) => path);
}

// src/correlate/state.ts
function stateFindings(head, base, input) {
  const heads = entriesOf3(head, input);
  const free = new FreeEntries(entriesOf3(base, input), input.moves);
  const pairs = pairsOf(heads, free);
  const fixed = free.left().map(({ id, observation }) => ({
    finding: toFinding(id, observation, "fixed"),
    inlineIgnore: null,
    baseInlineIgnore: null
  }));
  return [...heads.map((entry) => stated2(entry, pairs.get(entry))), ...fixed];
}
function pairsOf(heads, free) {
  const pairs = /* @__PURE__ */ new Map();
  const rounds = [
    (entry) => free.takeTwin(entry, false),
    (entry) => free.takeRelative(entry, false),
    (entry) => free.takeTwin(entry, true),
    (entry) => free.takeRelative(entry, true)
  ];
  for (const round of rounds) {
    for (const entry of heads) {
      const pair = pairs.has(entry) ? null : round(entry);
      if (pair !== null) pairs.set(entry, pair);
    }
  }
  return pairs;
}
function entriesOf3(list, input) {
  return list.map((each) => ({
    ...each,
    lineage: hashParts(each.observation.lineage),
    standing: standingOf(each.observation, input.isExcepted({ ...each.observation, id: each.id }))
  }));
}
function stated2({ id, observation }, pair) {
  const worse = pair?.worse ?? [];
  const isKnown = pair !== void 0 || observation.imported?.before === true;
  const state = isKnown && worse.length === 0 ? "existing" : "new";
  return {
    finding: worsened(toFinding(id, observation, state), worse),
    inlineIgnore: observation.inlineIgnore ?? null,
    baseInlineIgnore: pair?.untouched === true ? pair.before.observation.inlineIgnore ?? null : null
  };
}
function worsened(finding, worse) {
  if (worse.length === 0) return finding;
  return { ...finding, message: `${finding.message} It counts as new: it ${worse.join("; it ")}.`, worsened: worse };
}
function toFinding(id, observation, state) {
  const { identity: _i, lineage: _l, standing: _s, inlineIgnore: _ignore, suppression, ...known } = observation;
  const { imported: _imported, ...rest } = known;
  return { id, ...rest, state, suppression: state === "fixed" ? null : suppression ?? null };
}

// src/correlate/baseline.ts
function judgeBaseline(stated3, heads, { path, findings, paths }) {
  const free = new FreeEntries(
    findings.filter(({ category }) => category !== "malware").map(formerOf),
    baselineMoves(new Set(findings.flatMap((entry) => entry.paths)), paths)
  );
  const open2 = heads.filter(({ observation }) => observation.category !== "malware");
  const byId = new Map([...pairsOf(open2, free)].map(([{ id }, pair]) => [id, pair]));
  return {
    stated: stated3.map((each) => {
      const pair = each.finding.state === "new" ? byId.get(each.finding.id) : void 0;
      if (pair === void 0) return each;
      if (pair.worse.length === 0) return { ...each, baseline: path };
      return { ...each, finding: worsened(each.finding, pair.worse) };
    }),
    gone: free.left().map(({ entry }) => entry)
  };
}
function formerOf(entry) {
  const { id, lineage, paths, kind, scope, severity: severity2, confidence } = entry;
  const standing = { paths, kind, scope, severity: severity2, confidence, allowedBy: null, ignored: false };
  return { id, lineage, standing, entry };
}
function baselineOf(findings, heads, onlyKept) {
  const byId = new Map(heads.map((entry) => [entry.id, entry]));
  return findings.flatMap(({ id, state, category, suppression }) => {
    const entry = byId.get(id);
    if (entry === void 0 || state === "fixed" || category === "malware") return [];
    const isKept = suppression?.kind === "baseline" && entry.observation.suppression === void 0;
    return isKept || suppression === null && !onlyKept ? [entryOf5(entry)] : [];
  }).sort((a, b) => compareText(placeOf6(a), placeOf6(b)));
}
function entryOf5({ id, lineage, observation, standing }) {
  const { paths, kind, scope, severity: severity2, confidence } = standing;
  const { category, rule } = observation;
  const about = { id, category, rule, severity: severity2, confidence, lineage, kind };
  return { ...about, ...scope !== void 0 && { scope }, paths: [...paths].sort() };
}
function placeOf6({ paths, rule, id }) {
  return [paths[0] ?? "", rule, id].join("\n");
}

// src/config/gate-files.ts
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
  if (path === BASELINE_PATH) return "baseline";
  if (OWNERS_FILES.includes(path)) return "owners";
  if (SCANNER_SETTINGS.has(name)) return "scanner-settings";
  if (registries.isSettings(path)) return "registry";
  if (name === ".gitattributes") return "attributes";
  if (path === ".gitmodules") return "submodules";
  if (UPDATE_SETTINGS.test(path)) return "updates";
  return registries.sourcesIn(path) === null ? null : "manifest";
}

// src/correlate/fingerprint.ts
function fingerprint(observations) {
  const ordered = [...observations].sort((a, b) => compareLocations(a.location, b.location));
  const seen = /* @__PURE__ */ new Map();
  return ordered.map((observation) => {
    const first2 = hashParts(observation.identity);
    const count2 = seen.get(first2) ?? 0;
    seen.set(first2, count2 + 1);
    const id = count2 === 0 ? first2 : hashParts([...observation.identity, String(count2)]);
    return { id, observation };
  });
}

// src/correlate/join.ts
var MAX_SOURCES = 100;
function joinReport(first2, second) {
  const { level: _level, ...own } = first2;
  const { severity: severity2 = first2.severity, confidence = first2.confidence } = first2.standing ?? {};
  return {
    ...own,
    // The base is compared by what we saw there, which knows of no report.
    standing: { ...first2.standing, severity: severity2, confidence },
    severity: worstSeverity([first2.severity, second.severity]),
    confidence: surer(first2.confidence, second.confidence),
    sources: uniqueSources([...first2.sources, ...saidBy(second)])
  };
}
function join4(first2, second) {
  if (second.imported !== void 0 && first2.imported === void 0) return joinReport(first2, second);
  const fix = first2.fix ?? second.fix;
  const risk = first2.risk ?? second.risk;
  const trace = shorterTrace(first2.trace, second.trace);
  const level = freer(first2.level, second.level);
  const { suppression, standing, level: _first, trace: _own, ...open2 } = first2;
  const before = first2.imported?.before === true && second.imported?.before === true;
  return {
    ...open2,
    ...first2.imported !== void 0 && { imported: { before } },
    ...standing !== void 0 && { standing: joinStandings(standing, second) },
    // What one of them does not allow is not allowed.
    ...suppression !== void 0 && second.suppression !== void 0 && { suppression },
    severity: worstSeverity([first2.severity, second.severity]),
    confidence: surer(first2.confidence, second.confidence),
    aliases: union(
      first2.aliases,
      second.package === void 0 ? second.aliases : [second.rule, ...second.aliases]
    ).filter((id) => id !== first2.rule),
    cwe: union(first2.cwe, second.cwe),
    references: union(first2.references, second.references),
    sources: uniqueSources([...first2.sources, ...saidBy(second)]),
    ...fix !== void 0 && { fix },
    ...risk !== void 0 && { risk },
    ...trace !== void 0 && { trace },
    ...level !== void 0 && { level }
  };
}
function freer(a, b) {
  if (a === void 0 || b === void 0) return void 0;
  return a === "warn" ? a : b;
}
function shorterTrace(a = [], b = []) {
  const [shortest] = [a, b].filter(({ length }) => length > 0).sort((one, other) => one.length - other.length);
  return shortest;
}
function joinStandings(standing, second) {
  const { severity: severity2, confidence } = standing;
  const also = { ...second, ...second.standing };
  return {
    ...standing,
    ...severity2 !== void 0 && { severity: worstSeverity([severity2, also.severity]) },
    ...confidence !== void 0 && { confidence: surer(confidence, also.confidence) }
  };
}
function surer(a, b) {
  return CONFIDENCES.indexOf(a) < CONFIDENCES.indexOf(b) ? a : b;
}
function union(a, b) {
  return [.../* @__PURE__ */ new Set([...a, ...b])];
}
function uniqueSources(sources) {
  const seen = new Map(sources.map((source) => [JSON.stringify([source.tool, source.version, source.rule]), source]));
  return [...seen.values()].slice(0, MAX_SOURCES);
}
function saidBy({ sources, imported, title, severity: severity2 }) {
  return imported === void 0 ? [...sources] : sources.map((source) => ({ title, severity: severity2, ...source }));
}

// src/correlate/package-key.ts
var FOLDED = new Map([
  ["pypi", (name) => name.toLowerCase().replace(/[-_.]+/g, "-")],
  ...["composer", "github", "bitbucket", "nuget", "hex", "deb", "apk", "rpm", "golang"].map(
    (type) => [type, (name) => name.toLowerCase()]
  )
]);
var PURL = /^pkg:\/{0,2}([a-z][a-z0-9.+-]{0,40})\/([^?#]{1,1000})/i;
function packageKey({ ecosystem, name, version, purl }) {
  const [, type, path] = PURL.exec(purl ?? "") ?? [];
  const at2 = path?.lastIndexOf("@") ?? -1;
  if (type === void 0 || path === void 0 || at2 < 1) return JSON.stringify([ecosystem, name, version]);
  const kind = type.toLowerCase();
  const [written, release] = [plain3(path.slice(0, at2)), plain3(path.slice(at2 + 1))];
  const fold = FOLDED.get(kind) ?? ((text) => text);
  return JSON.stringify([kind, fold(written), kind === "golang" ? release.replace(/^v(?=\d)/, "") : release]);
}
function plain3(text) {
  try {
    return decodeURIComponent(text).replace(/^\/+|\/+$/g, "");
  } catch {
    return text;
  }
}

// src/correlate/same-place.ts
var SLACK = 2;
var MAX_LINES3 = 60;
var WIDE_LINES = 8;
function linesOf({ startLine, endLine, endColumn }) {
  if (startLine === void 0) return null;
  const end = endLine ?? startLine;
  const last = end > startLine && endColumn === 1 ? end - 1 : end;
  return last < startLine || last - startLine >= MAX_LINES3 ? at(startLine) : { first: startLine, last };
}
function isWide(location) {
  const lines = location === null ? null : linesOf(location);
  return lines !== null && lines.last - lines.first >= WIDE_LINES;
}
function withoutColumns(location) {
  if (!isWithinLine(location)) return location;
  const { startColumn: _start, endColumn: _end, ...line } = location;
  return line;
}
function reachOf(location) {
  const lines = linesOf(location);
  return lines === null ? null : { first: Math.max(1, lines.first - SLACK), last: lines.last + SLACK };
}
function distanceOf(a, b) {
  if (a.path !== b.path || a.commit !== b.commit) return null;
  const [one, other] = [linesOf(a), linesOf(b)];
  if (one === null || other === null) return null;
  const gap = Math.max(one.first, other.first) - Math.min(one.last, other.last);
  const isOpen = a.endLine === void 0 || b.endLine === void 0;
  if (gap > (isOpen ? SLACK : 0) || sharesNoColumn(a, b)) return null;
  return Math.abs(one.first - other.first) + (gap > 0 ? SLACK : 0);
}
function sharesNoColumn(a, b) {
  if (!isWithinLine(a) || !isWithinLine(b) || a.startLine !== b.startLine) return false;
  return !((a.startColumn ?? 1) < (b.endColumn ?? Infinity) && (b.startColumn ?? 1) < (a.endColumn ?? Infinity));
}
function isWithinLine({ startLine, endLine, startColumn, endColumn }) {
  return startColumn !== void 0 && endColumn !== void 0 && (endLine ?? startLine) === startLine;
}
function at(line) {
  return { first: line, last: line };
}

// rules/weakness-families.json
var weakness_families_default = {
  source: "Relations of weaknesses: MITRE CWE, view 1000 (Research Concepts)",
  columnsElsewhere: ["bandit"],
  families: {
    query: [89, 564, 943],
    command: [77, 78, 88],
    code: [94, 95, 96, 98, 470],
    template: [1336, 917],
    markup: [79, 80, 81, 82, 83, 84, 85, 86, 87, 116, 692],
    path: [22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 73],
    archive: [409, 408],
    link: [59, 61, 62, 64, 65],
    "temporary-file": [377, 378, 379],
    upload: [434],
    inclusion: [829, 494, 830, 353, 1357, 1395, 1104],
    "search-path": [426, 427, 428],
    ldap: [90],
    xpath: [643, 652],
    xml: [611, 776, 827, 91, 112],
    header: [93, 113, 644],
    "log-injection": [117],
    format: [134],
    deserialization: [502],
    "request-forgery": [918, 441],
    "cross-site-request": [352],
    redirect: [601],
    prototype: [915, 1321],
    cipher: [310, 326, 327, 328, 916, 759, 760, 780, 1240, 261],
    "initialization-vector": [329, 323, 1204],
    randomness: [330, 331, 332, 333, 334, 335, 336, 337, 338, 339, 340, 341, 342, 343, 1241],
    certificate: [295, 296, 297, 298, 299, 599],
    "host-key": [322],
    signature: [345, 347],
    downgrade: [757],
    "cleartext-transport": [319, 523, 5],
    "cleartext-storage": [311, 312, 313, 314, 315, 316, 317, 318, 256, 257, 522],
    credentials: [798, 259, 321, 258, 547, 540, 615],
    "empty-password": [521],
    authentication: [287, 306, 288, 290, 294, 302, 303, 304, 305, 1390],
    attempts: [307, 799],
    session: [384, 613],
    authorization: [285, 639, 862, 863, 566, 284],
    privilege: [250, 269, 266, 272, 653],
    permission: [276, 277, 278, 279, 280, 281, 732],
    exposure: [668, 1327, 605],
    "error-text": [209, 210, 211, 550, 537],
    debug: [489, 11, 215],
    "private-data": [200, 201, 359, 497],
    "log-data": [532],
    listing: [548],
    "cookie-secure": [614],
    "cookie-script": [1004],
    "cookie-site": [1275],
    origin: [346, 942, 1385],
    frame: [1021],
    expression: [185, 186, 625, 777, 1333, 730],
    resources: [400, 405, 769, 770, 771, 772, 774, 789, 920],
    number: [190, 191, 192, 193, 194, 195, 196, 197, 681, 682, 369],
    memory: [119, 120, 121, 122, 124, 125, 126, 127, 415, 416, 476, 786, 787, 788, 805, 822, 823, 824, 242],
    race: [362, 364, 366, 367, 421],
    unchecked: [252, 253, 390, 391, 703, 754, 755],
    logging: [223, 778],
    comparison: [203, 208, 697]
  },
  rules: {
    bandit: {
      B102: 95,
      B104: 1327,
      B201: 489,
      B307: 95,
      B310: 918,
      B313: 611,
      B314: 611,
      B315: 611,
      B316: 611,
      B317: 611,
      B318: 611,
      B319: 611,
      B320: 611,
      B405: 611,
      B406: 611,
      B407: 611,
      B408: 611,
      B409: 611,
      B410: 611,
      B501: 295,
      B504: 757,
      B502: 757,
      B503: 757,
      B507: 322,
      B506: 502,
      B701: 79,
      B702: 79
    },
    gosec: {
      G102: 1327,
      G106: 322,
      G107: 918,
      G108: 489,
      G112: 400,
      G114: 400
    },
    semgrep: {
      "dangerous-exec-command": 78,
      "use-timeout": 400,
      "dockerfile-source-not-pinned": "image-not-pinned",
      "avoid-latest-version": "image-not-pinned",
      "jwt-python-hardcoded-secret": 798,
      "express-cookie-session-no-secure": 614,
      "express-cookie-session-no-httponly": 1004,
      avoid_hardcoded_config_SECRET_KEY: 798,
      "dangerous-template-string": 1336,
      "render-template-string": 1336,
      "aws-rds-backup-no-retention": "rds-no-backup",
      "aws-rds-cluster-iam-authentication-not-enabled": "rds-iam-auth-off",
      "aws-rds-iam-authentication-not-enabled": "rds-iam-auth-off",
      "ec2-imdsv1-optional": "imds-v1",
      "aws-s3-bucket-versioning-not-enabled": "CKV_AWS_21",
      "aws-subnet-has-public-ip-address": "CKV_AWS_130",
      "aws-ec2-security-group-rule-missing-description": "CKV_AWS_23",
      "azure-sqlserver-email-alerts-toadmins-enabled": "CKV_AZURE_27",
      "azure-sqlserver-email-alerts-enabled": "CKV_AZURE_26",
      "azure-sqlserver-threat-detection-types": "CKV_AZURE_25",
      "azure-sqlserver-public-access-disabled": "CKV_AZURE_113",
      "rds-public-access": "rds-public",
      "elastic-search-encryption-at-rest": "search-unencrypted",
      "aws-ebs-volume-unencrypted": "disk-unencrypted"
    },
    checkov: {
      CKV_AWS_3: "disk-unencrypted",
      CKV_AWS_5: "search-unencrypted",
      CKV_AWS_7: "key-rotation-off",
      CKV_AWS_16: "rds-unencrypted",
      CKV_AWS_96: "rds-unencrypted",
      CKV_AWS_17: "rds-public",
      CKV_AWS_133: "rds-no-backup",
      CKV_AWS_161: "rds-iam-auth-off",
      CKV_AWS_162: "rds-iam-auth-off",
      CKV_AWS_293: "rds-deletion-protection-off",
      CKV_AWS_139: "rds-deletion-protection-off",
      CKV_AWS_79: "imds-v1",
      CKV_AWS_108: "iam-data-on-everything",
      CKV_AWS_288: "iam-data-on-everything",
      CKV_AWS_20: "s3-public-access",
      CKV_AWS_24: "open-admin-port",
      CKV_AWS_45: 798,
      CKV_AWS_46: 798,
      CKV_SECRET_1: 798,
      CKV_SECRET_2: 798,
      CKV_SECRET_3: 798,
      CKV_SECRET_4: 798,
      CKV_SECRET_5: 798,
      CKV_SECRET_6: 798,
      CKV_SECRET_13: 798,
      CKV_SECRET_14: 798
    }
  }
};

// src/correlate/weakness.ts
var CREDENTIALS = "credentials";
var MAX_FAMILIES = 8;
var FAMILY_OF = new Map(
  Object.entries(weakness_families_default.families).flatMap(([family, ids]) => ids.map((id) => [`CWE-${id}`, family]))
);
var BY_RULE = new Map(
  Object.entries(weakness_families_default.rules).map(([tool, rules2]) => [
    tool,
    new Map(
      Object.entries(rules2).map(
        ([rule, id]) => [rule, isId(id) ? `CWE-${id}` : `rule ${id}`]
      )
    )
  ])
);
var WITHOUT_COLUMNS = new Set(weakness_families_default.columnsElsewhere);
function familiesOf({ category, rule, cwe, sources }) {
  const known = sources.flatMap(knownOf);
  const families = (known.length > 0 ? known : cwe).map((id) => FAMILY_OF.get(id) ?? id);
  const kinds = category === "secret" ? [CREDENTIALS, ...families] : families;
  return /* @__PURE__ */ new Set([...kinds.slice(0, MAX_FAMILIES), `rule ${rule}`]);
}
function hasColumns({ sources }) {
  return sources.every(({ tool }) => !WITHOUT_COLUMNS.has(toolId(tool)));
}
function knownOf({ tool, rule }) {
  const id = toolId(tool);
  const known = BY_RULE.get(id)?.get(rule) ?? BY_RULE.get(id.replace(/-.*$/, ""))?.get(rule.split(".").at(-1) ?? rule);
  return known === void 0 ? [] : [known];
}
function isId(value) {
  return typeof value === "number";
}

// src/correlate/join-reports.ts
var BLOCK_LINES = 16;
var MAX_COMPARED = 200;
var MAX_PLACES = 50;
var STEP_DISTANCE = 1e3;
function joinReports(own, reported) {
  const groups = /* @__PURE__ */ new Map();
  const all = [];
  const add3 = (observation) => {
    const group = groupOf2(observation);
    all.push(group);
    for (const key of new Set(keysOf(observation, 2 * MAX_PLACES))) {
      const list = groups.get(key);
      if (list === void 0) groups.set(key, [group]);
      else list.push(group);
    }
  };
  for (const observation of own) add3(observation);
  for (const observation of [...reported].sort(compareLead)) {
    const group = nearest2(observation, groups);
    if (group === null) add3(observation);
    else {
      group.joined = join4(group.joined, observation);
      for (const tool of toolsOf2(observation)) group.tools.add(tool);
    }
  }
  return all.map(({ joined: joined3 }) => joined3);
}
function compareLead(a, b) {
  return Number(isWide(a.location)) - Number(isWide(b.location)) || compareSeverity(a.severity, b.severity);
}
function groupOf2(lead) {
  return { lead, ids: idsOf(lead), tools: new Set(toolsOf2(lead)), joined: lead };
}
function nearest2(observation, groups) {
  const tools = toolsOf2(observation);
  const ids = idsOf(observation);
  let [best, distance, compared2] = [null, Infinity, 0];
  const near = /* @__PURE__ */ new Set();
  for (const key of keysOf(observation, 1)) {
    for (const group of groups.get(key) ?? []) {
      if (++compared2 > MAX_COMPARED) return best;
      if (tools.some((tool) => group.tools.has(tool))) continue;
      const apart = observation.package === void 0 ? gapOf(group.lead, observation) : kinship(group, observation, ids);
      if (apart === null) continue;
      near.add(group);
      if (apart < distance) [best, distance] = [group, apart];
    }
  }
  return isWide(observation.location) && near.size > 1 && distance > 0 ? null : best;
}
function gapOf(lead, observation) {
  const place = placesOf2(observation)[0];
  if (lead.location === null || place === void 0) return null;
  const isExact = hasColumns(lead) && hasColumns(observation);
  const shown2 = (each) => isExact ? each : withoutColumns(each);
  const gapTo = (each) => distanceOf(shown2(each), shown2(place));
  const gaps = placesOf2(lead).flatMap((each) => gapTo(each) ?? []);
  if (gaps.length > 0) return Math.min(...gaps);
  const steps = stepsOf2(lead).flatMap((each) => gapTo(each) ?? []);
  return steps.length === 0 ? null : STEP_DISTANCE + Math.min(...steps);
}
function placesOf2({ location, otherLocations = [] }) {
  return location === null ? [] : [location, ...otherLocations].slice(0, MAX_PLACES);
}
function stepsOf2({ trace = [], imported }) {
  return imported === void 0 ? trace.slice(-MAX_PLACES).map(({ location }) => location) : [];
}
function kinship({ lead, ids }, { location }, others) {
  if (![...others].some((id) => ids.has(id))) return null;
  if (lead.location === null || location === null) return 1;
  return lead.location.path === location.path ? 0 : null;
}
function keysOf(observation, places) {
  const { category, package: pkg } = observation;
  if (pkg !== void 0) return [JSON.stringify([category === "license", packageKey(pkg)])];
  const families = [...familiesOf(observation)];
  const all = places === 1 ? placesOf2(observation) : [...placesOf2(observation), ...stepsOf2(observation)];
  return all.slice(0, places).flatMap((place) => {
    const reach = reachOf(place);
    if (reach === null) return [];
    return blocksOf(reach.first, reach.last).flatMap(
      (block) => families.map((family) => JSON.stringify([place.path, place.commit, family, block]))
    );
  });
}
function blocksOf(first2, last) {
  const from = Math.floor(first2 / BLOCK_LINES);
  return Array.from({ length: Math.floor(last / BLOCK_LINES) - from + 1 }, (_, index) => from + index);
}
function idsOf({ rule, aliases }) {
  return new Set([rule, ...aliases].map((id) => id.toUpperCase()));
}
function toolsOf2({ sources }) {
  return sources.map(({ tool }) => toolId(tool));
}

// src/correlate/merge.ts
function mergeObservations(observations) {
  const own = joinOwn(observations.filter(({ imported }) => imported === void 0));
  const reported = observations.filter(({ imported }) => imported !== void 0);
  return reported.length === 0 ? own : joinReports(own, reported);
}
function joinOwn(observations) {
  const all = [];
  const byPlace = /* @__PURE__ */ new Map();
  for (const observation of observations) {
    const place = placeOf7(observation);
    const neighbours = byPlace.get(place) ?? [];
    const twin = neighbours.find((each) => saysTheSame(each.observation, observation));
    if (twin !== void 0) {
      twin.observation = join4(twin.observation, observation);
      continue;
    }
    const joined3 = { observation };
    all.push(joined3);
    neighbours.push(joined3);
    byPlace.set(place, neighbours);
  }
  return all.map(({ observation }) => observation);
}
function placeOf7(observation) {
  const { category, location, package: pkg } = observation;
  if (pkg !== void 0) return JSON.stringify([category, location?.path, pkg.ecosystem, pkg.name, pkg.version]);
  return JSON.stringify([category, location?.path, location?.startLine, location?.commit]);
}
function saysTheSame(a, b) {
  if (a.package !== void 0) return sharesId(a, b);
  if (!overlaps(a.location, b.location)) return false;
  if (a.category === "secret") return true;
  return a.rule === b.rule ? !sameSource(a, b) : a.cwe.some((cwe) => b.cwe.includes(cwe));
}
function sharesId(a, b) {
  const ids = /* @__PURE__ */ new Set([a.rule, ...a.aliases]);
  return [b.rule, ...b.aliases].some((id) => ids.has(id));
}
function sameSource(a, b) {
  return a.sources.some((source) => b.sources.some((other) => other.tool === source.tool));
}
function overlaps(a, b) {
  return (a?.startColumn ?? 1) < endColumnOf(b) && (b?.startColumn ?? 1) < endColumnOf(a);
}
function endColumnOf(place) {
  if (place === null) return 0;
  const { startLine, endLine = startLine, endColumn = Infinity } = place;
  return endLine === startLine ? endColumn : Infinity;
}

// src/correlate/no-moves.ts
var NO_MOVES = { to: () => null };

// src/correlate/order.ts
var OWN_TOOL = "gatehouse";
function inFixedOrder(observations) {
  return [...observations].sort(
    (a, b) => compareLocations(a.location, b.location) || Number(isForeign(a)) - Number(isForeign(b)) || compareSeverity(a.severity, b.severity) || compareText(a.rule, b.rule) || compareText(JSON.stringify(a.identity), JSON.stringify(b.identity)) || compareText(JSON.stringify(a.sources), JSON.stringify(b.sources))
  );
}
function isForeign({ sources }) {
  return !sources.some(({ tool }) => tool === OWN_TOOL);
}

// src/correlate/sort.ts
function sortFindings(findings) {
  return [...findings].sort(compareFindings);
}

// src/correlate/exception-match.ts
var import_picomatch4 = __toESM(require_picomatch(), 1);
function criteriaOf(exception, inRange) {
  const { id, rule, fingerprint: fingerprint2, category, package: name, versions, path } = exception;
  const isOfPlace = category !== void 0 && path !== void 0;
  const isNamed2 = id !== void 0 || rule !== void 0 || fingerprint2 !== void 0;
  const maySettleMalware = name !== void 0 && isNamed2;
  return [
    ...id === void 0 ? [] : [(finding) => finding.rule === id || finding.id === id || finding.aliases.includes(id)],
    ...rule === void 0 ? [] : [(finding) => finding.rule === rule],
    ...fingerprint2 === void 0 ? [] : [(finding) => finding.id === fingerprint2],
    ...category === void 0 ? [] : [(finding) => finding.category === category],
    ...name === void 0 ? [] : [(finding) => finding.package?.name === name],
    ...versions === void 0 ? [] : [inVersions(versions, inRange)],
    ...path === void 0 ? [] : [inPath(path)],
    ...isNamed2 || name !== void 0 || isOfPlace ? [] : [() => false],
    ...maySettleMalware ? [] : [({ category: category2 }) => category2 !== "malware"]
  ];
}
function exceptionFinder(exceptions, inRange) {
  const byName2 = /* @__PURE__ */ new Map();
  exceptions.forEach((exception, order) => {
    const criteria = criteriaOf(exception, inRange);
    const { id, rule, fingerprint: fingerprint2, category, package: name } = exception;
    const key = id ?? rule ?? fingerprint2 ?? name ?? ofCategory(category);
    const group = byName2.get(key) ?? [];
    group.push({ order, exception, covers: (finding) => criteria.every((holds) => holds(finding)) });
    byName2.set(key, group);
  });
  return (finding) => {
    const { rule, id, aliases, category, package: found } = finding;
    const names = /* @__PURE__ */ new Set([rule, id, ...aliases, ofCategory(category), ...found === void 0 ? [] : [found.name]]);
    let first2 = null;
    for (const name of names) {
      const hit = byName2.get(name)?.find(({ covers }) => covers(finding));
      if (hit !== void 0 && (first2 === null || hit.order < first2.order)) first2 = hit;
    }
    return first2?.exception ?? null;
  };
}
function ofCategory(category = "") {
  return `\0${category}`;
}
function inVersions(versions, inRange) {
  return ({ package: found }) => found !== void 0 && inRange(found.ecosystem, versions, found.version);
}
function inPath(path) {
  const matches = (0, import_picomatch4.default)(path, { dot: true, nonegate: true });
  return (finding) => {
    const paths = pathsOf(finding);
    if (finding.package !== void 0) return paths.some((each) => matches(each));
    return paths.length > 0 && paths.every((each) => matches(each));
  };
}

// src/correlate/nearest-finding.ts
function isNamed({ id, rule, fingerprint: fingerprint2 }, finding) {
  const named = [finding.rule, finding.id, ...finding.aliases];
  return [id, rule, fingerprint2].some((each) => each !== void 0 && named.includes(each));
}
function nearestFinding(exception, findings) {
  const open2 = findings.filter(({ state, suppression }) => state !== "fixed" && suppression === null);
  const named = open2.find((finding) => isNamed(exception, finding));
  if (named !== void 0) return named;
  const { id, rule, package: name } = exception;
  const ofPackage = name === void 0 ? void 0 : open2.find((finding) => finding.package?.name === name);
  if (ofPackage !== void 0) return ofPackage;
  const word = rule ?? id;
  const alike = word === void 0 ? null : nearest(word, [...new Set(open2.map((finding) => finding.rule))]);
  return open2.find((finding) => finding.rule === alike) ?? null;
}

// src/correlate/exception-notice.ts
var EXPIRING_SOON_DAYS = 14;
var DAY_MS4 = 864e5;
function endingNotice(exception, today, policyPath) {
  const { expires, owner, line, layer } = exception;
  const place = layer === void 0 ? { location: { path: policyPath, startLine: line } } : {};
  const name = layer === void 0 ? exceptionName(exception) : `${exceptionName(exception)} of ${layer}`;
  if (expires < today) {
    const message3 = `exception ${name} expired on ${expires}: remove or renew it`;
    return { kind: "exception-expired", message: message3, ...place };
  }
  const days = Math.round((Date.parse(expires) - Date.parse(today)) / DAY_MS4);
  if (days > EXPIRING_SOON_DAYS) return null;
  const message2 = `exception ${name} expires in ${days} days (${owner})`;
  return { kind: "exception-expiring", message: message2, ...place };
}
function unusedNotice(exception, findings, policyPath) {
  const near = nearestFinding(exception, findings);
  const words2 = near === null ? "" : ` (the nearest is ${wordsOf2(near)})`;
  return {
    kind: "exception-unused",
    message: `exception ${exceptionName(exception)} matches no finding any more: remove it${words2}`,
    location: { path: policyPath, startLine: exception.line }
  };
}
function wordsOf2({ rule, package: found, location }) {
  const place = location === null ? "" : ` in ${location.path}`;
  return found === void 0 ? `${rule}${place}` : `${rule} of ${found.name} ${found.version}${place}`;
}

// src/correlate/suppress.ts
function inNone() {
  return false;
}
function suppressFindings(stated3, input) {
  const exceptionOf = exceptionFinder(inForce(input.exceptions, input.now), input.inRange ?? inNone);
  const used = /* @__PURE__ */ new Set();
  const notices = [];
  const findings = stated3.map((entry) => {
    if (entry.finding.state === "fixed" || entry.finding.suppression?.kind === "baseline") return entry.finding;
    const exception = exceptionOf(entry.finding);
    if (exception !== null) {
      used.add(exception);
      return { ...entry.finding, suppression: fromException(exception) };
    }
    return inBaseline(applyInlineIgnore(entry, input.comparesSides, notices), entry.baseline);
  });
  return { findings, notices: [...notices, ...exceptionNotices(used, findings, input)] };
}
function exceptionTest({
  exceptions,
  now,
  inRange = inNone
}) {
  const exceptionOf = exceptionFinder(inForce(exceptions, now), inRange);
  return (finding) => exceptionOf(finding) !== null;
}
function inForce(exceptions, now) {
  return exceptions.filter((exception) => exception.expires >= dayOf(now));
}
function dayOf(now) {
  return now.toISOString().slice(0, 10);
}
function fromException(exception) {
  const { reason, owner, expires, status, justification } = exception;
  const vex = { ...status !== void 0 && { status }, ...justification !== void 0 && { justification } };
  return { kind: "exception", reason, owner, expires, ...vex };
}
function inBaseline(finding, baseline) {
  if (baseline === void 0 || finding.suppression !== null) return finding;
  return { ...finding, suppression: { kind: "baseline", reason: `in the baseline (${baseline})` } };
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
function exceptionNotices(used, findings, { exceptions, policyPath, sawEverything, now }) {
  const today = dayOf(now);
  return exceptions.flatMap((exception) => {
    const ending = endingNotice(exception, today, policyPath);
    const isUnused = !used.has(exception) && ending?.kind !== "exception-expired" && sawEverything(exception);
    if (isUnused && exception.layer === void 0) return [unusedNotice(exception, findings, policyPath)];
    return isUnused || ending === null ? [] : [ending];
  });
}

// src/correlate/index.ts
function correlate(head, base, suppression, moves = NO_MOVES, baseline = null) {
  const input = { moves, isExcepted: exceptionTest(suppression) };
  const observed = fingerprinted(head);
  const compared2 = stateFindings(observed, fingerprinted(base), input);
  const heads = entriesOf3(observed, input);
  const judged = baseline === null ? { stated: compared2, gone: [] } : judgeBaseline(compared2, heads, baseline);
  const { findings, notices } = suppressFindings(judged.stated, suppression);
  return { findings: sortFindings(findings), notices, heads, gone: judged.gone };
}
function fingerprinted(observations) {
  return fingerprint(mergeObservations(inFixedOrder(observations)));
}

// src/config/setting-changes.ts
var LONGEST_VALUE2 = 300;
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
  return cutPoints(value, LONGEST_VALUE2);
}

// src/config/policy-change.ts
function policyChanges(base, head, form) {
  return settingChanges(new Map(policySettings(base, form)), new Map(policySettings(head, form)));
}
function policySettings(policy, { scanners, conditions, services }) {
  return [
    ...listed("extends", policy.extends),
    ...listed("overridable", policy.overridable.toSorted()),
    ...scanners.flatMap(({ id, settings }) => {
      const { enabled = true, settings: set = settings.defaults } = policy.scanners[id] ?? {};
      return below2(id, [["enabled", String(enabled)], ...settings.describe(set)]);
    }),
    ...conditions.flatMap(
      ({ id, settings }) => settings === null ? [] : below2(`gate.${id}`, settings.describe(policy.gate[id] ?? settings.defaults))
    ),
    ...below2("coverage", coverageSection.describe(policy.coverage)),
    ...below2("publish", publishSection.describe(policy.publish)),
    ...below2("results", resultsSection(services).describe(policy.results)),
    ...exceptionsSection.describe(policy.exceptions)
  ];
}
function listed(name, items) {
  return items.length === 0 ? [] : [[name, items.join(", ")]];
}
function below2(section, settings) {
  return settings.map(([name, value]) => [name === "" ? section : `${section}.${name}`, value]);
}

// rules/threat-questions.json
var threat_questions_default = {
  questions: [
    { id: "route-who", kind: "route", fact: { authentication: "unprotected" }, stride: "spoofing", ask: "Nothing before {name} asks who calls. Is it meant for everybody?", practice: "Put the application's own authentication before the route.", rule: "route-without-authentication" },
    { id: "route-who-unknown", kind: "route", fact: { authentication: "unknown" }, stride: "spoofing", ask: "What stands before {name} could not be read. Which layer asks who calls?", practice: "Name the layer that authenticates, and test that a call without it is refused." },
    { id: "route-may", kind: "route", fact: { authentication: "protected", authorisation: "unprotected" }, stride: "elevation of privilege", ask: "Whoever is signed in may call {name}. May each of them do so for everybody's data?", practice: "Check the right, or that the record is the caller's own, where it is read.", rule: "route-without-authorisation" },
    { id: "route-input", kind: "route", writes: true, fact: { validation: "unprotected" }, stride: "tampering", ask: "What {name} is sent is checked by no schema. What happens to a field that nobody expects?", practice: "Validate body, query and path with one schema and refuse what is unknown." },
    { id: "route-csrf", kind: "route", writes: true, fact: { csrf: "unprotected", authentication: "protected" }, stride: "spoofing", ask: "Does a browser send its cookie to {name} by itself? Then any page can make the call.", practice: "Ask for a token or a SameSite cookie, unless the caller authenticates with a header." },
    { id: "route-often", kind: "route", fact: { limiter: "unprotected" }, stride: "denial of service", ask: "How often may one caller reach {name}, and what does one call cost?", practice: "Limit by caller and by address before the work is done." },
    { id: "operation-who", kind: "operation", stride: "elevation of privilege", ask: "Who may ask for {name}, and for whose records?", practice: "Check the right in the resolver, where the record is read; a guard of the whole endpoint says only who is signed in." },
    { id: "operation-deep", kind: "operation", stride: "denial of service", ask: "How deep and how wide may a query around {name} be?", practice: "Limit depth, cost and the size of lists before the query runs." },
    { id: "rpc-who", kind: "rpc", stride: "spoofing", ask: "Which services may call {name}, and how does it know that it is one of them?", practice: "Ask for a certificate or a token of the caller in an interceptor, and say per method who may." },
    { id: "rpc-size", kind: "rpc", stride: "denial of service", ask: "How large may a message to {name} be, and how long may a call last?", practice: "Set a deadline and a largest size on the server." },
    { id: "socket-who", kind: "socket", stride: "spoofing", ask: "Is it asked who opens the connection behind {name}, and from which page?", practice: "Check the session and the Origin at the handshake: browsers send cookies along, and no rule on origins holds for sockets." },
    { id: "socket-message", kind: "socket", stride: "tampering", ask: "What of a message to {name} is believed?", practice: "Check each message with a schema, and the right for each message, not at the handshake alone." },
    { id: "socket-often", kind: "socket", stride: "denial of service", ask: "How many connections and messages may one caller of {name} have?", practice: "Limit connections, the size of messages and their number." },
    { id: "webhook-signed", kind: "webhook", stride: "spoofing", ask: "Is the signature of {name} checked over the bytes as they came, in constant time?", practice: "Verify before anything is parsed, with the sender's own library." },
    { id: "webhook-again", kind: "webhook", stride: "tampering", ask: "What happens when {name} is sent a second time, or a day late?", practice: "Refuse old timestamps and keep the ids that were handled." },
    { id: "consumer-who", kind: "consumer", stride: "tampering", ask: "Who can write to {name}, and what of a message is believed?", practice: "Check each message with a schema, and give the right to write to the services that need it." },
    { id: "consumer-poison", kind: "consumer", stride: "denial of service", ask: "What does a message in {name} do that fails every time?", practice: "Bound the number of tries and put it aside where somebody sees it." },
    { id: "consumer-trace", kind: "consumer", stride: "repudiation", ask: "Can it be told afterwards who caused a message in {name}?", practice: "Carry the caller's id in the message and log it." },
    { id: "schedule-rights", kind: "schedule", stride: "elevation of privilege", ask: "With whose rights does {name} run, and can what it works on be chosen from outside?", practice: "Give the job an account of its own with the rights that it needs." },
    { id: "schedule-twice", kind: "schedule", stride: "denial of service", ask: "What happens where {name} runs twice at once, or not at all?", practice: "Take a lock with an end, and raise an alarm where the last run is too long ago." },
    { id: "storage-what", kind: "storage", stride: "information disclosure", ask: "{name}. What is in it, and is all of that meant for everybody?", practice: "Keep it closed and give out signed addresses, or publish through a network of its own." },
    { id: "trust-who", kind: "trust", boundary: "internet", stride: "elevation of privilege", ask: "{name}: anybody can. What limits who?", practice: "Name the accounts, and ask for conditions on the caller." },
    { id: "trust-more", kind: "trust", stride: "spoofing", ask: "{name}: which conditions must hold, and what may the role do then?", practice: "Bind it to one repository, one branch or one service by conditions, and keep its rights few." },
    { id: "container-escape", kind: "container", stride: "elevation of privilege", ask: "{name}: what of the machine does whoever takes over the container get?", practice: "Drop all rights and add the one that is needed; run as a user without a name." },
    { id: "data-linking", kind: "data", stride: "linking", ask: "To what else can {name} be linked, and who can do it?", practice: "Keep what identifies somebody apart from what is known of them." },
    { id: "data-identifying", kind: "data", fact: { holds: "special category" }, stride: "identifying", ask: "{name} is of a special category. On which ground is it kept?", practice: "Keep it only with consent that can be taken back, encrypted for itself." },
    { id: "data-disclosure", kind: "data", stride: "data disclosure", ask: "Who reads {name}, in which answers and logs does it stand, and is it encrypted?", practice: "Name the fields that leave, mask it in logs, encrypt it where it is stored." },
    { id: "data-unawareness", kind: "data", stride: "unawareness", ask: "Do the people concerned know of {name}, and how do they see, correct and delete it?", practice: "Write it into the notice, the export and the deletion, with the day on which it is deleted anyway." },
    { id: "package-code", kind: "package", stride: "tampering", ask: "{name}: what does it run where it is installed, and what could that read?", practice: "Switch install scripts off and allow the ones that are needed by name.", rule: "install-script-added" },
    { id: "package-network", kind: "package", stride: "information disclosure", ask: "{name}: to whom may the program speak by it?", practice: "Let the program out to the hosts that it needs, by name." },
    { id: "host-what", kind: "host", stride: "information disclosure", ask: "What is sent to {name}, and may it leave?", practice: "Send the fields that are needed by name, never a whole record." },
    { id: "host-plain", kind: "host", fact: { protocol: "http" }, stride: "information disclosure", ask: "Everybody on the way to {name} can read and change what is sent. Why not TLS?", practice: "Use https and leave the check of certificates on." },
    { id: "host-down", kind: "host", stride: "denial of service", ask: "What does the caller see while {name} does not answer?", practice: "Give the call a time limit and a bounded number of tries." },
    { id: "host-trust", kind: "host", stride: "tampering", ask: "What of the answer of {name} is believed without a check?", practice: "Validate the answer with a schema as if a stranger had sent it." },
    { id: "env-secret", kind: "env", stride: "information disclosure", ask: "Is {name} a secret? Who can read it where the program runs, and does it reach a log?", practice: "Take secrets from a store, for this service alone, and rotate them." },
    { id: "env-missing", kind: "env", stride: "tampering", ask: "What does the program do where {name} is not set?", practice: "Check settings at the start and stop with one line when one is missing." },
    { id: "call-program", kind: "call", fact: { does: "runs a program" }, stride: "elevation of privilege", ask: "Which words of the command can somebody else choose?", practice: "Run the program with a list of arguments, without a shell, and with -- before what others chose." },
    { id: "call-code", kind: "call", fact: { does: "runs text as code" }, stride: "elevation of privilege", ask: "Who can write the text that is run?", practice: "Replace it by a table of what may be asked for." },
    { id: "call-bytes", kind: "call", fact: { does: "makes objects of bytes" }, stride: "elevation of privilege", ask: "Who can write the bytes that are read?", practice: "Use a format that holds data alone, and a schema." },
    { id: "call-other", kind: "call", stride: "tampering", ask: "Can what {name} is given come from outside?", practice: "Say by a schema or a list what may come." },
    { id: "port-who", kind: "port", boundary: "internet", stride: "information disclosure", ask: "Everybody can reach {name}. Who has to?", practice: "Open it to the networks that need it, and put what is public behind the gateway." },
    { id: "port-inside", kind: "port", boundary: "service", stride: "spoofing", ask: "What does a service that was broken into find at {name}?", practice: "Authenticate between services; being in the network is no proof." },
    { id: "workflow-stranger", kind: "workflow", boundary: "internet", stride: "elevation of privilege", ask: "{name}: a stranger starts it. Does it run or read anything that the stranger wrote?", practice: "Check out no code of the pull request in it, and quote nothing of its texts into a script.", rule: "gha-prt-checkout" },
    { id: "workflow-token", kind: "workflow", boundary: "pipeline", stride: "elevation of privilege", ask: "{name}: which step needs that right?", practice: "Give the right to a job of its own that runs that one step." },
    { id: "action-trust", kind: "action", boundary: "pipeline", stride: "tampering", ask: "Who can change the code of {name}, and which secrets does its job see?", practice: "Pin it to a commit, and give its job no more than it needs.", rule: "gha-unpinned-action" },
    { id: "right-why", kind: "right", stride: "elevation of privilege", ask: "{name}: which query of the application needs it?", practice: "Grant the one right on the one table, to a role of its own." },
    { id: "right-undo", kind: "right", stride: "repudiation", ask: "{name}: who will see that it was used?", practice: "Log what the role does outside the application's own statements." }
  ]
};

// src/surface/questions.ts
var MOST = 3;
var SAFE = /^route (?:GET|HEAD|OPTIONS|TRACE) /;
var QUESTIONS = threat_questions_default.questions;
function questionsFor(element) {
  const name = element.key.slice(element.kind.length + 1);
  return QUESTIONS.filter((question) => isAsked(question, element)).slice(0, MOST).map(({ id, stride, ask, practice, rule }) => ({
    id,
    stride,
    ask: ask.replace("{name}", () => name),
    practice,
    ...rule !== void 0 && { rule }
  }));
}
function isAsked({ kind, boundary, fact = {}, writes = false }, element) {
  if (kind !== element.kind || boundary !== void 0 && boundary !== element.boundary) return false;
  if (writes && SAFE.test(element.key)) return false;
  return Object.entries(fact).every(
    ([name, value]) => element.facts.some((each) => each.name === name && each.value === value)
  );
}

export {
  escapeText,
  codeSpan,
  fencedBlock,
  withoutComments,
  ownProse,
  mixedProse,
  severityWord,
  alarmWord,
  titleOf,
  placeOf,
  alsoCleared,
  isFindingId,
  ALL_RULES,
  ownParts,
  SCANNERS,
  OPTIONAL_SCANNERS,
  foreignCode,
  formatMarker,
  parseMarker,
  parseFindingIndex,
  BASELINE_PATH,
  THREATS_PATH,
  jsonText,
  DATABASE_FORMATS,
  incompleteScans,
  compareUrgency,
  fairShare,
  spotsOf,
  selectFindings,
  amountWords,
  SCOPES,
  ECOSYSTEM,
  INCOMPLETE,
  foundByWords,
  boundedTrace,
  unseenLines,
  isSecretOfHistory,
  fixText,
  commandIn,
  idPart,
  ruleLink,
  danglingLine,
  thingLine,
  thingTable,
  changeLines,
  touchesTheGate,
  ELEMENT_KINDS,
  comparedLine,
  overviewTable,
  cautionLines,
  markdown2 as markdown,
  isQuietResult,
  codeScanningSarif,
  REPORTS,
  REPORT_LIST,
  reportFor,
  ANSWER_STATUSES,
  ANSWER_LABELS,
  SURFACE_FORMATS,
  PRODUCT,
  MAX_SHARDS,
  planShards,
  DEFAULT_LABELS,
  ownersOf,
  publishSection,
  defaultPolicy,
  VEX_JUSTIFICATIONS,
  readPolicyYaml,
  MAX_POLICY_BYTES,
  readDocument,
  UnreadLayerError,
  layerReader,
  onlyFiles,
  plainYaml,
  entriesOf,
  fieldOf,
  itemsOf2 as itemsOf,
  first,
  baseGives,
  entriesOf2,
  DEFAULT_POLICY_PATH,
  parsePolicy,
  effectivePolicy,
  placeInRepository,
  scannerEnabled,
  bindOptions,
  spelled2 as spelled,
  isWrongPolicyName,
  loadPolicy,
  textOf3 as textOf,
  withRemedies,
  sortFindings,
  suppressFindings,
  judgeAdditions,
  judgeCoverage,
  opened,
  decide,
  weighed,
  isJudged,
  unaskedReason,
  withOverride,
  overrideNotices,
  judge,
  versionRanges,
  policyOfSide,
  boundBy,
  noEvent,
  factsOf,
  projectFileTest,
  registryFiles,
  importedScans,
  expectedScans,
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
  loadBaseline,
  baselineText,
  baselineChange,
  settingChanges,
  gateFileOf,
  policyChanges,
  policySettings,
  baselineOf,
  NO_MOVES,
  correlate,
  questionsFor
};
