import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  hasTokenOfItsOwn,
  rightsOf,
  writesWithToken
} from "./part-shared-scan-static-workflow-permissions.js";
import {
  lonely,
  readWorkflow,
  triggerSettings
} from "./part-shared-scan-static-workflow-read.js";
import {
  entriesOf,
  isAction,
  isPinned,
  isPinnedImage,
  itemsAt,
  majorOf,
  mapAt,
  pairOf,
  placeOf,
  rangeOf,
  textAt,
  valueAt
} from "./part-shared-scan-static-workflow-aliases.js";
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
var MAX_EXPRESSION = 4e3;
function embeddedIn(text) {
  const found = [];
  let close = -1;
  let at = text.indexOf("${{");
  while (at !== -1) {
    if (close < at + 3) close = text.indexOf("}}", at + 3);
    if (close === -1) break;
    const isRead = close - at <= MAX_EXPRESSION;
    if (isRead) found.push({ source: text.slice(at, close + 2), at, inner: text.slice(at + 3, close) });
    at = text.indexOf("${{", isRead ? close + 2 : at + 3);
  }
  return found;
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
var import_yaml2 = __toESM(require_dist(), 1);

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
var OWN = /* @__PURE__ */ new Set([
  "push",
  "schedule",
  "workflow_dispatch",
  "repository_dispatch",
  "release",
  "create",
  "delete",
  "deployment",
  "deployment_status",
  "registry_package",
  "page_build",
  "milestone",
  "label",
  "public"
]);
function isFilled(names, triggers) {
  const ofPush = /^(?:head_commit|commits|\*)$/.test(names[2] ?? "*") && names[1] !== "head_ref";
  return ofPush || triggers.size === 0 || [...triggers].some((name) => !OWN.has(name));
}
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
      const inputs = mapAt(job.map, "with");
      add(job.uses, { workflow, inputs, scope: { workflow, job, step: null } });
    }
    for (const step of workflow.steps) {
      add(step.uses, { workflow, inputs: step.inputs, scope: { workflow, job: step.job, step } });
    }
  }
  return calls;
}

