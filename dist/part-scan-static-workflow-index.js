import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  require_dist
} from "./part-shared-yaml.js";
import {
  joinedFlow
} from "./part-shared-util-yaml-flow.js";
import {
  __toESM
} from "./part-shared-undefined.js";

// src/scan/static/workflow/document.ts
var import_yaml = __toESM(require_dist(), 1);
function parseWorkflow(text) {
  const strict = documentOf(text);
  const lenient = strict.errors.length === 0 ? strict : documentOf(joinedFlow(text));
  const doc = lenient.errors.length === 0 ? lenient : strict;
  const first = doc.errors[0];
  return {
    text,
    doc,
    root: (0, import_yaml.isMap)(doc.contents) ? doc.contents : null,
    error: first === void 0 ? null : { message: first.message.split("\n")[0] ?? "", offset: first.pos[0] }
  };
}
function documentOf(text) {
  return (0, import_yaml.parseDocument)(text, { keepSourceTokens: false, logLevel: "silent", uniqueKeys: false, prettyErrors: false });
}
function resolved(doc, node) {
  return (0, import_yaml.isAlias)(node) ? node.resolve(doc) : node;
}
function pairOf(map, key) {
  return map?.items.find((pair) => (0, import_yaml.isScalar)(pair.key) && String(pair.key.value) === key) ?? null;
}
function mapAt(workflow, map, key) {
  const value = resolved(workflow.doc, pairOf(map, key)?.value);
  return (0, import_yaml.isMap)(value) ? value : null;
}
function textAt(map, key) {
  const value = pairOf(map, key)?.value;
  if (!(0, import_yaml.isScalar)(value) || value.value === null || value.value === void 0) return null;
  const range = rangeOf(value);
  return range === null ? null : { text: String(value.value), ...range };
}
function rangeOf(node) {
  const range = node?.range;
  return range === null || range === void 0 ? null : { start: range[0], end: range[1] };
}
function jobsOf(workflow) {
  const jobs = mapAt(workflow, workflow.root, "jobs");
  return (jobs?.items ?? []).flatMap((pair) => {
    const map = resolved(workflow.doc, pair.value);
    return (0, import_yaml.isMap)(map) && (0, import_yaml.isScalar)(pair.key) ? [{ name: String(pair.key.value), map }] : [];
  });
}
function stepsOf(workflow) {
  const holders = [
    ...jobsOf(workflow).map((job) => ({ name: job.name, job: job.map, holder: job.map })),
    { name: "", job: null, holder: mapAt(workflow, workflow.root, "runs") }
  ];
  return holders.flatMap(({ name, job, holder }) => {
    const steps = resolved(workflow.doc, pairOf(holder, "steps")?.value);
    if (!(0, import_yaml.isSeq)(steps)) return [];
    return steps.items.flatMap((item) => {
      const map = resolved(workflow.doc, item);
      return (0, import_yaml.isMap)(map) ? [{ map, job, name }] : [];
    });
  });
}
function triggersOf(workflow) {
  const on = resolved(workflow.doc, pairOf(workflow.root, "on")?.value ?? pairOf(workflow.root, "true")?.value);
  if ((0, import_yaml.isScalar)(on)) return /* @__PURE__ */ new Set([String(on.value)]);
  if ((0, import_yaml.isSeq)(on)) return new Set(on.items.map((item) => (0, import_yaml.isScalar)(item) ? String(item.value) : ""));
  return new Set((0, import_yaml.isMap)(on) ? on.items.map((pair) => (0, import_yaml.isScalar)(pair.key) ? String(pair.key.value) : "") : []);
}

// src/scan/static/workflow/workflow-hit.ts
function replaceInLines(text, start, end, from, to, by) {
  const first = text.lastIndexOf("\n", start - 1) + 1;
  const next = text.indexOf("\n", end);
  const last = next === -1 ? text.length : next;
  return (text.slice(first, from) + by + text.slice(to, last)).replace(/\r$/, "");
}

// src/scan/static/workflow/permissions.ts
function writeAll(workflow) {
  const holders = [{ name: "", map: workflow.root }, ...jobsOf(workflow)];
  return holders.flatMap(({ name, map }) => {
    const value = textAt(map, "permissions");
    if (value?.text !== "write-all") return [];
    const { start, end } = value;
    const replacement = replaceInLines(workflow.text, start, end, start, end, "{ contents: read }");
    return [{ start, end, symbol: name, replacement }];
  });
}

