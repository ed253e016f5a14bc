import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  CONTAINER_ROOT,
  MAX_ENTRIES,
  MAX_RESULTS,
  filesOfResults,
  many,
  pathAt,
  placeOf,
  placedRun,
  placesAt,
  scanOf,
  shortfall
} from "./part-shared-results-both-sides.js";
import {
  ReportError,
  parseStream,
  valuesOf
} from "./part-shared-results-json-stream.js";
import {
  pathInRepository
} from "./part-shared-results-repository-path.js";
import {
  ruffWeaknesses
} from "./part-shared-util-ruff-weaknesses.js";
import {
  cvssScores,
  severityOfScore
} from "./part-shared-util-cvss.js";
import {
  linearGlob
} from "./part-shared-util-linear-glob.js";
import {
  toolId
} from "./part-shared-util-tool-id.js";
import {
  stripControl
} from "./part-shared-util-control-characters.js";
import {
  worstSeverity
} from "./part-shared-util-severity-order.js";
import {
  cutPoints
} from "./part-shared-util-cut.js";
import {
  isObject,
  itemsAt,
  objectAt,
  wholeAt,
  wordAt
} from "./part-shared-util-json-value.js";
import "./part-shared-model-severity.js";
import "./part-shared-util-line-index.js";
import "./part-shared-util-line-start.js";
import "./part-shared-undefined.js";

