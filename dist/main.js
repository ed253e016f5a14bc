import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  harmlessLine
} from "./part-shared-io-harmless-line.js";
import {
  ALL_RULES,
  ANSWER_LABELS,
  ANSWER_STATUSES,
  BASELINE_PATH,
  DATABASE_FORMATS,
  DEFAULT_LABELS,
  DEFAULT_POLICY_PATH,
  ECOSYSTEM,
  ELEMENT_KINDS,
  INCOMPLETE,
  LONGEST_TARGET,
  MAX_SHARDS,
  NO_MOVES,
  OPTIONAL_SCANNERS,
  PRODUCT,
  REPORTS,
  REPORT_LIST,
  SCANNERS,
  SCOPES,
  SURFACE_FORMATS,
  VEX_JUSTIFICATIONS,
  alarmWord,
  alsoCleared,
  amountWords,
  baselineOf,
  baselineText,
  bindOptions,
  boundBy,
  boundedTrace,
  cautionLines,
  changeLines,
  codeScanningSarif,
  codeSpan,
  commandIn,
  compareUrgency,
  comparedLine,
  correlate,
  danglingLine,
  decide,
  defaultPolicy,
  effectivePolicy,
  entriesOf,
  escapeText,
  expectedScans,
  factsOf,
  fairShare,
  fencedBlock,
  fieldOf,
  fixText,
  formatMarker,
  foundByWords,
  gateFileOf,
  gitIn,
  hasObjectId,
  idPart,
  incompleteScans,
  isFindingId,
  isJudged,
  isLink,
  isQuietResult,
  itemsOf,
  jsonText,
  judge,
  judgeAdditions,
  judgeCoverage,
  layerReader,
  loadPolicy,
  markdown,
  mixedProse,
  nameIn,
  notRegularApart,
  nulRecords,
  oddityOf,
  openPart,
  openWorkspace,
  opened,
  overrideNotices,
  overviewTable,
  ownParts,
  ownProse,
  parseFindingIndex,
  parseMarker,
  parsePolicy,
  placeOf,
  plainYaml,
  planShards,
  policyChanges,
  policySettings,
  projectFileTest,
  publishSection,
  questionsFor,
  registryFiles,
  reportFor,
  resolveCommit,
  ruleLink,
  scannerEnabled,
  selectFindings,
  severityWord,
  sortFindings,
  spotsOf,
  suppressFindings,
  thingLine,
  thingTable,
  titleOf,
  touchesTheGate,
  treeChanges,
  unaskedReason,
  unseenLines,
  versionRanges,
  weighed,
  withOverride,
  withRemedies,
  withoutComments
} from "./part-shared-rules-revoke-pages.js";
import "./part-shared-results-service-asked-services.js";
import {
  loadValidator
} from "./part-shared-io-validator.js";
import {
  UnexpectedAnswerError,
  asList,
  mayHaveHappened,
  refusalOf,
  statusOf,
  withFields
} from "./part-shared-forge-github-answer.js";
import "./part-shared-util-told.js";
import "./part-shared-model-finding.js";
import "./part-shared-results-service-waiting.js";
import "./part-shared-util-tool-id.js";
import {
  stripControl
} from "./part-shared-util-control-characters.js";
import "./part-shared-scan-static-rule-set.js";
import "./part-shared-scan-secrets-engines-betterleaks.js";
import "./part-shared-util-byte-name.js";
import {
  advisoryFamily
} from "./part-shared-io-answer-cache.js";
import "./part-shared-util-wildcard.js";
import "./part-shared-util-severity-order.js";
import {
  cutPoints
} from "./part-shared-util-cut.js";
import {
  httpClient
} from "./part-shared-io-http.js";
import {
  itemsAt,
  objectAt,
  wholeAt,
  wordAt
} from "./part-shared-util-json-value.js";
import {
  temporaryFolder
} from "./part-shared-io-temporary-folder.js";
import {
  ensureFolder
} from "./part-shared-io-folder.js";
import {
  messageOf
} from "./part-shared-util-thrown.js";
import "./part-shared-picomatch.js";
import {
  installationFault
} from "./part-shared-io-installation.js";
import "./part-shared-model-severity.js";
import "./part-shared-scan-secrets-rules-rule.js";
import {
  hashParts,
  sha256
} from "./part-shared-util-hash.js";
import "./part-shared-util-version-range.js";
import {
  nearest
} from "./part-shared-util-nearest.js";
import {
  ConfigurationError,
  EnvironmentError,
  LocatedError,
  ScanError
} from "./part-shared-model-errors.js";
import {
  NO_STATS,
  SWITCHED_OFF
} from "./part-shared-model-scan.js";
import "./part-shared-util-binary-form.js";
import {
  VERSION
} from "./part-shared-package.js";
import {
  assetPath
} from "./part-shared-io-assets.js";
import "./part-shared-util-line-index.js";
import "./part-shared-util-line-start.js";
import {
  groupBy
} from "./part-shared-util-group-by.js";
import {
  compareText
} from "./part-shared-util-text-order.js";
import "./part-shared-undefined.js";

// src/entry/main.ts
import { setFlagsFromString } from "node:v8";

// src/report/explanation.ts
var MAX = { title: 200, prose: 1500, line: 200, lines: 12, code: 30, place: 300, label: 100 };
function explanationMarkdown({ title, sections, isOwn }, where = "") {
  const prose = isOwn === true ? (text) => ownProse(text) : escapeText;
  const shown = sections.filter(({ text }) => text.trim() !== "").map((section) => sectionOf(section, prose));
  const parts = [`**${prose(title, MAX.title)}**`, ...where === "" ? [] : [where], ...shown];
  return parts.join("\n\n").concat("\n");
}
function whereMarkdown(path, line, commit2) {
  const place = codeSpan(line === null ? path : `${path}:${line}`, MAX.place);
  return `*Where*: ${place}${commit2 === null ? "" : ` at ${codeSpan(commit2.slice(0, 7), 7)}`}`;
}
function wayMarkdown(trace) {
  const steps = trace.map(({ label, location }, index) => {
    return `${index + 1}. ${codeSpan(label, MAX.label)} (${codeSpan(placeOf(location), MAX.place)})`;
  });
  return ["*The way of the data*", "", ...steps].join("\n");
}
function sectionOf({ heading, text, isCode }, prose) {
  const lines = text.trim().split("\n");
  if (isCode === true) {
    const code = lines.slice(0, MAX.code).map((line) => stripControl(withoutComments(line).replaceAll("	", "  ")));
    return `*${heading}*

${fencedBlock("", code.join("\n"))}`;
  }
  if (lines.length > 1 && lines.every((line) => line.trim() !== "" && line.length <= MAX.line)) {
    const items = lines.slice(0, MAX.lines).map((line) => `- ${prose(line, MAX.line)}`);
    const more = lines.length - items.length;
    return [`*${heading}*`, "", ...items, ...more > 0 ? [`- and ${more} more`] : []].join("\n");
  }
  return `*${heading}*: ${prose(text, MAX.prose)}`;
}

// src/app/answers/explanation.ts
var MAX_MEANT = 5;
var LEAST_WORD = 3;
async function explanationOf({ id, ...request }) {
  if (isFindingId(id)) {
    throw new ConfigurationError(
      `'${id}' is the id of a finding, which only the report that holds it can explain: give the rule or advisory that stands beside it there, as in 'gatehouse explain jwt-decode-trust', or that report too, as in 'gatehouse explain ${id} gatehouse-result.json'`
    );
  }
  for (const scanner of SCANNERS) {
    const explanation = await scanner.explain(id, request);
    if (explanation !== null) return explanation;
  }
  const known = (await Promise.all(SCANNERS.map((scanner) => scanner.rules()))).flat();
  throw new ConfigurationError(`unknown rule '${id}'; ${rulesLike(id, known)}`);
}
function rulesLike(id, known) {
  const word = id.toLowerCase();
  const near = nearest(id, known);
  const holding = word.length < LEAST_WORD ? [] : known.filter((rule) => rule.includes(word));
  const meant = [.../* @__PURE__ */ new Set([...near === null ? [] : [near], ...holding])].slice(0, MAX_MEANT);
  const list = `all rules: ${ALL_RULES}`;
  return meant.length === 0 ? list : `did you mean ${meant.map((rule) => `'${rule}'`).join(" or ")}? ${list}`;
}

// src/app/answers/explain-in-comment.ts
var MAX_SAID = 600;
var RULE = /^[\w.:-]{1,100}$/;
async function explainInComment(asking, id) {
  if (!isFindingId(id)) {
    const explained = await explain(asking, id);
    if (typeof explained === "string") return said(`${explained}.`);
    return { found: true, reply: explanationMarkdown(explained) };
  }
  const findings = await lookUp(asking, id);
  if (typeof findings === "string") return said(findings);
  const [finding, second] = findings;
  if (finding === void 0) {
    return said(`No finding ${id} in the gate's comments on this pull request. ${UNKNOWN}`);
  }
  if (second !== void 0) return said(`${findings.length} findings begin with ${id}: give more of the id.`);
  return explainFinding(asking, finding);
}
var UNKNOWN = "It may be fixed, or not listed there: the full report has all findings. Ask for the rule or advisory that it names.";
async function lookUp({ texts, number }, id) {
  try {
    return await texts.published(number, id);
  } catch (error) {
    return `The comments of this pull request could not be read: ${texts.refusalOf(error, "pull-requests: read").reason}.`;
  }
}
async function explainFinding(asking, finding) {
  const { rule, place } = finding;
  const where = whereOf(finding);
  const apart = where === "" ? "" : `${where}

`;
  if (rule === null) {
    const reply = `${apart}${escapeText("Ask for the rule or advisory that the comment there names.", MAX_SAID)}`;
    return { found: place !== null, reply };
  }
  const explained = RULE.test(rule) ? await explain(asking, rule) : `there is no explanation of the rule ${rule}`;
  if (typeof explained !== "string") return { found: true, reply: explanationMarkdown(explained, where) };
  return { found: false, reply: `${apart}${escapeText(`${explained}.`, MAX_SAID)}` };
}
function whereOf({ place, commit: commit2, trace = [] }) {
  return [
    ...place === null ? [] : [whereMarkdown(place.path, place.line, commit2)],
    ...trace.length === 0 ? [] : [wayMarkdown(trace)]
  ].join("\n\n");
}
async function explain({ http, env }, id) {
  try {
    return await explanationOf({ id, osvDb: null, offline: false, http, env });
  } catch (error) {
    if (!(error instanceof ConfigurationError) && !(error instanceof ScanError)) throw error;
    return messageOf(error);
  }
}
function said(text) {
  return { found: false, reply: escapeText(text, MAX_SAID) };
}

// src/app/answers/recheck.ts
var BY_HAND = "Open the checks of this pull request and choose \u201CRe-run all jobs\u201D, or push a commit.";
async function recheck({ page, runs }, number, workflow) {
  try {
    const { headSha, state } = await page(number).pull();
    if (state === "closed") return { started: false, said: "This pull request is closed; there is nothing to check." };
    const run2 = await runs.newestOf({ workflow, headSha });
    if (run2 === null) {
      return { started: false, said: `The gate has not run for the head of this pull request yet. ${BY_HAND}` };
    }
    if (run2.status !== "completed") {
      return { started: false, said: "The gate is running for this head already; its result will show here." };
    }
    await runs.startAgain(run2.id);
    return { started: true, said: "The gate runs again." };
  } catch (error) {
    const { kind, reason } = runs.refusalOf(error, "actions: write");
    const why = kind === "not-found" ? `there is no workflow file ${workflow}, or the token lacks actions: write` : reason;
    return { started: false, said: `The gate could not be started from here: ${why}. ${BY_HAND}` };
  }
}

// src/app/answers/answer-request.ts
var MAX_SAID2 = 600;
async function answerRequest(answering, event, request) {
  const { forge, log } = answering;
  async function show(reaction2) {
    if (event.name === "issue_comment")
      await write(answering, () => forge.page(event.number).react(event.commentId, reaction2));
  }
  if (request.status === "ignored") {
    log.info(`ignored: ${request.reason}`);
    if (request.answer) await show("confused");
    return;
  }
  const { reaction, reply } = await obey(answering, request.number, request.command);
  await show(reaction);
  if (reply !== null) await write(answering, () => forge.page(request.number).createComment(reply));
}
async function obey({ forge, http, env, workflow }, number, command2) {
  if (command2.kind === "explain") {
    const { found, reply } = await explainInComment({ texts: forge.texts, number, http, env }, command2.id);
    return { reaction: found ? "+1" : "confused", reply };
  }
  const { started: started2, said: said2 } = await recheck(forge, number, workflow);
  const isRecord = command2.kind === "revoked" || command2.kind === "override";
  const recorded = isRecord ? RECORDED[command2.kind] : "";
  const accepted = started2 || isRecord;
  return { reaction: accepted ? "+1" : "confused", reply: started2 ? null : escapeText(recorded + said2, MAX_SAID2) };
}
var RECORDED = {
  revoked: "The statement counts from the next run on. ",
  override: "It counts from the next run on, if the policy lets you say it. "
};
async function write({ forge, log }, work) {
  try {
    await work();
  } catch (error) {
    log.warn(`the command was not answered: ${forge.refusalOf(error, "pull-requests: write").reason}`);
  }
}

// src/io/cache-dir.ts
import { chmodSync, lstatSync } from "node:fs";
import { homedir } from "node:os";
import { isAbsolute, join } from "node:path";
function cacheDirPath(env = process.env, platform = process.platform, home = homedir()) {
  const named = platform === "win32" ? env.LOCALAPPDATA : env.XDG_CACHE_HOME;
  if (named !== void 0 && isAbsolute(named)) return join(named, "gatehouse");
  return home === "" ? null : join(home, ".cache", "gatehouse");
}
function openCacheDir(path) {
  if (path === null) return null;
  try {
    ensureFolder(path, 448);
    const stat = lstatSync(path);
    if (!stat.isDirectory()) return null;
    const user = process.getuid?.();
    if (user !== void 0 && stat.uid !== user) return null;
    if (process.platform !== "win32" && (stat.mode & 63) !== 0) chmodSync(path, 448);
    return path;
  } catch {
    return null;
  }
}

// src/io/exec.ts
import { setMaxListeners } from "node:events";

// src/io/child-environment.ts
var ENVIRONMENT_ALLOWED = [
  "PATH",
  "HOME",
  "USERPROFILE",
  "TMPDIR",
  "TEMP",
  "TMP",
  "LANG",
  "LC_ALL",
  "SystemRoot",
  "PATHEXT",
  "HTTP_PROXY",
  "HTTPS_PROXY",
  "NO_PROXY",
  "http_proxy",
  "https_proxy",
  "no_proxy",
  "SSL_CERT_FILE",
  "SSL_CERT_DIR"
];
function allowedEnvironment() {
  const env = {};
  for (const name of ENVIRONMENT_ALLOWED) {
    const value = process.env[name];
    if (value !== void 0) env[name] = value;
  }
  return env;
}

// src/io/process-group.ts
var GRACE_MS = 2e3;
var LAST_GRACE_MS = 150;
var HAS_GROUPS = process.platform !== "win32";
var running = /* @__PURE__ */ new Set();
var isWatching = false;
function joinGroup(pid, onKilled) {
  if (pid === void 0) return { end() {
  }, leave() {
  } };
  let timer;
  running.add(pid);
  if (!isWatching) process.on("exit", endAllGroups);
  isWatching = true;
  return {
    end() {
      if (timer !== void 0) return;
      signalGroup(pid, "SIGTERM");
      timer = setTimeout(() => {
        signalGroup(pid, "SIGKILL");
        onKilled();
      }, GRACE_MS);
    },
    leave() {
      clearTimeout(timer);
      if (timer !== void 0) signalGroup(pid, "SIGKILL");
      running.delete(pid);
    }
  };
}
function endAllGroups() {
  if (running.size === 0) return;
  for (const pid of running) signalGroup(pid, "SIGTERM");
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, LAST_GRACE_MS);
  for (const pid of running) signalGroup(pid, "SIGKILL");
  running.clear();
}
function signalGroup(pid, signal) {
  try {
    process.kill(HAS_GROUPS ? -pid : pid, signal);
  } catch {
  }
}

// src/io/exec.ts
var runCommand = async (command2, args, options) => {
  const { execa } = await import("./part-execa.js");
  const { signal } = options;
  if (signal?.aborted === true) return NOT_STARTED;
  const running2 = execa(command2, [...args], {
    cwd: options.cwd,
    env: { ...allowedEnvironment(), ...options.env },
    extendEnv: false,
    reject: false,
    detached: HAS_GROUPS,
    maxBuffer: options.maxBytes,
    encoding: "buffer",
    stripFinalNewline: false,
    buffer: { stdout: false },
    ...options.input === void 0 ? { stdin: "ignore" } : { input: options.input }
  });
  const group = joinGroup(running2.pid, () => {
    running2.stdout.destroy();
    running2.stderr.destroy();
  });
  let forced = null;
  const endAs = (how) => {
    forced ??= how;
    group.end();
  };
  const timer = setTimeout(() => endAs("timeout"), options.timeoutMs);
  const onAbort = () => endAs("signal");
  if (signal !== void 0) listen(signal, onAbort);
  const chunks = [];
  const keep2 = (chunk) => void chunks.push(chunk);
  let fits = false;
  try {
    fits = await passOn(running2.stdout, options.maxBytes, options.onOutput ?? keep2, () => forced !== null);
    if (!fits) group.end();
    const result = await running2;
    return {
      exitCode: forced === null ? result.exitCode ?? null : null,
      stdout: Buffer.concat(chunks),
      stderr: Buffer.from(result.stderr ?? new Uint8Array()).toString("utf8"),
      ended: fits ? forced ?? endOf(result) : "too-much-output",
      signal: result.signal ?? null
    };
  } catch (error) {
    group.end();
    await running2;
    throw error;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", onAbort);
    group.leave();
  }
};
var NOT_STARTED = { exitCode: null, stdout: Buffer.alloc(0), stderr: "", ended: "signal", signal: null };
function listen(signal, onAbort) {
  setMaxListeners(0, signal);
  signal.addEventListener("abort", onAbort, { once: true });
}
async function passOn(output, maxBytes, onOutput, isForced) {
  let total = 0;
  const chunks = output[Symbol.asyncIterator]();
  for (; ; ) {
    const next = await chunks.next().catch((error) => {
      if (isForced()) return { done: true, value: void 0 };
      throw error;
    });
    if (next.done === true) return true;
    total += next.value.length;
    if (total > maxBytes) {
      await chunks.return?.();
      return false;
    }
    await onOutput(next.value);
  }
}
function endOf(result) {
  if (result.isMaxBuffer) return "too-much-output";
  if (result.code === "ENOENT" || result.code === "EACCES" || result.code === "ENOTDIR") return "not-found";
  return result.exitCode === void 0 ? "signal" : "exited";
}

// src/forge/github/event.ts
import { readFileSync } from "node:fs";

// src/forge/github/payload.ts
function payloadOf(value, place) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Error(`${place} is not an object`);
  const fields2 = new Map(Object.entries(value));
  const at = (key) => `${place}.${key}`;
  const wrong = (key, wanted) => new Error(`${at(key)} is not ${wanted}`);
  const reader = {
    place,
    has: (key) => (fields2.get(key) ?? null) !== null,
    object: (key) => payloadOf(fields2.get(key), at(key)),
    text: (key) => {
      const text = fields2.get(key);
      if (typeof text !== "string") throw wrong(key, "a text");
      return text;
    },
    textOrNull: (key) => reader.has(key) ? reader.text(key) : null,
    number: (key) => {
      const number = fields2.get(key);
      if (typeof number !== "number" || !Number.isSafeInteger(number)) throw wrong(key, "a whole number");
      return number;
    },
    sha: (key) => {
      const sha = reader.text(key);
      if (!/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(sha)) throw wrong(key, "a commit id");
      return sha;
    },
    flag: (key) => fields2.get(key) === true,
    names: (key) => {
      const list = fields2.get(key) ?? [];
      if (!Array.isArray(list)) throw wrong(key, "a list");
      return list.map((each, index) => payloadOf(each, `${at(key)}.${index}`).text("name"));
    }
  };
  return reader;
}

// src/forge/github/event.ts
var NO_COMMIT = /^0+$/;
function readEvent(env) {
  const name = env.GITHUB_EVENT_NAME ?? "";
  const path = env.GITHUB_EVENT_PATH ?? "";
  try {
    const payload = path === "" ? payloadOf({}, name) : payloadOf(JSON.parse(readFileSync(path, "utf8")), name);
    return {
      event: eventOf(name, payload, env),
      repository: repositoryOf(env.GITHUB_REPOSITORY ?? ""),
      ref: env.GITHUB_REF ?? "",
      runId: wholeNumber(env.GITHUB_RUN_ID),
      runAttempt: wholeNumber(env.GITHUB_RUN_ATTEMPT)
    };
  } catch (error) {
    throw new ConfigurationError(`cannot read the event ${JSON.stringify(name)}: ${messageOf(error)}`);
  }
}
function eventOf(name, payload, env) {
  switch (name) {
    case "pull_request":
    case "pull_request_target":
      return pullRequestEvent(name, payload);
    case "merge_group":
      return mergeGroupEvent(payload);
    case "push":
      return { name, ref: payload.text("ref"), before: commit(payload, "before"), after: commit(payload, "after") };
    case "schedule":
    case "workflow_dispatch":
      return { name, ref: env.GITHUB_REF ?? "", sha: env.GITHUB_SHA ?? "" };
    case "workflow_run":
      return workflowRunEvent(payload);
    case "issue_comment":
      return issueCommentEvent(payload);
    case "check_run":
      return checkRunEvent(payload);
    default:
      throw new Error(
        "the gate runs on pull_request, pull_request_target, merge_group, push, schedule, workflow_dispatch and workflow_run, its commands on issue_comment and check_run"
      );
  }
}
function pullRequestEvent(name, payload) {
  const pull = payload.object("pull_request");
  const base = pull.object("base");
  const head = pull.object("head");
  const headRepository = head.has("repo") ? head.object("repo").text("full_name") : null;
  return {
    name,
    action: payload.text("action"),
    number: pull.number("number"),
    baseSha: base.sha("sha"),
    baseRef: base.text("ref"),
    headSha: head.sha("sha"),
    headRef: head.text("ref"),
    headRepository,
    fork: headRepository !== base.object("repo").text("full_name"),
    author: pull.has("user") ? pull.object("user").text("login") : "ghost",
    authorIsBot: pull.has("user") && pull.object("user").textOrNull("type") === "Bot",
    draft: pull.flag("draft"),
    labels: pull.names("labels")
  };
}
function mergeGroupEvent(payload) {
  const group = payload.object("merge_group");
  const headRef = group.text("head_ref");
  const number = /\/pr-(\d{1,9})-[0-9a-f]{40,64}$/.exec(headRef)?.[1];
  return {
    name: "merge_group",
    action: payload.text("action"),
    baseSha: group.sha("base_sha"),
    baseRef: group.text("base_ref"),
    headSha: group.sha("head_sha"),
    headRef,
    number: number === void 0 ? null : Number(number)
  };
}
function workflowRunEvent(payload) {
  const run2 = payload.object("workflow_run");
  return {
    name: "workflow_run",
    action: payload.text("action"),
    runId: run2.number("id"),
    event: run2.text("event"),
    conclusion: run2.textOrNull("conclusion"),
    headSha: run2.sha("head_sha"),
    headRef: run2.textOrNull("head_branch"),
    headRepository: run2.has("head_repository") ? run2.object("head_repository").text("full_name") : null
  };
}
function issueCommentEvent(payload) {
  const issue = payload.object("issue");
  const comment2 = payload.object("comment");
  const user = comment2.object("user");
  const action = payload.text("action");
  return {
    name: "issue_comment",
    action,
    number: issue.number("number"),
    pullRequest: issue.has("pull_request"),
    commentId: comment2.number("id"),
    body: comment2.text("body"),
    author: user.text("login"),
    authorIsBot: user.textOrNull("type") === "Bot",
    edited: action !== "created" || comment2.textOrNull("created_at") !== comment2.textOrNull("updated_at")
  };
}
function checkRunEvent(payload) {
  const run2 = payload.object("check_run");
  const sender = payload.object("sender");
  const clicked = payload.has("requested_action") ? payload.object("requested_action") : null;
  return {
    name: "check_run",
    action: payload.text("action"),
    checkName: run2.text("name"),
    headSha: run2.sha("head_sha"),
    externalId: run2.textOrNull("external_id"),
    button: clicked?.textOrNull("identifier") ?? null,
    sender: sender.text("login"),
    senderIsBot: sender.textOrNull("type") === "Bot"
  };
}
function commit(payload, key) {
  const sha = payload.sha(key);
  return NO_COMMIT.test(sha) ? null : sha;
}
function repositoryOf(fullName) {
  const match = /^([\w.-]{1,100})\/([\w.-]{1,100})$/.exec(fullName);
  if (match === null) throw new Error("GITHUB_REPOSITORY is not owner/name");
  return { owner: match[1] ?? "", repo: match[2] ?? "" };
}
function wholeNumber(text) {
  return text !== void 0 && /^\d{1,15}$/.test(text) ? Number(text) : null;
}

// src/forge/github/alert-fields.ts
function numberOf(value, what) {
  const number = wholeAt(value, 1);
  if (number === null) throw new UnexpectedAnswerError(`GitHub listed ${what} in another form`);
  return number;
}
function wordOf(value, what) {
  const word = wordAt(value);
  if (word === null) throw new UnexpectedAnswerError(`GitHub listed ${what} in another form`);
  return word;
}
function placeOf2(location) {
  const { path, start_line, start_column, end_line, end_column } = objectAt(location);
  const named = wordAt(path);
  if (named === null) return null;
  const startLine = wholeAt(start_line, 1);
  return {
    path: named,
    startLine,
    startColumn: startLine === null ? null : wholeAt(start_column, 1),
    endLine: startLine === null ? null : wholeAt(end_line, startLine),
    endColumn: startLine === null ? null : wholeAt(end_column, 1)
  };
}

// src/forge/github/pages.ts
var PAGE_SIZE = 100;
var MAX_PAGES = 100;
async function everyPage(read) {
  const items = [];
  for (let page = 1; page <= MAX_PAGES; page++) {
    const { data, headers } = await read(page);
    items.push(...asList(data));
    if (!/rel="?next"?/.test(headers.link ?? "")) return items;
  }
  throw new UnexpectedAnswerError(`a list on GitHub does not end after ${MAX_PAGES} pages`);
}

// src/forge/github/code-alerts.ts
var NO_ANALYSIS = /no analysis found/i;
async function codeAnalyses(client, { owner, repo }, ref) {
  try {
    const { data } = await client.rest.codeScanning.listRecentAnalyses({ owner, repo, ref, per_page: PAGE_SIZE });
    return asList(data).map((one) => {
      const { tool, commit_sha: commit2, error, warning } = objectAt(one);
      const { name, version } = objectAt(tool);
      return {
        tool: wordOf(name, "an analysis"),
        version: wordAt(version),
        commit: wordOf(commit2, "an analysis").toLowerCase(),
        error: wordAt(error) ?? "",
        warning: wordAt(warning) ?? ""
      };
    });
  } catch (error) {
    if (statusOf(error) === 404 && error instanceof Error && NO_ANALYSIS.test(error.message)) return [];
    throw error;
  }
}
async function codeAlerts(client, { owner, repo }, ref) {
  const listed = await everyPage(
    (page) => client.rest.codeScanning.listAlertsForRepo({ owner, repo, ref, page, per_page: PAGE_SIZE })
  );
  return listed.map(alertOf).filter(({ state }) => state !== "fixed");
}
function alertOf(given2) {
  const what = "an alert of code scanning";
  const alert = objectAt(given2);
  const rule = objectAt(alert.rule);
  const instance = objectAt(alert.most_recent_instance);
  const id = wordOf(rule.id, what);
  const title = wordAt(rule.description) ?? wordAt(rule.name) ?? id;
  return {
    number: numberOf(alert.number, what),
    state: alert.state === "fixed" ? "fixed" : alert.state === "dismissed" ? "dismissed" : "open",
    tool: wordOf(objectAt(alert.tool).name, what),
    rule: id,
    title,
    message: wordAt(objectAt(instance.message).text) ?? title,
    level: wordAt(rule.severity),
    severity: wordAt(rule.security_severity_level),
    tags: itemsAt(rule.tags).flatMap((tag) => wordAt(tag) ?? []),
    help: wordAt(rule.help_uri),
    place: placeOf2(instance.location)
  };
}

// src/forge/github/dependency-alerts.ts
var MAX_PAGES2 = 100;
async function dependencyAlerts(client, { owner, repo }) {
  const alerts = [];
  let after;
  for (let page = 1; page <= MAX_PAGES2; page++) {
    const { data, headers } = await client.rest.dependabot.listAlertsForRepo({
      owner,
      repo,
      state: "open",
      per_page: PAGE_SIZE,
      ...after !== void 0 && { after }
    });
    alerts.push(...asList(data).map(alertOf2));
    const next = markIn(headers.link ?? "");
    if (next === null) return alerts;
    if (next === after) break;
    after = next;
  }
  throw new UnexpectedAnswerError("the list of Dependabot alerts does not end");
}
function markIn(link) {
  const [, address2 = ""] = /<([^>]{1,4000})>;\s*rel="?next"?/.exec(link) ?? [];
  return URL.canParse(address2) ? new URL(address2).searchParams.get("after") : null;
}
function alertOf2(given2) {
  const what = "an alert of Dependabot";
  const { number, dependency, security_advisory: told, security_vulnerability: found } = objectAt(given2);
  const { package: pkg, manifest_path: manifest } = objectAt(dependency);
  const { ghsa_id: ghsa, cve_id: cve, summary, severity, cwes } = objectAt(told);
  const { vulnerable_version_range: range, first_patched_version: patched } = objectAt(found);
  const ids = [wordAt(ghsa), wordAt(cve)].filter((id) => id !== null);
  return {
    number: numberOf(number, what),
    ecosystem: wordOf(objectAt(pkg).ecosystem, what),
    name: wordOf(objectAt(pkg).name, what),
    manifest: wordOf(manifest, what),
    ids: [wordOf(ids[0], what), ...ids.slice(1)],
    title: wordAt(summary) ?? ids[0] ?? "",
    severity: wordAt(severity) ?? "",
    cwe: itemsAt(cwes).flatMap((one) => wordAt(objectAt(one).cwe_id) ?? []),
    range: wordAt(range),
    fixed: wordAt(objectAt(patched).identifier)
  };
}

// src/forge/github/secret-alerts.ts
var MOST_COMMITS = 250;
async function secretAlerts(client, { owner, repo }) {
  const listed = await everyPage(
    (page) => client.rest.secretScanning.listAlertsForRepo({
      owner,
      repo,
      state: "open",
      hide_secret: true,
      page,
      per_page: PAGE_SIZE
    })
  );
  const alerts = [];
  for (const one of listed) {
    const what = "an alert of secret scanning";
    const { number: given2, secret_type: type, secret_type_display_name: title, validity } = objectAt(one);
    const number = numberOf(given2, what);
    const kind = wordOf(type, what);
    alerts.push({
      number,
      type: kind,
      title: wordAt(title) ?? kind,
      validity: wordAt(validity),
      places: await placesOf(client, { owner, repo }, number)
    });
  }
  return alerts;
}
async function placesOf(client, { owner, repo }, number) {
  const listed = await everyPage(
    (page) => client.rest.secretScanning.listLocationsForAlert({ owner, repo, alert_number: number, page, per_page: PAGE_SIZE })
  );
  return listed.map(objectAt).flatMap(({ type, details }) => {
    const place = type === "commit" ? placeOf2(details) : null;
    const commit2 = wordAt(objectAt(details).commit_sha);
    return place === null || commit2 === null ? [] : [{ ...place, commit: commit2.toLowerCase() }];
  });
}
async function commitsOf(client, { owner, repo }, pull) {
  const listed = await everyPage(
    (page) => client.rest.pulls.listCommits({ owner, repo, pull_number: pull, page, per_page: PAGE_SIZE })
  );
  const commits = listed.map((one) => wordOf(objectAt(one).sha, "a commit").toLowerCase());
  return { commits, cut: commits.length >= MOST_COMMITS };
}

// src/forge/github/ports/answers.ts
var ANSWERS = { refusalOf, statusOf, mayHaveHappened };

// src/forge/github/ports/alerts.ts
function alertsOf({ repository, client }) {
  return {
    ...ANSWERS,
    codeAnalyses: async (ref) => codeAnalyses(await client(), repository, ref),
    codeAlerts: async (ref) => codeAlerts(await client(), repository, ref),
    secretAlerts: async () => secretAlerts(await client(), repository),
    dependencyAlerts: async () => dependencyAlerts(await client(), repository),
    commitsOf: async (pull) => commitsOf(await client(), repository, pull)
  };
}

// src/forge/github/request-options.ts
var NO_RETRY = { request: { retries: 0 } };

// src/forge/github/check-run.ts
var ANNOTATIONS_PER_REQUEST = 50;
async function createCheckRun(client, repository, run2, annotations) {
  const { owner, repo } = repository;
  const { data } = await client.rest.checks.create({
    owner,
    repo,
    name: run2.name,
    head_sha: run2.headSha,
    status: "completed",
    conclusion: run2.conclusion,
    ...run2.detailsUrl !== null && { details_url: run2.detailsUrl },
    ...run2.externalId !== void 0 && { external_id: run2.externalId },
    ...run2.buttons !== void 0 && run2.buttons.length > 0 && { actions: [...run2.buttons] },
    output: outputData(run2, annotations)
  });
  const { id, html_url } = withFields(data, "id", "html_url");
  return { id, url: html_url };
}
async function appendAnnotations(client, repository, id, run2, annotations) {
  const { owner, repo } = repository;
  await client.rest.checks.update({
    owner,
    repo,
    check_run_id: id,
    output: outputData(run2, annotations),
    ...NO_RETRY
  });
}
function outputData(run2, annotations) {
  const { title, summary, text } = run2;
  return {
    title,
    summary,
    ...(text ?? null) !== null && { text: text ?? "" },
    annotations: annotations.map(annotationData)
  };
}
function annotationData(annotation) {
  const { path, startLine, endLine, level, title, message } = annotation;
  return { path, start_line: startLine, end_line: endLine, annotation_level: level, title, message };
}

// src/forge/github/code-scanning.ts
async function uploadSarif(client, repository, upload) {
  const { owner, repo } = repository;
  const { data } = await client.rest.codeScanning.uploadSarif({
    owner,
    repo,
    commit_sha: upload.commit,
    ref: upload.ref,
    sarif: upload.compressed.toString("base64"),
    tool_name: "gatehouse"
  });
  return data?.id ?? null;
}
async function sarifState(client, repository, id) {
  const { owner, repo } = repository;
  const { data } = await client.rest.codeScanning.getSarif({ owner, repo, sarif_id: id });
  return { state: data.processing_status ?? "pending", errors: data.errors ?? [] };
}

// src/forge/github/identity.ts
var ACTIONS_BOT = "github-actions[bot]";
function isActionsBot({ login }) {
  return login.replace(/\[bot\]$/, "") === ACTIONS_BOT.replace(/\[bot\]$/, "");
}
var QUERY = "query Viewer { viewer { login databaseId } }";
function whoAmI(client) {
  const known = asked.get(client) ?? ask(client);
  asked.set(client, known);
  known.catch(() => asked.delete(client));
  return known;
}
function learnAuthor(client, viewer) {
  const author = { id: viewer.databaseId, login: viewer.login };
  if (!asked.has(client)) asked.set(client, Promise.resolve(author));
  return author;
}
var asked = /* @__PURE__ */ new WeakMap();
async function ask(client) {
  try {
    const { viewer } = await client.graphql(QUERY);
    return { id: viewer.databaseId, login: viewer.login };
  } catch (error) {
    if (statusOf(error) === 401) throw error;
  }
  try {
    const { data } = await client.rest.users.getAuthenticated();
    const { id, login } = withFields(data, "id", "login");
    return { id, login };
  } catch (error) {
    if (statusOf(error) !== 403) throw error;
    return { id: null, login: ACTIONS_BOT };
  }
}
function isAuthorNode(author, node) {
  if (node === null) return false;
  if (author.id !== null) return node.databaseId === author.id;
  return node.__typename === "Bot" && `${node.login.replace(/\[bot\]$/, "")}[bot]` === author.login;
}
function isAuthor(author, user) {
  if (user === null) return false;
  return author.id === null ? user.login === author.login : user.id === author.id;
}

// src/forge/github/ports/commit-page.ts
function commitPageOf({ repository, client }) {
  return {
    ...ANSWERS,
    annotationsAtOnce: ANNOTATIONS_PER_REQUEST,
    hearsClicks: async () => !isActionsBot(await whoAmI(await client())),
    createCheckRun: async (run2, annotations) => createCheckRun(await client(), repository, run2, annotations),
    appendAnnotations: async (id, run2, annotations) => appendAnnotations(await client(), repository, id, run2, annotations),
    uploadSarif: async (upload) => uploadSarif(await client(), repository, upload),
    sarifState: async (id) => sarifState(await client(), repository, id)
  };
}

// src/forge/github/blob-texts.ts
async function getBlobTexts(client, repository, ids) {
  const wrong = ids.find((id) => !/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(id));
  if (wrong !== void 0) throw new Error(`'${wrong}' is no id of a blob`);
  const objects = ids.map((id, index) => `b${index}: object(oid: "${id}") { ... on Blob { text isTruncated } }`);
  const query = `query Blobs($owner: String!, $repo: String!) {
  repository(owner: $owner, name: $repo) { ${objects.join(" ")} }
}`;
  const { owner, repo } = repository;
  const answer2 = await client.graphql(query, { owner, repo });
  const nodes = new Map(Object.entries(answer2.repository ?? {}));
  const texts = /* @__PURE__ */ new Map();
  for (const [index, id] of ids.entries()) {
    const { text, isTruncated } = nodes.get(`b${index}`) ?? {};
    if (typeof text === "string" && isTruncated === false) texts.set(id, text);
  }
  return texts;
}

// src/forge/github/contents.ts
async function readTextFile(client, repository, path, commit2) {
  const { owner, repo } = repository;
  const { data } = await client.rest.repos.getContent({ owner, repo, path, ref: commit2 }).catch((error) => {
    if (statusOf(error) === 404) return { data: null };
    throw error;
  });
  if (data === null) return null;
  if (Array.isArray(data) || data.type !== "file" || !("content" in data)) {
    throw new LocatedError({ path, message: `it is no regular file at ${commit2}` });
  }
  if (data.encoding !== "base64") throw new LocatedError({ path, message: "it is larger than GitHub sends (1 MB)" });
  return Buffer.from(data.content, "base64").toString("utf8");
}

