import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  entriesOf,
  isAction,
  isPinned,
  lonely,
  mapAt,
  pairOf,
  placeOf,
  rangeOf,
  readWorkflow,
  textAt
} from "./part-shared-scan-static-workflow-document.js";
import {
  require_dist
} from "./part-shared-yaml.js";
import "./part-shared-util-yaml-flow.js";
import {
  __toESM
} from "./part-shared-undefined.js";

// src/scan/static/workflow/expression/tokens.ts
var TOKEN = /\s*(?:'((?:[^']|'')*)'|([A-Za-z_][\w-]*)|([+-]?(?:0x[\da-f]+|0o[0-7]+|\d+(?:\.\d+)?(?:e[+-]?\d+)?))|(&&|\|\||[=!<>]=|[!<>()[\].,*]))/iy;
var MAX_TOKENS = 2e3;
function tokensOf(text) {
  const tokens = [];
  TOKEN.lastIndex = 0;
  const end = text.trimEnd().length;
  while (TOKEN.lastIndex < end) {
    const match = TOKEN.exec(text);
    if (match === null || tokens.length >= MAX_TOKENS) return null;
    const [, quoted, name, number, sign] = match;
    if (quoted !== void 0) tokens.push({ kind: "text", text: quoted.replaceAll("''", "'") });
    else if (name !== void 0) tokens.push({ kind: "name", text: name });
    else if (number !== void 0) tokens.push({ kind: "number", text: number });
    else tokens.push({ kind: "sign", text: sign ?? "" });
  }
  return tokens;
}

// src/scan/static/workflow/expression/parse.ts
var MAX_DEPTH = 60;
var CONSTANTS = /* @__PURE__ */ new Map([
  ["true", true],
  ["false", false],
  ["null", null],
  ["nan", Number.NaN],
  ["infinity", Number.POSITIVE_INFINITY]
]);
function parseExpression(text) {
  const tokens = tokensOf(text);
  if (tokens === null || tokens.length === 0) return null;
  const reader = { tokens, at: 0, depth: 0 };
  const expression = either(reader);
  return reader.at === tokens.length ? expression : null;
}
function takes(reader, ...signs) {
  const token = reader.tokens[reader.at];
  if (token?.kind !== "sign" || !signs.includes(token.text)) return null;
  reader.at++;
  return token.text;
}
function either(reader) {
  let left = both(reader);
  while (left !== null && takes(reader, "||") !== null) {
    const right = both(reader);
    left = right === null ? null : { kind: "or", left, right };
  }
  return left;
}
function both(reader) {
  let left = comparison(reader);
  while (left !== null && takes(reader, "&&") !== null) {
    const right = comparison(reader);
    left = right === null ? null : { kind: "and", left, right };
  }
  return left;
}
function comparison(reader) {
  let left = negated(reader);
  while (left !== null) {
    const operator = takes(reader, "==", "!=", "<", "<=", ">", ">=");
    if (operator === null) return left;
    const right = negated(reader);
    left = right === null ? null : { kind: "compare", operator, left, right };
  }
  return left;
}
function negated(reader) {
  if (takes(reader, "!") === null) return operand(reader);
  const of = nested(reader, negated);
  return of === null ? null : { kind: "not", of };
}
function nested(reader, read2) {
  if (reader.depth >= MAX_DEPTH) return null;
  reader.depth++;
  const found = read2(reader);
  reader.depth--;
  return found;
}
function operand(reader) {
  if (takes(reader, "(") !== null) {
    const inner = nested(reader, either);
    return inner === null || takes(reader, ")") === null ? null : withParts(reader, inner);
  }
  const token = reader.tokens[reader.at++];
  if (token === void 0 || token.kind === "sign") return null;
  if (token.kind === "text") return { kind: "literal", value: token.text };
  if (token.kind === "number") return { kind: "literal", value: Number(token.text) };
  const name = token.text.toLowerCase();
  if (takes(reader, "(") !== null) {
    const args = nested(reader, argumentsOf);
    return args === null ? null : withParts(reader, { kind: "call", name, args });
  }
  const constant = CONSTANTS.get(name);
  if (constant !== void 0) return { kind: "literal", value: constant };
  const parts = partsOf(reader);
  return parts === null ? null : { kind: "path", names: [name, ...parts.names], indexes: parts.indexes };
}
function argumentsOf(reader) {
  const args = [];
  if (takes(reader, ")") !== null) return args;
  for (; ; ) {
    const arg = either(reader);
    if (arg === null) return null;
    args.push(arg);
    if (takes(reader, ")") !== null) return args;
    if (takes(reader, ",") === null) return null;
  }
}
function withParts(reader, of) {
  const parts = partsOf(reader);
  if (parts === null || parts.names.length === 0) return parts === null ? null : of;
  if (of.kind === "path") return { ...of, names: [...of.names, ...parts.names] };
  return { kind: "part", of, names: parts.names };
}
function partsOf(reader) {
  const names = [];
  const indexes = [];
  for (; ; ) {
    if (takes(reader, ".") !== null) {
      const token = reader.tokens[reader.at++];
      if (token === void 0 || token.kind === "sign" && token.text !== "*") return null;
      names.push(token.text.toLowerCase());
    } else if (takes(reader, "[") !== null) {
      const index = takes(reader, "*") === null ? nested(reader, either) : null;
      if (takes(reader, "]") === null) return null;
      const isName = index?.kind === "literal" && typeof index.value === "string";
      names.push(isName ? String(index.value).toLowerCase() : "*");
      if (index !== null && index.kind !== "literal") indexes.push(index);
    } else return { names, indexes };
  }
}

