import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  addedSites,
  nameKey,
  packageObservation,
  releaseKey,
  sitePlaces,
  sitesOf
} from "./part-shared-scan-dependencies-package-observation.js";
import {
  isCovered
} from "./part-shared-packageurl-js.js";
import {
  assetPath
} from "./part-shared-io-assets.js";
import {
  cutPoints
} from "./part-shared-util-cut.js";
import {
  ServiceError,
  mapLimit
} from "./part-shared-io-retry.js";
import "./part-shared-io-http.js";
import "./part-shared-package.js";
import {
  messageOf
} from "./part-shared-model-errors.js";
import "./part-shared-undefined.js";

// src/scan/dependencies/newness/newness-finding.ts
function nameOf({ package: { name, version } }) {
  return version === "" ? name : `${name}@${version}`;
}

// src/scan/dependencies/newness/deprecated.ts
var MAX_WORDS = 160;
function deprecated(added) {
  return added.flatMap((site) => {
    const words = site.package.deprecated;
    if (words === void 0) return [];
    const reason = cutPoints(words.replace(/\s+/g, " ").trim(), MAX_WORDS).replace(/[.\s]+$/, "");
    const told = reason === "" || reason === "deprecated" ? "" : `: ${reason}`;
    return [
      {
        site,
        fact: {
          rule: "deprecated-package",
          severity: "low",
          confidence: "high",
          title: `${nameOf(site)} is deprecated`,
          message: `The change adds ${nameOf(site)}, which its authors have deprecated${told}. A vulnerability in it will hardly be fixed.`,
          fix: "take the successor that its authors name, or another package that is maintained",
          cwe: ["CWE-1104"]
        }
      }
    ];
  });
}

// src/scan/dependencies/newness/install-script.ts
function addedInstallScripts(added, base) {
  const before = /* @__PURE__ */ new Map();
  for (const pkg of base.flatMap(({ extraction }) => extraction.packages)) {
    const key = nameKey(pkg);
    before.set(key, before.get(key) === true || pkg.hasInstallScript === true);
  }
  return added.flatMap((site) => {
    const ranOne = before.get(nameKey(site.package));
    if (site.package.hasInstallScript !== true || ranOne === true) return [];
    const isNew = ranOne === void 0;
    const change = isNew ? `The change adds ${nameOf(site)}, which runs a script when it is installed.` : `${nameOf(site)} runs a script when it is installed; the version before it did not.`;
    return [
      {
        site,
        fact: {
          rule: "install-script-added",
          severity: isNew ? "low" : "medium",
          confidence: "high",
          title: `${nameOf(site)} ${isNew ? "runs a script when it is installed" : "now runs a script when it is installed"}`,
          message: `${change} Such scripts run on every developer's machine and in every build, with all that can be reached there.`,
          fix: "read the script before merging; install without scripts (`--ignore-scripts`) where the package works without it",
          cwe: ["CWE-829"]
        }
      }
    ];
  });
}

// src/scan/dependencies/newness/integrity.ts
function changedIntegrity({ head, base }) {
  const before = /* @__PURE__ */ new Map();
  for (const site of registrySites(base)) {
    for (const [algorithm, digest] of digestsOf(site.package.integrity ?? "")) {
      const key = keyOf(site, algorithm);
      before.set(key, (before.get(key) ?? /* @__PURE__ */ new Set()).add(digest));
    }
  }
  return registrySites(head).flatMap((site) => {
    const compared = digestsOf(site.package.integrity ?? "").flatMap(([algorithm, digest]) => {
      const known = before.get(keyOf(site, algorithm));
      return known === void 0 ? [] : [known.has(digest)];
    });
    if (compared.length === 0 || compared.every(Boolean)) return [];
    return [
      {
        site,
        fact: {
          rule: "integrity-changed",
          severity: "high",
          confidence: "high",
          title: `The checksum of ${nameOf(site)} changed`,
          message: `${nameOf(site)} has another checksum than in the base, though the version is the same. A published release does not change, so other code than before would be installed.`,
          fix: "restore the lockfile of the base and let the package manager write the change anew; if the checksum still differs, ask the registry why",
          cwe: ["CWE-494"],
          about: site.package.integrity ?? ""
        }
      }
    ];
  });
}
function registrySites(lockfiles) {
  return sitesOf(lockfiles).filter(({ package: pkg }) => pkg.origin === "registry" && pkg.integrity !== void 0);
}
function keyOf(site, algorithm) {
  return JSON.stringify([releaseKey(site.package), site.lockfile.extraction.manager, algorithm]);
}
var MAX_DIGESTS = 20;
function digestsOf(integrity) {
  const words = integrity.split(/\s+/, MAX_DIGESTS).filter((word) => word !== "");
  return words.map((word) => {
    const [, algorithm, digest] = /^([A-Za-z0-9]{1,10})[-:/](.+)$/.exec(word) ?? [];
    if (algorithm === void 0 || digest === void 0) return [`hex of ${word.length}`, word.toLowerCase()];
    return [algorithm, digest.replace(/\?.*$/, "")];
  });
}

