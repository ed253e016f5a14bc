import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  pathInRepository
} from "./part-shared-results-repository-path.js";
import {
  stripControl
} from "./part-shared-util-control-characters.js";
import {
  cutPoints
} from "./part-shared-util-cut.js";
import {
  wholeAt,
  wordAt
} from "./part-shared-util-json-value.js";
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

// src/results/named-words.ts
var NEAR = 3;
function namedWords(text, changed) {
  const all = /* @__PURE__ */ new Set();
  const near = /* @__PURE__ */ new Set();
  const own = /* @__PURE__ */ new Set();
  text.split("\n").forEach((line, index) => {
    const isOwn = changed === null || changed.has(index + 1);
    const isNear = isOwn || [1, 2, NEAR].some((below) => changed.has(index + 1 + below));
    for (const word of wordsOf(line)) {
      all.add(word);
      if (isNear) near.add(word);
      if (isOwn) own.add(word);
    }
  });
  return {
    touches(name, version) {
      const parts = wordsOf(name);
      if (parts.length === 0 || !parts.every((part) => all.has(part))) return null;
      if (!parts.every((part) => near.has(part))) return false;
      const plain2 = (version ?? "").toLowerCase().replace(/^v(?=\d)/, "");
      return !all.has(plain2) || own.has(plain2);
    }
  };
}
function wordsOf(line) {
  return (line.toLowerCase().match(/[\w.+-]+/g) ?? []).map((word) => word.replace(/^v(?=\d)/, ""));
}

// src/results/both-sides.ts
var MAX_BYTES = 8 * 1024 * 1024;
var MAX_ALL_BYTES = 128 * 1024 * 1024;
var MIN_TEXT = 8;
var MAX_SEARCHED = 5e8;
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
  const words = /* @__PURE__ */ new Map();
  let searched = 0;
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
    lineOf(path, text) {
      const content = head.get(path) ?? "";
      searched += content.length;
      const at = text.trim().length < MIN_TEXT || searched > MAX_SEARCHED ? -1 : content.indexOf(text);
      return at === -1 ? null : indexes.get(path)?.position(at).line ?? null;
    },
    touchesPackage(path, name, version) {
      if (!there.has(path)) return null;
      const change = changes.get(path);
      if (change === void 0) return false;
      if (change.basePath === null) return true;
      const known = words.get(path) ?? namedWords(head.get(path) ?? "", linesOf(path));
      words.set(path, known);
      return known.touches(name, version);
    },
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
  let bytes = 0;
  if (paths.length === 0) return texts;
  for await (const file of workspace.read(side, [...new Set(paths)].sort(), MAX_BYTES)) {
    if (file.status !== "read" || bytes + file.bytes.length > MAX_ALL_BYTES) continue;
    bytes += file.bytes.length;
    texts.set(file.path, file.bytes.toString("utf8"));
  }
  return texts;
}

// src/results/read/place.ts
var CONTAINER_ROOT = "/github/workspace";
function pathAt(value, { root }, further = []) {
  const word = wordAt(value);
  if (word === null) return null;
  return pathInRepository(word.replaceAll("\\", "/"), [root, CONTAINER_ROOT, ...further]);
}
function placesAt(path, region, place) {
  return wordAt(path) === null ? [] : [placeOf(pathAt(path, place), region)];
}
function placeOf(path, region = {}) {
  const startLine = numberAt(region.startLine);
  if (startLine === null) return { path, startLine, startColumn: null, endLine: null, endColumn: null };
  const endLine = numberAt(region.endLine, startLine);
  return {
    path,
    startLine,
    startColumn: numberAt(region.startColumn),
    endLine,
    // Some tools write 0 for a column that they do not know.
    endColumn: numberAt(region.endColumn)
  };
}
function numberAt(value, least = 1) {
  const isDigits = typeof value === "string" && /^\d{1,9}$/.test(value);
  return wholeAt(isDigits ? Number(value) : value, least);
}

// src/results/read/tally.ts
function many(count2, one, more = `${one}s`) {
  return `${count2} ${count2 === 1 ? one : more}`;
}
function shortfall(count2, one, more) {
  return count2 === 0 ? [] : [many(count2, one, more)];
}

