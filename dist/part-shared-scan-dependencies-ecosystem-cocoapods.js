import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  LocatedError
} from "./part-shared-model-errors.js";
import {
  lineIndex
} from "./part-shared-util-line-index.js";
import {
  compareText
} from "./part-shared-util-text-order.js";

// src/scan/dependencies/file/conflict-markers.ts
function refuseConflictMarkers(file) {
  const { text } = file;
  for (let at = text.indexOf("<<<<<<<"); at !== -1; at = text.indexOf("<<<<<<<", at + 7)) {
    const before = at === 0 ? "\n" : text[at - 1];
    const after = text[at + 7];
    if (before !== "\n" || after !== " " && after !== "\n" && after !== "\r" && after !== void 0) continue;
    throw new LocatedError({
      message: "unresolved merge conflict",
      path: file.path,
      line: lineIndex(text).position(at).line,
      remedy: "resolve the conflict, or delete the file and let the package manager write it again"
    });
  }
}

// src/scan/dependencies/file/value.ts
var NOTHING = Object.freeze({});
function isTable(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function tableOf(value) {
  return isTable(value) ? value : NOTHING;
}
function listOf(value) {
  return Array.isArray(value) ? value : [];
}
function entriesOf(value) {
  return Object.entries(tableOf(value));
}
function textsOf(value) {
  return listOf(value).filter((item) => typeof item === "string" && item !== "");
}
function field(value, key) {
  return isTable(value) && Object.hasOwn(value, key) ? value[key] : void 0;
}
function textField(value, key) {
  const found = field(value, key);
  return typeof found === "string" && found !== "" ? found : void 0;
}
function flagField(value, key) {
  const found = field(value, key);
  return found === true || found === "true";
}
function tableField(value, key) {
  return tableOf(field(value, key));
}
function listField(value, key) {
  return listOf(field(value, key));
}
function entriesField(value, key) {
  return entriesOf(field(value, key));
}
function textsField(value, key) {
  return textsOf(field(value, key));
}
function requireList(document, key, file) {
  const value = field(document, key);
  if (isAbsent(value)) return [];
  if (Array.isArray(value)) return value;
  throw wrongShape(`"${key}" is not a list`, file);
}
function requireEntries(document, key, file) {
  const value = field(document, key);
  if (isAbsent(value)) return [];
  if (isTable(value)) return Object.entries(value);
  throw wrongShape(`"${key}" is not a table`, file);
}
function isAbsent(value) {
  return value === void 0 || value === null || value === "";
}
function wrongShape(message, file) {
  return new LocatedError({ message, path: file.path, remedy: "let the package manager write the file again" });
}

// src/scan/dependencies/file/json.ts
var REMEDY = "restore the file or let its package manager write it again";
function parseJsonFile(file, json = file.text) {
  refuseConflictMarkers(file);
  let value;
  try {
    value = JSON.parse(json);
  } catch (error) {
    const line = lineOfSyntaxError(error, json);
    const message = json.trim() === "" ? "the file is empty" : "not valid JSON";
    throw new LocatedError({ message, path: file.path, ...line && { line }, remedy: REMEDY });
  }
  if (isTable(value)) return value;
  throw new LocatedError({ message: "not a JSON object", path: file.path, line: 1, remedy: REMEDY });
}
function lineOfSyntaxError(error, text) {
  const message = error instanceof Error ? error.message : "";
  const lineAt = (offset2) => lineIndex(text).position(offset2).line;
  const offset = /at position (\d+)/.exec(message)?.[1];
  if (offset !== void 0) return lineAt(Number(offset));
  if (message.includes("end of JSON input")) return lineAt(text.length);
  const quoted = /, (?:\.\.\.)?"([\s\S]*)"(?:\.\.\.)? is not valid JSON$/.exec(message)?.[1];
  const at = quoted === void 0 || quoted === "" ? -1 : text.indexOf(quoted);
  if (quoted === void 0 || at === -1 || text.indexOf(quoted, at + 1) !== -1) return void 0;
  return lineAt(at + (message.includes('..."') ? Math.min(10, quoted.length) : 0));
}

// src/scan/dependencies/file/toml.ts
var REMEDY2 = "restore the file or let its package manager write it again";
async function parseTomlFile(file) {
  refuseConflictMarkers(file);
  const { parse: parse2, TomlError } = await import("./part-smol-toml.js");
  try {
    const value = parse2(file.text);
    if (isTable(value)) return value;
  } catch (error) {
    const known = error instanceof TomlError ? error : null;
    const reason = known?.message.split("\n")[0]?.replace(/^Invalid TOML document: /, "");
    throw new LocatedError({
      message: `not valid TOML${reason === void 0 ? "" : `: ${reason}`}`,
      path: file.path,
      ...known !== null && { line: known.line },
      remedy: REMEDY2
    });
  }
  throw new LocatedError({ message: "not a TOML table", path: file.path, remedy: REMEDY2 });
}
function tableLines(text, name, expected) {
  const header = `[[${name}]]`;
  const lines = [];
  let line = 1;
  for (let start = 0; start !== 0 || line === 1; line++) {
    if (text.startsWith(header, start)) lines.push(line);
    start = text.indexOf("\n", start) + 1;
    if (start === 0) break;
  }
  return lines.length === expected ? lines : [];
}

// src/scan/dependencies/ecosystem/declared.ts
function jsonKeys(...sections) {
  return (file) => {
    const root = parseJsonFile(file);
    return new Set(sections.flatMap((section) => entriesField(root, section).map(([name]) => name))).size;
  };
}
function tomlKeys(...sections) {
  return async (file) => {
    const root = await parseTomlFile(file);
    const tables = [root, tableField(root, "workspace"), ...entriesField(root, "target").map(([, table]) => table)];
    const names = tables.flatMap(
      (table) => sections.flatMap((section) => entriesField(table, section).map(([name]) => name))
    );
    return new Set(names).size;
  };
}
function matches(pattern) {
  return ({ text }) => [...text.matchAll(pattern)].length;
}
var BUILD_TOOLS = /^(?:setuptools|wheel|poetry-core|hatchling|flit[-_]core|pdm-backend|uv[-_]build|setuptools[-_]scm)\b/i;
function buildDemands(root) {
  const list = listField(tableField(root, "build-system"), "requires");
  return Array.isArray(list) ? list.filter((item) => typeof item === "string" && !BUILD_TOOLS.test(item)) : [];
}
async function pyprojectDemands(file) {
  const root = await parseTomlFile(file);
  const project = tableField(root, "project");
  const tool = tableField(root, "tool");
  const poetry2 = tableField(tool, "poetry");
  const lists = [
    listField(project, "dependencies"),
    buildDemands(root),
    ...entriesField(project, "optional-dependencies").map(([, list]) => list),
    ...entriesField(root, "dependency-groups").map(([, list]) => list),
    ...entriesField(tableField(tool, "pdm"), "dev-dependencies").map(([, list]) => list)
  ];
  const tables = [
    ...entriesField(poetry2, "dependencies").filter(([name]) => name !== "python"),
    ...entriesField(poetry2, "dev-dependencies"),
    ...entriesField(poetry2, "group").flatMap(([, group]) => entriesField(group, "dependencies"))
  ];
  return lists.reduce((sum, list) => sum + (Array.isArray(list) ? list.length : 0), tables.length);
}

// src/scan/dependencies/ecosystem/manifest-kind.ts
function named(...names) {
  return (name) => names.includes(name);
}

// src/scan/dependencies/ecosystem/recipe.ts
function run(command) {
  return { command, text: `run \`${command}\`` };
}
function runAll(commands) {
  return run([...new Set(commands)].join(" && "));
}
function edit(text) {
  return { text };
}
function sameForAll(step) {
  return { upgrade: step, refresh: step, override: step };
}

// src/scan/dependencies/version/prerelease.ts
var semverPrerelease = (version) => /^[vV]?\d+(?:\.\d+)*-/.test(version);
function isPseudoVersion(version) {
  return /[-.]\d{14}-[0-9a-f]{12}(?:\+incompatible)?$/.test(version);
}
var goPrerelease = (version) => semverPrerelease(version) && !isPseudoVersion(version);
var pythonPrerelease = (version) => /\d[-_.]?(?:a|b|c|rc|alpha|beta|pre|preview|dev)[-_.]?\d*(?:$|[-_.+])/i.test(version);
var mavenPrerelease = (version) => /[-.\d](?:alpha|beta|milestone|rc|cr|snapshot|pre|preview|ea|dev|[abm](?=[-.]?\d))(?:$|[-.\d+])/i.test(version);
var letteredPrerelease = (version) => /^\D?\d[^+]*[a-z]/i.test(version.replace(/[-.]?p(?:l|atch)?\d+$/i, ""));
var noPrerelease = () => false;
function releaseOf(version) {
  return /^[vV]?\d+(?:\.\d+)*/.exec(version)?.[0] ?? version;
}

// src/scan/dependencies/ecosystem/spelling.ts
function asWritten(text) {
  return text;
}
function caseless(text) {
  return text.toLowerCase();
}
function namedBy(normalizeName) {
  return { normalizeName, normalizeVersion: asWritten, releaseTag: asWritten, toolchain: [] };
}
function releases(compare, ranges, isPrerelease = semverPrerelease) {
  return { compare, isExact: (version) => version !== "", ranges, isPrerelease };
}

// src/scan/dependencies/ecosystem/cocoapods.ts
var update = sameForAll((target) => run(`pod update ${target.name}`));
var cocoapods = {
  name: "CocoaPods",
  advisories: "none",
  spelling: namedBy(asWritten),
  versions: releases(null, null),
  purl: { type: "cocoapods", form: "subpath", isFolded: false, readVersion: asWritten },
  registry: null,
  depsDev: null,
  popular: null,
  canary: { none: "OSV has no advisories about it" },
  manifests: [
    {
      subject: "CocoaPods",
      matches: named("Podfile"),
      lockfiles: ["Podfile.lock"],
      reach: "own",
      declared: matches(/^[ \t]*pod[ \t]/gm)
    }
  ],
  projectFiles: [],
  registrySettings: [],
  registrySources: [{ name: /^Podfile$/, source: /^[ \t]*source[ \t]+["']([^"'\n]+)/gm }],
  managers: { cocoapods: { ...update, refreshesDirect: false, lock: "pod install" } }
};

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

// src/scan/dependencies/ecosystem/conan-center.ts
var require2 = sameForAll(
  (target) => edit(`require \`${target.name}/${target.version}\` in the conanfile, then run \`conan lock create\``)
);
var conanCenter = {
  name: "ConanCenter",
  advisories: "on-request",
  spelling: namedBy(asWritten),
  versions: releases(compareSemverLike, null),
  purl: { type: "conan", form: "flat", isFolded: false, readVersion: asWritten },
  registry: null,
  depsDev: null,
  popular: null,
  canary: { none: "osv-scanner does not read its package URLs" },
  manifests: [
    {
      subject: "Conan",
      matches: named("conanfile.txt", "conanfile.py"),
      lockfiles: ["conan.lock"],
      reach: "own",
      declared: matches(/^[ \t]*(?:self\.requires\(\s*)?"?[\w.+-]+\/[\d[]/gm)
    }
  ],
  projectFiles: [],
  registrySettings: [],
  registrySources: [],
  managers: { conan: { ...require2, refreshesDirect: false, lock: "conan lock create ." } }
};

// src/scan/dependencies/version/number-list.ts
function compareNumberLists(a, b) {
  const shared = Math.min(a.length, b.length);
  for (let i = 0; i < shared; i++) {
    const order = comparePart(a[i] ?? "", b[i] ?? "");
    if (order !== 0) return order;
  }
  return a.length - b.length;
}
function comparePart(a, b) {
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

// src/scan/dependencies/ecosystem/cran.ts
var install = sameForAll(
  (target) => edit(`run \`renv::install("${target.name}@${target.version}")\` and \`renv::snapshot()\` in R`)
);
var cran = {
  name: "CRAN",
  advisories: "on-request",
  spelling: namedBy(asWritten),
  versions: releases(compareCran, null, noPrerelease),
  purl: { type: "cran", form: "flat", isFolded: false, readVersion: asWritten },
  registry: null,
  depsDev: null,
  popular: null,
  canary: { none: "osv-scanner does not read its package URLs" },
  // What a DESCRIPTION asks for is counted among the formats that nobody reads.
  manifests: [],
  projectFiles: [],
  registrySettings: [],
  registrySources: [],
  managers: { renv: { ...install, refreshesDirect: false, lock: null } }
};

// src/scan/dependencies/ecosystem/crates-io.ts
var TABLES = { runtime: "", optional: "--optional ", development: "--dev ", build: "--build " };
function precise({ name, from, version }) {
  return `cargo update -p ${name}@${from} --precise ${version}`;
}
function add({ name, version }, table, member) {
  return `cargo add ${member}${table}${name}@${version}`;
}
function memberOf({ folder, member }) {
  return folder === "" || member === null ? "" : `-p ${member} `;
}
function byParents({ parents }) {
  return parents.length === 0 ? "" : ` (${parents.slice(0, 3).join(", ")})`;
}
var cargo = {
  upgrade: (target) => {
    if (target.held !== null) {
      const { path, what } = target.held;
      return edit(`set ${what} to ${target.version} in ${path}, then run \`${precise(target)}\``);
    }
    if (target.declared.length === 0) return run(add(target, target.development ? "--dev " : "", ""));
    return runAll(target.declared.map((one) => add(target, TABLES[one.kind], memberOf(one))));
  },
  refresh: (target) => run(precise(target)),
  override: (target) => edit(
    `upgrade the crate that asks for ${target.name} ${target.from}${byParents(target)}, then run \`${precise(target)}\``
  ),
  refreshesDirect: true,
  lock: "cargo update --workspace"
};
var cratesIo = {
  name: "crates.io",
  advisories: "usual",
  spelling: namedBy(asWritten),
  versions: releases(compareSemverLike, "cargo"),
  purl: { type: "cargo", form: "flat", isFolded: false, readVersion: asWritten },
  registry: {
    host: "crates.io",
    aliases: ["index.crates.io", "static.crates.io"],
    index: /^https?:\/\/github\.com\/rust-lang\/crates\.io-index\/?(?:$|[#?])/
  },
  depsDev: "cargo",
  popular: "crates-io.txt",
  canary: "by-purl",
  manifests: [
    {
      subject: "Cargo",
      matches: named("Cargo.toml"),
      lockfiles: ["Cargo.lock"],
      reach: "above",
      declared: tomlKeys("dependencies", "dev-dependencies", "build-dependencies")
    }
  ],
  projectFiles: ["Cargo.toml"],
  registrySettings: [/(?:^|\/)\.cargo\/config(?:\.toml)?$/],
  registrySources: [],
  managers: { cargo }
};

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
  return compareDigits(left.epoch, right.epoch) || comparePart2(left.upstream, right.upstream) || comparePart2(left.revision, right.revision);
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
function comparePart2(a, b) {
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

// src/scan/dependencies/version/rpm.ts
var RUNS = /~|\^|[0-9]+|[A-Za-z]+/g;
function compareRpm(a, b) {
  if (a === b) return 0;
  const left = split2(a);
  const right = split2(b);
  return compareDigits(left.epoch, right.epoch) || comparePart3(left.version, right.version) || compareRelease(left.release, right.release);
}
function split2(text) {
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
function compareRelease(a, b) {
  if (a === null || b === null) return (a === null ? 0 : 1) - (b === null ? 0 : 1);
  return comparePart3(a, b);
}
function comparePart3(a, b) {
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
function runRank(run2) {
  if (run2 === void 0) return 1;
  if (run2 === "~") return 0;
  if (run2 === "^") return 2;
  return isDigitAt(run2, 0) ? 4 : 3;
}

// src/scan/dependencies/ecosystem/distributions.ts
var DEBIAN = /* @__PURE__ */ new Map([
  ["stretch", "9"],
  ["buster", "10"],
  ["bullseye", "11"],
  ["bookworm", "12"],
  ["trixie", "13"],
  ["forky", "14"]
]);
var UBUNTU = /* @__PURE__ */ new Map([
  ["trusty", "14.04"],
  ["xenial", "16.04"],
  ["bionic", "18.04"],
  ["focal", "20.04"],
  ["jammy", "22.04"],
  ["noble", "24.04"],
  ["plucky", "25.04"],
  ["questing", "25.10"],
  ["resolute", "26.04"]
]);
var DISTRIBUTIONS = [
  distribution(
    "Debian",
    compareDebian,
    purl("deb", "debian", DEBIAN, (release) => release.split(".")[0] ?? "")
  ),
  distribution("Ubuntu", compareDebian, purl("deb", "ubuntu", UBUNTU, ubuntuSuffix)),
  distribution("Alpine", compareAlpine, purl("apk", "alpine", /* @__PURE__ */ new Map(), alpineSuffix)),
  distribution("Wolfi", compareAlpine, purl("apk", "wolfi")),
  distribution("Chainguard", compareAlpine, purl("apk", "chainguard")),
  distribution("MinimOS", compareAlpine, null),
  distribution("Alpaquita", compareAlpine, null),
  distribution("BellSoft Hardened Containers", compareAlpine, null),
  distribution("Red Hat", compareRpm, { ...purl("rpm", "redhat"), synonyms: ["rhel", "red hat"] }),
  distribution("AlmaLinux", compareRpm, { ...purl("rpm", "almalinux"), synonyms: ["alma"] }),
  distribution("Rocky Linux", compareRpm, { ...purl("rpm", "rocky-linux"), synonyms: ["rocky", "rockylinux"] }),
  distribution("SUSE", compareRpm, purl("rpm", "suse")),
  distribution("openSUSE", compareRpm, purl("rpm", "opensuse")),
  distribution("Mageia", compareRpm, purl("rpm", "mageia")),
  distribution("openEuler", compareRpm, purl("rpm", "openeuler")),
  distribution("Echo", null, null),
  distribution("FreeBSD", null, null),
  distribution("Photon OS", null, null)
];
function distribution(name, compare, form2) {
  return {
    name,
    advisories: "on-request",
    spelling: namedBy(asWritten),
    versions: releases(compare, null, noPrerelease),
    purl: form2,
    registry: null,
    depsDev: null,
    popular: null,
    canary: { none: "osv-scanner does not read its package URLs" },
    manifests: [],
    projectFiles: [],
    registrySettings: [],
    registrySources: [],
    managers: {}
  };
}
function purl(type, namespace, codeNames = /* @__PURE__ */ new Map(), suffix = () => "") {
  return { type, namespace, synonyms: [], codeNames, suffix };
}
function alpineSuffix(release) {
  const [major = "", minor] = release.split(".");
  return release === "edge" ? release : minor === void 0 ? "" : `v${major}.${minor}`;
}
function ubuntuSuffix(release) {
  const [year = "0", month] = release.split(".");
  return month === "04" && Number(year) % 2 === 0 ? `${release}:LTS` : release;
}

// src/scan/dependencies/version/github-actions.ts
var FULL_RELEASE = /^v?[0-9]+\.[0-9]+\.[0-9]+(?:[-+].*)?$/s;
function compareGitHubActions(a, b) {
  return compareSemverLike(a, b);
}
function namesOneRelease(reference) {
  return FULL_RELEASE.test(reference);
}

// src/scan/dependencies/ecosystem/github-actions.ts
var pin = sameForAll(
  (target) => edit(
    `write \`uses: ${target.name}@<commit>\` with the commit of version ${target.version}, and the version as a comment`
  )
);
var githubActions = {
  name: "GitHub Actions",
  advisories: "optional",
  spelling: namedBy(caseless),
  versions: { compare: compareGitHubActions, isExact: namesOneRelease, ranges: null, isPrerelease: semverPrerelease },
  purl: { type: "githubactions", form: "path", isFolded: false, readVersion: asWritten },
  registry: null,
  depsDev: null,
  popular: null,
  canary: { none: "osv-scanner does not read its package URLs" },
  manifests: [],
  projectFiles: [],
  registrySettings: [],
  registrySources: [],
  managers: { actions: { ...pin, refreshesDirect: false, lock: null } }
};

// src/scan/dependencies/ecosystem/go.ts
var TOOLCHAIN = ["stdlib", "toolchain"];
var require3 = sameForAll(
  (target) => TOOLCHAIN.includes(target.name) ? run(target.name === "toolchain" ? `go get toolchain@go${target.version}` : `go get go@${target.version}`) : run(`go get ${target.name}@v${target.version}`)
);
var go = {
  name: "Go",
  advisories: "usual",
  spelling: {
    normalizeName: (name) => name === "go" ? "stdlib" : name,
    // The toolchain names its releases go1.22.4.
    normalizeVersion: (version) => version.replace(/^go(?=[0-9])/, ""),
    releaseTag: (version, name) => name !== "stdlib" && /^\d/.test(version) ? `v${version}` : version,
    toolchain: TOOLCHAIN
  },
  versions: releases(compareSemverLike, null, goPrerelease),
  purl: {
    type: "golang",
    form: "path",
    isFolded: false,
    readVersion: (version) => version.replace(/^v(?=\d)/, "").replace(/^go(?=\d)/, "")
  },
  registry: null,
  depsDev: "go",
  popular: null,
  canary: "by-purl",
  // go.mod pins its versions itself.
  manifests: [],
  projectFiles: ["go.mod"],
  registrySettings: ["go.env"],
  registrySources: [
    { name: /^go\.mod$/, source: /^[ \t]*(?:replace[ \t]+)?(\S+)(?:[ \t]+v\S+)?[ \t]+=>[ \t]+(\S+)/gm }
  ],
  managers: { go: { ...require3, refreshesDirect: false, lock: "go mod tidy" } }
};

// src/scan/dependencies/ecosystem/hackage.ts
var stack = sameForAll(
  (target) => edit(`add \`${target.name}-${target.version}\` under \`extra-deps:\` in stack.yaml`)
);
var cabal = sameForAll(
  (target) => edit(`write \`${target.name} ==${target.version}\` into cabal.project.freeze, or freeze again`)
);
var hackage = {
  name: "Hackage",
  advisories: "on-request",
  spelling: namedBy(asWritten),
  versions: releases(compareHackage, null, noPrerelease),
  purl: { type: "hackage", form: "flat", isFolded: false, readVersion: asWritten },
  registry: null,
  depsDev: null,
  popular: null,
  canary: { none: "osv-scanner does not read its package URLs" },
  manifests: [
    {
      subject: "Haskell",
      matches: (name) => name.endsWith(".cabal") || name === "stack.yaml",
      lockfiles: ["stack.yaml.lock", "cabal.project.freeze"],
      reach: "above",
      declared: matches(/build-depends:|extra-deps:/gi)
    }
  ],
  projectFiles: [],
  registrySettings: [],
  registrySources: [],
  managers: {
    stack: { ...stack, refreshesDirect: false, lock: null },
    cabal: { ...cabal, refreshesDirect: false, lock: "cabal freeze" }
  }
};

// src/scan/dependencies/ecosystem/hex.ts
var mix = {
  upgrade: ({ declared: [first], name, version }) => first === void 0 || first.range === "" ? run(`mix deps.update ${name}`) : edit(`write \`{:${name}, "~> ${version}"}\` in ${first.path}, then run \`mix deps.update ${name}\``),
  refresh: (target) => run(`mix deps.update ${target.name}`),
  override: (target) => edit(`add \`{:${target.name}, "~> ${target.version}", override: true}\` to mix.exs, then run \`mix deps.get\``),
  refreshesDirect: true,
  lock: "mix deps.get"
};
var hex = {
  name: "Hex",
  advisories: "usual",
  spelling: namedBy(caseless),
  versions: releases(compareSemverLike, { tilde: "last-but-one", or: /\s+or\s+/ }),
  purl: { type: "hex", form: "flat", isFolded: true, readVersion: asWritten },
  registry: { host: null, aliases: [], index: null },
  depsDev: null,
  popular: null,
  canary: "by-purl",
  manifests: [
    {
      subject: "Mix",
      matches: named("mix.exs"),
      lockfiles: ["mix.lock"],
      reach: "above",
      declared: matches(/^[ \t]*\{:\w+,/gm)
    },
    {
      subject: "Rebar",
      matches: named("rebar.config"),
      lockfiles: [],
      reach: "own",
      declared: matches(/^[ \t]*\{\w+,[ \t]*["{]/gm)
    }
  ],
  projectFiles: ["mix.exs"],
  registrySettings: [],
  registrySources: [],
  managers: { mix }
};

// src/scan/dependencies/ecosystem/jsr.ts
var spec = (target) => `${target.name}@${target.version}`;
var denoIntroducer = (target) => edit(`upgrade the direct dependency that brings it in, until deno.lock has ${spec(target)} or later`);
var deno = {
  upgrade: (target) => run(`deno add ${target.ecosystem === "npm" ? "npm:" : "jsr:"}${spec(target)}`),
  refresh: denoIntroducer,
  override: denoIntroducer,
  refreshesDirect: false,
  lock: null
};
var jsr = {
  name: "JSR",
  advisories: "none",
  spelling: namedBy(asWritten),
  versions: releases(null, "npm"),
  purl: null,
  registry: null,
  depsDev: null,
  popular: null,
  canary: { none: "OSV has no advisories about it" },
  manifests: [
    {
      subject: "Deno",
      matches: named("deno.json", "deno.jsonc"),
      lockfiles: ["deno.lock"],
      reach: "above",
      declared: matches(/"(?:npm|jsr):[^"\n]{1,200}"/g)
    }
  ],
  projectFiles: ["deno.json"],
  registrySettings: [],
  registrySources: [],
  managers: { deno }
};

// src/scan/dependencies/ecosystem/julia.ts
var julia = {
  name: "Julia",
  advisories: "on-request",
  spelling: namedBy(asWritten),
  versions: releases(compareSemverLike, null),
  purl: { type: "julia", form: "flat", isFolded: false, readVersion: asWritten },
  registry: null,
  depsDev: null,
  popular: null,
  canary: { none: "osv-scanner does not read its package URLs" },
  manifests: [
    {
      subject: "Julia",
      matches: named("Project.toml"),
      lockfiles: [],
      reach: "own",
      declared: tomlKeys("deps")
    }
  ],
  projectFiles: [],
  // Its lockfiles are not read: packages of it come from bills of materials.
  registrySettings: [],
  registrySources: [],
  managers: {}
};

// src/scan/dependencies/ecosystem/listed-only.ts
var LISTED_ONLY = [
  listed("Bioconductor", compareSemverLike, flat("bioconductor")),
  listed("Bitnami", compareSemverLike, flat("bitnami")),
  listed("GHC", compareSemverLike, null),
  listed("Android", null, null),
  listed("Linux", null, null),
  listed("OSS-Fuzz", null, null),
  listed("VSCode", null, null)
];
function listed(name, compare, purl2) {
  return {
    name,
    advisories: "on-request",
    spelling: namedBy(asWritten),
    versions: releases(compare, null),
    purl: purl2,
    registry: null,
    depsDev: null,
    popular: null,
    canary: { none: "osv-scanner does not read its package URLs" },
    manifests: [],
    projectFiles: [],
    registrySettings: [],
    registrySources: [],
    managers: {}
  };
}
function flat(type) {
  return { type, form: "flat", isFolded: false, readVersion: asWritten };
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
  return trimNulls(split3(version.toLowerCase()));
}
function split3(version) {
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

// src/scan/dependencies/ecosystem/jvm-tools.ts
var GRADLE = /^[ \t]*\w*(?:[iI]mplementation|[aA]pi|[cC]ompile|[cC]ompileOnly|[rR]untime|[rR]untimeOnly|[kK]apt|[aA]nnotationProcessor|[pP]latform|classpath)[ \t(]|\blibrary[ \t(]+["']|\bid[ \t(]+["'][\w.-]+["']\)?[ \t]+version\b/gm;
var GRADLE_LOCKFILES = ["gradle.lockfile", "buildscript-gradle.lockfile"];
var GRADLE_MANIFESTS = [
  {
    subject: "Gradle",
    matches: named("build.gradle", "build.gradle.kts"),
    lockfiles: GRADLE_LOCKFILES,
    lockFolder: "gradle/dependency-locks",
    reach: "own",
    declared: matches(GRADLE)
  },
  {
    subject: "Gradle",
    matches: (name) => /\.gradle(?:\.kts)?$/.test(name),
    lockfiles: GRADLE_LOCKFILES,
    reach: "above",
    declared: matches(GRADLE)
  }
];
var JVM_REGISTRY_SETTINGS = [
  ...["settings.xml", "gradle.properties", "init.gradle", "init.gradle.kts", "settings.gradle", "settings.gradle.kts"],
  /(?:^|\/)\.mvn\/[^/]+$/
];
var JVM_REGISTRY_SOURCES = [
  { name: /\.pom$|^pom\.xml$/, source: /<(?:pluginRepository|repository)>[\s\S]{0,2000}?<url>([^<\n]+)/g },
  {
    name: /\.gradle(?:\.kts)?$/,
    source: /\burl(?:[ \t]*[=(]|[ \t])[ \t]*(?:uri[ \t]*\([ \t]*)?["']([^"'\n]+)/g
  }
];
var coordinates = (target) => `${target.name}:${target.version}`;
function managedDependency(target) {
  const [group = "", artifact = ""] = target.name.split(":");
  return `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${target.version}</version></dependency>`;
}
function managed(target) {
  return edit(`add \`${managedDependency(target)}\` under \`<dependencyManagement>\` in ${target.path}`);
}
var maven = {
  upgrade: (target) => target.held === null ? edit(`set the version of ${target.name} to ${target.version} in ${target.path}`) : edit(`set ${target.held.what} to ${target.version} in ${target.held.path}`),
  refresh: managed,
  override: managed,
  refreshesDirect: false,
  lock: null
};
var constraint = (target) => edit(
  `add \`implementation("${coordinates(target)}")\` under \`dependencies { constraints { \u2026 } }\`, then run \`gradle dependencies --write-locks\``
);
var gradle = {
  upgrade: (target) => target.held === null ? edit(
    `set ${target.name} to ${target.version} in the build script or version catalogue, then run \`gradle dependencies --write-locks\``
  ) : edit(
    `set ${target.held.what} to ${target.version} in ${target.held.path}, then run \`gradle dependencies --write-locks\``
  ),
  refresh: constraint,
  override: constraint,
  refreshesDirect: false,
  lock: "gradle dependencies --write-locks"
};
var JVM_MANAGERS = { maven, gradle };

// src/scan/dependencies/ecosystem/maven.ts
var maven2 = {
  name: "Maven",
  advisories: "usual",
  spelling: namedBy(asWritten),
  versions: releases(compareMaven, null, mavenPrerelease),
  purl: { type: "maven", form: "colon", isFolded: false, readVersion: asWritten },
  registry: null,
  depsDev: "maven",
  popular: null,
  canary: "by-purl",
  manifests: [
    ...GRADLE_MANIFESTS,
    {
      subject: "sbt",
      matches: named("build.sbt"),
      lockfiles: [],
      reach: "own",
      declared: matches(/"[ \t]*%%?%?[ \t]*"/g)
    },
    {
      subject: "Leiningen",
      matches: named("project.clj", "deps.edn"),
      lockfiles: [],
      reach: "own",
      declared: matches(/[\w.-]+\/?[\w.-]*[ \t]+(?:"\d|\{:mvn\/version)/g)
    }
  ],
  projectFiles: ["pom.xml", "build.gradle", "build.gradle.kts"],
  registrySettings: JVM_REGISTRY_SETTINGS,
  registrySources: JVM_REGISTRY_SOURCES,
  managers: JVM_MANAGERS
};

// src/scan/dependencies/ecosystem/range-shape.ts
function rangeLike(written, version, fallback, exact2) {
  const first = written.trim().split(/[\s,|]+/)[0] ?? "";
  const operator = /^(?:\^|~>|~=|~|>=|===?|=)/.exec(first)?.[0];
  if (operator === void 0) return `${isVersion(first) ? exact2 : fallback}${version}`;
  if (operator.startsWith("=")) return `${exact2}${version}`;
  return `${operator}${version}`;
}
function isVersion(text) {
  return /^v?\d[\w.+-]*$/.test(text) && !/(?:^|\.)[xX*](?:\.|$)/.test(text);
}
function lineOf(version) {
  const [major = "0", minor, patch] = version.replace(/[-+].*$/, "").split(".");
  if (major !== "0") return major;
  if (minor !== void 0 && minor !== "0") return `0.${minor}`;
  return [major, minor, patch].filter((part) => part !== void 0).join(".");
}

// src/scan/dependencies/ecosystem/node-override.ts
var IN_PACKAGE_JSON = {
  place: "to package.json",
  form: (key, version) => `"overrides": { ${JSON.stringify(key)}: ${JSON.stringify(version)} }`
};
function nodeOverride(install2, { place, form: form2 } = IN_PACKAGE_JSON) {
  return (target) => edit(`add \`${form2(`${target.name}@${lineOf(target.from)}`, target.version)}\` ${place}, then run \`${install2}\``);
}
var MAX_PARENTS = 5;
function resolutions(install2) {
  return (target) => {
    const parents = target.hasOthers ? target.parents.slice(0, MAX_PARENTS) : [];
    const keys = parents.length === 0 ? [target.name] : parents.map((parent) => `${parent}/${target.name}`);
    const pairs = keys.map((key) => `${JSON.stringify(key)}: ${JSON.stringify(target.version)}`);
    return edit(`add \`"resolutions": { ${pairs.join(", ")} }\` to the root package.json, then run \`${install2}\``);
  };
}

// src/scan/dependencies/ecosystem/node-managers.ts
function spec2(target, one) {
  const range = one === void 0 ? target.version : rangeLike(one.range, target.version, "", "");
  const version = /^[~]/.test(range) ? range : target.version;
  const alias = one?.alias ?? null;
  return alias === null ? `${target.name}@${version}` : `${alias}@npm:${target.name}@${version}`;
}
var NPM_SAVE = { runtime: "", build: "", development: "--save-dev ", optional: "--save-optional " };
function npmInstall(target) {
  if (target.declared.length === 0) {
    return run(`npm install ${target.development ? "--save-dev " : ""}${target.name}@${target.version}`);
  }
  const byForm = /* @__PURE__ */ new Map();
  for (const one of target.declared) {
    const pinned = isVersion(one.range.replace(/^npm:(?:@?[^@]+@)?/, "")) ? "--save-exact " : "";
    const form2 = `npm install ${NPM_SAVE[one.kind]}${pinned}${spec2(target, one)}`;
    byForm.set(form2, [...byForm.get(form2) ?? [], one.folder === "" ? "" : ` -w ${one.folder}`]);
  }
  return runAll([...byForm].map(([form2, members]) => `${form2}${membersOf(members)}`));
}
function membersOf(members) {
  const named2 = members.filter((member) => member !== "");
  const root = named2.length > 0 && named2.length < members.length ? " --include-workspace-root" : "";
  return `${[...new Set(named2)].join("")}${root}`;
}
var npm = {
  upgrade: npmInstall,
  refresh: (target) => run(`npm update ${target.name}`),
  override: nodeOverride("npm install"),
  refreshesDirect: false,
  lock: "npm install --package-lock-only"
};
function catalogued(target, file, install2) {
  const one = target.declared.find(({ catalog }) => catalog !== null);
  if (one === void 0 || one.catalog === null) return null;
  const list = one.catalog === "default" ? "`catalog:`" : `\`catalogs:\`, \`${one.catalog}:\`,`;
  const range = `${JSON.stringify(one.alias ?? target.name)}: ^${target.version}`;
  return edit(`write \`${range}\` under ${list} in ${file}, then run \`${install2}\``);
}
function pnpmUp(target) {
  const inCatalog = catalogued(target, "pnpm-workspace.yaml", "pnpm install");
  if (inCatalog !== null) return inCatalog;
  const folders = [...new Set(target.declared.map(({ folder }) => folder))];
  const up = (folder, one) => `pnpm ${folder === "" ? "" : `--filter ${local(folder)} `}up ${spec2(target, one)}`;
  if (folders.length === 0) return run(up(""));
  return runAll(target.declared.map((one) => up(one.folder, one)));
}
function local(folder) {
  return folder.startsWith('"') ? `"./${folder.slice(1)}` : `./${folder}`;
}
var pnpm = {
  upgrade: pnpmUp,
  refresh: (target) => run(`pnpm -r up --depth Infinity ${target.name}`),
  override: nodeOverride("pnpm install", {
    place: "under `overrides:` in pnpm-workspace.yaml (before pnpm 10: `pnpm.overrides` in package.json)",
    form: (key, version) => `${JSON.stringify(key)}: ${JSON.stringify(version)}`
  }),
  refreshesDirect: false,
  lock: "pnpm install --lockfile-only"
};
var YARN_ADD = { runtime: "", build: "", development: "--dev ", optional: "--optional " };
var yarn = {
  upgrade: (target) => target.declared.some(({ folder }) => folder !== "") ? runAll(
    target.declared.map(
      (one) => one.folder === "" || one.member === null ? `yarn upgrade ${spec2(target, one)}` : `yarn workspace ${one.member} add ${YARN_ADD[one.kind]}${spec2(target, one)}`
    )
  ) : run(`yarn upgrade ${spec2(target, target.declared[0])}`),
  refresh: (target) => edit(
    `delete the entry of ${target.name} ${target.from} from yarn.lock, then run \`yarn install\`: the ranges admit ${target.version}`
  ),
  override: resolutions("yarn install"),
  refreshesDirect: false,
  lock: "yarn install"
};
var yarnBerry = {
  upgrade: (target) => catalogued(target, ".yarnrc.yml", "yarn install") ?? runAll(
    [...target.declared.length === 0 ? [void 0] : target.declared].map((one) => `yarn up ${spec2(target, one)}`)
  ),
  refresh: (target) => run(`yarn up -R ${target.name}`),
  override: resolutions("yarn install"),
  refreshesDirect: false,
  lock: "yarn install --mode update-lockfile"
};
var bunOverride = (target) => {
  const written = `\`"overrides": { "${target.name}": "${target.version}" }\``;
  return target.hasOthers ? edit(
    `upgrade what brings in ${target.name} ${target.from}${byParents2(target)}: an override of bun would move its other versions as well`
  ) : edit(`add ${written} to package.json, then run \`bun install\``);
};
function byParents2({ parents }) {
  return parents.length === 0 ? "" : ` (${parents.slice(0, 3).join(", ")})`;
}
var BUN_ADD = { runtime: "", build: "", development: "--dev ", optional: "--optional " };
var bun = {
  upgrade: (target) => catalogued(target, "package.json", "bun install") ?? (target.declared.length === 0 ? run(`bun add ${target.development ? "--dev " : ""}${spec2(target)}`) : runAll(
    target.declared.map(
      (one) => `bun add ${one.folder === "" ? "" : `--cwd ${one.folder} `}${BUN_ADD[one.kind]}${spec2(target, one)}`
    )
  )),
  refresh: bunOverride,
  override: bunOverride,
  refreshesDirect: false,
  lock: "bun install --lockfile-only"
};
var NODE_MANAGERS = { npm, pnpm, yarn, "yarn-berry": yarnBerry, bun };

// src/scan/dependencies/ecosystem/npm.ts
var npm2 = {
  name: "npm",
  advisories: "usual",
  spelling: namedBy(asWritten),
  versions: releases(compareSemverLike, "npm"),
  purl: { type: "npm", form: "path", isFolded: false, readVersion: asWritten },
  registry: {
    host: "registry.npmjs.org",
    aliases: ["registry.yarnpkg.com", "registry.npmjs.com"],
    index: null
  },
  depsDev: "npm",
  popular: "npm.txt",
  canary: "by-purl",
  manifests: [
    {
      subject: "npm",
      matches: named("package.json"),
      lockfiles: ["package-lock.json", "npm-shrinkwrap.json", "pnpm-lock.yaml", "yarn.lock", "bun.lock", "deno.lock"],
      reach: "member",
      declared: jsonKeys("dependencies", "devDependencies", "optionalDependencies")
    }
  ],
  projectFiles: ["package.json"],
  registrySettings: [".npmrc", ".yarnrc", ".yarnrc.yml", "bunfig.toml", "pnpm-workspace.yaml"],
  registrySources: [],
  managers: NODE_MANAGERS
};

// src/scan/dependencies/version/nuget.ts
function compareNuGet(a, b) {
  if (a === b) return 0;
  return compareLooseVersions(parseLooseVersion(a.toLowerCase(), 4), parseLooseVersion(b.toLowerCase(), 4));
}

// src/scan/dependencies/ecosystem/nuget.ts
var addPackage = sameForAll((target) => {
  if (target.held !== null) {
    const { path, what } = target.held;
    return edit(`set ${what} to ${target.version} in ${path}, then run \`dotnet restore --force-evaluate\``);
  }
  if (target.project === null) return run(`dotnet add package ${target.name} --version ${target.version}`);
  const command = `dotnet add ${target.project} package ${target.name} --version ${target.version}`;
  return { ...run(command), anywhere: true };
});
var nuget = {
  name: "NuGet",
  advisories: "usual",
  spelling: namedBy(caseless),
  versions: releases(compareNuGet, null),
  purl: { type: "nuget", form: "flat", isFolded: false, readVersion: asWritten },
  registry: null,
  depsDev: "nuget",
  popular: null,
  canary: "by-purl",
  // Project files are read themselves; what they leave open is told there.
  manifests: [],
  projectFiles: [/\.(?:cs|fs|vb)proj$/],
  registrySettings: ["nuget.config"],
  registrySources: [],
  managers: { nuget: { ...addPackage, refreshesDirect: false, lock: "dotnet restore --force-evaluate" } }
};

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
    const order = comparePart4(left[i] ?? "", right[i] ?? "");
    if (order !== 0) return order;
  }
  return compareRest(left, shared) - compareRest(right, shared);
}
function parts(version) {
  return version.replace(/^v/i, "").match(PARTS) ?? [];
}
function comparePart4(a, b) {
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

// src/scan/dependencies/ecosystem/packagist.ts
function spec3(name, range) {
  return /^[\w.]/.test(range) ? `${name}:${range}` : `"${name}:${range}"`;
}
var composer = {
  upgrade: (target) => {
    const { declared, development, name, version } = target;
    const [first] = declared;
    const dev = first === void 0 ? development : first.kind === "development";
    return run(`composer require ${dev ? "--dev " : ""}${spec3(name, rangeLike(first?.range ?? "", version, "^", ""))}`);
  },
  refresh: (target) => run(`composer update ${target.name}`),
  override: (target) => run(`composer update ${target.name} --with ${target.name}:${target.version} --with-all-dependencies`),
  refreshesDirect: false,
  lock: "composer update --lock"
};
var packagist = {
  name: "Packagist",
  advisories: "usual",
  spelling: namedBy(caseless),
  versions: releases(comparePackagist, { tilde: "last-but-one", or: /\s*\|\|?\s*/ }, letteredPrerelease),
  purl: { type: "composer", form: "path", isFolded: true, readVersion: asWritten },
  // It serves no packages itself: lockfiles name code hosts.
  registry: null,
  depsDev: null,
  popular: null,
  canary: "by-purl",
  manifests: [
    {
      subject: "Composer",
      matches: named("composer.json"),
      lockfiles: ["composer.lock"],
      reach: "own",
      declared: jsonKeys("require", "require-dev")
    }
  ],
  projectFiles: ["composer.json"],
  registrySettings: [],
  registrySources: [{ name: /^composer\.json$/, source: /"url"[ \t]*:[ \t]*"([^"\n]+)"/g }],
  managers: { composer }
};

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

// src/scan/dependencies/ecosystem/pub.ts
var manager = {
  upgrade: ({ declared: [first], development, name, version }) => {
    const dev = first === void 0 ? development : first.kind === "development";
    return run(`dart pub add "${dev ? "dev:" : ""}${name}:${rangeLike(first?.range ?? "", version, "^", "")}"`);
  },
  refresh: (target) => run(`dart pub upgrade ${target.name}`),
  override: (target) => edit(`add \`${target.name}: ${target.version}\` under \`dependency_overrides:\` in pubspec.yaml`),
  refreshesDirect: false,
  lock: "dart pub get"
};
var pub = {
  name: "Pub",
  advisories: "usual",
  spelling: namedBy(caseless),
  versions: releases(comparePub, { tilde: "last-but-one", or: /\s*\|\|\s*/ }),
  purl: { type: "pub", form: "flat", isFolded: false, readVersion: asWritten },
  registry: { host: "pub.dev", aliases: ["pub.dartlang.org"], index: null },
  depsDev: null,
  popular: null,
  canary: "by-purl",
  manifests: [
    {
      subject: "Pub",
      matches: named("pubspec.yaml"),
      lockfiles: ["pubspec.lock"],
      reach: "above",
      declared: matches(/^ {2}(?!sdk:|flutter:)[a-z_]\w*:/gm)
    }
  ],
  projectFiles: ["pubspec.yaml"],
  registrySettings: [],
  registrySources: [],
  managers: { pub: manager }
};

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
  const left = parsePep440(a);
  const right = parsePep440(b);
  if (left === null || right === null) {
    if (left === null && right === null) return compareLegacyPython(a, b);
    return left === null ? -1 : 1;
  }
  return compareDigits(left.epoch, right.epoch) || compareRelease2(left.release, right.release) || left.phase - right.phase || compareDigits(left.phaseNumber, right.phaseNumber) || compareOptional(left.post, right.post, -1) || compareOptional(left.dev, right.dev, 1) || compareLocal(left.local, right.local);
}
function parsePep440(text) {
  const match = PEP440.exec(text.toLowerCase());
  if (match === null) return null;
  const [, epoch, release = "", phase, phaseNumber, implicitPost, post, postNumber, dev, devNumber, local2] = match;
  const hasPost = implicitPost !== void 0 || post !== void 0;
  return {
    epoch: epoch ?? "",
    release: release.split("."),
    phase: phase === void 0 ? !hasPost && dev !== void 0 ? -1 : 3 : phaseRank(phase),
    phaseNumber: phaseNumber ?? "",
    post: hasPost ? implicitPost ?? postNumber ?? "" : null,
    dev: dev === void 0 ? null : devNumber ?? "",
    local: local2 === void 0 ? null : local2.split(/[-_.]/)
  };
}
function phaseRank(word) {
  if (word === "a" || word === "alpha") return 0;
  return word === "b" || word === "beta" ? 1 : 2;
}
function compareRelease2(a, b) {
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

// src/scan/dependencies/ecosystem/python-managers.ts
var exact = (target) => `${target.name}==${target.version}`;
var least = (target) => `${target.name}>=${target.version}`;
function forEach(target, command) {
  return target.declared.length === 0 ? run(command(null)) : runAll(target.declared.map(command));
}
function requirement(target, one) {
  const range = rangeLike(one?.range ?? "", target.version, ">=", "==");
  return /^==/.test(range) ? `${target.name}${range}` : `"${target.name}${/^[\^~]/.test(range) ? `>=${target.version}` : range}"`;
}
var pip = {
  upgrade: (target) => edit(`write \`${exact(target)}\` into the requirements file ${whereOf(target)}`),
  refresh: (target) => edit(`add \`${exact(target)}\` to the requirements file ${whereOf(target)}`),
  override: (target) => edit(`add \`${least(target)}\` to the requirements or constraints file ${whereOf(target)}`),
  refreshesDirect: false,
  lock: null
};
function whereOf({ declared: [first], path }) {
  return first?.path ?? path;
}
var pylockStep = (target) => edit(
  `ask for \`${least(target)}\` in the file that ${target.path} is made of (pyproject.toml, requirements.in), then let the tool that wrote it write it again; no tool takes what is written into it by hand`
);
var pylock = {
  upgrade: pylockStep,
  refresh: pylockStep,
  override: pylockStep,
  refreshesDirect: false,
  lock: null
};
var pyproject = {
  upgrade: (target) => edit(`ask for \`${least(target)}\` where the project declares \`${target.name}\``),
  refresh: (target) => edit(`add \`${least(target)}\` to the project's dependencies`),
  override: (target) => edit(`add \`${least(target)}\` to the project's dependencies`),
  refreshesDirect: false,
  lock: null
};
var PIPENV_GROUPS = { packages: "", "dev-packages": "--dev " };
var pipenv = {
  upgrade: (target) => forEach(target, (one) => {
    const group = one?.group ?? (target.development ? "dev-packages" : "packages");
    return `pipenv upgrade ${PIPENV_GROUPS[group] ?? `--categories ${group} `}${exact(target)}`;
  }),
  refresh: (target) => run(`pipenv upgrade ${exact(target)}`),
  override: (target) => run(`pipenv upgrade ${exact(target)}`),
  refreshesDirect: false,
  lock: "pipenv lock"
};
function poetryAdd(target, one) {
  const group = one === null ? target.development ? "--group dev " : "" : poetryGroup(one);
  const range = rangeLike(one?.range ?? "", target.version, one?.range === "" ? ">=" : "^", "==");
  const spec4 = /^[\^~](?!=)/.test(range) ? `${target.name}@${range}` : `${target.name}${range}`;
  return `poetry add ${group}"${spec4}"`;
}
function poetryGroup({ kind, group }) {
  if (kind === "development") return `--group ${group ?? "dev"} `;
  if (kind !== "optional") return "";
  return group === null || group === "default" ? "--optional " : `--optional=${group} `;
}
var poetry = {
  upgrade: (target) => forEach(target, (one) => poetryAdd(target, one)),
  refresh: (target) => run(`poetry update ${target.name}`),
  override: (target) => edit(
    `upgrade the package that asks for it${byParents3(target)}; where it forbids ${target.version}, declare \`${least(target)}\` in pyproject.toml yourself`
  ),
  refreshesDirect: false,
  lock: "poetry lock"
};
function byParents3({ parents }) {
  return parents.length === 0 ? "" : ` (${parents.slice(0, 3).join(", ")})`;
}
var pdmOverride = (target) => edit(
  `add \`${target.name} = ">=${target.version}"\` under \`[tool.pdm.resolution.overrides]\`, then run \`pdm lock\``
);
function pdmGroup(target, one) {
  if (one === null) return target.development ? "-d " : "";
  if (one.kind === "development") return `-dG ${one.group ?? "dev"} `;
  return one.kind === "optional" && one.group !== null ? `-G ${one.group} ` : "";
}
var pdm = {
  upgrade: (target) => forEach(target, (one) => `pdm add ${pdmGroup(target, one)}${requirement(target, one)}`),
  refresh: (target) => run(`pdm update --update-reuse ${target.name}`),
  override: pdmOverride,
  refreshesDirect: false,
  lock: "pdm lock"
};
function uvGroup(target, one) {
  if (one === null) return target.development ? "--dev " : "";
  const member = one.folder !== "" && one.member !== null ? `--package ${one.member} ` : "";
  if (one.kind === "optional" && one.group !== null) return `${member}--optional ${one.group} `;
  if (one.kind !== "development") return member;
  return one.group === null || one.group === "dev" ? `${member}--dev ` : `${member}--group ${one.group} `;
}
var uv = {
  upgrade: (target) => forEach(target, (one) => `uv add ${uvGroup(target, one)}${requirement(target, one)}`),
  refresh: (target) => run(`uv lock --upgrade-package ${exact(target)}`),
  override: (target) => edit(
    `add \`"${least(target)}"\` to \`override-dependencies\` under \`[tool.uv]\` in pyproject.toml, then run \`uv lock\``
  ),
  refreshesDirect: true,
  lock: "uv lock"
};
var PYTHON_MANAGERS = { pip, pylock, pyproject, pipenv, poetry, pdm, uv };

// src/scan/dependencies/ecosystem/pypi.ts
var PINS = {
  lockfiles: ["uv.lock", "poetry.lock", "pdm.lock", "Pipfile.lock", "pylock.toml", "requirements.txt"],
  lockfilePattern: /^pylock(?:\.[\w-]+)?\.toml$/
};
var pypi = {
  name: "PyPI",
  advisories: "usual",
  // peps.python.org/pep-0503
  spelling: namedBy((name) => name.toLowerCase().replace(/[-_.]+/g, "-")),
  versions: releases(comparePep440, { tilde: "second", or: /\s*\|\|?\s*/ }, pythonPrerelease),
  purl: { type: "pypi", form: "flat", isFolded: true, readVersion: asWritten },
  registry: {
    host: "pypi.org",
    aliases: ["files.pythonhosted.org", "pypi.python.org"],
    index: null
  },
  depsDev: "pypi",
  popular: "pypi.txt",
  canary: "by-purl",
  manifests: [
    {
      subject: "Pipenv",
      matches: named("Pipfile"),
      lockfiles: ["Pipfile.lock"],
      reach: "own",
      declared: tomlKeys("packages", "dev-packages")
    },
    { subject: "Python", matches: named("pyproject.toml"), ...PINS, reach: "above", declared: pyprojectDemands },
    {
      subject: "Python",
      matches: named("setup.py", "setup.cfg"),
      ...PINS,
      reach: "own",
      declared: matches(/install_requires|extras_require|setup_requires|tests_require/g)
    },
    {
      subject: "Python",
      matches: (name) => /requirements[\w.-]*\.in$/.test(name),
      ...PINS,
      reach: "own",
      declared: matches(/^[ \t]*[\w.-]+/gm)
    }
  ],
  projectFiles: ["pyproject.toml", "setup.py", "Pipfile", "requirements.txt"],
  registrySettings: ["pip.conf", "pip.ini", ".pypirc", "poetry.toml", "uv.toml", "pdm.toml", ".condarc"],
  registrySources: [
    {
      name: /requirements[\w.-]*\.(?:txt|in)$/i,
      source: /^[ \t]*(?:-i|-f|--index-url|--extra-index-url|--find-links|--trusted-host)[ \t=]+(\S+)/gm
    },
    {
      name: /^pyproject\.toml$|^Pipfile$/,
      source: /^\[\[(?:source|tool\.(?:uv\.index|poetry\.source|pdm\.source))\]\][^[]{0,1000}?^url[ \t]*=[ \t]*"([^"\n]+)"/gm
    }
  ],
  managers: PYTHON_MANAGERS
};

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

// src/scan/dependencies/ecosystem/rubygems.ts
var bundler = {
  upgrade: ({ declared: [first], name, version }) => {
    const command = `bundle update ${name} --conservative`;
    if (first === void 0 || first.range === "") return run(command);
    const range = rangeLike(first.range, version, ">= ", "").replace(/^(\W+)(?=\d)/, (sign) => `${sign.trim()} `);
    return edit(`write \`gem "${name}", "${range}"\` in ${first.path}, then run \`${command}\``);
  },
  refresh: (target) => run(`bundle update ${target.name} --conservative`),
  override: (target) => edit(
    `add \`gem "${target.name}", ">= ${target.version}"\` to the Gemfile, then run \`bundle update ${target.name}\``
  ),
  refreshesDirect: true,
  lock: "bundle lock"
};
var rubygems = {
  name: "RubyGems",
  advisories: "usual",
  spelling: namedBy(asWritten),
  versions: releases(compareRubyGems, { tilde: "last-but-one", or: /\s*\|\|\s*/ }, letteredPrerelease),
  purl: { type: "gem", form: "flat", isFolded: false, readVersion: asWritten },
  registry: { host: "rubygems.org", aliases: ["index.rubygems.org"], index: null },
  depsDev: "rubygems",
  popular: "rubygems.txt",
  canary: "by-purl",
  manifests: [
    {
      subject: "Bundler",
      matches: (name) => name === "Gemfile" || name === "gems.rb" || name.endsWith(".gemspec"),
      lockfiles: ["Gemfile.lock", "gems.locked"],
      reach: "above",
      declared: matches(/^[ \t]*(?:gem[ \t(]|\w+\.add_(?:runtime_|development_)?dependency)/gm)
    }
  ],
  projectFiles: ["Gemfile"],
  registrySettings: [".gemrc", /(?:^|\/)\.bundle\/config$/],
  registrySources: [{ name: /^(?:Gemfile|gems\.rb)$/, source: /^[ \t]*source[ \t(]+["']([^"'\n]+)/gm }],
  managers: { bundler }
};

// src/scan/dependencies/ecosystem/sbom.ts
var upgrade = sameForAll(
  (target) => edit(`upgrade ${target.name} to ${target.version} where this list was made from`)
);
var SBOM_MANAGERS = {
  sbom: { ...upgrade, refreshesDirect: false, lock: null }
};

// src/scan/dependencies/ecosystem/swift-url.ts
var update2 = sameForAll((target) => {
  const identity = target.name.split("/").at(-1)?.replace(/\.git$/, "") ?? target.name;
  return {
    command: `swift package update ${identity}`,
    text: `let Package.swift admit ${identity} ${target.version}, then run \`swift package update ${identity}\``
  };
});
var swiftUrl = {
  name: "SwiftURL",
  advisories: "on-request",
  spelling: namedBy(
    (name) => name.toLowerCase().replace(/^https?:\/\//, "").replace(/\.git$/, "")
  ),
  versions: releases(compareSemverLike, null),
  purl: { type: "swift", form: "path", isFolded: false, readVersion: asWritten },
  registry: null,
  depsDev: null,
  popular: null,
  canary: { none: "osv-scanner does not read its package URLs" },
  manifests: [
    {
      subject: "Swift",
      matches: named("Package.swift"),
      lockfiles: ["Package.resolved"],
      reach: "own",
      declared: matches(/\.package\([^)]{0,300}?(?:url|id):/g)
    }
  ],
  projectFiles: ["Package.swift"],
  registrySettings: [],
  registrySources: [],
  managers: { swift: { ...update2, refreshesDirect: false, lock: "swift package resolve" } }
};

// src/scan/dependencies/ecosystem/index.ts
var LIST = [
  npm2,
  pypi,
  go,
  cratesIo,
  maven2,
  nuget,
  packagist,
  rubygems,
  hex,
  pub,
  githubActions,
  swiftUrl,
  cocoapods,
  jsr,
  hackage,
  cran,
  conanCenter,
  julia,
  ...LISTED_ONLY,
  ...DISTRIBUTIONS
];
var ECOSYSTEMS = LIST;
var BY_NAME = new Map(ECOSYSTEMS.map((each) => [each.name, each]));
var BY_MANAGER = new Map([
  ...ECOSYSTEMS.flatMap(
    (ecosystem) => Object.entries(ecosystem.managers).map(([name, manager2]) => [name, { manager: manager2, ecosystem }])
  ),
  ...Object.entries(SBOM_MANAGERS).map(([name, manager2]) => [name, { manager: manager2, ecosystem: null }])
]);
function baseEcosystem(ecosystem) {
  const colon = ecosystem.indexOf(":");
  return colon === -1 ? ecosystem : ecosystem.slice(0, colon);
}
function ecosystemOf(name) {
  return BY_NAME.get(baseEcosystem(name));
}
function managersOf(ecosystem) {
  return new Set(Object.keys(ecosystemOf(ecosystem)?.managers ?? {}));
}
function isToolchain({ ecosystem, name }) {
  return ecosystemOf(ecosystem)?.spelling.toolchain.includes(name) === true;
}
function managerOf(name) {
  const found = BY_MANAGER.get(name);
  if (found === void 0) throw new Error(`no ecosystem has a package manager ${name}`);
  return found;
}

export {
  refuseConflictMarkers,
  isTable,
  tableOf,
  listOf,
  entriesOf,
  textsOf,
  field,
  textField,
  flagField,
  tableField,
  listField,
  entriesField,
  textsField,
  requireList,
  requireEntries,
  parseJsonFile,
  parseTomlFile,
  tableLines,
  jsonKeys,
  tomlKeys,
  matches,
  named,
  runAll,
  isPseudoVersion,
  releaseOf,
  cocoapods,
  conanCenter,
  cran,
  cratesIo,
  githubActions,
  go,
  hackage,
  hex,
  jsr,
  compareMaven,
  maven2 as maven,
  lineOf,
  npm2 as npm,
  nuget,
  packagist,
  pub,
  comparePep440,
  parsePep440,
  pypi,
  rubygems,
  swiftUrl,
  ECOSYSTEMS,
  baseEcosystem,
  ecosystemOf,
  managersOf,
  isToolchain,
  managerOf
};