// src/forge/github/git-data.ts
async function getTree(client, repository, id, recursive) {
  const { owner, repo } = repository;
  const { data } = await client.rest.git.getTree({ owner, repo, tree_sha: id, ...recursive && { recursive: "1" } });
  const items = data.tree.map(({ path = "", mode = "", type = "", sha = "", size }) => ({
    path,
    mode,
    type,
    id: sha,
    size: size ?? null
  }));
  return { items, truncated: data.truncated };
}
async function getBlob(client, repository, id) {
  const { owner, repo } = repository;
  const { data } = await client.rest.git.getBlob({ owner, repo, file_sha: id });
  if (data.encoding === "utf-8") return Buffer.from(data.content, "utf8");
  return data.encoding === "base64" ? Buffer.from(data.content, "base64") : null;
}
async function getBranchTip(client, repository, branch) {
  const { owner, repo } = repository;
  const { data } = await client.rest.git.getRef({ owner, repo, ref: `heads/${branch}` });
  return data.object.sha;
}
async function getMergeOfPull(client, repository, number) {
  const { owner, repo } = repository;
  const { data } = await client.rest.git.getRef({ owner, repo, ref: `pull/${number}/merge` });
  return data.object.sha;
}
async function compareCommits(client, repository, base, head, page) {
  const { owner, repo } = repository;
  const basehead = `${base}...${head}`;
  const { data } = await client.rest.repos.compareCommitsWithBasehead({
    owner,
    repo,
    basehead,
    per_page: PAGE_SIZE,
    page
  });
  return {
    mergeBase: data.merge_base_commit.sha,
    totalCommits: data.total_commits,
    commits: data.commits.map(({ sha, commit: commit2, parents }) => ({
      id: sha,
      tree: commit2.tree.sha,
      parents: parents.map((parent) => parent.sha)
    })),
    renames: (data.files ?? []).flatMap(
      ({ filename, previous_filename, status }) => status === "renamed" && previous_filename !== void 0 ? [{ path: filename, previousPath: previous_filename }] : []
    )
  };
}

// src/forge/github/pull-request.ts
function toPullRequest(answer2) {
  const data = withFields(answer2, "number", "state", "user", "head", "base", "labels");
  return {
    number: data.number,
    state: data.state === "closed" ? "closed" : "open",
    author: data.user?.login ?? null,
    headSha: data.head.sha,
    headRef: data.head.ref,
    headRepository: data.head.repo?.full_name ?? null,
    baseSha: data.base.sha,
    baseRef: data.base.ref,
    labels: data.labels.flatMap((label) => label.name ?? [])
  };
}
async function getPullRequest(client, pull) {
  const { owner, repo, number } = pull;
  const { data } = await client.rest.pulls.get({ owner, repo, pull_number: number });
  return toPullRequest(data);
}
var MAX_FILES = 3e3;
async function listFiles(client, pull) {
  const { owner, repo, number } = pull;
  const data = await everyPage(
    (page) => client.rest.pulls.listFiles({ owner, repo, pull_number: number, per_page: PAGE_SIZE, page })
  );
  return data.map((file) => ({
    path: file.filename,
    previousPath: file.previous_filename ?? null,
    status: file.status,
    patch: file.patch ?? null
  }));
}
async function pullRequestsOfHead(client, repository, head) {
  const { owner, repo } = repository;
  const from = `${head.owner}:${head.ref}`;
  const data = await everyPage(
    (page) => client.rest.pulls.list({ owner, repo, state: "open", head: from, per_page: PAGE_SIZE, page })
  );
  return data.map(toPullRequest).filter((pull) => pull.headSha === head.sha);
}

// src/forge/github/ports/content.ts
function contentOf({ repository, client }) {
  return {
    ...ANSWERS,
    tree: async (id, recursive) => getTree(await client(), repository, id, recursive),
    blob: async (id) => getBlob(await client(), repository, id),
    blobTexts: async (ids) => getBlobTexts(await client(), repository, ids),
    text: async (path, commit2) => readTextFile(await client(), repository, path, commit2),
    compare: async (base, head, page) => compareCommits(await client(), repository, base, head, page),
    elsewhere: (other) => contentOf({ repository: other, client }),
    branchTip: async (branch) => getBranchTip(await client(), repository, branch),
    mergeOf: async (number) => getMergeOfPull(await client(), repository, number),
    filesOf: async (number) => {
      const files = await listFiles(await client(), { ...repository, number });
      return { files, cut: files.length >= MAX_FILES };
    }
  };
}

// src/forge/github/check-button.ts
var NAME = "Gatehouse report";
var RECHECK = "recheck";
var EXPLAIN = /^explain:([0-9a-f]{8})$/;
var ID_LENGTH = 8;
var PULL = /^gatehouse:pull\/([1-9]\d{0,8})$/;
function checkRunName(key) {
  return key === "default" ? NAME : `${NAME} (${key})`;
}
function isCheckRunName(name) {
  return name === NAME || name.startsWith(`${NAME} (`) && name.endsWith(")");
}
var RECHECK_BUTTON = {
  label: "Check again",
  description: "Run the gate again for this commit",
  identifier: RECHECK
};
function explainButton(findingId) {
  return {
    label: "Explain the worst",
    description: "Comment what the first finding means",
    identifier: `explain:${findingId.slice(0, ID_LENGTH)}`
  };
}
function readButton(identifier) {
  if (identifier === RECHECK) return { kind: "recheck" };
  const id = EXPLAIN.exec(identifier)?.[1];
  return id === void 0 ? null : { kind: "explain", id };
}
function formatPullReference(number) {
  return `gatehouse:pull/${number}`;
}
function parsePullReference(externalId) {
  const number = PULL.exec(externalId ?? "")?.[1];
  return number === void 0 ? null : Number(number);
}

// src/forge/github/collaborator.ts
async function mayWrite(client, repository, login) {
  const { owner, repo } = repository;
  try {
    const { data } = await client.rest.repos.getCollaboratorPermissionLevel({ owner, repo, username: login });
    return data.permission === "admin" || data.permission === "write";
  } catch (error) {
    if (statusOf(error) === 404) return false;
    throw error;
  }
}

// src/forge/github/button-request.ts
async function buttonRequest(client, repository, event) {
  if (event.action !== "requested_action") return ignored("no button was clicked");
  if (!isCheckRunName(event.checkName)) return ignored("the check run is not ours");
  const command2 = readButton(event.button ?? "");
  if (command2 === null) return ignored("the button is not ours");
  const number = parsePullReference(event.externalId);
  if (number === null) return ignored("the check run is of no pull request");
  if (event.senderIsBot) return ignored("a bot clicked");
  if (!await mayWrite(client, repository, event.sender))
    return ignored("buttons are for people who may write to this repository");
  const pull = await getPullRequest(client, { ...repository, number });
  if (pull.state !== "open" || pull.headSha !== event.headSha)
    return ignored("the pull request is closed, or has a newer head than the check run");
  return { status: "accepted", command: command2, number };
}
function ignored(reason) {
  return { status: "ignored", reason, answer: false };
}

// src/forge/github/command.ts
var PREFIX = /^\/gatehouse(?:[ \t]+|$)/;
var EXPLAINED = /^[\w.:-]{1,100}$/;
var OVERRIDE = /^override[ \t]+([0-9a-f]{12,64})[ \t]+(\S.{2,299})$/;
var FINDING = /^[0-9a-f]{8,64}$/;
function parseCommand(body) {
  const line = (body.slice(0, 500).split(/\r\n|\r|\n/)[0] ?? "").trimEnd();
  if (!PREFIX.test(line)) return { status: "none" };
  const [, head, reason] = OVERRIDE.exec(line.replace(PREFIX, "")) ?? [];
  if (head !== void 0 && reason !== void 0)
    return { status: "command", command: { kind: "override", head, reason } };
  const [verb = "", id = "", ...rest] = line.replace(PREFIX, "").split(/[ \t]+/);
  const usage2 = "known are `/gatehouse recheck`, `/gatehouse explain <id>`, `/gatehouse revoked <finding id>` and `/gatehouse override <first 12 characters of the head or more> <reason>`";
  if (rest.length > 0) return { status: "wrong", reason: usage2 };
  if (verb === "recheck" && id === "") return { status: "command", command: { kind: "recheck" } };
  if (verb === "explain" && EXPLAINED.test(id)) return { status: "command", command: { kind: "explain", id } };
  if (verb === "revoked" && FINDING.test(id)) return { status: "command", command: { kind: "revoked", id } };
  return { status: "wrong", reason: usage2 };
}

// src/forge/github/command-request.ts
async function commandRequest(client, repository, event) {
  const reading = parseCommand(event.body);
  if (reading.status === "none") return ignored2("the comment is no command");
  if (!event.pullRequest) return ignored2("the comment is on an issue");
  if (event.edited) return ignored2("the comment was edited");
  if (event.authorIsBot) return ignored2("the comment is by a bot");
  if (!await mayWrite(client, repository, event.author)) {
    return ignored2("commands are for people who may write to this repository", true);
  }
  if (reading.status === "wrong") return ignored2(reading.reason, true);
  return { status: "accepted", command: reading.command, number: event.number };
}
function ignored2(reason, answer2 = false) {
  return { status: "ignored", reason, answer: answer2 };
}

// src/forge/github/ports/permissions.ts
function permissionsOf({ repository, client }) {
  return {
    ...ANSWERS,
    mayWrite: async (login) => mayWrite(await client(), repository, login),
    commandOf: async (event) => event.name === "check_run" ? buttonRequest(await client(), repository, event) : commandRequest(await client(), repository, event)
  };
}

// src/forge/github/commentable-lines.ts
var HUNK = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm;
function commentableLines(files) {
  const runs = /* @__PURE__ */ new Map();
  for (const file of files) if (file.patch !== null) runs.set(file.path, runsOf(file.patch));
  return {
    has: (path, startLine, line) => startLine <= line && (runs.get(path) ?? []).some((run2) => startLine >= run2.from && line <= run2.to)
  };
}
function runsOf(patch) {
  const runs = [];
  for (const match of patch.matchAll(HUNK)) {
    const from = Number(match[1]);
    const count = Number(match[2] ?? 1);
    if (count > 0) runs.push({ from, to: from + count - 1 });
  }
  return runs;
}

// src/forge/github/issue-comment.ts
function toComment(answer2) {
  const data = withFields(answer2, "id", "node_id", "html_url", "created_at", "updated_at", "user");
  return {
    id: data.id,
    nodeId: data.node_id,
    body: data.body ?? "",
    url: data.html_url,
    user: data.user === null ? null : { id: data.user.id, login: data.user.login, bot: data.user.type === "Bot" },
    createdAt: data.created_at,
    edited: data.updated_at !== data.created_at,
    minimized: (data.minimized ?? null) !== null
  };
}
async function listComments(client, issue) {
  const { owner, repo, number } = issue;
  const data = await everyPage(
    (page) => client.rest.issues.listComments({ owner, repo, issue_number: number, per_page: PAGE_SIZE, page })
  );
  return data.map(toComment).sort((a, b) => a.id - b.id);
}
async function createComment(client, issue, body) {
  const { owner, repo, number } = issue;
  const { data } = await client.rest.issues.createComment({ owner, repo, issue_number: number, body, ...NO_RETRY });
  return toComment(data);
}
async function updateComment(client, repository, id, body) {
  const { owner, repo } = repository;
  const { data } = await client.rest.issues.updateComment({ owner, repo, comment_id: id, body });
  return toComment(data);
}
async function deleteComment(client, repository, id) {
  const { owner, repo } = repository;
  await client.rest.issues.deleteComment({ owner, repo, comment_id: id });
}
var MINIMIZE = `mutation MinimizeComment($id: ID!) {
  minimizeComment(input: { subjectId: $id, classifier: DUPLICATE }) { minimizedComment { isMinimized } }
}`;
async function minimizeComment(client, nodeId) {
  await client.graphql(MINIMIZE, { id: nodeId });
}

// src/forge/github/label.ts
async function listLabels(client, pull) {
  const { owner, repo, number } = pull;
  const data = await everyPage(
    (page) => client.rest.issues.listLabelsOnIssue({ owner, repo, issue_number: number, per_page: PAGE_SIZE, page })
  );
  return data.map((label) => label.name);
}
async function addLabels(client, pull, labels2) {
  const { owner, repo, number } = pull;
  await client.rest.issues.addLabels({ owner, repo, issue_number: number, labels: [...labels2] });
}
async function removeLabel(client, pull, label) {
  const { owner, repo, number } = pull;
  try {
    await client.rest.issues.removeLabel({ owner, repo, issue_number: number, name: label });
  } catch (error) {
    if (statusOf(error) !== 404) throw error;
  }
}

// src/forge/github/reaction.ts
async function react(client, repository, commentId, content) {
  const { owner, repo } = repository;
  await client.rest.reactions.createForIssueComment({ owner, repo, comment_id: commentId, content });
}

// src/forge/github/review.ts
async function createReview(client, pull, review2) {
  const { owner, repo, number } = pull;
  const { data } = await client.rest.pulls.createReview({
    owner,
    repo,
    pull_number: number,
    commit_id: review2.commit,
    event: "COMMENT",
    body: review2.body,
    comments: review2.comments.map(({ path, line, startLine, body }) => ({
      path,
      line,
      side: "RIGHT",
      body,
      ...startLine !== void 0 && startLine < line && { start_line: startLine, start_side: "RIGHT" }
    })),
    ...NO_RETRY
  });
  return withFields(data, "html_url").html_url;
}

// src/forge/github/review-thread.ts
var QUERY2 = `query ReviewThreads($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      headRefOid
      reviewThreads(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes {
          id
          path
          line
          isResolved
          comments(first: 50) {
            totalCount
            nodes {
              fullDatabaseId
              body
              author { __typename login ... on Bot { databaseId } ... on User { databaseId } }
            }
          }
        }
      }
    }
  }
}`;
async function listThreads(client, pull, author) {
  const threads = [];
  let after = null;
  for (; ; ) {
    const answer2 = await client.graphql(QUERY2, { ...pull, after });
    const { headRefOid, reviewThreads } = answer2.repository.pullRequest;
    threads.push(...reviewThreads.nodes.map((node) => toThread(node, author)));
    after = reviewThreads.pageInfo.endCursor;
    if (!reviewThreads.pageInfo.hasNextPage || after === null) return { headSha: headRefOid, threads };
  }
}
function toThread(node, author) {
  const comments = node.comments.nodes.map((one) => ({
    id: Number(one.fullDatabaseId),
    body: one.body,
    own: isAuthorNode(author, one.author)
  }));
  const unread2 = node.comments.totalCount > comments.length;
  return {
    nodeId: node.id,
    path: node.path,
    line: node.line,
    resolved: node.isResolved,
    comments,
    othersWrote: unread2 || comments.some((one) => !one.own)
  };
}
async function closeThreads(client, closings) {
  const variables = {};
  const steps = closings.map(({ nodeId, reply }, i) => {
    variables[`id${i}`] = nodeId;
    const resolve17 = `resolve${i}: resolveReviewThread(input: { threadId: $id${i} }) { thread { isResolved } }`;
    if (reply === null) return resolve17;
    variables[`body${i}`] = reply;
    const input = `{ pullRequestReviewThreadId: $id${i}, body: $body${i} }`;
    return `reply${i}: addPullRequestReviewThreadReply(input: ${input}) { comment { id } }
${resolve17}`;
  });
  const declared = Object.keys(variables).map((name) => `$${name}: ${name.startsWith("id") ? "ID!" : "String!"}`);
  const mutation = `mutation CloseThreads(${declared.join(", ")}) {
${steps.join("\n")}
}`;
  await client.graphql(mutation, { ...variables, ...NO_RETRY });
}
async function deleteReviewComment(client, repository, id) {
  const { owner, repo } = repository;
  await client.rest.pulls.deleteReviewComment({ owner, repo, comment_id: id });
}

// src/forge/github/reviewer.ts
async function requestReviewers(client, pull, reviewers2) {
  const { owner, repo, number } = pull;
  await client.rest.pulls.requestReviewers({
    owner,
    repo,
    pull_number: number,
    reviewers: [...reviewers2.logins],
    team_reviewers: [...reviewers2.teams]
  });
}

// src/forge/github/ports/pull-page.ts
function pullPageOf(asked2, number) {
  const { repository, client } = asked2;
  const commits = commitPageOf(asked2);
  const pull = { ...repository, number };
  return {
    ...commits,
    ...conversationOf(asked2, number),
    number,
    pull: async () => getPullRequest(await client(), pull),
    // A fork's pull request is not in the payload of a click, so the check run says which one it is of.
    createCheckRun: (run2, annotations) => commits.createCheckRun({ ...run2, externalId: formatPullReference(number) }, annotations),
    commentableLines: async () => commentableLines(await listFiles(await client(), pull)),
    createReview: async (review2) => createReview(await client(), pull, review2),
    listLabels: async () => listLabels(await client(), pull),
    addLabels: async (labels2) => addLabels(await client(), pull, labels2),
    removeLabel: async (label) => removeLabel(await client(), pull, label),
    requestReviewers: async (reviewers2) => requestReviewers(await client(), pull, reviewers2)
  };
}
function conversationOf({ repository, client }, number) {
  const pull = { ...repository, number };
  return {
    listComments: async () => {
      const connected = await client();
      const [author, comments] = await Promise.all([whoAmI(connected), listComments(connected, pull)]);
      return comments.map((comment2) => pageComment(comment2, isAuthor(author, comment2.user)));
    },
    createComment: async (body) => pageComment(await createComment(await client(), pull, body), true),
    updateComment: async (id, body) => pageComment(await updateComment(await client(), repository, id, body), true),
    deleteComment: async (id) => deleteComment(await client(), repository, id),
    minimizeComment: async (nodeId) => minimizeComment(await client(), nodeId),
    react: async (commentId, content) => react(await client(), repository, commentId, content),
    listThreads: async () => threadsOf(await client()),
    closeThreads: async (closings) => closeThreads(await client(), closings),
    deleteReviewComment: async (id) => deleteReviewComment(await client(), repository, id)
  };
  async function threadsOf(connected) {
    return listThreads(connected, pull, await whoAmI(connected));
  }
}
function pageComment({ id, nodeId, body, url: url2, minimized }, own) {
  return { id, nodeId, body, url: url2, own, minimized };
}

// src/forge/github/approval.ts
var OPINIONS = /* @__PURE__ */ new Set(["APPROVED", "CHANGES_REQUESTED", "DISMISSED"]);
async function approversOf(client, { owner, repo, number }, commit2) {
  const reviews = await everyPage(
    (page) => client.rest.pulls.listReviews({ owner, repo, pull_number: number, per_page: PAGE_SIZE, page })
  );
  const last = /* @__PURE__ */ new Map();
  for (const { user, state, commit_id: of } of reviews) {
    if (user === null || user.type !== "User" || !OPINIONS.has(state)) continue;
    last.set(user.login, state === "APPROVED" && of === commit2);
  }
  return [...last].flatMap(([login, approves]) => approves ? [login] : []).sort();
}
async function isMember(client, organisation, team, login) {
  try {
    const { data } = await client.rest.teams.getMembershipForUserInOrg({
      org: organisation,
      team_slug: team,
      username: login
    });
    return data.state === "active";
  } catch (error) {
    if (statusOf(error) === 404) return false;
    throw error;
  }
}

// src/forge/github/override.ts
async function overridesOf(client, pull, head) {
  const said2 = /* @__PURE__ */ new Map();
  for (const { body, user, edited, minimized } of await listComments(client, pull)) {
    if (user === null || user.bot || edited || minimized || said2.has(user.login)) continue;
    const reading = parseCommand(body);
    if (reading.status !== "command" || reading.command.kind !== "override") continue;
    if (!head.startsWith(reading.command.head)) continue;
    said2.set(user.login, { by: user.login, reason: reading.command.reason });
  }
  return [...said2.values()];
}

// src/forge/github/ports/reviews.ts
function reviewsOf({ repository, client }) {
  return {
    ...ANSWERS,
    approversOf: async (number, commit2) => approversOf(await client(), { ...repository, number }, commit2),
    overridesOf: async (number, commit2) => overridesOf(await client(), { ...repository, number }, commit2),
    isMember: async (organisation, team, login) => isMember(await client(), organisation, team, login)
  };
}

// src/forge/github/artifact.ts
async function listArtifacts(client, repository, runId) {
  const { owner, repo } = repository;
  const data = await everyPage(async (page) => {
    const answer2 = await client.rest.actions.listWorkflowRunArtifacts({
      owner,
      repo,
      run_id: runId,
      per_page: PAGE_SIZE,
      page
    });
    return { data: answer2.data.artifacts, headers: answer2.headers };
  });
  return data.map(({ id, name, size_in_bytes: size, expired }) => ({ id, name, size, expired }));
}
var DOWNLOAD_TIMEOUT_MS = 6e4;
async function downloadArtifact(client, download2, repository, artifact, maxBytes) {
  const place = `artifact ${artifact.name}`;
  if (artifact.expired)
    throw new LocatedError({ path: place, message: "it has expired", remedy: "re-run the scanning job" });
  if (artifact.size > maxBytes) {
    throw new LocatedError({
      path: place,
      message: `its ${artifact.size} bytes are more than the ${maxBytes} allowed`
    });
  }
  const { owner, repo } = repository;
  const answer2 = await client.rest.actions.downloadArtifact({
    owner,
    repo,
    artifact_id: artifact.id,
    archive_format: "zip",
    request: { redirect: "manual" }
  });
  const url2 = answer2.headers.location;
  if (url2 === void 0) throw new LocatedError({ path: place, message: "GitHub gave no address for it" });
  const { status, body } = await download2({ method: "GET", url: url2, timeoutMs: DOWNLOAD_TIMEOUT_MS, maxBytes });
  if (status !== 200) throw new LocatedError({ path: place, message: `its storage answered ${status}` });
  return body;
}

// src/forge/github/workflow-run.ts
async function pullRequestsOfRun(client, repository, run2) {
  const { headRepository, headRef, headSha } = run2;
  if (headRepository === null || headRef === null) return [];
  const head = { owner: headRepository.split("/")[0] ?? "", ref: headRef, sha: headSha };
  const pulls = await pullRequestsOfHead(client, repository, head);
  return pulls.filter((pull) => pull.headRepository === headRepository);
}
async function newestRunOf(client, repository, wanted) {
  const { owner, repo } = repository;
  const { data } = await client.rest.actions.listWorkflowRuns({
    owner,
    repo,
    workflow_id: wanted.workflow,
    head_sha: wanted.headSha,
    per_page: 1
  });
  const [run2] = data.workflow_runs;
  return run2 === void 0 ? null : { id: run2.id, status: run2.status ?? "unknown", url: run2.html_url };
}
async function rerun(client, repository, runId) {
  const { owner, repo } = repository;
  await client.rest.actions.reRunWorkflow({ owner, repo, run_id: runId });
}

// src/forge/github/ports/runs.ts
function runsOf2({ repository, client }) {
  return {
    ...ANSWERS,
    artifact: async (runId, name, download2, maxBytes) => {
      const named = (await listArtifacts(await client(), repository, runId)).filter((one) => one.name === name);
      const [newest] = named.toSorted((a, b) => b.id - a.id);
      return newest === void 0 ? null : downloadArtifact(await client(), download2, repository, newest, maxBytes);
    },
    pullsOf: async (run2) => pullRequestsOfRun(await client(), repository, run2),
    newestOf: async (wanted) => newestRunOf(await client(), repository, wanted),
    startAgain: async (runId) => rerun(await client(), repository, runId)
  };
}

// src/forge/github/thread-marker.ts
var THREAD_MARKER = /^<!-- gatehouse:finding v=1 id=([0-9a-f]{8,64})(?: key=([\w./-]{1,100}))?(?: rule=(\w[\w.:]*(?:-[\w.:]+)*))? -->/;
var MARKED_RULE = /^\w[\w.:]*(?:-[\w.:]+)*$/;
var MAX_RULE = 100;
var DEFAULT_KEY = "default";
function formatThreadMarker(fingerprint, key = DEFAULT_KEY, rule = "") {
  const owner = key.replace(/[^\w./-]+/g, "-").slice(0, 100) || DEFAULT_KEY;
  const keyPart = owner === DEFAULT_KEY ? "" : ` key=${owner}`;
  const rulePart = rule.length <= MAX_RULE && MARKED_RULE.test(rule) ? ` rule=${rule}` : "";
  return `<!-- gatehouse:finding v=1 id=${fingerprint}${keyPart}${rulePart} -->`;
}
function parseThreadMarker(body) {
  return THREAD_MARKER.exec(body)?.[1] ?? null;
}
function ruleOfThread(body) {
  return THREAD_MARKER.exec(body)?.[3] ?? null;
}
function isThreadOf(key, body) {
  const match = THREAD_MARKER.exec(body);
  return match !== null && (match[2] ?? DEFAULT_KEY) === key;
}

// src/forge/github/published-finding.ts
async function publishedFindings(client, pull, prefix) {
  const author = await whoAmI(client);
  const listed = matching(await fromComments(client, pull, author), prefix);
  if (listed.length > 0) return listed;
  const { threads } = await listThreads(client, pull, author);
  return matching(threads.flatMap(fromThread), prefix);
}
async function fromComments(client, pull, author) {
  const comments = await listComments(client, pull);
  return comments.flatMap(({ user, body, minimized }) => {
    const marker = isAuthor(author, user) && !minimized ? parseMarker(body) : null;
    if (marker === null) return [];
    const head = marker.head === "none" ? null : marker.head;
    return parseFindingIndex(body).map((entry) => fromIndex(entry, head));
  });
}
function fromIndex({ id, rule, place, trace }, head) {
  return { id, rule, place, commit: place?.commit ?? head, ...trace !== void 0 && { trace } };
}
function fromThread({ path, line, comments }) {
  const [first] = comments;
  const id = first?.own === true ? parseThreadMarker(first.body) : null;
  if (first === void 0 || id === null) return [];
  return [{ id, rule: ruleOfThread(first.body), place: { path, line }, commit: null }];
}
function matching(findings, prefix) {
  const byId2 = /* @__PURE__ */ new Map();
  for (const finding of findings)
    if (finding.id.startsWith(prefix) && !byId2.has(finding.id)) byId2.set(finding.id, finding);
  return [...byId2.values()];
}

// src/forge/github/pull-request-text.ts
var MAX_PAGES3 = 5;
var MAX_BYTES = 8 * 1024 * 1024;
var AUTHORED = `url body authorAssociation author { __typename login ... on Bot { databaseId } ... on User { databaseId } }`;
var QUERY3 = `query PullRequestTexts(
  $owner: String!, $repo: String!, $number: Int!, $comments: String, $reviews: String, $threads: String
) {
  viewer { login databaseId }
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      title
      ${AUTHORED}
      comments(first: 100, after: $comments) { pageInfo { hasNextPage endCursor } nodes { ${AUTHORED} } }
      reviews(first: 100, after: $reviews) { pageInfo { hasNextPage endCursor } nodes { ${AUTHORED} } }
      reviewThreads(first: 100, after: $threads) {
        pageInfo { hasNextPage endCursor }
        nodes { comments(first: 50) { totalCount nodes { ${AUTHORED} } } }
      }
    }
  }
}`;
async function readPullRequestTexts(client, pull) {
  const texts = [];
  const cursors = {
    comments: null,
    reviews: null,
    threads: null
  };
  let bytes = 0;
  let cut = false;
  for (let page = 1; ; page++) {
    const answer2 = await client.graphql(QUERY3, { ...pull, ...cursors });
    const self = learnAuthor(client, answer2.viewer);
    const node = answer2.repository?.pullRequest ?? null;
    if (node === null) return null;
    const onPage = [
      ...page === 1 ? ownTextsOf(node, client, pull) : [],
      ...textsOf("comment", node.comments.nodes, node, client, pull, self),
      ...textsOf("review", node.reviews.nodes, node, client, pull, self),
      ...node.reviewThreads.nodes.flatMap(
        ({ comments }) => textsOf("review comment", comments.nodes, node, client, pull, self)
      )
    ];
    for (const text of onPage) {
      bytes += Buffer.byteLength(text.body);
      if (bytes > MAX_BYTES) return { texts, cut: true };
      texts.push(text);
    }
    cut ||= node.reviewThreads.nodes.some(({ comments }) => comments.totalCount > comments.nodes.length);
    const lists = [node.comments, node.reviews, node.reviewThreads];
    if (!lists.some(({ pageInfo }) => pageInfo.hasNextPage)) return { texts, cut };
    if (page === MAX_PAGES3) return { texts, cut: true };
    cursors.comments = node.comments.pageInfo.endCursor ?? cursors.comments;
    cursors.reviews = node.reviews.pageInfo.endCursor ?? cursors.reviews;
    cursors.threads = node.reviewThreads.pageInfo.endCursor ?? cursors.threads;
  }
}
function ownTextsOf(node, client, pull) {
  const shared = { url: pageUrl(client, pull, ""), author: node.author?.login ?? null, standing: "author" };
  return [
    { kind: "title", body: node.title, ...shared },
    { kind: "description", body: node.body, ...shared }
  ].filter((text) => text.body !== "");
}
function textsOf(kind, nodes, pullNode, client, pull, self) {
  return nodes.filter((node) => node.body !== "" && !isOurs(node, self)).map((node) => ({
    kind,
    url: pageUrl(client, pull, node.url),
    body: node.body,
    author: node.author?.login ?? null,
    standing: standingOf(node, pullNode.author)
  }));
}
function isOurs({ author, body }, self) {
  return isAuthorNode(self, author) && (parseMarker(body) !== null || parseThreadMarker(body) !== null);
}
var INSIDERS = /* @__PURE__ */ new Set(["OWNER", "MEMBER", "COLLABORATOR"]);
function standingOf({ author, authorAssociation }, pullAuthor) {
  if (author === null) return "stranger";
  if (author.login === pullAuthor?.login && author.__typename === pullAuthor.__typename) return "author";
  if (author.__typename !== "User") return "bot";
  return INSIDERS.has(authorAssociation) ? "insider" : "stranger";
}
function pageUrl({ urls }, { owner, repo, number }, url2) {
  const fragment = /#(?:issuecomment-|pullrequestreview-|discussion_r)\d{1,20}$/.exec(url2)?.[0] ?? "";
  return `${urls.server}/${owner}/${repo}/pull/${number}${fragment}`;
}

// src/forge/github/revocation.ts
var MAX_ASKED = 30;
async function readRevocations(client, pull, ids) {
  const wanted = new Set(ids);
  const statements = /* @__PURE__ */ new Map();
  const permitted = /* @__PURE__ */ new Map();
  for (const { body, user, edited, minimized } of await listComments(client, pull)) {
    if (user === null || user.bot || edited || minimized) continue;
    const reading = parseCommand(body);
    if (reading.status !== "command" || reading.command.kind !== "revoked") continue;
    const { id } = reading.command;
    if (!wanted.has(id) || statements.has(id)) continue;
    if (!permitted.has(user.login) && permitted.size === MAX_ASKED) continue;
    const may = permitted.get(user.login) ?? await mayWrite(client, pull, user.login);
    permitted.set(user.login, may);
    if (may) statements.set(id, user.login);
  }
  return statements;
}

// src/forge/github/ports/texts.ts
function textsOf2({ repository, client }) {
  return {
    ...ANSWERS,
    read: async (number) => readPullRequestTexts(await client(), { ...repository, number }),
    statements: async (number, ids) => readRevocations(await client(), { ...repository, number }, ids),
    published: async (number, prefix) => publishedFindings(await client(), { ...repository, number }, prefix)
  };
}

// src/forge/github/forge.ts
function githubForge(repository, urls, load) {
  let loaded;
  const asked2 = {
    repository,
    client: () => {
      loaded ??= load();
      return loaded;
    }
  };
  return {
    ...ANSWERS,
    repository,
    origin: `${urls.server}/${repository.owner}/${repository.repo}`,
    content: contentOf(asked2),
    texts: textsOf2(asked2),
    permissions: permissionsOf(asked2),
    reviews: reviewsOf(asked2),
    runs: runsOf2(asked2),
    alerts: alertsOf(asked2),
    commits: commitPageOf(asked2),
    page: (number) => pullPageOf(asked2, number)
  };
}

// src/forge/github/urls.ts
function urlsFrom(env) {
  return {
    api: address(env, "GITHUB_API_URL", "https://api.github.com"),
    graphql: address(env, "GITHUB_GRAPHQL_URL", "https://api.github.com/graphql"),
    server: address(env, "GITHUB_SERVER_URL", "https://github.com")
  };
}
function address(env, name, fallback) {
  const value = (env[name] ?? "").replace(/\/+$/, "");
  if (value === "") return fallback;
  if (URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)) return value;
  throw new Error(`${name} is not an http(s) address`);
}

// src/app/host/run-place.ts
function runPlace({ event, repository, runId }, serverUrl) {
  const scanned = event.name === "workflow_run" ? event.runId : runId;
  const runUrl = `${serverUrl}/${repository.owner}/${repository.repo}/actions/runs/${scanned}`;
  return { serverUrl, runUrl: scanned === null ? null : runUrl };
}

// src/app/host/time-limit.ts
function timeLimitMs(env) {
  const text = env.GATEHOUSE_TIME_LIMIT ?? "";
  if (text === "") return null;
  const seconds = Number(text);
  if (/^\d{1,6}(?:\.\d{1,3})?$/.test(text) && seconds > 0) return seconds * 1e3;
  throw new ConfigurationError(`GATEHOUSE_TIME_LIMIT: '${text}' is no number of seconds above 0`);
}
function boundExec(exec, { signal, limitMs }) {
  return (command2, args, options) => exec(command2, args, {
    ...options,
    timeoutMs: Math.min(options.timeoutMs, limitMs ?? options.timeoutMs),
    signal: either(signal, options.signal)
  });
}
function boundHttp(http, { signal, limitMs }) {
  return (request) => http({
    ...request,
    timeoutMs: Math.min(request.timeoutMs, limitMs ?? request.timeoutMs),
    signal: either(signal, request.signal)
  });
}
function either(signal, other) {
  return other === void 0 || other === signal ? signal : AbortSignal.any([signal, other]);
}

// src/app/host/action-host.ts
function actionHost(actions, env) {
  const token = actions.input("github-token");
  if (token !== "") actions.mask(token);
  const context = readEvent(env);
  const urls = urlsFrom(env);
  const forge = token === "" ? null : forgeOf(context.repository, token, env, actions.log);
  return { actions, env, context, place: runPlace(context, urls.server), token, forge };
}
function forgeOf(repository, token, env, log) {
  const urls = urlsFrom(env);
  const load = async () => {
    const { createClient } = await import("./part-forge-github-client.js");
    const timeoutMs = timeLimitMs(env);
    return createClient({ token, urls, log, env, ...timeoutMs !== null && { timeoutMs } });
  };
  return githubForge(repository, urls, load);
}
function hostLayers({ forge, place }) {
  return { content: forge?.content ?? null, server: place.serverUrl };
}
function localLayers(env, log) {
  const token = env.GH_TOKEN || env.GITHUB_TOKEN || "";
  const { server } = urlsFrom(env);
  return { content: token === "" ? null : forgeOf({ owner: "", repo: "" }, token, env, log).content, server };
}

// src/app/host/process-guard.ts
import { constants } from "node:os";

// src/model/exit-code.ts
var EXIT = { ok: 0, blocked: 1, usage: 2, incomplete: 3, defect: 4 };

// src/io/system-trouble.ts
var TROUBLES = /* @__PURE__ */ new Map([
  ["ENOSPC", "no space is left on that disk; free some and run again"],
  ["EDQUOT", "the disk quota is used up; free some space and run again"],
  ["EFBIG", "the file would be larger than this system allows; raise the limit (ulimit -f) and run again"],
  ["EIO", "the disk does not read or write; check it and run again"],
  ["EROFS", "that disk is read-only; name a place that can be written"],
  ["EACCES", "this user may not open it; grant the right or name another place"],
  ["EPERM", "this user may not do that; grant the right or name another place"],
  ["EMFILE", "too many files are open; raise the limit (ulimit -n) and run again"],
  ["ENFILE", "too many files are open on this system; run again when it is less busy"],
  ["ENOMEM", "no memory is left; run on a machine with more"],
  ["EAGAIN", "the system has no processes or memory to give; run again when it is less busy"]
]);
function systemTrouble(error, place) {
  if (typeof error !== "object" || error === null || !("code" in error)) return null;
  const trouble2 = TROUBLES.get(String(error.code));
  if (trouble2 === void 0) return null;
  const path = "path" in error && typeof error.path === "string" ? error.path : null;
  const syscall = "syscall" in error && typeof error.syscall === "string" ? error.syscall : "the system";
  return `${stripControl(path ?? place ?? syscall)}: ${trouble2} (${String(error.code)})`;
}

// src/app/host/trouble.ts
function trouble(error) {
  const said2 = error instanceof EnvironmentError ? error.message : systemTrouble(error);
  if (said2 !== null) return { line: said2, detail: null };
  const fault = installationFault();
  if (fault !== null) return { line: fault.message, detail: null };
  const name = error instanceof Error ? `${error.name}: ` : "";
  const [first = ""] = messageOf(error).split("\n");
  return {
    line: `${name}${first}; this is a defect of gatehouse: please report it with the output of --verbose (an action: of a run with debug logging)`,
    detail: error instanceof Error ? error.stack ?? error.message : null
  };
}
function surely(log) {
  return {
    debug: log.debug,
    error: (line) => {
      try {
        log.error(line);
      } catch {
        process.stderr.write(`error: ${line}
`);
      }
    }
  };
}

// src/app/host/process-guard.ts
var SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];
var run = new AbortController();
var runSignal = run.signal;
function guardProcess(host, log) {
  let isDone = false;
  host.exitCode = EXIT.defect;
  host.on("uncaughtException", (error) => {
    isDone = true;
    const { line, detail } = trouble(error);
    log.error(line);
    if (detail !== null) log.debug(detail);
    run.abort();
    host.exit(EXIT.defect);
  });
  for (const signal of SIGNALS) {
    host.on(signal, () => {
      isDone = true;
      log.error(`ended by ${signal}: there is no verdict, and nothing more is written`);
      run.abort();
      host.exit(128 + constants.signals[signal]);
    });
  }
  host.on("exit", () => {
    if (isDone) return;
    log.error(
      "the run ended before there was a verdict, which is a defect: please report it with the output of --verbose"
    );
    host.exitCode = EXIT.defect;
  });
  return {
    done() {
      isDone = true;
    }
  };
}

// src/app/host/local-ports.ts
function localPorts(log) {
  const hashKey = process.env.GATEHOUSE_HASH_KEY;
  const bounds = { signal: runSignal, limitMs: timeLimitMs(process.env) };
  return {
    exec: boundExec(runCommand, bounds),
    http: boundHttp(httpClient(`gatehouse/${VERSION}`), bounds),
    log,
    env: process.env,
    cacheDir: openCacheDir(cacheDirPath()),
    layers: localLayers(process.env, log),
    now: /* @__PURE__ */ new Date(),
    signal: runSignal,
    ...hashKey !== void 0 && hashKey !== "" && { hashKey }
  };
}

// src/app/host/needed-forge.ts
function neededForge(forge) {
  if (forge !== null) return forge;
  throw new ConfigurationError("input github-token: it is empty, and this action works through the API");
}
async function required(answers, what, grant, read) {
  try {
    return await read();
  } catch (error) {
    if (error instanceof LocatedError || error instanceof ConfigurationError) throw error;
    throw new ScanError(`${what}: ${answers.refusalOf(error, grant).reason}`);
  }
}

// src/app/inputs/workflow-input.ts
function workflowInput(actions) {
  const name = actions.input("workflow") || "gatehouse.yml";
  if (/^[\w.-]{1,100}\.ya?ml$/.test(name)) return name;
  throw new ConfigurationError(`input workflow: '${name}' is no file name of a workflow`);
}

