import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  compileOwnRules
} from "./part-shared-scan-secrets-rules-own-rule.js";
import {
  extractorFor,
  mapLimit,
  temporaryFolder
} from "./part-shared-packageurl-js.js";
import {
  PatternError,
  lintCost,
  lintRule,
  measureSource,
  stepsOf
} from "./part-shared-scan-secrets-pattern-keyword.js";
import "./part-shared-util-yaml-flow.js";
import {
  isLfsPointer,
  pathHint,
  suggestsMore
} from "./part-shared-util-lfs-pointer.js";
import {
  NO_CLASSES,
  ledgerOf
} from "./part-shared-model-file-class.js";
import {
  DEFAULT_POLICY,
  DEFAULT_POLICY_PATH,
  MAX_POLICY_BYTES,
  baseGives,
  compareLocations,
  coverageSettings,
  entriesOf,
  evaluate,
  exceptionTest,
  fieldOf,
  first,
  gateFileOf,
  isSecretOfHistory,
  isWrongPolicyName,
  itemsOf,
  judgeCoverage,
  knownRules,
  loadPolicy,
  manifestSources,
  nameText,
  openWorkspace,
  parsePolicy,
  placeInRepository,
  plainYaml,
  providerId,
  publishSettings,
  scannerEnabled,
  settingChanges,
  sortFindings,
  spelled,
  suppressFindings,
  textOf
} from "./part-shared-schema-policy-schema.js";
import {
  advisoryFamily
} from "./part-shared-util-advisory-id.js";
import {
  NO_STATS
} from "./part-shared-model-scan.js";
import {
  VERSION
} from "./part-shared-package.js";
import "./part-shared-util-line-index.js";
import {
  isWorkflowFile,
  languageOf
} from "./part-shared-scan-static-language.js";
import "./part-shared-scan-static-rule-set.js";
import {
  scanBytes,
  textBytes
} from "./part-shared-scan-secrets-match-text-bytes.js";
import {
  base62,
  byteLines,
  crc32,
  createEngine,
  fileContext,
  joinEngines,
  judge,
  scanText,
  withoutRules
} from "./part-shared-scan-secrets-decode-decode.js";
import "./part-shared-scan-secrets-rules-automaton.js";
import {
  inlineIgnoreAt
} from "./part-shared-util-inline-ignore.js";
import {
  loadRules
} from "./part-shared-scan-secrets-rules-load-rules.js";
import {
  require_picomatch
} from "./part-shared-picomatch.js";
import {
  CONFIDENCES,
  compareSeverity,
  worstSeverity
} from "./part-shared-model-severity.js";
import "./part-shared-util-binary-form.js";
import {
  hashParts
} from "./part-shared-util-hash.js";
import {
  installationFault
} from "./part-shared-io-installation.js";
import {
  assetPath,
  sourceRoot
} from "./part-shared-io-assets.js";
import {
  ConfigurationError,
  EnvironmentError,
  ScanError,
  messageOf
} from "./part-shared-model-errors.js";
import {
  __toESM
} from "./part-shared-undefined.js";

// src/pipeline.ts
import { createHash as createHash3 } from "node:crypto";

// src/config/attributes-change.ts
var SEEN = /^[-!]?(?:linguist-[\w-]+|binary|diff|text|filter|merge|working-tree-encoding|export-ignore)(?:=|$)/;
var HARMLESS = /* @__PURE__ */ new Set(["text", "text=auto"]);
function attributesChange(base, head) {
  return settingChanges(attributesOf(base ?? ""), attributesOf(head ?? ""));
}
function attributesOf(text2) {
  const found = /* @__PURE__ */ new Map();
  for (const line of text2.split(/\r?\n/)) {
    const [pattern = "", ...attributes] = line.trim().split(/\s+/);
    const seen = attributes.filter((attribute2) => SEEN.test(attribute2) && !HARMLESS.has(attribute2));
    if (pattern === "" || pattern.startsWith("#") || seen.length === 0) continue;
    found.set(pattern, [...found.get(pattern)?.split(" ") ?? [], ...seen].join(" "));
  }
  return found;
}
function submodulesChange(base, head) {
  return settingChanges(submodulesOf(base ?? ""), submodulesOf(head ?? ""));
}
function submodulesOf(text2) {
  const found = /* @__PURE__ */ new Map();
  let section = "";
  for (const line of text2.split(/\r?\n/)) {
    section = /^\s*\[\s*submodule\s+"([^"]{1,200})"\s*\]/.exec(line)?.[1] ?? section;
    const [, key, value = ""] = /^\s*(path|url|branch|update)\s*=\s*(.+?)\s*$/.exec(line) ?? [];
    if (section === "" || key === void 0) continue;
    found.set(`submodule ${section}, ${key}`, value.replace(/\/\/[^/@]*@/, "//"));
  }
  return found;
}

