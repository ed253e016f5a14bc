import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  ReportError,
  parseDocument
} from "./part-shared-results-parse-document.js";
import {
  pathInRepository
} from "./part-shared-results-repository-path.js";
import {
  linearGlob
} from "./part-shared-util-linear-glob.js";
import {
  toolId
} from "./part-shared-util-tool-id.js";
import {
  isObject,
  itemsAt,
  objectAt,
  wholeAt,
  wordAt
} from "./part-shared-util-json-value.js";
import {
  stripControl
} from "./part-shared-util-control-characters.js";
import {
  cutPoints
} from "./part-shared-util-cut.js";
import {
  lineIndex
} from "./part-shared-util-line-index.js";

// src/util/changed-lines.ts
var MAX_EDITS = 1e3;
function changedLines(before, after) {
  const [old, now] = [before.split("\n"), after.split("\n")];
  let front = 0;
  while (front < old.length && front < now.length && old[front] === now[front]) front++;
  let [oldEnd, nowEnd] = [old.length, now.length];
  while (oldEnd > front && nowEnd > front && old[oldEnd - 1] === now[nowEnd - 1]) {
    oldEnd--;
    nowEnd--;
  }
  const changed = /* @__PURE__ */ new Set();
  for (let line = front; line < nowEnd; line++) changed.add(line + 1);
  for (const line of keptLines(old.slice(front, oldEnd), now.slice(front, nowEnd))) changed.delete(front + line + 1);
  return changed;
}
function keptLines(a, b) {
  const most = Math.min(MAX_EDITS, a.length + b.length);
  const furthest = new Int32Array(2 * most + 3);
  const rounds = [];
  const middle = most + 1;
  for (let edits = 0; edits <= most; edits++) {
    rounds.push(furthest.slice(middle - edits - 1, middle + edits + 2));
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const at = middle + diagonal;
      const [left, right] = [furthest[at - 1] ?? 0, furthest[at + 1] ?? 0];
      let x = diagonal === -edits || diagonal !== edits && left < right ? right : left + 1;
      while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) x++;
      furthest[at] = x;
      if (x >= a.length && x - diagonal >= b.length) return wayBack(rounds, a.length, b.length);
    }
  }
  return [];
}
function wayBack(rounds, aLength, bLength) {
  const kept = [];
  let [x, y] = [aLength, bLength];
  for (let edits = rounds.length - 1; edits >= 0; edits--) {
    const reached = (diagonal2) => rounds[edits]?.[diagonal2 + edits + 1] ?? 0;
    const diagonal = x - y;
    const isDown = diagonal === -edits || diagonal !== edits && reached(diagonal - 1) < reached(diagonal + 1);
    const before = isDown ? diagonal + 1 : diagonal - 1;
    const beforeX = edits === 0 ? 0 : reached(before);
    const beforeY = edits === 0 ? 0 : beforeX - before;
    while (x > beforeX && y > beforeY) {
      x--;
      y--;
      kept.push(y);
    }
    [x, y] = [beforeX, beforeY];
  }
  return kept;
}

