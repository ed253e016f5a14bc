import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  serviceClient
} from "./part-shared-results-service-client.js";
import "./part-shared-results-json-stream.js";
import {
  ServiceRefusal
} from "./part-shared-results-service-refusal.js";
import {
  pathInRepository
} from "./part-shared-results-repository-path.js";
import "./part-shared-io-retry.js";
import {
  mapLimit
} from "./part-shared-util-map-limit.js";
import {
  lookAgain
} from "./part-shared-results-service-waiting.js";
import "./part-shared-util-control-characters.js";
import {
  fitsWildcard
} from "./part-shared-util-wildcard.js";
import "./part-shared-io-http.js";
import {
  isObject,
  itemsAt,
  objectAt,
  wholeAt,
  wordAt
} from "./part-shared-util-json-value.js";
import "./part-shared-util-thrown.js";
import "./part-shared-model-errors.js";
import "./part-shared-package.js";
import "./part-shared-undefined.js";

// src/results/service/sonarqube/analysis.ts
var LOST = /* @__PURE__ */ new Set(["FAILED", "CANCELED"]);
async function awaitAnalysis(sonar, change, pause) {
  const what = change.pull === null ? `branch ${change.branch}` : `pull request ${change.pull}`;
  const found = await lookAgain(sonar.settings.wait, pause, async (isLast) => {
    const task = await taskOf(sonar, change);
    const revision = task === "pending" ? null : await analysedRevision(sonar, change);
    if (revision !== null && change.commits.includes(revision)) return revision;
    if (task === "lost") throw new ServiceRefusal(`its last analysis of ${what} failed or was cancelled`);
    if (!isLast) return null;
    if (task === "pending")
      throw new ServiceRefusal(`its analysis of ${what} was not finished after ${sonar.settings.wait} minutes`);
    throw new ServiceRefusal(
      revision === null ? `it tells no analysed commit of ${what}: nothing says that the head was scanned` : `its newest analysis of ${what} is of commit ${revision.slice(0, 12)}, not of the head`
    );
  });
  if (found === null) throw new ServiceRefusal(`there is no analysis of ${what}`);
  return found;
}
async function taskOf({ client, settings }, { pull, branch }) {
  const answer = objectAt(await client.get("api/ce/component", { component: settings.project }));
  if (!Array.isArray(answer.queue)) throw new ServiceRefusal("api/ce/component answered in another form");
  const isOurs = (task) => pull === null ? task.branch === branch : String(task.pullRequest) === String(pull);
  if (itemsAt(answer.queue).map(objectAt).some(isOurs)) return "pending";
  const current = objectAt(answer.current);
  return isOurs(current) && LOST.has(current.status) ? "lost" : "none";
}
async function analysedRevision({ client, settings, subject }, change) {
  const { project } = settings;
  if (change.pull !== null) {
    const answer2 = objectAt(await client.get("api/project_pull_requests/list", { project }));
    if (!Array.isArray(answer2.pullRequests))
      throw new ServiceRefusal("api/project_pull_requests/list answered in another form");
    const own = itemsAt(answer2.pullRequests).map(objectAt).find(({ key }) => String(key) === String(change.pull));
    if (own === void 0) return null;
    const commit = shaOf(objectAt(own.commit).sha);
    if (commit !== null) return commit;
  }
  const answer = objectAt(await client.get("api/project_analyses/search", { project, ...subject, ps: "1", p: "1" }));
  if (!Array.isArray(answer.analyses)) throw new ServiceRefusal("api/project_analyses/search answered in another form");
  return shaOf(objectAt(answer.analyses[0]).revision);
}
function shaOf(value) {
  const word = wordAt(value);
  return word !== null && /^[0-9a-f]{40,64}$/i.test(word) ? word.toLowerCase() : null;
}