// src/io/actions.ts
async function runnerActions(env = process.env) {
  const core = await import("./part-actions-core.js");
  const hasSummary = (env.GITHUB_STEP_SUMMARY ?? "") !== "";
  return {
    input: (name) => core.getInput(name),
    setOutput: (name, value) => core.setOutput(name, value),
    addPath: (folder) => core.addPath(folder),
    hasSummary,
    appendSummary: async (markdown2) => {
      if (hasSummary) await core.summary.addRaw(markdown2, true).write();
    },
    mask: (value) => {
      for (const form of maskedForms(value)) core.setSecret(form);
    },
    log: {
      debug: (message) => core.debug(harmlessLine(message)),
      info: (message) => core.info(harmlessLine(message)),
      warn: (message) => core.warning(harmlessLine(message)),
      error: (message) => core.error(harmlessLine(message))
    },
    command: (line) => void process.stdout.write(`${line}
`),
    group: (title, work) => core.group(harmlessLine(title), work)
  };
}
var MIN_MASKED = 4;
function maskedForms(value) {
  const lines = value.split(/\r\n|\r|\n/);
  const base64 = Buffer.from(value).toString("base64").replace(/=+$/, "");
  return [.../* @__PURE__ */ new Set([...lines, base64])].filter((form) => form.trim().length >= MIN_MASKED);
}

// src/app/host/user-error.ts
function exitCodeFor(error) {
  if (error instanceof ConfigurationError || error instanceof LocatedError) return EXIT.usage;
  if (error instanceof ScanError) return EXIT.incomplete;
  return EXIT.defect;
}
function errorLines(error) {
  return messageOf(error).split("\n").map((line) => located(error, line));
}
function located(error, message) {
  if (!(error instanceof LocatedError)) return message;
  const place = [error.path, error.line].filter((part) => part !== void 0).join(":");
  const remedy = error.remedy === void 0 ? "" : `; ${error.remedy}`;
  return place === "" ? `${message}${remedy}` : `${place}: ${message}${remedy}`;
}

// src/entry/run.ts
var LINGER_MS = 3e3;
async function runEntry(main, to, host = process) {
  const log = surely(to);
  const guard = guardProcess(host, log);
  try {
    host.exitCode = await main();
  } catch (error) {
    host.exitCode = exitCodeFor(error);
    if (host.exitCode === EXIT.defect) {
      const { line, detail } = trouble(error);
      log.error(line);
      if (detail !== null) log.debug(detail);
    } else for (const line of errorLines(error)) log.error(line);
  }
  guard.done();
  leaveLater(host);
}
function leaveLater(host) {
  const timer = setTimeout(() => {
    if (process.stdout.writableLength + process.stderr.writableLength > 0) leaveLater(host);
    else host.exit(Number(host.exitCode));
  }, LINGER_MS);
  timer.unref();
}

// src/entry/run-action.ts
async function runAction(main) {
  const actions = await runnerActions(process.env);
  await runEntry(() => main(actionHost(actions, process.env)), actions.log);
}

// src/entry/actions/command.ts
function commandAction() {
  return runAction(command);
}
async function command({ actions, env, context, forge: known }) {
  const { event } = context;
  if (event.name !== "issue_comment" && event.name !== "check_run")
    throw new ConfigurationError(`commands come with issue_comment and check_run; this run is on ${event.name}`);
  const workflow = workflowInput(actions);
  const forge = neededForge(known);
  const { log } = actions;
  const request = await required(
    forge,
    "the permission of who asks cannot be read",
    "pull-requests: read",
    () => forge.permissions.commandOf(event)
  );
  actions.setOutput("command", request.status === "accepted" ? request.command.kind : "");
  await answerRequest({ forge, http: localPorts(log).http, env, log, workflow }, event, request);
  return EXIT.ok;
}

// src/app/host/verdict-exit.ts
function exitCodeOf(outcome) {
  switch (outcome) {
    case "pass":
    case "warn":
      return EXIT.ok;
    case "fail":
      return EXIT.blocked;
    case "error":
      return EXIT.incomplete;
  }
}

// src/config/check-options.ts
import { resolve } from "node:path";

// src/config/product-form.ts
function settingOptions({ scanners, conditions }) {
  return [...scanners, ...conditions].flatMap(({ options }) => options);
}

// src/config/check-options.ts
var OWN_OPTIONS = ["base", "head", "config", "only", "format", "output", "osv-db", "results"];
function checkOptions(raw, dir, cwd, form, spell) {
  const text = (name) => {
    const value = raw[name]?.trim() ?? "";
    return value === "" ? null : value;
  };
  const choice = (name, allowed) => {
    const value = text(name);
    return value === null ? null : oneOf(value, allowed, spell(name));
  };
  const path = (name) => {
    const value = text(name);
    return value === null ? null : resolve(cwd, value);
  };
  const only = text("only");
  const scanners = form.scanners.map(({ id }) => id);
  const settings = settingOptions(form).flatMap(({ name, values }) => {
    const value = choice(name, values);
    return value === null ? [] : [[name, value]];
  });
  const results = text("results")?.split(/[\r\n,]+/).flatMap((glob) => glob.trim() === "" ? [] : [absoluteGlob(cwd, glob.trim())]);
  return {
    dir: resolve(cwd, dir),
    base: revision("base"),
    head: revision("head"),
    config: path("config"),
    only: only === null ? null : only.split(/[\s,]+/).filter(Boolean).map((id) => oneOf(id, scanners, spell("only"))),
    format: choice("format", form.formats) ?? form.formats[0] ?? "",
    output: path("output"),
    offline: choice("offline", ["true", "false"]) === "true",
    osvDb: path("osv-db"),
    ...results !== void 0 && { results },
    settings: Object.fromEntries(settings)
  };
  function revision(name) {
    const value = text(name);
    if (value?.startsWith("-")) throw new ConfigurationError(`${spell(name)}: '${value}' is not a revision`);
    return value;
  }
}
function absoluteGlob(cwd, glob) {
  return resolve(cwd, glob).replaceAll("\\", "/");
}
function oneOf(value, allowed, option) {
  const found = allowed.find((candidate) => candidate === value);
  if (found !== void 0) return found;
  const suggestion = nearest(value, allowed);
  const hint = suggestion === null ? "" : `; did you mean '${suggestion}'?`;
  throw new ConfigurationError(`${option}: '${value}' is not one of ${allowed.join(", ")}${hint}`);
}

// src/app/host/runner.ts
import { resolve as resolve2 } from "node:path";
var OF_DEFAULT_BRANCH = /* @__PURE__ */ new Set(["pull_request_target", "schedule", "workflow_dispatch"]);
function isOnRunner(env) {
  return (env.GITHUB_ACTIONS ?? "") !== "";
}
function runnerOf(env) {
  const workspace = resolve2(env.GITHUB_WORKSPACE || process.cwd());
  const [, repository = "", path = ""] = /^([^/]+\/[^/]+)\/([^@]+)@/.exec(env.GITHUB_WORKFLOW_REF ?? "") ?? [];
  const isForeign = repository !== "" && repository.toLowerCase() !== (env.GITHUB_REPOSITORY ?? "").toLowerCase();
  return { workspace, workflow: isForeign || OF_DEFAULT_BRANCH.has(env.GITHUB_EVENT_NAME ?? "") ? null : path };
}

// src/app/inputs/shard-inputs.ts
function projectsInput(actions) {
  const globs = actions.input("projects").split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "");
  return globs.length === 0 ? null : globs;
}
function shardInput(actions) {
  const value = actions.input("shard");
  if (value === "") return void 0;
  const match = /^(\d{1,3})\/(\d{1,3})$/.exec(value);
  const [index, count] = [Number(match?.[1] ?? 0), Number(match?.[2] ?? 0)];
  if (index < 1 || index > count || count > MAX_SHARDS)
    throw new ConfigurationError(`input shard: '${value}' is not like 3/7, as actions/plan gives it`);
  return { index, count, projects: projectsInput(actions) };
}
function numberInput(actions, name, fallback, max) {
  const value = actions.input(name);
  if (value === "") return fallback;
  const number = /^\d{1,6}$/.test(value) ? Number(value) : 0;
  if (number < 1 || number > max)
    throw new ConfigurationError(`input ${name}: '${value}' is not a number from 1 to ${max}`);
  return number;
}

// src/app/inputs/action-inputs.ts
var NO_INPUTS = ["format", "output"];
function optionInputs() {
  const names = [...OWN_OPTIONS, "offline", ...settingOptions(PRODUCT).map((option) => option.name)];
  return names.filter((name) => !NO_INPUTS.includes(name));
}
function optionsFromInputs(actions, env, only) {
  const workspace = env.GITHUB_WORKSPACE ?? process.cwd();
  const raw = {};
  for (const name of optionInputs()) raw[name] = actions.input(name);
  if (only !== null) raw.only = only;
  const options = checkOptions(raw, actions.input("dir") || ".", workspace, PRODUCT, (name) => `input ${name}`);
  const shard = shardInput(actions);
  return {
    ...options,
    runner: runnerOf(env),
    spelling: "input",
    ...only !== null && { stage: only },
    ...shard !== void 0 && { shard }
  };
}
function flagInput(actions, name, fallback) {
  const value = actions.input(name).toLowerCase();
  if (value === "") return fallback;
  if (value === "true" || value === "false") return value === "true";
  throw new ConfigurationError(`input ${name}: '${value}' is neither true nor false`);
}
function projectInput(actions) {
  const value = actions.input("project") || "default";
  if (/^[\w./-]{1,100}$/.test(value)) return value;
  throw new ConfigurationError("input project: use letters, digits, '.', '_', '/' and '-', 100 characters at most");
}

// src/app/inputs/page-inputs.ts
var OWNER = /^@?[\w-]{1,39}(?:\/[\w.-]{1,100})?$/;
var MAX_REVIEWERS = 15;
function pageInputs(actions) {
  const checkRun2 = flagInput(actions, "check-run", false);
  const checkActions = flagInput(actions, "check-actions", false);
  if (checkActions && !checkRun2)
    throw new ConfigurationError("input check-actions: the buttons are on the check run, so it needs check-run: true");
  return {
    key: projectInput(actions),
    comment: flagInput(actions, "comment", true),
    review: flagInput(actions, "review", true),
    checkRun: checkRun2,
    checkActions,
    uploadSarif: flagInput(actions, "upload-sarif", false),
    labels: flagInput(actions, "labels", false),
    reviewers: reviewersInput(actions)
  };
}
function reviewersInput(actions) {
  const owners = actions.input("reviewers").split(/[\s,]+/).filter((owner) => owner !== "");
  const wrong = owners.find((owner) => !OWNER.test(owner));
  if (wrong !== void 0) throw new ConfigurationError(`input reviewers: '${wrong}' is neither @login nor @org/team`);
  if (owners.length > MAX_REVIEWERS)
    throw new ConfigurationError(`input reviewers: GitHub takes ${MAX_REVIEWERS} at most, there are ${owners.length}`);
  return owners;
}

// src/app/page/publish-place.ts
function publishPlace({ actions, env, context, forge }) {
  return { event: context.event, forge, sarif: sarifPlace(context, env.GITHUB_SHA ?? ""), log: actions.log };
}
function sarifPlace({ event, ref }, commit2) {
  if (event.name === "pull_request_target") return { commit: event.headSha, ref: `refs/pull/${event.number}/head` };
  if (!/^[0-9a-f]{40}$/.test(commit2) || !ref.startsWith("refs/")) return null;
  return { commit: commit2, ref };
}

// src/forge/event.ts
function isOfPullRequest(event) {
  return event.name === "pull_request" || event.name === "pull_request_target";
}

// src/publish/cut-lines.ts
var NOTE = "\n\n> The text was cut here; the whole result is in the report files.\n";
function cutLines(text, max) {
  const bytes = Buffer.from(text);
  if (bytes.length <= max) return text;
  const room = Math.max(max - Buffer.byteLength(NOTE), 0);
  const end = bytes.subarray(0, room).lastIndexOf(10);
  return bytes.subarray(0, Math.max(end, 0)).toString("utf8") + NOTE;
}

// src/publish/check-run.ts
var GRANT = "checks: write";
var MAX_TEXT = 65535;
var MAX_ANNOTATIONS = 200;
async function publishCheckRun(page, run2, annotations) {
  const { buttons = [], ...plain3 } = run2;
  const fitting2 = {
    ...plain3,
    summary: cutLines(run2.summary, MAX_TEXT),
    ...typeof run2.text === "string" && { text: cutLines(run2.text, MAX_TEXT) }
  };
  const shown = annotations.slice(0, MAX_ANNOTATIONS);
  const notes = shown.length < annotations.length ? [`${annotations.length - shown.length} annotations left out`] : [];
  try {
    const dead = buttons.length > 0 && !await page.hearsClicks();
    if (dead) notes.push(DEAD_BUTTONS);
    const complete = dead ? fitting2 : { ...fitting2, buttons };
    const created = await page.createCheckRun(complete, shown.slice(0, page.annotationsAtOnce));
    const rest = await append(page, created.id, fitting2, shown);
    return { status: "written", url: created.url, notes: [...notes, ...rest] };
  } catch (error) {
    return { status: "refused", reason: page.refusalOf(error, GRANT).reason };
  }
}
var DEAD_BUTTONS = "it has no buttons: the token is the job's own, and GitHub starts nothing for clicks on its check runs (check-actions needs the token of an App)";
async function append(page, id, run2, annotations) {
  for (let from = page.annotationsAtOnce; from < annotations.length; from += page.annotationsAtOnce) {
    try {
      await page.appendAnnotations(id, run2, annotations.slice(from, from + page.annotationsAtOnce));
    } catch (error) {
      return [`annotations from the ${from + 1}th on are missing: ${page.refusalOf(error, GRANT).reason}`];
    }
  }
  return [];
}
var checkRun = {
  id: "check run",
  place: "commit",
  write: (page, { run: run2, annotations }) => publishCheckRun(page, run2, annotations)
};

// src/publish/comment.ts
var GRANT2 = "pull-requests: write";
var CREATE_ATTEMPTS = 3;
async function publishComment(page, comment2) {
  if (parseMarker(comment2.body) === null) throw new Error("the comment does not begin with its marker");
  try {
    return await upsert(page, comment2);
  } catch (error) {
    return { status: "refused", reason: page.refusalOf(error, GRANT2).reason };
  }
}
async function upsert(page, comment2) {
  const [kept, ...duplicates] = ownComments(await page.listComments(), comment2.marker);
  if (kept === void 0) {
    if (comment2.clean) return { status: "skipped", reason: "nothing to say, and nothing was said before" };
    if (await isSuperseded(page, comment2)) return SUPERSEDED;
    return create(page, comment2);
  }
  if (sameText(kept.body, comment2.body)) {
    return { status: "unchanged", url: kept.url, notes: await foldAway(page, duplicates) };
  }
  if (await isSuperseded(page, comment2)) return SUPERSEDED;
  const written = await page.updateComment(kept.id, comment2.body);
  return { status: "written", url: written.url, notes: await foldAway(page, duplicates) };
}
var SUPERSEDED = { status: "skipped", reason: "the pull request has a newer head" };
function ownComments(all, marker) {
  const key = parseMarker(formatMarker(marker))?.key;
  return all.filter((one) => one.own && parseMarker(one.body)?.key === key);
}
async function isSuperseded(page, comment2) {
  const { headSha } = await page.pull();
  return headSha !== comment2.marker.head;
}
async function create(page, comment2) {
  let made = null;
  for (let attempt = 1; made === null; attempt++) {
    try {
      made = await page.createComment(comment2.body);
    } catch (error) {
      if (!page.mayHaveHappened(error) || attempt === CREATE_ATTEMPTS) throw error;
      const mine = ownComments(await page.listComments(), comment2.marker);
      made = mine.find((one) => sameText(one.body, comment2.body)) ?? null;
    }
  }
  return settleRace(page, comment2, made);
}
async function settleRace(page, comment2, made) {
  const written = { status: "written", url: made.url, notes: [] };
  try {
    const [oldest] = ownComments(await page.listComments(), comment2.marker);
    if (oldest === void 0 || oldest.id === made.id) return written;
    if (!sameText(oldest.body, comment2.body) && !await isSuperseded(page, comment2)) {
      await page.updateComment(oldest.id, comment2.body);
    }
    await page.deleteComment(made.id);
    return { status: "written", url: oldest.url, notes: ["another run wrote a comment at the same time; one is left"] };
  } catch (error) {
    return { ...written, notes: [`could not look for a second comment: ${page.refusalOf(error, GRANT2).reason}`] };
  }
}
async function foldAway(page, duplicates) {
  const notes = [];
  for (const duplicate of duplicates) {
    if (duplicate.minimized) continue;
    try {
      await page.minimizeComment(duplicate.nodeId);
    } catch (error) {
      notes.push(`a second comment could not be folded away: ${page.refusalOf(error, GRANT2).reason}`);
    }
  }
  return notes;
}
function sameText(a, b) {
  return a.replaceAll("\r\n", "\n").trimEnd() === b.replaceAll("\r\n", "\n").trimEnd();
}
var comment = {
  id: "comment",
  place: "pull request",
  write: publishComment
};

// src/publish/labels.ts
async function publishLabels(page, { managed, wanted }) {
  try {
    const present = new Set((await page.listLabels()).map(fold));
    const missing = wanted.filter((label) => !present.has(fold(label)));
    const surplus = managed.filter((label) => present.has(fold(label)) && !wanted.includes(label));
    if (missing.length > 0) await page.addLabels(missing);
    for (const label of surplus) await page.removeLabel(label);
    const changed = missing.length + surplus.length > 0;
    return { status: changed ? "written" : "unchanged", url: null, notes: [] };
  } catch (error) {
    return { status: "refused", reason: page.refusalOf(error, "pull-requests: write").reason };
  }
}
function fold(label) {
  return label.toLowerCase();
}
var labels = {
  id: "labels",
  place: "pull request",
  write: publishLabels
};

// src/publish/review-threads.ts
var GRANT3 = "pull-requests: write";
var MAX_CLOSED = 20;
function ownThreads(threads, key) {
  return threads.filter((thread) => {
    const [first] = thread.comments;
    return first?.own === true && isThreadOf(key, first.body);
  });
}
function firstOf(thread) {
  const [first] = thread.comments;
  if (first === void 0) throw new Error("a thread without comments");
  return first;
}
function speaksFor(thread, fingerprint) {
  return fingerprintOf(thread) === fingerprint && !closedByUs(thread);
}
function fingerprintOf(thread) {
  return parseThreadMarker(thread.comments[0]?.body ?? "");
}
function closedByUs(thread) {
  return thread.resolved && thread.comments.length > 1 && thread.comments.at(-1)?.own === true;
}
async function deleteDuplicates(page, own) {
  const seen = /* @__PURE__ */ new Set();
  const oldestFirst = own.toSorted((a, b) => firstOf(a).id - firstOf(b).id);
  for (const thread of oldestFirst.filter((one) => !one.resolved)) {
    const fingerprint = fingerprintOf(thread) ?? "";
    const isSecond = seen.has(fingerprint);
    seen.add(fingerprint);
    if (!isSecond || thread.comments.length > 1) continue;
    try {
      await page.deleteReviewComment(firstOf(thread).id);
    } catch (error) {
      const { kind, reason } = page.refusalOf(error, GRANT3);
      if (kind !== "not-found") return [`a second thread of one finding stays: ${reason}`];
    }
  }
  return [];
}
async function closeGoneThreads(page, own, open, reply) {
  const gone = own.filter(
    (thread) => !thread.resolved && !thread.othersWrote && !open.has(fingerprintOf(thread) ?? "")
  );
  if (gone.length === 0) return { count: 0, notes: [] };
  const closings = gone.slice(0, MAX_CLOSED).map((thread) => ({
    nodeId: thread.nodeId,
    // A run that could answer but not resolve must not answer again on every push.
    reply: thread.comments.length === 1 ? reply : null
  }));
  try {
    await page.closeThreads(closings);
    return { count: closings.length, notes: [] };
  } catch (error) {
    return { count: 0, notes: [`threads of fixed findings may stay open: ${page.refusalOf(error, GRANT3).reason}`] };
  }
}

// src/publish/review.ts
var GRANT4 = "pull-requests: write";
var MAX_BODY = 65536;
var ATTEMPTS = 2;
async function publishReview(page, request) {
  try {
    const { headSha, threads } = await page.listThreads();
    if (headSha !== request.head) return { status: "skipped", reason: "the pull request has a newer head" };
    const own = ownThreads(threads, request.key);
    const closed = await closeGoneThreads(page, own, request.open, request.goneReply);
    const fresh = await freshComments(page, request, own);
    if (fresh.length > 0) return await post(page, request, fresh, closed.notes);
    const notes = [...closed.notes, ...await deleteDuplicates(page, own)];
    const done = closed.count > 0 ? "written" : "unchanged";
    if (own.length === 0) return { status: "skipped", reason: "no finding on a line of the diff" };
    return { status: done, url: null, notes };
  } catch (error) {
    return { status: "refused", reason: page.refusalOf(error, GRANT4).reason };
  }
}
async function freshComments(page, request, own) {
  const isFresh = (comment2) => !own.some((thread) => speaksFor(thread, comment2.fingerprint));
  if (!request.render(() => true).some(isFresh)) return [];
  const lines = await page.commentableLines();
  return request.render((path, startLine, line) => lines.has(path, startLine, line)).filter((comment2) => isFresh(comment2) && comment2.body.length <= MAX_BODY).filter((comment2) => lines.has(comment2.path, comment2.startLine ?? comment2.line, comment2.line)).slice(0, request.most);
}
async function post(page, request, comments, notes) {
  let url2 = null;
  for (let attempt = 1; ; attempt++) {
    try {
      url2 = await page.createReview({ commit: request.head, body: request.body, comments });
      break;
    } catch (error) {
      if (!page.mayHaveHappened(error) || attempt === ATTEMPTS) throw error;
      const { threads } = await page.listThreads();
      const wanted = comments[0]?.fingerprint ?? "";
      if (ownThreads(threads, request.key).some((thread) => speaksFor(thread, wanted))) break;
    }
  }
  return { status: "written", url: url2, notes: [...notes, ...await settleRace2(page, request)] };
}
async function settleRace2(page, request) {
  try {
    const { threads } = await page.listThreads();
    return await deleteDuplicates(page, ownThreads(threads, request.key));
  } catch (error) {
    return [`could not look for threads that another run made: ${page.refusalOf(error, GRANT4).reason}`];
  }
}
var review = {
  id: "review",
  place: "pull request",
  write: publishReview
};

// src/publish/reviewers.ts
async function publishReviewers(page, owners, author) {
  const names = owners.map((owner) => owner.replace(/^@/, ""));
  const teams = names.filter((name) => name.includes("/")).map((name) => name.slice(name.indexOf("/") + 1));
  const logins = names.filter((name) => !name.includes("/") && name.toLowerCase() !== author?.toLowerCase());
  if (teams.length + logins.length === 0) return { status: "skipped", reason: "nobody to ask but the author" };
  try {
    await page.requestReviewers({ logins, teams });
    return { status: "written", url: null, notes: [] };
  } catch (error) {
    return { status: "refused", reason: page.refusalOf(error, "pull-requests: write").reason };
  }
}
var reviewers = {
  id: "reviewers",
  place: "pull request",
  write: (page, { owners, author }) => publishReviewers(page, owners, author)
};

// src/publish/sarif.ts
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
var GRANT5 = "security-events: write";
var MAX_COMPRESSED = 1e7;
var compress = promisify(gzip);
async function publishSarif(page, request) {
  const compressed = await compress(request.sarif);
  if (compressed.length > MAX_COMPRESSED) {
    return { status: "refused", reason: `the SARIF log has ${compressed.length} bytes compressed; GitHub takes 10 MB` };
  }
  try {
    const id = await page.uploadSarif({ commit: request.commit, ref: request.ref, compressed });
    if (id === null) return UNSEEN;
    return await waitForEnd(page, id, request.pollMs ?? 1e3, request.patienceMs ?? 6e4);
  } catch (error) {
    const unlicensed = /code scanning is not enabled|advanced security|code security/i.test(messageOf(error));
    if (page.statusOf(error) === 403 && unlicensed) {
      return { status: "skipped", reason: "code scanning is not enabled for this repository" };
    }
    return { status: "refused", reason: page.refusalOf(error, GRANT5).reason };
  }
}
var UNSEEN = {
  status: "written",
  url: null,
  notes: ["code scanning has not processed the SARIF log yet"]
};
async function waitForEnd(page, id, pollMs, patienceMs) {
  let waited = 0;
  for (let pause = pollMs; waited < patienceMs; pause = Math.min(pause * 2, pollMs * 8)) {
    const { state, errors } = await page.sarifState(id);
    if (state === "complete") return { status: "written", url: null, notes: [] };
    if (state === "failed") return { status: "refused", reason: stripControl(`code scanning: ${errors.join("; ")}`) };
    await sleep(pause);
    waited += pause;
  }
  return UNSEEN;
}
var sarifUpload = {
  id: "SARIF upload",
  place: "commit",
  write: publishSarif
};

// src/publish/publishers.ts
var PUBLISHERS = [comment, review, checkRun, sarifUpload, labels, reviewers];

// src/publish/pull-request-page.ts
function publishPage(page, shown) {
  return settled(PUBLISHERS.map((publisher) => [publisher.id, started(publisher, page, shown[publisher.id])]));
}
function publishCommit(page, shown) {
  const onCommit = PUBLISHERS.filter((publisher) => publisher.place === "commit");
  return settled(onCommit.map((publisher) => [publisher.id, started(publisher, page, shown[publisher.id])]));
}
function started({ write: write2 }, page, shown) {
  return shown === void 0 ? null : write2(page, shown);
}
async function settled(parts) {
  const results = /* @__PURE__ */ new Map();
  for (const [part, result] of parts) if (result !== null) results.set(part, await result);
  return results;
}

// src/report/check-run/buttons.ts
function checkButtons({ blocking }, hasComment) {
  const worst = blocking[0]?.finding?.id ?? "";
  return hasComment && isFindingId(worst) ? [RECHECK_BUTTON, explainButton(worst)] : [RECHECK_BUTTON];
}

// src/report/check-run/annotations.ts
var MAX2 = { title: 200, message: 2e3 };
function checkAnnotations(result) {
  const { blocking, warnings } = selectFindings(result).things;
  return [
    ...spotsOf(blocking).flatMap((spot) => annotationOf(spot, "failure")),
    ...spotsOf(warnings).flatMap((spot) => annotationOf(spot, "warning"))
  ];
}
function annotationOf({ finding, others }, level) {
  const place = finding.location;
  if (place?.startLine === void 0 || place.commit !== void 0) return [];
  if (stripControl(place.path) !== place.path) return [];
  const fix = finding.fix?.command ?? finding.fix?.description;
  const pkg = finding.package === void 0 ? "" : `${finding.package.name} ${finding.package.version}: `;
  return [
    {
      path: place.path,
      startLine: place.startLine,
      endLine: Math.max(place.startLine, place.endLine ?? place.startLine),
      level,
      title: plain(`${alarmWord(finding) ?? severityWord(finding.severity)}: ${finding.rule}`, MAX2.title),
      message: plain(
        `${pkg}${titleOf(finding)}. ${finding.message}${fix === void 0 ? "" : ` Fix: ${fix}`}${alsoCleared(others)}`,
        MAX2.message
      )
    }
  ];
}
function plain(text, limit) {
  const line = text.slice(0, limit * 8).replace(/\s+/gu, " ").trim();
  return cutPoints(stripControl(line), limit);
}

// src/report/check-run/index.ts
var MAX_BYTES2 = 65e3;
var MAX3 = { title: 200, problems: 10, blocking: 50, warnings: 200, changes: 50, unseen: 50 };
var CONCLUSIONS = {
  pass: "success",
  warn: "neutral",
  fail: "failure",
  error: "failure"
};
function checkPage(result, context) {
  const head = result.subject.head;
  if (head === null) return null;
  const selection = selectFindings(result);
  return {
    run: {
      name: checkRunName(context.key),
      headSha: head,
      conclusion: CONCLUSIONS[result.verdict.outcome],
      title: cutPoints(titleOf2(result, selection), MAX3.title),
      summary: summaryOf(result, context),
      text: textOf(result, selection, { context, subject: result.subject }),
      detailsUrl: context.runUrl
    },
    annotations: checkAnnotations(result)
  };
}
function titleOf2(result, selection) {
  const { blocking, warnings } = amountWords(selection);
  const counts = [...blocking, ...warnings];
  if (result.verdict.outcome === "error") return ["Not everything was scanned", ...counts].join(", ");
  return counts.length === 0 ? "Nothing to fix" : counts.join(", ");
}
function summaryOf(result, { scanners }) {
  const caution = cautionLines(result, MAX3.problems).join("\n");
  const unseen = unseenLines(result, MAX3.unseen).join("\n");
  return fitting([comparedLine(result), caution, overviewTable(result, scanners), unseen]);
}
function textOf(result, selection, linking) {
  const dangling = selection.blocking.filter(({ finding }) => finding === null);
  const shown = fairShare(selection.things.blocking, MAX3.blocking);
  const lines = [...shown.map((thing) => thingLine(thing, linking)), ...dangling.map(danglingLine)].slice(
    0,
    MAX3.blocking
  );
  const list = lines.map((line, index) => `${index + 1}. ${line}`);
  const more = selection.things.blocking.length + dangling.length - lines.length;
  const warnings = thingTable(selection.things.warnings, MAX3.warnings, linking);
  const changes = changeLines(result, MAX3.changes);
  const text = fitting([
    ...list.length > 0 ? ["### Fix these to merge", list.join("\n")] : [],
    ...more > 0 ? [`and ${more} more in the full report`] : [],
    ...changes.length > 0 ? ["### This change touches its own gate", changes.join("\n")] : [],
    ...warnings.length > 0 ? [`### ${amountWords(selection).warnings.join()}`, warnings.join("\n")] : []
  ]);
  return text === "" ? null : text;
}
function fitting(sections) {
  const lines = [];
  let room = MAX_BYTES2;
  for (const line of sections.filter((section) => section !== "").join("\n\n").split("\n")) {
    room -= Buffer.byteLength(line) + 1;
    if (room < 0) return [...lines, "", "The rest is in the full report."].join("\n");
    lines.push(line);
  }
  return lines.join("\n");
}

// src/report/suggestion.ts
var MAX_SUGGESTION = { units: 8e3, lines: 60 };
function suggestionOf(finding) {
  const replacement = finding.fix?.replacement?.replaceAll("\r\n", "\n");
  if (replacement === void 0 || replacement.length > MAX_SUGGESTION.units) return null;
  const lines = replacement.split("\n");
  if (lines.length > MAX_SUGGESTION.lines) return null;
  const isPlain = lines.every((line) => stripControl(line.replaceAll("	", "")) === line.replaceAll("	", ""));
  return isPlain ? replacement : null;
}

// src/report/review/trace.ts
var MAX4 = { label: 60, place: 120, between: 2 };
function traceText(trace = []) {
  const [source, sink] = [trace[0], trace[trace.length - 1]];
  if (source === void 0 || sink === void 0) return [];
  if (trace.length === 1) return [`Data reaches ${stepOf(sink)}`];
  const between = trace.slice(1, -1);
  const lines = [
    `Data from ${stepOf(source)}`,
    ...between.length === 0 ? [] : [`through ${stepsOf(between)}`],
    `reaches ${stepOf(sink)}`
  ];
  return [lines.join("\n")];
}
function stepsOf(steps) {
  const shown = steps.slice(0, MAX4.between).map(stepOf).join(", ");
  const more = steps.length - MAX4.between;
  return more > 0 ? `${shown} and ${more} more` : shown;
}
function stepOf({ label, location }) {
  return `${codeSpan(label, MAX4.label)} (${codeSpan(placeOf(location), MAX4.place)})`;
}

// src/report/review/body.ts
var MAX5 = { title: 160, name: 120, message: 700, fix: 400, command: 300, others: 8 };
function reviewBody(finding, suggestion, key, more = { title: "", others: [] }, rules) {
  const alarm = alarmWord(finding);
  const label = alarm === null ? severityWord(finding.severity) : `${alarm}, ${severityWord(finding.severity)}`;
  const known = ownParts(finding, rules);
  const message = mixedProse(unsaid(finding), known, MAX5.message);
  const pkg = finding.package;
  const name = pkg === void 0 ? "" : ` ${codeSpan(`${pkg.name} ${pkg.version}`, MAX5.name)}:`;
  const sections = [
    `**${label}** \xB7${name} ${mixedProse(titleOf(finding), known, MAX5.title)} (${ruleLink(finding, rules)})${idPart(finding)}`,
    ...othersText(finding, more, rules),
    ...finding.message.trim() === "" ? [] : [message],
    ...foundByWords([finding]).map((words) => escapeText(words, MAX5.title)),
    ...traceText(finding.trace),
    ...fixSections(finding, rules),
    ...suggestion === null ? [] : [fencedBlock("suggestion", suggestion)]
  ];
  return `${formatThreadMarker(finding.id, key, finding.rule)}
${sections.join("\n\n")}
`;
}
function othersText(first, { title, others }, rules) {
  if (others.length === 0) return [];
  const byRule = [...groupBy(others, (other) => other.rule)].filter(([other]) => other !== first.rule);
  const shown = byRule.slice(0, MAX5.others).map(([, [other]]) => ruleLink(other, rules));
  const more = byRule.length > shown.length ? ` and ${byRule.length - shown.length} more` : "";
  const names = shown.length === 0 ? " here" : `: ${shown.join(", ")}${more}`;
  return [`${mixedProse(title, ownParts(first, rules), MAX5.title)} clears ${others.length} more${names}`];
}
function unsaid({ title, message }) {
  const isSaid = message.startsWith(`${title} `) && message.length > title.length + 1;
  return isSaid ? message.slice(title.length + 1) : message;
}
function fixSections(finding, rules) {
  if (finding.fix === void 0) return [];
  const { description, command: command2 } = finding.fix;
  return [
    ...description.trim() === "" ? [] : [`Fix: ${fixText(finding, MAX5.fix, rules)}`],
    ...command2 === void 0 || commandIn(finding) !== null ? [] : [`Run ${codeSpan(command2, MAX5.command)}`]
  ];
}

// src/report/review/index.ts
var MAX_REVIEW_COMMENTS = 20;
function reviewComments(result, isCommentable = () => true, key = "default", rules) {
  const comments = [];
  const { blocking, warnings } = selectFindings(result).things;
  const spots = spotsOf([...blocking, ...warnings]).filter(({ finding }) => finding.state === "new");
  for (const spot of spots.toSorted((a, b) => compareUrgency(a.finding, b.finding))) {
    if (comments.length === MAX_REVIEW_COMMENTS) break;
    const comment2 = commentOn(spot, isCommentable, key, rules);
    if (comment2 !== null) comments.push(comment2);
  }
  return comments;
}
function commentOn({ finding, others, thing }, isCommentable, key, rules) {
  const place = finding.location;
  if (place?.startLine === void 0 || place.commit !== void 0) return null;
  if (!/^[0-9a-f]{8,64}$/.test(finding.id)) return null;
  const { path, startLine } = place;
  const endLine = Math.max(startLine, place.endLine ?? startLine);
  const more = { title: thing.title, others };
  const suggestion = suggestionOf(finding);
  if (suggestion !== null && isCommentable(path, startLine, endLine)) {
    const lines = endLine > startLine ? { startLine, line: endLine } : { line: endLine };
    return { path, ...lines, body: reviewBody(finding, suggestion, key, more, rules), fingerprint: finding.id };
  }
  if (!isCommentable(path, startLine, startLine)) return null;
  return { path, line: startLine, body: reviewBody(finding, null, key, more, rules), fingerprint: finding.id };
}

// src/app/page/page-parts.ts
var MAKERS = {
  comment: ({ comment: comment2 }, { result, context }) => comment2 ? {
    body: markdown.render(result, context),
    marker: { key: context.key, head: headOf(result) },
    clean: isQuietResult(result)
  } : null,
  review: ({ review: review2 }, { result, context: { key, rules } }) => review2 ? {
    key,
    head: headOf(result),
    open: openIds(result),
    most: MAX_REVIEW_COMMENTS,
    render: (isCommentable) => reviewComments(result, isCommentable, key, rules),
    body: "Findings of the security gate on lines of this change. The comment has the whole list.",
    goneReply: "Fixed: the gate does not find this any more."
  } : null,
  "check run": checkRunPart,
  "SARIF upload": ({ uploadSarif: uploadSarif2 }, { result, context, sarifPlace: sarifPlace2 }) => uploadSarif2 && sarifPlace2 !== null ? { sarif: codeScanningSarif(result, context), ...sarifPlace2 } : null,
  labels: labelsPart,
  reviewers: ({ reviewers: reviewers2 }, facts) => reviewers2.length > 0 && touchesGate(facts) ? { owners: reviewers2, author: facts.author } : null
};
function pageOf(wishes, facts) {
  const made = Object.entries(MAKERS).map(([part, make]) => [part, make(wishes, facts)]);
  return Object.fromEntries(made.filter(([, shown]) => shown !== null));
}
function checkRunPart(wishes, { result, context, isPull, mayPass = true }) {
  const check = wishes.checkRun ? checkPage(result, context) : null;
  if (check === null) return null;
  const isRefused = check.run.conclusion === "success" && !mayPass;
  const buttons = isPull && wishes.checkActions ? checkButtons(selectFindings(result), wishes.comment) : null;
  const run2 = {
    ...check.run,
    ...isRefused && { conclusion: "neutral" },
    ...buttons !== null && { buttons }
  };
  return { ...check, run: run2 };
}
function labelsPart({ labels: labels2 }, facts) {
  if (labels2 === null) return null;
  const isBlocked = facts.result.verdict.violations.length > 0;
  return {
    managed: Object.values(labels2),
    wanted: [...isBlocked ? [labels2.blocked] : [], ...touchesGate(facts) ? [labels2.policyChange] : []]
  };
}
function touchesGate({ touches: touches2, result }) {
  return touches2 === true || touchesTheGate(result);
}
function headOf({ subject }) {
  return subject.head ?? "none";
}
function openIds(result) {
  const open = result.findings.filter((finding) => finding.state !== "fixed" && finding.suppression === null);
  return new Set(open.map((finding) => finding.id));
}

// src/app/page/page-wishes.ts
function withPolicy(inputs, { labels: labels2, reviewers: reviewers2 }, log) {
  const asked2 = /* @__PURE__ */ new Map();
  for (const owner of [...reviewers2, ...inputs.reviewers]) {
    const key = owner.replace(/^@/, "").toLowerCase();
    if (!asked2.has(key)) asked2.set(key, owner);
  }
  const owners = [...asked2.values()];
  const left = owners.slice(MAX_REVIEWERS);
  if (left.length > 0)
    log.warn(
      `reviewers: policy and input name ${owners.length}, GitHub takes ${MAX_REVIEWERS}; not asked: ${left.join(", ")}`
    );
  return {
    ...inputs,
    labels: labels2 ?? (inputs.labels ? DEFAULT_LABELS : null),
    reviewers: owners.slice(0, MAX_REVIEWERS)
  };
}

// src/publish/publish-result.ts
function describeResult(publisher, result) {
  switch (result.status) {
    case "refused":
      return `${publisher} not written: ${result.reason}`;
    case "skipped":
      return `${publisher} skipped: ${result.reason}`;
    default:
      return result.notes.length === 0 ? null : `${publisher}: ${result.notes.join("; ")}`;
  }
}