// src/scan/dependencies/newness/popular-names.ts
import { readFile } from "node:fs/promises";
var LISTS = /* @__PURE__ */ new Map([
  ["npm", "npm"],
  ["PyPI", "pypi"],
  ["crates.io", "crates-io"],
  ["RubyGems", "rubygems"]
]);
async function popularNames(ecosystems) {
  const names = /* @__PURE__ */ new Map();
  for (const [ecosystem, file] of LISTS) {
    if (!ecosystems.has(ecosystem)) continue;
    const text = await readFile(assetPath(`data/popular-packages/${file}.txt`), "utf8");
    const lines = text.split("\n").map((line) => line.replace(/#.*/, "").trim());
    names.set(ecosystem, new Set(lines.filter((line) => line !== "")));
  }
  return names;
}

// src/scan/dependencies/newness/source-host.ts
var PUBLIC_HOSTS = /* @__PURE__ */ new Map([
  ["npm", "registry.npmjs.org"],
  ["PyPI", "pypi.org"],
  ["crates.io", "crates.io"],
  ["RubyGems", "rubygems.org"],
  ["Pub", "pub.dev"]
]);
var ALIASES = /* @__PURE__ */ new Map([
  ["registry.yarnpkg.com", "registry.npmjs.org"],
  ["registry.npmjs.com", "registry.npmjs.org"],
  ["files.pythonhosted.org", "pypi.org"],
  ["pypi.python.org", "pypi.org"],
  ["index.crates.io", "crates.io"],
  ["static.crates.io", "crates.io"],
  ["index.rubygems.org", "rubygems.org"],
  ["pub.dartlang.org", "pub.dev"]
]);
function publicHost(ecosystem) {
  return PUBLIC_HOSTS.get(ecosystem) ?? null;
}
function sourceHost(resolved) {
  const address = resolved.replace(/^(?:registry|sparse|git)\+(?=[a-z]+:)/, "");
  if (/^https?:\/\/github\.com\/rust-lang\/crates\.io-index\/?(?:$|[#?])/.test(address)) {
    return { host: "crates.io", clear: false };
  }
  const scp = /^git@([\w.-]+):/.exec(address)?.[1];
  if (scp !== void 0) return { host: scp.toLowerCase(), clear: false };
  if (!/^(?:https?|ssh|git):\/\//.test(address) || !URL.canParse(address)) return null;
  const { host, protocol } = new URL(address);
  if (host === "") return null;
  return { host: ALIASES.get(host) ?? host, clear: protocol === "http:" || protocol === "git:" };
}

// src/scan/dependencies/newness/registry.ts
var MAX_EACH = 5;
var MAX_HOSTS = 3;
function changedRegistries({ head, base }) {
  const before = baseSources(base);
  const moved = /* @__PURE__ */ new Map();
  for (const site of sitesOf(head)) {
    const source = sourceHost(site.package.resolved ?? "");
    if (source === null || before.known.has(sourceKey(site.package))) continue;
    const elsewhere = isElsewhere(site.package, source.host, before);
    if (!elsewhere && !(source.clear && site.package.origin !== "git")) continue;
    const { ecosystem } = site.package;
    const key = JSON.stringify([site.lockfile.path, ecosystem, source.host, elsewhere]);
    const hosts = [...before.hosts.get(ecosystem) ?? []].sort();
    const group = moved.get(key) ?? { sites: [], host: source.host, elsewhere, hosts };
    group.sites.push(site);
    moved.set(key, group);
  }
  return [...moved.values()].flatMap(findingsOf);
}
function baseSources(base) {
  const hosts = /* @__PURE__ */ new Map();
  const known = /* @__PURE__ */ new Set();
  const fromRegistry = /* @__PURE__ */ new Set();
  for (const { package: pkg } of sitesOf(base)) {
    known.add(sourceKey(pkg));
    if (pkg.origin === "git") continue;
    const host = sourceHost(pkg.resolved ?? "")?.host ?? publicHost(pkg.ecosystem);
    if (host !== null) hosts.set(pkg.ecosystem, (hosts.get(pkg.ecosystem) ?? /* @__PURE__ */ new Set()).add(host));
    if (pkg.origin === "registry") fromRegistry.add(nameKey(pkg));
  }
  return { hosts, known, fromRegistry };
}
function isElsewhere(pkg, host, before) {
  if (publicHost(pkg.ecosystem) === null) return false;
  if (pkg.origin === "git") return before.fromRegistry.has(nameKey(pkg));
  const hosts = before.hosts.get(pkg.ecosystem);
  return hosts !== void 0 && !hosts.has(host);
}
function sourceKey(pkg) {
  const source = sourceHost(pkg.resolved ?? "");
  return JSON.stringify([pkg.ecosystem, pkg.name, source?.host, source?.clear]);
}
function findingsOf({ sites, host, elsewhere, hosts }) {
  const shown = sites.length > MAX_EACH ? sites.slice(0, 1) : sites;
  return shown.map((site) => {
    const others = sites.length - shown.length;
    const who = `${nameOf(site)}${others === 0 ? "" : ` and ${others} more packages`}`;
    const verb = others === 0 ? "comes" : "come";
    const usual = hosts.slice(0, MAX_HOSTS).join(", ");
    return {
      site,
      fact: {
        rule: "registry-changed",
        severity: "high",
        confidence: "high",
        title: elsewhere ? `${who} ${verb} from ${host}` : `${who} ${verb} from ${host} without encryption`,
        message: elsewhere ? `${who} ${verb} from ${host}, from which the base takes no ${site.package.ecosystem} package (it takes them from ${usual}). Whoever controls that host decides what is installed.` : `${who} ${verb} from ${host} over plain http. Whoever is on the way can replace what is installed.`,
        fix: elsewhere ? "restore the lockfile of the base and let the package manager write the change anew; if the new registry is meant, have its owner confirm it" : "write the address with https in the lockfile and in the registry setting",
        cwe: [elsewhere ? "CWE-829" : "CWE-319"],
        about: `${elsewhere ? "" : "http "}${host}`,
        collective: others > 0
      }
    };
  });
}

// src/scan/dependencies/newness/release-age.ts
var DAY = 24 * 60 * 60 * 1e3;
var CONCURRENCY = 12;
var MAX_ASKED = 5e3;
async function youngReleases(added, question) {
  const { depsDev } = question;
  const releases = new Map(added.map((site) => [releaseKey(site.package), site.package]));
  const covered = [...releases].filter(([, pkg]) => isCovered(pkg.ecosystem));
  const notes = uncoveredNotes([...releases.values()].map((pkg) => pkg.ecosystem));
  if (covered.length === 0) return { findings: [], notes, shortfall: null };
  if (depsDev === null) return { findings: [], notes, shortfall: unknownAges(covered.length, "offline") };
  const dates = /* @__PURE__ */ new Map();
  let reason = null;
  await mapLimit(covered.slice(0, MAX_ASKED), CONCURRENCY, async ([key, pkg]) => {
    try {
      dates.set(key, (await depsDev.facts(pkg))?.published ?? null);
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
      reason ??= `deps.dev: ${messageOf(error)}`;
    }
  });
  const missing = covered.length - dates.size;
  const findings = added.flatMap((site) => {
    const published = dates.get(releaseKey(site.package));
    if (published === void 0) return [];
    const fact = factOf(site, published, question);
    return fact === null ? [] : [{ site, fact }];
  });
  const shortfall = missing === 0 ? null : unknownAges(missing, reason ?? `more than ${MAX_ASKED} releases are added at once`);
  return { findings, notes, shortfall };
}
function factOf(site, published, { minimumDays, now }) {
  const age = published === null ? null : now.getTime() - published;
  if (age !== null && age >= minimumDays * DAY) return null;
  const common = { rule: "too-new-release", severity: "medium", cwe: ["CWE-1395"] };
  if (published === null) {
    return {
      ...common,
      confidence: "low",
      title: `The age of ${nameOf(site)} is not known`,
      message: `deps.dev knows no release date of ${nameOf(site)}, while the policy asks for ${days(minimumDays)}. It is private, or was published a moment ago.`,
      fix: "check the release date at the registry; for a private package write an exception"
    };
  }
  const date = new Date(published).toISOString().slice(0, 10);
  const enough = new Date(published + minimumDays * DAY).toISOString().slice(0, 10);
  return {
    ...common,
    confidence: "high",
    title: `${nameOf(site)} was published on ${date}`,
    message: `${nameOf(site)} was published on ${date}, less than the ${days(minimumDays)} ago that the policy asks for. Most malicious releases are found within days.`,
    fix: `take an older release, or merge on ${enough} or later`
  };
}
function days(count) {
  return count === 1 ? "1 day" : `${count} days`;
}
function unknownAges(count, reason) {
  return `minimum-age: the age of ${count} added ${count === 1 ? "release" : "releases"} is not known (${reason})`;
}
function uncoveredNotes(ecosystems) {
  const uncovered = ecosystems.filter((ecosystem) => !isCovered(ecosystem));
  if (uncovered.length === 0) return [];
  const names = [...new Set(uncovered)].sort().join(", ");
  return [`minimum-age not checked for ${uncovered.length} added releases: deps.dev does not cover ${names}`];
}

// src/scan/dependencies/newness/edit-distance.ts
function isOneEdit(a, b) {
  if (a === b) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  let end = 0;
  while (end < short.length - start && short[short.length - 1 - end] === long[long.length - 1 - end]) end++;
  const left = short.slice(start, short.length - end);
  const right = long.slice(start, long.length - end);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

// src/scan/dependencies/newness/typosquat.ts
var MIN_LENGTH = 5;
var MAX_LENGTH = 100;
function suspectedTyposquats(added, popular) {
  const tables = new Map([...popular].map(([ecosystem, names]) => [ecosystem, lookAlikes(names)]));
  return added.flatMap((site) => {
    const meant = tables.get(site.package.ecosystem)?.(site.package.name.toLowerCase());
    if (meant === void 0 || meant === null) return [];
    return [
      {
        site,
        fact: {
          rule: "typosquat-suspected",
          severity: "medium",
          confidence: "medium",
          title: `${nameOf(site)} is named almost like ${meant}`,
          message: `The change adds ${nameOf(site)}, whose name differs from the popular ${meant} by one character. Attackers publish packages under such names and wait for a slip.`,
          fix: `check that ${site.package.name} is meant; if not, remove it and depend on ${meant}`,
          cwe: ["CWE-1357"],
          about: meant
        }
      }
    ];
  });
}
function lookAlikes(popular) {
  const byLength = /* @__PURE__ */ new Map();
  const byLetters = /* @__PURE__ */ new Map();
  for (const name of popular) {
    if (name.length < MIN_LENGTH) continue;
    byLength.set(name.length, [...byLength.get(name.length) ?? [], name]);
    byLetters.set(withoutSeparators(name), name);
  }
  return (name) => {
    if (popular.has(name) || name.length < MIN_LENGTH || name.length > MAX_LENGTH) return null;
    const separated = byLetters.get(withoutSeparators(name));
    if (separated !== void 0 && !sameOwner(name, separated)) return separated;
    const near = [-1, 0, 1].flatMap((difference) => byLength.get(name.length + difference) ?? []);
    return near.find((other) => isOneEdit(name, other) && !isHonest(name, other)) ?? null;
  };
}
function isHonest(name, popular) {
  return sameOwner(name, popular) || name.replace(/\d/g, "0") === popular.replace(/\d/g, "0");
}
function sameOwner(name, popular) {
  const scope = /^@[^/]+\//.exec(name)?.[0];
  return scope !== void 0 && popular.startsWith(scope);
}
function withoutSeparators(name) {
  return name.replace(/(?<=.)[-_.]/g, "");
}

// src/scan/dependencies/newness/newness.ts
async function newnessOf(question) {
  const { lockfiles, changedPaths, minimumAgeDays } = question;
  const added = addedSites(lockfiles);
  const fromRegistry = added.filter((site) => site.package.origin === "registry");
  const ages = minimumAgeDays === null ? null : await youngReleases(fromRegistry, { ...question, minimumDays: minimumAgeDays });
  const findings = [
    ...ages?.findings ?? [],
    ...addedInstallScripts(fromRegistry, lockfiles.base),
    ...changedRegistries(lockfiles),
    ...changedIntegrity(lockfiles),
    ...suspectedTyposquats(newNames(fromRegistry, lockfiles), await popularNames(ecosystemsOf(fromRegistry))),
    ...deprecated(fromRegistry)
  ];
  const places = sitePlaces(changedPaths);
  return {
    head: findings.map(({ site, fact }) => packageObservation(site, { category: "dependency", ...fact }, places)),
    // Being new is no state of the base.
    base: [],
    notes: ages?.notes ?? [],
    shortfall: ages?.shortfall ?? null
  };
}
function newNames(added, { base }) {
  const key = ({ ecosystem, name }) => JSON.stringify([ecosystem, name]);
  const before = new Set(base.flatMap(({ extraction }) => extraction.packages.map(key)));
  return added.filter((site) => !before.has(key(site.package)));
}
function ecosystemsOf(sites) {
  return new Set(sites.map((site) => site.package.ecosystem));
}
export {
  newnessOf
};
