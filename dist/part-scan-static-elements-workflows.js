import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  rightsOf
} from "./part-shared-scan-static-workflow-permissions.js";
import {
  entriesOf,
  pairOf,
  placeOf,
  rangeOf
} from "./part-shared-scan-static-workflow-aliases.js";
import "./part-shared-yaml.js";
import "./part-shared-util-yaml-flow.js";
import "./part-shared-undefined.js";

// src/scan/static/elements/workflows.ts
var FROM_OUTSIDE = /* @__PURE__ */ new Set([
  "pull_request_target",
  "workflow_run",
  "issue_comment",
  "issues",
  "discussion",
  "discussion_comment",
  "fork",
  "watch",
  "repository_dispatch"
]);
function workflowElements(workflow) {
  return [...triggers(workflow), ...rights(workflow), ...actions(workflow)];
}
function triggers(workflow) {
  return [...workflow.triggers].filter((event) => FROM_OUTSIDE.has(event)).map((event) => ({
    kind: "workflow",
    name: `${nameOf(workflow)}: on ${event}`,
    at: placeOfKey(workflow, "on"),
    boundary: "internet",
    facts: []
  }));
}
function rights(workflow) {
  if (workflow.kind === "action") return [];
  return workflow.jobs.flatMap((job) => {
    const found = rightsOf(workflow, job);
    const writes = found.kind === "declared" ? found.writes : found.kind === "all" ? ["everything"] : [];
    return writes.map((scope) => ({
      kind: "workflow",
      name: `${nameOf(workflow)}/${job.name}: ${scope} write`,
      at: placeOfRights(workflow, job),
      boundary: "pipeline",
      facts: [{ name: "token", value: `may write ${scope}`, at: null }]
    }));
  });
}
function actions(workflow) {
  const all = [...workflow.steps.map(({ uses }) => uses), ...workflow.jobs.map(({ uses }) => uses)];
  return all.flatMap(
    (uses) => uses === null || uses.kind === "local" ? [] : [
      {
        kind: "action",
        name: uses.name,
        at: { path: workflow.path, start: uses.start, end: uses.end },
        boundary: "pipeline",
        facts: []
      }
    ]
  );
}
function nameOf({ path }) {
  return path.replace(/^\.github\/workflows\//, "").replace(/\.ya?ml$/, "");
}
function placeOfRights(workflow, job) {
  const map = pairOf(job.map, "permissions") === null ? workflow.document.root : job.map;
  const value = entriesOf(map).find(({ key }) => key === "permissions")?.value;
  const range = rangeOf(value) ?? placeOf(value);
  return { path: workflow.path, start: range?.start ?? 0, end: range?.end ?? 0 };
}
function placeOfKey({ path, document }, key) {
  const range = rangeOf(pairOf(document.root, key)?.key);
  return { path, start: range?.start ?? 0, end: range?.end ?? 0 };
}
export {
  workflowElements
};
