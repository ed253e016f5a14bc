import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  entriesOf,
  isAction,
  mapAt,
  pairOf,
  placeOf,
  textAt
} from "./part-shared-scan-static-workflow-aliases.js";

// src/scan/static/workflow/permissions.ts
function rightsOf(workflow, job) {
  const holder = [job?.map ?? null, workflow.document.root].find((map) => pairOf(map, "permissions") !== null);
  if (holder === void 0 || holder === null) return { kind: "default" };
  const text = textAt(holder, "permissions")?.text;
  if (text === "write-all") return { kind: "all" };
  const entries = entriesOf(mapAt(holder, "permissions"));
  return {
    kind: "declared",
    writes: entries.flatMap(({ key, value }) => placeOf(value)?.text === "write" ? [key] : [])
  };
}
var WRITING_COMMAND = /\bgit\s+push\b|\bgh\s+(?:(?:pr|issue)\s+(?:create|comment|edit|merge|close|review|reopen|lock)|release\s+(?:create|upload|edit|delete)|api\b[^\n]{0,500}(?:-X|--method)[ =]*(?:POST|PUT|PATCH|DELETE)|label\s+create|workflow\s+run)\b/;
var WRITING_SCRIPT = /\b(?:rest|octokit|github)\.\w+\.(?:create|update|delete|add|remove|merge|set|lock|upload|replace|dismiss|submit)\w*\(/;
var WRITING_ACTIONS = /* @__PURE__ */ new Set([
  "actions/stale",
  "actions/labeler",
  "actions/first-interaction",
  "actions/create-release",
  "actions/upload-release-asset",
  "ad-m/github-push-action",
  "changesets/action",
  "dessant/lock-threads",
  "endbug/add-and-commit",
  "googleapis/release-please-action",
  "jamesives/github-pages-deploy-action",
  "marocchino/sticky-pull-request-comment",
  "ncipollo/release-action",
  "peaceiris/actions-gh-pages",
  "peter-evans/create-or-update-comment",
  "peter-evans/create-pull-request",
  "release-drafter/release-drafter",
  "softprops/action-gh-release",
  "stefanzweifel/git-auto-commit-action",
  "thollander/actions-comment-pull-request"
]);
var OWN_TOKEN = /\$\{\{[^}]{0,300}\b(?:secrets\.(?!GITHUB_TOKEN\b)\w+|steps\.[\w-]+\.outputs\.[\w-]*token)/i;
function hasTokenOfItsOwn(step) {
  return [...entriesOf(step.inputs), ...entriesOf(step.env)].some(
    ({ key, value }) => /token|pat$/i.test(key) && OWN_TOKEN.test(placeOf(value)?.text ?? "")
  );
}
function writesWithToken(step) {
  if (hasTokenOfItsOwn(step)) return false;
  if (step.run !== null) return WRITING_COMMAND.test(step.run.text);
  if (isAction(step.uses, "actions/github-script")) {
    return WRITING_SCRIPT.test(textAt(step.inputs, "script")?.text ?? "");
  }
  return step.uses !== null && WRITING_ACTIONS.has(step.uses.name);
}

export {
  rightsOf,
  hasTokenOfItsOwn,
  writesWithToken
};
