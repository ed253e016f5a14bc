import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  packageIndex,
  placeOf,
  purlOf
} from "./part-shared-packageurl-js.js";
import {
  VERSION
} from "./part-shared-package.js";

// src/scan/dependencies/package-observation.ts
function packageObservation(site, fact, places) {
  const { category, rule, severity, confidence, title, message, fix, cwe = [], about = "" } = fact;
  const which = fact.collective === true ? [] : [site.package.name, site.package.version];
  const { ecosystem, name, version, scope, direct } = site.package;
  const { location, lockfilePlace, located } = places.placeOf(site);
  return {
    category,
    rule,
    severity,
    confidence,
    title,
    message,
    location,
    ...location !== lockfilePlace && { otherLocations: [lockfilePlace] },
    package: {
      ecosystem,
      name,
      version,
      purl: purlOf(ecosystem, name, version),
      scope,
      ...direct !== void 0 && { direct },
      ...located.paths.length > 0 && { paths: located.paths }
    },
    aliases: [],
    cwe,
    references: [],
    fix: { description: fix },
    sources: [{ tool: "gatehouse", version: VERSION, rule }],
    identity: [category, rule, ecosystem, ...which, about, site.lockfile.path],
    lineage: [category, rule, ecosystem, ...which.slice(0, 1), about]
  };
}

// src/scan/dependencies/package-site.ts
function sitesOf(lockfiles) {
  return lockfiles.flatMap((lockfile) => {
    const seen = /* @__PURE__ */ new Set();
    return lockfile.extraction.packages.flatMap((pkg) => {
      const { ecosystem, name, version, origin, resolved, integrity } = pkg;
      if (origin === "workspace" || origin === "file" || name === "" || isToolchain(pkg)) return [];
      const key = JSON.stringify([ecosystem, name, version, origin, resolved, integrity]);
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ lockfile, package: pkg }];
    });
  });
}
function isToolchain({ ecosystem, name }) {
  return ecosystem === "Go" && (name === "stdlib" || name === "toolchain");
}
function addedSites(lockfiles) {
  const before = new Set(lockfiles.base.flatMap(({ extraction }) => extraction.packages.map(releaseKey)));
  const added = /* @__PURE__ */ new Set();
  return sitesOf(lockfiles.head).filter((site) => {
    const key = JSON.stringify([site.lockfile.path, releaseKey(site.package)]);
    if (before.has(releaseKey(site.package)) || added.has(key)) return false;
    added.add(key);
    return true;
  });
}
function replacedSites(lockfiles, added) {
  const names = new Set(added.map((site) => nameKey(site.package)));
  const still = new Set(lockfiles.head.flatMap(({ extraction }) => extraction.packages.map(releaseKey)));
  return sitesOf(lockfiles.base).filter(({ package: pkg }) => names.has(nameKey(pkg)) && !still.has(releaseKey(pkg)));
}
function releaseKey({ ecosystem, name, version }) {
  return JSON.stringify([ecosystem, name, version]);
}
function nameKey({ ecosystem, name }) {
  return JSON.stringify([ecosystem, name]);
}
function sitePlaces(changedPaths) {
  const indexes = /* @__PURE__ */ new Map();
  return {
    placeOf({ lockfile, package: pkg }) {
      const index = indexes.get(lockfile) ?? packageIndex(lockfile);
      indexes.set(lockfile, index);
      const located = { package: pkg, paths: index.find(pkg)?.paths ?? [] };
      const lockfilePlace = { path: lockfile.path, ...pkg.line !== void 0 && { startLine: pkg.line } };
      return { location: placeOf(lockfilePlace, located, lockfile, changedPaths), lockfilePlace, located };
    }
  };
}

export {
  packageObservation,
  sitesOf,
  addedSites,
  replacedSites,
  releaseKey,
  nameKey,
  sitePlaces
};