// src/results/looked-at.ts
var MAX_TOLD = 3;
var MAX_PLACES = 20;
var NOTHING_SEEN = { paths: [], lockfiles: [] };
function nothingWords(runs, { paths }) {
  const [kind] = runs.flatMap(({ lookedAtNothing }) => lookedAtNothing ?? []);
  if (kind === void 0 || runs.some(({ lookedAtNothing = null }) => lookedAtNothing === null)) return [];
  const count2 = paths.filter((path) => kind.test(path)).length;
  return count2 === 0 ? [] : [`the tool looked at no file, and the repository has ${many(count2, "file")} for it`];
}
function manifestWords(runs, { lockfiles }) {
  const told = runs.flatMap(
    ({ manifests = null }) => manifests === null || manifests.paths === null ? [] : manifests
  );
  const seen = lockfiles.filter((path) => told.some((manifests) => isOf(path, manifests)));
  const folders = new Set(
    told.flatMap(({ paths }) => paths ?? []).map((path) => path === null ? null : folderOf(path))
  );
  const left = seen.filter((path) => !folders.has(folderOf(path)));
  const unnamed = told.flatMap(({ paths }) => paths ?? []).filter((path) => path === null).length;
  const missing = left.length - unnamed;
  if (missing <= 0) return [];
  const all = `the tool looked at ${seen.length - missing} of ${many(seen.length, "lockfile")}`;
  if (unnamed > 0) return [all];
  const more = left.length > MAX_TOLD ? ` and ${left.length - MAX_TOLD} more` : "";
  return [`${all}: not at ${left.slice(0, MAX_TOLD).join(", ")}${more}`];
}
function folderOf(path) {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
function isOf(path, { names }) {
  return names.test(path.slice(path.lastIndexOf("/") + 1));
}
function placedRun(run, { lockfiles, paths }) {
  const { manifests = null } = run;
  if (manifests === null || manifests.paths !== null && !manifests.paths.includes(null)) return run;
  const places = lockfiles.filter((path) => isOf(path, manifests)).slice(0, MAX_PLACES).map((path) => placeOf(path));
  const within = manifests.isRoot === true ? fileFinder(places, new Set(paths)) : (path) => path;
  return {
    ...run,
    results: run.results.map((one) => ({
      ...one,
      places: one.places.length === 0 ? places : one.places.map((place) => ({ ...place, path: place.path === null ? null : within(place.path) }))
    }))
  };
}
function fileFinder(manifests, files) {
  const folders = manifests.map(({ path }) => folderOf(path ?? ""));
  return (path) => {
    const there = folders.map((folder) => folder === "" ? path : `${folder}/${path}`).filter((one) => files.has(one));
    return there.length === 1 ? there[0] ?? path : path;
  };
}

// src/results/head-places.ts
function headPlaces({ places, sought = null }, files) {
  return places.map((place) => {
    if (place.path === null || place.commit === void 0) return place;
    const line = sought === null ? null : files.lineOf(place.path, sought);
    if (line === null) return place;
    const { commit: _commit, ...there } = place;
    return { ...there, startLine: line, startColumn: null, endLine: null, endColumn: null };
  });
}

// src/results/package-of.ts
function namedPackage(purl) {
  const [, type = "", path = ""] = /^pkg:\/{0,2}([a-z][a-z0-9.+-]{0,40})\/([^?#]{1,1000})/i.exec(purl ?? "") ?? [];
  const found = path.lastIndexOf("@");
  const at = found < 1 ? path.length : found;
  const [name, version] = [plain(path.slice(0, at)), plain(path.slice(at + 1))];
  if (type === "" || name === null || name === "" || version === null || version.length > 200) return null;
  if (at < path.length && version === "") return null;
  const ecosystem = type.toLowerCase();
  return { ecosystem, name, version: at < path.length ? version : null, purl: `pkg:${ecosystem}/${path}` };
}
function packageOf({ purl, scope = "unknown" }) {
  const named = namedPackage(purl);
  return named === null || named.version === null ? null : { ...named, version: named.version, scope };
}
function plain(text) {
  try {
    return decodeURIComponent(text).replace(/^\/+|\/+$/g, "");
  } catch {
    return null;
  }
}

// src/results/known-before.ts
function wasBefore(result, workspace, files, told) {
  if (workspace.changes === null) return false;
  if (result.state !== null) {
    told.byTool++;
    return result.state === "known";
  }
  const places = headPlaces(result, files);
  const [place] = places;
  if (place === void 0 || place.path === null || place.commit !== void 0) {
    told.unplaced++;
    return false;
  }
  const { startLine, endLine, endColumn } = place;
  const last = endLine !== null && startLine !== null && endLine > startLine && endColumn === 1 ? endLine - 1 : endLine;
  const region = startLine === null ? null : { start: startLine, end: last ?? startLine };
  const touches = packageTouched(result, places, files) ?? files.touches(place.path, region);
  if (touches === null) told.unplaced++;
  else told.byLines++;
  return touches === false;
}
function packageTouched({ purl }, places, files) {
  const named = namedPackage(purl);
  const paths = places.flatMap(({ path, startLine }) => startLine === null && path !== null ? path : []);
  if (named === null || paths.length < places.length) return null;
  const answers = paths.map((path) => files.touchesPackage(path, named.name, named.version));
  if (answers.includes(true)) return true;
  return answers.includes(false) ? false : null;
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
  const { rule, cwe, tags, purl, advisories, category } = result;
  if (category !== void 0 && category !== null) return category;
  const isAdvisory = advisories.some((id) => rule.toUpperCase().includes(id.toUpperCase()));
  if (purl !== null || isAdvisory || advisories.length > 0 && hasAny(tags, DEPENDENCY_TAGS)) return "dependency";
  if (hasAny(cwe, SECRETS) || hasAny(tags, SECRET_TAGS)) return "secret";
  if (path !== null && WORKFLOWS.test(path)) return "workflow";
  return hasAny(tags, INFRASTRUCTURE_TAGS) ? "infrastructure" : "code";
}
function hasAny(words, known) {
  return words.some((word) => known.has(word));
}

// src/results/observation.ts
var MAX = { word: 300, title: 400, message: 3e3, cwe: 50, aliases: 50, snippet: 2e3, address: 2e3 };
function observationOf(result, { tool, version, countsPoints }, files) {
  const [location = null, ...others] = headPlaces(result, files).flatMap(
    (place) => locationOf(place, countsPoints, files) ?? []
  );
  const category = categoryOf(result, location?.path ?? null);
  const rule = cutPoints(result.rule, MAX.word);
  const title = cutPoints(oneLine(result.title) || rule, MAX.title);
  const { cvss = null } = result;
  const pkg = packageOf(result);
  const fix = fixOf(pkg, result);
  const isSecret = category === "secret";
  const words = isSecret ? rule : title;
  const { identity, lineage } = identityOf(result, tool, location, files, isSecret);
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
    ...cvss !== null && { risk: { cvss, kev: null, epss: null } },
    ...fix !== null && { fix },
    aliases: result.advisories.filter((id) => id !== rule).slice(0, MAX.aliases),
    cwe: result.cwe.slice(0, MAX.cwe),
    references: referencesOf(result),
    sources: [{ tool: cutPoints(tool, MAX.word), version: cutPoints(version, MAX.word), rule }],
    identity,
    lineage
  };
}
function fixOf(pkg, { fixedIn = null }) {
  if (pkg === null || fixedIn === null || !/^[\w][\w.+~:-]{0,79}$/.test(fixedIn)) return null;
  return { description: `Upgrade ${pkg.name} to ${fixedIn}.`, version: fixedIn };
}
function suppressedWords({ isSuppressed }) {
  return isSuppressed ? " (The report suppresses it. That is for an exception of the policy to say.)" : "";
}
function referencesOf({ help }) {
  if (help === null || help.length > MAX.address || !/^https:\/\//i.test(help) || !URL.canParse(help)) return [];
  const { href, username, password } = new URL(help);
  return username === "" && password === "" ? [href] : [];
}
function identityOf(result, tool, location, files, isSecret) {
  const { rule, identity: own, snippet, purl } = result;
  const path = location?.path ?? "";
  const line = location?.startLine === void 0 ? null : files.lineText(path, location.startLine);
  const text = line ?? snippet ?? (location?.startLine === void 0 ? result.message : "");
  const shown = oneLine(text.slice(0, MAX.snippet));
  const content = own ?? [isSecret ? withoutValues(shown) : shown];
  const common = ["results", tool, rule, purl ?? ""];
  return { identity: [...common, path, ...content], lineage: [...common, ...content] };
}
function withoutValues(line) {
  return line.replace(/(["'`])(?:(?!\1).)*\1/g, "$1$1").replace(/(?<![\w+/.=-])[\w+/.=-]{10,}/g, "\u2026").replace(/([:=]\s*)\S+/g, "$1\u2026");
}
function locationOf(place, countsPoints, files) {
  const { path, startLine, startColumn, endLine, endColumn } = place;
  if (path === null) return null;
  if (startLine === null) return { path, ...place.commit !== void 0 && { commit: place.commit } };
  const units = (line, column) => column === null || !countsPoints ? column : unitsOf(files.lineText(path, line), column);
  const start = units(startLine, startColumn);
  const last = endLine ?? startLine;
  const end = units(last, endColumn);
  const isForward = end !== null && (last > startLine || end > (start ?? 1));
  return {
    path,
    ...place.commit !== void 0 && { commit: place.commit },
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
  const cut = sum(runs.map((run) => run.cut ?? 0));
  const unreadable = sum(runs.map((run) => run.unreadable));
  const heads = new Set(judged.map((commit) => commit.toLowerCase()));
  const other = runs.find(({ revision }) => revision !== null && heads.size > 0 && !heads.has(revision));
  return [
    ...other === void 0 ? [] : [`the report is of commit ${other.revision?.slice(0, 12)}, not of the head`],
    ...cut > 0 ? [`${many(cut, "result")} beyond the limit ${cut === 1 ? "was" : "were"} not read`] : [],
    ...runs.flatMap((run) => run.shortfalls ?? []),
    ...unreadable > 0 ? [`${many(unreadable, "entry", "entries")} of the report cannot be read`] : [],
    ...told.outside > 0 ? [`${many(told.outside, "result")} outside of the repository: let the tool write paths from its root`] : []
  ];
}
function notesOf(runs, told) {
  const leftOut = sum(runs.map((run) => run.leftOut));
  const line = (count2, words) => count2 > 0 ? [`${many(count2, "result")} ${words}`] : [];
  return [
    ...line(leftOut, "left out: the tool calls them no failure, or tells them twice"),
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

// src/results/unread-entries.ts
var MAX_NAMED = 50;
var WORDS = {
  syntax: "the tool does not understand it",
  unreadable: "the tool could not read it",
  budget: "the tool gave up on it"
};
function unreadEntries(id, runs, workspace) {
  const touched = new Set(workspace.changes?.map(({ path }) => path));
  const files = new Map(runs.flatMap(({ unread = [] }) => unread).map((file) => [`${file.kind} ${file.path}`, file]));
  const entries = [...files.values()].filter(({ path }) => workspace.covers(path)).map(({ path, kind }) => {
    const isTouched = touched.has(path);
    const subject = path.slice(path.lastIndexOf("/") + 1);
    const common = { scanner: id, kind, path, subject, count: 1, reason: WORDS[kind] };
    return { ...common, byChange: isTouched, touched: isTouched };
  }).sort((a, b) => Number(b.touched) - Number(a.touched) || (`${a.path} ${a.kind}` < `${b.path} ${b.kind}` ? -1 : 1));
  return [...entries.slice(0, MAX_NAMED), ...rest(id, entries.slice(MAX_NAMED))];
}
function rest(scanner, entries) {
  if (entries.length === 0) return [];
  const touched = entries.some((entry) => entry.touched);
  const reason = "the tool could not read them";
  const what = { scanner, kind: "unreadable", path: null, subject: "file", count: entries.length, reason };
  return [{ ...what, byChange: touched, touched }];
}

// src/results/scan-of.ts
var MAX_REASONS = 10;
function scanOf({ id, runs, commits = [] }, workspace, files, durationMs, tree = NOTHING_SEEN) {
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
  const failures = [.../* @__PURE__ */ new Set([...runs.flatMap(({ failure }) => failure ?? []), ...nothingWords(runs, tree)])];
  const judged = workspace.headSha === null ? [] : [workspace.headSha, ...commits];
  const shortfalls = [...shortfallsOf(runs, told, judged), ...manifestWords(runs, tree)];
  const status = failures.length > 0 ? "failed" : shortfalls.length > 0 ? "partial" : "complete";
  const reasons = [...failures, ...shortfalls].slice(0, MAX_REASONS);
  return {
    scanner: { id },
    outcome: {
      engine: engineOf(id, runs),
      status,
      reason: reasons.length === 0 ? null : reasons.join("; "),
      problems: [],
      head,
      base,
      stats: { files: runs.length, bytes: 0, packages: 0 },
      notes: notesOf(runs, told),
      coverage: unreadEntries(id, runs, workspace)
    },
    durationMs
  };
}
function isElsewhere({ places: [place] }, { covers, part }) {
  const path = place?.path ?? null;
  return path === null ? part !== null && part.index > 1 : !covers(path);
}
function count({ places, isSuppressed }, told) {
  if (places[0]?.path === null) told.outside++;
  if (isSuppressed) told.suppressed++;
}
function engineOf(id, [first]) {
  const version = first === void 0 || first.version === "unknown" ? "" : ` ${first.version}`;
  return stripControl(`${first?.tool ?? id}${version}`.trim().slice(0, 200));
}

// src/results/limits.ts
var MAX_RESULTS = 1e4;
var MAX_ENTRIES = 200;

export {
  filesOfResults,
  CONTAINER_ROOT,
  pathAt,
  placesAt,
  placeOf,
  many,
  shortfall,
  placedRun,
  MAX_RESULTS,
  MAX_ENTRIES,
  scanOf
};