// src/app/page/published-parts.ts
function tellParts(results, event, log) {
  const refused = [...results].filter(([, { status }]) => status === "refused").map(([part]) => part);
  const why = refused.length === 0 ? null : readOnlyToken(event);
  if (why !== null) log.info(`${refused.join(", ")} not written: ${why}`);
  for (const [part, result] of results) {
    const said2 = result.status === "refused" && why !== null ? null : describeResult(part, result);
    if (said2 !== null) log[result.status === "refused" ? "warn" : "info"](said2);
  }
}
function readOnlyToken(event) {
  if (event.name !== "pull_request") return null;
  if (event.fork) return `the token of a pull request from a fork may not write; ${INSTEAD}`;
  return event.author === "dependabot[bot]" ? `the token of a pull request of Dependabot may only read; ${INSTEAD}` : null;
}
var INSTEAD = "actions/publish on workflow_run writes the page (docs/events/workflow_run.md)";

// src/app/page/publish-run.ts
async function publishRun({ event, forge, sarif, log }, { result, publish: publish2 }, context, inputs) {
  const wanted = wantedBy(inputs, event);
  if (wanted === null || forge === null) return;
  const isPull = isOfPullRequest(event);
  const author = isPull ? event.author : null;
  const wishes = isPull ? withPolicy(wanted, publish2, log) : { ...wanted, labels: null };
  const page = pageOf(wishes, { result, context, author, sarifPlace: sarif, isPull });
  const published = isPull ? await publishPage(forge.page(event.number), page) : await publishCommit(forge.commits, page);
  tellParts(published, event, log);
}
function wantedBy(inputs, event) {
  switch (event.name) {
    case "pull_request":
    case "pull_request_target":
      return inputs;
    case "push":
    case "schedule":
    case "workflow_dispatch":
      return inputs.checkRun || inputs.uploadSarif ? inputs : null;
    default:
      return null;
  }
}

// src/correlate/join-surface.ts
function joinSurfaces(surfaces) {
  const given2 = surfaces.filter((surface) => surface !== void 0);
  if (given2.length === 0) return void 0;
  const opened2 = byKey(given2.flatMap((surface) => surface.opened));
  const closed = byKey(given2.flatMap((surface) => surface.closed));
  const shown = new Set(opened2.map(({ key }) => key));
  return { opened: opened2, closed: closed.filter(({ key }) => !shown.has(key)) };
}
function byKey(elements) {
  const distinct2 = new Map(elements.toReversed().map((element) => [element.key, element]));
  return [...distinct2.values()].sort(
    (a, b) => ELEMENT_KINDS.indexOf(a.kind) - ELEMENT_KINDS.indexOf(b.kind) || (a.key < b.key ? -1 : 1)
  );
}

// src/correlate/join-results.ts
function joinResults(given2, required2) {
  const results = inOneOrder(given2);
  const [first] = results;
  if (first === void 0) throw new ConfigurationError("no result files to judge");
  for (const { subject } of results) {
    if (subject.head !== first.subject.head || subject.base !== first.subject.base) {
      throw new ConfigurationError(
        `the results are of different changes: ${describe(first.subject)} and ${describe(subject)}`
      );
    }
  }
  const reports = results.flatMap(
    ({ subject, scans: all }) => all.filter(({ status }) => status !== "skipped").map((scan) => ({ subject, scan }))
  );
  const scans = reports.map(({ scan }) => scan);
  const wanted = /* @__PURE__ */ new Set([...required2, ...missingParts(reports)]);
  const surface = joinSurfaces(results.map((result) => result.surface));
  const missing = [...wanted].filter((scanner) => !scans.some((scan) => scan.scanner === scanner));
  return {
    subject: wholeOf(first.subject, results),
    scans: [
      ...scans,
      ...missing.map(didNotRun),
      ...switchedOff(results, [...scans.map(({ scanner }) => scanner), ...missing], scans)
    ],
    findings: uniqueBy(
      results.flatMap((result) => result.findings),
      (finding) => `${finding.id}:${finding.state}`
    ),
    coverage: uniqueBy(
      results.flatMap((result) => result.coverage),
      (entry) => JSON.stringify(entry)
    ),
    notices: uniqueBy(
      results.flatMap((result) => result.notices),
      (notice) => JSON.stringify(notice)
    ),
    ...surface !== void 0 && { surface }
  };
}
function switchedOff(results, known, scans) {
  if (scans.some(({ status }) => status !== "not-applicable")) return [];
  const off = results.flatMap((result) => result.scans).filter(({ reason }) => reason === SWITCHED_OFF);
  return uniqueBy(
    off.filter(({ status, scanner }) => status === "skipped" && !known.includes(scanner)),
    ({ scanner }) => scanner
  );
}
function inOneOrder(results) {
  const keyed = results.map((result) => {
    const { folder = "", part } = result.subject;
    const scanners = result.scans.map(({ scanner }) => scanner).join();
    return { result, key: `${folder}
${scanners}
${String(part?.index ?? 0).padStart(6, "0")}` };
  });
  return keyed.sort((a, b) => compareText(a.key, b.key) || compareText(JSON.stringify(a.result), JSON.stringify(b.result))).map(({ result }) => result);
}
function missingParts(reports) {
  const scans = /* @__PURE__ */ new Map();
  for (const { subject, scan } of reports) {
    const key = JSON.stringify([scan.scanner, subject.folder]);
    const shares = scans.get(key) ?? { scanner: scan.scanner, of: subject.part, seen: /* @__PURE__ */ new Set() };
    addShare(shares, subject.part);
    scans.set(key, shares);
  }
  const lost = [...scans.values()].map(({ scanner, of, seen }) => ({ scanner, what: lostOf(of, seen.size) }));
  const isAlike = new Set(lost.map(({ what }) => what)).size === 1;
  return lost.flatMap(({ scanner, what }) => what === null ? [] : [isAlike ? what : `${scanner}: ${what}`]);
}
function addShare({ scanner, of, seen }, part) {
  if (part?.count !== of?.count || part?.plan !== of?.plan)
    throw new ConfigurationError(`the results of ${scanner} are shares of different plans: keep those of one run`);
  if (part !== void 0 && !(part.index >= 1 && part.index <= part.count))
    throw new ConfigurationError(
      `a result of ${scanner} is share ${part.index} of ${part.count}: keep those of one run`
    );
  if (seen.has(part?.index))
    throw new ConfigurationError(`there are two results of the same ${scanner} scan: keep those of one run`);
  seen.add(part?.index);
}
function lostOf(part, seen) {
  if (part === void 0 || part.count === seen) return null;
  return `${part.count - seen} of ${part.count} shards`;
}
function wholeOf({ folder, part: _part, ...subject }, results) {
  const isOne = folder !== void 0 && results.every((result) => result.subject.folder === folder);
  return isOne ? { ...subject, folder } : subject;
}
function didNotRun(scanner) {
  const reason = "no result of this stage: it did not run, was cancelled or failed before it could report";
  return { scanner, engine: "none", status: "failed", reason, durationMs: 0, stats: NO_STATS, problems: [], notes: [] };
}
function describe({ base, head }) {
  return `${base ?? "no base"}\u2026${head ?? "no head"}`;
}
function uniqueBy(items, key) {
  return [...new Map(items.map((item) => [key(item), item])).values()];
}

// src/rejudge.ts
async function rejudge(results, policy, place, required2, facts) {
  const joined2 = joinResults(results, required2);
  const kept = joined2.notices.filter(
    ({ kind }) => !kind.startsWith("exception-") && kind !== "option-tightens" && kind !== "override"
  );
  const additions = judgeAdditions(policy, facts);
  const exceptions = [...policy.exceptions, ...additions.counting];
  const { findings, notices } = suppressFindings(
    joined2.findings.map((finding) => ({
      finding: finding.suppression?.kind === "exception" ? { ...finding, suppression: null } : finding,
      inlineIgnore: null,
      baseInlineIgnore: null
    })),
    {
      exceptions,
      policyPath: place.path,
      comparesSides: joined2.subject.base !== null,
      sawEverything: () => false,
      now: facts.now,
      inRange: await versionRanges(exceptions)
    }
  );
  const allNotices = [...place.notices ?? [], ...kept, ...additions.notices, ...notices];
  const coverage = judgeCoverage(policy.coverage, joined2.coverage);
  const { scans, subject, surface } = joined2;
  const { findings: open, remedies } = withRemedies(sortFindings(findings));
  const evidence = {
    findings: open,
    scans,
    notices: allNotices,
    coverage,
    subject,
    ...surface !== void 0 && { surface }
  };
  const { verdict, findings: judged } = await judge(policy, evidence, facts);
  return {
    schemaVersion: 1,
    tool: { name: "gatehouse", version: VERSION },
    subject,
    policy: place.source,
    scans,
    findings: judged,
    remedies,
    coverage,
    notices: [...overrideNotices(verdict), ...allNotices],
    ...surface !== void 0 && { surface },
    verdict
  };
}

// src/report/untrusted-json.ts
async function parseUntrusted(text, path, form) {
  const { name, maxBytes, remedy } = form;
  const refused = (message) => new LocatedError({ message, path, remedy });
  if (text.length > maxBytes || Buffer.byteLength(text) > maxBytes) {
    throw refused(`${name} is larger than ${maxBytes} bytes`);
  }
  const value = parseJson(text);
  if (value === void 0) throw refused(`${name} is not JSON`);
  const validate = await form.validator();
  if (!validate(value)) throw refused(`${name} does not fit its schema: ${firstError(validate.errors)}`);
  return value;
}
function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}
function firstError(errors) {
  const error = errors?.[0];
  if (error === void 0) return "no reason known";
  const key = error.keyword === "additionalProperties" ? ` (${String(error.params.additionalProperty)})` : "";
  return stripControl(cutPoints(`${error.instancePath || "/"} ${error.message ?? error.keyword}${key}`, 300));
}

// src/report/json/parse.ts
var MAX_RESULT_BYTES = 64 * 1024 * 1024;
var FORM = {
  name: "the run result",
  maxBytes: MAX_RESULT_BYTES,
  remedy: "write it with `gatehouse check --format json` of this version",
  validator: () => loadValidator("run-result")
};
async function parseRunResult(text, path = "gatehouse-result.json") {
  const value = await parseUntrusted(text, path, FORM);
  const { outcome, violations, override } = value.verdict;
  const isOverridden = outcome === "warn" && override !== void 0;
  if ((outcome === "pass" || outcome === "warn") && violations.length > 0 && !isOverridden) {
    const message = `the run result contradicts itself: /verdict/outcome is ${outcome} with ${violations.length} violations`;
    throw new LocatedError({ message, path, remedy: FORM.remedy });
  }
  return { ...value, coverage: value.coverage ?? [], remedies: value.remedies ?? [] };
}