// src/config/owners-change.ts
function ownersChange(base, head) {
  const [before2, after] = [ownersOf(base ?? ""), ownersOf(head ?? "")];
  const lines = settingChanges(before2, after).map((line) => `CODEOWNERS: ${line}`);
  const isReordered = [...before2.keys()].join("\n") !== [...after.keys()].join("\n");
  return lines.length === 0 && isReordered ? ["CODEOWNERS: the order of the patterns changes: the last one wins"] : lines;
}
function ownersOf(text2) {
  const owners = /* @__PURE__ */ new Map();
  for (const line of text2.split(/\r?\n/)) {
    const [pattern = "", ...names2] = line.replace(/(?:^|\s)#.*$/, "").trim().split(/\s+/);
    if (pattern === "") continue;
    owners.delete(pattern);
    owners.set(pattern, names2.join(" ") || "nobody");
  }
  return owners;
}

// src/config/policy-change.ts
function policyChanges(base, head) {
  return settingChanges(settingsOf(base), settingsOf(head));
}
function describeRule(rule) {
  const { title, kind, severity, keywords, pattern, examples: _examples, silent: _silent, id: _id, ...rest2 } = rule;
  const more = Object.entries(rest2).map(([key, value]) => `, ${key} ${[value].flat().join(" ")}`);
  return `${title} (${severity} ${kind}), keywords ${keywords.join(" ")}, pattern ${pattern}${more.join("")}`;
}
function settingsOf(policy) {
  const settings = /* @__PURE__ */ new Map();
  const { dependencies: dependencies2, secrets, gate } = policy;
  settings.set("dependencies.enabled", String(dependencies2.enabled));
  settings.set("dependencies.engine", dependencies2.engine);
  settings.set(
    "dependencies.minimum-age",
    dependencies2.minimumAgeDays === null ? "none" : `${dependencies2.minimumAgeDays}d`
  );
  settings.set("dependencies.licenses.allow", dependencies2.licenses.allow?.join(", ") ?? "any");
  settings.set("dependencies.licenses.deny", dependencies2.licenses.deny.join(", ") || "none");
  settings.set("dependencies.kev", dependencies2.kev ?? "none");
  settings.set("dependencies.epss", dependencies2.epss ?? "none");
  settings.set("secrets.enabled", String(secrets.enabled));
  settings.set("secrets.history", String(secrets.history));
  settings.set("secrets.engine", secrets.engine);
  const switches = Object.entries(secrets.rules);
  if (switches.some(([, setting]) => setting === "off")) {
    for (const [rule, setting] of switches) settings.set(`secrets.rules.${rule}`, setting);
  }
  for (const rule of secrets.ownRules) settings.set(`secrets.rules.${rule.id}`, describeRule(rule));
  settings.set("secrets.verify", [...secrets.verify].sort().join(", ") || "none");
  settings.set("static.enabled", String(policy.static.enabled));
  for (const [rule, setting] of Object.entries(policy.static.rules)) {
    if (setting === "off") settings.set(`static.rules.${rule}`, setting);
  }
  settings.set("static.vendored", [...policy.static.vendored].sort().join(", ") || "none");
  settings.set("static.tests", policy.static.tests);
  settings.set("gate.fail-on", gate.failOn);
  settings.set("gate.unknown-severity", gate.unknownSeverity);
  settings.set("gate.require", [...gate.require].sort().join(", ") || "none");
  for (const [name, value] of coverageSettings(policy.coverage)) settings.set(name, value);
  for (const [name, value] of publishSettings(policy.publish)) settings.set(name, value);
  for (const { id, package: name, path, reason, owner, expires } of policy.exceptions) {
    const scope = [name, path].filter((part) => part !== void 0).join(", ");
    settings.set(`exception ${id}${scope === "" ? "" : ` (${scope})`}`, `until ${expires}, ${owner}: ${reason}`);
  }
  return settings;
}

// src/config/registry-change.ts
var SWITCHES = /^\s*["']?(ignore-scripts|strict-ssl|verify_ssl|ssl_verify|trusted-host|package-lock|enableScripts|enableStrictSsl|checksumBehavior|enableImmutableInstalls|unsafeHttpWhitelist|dangerouslyAllowAllBuilds|GOFLAGS|GOPROXY|GOSUMDB|GONOSUMDB|GOINSECURE|GOPRIVATE)["']?\s*[=:]\s*["']?([\w.,|*/ -]{1,100})/gim;
var ADDRESS = /\b((?:sparse\+|git\+)?https?):\/\/(?:[^\s/@"'<>]*@)?([\w.[\]-]{1,253}(?::\d{1,5})?)/g;
var KEY = /(?:key="([^"]{1,80})"[^"]*value="|<([\w.-]{1,80})>|["']?([@\w./:-]{1,120}?)["']?\s*[=:]\s*["'[]*)$/;
var MAX_LENGTH = 256 * 1024;
function registryChange(base, head) {
  return settingChanges(settingsOf2(base ?? ""), settingsOf2(head ?? ""));
}
function settingsOf2(text2) {
  const settings = /* @__PURE__ */ new Map();
  for (const line of text2.slice(0, MAX_LENGTH).split(/\r?\n/)) {
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
async function gateSettings(text2, wraps) {
  const file = await plainYaml(text2);
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
function mentionsGate(text2) {
  return /gatehouse/i.test(text2) || /uses:\s*["']?\.\//.test(text2);
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
  const before2 = await sideOf(base, wraps.base);
  const after = await sideOf(head, wraps.head);
  if (after === null)
    return before2?.jobs.length === 0 ? [] : ["cannot be read as YAML: what it does to the gate is unknown"];
  const known2 = before2 ?? NOTHING;
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
function sideOf(text2, wraps) {
  return text2 === null ? Promise.resolve(NOTHING) : gateSettings(text2, wraps);
}
function nameOf(job) {
  return job === "runs" ? "the action" : `job ${job}`;
}
function without({ settings, jobs }, whole) {
  if (whole.length === jobs.length) return /* @__PURE__ */ new Map();
  const isOf = (name) => whole.some((job) => name === `jobs.${job}` || /^[.,]/.test(rest(name, job)));
  return new Map([...settings].filter(([name]) => !isOf(name)));
}
function rest(name, job) {
  return name.startsWith(`jobs.${job}`) ? name.slice(`jobs.${job}`.length) : "";
}

// src/config/change-notices.ts
var MAX_LINES = 30;
async function changeNotices(workspace, loaded, known2) {
  const policyPath = loaded.isInRepository ? loaded.path : null;
  const notices = [];
  for (const change of workspace.changes ?? []) {
    const file = gateFileOf([change.path, change.basePath ?? change.path], policyPath);
    const [kind, lines] = file === "policy" ? ["policy-change", await describePolicyChange(workspace, loaded, known2)] : await describe(workspace, change, file);
    const more = lines.length - MAX_LINES;
    const shown = more > 0 ? [...lines.slice(0, MAX_LINES), `and ${more} more settings`] : lines;
    for (const message of shown) notices.push({ kind, message, location: { path: change.path } });
  }
  return [...notices, ...await linkedPolicy(workspace, policyPath)];
}
async function describe(workspace, change, file) {
  const { path, basePath, kind } = change;
  if (isWrongPolicyName(path) && kind !== "deleted")
    return ["policy-change", [`${path} is not read: the policy's name is ${DEFAULT_POLICY_PATH}`]];
  if (file === null) return ["surroundings-change", []];
  if (file === "scanner-settings") return ["policy-change", [`${path} is ${kind}; this run used the base's version`]];
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
    case "manifest":
      return ["surroundings-change", manifestSources(path, base, head)];
    case "attributes":
      return ["surroundings-change", attributesChange(base, head)];
    case "submodules":
      return ["surroundings-change", submodulesChange(base, head)];
    case "updates":
      return ["surroundings-change", [`${path} is ${kind}`]];
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
async function describePolicyChange(workspace, loaded, known2) {
  const base = await policyAt(workspace.readBaseTip([loaded.path], MAX_POLICY_BYTES), loaded.path, known2);
  const head = await policyAt(workspace.read("head", [loaded.path], MAX_POLICY_BYTES), loaded.path, known2);
  if (typeof head === "string") return [`would be invalid once merged: ${head}`];
  if (typeof base === "string") return ["replaces an invalid policy"];
  const lines = policyChanges(base, head);
  return lines.length === 0 ? ["edited without a change of meaning"] : lines;
}
async function policyAt(results, place, known2) {
  const file = await first(results);
  if (file.status === "missing") return DEFAULT_POLICY;
  try {
    return await parsePolicy(textOf(file, place), place, known2);
  } catch (error) {
    return messageOf(error).split("\n")[0] ?? "";
  }
}
var GATE_USE = /^[ \t-]*uses:[ \t]*["']?([\w.-]*\/?gatehouse(?:\/[\w./-]+)?@[\w./-]{1,100}|\.\/)["']?/gm;
function pinChange(base, head) {
  const uses = (text2) => [...(text2 ?? "").matchAll(GATE_USE)].map((match) => match[1]).join(", ");
  const [before2, after] = [uses(base), uses(head)];
  if (before2 === after) return "";
  return `; steps of the gate: ${before2 === "" ? "none" : before2} \u2192 ${after === "" ? "none" : after}`;
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

// src/model/moves.ts
var NO_MOVES = { to: () => null };

// src/correlate/fingerprint.ts
function fingerprint(observations) {
  const ordered = [...observations].sort((a, b) => compareLocations(a.location, b.location));
  const seen = /* @__PURE__ */ new Map();
  return ordered.map((observation) => {
    const first2 = hashParts(observation.identity);
    const count = seen.get(first2) ?? 0;
    seen.set(first2, count + 1);
    const id = count === 0 ? first2 : hashParts([...observation.identity, String(count)]);
    return { id, observation };
  });
}

// src/correlate/merge.ts
function mergeObservations(observations) {
  const merged = [];
  const byPlace = /* @__PURE__ */ new Map();
  for (const observation of observations) {
    const place = placeOf(observation);
    const candidates = byPlace.get(place) ?? [];
    const at = candidates.find((index) => {
      const other = merged[index];
      return other !== void 0 && saysTheSame(other, observation);
    });
    const twin = at === void 0 ? void 0 : merged[at];
    if (at !== void 0 && twin !== void 0) {
      merged[at] = join(twin, observation);
      continue;
    }
    candidates.push(merged.length);
    byPlace.set(place, candidates);
    merged.push(observation);
  }
  return merged;
}
function placeOf(observation) {
  const { category, location, package: pkg } = observation;
  if (pkg !== void 0) return JSON.stringify([category, location?.path, pkg.ecosystem, pkg.name, pkg.version]);
  return JSON.stringify([category, location?.path, location?.startLine, location?.commit]);
}
function saysTheSame(a, b) {
  if (a.package !== void 0 || b.package !== void 0) return sharesId(a, b);
  if (a.location === null || b.location === null) return false;
  if (a.category === "secret") return overlaps(a.location, b.location);
  return a.rule === b.rule ? overlaps(a.location, b.location) && !sameSource(a, b) : sharesWeakness(a, b);
}
function sharesId(a, b) {
  const ids = /* @__PURE__ */ new Set([a.rule, ...a.aliases]);
  return [b.rule, ...b.aliases].some((id) => ids.has(id));
}
function sharesWeakness(a, b) {
  return a.location !== null && b.location !== null && overlaps(a.location, b.location) && a.cwe.some((cwe) => b.cwe.includes(cwe));
}
function sameSource(a, b) {
  return a.sources.some((source) => b.sources.some((other) => other.tool === source.tool));
}
function overlaps(a, b) {
  if (a.startLine !== b.startLine) return false;
  const endOf = (place) => place.endLine !== void 0 && place.endLine !== place.startLine ? Infinity : place.endColumn ?? Infinity;
  return (a.startColumn ?? 1) < endOf(b) && (b.startColumn ?? 1) < endOf(a);
}
function join(first2, second) {
  const severity = compareSeverity(first2.severity, second.severity) <= 0 ? first2.severity : second.severity;
  const surer = CONFIDENCES.indexOf(first2.confidence) <= CONFIDENCES.indexOf(second.confidence) ? first2 : second;
  const fix = first2.fix ?? second.fix;
  const risk = first2.risk ?? second.risk;
  const { suppression, standing, ...open } = first2;
  return {
    ...open,
    ...standing !== void 0 && { standing: { ...standing, ...heavier(first2, second) } },
    // What one of them does not allow is not allowed.
    ...suppression !== void 0 && second.suppression !== void 0 && { suppression },
    severity,
    confidence: surer.confidence,
    aliases: union(
      first2.aliases,
      second.rule === first2.rule || second.package === void 0 ? second.aliases : [second.rule, ...second.aliases]
    ).filter((id) => id !== first2.rule),
    cwe: union(first2.cwe, second.cwe),
    references: union(first2.references, second.references),
    sources: uniqueSources([...first2.sources, ...second.sources]),
    ...fix !== void 0 && { fix },
    ...risk !== void 0 && { risk }
  };
}
function heavier({ standing }, second) {
  const severities = [standing?.severity, second.standing?.severity ?? second.severity];
  const confidences = [standing?.confidence, second.standing?.confidence ?? second.confidence];
  return {
    ...standing?.severity !== void 0 && {
      severity: worstSeverity(severities.filter((each) => each !== void 0))
    },
    ...standing?.confidence !== void 0 && {
      confidence: CONFIDENCES.find((each) => confidences.includes(each)) ?? standing.confidence
    }
  };
}
function union(a, b) {
  return [.../* @__PURE__ */ new Set([...a, ...b])];
}
function uniqueSources(sources) {
  const seen = new Map(sources.map((source) => [JSON.stringify([source.tool, source.version, source.rule]), source]));
  return [...seen.values()];
}

// src/correlate/order.ts
var OWN_TOOL = "gatehouse";
function inFixedOrder(observations) {
  return [...observations].sort(
    (a, b) => compareLocations(a.location, b.location) || Number(isForeign(a)) - Number(isForeign(b)) || compareSeverity(a.severity, b.severity) || compareText(a.rule, b.rule) || compareText(JSON.stringify(a.identity), JSON.stringify(b.identity)) || compareText(JSON.stringify(a.sources), JSON.stringify(b.sources))
  );
}
function isForeign({ sources }) {
  return !sources.some(({ tool }) => tool === OWN_TOOL);
}
function compareText(a, b) {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

// src/correlate/worse.ts
var KIND_WORDS = {
  source: "in code that counts in full",
  test: "in test code",
  documentation: "in documentation",
  generated: "in generated code",
  vendored: "in vendored code"
};
var HINT_WORDS = {
  ...KIND_WORDS,
  example: "in an example",
  tool: "in a development tool"
};
function compareStandings(before2, after, moves) {
  const pairs = [];
  for (const to of after.paths) {
    const move = before2.paths.includes(to) ? { from: to, pure: true } : moves.to(to);
    if (move === null || !before2.paths.includes(move.from)) return null;
    pairs.push({ to, ...move });
  }
  const place = worsePlace(before2, after, pairs);
  const untouched = place === null && pairs.every(({ pure }) => pure);
  const worse = [place, worseScope(before2, after), worseAllowance(before2, after, untouched)].filter(
    (reason) => reason !== null
  );
  return { untouched, worse: worse.length > 0 ? worse : worseWeight(before2, after) };
}
function worsePlace(before2, after, pairs) {
  const heavier2 = pairs.find(({ from, to }) => suggestsMore(to, from));
  if (before2.kind !== after.kind && after.kind === "source") {
    const from = heavier2 ?? pairs[0];
    return `was ${KIND_WORDS[before2.kind]} before${from === void 0 || from.from === from.to ? "" : ` (${from.from})`}`;
  }
  return heavier2 === void 0 ? null : `was ${HINT_WORDS[pathHint(heavier2.from)]} before (${heavier2.from})`;
}
function worseScope(before2, after) {
  if (before2.scope !== "development" || after.scope === "development") return null;
  const now = after.scope === "runtime" ? "it is shipped from now on" : "nothing says so any more";
  return `was a development dependency before, and ${now}`;
}
function worseAllowance(before2, after, untouched) {
  if (after.allowedBy !== null) return null;
  if (before2.allowedBy !== null) return `was allowed before (${before2.allowedBy}), and is not at its place of now`;
  if (!before2.ignored || after.ignored && untouched) return null;
  return after.ignored ? "was covered by an ignore comment before, which does not count at another place" : "was covered by an ignore comment before";
}
function worseWeight(before2, after) {
  if (compareSeverity(after.severity, before2.severity) < 0) return [`was of ${before2.severity} severity before`];
  const surer = before2.confidence === "low" && after.confidence !== "low";
  return surer ? ["was of low confidence before"] : [];
}

// src/correlate/free-entries.ts
var FreeEntries = class {
  #byId = /* @__PURE__ */ new Map();
  /** By lineage and path, then by standing: thousands of one kind in one file are compared once. */
  #byPlace = /* @__PURE__ */ new Map();
  #moves;
  constructor(entries, moves) {
    this.#moves = moves;
    for (const entry of entries) {
      this.#byId.set(entry.id, entry);
      for (const place of placesOf(entry)) {
        const groups = this.#byPlace.get(place) ?? /* @__PURE__ */ new Map();
        this.#byPlace.set(place, groups);
        const key = JSON.stringify(entry.standing);
        groups.set(key, (groups.get(key) ?? /* @__PURE__ */ new Set()).add(entry));
      }
    }
  }
  /** Takes the very same observation, if it is there and has got worse, or has not, as asked. */
  takeTwin(entry, worse) {
    const twin = this.#byId.get(entry.id);
    return twin === void 0 ? null : this.#takeFirst(entry, [twin], worse);
  }
  /** Takes one of the same lineage at the same place. Malware has no relatives: another version is another deed. */
  takeRelative(entry, worse) {
    if (entry.observation.category === "malware") return null;
    return this.#takeFirst(entry, this.#relatives(entry), worse);
  }
  left() {
    return [...this.#byId.values()];
  }
  #takeFirst(entry, candidates, worse) {
    for (const before2 of candidates) {
      const comparison = compareStandings(before2.standing, entry.standing, this.#moves);
      if (comparison === null || comparison.worse.length > 0 !== worse) continue;
      this.#remove(before2);
      return { ...comparison, before: before2 };
    }
    return null;
  }
  /** One of each standing, among those that share the first file or the one it was moved from. */
  #relatives({ lineage, standing: { paths } }) {
    const [path = ""] = paths;
    const origins = [path, this.#moves.to(path)?.from].filter((origin) => origin !== void 0);
    return origins.flatMap((origin) => [...this.#byPlace.get(keyOf(lineage, origin))?.values() ?? []]).flatMap((group) => group.values().next().value ?? []);
  }
  #remove(entry) {
    this.#byId.delete(entry.id);
    const key = JSON.stringify(entry.standing);
    for (const place of placesOf(entry)) {
      const groups = this.#byPlace.get(place);
      groups?.get(key)?.delete(entry);
      if (groups?.get(key)?.size === 0) groups.delete(key);
    }
  }
};
function placesOf({ lineage, standing: { paths } }) {
  return (paths.length === 0 ? [""] : paths).map((path) => keyOf(lineage, path));
}
function keyOf(lineage, path) {
  return `${lineage} ${path}`;
}

// src/correlate/standing.ts
function standingOf(observation, isExcepted) {
  const { standing, location, otherLocations = [], category, severity, confidence, suppression } = observation;
  const places = [location, ...otherLocations].flatMap((place) => place?.path ?? []);
  return {
    paths: standing?.path === void 0 ? [...new Set(places)].sort() : [standing.path],
    kind: standing?.kind ?? "source",
    scope: observation.package?.scope ?? "unknown",
    severity: standing?.severity ?? severity,
    confidence: standing?.confidence ?? confidence,
    allowedBy: isExcepted ? "an exception of the policy" : suppression?.reason ?? null,
    ignored: observation.inlineIgnore !== void 0 && category !== "malware"
  };
}

// src/correlate/state.ts
function stateFindings(head, base, input) {
  const heads = entriesOf2(head, input);
  const free = new FreeEntries(entriesOf2(base, input), input.moves);
  const pairs = /* @__PURE__ */ new Map();
  const rounds = [
    (entry) => free.takeTwin(entry, false),
    (entry) => free.takeRelative(entry, false),
    (entry) => free.takeTwin(entry, true),
    (entry) => free.takeRelative(entry, true)
  ];
  for (const round of rounds) {
    for (const entry of heads) {
      const pair = pairs.has(entry) ? null : round(entry);
      if (pair !== null) pairs.set(entry, pair);
    }
  }
  const fixed = free.left().map(({ id, observation }) => ({
    finding: toFinding(id, observation, "fixed"),
    inlineIgnore: null,
    baseInlineIgnore: null
  }));
  return [...heads.map((entry) => stated(entry, pairs.get(entry))), ...fixed];
}
function entriesOf2(list, input) {
  return list.map((each) => ({
    ...each,
    lineage: hashParts(each.observation.lineage),
    standing: standingOf(each.observation, input.isExcepted({ ...each.observation, id: each.id }))
  })).sort((a, b) => a.id < b.id ? -1 : Number(a.id > b.id));
}
function stated({ id, observation }, pair) {
  const worse = pair?.worse ?? [];
  const state = pair === void 0 || worse.length > 0 ? "new" : "existing";
  const finding = toFinding(id, observation, state);
  const message = `${finding.message} It counts as new: it ${worse.join("; it ")}.`;
  return {
    finding: worse.length === 0 ? finding : { ...finding, message, worsened: worse },
    inlineIgnore: observation.inlineIgnore ?? null,
    baseInlineIgnore: pair?.untouched === true ? pair.before.observation.inlineIgnore ?? null : null
  };
}
function toFinding(id, observation, state) {
  const { identity: _i, lineage: _l, standing: _s, inlineIgnore: _ignore, suppression, ...rest2 } = observation;
  return { id, ...rest2, state, suppression: state === "fixed" ? null : suppression ?? null };
}

// src/correlate/index.ts
function correlate(head, base, suppression, moves = NO_MOVES) {
  const isExcepted = exceptionTest(suppression);
  const stated2 = stateFindings(fingerprinted(head), fingerprinted(base), { moves, isExcepted });
  const { findings, notices } = suppressFindings(stated2, suppression);
  return { findings: sortFindings(findings), notices };
}
function fingerprinted(observations) {
  return fingerprint(mergeObservations(inFixedOrder(observations)));
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

// src/scan/dependencies/index.ts
var dependencies = {
  id: "dependencies",
  title: "Dependencies",
  async scan(context) {
    const { scanDependencies } = await import("./part-scan-dependencies-entry-points.js");
    return scanDependencies(context);
  }
};

// src/scan/secrets/engines/report-json.ts
var MOST_ENTRIES = 5e4;
var LONGEST_VALUE = 1e5;
var LONGEST_PATH = 4096;
function parseJson(text2) {
  try {
    return JSON.parse(text2);
  } catch {
    return void 0;
  }
}
function field(value, ...names2) {
  let at = value;
  for (const name of names2) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, name)) return void 0;
    at = Reflect.get(at, name);
  }
  return at;
}
function readEntries(entries, read) {
  const reported = [];
  for (const entry of entries.slice(0, MOST_ENTRIES)) {
    const one = read(entry);
    if (one !== null) reported.push(one);
  }
  return { reported, broken: entries.length - reported.length };
}
function reportedSecret(rule, path, line, value) {
  if (typeof rule !== "string" || !/^[A-Za-z0-9][\w.-]{0,99}$/.test(rule)) return null;
  if (typeof path !== "string" || path.length > LONGEST_PATH) return null;
  if (typeof line !== "number" || !Number.isSafeInteger(line) || line < 0) return null;
  if (typeof value !== "string" || value.length > LONGEST_VALUE) return null;
  return { rule, path: path.replaceAll("\\", "/").replace(/^\.\//, ""), line, value };
}

// src/scan/secrets/engines/gitleaks.ts
var FOUND = "9";
var gitleaks = {
  name: "gitleaks",
  versionArgs: ["version"],
  args: gitleaksArgs,
  completed: [0, Number(FOUND)],
  allowComments: ["gitleaks:allow"],
  read: readGitleaksReport
};
function gitleaksArgs(config, emptyFolder) {
  return [
    "dir",
    "--no-banner",
    "--no-color",
    "--log-level=fatal",
    `--config=${config}`,
    `--gitleaks-ignore-path=${emptyFolder}`,
    "--ignore-gitleaks-allow",
    "--max-archive-depth=0",
    `--exit-code=${FOUND}`,
    "--report-format=json",
    "--report-path=-",
    "."
  ];
}
function readGitleaksReport(stdout) {
  const list = parseJson(stdout.toString("utf8"));
  if (!Array.isArray(list)) return null;
  return readEntries(
    list,
    (entry) => reportedSecret(field(entry, "RuleID"), field(entry, "File"), field(entry, "StartLine"), field(entry, "Secret"))
  );
}

// src/scan/secrets/engines/betterleaks.ts
var betterleaks = {
  name: "betterleaks",
  versionArgs: ["version"],
  args: (config, emptyFolder) => ["--validation=false", ...gitleaksArgs(config, emptyFolder)],
  completed: gitleaks.completed,
  allowComments: ["betterleaks:allow", "gitleaks:allow"],
  read: readGitleaksReport
};

// src/scan/secrets/engines/canary.ts
import { randomBytes } from "node:crypto";
var CANARY_PATH = "canary/deploy.ts";
function newCanary() {
  const body = [...randomBytes(30)].map((byte) => base62(byte % 62, 1)).join("");
  return `ghp_${body}${base62(crc32(body), 6)}`;
}
function canaryText(token) {
  return `const token = "${token}";
`;
}
function namesCanary(report, token) {
  return report.reported.some(({ path, value }) => path === CANARY_PATH && value.includes(token));
}

// src/scan/secrets/scan-side.ts
import { setImmediate } from "node:timers/promises";

// src/util/file-name.ts
var MEDIA = /\.(?:png|jpe?g|jfif|gif|bmp|ico|cur|icns|webp|avif|hei[cf]|tiff?|psd|jp2|woff2?|ttf|ttc|otf|eot|mp3|wav|ogg|oga|flac|aac|m4a|midi?|aiff?|opus|mp4|m4v|mov|webm|mkv|avi|ogv|mpe?g)$/i;
var MEDIA_FORMS = /* @__PURE__ */ new Set(["image", "font", "audio", "video"]);
function isMedia(path, form) {
  return MEDIA_FORMS.has(form) && MEDIA.test(path);
}
function hasMediaName(path) {
  return MEDIA.test(path);
}
var TEXT_ENDING = /\.(?:[cm]?[jt]sx?|py[iw]?|go|java|kts?|groovy|gradle|scala|rb|erb|rake|php|phtml|cs|cshtml|fs|vb|c|h|cc|cpp|cxx|hpp|m|mm|swift|rs|dart|lua|pl|pm|r|jl|exs?|erl|clj[cs]?|hs|elm|vue|svelte|astro|html?|xhtml|xml|xsl|svg|css|s[ac]ss|less|sh|bash|zsh|fish|ps1|psm1|psd1|bat|cmd|sql|graphql|proto|tf|tfvars|hcl|nix|bicep|cue|rego|jsonc?|json5|jsonl|ndjson|ya?ml|toml|ini|cfg|cnf|conf|config|properties|props|env|envrc|lock|txt|mdx?|markdown|rst|adoc|csv|tsv|log|pem|key|crt|cer|pub|csproj|fsproj|vbproj|sln|plist|reg|tmpl|tpl|j2|ejs|hbs|pug|jsp|mod|sum|http|ipynb|tfstate|patch|diff)$/i;
var TEXT_NAME = /(?:^|\/)(?:\.env[^/]*|\.[a-z]{1,20}(?:rc|ignore|attributes|config)|\.netrc|\.pgpass|\.htpasswd|\.git-credentials|credentials|Dockerfile[^/]*|Containerfile|Makefile|GNUmakefile|Jenkinsfile|Procfile|Vagrantfile|Gemfile|Rakefile|Pipfile|BUILD|WORKSPACE|LICENSE|README|CODEOWNERS|gradlew|mvnw)$/i;
function promisesText(path) {
  return TEXT_ENDING.test(path) || TEXT_NAME.test(path);
}

// src/scan/secrets/file-gap.ts
function unreadGap(read, limit) {
  const { path } = read;
  switch (read.status) {
    case "too-large": {
      const reason = `${megabytes(read.size)} MB, more than ${megabytes(limit)} MB are not searched for secrets`;
      return { kind: "too-large", path, subject: "large file", reason };
    }
    case "unreadable":
      return { kind: "unreadable", path, subject: "file", reason: `not searched for secrets: ${read.reason}` };
    case "missing":
      return { kind: "unreadable", path, subject: "file", reason: "not searched for secrets: listed, and not there" };
  }
}
function binaryGap(path, form) {
  if (isMedia(path, form)) return null;
  if (promisesText(path))
    return { kind: "binary", path, subject: form, reason: `named like a text, but its bytes are no text (${form})` };
  return { kind: "archive", path, subject: form, reason: `not searched for secrets: no text (${form})` };
}
function lfsGap(path) {
  if (hasMediaName(path)) return null;
  return { kind: "lfs", path, subject: "Git LFS", reason: "a Git LFS pointer: its content is not in the repository" };
}
function limitGap(path, limit) {
  return { kind: "budget", path, subject: "text", reason: `not wholly searched for secrets: ${limit}` };
}
function megabytes(bytes) {
  return Math.round(bytes / 1048576);
}

// src/scan/secrets/scan-side.ts
var LARGEST_FILE = 64 * 1024 * 1024;
var TURN_MS = 40;
async function scanSide(scanner, workspace, side, paths, signal) {
  const result = { found: [], gaps: [], seen: /* @__PURE__ */ new Set(), bare: /* @__PURE__ */ new Set(), files: 0, bytes: 0 };
  const scanned = [];
  let turn = performance.now();
  const options = { allocate: scanner.allocate, textOnly: true };
  for await (const read of workspace.read(side, paths, LARGEST_FILE, options)) {
    signal.throwIfAborted();
    if (read.status === "binary") {
      addText(result, read.path, { binary: read.form });
    } else if (read.status !== "read") {
      result.gaps.push(unreadGap(read, LARGEST_FILE));
    } else {
      result.bytes += read.bytes.length;
      const text2 = { path: read.path, result: null };
      if (isLfsPointer(read.bytes)) result.gaps.push(...[lfsGap(read.path)].filter((gap) => gap !== null));
      scanned.push(text2);
      await scanner.scan(read.path, read.bytes, (outcome) => {
        text2.result = outcome;
      });
    }
    if (performance.now() - turn > TURN_MS) {
      await setImmediate();
      turn = performance.now();
    }
  }
  await scanner.finish();
  for (const text2 of scanned) addText(result, text2.path, text2.result ?? new Error("it was not answered for"));
  return result;
}
function addText(result, path, text2) {
  result.files++;
  if (text2 instanceof Error) {
    result.gaps.push({
      kind: "unreadable",
      path,
      subject: "text",
      reason: `not searched for secrets: ${text2.message}`
    });
    return;
  }
  if ("binary" in text2) {
    const gap = binaryGap(path, text2.binary);
    if (gap !== null) result.gaps.push(gap);
    result.bare.add(path);
    return;
  }
  result.seen.add(path);
  if (text2.bare) result.bare.add(path);
  for (const secret of text2.found) result.found.push(secret);
  for (const limit of text2.limits) result.gaps.push(limitGap(path, limit));
}

// src/scan/secrets/engines/copy-files.ts
var LARGEST_FOLDER = 4 * 1024 ** 3;
var TRUFFLEHOG_IGNORE = Buffer.from("trufflehog:ignore");
var DEFUSED = Buffer.from("trufflehog-ignore");
async function copyFiles(folder, workspace, side, paths, signal) {
  const problems = [];
  let total = 0;
  for await (const read of workspace.read(side, paths, LARGEST_FILE, { textOnly: true })) {
    signal.throwIfAborted();
    if (read.status !== "read") continue;
    const text2 = textBytes(read.bytes);
    if (text2 === null || text2.length === 0) continue;
    total += text2.length;
    if (total > LARGEST_FOLDER) {
      problems.push({
        message: "the files are more than 4 GB; from here on only the built-in scan looked at them",
        path: read.path
      });
      return problems;
    }
    if (!await folder.add(side, read.path, defused(text2))) {
      problems.push({ message: "could not be copied for the secret scanners that run beside ours", path: read.path });
    }
  }
  return problems;
}
function defused(text2) {
  let at = text2.indexOf(TRUFFLEHOG_IGNORE);
  if (at === -1) return text2;
  const copy = Buffer.from(text2);
  for (; at !== -1; at = copy.indexOf(TRUFFLEHOG_IGNORE, at)) DEFUSED.copy(copy, at);
  return copy;
}

// src/scan/secrets/engines/folder.ts
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join as join2, posix } from "node:path";
async function makeFolder() {
  const temporary = temporaryFolder();
  const root = temporary.path;
  const files = join2(root, "files");
  const empty = join2(root, "empty");
  await mkdir(files, { mode: 448 });
  await mkdir(empty, { mode: 448 });
  const copies = /* @__PURE__ */ new Map();
  const taken = /* @__PURE__ */ new Set();
  const made = /* @__PURE__ */ new Set();
  async function put(place, content) {
    try {
      const folder = dirname(place);
      if (!made.has(folder)) await mkdir(folder, { recursive: true, mode: 448 });
      made.add(folder);
      await writeFile(place, content, { mode: 384, flag: "wx" });
      return true;
    } catch {
      return false;
    }
  }
  return {
    files,
    empty,
    copies,
    async write(name, text2) {
      const place = join2(root, name);
      if (!await put(place, text2)) throw new ScanError(`cannot write ${place}`);
      return place;
    },
    async add(side, path, bytes) {
      const named2 = copyName(path);
      const other = `numbered/${copies.size}/file${ending(path)}`;
      for (const name of named2 === null ? [other] : [named2, other]) {
        const place = `${side}/${name}`;
        if (taken.has(place.toLowerCase()) || !await put(join2(files, place), bytes)) continue;
        taken.add(place.toLowerCase());
        copies.set(place, { side, path });
        return true;
      }
      return false;
    },
    async plant(path, text2) {
      if (!await put(join2(files, path), text2)) throw new ScanError(`cannot write ${path} for a secret scanner`);
    },
    remove: temporary.remove
  };
}
var SAFE_NAME = /^[A-Za-z0-9_][\w.+@-]{0,120}$/;
var LONGEST_COPY_PATH = 160;
function copyName(path) {
  const parts = path.split("/").map((part) => part.startsWith(".") ? `dot${part}` : part);
  return path.length <= LONGEST_COPY_PATH && parts.every((part) => SAFE_NAME.test(part)) ? parts.join("/") : null;
}
function ending(path) {
  const extension = posix.extname(path);
  return /^\.\w{1,20}$/.test(extension) ? extension : "";
}

// src/scan/secrets/message.ts
var LONG_ENOUGH = 16;
function redacted(rule, value, hash) {
  const shows = value.length >= LONG_ENOUGH && (rule.kind === "token" || rule.kind === "window");
  const first2 = shows ? value.slice(0, 4).replace(/[^A-Za-z0-9_.:/-]/g, "?") : "";
  return `${first2}\u2026 (${value.length} characters, hash ${hash})`;
}
function secretMessage(rule, shown, facts, whereabouts) {
  const { commit, texts: texts2 } = whereabouts;
  const what = `${rule.title} ${shown}${facts.length === 0 ? "" : `: ${facts.join(", ")}`}.`;
  const removed = commit === null ? "" : ` It was removed from the tree but is still in the history: commit ${commit.slice(0, 12)}.`;
  const written = texts2.length === 0 ? "" : ` It is written in ${placesOf2(texts2)} of the pull request.`;
  return `${what}${removed}${written} ${steps(rule, whereabouts).join(" ")}`;
}
function placesOf2(texts2) {
  const counts = /* @__PURE__ */ new Map();
  for (const { kind } of texts2) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const single = (kind) => kind === "title" || kind === "description" ? `the ${kind}` : `a ${kind}`;
  return [...counts].map(([kind, count]) => count === 1 ? single(kind) : `${count} ${kind}s`).join(", ");
}
function steps(rule, { commit, texts: texts2, inFile }) {
  const revoke = rule.revoke === null ? `1. ${rule.remedy ?? "Revoke it where it was made."}` : `1. Revoke it at ${rule.revoke}.`;
  const used = rule.log ?? (rule.revoke === null ? "the logs of what it opens" : `the log of ${rule.provider}`);
  const log = `2. Check ${used} for its use by others.`;
  const remove = commit === null ? "Then take it out of the code. Taking it out alone is not enough: whoever has read the repository keeps it." : "Then rewrite the branch without it. Rewriting alone is not enough: whoever has fetched the branch keeps it.";
  const edit = "Then edit the text and delete the revisions that hold it: GitHub keeps them in the edit history. Editing alone is not enough: whoever has read it keeps it.";
  const last = [...inFile ? [remove] : [], ...texts2.length > 0 ? [edit] : []];
  return [revoke, log, ...last.map((step, index) => `${index + 3}. ${step}`)];
}
function secretFix(rule, onlyInTexts) {
  const revoke = rule.revoke === null ? "Revoke it" : `Revoke it at ${rule.revoke}`;
  return onlyInTexts ? `${revoke}, then edit the text and delete its edit history.` : `${revoke}, issue a new one, and read it from a secret store or the environment.`;
}

// src/scan/secrets/observe.ts
var CWE = { credentials: "CWE-798", key: "CWE-321" };
var MOST_PAGES = 20;
var NO_VERDICTS = /* @__PURE__ */ new Map();
function secretKey({ secret }) {
  return `${secret.rule.id} ${secret.value}`;
}
function observeSecrets(placed, hash, verdicts = NO_VERDICTS) {
  const groups = /* @__PURE__ */ new Map();
  for (const each of placed) {
    const key = secretKey(each);
    const group = groups.get(key);
    if (group === void 0) groups.set(key, [each]);
    else group.push(each);
  }
  return [...groups].map(
    ([key, group]) => withVerdict(observeGroup(group, hash, verdicts.get(key)), verdicts.get(key))
  );
}
function observeGroup(group, hash, verdict) {
  const open = group.filter(({ secret: secret2 }) => secret2.inlineIgnore === void 0);
  const places = (open.length > 0 ? open : group).toSorted(comparePlaces);
  const [first2] = places;
  if (first2 === void 0) throw new Error("a secret without a place");
  const [location, ...others] = places.filter(({ text: text2 }) => text2 === void 0).map(locationOf);
  const texts2 = places.flatMap(({ text: text2 }) => text2 ?? []);
  const { secret, commit } = first2;
  const { rule, value } = secret;
  const hashed = hash(value);
  const facts = verdict === void 0 ? secret.facts : [...secret.facts, verdict.fact];
  const pages = [...new Set(texts2.map(({ url }) => url))].slice(0, MOST_PAGES);
  return {
    category: "secret",
    rule: rule.id,
    severity: rule.severity,
    confidence: confidenceOf(first2, places),
    title: rule.title,
    message: secretMessage(rule, redacted(rule, value, hashed), facts, {
      commit,
      texts: texts2,
      inFile: location !== void 0
    }),
    location: location ?? null,
    ...others.length > 0 && { otherLocations: others },
    aliases: [],
    cwe: [rule.check === "pem" ? CWE.key : CWE.credentials],
    references: [...[rule.revoke, rule.log].filter((page) => page !== null), ...pages],
    fix: { description: secretFix(rule, location === void 0) },
    sources: sourcesOf(group),
    ...location === void 0 ? { identity: ["secret-text", rule.id, hashed], lineage: ["secret-text", rule.id, hashed] } : { identity: ["secret", rule.id, secret.path, hashed], lineage: ["secret", rule.id, hashed] },
    ...secret.inlineIgnore !== void 0 && { inlineIgnore: secret.inlineIgnore }
  };
}
function sourcesOf(group) {
  const all = group.flatMap(({ secret }) => secret.sources ?? [ownSource(secret.rule.id)]);
  return [...new Map(all.map((source) => [`${source.tool} ${source.rule}`, source])).values()];
}
function ownSource(rule) {
  return { tool: "gatehouse", version: VERSION, rule };
}
function withVerdict(asSeen, verdict) {
  const { severity, confidence } = asSeen;
  const observation = { ...asSeen, standing: { ...asSeen.standing, severity, confidence } };
  switch (verdict?.answer) {
    case "live":
      return { ...observation, severity: "critical", confidence: "high", title: `${observation.title}, live` };
    case "dead":
      return { ...observation, confidence: "low" };
    default:
      return asSeen;
  }
}
function confidenceOf(first2, places) {
  const known2 = [first2, ...places.filter(({ text: text2 }) => text2 !== void 0)].map(({ secret }) => secret.confidence);
  return CONFIDENCES.find((each) => known2.includes(each)) ?? first2.secret.confidence;
}
function comparePlaces(a, b) {
  return Number(a.text !== void 0) - Number(b.text !== void 0) || Number(a.commit !== null) - Number(b.commit !== null) || CONFIDENCES.indexOf(a.secret.confidence) - CONFIDENCES.indexOf(b.secret.confidence) || (a.secret.path === b.secret.path ? 0 : a.secret.path < b.secret.path ? -1 : 1) || a.secret.startLine - b.secret.startLine || a.secret.startColumn - b.secret.startColumn;
}
function locationOf({ secret, commit }) {
  const { path, startLine, startColumn, endLine, endColumn } = secret;
  return { path, startLine, startColumn, endLine, endColumn, ...commit !== null && { commit } };
}

// src/scan/secrets/engines/join.ts
function joinReports(own, reports) {
  if (reports.length === 0) return [...own];
  const byPath = /* @__PURE__ */ new Map();
  const all = [];
  function add(joined3) {
    all.push(joined3);
    const list = byPath.get(joined3.secret.path);
    if (list === void 0) byPath.set(joined3.secret.path, [joined3]);
    else list.push(joined3);
  }
  for (const secret of own) {
    add({
      secret,
      exact: true,
      sources: [...secret.sources ?? [ownSource(secret.rule.id)]],
      ignored: secret.inlineIgnore !== void 0
    });
  }
  const ours = new Set(all);
  for (const report of reports) {
    const known2 = byPath.get(report.secret.path) ?? [];
    const twin = known2.find(
      (each) => each.secret.startLine === report.secret.startLine && sameValue(each.secret, report.secret)
    ) ?? known2.find((each) => isSame(each, report));
    if (twin === void 0) {
      add({
        secret: report.secret,
        exact: report.exact,
        sources: [report.source],
        ignored: report.secret.inlineIgnore !== void 0
      });
    } else {
      twin.sources.push(report.source);
      if (!ours.has(twin)) twin.ignored &&= report.secret.inlineIgnore !== void 0;
    }
  }
  return all.map(({ secret, sources, ignored }) => ({
    ...secret,
    inlineIgnore: ignored ? secret.inlineIgnore : void 0,
    sources: [...new Map(sources.map((source) => [`${source.tool} ${source.rule}`, source])).values()]
  }));
}
var TELLING_LENGTH = 8;
function isSame(known2, report) {
  if (known2.exact && report.exact && overlap(known2.secret, report.secret)) return true;
  if (known2.secret.startLine !== report.secret.startLine) return false;
  const [a, b] = [bare(known2.secret.value), bare(report.secret.value)];
  return Math.min(a.length, b.length) >= TELLING_LENGTH && (a.includes(b) || b.includes(a));
}
function sameValue(a, b) {
  return a.value === b.value;
}
function bare(value) {
  return value.replace(/\\[nrt]|\s/g, "");
}
function overlap(a, b) {
  return before(a.startLine, a.startColumn, b) && before(b.startLine, b.startColumn, a);
}
function before(line, column, other) {
  return line < other.endLine || line === other.endLine && column < other.endColumn;
}

// src/scan/secrets/engines/kingfisher.ts
var kingfisher = {
  name: "kingfisher",
  versionArgs: ["--version"],
  args: () => [
    "scan",
    "--format=json",
    "--no-validate",
    "--no-update-check",
    "--quiet",
    "--no-ignore",
    "--no-dedup",
    "--git-history=none",
    "--no-extract-archives",
    "."
  ],
  // 200: findings were discovered, none of them validated.
  completed: [0, 200],
  allowComments: ["kingfisher:ignore"],
  read: readKingfisherReport
};
function readKingfisherReport(stdout) {
  const report = parseJson(stdout.toString("utf8"));
  const list = Array.isArray(report) ? report : field(report, "findings");
  if (!Array.isArray(list)) return null;
  return readEntries(list, (entry) => {
    const finding = field(entry, "finding");
    const rule = field(entry, "rule", "id");
    return reportedSecret(rule, field(finding, "path"), field(finding, "line"), field(finding, "snippet"));
  });
}

// src/scan/secrets/engines/judge-reported.ts
var SHAPES = [
  [/^-----BEGIN [A-Z ]{0,40}PRIVATE KEY/, "pem"],
  [/^eyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]*$/, "jwt"],
  [/^gh[pousr]_[A-Za-z0-9]{36}$/, "github-crc"],
  [/^[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/@:]*:[^\s/@]+@/i, "url-password"]
];
var GENERIC = /generic|keyword|entropy|passw(?:or)?d|custom|high-?risk/i;
var NAME_BEFORE = /([\w.$-]{1,80})["'`\])]{0,3}\s{0,8}(?:=>|:=|[:=])\s{0,8}["'`]?$/;
var NOT_TO_US = "our judgement takes it for a placeholder or for something else";
function judgeReported(secret, file) {
  const shape = SHAPES.find(([pattern]) => pattern.test(secret.value))?.[1] ?? null;
  const generic = shape === null && GENERIC.test(secret.ruleName);
  const name = NAME_BEFORE.exec(secret.before.slice(-200))?.[1] ?? null;
  const judged = judge(
    {
      rule: judgingRule(shape, generic, secret, name),
      start: 0,
      end: secret.value.length,
      value: secret.value,
      name: name ?? "secret",
      quoted: name === null || /["'`]$/.test(secret.before),
      inString: false
    },
    file
  );
  const rule = foreignRule(secret, shape === "pem" ? "pem" : null, "generic");
  if (judged === null) return { rule, confidence: "low", facts: [NOT_TO_US] };
  return { rule, confidence: judged.confidence === "high" ? "medium" : judged.confidence, facts: judged.facts };
}
function judgingRule(shape, generic, secret, name) {
  if (!generic) return foreignRule(secret, shape, shape === null ? "assignment" : "token");
  const password = /pass|pwd/i.test(`${name ?? ""} ${secret.ruleName}`);
  return { ...foreignRule(secret, null, "generic"), id: password ? "generic-password" : "generic-api-key" };
}
function foreignRule({ id, tool, ruleName }, check, kind) {
  return {
    id,
    provider: tool,
    title: `Secret found by ${tool} (${ruleName})`,
    severity: "high",
    confidence: "medium",
    kind,
    pattern: "",
    flags: "",
    minLength: 0,
    maxLength: 0,
    bytes: "",
    telling: null,
    entropy: 0,
    check,
    named: false,
    runs: false,
    allow: [],
    revoke: null,
    remedy: "Revoke it where it was issued.",
    log: null
  };
}

// src/scan/secrets/engines/place-reported.ts
var TELLING_LENGTH2 = 8;
var FAR = 262144;
function placeReports(path, bytes, reports, from) {
  const lines = byteLines(bytes);
  const file = fileContext(path);
  return reports.map((report) => {
    const line = lines.span(Math.max(1, report.line));
    if (line === null) return null;
    const value = Buffer.from(report.value, "utf8");
    const at = positionOf(bytes, value, line);
    const start = lines.position(at ?? line.start);
    const end = lines.position(at === null ? line.end : at + value.length);
    const lineStart = lines.span(start.line)?.start ?? 0;
    const id = `${from.tool.name}:${report.rule}`;
    const latin1 = value.toString("latin1");
    const before2 = at === null ? "" : bytes.toString("latin1", Math.max(lineStart, at - 200), at);
    const judged = judgeReported({ id, tool: from.tool.name, ruleName: report.rule, value: latin1, before: before2 }, file);
    return {
      secret: {
        rule: judged.rule,
        value: latin1,
        path,
        confidence: judged.confidence,
        facts: judged.facts,
        startLine: start.line,
        startColumn: start.column,
        endLine: end.line,
        endColumn: end.column,
        lineText: lines.lineText(start.line),
        inlineIgnore: ignoreAt(lines, start.line, id, from.tool)
      },
      source: { tool: from.tool.name, version: from.version, rule: report.rule },
      exact: at !== null
    };
  });
}
function positionOf(bytes, value, line) {
  const from = Math.max(0, line.start - FAR);
  const near = bytes.subarray(from, line.end + FAR);
  const start = line.start - from;
  const after = near.indexOf(value, start);
  if (after !== -1 && after <= line.end - from) return from + after;
  if (value.length < TELLING_LENGTH2) return null;
  const before2 = start === 0 ? -1 : near.lastIndexOf(value, start - 1);
  if (after === -1 && before2 === -1) return null;
  const nearest = after === -1 || before2 !== -1 && start - before2 < after - start ? before2 : after;
  return from + nearest;
}
function ignoreAt(lines, line, rule, tool) {
  const own = inlineIgnoreAt(lines.lineText, line, rule);
  if (own !== void 0) return own;
  const comment = tool.allowComments.find((text2) => lines.lineText(line).includes(text2));
  return comment === void 0 ? void 0 : { line, reason: comment };
}

// src/scan/secrets/engines/run-tool.ts
import { dirname as dirname2 } from "node:path";
var TIMEOUT_MS = 3e5;
var VERSION_TIMEOUT_MS = 2e4;
var MAX_OUTPUT_BYTES = 64 * 1024 * 1024;
var SOFT_MEMORY = "3GiB";
async function installedTool(exec, tool) {
  const options = { cwd: dirname2(process.execPath), timeoutMs: VERSION_TIMEOUT_MS, maxBytes: 1e5 };
  const result = await exec(tool.name, tool.versionArgs, options);
  if (result.ended === "not-found") return { status: "absent" };
  const ending2 = badEnding(result, [0]);
  if (ending2 !== null) return { status: "broken", reason: `asked for its version, it ${ending2}` };
  const said = `${result.stdout.toString("utf8")}
${result.stderr}`;
  const version = /\bv?(\d{1,5}\.\d{1,5}(?:\.\d{1,5})?(?:-[\w.]{1,30})?)\b/.exec(said)?.[1];
  return { status: "usable", version: version ?? "unknown" };
}
async function runTool(exec, tool, folder, config, canary) {
  const result = await exec(tool.name, tool.args(config, folder.empty), {
    cwd: folder.files,
    timeoutMs: TIMEOUT_MS,
    maxBytes: MAX_OUTPUT_BYTES,
    env: { GOMEMLIMIT: SOFT_MEMORY }
  });
  const ending2 = badEnding(result, tool.completed);
  if (ending2 !== null) return { failure: `it ${ending2}` };
  const report = tool.read(result.stdout);
  if (report === null) return { failure: "its report cannot be read" };
  if (!namesCanary(report, canary)) return { failure: "it did not find the token that was planted for it" };
  return { report };
}
function badEnding(result, completed) {
  switch (result.ended) {
    case "not-found":
      return "could not be started";
    case "timeout":
      return "did not end in time and was stopped";
    case "too-much-output":
      return "wrote more output than is read and was stopped";
    case "signal":
      return "was ended by a signal";
    case "exited":
      return completed.includes(result.exitCode ?? -1) ? null : `ended with exit code ${result.exitCode}`;
  }
}
function failed({ name }, reason) {
  return {
    message: `${name} gave no answer that can be used: ${reason}`,
    remedy: `Run ${name} by hand to see why, or set secrets.engine to builtin.`
  };
}

// src/scan/secrets/engines/report-places.ts
var MOST_A_FILE = 200;
var MOST_NOTES = 20;
var SHORTEST_VALUE = 4;
async function reportPlaces(workspace, folder, report, from) {
  const problems = [];
  const nameOnly = [];
  const byFile = { head: /* @__PURE__ */ new Map(), base: /* @__PURE__ */ new Map() };
  let lost = report.broken;
  for (const entry of report.reported) {
    if (entry.path === CANARY_PATH) continue;
    const copy = folder.copies.get(entry.path);
    if (copy === void 0) lost++;
    else if (entry.value.trim().length < SHORTEST_VALUE) {
      if (copy.side === "head")
        nameOnly.push(`${from.tool.name} reports ${copy.path} as ${entry.rule}, without a value`);
    } else addTo(byFile[copy.side], copy.path, entry);
  }
  const placed = { head: [], base: [] };
  for (const side of ["head", "base"]) {
    for await (const read of workspace.read(side, [...byFile[side].keys()], LARGEST_FILE)) {
      const entries = byFile[side].get(read.path) ?? [];
      const text2 = read.status === "read" ? textBytes(read.bytes) : null;
      if (text2 === null) {
        lost += entries.length;
        continue;
      }
      if (entries.length > MOST_A_FILE) {
        const message = `${from.tool.name} reports ${entries.length} secrets here: the first ${MOST_A_FILE} are shown`;
        problems.push({ message, path: read.path, remedy: "Split or remove the file." });
      }
      for (const each of placeReports(read.path, text2, entries.slice(0, MOST_A_FILE), from)) {
        if (each === null) lost++;
        else placed[side].push(each);
      }
    }
  }
  if (lost > 0) {
    const count = lost === 1 ? "one entry" : `${lost} entries`;
    problems.push(failed(from.tool, `${count} of its report name no place in the files that it was given`));
  }
  const more = nameOnly.length - MOST_NOTES;
  const notes = more > 0 ? [...nameOnly.slice(0, MOST_NOTES), `${more} more such files`] : nameOnly;
  return { ...placed, problems, notes };
}
function addTo(lists, path, entry) {
  const list = lists.get(path);
  if (list === void 0) lists.set(path, [entry]);
  else list.push(entry);
}

// src/scan/secrets/engines/trufflehog.ts
var trufflehog = {
  name: "trufflehog",
  versionArgs: ["--version"],
  args: () => [
    "filesystem",
    "--json",
    "--no-verification",
    "--no-update",
    "--no-color",
    "--log-level=-1",
    "--fail-on-scan-errors",
    "--force-skip-archives",
    "."
  ],
  completed: [0],
  allowComments: ["trufflehog:ignore"],
  read: readTrufflehogReport
};
function readTrufflehogReport(stdout) {
  const lines = stdout.toString("utf8").split("\n").filter((line) => line.trim() !== "");
  const entries = lines.map(parseJson);
  if (entries.length > 0 && entries.every((entry) => entry === void 0)) return null;
  return readEntries(entries, (entry) => {
    const place = field(entry, "SourceMetadata", "Data", "Filesystem");
    const line = field(place, "line") ?? 0;
    return reportedSecret(field(entry, "DetectorName"), field(place, "file"), line, field(entry, "Raw"));
  });
}

// src/scan/secrets/engines/wrapped.ts
var TOOLS = [gitleaks, betterleaks, trufflehog, kingfisher];
async function withOtherEngines(context, sides) {
  const wanted = context.policy.secrets.engine;
  const answers = { head: [], base: [], problems: [], notes: [] };
  const tools = wanted === "builtin" ? [] : await usableTools(context, wanted, answers);
  try {
    if (tools.length > 0) await askTools(context, sides, tools, answers);
  } catch (error) {
    context.signal.throwIfAborted();
    answers.problems.push({ message: `no other secret scanner could be asked: ${messageOf(error)}` });
  }
  return {
    engine: ["builtin", ...tools.map(({ tool }) => tool.name)].join("+"),
    head: joinReports(sides.head.found, answers.head),
    base: joinReports(sides.base.found, answers.base),
    problems: answers.problems,
    notes: answers.notes
  };
}
async function usableTools(context, wanted, { problems, notes }) {
  const usable = [];
  const absent = [];
  for (const tool of TOOLS.filter(({ name }) => wanted === "all" || wanted === name)) {
    const installed = await installedTool(context.exec, tool);
    if (installed.status === "usable") usable.push({ tool, version: installed.version });
    else if (installed.status === "absent") absent.push(tool.name);
    else problems.push(failed(tool, installed.reason));
  }
  if (wanted !== "all" || absent.length === TOOLS.length) {
    if (absent.length > 0) problems.push({ message: `not on the PATH: ${absent.join(", ")}`, remedy: INSTALL });
  } else if (absent.length > 0) notes.push(`not on the PATH and not asked: ${absent.join(", ")}`);
  return usable;
}
var INSTALL = "Install it in a step before this one, or set secrets.engine to builtin.";
async function askTools(context, sides, tools, answers) {
  const { workspace, signal } = context;
  const folder = await makeFolder();
  try {
    for (const side of ["head", "base"]) {
      append(answers.problems, await copyFiles(folder, workspace, side, sides[side].paths, signal));
    }
    if (folder.copies.size === 0) return;
    const config = await folder.write("default-rules.toml", "[extend]\nuseDefault = true\n");
    const canary = newCanary();
    await folder.plant(CANARY_PATH, canaryText(canary));
    for (const each of tools) {
      signal.throwIfAborted();
      const answer = await runTool(context.exec, each.tool, folder, config, canary);
      if ("failure" in answer) answers.problems.push(failed(each.tool, answer.failure));
      else {
        const places = await reportPlaces(workspace, folder, answer.report, each);
        for (const part of ["head", "base"]) append(answers[part], places[part]);
        append(answers.problems, places.problems);
        append(answers.notes, places.notes);
      }
    }
  } finally {
    folder.remove();
  }
}
function append(to, items) {
  for (const item of items) to.push(item);
}

// src/scan/secrets/habits/allow-list.ts
var LONGEST_TEXT = 2e3;
function costOfLists(lists) {
  return lists.reduce((sum, { steps: steps2, stopwords }) => sum + steps2 + stopwords.length, 0);
}
function namesRule(name, secret) {
  return name === secret.rule.id || secret.rule.id.endsWith(`:${name}`);
}
function allows(list, secret) {
  if (list.rules !== null && !list.rules.some((rule) => namesRule(rule, secret))) return false;
  const text2 = (list.target === "secret" ? secret.value : secret.lineText).slice(0, LONGEST_TEXT);
  const value = secret.value.toLowerCase();
  const criteria = [];
  if (list.paths.length > 0) criteria.push(secret.path !== "" && list.paths.some((path) => path.test(secret.path)));
  if (list.regexes.length > 0) criteria.push(list.regexes.some((regex) => regex.test(text2)));
  if (list.stopwords.length > 0) criteria.push(list.stopwords.some((word) => value.includes(word.toLowerCase())));
  if (criteria.length === 0) return false;
  return list.all ? criteria.every(Boolean) : criteria.some(Boolean);
}

// src/scan/secrets/habits/go-pattern.ts
var MOST_REPEATS = 200;
var POSIX = {
  alnum: "A-Za-z0-9",
  alpha: "A-Za-z",
  digit: "0-9",
  lower: "a-z",
  upper: "A-Z",
  xdigit: "A-Fa-f0-9",
  space: "\\s",
  word: "\\w"
};
function convertGoPattern(source, group = 0) {
  const flags = /^\(\?([a-z]+)\)/.exec(source);
  if (flags !== null && /[^ims]/.test(flags[1] ?? "")) throw new PatternError(`the flags (?${flags[1]})`);
  const body = source.slice(flags?.[0].length ?? 0);
  return { pattern: convertBody(body, group), ignoreCase: flags?.[1]?.includes("i") === true };
}
function convertBody(body, group) {
  let output = "";
  let groups = 0;
  let inClass = false;
  for (let at = 0; at < body.length; at++) {
    const rest2 = body.slice(at, at + 60);
    const char = rest2[0] ?? "";
    if (char === "\\") {
      output += convertEscape(rest2);
      at += /^\\x\{/.test(rest2) ? rest2.indexOf("}") : 1;
    } else if (inClass) {
      const posix2 = /^\[:(\w+):\]/.exec(rest2);
      if (posix2 !== null) {
        output += POSIX[posix2[1] ?? ""] ?? unsupported(posix2[0]);
        at += posix2[0].length - 1;
      } else {
        if (char === "]") inClass = false;
        output += char;
      }
    } else if (char === "[") {
      inClass = true;
      const opening = /^\[\^?\]?/.exec(rest2)?.[0] ?? "[";
      output += opening.replace("]", "\\]");
      at += opening.length - 1;
    } else if (char === "(") {
      const opening = /^\((?:\?(?:P?<\w+>|:))?/.exec(rest2)?.[0] ?? "(";
      if (opening === "(" && rest2[1] === "?") unsupported(rest2.slice(0, 5));
      const captures = opening !== "(?:";
      if (captures) groups++;
      output += captures && (group === 0 ? groups === 1 : groups === group) ? "(" : "(?:";
      at += opening.length - 1;
    } else if (char === "*" || char === "+") {
      output += `{${char === "*" ? 0 : 1},${MOST_REPEATS}}`;
    } else {
      const open = /^\{(\d+),\}/.exec(rest2);
      if (open === null) output += char;
      else {
        output += `{${open[1]},${Math.max(MOST_REPEATS, Number(open[1]))}}`;
        at += open[0].length - 1;
      }
    }
  }
  return output;
}
function convertEscape(rest2) {
  const next = rest2[1] ?? "";
  if (next === "A") return "^";
  if (next === "z") return "$";
  const hex = /^\\x\{([0-9a-fA-F]{1,2})\}/.exec(rest2)?.[1];
  if (hex !== void 0) return `\\x${hex.padStart(2, "0")}`;
  return /[pPCQE]/.test(next) ? unsupported(`\\${next}`) : `\\${next}`;
}
function unsupported(what) {
  throw new PatternError(`${what} has no counterpart here`);
}

// src/scan/secrets/habits/gitleaks-config.ts
var GITLEAKS_CONFIG = ".gitleaks.toml";
var MOST_STEPS = 1e8;
var LONGEST_PATTERN = 2e4;
async function parseGitleaksConfig(text2) {
  const { parse } = await import("./part-smol-toml.js");
  const document = parse(text2);
  const notes = [];
  const rules = [];
  const allowLists = [];
  for (const list of listsOf(document)) allowLists.push(...allowList(list, rulesOf(list), notes));
  for (const rule of records(document, "rules")) {
    const id = slug(textOf3(rule["id"]));
    const source = ruleSource(rule, id, notes);
    if (source !== null) rules.push(source);
    for (const list of listsOf(rule)) allowLists.push(...allowList(list, [id], notes));
    const path = textOf3(rule["path"]);
    if (path !== "" && source !== null) notes.push(`${GITLEAKS_CONFIG}: the path of rule ${id} is not looked at`);
  }
  const disabled = isRecord(document) && isRecord(document["extend"]) ? texts(document["extend"]["disabledRules"]) : [];
  return { rules, allowLists, disabled, notes };
}
function ruleSource(rule, id, notes) {
  const regex = textOf3(rule["regex"]);
  if (regex === "") return null;
  try {
    if (regex.length > LONGEST_PATTERN) throw new PatternError(`longer than ${LONGEST_PATTERN} characters`);
    const group = typeof rule["secretGroup"] === "number" ? rule["secretGroup"] : 0;
    const { pattern, ignoreCase } = convertGoPattern(regex, group);
    const source = {
      id,
      title: textOf3(rule["description"]) || id,
      severity: "high",
      kind: "window",
      keywords: texts(rule["keywords"]),
      pattern,
      ignoreCase,
      foldKeywords: true,
      boundaries: false,
      ...typeof rule["entropy"] === "number" && { entropy: rule["entropy"] },
      examples: [],
      silent: []
    };
    const problems = [...lintRule(source), ...lintCost(source, MOST_STEPS)];
    if (problems.length === 0) return source;
    notes.push(`${GITLEAKS_CONFIG}: rule ${id} does not run: ${problems.join("; ")}`);
  } catch (error) {
    notes.push(`${GITLEAKS_CONFIG}: rule ${id} does not run: ${messageOf(error)}`);
  }
  return null;
}
function allowList(list, rules, notes) {
  const target = list["regexTarget"];
  const paths = expressions(texts(list["paths"]), notes);
  const regexes = expressions(texts(list["regexes"]), notes);
  return [
    {
      source: GITLEAKS_CONFIG,
      rules,
      paths: paths.map(({ expression }) => expression),
      regexes: regexes.map(({ expression }) => expression),
      target: target === "match" || target === "line" ? target : "secret",
      stopwords: texts(list["stopwords"]),
      all: textOf3(list["condition"]).toUpperCase() === "AND",
      steps: [...paths, ...regexes].reduce((sum, { steps: steps2 }) => sum + steps2, 0)
    }
  ];
}
function expressions(sources, notes) {
  return sources.flatMap((source) => {
    try {
      if (source.length > LONGEST_PATTERN) throw new PatternError(`longer than ${LONGEST_PATTERN} characters`);
      const { pattern, ignoreCase } = convertGoPattern(source);
      if (measureSource(pattern, ignoreCase).nested) throw new PatternError("nested quantifiers");
      const steps2 = stepsOf(pattern, ignoreCase);
      if (steps2 > MOST_STEPS) throw new PatternError("it could take too many steps");
      return [{ expression: new RegExp(pattern, ignoreCase ? "i" : ""), steps: steps2 }];
    } catch (error) {
      notes.push(`${GITLEAKS_CONFIG}: the allow-list entry ${JSON.stringify(source)} is not kept: ${messageOf(error)}`);
      return [];
    }
  });
}
function listsOf(value) {
  if (!isRecord(value)) return [];
  const single = value["allowlist"];
  return [...isRecord(single) ? [single] : [], ...records(value, "allowlists")];
}
function rulesOf(list) {
  const targets = texts(list["targetRules"]);
  return targets.length === 0 ? null : targets.map(slug);
}
function records(value, key) {
  const list = isRecord(value) ? value[key] : void 0;
  return Array.isArray(list) ? list.filter(isRecord) : [];
}
function slug(id) {
  return id.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "") || "unnamed";
}
function texts(value) {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
function textOf3(value) {
  return typeof value === "string" ? value : "";
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/scan/secrets/habits/gitleaks-ignore.ts
var GITLEAKS_IGNORE = ".gitleaksignore";
function parseGitleaksIgnore(text2, ourRules) {
  const places = /* @__PURE__ */ new Map();
  for (const raw of text2.split("\n")) {
    const line = raw.trim();
    const match = /^(?:([0-9a-f]{40,64}):)?(.+):([^:]+):(\d+)$/.exec(line);
    if (line.startsWith("#") || match === null) continue;
    const [, commit = "", path = "", rule = "", number = ""] = match;
    const key = `${commit}\0${path}\0${number}`;
    const rules = places.get(key);
    if (rules === void 0) places.set(key, /* @__PURE__ */ new Set([rule]));
    else rules.add(rule);
  }
  return (secret, commit) => {
    const place = `${secret.path}\0${secret.startLine}`;
    const rules = [
      ...places.get(`\0${place}`) ?? [],
      ...commit === null ? [] : places.get(`${commit}\0${place}`) ?? []
    ];
    return rules.some((rule) => namesRule(rule, secret) || !ourRules.has(rule));
  };
}

// src/scan/secrets/habits/secrets-baseline.ts
import { createHash } from "node:crypto";
var SECRETS_BASELINE = ".secrets.baseline";
function parseSecretsBaseline(text2) {
  const document = JSON.parse(text2);
  const known2 = /* @__PURE__ */ new Set();
  const results = isRecord2(document) && isRecord2(document["results"]) ? document["results"] : {};
  for (const [path, entries] of Object.entries(results)) {
    for (const entry of Array.isArray(entries) ? entries : []) {
      if (!isRecord2(entry) || entry["is_secret"] === true) continue;
      known2.add(`${path}\0${String(entry["hashed_secret"])}`);
      if (entry["type"] === "Private Key") known2.add(`${path}\0line ${String(entry["line_number"])}`);
    }
  }
  return (secret) => {
    const hashed = createHash("sha1").update(secret.value, "latin1").digest("hex");
    if (known2.has(`${secret.path}\0${hashed}`)) return true;
    return secret.rule.check === "pem" && known2.has(`${secret.path}\0line ${secret.startLine}`);
  };
}
function isRecord2(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/scan/secrets/habits/habits.ts
var HABIT_FILES = [GITLEAKS_CONFIG, GITLEAKS_IGNORE, SECRETS_BASELINE];
var LARGEST_HABIT = 4 * 1024 * 1024;
async function readHabits(workspace, ourRules) {
  const files = /* @__PURE__ */ new Map();
  const problems = [];
  for await (const file of workspace.readBaseTip(HABIT_FILES, LARGEST_HABIT)) {
    try {
      const habit = await parseHabit(file, ourRules);
      if (habit !== null) files.set(file.path, habit);
    } catch (error) {
      const remedy = "Correct the file or remove it; until then nothing is allowed by it.";
      problems.push({ message: `not readable: ${messageOf(error).split("\n")[0]}`, path: file.path, remedy });
    }
  }
  return {
    files,
    provider: files.get(GITLEAKS_CONFIG)?.provider ?? null,
    notes: [...files.values()].flatMap((habit) => habit.notes),
    problems
  };
}
function allowedBy(files, placed) {
  return HABIT_FILES.find((path) => files.get(path)?.allows(placed) === true) ?? null;
}
async function parseHabit(file, ourRules) {
  if (file.status !== "read") return null;
  const text2 = file.bytes.toString("utf8");
  if (file.path === GITLEAKS_CONFIG) return gitleaksHabit(text2);
  const plain2 = { cost: 0, provider: null, notes: [] };
  if (file.path === GITLEAKS_IGNORE) {
    const ignored = parseGitleaksIgnore(text2, ourRules);
    return { ...plain2, allows: ({ secret, commit }) => ignored(secret, commit) };
  }
  const inBaseline = parseSecretsBaseline(text2);
  return { ...plain2, allows: ({ secret }) => inBaseline(secret) };
}
async function gitleaksHabit(text2) {
  const { rules, allowLists, disabled, notes } = await parseGitleaksConfig(text2);
  const lists = allowLists;
  return {
    allows: ({ secret }) => disabled.some((rule) => namesRule(rule, secret)) || lists.some((list) => allows(list, secret)),
    cost: costOfLists(lists),
    provider: rules.length === 0 ? null : { provider: "this repository", remedy: REMEDY, rules },
    notes
  };
}
var REMEDY = "Revoke it where it was issued.";

// src/scan/secrets/habits/allowed.ts
var MOST_LISTED = 200;
function divideAllowed(placed, habits) {
  const kept = [];
  const allowed = [];
  for (const each of placed) {
    const file = allowedBy(habits.files, each);
    if (file === null) kept.push(each);
    else allowed.push({ placed: each, file });
  }
  return { kept, allowed };
}
function listAllowed(head, base) {
  const keys = [...new Set(head.toSorted(comparePlaces2).map(keyOf2))];
  const listed2 = new Set(keys.slice(0, MOST_LISTED));
  const counts = /* @__PURE__ */ new Map();
  for (const { file } of head) counts.set(file, (counts.get(file) ?? 0) + 1);
  const notes = [...counts].map(
    ([file, count]) => `${count} ${count === 1 ? "secret is" : "secrets are"} allowed by ${file}`
  );
  const more = keys.length - listed2.size;
  return {
    head: head.filter((each) => listed2.has(keyOf2(each))),
    base: base.filter((each) => listed2.has(keyOf2(each))),
    notes: more > 0 ? [...notes, `of ${keys.length} allowed secrets the first ${listed2.size} are listed`] : notes
  };
}
function observeAllowed(allowed, hash) {
  const byFile = /* @__PURE__ */ new Map();
  for (const { placed, file } of allowed) {
    const group = byFile.get(file);
    if (group === void 0) byFile.set(file, [placed]);
    else group.push(placed);
  }
  return [...byFile].flatMap(
    ([file, placed]) => observeSecrets(placed, hash).map((observation) => ({
      ...observation,
      identity: [...observation.identity, "allowed", file],
      lineage: [...observation.lineage, "allowed", file],
      suppression: { kind: "baseline", reason: `allowed by ${file} of the base branch` }
    }))
  );
}
function keyOf2({ placed: { secret } }) {
  return `${secret.rule.id} ${secret.value}`;
}
function comparePlaces2({ placed: { secret: a } }, { placed: { secret: b } }) {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.startLine - b.startLine || a.startColumn - b.startColumn;
}

// src/scan/secrets/habits/habit-change.ts
var LARGEST_CONFIG = 256 * 1024;
var MOST_STEPS2 = 1e9;
var NAMED = 5;
async function habitChanges(workspace, habits, placed, ourRules) {
  const changed = HABIT_FILES.filter(
    (file) => workspace.changes?.some(({ path, basePath }) => path === file || basePath === file)
  );
  if (changed.length === 0) return [];
  const next = new Map(habits.files);
  const failures = /* @__PURE__ */ new Map();
  for (const file of changed) {
    next.delete(file);
    try {
      const habit = await headHabit(workspace, file, ourRules);
      if (habit === null) continue;
      if (costOn(habit, placed) > MOST_STEPS2) throw new Error("its expressions could take too long");
      next.set(file, habit);
    } catch (error) {
      failures.set(file, messageOf(error).split("\n")[0] ?? "");
    }
  }
  return changed.map((file) => {
    const start = `${file} is changed here; what counts is the base branch's version`;
    const failure = failures.get(file);
    if (failure !== void 0) return `${start}. The change's version is not compared: ${failure}`;
    try {
      return `${start}. Merged, it would ${difference(file, habits.files, next, placed)}`;
    } catch (error) {
      return `${start}. The change's version is not compared: ${messageOf(error).split("\n")[0]}`;
    }
  });
}
async function headHabit(workspace, file, ourRules) {
  const limit = file === GITLEAKS_CONFIG ? LARGEST_CONFIG : LARGEST_HABIT;
  for await (const read of workspace.read("head", [file], limit)) {
    if (read.status === "too-large") throw new Error(`larger than ${limit / 1024} KB`);
    if (read.status === "unreadable") throw new Error(read.reason);
    return parseHabit(read, ourRules);
  }
  return null;
}
function costOn({ cost }, placed) {
  return placed.reduce((sum, { secret }) => sum + cost * (LONGEST_TEXT + secret.path.length), 0);
}
function difference(file, before2, after, placed) {
  const also = placed.filter((each) => allowedBy(before2, each) === null && after.get(file)?.allows(each) === true);
  const less = placed.filter((each) => allowedBy(before2, each) === file && allowedBy(after, each) === null);
  const parts = [
    ...also.length > 0 ? [`also allow ${listed(also)}`] : [],
    ...less.length > 0 ? [`no longer allow ${listed(less)}`] : []
  ];
  return parts.length === 0 ? "change nothing for the secrets of this change" : parts.join(", and ");
}
function listed(placed) {
  const places = placed.map(({ secret, commit }) => {
    const where = commit === null ? "" : ` in commit ${commit.slice(0, 12)}`;
    return `${secret.rule.id} at ${secret.path}:${secret.startLine}${where}`;
  });
  const named2 = [...new Set(places)].sort();
  const more = named2.length > NAMED ? ` and ${named2.length - NAMED} more` : "";
  return `${placed.length} of its secrets (${named2.slice(0, NAMED).join(", ")}${more})`;
}

// src/scan/secrets/hash/repository-key.ts
import { createHash as createHash2, randomBytes as randomBytes2 } from "node:crypto";
async function repositoryKey(workspace, git, given) {
  if (given !== void 0 && given !== "") return derive(`given:${given}`);
  if (workspace.remote !== void 0) return derive(`origin:${normalOrigin(workspace.remote.origin)}`);
  if (!workspace.isGit) return { bytes: randomBytes2(32), isRandom: true };
  const origin = text(await git.ask(["config", "--get", "remote.origin.url"]));
  if (origin !== "") return derive(`origin:${normalOrigin(origin)}`);
  const shallow = text(await git.ask(["rev-parse", "--is-shallow-repository"]));
  if (shallow === "true") return derive("shallow");
  const listed2 = await git.ask(["rev-list", "--max-parents=0", "HEAD"]);
  if (listed2 === null && workspace.headSha !== null) return { bytes: randomBytes2(32), isRandom: true };
  const roots = text(listed2).split("\n").sort();
  return roots[0] === void 0 || roots[0] === "" ? derive("empty") : derive(`root:${roots[0]}`);
}
function normalOrigin(url) {
  return url.trim().replace(/^[a-z+]+:\/\//i, "").replace(/^[^@/]*@/, "").replace(/^([^/:]+):(?:\d+\/)?/, "$1/").replace(/\/+$/, "").replace(/\.git$/i, "").toLowerCase();
}
function text(output) {
  return output?.toString("utf8").trim() ?? "";
}
function derive(material) {
  const bytes = createHash2("sha256").update(`gatehouse secret hash
${material}`).digest();
  return { bytes, isRandom: false };
}

// src/scan/secrets/hash/secret-hash.ts
import { createHmac, scrypt } from "node:crypto";
var COST = { N: 1024, r: 8, p: 1 };
var LENGTH = 8;
async function hashSecrets(key, values) {
  const distinct = [...new Set(values)];
  const hashes = await Promise.all(distinct.map((value) => hashOf(key, value)));
  const known2 = new Map(distinct.map((value, index) => [value, hashes[index]]));
  return (value) => {
    const hash = known2.get(value);
    if (hash === void 0) throw new Error("a secret that was not hashed is asked for");
    return hash;
  };
}
function hashOf({ bytes: key, isRandom }, value) {
  const keyed = createHmac("sha256", key).update(value, "latin1").digest();
  if (isRandom) return Promise.resolve(keyed.toString("hex", 0, LENGTH));
  return new Promise((resolve, reject) => {
    scrypt(keyed, key, LENGTH, COST, (error, hash) => error === null ? resolve(hash.toString("hex")) : reject(error));
  });
}

// src/scan/secrets/history/git.ts
var SETTINGS = [
  "core.fsmonitor=false",
  "core.hooksPath=/dev/null",
  "core.quotePath=false",
  "core.commitGraph=false",
  "protocol.ext.allow=never"
];
var ENVIRONMENT = {
  GIT_TERMINAL_PROMPT: "0",
  GIT_NO_LAZY_FETCH: "1",
  GIT_NO_REPLACE_OBJECTS: "1",
  GIT_GRAFT_FILE: "/dev/null",
  LC_ALL: "C"
};
var TIMEOUT_MS2 = 12e4;
var STREAM_TIMEOUT_MS = 18e5;
var MAX_BYTES = 512 * 1024 * 1024;
function gitAt(exec, root) {
  const settings = [...SETTINGS, `safe.directory=${root}`].flatMap((setting) => ["-c", setting]);
  function run(args, options) {
    return exec("git", ["--no-optional-locks", ...settings, ...args], {
      cwd: root,
      env: ENVIRONMENT,
      ...options
    });
  }
  return {
    async ask(args, input) {
      const limits = { timeoutMs: TIMEOUT_MS2, maxBytes: MAX_BYTES };
      const result = await run(args, { ...limits, ...input !== void 0 && { input } });
      return result.exitCode === 0 ? result.stdout : null;
    },
    async stream(args, input, maxBytes, onOutput) {
      const result = await run(args, { timeoutMs: STREAM_TIMEOUT_MS, maxBytes, input, onOutput });
      return result.exitCode === 0;
    }
  };
}

// src/scan/secrets/policy-engine.ts
var NAMED2 = 10;
function policyEngine(product2, policy, more) {
  const { rules, ownRules } = policy.secrets;
  const settings = new Map(Object.entries(rules));
  const off = product2.rules.rules.filter((rule) => (settings.get(rule.id) ?? settings.get(providerId(rule))) === "off").map((rule) => rule.id);
  const kept = withoutRules(product2, off);
  const own = ownRules.length === 0 && more === null ? null : compileOwnRules(ownRules, more === null ? [] : [more]);
  return {
    engine: own === null ? kept : joinEngines(kept, createEngine(own)),
    notes: [
      ...named("switched off by the policy", off),
      ...named(
        "added by the policy",
        ownRules.map((rule) => rule.id)
      )
    ]
  };
}
function named(what, ids) {
  if (ids.length === 0) return [];
  const more = ids.length > NAMED2 ? ` and ${ids.length - NAMED2} more` : "";
  const count = ids.length === 1 ? "1 rule" : `${ids.length} rules`;
  return [`${count} ${what}: ${ids.toSorted().slice(0, NAMED2).join(", ")}${more}`];
}

// src/scan/secrets/history/scan-history.ts
import { setImmediate as setImmediate2 } from "node:timers/promises";

// src/scan/secrets/history/attribute.ts
var IDS_AT_ONCE = 1e3;
async function blobOrigins(git, ids, range) {
  const origins = /* @__PURE__ */ new Map();
  for (let from = 0; from < ids.length; from += IDS_AT_ONCE) {
    const some = ids.slice(from, from + IDS_AT_ONCE);
    const output = await git.ask([
      "log",
      "--format=%x00%H%x00",
      "--raw",
      "-z",
      "-m",
      "--no-abbrev",
      "--no-renames",
      "--no-ext-diff",
      "--diff-filter=AMT",
      ...some.map((id) => `--find-object=${id}`),
      ...range,
      "--"
    ]);
    if (output === null) return null;
    readLog(output.toString("latin1"), new Set(some), origins);
  }
  return origins;
}
function readLog(log, wanted, origins) {
  let commit = "";
  let age = 0;
  const parts = log.split("\0");
  for (const [index, part] of parts.entries()) {
    if (/^[0-9a-f]{40,64}$/.test(part)) {
      commit = part;
      age++;
    }
    const id = /^\n*:\d+ \d+ [0-9a-f]+ ([0-9a-f]+) [AMT]\d*$/.exec(part)?.[1];
    if (id !== void 0 && wanted.has(id) && commit !== "") {
      origins.set(id, { commit, path: nameText(Buffer.from(parts[index + 1] ?? "", "latin1")), age });
    }
  }
}

// src/scan/secrets/history/blobs.ts
var LARGEST_BLOB = 64 * 1024 * 1024;
var LARGEST_OF_ALL = 8 * 1024 * 1024;
var NEWLINE = 10;
async function addedBlobs(git, from, to) {
  const range = [to, `^${from}`];
  const [objects, count] = await Promise.all([listObjects(git, range), countObjects(git, range)]);
  if (objects === null || objects.missing === 0 && objects.count !== count) return null;
  const { paths, missing } = objects;
  const blobs = await withSizes(git, ["--batch-check"], `${[...paths.keys()].join("\n")}
`, paths.size);
  if (blobs === null) return null;
  return { blobs: blobs.map((blob) => ({ ...blob, path: paths.get(blob.id) ?? "" })), missing, isShallow: false };
}
async function allBlobs(git, head) {
  const [blobs, objects, shallow] = await Promise.all([
    withSizes(git, ["--batch-all-objects", "--unordered", "--batch-check"]),
    listObjects(git, ["--all", head]),
    git.ask(["rev-parse", "--is-shallow-repository"])
  ]);
  if (blobs === null || objects === null || blobs.length === 0 && objects.paths.size > 0) return null;
  return { blobs, missing: objects.missing, isShallow: shallow?.toString("latin1").trim() === "true" };
}
async function listObjects(git, range) {
  const output = await git.ask(["rev-list", "--objects", "--missing=print", ...range, "--"]);
  if (output === null || output.length > 0 && output.at(-1) !== NEWLINE) return null;
  const paths = /* @__PURE__ */ new Map();
  let missing = 0;
  let count = 0;
  for (const line of output.toString("latin1").split("\n")) {
    const at = line.indexOf(" ");
    if (line.startsWith("?")) missing++;
    else if (line !== "") count++;
    if (at > 0 && at + 1 < line.length)
      paths.set(line.slice(0, at), nameText(Buffer.from(line.slice(at + 1), "latin1")));
  }
  return { paths, count, missing };
}
async function countObjects(git, range) {
  const output = await git.ask(["rev-list", "--objects", "--missing=allow-any", "--count", ...range, "--"]);
  const count = output?.toString("latin1").trim() ?? "";
  return /^\d+$/.test(count) ? Number(count) : null;
}
async function withSizes(git, options, input, asked) {
  const output = await git.ask(["cat-file", ...options], input);
  if (output === null || output.length > 0 && output.at(-1) !== NEWLINE) return null;
  const blobs = [];
  const lines = output.toString("latin1").split("\n").slice(0, -1);
  if (asked !== void 0 && asked > 0 && lines.length !== asked) return null;
  for (const line of lines) {
    const [id = "", type, size = ""] = line.split(" ");
    if (type === "blob") blobs.push({ id, path: "", size: Number(size) });
  }
  return blobs;
}

// src/scan/secrets/history/clean-blobs.ts
import { mkdir as mkdir2, readFile, rename, writeFile as writeFile2 } from "node:fs/promises";
import { join as join3 } from "node:path";
var ID_BYTES = 20;
async function openCleanBlobs(cacheDir, rulesHash) {
  const known2 = /* @__PURE__ */ new Set();
  if (cacheDir === null) return { has: () => false, add: () => {
  }, save: async () => {
  } };
  const folder = join3(cacheDir, "secrets");
  const file = join3(folder, `clean-blobs-${rulesHash}.bin`);
  const bytes = await readFile(file).catch(() => Buffer.alloc(0));
  for (let at = 0; at + ID_BYTES <= bytes.length; at += ID_BYTES)
    known2.add(bytes.toString("latin1", at, at + ID_BYTES));
  const before2 = known2.size;
  const packed = (id) => Buffer.from(id, "hex").toString("latin1");
  return {
    has: (id) => known2.has(packed(id)),
    add: (id) => {
      if (id.length === ID_BYTES * 2) known2.add(packed(id));
    },
    async save() {
      if (known2.size === before2) return;
      await mkdir2(folder, { recursive: true });
      const unfinished = `${file}.${process.pid}`;
      await writeFile2(unfinished, Buffer.from([...known2].join(""), "latin1"));
      await rename(unfinished, file);
    }
  };
}

// src/scan/secrets/history/large-blobs.ts
var MOST_NAMED = 20;
function largeBlobs(paths, limit, whole) {
  const reason = `larger than ${limit / 1048576} MB, held by a commit and not searched for secrets`;
  const entry = {
    scanner: "secrets",
    kind: "history",
    subject: "large file of the history",
    reason,
    byChange: !whole,
    touched: !whole
  };
  const named2 = whole ? [] : paths.slice(0, MOST_NAMED);
  const rest2 = paths.length - named2.length;
  const sum = rest2 > 0 ? [{ ...entry, path: null, count: rest2 }] : [];
  return [...named2.map((path) => ({ ...entry, path, count: 1 })), ...sum];
}

// src/scan/secrets/history/read-blobs.ts
var LONGEST_HEADER = 128;
var NEWLINE2 = 10;
async function readBlobs(git, blobs, reader) {
  if (blobs.length === 0) return;
  let next = 0;
  let header = "";
  let content = null;
  let filled = 0;
  async function take(chunk, at) {
    const blob = blobs[next];
    if (blob === void 0) return chunk.length;
    if (content === null) {
      const end = chunk.indexOf(NEWLINE2, at);
      header += chunk.toString("latin1", at, end === -1 ? chunk.length : end);
      if (end === -1 && header.length <= LONGEST_HEADER) return chunk.length;
      const size = sizeIn(header, blob);
      header = "";
      if (size === null) await done(blob, null);
      else content = reader.allocate(size).subarray(0, size);
      return end + 1;
    }
    const count = Math.min(content.length - filled, chunk.length - at);
    chunk.copy(content, filled, at, at + count);
    filled += count;
    if (filled < content.length || at + count === chunk.length) return at + count;
    await done(blob, content);
    return at + count + 1;
  }
  async function done(blob, bytes) {
    next++;
    content = null;
    filled = 0;
    await reader.visit(blob, bytes);
  }
  const ids = `${blobs.map((blob) => blob.id).join("\n")}
`;
  const most = blobs.reduce((sum, blob) => sum + blob.size + LONGEST_HEADER, 0);
  await git.stream(["cat-file", "--batch", "--buffer"], ids, most, async (chunk) => {
    for (let at = 0; at < chunk.length; ) at = await take(chunk, at);
  });
  for (const blob of blobs.slice(next)) await done(blob, null);
}
function sizeIn(header, blob) {
  const [id, type, size = ""] = header.split(" ");
  if (id !== blob.id) throw new Error("git cat-file answers for another object");
  return type === "blob" && Number(size) === blob.size ? blob.size : null;
}

// src/scan/secrets/history/scan-history.ts
var UNREADABLE = {
  message: "the history could not be read, so secrets that a later commit removed would be missed",
  remedy: "Fetch the whole branch (actions/checkout with fetch-depth: 0)."
};
var SHALLOW = {
  message: "this clone is shallow: the history before its first commits was not scanned for secrets",
  remedy: "Fetch all of it (actions/checkout with fetch-depth: 0)."
};
function listHistory(git, { head, base, whole }) {
  return whole ? allBlobs(git, head) : addedBlobs(git, base ?? "", head);
}
async function scanHistory(engine, scanner, git, listing, request) {
  const result = { placed: [], inBase: [], problems: [], coverage: [], files: 0, bytes: 0 };
  const listed2 = await listing;
  if (listed2 === null) {
    result.problems.push(UNREADABLE);
    return result;
  }
  const clean = await openCleanBlobs(request.whole ? request.cacheDir : null, engine.rules.hash);
  if (listed2.isShallow) result.problems.push(SHALLOW);
  const limit = request.whole ? LARGEST_OF_ALL : LARGEST_BLOB;
  const open = listed2.blobs.filter((blob) => !clean.has(blob.id) && !request.bare.has(blob.id));
  const large = open.filter(({ size, id }) => size > limit && !request.inTree.has(id));
  result.coverage.push(
    ...largeBlobs(
      large.map(({ path }) => path),
      limit,
      request.whole
    )
  );
  const blobs = open.filter(({ size }) => size <= limit);
  const suspects = await findSuspects(scanner, git, { ...listed2, blobs }, clean, request.signal, result);
  if (suspects.length > 0) await attribute(engine, git, suspects, request, result);
  await clean.save();
  return result;
}
var TURN_MS2 = 40;
async function findSuspects(scanner, git, listed2, clean, signal, result) {
  const suspects = [];
  let { missing } = listed2;
  let lost = 0;
  let turn = performance.now();
  async function visit(blob, bytes) {
    signal.throwIfAborted();
    if (bytes === null) {
      missing++;
      return;
    }
    result.files++;
    result.bytes += bytes.length;
    await scanner.scan("", bytes, (scanned) => {
      if (scanned instanceof Error) lost++;
      else if ("binary" in scanned || scanned.found.length + scanned.limits.length === 0) clean.add(blob.id);
      else suspects.push(blob);
    });
    if (performance.now() - turn > TURN_MS2) {
      await setImmediate2();
      turn = performance.now();
    }
  }
  await readBlobs(git, listed2.blobs, { allocate: scanner.allocate, visit });
  await scanner.finish();
  if (lost > 0) result.problems.push({ message: `${lost} files of the history were not scanned for secrets` });
  if (missing > 0) {
    result.problems.push({
      message: `${missing} files of the history are not in this clone and were not scanned for secrets`,
      remedy: "Fetch the whole branch (actions/checkout with fetch-depth: 0, no filter)."
    });
  }
  return suspects.sort((a, b) => a.id < b.id ? -1 : 1);
}
async function sidesOf(git, request) {
  if (!request.whole) return NO_SIDES;
  const listing = await git.ask(["ls-tree", "-r", "-z", request.head]);
  if (listing === null || listing.length > 0 && listing.at(-1) !== 0) return null;
  const inTree2 = new Set(
    listing.toString("utf8").split("\0").map((entry) => entry.split(/[ \t]/)[2] ?? "")
  );
  if (request.base === null) return { inTree: inTree2, added: null };
  const added = await addedBlobs(git, request.base, request.head);
  return added === null ? null : { inTree: inTree2, added: new Set(added.blobs.map((blob) => blob.id)) };
}
var NO_SIDES = { inTree: /* @__PURE__ */ new Set(), added: null };
async function attribute(engine, git, suspects, request, result) {
  const range = request.whole ? ["--all", request.head] : [request.head, `^${request.base}`];
  const ids = suspects.map((blob) => blob.id);
  const origins = await blobOrigins(git, ids, range);
  if (origins === null) {
    result.problems.push(UNREADABLE);
    return;
  }
  const told2 = await sidesOf(git, request);
  if (told2 === null) result.problems.push(UNREADABLE);
  const sides = told2 ?? NO_SIDES;
  const oldest = /* @__PURE__ */ new Map();
  async function visit(blob, bytes) {
    const origin = origins?.get(blob.id) ?? withoutCommit(blob, request);
    if (origin === null || bytes === null || !request.covers(origin.path)) return;
    const inTree2 = sides.inTree.has(blob.id);
    const scanned = scanBytes(engine, origin.path, bytes);
    for (const secret of "binary" in scanned ? [] : scanned.found) {
      const age = inTree2 ? Number.POSITIVE_INFINITY : origin.age;
      const key = `${secret.rule.id}\0${origin.path}\0${secret.value}`;
      if ((oldest.get(key)?.age ?? -1) >= age) continue;
      oldest.set(key, { placed: { secret, commit: inTree2 ? null : origin.commit }, blob, age });
    }
  }
  await readBlobs(git, suspects, { allocate: Buffer.allocUnsafe, visit });
  for (const { placed, blob } of oldest.values()) {
    result.placed.push(placed);
    if (sides.added?.has(blob.id) === false) result.inBase.push(placed);
  }
}
function withoutCommit(blob, request) {
  return request.whole || blob.path === "" ? null : { commit: request.head, path: blob.path, age: 0 };
}

// src/scan/secrets/history/scan-removed.ts
import { setImmediate as setImmediate3 } from "node:timers/promises";
async function scanRemoved(engine, workspace, whole, signal) {
  const result = { placed: [], inBase: [], problems: [], coverage: [], files: 0, bytes: 0 };
  if (whole) {
    const remedy = "Search it on schedule or pull_request, where a clone is scanned.";
    const message = "the whole history (secrets: history: true) cannot be searched through GitHub's API";
    result.problems.push({ message, remedy });
  }
  const history = await workspace.remote?.history();
  if (history === void 0) return result;
  result.problems.push(...history.problems);
  const covered = history.blobs.filter((blob) => workspace.coversHistory(blob.path));
  const blobs = covered.filter((blob) => blob.size <= LARGEST_BLOB);
  const large = covered.filter((blob) => blob.size > LARGEST_BLOB).map(({ path }) => path);
  result.coverage.push(...largeBlobs(large, LARGEST_BLOB, false));
  await scanBlobs(engine, blobs, history.read(blobs, LARGEST_BLOB), signal, result);
  return result;
}
async function scanBlobs(engine, blobs, contents, signal, result) {
  let at = 0;
  const seen = /* @__PURE__ */ new Set();
  for await (const read of contents) {
    const blob = blobs[at++];
    signal.throwIfAborted();
    if (read.status !== "read" || blob === void 0) {
      const why = read.status === "unreadable" ? read.reason : read.status;
      result.problems.push({
        path: read.path,
        message: `not scanned for secrets as commit ${blob?.commit} has it: ${why}`
      });
      continue;
    }
    result.files++;
    result.bytes += read.bytes.length;
    const scanned = scanBytes(engine, read.path, read.bytes);
    for (const secret of "binary" in scanned ? [] : scanned.found) {
      const key = `${secret.rule.id}\0${read.path}\0${secret.value}`;
      if (!seen.has(key)) result.placed.push({ secret, commit: blob.commit });
      seen.add(key);
    }
    await setImmediate3();
  }
}

// src/scan/secrets/threads/pool.ts
import { availableParallelism } from "node:os";
import { setImmediate as setImmediate4 } from "node:timers/promises";
import { Worker } from "node:worker_threads";

// src/scan/secrets/threads/batch.ts
var BATCH_BYTES = 1 << 18;
var MOST_SPARE = 16;
function batchFiller() {
  const spare = [];
  let memory = new ArrayBuffer(0);
  let texts2 = [];
  let used = 0;
  function room(size) {
    if (used + size > memory.byteLength) {
      if (texts2.length > 0) return null;
      memory = size <= BATCH_BYTES ? spare.pop() ?? new ArrayBuffer(BATCH_BYTES) : new ArrayBuffer(size);
    }
    return Buffer.from(memory, used, size);
  }
  return {
    room,
    add(path, bytes) {
      const place = bytes.buffer === memory && bytes.byteOffset === used ? bytes : room(bytes.length);
      if (place === null) throw new RangeError("the batch has no room for this text");
      if (place !== bytes) bytes.copy(place);
      texts2.push({ path, start: used, end: used + bytes.length });
      used += bytes.length;
    },
    get isEmpty() {
      return texts2.length === 0;
    },
    take() {
      const batch = { bytes: Buffer.from(memory), texts: texts2 };
      memory = new ArrayBuffer(0);
      texts2 = [];
      used = 0;
      return batch;
    },
    giveBack(buffer) {
      if (buffer.byteLength === BATCH_BYTES && spare.length < MOST_SPARE) spare.push(buffer);
    }
  };
}

// src/scan/secrets/threads/text-scanner.ts
var MEMORY = 1 << 18;
function scannerHere(engine) {
  let memory = Buffer.allocUnsafe(0);
  return {
    allocate(size) {
      if (memory.length < size) memory = Buffer.allocUnsafeSlow(Math.max(size, MEMORY));
      return memory;
    },
    scan(path, bytes, done) {
      done(scanBytes(engine, path, bytes));
      return void 0;
    },
    async finish() {
    },
    async close() {
    }
  };
}

// src/scan/secrets/threads/pool.ts
var FEWEST_FILES = 4e3;
var MOST_THREADS = 3;
var MOST_WAITING = 6;
function openScanner(engine, texts2) {
  const width = Math.min(MOST_THREADS, availableParallelism() - 1);
  if (texts2 < FEWEST_FILES || width < 1 || sourceRoot() !== null) return scannerHere(engine);
  const workerData = { extra: engine.extra, off: engine.off };
  return scannerWith(engine, width, () => new Worker(assetPath("secrets-worker.js"), { workerData }));
}
function scannerWith(engine, width, start) {
  const filler = batchFiller();
  let listeners = [];
  let nextId = 0;
  let turn = false;
  let wake = () => {
  };
  const threads = Array.from({ length: width }, () => open());
  function open() {
    const worker = start();
    worker.unref();
    const thread = { worker, waiting: /* @__PURE__ */ new Map() };
    worker.on("message", ({ id, results, memory }) => {
      settle(thread, id, results);
      filler.giveBack(memory);
    });
    worker.on("error", (error) => lose(thread, error));
    worker.on("exit", (code) => lose(thread, new Error(`the thread ended with code ${code}`)));
    return thread;
  }
  function settle(thread, id, results) {
    const waiting = thread.waiting.get(id) ?? [];
    thread.waiting.delete(id);
    for (const [index, done] of waiting.entries()) {
      done(results instanceof Error ? results : results[index] ?? new Error("the thread gave no result"));
    }
    wake();
  }
  function lose(thread, error) {
    const at = threads.indexOf(thread);
    if (at !== -1) threads.splice(at, 1);
    for (const id of thread.waiting.keys()) settle(thread, id, new Error(messageOf(error)));
  }
  function send(thread, { bytes, texts: texts2 }, batchListeners) {
    const id = nextId++;
    thread.waiting.set(id, batchListeners);
    thread.worker.ref();
    const job = { id, bytes: new Uint8Array(bytes.buffer), texts: texts2 };
    thread.worker.postMessage(job, [job.bytes.buffer]);
  }
  function dispatch() {
    if (filler.isEmpty) return;
    const batch = filler.take();
    const batchListeners = listeners;
    listeners = [];
    turn = true;
    const [idlest] = threads.toSorted((a, b) => a.waiting.size - b.waiting.size);
    if (idlest !== void 0 && idlest.waiting.size < MOST_WAITING) {
      send(idlest, batch, batchListeners);
      return;
    }
    for (const [index, { path, start: from, end }] of batch.texts.entries()) {
      batchListeners[index]?.(scanBytes(engine, path, batch.bytes.subarray(from, end)));
    }
    filler.giveBack(batch.bytes.buffer);
  }
  function allocate(size) {
    let room = filler.room(size);
    if (room === null) {
      dispatch();
      room = filler.room(size);
    }
    return room ?? Buffer.allocUnsafe(size);
  }
  return {
    allocate,
    scan(path, bytes, done) {
      allocate(bytes.length);
      filler.add(path, bytes);
      listeners.push(done);
      if (!turn) return void 0;
      turn = false;
      return setImmediate4();
    },
    async finish() {
      dispatch();
      while (threads.some(({ waiting }) => waiting.size > 0)) {
        await new Promise((resolve) => {
          wake = resolve;
        });
      }
    },
    async close() {
      await Promise.all(threads.splice(0).map(({ worker }) => worker.terminate()));
    }
  };
}

// src/scan/secrets/scan-places.ts
async function scanPlaces(engine, git, context) {
  const { workspace, policy, signal } = context;
  const wanted = historyWanted(context);
  const listing = wanted === null ? null : listHistory(git, wanted);
  const paths = { head: await headPaths(workspace), base: basePaths(workspace) };
  const scanner = openScanner(engine, wanted?.whole === true ? Number.POSITIVE_INFINITY : paths.head.length);
  try {
    const tree = await scanSide(scanner, workspace, "head", paths.head, signal);
    const baseTree = await scanSide(scanner, workspace, "base", paths.base, signal);
    if (workspace.remote !== void 0) {
      const history = await scanRemoved(engine, workspace, policy.secrets.history, signal);
      return { paths, tree, baseTree, history };
    }
    if (wanted === null || listing === null) return { paths, tree, baseTree, history: NO_HISTORY };
    const bare2 = await blobsOf(workspace, tree.bare);
    const request = { ...wanted, bare: bare2, inTree: await blobsOf(workspace, new Set(paths.head)) };
    return { paths, tree, baseTree, history: await scanHistory(engine, scanner, git, listing, request) };
  } finally {
    await scanner.close();
  }
}
var NO_HISTORY = { placed: [], inBase: [], problems: [], coverage: [], files: 0, bytes: 0 };
function historyWanted(context) {
  const { workspace, policy, cacheDir, signal } = context;
  const { headSha, baseSha, changes, coversHistory: covers } = workspace;
  const whole = policy.secrets.history;
  const base = changes === null ? null : baseSha;
  if (!workspace.isGit || headSha === null || !whole && base === null) return null;
  return { head: headSha, base, whole, covers, cacheDir, signal };
}
async function blobsOf(workspace, paths) {
  const entries = await workspace.files("head");
  return new Set(entries.flatMap(({ path, blob }) => blob !== null && paths.has(path) ? blob : []));
}
async function headPaths(workspace) {
  if (workspace.changes === null) return (await workspace.files("head")).map((file) => file.path);
  return workspace.changes.filter((change) => change.kind !== "deleted").map((change) => change.path);
}
function basePaths(workspace) {
  const paths = workspace.changes?.flatMap((change) => change.basePath ?? []) ?? [];
  return [...new Set(paths)].sort();
}

// src/scan/secrets/scan-texts.ts
var MOST_SECRETS = 200;
var MOST_ASKED = 3;
var CONTEXT = { path: "", kind: "prose" };
var ORDER = ["author", "insider", "stranger", "bot"];
var NO_TEXTS = { placed: [], problems: [], notes: [], bytes: 0 };
async function scanTexts(engine, source) {
  const { texts: texts2, notes, problems } = await source.read();
  const placed = [];
  const limits = { problems: [...problems], notes: [...notes] };
  const counts = trust(source);
  let bytes = 0;
  for (const text2 of texts2.toSorted((a, b) => ORDER.indexOf(a.standing) - ORDER.indexOf(b.standing))) {
    const content = Buffer.from(text2.body, "utf8");
    bytes += content.length;
    const result = scanText(engine, "", content, CONTEXT);
    const may = result.found.some(({ confidence }) => confidence !== "low") && await counts(text2);
    for (const limit of result.limits) tellLimit(limits, text2, limit);
    for (const secret of result.found) {
      if (placed.length === MOST_SECRETS) {
        limits.notes.push(`the pull request's texts hold more than ${MOST_SECRETS} secrets: the first ones are shown`);
        return { placed, ...limits, bytes };
      }
      placed.push({ secret: may ? plain(secret) : doubted(secret), commit: null, text: text2 });
    }
  }
  return { placed, ...limits, bytes };
}
function trust(source) {
  const asked = /* @__PURE__ */ new Map();
  return async ({ standing, author }) => {
    if (standing === "author" || standing === "insider") return true;
    if (standing === "bot" || author === null) return false;
    const known2 = asked.get(author);
    if (known2 !== void 0) return known2;
    if (asked.size === MOST_ASKED) return false;
    const may = await source.mayWrite(author);
    asked.set(author, may);
    return may;
  };
}
function plain(secret) {
  return { ...secret, inlineIgnore: void 0 };
}
function doubted(secret) {
  if (secret.confidence === "low") return plain(secret);
  const facts = [...secret.facts, "not by the author, nor by a person who may write to the repository"];
  return { ...plain(secret), confidence: "low", facts };
}
function tellLimit(to, { kind, standing }, limit) {
  const message = `a text of the pull request (${kind}) is not wholly scanned for secrets: ${limit}`;
  if (standing === "author" || standing === "insider") to.problems.push({ message, remedy: "Shorten the text." });
  else if (!to.notes.includes(message)) to.notes.push(message);
}

// src/scan/secrets/verify/answer-fields.ts
function answerFields(body) {
  const value = parsed(body);
  const at = (path) => {
    let node = value;
    for (const key of path) {
      if (typeof node !== "object" || node === null || !Object.hasOwn(node, key)) return void 0;
      node = Reflect.get(node, key);
    }
    return node;
  };
  return {
    text: (...path) => {
      const found = at(path);
      return typeof found === "string" ? found : null;
    },
    flag: (...path) => {
      const found = at(path);
      return typeof found === "boolean" ? found : null;
    },
    has: (...path) => (at(path) ?? null) !== null
  };
}
function parsed(body) {
  try {
    return JSON.parse(body.toString("utf8"));
  } catch {
    return null;
  }
}

// src/scan/secrets/verify/live-checks.ts
var bearer = (value) => ({ authorization: `Bearer ${value}` });
function byStatus(isIdentity, unauthorized = "refused") {
  return (status, answer) => {
    if (status === 200) return isIdentity(answer) ? "live" : null;
    return status === 401 ? unauthorized : null;
  };
}
var SLACK_DEAD = /* @__PURE__ */ new Set(["account_inactive", "token_revoked", "token_expired"]);
var LIVE_CHECKS = [
  {
    id: "anthropic",
    provider: "Anthropic",
    rules: ["anthropic-api-key"],
    form: /^sk-ant-api\d\d-[\w-]{20,200}$/,
    url: "https://api.anthropic.com/v1/models?limit=1",
    headers: (value) => ({ "x-api-key": value, "anthropic-version": "2023-06-01" }),
    read: byStatus((answer) => answer.has("data"))
  },
  {
    id: "digitalocean",
    provider: "DigitalOcean",
    rules: ["digitalocean-pat", "digitalocean-oauth-token"],
    form: /^do[op]_v1_[a-f0-9]{64}$/,
    url: "https://api.digitalocean.com/v2/account",
    headers: bearer,
    read: (status, answer) => {
      if (status === 200) return answer.has("account") ? "live" : null;
      return status === 401 && answer.text("id")?.toLowerCase() === "unauthorized" ? "dead" : null;
    }
  },
  {
    // A token of a GitHub Enterprise Server looks the same, so a 401 here says nothing of it.
    id: "github",
    provider: "GitHub",
    rules: ["github-pat", "github-fine-grained-pat", "github-oauth-token", "github-user-token"],
    form: /^(?:gh[pou]_|github_pat_)\w{36,100}$/,
    url: "https://api.github.com/user",
    headers: (value) => ({ ...bearer(value), accept: "application/vnd.github+json" }),
    read: byStatus((answer) => answer.text("login") !== null)
  },
  {
    // The same holds for a self-managed GitLab; of its own tokens gitlab.com tells that they were revoked or expired.
    id: "gitlab",
    provider: "GitLab",
    rules: ["gitlab-pat", "gitlab-routable-pat"],
    form: /^glpat-[\w.-]{20,400}$/,
    url: "https://gitlab.com/api/v4/personal_access_tokens/self",
    headers: (value) => ({ "private-token": value }),
    read: (status, answer) => {
      const active = answer.flag("active");
      if (status === 200 && active !== null) return active ? "live" : "dead";
      if (status !== 401) return null;
      const told2 = answer.text("error") === "invalid_token" ? answer.text("error_description") ?? "" : "";
      return /^token (?:was revoked|is expired|has expired)\b/i.test(told2) ? "dead" : "refused";
    }
  },
  {
    id: "heroku",
    provider: "Heroku",
    rules: ["heroku-api-key"],
    form: /^HRKU-[\w-]{36,60}$/,
    url: "https://api.heroku.com/account",
    headers: (value) => ({ ...bearer(value), accept: "application/vnd.heroku+json; version=3" }),
    read: (status, answer) => {
      if (status === 200) return answer.text("email") !== null ? "live" : null;
      return status === 401 && answer.text("id") === "unauthorized" ? "dead" : null;
    }
  },
  {
    // A token may be limited to addresses, so a 401 is no proof.
    id: "npm",
    provider: "npm",
    rules: ["npm-access-token"],
    form: /^npm_[A-Za-z0-9]{36}$/,
    url: "https://registry.npmjs.org/-/whoami",
    headers: bearer,
    read: byStatus((answer) => answer.text("username") !== null)
  },
  {
    id: "openai",
    provider: "OpenAI",
    rules: ["openai-api-key"],
    form: /^sk-[\w-]{40,300}$/,
    url: "https://api.openai.com/v1/models",
    headers: bearer,
    read: byStatus((answer) => answer.text("object") === "list")
  },
  {
    // Keys of the European region are refused at this address.
    id: "sendgrid",
    provider: "SendGrid",
    rules: ["sendgrid-api-key"],
    form: /^SG\.[\w-]{22}\.[\w-]{43}$/,
    url: "https://api.sendgrid.com/v3/scopes",
    headers: bearer,
    read: byStatus((answer) => answer.has("scopes"))
  },
  {
    id: "slack",
    provider: "Slack",
    rules: ["slack-bot-token", "slack-legacy-bot-token", "slack-user-token", "slack-app-token"],
    form: /^(?:xox[bpe]|xapp)-[\w-]{20,200}$/,
    method: "POST",
    url: "https://slack.com/api/auth.test",
    headers: bearer,
    read: (status, answer) => {
      if (status !== 200) return null;
      if (answer.flag("ok") === true) return "live";
      const error = answer.text("error") ?? "";
      if (SLACK_DEAD.has(error)) return "dead";
      return error === "invalid_auth" ? "refused" : null;
    }
  },
  {
    // A key may be limited to addresses; that it has expired is said.
    id: "stripe",
    provider: "Stripe",
    rules: ["stripe-secret-key", "stripe-restricted-key"],
    form: /^[sr]k_(?:live|prod)_[A-Za-z0-9]{24,120}$/,
    url: "https://api.stripe.com/v1/account",
    headers: bearer,
    read: (status, answer) => {
      if (status === 200) return answer.text("object") === "account" ? "live" : null;
      if (status !== 401) return null;
      return answer.text("error", "code") === "api_key_expired" ? "dead" : "refused";
    }
  }
];

// src/scan/secrets/verify/verify.ts
var MOST_REQUESTS = 20;
var AT_ONCE = 4;
var TIMEOUT_MS3 = 5e3;
var MAX_ANSWER_BYTES = 1024 * 1024;
async function verifySecrets(secrets, context) {
  const { policy, options, http, signal } = context;
  if (policy.secrets.verify.length === 0) return NOTHING2;
  const questions = questionsOf(secrets, policy.secrets.verify);
  if (questions.length === 0) return NOTHING2;
  if (context.mayVerify !== true)
    return told("no secret was shown to its provider: the change may be of somebody without write access");
  if (options.offline) return told("no secret was shown to its provider: the run is offline");
  const asked = questions.slice(0, MOST_REQUESTS);
  const answers = await mapLimit(asked, AT_ONCE, async (question) => {
    const answer = await ask(http, question, signal);
    return { key: question.key, verdict: answer === null ? null : verdictOf(answer, question.check) };
  });
  const verdicts = new Map(answers.flatMap(({ key, verdict }) => verdict === null ? [] : [[key, verdict]]));
  return { verdicts, notes: [noteOf(questions.length, asked.length, verdicts)] };
}
var NOTHING2 = { verdicts: /* @__PURE__ */ new Map(), notes: [] };
function told(note) {
  return { verdicts: /* @__PURE__ */ new Map(), notes: [note] };
}
function questionsOf(secrets, wanted) {
  const checks = LIVE_CHECKS.filter(({ id }) => wanted.includes(id));
  const questions = /* @__PURE__ */ new Map();
  const sure = secrets.filter(({ secret }) => secret.confidence !== "low" && secret.inlineIgnore === void 0);
  const rank = ({ secret }) => CONFIDENCES.indexOf(secret.confidence);
  for (const each of sure.toSorted((a, b) => rank(a) - rank(b))) {
    const { rule, value } = each.secret;
    const check = checks.find(({ provider, rules }) => provider === rule.provider && rules.includes(rule.id));
    const key = secretKey(each);
    if (check?.form.test(value) === true && !questions.has(key)) questions.set(key, { key, value, check });
  }
  return [...questions.values()];
}
async function ask(http, { value, check }, signal) {
  signal.throwIfAborted();
  try {
    const { status, body } = await http({
      method: check.method ?? "GET",
      url: check.url,
      headers: check.headers(value),
      timeoutMs: TIMEOUT_MS3,
      maxBytes: MAX_ANSWER_BYTES,
      noRedirects: true,
      signal
    });
    return check.read(status, answerFields(body));
  } catch {
    return null;
  }
}
function verdictOf(answer, { provider }) {
  switch (answer) {
    case "live":
      return { answer, fact: `${provider} accepts it, it is live` };
    case "dead":
      return { answer, fact: `${provider} says that it is valid no more` };
    case "refused":
      return { answer, fact: `${provider} did not accept it, which alone proves nothing` };
  }
}
function noteOf(all, asked, verdicts) {
  const count = (wanted) => [...verdicts.values()].filter(({ answer }) => answer === wanted).length;
  const unclear = asked - verdicts.size;
  const parts = [`${count("live")} live`, `${count("dead")} valid no more`, `${count("refused")} not accepted`];
  const left = all > asked ? `, ${all - asked} more were not asked about` : "";
  return `${asked} ${asked === 1 ? "token was" : "tokens were"} shown to their providers: ${parts.join(", ")}, ${unclear} without a clear answer${left}`;
}

// src/scan/secrets/weigh.ts
var BY_NAME = /generic|keyword|entropy|passw(?:or)?d/i;
var MADE_AT_WILL = /* @__PURE__ */ new Set([
  "url-password",
  "password",
  "basic-auth",
  "pem",
  "jwt"
]);
function weighInTests(found, side, classes = NO_CLASSES) {
  return Promise.all(found.map((secret) => weighed(secret, side, classes)));
}
async function weighed(secret, side, classes) {
  if (secret.confidence === "low" || !isMadeAtWill(secret)) return secret;
  const { kind, evidence } = await classes.of(side, secret.path);
  if (kind !== "test") return secret;
  return { ...secret, confidence: "low", facts: [...secret.facts, `in test code: ${evidence}`] };
}
function isMadeAtWill({ rule: { kind, id, check } }) {
  return MADE_AT_WILL.has(check) || kind === "kubernetes" || kind === "generic" && BY_NAME.test(id);
}

// src/scan/secrets/index.ts
var secretsScanner = {
  id: "secrets",
  title: "Secrets",
  scan: scanSecrets
};
var product;
async function scanSecrets(context) {
  const { workspace } = context;
  product ??= loadRules().then(createEngine);
  const own = await product;
  const ourRules = new Set([...own.rules.rules, ...context.policy.secrets.ownRules].map((rule) => rule.id));
  const habits = await readHabits(workspace, ourRules);
  const { engine, notes: ruleNotes } = policyEngine(own, context.policy, habits.provider);
  const reading = textsOf(context, engine);
  const git = gitAt(context.exec, workspace.root);
  const { paths, tree, baseTree, history } = await scanPlaces(engine, git, context);
  const all = await withOtherEngines(context, {
    head: { paths: paths.head, found: tree.found },
    base: { paths: paths.base, found: baseTree.found }
  });
  const [headFound, baseFound] = await Promise.all([
    weighInTests(all.head, "head", context.classes),
    weighInTests(all.base, "base", context.classes)
  ]);
  const removed = removedSince(history, tree.found);
  const texts2 = await reading;
  const placed = [...headFound.map(inTree), ...removed];
  const head = divideAllowed([...placed, ...texts2.placed], habits);
  const base = divideAllowed([...baseFound.map(inTree), ...history.inBase], habits);
  const allowed = listAllowed(head.allowed, base.allowed);
  const shown = [...head.kept, ...base.kept, ...[...allowed.head, ...allowed.base].map((each) => each.placed)];
  for (const { secret } of shown) mask(secret, context);
  const verified = await verifySecrets(head.kept, context);
  const values = shown.map(({ secret }) => secret.value);
  const key = values.length === 0 ? NO_KEY : await repositoryKey(workspace, git, context.hashKey);
  const hash = await hashSecrets(key, values);
  const changedHabits = await habitChanges(workspace, habits, placed, ourRules);
  const problems = [...habits.problems, ...all.problems, ...history.problems, ...texts2.problems];
  return {
    engine: all.engine,
    status: problems.length > 0 ? "partial" : "complete",
    reason: reasonOf(problems),
    problems,
    head: [...observeHead(head.kept, base.kept, hash, verified.verdicts), ...observeAllowed(allowed.head, hash)],
    base: [...observeSecrets(base.kept, hash), ...observeAllowed(allowed.base, hash)],
    coverage: [...coverageOf(workspace, tree, baseTree), ...history.coverage],
    stats: { files: tree.files + history.files, bytes: tree.bytes + history.bytes + texts2.bytes, packages: 0 },
    notes: [
      ...ruleNotes,
      ...habits.notes,
      ...changedHabits,
      ...all.notes,
      ...texts2.notes,
      ...allowed.notes,
      ...verified.notes
    ]
  };
}
function coverageOf({ changes }, head, base) {
  const known2 = new Set(base.gaps.map(({ path }) => path));
  const looksAt = (path) => base.seen.has(path) || known2.has(path);
  return ledgerOf({ scanner: "secrets", head: head.gaps, base: base.gaps, changes, looksAt });
}
function reasonOf(problems) {
  const [only, ...others] = problems;
  if (only === void 0) return null;
  if (others.length > 0) return `${problems.length} places not wholly scanned`;
  return only.path === void 0 ? only.message : "1 place not wholly scanned";
}
function textsOf({ texts: texts2, workspace }, engine) {
  if (texts2 === void 0 || (workspace.part?.index ?? 1) !== 1) return Promise.resolve(NO_TEXTS);
  const scan = scanTexts(engine, texts2);
  scan.catch(() => {
  });
  return scan;
}
function observeHead(head, base, hash, verdicts) {
  const known2 = new Set(base.map(secretKey));
  const isNews = (each) => each.text !== void 0 && known2.has(secretKey(each));
  return [
    ...observeSecrets(
      head.filter((each) => !isNews(each)),
      hash,
      verdicts
    ),
    ...observeSecrets(head.filter(isNews), hash, verdicts)
  ];
}
function inTree(secret) {
  return { secret, commit: null };
}
var NO_KEY = { bytes: Buffer.alloc(0), isRandom: true };
function removedSince(history, tree) {
  const there = new Set(tree.map((secret) => `${secret.rule.id} ${secret.value}`));
  return history.placed.filter(({ secret }) => !there.has(`${secret.rule.id} ${secret.value}`));
}
function mask(secret, context) {
  if (context.mask === void 0) return;
  const bytes = Buffer.from(secret.value, "latin1");
  const value = bytes.toString("utf8");
  context.mask(value);
  for (const line of value.split(/\r?\n|\\n/)) if (line.length >= 4 && line !== value) context.mask(line);
  context.mask(bytes.toString("base64"));
}

// src/scan/static/index.ts
var staticScanner = {
  id: "static",
  title: "Static checks",
  async scan(context) {
    const { scanStatic } = await import("./part-scan-static-scan.js");
    return scanStatic(context);
  }
};

// src/scan/index.ts
var SCANNERS = [dependencies, secretsScanner, staticScanner];

// src/scan/run-scanners.ts
async function runScanners(scanners, context, timeoutMs) {
  const others = new AbortController();
  const signal = AbortSignal.any([context.signal, others.signal]);
  try {
    return await Promise.all(
      scanners.map(async (scanner) => {
        const start = performance.now();
        const outcome = await runOne(scanner, { ...context, signal }, timeoutMs);
        return { scanner, outcome, durationMs: Math.round(performance.now() - start) };
      })
    );
  } catch (error) {
    others.abort();
    throw error;
  }
}
async function runOne(scanner, context, timeoutMs) {
  const { only } = context.options;
  if (only !== null && !only.includes(scanner.id)) return withoutResult("skipped", "not among --only");
  if (!scannerEnabled(context.policy, scanner.id)) return withoutResult("skipped", "switched off by the policy");
  const abort = new AbortController();
  let timer;
  const timeout = new Promise((done) => {
    timer = setTimeout(() => {
      done(withoutResult("failed", `not finished after ${timeoutMs / 1e3} s`));
      abort.abort();
    }, timeoutMs);
  });
  try {
    const signal = AbortSignal.any([context.signal, abort.signal]);
    const exec = endedBy(signal, context.exec);
    return await Promise.race([scanner.scan({ ...context, exec, signal }), timeout]);
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
  return extractorFor(path) === extractorFor(other) && languageOf(path) === languageOf(other) && isWorkflowFile(path) === isWorkflowFile(other);
}

// src/scan/workspace-gaps.ts
async function workspaceGaps(workspace) {
  const [head, base] = await Promise.all([workspace.oddities("head"), workspace.oddities("base")]);
  if (head.length === 0) return [];
  const files = { head: await pathsOf(workspace, "head"), base: await pathsOf(workspace, "base") };
  const before2 = new Map(base.map((odd) => [odd.path, odd]));
  const isSame2 = ({ path, kind, target }) => before2.get(path)?.kind === kind && before2.get(path)?.target === target;
  const moved = new Set(head.filter((odd) => odd.kind === "submodule" && !isSame2(odd)).map(({ path }) => path));
  const changed = head.filter((odd) => !isSame2(odd)).map(({ path }) => {
    const was = before2.has(path) || files.base.has(path);
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
async function hasAttribute(texts2, path, name) {
  const folders = foldersAbove(path);
  const files = await texts2.configs(folders.map((folder) => `${folder}.gitattributes`));
  for (const folder of folders.reverse()) {
    const lines = linesOf(files.get(`${folder}.gitattributes`) ?? "");
    const last = lines.findLast((line) => line.values.has(name) && line.fits(path.slice(folder.length)));
    if (last !== void 0) return last.values.get(name) === true;
  }
  return false;
}
var parsed2 = /* @__PURE__ */ new Map();
function linesOf(text2) {
  if (text2 === "") return [];
  const known2 = parsed2.get(text2);
  if (known2 !== void 0) return known2;
  const lines = text2.split(/\r?\n/).flatMap((line) => parseLine(line.trim()) ?? []);
  parsed2.set(text2, lines);
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
function hasGeneratedHeader(text2) {
  return HEADER.test(text2.slice(0, HEAD_LENGTH));
}
async function generatorOf(texts2, path, header) {
  if (!hasGeneratedHeader(header)) return null;
  const top = header.slice(0, HEAD_LENGTH);
  const paths = await texts2.basePaths();
  for (const generator of GENERATORS) {
    if (!generator.header.test(top)) continue;
    const input = paths.find((each) => generator.input.test(each));
    if (input !== void 0) return `generated by ${generator.name} (${input})`;
  }
  return path.endsWith(".go") ? goGenerate(texts2, path, paths) : null;
}
async function goGenerate(texts2, path, paths) {
  const above = new Set(foldersAbove(path));
  const files = paths.filter((each) => each.endsWith(".go") && each !== path && above.has(folderOf(each)));
  for (const [file, text2] of await texts2.configs(files.slice(0, MAX_GO_FILES))) {
    if (GO_GENERATE.test(text2)) return `generated by go generate (${nameOf2(file)})`;
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
async function installedBy(texts2, path) {
  return await nodePackage(texts2, path) ?? await goModule(texts2, path) ?? composerPackage(texts2, path);
}
async function nodePackage(texts2, path) {
  const match = /^(.*?)node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path);
  if (match === null) return null;
  const [, folder = "", name = ""] = match;
  const folders = foldersAbove(folder);
  const locks = await texts2.configs(folders.flatMap((each) => NODE_LOCKS.map((lock) => each + lock)));
  const named2 = [
    `"node_modules/${name}"`,
    `"${name}"`,
    `
${name}@`,
    `
"${name}@`,
    `'${name}@`,
    ` ${name}@`,
    `/${name}@`
  ];
  const found = [...locks].find(([, text2]) => named2.some((each) => text2.includes(each)));
  return found === void 0 ? null : `${found[0]} names ${name}`;
}
async function goModule(texts2, path) {
  const at = path.indexOf("vendor/");
  if (at === -1 || at > 0 && path[at - 1] !== "/") return null;
  const root = path.slice(0, at);
  const list = await texts2.config(`${root}vendor/modules.txt`);
  if (list === null || await texts2.config(`${root}go.mod`) === null) return null;
  const inside = path.slice(at + "vendor/".length);
  const packages = new Set(list.split(/\r?\n/).filter((line) => !line.startsWith("#")));
  const folder = inside.slice(0, Math.max(inside.lastIndexOf("/"), 0));
  return packages.has(folder) ? `${root}vendor/modules.txt names ${folder}` : null;
}
async function composerPackage(texts2, path) {
  const match = /^(.*?)vendor\/([^/]+\/[^/]+)\//.exec(path);
  if (match === null) return null;
  const [, folder = "", name = ""] = match;
  const lock = await texts2.config(`${folder}composer.lock`);
  return lock?.includes(`"name": "${name}"`) === true ? `${folder}composer.lock names ${name}` : null;
}

// src/workspace/file-class/import-lines.ts
var SCRIPT_IMPORT = /(?:\bfrom|\bimport|\brequire|\bimportScripts|\bresolve)\s*\(?\s*['"`]([^'"`\n]{1,300})['"`]/g;
var PYTHON_FROM = /^[ \t]*from[ \t]+([.\w]{1,200})[ \t]+import[ \t]+\(?([^#\n()]{0,400}(?:\n[^()\n]{0,200}){0,30})/gm;
var PYTHON_IMPORT = /^[ \t]*import[ \t]+([\w.]{1,200}(?:[ \t]*,[ \t]*[\w.]{1,200}){0,20})/gm;
var GO_IMPORT = /^(?:import)?[ \t]+(?:[\w.]+[ \t]+)?"([\w./~-]{1,300})"/gm;
function importsIn(path, text2) {
  if (/\.(?:[cm]?[jt]sx?|vue|svelte)$/i.test(path)) return scriptImports(path, text2);
  if (path.endsWith(".py")) return pythonImports(path, text2);
  if (path.endsWith(".go")) return [...text2.matchAll(GO_IMPORT)].map(([, name]) => `go:${name}`);
  return [];
}
function scriptImports(path, text2) {
  return [...text2.matchAll(SCRIPT_IMPORT)].flatMap(([, name = ""]) => {
    if (name.startsWith(".")) return [stemOf(joined2(folderOf(path), name))];
    const inside = stemOf(name.replace(/^[@~#]?\//, ""));
    return inside.includes("/") ? fromAbove(path, inside) : [];
  });
}
function pythonImports(path, text2) {
  const modules = [];
  for (const [, from = "", names2 = ""] of text2.matchAll(PYTHON_FROM)) {
    const dots = /^\.*/.exec(from)?.[0].length ?? 0;
    const inside = from.slice(dots).replaceAll(".", "/");
    const roots = dots === 0 ? fromAbove(path, inside) : [joined2(folderOf(path), `${"../".repeat(dots - 1)}${inside}`)];
    const last = names2.split(",").flatMap((name) => /^\s*(\w+)/.exec(name)?.[1] ?? []);
    modules.push(...roots, ...roots.flatMap((root) => last.map((name) => root === "" ? name : `${root}/${name}`)));
  }
  for (const [, names2 = ""] of text2.matchAll(PYTHON_IMPORT)) {
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
var MAX_FILE_BYTES = 3e5;
var MAX_RAISED = { clone: 200, remote: 20 };
async function raisedFiles(workspace, classOf) {
  const { changes, baseline } = workspace;
  if (changes === null || baseline !== "known") return [];
  const touched = new Set(changes.map(({ path }) => path));
  const there = new Set((await workspace.files("head")).map(({ path }) => path).filter((path) => !touched.has(path)));
  const before2 = await importsOf(
    workspace,
    "base",
    changes.flatMap(({ basePath }) => basePath ?? [])
  );
  const after = await importsOf(
    workspace,
    "head",
    changes.flatMap(({ path, kind }) => kind === "deleted" ? [] : path)
  );
  const fresh = [...after].filter((name) => !before2.has(name)).flatMap((name) => filesNamed(name, there));
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
  return ENDINGS.flatMap((ending2) => [
    `${name}.${ending2}`,
    `${name}/index.${ending2}`,
    `${name}/__init__.${ending2}`
  ]).filter((path) => there.has(path));
}

// src/workspace/file-class/reached.ts
var CODE = /\.(?:[cm]?[jt]sx?|vue|svelte|py|go)$/i;
var SKIPPED = /(?:^|\/)node_modules\//;
var RUNNER_CONFIG = /(?:^|\/)(?:jest|vitest|playwright|cypress|karma)\.(?:config|setup|conf)\.[cm]?[jt]s$/;
var MAX_FILE_BYTES2 = 3e5;
var MAX_FILES = 2e4;
var MAX_REMOTE_FILES = 300;
function reachedFiles(workspace, texts2, isTest) {
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
      const text2 = result.bytes.toString("utf8");
      const imports = importsIn(result.path, text2);
      if (imports.length === 0 || await isTest(side, result.path, text2)) continue;
      for (const each of imports) found.add(each);
    }
    return found;
  }
  async function by(side, path) {
    const names2 = await namesOf(texts2, path);
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
async function namesOf(texts2, path) {
  if (path.endsWith(".go")) return goPackage(texts2, path);
  const stem = stemOf(path);
  const folder = /^(.*)\/(?:index|__init__)$/.exec(stem)?.[1];
  return folder === void 0 ? [stem] : [stem, folder];
}
async function goPackage(texts2, path) {
  for (const folder of foldersAbove(path).reverse()) {
    const module = /^module[ \t]+(\S+)/m.exec(await texts2.config(`${folder}go.mod`) ?? "")?.[1];
    if (module === void 0) continue;
    const below = folderOf(path).slice(folder.length).replace(/\/$/, "");
    return [`go:${module}${below === "" ? "" : `/${below}`}`];
  }
  return [];
}

// src/workspace/file-class/shipped.ts
var IMAGE = /^(?:Docker|Container)file(?:$|[._-])|\.(?:docker|container)file$/i;
var TEST_IMAGE = /(?:^|[._-])(?:tests?|e2e|ci)(?:$|[._-])/i;
var MAX_IMAGES = 100;
function shippedFiles(workspace, texts2) {
  const images = /* @__PURE__ */ new Map();
  function imagesOf(side) {
    const listing = images.get(side) ?? workspace.files(side).then((files) => files.map(({ path }) => path).filter(isImage));
    images.set(side, listing);
    return listing;
  }
  async function as(side, path) {
    if (isLoaded(path, await packageOf(side, path), await railsOrDjango(side, path))) return true;
    for (const folder of foldersAbove(path)) {
      const text2 = await texts2.file(side, `${folder}package.json`);
      if (text2 !== null && exportsFile(text2, path.slice(folder.length))) return true;
    }
    for (const image of (await imagesOf(side)).slice(0, MAX_IMAGES)) {
      const text2 = await texts2.file(side, image);
      if (text2 !== null && imageHolds(text2, folderOf(image), path)) return true;
    }
    return (await texts2.file(side, "Procfile") ?? "").includes(path);
  }
  async function packageOf(side, path) {
    for (const folder of foldersAbove(path).reverse()) {
      const text2 = await texts2.file(side, `${folder}package.json`);
      if (text2 !== null) return { folder, text: text2 };
    }
    return null;
  }
  async function railsOrDjango(side, path) {
    if (/(?:^|\/)(?:migrations|management\/commands|templatetags)\/[^/]+\.py$/.test(path)) return true;
    if (!/^(?:app|config|db|lib)\//.test(path) || !path.endsWith(".rb")) return false;
    return /['"]rails['"]/.test(await texts2.file(side, "Gemfile") ?? "");
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
function exportsFile(text2, path) {
  let manifest;
  try {
    manifest = JSON.parse(text2);
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
function withoutDot(path) {
  return path.replace(/^(?:\.?\/)+/, "").replace(/\/+$/, "");
}
function imageHolds(text2, folder, path) {
  const lines = text2.replace(/\\\r?\n/g, " ").split(/\r?\n/);
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
    return pathHint(`${front}x`) !== "source" && globFits(entry, path);
  }
  return path.startsWith(`${entry}/`) && pathHint(`${entry}/x`) !== "source";
}

// src/workspace/file-class/test-imports.ts
var SCRIPT = /\b(?:from|import|require)\s*\(?\s*['"](?:@jest\/globals|vitest|node:test|bun:test|mocha|chai|ava|tap|uvu|sinon|supertest|jasmine|@playwright\/test|@testing-library\/[\w-]+|@japa\/[\w-]+)['"]|^[ \t]*(?:describe|suite|it|test)(?:\.\w+)?\s*\(\s*['"`]/m;
var PYTHON = /^[ \t]*(?:import|from)[ \t]+(?:pytest|unittest|hypothesis|testtools|django\.test|rest_framework\.test)\b|^[ \t]*(?:async[ \t]+)?def[ \t]+test_\w+[ \t]*\(/m;
var GO = /^(?:import)?[ \t]+(?:[\w.]+[ \t]+)?"testing"/m;
var GO_PROGRAM = /^package[ \t]+main\b/m;
var OTHERS = /* @__PURE__ */ new Map([
  ["java", /^import\s+(?:static\s+)?(?:org\.junit|org\.testng|org\.mockito|org\.assertj)\b/m],
  ["kt", /^import\s+(?:org\.junit|kotlin\.test|io\.kotest|io\.mockk)\b/m],
  ["cs", /^\s*using\s+(?:Xunit|NUnit|Microsoft\.VisualStudio\.TestTools)\b/m],
  ["rb", /\bRSpec\.|\bMinitest::|require ['"](?:rspec|minitest|test_helper|spec_helper)/],
  ["php", /\bPHPUnit\\/]
]);
function usesTestFramework(path, text2) {
  const extension = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
  if (/^[cm]?[jt]sx?$/.test(extension)) return SCRIPT.test(text2);
  if (extension === "py") return PYTHON.test(text2);
  if (extension === "go") return GO.test(text2) && !GO_PROGRAM.test(text2);
  return OTHERS.get(extension)?.test(text2) === true;
}
function importsDecide(path) {
  return /\.(?:[cm]?[jt]sx?|py|go)$/i.test(path);
}

// src/workspace/file-class/test-runners.ts
var PYTHON2 = [
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
function packageJson(name, packages, collects2, configured) {
  return {
    name,
    declaredIn: ["package.json"],
    declares: new RegExp(`"(?:${packages})"\\s*:`),
    collects: collects2,
    ...configured !== void 0 && { configured: (text2) => globsAt(text2, configured.split(".")) }
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
    declaredIn: PYTHON2,
    declares: /\bpytest\b/,
    collects: ["**/test_*.py", "**/*_test.py", "**/conftest.py"]
  },
  { name: "Django's test runner", declaredIn: ["manage.py"], collects: ["**/tests.py", "**/test_*.py"] },
  { name: "go test", declaredIn: ["go.mod"], collects: ["**/*_test.go", "**/testdata/**"], neverBuilt: true },
  { name: "Maven", declaredIn: ["pom.xml"], collects: ["**/src/test/**"], neverBuilt: true },
  {
    name: "Gradle",
    declaredIn: ["build.gradle", "build.gradle.kts"],
    collects: ["**/src/{test,androidTest,testFixtures}/**"],
    neverBuilt: true
  },
  { name: "Cargo", declaredIn: ["Cargo.toml"], collects: ["{tests,benches}/**"], neverBuilt: true },
  { name: "SwiftPM", declaredIn: ["Package.swift"], collects: ["Tests/**"], neverBuilt: true },
  {
    name: ".NET test project",
    declaredIn: ["*.csproj", "*.fsproj", "*.vbproj"],
    declares: /Microsoft\.NET\.Test\.Sdk|<IsTestProject>\s*true/i,
    collects: ["**"],
    neverBuilt: true
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
function globsAt(text2, keys) {
  let value;
  try {
    value = JSON.parse(text2);
  } catch {
    return [];
  }
  for (const key of keys) {
    if (typeof value !== "object" || value === null) return [];
    value = value[key];
  }
  return [value].flat().filter((glob) => typeof glob === "string" && !glob.startsWith("!")).map((glob) => glob.replace(/^<rootDir>\//, "").replace(/^\.\//, ""));
}

// src/workspace/file-class/test-evidence.ts
var MOST_LOOKED_AT = 2e3;
function testEvidences(texts2, moves, changed) {
  const runners = /* @__PURE__ */ new Map();
  const homes = /* @__PURE__ */ new Map();
  let listing = null;
  async function of(side, path, text2) {
    if (texts2.baseSide === null) return null;
    const collector = await collectorOf(path);
    if (collector?.runner.neverBuilt === true)
      return { words: `${collector.runner.name} never builds it into the program`, neverBuilt: true };
    const known2 = (await basePaths2()).known.has(path);
    const words = known2 ? await ofKnown(path, await asBefore(side, path, text2), collector) : await ofAdded(side, path, text2, collector);
    return words === null ? null : { words, neverBuilt: false };
  }
  async function asBefore(side, path, text2) {
    if (side === texts2.baseSide || !changed.has(path)) return text2;
    return await texts2.file("base", path) ?? "";
  }
  async function ofKnown(path, text2, collector) {
    if (collector !== null) return collects(collector);
    const isUser = usesTestFramework(path, text2);
    if (isUser && (importsDecide(path) || pathHint(path) === "test")) return "it uses a test framework";
    return homeOf(path);
  }
  async function ofAdded(side, path, text2, collector) {
    if (collector !== null && usesTestFramework(path, text2)) return collects(collector);
    const move = side === "head" ? moves.to(path) : null;
    if (move === null && isCode(path)) return null;
    if (move !== null && !await wasTest(move)) return null;
    return collector === null ? homeOf(path) : collects(collector);
  }
  async function wasTest({ from }) {
    const text2 = await texts2.file("base", from);
    return text2 !== null && await of("base", from, text2) !== null;
  }
  async function collectorOf(path) {
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
    const { projects } = await basePaths2().then(projectFiles);
    const here = projects.get(folder) ?? [];
    const named2 = TEST_RUNNERS.flatMap(({ declaredIn }) => declaredIn.filter((name) => !name.startsWith("*")));
    const files = await texts2.configs([.../* @__PURE__ */ new Set([...named2.map((name) => folder + name), ...here])]);
    return TEST_RUNNERS.flatMap((runner) => {
      const declared = [...files].find(([path, text2]) => isDeclared(runner, nameOf2(path), text2));
      if (declared === void 0) return [];
      const own = runner.configured?.(declared[1]) ?? [];
      return [{ runner, folder, globs: own.length > 0 ? own : runner.collects }];
    });
  }
  async function homeOf(path) {
    const top = foldersAbove(path).find((folder) => folder !== "" && pathHint(folder) === "test");
    if (top === void 0) return null;
    const finding = homes.get(top) ?? findHome(top);
    homes.set(top, finding);
    return finding;
  }
  async function findHome(top) {
    const inside = (await basePaths2()).all.filter((path) => path.startsWith(top)).slice(0, MOST_LOOKED_AT);
    for (const path of inside) {
      const collector = await collectorOf(path);
      if (collector !== null) return `it lies with the tests that ${collector.runner.name} collects in ${top}`;
    }
    return null;
  }
  function basePaths2() {
    listing ??= texts2.basePaths().then((all) => ({ all, known: new Set(all) }));
    return listing;
  }
  return { of };
}
function collects({ runner, folder }) {
  return `${runner.name}${folder === "" ? "" : ` in ${folder}`} collects it`;
}
function isDeclared({ declaredIn, declares }, name, text2) {
  const isThere = declaredIn.some((each) => each.startsWith("*") ? name.endsWith(each.slice(1)) : name === each);
  return isThere && (declares === void 0 || declares.test(text2));
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
function isCode(path) {
  return /\.(?:[cm]?[jt]sx?|vue|svelte|py|go|java|kts?|scala|rb|php|cs|fs|vb|rs|ex|exs|dart|swift|c|cc|cpp|h|hpp|sh|bash|ps1|sql|tf|pl|lua)$/i.test(
    path
  );
}

// src/workspace/file-class/texts.ts
var MAX_BYTES2 = 1e6;
function openTexts(workspace) {
  const configs = /* @__PURE__ */ new Map();
  const files = /* @__PURE__ */ new Map();
  const { baseline } = workspace;
  const baseSide = baseline === "known" ? "base" : baseline === "none" ? "head" : null;
  let listing = null;
  async function readConfigs(paths) {
    const texts2 = /* @__PURE__ */ new Map();
    for await (const result of workspace.readBaseTip(paths, MAX_BYTES2)) {
      if (result.status === "read") texts2.set(result.path, result.bytes.toString("utf8"));
    }
    return texts2;
  }
  async function configsOf(paths) {
    const missing = paths.filter((path) => !configs.has(path));
    if (missing.length > 0) {
      const reading = readConfigs(missing);
      for (const path of missing)
        configs.set(
          path,
          reading.then((texts2) => texts2.get(path) ?? null)
        );
    }
    const found = await Promise.all(paths.map(async (path) => [path, await configs.get(path)]));
    return new Map(found.flatMap(([path, text2]) => typeof text2 === "string" ? [[path, text2]] : []));
  }
  async function readFile2(side, path) {
    for await (const result of workspace.read(side, [path], MAX_BYTES2)) {
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
      const reading = files.get(key) ?? readFile2(side, path);
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
  const texts2 = openTexts(workspace);
  const changed = new Set((workspace.changes ?? []).map(({ path }) => path));
  const tests = testEvidences(texts2, moves, changed);
  const reached = reachedFiles(
    workspace,
    texts2,
    async (side, path, text2) => await tests.of(side, path, text2) !== null
  );
  const shipped = shippedFiles(workspace, texts2);
  const known2 = /* @__PURE__ */ new Map();
  async function foreign(side, path, text2) {
    if (ALWAYS_SOURCE.test(path) || texts2.baseSide === null) return null;
    const glob = vendored.find((each) => globFits(each, path));
    if (glob !== void 0) return { kind: "vendored", evidence: `static.vendored of the policy: ${glob}` };
    for (const kind of ["vendored", "generated"]) {
      if (await hasAttribute(texts2, path, `linguist-${kind}`))
        return { kind, evidence: `.gitattributes: linguist-${kind}` };
    }
    const lock = await installedBy(texts2, path);
    if (lock !== null) return { kind: "vendored", evidence: lock };
    const generator = hasGeneratedHeader(text2) ? await generatorOf(texts2, path, await asBefore(side, path, text2)) : null;
    return generator === null ? null : { kind: "generated", evidence: generator };
  }
  async function asBefore(side, path, text2) {
    if (side === texts2.baseSide || workspace.changes !== null && !changed.has(path)) return text2;
    return await texts2.file("base", moves.to(path)?.from ?? path) ?? "";
  }
  async function classOf(side, path) {
    if (ALWAYS_SOURCE.test(path) || texts2.baseSide === null) return SOURCE;
    if (PROSE.test(path)) return { kind: "documentation", evidence: "prose is not run" };
    const text2 = await texts2.file(side, path) ?? "";
    const theirs = await foreign(side, path, text2);
    if (theirs !== null) return theirs;
    const test = await tests.of(side, path, text2);
    const lighter = test !== null ? { kind: "test", evidence: test.words } : await hasAttribute(texts2, path, "linguist-documentation") ? { kind: "documentation", evidence: ".gitattributes: linguist-documentation" } : null;
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
  const before2 = [...family ?? []].find((other) => gone.has(`${folderOf2(path)}${other}`));
  return before2 === void 0 ? null : `${folderOf2(path)}${before2}`;
}
async function unchangedContents(workspace, renamed) {
  if (renamed.length === 0) return /* @__PURE__ */ new Set();
  const wanted = new Set(renamed.flatMap(({ path, basePath }) => [path, basePath]));
  const blobsOf2 = async (side) => new Map(
    (await workspace.files(side)).flatMap(({ path, blob }) => wanted.has(path) ? [[path, blob]] : [])
  );
  const [base, head] = [await blobsOf2("base"), await blobsOf2("head")];
  const pure = /* @__PURE__ */ new Set();
  for (const { path, basePath } of renamed) {
    const [before2, after] = [base.get(basePath ?? "") ?? null, head.get(path) ?? null];
    const same = before2 !== null && after !== null ? before2 === after : await sameBytes(workspace, path, basePath ?? "");
    if (same) pure.add(path);
  }
  return pure;
}
async function sameBytes(workspace, path, basePath) {
  for await (const before2 of workspace.read("base", [basePath], MAX_COMPARED_BYTES)) {
    for await (const after of workspace.read("head", [path], MAX_COMPARED_BYTES)) {
      return before2.status === "read" && after.status === "read" && before2.bytes.equals(after.bytes);
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
  const known2 = await knownRules();
  const loaded = await loadPolicy(options, workspace, known2);
  const { exec, http, log, cacheDir, now, signal, mask: mask2, hashKey, texts: texts2, mayVerify } = ports;
  const moves = await movesOf(workspace);
  const classes = openFileClasses(workspace, loaded.policy.static.vendored, moves);
  const context = {
    workspace,
    classes,
    options: loaded.options,
    policy: loaded.policy,
    exec,
    http,
    log,
    cacheDir,
    now,
    signal,
    ...mask2 !== void 0 && { mask: mask2 },
    ...hashKey !== void 0 && { hashKey },
    ...texts2 !== void 0 && { texts: texts2 },
    ...mayVerify !== void 0 && { mayVerify }
  };
  const finished = await runScanners(SCANNERS, context, SCAN_TIMEOUT_MS);
  const changes = [...await changeNotices(workspace, loaded, known2), ...await loweredFiles(workspace, classes)];
  const outcomes = finished.map(({ outcome }) => outcome);
  const coverage = judgeCoverage(loaded.policy.coverage, [
    ...await workspaceGaps(workspace),
    ...outcomes.flatMap((outcome) => outcome.coverage ?? [])
  ]);
  const scans = finished.map((scan) => recordOf(scan, workspace, coverage));
  const { findings: stated2, notices } = correlate(
    outcomes.flatMap((outcome) => outcome.head),
    outcomes.flatMap((outcome) => outcome.base),
    {
      exceptions: loaded.policy.exceptions,
      policyPath: loaded.path,
      comparesSides: workspace.baseline === "known",
      sawEverything: (exception) => sawEverything(exception, workspace, scans),
      now
    },
    moves
  );
  const findings = await withRevocations(stated2, ports.revocations);
  const scanNotices = outcomes.flatMap((outcome) => outcome.notices ?? []);
  const settings = [...subject.notices ?? [], ...widened, ...loaded.notices];
  const allNotices = [...workspaceNotices(workspace), ...settings, ...changes, ...scanNotices, ...notices];
  return {
    result: {
      schemaVersion: 1,
      tool: { name: "gatehouse", version: VERSION },
      subject: subjectOf(subject, workspace, options.shard ?? null),
      policy: loaded.source,
      scans,
      findings,
      coverage,
      notices: allNotices,
      verdict: evaluate(loaded.policy, { findings, scans, notices: allNotices, coverage })
    },
    inventory: outcomes.flatMap((outcome) => outcome.inventory ?? []),
    inventoryGaps: untouchedProjects(workspace),
    publish: loaded.policy.publish
  };
}
function untouchedProjects({ part }) {
  if (part === null || part.untouchedProjects === 0) return [];
  return [`the change does not touch ${part.untouchedProjects} projects: their packages were not read`];
}
async function openAsked(options, ports) {
  const workspace = await (ports.openWorkspace?.() ?? openFolder(options, ports));
  const unfounded = await unfoundedFolder(options, workspace);
  if (unfounded === null) return { workspace, widened: [] };
  return { workspace: await openFolder({ ...options, dir: workspace.root }, ports), widened: [unfounded] };
}
function openFolder(options, { exec, fetchCommit }) {
  const { dir, base, head, shard = null } = options;
  return openWorkspace({ dir, base, head, shard, ...fetchCommit !== void 0 && { fetchCommit } }, exec);
}
async function withRevocations(findings, ask2) {
  const ids = findings.filter(awaitsRevocation).map((finding) => finding.id);
  return ids.length === 0 || ask2 === void 0 ? findings : markRevoked(findings, await ask2(ids));
}
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
  return createHash3("sha256").update(JSON.stringify(projects)).digest("hex").slice(0, 16);
}
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
function sawEverything(exception, workspace, scans) {
  if (workspace.prefix !== "" || workspace.part !== null) return false;
  const complete = (scanner) => scans.some((scan) => scan.scanner === scanner && scan.status === "complete");
  const isForPackage = exception.package !== void 0 || advisoryFamily(exception.id) !== null;
  if (isForPackage) return complete("dependencies");
  return workspace.changes === null && complete("secrets") && complete("static");
}
export {
  runPipeline
};