// src/scan/static/workflow/expression/carried.ts
var PLAIN = /* @__PURE__ */ new Set([
  "contains",
  "startswith",
  "endswith",
  "hashfiles",
  "success",
  "always",
  "failure",
  "cancelled"
]);
var EXPRESSION = /\$\{\{([\s\S]{0,4000}?)\}\}/g;
function embeddedIn(text) {
  return [...text.matchAll(EXPRESSION)].map((match) => ({
    source: match[0],
    at: match.index,
    inner: match[1] ?? ""
  }));
}
function carriedBy(expression, whole = false) {
  switch (expression.kind) {
    case "literal":
    case "not":
    case "compare":
      return [];
    case "path":
      return [{ names: expression.names, whole }];
    case "part":
      return carriedBy(expression.of, whole);
    case "and":
      return carriedBy(expression.right, whole);
    case "or":
      return [...carriedBy(expression.left, whole), ...carriedBy(expression.right, whole)];
    case "call":
      return carriedByCall(expression.name, expression.args, whole);
  }
}
function carriedByCall(name, args, whole) {
  if (PLAIN.has(name)) return [];
  const given = name === "case" ? args.filter((_, index) => index % 2 === 1 || index === args.length - 1) : args;
  return given.flatMap((arg) => carriedBy(arg, whole || name === "tojson" || name === "join"));
}
function carriedIn(text) {
  return embeddedIn(text).flatMap(({ inner }) => {
    const expression = parseExpression(inner);
    return expression === null ? [] : carriedBy(expression);
  });
}

// src/scan/static/workflow/values/origin.ts
var import_yaml = __toESM(require_dist(), 1);

// src/scan/static/workflow/outside.ts
var WRITTEN_OUTSIDE = [
  "github.head_ref",
  "github.event.{issue,pull_request,discussion,comment,review,review_comment}.{title,body}",
  "github.event.discussion_comment.body",
  "github.event.changes.{title,body}.from",
  "github.event.changes.new_{issue,discussion}.{title,body}",
  "github.event.pull_request.head.{ref,label}",
  "github.event.pull_request.head.repo.{default_branch,description,homepage}",
  "github.event.pages.*.{page_name,title}",
  "github.event.{head_commit,workflow_run.head_commit,merge_group.head_commit,commits.*}.message",
  "github.event.{head_commit,workflow_run.head_commit,commits.*}.{author,committer}.{name,email}",
  "github.event.workflow_run.{head_branch,display_title}",
  "github.event.workflow_run.head_repository.description",
  "github.event.workflow_run.pull_requests.*.head.ref",
  "github.event.check_suite.{head_branch,pull_requests.*.head.ref}",
  "github.event.check_run.check_suite.head_branch"
];
var PATHS = WRITTEN_OUTSIDE.flatMap(expanded).map((path) => path.split("."));
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
function expanded(pattern) {
  const braces = /\{([^{}]*)\}/.exec(pattern);
  if (braces === null) return [pattern];
  const [all, names = ""] = braces;
  return names.split(",").flatMap((name) => expanded(pattern.replace(all, name)));
}
function isWrittenOutside(names, whole) {
  return PATHS.some(
    (path) => (whole ? names.length <= path.length : names.length === path.length) && names.every((name, index) => path[index] === "*" || path[index] === name)
  );
}
function isPrivileged(triggers) {
  return [...triggers].some((name) => PRIVILEGED.has(name));
}

// src/scan/static/workflow/values/calls.ts
function calledBy({ files }, uses) {
  if (uses.kind !== "local") return null;
  const names = /\.ya?ml$/i.test(uses.name) ? [uses.name] : ["action.yml", "action.yaml"].map(
    (file) => uses.name === "" || uses.name === "." ? file : `${uses.name}/${file}`
  );
  for (const name of names) {
    const file = files.get(name);
    if (file !== void 0) return file;
  }
  return null;
}
var KNOWN = /* @__PURE__ */ new WeakMap();
function callersOf(project, workflow) {
  let calls = KNOWN.get(project);
  if (calls === void 0) {
    calls = allCalls(project);
    KNOWN.set(project, calls);
  }
  return calls.get(project.files.get(workflow.path) ?? workflow) ?? [];
}
function allCalls(project) {
  const calls = /* @__PURE__ */ new Map();
  const add = (uses, call) => {
    const called = uses === null ? null : calledBy(project, uses);
    if (called !== null) calls.set(called, [...calls.get(called) ?? [], call]);
  };
  for (const workflow of project.files.values()) {
    for (const job of workflow.jobs) {
      const inputs = mapAt(workflow.document, job.map, "with");
      add(job.uses, { workflow, inputs, scope: { workflow, job, step: null } });
    }
    for (const step of workflow.steps) {
      add(step.uses, { workflow, inputs: step.inputs, scope: { workflow, job: step.job, step } });
    }
  }
  return calls;
}