// src/scan/static/workflow/pull-request-target.ts
var HEAD = /github\.event\.pull_request\.head\.|github\.head_ref|refs\/pull\/|github\.event\.workflow_run\.(?:head_|pull_requests)|github\.event\.pull_request\.merge_commit_sha|github\.event\.number/i;
var FETCH = /\bgh\s+pr\s+checkout\b|\bgit\s+(?:fetch|pull)\b[^\n]*\bpull\//;
var GUARD = /head(?:_repository|\.repo)\.(?:full_name|fork|owner\.login)|\.event\s*[!=]=\s*'(?:push|schedule|pull_request)'/;
function pullRequestTarget(workflow) {
  const triggers = triggersOf(workflow);
  if (!triggers.has("pull_request_target") && !triggers.has("workflow_run")) return [];
  const steps = stepsOf(workflow);
  return steps.flatMap((step, index) => {
    const place = headCheckout(workflow, step);
    if (place === null || isGuarded(step)) return [];
    const runsIt = steps.slice(index + 1).some((later) => later.job === step.job && executes(later));
    const grade = runsIt ? {} : { severity: "medium", confidence: "medium" };
    return [{ ...place, symbol: step.name, replacement: null, ...grade }];
  });
}
function headCheckout(workflow, step) {
  const run = textAt(step.map, "run");
  if (run !== null && FETCH.test(run.text)) return { start: run.start, end: run.end };
  if (!/^actions\/checkout@/i.test(textAt(step.map, "uses")?.text ?? "")) return null;
  const inputs = mapAt(workflow, step.map, "with");
  for (const key of ["ref", "repository"]) {
    const value = textAt(inputs, key);
    if (value !== null && HEAD.test(value.text)) return { start: value.start, end: value.end };
  }
  return null;
}
function isGuarded(step) {
  return [step.map, step.job].some((map) => GUARD.test(textAt(map, "if")?.text ?? ""));
}
function executes(step) {
  const uses = textAt(step.map, "uses")?.text;
  return textAt(step.map, "run") !== null || uses?.startsWith("./") === true || /^[\w-]+\/setup-|build/.test(uses ?? "");
}

