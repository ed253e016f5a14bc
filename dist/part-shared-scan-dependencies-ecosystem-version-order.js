import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  withoutComments
} from "./part-shared-util-json-comments.js";
import {
  joinedFlow
} from "./part-shared-util-yaml-flow.js";
import {
  fileNameOf,
  folderOf,
  foldersUp,
  siblingPath
} from "./part-shared-scan-dependencies-file-repository-path.js";
import {
  packageFromPurl
} from "./part-shared-packageurl-js.js";
import {
  ECOSYSTEMS,
  cocoapods,
  compareMaven,
  comparePep440,
  conanCenter,
  cran,
  cratesIo,
  ecosystemOf,
  entriesField,
  entriesOf,
  field,
  flagField,
  githubActions,
  go,
  hackage,
  hex,
  isTable,
  jsr,
  listField,
  listOf,
  maven,
  npm,
  nuget,
  packagist,
  parseJsonFile,
  parseTomlFile,
  pub,
  pypi,
  refuseConflictMarkers,
  requireEntries,
  requireList,
  rubygems,
  swiftUrl,
  tableField,
  tableLines,
  tableOf,
  textField,
  textsField,
  textsOf
} from "./part-shared-scan-dependencies-ecosystem-cocoapods.js";
import {
  problemFrom
} from "./part-shared-util-thrown.js";
import {
  LocatedError
} from "./part-shared-model-errors.js";
import {
  lineIndex
} from "./part-shared-util-line-index.js";

// src/scan/dependencies/ecosystem/version-order.ts
function comparatorFor(ecosystem) {
  return ecosystemOf(ecosystem)?.versions.compare ?? null;
}
function orderedEcosystems() {
  return ECOSYSTEMS.filter(({ versions }) => versions.compare !== null).map(({ name }) => name);
}
function isExactVersion(ecosystem, version) {
  if (version === "") return false;
  return ecosystemOf(ecosystem)?.versions.isExact(version) ?? true;
}

// src/scan/dependencies/file/json-lines.ts
var PLACE_LIMIT = 1e6;
var LINE_FEED = 10;
var SPACE = 32;
var QUOTE = 34;
var COMMA = 44;
var OPEN_ARRAY = 91;
var BACKSLASH = 92;
var CLOSE_ARRAY = 93;
var OPEN_OBJECT = 123;
var CLOSE_OBJECT = 125;
function jsonLines(text, depth) {
  const places = /* @__PURE__ */ new Map();
  const levels = [];
  let line = 1;
  let lastId = 0;
  function note2(level, name) {
    if (levels.length > depth || lastId >= PLACE_LIMIT) return;
    lastId++;
    places.set(`${level.id}${name}`, { id: lastId, line });
  }
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === LINE_FEED) line++;
    if (code <= SPACE) continue;
    const level = levels.at(-1);
    const starts = level?.awaiting === true && code !== CLOSE_ARRAY && code !== CLOSE_OBJECT;
    if (level !== void 0 && starts) {
      level.awaiting = false;
      if (level.isArray) note2(level, `#${level.index}`);
    }
    if (code === QUOTE) {
      const end = stringEnd(text, at);
      if (level !== void 0 && starts && !level.isArray && levels.length <= depth) {
        note2(level, `.${keyOf(text.slice(at, end + 1))}`);
      }
      at = end;
    } else if (code === OPEN_OBJECT || code === OPEN_ARRAY) {
      levels.push({ id: lastId, isArray: code === OPEN_ARRAY, awaiting: true, index: 0 });
    } else if (code === CLOSE_OBJECT || code === CLOSE_ARRAY) {
      levels.pop();
    } else if (code === COMMA && level !== void 0) {
      level.awaiting = true;
      level.index++;
    }
  }
  return {
    line(...path) {
      let place2;
      for (const step of path) {
        place2 = places.get(`${place2?.id ?? 0}${typeof step === "number" ? "#" : "."}${step}`);
        if (place2 === void 0) return void 0;
      }
      return place2?.line;
    }
  };
}
function stringEnd(text, start) {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === BACKSLASH) slashes++;
    if (slashes % 2 === 0) return end;
  }
  return text.length;
}
function keyOf(literal) {
  if (!literal.includes("\\")) return literal.slice(1, -1);
  try {
    return String(JSON.parse(literal));
  } catch {
    return "";
  }
}

// src/scan/dependencies/extract/read/claims.ts
function claimsOf(entry, address) {
  const { name, version } = address ?? {};
  const other = name !== void 0 && name !== entry.name || version !== void 0 && entry.version !== "" && plain(version) !== plain(entry.version);
  return other ? { claims: { name: entry.name, version: entry.version } } : {};
}
function plain(version) {
  return version.replace(/^[v=\s]+/, "").replace(/\+.*$/, "");
}

// src/scan/dependencies/extract/read/format-version.ts
function formatGaps(file, written, newest) {
  if (written === void 0 || written === null) return [];
  const text = typeof written === "string" || typeof written === "number" ? String(written).trim() : "";
  const major = /^\d{1,6}(?=$|\.)/.exec(text)?.[0];
  if (major !== void 0 && Number(major) <= newest) return [];
  const version = /^[\w.+-]{1,20}$/.test(text) ? text : "as it is written";
  return [
    {
      kind: "lockfile",
      path: file.path,
      subject: fileNameOf(file.path),
      reason: `lockfile format version ${version} is not known; it was read as version ${newest}, and what moved elsewhere in it is missed`
    }
  ];
}

// src/scan/dependencies/extract/read/module-tree.ts
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