// src/results/service/sonarqube/gate.ts
var WHOLE_GATE = "quality_gate";
async function readGate({ client, settings, subject }) {
  const answer = objectAt(
    await client.get("api/qualitygates/project_status", { projectKey: settings.project, ...subject })
  );
  const { status, conditions } = objectAt(answer.projectStatus);
  if (status === "NONE") throw new ServiceRefusal("the quality gate is NONE: it was not analysed, or has no gate");
  if (status !== "OK" && status !== "WARN" && status !== "ERROR")
    throw new ServiceRefusal("api/qualitygates/project_status answered in another form");
  const given = itemsAt(conditions).map(objectAt);
  const red = status === "OK" ? [] : given.filter((each) => each.status !== "OK" && each.status !== "NO_VALUE");
  const metrics = given.flatMap(({ metricKey }) => wordAt(metricKey) ?? []);
  if (red.length > 0) return { metrics, red: red.map((condition) => redCondition(condition, settings)) };
  return { metrics, red: status === "ERROR" ? [redCondition({ metricKey: WHOLE_GATE }, settings)] : [] };
}
function redCondition(condition, { severity }) {
  const metric = wordAt(condition.metricKey) ?? WHOLE_GATE;
  const [actual, bound] = [shownValue(condition.actualValue), shownValue(condition.errorThreshold)];
  const side = condition.comparator === "LT" ? "at least" : "at most";
  const words = actual === null || bound === null ? "is not met" : `is ${actual}, and must be ${side} ${bound}`;
  return {
    metric,
    result: {
      rule: `quality-gate:${metric}`,
      title: `Quality gate: ${metric} ${words}`,
      message: `The quality gate of SonarQube is red: ${metric} ${words}.`,
      severity,
      confidence: "high",
      cwe: [],
      advisories: [],
      purl: null,
      tags: [],
      help: null,
      places: [],
      identity: [metric],
      snippet: null,
      state: "new",
      isSuppressed: false
    }
  };
}
function shownValue(value) {
  return typeof value === "number" ? String(value) : wordAt(value);
}

// src/results/service/sonarqube/categories.ts
var CATEGORY_WEAKNESSES = /* @__PURE__ */ new Map([
  ["buffer-overflow", ["CWE-119"]],
  ["sql-injection", ["CWE-89"]],
  ["rce", ["CWE-94"]],
  ["object-injection", ["CWE-502"]],
  ["command-injection", ["CWE-78"]],
  ["path-traversal-injection", ["CWE-22"]],
  ["ldap-injection", ["CWE-90"]],
  ["xpath-injection", ["CWE-643"]],
  ["log-injection", ["CWE-117"]],
  ["xxe", ["CWE-611"]],
  ["xss", ["CWE-79"]],
  ["dos", ["CWE-400"]],
  ["ssrf", ["CWE-918"]],
  ["csrf", ["CWE-352"]],
  ["http-response-splitting", ["CWE-113"]],
  ["open-redirect", ["CWE-601"]],
  ["weak-cryptography", ["CWE-327"]],
  ["encrypt-data", ["CWE-311"]],
  ["file-manipulation", ["CWE-73"]],
  ["permission", ["CWE-732"]]
]);

// src/results/service/sonarqube/sonar.ts
function subjectQuery({ pull, branch }) {
  return pull === null ? { branch } : { pullRequest: String(pull) };
}
var PAGE_SIZE = 500;
var MAX_LISTED = 1e4;
async function everyPage({ client, settings, subject }, path, key, query) {
  const items = [];
  const paths = /* @__PURE__ */ new Map();
  let [seen, unreadable, total] = [0, 0, Number.POSITIVE_INFINITY];
  for (let page = 1; seen < Math.min(total, MAX_LISTED); page++) {
    const answer = objectAt(await client.get(path, { ...query, ...subject, ps: String(PAGE_SIZE), p: String(page) }));
    const counted = wholeAt(objectAt(answer.paging).total, 0) ?? wholeAt(answer.total, 0);
    if (!Array.isArray(answer[key]) || counted === null) throw new ServiceRefusal(`${path} answered in another form`);
    const listed = itemsAt(answer[key]);
    total = counted;
    if (listed.length === 0 && seen < Math.min(total, MAX_LISTED))
      throw new ServiceRefusal(`${path} counts ${total} and lists ${seen}`);
    for (const item of listed) {
      if (!isObject(item)) unreadable++;
      else if (item.project !== settings.project)
        throw new ServiceRefusal(`${path} answered about another project than ${settings.project}`);
      else items.push(item);
    }
    for (const component of itemsAt(answer.components).map(objectAt)) {
      const [id, place] = [wordAt(component.key), wordAt(component.path)];
      if (id !== null && place !== null) paths.set(id, place);
    }
    seen += listed.length;
  }
  const beyond = total - MAX_LISTED;
  const shortfalls = beyond > 0 ? [`${beyond} ${key} beyond the ${MAX_LISTED} that it lists were not read`] : [];
  return { items, paths, unreadable, shortfalls };
}
function placesOf({ component, textRange, line }, { paths }) {
  const id = wordAt(component);
  const named = id === null ? null : paths.get(id) ?? afterProject(id);
  if (named === null) return [];
  const range = objectAt(textRange);
  const startLine = wholeAt(range.startLine, 1) ?? wholeAt(line, 1);
  const column = (offset) => startLine === null ? null : plusOne(wholeAt(offset, 0));
  return [
    {
      path: pathInRepository(named, []),
      startLine,
      startColumn: column(range.startOffset),
      endLine: startLine === null ? null : wholeAt(range.endLine, startLine),
      endColumn: column(range.endOffset)
    }
  ];
}
function afterProject(component) {
  const at = component.indexOf(":");
  return at === -1 ? null : component.slice(at + 1) || null;
}
function plusOne(offset) {
  return offset === null ? null : offset + 1;
}

