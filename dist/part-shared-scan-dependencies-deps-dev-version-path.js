import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/scan/dependencies/deps-dev/version-path.ts
var SYSTEMS = /* @__PURE__ */ new Map([
  ["npm", "npm"],
  ["PyPI", "pypi"],
  ["Go", "go"],
  ["crates.io", "cargo"],
  ["Maven", "maven"],
  ["NuGet", "nuget"],
  ["RubyGems", "rubygems"]
]);
var MAX_PART = 500;
function isCovered(ecosystem) {
  return SYSTEMS.has(ecosystem);
}
function versionPath({ ecosystem, name, version }) {
  const system = SYSTEMS.get(ecosystem);
  if (system === void 0 || name === "" || version === "") return null;
  if (name.length > MAX_PART || version.length > MAX_PART || new RegExp("\\p{Surrogate}", "u").test(name + version)) return null;
  const release = system === "go" && /^\d/.test(version) ? `v${version}` : version;
  return `/v3/systems/${system}/packages/${encodeURIComponent(name)}/versions/${encodeURIComponent(release)}`;
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

// src/scan/dependencies/package-index.ts
var MAX_PATHS = 10;
var SCOPE_ORDER = ["runtime", "unknown", "development"];
function packageIndex(lockfile) {
  const { extraction } = lockfile;
  const places = /* @__PURE__ */ new Map();
  for (const [place, pkg] of extraction.packages.entries()) {
    const key = keyOf(pkg);
    const list = places.get(key);
    if (list === void 0) places.set(key, [place]);
    else list.push(place);
  }
  const graph = introductions(
    extraction.packages.map((pkg) => pkg.dependsOn),
    rootsOf(extraction)
  );
  return {
    find(pkg) {
      const [place] = (places.get(keyOf(pkg)) ?? []).sort((a, b) => weight(extraction, a) - weight(extraction, b));
      const found = place === void 0 ? void 0 : extraction.packages[place];
      if (place === void 0 || found === void 0) return null;
      const names = (path) => path.slice(0, -1).map((step) => extraction.packages[step]?.name ?? "?");
      const paths = graph.pathsTo(place, MAX_PATHS).paths.map(names);
      return { package: found, paths: paths.filter((path) => path.length > 0) };
    }
  };
}
function weight(extraction, place) {
  const pkg = extraction.packages[place];
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

export {
  reachable,
  scopes,
  isCovered,
  versionPath,
  packageIndex,
  placeOf
};