// src/results/both-sides.ts
var MAX_BYTES = 8 * 1024 * 1024;
async function filesOfResults(workspace, paths) {
  const wanted = new Set(paths);
  const present = (await workspace.files("head")).flatMap(({ path }) => wanted.has(path) ? [path] : []);
  const head = await textsOf(workspace, "head", present);
  const indexes = new Map([...head].map(([path, text]) => [path, lineIndex(text)]));
  const changes = new Map(
    (workspace.changes ?? []).flatMap((change) => wanted.has(change.path) ? [[change.path, change]] : [])
  );
  const before = [...changes.values()].flatMap(({ basePath }) => basePath ?? []);
  const base = await textsOf(workspace, "base", before);
  const touched = /* @__PURE__ */ new Map();
  const there = new Set(present);
  function linesOf(path) {
    const known = touched.get(path);
    if (known !== void 0) return known;
    const basePath = changes.get(path)?.basePath ?? null;
    const [now, then] = [head.get(path), basePath === null ? void 0 : base.get(basePath)];
    const lines = now === void 0 || then === void 0 ? null : changedLines(then, now);
    touched.set(path, lines);
    return lines;
  }
  return {
    lineText: (path, line) => indexes.get(path)?.lineText(line) ?? null,
    touches(path, region) {
      if (!there.has(path)) return null;
      const change = changes.get(path);
      if (change === void 0) return false;
      if (change.basePath === null) return true;
      if (region === null) return false;
      const lines = linesOf(path);
      return lines === null || anyWithin(lines, region);
    }
  };
}
function anyWithin(lines, { start, end }) {
  if (end - start < lines.size) {
    for (let line = start; line <= end; line++) if (lines.has(line)) return true;
    return false;
  }
  for (const line of lines) if (line >= start && line <= end) return true;
  return false;
}
async function textsOf(workspace, side, paths) {
  const texts = /* @__PURE__ */ new Map();
  if (paths.length === 0) return texts;
  for await (const file of workspace.read(side, [...new Set(paths)].sort(), MAX_BYTES)) {
    if (file.status === "read") texts.set(file.path, file.bytes.toString("utf8"));
  }
  return texts;
}

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
  return { document: parseDocument(bytes), bytes: bytes.length };
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
var MAX_ENTRIES = 2e5;
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
      if (++seen > MAX_ENTRIES) return false;
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
  function pathOf(location, artifacts) {
    const given2 = objectAt(location);
    const at = wholeAt(given2.index, 0);
    const known = wordAt(given2.uri) === null && at !== null ? objectAt(objectAt(artifacts[at]).location) : given2;
    if (wordAt(known.uri) === null) return isObject(location) && wordAt(known.uriBaseId) !== null ? null : void 0;
    const address = addressOf(known) ?? "";
    if (/^(?!file:)[a-z][a-z0-9+.-]+:/i.test(address)) return void 0;
    const path = plainPath(address);
    return path === null ? null : pathInRepository(path, [place.root, CONTAINER_ROOT, ...roots]);
  }
  return { pathOf };
}
var ROOTS = /* @__PURE__ */ new Set(["%SRCROOT%", "SRCROOT", "ROOTPATH", "PROJECTROOT", "%ROOTPATH%", "REPOROOT", "REPO_ROOT"]);
var CONTAINER_ROOT = "/github/workspace";
function isAbsolute(address) {
  return /^[a-z][a-z0-9+.-]+:/i.test(address) || address.startsWith("/");
}
function plainPath(address) {
  try {
    const path = /^file:/i.test(address) ? fileURLToPath(address, { windows: false }) : decodeURIComponent(address.replace(/[?#].*$/s, ""));
    return path.replaceAll("\\", "/").replace(/^\/(?=[A-Za-z]:\/)/, "");
  } catch {
    return null;
  }
}

// src/results/sarif/facts.ts
var MAX_WORDS = 200;
function factsOf(ruleId, result, rule) {
  const [own, common] = [objectAt(result.properties), objectAt(rule.properties)];
  const tags = [own, common].flatMap(({ tags: tags2 }) => wordsOf(tags2));
  const weaknesses = [own, common].flatMap(({ cwe: cwe2, cwes, CWE }) => [cwe2, cwes, CWE].flatMap(wordsOf));
  const taxa = [...itemsAt(result.taxa), ...itemsAt(rule.relationships).map((each) => objectAt(each).target)];
  const cwe = [...tags, ...weaknesses.map(bareCwe), ...taxa.slice(0, MAX_WORDS).map(taxonWord), ruleId].flatMap(cweOf);
  const words = [
    ruleId,
    ...tags,
    ...[own, common].flatMap(({ cve, cves, aliases }) => [cve, cves, aliases].flatMap(wordsOf))
  ];
  return {
    cwe: [...new Set(cwe)],
    advisories: [...new Set(words.flatMap(advisoriesOf))],
    tags: [...new Set(tags.map((tag) => tag.toLowerCase()))],
    purl: purlOf([own, common], result)
  };
}
function wordsOf(value) {
  const items = Array.isArray(value) ? value.slice(0, MAX_WORDS) : [value];
  return items.flatMap((item) => wordAt(item) ?? []);
}
function bareCwe(word) {
  return /^\d{1,5}$/.test(word) ? `CWE-${word}` : word;
}
function taxonWord(value) {
  const { id, toolComponent } = objectAt(value);
  const { name } = objectAt(toolComponent);
  return /^cwe$/i.test(wordAt(name) ?? "") ? bareCwe(wordAt(id) ?? "") : wordAt(id) ?? "";
}
function cweOf(word) {
  return [...word.matchAll(/\bcwe[-_: ]?0*(\d{1,5})(?!\d)/gi)].map(([, number]) => `CWE-${number}`);
}
function advisoriesOf(word) {
  const found = word.match(/\b(?:CVE-\d{4}-\d{4,9}|GHSA(?:-[23456789cfghjmpqrvwx]{4}){3})(?![\w])/gi) ?? [];
  return found.map((id) => /^ghsa/i.test(id) ? `GHSA${id.slice(4).toLowerCase()}` : id.toUpperCase());
}
function purlOf(properties, { locations }) {
  const logical = itemsAt(locations).slice(0, 1).flatMap((each) => itemsAt(objectAt(each).logicalLocations)).map((each) => objectAt(each).fullyQualifiedName);
  const named = [...properties.flatMap(({ purl, purls }) => [purl, purls]), logical].flatMap(wordsOf);
  return named.find((word) => /^pkg:[a-z]/i.test(word)) ?? null;
}

// src/results/sarif/message.ts
function messageOf(message, { rule, component }) {
  const given = objectAt(message);
  const own = wordAt(given.text);
  const id = wordAt(given.id);
  const text = own ?? (id === null ? null : textById(rule.messageStrings, id) ?? textById(component.globalMessageStrings, id));
  return text === null ? null : withArguments(text, given);
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
function severityOf(result, rule) {
  const score = scoreOf(result) ?? scoreOf(rule);
  if (score !== null) return bandOf(score);
  const { level } = objectAt(rule.defaultConfiguration);
  return LEVELS.get(result.level) ?? LEVELS.get(level) ?? "medium";
}
function scoreOf({ properties }) {
  const given = objectAt(properties)["security-severity"];
  const score = typeof given === "number" ? given : /^\s*\d{1,2}(?:\.\d{1,6})?\s*$/.test(wordAt(given) ?? "") ? Number(given) : NaN;
  return score >= 0 && score <= 10 ? score : null;
}
function bandOf(score) {
  if (score >= 9) return "critical";
  if (score >= 7) return "high";
  if (score >= 4) return "medium";
  return score > 0 ? "low" : "info";
}
function confidenceOf(result, rule) {
  const own = objectAt(result.properties);
  const given = own.issue_confidence ?? own.confidence ?? own.precision ?? objectAt(rule.properties).precision;
  const word = (wordAt(given) ?? "").toLowerCase();
  if (word === "very-high" || word === "high") return "high";
  return word === "low" ? "low" : "medium";
}

// src/results/sarif/result.ts
var MAX_PLACES = 20;
var STATES = /* @__PURE__ */ new Map([
  ["new", "new"],
  ["unchanged", "known"],
  ["updated", "known"],
  ["absent", "gone"]
]);
function readResult(result, { rules, addresses, artifacts }) {
  const reference = rules.of(result);
  const { id, rule } = reference;
  const message = messageOf(result.message, reference);
  const places = itemsAt(result.locations).slice(0, MAX_PLACES).flatMap((location) => placeOf(location, addresses, artifacts));
  const { cwe, advisories, tags, purl } = factsOf(id, result, rule);
  return {
    rule: id,
    title: titleOf(reference) ?? message ?? id,
    message: message ?? textOf(rule.fullDescription) ?? textOf(rule.shortDescription) ?? "",
    severity: severityOf(result, rule),
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
  };
}
function titleOf({ id, rule }) {
  const name = wordAt(rule.name);
  return textOf(rule.shortDescription) ?? (name === id ? null : name) ?? textOf(rule.fullDescription);
}
function textOf(message) {
  return wordAt(objectAt(message).text);
}
function placeOf(location, addresses, artifacts) {
  const { artifactLocation, region } = objectAt(objectAt(location).physicalLocation);
  const path = addresses.pathOf(artifactLocation, artifacts);
  if (path === void 0) return [];
  const { startLine, startColumn, endLine, endColumn } = objectAt(region);
  const start = wholeAt(startLine, 1);
  const end = wholeAt(endLine, start ?? 1);
  return [
    {
      path,
      startLine: start,
      startColumn: start === null ? null : wholeAt(startColumn, 1),
      endLine: start === null ? null : end,
      // Some tools write 0 for a column that they do not know.
      endColumn: start === null ? null : wholeAt(endColumn, 1)
    }
  ];
}
function identityOf({ fingerprints, partialFingerprints }) {
  const parts = [fingerprints, partialFingerprints].map(
    (given) => Object.entries(objectAt(given)).flatMap(([key, value]) => wordAt(value) === null ? [] : [`${key}=${value}`]).sort()
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
  const context = {
    rules: ruleBook(run.tool),
    addresses: baseAddresses(run.originalUriBaseIds, place),
    artifacts: itemsAt(run.artifacts)
  };
  return {
    tool: wordAt(name) ?? "",
    version: wordAt(semanticVersion) ?? wordAt(version) ?? "unknown",
    failure: failureOf(run),
    revision: revisionOf(run),
    countsPoints: run.columnKind === "unicodeCodePoints",
    ...readResults(itemsAt(run.results), context)
  };
}
function failureOf({ results, invocations, externalPropertyFileReferences }) {
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
function readResults(given, context) {
  const results = [];
  let [leftOut, unreadable] = [0, 0];
  for (const one of given) {
    if (!isObject(one)) unreadable++;
    else if (one.kind !== void 0 && one.kind !== "fail") leftOut++;
    else results.push(readResult(one, context));
  }
  return { results, leftOut, unreadable };
}

// src/results/sarif/index.ts
var sarif = {
  id: "sarif",
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

// src/results/read-reports.ts
var FORMATS = [sarif];
var MAX_REPORTS = 1e3;
var MAX_RESULTS = 1e4;
var MAX_TOOLS = 100;
function readReports({ globs, taken }, root, committed) {
  const problems = [];
  const tools = /* @__PURE__ */ new Map();
  const reserved = /* @__PURE__ */ new Set([...taken, NAMELESS]);
  const paths = foundPaths(globs, root, problems);
  let [bytes, left] = [0, MAX_RESULTS];
  for (const path of paths) {
    const name = shownName(path, root);
    try {
      const read = readDocument(path, committed);
      bytes += read.bytes;
      for (const run of runsOf(read.document, root)) {
        const id = idOf(run, tools, reserved);
        const results = run.results.slice(0, left);
        left -= results.length;
        tools.set(id, [...tools.get(id) ?? [], { ...run, results, cut: run.results.length - results.length }]);
      }
    } catch (error) {
      if (!(error instanceof ReportError)) throw error;
      problems.push({ message: `report ${name} cannot be read: ${error.message}`, remedy: REMEDY });
    }
  }
  const sorted = new Map([...tools].sort(([a], [b]) => a < b ? -1 : 1));
  return { tools: sorted, problems, files: paths.length, bytes };
}
var REMEDY = "look whether the tool ran to its end and wrote SARIF 2.1.0";
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
function runsOf(document, root) {
  const format = FORMATS.find((each) => each.matches(document));
  if (format === void 0) throw new ReportError("it is of no format that is read");
  const runs = format.read(document, { root });
  if (runs.some(({ tool }) => toolId(tool) === "")) throw new ReportError("it does not name its tool");
  return runs;
}
function idOf({ tool }, tools, reserved) {
  const id = toolId(tool);
  if (reserved.has(id)) throw new ReportError(`its tool calls itself ${id}, which is the name of a scan of ours`);
  if (!tools.has(id) && tools.size === MAX_TOOLS) throw new ReportError(`there are more than ${MAX_TOOLS} tools`);
  return id;
}
function shownName(path, root) {
  const folder = `${root.replaceAll("\\", "/")}/`;
  return stripControl(cutPoints(path.startsWith(folder) ? path.slice(folder.length) : path, 200));
}

// src/results/known-before.ts
function wasBefore(result, workspace, files, told) {
  if (workspace.changes === null) return false;
  if (result.state !== null) {
    told.byTool++;
    return result.state === "known";
  }
  const [place] = result.places;
  if (place === void 0 || place.path === null) {
    told.unplaced++;
    return false;
  }
  const { startLine, endLine, endColumn } = place;
  const last = endLine !== null && startLine !== null && endLine > startLine && endColumn === 1 ? endLine - 1 : endLine;
  const region = startLine === null ? null : { start: startLine, end: last ?? startLine };
  const touches = files.touches(place.path, region);
  if (touches === null) told.unplaced++;
  else told.byLines++;
  return touches === false;
}

// src/results/category.ts
var SECRETS = /* @__PURE__ */ new Set(["CWE-798", "CWE-259", "CWE-321", "CWE-540", "CWE-615"]);
var SECRET_TAGS = /* @__PURE__ */ new Set(["secret", "secrets", "credentials", "hardcoded-credentials"]);
var INFRASTRUCTURE_TAGS = /* @__PURE__ */ new Set([
  ...["iac", "infrastructure", "infrastructure-as-code", "misconfiguration", "misconfig", "cloud"],
  ...["terraform", "kubernetes", "docker", "dockerfile", "cloudformation", "helm", "bicep", "arm", "ansible"]
]);
var DEPENDENCY_TAGS = /* @__PURE__ */ new Set(["vulnerability", "sca", "dependency", "dependencies", "cve"]);
var WORKFLOWS = /^\.github\/(?:workflows|actions)\/|(?:^|\/)action\.ya?ml$/;
function categoryOf(result, path) {
  const { rule, cwe, tags, purl, advisories } = result;
  const isAdvisory = advisories.some((id) => rule.toUpperCase().includes(id.toUpperCase()));
  if (purl !== null || isAdvisory || advisories.length > 0 && hasAny(tags, DEPENDENCY_TAGS)) return "dependency";
  if (hasAny(cwe, SECRETS) || hasAny(tags, SECRET_TAGS)) return "secret";
  if (path !== null && WORKFLOWS.test(path)) return "workflow";
  return hasAny(tags, INFRASTRUCTURE_TAGS) ? "infrastructure" : "code";
}
function hasAny(words, known) {
  return words.some((word) => known.has(word));
}

// src/results/package-of.ts
function packageOf(purl) {
  const [, type = "", path = ""] = /^pkg:\/{0,2}([a-z][a-z0-9.+-]{0,40})\/([^?#]{1,1000})/i.exec(purl) ?? [];
  const at = path.lastIndexOf("@");
  if (type === "" || at < 1) return null;
  const [name, version] = [plain(path.slice(0, at)), plain(path.slice(at + 1))];
  if (name === null || version === null || name === "" || version === "" || version.length > 200) return null;
  const ecosystem = type.toLowerCase();
  return { ecosystem, name, version, purl: `pkg:${ecosystem}/${path}`, scope: "unknown" };
}
function plain(text) {
  try {
    return decodeURIComponent(text).replace(/^\/+|\/+$/g, "");
  } catch {
    return null;
  }
}

// src/results/observation.ts
var MAX = { word: 300, title: 400, message: 3e3, cwe: 50, aliases: 50, snippet: 2e3, address: 2e3 };
function observationOf(result, { tool, version, countsPoints }, files) {
  const [location = null, ...others] = result.places.flatMap((place) => locationOf(place, countsPoints, files) ?? []);
  const category = categoryOf(result, location?.path ?? null);
  const rule = cutPoints(result.rule, MAX.word);
  const title = cutPoints(oneLine(result.title) || rule, MAX.title);
  const pkg = result.purl === null ? null : packageOf(result.purl);
  const isSecret = category === "secret";
  const words = isSecret ? rule : title;
  const { identity, lineage } = identityOf2(result, tool, location, files);
  return {
    category,
    rule,
    severity: result.severity,
    confidence: result.confidence,
    title: words,
    message: `${isSecret ? `${tool} reports a secret here` : cutPoints(result.message.trim(), MAX.message)}${suppressedWords(result)}`,
    location,
    ...others.length > 0 && { otherLocations: others },
    ...pkg !== null && { package: pkg },
    aliases: result.advisories.filter((id) => id !== rule).slice(0, MAX.aliases),
    cwe: result.cwe.slice(0, MAX.cwe),
    references: referencesOf(result),
    sources: [{ tool: cutPoints(tool, MAX.word), version: cutPoints(version, MAX.word), rule }],
    identity,
    lineage
  };
}
function suppressedWords({ isSuppressed: isSuppressed2 }) {
  return isSuppressed2 ? " (The report suppresses it. That is for an exception of the policy to say.)" : "";
}
function referencesOf({ help }) {
  if (help === null || help.length > MAX.address || !/^https:\/\//i.test(help) || !URL.canParse(help)) return [];
  const { href, username, password } = new URL(help);
  return username === "" && password === "" ? [href] : [];
}
function identityOf2(result, tool, location, files) {
  const { rule, identity: own, snippet, purl } = result;
  const path = location?.path ?? "";
  const line = location?.startLine === void 0 ? null : files.lineText(path, location.startLine);
  const text = line ?? snippet ?? (location?.startLine === void 0 ? result.message : "");
  const content = own ?? [oneLine(text).slice(0, MAX.snippet)];
  const common = ["results", tool, rule, purl ?? ""];
  return { identity: [...common, path, ...content], lineage: [...common, ...content] };
}
function locationOf(place, countsPoints, files) {
  const { path, startLine, startColumn, endLine, endColumn } = place;
  if (path === null) return null;
  if (startLine === null) return { path };
  const units = (line, column) => column === null || !countsPoints ? column : unitsOf(files.lineText(path, line), column);
  const start = units(startLine, startColumn);
  const last = endLine ?? startLine;
  const end = units(last, endColumn);
  const isForward = end !== null && (last > startLine || end > (start ?? 1));
  return {
    path,
    startLine,
    ...start !== null && { startColumn: start },
    ...endLine !== null || isForward ? { endLine: last } : {},
    ...isForward && { endColumn: end }
  };
}
function unitsOf(line, column) {
  if (line === null) return column;
  let [points, units] = [1, 1];
  for (const point of line) {
    if (points === column) break;
    points++;
    units += point.length;
  }
  return units + (column - points);
}
function oneLine(text) {
  return text.replace(/\s+/gu, " ").trim();
}

// src/results/told.ts
function shortfallsOf(runs, told, judged) {
  const cut = sum(runs.map((run) => run.cut));
  const unreadable = sum(runs.map((run) => run.unreadable));
  const heads = new Set(judged.map((commit) => commit.toLowerCase()));
  const other = runs.find(({ revision }) => revision !== null && heads.size > 0 && !heads.has(revision));
  return [
    ...other === void 0 ? [] : [`the report is of commit ${other.revision?.slice(0, 12)}, not of the head`],
    ...cut > 0 ? [`${many(cut, "result")} beyond the limit ${cut === 1 ? "was" : "were"} not read`] : [],
    ...unreadable > 0 ? [`${many(unreadable, "entry", "entries")} of the report cannot be read`] : [],
    ...told.outside > 0 ? [`${many(told.outside, "result")} outside of the repository: let the tool write paths from its root`] : []
  ];
}
function notesOf(runs, told) {
  const leftOut = sum(runs.map((run) => run.leftOut));
  const line = (count2, words) => count2 > 0 ? [`${many(count2, "result")} ${words}`] : [];
  return [
    ...line(leftOut, "left out: the tool calls them no failure"),
    ...line(told.elsewhere, "left out: of a part of the repository that this run does not read"),
    ...line(told.suppressed, "suppressed in the report, which counts for nothing here"),
    ...line(told.byTool, "new or existing by the word of the tool"),
    ...line(told.byLines, "new or existing by the lines that the change touches"),
    ...line(told.unplaced, "new because nothing tells when they came: of no file of the repository")
  ];
}
function sum(counts) {
  return counts.reduce((all, count2) => all + count2, 0);
}
function many(count2, one, more = `${one}s`) {
  return `${count2} ${count2 === 1 ? one : more}`;
}

// src/results/scan-of.ts
function scanOf({ id, runs, commits = [] }, workspace, files, durationMs) {
  const told = { outside: 0, elsewhere: 0, suppressed: 0, byTool: 0, byLines: 0, unplaced: 0 };
  const [head, base] = [[], []];
  for (const run of runs) {
    for (const result of run.results) {
      if (isElsewhere(result, workspace)) {
        told.elsewhere++;
        continue;
      }
      count(result, told);
      const observation = observationOf(result, run, files);
      if (result.state === "gone") {
        if (workspace.changes !== null) base.push({ ...observation, imported: { before: true } });
        continue;
      }
      head.push({ ...observation, imported: { before: wasBefore(result, workspace, files, told) } });
    }
  }
  const failures = [...new Set(runs.flatMap(({ failure }) => failure ?? []))];
  const shortfalls = shortfallsOf(runs, told, workspace.headSha === null ? [] : [workspace.headSha, ...commits]);
  const status = failures.length > 0 ? "failed" : shortfalls.length > 0 ? "partial" : "complete";
  const reasons = [...failures, ...shortfalls];
  return {
    scanner: { id },
    outcome: {
      engine: stripControl(`${runs[0]?.tool ?? id} ${runs[0]?.version ?? ""}`.trim().slice(0, 200)),
      status,
      reason: reasons.length === 0 ? null : reasons.join("; "),
      problems: [],
      head,
      base,
      stats: { files: runs.length, bytes: 0, packages: 0 },
      notes: notesOf(runs, told)
    },
    durationMs
  };
}
function isElsewhere({ places: [place] }, { covers, part }) {
  const path = place?.path ?? null;
  return path === null ? part !== null && part.index > 1 : !covers(path);
}
function count({ places, isSuppressed: isSuppressed2 }, told) {
  if (places[0]?.path === null) told.outside++;
  if (isSuppressed2) told.suppressed++;
}

export {
  filesOfResults,
  committedFiles,
  NAMELESS,
  MAX_RESULTS,
  readReports,
  scanOf
};
