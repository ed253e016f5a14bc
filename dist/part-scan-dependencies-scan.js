import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  worstSeverity
} from "./part-shared-model-severity.js";
import {
  VERSION
} from "./part-shared-package.js";
import {
  engineFailed,
  entriesFor,
  purlOf
} from "./part-shared-packageurl-js.js";
import {
  FIXED,
  comparatorFor,
  covers,
  isExactVersion,
  normalizeVersion,
  sortedRanges
} from "./part-shared-scan-dependencies-match-package-name.js";
import {
  LocatedError,
  messageOf,
  problemFrom
} from "./part-shared-model-errors.js";
import "./part-shared-undefined.js";

// src/scan/dependencies/match/groups.ts
function groupAdvisories(advisories) {
  const parents = /* @__PURE__ */ new Map();
  for (const advisory of advisories) {
    for (const name of [...advisory.aliases, ...advisory.upstream]) join(parents, advisory.id, name);
  }
  const groups2 = /* @__PURE__ */ new Map();
  for (const advisory of advisories) {
    const root = find(parents, advisory.id);
    const members = groups2.get(root);
    if (members === void 0) groups2.set(root, [advisory]);
    else if (!members.some((member) => member.id === advisory.id)) members.push(advisory);
  }
  return [...groups2.values()].map(toGroup);
}
function toGroup(advisories) {
  const names = new Set(advisories.flatMap((advisory) => [advisory.id, ...advisory.aliases]));
  const ids = [...names].sort((a, b) => idRank(a) - idRank(b) || (a < b ? -1 : 1));
  return { id: ids[0] ?? "", ids, advisories, malicious: ids.some(isMalicious) };
}
function isMalicious(id) {
  return id.startsWith("MAL-");
}
function idRank(id) {
  if (id.startsWith("GHSA-")) return 0;
  return id.startsWith("CVE-") ? 1 : 2;
}
function find(parents, name) {
  let root = name;
  for (let next = parents.get(root); next !== void 0; next = parents.get(root)) root = next;
  let current = name;
  while (current !== root) {
    const next = parents.get(current) ?? root;
    parents.set(current, root);
    current = next;
  }
  return root;
}
function join(parents, a, b) {
  const left = find(parents, a);
  const right = find(parents, b);
  if (left !== right) parents.set(right, left);
}

// src/scan/dependencies/both-engines.ts
var MAX_NOTES = 200;
var MAX_IDS = 20;
function bothEngines(first, second) {
  return async (lockfiles) => {
    const [a, b] = await Promise.all([first(lockfiles), second(lockfiles)]);
    const disagreements = disagreementsOf(a, b);
    return {
      engine: "both",
      status: worseStatus(a, b),
      reason: reasonOf([a, b]),
      problems: [...a.problems, ...b.problems],
      notes: [...a.notes, ...b.notes, ...disagreements],
      head: [...a.head, ...b.head],
      base: [...a.base, ...b.base]
    };
  };
}
function worseStatus(a, b) {
  if (a.status === b.status) return a.status;
  return "partial";
}
function reasonOf(answers) {
  const reasons = answers.flatMap(({ engine, reason }) => reason === null ? [] : [`${engine}: ${reason}`]);
  return reasons.length === 0 ? null : reasons.join("; ");
}
function disagreementsOf(a, b) {
  if (a.status === "failed" || b.status === "failed") return [];
  const places = /* @__PURE__ */ new Map();
  collect(places, a.head, "first");
  collect(places, b.head, "second");
  const notes = [...places.values()].flatMap(({ first, second }) => [
    ...onlyIn(first, second).map((text) => `only ${a.engine} reports ${text}`),
    ...onlyIn(second, first).map((text) => `only ${b.engine} reports ${text}`)
  ]);
  const sorted = notes.sort();
  if (sorted.length <= MAX_NOTES) return sorted;
  return [...sorted.slice(0, MAX_NOTES), `${sorted.length - MAX_NOTES} further disagreements between the engines`];
}
function collect(places, hits, side) {
  for (const hit of hits) {
    const { ecosystem, name, version } = hit.package;
    const key = JSON.stringify([hit.path, ecosystem, name, version]);
    const place2 = places.get(key) ?? { first: [], second: [] };
    place2[side].push(hit);
    places.set(key, place2);
  }
}
function onlyIn(hits, others) {
  const known = new Set(
    others.flatMap((hit2) => hit2.advisories).flatMap((advisory) => [advisory.id, ...advisory.aliases])
  );
  const [hit] = hits;
  if (hit === void 0) return [];
  const groups2 = groupAdvisories(hits.flatMap((entry) => entry.advisories));
  const ids = groups2.filter((group) => !group.ids.some((id) => known.has(id))).map((group) => group.id);
  if (ids.length === 0) return [];
  const list = `${ids.slice(0, MAX_IDS).join(", ")}${ids.length > MAX_IDS ? ` and ${ids.length - MAX_IDS} more` : ""}`;
  return [`${list} for ${hit.package.ecosystem} ${hit.package.name}@${hit.package.version} in ${hit.path}`];
}

// src/scan/dependencies/builtin.ts
function builtinEngine(source) {
  return async (lockfiles) => {
    const head = lockfiles.head.flatMap(queriesOf);
    const base = lockfiles.base.flatMap(queriesOf);
    const all = [...head, ...base];
    const answer = await source.affecting(all.map((query) => query.package));
    const hits = all.map(({ path, package: pkg }, index) => {
      return {
        path,
        package: pkg,
        advisories: answer.matches[index] ?? [],
        tool: "gatehouse",
        toolVersion: VERSION
      };
    });
    const affected = (hit) => hit.advisories.length > 0;
    return {
      engine: "builtin",
      status: answer.status,
      reason: answer.reason,
      problems: answer.problems,
      notes: answer.notes,
      head: hits.slice(0, head.length).filter(affected),
      base: hits.slice(head.length).filter(affected)
    };
  };
}
function queriesOf(lockfile) {
  const seen = /* @__PURE__ */ new Set();
  return lockfile.extraction.packages.filter(auditable).flatMap(({ ecosystem, name, version }) => {
    const key = JSON.stringify([ecosystem, name, version]);
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ path: lockfile.path, package: { ecosystem, name, version } }];
  });
}
function auditable(pkg) {
  return pkg.origin === "registry" && pkg.name !== "" && isExactVersion(pkg.ecosystem, pkg.version);
}

// src/scan/dependencies/choose-engine.ts
async function chooseEngine(context) {
  const { options, policy } = context;
  const { source, close } = await openSource(context);
  if (source === null) return { engine: offlineWithoutData, about: null, close };
  const builtin = builtinEngine(source);
  const about = (ecosystem, name) => source.about(ecosystem, name);
  const wanted = options.engine ?? policy.dependencies.engine;
  if (wanted === "builtin" || wanted === "auto" && (options.osvDb !== null || options.offline)) {
    return { engine: builtin, about, close };
  }
  const { osvScannerEngine } = await import("./part-scan-dependencies-osv-scanner-engine.js");
  const shared = { exec: context.exec, workspace: context.workspace, database: options.osvDb };
  if (wanted === "both")
    return { engine: bothEngines(builtin, osvScannerEngine({ ...shared, rest: null })), about, close };
  const wrapped = osvScannerEngine({ ...shared, rest: builtin });
  if (wanted === "osv-scanner") return { engine: wrapped, about, close };
  const { installedOsvScanner } = await import("./part-scan-dependencies-osv-scanner-version.js");
  const installed = await installedOsvScanner(context.exec, context.workspace.root);
  if (installed.status === "refused") context.log.warn(`${installed.reason}; the built-in engine is used`);
  return { engine: installed.status === "usable" ? wrapped : builtin, about, close };
}
var offlineWithoutData = async () => engineFailed("builtin", "offline without --osv-db: nothing to audit against");
async function openSource(context) {
  const { options, cacheDir } = context;
  if (options.osvDb !== null) {
    const { openDatabase } = await import("./part-scan-dependencies-database-offline-database.js");
    const database = await openDatabase(options.osvDb, {
      log: context.log,
      now: context.now.getTime(),
      ...cacheDir !== null && { cacheDir }
    });
    return { source: database, close: () => database.close() };
  }
  const close = async () => {
  };
  if (options.offline) return { source: null, close };
  const { osvApiSource } = await import("./part-scan-dependencies-osv-api-source.js");
  const { osvApiUrl } = await import("./part-scan-dependencies-osv-api-base-url.js");
  const { parseAdvisory } = await import("./part-scan-dependencies-match-parse-advisory.js");
  const api = { http: context.http, baseUrl: osvApiUrl(process.env), cacheDir, signal: context.signal };
  return { source: osvApiSource(api, parseAdvisory), close };
}

// src/scan/dependencies/extract/repository-path.ts
function folderOf(path) {
  const slash = path.lastIndexOf("/");
  return slash === -1 ? "" : path.slice(0, slash);
}
function nameOf(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}
function inRepository(folder, relative) {
  if (relative.startsWith("/") || /[\0\\]/.test(relative) || /^[a-z]:/i.test(relative)) return null;
  const parts2 = [];
  for (const part of `${folder}/${relative}`.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts2.push(part);
    else if (parts2.pop() === void 0) return null;
  }
  return parts2.join("/");
}

// src/scan/dependencies/graph.ts
function reachable(edges, roots) {
  const seen = new Uint8Array(edges.length);
  const queue = [];
  const enter = (index) => {
    if (index < 0 || index >= edges.length || seen[index] === 1) return;
    seen[index] = 1;
    queue.push(index);
  };
  for (const root of roots) enter(root);
  for (let at = 0; at < queue.length; at++) for (const next of edges[queue[at] ?? 0] ?? []) enter(next);
  return seen;
}
function scopes(edges, roots) {
  const runtime = reachable(edges, roots.runtime);
  const unknown = reachable(edges, roots.unknown ?? []);
  const development = reachable(edges, roots.development);
  return edges.map((_, index) => {
    if (runtime[index] === 1) return "runtime";
    if (unknown[index] === 1) return "unknown";
    return development[index] === 1 ? "development" : null;
  });
}
var PATH_LIMIT = 50;
var PATH_LENGTH_LIMIT = 1e3;
function introductions(edges, roots) {
  const dependents = edges.map(() => []);
  edges.forEach((targets, from) => {
    for (const to of targets ?? []) dependents[to]?.push(from);
  });
  const isRoot = new Uint8Array(edges.length);
  for (const root of roots) if (root >= 0 && root < edges.length) isRoot[root] = 1;
  function pathsTo(index, limit = PATH_LIMIT) {
    if (dependents[index] === void 0) return { introducers: [], paths: [] };
    const towards = new Int32Array(edges.length).fill(-1);
    towards[index] = index;
    const queue = [index];
    const introducers = [];
    for (let at = 0; at < queue.length; at++) {
      const node = queue[at] ?? 0;
      if (isRoot[node] === 1) introducers.push(node);
      for (const from of dependents[node] ?? []) {
        if (towards[from] !== -1) continue;
        towards[from] = node;
        queue.push(from);
      }
    }
    return { introducers, paths: introducers.slice(0, limit).map((from) => walk(towards, from, index)) };
  }
  return { pathsTo };
}
function walk(towards, from, target) {
  const path = [from];
  for (let node = from; node !== target && path.length < PATH_LENGTH_LIMIT; ) {
    node = towards[node] ?? target;
    path.push(node);
  }
  if (path.at(-1) !== target) path.push(target);
  return path;
}

// src/scan/dependencies/extract/assemble.ts
function packageGraph() {
  const drafts = [];
  const problems = [];
  const roots = {
    runtime: /* @__PURE__ */ new Set(),
    development: /* @__PURE__ */ new Set(),
    optional: /* @__PURE__ */ new Set(),
    unknown: /* @__PURE__ */ new Set()
  };
  return {
    drafts,
    add(draft) {
      return drafts.push({ ...draft, dependsOn: /* @__PURE__ */ new Set(), optionally: /* @__PURE__ */ new Set(), requestedAs: /* @__PURE__ */ new Set() }) - 1;
    },
    depend(from, to, range, optional = false) {
      const parent = drafts[from];
      if (parent === void 0) return;
      parent[optional ? "optionally" : "dependsOn"].add(to);
      request(to, range);
    },
    demand(kind, index, range) {
      roots[kind].add(index);
      request(index, range);
    },
    reclassify(index, origin) {
      const draft = drafts[index];
      if (draft !== void 0) draft.origin = origin;
    },
    problem(problem) {
      problems.push(problem);
    },
    extraction(manager, details = {}) {
      const { hasGraph = true, hasRoots = true, manifests = [] } = details;
      const direct = new Set(Object.values(roots).flatMap((set) => [...set]));
      const [manifest, ...otherManifests] = manifests;
      return {
        packages: finished(drafts, roots, direct, hasGraph, hasRoots),
        manager,
        ...hasRoots && { roots: [...direct].sort((a, b) => a - b) },
        ...manifest !== void 0 && { manifest },
        ...otherManifests.length > 0 && { otherManifests },
        problems
      };
    }
  };
  function request(to, range) {
    if (range !== void 0 && range !== "") drafts[to]?.requestedAs.add(range);
  }
}
function finished(drafts, roots, direct, hasGraph, hasRoots) {
  const edges = drafts.map((draft) => [.../* @__PURE__ */ new Set([...draft.dependsOn, ...draft.optionally])].sort((a, b) => a - b));
  const found2 = scopes(edges, { ...roots, runtime: [...roots.runtime, ...roots.optional] });
  const needed = reachable(
    drafts.map((draft) => [...draft.dependsOn]),
    [...roots.runtime, ...roots.development, ...roots.unknown]
  );
  return drafts.map((draft, index) => {
    const { declaredScope, declaredOptional, dependsOn: _edges, optionally: _optional, requestedAs, ...known } = draft;
    const optional = declaredOptional ?? (hasGraph && found2[index] !== null && needed[index] === 0);
    const dependsOn = edges[index] ?? [];
    return {
      ...known,
      scope: strictest(found2[index] ?? null, declaredScope),
      ...optional && { optional },
      ...hasRoots && { direct: direct.has(index) },
      ...hasGraph && { dependsOn },
      ...requestedAs.size > 0 && { requestedAs: [...requestedAs] }
    };
  });
}
function strictest(walked, declared) {
  if (walked === null) return declared ?? "unknown";
  if (declared === void 0) return walked;
  if (walked === "runtime" || declared === "runtime") return "runtime";
  return walked === "unknown" || declared === "unknown" ? "unknown" : "development";
}

// src/scan/dependencies/extract/conflict-markers.ts
function refuseConflictMarkers(file) {
  const { text } = file;
  for (let at = text.indexOf("<<<<<<<"); at !== -1; at = text.indexOf("<<<<<<<", at + 7)) {
    const before = at === 0 ? "\n" : text[at - 1];
    const after = text[at + 7];
    if (before !== "\n" || after !== " " && after !== "\n" && after !== "\r" && after !== void 0) continue;
    throw new LocatedError({
      message: "unresolved merge conflict",
      path: file.path,
      line: lineAt(text, at),
      remedy: "resolve the conflict, or delete the file and let the package manager write it again"
    });
  }
}
function lineAt(text, offset) {
  let line = 1;
  for (let at = text.indexOf("\n"); at !== -1 && at < offset; at = text.indexOf("\n", at + 1)) line++;
  return line;
}

// src/scan/dependencies/extract/shape.ts
function isFields(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function fieldsOf(value) {
  return isFields(value) ? value : {};
}
function own(fields, key) {
  return Object.hasOwn(fields, key) ? fields[key] : void 0;
}
function fieldsAt(fields, key) {
  return fieldsOf(own(fields, key));
}
function entriesAt(fields, key) {
  return Object.entries(fieldsAt(fields, key));
}
function listAt(fields, key) {
  const value = own(fields, key);
  return Array.isArray(value) ? value : [];
}
function textAt(fields, key) {
  const value = own(fields, key);
  return typeof value === "string" && value !== "" ? value : void 0;
}
function flagAt(fields, key) {
  const value = own(fields, key);
  return value === true || value === "true";
}
function textsAt(fields, key) {
  return listAt(fields, key).filter((item) => typeof item === "string");
}

// src/scan/dependencies/extract/json-document.ts
var REWRITE = "let the package manager write the file again";
function jsonObject(file, json = file.text) {
  refuseConflictMarkers(file);
  const value = parse(file, json);
  if (isFields(value)) return value;
  throw new LocatedError({ message: "not a JSON object", path: file.path, line: 1, remedy: REWRITE });
}
function parse(file, json) {
  try {
    return JSON.parse(json);
  } catch (error) {
    const position = /at position (\d+)/.exec(error instanceof Error ? error.message : "")?.[1];
    const offset = position === void 0 ? json.length : Number(position);
    throw new LocatedError({
      message: json.trim() === "" ? "the file is empty" : "not valid JSON",
      path: file.path,
      line: lineAt(json, offset),
      remedy: REWRITE
    });
  }
}
function withoutComments(text) {
  const out = [];
  const token = /"(?:[^"\\\n]|\\.)*"?|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|,|[^\s"/,]+|\//g;
  let copied = 0;
  let comma = -1;
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    const [word] = match;
    if (word.startsWith("//") || word.startsWith("/*")) {
      out.push(text.slice(copied, match.index), word.replace(/[^\n]/g, " "));
      copied = match.index + word.length;
      continue;
    }
    if (comma !== -1 && (word[0] === "}" || word[0] === "]")) {
      out.push(text.slice(copied, match.index));
      out[comma] = " ";
      copied = match.index;
    }
    comma = -1;
    if (word !== ",") continue;
    out.push(text.slice(copied, match.index), ",");
    comma = out.length - 1;
    copied = match.index + 1;
  }
  out.push(text.slice(copied));
  return out.join("");
}