// src/scan/static/workflow/values/shell.ts
var READS_CHANGE = /\bgit\s+diff\b[^\n|;]*--name-(?:only|status)|\bgit\s+log\b(?![^\n|;]*--(?:format|pretty)(?:=|\s+)["']?%[Hht]["'\s])[^\n|;]*(?:%[sbB]|--oneline)|\bgh\s+(?:pr|issue)\s+view\b[^\n|;]*--json[ =]["']?[\w,]*(?:title|body|headRefName|comments|files)|\.(?:pull_request|issue|comment|review)\.(?:title|body)\b[^\n]*GITHUB_EVENT_PATH/;
var CLEANS = /\|\s*(?:tr\s+-(?:cd|dc|c\s+-d|d\s+-c)\b|wc\b|(?:sha\d+|md5|b2)sum\b|grep\s+-\w*[cqE]?o?\w*\s+["']?\^?\[[\w\\.-]+\]|grep\s+-\w*[cq]\b|base64\b|sed\s+(?:-[Er]\s+)?["']s(.)\[\^[\w. /\\-]+\][+*]?\1)/;
var ASSIGNMENT = /^\s*(?:export\s+|local\s+|declare\s+(?:-\w+\s+)?|readonly\s+|\$)?([A-Za-z_]\w*)\s*=(?!=)\s*(.*)$/;
var READ = /\b(?:read(?:\s+-\w+)*|for)\s+([A-Za-z_]\w*)\b(?:\s+in\b)?/;
var VARIABLE = /\$\{?(?:env:)?!?([A-Za-z_]\w*)|%([A-Za-z_]\w*)%/g;
var TARGET = /GITHUB_(OUTPUT|ENV|PATH)\b/;
var FROM_TO = { OUTPUT: "output", ENV: "environment", PATH: "path" };
var MAX_LINE = 2e3;
function handedOn(script, known) {
  const state = { known, locals: /* @__PURE__ */ new Map() };
  const handed = [];
  const lines = script.split("\n");
  for (const [index, full] of lines.entries()) {
    const line = full.slice(0, MAX_LINE);
    if (/^\s*#/.test(line)) continue;
    assign(state, line);
    const to = targetOf(lines, index);
    if (to === null) continue;
    const written = line.replace(/>>?\s*["']?[${%]*(?:env:)?\{?GITHUB_\w+.*$/, "");
    const found = read(state, written);
    if (found !== null) handed.push({ line: index, to, name: nameIn(lines, index), ...found });
  }
  return handed;
}
function assign(state, line) {
  const [, name, value] = ASSIGNMENT.exec(line) ?? [];
  if (name !== void 0) state.locals.set(name, read(state, value ?? "")?.origin ?? null);
  const loop = READ.exec(line)?.[1];
  const source = loop === void 0 ? null : read(state, line);
  if (loop !== void 0 && source !== null) state.locals.set(loop, source.origin);
}
function read({ known, locals }, text) {
  if (CLEANS.test(text)) return null;
  const pasted = known.pasted(text);
  if (pasted?.kind === "outside") return { origin: pasted, isPasted: true };
  for (const [, plain, percent] of text.matchAll(VARIABLE)) {
    const name = plain ?? percent ?? "";
    const origin = locals.has(name) ? locals.get(name) ?? null : known.variable(name);
    if (origin?.kind === "outside") return { origin, isPasted: false };
  }
  return known.change !== null && READS_CHANGE.test(text) ? { origin: known.change, isPasted: false } : null;
}
function targetOf(lines, index) {
  const line = lines[index] ?? "";
  const own = />>?[^|]*GITHUB_|\btee\b[^|]*GITHUB_|(?:Out-File|Add-Content)[^|]*GITHUB_/.test(line) ? TARGET.exec(line) : null;
  const name = own?.[1] ?? (/::set-output\b/.test(line) ? "OUTPUT" : blockTarget(lines, index) ?? "");
  return name === "OUTPUT" || name === "ENV" || name === "PATH" ? FROM_TO[name] : null;
}
function blockTarget(lines, index) {
  for (let below = index + 1; below < Math.min(lines.length, index + 40); below++) {
    const line = lines[below] ?? "";
    if (/^\s*\{\s*$/.test(line)) return null;
    if (/^\s*\}\s*(?:>|\|)/.test(line)) return TARGET.exec(line)?.[1] ?? null;
  }
  for (let above = index - 1; above >= Math.max(0, index - 40); above--) {
    const line = lines[above] ?? "";
    const mark = /<<-?\s*["']?(\w+)/.exec(line)?.[1];
    if (mark === void 0) continue;
    const closed = lines.slice(above + 1, index).some((between) => between.trim() === mark);
    return closed || !/\bcat\b|\btee\b/.test(line) ? null : TARGET.exec(line)?.[1] ?? null;
  }
  return null;
}
function nameIn(lines, index) {
  const line = lines[index] ?? "";
  const set = /::set-output\s+name=([\w-]+)/.exec(line)?.[1] ?? /["'\s]([A-Za-z_][\w-]*)=/.exec(line)?.[1];
  if (set !== void 0) return set.toLowerCase();
  for (let above = index - 1; above >= Math.max(0, index - 10); above--) {
    const opened = /["'\s]([A-Za-z_][\w-]*)<</.exec(lines[above] ?? "")?.[1];
    if (opened !== void 0) return opened.toLowerCase();
  }
  return null;
}

// src/scan/static/workflow/values/third-party.ts
var OUTSIDE = [
  [/^tj-actions\/changed-files$/, /files$/],
  [/^(?:step-security|grafana)\/changed-files$/, /files$/],
  [/^dorny\/paths-filter$/, /_files$/],
  [/^step-security\/paths-filter$/, /_files$/],
  [/^(?:jitterbit\/get-changed-files|ab185508\/file-type-finder|masesgroup\/retrieve-changed-files)$/, /^(?!count)/],
  [/^trilom\/file-changes-action$/, /^files/],
  [/^(?:tj-actions|step-security)\/branch-names$/, /^(?:current_branch|head_ref_branch|ref_branch)$/],
  [/^(?:xt0rted|alessbell)\/pull-request-comment-branch$/, /^head_ref$/],
  [/^(?:8bitjony|lots0logs)\/gh-get-current-pr$/, /^(?:pr_)?(?:title|body|head_ref)$|^pr$/],
  [/^(?:potiuk|styfle)\/get-workflow-origin$/, /^(?:sourceheadbranch|pullrequestlabels)$/],
  [/^jwalton\/gh-find-current-pr$/, /^(?:title|body)$/],
  [/^stefanbuck\/github-issue-parser$/, /^(?:jsonstring|issueparser_)/],
  [
    /^(?:zentered\/issue-forms-body-parser|peter-murray\/issue-body-parser-action|edumserrano\/github-issue-forms-parser)$/,
    /./
  ],
  [/^sonarsource\/.*get-pull-request/, /^title$/]
];
var PASSING = /* @__PURE__ */ new Map([
  ["actions-ecosystem/action-regex-match", "text"],
  ["kaisugi/action-regex-match", "text"],
  ["frabert/replace-string-action", "string"],
  ["aszc/change-string-case-action", "string"],
  ["mad9000/actions-find-and-replace-string", "source"],
  ["haya14busa/action-cond", "if_true"]
]);
function givesOutside(action, output) {
  return OUTSIDE.some(([name, outputs]) => name.test(action) && outputs.test(output));
}
function passesOn(action) {
  return PASSING.get(action) ?? null;
}
var CODE_INPUTS = /* @__PURE__ */ new Map([
  ["actions/github-script", ["script"]],
  ["addnab/docker-run-action", ["run"]],
  ["appleboy/ssh-action", ["script"]],
  ["azure/cli", ["inlinescript"]],
  ["azure/powershell", ["inlinescript"]],
  ["cardinalby/js-eval-action", ["expression"]],
  ["jannekem/run-python-script-action", ["script"]],
  ["mikefarah/yq", ["cmd"]],
  ["nick-fields/retry", ["command"]],
  ["nick-invision/retry", ["command"]],
  ["reactivecircus/android-emulator-runner", ["script"]],
  ["wandalen/wretry.action", ["command"]],
  ["vmactions/freebsd-vm", ["prepare", "run"]],
  ["vmactions/openbsd-vm", ["prepare", "run"]],
  ["cross-platform-actions/action", ["run"]],
  ["uraimo/run-on-arch-action", ["run", "install", "setup"]]
]);
function codeInputs(action) {
  return CODE_INPUTS.get(action) ?? [];
}

// src/scan/static/workflow/values/step-output.ts
function ofChange(scope) {
  const { triggers, kind } = scope.workflow;
  const started = kind === "action" || [...triggers].some((name) => /^pull_request|^issue|^workflow_(?:run|call)$/.test(name));
  return started ? { kind: "outside", privileged: startedByStrangers(scope) } : null;
}
function handedOnBy(step, scope) {
  if (step.run === null || !/GITHUB_(?:OUTPUT|ENV|PATH)|::set-output/.test(step.run.text)) return [];
  const inner = { ...scope, job: step.job, step, depth: scope.depth + 1 };
  return handedOn(step.run.text, {
    variable: (name) => name === "GITHUB_HEAD_REF" ? originOf({ names: ["github", "head_ref"], whole: false }, inner) : originOf({ names: ["env", name.toLowerCase()], whole: false }, inner),
    pasted: (text) => originOfText(text, inner),
    change: ofChange(inner)
  });
}
function outputOrigin(step, output, scope) {
  if (step.run !== null) {
    const handed = handedOnBy(step, scope).filter(
      ({ to, name }) => to === "output" && (name === null || name === output)
    );
    return worst(handed.map(({ origin }) => origin));
  }
  if (step.uses === null) return null;
  const called = calledBy(scope.project, step.uses);
  if (called !== null) {
    const outputs = mapAt(called.document, called.document.root, "outputs");
    const value = declared(called, outputs, output);
    return value === null ? null : originOfText(value, { ...scope, workflow: called, job: null, step: null });
  }
  if (isAction(step.uses, "actions/github-script")) return ofScript(step, output, scope);
  if (givesOutside(step.uses.name, output)) return ofChange(scope);
  const input = passesOn(step.uses.name);
  return input === null ? null : originOfText(textAt(step.inputs, input)?.text ?? "", scope);
}
var READS_PAYLOAD = /\b(?:payload|github\.event|data|pr|pull|pullRequest|pull_request|issue|comment)\??\.(?:(?:pull_request|issue|comment|review|discussion|head)\??\.)*(?:title|body|ref|label)\b|\.listFiles\b|process\.env\.GITHUB_HEAD_REF/;
function ofScript(step, output, scope) {
  const script = textAt(step.inputs, "script")?.text ?? "";
  const gives = output === "result" ? [...script.matchAll(/\breturn\b([^\n]{0,500})/g)].map((match) => match[1] ?? "") : [...script.matchAll(/setOutput\(\s*['"`]([\w-]+)['"`]\s*,([^\n]{0,500})/g)].filter((match) => match[1]?.toLowerCase() === output).map((match) => match[2] ?? "");
  return gives.some((text) => speaksOfChange(text, script)) ? ofChange(scope) : null;
}
function speaksOfChange(text, script) {
  const bare = text.replace(
    /(?:===?|!==?)\s*\S+|\.(?:includes|startsWith|endsWith|test|some|every)\([^()]*\)|\.length\b/g,
    " false "
  );
  if (/\bfalse\b/.test(bare)) return false;
  if (READS_PAYLOAD.test(bare)) return true;
  const name = /^\s*([A-Za-z_$][\w$]*)\s*[;)]*\s*$/.exec(bare)?.[1];
  if (name === void 0) return false;
  const assigned = new RegExp(`\\b${name.replace("$", "\\$")}\\s*=(?!=)([^\\n]{0,500})`).exec(script)?.[1];
  return assigned !== void 0 && !/===?|\.(?:includes|startsWith|endsWith|test|some)\(/.test(assigned) && READS_PAYLOAD.test(assigned);
}
function setInEnvironment(name, scope) {
  const { step } = scope;
  const steps = step === null ? [] : step.job === null ? scope.workflow.steps : step.job.steps;
  const earlier = steps.filter((candidate) => candidate.index < (step?.index ?? 0));
  const handed = earlier.flatMap(
    (candidate) => candidate.run !== null && /GITHUB_ENV/.test(candidate.run.text) ? handedOnBy(candidate, scope) : []
  );
  return worst(handed.filter((each) => each.to === "environment" && each.name === name).map(({ origin }) => origin));
}

// src/scan/static/workflow/values/origin.ts
var MAX_DEPTH2 = 12;
var MAX_LOOKUPS = 3e3;
function scopeIn(project, workflow, job, step) {
  return { project, workflow, job, step, depth: 0, budget: { left: MAX_LOOKUPS } };
}
function originOfText(text, scope) {
  return worst(carriedIn(text).map((carried) => originOf(carried, scope)));
}
function worst(origins) {
  const rank = (origin) => origin === null ? 0 : origin.kind === "caller" ? 1 : origin.privileged ? 3 : 2;
  return origins.reduce((most, origin) => rank(origin) > rank(most) ? origin : most, null);
}
function originOf({ names, whole }, scope) {
  if (scope.depth > MAX_DEPTH2 || scope.budget.left-- <= 0) return null;
  const inner = { ...scope, depth: scope.depth + 1 };
  const [context, name = "*", part = "*", last = "*"] = names;
  if (context === "github") {
    return isWrittenOutside(names, whole) ? { kind: "outside", privileged: startedByStrangers(scope) } : null;
  }
  if (context === "env") return ofVariable(name, inner);
  if (context === "matrix") return ofMatrix(name, inner);
  if (context === "inputs") return ofInput(name, inner);
  if (context === "steps" && part === "outputs") return ofStepOutput(name, last, inner);
  if (context === "needs" && part === "outputs") return ofJobOutput(name, last, inner);
  if (context === "jobs" && part === "outputs") return ofJobOutput(name, last, inner);
  return null;
}
function startedByStrangers({ workflow, project }) {
  if (isPrivileged(workflow.triggers)) return true;
  if (workflow.kind === "workflow" && !workflow.triggers.has("workflow_call")) return false;
  return callersOf(project, workflow).some((caller) => isPrivileged(caller.workflow.triggers));
}
function ofVariable(name, scope) {
  const holders = [scope.step?.env, scope.job?.env, scope.workflow.env];
  for (const holder of holders) {
    const entry = entriesOf(scope.workflow.document, holder ?? null).find(({ key }) => key.toLowerCase() === name);
    if (entry !== void 0) return originOfText(placeOf(entry.value)?.text ?? "", scope);
  }
  return setInEnvironment(name, scope);
}
function ofMatrix(name, scope) {
  const { document } = scope.workflow;
  const strategy = mapAt(document, scope.job?.map ?? null, "strategy");
  const texts = [];
  const whole = textAt(strategy, "matrix");
  if (whole !== null) texts.push(whole);
  const matrix = mapAt(document, strategy, "matrix");
  for (const { key, value } of entriesOf(document, matrix)) {
    if (key === "exclude") continue;
    const isInclude = key === "include";
    if (!isInclude && name !== "*" && key.toLowerCase() !== name) continue;
    texts.push(...textsBelow(value, isInclude ? name : null));
  }
  return worst(texts.map(({ text }) => originOfText(text, scope)));
}
function textsBelow(value, part) {
  const own = placeOf(value);
  if (own !== null) return [own];
  if (!(0, import_yaml.isSeq)(value)) return [];
  return value.items.flatMap((item) => {
    if ((0, import_yaml.isScalar)(item)) return placeOf(item) ?? [];
    if (!(0, import_yaml.isMap)(item)) return [];
    return item.items.flatMap(
      (pair) => part === null || part === "*" || String(pair.key).toLowerCase() === part ? placeOf(pair.value) ?? [] : []
    );
  });
}
function ofInput(name, scope) {
  const { workflow, project } = scope;
  if (workflow.kind === "workflow" && !workflow.triggers.has("workflow_call")) return null;
  if (isPlainInput(workflow, name)) return null;
  const callers = callersOf(project, workflow);
  const given = callers.map((caller) => {
    const entry = entriesOf(caller.workflow.document, caller.inputs).find(({ key }) => key.toLowerCase() === name);
    return entry === void 0 ? null : originOfText(placeOf(entry.value)?.text ?? "", { ...scope, ...caller.scope });
  });
  return worst([...given, callers.length === 0 ? { kind: "caller", privileged: false } : null]);
}
function isPlainInput({ document, kind }, name) {
  if (kind === "action") return false;
  const call = mapAt(document, mapAt(document, document.root, "on"), "workflow_call");
  const inputs = entriesOf(document, mapAt(document, call, "inputs"));
  const input = inputs.find(({ key }) => key.toLowerCase() === name)?.value;
  return (0, import_yaml.isMap)(input) && /^(?:boolean|number)$/.test(textAt(input, "type")?.text ?? "");
}
function ofStepOutput(id, output, scope) {
  const steps = scope.job === null ? scope.workflow.steps : scope.job.steps;
  const step = steps.find((candidate) => candidate.id?.toLowerCase() === id);
  return step === void 0 ? null : outputOrigin(step, output, { ...scope, job: step.job, step });
}
function ofJobOutput(name, output, scope) {
  const { workflow, project } = scope;
  const job = workflow.jobs.find((candidate) => candidate.name.toLowerCase() === name);
  if (job === void 0) return null;
  const called = job.uses === null ? null : calledBy(project, job.uses);
  if (called !== null) {
    const call = mapAt(called.document, mapAt(called.document, called.document.root, "on"), "workflow_call");
    const value2 = declared(called, mapAt(called.document, call, "outputs"), output);
    return value2 === null ? null : originOfText(value2, { ...scope, workflow: called, job: null, step: null });
  }
  const outputs = mapAt(workflow.document, job.map, "outputs");
  const entry = entriesOf(workflow.document, outputs).find(({ key }) => key.toLowerCase() === output);
  const value = entry === void 0 ? null : placeOf(entry.value);
  return value === null ? null : originOfText(value.text, { ...scope, job, step: null });
}
function declared(workflow, outputs, name) {
  const entry = entriesOf(workflow.document, outputs).find(({ key }) => key.toLowerCase() === name);
  return (0, import_yaml.isMap)(entry?.value) ? textAt(entry.value, "value")?.text ?? null : null;
}

// src/scan/static/workflow/foreign-code.ts
var HEAD = /^github\.(?:head_ref$|event\.(?:pull_request\.head\.|pull_request\.merge_commit_sha$|workflow_run\.(?:head_(?:sha|branch|commit|repository)|pull_requests)|workflow_run\.display_title))/;
var NUMBER = /^github\.event\.(?:number|pull_request\.number|issue\.number|client_payload\.pull_request\.number)$/;
var FETCH = /\bgh\s+pr\s+checkout\b|\bgit\s+(?:fetch|pull|clone)\b[^\n]*(?:\bpull\/|refs\/pull|\$\{?(?:PR_|HEAD_|PULL_|FORK_)\w*)|\bhub\s+(?:pr\s+)?checkout\b/;
function foreignCheckout(workflow, project, step) {
  if (step.run !== null) return FETCH.test(step.run.text) ? step.run : null;
  if (!isAction(step.uses, "actions/checkout")) return null;
  for (const key of ["ref", "repository"]) {
    const value = textAt(step.inputs, key);
    if (value !== null && namesChange(workflow, project, step, value.text)) return value;
  }
  return null;
}
function namesChange(workflow, project, step, text) {
  const names = carriedIn(text).map((carried) => carried.names.join("."));
  if (names.some((name) => HEAD.test(name))) return true;
  if (/refs\/(?:remotes\/)?pull\//.test(text)) return true;
  if (names.some((name) => NUMBER.test(name)) && /pull/.test(text)) return true;
  if (originOfText(text, scopeIn(project, workflow, step.job, step))?.kind === "outside") return true;
  return names.some((name) => isHeadOutput(workflow, step, name));
}
function isHeadOutput(workflow, step, name) {
  const [, context, id, output = ""] = /^(steps|needs)\.([^.]+)\.outputs\.(.+)$/.exec(name) ?? [];
  if (context === void 0 || !/^(?:pr_?|pull_?request_?)?(?:head_?)?(?:sha|ref|branch|commit)$/.test(output))
    return false;
  const maker = context === "steps" ? (step.job?.steps ?? []).filter((candidate) => candidate.id?.toLowerCase() === id) : workflow.jobs.find((job) => job.name.toLowerCase() === id)?.steps ?? [];
  return maker.some((made) => {
    const script = made.run?.text ?? textAt(made.inputs, "script")?.text ?? "";
    return /\bgh\s+pr\s+view\b|pulls\.get\b|\/pulls\/|\bhead\.(?:sha|ref)\b|headRef(?:Oid|Name)/.test(script) || isAction(made.uses, "xt0rted/pull-request-comment-branch", "alessbell/pull-request-comment-branch");
  });
}
var RUNS_FILES = /(?:^|[\s;&|("'`])(?:(?:npm|pnpm|yarn|bun)\s+(?!(?:view|config|cache|--version|-v\b|whoami|audit))|npx\s+(?!--no-install)|node\s+[\w./-]|make\b|cmake\b|(?:\.\/)?(?:gradlew?|mvnw?)\b|go\s+(?:test|build|run|generate)\b|cargo\s+(?:build|test|run|check|clippy|bench)\b|pip3?\s+install\s+(?:-e\s+)?(?:-r\s|\.)|python3?\s+(?!-c\b|-m\s+json)[\w./-]|poetry\s|uv\s+(?:run|sync|pip)|tox\b|pytest\b|bundle\s|rake\b|ruby\s+[\w./]|composer\s+(?:install|update|run)|php\s+[\w./]|dotnet\s+(?:build|test|run|restore|publish)|docker\s+(?:build|compose)|docker-compose\b|terraform\s+(?:plan|apply|init)|(?:bash|sh|source|\.)\s+(?!-c\b|<)[\w./]|\.{1,2}\/[\w./-]+|pre-commit\b|just\s|task\s|bazel\s|nx\s|turbo\s|deno\s|swift\s+(?:build|test)|mix\s|sbt\b|cd\s+\S+\s*&&\s*\.\/)/m;
var RUNNING_ACTIONS = /^(?:docker\/build-push-action|docker\/bake-action|gradle\/|borales\/actions-yarn|bahmutov\/npm-install|cypress-io\/github-action|pre-commit\/action|golangci\/golangci-lint-action|ruby\/setup-ruby|pypa\/cibuildwheel|goreleaser\/|changesets\/action|andresz1\/size-limit-action|preactjs\/compressed-size-action|jetpack-io\/|actions\/jekyll-build-pages|pulumi\/actions|hashicorp\/)/;
function runsWorkspace(step) {
  if (step.run !== null) return RUNS_FILES.test(step.run.text);
  if (step.uses === null) return false;
  return step.uses.kind === "local" || RUNNING_ACTIONS.test(step.uses.name);
}

// src/scan/static/workflow/expression/ensures.ts
function conditionOf(text) {
  const fenced = /^\s*\$\{\{([\s\S]*)\}\}\s*$/.exec(text)?.[1];
  return parseExpression(fenced !== void 0 && !fenced.includes("${{") ? fenced : text);
}
function ensures(condition, holds2) {
  if (holds2(condition)) return true;
  if (condition.kind === "and") return ensures(condition.left, holds2) || ensures(condition.right, holds2);
  if (condition.kind === "or") return ensures(condition.left, holds2) && ensures(condition.right, holds2);
  return false;
}

// src/scan/static/workflow/guards.ts
var SAME_REPOSITORY = /^github\.event\.(?:pull_request|workflow_run)\.head(?:_repository|\.repo)\.(?:full_name|owner\.login|id)$|^github\.event\.workflow_run\.head_repository\.owner\.login$/;
var FORK = /^github\.event\.(?:pull_request\.head\.repo|workflow_run\.head_repository)\.fork$/;
var ASSOCIATION = /^github\.event\.(?:comment|issue|pull_request|review|discussion)\.author_association$/;
var PERSON = /^github\.(?:actor|triggering_actor|event\.(?:comment|issue|pull_request|review|sender|discussion)(?:\.user)?\.login|event\.sender\.login)$/;
var EVENT = /^github\.event(?:_name|\.workflow_run\.event)$/;
var QUIET_EVENTS = /* @__PURE__ */ new Set(["push", "schedule", "workflow_dispatch", "pull_request", "release"]);
function nameOf(expression) {
  return expression.kind === "path" ? expression.names.join(".") : "";
}
function keepsStrangersOut(test) {
  if (test.kind === "not") return FORK.test(nameOf(test.of));
  if (test.kind === "call" && test.name === "contains") return test.args.some((arg) => isPersonal(arg));
  if (test.kind !== "compare") return false;
  const names = [nameOf(test.left), nameOf(test.right)];
  const value = [test.left, test.right].find((side) => side.kind === "literal");
  const literal = value?.kind === "literal" ? value.value : void 0;
  if (names.some((name) => FORK.test(name))) {
    return test.operator === "==" && (literal === false || literal === "false") || test.operator === "!=" && literal === true;
  }
  if (test.operator !== "==") return false;
  if (names.some((name) => SAME_REPOSITORY.test(name))) return true;
  if (names.some((name) => ASSOCIATION.test(name))) return literal !== "NONE" && literal !== "CONTRIBUTOR";
  if (names.some((name) => PERSON.test(name))) return typeof literal === "string" && !literal.endsWith("[bot]");
  return names.some((name) => EVENT.test(name)) && typeof literal === "string" && QUIET_EVENTS.has(literal);
}
function isPersonal(arg) {
  const name = nameOf(arg);
  return ASSOCIATION.test(name) || PERSON.test(name);
}
function isGuarded(workflow, step, job = step?.job ?? null) {
  return holds(step?.condition?.text) || job !== null && jobIsGuarded(workflow, job, /* @__PURE__ */ new Set());
}
function jobIsGuarded(workflow, job, seen) {
  if (seen.has(job.name) || seen.size > 100) return false;
  seen.add(job.name);
  if (holds(job.condition?.text)) return true;
  if (/\b(?:always|failure)\s*\(/i.test(job.condition?.text ?? "")) return false;
  return job.needs.some((name) => {
    const needed = workflow.jobs.find((candidate) => candidate.name === name);
    return needed !== void 0 && jobIsGuarded(workflow, needed, seen);
  });
}
function holds(text) {
  const condition = text === void 0 ? null : conditionOf(text);
  return condition !== null && ensures(condition, keepsStrangersOut);
}

// src/scan/static/workflow/model.ts
function siblingsOf(workflow, step) {
  return step.job === null ? workflow.steps : step.job.steps;
}
function jobName(step) {
  return step.job?.name ?? "";
}

// src/scan/static/workflow/checks/foreign-checkout.ts
var BASE_RIGHTS = ["pull_request_target", "workflow_run", "issue_comment", "issues", "discussion_comment"];
function foreignCode(workflow, project) {
  if (!BASE_RIGHTS.some((name) => workflow.triggers.has(name))) return [];
  return workflow.steps.flatMap((step) => {
    const place = foreignCheckout(workflow, project, step);
    if (place === null || isGuarded(workflow, step)) return [];
    const { start, end } = place;
    return [{ start, end, symbol: jobName(step), replacement: null, ...gradeOf(workflow, step) }];
  });
}
function gradeOf(workflow, step) {
  const later = siblingsOf(workflow, step).filter((other) => other.index >= step.index && !isGuarded(workflow, other));
  if (later.some((other) => runsWorkspace(other) && (other !== step || step.run !== null))) {
    return waitsForPeople(step) ? { severity: "medium", confidence: "medium" } : {};
  }
  return { severity: "medium", confidence: "low" };
}
function waitsForPeople(step) {
  const conditions = `${step.condition?.text ?? ""} ${step.job?.condition?.text ?? ""}`;
  return /\.labels?\b/.test(conditions) || step.job?.map.has("environment") === true;
}

// src/scan/static/workflow/checks/script-injection.ts
var import_yaml3 = __toESM(require_dist(), 1);

// src/scan/static/workflow/through-environment.ts
var import_yaml2 = __toESM(require_dist(), 1);
function throughEnvironment(workflow, step, hit) {
  const { text } = workflow;
  const key = pairOf(step.map, "run")?.key;
  const keyStart = rangeOf(key)?.start;
  if (keyStart === void 0 || pairOf(step.map, "env") !== null || pairOf(step.map, "shell") !== null) return null;
  if (/windows|\$\{\{/i.test(textAt(step.job?.map ?? null, "runs-on")?.text ?? "") || (0, import_yaml2.isMap)(pairOf(step.job?.map ?? null, "defaults")?.value))
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

// src/scan/static/workflow/checks/script-injection.ts
function scriptInjection(workflow, project) {
  return [...workflow.steps.flatMap((step) => inStep(workflow, project, step)), ...handedOver(workflow, project)];
}
function inStep(workflow, project, step) {
  const scope = scopeIn(project, workflow, step.job, step);
  return scriptsOf(workflow, step).flatMap(({ key, node }) => {
    const found = pastedInto(workflow, node, scope);
    return found.map(({ start, snippet, origin }) => {
      const hit = { start, end: start + snippet.length, symbol: jobName(step), replacement: null, snippet };
      const fixed = found.length === 1 && key === "run" ? throughEnvironment(workflow.document, step, hit) : null;
      return { ...hit, ...fixed, ...gradeOf2(origin, isGuarded(workflow, step)) };
    });
  });
}
function scriptsOf(workflow, step) {
  if (step.run !== null) return [{ key: "run", node: pairOf(step.map, "run")?.value }];
  if (step.uses?.kind !== "remote") return [];
  const names = codeInputs(step.uses.name);
  return entriesOf(workflow.document, step.inputs).filter(({ key }) => names.includes(key.toLowerCase())).map(({ key, value }) => ({ key, node: value }));
}
function pastedInto(workflow, node, scope) {
  const range = rangeOf(node);
  if (range === null || !(0, import_yaml3.isScalar)(node)) return [];
  const source = workflow.document.text.slice(range.start, range.end);
  const seen = /* @__PURE__ */ new Set();
  return embeddedIn(source).flatMap(({ source: snippet, at }) => {
    const origin = worst(carriedIn(snippet).map((carried) => originOf(carried, scope)));
    if (origin === null || seen.has(snippet)) return [];
    seen.add(snippet);
    return [{ start: range.start + at, snippet, origin }];
  });
}
function gradeOf2(origin, guarded) {
  if (origin.kind === "caller") return { severity: "low", confidence: "low" };
  if (guarded) return { severity: "low", confidence: "low" };
  return origin.privileged ? {} : { severity: "medium" };
}
function handedOver(workflow, project) {
  const calls = [
    ...workflow.jobs.map((job) => ({ map: job.map, uses: job.uses, job, step: null })),
    ...workflow.steps.map((step) => ({ map: step.map, uses: step.uses, job: step.job, step }))
  ];
  return calls.flatMap(({ map, uses, job, step }) => {
    const called = uses === null ? null : calledBy(project, uses);
    if (called === null || project.isTarget(called.path)) return [];
    const inputs = entriesOf(workflow.document, mapAt(workflow.document, map, "with"));
    return inputs.flatMap(({ key, value }) => {
      const place = placeOf(value);
      if (place === null || !pastesInput(called, key)) return [];
      const scope = scopeIn(project, workflow, job, step);
      const origin = originOfText(place.text, scope);
      if (origin?.kind !== "outside") return [];
      const { start, end } = place;
      return [
        { start, end, symbol: job?.name ?? "", replacement: null, ...gradeOf2(origin, isGuarded(workflow, step, job)) }
      ];
    });
  });
}
function pastesInput(called, input) {
  const name = input.toLowerCase();
  return called.steps.some(
    (step) => scriptsOf(called, step).some(
      ({ node }) => carriedIn(placeOf(node)?.text ?? "").some(({ names }) => names[0] === "inputs" && names[1] === name)
    )
  );
}

// src/scan/static/workflow/publishers.ts
var VERIFIED = /* @__PURE__ */ new Set([
  "actions",
  "github",
  "advanced-security",
  "anchore",
  "arduino",
  "atlassian",
  "auth0",
  "aws-actions",
  "azure",
  "bridgecrewio",
  "browserstack",
  "buildpulse",
  "bufbuild",
  "checkmarx",
  "circleci",
  "cloudflare",
  "codecov",
  "crowdin",
  "cypress-io",
  "databricks",
  "datadog",
  "dependabot",
  "denoland",
  "depot",
  "docker",
  "elastic",
  "fossas",
  "getsentry",
  "gitguardian",
  "golangci",
  "google-github-actions",
  "goreleaser",
  "gradle",
  "grafana",
  "hashicorp",
  "helm",
  "jfrog",
  "kubernetes-sigs",
  "launchdarkly",
  "linear",
  "microsoft",
  "mongodb",
  "netlify",
  "newrelic",
  "octopusdeploy",
  "oracle-actions",
  "ossf",
  "oven-sh",
  "pnpm",
  "pulumi",
  "pypa",
  "redhat-actions",
  "ruby",
  "rust-lang",
  "semgrep",
  "sigstore",
  "slackapi",
  "snyk",
  "sonarsource",
  "step-security",
  "stripe",
  "supabase",
  "tailscale",
  "trufflesecurity",
  "vercel",
  "zizmorcore"
]);
function isVerifiedPublisher(action) {
  return VERIFIED.has(action.split("/")[0]?.toLowerCase() ?? "");
}

// src/scan/static/workflow/checks/unpinned-action.ts
function unpinnedAction({ steps, jobs }) {
  const groups = /* @__PURE__ */ new Map();
  const add = (uses, job) => {
    if (uses === null || isPinned(uses)) return;
    const name = uses.kind === "image" ? uses.name : `${repositoryOf(uses)}@${uses.ref}`;
    groups.set(name, [...groups.get(name) ?? [], { uses, job }]);
  };
  for (const step of steps) add(step.uses, step.job?.name ?? "");
  for (const job of jobs) add(job.uses, job.name);
  return [...groups].map(([name, uses]) => hitOf(name, uses));
}
function repositoryOf({ name }) {
  return name.split("/").slice(0, 2).join("/");
}
function hitOf(name, used) {
  const [first] = used;
  const { start = 0, end = 0 } = first?.uses ?? {};
  return {
    start,
    end,
    symbol: "",
    replacement: null,
    snippet: name,
    note: used.length === 1 ? `\`${name}\` is used once.` : `\`${name}\` is used ${used.length} times in this workflow.`,
    ...isVerifiedPublisher(name) && { severity: "low", confidence: "low" }
  };
}

// src/scan/static/workflow/workflow-hit.ts
function replaceInLines(text, start, end, from, to, by) {
  const first = text.lastIndexOf("\n", start - 1) + 1;
  const next = text.indexOf("\n", end);
  const last = next === -1 ? text.length : next;
  return (text.slice(first, from) + by + text.slice(to, last)).replace(/\r$/, "");
}

// src/scan/static/workflow/checks/write-all.ts
function writeAll({ document, jobs }) {
  const holders = [{ name: "", map: document.root }, ...jobs];
  return holders.flatMap(({ name, map }) => {
    const value = textAt(map, "permissions");
    if (value?.text !== "write-all") return [];
    const { start, end } = value;
    const replacement = replaceInLines(document.text, start, end, start, end, "{ contents: read }");
    return [{ start, end, symbol: name, replacement }];
  });
}

// src/scan/static/workflow/checks/index.ts
var CHECKS = /* @__PURE__ */ new Map([
  ["gha-permissions-write-all", writeAll],
  ["gha-script-injection", scriptInjection],
  ["gha-unpinned-action", unpinnedAction],
  ["gha-prt-checkout", foreignCode]
]);

// src/scan/static/workflow/index.ts
function scanWorkflow(text, rules, path = ".github/workflows/ci.yml", project = null) {
  const workflow = project?.files.get(path) ?? readWorkflow(path, text);
  const around = project ?? lonely(workflow);
  const hits = rules.flatMap(
    (rule) => (CHECKS.get(rule.id)?.(workflow, around) ?? []).map((hit) => ({
      rule,
      severity: hit.severity ?? rule.severity,
      confidence: hit.confidence ?? rule.confidence,
      start: hit.start,
      end: hit.end,
      symbol: hit.symbol,
      replacement: hit.replacement,
      snippet: hit.snippet ?? null,
      route: null,
      ...hit.note !== void 0 && { note: hit.note }
    }))
  );
  return { hits, error: workflow.document.error };
}
export {
  scanWorkflow
};