// src/app/change/analysed-change.ts
var DEPENDABOT = "dependabot[bot]";
function serviceAccess(event, name, forge, facts) {
  const alerts = forge?.alerts ?? null;
  if (event.name === "merge_group") {
    const { number } = event;
    let asked2;
    return { services: { change: () => asked2 ??= ofGroup(number, name, forge), alerts } };
  }
  const change = analysedChange(event, name, facts.sha);
  return change === null ? {} : { services: { change: async () => change, alerts } };
}
function analysedChange(event, repository, sha) {
  if (isOfPullRequest(event)) return ofPull(event, repository, sha);
  switch (event.name) {
    case "push":
      return event.after === null ? null : ofBranch(repository, event.ref, event.after);
    case "schedule":
    case "workflow_dispatch":
      return ofBranch(repository, event.ref, event.sha);
    default:
      return null;
  }
}
async function ofGroup(number, repository, forge) {
  if (number === null) throw new Error("the group of the queue names no pull request");
  if (forge === null) throw new Error("there is no token with which to read the pull request of the group");
  const { headRef: branch, baseRef: target, headSha, headRepository } = await forge.page(number).pull();
  const isStrangers = headRepository?.toLowerCase() !== repository.toLowerCase();
  return { repository, pull: number, branch, target, commits: [headSha], isStrangers, isWithoutSecrets: false };
}
function ofPull(event, repository, sha) {
  const { number, headRef: branch, baseRef: target, headSha, fork, author, authorIsBot } = event;
  const merge = event.name === "pull_request" && /^[0-9a-f]{40,64}$/.test(sha) ? [sha] : [];
  return {
    repository,
    pull: number,
    branch,
    target,
    commits: [headSha, ...merge],
    isStrangers: fork,
    isWithoutSecrets: authorIsBot && author === DEPENDABOT
  };
}
function ofBranch(repository, ref, commit2) {
  const branch = ref.replace(/^refs\/heads\//, "");
  if (branch === "" || branch.startsWith("refs/")) return null;
  const nothing2 = { pull: null, target: null, isStrangers: false, isWithoutSecrets: false };
  return { repository, branch, commits: [commit2], ...nothing2 };
}

// src/app/change/approvals.ts
function approvalReader(event, forge) {
  if (!isOfPullRequest(event) && event.name !== "merge_group") return {};
  return {
    approvals: async (owners, base) => {
      if (forge === null) return unknown("there is no token to ask with (input github-token)");
      try {
        const head = await headOf2(event, base, forge);
        return typeof head === "string" ? unknown(head) : await approvalsOf(head, owners, forge);
      } catch (error) {
        return unknown(forge.reviews.refusalOf(error, "pull-requests: read").reason);
      }
    }
  };
}
async function headOf2(event, base, forge) {
  if (isOfPullRequest(event)) return { number: event.number, commit: event.headSha, author: event.author };
  if (event.name !== "merge_group" || event.number === null) return "the group of the queue names no pull request";
  if (event.baseSha !== base) return "the group of the queue holds other pull requests before this one";
  const { number, headSha, author } = await forge.page(event.number).pull();
  return { number, commit: headSha, author };
}
async function approvalsOf(head, owners, forge) {
  const author = head.author?.toLowerCase();
  const approvers = (await forge.reviews.approversOf(head.number, head.commit)).filter(
    (login) => login.toLowerCase() !== author
  );
  const found = /* @__PURE__ */ new Map();
  for (const owner of owners) found.set(owner, await approvalOf(owner, approvers, forge));
  return { status: "known", owners: found };
}
async function approvalOf(owner, approvers, forge) {
  const { reviews } = forge;
  const [name = "", team] = owner.replace(/^@/, "").split("/");
  if (team === void 0) {
    const login = approvers.find((each) => each.toLowerCase() === name.toLowerCase());
    return login === void 0 ? { by: [], gap: null } : approvalOfPerson(login, forge);
  }
  const by = [];
  for (const login of approvers) {
    try {
      if (await reviews.isMember(name, team, login)) by.push(login);
    } catch (error) {
      const { reason } = reviews.refusalOf(error, "members: read");
      return { by, gap: `who is of the team could not be asked: ${reason}` };
    }
  }
  const others = approvers.join(", ");
  return {
    by,
    gap: others === "" ? null : `${others} approved, and is not known to be of the team (or the token lacks \`members: read\`)`
  };
}
async function approvalOfPerson(login, { permissions }) {
  try {
    if (await permissions.mayWrite(login)) return { by: [login], gap: null };
    return { by: [], gap: `${login} approved, and may not write to the repository` };
  } catch (error) {
    const { reason } = permissions.refusalOf(error, "contents: read");
    return { by: [], gap: `whether ${login} may write to the repository could not be asked: ${reason}` };
  }
}
function unknown(reason) {
  return { status: "unknown", reason };
}

// src/app/change/change-facts.ts
function factsOfEvent(event) {
  if (isOfPullRequest(event)) {
    const { author, authorIsBot: bot, fork, draft, labels: labels2, baseRef: base, headRef: head } = event;
    return { author, bot, fork, draft, labels: labels2, base, head };
  }
  if (event.name === "merge_group") return { base: branchOf(event.baseRef) };
  if (event.name === "push") return { base: branchOf(event.ref) };
  return {};
}
function branchOf(ref) {
  return ref.replace(/^refs\/heads\//, "");
}

// src/app/change/change-source.ts
import { resolve as resolve3 } from "node:path";

// src/io/watch.ts
var watchCommand = async (command2, args, options) => {
  const { execa } = await import("./part-execa.js");
  const running2 = execa(command2, [...args], {
    cwd: options.cwd,
    env: { ...allowedEnvironment(), ...options.env },
    extendEnv: false,
    reject: false,
    detached: HAS_GROUPS,
    stdin: "ignore",
    all: true,
    buffer: false
  });
  const group = joinGroup(running2.pid, () => running2.all.destroy());
  const timer = setTimeout(() => group.end(), options.timeoutMs);
  try {
    for await (const line of running2.iterable({ from: "all" })) options.onLine(String(line));
    return (await running2).exitCode ?? -1;
  } catch {
    return -1;
  } finally {
    clearTimeout(timer);
    group.leave();
  }
};

// src/app/change/event-facts.ts
function eventFacts(sha, content, log) {
  async function ask2(what, question) {
    if (content === null) return null;
    try {
      return await question(content);
    } catch (error) {
      log.info(`${what} could not be asked: ${content.refusalOf(error, "contents: read").reason}`);
      return null;
    }
  }
  return {
    sha,
    mergeOf: (number) => ask2(`the merge of pull request ${number}`, (known) => known.mergeOf(number)),
    tipOf: (branch) => ask2(`the tip of ${branch}`, (known) => known.branchTip(branch))
  };
}

// src/app/change/fetch-commit.ts
var TIMEOUT_MS = 6e5;
function commitFetcher(exec, log, serverUrl, token) {
  return async ({ root }, sha) => {
    if (!/^[0-9a-f]{40,64}$/.test(sha)) return false;
    log.info(`fetching the base commit ${sha}, which this checkout lacks`);
    const settings = ["-c", `safe.directory=${root}`, "-c", "core.hooksPath=/dev/null"];
    const code = await exec(
      "git",
      [...settings, "fetch", "--no-tags", "--depth=1", "--no-recurse-submodules", "origin", sha],
      {
        cwd: root,
        env: { GIT_TERMINAL_PROMPT: "0", GIT_NO_REPLACE_OBJECTS: "1", ...authorization(serverUrl, token) },
        onLine: log.debug,
        timeoutMs: TIMEOUT_MS
      }
    );
    if (code !== 0)
      log.warn(`commit ${sha} is not in this clone and could not be fetched; check out with fetch-depth: 0`);
    return code === 0;
  };
}
function authorization(serverUrl, token) {
  if (token === "") return {};
  const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
  return {
    GIT_CONFIG_COUNT: "1",
    GIT_CONFIG_KEY_0: `http.${serverUrl}/.extraheader`,
    GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${basic}`
  };
}

// src/app/change/change-source.ts
function changeSource({ actions, env, context, place, token, forge }, exec) {
  return {
    event: context.event,
    forge,
    facts: eventFacts(env.GITHUB_SHA ?? "", forge?.content ?? null, actions.log),
    root: resolve3(env.GITHUB_WORKSPACE ?? process.cwd()),
    exec,
    fetchCommit: commitFetcher(watchCommand, actions.log, place.serverUrl, token)
  };
}

// src/app/change/open-target.ts
import { relative as relative2, resolve as resolve4, sep } from "node:path";

// src/workspace/api/blob-fetcher.ts
var TEXTS_AT_ONCE = 50;
var BYTES_AT_ONCE = 1e6;
var LONGEST_TEXT = 4e5;
var REFUSALS_THAT_TELL = 3;
var LOSSES_THAT_TELL = 6;
var WOULD_RETURN = /* @__PURE__ */ new Set(["permission", "not-found", "invalid"]);
function createBlobFetcher({ content, calls }) {
  let queue = [];
  const failed = { refused: 0, lost: 0 };
  const inBatches = () => failed.refused < REFUSALS_THAT_TELL && failed.lost < LOSSES_THAT_TELL;
  function flush() {
    const wanted = queue;
    queue = [];
    const texts = inBatches() ? wanted.filter(({ file }) => file.size <= LONGEST_TEXT) : [];
    const together = new Set(texts.length > 1 ? texts : []);
    for (const one of wanted) if (!together.has(one)) one.settle(fetchOne(one.file));
    for (const batch of intoBatches([...together])) {
      const answers = fetchTexts(batch.map(({ file }) => file));
      for (const { file, settle } of batch) {
        settle(answers.then((loaded) => loaded.get(file.blob) ?? fetchOne(file)));
      }
    }
  }
  async function fetchTexts(files) {
    const ids = [...new Set(files.map((file) => file.blob))];
    const loaded = /* @__PURE__ */ new Map();
    try {
      const texts = await calls.ask("they could not be read", () => content.blobTexts(ids).catch(countFailure));
      failed.refused = 0;
      failed.lost = 0;
      for (const [id, text] of texts) {
        const bytes = Buffer.from(text, "utf8");
        if (hasObjectId({ type: "blob", bytes }, id)) loaded.set(id, { bytes });
      }
    } catch (error) {
      if (!(error instanceof ScanError)) throw error;
    }
    return loaded;
  }
  function countFailure(error) {
    if (WOULD_RETURN.has(content.refusalOf(error, "contents: read").kind)) failed.refused++;
    failed.lost++;
    throw error;
  }
  async function fetchOne({ blob }) {
    try {
      const bytes = await calls.ask("it could not be read", () => content.blob(blob));
      if (bytes === null || !hasObjectId({ type: "blob", bytes }, blob))
        return { reason: `GitHub's answer is not the file of id ${blob}` };
      return { bytes };
    } catch (error) {
      if (!(error instanceof ScanError)) throw error;
      return { reason: error.message };
    }
  }
  return (file) => new Promise((settle) => {
    if (queue.length === 0) setImmediate(flush);
    queue.push({ file, settle });
  });
}
function intoBatches(wanted) {
  const batches = [];
  let bytes = 0;
  for (const one of wanted) {
    const last = batches.at(-1);
    if (last === void 0 || last.length >= TEXTS_AT_ONCE || bytes + one.file.size > BYTES_AT_ONCE) {
      batches.push([one]);
      bytes = one.file.size;
    } else {
      last.push(one);
      bytes += one.file.size;
    }
  }
  return batches;
}

// src/workspace/api/api-blobs.ts
var KEPT_BYTES = 64 * 1024 * 1024;
var MAX_BYTES3 = 512 * 1024 * 1024;
var FILES_AHEAD = 100;
var BYTES_AHEAD = 32 * 1024 * 1024;
function createApiBlobs(source, maxBytes = MAX_BYTES3) {
  const known = /* @__PURE__ */ new Map();
  let kept = 0;
  let asked2 = 0;
  const fetchBlob = createBlobFetcher(source);
  async function fetchWithin(file) {
    asked2 += file.size;
    if (asked2 > maxBytes) return { reason: `more than the ${maxBytes} bytes that one run reads through the API` };
    return fetchBlob(file);
  }
  function load(file) {
    const before = known.get(file.blob);
    if (before !== void 0) return before;
    const answer2 = fetchWithin(file);
    known.set(file.blob, answer2);
    answer2.then((loaded) => {
      const size = "bytes" in loaded ? loaded.bytes.length : 0;
      if (kept + size <= KEPT_BYTES) kept += size;
      else known.delete(file.blob);
    }).catch(() => known.delete(file.blob));
    return answer2;
  }
  async function readOne(file, limit) {
    if (typeof file === "string") return { path: file, status: "missing" };
    const { path, size } = file;
    if (size > limit) return { path, status: "too-large", size };
    const loaded = await load(file);
    if ("reason" in loaded) return { path, status: "unreadable", reason: loaded.reason };
    const { bytes } = loaded;
    return bytes.length > limit ? { path, status: "too-large", size: bytes.length } : { path, status: "read", bytes };
  }
  return {
    read: (files, limit) => readAhead(
      files,
      (file) => readOne(file, limit),
      (file) => typeof file === "string" || file.size > limit ? 0 : file.size
    )
  };
}
async function* readAhead(files, readOne, sizeOf) {
  const pending = [];
  let ahead = 0;
  let next = 0;
  function fill() {
    for (let file = files[next]; file !== void 0 && pending.length < FILES_AHEAD; file = files[next]) {
      const size = sizeOf(file);
      if (pending.length > 0 && ahead + size > BYTES_AHEAD) return;
      const result = readOne(file);
      result.catch(() => {
      });
      pending.push({ result, size });
      ahead += size;
      next++;
    }
  }
  for (; ; ) {
    if (pending.length <= FILES_AHEAD / 2) fill();
    const first = pending.shift();
    if (first === void 0) return;
    yield await first.result;
    ahead -= first.size;
  }
}

// src/workspace/api/api-calls.ts
var MAX_CALLS = 600;
var AT_ONCE = 8;
function createApiCalls({ refusalOf: refusalOf2 }, maxCalls = MAX_CALLS, atOnce = AT_ONCE) {
  const waiting = [];
  let running2 = 0;
  let made = 0;
  let stopped = null;
  async function ask2(what, call) {
    if (running2 >= atOnce) await new Promise((go) => waiting.push(go));
    else running2++;
    try {
      if (stopped !== null) throw new ScanError(`${what}: ${stopped}`);
      if (made >= maxCalls) {
        throw new ScanError(`${what}: more than the ${maxCalls} calls that one run may make to GitHub's API`);
      }
      made++;
      return await call().catch((error) => {
        if (error instanceof ScanError) throw error;
        const { kind, reason } = refusalOf2(error, "contents: read");
        if (kind === "rate-limit" || kind === "credentials") stopped = reason;
        throw new ScanError(`${what}: ${reason}`);
      });
    } finally {
      const next = waiting.shift();
      if (next === void 0) running2--;
      else next();
    }
  }
  return {
    get made() {
      return made;
    },
    ask: ask2
  };
}

// src/workspace/api/api-tree.ts
var MAX_FILES2 = 4e5;
var MAX_DEPTH = 64;
async function listApiTree(source, id, known = /* @__PURE__ */ new Set()) {
  const { content, calls } = source;
  const byPath = /* @__PURE__ */ new Map();
  const others = /* @__PURE__ */ new Map();
  const ids = /* @__PURE__ */ new Set();
  const ask2 = (tree, recursive) => calls.ask(`the files of ${tree.slice(0, 12)}`, () => content.tree(tree, recursive));
  function add(item, prefix) {
    const path = `${prefix}${item.path}`;
    if (byPath.has(path) || others.has(path)) throw new ScanError(`${id} has two entries of the name '${path}'`);
    if (byPath.size + others.size >= MAX_FILES2) throw new ScanError(`${id} has more than ${MAX_FILES2} files`);
    ids.add(item.id);
    const entry = { path, size: item.size ?? 0, blob: item.id, mode: item.mode };
    if (item.type === "blob" && item.mode.startsWith("100")) byPath.set(path, entry);
    else others.set(path, entry);
  }
  async function list(tree, prefix, depth) {
    if (depth > MAX_DEPTH) throw new ScanError(`${id} has folders more than ${MAX_DEPTH} deep`);
    const whole = await ask2(tree, true);
    const { items, truncated } = whole.truncated ? await ask2(tree, false) : whole;
    if (truncated) throw new ScanError(`GitHub lists only a part of the files of folder '${prefix}' of ${id}`);
    const folders = [];
    for (const item of items) {
      if (item.type !== "tree") add(item, prefix);
      else if (whole.truncated && !known.has(item.id)) {
        folders.push(list(item.id, `${prefix}${item.path}/`, depth + 1));
      }
      if (item.type === "tree") ids.add(item.id);
    }
    await Promise.all(folders);
  }
  await list(id, "", 0);
  const files = [...byPath.values()].sort((a, b) => a.path < b.path ? -1 : 1);
  return { files, file: (path) => byPath.get(path), others, ids };
}

// src/workspace/api/removed-blobs.ts
var MAX_COMMITS = 250;
async function listRemovedBlobs(source, range) {
  const [only] = range.commits;
  if (range.totalCommits === 0) return { blobs: [], problems: [] };
  if (range.totalCommits === 1 && only?.id === range.head && only.parents.join() === range.mergeBase)
    return { blobs: [], problems: [] };
  const problems = [];
  const fail = (message) => void problems.push({ message, remedy: REMEDY });
  const commits = await allCommits(source, range, fail);
  const ids = new Set(commits.map((commit2) => commit2.id));
  const origins = new Set(commits.flatMap(({ parents }) => parents).filter((parent) => !ids.has(parent)));
  origins.delete(range.mergeBase);
  origins.delete(range.base);
  const known = new Set(range.seen.flatMap((tree) => [...tree.ids]));
  const listed = /* @__PURE__ */ new Map();
  const list = (id) => {
    const tree = listed.get(id) ?? listApiTree(source, id, known).catch((error) => unlisted(error, fail));
    listed.set(id, tree);
    return tree;
  };
  const outside = await Promise.all([...origins].map(list));
  for (const tree of outside) for (const id of tree?.ids ?? []) known.add(id);
  const inner = commits.filter((commit2) => commit2.id !== range.head && !known.has(commit2.tree));
  const trees = await Promise.all(inner.map((commit2) => list(commit2.tree)));
  const blobs = /* @__PURE__ */ new Map();
  for (const [index, commit2] of inner.entries()) {
    for (const { path, size, blob } of trees[index]?.files ?? []) {
      if (!known.has(blob) && !blobs.has(blob)) blobs.set(blob, { path, size, blob, commit: commit2.id });
    }
  }
  return { blobs: [...blobs.values()], problems: distinct(problems) };
}
var REMEDY = "Squash the commits of the pull request, or let a clone be scanned: on pull_request, with fetch-depth: 0.";
async function allCommits(source, { base, head, commits: first, totalCommits }, fail) {
  const commits = [...first];
  const wanted = Math.min(totalCommits, MAX_COMMITS);
  try {
    for (let page = 2; commits.length < wanted; page++) {
      const more = await source.calls.ask("the commits of the change", () => source.content.compare(base, head, page));
      if (more.commits.length === 0) break;
      commits.push(...more.commits);
    }
  } catch (error) {
    unlisted(error, fail);
  }
  const listed = commits.slice(0, wanted);
  if (listed.length < totalCommits)
    fail(`${totalCommits - listed.length} of ${totalCommits} commits were not searched for secrets removed since`);
  return listed;
}
function unlisted(error, fail) {
  fail(`a commit was not searched for secrets removed since: ${messageOf(error)}`);
  return null;
}
function distinct(problems) {
  return [...new Map(problems.map((problem) => [problem.message, problem])).values()];
}

// src/workspace/api/open-api.ts
async function openApiWorkspace(request) {
  const { content, headSha, root, prefix, origin, shard } = request;
  const calls = createApiCalls(content, request.maxCalls ?? MAX_CALLS);
  const source = { content, calls };
  const blobs = createApiBlobs(source, request.maxBytes ?? MAX_BYTES3);
  const [head, base] = await Promise.all([listApiTree(source, headSha), openBase(source, request)]);
  const changes = base.kind === "known" ? treeChanges(base.tree, head, base.renames) : await listedChanges(source, request, head);
  const sides = base.kind === "known" ? [head, base.tree] : [head];
  if (prefix !== "" && !sides.some((tree) => hasFolder(tree, prefix)))
    throw new ConfigurationError(`'${prefix.slice(0, -1)}' is no folder of this repository`);
  const failed = /* @__PURE__ */ new Map();
  const sideOf = (side) => side === "head" ? head : base.kind === "known" ? base.tree : null;
  const tip = base.kind === "known" ? base.tip : null;
  const from = (tree, paths, maxBytes) => blobs.read(
    paths.map((path) => tree?.file(path) ?? path),
    maxBytes
  );
  const whole = {
    root,
    prefix,
    part: null,
    covers: (path) => path.startsWith(prefix),
    coversHistory: (path) => path.startsWith(prefix),
    isGit: false,
    baseline: base.kind,
    baseSha: base.sha,
    compareSha: base.kind === "known" ? base.range.mergeBase : null,
    headSha,
    changes: changes.filter((change) => change.path.startsWith(prefix)),
    files: async (side) => sideOf(side)?.files.filter(({ path }) => path.startsWith(prefix)) ?? [],
    oddities: (side) => odditiesOf(blobs, sideOf(side), prefix),
    read: (side, paths, maxBytes) => notRegularApart(noted(failed, from(sideOf(side), paths, maxBytes), side), sideOf(side)?.others ?? NO_PATHS),
    readBaseTip: (paths, maxBytes) => notRegularApart(decisive(from(tip, paths, maxBytes)), tip?.others ?? NO_PATHS),
    remote: {
      origin,
      lostReason: base.kind === "lost" ? base.reason : null,
      history: async () => {
        if (base.kind === "lost") return { blobs: [], problems: [], read: blobs.read };
        const seen = [base.tree, base.tip, head];
        return { ...await listRemovedBlobs(source, { ...base.range, seen }), read: blobs.read };
      },
      shortfalls: () => [...failed.values()]
    }
  };
  return shard === null ? whole : openPart(whole, shard);
}
var NO_PATHS = /* @__PURE__ */ new Set();
function hasFolder(tree, prefix) {
  return tree.files.some(({ path }) => path.startsWith(prefix));
}
async function odditiesOf(blobs, tree, prefix) {
  const odd = [...tree?.others.values() ?? []].filter(({ path }) => path.startsWith(prefix));
  const links = await targetsOf(blobs, odd.filter(isLink));
  return odd.map((entry) => oddityOf(entry, links.get(entry.path) ?? null)).sort((a, b) => a.path < b.path ? -1 : 1);
}
async function targetsOf(blobs, links) {
  const targets = /* @__PURE__ */ new Map();
  for await (const read of blobs.read(links, LONGEST_TARGET))
    if (read.status === "read") targets.set(read.path, read.bytes);
  return targets;
}
async function* noted(failed, results, side) {
  for await (const result of results) {
    if (result.status === "unreadable") {
      const { path, reason } = result;
      failed.set(`${side} ${path}`, { path, message: `on the ${side}: ${reason}` });
    }
    yield result;
  }
}
async function* decisive(results) {
  for await (const result of results) {
    if (result.status === "unreadable")
      throw new ScanError(`${result.path} of the base branch decides about this change: ${result.reason}`);
    yield result;
  }
}
async function openBase(source, request) {
  const { content, calls } = source;
  const { baseRef, headSha: head } = request;
  let sha = request.baseSha;
  try {
    sha = await calls.ask(`the tip of ${baseRef}`, () => content.branchTip(baseRef));
    const compared = await calls.ask("the comparison with the base", () => content.compare(sha, head, 1));
    const { mergeBase, renames, totalCommits, commits } = compared;
    const tip = listApiTree(source, sha);
    const [atTip, tree] = await Promise.all([tip, mergeBase === sha ? tip : listApiTree(source, mergeBase)]);
    return {
      kind: "known",
      sha,
      tip: atTip,
      tree,
      renames,
      range: { base: sha, head, mergeBase, totalCommits, commits }
    };
  } catch (error) {
    if (!(error instanceof ScanError)) throw error;
    return { kind: "lost", sha, reason: error.message };
  }
}
async function listedChanges(source, request, head) {
  const { content, calls } = source;
  const listed = await calls.ask("the changed files", () => content.filesOf(request.number));
  return listed.files.filter(({ path }) => head.file(path) !== void 0).map(({ path }) => ({ path, basePath: null, kind: "added" })).sort((a, b) => a.path < b.path ? -1 : 1);
}

// src/app/change/head-checkout.ts
import { readdirSync, statSync } from "node:fs";
import { join as join2, relative } from "node:path";
var MAX_FOLDERS = 200;
async function refuseHeadCheckout(exec, folder, event) {
  for (const place of checkouts(folder)) {
    if (!await holdsChange(gitIn(exec, place), event.headSha)) continue;
    const name = relative(folder, place) || "the workspace";
    throw new ConfigurationError(
      `${name} is a checkout of the pull request, which ${event.name} must never hold: remove \`ref: \${{ github.event.pull_request.head.sha }}\` (or the whole checkout step, which is not needed here)`
    );
  }
}
function checkouts(folder) {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return [folder, ...folders.slice(0, MAX_FOLDERS).map((entry) => join2(folder, entry.name))].filter(
    (place) => statSync(join2(place, ".git"), { throwIfNoEntry: false }) !== void 0
  );
}
async function holdsChange(git, headSha) {
  const commit2 = (await git.ask(["cat-file", "commit", "HEAD"]))?.toString("latin1") ?? "";
  const [header = ""] = commit2.split("\n\n", 1);
  const parents = [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map((match) => match[1]);
  if (parents.includes(headSha)) return true;
  const head = (await git.ask(["rev-parse", "--verify", "--quiet", "HEAD"]))?.toString("latin1").trim();
  if (head === headSha) return true;
  const fetched = await git.ask(["for-each-ref", "--count=1", "refs/remotes/pull", "refs/pull"]);
  return fetched !== null && fetched.length > 0;
}

// src/app/change/open-target.ts
async function openTarget({ forge, root, exec }, event, options) {
  if (options.base !== null || options.head !== null) {
    throw new ConfigurationError(
      `inputs base and head: leave them out on ${event.name}; what is compared is the pull request`
    );
  }
  const { number, baseRef, baseSha, headSha } = event;
  const prefix = prefixOf(root, options.dir);
  await refuseHeadCheckout(exec, root, event);
  const { content, origin } = neededForge(forge);
  const shard = options.shard === void 0 ? null : { ...options.shard, isProjectFile: await projectFileTest() };
  return openApiWorkspace({ content, number, baseRef, baseSha, headSha, root, prefix, origin, shard });
}
function prefixOf(root, dir) {
  const path = relative2(root, dir).split(sep).join("/");
  if (path === "") return "";
  if (path === ".." || path.startsWith("../") || resolve4(root, path) !== dir)
    throw new ConfigurationError(`input dir: '${dir}' is outside the repository, and nothing else is read`);
  return `${path}/`;
}

// src/app/change/override.ts
function overrideReader(event, forge, log) {
  if (!isOfPullRequest(event) || event.fork || forge === null) return {};
  return {
    override: async (owners) => {
      try {
        return await firstOverride(event.number, event.headSha, owners, forge);
      } catch (error) {
        log.warn(`overrides could not be read: ${forge.reviews.refusalOf(error, "pull-requests: read").reason}`);
        return null;
      }
    }
  };
}
var MAX_ASKED2 = 20;
async function firstOverride(number, head, owners, forge) {
  const said2 = await forge.reviews.overridesOf(number, head);
  for (const { by, reason } of said2.slice(0, MAX_ASKED2)) {
    for (const owner of owners) {
      const { by: members } = await approvalOf(owner, [by], forge);
      if (members.length > 0) return { by, owner, reason };
    }
  }
  return null;
}

// src/app/inputs/required-scanners.ts
function requiredScanners(actions, policy) {
  const asked2 = actions.input("require").split(/[\s,]+/).filter(Boolean);
  const enabled = Object.keys(policy.scanners).filter(
    (scanner) => scannerEnabled(policy, scanner) && !OPTIONAL_SCANNERS.has(scanner)
  );
  const missing = enabled.filter((scanner) => !asked2.includes(scanner));
  const scanners = [.../* @__PURE__ */ new Set([...enabled, ...asked2])];
  if (asked2.length === 0 || missing.length === 0) return { scanners, notices: [] };
  const message = `input require: ${asked2.join(",")} leaves out what the policy switches on: ignored, ${missing.join(", ")} must have reported as well`;
  return { scanners, notices: [{ kind: "input-ignored", message }] };
}

// src/app/results/joined-sbom.ts
import { readFileSync as readFileSync2, statSync as statSync2 } from "node:fs";

// src/report/cyclonedx/parse.ts
var MAX_SBOM_BYTES = 64 * 1024 * 1024;
var FORM2 = {
  name: "the bill of materials",
  maxBytes: MAX_SBOM_BYTES,
  remedy: "leave the file that the sbom output of this version names",
  validator: () => loadValidator("sbom-part")
};
async function parseSbom(text, path) {
  const { metadata, components } = await parseUntrusted(text, path, FORM2);
  return {
    name: metadata.component.name,
    version: metadata.component.version ?? null,
    inventory: components.flatMap(itemsOf2),
    gaps: valuesOf(metadata.properties ?? [], INCOMPLETE)
  };
}
function itemsOf2(component) {
  const { name, version, purl = "", evidence, properties } = component;
  const [ecosystem = ""] = valuesOf(properties, ECOSYSTEM);
  const licenses = (component.licenses ?? []).flatMap(
    ({ expression, license }) => expression ?? license?.id ?? license?.name ?? []
  );
  const item = { ecosystem, name, version, purl, scope: scopeOf(component.scope), licenses };
  return (evidence?.occurrences ?? [{ location: "" }]).map(({ location }) => ({ ...item, path: location }));
}
function scopeOf(word) {
  if (word === SCOPES.runtime) return "runtime";
  return word === SCOPES.development ? "development" : "unknown";
}
function valuesOf(properties, name) {
  return properties.filter((property) => property.name === name).map((property) => property.value);
}

// src/app/results/joined-sbom.ts
var MAX_BYTES4 = 256 * 1024 * 1024;
var MAX_NAMED = 5;
async function joinSboms(stages, log) {
  const parts = [];
  const refused = [];
  let left = MAX_BYTES4;
  let isAnyThere = false;
  for (const { file, result } of stages.filter(hasAudit)) {
    const path = sbomPathOf(file.path);
    const stat = statSync2(path, { throwIfNoEntry: false });
    isAnyThere ||= stat !== void 0;
    const part = stat === void 0 ? "it is missing" : await readPart(path, result, stat, left);
    if (typeof part === "string") refused.push(`no packages of ${sbomPathOf(file.name)}: ${part}`);
    else parts.push(part);
    left -= typeof part === "string" ? 0 : stat?.size ?? 0;
  }
  tellRefused(refused, isAnyThere, log);
  return {
    inventory: parts.length === 0 ? null : parts.flatMap((part) => part.inventory),
    gaps: [...refused, ...parts.flatMap((part) => part.gaps)]
  };
}
var READ_PACKAGES = new Set(SCANNERS.flatMap(({ id, readsPackages }) => readsPackages ? id : []));
function hasAudit({ result }) {
  return result.scans.some(({ scanner, status }) => READ_PACKAGES.has(scanner) && status !== "skipped");
}
function sbomPathOf(resultPath) {
  return `${resultPath.replace(/\.json$/, "")}.cdx.json`;
}
async function readPart(path, { subject }, stat, left) {
  if (!stat.isFile()) return "it is not a file";
  if (stat.size > MAX_SBOM_BYTES) return `${stat.size} bytes are more than a bill of materials has`;
  if (stat.size > left) return `all of them together are larger than ${MAX_BYTES4} bytes`;
  try {
    const part = await parseSbom(readFileSync2(path, "utf8"), path);
    if (part.name !== (subject.repository ?? "project")) return "it is of another repository than its result";
    if (part.version !== subject.head) return "it is of another commit than its result";
    return part;
  } catch (error) {
    return error instanceof LocatedError ? error.message : "it cannot be read";
  }
}
function tellRefused(refused, isAnyThere, log) {
  if (refused.length === 0) return;
  const more = refused.length > MAX_NAMED ? `; and ${refused.length - MAX_NAMED} more` : "";
  const named = `${refused.slice(0, MAX_NAMED).join("; ")}${more}`;
  if (isAnyThere) log.warn(`the bill of materials is incomplete: ${named}`);
  else log.info(`there is no bill of materials: ${named}; keep the file of the output sbom beside the result`);
}

// src/app/change/checked-out.ts
async function checkedOut(git, revision = "HEAD") {
  const output = (await git.ask(["cat-file", "--batch"], `${revision}
`))?.toString("latin1") ?? "";
  const [, sha = ""] = /^([0-9a-f]{40}(?:[0-9a-f]{24})?) commit \d+\n/.exec(output) ?? [];
  if (sha === "") return null;
  const [header = ""] = output.split("\n\n", 1);
  return { sha, parents: [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map((match) => match[1] ?? "") };
}

// src/app/change/event-revisions.ts
async function revisionsOf(event, git, facts) {
  switch (event.name) {
    case "pull_request": {
      const base = await baseOfPull(event, await headOf3(git), facts);
      return { base, head: "HEAD", judged: event.headSha, event: event.name, notices: [] };
    }
    case "merge_group":
      return queueRevisions(event, await headOf3(git), git, facts);
    case "push":
      if (event.after === null) throw new ConfigurationError("this push deletes a branch: there is nothing to check");
      mustBe(await headOf3(git), [event.after, facts.sha], "the commit that was pushed");
      return { base: event.before, head: "HEAD", judged: event.after, event: event.name, notices: [] };
    case "schedule":
    case "workflow_dispatch":
      return { base: null, head: "HEAD", judged: null, event: event.name, notices: [] };
    case "pull_request_target":
      throw new ConfigurationError(
        "pull_request_target runs with the rights of the base branch: no checkout is read there, only the API"
      );
    case "workflow_run":
      throw new ConfigurationError(`on ${event.name} there is no change to scan: use actions/publish there`);
    case "issue_comment":
    case "check_run":
      throw new ConfigurationError(`on ${event.name} there is no change to scan: use actions/command there`);
  }
}
async function headOf3(git) {
  const head = await checkedOut(git);
  if (head !== null) return head;
  throw new ScanError(`${git.root} holds no commit: run actions/checkout before the gate`);
}
function mustBe(head, wanted, what) {
  if (wanted.includes(head.sha)) return;
  throw new ScanError(
    `the checkout is at ${head.sha}, which is not ${what} (${wanted[0]}): nothing was scanned; leave \`ref:\` out of the checkout step`
  );
}
async function baseOfPull(event, head, facts) {
  if (head.sha === event.headSha) return event.baseSha;
  const [first = "", second, third] = head.parents;
  const isMerge = second === event.headSha && third === void 0;
  if (isMerge && (head.sha === facts.sha || head.sha === await facts.mergeOf(event.number))) return first;
  const what = isMerge ? "a merge of the head that is not GitHub\u2019s" : "neither the head nor its merge with the base";
  throw new ScanError(
    `the checkout is at ${head.sha}, ${what} (pull request ${event.number}, head ${event.headSha}): nothing was scanned; leave \`ref:\` out of the checkout step, and let no step commit before the gate`
  );
}
async function queueRevisions(event, head, git, facts) {
  mustBe(head, [event.headSha], "the head of the merge group");
  const tip = await queueTip(event, git, facts);
  const before = event.baseSha;
  const message = `judged against ${branchOf2(event)} (${tip.slice(0, 12)}): what the entries before this one bring in, up to ${before.slice(0, 12)}, counts here as well`;
  const notices = tip === before ? [] : [{ kind: "queue", message }];
  return { base: tip, head: "HEAD", judged: event.headSha, event: event.name, notices };
}
async function queueTip(event, git, facts) {
  const branch = branchOf2(event);
  const tip = await facts.tipOf(branch) ?? (await checkedOut(git, `refs/remotes/origin/${branch}`))?.sha;
  if (tip !== void 0) return tip;
  throw new ScanError(
    `the tip of ${branch} is known neither from GitHub nor from the checkout, so it cannot be told what the queue brings in: grant contents: read, or check out with fetch-depth: 0`
  );
}
function branchOf2({ baseRef }) {
  return baseRef.replace(/^refs\/heads\//, "");
}

// src/app/results/result-binding.ts
async function judgedBase(event, git, facts, fetchCommit) {
  switch (event.name) {
    case "pull_request":
      return await baseOfMerge(event, git, facts, fetchCommit) ?? event.baseSha;
    case "merge_group":
      return queueTip(event, git, facts);
    case "push":
      return event.before;
    default:
      return null;
  }
}
async function baseOfMerge(event, git, { sha }, fetchCommit) {
  if (sha === "" || sha === event.headSha) return null;
  const known = await checkedOut(git, sha) ?? (await fetchCommit(git, sha) ? await checkedOut(git, sha) : null);
  const [first, second, third] = known?.parents ?? [];
  return second === event.headSha && third === void 0 ? first ?? null : null;
}
async function refuseForeign(stages, { event, repository }, workspace, git) {
  const name = `${repository.owner}/${repository.repo}`;
  const head = headOf4(event) ?? workspace.headSha;
  for (const { file, result } of stages) {
    const { subject } = result;
    const refuse = (why) => new ConfigurationError(`${file.name}: the result is of ${why}; keep the results of this run alone`);
    if (subject.repository !== name) throw refuse("another repository");
    if (subject.head !== head) throw refuse(`commit ${subject.head ?? "none"}, and this run is of ${head ?? "none"}`);
    if (!await isOfBase(subject.base, event, workspace, git))
      throw refuse(`base ${subject.base ?? "none"}, and this run is of ${workspace.baseSha ?? "none"}`);
  }
}
function headOf4(event) {
  switch (event.name) {
    case "pull_request":
    case "pull_request_target":
    case "merge_group":
      return event.headSha;
    case "push":
      return event.after;
    default:
      return null;
  }
}
async function isOfBase(base, event, workspace, git) {
  if (base === workspace.baseSha) return true;
  if (base === null || workspace.baseSha === null) return false;
  if (event.name === "pull_request_target") return base === event.baseSha;
  return event.name === "merge_group" && await git.ask(["merge-base", "--is-ancestor", base, workspace.baseSha]) !== null;
}

// src/app/results/result-files.ts
import { readdirSync as readdirSync2, readFileSync as readFileSync3, statSync as statSync3 } from "node:fs";
import { basename, join as join3, resolve as resolve5 } from "node:path";
function resultFiles(input, folder) {
  const files = input.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "").flatMap((line) => {
    const path = resolve5(folder, line);
    if (statSync3(path, { throwIfNoEntry: false })?.isDirectory() !== true) return [{ path, name: basename(path) }];
    return readdirSync2(path, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".json") && !name.endsWith(".cdx.json")).sort().map((name) => ({ path: join3(path, name), name: name.replaceAll("\\", "/") }));
  });
  if (files.length === 0) throw new ConfigurationError("input results: no result file; did the stages run?");
  return files;
}
function readResultFile(path) {
  try {
    return readFileSync3(path, "utf8");
  } catch (error) {
    throw new ConfigurationError(`${path}: cannot be read: ${messageOf(error)}; did the stage run?`);
  }
}

// src/app/results/judge-stages.ts
async function judgeStages(host) {
  const { actions, env, context } = host;
  const ports = { ...localPorts(actions.log), layers: hostLayers(host) };
  const source = changeSource(host, ports.exec);
  const stages = await readStages(actions.input("results"), source.root);
  const results = stages.map(({ result: result2 }) => result2);
  const options = optionsFromInputs(actions, env, null);
  const git = gitIn(ports.exec, options.dir);
  const workspace = await openJudged(source, options, git);
  await refuseForeign(stages, context, workspace, git);
  const loaded = await loadPolicy(options, workspace, PRODUCT, ports);
  const { policy, path, source: from, notices } = loaded;
  const required2 = requiredScanners(actions, policy);
  const place = { path, source: from, notices: [...notices, ...required2.notices] };
  const { event, repository } = context;
  const services = serviceAccess(event, `${repository.owner}/${repository.repo}`, host.forge, source.facts);
  const expected = [
    ...required2.scanners,
    ...await expectedScans(policy, services),
    ...missingShards(actions, results.length)
  ];
  const asked2 = {
    now: ports.now,
    ...approvalReader(event, host.forge),
    ...overrideReader(event, host.forge, actions.log)
  };
  const facts = await factsOf(loaded, factsOfEvent(event), workspace, asked2);
  const result = await rejudge(results, policy, place, expected, facts);
  const { inventory, gaps } = await joinSboms(stages, actions.log);
  return { result, inventory, inventoryGaps: gaps, publish: policy.publish };
}
async function readStages(input, folder) {
  const read = async ({ path, name }) => ({
    file: { path, name },
    result: await parseRunResult(readResultFile(path), path)
  });
  return Promise.all(resultFiles(input, folder).map(read));
}
async function openJudged(source, options, git) {
  const { event, facts, fetchCommit, exec } = source;
  if (event.name === "pull_request_target") return openTarget(source, event, options);
  const base = await judgedBase(event, git, facts, fetchCommit);
  return openWorkspace({ dir: options.dir, base, head: "HEAD", fetchCommit }, exec);
}
function missingShards(actions, found) {
  if (actions.input("shards") === "") return [];
  const planned = numberInput(actions, "shards", 1, MAX_SHARDS);
  return found < planned ? [`${planned - found} of ${planned} shards`] : [];
}

// src/app/results/own-rules.ts
async function ownRulesOf({ findings }) {
  const [names, categories] = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()];
  for (const { rule, category } of findings) {
    names.add(rule);
    categories.add(category);
  }
  const asked2 = SCANNERS.filter(({ rows }) => rows.some((row) => row.categories.some((one) => categories.has(one))));
  const rules = (await Promise.all(asked2.map((scanner) => scanner.ownTexts()))).flat();
  return new Map(rules.filter(({ id }) => names.has(id)).map((rule) => [rule.id, rule]));
}

// src/app/results/render-context.ts
var LOG_WIDTH = 120;
async function renderContext({ runUrl, serverUrl }, { result, inventory, inventoryGaps = [] }, key) {
  return {
    runUrl,
    serverUrl,
    key,
    color: false,
    width: LOG_WIDTH,
    now: /* @__PURE__ */ new Date(),
    inventory: inventory ?? [],
    inventoryGaps,
    scanners: SCANNERS,
    rules: await ownRulesOf(result)
  };
}

// src/app/results/report-files.ts
import { join as join4 } from "node:path";

// src/publish/report-file.ts
import { lstatSync as lstatSync2, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
function writeReportFile(path, text) {
  try {
    ensureFolder(dirname(path));
    const place = placeOf3(path);
    if (place === null) writeFileSync(path, text);
    else replace(place, text);
  } catch (error) {
    const trouble2 = systemTrouble(error, path);
    if (trouble2 !== null) throw new EnvironmentError(`the report cannot be written: ${trouble2}`);
    throw new ConfigurationError(`${path}: the report cannot be written there: ${messageOf(error)}`);
  }
}
function placeOf3(path) {
  const stat = lstatSync2(path, { throwIfNoEntry: false });
  if (stat === void 0) return path;
  const real = realpathSync(path);
  return lstatSync2(real).isFile() ? real : null;
}
function replace(place, text) {
  const unfinished = `${place}.${process.pid}.part`;
  try {
    writeFileSync(unfinished, text, { flag: "wx" });
    renameSync(unfinished, place);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

// src/app/results/report-files.ts
function reportPath(env, name) {
  return join4(env.RUNNER_TEMP ?? ".", name);
}
function writeReportFiles({ result, inventory }, context, path) {
  const outputs = {};
  for (const { file, render: render2 } of REPORT_LIST) {
    if (file === void 0) continue;
    const isEmpty = file.needsPackages === true && inventory === null;
    if (!isEmpty) writeReportFile(`${path}.${file.ending}`, render2(result, context));
    outputs[file.output] = isEmpty ? "" : `${path}.${file.ending}`;
  }
  return outputs;
}

// src/publish/annotations.ts
var COMMAND = /^::(?:error|warning|notice)(?: [^\r\n]*?)?::[^\r\n]*$/;
function publishAnnotations(actions, commands) {
  const lines = commands.split("\n").filter((line) => line !== "");
  const wrong = lines.findIndex((line) => !COMMAND.test(line));
  if (wrong !== -1) throw new Error(`line ${wrong + 1} of the annotations is no annotation`);
  for (const line of lines) actions.command(line);
}

// src/publish/outputs.ts
function publishOutputs(actions, outputs, files) {
  for (const [name, value] of Object.entries({ ...outputs, ...files })) actions.setOutput(name, String(value));
}

// src/publish/summary.ts
var MAX_BYTES5 = 1e6;
async function publishSummary(actions, markdown2) {
  if (!actions.hasSummary) return { status: "skipped", reason: "this runner shows no job summaries" };
  const fitting2 = cutLines(markdown2, MAX_BYTES5);
  try {
    await actions.appendSummary(fitting2);
  } catch (error) {
    return { status: "refused", reason: `the summary file cannot be written: ${String(error)}` };
  }
  return { status: "written", url: null, notes: fitting2 === markdown2 ? [] : ["the summary was cut at 1 MB"] };
}

// src/app/results/report-run.ts
async function reportRun(actions, run2, context, path, judges = true) {
  const { result } = run2;
  await actions.group(`gatehouse: ${result.verdict.outcome}`, async () => {
    for (const line of REPORTS.terminal.render(result, context).split("\n")) actions.log.info(line);
  });
  if (judges) await tellInJob(actions, result, context);
  const counts = {
    verdict: result.verdict.outcome,
    "new-findings": result.findings.filter(isJudged).length,
    blocking: result.verdict.violations.length,
    fixed: result.findings.filter((finding) => finding.state === "fixed").length
  };
  publishOutputs(actions, counts, writeReportFiles(run2, context, path));
}
async function tellInJob(actions, result, context) {
  publishAnnotations(actions, REPORTS.annotations.render(result));
  const summary = await publishSummary(actions, REPORTS.summary.render(result, context));
  const said2 = describeResult("job summary", summary);
  if (said2 !== null) actions.log.info(said2);
}

// src/entry/actions/gate.ts
function gateAction() {
  return runAction(gate);
}
async function gate(host) {
  const inputs = pageInputs(host.actions);
  const run2 = await judgeStages(host);
  const context = await renderContext(host.place, run2, inputs.key);
  await reportRun(host.actions, run2, context, reportPath(host.env, "gatehouse"));
  await publishRun(publishPlace(host), run2, context, inputs);
  return exitCodeOf(run2.result.verdict.outcome);
}

// src/app/change/asked-revisions.ts
async function askedRevisions(options, event, git) {
  if (event.judged === null) {
    return { base: options.base ?? event.base, head: options.head ?? event.head, notices: event.notices };
  }
  const notices = [...event.notices];
  for (const name of ["base", "head"]) {
    const asked2 = options[name];
    const own = event[name];
    if (asked2 === null || asked2 === own || name === "head" && asked2 === event.judged) continue;
    const [mine, theirs] = [await resolveCommit(git, asked2), own === null ? null : await resolveCommit(git, own)];
    if (mine !== null && (mine === theirs || mine === own)) continue;
    const message = `input ${name}: ${asked2} is not the ${name} of this ${event.event}: ignored`;
    notices.push({ kind: "input-ignored", message });
  }
  return { base: event.base, head: event.head, notices };
}

// src/app/change/missing-checkout.ts
import { existsSync, readdirSync as readdirSync3 } from "node:fs";
import { dirname as dirname2, join as join5, relative as relative3 } from "node:path";
var MAX_LOOKED_AT = 200;
function refuseMissingCheckout(dir, root) {
  if (isInRepository(dir)) return;
  const elsewhere = repositoryBelow(root);
  throw new ConfigurationError(
    elsewhere === null ? "nothing is checked out here: add actions/checkout before this step" : `nothing is checked out in '${relative3(root, dir) || "."}', and a repository is in '${elsewhere}': set 'dir: ${elsewhere}', the path of actions/checkout`
  );
}
function isInRepository(dir) {
  for (let folder = dir; ; folder = dirname2(folder)) {
    if (existsSync(join5(folder, ".git"))) return true;
    if (dirname2(folder) === folder) return false;
  }
}
function repositoryBelow(root) {
  if (!existsSync(root)) return null;
  const folders = readdirSync3(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const names = folders.map(({ name }) => name).sort();
  return names.slice(0, MAX_LOOKED_AT).find((name) => existsSync(join5(root, name, ".git"))) ?? null;
}

// src/app/change/own-change.ts
function isOwnChange(event) {
  switch (event.name) {
    case "pull_request":
      return !event.fork;
    case "push":
    case "schedule":
    case "workflow_dispatch":
      return true;
    default:
      return false;
  }
}

// src/app/change/pull-request-texts.ts
var NOT_READ = "the pull request's title, description and comments were not scanned for secrets";
var CUT = "the pull request has more comments than are scanned for secrets: the first ones were";
var PASSING = /* @__PURE__ */ new Set(["rate-limit", "unavailable"]);
function pullRequestTexts(event, forge, log) {
  if (!isOfPullRequest(event) || forge === null) return {};
  const { texts, permissions } = forge;
  async function read(number) {
    try {
      const found = await texts.read(number);
      if (found === null) return unread("GitHub knows no such pull request, or the token may not read it");
      return { texts: found.texts, notes: found.cut ? [CUT] : [], problems: [] };
    } catch (error) {
      const { kind, reason } = texts.refusalOf(error, "pull-requests: read");
      if (!PASSING.has(kind)) return unread(reason);
      const problem = { message: `${NOT_READ}: ${reason}`, remedy: "Run the job again." };
      return { texts: [], notes: [], problems: [problem] };
    }
  }
  async function mayWrite2(login) {
    try {
      return await permissions.mayWrite(login);
    } catch (error) {
      const { reason } = permissions.refusalOf(error, "pull-requests: read");
      log.info(`whether the author of a comment may write could not be asked: ${reason}`);
      return false;
    }
  }
  return { texts: { read: () => read(event.number), mayWrite: mayWrite2 } };
}
function unread(reason) {
  return { texts: [], notes: [`${NOT_READ}: ${reason}`], problems: [] };
}

// src/app/change/queue-share.ts
var MAX_NAMED2 = 5;
async function withQueueShare(result, event, git) {
  if (result.subject.base === event.baseSha) return result;
  const output = await git.ask(["diff", "--name-only", "-z", "--no-ext-diff", event.baseSha, event.headSha, "--"]);
  if (output === null) return result;
  const own = new Set(nulRecords(output, "diff").map(nameIn));
  const places = result.findings.filter(isJudged).flatMap(({ location }) => location?.path ?? []);
  const others = places.filter((path) => !own.has(path));
  if (others.length === 0) return result;
  const names = [...new Set(others)];
  const more = names.length > MAX_NAMED2 ? `, and ${names.length - MAX_NAMED2} more` : "";
  const share = `${others.length} of ${places.length} new findings are of entries before this one`;
  const message = `${share}: ${names.slice(0, MAX_NAMED2).join(", ")}${more}`;
  return { ...result, notices: [...result.notices, { kind: "queue", message }] };
}

// src/app/change/revocations.ts
function revocationReader(event, texts, log) {
  const number = pullNumberOf(event);
  if (number === null || texts === null) return {};
  return {
    revocations: async (ids) => {
      try {
        return await texts.statements(number, ids);
      } catch (error) {
        const { reason } = texts.refusalOf(error, "pull-requests: read");
        log.warn(`statements about revoked secrets could not be read: ${reason}`);
        return /* @__PURE__ */ new Map();
      }
    }
  };
}
function pullNumberOf(event) {
  return isOfPullRequest(event) || event.name === "merge_group" ? event.number : null;
}

// src/app/inputs/hash-key.ts
function hashKeyInput(actions) {
  const hashKey = actions.input("hash-key");
  if (hashKey === "") return {};
  actions.mask(hashKey);
  return { hashKey };
}

// src/app/inputs/own-verdict.ts
function ownVerdict(actions, options, stage2) {
  const asked2 = flagInput(actions, "gate", true);
  const { shard, ...whole } = options;
  if (asked2 && shard !== void 0) {
    const message2 = `input shard: ${shard.index}/${shard.count} without gate: false would judge a part for the whole: ignored`;
    return { judges: true, options: whole, notices: [ignored3(message2)] };
  }
  if (asked2 || stage2 !== null || shard !== void 0) return { judges: asked2, options, notices: [] };
  const message = "input gate: false is for a shard, whose result a later gate judges; this is the whole: ignored";
  return { judges: true, options, notices: [ignored3(message)] };
}
function ignored3(message) {
  return { kind: "input-ignored", message };
}

// src/app/results/run-on-event.ts
async function runOnEvent(host, only) {
  const { actions, env, context, forge } = host;
  const { event, repository } = context;
  const { judges, options, notices } = ownVerdict(actions, optionsFromInputs(actions, env, only), only);
  const ports = {
    ...localPorts(actions.log),
    env,
    layers: hostLayers(host),
    mask: actions.mask,
    ...hashKeyInput(actions),
    ...pullRequestTexts(event, forge, actions.log),
    ...approvalReader(event, forge),
    ...overrideReader(event, forge, actions.log),
    ...revocationReader(event, forge?.texts ?? null, actions.log)
  };
  const name = `${repository.owner}/${repository.repo}`;
  const source = changeSource(host, ports.exec);
  const services = serviceAccess(event, name, forge, source.facts);
  return { ...await runPlanned(source, { name, options, notices, ports: { ...ports, ...services } }), judges };
}
async function runPlanned(source, { name, options, notices, ports }) {
  const { event, facts, fetchCommit } = source;
  const { runPipeline } = await import("./part-pipeline.js");
  if (event.name === "pull_request_target") {
    const change = factsOfEvent(event);
    const subject = { repository: name, event: "pull_request", head: event.headSha, notices, change };
    return runPipeline(options, subject, { ...ports, openWorkspace: () => openTarget(source, event, options) });
  }
  refuseMissingCheckout(options.dir, ports.env.GITHUB_WORKSPACE ?? options.dir);
  const git = gitIn(ports.exec, options.dir);
  const revisions = await revisionsOf(event, git, facts);
  const asked2 = await askedRevisions(options, revisions, git);
  const run2 = await runPipeline(
    { ...options, base: asked2.base, head: asked2.head },
    {
      repository: name,
      event: revisions.event,
      head: revisions.judged,
      notices: [...notices, ...asked2.notices],
      change: factsOfEvent(event)
    },
    { ...ports, mayVerify: isOwnChange(event), fetchCommit }
  );
  return event.name === "merge_group" ? { ...run2, result: await withQueueShare(run2.result, event, git) } : run2;
}

// src/entry/actions/gatehouse.ts
function gatehouseAction() {
  return runAction(gatehouse);
}
async function gatehouse(host) {
  const inputs = pageInputs(host.actions);
  const run2 = await runOnEvent(host, null);
  const context = await renderContext(host.place, run2, inputs.key);
  await reportRun(host.actions, run2, context, reportPath(host.env, "gatehouse"), run2.judges);
  if (!run2.judges) return EXIT.ok;
  await publishRun(publishPlace(host), run2, context, inputs);
  return exitCodeOf(run2.result.verdict.outcome);
}

// src/app/change/open-change.ts
async function openChange(source, options, log) {
  const { event, facts, exec, fetchCommit } = source;
  if (event.name === "pull_request_target") return openTarget(source, event, options);
  const git = gitIn(exec, options.dir);
  const { base, head, notices } = await askedRevisions(options, await revisionsOf(event, git, facts), git);
  for (const { message } of notices) log.warn(message);
  return openWorkspace({ dir: options.dir, base, head, fetchCommit }, exec);
}

// src/app/change/shard-matrix.ts
var MAX_OUTPUT = 1e6;
function shardMatrix({ weights, count }, globs) {
  const include = weights.map((_, index) => ({
    shard: index + 1,
    of: count,
    projects: (globs ?? []).join("\n")
  }));
  const matrix = JSON.stringify({ include });
  if (matrix.length <= MAX_OUTPUT) return matrix;
  throw new ConfigurationError("input projects: the globs are too long for the matrix; use fewer and wider ones");
}

// src/entry/actions/plan.ts
var DEFAULT_SHARDS = 20;
function planAction() {
  return runAction(plan);
}
async function plan(host) {
  const { actions, env } = host;
  const globs = projectsInput(actions);
  const maxShards = numberInput(actions, "max-shards", DEFAULT_SHARDS, MAX_SHARDS);
  const source = changeSource(host, localPorts(actions.log).exec);
  const workspace = await openChange(source, optionsFromInputs(actions, env, null), actions.log);
  const entries = await workspace.files("head");
  const isProjectFile = await projectFileTest();
  const plan2 = planShards({ entries, changes: workspace.changes, globs, isProjectFile, maxShards });
  actions.log.info(
    `${plan2.affected.length} of ${plan2.projects} projects in ${plan2.count} shards; the largest has ${Math.max(...plan2.weights)} bytes, the smallest ${Math.min(...plan2.weights)}`
  );
  actions.setOutput("matrix", shardMatrix(plan2, globs));
  actions.setOutput("shards", String(plan2.count));
  actions.setOutput("affected", String(plan2.affected.length));
  actions.setOutput("projects", String(plan2.projects));
  return EXIT.ok;
}

// src/app/inputs/policy-path.ts
function policyPathInput(actions) {
  const path = (actions.input("config") || DEFAULT_POLICY_PATH).replaceAll("\\", "/").replace(/^\.\//, "");
  if (!path.startsWith("/") && !path.split("/").includes("..")) return path;
  throw new ConfigurationError(`input config: '${path}' is not a path in the repository`);
}

// src/app/page/pull-policy.ts
async function pullPolicy(judged, log) {
  const { content, pull, policyPath } = judged;
  const place = `${pull.baseRef}:${policyPath}`;
  const layers = layerReader({ host: { content, server: "" }, offline: false, cacheDir: null });
  try {
    const text = await content.text(policyPath, `refs/heads/${pull.baseRef}`);
    if (text === null) {
      if (policyPath !== DEFAULT_POLICY_PATH) log.warn(`labels and reviewers: ${place}: there is no such policy file`);
      return publishSection.defaults;
    }
    return (await parsePolicy(text.replace(/^\ufeff/, ""), place, PRODUCT, { layers })).publish;
  } catch (error) {
    log.warn(`labels and reviewers: ${whyNot(error, place, content)}`);
    return publishSection.defaults;
  }
}
function whyNot(error, place, { refusalOf: refusalOf2 }) {
  if (error instanceof ConfigurationError) return error.message.split("\n")[0] ?? "";
  if (error instanceof LocatedError) return `${place}: ${error.message}`;
  return `${place}: ${refusalOf2(error, "contents: read").reason}`;
}
async function pullTouchesGate({ content, pull, policyPath }, log) {
  try {
    const { files, cut } = await content.filesOf(pull.number);
    const registries = await registryFiles();
    const touches2 = files.some(
      ({ path, previousPath }) => gateFileOf([path, previousPath ?? path], policyPath, registries) !== null
    );
    return touches2 || cut;
  } catch (error) {
    log.warn(
      `labels and reviewers: the files of the change: ${content.refusalOf(error, "pull-requests: read").reason}`
    );
    return true;
  }
}

// src/app/page/publish-left.ts
async function publishLeft(forge, pull, { result, context, event, policyPath }, inputs, log) {
  const judged = { content: forge.content, pull, policyPath };
  const wishes = withPolicy(inputs, await pullPolicy(judged, log), log);
  const asksOwners = wishes.labels !== null || wishes.reviewers.length > 0;
  const touches2 = asksOwners && await pullTouchesGate(judged, log);
  const facts = { result, context, author: pull.author, sarifPlace: null, touches: touches2, isPull: true, mayPass: false };
  const published = await publishPage(forge.page(pull.number), pageOf(wishes, facts));
  tellParts(published, event, log);
  return published;
}

// src/app/results/judged-pull.ts
async function judgedPull(forge, context, result) {
  const { repository } = context;
  if (result.subject.repository !== `${repository.owner}/${repository.repo}`)
    throw new ConfigurationError("the result is of another repository");
  const pull = await openPull(forge, context, result);
  if (pull !== null) await refuseOtherBase(forge.content, pull, result);
  return pull;
}
async function openPull(forge, { event }, { subject }) {
  if (isOfPullRequest(event)) {
    if (event.headSha !== subject.head) throw new ConfigurationError(OTHER_COMMIT);
    const pull2 = await forge.page(event.number).pull();
    return pull2.state === "open" && pull2.headSha === subject.head ? pull2 : null;
  }
  if (event.name !== "workflow_run")
    throw new ConfigurationError(`on ${event.name} there is no pull request to comment`);
  if (event.headSha !== subject.head) throw new ConfigurationError(OTHER_COMMIT);
  const [pull] = await forge.runs.pullsOf(event);
  return pull ?? null;
}
var OTHER_COMMIT = "the result is of another commit than the run that left it";
async function refuseOtherBase(content, pull, { subject, policy }) {
  const { base } = subject;
  const isBase = base !== null && (base === pull.baseSha || await isInBranch(content, pull.baseRef, base));
  if (!isBase)
    throw new ConfigurationError(
      `the result compares with ${base ?? "nothing"}, which is no commit of ${pull.baseRef}`
    );
  const [, commit2] = /^([0-9a-f]{12}):/.exec(policy) ?? [];
  if (commit2 !== void 0 && !base.startsWith(commit2))
    throw new ConfigurationError(`the result is judged by the policy of ${commit2}, and compares with ${base}`);
}
async function isInBranch(content, branch, commit2) {
  try {
    return (await content.compare(branch, commit2, 1)).totalCommits === 0;
  } catch (error) {
    if (content.statusOf(error) === 404) return false;
    throw error;
  }
}

// src/app/results/left-result.ts
import { resolve as resolve6 } from "node:path";

// src/app/results/hostile-result.ts
import { readFileSync as readFileSync4, statSync as statSync4 } from "node:fs";

// src/io/zip-member.ts
var MAX_ENTRIES = 100;
async function readZipMember(zip, name, maxBytes) {
  const { default: yauzl } = await import("./part-yauzl.js");
  const refuse = (message) => new LocatedError({ path: `artifact file ${name}`, message });
  const archive = await yauzl.fromBufferPromise(zip, { lazyEntries: true, validateEntrySizes: true }).catch((error) => {
    throw refuse(`the zip cannot be read: ${String(error)}`);
  });
  if (archive.entryCount > MAX_ENTRIES) throw refuse(`the zip has ${archive.entryCount} entries`);
  let found = null;
  try {
    for await (const entry of archive.eachEntry()) {
      if (entry.fileName !== name) continue;
      if (found !== null) throw refuse("the zip has it twice");
      found = entry;
    }
    if (found === null) throw refuse("the zip does not have it");
    if (found.uncompressedSize > maxBytes)
      throw refuse(`its ${found.uncompressedSize} bytes are more than ${maxBytes}`);
    const chunks = [];
    for await (const chunk of await archive.openReadStreamPromise(found)) chunks.push(Buffer.from(chunk));
    return Buffer.concat(chunks);
  } catch (error) {
    throw error instanceof LocatedError ? error : refuse(`the zip cannot be read: ${String(error)}`);
  }
}

// src/app/results/hostile-result.ts
var RESULT_FILE = "gatehouse.json";
var MAX_ZIP_BYTES = 16 * 1024 * 1024;
async function resultFromFile(path) {
  const stat = statSync4(path, { throwIfNoEntry: false });
  if (stat?.isFile() !== true)
    throw new ConfigurationError(`input result: ${path} is not a file; did the scanning job upload it?`);
  if (stat.size > MAX_RESULT_BYTES)
    throw new ConfigurationError(`input result: ${stat.size} bytes are more than a result has`);
  return parseRunResult(readFileSync4(path, "utf8"), path);
}
async function resultFromArtifact(runs, http, runId, name) {
  const zip = await runs.artifact(runId, name, http, MAX_ZIP_BYTES);
  if (zip === null) {
    throw new ConfigurationError(
      `input artifact: run ${runId} left no artifact '${name}'; did its job get as far as uploading it?`
    );
  }
  const bytes = await readZipMember(zip, RESULT_FILE, MAX_RESULT_BYTES);
  return parseRunResult(bytes.toString("utf8"), `${name}/${RESULT_FILE}`);
}

// src/app/results/left-result.ts
async function leftResult(actions, env, event, runs) {
  const artifact = actions.input("artifact");
  const path = actions.input("result");
  if (artifact === "") {
    if (path === "")
      throw new ConfigurationError("input artifact: name the artifact that holds the result, or give result");
    return resultFromFile(resolve6(env.GITHUB_WORKSPACE ?? process.cwd(), path));
  }
  if (path !== "") throw new ConfigurationError("input result: give either artifact or result");
  if (event.name !== "workflow_run")
    throw new ConfigurationError(`input artifact: it is read on workflow_run, and this run is on ${event.name}`);
  return resultFromArtifact(runs, localPorts(actions.log).http, event.runId, artifact);
}

// src/entry/actions/publish.ts
function publishAction() {
  return runAction(publish);
}
async function publish({ actions, env, context, place, forge: known }) {
  const inputs = { ...pageInputs(actions), uploadSarif: false, labels: false, reviewers: [] };
  const policyPath = policyPathInput(actions);
  const forge = neededForge(known);
  const result = await required(
    forge,
    "the artifact cannot be read",
    "actions: read",
    () => leftResult(actions, env, context.event, forge.runs)
  );
  const pull = await required(
    forge,
    "the pull request cannot be read",
    "pull-requests: read",
    () => judgedPull(forge, context, result)
  );
  if (pull === null) actions.log.warn("no open pull request has the head commit of this result; nothing is published");
  const rendered = await renderContext(place, { result, inventory: null }, inputs.key);
  const left = { result, context: rendered, event: context.event, policyPath };
  const published = pull === null ? null : await publishLeft(forge, pull, left, inputs, actions.log);
  for (const part of ["comment", "review"])
    actions.setOutput(part, published === null ? "skipped" : published.get(part)?.status ?? "");
  return EXIT.ok;
}

// src/entry/actions/setup.ts
import { tmpdir } from "node:os";
import { join as join8 } from "node:path";

// src/app/tools/tool-file.ts
import { existsSync as existsSync2, readFileSync as readFileSync5, renameSync as renameSync2, rmSync as rmSync2, writeFileSync as writeFileSync2 } from "node:fs";
import { dirname as dirname3, join as join6 } from "node:path";

// src/app/tools/tool-table.ts
async function pinnedTools() {
  const { default: table } = await import("./part-actions-setup-tools.js");
  return new Map(Object.entries(table));
}
function assetOf(tools, tool, platform) {
  const pinned = tools.get(tool);
  if (pinned === void 0) {
    const near = nearest(tool, [...tools.keys()]);
    const hint = near === null ? `known are ${[...tools.keys()].join(", ")}` : `did you mean '${near}'?`;
    throw new ConfigurationError(`input tools: '${tool}' is not pinned; ${hint}`);
  }
  const { version, repository, binary, assets } = pinned;
  const asset2 = Object.hasOwn(assets, platform) ? assets[platform] : void 0;
  if (asset2 === void 0)
    throw new ConfigurationError(`input tools: ${tool} ${version} has no release for ${platform}`);
  return { tool, version, repository, binary, ...asset2 };
}
var PUBLIC_RELEASES = "https://github.com/{repository}/releases/download/v{version}/{file}";
function urlOf(template, asset2) {
  const { repository, version, file, tool } = asset2;
  const values = new Map(Object.entries({ repository, version, file, tool }));
  const url2 = template.replace(/\{(\w+)\}/g, (whole, name) => values.get(name) ?? whole);
  const parsed = URL.canParse(url2) ? new URL(url2) : null;
  const isLocal = parsed?.protocol === "http:" && /^(?:127\.0\.0\.1|localhost|\[::1\])$/.test(parsed.hostname);
  if (parsed === null || /[{}]/.test(url2) || !(parsed.protocol === "https:" || isLocal))
    throw new ConfigurationError(
      `input mirror: '${template}' gives no https address; use {repository}, {version}, {file}`
    );
  return parsed.href;
}

// src/app/tools/tool-file.ts
var TIMEOUT_MS2 = 5 * 6e4;
var MAX_BYTES6 = 256 * 1024 * 1024;
var ATTEMPTS2 = 3;
async function toolFile(asset2, source) {
  const path = join6(source.cacheDir, asset2.sha256, asset2.file);
  const cached = readIfThere(path);
  if (cached !== null && sha256(cached) === asset2.sha256) return cached;
  if (cached !== null) {
    source.log.warn(`${asset2.tool}: the cached ${asset2.file} is not what is pinned; it is thrown away`);
    rmSync2(path, { force: true });
  }
  if (source.offline) {
    throw new ScanError(`${asset2.tool} ${asset2.version}: offline, and no valid ${asset2.file} is in ${dirname3(path)}`);
  }
  const bytes = await download(urlOf(source.mirror, asset2), source.http);
  const hash = sha256(bytes);
  if (hash !== asset2.sha256) {
    throw new ScanError(
      `${asset2.tool} ${asset2.version}: ${asset2.file} has SHA-256 ${hash}, pinned is ${asset2.sha256}; it is not used`
    );
  }
  keep(path, bytes, source.log);
  return bytes;
}
async function download(url2, http) {
  for (let attempt = 1; ; attempt++) {
    const failed = (reason) => new ScanError(`${url2}: ${reason}`);
    try {
      const { status, body } = await http({
        method: "GET",
        url: url2,
        timeoutMs: TIMEOUT_MS2,
        maxBytes: MAX_BYTES6,
        anyHost: true
      });
      if (status === 200) return body;
      if (status < 500 || attempt === ATTEMPTS2) throw failed(`answered ${status}`);
    } catch (error) {
      if (error instanceof ScanError) throw error;
      if (attempt === ATTEMPTS2) throw failed(messageOf(error));
    }
  }
}
function keep(path, bytes, log) {
  const partial = `${path}.${process.pid}`;
  try {
    ensureFolder(dirname3(path));
    writeFileSync2(partial, bytes);
    renameSync2(partial, path);
  } catch (error) {
    log.debug(`${path} was not cached: ${messageOf(error)}`);
    if (existsSync2(partial)) rmSync2(partial);
  }
}
function readIfThere(path) {
  try {
    return readFileSync5(path);
  } catch {
    return null;
  }
}

// src/app/tools/unpack.ts
import { chmodSync as chmodSync2, statSync as statSync5, writeFileSync as writeFileSync3 } from "node:fs";
import { join as join7 } from "node:path";
var MAX_BINARY_BYTES = 256 * 1024 * 1024;
var TIMEOUT_MS3 = 6e4;
async function unpackTool(asset2, bytes, folder, exec) {
  ensureFolder(folder);
  const program = asset2.file.endsWith(".exe") || asset2.file.endsWith(".zip") ? `${asset2.binary}.exe` : asset2.binary;
  const path = join7(folder, program);
  if (asset2.file.endsWith(".tar.gz")) await untar(asset2, bytes, folder, exec);
  else if (asset2.file.endsWith(".zip")) writeFileSync3(path, await readZipMember(bytes, program, MAX_BINARY_BYTES));
  else writeFileSync3(path, bytes);
  if (statSync5(path, { throwIfNoEntry: false })?.isFile() !== true)
    throw new ScanError(`${asset2.tool} ${asset2.version}: ${asset2.file} does not hold ${program}`);
  chmodSync2(path, 493);
  return folder;
}
async function untar(asset2, bytes, folder, exec) {
  const archive = join7(folder, asset2.file);
  writeFileSync3(archive, bytes);
  const ran = await exec("tar", ["-xzf", asset2.file], { cwd: folder, timeoutMs: TIMEOUT_MS3, maxBytes: 1024 * 1024 });
  if (ran.exitCode !== 0)
    throw new ScanError(
      `${asset2.tool} ${asset2.version}: tar cannot read ${asset2.file} (${ran.ended}, exit code ${ran.exitCode})`
    );
}

// src/entry/actions/setup.ts
async function setupAction() {
  const actions = await runnerActions(process.env);
  await runEntry(async () => {
    const { env } = process;
    const names = actions.input("tools").split(/[\s,]+/).filter(Boolean);
    if (names.length === 0) throw new ConfigurationError("input tools: name at least one tool");
    const offline = flagInput(actions, "offline", false);
    const mirror = actions.input("mirror") || PUBLIC_RELEASES;
    const { http, exec } = localPorts(actions.log);
    const temp = env.RUNNER_TEMP ?? tmpdir();
    const cacheDir = join8(env.RUNNER_TOOL_CACHE ?? temp, "gatehouse-tools");
    const tools = await pinnedTools();
    const assets = [...new Set(names)].map((name) => assetOf(tools, name, `${process.platform}-${process.arch}`));
    for (const asset2 of assets) {
      const bytes = await toolFile(asset2, { http, log: actions.log, cacheDir, mirror, offline });
      const folder = join8(temp, "gatehouse-tools", `${asset2.tool}-${asset2.version}-${process.pid}`);
      actions.addPath(await unpackTool(asset2, bytes, folder, exec));
      actions.log.info(`${asset2.tool} ${asset2.version} is on the PATH (SHA-256 ${asset2.sha256})`);
    }
    actions.setOutput("tools", assets.map((asset2) => `${asset2.tool}@${asset2.version}`).join(" "));
    return EXIT.ok;
  }, actions.log);
}

// src/entry/actions/stages.ts
function stageAction(scanner) {
  return runAction((host) => stage(host, scanner));
}
async function stage(host, scanner) {
  const run2 = await runOnEvent(host, scanner);
  const context = await renderContext(host.place, run2, scanner);
  await reportRun(host.actions, run2, context, reportPath(host.env, `gatehouse-${scanner}`), run2.judges);
  return run2.judges ? exitCodeOf(run2.result.verdict.outcome) : EXIT.ok;
}

// src/config/command-line.ts
import { resolve as resolve8 } from "node:path";
import { parseArgs } from "node:util";

// src/config/argument-mistake.ts
function argumentMistake(message, known) {
  const unknown2 = /Unknown option '--?([^']+)'/.exec(message)?.[1];
  if (unknown2 !== void 0) {
    const suggestion = nearest(unknown2, known);
    const hint = suggestion === null ? "'gatehouse help' lists them" : `did you mean '--${suggestion}'?`;
    return `unknown option '--${unknown2}'; ${hint}`;
  }
  const named = /Option '(?:-\w, )?(--[\w-]+)/.exec(message)?.[1];
  if (named === void 0) return message.split("\n")[0] ?? "";
  if (message.includes("argument missing"))
    return `${named} needs a value, as in '${named} VALUE'; 'gatehouse help' lists them`;
  if (message.includes("is ambiguous"))
    return `${named} needs a value, and what follows it is an option; write '${named}=VALUE' if it begins with a dash`;
  if (message.includes("does not take an argument")) return `${named} takes no value: leave it out`;
  return message.split("\n")[0] ?? "";
}

// src/config/command-options.ts
function optionsOf(name, values, valued, rest, cwd, form) {
  if (values.policy !== void 0) throw new ConfigurationError(`unknown option '--policy'; ${name} takes '--config'`);
  if (rest.length > 1) throw new ConfigurationError(`${name} takes one folder, not ${rest.length}: ${rest.join(" ")}`);
  const raw = {};
  for (const option of valued) {
    const value = textOf2(values[option]);
    if (value === void 0) continue;
    if (value.trim() === "") throw new ConfigurationError(`--${option} needs a value`);
    raw[option] = value;
  }
  if (values.offline === true) raw.offline = "true";
  return checkOptions(raw, rest[0] ?? ".", cwd, form, (name2) => `--${name2}`);
}
function textOf2(value) {
  return typeof value === "string" ? value : void 0;
}

// src/config/database-command.ts
import { resolve as resolve7 } from "node:path";
var DATABASE_OPTIONS = ["migrations", "url", "snapshot", "write-snapshot"];
var SHARED = ["base", "format", "output"];
function databaseCommand(values, rest, cwd, { databaseFormats }) {
  const [extra] = rest;
  if (extra !== void 0) throw new ConfigurationError(`database takes no folder: '${extra}'; use --migrations DIR`);
  const known = [...DATABASE_OPTIONS, ...SHARED, "verbose"];
  const foreign = Object.keys(values).find((name) => values[name] !== void 0 && !known.includes(name));
  if (foreign !== void 0) throw new ConfigurationError(`database takes no --${foreign}`);
  const text = (name) => {
    const value = textOf2(values[name])?.trim();
    if (value === "") throw new ConfigurationError(`--${name} needs a value`);
    return value ?? null;
  };
  const path = (name) => {
    const value = text(name);
    return value === null ? null : resolve7(cwd, value);
  };
  const sources = [migrations(path("migrations")), url(text("url")), snapshot(path("snapshot"))].filter(
    (source2) => source2 !== null
  );
  const [source] = sources;
  if (source === void 0 || sources.length > 1) {
    throw new ConfigurationError(
      "use 'gatehouse database' with one of --migrations DIR, --url URL and --snapshot FILE"
    );
  }
  return {
    source,
    base: text("base"),
    format: formatOf(text("format"), databaseFormats),
    output: path("output"),
    writeSnapshot: path("write-snapshot")
  };
}
function migrations(dir) {
  return dir === null ? null : { kind: "migrations", dir };
}
function url(text) {
  if (text === null) return null;
  const variable = /^env:(\w+)$/.exec(text)?.[1] ?? null;
  return { kind: "url", url: variable === null ? text : "", variable };
}
function snapshot(path) {
  return path === null ? null : { kind: "snapshot", path };
}
function formatOf(asked2, formats) {
  const format = asked2 ?? formats[0] ?? "";
  if (formats.includes(format)) return format;
  const suggestion = nearest(format, formats);
  const hint = suggestion === null ? `formats: ${formats.join(", ")}` : `did you mean '${suggestion}'?`;
  throw new ConfigurationError(`--format ${format} is none of database; ${hint}`);
}

// src/config/policy-command.ts
var FORMS = {
  test: "test [--policy FILE] CASES.yml|RESULT.json ...",
  explain: "explain FINDING RESULT.json [--policy FILE]",
  show: "show [--policy FILE]",
  diff: "diff BEFORE.yml AFTER.yml [RESULT.json ...]"
};
function policyCommand(file, [action = "", ...rest], offline) {
  const policy = file ?? DEFAULT_POLICY_PATH;
  const [first, second, ...more] = rest;
  if (action === "test" && first !== void 0) return { name: "policy-test", policy, offline, files: rest };
  if (action === "show" && first === void 0) return { name: "policy-show", policy, offline };
  if (first !== void 0 && second !== void 0) {
    if (action === "explain" && more.length === 0)
      return { name: "policy-explain", policy, offline, finding: first, result: second };
    if (action === "diff" && file === void 0)
      return { name: "policy-diff", offline, before: first, after: second, results: more };
  }
  const form = Object.hasOwn(FORMS, action) ? FORMS[action] : Object.values(FORMS).join("' or 'gatehouse policy ");
  throw new ConfigurationError(`use 'gatehouse policy ${form}'`);
}

// src/config/surface-command.ts
function surfaceCommand(values, valued, rest, cwd, form) {
  const { format, only, owner, ...others } = values;
  if (owner !== void 0) throw new ConfigurationError("--owner is an option of 'gatehouse surface import'");
  if (only !== void 0) throw new ConfigurationError("surface asks the scanners that see one: it takes no --only");
  const options = optionsOf("surface", others, valued, rest, cwd, form);
  const scanners = form.scanners.filter(({ showsSurface }) => showsSurface === true).map(({ id }) => id);
  return { options: { ...options, only: scanners }, format: surfaceFormat(textOf2(format), form) };
}
function surfaceImport(values, valued, files, cwd, form) {
  const refused = ["base", "head", "format"].find((option) => values[option] !== void 0);
  if (refused !== void 0) throw new ConfigurationError(`what is imported is about the whole tree: no --${refused}`);
  if (files.length === 0) throw new ConfigurationError("use 'gatehouse surface import [--owner NAME] FILE ...'");
  const { owner, ...others } = values;
  return { options: surfaceCommand(others, valued, [], cwd, form).options, files, owner: textOf2(owner) ?? null };
}
function surfaceFormat(asked2, { surfaceFormats }) {
  const format = asked2 ?? surfaceFormats[0] ?? "";
  if (surfaceFormats.includes(format)) return format;
  const suggestion = nearest(format, surfaceFormats);
  const hint = suggestion === null ? `formats: ${surfaceFormats.join(", ")}` : `did you mean '${suggestion}'?`;
  throw new ConfigurationError(`--format ${format} is none of surface; ${hint}`);
}

// src/config/command-line.ts
var COMMANDS = [
  "baseline",
  "check",
  "database",
  "db",
  "explain",
  "fix",
  "init",
  "policy",
  "surface",
  "vex",
  "help",
  "version"
];
function parseCommandLine(args, cwd, form) {
  const valued = [...OWN_OPTIONS, ...settingOptions(form).map((option) => option.name)];
  const isFix = args.find((argument) => !argument.startsWith("-")) === "fix";
  const { values, positionals } = readArguments(args, [...valued, ...DATABASE_OPTIONS, "owner", "policy"], isFix);
  const [name, ...rest] = positionals;
  if (values.version === true || name === "version") return { name: "version" };
  if (values.help === true || name === "help" || name === void 0) return { name: "help" };
  refuseForeign2(name, values);
  switch (name) {
    case "check":
      return checkCommand(values, valued, rest, cwd, form);
    case "baseline":
      return baselineCommand(values, valued, rest, cwd, form);
    case "database":
      return { name: "database", ...databaseCommand(values, rest, cwd, form) };
    case "db":
      return osvCommand(rest);
    case "explain":
      return explainCommand(values, rest);
    case "fix":
      return fixCommand(values, valued, rest, cwd, form);
    case "init":
      return {
        name: "init",
        options: optionsOf("init", initOptions(values), valued, rest, cwd, form),
        dryRun: values["dry-run"] === true,
        forks: values.fork === true,
        imports: values.import === true,
        owner: textOf2(values.owner) ?? null
      };
    case "surface":
      return rest[0] === "import" ? { name: "surface-import", ...surfaceImport(values, valued, rest.slice(1), cwd, form) } : { name: "surface", ...surfaceCommand(values, valued, rest, cwd, form) };
    case "vex":
      return vexCommand(values, valued, rest, cwd, form);
    case "policy":
      if (rest[0] === "import") return importCommand(values, rest.slice(1));
      return policyCommand(textOf2(values.policy) ?? textOf2(values.config), rest, values.offline === true);
    default: {
      const suggestion = nearest(name, COMMANDS);
      const hint = suggestion === null ? `commands: ${COMMANDS.join(", ")}` : `did you mean '${suggestion}'?`;
      throw new ConfigurationError(`unknown command '${name}'; ${hint}`);
    }
  }
}
var COMMANDS_OF = {
  all: ["check"],
  staged: ["check"],
  write: ["baseline", "fix"],
  shrink: ["baseline"],
  import: ["init"],
  "dry-run": ["init"],
  fork: ["init"],
  owner: ["init", "policy", "surface"],
  ...Object.fromEntries(DATABASE_OPTIONS.map((option) => [option, ["database"]]))
};
function refuseForeign2(name, values) {
  for (const [option, commands] of Object.entries(COMMANDS_OF)) {
    if (values[option] === void 0 || commands.includes(name)) continue;
    throw new ConfigurationError(`--${option} is an option of 'gatehouse ${commands[0]}'`);
  }
}
var FLAGS = ["all", "import", "dry-run", "fork", "offline", "shrink", "staged", "verbose"];
function readArguments(args, valued, isFix) {
  const strings = Object.fromEntries(valued.map((option) => [option, { type: "string" }]));
  const flag = { type: "boolean" };
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ...strings,
        write: isFix ? flag : { type: "string" },
        ...Object.fromEntries(FLAGS.map((name) => [name, flag])),
        help: { ...flag, short: "h" },
        version: { ...flag, short: "v" }
      }
    });
    return { values, positionals };
  } catch (error) {
    const flags = ["write", ...FLAGS, "help", "version"];
    throw new ConfigurationError(argumentMistake(messageOf(error), [...valued, ...flags]));
  }
}
function checkCommand(values, valued, rest, cwd, form) {
  const options = optionsOf("check", values, valued, rest, cwd, form);
  const revision = ["base", "head"].find((option) => values[option] !== void 0);
  if (values.staged === true && revision !== void 0)
    throw new ConfigurationError(`--staged compares what is staged with HEAD: leave --${revision} out`);
  return {
    name: "check",
    options: values.staged === true ? { ...options, staged: true } : options,
    verbose: values.verbose === true,
    all: values.all === true
  };
}
function fixCommand(values, valued, rest, cwd, form) {
  const refused = ["head", "format", "output"].find((option) => values[option] !== void 0);
  if (refused !== void 0) throw new ConfigurationError(`fix is of the working tree: it takes no --${refused}`);
  return { name: "fix", options: optionsOf("fix", values, valued, rest, cwd, form), write: values.write === true };
}
function baselineCommand(values, valued, rest, cwd, form) {
  const refused = ["base", "head", "only", "format", "output"].find((option) => values[option] !== void 0);
  if (refused !== void 0) throw new ConfigurationError(`baseline is of the whole tree: it takes no --${refused}`);
  const write2 = textOf2(values.write);
  return {
    name: "baseline",
    options: optionsOf("baseline", values, valued, rest, cwd, form),
    write: write2 === void 0 ? null : resolve8(cwd, write2),
    shrink: values.shrink === true
  };
}
function initOptions(values) {
  const refused = ["base", "head", "only", "format", "output"].find((option) => values[option] !== void 0);
  if (refused !== void 0) throw new ConfigurationError(`init is of the whole repository: it takes no --${refused}`);
  return values;
}
function osvCommand(rest) {
  const [action, dir, ...ecosystems] = rest;
  if (action === "update" && dir !== void 0) return { name: "db-update", dir, ecosystems };
  if (action === "build" && dir !== void 0 && ecosystems.length === 0) return { name: "db-build", dir };
  throw new ConfigurationError("use 'gatehouse db build DIR' or 'gatehouse db update DIR [ECOSYSTEM ...]'");
}
function vexCommand(values, valued, [file, ...more], cwd, form) {
  const { format = "openvex", ...others } = values;
  if (more.length > 0 || format !== "openvex" && format !== "cyclonedx")
    throw new ConfigurationError("use 'gatehouse vex [--format openvex|cyclonedx] [RESULT.json]'");
  return { name: "vex", file: file ?? null, options: optionsOf("vex", others, valued, [], cwd, form), format };
}
function importCommand(values, files) {
  if (files.length === 0) throw new ConfigurationError("use 'gatehouse policy import [--owner NAME] FILE ...'");
  return { name: "policy-import", files, owner: textOf2(values.owner) ?? null };
}
function explainCommand(values, rest) {
  const [id, ...results] = rest;
  if (id === void 0) throw new ConfigurationError("use 'gatehouse explain ID [RESULT.json ...]'");
  if (results.length > 0 && !isFindingId(id)) {
    throw new ConfigurationError(`'${id}' is not the id of a finding, so no result is asked: leave ${results[0]} out`);
  }
  return { name: "explain", id, results, osvDb: textOf2(values["osv-db"]) ?? null, offline: values.offline === true };
}