// src/scan/dependencies/extract/read/npm-tarball.ts
var PUBLIC_HOSTS = /* @__PURE__ */ new Set(["registry.npmjs.org", "registry.npmjs.com", "registry.yarnpkg.com"]);
var PLAIN = /^https:\/\/(registry\.(?:npmjs\.org|yarnpkg\.com))\/((?:@[a-z0-9_][\w.-]*\/)?[a-z0-9_][\w.-]*)\/-\/([a-z0-9_][\w.+-]*)\.tgz(?:#\w*)?$/i;
var MAX_LENGTH = 4096;
function isPublicTarball({ host }) {
  return PUBLIC_HOSTS.has(host);
}
function npmTarball(address) {
  const [, registry, written, plainFile] = PLAIN.exec(address) ?? [];
  if (registry !== void 0 && written !== void 0 && plainFile !== void 0) {
    return {
      host: registry.toLowerCase(),
      name: written,
      ...versionIn(plainFile, written.slice(written.lastIndexOf("/") + 1))
    };
  }
  if (address.length > MAX_LENGTH || !/^\s*https?:/i.test(address) || !URL.canParse(address)) return null;
  const url = new URL(address);
  const host = url.hostname.replace(/\.$/, "");
  const steps = stepsOf(url.pathname);
  if (host === "npm.pkg.github.com" && steps[0] === "download") {
    const [scope2 = "", name2, version] = steps.slice(1);
    if (!scope2.startsWith("@") || name2 === void 0) return null;
    return { host, name: `${scope2}/${name2}`, ...version !== void 0 && { version } };
  }
  const dash = steps.lastIndexOf("-");
  const bare = steps[dash - 1];
  const file = /^(.+)\.(?:tgz|tar\.gz)$/i.exec(steps.at(-1) ?? "")?.[1];
  if (dash < 1 || bare === void 0 || bare === "" || file === void 0) return null;
  const scope = steps[dash - 2];
  const name = scope?.startsWith("@") === true ? `${scope}/${bare}` : bare;
  return { host, name, ...versionIn(file, bare) };
}
function versionIn(file, bare) {
  return file.startsWith(`${bare}-`) ? { version: file.slice(bare.length + 1) } : {};
}
function stepsOf(pathname) {
  const steps = [];
  for (const step of decoded(pathname).split(/[/\\]/)) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps;
}
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

// src/scan/dependencies/extract/read/npm-specifier.ts
var REGISTRY = { origin: "registry" };
var GIT = /^(?:git(?:\+[a-z]+)?:|git@|ssh:|github:|gitlab:|bitbucket:|gist:)/i;
var LOCAL = /^(?:file:|link:|portal:|exec:|\.{1,2}\/|\/|~\/)/i;
var SHORTHAND = /^[\w.-]+\/[\w.-]+(?:#|$)/;
var HOSTED_ARCHIVE = /^https?:\/\/(?:codeload\.github\.com\/|github\.com\/[^?#]*\/(?:archive|tarball)\/|(?:www\.)?bitbucket\.org\/[^?#]*\/get\/|gitlab\.com\/[^?#]*archive)/i;
function npmSpecifier(spec, depth = 0) {
  if (spec.startsWith("npm:")) {
    const target = spec.slice(4);
    const at = target.indexOf("@", 1);
    const name = at === -1 ? target : target.slice(0, at);
    if (/^\d|^[~^<>=*]|^$/.test(name) || at === -1 && !/^@?[\w.-]+(?:\/[\w.-]+)?$/.test(name)) return REGISTRY;
    return { origin: "registry", name };
  }
  if (spec.startsWith("workspace:")) return { origin: "workspace" };
  if (spec.startsWith("patch:")) return patched(spec.slice(6), depth);
  const tarball = npmTarball(spec);
  if (tarball !== null) {
    const { host: _host, ...release } = tarball;
    return { origin: isPublicTarball(tarball) ? "registry" : "url", ...release };
  }
  if (LOCAL.test(spec)) return { origin: "file" };
  if (GIT.test(spec) || HOSTED_ARCHIVE.test(spec) || isGitUrl(spec)) return git(spec);
  if (/^https?:/i.test(spec)) return { origin: "url" };
  return SHORTHAND.test(spec) ? git(spec) : REGISTRY;
}
function resolvedAddress(resolved) {
  const address = npmSpecifier(resolved.trim());
  if (address.origin !== "registry" || address.version !== void 0 || npmTarball(resolved) !== null) return address;
  const version = /^(?:npm:(?:@?[^@]+@)?)?[v=]?(\d+\.\d+\.\d+(?:[-+][\w.+-]*)?)$/.exec(resolved.trim())?.[1] ?? "";
  return { ...address, version };
}
var HOSTED_REPOSITORY = /^https?:\/\/(?:[^@/]*@)?(?:github\.com|gitlab\.com|bitbucket\.org)\/[^/?#]+\/[^/?#]+\/?(?:#|$)/;
function isGitUrl(spec) {
  if (HOSTED_REPOSITORY.test(spec)) return true;
  return /^https?:\/\/[^#?]*\.git(?:[#?]|$)/.test(spec) || /^https?:[^#]*#(?:.*&)?commit=/.test(spec);
}
function git(spec) {
  const commit = /(?:#(?:[^#]*[&=:])?|[?&]ref=|\/(?:tar\.gz|legacy\.tar\.gz|zip|tarball|get|archive)\/)([0-9a-f]{40})(?:$|[.&?_(-])/.exec(
    spec
  )?.[1];
  return { origin: "git", ...commit !== void 0 && { commit } };
}
var PATCH_DEPTH_LIMIT = 4;
function patched(target, depth) {
  const at = target.indexOf("@", 1);
  if (at === -1 || depth >= PATCH_DEPTH_LIMIT) return { origin: "file" };
  const name = target.slice(0, at);
  const range = target.slice(at + 1);
  const inner = npmSpecifier((/^[^#]*/.exec(range)?.[0] ?? "").replace("%3A", ":"), depth + 1);
  return { name, ...inner };
}

// src/scan/dependencies/package/graph.ts
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

// src/scan/dependencies/extract/read/package-graph.ts
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
      return drafts.push({ ...draft, dependsOn: [], optionally: [], requestedAs: /* @__PURE__ */ new Set() }) - 1;
    },
    depend(from, to, range, optional = false) {
      const parent = drafts[from];
      if (parent === void 0) return;
      parent[optional ? "optionally" : "dependsOn"].push(to);
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
    askedAs(index, name) {
      const draft = drafts[index];
      if (draft?.claims === void 0 || draft.name !== name) return;
      const named = claimsOf({ ...draft.claims, name }, draft);
      if (named.claims === void 0) delete draft.claims;
      else draft.claims = named.claims;
    },
    problem(problem) {
      problems.push(problem);
    },
    extraction(manager, details = {}) {
      const { hasGraph = true, hasRoots = true, manifests = [], gaps = [] } = details;
      const direct = new Set(Object.values(roots).flatMap((set) => [...set]));
      const [manifest, ...otherManifests] = manifests;
      return {
        packages: finished(drafts, roots, direct, hasGraph, hasRoots),
        manager,
        ...hasRoots && { roots: [...direct].sort((a, b) => a - b) },
        ...manifest !== void 0 && { manifest },
        ...otherManifests.length > 0 && { otherManifests },
        problems,
        ...gaps.length > 0 && { gaps }
      };
    }
  };
  function request(to, range) {
    if (range !== void 0 && range !== "") drafts[to]?.requestedAs.add(range);
  }
}
function finished(drafts, roots, direct, hasGraph, hasRoots) {
  const edges = drafts.map(edgesOf);
  const found2 = scopes(edges, { ...roots, runtime: [...roots.runtime, ...roots.optional] });
  const needed = reachable(
    drafts.map((draft) => draft.dependsOn),
    [...roots.runtime, ...roots.development, ...roots.unknown]
  );
  return drafts.map((draft, index) => {
    const { declaredScope, declaredOptional, dependsOn: _edges, optionally: _optional, requestedAs, ...known } = draft;
    const optional = declaredOptional ?? (hasGraph && found2[index] !== null && needed[index] === 0);
    const pkg = Object.assign(known, {
      scope: strictest(found2[index] ?? null, declaredScope)
    });
    if (optional) pkg.optional = true;
    if (hasRoots) pkg.direct = direct.has(index);
    if (hasGraph) pkg.dependsOn = edges[index] ?? [];
    if (requestedAs.size > 0) pkg.requestedAs = [...requestedAs];
    return pkg;
  });
}
function edgesOf(draft) {
  const all = [...draft.dependsOn, ...draft.optionally];
  return all.length < 2 ? all : [...new Set(all)].sort((a, b) => a - b);
}
function strictest(walked, declared) {
  if (walked === null) return declared ?? "unknown";
  if (declared === void 0) return walked;
  if (walked === "runtime" || declared === "runtime") return "runtime";
  return walked === "unknown" || declared === "unknown" ? "unknown" : "development";
}

// src/scan/dependencies/file/beside.ts
async function readBeside(read, path, report, parse) {
  const text = path === null ? null : await read(path);
  if (path === null || text === null) return null;
  try {
    return await parse({ path, text });
  } catch (error) {
    report(problemFrom(error, path));
    return null;
  }
}

// src/scan/dependencies/extract/read/package-json.ts
var SECTIONS = ["dependencies", "devDependencies", "optionalDependencies", "peerDependencies"];
var KINDS = {
  dependencies: "runtime",
  devDependencies: "development",
  optionalDependencies: "optional",
  peerDependencies: "peer"
};
function readPackageJson(read, path, report) {
  return readBeside(read, path, report, packageJson);
}
function packageJson(file) {
  const root = parseJsonFile(file);
  const workspaces = field(root, "workspaces");
  const patterns = Array.isArray(workspaces) ? workspaces : listField(tableField(root, "workspaces"), "packages");
  const demands = demandsOf(root);
  const asks = demands.filter(({ kind, range }) => !kind.endsWith("peer") && !isLocal(range)).length;
  return {
    manifest: { path: file.path, lines: demandLines(root, file.text), asks },
    name: textField(root, "name"),
    version: textField(root, "version"),
    demands,
    workspaces: patterns.filter((pattern) => typeof pattern === "string")
  };
}
function isLocal(range) {
  const { origin } = npmSpecifier(range);
  return origin === "workspace" || origin === "file";
}
function demandsOf(root) {
  const demands = [];
  const optional = tableField(root, "optionalDependencies");
  for (const section of SECTIONS) {
    const table = field(root, section);
    if (!isTable(table)) continue;
    const waived = section === "peerDependencies" ? optionalPeers(root) : null;
    for (const name of Object.keys(table)) {
      const range = table[name];
      if (typeof range !== "string") continue;
      if (section === "dependencies" && Object.hasOwn(optional, name)) continue;
      demands.push({ kind: waived?.has(name) === true ? "optional-peer" : KINDS[section], name, range });
    }
  }
  return demands;
}
function optionalPeers(root) {
  const marked = entriesField(root, "peerDependenciesMeta").filter(([, meta]) => flagField(tableOf(meta), "optional"));
  return /* @__PURE__ */ new Set([...marked.map(([name]) => name), ...listField(root, "optionalPeers")]);
}
function demandLines(root, text) {
  const lines = /* @__PURE__ */ new Map();
  const places = jsonLines(text, 2);
  for (const section of SECTIONS) {
    for (const [key, range] of entriesField(root, section)) {
      const line = places.line(section, key);
      const real = typeof range === "string" ? npmSpecifier(range).name : void 0;
      for (const name of [key, real])
        if (name !== void 0 && line !== void 0 && !lines.has(name)) lines.set(name, line);
    }
  }
  return lines;
}

// src/scan/dependencies/extract/bun-lock/parse.ts
var KEY_LIMIT = 4096;
async function parseBunLock(file, read) {
  const json = withoutComments(file.text);
  const root = parseJsonFile(file, json);
  if (!isTable(field(root, "packages")) && !isTable(field(root, "workspaces"))) {
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
  for (const [member, value] of entriesField(root, "workspaces")) {
    const importer = tableOf(value);
    const inside = member === "" ? top : placeAt(top, [textField(importer, "name") ?? member]);
    for (const { kind, name, range } of demandsOf(importer)) {
      const target = kind === "optional-peer" ? void 0 : resolveModule(inside, name);
      if (target !== void 0)
        graph.demand(kind === "peer" || kind === "optional-peer" ? "runtime" : kind, target, range);
    }
    const path = siblingPath(file.path, `${member}/package.json`.replace(/^\//, ""));
    const manifest = await readPackageJson(read, path, graph.problem);
    if (manifest !== null) manifests.push(manifest.manifest);
  }
  return graph.extraction("bun", { gaps: formatGaps(file, field(root, "lockfileVersion"), 1), manifests });
}
function addPackages(root, { file, json, graph, top }) {
  const lines = jsonLines(json, 2);
  const entries = [];
  for (const [key, tuple] of requireEntries(root, "packages", file)) {
    const line = lines.line("packages", key);
    const where = { ...line !== void 0 && { line } };
    const identity = Array.isArray(tuple) && key.length <= KEY_LIMIT ? identityOf(tuple) : null;
    if (!Array.isArray(tuple) || identity === null) {
      graph.problem({ message: 'an entry of "packages" is not readable', path: file.path, ...where });
      continue;
    }
    const steps = stepsOf2(key);
    const index = graph.add({ ecosystem: "npm", ...identity, ...where });
    placeAt(top, steps.slice(0, -1)).modules.set(steps.at(-1) ?? key, index);
    entries.push({ inside: placeAt(top, steps), index, meta: tuple.find(isTable) ?? {} });
  }
  for (const { inside, index, meta } of entries) {
    for (const { kind, name, range } of demandsOf(meta)) {
      const target = kind === "optional-peer" || kind === "development" ? void 0 : resolveModule(inside, name);
      if (target !== void 0) graph.depend(index, target, range, kind === "optional");
    }
  }
}
function stepsOf2(key) {
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
    return { ...releaseOf(name, target, tuple), origin: source.origin };
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
function releaseOf(name, target, [, registry, , integrity]) {
  const asked = npmSpecifier(target);
  const entry = {
    name: asked.name ?? name,
    version: asked.version ?? target.slice(target.lastIndexOf("@") + 1).replace(/^npm:/, "")
  };
  const tarball = typeof registry === "string" ? npmTarball(registry) : null;
  return {
    name: tarball?.name ?? entry.name,
    version: tarball?.version ?? entry.version,
    ...claimsOf(entry, tarball),
    ...typeof registry === "string" && registry !== "" && { resolved: registry },
    ...typeof integrity === "string" && integrity !== "" && { integrity }
  };
}

// src/scan/dependencies/extract/bun-lock/index.ts
var bunLock = {
  id: "bun-lock",
  ecosystems: [npm],
  matches: (path) => fileNameOf(path) === "bun.lock" && !/(?:^|\/)node_modules\//.test(path),
  extract: parseBunLock
};

// src/scan/dependencies/file/lines.ts
function fileLines(file) {
  refuseConflictMarkers(file);
  return linesOf(file.text);
}
function* linesOf(text) {
  let number = 1;
  for (let start = 0; start <= text.length; number++) {
    const end = text.indexOf("\n", start);
    const stop = end === -1 ? text.length : end;
    const cut = stop > start && text.charCodeAt(stop - 1) === 13 ? stop - 1 : stop;
    yield { number, text: text.slice(start, cut) };
    if (end === -1) return;
    start = end + 1;
  }
}
function indentOf(text) {
  let count = 0;
  while (text.charCodeAt(count) === 32 || text.charCodeAt(count) === 9) count++;
  return count;
}

// src/scan/dependencies/extract/read/package-list.ts
var WEIGHT = { development: 0, unknown: 1, runtime: 2 };
function packageList() {
  const packages = [];
  const indexes = /* @__PURE__ */ new Map();
  function add(draft) {
    const key = JSON.stringify([draft.ecosystem, draft.name, draft.version, draft.origin]);
    const index = indexes.get(key);
    const known = index === void 0 ? void 0 : packages[index];
    if (index !== void 0 && known !== void 0) {
      known.scope = graverScope(known.scope, draft.scope);
      if (draft.direct === true) known.direct = true;
      return index;
    }
    indexes.set(key, packages.length);
    packages.push(draft);
    return packages.length - 1;
  }
  return { packages, add };
}
function graverScope(one, other) {
  return WEIGHT[one] >= WEIGHT[other] ? one : other;
}

// src/scan/dependencies/extract/cabal-freeze/parse.ts
var EXACT = /^(?:any\.|setup\.)?([A-Za-z0-9]+(?:-[A-Za-z0-9]+)*)\s*==\s*(\d+(?:\.\d+)*)$/;
var MAX_LENGTH2 = 500;
function extractCabalFreeze(file) {
  const list = packageList();
  for (const { number, text } of fileLines(file)) {
    const line = text.trim();
    if (line.startsWith("--")) continue;
    for (const part of line.replace(/^constraints:/, "").split(",")) {
      const [, name, version] = part.length > MAX_LENGTH2 ? [] : EXACT.exec(part.trim()) ?? [];
      if (name === void 0 || version === void 0) continue;
      list.add({ ecosystem: "Hackage", name, version, origin: "registry", scope: "unknown", line: number });
    }
  }
  return { packages: list.packages, manager: "cabal", problems: [] };
}

// src/scan/dependencies/extract/cabal-freeze/index.ts
var cabalFreeze = {
  id: "cabal-freeze",
  ecosystems: [hackage],
  matches: (path) => fileNameOf(path) === "cabal.project.freeze",
  extract: async (file) => extractCabalFreeze(file)
};

// src/scan/dependencies/extract/cargo-lock/manifest.ts
var MAX_MEMBERS = 2e3;
async function readCargoManifests(lockPath, names, read, report) {
  const manifests = /* @__PURE__ */ new Map();
  const root = await readBeside(read, siblingPath(lockPath, "Cargo.toml"), report, documentOf);
  if (root === null) return { manifests, root: null };
  const { document, path, text } = root;
  const shared = field(field(document, "workspace"), "dependencies");
  const main = manifestOf(document, shared);
  if (main.name !== null) manifests.set(main.name, main);
  for (const folder of memberFolders(document, names)) {
    const member = await readBeside(read, siblingPath(lockPath, `${folder}/Cargo.toml`), report, documentOf);
    const manifest = manifestOf(member?.document ?? {}, shared);
    if (manifest.name !== null) manifests.set(manifest.name, manifest);
  }
  return { manifests, root: { path, text } };
}
async function documentOf(file) {
  return { ...file, document: await parseTomlFile(file) };
}
function dependencyLines(text) {
  const lines = /* @__PURE__ */ new Map();
  let inside = false;
  for (const { number, text: line } of linesOf(text)) {
    const table = /^\s*\[{1,2}([^\]]*)\]/.exec(line)?.[1]?.trim();
    if (table !== void 0) {
      const split2 = /(?:^|\.)(?:dev-|build-)?dependencies(?:\.["']?([\w-]+)["']?)?$/.exec(table);
      inside = split2 !== null;
      if (split2?.[1] !== void 0 && !lines.has(split2[1])) lines.set(split2[1], number);
      continue;
    }
    const key = inside ? /^\s*["']?([\w-]+)["']?\s*(?:[.=])/.exec(line)?.[1] : void 0;
    if (key !== void 0 && !lines.has(key)) lines.set(key, number);
  }
  return lines;
}
function memberFolders(document, names) {
  const folders = /* @__PURE__ */ new Set();
  for (const member of textsOf(field(field(document, "workspace"), "members"))) {
    if (folders.size > MAX_MEMBERS) break;
    if (!member.includes("*")) folders.add(member);
    else if (/^[^*?[]*\*$/.test(member)) {
      for (const name of names.slice(0, MAX_MEMBERS)) folders.add(`${member.slice(0, -1)}${name}`);
    }
  }
  return folders;
}
function manifestOf(document, shared) {
  const runtime = /* @__PURE__ */ new Set();
  const development = /* @__PURE__ */ new Set();
  const tables = [document, ...entriesOf(field(document, "target")).map(([, target]) => target)];
  for (const table of tables) {
    collect(field(table, "dependencies"), shared, runtime);
    collect(field(table, "build-dependencies"), shared, runtime);
    collect(field(table, "dev-dependencies") ?? field(table, "dev_dependencies"), shared, development);
  }
  return { name: textField(field(document, "package"), "name") ?? null, runtime, development };
}
function collect(table, shared, names) {
  for (const [key, value] of entriesOf(table)) {
    const source = field(value, "workspace") === true ? field(shared, key) : value;
    names.add(textField(source, "package") ?? textField(value, "package") ?? key);
  }
}

// src/scan/dependencies/extract/read/package-tables.ts
function packageTables(entries, lines, path, form, report) {
  return entries.flatMap((fields, at) => {
    const line = lines[at];
    const where = line === void 0 ? {} : { line };
    const name = isTable(fields) ? textField(fields, "name") ?? "" : "";
    if (!isTable(fields) || name === "") {
      report({ ...form.lacking("name"), path, ...where });
      return [];
    }
    const version = textField(fields, "version") ?? "";
    if (version === "" && !form.mayLackVersion(fields)) {
      report({ ...form.lacking("version"), path, ...where });
      return [];
    }
    return [{ fields, name, version, where }];
  });
}

// src/scan/dependencies/extract/cargo-lock/parse.ts
var FORM = {
  mayLackVersion: () => false,
  lacking: () => ({ message: "a package without name or version", remedy: "run `cargo generate-lockfile`" })
};
async function parseCargoLock(file) {
  const document = await parseTomlFile(file);
  const entries = [...requireList(document, "package", file)];
  const lines = packageLines(file.text, entries.length);
  const root = field(document, "root");
  if (root !== void 0) entries.push(root);
  if (entries.length === 0 && file.text.trim() !== "" && field(document, "version") === void 0) {
    throw new LocatedError({ message: "has no [[package]]", path: file.path, remedy: "run `cargo generate-lockfile`" });
  }
  const checksums = new Map(entriesOf(field(document, "metadata")));
  const problems = [];
  const read = packageTables(entries, lines, file.path, FORM, (problem) => problems.push(problem)).map((table) => ({
    ...table,
    source: textField(table.fields, "source") ?? null
  }));
  const find2 = dependencyFinder(read);
  const packages = read.map(({ fields, name, version, source, where }) => {
    const checksum = textField(fields, "checksum") ?? checksums.get(`checksum ${name} ${version} (${source ?? ""})`) ?? void 0;
    const dependsOn = textsOf(field(fields, "dependencies")).map(find2);
    return {
      name,
      version,
      source,
      ...typeof checksum === "string" && { checksum },
      ...where,
      dependsOn: dependsOn.filter((index) => index !== void 0)
    };
  });
  return { packages, problems, gaps: formatGaps(file, field(document, "version"), 4) };
}
function originOf(source) {
  if (source === null) return "workspace";
  if (source.startsWith("git+")) return "git";
  if (source.startsWith("path+")) return "file";
  return "registry";
}
function dependencyFinder(packages) {
  const indexes = /* @__PURE__ */ new Map();
  packages.forEach(({ name, version, source }, index) => {
    for (const key of [name, `${name} ${version}`, `${name} ${version} (${source ?? ""})`]) {
      if (!indexes.has(key)) indexes.set(key, index);
    }
  });
  return (text) => indexes.get(text) ?? indexes.get(text.replace(/#[0-9a-f]{40}\)$/, ")"));
}
function packageLines(text, count) {
  const found2 = [];
  let open = false;
  for (const { number, text: line } of linesOf(text)) {
    if (/^\s*\[\[\s*package\s*\]\]/.test(line)) {
      found2.push(number);
      open = true;
    } else if (open && /^\s*name\s*=/.test(line)) {
      found2[found2.length - 1] = number;
      open = false;
    }
  }
  return found2.length === count ? found2 : [];
}

// src/scan/dependencies/extract/cargo-lock/extract.ts
async function extractCargoLock(file, read) {
  const { packages, problems, gaps } = await parseCargoLock(file);
  const members = packages.filter(({ source }) => source === null);
  const { manifests, root } = await readCargoManifests(
    file.path,
    members.map(({ name }) => name),
    read,
    (problem) => problems.push(problem)
  );
  const asked = { runtime: /* @__PURE__ */ new Set(), development: /* @__PURE__ */ new Set(), unknown: /* @__PURE__ */ new Set() };
  for (const member of members) {
    const manifest = manifests.get(member.name);
    for (const index of member.dependsOn) {
      const name = packages[index]?.name ?? "";
      if (manifest === void 0) asked.unknown.add(index);
      else if (manifest.development.has(name) && !manifest.runtime.has(name)) asked.development.add(index);
      else asked.runtime.add(index);
    }
  }
  const direct = /* @__PURE__ */ new Set([...asked.runtime, ...asked.development, ...asked.unknown]);
  const edges = packages.map(({ source, dependsOn }) => source === null ? [] : dependsOn);
  const walked = scopes(edges, asked);
  const drafts = packages.map((entry, index) => {
    const scope = entry.source === null ? "runtime" : walked[index] ?? "unknown";
    return { ...draftOf(entry), scope, direct: direct.has(index) };
  });
  return {
    packages: drafts,
    manager: "cargo",
    roots: [...direct].filter((index) => packages[index]?.source !== null).sort((a, b) => a - b),
    ...root !== null && { manifest: { path: root.path, lines: dependencyLines(root.text) } },
    problems,
    gaps
  };
}
function draftOf({ name, version, source, checksum, line, dependsOn }) {
  const commit = source === null ? void 0 : /^git\+.*#([0-9a-f]{40})$/.exec(source)?.[1];
  return {
    ecosystem: "crates.io",
    name,
    version,
    origin: originOf(source),
    scope: "unknown",
    dependsOn,
    ...source !== null && { resolved: source },
    ...checksum !== void 0 && { integrity: checksum },
    ...commit !== void 0 && { commit },
    ...line !== void 0 && { line }
  };
}

// src/scan/dependencies/extract/cargo-lock/index.ts
var cargoLock = {
  id: "cargo-lock",
  ecosystems: [cratesIo],
  matches: (path) => fileNameOf(path) === "Cargo.lock",
  extract: extractCargoLock
};

// src/scan/dependencies/extract/composer-lock/source-conflict.ts
var GITHUB_ARCHIVE = /^https:\/\/(?:api\.github\.com\/repos|codeload\.github\.com|github\.com)\/([^/?#]+)\/([^/?#]+)\/(?:legacy\.)?(?:zip|zipball|tarball|archive|tar\.gz)\/(?:refs\/(?:heads|tags)\/)?([^/?#]+?)(?:\.zip|\.tar\.gz)?$/i;
var GITHUB_CLONE = /^(?:https:\/\/|git@|ssh:\/\/git@|git:\/\/)github\.com[:/]([^/?#]+)\/([^/?#]+?)(?:\.git)?\/?$/i;
var COMMIT = /^[0-9a-f]{40}$/i;
function sourceConflict(entry) {
  const dist = archiveOf(field(entry, "dist"));
  const source = cloneOf(field(entry, "source"));
  if (dist === null || source === null) return null;
  if (dist.repository !== source.repository) {
    return `its archive is of ${dist.repository}, its clone of ${source.repository}`;
  }
  if (dist.commit === null || source.commit === null || dist.commit === source.commit) return null;
  return `its archive is of commit ${dist.commit.slice(0, 12)}, its clone of ${source.commit.slice(0, 12)}`;
}
function archiveOf(dist) {
  const [, owner, name, reference] = GITHUB_ARCHIVE.exec(textField(dist, "url") ?? "") ?? [];
  if (owner === void 0 || name === void 0 || reference === void 0) return null;
  return placeOf(owner, name, reference);
}
function cloneOf(source) {
  const [, owner, name] = GITHUB_CLONE.exec(textField(source, "url") ?? "") ?? [];
  if (owner === void 0 || name === void 0) return null;
  return placeOf(owner, name, textField(source, "reference") ?? "");
}
function placeOf(owner, name, reference) {
  const repository = `github.com/${owner}/${name}`.toLowerCase();
  return { repository, commit: COMMIT.test(reference) ? reference.toLowerCase() : null };
}

// src/scan/dependencies/extract/composer-lock/parse.ts
var SECTIONS2 = [
  { key: "packages", scope: "runtime" },
  { key: "packages-dev", scope: "development" }
];
async function extractComposerLock(file, read) {
  const document = parseJsonFile(file);
  if (SECTIONS2.every(({ key }) => field(document, key) === void 0)) {
    throw new LocatedError({
      message: 'not a composer.lock: neither "packages" nor "packages-dev"',
      path: file.path,
      line: 1,
      remedy: "let `composer update --lock` write the file again"
    });
  }
  const gaps = formatGaps(file, field(document, "plugin-api-version"), 2);
  const lines = jsonLines(file.text, 3);
  const drafts = [];
  const entries = [];
  const problems = [];
  for (const { key, scope } of SECTIONS2) {
    itemsOf(document, key, file).forEach(([position, entry]) => {
      const line = lines.line(key, position, "name") ?? lines.line(key, position);
      const draft = draftOf2(entry, scope, line);
      if (draft !== null) {
        drafts.push(draft);
        entries.push(entry);
        return;
      }
      const where = { path: file.path, ...line !== void 0 && { line } };
      problems.push({ message: "a package without name or version", ...where, remedy: "run `composer update --lock`" });
    });
  }
  const find2 = finderOf(entries);
  drafts.forEach((draft, index) => {
    draft.dependsOn = [...new Set(entriesOf(field(entries[index], "require")).map(([name]) => find2(name)))].filter(
      (target) => target !== void 0
    );
  });
  const report = (problem) => problems.push(problem);
  const manifest = await readBeside(read, siblingPath(file.path, "composer.json"), report, manifestOf2);
  if (manifest === null) return { packages: drafts, manager: "composer", problems, gaps };
  const roots = [...new Set([...manifest.lines.keys()].map(find2))].filter((index) => index !== void 0);
  const direct = new Set(roots);
  drafts.forEach((draft, index) => {
    draft.direct = direct.has(index);
  });
  return { packages: drafts, manager: "composer", roots, manifest, problems, gaps };
}
function itemsOf(document, key, file) {
  const value = field(document, key);
  return Array.isArray(value) ? [...value.entries()] : requireEntries(document, key, file);
}
function draftOf2(entry, scope, line) {
  const name = textField(entry, "name")?.toLowerCase();
  const version = textField(entry, "version");
  if (name === void 0 || version === void 0) return null;
  const dist = field(entry, "dist");
  const origin = originOf2(version, textField(dist, "type"));
  const reference = textField(field(entry, "source"), "reference") ?? textField(dist, "reference");
  const resolved = textField(dist, "url") ?? textField(field(entry, "source"), "url");
  const integrity = textField(dist, "shasum");
  const licenses = textsOf(field(entry, "license"));
  const abandoned = field(entry, "abandoned");
  const conflict = sourceConflict(entry);
  return {
    ecosystem: "Packagist",
    name,
    version,
    origin,
    scope,
    ...line !== void 0 && { line },
    ...origin === "git" && reference !== void 0 && { commit: reference },
    ...resolved !== void 0 && { resolved },
    ...integrity !== void 0 && { integrity },
    ...conflict !== null && { conflict },
    ...licenses.length > 0 && { licenses },
    ...typeof abandoned === "string" && { deprecated: `abandoned, use ${abandoned}` },
    ...abandoned === true && { deprecated: "abandoned" }
  };
}
function originOf2(version, distType) {
  if (distType === "path") return "file";
  return /^dev-|-dev$/i.test(version) ? "git" : "registry";
}
function finderOf(entries) {
  const indexes = /* @__PURE__ */ new Map();
  const substitutes = /* @__PURE__ */ new Map();
  entries.forEach((entry, index) => {
    indexes.set(textField(entry, "name")?.toLowerCase() ?? "", index);
    for (const key of ["replace", "provide"]) {
      for (const [name] of entriesOf(field(entry, key))) {
        if (!substitutes.has(name.toLowerCase())) substitutes.set(name.toLowerCase(), index);
      }
    }
  });
  return (name) => indexes.get(name.toLowerCase()) ?? substitutes.get(name.toLowerCase());
}
function manifestOf2(file) {
  const document = parseJsonFile(file);
  const places = jsonLines(file.text, 2);
  const lines = /* @__PURE__ */ new Map();
  for (const key of ["require", "require-dev"]) {
    for (const [name] of entriesField(document, key)) lines.set(name.toLowerCase(), places.line(key, name) ?? 1);
  }
  const asks = [...lines.keys()].filter((name) => name.includes("/")).length;
  return { path: file.path, lines, asks };
}

// src/scan/dependencies/extract/composer-lock/index.ts
var composerLock = {
  id: "composer-lock",
  ecosystems: [packagist],
  matches: (path) => fileNameOf(path) === "composer.lock",
  extract: extractComposerLock
};

// src/scan/dependencies/extract/conan-lock/parse.ts
var ECOSYSTEM = "ConanCenter";
var LISTS = [
  { key: "requires", scope: "runtime" },
  { key: "build_requires", scope: "development" },
  { key: "python_requires", scope: "development" },
  { key: "config_requires", scope: "development" }
];
function extractConanLock(file) {
  const document = parseJsonFile(file);
  const graph = field(document, "graph_lock");
  return graph === void 0 ? fromLists(file, document) : fromGraph(file, requireEntries(graph, "nodes", file));
}
function fromLists(file, document) {
  const lines = jsonLines(file.text, 2);
  const list = packageList();
  const problems = [];
  for (const { key, scope } of LISTS) {
    requireList(document, key, file).forEach((item, index) => {
      const line = lines.line(key, index);
      const where = line !== void 0 && { line };
      const found2 = typeof item === "string" ? referenceOf(item) : null;
      if (found2 !== null) list.add({ ecosystem: ECOSYSTEM, ...found2, origin: "registry", scope, ...where });
      else
        problems.push({
          message: "not a Conan reference",
          path: file.path,
          ...where,
          remedy: "run `conan lock create`"
        });
    });
  }
  return { packages: list.packages, manager: "conan", problems };
}
function fromGraph(file, nodes) {
  const lines = jsonLines(file.text, 3);
  const list = packageList();
  const indexes = /* @__PURE__ */ new Map();
  const own = /* @__PURE__ */ new Set();
  for (const [id, node] of nodes) {
    const reference = textField(node, "pref") ?? textField(node, "ref");
    const found2 = reference === void 0 ? null : referenceOf(reference);
    if (found2 === null || textField(node, "path") !== void 0) {
      own.add(id);
      continue;
    }
    const line = lines.line("graph_lock", "nodes", id);
    const scope = textField(node, "context") === "build" ? "development" : "runtime";
    indexes.set(
      id,
      list.add({ ecosystem: ECOSYSTEM, ...found2, origin: "registry", scope, ...line !== void 0 && { line } })
    );
  }
  const edges = /* @__PURE__ */ new Map();
  const roots = /* @__PURE__ */ new Set();
  for (const [id, node] of nodes) {
    const from = indexes.get(id);
    for (const needed of [...textsOf(field(node, "requires")), ...textsOf(field(node, "build_requires"))]) {
      const to = indexes.get(needed);
      if (to === void 0) continue;
      if (from !== void 0) edges.set(from, (edges.get(from) ?? /* @__PURE__ */ new Set()).add(to));
      else if (own.has(id)) roots.add(to);
    }
  }
  list.packages.forEach((draft, index) => {
    draft.dependsOn = [...edges.get(index) ?? []];
    if (roots.size > 0) draft.direct = roots.has(index);
  });
  return { packages: list.packages, manager: "conan", ...roots.size > 0 && { roots: [...roots] }, problems: [] };
}
function referenceOf(text) {
  const [plain2 = ""] = text.split(/[@#:%]/, 1);
  const slash = plain2.indexOf("/");
  const name = plain2.slice(0, Math.max(slash, 0)).trim();
  const version = plain2.slice(slash + 1).trim();
  return name === "" || version === "" || /[[\]]/.test(version) ? null : { name, version };
}

// src/scan/dependencies/extract/conan-lock/index.ts
var conanLock = {
  id: "conan-lock",
  ecosystems: [conanCenter],
  matches: (path) => fileNameOf(path) === "conan.lock",
  extract: async (file) => extractConanLock(file)
};

// src/scan/dependencies/file/yaml.ts
var REMEDY = "restore the file or let its package manager write it again";
async function yamlDocuments(file) {
  refuseConflictMarkers(file);
  const { FAILSAFE_SCHEMA, loadAll, YAMLException } = await import("./part-js-yaml.js");
  const parse = (text) => loadAll(text, { schema: FAILSAFE_SCHEMA });
  try {
    return parse(file.text);
  } catch (error) {
    const lenient = joinedFlow(file.text);
    if (lenient !== file.text) {
      try {
        return parse(lenient);
      } catch {
      }
    }
    const known = error instanceof YAMLException ? error : null;
    const line = known?.mark?.line;
    throw new LocatedError({
      message: `not valid YAML${known === null ? "" : `: ${known.reason}`}`,
      path: file.path,
      ...line !== void 0 && { line: line + 1 },
      remedy: REMEDY
    });
  }
}
async function parseYamlFile(file) {
  const [document, second] = await yamlDocuments(file);
  if (isTable(document) && second === void 0) return document;
  const message = second === void 0 ? "not a YAML mapping" : "more than one YAML document";
  throw new LocatedError({ message, path: file.path, line: 1, remedy: REMEDY });
}

// src/scan/dependencies/extract/read/pep508.ts
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
    range: isUrl ? "" : withoutParentheses(body.replace(/\s+/g, "")),
    url: isUrl ? body.slice(1).trim() : null,
    marker: cut === -1 ? "" : rest.slice(rest.indexOf(";", cut) + 1).trim()
  };
}
function withoutParentheses(text) {
  return text.startsWith("(") && text.endsWith(")") ? text.slice(1, -1) : text;
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

// src/scan/dependencies/extract/read/conda-packages.ts
function condaPackages(path) {
  const list = packageList();
  let conda = 0;
  let open = 0;
  function python(name, version, address) {
    if (name === void 0 || version === void 0) {
      open++;
      return;
    }
    const { origin } = address === void 0 ? { origin: "registry" } : referenceOrigin(address);
    list.add({
      ecosystem: "PyPI",
      name: normalizedName(name),
      version,
      origin: origin === "url" && isIndexFile(address ?? "") ? "registry" : origin,
      scope: "unknown",
      ...address !== void 0 && { resolved: address }
    });
  }
  return {
    conda: () => {
      conda++;
    },
    open: () => {
      open++;
    },
    python,
    extraction() {
      const common = { kind: "manifest", path, subject: fileNameOf(path), read: 0 };
      const gaps = [
        { ...common, declared: conda, count: conda, reason: "packages from conda channels, which no advisory names" },
        { ...common, declared: open, count: open, reason: "packages from PyPI whose versions are not pinned" }
      ].filter(({ count }) => count > 0);
      return { packages: list.packages, manager: "pip", problems: [], ...gaps.length > 0 && { gaps } };
    }
  };
}
function isIndexFile(address) {
  return /^https:\/\/[^/]+\/(?:[^?#]*\/)?packages\/[^?#]+\.(?:whl|tar\.gz|zip)(?:[?#]|$)/.test(address);
}

// src/scan/dependencies/extract/conda-environment/index.ts
var condaEnvironment = {
  id: "conda-environment",
  ecosystems: [pypi],
  matches: (path) => /^(?:conda[-_])?(?:environment|env)(?:[-_.][\w-]+)?\.ya?ml$/i.test(fileNameOf(path)),
  extract: parseEnvironment
};
async function parseEnvironment(file) {
  const list = condaPackages(file.path);
  const root = await parseYamlFile(file);
  const wishes = Array.isArray(field(root, "dependencies")) ? requireList(root, "dependencies", file) : [];
  for (const wish of wishes) {
    if (!isTable(wish)) list.conda();
    for (const text of textsField(wish, "pip")) {
      const found2 = text.startsWith("-") ? null : requirement(text.replace(/\s+#.*$/, ""));
      if (found2 === null || found2.url !== null) list.open();
      else list.python(found2.name, exactVersion(found2.range) ?? void 0, void 0);
    }
  }
  return list.extraction();
}

// src/scan/dependencies/extract/conda-lock/index.ts
var condaLock = {
  id: "conda-lock",
  ecosystems: [pypi],
  matches: (path) => /(?:^|[.-])conda-lock\.ya?ml$/.test(fileNameOf(path)),
  extract: parseCondaLock
};
async function parseCondaLock(file) {
  const list = condaPackages(file.path);
  for (const entry of requireList(await parseYamlFile(file), "package", file)) {
    if (textField(entry, "manager") !== "pip") list.conda();
    else list.python(textField(entry, "name"), textField(entry, "version"), textField(tableOf(entry), "url"));
  }
  return list.extraction();
}

// src/scan/dependencies/extract/cyclonedx/parse.ts
async function extractCyclonedx(file) {
  const document = parseJsonFile(file);
  if (field(document, "bomFormat") !== "CycloneDX") {
    const remedy = "give the file another name, or write it as CycloneDX JSON";
    throw new LocatedError({ message: "bomFormat is not CycloneDX", path: file.path, line: 1, remedy });
  }
  const list = packageList();
  const problems = [];
  const indexes = /* @__PURE__ */ new Map();
  for (const { value, line } of componentsOf(document, file)) {
    const purl = textField(value, "purl");
    if (purl === void 0) continue;
    const found2 = packageFromPurl(purl);
    const where = line !== void 0 && { line };
    if (found2 === null) {
      if (/^pkg:[a-z]/i.test(purl)) continue;
      problems.push({ message: "not a package URL", path: file.path, ...where, remedy: "create the SBOM again" });
      continue;
    }
    const version = found2.version ?? textField(value, "version");
    if (version === void 0) continue;
    const index = list.add({
      ...draftOf3(value, purl),
      ecosystem: found2.ecosystem,
      name: found2.name,
      version,
      ...where
    });
    const ref = textField(value, "bom-ref");
    if (ref !== void 0 && !indexes.has(ref)) indexes.set(ref, index);
  }
  return { packages: list.packages, manager: "sbom", ...linked(document, list.packages, indexes), problems };
}
function* componentsOf(document, file) {
  const lines = jsonLines(file.text, 5);
  const stack = [
    { items: requireList(document, "components", file), path: ["components"], next: 0 }
  ];
  for (let top = stack.at(-1); top !== void 0; top = stack.at(-1)) {
    const value = top.items[top.next];
    if (top.next >= top.items.length) {
      stack.pop();
      continue;
    }
    const path = top.path.length > 4 ? top.path : [...top.path, top.next];
    top.next++;
    const line = path === top.path ? void 0 : lines.line(...path, "purl") ?? lines.line(...path);
    yield { value, line };
    const inner = listOf(field(value, "components"));
    if (inner.length > 0) stack.push({ items: inner, path: path.length > 4 ? path : [...path, "components"], next: 0 });
  }
}
function draftOf3(component, purl) {
  const scope = textField(component, "scope");
  const isDevelopment = scope === "excluded" || hasProperty(component, "cdx:npm:package:development", "true");
  const licenses = listOf(field(component, "licenses")).flatMap((entry) => {
    const license = field(entry, "license");
    return textField(entry, "expression") ?? textField(license, "id") ?? textField(license, "name") ?? [];
  });
  return {
    // `npm sbom` marks a git dependency by this qualifier.
    origin: /^pkg:npm\/[^?#]*\?(?:[^#]*&)?vcs_url=git/.test(purl) ? "git" : "registry",
    scope: isDevelopment ? "development" : "runtime",
    ...scope === "optional" && { optional: true },
    ...licenses.length > 0 && { licenses }
  };
}
function hasProperty(component, name, value) {
  return listOf(field(component, "properties")).some(
    (property) => field(property, "name") === name && field(property, "value") === value
  );
}
function linked(document, packages, indexes) {
  const root = textField(field(field(document, "metadata"), "component"), "bom-ref");
  const edges = /* @__PURE__ */ new Map();
  const roots = /* @__PURE__ */ new Set();
  for (const entry of listOf(field(document, "dependencies"))) {
    const ref = textField(entry, "ref") ?? "";
    const from = indexes.get(ref);
    for (const needed of textsOf(field(entry, "dependsOn"))) {
      const to = indexes.get(needed);
      if (to === void 0) continue;
      if (ref === root) roots.add(to);
      else if (from !== void 0) edges.set(from, (edges.get(from) ?? /* @__PURE__ */ new Set()).add(to));
    }
  }
  packages.forEach((draft, index) => {
    if (edges.size > 0) draft.dependsOn = [...edges.get(index) ?? []];
    if (roots.size > 0) draft.direct = roots.has(index);
  });
  return roots.size > 0 ? { roots: [...roots] } : {};
}

// src/scan/dependencies/extract/cyclonedx/index.ts
var cyclonedx = {
  id: "cyclonedx",
  ecosystems: [],
  matches: (path) => /^(?:bom|.+\.cdx)\.json$/i.test(fileNameOf(path)),
  extract: extractCyclonedx
};

// src/scan/dependencies/extract/read/name-index.ts
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
  const root = parseJsonFile(file);
  if (field(root, "version") === void 0) {
    throw new LocatedError({
      message: 'not a deno lockfile: no "version"',
      path: file.path,
      line: 1,
      remedy: "let `deno install` write the file again"
    });
  }
  const graph = packageGraph();
  const packages = tableField(root, "packages");
  const npm2 = isTable(field(packages, "npm")) ? tableField(packages, "npm") : tableField(root, "npm");
  const jsr2 = isTable(field(packages, "jsr")) ? tableField(packages, "jsr") : tableField(root, "jsr");
  const lookup = addPackages2(isTable(field(npm2, "packages")) ? tableField(npm2, "packages") : npm2, jsr2, file, graph);
  const specifiers = [
    tableField(root, "specifiers"),
    tableField(packages, "specifiers"),
    tableField(npm2, "specifiers")
  ];
  const asked = specifierTable(specifiers);
  for (const { index, dependencies, optional } of lookup.edges) {
    for (const dependency of dependencies) {
      for (const to of lookup.find(dependency, asked)) graph.depend(index, to, void 0, optional);
    }
  }
  const manifests = [];
  const manifest = await readPackageJson(read, siblingPath(file.path, "package.json"), graph.problem);
  if (manifest !== null) manifests.push(manifest.manifest);
  const kinds = new Map(manifest?.demands.map(({ name, kind }) => [name, kind]));
  const wishes = wishesOf(tableField(root, "workspace"));
  for (const wish of wishes ?? [...asked.keys()]) {
    const { name, range } = parts(wish.replace(/^(?:npm|jsr):/, ""));
    const kind = kinds.get(name) === "development" ? "development" : "runtime";
    for (const to of lookup.find(wish, asked)) graph.demand(kind, to, range);
  }
  const gaps = formatGaps(file, field(root, "version"), 5);
  return graph.extraction("deno", { manifests, gaps, hasRoots: wishes !== null || asked.size > 0 });
}
function addPackages2(npm2, jsr2, file, graph) {
  const lineOf = lineFinder(file.text);
  const byKey = /* @__PURE__ */ new Map();
  const byName = nameIndex();
  const edges = [];
  for (const [registry, ecosystem, section] of [
    ["npm", "npm", npm2],
    ["jsr", "JSR", jsr2]
  ]) {
    const prefix = `${registry}:`;
    for (const [key, value] of Object.entries(section)) {
      if (ecosystem === "npm" && key === "specifiers") continue;
      const { name, range } = parts(key);
      const line = lineOf(registry, key);
      const where = { ...line !== void 0 && { line } };
      if (!isTable(value) || range === "") {
        graph.problem({ message: "an entry without name and version", path: file.path, ...where });
        continue;
      }
      const integrity = textField(value, "integrity");
      const index = graph.add({
        ecosystem,
        name,
        version: range.replace(/_.*$/s, ""),
        origin: "registry",
        ...where,
        ...integrity !== void 0 && { integrity },
        ...flagField(value, "scripts") && { hasInstallScript: true },
        ...flagField(value, "deprecated") && { deprecated: "deprecated" }
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
      const exact = byKey.get(resolved);
      if (exact !== void 0) return [exact];
      const prefix = reference.startsWith("jsr:") ? "jsr:" : "npm:";
      const { name, range } = parts(resolved.slice(prefix.length));
      return range === "" ? byName.find(`${prefix}${name}`) : [];
    }
  };
}
function referencesOf(entry, section, prefix) {
  const listed2 = textsField(entry, section);
  const mapped = entriesField(entry, section).flatMap(([, target]) => typeof target === "string" ? [target] : []);
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
  const members = [workspace, ...entriesField(workspace, "members").map(([, member]) => tableOf(member))];
  const wishes = members.flatMap((member) => [
    ...textsField(member, "dependencies"),
    ...textsField(tableField(member, "packageJson"), "dependencies")
  ]);
  return wishes.length === 0 ? null : wishes;
}
function parts(key) {
  const at = key.indexOf("@", 1);
  return at === -1 ? { name: key, range: "" } : { name: key.slice(0, at), range: key.slice(at + 1) };
}
function lineFinder(text) {
  const lines = jsonLines(text, 3);
  return (section, key) => lines.line(section, key) ?? lines.line("packages", section, key) ?? lines.line(section, "packages", key);
}

// src/scan/dependencies/extract/deno-lock/index.ts
var denoLock = {
  id: "deno-lock",
  ecosystems: [npm, jsr],
  matches: (path) => fileNameOf(path) === "deno.lock" && !/(?:^|\/)node_modules\//.test(path),
  extract: parseDenoLock
};

// src/scan/dependencies/extract/gemfile-lock/gemfile.ts
var GEM = /^\s*gem[\s(]+["']([^"']+)["'](.*)$/;
var GROUP = /^\s*group\b(.*)\bdo$/;
var MAX_LINE = 1e3;
var OPENS = /^\s*(?:if|unless|case|begin|while|until|for|def|class|module)\b|\bdo(?:\s*\|[^|]*\|)?$/;
var DEVELOPMENT = /* @__PURE__ */ new Set([
  "development",
  "test",
  "dev",
  "lint",
  "rubocop",
  "ci",
  "debug",
  "docs",
  "doc"
]);
var SOURCE_BLOCK = [];
var CONDITION = [];
var ELSEWHERE = /(?:\b(?:git|github|path|gist|bitbucket|source|branch|ref)\s*:|:(?:git|github|path|source)\s*=>)/;
function parseGemfile(text) {
  const entries = /* @__PURE__ */ new Map();
  const blocks = [];
  for (const { number, text: raw } of linesOf(text)) {
    if (raw.length > MAX_LINE) continue;
    const line = raw.replace(/(?:^|\s)#.*$/, "").trimEnd();
    const group = GROUP.exec(line)?.[1];
    if (group !== void 0) blocks.push(symbolsIn(group));
    else if (/^\s*end\b/.test(line)) blocks.pop();
    else if (/^\s*(?:git|github|path|source|gist)\b.*\bdo$/.test(line)) blocks.push(SOURCE_BLOCK);
    else if (OPENS.test(line) && !/\bend\s*$/.test(line)) blocks.push(/\bdo\b/.test(line) ? [] : CONDITION);
    const [, name, options = ""] = GEM.exec(line) ?? [];
    if (name === void 0) continue;
    const inline = /(?:\bgroups?:|:groups?\s*=>)\s*(\[[^\]]*\]|:?\w+)/.exec(options)?.[1];
    const groups2 = [...blocks.flat(), ...inline === void 0 ? [] : symbolsIn(inline)];
    const development = groups2.length > 0 && groups2.every((entry) => DEVELOPMENT.has(entry));
    const known = entries.get(name);
    entries.set(name, {
      line: known?.line ?? number,
      development: development && known?.development !== false,
      requirement: requirementIn(options),
      elsewhere: ELSEWHERE.test(options) || blocks.includes(SOURCE_BLOCK),
      conditional: blocks.includes(CONDITION) || /\bif\b|\bunless\b|install_if/.test(options)
    });
  }
  return entries;
}
function symbolsIn(text) {
  return [...text.matchAll(/:["']?(\w+)|["'](\w+)["']/g)].map((match) => match[1] ?? match[2] ?? "");
}
function requirementIn(options) {
  const [, list = ""] = /^((?:\s*,\s*["'][^"']*["'])*)/.exec(options) ?? [];
  return [...list.matchAll(/["']([^"']*)["']/g)].map(([, text = ""]) => text).join(", ");
}

// src/scan/dependencies/extract/gemfile-lock/parse.ts
var SOURCES = /* @__PURE__ */ new Map([
  ["GEM", "registry"],
  ["GIT", "git"],
  ["PATH", "file"],
  ["PLUGIN SOURCE", "url"]
]);
var SPEC = /^ {4}(\S+) \(([^()]*)\)$/;
var NEED = /^ {6}([^\s!]+)(?: \(([^()]*)\))?!?$/;
var DIRECT = /^ {2}([^\s!]+)(?: \([^()]*\))?!?$/;
function parseGemfileLock(file) {
  const specs = [];
  const direct = /* @__PURE__ */ new Set();
  const problems = [];
  let section = "";
  let remote = null;
  let revision = null;
  for (const { number, text: raw } of fileLines(file)) {
    const text = raw.trimEnd();
    if (text === "") continue;
    const indent = indentOf(text);
    if (indent === 0) {
      section = text;
      remote = null;
      revision = null;
      continue;
    }
    if (section === "DEPENDENCIES") {
      const name = DIRECT.exec(text)?.[1];
      if (name !== void 0) direct.add(name);
      continue;
    }
    const origin = SOURCES.get(section);
    if (origin === void 0) continue;
    if (indent === 2) {
      const [, key, value = ""] = /^ {2}(remote|revision): (.*)$/.exec(text) ?? [];
      if (key === "remote") remote ??= value;
      if (key === "revision") revision = value;
    } else if (indent === 4) {
      const [, name, version] = SPEC.exec(text) ?? [];
      if (name === void 0 || !version) refuse(number, "a gem without a version");
      else specs.push({ name, version: withoutPlatform(version), origin, remote, revision, line: number, needs: [] });
    } else if (indent === 6) {
      const [, name, requirement2 = ""] = NEED.exec(text) ?? [];
      if (name !== void 0) specs.at(-1)?.needs.push({ name, requirement: requirement2 });
    }
  }
  function refuse(line, message) {
    problems.push({ message, path: file.path, line, remedy: "run `bundle lock`" });
  }
  return { specs, direct, problems };
}
function withoutPlatform(version) {
  const hyphen = version.indexOf("-");
  return hyphen === -1 ? version : version.slice(0, hyphen);
}

// src/scan/dependencies/extract/gemfile-lock/extract.ts
async function extractGemfileLock(file, read) {
  const { specs, direct, problems } = parseGemfileLock(file);
  const graph = packageGraph();
  for (const problem of problems) graph.problem(problem);
  const known = /* @__PURE__ */ new Map();
  const byName = /* @__PURE__ */ new Map();
  for (const spec of specs) {
    const key = JSON.stringify([spec.name, spec.version, spec.origin]);
    const index = known.get(key) ?? graph.add(draftOf4(spec));
    known.set(key, index);
    if (!byName.has(spec.name)) byName.set(spec.name, index);
  }
  for (const { name: from, version, origin, needs } of specs) {
    for (const { name, requirement: requirement2 } of needs) {
      const to = byName.get(name);
      if (to !== void 0) graph.depend(known.get(JSON.stringify([from, version, origin])) ?? -1, to, requirement2);
    }
  }
  const path = siblingPath(file.path, fileNameOf(file.path) === "gems.locked" ? "gems.rb" : "Gemfile");
  const text = path === null ? null : await read(path);
  const gems = text === null ? null : parseGemfile(text);
  graph.drafts.forEach(({ name }, index) => {
    if (direct.has(name)) graph.demand(demandOf(gems, name), index);
  });
  const lines = new Map([...gems ?? []].map(([name, { line }]) => [name, line]));
  return graph.extraction("bundler", { manifests: path === null || gems === null ? [] : [{ path, lines }] });
}
function demandOf(gems, name) {
  if (gems === null) return "unknown";
  return gems.get(name)?.development === true ? "development" : "runtime";
}
function draftOf4({ name, version, origin, remote, revision, line }) {
  return {
    ecosystem: "RubyGems",
    name,
    version,
    origin,
    line,
    ...remote !== null && { resolved: remote },
    ...revision !== null && { commit: revision }
  };
}

// src/scan/dependencies/extract/gemfile-lock/index.ts
var gemfileLock = {
  id: "gemfile-lock",
  ecosystems: [rubygems],
  matches: (path) => ["Gemfile.lock", "gems.locked"].includes(fileNameOf(path)),
  extract: extractGemfileLock
};

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
    if (!isTable(document)) continue;
    for (const uses of usesOf(document)) {
      const at = lines.next(uses);
      const reference = referenceOf2(uses);
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
  const holders = [...entriesField(document, "jobs").map(([, job]) => tableOf(job)), tableField(document, "runs")];
  for (const holder of holders) {
    const own = textField(holder, "uses");
    if (own !== void 0) yield own;
    for (const step of listField(holder, "steps")) {
      const uses = textField(tableOf(step), "uses");
      if (uses !== void 0) yield uses;
    }
  }
}
function referenceOf2(uses) {
  const match = /^([\w.-]+\/[\w.-]+)(?:\/[^@]*)?@(\S+)$/.exec(uses.trim());
  const [, name, ref] = match ?? [];
  if (name === void 0 || ref === void 0 || name.startsWith("./") || name.startsWith("../")) return null;
  return { name, ref };
}
var FULL_VERSION = /^v?(\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.+-]+)?)$/;
var COMMIT2 = /^[0-9a-f]{40}$/i;
function versionOf(ref, comment) {
  if (!COMMIT2.test(ref)) {
    const version2 = FULL_VERSION.exec(ref)?.[1];
    return version2 === void 0 ? { version: ref, origin: "git" } : { version: version2, origin: "registry" };
  }
  const noted = /^\s*(?:tag[=:]\s*)?(v?\d+\.\d+\.\d+\S*)/.exec(comment)?.[1];
  const version = noted === void 0 ? void 0 : FULL_VERSION.exec(noted)?.[1];
  const commit = ref.toLowerCase();
  return version === void 0 ? { version: commit, origin: "git", commit } : { version, origin: "registry", commit };
}

// src/scan/dependencies/extract/github-actions/index.ts
var githubActions2 = {
  id: "github-actions",
  ecosystems: [githubActions],
  matches: (path) => /(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/.test(path) || /(?:^|\/)action\.ya?ml$/.test(path),
  extract: parseActions
};

// src/scan/dependencies/extract/go-mod/graph-gap.ts
var UNBUILT = "no package of the build comes from them where go.mod is tidy";
function graphGap(path, mod, audited, sum) {
  if (mod.requires.length === 0) return [];
  const common = { kind: "graph", path, subject: "Go" };
  if (sum === null) {
    return [
      { ...common, reason: `without go.sum the modules that only other modules ask for are not known; ${UNBUILT}` }
    ];
  }
  const own = /* @__PURE__ */ new Set([...audited, ...mod.requires.map((one) => one.path), ...mod.replaces.map((one) => one.oldPath)]);
  const count = [...sum.names].filter((name) => !own.has(name)).length;
  return count === 0 ? [] : [{ ...common, count, reason: `modules that only other modules ask for are not audited; ${UNBUILT}` }];
}

// src/scan/dependencies/extract/go-mod/parse.ts
var VERSION = /^v\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.+-]+)?$/;
var MAX_LINE2 = 4e3;
var IGNORED = /* @__PURE__ */ new Set(["module", "retract", "tool", "ignore", "godebug"]);
var REMEDY2 = "run `go mod tidy`";
function parseGoMod(file) {
  const requires = [];
  const excludes = [];
  const replaces = [];
  const problems = [];
  let go2 = null;
  let toolchain = null;
  let block = null;
  function refuse(line, message) {
    problems.push({ message, path: file.path, line, remedy: REMEDY2 });
  }
  function take(directive, words2, comment, line) {
    const [first = "", second = ""] = words2;
    if (directive === "require" || directive === "exclude") {
      if (words2.length !== 2 || !VERSION.test(second)) refuse(line, `${directive} needs a module and a version`);
      else if (directive === "exclude") excludes.push({ path: first, version: second.slice(1) });
      else requires.push({ path: first, version: second.slice(1), indirect: isIndirect(comment), line });
    } else if (directive === "replace") {
      const replace = replaceOf(words2, line);
      if (replace === null) refuse(line, "replace needs a module, => and a module with a version or a folder");
      else replaces.push(replace);
    } else if (directive === "go") go2 = { version: first, line };
    else if (directive === "toolchain") toolchain = { version: first, line };
    else if (!IGNORED.has(directive)) refuse(line, "unknown directive");
  }
  for (const { number, text } of fileLines(file)) {
    if (text.length > MAX_LINE2) {
      refuse(number, "a line that is too long");
      continue;
    }
    const { words: words2, comment } = wordsOf(text);
    const [directive, ...rest] = words2;
    if (directive === void 0) continue;
    if (block !== null) {
      if (directive === ")") block = null;
      else take(block, words2, comment, number);
    } else if (rest.length === 1 && rest[0] === "(") block = directive;
    else take(directive, rest, comment, number);
  }
  if (block !== null) refuse(1, "a block is not closed");
  return { requires, excludes, replaces, go: go2, toolchain, problems };
}
function replaceOf(words2, line) {
  const arrow = words2.indexOf("=>");
  const [oldPath, oldVersion, ...moreOld] = words2.slice(0, Math.max(arrow, 0));
  const [newPath, newVersion, ...moreNew] = words2.slice(arrow + 1);
  if (arrow < 1 || oldPath === void 0 || newPath === void 0 || moreOld.length + moreNew.length > 0) return null;
  if (oldVersion !== void 0 && !VERSION.test(oldVersion)) return null;
  if (newVersion === void 0 ? !isFolder(newPath) : !VERSION.test(newVersion)) return null;
  return { oldPath, oldVersion: oldVersion?.slice(1) ?? null, newPath, newVersion: newVersion?.slice(1) ?? null, line };
}
function isFolder(path) {
  return /^(?:\.\.?(?:[/\\]|$)|\/|[A-Za-z]:[/\\])/.test(path);
}
function isIndirect(comment) {
  return /^\s*indirect(?:;|\s*$)/.test(comment);
}
function wordsOf(line) {
  const words2 = [];
  const token = /\s*(?:\/\/(.*)|"((?:[^"\\]|\\.)*)"|`([^`]*)`|(=>|[()])|((?:(?!\/\/|=>)[^\s()"`])+)|(.))/y;
  for (let match = token.exec(line); match !== null; match = token.exec(line)) {
    const [, comment, quoted, raw, sign, word, other] = match;
    if (comment !== void 0) return { words: words2, comment };
    if (other === '"' || other === "`") return { words: [...words2, line.slice(token.lastIndex - 1)], comment: "" };
    const found2 = quoted ?? raw ?? sign ?? word ?? other;
    if (found2 !== void 0) words2.push(found2);
  }
  return { words: words2, comment: "" };
}

// src/scan/dependencies/extract/go-mod/sum.ts
function parseGoSum(text, path) {
  const whole = /* @__PURE__ */ new Map();
  const names = /* @__PURE__ */ new Set();
  const problems = [];
  for (const { number, text: line } of linesOf(text)) {
    if (line.trim() === "") continue;
    const words2 = line.trim().split(/\s+/);
    const [name, written] = words2;
    if (words2.length !== 3 || name === void 0 || written === void 0 || !written.startsWith("v")) {
      problems.push({ message: "not a line of go.sum", path, line: number, remedy: "run `go mod tidy`" });
      continue;
    }
    names.add(name);
    if (!written.endsWith("/go.mod")) whole.set(name, (whole.get(name) ?? /* @__PURE__ */ new Set()).add(written.slice(1)));
  }
  return { whole, names, problems };
}

// src/scan/dependencies/extract/go-mod/extract.ts
var ECOSYSTEM2 = "Go";
var compareVersions = comparatorFor(ECOSYSTEM2) ?? ((a, b) => Number(a > b) - Number(a < b));
async function extractGoMod(file, { readSum, toolchain }) {
  const mod = parseGoMod(file);
  const list = packageList();
  const problems = [...mod.problems];
  const lines = /* @__PURE__ */ new Map();
  const replaceOf2 = replaceFinder(mod.replaces);
  const { kept, lost } = requiredModules(mod);
  for (const { path, version, line } of lost) {
    problems.push({
      message: `${path} ${version} is required and excluded, so the version in use is not known`,
      path: file.path,
      line,
      remedy: "run `go mod tidy`"
    });
  }
  for (const require2 of kept) {
    const draft = replaced(require2, replaceOf2(require2.path, require2.version));
    list.add({ ...draft, direct: !require2.indirect });
    if (!require2.indirect) lines.set(draft.name, require2.line);
  }
  const gaps = [];
  if (!addStandardLibrary(mod, toolchain, list, lines)) gaps.push(unknownToolchain(file.path));
  const text = mod.requires.length === 0 ? null : await readSum();
  const sum = text === null ? null : parseGoSum(text, sumBeside(file.path));
  if (!isBefore117(mod)) gaps.push(...graphGap(file.path, mod, namesIn(list), sum));
  else if (sum !== null) {
    addSum(sum, list, replaceOf2);
    problems.push(...sum.problems);
    gaps.push(...graphGap(file.path, mod, namesIn(list), sum));
  } else if (kept.length > 0) gaps.push(incompleteGraph(file.path));
  const roots = [...list.packages.keys()].filter((index) => list.packages[index]?.direct === true);
  return {
    packages: list.packages,
    manager: "go",
    roots,
    manifest: { path: file.path, lines },
    problems,
    ...gaps.length > 0 && { gaps }
  };
}
function requiredModules({ requires, excludes }) {
  const excluded = new Set(excludes.map(({ path, version }) => `${path}@${version}`));
  const isExcluded = (require2) => excluded.has(`${require2.path}@${require2.version}`);
  const kept = requires.filter((require2) => !isExcluded(require2));
  const names = new Set(kept.map(({ path }) => path));
  return { kept, lost: requires.filter((require2) => isExcluded(require2) && !names.has(require2.path)) };
}
function unknownToolchain(path) {
  const reason = "Go standard library: the toolchain's version is not pinned";
  return { kind: "manifest", path, subject: "Go toolchain", declared: 1, read: 0, reason };
}
function incompleteGraph(path) {
  const reason = "before Go 1.17 it does not list indirect modules, and there is no go.sum";
  return { kind: "manifest", path, subject: "go.mod", reason, beside: [sumBeside(path)] };
}
function sumBeside(path) {
  return siblingPath(path, "go.sum") ?? "go.sum";
}
function replaceFinder(replaces) {
  const found2 = /* @__PURE__ */ new Map();
  for (const replace of replaces) found2.set(`${replace.oldPath}@${replace.oldVersion ?? ""}`, replace);
  return (path, version) => found2.get(`${path}@${version}`) ?? found2.get(`${path}@`);
}
function replaced(require2, replace) {
  const { path, version, line } = require2;
  const common = { ecosystem: ECOSYSTEM2, scope: "unknown" };
  if (replace === void 0) return { ...common, name: path, version, origin: "registry", line };
  if (replace.newVersion === null) {
    return { ...common, name: path, version, origin: "file", resolved: replace.newPath, line: replace.line };
  }
  return { ...common, name: replace.newPath, version: replace.newVersion, origin: "registry", line: replace.line };
}
function addStandardLibrary(mod, evidence, list, lines) {
  const pinned = mod.toolchain?.version.match(/^go(\d+(?:\.\d+)*(?:(?:rc|beta)\d+)?)(?:[-+].*)?$/)?.[1] ?? null;
  const known = [pinned, evidence].filter((version2) => version2 !== null);
  if (known.length === 0) return false;
  const least = mod.go !== null && /^\d+\.\d+\.\d+$/.test(mod.go.version) ? [mod.go.version] : [];
  const version = [...known, ...least].reduce((a, b) => compareVersions(a, b) < 0 ? b : a);
  const line = pinned === version ? mod.toolchain?.line : mod.go?.line;
  const where = line === void 0 ? {} : { line };
  list.add({
    ecosystem: ECOSYSTEM2,
    name: "stdlib",
    version,
    origin: "registry",
    scope: "runtime",
    direct: true,
    ...where
  });
  if (line !== void 0) lines.set("stdlib", line);
  return true;
}
function namesIn(list) {
  return new Set(list.packages.map(({ name }) => name));
}
function isBefore117({ go: go2 }) {
  const [major = 0, minor = 0] = (go2?.version ?? "1.16").split(".").map((part) => Number.parseInt(part, 10));
  return major < 1 || major === 1 && minor < 17;
}
function addSum({ whole }, list, replaceOf2) {
  const listed2 = new Map(list.packages.map((pkg) => [pkg.name, pkg]));
  for (const [name, versions] of whole) {
    const known = listed2.get(name);
    for (const version of versions) {
      if (replaceOf2(name, version) !== void 0) continue;
      if (known !== void 0 && (known.origin !== "registry" || compareVersions(known.version, version) >= 0))
        continue;
      list.add({ ecosystem: ECOSYSTEM2, name, version, origin: "registry", scope: "unknown", direct: false });
    }
  }
}

// src/scan/dependencies/extract/go-mod/index.ts
var goMod = {
  id: "go-mod",
  ecosystems: [go],
  matches: (path) => fileNameOf(path) === "go.mod",
  extract: (file, read) => extractGoMod(file, { readSum: () => read(siblingPath(file.path, "go.sum") ?? ""), toolchain: null })
};

// src/scan/dependencies/extract/gradle-catalog/parse.ts
async function parseCatalog(file) {
  const document = await parseTomlFile(file);
  const versions = field(document, "versions");
  const places = libraryLines(file.text);
  const list = packageList();
  const lines = /* @__PURE__ */ new Map();
  for (const [alias, value] of requireEntries(document, "libraries", file)) {
    const library = libraryOf(value, versions);
    if (library === null) continue;
    const line = places.get(alias);
    list.add({
      ecosystem: "Maven",
      ...library,
      origin: "registry",
      scope: "unknown",
      direct: true,
      ...line !== void 0 && { line }
    });
    if (line !== void 0) lines.set(library.name, line);
  }
  return {
    packages: list.packages,
    manager: "gradle",
    isWhole: true,
    roots: [...list.packages.keys()],
    manifest: { path: file.path, lines },
    problems: []
  };
}
function libraryOf(value, versions) {
  const [group, artifact, written] = typeof value === "string" ? value.split(":") : coordinatesOf(value);
  const version = typeof value === "string" ? exactVersion2(written) : versionOf2(field(value, "version"), versions);
  return group && artifact && version !== void 0 ? { name: `${group}:${artifact}`, version } : null;
}
function coordinatesOf(value) {
  const module = textField(value, "module");
  return module?.split(":") ?? [textField(value, "group") ?? "", textField(value, "name") ?? ""];
}
function versionOf2(value, versions) {
  if (typeof value === "string") return exactVersion2(value);
  const reference = textField(value, "ref");
  if (reference === void 0) return richVersion(value);
  const found2 = field(versions, reference);
  return typeof found2 === "string" ? exactVersion2(found2) : richVersion(found2);
}
function richVersion(value) {
  return ["strictly", "require", "prefer"].map((key) => exactVersion2(textField(value, key))).find((version) => version !== void 0);
}
function exactVersion2(text) {
  const version = text?.slice(text.indexOf("!!") === -1 ? 0 : text.indexOf("!!") + 2) || text?.replace(/!!$/, "");
  if (version === void 0 || version === "" || /[[\](),\s]|\+$|^latest\./.test(version)) return void 0;
  return version;
}
function libraryLines(text) {
  const lines = /* @__PURE__ */ new Map();
  let inside = false;
  for (const { number, text: line } of linesOf(text)) {
    const table = /^\s*\[([^\]]*)\]/.exec(line)?.[1]?.trim();
    if (table !== void 0) {
      inside = table === "libraries";
      const alias2 = /^libraries\.["']?([\w.-]+)["']?$/.exec(table)?.[1];
      if (alias2 !== void 0) lines.set(alias2, number);
    }
    const alias = inside ? /^\s*["']?([\w-]+)["']?\s*[.=]/.exec(line)?.[1] : void 0;
    if (alias !== void 0 && !lines.has(alias)) lines.set(alias, number);
  }
  return lines;
}

// src/scan/dependencies/extract/gradle-catalog/index.ts
var gradleCatalog = {
  id: "gradle-catalog",
  ecosystems: [maven],
  matches: (path) => /(?:^|\/)(?:libs|gradle\/[^/]+)\.versions\.toml$/.test(path),
  extract: parseCatalog
};

// src/scan/dependencies/extract/gradle-lock/parse.ts
var ENTRY = /^([^:=\s]+):([^:=\s]+):([^:=\s]+?)(?:=(.*))?$/;
var DEVELOPMENT2 = /^(?:test|androidTest|integrationTest|functionalTest|jmh|checkstyle|pmd|spotbugs|findbugs|jacoco|ktlint|detekt|spotless|errorprone|developmentOnly)|[a-z](?:Test|UnitTest|AndroidTest)(?:[A-Z]|$)/;
function parseGradleLock(file) {
  const list = packageList();
  const problems = [];
  const ofBuild = fileNameOf(file.path).startsWith("buildscript-");
  const only = configurationOf(file.path);
  for (const { number, text } of fileLines(file)) {
    const line = text.trim();
    if (line === "" || line.startsWith("#") || line.startsWith("empty=")) continue;
    const match = ENTRY.exec(line);
    if (match === null || match[4] === void 0 && only === null) {
      const message = "not a line of a Gradle lockfile";
      problems.push({ message, path: file.path, line: number, remedy: "run `gradle dependencies --write-locks`" });
      continue;
    }
    const [, group = "", artifact = "", version = "", configurations = only ?? ""] = match;
    list.add({
      ecosystem: "Maven",
      name: `${group}:${artifact}`,
      version,
      origin: "registry",
      scope: ofBuild ? "development" : scopeOf(configurations),
      line: number
    });
  }
  return { packages: list.packages, manager: "gradle", problems };
}
function configurationOf(path) {
  return /(?:^|\/)gradle\/dependency-locks\/([^/]+)\.lockfile$/.exec(path)?.[1] ?? null;
}
function scopeOf(configurations) {
  const names = configurations.split(",").filter((name) => name !== "");
  if (names.length === 0) return "unknown";
  return names.every(isForDevelopment) ? "development" : "runtime";
}
function isForDevelopment(configuration) {
  return DEVELOPMENT2.test(configuration);
}

// src/scan/dependencies/extract/gradle-lock/index.ts
var gradleLock = {
  id: "gradle-lock",
  ecosystems: [maven],
  matches: (path) => ["gradle.lockfile", "buildscript-gradle.lockfile"].includes(fileNameOf(path)) || configurationOf(path) !== null,
  extract: async (file) => parseGradleLock(file)
};

// src/scan/dependencies/file/xml.ts
var GUARD = "\0";
var ATTRIBUTES = ":@";
var TEXT = "#text";
var REMEDY3 = "correct the file at this place";
async function parseXmlFile(file) {
  refuseConflictMarkers(file);
  const doctype = file.text.search(/<!DOCTYPE/i);
  const lines = lineIndex(file.text);
  if (doctype !== -1) {
    throw new LocatedError({
      message: "has a DOCTYPE, which is not read because it can declare entities",
      path: file.path,
      line: lines.position(doctype).line,
      remedy: "remove the DOCTYPE; no package manager needs it"
    });
  }
  const { XMLParser } = await import("./part-fast-xml-parser.js");
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: GUARD,
    processEntities: false,
    captureMetaData: true,
    parseTagValue: false,
    ignoreDeclaration: true,
    ignorePiTags: true,
    transformTagName: (name) => `${GUARD}${name}`,
    onDangerousProperty: (name) => name
  });
  const metadata = XMLParser.getMetaDataSymbol();
  let nodes;
  try {
    nodes = parser.parse(file.text, true);
  } catch (error) {
    const line = Number(/:(\d+):\d+$/.exec(error instanceof Error ? error.message : "")?.[1] ?? 0);
    throw new LocatedError({
      message: "not well-formed XML",
      path: file.path,
      ...line > 0 && { line },
      remedy: REMEDY3
    });
  }
  const root = elementsOf(nodes, (node) => {
    const found2 = typeof metadata === "symbol" ? Reflect.get(node, metadata) : void 0;
    const start = isTable(found2) ? Reflect.get(found2, "startIndex") : void 0;
    return typeof start === "number" ? lines.position(start).line : 1;
  })[0];
  if (root !== void 0) return root;
  throw new LocatedError({ message: "holds no XML element", path: file.path, line: 1, remedy: REMEDY3 });
}
function childrenOf(element, name) {
  return element?.children.filter((child) => child.name === name) ?? [];
}
function childOf(element, name) {
  return element?.children.find((child) => child.name === name);
}
function childText(element, name) {
  return childOf(element, name)?.text || void 0;
}
function elementsOf(nodes, lineOf) {
  const elements = [];
  for (const node of listOf(nodes)) {
    if (!isTable(node)) continue;
    const key = Object.keys(node).find((candidate) => candidate.startsWith(GUARD));
    if (key === void 0) continue;
    const content = Reflect.get(node, key);
    elements.push({
      name: localName(key),
      attributes: attributesOf(Reflect.get(node, ATTRIBUTES)),
      children: elementsOf(content, lineOf),
      text: textOf(content),
      line: lineOf(node)
    });
  }
  return elements;
}
function localName(key) {
  const name = key.slice(key.lastIndexOf(GUARD) + 1);
  return name.slice(name.indexOf(":") + 1);
}
function attributesOf(value) {
  const attributes = /* @__PURE__ */ new Map();
  if (!isTable(value)) return attributes;
  for (const [key, text] of Object.entries(value)) attributes.set(localName(key), decodeEntities(String(text)));
  return attributes;
}
function textOf(content) {
  let text = "";
  for (const node of listOf(content)) {
    const part = isTable(node) ? Reflect.get(node, TEXT) : void 0;
    if (typeof part === "string") text += part;
  }
  return decodeEntities(text.trim());
}
var PREDEFINED = /* @__PURE__ */ new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"]
]);
function decodeEntities(text) {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([0-9a-fA-F]{1,6}));/g, (whole, name, decimal, hex2) => {
    if (name !== void 0) return PREDEFINED.get(name) ?? whole;
    const code = decimal === void 0 ? Number.parseInt(hex2, 16) : Number(decimal);
    return code <= 1114111 ? String.fromCodePoint(code) : whole;
  });
}

// src/scan/dependencies/extract/gradle-verification/parse.ts
async function parseVerificationMetadata(file) {
  const root = await parseXmlFile(file);
  const list = packageList();
  const problems = [];
  for (const component of childrenOf(childOf(root, "components"), "component")) {
    const group = component.attributes.get("group") ?? "";
    const artifact = component.attributes.get("name") ?? "";
    const version = component.attributes.get("version") ?? "";
    if (group === "" || artifact === "" || version === "") {
      problems.push({
        message: "a component without group, name or version",
        path: file.path,
        line: component.line,
        remedy: "run `gradle --write-verification-metadata sha256 help`"
      });
      continue;
    }
    list.add({
      ecosystem: "Maven",
      name: `${group}:${artifact}`,
      version,
      origin: "registry",
      scope: "unknown",
      line: component.line
    });
  }
  return { packages: list.packages, manager: "gradle", problems };
}

// src/scan/dependencies/extract/gradle-verification/index.ts
var gradleVerification = {
  id: "gradle-verification",
  ecosystems: [maven],
  matches: (path) => /(?:^|\/)gradle\/verification-metadata\.xml$/.test(path),
  extract: parseVerificationMetadata
};

// src/scan/dependencies/extract/maven-pom/interpolate.ts
var MAX_DEPTH = 20;
var MAX_LENGTH3 = 1e3;
function interpolator(chain, overrides = /* @__PURE__ */ new Map()) {
  const properties = new Map(unprefixed(chain));
  for (const pom of [...chain].reverse()) {
    for (const [name, value] of pom.properties) properties.set(name, value);
  }
  for (const [name, value] of projectProperties(chain)) {
    if (value !== void 0) properties.set(name, value);
  }
  for (const [name, value] of overrides) properties.set(name, value);
  const resolved = /* @__PURE__ */ new Map();
  function propertyOf(name, depth) {
    if (resolved.has(name)) return resolved.get(name);
    resolved.set(name, void 0);
    const value = properties.get(name);
    const result = value === void 0 ? void 0 : resolve(value, depth + 1);
    resolved.set(name, result);
    return result;
  }
  function resolve(text, depth) {
    if (!text.includes("${")) return text;
    if (depth > MAX_DEPTH || text.length > MAX_LENGTH3) return void 0;
    let result = "";
    let rest = 0;
    for (let start = text.indexOf("${"); start !== -1; start = text.indexOf("${", rest)) {
      const end = text.indexOf("}", start);
      const value = end === -1 ? void 0 : propertyOf(text.slice(start + 2, end).trim(), depth);
      if (value === void 0) return void 0;
      result += text.slice(rest, start) + value;
      if (result.length > MAX_LENGTH3) return void 0;
      rest = end + 1;
    }
    return result + text.slice(rest);
  }
  return (text) => text === void 0 ? void 0 : resolve(text, 0);
}
function unprefixed(chain) {
  return projectProperties(chain).flatMap(
    ([name, value]) => name.startsWith("project.") && value !== void 0 ? [[name.slice("project.".length), value]] : []
  );
}
function projectProperties(chain) {
  const [project] = chain;
  const parent = project?.parent;
  const groupId = project?.groupId ?? parent?.groupId;
  const version = project?.version ?? parent?.version;
  return ["project", "pom"].flatMap((prefix) => [
    [`${prefix}.groupId`, groupId],
    [`${prefix}.artifactId`, project?.artifactId],
    [`${prefix}.version`, version],
    [`${prefix}.parent.groupId`, parent?.groupId],
    [`${prefix}.parent.artifactId`, parent?.artifactId],
    [`${prefix}.parent.version`, parent?.version]
  ]);
}

// src/scan/dependencies/version/maven-range.ts
var MAX_INTERVALS = 20;
function isMavenRange(text) {
  return /^[[(]/.test(text.trim());
}
function mavenRange(text) {
  const intervals = [];
  let rest = text.trim();
  while (rest !== "") {
    const match = /^([[(])([^[\]()]*)([\])])\s*,?\s*/.exec(rest);
    const interval = match === null ? null : intervalOf(match[1] ?? "", match[2] ?? "", match[3] ?? "");
    if (match === null || interval === null || intervals.length === MAX_INTERVALS) return null;
    intervals.push(interval);
    rest = rest.slice(match[0].length);
  }
  if (intervals.length === 0) return null;
  return { text, contains: (version) => intervals.some((interval) => isInside(interval, version)) };
}
function intervalOf(open, inside, close) {
  const comma = inside.indexOf(",");
  const low = (comma === -1 ? inside : inside.slice(0, comma)).trim();
  const high = (comma === -1 ? inside : inside.slice(comma + 1)).trim();
  if (high.includes(",") || comma === -1 && (low === "" || open !== "[" || close !== "]")) return null;
  return { low: low || null, lowIncluded: open === "[", high: high || null, highIncluded: close === "]" };
}
function isInside({ low, lowIncluded, high, highIncluded }, version) {
  const above = low === null ? 1 : compareMaven(version, low);
  const below = high === null ? -1 : compareMaven(version, high);
  return (above > 0 || above === 0 && lowIncluded) && (below < 0 || below === 0 && highIncluded);
}

// src/scan/dependencies/extract/maven-pom/activation.ts
var JDK = "17.0.1";
var OS = { family: ["unix", "linux"], name: ["linux"], arch: ["amd64"] };
var OF_A_REPOSITORY = { jdk: JDK, exists: null };
function factsOfTree(exists) {
  return { jdk: JDK, exists };
}
async function activeProfiles(profiles, facts) {
  const triggered = [];
  for (const profile of profiles) {
    if (await isTriggered(childOf(profile, "activation"), facts)) triggered.push(profile);
  }
  if (triggered.length > 0) return triggered;
  return profiles.filter((profile) => childText(childOf(profile, "activation"), "activeByDefault") === "true");
}
async function isTriggered(activation, facts) {
  const jdk = childText(activation, "jdk");
  const os = childOf(activation, "os");
  const property = childOf(activation, "property");
  const file = childOf(activation, "file");
  if (jdk === void 0 && os === void 0 && property === void 0 && file === void 0) return false;
  return (jdk === void 0 || isJdk(jdk, facts.jdk)) && (os === void 0 || isOs(os)) && (property === void 0 || isUnset(property)) && (file === void 0 || await isFile(file, facts));
}
function isJdk(wanted, jdk) {
  if (wanted.startsWith("!")) return !jdk.startsWith(wanted.slice(1));
  if (isMavenRange(wanted)) return mavenRange(wanted)?.contains(jdk) ?? false;
  return jdk.startsWith(wanted);
}
function isOs(os) {
  if (childText(os, "version") !== void 0) return false;
  return ["family", "name", "arch"].every((key) => {
    const wanted = childText(os, key)?.toLowerCase();
    if (wanted === void 0) return true;
    const known = OS[key];
    return wanted.startsWith("!") ? !known.includes(wanted.slice(1)) : known.includes(wanted);
  });
}
function isUnset(property) {
  const name = childText(property, "name") ?? "";
  const value = childText(property, "value");
  return value === void 0 ? name.startsWith("!") : value.startsWith("!");
}
async function isFile(file, { exists }) {
  const wanted = childText(file, "exists");
  if (wanted !== void 0) return exists !== null && await exists(besidePom(wanted));
  const missing = childText(file, "missing");
  return missing !== void 0 && (exists === null || !await exists(besidePom(missing)));
}
function besidePom(path) {
  return path.replace(/^\$\{(?:project\.)?basedir\}\//, "");
}

// src/scan/dependencies/extract/maven-pom/parse.ts
async function parsePom(file, facts = OF_A_REPOSITORY) {
  const root = await parseXmlFile(file);
  if (root.name !== "project") {
    throw new LocatedError({
      message: "the root element is not <project>",
      path: file.path,
      line: root.line,
      remedy: "make it a Maven project, or give the file another name"
    });
  }
  const profiles = await activeProfiles(childrenOf(childOf(root, "profiles"), "profile"), facts);
  const parts2 = [root, ...profiles];
  const properties = /* @__PURE__ */ new Map();
  for (const part of parts2) {
    for (const property of childOf(part, "properties")?.children ?? []) properties.set(property.name, property.text);
  }
  return {
    path: file.path,
    groupId: childText(root, "groupId"),
    artifactId: childText(root, "artifactId"),
    version: childText(root, "version"),
    parent: parentOf(childOf(root, "parent")),
    properties,
    dependencies: parts2.flatMap((part) => dependenciesIn(part)),
    managed: parts2.flatMap((part) => dependenciesIn(childOf(part, "dependencyManagement"))),
    modules: parts2.flatMap((part) => childrenOf(childOf(part, "modules"), "module").map((module) => module.text)),
    relocation: relocationOf(childOf(childOf(root, "distributionManagement"), "relocation"))
  };
}
function parentOf(element) {
  if (element === void 0) return null;
  const relative = childOf(element, "relativePath");
  return {
    groupId: childText(element, "groupId"),
    artifactId: childText(element, "artifactId"),
    version: childText(element, "version"),
    relativePath: relative === void 0 ? "../pom.xml" : relative.text || null,
    line: element.line
  };
}
function relocationOf(element) {
  if (element === void 0) return null;
  return {
    groupId: childText(element, "groupId"),
    artifactId: childText(element, "artifactId"),
    version: childText(element, "version")
  };
}
function dependenciesIn(element) {
  return childrenOf(childOf(element, "dependencies"), "dependency").map((dependency) => ({
    groupId: childText(dependency, "groupId") ?? "",
    artifactId: childText(dependency, "artifactId") ?? "",
    version: childText(dependency, "version"),
    scope: childText(dependency, "scope"),
    type: childText(dependency, "type"),
    classifier: childText(dependency, "classifier"),
    optional: childText(dependency, "optional"),
    exclusions: childrenOf(childOf(dependency, "exclusions"), "exclusion").map((exclusion) => ({
      groupId: childText(exclusion, "groupId") ?? "",
      artifactId: childText(exclusion, "artifactId") ?? ""
    })),
    line: dependency.line
  }));
}

// src/scan/dependencies/extract/maven-pom/chain.ts
var MAX_PARENTS = 20;
var MAX_BOMS = 50;
function pomLoader(read) {
  const known = /* @__PURE__ */ new Map();
  return async (path) => {
    if (path === null) return null;
    const cached = known.get(path);
    if (cached !== void 0) return cached;
    const text = await read(path);
    const pom = text === null ? null : await readablePom(path, text);
    known.set(path, pom);
    return pom;
  };
}
async function readablePom(path, text) {
  try {
    return await parsePom({ path, text });
  } catch (error) {
    if (error instanceof LocatedError) return null;
    throw error;
  }
}
async function pomChain(pom, load) {
  const chain = [pom];
  const seen = /* @__PURE__ */ new Set([pom.path]);
  for (let child = pom; child.parent !== null && child.parent.relativePath !== null && chain.length < MAX_PARENTS; ) {
    const parent = await loadProject(child.path, child.parent.relativePath, load);
    if (parent === null || seen.has(parent.path) || !isProject(parent, child.parent.groupId, child.parent.artifactId))
      break;
    chain.push(parent);
    seen.add(parent.path);
    child = parent;
  }
  return chain;
}
async function managedDependencies(chain, load) {
  const queue = [chain];
  const managed = [];
  const imported = /* @__PURE__ */ new Set();
  let lookups = 0;
  for (let next = queue.shift(); next !== void 0; next = queue.shift()) {
    const interpolate = interpolator(next);
    for (const dependency of next.flatMap((pom) => pom.managed)) {
      if (dependency.scope !== "import") {
        managed.push({ dependency, interpolate });
        continue;
      }
      if (++lookups > MAX_BOMS) continue;
      const bom = await findBom(next, dependency, interpolate, load);
      if (bom === null || imported.has(bom.path)) continue;
      imported.add(bom.path);
      queue.push(await pomChain(bom, load));
    }
  }
  return managed;
}
async function findBom(chain, dependency, interpolate, load) {
  const artifactId = interpolate(dependency.artifactId);
  const groupId = interpolate(dependency.groupId);
  if (artifactId === void 0 || groupId === void 0) return null;
  for (const pom of chain) {
    const likely = [
      `../${artifactId}`,
      artifactId,
      ...pom.modules.filter((module) => artifactId.endsWith(lastOf(module)))
    ];
    for (const folder of likely.slice(0, MAX_BOMS)) {
      const found2 = await loadProject(pom.path, folder, load);
      if (found2 !== null && isProject(found2, groupId, artifactId)) return found2;
    }
  }
  return null;
}
function loadProject(from, relative, load) {
  return load(
    siblingPath(from, relative.endsWith(".xml") || relative.endsWith(".pom") ? relative : `${relative}/pom.xml`)
  );
}
function isProject(pom, groupId, artifactId) {
  return pom.artifactId === artifactId && (pom.groupId ?? pom.parent?.groupId) === groupId;
}
function lastOf(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}

// src/scan/dependencies/extract/maven-pom/extract.ts
async function extractPom(file, read) {
  const pom = await parsePom(file);
  const load = pomLoader(read);
  const chain = await pomChain(pom, load);
  const interpolate = interpolator(chain);
  const managed = /* @__PURE__ */ new Map();
  for (const { dependency, interpolate: inside } of await managedDependencies(chain, load)) {
    const key = keyOf2(dependency, inside);
    if (key === void 0 || managed.has(key)) continue;
    managed.set(key, { version: inside(dependency.version), scope: inside(dependency.scope) });
  }
  const list = packageList();
  const lines = /* @__PURE__ */ new Map();
  for (const [key, { dependency, isOwn }] of effectiveDependencies(pom, chain, interpolate)) {
    const rule = managed.get(key);
    const written = dependency.version === void 0 ? rule?.version : interpolate(dependency.version);
    const version = exactVersion3(written);
    const name = `${interpolate(dependency.groupId)}:${interpolate(dependency.artifactId)}`;
    const line = isOwn ? dependency.line : pom.parent?.line;
    if (line !== void 0 && !lines.has(name)) lines.set(name, line);
    if (version === void 0) continue;
    const scope = interpolate(dependency.scope) ?? rule?.scope;
    list.add({
      ecosystem: "Maven",
      name,
      version,
      origin: scope === "system" ? "file" : "registry",
      scope: scopeOf2(scope),
      direct: true,
      ...interpolate(dependency.optional) === "true" && { optional: true },
      ...line !== void 0 && { line }
    });
  }
  return {
    packages: list.packages,
    manager: "maven",
    isWhole: true,
    roots: [...list.packages.keys()],
    manifest: { path: file.path, lines },
    problems: []
  };
}
function effectiveDependencies(pom, chain, interpolate) {
  const found2 = /* @__PURE__ */ new Map();
  for (const owner of [...chain].reverse()) {
    for (const dependency of owner.dependencies) {
      const key = keyOf2(dependency, interpolate);
      if (key !== void 0) found2.set(key, { dependency, isOwn: owner === pom });
    }
  }
  return found2;
}
function keyOf2(dependency, interpolate) {
  const groupId = interpolate(dependency.groupId);
  const artifactId = interpolate(dependency.artifactId);
  if (!groupId || !artifactId) return void 0;
  return JSON.stringify([
    groupId,
    artifactId,
    interpolate(dependency.type ?? "jar"),
    interpolate(dependency.classifier ?? "")
  ]);
}
function exactVersion3(text) {
  const version = text === void 0 ? void 0 : /^\[([^,[\]()]+)\]$/.exec(text)?.[1]?.trim() ?? text;
  if (version === void 0 || version === "" || /[[\](),\s]|^(?:LATEST|RELEASE)$/.test(version)) return void 0;
  return version;
}
function scopeOf2(scope) {
  return scope === "test" ? "development" : "runtime";
}

// src/scan/dependencies/extract/maven-pom/index.ts
var mavenPom = {
  id: "maven-pom",
  ecosystems: [maven],
  matches: (path) => fileNameOf(path) === "pom.xml" || path.endsWith(".pom"),
  extract: extractPom
};

// src/scan/dependencies/extract/mix-lock/mix-exs.ts
var DEPENDENCY = /\{\s*:"?(\w+)"?\s*,(.*)$/;
var MAX_LINE3 = 1e3;
function parseMixExs(text) {
  if (/^[ \t]*apps_path:/m.test(text)) return null;
  const found2 = /* @__PURE__ */ new Map();
  for (const { number, text: line } of linesOf(text)) {
    if (line.length > MAX_LINE3 || line.trimStart().startsWith("#")) continue;
    const [, name, options = ""] = DEPENDENCY.exec(line) ?? [];
    if (name === void 0 || found2.has(name) || !/["']|\b(?:git|github|path|only|in_umbrella|override):/.test(options))
      continue;
    const only = /\bonly:\s*(\[[^\]]*\]|:\w+)/.exec(options)?.[1];
    found2.set(name, {
      line: number,
      development: only !== void 0 && !/:prod\b/.test(only),
      requirement: /^\s*"([^"]*)"/.exec(options)?.[1] ?? "",
      place: placeIn(options)
    });
  }
  return found2;
}
function placeIn(options) {
  if (/\b(?:path|in_umbrella):/.test(options)) return "local";
  return /\b(?:git|github):/.test(options) ? "repository" : "registry";
}

// src/scan/dependencies/extract/mix-lock/parse.ts
var WORD = /[^\s"{}[\],]+/y;
var MAX_DEPTH2 = 100;
function parseMixLock(file) {
  refuseConflictMarkers(file);
  const { text } = file;
  const entries = [];
  const open = [];
  let key = null;
  let line = 1;
  function refuse(message) {
    return new LocatedError({ message, path: file.path, line, remedy: "run `mix deps.get`" });
  }
  function take(term) {
    if (open.length > 1) open.at(-1)?.terms.push(term);
    else if (typeof term !== "string") {
      if (key === null) throw refuse("an entry without a name");
      entries.push({ ...key, value: term });
      key = null;
    } else if (term.startsWith('"')) key = { name: term.slice(1), line };
    else if (term.endsWith(":")) key = { name: term.slice(0, -1), line };
  }
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === "\n") line++;
    else if (sign === "#") at = lineEnd(text, at) - 1;
    else if (sign === "{" || sign === "[") {
      if (open.length >= MAX_DEPTH2) throw refuse("brackets nested too deep");
      open.push({ terms: [], close: sign === "{" ? "}" : "]" });
    } else if (sign === "}" || sign === "]") {
      const closed = open.pop();
      if (closed?.close !== sign) throw refuse("brackets that do not match");
      if (open.length > 0) take(closed.terms);
    } else if (sign === '"') {
      const end = stringEnd2(text, at);
      if (end === -1) throw refuse("a string that is not closed");
      const value = text.slice(at + 1, end).replace(/\\(.)/gs, "$1");
      take(`"${value}`);
      for (let next = text.indexOf("\n", at); next !== -1 && next < end; next = text.indexOf("\n", next + 1)) line++;
      at = end;
      if (text.charAt(end + 1) === ":") at++;
    } else if (sign !== "," && sign !== "%" && sign.trim() !== "") {
      WORD.lastIndex = at;
      const word = WORD.exec(text)?.[0] ?? sign;
      at += word.length - 1;
      if (word !== ":" && word !== "=>") take(word);
    }
  }
  if (open.length > 0) throw refuse("brackets that are not closed");
  return entries;
}
function lineEnd(text, at) {
  const end = text.indexOf("\n", at);
  return end === -1 ? text.length : end;
}
function stringEnd2(text, start) {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 92) at++;
    else if (code === 34) return at;
  }
  return -1;
}

// src/scan/dependencies/extract/mix-lock/extract.ts
async function extractMixLock(file, read) {
  const graph = packageGraph();
  const needs = [];
  const indexes = /* @__PURE__ */ new Map();
  for (const entry of parseMixLock(file)) {
    const draft = draftOf5(entry);
    if (draft === null) {
      const message = `${entry.name} is neither a Hex nor a git dependency`;
      graph.problem({ message, path: file.path, line: entry.line, remedy: "run `mix deps.get`" });
      continue;
    }
    indexes.set(entry.name, graph.add(draft));
    needs.push(needsOf(entry.value));
  }
  for (const [from, names] of needs.entries()) {
    for (const name of names) {
      const to = indexes.get(name);
      if (to !== void 0) graph.depend(from, to);
    }
  }
  const path = siblingPath(file.path, "mix.exs");
  const text = path === null ? null : await read(path);
  const declared = text === null ? null : parseMixExs(text);
  if (path === null || declared === null) return graph.extraction("mix", { hasRoots: false });
  const lines = /* @__PURE__ */ new Map();
  for (const [name, { line, development }] of declared) {
    const index = indexes.get(name);
    if (index !== void 0) graph.demand(development ? "development" : "runtime", index);
    lines.set(graph.drafts[index ?? -1]?.name ?? name, line);
  }
  return graph.extraction("mix", { manifests: [{ path, lines }] });
}
function draftOf5({ name: app, value, line }) {
  if (typeof value === "string") return null;
  const [kind, second, third, fourth] = value;
  const ecosystem = "Hex";
  const name = nameOf(second);
  const text = stringOf(third);
  if (kind === ":hex" && name !== null && text !== null) {
    const integrity = stringOf(fourth);
    return {
      ecosystem,
      name,
      version: text,
      origin: "registry",
      line,
      ...integrity && { integrity }
    };
  }
  const url = stringOf(second);
  if (kind !== ":git" || url === null || text === null) return null;
  return { ecosystem, name: app, version: text, origin: "git", line, commit: text, resolved: url };
}
function needsOf(value) {
  const dependencies = typeof value === "string" ? void 0 : value[5];
  if (dependencies === void 0 || typeof dependencies === "string") return [];
  return dependencies.map((item) => typeof item === "string" ? null : nameOf(item[0])).filter((name) => name !== null);
}
function nameOf(term) {
  if (typeof term !== "string") return null;
  const name = term.replace(/^[:"]/, "");
  return name === "" ? null : name;
}
function stringOf(term) {
  return typeof term === "string" && term.startsWith('"') && term.length > 1 ? term.slice(1) : null;
}

// src/scan/dependencies/extract/mix-lock/index.ts
var mixLock = {
  id: "mix-lock",
  ecosystems: [hex],
  matches: (path) => fileNameOf(path) === "mix.lock",
  extract: extractMixLock
};

// src/scan/dependencies/extract/npm-package-lock/dependency-tree.ts
var DEPTH_LIMIT = 100;
function readDependencyTree(root, file, graph, own) {
  const lines = jsonLines(file.text, 2 * DEPTH_LIMIT);
  const top = place(null);
  const entries = [];
  const queue = [
    { fields: root, at: top, steps: [] }
  ];
  for (let next = queue.pop(); next !== void 0; next = queue.pop()) {
    const nested = entriesField(next.fields, "dependencies");
    if (next.steps.length >= 2 * DEPTH_LIMIT && nested.length > 0) {
      graph.problem({ message: `"dependencies" are nested deeper than ${DEPTH_LIMIT} levels`, path: file.path });
      continue;
    }
    for (const [name, fields] of nested) {
      const steps = [...next.steps, "dependencies", name];
      const line = lines.line(...steps);
      if (!isTable(fields)) {
        const where = { path: file.path, ...line !== void 0 && { line } };
        graph.problem({ message: 'an entry of "dependencies" is not readable', ...where });
        continue;
      }
      const index = graph.add({ ...packageOf(name, fields), ...line !== void 0 && { line } });
      const inside = place(next.at);
      next.at.modules.set(name, index);
      entries.push({ fields, inside, index });
      queue.push({ fields, at: inside, steps });
    }
  }
  for (const { fields, inside, index } of entries) {
    for (const [name, range] of entriesField(fields, "requires")) {
      const target = resolveModule(inside, name);
      if (target !== void 0 && typeof range === "string") graph.depend(index, target, range);
    }
  }
  for (const { kind, name, range } of own?.demands ?? []) {
    const target = top.modules.get(name);
    if (target === void 0 || kind === "optional-peer") continue;
    graph.demand(kind === "peer" ? "runtime" : kind, target, range);
  }
}
function packageOf(installedAs, fields) {
  const spec = textField(fields, "version") ?? "";
  const asked = npmSpecifier(spec);
  const resolved = textField(fields, "resolved");
  const written = asked.version ?? (asked.name === void 0 ? spec : spec.slice(spec.lastIndexOf("@") + 1));
  const entry = { name: asked.name ?? installedAs, version: written };
  const address = asked.origin === "registry" && resolved !== void 0 ? resolvedAddress(resolved) : null;
  const source = address === null || address.origin === "url" ? { ...asked, ...releaseOf2(address) } : address;
  const integrity = textField(fields, "integrity");
  const version = source.version ?? entry.version;
  return {
    ecosystem: "npm",
    name: source.name ?? entry.name,
    version: source.origin === "registry" ? version : "",
    ...claimsOf(entry, address),
    origin: source.origin,
    declaredScope: flagField(fields, "dev") ? "development" : "runtime",
    declaredOptional: flagField(fields, "optional"),
    ...source.commit !== void 0 && { commit: source.commit },
    ...asked.origin === "registry" ? resolved !== void 0 && { resolved } : { resolved: spec },
    ...integrity !== void 0 && { integrity },
    ...flagField(fields, "bundled") && { hashed: true }
  };
}
function releaseOf2(address) {
  const { name, version } = address ?? {};
  return { ...name !== void 0 && { name }, ...version !== void 0 && { version } };
}

// src/scan/dependencies/extract/npm-package-lock/package-map.ts
var PATH_LIMIT2 = 4096;
var MODULES = "node_modules/";
function readPackageMap(root, file, graph) {
  const lines = jsonLines(file.text, 2);
  const top = place(null);
  const entries = [];
  const links = [];
  const byPath = /* @__PURE__ */ new Map();
  for (const [path, fields] of entriesField(root, "packages")) {
    const line = lines.line("packages", path);
    const where = { path: file.path, ...line !== void 0 && { line } };
    if (!isTable(fields) || path.length > PATH_LIMIT2) {
      graph.problem({ message: 'an entry of "packages" is not readable', ...where });
      continue;
    }
    if (flagField(fields, "link")) {
      links.push({ path, target: textField(fields, "resolved") ?? "" });
      continue;
    }
    const inside = placeAt(top, stepsOf3(path));
    const index = path === "" ? null : graph.add({ ...packageOf2(path, fields), ...line !== void 0 && { line } });
    entries.push({ path, fields, inside, index });
    if (index !== null) {
      byPath.set(path, index);
      install(inside, path, index);
    }
  }
  for (const link of links) {
    const target = byPath.get(link.target);
    if (target !== void 0) install(placeAt(top, stepsOf3(link.path)), link.path, target);
  }
  for (const entry of entries) connect(entry, graph);
  return entries.filter((entry) => isMember(entry.path) && entry.path !== "").map((entry) => entry.path);
}
function isMember(path) {
  return !path.startsWith(MODULES) && !path.includes(`/${MODULES}`);
}
var TOP_MODULE = /^node_modules\/(?:@[^/]+\/)?[^/@][^/]*$/;
function stepsOf3(path) {
  if (TOP_MODULE.test(path)) return [path.slice(MODULES.length)];
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
function install(inside, path, index) {
  const at = path.lastIndexOf(MODULES);
  if (at !== -1) inside.parent?.modules.set(path.slice(at + MODULES.length), index);
}
function packageOf2(path, fields) {
  const resolved = textField(fields, "resolved");
  const source = resolved === void 0 || isMember(path) ? null : resolvedAddress(resolved);
  const entry = { name: nameOf2(path, fields), version: textField(fields, "version") ?? "" };
  const integrity = textField(fields, "integrity");
  const deprecated = textField(fields, "deprecated");
  const licenses = licensesOf(fields);
  return {
    ecosystem: "npm",
    // npm installs what `resolved` names, whatever else the entry claims to be.
    name: source?.name ?? entry.name,
    version: source?.version ?? entry.version,
    ...claimsOf(entry, source),
    origin: isMember(path) ? memberOrigin(path) : originOf3(source),
    declaredScope: flagField(fields, "dev") ? "development" : "runtime",
    declaredOptional: flagField(fields, "optional") || flagField(fields, "devOptional"),
    ...source?.commit !== void 0 && { commit: source.commit },
    ...isMember(path) ? { resolved: `file:${path}` } : resolved !== void 0 && { resolved },
    ...integrity !== void 0 && { integrity },
    // The checksum of the package that brings it along covers it.
    ...flagField(fields, "inBundle") && { hashed: true },
    ...licenses.length > 0 && { licenses },
    ...flagField(fields, "hasInstallScript") && { hasInstallScript: true },
    ...deprecated !== void 0 && { deprecated }
  };
}
function memberOrigin(path) {
  return path.startsWith("../") ? "file" : "workspace";
}
function nameOf2(path, fields) {
  const at = path.lastIndexOf(MODULES);
  const installedAs = path.slice(at === -1 ? path.lastIndexOf("/") + 1 : at + MODULES.length);
  return textField(fields, "name") ?? installedAs;
}
function originOf3(source) {
  return source === null || source.origin === "url" ? "registry" : source.origin;
}
function licensesOf(fields) {
  const license = field(fields, "license");
  if (typeof license === "string" && license !== "") return [license];
  return Array.isArray(license) ? license.filter((item) => typeof item === "string") : [];
}
function connect(entry, graph) {
  const importer = isMember(entry.path);
  for (const { kind, name, range } of demandsOf(entry.fields)) {
    const target = resolveModule(entry.inside, name);
    if (target === void 0 || kind === "optional-peer") continue;
    const asked = npmSpecifier(range);
    if (asked.origin === "url") graph.reclassify(target, "url");
    if (asked.name !== void 0) graph.askedAs(target, asked.name);
    if (importer) graph.demand(kind === "peer" ? "runtime" : kind, target, range);
    if (entry.index !== null && kind !== "development") graph.depend(entry.index, target, range, kind === "optional");
  }
}

// src/scan/dependencies/extract/npm-package-lock/parse.ts
async function parsePackageLock(file, read) {
  const root = parseJsonFile(file);
  const graph = packageGraph();
  const manifests = [];
  const manifest = async (member) => {
    const path = siblingPath(file.path, member === "" ? "package.json" : `${member}/package.json`);
    const found2 = await readPackageJson(read, path, graph.problem);
    if (found2 !== null) manifests.push(found2.manifest);
    return found2;
  };
  const gaps = formatGaps(file, field(root, "lockfileVersion"), 3);
  const ownManifest = await manifest("");
  if (isTable(field(root, "packages"))) {
    const members = readPackageMap(root, file, graph);
    for (const member of members) await manifest(member);
    return graph.extraction("npm", { manifests, gaps });
  }
  if (!["lockfileVersion", "dependencies"].some((key) => field(root, key) !== void 0)) {
    throw new LocatedError({
      message: 'not a lockfile of npm: neither "packages" nor "dependencies" nor "lockfileVersion"',
      path: file.path,
      line: 1,
      remedy: "let `npm install --package-lock-only` write the file again"
    });
  }
  requireEntries(root, "packages", file);
  requireEntries(root, "dependencies", file);
  readDependencyTree(root, file, graph, ownManifest);
  return graph.extraction("npm", { manifests, hasRoots: ownManifest !== null, gaps });
}

// src/scan/dependencies/extract/npm-package-lock/index.ts
var npmPackageLock = {
  id: "npm-package-lock",
  ecosystems: [npm],
  matches(path) {
    const name = fileNameOf(path);
    return (name === "package-lock.json" || name === "npm-shrinkwrap.json") && !/(?:^|\/)node_modules\//.test(path);
  },
  extract: parsePackageLock
};

// src/scan/dependencies/extract/nuget-config/parse.ts
async function parsePackagesConfig(file) {
  const root = await parseXmlFile(file);
  const list = packageList();
  const problems = [];
  for (const { attributes, line } of childrenOf(root, "package")) {
    const name = attributes.get("id") ?? "";
    const version = attributes.get("version") ?? "";
    if (name === "" || version === "") {
      problems.push({
        message: "a package without id or version",
        path: file.path,
        line,
        remedy: "add the missing attribute"
      });
      continue;
    }
    const isDevelopment = attributes.get("developmentDependency")?.toLowerCase() === "true";
    const scope = isDevelopment ? "development" : "runtime";
    list.add({ ecosystem: "NuGet", name, version, origin: "registry", scope, line });
  }
  return { packages: list.packages, manager: "nuget", problems };
}

// src/scan/dependencies/extract/nuget-config/index.ts
var nugetConfig = {
  id: "nuget-config",
  ecosystems: [nuget],
  matches: (path) => fileNameOf(path).toLowerCase() === "packages.config",
  extract: parsePackagesConfig
};

// src/scan/dependencies/extract/nuget-deps/parse.ts
var ORIGINS = /* @__PURE__ */ new Map([
  ["package", "registry"],
  ["project", "workspace"],
  ["msbuildproject", "workspace"],
  ["reference", "file"],
  ["referenceassembly", "file"],
  ["runtimepack", "registry"]
]);
function extractDepsJson(file) {
  const document = parseJsonFile(file);
  const lines = jsonLines(file.text, 2);
  const list = packageList();
  const problems = [];
  const indexes = /* @__PURE__ */ new Map();
  for (const [key, library] of requireEntries(document, "libraries", file)) {
    const slash = key.lastIndexOf("/");
    const name = key.slice(0, Math.max(slash, 0));
    const version = key.slice(slash + 1);
    const line = lines.line("libraries", key);
    const where = { ...line !== void 0 && { line } };
    if (name === "" || version === "") {
      problems.push({
        message: "a library without name or version",
        path: file.path,
        ...where,
        remedy: "build the project again"
      });
      continue;
    }
    const type = textField(library, "type")?.toLowerCase() ?? "package";
    const integrity = textField(library, "sha512");
    const index = list.add({
      ecosystem: "NuGet",
      name: type === "runtimepack" ? name.replace(/^runtimepack\./i, "") : name,
      version,
      origin: ORIGINS.get(type) ?? "file",
      scope: "runtime",
      ...where,
      ...integrity !== void 0 && { integrity }
    });
    indexes.set(key.toLowerCase(), index);
  }
  const edges = edgesOf2(document, indexes);
  const direct = /* @__PURE__ */ new Set();
  list.packages.forEach((draft, index) => {
    draft.dependsOn = [...edges.get(index) ?? []];
    if (draft.origin === "workspace") for (const target of draft.dependsOn) direct.add(target);
  });
  if (direct.size === 0) return { packages: list.packages, manager: "nuget", problems };
  list.packages.forEach((draft, index) => {
    draft.direct = direct.has(index);
  });
  const roots = [...direct].filter((index) => list.packages[index]?.origin !== "workspace").sort((a, b) => a - b);
  return { packages: list.packages, manager: "nuget", roots, problems };
}
function edgesOf2(document, indexes) {
  const edges = /* @__PURE__ */ new Map();
  for (const [, target] of entriesOf(field(document, "targets"))) {
    for (const [key, entry] of entriesOf(target)) {
      const from = indexes.get(key.toLowerCase());
      if (from === void 0) continue;
      const targets = edges.get(from) ?? /* @__PURE__ */ new Set();
      for (const [name, version] of entriesOf(field(entry, "dependencies"))) {
        const to = indexes.get(`${name}/${String(version)}`.toLowerCase());
        if (to !== void 0) targets.add(to);
      }
      edges.set(from, targets);
    }
  }
  return edges;
}

// src/scan/dependencies/extract/nuget-deps/index.ts
var nugetDeps = {
  id: "nuget-deps",
  ecosystems: [nuget],
  matches: (path) => path.endsWith(".deps.json"),
  extract: async (file) => extractDepsJson(file)
};

// src/scan/dependencies/extract/nuget-lock/parse.ts
async function extractNugetLock(file, read) {
  const document = parseJsonFile(file);
  const lines = jsonLines(file.text, 3);
  const list = packageList();
  const problems = [];
  const edges = /* @__PURE__ */ new Map();
  const roots = /* @__PURE__ */ new Set();
  for (const [framework, table] of requireEntries(document, "dependencies", file)) {
    const entries = requireEntries({ [framework]: table }, framework, file);
    const indexes = /* @__PURE__ */ new Map();
    for (const [name, entry] of entries) {
      const line = lines.line("dependencies", framework, name);
      const type = textField(entry, "type");
      const version = textField(entry, "resolved");
      if (type === "Project") continue;
      if (version === void 0) {
        const where = { path: file.path, ...line !== void 0 && { line } };
        problems.push({
          message: `${name} has no resolved version`,
          ...where,
          remedy: "run `dotnet restore --force-evaluate`"
        });
        continue;
      }
      const index = list.add(draftOf6(name, version, entry, line));
      indexes.set(name.toLowerCase(), index);
      if (type === "Direct") roots.add(index);
    }
    for (const [name, entry] of entries) {
      const from = indexes.get(name.toLowerCase());
      for (const [needed] of entriesOf(field(entry, "dependencies"))) {
        const to = indexes.get(needed.toLowerCase());
        if (to === void 0) continue;
        if (from !== void 0) edges.set(from, (edges.get(from) ?? /* @__PURE__ */ new Set()).add(to));
        else if (textField(entry, "type") === "Project") roots.add(to);
      }
    }
  }
  list.packages.forEach((draft, index) => {
    draft.dependsOn = [...edges.get(index) ?? []];
    if (roots.has(index)) draft.direct = true;
  });
  const manifest = await findProject(file.path, read);
  return {
    packages: list.packages,
    manager: "nuget",
    roots: [...roots].sort((a, b) => a - b),
    ...manifest !== null && { manifest },
    problems,
    gaps: formatGaps(file, field(document, "version"), 2)
  };
}
function draftOf6(name, version, entry, line) {
  const requested = textField(entry, "requested");
  const integrity = textField(entry, "contentHash");
  return {
    ecosystem: "NuGet",
    name,
    version,
    origin: "registry",
    scope: "unknown",
    direct: textField(entry, "type") === "Direct",
    ...line !== void 0 && { line },
    ...requested !== void 0 && { requestedAs: [requested] },
    ...integrity !== void 0 && { integrity }
  };
}
async function findProject(lockPath, read) {
  const folder = fileNameOf(folderOf(lockPath));
  if (folder === "") return null;
  for (const extension of ["csproj", "fsproj", "vbproj"]) {
    const path = siblingPath(lockPath, `${folder}.${extension}`);
    const text = path === null ? null : await read(path);
    if (path === null || text === null) continue;
    const lines = /* @__PURE__ */ new Map();
    for (const { number, text: line } of linesOf(text)) {
      const name = /<PackageReference\b[^>]{0,500}?\bInclude\s*=\s*["']([^"']+)["']/.exec(line)?.[1];
      if (name !== void 0 && !lines.has(name)) lines.set(name, number);
    }
    return { path, lines };
  }
  return null;
}

// src/scan/dependencies/extract/nuget-lock/index.ts
var nugetLock = {
  id: "nuget-lock",
  ecosystems: [nuget],
  matches: (path) => fileNameOf(path) === "packages.lock.json",
  extract: extractNugetLock
};

// src/scan/dependencies/extract/nuget-project/parse.ts
var KINDS2 = /* @__PURE__ */ new Map([
  ["packagereference", "reference"],
  ["packageversion", "version"],
  ["globalpackagereference", "global"]
]);
async function parseMsbuild(file) {
  const root = await parseXmlFile(file);
  if (root.name !== "Project") {
    throw new LocatedError({
      message: "the root element is not <Project>",
      path: file.path,
      line: root.line,
      remedy: "make it an MSBuild project, or give the file another name"
    });
  }
  const properties = /* @__PURE__ */ new Map();
  const items = [];
  for (const group of root.children) {
    if (group.name === "PropertyGroup") {
      for (const property of group.children) properties.set(property.name.toLowerCase(), property.text);
    }
    const inBranches = group.name === "Choose" ? group.children.flatMap((branch) => childrenOf(branch, "ItemGroup")) : [];
    for (const itemGroup of group.name === "ItemGroup" ? [group] : inBranches) {
      for (const element of itemGroup.children) for (const item of itemsOf2(element)) items.push(item);
    }
  }
  return { properties, items };
}
function itemsOf2(element) {
  const kind = KINDS2.get(element.name.toLowerCase());
  if (kind === void 0) return [];
  const names = metadataOf(element, "include") ?? metadataOf(element, "update") ?? "";
  const version = metadataOf(element, "versionoverride") ?? metadataOf(element, "version");
  const isPrivate = metadataOf(element, "privateassets")?.trim().toLowerCase() === "all";
  return names.split(";").map((name) => name.trim()).filter((name) => name !== "").map((name) => ({ kind, name, version, isPrivate, line: element.line }));
}
function metadataOf(element, name) {
  for (const [key, value] of element.attributes) if (key.toLowerCase() === name) return value;
  return element.children.find((child) => child.name.toLowerCase() === name)?.text || void 0;
}

// src/scan/dependencies/extract/nuget-project/extract.ts
var MAX_DEPTH3 = 10;
var MAX_LENGTH4 = 200;
async function extractProject(file, read) {
  const project = await parseMsbuild(file);
  const around = [];
  for (const name of ["Directory.Packages.props", "Directory.Build.props"]) {
    const found2 = await nearest(file.path, name, read);
    if (found2 !== null) around.push(found2);
  }
  const central = /* @__PURE__ */ new Map();
  const properties = /* @__PURE__ */ new Map();
  for (const { items, properties: given } of [...around, project]) {
    for (const [name, value] of given) properties.set(name, value);
    for (const { kind, name, version } of items) {
      if (kind === "version" && version !== void 0) central.set(name.toLowerCase(), version);
    }
  }
  const expand = expander(properties);
  const list = packageList();
  const lines = /* @__PURE__ */ new Map();
  let declared = 0;
  let open = 0;
  for (const { kind, name, version, isPrivate, line } of project.items) {
    if (kind === "version") continue;
    if (!lines.has(name)) lines.set(name, line);
    declared++;
    const exact = exactVersion4(expand(version ?? central.get(name.toLowerCase())));
    if (exact === void 0 || name.includes("$(")) {
      open++;
      continue;
    }
    const scope = isPrivate || kind === "global" ? "development" : "runtime";
    list.add({ ecosystem: "NuGet", name, version: exact, origin: "registry", scope, direct: true, line });
  }
  const gap = declared === 0 ? null : await unlocked(file.path, declared, open, read);
  return {
    ...gap !== null && { gaps: [gap] },
    packages: list.packages,
    manager: "nuget",
    isWhole: true,
    roots: [...list.packages.keys()],
    manifest: { path: file.path, lines },
    problems: []
  };
}
async function unlocked(path, declared, open, read) {
  const beside = siblingPath(path, "packages.lock.json");
  if (beside === null || await read(beside) !== null) return null;
  const reason = open > 0 ? "no packages.lock.json, ranges and floating versions not resolved" : "no packages.lock.json: what its packages need themselves is not known";
  return { kind: "manifest", path, subject: "NuGet", declared, read: declared - open, reason, beside: [beside] };
}
async function nearest(path, name, read) {
  for (const folder of foldersUp(path)) {
    const candidate = `${folder}${name}`;
    if (candidate === path) continue;
    const text = await read(candidate);
    if (text === null) continue;
    try {
      return await parseMsbuild({ path: candidate, text });
    } catch (error) {
      if (error instanceof LocatedError) return null;
      throw error;
    }
  }
  return null;
}
function expander(properties) {
  const expanded = /* @__PURE__ */ new Map();
  function propertyOf(name, depth) {
    if (expanded.has(name)) return expanded.get(name);
    expanded.set(name, void 0);
    const value = expand(properties.get(name), depth + 1);
    expanded.set(name, value);
    return value;
  }
  function expand(text, depth) {
    if (text === void 0 || text.length > MAX_LENGTH4 || depth > MAX_DEPTH3) return void 0;
    let known = true;
    const result = text.replace(/\$\(([^()]*)\)/g, (_whole, name) => {
      const value = propertyOf(name.trim().toLowerCase(), depth);
      if (value === void 0) known = false;
      return value ?? "";
    });
    return known && !result.includes("$(") && result.length <= MAX_LENGTH4 ? result : void 0;
  }
  return (text) => expand(text, 0);
}
function exactVersion4(text) {
  const trimmed = text?.trim();
  const version = trimmed === void 0 ? void 0 : /^\[\s*([^,[\]()]+?)\s*\]$/.exec(trimmed)?.[1] ?? trimmed;
  return version !== void 0 && /^\d[0-9A-Za-z.+-]*$/.test(version) ? version : void 0;
}

// src/scan/dependencies/extract/nuget-project/index.ts
var nugetProject = {
  id: "nuget-project",
  ecosystems: [nuget],
  matches: (path) => /(?:\.(?:cs|fs|vb)proj|^Directory\.(?:Packages|Build)\.props)$/.test(fileNameOf(path)),
  extract: extractProject
};

// src/scan/dependencies/extract/read/pyproject.ts
function readPyproject(read, path, report) {
  return readBeside(read, path, report, pyproject);
}
async function pyproject(file) {
  const root = await parseTomlFile(file);
  const demands = [...standard(root), ...poetry(root), ...pdmAndUv(root)];
  const name = textField(tableField(root, "project"), "name") ?? textField(tableField(tableField(root, "tool"), "poetry"), "name");
  const manifest = { path: file.path, lines: demandLines2(file.text, new Set(demands.map((demand) => demand.name))) };
  const uv = tableField(tableField(root, "tool"), "uv");
  const overrides = textsField(uv, "override-dependencies").flatMap((text) => requirement(text)?.name ?? []);
  return {
    manifest,
    name: name && normalizedName(name),
    demands,
    members: textsField(tableField(uv, "workspace"), "members"),
    overridden: [...overrides, ...Object.keys(tableField(uv, "sources")).map(normalizedName)]
  };
}
function standard(root) {
  const project = tableField(root, "project");
  return [
    ...listed(textsField(project, "dependencies"), "runtime", "default"),
    ...groups(tableField(project, "optional-dependencies"), "optional"),
    ...groups(tableField(root, "dependency-groups"), "development")
  ];
}
function pdmAndUv(root) {
  const tool = tableField(root, "tool");
  return [
    ...groups(tableField(tableField(tool, "pdm"), "dev-dependencies"), "development"),
    ...listed(textsField(tableField(tool, "uv"), "dev-dependencies"), "development", "dev")
  ];
}
function poetry(root) {
  const tool = tableField(tableField(root, "tool"), "poetry");
  const grouped = entriesField(tool, "group").flatMap(
    ([group, value]) => tabled(tableOf(value), "dependencies", group === "main" ? "runtime" : "development", group)
  );
  return [
    ...tabled(tool, "dependencies", "runtime", "default"),
    ...tabled(tool, "dev-dependencies", "development", "dev"),
    ...grouped
  ];
}
function tabled(table, key, kind, group) {
  return entriesField(table, key).flatMap(([name, value]) => {
    if (name === "python") return [];
    const range = typeof value === "string" ? value : textField(tableOf(value), "version") ?? "";
    const optional = kind === "runtime" && flagField(tableOf(value), "optional");
    const marker = textField(tableOf(value), "markers") ?? textField(tableOf(value), "python");
    const elsewhere = ["git", "path", "url"].some((key2) => textField(tableOf(value), key2) !== void 0);
    return [
      {
        kind: optional ? "optional" : kind,
        name: normalizedName(name),
        range,
        group,
        ...marker !== void 0 && { marker },
        ...elsewhere && { elsewhere: true }
      }
    ];
  });
}
function groups(table, kind) {
  return Object.keys(table).flatMap((group) => listed(textsField(table, group), kind, group));
}
function listed(texts, kind, group) {
  return texts.flatMap((text) => {
    const found2 = requirement(text);
    if (found2 === null) return [];
    const { name, range, url, marker } = found2;
    return [
      { kind, name, range, group, ...marker !== "" && { marker }, ...url !== null && { elsewhere: true } }
    ];
  });
}
var DECLARING = /^\[(?:project(?:\.optional-dependencies)?|dependency-groups|tool\.(?:poetry|pdm|uv)\b[^\]]*)\]/;
function demandLines2(text, wanted) {
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

// src/scan/dependencies/extract/read/python-packages.ts
function pythonPackages(root, key, file, form, report) {
  const packages = requireList(root, key, file);
  const marks = ["metadata", "version", "lock-version"];
  if (packages.length === 0 && marks.every((mark) => field(root, mark) === void 0)) {
    throw new LocatedError({
      message: `not a lockfile: neither [[${key}]] nor metadata`,
      path: file.path,
      line: 1,
      remedy: "let the package manager write the file again"
    });
  }
  const lines = tableLines(file.text, key, packages.length);
  const usual = {
    mayLackVersion: () => false,
    lacking: () => ({ message: `a [[${key}]] without name or version` })
  };
  return packageTables(packages, lines, file.path, { ...usual, ...form }, report);
}
function demandPython(graph, project, byName) {
  for (const { kind, name, range } of project?.demands ?? []) {
    for (const to of byName.find(name)) graph.demand(kind, to, range);
  }
}

// src/scan/dependencies/extract/read/python-file.ts
var WHEEL = /^([^-]+)-([^-]+)(?:-\d[^-]*)?-[^-]+-[^-]+-[^-]+\.whl$/;
var SOURCE = /^(.+)-(\d[^-]*)\.(?:tar\.(?:gz|bz2|xz|Z)|tgz|zip)$/;
var MAX_LENGTH5 = 1e3;
function releaseOfFile(address) {
  if (address.length > MAX_LENGTH5) return null;
  const path = address.replace(/[?#].*$/, "");
  const file = decoded2(path.slice(path.lastIndexOf("/") + 1));
  const [, name, version] = WHEEL.exec(file) ?? SOURCE.exec(file) ?? [];
  return name === void 0 || version === void 0 ? null : { name: normalizedName(name), version };
}
function otherRelease(entry, files) {
  const usual = `${entry.name.replaceAll("-", "_")}-${entry.version}`;
  for (const file of files) {
    if (isUsual(file, usual)) continue;
    const release = releaseOfFile(file);
    if (release === null || release.name === entry.name && isSame(release.version, entry.version)) continue;
    if (normalizedName(file).includes(`${entry.name}-${normalizedName(entry.version)}`)) continue;
    return release;
  }
  return null;
}
function isUsual(file, usual) {
  const start = file.lastIndexOf("/") + 1;
  const behind = file[start + usual.length];
  return file.startsWith(usual, start) && (behind === "-" || file.startsWith(".tar.gz", start + usual.length)) && !/[?#%]/.test(file);
}
function isSame(one, other) {
  return one === other || other === "" || comparePep440(one, other) === 0;
}
function decoded2(text) {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

// src/scan/dependencies/extract/read/python-release.ts
var FILE_KEYS = ["url", "file", "filename", "path", "name"];
function pythonRelease(entry, fields) {
  const files = [];
  let hashed = false;
  for (const file of [...listField(fields, "files"), ...listField(fields, "wheels"), field(fields, "sdist")]) {
    if (!isTable(file)) continue;
    const address = FILE_KEYS.map((key) => textField(file, key)).find((text) => text !== void 0);
    if (address !== void 0) files.push(address);
    hashed ||= field(file, "hash") !== void 0 || field(file, "hashes") !== void 0;
  }
  const other = otherRelease(entry, files);
  return { ...other === null ? entry : { ...other, claims: entry }, ...hashed && { hashed: true } };
}

// src/scan/dependencies/extract/pdm-lock/parse.ts
async function parsePdmLock(file, read) {
  const root = await parseTomlFile(file);
  const graph = packageGraph();
  const project = await readPyproject(read, siblingPath(file.path, "pyproject.toml"), graph.problem);
  const purposes = project === null ? null : groupPurposes(project);
  const byName = nameIndex();
  const known = /* @__PURE__ */ new Map();
  const entries = [];
  for (const { fields, name, version, where } of pythonPackages(
    root,
    "package",
    file,
    { mayLackVersion },
    graph.problem
  )) {
    const source = sourceOf(fields);
    const normal = normalizedName(name);
    const id = `${normal}
${version}
${source.origin}
${source.commit ?? ""}`;
    const scope = scopeOf3(textsField(fields, "groups"), purposes);
    const seen = known.get(id);
    const index = seen ?? graph.add({
      ecosystem: "PyPI",
      ...pythonRelease({ name: normal, version }, fields),
      ...source,
      ...where,
      ...scope !== null && { declaredScope: scope }
    });
    if (seen === void 0) {
      known.set(id, index);
      byName.add(normal, index);
    }
    entries.push({ fields, index });
  }
  for (const { fields, index } of entries) {
    for (const text of textsField(fields, "dependencies")) {
      const wish = requirement(text);
      for (const to of wish === null ? [] : byName.find(wish.name)) {
        if (to !== index) graph.depend(index, to, wish?.range);
      }
    }
  }
  demandPython(graph, project, byName);
  const manifests = project === null ? [] : [project.manifest];
  const gaps = formatGaps(file, field(tableField(root, "metadata"), "lock_version"), 4);
  return graph.extraction("pdm", { manifests, hasRoots: project !== null, gaps });
}
function groupPurposes(project) {
  const purposes = /* @__PURE__ */ new Map();
  for (const { group, kind } of project.demands) {
    if (kind !== "development") purposes.set(group, "runtime");
    else if (!purposes.has(group)) purposes.set(group, "development");
  }
  return purposes;
}
function scopeOf3(groups2, purposes) {
  if (groups2.length === 0) return null;
  if (groups2.includes("default")) return "runtime";
  if (purposes === null) return groups2.every((group) => group === "dev") ? "development" : "unknown";
  const scopes2 = groups2.map((group) => purposes.get(group));
  if (scopes2.includes("runtime")) return "runtime";
  return scopes2.includes(void 0) ? "unknown" : "development";
}
function mayLackVersion(fields) {
  return sourceOf(fields).origin !== "registry";
}
function sourceOf(fields) {
  const git2 = textField(fields, "git") ?? textField(fields, "hg") ?? textField(fields, "svn");
  const commit = textField(fields, "revision");
  if (git2 !== void 0) return { origin: "git", resolved: git2, ...commit !== void 0 && { commit } };
  const url = textField(fields, "url");
  if (url !== void 0) return { origin: /^file:/.test(url) ? "file" : "url", resolved: url };
  return { origin: textField(fields, "path") === void 0 ? "registry" : "file" };
}

// src/scan/dependencies/extract/pdm-lock/index.ts
var pdmLock = {
  id: "pdm-lock",
  ecosystems: [pypi],
  matches: (path) => fileNameOf(path) === "pdm.lock",
  extract: parsePdmLock
};

// src/scan/dependencies/extract/pipfile-lock/parse.ts
function demandOf2(section) {
  if (section === "default") return "runtime";
  return section === "develop" ? "development" : "unknown";
}
async function parsePipfileLock(file, read) {
  const root = parseJsonFile(file);
  if (["_meta", "default", "develop"].every((key) => field(root, key) === void 0)) {
    throw new LocatedError({
      message: 'not a Pipfile.lock: neither "_meta" nor "default"',
      path: file.path,
      line: 1,
      remedy: "let `pipenv lock` write the file again"
    });
  }
  const graph = packageGraph();
  const pipfile = await readBeside(read, siblingPath(file.path, "Pipfile"), graph.problem, pipfileOf);
  const lines = jsonLines(file.text, 2);
  const known = /* @__PURE__ */ new Map();
  const runtimeFirst = Object.entries(root).sort(([a], [b]) => Number(b === "default") - Number(a === "default"));
  for (const [section] of runtimeFirst) {
    if (section === "_meta") continue;
    const demand = demandOf2(section);
    for (const [name, value] of requireEntries(root, section, file)) {
      const line = lines.line(section, name);
      const where = { ...line !== void 0 && { line } };
      const version = exactVersion(textField(tableOf(value), "version") ?? "") ?? "";
      const source = sourceOf2(tableOf(value));
      if (!isTable(value) || version === "" && source.origin === "registry") {
        graph.problem({ message: "an entry without an exact version", path: file.path, ...where });
        continue;
      }
      const normal = normalizedName(name);
      const id = `${normal}
${version}
${source.origin}`;
      const scope = demand === "runtime" || demand === "development" ? demand : "unknown";
      const index = known.get(id) ?? graph.add({
        ecosystem: "PyPI",
        name: normal,
        version,
        ...source,
        ...where,
        declaredScope: scope,
        ...listField(value, "hashes").length > 0 && { hashed: true }
      });
      known.set(id, index);
      if (pipfile?.lines.has(normal) === true) graph.demand(demand, index, pipfile.ranges.get(normal));
    }
  }
  const manifests = pipfile === null ? [] : [{ path: pipfile.path, lines: pipfile.lines }];
  const gaps = formatGaps(file, field(field(root, "_meta"), "pipfile-spec"), 6);
  return graph.extraction("pipenv", { hasGraph: false, hasRoots: pipfile !== null, manifests, gaps });
}
function sourceOf2(fields) {
  const git2 = ["git", "hg", "svn", "bzr"].map((key) => textField(fields, key)).find((url) => url !== void 0);
  const commit = textField(fields, "ref");
  if (git2 !== void 0) return { origin: "git", resolved: git2, ...commit !== void 0 && { commit } };
  const file = textField(fields, "file") ?? textField(fields, "uri");
  if (file !== void 0) return { origin: /^https?:/.test(file) ? "url" : "file", resolved: file };
  return { origin: textField(fields, "path") === void 0 ? "registry" : "file" };
}
var NOT_PACKAGES = /* @__PURE__ */ new Set(["source", "requires", "scripts", "pipenv"]);
async function pipfileOf(file) {
  const root = await parseTomlFile(file);
  const ranges = /* @__PURE__ */ new Map();
  for (const section of Object.keys(root)) {
    if (NOT_PACKAGES.has(section)) continue;
    for (const [name, value] of entriesField(root, section)) {
      ranges.set(normalizedName(name), typeof value === "string" ? value : textField(value, "version") ?? "");
    }
  }
  const lines = /* @__PURE__ */ new Map();
  for (const { number, text } of linesOf(file.text)) {
    const key = /^\s*["']?([A-Za-z0-9][\w.-]*)["']?\s*=/.exec(text)?.[1];
    const name = key === void 0 ? "" : normalizedName(key);
    if (ranges.has(name) && !lines.has(name)) lines.set(name, number);
  }
  return { path: file.path, lines, ranges };
}

// src/scan/dependencies/extract/pipfile-lock/index.ts
var pipfileLock = {
  id: "pipfile-lock",
  ecosystems: [pypi],
  matches: (path) => fileNameOf(path) === "Pipfile.lock",
  extract: parsePipfileLock
};

// src/scan/dependencies/extract/pixi-lock/parse.ts
async function parsePixiLock(file) {
  const list = condaPackages(file.path);
  for (const entry of requireList(await parseYamlFile(file), "packages", file)) {
    const address = textField(entry, "pypi") ?? textField(entry, "url");
    const isPython = textField(entry, "pypi") !== void 0 || textField(entry, "kind") === "pypi";
    if (!isPython) {
      list.conda();
      continue;
    }
    const wheel = /^([^-]+)-([^-]+)-/.exec(decodeURIComponentSafely(fileNameOf(address ?? "")));
    const name = textField(entry, "name") ?? wheel?.[1];
    const version = textField(entry, "version") ?? wheel?.[2];
    list.python(name, version, address);
  }
  return list.extraction();
}
function decodeURIComponentSafely(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

// src/scan/dependencies/extract/pixi-lock/index.ts
var pixiLock = {
  id: "pixi-lock",
  ecosystems: [pypi],
  matches: (path) => fileNameOf(path) === "pixi.lock",
  extract: parsePixiLock
};

// src/scan/dependencies/file/yaml-lines.ts
var CARRIAGE_RETURN = 13;
var HASH = 35;
function yamlKeyLines(text, sections, indent) {
  const lines = /* @__PURE__ */ new Map();
  let inside = sections.length === 0;
  let expected = indent;
  let line = 0;
  for (let start = 0; start < text.length; ) {
    line++;
    const next = text.indexOf("\n", start);
    const end = next === -1 ? text.length : next;
    const first = firstInk(text, start, end);
    const code = first < end ? text.charCodeAt(first) : CARRIAGE_RETURN;
    if (code !== HASH && code !== CARRIAGE_RETURN) {
      if (first === start && sections.length > 0) {
        inside = sections.includes(text.slice(start, end).replace(/:\s*$/, ""));
        expected = indent;
      } else if (inside) {
        expected ??= first - start;
        const key = first === start + expected ? keyOn(text.slice(first, end)) : null;
        if (key !== null && !lines.has(key)) lines.set(key, line);
      }
    }
    start = end + 1;
  }
  return lines;
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

// src/scan/dependencies/extract/pnpm-lock/dependency-path.ts
function withoutPeers(key) {
  const open = key.indexOf("(");
  return open === -1 ? key : key.slice(0, open);
}
function identityOf2(key, entry) {
  const path = withoutPeers(key);
  const parts2 = split(path);
  const { origin, commit } = sourceOf3(path, parts2?.version ?? "", entry);
  if (origin === "registry") {
    if (parts2 === null) return fromTarball(entry);
    const asked = npmSpecifier(parts2.version);
    const named = { name: asked.name ?? parts2.name, version: asked.version ?? parts2.version };
    const tarball = npmTarball(textField(tableField(entry, "resolution"), "tarball") ?? "");
    const { name: name2 = named.name, version: version2 = named.version } = tarball ?? {};
    return { name: name2, version: version2, origin, ...claimsOf(named, tarball) };
  }
  const name = textField(entry, "name") ?? parts2?.name ?? null;
  if (name === null) return null;
  const version = textField(entry, "version") ?? "";
  return { name, version, origin, ...commit !== void 0 && { commit } };
}
function fromTarball(entry) {
  const name = textField(entry, "name");
  const version = textField(entry, "version");
  const tarball = textField(tableField(entry, "resolution"), "tarball");
  return name === void 0 || version === void 0 || tarball === void 0 ? null : { name, version, origin: "url" };
}
function split(path) {
  const plain2 = path.startsWith("/") ? path.slice(1) : path;
  const at = plain2.indexOf("@", 1);
  const scoped = plain2.startsWith("@");
  const slash = plain2.indexOf("/", scoped ? plain2.indexOf("/") + 1 : 0);
  const old = slash !== -1 && (at === -1 || slash < at) && (path.startsWith("/") || !scoped);
  if (old && path.startsWith("/")) {
    const version = plain2.slice(slash + 1).replace(/_.*$/s, "");
    return /^\d/.test(version) ? pair(plain2.slice(0, slash), version) : null;
  }
  if (old) return fromRegistryHost(plain2);
  return at === -1 ? null : pair(plain2.slice(0, at), plain2.slice(at + 1));
}
function fromRegistryHost(path) {
  const match = /^[^/]+\/((?:@[^/]+\/)?[^/@]+)[/@](\d[^/_]*)(?:_.*)?$/s.exec(path);
  return match === null ? null : pair(match[1] ?? "", match[2] ?? "");
}
function pair(name, version) {
  return name === "" || version === "" || name.endsWith("/") ? null : { name, version };
}
function sourceOf3(path, version, entry) {
  const resolution = tableField(entry, "resolution");
  const commit = textField(resolution, "commit");
  if (textField(resolution, "repo") !== void 0 || textField(resolution, "type") === "git") {
    return { origin: "git", ...commit !== void 0 && { commit } };
  }
  if (textField(resolution, "directory") !== void 0) return { origin: "file" };
  const tarball = textField(resolution, "tarball") ?? "";
  const fromTarball2 = tarball === "" ? null : npmSpecifier(tarball);
  if (fromTarball2?.origin === "git" || fromTarball2?.origin === "file") return found(fromTarball2);
  if (/^file:/.test(path)) return { origin: "file" };
  if (/^(?:[a-z+]+:|@[^/]*\.)/.test(version) || /^@?https?:/.test(path)) return found(npmSpecifier(version || path));
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
  const packages = tableField(document, "packages");
  const snapshots = tableField(document, "snapshots");
  const indexes = /* @__PURE__ */ new Map();
  for (const key of /* @__PURE__ */ new Set([...Object.keys(packages), ...Object.keys(snapshots)])) {
    const entry = field(packages, key) ?? field(packages, withoutPeers(key));
    if (entry !== void 0 && entry !== null && entry !== "" && !isTable(entry)) {
      const line = reading.lines.get(key);
      const where = { path: reading.file.path, ...line !== void 0 && { line } };
      reading.graph.problem({ message: 'an entry of "packages" is not readable', ...where });
      continue;
    }
    const index = addPackage(key, tableOf(entry), tableOf(field(snapshots, key)), reading);
    if (index !== null) indexes.set(key, index);
  }
  for (const [key, index] of indexes) {
    const edges = tableOf(field(snapshots, key) ?? field(packages, key));
    for (const [section, optional] of [
      ["dependencies", false],
      ["optionalDependencies", true]
    ]) {
      for (const [name, reference] of entriesField(edges, section)) {
        const target = typeof reference === "string" ? find(indexes, name, reference) : void 0;
        if (target !== void 0) reading.graph.depend(index, target, void 0, optional);
      }
    }
  }
  const importers = entriesField(document, "importers");
  if (importers.length === 0) importers.push([".", document]);
  for (const [, importer] of importers) readImporter(tableOf(importer), indexes, reading);
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
  const resolution = tableField(entry, "resolution");
  const integrity = textField(resolution, "integrity");
  const resolved = textField(resolution, "tarball") ?? textField(resolution, "repo");
  const deprecated = textField(entry, "deprecated");
  const dev = field(entry, "dev");
  const optional = field(snapshot, "optional") ?? field(entry, "optional");
  const index = reading.graph.add({
    ecosystem: "npm",
    ...identity,
    ...line !== void 0 && { line },
    ...dev !== void 0 && { declaredScope: dev === "true" ? "development" : "runtime" },
    ...optional !== void 0 && { declaredOptional: optional === "true" },
    ...integrity !== void 0 && { integrity },
    ...resolved !== void 0 && { resolved },
    ...field(entry, "requiresBuild") === "true" && { hasInstallScript: true },
    ...deprecated !== void 0 && { deprecated }
  });
  reading.known.set(id, index);
  return index;
}
function find(indexes, name, reference) {
  return indexes.get(`${name}@${reference}`) ?? indexes.get(reference) ?? indexes.get(`/${name}@${reference}`) ?? indexes.get(`/${name}/${reference}`);
}
function readImporter(importer, indexes, reading) {
  const specifiers = tableField(importer, "specifiers");
  for (const [section, kind] of DEMANDS) {
    for (const [name, value] of entriesField(importer, section)) {
      const reference = typeof value === "string" ? value : textField(tableOf(value), "version");
      const range = textField(tableOf(value), "specifier") ?? textField(specifiers, name);
      const target = reference === void 0 ? void 0 : find(indexes, name, reference);
      if (target !== void 0) reading.graph.demand(kind, target, range);
    }
  }
}

// src/scan/dependencies/extract/pnpm-lock/parse.ts
async function parsePnpmLock(file, read) {
  const documents = (await yamlDocuments(file)).filter((document) => document !== null && document !== "");
  const lockfiles = documents.filter(isTable);
  if (lockfiles.length < documents.length || !lockfiles.some((one) => field(one, "lockfileVersion") !== void 0)) {
    throw new LocatedError({
      message: 'not a pnpm lockfile: no "lockfileVersion"',
      path: file.path,
      remedy: "let `pnpm install --lockfile-only` write the file again"
    });
  }
  const graph = packageGraph();
  const lines = yamlKeyLines(file.text, ["packages", "snapshots"], 2);
  const known = /* @__PURE__ */ new Map();
  for (const document of lockfiles) {
    for (const key of ["packages", "snapshots", "importers"]) requireEntries(document, key, file);
    readDocument(document, { file, graph, lines, known });
  }
  const members = /* @__PURE__ */ new Set([".", ...lockfiles.flatMap((document) => Object.keys(tableField(document, "importers")))]);
  const manifests = [];
  for (const member of members) {
    const found2 = await readPackageJson(read, siblingPath(file.path, `${member}/package.json`), graph.problem);
    if (found2 !== null) manifests.push(found2.manifest);
  }
  const gaps = lockfiles.flatMap((document) => formatGaps(file, field(document, "lockfileVersion"), 9));
  return graph.extraction("pnpm", { manifests, gaps: gaps.slice(0, 1) });
}

// src/scan/dependencies/extract/pnpm-lock/index.ts
var pnpmLock = {
  id: "pnpm-lock",
  ecosystems: [npm],
  matches: (path) => fileNameOf(path) === "pnpm-lock.yaml" && !/(?:^|\/)node_modules\//.test(path),
  extract: parsePnpmLock
};

// src/scan/dependencies/extract/podfile-lock/parse.ts
async function extractPodfileLock(file, read) {
  const document = await parseYamlFile(file);
  const places = podLines(file.text);
  const external = field(document, "EXTERNAL SOURCES");
  const checkouts = field(document, "CHECKOUT OPTIONS");
  const checksums = field(document, "SPEC CHECKSUMS");
  const direct = new Set(textsOf(field(document, "DEPENDENCIES")).map(nameOf3));
  const packages = [];
  const needs = [];
  const problems = [];
  for (const pod of requireList(document, "PODS", file)) {
    const [title, dependencies] = typeof pod === "string" ? [pod, []] : entriesOf(pod)[0] ?? ["", []];
    const name = nameOf3(title);
    const line = places.get(title);
    const where = line !== void 0 && { line };
    const version = /^\S+ \(([^()\s]+)\)$/.exec(title)?.[1];
    if (version === void 0) {
      problems.push({ message: "a pod without a version", path: file.path, ...where, remedy: "run `pod install`" });
      continue;
    }
    const root = name.split("/", 1)[0] ?? name;
    const source = field(external, root);
    const commit = textField(field(checkouts, root), ":commit");
    const integrity = textField(checksums, root);
    needs.push(textsOf(dependencies).map(nameOf3));
    packages.push({
      ecosystem: "CocoaPods",
      name,
      version,
      origin: source === void 0 ? "registry" : textField(source, ":git") === void 0 ? "file" : "git",
      scope: "unknown",
      direct: direct.has(name),
      ...where,
      ...commit !== void 0 && { commit },
      ...integrity !== void 0 && { integrity }
    });
  }
  const indexes = new Map(packages.map(({ name }, index) => [name, index]));
  packages.forEach((draft, index) => {
    draft.dependsOn = [...new Set((needs[index] ?? []).map((name) => indexes.get(name)))].filter(
      (to) => to !== void 0
    );
  });
  const roots = [...packages.keys()].filter((index) => packages[index]?.direct === true);
  const manifest = await readPodfile(file.path, read);
  return { packages, manager: "cocoapods", roots, ...manifest !== null && { manifest }, problems };
}
function nameOf3(title) {
  return title.split(" ", 1)[0] ?? "";
}
function podLines(text) {
  const lines = /* @__PURE__ */ new Map();
  for (const { number, text: line } of linesOf(text)) {
    const title = /^ {2}- "?([^"]+?\))"?:?$/.exec(line)?.[1];
    if (title !== void 0 && !lines.has(title)) lines.set(title, number);
  }
  return lines;
}
async function readPodfile(lockPath, read) {
  const path = siblingPath(lockPath, "Podfile");
  const text = path === null ? null : await read(path);
  if (path === null || text === null) return null;
  const lines = /* @__PURE__ */ new Map();
  for (const { number, text: line } of linesOf(text)) {
    const name = /^\s*pod[\s(]+["']([^"']+)["']/.exec(line)?.[1];
    if (name !== void 0 && !lines.has(name)) lines.set(name, number);
  }
  return { path, lines };
}

// src/scan/dependencies/extract/podfile-lock/index.ts
var podfileLock = {
  id: "podfile-lock",
  ecosystems: [cocoapods],
  matches: (path) => fileNameOf(path) === "Podfile.lock",
  extract: extractPodfileLock
};

// src/scan/dependencies/extract/poetry-lock/parse.ts
async function parsePoetryLock(file, read) {
  const root = await parseTomlFile(file);
  const graph = packageGraph();
  const byName = nameIndex();
  const entries = [];
  for (const { fields, name, version, where } of pythonPackages(root, "package", file, {}, graph.problem)) {
    const index = graph.add({
      ecosystem: "PyPI",
      ...pythonRelease({ name: normalizedName(name), version }, fields),
      ...sourceOf4(tableField(fields, "source")),
      ...scopeOf4(fields),
      ...flagField(fields, "optional") && { declaredOptional: true },
      ...where
    });
    entries.push({ fields, index });
    byName.add(normalizedName(name), index);
  }
  for (const { fields, index } of entries) {
    for (const [name, value] of entriesField(fields, "dependencies")) {
      for (const to of byName.find(normalizedName(name))) {
        for (const range of rangesOf(value)) graph.depend(index, to, range.text, range.optional);
      }
    }
  }
  const project = await readPyproject(read, siblingPath(file.path, "pyproject.toml"), graph.problem);
  demandPython(graph, project, byName);
  const manifests = project === null ? [] : [project.manifest];
  const gaps = formatGaps(file, field(tableField(root, "metadata"), "lock-version"), 2);
  return graph.extraction("poetry", { manifests, hasRoots: project !== null, gaps });
}
function scopeOf4(fields) {
  const category = textField(fields, "category");
  const groups2 = textsField(fields, "groups");
  if (category !== void 0) return { declaredScope: category === "main" ? "runtime" : "development" };
  if (groups2.length > 0) return { declaredScope: groups2.includes("main") ? "runtime" : "development" };
  return {};
}
function rangesOf(value) {
  if (typeof value === "string") return [{ text: value, optional: false }];
  if (Array.isArray(value)) return value.slice(0, 16).flatMap((item) => Array.isArray(item) ? [] : rangesOf(item));
  return [{ text: textField(tableOf(value), "version") ?? "", optional: flagField(tableOf(value), "optional") }];
}
function sourceOf4(source) {
  const url = textField(source, "url");
  const resolved = url === void 0 ? {} : { resolved: url };
  const commit = textField(source, "resolved_reference") ?? textField(source, "reference");
  switch (field(source, "type")) {
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
  ecosystems: [pypi],
  matches: (path) => fileNameOf(path) === "poetry.lock",
  extract: parsePoetryLock
};

// src/scan/dependencies/extract/pubspec-lock/parse.ts
var ORIGINS2 = /* @__PURE__ */ new Map([
  ["hosted", "registry"],
  ["git", "git"],
  ["path", "file"],
  ["sdk", "file"]
]);
var SCOPES = /* @__PURE__ */ new Map([
  ["direct main", "runtime"],
  ["direct overridden", "runtime"],
  ["direct dev", "development"]
]);
async function extractPubspecLock(file, read) {
  const document = await parseYamlFile(file);
  const places = yamlKeyLines(file.text, ["packages"]);
  const packages = [];
  const problems = [];
  for (const [name, entry] of requireEntries(document, "packages", file)) {
    const line = places.get(name);
    const version = textField(entry, "version");
    if (version === void 0) {
      const where = { path: file.path, ...line !== void 0 && { line } };
      problems.push({ message: `${name} has no version`, ...where, remedy: "run `dart pub get`" });
      continue;
    }
    const dependency = textField(entry, "dependency") ?? "";
    const description = field(entry, "description");
    const commit = textField(description, "resolved-ref");
    const resolved = textField(description, "url");
    const integrity = textField(description, "sha256");
    packages.push({
      ecosystem: "Pub",
      name: textField(description, "name") ?? name,
      version,
      origin: ORIGINS2.get(textField(entry, "source") ?? "") ?? "url",
      scope: SCOPES.get(dependency) ?? "unknown",
      direct: dependency.startsWith("direct"),
      ...line !== void 0 && { line },
      ...commit !== void 0 && { commit },
      ...resolved !== void 0 && { resolved },
      ...integrity !== void 0 && { integrity }
    });
  }
  const manifest = await readManifest(file.path, read);
  const roots = [...packages.keys()].filter((index) => packages[index]?.direct === true);
  return { packages, manager: "pub", roots, ...manifest !== null && { manifest }, problems };
}
async function readManifest(lockPath, read) {
  const path = siblingPath(lockPath, "pubspec.yaml");
  const text = path === null ? null : await read(path);
  if (path === null || text === null) return null;
  const sections = ["dependency_overrides", "dev_dependencies", "dependencies"];
  return { path, lines: new Map(sections.flatMap((section) => [...yamlKeyLines(text, [section])])) };
}

// src/scan/dependencies/extract/pubspec-lock/index.ts
var pubspecLock = {
  id: "pubspec-lock",
  ecosystems: [pub],
  matches: (path) => fileNameOf(path) === "pubspec.lock",
  extract: extractPubspecLock
};

// src/scan/dependencies/extract/pylock-toml/parse.ts
async function parsePylock(file, read) {
  const root = await parseTomlFile(file);
  if (field(root, "lock-version") === void 0) {
    throw new LocatedError({
      message: 'not a Python lockfile: no "lock-version"',
      path: file.path,
      line: 1,
      remedy: "let the tool that wrote it write it again"
    });
  }
  const graph = packageGraph();
  const defaultGroups = new Set(textsField(root, "default-groups"));
  const named = fileNameOf(file.path) !== "pylock.toml";
  const byName = nameIndex();
  const entries = [];
  for (const { fields, name, version, where } of pythonPackages(
    root,
    "packages",
    file,
    { mayLackVersion: mayLackVersion2 },
    graph.problem
  )) {
    const declaredScope = scopeOf5(textField(fields, "marker") ?? "", defaultGroups, named);
    const index = graph.add({
      ecosystem: "PyPI",
      ...pythonRelease({ name: normalizedName(name), version }, fields),
      ...sourceOf5(fields),
      ...where,
      declaredScope
    });
    byName.add(normalizedName(name), index);
    entries.push({ fields, index });
  }
  let hasGraph = false;
  for (const { fields, index } of entries) {
    for (const dependency of listField(fields, "dependencies")) {
      hasGraph = true;
      const name = normalizedName(textField(tableOf(dependency), "name") ?? "");
      for (const to of byName.find(name)) graph.depend(index, to);
    }
  }
  const project = await readPyproject(read, siblingPath(file.path, "pyproject.toml"), graph.problem);
  demandPython(graph, project, byName);
  const manifests = project === null ? [] : [project.manifest];
  const gaps = formatGaps(file, field(root, "lock-version"), 1);
  return graph.extraction("pylock", { hasGraph, hasRoots: project !== null, manifests, gaps });
}
function scopeOf5(marker, defaultGroups, named) {
  const otherwise = named ? "unknown" : "runtime";
  const branches = marker.split(/\bor\b/);
  const grouped = branches.every((branch) => {
    const group = /['"]([^'"]+)['"]\s+in\s+dependency_groups/.exec(branch)?.[1];
    return group !== void 0 && !defaultGroups.has(group);
  });
  return grouped ? "development" : otherwise;
}
function mayLackVersion2(fields) {
  return sourceOf5(fields).origin !== "registry";
}
function sourceOf5(fields) {
  const vcs = tableField(fields, "vcs");
  if (field(fields, "vcs") !== void 0) {
    const commit = textField(vcs, "commit-id");
    const url = textField(vcs, "url") ?? textField(vcs, "path");
    return { origin: "git", ...url !== void 0 && { resolved: url }, ...commit !== void 0 && { commit } };
  }
  if (field(fields, "directory") !== void 0) return { origin: "file" };
  const archive = field(fields, "archive");
  if (archive !== void 0) {
    const url = textField(tableOf(archive), "url");
    return url === void 0 ? { origin: "file" } : { origin: "url", resolved: url };
  }
  const index = textField(fields, "index");
  return { origin: "registry", ...index !== void 0 && { resolved: index } };
}

// src/scan/dependencies/extract/pylock-toml/index.ts
var pylockToml = {
  id: "pylock-toml",
  ecosystems: [pypi],
  matches: (path) => /(?:^|\/)pylock(?:\.[^./]+)?\.toml$/.test(path),
  extract: parsePylock
};

// src/scan/dependencies/extract/renv-lock/parse.ts
var NEEDS = ["Requirements", "Depends", "Imports", "LinkingTo"];
function extractRenvLock(file) {
  const document = parseJsonFile(file);
  const lines = jsonLines(file.text, 2);
  const packages = [];
  const entries = [];
  const problems = [];
  for (const [key, entry] of requireEntries(document, "Packages", file)) {
    const line = lines.line("Packages", key);
    const where = line !== void 0 && { line };
    const version = textField(entry, "Version");
    if (version === void 0) {
      problems.push({ message: `${key} has no version`, path: file.path, ...where, remedy: "run `renv::snapshot()`" });
      continue;
    }
    const source = (textField(entry, "Source") ?? "").toLowerCase();
    const repository = textField(entry, "Repository") ?? "";
    const commit = textField(entry, "RemoteSha");
    const origin = originOf4(source);
    const integrity = textField(entry, "Hash");
    entries.push(entry);
    packages.push({
      ecosystem: source === "bioconductor" || /bioc/i.test(repository) ? "Bioconductor" : "CRAN",
      name: textField(entry, "Package") ?? key,
      version,
      origin,
      scope: "unknown",
      ...where,
      ...origin === "git" && commit !== void 0 && { commit },
      ...integrity !== void 0 && { integrity }
    });
  }
  const indexes = new Map(packages.map(({ name }, index) => [name, index]));
  packages.forEach((draft, index) => {
    const needs = NEEDS.flatMap((key) => textsOf(field(entries[index], key)));
    const targets = needs.map((need) => indexes.get(/^[\w.]+/.exec(need)?.[0] ?? ""));
    draft.dependsOn = [...new Set(targets)].filter((target) => target !== void 0);
  });
  return { packages, manager: "renv", problems };
}
function originOf4(source) {
  if (["repository", "cran", "bioconductor", "unknown", ""].includes(source)) return "registry";
  if (["github", "gitlab", "bitbucket", "git", "git2r", "xgit"].includes(source)) return "git";
  if (source === "url") return "url";
  return "file";
}

// src/scan/dependencies/extract/renv-lock/index.ts
var renvLock = {
  id: "renv-lock",
  ecosystems: [cran],
  matches: (path) => fileNameOf(path) === "renv.lock",
  extract: async (file) => extractRenvLock(file)
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
  for (const name of (started?.[1] ?? comment).split(",")) if (name.trim() !== "") via.push(name.trim());
  return true;
}

// src/scan/dependencies/extract/requirements-txt/reading.ts
var FILE_LIMIT = 100;
var INCLUDE = /^(?:-r|--requirement|-c|--constraint)(?:\s*=\s*|\s+|(?=[^\s=-]))(.+)$/;
async function readRequirements(file, read) {
  const files = [{ ...file, includedAt: null, constraint: false }];
  const wishes = [];
  const constraints = [];
  const others = [];
  const problems = [];
  const seen = /* @__PURE__ */ new Set([file.path]);
  for (let at = 0; at < files.length; at++) {
    const from = files[at];
    if (from === void 0) break;
    refuseConflictMarkers(from);
    for (const logical of logicalLines(from.text)) {
      const include = INCLUDE.exec(logical.text);
      const found2 = include === null ? requirementOf(logical.text) : null;
      if (include !== null) {
        const constraint = from.constraint || /^(?:-c|--constraint)/.test(logical.text);
        await readInclude(include[1] ?? "", from, logical.line, constraint);
      } else if (found2 === null) others.push(logical);
      else (from.constraint ? constraints : wishes).push({ found: found2, logical, from });
    }
  }
  async function readInclude(target, from, line, constraint) {
    const where = { path: from.path, line };
    const relative = target.trim().replace(/^(['"])(.*)\1$/, "$2");
    const path = /^[a-z][a-z+]*:/i.test(relative) ? null : siblingPath(from.path, relative);
    if (path === null) {
      problems.push({ message: "an included file outside the repository is not read", ...where });
      return;
    }
    if (seen.has(path)) return;
    seen.add(path);
    const text = files.length < FILE_LIMIT ? await read(path) : null;
    if (text === null) problems.push({ message: `the included file ${path} cannot be read`, ...where });
    else files.push({ path, text, includedAt: from.includedAt ?? line, constraint });
  }
  return { files, wishes, constraints, others, problems };
}
function requirementOf(text) {
  const line = text.replace(/\s+/g, " ").replace(/^(?:-e|--editable)(?:\s+|=)/, "").replace(/\s+--?[a-z][a-z-]*(?:[\s=].*)?$/s, "").trim();
  const plain2 = requirement(line);
  if (plain2 !== null || !/^[a-z+]+:/i.test(line)) return plain2;
  const egg = /[#&]egg=([A-Za-z0-9][\w.-]*)/.exec(line)?.[1] ?? /\/([A-Za-z0-9][\w.]*)-[^/]*\.whl(?:#|$)/.exec(line)?.[1];
  return egg === void 0 ? null : { name: normalizedName(egg), extras: [], range: "", url: line, marker: "" };
}

// src/scan/dependencies/extract/requirements-txt/parse.ts
async function parseRequirements(file, read) {
  const graph = packageGraph();
  const { files, wishes, constraints, problems } = await readRequirements(file, read);
  for (const problem of problems) graph.problem(problem);
  const pins = /* @__PURE__ */ new Map();
  for (const { found: found2 } of constraints) {
    const version = exactVersion(found2.range);
    if (version !== null) pins.set(found2.name, version);
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
      declaredScope: scopeOf6(from.path),
      ...found2.url !== null && { resolved: found2.url }
    });
    byName.set(found2.name, index);
    if (isDirect(logical.via)) graph.demand(scopeOf6(from.path), index, found2.range);
  }
  if (annotated) linkByNotes(wishes, byName, (from, to) => graph.depend(from, to));
  const manifests = files.filter((one) => !one.constraint).map((one) => manifestOf3(one.path, wishes));
  const extraction = graph.extraction("pip", { manifests, hasGraph: annotated });
  return annotated || await isCompiled(file, read) ? extraction : { ...extraction, isWhole: true };
}
var HEADER = /^#.*\bautogenerated by (?:pip-compile|uv)\b/im;
var MAX_HEADER = 3e3;
async function isCompiled({ path, text }, read) {
  if (HEADER.test(text.slice(0, MAX_HEADER))) return true;
  return path.endsWith(".txt") && await read(path.replace(/\.txt$/, ".in")) !== null;
}
function isDirect(via) {
  return via.length === 0 || via.some((from) => /^-[rc]\s|\.(?:in|toml|txt|cfg|py)\)?$/.test(from));
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
var DEVELOPMENT3 = /(?:^|[-_./])(?:dev|devel|development|test|tests|testing|lint|linting|docs?|ci|typing|mypy)(?:[-_./]|$)/i;
var RUNTIME = /^(?:.*\/)?(?:requirements|requirements[-_.](?:prod|production|base|common|main)|(?:prod|production|base)[-_.]requirements|requirements\/(?:prod|production|base|common|main))\.(?:txt|in)$/i;
function scopeOf6(path) {
  if (RUNTIME.test(path)) return "runtime";
  const tail = /(?:requirements\/)?[^/]*$/i.exec(path)?.[0] ?? path;
  return DEVELOPMENT3.test(tail.replace(/\.(?:txt|in)$/i, "")) ? "development" : "unknown";
}
function manifestOf3(path, wishes) {
  const lines = /* @__PURE__ */ new Map();
  for (const { found: found2, logical, from } of wishes) {
    if (from.path === path && !lines.has(found2.name)) lines.set(found2.name, logical.line);
  }
  return { path, lines };
}

// src/scan/dependencies/extract/requirements-txt/index.ts
var requirementsTxt = {
  id: "requirements-txt",
  ecosystems: [pypi],
  matches: (path) => /(?:^|\/)(?:[^/]*requirements[^/]*|requirements\/[^/]+)\.txt$/i.test(path),
  extract: parseRequirements
};

// src/scan/dependencies/extract/spdx/relationships.ts
var KINDS3 = /* @__PURE__ */ new Map([
  ["DEPENDS_ON", { reverse: false }],
  ["DEPENDENCY_OF", { reverse: true }],
  ["RUNTIME_DEPENDENCY_OF", { reverse: true, scope: "runtime" }],
  ["PROVIDED_DEPENDENCY_OF", { reverse: true, scope: "runtime" }],
  ["OPTIONAL_DEPENDENCY_OF", { reverse: true, scope: "runtime" }],
  ["DEV_DEPENDENCY_OF", { reverse: true, scope: "development" }],
  ["TEST_DEPENDENCY_OF", { reverse: true, scope: "development" }],
  ["BUILD_DEPENDENCY_OF", { reverse: true, scope: "development" }]
]);
function linkSpdx(relationships, documentDescribes, packages, indexes) {
  const described = new Set(documentDescribes);
  for (const entry of relationships) {
    const to = textField(entry, "relatedSpdxElement");
    if (textField(entry, "relationshipType") === "DESCRIBES" && to !== void 0) described.add(to);
  }
  const edges = /* @__PURE__ */ new Map();
  const scopes2 = /* @__PURE__ */ new Map();
  const roots = /* @__PURE__ */ new Set();
  for (const entry of relationships) {
    const kind = KINDS3.get(textField(entry, "relationshipType") ?? "");
    const one = textField(entry, "spdxElementId") ?? "";
    const other = textField(entry, "relatedSpdxElement") ?? "";
    if (kind === void 0) continue;
    const [from, to] = kind.reverse ? [other, one] : [one, other];
    const source = indexes.get(from);
    const target = indexes.get(to);
    if (target === void 0) continue;
    scopes2.set(target, (scopes2.get(target) ?? /* @__PURE__ */ new Set()).add(kind.scope ?? "unknown"));
    if (described.has(from)) roots.add(target);
    if (source !== void 0) edges.set(source, (edges.get(source) ?? /* @__PURE__ */ new Set()).add(target));
  }
  packages.forEach((draft, index) => {
    if (edges.size > 0) draft.dependsOn = [...edges.get(index) ?? []];
    if (roots.size > 0) draft.direct = roots.has(index);
    const found2 = scopes2.get(index);
    if (found2?.has("runtime")) draft.scope = "runtime";
    else if (found2?.has("development") && found2.size === 1) draft.scope = "development";
  });
  return [...roots];
}

// src/scan/dependencies/extract/spdx/parse.ts
var REMEDY4 = "write it as SPDX 2.3 JSON";
async function extractSpdx(file) {
  const outer = parseJsonFile(file);
  const wrapped = field(outer, "sbom");
  const document = wrapped ?? outer;
  const base = wrapped === void 0 ? ["packages"] : ["sbom", "packages"];
  if (!(textField(document, "spdxVersion") ?? "").startsWith("SPDX-2")) {
    throw new LocatedError({ message: "spdxVersion is not SPDX-2", path: file.path, line: 1, remedy: REMEDY4 });
  }
  const lines = jsonLines(file.text, base.length + 2);
  const list = packageList();
  const problems = [];
  const indexes = /* @__PURE__ */ new Map();
  requireList(document, "packages", file).forEach((entry, position) => {
    const purl = purlIn(entry);
    if (purl === void 0) return;
    const line = lines.line(...base, position, "name") ?? lines.line(...base, position);
    const where = line !== void 0 && { line };
    const found2 = packageFromPurl(purl);
    if (found2 === null) {
      if (/^pkg:[a-z]/i.test(purl)) return;
      problems.push({ message: "not a package URL", path: file.path, ...where, remedy: "create the SBOM again" });
      return;
    }
    const version = found2.version ?? textField(entry, "versionInfo");
    if (version === void 0) return;
    const { ecosystem, name } = found2;
    const draft = { ecosystem, name, version, origin: "registry", scope: "unknown", ...where };
    const index = list.add({ ...draft, ...licensesOf2(entry) });
    const id = textField(entry, "SPDXID");
    if (id !== void 0 && !indexes.has(id)) indexes.set(id, index);
  });
  const described = new Set(textsOf(field(document, "documentDescribes")));
  const roots = linkSpdx(listOf(field(document, "relationships")), described, list.packages, indexes);
  return { packages: list.packages, manager: "sbom", ...roots.length > 0 && { roots }, problems };
}
function purlIn(entry) {
  for (const reference of listOf(field(entry, "externalRefs"))) {
    if (field(reference, "referenceType") === "purl") return textField(reference, "referenceLocator");
  }
  return void 0;
}
function licensesOf2(entry) {
  for (const key of ["licenseConcluded", "licenseDeclared"]) {
    const license = textField(entry, key);
    if (license !== void 0 && license !== "NOASSERTION" && license !== "NONE") return { licenses: [license] };
  }
  return {};
}

// src/scan/dependencies/extract/spdx/index.ts
var spdx = {
  id: "spdx",
  ecosystems: [],
  matches: (path) => fileNameOf(path).toLowerCase().endsWith(".spdx.json"),
  extract: extractSpdx
};

// src/scan/dependencies/extract/stack-lock/parse.ts
var HACKAGE = /^([A-Za-z0-9-]+)-(\d+(?:\.\d+)*)(?:@|$)/;
var MAX_LENGTH6 = 500;
async function extractStackLock(file) {
  const document = await parseYamlFile(file);
  const lines = valueLines(file.text);
  const list = packageList();
  const problems = [];
  for (const entry of requireList(document, "packages", file)) {
    const completed = field(entry, "completed");
    const hackage2 = textField(completed, "hackage");
    const commit = textField(completed, "commit");
    const [, fromHackage, hackageVersion] = HACKAGE.exec(hackage2?.slice(0, MAX_LENGTH6) ?? "") ?? [];
    const name = fromHackage ?? textField(completed, "name");
    const version = hackageVersion ?? textField(completed, "version");
    const line = lines.get(hackage2 ?? "") ?? lines.get(name ?? "");
    if (name === void 0 || version === void 0) {
      const where = { path: file.path, ...line !== void 0 && { line } };
      problems.push({ message: "a package without name or version", ...where, remedy: "run `stack build` once" });
      continue;
    }
    const integrity = /@(sha256:[0-9a-f]+)/.exec(hackage2 ?? "")?.[1];
    list.add({
      ecosystem: "Hackage",
      name,
      version,
      origin: hackage2 !== void 0 ? "registry" : commit !== void 0 ? "git" : "url",
      scope: "unknown",
      direct: true,
      ...line !== void 0 && { line },
      ...commit !== void 0 && { commit },
      ...integrity !== void 0 && { integrity }
    });
  }
  return { packages: list.packages, manager: "stack", roots: [...list.packages.keys()], problems };
}
function valueLines(text) {
  const lines = /* @__PURE__ */ new Map();
  for (const { number, text: line } of linesOf(text)) {
    const value = /^\s*(?:- )?(?:hackage|name):\s*["']?([^\s"']+)/.exec(line)?.[1];
    if (value !== void 0 && !lines.has(value)) lines.set(value, number);
  }
  return lines;
}

// src/scan/dependencies/extract/stack-lock/index.ts
var stackLock = {
  id: "stack-lock",
  ecosystems: [hackage],
  matches: (path) => fileNameOf(path) === "stack.yaml.lock",
  extract: extractStackLock
};

// src/scan/dependencies/extract/swift-resolved/parse.ts
function extractPackageResolved(file) {
  const document = parseJsonFile(file);
  const lines = jsonLines(file.text, 4);
  const old = field(document, "object");
  const base = old === void 0 ? ["pins"] : ["object", "pins"];
  const packages = [];
  const problems = [];
  requireList(old ?? document, "pins", file).forEach((pin, index) => {
    const line = lines.line(...base, index, "identity") ?? lines.line(...base, index, "package") ?? lines.line(...base, index);
    const where = line !== void 0 && { line };
    const location = textField(pin, "location") ?? textField(pin, "repositoryURL");
    const identity = textField(pin, "identity") ?? textField(pin, "package");
    const name = location === void 0 ? identity : swiftName(location);
    const state = field(pin, "state");
    const release = textField(state, "version");
    const commit = textField(state, "revision");
    const version = release ?? commit;
    if (name === void 0 || version === void 0) {
      problems.push({
        message: "a pin without a name or a version",
        path: file.path,
        ...where,
        remedy: "run `swift package resolve`"
      });
      return;
    }
    packages.push({
      ecosystem: "SwiftURL",
      name,
      version,
      origin: originOf5(textField(pin, "kind"), release !== void 0),
      scope: "unknown",
      ...where,
      ...commit !== void 0 && { commit },
      ...location !== void 0 && { resolved: location }
    });
  });
  return { packages, manager: "swift", problems, gaps: formatGaps(file, field(document, "version"), 3) };
}
function swiftName(location) {
  let end = location.length;
  while (location.charAt(end - 1) === "/") end--;
  const trimmed = location.slice(0, end).replace(/\.git$/, "");
  const scheme = trimmed.indexOf("://");
  const rest = scheme === -1 ? trimmed : trimmed.slice(scheme + 3);
  const slash = rest.indexOf("/");
  const at = rest.slice(0, slash === -1 ? rest.length : slash).lastIndexOf("@");
  const host = rest.slice(at + 1);
  return scheme === -1 && at !== -1 ? host.replace(":", "/") : host;
}
function originOf5(kind, isRelease) {
  if (kind === "localSourceControl" || kind === "fileSystem") return "file";
  return isRelease ? "registry" : "git";
}

// src/scan/dependencies/extract/swift-resolved/index.ts
var swiftResolved = {
  id: "swift-resolved",
  ecosystems: [swiftUrl],
  matches: (path) => fileNameOf(path) === "Package.resolved",
  extract: async (file) => extractPackageResolved(file)
};

// src/scan/dependencies/extract/uv-lock/parse.ts
async function parseUvLock(file, read) {
  const root = await parseTomlFile(file);
  const graph = packageGraph();
  const { entries, find: find2 } = addPackages3(root, file, graph);
  const manifests = [];
  for (const entry of entries) {
    connect2(entry, find2, graph);
    if (entry.member === null) continue;
    const project = await readPyproject(read, siblingPath(file.path, `${entry.member}/pyproject.toml`), graph.problem);
    if (project !== null) manifests.push(project.manifest);
  }
  for (const dependency of listField(tableField(root, "manifest"), "requirements")) {
    for (const to of find2(dependency)) graph.demand("runtime", to, textField(tableOf(dependency), "specifier"));
  }
  for (const [, group] of entriesField(tableField(root, "manifest"), "dependency-groups")) {
    for (const dependency of Array.isArray(group) ? group : []) {
      for (const to of find2(dependency)) graph.demand("development", to, textField(tableOf(dependency), "specifier"));
    }
  }
  manifests.sort((a, b) => a.path.split("/").length - b.path.split("/").length || (a.path < b.path ? -1 : 1));
  return graph.extraction("uv", { manifests, gaps: formatGaps(file, field(root, "version"), 1) });
}
var FORM2 = {
  mayLackVersion: (fields) => sourceOf6(tableField(fields, "source")).origin !== "registry",
  lacking: (what) => ({ message: `a [[package]] without a ${what}` })
};
function addPackages3(root, file, graph) {
  const members = new Set(textsField(tableField(root, "manifest"), "members").map(normalizedName));
  const byName = nameIndex();
  const byVersion = /* @__PURE__ */ new Map();
  const entries = [];
  for (const { fields, name: written, version, where } of pythonPackages(root, "package", file, FORM2, graph.problem)) {
    const name = normalizedName(written);
    const source = tableField(fields, "source");
    const folder = textField(source, "editable") ?? textField(source, "virtual") ?? textField(source, "directory");
    const member = folder !== void 0 && (folder === "." || members.has(name)) ? folder : null;
    const { origin, ...known } = sourceOf6(source);
    const index = graph.add({
      ecosystem: "PyPI",
      ...pythonRelease({ name, version }, fields),
      origin: member === null ? origin : "workspace",
      ...known,
      ...where
    });
    entries.push({ fields, index, member });
    byName.add(name, index);
    byVersion.set(`${name}
${version}`, index);
  }
  return {
    entries,
    find(dependency) {
      const name = normalizedName(textField(tableOf(dependency), "name") ?? "");
      const version = textField(tableOf(dependency), "version");
      const exact = version === void 0 ? void 0 : byVersion.get(`${name}
${version}`);
      return exact === void 0 ? byName.find(name) : [exact];
    }
  };
}
function connect2({ fields, index, member }, find2, graph) {
  const ranges = rangesOf2(tableField(fields, "metadata"));
  const each = (list, visit) => {
    for (const dependency of list) {
      const range = ranges.get(normalizedName(textField(tableOf(dependency), "name") ?? ""));
      for (const to of find2(dependency)) visit(to, range);
    }
  };
  each(listField(fields, "dependencies"), (to, range) => {
    graph.depend(index, to, range);
    if (member !== null) graph.demand("runtime", to);
  });
  for (const [, list] of entriesField(fields, "optional-dependencies")) {
    each(Array.isArray(list) ? list : [], (to, range) => {
      graph.depend(index, to, range, true);
      if (member !== null) graph.demand("optional", to);
    });
  }
  if (member === null) return;
  for (const table of ["dev-dependencies", "dependency-groups"]) {
    for (const [, list] of entriesField(fields, table)) {
      each(Array.isArray(list) ? list : [], (to, range) => graph.demand("development", to, range));
    }
  }
}
function rangesOf2(metadata) {
  const groups2 = entriesField(metadata, "requires-dev").flatMap(([, list]) => Array.isArray(list) ? list : []);
  const wishes = [...groups2, ...listField(metadata, "requires-dist")].map(tableOf);
  return new Map(
    wishes.map((wish) => [normalizedName(textField(wish, "name") ?? ""), textField(wish, "specifier") ?? ""])
  );
}
function sourceOf6(source) {
  const git2 = textField(source, "git");
  if (git2 !== void 0) {
    const commit = /#([0-9a-f]{40})$/.exec(git2)?.[1];
    return { origin: "git", resolved: git2, ...commit !== void 0 && { commit } };
  }
  const url = textField(source, "url");
  if (url !== void 0) return { origin: "url", resolved: url };
  const local = ["path", "directory", "editable", "virtual"].some((key) => textField(source, key) !== void 0);
  if (local) return { origin: "file" };
  const registry = textField(source, "registry");
  return { origin: "registry", ...registry !== void 0 && { resolved: registry } };
}

// src/scan/dependencies/extract/uv-lock/index.ts
var uvLock = {
  id: "uv-lock",
  ecosystems: [pypi],
  matches: (path) => fileNameOf(path) === "uv.lock" || path.endsWith(".py.lock"),
  extract: parseUvLock
};

// src/scan/dependencies/extract/yarn-lock/berry.ts
async function parseBerry(file, read) {
  const [document] = await yamlDocuments(file);
  if (!isTable(document)) {
    throw new LocatedError({ message: "not a yarn lockfile", path: file.path, line: 1, remedy: "run `yarn install`" });
  }
  const graph = packageGraph();
  const lines = yamlKeyLines(file.text, [], 0);
  const descriptors = descriptorIndex();
  const entries = [];
  for (const [key, fields] of Object.entries(document)) {
    if (key === "__metadata") continue;
    const line = lines.get(key);
    const where = { path: file.path, ...line !== void 0 && { line } };
    const identity = isTable(fields) ? identityOf3(textField(fields, "resolution") ?? "") : null;
    if (!isTable(fields) || identity === null) {
      graph.problem({ message: "an entry without resolution", ...where });
      continue;
    }
    const index = graph.add(draftOf7(key, fields, identity, line));
    entries.push({ fields, index, member: identity.member });
    descriptors.add(key, index);
  }
  for (const [patched2, plain2] of descriptors.patched()) graph.depend(patched2, plain2);
  const manifests = [];
  for (const { fields, index, member } of entries) {
    const kinds = member === null ? null : await memberKinds(member);
    for (const [name, range] of entriesField(fields, "dependencies")) {
      if (typeof range !== "string") continue;
      const kind = kinds === null ? null : kinds.get(name) ?? "unknown";
      for (const target of descriptors.find(name, range)) {
        if (kind !== null) graph.demand(kind, target, plainRange(range));
        const spare = kind === "optional" || flagField(tableField(tableField(fields, "dependenciesMeta"), name), "optional");
        if (kind !== "development") graph.depend(index, target, plainRange(range), spare);
      }
    }
  }
  async function memberKinds(member) {
    const manifest = await readPackageJson(read, siblingPath(file.path, `${member}/package.json`), graph.problem);
    if (manifest === null) return /* @__PURE__ */ new Map();
    manifests.push(manifest.manifest);
    return new Map(
      manifest.demands.map(({ name, kind }) => [name, kind === "peer" || kind === "optional-peer" ? "runtime" : kind])
    );
  }
  manifests.sort((a, b) => a.path.split("/").length - b.path.split("/").length || (a.path < b.path ? -1 : 1));
  const gaps = formatGaps(file, field(tableField(document, "__metadata"), "version"), 10);
  return graph.extraction("yarn-berry", { manifests, gaps });
}
function draftOf7(key, fields, identity, line) {
  const { member, ...known } = identity;
  const version = versionOf3(fields, member);
  const claimed = known.origin === "registry" ? entryNamed(key, known.name, version) : null;
  const checksum = textField(fields, "checksum");
  return {
    ecosystem: "npm",
    ...known,
    // Yarn fetches what `resolution` names, whatever else the entry claims to be.
    version: known.version ?? version,
    ...claimed !== null && claimsOf(claimed, known),
    ...line !== void 0 && { line },
    ...checksum !== void 0 && { integrity: checksum },
    // Yarn keeps no checksum of what it installs on some platforms only.
    ...field(fields, "conditions") !== void 0 && { hashed: true }
  };
}
function descriptorIndex() {
  const plain2 = /* @__PURE__ */ new Map();
  const patches = /* @__PURE__ */ new Map();
  return {
    add(key, index) {
      for (const descriptor of key.split(/,\s*/)) {
        plain2.set(descriptor, index);
        const base = patchedDescriptor(descriptor);
        if (base !== null) patches.set(base, { index, silent: descriptor.includes("#optional!builtin<") });
      }
    },
    // Yarn patches some packages silently: who asks for the plain one gets the patched one too.
    find(name, range) {
      for (const descriptor of [`${name}@${range}`, `${name}@npm:${range}`]) {
        const found2 = plain2.get(descriptor);
        const patch = patches.get(descriptor);
        if (found2 !== void 0) return patch?.silent === true ? [found2, patch.index] : [found2];
      }
      return [];
    },
    patched: () => [...patches].flatMap(([base, { index }]) => {
      const found2 = plain2.get(base);
      return found2 === void 0 ? [] : [[index, found2]];
    })
  };
}
function patchedDescriptor(descriptor) {
  const start = descriptor.indexOf("@patch:");
  const end = start === -1 ? -1 : descriptor.indexOf("#", start);
  return end === -1 ? null : descriptor.slice(start + 7, end).replace("%3A", ":");
}
function versionOf3(fields, member) {
  const version = textField(tableOf(fields), "version") ?? "";
  return member !== null && version === "0.0.0-use.local" ? "" : version;
}
function plainRange(range) {
  return range.startsWith("npm:") && npmSpecifier(range).name === void 0 ? range.slice(4) : range;
}
function identityOf3(resolution) {
  const at = resolution.indexOf("@", 1);
  if (at === -1) return null;
  const name = resolution.slice(0, at);
  const bindings = resolution.indexOf("::", at);
  const reference = resolution.slice(at + 1, bindings === -1 ? void 0 : bindings);
  const workspace = /^workspace:(.*)$/.exec(reference)?.[1];
  if (workspace !== void 0) return { name, origin: "workspace", member: workspace };
  const source = npmSpecifier(reference);
  const archive = archiveOf2(bindings === -1 ? "" : resolution.slice(bindings));
  const version = archive?.version ?? /^(?:patch:.*@)?npm(?::|%3A)(\d[^#:]*)/i.exec(reference)?.[1];
  return {
    name: archive?.name ?? source.name ?? name,
    origin: source.origin,
    member: null,
    ...source.origin === "registry" && version !== void 0 && { version },
    ...source.commit !== void 0 && { commit: source.commit },
    ...source.origin !== "registry" && { resolved: reference }
  };
}
function archiveOf2(bindings) {
  const address = new URLSearchParams(bindings.replace(/^::/, "")).get("__archiveUrl");
  return address === null ? null : npmTarball(address);
}
function entryNamed(key, name, version) {
  for (const descriptor of key.split(/,\s*/)) {
    const at = descriptor.indexOf("@", 1);
    const alias = descriptor.includes("@", at + 1) ? npmSpecifier(descriptor.slice(at + 1)).name : void 0;
    const asked = alias ?? descriptor.slice(0, at === -1 ? void 0 : at);
    if (asked !== name) return { name: asked, version };
  }
  return { name, version };
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
var QUOTED = /"([^"\\]*(?:\\.[^"\\]*)*)"/y;
var PLAIN2 = /[^\s",]+/y;
var BETWEEN = /[\s,]*/y;
function words(text) {
  const found2 = [];
  for (let at = 0; ; ) {
    BETWEEN.lastIndex = at;
    BETWEEN.exec(text);
    at = BETWEEN.lastIndex;
    if (at >= text.length) return found2;
    const pattern = text[at] === '"' ? QUOTED : PLAIN2;
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
    if (version === void 0 || first === "") {
      graph.problem({ message: "an entry without name or version", path: file.path, line: block.line });
      continue;
    }
    const index = graph.add(packageOf3(block, version));
    indexes.set(block, index);
    for (const pattern of block.patterns) {
      byPattern.set(pattern, index);
      const at = pattern.indexOf("@", 1);
      byName.add(at === -1 ? pattern : pattern.slice(0, at), index);
    }
  }
  return {
    indexes,
    find(name, range) {
      const exact = byPattern.get(`${name}@${range}`);
      return exact === void 0 ? byName.find(name) : [exact];
    }
  };
}
function packageOf3(block, version) {
  const [pattern = ""] = block.patterns;
  const at = pattern.indexOf("@", 1);
  const installedAs = at === -1 ? pattern : pattern.slice(0, at);
  const range = at === -1 ? "" : pattern.slice(at + 1);
  const asked = npmSpecifier(range);
  const resolved = block.fields.get("resolved");
  const integrity = block.fields.get("integrity");
  const fetched = resolved === void 0 ? null : npmSpecifier(resolved);
  const commit = asked.commit ?? fetched?.commit;
  const entry = { name: asked.name ?? installedAs, version };
  const origin = asked.origin === "registry" && fetched?.origin === "git" ? "git" : asked.origin;
  return {
    ecosystem: "npm",
    // Yarn installs what `resolved` names, whatever else the entry claims to be.
    name: fetched?.name ?? entry.name,
    version: fetched?.version ?? version,
    ...claimsOf(entry, fetched),
    origin,
    line: block.line,
    ...commit !== void 0 && origin === "git" && { commit },
    ...resolved !== void 0 && { resolved },
    ...integrity !== void 0 && { integrity }
  };
}
async function readMembers(file, read, graph) {
  const root = await readPackageJson(read, siblingPath(file.path, "package.json"), graph.problem);
  if (root === null) return { found: [], complete: false };
  const found2 = [root];
  let complete = true;
  for (const workspace of root.workspaces) {
    const path = /[*?{[!]/.test(workspace) ? null : siblingPath(file.path, `${workspace}/package.json`);
    const member = await readPackageJson(read, path, graph.problem);
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
  ecosystems: [npm],
  matches: (path) => fileNameOf(path) === "yarn.lock" && !/(?:^|\/)node_modules\//.test(path),
  extract: parseYarnLock
};

// src/scan/dependencies/extract/index.ts
var EXTRACTORS = [
  bunLock,
  cabalFreeze,
  cargoLock,
  composerLock,
  conanLock,
  condaEnvironment,
  condaLock,
  cyclonedx,
  denoLock,
  gemfileLock,
  githubActions2,
  goMod,
  gradleCatalog,
  gradleLock,
  gradleVerification,
  mavenPom,
  mixLock,
  npmPackageLock,
  nugetConfig,
  nugetDeps,
  nugetLock,
  nugetProject,
  pdmLock,
  pipfileLock,
  pixiLock,
  pnpmLock,
  podfileLock,
  poetryLock,
  pubspecLock,
  pylockToml,
  renvLock,
  requirementsTxt,
  spdx,
  stackLock,
  swiftResolved,
  uvLock,
  yarnLock
];
function extractorFor(path) {
  return EXTRACTORS.find((extractor) => extractor.matches(path));
}

export {
  comparatorFor,
  orderedEcosystems,
  isExactVersion,
  introductions,
  parseYamlFile,
  linesOf,
  dependencyLines,
  npmSpecifier,
  jsonLines,
  readPackageJson,
  packageJson,
  parseGemfile,
  parseGoMod,
  parseMixExs,
  yamlKeyLines,
  normalizedName,
  requirement,
  exactVersion,
  referenceOrigin,
  pyproject,
  demandLines2 as demandLines,
  interpolator,
  parseXmlFile,
  childrenOf,
  childOf,
  isMavenRange,
  mavenRange,
  factsOfTree,
  parsePom,
  pomLoader,
  pomChain,
  managedDependencies,
  parseMsbuild,
  readRequirements,
  packageGraph,
  packageList,
  extractGoMod,
  parseGradleLock,
  configurationOf,
  isForDevelopment,
  scopeOf6 as scopeOf,
  manifestOf3 as manifestOf,
  EXTRACTORS,
  extractorFor
};