// src/scan/static/workflow/script-injection.ts
var import_yaml2 = __toESM(require_dist(), 1);
var UNTRUSTED = /\bgithub\.(?:head_ref|event\.(?:(?:issue|pull_request|discussion)\.(?:title|body)|pull_request\.head\.(?:ref|label|repo\.(?:default_branch|description|homepage))|(?:comment|review|review_comment)\.body|pages\.[\w*]+\.page_name|(?:head_commit|commits\.[\w*]+|workflow_run\.head_commit)\.(?:message|author\.(?:email|name)|committer\.(?:email|name))|workflow_run\.(?:head_branch|display_title|pull_requests\.[\w*]+\.head\.ref)|discussion_comment\.body))\b/i;
var WHOLE = /\btojson\(\s*github(?:\.event(?:\.(?:issue|pull_request|comment|review|head_commit|commits|discussion|workflow_run))?)?\s*\)/i;
var BOOLEAN = /\b(?:contains|startswith|endswith|hashfiles)\s*\([^()]{0,300}\)|[\w.]{1,120}\s*[!=<>]=?=?\s*'[^']{0,200}'|'[^']{0,200}'\s*[!=]=\s*[\w.]{1,120}/gi;
var EXPRESSION = /\$\{\{([\s\S]{0,1000}?)\}\}/g;
var PRIVILEGED = /* @__PURE__ */ new Set([
  "pull_request_target",
  "issues",
  "issue_comment",
  "discussion",
  "discussion_comment",
  "workflow_run",
  "gollum",
  "pull_request_review",
  "pull_request_review_comment"
]);
function scriptInjection(workflow) {
  const privileged = [...triggersOf(workflow)].some((name) => PRIVILEGED.has(name));
  return stepsOf(workflow).flatMap((step) => {
    const script = scriptOf(workflow, step);
    const value = script === null ? void 0 : pairOf(script.map, script.key)?.value;
    const range = rangeOf(value);
    if (script === null || range === null || !(0, import_yaml2.isScalar)(value)) return [];
    const source = workflow.text.slice(range.start, range.end);
    const found = [...source.matchAll(EXPRESSION)].filter((match) => isUntrusted(match[1] ?? ""));
    return found.map((match) => {
      const start = range.start + match.index;
      const hit = { start, end: start + match[0].length, symbol: step.name, replacement: null, snippet: match[0] };
      const fixed = found.length === 1 && script.key === "run" ? throughEnvironment(workflow, step, hit) : null;
      return { ...hit, ...fixed, ...!privileged && { severity: "medium" } };
    });
  });
}
function scriptOf(workflow, step) {
  if (textAt(step.map, "run") !== null) return { map: step.map, key: "run" };
  const inputs = mapAt(workflow, step.map, "with");
  const isScript = /^actions\/github-script@/i.test(textAt(step.map, "uses")?.text ?? "");
  return isScript && inputs !== null ? { map: inputs, key: "script" } : null;
}
function isUntrusted(expression) {
  const dotted = expression.replace(/\[\s*'([\w-]+)'\s*\]/g, ".$1").replace(/\[\s*(\d+|\*)\s*\]/g, ".$1");
  const rest = dotted.replace(BOOLEAN, " ");
  return UNTRUSTED.test(rest) || WHOLE.test(rest);
}
function throughEnvironment(workflow, step, hit) {
  const { text } = workflow;
  const key = pairOf(step.map, "run")?.key;
  const keyStart = rangeOf(key)?.start;
  if (keyStart === void 0 || pairOf(step.map, "env") !== null || pairOf(step.map, "shell") !== null) return null;
  if (/windows|\$\{\{/i.test(textAt(step.job, "runs-on")?.text ?? "") || (0, import_yaml2.isMap)(pairOf(step.job, "defaults")?.value))
    return null;
  const lineStart = text.lastIndexOf("\n", keyStart - 1) + 1;
  const lead = text.slice(lineStart, keyStart);
  if (!/^[ ]*(?:- )?[ ]*$/.test(lead)) return null;
  const scriptStart = text.lastIndexOf("\n", hit.start - 1) + 1;
  const quoting = quotesBefore(text.slice(Math.max(scriptStart, keyStart), hit.start).replace(/^[ \t]*run:[ \t]*/, ""));
  if (quoting === "other") return null;
  const name = variableName(hit.snippet);
  const next = text.indexOf("\n", hit.end);
  const tail = text.slice(hit.end, next === -1 ? text.length : next).replace(/\r$/, "");
  const indent = " ".repeat(lead.length);
  const reference = quoting === "double" ? `\${${name}}` : `"\${${name}}"`;
  const script = text.slice(keyStart, hit.start) + reference + tail;
  return { start: keyStart, replacement: `${lead}env:
${indent}  ${name}: ${hit.snippet}
${indent}${script}` };
}
function quotesBefore(line) {
  if (/['`\\]|\$\(|<</.test(line)) return "other";
  const count = line.split('"').length - 1;
  if (/^"/.test(line)) return "other";
  return count % 2 === 1 ? "double" : "none";
}
function variableName(expression) {
  const words = expression.replace(/^\$\{\{\s*|\s*\}\}$/g, "").split(/[^A-Za-z0-9]+/).filter((word) => word !== "");
  return words.slice(-2).join("_").toUpperCase().replace(/^(?=\d)/, "V") || "VALUE";
}

// src/scan/static/workflow/unpinned-action.ts
var ACTION = /^([\w.-]+)\/[\w./-]+@(.+)$/;
var COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/i;
var GITHUB_OWNERS = /* @__PURE__ */ new Set(["actions", "github"]);
function unpinnedAction(workflow) {
  const places = [
    ...stepsOf(workflow).map((step) => ({ name: step.name, map: step.map })),
    ...jobsOf(workflow).map((job) => ({ name: job.name, map: job.map }))
  ];
  return places.flatMap(({ name, map }) => {
    const uses = textAt(map, "uses");
    if (uses === null || isPinned(uses.text)) return [];
    const owner = ACTION.exec(uses.text)?.[1]?.toLowerCase() ?? "";
    const { start, end } = uses;
    return [
      { start, end, symbol: name, replacement: null, ...GITHUB_OWNERS.has(owner) && { severity: "low" } }
    ];
  });
}
function isPinned(uses) {
  if (uses.startsWith("./") || uses.startsWith("../")) return true;
  if (uses.startsWith("docker://")) return /@sha256:[0-9a-f]{64}$/i.test(uses);
  const ref = ACTION.exec(uses)?.[2];
  return ref === void 0 || COMMIT.test(ref);
}

// src/scan/static/workflow/index.ts
var CHECKS = /* @__PURE__ */ new Map([
  ["gha-permissions-write-all", writeAll],
  ["gha-script-injection", scriptInjection],
  ["gha-unpinned-action", unpinnedAction],
  ["gha-prt-checkout", pullRequestTarget]
]);
function scanWorkflow(text, rules) {
  const workflow = parseWorkflow(text);
  const hits = rules.flatMap(
    (rule) => (CHECKS.get(rule.id)?.(workflow) ?? []).map((hit) => ({
      rule,
      severity: hit.severity ?? rule.severity,
      confidence: hit.confidence ?? rule.confidence,
      start: hit.start,
      end: hit.end,
      symbol: hit.symbol,
      replacement: hit.replacement,
      snippet: hit.snippet ?? null,
      route: null
    }))
  );
  return { hits, error: workflow.error };
}
export {
  scanWorkflow
};
