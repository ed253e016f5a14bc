import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  isWorkflowFile
} from "./part-shared-scan-static-workflow-workflow-file.js";
import {
  languageOf
} from "./part-shared-scan-static-language-csharp.js";
import "./part-shared-scan-static-tree-flat-tree.js";
import {
  extractorFor
} from "./part-shared-scan-dependencies-ecosystem-version-order.js";
import {
  linearGlob
} from "./part-shared-util-linear-glob.js";
import "./part-shared-util-json-comments.js";
import "./part-shared-util-yaml-flow.js";
import "./part-shared-scan-dependencies-file-repository-path.js";
import "./part-shared-packageurl-js.js";
import "./part-shared-scan-dependencies-ecosystem-cocoapods.js";
import {
  BASELINE_PATH,
  DEFAULT_POLICY_PATH,
  ELEMENT_KINDS,
  MAX_POLICY_BYTES,
  PRODUCT,
  SCANNERS,
  THREATS_PATH,
  UnreadLayerError,
  baseGives,
  baselineChange,
  baselineOf,
  correlate,
  entriesOf,
  entriesOf2,
  factsOf,
  fieldOf,
  first,
  foreignCode,
  gateFileOf,
  importedScans,
  isSecretOfHistory,
  isWrongPolicyName,
  itemsOf,
  judge,
  judgeAdditions,
  judgeCoverage,
  loadBaseline,
  loadPolicy,
  noEvent,
  onlyFiles,
  openWorkspace,
  overrideNotices,
  ownersOf,
  placeInRepository,
  plainYaml,
  policyChanges,
  policyOfSide,
  projectFileTest,
  questionsFor,
  readDocument,
  readPolicyYaml,
  registryFiles,
  scannerEnabled,
  settingChanges,
  spelled,
  textOf,
  versionRanges,
  withRemedies
} from "./part-shared-rules-revoke-pages.js";
import "./part-shared-results-service-asked-services.js";
import {
  loadValidator
} from "./part-shared-io-validator.js";
import "./part-shared-util-told.js";
import "./part-shared-model-finding.js";
import "./part-shared-results-service-waiting.js";
import "./part-shared-util-tool-id.js";
import "./part-shared-util-control-characters.js";
import {
  pathHint
} from "./part-shared-scan-static-rule-set.js";
import "./part-shared-scan-secrets-engines-betterleaks.js";
import "./part-shared-util-byte-name.js";
import "./part-shared-io-answer-cache.js";
import "./part-shared-util-wildcard.js";
import "./part-shared-util-severity-order.js";
import "./part-shared-util-cut.js";
import "./part-shared-io-folder.js";
import {
  messageOf
} from "./part-shared-util-thrown.js";
import {
  require_picomatch
} from "./part-shared-picomatch.js";
import {
  installationFault
} from "./part-shared-io-installation.js";
import "./part-shared-model-severity.js";
import "./part-shared-scan-secrets-rules-rule.js";
import {
  sha256
} from "./part-shared-util-hash.js";
import "./part-shared-util-version-range.js";
import "./part-shared-util-nearest.js";
import {
  ConfigurationError,
  EnvironmentError
} from "./part-shared-model-errors.js";
import {
  isMigrationConfig,
  isSql
} from "./part-shared-scan-database-migrations-find.js";
import {
  ledgerOf
} from "./part-shared-scan-ledger.js";
import {
  NO_STATS,
  SWITCHED_OFF
} from "./part-shared-model-scan.js";
import "./part-shared-util-binary-form.js";
import {
  VERSION
} from "./part-shared-package.js";
import "./part-shared-io-assets.js";
import "./part-shared-util-line-index.js";
import "./part-shared-util-line-start.js";
import "./part-shared-scan-database-migrations-order.js";
import "./part-shared-util-group-by.js";
import "./part-shared-util-text-order.js";
import {
  __toESM
} from "./part-shared-undefined.js";

// src/config/attributes-change.ts
var SEEN = /^[-!]?(?:linguist-[\w-]+|binary|diff|text|filter|merge|working-tree-encoding|export-ignore)(?:=|$)/;
var HARMLESS = /* @__PURE__ */ new Set(["text", "text=auto"]);
function attributesChange(base, head) {
  return settingChanges(attributesOf(base ?? ""), attributesOf(head ?? ""));
}
function attributesOf(text) {
  const found = /* @__PURE__ */ new Map();
  for (const line of text.split(/\r?\n/)) {
    const [pattern = "", ...attributes] = line.trim().split(/\s+/);
    const seen = attributes.filter((attribute) => SEEN.test(attribute) && !HARMLESS.has(attribute));
    if (pattern === "" || pattern.startsWith("#") || seen.length === 0) continue;
    found.set(pattern, [...found.get(pattern)?.split(" ") ?? [], ...seen].join(" "));
  }
  return found;
}
function submodulesChange(base, head) {
  return settingChanges(submodulesOf(base ?? ""), submodulesOf(head ?? ""));
}
function submodulesOf(text) {
  const found = /* @__PURE__ */ new Map();
  let section = "";
  for (const line of text.split(/\r?\n/)) {
    section = /^\s*\[\s*submodule\s+"([^"]{1,200})"\s*\]/.exec(line)?.[1] ?? section;
    const [, key, value = ""] = /^\s*(path|url|branch|update)\s*=\s*(.+?)\s*$/.exec(line) ?? [];
    if (section === "" || key === void 0) continue;
    found.set(`submodule ${section}, ${key}`, value.replace(/\/\/[^/@]*@/, "//"));
  }
  return found;
}

// src/config/manifest-sources.ts
var MAX_LENGTH = 1024 * 1024;
var HOST = /^(?:[a-z+]+:)?\/\/(?:[^\s/@]*@)?([\w.[\]-]{1,253}(?::\d{1,5})?)/i;
function manifestSources(source, base, head) {
  return settingChanges(sourcesOf(base ?? "", source), sourcesOf(head ?? "", source));
}
function sourcesOf(text, source) {
  const sources = /* @__PURE__ */ new Map();
  const hosts = /* @__PURE__ */ new Set();
  for (const [, address = "", other] of text.slice(0, MAX_LENGTH).matchAll(source)) {
    if (other !== void 0) sources.set(`replace ${address}`, other);
    else hosts.add(HOST.exec(address)?.[1]?.toLowerCase() ?? "a folder or a name");
  }
  if (hosts.size > 0) sources.set("packages come from", [...hosts].join(", "));
  return sources;
}

// src/config/owners-change.ts
function ownersChange(base, head) {
  const [before, after] = [ownersOf(base ?? ""), ownersOf(head ?? "")];
  const lines = settingChanges(before, after).map((line) => `CODEOWNERS: ${line}`);
  const isReordered = [...before.keys()].join("\n") !== [...after.keys()].join("\n");
  return lines.length === 0 && isReordered ? ["CODEOWNERS: the order of the patterns changes: the last one wins"] : lines;
}

// src/config/policy-change-notice.ts
async function describePolicyChange(workspace, loaded, form) {
  const { path, layers, facts } = loaded;
  const [ofBase, ofHead] = [
    workspace.readBaseTip([path], MAX_POLICY_BYTES),
    workspace.read("head", [path], MAX_POLICY_BYTES)
  ];
  const base = await policyOfSide(ofBase, path, form, { facts, layers: layers.read });
  const head = await policyOfSide(ofHead, path, form, { facts, layers: onlyFiles(layers) });
  if (head instanceof UnreadLayerError) return notCompared(base, head, workspace, loaded, form);
  if (head instanceof Error) return [`would be invalid once merged: ${head.message.split("\n")[0]}`];
  if (base instanceof Error) return ["replaces an invalid policy"];
  const lines = policyChanges(base, head, form);
  return lines.length === 0 ? ["edited without a change of meaning"] : lines;
}
async function notCompared(base, why, workspace, { path }, form) {
  const before = new Map(base instanceof Error ? [] : base.extends.map((each) => [fileIn(each), each]));
  const text = textOf(await first(workspace.read("head", [path], MAX_POLICY_BYTES)), path);
  const { values } = await readDocument(text, path, form);
  const after = new Map(entriesOf2(values).map((each) => [fileIn(each), each]));
  return [
    ...settingChanges(prefixed(before), prefixed(after)),
    `what the policy would come to once merged could not be compared: ${why.message}`
  ];
}
function fileIn(entry) {
  return entry.slice(0, Math.max(entry.lastIndexOf("@"), 0)) || entry;
}
function prefixed(entries) {
  return new Map([...entries].map(([file, entry]) => [`extends ${file}`, entry.slice(file.length + 1)]));
}