// src/results/service/sonarqube/hotspots.ts
var PROBABILITIES = /* @__PURE__ */ new Map([
  ["HIGH", "high"],
  ["MEDIUM", "medium"],
  ["LOW", "low"]
]);
async function readHotspots(sonar) {
  const { project } = sonar.settings;
  const query = { project, projectKey: project, status: "TO_REVIEW" };
  const list = await everyPage(sonar, "api/hotspots/search", "hotspots", query);
  const { unreadable, shortfalls } = list;
  return { results: list.items.map((hotspot) => resultOf(hotspot, list)), unreadable, shortfalls };
}
function resultOf(hotspot, list) {
  const rule = wordAt(hotspot.ruleKey) ?? "unnamed-rule";
  const message = wordAt(hotspot.message) ?? rule;
  const category = wordAt(hotspot.securityCategory) ?? "";
  return {
    rule,
    title: message,
    message: `To be reviewed: ${message}`,
    severity: PROBABILITIES.get(hotspot.vulnerabilityProbability) ?? "unknown",
    confidence: "low",
    cwe: CATEGORY_WEAKNESSES.get(category) ?? [],
    advisories: [],
    purl: null,
    tags: [category].filter(Boolean),
    help: null,
    places: placesOf(hotspot, list),
    identity: null,
    snippet: null,
    state: null,
    isSuppressed: false
  };
}

// src/results/service/sonarqube/issues.ts
var SEVERITIES = /* @__PURE__ */ new Map([
  ["BLOCKER", "critical"],
  ["CRITICAL", "high"],
  ["MAJOR", "medium"],
  ["MINOR", "low"],
  ["HIGH", "high"],
  ["MEDIUM", "medium"],
  ["LOW", "low"],
  ["INFO", "info"]
]);
async function readIssues(sonar) {
  const { project, issues } = sonar.settings;
  const list = await everyPage(sonar, "api/issues/search", "issues", {
    components: project,
    componentKeys: project,
    resolved: "false"
  });
  const wanted = issues === "all" ? list.items : list.items.filter(isAboutSecurity);
  const others = list.items.length - wanted.length;
  return {
    results: wanted.map((issue) => resultOf2(issue, list)),
    unreadable: list.unreadable,
    shortfalls: list.shortfalls,
    notes: others === 0 ? [] : [`${others} ${others === 1 ? "issue" : "issues"} left out: not about security`]
  };
}
function securityImpact({ impacts }) {
  return itemsAt(impacts).map(objectAt).find(({ softwareQuality }) => softwareQuality === "SECURITY");
}
function isAboutSecurity(issue) {
  return issue.type === "VULNERABILITY" || issue.type === "SECURITY_HOTSPOT" || securityImpact(issue) !== void 0;
}
function resultOf2(issue, list) {
  const rule = wordAt(issue.rule) ?? "unnamed-rule";
  const message = wordAt(issue.message) ?? rule;
  const impact = securityImpact(issue) ?? objectAt(itemsAt(issue.impacts)[0]);
  const hash = wordAt(issue.hash);
  return {
    rule,
    title: message,
    message,
    severity: SEVERITIES.get(impact.severity) ?? SEVERITIES.get(issue.severity) ?? "unknown",
    confidence: "medium",
    cwe: [],
    advisories: [wordAt(issue.cveId)].filter((id) => id !== null),
    purl: null,
    tags: itemsAt(issue.tags).flatMap((tag) => wordAt(tag)?.toLowerCase() ?? []),
    help: null,
    places: placesOf(issue, list),
    // A hash of the line's text: it stays when lines move.
    identity: hash === null ? null : [hash],
    snippet: null,
    state: null,
    isSuppressed: false
  };
}

