import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  askHost
} from "./part-shared-results-service-code-host.js";
import {
  ownPackages
} from "./part-shared-results-service-twin.js";
import "./part-shared-results-service-refusal.js";
import {
  pathInRepository
} from "./part-shared-results-repository-path.js";
import "./part-shared-util-control-characters.js";
import "./part-shared-undefined.js";

// src/results/service/dependabot/ask.ts
var GRANT = "vulnerability-alerts: read";
var SEVERITIES = /* @__PURE__ */ new Map([
  ["critical", "critical"],
  ["high", "high"],
  ["moderate", "medium"],
  ["medium", "medium"],
  ["low", "low"]
]);
async function askDependabot({ alerts, seen }) {
  const listed = await askHost(alerts, GRANT, (asked) => asked.dependencyAlerts());
  const own = ownPackages(seen);
  const results = listed.flatMap((alert) => resultOf(alert, own) ?? []);
  const gone = listed.length - results.length;
  return [
    {
      id: "dependabot",
      run: {
        tool: "Dependabot",
        version: "unknown",
        failure: null,
        revision: null,
        countsPoints: false,
        results,
        leftOut: 0,
        unreadable: 0
      },
      notes: gone === 0 ? [] : [`${gone} ${gone === 1 ? "alert" : "alerts"} of the default branch left out: the head does not have them`]
    }
  ];
}
function resultOf(alert, own) {
  const manifest = pathInRepository(alert.manifest, []);
  const twin = own.twinOf({ name: alert.name, version: null, ids: alert.ids, manifest });
  if (twin === null && own.hasRead(manifest)) return null;
  const [rule = ""] = alert.ids;
  const which = alert.range === null ? alert.name : `${alert.name} ${alert.range}`;
  const fixed = alert.fixed === null ? "" : ` Fixed in ${alert.fixed}.`;
  return {
    rule,
    title: `${alert.name}: ${alert.title}`,
    message: `Dependabot reports ${which} on the default branch: ${alert.title}.${fixed}`,
    severity: SEVERITIES.get(alert.severity) ?? "unknown",
    confidence: "medium",
    cwe: alert.cwe,
    advisories: alert.ids,
    purl: twin?.purl ?? null,
    tags: ["dependency"],
    help: null,
    places: [twin?.place ?? { path: manifest, startLine: null, startColumn: null, endLine: null, endColumn: null }],
    identity: [`alert=${alert.number}`],
    snippet: null,
    state: "known",
    isSuppressed: false
  };
}
export {
  askDependabot
};
