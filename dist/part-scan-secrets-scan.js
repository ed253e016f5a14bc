import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  lfsGap,
  limitGap,
  openBudget,
  unreadGap
} from "./part-shared-scan-secrets-file-gap.js";
import {
  closedForm,
  isWorthOpening,
  scanBytes,
  textBytes
} from "./part-shared-scan-secrets-match-text-bytes.js";
import {
  mapLimit
} from "./part-shared-util-map-limit.js";
import {
  askTool,
  installedTool,
  makeToolFolder
} from "./part-shared-scan-tool-ask.js";
import {
  NO_CLASSES
} from "./part-shared-util-file-classes.js";
import {
  compileOwnRules,
  createEngine,
  joinEngines,
  withoutRules
} from "./part-shared-scan-secrets-match-assignment.js";
import {
  base62,
  byteLines,
  crc32,
  fileContext,
  judge,
  scanText
} from "./part-shared-scan-secrets-decode-decode.js";
import {
  PatternError,
  lintCost,
  lintRule,
  measureSource,
  stepsOf
} from "./part-shared-scan-secrets-pattern-byte-sets.js";
import {
  SECRET_TOOLS,
  loadRules,
  providerId
} from "./part-shared-scan-secrets-engines-betterleaks.js";
import {
  nameText
} from "./part-shared-util-byte-name.js";
import "./part-shared-io-temporary-folder.js";
import {
  ensureFolder
} from "./part-shared-io-folder.js";
import {
  messageOf
} from "./part-shared-util-thrown.js";
import "./part-shared-picomatch.js";
import "./part-shared-io-installation.js";
import {
  CONFIDENCES
} from "./part-shared-model-severity.js";
import "./part-shared-scan-secrets-rules-rule.js";
import "./part-shared-util-hash.js";
import "./part-shared-model-errors.js";
import {
  isLfsPointer
} from "./part-shared-util-lfs-pointer.js";
import {
  ledgerOf
} from "./part-shared-scan-ledger.js";
import {
  inlineIgnoreAt
} from "./part-shared-util-inline-ignore.js";
import "./part-shared-util-binary-form.js";
import {
  VERSION
} from "./part-shared-package.js";
import {
  assetPath,
  sourceRoot
} from "./part-shared-io-assets.js";
import "./part-shared-util-line-start.js";
import "./part-shared-util-group-by.js";
import "./part-shared-util-text-order.js";
import "./part-shared-undefined.js";

// src/scan/secrets/engines/canary.ts
import { randomBytes } from "node:crypto";
var CANARY_PATH = "canary/deploy.ts";
function newToken() {
  const body = [...randomBytes(30)].map((byte) => base62(byte % 62, 1)).join("");
  return `ghp_${body}${base62(crc32(body), 6)}`;
}
function secretCanary(token = newToken()) {
  return {
    path: CANARY_PATH,
    text: `const token = "${token}";
`,
    doubt: ({ reported }) => reported.some(({ path, value }) => path === CANARY_PATH && value.includes(token)) ? null : "did not find the token that was planted for it"
  };
}