// src/results/service/sonarqube/rules.ts
var MAX_RULES = 100;
var AT_ONCE = 4;
var MAX_WEAKNESSES = 10;
async function weaknessesOf({ client, settings }, results) {
  const rules = [...new Set(results.map(({ rule }) => rule))].filter((rule) => /^[\w-]+:[\w-]+$/.test(rule));
  let unknown = Math.max(0, rules.length - MAX_RULES);
  const asked = await mapLimit(
    rules.slice(0, MAX_RULES),
    AT_ONCE,
    async (key) => {
      try {
        const query = { key, organization: settings.organization ?? void 0 };
        const { rule } = objectAt(await client.get("api/rules/show", query));
        return [key, namedIn(JSON.stringify(objectAt(rule)))];
      } catch (error) {
        if (!(error instanceof ServiceRefusal)) throw error;
        unknown++;
        return [key, []];
      }
    }
  );
  const notes = unknown === 0 ? [] : [`of ${unknown} rules it was not told which weakness they are about`];
  return { cwe: new Map(asked), notes };
}
function namedIn(text) {
  const named = text.matchAll(/\bCWE[-:](\d{1,5})(?!\d)|cwe\.mitre\.org\/data\/definitions\/(\d{1,5})(?!\d)/gi);
  return [...new Set([...named].map(([, word, link]) => `CWE-${Number(word ?? link)}`))].slice(0, MAX_WEAKNESSES);
}

// src/results/service/sonarqube/ask.ts
async function askSonar(request) {
  const { settings, change, token, http, signal, minDelayMs } = request;
  const client = serviceClient({
    http,
    host: settings.host,
    headers: { authorization: `Bearer ${token}` },
    permission: "'Browse' on the project",
    signal,
    minDelayMs
  });
  const sonar = { client, settings, subject: subjectQuery(change) };
  const revision = await awaitAnalysis(sonar, change, request.pause);
  const gate = countedGate(await readGate(sonar), settings.conditions);
  const issues = await readIssues(sonar);
  const hotspots = await readHotspots(sonar);
  const found = [...issues.results, ...hotspots.results];
  const rules = await weaknessesOf(sonar, found);
  const results = found.map(
    (result) => ({
      ...result,
      cwe: [.../* @__PURE__ */ new Set([...result.cwe, ...rules.cwe.get(result.rule) ?? []])],
      // A pull request's analysis holds what the change brings in, and nothing else.
      state: change.pull === null ? null : "new"
    })
  );
  return [
    {
      id: "sonarqube",
      run: {
        tool: "SonarQube",
        version: "unknown",
        failure: null,
        revision,
        countsPoints: false,
        results: [...gate.results, ...results],
        leftOut: 0,
        unreadable: issues.unreadable + hotspots.unreadable
      },
      shortfalls: [...gate.shortfalls, ...issues.shortfalls, ...hotspots.shortfalls],
      notes: [...gate.notes, ...issues.notes, ...rules.notes]
    }
  ];
}
function countedGate({ metrics, red }, conditions) {
  const counts = (metric) => metric === WHOLE_GATE || conditions === null || conditions.some((pattern) => fitsWildcard(pattern, metric));
  const others = red.flatMap(({ metric }) => counts(metric) ? [] : [metric]);
  const lacking = (conditions ?? []).filter((pattern) => !metrics.some((metric) => fitsWildcard(pattern, metric)));
  const told = `the quality gate is red for ${others.join(", ")}, which ${others.length === 1 ? "does" : "do"} not count here`;
  return {
    results: red.flatMap(({ metric, result }) => counts(metric) ? [result] : []),
    shortfalls: lacking.map((pattern) => `the quality gate has no condition ${pattern}, which the policy counts on`),
    notes: [...red.length === 0 ? ["the quality gate is green"] : [], ...others.length === 0 ? [] : [told]]
  };
}
export {
  askSonar
};
