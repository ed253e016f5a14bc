import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

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

export {
  baseEcosystem,
  comparatorFor,
  knownEcosystems,
  isExactVersion
};
