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
import "./part-shared-util-control-characters.js";
import "./part-shared-undefined.js";

// src/results/service/secret-scanning/ask.ts
var GRANT = "secret-scanning-alerts: read";
async function askSecretScanning({
  alerts,
  change: { pull }
}) {
  const listed = await askHost(alerts, GRANT, (asked) => asked.secretAlerts());
  const own = pull === null ? null : await askHost(alerts, "contents: read", (asked) => asked.commitsOf(pull));
  const commits = own === null ? null : new Set(own.commits);
  const ofChange = listed.flatMap((alert) => {
    const places = alert.places.filter(({ commit }) => commits === null || commits.has(commit));
    return places.length === 0 ? [] : [resultOf(alert, places, commits !== null)];
  });
  const others = listed.length - ofChange.length;
  return [
    {
      id: "secret-scanning",
      run: {
        tool: "Secret scanning",
        version: "unknown",
        failure: null,
        revision: null,
        countsPoints: false,
        results: ofChange,
        leftOut: 0,
        unreadable: 0
      },
      shortfalls: own?.cut === true ? ["GitHub lists no more than 250 commits: alerts of the others cannot be told"] : [],
      notes: others === 0 ? [] : [`${others} open ${others === 1 ? "alert" : "alerts"} left out: of no commit of this change`]
    }
  ];
}
function resultOf({ number, type, title, validity }, places, isNew) {
  const said = validity === null || validity === "unknown" ? "" : `; its provider calls it ${validity}`;
  return {
    rule: type,
    title,
    message: `${title}${said}`,
    severity: validity === "active" ? "critical" : "high",
    confidence: "high",
    cwe: ["CWE-798"],
    advisories: [],
    purl: null,
    tags: ["secret"],
    help: null,
    places: places.map(({ commit: _commit, ...place }) => ({ ...place, path: pathInRepository(place.path, []) })),
    identity: [`alert=${number}`],
    snippet: null,
    state: isNew ? "new" : null,
    isSuppressed: false
  };
}
export {
  askSecretScanning
};
