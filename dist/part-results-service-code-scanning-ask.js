import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  askHost
} from "./part-shared-results-service-code-host.js";
import "./part-shared-results-service-refusal.js";
import {
  pathInRepository
} from "./part-shared-results-repository-path.js";
import {
  lookAgain
} from "./part-shared-results-service-waiting.js";
import {
  toolId
} from "./part-shared-util-tool-id.js";
import "./part-shared-util-control-characters.js";
import "./part-shared-undefined.js";

// src/results/service/code-scanning/ask.ts
var GRANT = "security-events: read";
var SEVERITIES = /* @__PURE__ */ new Map([
  ["critical", "critical"],
  ["high", "high"],
  ["medium", "medium"],
  ["low", "low"]
]);
var LEVELS = /* @__PURE__ */ new Map([
  ["error", "high"],
  ["warning", "medium"],
  ["note", "low"],
  ["none", "info"]
]);
async function askCodeScanning(request) {
  const { settings, change, alerts, pause } = request;
  const refs = refsOf(change);
  const found = await lookAgain(settings.wait, pause, async (isLast) => {
    const analyses = await analysesOf(alerts, refs, change);
    const missing = settings.tools.filter((tool) => !analyses.some((one) => isOf(tool, one)));
    return missing.length === 0 || isLast ? analyses : null;
  });
  const known = await knownNumbers(request);
  const lists = /* @__PURE__ */ new Map();
  for (const ref of new Set((found ?? []).map((one) => one.ref)))
    lists.set(ref, await askHost(alerts, GRANT, (asked) => asked.codeAlerts(ref)));
  return settings.tools.map((tool) => answerOf(tool, found ?? [], lists, known));
}
function refsOf({ pull, branch }) {
  return pull === null ? [`refs/heads/${branch}`] : [`refs/pull/${pull}/merge`, `refs/pull/${pull}/head`];
}
async function analysesOf(alerts, refs, change) {
  const found = [];
  for (const ref of refs) {
    const listed = await askHost(alerts, GRANT, (asked) => asked.codeAnalyses(ref));
    for (const one of listed) if (change.commits.includes(one.commit)) found.push({ ...one, ref });
  }
  return found;
}
function isOf(name, { tool }) {
  return toolId(tool) === toolId(name);
}
async function knownNumbers({
  alerts,
  change: { pull, target }
}) {
  if (pull === null || target === null) return null;
  const ref = `refs/heads/${target}`;
  const analyses = await askHost(alerts, GRANT, (asked) => asked.codeAnalyses(ref));
  if (analyses.length === 0) return null;
  const listed = await askHost(alerts, GRANT, (asked) => asked.codeAlerts(ref));
  return new Set(listed.map(({ number }) => number));
}
function answerOf(name, analyses, lists, known) {
  const own = analyses.filter((one) => isOf(name, one));
  const [first] = own;
  if (first === void 0)
    return { id: toolId(name), run: failed(name, "code scanning has no analysis of the head by this tool") };
  const broken = own.find(({ error }) => error !== "");
  if (broken !== void 0)
    return { id: toolId(name), run: failed(name, `code scanning says of its analysis: ${broken.error.slice(0, 300)}`) };
  const refs = new Set(own.map(({ ref }) => ref));
  const listed = new Map(
    [...refs].flatMap((ref) => lists.get(ref) ?? []).flatMap((alert) => isOf(name, alert) ? [[alert.number, alert]] : [])
  );
  const open = [...listed.values()].filter(({ state }) => state === "open");
  const dismissed = listed.size - open.length;
  return {
    id: toolId(name),
    run: {
      tool: first.tool,
      version: first.version ?? "unknown",
      failure: null,
      revision: first.commit,
      countsPoints: false,
      results: open.map((alert) => resultOf(alert, known)),
      leftOut: 0,
      unreadable: 0
    },
    notes: [
      ...own.flatMap(({ warning }) => warning === "" ? [] : [`code scanning warns: ${warning.slice(0, 300)}`]),
      ...dismissed === 0 ? [] : [`${dismissed} alerts left out: dismissed on GitHub`]
    ]
  };
}
function failed(tool, failure) {
  const nothing = { results: [], leftOut: 0, unreadable: 0 };
  return { tool, version: "unknown", failure, revision: null, countsPoints: false, ...nothing };
}
function resultOf(alert, known) {
  const { rule, title, message, level, severity, tags, help, place, number } = alert;
  const state = known === null ? null : known.has(number) ? "known" : "new";
  return {
    rule,
    title,
    message,
    severity: SEVERITIES.get(severity) ?? LEVELS.get(level) ?? "medium",
    confidence: "medium",
    cwe: tags.flatMap((tag) => weaknessIn(tag)),
    advisories: [],
    purl: null,
    tags: tags.map((tag) => tag.toLowerCase()),
    help,
    places: place === null ? [] : [{ ...place, path: pathInRepository(place.path, []) }],
    identity: [`alert=${number}`],
    snippet: null,
    state,
    isSuppressed: false
  };
}
function weaknessIn(tag) {
  const [, number] = /(?:^|\/)cwe-0*(\d{1,5})$/i.exec(tag) ?? [];
  return number === void 0 ? [] : [`CWE-${number}`];
}
export {
  askCodeScanning
};
