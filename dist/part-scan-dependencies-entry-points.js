import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  lineIndex
} from "./part-shared-util-line-index.js";
import {
  packageFromPurl,
  packageIndex,
  placeOf,
  purlOf,
  reachable,
  scopes,
  versionPath
} from "./part-shared-packageurl-js.js";
import {
  worstSeverity
} from "./part-shared-model-severity.js";
import {
  hashParts
} from "./part-shared-util-hash.js";
import {
  bareAdvisory,
  findAdvisory,
  hydrate,
  osvApiUrl,
  osvClient
} from "./part-shared-scan-dependencies-advisory.js";
import {
  FIXED,
  INDEX_NAME,
  ZIP_NAME,
  baseEcosystem,
  buildIndex,
  comparatorFor,
  covers,
  ecosystemsIn,
  hasZip,
  isExactVersion,
  isRecord,
  isSafe,
  newestEntry,
  normalizeName,
  normalizeVersion,
  openEcosystem,
  openZip,
  parseAdvisory,
  readAt,
  readHeader,
  recordField,
  recordList,
  sameEcosystem,
  serviceUrl,
  sortedRanges,
  textField
} from "./part-shared-scan-dependencies-database-build-index.js";
import {
  ServiceError,
  mapLimit,
  requestWithRetry
} from "./part-shared-io-retry.js";
import "./part-shared-io-http.js";
import {
  VERSION
} from "./part-shared-package.js";
import {
  ConfigurationError,
  LocatedError,
  ScanError,
  messageOf,
  problemFrom
} from "./part-shared-model-errors.js";
import "./part-shared-undefined.js";

// src/scan/dependencies/database/build-database.ts
import { readdirSync } from "node:fs";
import { join } from "node:path";
async function buildDatabase(dir, log, now = Date.now()) {
  const ecosystems = foldersOf(dir).filter((name) => hasZip(dir, name));
  if (ecosystems.length === 0) {
    throw new ConfigurationError(`no <Ecosystem>/${ZIP_NAME} in ${dir}: run gatehouse db update ${dir}`);
  }
  const indexes = [];
  const problems = [];
  const skipped = [];
  for (const ecosystem of ecosystems) {
    if (comparatorFor(ecosystem) === null) {
      skipped.push(ecosystem);
      continue;
    }
    try {
      indexes.push(await indexEcosystem(dir, ecosystem, log, now));
    } catch (error) {
      problems.push(problemFrom(error, join(dir, ecosystem, ZIP_NAME)));
    }
  }
  return { indexes, problems, skipped };
}
async function indexEcosystem(dir, ecosystem, log, now = Date.now()) {
  const folder = join(dir, ecosystem);
  return buildIndex({ zip: join(folder, ZIP_NAME), index: join(folder, INDEX_NAME), ecosystem, log, now });
}
function foldersOf(dir) {
  try {
    return readdirSync(dir, { withFileTypes: true }).filter((entry) => entry.isDirectory() || entry.isSymbolicLink()).map((entry) => entry.name).sort();
  } catch (error) {
    throw new ConfigurationError(`the database folder ${dir} cannot be read: ${problemFrom(error).message}`);
  }
}