// src/scan/static/workflow/values/scope.ts
var import_yaml = __toESM(require_dist(), 1);
function originOfText(text, scope) {
  return worst(carriedIn(text).map((carried) => scope.resolve(carried, scope)));
}
function worst(origins) {
  const rank = (origin) => origin === null ? 0 : origin.kind !== "outside" ? 1 : origin.privileged ? 3 : 2;
  return origins.reduce((most, origin) => rank(origin) > rank(most) ? origin : most, null);
}
function startedByStrangers({ workflow, project }) {
  if (isPrivileged(workflow.triggers)) return true;
  if (workflow.kind === "workflow" && !workflow.triggers.has("workflow_call")) return false;
  return callersOf(project, workflow).some((caller) => isPrivileged(caller.workflow.triggers));
}
function declared(outputs, name) {
  const entry = entriesOf(outputs).find(({ key }) => key.toLowerCase() === name);
  return (0, import_yaml.isMap)(entry?.value) ? textAt(entry.value, "value")?.text ?? null : null;
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
  ["amadevus/pwsh-script", ["script"]],
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
  ["tibdex/backport", ["body_template", "head_template", "labels_template", "title_template"]],
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
var HANDED = /* @__PURE__ */ new WeakMap();
function handedOnBy(step, scope) {
  const known = HANDED.get(step);
  if (known !== void 0) return known;
  HANDED.set(step, []);
  const handed = handedOnNow(step, scope);
  HANDED.set(step, handed);
  return handed;
}
function handedOnNow(step, scope) {
  if (step.run === null || !/GITHUB_(?:OUTPUT|ENV|PATH)|::set-output/.test(step.run.text)) return [];
  const inner = { ...scope, job: step.job, step, depth: scope.depth + 1 };
  return handedOn(step.run.text, {
    variable: (name) => name === "GITHUB_HEAD_REF" ? inner.resolve({ names: ["github", "head_ref"], whole: false }, inner) : inner.resolve({ names: ["env", name.toLowerCase()], whole: false }, inner),
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
    const outputs = mapAt(called.document.root, "outputs");
    const value = declared(outputs, output);
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
var MAX_ENTRIES = 3e5;
var BUDGETS = /* @__PURE__ */ new WeakMap();
function scopeIn(project, workflow, job, step) {
  let budget = BUDGETS.get(workflow);
  if (budget === void 0) {
    budget = { left: MAX_ENTRIES };
    BUDGETS.set(workflow, budget);
  }
  return { project, workflow, job, step, depth: 0, budget, resolve: originOf };
}
function originOf({ names, whole }, scope) {
  if (scope.depth > MAX_DEPTH2 || scope.budget.left-- <= 0) return null;
  const inner = { ...scope, depth: scope.depth + 1 };
  const [context, name = "*", part = "*", last = "*"] = names;
  if (context === "github") {
    if (!isWrittenOutside(names, whole)) return null;
    const kind = isFilled(names, scope.workflow.triggers) ? "outside" : "absent";
    return { kind, privileged: kind === "outside" && startedByStrangers(scope) };
  }
  if (context === "env") return ofVariable(name, inner);
  if (context === "matrix") return ofMatrix(name, inner);
  if (context === "inputs") return ofInput(name, inner);
  if (context === "steps" && part === "outputs") return ofStepOutput(name, last, inner);
  if (context === "needs" && part === "outputs") return ofJobOutput(name, last, inner);
  if (context === "jobs" && part === "outputs") return ofJobOutput(name, last, inner);
  return null;
}
function ofVariable(name, scope) {
  const holders = [scope.step?.env, scope.job?.env, scope.workflow.env];
  for (const holder of holders) {
    const entries = entriesOf(holder ?? null);
    scope.budget.left -= entries.length;
    const entry = entries.find(({ key }) => key.toLowerCase() === name);
    if (entry !== void 0) return originOfText(placeOf(entry.value)?.text ?? "", scope);
  }
  return setInEnvironment(name, scope);
}
function ofMatrix(name, scope) {
  return worst(matrixTexts(scope.job, name).map(({ text }) => originOfText(text, scope)));
}
function matrixTexts(job, name) {
  const strategy = mapAt(job?.map ?? null, "strategy");
  const texts = [];
  const whole = textAt(strategy, "matrix");
  if (whole !== null) texts.push(whole);
  const matrix = mapAt(strategy, "matrix");
  for (const { key, value } of entriesOf(matrix)) {
    if (key === "exclude") continue;
    const isInclude = key === "include";
    if (!isInclude && name !== "*" && key.toLowerCase() !== name) continue;
    texts.push(...textsBelow(value, isInclude ? name : null));
  }
  return texts;
}
function textsBelow(value, part) {
  const own = placeOf(value);
  if (own !== null) return [own];
  if (!(0, import_yaml2.isSeq)(value)) return [];
  return value.items.flatMap((item) => {
    if ((0, import_yaml2.isScalar)(item)) return placeOf(item) ?? [];
    if (!(0, import_yaml2.isMap)(item)) return [];
    return item.items.flatMap(
      (pair) => part === null || part === "*" || (0, import_yaml2.isScalar)(pair.key) && String(pair.key.value).toLowerCase() === part ? placeOf(pair.value) ?? [] : []
    );
  });
}
function ofInput(name, scope) {
  const { workflow, project } = scope;
  if (workflow.kind === "workflow" && !workflow.triggers.has("workflow_call")) return null;
  if (isPlainInput(workflow, name)) return null;
  const callers = callersOf(project, workflow);
  const given = callers.map((caller) => {
    const entry = entriesOf(caller.inputs).find(({ key }) => key.toLowerCase() === name);
    return entry === void 0 ? null : originOfText(placeOf(entry.value)?.text ?? "", { ...scope, ...caller.scope });
  });
  return worst([...given, callers.length === 0 ? { kind: "caller", privileged: false } : null]);
}
function isPlainInput({ document, kind }, name) {
  if (kind === "action") return false;
  const call = mapAt(mapAt(document.root, "on"), "workflow_call");
  const inputs = entriesOf(mapAt(call, "inputs"));
  const input = inputs.find(({ key }) => key.toLowerCase() === name)?.value;
  return (0, import_yaml2.isMap)(input) && /^(?:boolean|number)$/.test(textAt(input, "type")?.text ?? "");
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
    const call = mapAt(mapAt(called.document.root, "on"), "workflow_call");
    const value2 = declared(mapAt(call, "outputs"), output);
    return value2 === null ? null : originOfText(value2, { ...scope, workflow: called, job: null, step: null });
  }
  const outputs = mapAt(job.map, "outputs");
  const entry = entriesOf(outputs).find(({ key }) => key.toLowerCase() === output);
  const value = entry === void 0 ? null : placeOf(entry.value);
  return value === null ? null : originOfText(value.text, { ...scope, job, step: null });
}

// src/scan/static/workflow/foreign-code.ts
var HEAD = /^github\.(?:head_ref$|event\.(?:pull_request\.head\.|pull_request\.merge_commit_sha$|workflow_run\.(?:head_(?:sha|branch|commit|repository)|pull_requests)|workflow_run\.display_title))/;
var NUMBER = /^github\.event\.(?:number|pull_request\.number|issue\.number|client_payload\.pull_request\.number)$/;
var FETCH = /\bgh\s+pr\s+checkout\b|\bgit\s+(?:fetch|pull|clone)\b[^\n]{0,500}(?:\bpull\/|refs\/pull|\$\{?(?:PR_|HEAD_|PULL_|FORK_)\w*)|\bhub\s+(?:pr\s+)?checkout\b/;
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
var ASKS_FOR_RIGHTS = /getCollaboratorPermission|collaborators\/[^\n]{0,200}\/permission|checkMembershipForUser|getMembershipForUser|memberships\/|author_association/;
var ASKING_ACTIONS = /^(?:actions-cool\/check-user-permission|prince-chrismc\/check-actor-permissions-action|lannonbr\/repo-permission-check-action|tspascoal\/get-user-teams-membership|sushichop\/action-repository-permission|scherermichael-oss\/action-has-permission|morfien101\/actions-authorized-user)$/;
function asksForRights(step) {
  if (step.uses?.kind === "remote" && ASKING_ACTIONS.test(step.uses.name)) return true;
  return ASKS_FOR_RIGHTS.test(step.run?.text ?? textAt(step.inputs, "script")?.text ?? "");
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
function testsOf(condition) {
  if (condition.kind === "and" || condition.kind === "or")
    return [...testsOf(condition.left), ...testsOf(condition.right)];
  return [condition];
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
var GUARDED = /* @__PURE__ */ new WeakMap();
function jobIsGuarded(workflow, job, seen) {
  const known = GUARDED.get(job);
  if (known !== void 0) return known;
  const found = jobIsGuardedNow(workflow, job, seen);
  GUARDED.set(job, found);
  return found;
}
function jobIsGuardedNow(workflow, job, seen) {
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

// src/scan/static/workflow/checks/artifact-poisoning.ts
function artifactPoisoning(workflow) {
  if (!workflow.triggers.has("workflow_run")) return [];
  return workflow.steps.flatMap((step) => {
    const place = downloads(step);
    if (place === null || isGuarded(workflow, step)) return [];
    const later = siblingsOf(workflow, step).filter((other) => other.index > step.index);
    const apart = isApart(step);
    const obeys = later.some((other) => feedsEnvironment(other));
    if (!obeys && (apart || !later.some((other) => runsWorkspace(other)))) return [];
    const { start, end } = place;
    return [{ start, end, symbol: jobName(step), replacement: null, ...obeys ? { severity: "high" } : {} }];
  });
}
function downloads(step) {
  if (step.run !== null)
    return /\bgh\s+run\s+download\b|\/artifacts\/[^\n]{0,300}\/zip/.test(step.run.text) ? step.run : null;
  if (isAction(step.uses, "dawidd6/action-download-artifact", "aochmann/actions-download-artifact")) return step.uses;
  if (isAction(step.uses, "actions/download-artifact")) return textAt(step.inputs, "run-id");
  if (!isAction(step.uses, "actions/github-script")) return null;
  return /downloadArtifact/.test(textAt(step.inputs, "script")?.text ?? "") ? step.uses : null;
}
function isApart(step) {
  const path = textAt(step.inputs, "path")?.text.trim();
  if (path !== void 0) return !/^(?:\.\/?|\$\{\{\s*github\.workspace\s*\}\})?$/.test(path);
  return step.run !== null && /\s(?:-D|--dir)[ =]/.test(step.run.text);
}
function feedsEnvironment({ run }) {
  return run !== null && /(?:^|[\n;&|])\s*(?:cat\s+[^\n|;&]{1,300}|echo\s+[^\n]{0,300}\$\((?:cat|<)[^\n]{0,300})>>\s*["']?\$\{?GITHUB_(?:ENV|PATH)\b/.test(
    run.text
  );
}

// src/scan/static/workflow/workflow-hit.ts
function replaceInLines(text, start, end, from, to, by) {
  const first = text.lastIndexOf("\n", start - 1) + 1;
  const next = text.indexOf("\n", end);
  const last = next === -1 ? text.length : next;
  return (text.slice(first, from) + by + text.slice(to, last)).replace(/\r$/, "");
}

// src/scan/static/workflow/checks/bot-condition.ts
var ACTOR = /* @__PURE__ */ new Set(["github.actor", "github.triggering_actor", "github.actor_id"]);
var BOT_IDS = /* @__PURE__ */ new Set(["49699333", "27856297", "29139614", "41898282"]);
var AUTHOR = /* @__PURE__ */ new Map([
  ["pull_request_target", "github.event.pull_request.user.login"],
  ["pull_request", "github.event.pull_request.user.login"],
  ["pull_request_review", "github.event.pull_request.user.login"],
  ["workflow_run", "github.event.workflow_run.actor.login"]
]);
function botCondition(workflow) {
  const event = [...AUTHOR.keys()].find((name) => workflow.triggers.has(name));
  if (event === void 0) return [];
  const places = [...workflow.jobs, ...workflow.steps].flatMap(
    (holder) => holder.condition === null ? [] : [{ condition: holder.condition, symbol: nameOf2(holder) }]
  );
  return places.flatMap(({ condition, symbol }) => {
    if (!trustsBot(condition)) return [];
    const { start, end } = condition;
    const privileged = event === "pull_request_target" || event === "workflow_run";
    const replacement = withAuthor(workflow.document.text, condition, AUTHOR.get(event) ?? "");
    const grade = privileged ? {} : { severity: "low", confidence: "low" };
    return [{ start, end, symbol, replacement, ...grade }];
  });
}
function nameOf2(holder) {
  return "name" in holder ? holder.name : holder.job?.name ?? "";
}
function trustsBot({ text }) {
  const condition = conditionOf(embeddedIn(text)[0]?.inner ?? text);
  return condition !== null && testsOf(condition).some(isBotTest);
}
function isBotTest(test) {
  if (test.kind !== "compare" || test.operator !== "==") return false;
  const sides = [test.left, test.right];
  if (!sides.some((side) => side.kind === "path" && ACTOR.has(side.names.join(".")))) return false;
  return sides.some(
    (side) => side.kind === "literal" && (/\[bot\]$/i.test(String(side.value)) || BOT_IDS.has(String(side.value)))
  );
}
function withAuthor(text, { start, end }, author) {
  const source = text.slice(start, end);
  const actors = [...source.matchAll(/\bgithub\.actor\b(?!_)/gi)];
  const [only] = actors;
  if (actors.length !== 1 || only === void 0 || source.includes("\n") || /actor_id|triggering/i.test(source))
    return null;
  const from = start + only.index;
  return replaceInLines(text, start, end, from, from + only[0].length, author);
}

// src/scan/static/workflow/version-of.ts
function versionOf({ uses, map }) {
  if (uses === null) return null;
  const node = map.get("uses", true);
  const comment = typeof node === "object" && node !== null && "comment" in node ? String(node.comment ?? "") : "";
  const major = /(?:^|[\s=@])v?(\d+)(?:\.\d+)*\b/.exec(comment)?.[1];
  return majorOf(uses) ?? (major === void 0 ? null : Number(major));
}

// src/scan/static/workflow/caching.ts
var NO = /^(?:false|no|off|0|none)?$/;
var YES = /^(?:true|yes|on|1)$/;
var TABLE = [
  {
    actions: ["actions/cache", "actions/cache/restore", "swatinem/rust-cache"],
    input: "lookup-only",
    unset: "on",
    off: YES
  },
  { actions: ["mozilla-actions/sccache-action", "awalsh128/cache-apt-pkgs-action"], input: null, unset: "on", off: NO },
  {
    actions: [
      "actions/setup-java",
      "actions/setup-python",
      "actions/setup-dotnet",
      "pnpm/action-setup",
      "denoland/setup-deno"
    ],
    input: "cache",
    unset: "off",
    off: NO
  },
  { actions: ["actions/setup-go", "actions-rust-lang/setup-rust-toolchain"], input: "cache", unset: "on", off: NO },
  { actions: ["ruby/setup-ruby"], input: "bundler-cache", unset: "off", off: NO },
  { actions: ["astral-sh/setup-uv"], input: "enable-cache", unset: "on", off: NO },
  {
    actions: ["gradle/actions/setup-gradle", "gradle/gradle-build-action"],
    input: "cache-disabled",
    unset: "on",
    off: YES
  },
  { actions: ["pyo3/maturin-action"], input: "sccache", unset: "off", off: NO },
  { actions: ["ramsey/composer-install"], input: "ignore-cache", unset: "on", off: YES },
  { actions: ["oven-sh/setup-bun"], input: "no-cache", unset: "on", off: YES },
  { actions: ["mlugg/setup-zig"], input: "use-cache", unset: "on", off: NO },
  {
    actions: ["docker/build-push-action", "docker/bake-action"],
    input: "cache-from",
    unset: "off",
    off: /^(?!.*type=gha)/s
  }
];
var NOT_FOR_TAGS = /^\$\{\{\s*!\s*(?:startsWith\(\s*github\.ref\s*,\s*'refs\/tags\/|\(?[^}]*ref_type\s*==\s*'tag')/i;
function restoresCache(step, onlyTags) {
  if (isAction(step.uses, "actions/setup-node")) return nodeCaches(step);
  if (isAction(step.uses, "docker/setup-buildx-action")) {
    const binary = textAt(step.inputs, "cache-binary")?.text.toLowerCase();
    return textAt(step.inputs, "version") !== null && (binary === void 0 || !NO.test(binary));
  }
  const caching = TABLE.find(({ actions }) => isAction(step.uses, ...actions));
  if (caching === void 0) return false;
  const given = caching.input === null ? void 0 : textAt(step.inputs, caching.input)?.text.trim().toLowerCase();
  if (isAction(step.uses, "astral-sh/setup-uv") && (given === void 0 || given === "auto"))
    return !leavesReleasesOut(step);
  if (given === void 0) return caching.unset === "on";
  if (onlyTags && NOT_FOR_TAGS.test(given)) return false;
  return !caching.off.test(given);
}
function nodeCaches(step) {
  const cache = textAt(step.inputs, "cache")?.text.trim().toLowerCase();
  if (cache !== void 0 && !NO.test(cache)) return true;
  const automatic = textAt(step.inputs, "package-manager-cache")?.text.trim().toLowerCase();
  if (automatic !== void 0) return !NO.test(automatic);
  return cache === void 0 && (versionOf(step) ?? 0) >= 5;
}
function leavesReleasesOut(step) {
  return (versionOf(step) ?? 0) >= 10;
}

// src/scan/static/workflow/publishing.ts
var import_yaml3 = __toESM(require_dist(), 1);
var PUBLISHING_COMMAND = /\b(?:(?:npm|pnpm|bun|yarn(?:\s+npm)?|lerna|cargo|uv|poetry|flit|hatch|twine|pdm|dart\s+pub|changeset)\s+(?:publish|upload)|gem\s+push|dotnet\s+nuget\s+push|nuget\s+push|docker\s+push|docker\s+buildx\s+build[^\n]{0,500}--push|helm\s+push|gh\s+release\s+(?:create|upload)|goreleaser\s+release|twine\s+upload|mvnw?\s+[^\n]{0,500}\bdeploy\b|gradlew?\s+[^\n]{0,500}\bpublish\w*)/;
var PUBLISHING_ACTIONS = /^(?:pypa\/gh-action-pypi-publish|softprops\/action-gh-release|ncipollo\/release-action|goreleaser\/goreleaser-action|rubygems\/release-gem|js-devtools\/npm-publish|changesets\/action|actions\/attest-build-provenance|actions\/create-release|actions\/upload-release-asset|marvinpinto\/action-automatic-releases|cycjimmy\/semantic-release-action|peaceiris\/actions-gh-pages|google-github-actions\/deploy-|azure\/webapps-deploy|cloudflare\/wrangler-action)/;
function publishes(step) {
  if (step.run !== null) return PUBLISHING_COMMAND.test(step.run.text);
  if (step.uses?.kind !== "remote") return false;
  if (step.uses.name === "docker/build-push-action") {
    const push = textAt(step.inputs, "push")?.text;
    return push !== void 0 && push !== "false";
  }
  return PUBLISHING_ACTIONS.test(step.uses.name);
}
function isRelease(workflow) {
  if (workflow.triggers.has("release")) return true;
  const push = triggerSettings(workflow, "push");
  if (push === null) return false;
  if (valueAt(push, "tags") !== void 0) return true;
  return releasesFromBranch(workflow);
}
function releasesFromBranch(workflow) {
  const branches = valueAt(triggerSettings(workflow, "push"), "branches");
  return (0, import_yaml3.isSeq)(branches) && branches.items.some((item) => (0, import_yaml3.isScalar)(item) && /^release/i.test(String(item.value)));
}

// src/scan/static/workflow/checks/cache-poisoning.ts
function cachePoisoning(workflow, project) {
  if (workflow.kind === "action") return [];
  const release = isRelease(workflow);
  const onlyTags = !releasesFromBranch(workflow);
  return workflow.steps.flatMap((step) => {
    if (step.uses === null || !restoresCache(step, onlyTags)) return [];
    const { start, end } = step.uses;
    const hit = { start, end, symbol: jobName(step), replacement: null };
    if (isPrivileged(workflow.triggers))
      return writesForStrangers(workflow, project, step) ? [{ ...hit, severity: "high" }] : [];
    const published = siblingsOf(workflow, step).some((other) => other.index > step.index && publishes(other));
    if (!release && !published) return [];
    const open = published && opensToStrangers(project);
    return [{ ...hit, ...!open && { severity: "low", confidence: "low" } }];
  });
}
function writesForStrangers(workflow, project, step) {
  const earlier = siblingsOf(workflow, step).filter((other) => other.index < step.index);
  if (earlier.some(asksForRights)) return false;
  return earlier.some((other) => foreignCheckout(workflow, project, other) !== null && !isGuarded(workflow, other));
}
function opensToStrangers(project) {
  return [...project.files.values()].some(
    (other) => isPrivileged(other.triggers) && other.steps.some((step) => foreignCheckout(other, project, step) !== null && !isGuarded(other, step))
  );
}

// src/scan/static/workflow/checks/conditions.ts
var import_yaml4 = __toESM(require_dist(), 1);
function conditionsOf({ jobs, steps }) {
  return [
    ...jobs.map((job) => ({ holder: job, symbol: job.name })),
    ...steps.map((step) => ({ holder: step, symbol: step.job?.name ?? "" }))
  ].flatMap(({ holder, symbol }) => holder.condition === null ? [] : [{ holder, symbol, place: holder.condition }]);
}
function alwaysTrue(workflow) {
  return conditionsOf(workflow).flatMap(({ holder, place, symbol }) => {
    const { text, start, end } = place;
    const embedded = embeddedIn(text);
    const [only] = embedded;
    if (only === void 0 || embedded.length === 1 && only.source === text) return [];
    return [{ start, end, symbol, replacement: withoutFence(workflow, holder, place), snippet: text }];
  });
}
function withoutFence({ document }, { map }, { text, start, end }) {
  const [only] = embeddedIn(text);
  const node = pairOf(map, "if")?.value;
  if (only === void 0 || text.trim() !== only.source || !(0, import_yaml4.isScalar)(node)) return null;
  const inner = only.inner.trim();
  if (inner.includes("\n") || /[:#'"]\s|^['"!&*[{>|%@`]/.test(inner)) return null;
  const source = document.text.slice(start, end);
  const ended = end - (source.length - source.trimEnd().length);
  return replaceInLines(document.text, start, ended, start, ended, inner);
}
var CHOSEN = /^(?:github\.(?:ref|ref_name|head_ref|base_ref|actor|triggering_actor|event\..*(?:login|ref|title|body|name|email))|env\.github_(?:ref|ref_name|head_ref|actor|triggering_actor)|inputs\..*)$/;
function partOfText(workflow) {
  return conditionsOf(workflow).flatMap(({ place, symbol }) => {
    const condition = conditionOf(place.text);
    if (condition === null || !testsOf(condition).some(testsPart)) return [];
    return [{ start: place.start, end: place.end, symbol, replacement: null }];
  });
}
function testsPart(test) {
  if (test.kind === "compare") return testsPart(test.left) || testsPart(test.right);
  if (test.kind !== "call" || test.name !== "contains") return false;
  const [list, item] = test.args;
  return list?.kind === "literal" && typeof list.value === "string" && /[\s,;|]/.test(list.value) && item?.kind === "path" && CHOSEN.test(item.names.join("."));
}

// src/scan/static/workflow/checks/container-credentials.ts
var import_yaml5 = __toESM(require_dist(), 1);
function containersOf({ map }) {
  const own = mapAt(map, "container");
  const services = entriesOf(mapAt(map, "services")).flatMap(({ value }) => (0, import_yaml5.isMap)(value) ? [value] : []);
  return own === null ? services : [own, ...services];
}
function containerCredentials(workflow) {
  return workflow.jobs.flatMap(
    (job) => containersOf(job).flatMap((container) => {
      const password = textAt(mapAt(container, "credentials"), "password");
      if (password === null || password.text.trim() === "" || /\$\{\{/.test(password.text)) return [];
      return [{ start: password.start, end: password.end, symbol: job.name, replacement: null }];
    })
  );
}

// src/scan/static/workflow/checks/environment-file.ts
function environmentFile(workflow, project) {
  return workflow.steps.flatMap((step) => inStep(workflow, project, step));
}
function inStep(workflow, project, step) {
  const { run } = step;
  if (run === null || isGuarded(workflow, step)) return [];
  const handed = handedOnBy(step, scopeIn(project, workflow, step.job, step));
  const found = handed.find(({ to, isPasted, origin }) => to !== "output" && !isPasted && origin.kind === "outside");
  if (found === void 0) return [];
  const line = run.text.split("\n")[found.line]?.trim() ?? "";
  const at = workflow.document.text.indexOf(line, run.start);
  const place = line !== "" && at !== -1 && at < run.end ? { start: at, end: at + line.length } : run;
  const grade = found.origin.privileged ? {} : { severity: "medium" };
  return [{ start: place.start, end: place.end, symbol: jobName(step), replacement: null, snippet: line, ...grade }];
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
var DOUBTFUL = { severity: "medium", confidence: "low" };
function gradeOf(workflow, step) {
  if (siblingsOf(workflow, step).some((other) => other.index < step.index && asksForRights(other))) return DOUBTFUL;
  const later = siblingsOf(workflow, step).filter((other) => other.index >= step.index && !isGuarded(workflow, other));
  if (later.some((other) => runsWorkspace(other) && (other !== step || step.run !== null))) {
    return waitsForPeople(step) ? { severity: "medium", confidence: "medium" } : {};
  }
  return DOUBTFUL;
}
function waitsForPeople(step) {
  const conditions = `${step.condition?.text ?? ""} ${step.job?.condition?.text ?? ""}`;
  return /\.labels?\b/.test(conditions) || step.job?.map.has("environment") === true;
}

// src/scan/static/workflow/checks/insecure-commands.ts
var import_yaml6 = __toESM(require_dist(), 1);
var NAME = "ACTIONS_ALLOW_UNSECURE_COMMANDS";
function insecureCommands(workflow) {
  const { document, steps, jobs, env } = workflow;
  if (!document.text.includes(NAME)) return [];
  const holders = [
    { name: "", map: env },
    ...jobs.map((job) => ({ name: job.name, map: job.env })),
    ...jobs.flatMap((job) => matrixMaps(job.map).map((map) => ({ name: job.name, map }))),
    ...steps.map((step) => ({ name: step.job?.name ?? "", map: step.env }))
  ];
  return holders.flatMap(
    ({ name, map }) => entriesOf(map).flatMap(({ key, pair, value }) => {
      const place = placeOf(value);
      const from = placeOf(pair.key);
      if (key !== NAME || place === null || from === null || !/^\s*true\s*$/i.test(place.text)) return [];
      const { start, end } = place;
      const replacement = replaceInLines(document.text, from.start, end, start, end, "false");
      return [{ start: from.start, end, symbol: name, replacement }];
    })
  );
}
function matrixMaps(job) {
  const matrix = mapAt(mapAt(job, "strategy"), "matrix");
  return entriesOf(matrix).flatMap(({ key, value }) => {
    if (!(0, import_yaml6.isSeq)(value)) return [];
    return itemsAt(matrix, key).flatMap((item) => {
      if (!(0, import_yaml6.isMap)(item)) return [];
      const inner = entriesOf(item).flatMap((entry) => (0, import_yaml6.isMap)(entry.value) ? [entry.value] : []);
      return [item, ...inner];
    });
  });
}

// src/scan/static/workflow/checks/permissions.ts
function permissionsMissing(workflow) {
  const { document, jobs, triggers, kind } = workflow;
  if (kind === "action" || pairOf(document.root, "permissions") !== null) return [];
  const open = jobs.filter((job) => pairOf(job.map, "permissions") === null && pairOf(job.map, "runs-on") !== null);
  const onlyCalled = triggers.size === 1 && triggers.has("workflow_call");
  const key = pairOf(document.root, "jobs")?.key;
  const range = rangeOf(key);
  if (open.length === 0 || onlyCalled || range === null) return [];
  const writes = open.some(writesByItself);
  const grade = writes ? {} : { severity: "low", confidence: "low" };
  const note = open.length === 1 ? `\`${open[0]?.name}\` declares none.` : `${open.length} jobs, \`${open[0]?.name}\` first, declare none.`;
  return [{ ...range, symbol: "", replacement: null, snippet: "", note, ...grade }];
}
function writesByItself({ steps }) {
  const brought = steps.some((step) => isAction(step.uses, "actions/checkout") && hasTokenOfItsOwn(step));
  return steps.some((step) => writesWithToken(step) && !(brought && step.run !== null));
}
var GRAVE = /* @__PURE__ */ new Set([
  "contents",
  "packages",
  "id-token",
  "actions",
  "deployments",
  "attestations"
]);
function permissionsBroad({ document, jobs }) {
  const inheriting = jobs.filter((job) => pairOf(job.map, "permissions") === null);
  if (inheriting.length < 2) return [];
  const written = entriesOf(mapAt(document.root, "permissions")).filter(
    ({ key, value }) => GRAVE.has(key) && placeOf(value)?.text === "write"
  );
  const [first] = written;
  const range = rangeOf(first?.pair.key);
  if (range === null) return [];
  const names = written.map(({ key }) => `\`${key}\``).join(", ");
  const note = `${names}: write is given to ${inheriting.length} jobs.`;
  return [{ ...range, symbol: "", replacement: null, snippet: names, note }];
}

// src/scan/static/workflow/checks/persisted-credentials.ts
var SAFE_CHECKOUT = 6;
var HIDDEN_LEFT_OUT = 4;
var MAX_PATH = 500;
function persistedCredentials(workflow) {
  return workflow.steps.flatMap((step) => {
    if (!keepsToken(step)) return [];
    const path = folderOf(textAt(step.inputs, "path")?.text ?? "");
    const upload = siblingsOf(workflow, step).find((other) => other.index > step.index && uploads(other, path));
    const uses = step.uses;
    if (upload === void 0 || uses === null) return [];
    return [{ start: uses.start, end: uses.end, symbol: jobName(step), replacement: null, snippet: path }];
  });
}
function keepsToken(step) {
  if (step.uses === null || !isAction(step.uses, "actions/checkout")) return false;
  const major = versionOf(step);
  if (major !== null && major >= SAFE_CHECKOUT) return false;
  return textAt(step.inputs, "persist-credentials")?.text !== "false";
}
function uploads(step, folder) {
  if (step.uses === null || !isAction(step.uses, "actions/upload-artifact")) return false;
  const paths = (textAt(step.inputs, "path")?.text ?? "").split("\n").map((line) => folderOf(line.trim()));
  if (paths.some((path) => path === `${folder === "." ? "" : `${folder}/`}.git`)) return true;
  if (!paths.includes(folder) && !paths.includes(".")) return false;
  if (paths.some((path) => /^!.*\.git\b/.test(path))) return false;
  const major = versionOf(step);
  return textAt(step.inputs, "include-hidden-files")?.text === "true" || major !== null && major < HIDDEN_LEFT_OUT;
}
function folderOf(path) {
  const plain = path.slice(0, MAX_PATH).replace(/\$\{\{\s*github\.workspace\s*\}\}/, ".").replace(/^\.\/+/, "").replace(/[/*]+$/, "");
  return plain === "" ? "." : plain;
}

// src/scan/static/workflow/checks/remote-script.ts
var FETCH2 = String.raw`(?:curl|wget|iwr|irm|Invoke-WebRequest|Invoke-RestMethod)\b[^\n|;&]{0,300}?(https?:\/\/[^\s"'|)]{1,500})[^\n|;]{0,200}`;
var PIPED = new RegExp(
  String.raw`${FETCH2}\|\s*(?:sudo\s+(?:-\w+\s+)*)?(?:\w+=\S+\s+)*(?:/bin/|/usr/bin/)?(?:ba|z|da|k)?sh\b|${FETCH2}\|\s*(?:sudo\s+(?:-\w+\s+)*)?(?:python3?|node|perl|ruby|iex|Invoke-Expression)\b`,
  "gi"
);
var SUBSTITUTED = new RegExp(
  String.raw`(?:\b(?:ba|z)?sh\s+(?:-c\s+["']?\$\(|<\(\s*)|\beval\s+["']?\$\(|\bsource\s+<\(\s*|iex\s*\(?\s*(?:\(New-Object Net\.WebClient\)\.DownloadString\(['"])?)\s*(?:${FETCH2})`,
  "gi"
);
var MAX_SCRIPT = 1e5;
function remoteScript(workflow) {
  const told = /* @__PURE__ */ new Set();
  return workflow.steps.flatMap((step) => {
    const { run } = step;
    if (run === null || !hasRights(workflow, step)) return [];
    const source = workflow.document.text.slice(run.start, Math.min(run.end, run.start + MAX_SCRIPT));
    const found = [...source.matchAll(PIPED), ...source.matchAll(SUBSTITUTED)];
    return found.flatMap((match) => {
      const url = match.slice(1).find((group) => group !== void 0) ?? match[0];
      const lineStart = source.lastIndexOf("\n", match.index) + 1;
      const isComment = /^\s*#/.test(source.slice(lineStart, match.index));
      if (isComment || told.has(url) || /\/\/(?:localhost|127\.)/.test(url)) return [];
      told.add(url);
      const start = run.start + match.index;
      const grade = url.startsWith("http:") ? { severity: "high", confidence: "high" } : {};
      return [
        { start, end: start + match[0].length, symbol: jobName(step), replacement: null, snippet: url, ...grade }
      ];
    });
  });
}
function hasRights(workflow, step) {
  if (isPrivileged(workflow.triggers)) return true;
  const rights = rightsOf(workflow, step.job);
  if (rights.kind === "all") return true;
  if (rights.kind === "declared" && rights.writes.length > 0) return true;
  return holdsSecrets(workflow, step.job);
}
function holdsSecrets({ env }, job) {
  const maps = [env, job?.env ?? null, ...(job?.steps ?? []).flatMap((step) => [step.env, step.inputs])];
  return maps.some(
    (map) => entriesOf(map).some(({ value }) => /\bsecrets\.(?!GITHUB_TOKEN\b)\w/i.test(placeOf(value)?.text ?? ""))
  );
}

// src/scan/static/workflow/checks/script-injection.ts
var import_yaml8 = __toESM(require_dist(), 1);

// src/scan/static/workflow/through-environment.ts
var import_yaml7 = __toESM(require_dist(), 1);
function throughEnvironment(workflow, step, hit) {
  const { text } = workflow;
  const key = pairOf(step.map, "run")?.key;
  const keyStart = rangeOf(key)?.start;
  if (keyStart === void 0 || pairOf(step.map, "env") !== null || pairOf(step.map, "shell") !== null) return null;
  if (/windows|\$\{\{/i.test(textAt(step.job?.map ?? null, "runs-on")?.text ?? "") || (0, import_yaml7.isMap)(pairOf(step.job?.map ?? null, "defaults")?.value))
    return null;
  if (hit.start < keyStart || /^run\s*:\s*[&*]/.test(text.slice(keyStart, keyStart + 40))) return null;
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
  return [...workflow.steps.flatMap((step) => inStep2(workflow, project, step)), ...handedOver(workflow, project)];
}
function inStep2(workflow, project, step) {
  const scope = scopeIn(project, workflow, step.job, step);
  return scriptsOf(step).flatMap(({ key, node }) => {
    const found = pastedInto(workflow, node, scope);
    return found.map(({ start, snippet, origin }) => {
      const hit = { start, end: start + snippet.length, symbol: jobName(step), replacement: null, snippet };
      const fixed = found.length === 1 && key === "run" ? throughEnvironment(workflow.document, step, hit) : null;
      return { ...hit, ...fixed, ...gradeOf2(origin, isGuarded(workflow, step)) };
    });
  });
}
function scriptsOf(step) {
  if (step.run !== null) return [{ key: "run", node: pairOf(step.map, "run")?.value }];
  if (step.uses?.kind !== "remote") return [];
  const names = codeInputs(step.uses.name);
  return entriesOf(step.inputs).filter(({ key }) => names.includes(key.toLowerCase())).map(({ key, value }) => ({ key, node: value }));
}
function pastedInto(workflow, node, scope) {
  const range = rangeOf(node);
  if (range === null || !(0, import_yaml8.isScalar)(node)) return [];
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
  if (origin.kind !== "outside") return { severity: "low", confidence: "low" };
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
    const inputs = entriesOf(mapAt(map, "with"));
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
    (step) => scriptsOf(step).some(
      ({ node }) => carriedIn(placeOf(node)?.text ?? "").some(({ names }) => names[0] === "inputs" && names[1] === name)
    )
  );
}

// src/scan/static/workflow/values/given.ts
var import_yaml9 = __toESM(require_dist(), 1);
function valuesOf(workflow) {
  const { env, jobs, steps } = workflow;
  const maps = [
    { map: env, symbol: "" },
    ...jobs.flatMap(
      (job) => ["env", "with", "secrets"].map((key) => ({ map: pairOf(job.map, key)?.value, symbol: job.name }))
    ),
    ...steps.flatMap((step) => [step.env, step.inputs].map((map) => ({ map, symbol: jobName(step) })))
  ];
  const given = maps.flatMap(
    ({ map, symbol }) => entriesOf((0, import_yaml9.isMap)(map) ? map : null).map(({ value }) => ({ node: value, symbol }))
  );
  const scripts = steps.map((step) => ({ node: pairOf(step.map, "run")?.value, symbol: jobName(step) }));
  return [...given, ...scripts].flatMap(({ node, symbol }) => {
    const place = rawPlace(workflow, node);
    return place?.text.includes("secrets") ? [{ place, symbol }] : [];
  });
}
function rawPlace({ document }, node) {
  const place = placeOf(node);
  return place === null ? null : { ...place, text: document.text.slice(place.start, place.end) };
}
function expressionsIn({ text, start }) {
  return embeddedIn(text).flatMap(({ inner, at, source }) => {
    const expression = parseExpression(inner);
    return expression === null ? [] : [{ expression, start: start + at, source }];
  });
}
function some(expression, holds2) {
  if (holds2(expression)) return true;
  switch (expression.kind) {
    case "literal":
      return false;
    case "path":
      return expression.indexes.some((part) => some(part, holds2));
    case "part":
    case "not":
      return some(expression.of, holds2);
    case "call":
      return expression.args.some((part) => some(part, holds2));
    default:
      return some(expression.left, holds2) || some(expression.right, holds2);
  }
}

// src/scan/static/workflow/checks/secrets.ts
function secretsInherit({ jobs }, project) {
  return jobs.flatMap((job) => {
    const value = textAt(job.map, "secrets");
    if (value?.text !== "inherit" || job.uses?.kind !== "remote" || project.isOwn(job.uses)) return [];
    return [{ start: value.start, end: value.end, symbol: job.name, replacement: null, snippet: job.uses.name }];
  });
}
function allSecrets(workflow) {
  return valuesOf(workflow).flatMap(
    ({ place, symbol }) => expressionsIn(place).flatMap(
      ({ expression, start, source }) => some(expression, takesAll) ? [{ start, end: start + source.length, symbol, replacement: null, snippet: source }] : []
    )
  );
}
function takesAll(expression) {
  return expression.kind === "call" && expression.name === "tojson" && expression.args.some((arg) => some(arg, isAll));
}
function isAll(expression) {
  return expression.kind === "path" && expression.names.length === 1 && expression.names[0] === "secrets";
}
function partOfSecret(workflow) {
  const isSecret = (arg) => arg.kind === "path" && arg.names[0] === "secrets";
  return valuesOf(workflow).flatMap(
    ({ place, symbol }) => expressionsIn(place).flatMap(
      ({ expression, start, source }) => some(expression, (part) => part.kind === "call" && part.name === "fromjson" && part.args.some(isSecret)) ? [{ start, end: start + source.length, symbol, replacement: null, snippet: source }] : []
    )
  );
}
function secretInScript(workflow) {
  const told = /* @__PURE__ */ new Set();
  return workflow.steps.flatMap((step) => {
    const symbol = jobName(step);
    const found = scriptsOf(step).flatMap(({ key, node }) => {
      const place = rawPlace(workflow, node);
      const secrets = place === null ? [] : expressionsIn(place).filter(({ expression }) => some(expression, isNamed));
      return secrets.map((secret) => ({ ...secret, key, count: secrets.length }));
    });
    const [first] = found;
    if (first === void 0 || told.has(symbol)) return [];
    told.add(symbol);
    const hit = { start: first.start, end: first.start + first.source.length, snippet: first.source };
    const fix = first.count === 1 && first.key === "run" ? throughEnvironment(workflow.document, step, hit) : null;
    return [{ ...hit, symbol, replacement: null, ...fix }];
  });
}
function isNamed(expression) {
  return expression.kind === "path" && expression.names[0] === "secrets" && expression.names[1] !== "github_token";
}
function secretForAll({ env, jobs, steps }) {
  const foreign = steps.filter((step) => step.uses?.kind === "remote").length;
  if (jobs.length < 2 || foreign === 0) return [];
  const given = entriesOf(env).filter(
    ({ value }) => /\bsecrets\.(?!GITHUB_TOKEN\b)\w/i.test(placeOf(value)?.text ?? "")
  );
  const range = rangeOf(given[0]?.pair.key);
  if (range === null) return [];
  const names = given.map(({ key }) => `\`${key}\``).join(", ");
  const note = `${names}: ${steps.length} steps of ${jobs.length} jobs can read it.`;
  return [{ ...range, symbol: "", replacement: null, snippet: names, note }];
}

// src/scan/static/workflow/checks/self-hosted.ts
var import_yaml10 = __toESM(require_dist(), 1);
var FORK_EVENTS = ["pull_request", "pull_request_target", "issue_comment", "workflow_run", "pull_request_review"];
function selfHosted(workflow) {
  if (!FORK_EVENTS.some((event) => workflow.triggers.has(event))) return [];
  return workflow.jobs.flatMap((job) => {
    const range = rangeOf(pairOf(job.map, "runs-on")?.value);
    if (range === null || !isSelfHosted(job) || isGuarded(workflow, null, job)) return [];
    return [{ ...range, symbol: job.name, replacement: null }];
  });
}
function isSelfHosted(job) {
  const labels = labelsOf(valueAt(job.map, "runs-on"));
  return labels.some((label) => {
    if (label === "self-hosted") return true;
    const dimension = /^\$\{\{\s*matrix\.([\w-]+)\s*\}\}$/.exec(label)?.[1];
    return dimension !== void 0 && matrixHas(job, dimension);
  });
}
function labelsOf(node) {
  if ((0, import_yaml10.isScalar)(node)) return [String(node.value).trim()];
  if ((0, import_yaml10.isSeq)(node)) return node.items.flatMap((item) => placeOf(item)?.text.trim() ?? []);
  return (0, import_yaml10.isMap)(node) && !(0, import_yaml10.isMap)(node.get("labels", true)) ? labelsOf(node.get("labels", true)) : [];
}
function matrixHas(job, dimension) {
  const matrix = mapAt(mapAt(job.map, "strategy"), "matrix");
  const listed = (key) => {
    const value = valueAt(matrix, key);
    return (0, import_yaml10.isSeq)(value) ? value.items : [];
  };
  const isOwn = (item) => labelsOf(item).includes("self-hosted");
  const partOf = (item) => (0, import_yaml10.isMap)(item) ? entriesOf(item).find(({ key }) => key === dimension)?.value : null;
  if (listed("include").some((item) => isOwn(partOf(item)))) return true;
  const excluded = listed("exclude").some(
    (item) => (0, import_yaml10.isMap)(item) && item.items.length === 1 && textAt(item, dimension)?.text === "self-hosted"
  );
  return !excluded && listed(dimension).some(isOwn);
}

// src/scan/static/workflow/checks/static-cloud-keys.ts
var SECRET = /\$\{\{[^}]{0,300}\bsecrets\b/;
var OTHER_STORE = /endpoint[-_]?url|R2_|MINIO|SPACES|BACKBLAZE|WASABI|localstack/i;
function staticCloudKeys(workflow) {
  const found = [...workflow.steps.flatMap((step) => loginOf(step)), ...inEnvironment(workflow)];
  const told = /* @__PURE__ */ new Set();
  return found.flatMap(({ cloud, start, end, symbol }) => {
    if (told.has(cloud)) return [];
    told.add(cloud);
    const count = found.filter((login) => login.cloud === cloud).length;
    const note = `${cloud} is entered with a stored key${count === 1 ? "" : ` in ${count} places`}.`;
    return [{ start, end, symbol, replacement: null, snippet: cloud, note }];
  });
}
function loginOf(step) {
  const input = (cloud, name) => {
    const value = textAt(step.inputs, name);
    if (value === null || !SECRET.test(value.text)) return [];
    return [{ cloud, start: value.start, end: value.end, symbol: jobName(step) }];
  };
  if (isAction(step.uses, "aws-actions/configure-aws-credentials")) return input("AWS", "aws-access-key-id");
  if (isAction(step.uses, "google-github-actions/auth")) return input("Google Cloud", "credentials_json");
  if (isAction(step.uses, "google-github-actions/setup-gcloud")) return input("Google Cloud", "service_account_key");
  if (isAction(step.uses, "azure/login")) return input("Azure", "creds");
  if (isAction(step.uses, "azure/webapps-deploy", "azure/functions-action")) return input("Azure", "publish-profile");
  return [];
}
function inEnvironment(workflow) {
  const { document, env, jobs, steps } = workflow;
  if (OTHER_STORE.test(document.text)) return [];
  const holders = [
    { map: env, symbol: "" },
    ...jobs.map((job) => ({ map: job.env, symbol: job.name })),
    ...steps.map((step) => ({ map: step.env, symbol: jobName(step) }))
  ];
  return holders.flatMap(
    ({ map, symbol }) => entriesOf(map).flatMap(({ key, value }) => {
      const place = placeOf(value);
      if (key !== "AWS_ACCESS_KEY_ID" || place === null || !SECRET.test(place.text)) return [];
      return [{ cloud: "AWS", start: place.start, end: place.end, symbol }];
    })
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
function unpinnedAction({ steps, jobs }, project) {
  const groups = /* @__PURE__ */ new Map();
  const add = (uses, job) => {
    if (uses === null || isPinned(uses) || project.isOwn(uses)) return;
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

// src/scan/static/workflow/checks/unpinned-image.ts
var import_yaml11 = __toESM(require_dist(), 1);
function unpinnedImage(workflow) {
  const images = workflow.jobs.flatMap((job) => {
    const container = pairOf(job.map, "container")?.value;
    const own = (0, import_yaml11.isScalar)(container) ? placeOf(container) : null;
    const named = containersOf(job).map((map) => textAt(map, "image"));
    return [own, ...named].flatMap((place) => place === null ? [] : possible(job, place)).map((place) => ({
      place,
      symbol: job.name
    }));
  });
  const told = /* @__PURE__ */ new Set();
  return images.flatMap(({ place, symbol }) => {
    if (told.has(place.text) || !moves(place)) return [];
    told.add(place.text);
    const { start, end } = place;
    return [{ start, end, symbol, replacement: null }];
  });
}
function possible(job, place) {
  const name = /^\$\{\{\s*matrix\.([\w-]+)\s*\}\}$/.exec(place.text.trim())?.[1];
  return name === void 0 ? [place] : matrixTexts(job, name.toLowerCase());
}
function moves({ text }) {
  const image = text.trim();
  if (image === "" || image.includes("${{") || isPinnedImage(image)) return false;
  const tag = /:([\w.-]+)$/.exec(image)?.[1];
  return tag === void 0 || tag === "latest";
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
  ["gha-all-secrets", allSecrets],
  ["gha-artifact-poisoning", artifactPoisoning],
  ["gha-bot-condition", botCondition],
  ["gha-cache-poisoning", cachePoisoning],
  ["gha-condition-always-true", alwaysTrue],
  ["gha-condition-contains", partOfText],
  ["gha-container-credentials", containerCredentials],
  ["gha-environment-file", environmentFile],
  ["gha-insecure-commands", insecureCommands],
  ["gha-permissions-broad", permissionsBroad],
  ["gha-permissions-missing", permissionsMissing],
  ["gha-permissions-write-all", writeAll],
  ["gha-persisted-credentials", persistedCredentials],
  ["gha-prt-checkout", foreignCode],
  ["gha-remote-script", remoteScript],
  ["gha-script-injection", scriptInjection],
  ["gha-secret-for-all", secretForAll],
  ["gha-secret-in-script", secretInScript],
  ["gha-secret-part", partOfSecret],
  ["gha-secrets-inherit", secretsInherit],
  ["gha-self-hosted-fork", selfHosted],
  ["gha-static-cloud-key", staticCloudKeys],
  ["gha-unpinned-action", unpinnedAction],
  ["gha-unpinned-image", unpinnedImage]
]);

// src/scan/static/workflow/index.ts
function scanWorkflow(text, rules, path = ".github/workflows/ci.yml", project = null) {
  const workflow = project?.files.get(path) ?? readWorkflow(path, text);
  const around = project ?? lonely(workflow);
  const hits = rules.flatMap(
    (rule) => onceAt(CHECKS.get(rule.id)?.(workflow, around) ?? []).map((hit) => ({
      rule,
      severity: hit.severity ?? rule.severity,
      confidence: hit.confidence ?? rule.confidence,
      start: hit.start,
      end: hit.end,
      symbol: hit.symbol,
      replacement: hit.replacement,
      snippet: hit.snippet ?? null,
      ...hit.note !== void 0 && { note: hit.note }
    }))
  );
  return { hits, error: workflow.document.error, workflow };
}
function onceAt(hits) {
  const seen = /* @__PURE__ */ new Set();
  return hits.filter(({ start, end }) => {
    const place = `${start}:${end}`;
    if (seen.has(place)) return false;
    seen.add(place);
    return true;
  });
}
export {
  scanWorkflow
};
