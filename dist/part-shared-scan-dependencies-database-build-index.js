import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  ConfigurationError,
  LocatedError,
  messageOf
} from "./part-shared-model-errors.js";

// src/scan/dependencies/version/comparator.ts
function compareText(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/scan/dependencies/version/digits.ts
var ALL_DIGITS = /^[0-9]+$/;
function isDigits(text) {
  return ALL_DIGITS.test(text);
}
function isDigitAt(text, index) {
  const code = text.charCodeAt(index);
  return code >= 48 && code <= 57;
}
function compareDigits(a, b) {
  const left = withoutLeadingZeros(a);
  const right = withoutLeadingZeros(b);
  return left.length - right.length || compareText(left, right);
}
function withoutLeadingZeros(digits) {
  let start = 0;
  while (digits.charCodeAt(start) === 48) start++;
  return start === 0 ? digits : digits.slice(start);
}

// src/scan/dependencies/version/alpine.ts
var SUFFIXES = /* @__PURE__ */ new Map([
  ["alpha", -4],
  ["beta", -3],
  ["pre", -2],
  ["rc", -1],
  ["cvs", 1],
  ["svn", 2],
  ["git", 3],
  ["hg", 4],
  ["p", 5]
]);
var UNKNOWN_SUFFIX = -5;
var NUMBERS = /^[0-9]*(?:\.+[0-9]+)*/;
var WORD = /[^_-]*/y;
var SUFFIX = /_([a-z]*)([0-9]*)/y;
var HASH = /~[0-9a-f]+/y;
var REVISION = /-r([0-9]*)/y;
function compareAlpine(a, b) {
  if (a === b) return 0;
  const left = parse(a);
  const right = parse(b);
  return compareNumbers(left.numbers, right.numbers) || compareText(left.word, right.word) || compareSuffixes(left.suffixes, right.suffixes) || compareDigits(left.revision, right.revision) || Number(right.invalid) - Number(left.invalid);
}
function parse(version) {
  const numbers = NUMBERS.exec(version)?.[0] ?? "";
  let position = numbers.length;
  const take = (pattern) => {
    pattern.lastIndex = position;
    const match = pattern.exec(version);
    if (match !== null) position += match[0].length;
    return match;
  };
  const word = take(WORD)?.[0] ?? "";
  const suffixes = [];
  for (let match = take(SUFFIX); match !== null; match = take(SUFFIX)) {
    suffixes.push([SUFFIXES.get(match[1] ?? "") ?? UNKNOWN_SUFFIX, match[2] ?? ""]);
  }
  take(HASH);
  const revision = take(REVISION)?.[1] ?? "";
  return { numbers: numbers.split("."), word, suffixes, revision, invalid: position < version.length };
}
function compareNumbers(a, b) {
  const shared = Math.min(a.length, b.length);
  for (let i = 0; i < shared; i++) {
    const left = a[i] ?? "";
    const right = b[i] ?? "";
    const fraction = i > 0 && (left.startsWith("0") || right.startsWith("0"));
    const order = fraction || !isDigits(left) || !isDigits(right) ? compareText(left, right) : compareDigits(left, right);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}
function compareSuffixes(a, b) {
  const length = Math.max(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const [leftWeight, leftNumber] = a[i] ?? [0, ""];
    const [rightWeight, rightNumber] = b[i] ?? [0, ""];
    const order = leftWeight - rightWeight || compareDigits(leftNumber, rightNumber);
    if (order !== 0) return order;
  }
  return 0;
}

// src/scan/dependencies/version/debian.ts
function compareDebian(a, b) {
  if (a === b) return 0;
  const left = split(a);
  const right = split(b);
  return compareDigits(left.epoch, right.epoch) || comparePart(left.upstream, right.upstream) || comparePart(left.revision, right.revision);
}
function split(version) {
  const colon = version.indexOf(":");
  const hasEpoch = colon > 0 && isDigits(version.slice(0, colon));
  const rest = hasEpoch ? version.slice(colon + 1) : version;
  const hyphen = rest.lastIndexOf("-");
  return {
    epoch: hasEpoch ? version.slice(0, colon) : "",
    upstream: hyphen === -1 ? rest : rest.slice(0, hyphen),
    revision: hyphen === -1 ? "" : rest.slice(hyphen + 1)
  };
}
function comparePart(a, b) {
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    while (i < a.length && !isDigitAt(a, i) || j < b.length && !isDigitAt(b, j)) {
      const order2 = weight(a, i) - weight(b, j);
      if (order2 !== 0) return order2;
      i++;
      j++;
    }
    const iEnd = digitsEnd(a, i);
    const jEnd = digitsEnd(b, j);
    const order = compareDigits(a.slice(i, iEnd), b.slice(j, jEnd));
    if (order !== 0) return order;
    i = iEnd;
    j = jEnd;
  }
  return 0;
}
function digitsEnd(text, start) {
  let end = start;
  while (isDigitAt(text, end)) end++;
  return end;
}
function weight(text, index) {
  if (index >= text.length || isDigitAt(text, index)) return 0;
  const code = text.charCodeAt(index);
  if (code === 126) return -1;
  const letter = code >= 65 && code <= 90 || code >= 97 && code <= 122;
  return letter ? code : code + 256;
}

// src/scan/dependencies/version/semver-like.ts
function parseLooseVersion(text, limit) {
  let position = text[0] === "v" || text[0] === "V" ? 1 : 0;
  const numbers = [];
  while (numbers.length < limit && isDigitAt(text, position)) {
    const start = position;
    while (isDigitAt(text, position)) position++;
    numbers.push(text.slice(start, position));
    if (numbers.length === limit || text[position] !== "." || !isDigitAt(text, position + 1)) break;
    position++;
  }
  const plus = text.indexOf("+", position);
  const prerelease = text.slice(position, plus === -1 ? text.length : plus);
  return {
    numbers,
    prerelease: prerelease.startsWith("-") ? prerelease.slice(1) : prerelease,
    build: plus === -1 ? null : text.slice(plus + 1)
  };
}
function compareLooseVersions(a, b) {
  const length = Math.max(a.numbers.length, b.numbers.length);
  for (let i = 0; i < length; i++) {
    const order = compareDigits(a.numbers[i] ?? "", b.numbers[i] ?? "");
    if (order !== 0) return order;
  }
  if (a.prerelease === b.prerelease) return 0;
  if (a.prerelease === "") return 1;
  if (b.prerelease === "") return -1;
  return compareIdentifiers(a.prerelease, b.prerelease);
}
function compareIdentifiers(a, b) {
  const left = a.split(".");
  const right = b.split(".");
  const shared = Math.min(left.length, right.length);
  for (let i = 0; i < shared; i++) {
    const order = compareIdentifier(left[i] ?? "", right[i] ?? "");
    if (order !== 0) return order;
  }
  return left.length - right.length;
}
function compareIdentifier(a, b) {
  const aIsNumber = isDigits(a);
  const bIsNumber = isDigits(b);
  if (aIsNumber && bIsNumber) return compareDigits(a, b);
  if (aIsNumber !== bIsNumber) return aIsNumber ? -1 : 1;
  return compareText(a, b);
}
function compareSemverLike(a, b) {
  if (a === b) return 0;
  return compareLooseVersions(parseLooseVersion(a, 3), parseLooseVersion(b, 3));
}

// src/scan/dependencies/version/github-actions.ts
var FULL_RELEASE = /^v?[0-9]+\.[0-9]+\.[0-9]+(?:[-+].*)?$/s;
function compareGitHubActions(a, b) {
  return compareSemverLike(a, b);
}
function namesOneRelease(reference) {
  return FULL_RELEASE.test(reference);
}

// src/scan/dependencies/version/maven.ts
var PRE_RELEASES = ["alpha", "beta", "milestone", "rc", "snapshot"];
var RELEASE_WORDS = /* @__PURE__ */ new Set(["final", "ga", "release"]);
var SHORT_FORMS = /* @__PURE__ */ new Map([
  ["a", "alpha"],
  ["b", "beta"],
  ["m", "milestone"]
]);
function compareMaven(a, b) {
  if (a === b) return 0;
  const left = tokens(a);
  const right = tokens(b);
  const length = Math.max(left.length, right.length);
  for (let i = 0; i < length; i++) {
    const order = compareToken(left[i], right[i]);
    if (order !== 0) return order;
  }
  return 0;
}
function tokens(version) {
  return trimNulls(split2(version.toLowerCase()));
}
function split2(version) {
  const found = [];
  let prefix = ".";
  let start = 0;
  for (let i = 0; i <= version.length; i++) {
    const separator = i === version.length || version[i] === "." || version[i] === "-";
    const transition = !separator && i > start && isDigitAt(version, i) !== isDigitAt(version, i - 1);
    if (!separator && !transition) continue;
    found.push(token(prefix, version.slice(start, i), i < version.length && isDigitAt(version, i)));
    prefix = transition || version[i] === "-" ? "-" : ".";
    start = transition ? i : i + 1;
  }
  return found;
}
function token(prefix, text, digitFollows) {
  if (text === "" || isDigits(text)) return { prefix, value: withoutLeadingZeros(text), numeric: true };
  if (RELEASE_WORDS.has(text)) return { prefix, value: "", numeric: true };
  if (text === "cr") return { prefix, value: "rc", numeric: false };
  return { prefix, value: (digitFollows ? SHORT_FORMS.get(text) : void 0) ?? text, numeric: false };
}
function trimNulls(all) {
  const kept = [];
  for (let i = all.length - 1; i >= 0; i--) {
    const current = all[i];
    if (current === void 0) continue;
    if (current.value === "" && i > 0 && (kept.at(-1)?.prefix ?? "-") === "-") continue;
    kept.push(current);
  }
  return kept.reverse();
}
function compareToken(a, b) {
  if (a === void 0 && b?.prefix === "." && b.value === "") return 0;
  if (b === void 0 && a?.prefix === "." && a.value === "") return 0;
  const order = tokenClass(a) - tokenClass(b);
  if (order !== 0 || a === void 0 || b === void 0) return order;
  if (a.prefix !== b.prefix) return a.prefix === "." === a.numeric ? 1 : -1;
  return a.numeric ? compareDigits(a.value, b.value) : compareQualifier(a.value, b.value);
}
function tokenClass(token2) {
  if (token2 === void 0) return 1;
  if (token2.numeric) return 3;
  return PRE_RELEASES.includes(token2.value) ? 0 : 2;
}
function compareQualifier(a, b) {
  return rank(a) - rank(b) || compareText(a, b);
}
function rank(qualifier) {
  if (qualifier === "sp") return PRE_RELEASES.length;
  const index = PRE_RELEASES.indexOf(qualifier);
  return index === -1 ? PRE_RELEASES.length + 1 : index;
}

// src/scan/dependencies/version/nuget.ts
function compareNuGet(a, b) {
  if (a === b) return 0;
  return compareLooseVersions(parseLooseVersion(a.toLowerCase(), 4), parseLooseVersion(b.toLowerCase(), 4));
}

// src/scan/dependencies/version/number-list.ts
function compareNumberLists(a, b) {
  const shared = Math.min(a.length, b.length);
  for (let i = 0; i < shared; i++) {
    const order = comparePart2(a[i] ?? "", b[i] ?? "");
    if (order !== 0) return order;
  }
  return a.length - b.length;
}
function comparePart2(a, b) {
  const aIsNumber = isDigits(a);
  if (aIsNumber !== isDigits(b)) return aIsNumber ? 1 : -1;
  return aIsNumber ? compareDigits(a, b) : compareText(a, b);
}
function compareCran(a, b) {
  return a === b ? 0 : compareNumberLists(a.split(/[.-]/), b.split(/[.-]/));
}
function compareHackage(a, b) {
  return a === b ? 0 : compareNumberLists(a.split("."), b.split("."));
}

// src/scan/dependencies/version/packagist.ts
var PARTS = /[0-9]+|[^0-9.+_-]+/g;
var FORMS = [
  ["dev", 0],
  ["alpha", 1],
  ["a", 1],
  ["beta", 2],
  ["b", 2],
  ["RC", 3],
  ["rc", 3],
  ["#", 4],
  ["pl", 5],
  ["p", 5]
];
var NUMBER_FORM = 4;
function comparePackagist(a, b) {
  if (a === b) return 0;
  const left = parts(a);
  const right = parts(b);
  const shared = Math.min(left.length, right.length);
  for (let i = 0; i < shared; i++) {
    const order = comparePart3(left[i] ?? "", right[i] ?? "");
    if (order !== 0) return order;
  }
  return compareRest(left, shared) - compareRest(right, shared);
}
function parts(version) {
  return version.replace(/^v/i, "").match(PARTS) ?? [];
}
function comparePart3(a, b) {
  if (isDigitAt(a, 0) && isDigitAt(b, 0)) return compareDigits(a, b);
  return form(a) - form(b);
}
function compareRest(list, from) {
  for (let i = from; i < list.length; i++) {
    const part = list[i] ?? "";
    if (isDigitAt(part, 0)) return 1;
    const order = form(part) - NUMBER_FORM;
    if (order !== 0) return order;
  }
  return 0;
}
function form(part) {
  if (isDigitAt(part, 0)) return NUMBER_FORM;
  for (const [word, rank2] of FORMS) if (part.startsWith(word)) return rank2;
  return -1;
}

// src/scan/dependencies/version/pep440-legacy.ts
var PARTS2 = /[0-9]+|[a-z]+|\.|-|[^0-9a-z.-]+/g;
var WORDS = /* @__PURE__ */ new Map([
  ["pre", "c"],
  ["preview", "c"],
  ["-", "final-"],
  ["rc", "c"],
  ["dev", "@"]
]);
var ZERO = "00000000";
function compareLegacyPython(a, b) {
  const left = legacyKey(a);
  const right = legacyKey(b);
  const shared = Math.min(left.length, right.length);
  for (let i = 0; i < shared; i++) {
    const order = compareText(left[i] ?? "", right[i] ?? "");
    if (order !== 0) return order;
  }
  return left.length - right.length;
}
function legacyKey(version) {
  const key = [];
  for (const part of version.toLowerCase().match(PARTS2) ?? []) {
    if (part !== ".") append(key, WORDS.get(part) ?? part);
  }
  append(key, "final");
  return key;
}
function append(key, part) {
  if (isDigitAt(part, 0)) {
    key.push(part.padStart(8, "0"));
    return;
  }
  const word = `*${part}`;
  if (word < "*final") while (key.at(-1) === "*final-") key.pop();
  while (key.at(-1) === ZERO) key.pop();
  key.push(word);
}

// src/scan/dependencies/version/pep440.ts
var PEP440 = new RegExp(
  [
    "^\\s*v?(?:([0-9]+)!)?",
    "([0-9]+(?:\\.[0-9]+)*)",
    "(?:[-_.]?(alpha|a|beta|b|preview|pre|c|rc)[-_.]?([0-9]*))?",
    "(?:-([0-9]+)|[-_.]?(post|rev|r)[-_.]?([0-9]*))?",
    "(?:[-_.]?(dev)[-_.]?([0-9]*))?",
    "(?:\\+([a-z0-9]+(?:[-_.][a-z0-9]+)*))?\\s*$"
  ].join("")
);
function comparePep440(a, b) {
  if (a === b) return 0;
  const left = parse2(a);
  const right = parse2(b);
  if (left === null || right === null) {
    if (left === null && right === null) return compareLegacyPython(a, b);
    return left === null ? -1 : 1;
  }
  return compareDigits(left.epoch, right.epoch) || compareRelease(left.release, right.release) || left.phase - right.phase || compareDigits(left.phaseNumber, right.phaseNumber) || compareOptional(left.post, right.post, -1) || compareOptional(left.dev, right.dev, 1) || compareLocal(left.local, right.local);
}
function parse2(text) {
  const match = PEP440.exec(text.toLowerCase());
  if (match === null) return null;
  const [, epoch, release = "", phase, phaseNumber, implicitPost, post, postNumber, dev, devNumber, local] = match;
  const hasPost = implicitPost !== void 0 || post !== void 0;
  return {
    epoch: epoch ?? "",
    release: release.split("."),
    phase: phase === void 0 ? !hasPost && dev !== void 0 ? -1 : 3 : phaseRank(phase),
    phaseNumber: phaseNumber ?? "",
    post: hasPost ? implicitPost ?? postNumber ?? "" : null,
    dev: dev === void 0 ? null : devNumber ?? "",
    local: local === void 0 ? null : local.split(/[-_.]/)
  };
}
function phaseRank(word) {
  if (word === "a" || word === "alpha") return 0;
  return word === "b" || word === "beta" ? 1 : 2;
}
function compareRelease(a, b) {
  const length = Math.max(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const order = compareDigits(a[i] ?? "", b[i] ?? "");
    if (order !== 0) return order;
  }
  return 0;
}
function compareOptional(a, b, absent) {
  if (a === null) return b === null ? 0 : absent;
  return b === null ? -absent : compareDigits(a, b);
}
function compareLocal(a, b) {
  if (a === null || b === null) return (a === null ? 0 : 1) - (b === null ? 0 : 1);
  const shared = Math.min(a.length, b.length);
  for (let i = 0; i < shared; i++) {
    const order = compareLocalPart(a[i] ?? "", b[i] ?? "");
    if (order !== 0) return order;
  }
  return a.length - b.length;
}
function compareLocalPart(a, b) {
  const aIsNumber = isDigits(a);
  if (aIsNumber !== isDigits(b)) return aIsNumber ? 1 : -1;
  return aIsNumber ? compareDigits(a, b) : compareText(a, b);
}

// src/scan/dependencies/version/pub.ts
function comparePub(a, b) {
  if (a === b) return 0;
  const left = parseLooseVersion(a, 3);
  const right = parseLooseVersion(b, 3);
  const order = compareLooseVersions(left, right);
  if (order !== 0 || left.build === right.build) return order;
  if (left.build === null) return -1;
  if (right.build === null) return 1;
  return compareIdentifiers(left.build, right.build);
}

// src/scan/dependencies/version/rpm.ts
var RUNS = /~|\^|[0-9]+|[A-Za-z]+/g;
function compareRpm(a, b) {
  if (a === b) return 0;
  const left = split3(a);
  const right = split3(b);
  return compareDigits(left.epoch, right.epoch) || comparePart4(left.version, right.version) || compareRelease2(left.release, right.release);
}
function split3(text) {
  const colon = text.indexOf(":");
  const hasEpoch = colon > 0 && isDigits(text.slice(0, colon));
  const rest = hasEpoch ? text.slice(colon + 1) : text;
  const hyphen = rest.lastIndexOf("-");
  return {
    epoch: hasEpoch ? text.slice(0, colon) : "",
    version: hyphen === -1 ? rest : rest.slice(0, hyphen),
    release: hyphen === -1 ? null : rest.slice(hyphen + 1)
  };
}
function compareRelease2(a, b) {
  if (a === null || b === null) return (a === null ? 0 : 1) - (b === null ? 0 : 1);
  return comparePart4(a, b);
}
function comparePart4(a, b) {
  const left = a.match(RUNS) ?? [];
  const right = b.match(RUNS) ?? [];
  const length = Math.max(left.length, right.length);
  for (let i = 0; i < length; i++) {
    const order = compareRun(left[i], right[i]);
    if (order !== 0) return order;
  }
  return 0;
}
function compareRun(a, b) {
  const order = runRank(a) - runRank(b);
  if (order !== 0 || a === void 0 || b === void 0) return order;
  return isDigitAt(a, 0) ? compareDigits(a, b) : compareText(a, b);
}
function runRank(run) {
  if (run === void 0) return 1;
  if (run === "~") return 0;
  if (run === "^") return 2;
  return isDigitAt(run, 0) ? 4 : 3;
}

// src/scan/dependencies/version/rubygems.ts
var SEGMENTS = /[0-9]+|[a-z]+/gi;
function compareRubyGems(a, b) {
  if (a === b) return 0;
  const left = segments(a);
  const right = segments(b);
  const length = Math.max(left.length, right.length);
  for (let i = 0; i < length; i++) {
    const order = compareSegment(left[i] ?? "", right[i] ?? "");
    if (order !== 0) return order;
  }
  return 0;
}
function segments(version) {
  const kept = [];
  let letters = false;
  for (const segment of version.replaceAll("-", ".pre.").match(SEGMENTS) ?? []) {
    const isNumber = isDigitAt(segment, 0);
    if (!isNumber && !letters) {
      letters = true;
      dropZeros(kept);
    }
    kept.push(isNumber ? withoutLeadingZeros(segment) : segment);
  }
  dropZeros(kept);
  return kept;
}
function dropZeros(list) {
  while (list.at(-1) === "") list.pop();
}
function compareSegment(a, b) {
  const aIsNumber = a === "" || isDigitAt(a, 0);
  const bIsNumber = b === "" || isDigitAt(b, 0);
  if (aIsNumber !== bIsNumber) return aIsNumber ? 1 : -1;
  return aIsNumber ? compareDigits(a, b) : compareText(a, b);
}

// src/scan/dependencies/version/index.ts
var COMPARATORS = /* @__PURE__ */ new Map([
  ["npm", compareSemverLike],
  ["crates.io", compareSemverLike],
  ["Go", compareSemverLike],
  ["Hex", compareSemverLike],
  ["ConanCenter", compareSemverLike],
  ["SwiftURL", compareSemverLike],
  ["Julia", compareSemverLike],
  ["GHC", compareSemverLike],
  ["Bitnami", compareSemverLike],
  ["Bioconductor", compareSemverLike],
  ["NuGet", compareNuGet],
  ["Pub", comparePub],
  ["PyPI", comparePep440],
  ["Maven", compareMaven],
  ["RubyGems", compareRubyGems],
  ["Packagist", comparePackagist],
  ["Debian", compareDebian],
  ["Ubuntu", compareDebian],
  ["Alpine", compareAlpine],
  ["Wolfi", compareAlpine],
  ["Chainguard", compareAlpine],
  ["MinimOS", compareAlpine],
  ["Alpaquita", compareAlpine],
  ["BellSoft Hardened Containers", compareAlpine],
  ["Red Hat", compareRpm],
  ["AlmaLinux", compareRpm],
  ["Rocky Linux", compareRpm],
  ["SUSE", compareRpm],
  ["openSUSE", compareRpm],
  ["Mageia", compareRpm],
  ["openEuler", compareRpm],
  ["CRAN", compareCran],
  ["Hackage", compareHackage],
  ["GitHub Actions", compareGitHubActions]
]);
function baseEcosystem(ecosystem) {
  const colon = ecosystem.indexOf(":");
  return colon === -1 ? ecosystem : ecosystem.slice(0, colon);
}
function comparatorFor(ecosystem) {
  return COMPARATORS.get(baseEcosystem(ecosystem)) ?? null;
}
function knownEcosystems() {
  return [...COMPARATORS.keys()];
}
function isExactVersion(ecosystem, version) {
  if (version === "") return false;
  return baseEcosystem(ecosystem) !== "GitHub Actions" || namesOneRelease(version);
}

// src/scan/dependencies/match/record-fields.ts
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function field(record, key) {
  return Object.hasOwn(record, key) ? record[key] : void 0;
}
function textField(record, key) {
  const value = field(record, key);
  return typeof value === "string" && value !== "" ? value : null;
}
function recordField(record, key) {
  const value = field(record, key);
  return isRecord(value) ? value : null;
}
function textList(record, key) {
  const value = field(record, key);
  return Array.isArray(value) ? value.filter((item) => typeof item === "string" && item !== "") : [];
}
function recordList(record, key) {
  const value = field(record, key);
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

// src/scan/dependencies/match/parse-advisory.ts
var EVENT_KINDS = ["introduced", "fixed", "last_affected", "limit"];
var RANGE_TYPES = ["SEMVER", "ECOSYSTEM", "GIT"];
function parseAdvisory(value) {
  if (!isRecord(value)) return null;
  const id = textField(value, "id");
  if (id === null) return null;
  return {
    id,
    modified: textField(value, "modified") ?? "",
    withdrawn: textField(value, "withdrawn") !== null,
    aliases: textList(value, "aliases"),
    upstream: textList(value, "upstream"),
    related: textList(value, "related"),
    summary: textField(value, "summary") ?? "",
    details: textField(value, "details") ?? "",
    severity: severities(value),
    severityWord: severityWord(value),
    cwe: weaknesses(value),
    references: recordList(value, "references").flatMap((reference) => textField(reference, "url") ?? []),
    affected: recordList(value, "affected").flatMap((entry) => affectedPackage(entry) ?? [])
  };
}
function affectedPackage(entry) {
  const about = recordField(entry, "package");
  const ecosystem = about === null ? null : textField(about, "ecosystem");
  const name = about === null ? null : textField(about, "name");
  if (ecosystem === null || name === null) return null;
  return {
    ecosystem,
    name,
    ranges: recordList(entry, "ranges").flatMap((range) => advisoryRange(range) ?? []),
    versions: textList(entry, "versions"),
    severity: severities(entry),
    severityWord: severityWord(entry)
  };
}
function advisoryRange(range) {
  const type = RANGE_TYPES.find((known) => known === textField(range, "type"));
  if (type === void 0) return null;
  return { type, events: recordList(range, "events").flatMap(advisoryEvents) };
}
function advisoryEvents(event) {
  return EVENT_KINDS.flatMap((kind) => {
    const version = textField(event, kind);
    return version === null ? [] : [{ [kind]: version }];
  });
}
function severities(record) {
  return recordList(record, "severity").flatMap((entry) => {
    const type = textField(entry, "type");
    const score = textField(entry, "score");
    return type === null || score === null ? [] : [{ type, score }];
  });
}
function severityWord(record) {
  const database = recordField(record, "database_specific");
  const ecosystem = recordField(record, "ecosystem_specific");
  return (database && textField(database, "severity")) ?? (ecosystem && (textField(ecosystem, "severity") ?? textField(ecosystem, "urgency")));
}
function weaknesses(record) {
  const database = recordField(record, "database_specific");
  if (database === null) return [];
  const objects = recordList(database, "cwes").flatMap((entry) => textField(entry, "cweId") ?? []);
  const ids = [...textList(database, "cwe_ids"), ...objects].filter((id) => /^CWE-[0-9]{1,6}$/.test(id));
  return [...new Set(ids)];
}

// src/scan/dependencies/database/zip-directory.ts
import { createHash } from "node:crypto";
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
var END_SIGNATURE = 101010256;
var END_SIZE = 22;
var ZIP64_LOCATOR_SIGNATURE = 117853008;
var ZIP64_LOCATOR_SIZE = 20;
var ZIP64_END_SIGNATURE = 101075792;
var ZIP64_END_SIZE = 56;
var ENTRY_SIGNATURE = 33639248;
var ENTRY_SIZE = 46;
var MAX_COMMENT = 65535;
var HASH_CHUNK = 256 << 10;
var REMEDY = "download it again: gatehouse db update";
function openZip(path) {
  const fd = openSync(path, "r");
  try {
    const size = fstatSync(fd).size;
    if (size === 0) throw broken(path, "the zip file is empty");
    const directory = findDirectory(fd, size, path);
    return { fd, path, directory, identity: { size, directorySha256: hashOf(fd, directory) } };
  } catch (error) {
    closeSync(fd);
    throw error;
  }
}
function* zipEntries(zip) {
  const { offset, size, entries } = zip.directory;
  const table = readAt(zip.fd, offset, size);
  let position = 0;
  for (let i = 0; i < entries; i++) {
    if (position + ENTRY_SIZE > table.length || table.readUInt32LE(position) !== ENTRY_SIGNATURE) {
      throw broken(zip.path, `the table of contents breaks off after ${i} of ${entries} entries`);
    }
    const nameEnd = position + ENTRY_SIZE + table.readUInt16LE(position + 28);
    const extraEnd = nameEnd + table.readUInt16LE(position + 30);
    if (extraEnd > table.length) throw broken(zip.path, "the table of contents breaks off inside an entry");
    yield entryAt(table, position, nameEnd, extraEnd);
    position = extraEnd + table.readUInt16LE(position + 32);
  }
  if (position !== table.length) throw broken(zip.path, `the table of contents has more than ${entries} entries`);
}
function newestEntry(zip, now) {
  let newest = 0;
  for (const { written } of zipEntries(zip)) if (written > newest && written <= now) newest = written;
  return newest;
}
function readAt(fd, position, length) {
  const buffer = Buffer.allocUnsafe(length);
  let read = 0;
  while (read < length) {
    const count = readSync(fd, buffer, read, length - read, position + read);
    if (count === 0) break;
    read += count;
  }
  return read === length ? buffer : buffer.subarray(0, read);
}
function broken(path, message) {
  return new LocatedError({ message, path, remedy: REMEDY });
}
function findDirectory(fd, fileSize, path) {
  const tailSize = Math.min(fileSize, END_SIZE + MAX_COMMENT + ZIP64_LOCATOR_SIZE);
  const tailStart = fileSize - tailSize;
  const tail = readAt(fd, tailStart, tailSize);
  const end = findEnd(tail);
  if (end === -1) throw broken(path, "not a zip file, or it breaks off before its table of contents");
  const found = zip64Directory(fd, tail, end, path) ?? {
    entries: tail.readUInt16LE(end + 10),
    size: tail.readUInt32LE(end + 12),
    offset: tail.readUInt32LE(end + 16)
  };
  const fits = found.offset + found.size <= tailStart + end && found.entries * ENTRY_SIZE <= found.size;
  if (!fits) throw broken(path, "the zip file is damaged: its table of contents is not where it should be");
  if (found.entries === 0) throw broken(path, "the zip file holds no advisory");
  return found;
}
function findEnd(tail) {
  for (let i = tail.length - END_SIZE; i >= 0; i--) {
    const fits = i + END_SIZE + tail.readUInt16LE(i + 20) === tail.length;
    if (fits && tail.readUInt32LE(i) === END_SIGNATURE) return i;
  }
  return -1;
}
function zip64Directory(fd, tail, end, path) {
  const locator = end - ZIP64_LOCATOR_SIZE;
  if (locator < 0 || tail.readUInt32LE(locator) !== ZIP64_LOCATOR_SIGNATURE) return null;
  const record = readAt(fd, toNumber(tail.readBigUInt64LE(locator + 8), path), ZIP64_END_SIZE);
  if (record.length < ZIP64_END_SIZE || record.readUInt32LE(0) !== ZIP64_END_SIGNATURE) {
    throw broken(path, "the zip file is damaged: its ZIP64 record is missing");
  }
  return {
    entries: toNumber(record.readBigUInt64LE(32), path),
    size: toNumber(record.readBigUInt64LE(40), path),
    offset: toNumber(record.readBigUInt64LE(48), path)
  };
}
function toNumber(value, path) {
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw broken(path, "the zip file is damaged: an impossible size");
  return Number(value);
}
function hashOf(fd, directory) {
  const hash = createHash("sha256");
  const chunk = Buffer.allocUnsafe(HASH_CHUNK);
  for (let done = 0; done < directory.size; ) {
    const count = readSync(fd, chunk, 0, Math.min(HASH_CHUNK, directory.size - done), directory.offset + done);
    if (count === 0) break;
    hash.update(chunk.subarray(0, count));
    done += count;
  }
  return hash.digest("hex");
}
function entryAt(table, position, nameEnd, extraEnd) {
  const sizes = {
    size: table.readUInt32LE(position + 24),
    compressedSize: table.readUInt32LE(position + 20),
    headerOffset: table.readUInt32LE(position + 42)
  };
  return {
    name: table.toString("utf8", position + ENTRY_SIZE, nameEnd),
    encrypted: (table.readUInt16LE(position + 8) & 1) === 1,
    method: table.readUInt16LE(position + 10),
    crc: table.readUInt32LE(position + 16),
    written: timeOf(table.readUInt16LE(position + 14), table.readUInt16LE(position + 12)),
    ...withZip64(sizes, table.subarray(nameEnd, extraEnd))
  };
}
function timeOf(date, time) {
  const day = Date.UTC(1980 + (date >> 9), (date >> 5 & 15) - 1, date & 31);
  return day + ((time >> 11) * 3600 + (time >> 5 & 63) * 60 + (time & 31) * 2) * 1e3;
}
function withZip64(sizes, extra) {
  const wide = ["size", "compressedSize", "headerOffset"].filter((key) => sizes[key] === 4294967295);
  if (wide.length === 0) return sizes;
  const result = { ...sizes };
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    wide.forEach((key, i) => {
      if (at + 12 + i * 8 <= extra.length) result[key] = Number(extra.readBigUInt64LE(at + 4 + i * 8));
    });
    break;
  }
  return result;
}

// src/scan/dependencies/database/zip-record.ts
import { crc32, inflateRawSync } from "node:zlib";
var MAX_RECORD = 8 << 20;
function decodeRecord(bytes, place) {
  const text = inflate(bytes, place.method);
  if (crc32(text) !== place.crc) throw new Error("its checksum is wrong");
  return JSON.parse(text.toString("utf8"));
}
function inflate(bytes, method) {
  if (bytes.length > MAX_RECORD) throw new Error(`it is larger than ${MAX_RECORD >> 20} MB`);
  if (method === 0) return bytes;
  if (method !== 8) throw new Error(`its compression method ${method} is not supported`);
  try {
    return inflateRawSync(bytes, { maxOutputLength: MAX_RECORD });
  } catch (error) {
    const tooLarge = errorCode(error) === "ERR_BUFFER_TOO_LARGE";
    throw new Error(tooLarge ? `it is larger than ${MAX_RECORD >> 20} MB` : "its compressed data is damaged");
  }
}
function errorCode(error) {
  return typeof error === "object" && error !== null && "code" in error ? error.code : void 0;
}

// src/scan/dependencies/database/zip-window.ts
var WINDOW = 4 << 20;
var HEADER_SIZE = 30;
var HEADER_SIGNATURE = 67324752;
function zipWindow(fd) {
  let window = Buffer.alloc(0);
  let start = 0;
  const bytesAt = (position, length) => {
    const inside = position >= start && position + length <= start + window.length;
    if (!inside) {
      window = readAt(fd, position, Math.max(WINDOW, length));
      start = position;
    }
    if (position + length > start + window.length) throw new Error("it lies outside the file");
    return window.subarray(position - start, position - start + length);
  };
  return {
    read(entry) {
      const header = bytesAt(entry.headerOffset, HEADER_SIZE);
      if (header.readUInt32LE(0) !== HEADER_SIGNATURE) throw new Error("its header is missing");
      const offset = entry.headerOffset + HEADER_SIZE + header.readUInt16LE(26) + header.readUInt16LE(28);
      return { bytes: bytesAt(offset, entry.compressedSize), offset };
    }
  };
}

// src/scan/dependencies/database/ecosystem-database.ts
import { accessSync, closeSync as closeSync4, constants, existsSync, mkdtempSync, readdirSync, rmSync as rmSync2 } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

// src/scan/dependencies/database/build-index.ts
import { randomBytes } from "node:crypto";
import { closeSync as closeSync2, mkdirSync, openSync as openSync2, renameSync, rmSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import { setImmediate } from "node:timers/promises";

// src/scan/dependencies/match/package-name.ts
var CASELESS = /* @__PURE__ */ new Set(["NuGet", "Packagist", "GitHub Actions", "SwiftURL", "Pub", "Hex"]);
function normalizeName(ecosystem, name) {
  const base = baseEcosystem(ecosystem);
  if (base === "PyPI") return name.toLowerCase().replace(/[-_.]+/g, "-");
  if (base === "Go") return name === "go" ? "stdlib" : name;
  const folded = CASELESS.has(base) ? name.toLowerCase() : name;
  return base === "SwiftURL" ? folded.replace(/^https?:\/\//, "").replace(/\.git$/, "") : folded;
}
function normalizeVersion(ecosystem, version) {
  return baseEcosystem(ecosystem) === "Go" ? version.replace(/^go(?=[0-9])/, "") : version;
}
function sameEcosystem(advisory, queried) {
  if (advisory === queried) return true;
  const base = baseEcosystem(queried);
  return baseEcosystem(advisory) === base && (advisory === base || queried === base);
}

// src/scan/dependencies/database/index-format.ts
import { createHash as createHash2 } from "node:crypto";
import { crc32 as crc322 } from "node:zlib";
var INDEX_NAME = "osv.idx";
var MAGIC = Buffer.from("GHOSVIDX");
var FORMAT_VERSION = 1;
var PREAMBLE = 48;
var MAX_HEADER = 1 << 16;
var NAMES_PER_BUCKET = 6;
function bucketAt({ bytes, bodyOffset }, bucket) {
  const start = bytes.readUInt32LE(bucket * 8);
  const length = Math.max(0, bytes.readUInt32LE(bucket * 8 + 8) - start);
  return { offset: bodyOffset + start, length, crc: bytes.readUInt32LE(bucket * 8 + 4) };
}
function bucketCount(names) {
  return Math.max(1, Math.ceil(names / NAMES_PER_BUCKET));
}
function bucketOf(name, buckets, zip) {
  let hash = Number.parseInt(zip.directorySha256.slice(0, 8), 16) ^ 2166136261;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 16777619);
  hash = Math.imul(hash ^ hash >>> 15, 739982445);
  return (hash >>> 0) % buckets;
}
function lineKey(name) {
  return `
${JSON.stringify(name)}:`;
}
function encodePreamble(header, table) {
  const json = Buffer.from(JSON.stringify(header));
  const tableBytes = Buffer.allocUnsafe(table.length * 4);
  for (let i = 0; i < table.length; i++) tableBytes.writeUInt32LE(table[i] ?? 0, i * 4);
  const start = Buffer.alloc(PREAMBLE);
  MAGIC.copy(start);
  start.writeUInt32LE(FORMAT_VERSION, 8);
  start.writeUInt32LE(json.length, 12);
  createHash2("sha256").update(json).update(tableBytes).digest().copy(start, 16);
  return Buffer.concat([start, json, tableBytes]);
}
function decodePreamble(read, fileSize) {
  const { start, json } = readStart(read);
  const header = parseHeader(json);
  const tableOffset = PREAMBLE + json.length;
  const tableSize = (header.buckets + 1) * 8;
  if (tableOffset + tableSize + header.bodySize !== fileSize) throw new Error("it is truncated");
  const tableBytes = read(tableOffset, tableSize);
  const digest = createHash2("sha256").update(json).update(tableBytes).digest();
  if (!digest.equals(start.subarray(16, PREAMBLE))) throw new Error("its checksum is wrong");
  return { header, bodyOffset: tableOffset + tableSize, bytes: tableBytes };
}
function checksum(bucket) {
  return crc322(bucket);
}
function readHeader(read) {
  return parseHeader(readStart(read).json);
}
function readStart(read) {
  const start = read(0, PREAMBLE);
  if (start.length < PREAMBLE || !start.subarray(0, 8).equals(MAGIC)) throw new Error("it is no index file");
  if (start.readUInt32LE(8) !== FORMAT_VERSION) throw new Error("it has another format version");
  const headerLength = start.readUInt32LE(12);
  if (headerLength > MAX_HEADER) throw new Error("its header is damaged");
  return { start, json: read(PREAMBLE, headerLength) };
}
function parseHeader(json) {
  try {
    const header = JSON.parse(json.toString("utf8"));
    const counts = [header.buckets, header.bodySize, header.zip.size, header.unreadable];
    if (counts.every(Number.isSafeInteger) && header.buckets > 0) return header;
  } catch {
  }
  throw new Error("its header is damaged");
}

// src/scan/dependencies/match/range.ts
var INTRODUCED = 0;
var FIXED = 1;
var LAST_AFFECTED = 2;
var LIMIT = 3;
var BEGINNING = "0";
function sortedRanges(affected, compare) {
  return affected.ranges.filter((range) => range.type !== "GIT").map((range) => sortedRange(range, compare));
}
function sortedRange(range, compare) {
  return range.events.flatMap(steps).sort(
    (a, b) => Number(!isBeginning(a)) - Number(!isBeginning(b)) || compare(a[1], b[1]) || tieOrder(a) - tieOrder(b)
  );
}
function tieOrder(step) {
  return step[0] === LAST_AFFECTED ? 1 : 0;
}
function steps(event) {
  const found = [];
  if (event.introduced !== void 0) found.push([INTRODUCED, event.introduced]);
  if (event.fixed !== void 0) found.push([FIXED, event.fixed]);
  if (event.last_affected !== void 0) found.push([LAST_AFFECTED, event.last_affected]);
  if (event.limit !== void 0) found.push([LIMIT, event.limit]);
  return found;
}
function isBeginning(step) {
  return step[0] === INTRODUCED && step[1] === BEGINNING;
}
function covers(range, version, compare) {
  let affected = false;
  for (const step of range) {
    const [kind, at] = step;
    if (kind === INTRODUCED) affected = affected || isBeginning(step) || compare(version, at) >= 0;
    else if (kind === FIXED) affected = affected && compare(version, at) < 0;
    else if (kind === LAST_AFFECTED) affected = affected && compare(version, at) <= 0;
  }
  return affected && isBeforeLimits(range, version, compare);
}
function isBeforeLimits(range, version, compare) {
  const limits = range.filter((step) => step[0] === LIMIT);
  return limits.length === 0 || limits.some(([, at]) => at === "*" || compare(version, at) < 0);
}
function coversAll(range) {
  return range.length === 1 && range[0] !== void 0 && isBeginning(range[0]);
}

// src/scan/dependencies/database/index-record.ts
var EVERYTHING = [[[0, "0"]]];
function indexEntry(affected, compare) {
  const ranges = sortedRanges(affected, compare).filter((range) => range.length > 0);
  const versions = affected.versions.filter((version) => !ranges.some((range) => covers(range, version, compare)));
  return { ecosystem: affected.ecosystem, ranges, versions };
}
function encodeRecord(record, ecosystem) {
  const { offset, length, crc, method } = record.place;
  const bare = record.entries.some((entry) => entry.ecosystem === ecosystem && entry.ranges.some(coversAll));
  const head = [record.id, offset, length, crc, method];
  return JSON.stringify(bare ? head : [...head, record.entries.map(encodeEntry)]);
}
function decodeRecords(json, ecosystem) {
  const stored = JSON.parse(json);
  return stored.map(([id, offset, length, crc, method, entries]) => ({
    id,
    place: { offset, length, crc, method },
    entries: entries === void 0 ? [{ ecosystem, ranges: EVERYTHING, versions: [] }] : entries.map(decodeEntry)
  }));
}
function encodeEntry(entry) {
  return [entry.ecosystem, entry.ranges.map((range) => range.flat()), entry.versions];
}
function decodeEntry([ecosystem, ranges, versions]) {
  return { ecosystem, ranges: ranges.map(decodeRange), versions };
}
function decodeRange(flat) {
  const range = [];
  for (let i = 0; i + 1 < flat.length; i += 2) range.push([stepKind(flat[i]), String(flat[i + 1])]);
  return range;
}
function stepKind(value) {
  return value === 0 || value === 1 || value === 2 ? value : 3;
}

// src/scan/dependencies/database/build-index.ts
var MAX_TOTAL = 8 * 2 ** 30;
var RECORDS_BETWEEN_BREATHS = 2e3;
var SHOWN_UNREADABLE = 3;
async function buildIndex(options) {
  const compare = comparatorFor(options.ecosystem);
  if (compare === null) throw new Error(`the version order of ${options.ecosystem} is not known`);
  const zip = openZip(options.zip);
  try {
    const collected = await collect(zip, options, compare);
    if (collected.records === 0) throw broken(zip.path, "the zip file holds no advisory that can be read");
    return write(collected, zip, options);
  } finally {
    closeSync2(zip.fd);
  }
}
async function collect(zip, options, compare) {
  const collected = { lines: /* @__PURE__ */ new Map(), records: 0, unreadable: 0, newest: "" };
  const window = zipWindow(zip.fd);
  const today = new Date(options.now).toISOString();
  let total = 0;
  let seen = 0;
  for (const entry of zipEntries(zip)) {
    if (entry.name.endsWith("/") && entry.size === 0) continue;
    total += Math.min(entry.size, MAX_RECORD);
    if (total > MAX_TOTAL) throw broken(zip.path, "the zip file is larger than any advisory database");
    if (++seen % RECORDS_BETWEEN_BREATHS === 0) await setImmediate();
    try {
      if (!entry.name.endsWith(".json")) throw new Error("it is not named like an advisory");
      if (entry.encrypted) throw new Error("it is encrypted");
      const { bytes, offset } = window.read(entry);
      const place = { offset, length: entry.compressedSize, crc: entry.crc, method: entry.method };
      addAdvisory(collected, decodeRecord(bytes, place), place, { ...options, compare, today });
    } catch (error) {
      noteUnreadable(collected, entry, error, options);
    }
  }
  return collected;
}
function addAdvisory(collected, value, place, options) {
  const advisory = parseAdvisory(value);
  if (advisory === null) throw new Error("it is no advisory");
  collected.records++;
  if (advisory.modified > collected.newest && advisory.modified <= options.today) collected.newest = advisory.modified;
  if (advisory.withdrawn) return;
  const byName = /* @__PURE__ */ new Map();
  for (const affected of advisory.affected) {
    if (baseEcosystem(affected.ecosystem) !== options.ecosystem) continue;
    const name = normalizeName(options.ecosystem, affected.name);
    const entries = byName.get(name) ?? [];
    entries.push(indexEntry(affected, options.compare));
    byName.set(name, entries);
  }
  for (const [name, entries] of byName) {
    const line = encodeRecord({ id: advisory.id, place, entries }, options.ecosystem);
    const before = collected.lines.get(name);
    collected.lines.set(name, before === void 0 ? line : `${before},${line}`);
  }
}
function noteUnreadable(collected, entry, error, options) {
  collected.unreadable++;
  if (collected.unreadable <= SHOWN_UNREADABLE) {
    options.log.warn(`${options.zip}: entry ${entry.name.slice(0, 100)} cannot be read: ${messageOf(error)}`);
  }
}
function write(collected, zip, options) {
  const buckets = bucketCount(collected.lines.size);
  const members = Array.from({ length: buckets }, () => []);
  for (const name of [...collected.lines.keys()].sort()) members[bucketOf(name, buckets, zip.identity)]?.push(name);
  const table = new Uint32Array((buckets + 1) * 2);
  const bodies = [];
  let bodySize = 0;
  members.forEach((names2, i) => {
    const lines = names2.map((name) => `${lineKey(name)}[${collected.lines.get(name) ?? ""}]`);
    const bucket = Buffer.from(names2.length === 0 ? "" : `${lines.join("")}
`);
    table[i * 2] = bodySize;
    table[i * 2 + 1] = checksum(bucket);
    bodies.push(bucket);
    bodySize += bucket.length;
  });
  if (bodySize > 4294967295) throw broken(zip.path, "the advisories do not fit an index file");
  table[buckets * 2] = bodySize;
  const { records, unreadable, newest } = collected;
  const names = collected.lines.size;
  const { ecosystem } = options;
  const header = { ecosystem, zip: zip.identity, newest, records, names, unreadable, buckets, bodySize };
  writeWhole(options.index, [encodePreamble(header, table), ...bodies]);
  options.log.info(`${ecosystem}: ${records} advisories about ${names} packages indexed in ${options.index}`);
  return header;
}
function writeWhole(path, parts2) {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}.${randomBytes(6).toString("hex")}.tmp`;
  try {
    const fd = openSync2(temporary, "wx");
    try {
      for (const part of batched(parts2)) writeAll(fd, part);
    } finally {
      closeSync2(fd);
    }
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
var WRITE_SIZE = 1 << 20;
function* batched(parts2) {
  let pending = [];
  let size = 0;
  for (const part of parts2) {
    pending.push(part);
    size += part.length;
    if (size < WRITE_SIZE) continue;
    yield Buffer.concat(pending, size);
    pending = [];
    size = 0;
  }
  yield Buffer.concat(pending, size);
}
function writeAll(fd, bytes) {
  for (let done = 0; done < bytes.length; ) done += writeSync(fd, bytes, done);
}

// src/scan/dependencies/database/index-file.ts
import { closeSync as closeSync3, fstatSync as fstatSync2, openSync as openSync3, readSync as readSync2 } from "node:fs";
var WINDOW2 = 64 << 10;
function openIndex(path, ecosystem, zip) {
  const fd = openSync3(path, "r");
  try {
    const table = decodePreamble((at, length) => readAt(fd, at, length), fstatSync2(fd).size);
    const { header } = table;
    const same = header.zip.size === zip.size && header.zip.directorySha256 === zip.directorySha256;
    if (!same || header.ecosystem !== ecosystem) throw new Error("it was made from another zip");
    return { header, lookup: (names) => lookup(fd, names, table), close: () => closeSync3(fd) };
  } catch (error) {
    closeSync3(fd);
    throw error;
  }
}
function lookup(fd, names, table) {
  const { header } = table;
  const wanted = [...new Set(names)].map((name) => ({ name, bucket: bucketOf(name, header.buckets, header.zip) }));
  wanted.sort((a, b) => a.bucket - b.bucket);
  const read = windowReader(fd);
  const found = /* @__PURE__ */ new Map();
  for (const { name, bucket } of wanted) {
    const { offset, length, crc } = bucketAt(table, bucket);
    const bytes = read(offset, length);
    const sound = bytes.length === length && checksum(bytes) === crc;
    found.set(name, sound ? recordsIn(bytes, name, header.ecosystem) : "damaged");
  }
  return found;
}
function windowReader(fd) {
  let window = Buffer.allocUnsafe(WINDOW2);
  let start = 0;
  let filled = 0;
  return (position, length) => {
    if (position < start || position + length > start + filled) {
      if (length > window.length) window = Buffer.allocUnsafe(length);
      start = position;
      filled = readSync2(fd, window, 0, window.length, position);
    }
    return window.subarray(position - start, Math.min(position - start + length, filled));
  };
}
function recordsIn(bucket, name, ecosystem) {
  const key = lineKey(name);
  const at = bucket.indexOf(key);
  if (at === -1) return [];
  const from = at + Buffer.byteLength(key);
  return decodeRecords(bucket.toString("utf8", from, bucket.indexOf("\n", from)), ecosystem);
}

// src/scan/dependencies/database/ecosystem-database.ts
var ZIP_NAME = "all.zip";
function hasZip(dir, ecosystem) {
  return existsSync(join(dir, ecosystem, ZIP_NAME));
}
function ecosystemsIn(dir) {
  try {
    return readdirSync(dir).filter((name) => hasZip(dir, name)).sort();
  } catch {
    return [];
  }
}
async function openEcosystem(ecosystem, options) {
  const zip = openZip(join(options.dir, ecosystem, ZIP_NAME));
  try {
    const index = openExisting(zip, ecosystem, options) ?? await rebuild(zip, ecosystem, options);
    const hydrated = /* @__PURE__ */ new Map();
    return {
      header: index.header,
      lookup: (names) => index.lookup(names),
      hydrate(record) {
        const advisory = hydrated.get(record.place.offset) ?? hydrate(zip, record);
        hydrated.set(record.place.offset, advisory);
        return advisory;
      },
      close() {
        index.close();
        closeSync4(zip.fd);
      }
    };
  } catch (error) {
    closeSync4(zip.fd);
    throw error;
  }
}
function openExisting(zip, ecosystem, options) {
  for (const folder of lastingFolders(ecosystem, options)) {
    const path = join(folder, INDEX_NAME);
    if (!existsSync(path)) continue;
    try {
      return openIndex(path, ecosystem, zip.identity);
    } catch (error) {
      options.log.info(`${path} is not used: ${messageOf(error)}`);
    }
  }
  return null;
}
async function rebuild(zip, ecosystem, options) {
  for (const folder2 of lastingFolders(ecosystem, options)) {
    if (!isWritable(folder2)) continue;
    try {
      return await buildIn(folder2, zip, ecosystem, options);
    } catch (error) {
      if (!isSystemError(error)) throw error;
      options.log.info(`no index in ${folder2}: ${messageOf(error)}`);
    }
  }
  const folder = mkdtempSync(join(tmpdir(), "gatehouse-osv-"));
  const removeFolder = () => rmSync2(folder, { recursive: true, force: true });
  try {
    const index = await buildIn(folder, zip, ecosystem, options);
    return removedOnClose(index, removeFolder);
  } catch (error) {
    removeFolder();
    throw error;
  }
}
function removedOnClose(index, removeFolder) {
  process.once("exit", removeFolder);
  return {
    ...index,
    close() {
      index.close();
      removeFolder();
      process.off("exit", removeFolder);
    }
  };
}
async function buildIn(folder, zip, ecosystem, options) {
  const index = join(folder, INDEX_NAME);
  await buildIndex({ zip: zip.path, index, ecosystem, log: options.log, now: options.now });
  return openIndex(index, ecosystem, zip.identity);
}
function lastingFolders(ecosystem, options) {
  const beside = join(options.dir, ecosystem);
  return options.cacheDir === void 0 ? [beside] : [beside, join(options.cacheDir, ecosystem)];
}
function isWritable(folder) {
  if (!existsSync(folder)) return true;
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
function isSystemError(error) {
  return typeof error === "object" && error !== null && "syscall" in error;
}
function hydrate(zip, record) {
  const { offset, length } = record.place;
  const advisory = parseAdvisory(decodeRecord(readAt(zip.fd, offset, length), record.place));
  if (advisory?.id !== record.id) throw new Error("another record stands in its place");
  return advisory;
}

// src/scan/dependencies/service-url.ts
function serviceUrl(variable, env, publicUrl) {
  const value = env[variable];
  if (value === void 0 || value === "") return publicUrl;
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url === null || !isSafe(url) || url.search !== "") {
    throw new ConfigurationError(`${variable} must be an https address, or http://127.0.0.1 or http://localhost`);
  }
  return `${url.origin}${url.pathname.replace(/\/+$/, "")}`;
}
function isSafe(url) {
  const local = url.protocol === "http:" && (url.hostname === "127.0.0.1" || url.hostname === "localhost");
  return (local || url.protocol === "https:") && url.username === "" && url.password === "";
}

export {
  baseEcosystem,
  comparatorFor,
  knownEcosystems,
  isExactVersion,
  normalizeName,
  normalizeVersion,
  sameEcosystem,
  isRecord,
  textField,
  recordField,
  recordList,
  parseAdvisory,
  INDEX_NAME,
  readHeader,
  FIXED,
  sortedRanges,
  covers,
  openZip,
  zipEntries,
  newestEntry,
  readAt,
  broken,
  decodeRecord,
  zipWindow,
  buildIndex,
  ZIP_NAME,
  hasZip,
  ecosystemsIn,
  openEcosystem,
  serviceUrl,
  isSafe
};