// src/io/log.ts
function stderrLog(options) {
  const write2 = options.write ?? ((text) => void process.stderr.write(text));
  const line = (prefix) => (message) => write2(`${prefix}${stripControl(message)}
`);
  return {
    debug: options.verbose ? line("debug: ") : () => {
    },
    info: options.verbose ? line("") : () => {
    },
    warn: line("warning: "),
    error: line("error: ")
  };
}

// src/io/standard-output.ts
import { fstatSync, writeSync } from "node:fs";
var STDOUT = 1;
async function writeOut(text) {
  if (isFile()) return writeAll(Buffer.from(text));
  await new Promise((done, failed) => {
    process.stdout.write(text, (error) => {
      if (error === null || error === void 0 || isClosedPipe(error)) done();
      else failed(outputError(error));
    });
  });
}
function watchOut() {
  process.stdout.on("error", (error) => {
    if (!isClosedPipe(error)) throw outputError(error);
  });
}
function isClosedPipe(error) {
  return "code" in error && error.code === "EPIPE";
}
function outputError(error) {
  const trouble2 = systemTrouble(error, "standard output");
  return trouble2 === null ? error : new EnvironmentError(trouble2);
}
function isFile() {
  try {
    return fstatSync(STDOUT).isFile();
  } catch {
    return false;
  }
}
function writeAll(bytes) {
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(STDOUT, bytes, at);
  } catch (error) {
    throw outputError(error);
  }
}

// src/config/usage.ts
function usage(form) {
  const { scanners, formats, surfaceFormats, databaseFormats } = form;
  return `gatehouse: the security gate for pull requests

  gatehouse check [dir]      run the gate
      --base REV --head REV  what to compare; no --head: the working tree; neither: the whole tree, everything is new
      --staged               what is staged against HEAD: what a commit would bring
      --config FILE          policy file (default: .github/gatehouse.yml of the base)
      --only LIST            ${scanners.map(({ id }) => id).join(", ")}
      --format FORMAT        ${formats.join(", ")}
      --output FILE          write the report there instead of to standard output
      --offline              no network; with --osv-db DIR for the dependency audit
      --osv-db DIR           OSV database: DIR/<Ecosystem>/all.zip
${optionLines(form)}
      --results GLOB         SARIF 2.1.0 reports of other tools, several separated by commas: one list, one verdict
      --all                  list findings of low confidence too; otherwise they are counted
      --verbose              tell what is being done, on standard error
  gatehouse baseline [dir]   write today's open findings to .github/gatehouse-baseline.json, which whole-tree runs are judged against
      --write FILE           write them there instead
      --shrink               leave out what is gone, take in nothing
  gatehouse database         who may do what in a database, whether it is watched, and which rights nobody needs
      --migrations DIR       as migrations build it; nothing is executed
      --url URL              as a PostgreSQL has it (postgres://\u2026, or env:NAME of a variable that holds the URL), read only
      --snapshot FILE        as it was when --write-snapshot FILE kept it
      --base FILE            what changed since: a snapshot, or with --migrations a revision
      --format FORMAT        ${databaseFormats.join(", ")}
  gatehouse db build DIR     index OSV zips (DIR/<Ecosystem>/all.zip) for offline use
  gatehouse db update DIR [ECOSYSTEM ...]   download what changed at OSV, and index it
  gatehouse explain ID       what a rule or advisory means, why it matters, how to fix it
  gatehouse explain ID RESULT.json ...   the same of a finding, with its place and the whole way of its data
  gatehouse fix [dir]        show the changes of files that clear findings, and what to type for the rest (options of check)
      --write                make those changes; nothing is installed
  gatehouse init [dir]       write .github/gatehouse.yml and the workflow for this repository, and look what it holds today
      --dry-run              show what would be written, write nothing
      --fork                 with the workflow that comments on pull requests of forks: for public repositories
      --import               with what files of other tools let stay (osv-scanner, Trivy, Snyk, zizmor, VEX, \u2026)
      --owner NAME           who answers for what is imported
  gatehouse surface [dir]    what the code exposes and reaches; with --base REV what the change opens
      --format FORMAT        ${surfaceFormats.join(", ")}
  gatehouse surface import [--owner NAME] FILE ...   what models of Threat Dragon, OTM and Threagile answer, as .github/threats.yml
  gatehouse vex [RESULT.json]   the exceptions that hold as VEX, on standard output; without a result the whole tree is checked
      --format FORMAT        openvex, cyclonedx
  gatehouse policy import [--owner NAME] FILE ...   the same as sections of a policy, on standard output
  gatehouse policy test [--policy FILE] CASES.yml|RESULT.json ...   what a policy says of its cases and of recorded results
  gatehouse policy explain FINDING RESULT.json [--policy FILE]   which condition decides on a finding, and what lets it through
  gatehouse policy show [--policy FILE]   every setting with where it comes from
  gatehouse policy diff BEFORE.yml AFTER.yml [RESULT.json ...]   what changes, and what that does to recorded results

Exit codes: 0 pass or warn, 1 the policy says no, 2 wrong usage or configuration,
            3 a required scan did not complete, 4 a defect of gatehouse
`;
}
function optionLines(form) {
  return settingOptions(form).map(({ name, placeholder, values }) => `      ${`--${name} ${placeholder}`.padEnd(23)}${values.join(", ")}`).join("\n");
}

// src/entry/commands/baseline.ts
import { join as join9 } from "node:path";

// src/io/progress-line.ts
var QUIET_MS = 400;
var BETWEEN_MS = 100;
var ERASE = "\r\x1B[2K";
function progressLine({ write: write2, now, columns }) {
  const start = now();
  const files = /* @__PURE__ */ new Map();
  const ended = /* @__PURE__ */ new Set();
  let drawn = Number.NEGATIVE_INFINITY;
  let isShown = false;
  function draw() {
    const at = now();
    if (at - start < QUIET_MS || at - drawn < BETWEEN_MS) return;
    drawn = at;
    isShown = true;
    const seconds = Math.floor((at - start) / 1e3);
    const scanners = [...files].map(
      ([id, count]) => `${id} ${ended.has(id) ? "done" : `${count} ${count === 1 ? "file" : "files"}`}`
    );
    const words = [`checking, ${seconds} s`, ...scanners];
    write2(`${ERASE}${words.join("; ").slice(0, Math.max(0, columns - 1))}`);
  }
  return {
    tick: draw,
    read(scanner) {
      files.set(scanner, (files.get(scanner) ?? 0) + 1);
      draw();
    },
    done(scanner) {
      if (!files.has(scanner)) return;
      ended.add(scanner);
      draw();
    },
    clear() {
      if (isShown) write2(ERASE);
      isShown = false;
    }
  };
}

// src/app/host/desk-progress.ts
var DEFAULT_COLUMNS = 80;
var TICK_MS = 500;
function watchedTerminal(stderr, env) {
  if (stderr.isTTY !== true || env.TERM === "dumb" || isOnRunner(env)) return null;
  const write2 = (text) => void stderr.write(text);
  return { write: write2, now: () => performance.now(), columns: stderr.columns || DEFAULT_COLUMNS };
}
async function withProgress(log, work, terminal = watchedTerminal(process.stderr, process.env)) {
  if (terminal === null) return work({ log });
  const line = progressLine(terminal);
  const first = (say) => (message) => {
    line.clear();
    say(message);
  };
  const clock = setInterval(() => line.tick(), TICK_MS).unref();
  const { debug, info, warn, error } = log;
  try {
    const cleared = { debug: first(debug), info: first(info), warn: first(warn), error: first(error) };
    return await work({ log: cleared, progress: line });
  } finally {
    clearInterval(clock);
    line.clear();
  }
}

// src/app/results/desk-run.ts
async function deskRun(options, log, more = {}) {
  const { runPipeline } = await import("./part-pipeline.js");
  const head = options.staged === true ? "staged" : null;
  return withProgress(
    log,
    (watched) => runPipeline(
      options,
      { repository: null, event: "local", head },
      { ...localPorts(watched.log), ...more, ...watched.progress !== void 0 && { progress: watched.progress } }
    )
  );
}

// src/app/results/tell-incomplete.ts
var ALARMING = /* @__PURE__ */ new Set(["baseline-unknown", "nothing-compared", "stale-data"]);
function tellIncomplete(result, log) {
  for (const notice of result.notices) {
    if (ALARMING.has(notice.kind)) log.warn(notice.message);
  }
  for (const scan of result.scans) {
    if (scan.status !== "failed" && scan.status !== "partial") continue;
    log.warn(`${scan.scanner}: ${scan.status}: ${scan.reason ?? "no reason given"}`);
    for (const { path, line, message, remedy } of scan.problems) {
      const place = path === void 0 ? "" : `${path}${line === void 0 ? "" : `:${line}`}: `;
      log.warn(`${place}${message}${remedy === void 0 ? "" : `; ${remedy}`}`);
    }
  }
}

// src/entry/commands/baseline.ts
async function baselineCommand2({ options, write: write2, shrink }, log) {
  const { result, baseline } = await deskRun(options, log);
  if (result.subject.folder !== void 0)
    throw new ConfigurationError(
      `a baseline is of the whole repository, not of ${result.subject.folder}: run it at its root`
    );
  const incomplete = result.scans.filter(({ status }) => status === "failed" || status === "partial");
  if (incomplete.length > 0) {
    tellIncomplete(result, log);
    log.error("no baseline is written: not everything was looked at");
    return EXIT.incomplete;
  }
  const findings = baseline(shrink);
  writeReportFile(write2 ?? join9(options.dir, BASELINE_PATH), baselineText(findings));
  await writeOut(
    `wrote ${findings.length} ${findings.length === 1 ? "finding" : "findings"} to ${write2 ?? BASELINE_PATH}
`
  );
  return EXIT.ok;
}

// src/app/results/desk-context.ts
var DEFAULT_WIDTH = 100;
async function deskContext({ result, inventory, inventoryGaps }, { output, format }, all) {
  const toTerminal = output === null && process.stdout.isTTY === true;
  return {
    runUrl: null,
    serverUrl: null,
    key: "default",
    color: toTerminal && process.env.NO_COLOR === void 0,
    width: process.stdout.columns ?? DEFAULT_WIDTH,
    all,
    now: /* @__PURE__ */ new Date(),
    inventory,
    inventoryGaps,
    scanners: SCANNERS,
    // A terminal shows texts as they are.
    ...format !== "terminal" && { rules: await ownRulesOf(result) }
  };
}

// src/entry/commands/check.ts
async function checkCommand2(options, all, log) {
  const asked2 = isOnRunner(process.env) ? { ...options, runner: runnerOf(process.env) } : options;
  const run2 = await deskRun(asked2, log, { mayVerify: true });
  const { result } = run2;
  const text = reportFor(options.format).render(result, await deskContext(run2, options, all));
  if (options.output === null) await writeOut(text);
  else writeReportFile(options.output, text);
  if (options.output !== null || options.format !== "terminal") tellIncomplete(result, log);
  return exitCodeOf(result.verdict.outcome);
}

// src/app/answers/database-side.ts
import { existsSync as existsSync3, readFileSync as readFileSync6, statSync as statSync6 } from "node:fs";
import { resolve as resolve9 } from "node:path";
async function readSource(source, env, log) {
  switch (source.kind) {
    case "snapshot":
      return { ...await snapshotSide(source.path), leastPrivilege: null };
    case "url":
      return liveSide(await addressOf(source, env, log));
    default:
      return migrationSide(source.dir, null, log);
  }
}
async function snapshotSide(path) {
  const { readSnapshot } = await import("./part-scan-database-snapshot-snapshot.js");
  const bytes = (() => {
    try {
      if (!statSync6(path).isFile()) throw new Error("it is no file");
      return readFileSync6(path);
    } catch (error) {
      throw new ConfigurationError(`${path}: cannot be read: ${messageOf(error)}`);
    }
  })();
  return { name: path, catalogue: await readSnapshot(bytes, path) };
}
async function readBase(base, source, log) {
  if (base === null) return null;
  const path = resolve9(base);
  if (source.kind !== "migrations" || existsSync3(path)) return snapshotSide(path);
  const side = await migrationSide(source.dir, base, log);
  return { name: base, catalogue: side.base ?? side.catalogue };
}
async function migrationSide(dir, base, log) {
  const { migrationCatalogues } = await import("./part-scan-database-audit-from-migrations.js");
  const { exec } = localPorts(log);
  const sides = await migrationCatalogues(await openWorkspace({ dir, base, head: null }, exec));
  return { name: sides.root, catalogue: sides.head, base: sides.base, leastPrivilege: null };
}
async function addressOf({ url: url2, variable }, env, log) {
  const { readAddress } = await import("./part-scan-database-live-address.js");
  const text = variable === null ? url2 : env[variable]?.trim();
  if (text === void 0 || text === "") throw new ConfigurationError(`--url: the variable ${variable} is not set`);
  const { address: address2, warnings } = readAddress(text, resolve9("."));
  for (const warning of warnings) log.warn(warning);
  return address2.password === void 0 && env.PGPASSWORD ? { ...address2, password: env.PGPASSWORD } : address2;
}
async function liveSide(address2) {
  const { withPostgres } = await import("./part-io-postgres.js");
  const { readLive } = await import("./part-scan-database-live-read.js");
  const { readUsage } = await import("./part-scan-database-least-usage.js");
  const { host, database, user } = address2;
  const name = `${database ?? user ?? "database"} at ${host}`;
  return withPostgres(address2, async (query) => {
    const catalogue = await readLive(query);
    const { least, gaps } = await readUsage(query, catalogue);
    return { name, catalogue: { ...catalogue, gaps: [...catalogue.gaps, ...gaps] }, leastPrivilege: least };
  });
}

// src/entry/commands/database.ts
async function databaseCommand2(command2, log) {
  const { source, base, format, output, writeSnapshot } = command2;
  const head = await readSource(source, process.env, log);
  const { snapshotText } = await import("./part-scan-database-snapshot-snapshot.js");
  if (writeSnapshot !== null) writeReportFile(writeSnapshot, snapshotText(head.catalogue));
  const { auditDatabase } = await import("./part-scan-database-audit-audit.js");
  const report = auditDatabase(head, await readBase(base, source, log), head.leastPrivilege);
  const shown = DATABASE_FORMATS.find(({ id }) => id === format) ?? DATABASE_FORMATS[0];
  const text = shown.render(report);
  if (output === null) await writeOut(text);
  else writeReportFile(output, text);
  for (const { kind, subject, reason } of report.gaps.slice(0, 20)) log.warn(`${kind}: ${subject ?? ""} ${reason}`);
  return report.gaps.some(isIncomplete) ? EXIT.incomplete : EXIT.ok;
}
function isIncomplete({ kind, subject }) {
  return kind !== "permission" || subject !== "pg_authid";
}

// src/entry/commands/db.ts
import { resolve as resolve10 } from "node:path";
function dbCommand(command2, log) {
  return command2.name === "db-build" ? buildDatabase(command2.dir, log) : updateDatabase(command2.dir, command2.ecosystems, log);
}
async function buildDatabase(dir, log) {
  const entry = await import("./part-scan-dependencies-entry-points.js");
  const built = await entry.buildDatabase(resolve10(dir), log);
  for (const { ecosystem, records } of built.indexes) await writeOut(`indexed ${ecosystem}: ${records} advisories
`);
  for (const ecosystem of built.skipped) log.warn(`${ecosystem}: skipped, the order of its versions is not known`);
  return tellProblems(built.problems, log);
}
async function updateDatabase(dir, ecosystems, log) {
  const entry = await import("./part-scan-dependencies-entry-points.js");
  const { http, env } = localPorts(log);
  const updated = await entry.updateDatabase(resolve10(dir), ecosystems, { http, log, env });
  for (const { ecosystem, what } of updated.ecosystems) await writeOut(`${ecosystem}: ${what}
`);
  return tellProblems(updated.problems, log);
}
function tellProblems(problems, log) {
  for (const { path, message, remedy } of problems) {
    log.error(`${path === void 0 ? "" : `${path}: `}${message}${remedy === void 0 ? "" : `; ${remedy}`}`);
  }
  return problems.length === 0 ? EXIT.ok : EXIT.incomplete;
}

// src/entry/commands/explain.ts
import { resolve as resolve12 } from "node:path";

// src/app/answers/explain-finding.ts
async function findingExplanation(results, request) {
  const finding = findingOf(results, request.id);
  const places = [
    { heading: "Where", text: finding.location === null ? "" : stripControl(placeOf(finding.location)) },
    {
      heading: "The way of the data",
      text: boundedTrace(finding.trace ?? []).map(stepLine).join("\n")
    }
  ];
  const explained = await ruleOf(finding, request);
  if (typeof explained !== "string") return { ...explained, sections: [...places, ...explained.sections] };
  const sections = [
    ...places,
    { heading: "What", text: oneLine(finding.message) },
    { heading: "How to fix it", text: oneLine(finding.fix?.description ?? "") },
    { heading: "Its rule", text: explained }
  ];
  return { title: oneLine(`${finding.rule}: ${finding.title} (${finding.severity})`), sections };
}
function findingOf(results, id) {
  const found = /* @__PURE__ */ new Map();
  for (const finding2 of results.flatMap(({ findings }) => findings))
    if (finding2.id.startsWith(id) && !found.has(finding2.id)) found.set(finding2.id, finding2);
  const [finding] = found.values();
  if (finding === void 0) throw new ConfigurationError(`no finding '${id}' in the results`);
  if (found.size > 1) throw new ConfigurationError(`${found.size} findings begin with '${id}': give more of the id`);
  return finding;
}
async function ruleOf({ rule }, request) {
  try {
    return await explanationOf({ ...request, id: rule });
  } catch (error) {
    if (!(error instanceof ConfigurationError) && !(error instanceof ScanError)) throw error;
    return messageOf(error);
  }
}
function stepLine({ label, location }, index) {
  return `${index + 1}. ${oneLine(label)} (${stripControl(placeOf(location))})`;
}
function oneLine(text) {
  return text.replace(/\s+/gu, " ").trim();
}

// src/entry/commands/named-file.ts
import { readFileSync as readFileSync7 } from "node:fs";
import { resolve as resolve11 } from "node:path";
function readNamedFile(path) {
  try {
    return readFileSync7(resolve11(path), "utf8");
  } catch (error) {
    throw new ConfigurationError(`${path}: cannot be read: ${messageOf(error)}`);
  }
}

// src/entry/commands/explain.ts
async function explainCommand2(options) {
  await writeOut(await explainedText(options));
  return EXIT.ok;
}
async function explainedText(options) {
  const osvDb = options.osvDb === null ? null : resolve12(options.osvDb);
  const { http, env } = localPorts(stderrLog({ verbose: false }));
  const request = { ...options, osvDb, http, env };
  if (options.results.length === 0) return render(await explanationOf(request));
  const results = await Promise.all(options.results.map((file) => parseRunResult(readNamedFile(file), file)));
  return render(await findingExplanation(results, request));
}
function render({ title, sections }) {
  const parts = sections.filter(({ text }) => text.trim() !== "").map(({ heading, text }) => {
    const lines = text.trim().split("\n");
    return `${heading}
${lines.map((line) => harmlessLine(`  ${line}`)).join("\n")}
`;
  });
  return `${harmlessLine(title)}

${parts.join("\n")}`;
}

// src/publish/fixed-files.ts
import { lstatSync as lstatSync3, readFileSync as readFileSync8, realpathSync as realpathSync2 } from "node:fs";
import { join as join10, sep as sep2 } from "node:path";
function writeFixes(root, edits) {
  return [...groupBy(edits, ({ path }) => path)].map(([path, own]) => {
    const place = placeIn(root, path);
    if (place === null) return { path, edits: 0, reason: "it is no regular file of the working tree" };
    const text = readFileSync8(place, "utf8");
    if (!Buffer.from(text).equals(readFileSync8(place))) return { path, edits: 0, reason: "it is not UTF-8" };
    writeReportFile(place, editedText(text, own));
    return { path, edits: own.length, reason: null };
  });
}
function editedText(text, edits) {
  const lines = text.split("\n");
  for (const { startLine, endLine, replacement } of edits.toSorted((a, b) => b.startLine - a.startLine)) {
    const end = lines[startLine - 1]?.endsWith("\r") === true ? "\r" : "";
    const written = replacement.replaceAll("\r", "").split("\n");
    lines.splice(startLine - 1, endLine - startLine + 1, ...written.map((line) => `${line}${end}`));
  }
  return lines.join("\n");
}
function placeIn(root, path) {
  const place = join10(root, path);
  try {
    if (!lstatSync3(place).isFile()) return null;
    return realpathSync2(place).startsWith(`${realpathSync2(root)}${sep2}`) ? place : null;
  } catch {
    return null;
  }
}