// src/scan/dependencies/extract/json-keys.ts
function eachKey(text, maxDepth, visit) {
  let depth = 0;
  let line = 1;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10) line++;
    else if (code === 123 || code === 91) depth++;
    else if (code === 125 || code === 93) depth--;
    else if (code === 34) {
      const end = closingQuote(text, at + 1);
      if (depth <= maxDepth && isKey(text, end + 1)) visit(depth, keyText(text.slice(at + 1, end)), line);
      at = end;
    }
  }
}
function keyLines(text, section) {
  const lines = /* @__PURE__ */ new Map();
  let inside = false;
  eachKey(text, 2, (depth, key, line) => {
    if (depth === 1) inside = key === section;
    else if (inside) lines.set(key, line);
  });
  return lines;
}
function closingQuote(text, from) {
  for (let end = text.indexOf('"', from); end !== -1; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (end - 1 - slashes >= from && text.charCodeAt(end - 1 - slashes) === 92) slashes++;
    if (slashes % 2 === 0) return end;
  }
  return text.length;
}
function isKey(text, from) {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 58) return true;
    if (code !== 32 && code !== 9 && code !== 10 && code !== 13) return false;
  }
  return false;
}
function keyText(raw) {
  if (!raw.includes("\\")) return raw;
  try {
    const value = JSON.parse(`"${raw}"`);
    return typeof value === "string" ? value : raw;
  } catch {
    return raw;
  }
}

// src/scan/dependencies/extract/module-tree.ts
function place(parent) {
  return { parent, modules: /* @__PURE__ */ new Map(), inner: /* @__PURE__ */ new Map() };
}
function placeAt(root, steps) {
  let at = root;
  for (const step of steps) {
    const known = at.inner.get(step);
    if (known !== void 0) {
      at = known;
      continue;
    }
    const created = place(at);
    at.inner.set(step, created);
    at = created;
  }
  return at;
}
function resolveModule(from, name) {
  for (let at = from; at !== null; at = at.parent) {
    const found2 = at.modules.get(name);
    if (found2 !== void 0) return found2;
  }
  return void 0;
}