// src/scan/secrets/scan-side.ts
import { setImmediate } from "node:timers/promises";
var LARGEST_FILE = 64 * 1024 * 1024;
var TURN_MS = 40;
async function scanSide(engine, scanner, workspace, side, paths, signal) {
  const result = { found: [], gaps: [], seen: /* @__PURE__ */ new Set(), bare: /* @__PURE__ */ new Set(), files: 0, bytes: 0 };
  const scanned = [];
  const closed = [];
  let turn = performance.now();
  const options = { allocate: scanner.allocate, textOnly: true };
  for await (const read of workspace.read(side, paths, LARGEST_FILE, options)) {
    signal.throwIfAborted();
    if (read.status === "binary") {
      result.files++;
      closed.push({ path: read.path, form: read.form, isText: false });
    } else if (read.status !== "read") {
      result.gaps.push(unreadGap(read, LARGEST_FILE));
    } else {
      result.bytes += read.bytes.length;
      const text2 = {
        path: read.path,
        isClosed: closedForm(read.bytes) !== null,
        result: null
      };
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
  for (const { path, isClosed, result: answer } of scanned) {
    const text2 = answer ?? new Error("it was not answered for");
    addText(result, path, text2);
    const isText = !("binary" in text2);
    if (isClosed || !isText) closed.push({ path, form: isText ? "archive" : text2.binary, isText });
  }
  if (closed.length > 0) {
    const { scanClosedFiles } = await import("./part-scan-secrets-scan-closed-files.js");
    await scanClosedFiles(engine, workspace, side, closed, LARGEST_FILE, signal, result);
  }
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
  if ("binary" in text2) return;
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
    if (!await folder.add(side, read.path, defused(text2), { side, path: read.path })) {
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

// src/scan/secrets/engines/failed.ts
function failed({ name }, reason) {
  return {
    message: `${name} gave no answer that can be used: ${reason}`,
    remedy: `Run ${name} by hand to see why, or set secrets.engine to builtin.`
  };
}

// src/scan/secrets/message.ts
var LONG_ENOUGH = 16;
function redacted(rule, value, hash) {
  const shows = value.length >= LONG_ENOUGH && (rule.kind === "token" || rule.kind === "window");
  const first = shows ? value.slice(0, 4).replace(/[^A-Za-z0-9_.:/-]/g, "?") : "";
  return `${first}\u2026 (${value.length} characters, hash ${hash})`;
}
function secretMessage(rule, shown, facts, whereabouts) {
  const { commit, texts: texts2, word = null } = whereabouts;
  const what = `${rule.title} ${shown}${facts.length === 0 ? "" : `: ${facts.join(", ")}`}.`;
  const removed = commit === null ? "" : ` It was removed from the tree but is still in the history: commit ${commit.slice(0, 12)}.`;
  const written = texts2.length === 0 ? "" : ` It is written in ${placesOf(texts2)} of the pull request.`;
  const said2 = word === null ? "" : ` It stands in the ${word.what}: ${word.commit.slice(0, 12)}.`;
  return `${what}${removed}${said2}${written} ${steps(rule, whereabouts).join(" ")}`;
}
function placesOf(texts2) {
  const counts = /* @__PURE__ */ new Map();
  for (const { kind } of texts2) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const single = (kind) => kind === "title" || kind === "description" ? `the ${kind}` : `a ${kind}`;
  return [...counts].map(([kind, count]) => count === 1 ? single(kind) : `${count} ${kind}s`).join(", ");
}
function steps(rule, { commit, texts: texts2, inFile, word = null }) {
  const revoke = rule.revoke === null ? `1. ${rule.remedy ?? "Revoke it where it was made."}` : `1. Revoke it at ${rule.revoke}.`;
  const used = rule.log ?? (rule.revoke === null ? "the logs of what it opens" : `the log of ${rule.provider}`);
  const log = `2. Check ${used} for its use by others.`;
  const remove = commit === null && word === null ? "Then take it out of the code. Taking it out alone is not enough: whoever has read the repository keeps it." : "Then rewrite the branch without it. Rewriting alone is not enough: whoever has fetched the branch keeps it.";
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
  const [first] = places;
  if (first === void 0) throw new Error("a secret without a place");
  const [location, ...others] = places.filter(({ text: text2 }) => text2 === void 0).map(locationOf);
  const texts2 = places.flatMap(({ text: text2 }) => text2 ?? []);
  const { secret, commit } = first;
  const { rule, value } = secret;
  const hashed = hash(value);
  const facts = verdict === void 0 ? secret.facts : [...secret.facts, verdict.fact];
  const pages = [...new Set(texts2.map(({ url }) => url))].slice(0, MOST_PAGES);
  return {
    category: "secret",
    rule: rule.id,
    severity: rule.severity,
    confidence: confidenceOf(first, places),
    title: rule.title,
    message: secretMessage(rule, redacted(rule, value, hashed), facts, {
      commit,
      word: first.word ?? null,
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
function confidenceOf(first, places) {
  const known = [first, ...places.filter(({ text: text2 }) => text2 !== void 0)].map(({ secret }) => secret.confidence);
  return CONFIDENCES.find((each) => known.includes(each)) ?? first.secret.confidence;
}
function comparePlaces(a, b) {
  return Number(a.text !== void 0) - Number(b.text !== void 0) || Number(a.word !== void 0) - Number(b.word !== void 0) || Number(a.commit !== null) - Number(b.commit !== null) || CONFIDENCES.indexOf(a.secret.confidence) - CONFIDENCES.indexOf(b.secret.confidence) || (a.secret.path === b.secret.path ? 0 : a.secret.path < b.secret.path ? -1 : 1) || a.secret.startLine - b.secret.startLine || a.secret.startColumn - b.secret.startColumn;
}
function locationOf({ secret, commit, word }) {
  const { path, startLine, startColumn, endLine, endColumn } = secret;
  const holder = commit ?? word?.commit;
  return { path, startLine, startColumn, endLine, endColumn, ...holder !== void 0 && { commit: holder } };
}

// src/scan/secrets/engines/join.ts
function joinReports(own, reports) {
  if (reports.length === 0) return [...own];
  const byPath = /* @__PURE__ */ new Map();
  const all = [];
  function add(joined) {
    all.push(joined);
    const list = byPath.get(joined.secret.path);
    if (list === void 0) byPath.set(joined.secret.path, [joined]);
    else list.push(joined);
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
    const known = byPath.get(report.secret.path) ?? [];
    const twin = known.find(
      (each) => each.secret.startLine === report.secret.startLine && sameValue(each.secret, report.secret)
    ) ?? known.find((each) => isSame(each, report));
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
function isSame(known, report) {
  if (known.exact && report.exact && overlap(known.secret, report.secret)) return true;
  if (known.secret.startLine !== report.secret.startLine) return false;
  const [a, b] = [bare(known.secret.value), bare(report.secret.value)];
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

// src/scan/secrets/engines/wrapped.ts
async function withOtherEngines(context, sides) {
  const wanted = context.settings.engine;
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
  for (const tool of SECRET_TOOLS.filter(({ name }) => wanted === "all" || wanted === name)) {
    const installed = await installedTool(context.exec, tool);
    if (installed.status === "usable") usable.push({ tool, version: installed.version });
    else if (installed.status === "absent") absent.push(tool.name);
    else problems.push(failed(tool, `asked for its version, it ${installed.reason}`));
  }
  if (wanted !== "all" || absent.length === SECRET_TOOLS.length) {
    if (absent.length > 0) problems.push({ message: `not on the PATH: ${absent.join(", ")}`, remedy: INSTALL });
  } else if (absent.length > 0) notes.push(`not on the PATH and not asked: ${absent.join(", ")}`);
  return usable;
}
var INSTALL = "Install it in a step before this one, or set secrets.engine to builtin.";
async function askTools(context, sides, tools, answers) {
  const { workspace, signal } = context;
  const folder = await makeToolFolder();
  try {
    for (const side of ["head", "base"]) {
      append(answers.problems, await copyFiles(folder, workspace, side, sides[side].paths, signal));
    }
    if (folder.copies.size === 0) return;
    const config = await folder.write("default-rules.toml", "[extend]\nuseDefault = true\n");
    const canary = secretCanary();
    await folder.plant(canary);
    for (const each of tools) {
      signal.throwIfAborted();
      const request = { config, emptyFolder: folder.empty };
      const asked = await askTool(context.exec, each.tool, folder, request, canary);
      const failure = asked.status === "failed" ? asked.reason : asked.doubt;
      if (asked.status === "failed" || failure !== null) answers.problems.push(failed(each.tool, `it ${failure}`));
      else {
        const places = await reportPlaces(workspace, folder, asked.answer, each);
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
    const rest = body.slice(at, at + 60);
    const char = rest[0] ?? "";
    if (char === "\\") {
      output += convertEscape(rest);
      at += /^\\x\{/.test(rest) ? rest.indexOf("}") : 1;
    } else if (inClass) {
      const posix = /^\[:(\w+):\]/.exec(rest);
      if (posix !== null) {
        output += POSIX[posix[1] ?? ""] ?? unsupported(posix[0]);
        at += posix[0].length - 1;
      } else {
        if (char === "]") inClass = false;
        output += char;
      }
    } else if (char === "[") {
      inClass = true;
      const opening = /^\[\^?\]?/.exec(rest)?.[0] ?? "[";
      output += opening.replace("]", "\\]");
      at += opening.length - 1;
    } else if (char === "(") {
      const opening = /^\((?:\?(?:P?<\w+>|:))?/.exec(rest)?.[0] ?? "(";
      if (opening === "(" && rest[1] === "?") unsupported(rest.slice(0, 5));
      const captures = opening !== "(?:";
      if (captures) groups++;
      output += captures && (group === 0 ? groups === 1 : groups === group) ? "(" : "(?:";
      at += opening.length - 1;
    } else if (char === "*" || char === "+") {
      output += `{${char === "*" ? 0 : 1},${MOST_REPEATS}}`;
    } else {
      const open = /^\{(\d+),\}/.exec(rest);
      if (open === null) output += char;
      else {
        output += `{${open[1]},${Math.max(MOST_REPEATS, Number(open[1]))}}`;
        at += open[0].length - 1;
      }
    }
  }
  return output;
}
function convertEscape(rest) {
  const next = rest[1] ?? "";
  if (next === "A") return "^";
  if (next === "z") return "$";
  const hex = /^\\x\{([0-9a-fA-F]{1,2})\}/.exec(rest)?.[1];
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
    const id = slug(textOf(rule["id"]));
    const source = ruleSource(rule, id, notes);
    if (source !== null) rules.push(source);
    for (const list of listsOf(rule)) allowLists.push(...allowList(list, [id], notes));
    const path = textOf(rule["path"]);
    if (path !== "" && source !== null) notes.push(`${GITLEAKS_CONFIG}: the path of rule ${id} is not looked at`);
  }
  const disabled = isRecord(document) && isRecord(document["extend"]) ? texts(document["extend"]["disabledRules"]) : [];
  return { rules, allowLists, disabled, notes };
}
function ruleSource(rule, id, notes) {
  const regex = textOf(rule["regex"]);
  if (regex === "") return null;
  try {
    if (regex.length > LONGEST_PATTERN) throw new PatternError(`longer than ${LONGEST_PATTERN} characters`);
    const group = typeof rule["secretGroup"] === "number" ? rule["secretGroup"] : 0;
    const { pattern, ignoreCase } = convertGoPattern(regex, group);
    const source = {
      id,
      title: textOf(rule["description"]) || id,
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
      all: textOf(list["condition"]).toUpperCase() === "AND",
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
function textOf(value) {
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
  const known = /* @__PURE__ */ new Set();
  const results = isRecord2(document) && isRecord2(document["results"]) ? document["results"] : {};
  for (const [path, entries] of Object.entries(results)) {
    for (const entry of Array.isArray(entries) ? entries : []) {
      if (!isRecord2(entry) || entry["is_secret"] === true) continue;
      known.add(`${path}\0${String(entry["hashed_secret"])}`);
      if (entry["type"] === "Private Key") known.add(`${path}\0line ${String(entry["line_number"])}`);
    }
  }
  return (secret) => {
    const hashed = createHash("sha1").update(secret.value, "latin1").digest("hex");
    if (known.has(`${secret.path}\0${hashed}`)) return true;
    return secret.rule.check === "pem" && known.has(`${secret.path}\0line ${secret.startLine}`);
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
  const plain3 = { cost: 0, provider: null, notes: [] };
  if (file.path === GITLEAKS_IGNORE) {
    const ignored = parseGitleaksIgnore(text2, ourRules);
    return { ...plain3, allows: ({ secret, commit }) => ignored(secret, commit) };
  }
  const inBaseline = parseSecretsBaseline(text2);
  return { ...plain3, allows: ({ secret }) => inBaseline(secret) };
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
  const keys = [...new Set(head.toSorted(comparePlaces2).map(keyOf))];
  const listed2 = new Set(keys.slice(0, MOST_LISTED));
  const counts = /* @__PURE__ */ new Map();
  for (const { file } of head) counts.set(file, (counts.get(file) ?? 0) + 1);
  const notes = [...counts].map(
    ([file, count]) => `${count} ${count === 1 ? "secret is" : "secrets are"} allowed by ${file}`
  );
  const more = keys.length - listed2.size;
  return {
    head: head.filter((each) => listed2.has(keyOf(each))),
    base: base.filter((each) => listed2.has(keyOf(each))),
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
function keyOf({ placed: { secret } }) {
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
  const known = new Map(distinct.map((value, index) => [value, hashes[index]]));
  return (value) => {
    const hash = known.get(value);
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
var TIMEOUT_MS = 12e4;
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
      const limits = { timeoutMs: TIMEOUT_MS, maxBytes: MAX_BYTES };
      const result = await run(args, { ...limits, ...input !== void 0 && { input } });
      return result.exitCode === 0 ? result.stdout : null;
    },
    async stream(args, input, maxBytes, onOutput) {
      const result = await run(args, { timeoutMs: STREAM_TIMEOUT_MS, maxBytes, input, onOutput });
      return result.exitCode === 0;
    }
  };
}

// src/scan/secrets/names/masked-names.ts
var LONG_ENOUGH2 = 12;
var HIDDEN = "***";
function maskedNames(paths, placed) {
  const secrets = placed.map(({ secret }) => secret);
  const values = [...new Set(secrets.map(({ value }) => Buffer.from(value, "latin1").toString("utf8")))].filter((value) => value.length >= LONG_ENOUGH2 && !/\s/.test(value)).sort((a, b) => b.length - a.length);
  const names = /* @__PURE__ */ new Map();
  if (values.length === 0) return names;
  const all = [.../* @__PURE__ */ new Set([...paths, ...secrets.map(({ path }) => path)])];
  const joined = all.join("\n");
  for (const value of values) {
    if (!joined.includes(value)) continue;
    for (const path of all) {
      const at = path.indexOf(value);
      if (at === -1) continue;
      const end = path.indexOf("/", at + value.length);
      const name = path.slice(path.lastIndexOf("/", at) + 1, end === -1 ? path.length : end);
      names.set(name, (names.get(name) ?? name).replaceAll(value, HIDDEN));
    }
  }
  return names;
}

// src/scan/secrets/policy-engine.ts
var NAMED2 = 10;
function policyEngine(product2, settings, more) {
  const { rules, ownRules } = settings;
  const switches = new Map(Object.entries(rules));
  const said2 = product2.rules.rules.map(
    (rule) => [rule.id, switches.get(rule.id) ?? switches.get(providerId(rule)) ?? "on"]
  );
  const off = said2.flatMap(([id, word]) => word === "off" ? [id] : []);
  const kept = withoutRules(product2, off);
  const own = ownRules.length === 0 && more === null ? null : compileOwnRules(ownRules, more === null ? [] : [more]);
  return {
    engine: own === null ? kept : joinEngines(kept, createEngine(own)),
    levels: new Map(said2.flatMap(([id, word]) => word === "on" || word === "off" ? [] : [[id, word]])),
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

// src/scan/secrets/scan-whole.ts
async function scanWhole(engine, path, bytes, budget) {
  const scanned = scanBytes(engine, path, bytes);
  const isBinary = "binary" in scanned;
  const inText = isBinary ? [] : scanned.found;
  if (isBinary ? !isWorthOpening(path, scanned.binary) : closedForm(bytes) === null) return inText;
  const { scanClosed } = await import("./part-scan-secrets-scan-closed.js");
  return [...inText, ...(await scanClosed(engine, path, bytes, budget)).found];
}

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
  if (from === to) return { blobs: [], missing: 0, isShallow: false };
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
import { readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
var ID_BYTES = 20;
async function openCleanBlobs(cacheDir, rulesHash) {
  const known = /* @__PURE__ */ new Set();
  if (cacheDir === null) return { has: () => false, add: () => {
  }, save: async () => {
  } };
  const folder = join(cacheDir, "secrets");
  const file = join(folder, `clean-blobs-${rulesHash}.bin`);
  const bytes = await readFile(file).catch(() => Buffer.alloc(0));
  for (let at = 0; at + ID_BYTES <= bytes.length; at += ID_BYTES)
    known.add(bytes.toString("latin1", at, at + ID_BYTES));
  const before2 = known.size;
  const packed = (id) => Buffer.from(id, "hex").toString("latin1");
  return {
    has: (id) => known.has(packed(id)),
    add: (id) => {
      if (id.length === ID_BYTES * 2) known.add(packed(id));
    },
    async save() {
      if (known.size === before2) return;
      ensureFolder(folder);
      const unfinished = `${file}.${process.pid}`;
      await writeFile(unfinished, Buffer.from([...known].join(""), "latin1"));
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
  const rest = paths.length - named2.length;
  const sum = rest > 0 ? [{ ...entry, path: null, count: rest }] : [];
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
  const suspects = await findSuspects(engine, scanner, git, { ...listed2, blobs }, clean, request.signal, result);
  if (suspects.length > 0) await attribute(engine, git, suspects, request, result);
  await clean.save();
  return result;
}
var TURN_MS2 = 40;
async function findSuspects(engine, scanner, git, listed2, clean, signal, result) {
  const suspects = [];
  const closed = [];
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
    const isClosed = closedForm(bytes) !== null;
    await scanner.scan("", bytes, (scanned) => {
      if (scanned instanceof Error) lost++;
      else if ("binary" in scanned || isClosed) closed.push(blob);
      else if (scanned.found.length + scanned.limits.length === 0) clean.add(blob.id);
      else suspects.push(blob);
    });
    if (performance.now() - turn > TURN_MS2) {
      await setImmediate2();
      turn = performance.now();
    }
  }
  await readBlobs(git, listed2.blobs, { allocate: scanner.allocate, visit });
  await scanner.finish();
  const budget = openBudget();
  await readBlobs(git, closed, {
    allocate: Buffer.allocUnsafe,
    async visit(blob, bytes) {
      signal.throwIfAborted();
      if (bytes === null) missing++;
      else if ((await scanWhole(engine, blob.path, bytes, budget)).length > 0) suspects.push(blob);
      else clean.add(blob.id);
    }
  });
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
  const budget = openBudget();
  async function visit(blob, bytes) {
    const origin = origins?.get(blob.id) ?? withoutCommit(blob, request);
    if (origin === null || bytes === null || !request.covers(origin.path)) return;
    const inTree2 = sides.inTree.has(blob.id);
    for (const secret of await scanWhole(engine, origin.path, bytes, budget)) {
      const age = inTree2 ? Number.POSITIVE_INFINITY : origin.age;
      const key = `${secret.rule.id}\0${secret.path}\0${secret.value}`;
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
  const budget = openBudget();
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
    for (const secret of await scanWhole(engine, read.path, read.bytes, budget)) {
      const key = `${secret.rule.id}\0${secret.path}\0${secret.value}`;
      if (!seen.has(key)) result.placed.push({ secret, commit: blob.commit });
      seen.add(key);
    }
    await setImmediate3();
  }
}

// src/scan/secrets/names/scan-names.ts
var WORDS = { path: "", kind: "prose" };
function scanPaths(engine, paths) {
  if (paths.length === 0) return [];
  const text2 = Buffer.from(paths.map((path) => path.replace(/[\r\n]/g, " ")).join("\n"), "utf8");
  return scanText(engine, "", text2, WORDS).found.flatMap((secret) => {
    const path = paths[secret.startLine - 1];
    if (path === void 0 || secret.confidence === "low") return [];
    const facts = [...secret.facts, "in the name of the file"];
    return [{ secret: { ...secret, path, facts, lineText: path, inlineIgnore: void 0, ...START }, commit: null }];
  });
}
var START = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };

// src/scan/secrets/names/scan-commits.ts
var FORMAT = "%H%x00%an <%ae>%n%cn <%ce>%x00%B%x00";
var MOST_COMMITS = 1e4;
var MOST_REFS = 50;
async function scanCommits(engine, git, base, head) {
  const [log, refs] = await Promise.all([
    git.ask(["log", "-z", `--max-count=${MOST_COMMITS}`, `--format=${FORMAT}`, head, `^${base}`, "--"]),
    git.ask(["for-each-ref", `--points-at=${head}`, `--count=${MOST_REFS}`, "--format=%(refname:short)"])
  ]);
  if (log === null) return { placed: [], problems: [{ message: "the messages of the commits could not be read" }] };
  const placed = [];
  const parts = log.toString("utf8").split("\0");
  for (let at = 0; at + 2 < parts.length; at += 3) {
    while (parts[at] === "" && at + 3 < parts.length) at++;
    const commit = parts[at] ?? "";
    placed.push(...said(engine, "author of a commit", commit, parts[at + 1] ?? ""));
    placed.push(...said(engine, "message of a commit", commit, parts[at + 2] ?? ""));
  }
  placed.push(...said(engine, "name of a branch or tag", head, refs?.toString("utf8") ?? ""));
  return { placed, problems: [] };
}
function said(engine, what, commit, text2) {
  return scanText(engine, "", Buffer.from(text2, "utf8"), WORDS).found.map(({ ...secret }) => ({
    secret: { ...secret, path: what, inlineIgnore: void 0 },
    commit: null,
    word: { what, commit }
  }));
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

// src/scan/secrets/threads/crew.ts
var MOST_WAITING = 6;
var Crew = class {
  #threads;
  #giveBack;
  #nextId = 0;
  #wake = () => {
  };
  /** @param giveBack takes the memory of a batch that is done with */
  constructor(width, start, giveBack) {
    this.#giveBack = giveBack;
    this.#threads = Array.from({ length: width }, () => this.#open(start()));
  }
  /** Hands a batch to the thread with the least to do; false when all have enough. */
  takes(batch, listeners) {
    const [idlest] = this.#threads.toSorted((a, b) => a.waiting.size - b.waiting.size);
    if (idlest === void 0 || idlest.waiting.size >= MOST_WAITING) return false;
    const id = this.#nextId++;
    idlest.waiting.set(id, listeners);
    idlest.worker.ref();
    const job = { id, bytes: new Uint8Array(batch.bytes.buffer), texts: batch.texts };
    idlest.worker.postMessage(job, [job.bytes.buffer]);
    return true;
  }
  /** Waits for everything that was handed over. */
  async settled() {
    while (this.#threads.some(({ waiting }) => waiting.size > 0)) {
      await new Promise((resolve) => {
        this.#wake = resolve;
      });
    }
  }
  async close() {
    await Promise.all(this.#threads.splice(0).map(({ worker }) => worker.terminate()));
  }
  #open(worker) {
    worker.unref();
    const thread = { worker, waiting: /* @__PURE__ */ new Map() };
    worker.on("message", ({ id, results, memory }) => {
      this.#settle(thread, id, results);
      this.#giveBack(memory);
    });
    worker.on("error", (error) => this.#lose(thread, error));
    worker.on("exit", (code) => this.#lose(thread, new Error(`the thread ended with code ${code}`)));
    return thread;
  }
  #settle(thread, id, results) {
    const waiting = thread.waiting.get(id) ?? [];
    thread.waiting.delete(id);
    for (const [index, done] of waiting.entries()) {
      done(results instanceof Error ? results : results[index] ?? new Error("the thread gave no result"));
    }
    this.#wake();
  }
  /** What was handed over is gone with the thread; whoever asked is told so, and the rest is scanned here. */
  #lose(thread, error) {
    const at = this.#threads.indexOf(thread);
    if (at !== -1) this.#threads.splice(at, 1);
    for (const id of thread.waiting.keys()) this.#settle(thread, id, new Error(messageOf(error)));
  }
};

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
function openScanner(engine, texts2) {
  const width = Math.min(MOST_THREADS, availableParallelism() - 1);
  if (texts2 < FEWEST_FILES || width < 1 || sourceRoot() !== null) return scannerHere(engine);
  const workerData = { extra: engine.extra, off: engine.off };
  return scannerWith(engine, width, () => new Worker(assetPath("secrets-worker.js"), { workerData }));
}
function scannerWith(engine, width, start) {
  const filler = batchFiller();
  const crew = new Crew(width, start, (memory) => filler.giveBack(memory));
  let listeners = [];
  let turn = false;
  function dispatch() {
    if (filler.isEmpty) return;
    const batch = filler.take();
    const batchListeners = listeners;
    listeners = [];
    turn = true;
    if (crew.takes(batch, batchListeners)) return;
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
    finish() {
      dispatch();
      return crew.settled();
    },
    close: () => crew.close()
  };
}

// src/scan/secrets/scan-places.ts
async function scanPlaces(engine, git, context) {
  const { workspace, settings, signal } = context;
  const wanted = historyWanted(context);
  const listing = wanted === null ? null : listHistory(git, wanted);
  const paths = { head: await headPaths(workspace), base: basePaths(workspace) };
  const scanner = openScanner(engine, wanted?.whole === true ? Number.POSITIVE_INFINITY : paths.head.length);
  try {
    const tree = await scanSide(engine, scanner, workspace, "head", paths.head, signal);
    const baseTree = await scanSide(engine, scanner, workspace, "base", paths.base, signal);
    const ofCommits = wanted === null || wanted.base === null ? NO_WORDS : await scanCommits(engine, git, wanted.base, wanted.head);
    const words = {
      head: [...scanPaths(engine, paths.head), ...ofCommits.placed],
      base: scanPaths(engine, paths.base),
      problems: ofCommits.problems
    };
    if (workspace.remote !== void 0) {
      const history = await scanRemoved(engine, workspace, settings.history, signal);
      return { paths, tree, baseTree, history, words };
    }
    if (wanted === null || listing === null) return { paths, tree, baseTree, history: NO_HISTORY, words };
    const bare2 = await blobsOf(workspace, tree.bare);
    const request = { ...wanted, bare: bare2, inTree: await blobsOf(workspace, new Set(paths.head)) };
    return { paths, tree, baseTree, history: await scanHistory(engine, scanner, git, listing, request), words };
  } finally {
    await scanner.close();
  }
}
var NO_WORDS = { placed: [], problems: [] };
var NO_HISTORY = { placed: [], inBase: [], problems: [], coverage: [], files: 0, bytes: 0 };
function historyWanted(context) {
  const { workspace, settings, cacheDir, signal } = context;
  const { headSha, baseSha, changes, coversHistory: covers } = workspace;
  const whole = settings.history;
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
    const known = asked.get(author);
    if (known !== void 0) return known;
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
    texts: (...path) => {
      const found = at(path);
      return Array.isArray(found) ? found.filter((each) => typeof each === "string") : [];
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

// src/scan/secrets/verify/identity.ts
var MOST_SCOPES = 12;
var LONGEST_NAME = 80;
function identityWords({ owner, scopes }) {
  const names = scopes.map(plain2).filter((name) => name !== "");
  const more = names.length - MOST_SCOPES;
  const named2 = names.slice(0, MOST_SCOPES).join(", ") + (more > 0 ? ` and ${more} more` : "");
  const of = plain2(owner ?? "");
  return `${of === "" ? "" : `, of ${of}`}${named2 === "" ? "" : `, with the scopes ${named2}`}`;
}
function plain2(name) {
  return name.replace(/[^\w@.:/+ -]/g, "?").trim().slice(0, LONGEST_NAME);
}
function headerList(headers, name) {
  return (headers[name] ?? "").split(/[\s,]+/).filter((part) => part !== "");
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
    read: byStatus((answer) => answer.has("data")),
    who: (_, headers) => ({ owner: headerList(headers, "anthropic-organization-id")[0] ?? null, scopes: [] })
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
    },
    who: (answer) => ({ owner: answer.text("account", "team", "name") ?? answer.text("account", "uuid"), scopes: [] })
  },
  {
    // A token of a GitHub Enterprise Server looks the same, so a 401 here says nothing of it.
    id: "github",
    provider: "GitHub",
    rules: ["github-pat", "github-fine-grained-pat", "github-oauth-token", "github-user-token"],
    form: /^(?:gh[pou]_|github_pat_)\w{36,100}$/,
    url: "https://api.github.com/user",
    headers: (value) => ({ ...bearer(value), accept: "application/vnd.github+json" }),
    read: byStatus((answer) => answer.text("login") !== null),
    who: (answer, headers) => ({ owner: answer.text("login"), scopes: headerList(headers, "x-oauth-scopes") })
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
    },
    who: (answer) => ({ owner: answer.text("name"), scopes: answer.texts("scopes") })
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
    },
    who: (answer) => ({ owner: answer.text("id"), scopes: [] })
  },
  {
    // A token may be limited to addresses, so a 401 is no proof.
    id: "npm",
    provider: "npm",
    rules: ["npm-access-token"],
    form: /^npm_[A-Za-z0-9]{36}$/,
    url: "https://registry.npmjs.org/-/whoami",
    headers: bearer,
    read: byStatus((answer) => answer.text("username") !== null),
    who: (answer) => ({ owner: answer.text("username"), scopes: [] })
  },
  {
    id: "openai",
    provider: "OpenAI",
    rules: ["openai-api-key"],
    form: /^sk-[\w-]{40,300}$/,
    url: "https://api.openai.com/v1/models",
    headers: bearer,
    read: byStatus((answer) => answer.text("object") === "list"),
    who: (_, headers) => ({ owner: headerList(headers, "openai-organization")[0] ?? null, scopes: [] })
  },
  {
    // Keys of the European region are refused at this address.
    id: "sendgrid",
    provider: "SendGrid",
    rules: ["sendgrid-api-key"],
    form: /^SG\.[\w-]{22}\.[\w-]{43}$/,
    url: "https://api.sendgrid.com/v3/scopes",
    headers: bearer,
    read: byStatus((answer) => answer.has("scopes")),
    who: (answer) => ({ owner: null, scopes: answer.texts("scopes") })
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
    },
    who: (answer, headers) => ({
      owner: [answer.text("user"), answer.text("team")].filter((name) => name !== null).join(" in ") || null,
      scopes: headerList(headers, "x-oauth-scopes")
    })
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
    },
    who: (answer) => ({ owner: answer.text("id"), scopes: [] })
  }
];

// src/scan/secrets/verify/verify.ts
var MOST_REQUESTS = 20;
var AT_ONCE = 4;
var TIMEOUT_MS2 = 5e3;
var MAX_ANSWER_BYTES = 1024 * 1024;
async function verifySecrets(secrets, context) {
  const { settings, options, http, signal } = context;
  if (settings.verify.length === 0) return NOTHING;
  const questions = questionsOf(secrets, settings.verify);
  if (questions.length === 0) return NOTHING;
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
var NOTHING = { verdicts: /* @__PURE__ */ new Map(), notes: [] };
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
    const { status, headers, body } = await http({
      method: check.method ?? "GET",
      url: check.url,
      headers: check.headers(value),
      timeoutMs: TIMEOUT_MS2,
      maxBytes: MAX_ANSWER_BYTES,
      noRedirects: true,
      signal
    });
    const fields = answerFields(body);
    const answer = check.read(status, fields);
    if (answer === null) return null;
    const identity = answer === "live" ? identityWords(check.who(fields, headers)) : "";
    return { answer, identity: identity.includes(value) ? "" : identity };
  } catch {
    return null;
  }
}
function verdictOf({ answer, identity }, { provider }) {
  switch (answer) {
    case "live":
      return { answer, fact: `${provider} accepts it, it is live${identity}` };
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

// src/scan/secrets/scan.ts
var product;
async function scanSecrets(context) {
  const { workspace } = context;
  product ??= loadRules().then(createEngine);
  const own = await product;
  const ourRules = new Set([...own.rules.rules, ...context.settings.ownRules].map((rule) => rule.id));
  const habits = await readHabits(workspace, ourRules);
  const { engine, levels, notes: ruleNotes } = policyEngine(own, context.settings, habits.provider);
  const reading = textsOf(context, engine);
  const git = gitAt(context.exec, workspace.root);
  const { paths, tree, baseTree, history, words } = await scanPlaces(engine, git, context);
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
  const placed = [...headFound.map(inTree), ...removed, ...words.head];
  const head = divideAllowed([...placed, ...texts2.placed], habits);
  const base = divideAllowed([...baseFound.map(inTree), ...history.inBase, ...words.base], habits);
  const allowed = listAllowed(head.allowed, base.allowed);
  const shown = [...head.kept, ...base.kept, ...[...allowed.head, ...allowed.base].map((each) => each.placed)];
  for (const { secret } of shown) mask(secret, context);
  const verified = await verifySecrets(head.kept, context);
  const values = shown.map(({ secret }) => secret.value);
  const key = values.length === 0 ? NO_KEY : await repositoryKey(workspace, git, context.hashKey);
  const hash = await hashSecrets(key, values);
  const changedHabits = await habitChanges(workspace, habits, placed, ourRules);
  const problems = [...habits.problems, ...all.problems, ...history.problems, ...words.problems, ...texts2.problems];
  return {
    engine: all.engine,
    status: problems.length > 0 ? "partial" : "complete",
    reason: reasonOf(problems),
    problems,
    head: [
      ...bounded(observeHead(head.kept, base.kept, hash, verified.verdicts), levels),
      ...observeAllowed(allowed.head, hash)
    ],
    base: [...bounded(observeSecrets(base.kept, hash), levels), ...observeAllowed(allowed.base, hash)],
    coverage: [...coverageOf(workspace, tree, baseTree), ...history.coverage],
    stats: { files: tree.files + history.files, bytes: tree.bytes + history.bytes + texts2.bytes, packages: 0 },
    maskedNames: maskedNames([...paths.head, ...paths.base], shown),
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
function bounded(seen, levels) {
  return seen.map((each) => {
    const level = levels.get(each.rule) ?? "block";
    return level === "block" ? each : { ...each, level };
  });
}
function coverageOf({ changes }, head, base) {
  const known = new Set(base.gaps.map(({ path }) => path));
  const looksAt = (path) => base.seen.has(path) || known.has(path);
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
  const known = new Set(base.map(secretKey));
  const isNews = (each) => each.text !== void 0 && known.has(secretKey(each));
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
export {
  scanSecrets
};
