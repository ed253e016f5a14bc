import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  addedSites,
  packageObservation,
  releaseKey,
  replacedSites,
  sitePlaces,
  sitesOf
} from "./part-shared-scan-dependencies-package-observation.js";
import {
  isCovered
} from "./part-shared-packageurl-js.js";
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

// src/scan/dependencies/licenses/license-fact.ts
var MAX_WORDS = 120;
var MAX_NAMED = 10;
function licenseFact(site, license, verdict) {
  const name = nameOf(site);
  const words = wordsOf(license);
  const denied = verdict === "denied";
  return {
    category: "license",
    rule: denied ? "license-denied" : "license-not-allowed",
    severity: "high",
    confidence: "high",
    title: `${name} is under ${words}`,
    message: `${name} is under ${words}, which the policy ${denied ? "denies" : "does not allow"}. What it asks of you applies as soon as the package is used.`,
    fix: `take a package under another licence, or have ${denied ? "the exception" : "the licence"} approved in the policy`,
    about: license
  };
}
function unknownFact({ site, license, others = [] }) {
  const name = nameOf(site);
  const many = others.length > 0;
  const named = [name, ...others.slice(0, MAX_NAMED - 1).map((other) => nameOf(other.site))].join(", ");
  const more = others.length + 1 - MAX_NAMED;
  const reason = license === null ? `Neither the lockfile nor deps.dev tells the licence of ${name}.` : `The licence of ${name} is given as '${wordsOf(license)}', which is no SPDX expression.`;
  return {
    category: "license",
    rule: "license-unknown",
    severity: "low",
    confidence: "high",
    title: many ? `The licences of ${others.length + 1} packages are not known` : `The licence of ${name} is not known`,
    message: many ? `Nobody tells the licences of ${named}${more > 0 ? ` and ${more} more` : ""}. The policy cannot be applied to them.` : `${reason} The policy cannot be applied to it.`,
    fix: "read the licence in the package itself, and write an exception with what was found",
    ...many && { collective: true }
  };
}
function nameOf({ package: { name, version } }) {
  return version === "" ? name : `${name}@${version}`;
}
function wordsOf(license) {
  return cutPoints(license.replace(/\s+/g, " ").trim(), MAX_WORDS);
}

// src/scan/dependencies/licenses/license-judge.ts
var MAX_LENGTH = 1e3;
async function licenseJudge(policy) {
  const [{ default: parse }, { default: satisfies }] = await Promise.all([
    import("./part-spdx-expression-parse.js"),
    import("./part-spdx-satisfies.js")
  ]);
  const { allow, deny } = policy;
  const allows = (leaf) => allow === null || satisfies(leaf, allow);
  const denies = (leaf) => deny.length > 0 && satisfies(leaf, deny);
  const verdicts = /* @__PURE__ */ new Map();
  function judge(text) {
    if (text.length > MAX_LENGTH) return "unknown";
    try {
      const expression = parse(text);
      if (!everyChoice(expression, (leaf) => !denies(leaf))) return "denied";
      return everyChoice(expression, (leaf) => !denies(leaf) && allows(leaf)) ? "allowed" : "not-allowed";
    } catch {
      return "unknown";
    }
  }
  return (text) => {
    const verdict = verdicts.get(text) ?? judge(text);
    verdicts.set(text, verdict);
    return verdict;
  };
}
function everyChoice(expression, passes) {
  if ("conjunction" in expression) {
    const left = everyChoice(expression.left, passes);
    if (expression.conjunction === "or") return left || everyChoice(expression.right, passes);
    return left && everyChoice(expression.right, passes);
  }
  if (!("license" in expression)) throw new Error("no licence is asserted");
  const { license, plus, exception } = expression;
  return passes(`${license}${plus === true ? "+" : ""}${exception === void 0 ? "" : ` WITH ${exception}`}`);
}

// src/scan/dependencies/licenses/license-words.ts
function lockedLicense({ package: pkg, lockfile }) {
  const licenses = pkg.licenses ?? [];
  return joined(licenses, lockfile.extraction.manager === "composer" ? "OR" : "AND");
}
function joined(licenses, operator) {
  const [first, ...more] = [...new Set(licenses.map((license) => license.trim()).filter((license) => license !== ""))];
  if (first === void 0) return null;
  return more.length === 0 ? first : [first, ...more].map((license) => `(${license})`).join(` ${operator} `);
}

// src/scan/dependencies/licenses/licenses.ts
var CONCURRENCY = 12;
var MAX_ASKED = 5e3;
var MAX_UNKNOWN_EACH = 20;
async function licensesOf(question) {
  const { lockfiles, changedPaths, policy, addedOnly } = question;
  const head = distinct(addedOnly ? addedSites(lockfiles) : sitesOf(lockfiles.head)).filter(isUsed);
  const base = addedOnly ? distinct(replacedSites(lockfiles, head)) : [];
  const looked = await lookUp([...head, ...base], question.depsDev);
  const judge = await licenseJudge(policy);
  return {
    head: judged(head, looked, judge, sitePlaces(changedPaths)),
    base: judged(base, looked, judge, sitePlaces(/* @__PURE__ */ new Set())),
    notes: [],
    shortfall: looked.shortfall
  };
}
function judged(sites, looked, judge, places) {
  const observations = [];
  const unknown = /* @__PURE__ */ new Map();
  for (const site of sites) {
    const license = lockedLicense(site) ?? looked.licenses.get(releaseKey(site.package)) ?? null;
    const verdict = license === null ? "unknown" : judge(license);
    if (verdict === "allowed") continue;
    if (license === null || verdict === "unknown") {
      const { path } = site.lockfile;
      const group = unknown.get(path) ?? [];
      group.push({ site, license });
      unknown.set(path, group);
      continue;
    }
    observations.push(packageObservation(site, licenseFact(site, license, verdict), places));
  }
  for (const group of unknown.values()) {
    const [first, ...others] = group;
    if (first === void 0) continue;
    const shown = others.length >= MAX_UNKNOWN_EACH ? [{ ...first, others }] : group;
    observations.push(...shown.map((entry) => packageObservation(entry.site, unknownFact(entry), places)));
  }
  return observations;
}
function isUsed(site) {
  return site.lockfile.extraction.manager !== "actions";
}
function distinct(sites) {
  const byKey = /* @__PURE__ */ new Map();
  for (const site of sites) {
    const key = JSON.stringify([site.lockfile.path, releaseKey(site.package)]);
    if (!byKey.has(key)) byKey.set(key, site);
  }
  return [...byKey.values()];
}
async function lookUp(sites, depsDev) {
  const asked = new Map(
    sites.filter((site) => site.package.origin === "registry" && isCovered(site.package.ecosystem)).filter((site) => lockedLicense(site) === null).map((site) => [releaseKey(site.package), site.package])
  );
  const licenses = /* @__PURE__ */ new Map();
  if (depsDev === null || asked.size === 0) return { licenses, shortfall: null };
  let reason = null;
  await mapLimit([...asked].slice(0, MAX_ASKED), CONCURRENCY, async ([key, pkg]) => {
    try {
      licenses.set(key, joined((await depsDev.facts(pkg))?.licenses ?? [], "AND"));
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
      reason ??= `deps.dev: ${messageOf(error)}`;
    }
  });
  const missing = asked.size - licenses.size;
  if (missing === 0) return { licenses, shortfall: null };
  const why = reason ?? `more than ${MAX_ASKED} packages at once`;
  return {
    licenses,
    shortfall: `the licences of ${missing} ${missing === 1 ? "package" : "packages"} are not known (${why})`
  };
}
export {
  licensesOf
};
