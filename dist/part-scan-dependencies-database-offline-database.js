import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  hasZip,
  openEcosystem
} from "./part-shared-scan-dependencies-database-build-index.js";
import {
  covers,
  normalizeName,
  normalizeVersion,
  sameEcosystem
} from "./part-shared-scan-dependencies-match-package-name.js";
import {
  baseEcosystem,
  comparatorFor,
  isExactVersion
} from "./part-shared-scan-dependencies-version-alpine.js";
import {
  ScanError,
  messageOf,
  problemFrom
} from "./part-shared-model-errors.js";
import "./part-shared-scan-dependencies-match-parse-advisory.js";
import "./part-shared-undefined.js";

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
    return { kind: "unaudited", problem: { message, remedy: "audit them with another tool" } };
  }
  if (!hasZip(options.dir, ecosystem)) {
    if (mayBeLeftOut(ecosystem)) return { kind: "without-data" };
    const message = `no advisories for ${ecosystem} in ${options.dir}`;
    return {
      kind: "unaudited",
      problem: { message, path: options.dir, remedy: `run gatehouse db update ${options.dir}` }
    };
  }
  try {
    return { kind: "open", database: await openEcosystem(ecosystem, options), compare };
  } catch (error) {
    const problem = problemFrom(error, options.dir);
    const message = `advisories for ${ecosystem} cannot be read: ${problem.message}`;
    const remedy = problem.remedy ?? `run gatehouse db build ${options.dir}`;
    return { kind: "unaudited", problem: { ...problem, message, remedy } };
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
  const tally = { answered: 0, unaudited: 0, problems: /* @__PURE__ */ new Map(), withoutData: /* @__PURE__ */ new Map(), floating: 0 };
  const lookups = lookUpAll(queries, states);
  const matches = queries.map((query) => {
    const base = baseEcosystem(query.ecosystem);
    return match(query, states.get(base), lookups.get(base), dir, tally);
  });
  const opened = [...states.values()].filter((state) => state.kind === "open");
  for (const { database } of opened) noteUnreadable(database.header.ecosystem, database.header.unreadable, dir, tally);
  const status = statusOf(tally);
  return {
    matches,
    status,
    reason: status === "complete" ? null : reasonOf(tally, queries.length),
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
function bareAdvisory(id) {
  return {
    id,
    modified: "",
    withdrawn: false,
    aliases: [],
    upstream: [],
    related: [],
    summary: "",
    details: "",
    severity: [],
    severityWord: null,
    cwe: [],
    references: [],
    affected: []
  };
}
function noteUnreadable(ecosystem, count, dir, tally) {
  if (count === 0) return;
  const message = `${count} ${ecosystem} ${count === 1 ? "advisory" : "advisories"} of the database cannot be read`;
  tally.problems.set(message, { message, path: dir, remedy: `run gatehouse db update ${dir}` });
}
function statusOf(tally) {
  if (tally.unaudited > 0 && tally.answered === 0) return "failed";
  return tally.problems.size > 0 ? "partial" : "complete";
}
function reasonOf(tally, total) {
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
export {
  openDatabase
};
