import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  hydrate,
  osvClient
} from "./part-shared-scan-dependencies-osv-api-client.js";
import {
  ServiceError,
  mapLimit
} from "./part-shared-io-retry.js";
import {
  isExactVersion
} from "./part-shared-scan-dependencies-version-alpine.js";
import {
  hashParts
} from "./part-shared-util-hash.js";
import "./part-shared-io-http.js";
import "./part-shared-package.js";
import {
  messageOf
} from "./part-shared-model-errors.js";
import "./part-shared-undefined.js";

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
  const results = isRecord(json) ? json.results : void 0;
  if (!Array.isArray(results) || results.length !== count) {
    throw new ServiceError("malformed", "answered a batch with another number of results than queries");
  }
  return results.map(resultOf);
}
function resultOf(value) {
  if (!isRecord(value)) throw new ServiceError("malformed", "answered a batch with a result that is not an object");
  const { vulns, next_page_token: token } = value;
  if (vulns !== void 0 && !Array.isArray(vulns))
    throw new ServiceError("malformed", "answered a batch without a list");
  const refs = (vulns ?? []).map((entry) => {
    if (!isRecord(entry) || typeof entry.id !== "string")
      throw new ServiceError("malformed", "answered an advisory without id");
    return { id: entry.id, modified: typeof entry.modified === "string" ? entry.modified : "" };
  });
  return { refs, token: typeof token === "string" && token !== "" ? token : null };
}
function isRecord(value) {
  return typeof value === "object" && value !== null;
}

// src/scan/dependencies/osv-api/query-package.ts
var MAX_PAGES2 = 50;
async function queryPackage(client, parse, ecosystem, name) {
  const advisories = [];
  let token = null;
  for (let page = 0; page < MAX_PAGES2; page++) {
    const body = { package: { ecosystem, name } };
    if (token !== null) body.page_token = token;
    const { status, json } = await client.post("/v1/query", body);
    if (status !== 200) throw new ServiceError("refused", `answered ${status}`);
    const answer = typeof json === "object" && json !== null ? json : {};
    for (const record of Array.isArray(answer.vulns) ? answer.vulns : []) {
      const advisory = parse(record);
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
import { join } from "node:path";
var MAX_RECORD_BYTES = 8 * 1024 * 1024;
function recordCache(cacheDir) {
  if (cacheDir === null) return { read: async () => null, write: async () => {
  } };
  const folder = join(cacheDir, "osv-records");
  const fileOf = (ref) => join(folder, `${hashParts([ref.id, ref.modified], 40)}.json`);
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
        const temporary = join(folder, `${randomBytes(8).toString("hex")}.tmp`);
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
function osvApiSource(options, parse) {
  const client = osvClient(options);
  const cache = recordCache(options.cacheDir);
  const asked = /* @__PURE__ */ new Map();
  async function affecting(queries) {
    const { distinct, indexes, notes } = deduplicate(queries);
    const batch = await queryBatch(client, distinct);
    const { advisories, problems } = await hydrate(client, cache, parse, batch.refs.flat());
    const perQuery = batch.refs.map((refs) => {
      const ids = new Set(refs.map((ref) => ref.id));
      return [...ids].flatMap((id) => advisories.get(id) ?? []).filter((advisory) => !advisory.withdrawn);
    });
    return {
      matches: indexes.map((index) => index === null ? [] : perQuery[index] ?? []),
      ...statusOf(batch, distinct.length, problems.length),
      problems: [...refusedProblems(batch, distinct), ...problems],
      notes
    };
  }
  function about(ecosystem, name) {
    if (!osvKnows(ecosystem)) return Promise.resolve([]);
    const key = JSON.stringify([ecosystem, name]);
    const known = asked.get(key) ?? queryPackage(client, parse, ecosystem, name);
    asked.set(key, known);
    return known;
  }
  return { affecting, about };
}
function deduplicate(queries) {
  const distinct = [];
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
    places.set(key, distinct.length);
    return distinct.push(query) - 1;
  });
  const notes = unknown.size === 0 ? [] : [`not known to OSV, not audited: ${[...unknown].sort().join(", ")}`];
  if (floating > 0) notes.push(`${floating} references name no single release and match no advisory`);
  return { distinct, indexes, notes };
}
function statusOf(batch, asked, withoutDetails) {
  const reasons = [...new Set(batch.unanswered.values())].join("; ");
  const missing = batch.unanswered.size;
  if (missing > 0) {
    const found = batch.refs.some((refs) => refs.length > 0);
    const failed = missing === asked && !found;
    const count = failed ? "no package" : `${asked - missing} of ${asked} packages`;
    return { status: failed ? "failed" : "partial", reason: `OSV API: ${count} audited: ${reasons}` };
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
export {
  osvApiSource
};