// src/results/committed.ts
import { createHash } from "node:crypto";
import { realpathSync } from "node:fs";
import { join } from "node:path";
async function committedFiles(workspace) {
  const root = realPath(workspace.root);
  const files = await workspace.files("head");
  return new Map(files.flatMap(({ path, blob }) => blob === null ? [] : [[slashed(join(root, path)), blob]]));
}
function isCommitted(path, bytes, committed) {
  const blob = committed.size === 0 ? void 0 : committed.get(slashed(realPath(path)));
  if (blob === void 0) return false;
  const hash = createHash(blob.length === 64 ? "sha256" : "sha1");
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest("hex") === blob;
}
function realPath(path) {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
function slashed(path) {
  return path.replaceAll("\\", "/");
}

// src/results/read/confidence.ts
var WORDS = /* @__PURE__ */ new Map([
  ["very-high", "high"],
  ["high", "high"],
  ["confirmed", "high"],
  ["low", "low"],
  ["weak", "low"],
  ["experimental", "low"]
]);
function confidenceAt(value) {
  return WORDS.get((wordAt(value) ?? "").trim().toLowerCase()) ?? "medium";
}

// src/results/read/ids.ts
function cweOf(word) {
  return [...word.matchAll(/\bcwe[-_: ]?0*(\d{1,5})(?!\d)/gi)].map(([, number]) => `CWE-${number}`);
}
function advisoriesOf(word) {
  return (word.match(ADVISORY) ?? []).map(
    (id) => /^ghsa/i.test(id) ? `GHSA${id.slice(4).toLowerCase()}` : id.toUpperCase()
  );
}
var ADVISORY = /\b(?:CVE-\d{4}-\d{4,9}|GHSA(?:-[23456789cfghjmpqrvwx]{4}){3}|(?:RUSTSEC|PYSEC|GO)-\d{4}-\d{1,6}|MAL-\d{4}-\d{1,7})(?![\w])/gi;
function bareCwe(word) {
  return /^\d{1,5}$/.test(word) ? `CWE-${word}` : word;
}
function wordsAt(value) {
  const items = Array.isArray(value) ? value.slice(0, MAX_ENTRIES) : [value];
  return items.flatMap((item) => wordAt(item) ?? []);
}
function weaknessesAt(...values) {
  const words = values.flatMap((value) => wordsAt(typeof value === "number" ? String(value) : value));
  return [...new Set(words.flatMap((word) => cweOf(bareCwe(word))))];
}
function advisoriesAt(...values) {
  return [...new Set(values.flatMap(wordsAt).flatMap(advisoriesOf))];
}

// src/results/read/items.ts
function wholeBudget() {
  return { left: MAX_RESULTS };
}
function readItems(given, read, budget = wholeBudget()) {
  const results = [];
  let [leftOut, unreadable, cut] = [0, 0, 0];
  for (const item of given) {
    if (budget.left <= 0) cut++;
    else if (isObject(item)) {
      const result = read(item);
      if (result === null) leftOut++;
      else {
        results.push(result);
        budget.left--;
      }
    } else unreadable++;
  }
  return { results, leftOut, unreadable, cut };
}
function joinItems(lists) {
  const sum = (of) => lists.reduce((all, list) => all + of(list), 0);
  return {
    results: lists.flatMap(({ results }) => results),
    leftOut: sum(({ leftOut }) => leftOut),
    unreadable: sum(({ unreadable }) => unreadable),
    cut: sum(({ cut }) => cut)
  };
}

// src/results/read/result.ts
function foreignResult(facts) {
  return {
    title: facts.message,
    confidence: "medium",
    cwe: [],
    advisories: [],
    purl: null,
    tags: [],
    help: null,
    places: [],
    identity: null,
    snippet: null,
    state: null,
    isSuppressed: false,
    ...facts
  };
}

// src/results/read/run.ts
function foreignRun(facts) {
  return {
    version: "unknown",
    failure: null,
    revision: null,
    countsPoints: false,
    leftOut: 0,
    unreadable: 0,
    ...facts
  };
}
function failedRun(tool, failure, facts = {}) {
  return foreignRun({ tool, results: [], failure, ...facts });
}

// src/results/read/severity.ts
var WORDS2 = /* @__PURE__ */ new Map([
  ["critical", "critical"],
  ["high", "high"],
  ["error", "high"],
  ["medium", "medium"],
  ["moderate", "medium"],
  ["warning", "medium"],
  ["low", "low"],
  ["minor", "low"],
  ["note", "low"],
  ["info", "info"],
  ["information", "info"],
  ["informational", "info"],
  ["negligible", "info"],
  ["style", "info"],
  ["none", "info"]
]);
function severityAt(value) {
  return WORDS2.get((wordAt(value) ?? "").trim().toLowerCase()) ?? "unknown";
}
function scoreAt(value) {
  return typeof value === "number" && value > 0 && value <= 10 ? value : null;
}

// src/results/bandit/read.ts
function readBandit(document, place) {
  const files = Object.keys(objectAt(document.metrics)).filter((name) => name !== "_totals");
  return foreignRun({
    tool: "Bandit",
    unread: itemsAt(document.errors).flatMap((error) => {
      const path = pathAt(objectAt(error).filename, place);
      return path === null ? [] : [{ path, kind: "syntax" }];
    }),
    lookedAtNothing: files.length === 0 ? /\.pyi?$/ : null,
    ...readItems(itemsAt(document.results), (result) => readResult(result, place))
  });
}
function readResult(result, place) {
  const text = wordAt(result.issue_text) ?? "";
  const lines = itemsAt(result.line_range).flatMap((line) => wholeAt(line, 1) ?? []);
  const region = { startLine: lines[0] ?? result.line_number, endLine: lines.at(-1) };
  return foreignResult({
    rule: wordAt(result.test_id) ?? "unnamed-rule",
    title: text,
    message: text,
    severity: severityOf(result.issue_severity),
    confidence: confidenceAt(result.issue_confidence),
    cwe: weaknessesAt(objectAt(result.issue_cwe).id),
    help: wordAt(result.more_info),
    places: placesAt(result.filename, region, place)
  });
}
function severityOf(value) {
  return value === "UNDEFINED" ? "medium" : severityAt(value);
}

// src/results/bandit/index.ts
var bandit = {
  id: "bandit",
  title: "Bandit",
  docs: {
    steps: ['- run: pipx run bandit -r . --format json --output "$RUNNER_TEMP/reports/bandit.json" --exit-zero'],
    requires: "bandit",
    weight: "`issue_severity` and `issue_confidence`; undefined is medium",
    place: "the file with its line and range of lines; known by the test with the text of the line",
    incomplete: "A file that Bandit could not parse is in the ledger. A run that looked at no file while the repository holds Python: failed",
    notes: [
      "`.bandit` and `pyproject.toml` of the change can leave files out: give the configuration of the base (`--configfile`)."
    ]
  },
  matches: (document) => isObject(document) && Array.isArray(document.results) && Array.isArray(document.errors) && isObject(objectAt(document.metrics)._totals) && itemsAt(document.results).every((result) => !isObject(result) || "test_id" in result),
  read: (document, place) => [readBandit(objectAt(document), place)]
};

// src/results/brakeman/read.ts
var WEIGHTS = /* @__PURE__ */ new Map([
  ["High", ["high", "high"]],
  ["Medium", ["medium", "medium"]],
  ["Weak", ["low", "low"]]
]);
function readBrakeman(document, place) {
  const info = objectAt(document.scan_info);
  const pathOf2 = applicationPath(info.app_path, place);
  const errors = itemsAt(document.errors);
  const unread = errors.slice(0, MAX_ENTRIES).flatMap((error) => brokenFile(objectAt(error), pathOf2) ?? []);
  const lists = [document.warnings, document.ignored_warnings].map(
    (list, index) => readItems(itemsAt(list), (warning) => readWarning(warning, index === 1, pathOf2))
  );
  return foreignRun({
    tool: "Brakeman",
    version: wordAt(info.brakeman_version) ?? "unknown",
    unread,
    shortfalls: shortfall(errors.length - unread.length, "error while it ran", "errors while it ran"),
    ...joinItems(lists)
  });
}
function applicationPath(folder, place) {
  const within = pathAt(`${wordAt(folder) ?? "."}/x`, place)?.slice(0, -1) ?? "";
  return (file) => {
    const path = wordAt(file);
    return path === null ? null : pathAt(path.startsWith("/") ? path : `${within}${path}`, place);
  };
}
function brokenFile({ location, error }, pathOf2) {
  const named = /^(?:Could not parse |[^\n]{0,200}?)([\w./-]{1,500}\.(?:rb|erb|haml|slim))\b/.exec(
    wordAt(location) ?? wordAt(error) ?? ""
  );
  const path = pathOf2(named?.[1]);
  return path === null ? null : { path, kind: "syntax" };
}
function readWarning(warning, isSuppressed2, pathOf2) {
  const [severity, confidence] = WEIGHTS.get(warning.confidence) ?? ["medium", "medium"];
  const kind = wordAt(warning.warning_type) ?? "Warning";
  const fingerprint = wordAt(warning.fingerprint);
  return foreignResult({
    rule: wordAt(warning.check_name) ?? kind,
    title: kind,
    message: wordAt(warning.message) ?? kind,
    severity,
    confidence,
    cwe: weaknessesAt(...itemsAt(warning.cwe_id)),
    help: wordAt(warning.link),
    places: wordAt(warning.file) === null ? [] : [placeOf(pathOf2(warning.file), { startLine: warning.line })],
    identity: fingerprint === null ? null : [fingerprint],
    snippet: wordAt(warning.code),
    isSuppressed: isSuppressed2
  });
}

// src/results/brakeman/index.ts
var brakeman = {
  id: "brakeman",
  title: "Brakeman",
  docs: {
    steps: [
      '- run: gem exec brakeman --no-exit-on-warn --no-exit-on-error --format json --output "$RUNNER_TEMP/reports/brakeman.json"'
    ],
    requires: "brakeman",
    weight: "Brakeman tells how sure it is and not how bad it is: high confidence is high, medium is medium, weak is low, in severity and confidence",
    place: "the file with its line, from `app_path` where that is below the repository\u2019s root; known by its fingerprint",
    incomplete: "An error while it read a file: that file is in the ledger; one without a file: partial",
    notes: ["`ignored_warnings` (`config/brakeman.ignore`) are shown, not obeyed."]
  },
  matches: (document) => isObject(document) && Array.isArray(document.warnings) && "brakeman_version" in objectAt(document.scan_info),
  read: (document, place) => [readBrakeman(objectAt(document), place)]
};

// src/results/read/purl.ts
var TYPES = new Map([
  ...pairs("npm", ["npm", "yarn", "pnpm", "node-pkg", "javascript", "nodejs", "bun"]),
  ...pairs("pypi", ["pypi", "pip", "pipenv", "poetry", "python", "python-pkg", "uv", "pdm", "setuptools"]),
  ...pairs("maven", ["maven", "gradle", "pom", "jar", "sbt", "java", "java-archive"]),
  ...pairs("golang", ["go", "golang", "gomod", "gomodules", "gobinary", "go-module", "govendor"]),
  ...pairs("cargo", ["cargo", "crates.io", "rust", "rustbinary", "rust-crate"]),
  ...pairs("gem", ["gem", "rubygems", "bundler", "gemspec", "ruby"]),
  ...pairs("composer", ["composer", "packagist", "php"]),
  ...pairs("nuget", ["nuget", "dotnet", "dotnet-core", "packages-props", "paket"]),
  ...pairs("pub", ["pub"]),
  ...pairs("hex", ["hex", "mix", "hex.pm"]),
  ...pairs("swift", ["swift", "swifturl"]),
  ...pairs("cocoapods", ["cocoapods"]),
  ...pairs("conan", ["conan", "conancenter"]),
  ...pairs("deb", ["deb", "debian", "ubuntu", "dpkg"]),
  ...pairs("apk", ["apk", "alpine"]),
  ...pairs("rpm", [
    "rpm",
    "redhat",
    "centos",
    "fedora",
    "rocky",
    "alma",
    "amazon",
    "oracle",
    "suse",
    "opensuse",
    "photon"
  ])
]);
function pairs(type, words) {
  return words.map((word) => [word, type]);
}
function purlOf(ecosystem, name, version) {
  const word = ecosystem.toLowerCase().replace(/[:\s].*$/s, "");
  const type = TYPES.get(word) ?? "generic";
  const path = type === "maven" ? name.replace(":", "/") : name;
  const segments = path.split("/").map((segment) => encodeURIComponent(segment));
  return `pkg:${type}/${segments.join("/")}${version === null ? "" : `@${encodeURIComponent(version)}`}`;
}

// src/results/cargo-audit/read.ts
var WARNINGS = /* @__PURE__ */ new Map([["unsound", "medium"]]);
async function readCargoAudit(document) {
  const { list } = objectAt(document.vulnerabilities);
  const warnings = Object.values(objectAt(document.warnings)).flatMap(itemsAt);
  const scores = await scoresOf([...itemsAt(list), ...warnings]);
  return foreignRun({
    tool: "cargo-audit",
    manifests: { names: /^Cargo\.lock$/, paths: [null] },
    ...joinItems([
      readItems(itemsAt(list), (entry) => readEntry(entry, scores)),
      readItems(warnings, (entry) => ({ ...readEntry(entry, scores), severity: WARNINGS.get(entry.kind) ?? "info" }))
    ])
  });
}
async function scoresOf(entries) {
  const vectors = new Set(entries.flatMap((entry) => vectorOf(objectAt(entry)) ?? []));
  const scores = /* @__PURE__ */ new Map();
  for (const vector of vectors) {
    const [score] = await cvssScores([vector]);
    if (score !== void 0) scores.set(vector, score);
  }
  return scores;
}
function vectorOf({ advisory }) {
  return wordAt(objectAt(advisory).cvss);
}
function readEntry(entry, scores) {
  const [advisory, found] = [objectAt(entry.advisory), objectAt(entry.package)];
  const [name, version] = [wordAt(found.name) ?? "", wordAt(found.version)];
  const rule = wordAt(advisory.id) ?? wordAt(entry.kind) ?? "unnamed-rule";
  const title = wordAt(advisory.title) ?? rule;
  const cvss = scores.get(vectorOf(entry) ?? "") ?? null;
  return foreignResult({
    rule,
    title: `${title} in ${name} ${version ?? ""}`.trim(),
    message: wordAt(advisory.description) ?? title,
    severity: cvss === null ? "unknown" : severityOfScore(cvss),
    cvss,
    category: "dependency",
    advisories: advisoriesAt(advisory.id, advisory.aliases),
    purl: name === "" ? null : purlOf("cargo", name, version),
    fixedIn: onlyPatched(objectAt(entry.versions).patched),
    help: wordAt(advisory.url)
  });
}
function onlyPatched(patched) {
  const [range, ...more] = itemsAt(patched);
  return more.length > 0 ? null : /^>=\s*(\d[\w.+-]*)$/.exec(wordAt(range) ?? "")?.[1] ?? null;
}

// src/results/cargo-audit/index.ts
var cargoAudit = {
  id: "cargo-audit",
  title: "cargo-audit",
  docs: {
    steps: ['- run: cargo audit --json > "$RUNNER_TEMP/reports/cargo-audit.json" || true'],
    requires: "cargo-audit",
    weight: "the score of the advisory\u2019s CVSS vector, else unknown; unsound crates are medium, unmaintained and yanked ones for information",
    place: "`Cargo.lock`; where there are several, the report does not say of which it is, and all are named. Known by advisory, package and version",
    incomplete: "Fewer reports than there are `Cargo.lock`: partial",
    notes: ["Advisories that `.cargo/audit.toml` ignores are not in the report: that file is one of the change."]
  },
  matches: (document) => isObject(document) && isObject(document.lockfile) && Array.isArray(objectAt(document.vulnerabilities).list),
  read: async (document) => [await readCargoAudit(objectAt(document))]
};

// src/results/checkov/read.ts
function readCheckov(reports, place) {
  const given = reports.map(objectAt);
  const frameworks = given.filter(({ results }) => results !== void 0);
  const [version] = given.flatMap(
    ({ summary, checkov_version }) => [objectAt(summary).checkov_version, checkov_version].flatMap((word) => wordAt(word) ?? [])
  );
  const budget = wholeBudget();
  const lists = frameworks.flatMap(({ check_type, results }) => {
    const { failed_checks, skipped_checks } = objectAt(results);
    return [failed_checks, skipped_checks].map(
      (list, index) => readItems(itemsAt(list), (check) => readCheck(check, wordAt(check_type) ?? "", index === 1, place), budget)
    );
  });
  return foreignRun({
    tool: "Checkov",
    version: version ?? "unknown",
    unread: frameworks.flatMap(
      ({ results }) => itemsAt(objectAt(results).parsing_errors).flatMap((name) => {
        const path = pathOf(name, place);
        return path === null ? [] : [{ path, kind: "syntax" }];
      })
    ),
    lookedAtNothing: frameworks.length === 0 ? /\.tf$|^Dockerfile$|\/Dockerfile$/ : null,
    ...joinItems(lists)
  });
}
function readCheck(check, framework, isSuppressed2, place) {
  const id = wordAt(check.check_id) ?? "unnamed-rule";
  const title = wordAt(check.check_name) ?? id;
  const [startLine, endLine] = itemsAt(check.file_line_range);
  const path = pathAt(check.file_abs_path, place) ?? pathOf(check.repo_file_path ?? check.file_path, place);
  const resource = wordAt(check.resource);
  const common = {
    title,
    severity: severityOf2(check.severity),
    category: categoryOf(framework),
    help: wordAt(check.guideline),
    places: [placeOf(path, { startLine, endLine })],
    isSuppressed: isSuppressed2
  };
  const details = objectAt(check.vulnerability_details);
  if (wordAt(details.id) !== null) return foreignResult({ ...common, ...vulnerabilityOf(details) });
  const message = resource === null ? title : `${title} (${resource})`;
  return foreignResult({ ...common, rule: id, message, identity: resource === null ? null : [resource] });
}
function pathOf(value, place) {
  return pathAt(value, place) ?? pathAt(wordAt(value)?.replace(/^\/+/, ""), place);
}
function vulnerabilityOf(details) {
  const { id, package_name, package_version, package_type, description, cvss, lowest_fixed_version, severity } = details;
  const [name, version] = [wordAt(package_name) ?? "", wordAt(package_version) ?? ""];
  const rule = wordAt(id) ?? "unnamed-rule";
  return {
    rule,
    title: `${rule} in ${name} ${version}`,
    message: wordAt(description) ?? rule,
    severity: severityAt(severity),
    category: "dependency",
    advisories: advisoriesAt(id),
    purl: name === "" || version === "" ? null : purlOf(wordAt(package_type) ?? "", name, version),
    fixedIn: wordAt(lowest_fixed_version),
    cvss: scoreAt(cvss)
  };
}
function severityOf2(value) {
  const severity = severityAt(value);
  return severity === "unknown" ? "medium" : severity;
}
function categoryOf(framework) {
  if (framework === "secrets") return "secret";
  if (framework.startsWith("sca_")) return "dependency";
  if (framework.startsWith("sast")) return "code";
  return framework === "github_actions" ? "workflow" : "infrastructure";
}

// src/results/checkov/index.ts
var checkov = {
  id: "checkov",
  title: "Checkov",
  docs: {
    steps: [
      '- run: pipx run checkov --directory . --compact --quiet --soft-fail --output json > "$RUNNER_TEMP/reports/checkov.json"'
    ],
    requires: "checkov",
    weight: "`severity`, which Checkov knows only with a key of its platform; else medium",
    place: "the file with its range of lines; known by the check with its resource",
    incomplete: "A file of `parsing_errors` is in the ledger. A run that looked at no file while the repository holds Terraform or a Dockerfile: failed",
    notes: [
      "`skipped_checks` (`checkov:skip` in a file) are shown, not obeyed.",
      "`.checkov.yaml` of the change can leave checks and files out: give the configuration of the base (`--config-file`)."
    ]
  },
  matches: (document) => Array.isArray(document) ? document.length > 0 && document.every(isReport) : isReport(document),
  read: (document, place) => [readCheckov(Array.isArray(document) ? document : [document], place)]
};
function isReport(document) {
  const { check_type, results, checkov_version } = objectAt(document);
  return typeof check_type === "string" && isObject(results) || typeof checkov_version === "string";
}

// src/results/eslint/weaknesses.ts
var WEAKNESSES = /* @__PURE__ */ new Map([
  ["no-eval", ["CWE-95"]],
  ["no-implied-eval", ["CWE-95"]],
  ["no-new-func", ["CWE-95"]],
  ["@typescript-eslint/no-implied-eval", ["CWE-95"]],
  ["security/detect-eval-with-expression", ["CWE-95"]],
  ["security/detect-child-process", ["CWE-78"]],
  ["security/detect-non-literal-fs-filename", ["CWE-22"]],
  ["security/detect-unsafe-regex", ["CWE-1333"]],
  ["security/detect-possible-timing-attacks", ["CWE-208"]],
  ["security/detect-pseudoRandomBytes", ["CWE-338"]],
  ["security/detect-disable-mustache-escape", ["CWE-79"]],
  ["security/detect-no-csrf-before-method-override", ["CWE-352"]],
  ["no-unsanitized/method", ["CWE-79"]],
  ["no-unsanitized/property", ["CWE-79"]],
  ["react/no-danger", ["CWE-79"]],
  ["react/no-danger-with-children", ["CWE-79"]],
  ["react/jsx-no-target-blank", ["CWE-1022"]],
  ["react/jsx-no-script-url", ["CWE-79"]],
  ["no-secrets/no-secrets", ["CWE-798"]]
]);

// src/results/eslint/read.ts
var SECURITY = /^(?:(?:@microsoft\/sdl|@?[\w-]*security[\w-]*|no-unsanitized|no-secrets|xss|scanjs-rules|no-wildcard-postmessage)\/|no-(?:eval|implied-eval|new-func|script-url)$|@typescript-eslint\/no-implied-eval$|react\/no-danger|react\/jsx-no-(?:target-blank|script-url)$|sonarjs\/.*(?:secret|password|credential|injection|sql|crypt|hash|cipher|eval))/;
function readEslint(files, place) {
  const unread = [];
  const lists = [];
  const budget = wholeBudget();
  let broken = 0;
  for (const entry of files) {
    const file = objectAt(entry);
    if (!Array.isArray(file.messages)) broken++;
    const path = pathAt(file.filePath, place);
    if (path !== null && itemsAt(file.messages).some((message) => isFatal(objectAt(message))))
      unread.push({ path, kind: "syntax" });
    for (const [list, isSuppressed2] of [
      [file.messages, false],
      [file.suppressedMessages, true]
    ]) {
      lists.push(readItems(itemsAt(list), (message) => readMessage(message, file, isSuppressed2, place), budget));
    }
  }
  const all = joinItems(lists);
  return foreignRun({
    tool: "ESLint",
    unread,
    lookedAtNothing: files.length === 0 ? /\.[cm]?[jt]sx?$/ : null,
    ...all,
    unreadable: all.unreadable + broken
  });
}
function isFatal({ fatal }) {
  return fatal === true;
}
function readMessage(message, { filePath: filePath2 }, isSuppressed2, place) {
  const rule = wordAt(message.ruleId);
  if (isFatal(message) || rule === null) return null;
  const { line: startLine, column: startColumn, endLine, endColumn } = message;
  const isSecurity = SECURITY.test(rule.slice(0, 200));
  const text = wordAt(message.message) ?? rule;
  return foreignResult({
    rule,
    title: text,
    message: text,
    severity: severityOf3(isSecurity, message.severity),
    confidence: isSecurity ? "medium" : "low",
    cwe: WEAKNESSES.get(rule) ?? [],
    places: placesAt(filePath2, { startLine, startColumn, endLine, endColumn }, place),
    isSuppressed: isSuppressed2
  });
}
function severityOf3(isSecurity, level) {
  if (isSecurity) return level === 1 ? "medium" : "high";
  return level === 1 ? "info" : "low";
}

// src/results/eslint/index.ts
var eslint = {
  id: "eslint",
  title: "ESLint",
  docs: {
    steps: ['- run: npx eslint --format json --output-file "$RUNNER_TEMP/reports/eslint.json" . || true'],
    requires: "eslint",
    weight: "rules about security (`security/*`, `no-unsanitized/*`, `no-eval` and their kin): an error is high, a warning medium; all others are about style or mistakes: an error is low, a warning for information. Confidence is medium, of style low",
    place: "the file with lines and columns; known by the rule with the text of the line",
    incomplete: "A file that ESLint could not parse is in the ledger. A run that looked at no file while the repository holds JavaScript: failed",
    notes: [
      "ESLint runs the configuration of the tree that it looks at. On pull requests of strangers that is their code: run it in a job without secrets and hand the report over as an artifact.",
      "`suppressedMessages` (`eslint-disable`) are shown, not obeyed."
    ]
  },
  isEmptyList: true,
  matches: (document) => Array.isArray(document) && document.length > 0 && isObject(document[0]) && "filePath" in document[0] && Array.isArray(document[0].messages),
  read: (document, place) => [readEslint(itemsAt(document), place)]
};

// src/results/read/lockfile-names.ts
var LOCKFILE_NAMES = /^(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|requirements\.txt|Pipfile\.lock|poetry\.lock|Gemfile\.lock|composer\.lock|Cargo\.lock|go\.mod|gradle\.lockfile|packages\.lock\.json|mix\.lock|pubspec\.lock|Package\.resolved|Podfile\.lock)$/;

// src/results/gitlab/manager.ts
var MANAGERS = [
  [/(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|package\.json)$/, "npm"],
  [/(?:^|\/)go\.(?:sum|mod)$/, "go"],
  [/(?:^|\/)(?:requirements[\w.-]*\.txt|Pipfile(?:\.lock)?|poetry\.lock|uv\.lock|setup\.py)$/, "pip"],
  [/(?:^|\/)(?:Gemfile\.lock|gems\.locked|[\w.-]+\.gemspec)$/, "bundler"],
  [/(?:^|\/)composer\.lock$/, "composer"],
  [/(?:^|\/)Cargo\.lock$/, "cargo"],
  [/(?:^|\/)(?:pom\.xml|build\.gradle(?:\.kts)?|gradle\.lockfile|build\.sbt)$/, "maven"],
  [/(?:^|\/)(?:packages\.lock\.json|[\w.-]+\.csproj)$/, "nuget"]
];
function managerOf(path) {
  return MANAGERS.find(([name]) => path !== null && name.test(path))?.[1] ?? "";
}

// src/results/gitlab/read.ts
var CATEGORIES = /* @__PURE__ */ new Map([
  ["dependency_scanning", "dependency"],
  ["container_scanning", "dependency"],
  ["cluster_image_scanning", "dependency"],
  ["secret_detection", "secret"]
]);
function readGitlab(document, place) {
  const scan = objectAt(document.scan);
  const scanner = objectAt(scan.scanner);
  const given = itemsAt(document.vulnerabilities);
  const first = objectAt(objectAt(given[0]).scanner);
  const managers = new Map(
    itemsAt(document.dependency_files).map(objectAt).map((file) => [file.path, file.package_manager])
  );
  return foreignRun({
    tool: wordAt(scanner.name) ?? wordAt(first.name) ?? "GitLab",
    version: wordAt(scanner.version) ?? "unknown",
    failure: failureOf(scan),
    shortfalls: shortfallsOf(scan),
    manifests: manifestsOf(document, place),
    ...readItems(given, (one) => readVulnerability(one, scan.type, managers, place))
  });
}
function failureOf({ status }) {
  return status === void 0 || status === "success" ? null : "the tool says that its scan was not successful";
}
function shortfallsOf({ messages }) {
  const errors = itemsAt(messages).filter((message) => ["fatal", "error"].includes(String(objectAt(message).level)));
  return errors.length === 0 ? [] : [`the tool tells of ${many(errors.length, "error")} while it ran`];
}
function manifestsOf({ dependency_files: files }, place) {
  if (!Array.isArray(files)) return null;
  return { names: LOCKFILE_NAMES, paths: files.flatMap((file) => pathAt(objectAt(file).path, place) ?? []) };
}
function readVulnerability(one, type, managers, place) {
  const location = objectAt(one.location);
  const identifiers = itemsAt(one.identifiers).filter(isObject);
  const names = identifiers.flatMap(({ name, value }) => [name, value]);
  const [primary] = identifiers;
  const rule = wordAt(primary?.value) ?? wordAt(primary?.name) ?? wordAt(one.name) ?? "unnamed-rule";
  const title = wordAt(one.name) ?? wordAt(one.message) ?? rule;
  const category = CATEGORIES.get(type ?? one.category) ?? null;
  const purl = packageIn(location, managers);
  const [advisory] = category === "dependency" ? advisoriesAt(...names) : [];
  return foreignResult({
    rule: advisory ?? rule,
    title,
    message: wordAt(one.description) ?? title,
    severity: severityAt(one.severity),
    confidence: confidenceAt(one.confidence),
    category: category ?? (purl === null ? null : "dependency"),
    cwe: weaknessesAt(...identifiers.filter((each) => each.type === "cwe").flatMap(({ name, value }) => [name, value])),
    advisories: advisoriesAt(...names),
    purl,
    help: wordAt(primary?.url),
    places: placesIn(location, place)
  });
}
function packageIn(location, managers) {
  const { package: given, version } = objectAt(location.dependency);
  const name = wordAt(objectAt(given).name);
  if (name === null) return null;
  const manager = wordAt(managers.get(location.file)) ?? wordAt(location.operating_system) ?? managerOf(wordAt(location.file));
  return purlOf(manager, name, wordAt(version));
}
function placesIn(location, place) {
  if (wordAt(location.image) !== null) return [];
  const region = { startLine: location.start_line, endLine: location.end_line };
  return placesAt(location.file, region, place);
}

// src/results/gitlab/index.ts
var gitlab = {
  id: "gitlab",
  title: "GitLab security reports",
  docs: {
    steps: ['- run: cp gl-*-report.json "$RUNNER_TEMP/reports/"'],
    requires: "semgrep",
    weight: "`severity`; `confidence` where an earlier version has it, else medium",
    place: "`location` with its lines; known by the first identifier with the text of the line, or with package and version",
    incomplete: "`scan.status` that is not `success`: failed. A message of level `fatal` or `error`: partial. `dependency_files` that are fewer than our own audit sees: partial",
    notes: [
      "The tool is the scanner that the report names (`scan.scanner.name`), and `gate.require` names that.",
      "`raw_source_code_extract` is never kept or shown."
    ]
  },
  matches: (document) => isObject(document) && typeof document.version === "string" && Array.isArray(document.vulnerabilities) && (isObject(objectAt(document.scan).scanner) || Array.isArray(document.remediations)),
  read: (document, place) => [readGitlab(objectAt(document), place)]
};

// src/results/gitleaks/read.ts
function isLeak(entry) {
  return "RuleID" in entry && "Secret" in entry && "File" in entry || "offender" in entry && "rule" in entry;
}
function readGitleaks(document, place) {
  return foreignRun({ tool: "gitleaks", ...readItems(document, (leak) => readLeak(leak, place)) });
}
function readLeak(leak, place) {
  const rule = wordAt(leak.RuleID) ?? wordAt(leak.rule) ?? "unnamed-rule";
  const title = wordAt(leak.Description) ?? rule;
  const commit = commitOf(leak.Commit ?? leak.commit);
  const region = { startLine: leak.StartLine ?? leak.lineNumber, endLine: leak.EndLine };
  const [at] = placesAt(leak.File ?? leak.file, region, place);
  return foreignResult({
    rule,
    title,
    message: title,
    severity: "high",
    category: "secret",
    cwe: ["CWE-798"],
    places: at === void 0 ? [] : [commit === null ? at : { ...at, commit }],
    sought: commit === null ? null : secretOf(leak.Secret ?? leak.offender)
  });
}
function commitOf(value) {
  const word = wordAt(value) ?? "";
  return /^[0-9a-f]{7,64}$/i.test(word) ? word.toLowerCase() : null;
}
function secretOf(value) {
  const word = wordAt(value);
  return word === null || /^(?:REDACTED|\*+)$/.test(word) || /\.\.\.$/.test(word) ? null : word;
}

// src/results/gitleaks/index.ts
var gitleaks = {
  id: "gitleaks",
  title: "gitleaks",
  docs: {
    steps: [
      '- run: gitleaks dir . --report-format json --report-path "$RUNNER_TEMP/reports/gitleaks.json" --exit-code 0'
    ],
    requires: "gitleaks",
    weight: "a secret in the open is high; gitleaks does not say how sure it is: medium",
    place: "the file with its lines. A report of commits (`gitleaks git`) tells lines of commits: what the head still holds is looked up in it, what it does not is told with its commit. Known by the rule with the text of the line",
    incomplete: "gitleaks leaves no report where it fails: failed",
    notes: [
      "`Secret` and `Match` are used to find the line and are never kept or shown.",
      "Without a finding gitleaks writes an empty list, which does not say whose it is: keep `gitleaks` in the name of the file.",
      'For the commits of a change: `gitleaks git --log-opts "$BASE..$HEAD"`. A report of the whole history makes every secret that was ever removed new, because nothing tells when it came.'
    ]
  },
  isEmptyList: true,
  matches: (document) => Array.isArray(document) && isObject(document[0]) && isLeak(document[0]),
  read: (document, place) => [readGitleaks(itemsAt(document), place)]
};

// src/results/gosec/read.ts
function readGosec(document, place) {
  const broken = Object.keys(objectAt(document["Golang errors"])).map((name) => pathAt(name, place));
  const unread = broken.flatMap((path) => path === null ? [] : [{ path, kind: "syntax" }]);
  return foreignRun({
    tool: "gosec",
    version: wordAt(document.GosecVersion) ?? "unknown",
    // An error of a package as a whole has no file: the package was not looked at.
    shortfalls: shortfall(broken.length - unread.length, "package could not be built", "packages could not be built"),
    unread,
    lookedAtNothing: objectAt(document.Stats).files === 0 ? /\.go$/ : null,
    ...readItems(itemsAt(document.Issues), (issue) => readIssue(issue, place))
  });
}
function readIssue(issue, place) {
  const details = wordAt(issue.details) ?? "";
  return foreignResult({
    rule: wordAt(issue.rule_id) ?? "unnamed-rule",
    title: details,
    message: details,
    severity: severityAt(issue.severity),
    confidence: confidenceAt(issue.confidence),
    cwe: weaknessesAt(objectAt(issue.cwe).id),
    places: placesAt(issue.file, regionOf(issue), place),
    isSuppressed: issue.nosec === true || itemsAt(issue.suppressions).length > 0
  });
}
function regionOf({ line, column }) {
  const [startLine, endLine] = String(line).split("-", 2);
  return { startLine, startColumn: column, endLine };
}

// src/results/gosec/index.ts
var gosec = {
  id: "gosec",
  title: "gosec",
  docs: {
    steps: [
      '- run: go run github.com/securego/gosec/v2/cmd/gosec@latest -no-fail -fmt json -out "$RUNNER_TEMP/reports/gosec.json" ./...'
    ],
    requires: "gosec",
    weight: "`severity` and `confidence`",
    place: "the file with its lines and column; known by the rule with the text of the line",
    incomplete: "A file of which Go tells errors (`Golang errors`) is in the ledger. A run that looked at no file while the repository holds Go: failed",
    notes: ["What `#nosec` lets stay is listed with `-track-suppressions` and is shown, not obeyed."]
  },
  matches: (document) => isObject(document) && "Issues" in document && isObject(document.Stats),
  read: (document, place) => [readGosec(objectAt(document), place)]
};

// src/results/govulncheck/read.ts
var TOOL = "govulncheck";
var MAX_PLACES = 20;
function readGovulncheck(messages) {
  const config = objectAt(messages.find((message) => "config" in message)?.config);
  const version = wordAt(config.scanner_version) ?? "unknown";
  if (!isFinished(messages)) return failedRun(TOOL, "the report ends before the code was checked", { version });
  const own = ownModules(messages);
  const { vulnerabilities, unreadable, repeated } = gathered(messages);
  const read = readItems(
    [...vulnerabilities.values()].map(asObject),
    (one) => resultOf(vulnerabilities.get(String(one.key)), own, config.scan_level)
  );
  return foreignRun({
    tool: TOOL,
    version,
    manifests: { names: /^go\.mod$/, paths: [null], isRoot: true },
    ...joinItems([read, { results: [], leftOut: repeated, unreadable, cut: 0 }])
  });
}
function asObject(vulnerability2) {
  return { key: keyOf(vulnerability2.osv.id, vulnerability2.module) };
}
function keyOf(id, module) {
  return JSON.stringify([id, module]);
}
function isFinished(messages) {
  const words = messages.map(({ progress }) => wordAt(objectAt(progress).message) ?? "");
  return !words.some((word) => word.startsWith("Fetching ")) || words.some((word) => word.startsWith("Checking "));
}
function ownModules(messages) {
  const modules = messages.flatMap(({ SBOM }) => itemsAt(objectAt(SBOM).modules)).map(objectAt);
  return new Set(modules.filter(({ version }) => version === void 0).map(({ path }) => path));
}
function gathered(messages) {
  const advisories = new Map(messages.flatMap(({ osv }) => isObject(osv) ? [[osv.id, osv]] : []));
  const vulnerabilities = /* @__PURE__ */ new Map();
  let [unreadable, repeated] = [0, 0];
  for (const { finding } of messages) {
    if (finding === void 0) continue;
    const { osv: id, trace, fixed_version } = objectAt(finding);
    const [vulnerable] = itemsAt(trace).map(objectAt);
    const module = wordAt(vulnerable?.module);
    if (wordAt(id) === null || vulnerable === void 0 || module === null) {
      unreadable++;
      continue;
    }
    const key = keyOf(id, module);
    const known = vulnerabilities.get(key);
    const osv = advisories.get(id) ?? { id };
    const first = { osv, module, version: wordAt(vulnerable.version), fixedIn: wordAt(fixed_version), calls: [] };
    const one = known ?? { ...first, reach: "required" };
    if (known !== void 0) repeated++;
    one.reach = nearer(one.reach, reachOf(vulnerable));
    if (one.calls.length < MAX_PLACES && reachOf(vulnerable) === "called") one.calls.push(objectAt(finding));
    vulnerabilities.set(key, one);
  }
  return { vulnerabilities, unreadable, repeated };
}
function reachOf(frame) {
  if (wordAt(frame.function) !== null) return "called";
  return wordAt(frame.package) === null ? "required" : "imported";
}
function nearer(a, b) {
  const order = ["called", "imported", "required"];
  return order.indexOf(a) < order.indexOf(b) ? a : b;
}
var WORDS3 = {
  called: "The code calls a vulnerable symbol.",
  imported: "Lowered: the code imports the package and calls no vulnerable symbol of it.",
  required: "Lowered: the module is required and none of its vulnerable packages is imported."
};
function severityOf4(reach, level) {
  if (reach === "called") return "high";
  if (level === "symbol") return "low";
  return level === "package" && reach === "required" ? "low" : "high";
}
function resultOf(one, own, level) {
  if (one === void 0) return null;
  const { osv, module, version, fixedIn, reach, calls } = one;
  const rule = wordAt(osv.id) ?? "unnamed-rule";
  const severity = severityOf4(reach, level);
  const title = wordAt(osv.summary) ?? `${rule} in ${module}`;
  const known = severity === "high" && reach !== "called" ? "Nobody looked whether it is called." : WORDS3[reach];
  return foreignResult({
    rule,
    title,
    message: `${wordAt(osv.details) ?? title}

${known}`.trim(),
    severity,
    confidence: severity === "high" ? "high" : "medium",
    category: "dependency",
    advisories: [...advisoriesAt(osv.id), ...advisoriesAt(osv.aliases)],
    purl: purlOf("golang", module, version),
    fixedIn: fixedIn?.replace(/^v/, "") ?? null,
    help: wordAt(objectAt(osv.database_specific).url),
    places: calls.flatMap(({ trace }) => ownCall(itemsAt(trace).map(objectAt), own) ?? [])
  });
}
function ownCall(trace, own) {
  const frame = trace.find(({ module }) => own.has(module)) ?? trace.at(-1);
  const { filename, line, column } = objectAt(frame?.position);
  const path = wordAt(filename);
  if (path === null || path.startsWith("/")) return null;
  return placeOf(pathInRepository(path.replaceAll("\\", "/"), []), { startLine: line, startColumn: column });
}

// src/results/govulncheck/index.ts
var govulncheck = {
  id: "govulncheck",
  title: "govulncheck",
  docs: {
    steps: [
      '- run: go run golang.org/x/vuln/cmd/govulncheck@latest -json ./... > "$RUNNER_TEMP/reports/govulncheck.json"'
    ],
    requires: "govulncheck",
    weight: "by what the code does with it: a vulnerable symbol that is called is high; a vulnerable package that is only imported, or a module that is only required, is low, and the message says so. Without call graphs (`-scan package`) what is imported is high, with `-scan module` everything",
    place: "the last call of our own code on each way to the symbol; `go.mod` where nothing is called. Known by advisory and module",
    incomplete: "A report that ends before the code was checked: failed. Fewer reports than there are `go.mod`: partial",
    notes: ["A module in a folder of its own is found by its files, where they are in one folder alone."]
  },
  matches: (document) => {
    const values = valuesOf(document).flatMap((value) => Array.isArray(value) ? value : [value]);
    return values.every(isObject) && (values.some(isConfig) || isOld(values[0]));
  },
  read(document) {
    const values = valuesOf(document).flatMap((value) => Array.isArray(value) ? value : [value]);
    if (isOld(values[0])) throw new ReportError("it is of govulncheck before 1.0, which is not read");
    return [readGovulncheck(values.map(objectAt))];
  }
};
function isConfig(message) {
  const { protocol_version, scanner_name } = objectAt(objectAt(message).config);
  return typeof protocol_version === "string" && scanner_name === "govulncheck";
}
function isOld(document) {
  const { Calls, Vulns, Modules } = objectAt(document);
  return isObject(Calls) && Vulns !== void 0 && Modules !== void 0;
}

// src/results/grype/read.ts
var MAX_PLACES2 = 20;
function readGrype(document, place) {
  const { type, target } = objectAt(document.source);
  const pathOf2 = type === "image" || type === "sbom" ? () => null : filePath(target, place);
  const lists = [document.matches, document.ignoredMatches].map(
    (list, index) => readItems(itemsAt(list), (match) => readMatch(match, index === 1, pathOf2))
  );
  return foreignRun({
    tool: "Grype",
    version: wordAt(objectAt(document.descriptor).version) ?? "unknown",
    ...joinItems(lists)
  });
}
function filePath(target, place) {
  const folder = pathAt(`${wordAt(target)?.replaceAll('"', "") ?? "."}/x`, place)?.slice(0, -1) ?? "";
  return (path) => {
    const word = wordAt(path);
    return word === null ? null : pathAt(word.startsWith("/") ? word : "", place) ?? pathAt(`${folder}${word.replace(/^\/+/, "")}`, place);
  };
}
function readMatch(match, isSuppressed2, pathOf2) {
  const [vulnerability2, artifact] = [objectAt(match.vulnerability), objectAt(match.artifact)];
  const related = itemsAt(match.relatedVulnerabilities).map((one) => objectAt(one).id);
  const [name, version] = [wordAt(artifact.name) ?? "", wordAt(artifact.version)];
  const rule = wordAt(vulnerability2.id) ?? "unnamed-rule";
  const isByCpe = itemsAt(match.matchDetails).length > 0 && itemsAt(match.matchDetails).every(isCpeMatch);
  return foreignResult({
    rule,
    title: `${rule} in ${name} ${version ?? ""}`.trim(),
    message: wordAt(vulnerability2.description) ?? rule,
    severity: severityAt(vulnerability2.severity),
    confidence: isByCpe ? "low" : "medium",
    category: "dependency",
    cwe: weaknessesAt(...itemsAt(vulnerability2.cwes).map((one) => objectAt(one).cwe)),
    advisories: advisoriesAt(vulnerability2.id, ...related),
    purl: wordAt(artifact.purl) ?? (name === "" ? null : purlOf(wordAt(artifact.type) ?? "", name, version)),
    fixedIn: onlyVersion(objectAt(vulnerability2.fix).versions),
    cvss: worstScore(vulnerability2.cvss),
    help: wordAt(vulnerability2.dataSource),
    places: placesOf(artifact, pathOf2),
    isSuppressed: isSuppressed2
  });
}
function isCpeMatch(details) {
  return /^cpe/.test(wordAt(objectAt(details).type) ?? "");
}
function placesOf({ locations }, pathOf2) {
  const paths = itemsAt(locations).slice(0, MAX_PLACES2).flatMap((location) => pathOf2(objectAt(location).path) ?? []);
  return paths.map((path) => placeOf(path));
}
function onlyVersion(versions) {
  const [version, ...more] = wordsAt(versions);
  return more.length > 0 ? null : version ?? null;
}
function worstScore(given) {
  const scores = itemsAt(given).flatMap((one) => scoreAt(objectAt(objectAt(one).metrics).baseScore) ?? []);
  return scores.length === 0 ? null : Math.max(...scores.slice(0, 50));
}

// src/results/grype/index.ts
var grype = {
  id: "grype",
  title: "Grype",
  docs: {
    steps: ['- run: grype dir:. --output json --file "$RUNNER_TEMP/reports/grype.json"'],
    requires: "grype",
    weight: "`severity` of the vulnerability; a match by CPE alone has low confidence, all others medium",
    place: "the file that names the package; none for images. Known by advisory, package and version",
    incomplete: "Grype leaves no report where it fails: failed",
    notes: [
      "`ignoredMatches` (`.grype.yaml`) are shown, not obeyed.",
      "What is found in an image is new, because nothing tells when it came: give a rule of the policy for it."
    ]
  },
  matches: (document) => isObject(document) && Array.isArray(document.matches) && (objectAt(document.descriptor).name === "grype" || document.matches.length > 0 && itemsAt(document.matches).every((match) => isObject(objectAt(match).artifact))),
  read: (document, place) => [readGrype(objectAt(document), place)]
};

// src/results/hadolint/read.ts
var NOT_UNDERSTOOD = "DL1000";
function readHadolint(document, place) {
  const broken = document.filter(isObject).filter(({ code }) => code === NOT_UNDERSTOOD);
  return foreignRun({
    tool: "Hadolint",
    unread: broken.flatMap((one) => {
      const path = pathAt(one.file, place);
      return path === null ? [] : [{ path, kind: "syntax" }];
    }),
    ...readItems(document, (one) => one.code === NOT_UNDERSTOOD ? null : readFailure(one, place))
  });
}
function readFailure(one, place) {
  const rule = wordAt(one.code) ?? "unnamed-rule";
  const text = wordAt(one.message) ?? rule;
  return foreignResult({
    rule,
    title: text,
    message: text,
    severity: severityAt(one.level),
    category: "infrastructure",
    places: placesAt(one.file, { startLine: one.line, startColumn: one.column }, place)
  });
}

// src/results/hadolint/index.ts
var hadolint = {
  id: "hadolint",
  title: "Hadolint",
  docs: {
    steps: [
      '- run: docker run --rm -v "$PWD:/w" -w /w hadolint/hadolint:v2.12.0-alpine hadolint --no-fail --format json Dockerfile > "$RUNNER_TEMP/reports/hadolint.json"'
    ],
    requires: "hadolint",
    weight: "`level`: error high, warning medium, info and style for information",
    place: "the file with its line and column; known by the rule with the text of the line",
    incomplete: "A file that Hadolint does not understand (`DL1000`) is in the ledger",
    notes: [
      "Without a finding Hadolint writes an empty list, which does not say whose it is: keep `hadolint` in the name of the file."
    ]
  },
  isEmptyList: true,
  matches: (document) => Array.isArray(document) && isObject(document[0]) && ["code", "column", "file", "level", "line", "message"].every((key) => key in Object(document[0])) && /^(?:DL|SC)\d{4}$/.test(String(document[0].code)),
  read: (document, place) => [readHadolint(itemsAt(document), place)]
};

// src/results/read/advisory-list.ts
function readAdvisories(advisories) {
  return readItems(perVersion(advisories), advisoryResult);
}
function* perVersion(advisories) {
  for (const advisory of advisories) {
    const findings2 = itemsAt(objectAt(advisory).findings).filter(isObject);
    const versions = new Map(findings2.map((finding) => [wordAt(finding.version), finding.dev]));
    if (!isObject(advisory) || versions.size === 0) yield isObject(advisory) ? { advisory } : advisory;
    else for (const [version, dev] of versions) yield { advisory, version, dev };
  }
}
function advisoryResult({ advisory: given, version, dev }) {
  const advisory = objectAt(given);
  const name = wordAt(advisory.module_name) ?? "";
  const ids = advisoriesAt(advisory.github_advisory_id, advisory.cves, advisory.url);
  const title = wordAt(advisory.title) ?? "Vulnerability";
  return foreignResult({
    rule: ids.find((id) => id.startsWith("GHSA")) ?? ids[0] ?? `npm-${advisory.id}`,
    title: `${title} in ${name} ${wordAt(version) ?? ""}`.trim(),
    message: wordAt(advisory.overview) ?? title,
    severity: severityAt(advisory.severity),
    category: "dependency",
    cwe: weaknessesAt(advisory.cwe),
    advisories: ids,
    purl: name === "" ? null : purlOf("npm", name, wordAt(version)),
    scope: typeof dev !== "boolean" ? "unknown" : dev ? "development" : "runtime",
    fixedIn: lowestPatched(advisory.patched_versions),
    cvss: scoreAt(objectAt(advisory.cvss).score),
    help: wordAt(advisory.url)
  });
}
function lowestPatched(range) {
  return /^>=\s*(\d[\w.+-]*)$/.exec(wordAt(range) ?? "")?.[1] ?? null;
}

// src/results/npm-audit/read.ts
var TOOL2 = "npm audit";
var MANIFESTS = { names: /^(?:package-lock|npm-shrinkwrap)\.json$/, paths: [null] };
function isRefusal(document) {
  const { error } = document;
  return isObject(error) && "summary" in error && "detail" in error;
}
function readNpmAudit(document) {
  if (document.error !== void 0) return failedRun(TOOL2, "npm could not audit: its registry gave no answer");
  if (document.auditReportVersion !== void 0) return readVulnerabilities(objectAt(document.vulnerabilities));
  return foreignRun({
    tool: TOOL2,
    manifests: MANIFESTS,
    ...readAdvisories(Object.values(objectAt(document.advisories)))
  });
}
function readVulnerabilities(vulnerabilities) {
  function* entries() {
    for (const vulnerability2 of Object.values(vulnerabilities)) {
      if (!isObject(vulnerability2)) yield vulnerability2;
      for (const via of itemsAt(objectAt(vulnerability2).via)) yield typeof via === "string" ? {} : via;
    }
  }
  return foreignRun({
    tool: TOOL2,
    manifests: MANIFESTS,
    ...readItems(entries(), (via) => "source" in via || "url" in via ? readAdvisory(via) : null)
  });
}
function readAdvisory(via) {
  const name = wordAt(via.dependency) ?? wordAt(via.name) ?? "";
  const ids = advisoriesAt(via.url);
  const title = wordAt(via.title) ?? "Vulnerability";
  return foreignResult({
    rule: ids[0] ?? `npm-${via.source}`,
    title: `${title} in ${name}`,
    message: `${title}: ${name} ${wordAt(via.range) ?? ""}`.trim(),
    severity: severityAt(via.severity),
    category: "dependency",
    cwe: weaknessesAt(via.cwe),
    advisories: ids,
    cvss: scoreAt(objectAt(via.cvss).score),
    help: wordAt(via.url),
    purl: name === "" ? null : purlOf("npm", name, null)
  });
}

// src/results/npm-audit/index.ts
var npmAudit = {
  id: "npm-audit",
  title: "npm audit",
  docs: {
    steps: ['- run: npm audit --package-lock-only --json > "$RUNNER_TEMP/reports/npm-audit.json" || true'],
    requires: "npm-audit",
    weight: "`severity` of the advisory; npm says nothing of its confidence: medium",
    place: "the lockfile; where there are several, the report does not say of which it is, and all are named. Known by advisory, package; npm 7 and later do not tell the version",
    incomplete: "An answer with `error`: failed. Fewer reports than there are lockfiles of npm: partial",
    notes: [
      "Packages that are reported for the sake of what they depend on are left out: the advisory stands at the package that has it."
    ]
  },
  matches: (document) => isObject(document) && ("auditReportVersion" in document && isObject(document.vulnerabilities) || isObject(document.advisories) && isObject(document.metadata) && "runId" in document || isRefusal(document)),
  read: (document) => [readNpmAudit(objectAt(document))]
};

// src/results/osv-scanner/read.ts
function readOsvScanner(document, place) {
  return foreignRun({
    tool: "OSV-Scanner",
    ...readItems(groups(itemsAt(objectAt(document).results)), (group) => readGroup(group, place))
  });
}
function* groups(sources) {
  for (const given of sources) {
    const { source, packages } = objectAt(given);
    if (!isObject(given)) yield given;
    for (const one of itemsAt(packages)) {
      const { groups: groups2, vulnerabilities, package: found } = objectAt(one);
      const byId = new Map(
        itemsAt(vulnerabilities).filter(isObject).map((each) => [wordAt(each.id) ?? "", each])
      );
      if (!isObject(one)) yield one;
      const grouped = itemsAt(groups2).filter(isObject);
      for (const group of grouped) {
        const advisories = wordsAt(group.ids).flatMap((id) => byId.get(id) ?? []);
        yield { source, found, group, advisories };
      }
      const known = new Set(grouped.flatMap(({ ids }) => wordsAt(ids)));
      for (const [id, advisory] of byId)
        if (!known.has(id)) yield { source, found, group: { ids: [id] }, advisories: [advisory] };
    }
  }
}
function readGroup({ source, found, group: given, advisories: all }, place) {
  const [group, pkg] = [objectAt(given), objectAt(found)];
  const ids = wordsAt(group.ids);
  const advisories = itemsAt(all).map(objectAt);
  const [first] = advisories;
  const [name, version] = [wordAt(pkg.name) ?? "", wordAt(pkg.version)];
  const rule = ids.find((id) => id.startsWith("GHSA")) ?? ids[0] ?? "unnamed-rule";
  const title = wordAt(first?.summary) ?? rule;
  const isCalled = calledOf(group);
  const cvss = scoreOf(group.max_severity);
  return foreignResult({
    rule,
    title: `${title} in ${name} ${version ?? ""}`.trim(),
    message: `${wordAt(first?.details) ?? title}${isCalled ? "" : "\n\nLowered: the analysis says that nothing vulnerable of it is called."}`,
    severity: isCalled ? severityOf5(cvss, advisories) : "low",
    cvss,
    category: "dependency",
    cwe: weaknessesAt(...advisories.map(({ database_specific }) => objectAt(database_specific).cwe_ids)),
    advisories: advisoriesAt(ids, group.aliases, ...advisories.map(({ aliases }) => aliases)),
    purl: name === "" ? null : purlOf(wordAt(pkg.ecosystem) ?? "", name, version),
    places: placesAt(objectAt(source).path, {}, place)
  });
}
function calledOf({ experimentalAnalysis, experimental_analysis }) {
  const told = Object.values(objectAt(experimentalAnalysis ?? experimental_analysis)).map(objectAt);
  return told.length === 0 || told.some(({ called }) => called !== false);
}
function scoreOf(value) {
  const score = /^\d{1,2}(?:\.\d{1,3})?$/.test(wordAt(value) ?? "") ? Number(value) : 0;
  return score > 0 && score <= 10 ? score : null;
}
function severityOf5(score, advisories) {
  if (score !== null) return severityOfScore(score);
  const words = advisories.map(({ database_specific }) => severityAt(objectAt(database_specific).severity));
  return worstSeverity(words);
}

// src/results/osv-scanner/index.ts
var osvScanner = {
  id: "osv-scanner",
  title: "OSV-Scanner",
  docs: {
    steps: [
      '- run: osv-scanner scan source --recursive --format json --output-file "$RUNNER_TEMP/reports/osv-scanner.json" . || true'
    ],
    requires: "osv-scanner",
    weight: "`max_severity` of the group of advisories, else the word of the database, else unknown; what its analysis of calls says is not called is low, and the message says so",
    place: "the lockfile; known by advisory, package and version",
    incomplete: "osv-scanner leaves no report where it fails: failed",
    notes: [
      "Aliases of one advisory are one result.",
      "The gate\u2019s own audit reads the same database: join the report where you want to see that both agree."
    ]
  },
  matches: (document) => isObject(document) && (Array.isArray(document.results) || document.results === null) && !("errors" in document) && ("experimental_config" in document || "license_summary" in document || isSources(document.results)),
  read: (document, place) => [readOsvScanner(document, place)]
};
function isSources(results) {
  const given = itemsAt(results);
  return given.length > 0 && given.every((one) => isObject(one) && isObject(one.source) && Array.isArray(one.packages));
}

// src/results/pip-audit/read.ts
var MANIFEST = /^(?:requirements[\w.-]*\.txt|(?:poetry|pdm|uv|Pipfile)\.lock|pylock(?:\.[\w-]+)?\.toml)$/;
var IN_FOLDER = /(?:^|\/)(?:requirements[\w.-]*\.txt|(?:poetry|pdm|uv|Pipfile)\.lock|pylock(?:\.[\w-]+)?\.toml)$/;
function readPipAudit(document, _place) {
  const packages = itemsAt(isObject(document) ? document.dependencies : document);
  const skipped = packages.filter((one) => wordAt(objectAt(one).skip_reason) !== null).length;
  return foreignRun({
    tool: "pip-audit",
    shortfalls: shortfall(skipped, "package could not be audited", "packages could not be audited"),
    manifests: { names: MANIFEST, paths: null },
    lookedAtNothing: packages.length === 0 ? IN_FOLDER : null,
    ...readItems(perAdvisory(packages), readAdvisory2)
  });
}
function* perAdvisory(packages) {
  for (const one of packages) {
    if (!isObject(one)) yield one;
    const { name, version, vulns } = objectAt(one);
    for (const vulnerability2 of itemsAt(vulns))
      yield isObject(vulnerability2) ? { name, version, vulnerability: vulnerability2 } : vulnerability2;
  }
}
function readAdvisory2({ name: given, version: of, vulnerability: vulnerability2 }) {
  const { id, aliases, description, fix_versions } = objectAt(vulnerability2);
  const [name, version] = [wordAt(given) ?? "", wordAt(of)];
  const rule = wordAt(id) ?? "unnamed-rule";
  const versions = wordsAt(fix_versions);
  return foreignResult({
    rule,
    title: `${rule} in ${name} ${version ?? ""}`.trim(),
    message: wordAt(description) ?? rule,
    severity: "unknown",
    category: "dependency",
    advisories: [.../* @__PURE__ */ new Set([...advisoriesAt(id), ...advisoriesAt(aliases)])],
    purl: name === "" ? null : purlOf("pypi", name, version),
    fixedIn: versions.length === 1 ? versions[0] ?? null : null
  });
}

// src/results/pip-audit/index.ts
var pipAudit = {
  id: "pip-audit",
  title: "pip-audit",
  docs: {
    steps: [
      '- run: pipx run pip-audit --requirement requirements.txt --no-deps --format json --output "$RUNNER_TEMP/reports/pip-audit.json" || true'
    ],
    requires: "pip-audit",
    weight: "pip-audit does not say how bad an advisory is: unknown, for which `gate.unknown-severity` decides; joined with our own finding it has that one\u2019s",
    place: "the lockfiles and requirements of Python that there are: the report does not say of which it is. Known by advisory, package and version",
    incomplete: "A package that was skipped (`skip_reason`): partial. No package while the repository holds requirements: failed",
    notes: ["Without `--no-deps` pip-audit lets pip resolve the requirements, which may run code of packages."]
  },
  isEmptyList: true,
  matches: (document) => {
    const list = isObject(document) ? document.dependencies : document;
    const isList = Array.isArray(list) && (isObject(document) ? isBare(document) : list.length > 0);
    return isList && itemsAt(list).every((one) => isObject(one) && "name" in one && ("vulns" in one || "skip_reason" in one));
  },
  read: (document, place) => [readPipAudit(document, place)]
};
function isBare(document) {
  return Object.keys(document).every((key) => key === "dependencies" || key === "fixes");
}

// src/results/pnpm-audit/read.ts
var TOOL3 = "pnpm audit";
function isRefusal2({ error }) {
  return isObject(error) && (wordAt(error.code) ?? "").startsWith("ERR_PNPM_");
}
function readPnpmAudit(document) {
  if (document.error !== void 0) return failedRun(TOOL3, "pnpm could not audit: its registry gave no answer");
  return foreignRun({
    tool: TOOL3,
    manifests: { names: /^pnpm-lock\.yaml$/, paths: [null] },
    ...readAdvisories(Object.values(objectAt(document.advisories)))
  });
}

// src/results/pnpm-audit/index.ts
var pnpmAudit = {
  id: "pnpm-audit",
  title: "pnpm audit",
  docs: {
    steps: ['- run: pnpm audit --json > "$RUNNER_TEMP/reports/pnpm-audit.json" || true'],
    requires: "pnpm-audit",
    weight: "`severity` of the advisory; pnpm says nothing of its confidence: medium",
    place: "the lockfile; where there are several, the report does not say of which it is, and all are named. Known by advisory, package and version",
    incomplete: "An answer with `error`: failed. Fewer reports than there are lockfiles of pnpm: partial"
  },
  matches: (document) => isObject(document) && (isObject(document.advisories) && isObject(document.metadata) && !("runId" in document) || isRefusal2(document)),
  read: (document) => [readPnpmAudit(objectAt(document))]
};

// src/results/ruff/read.ts
var SECURITY2 = /^S\d{3}$/;
function readRuff(document, place) {
  const broken = document.filter((one) => isObject(one) && isSyntaxError(one));
  return foreignRun({
    tool: "Ruff",
    countsPoints: true,
    unread: broken.flatMap((one) => {
      const path = pathAt(objectAt(one).filename, place);
      return path === null ? [] : [{ path, kind: "syntax" }];
    }),
    ...readItems(itemsAt(document), (one) => isSyntaxError(one) ? null : readDiagnostic(one, place))
  });
}
function isSyntaxError({ code }) {
  return code === null || code === "invalid-syntax" || code === "E999";
}
function readDiagnostic(one, place) {
  const rule = wordAt(one.code) ?? "unnamed-rule";
  const [start, end] = [objectAt(one.location), objectAt(one.end_location)];
  const isSecurity = SECURITY2.test(rule);
  const text = wordAt(one.message) ?? rule;
  const region = { startLine: start.row, startColumn: start.column, endLine: end.row, endColumn: end.column };
  return foreignResult({
    rule,
    title: text,
    message: text,
    severity: isSecurity ? "medium" : "info",
    confidence: isSecurity ? "medium" : "low",
    cwe: ruffWeaknesses(rule),
    help: wordAt(one.url),
    // Of a notebook lines are counted within a cell, which no line of the file is.
    places: placesAt(one.filename, one.cell === null || one.cell === void 0 ? region : {}, place)
  });
}

// src/results/ruff/index.ts
var ruff = {
  id: "ruff",
  title: "Ruff",
  docs: {
    steps: [
      '- run: pipx run ruff check --isolated --select S --exit-zero --output-format json --output-file "$RUNNER_TEMP/reports/ruff.json"'
    ],
    requires: "ruff",
    weight: "Ruff does not say how bad something is: its rules from Bandit (`S\u2026`) are medium, all others, which are about style and mistakes, for information with low confidence",
    place: "the file with lines and columns, which Ruff counts in code points; known by the rule with the text of the line",
    incomplete: "A file with a syntax error is in the ledger",
    notes: [
      "Without a finding Ruff writes an empty list, which does not say whose it is: keep `ruff` in the name of the file.",
      "`--isolated` keeps the configuration of the change from leaving rules and files out."
    ]
  },
  isEmptyList: true,
  matches: (document) => Array.isArray(document) && isObject(document[0]) && "noqa_row" in document[0] && "end_location" in document[0] && "filename" in document[0],
  read: (document, place) => [readRuff(itemsAt(document), place)]
};

// src/results/sarif/address.ts
import { fileURLToPath } from "node:url";
var MAX_BASES = 10;
function baseAddresses(given, place) {
  const bases = objectAt(given);
  function addressOf({ uri, uriBaseId }, depth = 0) {
    const own = wordAt(uri) ?? "";
    const base = wordAt(uriBaseId);
    if (isAbsolute(own) || base === null || !Object.hasOwn(bases, base)) return own;
    if (depth === MAX_BASES) return void 0;
    const before = addressOf(objectAt(bases[base]), depth + 1);
    if (before === void 0 || before === "") return before === void 0 ? void 0 : own;
    return before.endsWith("/") ? before + own : `${before}/${own}`;
  }
  const roots = Object.entries(bases).flatMap(([id, base]) => {
    const address = ROOTS.has(id) ? addressOf(objectAt(base)) : void 0;
    const path = address === void 0 ? null : plainPath(address);
    return path !== null && /^(?:\/|[A-Za-z]:)/.test(path) ? [path] : [];
  });
  function pathOf2(location, artifacts) {
    const given2 = objectAt(location);
    const at = wholeAt(given2.index, 0);
    const known = wordAt(given2.uri) === null && at !== null ? objectAt(objectAt(artifacts[at]).location) : given2;
    if (wordAt(known.uri) === null) return isObject(location) && wordAt(known.uriBaseId) !== null ? null : void 0;
    const address = addressOf(known) ?? "";
    if (/^(?!file:)[a-z][a-z0-9+.-]+:/i.test(address)) return void 0;
    const path = plainPath(address);
    return path === null ? null : pathInRepository(path, [place.root, CONTAINER_ROOT, ...roots]);
  }
  return { pathOf: pathOf2 };
}
var ROOTS = /* @__PURE__ */ new Set(["%SRCROOT%", "SRCROOT", "ROOTPATH", "PROJECTROOT", "%ROOTPATH%", "REPOROOT", "REPO_ROOT"]);
function isAbsolute(address) {
  return /^[a-z][a-z0-9+.-]+:/i.test(address) || address.startsWith("/");
}
function plainPath(address) {
  try {
    const path = /^file:/i.test(address) ? fileURLToPath(address, { windows: false }) : decoded(address.replace(/[?#].*$/s, ""));
    return path.replaceAll("\\", "/").replace(/^\/(?=[A-Za-z]:\/)/, "");
  } catch {
    return null;
  }
}
function decoded(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

// src/results/sarif/facts.ts
function factReader() {
  const known = /* @__PURE__ */ new Map();
  function wordsOfRule(rule) {
    const found = known.get(rule) ?? wordsOf(
      rule,
      itemsAt(rule.relationships).map((each) => objectAt(each).target)
    );
    known.set(rule, found);
    return found;
  }
  return (ruleId, result, rule) => {
    const [own, common] = [wordsOf(result, itemsAt(result.taxa)), wordsOfRule(rule)];
    return {
      cwe: [.../* @__PURE__ */ new Set([...own.cwe, ...common.cwe, ...cweOf(ruleId)])],
      advisories: [.../* @__PURE__ */ new Set([...advisoriesOf(ruleId), ...own.advisories, ...common.advisories])],
      tags: [.../* @__PURE__ */ new Set([...own.tags, ...common.tags])],
      purl: own.purls[0] ?? common.purls[0] ?? purlOfPlace(result)
    };
  };
}
function wordsOf({ properties }, taxa) {
  const { tags: given, cwe, cwes, CWE, cve, cves, aliases, purl, purls } = objectAt(properties);
  const tags = wordsAt(given);
  const weaknesses = [cwe, cwes, CWE].flatMap(wordsAt).map(bareCwe);
  return {
    tags: tags.map((tag) => tag.toLowerCase()),
    cwe: [...tags, ...weaknesses, ...taxa.slice(0, MAX_ENTRIES).map(taxonWord)].flatMap(cweOf),
    advisories: [...tags, ...[cve, cves, aliases].flatMap(wordsAt)].flatMap(advisoriesOf),
    purls: [purl, purls].flatMap(wordsAt).filter(isPurl)
  };
}
function taxonWord(value) {
  const { id, toolComponent } = objectAt(value);
  const { name } = objectAt(toolComponent);
  return /^cwe$/i.test(wordAt(name) ?? "") ? bareCwe(wordAt(id) ?? "") : wordAt(id) ?? "";
}
function purlOfPlace({ locations }) {
  const [place] = itemsAt(locations);
  const names = itemsAt(objectAt(place).logicalLocations).map((each) => objectAt(each).fullyQualifiedName);
  return names.flatMap(wordsAt).find(isPurl) ?? null;
}
function isPurl(word) {
  return /^pkg:[a-z]/i.test(word);
}

// src/results/sarif/override.ts
function levelOverrides(invocations) {
  const levels = itemsAt(invocations).map(
    (invocation) => new Map(
      itemsAt(objectAt(invocation).ruleConfigurationOverrides).map(objectAt).map(({ descriptor, configuration }) => [wordAt(objectAt(descriptor).id), objectAt(configuration).level])
    )
  );
  return {
    of({ provenance }, ruleId) {
      const at = wholeAt(objectAt(provenance).invocationIndex, 0);
      return at === null ? void 0 : levels[at]?.get(ruleId);
    }
  };
}

// src/results/sarif/message.ts
function messageOf(message, { rule, component }) {
  const given = objectAt(message);
  const own = wordAt(given.text);
  const id = wordAt(given.id);
  const text = own ?? (id === null ? null : textById(rule.messageStrings, id) ?? textById(component.globalMessageStrings, id));
  return text === null ? null : withoutLinks(withArguments(text, given));
}
function withoutLinks(text) {
  return text.replace(
    /\[((?:[^\][\\]|\\.){1,500})\]\(\d{1,6}\)/g,
    (_, words) => words.replace(/\\([[\]\\])/g, "$1")
  );
}
function textById(strings, id) {
  const table = objectAt(strings);
  return Object.hasOwn(table, id) ? wordAt(objectAt(table[id]).text) : null;
}
function withArguments(text, { arguments: given }) {
  const values = itemsAt(given);
  if (values.length === 0) return text;
  return text.replace(/\{\{|\}\}|\{(\d{1,4})\}/g, (found, index) => {
    if (index === void 0) return found.charAt(0);
    return wordAt(values[Number(index)]) ?? found;
  });
}

// src/results/sarif/weight.ts
var LEVELS = /* @__PURE__ */ new Map([
  ["error", "high"],
  ["warning", "medium"],
  ["note", "low"],
  ["none", "info"]
]);
function severityOf6(result, rule, override) {
  const score = scoreOf2(result) ?? scoreOf2(rule);
  if (score !== null) return severityOfScore(score);
  const { level } = objectAt(rule.defaultConfiguration);
  return LEVELS.get(result.level) ?? LEVELS.get(override) ?? LEVELS.get(level) ?? "medium";
}
function scoreOf2({ properties }) {
  const given = objectAt(properties)["security-severity"];
  const score = typeof given === "number" ? given : /^\s*\d{1,2}(?:\.\d{1,6})?\s*$/.test(wordAt(given) ?? "") ? Number(given) : NaN;
  return score >= 0 && score <= 10 ? score : null;
}
function confidenceOf(result, rule) {
  const own = objectAt(result.properties);
  const given = own.issue_confidence ?? own.confidence ?? own.precision ?? objectAt(rule.properties).precision;
  return confidenceAt(given);
}

// src/results/sarif/result.ts
var MAX_PLACES3 = 20;
var SECRET_SCANNERS = /^(?:gitleaks|betterleaks|trufflehog|detect-secrets|ggshield|noseyparker|nosey parker|titus|kingfisher|whispers)$/i;
var STATES = /* @__PURE__ */ new Map([
  ["new", "new"],
  ["unchanged", "known"],
  ["updated", "known"],
  ["absent", "gone"]
]);
function readResult2(result, { tool, rules, facts, overrides, addresses, artifacts }) {
  const reference = rules.of(result);
  const { id, rule } = reference;
  const message = messageOf(result.message, reference);
  const places = itemsAt(result.locations).slice(0, MAX_PLACES3).flatMap((location) => placeOf2(location, addresses, artifacts));
  const { cwe, advisories, tags, purl } = facts(id, result, rule);
  return foreignResult({
    rule: id,
    category: SECRET_SCANNERS.test(tool) ? "secret" : null,
    title: titleOf(reference) ?? message ?? id,
    message: message ?? textOf(rule.fullDescription) ?? textOf(rule.shortDescription) ?? "",
    severity: severityOf6(result, rule, overrides.of(result, id)),
    confidence: confidenceOf(result, rule),
    cwe,
    advisories,
    purl,
    tags,
    help: wordAt(rule.helpUri),
    places,
    identity: identityOf(result),
    snippet: snippetOf(result),
    state: STATES.get(result.baselineState) ?? null,
    isSuppressed: isSuppressed(result)
  });
}
function titleOf({ id, rule }) {
  const name = wordAt(rule.name);
  return textOf(rule.shortDescription) ?? (name === id ? null : name) ?? textOf(rule.fullDescription);
}
function textOf(message) {
  return wordAt(objectAt(message).text);
}
function placeOf2(location, addresses, artifacts) {
  const { artifactLocation, region } = objectAt(objectAt(location).physicalLocation);
  const path = addresses.pathOf(artifactLocation, artifacts);
  if (path === void 0) return [];
  return [placeOf(path, objectAt(region))];
}
function identityOf({ fingerprints, partialFingerprints }) {
  const parts = [fingerprints, partialFingerprints].map(
    (given) => Object.entries(objectAt(given)).slice(0, MAX_ENTRIES).flatMap(([key, value]) => wordAt(value) === null ? [] : [`${key}=${value}`]).sort()
  );
  return parts.find(({ length }) => length > 0) ?? null;
}
function snippetOf({ locations }) {
  const { region, contextRegion } = objectAt(objectAt(itemsAt(locations)[0]).physicalLocation);
  return textOf(objectAt(region).snippet) ?? textOf(objectAt(contextRegion).snippet);
}
function isSuppressed({ suppressions }) {
  const given = itemsAt(suppressions);
  return given.length > 0 && given.every((each) => !["rejected", "underReview"].includes(String(objectAt(each).status)));
}

// src/results/sarif/rule.ts
function ruleBook(tool) {
  const { driver, extensions } = objectAt(tool);
  const components = [objectAt(driver), ...itemsAt(extensions).map(objectAt)];
  const byId = /* @__PURE__ */ new Map();
  for (const component of components) {
    for (const given of itemsAt(component.rules)) {
      const rule = objectAt(given);
      const id = wordAt(rule.id);
      if (id !== null && !byId.has(id)) byId.set(id, { id, rule, component });
    }
  }
  function of(result) {
    const reference = objectAt(result.rule);
    const id = wordAt(result.ruleId) ?? wordAt(reference.id);
    const component = componentOf(objectAt(reference.toolComponent));
    const at = wholeAt(reference.index, 0) ?? wholeAt(result.ruleIndex, 0);
    const indexed = at === null ? void 0 : itemsAt(component.rules)[at];
    if (isObject(indexed) && isOf(id, wordAt(indexed.id)))
      return { id: id ?? wordAt(indexed.id) ?? UNNAMED, rule: indexed, component };
    const named = id === null ? void 0 : byId.get(id) ?? parentOf(id);
    return { id: id ?? UNNAMED, rule: named?.rule ?? {}, component: named?.component ?? component };
  }
  function componentOf({ index, name, guid }) {
    const at = wholeAt(index, 0);
    const extension = at === null ? void 0 : components[at + 1];
    const named = components.find(
      (each) => guid !== void 0 && each.guid === guid || name !== void 0 && each.name === name
    );
    return extension ?? named ?? components[0] ?? {};
  }
  function parentOf(id) {
    for (let end = id.lastIndexOf("/"); end > 0; end = id.lastIndexOf("/", end - 1)) {
      const parent = byId.get(id.slice(0, end));
      if (parent !== void 0) return parent;
    }
    return void 0;
  }
  return { of };
}
var UNNAMED = "unnamed-rule";
function isOf(asked, found) {
  return asked === null || found === null || asked === found || asked.startsWith(`${found}/`);
}

// src/results/sarif/run.ts
function readRun(given, place) {
  const run = objectAt(given);
  const { driver } = objectAt(run.tool);
  const { name, semanticVersion, version } = objectAt(driver);
  const tool = wordAt(name) ?? "";
  const context = {
    tool,
    rules: ruleBook(run.tool),
    facts: factReader(),
    overrides: levelOverrides(run.invocations),
    addresses: baseAddresses(run.originalUriBaseIds, place),
    artifacts: itemsAt(run.artifacts)
  };
  return foreignRun({
    tool,
    version: wordAt(semanticVersion) ?? wordAt(version) ?? "unknown",
    failure: failureOf2(run),
    shortfalls: shortfallsOf2(run),
    revision: revisionOf(run),
    countsPoints: run.columnKind === "unicodeCodePoints",
    ...readItems(itemsAt(run.results), (result) => isFinding(result) ? readResult2(result, context) : null)
  });
}
function failureOf2({ results, invocations, externalPropertyFileReferences }) {
  if (itemsAt(invocations).some((one) => objectAt(one).executionSuccessful === false))
    return "the tool says that its run was not successful";
  if (Array.isArray(results)) return null;
  const { results: elsewhere } = objectAt(externalPropertyFileReferences);
  return itemsAt(elsewhere).length > 0 ? "its results are in another file, which is not read" : "the report has no results: the tool did not scan";
}
function revisionOf({ versionControlProvenance }) {
  const revisions = new Set(itemsAt(versionControlProvenance).map((one) => wordAt(objectAt(one).revisionId)));
  const [only = null] = revisions;
  return revisions.size === 1 && only !== null && /^[0-9a-f]{40,64}$/i.test(only) ? only.toLowerCase() : null;
}
function shortfallsOf2({ invocations }) {
  const errors = itemsAt(invocations).map(objectAt).flatMap((one) => [one.toolExecutionNotifications, one.toolConfigurationNotifications].flatMap(itemsAt)).filter((notification) => objectAt(notification).level === "error").length;
  return errors === 0 ? [] : [`the tool tells of ${many(errors, "error")} while it ran`];
}
var NO_FINDINGS = /* @__PURE__ */ new Set(["pass", "notApplicable", "informational"]);
function isFinding({ kind }) {
  return !NO_FINDINGS.has(kind);
}

// src/results/sarif/index.ts
var sarif = {
  id: "sarif",
  title: "SARIF 2.1.0",
  docs: {
    steps: ['- run: semgrep scan --config p/default --sarif --output "$RUNNER_TEMP/reports/semgrep.sarif"'],
    requires: "semgrep-oss",
    weight: "`security-severity` of the result or its rule (9 critical, 7 high, 4 medium, above 0 low); else the level (error high, warning medium, note low), the rule\u2019s default, warning. `precision` of the rule, `confidence` of the result; else medium",
    place: "relative or `file:` addresses, `uriBaseId`, artifacts by index; columns that count code points are counted anew. Known by its fingerprints with the path, else by the rule with the text of the line",
    incomplete: "no `results`, results in another file, `executionSuccessful: false`: failed. A notification of level `error`, a report of another commit, results outside of the repository: partial"
  },
  matches: (document) => isObject(document) && (Array.isArray(document.runs) || isSchema(document.$schema)),
  read(document, place) {
    const { version, runs } = objectAt(document);
    if (version !== "2.1.0") throw new ReportError(`SARIF ${versionWords(version)}, and 2.1.0 alone is read`);
    if (!Array.isArray(runs) || runs.length === 0) throw new ReportError("SARIF without a run: no tool reported");
    return itemsAt(runs).map((run) => readRun(run, place));
  }
};
function isSchema(schema) {
  return /\bsarif\b/i.test(wordAt(schema) ?? "");
}
function versionWords(version) {
  return typeof version === "string" && /^[\w.-]{1,30}$/.test(version) ? `of version ${version}` : "without a version";
}

// src/results/semgrep/read.ts
var SOURCE = /\.(?:[cm]?[jt]sx?|py|go|java|kt|rb|php|cs|scala|rs|c|cc|cpp|swift|tf)$/;
function readSemgrep(document, place) {
  const { results, errors, paths, skipped_rules, version } = objectAt(document);
  const told = itemsAt(errors).map(objectAt).filter(({ level }) => level !== "info");
  const unread = told.flatMap((error) => unreadFile(error, place) ?? []);
  const { scanned } = objectAt(paths);
  return foreignRun({
    tool: "Semgrep",
    version: wordAt(version) ?? "unknown",
    unread,
    shortfalls: [
      ...told.length === unread.length ? [] : [`the tool tells of ${many(told.length - unread.length, "error")} while it ran`],
      ...shortfall(itemsAt(skipped_rules).length, "rule was skipped", "rules were skipped")
    ],
    lookedAtNothing: Array.isArray(scanned) && scanned.length === 0 ? SOURCE : null,
    ...readItems(itemsAt(results), (result) => readResult3(result, place))
  });
}
function unreadFile(error, place) {
  const path = pathAt(error.path, place);
  if (path === null) return null;
  const [type] = wordsAt(error.type);
  return { path, kind: /timeout|memory|too many/i.test(type ?? "") ? "budget" : "syntax" };
}
function readResult3(result, place) {
  const rule = wordAt(result.check_id) ?? "unnamed-rule";
  const [extra, start, end] = [objectAt(result.extra), objectAt(result.start), objectAt(result.end)];
  const metadata = objectAt(extra.metadata);
  const message = wordAt(extra.message) ?? rule;
  const region = { startLine: start.line, startColumn: start.col, endLine: end.line, endColumn: end.col };
  return foreignResult({
    rule,
    title: message,
    message,
    severity: severityOf7(extra.severity),
    confidence: confidenceAt(metadata.confidence),
    category: isObject(extra.sca_info) ? "dependency" : null,
    cwe: weaknessesAt(metadata.cwe),
    advisories: advisoriesAt(metadata["sca-vuln-database-identifier"], metadata.cve, rule),
    purl: packageIn2(objectAt(extra.sca_info)),
    tags: [...wordsAt(metadata.technology), ...wordsAt(metadata.category)].map((tag) => tag.toLowerCase()),
    help: wordAt(metadata.source) ?? wordAt(metadata.shortlink),
    places: placesAt(result.path, region, place),
    isSuppressed: extra.is_ignored === true
  });
}
function packageIn2({ dependency_match }) {
  const found = objectAt(objectAt(dependency_match).found_dependency);
  const [name, version] = [wordAt(found.package), wordAt(found.version)];
  return name === null || version === null ? null : purlOf(wordAt(found.ecosystem) ?? "", name, version);
}
function severityOf7(value) {
  return value === "INFO" ? "low" : severityAt(value);
}

// src/results/semgrep/index.ts
var semgrep = {
  id: "semgrep",
  title: "Semgrep",
  docs: {
    steps: ['- run: pipx run semgrep scan --config p/default --json --output "$RUNNER_TEMP/reports/semgrep.json"'],
    requires: "semgrep",
    weight: "`severity` (ERROR high, WARNING medium, INFO low, or the word itself) and `confidence` of the rule",
    place: "the file with lines and columns; known by the rule with the text of the line",
    incomplete: "A file that was not understood, or given up, is in the ledger; an error that names no file, and rules that were skipped: partial. A run that looked at no file while the repository holds code: failed",
    notes: [
      "What `nosemgrep` lets stay is listed with `--disable-nosem` and is shown, not obeyed.",
      "Reports of SARIF are read too, under the name `semgrep-oss`."
    ]
  },
  matches: (document) => isObject(document) && Array.isArray(document.results) && Array.isArray(document.errors) && !("metrics" in document) && itemsAt(document.results).every((result) => !isObject(result) || "check_id" in result),
  read: (document, place) => [readSemgrep(document, place)]
};

// src/results/snyk/infrastructure.ts
function readIssue2(issue, path) {
  const rule = wordAt(issue.publicId) ?? wordAt(issue.id) ?? "unnamed-rule";
  const title = wordAt(issue.title) ?? rule;
  const { issue: what, impact, resolve } = objectAt(issue.iacDescription);
  const words = [what, impact, resolve].flatMap((part) => wordAt(part) ?? []);
  const within = wordsAt(itemsAt(issue.path));
  return foreignResult({
    rule,
    title,
    message: words.join("\n\n") || title,
    severity: severityAt(issue.severity),
    category: "infrastructure",
    help: wordAt(issue.documentation),
    places: path === null ? [] : [placeOf(path, { startLine: issue.lineNumber })],
    identity: within.length === 0 ? null : within,
    isSuppressed: issue.isIgnored === true
  });
}

// src/results/snyk/vulnerability.ts
function readVulnerability2(one, manager, places, isSuppressed2) {
  const rule = wordAt(one.id) ?? "unnamed-rule";
  const [name, version] = [wordAt(one.packageName) ?? wordAt(one.name) ?? "", wordAt(one.version)];
  const { CVE, CWE, GHSA } = objectAt(one.identifiers);
  const title = wordAt(one.title) ?? rule;
  return foreignResult({
    rule,
    title: `${title} in ${name} ${version ?? ""}`.trim(),
    message: wordAt(one.description) ?? title,
    severity: severityAt(one.severityWithCritical ?? one.severity),
    category: one.type === "license" ? "license" : "dependency",
    cwe: weaknessesAt(CWE),
    advisories: advisoriesAt(CVE, GHSA),
    purl: name === "" ? null : purlOf(wordAt(one.packageManager) ?? manager, name, version),
    fixedIn: onlyVersion2(one.fixedIn),
    cvss: scoreAt(one.cvssScore),
    help: /^SNYK-[\w-]{1,200}$/i.test(rule) ? `https://security.snyk.io/vuln/${rule}` : null,
    places,
    isSuppressed: isSuppressed2
  });
}
function onlyVersion2(value) {
  const [version, ...more] = wordsAt(value);
  return more.length > 0 ? null : version ?? null;
}

// src/results/snyk/read.ts
var SUPPORTED = /^(?:package-lock\.json|yarn\.lock|pnpm-lock\.yaml|requirements\.txt|Pipfile\.lock|poetry\.lock|Gemfile\.lock|composer\.lock|go\.mod|pom\.xml|gradle\.lockfile|packages\.lock\.json)$/;
var TOOLS = {
  "open-source": "Snyk",
  container: "Snyk Container",
  infrastructure: "Snyk IaC"
};
function readSnyk(given, place) {
  const projects = given.map(objectAt);
  const broken = projects.filter(isBroken);
  const kinds = /* @__PURE__ */ new Map();
  for (const project of projects) {
    if (isBroken(project)) continue;
    const ofKind = kinds.get(kindOf(project)) ?? [];
    ofKind.push(project);
    kinds.set(kindOf(project), ofKind);
  }
  if (kinds.size === 0) return [failedRun(TOOLS["open-source"], brokenWords(broken.length))];
  return [...kinds].map(([kind, ofKind], index) => {
    const shortfalls = broken.length === 0 || index > 0 ? [] : [brokenWords(broken.length)];
    return { ...runOf(kind, ofKind, place), shortfalls };
  });
}
function isBroken({ ok, error }) {
  return ok === false && wordAt(error) !== null;
}
function brokenWords(count) {
  return `${many(count, "project")} could not be tested by Snyk`;
}
function kindOf(project) {
  if (Array.isArray(project.infrastructureAsCodeIssues)) return "infrastructure";
  const isImage = isObject(project.docker) || /^(?:deb|rpm|apk|linux)$/.test(wordAt(project.packageManager) ?? "");
  return isImage || wordAt(project.platform) !== null ? "container" : "open-source";
}
function runOf(kind, projects, place) {
  const budget = wholeBudget();
  const lists = projects.map(
    (project) => kind === "infrastructure" ? readIssues(project, place, budget) : readVulnerabilities2(project, kind, place, budget)
  );
  return foreignRun({
    tool: TOOLS[kind],
    manifests: kind === "open-source" ? manifestsOf2(projects, place) : null,
    ...joinItems(lists)
  });
}
function manifestsOf2(projects, place) {
  return { names: SUPPORTED, paths: projects.map((project) => targetPath(project, place)) };
}
function targetPath(project, place) {
  const target = wordAt(project.displayTargetFile) ?? wordAt(project.targetFile);
  if (target === null) return null;
  return pathAt(`${wordAt(project.path) ?? "."}/${target}`, place) ?? pathAt(target, place);
}
function readIssues(project, place, budget) {
  const path = targetPath(project, place);
  return readItems(itemsAt(project.infrastructureAsCodeIssues), (issue) => readIssue2(issue, path), budget);
}
function readVulnerabilities2(project, kind, place, budget) {
  const path = kind === "container" ? null : targetPath(project, place);
  const places = path === null ? [] : [placeOf(path)];
  const seen = /* @__PURE__ */ new Set();
  const { ignore } = objectAt(project.filtered);
  const lists = [project.vulnerabilities, ignore].map(
    (list, index) => readItems(
      itemsAt(list),
      (one) => {
        const key = JSON.stringify([one.id, one.name ?? one.packageName, one.version]);
        if (seen.has(key)) return null;
        seen.add(key);
        return readVulnerability2(one, wordAt(project.packageManager) ?? "", places, index === 1);
      },
      budget
    )
  );
  const applications = itemsAt(project.applications).map(
    (one) => readVulnerabilities2(objectAt(one), "container", place, budget)
  );
  return joinItems([...lists, ...applications]);
}

// src/results/snyk/index.ts
var snyk = {
  id: "snyk",
  title: "Snyk",
  docs: {
    steps: [
      '- run: snyk test --all-projects --json-file-output="$RUNNER_TEMP/reports/snyk.json" || true',
      '  env: { SNYK_TOKEN: "${{ secrets.SNYK_TOKEN }}" }',
      '- run: snyk code test --sarif-file-output="$RUNNER_TEMP/reports/snyk-code.sarif" || true',
      '  env: { SNYK_TOKEN: "${{ secrets.SNYK_TOKEN }}" }'
    ],
    requires: "snyk",
    weight: "`severity`; Snyk does not say how sure it is: medium",
    place: "the manifest (`displayTargetFile`), of infrastructure with its line; none for what is in an image. Known by Snyk\u2019s id, package and version, of infrastructure by its path in the file",
    incomplete: "A project with an `error`: partial, where there are others, else failed. A lockfile that our own audit sees and no project is of: partial",
    notes: [
      "`snyk container` and `snyk iac` are tools of their own (`snyk-container`, `snyk-iac`), `snyk code` is SARIF (`snykcode`).",
      "Snyk ends with 0 or 1 although a manifest could not be tested: that is why the gate compares with the lockfiles that it sees itself.",
      "What `.snyk` lets stay (`filtered`) is shown, not obeyed. Ways to one package are told once.",
      "Secrets are not there for pull requests of forks: do not require Snyk of them."
    ]
  },
  matches: (document) => {
    const projects = Array.isArray(document) ? itemsAt(document) : [document];
    return projects.length > 0 && projects.every((one) => isProject(objectAt(one)));
  },
  read: (document, place) => readSnyk(Array.isArray(document) ? document : [document], place)
};
function isProject(one) {
  if (one.ok === false && typeof one.error === "string") return true;
  if (Array.isArray(one.infrastructureAsCodeIssues)) return true;
  return typeof one.ok === "boolean" && Array.isArray(one.vulnerabilities) && isObject(one) && "packageManager" in one;
}

// src/results/trivy/finding.ts
function readFinding(finding) {
  if (finding.list === "Vulnerabilities") return vulnerability(finding);
  if (finding.list === "Secrets") return secret(finding);
  return finding.list === "Licenses" ? license(finding) : misconfiguration(finding);
}
function placesOf2({ path }, region = {}) {
  return path === null ? [] : [placeOf(path, region)];
}
function vulnerability(finding) {
  const { one, type, isSuppressed: isSuppressed2 } = finding;
  const [name, version] = [wordAt(one.PkgName) ?? "", wordAt(one.InstalledVersion)];
  const rule = wordAt(one.VulnerabilityID) ?? "unnamed-rule";
  const title = wordAt(one.Title) ?? rule;
  return foreignResult({
    rule,
    title: `${title} in ${name} ${version ?? ""}`.trim(),
    message: wordAt(one.Description) ?? title,
    severity: severityAt(one.Severity),
    category: "dependency",
    cwe: weaknessesAt(one.CweIDs),
    advisories: advisoriesAt(one.VulnerabilityID, one.VendorIDs),
    purl: wordAt(objectAt(one.PkgIdentifier).PURL) ?? (name === "" ? null : purlOf(type, name, version)),
    fixedIn: onlyVersion3(one.FixedVersion),
    cvss: worstScore2(one.CVSS),
    help: wordAt(one.PrimaryURL),
    places: placesOf2(finding),
    isSuppressed: isSuppressed2
  });
}
function onlyVersion3(value) {
  const word = wordAt(value);
  return word === null || word.includes(",") ? null : word.trim();
}
function worstScore2(given) {
  const scores = Object.values(objectAt(given)).slice(0, 50).flatMap((one) => scoreAt(objectAt(one).V40Score) ?? scoreAt(objectAt(one).V3Score) ?? []);
  return scores.length === 0 ? null : Math.max(...scores);
}
function secret(finding) {
  const { one, isSuppressed: isSuppressed2 } = finding;
  const rule = wordAt(one.RuleID) ?? "unnamed-rule";
  const title = wordAt(one.Title) ?? rule;
  return foreignResult({
    rule,
    title,
    message: title,
    severity: severityAt(one.Severity),
    category: "secret",
    cwe: ["CWE-798"],
    places: placesOf2(finding, { startLine: one.StartLine, endLine: one.EndLine }),
    isSuppressed: isSuppressed2
  });
}
function misconfiguration(finding) {
  const { one, isSuppressed: isSuppressed2 } = finding;
  if (one.Status === "PASS") return null;
  const { StartLine, EndLine, Resource } = objectAt(one.CauseMetadata);
  const rule = wordAt(one.ID) ?? "unnamed-rule";
  const title = wordAt(one.Title) ?? rule;
  const message = [one.Message, one.Description, one.Resolution].flatMap((part) => wordAt(part) ?? []);
  const resource = wordAt(Resource);
  return foreignResult({
    rule,
    title,
    message: message.join("\n\n") || title,
    severity: severityAt(one.Severity),
    category: "infrastructure",
    help: wordAt(one.PrimaryURL) ?? wordAt(itemsAt(one.References)[0]),
    places: placesOf2(finding, { startLine: StartLine, endLine: EndLine }),
    identity: resource === null ? null : [resource],
    isSuppressed: isSuppressed2
  });
}
function license(finding) {
  const { one, isSuppressed: isSuppressed2 } = finding;
  const [name, holder] = [wordAt(one.Name) ?? "unknown", wordAt(one.PkgName) ?? wordAt(one.FilePath) ?? ""];
  return foreignResult({
    rule: `license-${name}`,
    title: `License ${name} of ${holder}`,
    message: `License ${name} of ${holder}: ${wordAt(one.Category) ?? "unknown"}`,
    severity: severityAt(one.Severity),
    category: "license",
    places: placesOf2(finding),
    identity: [name, holder],
    isSuppressed: isSuppressed2
  });
}

// src/results/trivy/read.ts
var LISTS = ["Vulnerabilities", "Misconfigurations", "Secrets", "Licenses"];
function readTrivy(document, place) {
  const { ArtifactName, ArtifactType, ...rest } = objectAt(document);
  const resources = resourcesOf(rest);
  const results = Array.isArray(document) ? document : [...itemsAt(rest.Results), ...resources.flatMap(({ Results }) => itemsAt(Results))];
  const isTree = ArtifactType === "filesystem" || ArtifactType === "repository";
  const pathOf2 = isTree || Array.isArray(document) ? targetPath2(ArtifactName, place) : () => null;
  const broken = resources.filter(({ Error: error }) => wordAt(error) !== null).length;
  return foreignRun({
    tool: "Trivy",
    version: wordAt(objectAt(rest.Trivy).Version) ?? "unknown",
    shortfalls: broken === 0 ? [] : [`${many(broken, "resource")} could not be scanned`],
    manifests: isTree ? manifestsOf3(results, pathOf2) : null,
    ...readItems(findings(results, pathOf2), (one) => readFinding(findingIn(one)))
  });
}
function resourcesOf({ Resources, Vulnerabilities, Misconfigurations, ClusterName }) {
  return typeof ClusterName !== "string" ? [] : [Resources, Vulnerabilities, Misconfigurations].flatMap(itemsAt).map(objectAt);
}
function targetPath2(artifact, place) {
  const name = wordAt(artifact) ?? ".";
  const folder = pathAt(`${name}/x`, place)?.slice(0, -1) ?? "";
  return (target) => {
    const word = wordAt(target);
    if (word === null || name === word || name.endsWith(`/${word}`)) return pathAt(name === "." ? word : name, place);
    return word.startsWith("/") ? pathAt(word, place) : pathAt(`${folder}${word}`, place);
  };
}
function manifestsOf3(results, pathOf2) {
  const listed = results.map(objectAt).filter(({ Packages }) => itemsAt(Packages).length > 0);
  if (listed.length === 0) return null;
  const paths = listed.filter(({ Class }) => Class === "lang-pkgs").flatMap(({ Target }) => pathOf2(Target) ?? []);
  return { names: LOCKFILE_NAMES, paths };
}
function* findings(results, pathOf2) {
  for (const given of results) {
    if (!isObject(given)) yield given;
    const result = objectAt(given);
    const isOfSystem = result.Class === "os-pkgs" || /\(.{1,100}\)$/.test(wordAt(result.Target) ?? "");
    const path = isOfSystem ? null : pathOf2(result.Target);
    const common = { path, type: result.Type };
    for (const list of LISTS)
      for (const one of itemsAt(result[list]))
        yield isObject(one) ? { ...common, list, one, isSuppressed: false } : one;
    for (const modified of itemsAt(result.ExperimentalModifiedFindings)) {
      const { Type, Finding } = objectAt(modified);
      yield { ...common, list: listOf(Type), one: objectAt(Finding), isSuppressed: true };
    }
  }
}
function listOf(type) {
  if (type === "misconfiguration") return "Misconfigurations";
  if (type === "secret") return "Secrets";
  return type === "license" ? "Licenses" : "Vulnerabilities";
}
function findingIn({ path, type, list, one, isSuppressed: isSuppressed2 }) {
  return {
    path: wordAt(path),
    type: wordAt(type) ?? "",
    list: LISTS.find((name) => name === list) ?? "Vulnerabilities",
    one: objectAt(one),
    isSuppressed: isSuppressed2 === true
  };
}

// src/results/trivy/index.ts
var trivy = {
  id: "trivy",
  title: "Trivy",
  docs: {
    steps: [
      '- run: trivy fs --scanners vuln,misconfig,secret --list-all-pkgs --format json --output "$RUNNER_TEMP/reports/trivy.json" .'
    ],
    requires: "trivy",
    weight: "`Severity` of each; Trivy does not say how sure it is: medium",
    place: "the target with its lines; none for what is in an image. A vulnerability is known by advisory, package and version, a misconfiguration by its id with the resource",
    incomplete: "A resource of a cluster with an `Error`: partial. With `--list-all-pkgs`, a lockfile that our own audit sees and that is no target: partial",
    notes: [
      "`Match` of a secret is never kept or shown.",
      "What `.trivyignore` lets stay is listed with `--show-suppressed` and is shown, not obeyed.",
      "What is found in an image is new, because nothing tells when it came: give a rule of the policy for it."
    ]
  },
  matches: (document) => Array.isArray(document) ? document.length > 0 && itemsAt(document).every((one) => "Target" in objectAt(one)) : isObject(document) && ("SchemaVersion" in document && "ArtifactName" in document || typeof document.ClusterName === "string"),
  read: (document, place) => [readTrivy(document, place)]
};

// src/results/yarn-audit/read.ts
var TOOL4 = "yarn audit";
var MANIFESTS2 = { names: /^yarn\.lock$/, paths: [null] };
function readYarnAudit(given) {
  const lines = given.filter(isObject);
  if (lines.some(({ type }) => type === "error")) return failedRun(TOOL4, "yarn could not audit: it tells of an error");
  const isClassic = lines.some(({ type }) => typeof type === "string");
  if (isClassic && !lines.some(({ type }) => type === "auditSummary"))
    return failedRun(TOOL4, "the report has no summary at its end: yarn did not come so far");
  const found = isClassic ? readClassic(lines) : readItems(lines.flatMap(perVersion2), readEntry2);
  return foreignRun({ tool: TOOL4, manifests: MANIFESTS2, ...found });
}
function readClassic(lines) {
  const advisories = lines.flatMap(({ type, data }) => type === "auditAdvisory" ? [objectAt(data).advisory] : []);
  const unique = new Map(advisories.map((advisory) => [JSON.stringify(keyOf2(objectAt(advisory))), advisory]));
  const read = readAdvisories(unique.values());
  return joinItems([read, { results: [], leftOut: advisories.length - unique.size, unreadable: 0, cut: 0 }]);
}
function keyOf2({ id, findings: findings2 }) {
  return [id, itemsAt(findings2).map((finding) => objectAt(finding).version)];
}
function perVersion2({ value, children }) {
  const entry = objectAt(children);
  const versions = itemsAt(entry["Tree Versions"]);
  return (versions.length === 0 ? [null] : versions).map((version) => ({ name: value, version, entry }));
}
function readEntry2({ name: value, version: given, entry }) {
  const { ID, Issue, URL, Severity, ...rest } = objectAt(entry);
  const [name, version] = [wordAt(value) ?? "", wordAt(given)];
  const ids = advisoriesAt(URL);
  const title = wordAt(Issue) ?? "Vulnerability";
  const isDeprecation = /\(deprecation\)$/.test(wordAt(ID) ?? "");
  return foreignResult({
    rule: ids[0] ?? (isDeprecation ? "deprecation" : `npm-${typeof ID === "number" ? ID : "unknown"}`),
    title: `${title} in ${name} ${version ?? ""}`.trim(),
    message: `${title}: ${name} ${wordAt(rest["Vulnerable Versions"]) ?? ""}`.trim(),
    severity: isDeprecation ? "info" : severityAt(Severity),
    category: "dependency",
    advisories: ids,
    purl: name === "" ? null : purlOf("npm", name, version),
    help: wordAt(URL)
  });
}

// src/results/yarn-audit/index.ts
var yarnAudit = {
  id: "yarn-audit",
  title: "yarn audit",
  docs: {
    steps: [
      "- run: |",
      '    report="$RUNNER_TEMP/reports/yarn-audit.json"',
      '    if yarn npm audit --all --recursive --json > "$report"; then [ -s "$report" ] || echo "[]" > "$report"; fi'
    ],
    requires: "yarn-audit",
    weight: "`severity` of the advisory; yarn says nothing of its confidence: medium",
    place: "the lockfile; where there are several, the report does not say of which it is, and all are named. Known by advisory, package and version",
    incomplete: "A line of type `error`, or no summary at the end (version 1): failed. Fewer reports than there are lockfiles of yarn: partial",
    notes: [
      "Later versions write nothing at all where they find nothing, which an audit that broke off does too: the step above writes an empty list where yarn ended well. Keep `yarn-audit` in the name of the file.",
      "Deprecated packages are for information. Version 1 lists an advisory once for each way to the package, which is told once."
    ]
  },
  isEmptyList: true,
  matches: (document) => valuesOf(document).every(isObject) && valuesOf(document).some((value) => isLine(objectAt(value))),
  read: (document) => [readYarnAudit(valuesOf(document))]
};
function isLine({ type, data, value, children }) {
  if (typeof value === "string" && isObject(children)) return "Severity" in children && "ID" in children;
  if (type === "error" || type === "auditSummary") return data !== void 0;
  return type === "auditAdvisory" && isObject(data);
}

// src/results/zizmor/weaknesses.ts
var WEAKNESSES2 = /* @__PURE__ */ new Map([
  ["template-injection", ["CWE-94"]],
  ["unpinned-uses", ["CWE-829"]],
  ["unpinned-images", ["CWE-829"]],
  ["artipacked", ["CWE-522"]],
  ["excessive-permissions", ["CWE-269", "CWE-276"]],
  ["cache-poisoning", ["CWE-349"]],
  ["insecure-commands", ["CWE-77"]],
  ["secrets-inherit", ["CWE-200"]],
  ["overprovisioned-secrets", ["CWE-200"]],
  ["self-hosted-runner", ["CWE-284"]],
  ["bot-conditions", ["CWE-290"]],
  ["github-env", ["CWE-454", "CWE-77"]],
  ["hardcoded-container-credentials", ["CWE-798"]],
  ["unsound-condition", ["CWE-697"]],
  ["unsound-contains", ["CWE-697"]]
]);

// src/results/zizmor/read.ts
var MAX_PLACES4 = 20;
function readZizmor(document, place) {
  return foreignRun({ tool: "zizmor", ...readItems(document, (finding) => readFinding2(finding, place)) });
}
function readFinding2(finding, place) {
  const rule = wordAt(finding.ident) ?? "unnamed-rule";
  const { severity, confidence } = objectAt(finding.determinations);
  const locations = itemsAt(finding.locations).slice(0, MAX_PLACES4).filter(isObject);
  const primary = locations.find(({ symbolic }) => objectAt(symbolic).kind === "Primary");
  const note = wordAt(objectAt(primary?.symbolic).annotation);
  const title = wordAt(finding.desc) ?? rule;
  return foreignResult({
    rule,
    title,
    message: note === null ? title : `${title}: ${note}`,
    severity: severityAt(severity),
    confidence: confidenceAt(confidence),
    category: "workflow",
    cwe: WEAKNESSES2.get(rule) ?? [],
    help: wordAt(finding.url),
    places: [...primary === void 0 ? [] : [primary], ...locations.filter((one) => one !== primary)].flatMap(
      (one) => placeIn(one, place)
    ),
    isSuppressed: finding.ignored === true
  });
}
function placeIn({ symbolic, concrete }, place) {
  const local = objectAt(objectAt(objectAt(symbolic).key).Local);
  const { start_point, end_point } = objectAt(objectAt(concrete).location);
  return placesAt(
    local.verbatim_path ?? local.given_path,
    { startLine: lineOf(start_point), endLine: lineOf(end_point) },
    place
  );
}
function lineOf(point) {
  const row = wholeAt(objectAt(point).row, 0);
  return row === null ? null : row + 1;
}

// src/results/zizmor/index.ts
var zizmor = {
  id: "zizmor",
  title: "zizmor",
  docs: {
    steps: ['- run: pipx run zizmor --offline --no-exit-codes --format json . > "$RUNNER_TEMP/reports/zizmor.json"'],
    requires: "zizmor",
    weight: "`severity` and `confidence` of its determinations",
    place: "the first primary location, by lines; known by the audit with the text of the line",
    incomplete: "zizmor stops where a file cannot be parsed, and leaves no report: failed",
    notes: [
      "Without a finding zizmor writes an empty list, which does not say whose it is: keep `zizmor` in the name of the file.",
      "What `zizmor: ignore` lets stay is shown, not obeyed."
    ]
  },
  isEmptyList: true,
  matches: (document) => Array.isArray(document) && isObject(document[0]) && "ident" in document[0] && isObject(document[0].determinations),
  read: (document, place) => [readZizmor(itemsAt(document), place)]
};

// src/results/formats.ts
var FORMATS = [
  sarif,
  bandit,
  brakeman,
  cargoAudit,
  checkov,
  eslint,
  gitlab,
  gitleaks,
  gosec,
  govulncheck,
  grype,
  hadolint,
  npmAudit,
  osvScanner,
  pipAudit,
  pnpmAudit,
  ruff,
  semgrep,
  snyk,
  trivy,
  yarnAudit,
  zizmor
];

// src/results/imported-scan.ts
var NAMELESS = "results";

// src/results/read-document.ts
import { closeSync, constants, fstatSync, openSync, readFileSync } from "node:fs";
var MAX_REPORT_BYTES = 64 * 1024 * 1024;
var NO_LINKS = constants.O_NOFOLLOW ?? 0;
function readDocument(path, committed = /* @__PURE__ */ new Map()) {
  const bytes = bytesOf(path);
  if (isCommitted(path, bytes, committed))
    throw new ReportError("it is a file of the commit that is judged, and no tool has written it in this run");
  return { document: parseStream(bytes), bytes: bytes.length };
}
function bytesOf(path) {
  let file;
  try {
    file = openSync(path, constants.O_RDONLY | NO_LINKS | (constants.O_NONBLOCK ?? 0));
  } catch {
    throw new ReportError("it cannot be opened, or is a link");
  }
  try {
    const stat = fstatSync(file);
    if (!stat.isFile()) throw new ReportError("it is no file");
    if (stat.size > MAX_REPORT_BYTES) throw new ReportError(`it is larger than ${MAX_REPORT_BYTES / 1024 / 1024} MB`);
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}

// src/results/report-paths.ts
import { readdirSync } from "node:fs";
import { join as join2, parse } from "node:path";
var MAX_ENTRIES2 = 2e5;
var MAX_DEPTH = 30;
var NEVER = /* @__PURE__ */ new Set([".git", "node_modules"]);
function reportPaths(glob) {
  const segments = glob.split("/");
  const firstWild = segments.findIndex((segment) => /[*?[\]{}]/.test(segment));
  if (firstWild === -1) return { paths: [glob], problem: null };
  const folder = segments.slice(0, firstWild).join("/") || parse(glob).root;
  const matches = linearGlob(segments.slice(firstWild).join("/"));
  if (matches === null) return { paths: [], problem: "the glob is in a form that is not known" };
  const paths = [];
  let seen = 0;
  function walk(within, depth) {
    for (const entry of entriesOf(join2(folder, within))) {
      if (++seen > MAX_ENTRIES2) return false;
      const name = within === "" ? entry.name : `${within}/${entry.name}`;
      if (entry.isFile() && matches?.(name)) paths.push(`${folder.replace(/\/$/, "")}/${name}`);
      if (!entry.isDirectory() || NEVER.has(entry.name)) continue;
      if (depth === MAX_DEPTH || !walk(name, depth + 1)) return false;
    }
    return true;
  }
  const isWhole = walk("", 0);
  return { paths: paths.sort(), problem: isWhole ? null : "there is too much to look through for reports" };
}
function entriesOf(folder) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

// src/results/read-reports.ts
var MAX_REPORTS = 1e3;
var MAX_BYTES = 256 * 1024 * 1024;
var MAX_RUNS = 1e4;
var MAX_TOOLS = 100;
var MAX_NAME = 200;
async function readReports({ globs, taken }, root, committed) {
  const problems = [];
  const tools = /* @__PURE__ */ new Map();
  const reserved = /* @__PURE__ */ new Set([...taken, NAMELESS]);
  const paths = foundPaths(globs, root, problems);
  const used = { bytes: 0, results: 0, runs: 0 };
  for (const path of paths) {
    try {
      if (used.bytes >= MAX_BYTES) throw new ReportError(`all reports have more than ${MAX_BYTES / 1024 / 1024} MB`);
      const { document, bytes } = readDocument(path, committed);
      used.bytes += bytes;
      for (const run of await runsOf(document, path, root)) addRun(run, tools, reserved, used);
    } catch (error) {
      if (!(error instanceof ReportError)) throw error;
      problems.push({ message: `report ${shownName(path, root)} cannot be read: ${error.message}`, remedy: REMEDY });
    }
  }
  const sorted = new Map([...tools].sort(([a], [b]) => a < b ? -1 : 1));
  return { tools: sorted, problems, files: paths.length, bytes: used.bytes };
}
function addRun(run, tools, reserved, used) {
  if (used.runs++ >= MAX_RUNS) throw new ReportError(`there are more than ${MAX_RUNS} runs`);
  const id = idOf(run, tools, reserved);
  const results = run.results.slice(0, MAX_RESULTS - used.results);
  used.results += results.length;
  const cut = (run.cut ?? 0) + run.results.length - results.length;
  const runs = tools.get(id) ?? [];
  runs.push({ ...run, results, cut });
  tools.set(id, runs);
}
var REMEDY = "look whether the tool ran to its end, and which formats are read: docs/results.md";
function foundPaths(globs, root, problems) {
  const paths = /* @__PURE__ */ new Set();
  for (const glob of globs) {
    const found = reportPaths(glob);
    const name = shownName(glob, root);
    if (found.problem !== null) problems.push({ message: `results ${name}: ${found.problem}` });
    if (found.paths.length === 0 && found.problem === null)
      problems.push({ message: `results ${name}: no report is there`, remedy: "look whether the tool ran" });
    for (const path of found.paths) paths.add(path);
  }
  if (paths.size > MAX_REPORTS) problems.push({ message: `${paths.size} reports are more than ${MAX_REPORTS}` });
  return [...paths].sort().slice(0, MAX_REPORTS);
}
async function runsOf(document, path, root) {
  const format = FORMATS.find((each) => each.matches(document)) ?? formatOfNothing(document, path);
  const runs = await format.read(document, { root });
  if (runs.length === 0) throw new ReportError("it holds no run of a tool");
  if (runs.some(({ tool }) => toolId(tool.slice(0, MAX_NAME)) === ""))
    throw new ReportError("it does not name its tool");
  return runs.map((run) => ({ ...run, format: format.id }));
}
function formatOfNothing(document, path) {
  const isNothing = document === null || Array.isArray(document) && document.length === 0;
  if (!isNothing) throw new ReportError("it is of no format that is read");
  const words = `-${toolId(path.slice(path.lastIndexOf("/") + 1))}-`;
  const named = FORMATS.find(({ id, isEmptyList }) => isEmptyList && words.includes(`-${id}-`));
  if (named !== void 0) return named;
  throw new ReportError(
    "it is an empty list, which does not say whose it is: name the file after its tool, as in gitleaks.json"
  );
}
function idOf({ tool }, tools, reserved) {
  const id = toolId(tool.slice(0, MAX_NAME));
  if (reserved.has(id)) throw new ReportError(`its tool calls itself ${id}, which is the name of a scan of ours`);
  if (!tools.has(id) && tools.size === MAX_TOOLS) throw new ReportError(`there are more than ${MAX_TOOLS} tools`);
  return id;
}
function shownName(path, root) {
  const folder = `${root.replaceAll("\\", "/")}/`;
  return stripControl(cutPoints(path.startsWith(folder) ? path.slice(folder.length) : path, 200));
}

// src/results/unread-scan.ts
function unreadScan({ problems, bytes, files, tools }, durationMs) {
  const [first] = problems;
  const nothing = { message: "the reports hold no run of any tool" };
  const told = first === void 0 && tools.size === 0 ? [nothing] : problems;
  if (told.length === 0) return [];
  const more = told.length > 1 ? ` and ${told.length - 1} more` : "";
  return [
    {
      scanner: { id: NAMELESS },
      outcome: {
        engine: "report",
        status: "failed",
        reason: `${told[0]?.message ?? nothing.message}${more}`,
        problems: told,
        head: [],
        base: [],
        stats: { files, bytes, packages: 0 }
      },
      durationMs
    }
  ];
}

// src/results/index.ts
async function importResults(request, workspace) {
  const start = performance.now();
  const read = await readReports(request, workspace.root, await committedFiles(workspace));
  const tree = await treeOf(request, workspace);
  const tools = [...read.tools].map(([id, runs]) => ({ id, runs: runs.map((run) => placedRun(run, tree)) }));
  const results = tools.flatMap(({ runs }) => runs.flatMap((run) => run.results));
  const files = await filesOfResults(
    workspace,
    results.flatMap(({ places }) => places.flatMap(({ path }) => path ?? []))
  );
  const durationMs = Math.round(performance.now() - start);
  const { commits = [] } = request;
  const scans = tools.map((tool) => scanOf({ ...tool, commits }, workspace, files, durationMs, tree));
  return [...scans, ...unreadScan(read, durationMs)];
}
async function treeOf({ isLockfile }, workspace) {
  const paths = (await workspace.files("head")).map(({ path }) => path).filter(workspace.covers);
  return { paths, lockfiles: paths.filter(isLockfile) };
}
export {
  importResults
};