// src/report/fix-lines.ts
function plannedLines({ edits }) {
  if (edits.length === 0) return ["no finding has a change of a file that is whole in itself"];
  const shown = edits.flatMap(({ path, startLine, replacement }) => [
    `${path}:${startLine}`,
    ...replacement.split("\n").map((line) => `  + ${line}`)
  ]);
  return [
    ...shown,
    "",
    `'gatehouse fix --write' makes ${edits.length === 1 ? "this change" : `these ${edits.length} changes`}`
  ];
}
function leftLines({ commands, others }) {
  const typed = commands.map(({ title, command: command2 }) => `  ${command2}  # ${title}`);
  const told = others.map(({ title, description }) => `  ${title}: ${description}`);
  return [
    ...typed.length === 0 ? [] : ["", "to type:", ...typed],
    ...told.length === 0 ? [] : ["", "left for people:", ...told]
  ].map((line) => stripControl(line));
}

// src/report/fix-plan.ts
function fixPlan(result) {
  const { blocking, warnings } = selectFindings(result).things;
  const things = [...blocking, ...warnings];
  const edits = [];
  const done = /* @__PURE__ */ new Set();
  for (const finding of things.flatMap(({ findings }) => findings)) {
    const edit = editOf(finding);
    if (edit === null) continue;
    const same = edits.find((other) => touches(other, edit));
    if (same === void 0) edits.push(edit);
    if (same === void 0 || same.replacement === edit.replacement) done.add(finding);
  }
  const left = things.filter(({ findings }) => findings.some((finding) => !done.has(finding)));
  const commands = left.flatMap(({ title, command: command2 }) => command2 === null ? [] : [{ title, command: command2 }]);
  return {
    edits: edits.sort((a, b) => compareText(a.path, b.path) || a.startLine - b.startLine),
    commands: [...new Map(commands.map((each) => [each.command, each])).values()],
    others: left.filter(({ command: command2 }) => command2 === null).map(wordsOf)
  };
}
function editOf(finding) {
  const { location } = finding;
  const replacement = suggestionOf(finding);
  if (replacement === null || location?.startLine === void 0 || location.commit !== void 0) return null;
  const { path, startLine, endLine = startLine } = location;
  return { path, startLine, endLine: Math.max(startLine, endLine), replacement };
}
function touches(a, b) {
  return a.path === b.path && a.startLine <= b.endLine && b.startLine <= a.endLine;
}
function wordsOf({ title, findings: [first] }) {
  return { title, description: first.fix?.description ?? first.message };
}

// src/entry/commands/fix.ts
async function fixCommand2({ options, write: write2 }, log) {
  const { result, root } = await deskRun(options, log);
  tellIncomplete(result, log);
  const plan2 = fixPlan(result);
  await writeOut(`${[...write2 ? writtenLines(plan2, root) : plannedLines(plan2), ...leftLines(plan2)].join("\n")}
`);
  const code = exitCodeOf(result.verdict.outcome);
  return code === EXIT.blocked ? EXIT.ok : code;
}
function writtenLines({ edits }, root) {
  const files = writeFixes(root, edits);
  if (files.length === 0) return ["nothing to write"];
  return files.map(
    ({ path, edits: count, reason }) => reason === null ? `wrote ${path} (${count === 1 ? "1 change" : `${count} changes`})` : `kept ${path}: ${reason}`
  );
}

// src/entry/commands/init.ts
import { resolve as resolve13 } from "node:path";

// src/app/answers/first-look.ts
import { writeFileSync as writeFileSync4 } from "node:fs";
import { join as join11 } from "node:path";

// src/report/first-look.ts
var MOST_NAMES = 5;
function firstLookLines(result, selection) {
  const { blocking, warnings } = amountWords(selection);
  const words = [...blocking, ...warnings];
  return [
    `In the repository today: ${words.length === 0 ? "nothing to fix" : words.join(", ")}.`,
    ...unfinishedLines(result),
    "From the day this is merged a pull request is red for what it brings of the blocking kind; what is here already holds",
    "up none.",
    ...blocking.length > 0 ? [
      "Runs over the whole tree stay red until that is cleared, or until the baseline is committed: gatehouse baseline"
    ] : []
  ];
}
function unfinishedLines(result) {
  return incompleteScans(result).map(
    ({ scanner, reason }) => stripControl(`Not counted, because the scan did not complete: ${scanner}${reason === null ? "" : ` (${reason})`}.`)
  );
}
function leftLines2(paths, isPolicyThere) {
  if (paths.length === 0) return [];
  const names = paths.slice(0, MOST_NAMES).map((path) => stripControl(path));
  const more = paths.length > MOST_NAMES ? ` and ${paths.length - MOST_NAMES} more` : "";
  const way = isPolicyThere ? "gatehouse policy import FILE ... prints what to add to the policy" : "add --import";
  return [`Other tools left ${names.join(", ")}${more}. To take over what they let stay: ${way}`];
}
var RULESET = {
  name: "gatehouse",
  target: "branch",
  enforcement: "active",
  conditions: { ref_name: { include: ["~DEFAULT_BRANCH"], exclude: [] } },
  rules: [
    {
      type: "required_status_checks",
      parameters: {
        strict_required_status_checks_policy: false,
        required_status_checks: [{ context: "gatehouse", integration_id: 15368 }]
      }
    }
  ]
};
function nextLines(hasForks) {
  return [
    'Commit the files and merge them. Then require the job "gatehouse" in a ruleset of the default branch, with GitHub',
    "Actions as its source and bypass for nobody (Settings, Rules, Rulesets), or with the GitHub command line:",
    "",
    `  gh api 'repos/{owner}/{repo}/rulesets' --input - <<'END'`,
    `  ${JSON.stringify(RULESET)}`,
    "  END",
    "",
    ...hasForks ? [] : [
      "A public repository takes pull requests of forks, whose runs may not comment: gatehouse init --fork adds the",
      "workflow that does."
    ]
  ];
}

// src/app/answers/first-look.ts
async function firstLook(options, policy, log) {
  if (policy === null) return looked(options, log);
  const folder = temporaryFolder();
  try {
    const config = join11(folder.path, "gatehouse.yml");
    writeFileSync4(config, policy);
    return await looked({ ...options, config }, log);
  } finally {
    folder.remove();
  }
}
async function looked(options, log) {
  const { result } = await deskRun(options, log);
  return firstLookLines(result, selectFindings(result));
}

// src/app/inputs/starter-files.ts
import { readFileSync as readFileSync9 } from "node:fs";

// src/config/import/imported.ts
function textOf3(value, key) {
  const text = fieldOf(value, key);
  return typeof text === "string" && text.trim() !== "" ? cutPoints(stripControl(text.trim()), 500) : null;
}
function dayOf(value, key) {
  const found = fieldOf(value, key);
  const text = found instanceof Date && !Number.isNaN(found.getTime()) ? found.toISOString() : found;
  const day = typeof text === "string" ? /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0] ?? null : null;
  return day === null || Number.isNaN(Date.parse(day)) ? null : day;
}
function given(parts) {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== null && value !== void 0));
}