// src/scan/dependencies/match/groups.ts
function groupAdvisories(advisories) {
  const parents = /* @__PURE__ */ new Map();
  for (const advisory of advisories) {
    for (const name of [...advisory.aliases, ...advisory.upstream]) join2(parents, advisory.id, name);
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
function join2(parents, a, b) {
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
  const reasons = answers.flatMap(({ engine, reason }) => {
    if (reason === null) return [];
    return reason.startsWith(engine) ? [reason] : [`${engine}: ${reason}`];
  });
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
  return pkg.origin === "registry" && pkg.name !== "" && pkg.version !== "";
}

// src/scan/dependencies/database/ecosystems-without-data.ts
var WITHOUT_DATA = /* @__PURE__ */ new Set(["CocoaPods", "JSR"]);
function hasNoAdvisoriesByDesign(ecosystem) {
  return WITHOUT_DATA.has(ecosystem);
}
var OPTIONAL = /* @__PURE__ */ new Set(["GitHub Actions"]);
function mayBeLeftOut(ecosystem) {
  return OPTIONAL.has(ecosystem);
}

// src/scan/dependencies/database/ecosystem-state.ts
async function openState(ecosystem, options) {
  if (hasNoAdvisoriesByDesign(ecosystem)) return { kind: "without-data" };
  const compare = comparatorFor(ecosystem);
  if (compare === null) {
    const message = `the version order of ${ecosystem} is not known, so its packages cannot be matched`;
    return { kind: "unaudited", why: "absent", problem: { message, remedy: "audit them with another tool" } };
  }
  if (!hasZip(options.dir, ecosystem)) {
    if (mayBeLeftOut(ecosystem)) return { kind: "without-data" };
    const message = `no advisories for ${ecosystem} in ${options.dir}`;
    return {
      kind: "unaudited",
      why: "absent",
      problem: { message, path: options.dir, remedy: `run gatehouse db update ${options.dir}` }
    };
  }
  try {
    return { kind: "open", database: await openEcosystem(ecosystem, options), compare };
  } catch (error) {
    const problem = problemFrom(error, options.dir);
    const message = `advisories for ${ecosystem} cannot be read: ${problem.message}`;
    const remedy = problem.remedy ?? `run gatehouse db build ${options.dir}`;
    return { kind: "unaudited", why: "broken", problem: { ...problem, message, remedy } };
  }
}

// src/scan/dependencies/database/indexed-match.ts
function recordAffects(record, ecosystem, version, compare) {
  if (!isExactVersion(ecosystem, version)) return false;
  const spelled = normalizeVersion(ecosystem, version);
  return record.entries.some(
    (entry) => sameEcosystem(entry.ecosystem, ecosystem) && (entry.versions.includes(spelled) || entry.ranges.some((range) => covers(range, spelled, compare)))
  );
}
function recordConcerns(record, ecosystem) {
  return record.entries.some((entry) => sameEcosystem(entry.ecosystem, ecosystem));
}

// src/scan/dependencies/database/age-note.ts
var DAY = 24 * 60 * 60 * 1e3;
var STALE_AFTER_DAYS = 14;
function ageNote(header, dir, now) {
  const newest = Date.parse(header.newest);
  if (Number.isNaN(newest)) return `the age of the ${header.ecosystem} advisories is not known`;
  const days = Math.floor((now - newest) / DAY);
  if (days <= STALE_AFTER_DAYS) return null;
  return `the newest ${header.ecosystem} advisory is ${days} days old (${header.newest.slice(0, 10)}): run gatehouse db update ${dir}`;
}

// src/scan/dependencies/database/offline-answer.ts
function answerOffline(queries, states, dir, now) {
  const tally = {
    answered: 0,
    unaudited: 0,
    absent: 0,
    problems: /* @__PURE__ */ new Map(),
    withoutData: /* @__PURE__ */ new Map(),
    floating: 0
  };
  const lookups = lookUpAll(queries, states);
  const matches = queries.map((query) => {
    const base = baseEcosystem(query.ecosystem);
    return match(query, states.get(base), lookups.get(base), dir, tally);
  });
  const opened = [...states.values()].filter((state) => state.kind === "open");
  for (const { database } of opened) noteUnreadable(database.header.ecosystem, database.header.unreadable, dir, tally);
  const status = statusOf(tally, dir);
  return {
    matches,
    status,
    reason: status === "complete" ? null : reasonOf2(tally, queries.length),
    problems: [...tally.problems.values()],
    notes: [...opened.flatMap(({ database }) => ageNote(database.header, dir, now) ?? []), ...coverageNotes(tally)]
  };
}
function lookUpAll(queries, states) {
  const names = /* @__PURE__ */ new Map();
  for (const query of queries) {
    const base = baseEcosystem(query.ecosystem);
    const list = names.get(base) ?? [];
    list.push(normalizeName(base, query.name));
    names.set(base, list);
  }
  const lookups = /* @__PURE__ */ new Map();
  for (const [base, list] of names) {
    const state = states.get(base);
    if (state?.kind === "open") lookups.set(base, state.database.lookup(list));
  }
  return lookups;
}
function match(query, state, lookups, dir, tally) {
  if (state?.kind === "without-data") {
    tally.withoutData.set(query.ecosystem, (tally.withoutData.get(query.ecosystem) ?? 0) + 1);
    return [];
  }
  if (state?.kind !== "open") {
    tally.unaudited++;
    if (state?.why === "absent") tally.absent++;
    const problem = state?.problem ?? { message: `${query.ecosystem} was not opened` };
    tally.problems.set(problem.message, problem);
    return [];
  }
  const records = lookups?.get(normalizeName(query.ecosystem, query.name)) ?? "damaged";
  if (records === "damaged") {
    tally.unaudited++;
    const message = `the index of the ${baseEcosystem(query.ecosystem)} advisories is damaged`;
    tally.problems.set(message, { message, path: dir, remedy: `run gatehouse db build ${dir}` });
    return [];
  }
  if (!isExactVersion(query.ecosystem, query.version)) tally.floating++;
  return affecting(query, records, state, dir, tally);
}
function affecting(query, records, { database, compare }, dir, tally) {
  tally.answered++;
  const hits = records.filter((record) => recordAffects(record, query.ecosystem, query.version, compare));
  return hits.map((record) => {
    try {
      return database.hydrate(record);
    } catch (error) {
      const message = `advisory ${record.id} cannot be read: ${messageOf(error)}`;
      tally.problems.set(message, { message, path: dir, remedy: `run gatehouse db update ${dir}` });
      return bareAdvisory(record.id);
    }
  });
}
function noteUnreadable(ecosystem, count, dir, tally) {
  if (count === 0) return;
  const message = `${count} ${ecosystem} ${count === 1 ? "advisory" : "advisories"} of the database cannot be read`;
  tally.problems.set(message, { message, path: dir, remedy: `run gatehouse db update ${dir}` });
}
function statusOf(tally, dir) {
  const useless = tally.unaudited > 0 && tally.answered === 0;
  if (useless && (tally.absent < tally.unaudited || ecosystemsIn(dir).length === 0)) return "failed";
  return tally.problems.size > 0 ? "partial" : "complete";
}
function reasonOf2(tally, total) {
  const first = tally.problems.values().next().value?.message ?? "";
  const more = tally.problems.size > 1 ? ` (and ${tally.problems.size - 1} more)` : "";
  return tally.unaudited > 0 ? `${tally.unaudited} of ${total} packages not audited: ${first}${more}` : `${first}${more}`;
}
function coverageNotes(tally) {
  const notes = [...tally.withoutData].map(
    ([ecosystem, count]) => `no advisories for ${ecosystem}: ${count} ${count === 1 ? "package" : "packages"} not covered`
  );
  if (tally.floating > 0) notes.push(`${tally.floating} references name no single release and match no advisory`);
  return notes;
}

// src/scan/dependencies/database/offline-database.ts
async function openDatabase(dir, options) {
  const now = options.now ?? Date.now();
  const states = /* @__PURE__ */ new Map();
  const stateOf = (base) => {
    const state = states.get(base) ?? openState(base, { ...options, dir, now });
    states.set(base, state);
    return state;
  };
  return {
    async affecting(queries) {
      const asked = /* @__PURE__ */ new Map();
      for (const base of new Set(queries.map((query) => baseEcosystem(query.ecosystem)))) {
        asked.set(base, await stateOf(base));
      }
      return answerOffline(queries, asked, dir, now);
    },
    async about(ecosystem, name) {
      return advisoriesAbout(await stateOf(baseEcosystem(ecosystem)), ecosystem, name);
    },
    async close() {
      const opened = await Promise.all(states.values());
      states.clear();
      for (const state of opened) if (state.kind === "open") state.database.close();
    }
  };
}
function advisoriesAbout(state, ecosystem, name) {
  if (state.kind === "without-data") return [];
  if (state.kind === "unaudited") throw new ScanError(state.problem.message);
  const about = `advisories about ${name} (${ecosystem})`;
  const key = normalizeName(ecosystem, name);
  const records = state.database.lookup([key]).get(key);
  if (records === void 0 || records === "damaged")
    throw new ScanError(`${about} cannot be read: the index is damaged`);
  try {
    return records.filter((record) => recordConcerns(record, ecosystem)).map((record) => state.database.hydrate(record));
  } catch (error) {
    throw new ScanError(`${about} cannot be read: ${messageOf(error)}`);
  }
}

// src/scan/dependencies/engine.ts
function engineFailed(engine, reason, problems = []) {
  return { engine, status: "failed", reason, problems, notes: [], head: [], base: [] };
}

// src/scan/dependencies/osv-api/ecosystems.ts
var KNOWN = /* @__PURE__ */ new Set([
  "AlmaLinux",
  "Alpaquita",
  "Alpine",
  "Android",
  "BellSoft Hardened Containers",
  "Bioconductor",
  "Bitnami",
  "Chainguard",
  "ConanCenter",
  "CRAN",
  "crates.io",
  "Debian",
  "Echo",
  "FreeBSD",
  "GHC",
  "GitHub Actions",
  "Go",
  "Hackage",
  "Hex",
  "Julia",
  "Linux",
  "Mageia",
  "Maven",
  "MinimOS",
  "npm",
  "NuGet",
  "openEuler",
  "openSUSE",
  "OSS-Fuzz",
  "Packagist",
  "Photon OS",
  "Pub",
  "PyPI",
  "Red Hat",
  "Rocky Linux",
  "RubyGems",
  "SUSE",
  "SwiftURL",
  "Ubuntu",
  "VSCode",
  "Wolfi"
]);
function osvKnows(ecosystem) {
  const colon = ecosystem.indexOf(":");
  return KNOWN.has(colon === -1 ? ecosystem : ecosystem.slice(0, colon));
}

// src/scan/dependencies/osv-api/query-batch.ts
var BATCH_SIZE = 1e3;
var MAX_PAGES = 50;
var CONCURRENCY = 4;
var MAX_BISECTIONS = 200;
async function queryBatch(client, queries) {
  const refs = queries.map(() => []);
  const unanswered = /* @__PURE__ */ new Map();
  const refused = [];
  let bisections = 0;
  async function ask(batch) {
    try {
      const answer = await client.post("/v1/querybatch", { queries: batch.map((item) => queryOf(queries, item)) });
      if (answer.status === 200) return take(batch, resultsOf(answer.json, batch.length));
    } catch (error) {
      for (const { index } of batch) unanswered.set(index, messageOf(error));
      return [];
    }
    return bisect(batch);
  }
  async function bisect(batch) {
    if (batch.length === 1) {
      for (const { index } of batch) {
        refused.push(index);
        unanswered.set(index, "refused by the service as not valid");
      }
      return [];
    }
    bisections += 2;
    if (bisections > MAX_BISECTIONS) {
      for (const { index } of batch) unanswered.set(index, "too many packages of the batch are refused by the service");
      return [];
    }
    const middle = Math.ceil(batch.length / 2);
    return [...await ask(batch.slice(0, middle)), ...await ask(batch.slice(middle))];
  }
  function take(batch, results) {
    const more = [];
    for (const [at, item] of batch.entries()) {
      const result = results[at];
      if (result === void 0) continue;
      refs[item.index]?.push(...result.refs);
      if (result.token !== null) more.push({ index: item.index, token: result.token });
    }
    return more;
  }
  let pending = queries.map((_, index) => ({ index, token: null }));
  for (let page = 0; page < MAX_PAGES && pending.length > 0; page++) {
    const batches = [];
    for (let at = 0; at < pending.length; at += BATCH_SIZE) batches.push(pending.slice(at, at + BATCH_SIZE));
    pending = (await mapLimit(batches, CONCURRENCY, ask)).flat();
  }
  for (const { index } of pending) unanswered.set(index, `page tokens did not end after ${MAX_PAGES} pages`);
  return { refs, unanswered, refused };
}
function queryOf(queries, item) {
  const query = queries[item.index];
  return {
    version: query?.version,
    package: { ecosystem: query?.ecosystem, name: query?.name },
    ...item.token !== null && { page_token: item.token }
  };
}
function resultsOf(json, count) {
  const results = isRecord2(json) ? json.results : void 0;
  if (!Array.isArray(results) || results.length !== count) {
    throw new ServiceError("malformed", "answered a batch with another number of results than queries");
  }
  return results.map(resultOf);
}
function resultOf(value) {
  if (!isRecord2(value)) throw new ServiceError("malformed", "answered a batch with a result that is not an object");
  const { vulns, next_page_token: token } = value;
  if (vulns !== void 0 && !Array.isArray(vulns))
    throw new ServiceError("malformed", "answered a batch without a list");
  const refs = (vulns ?? []).map((entry) => {
    if (!isRecord2(entry) || typeof entry.id !== "string")
      throw new ServiceError("malformed", "answered an advisory without id");
    return { id: entry.id, modified: typeof entry.modified === "string" ? entry.modified : "" };
  });
  return { refs, token: typeof token === "string" && token !== "" ? token : null };
}
function isRecord2(value) {
  return typeof value === "object" && value !== null;
}

// src/scan/dependencies/osv-api/query-package.ts
var MAX_PAGES2 = 50;
async function queryPackage(client, parse2, ecosystem, name) {
  const advisories = [];
  let token = null;
  for (let page = 0; page < MAX_PAGES2; page++) {
    const body = { package: { ecosystem, name } };
    if (token !== null) body.page_token = token;
    const { status, json } = await client.post("/v1/query", body);
    if (status !== 200) throw new ServiceError("refused", `answered ${status}`);
    const answer = typeof json === "object" && json !== null ? json : {};
    for (const record of Array.isArray(answer.vulns) ? answer.vulns : []) {
      const advisory = parse2(record);
      if (advisory === null) throw new ServiceError("malformed", "answered something that is no OSV record");
      advisories.push(advisory);
    }
    if (typeof answer.next_page_token !== "string" || answer.next_page_token === "") {
      return advisories.filter((advisory) => !advisory.withdrawn);
    }
    token = answer.next_page_token;
  }
  throw new ServiceError("refused", `page tokens did not end after ${MAX_PAGES2} pages`);
}

// src/scan/dependencies/osv-api/record-cache.ts
import { createHash, randomBytes } from "node:crypto";
import { mkdir, readFile, rename, stat, writeFile } from "node:fs/promises";
import { join as join3 } from "node:path";
var MAX_RECORD_BYTES = 8 * 1024 * 1024;
function recordCache(cacheDir) {
  if (cacheDir === null) return { read: async () => null, write: async () => {
  } };
  const folder = join3(cacheDir, "osv-records");
  const fileOf = (ref) => join3(folder, `${hashParts([ref.id, ref.modified], 40)}.json`);
  return {
    async read(ref) {
      if (ref.modified === "") return null;
      try {
        const path = fileOf(ref);
        if ((await stat(path)).size > MAX_RECORD_BYTES) return null;
        const text = await readFile(path, "utf8");
        const body = text.slice(65);
        return text.slice(0, 64) === sha256(body) ? JSON.parse(body) : null;
      } catch {
        return null;
      }
    },
    async write(ref, record) {
      if (ref.modified === "") return;
      try {
        await mkdir(folder, { recursive: true, mode: 448 });
        const body = JSON.stringify(record);
        const temporary = join3(folder, `${randomBytes(8).toString("hex")}.tmp`);
        await writeFile(temporary, `${sha256(body)}
${body}`, { mode: 384, flag: "wx" });
        await rename(temporary, fileOf(ref));
      } catch {
      }
    }
  };
}
function sha256(text) {
  return createHash("sha256").update(text).digest("hex");
}

// src/scan/dependencies/osv-api/source.ts
function osvApiSource(options, parse2) {
  const client = osvClient(options);
  const cache = recordCache(options.cacheDir);
  const asked = /* @__PURE__ */ new Map();
  async function affecting2(queries) {
    const { distinct: distinct2, indexes, notes } = deduplicate(queries);
    const batch = await queryBatch(client, distinct2);
    const { advisories, problems } = await hydrate(client, cache, parse2, batch.refs.flat());
    const perQuery = batch.refs.map((refs) => {
      const ids = new Set(refs.map((ref) => ref.id));
      return [...ids].flatMap((id) => advisories.get(id) ?? []).filter((advisory) => !advisory.withdrawn);
    });
    return {
      matches: indexes.map((index) => index === null ? [] : perQuery[index] ?? []),
      ...statusOf2(batch, distinct2.length, problems.length),
      problems: [...refusedProblems(batch, distinct2), ...problems],
      notes
    };
  }
  function about(ecosystem, name) {
    if (!osvKnows(ecosystem)) return Promise.resolve([]);
    const key = JSON.stringify([ecosystem, name]);
    const known = asked.get(key) ?? queryPackage(client, parse2, ecosystem, name);
    asked.set(key, known);
    return known;
  }
  return { affecting: affecting2, about };
}
function deduplicate(queries) {
  const distinct2 = [];
  const places = /* @__PURE__ */ new Map();
  const unknown = /* @__PURE__ */ new Set();
  let floating = 0;
  const indexes = queries.map((query) => {
    if (!osvKnows(query.ecosystem)) {
      unknown.add(query.ecosystem);
      return null;
    }
    if (!isExactVersion(query.ecosystem, query.version)) {
      floating++;
      return null;
    }
    const key = JSON.stringify([query.ecosystem, query.name, query.version]);
    const known = places.get(key);
    if (known !== void 0) return known;
    places.set(key, distinct2.length);
    return distinct2.push(query) - 1;
  });
  const notes = unknown.size === 0 ? [] : [`not known to OSV, not audited: ${[...unknown].sort().join(", ")}`];
  if (floating > 0) notes.push(`${floating} references name no single release and match no advisory`);
  return { distinct: distinct2, indexes, notes };
}
function statusOf2(batch, asked, withoutDetails) {
  const reasons = [...new Set(batch.unanswered.values())].join("; ");
  const missing = batch.unanswered.size;
  if (missing > 0) {
    const found2 = batch.refs.some((refs) => refs.length > 0);
    const failed2 = missing === asked && !found2;
    const count = failed2 ? "no package" : `${asked - missing} of ${asked} packages`;
    return { status: failed2 ? "failed" : "partial", reason: `OSV API: ${count} audited: ${reasons}` };
  }
  if (withoutDetails > 0) {
    return { status: "partial", reason: `OSV API: ${withoutDetails} advisories without details` };
  }
  return { status: "complete", reason: null };
}
function refusedProblems(batch, queries) {
  return batch.refused.flatMap((index) => {
    const query = queries[index];
    if (query === void 0) return [];
    return [
      {
        message: `${query.ecosystem} ${query.name}@${query.version} is refused by the OSV API as not valid, so it was not audited`,
        remedy: "check the name and version in the lockfile"
      }
    ];
  });
}

// src/scan/dependencies/osv-scanner/base-config.ts
var NAME = "osv-scanner.toml";
var MAX_BYTES = 1024 * 1024;
async function baseConfig(workspace) {
  if (workspace.baseline !== "known") return "";
  for await (const result of workspace.read("base", [`${workspace.prefix}${NAME}`], MAX_BYTES)) {
    if (result.status === "read") return result.bytes.toString("utf8");
  }
  return "";
}

// src/scan/dependencies/osv-scanner/canary.ts
import { join as join4 } from "node:path";
import { promisify } from "node:util";

// src/scan/dependencies/match/affected.ts
function isAffected(advisory, ecosystem, name, version) {
  if (advisory.withdrawn) return false;
  const compare = comparatorFor(ecosystem);
  if (compare === null || !isExactVersion(ecosystem, version)) return false;
  const spelled = normalizeVersion(ecosystem, version);
  return entriesFor(advisory, ecosystem, name).some(
    (entry) => entry.versions.includes(spelled) || sortedRanges(entry, compare).some((range) => covers(range, spelled, compare))
  );
}
function entriesFor(advisory, ecosystem, name) {
  const wanted = normalizeName(ecosystem, name);
  return advisory.affected.filter(
    (entry) => sameEcosystem(entry.ecosystem, ecosystem) && normalizeName(entry.ecosystem, entry.name) === wanted
  );
}

// src/scan/dependencies/osv-scanner/canary.ts
var READ_FROM_PURL = /* @__PURE__ */ new Set([
  "npm",
  "PyPI",
  "Go",
  "crates.io",
  "Maven",
  "RubyGems",
  "NuGet",
  "Packagist",
  "Hex",
  "Pub"
]);
var UNSUITABLE = /* @__PURE__ */ new Set(["stdlib", "toolchain"]);
var MAX_ENTRIES = 400;
var MAX_RECORD_BYTES2 = 2 * 1024 * 1024;
async function pickCanaries(database, ecosystems) {
  const bases = new Set([...ecosystems].map(baseEcosystem).filter((ecosystem) => READ_FROM_PURL.has(ecosystem)));
  const canaries = [];
  for (const ecosystem of bases) {
    const canary = await pickCanary(join4(database, ecosystem, "all.zip"), ecosystem).catch(() => null);
    if (canary !== null) canaries.push(canary);
  }
  return canaries;
}
function canaryFile(canaries) {
  const components = canaries.map(({ ecosystem, name, version }) => {
    return { type: "library", name, version, purl: purlOf(ecosystem, name, version) };
  });
  return JSON.stringify({ bomFormat: "CycloneDX", specVersion: "1.5", version: 1, components });
}
async function pickCanary(path, ecosystem) {
  const { default: yauzl } = await import("./part-yauzl.js");
  const zip = await promisify(yauzl.open)(path, { lazyEntries: true });
  try {
    let left = MAX_ENTRIES;
    for await (const entry of entriesOf(zip)) {
      if (left-- === 0) return null;
      if (entry.uncompressedSize > MAX_RECORD_BYTES2 || !entry.fileName.endsWith(".json")) continue;
      const canary = canaryIn(await contentOf(zip, entry), ecosystem);
      if (canary !== null) return canary;
    }
    return null;
  } finally {
    zip.close();
  }
}
function canaryIn(text, ecosystem) {
  const advisory = parseAdvisory(JSON.parse(text));
  if (advisory === null || advisory.withdrawn) return null;
  for (const entry of advisory.affected) {
    if (entry.ecosystem !== ecosystem || UNSUITABLE.has(entry.name)) continue;
    if (entry.ranges.some((range) => range.type === "GIT")) continue;
    const events = entry.ranges.flatMap((range) => range.events);
    const named = [
      ...entry.versions,
      ...events.flatMap((event) => event.last_affected ?? []),
      ...events.flatMap((event) => event.introduced === "0" ? [] : event.introduced ?? []),
      "1.0.0",
      "0.0.1"
    ];
    const version = named.find(
      (candidate) => /^\d[\w.+-]{0,60}$/.test(candidate) && isAffected(advisory, ecosystem, entry.name, candidate)
    );
    if (version !== void 0) return { ecosystem, name: entry.name, version };
  }
  return null;
}
async function* entriesOf(zip) {
  for (; ; ) {
    const entry = await new Promise((done, fail) => {
      zip.once("entry", done);
      zip.once("end", () => done(null));
      zip.once("error", fail);
      zip.readEntry();
    });
    zip.removeAllListeners();
    if (entry === null) return;
    yield entry;
  }
}
async function contentOf(zip, entry) {
  const stream = await promisify(zip.openReadStream.bind(zip))(entry);
  const chunks = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString("utf8");
}

// src/scan/dependencies/osv-scanner/folder.ts
import { existsSync } from "node:fs";
import { mkdir as mkdir2, mkdtemp, realpath, rm, symlink, writeFile as writeFile2 } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join as join5, posix, resolve } from "node:path";
var SAFE_NAME = /^[A-Za-z0-9_][\w.+-]{0,120}$/;
var MAX_FOLDER_LENGTH = 160;
async function makeFolder(copies, extras) {
  const root = await realpath(await mkdtemp(join5(tmpdir(), "gatehouse-")));
  const files = join5(root, "lockfiles");
  await mkdir2(files);
  const folderOf2 = folderNames(files);
  const placed = /* @__PURE__ */ new Map();
  for (const copy of copies) {
    const { path, bytes } = copy.lockfile;
    const place2 = join5(folderOf2(copy.side, path), posix.basename(path));
    if (await put(place2, bytes)) placed.set(place2.replaceAll("\\", "/"), copy);
  }
  for (const { side, lockfile, path, bytes } of extras) {
    const place2 = join5(folderOf2(side, path), posix.basename(path));
    if (await put(place2, bytes)) placed.set(place2.replaceAll("\\", "/"), { side, lockfile });
  }
  return {
    root,
    files,
    copies: placed,
    async write(name, content) {
      const place2 = join5(root, name);
      if (!await put(place2, Buffer.from(content))) throw new ScanError(`cannot write ${place2}`);
      return place2;
    },
    remove: () => rm(root, { recursive: true, force: true })
  };
}
function folderNames(files) {
  const folders = /* @__PURE__ */ new Map();
  const taken = /* @__PURE__ */ new Map();
  return (side, path) => {
    const folder = posix.dirname(path);
    const key = `${side}/${folder}`;
    const known = folders.get(key);
    if (known !== void 0) return known;
    const parts2 = folder === "." ? [] : folder.split("/");
    const usual = parts2.every((part) => SAFE_NAME.test(part)) && folder.length <= MAX_FOLDER_LENGTH;
    const first = taken.get(key.toLowerCase()) ?? folder;
    taken.set(key.toLowerCase(), first);
    const place2 = usual && first === folder ? ["tree", ...parts2] : ["other", String(folders.size)];
    const full = join5(files, side, ...place2);
    folders.set(key, full);
    return full;
  };
}
async function put(place2, content) {
  try {
    await mkdir2(dirname(place2), { recursive: true });
    await writeFile2(place2, content, { mode: 384, flag: "wx" });
    return true;
  } catch {
    return false;
  }
}
async function linkDatabase(folder, database) {
  const base = join5(folder.root, "database");
  await mkdir2(base);
  for (const name of ["osv-scalibr", "osv-scanner"]) await symlink(resolve(database), join5(base, name), "junction");
  return base;
}
function hasEcosystem(database, ecosystem) {
  return existsSync(join5(database, ecosystem, "all.zip"));
}

// src/scan/dependencies/osv-scanner/version.ts
import { dirname as dirname2 } from "node:path";
var MINIMUM_VERSION = "2.4.0";
var COMMAND = "osv-scanner";
async function installedOsvScanner(exec) {
  const cwd = dirname2(process.execPath);
  const result = await exec(COMMAND, ["--version"], { cwd, timeoutMs: 2e4, maxBytes: 1e5 });
  if (result.ended === "not-found") return { status: "absent", reason: "osv-scanner is not on the PATH" };
  const version = /osv-scanner version: v?(\d{1,5}\.\d{1,5}\.\d{1,5}\S{0,40})/.exec(
    result.stdout.toString("utf8")
  )?.[1];
  if (result.exitCode !== 0 || version === void 0) {
    return { status: "refused", reason: "osv-scanner does not tell its version" };
  }
  const { default: gte } = await import("./part-semver.js");
  if (!gte(version, MINIMUM_VERSION)) {
    return {
      status: "refused",
      reason: `osv-scanner ${version} is older than ${MINIMUM_VERSION}, install a newer one`
    };
  }
  return { status: "usable", version };
}

// src/scan/dependencies/osv-scanner/hits.ts
function hitsOf(packages, copies, side, toolVersion) {
  const spellings = /* @__PURE__ */ new Map();
  return packages.flatMap((pkg) => {
    const copy = copies.get(pkg.path);
    if (copy === void 0 || copy.side !== side || pkg.advisories.length === 0 || pkg.version === "") return [];
    const known = spellings.get(copy.lockfile) ?? spellingsOf(copy.lockfile);
    spellings.set(copy.lockfile, known);
    const { ecosystem, name, version } = known.get(keyOf(pkg)) ?? pkg;
    return [
      {
        path: copy.lockfile.path,
        package: { ecosystem, name, version },
        advisories: pkg.advisories,
        tool: COMMAND,
        toolVersion
      }
    ];
  });
}
function spellingsOf(lockfile) {
  return new Map(lockfile.extraction.packages.map((pkg) => [keyOf(pkg), pkg]));
}
function keyOf({ ecosystem, name, version }) {
  return JSON.stringify([ecosystem, normalizeName(ecosystem, name), normalizeVersion(ecosystem, version)]);
}

// src/scan/dependencies/osv-scanner/messages.ts
var SCANNED = /^Scanned (.+) file and found \d+ packages?$/;
var EXTRACTION_ERROR = /^Error during extraction: \(extracting as ([\w./-]{1,100})\) (.*)$/;
var CRASH = /^(?:panic: |fatal error: |runtime: out of memory|SIGSEGV)/;
var MATCHER_ERROR = /^(?:could not load db for .{1,60} ecosystem|an error occurred while|failed to (?:hydrate|query))/i;
var PROGRESS = /^(?:Scanning dir|Starting filesystem walk|Scanned |End status|Loaded |Filtered |Skipping )/;
var MAX_LINE = 400;
function readMessages(stderr, files) {
  const scanned = /* @__PURE__ */ new Set();
  const unreadable2 = [];
  let matcherError = null;
  let crash = null;
  let lastWord = null;
  const known = new Set(files);
  for (const raw of stderr.split("\n")) {
    const line = raw.trimEnd().slice(0, 4096).replaceAll("\\", "/");
    const path = SCANNED.exec(line)?.[1];
    if (path !== void 0 && known.has(path)) scanned.add(path);
    const [, plugin, detail] = EXTRACTION_ERROR.exec(line) ?? [];
    if (plugin?.startsWith("vulnmatch/") === true) matcherError ??= (detail ?? "").slice(0, MAX_LINE);
    else if (plugin !== void 0) {
      const file = files.find((candidate) => detail?.includes(candidate.replace(/^\//, "")));
      unreadable2.push({
        path: file ?? "",
        message: (detail?.split(": ").slice(1).join(": ") ?? "").slice(0, MAX_LINE)
      });
    }
    if (MATCHER_ERROR.test(line)) matcherError ??= line.slice(0, MAX_LINE);
    if (CRASH.test(line)) crash ??= line.slice(0, MAX_LINE);
    if (line !== "" && !PROGRESS.test(line)) lastWord = line.slice(0, MAX_LINE);
  }
  return { scanned, unreadable: unreadable2, matcherError, crash, lastWord };
}

// src/scan/dependencies/osv-scanner/output.ts
function readOutput(stdout) {
  const json = parse(stdout);
  if (!isRecord(json) || !Array.isArray(json.results)) return null;
  return recordList(json, "results").flatMap((result) => {
    const source = recordField(result, "source");
    const path = source === null ? null : textField(source, "path");
    return path === null ? [] : recordList(result, "packages").flatMap((entry) => scannedPackage(path, entry) ?? []);
  });
}
function parse(stdout) {
  try {
    return JSON.parse(stdout.toString("utf8"));
  } catch {
    return null;
  }
}
function scannedPackage(path, entry) {
  const about = recordField(entry, "package");
  if (about === null) return null;
  const name = textField(about, "name");
  const ecosystem = textField(about, "ecosystem");
  if (name === null || ecosystem === null || ecosystem === "") return null;
  const advisories = recordList(entry, "vulnerabilities").flatMap((record) => parseAdvisory(record) ?? []);
  return {
    path: path.replaceAll("\\", "/"),
    ecosystem,
    name,
    version: textField(about, "version") ?? "",
    advisories: advisories.filter((advisory) => !advisory.withdrawn)
  };
}

// src/scan/dependencies/osv-scanner/run.ts
var TIMEOUT_MS = 12e4;
var MAX_OUTPUT_BYTES = 128 * 1024 * 1024;
var SOFT_MEMORY = "3GiB";
var HARD_ADDRESS_SPACE = 16 * 1024 ** 3;
async function runOsvScanner(exec, request) {
  const { folder, config, database } = request;
  const args = [
    "scan",
    "source",
    "--format",
    "json",
    "--all-packages",
    "--no-call-analysis=all",
    "--no-resolve",
    "--no-ignore",
    `--config=${config}`,
    ...database === null ? [] : ["--offline", `--local-db-path=${database}`],
    "--recursive",
    folder
  ];
  const env = { GOMEMLIMIT: SOFT_MEMORY };
  if (database !== null) {
    env.OSV_SCANNER_LOCAL_DB_CACHE_DIRECTORY = database;
    env.OSV_SCALIBR_LOCAL_DB_CACHE_DIRECTORY = database;
  }
  const options = { cwd: folder, timeoutMs: TIMEOUT_MS, maxBytes: MAX_OUTPUT_BYTES, env };
  if (process.platform === "linux") {
    const limited = await exec("prlimit", [`--as=${HARD_ADDRESS_SPACE}`, COMMAND, ...args], options);
    if (limited.ended !== "not-found" && !limited.stderr.startsWith("prlimit: ")) return limited;
  }
  return exec(COMMAND, args, options);
}

// src/scan/dependencies/osv-scanner/selection.ts
import { posix as posix2 } from "node:path";
function keptBack(lockfile, database) {
  const name = posix2.basename(lockfile.path);
  if (!SAFE_NAME.test(name)) return "its name is unusual";
  if (name === "pnpm-lock.yaml" && hasManyDocuments(lockfile.bytes)) {
    return "osv-scanner reads only the first of its documents";
  }
  if (database !== null) {
    const missing = [...ecosystemsOf([lockfile])].find((ecosystem) => !hasEcosystem(database, ecosystem));
    if (missing !== void 0) return `the database has nothing for ${missing}`;
  }
  return null;
}
function hasManyDocuments(bytes) {
  const marker = /^---(?:[ \t\r]|$)/gm;
  const text = bytes.toString("utf8");
  const markers = text.match(marker)?.length ?? 0;
  return markers > 1 || markers === 1 && !/^(?:[ \t\r]*(?:#[^\n]*)?\n)*---/.test(text);
}
function ecosystemsOf(lockfiles) {
  const all = lockfiles.flatMap((lockfile) => lockfile.extraction.packages);
  return new Set(all.filter((pkg) => pkg.origin === "registry").map((pkg) => baseEcosystem(pkg.ecosystem)));
}
function onlyPaths(lockfiles, accepts) {
  return {
    head: lockfiles.head.filter(accepts),
    base: lockfiles.base.filter(accepts),
    headProblems: [],
    baseProblems: []
  };
}
function packageCount(lockfiles) {
  return [...lockfiles.head, ...lockfiles.base].reduce((sum, { extraction }) => sum + extraction.packages.length, 0);
}

// src/scan/dependencies/osv-scanner/verdict.ts
function judgeRun(run2, output, messages) {
  const end = abnormalEnd(run2);
  if (end !== null) return failed(end);
  if (messages.crash !== null || run2.exitCode === 2) return failed(`crashed: ${messages.crash ?? "exit code 2"}`);
  switch (run2.exitCode) {
    case 0:
    case 1:
    case 127:
      return output === null ? withoutOutput(run2.exitCode, messages) : withOutput(run2.exitCode, output, messages);
    case 128:
      return { status: "nothing", reason: "found no packages in the lockfiles (exit code 128)" };
    case 129:
      return failed("could not ask the OSV API (exit code 129)");
    case 130:
      return failed(`does not accept osv-scanner.toml of the base commit (exit code 130)${said(messages)}`);
    default:
      return failed(`ended with the unknown exit code ${run2.exitCode}${said(messages)}`);
  }
}
function abnormalEnd(run2) {
  switch (run2.ended) {
    case "exited":
      return null;
    case "not-found":
      return "is not on the PATH";
    case "timeout":
      return `did not finish within ${TIMEOUT_MS / 1e3} s`;
    case "too-much-output":
      return "wrote more output than is read";
    case "signal":
      return `was ended by ${run2.signal ?? "a signal"}; out of memory?`;
  }
}
function withoutOutput(exitCode, messages) {
  if (exitCode === 127) return failed(`failed without an answer (exit code 127)${said(messages)}`);
  return failed(`answered something that is not its JSON (exit code ${exitCode})`);
}
function withOutput(exitCode, output, messages) {
  const found2 = output.some((pkg) => pkg.advisories.length > 0);
  if (messages.matcherError !== null) {
    const reason = `could not match all packages (exit code ${exitCode}): ${messages.matcherError}`;
    return found2 ? { status: "partial", reason } : failed(reason);
  }
  if (exitCode === 1 && !found2) return failed("says that it found something (exit code 1) and names nothing");
  if (messages.unreadable.length > 0) {
    const count = messages.unreadable.length;
    return {
      status: "partial",
      reason: `could not read ${count} ${count === 1 ? "lockfile" : "lockfiles"} (exit code ${exitCode})`
    };
  }
  if (exitCode === 127) return { status: "partial", reason: `reports an error (exit code 127)${said(messages)}` };
  return { status: "complete", reason: null };
}
function failed(reason) {
  return { status: "failed", reason };
}
function said(messages) {
  return messages.lastWord === null ? "" : `: ${messages.lastWord}`;
}

// src/scan/dependencies/osv-scanner/engine.ts
var MAX_SUM_BYTES = 32 * 1024 * 1024;
function osvScannerEngine(options) {
  return async (lockfiles) => {
    const installed = await installedOsvScanner(options.exec);
    if (installed.status !== "usable") return engineFailed(COMMAND, installed.reason);
    const given = onlyPaths(lockfiles, (lockfile) => keptBack(lockfile, options.database) === null);
    const folder = await makeFolder(copiesOf(given), await goSums(options.workspace, given));
    try {
      const { answer, read } = await scanFolder(options, folder, given, installed.version);
      const unread = onlyPaths(
        lockfiles,
        (lockfile) => !read.has(lockfile) && lockfile.extraction.packages.length > 0 && answer.status !== "failed"
      );
      return packageCount(unread) === 0 ? answer : withRest(answer, unread, options.rest);
    } finally {
      await folder.remove();
    }
  };
}
async function scanFolder(options, folder, given, version) {
  const { database } = options;
  const canaries = database === null ? [] : await pickCanaries(database, ecosystemsOf([...given.head, ...given.base]));
  const canaryPath = await folder.write("lockfiles/canary/bom.json", canaryFile(canaries));
  const run2 = await runOsvScanner(options.exec, {
    folder: folder.files,
    config: await folder.write("osv-scanner.toml", await baseConfig(options.workspace)),
    database: database === null ? null : await linkDatabase(folder, database)
  });
  const output = readOutput(run2.stdout);
  const messages = readMessages(run2.stderr, [...folder.copies.keys()]);
  const believed = believe(judgeRun(run2, output, messages), output ?? [], canaryPath, canaries, database);
  const { status, reason } = nothingMeans(believed, given);
  const packages = status === "failed" ? [] : output ?? [];
  const read = /* @__PURE__ */ new Set();
  for (const [path, { lockfile }] of folder.copies) {
    if (messages.scanned.has(path) || packages.some((pkg) => pkg.path === path)) read.add(lockfile);
  }
  const problems = messages.unreadable.map(({ path, message }) => {
    const lockfile = folder.copies.get(path)?.lockfile.path;
    return { message: `osv-scanner: ${message}`, ...lockfile !== void 0 && { path: lockfile } };
  });
  return {
    read,
    answer: {
      engine: COMMAND,
      status,
      reason: reason === null ? null : `osv-scanner ${reason}`,
      problems,
      notes: [],
      head: hitsOf(packages, folder.copies, "head", version),
      base: hitsOf(packages, folder.copies, "base", version)
    }
  };
}
function believe(verdict, output, canaryPath, canaries, database) {
  if (database === null || verdict.status === "failed" || verdict.status === "nothing") return verdict;
  const path = canaryPath.replaceAll("\\", "/");
  const found2 = new Set(
    output.filter((pkg) => pkg.path === path && pkg.advisories.length > 0).map((pkg) => pkg.ecosystem)
  );
  const missed = canaries.find((canary) => !found2.has(canary.ecosystem));
  const hasFindings = output.some((pkg) => pkg.path !== path && pkg.advisories.length > 0);
  if (missed !== void 0) {
    const reason = `did not find ${missed.ecosystem} ${missed.name}@${missed.version}, which the database calls affected: its answer is not believed`;
    return { status: hasFindings ? "partial" : "failed", reason };
  }
  if (canaries.length === 0 && !hasFindings) {
    return { status: "failed", reason: "found nothing, and the database holds no package to test it with" };
  }
  return verdict;
}
function nothingMeans(verdict, given) {
  if (verdict.status !== "nothing") return { status: verdict.status, reason: verdict.reason };
  const count = packageCount(given);
  if (count === 0) return { status: "complete", reason: null };
  return { status: "failed", reason: `${verdict.reason}, although they hold ${count}` };
}
async function withRest(answer, unread, rest) {
  const paths = [...new Set([...unread.head, ...unread.base].map((lockfile) => lockfile.path))];
  const list = `${paths.slice(0, 10).join(", ")}${paths.length > 10 ? ` and ${paths.length - 10} more` : ""}`;
  if (rest === null) return { ...answer, notes: [...answer.notes, `not read by osv-scanner: ${list}`] };
  const other = await rest(unread);
  const reasons = [answer.reason, other.reason].filter((reason) => reason !== null);
  const whole = answer.status === "complete" && other.status === "complete";
  return {
    engine: COMMAND,
    status: whole ? "complete" : "partial",
    reason: reasons.length === 0 ? null : reasons.join("; "),
    problems: [...answer.problems, ...other.problems],
    notes: [...answer.notes, ...other.notes, `not read by osv-scanner, audited by the built-in engine: ${list}`],
    head: [...answer.head, ...other.head],
    base: [...answer.base, ...other.base]
  };
}
function copiesOf(lockfiles) {
  const of = (side) => (lockfile) => ({ side, lockfile });
  return [...lockfiles.head.map(of("head")), ...lockfiles.base.map(of("base"))];
}
async function goSums(workspace, lockfiles) {
  const extras = [];
  for (const side of ["head", "base"]) {
    const modules = lockfiles[side].filter(({ path }) => path === "go.mod" || path.endsWith("/go.mod"));
    const bySum = new Map(modules.map((lockfile) => [lockfile.path.replace(/mod$/, "sum"), lockfile]));
    for await (const result of workspace.read(side, [...bySum.keys()], MAX_SUM_BYTES)) {
      const lockfile = bySum.get(result.path);
      if (result.status === "read" && lockfile !== void 0) {
        extras.push({ side, lockfile, path: result.path, bytes: result.bytes });
      }
    }
  }
  return extras;
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
  const shared = { exec: context.exec, workspace: context.workspace, database: options.osvDb };
  if (wanted === "both")
    return { engine: bothEngines(builtin, osvScannerEngine({ ...shared, rest: null })), about, close };
  const wrapped = osvScannerEngine({ ...shared, rest: builtin });
  if (wanted === "osv-scanner") return { engine: wrapped, about, close };
  const installed = await installedOsvScanner(context.exec);
  if (installed.status === "refused") context.log.warn(`${installed.reason}; the built-in engine is used`);
  return { engine: installed.status === "usable" ? wrapped : builtin, about, close };
}
var offlineWithoutData = async () => engineFailed("builtin", "offline without --osv-db: nothing to audit against");
async function openSource(context) {
  const { options, cacheDir } = context;
  if (options.osvDb !== null) {
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
  const api = { http: context.http, baseUrl: osvApiUrl(process.env), cacheDir, signal: context.signal };
  return { source: osvApiSource(api, parseAdvisory), close };
}

// src/scan/dependencies/read/repository-path.ts
function folderOf(path) {
  return path.slice(0, Math.max(path.lastIndexOf("/"), 0));
}
function fileNameOf(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}
function siblingPath(path, relative) {
  const given = relative.replaceAll("\\", "/");
  if (given.startsWith("/") || given.includes("\0") || /^[A-Za-z]:/.test(given)) return null;
  const segments = [];
  for (const segment of `${folderOf(path)}/${given}`.split("/")) {
    if (segment === "" || segment === ".") continue;
    if (segment !== "..") segments.push(segment);
    else if (segments.pop() === void 0) return null;
  }
  return segments.join("/");
}
function foldersUp(path) {
  const folders = [];
  for (let folder = folderOf(path); folder !== ""; folder = folderOf(folder)) folders.push(`${folder}/`);
  return [...folders, ""];
}

// src/scan/dependencies/read/conflict-markers.ts
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

// src/scan/dependencies/read/value.ts
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
function entriesOf2(value) {
  return Object.entries(tableOf(value));
}
function textsOf(value) {
  return listOf(value).filter((item) => typeof item === "string" && item !== "");
}
function field(value, key) {
  return isTable(value) && Object.hasOwn(value, key) ? value[key] : void 0;
}
function textField2(value, key) {
  const found2 = field(value, key);
  return typeof found2 === "string" && found2 !== "" ? found2 : void 0;
}
function flagField(value, key) {
  const found2 = field(value, key);
  return found2 === true || found2 === "true";
}
function tableField(value, key) {
  return tableOf(field(value, key));
}
function listField(value, key) {
  return listOf(field(value, key));
}
function entriesField(value, key) {
  return entriesOf2(field(value, key));
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

// src/scan/dependencies/read/json.ts
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

// src/scan/dependencies/read/json-comments.ts
function withoutComments(text) {
  const out = [];
  const token = /"(?:[^"\\\n]|\\.)*"?|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|,|[^\s"/,]+|\//g;
  let copied = 0;
  let comma = -1;
  for (let match2 = token.exec(text); match2 !== null; match2 = token.exec(text)) {
    const [word] = match2;
    if (word.startsWith("//") || word.startsWith("/*")) {
      out.push(text.slice(copied, match2.index), word.replace(/[^\n]/g, " "));
      copied = match2.index + word.length;
      continue;
    }
    if (comma !== -1 && (word[0] === "}" || word[0] === "]")) {
      out.push(text.slice(copied, match2.index));
      out[comma] = " ";
      copied = match2.index;
    }
    comma = -1;
    if (word !== ",") continue;
    out.push(text.slice(copied, match2.index), ",");
    comma = out.length - 1;
    copied = match2.index + 1;
  }
  out.push(text.slice(copied));
  return out.join("");
}

// src/scan/dependencies/read/json-lines.ts
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
        note2(level, `.${keyOf2(text.slice(at, end + 1))}`);
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
function keyOf2(literal) {
  if (!literal.includes("\\")) return literal.slice(1, -1);
  try {
    return String(JSON.parse(literal));
  } catch {
    return "";
  }
}

// src/scan/dependencies/read/module-tree.ts
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

// src/scan/dependencies/read/npm-specifier.ts
var REGISTRY = { origin: "registry" };
var GIT = /^(?:git(?:\+[a-z]+)?:|git@|ssh:|github:|gitlab:|bitbucket:|gist:)/;
var LOCAL = /^(?:file:|link:|portal:|exec:|\.{1,2}\/|\/|~\/)/;
var REGISTRY_TARBALL = /^https?:\/\/registry\.(?:npmjs\.org|yarnpkg\.com)\/((?:@|%40)?[^/@%]+(?:(?:\/|%2f)[^/]+)?)\/-\/([^/?#]+)\.tgz/i;
var SHORTHAND = /^[\w.-]+\/[\w.-]+(?:#|$)/;
var HOSTED_ARCHIVE = /^https?:\/\/(?:codeload\.github\.com\/|github\.com\/[^?#]*\/(?:archive|tarball)\/|(?:www\.)?bitbucket\.org\/[^?#]*\/get\/|gitlab\.com\/[^?#]*archive)/;
function npmSpecifier(spec2, depth = 0) {
  if (spec2.startsWith("npm:")) {
    const target = spec2.slice(4);
    const at = target.indexOf("@", 1);
    const name = at === -1 ? target : target.slice(0, at);
    return /^\d|^[~^<>=*]|^$/.test(name) || at === -1 && !/^@?[\w.-]+(?:\/[\w.-]+)?$/.test(name) ? REGISTRY : { origin: "registry", name };
  }
  if (spec2.startsWith("workspace:")) return { origin: "workspace" };
  if (spec2.startsWith("patch:")) return patched(spec2.slice(6), depth);
  const tarball = REGISTRY_TARBALL.exec(spec2);
  if (tarball !== null) return registryTarball(tarball[1] ?? "", tarball[2] ?? "");
  if (LOCAL.test(spec2)) return { origin: "file" };
  if (GIT.test(spec2) || HOSTED_ARCHIVE.test(spec2) || isGitUrl(spec2)) return git(spec2);
  if (/^https?:/.test(spec2)) return { origin: "url" };
  return SHORTHAND.test(spec2) ? git(spec2) : REGISTRY;
}
function registryTarball(written, file) {
  const name = written.replace(/^%40/, "@").replace(/%2f/i, "/");
  const bare = name.slice(name.lastIndexOf("/") + 1);
  return { origin: "registry", name, ...file.startsWith(`${bare}-`) && { version: file.slice(bare.length + 1) } };
}
var HOSTED_REPOSITORY = /^https?:\/\/(?:[^@/]*@)?(?:github\.com|gitlab\.com|bitbucket\.org)\/[^/?#]+\/[^/?#]+\/?(?:#|$)/;
function isGitUrl(spec2) {
  if (HOSTED_REPOSITORY.test(spec2)) return true;
  return /^https?:\/\/[^#?]*\.git(?:[#?]|$)/.test(spec2) || /^https?:[^#]*#(?:.*&)?commit=/.test(spec2);
}
function git(spec2) {
  const commit = /(?:#(?:[^#]*[&=:])?|[?&]ref=|\/(?:tar\.gz|legacy\.tar\.gz|zip|tarball|get|archive)\/)([0-9a-f]{40})(?:$|[.&?_(-])/.exec(
    spec2
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

// src/scan/dependencies/read/package-graph.ts
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
  const edges = drafts.map(edgesOf);
  const found2 = scopes(edges, { ...roots, runtime: [...roots.runtime, ...roots.optional] });
  const needed = reachable(
    drafts.map((draft) => draft.dependsOn),
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

// src/scan/dependencies/read/beside.ts
async function readBeside(read, path, report, parse2) {
  const text = path === null ? null : await read(path);
  if (path === null || text === null) return null;
  try {
    return await parse2({ path, text });
  } catch (error) {
    report(problemFrom(error, path));
    return null;
  }
}

// src/scan/dependencies/read/package-json.ts
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
  return {
    manifest: { path: file.path, lines: demandLines(root, file.text) },
    name: textField2(root, "name"),
    version: textField2(root, "version"),
    demands: demandsOf(root),
    workspaces: patterns.filter((pattern) => typeof pattern === "string")
  };
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
    const inside = member === "" ? top : placeAt(top, [textField2(importer, "name") ?? member]);
    for (const { kind, name, range } of demandsOf(importer)) {
      const target = kind === "optional-peer" ? void 0 : resolveModule(inside, name);
      if (target !== void 0)
        graph.demand(kind === "peer" || kind === "optional-peer" ? "runtime" : kind, target, range);
    }
    const path = siblingPath(file.path, `${member}/package.json`.replace(/^\//, ""));
    const manifest = await readPackageJson(read, path, graph.problem);
    if (manifest !== null) manifests.push(manifest.manifest);
  }
  return graph.extraction("bun", { manifests });
}
function addPackages(root, { file, json, graph, top }) {
  const lines = jsonLines(json, 2);
  const entries = [];
  for (const [key, tuple] of entriesField(root, "packages")) {
    const line = lines.line("packages", key);
    const where = { ...line !== void 0 && { line } };
    const identity = Array.isArray(tuple) && key.length <= KEY_LIMIT ? identityOf(tuple) : null;
    if (!Array.isArray(tuple) || identity === null) {
      graph.problem({ message: 'an entry of "packages" is not readable', path: file.path, ...where });
      continue;
    }
    const steps = stepsOf(key);
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
      version: source.version ?? target.slice(target.lastIndexOf("@") + 1).replace(/^npm:/, ""),
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
  matches: (path) => fileNameOf(path) === "bun.lock" && !/(?:^|\/)node_modules\//.test(path),
  extract: parseBunLock
};

// src/scan/dependencies/read/lines.ts
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

// src/scan/dependencies/read/package-list.ts
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
var MAX_LENGTH = 500;
function extractCabalFreeze(file) {
  const list = packageList();
  for (const { number, text } of fileLines(file)) {
    const line = text.trim();
    if (line.startsWith("--")) continue;
    for (const part of line.replace(/^constraints:/, "").split(",")) {
      const [, name, version] = part.length > MAX_LENGTH ? [] : EXACT.exec(part.trim()) ?? [];
      if (name === void 0 || version === void 0) continue;
      list.add({ ecosystem: "Hackage", name, version, origin: "registry", scope: "unknown", line: number });
    }
  }
  return { packages: list.packages, manager: "cabal", problems: [] };
}

// src/scan/dependencies/extract/cabal-freeze/index.ts
var cabalFreeze = {
  id: "cabal-freeze",
  matches: (path) => fileNameOf(path) === "cabal.project.freeze",
  extract: (file) => Promise.resolve(extractCabalFreeze(file))
};

// src/scan/dependencies/read/toml.ts
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
  const tables = [document, ...entriesOf2(field(document, "target")).map(([, target]) => target)];
  for (const table of tables) {
    collect2(field(table, "dependencies"), shared, runtime);
    collect2(field(table, "build-dependencies"), shared, runtime);
    collect2(field(table, "dev-dependencies") ?? field(table, "dev_dependencies"), shared, development);
  }
  return { name: textField2(field(document, "package"), "name") ?? null, runtime, development };
}
function collect2(table, shared, names) {
  for (const [key, value] of entriesOf2(table)) {
    const source = field(value, "workspace") === true ? field(shared, key) : value;
    names.add(textField2(source, "package") ?? textField2(value, "package") ?? key);
  }
}

// src/scan/dependencies/extract/cargo-lock/parse.ts
async function parseCargoLock(file) {
  const document = await parseTomlFile(file);
  const entries = [...requireList(document, "package", file)];
  const lines = packageLines(file.text, entries.length);
  const root = field(document, "root");
  if (root !== void 0) entries.push(root);
  if (entries.length === 0 && file.text.trim() !== "" && field(document, "version") === void 0) {
    throw new LocatedError({ message: "has no [[package]]", path: file.path, remedy: "run `cargo generate-lockfile`" });
  }
  const checksums = new Map(entriesOf2(field(document, "metadata")));
  const read = [];
  const problems = [];
  entries.forEach((entry, index) => {
    const name = textField2(entry, "name");
    const version = textField2(entry, "version");
    const line = lines?.[index];
    if (name !== void 0 && version !== void 0) {
      read.push({ entry, name, version, source: textField2(entry, "source") ?? null, line });
      return;
    }
    const where = { path: file.path, ...line !== void 0 && { line } };
    problems.push({ message: "a package without name or version", ...where, remedy: "run `cargo generate-lockfile`" });
  });
  const find3 = dependencyFinder(read);
  const packages = read.map(({ entry, name, version, source, line }) => {
    const checksum = textField2(entry, "checksum") ?? checksums.get(`checksum ${name} ${version} (${source ?? ""})`) ?? void 0;
    const dependsOn = textsOf(field(entry, "dependencies")).map(find3);
    return {
      name,
      version,
      source,
      ...typeof checksum === "string" && { checksum },
      ...line !== void 0 && { line },
      dependsOn: dependsOn.filter((index) => index !== void 0)
    };
  });
  return { packages, problems };
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
  return found2.length === count ? found2 : null;
}

// src/scan/dependencies/extract/cargo-lock/extract.ts
async function extractCargoLock(file, read) {
  const { packages, problems } = await parseCargoLock(file);
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
    problems
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
  matches: (path) => fileNameOf(path) === "Cargo.lock",
  extract: extractCargoLock
};

// src/scan/dependencies/extract/composer-lock/parse.ts
var SECTIONS2 = [
  { key: "packages", scope: "runtime" },
  { key: "packages-dev", scope: "development" }
];
async function extractComposerLock(file, read) {
  const document = parseJsonFile(file);
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
  const find3 = finderOf(entries);
  drafts.forEach((draft, index) => {
    draft.dependsOn = [...new Set(entriesOf2(field(entries[index], "require")).map(([name]) => find3(name)))].filter(
      (target) => target !== void 0
    );
  });
  const report = (problem) => problems.push(problem);
  const manifest = await readBeside(read, siblingPath(file.path, "composer.json"), report, manifestOf2);
  if (manifest === null) return { packages: drafts, manager: "composer", problems };
  const roots = [...new Set([...manifest.lines.keys()].map(find3))].filter((index) => index !== void 0);
  const direct = new Set(roots);
  drafts.forEach((draft, index) => {
    draft.direct = direct.has(index);
  });
  return { packages: drafts, manager: "composer", roots, manifest, problems };
}
function itemsOf(document, key, file) {
  const value = field(document, key);
  return Array.isArray(value) ? [...value.entries()] : requireEntries(document, key, file);
}
function draftOf2(entry, scope, line) {
  const name = textField2(entry, "name")?.toLowerCase();
  const version = textField2(entry, "version");
  if (name === void 0 || version === void 0) return null;
  const dist = field(entry, "dist");
  const origin = originOf2(version, textField2(dist, "type"));
  const reference = textField2(field(entry, "source"), "reference") ?? textField2(dist, "reference");
  const resolved = textField2(dist, "url") ?? textField2(field(entry, "source"), "url");
  const integrity = textField2(dist, "shasum");
  const licenses = textsOf(field(entry, "license"));
  const abandoned = field(entry, "abandoned");
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
    indexes.set(textField2(entry, "name")?.toLowerCase() ?? "", index);
    for (const key of ["replace", "provide"]) {
      for (const [name] of entriesOf2(field(entry, key))) {
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
  return { path: file.path, lines };
}

// src/scan/dependencies/extract/composer-lock/index.ts
var composerLock = {
  id: "composer-lock",
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
    const reference = textField2(node, "pref") ?? textField2(node, "ref");
    const found2 = reference === void 0 ? null : referenceOf(reference);
    if (found2 === null || textField2(node, "path") !== void 0) {
      own.add(id);
      continue;
    }
    const line = lines.line("graph_lock", "nodes", id);
    const scope = textField2(node, "context") === "build" ? "development" : "runtime";
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
  const [plain = ""] = text.split(/[@#:%]/, 1);
  const slash = plain.indexOf("/");
  const name = plain.slice(0, Math.max(slash, 0)).trim();
  const version = plain.slice(slash + 1).trim();
  return name === "" || version === "" || /[[\]]/.test(version) ? null : { name, version };
}

// src/scan/dependencies/extract/conan-lock/index.ts
var conanLock = {
  id: "conan-lock",
  matches: (path) => fileNameOf(path) === "conan.lock",
  extract: (file) => Promise.resolve(extractConanLock(file))
};

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
    const purl = textField2(value, "purl");
    if (purl === void 0) continue;
    const found2 = packageFromPurl(purl);
    const where = line !== void 0 && { line };
    if (found2 === null) {
      if (/^pkg:[a-z]/i.test(purl)) continue;
      problems.push({ message: "not a package URL", path: file.path, ...where, remedy: "create the SBOM again" });
      continue;
    }
    const version = found2.version ?? textField2(value, "version");
    if (version === void 0) continue;
    const index = list.add({
      ...draftOf3(value, purl),
      ecosystem: found2.ecosystem,
      name: found2.name,
      version,
      ...where
    });
    const ref = textField2(value, "bom-ref");
    if (ref !== void 0 && !indexes.has(ref)) indexes.set(ref, index);
  }
  return { packages: list.packages, manager: "sbom", ...linked(document, list.packages, indexes), problems };
}
function* componentsOf(document, file) {
  const lines = jsonLines(file.text, 5);
  const stack2 = [
    { items: requireList(document, "components", file), path: ["components"], next: 0 }
  ];
  for (let top = stack2.at(-1); top !== void 0; top = stack2.at(-1)) {
    const value = top.items[top.next];
    if (top.next >= top.items.length) {
      stack2.pop();
      continue;
    }
    const path = top.path.length > 4 ? top.path : [...top.path, top.next];
    top.next++;
    const line = path === top.path ? void 0 : lines.line(...path, "purl") ?? lines.line(...path);
    yield { value, line };
    const inner = listOf(field(value, "components"));
    if (inner.length > 0) stack2.push({ items: inner, path: path.length > 4 ? path : [...path, "components"], next: 0 });
  }
}
function draftOf3(component, purl) {
  const scope = textField2(component, "scope");
  const isDevelopment = scope === "excluded" || hasProperty(component, "cdx:npm:package:development", "true");
  const licenses = listOf(field(component, "licenses")).flatMap((entry) => {
    const license = field(entry, "license");
    return textField2(entry, "expression") ?? textField2(license, "id") ?? textField2(license, "name") ?? [];
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
  const root = textField2(field(field(document, "metadata"), "component"), "bom-ref");
  const edges = /* @__PURE__ */ new Map();
  const roots = /* @__PURE__ */ new Set();
  for (const entry of listOf(field(document, "dependencies"))) {
    const ref = textField2(entry, "ref") ?? "";
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
  matches: (path) => /^(?:bom|.+\.cdx)\.json$/i.test(fileNameOf(path)),
  extract: extractCyclonedx
};

// src/scan/dependencies/read/name-index.ts
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
  const jsr = isTable(field(packages, "jsr")) ? tableField(packages, "jsr") : tableField(root, "jsr");
  const lookup = addPackages2(isTable(field(npm2, "packages")) ? tableField(npm2, "packages") : npm2, jsr, file, graph);
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
  return graph.extraction("deno", { manifests, hasRoots: wishes !== null || asked.size > 0 });
}
function addPackages2(npm2, jsr, file, graph) {
  const lineOf = lineFinder(file.text);
  const byKey = /* @__PURE__ */ new Map();
  const byName = nameIndex();
  const edges = [];
  for (const [registry, ecosystem, section] of [
    ["npm", "npm", npm2],
    ["jsr", "JSR", jsr]
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
      const integrity = textField2(value, "integrity");
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
      const exact2 = byKey.get(resolved);
      if (exact2 !== void 0) return [exact2];
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
  matches: (path) => fileNameOf(path) === "deno.lock" && !/(?:^|\/)node_modules\//.test(path),
  extract: parseDenoLock
};

// src/scan/dependencies/extract/gemfile-lock/gemfile.ts
var GEM = /^\s*gem[\s(]+["']([^"']+)["'](.*)$/;
var GROUP = /^\s*group\b(.*)\bdo$/;
var MAX_LINE2 = 1e3;
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
function parseGemfile(text) {
  const entries = /* @__PURE__ */ new Map();
  const blocks = [];
  for (const { number, text: raw } of linesOf(text)) {
    if (raw.length > MAX_LINE2) continue;
    const line = raw.replace(/(?:^|\s)#.*$/, "").trimEnd();
    const group = GROUP.exec(line)?.[1];
    if (group !== void 0) blocks.push(symbolsIn(group));
    else if (/^\s*end\b/.test(line)) blocks.pop();
    else if (OPENS.test(line) && !/\bend\s*$/.test(line)) blocks.push([]);
    const [, name, options = ""] = GEM.exec(line) ?? [];
    if (name === void 0) continue;
    const inline = /(?:\bgroups?:|:groups?\s*=>)\s*(\[[^\]]*\]|:?\w+)/.exec(options)?.[1];
    const groups2 = [...blocks.flat(), ...inline === void 0 ? [] : symbolsIn(inline)];
    const development = groups2.length > 0 && groups2.every((entry) => DEVELOPMENT.has(entry));
    const known = entries.get(name);
    entries.set(name, { line: known?.line ?? number, development: development && known?.development !== false });
  }
  return entries;
}
function symbolsIn(text) {
  return [...text.matchAll(/:["']?(\w+)|["'](\w+)["']/g)].map((match2) => match2[1] ?? match2[2] ?? "");
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
  const lock = parseGemfileLock(file);
  const list = packageList();
  const byName = /* @__PURE__ */ new Map();
  const needs = /* @__PURE__ */ new Map();
  for (const spec2 of lock.specs) {
    const index = list.add(draftOf4(spec2, lock.direct.has(spec2.name)));
    if (!byName.has(spec2.name)) byName.set(spec2.name, index);
    const known = needs.get(index) ?? /* @__PURE__ */ new Map();
    for (const { name, requirement: requirement2 } of spec2.needs) known.set(name, requirement2);
    needs.set(index, known);
  }
  const requested = /* @__PURE__ */ new Map();
  list.packages.forEach((draft, index) => {
    const targets = /* @__PURE__ */ new Set();
    for (const [name, requirement2] of needs.get(index) ?? []) {
      const target = byName.get(name);
      if (target === void 0) continue;
      targets.add(target);
      if (requirement2 !== "") requested.set(target, (requested.get(target) ?? /* @__PURE__ */ new Set()).add(requirement2));
    }
    draft.dependsOn = [...targets];
  });
  for (const [index, requirements] of requested) {
    const draft = list.packages[index];
    if (draft !== void 0) draft.requestedAs = [...requirements];
  }
  const roots = [...list.packages.keys()].filter((index) => list.packages[index]?.direct === true);
  const path = siblingPath(file.path, fileNameOf(file.path) === "gems.locked" ? "gems.rb" : "Gemfile");
  const text = path === null ? null : await read(path);
  if (path === null || text === null) {
    return { packages: list.packages, manager: "bundler", roots, problems: lock.problems };
  }
  const gems = parseGemfile(text);
  setScopes(list.packages, roots, (name) => gems.get(name)?.development === true);
  const lines = new Map([...gems].map(([name, { line }]) => [name, line]));
  return { packages: list.packages, manager: "bundler", roots, manifest: { path, lines }, problems: lock.problems };
}
function setScopes(packages, roots, isDevelopment) {
  const walked = scopes(
    packages.map(({ dependsOn }) => dependsOn),
    {
      runtime: roots.filter((root) => !isDevelopment(packages[root]?.name ?? "")),
      development: roots.filter((root) => isDevelopment(packages[root]?.name ?? ""))
    }
  );
  packages.forEach((draft, index) => {
    draft.scope = walked[index] ?? "unknown";
  });
}
function draftOf4({ name, version, origin, remote, revision, line }, direct) {
  return {
    ecosystem: "RubyGems",
    name,
    version,
    origin,
    scope: "unknown",
    direct,
    line,
    ...remote !== null && { resolved: remote },
    ...revision !== null && { commit: revision }
  };
}

// src/scan/dependencies/extract/gemfile-lock/index.ts
var gemfileLock = {
  id: "gemfile-lock",
  matches: (path) => ["Gemfile.lock", "gems.locked"].includes(fileNameOf(path)),
  extract: extractGemfileLock
};

// src/scan/dependencies/read/yaml.ts
var REMEDY3 = "restore the file or let its package manager write it again";
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
      remedy: REMEDY3
    });
  }
}
async function parseYamlFile(file) {
  const [document, second] = await yamlDocuments(file);
  if (isTable(document) && second === void 0) return document;
  const message = second === void 0 ? "not a YAML mapping" : "more than one YAML document";
  throw new LocatedError({ message, path: file.path, line: 1, remedy: REMEDY3 });
}

// src/scan/dependencies/extract/github-actions/uses-lines.ts
function usesLines(text) {
  const found2 = /* @__PURE__ */ new Map();
  text.split("\n").forEach((row, index) => {
    const key = /^\s*(?:-\s+)?["']?uses["']?\s*:\s+/.exec(row);
    if (key === null) return;
    const match2 = /^(?:"([^"]*)"|'([^']*)'|([^\s#"']\S*))\s*(?:#(.*))?$/.exec(row.slice(key[0].length).trimEnd());
    const value = match2?.[1] ?? match2?.[2] ?? match2?.[3];
    if (value === void 0) return;
    const line = { line: index + 1, comment: match2?.[4] ?? "" };
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
    const own = textField2(holder, "uses");
    if (own !== void 0) yield own;
    for (const step of listField(holder, "steps")) {
      const uses = textField2(tableOf(step), "uses");
      if (uses !== void 0) yield uses;
    }
  }
}
function referenceOf2(uses) {
  const match2 = /^([\w.-]+\/[\w.-]+)(?:\/[^@]*)?@(\S+)$/.exec(uses.trim());
  const [, name, ref] = match2 ?? [];
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

// src/scan/dependencies/extract/go-mod/parse.ts
var VERSION2 = /^v\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.+-]+)?$/;
var MAX_LINE3 = 4e3;
var IGNORED = /* @__PURE__ */ new Set(["module", "retract", "tool", "ignore", "godebug"]);
var REMEDY4 = "run `go mod tidy`";
function parseGoMod(file) {
  const requires = [];
  const excludes = [];
  const replaces = [];
  const problems = [];
  let go2 = null;
  let toolchain = null;
  let block = null;
  function refuse(line, message) {
    problems.push({ message, path: file.path, line, remedy: REMEDY4 });
  }
  function take(directive, words2, comment, line) {
    const [first = "", second = ""] = words2;
    if (directive === "require" || directive === "exclude") {
      if (words2.length !== 2 || !VERSION2.test(second)) refuse(line, `${directive} needs a module and a version`);
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
    if (text.length > MAX_LINE3) {
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
  if (oldVersion !== void 0 && !VERSION2.test(oldVersion)) return null;
  if (newVersion === void 0 ? !isFolder(newPath) : !VERSION2.test(newVersion)) return null;
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
  for (let match2 = token.exec(line); match2 !== null; match2 = token.exec(line)) {
    const [, comment, quoted, raw, sign, word, other] = match2;
    if (comment !== void 0) return { words: words2, comment };
    if (other === '"' || other === "`") return { words: [...words2, line.slice(token.lastIndex - 1)], comment: "" };
    const found2 = quoted ?? raw ?? sign ?? word ?? other;
    if (found2 !== void 0) words2.push(found2);
  }
  return { words: words2, comment: "" };
}

// src/scan/dependencies/extract/go-mod/extract.ts
var ECOSYSTEM2 = "Go";
async function extractGoMod(file, readSum) {
  const mod = parseGoMod(file);
  const list = packageList();
  const problems = [...mod.problems];
  const lines = /* @__PURE__ */ new Map();
  const replaceOf2 = replaceFinder(mod.replaces);
  const excluded = new Set(mod.excludes.map(({ path, version }) => `${path}@${version}`));
  const isExcluded = (require2) => excluded.has(`${require2.path}@${require2.version}`);
  const kept = new Set(mod.requires.filter((require2) => !isExcluded(require2)).map((require2) => require2.path));
  for (const require2 of mod.requires) {
    if (isExcluded(require2)) {
      if (!kept.has(require2.path)) {
        problems.push({
          message: `${require2.path} ${require2.version} is required and excluded, so the version in use is not known`,
          path: file.path,
          line: require2.line,
          remedy: "run `go mod tidy`"
        });
      }
      continue;
    }
    const draft = replaced(require2, replaceOf2(require2.path, require2.version));
    list.add({ ...draft, direct: !require2.indirect });
    if (!require2.indirect) lines.set(draft.name, require2.line);
  }
  addStandardLibrary(mod, list, lines);
  if (mod.go !== null && isBefore117(mod.go.version)) {
    const sum = await readSum();
    if (sum !== null) addSum(sum, siblingPath(file.path, "go.sum") ?? "go.sum", list, replaceOf2, problems);
  }
  const roots = [...list.packages.keys()].filter((index) => list.packages[index]?.direct === true);
  return { packages: list.packages, manager: "go", roots, manifest: { path: file.path, lines }, problems };
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
function addStandardLibrary(mod, list, lines) {
  const pinned = mod.toolchain?.version.match(/^go(\d+(?:\.\d+)*(?:(?:rc|beta)\d+)?)(?:[-+].*)?$/)?.[1];
  const found2 = mod.toolchain !== null && pinned !== void 0 ? { version: pinned, line: mod.toolchain.line } : mod.go;
  if (found2 === null || !/^\d/.test(found2.version)) return;
  const { version, line } = found2;
  list.add({ ecosystem: ECOSYSTEM2, name: "stdlib", version, origin: "registry", scope: "runtime", direct: true, line });
  lines.set("stdlib", line);
}
function isBefore117(version) {
  const [major = 0, minor = 0] = version.split(".").map((part) => Number.parseInt(part, 10));
  return major < 1 || major === 1 && minor < 17;
}
function addSum(text, path, list, replaceOf2, problems) {
  for (const { number, text: line } of linesOf(text)) {
    if (line.trim() === "") continue;
    const words2 = line.trim().split(/\s+/);
    const [name, version] = words2;
    if (words2.length !== 3 || name === void 0 || version === void 0 || !version.startsWith("v")) {
      problems.push({ message: "not a line of go.sum", path, line: number, remedy: "run `go mod tidy`" });
      continue;
    }
    if (version.endsWith("/go.mod") || replaceOf2(name, version.slice(1)) !== void 0) continue;
    list.add({
      ecosystem: ECOSYSTEM2,
      name,
      version: version.slice(1),
      origin: "registry",
      scope: "unknown",
      direct: false
    });
  }
}

// src/scan/dependencies/extract/go-mod/index.ts
var goMod = {
  id: "go-mod",
  matches: (path) => fileNameOf(path) === "go.mod",
  extract: (file, read) => extractGoMod(file, async () => await read(siblingPath(file.path, "go.sum") ?? ""))
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
    roots: [...list.packages.keys()],
    manifest: { path: file.path, lines },
    problems: []
  };
}
function libraryOf(value, versions) {
  const [group, artifact, written] = typeof value === "string" ? value.split(":") : coordinatesOf(value);
  const version = typeof value === "string" ? exactVersion(written) : versionOf2(field(value, "version"), versions);
  return group && artifact && version !== void 0 ? { name: `${group}:${artifact}`, version } : null;
}
function coordinatesOf(value) {
  const module = textField2(value, "module");
  return module?.split(":") ?? [textField2(value, "group") ?? "", textField2(value, "name") ?? ""];
}
function versionOf2(value, versions) {
  if (typeof value === "string") return exactVersion(value);
  const reference = textField2(value, "ref");
  if (reference === void 0) return richVersion(value);
  const found2 = field(versions, reference);
  return typeof found2 === "string" ? exactVersion(found2) : richVersion(found2);
}
function richVersion(value) {
  return ["strictly", "require", "prefer"].map((key) => exactVersion(textField2(value, key))).find((version) => version !== void 0);
}
function exactVersion(text) {
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
  matches: (path) => /(?:^|\/)(?:libs|gradle\/[^/]+)\.versions\.toml$/.test(path),
  extract: parseCatalog
};

// src/scan/dependencies/extract/gradle-lock/parse.ts
var ENTRY = /^([^:=\s]+):([^:=\s]+):([^:=\s]+)=(.*)$/;
var DEVELOPMENT2 = /^(?:test|androidTest|integrationTest|functionalTest|jmh|checkstyle|pmd|spotbugs|findbugs|jacoco|ktlint|detekt|spotless|errorprone|developmentOnly)|[a-z](?:Test|UnitTest|AndroidTest)(?:[A-Z]|$)/;
function parseGradleLock(file) {
  const list = packageList();
  const problems = [];
  const ofBuild = fileNameOf(file.path).startsWith("buildscript-");
  for (const { number, text } of fileLines(file)) {
    const line = text.trim();
    if (line === "" || line.startsWith("#") || line.startsWith("empty=")) continue;
    const match2 = ENTRY.exec(line);
    if (match2 === null) {
      const message = "not a line of a Gradle lockfile";
      problems.push({ message, path: file.path, line: number, remedy: "run `gradle dependencies --write-locks`" });
      continue;
    }
    const [, group = "", artifact = "", version = "", configurations = ""] = match2;
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
function scopeOf(configurations) {
  const names = configurations.split(",").filter((name) => name !== "");
  if (names.length === 0) return "unknown";
  return names.every((name) => DEVELOPMENT2.test(name)) ? "development" : "runtime";
}

// src/scan/dependencies/extract/gradle-lock/index.ts
var gradleLock = {
  id: "gradle-lock",
  matches: (path) => ["gradle.lockfile", "buildscript-gradle.lockfile"].includes(fileNameOf(path)),
  extract: (file) => Promise.resolve(parseGradleLock(file))
};

// src/scan/dependencies/read/xml.ts
var GUARD = "\0";
var ATTRIBUTES = ":@";
var TEXT = "#text";
var REMEDY5 = "correct the file at this place";
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
      remedy: REMEDY5
    });
  }
  const root = elementsOf(nodes, (node) => {
    const found2 = typeof metadata === "symbol" ? Reflect.get(node, metadata) : void 0;
    const start = isTable(found2) ? Reflect.get(found2, "startIndex") : void 0;
    return typeof start === "number" ? lines.position(start).line : 1;
  })[0];
  if (root !== void 0) return root;
  throw new LocatedError({ message: "holds no XML element", path: file.path, line: 1, remedy: REMEDY5 });
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
  return text.replace(/&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([0-9a-fA-F]{1,6}));/g, (whole, name, decimal, hex) => {
    if (name !== void 0) return PREDEFINED.get(name) ?? whole;
    const code = decimal === void 0 ? Number.parseInt(hex, 16) : Number(decimal);
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
  matches: (path) => /(?:^|\/)gradle\/verification-metadata\.xml$/.test(path),
  extract: parseVerificationMetadata
};

// src/scan/dependencies/extract/maven-pom/interpolate.ts
var MAX_DEPTH = 20;
var MAX_LENGTH2 = 1e3;
function interpolator(chain2) {
  const properties = /* @__PURE__ */ new Map();
  for (const pom of [...chain2].reverse()) {
    for (const [name, value] of pom.properties) properties.set(name, value);
  }
  for (const [name, value] of projectProperties(chain2)) {
    if (value !== void 0) properties.set(name, value);
  }
  const resolved = /* @__PURE__ */ new Map();
  function propertyOf(name, depth) {
    if (resolved.has(name)) return resolved.get(name);
    resolved.set(name, void 0);
    const value = properties.get(name);
    const result = value === void 0 ? void 0 : resolve2(value, depth + 1);
    resolved.set(name, result);
    return result;
  }
  function resolve2(text, depth) {
    if (!text.includes("${")) return text;
    if (depth > MAX_DEPTH || text.length > MAX_LENGTH2) return void 0;
    let result = "";
    let rest = 0;
    for (let start = text.indexOf("${"); start !== -1; start = text.indexOf("${", rest)) {
      const end = text.indexOf("}", start);
      const value = end === -1 ? void 0 : propertyOf(text.slice(start + 2, end).trim(), depth);
      if (value === void 0) return void 0;
      result += text.slice(rest, start) + value;
      if (result.length > MAX_LENGTH2) return void 0;
      rest = end + 1;
    }
    return result + text.slice(rest);
  }
  return (text) => text === void 0 ? void 0 : resolve2(text, 0);
}
function projectProperties(chain2) {
  const [project] = chain2;
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

// src/scan/dependencies/extract/maven-pom/parse.ts
async function parsePom(file) {
  const root = await parseXmlFile(file);
  if (root.name !== "project") {
    throw new LocatedError({
      message: "the root element is not <project>",
      path: file.path,
      line: root.line,
      remedy: "make it a Maven project, or give the file another name"
    });
  }
  const profiles = childrenOf(childOf(root, "profiles"), "profile").filter(
    (profile) => childText(childOf(profile, "activation"), "activeByDefault") === "true"
  );
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
    modules: parts2.flatMap((part) => childrenOf(childOf(part, "modules"), "module").map((module) => module.text))
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
function dependenciesIn(element) {
  return childrenOf(childOf(element, "dependencies"), "dependency").map((dependency) => ({
    groupId: childText(dependency, "groupId") ?? "",
    artifactId: childText(dependency, "artifactId") ?? "",
    version: childText(dependency, "version"),
    scope: childText(dependency, "scope"),
    type: childText(dependency, "type"),
    classifier: childText(dependency, "classifier"),
    optional: childText(dependency, "optional"),
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
  const chain2 = [pom];
  const seen = /* @__PURE__ */ new Set([pom.path]);
  for (let child = pom; child.parent !== null && child.parent.relativePath !== null && chain2.length < MAX_PARENTS; ) {
    const parent = await loadProject(child.path, child.parent.relativePath, load);
    if (parent === null || seen.has(parent.path) || !isProject(parent, child.parent.groupId, child.parent.artifactId))
      break;
    chain2.push(parent);
    seen.add(parent.path);
    child = parent;
  }
  return chain2;
}
async function managedDependencies(chain2, load) {
  const queue = [chain2];
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
async function findBom(chain2, dependency, interpolate, load) {
  const artifactId = interpolate(dependency.artifactId);
  const groupId = interpolate(dependency.groupId);
  if (artifactId === void 0 || groupId === void 0) return null;
  for (const pom of chain2) {
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
  const chain2 = await pomChain(pom, load);
  const interpolate = interpolator(chain2);
  const managed = /* @__PURE__ */ new Map();
  for (const { dependency, interpolate: inside } of await managedDependencies(chain2, load)) {
    const key = keyOf3(dependency, inside);
    if (key === void 0 || managed.has(key)) continue;
    managed.set(key, { version: inside(dependency.version), scope: inside(dependency.scope) });
  }
  const list = packageList();
  const lines = /* @__PURE__ */ new Map();
  for (const [key, { dependency, isOwn }] of effectiveDependencies(pom, chain2, interpolate)) {
    const rule = managed.get(key);
    const written = dependency.version === void 0 ? rule?.version : interpolate(dependency.version);
    const version = exactVersion2(written);
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
    roots: [...list.packages.keys()],
    manifest: { path: file.path, lines },
    problems: []
  };
}
function effectiveDependencies(pom, chain2, interpolate) {
  const found2 = /* @__PURE__ */ new Map();
  for (const owner of [...chain2].reverse()) {
    for (const dependency of owner.dependencies) {
      const key = keyOf3(dependency, interpolate);
      if (key !== void 0) found2.set(key, { dependency, isOwn: owner === pom });
    }
  }
  return found2;
}
function keyOf3(dependency, interpolate) {
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
function exactVersion2(text) {
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
  matches: (path) => fileNameOf(path) === "pom.xml" || path.endsWith(".pom"),
  extract: extractPom
};

// src/scan/dependencies/extract/mix-lock/mix-exs.ts
var DEPENDENCY = /\{\s*:"?(\w+)"?\s*,(.*)$/;
var MAX_LINE4 = 1e3;
function parseMixExs(text) {
  if (/^[ \t]*apps_path:/m.test(text)) return null;
  const found2 = /* @__PURE__ */ new Map();
  for (const { number, text: line } of linesOf(text)) {
    if (line.length > MAX_LINE4 || line.trimStart().startsWith("#")) continue;
    const [, name, options = ""] = DEPENDENCY.exec(line) ?? [];
    if (name === void 0 || found2.has(name) || !/["']|\b(?:git|github|path|only|in_umbrella|override):/.test(options))
      continue;
    const only = /\bonly:\s*(\[[^\]]*\]|:\w+)/.exec(options)?.[1];
    found2.set(name, { line: number, development: only !== void 0 && !/:prod\b/.test(only) });
  }
  return found2;
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
  const packages = [];
  const needs = [];
  const problems = [];
  const indexes = /* @__PURE__ */ new Map();
  for (const entry of parseMixLock(file)) {
    const draft = draftOf5(entry);
    if (draft === null) {
      const message = `${entry.name} is neither a Hex nor a git dependency`;
      problems.push({ message, path: file.path, line: entry.line, remedy: "run `mix deps.get`" });
      continue;
    }
    indexes.set(entry.name, packages.length);
    packages.push(draft);
    needs.push(needsOf(entry.value));
  }
  const isIndex = (index) => index !== void 0;
  packages.forEach((draft, index) => {
    draft.dependsOn = [...new Set((needs[index] ?? []).map((name) => indexes.get(name)))].filter(isIndex);
  });
  const path = siblingPath(file.path, "mix.exs");
  const text = path === null ? null : await read(path);
  const declared = text === null ? null : parseMixExs(text);
  if (path === null || declared === null) return { packages, manager: "mix", problems };
  const roots = [...declared.keys()].map((name) => indexes.get(name)).filter(isIndex);
  setScopes2(packages, declared, indexes);
  const lines = /* @__PURE__ */ new Map();
  for (const [name, { line }] of declared) lines.set(packages[indexes.get(name) ?? -1]?.name ?? name, line);
  return { packages, manager: "mix", roots, manifest: { path, lines }, problems };
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
      scope: "unknown",
      line,
      ...integrity && { integrity }
    };
  }
  const url = stringOf(second);
  if (kind !== ":git" || url === null || text === null) return null;
  return { ecosystem, name: app, version: text, origin: "git", scope: "unknown", line, commit: text, resolved: url };
}
function needsOf(value) {
  const dependencies = typeof value === "string" ? void 0 : value[5];
  if (dependencies === void 0 || typeof dependencies === "string") return [];
  return dependencies.map((item) => typeof item === "string" ? null : nameOf(item[0])).filter((name) => name !== null);
}
function setScopes2(packages, declared, indexes) {
  const roots = { runtime: /* @__PURE__ */ new Set(), development: /* @__PURE__ */ new Set() };
  for (const [name, { development }] of declared) {
    const index = indexes.get(name);
    if (index !== void 0) roots[development ? "development" : "runtime"].add(index);
  }
  const walked = scopes(
    packages.map(({ dependsOn }) => dependsOn),
    roots
  );
  packages.forEach((draft, index) => {
    draft.direct = roots.runtime.has(index) || roots.development.has(index);
    draft.scope = walked[index] ?? "unknown";
  });
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
  const spec2 = textField2(fields, "version") ?? "";
  const source = npmSpecifier(spec2);
  const resolved = textField2(fields, "resolved");
  const integrity = textField2(fields, "integrity");
  const version = source.version ?? (source.name === void 0 ? spec2 : spec2.slice(spec2.lastIndexOf("@") + 1));
  return {
    ecosystem: "npm",
    name: source.name ?? installedAs,
    version: source.origin === "registry" ? version : "",
    origin: source.origin,
    declaredScope: flagField(fields, "dev") ? "development" : "runtime",
    declaredOptional: flagField(fields, "optional"),
    ...source.commit !== void 0 && { commit: source.commit },
    ...source.origin === "registry" ? resolved !== void 0 && { resolved } : { resolved: spec2 },
    ...integrity !== void 0 && { integrity }
  };
}

// src/scan/dependencies/extract/npm-package-lock/package-map.ts
var PATH_LIMIT = 4096;
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
    if (!isTable(fields) || path.length > PATH_LIMIT) {
      graph.problem({ message: 'an entry of "packages" is not readable', ...where });
      continue;
    }
    if (flagField(fields, "link")) {
      links.push({ path, target: textField2(fields, "resolved") ?? "" });
      continue;
    }
    const inside = placeAt(top, stepsOf2(path));
    const index = path === "" ? null : graph.add({ ...packageOf2(path, fields), ...line !== void 0 && { line } });
    entries.push({ path, fields, inside, index });
    if (index !== null) {
      byPath.set(path, index);
      install(inside, path, index);
    }
  }
  for (const link of links) {
    const target = byPath.get(link.target);
    if (target !== void 0) install(placeAt(top, stepsOf2(link.path)), link.path, target);
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
function install(inside, path, index) {
  const at = path.lastIndexOf(MODULES);
  if (at !== -1) inside.parent?.modules.set(path.slice(at + MODULES.length), index);
}
function packageOf2(path, fields) {
  const installedAs = path.slice(path.lastIndexOf(MODULES) + (path.includes(MODULES) ? MODULES.length : 0));
  const resolved = textField2(fields, "resolved");
  const source = resolved === void 0 ? null : npmSpecifier(resolved);
  const name = source?.name ?? textField2(fields, "name") ?? (isMember(path) ? path.slice(path.lastIndexOf("/") + 1) : installedAs);
  const integrity = textField2(fields, "integrity");
  const deprecated = textField2(fields, "deprecated");
  const licenses = licensesOf(fields);
  return {
    ecosystem: "npm",
    name,
    version: source?.version ?? textField2(fields, "version") ?? "",
    origin: isMember(path) ? "workspace" : originOf3(source),
    declaredScope: flagField(fields, "dev") ? "development" : "runtime",
    declaredOptional: flagField(fields, "optional") || flagField(fields, "devOptional"),
    ...source?.commit !== void 0 && { commit: source.commit },
    ...resolved !== void 0 && { resolved },
    ...integrity !== void 0 && { integrity },
    ...licenses.length > 0 && { licenses },
    ...flagField(fields, "hasInstallScript") && { hasInstallScript: true },
    ...deprecated !== void 0 && { deprecated }
  };
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
    if (npmSpecifier(range).origin === "url") graph.reclassify(target, "url");
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
  const ownManifest = await manifest("");
  if (isTable(field(root, "packages"))) {
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
    const type = textField2(library, "type")?.toLowerCase() ?? "package";
    const integrity = textField2(library, "sha512");
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
  for (const [, target] of entriesOf2(field(document, "targets"))) {
    for (const [key, entry] of entriesOf2(target)) {
      const from = indexes.get(key.toLowerCase());
      if (from === void 0) continue;
      const targets = edges.get(from) ?? /* @__PURE__ */ new Set();
      for (const [name, version] of entriesOf2(field(entry, "dependencies"))) {
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
  matches: (path) => path.endsWith(".deps.json"),
  extract: (file) => Promise.resolve(extractDepsJson(file))
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
      const type = textField2(entry, "type");
      const version = textField2(entry, "resolved");
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
      const requested = textField2(entry, "requested");
      const integrity = textField2(entry, "contentHash");
      const index = list.add({
        ecosystem: "NuGet",
        name,
        version,
        origin: "registry",
        scope: "unknown",
        direct: type === "Direct",
        ...line !== void 0 && { line },
        ...requested !== void 0 && { requestedAs: [requested] },
        ...integrity !== void 0 && { integrity }
      });
      indexes.set(name.toLowerCase(), index);
      if (type === "Direct") roots.add(index);
    }
    for (const [name, entry] of entries) {
      const from = indexes.get(name.toLowerCase());
      for (const [needed] of entriesOf2(field(entry, "dependencies"))) {
        const to = indexes.get(needed.toLowerCase());
        if (to === void 0) continue;
        if (from !== void 0) edges.set(from, (edges.get(from) ?? /* @__PURE__ */ new Set()).add(to));
        else if (textField2(entry, "type") === "Project") roots.add(to);
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
    problems
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
var MAX_LENGTH3 = 200;
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
  for (const { kind, name, version, isPrivate, line } of project.items) {
    if (kind === "version") continue;
    if (!lines.has(name)) lines.set(name, line);
    const exact2 = exactVersion3(expand(version ?? central.get(name.toLowerCase())));
    if (exact2 === void 0 || name.includes("$(")) continue;
    const scope = isPrivate || kind === "global" ? "development" : "runtime";
    list.add({ ecosystem: "NuGet", name, version: exact2, origin: "registry", scope, direct: true, line });
  }
  return {
    packages: list.packages,
    manager: "nuget",
    roots: [...list.packages.keys()],
    manifest: { path: file.path, lines },
    problems: []
  };
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
    if (text === void 0 || text.length > MAX_LENGTH3 || depth > MAX_DEPTH3) return void 0;
    let known = true;
    const result = text.replace(/\$\(([^()]*)\)/g, (_whole, name) => {
      const value = propertyOf(name.trim().toLowerCase(), depth);
      if (value === void 0) known = false;
      return value ?? "";
    });
    return known && !result.includes("$(") && result.length <= MAX_LENGTH3 ? result : void 0;
  }
  return (text) => expand(text, 0);
}
function exactVersion3(text) {
  const trimmed = text?.trim();
  const version = trimmed === void 0 ? void 0 : /^\[\s*([^,[\]()]+?)\s*\]$/.exec(trimmed)?.[1] ?? trimmed;
  return version !== void 0 && /^\d[0-9A-Za-z.+-]*$/.test(version) ? version : void 0;
}

// src/scan/dependencies/extract/nuget-project/index.ts
var nugetProject = {
  id: "nuget-project",
  matches: (path) => /(?:\.(?:cs|fs|vb)proj|^Directory\.(?:Packages|Build)\.props)$/.test(fileNameOf(path)),
  extract: extractProject
};

// src/scan/dependencies/read/pep508.ts
function normalizedName(name) {
  return name.toLowerCase().replace(/[-_.]+/g, "-");
}
var NAME2 = /^\s*([a-z0-9](?:[a-z0-9._-]*[a-z0-9])?)\s*(?:\[([^\]]*)\])?\s*(.*)$/is;
function requirement(text) {
  const match2 = NAME2.exec(text);
  const [, name, extras = "", rest = ""] = match2 ?? [];
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
function exactVersion4(range) {
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

// src/scan/dependencies/read/pyproject.ts
function readPyproject(read, path, report) {
  return readBeside(read, path, report, pyproject);
}
async function pyproject(file) {
  const root = await parseTomlFile(file);
  const demands = [...standard(root), ...poetry(root), ...pdmAndUv(root)];
  const name = textField2(tableField(root, "project"), "name") ?? textField2(tableField(tableField(root, "tool"), "poetry"), "name");
  const manifest = { path: file.path, lines: demandLines2(file.text, demands) };
  return { manifest, name: name && normalizedName(name), demands };
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
    const range = typeof value === "string" ? value : textField2(tableOf(value), "version") ?? "";
    const optional = kind === "runtime" && flagField(tableOf(value), "optional");
    return [{ kind: optional ? "optional" : kind, name: normalizedName(name), range, group }];
  });
}
function groups(table, kind) {
  return Object.keys(table).flatMap((group) => listed(textsField(table, group), kind, group));
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
  const root = await parseTomlFile(file);
  const graph = packageGraph();
  const project = await readPyproject(read, siblingPath(file.path, "pyproject.toml"), graph.problem);
  const purposes = project === null ? null : groupPurposes(project);
  const packages = listField(root, "package");
  const lines = tableLines(file.text, "package", packages.length);
  const byName = nameIndex();
  const known = /* @__PURE__ */ new Map();
  const entries = [];
  packages.forEach((value, at) => {
    const line = lines[at];
    const where = { ...line !== void 0 && { line } };
    const fields = tableOf(value);
    const name = textField2(fields, "name");
    const source = sourceOf(fields);
    const version = textField2(fields, "version") ?? (source.origin === "registry" ? void 0 : "");
    if (!isTable(value) || name === void 0 || version === void 0) {
      graph.problem({ message: "a [[package]] without name or version", path: file.path, ...where });
      return;
    }
    const normal = normalizedName(name);
    const id = `${normal}
${version}
${source.origin}
${source.commit ?? ""}`;
    const scope = scopeOf3(textsField(fields, "groups"), purposes);
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
    for (const text of textsField(fields, "dependencies")) {
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
function scopeOf3(groups2, purposes) {
  if (groups2.length === 0) return null;
  if (groups2.includes("default")) return "runtime";
  if (purposes === null) return groups2.every((group) => group === "dev") ? "development" : "unknown";
  const scopes2 = groups2.map((group) => purposes.get(group));
  if (scopes2.includes("runtime")) return "runtime";
  return scopes2.includes(void 0) ? "unknown" : "development";
}
function sourceOf(fields) {
  const git2 = textField2(fields, "git") ?? textField2(fields, "hg") ?? textField2(fields, "svn");
  const commit = textField2(fields, "revision");
  if (git2 !== void 0) return { origin: "git", resolved: git2, ...commit !== void 0 && { commit } };
  const url = textField2(fields, "url");
  if (url !== void 0) return { origin: /^file:/.test(url) ? "file" : "url", resolved: url };
  return { origin: textField2(fields, "path") === void 0 ? "registry" : "file" };
}

// src/scan/dependencies/extract/pdm-lock/index.ts
var pdmLock = {
  id: "pdm-lock",
  matches: (path) => fileNameOf(path) === "pdm.lock",
  extract: parsePdmLock
};

// src/scan/dependencies/extract/pipfile-lock/parse.ts
function demandOf(section) {
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
  for (const [section, packages] of runtimeFirst) {
    if (section === "_meta" || !isTable(packages)) continue;
    const demand = demandOf(section);
    for (const [name, value] of Object.entries(packages)) {
      const line = lines.line(section, name);
      const where = { ...line !== void 0 && { line } };
      const version = exactVersion4(textField2(tableOf(value), "version") ?? "") ?? "";
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
      const index = known.get(id) ?? graph.add({ ecosystem: "PyPI", name: normal, version, ...source, ...where, declaredScope: scope });
      known.set(id, index);
      if (pipfile?.lines.has(normal) === true) graph.demand(demand, index, pipfile.ranges.get(normal));
    }
  }
  const manifests = pipfile === null ? [] : [{ path: pipfile.path, lines: pipfile.lines }];
  return graph.extraction("pipenv", { hasGraph: false, hasRoots: pipfile !== null, manifests });
}
function sourceOf2(fields) {
  const git2 = ["git", "hg", "svn", "bzr"].map((key) => textField2(fields, key)).find((url) => url !== void 0);
  const commit = textField2(fields, "ref");
  if (git2 !== void 0) return { origin: "git", resolved: git2, ...commit !== void 0 && { commit } };
  const file = textField2(fields, "file") ?? textField2(fields, "uri");
  if (file !== void 0) return { origin: /^https?:/.test(file) ? "url" : "file", resolved: file };
  return { origin: textField2(fields, "path") === void 0 ? "registry" : "file" };
}
var NOT_PACKAGES = /* @__PURE__ */ new Set(["source", "requires", "scripts", "pipenv"]);
async function pipfileOf(file) {
  const root = await parseTomlFile(file);
  const ranges = /* @__PURE__ */ new Map();
  for (const section of Object.keys(root)) {
    if (NOT_PACKAGES.has(section)) continue;
    for (const [name, value] of entriesField(root, section)) {
      ranges.set(normalizedName(name), typeof value === "string" ? value : textField2(value, "version") ?? "");
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
  matches: (path) => fileNameOf(path) === "Pipfile.lock",
  extract: parsePipfileLock
};

// src/scan/dependencies/read/yaml-lines.ts
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
    const tarball = npmSpecifier(parts2.version);
    return { name: tarball.name ?? parts2.name, version: tarball.version ?? parts2.version, origin };
  }
  const name = textField2(entry, "name") ?? parts2?.name ?? null;
  if (name === null) return null;
  const version = textField2(entry, "version") ?? "";
  return { name, version, origin, ...commit !== void 0 && { commit } };
}
function fromTarball(entry) {
  const name = textField2(entry, "name");
  const version = textField2(entry, "version");
  const tarball = textField2(tableField(entry, "resolution"), "tarball");
  return name === void 0 || version === void 0 || tarball === void 0 ? null : { name, version, origin: "url" };
}
function split(path) {
  const plain = path.startsWith("/") ? path.slice(1) : path;
  const at = plain.indexOf("@", 1);
  const scoped = plain.startsWith("@");
  const slash = plain.indexOf("/", scoped ? plain.indexOf("/") + 1 : 0);
  const old = slash !== -1 && (at === -1 || slash < at) && (path.startsWith("/") || !scoped);
  if (old && path.startsWith("/")) {
    const version = plain.slice(slash + 1).replace(/_.*$/s, "");
    return /^\d/.test(version) ? pair(plain.slice(0, slash), version) : null;
  }
  if (old) return fromRegistryHost(plain);
  return at === -1 ? null : pair(plain.slice(0, at), plain.slice(at + 1));
}
function fromRegistryHost(path) {
  const match2 = /^[^/]+\/((?:@[^/]+\/)?[^/@]+)[/@](\d[^/_]*)(?:_.*)?$/s.exec(path);
  return match2 === null ? null : pair(match2[1] ?? "", match2[2] ?? "");
}
function pair(name, version) {
  return name === "" || version === "" || name.endsWith("/") ? null : { name, version };
}
function sourceOf3(path, version, entry) {
  const resolution = tableField(entry, "resolution");
  const commit = textField2(resolution, "commit");
  if (textField2(resolution, "repo") !== void 0 || textField2(resolution, "type") === "git") {
    return { origin: "git", ...commit !== void 0 && { commit } };
  }
  if (textField2(resolution, "directory") !== void 0) return { origin: "file" };
  const tarball = textField2(resolution, "tarball") ?? "";
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
        const target = typeof reference === "string" ? find2(indexes, name, reference) : void 0;
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
  const integrity = textField2(resolution, "integrity");
  const resolved = textField2(resolution, "tarball") ?? textField2(resolution, "repo");
  const deprecated = textField2(entry, "deprecated");
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
function find2(indexes, name, reference) {
  return indexes.get(`${name}@${reference}`) ?? indexes.get(reference) ?? indexes.get(`/${name}@${reference}`) ?? indexes.get(`/${name}/${reference}`);
}
function readImporter(importer, indexes, reading) {
  const specifiers = tableField(importer, "specifiers");
  for (const [section, kind] of DEMANDS) {
    for (const [name, value] of entriesField(importer, section)) {
      const reference = typeof value === "string" ? value : textField2(tableOf(value), "version");
      const range = textField2(tableOf(value), "specifier") ?? textField2(specifiers, name);
      const target = reference === void 0 ? void 0 : find2(indexes, name, reference);
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
  for (const document of lockfiles) readDocument(document, { file, graph, lines, known });
  const members = /* @__PURE__ */ new Set([".", ...lockfiles.flatMap((document) => Object.keys(tableField(document, "importers")))]);
  const manifests = [];
  for (const member of members) {
    const found2 = await readPackageJson(read, siblingPath(file.path, `${member}/package.json`), graph.problem);
    if (found2 !== null) manifests.push(found2.manifest);
  }
  return graph.extraction("pnpm", { manifests });
}

// src/scan/dependencies/extract/pnpm-lock/index.ts
var pnpmLock = {
  id: "pnpm-lock",
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
  const direct = new Set(textsOf(field(document, "DEPENDENCIES")).map(nameOf2));
  const packages = [];
  const needs = [];
  const problems = [];
  for (const pod of requireList(document, "PODS", file)) {
    const [title, dependencies] = typeof pod === "string" ? [pod, []] : entriesOf2(pod)[0] ?? ["", []];
    const name = nameOf2(title);
    const line = places.get(title);
    const where = line !== void 0 && { line };
    const version = /^\S+ \(([^()\s]+)\)$/.exec(title)?.[1];
    if (version === void 0) {
      problems.push({ message: "a pod without a version", path: file.path, ...where, remedy: "run `pod install`" });
      continue;
    }
    const root = name.split("/", 1)[0] ?? name;
    const source = field(external, root);
    const commit = textField2(field(checkouts, root), ":commit");
    const integrity = textField2(checksums, root);
    needs.push(textsOf(dependencies).map(nameOf2));
    packages.push({
      ecosystem: "CocoaPods",
      name,
      version,
      origin: source === void 0 ? "registry" : textField2(source, ":git") === void 0 ? "file" : "git",
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
function nameOf2(title) {
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
  matches: (path) => fileNameOf(path) === "Podfile.lock",
  extract: extractPodfileLock
};

// src/scan/dependencies/extract/poetry-lock/parse.ts
async function parsePoetryLock(file, read) {
  const root = await parseTomlFile(file);
  const graph = packageGraph();
  const packages = listField(root, "package");
  const lines = tableLines(file.text, "package", packages.length);
  const byName = nameIndex();
  const entries = [];
  packages.forEach((fields, at) => {
    const line = lines[at];
    const where = { ...line !== void 0 && { line } };
    const name = textField2(tableOf(fields), "name");
    const version = textField2(tableOf(fields), "version");
    if (!isTable(fields) || name === void 0 || version === void 0) {
      graph.problem({ message: "a [[package]] without name or version", path: file.path, ...where });
      return;
    }
    const index = graph.add({
      ecosystem: "PyPI",
      name: normalizedName(name),
      version,
      ...sourceOf4(tableField(fields, "source")),
      ...scopeOf4(fields),
      ...flagField(fields, "optional") && { declaredOptional: true },
      ...where
    });
    entries.push({ fields, index });
    byName.add(normalizedName(name), index);
  });
  for (const { fields, index } of entries) {
    for (const [name, value] of entriesField(fields, "dependencies")) {
      for (const to of byName.find(normalizedName(name))) {
        for (const range of rangesOf(value)) graph.depend(index, to, range.text, range.optional);
      }
    }
  }
  const project = await readPyproject(read, siblingPath(file.path, "pyproject.toml"), graph.problem);
  for (const { kind, name, range } of project?.demands ?? []) {
    for (const to of byName.find(name)) graph.demand(kind, to, range);
  }
  const manifests = project === null ? [] : [project.manifest];
  return graph.extraction("poetry", { manifests, hasRoots: project !== null });
}
function scopeOf4(fields) {
  const category = textField2(fields, "category");
  const groups2 = textsField(fields, "groups");
  if (category !== void 0) return { declaredScope: category === "main" ? "runtime" : "development" };
  if (groups2.length > 0) return { declaredScope: groups2.includes("main") ? "runtime" : "development" };
  return {};
}
function rangesOf(value) {
  if (typeof value === "string") return [{ text: value, optional: false }];
  if (Array.isArray(value)) return value.slice(0, 16).flatMap((item) => Array.isArray(item) ? [] : rangesOf(item));
  return [{ text: textField2(tableOf(value), "version") ?? "", optional: flagField(tableOf(value), "optional") }];
}
function sourceOf4(source) {
  const url = textField2(source, "url");
  const resolved = url === void 0 ? {} : { resolved: url };
  const commit = textField2(source, "resolved_reference") ?? textField2(source, "reference");
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
    const version = textField2(entry, "version");
    if (version === void 0) {
      const where = { path: file.path, ...line !== void 0 && { line } };
      problems.push({ message: `${name} has no version`, ...where, remedy: "run `dart pub get`" });
      continue;
    }
    const dependency = textField2(entry, "dependency") ?? "";
    const description = field(entry, "description");
    const commit = textField2(description, "resolved-ref");
    const resolved = textField2(description, "url");
    const integrity = textField2(description, "sha256");
    packages.push({
      ecosystem: "Pub",
      name: textField2(description, "name") ?? name,
      version,
      origin: ORIGINS2.get(textField2(entry, "source") ?? "") ?? "url",
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
  const packages = listField(root, "packages");
  const lines = tableLines(file.text, "packages", packages.length);
  const defaultGroups = new Set(textsField(root, "default-groups"));
  const named = fileNameOf(file.path) !== "pylock.toml";
  const byName = nameIndex();
  const entries = [];
  packages.forEach((value, at) => {
    const line = lines[at];
    const where = { ...line !== void 0 && { line } };
    const fields = tableOf(value);
    const name = textField2(fields, "name");
    const source = sourceOf5(fields);
    const version = textField2(fields, "version") ?? (source.origin === "registry" ? void 0 : "");
    if (!isTable(value) || name === void 0 || version === void 0) {
      graph.problem({ message: "a [[packages]] without name or version", path: file.path, ...where });
      return;
    }
    const declaredScope = scopeOf5(textField2(fields, "marker") ?? "", defaultGroups, named);
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
    for (const dependency of listField(fields, "dependencies")) {
      hasGraph = true;
      const name = normalizedName(textField2(tableOf(dependency), "name") ?? "");
      for (const to of byName.find(name)) graph.depend(index, to);
    }
  }
  const project = await readPyproject(read, siblingPath(file.path, "pyproject.toml"), graph.problem);
  for (const { kind, name, range } of project?.demands ?? []) {
    for (const to of byName.find(name)) graph.demand(kind, to, range);
  }
  const manifests = project === null ? [] : [project.manifest];
  return graph.extraction("pip", { hasGraph, hasRoots: project !== null, manifests });
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
function sourceOf5(fields) {
  const vcs = tableField(fields, "vcs");
  if (field(fields, "vcs") !== void 0) {
    const commit = textField2(vcs, "commit-id");
    const url = textField2(vcs, "url") ?? textField2(vcs, "path");
    return { origin: "git", ...url !== void 0 && { resolved: url }, ...commit !== void 0 && { commit } };
  }
  if (field(fields, "directory") !== void 0) return { origin: "file" };
  const archive = field(fields, "archive");
  if (archive !== void 0) {
    const url = textField2(tableOf(archive), "url");
    return url === void 0 ? { origin: "file" } : { origin: "url", resolved: url };
  }
  const index = textField2(fields, "index");
  return { origin: "registry", ...index !== void 0 && { resolved: index } };
}

// src/scan/dependencies/extract/pylock-toml/index.ts
var pylockToml = {
  id: "pylock-toml",
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
    const version = textField2(entry, "Version");
    if (version === void 0) {
      problems.push({ message: `${key} has no version`, path: file.path, ...where, remedy: "run `renv::snapshot()`" });
      continue;
    }
    const source = (textField2(entry, "Source") ?? "").toLowerCase();
    const repository = textField2(entry, "Repository") ?? "";
    const commit = textField2(entry, "RemoteSha");
    const origin = originOf4(source);
    const integrity = textField2(entry, "Hash");
    entries.push(entry);
    packages.push({
      ecosystem: source === "bioconductor" || /bioc/i.test(repository) ? "Bioconductor" : "CRAN",
      name: textField2(entry, "Package") ?? key,
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
  matches: (path) => fileNameOf(path) === "renv.lock",
  extract: (file) => Promise.resolve(extractRenvLock(file))
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
      const version = found2 === null ? null : exactVersion4(found2.range);
      if (found2 === null) continue;
      if (!from.constraint) wishes.push({ found: found2, logical, from });
      else if (version !== null) pins.set(found2.name, version);
    }
  }
  async function readInclude(target, from, line, constraint2) {
    const where = { path: from.path, line };
    const relative = target.trim().replace(/^(['"])(.*)\1$/, "$2");
    const path = /^[a-z][a-z+]*:/i.test(relative) ? null : siblingPath(from.path, relative);
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
    const version = exactVersion4(found2.range) ?? (found2.url === null ? pins.get(found2.name) : "");
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
  return graph.extraction("pip", { manifests, hasGraph: annotated });
}
function requirementOf(text) {
  const line = text.replace(/\s+/g, " ").replace(/^(?:-e|--editable)(?:\s+|=)/, "").replace(/\s+--?[a-z][a-z-]*(?:[\s=].*)?$/s, "").trim();
  const plain = requirement(line);
  if (plain !== null || !/^[a-z+]+:/i.test(line)) return plain;
  const egg = /[#&]egg=([A-Za-z0-9][\w.-]*)/.exec(line)?.[1] ?? /\/([A-Za-z0-9][\w.]*)-[^/]*\.whl(?:#|$)/.exec(line)?.[1];
  return egg === void 0 ? null : { name: normalizedName(egg), extras: [], range: "", url: line, marker: "" };
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
var RUNTIME = /^(?:.*\/)?(?:requirements|requirements[-_.](?:prod|production|base|common|main)|(?:prod|production|base)[-_.]requirements|requirements\/(?:prod|production|base|common|main))\.txt$/i;
function scopeOf6(path) {
  if (RUNTIME.test(path)) return "runtime";
  const tail = /(?:requirements\/)?[^/]*$/i.exec(path)?.[0] ?? path;
  return DEVELOPMENT3.test(tail.replace(/\.txt$/i, "")) ? "development" : "unknown";
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
    const to = textField2(entry, "relatedSpdxElement");
    if (textField2(entry, "relationshipType") === "DESCRIBES" && to !== void 0) described.add(to);
  }
  const edges = /* @__PURE__ */ new Map();
  const scopes2 = /* @__PURE__ */ new Map();
  const roots = /* @__PURE__ */ new Set();
  for (const entry of relationships) {
    const kind = KINDS3.get(textField2(entry, "relationshipType") ?? "");
    const one = textField2(entry, "spdxElementId") ?? "";
    const other = textField2(entry, "relatedSpdxElement") ?? "";
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
var REMEDY6 = "write it as SPDX 2.3 JSON";
async function extractSpdx(file) {
  const outer = parseJsonFile(file);
  const wrapped = field(outer, "sbom");
  const document = wrapped ?? outer;
  const base = wrapped === void 0 ? ["packages"] : ["sbom", "packages"];
  if (!(textField2(document, "spdxVersion") ?? "").startsWith("SPDX-2")) {
    throw new LocatedError({ message: "spdxVersion is not SPDX-2", path: file.path, line: 1, remedy: REMEDY6 });
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
    const version = found2.version ?? textField2(entry, "versionInfo");
    if (version === void 0) return;
    const { ecosystem, name } = found2;
    const draft = { ecosystem, name, version, origin: "registry", scope: "unknown", ...where };
    const index = list.add({ ...draft, ...licensesOf2(entry) });
    const id = textField2(entry, "SPDXID");
    if (id !== void 0 && !indexes.has(id)) indexes.set(id, index);
  });
  const described = new Set(textsOf(field(document, "documentDescribes")));
  const roots = linkSpdx(listOf(field(document, "relationships")), described, list.packages, indexes);
  return { packages: list.packages, manager: "sbom", ...roots.length > 0 && { roots }, problems };
}
function purlIn(entry) {
  for (const reference of listOf(field(entry, "externalRefs"))) {
    if (field(reference, "referenceType") === "purl") return textField2(reference, "referenceLocator");
  }
  return void 0;
}
function licensesOf2(entry) {
  for (const key of ["licenseConcluded", "licenseDeclared"]) {
    const license = textField2(entry, key);
    if (license !== void 0 && license !== "NOASSERTION" && license !== "NONE") return { licenses: [license] };
  }
  return {};
}

// src/scan/dependencies/extract/spdx/index.ts
var spdx = {
  id: "spdx",
  matches: (path) => fileNameOf(path).toLowerCase().endsWith(".spdx.json"),
  extract: extractSpdx
};

// src/scan/dependencies/extract/stack-lock/parse.ts
var HACKAGE = /^([A-Za-z0-9-]+)-(\d+(?:\.\d+)*)(?:@|$)/;
var MAX_LENGTH4 = 500;
async function extractStackLock(file) {
  const document = await parseYamlFile(file);
  const lines = valueLines(file.text);
  const list = packageList();
  const problems = [];
  for (const entry of requireList(document, "packages", file)) {
    const completed = field(entry, "completed");
    const hackage = textField2(completed, "hackage");
    const commit = textField2(completed, "commit");
    const [, fromHackage, hackageVersion] = HACKAGE.exec(hackage?.slice(0, MAX_LENGTH4) ?? "") ?? [];
    const name = fromHackage ?? textField2(completed, "name");
    const version = hackageVersion ?? textField2(completed, "version");
    const line = lines.get(hackage ?? "") ?? lines.get(name ?? "");
    if (name === void 0 || version === void 0) {
      const where = { path: file.path, ...line !== void 0 && { line } };
      problems.push({ message: "a package without name or version", ...where, remedy: "run `stack build` once" });
      continue;
    }
    const integrity = /@(sha256:[0-9a-f]+)/.exec(hackage ?? "")?.[1];
    list.add({
      ecosystem: "Hackage",
      name,
      version,
      origin: hackage !== void 0 ? "registry" : commit !== void 0 ? "git" : "url",
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
    const location = textField2(pin, "location") ?? textField2(pin, "repositoryURL");
    const identity = textField2(pin, "identity") ?? textField2(pin, "package");
    const name = location === void 0 ? identity : swiftName(location);
    const state = field(pin, "state");
    const release = textField2(state, "version");
    const commit = textField2(state, "revision");
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
      origin: originOf5(textField2(pin, "kind"), release !== void 0),
      scope: "unknown",
      ...where,
      ...commit !== void 0 && { commit },
      ...location !== void 0 && { resolved: location }
    });
  });
  return { packages, manager: "swift", problems };
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
  matches: (path) => fileNameOf(path) === "Package.resolved",
  extract: (file) => Promise.resolve(extractPackageResolved(file))
};

// src/scan/dependencies/extract/uv-lock/parse.ts
async function parseUvLock(file, read) {
  const root = await parseTomlFile(file);
  const graph = packageGraph();
  const { entries, find: find3 } = addPackages3(root, file, graph);
  const manifests = [];
  for (const entry of entries) {
    connect2(entry, find3, graph);
    if (entry.member === null) continue;
    const project = await readPyproject(read, siblingPath(file.path, `${entry.member}/pyproject.toml`), graph.problem);
    if (project !== null) manifests.push(project.manifest);
  }
  for (const dependency of listField(tableField(root, "manifest"), "requirements")) {
    for (const to of find3(dependency)) graph.demand("runtime", to, textField2(tableOf(dependency), "specifier"));
  }
  for (const [, group] of entriesField(tableField(root, "manifest"), "dependency-groups")) {
    for (const dependency of Array.isArray(group) ? group : []) {
      for (const to of find3(dependency)) graph.demand("development", to, textField2(tableOf(dependency), "specifier"));
    }
  }
  manifests.sort((a, b) => a.path.split("/").length - b.path.split("/").length || (a.path < b.path ? -1 : 1));
  return graph.extraction("uv", { manifests });
}
function addPackages3(root, file, graph) {
  const packages = listField(root, "package");
  const lines = tableLines(file.text, "package", packages.length);
  const members = new Set(textsField(tableField(root, "manifest"), "members").map(normalizedName));
  const byName = nameIndex();
  const byVersion = /* @__PURE__ */ new Map();
  const entries = [];
  packages.forEach((value, at) => {
    const line = lines[at];
    const where = { ...line !== void 0 && { line } };
    const fields = tableOf(value);
    const written = textField2(fields, "name");
    if (!isTable(value) || written === void 0) {
      graph.problem({ message: "a [[package]] without a name", path: file.path, ...where });
      return;
    }
    const name = normalizedName(written);
    const source = tableField(fields, "source");
    const folder = textField2(source, "editable") ?? textField2(source, "virtual") ?? textField2(source, "directory");
    const member = folder !== void 0 && (folder === "." || members.has(name)) ? folder : null;
    const version = textField2(fields, "version") ?? "";
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
      const name = normalizedName(textField2(tableOf(dependency), "name") ?? "");
      const version = textField2(tableOf(dependency), "version");
      const exact2 = version === void 0 ? void 0 : byVersion.get(`${name}
${version}`);
      return exact2 === void 0 ? byName.find(name) : [exact2];
    }
  };
}
function connect2({ fields, index, member }, find3, graph) {
  const ranges = rangesOf2(tableField(fields, "metadata"));
  const each = (list, visit) => {
    for (const dependency of list) {
      const range = ranges.get(normalizedName(textField2(tableOf(dependency), "name") ?? ""));
      for (const to of find3(dependency)) visit(to, range);
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
    wishes.map((wish) => [normalizedName(textField2(wish, "name") ?? ""), textField2(wish, "specifier") ?? ""])
  );
}
function sourceOf6(source) {
  const git2 = textField2(source, "git");
  if (git2 !== void 0) {
    const commit = /#([0-9a-f]{40})$/.exec(git2)?.[1];
    return { origin: "git", resolved: git2, ...commit !== void 0 && { commit } };
  }
  const url = textField2(source, "url");
  if (url !== void 0) return { origin: "url", resolved: url };
  const local = ["path", "directory", "editable", "virtual"].some((key) => textField2(source, key) !== void 0);
  if (local) return { origin: "file" };
  const registry = textField2(source, "registry");
  return { origin: "registry", ...registry !== void 0 && { resolved: registry } };
}

// src/scan/dependencies/extract/uv-lock/index.ts
var uvLock = {
  id: "uv-lock",
  matches: (path) => fileNameOf(path) === "uv.lock",
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
  const byDescriptor = /* @__PURE__ */ new Map();
  const patches = /* @__PURE__ */ new Map();
  const entries = [];
  for (const [key, fields] of Object.entries(document)) {
    if (key === "__metadata") continue;
    const line = lines.get(key);
    const where = { path: file.path, ...line !== void 0 && { line } };
    const identity = isTable(fields) ? identityOf3(textField2(fields, "resolution") ?? "") : null;
    if (!isTable(fields) || identity === null) {
      graph.problem({ message: "an entry without resolution", ...where });
      continue;
    }
    const { member, ...known } = identity;
    const checksum = textField2(fields, "checksum");
    const index = graph.add({
      ecosystem: "npm",
      ...known,
      version: versionOf3(fields, member),
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
  const manifests = [];
  for (const { fields, index, member } of entries) {
    const kinds = member === null ? null : await memberKinds(member);
    for (const [name, range] of entriesField(fields, "dependencies")) {
      if (typeof range !== "string") continue;
      const kind = kinds === null ? null : kinds.get(name) ?? "unknown";
      for (const target of find3(name, range)) {
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
  return graph.extraction("yarn-berry", { manifests });
}
function patchedDescriptor(descriptor) {
  const start = descriptor.indexOf("@patch:");
  const end = start === -1 ? -1 : descriptor.indexOf("#", start);
  return end === -1 ? null : descriptor.slice(start + 7, end).replace("%3A", ":");
}
function versionOf3(fields, member) {
  const version = textField2(tableOf(fields), "version") ?? "";
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
var QUOTED = /"([^"\\]*(?:\\.[^"\\]*)*)"/y;
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
    const match2 = pattern.exec(text);
    if (match2 === null) return [];
    found2.push(match2[1] === void 0 ? match2[0] : unescaped(match2[1]));
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
      const exact2 = byPattern.get(`${name}@${range}`);
      return exact2 === void 0 ? byName.find(name) : [exact2];
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
  const origin = asked.origin === "registry" && fetched?.origin === "git" ? "git" : asked.origin;
  return {
    ecosystem: "npm",
    // Yarn installs what `resolved` names, whatever else the entry claims to be.
    name: fetched?.name ?? asked.name ?? installedAs,
    version: fetched?.version ?? version,
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
  cyclonedx,
  denoLock,
  gemfileLock,
  githubActions,
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

// src/scan/dependencies/read/decode.ts
var SIZE_LIMIT = 64 * 1024 * 1024;
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
  const isLockfile = lockfileTest(workspace.covers);
  const headEntries = (await workspace.files("head")).filter((entry) => isLockfile(entry.path));
  const head = await readSide(workspace, "head", headEntries, debug);
  if (workspace.baseline !== "known") {
    return { head: head.lockfiles, base: [], headProblems: head.problems, baseProblems: [] };
  }
  const unchanged = await unchangedPaths(workspace);
  const baseEntries = (await workspace.files("base")).filter((entry) => isLockfile(entry.path));
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
function lockfileTest(covers2) {
  const known = /* @__PURE__ */ new Map();
  return (path) => {
    const answer = known.get(path) ?? (covers2(path) && !INSTALLED.test(path) && extractorFor(path) !== void 0);
    known.set(path, answer);
    return answer;
  };
}
async function unchangedPaths(workspace) {
  const changed = new Set((workspace.changes ?? []).flatMap(({ path, basePath }) => [path, basePath ?? path]));
  const blobs = new Map((await workspace.files("base")).map(({ path, blob }) => [path, blob]));
  const headBlobs = new Map((await workspace.files("head")).map(({ path, blob }) => [path, blob]));
  return (path) => {
    if (!workspace.covers(path)) return false;
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

// src/scan/dependencies/database/stale.ts
import { closeSync, openSync } from "node:fs";
import { join as join6 } from "node:path";
var UNDATED = Date.UTC(1981, 0, 1);
var DAY2 = 24 * 60 * 60 * 1e3;
var STALE_AFTER_DAYS2 = 180;
function staleNote(dir, cacheDir, now) {
  let newest = null;
  for (const ecosystem of ecosystemsIn(dir)) {
    const time = newestOf(dir, ecosystem, cacheDir, now);
    if (now - time <= STALE_AFTER_DAYS2 * DAY2) return null;
    newest = Math.max(newest ?? 0, time);
  }
  if (newest === null || newest <= UNDATED) return null;
  const remedy = `run gatehouse db update ${dir}`;
  const date = new Date(newest).toISOString().slice(0, 10);
  const days = Math.floor((now - newest) / DAY2);
  return `stale: the newest advisory of the database is ${days} days old (${date}); ${remedy}`;
}
function newestOf(dir, ecosystem, cacheDir, now) {
  for (const folder of cacheDir === null ? [dir] : [dir, cacheDir]) {
    const time = newestIndexed(join6(folder, ecosystem, INDEX_NAME));
    if (time !== null) return time <= now ? time : 0;
  }
  try {
    const zip = openZip(join6(dir, ecosystem, ZIP_NAME));
    try {
      return newestEntry(zip, now);
    } finally {
      closeSync(zip.fd);
    }
  } catch {
    return 0;
  }
}
function newestIndexed(path) {
  try {
    const fd = openSync(path, "r");
    try {
      return Date.parse(readHeader((at, length) => readAt(fd, at, length)).newest) || 0;
    } finally {
      closeSync(fd);
    }
  } catch {
    return null;
  }
}

// src/scan/dependencies/answer-cache.ts
import { createHash as createHash2, randomBytes as randomBytes2 } from "node:crypto";
import { mkdir as mkdir3, readFile as readFile2, rename as rename2, rm as rm2, writeFile as writeFile3 } from "node:fs/promises";
import { join as join7 } from "node:path";
function answerCache(cacheDir, name) {
  if (cacheDir === null) return { read: async () => null, write: async () => {
  } };
  const folder = join7(cacheDir, name);
  const fileOf = (url) => join7(folder, hashParts([url], 40));
  return {
    async read(url) {
      try {
        return decode2(await readFile2(fileOf(url)));
      } catch {
        return null;
      }
    },
    async write(url, answer) {
      const temporary = join7(folder, `${randomBytes2(8).toString("hex")}.tmp`);
      try {
        await mkdir3(folder, { recursive: true, mode: 448 });
        await writeFile3(temporary, encode(answer), { mode: 384, flag: "wx" });
        await rename2(temporary, fileOf(url));
      } catch {
        await rm2(temporary, { force: true }).catch(() => {
        });
      }
    }
  };
}
function encode({ bytes, etag, fetched }) {
  const rest = Buffer.concat([Buffer.from(`${JSON.stringify({ etag, fetched })}
`), bytes]);
  return Buffer.concat([Buffer.from(`${sha2562(rest)}
`), rest]);
}
function decode2(file) {
  const rest = file.subarray(65);
  if (file.toString("latin1", 0, 64) !== sha2562(rest)) return null;
  const end = rest.indexOf("\n");
  const facts = JSON.parse(rest.toString("utf8", 0, end));
  return { ...facts, bytes: rest.subarray(end + 1) };
}
function sha2562(bytes) {
  return createHash2("sha256").update(bytes).digest("hex");
}

// src/scan/dependencies/deps-dev/release-facts.ts
var MAX_LICENSES = 50;
var MAX_LICENSE_LENGTH = 1e3;
function releaseFacts(body) {
  let answer;
  try {
    answer = JSON.parse(body.toString("utf8"));
  } catch {
    throw new ServiceError("malformed", "answered with broken JSON");
  }
  if (typeof answer !== "object" || answer === null || !("versionKey" in answer)) {
    throw new ServiceError("malformed", "answered with something that is no release");
  }
  const { publishedAt, licenses } = answer;
  const published = typeof publishedAt === "string" ? Date.parse(publishedAt) : Number.NaN;
  const known = Array.isArray(licenses) ? licenses.filter(isLicense).slice(0, MAX_LICENSES) : [];
  return { published: Number.isNaN(published) ? null : published, licenses: known };
}
function isLicense(value) {
  return typeof value === "string" && value !== "" && value.length <= MAX_LICENSE_LENGTH;
}

// src/scan/dependencies/deps-dev/client.ts
var PUBLIC_DEPS_DEV = "https://api.deps.dev";
var BUDGET_MS = 6e4;
var TIMEOUT_MS2 = 1e4;
var MAX_BYTES2 = 1024 * 1024;
var KEPT_MS = 7 * 24 * 60 * 60 * 1e3;
function depsDevClient(options) {
  const cache = answerCache(options.cacheDir, "deps-dev");
  const answers = /* @__PURE__ */ new Map();
  let deadline = null;
  let lost = null;
  async function ask(url) {
    const now = options.now.getTime();
    const cached = await cache.read(url);
    if (cached !== null && Math.abs(now - cached.fetched) < KEPT_MS) return releaseFacts(cached.bytes);
    if (lost !== null) throw lost;
    deadline ??= Date.now() + (options.budgetMs ?? BUDGET_MS);
    try {
      const response = await requestWithRetry(
        options.http,
        {
          method: "GET",
          url,
          headers: { accept: "application/json" },
          timeoutMs: TIMEOUT_MS2,
          maxBytes: MAX_BYTES2
        },
        {
          retries: 2,
          deadline,
          signal: options.signal,
          ...options.minDelayMs !== void 0 && { minDelayMs: options.minDelayMs }
        }
      );
      if (response.status === 404) return null;
      if (response.status !== 200) throw new ServiceError("refused", `answered ${response.status}`);
      const facts = releaseFacts(response.body);
      await cache.write(url, { bytes: response.body, etag: null, fetched: now });
      return facts;
    } catch (error) {
      if (error instanceof ServiceError && error.fault !== "malformed") lost = error;
      throw error;
    }
  }
  return {
    async facts(pkg) {
      const path = versionPath(pkg);
      if (path === null) return null;
      const known = answers.get(path) ?? ask(`${options.baseUrl}${path}`);
      answers.set(path, known);
      return known;
    }
  };
}

// src/scan/dependencies/enrich.ts
async function enrich(context, lockfiles, changedPaths) {
  const { policy, workspace, now } = context;
  const { minimumAgeDays, licenses } = policy.dependencies;
  const depsDev = openDepsDev(context);
  const baseline = workspace.baseline === "known";
  const enrichments = [];
  if (baseline) {
    const { newnessOf } = await import("./part-scan-dependencies-newness-newness.js");
    enrichments.push(await newnessOf({ lockfiles, changedPaths, minimumAgeDays, depsDev, now }));
  }
  if (licenses.allow !== null || licenses.deny.length > 0) {
    const { licensesOf: licensesOf3 } = await import("./part-scan-dependencies-licenses-licenses.js");
    enrichments.push(await licensesOf3({ lockfiles, changedPaths, policy: licenses, addedOnly: baseline, depsDev }));
  }
  const shortfalls = enrichments.flatMap(({ shortfall }) => shortfall ?? []);
  return {
    head: enrichments.flatMap(({ head }) => head),
    base: enrichments.flatMap(({ base }) => base),
    notes: enrichments.flatMap(({ notes }) => notes),
    shortfall: shortfalls.length === 0 ? null : shortfalls.join("; ")
  };
}
function openDepsDev({ options, http, cacheDir, signal, now }) {
  if (options.offline) return null;
  const baseUrl = serviceUrl("GATEHOUSE_DEPS_DEV", process.env, PUBLIC_DEPS_DEV);
  return depsDevClient({ http, baseUrl, cacheDir, signal, now });
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
var bunOverride = (target) => edit(`add \`"overrides": { ${pair2(target)} }\` to package.json, then run \`bun install\``);
var bun = {
  upgrade: (target) => run(`bun add ${target.development ? "--dev " : ""}${spec(target)}`),
  refresh: bunOverride,
  override: bunOverride
};
var denoIntroducer = (target) => edit(`upgrade the direct dependency that brings it in, until deno.lock has ${spec(target)} or later`);
var deno = {
  upgrade: (target) => run(`deno add ${target.ecosystem === "npm" ? "npm:" : "jsr:"}${spec(target)}`),
  refresh: denoIntroducer,
  override: denoIntroducer
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
var pdmOverride = (target) => edit(
  `add \`${target.name} = ">=${target.version}"\` under \`[tool.pdm.resolution.overrides]\`, then run \`pdm lock\``
);
var pdm = {
  upgrade: (target) => run(`pdm add ${target.development ? "-d " : ""}${exact(target)}`),
  refresh: pdmOverride,
  override: pdmOverride
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
var NAME3 = /^@?[A-Za-z0-9_][\w.:/+~-]{0,213}$/;
var VERSION3 = /^[0-9A-Za-z][\w.+~-]{0,99}$/;
function shellSafe(name, version) {
  return NAME3.test(name) && !name.includes("..") && VERSION3.test(version);
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
  const entries = [...new Set(advisories)].filter((advisory) => !advisory.withdrawn).flatMap((advisory) => entriesFor(advisory, ecosystem, name));
  const ranges = entries.flatMap((entry) => sortedRanges(entry, compare));
  const listed2 = new Set(entries.flatMap((entry) => entry.versions));
  const isFree = freedomFrom(ranges, listed2, compare);
  const candidates = candidatesFrom(ranges, today, compare);
  const major = majorOf(today);
  return candidates.filter((candidate) => majorOf(candidate) === major).find(isFree) ?? candidates.find(isFree) ?? null;
}
function freedomFrom(ranges, listed2, compare) {
  let suspect = [];
  return (candidate) => {
    if (listed2.has(candidate) || covers(suspect, candidate, compare)) return false;
    const covering = ranges.find((range) => covers(range, candidate, compare));
    suspect = covering ?? suspect;
    return covering === void 0;
  };
}
function candidatesFrom(ranges, today, compare) {
  const fixes = ranges.flatMap((range) => range.filter(([kind]) => kind === FIXED).map(([, version]) => version));
  return [...new Set(fixes)].filter((fix) => compare(fix, today) >= 0).sort(compare);
}
function majorOf(version) {
  const match2 = /^[vV]?((?:[0-9]+[!:])?[0-9]+)/.exec(version);
  return match2?.[1]?.replace(/^0+(?=[0-9])/, "") ?? "";
}

// src/scan/dependencies/fix-advisor.ts
var CONCURRENCY2 = 12;
async function fixAdvisor(hits, about, debug) {
  const known = /* @__PURE__ */ new Map();
  const affected = /* @__PURE__ */ new Map();
  for (const { package: pkg, advisories } of hits) {
    affected.set(versionKey(pkg), pkg);
    const own = known.get(nameKey(pkg));
    if (own === void 0) known.set(nameKey(pkg), [...advisories]);
    else own.push(...advisories);
  }
  const chosen = /* @__PURE__ */ new Map();
  await mapLimit([...affected], CONCURRENCY2, async ([key, pkg]) => {
    const all = about === null ? null : await advisoriesAbout2(about, pkg, debug);
    const own = known.get(nameKey(pkg)) ?? [];
    const version = fixedVersion([...all ?? [], ...own], pkg.ecosystem, pkg.name, pkg.version);
    chosen.set(key, version === null ? null : { version, checked: all !== null });
  });
  return {
    async fix({ pkg, located, lockfile, malicious }) {
      const resolved = located?.package ?? { ...pkg, origin: "registry", scope: "unknown" };
      if (malicious) return removeMalware(resolved);
      const introducers = [...new Set((located?.paths ?? []).flatMap((path) => path[0] ?? []))];
      const manager = lockfile?.extraction.manager ?? "sbom";
      return wayOut(resolved, manager, chosen.get(versionKey(pkg)) ?? null, introducers);
    }
  };
}
async function advisoriesAbout2(about, pkg, debug) {
  try {
    return await about(pkg.ecosystem, pkg.name);
  } catch (error) {
    debug(`advisories about ${pkg.ecosystem} ${pkg.name}: ${messageOf(error)}`);
    return null;
  }
}
function nameKey(pkg) {
  return JSON.stringify([pkg.ecosystem, pkg.name]);
}
function versionKey(pkg) {
  return JSON.stringify([pkg.ecosystem, pkg.name, pkg.version]);
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
  const lockfiles = new Map(material.lockfiles.map((lockfile) => [lockfile.path, lockfile]));
  const indexes = /* @__PURE__ */ new Map();
  const observations = [];
  for (const hits of hitsByPackage(material.hits)) {
    const [first] = hits;
    if (first === void 0) continue;
    const lockfile = lockfiles.get(first.path) ?? null;
    const located = lockfile === null ? null : indexOf(indexes, lockfile).find(first.package);
    if (located !== null && located.package.origin !== "registry") continue;
    for (const group of groupAdvisories(distinct(hits))) {
      observations.push(await observationOf({ material, hits, group, located, lockfile }));
    }
  }
  return observations;
}
function indexOf(indexes, lockfile) {
  const known = indexes.get(lockfile) ?? packageIndex(lockfile);
  indexes.set(lockfile, known);
  return known;
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

// src/scan/dependencies/risk/epss.ts
import { gunzipSync } from "node:zlib";
var MAX_TEXT = 128 * 1024 * 1024;
function parseEpss(bytes, wanted) {
  const text = inflated(bytes).toString("utf8");
  let columns = null;
  const scores = /* @__PURE__ */ new Map();
  for (const [number, line] of linesOf2(text)) {
    if (line.startsWith("#") || line.trim() === "") continue;
    const cells = line.split(",", 16).map((cell) => cell.trim());
    if (columns === null) {
      columns = { cve: cells.indexOf("cve"), epss: cells.indexOf("epss") };
      if (columns.cve === -1 || columns.epss === -1) throw new Error(`line ${number}: no header "cve,epss,percentile"`);
      continue;
    }
    const id = cells[columns.cve] ?? "";
    if (!wanted.has(id)) continue;
    const score = cells[columns.epss] ?? "";
    const value = Number(score);
    if (score === "" || !(value >= 0 && value <= 1)) throw new Error(`line ${number}: no probability from 0 to 1`);
    scores.set(id, value);
  }
  if (columns === null) throw new Error("the list is empty");
  return scores;
}
function inflated(bytes) {
  if (bytes[0] !== 31 || bytes[1] !== 139) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: MAX_TEXT });
  } catch {
    throw new Error("the gzip file is damaged or too long");
  }
}
function* linesOf2(text) {
  let number = 0;
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf("\n", start);
    const stop = end === -1 ? text.length : end;
    yield [++number, text.slice(start, stop)];
    start = stop + 1;
  }
}

// src/scan/dependencies/risk/feed.ts
import { readFile as readFile3, stat as stat2 } from "node:fs/promises";
import { isAbsolute } from "node:path";

// src/scan/dependencies/risk/feed-download.ts
var DAY3 = 24 * 60 * 60 * 1e3;
var MAX_BYTES3 = 64 * 1024 * 1024;
var TIMEOUT_MS3 = 2e4;
async function downloadFeed(title, url, context) {
  const cache = answerCache(context.cacheDir, "feeds");
  const now = context.now.getTime();
  const cached = await cache.read(url);
  if (cached !== null && now - cached.fetched < DAY3 && cached.fetched <= now)
    return { bytes: cached.bytes, note: null };
  if (context.options.offline) return older(title, url, cached, now, "offline");
  try {
    const response = await requestWithRetry(
      context.http,
      {
        method: "GET",
        url,
        headers: cached?.etag == null ? {} : { "if-none-match": cached.etag },
        timeoutMs: TIMEOUT_MS3,
        maxBytes: MAX_BYTES3
      },
      { retries: 1, deadline: Date.now() + TIMEOUT_MS3, signal: context.signal }
    );
    if (response.status === 304 && cached !== null) {
      await cache.write(url, { ...cached, fetched: now });
      return { bytes: cached.bytes, note: null };
    }
    if (response.status !== 200) return older(title, url, cached, now, `answered ${response.status}`);
    await cache.write(url, { bytes: response.body, etag: response.headers.etag ?? null, fetched: now });
    return { bytes: response.body, note: null };
  } catch (error) {
    return older(title, url, cached, now, messageOf(error));
  }
}
function older(title, url, cached, now, reason) {
  if (cached === null) return { bytes: null, note: `${title} not used: ${url}: ${reason}` };
  const days = Math.max(0, Math.floor((now - cached.fetched) / DAY3));
  return { bytes: cached.bytes, note: `${title} is ${days} days old: ${url}: ${reason}` };
}

// src/scan/dependencies/risk/feed.ts
var MAX_FEED_BYTES = 64 * 1024 * 1024;
async function readFeed(title, place2, context) {
  const without = (reason) => ({ bytes: null, note: `${title} not used: ${place2}: ${reason}` });
  try {
    if (/^[a-z]+:\/\//i.test(place2)) {
      const url = URL.canParse(place2) ? new URL(place2) : null;
      if (url === null || !isSafe(url)) return without("must be an https address or a file");
      return await downloadFeed(title, url.href, context);
    }
    if (isAbsolute(place2)) {
      if ((await stat2(place2)).size > MAX_FEED_BYTES) return without(`longer than ${MAX_FEED_BYTES} bytes`);
      return { bytes: await readFile3(place2), note: null };
    }
    const path = place2.replace(/^\.\//, "");
    for await (const result of context.workspace.readBaseTip([path], MAX_FEED_BYTES)) {
      if (result.status === "read") return { bytes: result.bytes, note: null };
      return without(result.status === "missing" ? "not in the base branch" : `cannot be read (${result.status})`);
    }
    return without("cannot be read");
  } catch (error) {
    return without(messageOf(error));
  }
}

// src/scan/dependencies/risk/kev.ts
var CVE = /^CVE-\d{4}-\d{4,19}$/;
function parseKev(bytes) {
  let catalogue;
  try {
    catalogue = JSON.parse(bytes.toString("utf8"));
  } catch {
    throw new Error("not valid JSON");
  }
  const entries = isObject(catalogue) ? catalogue.vulnerabilities : null;
  if (!Array.isArray(entries)) throw new Error('no catalogue of known exploited vulnerabilities: no "vulnerabilities"');
  const ids = /* @__PURE__ */ new Set();
  for (const entry of entries) {
    const id = isObject(entry) ? entry.cveID : null;
    if (typeof id !== "string" || !CVE.test(id)) throw new Error('an entry of "vulnerabilities" has no CVE id');
    ids.add(id);
  }
  if (ids.size === 0) throw new Error("the catalogue is empty");
  return ids;
}
function isObject(value) {
  return typeof value === "object" && value !== null;
}

// src/scan/dependencies/risk/join-risk.ts
async function joinRisk(sides, { kev, epss }, context) {
  const rated = [...sides.head, ...sides.base].filter(({ risk }) => risk !== void 0);
  if (rated.length === 0 || kev === null && epss === null) return { ...sides, notes: [] };
  const wanted = new Set(rated.flatMap(cvesOf));
  const [exploited, scores] = await Promise.all([
    dataFrom("the KEV catalogue", kev, context, parseKev),
    dataFrom("EPSS", epss, context, (bytes) => parseEpss(bytes, wanted))
  ]);
  const withRisk = (observation) => {
    if (observation.risk === void 0) return observation;
    const cves = cvesOf(observation);
    const known = cves.flatMap((id) => scores.data?.get(id) ?? []);
    return {
      ...observation,
      risk: {
        ...observation.risk,
        kev: exploited.data === null ? null : cves.some((id) => exploited.data?.has(id)),
        epss: known.length === 0 ? null : Math.max(...known)
      }
    };
  };
  return {
    head: sides.head.map(withRisk),
    base: sides.base.map(withRisk),
    notes: [...exploited.notes, ...scores.notes]
  };
}
function cvesOf({ rule, aliases }) {
  return [rule, ...aliases].filter((id) => id.startsWith("CVE-"));
}
async function dataFrom(title, place2, context, parse2) {
  if (place2 === null) return { data: null, notes: [] };
  const { bytes, note: note2 } = await readFeed(title, place2, context);
  const notes = note2 === null ? [] : [note2];
  if (bytes === null) return { data: null, notes };
  try {
    return { data: parse2(bytes), notes };
  } catch (error) {
    return { data: null, notes: [...notes, `${title} not used: ${place2}: ${messageOf(error)}`] };
  }
}

// src/scan/dependencies/unlocked.ts
import { posix as posix3 } from "node:path";
var LOCKFILES = /* @__PURE__ */ new Map([
  [
    "package.json",
    ["package-lock.json", "npm-shrinkwrap.json", "pnpm-lock.yaml", "yarn.lock", "bun.lock", "bun.lockb", "deno.lock"]
  ],
  ["Cargo.toml", ["Cargo.lock"]],
  ["composer.json", ["composer.lock"]],
  ["Gemfile", ["Gemfile.lock"]],
  ["Pipfile", ["Pipfile.lock"]],
  ["mix.exs", ["mix.lock"]],
  ["pubspec.yaml", ["pubspec.lock"]],
  ["Package.swift", ["Package.resolved"]]
]);
var NOT_THE_PROJECTS_OWN = /(?:^|\/)(?:node_modules|vendor|testdata|fixtures?|__fixtures__)\//;
var MAX_NAMED = 10;
async function unlockedNote(workspace) {
  const paths = new Set((await workspace.files("head")).map((entry) => entry.path));
  const unlocked = [...paths].filter((path) => {
    const lockfiles = LOCKFILES.get(posix3.basename(path));
    return lockfiles !== void 0 && !NOT_THE_PROJECTS_OWN.test(path) && !isPinned(path, lockfiles, paths);
  });
  if (unlocked.length === 0) return null;
  const more = unlocked.length > MAX_NAMED ? ` and ${unlocked.length - MAX_NAMED} more` : "";
  return `no lockfile pins ${unlocked.slice(0, MAX_NAMED).join(", ")}${more}: what they bring in was not audited; commit the lockfile`;
}
function isPinned(manifest, lockfiles, paths) {
  for (let folder = posix3.dirname(manifest); ; folder = posix3.dirname(folder)) {
    if (lockfiles.some((name) => paths.has(folder === "." ? name : `${folder}/${name}`))) return true;
    if (folder === ".") return false;
  }
}

// src/scan/dependencies/scan.ts
async function scanDependencies(context) {
  const lockfiles = await collectLockfiles(context.workspace, context.log.debug);
  const unlocked = await unlockedNote(context.workspace);
  const ownNotes = [...lockfiles.baseProblems.map(baseNote), ...unlocked === null ? [] : [unlocked]];
  if (isEmpty(lockfiles)) {
    const none = outcome("builtin", "not-applicable", "no lockfile or manifest that can be audited", lockfiles);
    return { ...none, notes: ownNotes };
  }
  const choice = await chooseEngine(context);
  try {
    const audited = await audit(context, lockfiles, choice);
    const { osvDb } = context.options;
    const stale = osvDb === null ? null : staleNote(osvDb, context.cacheDir, context.now.getTime());
    return withAge({ ...audited, notes: [...audited.notes ?? [], ...ownNotes] }, stale);
  } finally {
    await choice.close();
  }
}
function withAge(audited, stale) {
  if (stale === null || audited.status === "failed") return audited;
  const reason = audited.reason === null ? stale : `${audited.reason}; ${stale}`;
  return { ...audited, reason, notices: [{ kind: "stale-data", message: stale }] };
}
async function audit(context, lockfiles, choice) {
  const answer = await choice.engine(lockfiles);
  const changedPaths = new Set((context.workspace.changes ?? []).map((change) => change.path));
  const movement = movementFrom(answer.base);
  const advisor = await fixAdvisor(answer.head, choice.about, context.log.debug);
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
  const enriched = await enrich(context, lockfiles, changedPaths);
  const rated = await joinRisk({ head, base }, context.policy.dependencies, context);
  const { status, reason } = statusOf3(answer, lockfiles, enriched.shortfall);
  return {
    ...outcome(answer.engine, status, reason, lockfiles),
    problems: [...lockfiles.headProblems, ...answer.problems],
    head: [...rated.head, ...enriched.head],
    base: [...rated.base, ...enriched.base],
    inventory: inventoryOf(lockfiles.head),
    notes: [...answer.notes, ...rated.notes, ...enriched.notes]
  };
}
function isEmpty({ head, base, headProblems, baseProblems }) {
  return head.length + base.length + headProblems.length + baseProblems.length === 0;
}
function statusOf3(answer, lockfiles, shortfall) {
  const unread = lockfiles.headProblems.length;
  const ours = unread === 0 ? null : `${unread} ${unread === 1 ? "problem" : "problems"} reading lockfiles`;
  const reasons = [answer.reason, ours, shortfall].filter((reason) => reason !== null);
  if (answer.status === "failed" || reasons.length === 0) return answer;
  if (ours === null && shortfall === null) return answer;
  return { status: "partial", reason: reasons.join("; ") };
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
  buildDatabase,
  findAdvisory,
  scanDependencies
};
