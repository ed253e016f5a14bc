import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  readWhole
} from "./part-shared-io-installation.js";
import {
  sourceRoot
} from "./part-shared-io-assets.js";

// src/scan/secrets/rules/load-rules.ts
import { join } from "node:path";
var loaded;
function loadRules() {
  loaded ??= load();
  return loaded;
}
async function load() {
  const root = sourceRoot();
  if (root !== null) {
    const { compileRuleFiles } = await import("./part-scan-secrets-rules-rule-files.js");
    return compileRuleFiles(join(root, "rules/secrets"));
  }
  return JSON.parse(readWhole("data/secret-rules.json").toString("utf8"));
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

// src/scan/secrets/engines/report-json.ts
var MOST_ENTRIES = 5e4;
var LONGEST_VALUE = 1e5;
var LONGEST_PATH = 4096;
function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}
function field(value, ...names) {
  let at = value;
  for (const name of names) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, name)) return void 0;
    at = Reflect.get(at, name);
  }
  return at;
}
function readEntries(entries, read) {
  const reported = [];
  for (const entry of entries.slice(0, MOST_ENTRIES)) {
    const one = read(entry);
    if (one !== null) reported.push(one);
  }
  return { reported, broken: entries.length - reported.length };
}
function reportedSecret(rule, path, line, value) {
  if (typeof rule !== "string" || !/^[A-Za-z0-9][\w.-]{0,99}$/.test(rule)) return null;
  if (typeof path !== "string" || path.length > LONGEST_PATH) return null;
  if (typeof line !== "number" || !Number.isSafeInteger(line) || line < 0) return null;
  if (typeof value !== "string" || value.length > LONGEST_VALUE) return null;
  return { rule, path: path.replaceAll("\\", "/").replace(/^\.\//, ""), line, value };
}

// src/scan/secrets/engines/tool.ts
var SECRET_LIMITS = { timeoutMs: 3e5, maxOutputBytes: 64 * 1024 * 1024 };

// src/scan/secrets/engines/gitleaks.ts
var FOUND = "9";
var gitleaks = {
  name: "gitleaks",
  version: { args: ["version"] },
  limits: SECRET_LIMITS,
  completed: [0, Number(FOUND)],
  allowComments: ["gitleaks:allow"],
  command: (request) => ({ args: gitleaksArgs(request) }),
  read: ({ stdout }) => readGitleaksReport(stdout)
};
function gitleaksArgs({ config, emptyFolder }) {
  return [
    "dir",
    "--no-banner",
    "--no-color",
    "--log-level=fatal",
    `--config=${config}`,
    `--gitleaks-ignore-path=${emptyFolder}`,
    "--ignore-gitleaks-allow",
    "--max-archive-depth=0",
    `--exit-code=${FOUND}`,
    "--report-format=json",
    "--report-path=-",
    "."
  ];
}
function readGitleaksReport(stdout) {
  const list = parseJson(stdout.toString("utf8"));
  if (!Array.isArray(list)) return null;
  return readEntries(
    list,
    (entry) => reportedSecret(field(entry, "RuleID"), field(entry, "File"), field(entry, "StartLine"), field(entry, "Secret"))
  );
}

// src/scan/secrets/engines/betterleaks.ts
var betterleaks = {
  name: "betterleaks",
  version: { args: ["version"] },
  limits: SECRET_LIMITS,
  completed: gitleaks.completed,
  allowComments: ["betterleaks:allow", "gitleaks:allow"],
  command: (request) => ({ args: ["--validation=false", ...gitleaksArgs(request)] }),
  read: ({ stdout }) => readGitleaksReport(stdout)
};

// src/scan/secrets/engines/kingfisher.ts
var kingfisher = {
  name: "kingfisher",
  version: { args: ["--version"] },
  limits: SECRET_LIMITS,
  // 200: findings were discovered, none of them validated.
  completed: [0, 200],
  allowComments: ["kingfisher:ignore"],
  command: () => ({ args: ARGS }),
  read: ({ stdout }) => readKingfisherReport(stdout)
};
var ARGS = [
  "scan",
  "--format=json",
  "--no-validate",
  "--no-update-check",
  "--quiet",
  "--no-ignore",
  "--no-dedup",
  "--git-history=none",
  "--no-extract-archives",
  "."
];
function readKingfisherReport(stdout) {
  const report = parseJson(stdout.toString("utf8"));
  const list = Array.isArray(report) ? report : field(report, "findings");
  if (!Array.isArray(list)) return null;
  return readEntries(list, (entry) => {
    const finding = field(entry, "finding");
    const rule = field(entry, "rule", "id");
    return reportedSecret(rule, field(finding, "path"), field(finding, "line"), field(finding, "snippet"));
  });
}

// src/scan/secrets/engines/trufflehog.ts
var trufflehog = {
  name: "trufflehog",
  version: { args: ["--version"] },
  limits: SECRET_LIMITS,
  completed: [0],
  allowComments: ["trufflehog:ignore"],
  command: () => ({ args: ARGS2 }),
  read: ({ stdout }) => readTrufflehogReport(stdout)
};
var ARGS2 = [
  "filesystem",
  "--json",
  "--no-verification",
  "--no-update",
  "--no-color",
  "--log-level=-1",
  "--fail-on-scan-errors",
  "--force-skip-archives",
  "."
];
function readTrufflehogReport(stdout) {
  const lines = stdout.toString("utf8").split("\n").filter((line) => line.trim() !== "");
  const entries = lines.map(parseJson);
  if (entries.length > 0 && entries.every((entry) => entry === void 0)) return null;
  return readEntries(entries, (entry) => {
    const place = field(entry, "SourceMetadata", "Data", "Filesystem");
    const line = field(place, "line") ?? 0;
    return reportedSecret(field(entry, "DetectorName"), field(place, "file"), line, field(entry, "Raw"));
  });
}

// src/scan/secrets/engines/tools.ts
var SECRET_TOOLS = [gitleaks, betterleaks, trufflehog, kingfisher];
var SECRET_ENGINES = ["builtin", ...SECRET_TOOLS.map(({ name }) => name), "all"];

export {
  loadRules,
  secretRuleNames,
  providerId,
  SECRET_TOOLS,
  SECRET_ENGINES
};
