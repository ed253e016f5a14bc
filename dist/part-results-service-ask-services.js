import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  MAX_RESULTS,
  filesOfResults,
  scanOf
} from "./part-shared-results-both-sides.js";
import {
  ServiceRefusal
} from "./part-shared-results-service-refusal.js";
import "./part-shared-results-repository-path.js";
import {
  askedServices
} from "./part-shared-results-service-asked-services.js";
import "./part-shared-util-control-characters.js";
import "./part-shared-util-cut.js";
import "./part-shared-util-json-value.js";
import {
  messageOf
} from "./part-shared-util-thrown.js";
import "./part-shared-model-errors.js";
import {
  NO_STATS
} from "./part-shared-model-scan.js";
import "./part-shared-util-line-index.js";
import "./part-shared-util-line-start.js";
import "./part-shared-undefined.js";

// src/results/service/answered-scan.ts
async function scanOfAnswer({ id, run, shortfalls = [], notes = [] }, workspace, durationMs) {
  const paths = run.results.flatMap(({ places }) => places.flatMap(({ path }) => path ?? []));
  const files = await filesOfResults(workspace, paths);
  const results = run.results.slice(0, MAX_RESULTS);
  const bounded = { ...run, revision: null, results, cut: run.results.length - results.length };
  const { scanner, outcome } = scanOf({ id, runs: [bounded] }, workspace, files, durationMs);
  const reasons = [outcome.reason, ...shortfalls].filter((reason) => reason !== null);
  const status = outcome.status === "complete" && shortfalls.length > 0 ? "partial" : outcome.status;
  return {
    scanner,
    outcome: {
      ...outcome,
      // A service has no version that would tell the reader anything.
      engine: run.version === "unknown" ? run.tool : outcome.engine,
      status,
      reason: reasons.length === 0 ? null : reasons.join("; "),
      notes: [...notes, ...outcome.notes ?? []]
    },
    durationMs
  };
}

// src/results/service/ask-services.ts
async function askServices(services, run) {
  const asked = askedServices(services, run.policy).map(async ({ service, settings, scans }) => {
    const start = performance.now();
    const unasked = whyUnasked(service, run);
    const answers = unasked ?? await answersOf(service, settings, run);
    const durationMs = Math.round(performance.now() - start);
    if ("status" in answers) return scans.map((id) => withoutAnswer(id, service.title, answers, durationMs));
    const answered = await Promise.all(answers.map((answer) => scanOfAnswer(answer, run.workspace, durationMs)));
    const missing = scans.filter((id) => !answered.some(({ scanner }) => scanner.id === id));
    const silent = { status: "failed", reason: `${service.title} said nothing of it` };
    return [...answered, ...missing.map((id) => withoutAnswer(id, service.title, silent, durationMs))];
  });
  return (await Promise.all(asked)).flat();
}
function whyUnasked({ tokenVariable, title }, run) {
  const { change, policy, env, offline } = run;
  if (change === null)
    return { status: "skipped", reason: `${title} is asked about a pull request or a branch on the code host alone` };
  if ("unknown" in change) return { status: "failed", reason: `${title} was not asked: ${change.unknown}` };
  if (change.isStrangers)
    return {
      status: policy.forks === "skip" ? "skipped" : "failed",
      reason: `${title} was not asked: the change is a stranger's, and no token goes out for it (results.forks)`
    };
  if (offline) return { status: "failed", reason: `${title} was not asked: the run is offline` };
  if (tokenVariable === null || (env[tokenVariable] ?? "").trim() !== "") return null;
  const dependabots = change.isWithoutSecrets ? " runs of Dependabot get none of the secrets of Actions: store it as a secret of Dependabot" : " give it to this step in env";
  return { status: "failed", reason: `${title} was not asked: ${tokenVariable} is not set;${dependabots}` };
}
async function answersOf(service, settings, run) {
  const { change, alerts, http, signal, pause, seen, minDelayMs } = run;
  if (change === null || "unknown" in change) return { status: "failed", reason: `${service.title} was not asked` };
  const token = service.tokenVariable === null ? "" : (run.env[service.tokenVariable] ?? "").trim();
  if (token !== "") run.mask(token);
  try {
    const again = minDelayMs === void 0 ? {} : { minDelayMs };
    return await service.ask({ settings, change, token, http, alerts, signal, pause, seen, ...again });
  } catch (error) {
    const reason = error instanceof ServiceRefusal ? error.message : `its answer cannot be used: ${messageOf(error)}`;
    return { status: "failed", reason: `${service.title}: ${token === "" ? reason : reason.replaceAll(token, "***")}` };
  }
}
function withoutAnswer(id, engine, { status, reason }, durationMs) {
  const outcome = { engine, status, reason, problems: [], head: [], base: [], stats: NO_STATS };
  return { scanner: { id }, outcome, durationMs };
}
export {
  askServices
};