// src/config/registry-change.ts
var SWITCHES = /^\s*["']?(ignore-scripts|strict-ssl|verify_ssl|ssl_verify|trusted-host|package-lock|enableScripts|enableStrictSsl|checksumBehavior|enableImmutableInstalls|unsafeHttpWhitelist|dangerouslyAllowAllBuilds|GOFLAGS|GOPROXY|GOSUMDB|GONOSUMDB|GOINSECURE|GOPRIVATE)["']?\s*[=:]\s*["']?([\w.,|*/ -]{1,100})/gim;
var ADDRESS = /\b((?:sparse\+|git\+)?https?):\/\/(?:[^\s/@"'<>]*@)?([\w.[\]-]{1,253}(?::\d{1,5})?)/g;
var KEY = /(?:key="([^"]{1,80})"[^"]*value="|<([\w.-]{1,80})>|["']?([@\w./:-]{1,120}?)["']?\s*[=:]\s*["'[]*)$/;
var MAX_LENGTH2 = 256 * 1024;
function registryChange(base, head) {
  return settingChanges(settingsOf(base ?? ""), settingsOf(head ?? ""));
}
function settingsOf(text) {
  const settings = /* @__PURE__ */ new Map();
  for (const line of text.slice(0, MAX_LENGTH2).split(/\r?\n/)) {
    if (/^\s*(?:#|;|\/\/)/.test(line) && !/_auth|registry/.test(line)) continue;
    for (const match of line.matchAll(ADDRESS)) {
      const [, ...keys] = KEY.exec(line.slice(0, match.index).slice(-200)) ?? [];
      const name = keys.find((key) => key !== void 0) ?? "address";
      const known2 = settings.get(name);
      settings.set(name, known2 === void 0 ? match[2] ?? "" : `${known2}, ${match[2]}`);
    }
    for (const match of line.matchAll(SWITCHES)) settings.set(match[1] ?? "", (match[2] ?? "").trim());
  }
  return settings;
}

// src/config/gate-steps.ts
var OUR_ACTION = /(?:^|\/)gatehouse(?:\/|@|$)/i;
var OUR_COMMAND = /\bgatehouse\b|\bdist\/(?:cli|gatehouse)\.js\b/i;
async function gateSettings(text, wraps) {
  const file = await plainYaml(text);
  if (file === null || typeof file !== "object") return null;
  const jobs = fieldOf(file, "runs") === void 0 ? entriesOf(fieldOf(file, "jobs")) : [["runs", fieldOf(file, "runs")]];
  const gates = [];
  for (const [name, job] of jobs) if (await runsGate(job, wraps)) gates.push(name);
  const settings = /* @__PURE__ */ new Map();
  if (gates.length === 0) return { settings, jobs: gates };
  for (const key of ["on", "permissions", "env", "defaults", "concurrency", "inputs"]) {
    flatten(fieldOf(file, key), key, settings);
  }
  for (const name of gates) addJob(name, jobs, settings);
  return { settings, jobs: gates };
}
function mentionsGate(text) {
  return /gatehouse/i.test(text) || /uses:\s*["']?\.\//.test(text);
}
async function runsGate(job, wraps) {
  for (const step of [job, ...itemsOf(fieldOf(job, "steps"))]) {
    const [uses, run] = [fieldOf(step, "uses"), fieldOf(step, "run")];
    if (typeof run === "string" && OUR_COMMAND.test(run)) return true;
    if (typeof uses !== "string") continue;
    if (OUR_ACTION.test(uses) || uses === "./") return true;
    if (uses.startsWith("./") && await wraps(uses.slice(2).replace(/\/+$/, ""))) return true;
  }
  return false;
}
function addJob(name, jobs, settings) {
  const job = jobs.find(([other]) => other === name)?.[1];
  const place = name === "runs" ? "runs" : `jobs.${name}`;
  for (const [key, value] of entriesOf(job)) if (key !== "steps") flatten(value, `${place}.${key}`, settings);
  const seen = /* @__PURE__ */ new Map();
  for (const step of itemsOf(fieldOf(job, "steps"))) {
    const label = labelOf(step);
    const count = (seen.get(label) ?? 0) + 1;
    seen.set(label, count);
    flatten(step, `${place}, step ${label}${count > 1 ? ` (${count})` : ""}`, settings);
  }
  const needs = [fieldOf(job, "needs")].flat();
  for (const [other, needed] of jobs) {
    if (!needs.includes(other)) continue;
    for (const key of ["if", "needs", "continue-on-error"])
      flatten(fieldOf(needed, key), `jobs.${other}.${key}`, settings);
  }
}
function labelOf(step) {
  const uses = fieldOf(step, "uses");
  if (typeof uses === "string") return uses.replace(/@.*$/s, "");
  const own = fieldOf(step, "id") ?? fieldOf(step, "name");
  if (typeof own === "string") return own.trim().slice(0, 60);
  const run = fieldOf(step, "run");
  const command = typeof run === "string" ? /^[\w./-]{1,40}/.exec(run.trim())?.[0] : void 0;
  return command === void 0 ? "without a name" : `run ${command}`;
}
var MAX_DEPTH = 6;
function flatten(value, name, into, depth = 0) {
  if (value === void 0) return;
  const entries = entriesOf(value);
  if (entries.length === 0 || depth >= MAX_DEPTH) {
    into.set(name, textOf2(value));
    return;
  }
  for (const [key, item] of entries) flatten(item, `${name}.${key}`, into, depth + 1);
}
function textOf2(value) {
  if (value === null) return "empty";
  if (Array.isArray(value)) return value.map(textOf2).join(", ");
  return typeof value === "object" ? JSON.stringify(value).slice(0, 500) : String(value).trim();
}

// src/config/workflow-change.ts
async function workflowChange(base, head, wraps) {
  if (!mentionsGate(base ?? "") && !mentionsGate(head ?? "")) return [];
  const before = await sideOf(base, wraps.base);
  const after = await sideOf(head, wraps.head);
  if (after === null)
    return before?.jobs.length === 0 ? [] : ["cannot be read as YAML: what it does to the gate is unknown"];
  const known2 = before ?? NOTHING;
  const gone = known2.jobs.filter((job) => !after.jobs.includes(job));
  const come = after.jobs.filter((job) => !known2.jobs.includes(job));
  return [
    ...gone.map((job) => `${nameOf(job)}, which ran the gate, does not any more`),
    ...come.map((job) => `${nameOf(job)} runs the gate`),
    ...settingChanges(without(known2, gone), without(after, come), mayShow)
  ];
}
var SHOWN = /^(?:on|permissions|concurrency)\b|^jobs\.[^.]+\.(?:if|needs|continue-on-error|permissions|runs-on|uses|strategy|timeout-minutes|name|with)\b|^(?:jobs\.[^.,]+|runs), step .+\.(?:uses|if|continue-on-error|timeout-minutes|id|name)$|, step [^,]*(?:gatehouse|actions\/checkout)[^,]*\.with\.[\w-]+$/;
var HIDDEN = /(?:token|key|password|secret)[\w-]*$/i;
function mayShow(name) {
  return SHOWN.test(name) && !HIDDEN.test(name);
}
var NOTHING = { settings: /* @__PURE__ */ new Map(), jobs: [] };
function sideOf(text, wraps) {
  return text === null ? Promise.resolve(NOTHING) : gateSettings(text, wraps);
}
function nameOf(job) {
  return job === "runs" ? "the action" : `job ${job}`;
}
function without({ settings, jobs }, whole) {
  if (whole.length === jobs.length) return /* @__PURE__ */ new Map();
  const isOf2 = (name) => whole.some((job) => name === `jobs.${job}` || /^[.,]/.test(rest(name, job)));
  return new Map([...settings].filter(([name]) => !isOf2(name)));
}
function rest(name, job) {
  return name.startsWith(`jobs.${job}`) ? name.slice(`jobs.${job}`.length) : "";
}

// src/config/change-notices.ts
var MAX_LINES = 30;
async function changeNotices(workspace, loaded, form, registries) {
  const policyPath = loaded.isInRepository ? loaded.path : null;
  const notices = [];
  for (const change of workspace.changes ?? []) {
    const file = gateFileOf([change.path, change.basePath ?? change.path], policyPath, registries);
    const [kind, lines] = file === "policy" ? ["policy-change", await describePolicyChange(workspace, loaded, form)] : await describe(workspace, change, file, registries);
    const more2 = lines.length - MAX_LINES;
    const shown = more2 > 0 ? [...lines.slice(0, MAX_LINES), `and ${more2} more settings`] : lines;
    for (const message of shown) notices.push({ kind, message, location: { path: change.path } });
  }
  return [...notices, ...await linkedPolicy(workspace, policyPath)];
}
async function describe(workspace, change, file, registries) {
  const { path, basePath, kind } = change;
  if (isWrongPolicyName(path) && kind !== "deleted")
    return ["policy-change", [`${path} is not read: the policy's name is ${DEFAULT_POLICY_PATH}`]];
  if (file === null) return ["surroundings-change", []];
  if (file === "scanner-settings") return ["policy-change", [`${path} is ${kind}; this run used the base's version`]];
  if (file === "baseline") return ["policy-change", await toldBaseline(workspace)];
  const base = basePath === null ? null : await textAt(workspace, "base", basePath);
  const head = kind === "deleted" ? null : await textAt(workspace, "head", path);
  switch (file) {
    case "workflow": {
      const lines = await workflowChange(base, head, wrapsOn(workspace));
      return ["workflow-change", [`${path} is ${kind}${pinChange(base, head)}`, ...lines]];
    }
    case "action":
      return ["workflow-change", await workflowChange(base, head, wrapsOn(workspace))];
    case "owners":
      return ["surroundings-change", ownersChange(base, head)];
    case "registry":
      return ["surroundings-change", registryChange(base, head)];
    case "manifest": {
      const source = registries.sourcesIn(path);
      return ["surroundings-change", source === null ? [] : manifestSources(source, base, head)];
    }
    case "attributes":
      return ["surroundings-change", attributesChange(base, head)];
    case "submodules":
      return ["surroundings-change", submodulesChange(base, head)];
    case "updates":
      return ["surroundings-change", [`${path} is ${kind}`]];
  }
}
async function toldBaseline(workspace) {
  try {
    return await baselineChange(workspace);
  } catch (error) {
    return [`would be invalid once merged: ${messageOf(error)}`];
  }
}
async function textAt(workspace, side, path) {
  const file = await first(workspace.read(side, [path], MAX_POLICY_BYTES));
  return file.status === "read" ? file.bytes.toString("utf8") : null;
}
function wrapsOn(workspace) {
  const on = (side) => async (path) => {
    const files = /\.ya?ml$/.test(path) ? [path] : [`${path}/action.yml`, `${path}/action.yaml`];
    for (const file of files) if (/gatehouse/i.test(await textAt(workspace, side, file) ?? "")) return true;
    return false;
  };
  return { base: on("base"), head: on("head") };
}
async function linkedPolicy(workspace, path) {
  if (path === null || workspace.changes === null || workspace.baseline !== "known") return [];
  const head = await first(workspace.read("head", [path], MAX_POLICY_BYTES));
  if (head.status !== "unreadable") return [];
  const message = `would be invalid once merged: ${path}: cannot be read: ${head.reason}`;
  const isTold = workspace.changes.some((change) => change.path === path && change.kind !== "deleted");
  return isTold ? [] : [{ kind: "policy-change", message, location: { path } }];
}
var GATE_USE = /^[ \t-]*uses:[ \t]*["']?([\w.-]*\/?gatehouse(?:\/[\w./-]+)?@[\w./-]{1,100}|\.\/)["']?/gm;
function pinChange(base, head) {
  const uses = (text) => [...(text ?? "").matchAll(GATE_USE)].map((match) => match[1]).join(", ");
  const [before, after] = [uses(base), uses(head)];
  if (before === after) return "";
  return `; steps of the gate: ${before === "" ? "none" : before} \u2192 ${after === "" ? "none" : after}`;
}

// src/config/narrowed.ts
import { relative, sep } from "node:path";
async function unfoundedFolder(options, workspace) {
  const { runner, spelling, dir } = options;
  if (runner === void 0 || spelling !== "input" || workspace.prefix === "") return null;
  const folder = workspace.prefix.slice(0, -1);
  const fromJob = relative(runner.workspace, dir).split(sep).join("/");
  const spellings = [folder, fromJob].flatMap((name) => [name, `./${name}`, `${name}/`, `./${name}/`]);
  if (await baseGives(workspace, options, "dir", spellings)) return null;
  const message = `${spelled(options, "dir")}: the base's workflow does not name ${folder}: ignored, the whole repository was checked`;
  return { kind: "input-ignored", message };
}
function refuseOwnDatabase(options, workspace) {
  const { osvDb, runner } = options;
  if (osvDb === null || runner === void 0) return;
  const place = placeInRepository(workspace.root, osvDb);
  const touched = workspace.changes?.find(({ path }) => place === "" || path.startsWith(`${place}/`));
  if (place === null || touched === void 0) return;
  throw new ConfigurationError(
    `${spelled(options, "osv-db")}: the change edits ${touched.path}, which would judge it; keep the database outside the checkout`
  );
}

// src/correlate/revoked.ts
function awaitsRevocation(finding) {
  return isSecretOfHistory(finding) && finding.state === "new" && finding.suppression === null;
}
function markRevoked(findings, statements) {
  return findings.map((finding) => {
    const login = awaitsRevocation(finding) ? statements.get(finding.id) : void 0;
    if (login === void 0) return finding;
    const reason = `revoked at its provider, as ${login} has stated on the pull request`;
    return { ...finding, suppression: { kind: "revoked", reason, owner: `@${login}` } };
  });
}

// src/correlate/update-notice.ts
var UPDATERS = /* @__PURE__ */ new Map([
  ["dependabot[bot]", "Dependabot"],
  ["renovate[bot]", "Renovate"]
]);
var MOST_NAMED = 5;
function updateNotices({ change }, findings) {
  const updater = change?.bot === true ? UPDATERS.get(change.author ?? "") : void 0;
  const cleared = findings.filter(({ state, package: pkg }) => state === "fixed" && pkg !== void 0);
  if (updater === void 0 || cleared.length === 0) return [];
  const named = cleared.slice(0, MOST_NAMED).map(({ rule, package: pkg }) => `${rule} of ${pkg?.name} ${pkg?.version}`);
  const more2 = cleared.length - named.length;
  const what = `${cleared.length} ${cleared.length === 1 ? "finding" : "findings"}`;
  const list = `${named.join(", ")}${more2 > 0 ? ` and ${more2} more` : ""}`;
  return [{ kind: "update", message: `This update by ${updater} clears ${what}: ${list}` }];
}

// src/io/wasm-compiler.ts
import { setFlagsFromString } from "node:v8";
var FEW_FILES = 500;
function chooseWasmCompiler(files) {
  if (files !== null && files <= FEW_FILES) setFlagsFromString("--liftoff-only");
}

// src/scan/saw-everything.ts
function sawEverything(exception, workspace, scans) {
  const asked = SCANNERS.map(({ id, sees }) => ({ id, saw: sees(exception, workspace) }));
  const concerned = asked.filter(({ saw }) => saw !== null);
  const complete = (id) => scans.some(({ scanner, status }) => scanner === id && status === "complete");
  return concerned.length > 0 && concerned.every(({ id, saw }) => saw === true && complete(id));
}

// src/run-findings.ts
function correlated(outcomes, { exceptions, path, inRange }, { workspace, scans, moves, now, baseline }) {
  return correlate(
    outcomes.flatMap((outcome) => outcome.head),
    outcomes.flatMap((outcome) => outcome.base),
    {
      exceptions,
      policyPath: path,
      comparesSides: workspace.baseline === "known",
      sawEverything: (exception) => sawEverything(exception, workspace, scans),
      now,
      inRange
    },
    moves,
    baseline
  );
}

// src/run-subject.ts
function subjectOf(subject, workspace, shard) {
  const { repository, event } = subject;
  return {
    repository,
    base: workspace.baseSha,
    head: subject.head ?? workspace.headSha,
    event,
    ...workspace.prefix !== "" && { folder: workspace.prefix.slice(0, -1) },
    ...shard !== null && { part: { index: shard.index, count: shard.count, plan: planOf(shard) } }
  };
}
function planOf({ projects }) {
  return sha256(JSON.stringify(projects)).slice(0, 16);
}

// src/config/threats-file.ts
var MAX_BYTES = 1024 * 1024;
async function loadThreats(workspace) {
  const answers = await answersOf(await first(workspace.readBaseTip([THREATS_PATH], MAX_BYTES)));
  if (workspace.baseline !== "known") return { answers, proposed: [], mistake: null };
  const known2 = new Set(answers.map((answer) => JSON.stringify(answer)));
  try {
    const after = await answersOf(await first(workspace.read("head", [THREATS_PATH], MAX_BYTES)));
    const proposed = after.filter((answer) => !known2.has(JSON.stringify(answer)));
    return { answers, proposed, mistake: null };
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return { answers, proposed: [], mistake: messageOf(error) };
  }
}
async function answersOf(file) {
  if (file.status === "missing") return [];
  if (file.status !== "read") {
    const why = file.status === "unreadable" ? file.reason : `it is ${file.status}`;
    throw new ConfigurationError(`${THREATS_PATH}: cannot be read: ${why}`);
  }
  const { value, lineOf } = await readPolicyYaml(file.bytes.toString("utf8"), THREATS_PATH);
  const validate = await loadValidator("threats");
  if (validate(value)) return value.answers;
  const [error] = validate.errors ?? [];
  const path = (error?.instancePath ?? "").split("/").slice(1);
  const line = lineOf(path.map((key) => /^\d+$/.test(key) ? Number(key) : key));
  const what = path.join(".") || "the file";
  throw new ConfigurationError(`${THREATS_PATH}:${line}: ${what} ${mistakeOf(error)}`);
}
function mistakeOf(error) {
  const allowed = Object(error?.params).allowedValues;
  if (Array.isArray(allowed)) return `must be one of ${allowed.join(", ")}`;
  const unknown = Object(error?.params).additionalProperty;
  return typeof unknown === "string" ? `has no key '${unknown}'` : error?.message ?? "is wrong";
}

// src/surface/answer-match.ts
function answersElement({ element }, key) {
  const [head = "", ...rest2] = element.split("*");
  if (rest2.length === 0) return key === element;
  const tail = rest2.pop() ?? "";
  if (!key.startsWith(head) || !key.endsWith(tail) || key.length < head.length + tail.length) return false;
  let at = head.length;
  const end = key.length - tail.length;
  for (const piece of rest2) {
    const found = key.indexOf(piece, at);
    if (found === -1 || found + piece.length > end) return false;
    at = found + piece.length;
  }
  return true;
}

// src/surface/answer-notices.ts
var SOON_DAYS = 30;
var DAY_MS = 864e5;
function answerNotices({ answers, proposed, mistake }, surface, facts) {
  const messages = [
    ...mistake === null ? [] : [`the change's own answers cannot be read: ${mistake}`],
    ...proposed.map(
      ({ element, status, by, reason }) => `the change proposes: ${element} is ${status} by ${by}: ${reason}`
    ),
    ...answers.flatMap((answer) => wrongOf(answer, surface, facts) ?? [])
  ];
  return messages.map((message) => ({ kind: "threat-answer", message, location: { path: THREATS_PATH } }));
}
function wrongOf(answer, surface, facts) {
  const { element, until, where, by } = answer;
  if (isDead(answer, surface)) return `the answer on ${element} is dead: there is no such element any more`;
  if (where !== void 0 && !facts.isThere(where)) {
    return `the answer of ${by} on ${element} is open again: its mitigation ${where} is not there`;
  }
  if (until === void 0) return null;
  const days = Math.floor((Date.parse(`${until}T23:59:59Z`) - facts.now.getTime()) / DAY_MS);
  if (Number.isNaN(days)) return `the answer on ${element} ends on ${until}, which is no day`;
  if (days < 0) return `the answer of ${by} on ${element} ended on ${until}: its questions are open again`;
  return days <= SOON_DAYS ? `the answer of ${by} on ${element} ends on ${until}` : null;
}
function isDead(answer, { all, closed }) {
  const speaksOf = ({ key }) => answersElement(answer, key);
  return all === null ? !answer.element.includes("*") && closed.some(speaksOf) : !all.some(speaksOf);
}

// src/surface/answered.ts
function answered(element, answers, facts) {
  const own = answers.filter((answer) => answersElement(answer, element.key));
  const holding = own.filter((answer) => holds(answer, facts));
  const open = element.questions.filter((question) => !holding.some((answer) => isOf(answer, question)));
  const said = holding.map((answer) => {
    const questions = element.questions.filter((question) => isOf(answer, question));
    return { ...answer, ...questions.length > 0 && { questions } };
  });
  return { ...element, questions: open, ...said.length > 0 && { answers: said } };
}
function holds({ until, where }, { now, isThere }) {
  if (until !== void 0 && until < now.toISOString().slice(0, 10)) return false;
  return where === void 0 || isThere(where);
}
function isOf({ question }, { id }) {
  return question === void 0 || question === id;
}

// src/surface/difference.ts
var COUNTED = /* @__PURE__ */ new Set(["call"]);
function difference(base, head, moves) {
  const before = byKey(base);
  const after = byKey(head);
  const opened = [...after].flatMap(([key, elements]) => openedOf(elements, before.get(key) ?? [], moves));
  const closed = [...before].flatMap(([key, [element]]) => after.has(key) || element === void 0 ? [] : [element]);
  return { opened: opened.sort(inOrder), closed: closed.sort(inOrder) };
}
function byKey(elements) {
  const found = /* @__PURE__ */ new Map();
  for (const element of elements) {
    const same = found.get(element.key) ?? [];
    same.push(element);
    found.set(element.key, same);
  }
  return found;
}
function openedOf(now, before, moves) {
  const [first2] = now;
  if (first2 === void 0) return [];
  if (before.length === 0) return [{ ...first2, change: "added" }];
  if (COUNTED.has(first2.kind)) return more(now, before, moves);
  return weakened(now, before);
}
function more(now, before, moves) {
  const left = now.length - before.length;
  if (left <= 0) return [];
  const paths = before.map(({ location }) => location?.path);
  const fresh = now.filter(({ location }) => {
    const path = location?.path ?? "";
    const at = paths.indexOf(moves.to(path)?.from ?? path);
    if (at !== -1) paths.splice(at, 1);
    return at === -1;
  });
  const [first2] = fresh.slice(0, left);
  return first2 === void 0 ? [] : [{ ...first2, change: "added" }];
}
function weakened(now, before) {
  for (const element of now) {
    const lost = element.facts.filter(({ name, value }) => value === "unprotected" && wasProtected(before, name));
    const was = lost.map(({ name }) => ({ name, value: "protected" }));
    if (was.length > 0) return [{ ...element, change: "changed", was }];
  }
  return [];
}
function wasProtected(before, name) {
  return before.every(({ facts }) => facts.some((fact) => fact.name === name && fact.value === "protected"));
}
function inOrder(a, b) {
  return ELEMENT_KINDS.indexOf(a.kind) - ELEMENT_KINDS.indexOf(b.kind) || byText(a, b);
}
function byText(a, b) {
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}

// src/surface/known-before.ts
var MOST_ASKED = 40;
var NAMED = /* @__PURE__ */ new Set(["host", "env", "action"]);
async function withoutKnown(opened, workspace) {
  const named = opened.filter(({ kind }) => NAMED.has(kind)).slice(0, MOST_ASKED);
  const known2 = /* @__PURE__ */ new Set();
  for (const element of named) {
    const name = element.key.slice(element.kind.length + 1);
    const files = await workspace.mentions?.("base", [name], "anywhere");
    if (files?.some((path) => path !== THREATS_PATH)) known2.add(element);
  }
  return known2.size === 0 ? opened : opened.filter((element) => !known2.has(element));
}

// src/surface/index.ts
var MOST = 500;
function surfaceOf(outcomes) {
  const all = outcomes.flatMap(({ elements }) => elements?.head ?? []);
  return [...new Map(all.map((element) => [placeKey(element), element])).values()].sort(
    (a, b) => placeKey(a) < placeKey(b) ? -1 : 1
  );
}
function surfaceModel(outcomes, answers, facts) {
  return surfaceOf(outcomes).map(
    (element) => answered({ ...element, change: "added", questions: questionsFor(element) }, answers, facts)
  );
}
async function surfaceChange(outcomes, workspace, moves, { answers, facts }) {
  if (workspace.baseline !== "known") return {};
  const base = outcomes.flatMap(({ elements }) => elements?.base ?? []);
  const head = outcomes.flatMap(({ elements }) => elements?.head ?? []);
  const { opened: all, closed } = difference(base, head, moves);
  const opened = await withoutKnown(all, workspace);
  if (opened.length === 0 && closed.length === 0) return {};
  const surface = {
    opened: opened.slice(0, MOST).map((element) => answered({ ...element, questions: questionsFor(element) }, answers, facts)),
    closed: closed.slice(0, MOST)
  };
  return { surface };
}
function placeKey({ key, location }) {
  return `${key} ${location?.path ?? ""}:${String(location?.startLine ?? 0).padStart(7, "0")}`;
}

// src/surface/mitigations.ts
var MAX_BYTES2 = 1e6;
var RULE = "rule:";
async function mitigations(answers, workspace, rules) {
  const named = answers.flatMap(({ where }) => where === void 0 || where.startsWith(RULE) ? [] : [pathOf(where)]);
  const texts = /* @__PURE__ */ new Map();
  for await (const file of workspace.read("head", [...new Set(named)], MAX_BYTES2)) {
    if (file.status === "read") texts.set(file.path, file.bytes.toString("utf8"));
  }
  return (where) => {
    if (where.startsWith(RULE)) return rules.has(where.slice(RULE.length));
    const text = texts.get(pathOf(where));
    return text?.includes(where.slice(pathOf(where).length + 1)) === true;
  };
}
function pathOf(where) {
  const hash = where.indexOf("#");
  return hash === -1 ? where : where.slice(0, hash);
}

// src/run-surface.ts
async function runSurface(outcomes, workspace, { moves, now }) {
  const threats = await loadThreats(workspace);
  const all = [...threats.answers, ...threats.proposed];
  const isThere = all.length === 0 ? () => true : await mitigations(all, workspace, await ruleIds());
  const facts = { now, isThere };
  const surface = await surfaceChange(outcomes, workspace, moves, { answers: threats.answers, facts });
  const isWhole = workspace.changes === null && outcomes.some(({ elements: elements2 }) => elements2 !== void 0);
  const elements = surfaceModel(outcomes, threats.answers, facts);
  const seen = { all: isWhole ? elements : null, closed: surface.surface?.closed ?? [] };
  return { surface, elements, notices: answerNotices(threats, seen, facts) };
}
async function ruleIds() {
  return new Set((await Promise.all(SCANNERS.map((scanner) => scanner.rules()))).flat());
}

// src/scan/gone-from-baseline.ts
function goneFromBaseline(gone, path, { part, prefix }, scans) {
  if (part !== null || prefix !== "") return [];
  const complete = new Set(scans.filter(({ status }) => status === "complete").map(({ scanner }) => scanner));
  const seen = new Set(
    SCANNERS.filter(({ id }) => complete.has(id)).flatMap(({ rows }) => rows.flatMap(({ categories }) => categories))
  );
  const count = gone.filter(({ category }) => seen.has(category)).length;
  if (count === 0) return [];
  const words = count === 1 ? "1 finding of the baseline is" : `${count} findings of the baseline are`;
  const message = `${words} gone: 'gatehouse baseline --shrink' writes it without them`;
  return [{ kind: "exception-unused", message, location: { path } }];
}

// src/scan/watched.ts
function watched(workspace, scanner, progress) {
  async function* told(results) {
    for await (const result of results) {
      progress.read(scanner);
      yield result;
    }
  }
  return { ...workspace, read: (...asked) => told(workspace.read(...asked)) };
}

// src/scan/run-scanners.ts
async function runScanners(scanners, policy, context, timeoutMs, progress) {
  const others = new AbortController();
  const signal = AbortSignal.any([context.signal, others.signal]);
  try {
    return await Promise.all(
      scanners.map(async (scanner) => {
        const start = performance.now();
        const workspace = progress === void 0 ? context.workspace : watched(context.workspace, scanner.id, progress);
        const bounds = { timeoutMs, over: others.signal };
        const outcome = await runOne(scanner, policy, { ...context, workspace, signal }, bounds);
        progress?.done(scanner.id);
        return { scanner, outcome, durationMs: Math.round(performance.now() - start) };
      })
    );
  } catch (error) {
    others.abort();
    throw error;
  }
}
async function runOne(scanner, policy, context, { timeoutMs, over }) {
  const { only } = context.options;
  if (only !== null && !only.includes(scanner.id)) return withoutResult("skipped", "not among --only");
  if (!scannerEnabled(policy, scanner.id)) return withoutResult("skipped", SWITCHED_OFF);
  const abort = new AbortController();
  let timer;
  const timeout = new Promise((done) => {
    timer = setTimeout(() => {
      done(withoutResult("failed", `not finished after ${timeoutMs / 1e3} s`));
      abort.abort();
    }, timeoutMs);
  });
  over.addEventListener("abort", () => clearTimeout(timer), { once: true });
  try {
    const signal = AbortSignal.any([context.signal, abort.signal]);
    const exec = endedBy(signal, context.exec);
    const settings = policy.scanners[scanner.id]?.settings ?? scanner.settings.defaults;
    return await Promise.race([scanner.scan({ ...context, settings, exec, signal }), timeout]);
  } catch (error) {
    if (error instanceof ConfigurationError || error instanceof EnvironmentError) throw error;
    const fault = installationFault();
    if (fault !== null) throw fault;
    context.log.debug(error instanceof Error ? error.stack ?? error.message : messageOf(error));
    return withoutResult("failed", messageOf(error));
  } finally {
    clearTimeout(timer);
  }
}
function endedBy(signal, exec) {
  return (command, args, options) => exec(command, args, {
    ...options,
    signal: options.signal === void 0 ? signal : AbortSignal.any([signal, options.signal])
  });
}
function withoutResult(status, reason) {
  return { engine: "builtin", status, reason, problems: [], head: [], base: [], stats: NO_STATS };
}

// src/scan/link-gap.ts
var MOST_HOPS = 40;
function linkGap({ path, target }, tree, replaces) {
  const say = (reason) => ({ kind: "link", path, subject: "symlink", reason });
  if (target === null) return say("a symlink whose target cannot be read");
  const end = follow(path, tree, 0);
  if (end === "outside") return say("a symlink that leads out of the repository");
  if (end === "nowhere") return say("a symlink that leads to nothing in the repository");
  if (replaces) return say(`a symlink in the place of a file; it leads to ${end.path}`);
  if (tree.folders.has(end.path) || isReadAlike(path, end.path)) return null;
  return say(`a symlink to ${end.path}, which is not read as what the name of the link says`);
}
function follow(path, tree, hops) {
  if (hops > MOST_HOPS) return "nowhere";
  const parts = path.split("/");
  for (let length = 1; length <= parts.length; length++) {
    const start = parts.slice(0, length).join("/");
    if (!tree.links.has(start)) continue;
    const target = tree.links.get(start) ?? null;
    if (target === null) return "nowhere";
    const next = joined(parts.slice(0, length - 1), target, parts.slice(length));
    return next === null ? "outside" : follow(next, tree, hops + 1);
  }
  return tree.files.has(path) || tree.folders.has(path) ? { path } : "nowhere";
}
function joined(folder, target, rest2) {
  if (/^(?:[/\\]|[A-Za-z]:)/.test(target)) return null;
  const parts = [...folder];
  for (const part of [...target.split("/"), ...rest2]) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === void 0) return null;
  }
  return parts.join("/");
}
function isReadAlike(path, other) {
  return !isSql(path) && !isMigrationConfig(path) && extractorFor(path) === extractorFor(other) && languageOf(path) === languageOf(other) && isWorkflowFile(path) === isWorkflowFile(other);
}

// src/scan/workspace-gaps.ts
async function workspaceGaps(workspace) {
  const [head, base] = await Promise.all([workspace.oddities("head"), workspace.oddities("base")]);
  if (head.length === 0) return [];
  const files = { head: await pathsOf(workspace, "head"), base: await pathsOf(workspace, "base") };
  const before = new Map(base.map((odd) => [odd.path, odd]));
  const isSame = ({ path, kind, target }) => before.get(path)?.kind === kind && before.get(path)?.target === target;
  const moved = new Set(head.filter((odd) => odd.kind === "submodule" && !isSame(odd)).map(({ path }) => path));
  const changed = head.filter((odd) => !isSame(odd)).map(({ path }) => {
    const was = before.has(path) || files.base.has(path);
    return { path, basePath: was ? path : null, kind: was ? "modified" : "added" };
  });
  return ledgerOf({
    scanner: "workspace",
    head: gapsOf(head, files.head, files.base),
    // A submodule at another commit is other code: that the one before was not looked at either is no excuse.
    base: gapsOf(base, files.base, /* @__PURE__ */ new Set()).filter(({ path }) => !moved.has(path)),
    changes: workspace.changes === null ? null : [...workspace.changes, ...changed],
    looksAt: (path) => files.base.has(path)
  });
}
async function pathsOf(workspace, side) {
  return new Set((await workspace.files(side)).map(({ path }) => path));
}
function gapsOf(oddities, files, replaced) {
  const links = new Map(
    oddities.flatMap(({ path, kind, target }) => kind === "link" ? [[path, target]] : [])
  );
  const tree = { files, folders: foldersOf(files), links };
  return oddities.flatMap((odd) => {
    if (odd.kind === "submodule") return submoduleGap(odd);
    return linkGap(odd, tree, replaced.has(odd.path)) ?? [];
  });
}
function submoduleGap({ path, target }) {
  const at = target === null ? "a repository of its own" : `a submodule at ${target.slice(0, 12)}`;
  return { kind: "submodule", path, subject: "submodule", reason: `${at}: its files are not in this repository` };
}
function foldersOf(files) {
  const folders = /* @__PURE__ */ new Set([""]);
  for (const path of files) {
    for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) {
      const folder = path.slice(0, end);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  }
  return folders;
}

// src/workspace/baseline-notices.ts
function lostBecause({ baseSha, remote }) {
  return remote?.lostReason ?? `commit ${baseSha} is not in this clone`;
}
function workspaceNotices(workspace) {
  if (workspace.baseline === "lost") {
    const { baseSha, remote } = workspace;
    const message = remote === void 0 ? `base commit ${baseSha} is not in this clone (shallow?): every finding counts as new; check out with fetch-depth: 0` : `the base could not be read, so every finding counts as new: ${lostBecause(workspace)}`;
    return [{ kind: "baseline-unknown", message }];
  }
  if (workspace.part === null && workspace.changes?.length === 0) {
    const message = "base and head have the same files: nothing was compared; check which commits --base and --head name";
    return [{ kind: "nothing-compared", message }];
  }
  return [];
}

// src/scan-record.ts
function recordOf({ scanner, outcome, durationMs }, workspace, coverage) {
  const shortfalls = workspace.remote?.shortfalls() ?? [];
  const unseen = coverage.filter((entry) => entry.scanner === scanner.id && entry.outcome === "fail").length;
  const gaps = [
    ...unseen > 0 ? [`${unseen} ${unseen === 1 ? "thing" : "things"} not looked at`] : [],
    ...workspace.baseline === "lost" ? [`unknown baseline: ${lostBecause(workspace)}`] : [],
    ...shortfalls.length > 0 ? [`${shortfalls.length} files could not be read through GitHub's API`] : []
  ];
  const isBlind = gaps.length > 0 && (outcome.status === "complete" || unseen > 0 && outcome.status === "not-applicable");
  return {
    scanner: scanner.id,
    engine: outcome.engine,
    status: isBlind ? "partial" : outcome.status,
    reason: isBlind ? gaps.join("; ") : outcome.reason,
    durationMs,
    stats: outcome.stats,
    problems: isBlind ? [...outcome.problems, ...shortfalls.slice(0, MAX_SHORTFALLS)] : outcome.problems,
    notes: outcome.notes ?? []
  };
}
var MAX_SHORTFALLS = 20;

// src/util/replace-names.ts
function replaceNames(data, names2) {
  if (names2.size === 0) return data;
  const ordered = [...names2].sort(([a], [b]) => b.length - a.length);
  return copied(data, (text) => ordered.reduce((shown, [name, masked]) => shown.replaceAll(name, masked), text));
}
function copied(data, shown) {
  if (typeof data === "string") return shown(data);
  if (Array.isArray(data)) return data.map((each) => copied(each, shown));
  if (typeof data !== "object" || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [shown(key), copied(value, shown)]));
}

// src/workspace/file-class/attributes.ts
var import_picomatch = __toESM(require_picomatch(), 1);

// src/workspace/file-class/place.ts
function folderOf(path) {
  return path.slice(0, path.lastIndexOf("/") + 1);
}
function nameOf2(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}
function foldersAbove(path) {
  const folders = [""];
  for (let at = path.indexOf("/"); at !== -1; at = path.indexOf("/", at + 1)) folders.push(path.slice(0, at + 1));
  return folders;
}
function stemOf(path) {
  return path.replace(/\.(?:d\.)?(?:[cm]?[jt]sx?|py|go|java|kt)$/, "");
}

// src/workspace/file-class/attributes.ts
async function hasAttribute(texts, path, name) {
  const folders = foldersAbove(path);
  const files = await texts.configs(folders.map((folder) => `${folder}.gitattributes`));
  for (const folder of folders.reverse()) {
    const lines = linesOf(files.get(`${folder}.gitattributes`) ?? "");
    const last = lines.findLast((line) => line.values.has(name) && line.fits(path.slice(folder.length)));
    if (last !== void 0) return last.values.get(name) === true;
  }
  return false;
}
var parsed = /* @__PURE__ */ new Map();
function linesOf(text) {
  if (text === "") return [];
  const known2 = parsed.get(text);
  if (known2 !== void 0) return known2;
  const lines = text.split(/\r?\n/).flatMap((line) => parseLine(line.trim()) ?? []);
  parsed.set(text, lines);
  return lines;
}
function parseLine(line) {
  if (line === "" || line.startsWith("#") || line.startsWith("[attr]")) return null;
  const match = /^("(?:[^"\\]|\\.)*"|\S+)\s+(.+)$/.exec(line);
  if (match === null) return null;
  const values = /* @__PURE__ */ new Map();
  for (const word of (match[2] ?? "").split(/\s+/)) {
    const [name = "", value = "true"] = word.replace(/^[-!]/, "").split("=");
    values.set(name, !/^[-!]/.test(word) && value !== "false");
  }
  return { fits: matcherOf(unquoted(match[1] ?? "")), values };
}
function unquoted(pattern) {
  return pattern.startsWith('"') ? pattern.slice(1, -1).replace(/\\(.)/g, "$1") : pattern;
}
function matcherOf(pattern) {
  if (pattern.endsWith("/") || pattern.startsWith("!")) return () => false;
  const fits = (0, import_picomatch.default)(pattern.replace(/^\//, ""), { dot: true, nonegate: true, noextglob: true, nobrace: true });
  return pattern.includes("/") ? (path) => fits(path) : (path) => fits(nameOf2(path));
}

// src/workspace/file-class/generators.ts
var HEADER = /Code generated .{0,200}DO NOT EDIT|@generated\b|\b(?:auto-?generated|automatically generated|generated by)\b/i;
var HEAD_LENGTH = 2e3;
var GENERATORS = [
  {
    name: "protobuf",
    header: /protoc|protocol buffer|\bbuf\b|grpc|connect-|ts-proto|protobuf/i,
    input: /\.proto$|(?:^|\/)buf(?:\.gen|\.work)?\.ya?ml$/
  },
  { name: "sqlc", header: /sqlc/i, input: /(?:^|\/)sqlc\.(?:ya?ml|json)$/ },
  { name: "gqlgen", header: /gqlgen/i, input: /(?:^|\/)\.?gqlgen\.ya?ml$/ },
  {
    name: "OpenAPI",
    header: /open-?api|swagger|oapi-codegen|orval/i,
    input: /(?:^|\/)(?:openapi|swagger)[\w.-]*\.(?:ya?ml|json)$|(?:^|\/)(?:openapitools\.json|oapi-codegen\.ya?ml|orval\.config\.\w+|\.openapi-generator-ignore)$/i
  },
  {
    name: "GraphQL code generator",
    header: /graphql/i,
    input: /(?:^|\/)(?:codegen\.(?:ya?ml|ts|json)|relay\.config\.\w+)$/
  },
  { name: "Prisma", header: /prisma/i, input: /\.prisma$/ },
  { name: "Thrift", header: /thrift/i, input: /\.thrift$/ },
  { name: "ANTLR", header: /antlr/i, input: /\.g4$/ },
  { name: "Avro", header: /avro/i, input: /\.av(?:sc|dl|pr)$/ },
  { name: "FlatBuffers", header: /flatbuffers/i, input: /\.fbs$/ }
];
var GO_GENERATE = /^\/\/go:generate\s/m;
var MAX_GO_FILES = 200;
function hasGeneratedHeader(text) {
  return HEADER.test(text.slice(0, HEAD_LENGTH));
}
async function generatorOf(texts, path, header) {
  if (!hasGeneratedHeader(header)) return null;
  const top = header.slice(0, HEAD_LENGTH);
  const paths = await texts.basePaths();
  for (const generator of GENERATORS) {
    if (!generator.header.test(top)) continue;
    const input = paths.find((each) => generator.input.test(each));
    if (input !== void 0) return `generated by ${generator.name} (${input})`;
  }
  return path.endsWith(".go") ? goGenerate(texts, path, paths) : null;
}
async function goGenerate(texts, path, paths) {
  const above = new Set(foldersAbove(path));
  const files = paths.filter((each) => each.endsWith(".go") && each !== path && above.has(folderOf(each)));
  for (const [file, text] of await texts.configs(files.slice(0, MAX_GO_FILES))) {
    if (GO_GENERATE.test(text)) return `generated by go generate (${nameOf2(file)})`;
  }
  return null;
}

// src/workspace/file-class/glob.ts
var import_picomatch2 = __toESM(require_picomatch(), 1);
var known = /* @__PURE__ */ new Map();
function globFits(glob, path) {
  let fits = known.get(glob);
  if (fits === void 0) {
    fits = (0, import_picomatch2.default)(glob, { dot: true, nonegate: true });
    known.set(glob, fits);
  }
  return fits(path);
}

// src/workspace/file-class/installed.ts
var NODE_LOCKS = ["package-lock.json", "npm-shrinkwrap.json", "yarn.lock", "pnpm-lock.yaml", "bun.lock"];
async function installedBy(texts, path) {
  return await nodePackage(texts, path) ?? await goModule(texts, path) ?? composerPackage(texts, path);
}
async function nodePackage(texts, path) {
  const match = /^(.*?)node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path);
  if (match === null) return null;
  const [, folder = "", name = ""] = match;
  const folders = foldersAbove(folder);
  const locks = await texts.configs(folders.flatMap((each) => NODE_LOCKS.map((lock) => each + lock)));
  const found = [...locks].find(([lock, text]) => namesPackage(nameOf2(lock), text, name));
  return found === void 0 ? null : `${found[0]} names ${name}`;
}
function namesPackage(lock, text, name) {
  if (lock.endsWith(".json")) return text.includes(`node_modules/${name}":`) || isEntry(text, `"${name}"`, "version");
  if (lock === "bun.lock") return text.includes(`"${name}": ["${name}@`);
  return [`
${name}@`, `
"${name}@`, `'${name}@`, ` ${name}@`, `/${name}@`].some((each) => text.includes(each));
}
function isEntry(text, key, first2) {
  for (let at = text.indexOf(key); at !== -1; at = text.indexOf(key, at + key.length)) {
    if (ENTRY.exec(text.slice(at + key.length, at + key.length + MAX_ENTRY_HEAD))?.[1] === first2) return true;
  }
  return false;
}
var ENTRY = /^\s*:\s*\{\s*"(\w+)"/;
var MAX_ENTRY_HEAD = 100;
async function goModule(texts, path) {
  const at = path.indexOf("vendor/");
  if (at === -1 || at > 0 && path[at - 1] !== "/") return null;
  const root = path.slice(0, at);
  const list = await texts.config(`${root}vendor/modules.txt`);
  if (list === null || await texts.config(`${root}go.mod`) === null) return null;
  const inside = path.slice(at + "vendor/".length);
  const packages = new Set(list.split(/\r?\n/).filter((line) => !line.startsWith("#")));
  const folder = inside.slice(0, Math.max(inside.lastIndexOf("/"), 0));
  return packages.has(folder) ? `${root}vendor/modules.txt names ${folder}` : null;
}
async function composerPackage(texts, path) {
  const match = /^(.*?)vendor\/([^/]+\/[^/]+)\//.exec(path);
  if (match === null) return null;
  const [, folder = "", name = ""] = match;
  const lock = await texts.config(`${folder}composer.lock`);
  return lock?.includes(`"name": "${name}"`) === true ? `${folder}composer.lock names ${name}` : null;
}

// src/workspace/file-class/import-lines.ts
var SCRIPT_IMPORT = /(?:\bfrom|\bimport|\brequire|\bimportScripts|\bresolve)\s*(?:\(\s*)?['"`]([^'"`\n]{1,300})['"`]/g;
var PYTHON_FROM = /^[ \t]*from[ \t]+([.\w]{1,200})[ \t]+import[ \t]+\(?([^#\n()]{0,400}(?:\n[^()\n]{0,200}){0,30})/gm;
var PYTHON_IMPORT = /^[ \t]*import[ \t]+([\w.]{1,200}(?:[ \t]*,[ \t]*[\w.]{1,200}){0,20})/gm;
var GO_IMPORT = /^(?:import)?[ \t]+(?:[\w.]+[ \t]+)?"([\w./~-]{1,300})"/gm;
function importsIn(path, text) {
  if (/\.(?:[cm]?[jt]sx?|vue|svelte)$/i.test(path)) return scriptImports(path, text);
  if (path.endsWith(".py")) return pythonImports(path, text);
  if (path.endsWith(".go")) return [...text.matchAll(GO_IMPORT)].map(([, name]) => `go:${name}`);
  return [];
}
function scriptImports(path, text) {
  return [...text.matchAll(SCRIPT_IMPORT)].flatMap(([, name = ""]) => {
    if (name.startsWith(".")) return [stemOf(joined2(folderOf(path), name))];
    const inside = stemOf(name.replace(/^[@~#]?\//, ""));
    return inside.includes("/") ? fromAbove(path, inside) : [];
  });
}
function pythonImports(path, text) {
  const modules = [];
  for (const [, from = "", names2 = ""] of text.matchAll(PYTHON_FROM)) {
    const dots = /^\.*/.exec(from)?.[0].length ?? 0;
    const inside = from.slice(dots).replaceAll(".", "/");
    const roots = dots === 0 ? fromAbove(path, inside) : [joined2(folderOf(path), `${"../".repeat(dots - 1)}${inside}`)];
    const last = names2.split(",").flatMap((name) => /^\s*(\w+)/.exec(name)?.[1] ?? []);
    modules.push(...roots, ...roots.flatMap((root) => last.map((name) => root === "" ? name : `${root}/${name}`)));
  }
  for (const [, names2 = ""] of text.matchAll(PYTHON_IMPORT)) {
    for (const name of names2.split(",")) modules.push(...fromAbove(path, name.trim().replaceAll(".", "/")));
  }
  return modules;
}
function fromAbove(path, inside) {
  return foldersAbove(path).flatMap((folder) => [`${folder}${inside}`, `${folder}src/${inside}`]);
}
function joined2(folder, relative2) {
  const parts = folder.split("/").filter(Boolean);
  for (const part of relative2.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}

// src/workspace/file-class/raised.ts
var ENDINGS = ["js", "ts", "jsx", "tsx", "mjs", "cjs", "mts", "cts", "vue", "svelte", "py"];
var MAX_FILE_BYTES = 1e6;
var MAX_RAISED = { clone: 200, remote: 20 };
async function raisedFiles(workspace, classOf) {
  const { changes, baseline } = workspace;
  if (changes === null || baseline !== "known") return [];
  const touched = new Set(changes.map(({ path }) => path));
  const there = new Set((await workspace.files("head")).map(({ path }) => path).filter((path) => !touched.has(path)));
  const before = await importsOf(
    workspace,
    "base",
    changes.flatMap(({ basePath }) => basePath ?? [])
  );
  const after = await importsOf(
    workspace,
    "head",
    changes.flatMap(({ path, kind }) => kind === "deleted" ? [] : path)
  );
  const fresh = [...after].filter((name) => !before.has(name)).flatMap((name) => filesNamed(name, there));
  const candidates = [...new Set(fresh)].sort().slice(0, workspace.remote === void 0 ? MAX_RAISED.clone : MAX_RAISED.remote);
  for await (const _ of workspace.read("base", candidates, MAX_FILE_BYTES)) ;
  const raised = [];
  for (const path of candidates) {
    if ((await classOf("base", path)).kind === "source") continue;
    if ((await classOf("head", path)).kind === "source") raised.push(path);
  }
  return raised;
}
async function importsOf(workspace, side, paths) {
  const found = /* @__PURE__ */ new Set();
  for await (const result of workspace.read(side, paths, MAX_FILE_BYTES)) {
    if (result.status !== "read") continue;
    for (const name of importsIn(result.path, result.bytes.toString("utf8"))) found.add(name);
  }
  return found;
}
function filesNamed(name, there) {
  return ENDINGS.flatMap((ending) => [
    `${name}.${ending}`,
    `${name}/index.${ending}`,
    `${name}/__init__.${ending}`
  ]).filter((path) => there.has(path));
}

// src/workspace/file-class/reached.ts
var CODE = /\.(?:[cm]?[jt]sx?|vue|svelte|py|go)$/i;
var SKIPPED = /(?:^|\/)node_modules\//;
var RUNNER_CONFIG = /(?:^|\/)(?:jest|vitest|playwright|cypress|karma)\.(?:config|setup|conf)\.[cm]?[jt]s$/;
var MAX_FILE_BYTES2 = 1e6;
var MAX_FILES = 2e4;
var MAX_REMOTE_FILES = 300;
function reachedFiles(workspace, texts, isTest) {
  const changes = workspace.changes ?? [];
  const indexes = /* @__PURE__ */ new Map();
  const unchanged = () => indexed("unchanged", "head", async () => restOf(changes, await pathsOf2("head")));
  const changed = (side) => indexed(`changed ${side}`, side, async () => changedOn(side, changes));
  function indexed(key, side, paths) {
    const index = indexes.get(key) ?? paths().then((list) => readImports(side, list));
    indexes.set(key, index);
    return index;
  }
  async function pathsOf2(side) {
    return (await workspace.files(side)).map(({ path }) => path);
  }
  async function readImports(side, all) {
    const found = /* @__PURE__ */ new Set();
    const most = workspace.remote === void 0 ? MAX_FILES : MAX_REMOTE_FILES;
    const depth = (path) => path.split("/").length;
    const paths = all.filter((path) => CODE.test(path) && !SKIPPED.test(path) && !RUNNER_CONFIG.test(path)).sort((a, b) => depth(a) - depth(b)).slice(0, most);
    for await (const result of workspace.read(side, paths, MAX_FILE_BYTES2)) {
      if (result.status !== "read") continue;
      const text = result.bytes.toString("utf8");
      const imports = importsIn(result.path, text);
      if (imports.length === 0 || await isTest(side, result.path, text)) continue;
      for (const each of imports) found.add(each);
    }
    return found;
  }
  async function by(side, path) {
    const names2 = await namesOf(texts, path);
    const sides = side === "base" || workspace.changes === null ? [side] : ["head", "base"];
    const indexes2 = workspace.changes === null ? [unchanged()] : [...sides.map(changed), unchanged()];
    for (const index of indexes2) {
      const imported = await index;
      if (names2.some((name) => imported.has(name))) return true;
    }
    return false;
  }
  return { by };
}
function changedOn(side, changes) {
  return changes.flatMap(
    ({ path, basePath, kind }) => side === "base" ? basePath ?? [] : kind === "deleted" ? [] : path
  );
}
function restOf(changes, paths) {
  const changed = new Set(changes.map(({ path }) => path));
  return paths.filter((path) => !changed.has(path));
}
async function namesOf(texts, path) {
  if (path.endsWith(".go")) return goPackage(texts, path);
  const stem = stemOf(path);
  const folder = /^(.*)\/(?:index|__init__)$/.exec(stem)?.[1];
  return folder === void 0 ? [stem] : [stem, folder];
}
async function goPackage(texts, path) {
  for (const folder of foldersAbove(path).reverse()) {
    const module = /^module[ \t]+(\S+)/m.exec(await texts.config(`${folder}go.mod`) ?? "")?.[1];
    if (module === void 0) continue;
    const below = folderOf(path).slice(folder.length).replace(/\/$/, "");
    return [`go:${module}${below === "" ? "" : `/${below}`}`];
  }
  return [];
}

// src/workspace/file-class/shipped.ts
var IMAGE = /^(?:Docker|Container)file(?:$|[._-])|\.(?:docker|container)file$/i;
var TEST_IMAGE = /(?:^|[._-])(?:tests?|e2e|ci)(?:$|[._-])/i;
var MAX_IMAGES = 1e3;
function shippedFiles(workspace, texts) {
  const listings = /* @__PURE__ */ new Map();
  function imagesOf(side) {
    const listing = listings.get(side) ?? workspace.files(side).then((files) => files.map(({ path }) => path).filter(isImage));
    listings.set(side, listing);
    return listing;
  }
  async function as(side, path) {
    if (isLoaded(path, await packageOf(side, path), await railsOrDjango(side, path))) return true;
    for (const folder of foldersAbove(path)) {
      const text = await texts.file(side, `${folder}package.json`);
      if (text !== null && exportsFile(text, path.slice(folder.length))) return true;
    }
    const images = await imagesOf(side);
    if (images.length > MAX_IMAGES) return true;
    for (const image of images) {
      const text = await texts.file(side, image);
      if (text !== null && imageHolds(text, folderOf(image), path)) return true;
    }
    return (await texts.file(side, "Procfile") ?? "").includes(path);
  }
  async function packageOf(side, path) {
    for (const folder of foldersAbove(path).reverse()) {
      const text = await texts.file(side, `${folder}package.json`);
      if (text !== null) return { folder, text };
    }
    return null;
  }
  async function railsOrDjango(side, path) {
    if (/(?:^|\/)(?:migrations|management\/commands|templatetags)\/[^/]+\.py$/.test(path)) return true;
    if (!/^(?:app|config|db|lib)\//.test(path) || !path.endsWith(".rb")) return false;
    return /['"]rails['"]/.test(await texts.file(side, "Gemfile") ?? "");
  }
  return { as };
}
function isImage(path) {
  return IMAGE.test(nameOf2(path)) && !TEST_IMAGE.test(nameOf2(path)) && pathHint(folderOf(path)) !== "test";
}
var SERVED = [
  [
    /"next"\s*:/,
    /^(?:src\/)?(?:pages\/|app\/(?:.*\/)?(?:page|route|layout|default|template|loading|error)\.|middleware\.)/
  ],
  [/"nuxt"\s*:/, /^(?:server|pages|middleware|plugins)\//],
  [/"@sveltejs\/kit"\s*:/, /^src\/(?:routes\/(?:.*\/)?\+|hooks)/],
  [/"(?:@remix-run\/\w+|@react-router\/dev)"\s*:/, /^app\/routes\//],
  [/"astro"\s*:/, /^src\/pages\//],
  [/"(?:@vercel\/node|vercel)"\s*:/, /^api\//],
  [/"(?:@netlify\/functions|netlify-cli)"\s*:/, /^netlify\/functions\//]
];
function isLoaded(path, from, byConvention) {
  if (byConvention || from === null) return byConvention;
  const below = path.slice(from.folder.length);
  return SERVED.some(([framework, files]) => files.test(below) && framework.test(from.text));
}
function exportsFile(text, path) {
  let manifest;
  try {
    manifest = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return false;
  }
  if (typeof manifest !== "object" || manifest === null) return false;
  const { main, module, browser, bin, exports, files, scripts } = manifest;
  const targets = stringsIn([main, module, browser, bin, exports], 0).map(withoutDot);
  if (targets.some((target) => target === path || target.includes("*") && names(target, path))) return true;
  if (stringsIn(files, 0).map(withoutDot).some((entry) => names(entry, path)))
    return true;
  return Object.entries(typeof scripts === "object" && scripts !== null ? scripts : {}).some(
    ([name, command]) => /^(?:pre|post)?(?:start|serve)\b/.test(name) && String(command).includes(path)
  );
}
function stringsIn(value, depth) {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null || depth > 8) return [];
  return Object.values(value).flatMap((each) => stringsIn(each, depth + 1));
}
var MAX_ENTRY = 5e3;
function withoutDot(path) {
  if (path.length > MAX_ENTRY) return path;
  return path.replace(/^(?:\.?\/)+/, "").replace(/\/+$/, "");
}
function imageHolds(text, folder, path) {
  const lines = text.replace(/\\\r?\n/g, " ").split(/\r?\n/);
  const contexts = path.startsWith(folder) ? ["", folder] : [""];
  return lines.some((line) => {
    if (/^\s*(?:CMD|ENTRYPOINT)\b/i.test(line)) return contexts.some((each) => line.includes(path.slice(each.length)));
    const copy = /^\s*(?:COPY|ADD)\s+(.*)$/i.exec(line)?.[1];
    if (copy === void 0 || /(?:^|\s)--from=/.test(copy)) return false;
    const sources = copy.replace(/[[\]",]/g, " ").split(/\s+/).filter((word) => word !== "" && !word.startsWith("--")).slice(0, -1);
    return sources.map(withoutDot).some((source) => contexts.some((each) => names(source, path.slice(each.length))));
  });
}
function names(entry, path) {
  if (entry === path) return true;
  if (entry === "" || entry === "." || entry.startsWith("!")) return false;
  if (entry.includes("*")) {
    const front = entry.slice(0, entry.indexOf("*"));
    return pathHint(`${front}x`) !== "source" && (linearGlob(entry)?.(path) ?? true);
  }
  return path.startsWith(`${entry}/`) && pathHint(`${entry}/x`) !== "source";
}

// src/workspace/file-class/test-runners.ts
var PYTHON = [
  "pytest.ini",
  "pyproject.toml",
  "setup.cfg",
  "setup.py",
  "tox.ini",
  "noxfile.py",
  "Pipfile",
  "requirements.txt",
  "requirements-dev.txt",
  "requirements_dev.txt",
  "requirements-test.txt",
  "dev-requirements.txt",
  "test-requirements.txt"
];
var JVM = /\.(?:java|kt|kts|groovy|scala)$/;
function packageJson(name, packages, collects2, configured) {
  return {
    name,
    declaredIn: ["package.json"],
    declares: new RegExp(`"(?:${packages})"\\s*:`),
    collects: collects2,
    ...configured !== void 0 && { configured: (text) => globsAt(text, configured.split(".")) }
  };
}
var TEST_RUNNERS = [
  packageJson(
    "jest",
    "jest|ts-jest|@jest/globals|react-scripts",
    ["**/__tests__/**/*.{js,jsx,ts,tsx,mjs,cjs,mts,cts}", "**/{,*.}{spec,test}.{js,jsx,ts,tsx,mjs,cjs,mts,cts}"],
    "jest.testMatch"
  ),
  packageJson("vitest", "vitest", ["**/*.{test,spec}.{js,jsx,ts,tsx,mjs,cjs,mts,cts}"]),
  packageJson("mocha", "mocha", ["test/*.{js,cjs,mjs}"], "mocha.spec"),
  packageJson(
    "ava",
    "ava",
    ["**/{test-*,*.spec,*.test}.{js,cjs,mjs}", "**/{test,tests,__tests__}/**/*.{js,cjs,mjs}"],
    "ava.files"
  ),
  packageJson("jasmine", "jasmine", ["spec/**/*[sS]pec.{js,mjs,cjs}"]),
  packageJson("tap", "tap", [
    "{test,tests,__tests__}/**/*.{js,cjs,mjs,ts,cts,mts}",
    "**/{*.,}{test,tests,spec}.{js,cjs,mjs,ts}"
  ]),
  packageJson("Playwright", "@playwright/test", ["**/*.{test,spec}.{js,ts,mjs,mts}"]),
  packageJson("Cypress", "cypress", ["cypress/**", "**/*.cy.{js,jsx,ts,tsx}"]),
  {
    name: "node --test",
    declaredIn: ["package.json"],
    declares: /"[\w:-]{1,40}"\s*:\s*"[^"\n]{0,300}\bnode\b[^"\n]{0,200} --test\b/,
    collects: ["**/{*.test,*-test,*_test,test-*,test}.{js,cjs,mjs,ts,cts,mts}", "**/test/**/*.{js,cjs,mjs,ts,cts,mts}"]
  },
  {
    name: "pytest",
    declaredIn: PYTHON,
    declares: /\bpytest\b/,
    collects: ["**/test_*.py", "**/*_test.py", "**/conftest.py"]
  },
  { name: "Django's test runner", declaredIn: ["manage.py"], collects: ["**/tests.py", "**/test_*.py"] },
  { name: "go test", declaredIn: ["go.mod"], collects: ["**/*_test.go", "**/testdata/**"], neverBuilt: /\.go$/ },
  { name: "Maven", declaredIn: ["pom.xml"], collects: ["**/src/test/**"], neverBuilt: JVM },
  {
    name: "Gradle",
    declaredIn: ["build.gradle", "build.gradle.kts"],
    collects: ["**/src/{test,androidTest,testFixtures}/**"],
    neverBuilt: JVM
  },
  { name: "Cargo", declaredIn: ["Cargo.toml"], collects: ["{tests,benches}/**"], neverBuilt: /\.rs$/ },
  { name: "SwiftPM", declaredIn: ["Package.swift"], collects: ["Tests/**"], neverBuilt: /\.swift$/ },
  {
    name: ".NET test project",
    declaredIn: ["*.csproj", "*.fsproj", "*.vbproj"],
    declares: /Microsoft\.NET\.Test\.Sdk|<IsTestProject>\s*true/i,
    collects: ["**"],
    neverBuilt: /\.(?:cs|fs|vb)$/
  },
  {
    name: "RSpec",
    declaredIn: ["Gemfile", ".rspec"],
    declares: /rspec|--require/,
    collects: ["spec/**/*_spec.rb", "spec/*_helper.rb"]
  },
  {
    name: "Minitest",
    declaredIn: ["Gemfile"],
    declares: /\b(?:minitest|rails)\b/,
    collects: ["test/**/*_test.rb", "test/test_helper.rb"]
  },
  {
    name: "PHPUnit",
    declaredIn: ["phpunit.xml", "phpunit.xml.dist", "composer.json"],
    declares: /phpunit/,
    collects: ["{test,tests}/**/*Test.php"]
  },
  { name: "ExUnit", declaredIn: ["mix.exs"], collects: ["test/**/*_test.exs", "test/test_helper.exs"] },
  { name: "dart test", declaredIn: ["pubspec.yaml"], collects: ["test/**/*_test.dart"] }
];
function globsAt(text, keys) {
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    return [];
  }
  for (const key of keys) {
    if (typeof value !== "object" || value === null) return [];
    value = value[key];
  }
  return [value].flat().filter((glob) => typeof glob === "string" && !glob.startsWith("!")).map((glob) => glob.replace(/^<rootDir>\//, "").replace(/^\.\//, ""));
}

// src/workspace/file-class/test-collectors.ts
function testCollectors(texts) {
  const runners = /* @__PURE__ */ new Map();
  let listing = null;
  async function of(path) {
    for (const folder of foldersAbove(path).reverse()) {
      for (const placed of await runnersIn(folder)) {
        const below = path.slice(folder.length);
        if (!below.includes("node_modules/") && placed.globs.some((glob) => globFits(glob, below))) return placed;
      }
    }
    return null;
  }
  function runnersIn(folder) {
    const finding = runners.get(folder) ?? findRunners(folder);
    runners.set(folder, finding);
    return finding;
  }
  async function findRunners(folder) {
    const { projects } = await basePaths().then(projectFiles);
    const here = projects.get(folder) ?? [];
    const named = TEST_RUNNERS.flatMap(({ declaredIn }) => declaredIn.filter((name) => !name.startsWith("*")));
    const files = await texts.configs([.../* @__PURE__ */ new Set([...named.map((name) => folder + name), ...here])]);
    return TEST_RUNNERS.flatMap((runner) => {
      const declared = [...files].find(([path, text]) => isDeclared(runner, nameOf2(path), text));
      if (declared === void 0) return [];
      const own = runner.configured?.(declared[1]) ?? [];
      return [{ runner, folder, globs: own.length > 0 ? own : runner.collects }];
    });
  }
  function basePaths() {
    listing ??= texts.basePaths().then((all) => ({ all, known: new Set(all) }));
    return listing;
  }
  return { of, basePaths };
}
function isDeclared({ declaredIn, declares }, name, text) {
  const isThere = declaredIn.some((each) => each.startsWith("*") ? name.endsWith(each.slice(1)) : name === each);
  return isThere && (declares === void 0 || declares.test(text));
}
var PROJECT = /\.(?:cs|fs|vb)proj$/;
var projectsOf = /* @__PURE__ */ new WeakMap();
function projectFiles(listing) {
  const known2 = projectsOf.get(listing);
  if (known2 !== void 0) return known2;
  const projects = /* @__PURE__ */ new Map();
  for (const path of listing.all) {
    if (PROJECT.test(path)) projects.set(folderOf(path), [...projects.get(folderOf(path)) ?? [], path]);
  }
  projectsOf.set(listing, { projects });
  return { projects };
}

// src/workspace/file-class/test-imports.ts
var SCRIPT = /\b(?:from|import|require)\s*(?:\(\s*)?['"](?:@jest\/globals|vitest|node:test|bun:test|mocha|chai|ava|tap|uvu|sinon|supertest|jasmine|@playwright\/test|@testing-library\/[\w-]+|@japa\/[\w-]+)['"]|^[ \t]*(?:describe|suite|it|test)(?:\.\w+)?\s*\(\s*['"`]/m;
var PYTHON2 = /^[ \t]*(?:import|from)[ \t]+(?:pytest|unittest|hypothesis|testtools|django\.test|rest_framework\.test)\b|^[ \t]*(?:async[ \t]+)?def[ \t]+test_\w+[ \t]*\(/m;
var GO = /^(?:import)?[ \t]+(?:[\w.]+[ \t]+)?"testing"/m;
var GO_PROGRAM = /^package[ \t]+main\b/m;
var OTHERS = /* @__PURE__ */ new Map([
  ["java", /^import\s+(?:static\s+)?(?:org\.junit|org\.testng|org\.mockito|org\.assertj)\b/m],
  ["kt", /^import\s+(?:org\.junit|kotlin\.test|io\.kotest|io\.mockk)\b/m],
  ["cs", /^[ \t]*using[ \t]+(?:Xunit|NUnit|Microsoft\.VisualStudio\.TestTools)\b/m],
  ["rb", /\bRSpec\.|\bMinitest::|require ['"](?:rspec|minitest|test_helper|spec_helper)/],
  ["php", /\bPHPUnit\\/]
]);
function usesTestFramework(path, text) {
  const extension = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
  if (/^[cm]?[jt]sx?$/.test(extension)) return SCRIPT.test(text);
  if (extension === "py") return PYTHON2.test(text);
  if (extension === "go") return GO.test(text) && !GO_PROGRAM.test(text);
  return OTHERS.get(extension)?.test(text) === true;
}
function importsDecide(path) {
  return /\.(?:[cm]?[jt]sx?|py|go)$/i.test(path);
}

// src/workspace/file-class/test-evidence.ts
var MOST_LOOKED_AT = 2e3;
function testEvidences(texts, moves, changed) {
  const collectors = testCollectors(texts);
  const homeOf = testHomes(collectors);
  async function of(side, path, text) {
    if (texts.baseSide === null) return null;
    const collector = await collectors.of(path);
    if (collector?.runner.neverBuilt?.test(path) === true)
      return { words: `${collector.runner.name} never builds it into the program`, neverBuilt: true };
    const known2 = (await collectors.basePaths()).known.has(path);
    const words = known2 ? await ofKnown(path, await asBefore(side, path, text), collector) : await ofAdded(side, path, text, collector);
    return words === null ? null : { words, neverBuilt: false };
  }
  async function asBefore(side, path, text) {
    if (side === texts.baseSide || !changed.has(path)) return text;
    return await texts.file("base", path) ?? "";
  }
  async function ofKnown(path, text, collector) {
    if (collector !== null) return collects(collector);
    const isUser = usesTestFramework(path, text);
    if (isUser && (importsDecide(path) || pathHint(path) === "test")) return "it uses a test framework";
    return homeOf(path);
  }
  async function ofAdded(side, path, text, collector) {
    if (collector !== null && usesTestFramework(path, text)) return collects(collector);
    const move = side === "head" ? moves.to(path) : null;
    if (move === null && isCode(path)) return null;
    if (move !== null && !await wasTest(move)) return null;
    return collector === null ? homeOf(path) : collects(collector);
  }
  async function wasTest({ from }) {
    const text = await texts.file("base", from);
    return text !== null && await of("base", from, text) !== null;
  }
  return { of };
}
function testHomes(collectors) {
  const homes = /* @__PURE__ */ new Map();
  async function homeOf(path) {
    const top = foldersAbove(path).find((folder) => folder !== "" && pathHint(folder) === "test");
    if (top === void 0) return null;
    const finding = homes.get(top) ?? findHome(top);
    homes.set(top, finding);
    return finding;
  }
  async function findHome(top) {
    const inside = (await collectors.basePaths()).all.filter((path) => path.startsWith(top)).slice(0, MOST_LOOKED_AT);
    for (const path of inside) {
      const collector = await collectors.of(path);
      if (collector !== null) return `it lies with the tests that ${collector.runner.name} collects in ${top}`;
    }
    return null;
  }
  return homeOf;
}
function collects({ runner, folder }) {
  return `${runner.name}${folder === "" ? "" : ` in ${folder}`} collects it`;
}
function isCode(path) {
  return /\.(?:[cm]?[jt]sx?|vue|svelte|py|go|java|kts?|scala|rb|php|cs|fs|vb|rs|ex|exs|dart|swift|c|cc|cpp|h|hpp|sh|bash|ps1|sql|tf|pl|lua)$/i.test(
    path
  );
}

// src/workspace/file-class/texts.ts
var MAX_BYTES3 = 1e6;
function openTexts(workspace) {
  const configs = /* @__PURE__ */ new Map();
  const files = /* @__PURE__ */ new Map();
  const { baseline } = workspace;
  const baseSide = baseline === "known" ? "base" : baseline === "none" ? "head" : null;
  let listing = null;
  async function readConfigs(paths) {
    const texts = /* @__PURE__ */ new Map();
    for await (const result of workspace.readBaseTip(paths, MAX_BYTES3)) {
      if (result.status === "read") texts.set(result.path, result.bytes.toString("utf8"));
    }
    return texts;
  }
  async function configsOf(paths) {
    const missing = paths.filter((path) => !configs.has(path));
    if (missing.length > 0) {
      const reading = readConfigs(missing);
      for (const path of missing)
        configs.set(
          path,
          reading.then((texts) => texts.get(path) ?? null)
        );
    }
    const found = await Promise.all(paths.map(async (path) => [path, await configs.get(path)]));
    return new Map(found.flatMap(([path, text]) => typeof text === "string" ? [[path, text]] : []));
  }
  async function readFile(side, path) {
    for await (const result of workspace.read(side, [path], MAX_BYTES3)) {
      if (result.status === "read") return result.bytes.toString("utf8");
    }
    return null;
  }
  return {
    baseSide,
    configs: configsOf,
    config: async (path) => (await configsOf([path])).get(path) ?? null,
    file(side, path) {
      const key = `${side} ${path}`;
      const reading = files.get(key) ?? readFile(side, path);
      files.set(key, reading);
      return reading;
    },
    basePaths() {
      listing ??= baseSide === null ? Promise.resolve([]) : workspace.files(baseSide).then((all) => all.map(({ path }) => path));
      return listing;
    }
  };
}

// src/workspace/file-class/file-classes.ts
var SOURCE = { kind: "source", evidence: null };
var ALWAYS_SOURCE = /(?:^|\/)src\/main\/|^\.github\//;
var IMPORTABLE = /\.(?:[cm]?[jt]sx?|vue|svelte|py|go|json)$/i;
var LOCKFILE = /(?:^|\/)(?:package-lock|npm-shrinkwrap|packages\.lock)\.json$/;
var PROSE = /\.(?:md|markdown|rst|adoc)$/i;
function openFileClasses(workspace, vendored, moves) {
  const texts = openTexts(workspace);
  const changed = new Set((workspace.changes ?? []).map(({ path }) => path));
  const tests = testEvidences(texts, moves, changed);
  const reached = reachedFiles(
    workspace,
    texts,
    async (side, path, text) => await tests.of(side, path, text) !== null
  );
  const shipped = shippedFiles(workspace, texts);
  const known2 = /* @__PURE__ */ new Map();
  async function foreign(side, path, text) {
    if (ALWAYS_SOURCE.test(path) || texts.baseSide === null) return null;
    const declared = await declaredForeign(texts, path, vendored);
    if (declared !== null) return declared;
    const generator = hasGeneratedHeader(text) ? await generatorOf(texts, path, await asBefore(side, path, text)) : null;
    return generator === null ? null : { kind: "generated", evidence: generator };
  }
  async function asBefore(side, path, text) {
    if (side === texts.baseSide || workspace.changes !== null && !changed.has(path)) return text;
    return await texts.file("base", moves.to(path)?.from ?? path) ?? "";
  }
  async function classOf(side, path) {
    if (ALWAYS_SOURCE.test(path) || texts.baseSide === null) return SOURCE;
    if (PROSE.test(path)) return { kind: "documentation", evidence: "prose is not run" };
    const text = await texts.file(side, path) ?? "";
    const theirs = await foreign(side, path, text);
    if (theirs !== null) return theirs;
    const test = await tests.of(side, path, text);
    const lighter = test !== null ? { kind: "test", evidence: test.words } : await hasAttribute(texts, path, "linguist-documentation") ? { kind: "documentation", evidence: ".gitattributes: linguist-documentation" } : null;
    if (lighter === null || test?.neverBuilt === true) return lighter ?? SOURCE;
    return await counts(side, path) ? SOURCE : lighter;
  }
  async function counts(side, path) {
    if (await shipped.as(side, path)) return true;
    return IMPORTABLE.test(path) && !LOCKFILE.test(path) && reached.by(side, path);
  }
  function of(side, path) {
    const key = `${side} ${path}`;
    const finding = known2.get(key) ?? classOf(side, path);
    known2.set(key, finding);
    return finding;
  }
  return { of, foreign, raised: () => raisedFiles(workspace, of) };
}
async function declaredForeign(texts, path, vendored) {
  const glob = vendored.find((each) => globFits(each, path));
  if (glob !== void 0) return { kind: "vendored", evidence: `static.vendored of the policy: ${glob}` };
  for (const kind of ["vendored", "generated"]) {
    if (await hasAttribute(texts, path, `linguist-${kind}`))
      return { kind, evidence: `.gitattributes: linguist-${kind}` };
  }
  const lock = await installedBy(texts, path);
  return lock === null ? null : { kind: "vendored", evidence: lock };
}

// src/workspace/file-class/lowered.ts
var MAX_TOLD = 50;
async function loweredFiles(workspace, classes) {
  const notices = [];
  for (const { kind, path, basePath } of workspace.changes ?? []) {
    if (kind !== "renamed" || basePath === null || ["test", "documentation"].includes(pathHint(basePath))) continue;
    const after = await classes.of("head", path);
    if (after.kind === "source" || (await classes.of("base", basePath)).kind !== "source") continue;
    const message = `${basePath} \u2192 ${path}: its findings weigh less there (${after.kind}: ${after.evidence})`;
    notices.push({ kind: "class-lowered", message, location: { path } });
    if (notices.length === MAX_TOLD) break;
  }
  return notices;
}

// src/workspace/moves.ts
var SAME_PROJECT = [
  /* @__PURE__ */ new Set(["package-lock.json", "npm-shrinkwrap.json", "yarn.lock", "pnpm-lock.yaml", "bun.lock", "deno.lock"]),
  /* @__PURE__ */ new Set(["requirements.txt", "Pipfile.lock", "poetry.lock", "uv.lock", "pdm.lock", "pylock.toml"])
];
var MAX_COMPARED_BYTES = 16 * 1024 * 1024;
async function movesOf(workspace) {
  const changes = workspace.changes ?? [];
  const renamed = changes.filter(({ kind, path, basePath }) => kind === "renamed" && basePath !== path);
  const known2 = /* @__PURE__ */ new Map();
  const pure = await unchangedContents(workspace, renamed);
  for (const { path, basePath } of renamed) {
    if (basePath !== null) known2.set(path, { from: basePath, pure: pure.has(path) });
  }
  const gone = new Set(changes.filter(({ kind }) => kind === "deleted").map(({ path }) => path));
  const folders = movedFolders(renamed);
  for (const { path, kind } of changes) {
    const from = kind === "added" ? formerPlace(path, gone, folders) : null;
    if (from !== null) known2.set(path, { from, pure: false });
  }
  return { to: (path) => known2.get(path) ?? null };
}
function movedFolders(renamed) {
  const folders = /* @__PURE__ */ new Map();
  for (const { path, basePath } of renamed) {
    if (basePath !== null && nameOf3(path) === nameOf3(basePath)) folders.set(folderOf2(path), folderOf2(basePath));
  }
  return folders;
}
function formerPlace(path, gone, folders) {
  const name = nameOf3(path);
  const folder = folders.get(folderOf2(path));
  if (folder !== void 0 && gone.has(`${folder}${name}`)) return `${folder}${name}`;
  const family = SAME_PROJECT.find((names2) => names2.has(name));
  const before = [...family ?? []].find((other) => gone.has(`${folderOf2(path)}${other}`));
  return before === void 0 ? null : `${folderOf2(path)}${before}`;
}
async function unchangedContents(workspace, renamed) {
  if (renamed.length === 0) return /* @__PURE__ */ new Set();
  const wanted = new Set(renamed.flatMap(({ path, basePath }) => [path, basePath]));
  const blobsOf = async (side) => new Map(
    (await workspace.files(side)).flatMap(({ path, blob }) => wanted.has(path) ? [[path, blob]] : [])
  );
  const [base, head] = [await blobsOf("base"), await blobsOf("head")];
  const pure = /* @__PURE__ */ new Set();
  for (const { path, basePath } of renamed) {
    const [before, after] = [base.get(basePath ?? "") ?? null, head.get(path) ?? null];
    const same = before !== null && after !== null ? before === after : await sameBytes(workspace, path, basePath ?? "");
    if (same) pure.add(path);
  }
  return pure;
}
async function sameBytes(workspace, path, basePath) {
  for await (const before of workspace.read("base", [basePath], MAX_COMPARED_BYTES)) {
    for await (const after of workspace.read("head", [path], MAX_COMPARED_BYTES)) {
      return before.status === "read" && after.status === "read" && before.bytes.equals(after.bytes);
    }
  }
  return false;
}
function nameOf3(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}
function folderOf2(path) {
  return path.slice(0, path.lastIndexOf("/") + 1);
}

// src/pipeline.ts
var SCAN_TIMEOUT_MS = 10 * 6e4;
async function runPipeline(options, subject, ports) {
  const { workspace, widened } = await openAsked(options, ports);
  refuseOwnDatabase(options, workspace);
  const loaded = await loadPolicy(options, workspace, PRODUCT, ports);
  const { now } = ports;
  const moves = await movesOf(workspace);
  const classes = openFileClasses(workspace, foreignCode(loaded.policy), moves);
  const context = scanContext(workspace, classes, loaded.options, ports);
  const scanned = await runScanners(SCANNERS, loaded.policy, context, SCAN_TIMEOUT_MS, ports.progress);
  const seen = scanned.map(({ outcome }) => outcome);
  const finished = [...scanned, ...await importedScans(loaded, workspace, seen, ports)];
  const outcomes = finished.map(({ outcome }) => outcome);
  const coverage = judgeCoverage(loaded.policy.coverage, [
    ...await workspaceGaps(workspace),
    ...outcomes.flatMap((outcome) => outcome.coverage ?? [])
  ]);
  const scans = finished.map((scan) => recordOf(scan, workspace, coverage));
  const facts = await factsOf(loaded, subject.change, workspace, asking(subject, options, ports));
  const additions = judgeAdditions(loaded.policy, facts);
  const exceptions = [...loaded.policy.exceptions, ...additions.counting];
  const inRange = await versionRanges(exceptions);
  const known2 = await baselineInput(workspace, await loadBaseline(workspace));
  const allowed = { exceptions, path: loaded.path, inRange };
  const joined3 = correlated(outcomes, allowed, { workspace, scans, moves, now, baseline: known2 });
  const { findings: stated, heads } = joined3;
  const notices = [...joined3.notices, ...goneFromBaseline(joined3.gone, BASELINE_PATH, workspace, scans)];
  const { findings: open, remedies } = withRemedies(await withRevocations(stated, ports.revocations));
  const changes = await changesOfGate(workspace, loaded, classes);
  const told = [...updateNotices(subject, open), ...subject.notices ?? [], ...widened, ...loaded.notices, ...changes];
  const ofScans = outcomes.flatMap((outcome) => outcome.notices ?? []);
  const opened = await runSurface(outcomes, workspace, { moves, now });
  const ofPolicy = [...additions.notices, ...notices, ...opened.notices];
  const allNotices = [...workspaceNotices(workspace), ...told, ...ofScans, ...ofPolicy];
  const evidence = { findings: open, scans, notices: allNotices, coverage, subject, ...opened.surface };
  const { verdict, findings } = await judge(loaded.policy, evidence, facts);
  const result = {
    schemaVersion: 1,
    tool: { name: "gatehouse", version: VERSION },
    subject: subjectOf(subject, workspace, options.shard ?? null),
    policy: loaded.source,
    scans,
    findings,
    remedies,
    coverage,
    notices: [...overrideNotices(verdict), ...allNotices],
    ...opened.surface,
    verdict
  };
  return {
    ...withoutSecretNames(outcomes, { result, elements: opened.elements, ...inventoryOf(outcomes) }),
    root: workspace.root,
    inventoryGaps: untouchedProjects(workspace),
    publish: loaded.policy.publish,
    baseline: (onlyKept) => baselineOf(findings, heads, onlyKept)
  };
}
function inventoryOf(outcomes) {
  return { inventory: outcomes.flatMap((outcome) => outcome.inventory ?? []) };
}
function withoutSecretNames(outcomes, told) {
  return replaceNames(told, new Map(outcomes.flatMap((outcome) => [...outcome.maskedNames ?? []])));
}
async function changesOfGate(workspace, loaded, classes) {
  const notices = await changeNotices(workspace, loaded, PRODUCT, await registryFiles());
  return [...notices, ...await loweredFiles(workspace, classes)];
}
function asking({ event }, { runner }, ports) {
  return event === "local" && runner !== void 0 && ports.approvals === void 0 ? { ...ports, approvals: noEvent } : ports;
}
function scanContext(workspace, classes, options, ports) {
  const { exec, http, log, env, cacheDir, now, signal, mask, hashKey, texts, mayVerify } = ports;
  return {
    workspace,
    classes,
    options,
    exec,
    http,
    log,
    env,
    cacheDir,
    now,
    signal,
    ...mask !== void 0 && { mask },
    ...hashKey !== void 0 && { hashKey },
    ...texts !== void 0 && { texts },
    ...mayVerify !== void 0 && { mayVerify }
  };
}
async function baselineInput(workspace, baseline) {
  if (baseline === null) return null;
  const findings = baseline.findings.filter(({ paths }) => paths.length === 0 || paths.some(workspace.covers));
  return { ...baseline, findings, paths: new Set((await workspace.files("head")).map(({ path }) => path)) };
}
function untouchedProjects({ part }) {
  if (part === null || part.untouchedProjects === 0) return [];
  return [`the change does not touch ${part.untouchedProjects} projects: their packages were not read`];
}
async function openAsked(options, ports) {
  const workspace = await (ports.openWorkspace?.() ?? openFolder(options, ports));
  chooseWasmCompiler(workspace.changes?.length ?? null);
  const unfounded = await unfoundedFolder(options, workspace);
  if (unfounded === null) return { workspace, widened: [] };
  return { workspace: await openFolder({ ...options, dir: workspace.root }, ports), widened: [unfounded] };
}
async function openFolder(options, { exec, fetchCommit, env }) {
  const { dir, base, head } = options;
  const shard = options.shard === void 0 ? null : { ...options.shard, isProjectFile: await projectFileTest() };
  const staged = options.staged === true ? { staged: { indexFile: env.GIT_INDEX_FILE ?? null } } : {};
  return openWorkspace({ dir, base, head, shard, ...staged, ...fetchCommit !== void 0 && { fetchCommit } }, exec);
}
async function withRevocations(findings, ask) {
  const ids = findings.filter(awaitsRevocation).map((finding) => finding.id);
  return ids.length === 0 || ask === void 0 ? findings : markRevoked(findings, await ask(ids));
}
export {
  runPipeline
};