// src/scan/dependencies/extract/npm-specifier.ts
var REGISTRY = { origin: "registry" };
var GIT = /^(?:git(?:\+[a-z]+)?:|git@|ssh:|github:|gitlab:|bitbucket:|gist:)/;
var LOCAL = /^(?:file:|link:|portal:|exec:|\.{1,2}\/|\/|~\/)/;
var REGISTRY_TARBALL = /^https?:\/\/registry\.(?:npmjs\.org|yarnpkg\.com)\//;
var SHORTHAND = /^[\w.-]+\/[\w.-]+(?:#|$)/;
var HOSTED_ARCHIVE = /^https?:\/\/(?:codeload\.github\.com\/|github\.com\/[^?#]*\/(?:archive|tarball)\/|(?:www\.)?bitbucket\.org\/[^?#]*\/get\/|gitlab\.com\/[^?#]*archive)/;
function npmSpecifier(spec2) {
  if (spec2.startsWith("npm:")) {
    const target = spec2.slice(4);
    const at = target.indexOf("@", 1);
    const name = at === -1 ? target : target.slice(0, at);
    return /^\d|^[~^<>=*]|^$/.test(name) || at === -1 && !/^@?[\w.-]+(?:\/[\w.-]+)?$/.test(name) ? REGISTRY : { origin: "registry", name };
  }
  if (spec2.startsWith("workspace:")) return { origin: "workspace" };
  if (spec2.startsWith("patch:")) return patched(spec2.slice(6));
  if (REGISTRY_TARBALL.test(spec2)) return REGISTRY;
  if (LOCAL.test(spec2)) return { origin: "file" };
  if (GIT.test(spec2) || HOSTED_ARCHIVE.test(spec2) || isGitUrl(spec2)) return git(spec2);
  if (/^https?:/.test(spec2)) return { origin: "url" };
  return SHORTHAND.test(spec2) ? git(spec2) : REGISTRY;
}
function isGitUrl(spec2) {
  return /^https?:\/\/[^#?]*\.git(?:[#?]|$)/.test(spec2) || /^https?:[^#]*#(?:.*&)?commit=/.test(spec2);
}
function git(spec2) {
  const commit = /(?:#(?:[^#]*[&=:])?|\/(?:tar\.gz|legacy\.tar\.gz|zip|tarball|get|archive)\/)([0-9a-f]{40})(?:$|[.&?_(-])/.exec(
    spec2
  )?.[1];
  return { origin: "git", ...commit !== void 0 && { commit } };
}
function patched(target) {
  const at = target.indexOf("@", 1);
  if (at === -1) return { origin: "file" };
  const name = target.slice(0, at);
  const range = target.slice(at + 1);
  const inner = npmSpecifier((/^[^#]*/.exec(range)?.[0] ?? "").replace("%3A", ":"));
  return { name, ...inner };
}

// src/scan/dependencies/extract/package-json.ts
var SECTIONS = ["dependencies", "devDependencies", "optionalDependencies", "peerDependencies"];
var KINDS = {
  dependencies: "runtime",
  devDependencies: "development",
  optionalDependencies: "optional",
  peerDependencies: "peer"
};
async function readPackageJson(read, path, report) {
  const text = await read(path);
  if (text === null) return null;
  try {
    return packageJson(jsonObject({ path, text: text.replace(/^\uFEFF/, "") }), path, text);
  } catch (error) {
    report(problemFrom(error, path));
    return null;
  }
}
function packageJson(root, path, text) {
  const workspaces = own(root, "workspaces");
  const patterns = Array.isArray(workspaces) ? workspaces : listAt(fieldsAt(root, "workspaces"), "packages");
  return {
    manifest: { path, lines: demandLines(root, text) },
    name: textAt(root, "name"),
    version: textAt(root, "version"),
    demands: demandsOf(root),
    workspaces: patterns.filter((pattern) => typeof pattern === "string")
  };
}
function demandsOf(root) {
  const meta = fieldsAt(root, "peerDependenciesMeta");
  const optionalPeers = new Set(listAt(root, "optionalPeers"));
  const optional = fieldsAt(root, "optionalDependencies");
  return SECTIONS.flatMap(
    (section) => entriesAt(root, section).flatMap(([name, range]) => {
      if (typeof range !== "string") return [];
      if (section === "dependencies" && Object.hasOwn(optional, name)) return [];
      const waived = section === "peerDependencies" && (flagAt(fieldsAt(meta, name), "optional") || optionalPeers.has(name));
      return [{ kind: waived ? "optional-peer" : KINDS[section], name, range }];
    })
  );
}
function demandLines(root, text) {
  const lines = /* @__PURE__ */ new Map();
  let section = "";
  eachKey(text, 2, (depth, key, line) => {
    if (depth === 1) section = key;
    else if (SECTIONS.some((known) => known === section)) {
      if (!lines.has(key)) lines.set(key, line);
      const range = textAt(fieldsAt(root, section), key);
      const real = range === void 0 ? void 0 : npmSpecifier(range).name;
      if (real !== void 0 && !lines.has(real)) lines.set(real, line);
    }
  });
  return lines;
}

// src/scan/dependencies/extract/bun-lock/parse.ts
var KEY_LIMIT = 4096;
async function parseBunLock(file, read) {
  const json = withoutComments(file.text);
  const root = jsonObject(file, json);
  if (!isFields(own(root, "packages")) && !isFields(own(root, "workspaces"))) {
    throw new LocatedError({
      message: 'not a bun lockfile: neither "workspaces" nor "packages"',
      path: file.path,
      line: 1,
      remedy: "let `bun install` write the file again"
    });
  }
  const graph = packageGraph();
  const top = place(null);
  addPackages(root, { file, json, graph, top });
  const manifests = [];
  for (const [member, value] of entriesAt(root, "workspaces")) {
    const importer = fieldsOf(value);
    const inside = member === "" ? top : placeAt(top, [textAt(importer, "name") ?? member]);
    for (const { kind, name, range } of demandsOf(importer)) {
      const target = kind === "optional-peer" ? void 0 : resolveModule(inside, name);
      if (target !== void 0)
        graph.demand(kind === "peer" || kind === "optional-peer" ? "runtime" : kind, target, range);
    }
    const path = inRepository(folderOf(file.path), `${member}/package.json`.replace(/^\//, ""));
    const manifest = path === null ? null : await readPackageJson(read, path, graph.problem);
    if (manifest !== null) manifests.push(manifest.manifest);
  }
  return graph.extraction("bun", { manifests });
}
function addPackages(root, { file, json, graph, top }) {
  const lines = keyLines(json, "packages");
  const entries = [];
  for (const [key, tuple] of entriesAt(root, "packages")) {
    const line = lines.get(key);
    const where = { ...line !== void 0 && { line } };
    const identity = Array.isArray(tuple) && key.length <= KEY_LIMIT ? identityOf(tuple) : null;
    if (!Array.isArray(tuple) || identity === null) {
      graph.problem({ message: 'an entry of "packages" is not readable', path: file.path, ...where });
      continue;
    }
    const steps = stepsOf(key);
    const index = graph.add({ ecosystem: "npm", ...identity, ...where });
    placeAt(top, steps.slice(0, -1)).modules.set(steps.at(-1) ?? key, index);
    entries.push({ inside: placeAt(top, steps), index, meta: tuple.find(isFields) ?? {} });
  }
  for (const { inside, index, meta } of entries) {
    for (const { kind, name, range } of demandsOf(meta)) {
      const target = kind === "optional-peer" || kind === "development" ? void 0 : resolveModule(inside, name);
      if (target !== void 0) graph.depend(index, target, range, kind === "optional");
    }
  }
}
function stepsOf(key) {
  const steps = [];
  const parts2 = key.split("/");
  for (let at = 0; at < parts2.length; at++) {
    const part = parts2[at] ?? "";
    steps.push(part.startsWith("@") && at + 1 < parts2.length ? `${part}/${parts2[++at] ?? ""}` : part);
  }
  return steps;
}
function identityOf(tuple) {
  const [reference] = tuple;
  if (typeof reference !== "string") return null;
  const at = reference.indexOf("@", 1);
  if (at === -1) return null;
  const name = reference.slice(0, at);
  const target = reference.slice(at + 1);
  if (/^(?:workspace|root):/.test(target)) return { name, version: "", origin: "workspace" };
  const source = npmSpecifier(target);
  if (source.origin === "registry") {
    const [, registry, , integrity] = tuple;
    return {
      name: source.name ?? name,
      version: target.slice(target.lastIndexOf("@") + 1).replace(/^npm:/, ""),
      origin: source.origin,
      ...typeof registry === "string" && registry !== "" && { resolved: registry },
      ...typeof integrity === "string" && integrity !== "" && { integrity }
    };
  }
  const full = tuple.slice(2).find((item) => typeof item === "string" && /(?:^|-)[0-9a-f]{40}$/.test(item));
  const commit = source.commit ?? (typeof full === "string" ? full.slice(-40) : void 0);
  return {
    name,
    version: "",
    origin: source.origin,
    resolved: target,
    ...source.origin === "git" && commit !== void 0 && { commit }
  };
}

// src/scan/dependencies/extract/bun-lock/index.ts
var bunLock = {
  id: "bun-lock",
  matches: (path) => nameOf(path) === "bun.lock" && !/(?:^|\/)node_modules\//.test(path),
  extract: parseBunLock
};

// src/scan/dependencies/extract/name-index.ts
var SAME_NAME_LIMIT = 32;
function nameIndex() {
  const indexes = /* @__PURE__ */ new Map();
  return {
    add(name, index) {
      const same = indexes.get(name);
      if (same === void 0) indexes.set(name, [index]);
      else if (same.length < SAME_NAME_LIMIT && same.at(-1) !== index) same.push(index);
    },
    find: (name) => indexes.get(name) ?? []
  };
}

// src/scan/dependencies/extract/deno-lock/parse.ts
async function parseDenoLock(file, read) {
  const root = jsonObject(file);
  if (own(root, "version") === void 0) {
    throw new LocatedError({
      message: 'not a deno lockfile: no "version"',
      path: file.path,
      line: 1,
      remedy: "let `deno install` write the file again"
    });
  }
  const graph = packageGraph();
  const packages = fieldsAt(root, "packages");
  const npm2 = isFields(own(packages, "npm")) ? fieldsAt(packages, "npm") : fieldsAt(root, "npm");
  const jsr = isFields(own(packages, "jsr")) ? fieldsAt(packages, "jsr") : fieldsAt(root, "jsr");
  const lookup = addPackages2(isFields(own(npm2, "packages")) ? fieldsAt(npm2, "packages") : npm2, jsr, file, graph);
  const specifiers = [fieldsAt(root, "specifiers"), fieldsAt(packages, "specifiers"), fieldsAt(npm2, "specifiers")];
  const asked = specifierTable(specifiers);
  for (const { index, dependencies, optional } of lookup.edges) {
    for (const dependency of dependencies) {
      for (const to of lookup.find(dependency, asked)) graph.depend(index, to, void 0, optional);
    }
  }
  const manifests = [];
  const folder = folderOf(file.path);
  const manifest = await readPackageJson(
    read,
    folder === "" ? "package.json" : `${folder}/package.json`,
    graph.problem
  );
  if (manifest !== null) manifests.push(manifest.manifest);
  const kinds = new Map(manifest?.demands.map(({ name, kind }) => [name, kind]));
  const wishes = wishesOf(fieldsAt(root, "workspace"));
  for (const wish of wishes ?? [...asked.keys()]) {
    const { name, range } = parts(wish.replace(/^(?:npm|jsr):/, ""));
    const kind = kinds.get(name) === "development" ? "development" : "runtime";
    for (const to of lookup.find(wish, asked)) graph.demand(kind, to, range);
  }
  return graph.extraction("deno", { manifests, hasRoots: wishes !== null || asked.size > 0 });
}
function addPackages2(npm2, jsr, file, graph) {
  const lines = entryLines(file.text);
  const byKey = /* @__PURE__ */ new Map();
  const byName = nameIndex();
  const edges = [];
  for (const [prefix, ecosystem, section] of [
    ["npm:", "npm", npm2],
    ["jsr:", "JSR", jsr]
  ]) {
    for (const [key, value] of Object.entries(section)) {
      if (ecosystem === "npm" && key === "specifiers") continue;
      const { name, range } = parts(key);
      const line = lines.get(`${prefix}${key}`);
      const where = { ...line !== void 0 && { line } };
      if (!isFields(value) || range === "") {
        graph.problem({ message: "an entry without name and version", path: file.path, ...where });
        continue;
      }
      const integrity = textAt(value, "integrity");
      const index = graph.add({
        ecosystem,
        name,
        version: range.replace(/_.*$/s, ""),
        origin: "registry",
        ...where,
        ...integrity !== void 0 && { integrity },
        ...flagAt(value, "scripts") && { hasInstallScript: true },
        ...flagAt(value, "deprecated") && { deprecated: "deprecated" }
      });
      byKey.set(`${prefix}${key}`, index);
      byName.add(`${prefix}${name}`, index);
      edges.push({ index, dependencies: referencesOf(value, "dependencies", prefix), optional: false });
      edges.push({ index, dependencies: referencesOf(value, "optionalDependencies", prefix), optional: true });
    }
  }
  return {
    edges,
    find(reference, asked) {
      const resolved = asked.get(reference) ?? reference;
      const exact2 = byKey.get(resolved);
      if (exact2 !== void 0) return [exact2];
      const prefix = reference.startsWith("jsr:") ? "jsr:" : "npm:";
      const { name, range } = parts(resolved.slice(prefix.length));
      return range === "" ? byName.find(`${prefix}${name}`) : [];
    }
  };
}
function referencesOf(entry, section, prefix) {
  const listed2 = textsAt(entry, section);
  const mapped = entriesAt(entry, section).flatMap(([, target]) => typeof target === "string" ? [target] : []);
  return [...listed2, ...mapped].map(
    (reference) => /^(?:npm|jsr):/.test(reference) ? reference : `${prefix}${reference}`
  );
}
function specifierTable(tables) {
  const asked = /* @__PURE__ */ new Map();
  for (const table of tables) {
    for (const [wish, target] of Object.entries(table)) {
      if (typeof target !== "string") continue;
      const key = /^(?:npm|jsr):/.test(wish) ? wish : `npm:${wish}`;
      const prefix = key.slice(0, 4);
      if (target.startsWith(prefix)) asked.set(key, target);
      else if (target.indexOf("@", 1) !== -1 && !/^\d/.test(target)) asked.set(key, `${prefix}${target}`);
      else asked.set(key, `${prefix}${parts(key.slice(4)).name}@${target}`);
    }
  }
  return asked;
}
function wishesOf(workspace) {
  const members = [workspace, ...entriesAt(workspace, "members").map(([, member]) => fieldsOf(member))];
  const wishes = members.flatMap((member) => [
    ...textsAt(member, "dependencies"),
    ...textsAt(fieldsAt(member, "packageJson"), "dependencies")
  ]);
  return wishes.length === 0 ? null : wishes;
}
function parts(key) {
  const at = key.indexOf("@", 1);
  return at === -1 ? { name: key, range: "" } : { name: key.slice(0, at), range: key.slice(at + 1) };
}
function entryLines(text) {
  const lines = /* @__PURE__ */ new Map();
  const above = [];
  eachKey(text, 4, (depth, key, line) => {
    above[depth] = key;
    const parent = above[depth - 1];
    const section = parent === "packages" ? above[depth - 2] : parent;
    if (section === "npm" || section === "jsr") lines.set(`${section}:${key}`, line);
  });
  return lines;
}

// src/scan/dependencies/extract/deno-lock/index.ts
var denoLock = {
  id: "deno-lock",
  matches: (path) => nameOf(path) === "deno.lock" && !/(?:^|\/)node_modules\//.test(path),
  extract: parseDenoLock
};

// src/scan/dependencies/extract/yaml-document.ts
async function yamlDocuments(file) {
  refuseConflictMarkers(file);
  const { FAILSAFE_SCHEMA, loadAll, YAMLException } = await import("./part-js-yaml.js");
  try {
    return loadAll(file.text, { schema: FAILSAFE_SCHEMA });
  } catch (error) {
    const known = error instanceof YAMLException ? error : null;
    const line = known?.mark?.line;
    throw new LocatedError({
      message: `not valid YAML${known === null ? "" : `: ${known.reason}`}`,
      path: file.path,
      ...line !== void 0 && { line: line + 1 },
      remedy: "mend the file, or let its tool write it again"
    });
  }
}
function yamlKey(raw) {
  if (raw.startsWith("'")) return raw.endsWith("'") && raw.length > 1 ? raw.slice(1, -1).replaceAll("''", "'") : null;
  if (!raw.startsWith('"')) return raw;
  try {
    const value = JSON.parse(raw);
    return typeof value === "string" ? value : null;
  } catch {
    return null;
  }
}
function yamlKeyLines(text, indent, sections) {
  const lines = /* @__PURE__ */ new Map();
  let inside = sections.length === 0;
  let line = 0;
  for (let start = 0; start < text.length; ) {
    line++;
    const next = text.indexOf("\n", start);
    const end = next === -1 ? text.length : next;
    const first = firstInk(text, start, end);
    if (first === start && first < end && sections.length > 0)
      inside = sections.includes(text.slice(start, end).replace(/:\s*$/, ""));
    if (inside && first === start + indent && first < end) {
      const key = keyOn(text.slice(first, end));
      if (key !== null && !lines.has(key)) lines.set(key, line);
    }
    start = end + 1;
  }
  return lines;
}
function firstInk(text, start, end) {
  let at = start;
  while (at < end && text.charCodeAt(at) === 32) at++;
  return at;
}
function keyOn(line) {
  if (line.startsWith("? ")) return yamlKey(line.slice(2).trimEnd());
  const trimmed = line.trimEnd();
  if (trimmed.endsWith(":")) return yamlKey(trimmed.slice(0, -1));
  const colon = trimmed.indexOf(": ");
  return colon === -1 ? null : yamlKey(trimmed.slice(0, colon));
}

// src/scan/dependencies/extract/github-actions/uses-lines.ts
function usesLines(text) {
  const found2 = /* @__PURE__ */ new Map();
  text.split("\n").forEach((row, index) => {
    const key = /^\s*(?:-\s+)?["']?uses["']?\s*:\s+/.exec(row);
    if (key === null) return;
    const match = /^(?:"([^"]*)"|'([^']*)'|([^\s#"']\S*))\s*(?:#(.*))?$/.exec(row.slice(key[0].length).trimEnd());
    const value = match?.[1] ?? match?.[2] ?? match?.[3];
    if (value === void 0) return;
    const line = { line: index + 1, comment: match?.[4] ?? "" };
    const same = found2.get(value);
    if (same === void 0) found2.set(value, { lines: [line], at: 0 });
    else same.lines.push(line);
  });
  return {
    next(uses) {
      const same = found2.get(uses);
      if (same === void 0) return void 0;
      return same.lines[Math.min(same.at++, same.lines.length - 1)];
    }
  };
}

// src/scan/dependencies/extract/github-actions/parse.ts
async function parseActions(file) {
  const graph = packageGraph();
  const lines = usesLines(file.text);
  for (const document of await yamlDocuments(file)) {
    if (!isFields(document)) continue;
    for (const uses of usesOf(document)) {
      const at = lines.next(uses);
      const reference = referenceOf(uses);
      if (reference === null) continue;
      const { name, ref } = reference;
      const index = graph.add({
        ecosystem: "GitHub Actions",
        name,
        ...versionOf(ref, at?.comment ?? ""),
        resolved: uses,
        ...at !== void 0 && { line: at.line }
      });
      graph.demand("runtime", index, ref);
    }
  }
  const manifestLines = /* @__PURE__ */ new Map();
  for (const { name, line } of graph.drafts) {
    if (line !== void 0 && !manifestLines.has(name)) manifestLines.set(name, line);
  }
  return graph.extraction("actions", { hasGraph: false, manifests: [{ path: file.path, lines: manifestLines }] });
}
function* usesOf(document) {
  const holders = [...entriesAt(document, "jobs").map(([, job]) => fieldsOf(job)), fieldsAt(document, "runs")];
  for (const holder of holders) {
    const own2 = textAt(holder, "uses");
    if (own2 !== void 0) yield own2;
    for (const step of listAt(holder, "steps")) {
      const uses = textAt(fieldsOf(step), "uses");
      if (uses !== void 0) yield uses;
    }
  }
}
function referenceOf(uses) {
  const match = /^([\w.-]+\/[\w.-]+)(?:\/[^@]*)?@(\S+)$/.exec(uses.trim());
  const [, name, ref] = match ?? [];
  if (name === void 0 || ref === void 0 || name.startsWith("./") || name.startsWith("../")) return null;
  return { name, ref };
}
var FULL_VERSION = /^v?(\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.+-]+)?)$/;
var COMMIT = /^[0-9a-f]{40}$/i;
function versionOf(ref, comment) {
  if (!COMMIT.test(ref)) {
    const version2 = FULL_VERSION.exec(ref)?.[1];
    return version2 === void 0 ? { version: ref, origin: "git" } : { version: version2, origin: "registry" };
  }
  const noted = /^\s*(?:tag[=:]\s*)?(v?\d+\.\d+\.\d+\S*)/.exec(comment)?.[1];
  const version = noted === void 0 ? void 0 : FULL_VERSION.exec(noted)?.[1];
  const commit = ref.toLowerCase();
  return version === void 0 ? { version: commit, origin: "git", commit } : { version, origin: "registry", commit };
}

// src/scan/dependencies/extract/github-actions/index.ts
var githubActions = {
  id: "github-actions",
  matches: (path) => /(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/.test(path) || /(?:^|\/)action\.ya?ml$/.test(path),
  extract: parseActions
};

// src/scan/dependencies/extract/npm-package-lock/dependency-tree.ts
var DEPTH_LIMIT = 100;
function readDependencyTree(root, file, graph, own2) {
  const lines = treeLines(file.text);
  const top = place(null);
  const entries = [];
  const queue = [
    { fields: root, at: top, prefix: "", depth: 1 }
  ];
  for (let next = queue.pop(); next !== void 0; next = queue.pop()) {
    const nested = entriesAt(next.fields, "dependencies");
    if (next.depth > DEPTH_LIMIT && nested.length > 0) {
      graph.problem({ message: `"dependencies" are nested deeper than ${DEPTH_LIMIT} levels`, path: file.path });
      continue;
    }
    for (const [name, fields] of nested) {
      const id = `${next.prefix}
${name}`;
      const line = lines.get(id);
      if (!isFields(fields)) {
        const where = { path: file.path, ...line !== void 0 && { line } };
        graph.problem({ message: 'an entry of "dependencies" is not readable', ...where });
        continue;
      }
      const index = graph.add({ ...packageOf(name, fields), ...line !== void 0 && { line } });
      const inside = place(next.at);
      next.at.modules.set(name, index);
      entries.push({ fields, inside, index });
      queue.push({ fields, at: inside, prefix: id, depth: next.depth + 1 });
    }
  }
  for (const { fields, inside, index } of entries) {
    for (const [name, range] of entriesAt(fields, "requires")) {
      const target = resolveModule(inside, name);
      if (target !== void 0 && typeof range === "string") graph.depend(index, target, range);
    }
  }
  for (const { kind, name, range } of own2?.demands ?? []) {
    const target = top.modules.get(name);
    if (target === void 0 || kind === "optional-peer") continue;
    graph.demand(kind === "peer" ? "runtime" : kind, target, range);
  }
}
function packageOf(installedAs, fields) {
  const spec2 = textAt(fields, "version") ?? "";
  const source = npmSpecifier(spec2);
  const resolved = textAt(fields, "resolved");
  const integrity = textAt(fields, "integrity");
  const version = source.name === void 0 ? spec2 : spec2.slice(spec2.lastIndexOf("@") + 1);
  return {
    ecosystem: "npm",
    name: source.name ?? installedAs,
    version: source.origin === "registry" ? version : "",
    origin: source.origin,
    declaredScope: flagAt(fields, "dev") ? "development" : "runtime",
    declaredOptional: flagAt(fields, "optional"),
    ...source.commit !== void 0 && { commit: source.commit },
    ...source.origin === "registry" ? resolved !== void 0 && { resolved } : { resolved: spec2 },
    ...integrity !== void 0 && { integrity }
  };
}
function treeLines(text) {
  const lines = /* @__PURE__ */ new Map();
  const keys = [];
  eachKey(text, 2 * DEPTH_LIMIT, (depth, key, line) => {
    keys[depth - 1] = key;
    if (depth % 2 !== 0) return;
    let id = "";
    for (let level = 0; level < depth; level += 2) {
      if (keys[level] !== "dependencies") return;
      id += `
${keys[level + 1] ?? ""}`;
    }
    lines.set(id, line);
  });
  return lines;
}

// src/scan/dependencies/extract/npm-package-lock/package-map.ts
var PATH_LIMIT2 = 4096;
var MODULES = "node_modules/";
function readPackageMap(root, file, graph) {
  const lines = keyLines(file.text, "packages");
  const top = place(null);
  const entries = [];
  const links = [];
  const byPath = /* @__PURE__ */ new Map();
  for (const [path, fields] of entriesAt(root, "packages")) {
    const line = lines.get(path);
    const where = { path: file.path, ...line !== void 0 && { line } };
    if (!isFields(fields) || path.length > PATH_LIMIT2) {
      graph.problem({ message: 'an entry of "packages" is not readable', ...where });
      continue;
    }
    if (flagAt(fields, "link")) {
      links.push({ path, target: textAt(fields, "resolved") ?? "" });
      continue;
    }
    const inside = placeAt(top, stepsOf2(path));
    const index = path === "" ? null : graph.add({ ...packageOf2(path, fields), ...line !== void 0 && { line } });
    entries.push({ path, fields, inside, index });
    if (index !== null) {
      byPath.set(path, index);
      install(top, path, index);
    }
  }
  for (const link of links) {
    const target = byPath.get(link.target);
    if (target !== void 0) install(top, link.path, target);
  }
  for (const entry of entries) connect(entry, graph);
  return entries.filter((entry) => isMember(entry.path) && entry.path !== "").map((entry) => entry.path);
}
function isMember(path) {
  return !path.startsWith(MODULES) && !path.includes(`/${MODULES}`);
}
function stepsOf2(path) {
  const steps = [];
  const parts2 = path.split("/");
  for (let at = 0; at < parts2.length; at++) {
    const part = parts2[at] ?? "";
    if (part !== "node_modules") {
      if (part !== "") steps.push(`./${part}`);
      continue;
    }
    const name = parts2[++at];
    if (name === void 0 || name === "") continue;
    steps.push(name.startsWith("@") && at + 1 < parts2.length ? `${name}/${parts2[++at] ?? ""}` : name);
  }
  return steps;
}
function install(top, path, index) {
  const at = path.lastIndexOf(MODULES);
  if (at === -1) return;
  placeAt(top, stepsOf2(path.slice(0, at))).modules.set(path.slice(at + MODULES.length), index);
}
function packageOf2(path, fields) {
  const installedAs = path.slice(path.lastIndexOf(MODULES) + (path.includes(MODULES) ? MODULES.length : 0));
  const name = textAt(fields, "name") ?? (isMember(path) ? path.slice(path.lastIndexOf("/") + 1) : installedAs);
  const resolved = textAt(fields, "resolved");
  const source = resolved === void 0 || isTarball(resolved) ? null : npmSpecifier(resolved);
  const integrity = textAt(fields, "integrity");
  const deprecated = textAt(fields, "deprecated");
  const licenses = licensesOf(fields);
  return {
    ecosystem: "npm",
    name,
    version: textAt(fields, "version") ?? "",
    origin: isMember(path) ? "workspace" : source?.origin ?? "registry",
    declaredScope: flagAt(fields, "dev") ? "development" : "runtime",
    declaredOptional: flagAt(fields, "optional") || flagAt(fields, "devOptional"),
    ...source?.commit !== void 0 && { commit: source.commit },
    ...resolved !== void 0 && { resolved },
    ...integrity !== void 0 && { integrity },
    ...licenses.length > 0 && { licenses },
    ...flagAt(fields, "hasInstallScript") && { hasInstallScript: true },
    ...deprecated !== void 0 && { deprecated }
  };
}
function isTarball(resolved) {
  return /^https?:/.test(resolved) && npmSpecifier(resolved).origin !== "git";
}
function licensesOf(fields) {
  const license = own(fields, "license");
  if (typeof license === "string" && license !== "") return [license];
  return Array.isArray(license) ? license.filter((item) => typeof item === "string") : [];
}
function connect(entry, graph) {
  const importer = isMember(entry.path);
  for (const { kind, name, range } of demandsOf(entry.fields)) {
    const target = resolveModule(entry.inside, name);
    if (target === void 0 || kind === "optional-peer") continue;
    if (npmSpecifier(range).origin === "url") graph.reclassify(target, "url");
    if (importer) graph.demand(kind === "peer" ? "runtime" : kind, target, range);
    if (entry.index !== null && kind !== "development") graph.depend(entry.index, target, range, kind === "optional");
  }
}

// src/scan/dependencies/extract/npm-package-lock/parse.ts
async function parsePackageLock(file, read) {
  const root = jsonObject(file);
  const graph = packageGraph();
  const folder = folderOf(file.path);
  const manifests = [];
  const manifest = async (member) => {
    const path = inRepository(folder, member === "" ? "package.json" : `${member}/package.json`);
    const found2 = path === null ? null : await readPackageJson(read, path, graph.problem);
    if (found2 !== null) manifests.push(found2.manifest);
    return found2;
  };
  const ownManifest = await manifest("");
  if (isFields(own(root, "packages"))) {
    const members = readPackageMap(root, file, graph);
    for (const member of members) await manifest(member);
    return graph.extraction("npm", { manifests });
  }
  readDependencyTree(root, file, graph, ownManifest);
  return graph.extraction("npm", { manifests, hasRoots: ownManifest !== null });
}

// src/scan/dependencies/extract/npm-package-lock/index.ts
var npmPackageLock = {
  id: "npm-package-lock",
  matches(path) {
    const name = nameOf(path);
    return (name === "package-lock.json" || name === "npm-shrinkwrap.json") && !/(?:^|\/)node_modules\//.test(path);
  },
  extract: parsePackageLock
};

// src/scan/dependencies/extract/pep508.ts
function normalizedName(name) {
  return name.toLowerCase().replace(/[-_.]+/g, "-");
}
var NAME = /^\s*([a-z0-9](?:[a-z0-9._-]*[a-z0-9])?)\s*(?:\[([^\]]*)\])?\s*(.*)$/is;
function requirement(text) {
  const match = NAME.exec(text);
  const [, name, extras = "", rest = ""] = match ?? [];
  if (name === void 0 || !/^(?:[@(<>=!~;,]|$)/.test(rest)) return null;
  const isUrl = rest.startsWith("@");
  const cut = isUrl ? rest.search(/\s;/) : rest.indexOf(";");
  const body = (cut === -1 ? rest : rest.slice(0, cut)).trim();
  return {
    name: normalizedName(name),
    extras: extras.split(",").map((extra) => extra.trim()).filter((extra) => extra !== ""),
    range: isUrl ? "" : body.replace(/^\(\s*|\s*\)$/g, "").replaceAll(" ", ""),
    url: isUrl ? body.slice(1).trim() : null,
    marker: cut === -1 ? "" : rest.slice(rest.indexOf(";", cut) + 1).trim()
  };
}
function exactVersion(range) {
  for (const part of range.split(",")) {
    const pin = /^\s*={2,3}\s*([^\s*$(){}]+)\s*$/.exec(part)?.[1];
    if (pin !== void 0) return pin;
  }
  return null;
}
function referenceOrigin(url) {
  if (/^(?:git\+|hg\+|svn\+|bzr\+|git:)/.test(url)) {
    const commit = /@([0-9a-f]{40})(?:#|$)/.exec(url)?.[1];
    return { origin: "git", ...commit !== void 0 && { commit } };
  }
  return { origin: /^https?:/.test(url) ? "url" : "file" };
}

// src/scan/dependencies/extract/toml-document.ts
async function tomlDocument(file) {
  refuseConflictMarkers(file);
  const { parse: parse2, TomlError } = await import("./part-smol-toml.js");
  try {
    const value = parse2(file.text);
    if (isFields(value)) return value;
  } catch (error) {
    const known = error instanceof TomlError ? error : null;
    const reason = known?.message.split("\n")[0]?.replace(/^Invalid TOML document: /, "");
    throw new LocatedError({
      message: `not valid TOML${reason === void 0 ? "" : `: ${reason}`}`,
      path: file.path,
      ...known !== null && { line: known.line },
      remedy: "mend the file, or let its tool write it again"
    });
  }
  throw new LocatedError({ message: "not a TOML table", path: file.path });
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

// src/scan/dependencies/extract/pyproject.ts
async function readPyproject(read, path, report) {
  const text = await read(path);
  if (text === null) return null;
  try {
    const root = await tomlDocument({ path, text: text.replace(/^\uFEFF/, "") });
    const demands = [...standard(root), ...poetry(root), ...pdmAndUv(root)];
    const name = textAt(fieldsAt(root, "project"), "name") ?? textAt(fieldsAt(fieldsAt(root, "tool"), "poetry"), "name");
    return { manifest: { path, lines: demandLines2(text, demands) }, name: name && normalizedName(name), demands };
  } catch (error) {
    report(problemFrom(error, path));
    return null;
  }
}
function standard(root) {
  const project = fieldsAt(root, "project");
  return [
    ...listed(textsAt(project, "dependencies"), "runtime", "default"),
    ...groups(fieldsAt(project, "optional-dependencies"), "optional"),
    ...groups(fieldsAt(root, "dependency-groups"), "development")
  ];
}
function pdmAndUv(root) {
  const tool = fieldsAt(root, "tool");
  return [
    ...groups(fieldsAt(fieldsAt(tool, "pdm"), "dev-dependencies"), "development"),
    ...listed(textsAt(fieldsAt(tool, "uv"), "dev-dependencies"), "development", "dev")
  ];
}
function poetry(root) {
  const tool = fieldsAt(fieldsAt(root, "tool"), "poetry");
  const grouped = entriesAt(tool, "group").flatMap(
    ([group, value]) => tabled(fieldsOf(value), "dependencies", group === "main" ? "runtime" : "development", group)
  );
  return [
    ...tabled(tool, "dependencies", "runtime", "default"),
    ...tabled(tool, "dev-dependencies", "development", "dev"),
    ...grouped
  ];
}
function tabled(table, key, kind, group) {
  return entriesAt(table, key).flatMap(([name, value]) => {
    if (name === "python") return [];
    const range = typeof value === "string" ? value : textAt(fieldsOf(value), "version") ?? "";
    const optional = kind === "runtime" && flagAt(fieldsOf(value), "optional");
    return [{ kind: optional ? "optional" : kind, name: normalizedName(name), range, group }];
  });
}
function groups(table, kind) {
  return Object.keys(table).flatMap((group) => listed(textsAt(table, group), kind, group));
}
function listed(texts, kind, group) {
  return texts.flatMap((text) => {
    const found2 = requirement(text);
    return found2 === null ? [] : [{ kind, name: found2.name, range: found2.range, group }];
  });
}
var DECLARING = /^\[(?:project(?:\.optional-dependencies)?|dependency-groups|tool\.(?:poetry|pdm|uv)\b[^\]]*)\]/;
function demandLines2(text, demands) {
  const wanted = new Set(demands.map((demand) => demand.name));
  const lines = /* @__PURE__ */ new Map();
  let declaring = false;
  text.split("\n").forEach((line, index) => {
    if (/^\s*\[[^[\]"']+\]\s*(?:#|$)/.test(line)) declaring = DECLARING.test(line.trim());
    if (!declaring) return;
    for (const [, quoted, bare] of line.matchAll(/["']([A-Za-z0-9][\w.-]*)|^\s*([A-Za-z0-9][\w.-]*)\s*=/g)) {
      const name = normalizedName(quoted ?? bare ?? "");
      if (wanted.has(name) && !lines.has(name)) lines.set(name, index + 1);
    }
  });
  return lines;
}

// src/scan/dependencies/extract/pdm-lock/parse.ts
async function parsePdmLock(file, read) {
  const root = await tomlDocument(file);
  const graph = packageGraph();
  const folder = folderOf(file.path);
  const project = await readPyproject(
    read,
    folder === "" ? "pyproject.toml" : `${folder}/pyproject.toml`,
    graph.problem
  );
  const purposes = project === null ? null : groupPurposes(project);
  const packages = listAt(root, "package");
  const lines = tableLines(file.text, "package", packages.length);
  const byName = nameIndex();
  const known = /* @__PURE__ */ new Map();
  const entries = [];
  packages.forEach((value, at) => {
    const line = lines[at];
    const where = { ...line !== void 0 && { line } };
    const fields = fieldsOf(value);
    const name = textAt(fields, "name");
    const source = sourceOf(fields);
    const version = textAt(fields, "version") ?? (source.origin === "registry" ? void 0 : "");
    if (!isFields(value) || name === void 0 || version === void 0) {
      graph.problem({ message: "a [[package]] without name or version", path: file.path, ...where });
      return;
    }
    const normal = normalizedName(name);
    const id = `${normal}
${version}
${source.origin}
${source.commit ?? ""}`;
    const scope = scopeOf(textsAt(fields, "groups"), purposes);
    const seen = known.get(id);
    const index = seen ?? graph.add({
      ecosystem: "PyPI",
      name: normal,
      version,
      ...source,
      ...where,
      ...scope !== null && { declaredScope: scope }
    });
    if (seen === void 0) {
      known.set(id, index);
      byName.add(normal, index);
    }
    entries.push({ fields, index });
  });
  for (const { fields, index } of entries) {
    for (const text of textsAt(fields, "dependencies")) {
      const wish = requirement(text);
      for (const to of wish === null ? [] : byName.find(wish.name)) {
        if (to !== index) graph.depend(index, to, wish?.range);
      }
    }
  }
  for (const { kind, name, range } of project?.demands ?? []) {
    for (const to of byName.find(name)) graph.demand(kind, to, range);
  }
  const manifests = project === null ? [] : [project.manifest];
  return graph.extraction("pdm", { manifests, hasRoots: project !== null });
}
function groupPurposes(project) {
  const purposes = /* @__PURE__ */ new Map();
  for (const { group, kind } of project.demands) {
    if (kind !== "development") purposes.set(group, "runtime");
    else if (!purposes.has(group)) purposes.set(group, "development");
  }
  return purposes;
}
function scopeOf(groups2, purposes) {
  if (groups2.length === 0) return null;
  if (groups2.includes("default")) return "runtime";
  if (purposes === null) return groups2.every((group) => group === "dev") ? "development" : "unknown";
  const scopes2 = groups2.map((group) => purposes.get(group));
  if (scopes2.includes("runtime")) return "runtime";
  return scopes2.includes(void 0) ? "unknown" : "development";
}
function sourceOf(fields) {
  const git2 = textAt(fields, "git") ?? textAt(fields, "hg") ?? textAt(fields, "svn");
  const commit = textAt(fields, "revision");
  if (git2 !== void 0) return { origin: "git", resolved: git2, ...commit !== void 0 && { commit } };
  const url = textAt(fields, "url");
  if (url !== void 0) return { origin: /^file:/.test(url) ? "file" : "url", resolved: url };
  return { origin: textAt(fields, "path") === void 0 ? "registry" : "file" };
}

// src/scan/dependencies/extract/pdm-lock/index.ts
var pdmLock = {
  id: "pdm-lock",
  matches: (path) => nameOf(path) === "pdm.lock",
  extract: parsePdmLock
};

// src/scan/dependencies/extract/pipfile-lock/parse.ts
function demandOf(section) {
  if (section === "default") return "runtime";
  return section === "develop" ? "development" : "unknown";
}
async function parsePipfileLock(file, read) {
  const root = jsonObject(file);
  if (["_meta", "default", "develop"].every((key) => own(root, key) === void 0)) {
    throw new LocatedError({
      message: 'not a Pipfile.lock: neither "_meta" nor "default"',
      path: file.path,
      line: 1,
      remedy: "let `pipenv lock` write the file again"
    });
  }
  const graph = packageGraph();
  const folder = folderOf(file.path);
  const pipfile = await readPipfile(read, folder === "" ? "Pipfile" : `${folder}/Pipfile`, graph.problem);
  const lines = entryLines2(file.text);
  const known = /* @__PURE__ */ new Map();
  const runtimeFirst = Object.entries(root).sort(([a], [b]) => Number(b === "default") - Number(a === "default"));
  for (const [section, packages] of runtimeFirst) {
    if (section === "_meta" || !isFields(packages)) continue;
    const demand = demandOf(section);
    for (const [name, value] of Object.entries(packages)) {
      const line = lines.get(`${section}
${name}`);
      const where = { ...line !== void 0 && { line } };
      const version = exactVersion(textAt(fieldsOf(value), "version") ?? "") ?? "";
      const source = sourceOf2(fieldsOf(value));
      if (!isFields(value) || version === "" && source.origin === "registry") {
        graph.problem({ message: "an entry without an exact version", path: file.path, ...where });
        continue;
      }
      const normal = normalizedName(name);
      const id = `${normal}
${version}
${source.origin}`;
      const scope = demand === "runtime" || demand === "development" ? demand : "unknown";
      const index = known.get(id) ?? graph.add({ ecosystem: "PyPI", name: normal, version, ...source, ...where, declaredScope: scope });
      known.set(id, index);
      if (pipfile?.lines.has(normal) === true) graph.demand(demand, index, pipfile.ranges.get(normal));
    }
  }
  const manifests = pipfile === null ? [] : [{ path: pipfile.path, lines: pipfile.lines }];
  return graph.extraction("pipenv", { hasGraph: false, hasRoots: pipfile !== null, manifests });
}
function sourceOf2(fields) {
  const git2 = ["git", "hg", "svn", "bzr"].map((key) => textAt(fields, key)).find((url) => url !== void 0);
  const commit = textAt(fields, "ref");
  if (git2 !== void 0) return { origin: "git", resolved: git2, ...commit !== void 0 && { commit } };
  const file = textAt(fields, "file") ?? textAt(fields, "uri");
  if (file !== void 0) return { origin: /^https?:/.test(file) ? "url" : "file", resolved: file };
  return { origin: textAt(fields, "path") === void 0 ? "registry" : "file" };
}
function entryLines2(text) {
  const lines = /* @__PURE__ */ new Map();
  let section = "";
  eachKey(text, 2, (depth, key, line) => {
    if (depth === 1) section = key;
    else lines.set(`${section}
${key}`, line);
  });
  return lines;
}
var NOT_PACKAGES = /* @__PURE__ */ new Set(["source", "requires", "scripts", "pipenv"]);
async function readPipfile(read, path, report) {
  const text = await read(path);
  if (text === null) return null;
  try {
    const root = await tomlDocument({ path, text: text.replace(/^\uFEFF/, "") });
    const ranges = /* @__PURE__ */ new Map();
    for (const section of Object.keys(root)) {
      if (NOT_PACKAGES.has(section)) continue;
      for (const [name, value] of entriesAt(root, section)) {
        ranges.set(
          normalizedName(name),
          typeof value === "string" ? value : textAt(fieldsOf(value), "version") ?? ""
        );
      }
    }
    const lines = /* @__PURE__ */ new Map();
    text.split("\n").forEach((row, at) => {
      const key = /^\s*["']?([A-Za-z0-9][\w.-]*)["']?\s*=/.exec(row)?.[1];
      const name = key === void 0 ? "" : normalizedName(key);
      if (ranges.has(name) && !lines.has(name)) lines.set(name, at + 1);
    });
    return { path, lines, ranges };
  } catch (error) {
    report(problemFrom(error, path));
    return null;
  }
}

// src/scan/dependencies/extract/pipfile-lock/index.ts
var pipfileLock = {
  id: "pipfile-lock",
  matches: (path) => nameOf(path) === "Pipfile.lock",
  extract: parsePipfileLock
};

// src/scan/dependencies/extract/pnpm-lock/dependency-path.ts
function withoutPeers(key) {
  const open = key.indexOf("(");
  return open === -1 ? key : key.slice(0, open);
}
function identityOf2(key, entry) {
  const path = withoutPeers(key);
  const parts2 = split(path);
  const { origin, commit } = sourceOf3(path, parts2?.version ?? "", entry);
  if (origin === "registry") return parts2 === null ? null : { ...parts2, origin };
  const name = textAt(entry, "name") ?? parts2?.name ?? null;
  if (name === null) return null;
  const version = textAt(entry, "version") ?? "";
  return { name, version, origin, ...commit !== void 0 && { commit } };
}
function split(path) {
  const plain = path.startsWith("/") ? path.slice(1) : path;
  const at = plain.indexOf("@", 1);
  const scoped = plain.startsWith("@");
  const slash = plain.indexOf("/", scoped ? plain.indexOf("/") + 1 : 0);
  const old = slash !== -1 && (at === -1 || slash < at) && (path.startsWith("/") || !scoped);
  if (old && path.startsWith("/")) {
    return pair(plain.slice(0, slash), plain.slice(slash + 1).replace(/_.*$/s, ""));
  }
  if (old) return fromRegistryHost(plain);
  return at === -1 ? null : pair(plain.slice(0, at), plain.slice(at + 1));
}
function fromRegistryHost(path) {
  const match = /^[^/]+\/((?:@[^/]+\/)?[^/@]+)[/@](\d[^/_]*)(?:_.*)?$/s.exec(path);
  return match === null ? null : pair(match[1] ?? "", match[2] ?? "");
}
function pair(name, version) {
  return name === "" || version === "" || name.endsWith("/") ? null : { name, version };
}
function sourceOf3(path, version, entry) {
  const resolution = fieldsAt(entry, "resolution");
  const commit = textAt(resolution, "commit");
  if (textAt(resolution, "repo") !== void 0 || textAt(resolution, "type") === "git") {
    return { origin: "git", ...commit !== void 0 && { commit } };
  }
  if (textAt(resolution, "directory") !== void 0) return { origin: "file" };
  const tarball = textAt(resolution, "tarball") ?? "";
  const fromTarball = tarball === "" ? null : npmSpecifier(tarball);
  if (fromTarball?.origin === "git" || fromTarball?.origin === "file") return found(fromTarball);
  if (/^file:/.test(path)) return { origin: "file" };
  if (/^(?:[a-z+]+:|@[^/]*\.)/.test(version) || /^@?(?:https?:|git)/.test(path))
    return found(npmSpecifier(version || path));
  const hosted = /^[\w.-]+\.[a-z]+(?:\+[\w.-]+)?\/.*\/([0-9a-f]{40})$/.exec(path);
  if (hosted !== null) return { origin: "git", ...hosted[1] !== void 0 && { commit: hosted[1] } };
  return { origin: "registry" };
}
function found(specifier) {
  const { origin, commit } = specifier;
  return { origin, ...commit !== void 0 && { commit } };
}

// src/scan/dependencies/extract/pnpm-lock/document.ts
var DEMANDS = [
  ["dependencies", "runtime"],
  ["optionalDependencies", "optional"],
  ["devDependencies", "development"],
  ["configDependencies", "development"],
  ["packageManagerDependencies", "development"]
];
function readDocument(document, reading) {
  const packages = fieldsAt(document, "packages");
  const snapshots = fieldsAt(document, "snapshots");
  const indexes = /* @__PURE__ */ new Map();
  for (const key of /* @__PURE__ */ new Set([...Object.keys(packages), ...Object.keys(snapshots)])) {
    const entry = own(packages, key) ?? own(packages, withoutPeers(key));
    if (entry !== void 0 && !isFields(entry)) {
      const line = reading.lines.get(key);
      const where = { path: reading.file.path, ...line !== void 0 && { line } };
      reading.graph.problem({ message: 'an entry of "packages" is not readable', ...where });
      continue;
    }
    const index = addPackage(key, fieldsOf(entry), fieldsOf(own(snapshots, key)), reading);
    if (index !== null) indexes.set(key, index);
  }
  for (const [key, index] of indexes) {
    const edges = fieldsOf(own(snapshots, key) ?? own(packages, key));
    for (const [section, optional] of [
      ["dependencies", false],
      ["optionalDependencies", true]
    ]) {
      for (const [name, reference] of entriesAt(edges, section)) {
        const target = typeof reference === "string" ? find2(indexes, name, reference) : void 0;
        if (target !== void 0) reading.graph.depend(index, target, void 0, optional);
      }
    }
  }
  const importers = entriesAt(document, "importers");
  if (importers.length === 0) importers.push([".", document]);
  for (const [, importer] of importers) readImporter(fieldsOf(importer), indexes, reading);
}
function addPackage(key, entry, snapshot, reading) {
  const line = reading.lines.get(withoutPeers(key)) ?? reading.lines.get(key);
  const identity = identityOf2(key, entry);
  if (identity === null) {
    const where = { path: reading.file.path, ...line !== void 0 && { line } };
    reading.graph.problem({ message: "the key of a package has neither name nor version", ...where });
    return null;
  }
  const id = `${identity.origin}
${identity.name}
${identity.version}
${identity.commit ?? ""}`;
  const seen = reading.known.get(id);
  if (seen !== void 0) return seen;
  const resolution = fieldsAt(entry, "resolution");
  const integrity = textAt(resolution, "integrity");
  const resolved = textAt(resolution, "tarball") ?? textAt(resolution, "repo");
  const deprecated = textAt(entry, "deprecated");
  const dev = own(entry, "dev");
  const optional = own(snapshot, "optional") ?? own(entry, "optional");
  const index = reading.graph.add({
    ecosystem: "npm",
    ...identity,
    ...line !== void 0 && { line },
    ...dev !== void 0 && { declaredScope: dev === "true" ? "development" : "runtime" },
    ...optional !== void 0 && { declaredOptional: optional === "true" },
    ...integrity !== void 0 && { integrity },
    ...resolved !== void 0 && { resolved },
    ...own(entry, "requiresBuild") === "true" && { hasInstallScript: true },
    ...deprecated !== void 0 && { deprecated }
  });
  reading.known.set(id, index);
  return index;
}
function find2(indexes, name, reference) {
  return indexes.get(`${name}@${reference}`) ?? indexes.get(reference) ?? indexes.get(`/${name}@${reference}`) ?? indexes.get(`/${name}/${reference}`);
}
function readImporter(importer, indexes, reading) {
  const specifiers = fieldsAt(importer, "specifiers");
  for (const [section, kind] of DEMANDS) {
    for (const [name, value] of entriesAt(importer, section)) {
      const reference = typeof value === "string" ? value : textAt(fieldsOf(value), "version");
      const range = textAt(fieldsOf(value), "specifier") ?? textAt(specifiers, name);
      const target = reference === void 0 ? void 0 : find2(indexes, name, reference);
      if (target !== void 0) reading.graph.demand(kind, target, range);
    }
  }
}

// src/scan/dependencies/extract/pnpm-lock/parse.ts
async function parsePnpmLock(file, read) {
  const documents = (await yamlDocuments(file)).filter((document) => document !== null && document !== "");
  const lockfiles = documents.filter(isFields);
  if (lockfiles.length < documents.length || !lockfiles.some((one) => own(one, "lockfileVersion") !== void 0)) {
    throw new LocatedError({
      message: 'not a pnpm lockfile: no "lockfileVersion"',
      path: file.path,
      remedy: "let `pnpm install --lockfile-only` write the file again"
    });
  }
  const graph = packageGraph();
  const lines = yamlKeyLines(file.text, 2, ["packages", "snapshots"]);
  const known = /* @__PURE__ */ new Map();
  for (const document of lockfiles) readDocument(document, { file, graph, lines, known });
  const folder = folderOf(file.path);
  const members = /* @__PURE__ */ new Set([".", ...lockfiles.flatMap((document) => Object.keys(fieldsAt(document, "importers")))]);
  const manifests = [];
  for (const member of members) {
    const path = inRepository(folder, `${member}/package.json`);
    const found2 = path === null ? null : await readPackageJson(read, path, graph.problem);
    if (found2 !== null) manifests.push(found2.manifest);
  }
  return graph.extraction("pnpm", { manifests });
}

// src/scan/dependencies/extract/pnpm-lock/index.ts
var pnpmLock = {
  id: "pnpm-lock",
  matches: (path) => nameOf(path) === "pnpm-lock.yaml" && !/(?:^|\/)node_modules\//.test(path),
  extract: parsePnpmLock
};

// src/scan/dependencies/extract/poetry-lock/parse.ts
async function parsePoetryLock(file, read) {
  const root = await tomlDocument(file);
  const graph = packageGraph();
  const packages = listAt(root, "package");
  const lines = tableLines(file.text, "package", packages.length);
  const byName = nameIndex();
  const entries = [];
  packages.forEach((fields, at) => {
    const line = lines[at];
    const where = { ...line !== void 0 && { line } };
    const name = textAt(fieldsOf(fields), "name");
    const version = textAt(fieldsOf(fields), "version");
    if (!isFields(fields) || name === void 0 || version === void 0) {
      graph.problem({ message: "a [[package]] without name or version", path: file.path, ...where });
      return;
    }
    const index = graph.add({
      ecosystem: "PyPI",
      name: normalizedName(name),
      version,
      ...sourceOf4(fieldsAt(fields, "source")),
      ...scopeOf2(fields),
      ...flagAt(fields, "optional") && { declaredOptional: true },
      ...where
    });
    entries.push({ fields, index });
    byName.add(normalizedName(name), index);
  });
  for (const { fields, index } of entries) {
    for (const [name, value] of entriesAt(fields, "dependencies")) {
      for (const to of byName.find(normalizedName(name))) {
        for (const range of rangesOf(value)) graph.depend(index, to, range.text, range.optional);
      }
    }
  }
  const folder = folderOf(file.path);
  const project = await readPyproject(
    read,
    folder === "" ? "pyproject.toml" : `${folder}/pyproject.toml`,
    graph.problem
  );
  for (const { kind, name, range } of project?.demands ?? []) {
    for (const to of byName.find(name)) graph.demand(kind, to, range);
  }
  const manifests = project === null ? [] : [project.manifest];
  return graph.extraction("poetry", { manifests, hasRoots: project !== null });
}
function scopeOf2(fields) {
  const category = textAt(fields, "category");
  const groups2 = textsAt(fields, "groups");
  if (category !== void 0) return { declaredScope: category === "main" ? "runtime" : "development" };
  if (groups2.length > 0) return { declaredScope: groups2.includes("main") ? "runtime" : "development" };
  return {};
}
function rangesOf(value) {
  if (typeof value === "string") return [{ text: value, optional: false }];
  if (Array.isArray(value)) return value.slice(0, 16).flatMap((item) => Array.isArray(item) ? [] : rangesOf(item));
  return [{ text: textAt(fieldsOf(value), "version") ?? "", optional: flagAt(fieldsOf(value), "optional") }];
}
function sourceOf4(source) {
  const url = textAt(source, "url");
  const resolved = url === void 0 ? {} : { resolved: url };
  const commit = textAt(source, "resolved_reference") ?? textAt(source, "reference");
  switch (own(source, "type")) {
    case "git":
      return { origin: "git", ...resolved, ...commit !== void 0 && { commit } };
    case "url":
      return { origin: "url", ...resolved };
    case "file":
    case "directory":
      return { origin: "file", ...resolved };
    default:
      return { origin: "registry", ...resolved };
  }
}

// src/scan/dependencies/extract/poetry-lock/index.ts
var poetryLock = {
  id: "poetry-lock",
  matches: (path) => nameOf(path) === "poetry.lock",
  extract: parsePoetryLock
};

// src/scan/dependencies/extract/pylock-toml/parse.ts
async function parsePylock(file, read) {
  const root = await tomlDocument(file);
  if (own(root, "lock-version") === void 0) {
    throw new LocatedError({
      message: 'not a Python lockfile: no "lock-version"',
      path: file.path,
      line: 1,
      remedy: "let the tool that wrote it write it again"
    });
  }
  const graph = packageGraph();
  const packages = listAt(root, "packages");
  const lines = tableLines(file.text, "packages", packages.length);
  const defaultGroups = new Set(textsAt(root, "default-groups"));
  const named = nameOf(file.path) !== "pylock.toml";
  const byName = nameIndex();
  const entries = [];
  packages.forEach((value, at) => {
    const line = lines[at];
    const where = { ...line !== void 0 && { line } };
    const fields = fieldsOf(value);
    const name = textAt(fields, "name");
    const source = sourceOf5(fields);
    const version = textAt(fields, "version") ?? (source.origin === "registry" ? void 0 : "");
    if (!isFields(value) || name === void 0 || version === void 0) {
      graph.problem({ message: "a [[packages]] without name or version", path: file.path, ...where });
      return;
    }
    const declaredScope = scopeOf3(textAt(fields, "marker") ?? "", defaultGroups, named);
    const index = graph.add({
      ecosystem: "PyPI",
      name: normalizedName(name),
      version,
      ...source,
      ...where,
      declaredScope
    });
    byName.add(normalizedName(name), index);
    entries.push({ fields, index });
  });
  let hasGraph = false;
  for (const { fields, index } of entries) {
    for (const dependency of listAt(fields, "dependencies")) {
      hasGraph = true;
      const name = normalizedName(textAt(fieldsOf(dependency), "name") ?? "");
      for (const to of byName.find(name)) graph.depend(index, to);
    }
  }
  const folder = folderOf(file.path);
  const project = await readPyproject(
    read,
    folder === "" ? "pyproject.toml" : `${folder}/pyproject.toml`,
    graph.problem
  );
  for (const { kind, name, range } of project?.demands ?? []) {
    for (const to of byName.find(name)) graph.demand(kind, to, range);
  }
  const manifests = project === null ? [] : [project.manifest];
  return graph.extraction("pip", { hasGraph, hasRoots: project !== null, manifests });
}
function scopeOf3(marker, defaultGroups, named) {
  const otherwise = named ? "unknown" : "runtime";
  const branches = marker.split(/\bor\b/);
  const grouped = branches.every((branch) => {
    const group = /['"]([^'"]+)['"]\s+in\s+dependency_groups/.exec(branch)?.[1];
    return group !== void 0 && !defaultGroups.has(group);
  });
  return grouped ? "development" : otherwise;
}
function sourceOf5(fields) {
  const vcs = fieldsAt(fields, "vcs");
  if (own(fields, "vcs") !== void 0) {
    const commit = textAt(vcs, "commit-id");
    const url = textAt(vcs, "url") ?? textAt(vcs, "path");
    return { origin: "git", ...url !== void 0 && { resolved: url }, ...commit !== void 0 && { commit } };
  }
  if (own(fields, "directory") !== void 0) return { origin: "file" };
  const archive = own(fields, "archive");
  if (archive !== void 0) {
    const url = textAt(fieldsOf(archive), "url");
    return url === void 0 ? { origin: "file" } : { origin: "url", resolved: url };
  }
  const index = textAt(fields, "index");
  return { origin: "registry", ...index !== void 0 && { resolved: index } };
}

// src/scan/dependencies/extract/pylock-toml/index.ts
var pylockToml = {
  id: "pylock-toml",
  matches: (path) => /(?:^|\/)pylock(?:\.[^./]+)?\.toml$/.test(path),
  extract: parsePylock
};

// src/scan/dependencies/extract/requirements-txt/logical-lines.ts
function logicalLines(text) {
  const found2 = [];
  let parts2 = [];
  let start = 0;
  let listing = false;
  text.split("\n").forEach((raw, index) => {
    const physical = raw.trimEnd();
    const comment = /(?:^|\s)#(.*)$/.exec(physical);
    if (comment !== null && physical.trimStart().startsWith("#") && parts2.length === 0) {
      listing = note(found2.at(-1)?.via, comment[1] ?? "", listing);
      return;
    }
    const code = comment === null ? physical : physical.slice(0, comment.index);
    if (parts2.length === 0) start = index + 1;
    if (code.endsWith("\\")) {
      parts2.push(code.slice(0, -1));
      return;
    }
    parts2.push(code);
    const joined = parts2.join(" ").trim();
    parts2 = [];
    listing = false;
    if (joined === "") return;
    const logical = { line: start, text: joined, via: [] };
    found2.push(logical);
    if (comment !== null) listing = note(logical.via, comment[1] ?? "", false);
  });
  const rest = parts2.join(" ").trim();
  if (rest !== "") found2.push({ line: start, text: rest, via: [] });
  return found2;
}
function note(via, comment, listing) {
  const started = /^\s*via\b(.*)$/.exec(comment);
  if (via === void 0 || started === null && !listing) return false;
  const names = (started?.[1] ?? comment).split(",").map((name) => name.trim());
  via.push(...names.filter((name) => name !== ""));
  return true;
}

// src/scan/dependencies/extract/requirements-txt/parse.ts
var FILE_LIMIT = 100;
async function parseRequirements(file, read) {
  const graph = packageGraph();
  const wishes = [];
  const pins = /* @__PURE__ */ new Map();
  const files = [{ ...file, includedAt: null, constraint: false }];
  const seen = /* @__PURE__ */ new Set([file.path]);
  for (let at = 0; at < files.length; at++) {
    const from = files[at];
    if (from === void 0) break;
    refuseConflictMarkers(from);
    for (const logical of logicalLines(from.text)) {
      const include = /^(?:-r|--requirement|-c|--constraint)(?:\s*=\s*|\s+|(?=[^\s=-]))(.+)$/.exec(logical.text);
      if (include !== null) {
        const constraint2 = from.constraint || /^(?:-c|--constraint)/.test(logical.text);
        await readInclude(include[1] ?? "", from, logical.line, constraint2);
        continue;
      }
      const found2 = requirementOf(logical.text);
      const version = found2 === null ? null : exactVersion(found2.range);
      if (found2 === null) continue;
      if (!from.constraint) wishes.push({ found: found2, logical, from });
      else if (version !== null) pins.set(found2.name, version);
    }
  }
  async function readInclude(target, from, line, constraint2) {
    const where = { path: from.path, line };
    const relative = target.trim().replace(/^(['"])(.*)\1$/, "$2");
    const path = /^[a-z][a-z+]*:/i.test(relative) ? null : inRepository(folderOf(from.path), relative);
    if (path === null) {
      graph.problem({ message: "an included file outside the repository is not read", ...where });
      return;
    }
    if (seen.has(path)) return;
    seen.add(path);
    const text = files.length < FILE_LIMIT ? await read(path) : null;
    if (text === null) graph.problem({ message: `the included file ${path} cannot be read`, ...where });
    else files.push({ path, text, includedAt: from.includedAt ?? line, constraint: constraint2 });
  }
  const byName = /* @__PURE__ */ new Map();
  const annotated = wishes.some((wish) => wish.logical.via.length > 0);
  for (const wish of wishes) {
    const { found: found2, logical, from } = wish;
    const version = exactVersion(found2.range) ?? (found2.url === null ? pins.get(found2.name) : "");
    if (version === void 0) continue;
    const source = found2.url === null ? { origin: "registry" } : referenceOrigin(found2.url);
    const index = graph.add({
      ecosystem: "PyPI",
      name: found2.name,
      version,
      ...source,
      line: from.includedAt ?? logical.line,
      declaredScope: scopeOf4(from.path),
      ...found2.url !== null && { resolved: found2.url }
    });
    byName.set(found2.name, index);
    if (isDirect(logical.via)) graph.demand(scopeOf4(from.path), index, found2.range);
  }
  if (annotated) linkByNotes(wishes, byName, (from, to) => graph.depend(from, to));
  const manifests = files.filter((one) => !one.constraint).map((one) => manifestOf(one.path, wishes));
  return graph.extraction("pip", { manifests, hasGraph: annotated });
}
function requirementOf(text) {
  const line = text.replace(/^(?:-e|--editable)(?:\s+|=)/, "").replace(/\s+--?[a-z][a-z-]*(?:[\s=].*)?$/s, "").trim();
  const plain = requirement(line);
  if (plain !== null || !/^[a-z+]+:/i.test(line)) return plain;
  const egg = /#(?:.*&)?egg=([A-Za-z0-9][\w.-]*)/.exec(line)?.[1] ?? /\/([A-Za-z0-9][\w.]*)-[^/]*\.whl(?:#|$)/.exec(line)?.[1];
  return egg === void 0 ? null : { name: normalizedName(egg), extras: [], range: "", url: line, marker: "" };
}
function isDirect(via) {
  return via.length === 0 || via.some((from) => /^-r\s|^-c\s|\(.*\)$|\.(?:in|toml|txt|cfg|py)$/.test(from));
}
function linkByNotes(wishes, byName, depend) {
  for (const { found: found2, logical } of wishes) {
    const to = byName.get(found2.name);
    for (const note2 of logical.via) {
      const from = byName.get(normalizedName(note2.replace(/\[.*$/, "")));
      if (from !== void 0 && to !== void 0) depend(from, to);
    }
  }
}
var DEVELOPMENT = /(?:^|[-_./])(?:dev|devel|development|test|tests|testing|lint|linting|docs?|ci|typing|mypy)(?:[-_./]|$)/i;
var RUNTIME = /^(?:.*\/)?(?:requirements|requirements[-_.](?:prod|production|base|common|main)|(?:prod|production|base)[-_.]requirements|requirements\/(?:prod|production|base|common|main))\.txt$/i;
function scopeOf4(path) {
  if (RUNTIME.test(path)) return "runtime";
  const tail = /(?:requirements\/)?[^/]*$/i.exec(path)?.[0] ?? path;
  return DEVELOPMENT.test(tail.replace(/\.txt$/i, "")) ? "development" : "unknown";
}
function manifestOf(path, wishes) {
  const lines = /* @__PURE__ */ new Map();
  for (const { found: found2, logical, from } of wishes) {
    if (from.path === path && !lines.has(found2.name)) lines.set(found2.name, logical.line);
  }
  return { path, lines };
}

// src/scan/dependencies/extract/requirements-txt/index.ts
var requirementsTxt = {
  id: "requirements-txt",
  matches: (path) => /(?:^|\/)(?:[^/]*requirements[^/]*|requirements\/[^/]+)\.txt$/i.test(path),
  extract: parseRequirements
};

// src/scan/dependencies/extract/uv-lock/parse.ts
async function parseUvLock(file, read) {
  const root = await tomlDocument(file);
  const graph = packageGraph();
  const { entries, find: find3 } = addPackages3(root, file, graph);
  const manifests = [];
  for (const entry of entries) {
    connect2(entry, find3, graph);
    if (entry.member === null) continue;
    const path = inRepository(folderOf(file.path), `${entry.member}/pyproject.toml`);
    const project = path === null ? null : await readPyproject(read, path, graph.problem);
    if (project !== null) manifests.push(project.manifest);
  }
  for (const dependency of listAt(fieldsAt(root, "manifest"), "requirements")) {
    for (const to of find3(dependency)) graph.demand("runtime", to, textAt(fieldsOf(dependency), "specifier"));
  }
  for (const [, group] of entriesAt(fieldsAt(root, "manifest"), "dependency-groups")) {
    for (const dependency of Array.isArray(group) ? group : []) {
      for (const to of find3(dependency)) graph.demand("development", to, textAt(fieldsOf(dependency), "specifier"));
    }
  }
  manifests.sort((a, b) => a.path.split("/").length - b.path.split("/").length || (a.path < b.path ? -1 : 1));
  return graph.extraction("uv", { manifests });
}
function addPackages3(root, file, graph) {
  const packages = listAt(root, "package");
  const lines = tableLines(file.text, "package", packages.length);
  const members = new Set(textsAt(fieldsAt(root, "manifest"), "members").map(normalizedName));
  const byName = nameIndex();
  const byVersion = /* @__PURE__ */ new Map();
  const entries = [];
  packages.forEach((value, at) => {
    const line = lines[at];
    const where = { ...line !== void 0 && { line } };
    const fields = fieldsOf(value);
    const written = textAt(fields, "name");
    if (!isFields(value) || written === void 0) {
      graph.problem({ message: "a [[package]] without a name", path: file.path, ...where });
      return;
    }
    const name = normalizedName(written);
    const source = fieldsAt(fields, "source");
    const folder = textAt(source, "editable") ?? textAt(source, "virtual") ?? textAt(source, "directory");
    const member = folder !== void 0 && (folder === "." || members.has(name)) ? folder : null;
    const version = textAt(fields, "version") ?? "";
    const { origin, ...known } = sourceOf6(source);
    if (version === "" && origin === "registry") {
      graph.problem({ message: "a [[package]] without a version", path: file.path, ...where });
      return;
    }
    const index = graph.add({
      ecosystem: "PyPI",
      name,
      version,
      origin: member === null ? origin : "workspace",
      ...known,
      ...where
    });
    entries.push({ fields, index, member });
    byName.add(name, index);
    byVersion.set(`${name}
${version}`, index);
  });
  return {
    entries,
    find(dependency) {
      const name = normalizedName(textAt(fieldsOf(dependency), "name") ?? "");
      const version = textAt(fieldsOf(dependency), "version");
      const exact2 = version === void 0 ? void 0 : byVersion.get(`${name}
${version}`);
      return exact2 === void 0 ? byName.find(name) : [exact2];
    }
  };
}
function connect2({ fields, index, member }, find3, graph) {
  const ranges = rangesOf2(fieldsAt(fields, "metadata"));
  const each = (list, visit) => {
    for (const dependency of list) {
      const range = ranges.get(normalizedName(textAt(fieldsOf(dependency), "name") ?? ""));
      for (const to of find3(dependency)) visit(to, range);
    }
  };
  each(listAt(fields, "dependencies"), (to, range) => {
    graph.depend(index, to, range);
    if (member !== null) graph.demand("runtime", to);
  });
  for (const [, list] of entriesAt(fields, "optional-dependencies")) {
    each(Array.isArray(list) ? list : [], (to, range) => {
      graph.depend(index, to, range, true);
      if (member !== null) graph.demand("optional", to);
    });
  }
  if (member === null) return;
  for (const table of ["dev-dependencies", "dependency-groups"]) {
    for (const [, list] of entriesAt(fields, table)) {
      each(Array.isArray(list) ? list : [], (to, range) => graph.demand("development", to, range));
    }
  }
}
function rangesOf2(metadata) {
  const groups2 = entriesAt(metadata, "requires-dev").flatMap(([, list]) => Array.isArray(list) ? list : []);
  const wishes = [...groups2, ...listAt(metadata, "requires-dist")].map(fieldsOf);
  return new Map(wishes.map((wish) => [normalizedName(textAt(wish, "name") ?? ""), textAt(wish, "specifier") ?? ""]));
}
function sourceOf6(source) {
  const git2 = textAt(source, "git");
  if (git2 !== void 0) {
    const commit = /#([0-9a-f]{40})$/.exec(git2)?.[1];
    return { origin: "git", resolved: git2, ...commit !== void 0 && { commit } };
  }
  const url = textAt(source, "url");
  if (url !== void 0) return { origin: "url", resolved: url };
  const local = ["path", "directory", "editable", "virtual"].some((key) => textAt(source, key) !== void 0);
  if (local) return { origin: "file" };
  const registry = textAt(source, "registry");
  return { origin: "registry", ...registry !== void 0 && { resolved: registry } };
}

// src/scan/dependencies/extract/uv-lock/index.ts
var uvLock = {
  id: "uv-lock",
  matches: (path) => nameOf(path) === "uv.lock",
  extract: parseUvLock
};

// src/scan/dependencies/extract/yarn-lock/berry.ts
async function parseBerry(file, read) {
  const [document] = await yamlDocuments(file);
  if (!isFields(document)) {
    throw new LocatedError({ message: "not a yarn lockfile", path: file.path, line: 1, remedy: "run `yarn install`" });
  }
  const graph = packageGraph();
  const lines = yamlKeyLines(file.text, 0, []);
  const byDescriptor = /* @__PURE__ */ new Map();
  const patches = /* @__PURE__ */ new Map();
  const entries = [];
  for (const [key, fields] of Object.entries(document)) {
    if (key === "__metadata") continue;
    const line = lines.get(key);
    const where = { path: file.path, ...line !== void 0 && { line } };
    const identity = isFields(fields) ? identityOf3(textAt(fields, "resolution") ?? "") : null;
    if (!isFields(fields) || identity === null) {
      graph.problem({ message: "an entry without resolution", ...where });
      continue;
    }
    const { member, ...known } = identity;
    const checksum = textAt(fields, "checksum");
    const index = graph.add({
      ecosystem: "npm",
      ...known,
      version: versionOf2(fields, member),
      ...line !== void 0 && { line },
      ...checksum !== void 0 && { integrity: checksum }
    });
    entries.push({ fields, index, member });
    for (const descriptor of key.split(/,\s*/)) {
      byDescriptor.set(descriptor, index);
      const base = patchedDescriptor(descriptor);
      if (base !== null) patches.set(base, { index, silent: descriptor.includes("#optional!builtin<") });
    }
  }
  for (const [base, { index }] of patches) {
    const target = byDescriptor.get(base);
    if (target !== void 0) graph.depend(index, target);
  }
  function find3(name, range) {
    for (const descriptor of [`${name}@${range}`, `${name}@npm:${range}`]) {
      const plain = byDescriptor.get(descriptor);
      const patch = patches.get(descriptor);
      if (plain !== void 0) return patch?.silent === true ? [plain, patch.index] : [plain];
    }
    return [];
  }
  const folder = folderOf(file.path);
  const manifests = [];
  for (const { fields, index, member } of entries) {
    const kinds = member === null ? null : await memberKinds(member);
    for (const [name, range] of entriesAt(fields, "dependencies")) {
      if (typeof range !== "string") continue;
      const kind = kinds === null ? null : kinds.get(name) ?? "unknown";
      for (const target of find3(name, range)) {
        if (kind !== null) graph.demand(kind, target, plainRange(range));
        const spare = kind === "optional" || flagAt(fieldsAt(fieldsAt(fields, "dependenciesMeta"), name), "optional");
        if (kind !== "development") graph.depend(index, target, plainRange(range), spare);
      }
    }
  }
  async function memberKinds(member) {
    const path = inRepository(folder, `${member}/package.json`);
    const manifest = path === null ? null : await readPackageJson(read, path, graph.problem);
    if (manifest === null) return /* @__PURE__ */ new Map();
    manifests.push(manifest.manifest);
    return new Map(
      manifest.demands.map(({ name, kind }) => [name, kind === "peer" || kind === "optional-peer" ? "runtime" : kind])
    );
  }
  manifests.sort((a, b) => a.path.split("/").length - b.path.split("/").length || (a.path < b.path ? -1 : 1));
  return graph.extraction("yarn-berry", { manifests });
}
function patchedDescriptor(descriptor) {
  const inner = /@patch:(.*?)#/.exec(descriptor)?.[1];
  return inner === void 0 ? null : inner.replace("%3A", ":");
}
function versionOf2(fields, member) {
  const version = textAt(fieldsOf(fields), "version") ?? "";
  return member !== null && version === "0.0.0-use.local" ? "" : version;
}
function plainRange(range) {
  return range.startsWith("npm:") && npmSpecifier(range).name === void 0 ? range.slice(4) : range;
}
function identityOf3(resolution) {
  const at = resolution.indexOf("@", 1);
  if (at === -1) return null;
  const name = resolution.slice(0, at);
  const reference = resolution.slice(at + 1).replace(/::[^#]*$/, "");
  const workspace = /^workspace:(.*)$/.exec(reference)?.[1];
  if (workspace !== void 0) return { name, origin: "workspace", member: workspace };
  const source = npmSpecifier(reference);
  return {
    name: source.name ?? name,
    origin: source.origin,
    member: null,
    ...source.commit !== void 0 && { commit: source.commit },
    ...source.origin !== "registry" && { resolved: reference }
  };
}

// src/scan/dependencies/extract/yarn-lock/classic-blocks.ts
function classicBlocks(text, report) {
  const blocks = [];
  let list = null;
  let fields = null;
  let sections = null;
  let number = 0;
  for (const raw of text.split("\n")) {
    number++;
    const line = raw.trimEnd();
    if (line === "" || line.trimStart().startsWith("#")) continue;
    const indent = line.length - line.trimStart().length;
    if (indent === 0) {
      list = null;
      const patterns = line.endsWith(":") ? words(line.slice(0, -1)) : [];
      if (patterns.length === 0) {
        fields = null;
        report({ message: "not an entry of a Yarn 1 lockfile", line: number });
        continue;
      }
      fields = /* @__PURE__ */ new Map();
      sections = { dependencies: [], optionalDependencies: [] };
      blocks.push({ line: number, patterns, fields, ...sections });
      continue;
    }
    if (fields === null) continue;
    if (indent === 2 && line.endsWith(":")) {
      const section = line.slice(2, -1);
      list = section === "dependencies" || section === "optionalDependencies" ? sections?.[section] ?? null : null;
      continue;
    }
    const [key, value] = words(line);
    if (key === void 0 || value === void 0) {
      report({ message: "a field without a value", line: number });
    } else if (indent === 2) {
      list = null;
      fields.set(key, value);
    } else {
      list?.push([key, value]);
    }
  }
  return blocks;
}
var QUOTED = /"((?:[^"\\]+|\\.)*)"/y;
var PLAIN = /[^\s",]+/y;
var BETWEEN = /[\s,]*/y;
function words(text) {
  const found2 = [];
  for (let at = 0; ; ) {
    BETWEEN.lastIndex = at;
    BETWEEN.exec(text);
    at = BETWEEN.lastIndex;
    if (at >= text.length) return found2;
    const pattern = text[at] === '"' ? QUOTED : PLAIN;
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) return [];
    found2.push(match[1] === void 0 ? match[0] : unescaped(match[1]));
    at = pattern.lastIndex;
  }
}
function unescaped(raw) {
  return raw.includes("\\") ? raw.replace(/\\(.)/g, "$1") : raw;
}

// src/scan/dependencies/extract/yarn-lock/classic.ts
async function parseClassic(file, read) {
  const graph = packageGraph();
  const blocks = classicBlocks(file.text, (problem) => graph.problem({ ...problem, path: file.path }));
  const lookup = addPackages4(blocks, file, graph);
  for (const [block, index] of lookup.indexes) {
    for (const [name, range] of block.dependencies) {
      for (const to of lookup.find(name, range)) graph.depend(index, to, range);
    }
    for (const [name, range] of block.optionalDependencies) {
      for (const to of lookup.find(name, range)) graph.depend(index, to, range, true);
    }
  }
  const members = await readMembers(file, read, graph);
  for (const { demands } of members.found) {
    for (const { kind, name, range } of demands) {
      if (kind === "peer" || kind === "optional-peer") continue;
      const certain = kind === "development" && !members.complete ? "unknown" : kind;
      for (const to of lookup.find(name, range)) graph.demand(certain, to, range);
    }
  }
  const manifests = members.found.map((member) => member.manifest);
  return graph.extraction("yarn", { manifests, hasRoots: members.found.length > 0 });
}
function addPackages4(blocks, file, graph) {
  const indexes = /* @__PURE__ */ new Map();
  const byPattern = /* @__PURE__ */ new Map();
  const byName = nameIndex();
  for (const block of blocks) {
    const version = block.fields.get("version");
    const [first = ""] = block.patterns;
    const at = first.indexOf("@", 1);
    if (version === void 0 || at === -1) {
      graph.problem({ message: "an entry without name or version", path: file.path, line: block.line });
      continue;
    }
    const index = graph.add(packageOf3(block, first.slice(0, at), first.slice(at + 1), version));
    indexes.set(block, index);
    for (const pattern of block.patterns) {
      byPattern.set(pattern, index);
      byName.add(pattern.slice(0, Math.max(pattern.indexOf("@", 1), 0)), index);
    }
  }
  return {
    indexes,
    find(name, range) {
      const exact2 = byPattern.get(`${name}@${range}`);
      return exact2 === void 0 ? byName.find(name) : [exact2];
    }
  };
}
function packageOf3(block, installedAs, range, version) {
  const asked = npmSpecifier(range);
  const resolved = block.fields.get("resolved");
  const integrity = block.fields.get("integrity");
  const fetched = resolved === void 0 ? null : npmSpecifier(resolved);
  const commit = asked.commit ?? fetched?.commit;
  const origin = asked.origin === "registry" && fetched?.origin === "git" ? "git" : asked.origin;
  return {
    ecosystem: "npm",
    name: asked.name ?? installedAs,
    version,
    origin,
    line: block.line,
    ...commit !== void 0 && origin === "git" && { commit },
    ...resolved !== void 0 && { resolved },
    ...integrity !== void 0 && { integrity }
  };
}
async function readMembers(file, read, graph) {
  const folder = folderOf(file.path);
  const root = await readPackageJson(read, inRepository(folder, "package.json") ?? "package.json", graph.problem);
  if (root === null) return { found: [], complete: false };
  const found2 = [root];
  let complete = true;
  for (const workspace of root.workspaces) {
    const path = /[*?{[!]/.test(workspace) ? null : inRepository(folder, `${workspace}/package.json`);
    const member = path === null ? null : await readPackageJson(read, path, graph.problem);
    if (member === null) complete = false;
    else found2.push(member);
  }
  return { found: found2, complete };
}

// src/scan/dependencies/extract/yarn-lock/parse.ts
async function parseYarnLock(file, read) {
  refuseConflictMarkers(file);
  if (/^__metadata:\s*$/m.test(file.text)) return parseBerry(file, read);
  if (/^# yarn lockfile v1\s*$/m.test(file.text) || /^ {2}version "[^"]*"\s*$/m.test(file.text)) {
    return parseClassic(file, read);
  }
  throw new LocatedError({
    message: 'not a yarn lockfile: neither "# yarn lockfile v1" nor "__metadata"',
    path: file.path,
    line: 1,
    remedy: "let `yarn install` write the file again"
  });
}

// src/scan/dependencies/extract/yarn-lock/index.ts
var yarnLock = {
  id: "yarn-lock",
  matches: (path) => nameOf(path) === "yarn.lock" && !/(?:^|\/)node_modules\//.test(path),
  extract: parseYarnLock
};

// src/scan/dependencies/extract/index.ts
var EXTRACTORS = [
  bunLock,
  denoLock,
  githubActions,
  npmPackageLock,
  pdmLock,
  pipfileLock,
  pnpmLock,
  poetryLock,
  pylockToml,
  requirementsTxt,
  uvLock,
  yarnLock
];

// src/scan/dependencies/extract/read-lockfile.ts
var SIZE_LIMIT = 64 * 1024 * 1024;
function extractorFor(path) {
  return EXTRACTORS.find((extractor) => extractor.matches(path));
}
function decode(bytes, path) {
  if (bytes.byteLength > SIZE_LIMIT) {
    throw new LocatedError({
      message: `the file has ${Math.ceil(bytes.byteLength / 1024 / 1024)} MB; more than 64 MB are not read`,
      path,
      remedy: "leave the file out of the scan if it is no lockfile"
    });
  }
  if (isUtf16(bytes)) {
    throw new LocatedError({
      message: "the file is encoded in UTF-16",
      path,
      remedy: "save it as UTF-8 (in PowerShell: `Set-Content -Encoding utf8`)"
    });
  }
  if (bytes.includes(0)) {
    throw new LocatedError({ message: "the file is binary", path, remedy: "let the package manager write it again" });
  }
  return { path, text: new TextDecoder("utf-8").decode(bytes) };
}
function isUtf16(bytes) {
  const [first, second] = bytes;
  if (first === 255 && second === 254 || first === 254 && second === 255) return true;
  if (bytes.byteLength < 8) return false;
  const start = bytes.subarray(0, 8);
  return start.every((byte, at) => byte === 0 === (at % 2 === 1)) || start.every((byte, at) => byte === 0 === (at % 2 === 0));
}

// src/scan/dependencies/sibling-reader.ts
var MAX_SIBLING_BYTES = 10 * 1024 * 1024;
function siblingReader(workspace, side, debug) {
  const texts = /* @__PURE__ */ new Map();
  async function read(path) {
    for await (const result of workspace.read(side, [path], MAX_SIBLING_BYTES)) {
      if (result.status !== "read") return null;
      try {
        return decode(result.bytes, path).text;
      } catch (error) {
        debug(`${path}: ${messageOf(error)}`);
        return null;
      }
    }
    return null;
  }
  return {
    recording: (asked) => (path) => {
      asked.add(path);
      const known = texts.get(path) ?? read(path);
      texts.set(path, known);
      return known;
    }
  };
}

// src/scan/dependencies/collect.ts
var MAX_LOCKFILE_BYTES = 48 * 1024 * 1024;
var INSTALLED = /(?:^|\/)node_modules\//;
async function collectLockfiles(workspace, debug) {
  const headEntries = await lockfileEntries(workspace, "head");
  const head = await readSide(workspace, "head", headEntries, debug);
  if (workspace.baseline !== "known") {
    return { head: head.lockfiles, base: [], headProblems: head.problems, baseProblems: [] };
  }
  const unchanged = await unchangedPaths(workspace);
  const baseEntries = await lockfileEntries(workspace, "base");
  const headByPath = new Map(head.lockfiles.map((lockfile) => [lockfile.path, lockfile]));
  const reused = [];
  const toRead = baseEntries.filter((entry) => {
    const twin = headByPath.get(entry.path);
    const same = twin !== void 0 && [entry.path, ...head.siblings.get(entry.path) ?? []].every(unchanged);
    if (same) reused.push(twin);
    return !same;
  });
  const base = await readSide(workspace, "base", toRead, debug);
  return {
    head: head.lockfiles,
    base: [...reused, ...base.lockfiles].sort((a, b) => a.path < b.path ? -1 : 1),
    headProblems: head.problems,
    baseProblems: base.problems
  };
}
async function lockfileEntries(workspace, side) {
  const entries = await workspace.files(side);
  return entries.filter(
    ({ path }) => path.startsWith(workspace.prefix) && !INSTALLED.test(path) && extractorFor(path) !== void 0
  );
}
async function unchangedPaths(workspace) {
  const changed = new Set((workspace.changes ?? []).flatMap(({ path, basePath }) => [path, basePath ?? path]));
  const blobs = new Map((await workspace.files("base")).map(({ path, blob }) => [path, blob]));
  const headBlobs = new Map((await workspace.files("head")).map(({ path, blob }) => [path, blob]));
  return (path) => {
    const head = headBlobs.get(path);
    const base = blobs.get(path);
    if (head !== null && base !== null) return head === base;
    return workspace.changes !== null && !changed.has(path);
  };
}
async function readSide(workspace, side, entries, debug) {
  const lockfiles = [];
  const problems = [];
  const siblings = /* @__PURE__ */ new Map();
  const reader = siblingReader(workspace, side, debug);
  const paths = entries.map((entry) => entry.path);
  for await (const result of workspace.read(side, paths, MAX_LOCKFILE_BYTES)) {
    if (result.status !== "read") {
      problems.push(unreadable(result));
      continue;
    }
    const asked = /* @__PURE__ */ new Set();
    try {
      const lockfile = await extracted(result.path, result.bytes, reader.recording(asked));
      lockfiles.push(lockfile);
      siblings.set(result.path, asked);
      problems.push(...lockfile.extraction.problems.map((problem) => ({ path: result.path, ...problem })));
    } catch (error) {
      problems.push(notExtracted(error, result.path));
    }
  }
  return { lockfiles, problems, siblings };
}
async function extracted(path, bytes, read) {
  const extractor = extractorFor(path);
  if (extractor === void 0) throw new LocatedError({ message: "no reader for this file", path });
  return { path, bytes, extraction: await extractor.extract(decode(bytes, path), read) };
}
function notExtracted(error, path) {
  const problem = problemFrom(error, path);
  return {
    ...problem,
    message: error instanceof LocatedError ? problem.message : `could not be read: ${problem.message}`,
    remedy: problem.remedy ?? "generate the lockfile again with its package manager and commit it whole"
  };
}
function unreadable(result) {
  const { path } = result;
  if (result.status === "too-large") {
    return {
      path,
      message: `is ${result.size} bytes long, more than the ${MAX_LOCKFILE_BYTES} that are read`,
      remedy: "split the project, or remove the file if it is no lockfile"
    };
  }
  return {
    path,
    message: result.reason ?? "is listed but cannot be read",
    remedy: "check that the file is a regular file"
  };
}

// src/scan/dependencies/fix/recipe.ts
function run(command) {
  return { command, text: `run \`${command}\`` };
}
function edit(text) {
  return { text };
}

// src/scan/dependencies/fix/javascript-recipes.ts
var spec = (target) => `${target.name}@${target.version}`;
var pair2 = (target) => `"${target.name}": "${target.version}"`;
var npm = {
  upgrade: (target) => run(`npm install ${target.development ? "--save-dev " : ""}${spec(target)}`),
  refresh: (target) => run(`npm update ${target.name}`),
  override: (target) => edit(`add \`"overrides": { ${pair2(target)} }\` to package.json, then run \`npm install\``)
};
var pnpm = {
  upgrade: (target) => run(`pnpm up ${spec(target)}`),
  refresh: (target) => run(`pnpm up --depth Infinity ${target.name}`),
  override: (target) => edit(
    `add \`${JSON.stringify(target.name)}: ${JSON.stringify(target.version)}\` under \`overrides:\` in pnpm-workspace.yaml (before pnpm 10: \`pnpm.overrides\` in package.json), then run \`pnpm install\``
  )
};
var resolutions = (install2) => (target) => edit(`add \`"resolutions": { ${pair2(target)} }\` to the root package.json, then run \`${install2}\``);
var yarn = {
  upgrade: (target) => run(`yarn upgrade ${spec(target)}`),
  refresh: (target) => edit(
    `delete the entry of ${target.name} from yarn.lock, then run \`yarn install\`: the ranges admit ${target.version}`
  ),
  override: resolutions("yarn install")
};
var yarnBerry = {
  upgrade: (target) => run(`yarn up ${spec(target)}`),
  refresh: (target) => run(`yarn up -R ${target.name}`),
  override: resolutions("yarn install")
};
var bun = {
  upgrade: (target) => run(`bun add ${target.development ? "--dev " : ""}${spec(target)}`),
  refresh: (target) => run(`bun update ${target.name}`),
  override: (target) => edit(`add \`"overrides": { ${pair2(target)} }\` to package.json, then run \`bun install\``)
};
var deno = {
  upgrade: (target) => run(`deno add ${target.ecosystem === "npm" ? "npm:" : "jsr:"}${spec(target)}`),
  refresh: (target) => run(`deno update ${target.name}`),
  override: (target) => edit(`upgrade the direct dependency that brings it in, until deno.lock has ${spec(target)} or later`)
};
var JAVASCRIPT_RECIPES = { npm, pnpm, yarn, "yarn-berry": yarnBerry, bun, deno };

// src/scan/dependencies/fix/jvm-dotnet-recipes.ts
var coordinates = (target) => `${target.name}:${target.version}`;
function managedDependency(target) {
  const [group = "", artifact = ""] = target.name.split(":");
  return `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${target.version}</version></dependency>`;
}
var maven = {
  upgrade: (target) => edit(`set the version of ${target.name} to ${target.version} in pom.xml`),
  refresh: (target) => edit(`add \`${managedDependency(target)}\` under \`<dependencyManagement>\` in pom.xml`),
  override: (target) => edit(`add \`${managedDependency(target)}\` under \`<dependencyManagement>\` in pom.xml`)
};
var constraint = (target) => edit(
  `add \`implementation("${coordinates(target)}")\` under \`dependencies { constraints { \u2026 } }\`, then run \`gradle dependencies --write-locks\``
);
var gradle = {
  upgrade: (target) => edit(
    `set ${target.name} to ${target.version} in the build script or version catalogue, then run \`gradle dependencies --write-locks\``
  ),
  refresh: constraint,
  override: constraint
};
var addPackage2 = (target) => run(`dotnet add package ${target.name} --version ${target.version}`);
var nuget = { upgrade: addPackage2, refresh: addPackage2, override: addPackage2 };
var JVM_DOTNET_RECIPES = { maven, gradle, nuget };

// src/scan/dependencies/fix/other-recipes.ts
var sameForAll = (step) => ({ upgrade: step, refresh: step, override: step });
var go = sameForAll(
  (target) => target.name === "stdlib" || target.name === "toolchain" ? run(`go get go@${target.version}`) : run(`go get ${target.name}@v${target.version}`)
);
var cargo = {
  upgrade: (target) => run(`cargo add ${target.development ? "--dev " : ""}${target.name}@${target.version}`),
  refresh: (target) => run(`cargo update -p ${target.name} --precise ${target.version}`),
  override: (target) => edit(
    `upgrade the crate that asks for ${target.name}, then run \`cargo update -p ${target.name} --precise ${target.version}\``
  )
};
var composer = {
  upgrade: (target) => run(`composer require ${target.development ? "--dev " : ""}${target.name}:^${target.version}`),
  refresh: (target) => run(`composer update ${target.name}`),
  override: (target) => run(`composer update ${target.name} --with ${target.name}:${target.version} --with-all-dependencies`)
};
var bundler = {
  upgrade: (target) => ({
    command: `bundle update ${target.name} --conservative`,
    text: `let the Gemfile admit \`${target.name}\` ${target.version}, then run \`bundle update ${target.name} --conservative\``
  }),
  refresh: (target) => run(`bundle update ${target.name} --conservative`),
  override: (target) => edit(
    `add \`gem "${target.name}", ">= ${target.version}"\` to the Gemfile, then run \`bundle update ${target.name}\``
  )
};
var mix = {
  upgrade: (target) => ({
    command: `mix deps.update ${target.name}`,
    text: `let mix.exs admit ${target.name} ${target.version}, then run \`mix deps.update ${target.name}\``
  }),
  refresh: (target) => run(`mix deps.update ${target.name}`),
  override: (target) => edit(`add \`{:${target.name}, "~> ${target.version}", override: true}\` to mix.exs, then run \`mix deps.get\``)
};
var pub = {
  upgrade: (target) => run(`dart pub add ${target.development ? "dev:" : ""}${target.name}:^${target.version}`),
  refresh: (target) => run(`dart pub upgrade ${target.name}`),
  override: (target) => edit(`add \`${target.name}: ${target.version}\` under \`dependency_overrides:\` in pubspec.yaml`)
};
var swift = sameForAll((target) => {
  const identity = target.name.split("/").at(-1)?.replace(/\.git$/, "") ?? target.name;
  return {
    command: `swift package update ${identity}`,
    text: `let Package.swift admit ${identity} ${target.version}, then run \`swift package update ${identity}\``
  };
});
var cocoapods = sameForAll((target) => run(`pod update ${target.name}`));
var stack = sameForAll(
  (target) => edit(`add \`${target.name}-${target.version}\` under \`extra-deps:\` in stack.yaml`)
);
var cabal = sameForAll(
  (target) => edit(`write \`${target.name} ==${target.version}\` into cabal.project.freeze, or freeze again`)
);
var renv = sameForAll(
  (target) => edit(`run \`renv::install("${target.name}@${target.version}")\` and \`renv::snapshot()\` in R`)
);
var conan = sameForAll(
  (target) => edit(`require \`${target.name}/${target.version}\` in the conanfile, then run \`conan lock create\``)
);
var actions = sameForAll(
  (target) => edit(
    `write \`uses: ${target.name}@<commit>\` with the commit of version ${target.version}, and the version as a comment`
  )
);
var sbom = sameForAll((target) => edit(`upgrade ${target.name} to ${target.version} where this list was made from`));
var OTHER_RECIPES = {
  go,
  cargo,
  composer,
  bundler,
  mix,
  pub,
  swift,
  cocoapods,
  stack,
  cabal,
  renv,
  conan,
  actions,
  sbom
};

// src/scan/dependencies/fix/python-recipes.ts
var exact = (target) => `${target.name}==${target.version}`;
var least = (target) => `${target.name}>=${target.version}`;
var pip = {
  upgrade: (target) => edit(`write \`${exact(target)}\` into the requirements file`),
  refresh: (target) => edit(`compile the requirements again with \`--upgrade-package ${exact(target)}\``),
  override: (target) => edit(`add \`${least(target)}\` to the requirements or constraints file`)
};
var pipenv = {
  upgrade: (target) => run(`pipenv upgrade ${target.development ? "--dev " : ""}${exact(target)}`),
  refresh: (target) => run(`pipenv upgrade ${exact(target)}`),
  override: (target) => run(`pipenv upgrade ${exact(target)}`)
};
var poetry2 = {
  upgrade: (target) => run(`poetry add ${target.development ? "--group dev " : ""}${target.name}@${target.version}`),
  refresh: (target) => run(`poetry update ${target.name}`),
  override: (target) => edit(
    `upgrade the package that asks for it; where it forbids ${target.version}, declare \`${least(target)}\` in pyproject.toml yourself`
  )
};
var pdm = {
  upgrade: (target) => run(`pdm add ${target.development ? "-d " : ""}${exact(target)}`),
  refresh: (target) => run(`pdm update --update-reuse ${target.name}`),
  override: (target) => edit(
    `add \`${target.name} = ">=${target.version}"\` under \`[tool.pdm.resolution.overrides]\`, then run \`pdm lock\``
  )
};
var uv = {
  upgrade: (target) => run(`uv add ${target.development ? "--dev " : ""}"${least(target)}"`),
  refresh: (target) => run(`uv lock --upgrade-package ${exact(target)}`),
  override: (target) => edit(
    `add \`"${least(target)}"\` to \`override-dependencies\` under \`[tool.uv]\` in pyproject.toml, then run \`uv lock\``
  )
};
var PYTHON_RECIPES = { pip, pipenv, poetry: poetry2, pdm, uv };

// src/scan/dependencies/fix/recipes.ts
var RECIPES = {
  ...JAVASCRIPT_RECIPES,
  ...PYTHON_RECIPES,
  ...JVM_DOTNET_RECIPES,
  ...OTHER_RECIPES
};
function recipeOf(manager) {
  return RECIPES[manager];
}

// src/scan/dependencies/fix/requested-range.ts
var SYNTAX = {
  npm: "npm",
  pnpm: "npm",
  yarn: "npm",
  "yarn-berry": "npm",
  bun: "npm",
  deno: "npm",
  cargo: "cargo"
};
var MAX_RANGE_LENGTH = 256;
async function rangesAdmit(manager, ranges, version) {
  const syntax = SYNTAX[manager];
  if (syntax === void 0 || ranges === void 0 || ranges.length === 0) return null;
  const { default: satisfies } = await import("./part-semver-2.js");
  return ranges.every((range) => {
    if (range.length > MAX_RANGE_LENGTH) return false;
    const plain = range.replace(/^npm:(?:@?[^@]+@)?/, "").trim();
    return satisfies(version, syntax === "cargo" ? cargoRange(plain) : plain);
  });
}
function cargoRange(range) {
  return range.split(",").map((part) => part.trim()).map((part) => /^\d/.test(part) ? `^${part}` : part).join(" ");
}

// src/scan/dependencies/fix/shell-safe.ts
var NAME2 = /^@?[A-Za-z0-9_][\w.:/+~-]{0,213}$/;
var VERSION2 = /^[0-9A-Za-z][\w.+~-]{0,99}$/;
function shellSafe(name, version) {
  return NAME2.test(name) && !name.includes("..") && VERSION2.test(version);
}

// src/scan/dependencies/fix/way-out.ts
async function wayOut(pkg, manager, fixed, introducers) {
  if (fixed === null) return { description: withoutFix(pkg, introducers) };
  const { version, checked } = fixed;
  const doubt = checked ? "" : " It was not checked against every advisory of the package.";
  if (!shellSafe(pkg.name, version)) {
    return {
      version,
      description: `Upgrade to ${version}. The name of the package is unusual: no command is offered.${doubt}`
    };
  }
  const { kind, step } = await choose(pkg, manager, version);
  return {
    version,
    ...step.command !== void 0 && { command: step.command },
    description: `${kind}: ${step.text}.${doubt}`
  };
}
async function choose(pkg, manager, version) {
  const recipe = recipeOf(manager);
  const target = {
    ecosystem: pkg.ecosystem,
    name: pkg.name,
    version,
    development: pkg.scope === "development"
  };
  const admitted = await rangesAdmit(manager, pkg.requestedAs, version);
  if (pkg.direct !== false) {
    return manager === "cargo" && admitted === true ? { kind: `Upgrade to ${version}`, step: recipe.refresh(target) } : { kind: `Upgrade to ${version}`, step: recipe.upgrade(target) };
  }
  if (admitted === true) {
    return { kind: `Refresh the lockfile, the requested ranges admit ${version}`, step: recipe.refresh(target) };
  }
  if (admitted === false) {
    return { kind: `Override, the requested ranges do not admit ${version}`, step: recipe.override(target) };
  }
  const refresh = recipe.refresh(target);
  const override = recipe.override(target);
  if (refresh.text === override.text) return { kind: `Raise to ${version}`, step: refresh };
  return {
    kind: `Refresh the lockfile to ${version}`,
    step: { ...refresh, text: `${refresh.text}; where a parent forbids that version, ${override.text}` }
  };
}
function withoutFix(pkg, introducers) {
  const through = introducers.length === 0 ? "" : ` or ${introducers.slice(0, 3).join(", ")}, which brings it in,`;
  const scope = pkg.scope === "development" ? " It is used for development only." : "";
  return `No fixed release. Replace ${pkg.name}${through} or keep the affected function out of use and record an exception with an expiry date.${scope}`;
}
function removeMalware(pkg) {
  return {
    description: `Remove ${pkg.name}@${pkg.version} and whatever brings it in. Treat every machine and runner that installed it as compromised: rotate all credentials that were reachable there.`
  };
}

// src/scan/dependencies/match/fixed-version.ts
function fixedVersion(advisories, ecosystem, name, version) {
  const compare = comparatorFor(ecosystem);
  if (compare === null) return null;
  const today = normalizeVersion(ecosystem, version);
  const entries = advisories.filter((advisory) => !advisory.withdrawn).flatMap((advisory) => entriesFor(advisory, ecosystem, name));
  const ranges = entries.flatMap((entry) => sortedRanges(entry, compare));
  const listed2 = new Set(entries.flatMap((entry) => entry.versions));
  const isFree = (candidate) => !listed2.has(candidate) && !ranges.some((range) => covers(range, candidate, compare));
  const candidates = candidatesFrom(ranges, today, compare);
  const major = majorOf(today);
  return candidates.filter((candidate) => majorOf(candidate) === major).find(isFree) ?? candidates.find(isFree) ?? null;
}
function candidatesFrom(ranges, today, compare) {
  const fixes = ranges.flatMap((range) => range.filter(([kind]) => kind === FIXED).map(([, version]) => version));
  return [...new Set(fixes)].filter((fix) => compare(fix, today) >= 0).sort(compare);
}
function majorOf(version) {
  const match = /^[vV]?((?:[0-9]+[!:])?[0-9]+)/.exec(version);
  return match?.[1]?.replace(/^0+(?=[0-9])/, "") ?? "";
}

// src/scan/dependencies/fix-advisor.ts
function fixAdvisor(hits, about, debug) {
  const known = /* @__PURE__ */ new Map();
  for (const hit of hits) {
    const key = JSON.stringify([hit.package.ecosystem, hit.package.name]);
    known.set(key, [...known.get(key) ?? [], ...hit.advisories]);
  }
  const chosen = /* @__PURE__ */ new Map();
  async function choose2(pkg) {
    const own2 = known.get(JSON.stringify([pkg.ecosystem, pkg.name])) ?? [];
    const all = await advisoriesAbout(pkg);
    const version = fixedVersion([...all ?? [], ...own2], pkg.ecosystem, pkg.name, pkg.version);
    return version === null ? null : { version, checked: all !== null };
  }
  async function advisoriesAbout(pkg) {
    if (about === null) return null;
    try {
      return await about(pkg.ecosystem, pkg.name);
    } catch (error) {
      debug(`advisories about ${pkg.ecosystem} ${pkg.name}: ${String(error)}`);
      return null;
    }
  }
  return {
    async fix({ pkg, located, lockfile, malicious }) {
      const resolved = located?.package ?? { ...pkg, origin: "registry", scope: "unknown" };
      if (malicious) return removeMalware(resolved);
      const key = JSON.stringify([pkg.ecosystem, pkg.name, pkg.version]);
      const fixed = chosen.get(key) ?? choose2(pkg);
      chosen.set(key, fixed);
      const introducers = [...new Set((located?.paths ?? []).flatMap((path) => path[0] ?? []))];
      return wayOut(resolved, lockfile?.extraction.manager ?? "sbom", await fixed, introducers);
    }
  };
}

// src/scan/dependencies/inventory.ts
function inventoryOf(lockfiles) {
  return lockfiles.flatMap(({ path, extraction }) => {
    const items = /* @__PURE__ */ new Map();
    for (const { ecosystem, name, version, scope, licenses, origin } of extraction.packages) {
      if (name === "" || origin === "workspace") continue;
      const key = JSON.stringify([ecosystem, name, version]);
      const known = items.get(key);
      if (known !== void 0 && (known.scope === "runtime" || scope === "development")) continue;
      items.set(key, {
        ecosystem,
        name,
        version,
        purl: purlOf(ecosystem, name, version),
        scope,
        path,
        ...licenses !== void 0 && licenses.length > 0 && { licenses }
      });
    }
    return [...items.values()].sort((a, b) => compareText(a.purl, b.purl));
  });
}
function compareText(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/scan/dependencies/group-key.ts
var PREFERENCE = [/^MAL-/, /^GHSA-/, /^(?:PYSEC|GO|RUSTSEC|OSV|DRUPAL|HSEC|JLSEC|RSEC|EEF)-/];
var LAST = /^CVE-/;
function rank(id) {
  const place2 = PREFERENCE.findIndex((pattern) => pattern.test(id));
  if (place2 !== -1) return place2;
  return LAST.test(id) ? PREFERENCE.length + 1 : PREFERENCE.length;
}
function compareIds(a, b) {
  return rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0);
}
function groupKey(advisories) {
  return sortedIds(advisories.map((advisory) => advisory.id))[0] ?? "";
}
function sortedIds(ids) {
  return [...new Set(ids)].sort(compareIds);
}

// src/scan/dependencies/movement.ts
var MAX_VERSIONS = 3;
function movementFrom(base) {
  const versions = /* @__PURE__ */ new Map();
  for (const hit of base) {
    for (const group of groupAdvisories(hit.advisories)) {
      const lineage = lineageOf(hit.package, groupKey(group.advisories));
      const known = versions.get(lineage) ?? /* @__PURE__ */ new Set();
      versions.set(lineage, known.add(hit.package.version));
    }
  }
  return {
    movedFrom(pkg, key) {
      const before = versions.get(lineageOf(pkg, key));
      if (before === void 0 || before.has(pkg.version)) return [];
      return [...before].sort().slice(0, MAX_VERSIONS);
    }
  };
}
function lineageOf(pkg, key) {
  return JSON.stringify([pkg.ecosystem, pkg.name, key]);
}

// src/scan/dependencies/match/severity.ts
var MAX_VECTOR = 512;
var WORDS = /* @__PURE__ */ new Map([
  ["critical", "critical"],
  ["high", "high"],
  ["important", "high"],
  ["moderate", "medium"],
  ["medium", "medium"],
  ["low", "low"],
  ["negligible", "low"],
  ["unimportant", "info"],
  ["none", "info"]
]);
async function rate(advisories, ecosystem, name) {
  const holders = advisories.flatMap((advisory) => [advisory, ...entriesFor(advisory, ecosystem, name)]);
  const scores = await baseScores(holders.flatMap((holder) => holder.severity));
  if (scores.length > 0) {
    const score = Math.max(...scores);
    return { score, severity: severityOfScore(score) };
  }
  const words2 = holders.flatMap((holder) => [
    holder.severityWord ?? "",
    ...holder.severity.map((entry) => entry.score)
  ]);
  return { score: null, severity: worstSeverity(words2.map((word) => WORDS.get(word.toLowerCase()) ?? "unknown")) };
}
function severityOfScore(score) {
  if (score >= 9) return "critical";
  if (score >= 7) return "high";
  if (score >= 4) return "medium";
  return score > 0 ? "low" : "info";
}
async function baseScores(severities) {
  const vectors = severities.filter((entry) => entry.type.startsWith("CVSS_") && entry.score.length <= MAX_VECTOR);
  if (vectors.length === 0) return [];
  const calculator = await loadCalculator();
  const scores = [];
  for (const vector of new Set(vectors.map((entry) => entry.score))) {
    const score = baseScore(calculator, vector);
    if (score !== null) scores.push(score);
  }
  return scores;
}
async function loadCalculator() {
  const loaded = await import("./part-ae-cvss-calculator.js");
  return loaded.fromVector === void 0 ? loaded.default : { fromVector: loaded.fromVector };
}
function baseScore(calculator, vector) {
  try {
    const parsed = calculator.fromVector(vector);
    if (!isVector(parsed) || !parsed.isBaseFullyDefined()) return null;
    const scores = parsed.calculateScores(false);
    return scores.baseMetricsOnly ?? scores.base ?? null;
  } catch {
    return null;
  }
}
function isVector(value) {
  return typeof value === "object" && value !== null && "isBaseFullyDefined" in value && "calculateScores" in value;
}

// src/scan/dependencies/package-index.ts
var MAX_PATHS = 10;
var SCOPE_ORDER = ["runtime", "unknown", "development"];
function packageIndex(lockfile) {
  const { extraction } = lockfile;
  const places = /* @__PURE__ */ new Map();
  for (const [place2, pkg] of extraction.packages.entries()) {
    const key = keyOf(pkg);
    const list = places.get(key);
    if (list === void 0) places.set(key, [place2]);
    else list.push(place2);
  }
  const graph = introductions(
    extraction.packages.map((pkg) => pkg.dependsOn),
    rootsOf(extraction)
  );
  return {
    find(pkg) {
      const [place2] = (places.get(keyOf(pkg)) ?? []).sort((a, b) => weight(extraction, a) - weight(extraction, b));
      const found2 = place2 === void 0 ? void 0 : extraction.packages[place2];
      if (place2 === void 0 || found2 === void 0) return null;
      const names = (path) => path.slice(0, -1).map((step) => extraction.packages[step]?.name ?? "?");
      const paths = graph.pathsTo(place2, MAX_PATHS).paths.map(names);
      return { package: found2, paths: paths.filter((path) => path.length > 0) };
    }
  };
}
function weight(extraction, place2) {
  const pkg = extraction.packages[place2];
  if (pkg === void 0) return Number.MAX_SAFE_INTEGER;
  return (pkg.origin === "registry" ? 0 : 100) + SCOPE_ORDER.indexOf(pkg.scope) * 10 + (pkg.direct === true ? 0 : 1);
}
function rootsOf(extraction) {
  if (extraction.roots !== void 0) return extraction.roots;
  return extraction.packages.flatMap((pkg, index) => pkg.direct === true ? [index] : []);
}
function keyOf(pkg) {
  return JSON.stringify([pkg.ecosystem, pkg.name, pkg.version]);
}

// src/scan/dependencies/place.ts
function placeOf(lockfilePlace, located, lockfile, changedPaths) {
  if (located === null || lockfile === null) return lockfilePlace;
  const { manifest, otherManifests = [] } = lockfile.extraction;
  const manifests = [...manifest === void 0 ? [] : [manifest], ...otherManifests];
  const introducers = [
    ...located.package.direct === true ? [located.package.name] : [],
    ...located.paths.flatMap((path) => path[0] ?? [])
  ];
  for (const name of introducers) {
    for (const { path, lines } of manifests) {
      const startLine = lines.get(name);
      if (startLine !== void 0 && changedPaths.has(path)) return { path, startLine };
    }
  }
  return lockfilePlace;
}

// src/scan/dependencies/wording.ts
var MAX_SUMMARY = 160;
var MAX_WAYS = 3;
var MAX_STEPS = 8;
function summaryOf(advisories) {
  const text = advisories.map((advisory) => advisory.summary.trim()).find((summary) => summary !== "");
  if (text === void 0) return null;
  const line = text.replace(/\s+/g, " ");
  return line.length > MAX_SUMMARY ? `${line.slice(0, MAX_SUMMARY - 1)}\u2026` : line;
}
function titleOf(pkg, advisories, malicious) {
  if (malicious) return `Malicious package ${pkg.name}@${pkg.version}: remove it and rotate credentials`;
  const summary = summaryOf(advisories);
  return summary === null ? `Vulnerable dependency ${pkg.name}@${pkg.version}` : `${pkg.name}@${pkg.version}: ${summary}`;
}
function messageOf2(facts) {
  const { package: pkg, paths, movedFrom } = facts;
  const what = facts.malicious ? `${pkg.name}@${pkg.version} is malicious software (${facts.advisoryId}); installing it runs it.` : `${pkg.name}@${pkg.version} is affected by ${facts.advisoryId}.`;
  const bump = movedFrom.length === 0 ? "" : ` Still vulnerable after this bump from ${movedFrom.join(", ")}.`;
  return `${what}${bump}${introducedThrough(paths, pkg.name)}`;
}
function introducedThrough(paths, name) {
  const [shortest] = paths;
  if (shortest === void 0 || shortest.length === 0) return "";
  const others = [...new Set(paths.slice(1).flatMap((path) => path[0] ?? []))].filter((root) => root !== shortest[0]);
  const also = others.length === 0 ? "" : `, and through ${others.slice(0, MAX_WAYS).join(", ")}`;
  const more = others.length > MAX_WAYS ? ` and ${others.length - MAX_WAYS} more` : "";
  return ` Introduced through ${chain([...shortest, name])}${also}${more}.`;
}
function chain(steps) {
  if (steps.length <= MAX_STEPS) return steps.join(" > ");
  return [...steps.slice(0, MAX_STEPS - 2), "\u2026", ...steps.slice(-1)].join(" > ");
}

// src/scan/dependencies/observations.ts
var MAX_REFERENCES = 10;
async function observationsOf(material) {
  const indexes = new Map(
    material.lockfiles.map((lockfile) => [lockfile.path, { lockfile, index: packageIndex(lockfile) }])
  );
  const observations = [];
  for (const hits of hitsByPackage(material.hits)) {
    const [first] = hits;
    if (first === void 0) continue;
    const entry = indexes.get(first.path);
    const located = entry?.index.find(first.package) ?? null;
    if (located !== null && located.package.origin !== "registry") continue;
    for (const group of groupAdvisories(distinct(hits))) {
      observations.push(await observationOf({ material, hits, group, located, lockfile: entry?.lockfile ?? null }));
    }
  }
  return observations;
}
async function observationOf(input) {
  const { material, hits, group, located, lockfile } = input;
  const { path, package: pkg } = hits[0] ?? { path: "", package: { ecosystem: "", name: "", version: "" } };
  const { advisories, malicious } = group;
  const key = groupKey(advisories);
  const paths = located?.paths ?? [];
  const rating = await rate(advisories, pkg.ecosystem, pkg.name);
  const fix = await material.fixAdvisor?.fix({ pkg, located, lockfile, malicious });
  const lockfilePlace = {
    path,
    ...located?.package.line !== void 0 && { startLine: located.package.line }
  };
  const place2 = placeOf(lockfilePlace, located, lockfile, material.changedPaths);
  return {
    category: malicious ? "malware" : "dependency",
    rule: group.id,
    severity: malicious ? "critical" : rating.severity,
    confidence: "high",
    title: titleOf(pkg, advisories, malicious),
    message: messageOf2({
      package: pkg,
      advisoryId: group.id,
      malicious,
      paths,
      movedFrom: material.movement.movedFrom(pkg, key)
    }),
    location: place2,
    ...place2 !== lockfilePlace && { otherLocations: [lockfilePlace] },
    package: {
      ...pkg,
      purl: purlOf(pkg.ecosystem, pkg.name, pkg.version),
      scope: located?.package.scope ?? "unknown",
      ...located?.package.direct !== void 0 && { direct: located.package.direct },
      ...paths.length > 0 && { paths }
    },
    aliases: group.ids.filter((id) => id !== group.id),
    cwe: [...new Set(advisories.flatMap((advisory) => advisory.cwe))].sort(),
    references: referencesOf2(advisories),
    risk: { cvss: rating.score, kev: null, epss: null },
    ...fix !== void 0 && { fix },
    sources: sourcesOf(hits, advisories),
    identity: ["dependency", pkg.ecosystem, pkg.name, pkg.version, key, path],
    lineage: [pkg.ecosystem, pkg.name, key]
  };
}
function hitsByPackage(hits) {
  const groups2 = /* @__PURE__ */ new Map();
  for (const hit of hits) {
    const key = JSON.stringify([hit.path, hit.package.ecosystem, hit.package.name, hit.package.version]);
    const group = groups2.get(key);
    if (group === void 0) groups2.set(key, [hit]);
    else group.push(hit);
  }
  return [...groups2.values()];
}
function distinct(hits) {
  const byId = /* @__PURE__ */ new Map();
  for (const advisory of hits.flatMap((hit) => hit.advisories)) {
    if (!byId.has(advisory.id)) byId.set(advisory.id, advisory);
  }
  return [...byId.values()];
}
function referencesOf2(group) {
  const references = group.flatMap((advisory) => advisory.references).filter((url) => url.startsWith("https://"));
  return [...new Set(references)].slice(0, MAX_REFERENCES);
}
function sourcesOf(hits, group) {
  const ids = new Set(group.map((advisory) => advisory.id));
  return hits.flatMap((hit) => {
    const [rule] = sortedIds(hit.advisories.map((advisory) => advisory.id).filter((id) => ids.has(id)));
    return rule === void 0 ? [] : [{ tool: hit.tool, version: hit.toolVersion, rule }];
  });
}

// src/scan/dependencies/scan.ts
async function scanDependencies(context) {
  const lockfiles = await collectLockfiles(context.workspace, context.log.debug);
  if (isEmpty(lockfiles)) {
    return outcome("builtin", "not-applicable", "no lockfile or manifest that can be audited", lockfiles);
  }
  const choice = await chooseEngine(context);
  try {
    return await audit(context, lockfiles, choice);
  } finally {
    await choice.close();
  }
}
async function audit(context, lockfiles, choice) {
  const answer = await choice.engine(lockfiles);
  const changedPaths = new Set((context.workspace.changes ?? []).map((change) => change.path));
  const movement = movementFrom(answer.base);
  const advisor = fixAdvisor(answer.head, choice.about, context.log.debug);
  const head = await observationsOf({
    hits: answer.head,
    lockfiles: lockfiles.head,
    changedPaths,
    movement,
    fixAdvisor: advisor
  });
  const base = await observationsOf({
    hits: answer.base,
    lockfiles: lockfiles.base,
    changedPaths,
    movement: movementFrom([]),
    fixAdvisor: null
  });
  const { status, reason } = statusOf(answer, lockfiles);
  return {
    ...outcome(answer.engine, status, reason, lockfiles),
    problems: [...lockfiles.headProblems, ...answer.problems],
    head,
    base,
    inventory: inventoryOf(lockfiles.head),
    notes: [...answer.notes, ...lockfiles.baseProblems.map(baseNote)]
  };
}
function isEmpty({ head, base, headProblems, baseProblems }) {
  return head.length + base.length + headProblems.length + baseProblems.length === 0;
}
function statusOf(answer, lockfiles) {
  const unread = lockfiles.headProblems.length;
  if (answer.status === "failed" || unread === 0) return answer;
  const ours = `${unread} ${unread === 1 ? "problem" : "problems"} reading lockfiles`;
  return { status: "partial", reason: answer.reason === null ? ours : `${answer.reason}; ${ours}` };
}
function baseNote(problem) {
  const place2 = problem.path === void 0 ? "" : `${problem.path}: `;
  return `base side, ${place2}${problem.message}; its findings count as new`;
}
function outcome(engine, status, reason, lockfiles) {
  return {
    engine,
    status,
    reason,
    problems: [],
    head: [],
    base: [],
    stats: {
      files: lockfiles.head.length,
      bytes: lockfiles.head.reduce((sum, lockfile) => sum + lockfile.bytes.length, 0),
      packages: lockfiles.head.reduce((sum, lockfile) => sum + lockfile.extraction.packages.length, 0)
    }
  };
}
export {
  scanDependencies
};
