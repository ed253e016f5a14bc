import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;

// src/results/service/twin.ts
import { posix } from "node:path";
function ownPackages(seen) {
  const byId = /* @__PURE__ */ new Map();
  for (const observation of seen.flatMap(({ head }) => head)) {
    if (observation.package?.purl === void 0) continue;
    for (const id of new Set([observation.rule, ...observation.aliases].map(folded))) {
      const list = byId.get(id) ?? [];
      list.push(observation);
      byId.set(id, list);
    }
  }
  const folders = new Set(
    seen.filter(({ status }) => status === "complete").flatMap(({ inventory }) => inventory ?? []).map(({ path }) => posix.dirname(path))
  );
  return {
    twinOf({ name, version, ids, manifest }) {
      for (const candidate of ids.flatMap((id) => byId.get(folded(id)) ?? [])) {
        const { package: own, location } = candidate;
        if (own?.purl === void 0 || plain(own.name) !== plain(name)) continue;
        if (version !== null && version !== own.version) continue;
        if (manifest !== null && location !== null && posix.dirname(location.path) !== posix.dirname(manifest))
          continue;
        return { purl: own.purl, place: location === null ? null : placeOf(location) };
      }
      return null;
    },
    hasRead: (manifest) => manifest !== null && folders.has(posix.dirname(manifest))
  };
}
function placeOf({ path, startLine, startColumn, endLine, endColumn }) {
  return {
    path,
    startLine: startLine ?? null,
    startColumn: startColumn ?? null,
    endLine: endLine ?? null,
    endColumn: endColumn ?? null
  };
}
function folded(id) {
  return id.toUpperCase();
}
function plain(name) {
  return name.toLowerCase().replace(/[-_.]+/g, "-");
}

export {
  ownPackages
};