// src/config/import/purl-name.ts
var PACKAGES = /* @__PURE__ */ new Set([
  ...["cargo", "composer", "conan", "cran", "gem", "golang", "hackage", "hex", "maven", "npm", "nuget", "pub", "pypi"],
  ...["apk", "deb", "rpm", "swift", "cocoapods", "julia", "githubactions"]
]);
function packageOfPurl(purl) {
  const [, type = "", path = ""] = /^pkg:(?:\/\/)?([a-zA-Z0-9.+-]+)\/([^?#]{1,1000})/.exec(purl) ?? [];
  if (!PACKAGES.has(type.toLowerCase())) return null;
  const at = path.lastIndexOf("@");
  const [name, version] = at > 0 ? [path.slice(0, at), path.slice(at + 1)] : [path, ""];
  const parts = name.split("/").filter((part) => part !== "").map(decoded);
  const spelled = type.toLowerCase() === "maven" ? parts.join(":") : parts.join("/");
  return version === "" ? spelled : `${spelled}@${decoded(version)}`;
}
function decoded(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

// src/config/import/dependency-review.ts
var CARRIED = [
  ...["fail-on-severity", "allow-ghsas", "allow-licenses", "deny-licenses", "allow-dependencies-licenses"],
  ...["deny-packages", "deny-groups"]
];
var NOT_DENIABLE = /^pkg:(?:\/\/)?(?:(?:apk|deb|rpm)\/|maven\/[^/]*$)/i;
var SEVERITIES = ["low", "moderate", "medium", "high", "critical"];
var LICENSE_RULES = ["license-not-allowed", "license-denied", "license-unknown"];
function importDependencyReview(value, path) {
  const severity = fieldOf(value, "fail-on-severity");
  const [allow, deny] = [wordsOf2(value, "allow-licenses"), wordsOf2(value, "deny-licenses")];
  const licenses = { ...allow.length > 0 && { allow }, ...deny.length > 0 && { deny } };
  const denied = deniedOf(value, path);
  const dependencies = {
    ...Object.keys(licenses).length > 0 && { licenses },
    ...denied.patterns.length > 0 && { packages: { deny: denied.patterns } }
  };
  const known = typeof severity === "string" && SEVERITIES.includes(severity);
  const threshold = severity === "moderate" ? "medium" : severity;
  return {
    exceptions: [
      ...wordsOf2(value, "allow-ghsas").map((id) => given({ id })),
      ...wordsOf2(value, "allow-dependencies-licenses").flatMap((purl) => packageOfPurl(purl) ?? []).flatMap((name) => LICENSE_RULES.map((rule) => given({ rule, package: name })))
    ],
    settings: {
      ...known && { gate: { "fail-on": { dependency: threshold, others: "high" } } },
      ...Object.keys(dependencies).length > 0 && { dependencies }
    },
    notes: [
      ...denied.notes,
      ...entriesOf(value).filter(([key]) => !CARRIED.includes(key)).map(([key]) => `${path}: ${key} has no counterpart`)
    ]
  };
}
function deniedOf(value, path) {
  const groups = wordsOf2(value, "deny-groups").map((purl) => `${purl.replace(/\/*$/, "")}/*`);
  const all = [.../* @__PURE__ */ new Set([...wordsOf2(value, "deny-packages"), ...groups])];
  const isKnown = (purl) => packageOfPurl(purl) !== null && !NOT_DENIABLE.test(purl);
  return {
    patterns: all.filter(isKnown),
    notes: all.filter((purl) => !isKnown(purl)).map((purl) => `${path}: ${purl} names no package that can be denied`)
  };
}
function wordsOf2(value, key) {
  const found = fieldOf(value, key);
  const words = typeof found === "string" ? found.split(",") : itemsOf(found).map(String);
  return words.map((word) => word.trim()).filter((word) => word !== "" && word.length <= 300);
}

// src/config/import/osv-scanner.ts
async function importOsvScanner(text, path) {
  const file = await tomlOf(text, path);
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const ignored4 = itemsOf(fieldOf(file, "IgnoredVulns")).flatMap((each) => {
    const id = textOf3(each, "id");
    const rest = { path: `${folder}*`, reason: textOf3(each, "reason"), expires: dayOf(each, "ignoreUntil") };
    return id === null ? [] : [given({ id, ...rest })];
  });
  const overrides = itemsOf(fieldOf(file, "PackageOverrides")).map((each) => overrideOf(each, folder));
  const others = entriesOf(file).filter(([key]) => key !== "IgnoredVulns" && key !== "PackageOverrides").map(([key]) => `${path}: ${key} has no counterpart`);
  return {
    exceptions: [...ignored4, ...overrides.flatMap(({ exceptions }) => exceptions)],
    notes: [...overrides.flatMap(({ notes }) => notes.map((note) => `${path}: ${note}`)), ...others]
  };
}
function overrideOf(override, folder) {
  const name = textOf3(override, "name");
  const isIgnored = fieldOf(override, "ignore") === true || fieldOf(fieldOf(override, "vulnerability"), "ignore") === true;
  if (name === null)
    return { exceptions: [], notes: ["an override without a package name covers all: not carried over"] };
  if (!isIgnored) return { exceptions: [], notes: [`the override of ${name} has no counterpart`] };
  const version = textOf3(override, "version");
  const exception = given({
    package: version === null ? name : `${name}@${version}`,
    path: `${folder}*`,
    reason: textOf3(override, "reason"),
    expires: dayOf(override, "effectiveUntil")
  });
  return { exceptions: [exception], notes: [] };
}
async function tomlOf(text, path) {
  const { parse } = await import("./part-smol-toml.js");
  try {
    return parse(text);
  } catch {
    throw new ConfigurationError(`${path}: not valid TOML`);
  }
}

// src/config/import/semgrep-ignore.ts
var PLAIN = /^[\w./*?@ +~-]+$/;
var MOST_WILDCARDS = 2;
var MOST_REASON = 1e3;
function importSemgrepIgnore(text, path) {
  const exceptions = [];
  const notes = [];
  let reason = "";
  for (const line of text.split(/\r?\n/)) {
    const pattern = line.trim();
    if (pattern === "") reason = "";
    else if (pattern.startsWith("#")) reason = `${reason} ${pattern.slice(1).trim()}`.trim().slice(0, MOST_REASON);
    else {
      const glob = globOf(pattern, path);
      if (glob === null)
        notes.push(`${path}: '${cutPoints(pattern, 100)}' has no counterpart: name the place by a path`);
      else exceptions.push(given({ category: "code", path: glob, reason: textOf3({ reason }, "reason") }));
    }
  }
  return { exceptions, notes };
}
function globOf(pattern, path) {
  const body = pattern.replace(/\/+$/, "");
  if (!PLAIN.test(body) || body.split("/").some((part) => wildcards(part) > MOST_WILDCARDS)) return null;
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const inFolder = body.replace(/^\/+/, "").replace(/\/\*\*$/, "");
  if (inFolder === "" || /^[*/]+$/.test(inFolder)) return null;
  const anywhere = body.includes("/") || inFolder.startsWith("**/") ? "" : "**/";
  return `${folder}${anywhere}${inFolder}/**`;
}
function wildcards(part) {
  return part === "**" ? 1 : part.split("*").length - 1 + (part.split("?").length - 1);
}

// src/config/import/snyk.ts
function importSnyk(value, path) {
  const exceptions = [];
  const notes = [];
  for (const [id, entries] of entriesOf(fieldOf(value, "ignore"))) {
    if (advisoryFamily(id) === null) {
      notes.push(
        `${path}: ${id} is an id of Snyk: write its CVE or GHSA id, which https://security.snyk.io/vuln/${id} names`
      );
      continue;
    }
    for (const [way, said2] of itemsOf(entries).flatMap(entriesOf)) {
      if (way !== "*")
        notes.push(`${path}: ${id}: the way '${way}' is not carried over: it holds for the whole repository`);
      exceptions.push(given({ id, reason: textOf3(said2, "reason"), expires: dayOf(said2, "expires") }));
    }
  }
  const others = entriesOf(value).filter(([key]) => !["version", "ignore"].includes(key));
  return { exceptions, notes: [...notes, ...others.map(([key]) => `${path}: ${key} has no counterpart`)] };
}

// src/config/import/trivy-ignore.ts
var MOST_REASON2 = 1e3;
function importTrivyIgnore(text, path) {
  const exceptions = [];
  const notes = [];
  let comment2 = "";
  for (const line of text.split(/\r?\n/)) {
    const [, above] = /^\s*#(.*)$/.exec(line) ?? [];
    if (above !== void 0) comment2 = `${comment2} ${above.trim()}`.trim().slice(0, MOST_REASON2);
    const [id, ...words] = line.replace(/#.*$/, "").trim().split(/\s+/);
    if (above !== void 0) continue;
    const expires = words.find((word) => word.startsWith("exp:"))?.slice(4);
    const said2 = { reason: comment2, expires };
    if (id === void 0 || id === "") comment2 = "";
    else if (advisoryFamily(id) === null) notes.push(noCounterpart(path, id));
    else exceptions.push(given({ id, reason: textOf3(said2, "reason"), expires: dayOf(said2, "expires") }));
  }
  return { exceptions, notes };
}
function importTrivyYaml(value, path) {
  const exceptions = [];
  const notes = [];
  for (const [kind, entries] of entriesOf(value)) {
    for (const entry of itemsOf(entries)) {
      const id = textOf3(entry, "id");
      if (id === null) continue;
      if (kind !== "vulnerabilities" || advisoryFamily(id) === null) notes.push(noCounterpart(path, id));
      else exceptions.push(...vulnerabilitiesOf(id, entry));
    }
  }
  return { exceptions, notes };
}
function vulnerabilitiesOf(id, entry) {
  const list = (key) => itemsOf(entriesOf(entry).find(([name]) => name === key)?.[1]).map(String);
  const packages = list("purls").map(packageOfPurl);
  return (list("paths").length === 0 ? [null] : list("paths")).flatMap(
    (where) => (packages.length === 0 ? [null] : packages).map(
      (name) => given({
        id,
        package: name,
        path: where,
        reason: textOf3(entry, "statement"),
        expires: dayOf(entry, "expired_at")
      })
    )
  );
}
function noCounterpart(path, id) {
  return `${path}: ${id} is no advisory, and no rule here has this name`;
}

// src/config/import/vex.ts
function importOpenVex(value, path) {
  return joined(
    itemsOf(fieldOf(value, "statements")).map((statement) => {
      const vulnerability = fieldOf(statement, "vulnerability");
      const id = typeof vulnerability === "string" ? textOf3(statement, "vulnerability") : textOf3(vulnerability, "name");
      const status = textOf3(statement, "status");
      if (status !== "not_affected" && status !== "fixed") return notCarried(path, id, status);
      const justification = VEX_JUSTIFICATIONS.find((word) => word === textOf3(statement, "justification")) ?? null;
      const reason = textOf3(statement, "impact_statement") ?? textOf3(statement, "status_notes");
      return carried(
        path,
        { id, status, justification, reason },
        itemsOf(fieldOf(statement, "products")).flatMap(purlsOf)
      );
    })
  );
}
function purlsOf(product) {
  const parts = itemsOf(fieldOf(product, "subcomponents"));
  if (parts.length > 0) return parts.flatMap(purlsOf);
  if (typeof product === "string") return [product];
  const purl = textOf3(fieldOf(product, "identifiers"), "purl") ?? textOf3(product, "@id");
  return purl === null ? [] : [purl];
}
var STATES = {
  not_affected: "not_affected",
  false_positive: "not_affected",
  resolved: "fixed",
  resolved_with_pedigree: "fixed"
};
var JUSTIFICATIONS = {
  code_not_present: "vulnerable_code_not_present",
  code_not_reachable: "vulnerable_code_not_in_execute_path",
  protected_by_compiler: "inline_mitigations_already_exist",
  protected_at_runtime: "inline_mitigations_already_exist",
  protected_by_mitigating_control: "inline_mitigations_already_exist"
};
function importCycloneDx(value, path) {
  const purls = new Map(
    itemsOf(fieldOf(value, "components")).flatMap((each) => {
      const [ref, purl] = [textOf3(each, "bom-ref"), textOf3(each, "purl")];
      return ref === null || purl === null ? [] : [[ref, purl]];
    })
  );
  return joined(
    itemsOf(fieldOf(value, "vulnerabilities")).map((each) => {
      const id = textOf3(each, "id");
      const analysis = fieldOf(each, "analysis");
      const state = textOf3(analysis, "state");
      const status = state !== null && Object.hasOwn(STATES, state) ? STATES[state] ?? null : null;
      if (status === null) return notCarried(path, id, state);
      const word = textOf3(analysis, "justification") ?? "";
      const justification = Object.hasOwn(JUSTIFICATIONS, word) ? JUSTIFICATIONS[word] ?? null : null;
      const refs = itemsOf(fieldOf(each, "affects")).flatMap((affected) => textOf3(affected, "ref") ?? []);
      const reason = textOf3(analysis, "detail");
      return carried(
        path,
        { id, status, justification, reason },
        refs.map((ref) => purls.get(ref) ?? ref)
      );
    })
  );
}
function carried(path, { id, status, justification, reason }, purls) {
  if (id === null) return { exceptions: [], notes: [`${path}: a statement names no vulnerability`] };
  const why = status === "not_affected" ? justification : null;
  const packages = [...new Set(purls.map(packageOfPurl))];
  const names = packages.length === 0 ? [null] : packages;
  const exceptions = names.map(
    (name) => given({ id, package: name, status, justification: why, reason })
  );
  return { exceptions, notes: [] };
}
function notCarried(path, id, status) {
  return {
    exceptions: [],
    notes: [`${path}: ${id ?? "a statement"} is ${status ?? "without a status"}: it lets nothing stay`]
  };
}
function joined(parts) {
  return {
    exceptions: parts.flatMap(({ exceptions }) => exceptions),
    notes: parts.flatMap(({ notes }) => notes)
  };
}

// src/config/import/zizmor.ts
var RULES = {
  artipacked: ["gha-persisted-credentials"],
  "bot-conditions": ["gha-bot-condition"],
  "cache-poisoning": ["gha-cache-poisoning"],
  "dangerous-triggers": ["gha-prt-checkout", "gha-artifact-poisoning"],
  "excessive-permissions": ["gha-permissions-broad", "gha-permissions-missing", "gha-permissions-write-all"],
  "github-env": ["gha-environment-file"],
  "hardcoded-container-credentials": ["gha-container-credentials"],
  "insecure-commands": ["gha-insecure-commands"],
  "overprovisioned-secrets": ["gha-all-secrets"],
  "secrets-inherit": ["gha-secrets-inherit"],
  "self-hosted-runner": ["gha-self-hosted-fork"],
  "template-injection": ["gha-script-injection"],
  "unpinned-images": ["gha-unpinned-image"],
  "unpinned-uses": ["gha-unpinned-action"],
  "unsound-condition": ["gha-condition-always-true"],
  "unsound-contains": ["gha-condition-contains"]
};
function importZizmor(value, path) {
  const exceptions = [];
  const notes = [];
  const off = {};
  for (const [audit, said2] of entriesOf(fieldOf(value, "rules"))) {
    const rules = Object.hasOwn(RULES, audit) ? RULES[audit] ?? [] : [];
    if (rules.length === 0) notes.push(`${path}: ${audit} has no counterpart`);
    if (fieldOf(said2, "disable") === true) for (const rule of rules) off[rule] = "off";
    for (const place of itemsOf(fieldOf(said2, "ignore")).map(String)) {
      const [file = "", line] = place.split(":");
      if (line !== void 0 && rules.length > 0)
        notes.push(`${path}: ${audit} at ${place}: the line is not carried over, so it holds for the whole file`);
      exceptions.push(...rules.map((rule) => given({ rule, path: `**/${file}` })));
    }
    if (fieldOf(said2, "config") !== void 0) notes.push(`${path}: the configuration of ${audit} has no counterpart`);
  }
  return { exceptions, settings: Object.keys(off).length === 0 ? {} : { static: { rules: off } }, notes };
}

// src/config/import/index.ts
var MAX_IMPORT_BYTES = 4 * 1024 * 1024;
var LINE_FILES = /* @__PURE__ */ new Map([
  [".trivyignore", importTrivyIgnore],
  [".semgrepignore", importSemgrepIgnore]
]);
var YAML_FILES = [
  [/^\.trivyignore\.ya?ml$/, importTrivyYaml],
  [/^\.snyk$/, importSnyk],
  [/^dependency-review-config\.ya?ml$/, importDependencyReview],
  [/^zizmor\.ya?ml$/, importZizmor]
];
var READ_AS_THEY_ARE = /^(?:\.gitleaksignore|\.secrets\.baseline)$/;
var VEX_NAME = /(?:^|[.-])(?:open)?vex\b.*\.json$|^\.vex\/.*\.json$/i;
function isImportable(path) {
  const name = nameOf(path);
  return name === "osv-scanner.toml" || LINE_FILES.has(name) || READ_AS_THEY_ARE.test(name) || YAML_FILES.some(([names]) => names.test(name)) || VEX_NAME.test(name) || /^\.vex\/.*\.json$/.test(path);
}
function isReadAsItIs(path) {
  return READ_AS_THEY_ARE.test(nameOf(path));
}
async function importFile(path, text) {
  if (text.length > MAX_IMPORT_BYTES) throw new ConfigurationError(`${path}: too large to be imported`);
  const name = nameOf(path);
  if (name === "osv-scanner.toml") return importOsvScanner(text, path);
  const lines = LINE_FILES.get(name);
  if (lines !== void 0) return lines(text, path);
  if (READ_AS_THEY_ARE.test(name))
    return { exceptions: [], notes: [`${path}: the secret scan reads it from the base as it is: keep it there`] };
  const yaml = YAML_FILES.find(([names]) => names.test(name));
  if (yaml !== void 0) return yaml[1](await yamlOf(text, path), path);
  const value = jsonOf(text, path);
  if (/openvex/i.test(String(fieldOf(value, "@context")))) return importOpenVex(value, path);
  if (fieldOf(value, "bomFormat") === "CycloneDX") return importCycloneDx(value, path);
  throw new ConfigurationError(`${path}: neither OpenVEX nor CycloneDX, nor a file of a tool that is known`);
}
async function yamlOf(text, path) {
  const value = await plainYaml(text);
  if (value === null && text.trim() !== "") throw new ConfigurationError(`${path}: cannot be read as YAML`);
  return value;
}
function jsonOf(text, path) {
  try {
    return JSON.parse(text);
  } catch {
    throw new ConfigurationError(`${path}: not valid JSON`);
  }
}
function nameOf(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}

// src/config/import/repository.ts
var MOST_FILES = 200;
async function importRepository(workspace) {
  const paths = (await workspace.files("head")).map(({ path }) => path).filter(isImportable);
  const imported = [];
  const [beyond] = paths.slice(MOST_FILES);
  if (beyond !== void 0) {
    const note = `${beyond}: not read, and neither are those after it: ${MOST_FILES} files are imported at most`;
    imported.push(nothing(beyond, note));
  }
  for await (const file of workspace.read("head", paths.slice(0, MOST_FILES), MAX_IMPORT_BYTES)) {
    if (file.status !== "read") imported.push(nothing(file.path, `${file.path}: cannot be read: it is ${file.status}`));
    else imported.push(await importedOf(file.path, file.bytes.toString("utf8")));
  }
  return imported;
}
async function importablePaths(workspace) {
  const paths = (await workspace.files("head")).map(({ path }) => path);
  return paths.filter((path) => isImportable(path) && !isReadAsItIs(path));
}
async function importedOf(path, text) {
  try {
    return { path, ...await importFile(path, text) };
  } catch (error) {
    return nothing(path, messageOf(error));
  }
}
function nothing(path, note) {
  return { path, exceptions: [], notes: [note] };
}

// src/config/starter-policy.ts
function starterPolicy(paths, ecosystems) {
  const locked = [];
  const unlocked = [];
  for (const { name, isRead, isProject } of ecosystems) {
    if (paths.some(isRead)) locked.push(name);
    else if (paths.some(isProject)) unlocked.push(name);
  }
  const audited = locked.length === 0 ? "no lockfile yet" : locked.join(", ");
  const policy = `# Policy of the security gate. It is read from the base branch, so a pull request cannot change its own gate.
version: 1

# Audited here: ${audited}.
dependencies:
  engine: auto

gate:
  fail-on: high            # new findings at or above this severity block: critical, high, medium, low, none
  unknown-severity: fail   # an advisory without a score blocks until someone has looked at it

# Labels on pull requests, and who is asked for a review when one touches its own gate (needs pull-requests: write):
# publish:
#   labels: true           # "security: blocked" and "policy-change", or names of your own
#   reviewers: ["@org/team", "@user"]

# Findings that may stay for a while. Reason, owner and last day are required:
#   - id: GHSA-xxxx-xxxx-xxxx
#     package: name
#     path: "web/**"
#     reason: why it cannot hurt here
#     owner: "@org/team"
#     expires: 2027-01-31
exceptions: []
`;
  return { policy, unlocked };
}

// src/publish/new-file.ts
import { lstatSync as lstatSync4, writeFileSync as writeFileSync5 } from "node:fs";
import { dirname as dirname4, join as join12 } from "node:path";
function isThere(root, path) {
  const parts = path.split("/");
  for (let length = 1; length <= parts.length; length++) {
    const part = parts.slice(0, length).join("/");
    const stat = lstatSync4(join12(root, part), { throwIfNoEntry: false });
    if (stat === void 0) return false;
    const isFit = length === parts.length ? stat.isFile() : stat.isDirectory();
    if (!isFit)
      throw new ConfigurationError(`${path} cannot be written: ${part} is no ${kindOf(length, parts)}; move it`);
  }
  return true;
}
function kindOf(length, parts) {
  return length === parts.length ? "regular file" : "folder";
}
function writeNewFile(root, path, text) {
  if (isThere(root, path)) return;
  const place = join12(root, path);
  try {
    ensureFolder(dirname4(place));
    writeFileSync5(place, text, { flag: "wx" });
  } catch (error) {
    const trouble2 = systemTrouble(error, path);
    throw trouble2 === null ? error : new EnvironmentError(`${path} cannot be written: ${trouble2}`);
  }
}

// src/config/import/policy-text.ts
var MOST_DAYS = 90;
var DAY_MS = 864e5;
var MOST_EXCEPTIONS = 5e3;
var MOST_NOTES = 50;
var NOBODY = "TODO: name who answers for it";
async function importedPolicy(files, { now, owner }) {
  const { stringify } = await import("./part-yaml.js");
  const today = now.toISOString().slice(0, 10);
  const last = new Date(now.getTime() + MOST_DAYS * DAY_MS).toISOString().slice(0, 10);
  const notes = [];
  const seen = /* @__PURE__ */ new Set();
  const exceptions = [];
  for (const { path, exceptions: imported } of files) {
    for (const { reason, expires, ...match } of imported) {
      if (expires !== void 0 && expires < today) notes.push(`${path}: ${nameOf2(match)} ended on ${expires}`);
      else if (!seen.has(JSON.stringify(match))) {
        seen.add(JSON.stringify(match));
        exceptions.push({
          ...match,
          reason: reason ?? `imported from ${path}, which gives no reason`,
          owner: owner ?? NOBODY,
          expires: expires === void 0 || expires > last ? last : expires
        });
      }
    }
  }
  const left = exceptions.length - MOST_EXCEPTIONS;
  if (left > 0) notes.push(`${left} exceptions more than a policy may have are left out`);
  const kept = exceptions.slice(0, MOST_EXCEPTIONS);
  const sections = { ...settingsOf(files), exceptions: kept };
  return {
    sections,
    exceptions: kept,
    text: stringify(sections, { lineWidth: 0 }),
    notes: [...files.flatMap(toldOf), ...cutNotes(notes)]
  };
}
function toldOf({ path, notes }) {
  return cutNotes(notes, `${path}: `);
}
function cutNotes(notes, prefix = "") {
  if (notes.length <= MOST_NOTES) return notes;
  return [...notes.slice(0, MOST_NOTES), `${prefix}${notes.length - MOST_NOTES} more that could not be carried over`];
}
async function withSections(policy, sections) {
  const { parseDocument } = await import("./part-yaml.js");
  const document = parseDocument(policy);
  for (const [section, value] of Object.entries(sections)) {
    if (section === "exceptions" || !document.has(section)) document.set(section, document.createNode(value));
    else for (const [key, said2] of entriesOf(value)) document.setIn([section, key], document.createNode(said2));
  }
  return document.toString({ lineWidth: 0 });
}
function settingsOf(files) {
  const settings = {};
  for (const { settings: more = {} } of files)
    for (const section of Object.keys(more)) settings[section] ??= fieldOf(more, section);
  return settings;
}
function nameOf2({ id, rule, package: name }) {
  return id ?? rule ?? name ?? "";
}

// src/app/inputs/with-imports.ts
async function withImports(policy, workspace, owner, log) {
  const imported = await importedPolicy(await importRepository(workspace), { now: /* @__PURE__ */ new Date(), owner });
  for (const note of imported.notes) log.warn(stripControl(note));
  const { length } = imported.exceptions;
  if (owner === null && length > 0) {
    const many = length === 1 ? "1 exception" : `${length} exceptions`;
    throw new ConfigurationError(`${many} would be imported: say who answers for them, such as --owner @org/team`);
  }
  return withSections(policy, imported.sections);
}

// src/app/inputs/starter-files.ts
var WORKFLOW_PATH = ".github/workflows/gatehouse.yml";
var FORK_WORKFLOW_PATH = ".github/workflows/gatehouse-fork-report.yml";
async function starterFiles(workspace, { imports, forks }, log) {
  const file = (path, text2) => ({ path, text: text2, isThere: isThere(workspace.root, path) });
  const paths = (await workspace.files("head")).map(({ path }) => path);
  const { ecosystemFiles } = await import("./part-scan-dependencies-entry-points.js");
  const { policy: text, unlocked } = starterPolicy(paths, ecosystemFiles());
  const starter = file(DEFAULT_POLICY_PATH, text);
  const isRead = imports !== null && !starter.isThere;
  const policy = isRead ? { ...starter, text: await withImports(text, workspace, imports.owner, log) } : starter;
  const workflows = [
    file(WORKFLOW_PATH, asset("pull-request.yml")),
    ...forks ? [file(FORK_WORKFLOW_PATH, asset("fork-report.yml"))] : []
  ];
  return { files: [policy, ...workflows], unlocked, left: isRead ? [] : await importablePaths(workspace) };
}
function asset(name) {
  return readFileSync9(assetPath(`data/${name}`), "utf8");
}

// src/entry/commands/init.ts
async function initCommand(command2, log) {
  const { options, imports, owner, dryRun, forks } = command2;
  const { root } = await openWorkspace({ dir: resolve13(options.dir), base: null, head: null }, runCommand);
  const workspace = await openWorkspace({ dir: root, base: null, head: null }, runCommand);
  const { files, unlocked, left } = await starterFiles(workspace, { imports: imports ? { owner } : null, forks }, log);
  for (const { path, text, isThere: isThere2 } of files) {
    if (!dryRun) writeNewFile(root, path, text);
    const done = isThere2 ? "kept" : dryRun ? "would write" : "wrote";
    await writeOut(`${done} ${path}
${dryRun && !isThere2 ? `${text}
` : ""}`);
  }
  for (const ecosystem of unlocked)
    log.warn(`${ecosystem}: there is a manifest but no lockfile; commit one, or its resolved versions are not audited`);
  const [policy] = files;
  await writeOut(
    `${leftLines2(left, policy.isThere).map((line) => `
${line}
`).join("")}
`
  );
  const judgedBy = dryRun && !policy.isThere && options.config === null ? policy.text : null;
  const lines = await firstLook({ ...options, dir: root }, judgedBy, log);
  await writeOut(`${[...lines, ...dryRun ? [] : ["", ...nextLines(forks)]].join("\n").trimEnd()}
`);
  return EXIT.ok;
}

// src/app/answers/policy-diff.ts
async function policyDifference(before, after, results, now) {
  const changes = policyChanges(before, after, PRODUCT);
  const replayed = await Promise.all(results.map((each) => replay(before, after, each, now)));
  return [...changes.length === 0 ? ["nothing changes"] : changes, ...replayed.flat()];
}
async function replay(before, after, { name, result }, now) {
  const judged = (policy) => rejudge([result], policy, { path: "policy", source: "policy" }, [], { now, change: {} });
  const [{ verdict: old }, { verdict }] = [await judged(before), await judged(after)];
  const [blocked, blocks] = [keysOf(old.violations), keysOf(verdict.violations)];
  const lines = [
    ...[...blocks].filter(([key]) => !blocked.has(key)).map(([, words]) => `  blocks now: ${words}`),
    ...[...blocked].filter(([key]) => !blocks.has(key)).map(([, words]) => `  no longer blocks: ${words}`)
  ];
  const outcome = old.outcome === verdict.outcome ? verdict.outcome : `${old.outcome} \u2192 ${verdict.outcome}`;
  return [`${name}: ${outcome}`, ...lines];
}
function keysOf(violations) {
  return new Map(violations.map(({ finding, rule, message }) => [finding ?? `rule ${rule}`, `${rule}: ${message}`]));
}

// src/policy/chain.ts
async function chainOf(policy, stated, facts) {
  const conditions = await opened(policy, facts);
  const finding = weighed(stated, conditions);
  const unasked = unaskedReason(finding, conditions);
  if (unasked !== null) return { unasked, silent: [], decides: null, outcome: "not judged" };
  const { outcome, said: said2, silent } = decide(finding, conditions);
  return { unasked: null, silent, decides: said2, outcome };
}

// src/app/answers/policy-explain.ts
var OUTCOME = { fail: "blocks", warn: "warns", ignore: "is ignored", "not judged": "is not judged" };
async function policyExplanation(policy, recorded, id, now) {
  const facts = { now, change: {} };
  const { findings } = await rejudge([recorded], policy, { path: "policy", source: "policy" }, [], facts);
  const [finding, other] = findings.filter((each) => each.id.startsWith(id));
  if (finding === void 0) throw new ConfigurationError(`no finding of the result has the id ${id}`);
  if (other !== void 0) throw new ConfigurationError(`several findings have ids that begin with ${id}`);
  const chain = await chainOf(policy, finding, facts);
  return [
    `${finding.title} (${finding.rule}, ${finding.severity}, ${finding.state})`,
    ...chainLines(chain),
    `It ${OUTCOME[chain.outcome]}.`,
    ...waysThrough(finding, chain)
  ];
}
function chainLines({ unasked, silent, decides }) {
  if (unasked !== null) return [`  no condition is asked: ${unasked}`];
  const lines = silent.map((condition2) => `  ${condition2}: nothing to say`);
  if (decides === null) return [...lines, "  no condition has anything to say: it is told"];
  const { condition, rule, outcome, message, isCapped } = decides;
  const name = rule === condition ? condition : `${condition}: rule '${rule}'`;
  const capped = isCapped ? "; its rule may only warn, by how often it was right" : "";
  return [...lines, `  ${name}: ${OUTCOME[outcome]}${message === null ? "" : `: ${message}`}${capped}  <- decides`];
}
function waysThrough({ rule, fix }, { outcome, decides }) {
  if (outcome !== "fail" || decides === null) return [];
  const setting = decides.condition === "malware" ? [] : [`  another gate.${decides.condition} in the policy of the base`];
  return [
    "What lets it through:",
    `  ${fix === void 0 ? "the finding goes" : fix.description}`,
    `  an exception for ${rule} in the policy of the base, with reason, owner and last day,`,
    "  or in this change, once an owner of the policy has approved its head",
    ...setting
  ];
}

// src/config/policy-origin.ts
function policyOrigins({ policy, origins }, place, form) {
  const usual = new Map(policySettings(defaultPolicy(form), form));
  const exceptions = policy.exceptions.map(({ layer = place }) => layer);
  const settings = policySettings(policy, form);
  const firstException = settings.length - exceptions.length;
  return settings.map(([name, value], index) => {
    const said2 = index >= firstException ? exceptions[index - firstException] : originOf(name, origins);
    const origin = said2 ?? (usual.get(name) === value ? "default" : place);
    return `${name}: ${value}  (${origin})`;
  });
}
function originOf(name, origins) {
  const exact = origins.get(name) ?? origins.get(`${name}.others`);
  if (exact !== void 0) return exact;
  const wider = [...origins].find(([path]) => typeof path === "string" && name.startsWith(`${path}.`));
  if (wider !== void 0) return wider[1];
  const rule = [...origins].find(([item]) => typeof item === "object" && name === `gate.rules.${Object(item).id}`);
  return rule?.[1];
}

// src/entry/commands/named-policy.ts
function readNamedPolicy(path, offline, facts) {
  const { layers, cacheDir } = localPorts(stderrLog({ verbose: false }));
  const host = layers ?? { content: null, server: "" };
  const read = layerReader({ host, offline, cacheDir: isOnRunner(process.env) ? null : cacheDir });
  const reading = { layers: read, ...facts !== void 0 && { facts } };
  return effectivePolicy(readNamedFile(path), path, PRODUCT, reading);
}

// src/entry/commands/policy-answer.ts
async function policyAnswerCommand(command2) {
  await writeOut(`${(await answer(command2)).map(harmlessLine).join("\n")}
`);
  return EXIT.ok;
}
async function answer(command2) {
  const now = /* @__PURE__ */ new Date();
  const read = (path) => readNamedPolicy(path, command2.offline);
  switch (command2.name) {
    case "policy-explain": {
      const { policy } = await read(command2.policy);
      return policyExplanation(policy, await resultAt(command2.result), command2.finding, now);
    }
    case "policy-show":
      return policyOrigins(await read(command2.policy), command2.policy, PRODUCT);
    case "policy-diff": {
      const results = command2.results.map(async (name) => ({ name, result: await resultAt(name) }));
      const [before, after] = [await read(command2.before), await read(command2.after)];
      return policyDifference(before.policy, after.policy, await Promise.all(results), now);
    }
  }
}
async function resultAt(path) {
  return parseRunResult(readNamedFile(path), path);
}

// src/entry/commands/policy-import.ts
import { relative as relative4, resolve as resolve14 } from "node:path";
async function policyImportCommand(names, owner, log) {
  const files = await Promise.all(
    names.map(async (name) => {
      const path = relative4(process.cwd(), resolve14(name)).replaceAll("\\", "/");
      return { path, ...await importFile(path, readNamedFile(name)) };
    })
  );
  const { text, notes } = await importedPolicy(files, { now: /* @__PURE__ */ new Date(), owner });
  for (const note of notes) log.warn(stripControl(note));
  await writeOut(text);
  return EXIT.ok;
}

// src/app/answers/policy-test.ts
import { dirname as dirname5, resolve as resolve15 } from "node:path";

// src/model/run-result.ts
var OUTCOMES = ["pass", "warn", "fail", "error"];

// src/app/answers/policy-case-field.ts
function textAt(value, key, named) {
  const text = fieldOf(value, key);
  if (text === void 0) return null;
  if (typeof text !== "string") throw new ConfigurationError(`${named}: ${key} is no text`);
  return text;
}
function listAt(value, key, named) {
  const list = fieldOf(value, key);
  if (list !== void 0 && !Array.isArray(list)) throw new ConfigurationError(`${named}: ${key} is no list`);
  return itemsOf(list);
}
function namesAt(value, key, named) {
  const list = listAt(value, key, named);
  if (!isTexts(list)) throw new ConfigurationError(`${named}: ${key} is no list of texts`);
  return list;
}
function textsAt(value, key, named) {
  return new Map(
    entriesOf(fieldOf(value, key)).map(([name, text]) => {
      if (typeof text !== "string") throw new ConfigurationError(`${named}: ${key}.${name} is no text`);
      return [name, text];
    })
  );
}
function isTexts(value) {
  return Array.isArray(value) && value.every((each) => typeof each === "string");
}
function refuseUnknown(value, known, at) {
  const unknown2 = entriesOf(value).find(([key]) => !known.includes(key))?.[0];
  if (unknown2 === void 0) return;
  const suggestion = nearest(unknown2, known);
  const hint = suggestion === null ? `known keys: ${known.join(", ")}` : `did you mean '${suggestion}'?`;
  throw new ConfigurationError(`${at}unknown key '${unknown2}'; ${hint}`);
}

// src/app/answers/policy-case-said.ts
function overrideOf2(value, named) {
  if (value === void 0) return null;
  const at = `${named}: override`;
  refuseUnknown(value, ["by", "owner", "reason"], `${at}: `);
  const [by, owner, reason] = ["by", "owner", "reason"].map((key) => textAt(value, key, at));
  if (!by || !owner || !reason)
    throw new ConfigurationError(`${at} needs who says it (by), for whom (owner) and a reason`);
  return { by, owner, reason };
}
function ruleReleasesOf(value, named) {
  if (value === void 0) return null;
  return new Map(
    entriesOf(value).map(([rule, said2]) => {
      const at = `${named}: rules.${rule}`;
      refuseUnknown(said2, ["version", "date"], `${at}: `);
      const version = textAt(said2, "version", at);
      const date = String(fieldOf(said2, "date"));
      if (version === null || !/^\d{4}-\d{2}-\d{2}$/.test(date))
        throw new ConfigurationError(`${at} needs the version that brought it and its day (date: YYYY-MM-DD)`);
      return [rule, { version, date }];
    })
  );
}
async function exceptionsOf(exceptions, named) {
  if (exceptions.length === 0) return [];
  return (await parsePolicy(JSON.stringify({ version: 1, exceptions }), `${named}: exceptions`, PRODUCT)).exceptions;
}

// src/app/answers/policy-case.ts
var INLINE = ["findings", "scans", "coverage", "event", "baseline"];
var KEYS = [
  ...["name", "result", ...INLINE],
  ...["change", "approvals", "override", "rules", "imports", "inputs", "now", "expect"],
  ...["exceptions", "policy-owners"]
];
var CHANGE = {
  author: "string",
  bot: "boolean",
  fork: "boolean",
  draft: "boolean",
  labels: "list",
  base: "string",
  head: "string",
  files: "list"
};
async function parseCases(text, place) {
  const file = await plainYaml(text);
  if (file === null) throw new ConfigurationError(`${place}: is no YAML that can be read`);
  refuseUnknown(file, ["cases"], `${place}: `);
  const cases = itemsOf(fieldOf(file, "cases"));
  if (cases.length === 0) throw new ConfigurationError(`${place}: has no cases: list them under 'cases'`);
  const read = await Promise.all(cases.map((each, index) => caseOf(each, `${place}: case ${index + 1}`)));
  const twice = read.find(({ name }, index) => read.findIndex((other) => other.name === name) !== index);
  if (twice !== void 0) throw new ConfigurationError(`${place}: two cases are called '${twice.name}'`);
  return read;
}
async function caseOf(value, at) {
  const name = fieldOf(value, "name");
  if (typeof name !== "string" || name.trim() === "") throw new ConfigurationError(`${at} needs a name`);
  const named = `${at} (${name})`;
  refuseUnknown(value, KEYS, `${named}: `);
  const result = textAt(value, "result", named);
  const inline = INLINE.find((key) => fieldOf(value, key) !== void 0);
  if (result !== null && inline !== void 0)
    throw new ConfigurationError(`${named}: ${inline} are in the result; leave one of the two out`);
  return {
    name,
    result,
    findings: listAt(value, "findings", named),
    scans: listAt(value, "scans", named),
    coverage: listAt(value, "coverage", named),
    event: textAt(value, "event", named) ?? (fieldOf(value, "baseline") === void 0 ? "pull_request" : "schedule"),
    baseline: fieldOf(value, "baseline") === void 0 ? null : listAt(value, "baseline", named),
    imports: textsAt(value, "imports", named),
    inputs: textsAt(value, "inputs", named),
    override: overrideOf2(fieldOf(value, "override"), named),
    rules: ruleReleasesOf(fieldOf(value, "rules"), named),
    change: changeOf(fieldOf(value, "change"), named),
    approvals: approvalsOf2(fieldOf(value, "approvals"), named),
    exceptions: await exceptionsOf(listAt(value, "exceptions", named), named),
    policyOwners: namesAt(value, "policy-owners", named),
    now: timeOf(textAt(value, "now", named), named),
    expect: expectedOf(fieldOf(value, "expect"), named)
  };
}
function expectedOf(value, named) {
  refuseUnknown(value, ["outcome", "rule"], `${named}: expect: `);
  const said2 = fieldOf(value, "outcome");
  const outcome = OUTCOMES.find((each) => each === said2);
  if (outcome === void 0)
    throw new ConfigurationError(`${named}: expect needs an outcome: one of ${OUTCOMES.join(", ")}`);
  return { outcome, rule: textAt(value, "rule", `${named}: expect`) };
}
function changeOf(value, named) {
  refuseUnknown(value, Object.keys(CHANGE), `${named}: change: `);
  for (const [key, fact] of entriesOf(value)) {
    const kind = CHANGE[key];
    const isRight = kind === "list" ? isTexts(fact) : typeof fact === kind;
    if (!isRight)
      throw new ConfigurationError(`${named}: change.${key} is no ${kind === "list" ? "list of texts" : kind}`);
  }
  return Object.fromEntries(entriesOf(value));
}
function approvalsOf2(value, named) {
  if (value === void 0) return null;
  const owners = entriesOf(value).map(([owner, by]) => {
    if (!isTexts(by)) throw new ConfigurationError(`${named}: approvals.${owner} is no list of logins`);
    return [owner, { by: by.toSorted(), gap: null }];
  });
  return { status: "known", owners: new Map(owners) };
}
function timeOf(text, named) {
  if (text === null) return null;
  const time = new Date(text);
  if (Number.isNaN(time.getTime())) throw new ConfigurationError(`${named}: now: '${text}' is no date`);
  return time;
}

// src/app/answers/policy-case-result.ts
import { createHash } from "node:crypto";

// src/app/answers/policy-case-baseline.ts
function againstBaseline(findings, before, name) {
  const stated = [...findings, ...before].find(({ state }) => state !== "new");
  if (stated !== void 0)
    throw new ConfigurationError(
      `${name}: baseline: a run that has one compares no sides, so nothing is ${stated.state}`
    );
  const suppression = {
    exceptions: [],
    policyPath: "policy",
    comparesSides: false,
    sawEverything: () => false,
    now: /* @__PURE__ */ new Date(0)
  };
  const then = correlate(before.map(observationOf), [], suppression);
  const entries = baselineOf(then.findings, then.heads, false);
  const paths = new Set(findings.flatMap(({ location }) => location?.path ?? []));
  const baseline = { path: BASELINE_PATH, findings: entries, paths };
  return correlate(findings.map(observationOf), [], suppression, NO_MOVES, baseline).findings;
}
function observationOf({ id: _id, state: _state, suppression, ...rest }) {
  const { category, rule, location, package: pkg } = rest;
  const about = [category, rule, location?.path ?? "", pkg?.ecosystem ?? "", pkg?.name ?? ""];
  return {
    ...rest,
    identity: [...about, pkg?.version ?? ""],
    lineage: about,
    ...suppression !== null && { suppression }
  };
}

// src/app/answers/policy-case-result.ts
var OF_PACKAGES = /* @__PURE__ */ new Set(["dependency", "malware", "license"]);
async function caseResult(policyCase, place) {
  const { baseline, findings } = policyCase;
  const result = await readResult(policyCase, findings, place);
  if (baseline === null) return result;
  const before = await readResult(policyCase, baseline, `${place}: baseline`);
  const judged = againstBaseline(result.findings, before.findings, place);
  return { ...result, subject: { ...result.subject, base: null }, findings: judged };
}
async function readResult({ scans, coverage, event }, findings, place) {
  const result = {
    schemaVersion: 1,
    tool: { name: "gatehouse", version: VERSION },
    subject: { repository: null, base: "a".repeat(40), head: "b".repeat(40), event },
    policy: "default",
    scans: scansOf(scans),
    findings: findings.map(findingOf2),
    remedies: [],
    coverage: coverage.map(entryOf),
    notices: [],
    verdict: { outcome: "pass", violations: [] }
  };
  try {
    return await parseRunResult(JSON.stringify(result), place);
  } catch (error) {
    if (!(error instanceof LocatedError)) throw error;
    const where = error.message.replace("the run result does not fit its schema: ", "");
    throw new ConfigurationError(`${place}: ${where}`);
  }
}
function findingOf2(said2, index) {
  const { path, location, package: pkg, risk, fix, suppression, ...rest } = fields(said2);
  const rule = typeof rest.rule === "string" ? rest.rule : "a-rule";
  const isOfPackage = pkg !== void 0 || OF_PACKAGES.has(rest.category);
  const place = { path: path ?? (isOfPackage ? "package-lock.json" : "src/app.ts"), startLine: 1 };
  return {
    id: createHash("sha256").update(`${index}`).digest("hex").slice(0, 32),
    category: "code",
    rule,
    severity: "high",
    confidence: "high",
    title: rule,
    message: rule,
    location: location === null ? null : { ...place, ...fields(location) },
    ...isOfPackage && { package: packageOf(fields(pkg)) },
    aliases: [],
    cwe: [],
    references: [],
    ...risk !== void 0 && { risk: { cvss: null, kev: null, epss: null, ...fields(risk) } },
    ...fix !== void 0 && { fix: { description: "a fix", ...fields(fix) } },
    state: "new",
    suppression: suppression === void 0 ? null : suppression,
    sources: [{ tool: "gatehouse", version: VERSION, rule }],
    ...rest
  };
}
function packageOf(said2) {
  return { ecosystem: "npm", name: "a-package", version: "1.0.0", scope: "runtime", ...said2 };
}
function scansOf(said2) {
  const known = PRODUCT.scanners.map(({ id }) => id);
  const others = said2.map((each) => fieldOf(each, "scanner")).filter((id) => !known.includes(id));
  return [...known, ...others].map((scanner) => {
    const own = fields(said2.find((each) => fieldOf(each, "scanner") === scanner));
    return {
      scanner,
      engine: "builtin",
      status: typeof scanner === "string" && OPTIONAL_SCANNERS.has(scanner) ? "not-applicable" : "complete",
      reason: own["status"] === "skipped" ? SWITCHED_OFF : null,
      durationMs: 0,
      stats: NO_STATS,
      problems: [],
      notes: [],
      ...own
    };
  });
}
function entryOf(said2) {
  const { kind, ...rest } = fields(said2);
  return {
    scanner: "workspace",
    kind,
    path: "src/app.ts",
    subject: String(kind),
    count: 1,
    reason: String(kind),
    byChange: false,
    touched: true,
    outcome: "ignore",
    ...rest
  };
}
function fields(value) {
  return Object.fromEntries(entriesOf(value));
}

// src/app/answers/policy-case-policy.ts
var OWNER2 = "@who/imports";
async function casePolicy(policy, { name, imports, inputs }, now) {
  const exceptions = [...policy.exceptions, ...await importedExceptions(imports, name, now)];
  return withInputs({ ...policy, exceptions }, inputs, name);
}
async function importedExceptions(imports, name, now) {
  if (imports.size === 0) return [];
  const files = await Promise.all(
    [...imports].map(async ([path, text2]) => ({ path, ...await importFile(path, text2) }))
  );
  const { sections } = await importedPolicy(files, { now, owner: OWNER2 });
  const setting = Object.keys(sections).find((section) => section !== "exceptions");
  if (setting !== void 0)
    throw new ConfigurationError(`${name}: imports: they set ${setting}; write that into the policy`);
  const text = JSON.stringify({ version: 1, exceptions: sections.exceptions });
  return (await parsePolicy(text, `${name}: imports`, PRODUCT)).exceptions;
}
function withInputs(policy, inputs, name) {
  if (inputs.size === 0) return policy;
  const known = settingOptions(PRODUCT).map((option) => option.name);
  refuseUnknown(Object.fromEntries(inputs), known, `${name}: inputs: `);
  const options = optionsFromInputs({ input: (key) => inputs.get(key) ?? "" }, { GITHUB_WORKSPACE: "/" }, null);
  return bindOptions(policy, options, PRODUCT).policy;
}

// src/app/answers/policy-case-run.ts
async function runCase(policyCase, result, written, today) {
  const { expect } = policyCase;
  const now = policyCase.now ?? today;
  const policy = await casePolicy(written, policyCase, now);
  const facts = await factsOf2(policyCase, policy, now);
  const judged = await rejudge([result], policy, { path: "policy", source: "policy" }, [], facts);
  const { verdict } = judged;
  const rules = [...new Set(await decidingRules(judged, policy, facts))].sort();
  return { verdict, rules, difference: differenceOf(expect, verdict, rules) };
}
function factsOf2({ change, approvals, override, rules, exceptions, policyOwners }, policy, now) {
  const bound = boundBy(policy.gate, exceptions, PRODUCT, { now, owners: null });
  const facts = {
    now,
    change,
    ...approvals !== null && { approvals },
    ...rules !== null && { ruleReleases: rules },
    ...bound.length > 0 && { added: { exceptions: bound, policyPath: DEFAULT_POLICY_PATH, policyOwners } }
  };
  return withOverride(
    policy,
    facts,
    async (owners) => override !== null && owners.includes(override.owner) ? override : null
  );
}
function differenceOf({ outcome, rule }, verdict, rules) {
  const by = rules.length === 0 ? "" : ` by ${rules.join(", ")}`;
  const why = verdict.violations[0]?.message;
  if (verdict.outcome !== outcome)
    return `expected ${outcome}, is ${verdict.outcome}${by}${why === void 0 ? "" : ` (${why})`}`;
  if (rule === null || rules.includes(rule)) return null;
  return `expected ${outcome} by ${rule}, is ${rules.length === 0 ? "by no rule" : `by ${rules.join(", ")}`}`;
}
async function decidingRules({ verdict, findings }, policy, facts) {
  if (verdict.violations.length > 0) return verdict.violations.map(({ rule }) => rule);
  const chains = await Promise.all(findings.map((finding) => chainOf(policy, finding, facts)));
  const ofFindings = chains.flatMap(
    ({ outcome, decides }) => outcome === "warn" && decides !== null ? [decides.rule] : []
  );
  return [...ofFindings, ...(verdict.warnings ?? []).map(({ rule }) => rule)];
}

// src/app/answers/policy-test.ts
function testPolicy(file, test) {
  return /\.ya?ml$/i.test(file) ? testCases(file, test) : testRecorded(file, test);
}
async function testCases(file, { policy, now, read }) {
  const cases = await parseCases(read(file), file);
  const tested = await Promise.all(
    cases.map(async (each) => {
      const result = await resultOf(each, file, read);
      return { name: each.name, ...await runCase(each, result, policy, now) };
    })
  );
  return {
    lines: tested.map(({ name, difference }) => difference === null ? `ok   ${name}` : `FAIL ${name}: ${difference}`),
    code: tested.every(({ difference }) => difference === null) ? EXIT.ok : EXIT.blocked
  };
}
function resultOf(each, file, read) {
  if (each.result === null) return caseResult(each, `${file}: ${each.name}`);
  const path = resolve15(dirname5(file), each.result);
  return parseRunResult(read(path), path);
}
async function testRecorded(file, { path, policy, now, read }) {
  const recorded = await parseRunResult(read(file), file);
  const { verdict } = await rejudge([recorded], policy, { path, source: path }, [], { now, change: {} });
  const was = recorded.verdict.outcome === verdict.outcome ? "" : ` (recorded: ${recorded.verdict.outcome})`;
  const lines = verdict.violations.map((violation) => `  ${violation.rule}: ${violation.message}`);
  return { lines: [`${file}: ${verdict.outcome}${was}`, ...lines], code: exitCodeOf(verdict.outcome) };
}

// src/entry/commands/policy-test.ts
async function policyTestCommand(path, files, offline) {
  const now = /* @__PURE__ */ new Date();
  const { policy } = await readNamedPolicy(path, offline, { now, owners: null });
  let worst = EXIT.ok;
  for (const file of files) {
    const { lines, code } = await testPolicy(file, { path, policy, now, read: readNamedFile });
    await writeOut(`${lines.map(harmlessLine).join("\n")}
`);
    if (code > worst) worst = code;
  }
  return worst;
}

// src/entry/commands/policy.ts
async function policyCommand2(command2, log) {
  switch (command2.name) {
    case "policy-import":
      return policyImportCommand(command2.files, command2.owner, log);
    case "policy-test":
      return policyTestCommand(command2.policy, command2.files, command2.offline);
    default:
      return policyAnswerCommand(command2);
  }
}

// src/entry/commands/surface-import.ts
import { relative as relative5, resolve as resolve16 } from "node:path";

// src/config/threat-import/answer-text.ts
var PARTS = ["element", "question", "status", "by", "until", "where"];
var REASON = `${ANSWER_LABELS.reason}: `;
function answerIn(text) {
  const lines = text.replaceAll("\r\n", "\n").split("\n");
  const start = lines.findIndex((line) => line.startsWith(REASON));
  if (start === -1) return null;
  const reason = lines.slice(start).join("\n").slice(REASON.length);
  const parts = lines.slice(0, start).flatMap((line) => {
    const part = PARTS.find((each) => line.startsWith(`${ANSWER_LABELS[each]}: `));
    return part === void 0 ? [] : [[part, line.slice(ANSWER_LABELS[part].length + 2)]];
  });
  return answerFrom({ ...Object.fromEntries(parts), reason });
}
function answerFrom(value) {
  const text = (key) => {
    const found = fieldOf(value, key);
    return typeof found === "string" && found !== "" ? found : void 0;
  };
  const [element, by, reason] = [text("element"), text("by"), text("reason")];
  const status = ANSWER_STATUSES.find((each) => each === text("status"));
  if (element === void 0 || by === void 0 || reason === void 0 || status === void 0) return null;
  const [question, until, where] = [text("question"), text("until"), text("where")];
  return {
    element,
    ...question !== void 0 && { question },
    status,
    by,
    reason,
    ...until !== void 0 && { until },
    ...where !== void 0 && { where }
  };
}
var STATUSES = {
  accepted: "accepted",
  accept: "accepted",
  mitigated: "mitigated",
  mitigate: "mitigated",
  avoided: "mitigated",
  eliminated: "mitigated",
  transferred: "transferred",
  transfer: "transferred",
  "in progress": "in progress",
  "in discussion": "in progress",
  na: "false alarm",
  "not applicable": "false alarm",
  "false positive": "false alarm",
  "false alarm": "false alarm"
};
function statusOf2(written) {
  const word = String(written).toLowerCase().replaceAll(/[-_/]+/g, " ").replace("n a", "na").trim();
  return Object.hasOwn(STATUSES, word) ? STATUSES[word] ?? null : null;
}
var CATEGORIES = /* @__PURE__ */ new Set([
  "spoofing",
  "tampering",
  "repudiation",
  "information disclosure",
  "denial of service",
  "elevation of privilege",
  "linking",
  "identifying",
  "data disclosure",
  "unawareness"
]);
var SAME = {
  linkability: "linking",
  identifiability: "identifying",
  "disclosure of information": "data disclosure",
  "elevation of privileges": "elevation of privilege",
  "content unawareness": "unawareness"
};
function categoryOf(written) {
  const word = String(written).toLowerCase().replaceAll(/[-_]+/g, " ").trim();
  const known = Object.hasOwn(SAME, word) ? SAME[word] ?? word : word;
  return CATEGORIES.has(known) ? known : null;
}

// src/config/threat-import/otm.ts
function importOtm(model) {
  const threats = byId(fieldOf(model, "threats"));
  const mitigations = byId(fieldOf(model, "mitigations"));
  const owner = textOf3(fieldOf(model, "project"), "owner");
  const parts = [...itemsOf(fieldOf(model, "components")), ...itemsOf(fieldOf(model, "dataflows"))];
  return parts.flatMap(
    (part) => itemsOf(fieldOf(part, "threats")).map((instance) => {
      const threat = threats.get(String(fieldOf(instance, "threat")));
      const given2 = fieldOf(threat, "attributes");
      const reasons = itemsOf(fieldOf(instance, "mitigations")).flatMap((each) => {
        const mitigation = mitigations.get(String(fieldOf(each, "mitigation")));
        return textOf3(mitigation, "description") ?? textOf3(mitigation, "name") ?? [];
      });
      const categories = itemsOf(fieldOf(threat, "categories")).flatMap((each) => categoryOf(each) ?? []);
      return {
        title: textOf3(threat, "name") ?? "a threat without a name",
        about: [textOf3(fieldOf(part, "attributes"), "key"), textOf3(part, "name")].filter((name) => name !== null),
        category: categories[0] ?? null,
        status: statusOf2(fieldOf(instance, "state")),
        by: textOf3(given2, "by") ?? owner,
        reason: reasons.length === 0 ? textOf3(threat, "description") : reasons.join("; "),
        answer: answerFrom(fieldOf(given2, "answer"))
      };
    })
  );
}
function byId(list) {
  return new Map(itemsOf(list).map((each) => [String(fieldOf(each, "id")), each]));
}

// src/config/threat-import/threagile.ts
var STRIDE = {
  "missing-authentication": "spoofing",
  "missing-authentication-second-factor": "spoofing",
  "cross-site-request-forgery": "spoofing",
  "unguarded-access-from-internet": "elevation of privilege",
  "unguarded-direct-datastore-access": "elevation of privilege",
  "untrusted-deserialization": "elevation of privilege",
  "container-baseimage-backdooring": "tampering",
  "code-backdooring": "tampering",
  "sql-nosql-injection": "tampering",
  "ldap-injection": "tampering",
  "missing-hardening": "tampering",
  "missing-file-validation": "spoofing",
  "missing-waf": "tampering",
  "cross-site-scripting": "tampering",
  "unencrypted-communication": "information disclosure",
  "unencrypted-asset": "information disclosure",
  "path-traversal": "information disclosure",
  "server-side-request-forgery": "information disclosure",
  "accidental-secret-leak": "information disclosure",
  "missing-vault": "information disclosure",
  "dos-risky-access-across-trust-boundary": "denial of service"
};
function importThreagile(model) {
  const titles = new Map(
    entriesOf(fieldOf(model, "technical_assets")).map(([title, asset2]) => [String(fieldOf(asset2, "id")), title])
  );
  return entriesOf(fieldOf(model, "risk_tracking")).map(([id, risk]) => {
    const [category = "", ...assets] = id.split("@");
    const ticket = textOf3(risk, "ticket");
    const justification = textOf3(risk, "justification");
    const reason = [justification, ticket === null ? null : `ticket ${ticket}`].filter((part) => part !== null);
    return {
      title: id.slice(0, 300),
      about: assets.flatMap((asset2) => [titles.get(asset2) ?? [], asset2].flat()).filter((name) => name !== "*"),
      category: Object.hasOwn(STRIDE, category) ? STRIDE[category] ?? null : null,
      status: statusOf2(fieldOf(risk, "status")),
      by: textOf3(risk, "checked_by"),
      reason: reason.length === 0 ? null : reason.join("; "),
      answer: null
    };
  });
}

// src/config/threat-import/threat-dragon.ts
var OWN_KEY = /^Element: (.{1,300})$/m;
function importThreatDragon(model) {
  const detail = fieldOf(model, "detail");
  const by = textOf3(detail, "reviewer") ?? textOf3(fieldOf(model, "summary"), "owner");
  const cells = itemsOf(fieldOf(detail, "diagrams")).flatMap((diagram) => itemsOf(fieldOf(diagram, "cells")));
  return cells.flatMap((cell) => {
    const data = fieldOf(cell, "data");
    const about = [ownKey(data), textOf3(data, "name")].filter((name) => name !== null);
    return itemsOf(fieldOf(data, "threats") ?? fieldOf(cell, "threats")).map((threat) => {
      const mitigation = fieldOf(threat, "mitigation");
      return {
        title: textOf3(threat, "title") ?? "a threat without a title",
        about,
        category: categoryOf(fieldOf(threat, "type")),
        status: statusOf2(fieldOf(threat, "status")),
        by,
        reason: textOf3(threat, "mitigation") ?? textOf3(threat, "description"),
        answer: typeof mitigation === "string" ? answerIn(mitigation) : null
      };
    });
  });
}
function ownKey(data) {
  const description = fieldOf(data, "description");
  return typeof description === "string" ? OWN_KEY.exec(description)?.[1] ?? null : null;
}

// src/config/threat-import/index.ts
var MAX_MODEL_BYTES = 8 * 1024 * 1024;
var MOST_THREATS = 5e3;
async function importThreats(path, text) {
  if (text.length > MAX_MODEL_BYTES) throw new ConfigurationError(`${path}: too large to be imported`);
  const threats = threatsIn(await contentOf2(text, path), path);
  if (threats.length > MOST_THREATS)
    throw new ConfigurationError(
      `${path}: holds ${threats.length} threats, more than the ${MOST_THREATS} that are read`
    );
  const validate = await loadValidator("threats");
  const isAnswer = ({ answer: answer2 }) => answer2 === null || validate({ version: 1, answers: [answer2] });
  return threats.map((threat) => isAnswer(threat) ? threat : { ...threat, answer: null });
}
function threatsIn(model, path) {
  if (fieldOf(model, "otmVersion") !== void 0) return importOtm(model);
  if (fieldOf(fieldOf(model, "detail"), "diagrams") !== void 0) return importThreatDragon(model);
  if (fieldOf(model, "threagile_version") !== void 0) return importThreagile(model);
  throw new ConfigurationError(
    `${path}: no model of Threat Dragon version 2, of the Open Threat Model format or of Threagile`
  );
}
async function contentOf2(text, path) {
  if (/^\s*\{/.test(text)) {
    try {
      return JSON.parse(text);
    } catch {
      throw new ConfigurationError(`${path}: not valid JSON`);
    }
  }
  const value = await plainYaml(text);
  if (value === null) throw new ConfigurationError(`${path}: cannot be read as YAML, or is larger than 128 KB`);
  return value;
}

// src/report/threats-text.ts
async function threatsText(answers, left) {
  const { stringify } = await import("./part-yaml.js");
  const text = stringify({ version: 1, answers }, { lineWidth: 0 });
  const comments = left.map((line) => `# left out: ${stripControl(line).slice(0, 500)}
`);
  return `${text}${comments.join("")}`;
}

// src/surface/foreign-answers.ts
var LONGEST_REASON = 1e3;
function takenOver(threats, elements, owner) {
  const answers = /* @__PURE__ */ new Map();
  const left = [];
  const byName = namesOf(elements);
  for (const threat of threats) {
    const made = threat.answer === null ? answersOf(threat, byName, owner) : [threat.answer];
    if (typeof made === "string") left.push(`${threat.title} (${threat.about[0] ?? "of nothing"}): ${made}`);
    else for (const answer2 of made) answers.set(JSON.stringify(answer2), answer2);
  }
  return { answers: [...answers.values()], left };
}
function answersOf({ about, category, status, by, reason }, byName, owner) {
  if (status === null) return "is open there";
  const element = about.map((name) => byName.get(plain2(name))).find((found) => found !== void 0);
  if (element === void 0) return "this code has no element of that name";
  if (category === null) return "is of no category of STRIDE or LINDDUN";
  const questions = questionsFor(element).filter(({ stride }) => stride === category);
  if (questions.length === 0) return `nothing of the category ${category} is asked of ${element.key}`;
  const answerer = by ?? owner;
  if (answerer === null) return "names nobody who answers: say who with --owner";
  if (reason === null) return "gives no reason";
  return questions.map(({ id }) => ({
    element: element.key,
    question: id,
    status,
    by: answerer.slice(0, 200),
    reason: reason.slice(0, LONGEST_REASON)
  }));
}
function namesOf(elements) {
  const distinct2 = [...new Map(elements.map((element) => [element.key, element])).values()];
  const found = /* @__PURE__ */ new Map();
  for (const element of distinct2) {
    const name = element.key.slice(element.kind.length + 1);
    for (const each of /* @__PURE__ */ new Set([plain2(element.key), plain2(name)])) found.set(each, found.has(each) ? null : element);
  }
  return new Map([...found].flatMap(([name, element]) => element === null ? [] : [[name, element]]));
}
function plain2(name) {
  return name.toLowerCase().replaceAll(/\s+/g, " ").trim();
}

// src/entry/commands/surface-import.ts
async function surfaceImportCommand({ options, files, owner }, log) {
  const models = await Promise.all(
    files.map((name) => importThreats(relative5(process.cwd(), resolve16(name)), readNamedFile(name)))
  );
  const { result, elements } = await deskRun(options, log);
  tellIncomplete(result, log);
  const { answers, left } = takenOver(models.flat(), elements, owner);
  for (const line of left) log.warn(stripControl(`left out: ${line}`));
  const text = await threatsText(answers, left);
  if (options.output === null) await writeOut(text);
  else writeReportFile(options.output, text);
  return EXIT.ok;
}

// src/entry/commands/surface.ts
function isOfSurface(command2) {
  return command2.name === "surface" || command2.name === "surface-import";
}
async function surfaceCommand2(command2, log) {
  if (command2.name === "surface-import") return surfaceImportCommand(command2, log);
  const { options, format } = command2;
  const { result, elements } = await deskRun(options, log);
  tellIncomplete(result, log);
  const { repository, base, head } = result.subject;
  const change = base === null ? null : result.surface ?? { opened: [], closed: [] };
  const shown = SURFACE_FORMATS.find(({ id }) => id === format) ?? SURFACE_FORMATS[0];
  const notes = [
    ...result.notices.filter(({ kind }) => kind === "threat-answer").map(({ message }) => message),
    ...result.scans.flatMap((scan) => scan.notes)
  ];
  const text = shown.render({ repository, base, head, elements, notes, change });
  if (options.output === null) await writeOut(text);
  else writeReportFile(options.output, text);
  const code = exitCodeOf(result.verdict.outcome);
  return code === EXIT.blocked ? EXIT.ok : code;
}

// src/report/vex/statement.ts
function vexStatements(result, now) {
  const today = now.toISOString().slice(0, 10);
  const statements = result.findings.flatMap(({ category, state, rule, aliases, package: found, suppression }) => {
    if (category !== "dependency" || state === "fixed" || suppression?.kind !== "exception") return [];
    if (found?.purl === void 0 || (suppression.expires ?? today) < today) return [];
    const { status = "affected", justification = null, reason } = suppression;
    return [{ id: rule, aliases, package: { ...found, purl: found.purl }, status, justification, reason }];
  });
  const byKey2 = new Map(statements.map((each) => [keyOf(each), each]));
  return [...byKey2.values()].sort((a, b) => compareText(keyOf(a), keyOf(b)));
}
function keyOf(statement) {
  return `${statement.id}
${statement.package.purl}`;
}

// src/report/vex/cyclonedx-vex.ts
var STATES2 = {
  not_affected: "not_affected",
  affected: "exploitable",
  fixed: "resolved",
  under_investigation: "in_triage"
};
var JUSTIFICATIONS2 = {
  component_not_present: "code_not_present",
  vulnerable_code_not_present: "code_not_present",
  vulnerable_code_not_in_execute_path: "code_not_reachable",
  vulnerable_code_cannot_be_controlled_by_adversary: null,
  inline_mitigations_already_exist: "protected_by_mitigating_control"
};
function cycloneDxVex(result, now) {
  const statements = vexStatements(result, now);
  const packages = new Map(statements.map(({ package: found }) => [found.purl, found]));
  return jsonText({
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: {
      timestamp: now.toISOString(),
      tools: { components: [{ type: "application", name: "gatehouse", version: result.tool.version }] }
    },
    components: [...packages.values()].map(({ purl, name, version }) => ({
      type: "library",
      "bom-ref": purl,
      name,
      version,
      purl
    })),
    vulnerabilities: statements.map(vulnerabilityOf)
  });
}
function vulnerabilityOf({ id, aliases, package: found, status, justification, reason }) {
  const word = justification === null || status !== "not_affected" ? null : JUSTIFICATIONS2[justification];
  return {
    id,
    ...aliases.length > 0 && { references: aliases.map((alias) => ({ id: alias, source: { name: "OSV" } })) },
    analysis: { state: STATES2[status], ...word !== null && { justification: word }, detail: reason },
    affects: [{ ref: found.purl }]
  };
}

// src/report/vex/openvex.ts
function openVex(result, now) {
  const { repository, head } = result.subject;
  const product = repository === null ? null : `pkg:github/${repository}${head === null ? "" : `@${head}`}`;
  const statements = vexStatements(result, now).map((statement) => statementOf(statement, product));
  return jsonText({
    "@context": "https://openvex.dev/ns/v0.2.0",
    "@id": `urn:gatehouse:vex:${hashParts([JSON.stringify(statements)])}`,
    author: repository ?? "gatehouse",
    timestamp: now.toISOString(),
    version: 1,
    tooling: `gatehouse ${result.tool.version}`,
    statements
  });
}
function statementOf({ id, aliases, package: found, status, justification, reason }, product) {
  const component = { "@id": found.purl };
  return {
    vulnerability: { name: id, ...aliases.length > 0 && { aliases } },
    products: [product === null ? component : { "@id": product, subcomponents: [component] }],
    status,
    ...status === "not_affected" && justification !== null && { justification },
    ...status === "not_affected" && { impact_statement: reason },
    ...status === "affected" && { action_statement: reason },
    ...status !== "not_affected" && status !== "affected" && { status_notes: reason }
  };
}

// src/entry/commands/vex.ts
async function vexCommand2(command2, log) {
  const result = await resultOf2(command2, log);
  const render2 = command2.format === "openvex" ? openVex : cycloneDxVex;
  await writeOut(render2(result, /* @__PURE__ */ new Date()));
  return EXIT.ok;
}
async function resultOf2({ file, options }, log) {
  if (file !== null) return parseRunResult(readNamedFile(file), file);
  return (await deskRun(options, log)).result;
}

// src/entry/commands/dispatch.ts
async function dispatch(command2, log) {
  if (command2.name === "database") return databaseCommand2(command2, log);
  switch (command2.name) {
    case "version":
    case "help":
      await writeOut(command2.name === "help" ? usage(PRODUCT) : `${VERSION}
`);
      return EXIT.ok;
    case "check":
      return checkCommand2(command2.options, command2.all, log);
    case "baseline":
      return baselineCommand2(command2, log);
    case "db-build":
    case "db-update":
      return dbCommand(command2, log);
    case "explain":
      return explainCommand2(command2);
    case "fix":
      return fixCommand2(command2, log);
    case "init":
      return initCommand(command2, log);
    case "vex":
      return vexCommand2(command2, log);
    default:
      return isOfSurface(command2) ? surfaceCommand2(command2, log) : policyCommand2(command2, log);
  }
}

// src/entry/commands/cli.ts
function cli() {
  const log = stderrLog({ verbose: process.argv.includes("--verbose") });
  watchOut();
  process.stderr.on("error", ignoreLostLine);
  return runEntry(() => dispatch(parseCommandLine(process.argv.slice(2), process.cwd(), PRODUCT), log), log);
}
function ignoreLostLine() {
}

// src/entry/main.ts
setFlagsFromString("--semi-space-growth-factor=1");
setFlagsFromString("--wasm-tiering-budget=200000000");
export {
  cli,
  commandAction,
  gateAction,
  gatehouseAction,
  planAction,
  publishAction,
  setupAction,
  stageAction
};
