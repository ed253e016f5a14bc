import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  ZIP_NAME,
  decodeRecord,
  hasZip,
  openZip,
  parseAdvisory,
  serviceUrl,
  zipEntries,
  zipWindow
} from "./part-shared-scan-dependencies-database-build-index.js";
import {
  ServiceError,
  mapLimit,
  requestWithRetry
} from "./part-shared-io-retry.js";
import {
  ConfigurationError,
  ScanError,
  messageOf
} from "./part-shared-model-errors.js";

// src/scan/dependencies/find-advisory.ts
import { closeSync, readdirSync } from "node:fs";
import { join } from "node:path";

// src/scan/dependencies/osv-api/base-url.ts
var PUBLIC_OSV_API = "https://api.osv.dev";
function osvApiUrl(env) {
  return serviceUrl("GATEHOUSE_OSV_API", env, PUBLIC_OSV_API);
}

// src/scan/dependencies/osv-api/client.ts
var DEFAULT_BUDGET_MS = 6e4;
var DEFAULT_RETRIES = 4;
var REQUEST_TIMEOUT_MS = 4e4;
var MAX_BYTES = 40 * 1024 * 1024;
function osvClient(options) {
  let deadline = null;
  async function send(method, path, body) {
    deadline ??= Date.now() + (options.budgetMs ?? DEFAULT_BUDGET_MS);
    const response = await requestWithRetry(
      options.http,
      {
        method,
        url: `${options.baseUrl}${path}`,
        headers: { accept: "application/json", ...body !== void 0 && { "content-type": "application/json" } },
        ...body !== void 0 && { body },
        timeoutMs: REQUEST_TIMEOUT_MS,
        maxBytes: MAX_BYTES
      },
      {
        retries: options.retries ?? DEFAULT_RETRIES,
        deadline,
        ...options.signal !== void 0 && { signal: options.signal },
        ...options.minDelayMs !== void 0 && { minDelayMs: options.minDelayMs }
      }
    );
    const { status } = response;
    if (status !== 200 && status !== 400 && status !== 404) throw new ServiceError("refused", `answered ${status}`);
    return { status, json: parseJson(response.body, status) };
  }
  return {
    post: (path, body) => send("POST", path, JSON.stringify(body)),
    get: (path) => send("GET", path)
  };
}
function parseJson(body, status) {
  const text = body.toString("utf8");
  try {
    return JSON.parse(text);
  } catch {
    if (status !== 200) return null;
    if (/^\s*</.test(text)) throw new ServiceError("malformed", "answered with an HTML page instead of JSON");
    throw new ServiceError("malformed", `answered with broken JSON (${body.length} bytes)`);
  }
}

// src/scan/dependencies/advisory.ts
function bareAdvisory(id, modified = "") {
  return {
    id,
    modified,
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

// src/scan/dependencies/osv-api/hydrate.ts
var CONCURRENCY = 16;
var ID = /^[A-Za-z0-9][\w.:+-]{0,99}$/;
async function hydrate(client, cache, parse, refs) {
  const newest = /* @__PURE__ */ new Map();
  for (const ref of refs) {
    const known = newest.get(ref.id);
    if (known === void 0 || known.modified < ref.modified) newest.set(ref.id, ref);
  }
  const problems = [];
  const advisories = /* @__PURE__ */ new Map();
  await mapLimit([...newest.values()], CONCURRENCY, async (ref) => {
    try {
      advisories.set(ref.id, await record(client, cache, parse, ref));
    } catch (error) {
      problems.push({ message: `advisory ${ref.id.slice(0, 100)}: details not available, ${messageOf(error)}` });
      advisories.set(ref.id, bareAdvisory(ref.id, ref.modified));
    }
  });
  problems.sort((a, b) => a.message < b.message ? -1 : 1);
  return { advisories, problems };
}
async function record(client, cache, parse, ref) {
  const cached = parse(await cache.read(ref));
  if (cached !== null && cached.id === ref.id && cached.modified === ref.modified) return cached;
  const json = await fetchRecord(client, ref.id, true);
  const advisory = parse(json);
  if (advisory === null) throw new ServiceError("malformed", "answered something that is no OSV record");
  if (advisory.id === ref.id && advisory.modified === ref.modified) await cache.write(ref, json);
  return advisory;
}
async function fetchRecord(client, id, followAlias) {
  if (!ID.test(id)) throw new ServiceError("malformed", "not an id of OSV");
  const answer = await client.get(`/v1/vulns/${encodeURIComponent(id)}`);
  if (answer.status === 200) return answer.json;
  const alias = answer.status === 404 && followAlias ? aliasIn(answer.json) : null;
  if (alias !== null) return fetchRecord(client, alias, false);
  throw new ServiceError(
    "refused",
    answer.status === 404 ? "the service does not have it" : `answered ${answer.status}`
  );
}
function aliasIn(json) {
  const message = typeof json === "object" && json !== null && "message" in json ? json.message : null;
  if (typeof message !== "string") return null;
  return /following aliases were:?\s*([A-Za-z0-9][\w.:+-]{0,99})/.exec(message.slice(0, 2e3))?.[1] ?? null;
}

// src/scan/dependencies/find-advisory.ts
async function findAdvisory(id, from) {
  if (from.osvDb !== null) return findInDatabase(id, from.osvDb);
  if (from.offline) throw new ConfigurationError(`${id}: offline without --osv-db there is nothing to look it up in`);
  try {
    return parseAdvisory(
      await fetchRecord(osvClient({ http: from.http, baseUrl: osvApiUrl(process.env), cacheDir: null }), id, true)
    );
  } catch (error) {
    throw new ScanError(`${id}: ${messageOf(error)}`);
  }
}
function findInDatabase(id, dir) {
  for (const ecosystem of readdirSync(dir).filter((name) => hasZip(dir, name))) {
    const zip = openZip(join(dir, ecosystem, ZIP_NAME));
    try {
      for (const entry of zipEntries(zip)) {
        if (entry.name !== `${id}.json`) continue;
        return parseAdvisory(decodeRecord(zipWindow(zip.fd).read(entry).bytes, entry));
      }
    } finally {
      closeSync(zip.fd);
    }
  }
  return null;
}

export {
  osvApiUrl,
  osvClient,
  bareAdvisory,
  hydrate,
  findAdvisory
};
