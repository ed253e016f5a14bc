import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  inlineIgnoreAt
} from "./part-shared-util-inline-ignore.js";
import {
  sourceText
} from "./part-shared-scan-static-source-text.js";
import {
  isWorkflowFile
} from "./part-shared-scan-static-workflow-workflow-file.js";
import "./part-shared-util-lfs-pointer.js";
import {
  LANGUAGES,
  languageById,
  languageOf
} from "./part-shared-scan-static-language-csharp.js";
import {
  EVERYWHERE,
  PROTECTIONS,
  bitOf,
  bitsOf,
  canHarm,
  isFollowed,
  isMade
} from "./part-shared-scan-static-models-kinds.js";
import {
  SINK_KINDS
} from "./part-shared-scan-static-models-model.js";
import {
  NO_CLASSES
} from "./part-shared-util-file-classes.js";
import {
  ledgerOf
} from "./part-shared-scan-ledger.js";
import "./part-shared-util-json-comments.js";
import "./part-shared-util-group-by.js";
import {
  lineIndex
} from "./part-shared-util-line-index.js";
import "./part-shared-util-line-start.js";
import {
  NO_STATS,
  ruleSet
} from "./part-shared-model-scan.js";
import "./part-shared-util-binary-form.js";
import {
  VERSION,
  assetPath,
  readWhole,
  sourceRoot
} from "./part-shared-package.js";
import {
  hashParts
} from "./part-shared-util-hash.js";
import {
  messageOf
} from "./part-shared-util-thrown.js";
import "./part-shared-util-text-order.js";
import "./part-shared-model-errors.js";
import "./part-shared-undefined.js";

// src/scan/static/unread-language.ts
import { posix } from "node:path";
var BY_ENDING = {
  ...endings("Ruby templates", "erb haml slim"),
  ...endings("Razor pages", "cshtml razor"),
  ...endings("Visual Basic", "vb vbs"),
  ...endings("F#", "fs fsx"),
  ...endings("Kotlin", "kt kts"),
  ...endings("Scala", "scala sc"),
  ...endings("Groovy", "groovy gsp"),
  ...endings("Java pages", "jsp jspx jspf"),
  ...endings("Clojure", "clj cljs cljc edn"),
  ...endings("Rust", "rs"),
  ...endings("C", "c h"),
  ...endings("C++", "cc cpp cxx hpp hh hxx"),
  ...endings("Swift", "swift"),
  ...endings("Objective-C", "m mm"),
  ...endings("Dart", "dart"),
  ...endings("Elixir", "ex exs eex heex leex"),
  ...endings("Erlang", "erl hrl"),
  ...endings("Haskell", "hs lhs"),
  ...endings("OCaml", "ml mli"),
  ...endings("Julia", "jl"),
  ...endings("R", "r"),
  ...endings("Lua", "lua"),
  ...endings("Perl", "pl pm cgi"),
  ...endings("Shell", "sh bash zsh ksh fish"),
  ...endings("PowerShell", "ps1 psm1"),
  ...endings("Batch", "bat cmd"),
  ...endings("SQL", "sql psql plsql"),
  ...endings("Terraform", "tf tofu hcl"),
  ...endings("Bicep", "bicep"),
  ...endings("Vue", "vue"),
  ...endings("Svelte", "svelte"),
  ...endings("Astro", "astro"),
  ...endings("CoffeeScript", "coffee"),
  ...endings("Zig", "zig"),
  ...endings("Nim", "nim"),
  ...endings("Crystal", "cr"),
  ...endings("Solidity", "sol")
};
var BY_NAME = /* @__PURE__ */ new Map([
  ["dockerfile", "Dockerfile"],
  ["containerfile", "Dockerfile"],
  ["jenkinsfile", "Groovy"]
]);
var SHEBANG = /^#![ \t]*(?:\S*\/)?(?:env[ \t]+(?:-\S+[ \t]+)*)?([A-Za-z]+)/;
var INTERPRETERS = new Map([
  ...LANGUAGES.flatMap(({ title, files }) => files.interpreters.map((name2) => [name2, title])),
  ["perl", "Perl"],
  ["lua", "Lua"],
  ["sh", "Shell"],
  ["bash", "Shell"],
  ["zsh", "Shell"],
  ["dash", "Shell"],
  ["ksh", "Shell"],
  ["fish", "Shell"],
  ["pwsh", "PowerShell"]
]);
function unreadLanguageOf(path) {
  const name2 = posix.basename(path).toLowerCase();
  if (languageOf(path) !== null) return null;
  if (/\.gradle(?:\.kts)?$/.test(name2)) return null;
  const named4 = BY_NAME.get(name2) ?? (name2.startsWith("dockerfile.") ? "Dockerfile" : void 0);
  if (named4 !== void 0) return named4;
  const ending = endingOf(name2);
  return ending !== null && Object.hasOwn(BY_ENDING, ending) ? BY_ENDING[ending] ?? null : null;
}
function hasNoEnding(path) {
  return endingOf(posix.basename(path)) === null;
}
function scriptLanguage(start2) {
  const interpreter = SHEBANG.exec(start2)?.[1];
  return interpreter === void 0 ? null : INTERPRETERS.get(interpreter.toLowerCase()) ?? interpreter;
}
function endings(language, list2) {
  return Object.fromEntries(list2.split(" ").map((ending) => [ending, language]));
}
function endingOf(name2) {
  const dot = name2.lastIndexOf(".");
  return dot <= 0 ? null : name2.slice(dot + 1).toLowerCase();
}

// src/scan/static/language-gaps.ts
var NO_RULES = "no rules for this language";
var MAX_SCRIPT_BYTES = 1e6;
var MAX_REMOTE_SCRIPTS = 50;
function isRead(path) {
  return languageOf(path) !== null || isWorkflowFile(path);
}
async function languageGaps(workspace, side) {
  const paths = (await workspace.files(side)).map(({ path }) => path);
  const named4 = paths.flatMap((path) => {
    const language = isRead(path) ? null : unreadLanguageOf(path);
    return language === null ? [] : [{ kind: "language", path, subject: language, reason: NO_RULES }];
  });
  return [...named4, ...await scriptGaps(workspace, side), ...side === "head" ? movedGaps(workspace) : []];
}
async function scriptGaps(workspace, side) {
  const all = workspace.changes === null ? (await workspace.files(side)).map(({ path }) => path) : workspace.changes.flatMap(
    ({ path, basePath, kind }) => side === "base" ? basePath ?? [] : kind === "deleted" ? [] : path
  );
  const unnamed = all.filter((path) => hasNoEnding(path) && unreadLanguageOf(path) === null);
  const asked = workspace.remote === void 0 ? unnamed : unnamed.slice(0, MAX_REMOTE_SCRIPTS);
  const gaps = [];
  for await (const result of workspace.read(side, asked, MAX_SCRIPT_BYTES, { textOnly: true })) {
    const language = result.status === "read" ? scriptLanguage(result.bytes.toString("latin1", 0, 200)) : null;
    if (language === null) continue;
    gaps.push({ kind: "language", path: result.path, subject: `${language} script`, reason: "its name has no ending" });
  }
  return gaps;
}
function movedGaps({ changes }) {
  return (changes ?? []).flatMap(({ path, basePath, kind }) => {
    if (kind !== "renamed" || basePath === null || !isRead(basePath)) return [];
    if (isRead(path) || unreadLanguageOf(path) !== null) return [];
    return [
      {
        kind: "language",
        path,
        subject: "renamed source",
        reason: `no rule reads it since it is no longer ${basePath}`
      }
    ];
  });
}

// src/scan/static/session/code-scan.ts
var MOST_BESIDE = 400;
var MAX_FILE_BYTES = 1e6;
var FLOWS = { kind: "budget", subject: "flows across files" };
var MOST_SETTINGS = 300;
var MAX_SETTINGS_BYTES = 2e5;
var DEEPEST = 3;
var BATCH = 250;
async function sideList(workspace, side, models) {
  const names = new Set(LANGUAGES.flatMap(({ flow }) => flow.modules.settings));
  const all = (await workspace.files(side)).map(({ path }) => path);
  const isSettings = (path) => names.has(path.slice(path.lastIndexOf("/") + 1));
  const depth = (path) => path.split("/").length;
  const wanted = all.filter(isSettings).sort((a, b) => depth(a) - depth(b));
  const settings = /* @__PURE__ */ new Map();
  for await (const result of workspace.read(side, wanted.slice(0, MOST_SETTINGS), MAX_SETTINGS_BYTES)) {
    if (result.status === "read") settings.set(result.path, result.bytes.toString("utf8"));
  }
  return { paths: all.filter((path) => languageOf(path) !== null || isSettings(path)), settings, models };
}
async function scanChange(scan, thread, files) {
  return guarded(scan, files, async () => {
    tell(scan, await thread.add(files));
    const paths = files.map(({ path }) => path);
    const room = await addImports(scan, thread, paths, MOST_BESIDE);
    const callers = await addImporters(scan, thread, paths, room);
    return look(scan, thread, [...paths, ...callers], paths);
  });
}
async function scanTree(scan, threads, files) {
  const found = [];
  const busy = threads.map(() => Promise.resolve());
  let batch = [];
  let turn = 0;
  async function send() {
    const [next, at2] = [batch, turn++ % threads.length];
    batch = [];
    const thread = threads[at2];
    await busy[at2];
    if (thread === void 0) return;
    busy[at2] = guarded(scan, next, async () => {
      tell(scan, await thread.add(next));
      const paths = next.map(({ path }) => path);
      await addImports(scan, thread, paths, MOST_BESIDE);
      return look(scan, thread, paths, scan.at);
    }).then((some) => void found.push(...some));
  }
  for await (const file of files) {
    batch.push(file);
    if (batch.length >= BATCH) await send();
  }
  if (batch.length > 0) await send();
  await Promise.all(busy);
  return once(found);
}
function once(found) {
  const byPlace2 = /* @__PURE__ */ new Map();
  for (const each of found) {
    const { path, startLine, startColumn } = each.location ?? { path: "", startLine: 0, startColumn: 0 };
    const place = `${each.rule}:${path}:${startLine}:${startColumn}`;
    if (!byPlace2.has(place)) byPlace2.set(place, each);
  }
  return [...byPlace2.values()];
}
async function guarded(scan, files, work) {
  try {
    return await work();
  } catch (error) {
    const reason = `could not be looked at: ${messageOf(error).slice(0, 200)}`;
    tell(
      scan,
      files.map(({ path }) => ({ path, kind: "syntax", reason }))
    );
    return [];
  }
}
async function look(scan, thread, through, at2) {
  const { found, lost } = await thread.look(through, at2);
  tell(scan, lost);
  return found;
}
function tell({ tally, at: at2 }, lost) {
  const counts = new Set(at2);
  for (const { path, kind, reason } of lost) {
    if (counts.has(path)) tally.gap(kind, path, languageOf(path) ?? "code", reason);
  }
}
async function addImports(scan, thread, from, room) {
  let [ring, left] = [from, room];
  for (let depth = 0; depth < DEEPEST && ring.length > 0 && left > 0; depth++) {
    const missing = await thread.missing(ring);
    ring = missing.slice(0, left);
    left -= ring.length;
    await thread.add(await codeFiles(scan, ring));
    if (missing.length > ring.length) tooMany(scan, missing.length - ring.length, "imported");
  }
  return left;
}
async function addImporters(scan, thread, paths, room) {
  const { workspace, side, tally } = scan;
  if (room <= 0) return [];
  const words2 = [...new Set(paths.map(importName))].filter((word) => word.length > 1);
  const known4 = new Set(paths);
  const named4 = await workspace.mentions?.(side, words2) ?? null;
  if (named4 === null) {
    tally.general.push({ ...FLOWS, reason: `who imports what was changed could not be found out` });
    return [];
  }
  const mentioned = named4.filter((path) => languageOf(path) !== null && !known4.has(path));
  await thread.add(await codeFiles(scan, mentioned.slice(0, room)));
  const callers = (await thread.importers(paths)).filter((path) => !known4.has(path));
  if (mentioned.length > room) tooMany(scan, mentioned.length - room, "that name what was changed");
  await addImports(scan, thread, callers, Math.max(0, room - mentioned.length));
  return callers;
}
function importName(path) {
  const parts2 = path.replace(/\.\w+$/, "").split("/");
  const last = parts2.at(-1) ?? "";
  return /^(?:index|__init__|mod|main)$/.test(last) ? parts2.at(-2) ?? last : last;
}
function tooMany({ tally }, count, which) {
  tally.general.push({ ...FLOWS, count, reason: `files ${which} were not read` });
}
async function codeFiles({ workspace, side }, paths) {
  const files = [];
  for await (const result of workspace.read(side, paths, MAX_FILE_BYTES)) {
    const language = languageOf(result.path);
    if (result.status !== "read" || language === null) continue;
    const source = sourceText(result.bytes);
    if (source.kind === "text") files.push({ path: result.path, language, text: source.text });
  }
  return files;
}

// src/scan/static/session/pool.ts
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";

// src/scan/static/application/packages.ts
var MANIFESTS = [
  "package.json",
  "pyproject.toml",
  "setup.py",
  "requirements.txt",
  "Pipfile",
  "manage.py",
  "go.mod",
  "pom.xml",
  "build.gradle",
  "build.gradle.kts",
  "composer.json",
  "Gemfile"
];
var known = /* @__PURE__ */ new WeakMap();
function packageOf(application, path) {
  const folders = path.split("/").slice(0, -1);
  const cache = known.get(application) ?? /* @__PURE__ */ new Map();
  known.set(application, cache);
  const own = folders.join("/");
  const found = cache.get(own);
  if (found !== void 0) return found;
  const files = application.interpreter?.program.files;
  let folder = "";
  for (let depth = folders.length; depth > 0 && files !== void 0; depth--) {
    const candidate = folders.slice(0, depth).join("/");
    const isThere = MANIFESTS.some((name2) => files.has(`${candidate}/${name2}`));
    if (!isThere && !files.inFolder(candidate).some((each) => each.endsWith(".csproj"))) continue;
    folder = candidate;
    break;
  }
  cache.set(own, folder);
  return folder;
}

// src/scan/static/application/path-text.ts
function joinPaths(prefix, path) {
  const start2 = prefix.replace(/\/+$/, "");
  const rest = path.replace(/^\/+/, "");
  const joined = rest === "" ? start2 : `${start2}/${rest}`;
  return joined.startsWith("/") ? joined : `/${joined}`;
}
function normalised(path) {
  let text = path;
  for (let round = 0; round < 4 && /\([./]/.test(text); round++) text = text.replaceAll(/\([./][^()]*\)/g, "");
  if (!text.includes("/.") && !text.includes("//")) return text === "" ? "/" : text;
  const kept = [];
  for (const part of text.split("/")) {
    if (part === "..") kept.pop();
    else if (part !== "" && part !== ".") kept.push(part);
  }
  return `/${kept.join("/")}`;
}
function patternParts(pattern) {
  const [, method, rest = pattern] = /^(?:([A-Z]+)[ \t]+)?(.*)$/s.exec(pattern) ?? [];
  const path = method === void 0 || rest.startsWith("/") ? rest : rest.replace(/^[^/]*/, "");
  return { method: method ?? null, path: path.replace(/\{\$\}$/, "") };
}
function pathOfPattern(source) {
  return source.replace(/^[\^]/, "").replace(/\$$/, "").replace(/\\?\/\?$/, "/").replaceAll(/\(\?P?<(\w+)>(?:[^()]|\([^()]*\))*\)/g, "{$1}").replaceAll(/\((?!\?)(?:[^()]|\([^()]*\))*\)/g, "{}").replaceAll("\\", "");
}
var PARAMETER = /^(?::[\w-]+(?:\([^)]*\))?[?+]?|\{[^{}]*\}|<[^<>]*>|\[[^[\]]*\])$/;
var WILD = /^(?:\*.*|\{\*.*\}|\{[\w.]*\.\.\.\}|\(\.\*\)|\[\[?\.\.\..*|:[\w-]+\*|<path:.*>|~.*)$/;
function covers(layer, route, exact) {
  const own = segments(layer);
  const other = segments(route);
  let certain = "yes";
  for (let at2 = 0; at2 < own.length; at2++) {
    const part = own[at2] ?? "";
    if (WILD.test(part)) return certain;
    const against = other[at2];
    if (against === void 0) return "no";
    if (WILD.test(against)) return "maybe";
    if (PARAMETER.test(part)) continue;
    if (PARAMETER.test(against) || /[{}~*:]/.test(against) || /[{}~*:]/.test(part)) certain = "maybe";
    else if (part.toLowerCase() !== against.toLowerCase()) return "no";
  }
  return exact && other.length > own.length ? "no" : certain;
}
function segments(path) {
  return path.split("/").filter((part) => part !== "");
}

// src/scan/static/language/neighbours.ts
var known2 = /* @__PURE__ */ new WeakMap();
var TEST = /_test\.\w+$/;
function neighboursOf(conventions, from, files) {
  const folders = known2.get(files) ?? /* @__PURE__ */ new Map();
  known2.set(files, folders);
  const key = `${conventions.prefix}:${from.slice(0, from.lastIndexOf("/") + 1)}:${TEST.test(from)}`;
  const found = folders.get(key) ?? /* @__PURE__ */ new Set([...conventions.neighbours(from, files), from]);
  folders.set(key, found);
  return found;
}
function neighboursWith(conventions, from, name2, files) {
  const near = neighboursOf(conventions, from, files);
  if (!conventions.fileIsNamed) return [...near].filter((path) => path !== from);
  return files.called(`${name2}${from.slice(from.lastIndexOf("."))}`).filter((path) => path !== from && near.has(path));
}

// src/scan/static/flow/taint.ts
var NO_TAINTS = [];
var KEYS = "#keys";
var MOST = 6;
var LONGEST = 12;
var DEEPEST_PATH = 3;
function joinTaints(a, b) {
  if (a.length === 0 || a === b) return b;
  if (b.length === 0) return a;
  let joined = null;
  for (const taint of b) {
    const all = joined ?? a;
    const at2 = all.findIndex(({ origin }) => origin.key === taint.origin.key);
    const known4 = all[at2];
    if (known4 === void 0) {
      if (all.length >= MOST) continue;
      joined ??= [...a];
      joined.push(taint);
    } else if ((known4.cleaned & taint.cleaned) !== known4.cleaned) {
      joined ??= [...a];
      joined[at2] = { ...taint, cleaned: known4.cleaned & taint.cleaned };
    }
  }
  return joined ?? a;
}
function madeTaints(taints) {
  if (taints.length === 0) return taints;
  return taints.filter(({ origin }) => origin.kind === "source" && isMade(origin.source));
}
function cleanTaints(taints, bits) {
  if (bits === 0 || taints.length === 0) return taints;
  return taints.map((taint) => ({ ...taint, cleaned: taint.cleaned | bits }));
}
function stepTaints(taints, at2, label) {
  if (taints.length === 0) return taints;
  return taints.map((taint) => ({ ...taint, step: stepAfter(taint.step, at2, label) }));
}
function stepAfter(before2, at2, label) {
  if (before2 !== null && (before2.count >= LONGEST || before2.at.start === at2.start && before2.at.path === at2.path)) {
    return before2;
  }
  return { at: at2, label, before: before2, count: (before2?.count ?? 0) + 1 };
}
function stepsOf(step2) {
  const steps = [];
  for (let at2 = step2; at2 !== null; at2 = at2.before) steps.unshift(at2);
  return steps;
}
function sameTaints(a, b) {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  return a.every(
    ({ origin, cleaned: cleaned2 }) => b.some((other) => other.origin.key === origin.key && other.cleaned === cleaned2)
  );
}
function partTaints(taints, name2) {
  if (taints.length === 0) return NO_TAINTS;
  return taints.map((taint) => {
    const { origin } = taint;
    if (origin.kind === "source" || origin.path.length >= DEEPEST_PATH) return taint;
    const path = [...origin.path, name2];
    return { ...taint, origin: { ...origin, path, key: `${origin.key}.${name2}` } };
  });
}

// src/scan/static/flow/value.ts
var UNKNOWN = {
  taints: NO_TAINTS,
  text: null,
  literals: null,
  types: [],
  parts: null,
  functions: [],
  fixed: false,
  test: null,
  parsed: null,
  spare: null,
  plain: null,
  sites: []
};
var MOST_LITERALS = 16;
var MOST_PIECES = 40;
var MOST_TYPES = 4;
var MOST_SITES = 64;
var MOST_PARTS = 64;
var DEEPEST2 = 3;
function literal(value) {
  return { ...UNKNOWN, literals: [value], text: value === void 0 ? null : [String(value)], fixed: true };
}
function typed(types) {
  return types.length === 0 ? UNKNOWN : { ...UNKNOWN, types };
}
function tainted(taints) {
  return taints.length === 0 ? UNKNOWN : { ...UNKNOWN, taints };
}
function onlyLiteral({ literals }) {
  return literals !== null && literals.length === 1 ? { value: literals[0] } : null;
}
var gathered = /* @__PURE__ */ new WeakMap();
var DEEPEST_GATHERED = 12;
function allTaints(value, depth = 0) {
  if (value.parts === null || depth > DEEPEST_GATHERED) return value.taints;
  const known4 = gathered.get(value);
  if (known4 !== void 0) return known4;
  let taints = value.taints;
  for (const part of value.parts.values()) taints = joinTaints(taints, allTaints(part, depth + 1));
  gathered.set(value, taints);
  return taints;
}
function piecesOf(value) {
  if (value.text !== null) return value.text;
  if (value.literals !== null && value.literals.length > 1 && value.taints.length === 0) {
    const texts = value.literals.map(String);
    return [texts.find((text) => /\w/.test(text)) ?? ""];
  }
  return [{ taints: allTaints(value) }];
}
function concat(values) {
  const pieces = [];
  let taints = NO_TAINTS;
  for (const value of values) {
    taints = joinTaints(taints, allTaints(value));
    for (const piece of piecesOf(value)) {
      const last = pieces[pieces.length - 1];
      if (typeof piece === "string" && typeof last === "string") pieces[pieces.length - 1] = last + piece;
      else pieces.push(piece);
    }
  }
  if (pieces.length > MOST_PIECES) return { ...UNKNOWN, taints, text: shortened(pieces, taints) };
  const only = pieces.length === 1 && typeof pieces[0] === "string" ? [pieces[0]] : null;
  const fixed = values.every((value) => value.fixed);
  return { ...UNKNOWN, taints, text: pieces, literals: only, fixed };
}
function shortened(pieces, taints) {
  const first = pieces[0];
  return typeof first === "string" ? [first, { taints }] : [{ taints }];
}
var joins = 0;
function joinsSince() {
  const count = joins;
  joins = 0;
  return count;
}
function orElse(value, otherwise) {
  const joined = join(value, otherwise);
  return value.literals === null && otherwise.literals !== null ? { ...joined, spare: otherwise.literals } : joined;
}
function join(a, b, depth = 0) {
  if (a === b) return a;
  joins++;
  const joined = {
    taints: joinTaints(a.taints, b.taints),
    text: joinText(a, b),
    literals: joinLiterals(a, b),
    types: joinLists(a.types, b.types, MOST_TYPES),
    parts: joinParts(a, b, depth),
    functions: joinLists(a.functions, b.functions, MOST_TYPES),
    fixed: a.fixed && b.fixed,
    test: null,
    plain: a.plain ?? b.plain,
    parsed: a.parsed === b.parsed ? a.parsed : null,
    spare: a.spare === b.spare ? a.spare : null,
    sites: joinLists(a.sites, b.sites, MOST_SITES)
  };
  return isSame(joined, a) ? a : isSame(joined, b) ? b : joined;
}
function isSame(a, b) {
  return a.taints === b.taints && a.text === b.text && a.literals === b.literals && a.types === b.types && a.parts === b.parts && a.functions === b.functions && a.fixed === b.fixed && a.test === b.test && a.plain === b.plain && a.parsed === b.parsed && a.sites === b.sites;
}
function joinText(a, b) {
  if (a.text === null || b.text === null) return a.text === null && b.text === null ? null : longer(a, b);
  const same = a.text.length === b.text.length && a.text.every((piece, index) => piece === b.text?.[index]);
  return same ? a.text : longer(a, b);
}
function longer(a, b) {
  const holes = (text) => (text ?? []).filter((piece) => typeof piece !== "string").length;
  if (a.text === null && a.taints.length > 0) return null;
  if (b.text === null && b.taints.length > 0) return null;
  return holes(a.text) >= holes(b.text) && a.text !== null ? a.text : b.text;
}
function joinLiterals(a, b) {
  if (a.literals === null || b.literals === null) return null;
  if (b.literals.every((each) => a.literals?.includes(each))) return a.literals;
  const joined = [.../* @__PURE__ */ new Set([...a.literals, ...b.literals])];
  return joined.length > MOST_LITERALS ? null : joined;
}
function joinLists(a, b, most) {
  if (a.length === 0 || a === b) return b;
  if (b.length === 0) return a;
  if (b.every((each) => a.includes(each))) return a;
  return [.../* @__PURE__ */ new Set([...a, ...b])].slice(0, most);
}
function joinParts(a, b, depth) {
  if (a.parts === b.parts) return a.parts;
  if (depth > DEEPEST2) return null;
  const joined = /* @__PURE__ */ new Map();
  let isNew = false;
  for (const [key, value] of a.parts ?? []) {
    const part = join(value, partOf(b, key, value), depth + 1);
    isNew ||= part !== value;
    joined.set(key, part);
  }
  for (const [key, value] of b.parts ?? []) {
    if (joined.has(key) || joined.size >= MOST_PARTS) continue;
    isNew = true;
    joined.set(key, join(partOf(a, key, value), value, depth + 1));
  }
  return isNew ? joined : a.parts;
}
function partOf(whole, key, other) {
  const own = whole.parts?.get(key) ?? other.plain;
  return own ?? (whole.taints.length === 0 ? other : tainted(partTaints(whole.taints, key)));
}
function joinAll(values) {
  const [first, ...rest] = values;
  return first === void 0 ? UNKNOWN : rest.reduce((joined, value) => join(joined, value), first);
}
function withPart(value, key, part) {
  const parts2 = new Map(value.parts ?? []);
  if (parts2.size >= MOST_PARTS && !parts2.has(key)) {
    const any = parts2.get("*");
    parts2.set("*", any === void 0 ? part : join(any, part));
  } else {
    parts2.set(key, part);
  }
  return { ...value, parts: parts2, fixed: value.fixed && part.fixed, literals: null, test: null };
}
function cleaned(value, bits, depth = 0) {
  if (bits === 0) return value;
  const parts2 = value.parts === null || depth > DEEPEST2 ? value.parts : new Map([...value.parts].map(([key, part]) => [key, cleaned(part, bits, depth + 1)]));
  const text = value.text === null ? null : value.text.map((piece) => typeof piece === "string" ? piece : { taints: cleanTaints(piece.taints, bits) });
  return { ...value, taints: cleanTaints(value.taints, bits), text, parts: parts2 };
}
function sameKnowledge(a, b, depth = 0) {
  if (a === b) return true;
  if (!sameTaints(a.taints, b.taints)) return false;
  if (a.sites.length !== b.sites.length) return false;
  if (a.types.length !== b.types.length || a.functions.length !== b.functions.length) return false;
  if (a.parts === b.parts || depth > 2) return true;
  if (a.parts === null || b.parts === null || a.parts.size !== b.parts.size) return false;
  for (const [key, part] of a.parts) {
    const other = b.parts.get(key);
    if (other === void 0 || !sameKnowledge(part, other, depth + 1)) return false;
  }
  return true;
}

// src/scan/static/flow/summary.ts
function emptySummary(owner) {
  return {
    owner,
    result: null,
    sinks: /* @__PURE__ */ new Map(),
    exits: /* @__PURE__ */ new Map(),
    returned: /* @__PURE__ */ new Map(),
    whenTrue: /* @__PURE__ */ new Map(),
    whenFalse: /* @__PURE__ */ new Map(),
    returns: false,
    writes: /* @__PURE__ */ new Map(),
    handed: /* @__PURE__ */ new Map(),
    complete: false,
    asked: false
  };
}
function resultOf({ result }) {
  return result ?? UNKNOWN;
}

// src/scan/static/flow/module-run.ts
var NOBODY = 0;
function runModule(it, unit) {
  if (unit.state !== "new") return;
  unit.state = "running";
  const form = unit.module.functions[0];
  if (form !== void 0) {
    const frame = {
      unit,
      form,
      owner: NOBODY,
      scope: unit.scope,
      meter: it,
      dead: false,
      summary: emptySummary(NOBODY),
      breaks: [],
      continues: [],
      calls: /* @__PURE__ */ new Map(),
      results: /* @__PURE__ */ new Map(),
      recalls: 0,
      depth: 0
    };
    it.execute(frame, form.body);
    for (const { name: name2, local } of unit.module.exports ?? []) {
      if (local !== null && local.kind !== "name") unit.scope.vars.set(`export ${name2}`, it.evaluate(frame, local));
    }
  }
  unit.state = "done";
}

// src/scan/static/flow/names.ts
function globalValue(it, unit, name2) {
  const known4 = unit.scope.vars.get(name2);
  if (known4 !== void 0) return known4;
  const made3 = findGlobal(it, unit, name2);
  if (unit.state === "done") unit.scope.vars.set(name2, made3);
  return made3;
}
function findGlobal(it, unit, name2) {
  const own = unit.classes.get(name2) ?? nested(unit, name2);
  if (own !== void 0) return typed([own.type]);
  const imported = unit.imports.get(name2);
  if (imported !== void 0) return importedValue(it, unit, imported);
  for (const path of neighboursWith(unit.conventions, unit.path, name2, it.program.files)) {
    const value = ownName(it, path, name2);
    if (value !== null) return value;
  }
  for (const wildcard of unit.wildcards) {
    const value = fromWildcard(it, unit, wildcard, name2);
    if (value !== null) return value;
  }
  return typed([unit.models.canonical(`${unit.conventions.globals}:${name2}`)]);
}
function nested({ classes, imports }, name2) {
  if (imports.has(name2)) return void 0;
  for (const each of classes.values()) if (each.form.name.endsWith(`.${name2}`)) return each;
  return void 0;
}
function fromWildcard(it, unit, { module: module2 }, name2) {
  for (const path of unit.conventions.files({ from: unit.path, module: module2, member: name2 }, it.program.files)) {
    const value = topName(it, path, name2);
    if (value !== null) return value;
  }
  const canonical2 = `${unit.conventions.library(module2)}.${name2}`;
  return unit.models.knows(canonical2) ? typed([unit.models.canonical(canonical2)]) : null;
}
function importedValue(it, unit, { module: module2, member }) {
  const paths = unit.conventions.files({ from: unit.path, module: module2, member }, it.program.files);
  if (member === null && paths.length > 1) {
    const loaded2 = paths.filter((path) => it.program.units.get(path)?.module.exports === null);
    if (loaded2.length > 0) return { ...UNKNOWN, types: loaded2.map((path) => `module:${path}`) };
  }
  for (const path of paths) {
    const value = member === null ? moduleValue(it, path) : exported(it, path, member, 0);
    if (value !== null) return value;
  }
  const inside2 = member === null ? null : moduleInside(it, unit, module2, member);
  if (inside2 !== null) return inside2;
  if (paths.length > 0) return UNKNOWN;
  const library = unit.conventions.library(module2);
  return typed([unit.models.canonical(member === null || member === "default" ? library : `${library}.${member}`)]);
}
function moduleInside(it, unit, module2, member) {
  const name2 = module2.endsWith(".") ? `${module2}${member}` : `${module2}.${member}`;
  for (const path of unit.conventions.files({ from: unit.path, module: name2, member: null }, it.program.files)) {
    const value = moduleValue(it, path);
    if (value !== null) return value;
  }
  return null;
}
function moduleValue(it, path) {
  const unit = it.program.units.get(path);
  if (unit === void 0) return null;
  const module2 = typed([`module:${path}`]);
  if (unit.module.exports === null) return module2;
  runModule(it, unit);
  const whole = commonJs(unit, "default");
  return whole === null ? module2 : { ...whole, types: [...whole.types, `module:${path}`] };
}
var DEEPEST3 = 8;
function exported(it, path, name2, depth) {
  const unit = it.program.units.get(path);
  if (unit === void 0 || depth > DEEPEST3) return null;
  runModule(it, unit);
  const { exports } = unit.module;
  if (exports === null) return topName(it, path, name2);
  const assigned = commonJs(unit, name2);
  if (assigned !== null) return assigned;
  for (const each of exports) {
    if (each.name !== name2 && each.name !== "*") continue;
    if (each.from === null) {
      if (each.local === null || each.name === "*") continue;
      return each.local.kind === "name" ? globalValue(it, unit, each.local.name) : unit.scope.vars.get(`export ${name2}`) ?? UNKNOWN;
    }
    const member = each.name === "*" ? name2 : each.from.member;
    const value = importedValue(it, unit, { module: each.from.module, member });
    if (each.name !== "*" || value !== UNKNOWN) return value;
  }
  return null;
}
function commonJs(unit, name2) {
  const { vars } = unit.scope;
  const whole = vars.get("module")?.parts?.get("exports");
  const parts2 = vars.get("exports")?.parts;
  if (name2 === "default") return whole ?? (parts2 == null ? null : vars.get("exports") ?? null);
  return whole?.parts?.get(name2) ?? parts2?.get(name2) ?? null;
}
var followed = /* @__PURE__ */ new WeakMap();
function topName(it, path, name2) {
  const own = ownName(it, path, name2);
  const unit = it.program.units.get(path);
  if (own !== null || unit === void 0 || unit.module.exports !== null) return own;
  const imported = unit.imports.get(name2);
  const names = followed.get(unit) ?? /* @__PURE__ */ new Set();
  if (imported === void 0 || names.has(name2)) return null;
  followed.set(unit, names.add(name2));
  const value = importedValue(it, unit, imported);
  names.delete(name2);
  return value;
}
function ownName(it, path, name2) {
  const unit = it.program.units.get(path);
  if (unit === void 0) return null;
  const own = unit.classes.get(name2);
  if (own !== void 0) return typed([own.type]);
  runModule(it, unit);
  return unit.scope.vars.get(name2) ?? null;
}
var typesKnown = /* @__PURE__ */ new WeakMap();
function typesOf(it, unit, type) {
  if (type === null || type.name === "") return [];
  const known4 = typesKnown.get(unit) ?? /* @__PURE__ */ new Map();
  typesKnown.set(unit, known4);
  const before2 = known4.get(type.name);
  if (before2 !== void 0) return before2;
  const found = findTypes(it, unit, type);
  if (unit.state === "done") known4.set(type.name, found);
  return found;
}
function findTypes(it, unit, type) {
  const [head = "", ...rest] = type.name.split(".");
  const whole = unit.classes.get(type.name);
  if (whole !== void 0) return [whole.type];
  const imported = rest.length > 0 ? unit.imports.get(type.name) : void 0;
  if (imported !== void 0) return importedValue(it, unit, imported).types;
  const value = globalValue(it, unit, head);
  const full = `${unit.conventions.globals}:${type.name}`;
  return value.types.flatMap((base) => {
    if (base.startsWith("module:")) return exported(it, base.slice(7), rest.join("."), 0)?.types ?? [];
    const name2 = [base, ...rest].join(".");
    if (name2 === full && rest.length > 0) return qualified(it, unit, type.name);
    return [unit.models.canonical(name2)];
  });
}
function qualified(it, unit, name2) {
  const dot = name2.lastIndexOf(".");
  const [module2, member] = [name2.slice(0, dot), name2.slice(dot + 1)];
  return importedValue(it, unit, { module: module2, member }).types;
}

// src/scan/static/flow/frame.ts
function varsOf({ scope, dead }) {
  return dead ? null : scope.vars;
}
function goOn(frame, vars) {
  frame.dead = vars === null;
  if (vars === null) return;
  frame.meter.steps -= (vars.size >> 3) + (joinsSince() >> 4);
  frame.scope.vars = new Map(vars);
}
function joinVars(a, b) {
  if (a === null || a === b) return b;
  if (b === null) return a;
  const joined = new Map(a);
  for (const [name2, value] of b) {
    const known4 = joined.get(name2);
    if (known4 === void 0) joined.set(name2, value);
    else if (known4 !== value) joined.set(name2, join(known4, value));
  }
  return joined;
}
function joinAllVars(all) {
  return all.reduce(joinVars, null);
}
function scopeOf(scope, name2) {
  for (let at2 = scope; at2 !== null; at2 = at2.outer) if (at2.vars.has(name2)) return at2;
  return null;
}
function assignName(frame, name2, value, localOnly) {
  const { scope } = frame;
  if (localOnly || scope.vars.has(name2)) {
    scope.vars.set(name2, value);
    return;
  }
  const holder = scopeOf(scope, name2);
  const known4 = holder?.vars.get(name2);
  if (holder === null || known4 === void 0) scope.vars.set(name2, value);
  else writeOuter(frame, holder, name2, value);
}
function writeOuter(frame, holder, name2, value) {
  const known4 = holder.vars.get(name2);
  if (name2.endsWith(CALLED)) receive(holder, name2.slice(0, -CALLED.length), value);
  else if (known4 !== void 0) holder.vars.set(name2, join(known4, value));
  if (holder !== frame.scope) note(frame, holder, name2, value);
}
var CALLED = "()";
function handOver(frame, name2, value) {
  const holder = scopeOf(frame.scope, name2);
  if (holder === null) return;
  receive(holder, name2, value);
  if (holder !== frame.scope) note(frame, holder, name2 + CALLED, value);
}
function receive(holder, name2, value) {
  holder.handed ??= /* @__PURE__ */ new Map();
  const known4 = holder.handed.get(name2);
  holder.handed.set(name2, known4 === void 0 ? value : join(known4, value));
}
function note({ owner, summary: { writes } }, holder, name2, value) {
  if (!allTaints(value).some(({ origin }) => origin.kind === "parameter" && origin.owner === owner)) return;
  const names = writes.get(holder) ?? /* @__PURE__ */ new Map();
  writes.set(holder, names);
  const known4 = names.get(name2);
  names.set(name2, known4 === void 0 ? value : join(known4, value));
}

// src/scan/static/flow/element-type.ts
function ofWrittenType(it, unit, value, type) {
  return withElements(it, unit, it.ofType(unit, value, typesOf(it, unit, type)), type);
}
function withElements(it, unit, value, type) {
  const element = type?.args[type.args.length - 1];
  if (type === null || element === void 0 || value.parts !== null || isClass(it, unit, type)) return value;
  const types = typesOf(it, unit, element);
  if (types.length === 0) return value;
  const bits = types.reduce((all, each) => all & (unit.models.lookup(each)?.cleans ?? 0), EVERYWHERE);
  if (bits === EVERYWHERE && type.args.length === 1) return cleaned(value, bits);
  const inner = types.some((each) => it.program.classes.has(each)) ? typed(types) : withElements(it, unit, UNKNOWN, element);
  return inner === UNKNOWN ? value : { ...withPart(value, "*", inner), literals: value.literals };
}
function isClass(it, unit, type) {
  return typesOf(it, unit, type).some((each) => it.program.classes.has(each));
}

// src/scan/static/flow/classes.ts
var DEEPEST4 = 6;
function unitOf(it, { unit }) {
  return it.program.units.get(unit.path);
}
function basesOf(it, of) {
  const unit = unitOf(it, of);
  return unit === void 0 ? [] : of.form.bases.flatMap((base) => typesOf(it, unit, base));
}
function lineage(it, type, depth = 0) {
  const parts2 = it.program.classes.get(type);
  if (parts2 === void 0 || depth > DEEPEST4) return [type];
  if (depth > 0) return lineageOf(it, type, parts2, depth);
  const known4 = lineages.get(it.program) ?? /* @__PURE__ */ new Map();
  lineages.set(it.program, known4);
  const before2 = known4.get(type);
  if (before2 !== void 0) return before2;
  const found = lineageOf(it, type, parts2, depth);
  if (parts2.every((part) => unitOf(it, part)?.state === "done")) known4.set(type, found);
  return found;
}
var lineages = /* @__PURE__ */ new WeakMap();
function lineageOf(it, type, parts2, depth) {
  const bases = parts2.flatMap((part) => basesOf(it, part)).filter((base) => base !== type);
  return [type, ...[...new Set(bases)].flatMap((base) => lineage(it, base, depth + 1))];
}
function methodsOf(it, type, name2, self) {
  for (const each of lineage(it, type)) {
    const found = ownMethods(it, each, name2, self);
    if (found.some((closure) => hasBody(closure))) return found;
  }
  const last = type.slice(type.lastIndexOf("#") + 1);
  const heirs = (it.program.heirs.get(last) ?? []).filter((heir) => heir.type !== type).slice(0, 3);
  return heirs.flatMap(
    (heir) => ownMethods(it, heir.type, name2, self === null ? null : { ...self, types: [heir.type] })
  );
}
function hasBody({ unit, index }) {
  return (unit.module.functions[index]?.body.length ?? 0) > 0;
}
function ownMethods(it, type, name2, self) {
  return (it.program.classes.get(type) ?? []).flatMap((part) => {
    const unit = unitOf(it, part);
    if (unit === void 0) return [];
    const scope = it.scopeOfClass(type) ?? unit.scope;
    return (methodsByName(part).get(name2) ?? []).map((index) => {
      const isStatic = unit.module.functions[index]?.static === true;
      return { unit, index, scope, self: isStatic ? typed([type]) : self ?? typed([type]) };
    });
  });
}
var methodNames = /* @__PURE__ */ new WeakMap();
function methodsByName({ form, unit }) {
  const known4 = methodNames.get(form);
  if (known4 !== void 0) return known4;
  const made3 = /* @__PURE__ */ new Map();
  for (const index of form.methods) {
    const name2 = unit.module.functions[index]?.name;
    if (name2 === void 0) continue;
    const same = made3.get(name2);
    if (same === void 0) made3.set(name2, [index]);
    else same.push(index);
  }
  methodNames.set(form, made3);
  return made3;
}
function fieldOf(it, fields, type, name2) {
  for (const each of lineage(it, type)) {
    const value = fields.of(it, each).get(name2);
    if (value !== void 0) return value;
  }
  return null;
}
function fieldTable() {
  const known4 = /* @__PURE__ */ new Map();
  function of(it, type) {
    const found = known4.get(type);
    if (found !== void 0) return found;
    const fields = /* @__PURE__ */ new Map();
    known4.set(type, fields);
    declared(it, type, fields);
    constructed(it, type, fields);
    return fields;
  }
  return { of };
}
function declared(it, type, fields) {
  for (const part of it.program.classes.get(type) ?? []) declaredIn(it, type, part, fields);
}
function declaredIn(it, type, found, fields) {
  const unit = unitOf(it, found);
  if (unit === void 0) return;
  for (const { name: name2, type: written, value, start: start2, end } of found.form.fields) {
    let known4 = ofWrittenType(it, unit, UNKNOWN, written);
    if (value !== null) {
      const given = it.evaluateField(unit, value, found);
      known4 = known4.types.length === 0 ? given : { ...given, types: given.types.length > 0 ? given.types : known4.types };
    } else if (found.form.form === "enum") {
      known4 = { ...typed([type]), fixed: true, literals: [`${name2}@${start2}:${end}`] };
    }
    fields.set(name2, known4);
  }
}
function constructed(it, type, fields) {
  for (const maker of ownMethods(it, type, "constructor", typed([type]))) {
    const form = maker.unit.module.functions[maker.index];
    const given = (form?.parameters ?? []).map((parameter) => it.declaredValue(maker, parameter));
    const made3 = it.summarise(maker, given, 1).exits.get(-1);
    for (const [name2, part] of made3?.parts ?? []) {
      const plain3 = { ...part, taints: NO_TAINTS, text: part.taints.length > 0 ? null : part.text };
      const known4 = fields.get(name2);
      fields.set(name2, known4 === void 0 || known4 === UNKNOWN ? plain3 : join(known4, plain3));
    }
  }
}
function checkedBits(it, type, name2) {
  let bits = 0;
  for (const each of lineage(it, type)) {
    for (const part of it.program.classes.get(each) ?? []) {
      const unit = unitOf(it, part);
      const field = part.form.fields.find((field2) => field2.name === name2);
      for (const { callee } of unit === void 0 ? [] : field?.annotations ?? []) {
        const written = writtenName(callee);
        const types = written === null || unit === void 0 ? [] : typesOf(it, unit, { name: written, args: [] });
        bits = types.reduce((all, one) => all | (unit?.models.lookup(one)?.cleans ?? 0), bits);
      }
    }
  }
  return bits;
}
function writtenName(callee) {
  if (callee.kind === "name") return callee.name;
  return callee.kind === "member" && callee.object.kind === "name" ? `${callee.object.name}.${callee.name}` : null;
}

// src/scan/static/flow/member.ts
var LONGEST_NAME = 160;
function memberOf(it, frame, object, name2, at2) {
  const known4 = object.parts?.get(name2);
  if (known4 !== void 0) return known4;
  let found = null;
  const types = [];
  for (const type of object.types) {
    const part = typedPart(it, frame, object, type, name2, at2);
    if (part === null) types.push(...partType(frame, type, name2));
    else found = found === null ? part : join(found, part);
  }
  if (found !== null) return found;
  const untyped = object.types.length === 0 ? untypedPart(frame, object, name2, at2) : null;
  if (untyped !== null) return untyped;
  const any = name2 === KEYS ? void 0 : object.parts?.get("*");
  const taints = object.taints.length === 0 ? NO_TAINTS : cleanTaints(partTaints(object.taints, name2), countBits(frame, object, name2));
  const plain3 = {
    ...UNKNOWN,
    taints,
    types: taints.length > 0 && object.types.length === 0 ? [] : types,
    fixed: object.fixed
  };
  return any === void 0 ? plain3 : join(plain3, any);
}
function untypedPart({ unit }, object, name2, at2) {
  const model = unit.models.lookup(`?.${name2}`);
  if (model === null || model.source === null || !isFollowed(model.source)) return null;
  const taints = sourceTaints(model.source, at2, name2).map((taint) => ({ ...taint, cleaned: model.cleans }));
  return { ...UNKNOWN, types: [model.name], taints: joinTaints(partTaints(object.taints, name2), taints) };
}
function countBits({ unit: { models } }, object, name2) {
  if (object.types.some((type) => models.lookup(type)?.source != null)) return 0;
  const found = ["?text", "?list"].flatMap((type) => models.lookup(`${type}.${name2}`)?.type ?? []);
  return found.length === 0 ? 0 : models.lookup(found[0] ?? "")?.cleans ?? 0;
}
function partType(frame, type, name2) {
  if (type.startsWith("repo:") || type.startsWith("module:") || type.length > LONGEST_NAME) return [];
  return [frame.unit.models.canonical(`${type}.${name2}`)];
}
function typedPart(it, frame, object, type, name2, at2) {
  if (type.startsWith("module:")) return exported(it, type.slice(7), name2, 0);
  if (type.startsWith("repo:")) return classPart(it, frame, object, type, name2, at2);
  const { models } = frame.unit;
  const model = models.lookup(`${type}.${name2}`);
  if (model === null) return null;
  const types = [model.type === null ? model.name : models.canonical(model.type)];
  const own = model.source === null ? partTaints(object.taints, name2) : sourceTaints(model.source, at2, model.name);
  const taints = model.cleans > 0 ? own.map((taint) => ({ ...taint, cleaned: taint.cleaned | model.cleans })) : own;
  const sites = types.some((each) => models.routes(each)) ? object.sites : [];
  return { ...UNKNOWN, types, taints, sites };
}
function cleansOfElements({ unit }, types) {
  return types.reduce((all, type) => all & (unit.models.lookup(type)?.cleans ?? 0), types.length > 0 ? EVERYWHERE : 0);
}
function classPart(it, frame, object, type, name2, at2) {
  const functions = methodsOf(it, type, name2, object);
  const field = fieldOf(it, it.fields, type, name2);
  const getters = functions.filter((closure) => isGetter(frame, closure));
  if (getters.length > 0) return joinAll(getters.map((closure) => it.invoke(frame, closure, [], null)));
  if (functions.length > 0 && field === null) return { ...UNKNOWN, functions, taints: partTaints(object.taints, name2) };
  if (field !== null) {
    const whole = { ...field, taints: joinTaints(field.taints, partTaints(object.taints, name2)) };
    const elements = field.parts?.size === 1 ? field.parts.get("*")?.types ?? [] : [];
    const known4 = it.ofType(frame.unit, cleaned(whole, checkedBits(it, type, name2)), field.types);
    return cleaned(known4, cleansOfElements(frame, elements));
  }
  for (const base of it.libraryBases(type)) {
    const part = typedPart(it, frame, { ...object, types: [base] }, base, name2, at2);
    if (part !== null) return part;
  }
  return null;
}
function isGetter({ unit: { conventions } }, { unit, index }) {
  const annotations = unit.module.functions[index]?.annotations ?? [];
  return annotations.some(({ callee }) => callee.kind === "name" && conventions.getters.includes(callee.name));
}
function sourceTaints(source, at2, label) {
  if (!isFollowed(source)) return NO_TAINTS;
  const key = `${at2.path}:${at2.start}:${source}`;
  return [{ origin: { kind: "source", key, source, at: at2 }, cleaned: 0, step: { at: at2, label, before: null, count: 1 } }];
}
function anyPart(value) {
  const taints = value.taints;
  if (value.parts === null) return { ...UNKNOWN, taints, fixed: value.fixed };
  const parts2 = joinAll([...value.parts.values()]);
  return { ...parts2, taints: joinTaints(parts2.taints, taints), fixed: value.fixed };
}
function callable(it, value) {
  if (value.functions.length > 0) return value.functions;
  return value.types.flatMap((type) => type.startsWith("repo:") ? methodsOf(it, type, "constructor", null) : []);
}

// src/scan/static/flow/assign.ts
function declareTarget(frame, target) {
  if (target.kind === "name") frame.scope.vars.set(target.name, UNKNOWN);
  if (target.kind !== "list-target" && target.kind !== "record-target") return;
  const inner = target.kind === "list-target" ? target.items : target.entries.map((entry) => entry.target);
  for (const each of [...inner, target.rest]) if (each !== null) declareTarget(frame, each);
}
function assignTarget(it, frame, target, value, from) {
  switch (target.kind) {
    case "name":
      assignName(frame, target.name, stepped(frame, target, value), frame.unit.conventions.assignsLocally);
      it.hooks.named(it, { frame, name: target.name, value, from, role: "variable" });
      return;
    case "member":
      it.assignedPart(frame, it.evaluate(frame, target.object).types, target.name, value, from ?? target);
      updatePart(it, frame, target.object, target.name, value);
      if (from !== null) seen(it, frame, target, target.name, value, from);
      return;
    case "index": {
      const key = onlyLiteral(it.evaluate(frame, target.key));
      const name2 = key?.value === void 0 ? "*" : String(key.value);
      const { types } = it.evaluate(frame, target.object);
      if (types.length > 0) it.assignedPart(frame, types, name2, value, from ?? target);
      updatePart(it, frame, target.object, name2, value);
      if (from !== null && name2 !== "*") seen(it, frame, target, name2, value, from);
      return;
    }
    case "list-target":
      assignList(it, frame, target, value);
      return;
    case "record-target":
      for (const { key, target: inner, otherwise } of target.entries) {
        const part = memberOf(it, frame, value, key, placeIn(frame, target, inner));
        const given = otherwise === null ? part : join(part, it.evaluate(frame, otherwise));
        assignTarget(it, frame, inner, given, null);
      }
      if (target.rest !== null) assignTarget(it, frame, target.rest, value, null);
  }
}
function seen(it, frame, target, name2, value, from) {
  const object = it.evaluate(frame, target.object);
  it.hooks.part(it, { frame, object, name: name2, value, from, start: target.start, end: from.end });
}
function placeIn(frame, _whole, inner) {
  const { start: start2, end } = "start" in inner ? inner : frame.form;
  return { path: frame.unit.path, start: start2, end };
}
function assignList(it, frame, target, value) {
  target.items.forEach((inner, at2) => {
    if (inner === null) return;
    const known4 = value.parts?.get(String(at2));
    const part = known4 ?? (at2 === 0 && value.parts === null ? value : anyPart(value));
    const { test } = value;
    const answer = at2 > 0 && test?.kind === "index" ? { ...part, taints: NO_TAINTS, test } : part;
    assignTarget(it, frame, inner, answer, null);
  });
  if (target.rest !== null) assignTarget(it, frame, target.rest, value, null);
}
function stepped(frame, { start: start2, end, name: name2 }, value) {
  if (value.taints.length === 0) return value;
  const at2 = { path: frame.unit.path, start: start2, end };
  const label = writtenName2(name2);
  const stepIn = (piece) => typeof piece === "string" ? piece : { taints: stepTaints(piece.taints, at2, label) };
  return { ...value, taints: stepTaints(value.taints, at2, label), text: value.text?.map(stepIn) ?? null };
}
function updatePart(it, frame, object, key, value) {
  updatePlace(it, frame, object, (whole) => {
    if (key !== "*") return withOwnPart(it, frame, whole, key, value, object);
    const any = whole.parts?.get("*");
    return withPart(whole, "*", any === void 0 ? value : join(any, value));
  });
}
function withOwnPart(it, frame, whole, key, part, { start: start2, end }) {
  const known4 = whole.parts?.get(key);
  if (known4 !== void 0) return withPart(whole, key, { ...part, plain: known4.plain });
  if (whole.types.length === 0) return withPart(whole, key, { ...part, plain: null });
  const plain3 = memberOf(it, frame, whole, key, { path: frame.unit.path, start: start2, end });
  return withPart(whole, key, { ...part, plain: plain3.taints.length === 0 ? null : plain3 });
}
function updatePlace(it, frame, place, change) {
  switch (place.kind) {
    case "name": {
      const old = it.evaluate(frame, place);
      const made3 = change(old);
      if (made3 !== old && !updateImplicit(it, frame, place.name, made3)) {
        assignName(frame, place.name, made3, false);
      }
      return;
    }
    case "member": {
      const made3 = change(it.evaluate(frame, place));
      updatePlace(it, frame, place.object, (whole) => withOwnPart(it, frame, whole, place.name, made3, place));
      return;
    }
    case "index": {
      const key = onlyLiteral(it.evaluate(frame, place.key));
      const made3 = change(it.evaluate(frame, place));
      updatePlace(
        it,
        frame,
        place.object,
        (whole) => key?.value === void 0 ? withPart(whole, "*", made3) : withOwnPart(it, frame, whole, String(key.value), made3, place)
      );
      return;
    }
    case "wrapped":
      updatePlace(it, frame, place.value, change);
      return;
    case "call":
      if (place.callee.kind === "member") updatePlace(it, frame, place.callee.object, change);
      return;
    default:
  }
}
function narrow(it, frame, place, change) {
  let at2 = place;
  while (at2.kind === "member" || at2.kind === "index" || at2.kind === "wrapped")
    at2 = at2.kind === "wrapped" ? at2.value : at2.object;
  if (at2.kind === "name") updatePlace(it, frame, place, change);
}
function writtenName2(name2) {
  return name2.replace(/[@'].*$/, "");
}
function updateImplicit(it, frame, name2, value) {
  if (!frame.unit.conventions.implicitThis || name2 === "this") return false;
  for (let at2 = frame.scope; at2 !== null; at2 = at2.outer) {
    if (at2.vars.has(name2)) return false;
  }
  const self = frame.scope.vars.get("this");
  if (self === void 0 || !it.hasMember(self, name2)) return false;
  frame.scope.vars.set("this", withPart(self, name2, value));
  return true;
}

// src/scan/static/flow/arithmetic.ts
var OPERATIONS = {
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "/": (a, b) => Number.isInteger(a) && Number.isInteger(b) && b !== 0 && a % b !== 0 ? void 0 : a / b,
  "%": (a, b) => b === 0 ? void 0 : a % b,
  "<": (a, b) => a < b,
  ">": (a, b) => a > b,
  "<=": (a, b) => a <= b,
  ">=": (a, b) => a >= b,
  "==": (a, b) => a === b,
  "!=": (a, b) => a !== b
};
function arithmetic(operator, left, right) {
  const a = onlyLiteral(left);
  const b = onlyLiteral(right);
  if (a === null || b === null) return null;
  if (typeof a.value === "number" && typeof b.value === "number") {
    const made3 = OPERATIONS[operator]?.(a.value, b.value);
    return made3 === void 0 ? integerDivision(operator, a.value, b.value) : literal(made3);
  }
  if (operator === "==") return literal(a.value === b.value);
  if (operator === "!=") return literal(a.value !== b.value);
  return null;
}
function integerDivision(operator, a, b) {
  if (operator !== "/" || b === 0) return null;
  return literal(Math.trunc(a / b));
}

// src/scan/static/flow/collection.ts
var NUMBERED = /^\d+$/;
function act(action, collection, args2) {
  const [first = UNKNOWN, second = UNKNOWN, third = UNKNOWN] = args2;
  switch (action) {
    case "append":
      return {
        result: collection,
        collection: args2.length > 1 ? inserted(collection, first, second) : appended(collection, first)
      };
    case "prepend":
      return { result: collection, collection: inserted(collection, { ...UNKNOWN, literals: [0] }, first) };
    case "put":
      return { result: UNKNOWN, collection: put(collection, first, second) };
    case "put-in":
      return {
        result: UNKNOWN,
        collection: put(collection, first, put(at(collection, keyOf(first)), second, third))
      };
    case "get-in":
      return { result: got(at(collection, keyOf(first)), second, args2.length > 2 ? third : null), collection };
    case "get": {
      const character = characterAt(collection, first);
      if (character !== null) return { result: character, collection };
      return { result: got(collection, first, args2.length > 1 ? second : null), collection };
    }
    case "remove":
    case "pop":
      return removed(collection, args2.length === 0 ? lastKey(collection) : keyOf(first));
    case "first":
      return { result: at(collection, "0"), collection };
    case "last":
      return { result: at(collection, lastKey(collection)), collection };
    case "clear":
      return { result: UNKNOWN, collection: { ...collection, parts: /* @__PURE__ */ new Map(), taints: [], fixed: true } };
    case "keys":
      return { result: { ...UNKNOWN, fixed: collection.fixed }, collection };
    case "values":
      return { result: collection, collection };
  }
}
function characterAt(text, place) {
  const [known4, at2] = [onlyLiteral(text)?.value, onlyLiteral(place)?.value];
  const character = typeof known4 === "string" && typeof at2 === "number" ? known4[at2] : void 0;
  return character === void 0 ? null : literal(character);
}
function keyOf(key) {
  const known4 = onlyLiteral(key);
  if (known4?.value !== void 0) return String(known4.value);
  const [type, ...more] = key.types;
  return type !== void 0 && more.length === 0 && /\.[A-Z][A-Z\d_]+$/.test(type) ? type : null;
}
function numbered(collection) {
  return [...collection.parts?.keys() ?? []].filter((key) => NUMBERED.test(key));
}
function lastKey(collection) {
  const count = numbered(collection).length;
  return count === 0 || collection.parts?.has("*") ? null : String(count - 1);
}
function appended(collection, value) {
  const unknownPlace = collection.parts?.has("*") === true || collection.taints.length > 0;
  return put(collection, unknownPlace ? UNKNOWN : { ...UNKNOWN, literals: [numbered(collection).length] }, value);
}
function inserted(collection, place, value) {
  const key = keyOf(place);
  if (key === null || !NUMBERED.test(key)) return put(collection, UNKNOWN, value);
  const parts2 = /* @__PURE__ */ new Map();
  for (const [old, part] of collection.parts ?? []) {
    parts2.set(NUMBERED.test(old) && Number(old) >= Number(key) ? String(Number(old) + 1) : old, part);
  }
  return withPart({ ...collection, parts: parts2 }, key, value);
}
function put(collection, key, value) {
  const known4 = keyOf(key);
  if (known4 !== null) return withPart(collection, known4, value);
  const any = collection.parts?.get("*");
  return withPart(collection, "*", any === void 0 ? value : join(any, value));
}
function at(collection, key) {
  if (key === null) return anyPart(collection);
  const known4 = collection.parts?.get(key);
  if (known4 !== void 0) return known4;
  const any = collection.parts?.get("*");
  return {
    ...UNKNOWN,
    ...any ?? {},
    taints: [...collection.taints, ...any?.taints ?? []],
    fixed: collection.fixed
  };
}
function got(collection, key, otherwise) {
  const found = at(collection, keyOf(key));
  return otherwise === null ? found : orElse(found, otherwise);
}
function removed(collection, key) {
  const result = at(collection, key);
  if (key === null || collection.parts === null) return { result, collection };
  const parts2 = /* @__PURE__ */ new Map();
  for (const [old, part] of collection.parts) {
    if (old === key) continue;
    const moves = NUMBERED.test(key) && NUMBERED.test(old) && Number(old) > Number(key);
    parts2.set(moves ? String(Number(old) - 1) : old, part);
  }
  return { result, collection: { ...collection, parts: parts2 } };
}

// src/scan/static/flow/format.ts
var PERCENT = /%(?:(\d+)\$|\((\w{1,60})\))?[-+#0-9.]{0,8}[sdvqfxicgeut]/g;
var BRACES = /(?!)()()|\{(\w{0,60})(?:[.:![][^{}]{0,60})?\}/g;
var QUOTED = /^%[-+#0-9.$]{0,12}q$/;
var ONE_LINE = bitsOf(["log", "header"]);
var NUMERIC = /^%[-+#0-9.$]{0,12}[dfxicgeu]$/;
function formatted(format, values) {
  let taints = NO_TAINTS;
  for (const value of values) taints = joinTaints(taints, allTaints(value));
  const written = onlyLiteral(format)?.value;
  if (typeof written !== "string") {
    const all = joinTaints(allTaints(format), taints);
    return { ...UNKNOWN, taints: all, text: [...piecesOf(format), ...taints.length > 0 ? [{ taints }] : []] };
  }
  const pieces = [];
  let end = 0;
  let next = 0;
  const placeholder = written.search(PERCENT) === -1 ? BRACES : PERCENT;
  for (const match of written.matchAll(placeholder)) {
    pieces.push(written.slice(end, match.index));
    end = match.index + match[0].length;
    const name2 = match[2] ?? match[3];
    const value = chosen(values, match[1], name2, next++);
    if (value !== void 0 && !NUMERIC.test(match[0]))
      pieces.push(...piecesOf(QUOTED.test(match[0]) ? cleaned(value, ONE_LINE) : value));
    else pieces.push("0");
  }
  pieces.push(written.slice(end));
  return { ...UNKNOWN, taints, text: merged(pieces) };
}
function chosen(values, place, name2, next) {
  if (place !== void 0) return values[Number(place) - 1];
  if (name2 !== void 0 && /^\d+$/.test(name2)) return values[Number(name2)];
  if (name2 !== void 0 && name2 !== "") {
    for (const value of values) {
      const part = value.parts?.get(name2);
      if (part !== void 0) return part;
    }
    return values.find((value) => value.taints.length > 0) ?? values[0];
  }
  const only = values.length === 1 ? values[0] : void 0;
  if (only?.parts != null) return only.parts.get(String(next)) ?? anyPart(only);
  return values[next];
}
function merged(pieces) {
  const made3 = [];
  for (const piece of pieces) {
    const last = made3[made3.length - 1];
    if (typeof piece === "string" && typeof last === "string") made3[made3.length - 1] = last + piece;
    else made3.push(piece);
  }
  return made3;
}

// src/scan/static/flow/sites.ts
function placed(it, frame, { start: start2, end }, value) {
  if (value.sites.length > 0 || value.types.length === 0 || !takesRoutes(it, frame, value)) return value;
  return { ...value, sites: [`${frame.unit.path}:${start2}-${end}`] };
}
function takesRoutes(it, { unit: { models } }, { types }) {
  return types.some(
    (type) => type.startsWith("repo:") ? it.libraryBases(type).some((base) => models.routes(base)) : models.routes(type)
  );
}

// src/scan/static/flow/evaluate.ts
function placeOf(frame, { start: start2, end }) {
  return { path: frame.unit.path, start: start2, end };
}
function evaluate(it, frame, expression) {
  if (it.steps <= 0) return UNKNOWN;
  it.steps--;
  switch (expression.kind) {
    case "constant":
      return literal(expression.value);
    case "name":
      return globalSource(frame, expression, nameValue(it, frame, expression.name));
    case "member":
      return memberOf(it, frame, it.evaluate(frame, expression.object), expression.name, placeOf(frame, expression));
    case "index":
      return indexed(it, frame, expression);
    case "call":
      return it.call(frame, expression);
    case "text":
      return concat(expression.parts.map((part) => it.evaluate(frame, part)));
    case "binary":
      return binary2(it, frame, expression);
    case "logical":
      return logical(it, frame, expression);
    case "choice":
      return choice(it, frame, expression);
    case "lambda":
      return it.made({ unit: frame.unit, index: expression.index, scope: frame.scope, self: null });
    case "record":
      return record(it, frame, expression);
    case "list":
      return list(it, frame, expression);
    case "comprehension":
      return comprehension(it, frame, expression);
    case "assignment":
      return assignment(it, frame, expression);
    case "wrapped":
      return wrapped(it, frame, expression);
    case "pattern":
      return {
        ...literal(expression.source),
        types: expression.flags.includes("g") ? ["pattern", "pattern:g"] : ["pattern"]
      };
    case "unary": {
      const operand = it.evaluate(frame, expression.operand);
      const known4 = onlyLiteral(operand);
      if (expression.operator === "!") return { ...boolean(known4 === null ? null : !known4.value), test: expression };
      if (expression.operator === "-" && typeof known4?.value === "number") return literal(-known4.value);
      return UNKNOWN;
    }
    case "type-test":
      it.evaluate(frame, expression.value);
      return { ...UNKNOWN, test: expression };
    case "opaque":
      for (const inner of expression.inside) it.evaluate(frame, inner);
      return UNKNOWN;
  }
}
function boolean(value) {
  return value === null ? UNKNOWN : literal(value);
}
function globalSource(frame, expression, value) {
  const { models, conventions } = frame.unit;
  if (value.parts !== null || value.taints.length > 0) return value;
  if (value.types[0] !== `${conventions.globals}:${expression.name}`) return value;
  const model = models.lookup(value.types[0]);
  if (model === null || model.source === null || model.sinks.length > 0 || model.passes.length > 0) return value;
  return { ...value, taints: sourceTaints(model.source, placeOf(frame, expression), model.name) };
}
function nameValue(it, frame, name2) {
  const scope = scopeOf(frame.scope, name2);
  const own = scope?.vars.get(name2);
  if (own !== void 0) return own;
  if (frame.unit.conventions.implicitThis && name2 !== "this") {
    const self = scopeOf(frame.scope, "this")?.vars.get("this");
    if (self !== void 0 && it.hasMember(self, name2))
      return memberOf(it, frame, self, name2, placeOf(frame, frame.form));
  }
  return globalValue(it, frame.unit, name2);
}
function indexed(it, frame, expression) {
  const object = it.evaluate(frame, expression.object);
  const key = it.evaluate(frame, expression.key);
  const known4 = onlyLiteral(key);
  if (known4 !== null && known4.value !== void 0) {
    const character = characterAt(object, key);
    if (character !== null) return character;
    return memberOf(it, frame, object, String(known4.value), placeOf(frame, expression));
  }
  const part = anyPart(object);
  const chosen2 = object.fixed ? madeTaints(key.taints) : NO_TAINTS;
  return { ...part, taints: joinTaints(part.taints, chosen2), test: expression };
}
function binary2(it, frame, expression) {
  const left = it.evaluate(frame, expression.left);
  const right = it.evaluate(frame, expression.right);
  switch (expression.operator) {
    case "+": {
      const sum = arithmetic("+", left, right);
      if (sum !== null) return sum;
      if (left.parts !== null || right.parts !== null) return join(left, right);
      return concat([left, right]);
    }
    case "%":
      if (left.text !== null) return formatted(left, percentValues(expression.right, right));
      return arithmetic("%", left, right) ?? reckoned("%", left, right);
    case "|":
    case "&":
      if (isNumber(left) || isNumber(right)) return reckoned(expression.operator, left, right);
      return left.fixed && right.fixed ? UNKNOWN : tainted(joinTaints(left.taints, right.taints));
    default:
      return {
        ...arithmetic(expression.operator, left, right) ?? reckoned(expression.operator, left, right),
        test: expression
      };
  }
}
function isNumber(value) {
  return typeof onlyLiteral(value)?.value === "number";
}
var COMPARES = /^(?:[<>]=?|[!=]=|in|not in)$/;
function reckoned(operator, left, right) {
  if (COMPARES.test(operator)) return UNKNOWN;
  return tainted(joinTaints(madeTaints(left.taints), madeTaints(right.taints)));
}
function percentValues(written, value) {
  if (written.kind === "list" && value.parts !== null)
    return written.items.map((_, at2) => value.parts?.get(String(at2)) ?? value);
  return [value.parts === null ? value : { ...anyPart(value), parts: value.parts }];
}
function logical(it, frame, expression) {
  const left = it.evaluate(frame, expression.left);
  const before2 = varsOf(frame);
  const known4 = onlyLiteral(left);
  if (expression.operator !== "else") {
    goOn(frame, before2);
    it.assume(frame, expression.left, expression.operator === "and");
  }
  const right = frame.dead ? null : it.evaluate(frame, expression.right);
  const after2 = joinVars(before2, varsOf(frame));
  goOn(frame, after2);
  if (right === null) return { ...left, test: expression };
  if (expression.operator === "and") {
    if (known4 !== null) return known4.value ? right : left;
    return {
      ...right.literals !== null && left.test !== null ? UNKNOWN : join(valueIfFalse(left), right),
      test: expression
    };
  }
  if (known4 !== null && expression.operator === "or" && !known4.value) return right;
  if (known4 !== null && expression.operator === "else" && known4.value === void 0) return right;
  return { ...orElse(left, right), test: expression };
}
function valueIfFalse(left) {
  return { ...left, taints: NO_TAINTS, text: null };
}
function choice(it, frame, { test, then, otherwise }) {
  it.evaluate(frame, test);
  const before2 = varsOf(frame);
  const values = [];
  let after2 = null;
  for (const truth of [true, false]) {
    goOn(frame, before2);
    it.assume(frame, test, truth);
    if (!frame.dead) values.push(it.evaluate(frame, truth ? then : otherwise));
    after2 = joinVars(after2, varsOf(frame));
  }
  goOn(frame, after2 ?? before2);
  return joinAll(values);
}
function record(it, frame, { entries, type, start: start2, end }) {
  const types = type === null ? [] : typesOf(it, frame.unit, { name: type, args: [] });
  let made3 = { ...placed(it, frame, { start: start2, end }, typed(types)), fixed: true, parts: /* @__PURE__ */ new Map() };
  for (const { key, value } of entries) {
    const given = it.evaluate(frame, value);
    if (key === null) {
      made3 = spread(made3, given);
      continue;
    }
    const known4 = onlyLiteral(it.evaluate(frame, key));
    const name2 = known4?.value === void 0 ? "*" : String(known4.value);
    made3 = withPart(made3, name2, given);
    if (types.length > 0) it.assignedPart(frame, types, name2, given, value);
  }
  for (const { key, value, start: start3, end: end2 } of entries) {
    const name2 = key === null ? null : onlyLiteral(it.evaluate(frame, key))?.value;
    const part = name2 == null ? void 0 : made3.parts?.get(String(name2));
    if (part !== void 0)
      it.hooks.part(it, { frame, object: made3, name: String(name2), value: part, from: value, start: start3, end: end2 });
  }
  return made3;
}
function spread(into, given) {
  const parts2 = new Map([...into.parts ?? [], ...given.parts ?? []]);
  if (given.parts === null && !parts2.has("*")) parts2.set("*", { ...UNKNOWN, taints: given.taints });
  const taints = joinTaints(into.taints, given.taints);
  return {
    ...into,
    parts: parts2,
    taints,
    fixed: into.fixed && given.fixed,
    types: into.types.length > 0 ? into.types : given.types
  };
}
function list(it, frame, { items }) {
  let made3 = { ...UNKNOWN, fixed: true, parts: /* @__PURE__ */ new Map() };
  let isSpread = false;
  items.forEach((item, at2) => {
    const given = it.evaluate(frame, item.value);
    if (item.spread) {
      const part = anyPart(given);
      const known4 = made3.parts?.get("*");
      made3 = withPart(made3, "*", known4 === void 0 ? part : join(known4, part));
      isSpread = true;
    } else {
      made3 = withPart(made3, isSpread ? "*" : String(at2), given);
    }
  });
  return made3;
}
function comprehension(it, frame, { target, over, tests, key, value }) {
  const all = it.evaluate(frame, over);
  const before2 = varsOf(frame);
  goOn(frame, before2);
  assignTarget(it, frame, target, anyPart(all), over);
  for (const test of tests) {
    it.evaluate(frame, test);
    it.assume(frame, test, true);
  }
  const part = frame.dead ? UNKNOWN : it.evaluate(frame, value);
  if (key !== null && !frame.dead) it.evaluate(frame, key);
  goOn(frame, before2);
  return withPart({ ...UNKNOWN, fixed: part.fixed }, "*", part);
}
function assignment(it, frame, { target, value }) {
  const given = it.evaluate(frame, value);
  assignTarget(it, frame, target, given, value);
  return given;
}
function wrapped(it, frame, expression) {
  const inner = it.evaluate(frame, expression.value);
  const types = typesOf(it, frame.unit, expression.type);
  if (types.length === 0) return inner;
  return it.ofType(frame.unit, inner, types);
}

// src/scan/static/flow/sink-report.ts
var MOST2 = 2e3;
function reports() {
  const found = /* @__PURE__ */ new Map();
  function flow(hit) {
    const key = `${hit.kind}:${hit.at.path}:${hit.at.start}:${hit.at.end}${isMade(hit.source) ? hit.from.start : ""}`;
    const known4 = found.get(key);
    if (known4 !== void 0 && known4.trace.length <= hit.trace.length) return;
    if (known4 === void 0 && found.size >= MOST2) return;
    found.set(key, hit);
  }
  return { flow, all: () => [...found.values()] };
}
function wayTo(step2, sink, label) {
  const steps = stepsOf(step2);
  const last = steps[steps.length - 1];
  if (last !== void 0 && last.at.path === sink.path && last.at.start === sink.start) return steps;
  return [...steps, { at: sink, label, before: null, count: steps.length + 1 }];
}

// src/scan/static/flow/sink-shape.ts
var STATEMENT = /^[\s(]*(?:select\b|insert\s+(?:ignore\s+|or\s+\w+\s+)?into\b|update\b[^;]*\bset\b|delete\s+from\b|replace\s+into\b|merge\s+into\b|with\s|(?:drop|alter|create|truncate)\s+(?:table|user|role|database|schema|view|index)\b|exec(?:ute)?\s|call\s|\{\s*call\b|from\s+\w+)/i;
function dangerous(kind, pieces, shape) {
  if (shape === "sql" && !isStatement(pieces)) return [];
  if (shape === "start" && typeof pieces[0] === "string" && pieces[0] !== "") return [];
  if (shape === "view") return beforePath(afterRedirect(pieces), isPastRedirect);
  switch (kind) {
    case "url-host":
      return beforePath(pieces, isPastHost);
    case "redirect":
      return beforePath(pieces, isPastRedirect);
    default:
      return pieces.flatMap((piece) => typeof piece === "string" || piece.taints.length === 0 ? [] : [piece.taints]);
  }
}
function isStatement(pieces) {
  const known4 = pieces.map((piece) => typeof piece === "string" ? piece : " x ").join("");
  return typeof pieces[0] === "string" && STATEMENT.test(known4);
}
function afterRedirect([first, ...rest]) {
  if (typeof first !== "string" || !first.startsWith("redirect:")) return [];
  return [first.slice("redirect:".length), ...rest];
}
function beforePath(pieces, isPast) {
  const found = [];
  let before2 = "";
  for (const piece of pieces) {
    if (typeof piece === "string") {
      before2 += piece;
      continue;
    }
    if (isPast(before2)) break;
    if (piece.taints.length > 0) found.push(piece.taints);
    before2 += piece.taints.length > 0 ? "x" : "known://host/";
  }
  return found;
}
function isPastHost(before2) {
  return /^[a-z][\w+.-]*:\/\/[^/?#]*[/?#]/i.test(before2) || /^\/(?!\/)/.test(before2) || /^[^/:]+\//.test(before2);
}
function isPastRedirect(before2) {
  return /^\/[^/\\]/.test(before2) || /^[a-z][\w+.-]*:\/\/[^/?#]+[/?#]/i.test(before2) || /^[?#]/.test(before2) || /^[\w.-]+[/?]/.test(before2);
}

// src/scan/static/flow/sink.ts
var WHOLE = /* @__PURE__ */ new Set(["nosql", "deserialise", "prototype", "trust", "code"]);
var MADE_OF = /* @__PURE__ */ new Set(["secret", "key-derivation"]);
var DEEPEST5 = 8;
function reach(it, frame, { kind, shape, name: name2 }, value, at2) {
  if (kind === "html" && value.parts !== null && value.text === null && !isList(value)) return;
  const pieces = MADE_OF.has(kind) ? [{ taints: allTaints(value) }] : WHOLE.has(kind) ? piecesOf(value) : textOf(value);
  if (pieces.every((piece) => typeof piece === "string" || piece.taints.length === 0)) return;
  reachPieces(it, frame, { key: "", kind, name: name2, at: at2, pieces, shape, symbol: symbolOf(frame), depth: 0 });
}
function isList({ parts: parts2 }) {
  return parts2 !== null && parts2.size > 0 && [...parts2.keys()].every((key) => key === "*" || /^\d+$/.test(key));
}
function textOf(value, depth = 0) {
  const { parts: parts2 } = value;
  if (value.text !== null || parts2 === null || isList(value) && depth > 2) return piecesOf(value);
  const inside2 = isList(value) ? [...parts2.values()].flatMap((part) => textOf(part, depth + 1)) : [];
  const taints = inside2.map((piece) => typeof piece === "string" ? NO_TAINTS : piece.taints);
  return [{ taints: taints.reduce(joinTaints, value.taints) }];
}
function reachPieces(it, frame, use) {
  if (use.depth > DEEPEST5) return;
  const bit = bitOf(use.kind);
  const live = (taints) => taints.filter(({ cleaned: cleaned2 }) => (cleaned2 & bit) === 0);
  const pieces = use.pieces.map(
    (piece) => typeof piece === "string" ? piece : { taints: live(piece.taints) }
  );
  for (const taints of dangerous(use.kind, pieces, use.shape)) {
    for (const { origin, step: step2 } of taints) {
      if (origin.kind === "source" && canHarm(origin.source, use.kind)) {
        const trace = wayTo(step2, use.at, use.name);
        it.reports.flow({
          kind: use.kind,
          source: origin.source,
          from: origin.at,
          at: use.at,
          symbol: use.symbol,
          trace
        });
      }
    }
  }
  const open = pieces.some(
    (piece) => typeof piece !== "string" && piece.taints.some(({ origin }) => origin.kind === "parameter")
  );
  if (!open) return;
  const key = `${use.kind}:${use.at.path}:${use.at.start}:${openKeys(pieces)}`;
  if (!frame.summary.sinks.has(key)) frame.summary.sinks.set(key, { ...use, key, pieces });
}
function openKeys(pieces) {
  return pieces.flatMap((piece) => typeof piece === "string" ? [] : piece.taints.map(({ origin }) => origin.key)).join(",");
}
function symbolOf({ form, unit }) {
  if (form.class === null) return form.name;
  const holder = unit.module.classes[form.class]?.name ?? "";
  return holder === "" ? form.name : `${holder}.${form.name}`;
}

// src/scan/static/flow/substitute.ts
var DEEPEST6 = 3;
function substitute(values, value, depth = 0) {
  values.frame.meter.steps--;
  if (isFree(value)) return value;
  const whole = wholeParameter(values, value);
  if (whole !== null) return whole;
  const taints = substituteTaints(values, value.taints);
  const text = value.text === null ? null : substitutePieces(values, value.text);
  const parts2 = value.parts === null || depth > DEEPEST6 ? null : new Map([...value.parts].map(([key, part]) => [key, substitute(values, part, depth + 1)]));
  const plain3 = value.plain === null ? null : substitute(values, value.plain, depth + 1);
  return { ...value, taints, text, parts: parts2, test: null, plain: plain3 };
}
function isFree({ taints, text, parts: parts2 }) {
  return taints.length === 0 && parts2 === null && (text === null || text.every((piece) => typeof piece === "string"));
}
function wholeParameter(values, value) {
  const only = value.taints.length === 1 ? value.taints[0] : void 0;
  if (only === void 0 || value.text !== null || value.literals !== null || value.parts !== null) return null;
  const { origin, cleaned: cleaned2 } = only;
  if (origin.kind !== "parameter" || origin.owner !== values.owner || cleaned2 !== 0) return null;
  const given = argument(values, origin);
  return {
    ...given,
    taints: pass(values, given.taints, only),
    types: given.types.length > 0 ? given.types : value.types,
    // On another way it may have got a function of its own.
    functions: value.functions.length === 0 ? given.functions : [.../* @__PURE__ */ new Set([...given.functions, ...value.functions])],
    test: null
  };
}
function substitutePieces(values, pieces) {
  return pieces.flatMap((piece) => {
    if (typeof piece === "string") return [piece];
    const only = piece.taints.length === 1 ? piece.taints[0] : void 0;
    if (only?.origin.kind === "parameter" && only.origin.owner === values.owner) {
      return piecesOf(argument(values, only.origin)).map(
        (given) => typeof given === "string" ? given : { taints: pass(values, given.taints, only) }
      );
    }
    return [{ taints: substituteTaints(values, piece.taints) }];
  });
}
function substituteTaints(values, taints) {
  let made3 = NO_TAINTS;
  for (const taint of taints) {
    const { origin } = taint;
    const own = origin.kind === "parameter" && origin.owner === values.owner;
    made3 = joinTaints(made3, own ? pass(values, allTaints(argument(values, origin)), taint) : [taint]);
  }
  return made3;
}
function argument(values, origin) {
  let value = values.of(origin.index);
  for (const key of origin.path) value = memberOf(values.it, values.frame, value, key, values.at);
  return value;
}
function pass(values, taints, inside2) {
  return taints.map(({ origin, cleaned: cleaned2, step: step2 }) => {
    let way = stepAfter(step2, values.at, values.label);
    for (const each of stepsOf(inside2.step)) way = stepAfter(way, each.at, each.label);
    return { origin, cleaned: cleaned2 | inside2.cleaned, step: way };
  });
}

// src/scan/static/flow/invoke.ts
var DEEPEST7 = 12;
function invoke(it, frame, closure, given, site) {
  return enter(it, frame, closure, given, site)?.result ?? UNKNOWN;
}
function enter(it, frame, closure, given, site) {
  const form = closure.unit.module.functions[closure.index];
  if (form === void 0 || frame.depth >= DEEPEST7 || it.steps <= 0) return null;
  const isMaker = closure.self !== null && (form.name === "constructor" || site?.form === "new");
  const args2 = bind(form, given);
  const self = closure.self ?? UNKNOWN;
  const summary = it.summarise(closure, args2, frame.depth + 1);
  if (site !== null) frame.calls.set(site, [...(frame.calls.get(site) ?? []).slice(-3), summary]);
  const values = {
    owner: summary.owner,
    of: (index) => index === -1 ? self : args2[index] ?? UNKNOWN,
    at: placeOf(frame, site ?? frame.form),
    label: form.name === "" ? "callback" : `${form.name}()`,
    it,
    frame
  };
  for (const use of summary.sinks.values()) {
    reachPieces(it, frame, { ...use, pieces: substitutePieces(values, use.pieces), depth: use.depth + 1 });
  }
  changeArguments(it, frame, form, summary, values, given, site);
  writeAround(frame, summary, values);
  const result = isMaker ? { ...substitute(values, summary.exits.get(-1) ?? self), types: self.types } : substitute(values, resultOf(summary));
  return { result, summary, substitution: values };
}
function writeAround(frame, { writes }, values) {
  for (const [scope, names] of writes) {
    for (const [name2, value] of names) writeOuter(frame, scope, name2, substitute(values, value));
  }
}
function bind(form, given) {
  const inOrder2 = given.filter(({ name: name2 }) => name2 === null || name2 === "&");
  const unclaimed = unclaimedBy(form, given);
  return form.parameters.map((parameter, index) => {
    const { target, rest } = parameter;
    const name2 = target.kind === "name" ? target.name : "";
    const named4 = given.find((each) => each.name === name2 && name2 !== "");
    if (named4 !== void 0) return named4.value;
    if (rest === "list") return listOf(inOrder2.slice(index).map(({ value }) => value));
    if (rest === "record") return recordOf(given.filter((each) => each.name !== null && each.name !== "&"));
    const spread2 = inOrder2.findIndex((each) => each.spread);
    if (spread2 !== -1 && spread2 <= index) return anyPart(inOrder2[spread2]?.value ?? UNKNOWN);
    return inOrder2[index]?.value ?? (index === inOrder2.length && unclaimed.length > 0 ? recordOf(unclaimed) : UNKNOWN);
  });
}
function unclaimedBy({ parameters }, given) {
  const named4 = given.filter(({ name: name2 }) => name2 !== null && name2 !== "&");
  if (named4.length === 0 || parameters.some(({ rest }) => rest === "record")) return [];
  const names = new Set(parameters.map(({ target }) => target.kind === "name" ? target.name : ""));
  return named4.filter(({ name: name2 }) => !names.has(name2 ?? ""));
}
function listOf(values) {
  return {
    ...UNKNOWN,
    parts: new Map(values.map((value, index) => [String(index), value])),
    fixed: values.every((value) => value.fixed)
  };
}
function recordOf(given) {
  return {
    ...UNKNOWN,
    parts: new Map(given.map(({ name: name2, value }) => [name2 ?? "*", value])),
    fixed: given.every(({ value }) => value.fixed)
  };
}
function changeArguments(it, frame, form, summary, values, given, site) {
  for (const [index, exit] of summary.exits) {
    if (index === -1) {
      if (site?.callee.kind === "member" && form.name !== "constructor") {
        const object = site.callee.object;
        updatePlace(it, frame, object, (old) => merged2(old, substitute(values, exit)));
      } else if (site?.callee.kind === "name" && frame.scope.vars.has("this") && form.class !== null && !form.static) {
        const own = frame.scope.vars.get("this") ?? UNKNOWN;
        if (form.name !== "constructor") frame.scope.vars.set("this", merged2(own, substitute(values, exit)));
      }
      continue;
    }
    const from = given[index]?.from;
    const isReplaced = from?.kind === "wrapped" && from.form === "other" && exit.taints.some(isOther(index));
    if (from != null && (isReplaced || exit.parts !== null || exit.taints.length > 1)) {
      updatePlace(it, frame, from, (old) => merged2(old, substitute(values, exit)));
    }
  }
}
function isOther(index) {
  return ({ origin }) => origin.kind === "source" || origin.index !== index;
}
function merged2(old, after2) {
  if (after2.parts === null && after2.taints.length === 0) return old;
  const { types, literals, text, functions } = old;
  const joined = join(old, after2);
  const parts2 = after2.parts === null ? old.parts : new Map([...old.parts ?? [], ...after2.parts]);
  const isGrown = after2.taints.some(({ origin }) => old.taints.every((known4) => known4.origin.key !== origin.key));
  const isSame2 = after2.parts === null && !isGrown;
  return {
    ...joined,
    taints: joinTaints(old.taints, foreign(old, after2)),
    parts: parts2,
    types,
    literals: isSame2 ? literals : null,
    text: isSame2 ? text : after2.parts === null ? joined.text : null,
    functions
  };
}
function foreign(old, { taints }) {
  const inside2 = allTaints(old);
  return taints.filter(({ origin }) => !inside2.some((taint) => taint.origin.key === origin.key));
}

// src/scan/static/flow/callback.ts
function functionsIn(value, depth = 0) {
  if (value.functions.length > 0 || value.parts === null || depth > 1) return value.functions;
  const isList3 = [...value.parts.keys()].every((key) => key === "*" || /^\d+$/.test(key));
  return isList3 ? [...value.parts.values()].flatMap((part) => functionsIn(part, depth + 1)) : [];
}
function callbacksFor(callbacks, callback, { unit, index }) {
  const count = unit.module.functions[index]?.parameters.length ?? 0;
  if (callback.taking !== null) return callback.taking === count;
  return !callbacks.some(({ taking, at: at2 }) => taking === count && at2.at === callback.at.at);
}
function givenObject(frame, site, type) {
  const source = frame.unit.models.lookup(type)?.source ?? null;
  const taints = source === null ? NO_TAINTS : sourceTaints(source, placeOf(frame, site), type);
  const sites = frame.unit.models.routes(type) ? [`${frame.unit.path}:${site.start}-${site.end}`] : [];
  return { ...UNKNOWN, types: [type], taints, sites };
}
function runCallbacks(it, frame, site, callback, values, all = []) {
  const { gives } = callback;
  const objects = /* @__PURE__ */ new Map();
  const results = [];
  let whenTrue = null;
  const taken = (give) => {
    if (give === null || "resolves" in give) return UNKNOWN;
    if ("type" in give) return objects.get(give.type) ?? givenObject(frame, site, give.type);
    if ("value" in give) return joinAll(values(give.value));
    return anyPart(joinAll(values(give.element)));
  };
  for (const closure of values(callback.at).flatMap((value) => functionsIn(value))) {
    if (!callbacksFor(all, callback, closure)) continue;
    const given = gives.map((give) => ({ value: taken(give), name: null, spread: false, from: null }));
    const entered = enter(it, frame, closure, given, null);
    if (entered === null) continue;
    const { summary, substitution } = entered;
    whenTrue = (whenTrue ?? EVERYWHERE) & (summary.whenTrue.get(0) ?? 0);
    const resolved = gives.findIndex((give) => give !== null && "resolves" in give);
    results.push(resolved === -1 ? entered.result : substitute(substitution, summary.handed.get(resolved) ?? UNKNOWN));
    gives.forEach((give, index) => {
      const exit = summary.exits.get(index);
      if (give === null || !("type" in give) || exit === void 0 || exit.parts === null) return;
      objects.set(give.type, merged2(taken(give), substitute(substitution, exit)));
    });
  }
  return { results, whenTrue: whenTrue ?? 0 };
}

// src/scan/static/flow/pattern.ts
var NEEDED = {
  sql: /[\s'"`;()\\#*/=<>|]/,
  nosql: /[${}[\]"']/,
  shell: /[\s;&|$`<>(){}[\]*?!~'"\\#]/,
  code: /[()[\]{};=.`$+\-/*'"]/,
  path: /[./\\%]/,
  "url-host": /[./:@?#\\%]/,
  redirect: /[/\\:.]/,
  html: /[<>"'&]/,
  template: /[{}$<>%#]/,
  xpath: /['"()[\]/|@*]/,
  ldap: /[()*\\&|]/,
  log: /[\r\n]/,
  regex: /[()*+?{}[\]|\\]/,
  xml: /[<>&]/,
  header: /[\r\n]/,
  archive: /[./\\]/
};
var LACKED = [
  [/^(?:[./\\]*\.\.[/\\]?|[/\\])$/, ["path", "archive"]],
  [/^['"]$/, ["xpath"]],
  [/^<$/, ["html"]],
  [/^[\r\n]+$/, ["header", "log"]]
];
function safeWithout(piece) {
  return bitsOf(LACKED.flatMap(([pattern, kinds]) => pattern.test(piece) ? kinds : []));
}
function safeAfterRemoving(source) {
  const [, set] = /^\(?\[\^((?:[^\]\\]|\\.)*)\][+*]?\)?$/.exec(source) ?? [];
  const allowed = set === void 0 ? null : setOf(set);
  return allowed === null ? bitsOf(safeAfterTaking(source)) : bitsWithout(allowed);
}
var LINE_BREAKS = /^\(?(?:\?:)?(?:\[(?:\\[rntv]|[\r\n\t])+\]|\\[rn]\??|[\r\n]|\|)+\)?[+*]?$/;
function safeAfterTaking(source) {
  if (LINE_BREAKS.test(source) && /\\n|\n/.test(source)) return ["log", "header"];
  const [, set] = /^\(?\[((?:[^\]\\^]|\\.)(?:[^\]\\]|\\.)*)\][+*]?\)?$/.exec(source) ?? [];
  const taken = set === void 0 ? null : setOf(set);
  if (taken === null) return [];
  const left = [...PRINTABLE].filter((one) => !taken.includes(one)).join("");
  return SINK_KINDS.filter((kind) => NEEDED[kind] !== void 0 && !NEEDED[kind].test(left));
}
var PRINTABLE = `${Array.from({ length: 95 }, (_, at2) => String.fromCharCode(32 + at2)).join("")}\r
	`;
var LONGEST2 = 500;
function safeCharacters(source, whole) {
  if (source.length > LONGEST2) return 0;
  const anchored = /^(?:\^|\\A)/.test(source) && /(?:[^\\]\$|\\[zZ])$/.test(source);
  if (!anchored && !whole) return 0;
  const body2 = source.replace(/^(?:\^|\\A)/, "").replace(/(?:\$|\\[zZ])$/, "");
  if (!whole && hasOpenAlternative(body2)) return 0;
  const allowed = charactersOf(body2);
  if (allowed === null) return 0;
  return bitsWithout(allowed);
}
function bitsWithout(allowed) {
  const safe = SINK_KINDS.filter((kind) => {
    const needed = NEEDED[kind];
    return needed !== void 0 && !needed.test(allowed);
  });
  return safe.length === 0 ? 0 : bitsOf(safe) | (/^\d*$/.test(allowed) ? EVERYWHERE : 0);
}
function hasOpenAlternative(body2) {
  let depth = 0;
  for (let at2 = 0; at2 < body2.length; at2++) {
    const char = body2[at2];
    if (char === "\\") at2++;
    else if (char === "[") at2 = endOfSet(body2, at2);
    else if (char === "(") depth++;
    else if (char === ")") depth--;
    else if (char === "|" && depth === 0) return true;
  }
  return false;
}
function endOfSet(body2, start2) {
  for (let at2 = start2 + 1; at2 < body2.length; at2++) {
    if (body2[at2] === "\\") at2++;
    else if (body2[at2] === "]" && at2 > start2 + 1) return at2;
  }
  return body2.length;
}
var CLASSES = {
  d: "0123456789",
  w: "abcxyzABCXYZ0123456789_",
  s: " 	\r\n"
};
function charactersOf(body2) {
  let allowed = "";
  for (let at2 = 0; at2 < body2.length; at2++) {
    const char = body2[at2] ?? "";
    if (char === "\\") {
      const escaped = body2[++at2] ?? "";
      if (/[DWSpPkx0-9u]/.test(escaped)) return null;
      allowed += /[bB]/.test(escaped) ? "" : CLASSES[escaped] ?? escaped;
    } else if (char === "[") {
      const end = endOfSet(body2, at2);
      const set = setOf(body2.slice(at2 + 1, end));
      if (set === null) return null;
      allowed += set;
      at2 = end;
    } else if (char === ".") {
      return null;
    } else if (char === "{") {
      const end = body2.indexOf("}", at2);
      if (end === -1) return null;
      at2 = end;
    } else if (char === "(") {
      const special = /^\(\?(?::|<?[=!]|P?<\w+>|[a-z]+\))/.exec(body2.slice(at2, at2 + 40));
      at2 += special === null ? 0 : special[0].length - 1;
    } else if (!/[)*+?|^$]/.test(char)) {
      allowed += char;
    }
  }
  return allowed;
}
function setOf(set) {
  if (set.startsWith("^")) return null;
  let allowed = "";
  for (let at2 = 0; at2 < set.length; at2++) {
    const char = set[at2] ?? "";
    if (char === "\\") {
      const escaped = set[++at2] ?? "";
      if (/[DWSpPxu]/.test(escaped)) return null;
      allowed += CLASSES[escaped] ?? escaped;
    } else if (set[at2 + 1] === "-" && at2 + 2 < set.length) {
      const [from, to] = [char.charCodeAt(0), set.charCodeAt(at2 + 2)];
      allowed += [...PRINTABLE].filter((one) => one.charCodeAt(0) >= from && one.charCodeAt(0) <= to).join("");
      at2 += 2;
    } else {
      allowed += char;
    }
  }
  return allowed;
}

// src/scan/static/flow/assume.ts
var FLIPPED = {
  "==": "!=",
  "!=": "==",
  in: "not in",
  "not in": "in",
  "<": ">=",
  ">=": "<",
  ">": "<=",
  "<=": ">"
};
var DEEPEST8 = 12;
var PLAIN_TYPES = /* @__PURE__ */ new Set(["number", "boolean", "bigint", "integer", "float", "double", "bool", "int"]);
function assume(it, frame, test, truth, depth = 0) {
  if (frame.dead || depth > DEEPEST8 || it.steps <= 0) return;
  it.steps--;
  switch (test.kind) {
    case "unary":
      if (test.operator === "!") assume(it, frame, test.operand, !truth, depth + 1);
      return;
    case "wrapped":
      assume(it, frame, test.value, truth, depth + 1);
      return;
    case "logical":
      if (test.operator !== "else") assumeBoth(it, frame, test, truth, depth);
      return;
    case "binary":
      assumeBinary(it, frame, test, truth);
      return;
    case "call":
      assumeConstant(it, frame, test, truth);
      if (!frame.dead) assumeCall(it, frame, test, truth);
      return;
    case "index":
      if (truth) assumeLookUp(it, frame, test.object, test.key);
      return;
    case "type-test":
      if (truth) assumeType(it, frame, test);
      return;
    case "assignment":
      if (test.target.kind === "name") assume(it, frame, test.value, truth, depth + 1);
      return;
    case "name": {
      assumeConstant(it, frame, test, truth);
      const kept = scopeOf(frame.scope, test.name)?.vars.get(test.name)?.test;
      if (kept != null && !frame.dead) assume(it, frame, kept, truth, depth + 1);
      return;
    }
    default:
      assumeConstant(it, frame, test, truth);
  }
}
function assumeConstant(it, frame, test, truth) {
  if (test.kind === "call") return;
  const known4 = onlyLiteral(it.evaluate(frame, test));
  if (known4 !== null && typeof known4.value === "boolean" && known4.value !== truth) frame.dead = true;
}
function assumeBoth(it, frame, test, truth, depth) {
  const both = test.operator === "and" === truth;
  if (both) {
    assume(it, frame, test.left, truth, depth + 1);
    assume(it, frame, test.right, truth, depth + 1);
    return;
  }
  const before2 = varsOf(frame);
  goOn(frame, before2);
  assume(it, frame, test.left, truth, depth + 1);
  const first = varsOf(frame);
  goOn(frame, before2);
  assume(it, frame, test.left, !truth, depth + 1);
  assume(it, frame, test.right, truth, depth + 1);
  goOn(frame, joinVars(first, varsOf(frame)));
}
function assumeBinary(it, frame, test, truth) {
  const operator = truth ? test.operator : FLIPPED[test.operator] ?? "";
  const left = it.evaluate(frame, test.left);
  const right = it.evaluate(frame, test.right);
  const known4 = onlyLiteral(it.evaluate(frame, test));
  if (known4 !== null && typeof known4.value === "boolean" && known4.value !== truth) {
    frame.dead = true;
    return;
  }
  if (operator === "==" || operator === "!=") assumeEqual(it, frame, test, left, right, operator === "==");
  if (operator === "in" && isClosed(right)) clean(it, frame, test.left);
  const piece = onlyLiteral(left)?.value;
  if (operator === "not in" && typeof piece === "string") clean(it, frame, test.right, safeWithout(piece));
  assumePosition(it, frame, test, operator, left, right);
}
function assumeEqual(it, frame, { left, right }, a, b, equal) {
  for (const [place, own, other] of [
    [left, a, b],
    [right, b, a]
  ]) {
    if (other.literals === null) continue;
    if (place.kind === "unary" && place.operator === "typeof") {
      const named4 = onlyLiteral(other)?.value;
      if (equal && typeof named4 === "string" && PLAIN_TYPES.has(named4)) clean(it, frame, place.operand);
      if (equal && named4 === "string") clean(it, frame, place.operand, bitOf("nosql"));
      continue;
    }
    if (other.literals.length === 1 && typeof other.literals[0] === "boolean") {
      it.assume(frame, place, other.literals[0] === equal);
      return;
    }
    const nothing2 = other.literals.every((value) => value === void 0 || value === "");
    if (!equal && nothing2 && isSomething(it, frame, place, own, other)) {
      it.assume(frame, place, true);
      return;
    }
    if (equal && own.literals === null) {
      if (nothing2) continue;
      fix(it, frame, place, other.literals);
    } else if (own.literals !== null && own.literals.length > 1 && other.literals.length === 1) {
      const left2 = own.literals.filter((value) => value === other.literals?.[0] === equal);
      if (left2.length === 0) frame.dead = true;
    }
  }
}
function isSomething(it, frame, place, own, other) {
  return isLookUp(it, frame, place) || isLookUp(it, frame, own.test) || other.literals?.every((value) => value === "") === true;
}
function isLookUp(it, frame, test) {
  if (test?.kind !== "call") return test?.kind === "index";
  return it.modelsOf(frame, test).some(({ collection }) => collection === "get");
}
function assumePosition(it, frame, { left, right }, operator, a, b) {
  const call = left.kind === "call" ? left : right.kind === "call" ? right : null;
  const number = onlyLiteral(call === left ? b : a)?.value;
  if (call === null || typeof number !== "number") return;
  const found = operator === "!=" && number === -1 || operator === ">" && number === -1 || operator === ">=" && number === 0;
  const counted = operator === ">" && number === 0 || operator === "!=" && number === 0;
  if (found || counted) assumeCall(it, frame, call, true);
}
function isClosed(collection) {
  if (collection.text !== null && collection.parts === null) return false;
  return collection.fixed || collection.taints.length === 0;
}
function assumeLookUp(it, frame, object, key) {
  if (it.evaluate(frame, object).fixed) clean(it, frame, key);
}
function assumeType(it, frame, { value, type }) {
  const types = typesOf(it, frame.unit, type);
  updatePlace(it, frame, value, (old) => it.ofType(frame.unit, old, types));
}
function clean(it, frame, place, bits = EVERYWHERE) {
  narrow(it, frame, place, (value) => cleaned(value, bits));
  vouch(it, frame, place);
}
function vouch(it, frame, place) {
  const part = place.kind === "call" ? place.callee : place;
  if (part.kind !== "member") return;
  const whole = it.evaluate(frame, part.object);
  const models = whole.types.flatMap((type) => frame.unit.models.lookup(`${type}.${part.name}`) ?? []);
  const bits = models.reduce((all, { vouches }) => all | vouches, 0);
  if (bits === 0) return;
  narrow(it, frame, part.object, (value) => cleaned(value, bits));
  if (whole.parsed !== null) narrow(it, frame, whole.parsed, (value) => cleaned(value, bits));
}
function fix(it, frame, place, literals) {
  vouch(it, frame, place);
  narrow(it, frame, place, (value) => ({ ...cleaned(value, EVERYWHERE), literals, text: null }));
}

// src/scan/static/flow/guard.ts
function assumeCall(it, frame, call, truth) {
  for (const model of it.modelsOf(frame, call)) {
    for (const guard of model.guards) if (guard.holds === String(truth)) applyGuard(it, frame, call, guard);
    if (truth && model.collection === "get") assumeEntry(it, frame, call);
    if (truth && model.callbacks.some(({ chooses }) => chooses === "all")) assumeAll(it, frame, call, model);
  }
  for (const summary of frame.calls.get(call) ?? []) {
    applyGuarantees(it, frame, call, truth ? summary.whenTrue : summary.whenFalse);
  }
}
function assumeAll(it, frame, call, { callbacks }) {
  const { callee } = call;
  if (callee.kind !== "member") return;
  const element = anyPart(it.evaluate(frame, callee.object));
  for (const { at: at2, chooses } of callbacks) {
    const place = chooses === "all" ? placeIn2(call, at2) : null;
    for (const closure of place === null ? [] : it.evaluate(frame, place).functions) {
      const parameters = closure.unit.module.functions[closure.index]?.parameters ?? [];
      const given = parameters.map((_, index) => index === 0 ? element : UNKNOWN);
      const bits = it.summarise(closure, given, frame.depth + 1).whenTrue.get(0) ?? 0;
      cleanPlace(it, frame, callee.object, bits);
    }
  }
}
function assumeReturned(it, frame, call, models) {
  for (const model of models) {
    for (const guard of model.guards) if (guard.holds === "returned") applyGuard(it, frame, call, guard);
  }
  for (const summary of frame.calls.get(call) ?? []) applyGuarantees(it, frame, call, summary.returned);
}
function assumeEntry(it, frame, { callee, args: args2 }) {
  const [key] = args2;
  if (key === void 0 || args2.length !== 1 || callee.kind !== "member") return;
  if (it.evaluate(frame, callee.object).fixed) clean(it, frame, key.value);
}
function applyGuarantees(it, frame, { args: args2 }, guarantees) {
  for (const [index, bits] of guarantees) {
    const argument2 = args2[index];
    if (bits !== 0 && argument2 !== void 0 && !argument2.spread) cleanPlace(it, frame, argument2.value, bits);
  }
}
function applyGuard(it, frame, call, guard) {
  const place = placeIn2(call, guard.at);
  if (place === null) return;
  if (guard.within !== null) {
    const collection = placeIn2(call, guard.within);
    const value = collection === null ? null : it.evaluate(frame, collection);
    if (value === null || !isClosedFor(value)) return;
  }
  let bits = guard.cleans;
  if (guard.pattern !== null) {
    const written = placeIn2(call, guard.pattern);
    const pattern = written === null ? null : onlyLiteral(partAt(it, frame, written, guard.pattern));
    bits = typeof pattern?.value === "string" ? safeCharacters(pattern.value, guard.whole) : 0;
  }
  if (guard.lacks !== null) {
    const written = placeIn2(call, guard.lacks);
    const known4 = written === null ? null : onlyLiteral(it.evaluate(frame, written));
    bits = typeof known4?.value === "string" ? safeWithout(known4.value) : 0;
  }
  cleanPlace(it, frame, place, bits);
  const { parsed } = it.evaluate(frame, place);
  if (parsed !== null) cleanPlace(it, frame, parsed, bits);
}
function partAt(it, frame, written, { parts: parts2 }) {
  return parts2.reduce(
    (value, name2) => memberOf(it, frame, value, name2, placeOf(frame, written)),
    it.evaluate(frame, written)
  );
}
function isClosedFor(value) {
  if (value.text !== null && value.parts === null) return false;
  return value.fixed || value.taints.length === 0;
}
function cleanPlace(it, frame, place, bits) {
  if (bits === EVERYWHERE) clean(it, frame, place);
  else narrow(it, frame, place, (value) => cleaned(value, bits & EVERYWHERE));
}
function placeIn2({ callee, args: args2 }, place) {
  if (place.at === "return") return null;
  if (place.at === "this") return callee.kind === "member" ? callee.object : null;
  const { at: at2 } = place;
  if (typeof at2 === "number") return args2.filter(({ name: name2 }) => name2 === null)[at2]?.value ?? null;
  return args2.find(({ name: name2 }) => name2 === at2.keyword)?.value ?? null;
}

// src/scan/static/flow/shape.ts
var DEEPEST9 = 4;
function shaped(models, schema, data, partOf2, depth = 0) {
  const bits = schema.types.reduce((all, type) => all & (models.lookup(type)?.cleans ?? 0), EVERYWHERE);
  const clean3 = schema.types.length === 0 ? data : cleaned(data, bits);
  if (schema.parts === null || schema.parts.size === 0 || depth > DEEPEST9) return clean3;
  const parts2 = new Map(clean3.parts ?? []);
  for (const [name2, part] of schema.parts) {
    if (part.types.length > 0 || part.parts !== null)
      parts2.set(name2, shaped(models, part, partOf2(data, name2), partOf2, depth + 1));
  }
  return { ...clean3, parts: parts2 };
}
function merged3(schemas) {
  const parts2 = new Map(schemas.flatMap((schema) => [...schema.parts ?? []]));
  return { ...UNKNOWN, parts: parts2 };
}
function listOf2(values) {
  const [first = UNKNOWN, ...rest] = values;
  return { ...UNKNOWN, parts: /* @__PURE__ */ new Map([["*", rest.reduce((all, value) => join(all, value), first)]]) };
}
var WORD = safeCharacters("^[a-zA-Z0-9_-]+$", false);
function isWordPattern(pattern) {
  const source = onlyLiteral(pattern)?.value;
  return typeof source === "string" && (safeCharacters(source, false) & WORD) === WORD;
}

// src/scan/static/flow/model-call.ts
var TEXT = "?text";
function applyModel(it, frame, call, model, receiver, given) {
  const at2 = (place) => place.at === "return" ? [resultOf2(frame, call, model, at2)] : valuesAt(it, frame, call, place, receiver, given);
  for (const sink of model.sinks) applySink(it, frame, call, model, sink, at2);
  let kept = 0;
  const returned = model.callbacks.flatMap((callback) => {
    if (callback.gives.length === 0 && !callback.returned) return [];
    const { results, whenTrue } = runCallbacks(it, frame, call, callback, at2, model.callbacks);
    if (callback.chooses === "kept") kept = whenTrue;
    return callback.returned ? results : [];
  });
  if (model.collection !== null) return applyCollection(it, frame, call, model, receiver, given, returned);
  for (const { from, into } of model.fills) {
    if (into.at !== "return") fill(it, frame, call, joinAll(at2(from)), into);
  }
  const result = returned.length === 0 && model.shapes !== null ? letThrough(it, frame, call, model.shapes, at2) : returned.length === 0 ? passedValue(model, at2) : model.text === "same" ? joinAll(returned) : { ...UNKNOWN, parts: /* @__PURE__ */ new Map([["*", joinAll(returned)]]), taints: joinAll(returned).taints };
  const made3 = model.cleans === 0 && model.passes.length === 0 ? NO_TAINTS : madeOf(receiver, given);
  const bits = model.cleans | removedBits(model, at2) | kept;
  const clean3 = bits > 0 ? cleaned(result, bits) : result;
  const whole = made3.length === 0 ? clean3 : { ...clean3, taints: joinTaints(clean3.taints, made3) };
  const parsed = model.parses === null ? null : placeIn2(call, model.parses);
  const done = withKept({ ...finished(frame, call, model, receiver, whole), parsed }, model, at2);
  const { words: words2 } = model;
  return words2 !== null && at2(words2.pattern).some(isWordPattern) ? { ...done, types: [words2.type] } : done;
}
function letThrough(it, frame, call, { by, of, into }, at2) {
  const partOf2 = (data2, name2) => name2 === "*" ? anyPart(data2) : memberOf(it, frame, data2, name2, placeOf(frame, call));
  const data = shaped(frame.unit.models, joinAll(at2(by)), joinAll(at2(of)), partOf2);
  return into === null ? data : withPart({ ...UNKNOWN, taints: allTaints(data) }, into, data);
}
function withKept(result, { fills }, at2) {
  return fills.reduce((made3, { from, into }) => {
    const [name2] = into.parts;
    const [value] = at2(from);
    return into.at !== "return" || name2 === void 0 || value === void 0 ? made3 : withPart(made3, name2, value);
  }, result);
}
function madeOf(receiver, given) {
  const all = [receiver ?? UNKNOWN, ...given.map(({ value }) => value)];
  return all.reduce((made3, { taints }) => joinTaints(made3, madeTaints(taints)), NO_TAINTS);
}
var GLOBAL_PATTERN = "pattern:g";
function removedBits({ removes, removesGlobally }, at2) {
  const place = removes ?? removesGlobally;
  const [removed2] = place === null ? [] : at2(place);
  if (removesGlobally !== null && removed2?.types.includes(GLOBAL_PATTERN) !== true) return 0;
  const known4 = removed2 === void 0 ? void 0 : onlyLiteral(removed2)?.value;
  if (removed2 === void 0 || typeof known4 !== "string") return 0;
  return safeWithout(known4) | safeAfterRemoving(known4);
}
function resultOf2(frame, call, model, at2) {
  const passed = passedValue({ ...model, text: null }, at2);
  const taints = model.source === null ? NO_TAINTS : sourceTaints(model.source, placeOf(frame, call), model.name);
  return { ...passed, taints: joinTaints(taints, passed.taints) };
}
function finished(frame, call, model, receiver, result) {
  const taints = model.source === null ? result.taints : joinTaints(
    cleanTaints(sourceTaints(model.source, placeOf(frame, call), model.name), model.cleans),
    result.taints
  );
  if (model.returns === "this") {
    const self = receiver ?? UNKNOWN;
    return { ...self, taints: joinTaints(self.taints, taints), text: result.text ?? self.text };
  }
  const types = model.returns === null ? model.text === "same" ? result.types : [] : [frame.unit.models.canonical(model.returns)];
  return { ...result, taints, types };
}
function keysOf(whole) {
  const { fixed } = whole;
  const taints = partTaints(whole.taints, KEYS);
  return { ...UNKNOWN, fixed, taints, parts: /* @__PURE__ */ new Map([["*", { ...tainted(taints), fixed }]]) };
}
function passedValue(model, at2) {
  if (model.passes.length === 0) return UNKNOWN;
  const values = model.passes.flatMap((place) => at2(place));
  switch (model.text) {
    case "same":
      return values[0] ?? UNKNOWN;
    case "join":
      return concat(values);
    case "format": {
      const [format = UNKNOWN, ...rest] = values;
      return formatted(format, rest);
    }
    case "merge":
      return merged3(values);
    case "list":
      return listOf2(values);
    case "any":
      return joinAll(values.map(anyPart));
    case "keys":
      return keysOf(values[0] ?? UNKNOWN);
    case null: {
      const taints = values.reduce((all, value) => joinTaints(all, allTaints(value)), NO_TAINTS);
      const only = values.length === 1 ? values[0] : void 0;
      const functions = only === void 0 ? values.filter((value) => value.functions.length > 0) : [];
      const handlers = functions.length === 0 ? null : /* @__PURE__ */ new Map([["*", joinAll(functions)]]);
      return { ...UNKNOWN, taints, parts: only?.parts ?? handlers, fixed: values.every((value) => value.fixed) };
    }
  }
}
function applySink(it, frame, call, model, sink, at2) {
  for (const { place, is } of sink.when) {
    const isThere = ({ types, literals }) => types.includes(String(is)) || literals?.includes(is) === true;
    if (!at2(place).some(isThere)) return;
  }
  for (const { place, is } of sink.unless) {
    const isThere = ({ types, literals }) => types.includes(String(is)) || literals?.length === 1 && literals.includes(is);
    if (at2(place).some(isThere)) return;
  }
  for (const { place, type } of sink.of) {
    const isText2 = type === TEXT && at2(place).some(({ text }) => text !== null);
    if (!isText2 && !at2(place).some(({ types }) => types.some((each) => frame.unit.models.isA(each, type)))) return;
  }
  for (const place of sink.at) {
    for (const value of at2(place)) reach(it, frame, { ...sink, name: model.name }, value, placeOf(frame, call));
  }
}
function valuesAt(it, frame, call, place, receiver, given) {
  const whole = wholeAt(place, receiver, given).filter((value) => place.parts.length === 0 || value.text === null);
  const here2 = placeOf(frame, call);
  const partOf2 = (value, name2) => name2 === "*" ? anyPart(value) : memberOf(it, frame, value, name2, here2);
  return place.parts.length === 0 ? whole : whole.map((value) => place.parts.reduce(partOf2, value));
}
function wholeAt({ at: at2, onwards }, receiver, given) {
  if (at2 === "this") return receiver === null ? [] : [receiver];
  if (at2 === "return") return [];
  if (typeof at2 === "object") return given.filter(({ name: name2 }) => name2 === at2.keyword).map(({ value }) => value);
  const inOrder2 = given.filter(({ name: name2 }) => name2 === null);
  const spread2 = inOrder2.findIndex((each) => each.spread);
  if (spread2 !== -1 && spread2 <= at2)
    return inOrder2.slice(spread2).map(({ value, spread: isSpread }) => isSpread ? anyPart(value) : value);
  const chosen2 = onwards ? inOrder2.slice(at2) : inOrder2.slice(at2, at2 + 1);
  return [
    ...chosen2.map(({ value, spread: isSpread }) => isSpread ? anyPart(value) : value),
    ...onwards ? given.filter(({ name: name2 }) => name2 !== null && name2 !== "&").map(({ value }) => value) : []
  ];
}
function fill(it, frame, call, data, into) {
  const place = placeIn2(call, into);
  if (place === null) return;
  const taints = allTaints(data);
  updatePlace(it, frame, place, (value) => {
    if (value.text !== null || data.text !== null) return { ...value, ...grown(value, data) };
    return taints.length === 0 ? { ...value, fixed: value.fixed && data.fixed } : { ...value, taints: joinTaints(value.taints, taints), fixed: false };
  });
}
function grown(value, data) {
  const start2 = value.text === null && value.taints.length === 0 ? { ...value, text: [] } : value;
  const { text, taints, literals } = concat([start2, data]);
  return { text, taints, literals };
}
function applyCollection(it, frame, call, model, receiver, given, _returned) {
  if (model.collection === null) return UNKNOWN;
  const args2 = given.filter(({ name: name2, spread: spread2 }) => name2 === null && !spread2).map(({ value }) => value);
  const { result, collection } = act(model.collection, receiver ?? UNKNOWN, args2);
  const place = call.callee.kind === "member" ? call.callee.object : null;
  if (place !== null && collection !== receiver) updatePlace(it, frame, place, () => collection);
  const types = model.returns === null || model.returns === "this" ? result.types : [model.returns];
  return model.returns === "this" ? collection : join({ ...result, types }, { ...result, types });
}

// src/scan/static/application/read.ts
var DEEPEST10 = 3;
var MOST_PATHS = 40;
var NUMBERED2 = /^(?:\d+|\*)$/;
var METHOD = /get|post|put|delete|del|patch|head|options|all|any|trace|connect|query/i;
function thingsAt(spoken, places) {
  return places.flatMap((place) => {
    if (lacks(spoken, place)) return [];
    const written = writtenAt(spoken, place);
    return valuesOf(spoken, place).flatMap((value, index) => flattened(value, written[index] ?? here(spoken), 0));
  });
}
function lacks(spoken, place) {
  const [part] = place.parts;
  if (part === void 0 || part === "*") return false;
  const wholes = valuesOf(spoken, { ...place, parts: [] });
  return wholes.every(
    ({ functions, parts: parts2, taints }) => functions.length > 0 || parts2 !== null && taints.length === 0 && !parts2.has(part) && !parts2.has("*")
  );
}
function valuesOf({ it, frame, span, receiver, given }, place) {
  return valuesAt(it, frame, span, place, receiver, given);
}
function here({ frame, span }) {
  return { path: frame.unit.path, start: span.start, end: span.end };
}
function writtenAt({ frame, given }, { at: at2, onwards }) {
  const found = typeof at2 === "number" ? given.filter(({ name: name2 }) => name2 === null).slice(at2, onwards ? void 0 : at2 + 1) : typeof at2 === "object" ? given.filter(({ name: name2 }) => name2 === at2.keyword) : [];
  return found.flatMap(
    ({ from }) => from === null ? [] : { path: frame.unit.path, start: from.start, end: from.end }
  );
}
function flattened(value, at2, depth) {
  if (isPlain(value)) return [];
  if (!isList2(value) || depth > DEEPEST10) return [{ value, at: at2 }];
  return [...value.parts?.values() ?? []].flatMap((part) => flattened(part, at2, depth + 1));
}
function isPlain(value) {
  const { parts: parts2, types, functions, sites, taints } = value;
  return parts2 !== null && types.length + functions.length + sites.length + taints.length === 0 && !isList2(value);
}
function isList2({ parts: parts2, types, functions, sites }) {
  if (parts2 === null || parts2.size === 0 || types.length > 0 || functions.length > 0 || sites.length > 0) return false;
  return [...parts2.keys()].every((key) => NUMBERED2.test(key));
}
function textsOf(value, depth = 0) {
  if (value.functions.length > 0 || value.sites.length > 0) return [];
  if (value.types.includes("pattern")) return [{ text: `~${String(value.literals?.[0] ?? "")}`, known: false }];
  const literals = (value.literals ?? []).filter((each) => typeof each === "string");
  if (literals.length > 0) return literals.map((text) => ({ text, known: true }));
  if (value.text !== null) {
    const text = value.text.map((piece) => typeof piece === "string" ? piece : "{}").join("");
    return [{ text, known: value.text.every((piece) => typeof piece === "string") }];
  }
  if (!isList2(value) || depth > DEEPEST10) return [];
  return [...value.parts?.values() ?? []].flatMap((part) => textsOf(part, depth + 1)).slice(0, MOST_PATHS);
}
function keysOf2(value) {
  if (value.parts === null || value.types.length > 0 || isList2(value)) return [];
  return [...value.parts.keys()].filter((key) => key !== "*" && /^[\w/:.(){}*-]+$/.test(key)).map((text) => ({ text, known: true }));
}
function isCallable({ frame }, { types, functions, sites, parts: parts2 }) {
  if (functions.length > 0 || sites.length > 0 || parts2 !== null && types.length === 0) return true;
  return types.some((type) => type.startsWith("repo:") || frame.unit.models.lookup(type)?.web?.protects != null);
}
function isEmpty({ literals }) {
  return literals?.length === 1 && (literals[0] === void 0 || literals[0] === "");
}
function pathsAt(spoken, models) {
  for (const model of models) {
    if ("text" in model) return [{ text: model.text, known: true }];
    const values = valuesOf(spoken, model);
    const texts = values.flatMap((value) => [...textsOf(value), ...keysOf2(value)]);
    if (texts.length > 0) return texts;
    const isAlone = model.at === 0 && spoken.given.length < 2;
    const isLast = model === models.at(-1);
    const isNamed3 = typeof model.at === "object" && values.some((value) => !isEmpty(value));
    const isUnsure = model.at === 0 && !isAlone && values.some((value) => !isCallable(spoken, value) && !isList2(value));
    if (isNamed3 && model.parts.length === 0 || isLast && model.parts.length === 0 && isUnsure)
      return [{ text: "{}", known: false }];
  }
  return null;
}
function isText({ value }) {
  return textsOf(value).length > 0;
}
function methodsOf2(spoken, models) {
  for (const model of models) {
    if (typeof model === "string") return model === "name" ? namedMethods(spoken.name) : words(models);
    const values = valuesOf(spoken, model);
    const told = values.flatMap((value) => [...textsOf(value).map(({ text }) => text), ...typeNames(value)]);
    if (told.length > 0) return told.flatMap(namedMethods);
  }
  return models.length === 0 ? [] : ["ANY"];
}
function words(models) {
  return models.flatMap((model) => typeof model === "string" ? namedMethods(model) : []);
}
function typeNames(value, depth = 0) {
  const own = value.types.map((type) => type.slice(type.lastIndexOf(".") + 1));
  if (!isList2(value) || depth > DEEPEST10) return own;
  return [...value.parts?.values() ?? []].flatMap((part) => typeNames(part, depth + 1));
}
function namedMethods(name2) {
  const last = name2.slice(Math.max(name2.lastIndexOf("."), name2.lastIndexOf(":")) + 1);
  if (/^[A-Z]{2,}(?:[,| ]+[A-Z]{2,})*$/.test(last)) return last.split(/[,| ]+/).map(canonical);
  const [found] = METHOD.exec(last) ?? [];
  return [found === void 0 ? "ANY" : canonical(found.toUpperCase())];
}
function canonical(method) {
  if (method === "ALL" || method === "USE" || method === "ANY") return "ANY";
  return method === "DEL" ? "DELETE" : method;
}

// src/scan/static/application/expand.ts
var VERBS = ["get", "post", "put", "patch", "delete", "head", "options"];
var MEMBER = "/{id}";
var RESOURCES = [
  { name: "index", methods: ["GET"], suffix: "" },
  { name: "create", methods: ["GET"], suffix: "/create" },
  { name: "store", methods: ["POST"], suffix: "" },
  { name: "show", methods: ["GET"], suffix: MEMBER },
  { name: "edit", methods: ["GET"], suffix: `${MEMBER}/edit` },
  { name: "update", methods: ["PUT", "PATCH"], suffix: MEMBER },
  { name: "destroy", methods: ["DELETE"], suffix: MEMBER }
];
var RAILS_RESOURCES = [
  { name: "index", methods: ["GET"], suffix: "" },
  { name: "new", methods: ["GET"], suffix: "/new" },
  { name: "create", methods: ["POST"], suffix: "" },
  { name: "show", methods: ["GET"], suffix: MEMBER },
  { name: "edit", methods: ["GET"], suffix: `${MEMBER}/edit` },
  { name: "update", methods: ["PUT", "PATCH"], suffix: MEMBER },
  { name: "destroy", methods: ["DELETE"], suffix: MEMBER }
];
var RAILS_RESOURCE = RAILS_RESOURCES.filter(({ name: name2 }) => name2 !== "index").map((action) => ({
  ...action,
  suffix: action.suffix.replace(MEMBER, "")
}));
var VIEW_SET = [
  { name: "list", methods: ["GET"], suffix: "" },
  { name: "create", methods: ["POST"], suffix: "" },
  { name: "retrieve", methods: ["GET"], suffix: MEMBER },
  { name: "update", methods: ["PUT"], suffix: MEMBER },
  { name: "partial_update", methods: ["PATCH"], suffix: MEMBER },
  { name: "destroy", methods: ["DELETE"], suffix: MEMBER }
];
function expanded(application, event) {
  if (event.kind !== "route") return [event];
  switch (event.expands) {
    case "file":
      return asViews(application, {
        ...event,
        handlers: event.handlers.map((thing) => fromFile(application, event, thing))
      });
    case "view-set":
      return viewSet(application, event);
    case "rails-resources":
      return resourceRoutes(event, RAILS_RESOURCES);
    case "rails-resource":
      return resourceRoutes(event, RAILS_RESOURCE);
    case "resources":
      return resourceRoutes(event, RESOURCES);
    case "api-resources":
      return resourceRoutes(
        event,
        RESOURCES.filter(({ name: name2 }) => name2 !== "create" && name2 !== "edit")
      );
    default:
      return asViews(application, placedOn(named(event)));
  }
}
function named(event) {
  const texts = ["to", "action"].flatMap((option) => namesIn(event.options.get(option)) ?? []);
  const inRecord = event.handlers.flatMap(
    ({ value }) => [...value.parts?.values() ?? []].flatMap((part) => textsOf(part))
  );
  const [target] = [...texts, ...inRecord.map(({ text }) => text)];
  if (target === void 0) return event;
  const [controller] = namesIn(event.options.get("controller")) ?? [];
  return { ...event, target: controller === void 0 || target.includes("#") ? target : `${controller}#${target}` };
}
function placedOn(event) {
  const on = event.options.get("on")?.literals?.[0];
  if (on !== "collection" && on !== "new") return event;
  const start2 = on === "new" ? "/../new/" : "/../";
  return { ...event, paths: event.paths.map(({ text, known: known4 }) => ({ text: joinPaths(start2, text), known: known4 })) };
}
function resourceRoutes(event, actions) {
  const controller = namesIn(event.options.get("controller"))?.[0] ?? event.paths[0]?.text;
  const only = namesIn(event.options.get("only"));
  const except = namesIn(event.options.get("except"));
  const renamed = event.options.get("path");
  const paths = renamed === void 0 ? event.paths : textsOf(renamed);
  return actions.filter(({ name: name2 }) => (only === null || only.includes(name2)) && except?.includes(name2) !== true).map(({ name: name2, methods, suffix }) => ({
    ...event,
    methods,
    expands: null,
    target: `${controller ?? ""}#${name2}`,
    paths: paths.map(({ text, known: known4 }) => ({ text: `${nested2(text)}${suffix}`, known: known4 }))
  }));
}
function nested2(text) {
  const parts2 = text.split(".");
  return parts2.map((part, at2) => at2 < parts2.length - 1 ? `${part}/{${part}}` : part).join("/");
}
function namesIn(value) {
  if (value === void 0) return null;
  const texts = textsOf(value).map(({ text }) => text);
  return texts.length === 0 && value.parts?.size !== 0 ? null : texts;
}
function asViews(application, event) {
  const handler = event.handlers.at(-1);
  const type = handler === void 0 ? void 0 : classOf(handler.value);
  if (handler === void 0 || type === void 0 || event.methods.length > 0 && event.methods[0] !== "ANY")
    return [event];
  const found = VERBS.filter((name2) => answers(application, type, name2));
  if (found.length === 0) return [event];
  return found.map((name2) => ({
    ...event,
    methods: [name2.toUpperCase()],
    handlers: [...event.handlers.slice(0, -1), methodThing(application, type, name2, handler)]
  }));
}
function classOf({ types, functions }) {
  return functions.length > 0 ? void 0 : types.find((type) => type.startsWith("repo:"));
}
function answers({ interpreter: it, units }, type, name2) {
  if (it === null) return false;
  if (it.hasMember({ ...UNKNOWN, types: [type] }, name2)) return true;
  const [unit] = units;
  return it.libraryBases(type).some((base) => unit?.models.lookup(`${base}.${name2}`) != null);
}
function methodThing({ interpreter: it }, type, name2, { value, at: at2 }) {
  const functions = (it?.program.classes.get(type) ?? []).flatMap(
    ({ unit, form }) => form.methods.filter((index) => unit.module.functions[index]?.name === name2).map((index) => ({ unit, index, scope: { vars: /* @__PURE__ */ new Map(), outer: null }, self: value }))
  );
  return functions.length === 0 ? { value, at: at2 } : { value: { ...UNKNOWN, functions }, at: at2 };
}
function viewSet(application, event) {
  const handler = event.handlers.at(-1);
  const type = handler === void 0 ? void 0 : classOf(handler.value);
  if (handler === void 0 || type === void 0) return [{ ...event, expands: null }];
  const own = VIEW_SET.filter(({ name: name2 }) => answers(application, type, name2)).map(({ name: name2, methods, suffix }) => ({
    ...event,
    methods,
    paths: event.paths.map((path) => after(path, suffix)),
    handlers: [methodThing(application, type, name2, handler)]
  }));
  const actions = application.events.flatMap(
    (each) => each.kind === "route" && each.on?.includes(type) === true ? [each] : []
  );
  return [...own, ...actions.map((action) => actionOf(event, action))].map((each) => ({ ...each, expands: null }));
}
function actionOf(event, action) {
  const detail = action.options.get("detail")?.literals?.[0] === true ? MEMBER : "";
  const names = action.paths.length > 0 ? action.paths : [{ text: nameOf(action), known: true }];
  return {
    ...action,
    on: event.on,
    site: `${event.site}|${action.site}`,
    paths: event.paths.flatMap((path) => names.map(({ text }) => after(path, `${detail}/${text}`)))
  };
}
function nameOf({ handlers }) {
  const closure = handlers.at(-1)?.value.functions[0];
  return closure?.unit.module.functions[closure.index]?.name ?? "{}";
}
function after({ text, known: known4 }, suffix) {
  return { text: suffix === "" ? text : joinPaths(text, suffix), known: known4 };
}
function fromFile(application, event, thing) {
  const { interpreter: it, units } = application;
  const unit = [...units].find(({ path }) => path === event.at.path);
  if (it === null || unit === void 0 || thing.value.sites.length > 0 || thing.value.functions.length > 0)
    return thing;
  const [named4] = textsOf(thing.value);
  const module2 = thing.value.types.find((type) => type.startsWith("module:"))?.slice(7);
  const list2 = named4 === void 0 || !named4.known ? listIn(it.program.units.get(module2 ?? "")) : patternsOf(it, unit, named4.text);
  return list2 === null ? thing : { ...thing, value: { ...UNKNOWN, sites: sitesIn(list2) } };
}
function patternsOf(it, unit, module2) {
  const value = importedValue(it, unit, { module: module2, member: "urlpatterns" });
  return sitesIn(value).length > 0 ? value : null;
}
function listIn(unit) {
  return unit?.scope.vars.get("urlpatterns") ?? null;
}
function sitesIn(value) {
  return isList2(value) ? [...value.parts?.values() ?? []].flatMap(sitesIn) : value.sites;
}

// src/scan/static/application/tree.ts
var FOREIGN = "?";
function routerTree(application) {
  const events = bestOf(application.events).flatMap((event) => expanded(application, event));
  const scopes = scopesOf(events);
  const nodes = /* @__PURE__ */ new Map();
  const mounted = /* @__PURE__ */ new Set();
  const everywhere = /* @__PURE__ */ new Map();
  function nodeOf(id) {
    const known4 = nodes.get(id);
    if (known4 !== void 0) return known4;
    const made3 = {
      id,
      root: isRoot(id),
      asked: false,
      module: null,
      controller: null,
      paths: [],
      layers: [],
      entries: []
    };
    nodes.set(id, made3);
    return made3;
  }
  for (const event of events) {
    if (event.kind === "own" && event.everywhere) {
      const folder = packageOf(application, event.at.path);
      everywhere.set(folder, [...everywhere.get(folder) ?? [], event]);
      continue;
    }
    for (const id of event.on ?? around(application, scopes, event)) {
      const node = nodeOf(id);
      if (event.kind === "own") applyOwn(node, event);
      else node.entries.push(event);
      if (event.kind === "child") {
        const child = nodeOf(event.child);
        child.module = event.module;
        child.controller = event.controller;
      }
      for (const child of childrenOf(event)) if (child !== id) mounted.add(child);
    }
  }
  return { nodes, mounted, everywhere };
}
function isRoot(id) {
  return id.startsWith("file:");
}
function applyOwn(node, { paths, layers, root, asked }) {
  if (paths.length > 0) node.paths = paths;
  node.layers.push(...layers);
  node.root ||= root;
  node.asked ||= asked;
}
function childrenOf(event) {
  if (event.kind === "child") return [event.child];
  if (event.kind === "use") return event.things.flatMap(({ value }) => value.sites);
  return event.kind === "route" ? event.handlers.flatMap(({ value }) => value.sites) : [];
}
function bestOf(events) {
  const groups = /* @__PURE__ */ new Map();
  for (const event of events) {
    const key = `${event.kind}:${event.by}:${event.site}`;
    const group = groups.get(key);
    if (group === void 0) groups.set(key, [event]);
    else group.push(event);
  }
  return [...groups.values()].flatMap(bestOfGroup);
}
function bestOfGroup(group) {
  const isKnown2 = ({ on }) => on === null || on.some((id) => !id.startsWith(FOREIGN));
  const known4 = group.some(isKnown2) ? group.filter(isKnown2) : group;
  const hasPath = (event) => event.paths.every((path) => path.known);
  const best = known4.some(hasPath) ? known4.filter(hasPath) : known4;
  const distinct2 = new Map(best.map((event) => [keyOf2(event), event]).reverse());
  return [...distinct2.values()].reverse();
}
function keyOf2(event) {
  return `${(event.on ?? []).join()} ${event.paths.map(({ text }) => text).join()} ${childrenOf(event).join()}`;
}
function scopesOf(events) {
  return events.flatMap((event) => {
    if (event.kind === "child") return event.bodies.map((body2) => ({ ...body2, id: event.child }));
    if (event.kind !== "own") return [];
    const [id = event.site] = event.on ?? [];
    return event.bodies.map((body2) => ({ ...body2, id }));
  });
}
function around(application, scopes, event) {
  const { path, start: start2, end } = event.at;
  const inside2 = scopes.filter((scope) => scope.path === path && scope.start <= start2 && scope.end >= end);
  const [first, ...rest] = inside2;
  if (first !== void 0)
    return [rest.reduce((best, scope) => scope.end - scope.start < best.end - best.start ? scope : best, first).id];
  return event.bare && !takesIn(application, path) ? [] : [`file:${path}`];
}
function takesIn({ units, facts }, path) {
  const unit = [...units].find((each) => each.path === path);
  const [top] = unit?.module.functions ?? [];
  if (unit === void 0 || top === void 0) return false;
  const { conventions, models } = unit;
  const required = facts.of(path, top).filter(({ types }) => types.includes(`${conventions.globals}:require`)).flatMap(({ constants }) => constants.map(String));
  const taken = [...unit.module.imports.map(({ module: module2 }) => module2), ...required];
  return taken.some((module2) => models.lookup(conventions.library(module2))?.web?.own?.root === true);
}

// src/scan/static/application/resolve.ts
var DEEPEST11 = 12;
var MOST_ROUTES = 2e4;
function resolveRoutes(tree, packageOf2) {
  const found = [];
  const start2 = { prefix: "", exact: true, layers: [], way: [] };
  for (const node of tree.nodes.values()) {
    if (!tree.mounted.has(node.id) && isEntrance(node))
      visit(tree, found, node, ofPackage(tree, node, start2, packageOf2), false);
  }
  return found;
}
function ofPackage(tree, { id }, start2, packageOf2) {
  if (tree.everywhere.size === 0) return start2;
  const isClass2 = id.startsWith("repo:");
  const path = pathOf(id);
  const said = tree.everywhere.get(packageOf2(path)) ?? [];
  const nearest = said.reduce((best, { at: at2 }) => Math.max(best, together(at2.path, path)), 0);
  return said.filter((event) => event.paths.length === 0 || isClass2 && together(event.at.path, path) === nearest).filter((event) => endingOf2(event.at.path) === endingOf2(path)).reduce((level, event) => {
    const [own = { text: "", known: true }] = event.paths;
    const next = below(level, own, [], null);
    const layers = event.layers.map((thing) => before(thing, "", event.sure));
    return { ...next, layers: [...next.layers, ...layers] };
  }, start2);
}
function pathOf(id) {
  const path = id.replace(/^(?:repo:|file:|\?)/, "");
  const end = path.search(/#|:\d/);
  return end === -1 ? path : path.slice(0, end);
}
function endingOf2(path) {
  const ending = path.slice(path.lastIndexOf(".") + 1);
  return /^[cm]?[jt]sx?$/.test(ending) ? "js" : ending;
}
function together(one, other) {
  const [a, b] = [one.split("/").slice(0, -1), other.split("/").slice(0, -1)];
  const differs = a.findIndex((part, at2) => part !== b[at2]);
  return differs === -1 ? a.length : differs;
}
function isEntrance({ id, root }) {
  return root || !id.startsWith("repo:");
}
function visit(tree, found, node, level, replaced) {
  if (level.way.length >= DEEPEST11 || level.way.includes(node) || found.length >= MOST_ROUTES) return;
  for (const own of replaced || node.paths.length === 0 ? [{ text: "", known: true }] : node.paths) {
    const inner = below(level, own, [], node);
    const layers = [...inner.layers, ...node.layers.map((thing) => before(thing, inner.prefix, true))];
    visitEntries(tree, found, node, { ...inner, layers });
  }
}
function visitEntries(tree, found, node, level) {
  const entries = shared(tree, node.entries, 0);
  for (const entry of entries) {
    const here2 = { ...level, layers: [...level.layers, ...earlier(tree, entries, entry, level)] };
    for (const path of entry.paths.length === 0 ? [{ text: "", known: true }] : entry.paths) {
      if (entry.kind === "route") addRoute(tree, found, entry, path, here2);
      for (const child of childrenOf(entry)) {
        const next = tree.nodes.get(child);
        if (next !== void 0)
          visit(
            tree,
            found,
            next,
            below(here2, path, leading(tree, entry, child), null),
            entry.kind === "use" && entry.replaces
          );
      }
    }
  }
}
function isLayer({ nodes }, { value }) {
  return value.sites.every((site) => nodes.get(site)?.asked === true);
}
function shared(tree, entries, depth) {
  if (depth > 4 || !entries.some((entry) => entry.kind === "child" && entry.shares)) return entries;
  return entries.flatMap((entry) => {
    if (entry.kind !== "child" || !entry.shares) return [entry];
    return shared(tree, tree.nodes.get(entry.child)?.entries ?? [], depth + 1);
  });
}
function leading(tree, entry, child) {
  if (entry.kind === "child") return entry.layers;
  const things = entry.kind === "use" ? entry.things : entry.handlers;
  const place = things.findIndex(({ value }) => value.sites.includes(child));
  const layers = entry.kind === "route" ? entry.layers : [];
  return [...layers, ...things.slice(0, place).filter((thing) => isLayer(tree, thing))];
}
function below(level, path, layers, node) {
  const text = plain(path.text);
  const prefix = text === "" ? level.prefix : joinPaths(level.prefix, text);
  return {
    prefix,
    exact: level.exact && path.known,
    layers: [...level.layers, ...layers.map((thing) => before(thing, prefix, true))],
    way: node === null ? level.way : [...level.way, node]
  };
}
function before(thing, path, sure) {
  return { thing, path, whole: false, sure };
}
function earlier(tree, entries, entry, level) {
  return entries.flatMap((other) => {
    if (other === entry || other.kind === "child") return [];
    const order = other.kind === "use" && other.applies === "all" ? "yes" : isBefore(other.order, entry.order);
    if (order === "no") return [];
    if (other.kind === "route" && !(entry.kind === "route" && answersToo(other, entry))) return [];
    const things = other.kind === "use" ? other.things.filter((thing) => isLayer(tree, thing)) : other.handlers;
    const whole = other.kind === "route";
    return pathsOf(other).flatMap(
      ({ text, known: known4 }) => things.map((thing) => ({
        thing,
        path: joinPaths(level.prefix, plain(text)),
        whole,
        sure: order === "yes" && known4
      }))
    );
  });
}
function pathsOf({ paths }) {
  return paths.length === 0 ? [{ text: "", known: true }] : paths;
}
function answersToo(one, other) {
  return one.site !== other.site && other.methods.every((each) => one.methods.includes(each) || one.methods.includes("ANY"));
}
function isBefore(one, other) {
  if (one.form === other.form) return one.start < other.start ? "yes" : "no";
  if (one.run === other.run) return one.sequence < other.sequence ? "yes" : "no";
  return "maybe";
}
function addRoute(tree, found, event, text, level) {
  if (childrenOf(event).length > 0 && event.handlers.every(({ value }) => value.functions.length === 0)) return;
  const { method, path } = patternParts(text.text);
  const methods = event.methods.length === 0 ? ["ANY"] : event.methods;
  const extra = tree.nodes.get(event.site);
  for (const own of extra === void 0 || extra.paths.length === 0 ? [""] : extra.paths.map((each) => each.text)) {
    const full = normalised(withTokens(joinPaths(joinPaths(level.prefix, plain(own)), plain(path)), event));
    const chain = [
      ...level.layers.flatMap((each) => linkTo(each, full)),
      ...[...event.layers, ...extra?.layers ?? [], ...event.handlers.slice(0, -1)].map((thing) => ({
        thing,
        sure: true
      }))
    ];
    for (const each of method === null ? methods : [method]) {
      found.push({ event, method: each, path: full, exact: level.exact && text.known, chain, way: level.way });
    }
  }
}
function linkTo({ thing, path, whole, sure }, route) {
  const cover = covers(normalised(path), route, whole);
  return cover === "no" ? [] : [{ thing, sure: sure && cover === "yes" }];
}
function plain(text) {
  if (text.startsWith("~")) return pathOfPattern(text.slice(1));
  return text.startsWith("^") || text.includes("(?P<") ? pathOfPattern(text) : text;
}
function withTokens(path, { on, handlers }) {
  if (!/\[(?:controller|action|area)\]/i.test(path)) return path;
  const type = on?.find((id) => id.startsWith("repo:")) ?? "";
  const closure = handlers.at(-1)?.value.functions[0];
  const action = closure?.unit.module.functions[closure.index]?.name ?? "";
  const controller = type.slice(Math.max(type.lastIndexOf("#"), type.lastIndexOf(".")) + 1).replace(/Controller$/, "");
  return path.replaceAll(/\[controller\]/gi, controller).replaceAll(/\[action\]/gi, action);
}
function isOpenAbove({ way }) {
  const [outer] = way;
  return outer === void 0 || outer.id.startsWith(FOREIGN) || !outer.root;
}

// src/scan/static/application/walk.ts
var MOST3 = 2e4;
function walkFunction(module2, form, visitor) {
  let left = MOST3;
  const seen2 = /* @__PURE__ */ new Set();
  function inFunction(index) {
    const inner = module2.functions[index];
    if (inner === void 0 || seen2.has(index)) return;
    seen2.add(index);
    statements(inner.body);
  }
  function statements(all) {
    for (const each of all) statement(each);
  }
  function sometimes(all, test = null) {
    if (all.length === 0) return;
    visitor.enter(all, test);
    statements(all);
    visitor.leave();
  }
  function statement(each) {
    if (left-- <= 0) return;
    visitor.statement(each);
    switch (each.kind) {
      case "evaluate":
      case "assign":
      case "return":
      case "throw":
        expression(each.value);
        return;
      case "if":
        expression(each.test);
        sometimes(each.then, each.test);
        sometimes(each.otherwise);
        return;
      case "switch":
        expression(each.subject);
        for (const { values, body: body2 } of each.cases) {
          values.forEach(expression);
          sometimes(body2);
        }
        return;
      case "loop":
        expression(each.each?.over ?? null);
        expression(each.test);
        sometimes(each.body);
        return;
      case "try":
        sometimes(each.body);
        for (const { body: body2 } of each.handlers) sometimes(body2);
        statements(each.last);
        return;
      case "declare":
        if ("function" in each.what) inFunction(each.what.function);
        return;
      case "leave":
    }
  }
  function args2(all) {
    for (const { value } of all) expression(value);
  }
  function expression(each) {
    if (each === null || left-- <= 0) return;
    visitor.expression(each);
    switch (each.kind) {
      case "member":
        expression(each.object);
        return;
      case "index":
        expression(each.object);
        expression(each.key);
        return;
      case "call":
        expression(each.callee);
        args2(each.args);
        return;
      case "text":
        each.parts.forEach(expression);
        return;
      case "binary":
        expression(each.left);
        expression(each.right);
        return;
      case "logical":
        expression(each.left);
        visitor.enter([each.right], each.left);
        expression(each.right);
        visitor.leave();
        return;
      case "unary":
        expression(each.operand);
        return;
      case "choice":
        expression(each.test);
        visitor.enter([each.then, each.otherwise], each.test);
        expression(each.then);
        expression(each.otherwise);
        visitor.leave();
        return;
      case "lambda":
        inFunction(each.index);
        return;
      case "record":
        for (const { key, value } of each.entries) {
          expression(key);
          expression(value);
        }
        return;
      case "list":
        args2(each.items);
        return;
      case "comprehension":
        expression(each.over);
        expression(each.value);
        return;
      case "assignment":
      case "wrapped":
      case "type-test":
        expression(each.value);
        return;
      case "opaque":
        each.inside.forEach(expression);
        return;
      case "constant":
      case "pattern":
      case "name":
    }
  }
  statements(form.body);
}

// src/scan/static/application/body.ts
var CREDENTIALS = /^(?:authori[sz]ation|http_authorization|authenticated|is_?authenticated|session|user|current_?user|cookies?|signed_?cookies|bearer|x-api-key|api-?key|token|access_?token|jwt|principal|user_?id|subject|claims|identity)$/i;
var GOES_ON = /^(?:next|call_next|get_response|doFilter|ServeHTTP|Next|proceed|invoke|handle|_next|chain)$/;
var ANSWERS = /^(?:redirect(?:_to)?|sendRedirect|render|head|halt|abort|sendStatus|sendError|end|send|json)$/;
var SYMBOLS = { unauthorized: 401, forbidden: 403, too_many_requests: 429 };
function bodyOf(module2, form) {
  const denials = [];
  const passes = [];
  const branches = [];
  const open = [];
  let left = false;
  let readsCredentials = false;
  function deny(at2, status) {
    const inBranch = open.length > 0;
    for (const each of open) each.says = true;
    if (inBranch || left) denials.push({ start: at2.start, end: at2.end, status, inBranch });
  }
  function enter2(block, test) {
    const span = { start: block[0]?.start ?? 0, end: block.at(-1)?.end ?? 0 };
    branches.push(span);
    open.push({ ...span, test, says: false, passes: false, leaves: null });
  }
  function leave() {
    const block = open.pop();
    if (block?.leaves == null) return;
    left = true;
    if (block.says) return;
    if (block.passes) passes.push({ ...block.leaves, test: block.test });
    else denials.push({ ...block.leaves, status: null, inBranch: true });
  }
  function statement(each) {
    const block = open.at(-1);
    if (each.kind === "throw" && namedIn(each.value) === null && block !== void 0) deny(each, null);
    const isSilent = each.kind === "return" && each.value?.start === each.start;
    if (each.kind === "return" && !isSilent && block !== void 0) block.leaves = { start: each.start, end: each.end };
  }
  function expression(each) {
    const status = statusOf(each);
    if (status !== null) deny(each, status);
    if (CREDENTIALS.test(wordOf(each))) readsCredentials = true;
    if (each.kind === "call" && goesOn(each)) for (const block2 of open) block2.passes = true;
    const block = open.at(-1);
    if (each.kind === "call" && block !== void 0 && answers2(each))
      block.leaves ??= { start: each.start, end: each.end };
  }
  walkFunction(module2, form, { enter: enter2, leave, statement, expression });
  return { denials, passes, branches, readsCredentials };
}
function testsCredentials(test, depth = 0) {
  if (test === null || depth > 8) return false;
  switch (test.kind) {
    case "member":
      return CREDENTIALS.test(test.name) || testsCredentials(test.object, depth + 1);
    case "name":
      return CREDENTIALS.test(test.name);
    case "wrapped":
      return testsCredentials(test.value, depth + 1);
    case "index":
      return testsCredentials(test.object, depth + 1) || CREDENTIALS.test(wordOf(test.key));
    case "call":
      return testsCredentials(test.callee, depth + 1) || test.args.some(({ value }) => testsCredentials(value, depth + 1));
    case "logical":
      return test.operator === "and" && (testsCredentials(test.left, depth + 1) || testsCredentials(test.right, depth + 1));
    default:
      return false;
  }
}
function wordOf(expression) {
  if (expression.kind === "member" || expression.kind === "name") return expression.name;
  return expression.kind === "constant" ? String(expression.value) : "";
}
function answers2({ callee }) {
  return (callee.kind === "name" || callee.kind === "member") && ANSWERS.test(callee.name);
}
function goesOn({ callee }) {
  return (callee.kind === "name" || callee.kind === "member") && GOES_ON.test(callee.name);
}
function statusOf(expression) {
  if (expression.kind === "constant") {
    const status = SYMBOLS[String(expression.value)] ?? Number(expression.value);
    if (SYMBOLS[String(expression.value)] !== void 0) return status;
    return typeof expression.value !== "boolean" && status >= 400 && status < 600 && /^\d{3}$/.test(String(expression.value)) ? status : null;
  }
  return expression.kind === "member" || expression.kind === "name" ? namedStatus(expression.name) : null;
}
function namedIn(expression) {
  if (expression === null) return null;
  if (expression.kind === "call")
    return namedIn(expression.callee) ?? firstOf(expression.args.map(({ value }) => statusOf(value)));
  return statusOf(expression);
}
function firstOf(statuses) {
  return statuses.find((each) => each !== null) ?? null;
}
var NAMES = [
  [
    /^(?:http_?)?(?:status_?)?(?:401_?)?(?:unauthori[sz]ed|not_?authenticated|unauthenticated)(?:exception|error|httpexception|result)?$/i,
    401
  ],
  [
    /^(?:http_?)?(?:status_?)?(?:403_?)?(?:forbidden|permission_?denied|access_?denied|forbid)(?:exception|error|httpexception|result)?$/i,
    403
  ],
  [
    /^(?:http_?)?(?:status_?)?(?:429_?)?(?:too_?many_?requests?|throttled)(?:exception|error|httpexception|result)?$/i,
    429
  ],
  [
    /^(?:http_?)?(?:status_?)?(?:4\d\d_?)?(?:bad_?request|not_?found|unprocessable_?entity|conflict|method_?not_?allowed)(?:exception|error|httpexception|result)?$/i,
    400
  ]
];
function namedStatus(name2) {
  return NAMES.find(([pattern]) => pattern.test(name2))?.[1] ?? null;
}

// src/scan/static/application/verdict.ts
var NO = { is: "no" };
var UNREAD = { is: "unknown" };
var DEEPEST12 = 4;
function judgeOf(application, { nodes }) {
  const it = application.interpreter;
  const known4 = /* @__PURE__ */ new Map();
  function layer({ value, at: at2 }, kind) {
    const asked = value.sites.flatMap((site) => nodes.get(site)?.layers ?? []);
    if (asked.length > 0) return anyOf(asked.map((each) => layer(each, kind)));
    const types = value.functions.length > 0 ? value.types.filter((type) => !type.startsWith("module:")) : value.types;
    const verdicts = [
      ...types.map((type) => ofType2(type, value, at2, kind)),
      ...value.functions.map((closure) => ofFunction(closure, kind, 0)),
      ...textsOf(value).map(({ text, known: isKnown2 }) => isKnown2 ? ofName(text, at2, kind) : UNREAD)
    ];
    return together2(verdicts);
  }
  function ofType2(type, value, at2, kind) {
    if (type.startsWith("repo:")) return ofClass(type, at2, kind);
    if (type.startsWith("module:")) return UNREAD;
    const wrapper = type.endsWith("()") ? modelOf(application, type.slice(0, -2)) : null;
    return ofModel(modelOf(application, type), at2, kind) ?? ofModel(wrapper, at2, kind) ?? (value.functions.length > 0 ? NO : UNREAD);
  }
  function ofClass(type, at2, kind) {
    if (it === null) return UNREAD;
    const bases = it.libraryBases(type).map((base) => ofModel(modelOf(application, base), at2, kind) ?? UNREAD);
    const own = (it.program.classes.get(type) ?? []).flatMap(
      ({ unit, form }) => form.methods.map(
        (index) => ofFunction({ unit, index, scope: { vars: /* @__PURE__ */ new Map(), outer: null }, self: null }, kind, 0)
      )
    );
    const yes = [...bases, ...own].find((each) => each.is === "yes");
    if (yes !== void 0) return yes;
    return [...bases, ...own].some((each) => each.is === "unknown") || own.length === 0 ? UNREAD : NO;
  }
  function ofName(text, at2, kind) {
    const [name2 = ""] = text.split(":");
    return ofModel(modelOf(application, `middleware.${name2}`), at2, kind) ?? UNREAD;
  }
  function ofFunction(closure, kind, depth) {
    const form = closure.unit.module.functions[closure.index];
    if (form === void 0 || depth > DEEPEST12) return UNREAD;
    const key = `${kind}:${closure.unit.path}:${form.start}-${form.end}`;
    const found = known4.get(key);
    if (found !== void 0) return found;
    known4.set(key, NO);
    const verdict = readFunction(closure, form, kind, depth);
    known4.set(key, verdict);
    return verdict;
  }
  function readFunction({ unit }, form, kind, depth) {
    const calls = application.facts.of(unit.path, form);
    const verdicts = calls.map((fact) => ({ verdict: ofCall(fact, kind, depth), at: fact.at }));
    const body2 = bodyOf(unit.module, form);
    const called = verdicts.find(({ verdict }) => verdict.is === "yes");
    if (called !== void 0) return isKept(body2, called.at, kind) ? called.verdict : UNREAD;
    const denied = denialOf(body2, unit.path, kind);
    if (denied !== null) return denied;
    return verdicts.some(({ verdict }) => verdict.is === "unknown") ? UNREAD : NO;
  }
  function ofCall(fact, kind, depth) {
    for (const model of fact.models) {
      if (model.web?.protects?.includes(kind) === true) return { is: "yes", at: fact.at };
    }
    if (fact.functions.length > 0) return together2(fact.functions.map((each) => ofFunction(each, kind, depth + 1)));
    return fact.models.length > 0 || fact.goesOn || !fact.takesData ? NO : UNREAD;
  }
  function handler(thing, kind) {
    const { functions } = thing.value;
    const all = functions.length === 0 ? layer(thing, kind) : together2(functions.map((each) => ofFunction(each, kind, 0)));
    return all.is === "unknown" && kind === "limiter" ? NO : all;
  }
  return { layer, handler };
}
function anyOf(verdicts) {
  const yes = verdicts.find((each) => each.is === "yes");
  return yes ?? (verdicts.some((each) => each.is === "unknown") ? UNREAD : NO);
}
var STATUSES = { limiter: 429, authentication: 401, authorisation: 403 };
function denialOf(body2, path, kind) {
  const found = body2.denials.find(({ status }) => status !== null && status === STATUSES[kind]);
  if (found !== void 0) {
    const isEvident = kind === "limiter" || body2.readsCredentials && !isPassedBy(body2, found);
    return isEvident ? { is: "yes", at: { path, start: found.start, end: found.end } } : UNREAD;
  }
  return body2.denials.some(({ status }) => status === null) ? UNREAD : null;
}
function isKept(body2, check, kind) {
  const inBranch = body2.branches.some(({ start: start2, end }) => start2 <= check.start && end >= check.end);
  const refuses = body2.denials.some(({ status }) => status === null || [401, 403, 429].includes(status));
  if (inBranch && !refuses) return false;
  return kind === "limiter" || !body2.passes.some((pass2) => pass2.start < check.start && !testsCredentials(pass2.test));
}
function isPassedBy({ passes }, denial) {
  return passes.some((pass2) => pass2.start < denial.start && !testsCredentials(pass2.test));
}
function together2(verdicts) {
  const [first = UNREAD, ...rest] = verdicts;
  return rest.every(({ is }) => is === first.is) ? first : UNREAD;
}
function ofModel(model, at2, kind) {
  const protects = model?.web?.protects;
  if (protects == null) return null;
  return protects.includes(kind) ? { is: "yes", at: at2 } : NO;
}
function modelOf({ units }, type) {
  for (const unit of units) {
    const model = unit.models.lookup(type.startsWith("middleware.") ? `${unit.conventions.globals}:${type}` : type);
    if (model !== null) return model;
  }
  return null;
}

// src/scan/static/application/above.ts
function aboveOf(application, judge, whole) {
  const known4 = /* @__PURE__ */ new Map();
  function may(route, kind) {
    const [outer] = route.way;
    const path = outer === void 0 ? route.event.at.path : pathOf(outer.id);
    if (path.endsWith(".php")) return true;
    if (!isOpenAbove(route)) return false;
    return !whole || has(packageOf(application, path), kind);
  }
  function has(folder, kind) {
    const key = `${kind}:${folder}`;
    const found = known4.get(key);
    if (found !== void 0) return found;
    const made3 = look3(folder, kind);
    known4.set(key, made3);
    return made3;
  }
  function look3(folder, kind) {
    const isOne = (model) => model?.web?.protects?.includes(kind) === true;
    const isOf = (path) => packageOf(application, path) === folder;
    const calls = application.facts.in(isOf);
    if (calls.some(
      ({ models, types }) => models.some(isOne) || types.some((type) => isOne(modelOf(application, `${type}()`)))
    ))
      return true;
    for (const event of application.events) {
      if (!isOf(event.at.path)) continue;
      const things = event.kind === "use" ? event.things : event.kind === "route" ? event.handlers.slice(0, -1) : event.layers;
      if (things.some((thing) => thing.value.sites.length === 0 && judge.layer(thing, kind).is !== "no")) return true;
    }
    return [...application.given.keys()].some((site) => isOf(pathOf(site)));
  }
  return { may };
}

// src/scan/static/application/controllers.ts
function controllersOf(application) {
  const it = application.interpreter;
  const byName = /* @__PURE__ */ new Map();
  for (const { classes } of application.units)
    for (const { type, form } of classes.values()) byName.set(form.name, type);
  const filters = application.events.filter(
    (event) => event.kind === "use" && event.on?.some((id) => id.startsWith("repo:")) === true
  );
  function answered(route) {
    const { target, handlers } = route.event;
    if (it === null || handlers.some(({ value }) => value.functions.length > 0) || !isOfRuby(route)) return route;
    const { controller, action } = actionOf2(route, target);
    if (action === null || controller === null) return route;
    const type = byName.get(className(route, controller));
    const isSet = target?.startsWith("#") === false && route.event.by.includes("resource");
    if (type === void 0) return isSet ? null : route;
    const functions = methodsOf(it, type, action, null);
    if (functions.length === 0 && it.hasMember({ ...UNKNOWN, types: [type] }, action)) return route;
    if (functions.length === 0)
      return isSet && (isPage(action) || hasOwn(it, type)) && !hasView(it, route, controller, action) ? null : route;
    const handler = { value: { ...UNKNOWN, functions }, at: route.event.at };
    const event = { ...route.event, handlers: [handler] };
    return { ...route, event, chain: [...route.chain, ...filtersOf(it, filters, type, action)] };
  }
  return { answered };
}
function isOfRuby({ event }) {
  return event.by.startsWith("rb:");
}
function actionOf2({ way, event, path }, target) {
  const around2 = way.findLast((node) => node.controller !== null)?.controller ?? null;
  const words2 = path.split("/").filter((part) => part !== "" && !part.startsWith("{") && !part.startsWith(":"));
  const own = target ?? event.paths[0]?.text.replace(/^\/|\.\.\//g, "") ?? "";
  const [left = "", right] = own.split("#");
  if (right !== void 0) return { controller: left === "" ? around2 : left, action: right };
  if (around2 !== null) return { controller: around2, action: left.split("/").at(-1) ?? null };
  return { controller: words2.slice(0, -1).join("/") || null, action: words2.at(-1) ?? null };
}
function className({ way }, controller) {
  const modules = way.flatMap(({ module: module2 }) => module2 === null ? [] : module2.split("/"));
  const parts2 = [...modules, ...controller.split("/")].filter((part) => part !== "");
  return `${parts2.map(camel).join(".")}Controller`;
}
function camel(name2) {
  return name2.replaceAll(/(?:^|_)([a-z0-9])/g, (_, letter) => letter.toUpperCase());
}
function isPage(action) {
  return action === "new" || action === "edit";
}
function hasOwn({ program }, type) {
  return (program.classes.get(type) ?? []).some(
    ({ unit, form }) => form.methods.some((index) => unit.module.functions[index]?.static === false)
  );
}
function hasView({ program }, { way }, controller, action) {
  const modules = way.flatMap(({ module: module2 }) => module2 === null ? [] : [module2]);
  const folder = ["app/views", ...modules, controller].join("/");
  return program.files.inFolder(folder).some((path) => path.slice(folder.length + 1).startsWith(`${action}.`));
}
function filtersOf(it, filters, type, action) {
  const types = [type, ...lineageOf2(it, type)];
  const own = filters.filter(({ on }) => on?.some((id) => types.includes(id)) === true);
  const skipped = own.filter(({ by, options }) => by.includes("skip") && concerns(options, action)).flatMap(({ things }) => things.flatMap(({ value }) => textsOf(value).map(({ text }) => text)));
  return own.filter(({ by, options }) => !by.includes("skip") && concerns(options, action)).flatMap(
    ({ things, options }) => things.flatMap((thing) => {
      const [name2] = textsOf(thing.value);
      if (name2 !== void 0 && skipped.includes(name2.text)) return [];
      const functions = name2 === void 0 ? [] : methodsOf(it, type, name2.text, null);
      const sure = !options.has("if") && !options.has("unless");
      return [{ thing: functions.length === 0 ? thing : { ...thing, value: calling(functions) }, sure }];
    })
  );
}
function calling(functions) {
  return { ...UNKNOWN, functions };
}
function lineageOf2(it, type, depth = 0) {
  if (depth > 6) return [];
  const bases = (it.program.classes.get(type) ?? []).flatMap(({ form }) => form.bases.map(({ name: name2 }) => name2));
  return bases.flatMap((base) => {
    const found = [...it.program.classes.keys()].filter((key) => key.endsWith(`#${base}`));
    return found.flatMap((each) => [each, ...lineageOf2(it, each, depth + 1)]);
  });
}
function concerns(options, action) {
  const names = (key) => {
    const value = options.get(key);
    return value === void 0 ? null : textsOf(value).map(({ text }) => text);
  };
  const only = names("only");
  return (only === null || only.includes(action)) && names("except")?.includes(action) !== true;
}

// src/scan/static/application/handler-layers.ts
var FIELDS = ["permission_classes", "throttle_classes", "authentication_classes", "decorators", "method_decorators"];
function handlerLayers(application, tree, { event, way }) {
  const handler = event.handlers.at(-1);
  const [closure] = handler?.value.functions ?? [];
  const type = typeOf(closure) ?? handler?.value.types.find((each) => each.startsWith("repo:"));
  const things = [
    ...closure === void 0 || event.decorates ? [] : decoratorsOf(application, closure),
    ...type === void 0 || way.some(({ id }) => id === type) ? [] : tree.nodes.get(type)?.layers ?? [],
    ...type === void 0 || handler === void 0 ? [] : fieldsOf(application, type, handler)
  ];
  return things.map((thing) => ({ thing, sure: true }));
}
function typeOf(closure) {
  return closure?.self?.types.find((type) => type.startsWith("repo:"));
}
function decoratorsOf({ decorators }, { unit, index }) {
  const form = unit.module.functions[index];
  return decorators.get(`${unit.path}:${form?.start}`) ?? [];
}
function fieldsOf({ interpreter: it }, type, { at: at2 }) {
  if (it === null) return [];
  return FIELDS.flatMap((name2) => {
    const value = fieldOf(it, it.fields, type, name2);
    if (value === null) return [];
    return isList2(value) ? [...value.parts?.values() ?? []].map((part) => ({ value: part, at: at2 })) : [];
  });
}

// src/scan/static/application/login.ts
var WORDS = /(?:^|\/)(?:log-?in|sign-?in|authenticate|otp|verify-?otp|2fa|mfa|totp|verify-?(?:code|2fa|mfa)|(?:reset|forgot|recover)[-_]?password|password[-_]?(?:reset|forgot|recovery)|password\/(?:reset|forgot)|(?:oauth|oauth2|auth)\/token)\/?$/i;
var WRITES = /* @__PURE__ */ new Set(["POST", "PUT", "PATCH", "ANY"]);
function unlimitedLogins(application, routes) {
  const found = routes.filter(
    (route) => WRITES.has(route.method) && route.protection.limiter.is === "unprotected" && signsIn(application, route)
  );
  const distinct2 = new Map(found.map((route) => [`${route.registered.path}:${route.registered.start}`, route]));
  return [...distinct2.values()].map((route) => ({ at: route.registered, route }));
}
function signsIn(application, route) {
  return WORDS.test(route.path) || does(application, route, "password") && does(application, route, "session");
}
function does({ facts }, { handler }, what) {
  if (handler === null) return false;
  return facts.within(handler, 3).some(({ models }) => models.some(({ web }) => web?.verifies?.includes(what) === true));
}

// src/scan/static/flow/decorator.ts
function decorate(it, frame, annotation, decorated) {
  const { types } = it.evaluate(frame, annotation.callee);
  for (const { value } of annotation.args) it.evaluate(frame, value);
  const { models } = frame.unit;
  const found = types.flatMap((type) => [
    models.lookup(`${type}()`),
    annotation.args.length === 0 ? models.lookup(type) : null
  ]);
  for (const model of found) {
    for (const callback of model?.callbacks ?? []) {
      runCallbacks(
        it,
        frame,
        annotation,
        callback,
        ({ at: at2, parts: parts2 }) => at2 === 0 && parts2.length === 0 ? [decorated] : []
      );
    }
  }
}
function reachReturn(it, frame, written, given) {
  const [first] = frame.form.annotations;
  if (first === void 0 || frame.form.name === "") return;
  const body2 = written.kind === "list" ? given.parts?.get("0") : given;
  if (body2 === void 0 || body2.parts !== null && body2.text === null) return;
  for (const { callee } of frame.form.annotations) {
    for (const model of decoratorModels(it, frame, callee)) {
      for (const sink of model.sinks) {
        if (sink.at.some(({ at: at2 }) => at2 === "return"))
          reach(it, frame, { ...sink, name: model.name }, body2, placeOf(frame, written));
      }
    }
  }
}
function decoratorModels(it, frame, callee) {
  const { types } = it.evaluate(frame, callee);
  const names = types.length === 0 && callee.kind === "member" ? [`?.${callee.name}`] : types;
  return names.flatMap((name2) => frame.unit.models.lookup(name2) ?? []);
}

// src/scan/static/application/classes.ts
function classEvents(it, unit, sequence) {
  return [...unit.classes.values()].flatMap((found) => eventsOfClass(it, unit, found, sequence));
}
function eventsOfClass(it, unit, found, sequence) {
  const { form, type } = found;
  const frame = it.frameOf(unit, typed([type]));
  const place = (start2) => ({ run: it.runs, sequence, form: `${unit.path}:${type}`, start: start2 });
  const events = form.annotations.flatMap((annotation) => {
    const noted = notedBy(it, frame, annotation);
    const order = place(annotation.start);
    return [
      ...ownOf(it, noted, annotation, frame, type, order),
      ...routesOfClass(noted, annotation, frame, type, order)
    ];
  });
  events.push(...inherited(it, frame, found, place(form.start)));
  const isOfClass = ({ start: start2, callee }) => form.annotations.some((each) => each.start === start2) || form.bases.some(({ name: name2 }) => name2 === dotted(callee));
  for (const index of form.methods) {
    const method = unit.module.functions[index];
    if (method === void 0 || method.annotations.length === 0) continue;
    const value = { ...UNKNOWN, functions: [{ unit, index, scope: unit.scope, self: typed([type]) }] };
    events.push(...eventsOfMethod(it, frame, type, method, value, place(method.start), isOfClass));
  }
  return events;
}
function inherited(it, frame, { form, type }, order) {
  return it.libraryBases(type).flatMap((base) => {
    const web = frame.unit.models.lookup(base)?.web;
    if (web?.own == null) return [];
    const at2 = placeOf(frame, form);
    const { root, everywhere } = web.own;
    const layers = everywhere ? [{ value: typed([type]), at: at2 }] : [];
    const common2 = { at: at2, site: `${type}:${base}`, order, on: [type], by: base, bare: false };
    return [{ ...common2, kind: "own", ...nothing(), root, everywhere, layers, sure: !everywhere }];
  });
}
function notedBy(it, frame, { callee, args: args2, start: start2, end }) {
  const { types } = it.evaluate(frame, callee);
  const receiver = callee.kind === "member" ? it.evaluate(frame, callee.object) : null;
  const given = args2.map(({ value, name: name2, spread: spread2 }) => {
    return { value: it.evaluate(frame, value), name: name2, spread: spread2, from: value };
  });
  return types.flatMap((type) => {
    const model = frame.unit.models.lookup(type);
    if (model === null) return [];
    return [{ model, spoken: { it, frame, span: { start: start2, end }, name: model.name, receiver, given } }];
  });
}
function ownOf(it, noted, annotation, frame, type, order) {
  const at2 = placeOf(frame, annotation);
  const common2 = { at: at2, site: `${type}@${annotation.start}`, order, on: [type], bare: false };
  if (noted.length === 0) {
    const layers = [{ value: it.evaluate(frame, annotation.callee), at: at2 }];
    return [{ ...common2, by: "", kind: "own", ...nothing(), layers }];
  }
  return noted.map(({ model, spoken }) => ({
    ...common2,
    by: model.name,
    kind: "own",
    ...nothing(),
    paths: pathsAt(spoken, model.web?.own?.path ?? []) ?? [],
    layers: layersOf({ model, spoken }, at2),
    root: model.web?.own?.root === true,
    everywhere: model.web?.own?.everywhere === true
  }));
}
function dotted(callee) {
  if (callee.kind === "name") return callee.name;
  return callee.kind === "member" ? `${dotted(callee.object)}.${callee.name}` : "";
}
function routesOfClass(noted, annotation, frame, type, order) {
  const at2 = placeOf(frame, annotation);
  return noted.flatMap(({ model, spoken }) => {
    const { route } = model.web ?? {};
    const sites = spoken.receiver?.sites ?? [];
    if (route == null || sites.length === 0) return [];
    return [
      {
        ...{ at: at2, site: `${type}@${annotation.start}`, order, on: sites, by: model.name, bare: false, kind: "route" },
        methods: methodsOf2(spoken, route.methods),
        paths: pathsAt(spoken, route.path) ?? [],
        handlers: [{ value: typed([type]), at: at2 }],
        layers: [],
        decorates: false,
        expands: null,
        target: null,
        options: /* @__PURE__ */ new Map()
      }
    ];
  });
}
function nothing() {
  return { paths: [], layers: [], bodies: [], root: false, everywhere: false, asked: false, sure: true };
}
function layersOf({ model, spoken }, at2) {
  const listed = thingsAt(spoken, model.web?.own?.layers ?? []);
  if (model.web?.route != null || model.web?.own != null && model.web.protects === null) return listed;
  return [...listed, { value: typed([model.name]), at: at2 }];
}
function eventsOfMethod(it, frame, type, method, value, order, isOfClass) {
  const own = method.annotations.filter((annotation) => !isOfClass(annotation));
  const noted = own.map((annotation) => ({ annotation, models: notedBy(it, frame, annotation) }));
  const layers = noted.flatMap(
    ({ annotation, models }) => models.length === 0 ? [{ value: it.evaluate(frame, annotation.callee), at: placeOf(frame, annotation) }] : models.flatMap((each) => layersOf(each, placeOf(frame, annotation)))
  );
  const told = noted.flatMap(
    ({ annotation, models }) => models.flatMap((each) => {
      const route = each.model.web?.route;
      if (route == null) return [];
      const paths = route.path.length === 0 ? null : pathsAt(each.spoken, route.path);
      return [{ noted: each, annotation, methods: methodsOf2(each.spoken, route.methods), paths }];
    })
  );
  const at2 = { path: frame.unit.path, start: method.start, end: method.end };
  const roots = told.filter(({ noted: noted2 }) => noted2.model.web?.route?.alone === true).slice(0, 1);
  const alone = roots.map(({ noted: noted2, annotation }) => {
    const common2 = {
      at: placeOf(frame, annotation),
      site: `${type}@${annotation.start}`,
      order,
      on: [type],
      bare: false
    };
    return { ...common2, by: noted2.model.name, kind: "own", ...nothing(), root: true };
  });
  const routes = combined(told).map(
    ({ noted: { model, spoken }, annotation, methods, paths }) => ({
      at: placeOf(frame, annotation),
      site: `${type}.${method.name}@${annotation.start}`,
      order,
      on: [type],
      by: model.name,
      bare: false,
      kind: "route",
      methods,
      paths: paths ?? [],
      handlers: [{ value, at: at2 }],
      layers,
      decorates: true,
      expands: null,
      target: null,
      options: new Map(spoken.given.flatMap((each) => each.name === null ? [] : [[each.name, each.value]]))
    })
  );
  return [...alone, ...routes];
}
function combined(told) {
  const isOpen = ({ methods }) => methods.length === 0 || methods[0] === "ANY";
  const named4 = told.filter((each) => !isOpen(each));
  const paths = told.filter((each) => isOpen(each) && each.paths !== null).flatMap((each) => each.paths ?? []);
  if (named4.length === 0) return told.filter(({ methods }) => methods.length > 0);
  return named4.map((each) => each.paths === null && paths.length > 0 ? { ...each, paths } : each);
}

// src/scan/static/application/dependencies.ts
function parameterLayers(it, frame, form) {
  return form.parameters.flatMap(({ annotations, otherwise }) => [
    ...annotations.flatMap(({ callee, args: args2, start: start2, end }) => named2(it, frame, callee, args2, { start: start2, end })),
    ...otherwise?.kind === "call" ? named2(it, frame, otherwise.callee, otherwise.args, otherwise) : []
  ]);
}
function named2(it, frame, callee, args2, span) {
  const { types } = it.evaluate(frame, callee);
  return types.flatMap((type) => {
    const own = frame.unit.models.lookup(type)?.web?.own;
    if (own == null || own.layers.length === 0) return [];
    const given = args2.map(({ value, name: name2, spread: spread2 }) => {
      return { value: it.evaluate(frame, value), name: name2, spread: spread2, from: value };
    });
    const things = thingsAt({ it, frame, span, name: type, receiver: null, given }, own.layers);
    return things.length > 0 ? things : [{ value: it.evaluate(frame, callee), at: placeOf(frame, span) }];
  });
}

// src/scan/static/application/facts.ts
var MOST_CALLS = 400;
function functionFacts() {
  const files = /* @__PURE__ */ new Map();
  function saw({ frame, call, callee, given }) {
    const { path } = frame.unit;
    const calls = files.get(path) ?? /* @__PURE__ */ new Map();
    files.set(path, calls);
    const key = `${call.start}-${call.end}`;
    const known4 = calls.get(key);
    const values = [...given.map(({ value }) => value), ...callee.receiver === null ? [] : [callee.receiver]];
    calls.set(key, {
      call,
      at: { path, start: call.start, end: call.end },
      name: nameOf2(call),
      types: merged4(known4?.types, callee.value.types),
      models: merged4(known4?.models, callee.models),
      functions: mergedFunctions(known4?.functions, callee.value.functions),
      constants: merged4(
        known4?.constants,
        given.flatMap(({ value }) => constantsOf(value))
      ),
      goesOn: isGiven(call, callee.value),
      takesData: known4?.takesData === true || values.some((value) => value.taints.length > 0)
    });
  }
  function of(path, { start: start2, end }) {
    const calls = files.get(path);
    if (calls === void 0) return [];
    return [...calls.values()].filter(({ at: at2 }) => at2.start >= start2 && at2.end <= end).slice(0, MOST_CALLS);
  }
  function within2({ path, start: start2, end }, depth) {
    const own = [...files.get(path)?.values() ?? []].filter(({ at: at2 }) => at2.start >= start2 && at2.end <= end).slice(0, MOST_CALLS);
    if (depth === 0) return own;
    const called = own.flatMap(
      ({ functions }) => functions.flatMap(({ unit, index }) => {
        const form = unit.module.functions[index];
        return form === void 0 ? [] : within2({ path: unit.path, start: form.start, end: form.end }, depth - 1);
      })
    );
    return [...own, ...called].slice(0, MOST_CALLS);
  }
  function inside2(isOf) {
    return [...files].flatMap(([path, calls]) => isOf(path) ? [...calls.values()] : []);
  }
  return { saw, of, within: within2, in: inside2 };
}
function isGiven({ callee, args: args2 }, { taints, functions }) {
  if (callee.kind !== "name" || functions.length > 0 || !args2.some(({ spread: spread2 }) => spread2)) return false;
  return taints.some(({ origin }) => origin.kind === "parameter" && origin.path.length === 0);
}
function nameOf2({ callee }) {
  return callee.kind === "name" || callee.kind === "member" ? callee.name : "";
}
function constantsOf({ literals, parts: parts2 }) {
  const own = (literals ?? []).filter((each) => each !== void 0);
  const inside2 = [...parts2?.values() ?? []].flatMap((part) => part.literals ?? []).filter((each) => each !== void 0);
  return [...own, ...inside2].slice(0, 8);
}
function merged4(known4, more) {
  return known4 === void 0 ? more : more.every((each) => known4.includes(each)) ? known4 : [.../* @__PURE__ */ new Set([...known4, ...more])];
}
function mergedFunctions(known4, more) {
  if (known4 === void 0) return more;
  const isKnown2 = (each) => known4.some(({ unit, index }) => unit === each.unit && index === each.index);
  return more.every(isKnown2) ? known4 : [...known4, ...more.filter((each) => !isKnown2(each))];
}

// src/scan/static/application/file-routes.ts
var VERBS2 = ["GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS"];
var PAGE = /^(?:.*\/)?(?:src\/)?pages\/(api(?:\/.*)?)\.[cm]?[jt]sx?$/;
var ROUTE = /^(?:.*\/)?(?:src\/)?app\/((?:.*\/)?)route\.[cm]?[jt]sx?$/;
var FRAMEWORK = "npm:next";
var NOT_A_PAGE = /\.(?:test|spec|d)$/;
function fileRoutes(it, unit) {
  const { path } = unit;
  const page = PAGE.exec(path)?.[1];
  const route = ROUTE.exec(path)?.[1];
  if (page === void 0 && route === void 0 || !usesNext(it, unit)) return [];
  if (page !== void 0)
    return NOT_A_PAGE.test(page) ? [] : pageRoutes(it, unit, urlOf(page.replace(/(?:^|\/)index$/, "")));
  return VERBS2.flatMap((verb) => {
    const exported2 = unit.module.exports?.some(({ name: name2 }) => name2 === verb) ?? false;
    return exported2 ? [routeOf(it, unit, urlOf(route ?? ""), [verb], handlerOf(it, unit, verb))] : [];
  });
}
function usesNext({ program }, { path }) {
  const folders = path.split("/").slice(0, -1);
  for (let depth = folders.length; depth >= 0; depth--) {
    const file = [...folders.slice(0, depth), "package.json"].join("/");
    const text = program.files.has(file) ? program.files.settings(file) : null;
    if (text !== null) return /"next"\s*:/.test(text);
  }
  return false;
}
function urlOf(folders) {
  const parts2 = folders.split("/").filter((part) => part !== "" && !/^(?:\(.*\)|@.*)$/.test(part));
  return `/${parts2.map((part) => part.replace(/^\[\[?\.{0,3}([^\]]*)\]\]?$/, "{$1}")).join("/")}`;
}
function pageRoutes(it, unit, path) {
  if (unit.module.exports?.some(({ name: name2 }) => name2 === "default") !== true) return [];
  const handler = handlerOf(it, unit, "default");
  const [closure] = handler.functions;
  const form = closure?.unit.module.functions[closure.index];
  const told = closure === void 0 || form === void 0 ? [] : comparedMethods(closure.unit.module, form);
  return [routeOf(it, unit, path, told.length > 0 ? told : ["GET", "POST", "PUT", "DELETE", "PATCH"], handler)];
}
function comparedMethods(module2, form) {
  const found = /* @__PURE__ */ new Set();
  const isMethod = (each) => each?.kind === "member" && each.name === "method";
  const take = (each) => {
    if (each.kind === "constant" && VERBS2.includes(String(each.value))) found.add(String(each.value));
  };
  walkFunction(module2, form, {
    enter: () => {
    },
    leave: () => {
    },
    statement(statement) {
      if (statement.kind === "switch" && isMethod(statement.subject))
        for (const { values } of statement.cases) values.forEach(take);
    },
    expression(expression) {
      if (expression.kind !== "binary" || expression.operator !== "==") return;
      if (isMethod(expression.left)) take(expression.right);
      if (isMethod(expression.right)) take(expression.left);
    }
  });
  return [...found];
}
function handlerOf(it, unit, name2) {
  const found = unit.module.exports?.find((each) => each.name === name2);
  if (found?.local?.kind === "name") return globalValue(it, unit, found.local.name);
  return unit.scope.vars.get(`export ${name2}`) ?? UNKNOWN;
}
function routeOf(it, unit, path, methods, value) {
  const [closure] = value.functions;
  const form = closure?.unit.module.functions[closure.index];
  const at2 = { path: unit.path, start: form?.start ?? 0, end: form?.end ?? 0 };
  return {
    kind: "route",
    at: at2,
    site: `${unit.path}:${methods.join()}`,
    order: { run: it.runs, sequence: 0, form: unit.path, start: at2.start },
    on: [`file:${unit.path}`],
    by: FRAMEWORK,
    bare: false,
    methods,
    paths: [{ text: path, known: true }],
    handlers: [{ value, at: at2 }],
    layers: [],
    decorates: false,
    expands: null,
    target: null,
    options: /* @__PURE__ */ new Map()
  };
}

// src/scan/static/application/observe.ts
function applicationHooks() {
  const application = {
    events: [],
    facts: functionFacts(),
    units: /* @__PURE__ */ new Set(),
    given: /* @__PURE__ */ new Map(),
    decorators: /* @__PURE__ */ new Map(),
    interpreter: null
  };
  const hooks = {
    call(it, seen2) {
      application.facts.saw(seen2);
      seeCall(application, it, seen2);
    },
    decorated: (it, frame, index, value) => seeDecorated(application, it, frame, index, value),
    looked(it, unit) {
      application.interpreter = it;
      application.units.add(unit);
      application.events.push(...classEvents(it, unit, application.events.length), ...fileRoutes(it, unit));
    }
  };
  return { hooks, application };
}
function seeCall(application, it, { frame, call, callee, given }) {
  const { receiver, models } = callee;
  let isKnown2 = models.length > 0 || callee.value.functions.length > 0;
  for (const model of [...models, ...givenModels(frame, call, callee)]) {
    if (model.web === null) continue;
    isKnown2 ||= !model.web.route?.loose;
    const spoken = { it, frame, span: call, name: model.name, receiver, given };
    const order = orderOf(application, it, frame, call.start);
    const bare = call.callee.kind === "name";
    for (const event of eventsOf(spoken, { model: model.name, web: model.web, order, bare, callee: call.callee })) {
      application.events.push(event);
    }
  }
  if (!isKnown2) seeGiven(application, frame, call, callee.value, given);
}
function givenModels({ unit }, { callee: written }, callee) {
  if (written.kind !== "member" || callee.models.length > 0 || callee.receiver?.types.length !== 0) return [];
  return [unit.models.lookup(`given.${written.name}`)].filter((model) => model !== null);
}
function seeGiven({ given: known4 }, frame, call, callee, given) {
  for (const { value } of given) {
    for (const site of value.sites) {
      const thing = { value: callee, at: placeOf(frame, call) };
      known4.set(site, [...known4.get(site) ?? [], thing]);
    }
  }
}
function orderOf({ events }, it, frame, start2) {
  const form = `${frame.unit.path}:${frame.form.start}-${frame.form.end}`;
  return { run: it.runs, sequence: events.length, form, start: start2 };
}
function eventsOf(spoken, said) {
  const { route, use, child, own } = said.web;
  return [
    ...own === null ? [] : ownEvent(spoken, said, own),
    ...child === null ? [] : childEvent(spoken, said, child),
    ...use === null ? [] : useEvent(spoken, said, use),
    ...route === null ? [] : routeEvent(spoken, said, route)
  ];
}
function common(spoken, said, on) {
  const { model, order, bare } = said;
  const { frame, span } = spoken;
  return {
    at: placeOf(frame, span),
    site: `${frame.unit.path}:${span.start}-${span.end}`,
    order,
    on: subjectsOf(spoken, on, said),
    by: model,
    bare
  };
}
function subjectsOf(spoken, on, said) {
  const { frame, span, receiver } = spoken;
  if (on === "scope") return said.bare ? ownClass(spoken) : null;
  if (on !== null && on.at === "return") return [`${frame.unit.path}:${span.start}-${span.end}`];
  const values = on === null ? [receiver].filter((each) => each !== null) : valuesOf(spoken, on);
  const sites = values.flatMap((value) => value.sites);
  if (sites.length > 0) return [...new Set(sites)];
  const classes = values.flatMap((value) => value.types.filter((type) => type.startsWith("repo:")));
  if (classes.length > 0) return classes;
  if (said.callee.kind !== "member") return null;
  return [`?${frame.unit.path}:${frame.form.start}-${frame.form.end}:${nameOf3(said.callee.object)}`];
}
function ownClass({ it, frame }) {
  const { types } = frame.scope.vars.get("this") ?? UNKNOWN;
  const found = types.filter((type) => it.libraryBases(type).some((base) => frame.unit.models.routes(base)));
  return found.length > 0 ? found : types.some((type) => type.startsWith("repo:")) ? [] : null;
}
function nameOf3(expression) {
  if (expression.kind === "name") return expression.name;
  if (expression.kind === "member") return `${nameOf3(expression.object)}.${expression.name}`;
  if (expression.kind === "wrapped") return nameOf3(expression.value);
  return `${expression.kind}@${expression.start}-${expression.end}`;
}
function ownEvent(spoken, said, own) {
  const made3 = common(spoken, said, own.on);
  const isMaker = own.on === null && (spoken.receiver === null || spoken.receiver.sites.length === 0);
  const isChained = said.web.child !== null;
  const itself = said.web.protects === null ? [] : [{ value: typed([said.model]), at: made3.at }];
  return [
    {
      ...made3,
      on: isMaker || isChained ? [made3.site] : made3.on,
      kind: "own",
      paths: pathsAt(spoken, own.path) ?? [],
      layers: [...thingsAt(spoken, own.layers), ...itself],
      bodies: bodiesOf(spoken, own.body),
      root: own.root,
      everywhere: own.everywhere,
      asked: own.asked,
      sure: !own.maybe
    }
  ];
}
function bodiesOf(spoken, body2) {
  if (body2 === null) return [];
  return valuesOf(spoken, body2).flatMap(
    ({ functions }) => functions.flatMap(({ unit, index }) => {
      const form = unit.module.functions[index];
      return form === void 0 ? [] : [{ path: unit.path, start: form.start, end: form.end }];
    })
  );
}
function memberOf2({ text, known: known4 }) {
  return { text: `${text}/{id}`, known: known4 };
}
var SHARED = "npm:fastify-plugin.Plugin";
function childEvent(spoken, said, child) {
  const made3 = common(spoken, said, child.on);
  const shares = spoken.given.some(({ value }) => value.types.includes(SHARED));
  return [
    {
      ...made3,
      kind: "child",
      child: made3.site,
      paths: (pathsAt(spoken, child.path) ?? []).map((path) => child.member ? memberOf2(path) : path),
      layers: thingsAt(spoken, child.layers).filter((thing) => !isText(thing)),
      bodies: bodiesOf(spoken, child.body),
      shares,
      module: nameAt(spoken, child.module),
      controller: nameAt(spoken, child.controller)
    }
  ];
}
function useEvent(spoken, said, use) {
  const made3 = common(spoken, said, use.on);
  const paths = use.path.length === 0 ? null : pathsAt(spoken, use.path);
  const isPath = (thing) => paths !== null && isText(thing);
  const itself = said.web.protects === null ? [] : [{ value: typed([said.model]), at: made3.at }];
  const things = [...thingsAt(spoken, use.at).filter((thing) => !isPath(thing)), ...itself];
  return [
    {
      ...made3,
      kind: "use",
      paths: paths ?? [],
      things,
      applies: use.applies,
      replaces: use.replaces && paths !== null,
      options: optionsOf(spoken)
    }
  ];
}
function routeEvent(spoken, said, route) {
  const paths = route.path.length === 0 ? [] : pathsAt(spoken, route.path);
  const handlers = thingsAt(spoken, route.handlers).filter((thing) => !(isText(thing) && paths !== null));
  if (route.handlers.length > 0 && handlers.length === 0 && !isNamed(spoken, route)) return [];
  if (route.loose && !isLikely(spoken, paths ?? [], handlers)) return [];
  const made3 = common(spoken, said, route.on);
  const [first] = spoken.given;
  const at2 = first?.from == null ? made3.at : placeOf(spoken.frame, first.from);
  return [
    {
      ...made3,
      at: at2,
      kind: "route",
      methods: route.methods.length === 0 ? ["ANY"] : methodsOf2(spoken, route.methods),
      paths: paths ?? [],
      handlers,
      layers: thingsAt(spoken, route.layers),
      decorates: false,
      expands: route.expands,
      target: null,
      options: optionsOf(spoken)
    }
  ];
}
function optionsOf({ given }) {
  return new Map(given.flatMap(({ name: name2, value }) => name2 === null ? [] : [[name2, value]]));
}
function nameAt(spoken, places) {
  return places.flatMap((place) => valuesOf(spoken, place).flatMap((value) => textsOf(value)))[0]?.text ?? null;
}
function isNamed(spoken, route) {
  return route.handlers.some((place) => valuesOf(spoken, place).some((value) => textsOf(value).length > 0));
}
function isLikely({ receiver, frame }, paths, handlers) {
  const isGiven2 = receiver?.taints.some(
    ({ origin }) => origin.kind === "parameter" && origin.owner === frame.owner && origin.path.length === 0
  );
  if (isGiven2 !== true || receiver?.types.length !== 0 || paths.length === 0) return false;
  return paths.every(({ text }) => text.startsWith("/")) && handlers.some(({ value }) => value.functions.length > 0);
}
function seeDecorated(application, it, frame, index, value) {
  const form = frame.unit.module.functions[index];
  if (form === void 0 || form.annotations.length === 0) return;
  const things = form.annotations.map((annotation) => layerOf(it, frame, annotation));
  application.decorators.set(`${frame.unit.path}:${form.start}`, things);
  application.events.push(...decoratedEvents(application, it, frame, form, value));
}
function decoratedEvents(application, it, frame, form, value) {
  const at2 = { path: frame.unit.path, start: form.start, end: form.end };
  return form.annotations.flatMap((annotation, place) => {
    const { receiver, given } = spokenParts(it, frame, annotation);
    const inner = [
      ...form.annotations.slice(place + 1).map((each) => layerOf(it, frame, each)),
      ...parameterLayers(it, frame, form)
    ];
    return decoratorModels(it, frame, annotation.callee).flatMap((model) => {
      if (model.web === null) return [];
      const spoken = { it, frame, span: annotation, name: model.name, receiver, given };
      const order = orderOf(application, it, frame, annotation.start);
      const said = { model: model.name, web: model.web, order, bare: false, callee: annotation.callee };
      return eventsOf(spoken, said).map((event) => answeredBy(event, { value, at: at2 }, inner));
    });
  });
}
function answeredBy(event, thing, inner) {
  if (event.kind === "route")
    return { ...event, handlers: [...event.handlers, thing], layers: [...event.layers, ...inner], decorates: true };
  return event.kind === "use" ? { ...event, things: [...event.things, thing] } : event;
}
function spokenParts(it, frame, { callee, args: args2 }) {
  const receiver = callee.kind === "member" ? it.evaluate(frame, callee.object) : null;
  const given = args2.map(({ value, name: name2, spread: spread2 }) => {
    return { value: it.evaluate(frame, value), name: name2, spread: spread2, from: value };
  });
  return { receiver, given };
}
function layerOf(it, frame, annotation) {
  return { value: it.evaluate(frame, annotation.callee), at: placeOf(frame, annotation) };
}

// src/scan/static/application/index.ts
function routesOf(application, whole = true) {
  const tree = routerTree(application);
  const judge = judgeOf(application, tree);
  const asked = { application, judge, above: aboveOf(application, judge, whole) };
  const controllers = controllersOf(application);
  const found = resolveRoutes(tree, (path) => packageOf(application, path)).flatMap((route) => {
    const answered = controllers.answered(route);
    if (answered === null) return [];
    const chain = [...answered.chain, ...handlerLayers(application, tree, answered)];
    return [routeOf2(asked, { ...answered, chain })];
  });
  return found.sort((a, b) => compare(a.path, b.path) || compare(a.method, b.method) || byPlace(a, b));
}
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
function byPlace({ registered: a }, { registered: b }) {
  return compare(a.path, b.path) || a.start - b.start;
}
function routeOf2(asked, found) {
  const { event, method, path, exact, chain } = found;
  const handler = event.handlers.at(-1);
  return {
    method,
    path,
    exact,
    handler: handler === void 0 ? null : placeOfHandler(handler),
    registered: event.at,
    framework: event.by,
    chain: chain.map(({ thing }) => thing.at),
    protection: protectionOf(asked, found, handler)
  };
}
function placeOfHandler({ value, at: at2 }) {
  const [closure] = value.functions;
  const form = closure?.unit.module.functions[closure.index];
  return closure === void 0 || form === void 0 ? at2 : { path: closure.unit.path, start: form.start, end: form.end };
}
function protectionOf(asked, found, handler) {
  const entries = PROTECTIONS.map((kind) => [kind, protectedBy(asked, found, handler, kind)]);
  return Object.fromEntries(entries);
}
function protectedBy({ application, judge, above }, found, handler, kind) {
  let open = null;
  for (const { thing, sure } of found.chain) {
    const verdict = judge.layer(thing, kind);
    if (verdict.is === "yes" && sure) return { is: "protected", at: verdict.at };
    if (verdict.is !== "no") open ??= { is: "unknown", at: thing.at };
  }
  if (handler !== void 0) {
    const verdict = judge.handler(handler, kind);
    if (verdict.is === "yes") return { is: "protected", at: verdict.at };
    if (verdict.is === "unknown") open ??= { is: "unknown", at: handler.at };
  }
  for (const { id } of found.way) {
    const [given] = application.given.get(id) ?? [];
    if (given !== void 0) open ??= { is: "unknown", at: given.at };
  }
  if (above.may(found, kind)) open ??= { is: "unknown", at: null };
  return open ?? { is: "unprotected" };
}

// src/scan/static/check/expressions.ts
var DEEPEST13 = 12;
var MOST4 = 60;
function inside(expression) {
  switch (expression.kind) {
    case "constant":
    case "pattern":
    case "name":
    case "lambda":
      return [];
    case "member":
      return [expression.object];
    case "index":
      return [expression.object, expression.key];
    case "call":
      return [expression.callee, ...expression.args.map(({ value }) => value)];
    case "text":
      return expression.parts;
    case "binary":
    case "logical":
      return [expression.left, expression.right];
    case "unary":
      return [expression.operand];
    case "choice":
      return [expression.test, expression.then, expression.otherwise];
    case "record":
      return expression.entries.flatMap(({ key, value }) => key === null ? [value] : [key, value]);
    case "list":
      return expression.items.map(({ value }) => value);
    case "comprehension":
      return [expression.over, ...expression.tests, expression.value];
    case "assignment":
    case "wrapped":
    case "type-test":
      return [expression.value];
    case "opaque":
      return expression.inside;
  }
}
function within(expression) {
  const found = [];
  const open = [[expression, 0]];
  for (let at2 = 0; at2 < open.length && found.length < MOST4; at2++) {
    const [each, depth] = open[at2] ?? [expression, DEEPEST13];
    found.push(each);
    if (depth < DEEPEST13) for (const inner of inside(each)) open.push([inner, depth + 1]);
  }
  return found;
}
function plain2(expression) {
  let at2 = expression;
  while (at2.kind === "wrapped") at2 = at2.value;
  return at2;
}

// src/scan/static/check/choice.ts
var CHOICE = /insecure|skip|verif|unsafe|self[_-]?signed|allow|trust|disable|strict|reject|bypass|ignore|unverified|danger|no[_-]?check|check[_-]?(?:cert|host|tls|ssl)/i;
var DEEPEST14 = 40;
var DEEPEST_TEST = 4;
function isChosen(frame, at2) {
  const around2 = frame.unit.module.functions.filter(({ start: start2, end }) => start2 <= at2.start && at2.end <= end);
  return around2.some(
    (form) => CHOICE.test(form.name) || conditionsIn(form.body, at2, 0).some((test) => speaksOfChoice(frame, test, 0))
  );
}
function conditionsIn(body2, at2, depth) {
  const tests = [];
  if (depth > DEEPEST14) return tests;
  for (const statement of body2) {
    if (statement.start <= at2.start && at2.end <= statement.end) {
      return [...tests, ...conditionsAround(statement, at2, depth)];
    }
    if (statement.start > at2.start) return tests;
    if (statement.kind === "if" && (leaves(statement.then) || leaves(statement.otherwise))) tests.push(statement.test);
  }
  return tests;
}
function conditionsAround(statement, at2, depth) {
  const below2 = (body2) => conditionsIn(body2, at2, depth + 1);
  switch (statement.kind) {
    case "if":
      return [statement.test, ...below2(statement.then), ...below2(statement.otherwise)];
    case "switch":
      return statement.cases.filter(({ body: body2 }) => body2.some(({ start: start2, end }) => start2 <= at2.start && at2.end <= end)).flatMap(({ values, body: body2 }) => [
        ...statement.subject === null ? [] : [statement.subject],
        ...values,
        ...below2(body2)
      ]);
    case "loop":
      return below2(statement.body);
    case "try":
      return [
        ...below2(statement.body),
        ...statement.handlers.flatMap((each) => below2(each.body)),
        ...below2(statement.last)
      ];
    case "evaluate":
    case "assign":
    case "return":
    case "throw":
      return statement.value === null ? [] : conditionsOf(statement.value, at2, 0);
    default:
      return [];
  }
}
function conditionsOf(expression, at2, depth) {
  if (depth > DEEPEST14) return [];
  const holder = inside(expression).find(({ start: start2, end }) => start2 <= at2.start && at2.end <= end);
  const own = expression.kind === "choice" && holder !== expression.test ? [expression.test] : expression.kind === "logical" && holder === expression.right ? [expression.left] : [];
  return holder === void 0 ? own : [...own, ...conditionsOf(holder, at2, depth + 1)];
}
function leaves(body2) {
  const last = body2[body2.length - 1];
  if (last === void 0) return false;
  if (last.kind === "if") return leaves(last.then) && leaves(last.otherwise);
  return last.kind === "return" || last.kind === "throw" || last.kind === "leave";
}
function speaksOfChoice(frame, test, depth) {
  if (depth > DEEPEST_TEST) return false;
  return within(test).some((each) => {
    switch (each.kind) {
      case "constant":
        return typeof each.value === "string" && CHOICE.test(each.value.slice(0, 200));
      case "member":
        return CHOICE.test(each.name);
      case "name": {
        if (CHOICE.test(each.name)) return true;
        const value = scopeOf(frame.scope, each.name)?.vars.get(each.name);
        return value !== void 0 && valueSpeaks(frame, value, depth);
      }
      default:
        return false;
    }
  });
}
function valueSpeaks(frame, { types, test, taints }, depth) {
  if (types.some((type) => CHOICE.test(type.slice(type.lastIndexOf(".") + 1)))) return true;
  if (taints.some(({ origin }) => origin.kind === "parameter" && origin.path.some((part) => CHOICE.test(part))))
    return true;
  return test !== null && speaksOfChoice(frame, test, depth + 1);
}

// src/scan/static/check/statements.ts
var MOST5 = 5e3;
function bodiesOf2(statement) {
  switch (statement.kind) {
    case "if":
      return [statement.then, statement.otherwise];
    case "switch":
      return statement.cases.map(({ body: body2 }) => body2);
    case "loop":
      return [statement.body];
    case "try":
      return [statement.body, ...statement.handlers.map(({ body: body2 }) => body2), statement.last];
    default:
      return [];
  }
}
function expressionsOf(statement) {
  switch (statement.kind) {
    case "evaluate":
    case "assign":
    case "return":
    case "throw":
      return statement.value === null ? [] : [statement.value];
    case "if":
      return [statement.test];
    case "switch":
      return [
        ...statement.subject === null ? [] : [statement.subject],
        ...statement.cases.flatMap(({ values }) => values)
      ];
    case "loop":
      return [
        ...statement.test === null ? [] : [statement.test],
        ...statement.each === null ? [] : [statement.each.over]
      ];
    default:
      return [];
  }
}
function statementsBelow(body2) {
  const found = [...body2];
  for (let at2 = 0; at2 < found.length && found.length < MOST5; at2++) {
    const each = found[at2];
    if (each !== void 0) for (const inner of bodiesOf2(each)) found.push(...inner);
  }
  return found;
}

// src/scan/static/check/words.ts
function wordsOf(name2) {
  return name2.slice(0, LONGEST3).replace(/([a-z0-9])([A-Z])/g, "$1 $2").replace(/([A-Z])([A-Z][a-z])/g, "$1 $2").toLowerCase().split(/[^a-z0-9]+/).filter((word) => word !== "");
}
function hasWord(name2, words2) {
  const own = wordsOf(name2);
  return own.some((word, at2) => words2.has(word) || words2.has(`${word} ${own[at2 + 1] ?? ""}`));
}
var LONGEST3 = 200;

// src/scan/static/check/around.ts
var DEEPEST15 = 40;
function isAround({ frame, start: start2, end }, words2) {
  const { functions } = frame.unit.module;
  return functions.some(
    (form) => form.start <= start2 && end <= form.end && (hasWord(form.name, words2) || targetsIn(form.body, { start: start2, end }, 0).some((name2) => hasWord(name2, words2)))
  );
}
function targetsIn(body2, at2, depth) {
  const holder = body2.find(({ start: start2, end }) => start2 <= at2.start && at2.end <= end);
  if (holder === void 0 || depth > DEEPEST15) return [];
  if (holder.kind === "assign" && (holder.target.kind === "name" || holder.target.kind === "member")) {
    return [holder.target.name];
  }
  return bodiesOf2(holder).flatMap((inner) => targetsIn(inner, at2, depth + 1));
}
function doesMention({ functions }, words2) {
  return functions.some(
    ({ unit, index }) => statementsBelow(unit.module.functions[index]?.body ?? []).some(
      (statement) => expressionsOf(statement).some((each) => expressionMentions(each, words2))
    )
  );
}
function expressionMentions(expression, words2) {
  return within(expression).some(
    (each) => (each.kind === "name" || each.kind === "member") && hasWord(each.name, words2) || each.kind === "constant" && typeof each.value === "string" && hasWord(each.value, words2) || each.kind === "type-test" && hasWord(each.type.name, words2) || each.kind === "wrapped" && each.type !== null && hasWord(each.type.name, words2)
  );
}

// src/scan/static/check/gives.ts
function givesOnly({ functions }, wanted) {
  return functions.length > 0 && functions.every(({ unit, index }) => {
    const form = unit.module.functions[index];
    return form !== void 0 && formGivesOnly(form, wanted);
  });
}
function formGivesOnly({ body: body2 }, wanted) {
  const doesNothing = body2.every(isIdle);
  if (wanted.includes(null) && body2.length === 0) return true;
  if (!doesNothing) return false;
  const returns = body2.flatMap(returnsIn);
  if (returns.length === 0) return wanted.includes(null);
  return returns.every((given) => wanted.includes(given));
}
function isIdle(statement) {
  switch (statement.kind) {
    case "return":
      return statement.value === null || plain2(statement.value).kind === "constant";
    case "evaluate":
      return !within(statement.value).some(({ kind }) => kind === "call" || kind === "opaque");
    case "assign":
      return statement.value === null || !within(statement.value).some(({ kind }) => kind === "call");
    case "if":
      return [...statement.then, ...statement.otherwise].every(isIdle);
    default:
      return false;
  }
}
function returnsIn(statement) {
  if (statement.kind === "if") return [...statement.then, ...statement.otherwise].flatMap(returnsIn);
  if (statement.kind !== "return") return [];
  const given = statement.value === null ? null : plain2(statement.value);
  return [given?.kind === "constant" ? given.value ?? null : null];
}

// src/scan/static/check/site.ts
function callSite(it, { frame, call, callee, given }) {
  const isOpen = given.some(({ spread: spread2 }) => spread2);
  const found = (all) => all.length > 0 ? all.map(asFound) : isOpen ? "hidden" : "missing";
  const object = call.callee.kind === "member" ? call.callee.object : null;
  return {
    it,
    frame,
    start: call.start,
    end: call.end,
    whole({ at: at2, onwards }) {
      if (at2 === "return") return "hidden";
      if (at2 === "this")
        return callee.receiver === null ? "missing" : [{ value: callee.receiver, from: object, name: null, sure: true }];
      if (typeof at2 === "object") return found(given.filter(({ name: name2 }) => name2 === at2.keyword));
      const inOrder2 = given.filter(({ name: name2 }) => name2 === null);
      const firstSpread = inOrder2.findIndex((each) => each.spread);
      if (firstSpread !== -1 && firstSpread <= at2) return "hidden";
      return found(onwards ? inOrder2.slice(at2) : inOrder2.slice(at2, at2 + 1));
    }
  };
}
function asFound({ value, from, name: name2, spread: spread2 }) {
  return { value: spread2 ? anyPart(value) : value, from, name: name2, sure: !spread2 };
}
function partSite(it, { frame, object, value, from, name: name2, start: start2, end }) {
  return {
    it,
    frame,
    start: start2,
    end,
    whole({ at: at2 }) {
      if (at2 === "this") return [{ value: object, from: null, name: null, sure: true }];
      return at2 === 0 ? [{ value, from, name: name2, sure: true }] : "missing";
    }
  };
}
function valueSite(it, frame, value, from) {
  const { start: start2, end } = from;
  return {
    it,
    frame,
    start: start2,
    end,
    whole: ({ at: at2 }) => at2 === 0 ? [{ value, from, name: null, sure: true }] : "missing"
  };
}
function valuesAt2(site, place) {
  let found = site.whole(place);
  for (const part of place.parts) {
    if (typeof found === "string") return found;
    const inner = found.map((each) => partAt2(site, each, part));
    const known4 = inner.filter((each) => typeof each !== "string").flat();
    if (known4.length > 0) found = known4;
    else return inner.every((each) => each === "missing") ? "missing" : "hidden";
  }
  return found;
}
function isNothing({ literals }) {
  return literals !== null && literals.length > 0 && literals.every((each) => each === void 0);
}
function partAt2(site, { value, from, name: name2 }, part) {
  if (part === "*") {
    if (value.parts === null) return "hidden";
    return [...value.parts].map(([key, each]) => ({ value: each, from: entryOf(from, key), name: name2, sure: true }));
  }
  const known4 = value.parts?.get(part);
  if (known4 !== void 0) return [{ value: known4, from: entryOf(from, part), name: part, sure: true }];
  if (isWhole(value)) return "missing";
  const { frame } = site;
  const here2 = { path: frame.unit.path, start: site.start, end: site.end };
  const made3 = memberOf(site.it, frame, value, part, here2);
  return made3.types.length > 0 || made3.literals !== null || made3.taints.length > 0 ? [{ value: made3, from: null, name: part, sure: false }] : "hidden";
}
function isWhole({ parts: parts2, taints, text, literals, functions }) {
  if (literals !== null || text !== null || functions.length > 0) return true;
  return parts2 !== null && !parts2.has("*") && taints.length === 0;
}
function entryOf(from, key) {
  const made3 = from === null ? null : plain2(from);
  if (made3?.kind === "list") return made3.items[Number(key)]?.value ?? null;
  if (made3?.kind !== "record") return null;
  const entry = made3.entries.find((each) => each.key?.kind === "constant" && String(each.key.value) === key);
  return entry?.value ?? null;
}

// src/scan/static/check/written.ts
var PUBLIC = /BEGIN (?:RSA )?PUBLIC KEY|BEGIN CERTIFICATE|^ssh-|^https?:\/\//;
var DEEPEST16 = 6;
function isWritten(site, { value, from }) {
  if (isSecret(value)) return true;
  return from !== null && hasWrittenFallback(site, from, 0);
}
function isSecret({ literals, spare }) {
  const known4 = literals ?? spare;
  if (known4 === null || known4.length === 0) return false;
  return known4.every((each) => typeof each === "string" && each !== "" && !PUBLIC.test(each) && !/^\d*$/.test(each));
}
function hasWrittenFallback(site, written, depth) {
  const { it, frame } = site;
  const expression = plain2(written);
  if (depth > DEEPEST16) return false;
  switch (expression.kind) {
    case "logical":
      return expression.operator !== "and" && isSecret(it.evaluate(frame, expression.right));
    case "choice":
      return [expression.then, expression.otherwise].some((each) => isSecret(it.evaluate(frame, each)));
    case "call":
      return false;
    case "name": {
      const test = it.evaluate(frame, expression).test;
      return test !== null && test.kind === "logical" && hasWrittenFallback(site, test, depth + 1);
    }
    default:
      return false;
  }
}

// src/scan/static/check/condition.ts
function holds(site, conditions) {
  return conditions.every((condition) => isSo(site, condition) !== condition.not);
}
function isSo(site, condition) {
  if (condition.around.length > 0) return isAround(site, new Set(condition.around));
  const all = condition.at.map((place) => valuesAt2(site, place));
  if (condition.is === "missing") return all.every(isMissing);
  const found = all.flatMap((each) => typeof each === "string" ? [] : each);
  return found.some((each) => fulfils(site, each, condition));
}
function isMissing(found) {
  return found === "missing" || found !== "hidden" && found.length > 0 && found.every(({ value }) => isNothing(value));
}
function fulfilsAll(site, place, found, conditions) {
  const written = JSON.stringify(place);
  return conditions.filter(({ at: at2, not }) => !not && at2.some((each) => JSON.stringify(each) === written)).every((condition) => fulfils(site, found, condition));
}
function fulfils(site, found, condition) {
  const { value } = found;
  const { is, oneOf, matches, begins, below: below2, type, words: words2, mentions, gives } = condition;
  if (is === "present" && (!found.sure || isNothing(value))) return false;
  if (is === "constant" && value.literals === null) return false;
  if (is === "function" && value.functions.length === 0) return false;
  if (is === "outside" && !isFromOutside(value)) return false;
  if (is === "written" && !isWritten(site, found)) return false;
  if (oneOf !== null && !allOf(value, (each) => isOneOf(each, oneOf))) return false;
  const known4 = { literals: value.literals ?? value.spare };
  const doesMatch = (each) => each !== void 0 && matches !== null && regExp(matches).test(String(each));
  if (matches !== null && !allOf(known4, doesMatch)) return false;
  if (begins !== null && !regExp(begins).test(beginningOf(value))) return false;
  if (below2 !== null && !allOf(value, (each) => numberOf(each) < below2)) return false;
  if (type.length > 0 && !isOfType(site, value, type)) return false;
  if (words2.length > 0 && !isCalled(found, new Set(words2))) return false;
  if (mentions.length > 0 && !doesMention(value, new Set(mentions))) return false;
  return gives === null || givesOnly(value, gives);
}
function isFromOutside(value) {
  return allTaints(value).some(({ origin }) => origin.kind === "source" && !isMade(origin.source));
}
function allOf({ literals }, test) {
  return literals !== null && literals.length > 0 && literals.every(test);
}
function isOneOf(literal2, wanted) {
  return wanted.includes(literal2 === void 0 ? null : literal2);
}
function numberOf(literal2) {
  if (typeof literal2 === "number") return literal2;
  return typeof literal2 === "string" && /^\d{1,9}$/.test(literal2) ? Number(literal2) : Number.NaN;
}
function beginningOf({ text, literals }) {
  if (literals !== null) return literals.length === 1 ? String(literals[0]) : "";
  const first = text?.[0];
  return typeof first === "string" ? first : "";
}
function isOfType({ frame }, value, types) {
  const { models } = frame.unit;
  return [value, ...value.parts?.values() ?? []].some(
    (each) => each.types.some((own) => types.some((type) => models.isA(own, type)))
  );
}
function isCalled({ value, from, name: name2 }, words2) {
  if (name2 !== null && hasWord(name2, words2)) return true;
  const written = from === null ? [] : within(from);
  if (written.some((each) => (each.kind === "name" || each.kind === "member") && hasWord(each.name, words2)))
    return true;
  if (written.some((each) => each.kind === "index" && each.key.kind === "constant" && hasWord(`${each.key.value}`, words2)))
    return true;
  return value.taints.some(({ origin, step: step2 }) => {
    if (origin.kind === "parameter" && origin.path.some((part) => hasWord(part, words2))) return true;
    return stepsOf(step2).some(({ label }) => /^\w+$/.test(label) && hasWord(label, words2));
  });
}
var patterns = /* @__PURE__ */ new Map();
function regExp({ source, flags: flags2 }) {
  const key = `${flags2}/${source}`;
  const known4 = patterns.get(key);
  if (known4 !== void 0) return known4;
  const made3 = new RegExp(source, flags2);
  patterns.set(key, made3);
  return made3;
}

// src/scan/static/check/name-index.ts
function nameIndex(all) {
  const byLast = /* @__PURE__ */ new Map();
  for (const { names, what } of all) {
    for (const name2 of names) {
      const last = lastOf(name2);
      const entry = { holder: name2.slice(0, Math.max(0, name2.length - last.length - 1)), name: name2, what };
      const known4 = byLast.get(last);
      if (known4 === void 0) byLast.set(last, [entry]);
      else known4.push(entry);
    }
  }
  function of(models, wanted) {
    const found = /* @__PURE__ */ new Set();
    for (const type of wanted.types) {
      for (const { name: name2, what } of byLast.get(lastOf(type)) ?? []) if (name2 === type) found.add(what);
    }
    if (wanted.object === null) return [...found];
    for (const { holder, what } of byLast.get(wanted.name) ?? []) {
      if (isMemberOf(models, wanted, wanted.object, holder)) found.add(what);
    }
    return [...found];
  }
  return { of, size: byLast.size };
}
function isMemberOf(models, { bases }, { types }, holder) {
  if (holder === "*") return true;
  if (holder === "?") return !types.some((type) => isKnown(models, type));
  return [...types, ...bases()].some((type) => type === holder || models.isA(type, holder));
}
function isKnown(models, type) {
  return type.startsWith("repo:") || models.knows(type);
}
function lastOf(name2) {
  return name2.slice(name2.lastIndexOf(".") + 1);
}

// src/scan/static/check/purpose.ts
var LONGEST4 = 80;
function purposes(rules, add) {
  const all = rules.flatMap((rule) => {
    const { purpose } = rule;
    return purpose === null ? [] : [{ rule, purpose, words: new Set(purpose.words), not: new Set(purpose.not) }];
  });
  function tell2(it, frame, { rule, purpose }, taints) {
    for (const { origin } of taints) {
      if (origin.kind !== "source" || origin.source !== purpose.source) continue;
      const { path, start: start2, end } = origin.at;
      const unit = it.program.units.get(path);
      if (unit !== void 0) add({ rule, check: null, unit, symbol: symbolOf(frame), start: start2, end, fix: null });
    }
  }
  function called(it, frame, name2, value) {
    if (value.taints.length === 0 || name2 === "") return;
    for (const meant of all) {
      if (hasWord(name2, meant.words) && !hasWord(name2, meant.not)) tell2(it, frame, meant, value.taints);
    }
  }
  function announced(it, frame, { text }) {
    if (text === null || text.length < 2) return;
    let before2 = "";
    for (const piece of text) {
      if (typeof piece === "string") before2 = (before2 + piece).slice(-LONGEST4);
      else {
        for (const meant of all) {
          const { text: words2 } = meant.purpose;
          if (words2 !== null && regExp(words2).test(before2)) tell2(it, frame, meant, piece.taints);
        }
        before2 = "";
      }
    }
  }
  return {
    call(it, { frame, callee, given }) {
      if (!given.some(({ value }) => value.taints.length > 0)) return;
      const parameters = callable(it, callee.value).flatMap(
        ({ unit, index }) => unit.module.functions[index]?.parameters ?? []
      );
      given.forEach(({ value, name: name2 }, at2) => {
        const target = parameters[at2]?.target;
        called(it, frame, name2 ?? (target?.kind === "name" ? target.name : ""), value);
        announced(it, frame, value);
      });
    },
    part(it, { frame, name: name2, value }) {
      called(it, frame, name2, value);
      announced(it, frame, value);
    },
    named(it, { frame, name: name2, value }) {
      called(it, frame, name2, value);
      announced(it, frame, value);
    }
  };
}

// src/scan/static/check/checks.ts
var MOST_IN_FILE = 200;
function ruleChecks(rules) {
  const own = rules.flatMap((rule) => rule.checks.map((check) => ({ rule, check })));
  const indexes2 = /* @__PURE__ */ new Map();
  const found = /* @__PURE__ */ new Map();
  const counts = /* @__PURE__ */ new Map();
  const called = /* @__PURE__ */ new Map();
  const meant = purposes(rules, add);
  function indexesOf(language) {
    const known4 = indexes2.get(language);
    if (known4 !== void 0) return known4;
    const made3 = indexesFor(own.filter(({ check }) => check.languages.includes(language)));
    indexes2.set(language, made3);
    return made3;
  }
  function add(hit) {
    const key = `${hit.rule.id}:${hit.unit.path}:${hit.start}:${hit.end}`;
    const count = counts.get(`${hit.rule.id}:${hit.unit.path}`) ?? 0;
    if (found.has(key) || count >= MOST_IN_FILE) return;
    counts.set(`${hit.rule.id}:${hit.unit.path}`, count + 1);
    found.set(key, hit);
  }
  function meet(site, candidates) {
    for (const { rule, check } of candidates) {
      if (!holds(site, check.where)) continue;
      if (check.optIn && isChosen(site.frame, site)) continue;
      add(hitAt(site, rule, check));
    }
  }
  function given(it, frame, value, from) {
    const { given: index } = indexesOf(frame.unit.language);
    if (from === null || index.size === 0) return;
    const inner = plain2(from);
    if (inner.kind === "list") {
      for (const [at2, item] of inner.items.entries()) {
        given(it, frame, value.parts?.get(String(at2)) ?? UNKNOWN, item.value);
      }
      return;
    }
    const candidates = index.of(frame.unit.models, { types: value.types, object: null, name: "", bases: nobody });
    if (candidates.length > 0) meet(valueSite(it, frame, value, from), candidates);
  }
  function keyword(it, seen2) {
    const { part } = indexesOf(seen2.frame.unit.language);
    const wanted = { types: [], object: UNKNOWN, name: seen2.name, bases: nobody };
    const candidates = part.of(seen2.frame.unit.models, wanted);
    if (candidates.length > 0) meet(partSite(it, seen2), candidates);
  }
  return {
    file: (it, unit) => methodsOf3(it, unit, indexesOf(unit.language).method, add),
    call(it, seen2) {
      const { frame } = seen2;
      const { call, unwanted } = indexesOf(frame.unit.language);
      const wanted = wantedOf(it, seen2);
      const candidates = call.of(frame.unit.models, wanted);
      if (candidates.length > 0) meet(callSite(it, seen2), candidates);
      for (const name2 of unwanted.of(frame.unit.models, wanted)) {
        const names = called.get(frame.unit.path) ?? /* @__PURE__ */ new Set();
        called.set(frame.unit.path, names.add(name2));
      }
      for (const { value, from, name: name2 } of seen2.given) {
        given(it, frame, value, from);
        if (name2 !== null && from !== null) {
          const { start: start2, end } = from;
          keyword(it, { frame, object: UNKNOWN, name: name2, value, from, start: start2, end });
        }
      }
      meant.call(it, seen2);
    },
    part(it, seen2) {
      const { frame, object, name: name2 } = seen2;
      const { part } = indexesOf(frame.unit.language);
      const candidates = part.of(frame.unit.models, { types: [], object, name: name2, bases: () => basesOf2(it, object) });
      if (candidates.length > 0) meet(partSite(it, seen2), candidates);
      given(it, frame, seen2.value, seen2.from);
      meant.part(it, seen2);
    },
    named(it, seen2) {
      if (seen2.role === "result") given(it, seen2.frame, seen2.value, seen2.from);
      meant.named(it, seen2);
    },
    all: () => [...found.values()],
    calledIn: (path) => called.get(path) ?? /* @__PURE__ */ new Set()
  };
}
function indexesFor(own) {
  const of = (kind) => nameIndex(
    own.filter(({ check }) => check.target.kind === kind).map((each) => ({ names: each.check.target.names, what: each }))
  );
  const unwanted = [...new Set(own.flatMap(({ check }) => check.without.calls))];
  return {
    call: of("call"),
    part: of("part"),
    given: of("given"),
    method: of("method"),
    unwanted: nameIndex(unwanted.map((name2) => ({ names: [name2], what: name2 })))
  };
}
var nobody = () => [];
function basesOf2(it, { types }) {
  return types.flatMap((type) => type.startsWith("repo:") ? it.libraryBases(type) : []);
}
function wantedOf(it, { call, callee }) {
  const types = callee.value.functions.length > 0 ? [] : callee.value.types;
  const isOwn2 = callee.value.functions.length > 0;
  return {
    types,
    object: isOwn2 ? null : callee.receiver,
    name: call.callee.kind === "member" ? call.callee.name : "",
    bases: () => callee.receiver === null ? [] : basesOf2(it, callee.receiver)
  };
}
function methodsOf3(it, unit, index, add) {
  if (index.size === 0) return;
  for (const { type, form: holder } of unit.classes.values()) {
    if (holder.form === "interface") continue;
    const object = typed([type]);
    for (const at2 of holder.methods) {
      const form = unit.module.functions[at2];
      if (form === void 0) continue;
      const wanted = { types: [], object, name: form.name, bases: () => basesOf2(it, object) };
      for (const { rule, check } of index.of(unit.models, wanted)) {
        if (check.target.kind !== "method" || !formGivesOnly(form, check.target.gives)) continue;
        const { start: start2, end } = form;
        add({ rule, check, unit, symbol: `${holder.name}.${form.name}`, start: start2, end, fix: null });
      }
    }
  }
}
function hitAt(site, rule, check) {
  const { frame } = site;
  const reported = check.report === null ? null : expressionAt(site, check, check.report);
  const { start: start2, end } = reported ?? site;
  return { rule, check, unit: frame.unit, symbol: symbolOf(frame), start: start2, end, fix: fixOf(site, check) };
}
function expressionAt(site, { where }, place) {
  const found = valuesAt2(site, place);
  if (typeof found === "string") return null;
  return found.find((each) => each.from !== null && fulfilsAll(site, place, each, where))?.from ?? null;
}
function fixOf(site, check) {
  const { fix: fix2 } = check;
  const written = fix2?.at == null ? null : expressionAt(site, check, fix2.at);
  const old = written === null ? null : plain2(written);
  if (fix2 === null || old === null || old.kind !== "constant" && old.kind !== "member") return null;
  const object = old.kind === "member" ? dotted2(old.object) : "";
  return object === null ? null : { start: old.start, end: old.end, text: fix2.with.replace("$object", () => object) };
}
function dotted2(expression) {
  if (expression.kind === "name") return expression.name;
  const object = expression.kind === "member" ? dotted2(expression.object) : null;
  return expression.kind === "member" && object !== null ? `${object}.${expression.name}` : null;
}

// src/scan/static/check/file-names.ts
var MOST6 = 2e4;
function namesOf({ imports, functions, classes }) {
  const names = new Set(imports.flatMap(({ module: module2, member }) => [module2, member ?? ""]));
  for (const { name: name2 } of [...functions, ...classes]) names.add(name2);
  const fields = classes.flatMap((form) => form.fields.flatMap(({ value }) => value ?? []));
  for (const each of fields) addNames(names, each);
  for (const { body: body2 } of functions) {
    for (const statement of statementsBelow(body2)) {
      if (names.size > MOST6) return names;
      for (const each of expressionsOf(statement)) addNames(names, each);
      if (statement.kind === "assign" && statement.target.kind === "member") names.add(statement.target.name);
    }
  }
  return names;
}
function addNames(names, expression) {
  for (const each of within(expression)) {
    if (each.kind === "name" || each.kind === "member") names.add(each.name);
    if (each.kind === "constant" && typeof each.value === "string") names.add(each.value.slice(0, 300));
    if (each.kind === "call") {
      for (const { name: name2 } of each.args) if (name2 !== null) names.add(name2);
    }
  }
}

// src/scan/static/check/run.ts
function ruleRun(rules) {
  const checks = ruleChecks(rules);
  return {
    hooks: checks,
    hits(analysis) {
      const flows = analysis.reports.all();
      const standing = checks.all().filter((hit) => stands(hit, flows, checks));
      return distinct([...flows.flatMap((flow) => flowHits(rules, flow)), ...standing.map(checkHit)]).sort(inOrder);
    }
  };
}
function flowHits(rules, flow) {
  const { at: at2, from, symbol, trace } = flow;
  return rules.filter((rule) => concerns2(rule, flow)).map((rule) => {
    const { path, start: start2, end } = rule.flow?.report === "source" ? from : at2;
    const { severity, confidence } = rule;
    return { rule, path, start: start2, end, severity, confidence, symbol, fix: null, trace };
  });
}
function concerns2({ flow: wanted }, { kind, source }) {
  if (wanted === null || !wanted.sinks.includes(kind)) return false;
  return canHarm(source, kind) && (wanted.sources.length === 0 || wanted.sources.includes(source));
}
function stands({ check, unit, symbol }, flows, checks) {
  if (check === null) return true;
  const { calls, names } = check.without;
  const called = checks.calledIn(unit.path);
  if (calls.some((name2) => called.has(name2))) return false;
  if (names !== null && [...namesOf(unit.module)].some((name2) => regExp(names).test(name2))) return false;
  return !flows.some(
    (flow) => check.unless.includes(flow.kind) && flow.at.path === unit.path && flow.symbol === symbol
  );
}
function checkHit({ rule, check, unit, start: start2, end, symbol, fix: fix2 }) {
  const severity = check?.severity ?? rule.severity;
  const confidence = check?.confidence ?? rule.confidence;
  return { rule, path: unit.path, start: start2, end, severity, confidence, symbol, fix: fix2, trace: [] };
}
function distinct(hits) {
  const byPlace2 = /* @__PURE__ */ new Map();
  for (const hit of hits) {
    const place = `${hit.rule.id}:${hit.path}:${hit.start}:${hit.end}`;
    if (!byPlace2.has(place)) byPlace2.set(place, hit);
  }
  return [...byPlace2.values()];
}
function inOrder(a, b) {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.start - b.start || a.end - b.end || (a.rule.id < b.rule.id ? -1 : 1);
}

// src/scan/static/flow/generated.ts
var READER = /^(?:get|is)([A-Z]\w*)$/;
var WRITER = /^(?:set|with)([A-Z]\w*)$/;
var CARRIERS = /* @__PURE__ */ new Set(["builder", "toBuilder", "newBuilder", "build"]);
function generatedMethod(it, frame, call, { receiver }, given) {
  if (call.callee.kind !== "member" || receiver === null) return null;
  const { name: name2, object } = call.callee;
  const type = receiver.types.find((each) => it.program.classes.has(each));
  if (type === void 0) return null;
  const [first] = given;
  if (first === void 0) {
    const field2 = fieldNamed(it, type, READER, name2);
    if (field2 !== null) return memberOf(it, frame, receiver, field2, placeOf(frame, call));
    return CARRIERS.has(name2) ? { ...receiver, types: [type], functions: [] } : null;
  }
  const field = given.length === 1 ? fieldNamed(it, type, WRITER, name2) : null;
  if (field === null) return null;
  const changed = withPart(receiver === UNKNOWN ? typed([type]) : receiver, field, first.value);
  if (object.kind !== "call") updatePlace(it, frame, object, () => changed);
  return changed;
}
function fieldNamed(it, type, pattern, name2) {
  const after2 = pattern.exec(name2)?.[1];
  const names = after2 === void 0 ? [name2] : [after2.slice(0, 1).toLowerCase() + after2.slice(1), name2];
  return names.find((each) => fieldOf(it, it.fields, type, each) !== null) ?? null;
}

// src/scan/static/flow/mentions.ts
var MOST7 = 2e4;
function somePiece(module2, body2, is) {
  const seen2 = /* @__PURE__ */ new Set();
  const open = [body2];
  for (let count = 0; open.length > 0 && count < MOST7; count++) {
    const piece = open.pop();
    if (typeof piece !== "object" || piece === null) continue;
    if (is(piece)) return true;
    const inner = functionIn(piece);
    if (inner !== null && !seen2.has(inner)) open.push(module2.functions[inner]?.body);
    if (inner !== null) seen2.add(inner);
    for (const value of Object.values(piece)) open.push(value);
  }
  return false;
}
function functionIn({ kind, index, what }) {
  return kind === "lambda" ? index ?? null : what?.function ?? null;
}
var known3 = /* @__PURE__ */ new WeakMap();
function usesThis(module2, form) {
  const found = known3.get(form);
  if (found !== void 0) return found;
  const uses = somePiece(module2, form.body, ({ kind, name: name2 }) => kind === "name" && name2 === "this");
  known3.set(form, uses);
  return uses;
}

// src/scan/static/flow/call.ts
var LONGEST_NAME2 = 160;
function evaluateCall(it, frame, call) {
  const before2 = frame.recalls > 0 ? frame.results.get(call) : void 0;
  if (before2 !== void 0) return before2;
  const made3 = happen(it, frame, call);
  frame.results.set(call, made3);
  return made3;
}
function happen(it, frame, call) {
  const callee = calleeOf(it, frame, call);
  const loaded2 = loadedModule(it, frame, call, callee);
  if (loaded2 !== null) return loaded2;
  const given = call.args.map(
    ({ value, name: name2, spread: spread2 }) => ({ value: it.evaluate(frame, value), name: name2, spread: spread2, from: value })
  );
  it.hooks.call(it, { frame, call, callee, given });
  const results = [];
  for (const closure of chooseOverloads(callable(it, callee.value), given.length)) {
    results.push(it.invoke(frame, onObject(made(call, callee.value, closure), callee.receiver), given, call));
  }
  for (const model of callee.models) results.push(applyModel(it, frame, call, model, callee.receiver, given));
  const result = results.length > 0 ? combine(results) : generatedMethod(it, frame, call, callee, given) ?? unmodelled(it, frame, call, callee, given);
  if (results.length === 0 && call.callee.kind === "name" && isParameter(callee.value))
    handOver(frame, call.callee.name, given[0]?.value ?? UNKNOWN);
  if (callee.models.some((model) => model.ends) || neverReturned(frame, call)) frame.dead = true;
  else assumeReturned(it, frame, call, callee.models);
  const answer = named3(it, frame, call, callee, result);
  return isAnswer(frame, call, callee) ? { ...answer, test: call } : answer;
}
function isAnswer({ calls }, call, { models }) {
  return calls.has(call) || models.some(
    ({ guards, callbacks, collection }) => guards.length > 0 || collection === "get" || callbacks.some(({ chooses }) => chooses === "all")
  );
}
function onObject(closure, receiver) {
  if (receiver === null || closure.self !== null || scopeOf(closure.scope, "this") !== null) return closure;
  const { module: module2 } = closure.unit;
  const form = module2.functions[closure.index];
  return form !== void 0 && usesThis(module2, form) ? { ...closure, self: receiver } : closure;
}
function isParameter({ taints }) {
  return taints.some(({ origin }) => origin.kind === "parameter" && origin.path.length === 0);
}
function made({ form }, callee, closure) {
  if (form !== "new" || closure.self !== null) return closure;
  return { ...closure, self: { ...UNKNOWN, parts: callee.parts?.get("prototype")?.parts ?? /* @__PURE__ */ new Map() } };
}
function loadedModule(it, frame, { args: args2 }, { value }) {
  const { loaders } = frame.unit.conventions;
  const [first] = args2;
  if (first === void 0 || !value.types.some((type) => loaders.includes(type))) return null;
  const module2 = onlyLiteral(it.evaluate(frame, first.value))?.value;
  if (typeof module2 !== "string") return null;
  return importedValue(it, frame.unit, { module: module2, member: null });
}
function combine(results) {
  const [first = UNKNOWN, ...rest] = results;
  return rest.reduce((joined, value) => join(joined, value), first);
}
function chooseOverloads(all, count) {
  if (all.length < 2) return all;
  const fitting = all.filter(({ unit, index }) => unit.module.functions[index]?.parameters.length === count);
  return fitting.length > 0 ? fitting : all;
}
function calleeOf(it, frame, { callee }) {
  if (callee.kind !== "member") {
    const value2 = ownMethod(it, frame, callee, it.evaluate(frame, callee));
    const models2 = value2.types.flatMap((type) => frame.unit.models.lookup(type) ?? []);
    return { receiver: null, value: value2, models: models2 };
  }
  const receiver = it.evaluate(frame, callee.object);
  const value = methodOver(
    it,
    receiver,
    callee.name,
    memberOf(it, frame, receiver, callee.name, placeOf(frame, callee))
  );
  const models = value.functions.length > 0 ? [] : memberModels(it, frame, receiver, callee.name);
  const isLambda = frame.unit.conventions.implicitThis && value.functions.length === 0 && models.length === 0;
  return { receiver, value: isLambda && receiver.functions.length > 0 ? receiver : value, models };
}
function methodOver(it, receiver, name2, value) {
  if (value.functions.length > 0) return value;
  const functions = receiver.types.flatMap(
    (type) => type.startsWith("repo:") ? methodsOf(it, type, name2, receiver) : []
  );
  return functions.length > 0 ? { ...UNKNOWN, functions } : value;
}
function ownMethod(it, frame, callee, value) {
  if (callee.kind !== "name" || !frame.unit.conventions.implicitThis) return value;
  const scope = scopeOf(frame.scope, callee.name);
  const self = scope === null ? scopeOf(frame.scope, "this")?.vars.get("this") : void 0;
  return self === void 0 ? value : methodOver(it, self, callee.name, value);
}
function memberModels(it, frame, receiver, name2) {
  const { models } = frame.unit;
  const types = receiver.types.flatMap((type) => type.startsWith("repo:") ? it.libraryBases(type) : type);
  const found = types.flatMap((type) => models.lookup(`${type}.${name2}`) ?? []);
  if (found.length > 0) return [...new Set(found)];
  const isKnown2 = types.some((type) => models.knows(type)) || receiver.types.some((type) => type.startsWith("repo:"));
  return models.untyped(name2, !isKnown2);
}
function unmodelled(it, frame, call, { receiver, value }, given) {
  const data = tainted(receiver === null ? NO_TAINTS : allTaints(receiver));
  const returned = [];
  for (const { value: argument2 } of given) {
    for (const closure of argument2.functions) {
      const parameters = closure.unit.module.functions[closure.index]?.parameters ?? [];
      const expected = data === UNKNOWN ? it.expected.of(frame.unit, closure) : null;
      const taken = parameters.map(
        (_, index) => ({ value: expected?.[index] ?? data, name: null, spread: false, from: null })
      );
      returned.push(it.invoke(frame, closure, taken, null));
    }
  }
  const isMaker = call.form === "new" || value.types.some((type) => /[.:#][A-Z]\w*$/.test(type));
  const carried = isMaker ? given.reduce((all, each) => joinTaints(all, allTaints(each.value)), NO_TAINTS) : NO_TAINTS;
  const passed = receiver !== null || isMaker ? joinTaints(data.taints, carried) : valueTaints(value);
  return { ...UNKNOWN, taints: passed };
}
function valueTaints(value) {
  return value.types.length > 0 ? NO_TAINTS : value.taints.filter(({ origin }) => origin.kind === "source");
}
function named3(it, frame, call, { value }, result) {
  const typedResult = placed(
    it,
    frame,
    call,
    result.types.length > 0 ? result : { ...result, types: resultTypes(it, frame, call, value) }
  );
  if (typedResult.taints.length === 0) return typedResult;
  return { ...typedResult, taints: stepTaints(typedResult.taints, placeOf(frame, call), labelOf(call)) };
}
function resultTypes(it, frame, call, callee) {
  const { models } = frame.unit;
  return callee.types.flatMap((type) => {
    if (type.startsWith("repo:")) return it.program.classes.has(type) ? [type] : [];
    if (type.startsWith("module:") || type.length > LONGEST_NAME2) return [];
    const isClass2 = call.form === "new" || models.lookup(type)?.extends.length !== void 0 && isTypeName(type);
    return [isClass2 ? type : models.canonical(`${type}()`)];
  });
}
function neverReturned(frame, call) {
  const summaries2 = frame.calls.get(call) ?? [];
  return summaries2.length > 0 && summaries2.every(({ complete, returns }) => complete && !returns);
}
function labelOf({ callee }) {
  return callee.kind === "member" || callee.kind === "name" ? `${callee.name}()` : "call";
}
function isTypeName(type) {
  return /[.:][A-Z]\w*$/.test(type);
}

// src/scan/static/flow/return.ts
function recordReturn(it, frame, value) {
  const { summary } = frame;
  summary.returns = true;
  const given = value === null ? UNKNOWN : declaredResult(it, frame, it.evaluate(frame, value));
  if (value !== null) it.hooks.named(it, { frame, name: frame.form.name, value: given, from: value, role: "result" });
  summary.result = summary.result === null ? given : join(summary.result, given);
  agree(summary.returned, frame);
  for (const [index, exit] of exitsOf(frame)) {
    const known5 = summary.exits.get(index);
    summary.exits.set(index, known5 === void 0 ? exit : join(known5, exit));
  }
  if (value === null) return;
  reachReturn(it, frame, value, given);
  const known4 = onlyLiteral(given);
  const before2 = varsOf(frame);
  for (const truth of [true, false]) {
    if (known4 !== null && Boolean(known4.value) !== truth) continue;
    goOn(frame, before2);
    it.assume(frame, value, truth);
    if (!frame.dead) agree(truth ? summary.whenTrue : summary.whenFalse, frame);
  }
  goOn(frame, before2);
}
function recordEnd(it, frame) {
  if (!frame.dead) recordReturn(it, frame, null);
}
function parameterValues(frame) {
  return frame.form.parameters.flatMap(({ target }, index) => {
    const value = target.kind === "name" ? frame.scope.vars.get(target.name) : void 0;
    return value === void 0 ? [] : [[index, value]];
  });
}
function agree(guarantees, frame) {
  for (const [index, value] of parameterValues(frame)) {
    const own = value.taints.filter(({ origin }) => isOwn(origin, frame.summary.owner, index));
    const bits = value.taints.length === 0 ? 0 : own.reduce((all, { cleaned: cleaned2 }) => all & cleaned2, EVERYWHERE);
    guarantees.set(index, (guarantees.get(index) ?? EVERYWHERE) & (own.length === 0 ? 0 : bits));
  }
}
function isOwn(origin, owner, index) {
  return origin.kind === "parameter" && origin.owner === owner && origin.index === index && origin.path.length === 0;
}
function exitsOf(frame) {
  const self = frame.scope.vars.get("this");
  const all = self === void 0 ? [...parameterValues(frame)] : [...parameterValues(frame), [-1, self]];
  return all.filter(([index, value]) => value.parts !== null || hasForeign(value, frame.summary.owner, index));
}
function hasForeign(value, owner, index) {
  return value.taints.some(
    ({ origin }) => origin.kind === "source" || origin.owner !== owner || origin.index !== index
  );
}
function declaredResult(it, { form, unit }, given) {
  if (form.returns === null || given.functions.length === 0 && given.taints.length === 0) return given;
  const types = typesOf(it, unit, form.returns);
  if (given.functions.length === 0)
    return types.some((type) => clean2(unit, type)) ? it.ofType(unit, given, types) : given;
  it.ofType(unit, given, types);
  return given;
}
function clean2({ models }, type) {
  return (models.lookup(type)?.cleans ?? 0) > 0;
}

// src/scan/static/flow/execute.ts
var MOST_ROUNDS = 3;
function execute(it, frame, statements) {
  for (const statement of statements) {
    if (frame.dead || it.steps <= 0) return;
    step(it, frame, statement);
  }
}
function step(it, frame, statement) {
  it.steps--;
  switch (statement.kind) {
    case "evaluate":
      it.evaluate(frame, statement.value);
      return;
    case "assign": {
      const types = typesOf(it, frame.unit, statement.type);
      if (statement.value === null) {
        assignTarget(it, frame, statement.target, types.length === 0 ? literal(void 0) : typed(types), null);
        return;
      }
      const value = it.evaluate(frame, statement.value);
      assignTarget(it, frame, statement.target, ofWrittenType(it, frame.unit, value, statement.type), statement.value);
      return;
    }
    case "if":
      branch(it, frame, statement);
      return;
    case "switch":
      select(it, frame, statement);
      return;
    case "loop":
      loop(it, frame, statement);
      return;
    case "return":
      recordReturn(it, frame, statement.value);
      frame.dead = true;
      return;
    case "throw":
      if (statement.value !== null) it.evaluate(frame, statement.value);
      frame.dead = true;
      return;
    case "leave":
      (statement.form === "break" ? frame.breaks : frame.continues).push(varsOf(frame));
      frame.dead = true;
      return;
    case "try":
      attempt(it, frame, statement);
      return;
    case "declare":
      declare(it, frame, statement);
  }
}
function branch(it, frame, { test, then, otherwise }) {
  it.evaluate(frame, test);
  const before2 = varsOf(frame);
  goOn(frame, before2);
  it.assume(frame, test, true);
  it.execute(frame, then);
  const after2 = varsOf(frame);
  goOn(frame, before2);
  it.assume(frame, test, false);
  it.execute(frame, otherwise);
  goOn(frame, joinVars(after2, varsOf(frame)));
}
function select(it, frame, { subject, cases }) {
  if (subject !== null) it.evaluate(frame, subject);
  const outer = frame.breaks;
  frame.breaks = [];
  let rest = varsOf(frame);
  let falling = null;
  const hasDefault = cases.some(({ values }) => values.length === 0);
  for (const { values, body: body2, continues } of cases) {
    goOn(frame, rest);
    if (values.length > 0 && !frame.dead) {
      const matched = values.map((value) => {
        goOn(frame, rest);
        const test = subject === null ? value : {
          kind: "binary",
          operator: "==",
          left: subject,
          right: value,
          start: value.start,
          end: value.end
        };
        it.evaluate(frame, value);
        it.assume(frame, test, true);
        const then = varsOf(frame);
        goOn(frame, rest);
        it.assume(frame, test, false);
        rest = varsOf(frame);
        return then;
      });
      goOn(frame, joinAllVars(matched));
    }
    goOn(frame, joinVars(varsOf(frame), falling));
    it.execute(frame, body2);
    falling = continues ? varsOf(frame) : null;
    if (!continues) frame.breaks.push(varsOf(frame));
  }
  goOn(frame, joinAllVars([...frame.breaks, falling, hasDefault ? null : rest]));
  frame.breaks = outer;
}
function loop(it, frame, { each, test, body: body2 }) {
  const { breaks, continues } = frame;
  frame.breaks = [];
  const all = each === null ? UNKNOWN : it.evaluate(frame, each.over);
  let start2 = varsOf(frame);
  let end = null;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    goOn(frame, start2);
    frame.continues = [];
    if (each !== null) takeNext(it, frame, each, all);
    if (test !== null) {
      it.evaluate(frame, test);
      const before2 = varsOf(frame);
      goOn(frame, before2);
      it.assume(frame, test, false);
      end = joinVars(end, varsOf(frame));
      goOn(frame, before2);
      it.assume(frame, test, true);
    }
    it.execute(frame, body2);
    const next = joinAllVars([start2, varsOf(frame), ...frame.continues]);
    if (start2 !== null && next !== null && nothingNew(start2, next)) break;
    start2 = next;
  }
  goOn(frame, joinAllVars([test === null && each === null ? null : start2, end, ...frame.breaks]));
  frame.breaks = breaks;
  frame.continues = continues;
}
function nothingNew(a, b) {
  if (a.size !== b.size) return false;
  for (const [name2, value] of b) {
    const known4 = a.get(name2);
    if (known4 === void 0 || !sameKnowledge(known4, value)) return false;
  }
  return true;
}
function takeNext(it, frame, each, all) {
  const part = anyPart(all);
  if (each.target !== null) assignTarget(it, frame, each.target, part, null);
  if (each.key !== null)
    assignTarget(
      it,
      frame,
      each.key,
      all.parts === null ? { ...UNKNOWN, taints: all.taints } : { ...UNKNOWN, fixed: all.fixed },
      null
    );
}
function attempt(it, frame, { body: body2, handlers, last }) {
  const before2 = varsOf(frame);
  goOn(frame, before2);
  it.execute(frame, body2);
  const after2 = varsOf(frame);
  const ends = [after2];
  for (const { target, body: handler } of handlers) {
    goOn(frame, joinVars(before2, after2));
    if (target !== null && !frame.dead) assignTarget(it, frame, target, UNKNOWN, null);
    it.execute(frame, handler);
    ends.push(varsOf(frame));
  }
  const met = joinAllVars(ends);
  goOn(frame, met ?? before2);
  it.execute(frame, last);
  if (met === null) frame.dead = true;
}
function declare(it, frame, { name: name2, what }) {
  if ("function" in what) {
    const value = it.made({ unit: frame.unit, index: what.function, scope: frame.scope, self: null });
    assignName(frame, name2, value, true);
    it.decorated(frame, what.function, value);
    return;
  }
  const form = frame.unit.module.classes[what.class];
  const found = form === void 0 ? void 0 : frame.unit.classes.get(form.name);
  if (found === void 0) return;
  it.declaredClass(found.type, frame.scope);
  assignName(frame, name2, typed([found.type]), true);
}

// src/scan/static/flow/expected.ts
function expectations() {
  const noted = /* @__PURE__ */ new Map();
  const keyOf3 = ({ unit, index }) => `${unit.id}:${index}`;
  function note2(unit, functions, types) {
    const callbacks = types.flatMap((type) => unit.models.lookup(type)?.callbacks ?? []).filter(isWhole2);
    const [first] = callbacks;
    if (first === void 0) return;
    for (const closure of functions) noted.set(keyOf3(closure), givenBy(first));
  }
  function of(unit, closure) {
    const known4 = noted.get(keyOf3(closure));
    if (known4 !== void 0) return known4;
    const form = closure.unit.module.functions[closure.index];
    const model = form === void 0 ? null : recognised(unit, form);
    const callback = model?.callbacks.find(isWhole2);
    return callback === void 0 ? null : givenBy(callback);
  }
  return { note: note2, of };
}
function isWhole2({ at: at2 }) {
  return at2.at === "this" && at2.parts.length === 0;
}
function givenBy({ gives }) {
  return gives.map((give) => give !== null && "type" in give ? typed([give.type]) : UNKNOWN);
}
function recognised(unit, { parameters, body: body2 }) {
  const all = unit.models.recognisable;
  if (all.length === 0 || parameters.length === 0 || parameters.length > 3) return null;
  if (parameters.some(({ type, annotations }) => annotations.length > 0 || type !== null && type.name !== "any"))
    return null;
  const used = parameters.map((parameter) => partsOf(unit.module, parameter, body2));
  const fitting = all.filter(
    (model) => isNamed2(model, parameters) && model.recognisedBy.every((names, index) => names.some((name2) => used[index]?.has(name2) === true))
  );
  const rarity = ({ recognisedBy }) => recognisedBy.reduce((sum, names) => sum + names.length, 0);
  return fitting.toSorted((a, b) => rarity(a) - rarity(b))[0] ?? null;
}
function isNamed2({ named: named4, recognisedBy }, parameters) {
  if (named4.length === 0) return parameters.length > 1;
  const first = parameters[0]?.target;
  return parameters.length === recognisedBy.length && first?.kind === "name" && named4.includes(first.name);
}
function partsOf(module2, { target }, body2) {
  if (target.kind === "record-target") return new Set(target.entries.map(({ key }) => key));
  const names = /* @__PURE__ */ new Set();
  if (target.kind !== "name") return names;
  somePiece(module2, body2, (piece) => {
    for (const name2 of partsIn(piece, target.name)) names.add(name2);
    return false;
  });
  return names;
}
function partsIn(piece, name2) {
  if (piece.kind === "member") return isName(piece.object, name2) ? [String(piece.name)] : [];
  const { target, value } = piece;
  if (target?.kind !== "record-target" || !isName(value, name2)) return [];
  return (target.entries ?? []).map(({ key }) => key);
}
function isName(piece, name2) {
  return piece?.kind === "name" && piece.name === name2;
}

// src/scan/static/flow/framework-methods.ts
var DEEPEST17 = 6;
function givenByFramework(it, unit, type, form) {
  const nothing2 = form.parameters.map(() => UNKNOWN);
  for (const base of it.libraryBases(type)) {
    for (const { at: at2, gives } of callbacksOf(unit, base, 0)) {
      if (at2.at !== "this" || at2.parts.length !== 1 || at2.parts[0] !== form.name) continue;
      return form.parameters.map((parameter, index) => {
        const given = gives[index];
        return given != null && "type" in given ? givenObject2(unit, parameter, given.type) : UNKNOWN;
      });
    }
  }
  return nothing2;
}
function givenObject2(unit, { start: start2, end }, type) {
  const source = unit.models.lookup(type)?.source ?? null;
  const taints = source === null ? NO_TAINTS : sourceTaints(source, { path: unit.path, start: start2, end }, type);
  return { ...UNKNOWN, types: [type], taints };
}
function callbacksOf(unit, type, depth) {
  const model = unit.models.lookup(type);
  if (model === null || depth > DEEPEST17) return [];
  return [...model.callbacks, ...model.extends.flatMap((base) => callbacksOf(unit, base, depth + 1))];
}

// src/scan/static/flow/hooks.ts
function allHooks(hooks) {
  return {
    file: (it, unit) => hooks.forEach((each) => void each.file?.(it, unit)),
    call: (it, seen2) => hooks.forEach((each) => void each.call?.(it, seen2)),
    part: (it, seen2) => hooks.forEach((each) => void each.part?.(it, seen2)),
    named: (it, seen2) => hooks.forEach((each) => void each.named?.(it, seen2)),
    decorated: (it, frame, index, value) => hooks.forEach((each) => void each.decorated?.(it, frame, index, value)),
    looked: (it, unit) => hooks.forEach((each) => void each.looked?.(it, unit))
  };
}

// src/scan/static/flow/parameter-source.ts
var PLAIN = ["?text", "?list", "?map"];
function annotatedTypes(it, frame, { annotations }) {
  const { models } = frame.unit;
  return annotations.flatMap(({ callee, args: args2 }) => {
    const said = it.evaluate(frame, callee).types.flatMap((type) => models.lookup(type)?.type ?? []);
    const converters = args2.flatMap(({ value }) => it.evaluate(frame, value).types);
    return [...said, ...converters.filter((type) => (models.lookup(type)?.cleans ?? 0) > 0)];
  });
}
function parameterSource(it, frame, parameter) {
  const { models } = frame.unit;
  const at2 = { path: frame.unit.path, start: parameter.start, end: parameter.end };
  for (const { callee } of parameter.annotations) {
    for (const type of it.evaluate(frame, callee).types) {
      const source = models.lookup(type)?.annotatesParameter;
      if (source != null) return sourceTaints(source, at2, type);
    }
  }
  if (frame.form.annotations.length === 0) return null;
  const isObject = (type) => models.knows(type) && !PLAIN.some((plain3) => models.isA(type, plain3));
  if (typesOf(it, frame.unit, parameter.type).some(isObject)) return null;
  for (const { callee } of frame.form.annotations) {
    for (const { annotatesFunction: source, name: name2 } of decoratorModels(it, frame, callee)) {
      if (source !== null) return sourceTaints(source, at2, name2);
    }
  }
  return null;
}

// src/scan/static/flow/summarise.ts
var MOST_CONTEXTS = 6;
var DEEPEST_PARTS = 2;
var MOST_PARTS2 = 12;
var MOST_ROUNDS2 = 3;
function summaries() {
  const byScope = /* @__PURE__ */ new WeakMap();
  const seen2 = /* @__PURE__ */ new Set();
  let owners = 1;
  function of(it, closure, given, depth) {
    const { unit, index, scope, self } = closure;
    const key = `${unit.id}:${index}`;
    const known4 = byScope.get(scope) ?? /* @__PURE__ */ new Map();
    byScope.set(scope, known4);
    const contexts = known4.get(key) ?? { byArguments: /* @__PURE__ */ new Map() };
    known4.set(key, contexts);
    seen2.add(key);
    let args2 = given;
    let kind = [self, ...given].map((value) => kindOf(value)).join("|");
    if (!contexts.byArguments.has(kind) && contexts.byArguments.size >= MOST_CONTEXTS) {
      args2 = given.map(() => UNKNOWN);
      kind = "any";
    }
    const found = contexts.byArguments.get(kind);
    if (found !== void 0) {
      if (!found.complete) found.asked = true;
      return found;
    }
    const summary = emptySummary(owners++);
    contexts.byArguments.set(kind, summary);
    look2(it, closure, args2, summary, depth);
    return summary;
  }
  return { of, has: (unit, index) => seen2.has(`${unit}:${index}`) };
}
function look2(it, closure, given, summary, depth) {
  const unit = it.program.units.get(closure.unit.path);
  const form = unit?.module.functions[closure.index];
  if (unit === void 0 || form === void 0) return;
  for (let round = 0; round < MOST_ROUNDS2; round++) {
    summary.asked = false;
    const sinks = summary.sinks.size;
    run2(it, closure, unit, form, given, summary, depth);
    if (!summary.asked || round > 0 && summary.sinks.size === sinks) break;
  }
  summary.complete = true;
}
function run2(it, closure, unit, form, given, summary, depth) {
  const frame = {
    unit,
    form,
    owner: summary.owner,
    scope: { vars: /* @__PURE__ */ new Map(), outer: closure.scope },
    meter: it,
    dead: false,
    summary,
    breaks: [],
    continues: [],
    calls: /* @__PURE__ */ new Map(),
    results: /* @__PURE__ */ new Map(),
    recalls: 0,
    depth
  };
  if (closure.self !== null) frame.scope.vars.set("this", abstracted(closure.self, summary.owner, -1, []));
  form.parameters.forEach((parameter, index) => {
    const { target, type, otherwise } = parameter;
    let value = abstracted(given[index] ?? UNKNOWN, summary.owner, index, []);
    const framework = depth === 0 ? given[index]?.taints ?? NO_TAINTS : NO_TAINTS;
    const outside = parameterSource(it, frame, parameter) ?? (framework.length > 0 ? framework : null);
    if (outside !== null) value = { ...value, taints: joinTaints(outside, value.taints) };
    value = it.ofType(unit, ofWrittenType(it, unit, value, type), annotatedTypes(it, frame, parameter));
    if (otherwise !== null && (given[index] ?? UNKNOWN) === UNKNOWN) value = join(value, it.evaluate(frame, otherwise));
    declareTarget(frame, target);
    assignTarget(it, frame, target, value, null);
  });
  it.execute(frame, form.body);
  recordEnd(it, frame);
  form.parameters.forEach(({ target }, index) => {
    const handed = target.kind === "name" ? frame.scope.handed?.get(target.name) : void 0;
    if (handed !== void 0) summary.handed.set(index, handed);
  });
}
function abstracted(value, owner, index, path) {
  const key = `p${owner}.${index}${path.map((part) => `.${part}`).join("")}`;
  const taint = { origin: { kind: "parameter", key, owner, index, path }, cleaned: 0, step: null };
  const known4 = onlyLiteral(value);
  const kept = known4 !== null && isKept2(known4.value);
  const parts2 = value.parts === null || path.length >= DEEPEST_PARTS || value.parts.size > MOST_PARTS2 ? null : new Map([...value.parts].map(([name2, part]) => [name2, abstracted(part, owner, index, [...path, name2])]));
  return {
    ...UNKNOWN,
    taints: [taint],
    types: value.types,
    functions: value.functions,
    sites: value.sites,
    parts: parts2,
    ...kept && { literals: value.literals, text: value.text, taints: [taint] },
    fixed: value.fixed && value.parts !== null
  };
}
function isKept2(value) {
  return typeof value === "boolean";
}
function kindOf(value, level = 0) {
  if (value === null) return "-";
  const known4 = onlyLiteral(value);
  const flags2 = known4 !== null && isKept2(known4.value) ? String(known4.value) : "";
  const functions = value.functions.map(({ unit, index }) => `${unit.id}.${index}`).join(",");
  const parts2 = value.parts === null || level >= DEEPEST_PARTS || value.parts.size > MOST_PARTS2 ? "" : `{${[...value.parts].map(([name2, part]) => `${name2}:${kindOf(part, level + 1)}`).join(",")}}`;
  return `${value.types.join("&")}${value.sites.join("@")}${flags2}${functions}${parts2}${value.fixed && value.parts !== null ? "!" : ""}`;
}

// src/scan/static/flow/analysis.ts
var STEPS_A_FILE = 4e5;
var MOST_ROUNDS3 = 4;
function analysisOf(program, hooks = {}) {
  const found = reports();
  const known4 = summaries();
  const made3 = /* @__PURE__ */ new Map();
  const classScopes = /* @__PURE__ */ new Map();
  const it = {
    program,
    reports: found,
    fields: fieldTable(),
    steps: 0,
    runs: 0,
    evaluate: (frame, expression) => evaluate(it, frame, expression),
    execute: (frame, statements) => execute(it, frame, statements),
    assume(frame, test, truth) {
      frame.recalls++;
      assume(it, frame, test, truth);
      frame.recalls--;
    },
    call: (frame, call) => evaluateCall(it, frame, call),
    invoke: (frame, closure, given, site) => invoke(it, frame, closure, given, site),
    summarise: (closure, given, depth) => known4.of(it, closure, given, depth),
    made(closure) {
      const key = `${closure.unit.id}:${closure.index}`;
      if (!made3.has(key)) made3.set(key, closure);
      return { ...UNKNOWN, functions: [closure] };
    },
    hooks: allHooks([hooks]),
    modelsOf: (frame, call) => calleeOf(it, frame, call).models,
    expected: expectations(),
    ofType(unit, value, types) {
      if (value.functions.length > 0)
        it.expected.note(
          unit,
          value.functions,
          types.flatMap((type) => it.libraryBases(type))
        );
      return ofType(it, unit, value, types);
    },
    assignedPart: (...given) => assignedPart(it, ...given),
    scopeOfClass: (type) => classScopes.get(type) ?? null,
    declaredClass(type, scope) {
      if (scope.outer !== null) classScopes.set(type, scope);
    },
    hasMember: (self, name2) => self.types.some((type) => hasMember(it, type, name2)) || self.parts?.has(name2) === true,
    libraryBases: (type) => lineage(it, type).filter((each) => !each.startsWith("repo:")),
    declaredValue: ({ unit }, { type }) => {
      const loaded2 = program.units.get(unit.path);
      return loaded2 === void 0 ? UNKNOWN : typed(typesOf(it, loaded2, type));
    },
    frameOf: (unit, self) => topFrame(it, unit, self),
    evaluateField: (unit, value, of) => it.evaluate(topFrame(it, unit, typed([of.type])), value),
    decorated(frame, index, value) {
      for (const annotation of frame.unit.module.functions[index]?.annotations ?? []) {
        decorate(it, frame, annotation, value);
      }
      it.hooks.decorated(it, frame, index, value);
    }
  };
  function lookThrough2(unit) {
    it.steps = STEPS_A_FILE;
    it.runs++;
    it.hooks.file(it, unit);
    runModule(it, unit);
    for (const { type } of unit.classes.values()) it.fields.of(it, type);
    unit.module.functions.forEach((form, index) => {
      if (form.class === null || it.steps <= 0) return;
      const type = unit.module.classes[form.class]?.name;
      const found2 = type === void 0 ? void 0 : unit.classes.get(type);
      const self = found2 === void 0 ? null : typed([found2.type]);
      if (!known4.has(unit.id, index)) root({ unit, index, scope: unit.scope, self });
    });
    for (let round = 0; round < MOST_ROUNDS3; round++) {
      const open = [...made3.values()].filter(
        (closure) => closure.unit.id === unit.id && !known4.has(unit.id, closure.index)
      );
      if (open.length === 0) break;
      for (const closure of open) root(closure);
    }
    it.hooks.looked(it, unit);
    return it.steps > 0;
  }
  function root(closure) {
    it.runs++;
    const form = closure.unit.module.functions[closure.index];
    const unit = program.units.get(closure.unit.path);
    const [type] = closure.self?.types ?? [];
    const given = form === void 0 || unit === void 0 || form.class === null || type === void 0 ? (form?.parameters ?? []).map(() => UNKNOWN) : givenByFramework(it, unit, type, form);
    const isUnknown = given.every((value) => value === UNKNOWN);
    const expected = isUnknown && unit !== void 0 ? it.expected.of(unit, closure) : null;
    it.summarise(closure, expected ?? given, 0);
  }
  return { reports: found, lookThrough: lookThrough2 };
}
function topFrame(it, unit, self) {
  const [form] = unit.module.functions;
  if (form === void 0) throw new Error("a module has no body");
  return {
    unit,
    form,
    owner: NOBODY,
    scope: { vars: /* @__PURE__ */ new Map([["this", self]]), outer: unit.scope },
    meter: it,
    dead: false,
    summary: emptySummary(NOBODY),
    breaks: [],
    continues: [],
    calls: /* @__PURE__ */ new Map(),
    results: /* @__PURE__ */ new Map(),
    recalls: 0,
    depth: 1
  };
}
function ofType(it, unit, value, types) {
  if (types.length === 0) return value;
  const bits = types.reduce((all, type) => all & cleansOf(it, unit, type), -1);
  const isVague = !types.some((type) => unit.models.knows(type) || type.startsWith("repo:"));
  const isNearer = () => value.types.every((own) => types.some((type) => unit.models.isA(own, type)));
  const known4 = value.types.length > 0 && (isVague || isNearer()) ? value : { ...value, types };
  return bits > 0 ? cleaned(known4, bits) : known4;
}
function cleansOf(it, { models, conventions }, type) {
  if (!type.startsWith("repo:")) return models.lookup(type)?.cleans ?? 0;
  const isEnum = it.program.classes.get(type)?.some(({ form }) => form.form === "enum") === true;
  if (isEnum) return conventions.typesHold ? EVERYWHERE : 0;
  return it.libraryBases(type).reduce((bits, base) => bits | (models.lookup(base)?.cleans ?? 0), 0);
}
function assignedPart(it, frame, types, name2, value, from) {
  const { models } = frame.unit;
  const bases = types.flatMap((type) => it.libraryBases(type));
  const found = bases.flatMap((type) => models.lookup(`${type}.${name2}`) ?? []);
  const known4 = found.length > 0 ? found : bases.some((type) => models.knows(type)) ? [] : models.lookup(`?.${name2}`) ?? [];
  for (const model of [known4].flat()) {
    for (const sink of model.sinks) {
      if (sink.at.some(({ at: at2 }) => at2 === 0))
        reach(it, frame, { ...sink, name: model.name }, value, placeOf(frame, from));
    }
  }
}
function hasMember(it, type, name2) {
  const models = it.program.units.get(it.program.classes.get(type)?.[0]?.unit.path ?? "")?.models;
  return lineage(it, type).some((each) => {
    const found = it.program.classes.get(each);
    if (found === void 0) return models !== void 0 && models.lookup(`${each}.${name2}`) !== null;
    return found.some(
      ({ form, unit }) => form.fields.some((field) => field.name === name2) || form.methods.some((index) => unit.module.functions[index]?.name === name2)
    );
  });
}

// src/scan/static/flow/program.ts
function loadUnit(unit, conventions, models) {
  const { imports } = unit.module;
  return {
    ...unit,
    conventions,
    models,
    scope: { vars: /* @__PURE__ */ new Map(), outer: null },
    imports: new Map(imports.filter(({ local }) => local !== "*").map((each) => [each.local, each])),
    wildcards: imports.filter(({ local }) => local === "*"),
    classes: new Map(
      unit.module.classes.map((form, index) => [
        form.name,
        { unit, index, form, type: typeOf2(unit.path, form.name, conventions.partialClasses) }
      ])
    ),
    state: "new"
  };
}
function typeOf2(path, name2, isPartial) {
  return `repo:${isPartial ? path.slice(0, path.lastIndexOf("/") + 1) : path}#${name2}`;
}
function makeProgram(units, files) {
  const classes = /* @__PURE__ */ new Map();
  const heirs = /* @__PURE__ */ new Map();
  for (const unit of units) {
    for (const each of unit.classes.values()) {
      const parts2 = classes.get(each.type);
      if (parts2 === void 0) classes.set(each.type, [each]);
      else parts2.push(each);
      for (const { name: name2 } of each.form.bases) {
        const last = name2.slice(name2.lastIndexOf(".") + 1);
        const known4 = heirs.get(last);
        if (known4 === void 0) heirs.set(last, [each]);
        else known4.push(each);
      }
    }
  }
  return { units: new Map(units.map((unit) => [unit.path, unit])), files, classes, heirs };
}

// src/scan/static/session/application-hits.ts
function applicationHits(rules, application, whole) {
  const asking = rules.filter(({ application: question }) => question !== null);
  if (asking.length === 0) return [];
  const routes = routesOf(application, whole);
  return asking.flatMap((rule) => {
    const { severity, confidence } = rule;
    return unlimitedLogins(application, routes).map(
      ({ at: at2 }) => ({ rule, ...at2, severity, confidence, symbol: "", fix: null, trace: [] })
    );
  });
}

// src/scan/static/models/model-set.ts
import { join as join2 } from "node:path";

// src/scan/static/models/compact.ts
var NOTHING = {
  sameAs: null,
  type: null,
  returns: null,
  extends: [],
  source: null,
  sinks: [],
  passes: [],
  text: null,
  fills: [],
  cleans: 0,
  ends: false,
  parses: null,
  vouches: 0,
  removes: null,
  removesGlobally: null,
  guards: [],
  callbacks: [],
  collection: null,
  shapes: null,
  words: null,
  recognisedBy: [],
  named: [],
  annotatesParameter: null,
  annotatesFunction: null,
  web: null
};
function expandModels(compact) {
  return compact.flatMap(({ names, model }) => names.map((name2) => ({ ...NOTHING, ...model, name: name2 })));
}

// src/scan/static/models/model-index.ts
var DEEPEST18 = 6;
var COLLECTIONS = ["?text", "?list", "?map"];
var MOST_ANSWERS = 5e4;
function modelIndex(models) {
  const byName = /* @__PURE__ */ new Map();
  const known4 = /* @__PURE__ */ new Set();
  const routers = /* @__PURE__ */ new Set();
  for (const model of models) {
    byName.set(model.name, together3(byName.get(model.name), model));
    known4.add(model.name);
    for (const type of routersOf(model)) routers.add(type);
    const dot = model.name.lastIndexOf(".");
    if (dot > 0) known4.add(model.name.slice(0, dot));
  }
  function canonical2(name2) {
    return byName.get(name2)?.sameAs ?? name2;
  }
  function lookup(name2, depth = 0) {
    const own = byName.get(name2);
    if (own !== void 0) return own.sameAs === null ? own : lookup(own.sameAs, depth + 1) ?? own;
    const dot = name2.lastIndexOf(".");
    if (dot <= 0 || depth > DEEPEST18) return null;
    const type = byName.get(name2.slice(0, dot));
    if (type === void 0) return null;
    const bases = type.sameAs === null ? type.extends : [type.sameAs];
    for (const base of bases) {
      const inherited2 = lookup(base + name2.slice(dot), depth + 1);
      if (inherited2 !== null) return inherited2;
    }
    return byName.get(`${name2.slice(0, dot)}.*`) ?? null;
  }
  function isA(type, base, depth = 0) {
    const own = canonical2(type);
    if (own === canonical2(base)) return true;
    return depth < DEEPEST18 && (byName.get(own)?.extends ?? []).some((each) => isA(each, base, depth + 1));
  }
  const byMethod = /* @__PURE__ */ new Map();
  function untyped(name2, any) {
    const key = any ? `?${name2}` : name2;
    const found = byMethod.get(key);
    if (found !== void 0) return found;
    const types = any ? ["?", ...COLLECTIONS] : COLLECTIONS;
    const models2 = types.flatMap((type) => cached(`${type}.${name2}`) ?? []);
    byMethod.set(key, models2);
    return models2;
  }
  const answers3 = /* @__PURE__ */ new Map();
  function cached(name2) {
    const answer = answers3.get(name2);
    if (answer !== void 0) return answer;
    const made3 = lookup(name2);
    if (answers3.size < MOST_ANSWERS) answers3.set(name2, made3);
    return made3;
  }
  const routing = /* @__PURE__ */ new Map();
  function routes(type, depth = 0) {
    const known5 = routing.get(type);
    if (known5 !== void 0) return known5;
    const own = canonical2(type);
    const bases = byName.get(own)?.extends ?? [];
    const answer = routers.has(own) || depth < DEEPEST18 && bases.some((each) => routes(each, depth + 1));
    if (routing.size < MOST_ANSWERS) routing.set(type, answer);
    return answer;
  }
  return {
    untyped,
    routes: (type) => routes(type),
    isA: (type, base) => isA(type, base),
    lookup: cached,
    recognisable: models.filter(({ recognisedBy }) => recognisedBy.length > 0),
    knows: (type) => known4.has(type),
    canonical: canonical2
  };
}
function together3(known4, more) {
  if (known4 === void 0) return more;
  if (known4.web === null) return { ...known4, web: more.web, returns: known4.returns ?? more.returns };
  return more.web === null && saysNothing(known4) ? { ...more, web: known4.web } : known4;
}
function saysNothing({ name: _name, web: _web, ...rest }) {
  return Object.values(rest).every(
    (part) => part === null || part === 0 || part === false || Array.isArray(part) && part.length === 0
  );
}
function routersOf({ name: name2, web, returns }) {
  if (web === null) return [];
  const { route, use, child, own } = web;
  const parts2 = [route, use, child, own].filter((part) => part !== null);
  const dot = name2.lastIndexOf(".");
  const puts = dot > 0 && parts2.some(({ on }) => on === null);
  const makes = route !== null || child !== null || own !== null;
  return [...puts ? [name2.slice(0, dot)] : [], ...own === null ? [] : [name2], ...makes ? made2(returns) : []];
}
function made2(returns) {
  return returns === null || returns === "this" ? [] : [returns];
}

// src/scan/static/models/model-set.ts
var loaded = /* @__PURE__ */ new Map();
var indexes = /* @__PURE__ */ new Map();
function modelsOf(folder) {
  const known4 = indexes.get(folder) ?? productModels(folder).then(modelIndex);
  indexes.set(folder, known4);
  return known4;
}
async function modelsWith(own, folder) {
  return own.length === 0 ? modelsOf(folder) : modelIndex([...own, ...await productModels(folder)]);
}
function productModels(folder) {
  const known4 = loaded.get(folder) ?? load(folder);
  loaded.set(folder, known4);
  return known4;
}
async function load(folder) {
  const root = sourceRoot();
  if (root === null) {
    const stored = JSON.parse(readWhole(`data/models/${folder}.json`).toString("utf8"));
    return expandModels(stored);
  }
  const { compileLanguage } = await import("./part-scan-static-models-compile.js");
  return compileLanguage(join2(root, "rules", "models", folder));
}

// src/scan/static/tree/parse.ts
import { readFile } from "node:fs/promises";

// node_modules/web-tree-sitter/web-tree-sitter.js
var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });
var Edit = class {
  static {
    __name(this, "Edit");
  }
  /** The start position of the change. */
  startPosition;
  /** The end position of the change before the edit. */
  oldEndPosition;
  /** The end position of the change after the edit. */
  newEndPosition;
  /** The start index of the change. */
  startIndex;
  /** The end index of the change before the edit. */
  oldEndIndex;
  /** The end index of the change after the edit. */
  newEndIndex;
  constructor({
    startIndex,
    oldEndIndex,
    newEndIndex,
    startPosition,
    oldEndPosition,
    newEndPosition
  }) {
    this.startIndex = startIndex >>> 0;
    this.oldEndIndex = oldEndIndex >>> 0;
    this.newEndIndex = newEndIndex >>> 0;
    this.startPosition = startPosition;
    this.oldEndPosition = oldEndPosition;
    this.newEndPosition = newEndPosition;
  }
  /**
   * Edit a point and index to keep it in-sync with source code that has been edited.
   *
   * This function updates a single point's byte offset and row/column position
   * based on an edit operation. This is useful for editing points without
   * requiring a tree or node instance.
   */
  editPoint(point, index) {
    let newIndex = index;
    const newPoint = { ...point };
    if (index >= this.oldEndIndex) {
      newIndex = this.newEndIndex + (index - this.oldEndIndex);
      const originalRow = point.row;
      newPoint.row = this.newEndPosition.row + (point.row - this.oldEndPosition.row);
      newPoint.column = originalRow === this.oldEndPosition.row ? this.newEndPosition.column + (point.column - this.oldEndPosition.column) : point.column;
    } else if (index > this.startIndex) {
      newIndex = this.newEndIndex;
      newPoint.row = this.newEndPosition.row;
      newPoint.column = this.newEndPosition.column;
    }
    return { point: newPoint, index: newIndex };
  }
  /**
   * Edit a range to keep it in-sync with source code that has been edited.
   *
   * This function updates a range's start and end positions based on an edit
   * operation. This is useful for editing ranges without requiring a tree
   * or node instance.
   */
  editRange(range) {
    const newRange = {
      startIndex: range.startIndex,
      startPosition: { ...range.startPosition },
      endIndex: range.endIndex,
      endPosition: { ...range.endPosition }
    };
    if (range.endIndex >= this.oldEndIndex) {
      if (range.endIndex !== Number.MAX_SAFE_INTEGER) {
        newRange.endIndex = this.newEndIndex + (range.endIndex - this.oldEndIndex);
        newRange.endPosition = {
          row: this.newEndPosition.row + (range.endPosition.row - this.oldEndPosition.row),
          column: range.endPosition.row === this.oldEndPosition.row ? this.newEndPosition.column + (range.endPosition.column - this.oldEndPosition.column) : range.endPosition.column
        };
        if (newRange.endIndex < this.newEndIndex) {
          newRange.endIndex = Number.MAX_SAFE_INTEGER;
          newRange.endPosition = { row: Number.MAX_SAFE_INTEGER, column: Number.MAX_SAFE_INTEGER };
        }
      }
    } else if (range.endIndex > this.startIndex) {
      newRange.endIndex = this.startIndex;
      newRange.endPosition = { ...this.startPosition };
    }
    if (range.startIndex >= this.oldEndIndex) {
      newRange.startIndex = this.newEndIndex + (range.startIndex - this.oldEndIndex);
      newRange.startPosition = {
        row: this.newEndPosition.row + (range.startPosition.row - this.oldEndPosition.row),
        column: range.startPosition.row === this.oldEndPosition.row ? this.newEndPosition.column + (range.startPosition.column - this.oldEndPosition.column) : range.startPosition.column
      };
      if (newRange.startIndex < this.newEndIndex) {
        newRange.startIndex = Number.MAX_SAFE_INTEGER;
        newRange.startPosition = { row: Number.MAX_SAFE_INTEGER, column: Number.MAX_SAFE_INTEGER };
      }
    } else if (range.startIndex > this.startIndex) {
      newRange.startIndex = this.startIndex;
      newRange.startPosition = { ...this.startPosition };
    }
    return newRange;
  }
};
var SIZE_OF_SHORT = 2;
var SIZE_OF_INT = 4;
var SIZE_OF_CURSOR = 4 * SIZE_OF_INT;
var SIZE_OF_NODE = 5 * SIZE_OF_INT;
var SIZE_OF_POINT = 2 * SIZE_OF_INT;
var SIZE_OF_RANGE = 2 * SIZE_OF_INT + 2 * SIZE_OF_POINT;
var ZERO_POINT = { row: 0, column: 0 };
var INTERNAL = /* @__PURE__ */ Symbol("INTERNAL");
function assertInternal(x) {
  if (x !== INTERNAL) throw new Error("Illegal constructor");
}
__name(assertInternal, "assertInternal");
function isPoint(point) {
  return !!point && typeof point.row === "number" && typeof point.column === "number";
}
__name(isPoint, "isPoint");
function setModule(module2) {
  C = module2;
}
__name(setModule, "setModule");
var C;
var LookaheadIterator = class {
  static {
    __name(this, "LookaheadIterator");
  }
  /** @internal */
  [0] = 0;
  // Internal handle for Wasm
  /** @internal */
  language;
  /** @internal */
  constructor(internal, address, language) {
    assertInternal(internal);
    this[0] = address;
    this.language = language;
  }
  /** Get the current symbol of the lookahead iterator. */
  get currentTypeId() {
    return C._ts_lookahead_iterator_current_symbol(this[0]);
  }
  /** Get the current symbol name of the lookahead iterator. */
  get currentType() {
    return this.language.types[this.currentTypeId] || "ERROR";
  }
  /** Delete the lookahead iterator, freeing its resources. */
  delete() {
    C._ts_lookahead_iterator_delete(this[0]);
    this[0] = 0;
  }
  /**
   * Reset the lookahead iterator.
   *
   * This returns `true` if the language was set successfully and `false`
   * otherwise.
   */
  reset(language, stateId) {
    if (C._ts_lookahead_iterator_reset(this[0], language[0], stateId)) {
      this.language = language;
      return true;
    }
    return false;
  }
  /**
   * Reset the lookahead iterator to another state.
   *
   * This returns `true` if the iterator was reset to the given state and
   * `false` otherwise.
   */
  resetState(stateId) {
    return Boolean(C._ts_lookahead_iterator_reset_state(this[0], stateId));
  }
  /**
   * Returns an iterator that iterates over the symbols of the lookahead iterator.
   *
   * The iterator will yield the current symbol name as a string for each step
   * until there are no more symbols to iterate over.
   */
  [Symbol.iterator]() {
    return {
      next: /* @__PURE__ */ __name(() => {
        if (C._ts_lookahead_iterator_next(this[0])) {
          return { done: false, value: this.currentType };
        }
        return { done: true, value: "" };
      }, "next")
    };
  }
};
function getText(tree, startIndex, endIndex, startPosition) {
  const length = endIndex - startIndex;
  let result = tree.textCallback(startIndex, startPosition);
  if (result) {
    startIndex += result.length;
    while (startIndex < endIndex) {
      const string = tree.textCallback(startIndex, startPosition);
      if (string && string.length > 0) {
        startIndex += string.length;
        result += string;
      } else {
        break;
      }
    }
    if (startIndex > endIndex) {
      result = result.slice(0, length);
    }
  }
  return result ?? "";
}
__name(getText, "getText");
var Tree = class _Tree {
  static {
    __name(this, "Tree");
  }
  /** @internal */
  [0] = 0;
  // Internal handle for Wasm
  /** @internal */
  textCallback;
  /** The language that was used to parse the syntax tree. */
  language;
  /** @internal */
  constructor(internal, address, language, textCallback) {
    assertInternal(internal);
    this[0] = address;
    this.language = language;
    this.textCallback = textCallback;
  }
  /** Create a shallow copy of the syntax tree. This is very fast. */
  copy() {
    const address = C._ts_tree_copy(this[0]);
    return new _Tree(INTERNAL, address, this.language, this.textCallback);
  }
  /** Delete the syntax tree, freeing its resources. */
  delete() {
    C._ts_tree_delete(this[0]);
    this[0] = 0;
  }
  /** Get the root node of the syntax tree. */
  get rootNode() {
    C._ts_tree_root_node_wasm(this[0]);
    return unmarshalNode(this);
  }
  /**
   * Get the root node of the syntax tree, but with its position shifted
   * forward by the given offset.
   */
  rootNodeWithOffset(offsetBytes, offsetExtent) {
    const address = TRANSFER_BUFFER + SIZE_OF_NODE;
    C.setValue(address, offsetBytes, "i32");
    marshalPoint(address + SIZE_OF_INT, offsetExtent);
    C._ts_tree_root_node_with_offset_wasm(this[0]);
    return unmarshalNode(this);
  }
  /**
   * Edit the syntax tree to keep it in sync with source code that has been
   * edited.
   *
   * You must describe the edit both in terms of byte offsets and in terms of
   * row/column coordinates.
   */
  edit(edit) {
    marshalEdit(edit);
    C._ts_tree_edit_wasm(this[0]);
  }
  /** Create a new {@link TreeCursor} starting from the root of the tree. */
  walk() {
    return this.rootNode.walk();
  }
  /**
   * Compare this old edited syntax tree to a new syntax tree representing
   * the same document, returning a sequence of ranges whose syntactic
   * structure has changed.
   *
   * For this to work correctly, this syntax tree must have been edited such
   * that its ranges match up to the new tree. Generally, you'll want to
   * call this method right after calling one of the [`Parser::parse`]
   * functions. Call it on the old tree that was passed to parse, and
   * pass the new tree that was returned from `parse`.
   */
  getChangedRanges(other) {
    if (!(other instanceof _Tree)) {
      throw new TypeError("Argument must be a Tree");
    }
    C._ts_tree_get_changed_ranges_wasm(this[0], other[0]);
    const count = C.getValue(TRANSFER_BUFFER, "i32");
    const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const result = new Array(count);
    if (count > 0) {
      let address = buffer;
      for (let i2 = 0; i2 < count; i2++) {
        result[i2] = unmarshalRange(address);
        address += SIZE_OF_RANGE;
      }
      C._free(buffer);
    }
    return result;
  }
  /** Get the included ranges that were used to parse the syntax tree. */
  getIncludedRanges() {
    C._ts_tree_included_ranges_wasm(this[0]);
    const count = C.getValue(TRANSFER_BUFFER, "i32");
    const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const result = new Array(count);
    if (count > 0) {
      let address = buffer;
      for (let i2 = 0; i2 < count; i2++) {
        result[i2] = unmarshalRange(address);
        address += SIZE_OF_RANGE;
      }
      C._free(buffer);
    }
    return result;
  }
};
var TreeCursor = class _TreeCursor {
  static {
    __name(this, "TreeCursor");
  }
  /** @internal */
  // @ts-expect-error: never read
  [0] = 0;
  // Internal handle for Wasm
  /** @internal */
  // @ts-expect-error: never read
  [1] = 0;
  // Internal handle for Wasm
  /** @internal */
  // @ts-expect-error: never read
  [2] = 0;
  // Internal handle for Wasm
  /** @internal */
  // @ts-expect-error: never read
  [3] = 0;
  // Internal handle for Wasm
  /** @internal */
  tree;
  /** @internal */
  constructor(internal, tree) {
    assertInternal(internal);
    this.tree = tree;
    unmarshalTreeCursor(this);
  }
  /** Creates a deep copy of the tree cursor. This allocates new memory. */
  copy() {
    const copy = new _TreeCursor(INTERNAL, this.tree);
    C._ts_tree_cursor_copy_wasm(this.tree[0]);
    unmarshalTreeCursor(copy);
    return copy;
  }
  /** Delete the tree cursor, freeing its resources. */
  delete() {
    marshalTreeCursor(this);
    C._ts_tree_cursor_delete_wasm(this.tree[0]);
    this[0] = this[1] = this[2] = 0;
  }
  /** Get the tree cursor's current {@link Node}. */
  get currentNode() {
    marshalTreeCursor(this);
    C._ts_tree_cursor_current_node_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /**
   * Get the numerical field id of this tree cursor's current node.
   *
   * See also {@link TreeCursor#currentFieldName}.
   */
  get currentFieldId() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_current_field_id_wasm(this.tree[0]);
  }
  /** Get the field name of this tree cursor's current node. */
  get currentFieldName() {
    return this.tree.language.fields[this.currentFieldId];
  }
  /**
   * Get the depth of the cursor's current node relative to the original
   * node that the cursor was constructed with.
   */
  get currentDepth() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_current_depth_wasm(this.tree[0]);
  }
  /**
   * Get the index of the cursor's current node out of all of the
   * descendants of the original node that the cursor was constructed with.
   */
  get currentDescendantIndex() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_current_descendant_index_wasm(this.tree[0]);
  }
  /** Get the type of the cursor's current node. */
  get nodeType() {
    return this.tree.language.types[this.nodeTypeId] || "ERROR";
  }
  /** Get the type id of the cursor's current node. */
  get nodeTypeId() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_current_node_type_id_wasm(this.tree[0]);
  }
  /** Get the state id of the cursor's current node. */
  get nodeStateId() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_current_node_state_id_wasm(this.tree[0]);
  }
  /** Get the id of the cursor's current node. */
  get nodeId() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_current_node_id_wasm(this.tree[0]);
  }
  /**
   * Check if the cursor's current node is *named*.
   *
   * Named nodes correspond to named rules in the grammar, whereas
   * *anonymous* nodes correspond to string literals in the grammar.
   */
  get nodeIsNamed() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_current_node_is_named_wasm(this.tree[0]) === 1;
  }
  /**
   * Check if the cursor's current node is *missing*.
   *
   * Missing nodes are inserted by the parser in order to recover from
   * certain kinds of syntax errors.
   */
  get nodeIsMissing() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_current_node_is_missing_wasm(this.tree[0]) === 1;
  }
  /** Get the string content of the cursor's current node. */
  get nodeText() {
    marshalTreeCursor(this);
    const startIndex = C._ts_tree_cursor_start_index_wasm(this.tree[0]);
    const endIndex = C._ts_tree_cursor_end_index_wasm(this.tree[0]);
    C._ts_tree_cursor_start_position_wasm(this.tree[0]);
    const startPosition = unmarshalPoint(TRANSFER_BUFFER);
    return getText(this.tree, startIndex, endIndex, startPosition);
  }
  /** Get the start position of the cursor's current node. */
  get startPosition() {
    marshalTreeCursor(this);
    C._ts_tree_cursor_start_position_wasm(this.tree[0]);
    return unmarshalPoint(TRANSFER_BUFFER);
  }
  /** Get the end position of the cursor's current node. */
  get endPosition() {
    marshalTreeCursor(this);
    C._ts_tree_cursor_end_position_wasm(this.tree[0]);
    return unmarshalPoint(TRANSFER_BUFFER);
  }
  /** Get the start index of the cursor's current node. */
  get startIndex() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_start_index_wasm(this.tree[0]);
  }
  /** Get the end index of the cursor's current node. */
  get endIndex() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_end_index_wasm(this.tree[0]);
  }
  /**
   * Move this cursor to the first child of its current node.
   *
   * This returns `true` if the cursor successfully moved, and returns
   * `false` if there were no children.
   */
  gotoFirstChild() {
    marshalTreeCursor(this);
    const result = C._ts_tree_cursor_goto_first_child_wasm(this.tree[0]);
    unmarshalTreeCursor(this);
    return result === 1;
  }
  /**
   * Move this cursor to the last child of its current node.
   *
   * This returns `true` if the cursor successfully moved, and returns
   * `false` if there were no children.
   *
   * Note that this function may be slower than
   * {@link TreeCursor#gotoFirstChild} because it needs to
   * iterate through all the children to compute the child's position.
   */
  gotoLastChild() {
    marshalTreeCursor(this);
    const result = C._ts_tree_cursor_goto_last_child_wasm(this.tree[0]);
    unmarshalTreeCursor(this);
    return result === 1;
  }
  /**
   * Move this cursor to the parent of its current node.
   *
   * This returns `true` if the cursor successfully moved, and returns
   * `false` if there was no parent node (the cursor was already on the
   * root node).
   *
   * Note that the node the cursor was constructed with is considered the root
   * of the cursor, and the cursor cannot walk outside this node.
   */
  gotoParent() {
    marshalTreeCursor(this);
    const result = C._ts_tree_cursor_goto_parent_wasm(this.tree[0]);
    unmarshalTreeCursor(this);
    return result === 1;
  }
  /**
   * Move this cursor to the next sibling of its current node.
   *
   * This returns `true` if the cursor successfully moved, and returns
   * `false` if there was no next sibling node.
   *
   * Note that the node the cursor was constructed with is considered the root
   * of the cursor, and the cursor cannot walk outside this node.
   */
  gotoNextSibling() {
    marshalTreeCursor(this);
    const result = C._ts_tree_cursor_goto_next_sibling_wasm(this.tree[0]);
    unmarshalTreeCursor(this);
    return result === 1;
  }
  /**
   * Move this cursor to the previous sibling of its current node.
   *
   * This returns `true` if the cursor successfully moved, and returns
   * `false` if there was no previous sibling node.
   *
   * Note that this function may be slower than
   * {@link TreeCursor#gotoNextSibling} due to how node
   * positions are stored. In the worst case, this will need to iterate
   * through all the children up to the previous sibling node to recalculate
   * its position. Also note that the node the cursor was constructed with is
   * considered the root of the cursor, and the cursor cannot walk outside this node.
   */
  gotoPreviousSibling() {
    marshalTreeCursor(this);
    const result = C._ts_tree_cursor_goto_previous_sibling_wasm(this.tree[0]);
    unmarshalTreeCursor(this);
    return result === 1;
  }
  /**
   * Move the cursor to the node that is the nth descendant of
   * the original node that the cursor was constructed with, where
   * zero represents the original node itself.
   */
  gotoDescendant(goalDescendantIndex) {
    marshalTreeCursor(this);
    C._ts_tree_cursor_goto_descendant_wasm(this.tree[0], goalDescendantIndex);
    unmarshalTreeCursor(this);
  }
  /**
   * Move this cursor to the first child of its current node that contains or
   * starts after the given byte offset.
   *
   * This returns `true` if the cursor successfully moved to a child node, and returns
   * `false` if no such child was found.
   */
  gotoFirstChildForIndex(goalIndex) {
    marshalTreeCursor(this);
    C.setValue(TRANSFER_BUFFER + SIZE_OF_CURSOR, goalIndex, "i32");
    const result = C._ts_tree_cursor_goto_first_child_for_index_wasm(this.tree[0]);
    unmarshalTreeCursor(this);
    return result === 1;
  }
  /**
   * Move this cursor to the first child of its current node that contains or
   * starts after the given byte offset.
   *
   * This returns the index of the child node if one was found, and returns
   * `null` if no such child was found.
   */
  gotoFirstChildForPosition(goalPosition) {
    marshalTreeCursor(this);
    marshalPoint(TRANSFER_BUFFER + SIZE_OF_CURSOR, goalPosition);
    const result = C._ts_tree_cursor_goto_first_child_for_position_wasm(this.tree[0]);
    unmarshalTreeCursor(this);
    return result === 1;
  }
  /**
   * Re-initialize this tree cursor to start at the original node that the
   * cursor was constructed with.
   */
  reset(node) {
    marshalNode(node);
    marshalTreeCursor(this, TRANSFER_BUFFER + SIZE_OF_NODE);
    C._ts_tree_cursor_reset_wasm(this.tree[0]);
    unmarshalTreeCursor(this);
  }
  /**
   * Re-initialize a tree cursor to the same position as another cursor.
   *
   * Unlike {@link TreeCursor#reset}, this will not lose parent
   * information and allows reusing already created cursors.
   */
  resetTo(cursor) {
    marshalTreeCursor(this, TRANSFER_BUFFER);
    marshalTreeCursor(cursor, TRANSFER_BUFFER + SIZE_OF_CURSOR);
    C._ts_tree_cursor_reset_to_wasm(this.tree[0], cursor.tree[0]);
    unmarshalTreeCursor(this);
  }
};
var Node = class {
  static {
    __name(this, "Node");
  }
  /** @internal */
  // @ts-expect-error: never read
  [0] = 0;
  // Internal handle for Wasm
  /** @internal */
  _children;
  /** @internal */
  _namedChildren;
  /** @internal */
  constructor(internal, {
    id,
    tree,
    startIndex,
    startPosition,
    other
  }) {
    assertInternal(internal);
    this[0] = other;
    this.id = id;
    this.tree = tree;
    this.startIndex = startIndex;
    this.startPosition = startPosition;
  }
  /**
   * The numeric id for this node that is unique.
   *
   * Within a given syntax tree, no two nodes have the same id. However:
   *
   * * If a new tree is created based on an older tree, and a node from the old tree is reused in
   *   the process, then that node will have the same id in both trees.
   *
   * * A node not marked as having changes does not guarantee it was reused.
   *
   * * If a node is marked as having changed in the old tree, it will not be reused.
   */
  id;
  /** The byte index where this node starts. */
  startIndex;
  /** The position where this node starts. */
  startPosition;
  /** The tree that this node belongs to. */
  tree;
  /** Get this node's type as a numerical id. */
  get typeId() {
    marshalNode(this);
    return C._ts_node_symbol_wasm(this.tree[0]);
  }
  /**
   * Get the node's type as a numerical id as it appears in the grammar,
   * ignoring aliases.
   */
  get grammarId() {
    marshalNode(this);
    return C._ts_node_grammar_symbol_wasm(this.tree[0]);
  }
  /** Get this node's type as a string. */
  get type() {
    return this.tree.language.types[this.typeId] || "ERROR";
  }
  /**
   * Get this node's symbol name as it appears in the grammar, ignoring
   * aliases as a string.
   */
  get grammarType() {
    return this.tree.language.types[this.grammarId] || "ERROR";
  }
  /**
   * Check if this node is *named*.
   *
   * Named nodes correspond to named rules in the grammar, whereas
   * *anonymous* nodes correspond to string literals in the grammar.
   */
  get isNamed() {
    marshalNode(this);
    return C._ts_node_is_named_wasm(this.tree[0]) === 1;
  }
  /**
   * Check if this node is *extra*.
   *
   * Extra nodes represent things like comments, which are not required
   * by the grammar, but can appear anywhere.
   */
  get isExtra() {
    marshalNode(this);
    return C._ts_node_is_extra_wasm(this.tree[0]) === 1;
  }
  /**
   * Check if this node represents a syntax error.
   *
   * Syntax errors represent parts of the code that could not be incorporated
   * into a valid syntax tree.
   */
  get isError() {
    marshalNode(this);
    return C._ts_node_is_error_wasm(this.tree[0]) === 1;
  }
  /**
   * Check if this node is *missing*.
   *
   * Missing nodes are inserted by the parser in order to recover from
   * certain kinds of syntax errors.
   */
  get isMissing() {
    marshalNode(this);
    return C._ts_node_is_missing_wasm(this.tree[0]) === 1;
  }
  /** Check if this node has been edited. */
  get hasChanges() {
    marshalNode(this);
    return C._ts_node_has_changes_wasm(this.tree[0]) === 1;
  }
  /**
   * Check if this node represents a syntax error or contains any syntax
   * errors anywhere within it.
   */
  get hasError() {
    marshalNode(this);
    return C._ts_node_has_error_wasm(this.tree[0]) === 1;
  }
  /** Get the byte index where this node ends. */
  get endIndex() {
    marshalNode(this);
    return C._ts_node_end_index_wasm(this.tree[0]);
  }
  /** Get the position where this node ends. */
  get endPosition() {
    marshalNode(this);
    C._ts_node_end_point_wasm(this.tree[0]);
    return unmarshalPoint(TRANSFER_BUFFER);
  }
  /** Get the string content of this node. */
  get text() {
    return getText(this.tree, this.startIndex, this.endIndex, this.startPosition);
  }
  /** Get this node's parse state. */
  get parseState() {
    marshalNode(this);
    return C._ts_node_parse_state_wasm(this.tree[0]);
  }
  /** Get the parse state after this node. */
  get nextParseState() {
    marshalNode(this);
    return C._ts_node_next_parse_state_wasm(this.tree[0]);
  }
  /** Check if this node is equal to another node. */
  equals(other) {
    return this.tree === other.tree && this.id === other.id;
  }
  /**
   * Get the node's child at the given index, where zero represents the first child.
   *
   * This method is fairly fast, but its cost is technically log(n), so if
   * you might be iterating over a long list of children, you should use
   * {@link Node#children} instead.
   */
  child(index) {
    marshalNode(this);
    C._ts_node_child_wasm(this.tree[0], index);
    return unmarshalNode(this.tree);
  }
  /**
   * Get this node's *named* child at the given index.
   *
   * See also {@link Node#isNamed}.
   * This method is fairly fast, but its cost is technically log(n), so if
   * you might be iterating over a long list of children, you should use
   * {@link Node#namedChildren} instead.
   */
  namedChild(index) {
    marshalNode(this);
    C._ts_node_named_child_wasm(this.tree[0], index);
    return unmarshalNode(this.tree);
  }
  /**
   * Get this node's child with the given numerical field id.
   *
   * See also {@link Node#childForFieldName}. You can
   * convert a field name to an id using {@link Language#fieldIdForName}.
   */
  childForFieldId(fieldId) {
    marshalNode(this);
    C._ts_node_child_by_field_id_wasm(this.tree[0], fieldId);
    return unmarshalNode(this.tree);
  }
  /**
   * Get the first child with the given field name.
   *
   * If multiple children may have the same field name, access them using
   * {@link Node#childrenForFieldName}.
   */
  childForFieldName(fieldName) {
    const fieldId = this.tree.language.fields.indexOf(fieldName);
    if (fieldId !== -1) return this.childForFieldId(fieldId);
    return null;
  }
  /** Get the field name of this node's child at the given index. */
  fieldNameForChild(index) {
    marshalNode(this);
    const address = C._ts_node_field_name_for_child_wasm(this.tree[0], index);
    if (!address) return null;
    return C.AsciiToString(address);
  }
  /** Get the field name of this node's named child at the given index. */
  fieldNameForNamedChild(index) {
    marshalNode(this);
    const address = C._ts_node_field_name_for_named_child_wasm(this.tree[0], index);
    if (!address) return null;
    return C.AsciiToString(address);
  }
  /**
   * Get an array of this node's children with a given field name.
   *
   * See also {@link Node#children}.
   */
  childrenForFieldName(fieldName) {
    const fieldId = this.tree.language.fields.indexOf(fieldName);
    if (fieldId !== -1 && fieldId !== 0) return this.childrenForFieldId(fieldId);
    return [];
  }
  /**
    * Get an array of this node's children with a given field id.
    *
    * See also {@link Node#childrenForFieldName}.
    */
  childrenForFieldId(fieldId) {
    marshalNode(this);
    C._ts_node_children_by_field_id_wasm(this.tree[0], fieldId);
    const count = C.getValue(TRANSFER_BUFFER, "i32");
    const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const result = new Array(count);
    if (count > 0) {
      let address = buffer;
      for (let i2 = 0; i2 < count; i2++) {
        result[i2] = unmarshalNode(this.tree, address);
        address += SIZE_OF_NODE;
      }
      C._free(buffer);
    }
    return result;
  }
  /** Get the node's first child that contains or starts after the given byte offset. */
  firstChildForIndex(index) {
    marshalNode(this);
    const address = TRANSFER_BUFFER + SIZE_OF_NODE;
    C.setValue(address, index, "i32");
    C._ts_node_first_child_for_byte_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /** Get the node's first named child that contains or starts after the given byte offset. */
  firstNamedChildForIndex(index) {
    marshalNode(this);
    const address = TRANSFER_BUFFER + SIZE_OF_NODE;
    C.setValue(address, index, "i32");
    C._ts_node_first_named_child_for_byte_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /** Get this node's number of children. */
  get childCount() {
    marshalNode(this);
    return C._ts_node_child_count_wasm(this.tree[0]);
  }
  /**
   * Get this node's number of *named* children.
   *
   * See also {@link Node#isNamed}.
   */
  get namedChildCount() {
    marshalNode(this);
    return C._ts_node_named_child_count_wasm(this.tree[0]);
  }
  /** Get this node's first child. */
  get firstChild() {
    return this.child(0);
  }
  /**
   * Get this node's first named child.
   *
   * See also {@link Node#isNamed}.
   */
  get firstNamedChild() {
    return this.namedChild(0);
  }
  /** Get this node's last child. */
  get lastChild() {
    return this.child(this.childCount - 1);
  }
  /**
   * Get this node's last named child.
   *
   * See also {@link Node#isNamed}.
   */
  get lastNamedChild() {
    return this.namedChild(this.namedChildCount - 1);
  }
  /**
   * Iterate over this node's children.
   *
   * If you're walking the tree recursively, you may want to use the
   * {@link TreeCursor} APIs directly instead.
   */
  get children() {
    if (!this._children) {
      marshalNode(this);
      C._ts_node_children_wasm(this.tree[0]);
      const count = C.getValue(TRANSFER_BUFFER, "i32");
      const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
      this._children = new Array(count);
      if (count > 0) {
        let address = buffer;
        for (let i2 = 0; i2 < count; i2++) {
          this._children[i2] = unmarshalNode(this.tree, address);
          address += SIZE_OF_NODE;
        }
        C._free(buffer);
      }
    }
    return this._children;
  }
  /**
   * Iterate over this node's named children.
   *
   * See also {@link Node#children}.
   */
  get namedChildren() {
    if (!this._namedChildren) {
      marshalNode(this);
      C._ts_node_named_children_wasm(this.tree[0]);
      const count = C.getValue(TRANSFER_BUFFER, "i32");
      const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
      this._namedChildren = new Array(count);
      if (count > 0) {
        let address = buffer;
        for (let i2 = 0; i2 < count; i2++) {
          this._namedChildren[i2] = unmarshalNode(this.tree, address);
          address += SIZE_OF_NODE;
        }
        C._free(buffer);
      }
    }
    return this._namedChildren;
  }
  /**
   * Get the descendants of this node that are the given type, or in the given types array.
   *
   * The types array should contain node type strings, which can be retrieved from {@link Language#types}.
   *
   * Additionally, a `startPosition` and `endPosition` can be passed in to restrict the search to a byte range.
   */
  descendantsOfType(types, startPosition = ZERO_POINT, endPosition = ZERO_POINT) {
    if (!Array.isArray(types)) types = [types];
    const symbols = [];
    const typesBySymbol = this.tree.language.types;
    for (const node_type of types) {
      if (node_type == "ERROR") {
        symbols.push(65535);
      }
    }
    for (let i2 = 0, n = typesBySymbol.length; i2 < n; i2++) {
      if (types.includes(typesBySymbol[i2])) {
        symbols.push(i2);
      }
    }
    const symbolsAddress = C._malloc(SIZE_OF_INT * symbols.length);
    for (let i2 = 0, n = symbols.length; i2 < n; i2++) {
      C.setValue(symbolsAddress + i2 * SIZE_OF_INT, symbols[i2], "i32");
    }
    marshalNode(this);
    C._ts_node_descendants_of_type_wasm(
      this.tree[0],
      symbolsAddress,
      symbols.length,
      startPosition.row,
      startPosition.column,
      endPosition.row,
      endPosition.column
    );
    const descendantCount = C.getValue(TRANSFER_BUFFER, "i32");
    const descendantAddress = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const result = new Array(descendantCount);
    if (descendantCount > 0) {
      let address = descendantAddress;
      for (let i2 = 0; i2 < descendantCount; i2++) {
        result[i2] = unmarshalNode(this.tree, address);
        address += SIZE_OF_NODE;
      }
    }
    C._free(descendantAddress);
    C._free(symbolsAddress);
    return result;
  }
  /** Get this node's next sibling. */
  get nextSibling() {
    marshalNode(this);
    C._ts_node_next_sibling_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /** Get this node's previous sibling. */
  get previousSibling() {
    marshalNode(this);
    C._ts_node_prev_sibling_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /**
   * Get this node's next *named* sibling.
   *
   * See also {@link Node#isNamed}.
   */
  get nextNamedSibling() {
    marshalNode(this);
    C._ts_node_next_named_sibling_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /**
   * Get this node's previous *named* sibling.
   *
   * See also {@link Node#isNamed}.
   */
  get previousNamedSibling() {
    marshalNode(this);
    C._ts_node_prev_named_sibling_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /** Get the node's number of descendants, including one for the node itself. */
  get descendantCount() {
    marshalNode(this);
    return C._ts_node_descendant_count_wasm(this.tree[0]);
  }
  /**
   * Get this node's immediate parent.
   * Prefer {@link Node#childWithDescendant} for iterating over this node's ancestors.
   */
  get parent() {
    marshalNode(this);
    C._ts_node_parent_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /**
   * Get the node that contains `descendant`.
   *
   * Note that this can return `descendant` itself.
   */
  childWithDescendant(descendant) {
    marshalNode(this);
    marshalNode(descendant, 1);
    C._ts_node_child_with_descendant_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /** Get the smallest node within this node that spans the given byte range. */
  descendantForIndex(start2, end = start2) {
    if (typeof start2 !== "number" || typeof end !== "number") {
      throw new Error("Arguments must be numbers");
    }
    marshalNode(this);
    const address = TRANSFER_BUFFER + SIZE_OF_NODE;
    C.setValue(address, start2, "i32");
    C.setValue(address + SIZE_OF_INT, end, "i32");
    C._ts_node_descendant_for_index_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /** Get the smallest named node within this node that spans the given byte range. */
  namedDescendantForIndex(start2, end = start2) {
    if (typeof start2 !== "number" || typeof end !== "number") {
      throw new Error("Arguments must be numbers");
    }
    marshalNode(this);
    const address = TRANSFER_BUFFER + SIZE_OF_NODE;
    C.setValue(address, start2, "i32");
    C.setValue(address + SIZE_OF_INT, end, "i32");
    C._ts_node_named_descendant_for_index_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /** Get the smallest node within this node that spans the given point range. */
  descendantForPosition(start2, end = start2) {
    if (!isPoint(start2) || !isPoint(end)) {
      throw new Error("Arguments must be {row, column} objects");
    }
    marshalNode(this);
    const address = TRANSFER_BUFFER + SIZE_OF_NODE;
    marshalPoint(address, start2);
    marshalPoint(address + SIZE_OF_POINT, end);
    C._ts_node_descendant_for_position_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /** Get the smallest named node within this node that spans the given point range. */
  namedDescendantForPosition(start2, end = start2) {
    if (!isPoint(start2) || !isPoint(end)) {
      throw new Error("Arguments must be {row, column} objects");
    }
    marshalNode(this);
    const address = TRANSFER_BUFFER + SIZE_OF_NODE;
    marshalPoint(address, start2);
    marshalPoint(address + SIZE_OF_POINT, end);
    C._ts_node_named_descendant_for_position_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /**
   * Create a new {@link TreeCursor} starting from this node.
   *
   * Note that the given node is considered the root of the cursor,
   * and the cursor cannot walk outside this node.
   */
  walk() {
    marshalNode(this);
    C._ts_tree_cursor_new_wasm(this.tree[0]);
    return new TreeCursor(INTERNAL, this.tree);
  }
  /**
   * Edit this node to keep it in-sync with source code that has been edited.
   *
   * This function is only rarely needed. When you edit a syntax tree with
   * the {@link Tree#edit} method, all of the nodes that you retrieve from
   * the tree afterward will already reflect the edit. You only need to
   * use {@link Node#edit} when you have a specific {@link Node} instance that
   * you want to keep and continue to use after an edit.
   */
  edit(edit) {
    if (this.startIndex >= edit.oldEndIndex) {
      this.startIndex = edit.newEndIndex + (this.startIndex - edit.oldEndIndex);
      let subbedPointRow;
      let subbedPointColumn;
      if (this.startPosition.row > edit.oldEndPosition.row) {
        subbedPointRow = this.startPosition.row - edit.oldEndPosition.row;
        subbedPointColumn = this.startPosition.column;
      } else {
        subbedPointRow = 0;
        subbedPointColumn = this.startPosition.column;
        if (this.startPosition.column >= edit.oldEndPosition.column) {
          subbedPointColumn = this.startPosition.column - edit.oldEndPosition.column;
        }
      }
      if (subbedPointRow > 0) {
        this.startPosition.row += subbedPointRow;
        this.startPosition.column = subbedPointColumn;
      } else {
        this.startPosition.column += subbedPointColumn;
      }
    } else if (this.startIndex > edit.startIndex) {
      this.startIndex = edit.newEndIndex;
      this.startPosition.row = edit.newEndPosition.row;
      this.startPosition.column = edit.newEndPosition.column;
    }
  }
  /** Get the S-expression representation of this node. */
  toString() {
    marshalNode(this);
    const address = C._ts_node_to_string_wasm(this.tree[0]);
    const result = C.AsciiToString(address);
    C._free(address);
    return result;
  }
};
function unmarshalCaptures(query, tree, address, patternIndex, result) {
  for (let i2 = 0, n = result.length; i2 < n; i2++) {
    const captureIndex = C.getValue(address, "i32");
    address += SIZE_OF_INT;
    const node = unmarshalNode(tree, address);
    address += SIZE_OF_NODE;
    result[i2] = { patternIndex, name: query.captureNames[captureIndex], node };
  }
  return address;
}
__name(unmarshalCaptures, "unmarshalCaptures");
function marshalNode(node, index = 0) {
  let address = TRANSFER_BUFFER + index * SIZE_OF_NODE;
  C.setValue(address, node.id, "i32");
  address += SIZE_OF_INT;
  C.setValue(address, node.startIndex, "i32");
  address += SIZE_OF_INT;
  C.setValue(address, node.startPosition.row, "i32");
  address += SIZE_OF_INT;
  C.setValue(address, node.startPosition.column, "i32");
  address += SIZE_OF_INT;
  C.setValue(address, node[0], "i32");
}
__name(marshalNode, "marshalNode");
function unmarshalNode(tree, address = TRANSFER_BUFFER) {
  const id = C.getValue(address, "i32");
  address += SIZE_OF_INT;
  if (id === 0) return null;
  const index = C.getValue(address, "i32");
  address += SIZE_OF_INT;
  const row = C.getValue(address, "i32");
  address += SIZE_OF_INT;
  const column = C.getValue(address, "i32");
  address += SIZE_OF_INT;
  const other = C.getValue(address, "i32");
  const result = new Node(INTERNAL, {
    id,
    tree,
    startIndex: index,
    startPosition: { row, column },
    other
  });
  return result;
}
__name(unmarshalNode, "unmarshalNode");
function marshalTreeCursor(cursor, address = TRANSFER_BUFFER) {
  C.setValue(address + 0 * SIZE_OF_INT, cursor[0], "i32");
  C.setValue(address + 1 * SIZE_OF_INT, cursor[1], "i32");
  C.setValue(address + 2 * SIZE_OF_INT, cursor[2], "i32");
  C.setValue(address + 3 * SIZE_OF_INT, cursor[3], "i32");
}
__name(marshalTreeCursor, "marshalTreeCursor");
function unmarshalTreeCursor(cursor) {
  cursor[0] = C.getValue(TRANSFER_BUFFER + 0 * SIZE_OF_INT, "i32");
  cursor[1] = C.getValue(TRANSFER_BUFFER + 1 * SIZE_OF_INT, "i32");
  cursor[2] = C.getValue(TRANSFER_BUFFER + 2 * SIZE_OF_INT, "i32");
  cursor[3] = C.getValue(TRANSFER_BUFFER + 3 * SIZE_OF_INT, "i32");
}
__name(unmarshalTreeCursor, "unmarshalTreeCursor");
function marshalPoint(address, point) {
  C.setValue(address, point.row, "i32");
  C.setValue(address + SIZE_OF_INT, point.column, "i32");
}
__name(marshalPoint, "marshalPoint");
function unmarshalPoint(address) {
  const result = {
    row: C.getValue(address, "i32") >>> 0,
    column: C.getValue(address + SIZE_OF_INT, "i32") >>> 0
  };
  return result;
}
__name(unmarshalPoint, "unmarshalPoint");
function marshalRange(address, range) {
  marshalPoint(address, range.startPosition);
  address += SIZE_OF_POINT;
  marshalPoint(address, range.endPosition);
  address += SIZE_OF_POINT;
  C.setValue(address, range.startIndex, "i32");
  address += SIZE_OF_INT;
  C.setValue(address, range.endIndex, "i32");
  address += SIZE_OF_INT;
}
__name(marshalRange, "marshalRange");
function unmarshalRange(address) {
  const result = {};
  result.startPosition = unmarshalPoint(address);
  address += SIZE_OF_POINT;
  result.endPosition = unmarshalPoint(address);
  address += SIZE_OF_POINT;
  result.startIndex = C.getValue(address, "i32") >>> 0;
  address += SIZE_OF_INT;
  result.endIndex = C.getValue(address, "i32") >>> 0;
  return result;
}
__name(unmarshalRange, "unmarshalRange");
function marshalEdit(edit, address = TRANSFER_BUFFER) {
  marshalPoint(address, edit.startPosition);
  address += SIZE_OF_POINT;
  marshalPoint(address, edit.oldEndPosition);
  address += SIZE_OF_POINT;
  marshalPoint(address, edit.newEndPosition);
  address += SIZE_OF_POINT;
  C.setValue(address, edit.startIndex, "i32");
  address += SIZE_OF_INT;
  C.setValue(address, edit.oldEndIndex, "i32");
  address += SIZE_OF_INT;
  C.setValue(address, edit.newEndIndex, "i32");
  address += SIZE_OF_INT;
}
__name(marshalEdit, "marshalEdit");
function unmarshalLanguageMetadata(address) {
  const major_version = C.getValue(address, "i32");
  const minor_version = C.getValue(address += SIZE_OF_INT, "i32");
  const patch_version = C.getValue(address += SIZE_OF_INT, "i32");
  return { major_version, minor_version, patch_version };
}
__name(unmarshalLanguageMetadata, "unmarshalLanguageMetadata");
var LANGUAGE_FUNCTION_REGEX = /^tree_sitter_\w+$/;
var Language = class _Language {
  static {
    __name(this, "Language");
  }
  /** @internal */
  [0] = 0;
  // Internal handle for Wasm
  /**
   * A list of all node types in the language. The index of each type in this
   * array is its node type id.
   */
  types;
  /**
   * A list of all field names in the language. The index of each field name in
   * this array is its field id.
   */
  fields;
  /** @internal */
  constructor(internal, address) {
    assertInternal(internal);
    this[0] = address;
    this.types = new Array(C._ts_language_symbol_count(this[0]));
    for (let i2 = 0, n = this.types.length; i2 < n; i2++) {
      if (C._ts_language_symbol_type(this[0], i2) < 2) {
        this.types[i2] = C.UTF8ToString(C._ts_language_symbol_name(this[0], i2));
      }
    }
    this.fields = new Array(C._ts_language_field_count(this[0]) + 1);
    for (let i2 = 0, n = this.fields.length; i2 < n; i2++) {
      const fieldName = C._ts_language_field_name_for_id(this[0], i2);
      if (fieldName !== 0) {
        this.fields[i2] = C.UTF8ToString(fieldName);
      } else {
        this.fields[i2] = null;
      }
    }
  }
  /**
   * Gets the name of the language.
   */
  get name() {
    const ptr = C._ts_language_name(this[0]);
    if (ptr === 0) return null;
    return C.UTF8ToString(ptr);
  }
  /**
   * Gets the ABI version of the language.
   */
  get abiVersion() {
    return C._ts_language_abi_version(this[0]);
  }
  /**
  * Get the metadata for this language. This information is generated by the
  * CLI, and relies on the language author providing the correct metadata in
  * the language's `tree-sitter.json` file.
  */
  get metadata() {
    C._ts_language_metadata_wasm(this[0]);
    const length = C.getValue(TRANSFER_BUFFER, "i32");
    if (length === 0) return null;
    return unmarshalLanguageMetadata(TRANSFER_BUFFER + SIZE_OF_INT);
  }
  /**
   * Gets the number of fields in the language.
   */
  get fieldCount() {
    return this.fields.length - 1;
  }
  /**
   * Gets the number of states in the language.
   */
  get stateCount() {
    return C._ts_language_state_count(this[0]);
  }
  /**
   * Get the field id for a field name.
   */
  fieldIdForName(fieldName) {
    const result = this.fields.indexOf(fieldName);
    return result !== -1 ? result : null;
  }
  /**
   * Get the field name for a field id.
   */
  fieldNameForId(fieldId) {
    return this.fields[fieldId] ?? null;
  }
  /**
   * Get the node type id for a node type name.
   */
  idForNodeType(type, named4) {
    const typeLength = C.lengthBytesUTF8(type);
    const typeAddress = C._malloc(typeLength + 1);
    C.stringToUTF8(type, typeAddress, typeLength + 1);
    const result = C._ts_language_symbol_for_name(this[0], typeAddress, typeLength, named4 ? 1 : 0);
    C._free(typeAddress);
    return result || null;
  }
  /**
   * Gets the number of node types in the language.
   */
  get nodeTypeCount() {
    return C._ts_language_symbol_count(this[0]);
  }
  /**
   * Get the node type name for a node type id.
   */
  nodeTypeForId(typeId) {
    const name2 = C._ts_language_symbol_name(this[0], typeId);
    return name2 ? C.UTF8ToString(name2) : null;
  }
  /**
   * Check if a node type is named.
   *
   * @see {@link https://tree-sitter.github.io/tree-sitter/using-parsers/2-basic-parsing.html#named-vs-anonymous-nodes}
   */
  nodeTypeIsNamed(typeId) {
    return C._ts_language_type_is_named_wasm(this[0], typeId) ? true : false;
  }
  /**
   * Check if a node type is visible.
   */
  nodeTypeIsVisible(typeId) {
    return C._ts_language_type_is_visible_wasm(this[0], typeId) ? true : false;
  }
  /**
   * Get the supertypes ids of this language.
   *
   * @see {@link https://tree-sitter.github.io/tree-sitter/using-parsers/6-static-node-types.html?highlight=supertype#supertype-nodes}
   */
  get supertypes() {
    C._ts_language_supertypes_wasm(this[0]);
    const count = C.getValue(TRANSFER_BUFFER, "i32");
    const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const result = new Array(count);
    if (count > 0) {
      let address = buffer;
      for (let i2 = 0; i2 < count; i2++) {
        result[i2] = C.getValue(address, "i16");
        address += SIZE_OF_SHORT;
      }
    }
    return result;
  }
  /**
   * Get the subtype ids for a given supertype node id.
   */
  subtypes(supertype) {
    C._ts_language_subtypes_wasm(this[0], supertype);
    const count = C.getValue(TRANSFER_BUFFER, "i32");
    const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const result = new Array(count);
    if (count > 0) {
      let address = buffer;
      for (let i2 = 0; i2 < count; i2++) {
        result[i2] = C.getValue(address, "i16");
        address += SIZE_OF_SHORT;
      }
    }
    return result;
  }
  /**
   * Get the next state id for a given state id and node type id.
   */
  nextState(stateId, typeId) {
    return C._ts_language_next_state(this[0], stateId, typeId);
  }
  /**
   * Create a new lookahead iterator for this language and parse state.
   *
   * This returns `null` if state is invalid for this language.
   *
   * Iterating {@link LookaheadIterator} will yield valid symbols in the given
   * parse state. Newly created lookahead iterators will return the `ERROR`
   * symbol from {@link LookaheadIterator#currentType}.
   *
   * Lookahead iterators can be useful for generating suggestions and improving
   * syntax error diagnostics. To get symbols valid in an `ERROR` node, use the
   * lookahead iterator on its first leaf node state. For `MISSING` nodes, a
   * lookahead iterator created on the previous non-extra leaf node may be
   * appropriate.
   */
  lookaheadIterator(stateId) {
    const address = C._ts_lookahead_iterator_new(this[0], stateId);
    if (address) return new LookaheadIterator(INTERNAL, address, this);
    return null;
  }
  /**
   * Load a language from a WebAssembly module.
   * The module can be provided as a path to a file or as a buffer.
   */
  static async load(input) {
    let binary22;
    if (input instanceof Uint8Array) {
      binary22 = input;
    } else if (globalThis.process?.versions.node) {
      const fs2 = await import("fs/promises");
      binary22 = await fs2.readFile(input);
    } else {
      const response = await fetch(input);
      if (!response.ok) {
        const body2 = await response.text();
        throw new Error(`Language.load failed with status ${response.status}.

${body2}`);
      }
      const retryResp = response.clone();
      try {
        binary22 = await WebAssembly.compileStreaming(response);
      } catch (reason) {
        console.error("wasm streaming compile failed:", reason);
        console.error("falling back to ArrayBuffer instantiation");
        binary22 = new Uint8Array(await retryResp.arrayBuffer());
      }
    }
    const mod = await C.loadWebAssemblyModule(binary22, { loadAsync: true });
    const symbolNames = Object.keys(mod);
    const functionName = symbolNames.find((key) => LANGUAGE_FUNCTION_REGEX.test(key) && !key.includes("external_scanner_"));
    if (!functionName) {
      console.log(`Couldn't find language function in Wasm file. Symbols:
${JSON.stringify(symbolNames, null, 2)}`);
      throw new Error("Language.load failed: no language function found in Wasm file");
    }
    const languageAddress = mod[functionName]();
    return new _Language(INTERNAL, languageAddress);
  }
};
async function Module2(moduleArg = {}) {
  var moduleRtn;
  var Module = moduleArg;
  var ENVIRONMENT_IS_WEB = typeof window == "object";
  var ENVIRONMENT_IS_WORKER = typeof WorkerGlobalScope != "undefined";
  var ENVIRONMENT_IS_NODE = typeof process == "object" && process.versions?.node && process.type != "renderer";
  if (ENVIRONMENT_IS_NODE) {
    const { createRequire } = await import("module");
    var require = createRequire(import.meta.url);
  }
  Module.currentQueryProgressCallback = null;
  Module.currentProgressCallback = null;
  Module.currentLogCallback = null;
  Module.currentParseCallback = null;
  var arguments_ = [];
  var thisProgram = "./this.program";
  var quit_ = /* @__PURE__ */ __name((status, toThrow) => {
    throw toThrow;
  }, "quit_");
  var _scriptName = import.meta.url;
  var scriptDirectory = "";
  function locateFile(path) {
    if (Module["locateFile"]) {
      return Module["locateFile"](path, scriptDirectory);
    }
    return scriptDirectory + path;
  }
  __name(locateFile, "locateFile");
  var readAsync, readBinary;
  if (ENVIRONMENT_IS_NODE) {
    var fs = require("fs");
    if (_scriptName.startsWith("file:")) {
      scriptDirectory = require("path").dirname(require("url").fileURLToPath(_scriptName)) + "/";
    }
    readBinary = /* @__PURE__ */ __name((filename) => {
      filename = isFileURI(filename) ? new URL(filename) : filename;
      var ret = fs.readFileSync(filename);
      return ret;
    }, "readBinary");
    readAsync = /* @__PURE__ */ __name(async (filename, binary22 = true) => {
      filename = isFileURI(filename) ? new URL(filename) : filename;
      var ret = fs.readFileSync(filename, binary22 ? void 0 : "utf8");
      return ret;
    }, "readAsync");
    if (process.argv.length > 1) {
      thisProgram = process.argv[1].replace(/\\/g, "/");
    }
    arguments_ = process.argv.slice(2);
    quit_ = /* @__PURE__ */ __name((status, toThrow) => {
      process.exitCode = status;
      throw toThrow;
    }, "quit_");
  } else if (ENVIRONMENT_IS_WEB || ENVIRONMENT_IS_WORKER) {
    try {
      scriptDirectory = new URL(".", _scriptName).href;
    } catch {
    }
    {
      if (ENVIRONMENT_IS_WORKER) {
        readBinary = /* @__PURE__ */ __name((url) => {
          var xhr = new XMLHttpRequest();
          xhr.open("GET", url, false);
          xhr.responseType = "arraybuffer";
          xhr.send(null);
          return new Uint8Array(
            /** @type{!ArrayBuffer} */
            xhr.response
          );
        }, "readBinary");
      }
      readAsync = /* @__PURE__ */ __name(async (url) => {
        if (isFileURI(url)) {
          return new Promise((resolve, reject) => {
            var xhr = new XMLHttpRequest();
            xhr.open("GET", url, true);
            xhr.responseType = "arraybuffer";
            xhr.onload = () => {
              if (xhr.status == 200 || xhr.status == 0 && xhr.response) {
                resolve(xhr.response);
                return;
              }
              reject(xhr.status);
            };
            xhr.onerror = reject;
            xhr.send(null);
          });
        }
        var response = await fetch(url, {
          credentials: "same-origin"
        });
        if (response.ok) {
          return response.arrayBuffer();
        }
        throw new Error(response.status + " : " + response.url);
      }, "readAsync");
    }
  } else {
  }
  var out = console.log.bind(console);
  var err = console.error.bind(console);
  var dynamicLibraries = [];
  var wasmBinary;
  var ABORT = false;
  var EXITSTATUS;
  var isFileURI = /* @__PURE__ */ __name((filename) => filename.startsWith("file://"), "isFileURI");
  var readyPromiseResolve, readyPromiseReject;
  var wasmMemory;
  var HEAP8, HEAPU8, HEAP16, HEAPU16, HEAP32, HEAPU32, HEAPF32, HEAPF64;
  var HEAP64, HEAPU64;
  var HEAP_DATA_VIEW;
  var runtimeInitialized = false;
  function updateMemoryViews() {
    var b = wasmMemory.buffer;
    Module["HEAP8"] = HEAP8 = new Int8Array(b);
    Module["HEAP16"] = HEAP16 = new Int16Array(b);
    Module["HEAPU8"] = HEAPU8 = new Uint8Array(b);
    Module["HEAPU16"] = HEAPU16 = new Uint16Array(b);
    Module["HEAP32"] = HEAP32 = new Int32Array(b);
    Module["HEAPU32"] = HEAPU32 = new Uint32Array(b);
    Module["HEAPF32"] = HEAPF32 = new Float32Array(b);
    Module["HEAPF64"] = HEAPF64 = new Float64Array(b);
    Module["HEAP64"] = HEAP64 = new BigInt64Array(b);
    Module["HEAPU64"] = HEAPU64 = new BigUint64Array(b);
    Module["HEAP_DATA_VIEW"] = HEAP_DATA_VIEW = new DataView(b);
    LE_HEAP_UPDATE();
  }
  __name(updateMemoryViews, "updateMemoryViews");
  function initMemory() {
    if (Module["wasmMemory"]) {
      wasmMemory = Module["wasmMemory"];
    } else {
      var INITIAL_MEMORY = Module["INITIAL_MEMORY"] || 33554432;
      wasmMemory = new WebAssembly.Memory({
        "initial": INITIAL_MEMORY / 65536,
        // In theory we should not need to emit the maximum if we want "unlimited"
        // or 4GB of memory, but VMs error on that atm, see
        // https://github.com/emscripten-core/emscripten/issues/14130
        // And in the pthreads case we definitely need to emit a maximum. So
        // always emit one.
        "maximum": 32768
      });
    }
    updateMemoryViews();
  }
  __name(initMemory, "initMemory");
  var __RELOC_FUNCS__ = [];
  function preRun() {
    if (Module["preRun"]) {
      if (typeof Module["preRun"] == "function") Module["preRun"] = [Module["preRun"]];
      while (Module["preRun"].length) {
        addOnPreRun(Module["preRun"].shift());
      }
    }
    callRuntimeCallbacks(onPreRuns);
  }
  __name(preRun, "preRun");
  function initRuntime() {
    runtimeInitialized = true;
    callRuntimeCallbacks(__RELOC_FUNCS__);
    wasmExports["__wasm_call_ctors"]();
    callRuntimeCallbacks(onPostCtors);
  }
  __name(initRuntime, "initRuntime");
  function preMain() {
  }
  __name(preMain, "preMain");
  function postRun() {
    if (Module["postRun"]) {
      if (typeof Module["postRun"] == "function") Module["postRun"] = [Module["postRun"]];
      while (Module["postRun"].length) {
        addOnPostRun(Module["postRun"].shift());
      }
    }
    callRuntimeCallbacks(onPostRuns);
  }
  __name(postRun, "postRun");
  function abort(what) {
    Module["onAbort"]?.(what);
    what = "Aborted(" + what + ")";
    err(what);
    ABORT = true;
    what += ". Build with -sASSERTIONS for more info.";
    var e = new WebAssembly.RuntimeError(what);
    readyPromiseReject?.(e);
    throw e;
  }
  __name(abort, "abort");
  var wasmBinaryFile;
  function findWasmBinary() {
    if (Module["locateFile"]) {
      return locateFile("web-tree-sitter.wasm");
    }
    return new URL("web-tree-sitter.wasm", import.meta.url).href;
  }
  __name(findWasmBinary, "findWasmBinary");
  function getBinarySync(file) {
    if (file == wasmBinaryFile && wasmBinary) {
      return new Uint8Array(wasmBinary);
    }
    if (readBinary) {
      return readBinary(file);
    }
    throw "both async and sync fetching of the wasm failed";
  }
  __name(getBinarySync, "getBinarySync");
  async function getWasmBinary(binaryFile) {
    if (!wasmBinary) {
      try {
        var response = await readAsync(binaryFile);
        return new Uint8Array(response);
      } catch {
      }
    }
    return getBinarySync(binaryFile);
  }
  __name(getWasmBinary, "getWasmBinary");
  async function instantiateArrayBuffer(binaryFile, imports) {
    try {
      var binary22 = await getWasmBinary(binaryFile);
      var instance2 = await WebAssembly.instantiate(binary22, imports);
      return instance2;
    } catch (reason) {
      err(`failed to asynchronously prepare wasm: ${reason}`);
      abort(reason);
    }
  }
  __name(instantiateArrayBuffer, "instantiateArrayBuffer");
  async function instantiateAsync(binary22, binaryFile, imports) {
    if (!binary22 && !isFileURI(binaryFile) && !ENVIRONMENT_IS_NODE) {
      try {
        var response = fetch(binaryFile, {
          credentials: "same-origin"
        });
        var instantiationResult = await WebAssembly.instantiateStreaming(response, imports);
        return instantiationResult;
      } catch (reason) {
        err(`wasm streaming compile failed: ${reason}`);
        err("falling back to ArrayBuffer instantiation");
      }
    }
    return instantiateArrayBuffer(binaryFile, imports);
  }
  __name(instantiateAsync, "instantiateAsync");
  function getWasmImports() {
    return {
      "env": wasmImports,
      "wasi_snapshot_preview1": wasmImports,
      "GOT.mem": new Proxy(wasmImports, GOTHandler),
      "GOT.func": new Proxy(wasmImports, GOTHandler)
    };
  }
  __name(getWasmImports, "getWasmImports");
  async function createWasm() {
    function receiveInstance(instance2, module2) {
      wasmExports = instance2.exports;
      wasmExports = relocateExports(wasmExports, 1024);
      var metadata2 = getDylinkMetadata(module2);
      if (metadata2.neededDynlibs) {
        dynamicLibraries = metadata2.neededDynlibs.concat(dynamicLibraries);
      }
      mergeLibSymbols(wasmExports, "main");
      LDSO.init();
      loadDylibs();
      __RELOC_FUNCS__.push(wasmExports["__wasm_apply_data_relocs"]);
      assignWasmExports(wasmExports);
      return wasmExports;
    }
    __name(receiveInstance, "receiveInstance");
    function receiveInstantiationResult(result2) {
      return receiveInstance(result2["instance"], result2["module"]);
    }
    __name(receiveInstantiationResult, "receiveInstantiationResult");
    var info2 = getWasmImports();
    if (Module["instantiateWasm"]) {
      return new Promise((resolve, reject) => {
        Module["instantiateWasm"](info2, (mod, inst) => {
          resolve(receiveInstance(mod, inst));
        });
      });
    }
    wasmBinaryFile ??= findWasmBinary();
    var result = await instantiateAsync(wasmBinary, wasmBinaryFile, info2);
    var exports = receiveInstantiationResult(result);
    return exports;
  }
  __name(createWasm, "createWasm");
  class ExitStatus {
    static {
      __name(this, "ExitStatus");
    }
    name = "ExitStatus";
    constructor(status) {
      this.message = `Program terminated with exit(${status})`;
      this.status = status;
    }
  }
  var GOT = {};
  var currentModuleWeakSymbols = /* @__PURE__ */ new Set([]);
  var GOTHandler = {
    get(obj, symName) {
      var rtn = GOT[symName];
      if (!rtn) {
        rtn = GOT[symName] = new WebAssembly.Global({
          "value": "i32",
          "mutable": true
        });
      }
      if (!currentModuleWeakSymbols.has(symName)) {
        rtn.required = true;
      }
      return rtn;
    }
  };
  var LE_ATOMICS_NATIVE_BYTE_ORDER = [];
  var LE_HEAP_LOAD_F32 = /* @__PURE__ */ __name((byteOffset) => HEAP_DATA_VIEW.getFloat32(byteOffset, true), "LE_HEAP_LOAD_F32");
  var LE_HEAP_LOAD_F64 = /* @__PURE__ */ __name((byteOffset) => HEAP_DATA_VIEW.getFloat64(byteOffset, true), "LE_HEAP_LOAD_F64");
  var LE_HEAP_LOAD_I16 = /* @__PURE__ */ __name((byteOffset) => HEAP_DATA_VIEW.getInt16(byteOffset, true), "LE_HEAP_LOAD_I16");
  var LE_HEAP_LOAD_I32 = /* @__PURE__ */ __name((byteOffset) => HEAP_DATA_VIEW.getInt32(byteOffset, true), "LE_HEAP_LOAD_I32");
  var LE_HEAP_LOAD_I64 = /* @__PURE__ */ __name((byteOffset) => HEAP_DATA_VIEW.getBigInt64(byteOffset, true), "LE_HEAP_LOAD_I64");
  var LE_HEAP_LOAD_U32 = /* @__PURE__ */ __name((byteOffset) => HEAP_DATA_VIEW.getUint32(byteOffset, true), "LE_HEAP_LOAD_U32");
  var LE_HEAP_STORE_F32 = /* @__PURE__ */ __name((byteOffset, value) => HEAP_DATA_VIEW.setFloat32(byteOffset, value, true), "LE_HEAP_STORE_F32");
  var LE_HEAP_STORE_F64 = /* @__PURE__ */ __name((byteOffset, value) => HEAP_DATA_VIEW.setFloat64(byteOffset, value, true), "LE_HEAP_STORE_F64");
  var LE_HEAP_STORE_I16 = /* @__PURE__ */ __name((byteOffset, value) => HEAP_DATA_VIEW.setInt16(byteOffset, value, true), "LE_HEAP_STORE_I16");
  var LE_HEAP_STORE_I32 = /* @__PURE__ */ __name((byteOffset, value) => HEAP_DATA_VIEW.setInt32(byteOffset, value, true), "LE_HEAP_STORE_I32");
  var LE_HEAP_STORE_I64 = /* @__PURE__ */ __name((byteOffset, value) => HEAP_DATA_VIEW.setBigInt64(byteOffset, value, true), "LE_HEAP_STORE_I64");
  var LE_HEAP_STORE_U32 = /* @__PURE__ */ __name((byteOffset, value) => HEAP_DATA_VIEW.setUint32(byteOffset, value, true), "LE_HEAP_STORE_U32");
  var callRuntimeCallbacks = /* @__PURE__ */ __name((callbacks) => {
    while (callbacks.length > 0) {
      callbacks.shift()(Module);
    }
  }, "callRuntimeCallbacks");
  var onPostRuns = [];
  var addOnPostRun = /* @__PURE__ */ __name((cb) => onPostRuns.push(cb), "addOnPostRun");
  var onPreRuns = [];
  var addOnPreRun = /* @__PURE__ */ __name((cb) => onPreRuns.push(cb), "addOnPreRun");
  var UTF8Decoder = typeof TextDecoder != "undefined" ? new TextDecoder() : void 0;
  var findStringEnd = /* @__PURE__ */ __name((heapOrArray, idx, maxBytesToRead, ignoreNul) => {
    var maxIdx = idx + maxBytesToRead;
    if (ignoreNul) return maxIdx;
    while (heapOrArray[idx] && !(idx >= maxIdx)) ++idx;
    return idx;
  }, "findStringEnd");
  var UTF8ArrayToString = /* @__PURE__ */ __name((heapOrArray, idx = 0, maxBytesToRead, ignoreNul) => {
    var endPtr = findStringEnd(heapOrArray, idx, maxBytesToRead, ignoreNul);
    if (endPtr - idx > 16 && heapOrArray.buffer && UTF8Decoder) {
      return UTF8Decoder.decode(heapOrArray.subarray(idx, endPtr));
    }
    var str = "";
    while (idx < endPtr) {
      var u0 = heapOrArray[idx++];
      if (!(u0 & 128)) {
        str += String.fromCharCode(u0);
        continue;
      }
      var u1 = heapOrArray[idx++] & 63;
      if ((u0 & 224) == 192) {
        str += String.fromCharCode((u0 & 31) << 6 | u1);
        continue;
      }
      var u2 = heapOrArray[idx++] & 63;
      if ((u0 & 240) == 224) {
        u0 = (u0 & 15) << 12 | u1 << 6 | u2;
      } else {
        u0 = (u0 & 7) << 18 | u1 << 12 | u2 << 6 | heapOrArray[idx++] & 63;
      }
      if (u0 < 65536) {
        str += String.fromCharCode(u0);
      } else {
        var ch = u0 - 65536;
        str += String.fromCharCode(55296 | ch >> 10, 56320 | ch & 1023);
      }
    }
    return str;
  }, "UTF8ArrayToString");
  var getDylinkMetadata = /* @__PURE__ */ __name((binary22) => {
    var offset = 0;
    var end = 0;
    function getU8() {
      return binary22[offset++];
    }
    __name(getU8, "getU8");
    function getLEB() {
      var ret = 0;
      var mul = 1;
      while (1) {
        var byte = binary22[offset++];
        ret += (byte & 127) * mul;
        mul *= 128;
        if (!(byte & 128)) break;
      }
      return ret;
    }
    __name(getLEB, "getLEB");
    function getString() {
      var len = getLEB();
      offset += len;
      return UTF8ArrayToString(binary22, offset - len, len);
    }
    __name(getString, "getString");
    function getStringList() {
      var count2 = getLEB();
      var rtn = [];
      while (count2--) rtn.push(getString());
      return rtn;
    }
    __name(getStringList, "getStringList");
    function failIf(condition, message) {
      if (condition) throw new Error(message);
    }
    __name(failIf, "failIf");
    if (binary22 instanceof WebAssembly.Module) {
      var dylinkSection = WebAssembly.Module.customSections(binary22, "dylink.0");
      failIf(dylinkSection.length === 0, "need dylink section");
      binary22 = new Uint8Array(dylinkSection[0]);
      end = binary22.length;
    } else {
      var int32View = new Uint32Array(new Uint8Array(binary22.subarray(0, 24)).buffer);
      var magicNumberFound = int32View[0] == 1836278016 || int32View[0] == 6386541;
      failIf(!magicNumberFound, "need to see wasm magic number");
      failIf(binary22[8] !== 0, "need the dylink section to be first");
      offset = 9;
      var section_size = getLEB();
      end = offset + section_size;
      var name2 = getString();
      failIf(name2 !== "dylink.0");
    }
    var customSection = {
      neededDynlibs: [],
      tlsExports: /* @__PURE__ */ new Set(),
      weakImports: /* @__PURE__ */ new Set(),
      runtimePaths: []
    };
    var WASM_DYLINK_MEM_INFO = 1;
    var WASM_DYLINK_NEEDED = 2;
    var WASM_DYLINK_EXPORT_INFO = 3;
    var WASM_DYLINK_IMPORT_INFO = 4;
    var WASM_DYLINK_RUNTIME_PATH = 5;
    var WASM_SYMBOL_TLS = 256;
    var WASM_SYMBOL_BINDING_MASK = 3;
    var WASM_SYMBOL_BINDING_WEAK = 1;
    while (offset < end) {
      var subsectionType = getU8();
      var subsectionSize = getLEB();
      if (subsectionType === WASM_DYLINK_MEM_INFO) {
        customSection.memorySize = getLEB();
        customSection.memoryAlign = getLEB();
        customSection.tableSize = getLEB();
        customSection.tableAlign = getLEB();
      } else if (subsectionType === WASM_DYLINK_NEEDED) {
        customSection.neededDynlibs = getStringList();
      } else if (subsectionType === WASM_DYLINK_EXPORT_INFO) {
        var count = getLEB();
        while (count--) {
          var symname = getString();
          var flags2 = getLEB();
          if (flags2 & WASM_SYMBOL_TLS) {
            customSection.tlsExports.add(symname);
          }
        }
      } else if (subsectionType === WASM_DYLINK_IMPORT_INFO) {
        var count = getLEB();
        while (count--) {
          var modname = getString();
          var symname = getString();
          var flags2 = getLEB();
          if ((flags2 & WASM_SYMBOL_BINDING_MASK) == WASM_SYMBOL_BINDING_WEAK) {
            customSection.weakImports.add(symname);
          }
        }
      } else if (subsectionType === WASM_DYLINK_RUNTIME_PATH) {
        customSection.runtimePaths = getStringList();
      } else {
        offset += subsectionSize;
      }
    }
    return customSection;
  }, "getDylinkMetadata");
  function getValue(ptr, type = "i8") {
    if (type.endsWith("*")) type = "*";
    switch (type) {
      case "i1":
        return HEAP8[ptr];
      case "i8":
        return HEAP8[ptr];
      case "i16":
        return LE_HEAP_LOAD_I16((ptr >> 1) * 2);
      case "i32":
        return LE_HEAP_LOAD_I32((ptr >> 2) * 4);
      case "i64":
        return LE_HEAP_LOAD_I64((ptr >> 3) * 8);
      case "float":
        return LE_HEAP_LOAD_F32((ptr >> 2) * 4);
      case "double":
        return LE_HEAP_LOAD_F64((ptr >> 3) * 8);
      case "*":
        return LE_HEAP_LOAD_U32((ptr >> 2) * 4);
      default:
        abort(`invalid type for getValue: ${type}`);
    }
  }
  __name(getValue, "getValue");
  var newDSO = /* @__PURE__ */ __name((name2, handle2, syms) => {
    var dso = {
      refcount: Infinity,
      name: name2,
      exports: syms,
      global: true
    };
    LDSO.loadedLibsByName[name2] = dso;
    if (handle2 != void 0) {
      LDSO.loadedLibsByHandle[handle2] = dso;
    }
    return dso;
  }, "newDSO");
  var LDSO = {
    loadedLibsByName: {},
    loadedLibsByHandle: {},
    init() {
      newDSO("__main__", 0, wasmImports);
    }
  };
  var ___heap_base = 78240;
  var alignMemory = /* @__PURE__ */ __name((size, alignment) => Math.ceil(size / alignment) * alignment, "alignMemory");
  var getMemory = /* @__PURE__ */ __name((size) => {
    if (runtimeInitialized) {
      return _calloc(size, 1);
    }
    var ret = ___heap_base;
    var end = ret + alignMemory(size, 16);
    ___heap_base = end;
    GOT["__heap_base"].value = end;
    return ret;
  }, "getMemory");
  var isInternalSym = /* @__PURE__ */ __name((symName) => ["__cpp_exception", "__c_longjmp", "__wasm_apply_data_relocs", "__dso_handle", "__tls_size", "__tls_align", "__set_stack_limits", "_emscripten_tls_init", "__wasm_init_tls", "__wasm_call_ctors", "__start_em_asm", "__stop_em_asm", "__start_em_js", "__stop_em_js"].includes(symName) || symName.startsWith("__em_js__"), "isInternalSym");
  var uleb128EncodeWithLen = /* @__PURE__ */ __name((arr) => {
    const n = arr.length;
    return [n % 128 | 128, n >> 7, ...arr];
  }, "uleb128EncodeWithLen");
  var wasmTypeCodes = {
    "i": 127,
    // i32
    "p": 127,
    // i32
    "j": 126,
    // i64
    "f": 125,
    // f32
    "d": 124,
    // f64
    "e": 111
  };
  var generateTypePack = /* @__PURE__ */ __name((types) => uleb128EncodeWithLen(Array.from(types, (type) => {
    var code = wasmTypeCodes[type];
    return code;
  })), "generateTypePack");
  var convertJsFunctionToWasm = /* @__PURE__ */ __name((func2, sig) => {
    var bytes = Uint8Array.of(
      0,
      97,
      115,
      109,
      // magic ("\0asm")
      1,
      0,
      0,
      0,
      // version: 1
      1,
      ...uleb128EncodeWithLen([
        1,
        // count: 1
        96,
        // param types
        ...generateTypePack(sig.slice(1)),
        // return types (for now only supporting [] if `void` and single [T] otherwise)
        ...generateTypePack(sig[0] === "v" ? "" : sig[0])
      ]),
      // The rest of the module is static
      2,
      7,
      // import section
      // (import "e" "f" (func 0 (type 0)))
      1,
      1,
      101,
      1,
      102,
      0,
      0,
      7,
      5,
      // export section
      // (export "f" (func 0 (type 0)))
      1,
      1,
      102,
      0,
      0
    );
    var module2 = new WebAssembly.Module(bytes);
    var instance2 = new WebAssembly.Instance(module2, {
      "e": {
        "f": func2
      }
    });
    var wrappedFunc = instance2.exports["f"];
    return wrappedFunc;
  }, "convertJsFunctionToWasm");
  var wasmTableMirror = [];
  var wasmTable = new WebAssembly.Table({
    "initial": 31,
    "element": "anyfunc"
  });
  var getWasmTableEntry = /* @__PURE__ */ __name((funcPtr) => {
    var func2 = wasmTableMirror[funcPtr];
    if (!func2) {
      wasmTableMirror[funcPtr] = func2 = wasmTable.get(funcPtr);
    }
    return func2;
  }, "getWasmTableEntry");
  var updateTableMap = /* @__PURE__ */ __name((offset, count) => {
    if (functionsInTableMap) {
      for (var i2 = offset; i2 < offset + count; i2++) {
        var item = getWasmTableEntry(i2);
        if (item) {
          functionsInTableMap.set(item, i2);
        }
      }
    }
  }, "updateTableMap");
  var functionsInTableMap;
  var getFunctionAddress = /* @__PURE__ */ __name((func2) => {
    if (!functionsInTableMap) {
      functionsInTableMap = /* @__PURE__ */ new WeakMap();
      updateTableMap(0, wasmTable.length);
    }
    return functionsInTableMap.get(func2) || 0;
  }, "getFunctionAddress");
  var freeTableIndexes = [];
  var getEmptyTableSlot = /* @__PURE__ */ __name(() => {
    if (freeTableIndexes.length) {
      return freeTableIndexes.pop();
    }
    return wasmTable["grow"](1);
  }, "getEmptyTableSlot");
  var setWasmTableEntry = /* @__PURE__ */ __name((idx, func2) => {
    wasmTable.set(idx, func2);
    wasmTableMirror[idx] = wasmTable.get(idx);
  }, "setWasmTableEntry");
  var addFunction = /* @__PURE__ */ __name((func2, sig) => {
    var rtn = getFunctionAddress(func2);
    if (rtn) {
      return rtn;
    }
    var ret = getEmptyTableSlot();
    try {
      setWasmTableEntry(ret, func2);
    } catch (err2) {
      if (!(err2 instanceof TypeError)) {
        throw err2;
      }
      var wrapped2 = convertJsFunctionToWasm(func2, sig);
      setWasmTableEntry(ret, wrapped2);
    }
    functionsInTableMap.set(func2, ret);
    return ret;
  }, "addFunction");
  var updateGOT = /* @__PURE__ */ __name((exports, replace) => {
    for (var symName in exports) {
      if (isInternalSym(symName)) {
        continue;
      }
      var value = exports[symName];
      GOT[symName] ||= new WebAssembly.Global({
        "value": "i32",
        "mutable": true
      });
      if (replace || GOT[symName].value == 0) {
        if (typeof value == "function") {
          GOT[symName].value = addFunction(value);
        } else if (typeof value == "number") {
          GOT[symName].value = value;
        } else {
          err(`unhandled export type for '${symName}': ${typeof value}`);
        }
      }
    }
  }, "updateGOT");
  var relocateExports = /* @__PURE__ */ __name((exports, memoryBase2, replace) => {
    var relocated = {};
    for (var e in exports) {
      var value = exports[e];
      if (typeof value == "object") {
        value = value.value;
      }
      if (typeof value == "number") {
        value += memoryBase2;
      }
      relocated[e] = value;
    }
    updateGOT(relocated, replace);
    return relocated;
  }, "relocateExports");
  var isSymbolDefined = /* @__PURE__ */ __name((symName) => {
    var existing = wasmImports[symName];
    if (!existing || existing.stub) {
      return false;
    }
    return true;
  }, "isSymbolDefined");
  var dynCall = /* @__PURE__ */ __name((sig, ptr, args2 = [], promising = false) => {
    var func2 = getWasmTableEntry(ptr);
    var rtn = func2(...args2);
    function convert(rtn2) {
      return rtn2;
    }
    __name(convert, "convert");
    return convert(rtn);
  }, "dynCall");
  var stackSave = /* @__PURE__ */ __name(() => _emscripten_stack_get_current(), "stackSave");
  var stackRestore = /* @__PURE__ */ __name((val) => __emscripten_stack_restore(val), "stackRestore");
  var createInvokeFunction = /* @__PURE__ */ __name((sig) => (ptr, ...args2) => {
    var sp = stackSave();
    try {
      return dynCall(sig, ptr, args2);
    } catch (e) {
      stackRestore(sp);
      if (e !== e + 0) throw e;
      _setThrew(1, 0);
      if (sig[0] == "j") return 0n;
    }
  }, "createInvokeFunction");
  var resolveGlobalSymbol = /* @__PURE__ */ __name((symName, direct = false) => {
    var sym;
    if (isSymbolDefined(symName)) {
      sym = wasmImports[symName];
    } else if (symName.startsWith("invoke_")) {
      sym = wasmImports[symName] = createInvokeFunction(symName.split("_")[1]);
    }
    return {
      sym,
      name: symName
    };
  }, "resolveGlobalSymbol");
  var onPostCtors = [];
  var addOnPostCtor = /* @__PURE__ */ __name((cb) => onPostCtors.push(cb), "addOnPostCtor");
  var UTF8ToString = /* @__PURE__ */ __name((ptr, maxBytesToRead, ignoreNul) => ptr ? UTF8ArrayToString(HEAPU8, ptr, maxBytesToRead, ignoreNul) : "", "UTF8ToString");
  var loadWebAssemblyModule = /* @__PURE__ */ __name((binary, flags, libName, localScope, handle) => {
    var metadata = getDylinkMetadata(binary);
    function loadModule() {
      var memAlign = Math.pow(2, metadata.memoryAlign);
      var memoryBase = metadata.memorySize ? alignMemory(getMemory(metadata.memorySize + memAlign), memAlign) : 0;
      var tableBase = metadata.tableSize ? wasmTable.length : 0;
      if (handle) {
        HEAP8[handle + 8] = 1;
        LE_HEAP_STORE_U32((handle + 12 >> 2) * 4, memoryBase);
        LE_HEAP_STORE_I32((handle + 16 >> 2) * 4, metadata.memorySize);
        LE_HEAP_STORE_U32((handle + 20 >> 2) * 4, tableBase);
        LE_HEAP_STORE_I32((handle + 24 >> 2) * 4, metadata.tableSize);
      }
      if (metadata.tableSize) {
        wasmTable.grow(metadata.tableSize);
      }
      var moduleExports;
      function resolveSymbol(sym) {
        var resolved = resolveGlobalSymbol(sym).sym;
        if (!resolved && localScope) {
          resolved = localScope[sym];
        }
        if (!resolved) {
          resolved = moduleExports[sym];
        }
        return resolved;
      }
      __name(resolveSymbol, "resolveSymbol");
      var proxyHandler = {
        get(stubs, prop) {
          switch (prop) {
            case "__memory_base":
              return memoryBase;
            case "__table_base":
              return tableBase;
          }
          if (prop in wasmImports && !wasmImports[prop].stub) {
            var res = wasmImports[prop];
            return res;
          }
          if (!(prop in stubs)) {
            var resolved;
            stubs[prop] = (...args2) => {
              resolved ||= resolveSymbol(prop);
              return resolved(...args2);
            };
          }
          return stubs[prop];
        }
      };
      var proxy = new Proxy({}, proxyHandler);
      currentModuleWeakSymbols = metadata.weakImports;
      var info = {
        "GOT.mem": new Proxy({}, GOTHandler),
        "GOT.func": new Proxy({}, GOTHandler),
        "env": proxy,
        "wasi_snapshot_preview1": proxy
      };
      function postInstantiation(module, instance) {
        updateTableMap(tableBase, metadata.tableSize);
        moduleExports = relocateExports(instance.exports, memoryBase);
        if (!flags.allowUndefined) {
          reportUndefinedSymbols();
        }
        function addEmAsm(addr, body) {
          var args = [];
          var arity = 0;
          for (; arity < 16; arity++) {
            if (body.indexOf("$" + arity) != -1) {
              args.push("$" + arity);
            } else {
              break;
            }
          }
          args = args.join(",");
          var func = `(${args}) => { ${body} };`;
          ASM_CONSTS[start] = eval(func);
        }
        __name(addEmAsm, "addEmAsm");
        if ("__start_em_asm" in moduleExports) {
          var start = moduleExports["__start_em_asm"];
          var stop = moduleExports["__stop_em_asm"];
          while (start < stop) {
            var jsString = UTF8ToString(start);
            addEmAsm(start, jsString);
            start = HEAPU8.indexOf(0, start) + 1;
          }
        }
        function addEmJs(name, cSig, body) {
          var jsArgs = [];
          cSig = cSig.slice(1, -1);
          if (cSig != "void") {
            cSig = cSig.split(",");
            for (var i in cSig) {
              var jsArg = cSig[i].split(" ").pop();
              jsArgs.push(jsArg.replace("*", ""));
            }
          }
          var func = `(${jsArgs}) => ${body};`;
          moduleExports[name] = eval(func);
        }
        __name(addEmJs, "addEmJs");
        for (var name in moduleExports) {
          if (name.startsWith("__em_js__")) {
            var start = moduleExports[name];
            var jsString = UTF8ToString(start);
            var parts = jsString.split("<::>");
            addEmJs(name.replace("__em_js__", ""), parts[0], parts[1]);
            delete moduleExports[name];
          }
        }
        var applyRelocs = moduleExports["__wasm_apply_data_relocs"];
        if (applyRelocs) {
          if (runtimeInitialized) {
            applyRelocs();
          } else {
            __RELOC_FUNCS__.push(applyRelocs);
          }
        }
        var init = moduleExports["__wasm_call_ctors"];
        if (init) {
          if (runtimeInitialized) {
            init();
          } else {
            addOnPostCtor(init);
          }
        }
        return moduleExports;
      }
      __name(postInstantiation, "postInstantiation");
      if (flags.loadAsync) {
        return (async () => {
          var instance2;
          if (binary instanceof WebAssembly.Module) {
            instance2 = new WebAssembly.Instance(binary, info);
          } else {
            ({ module: binary, instance: instance2 } = await WebAssembly.instantiate(binary, info));
          }
          return postInstantiation(binary, instance2);
        })();
      }
      var module = binary instanceof WebAssembly.Module ? binary : new WebAssembly.Module(binary);
      var instance = new WebAssembly.Instance(module, info);
      return postInstantiation(module, instance);
    }
    __name(loadModule, "loadModule");
    flags = {
      ...flags,
      rpath: {
        parentLibPath: libName,
        paths: metadata.runtimePaths
      }
    };
    if (flags.loadAsync) {
      return metadata.neededDynlibs.reduce((chain, dynNeeded) => chain.then(() => loadDynamicLibrary(dynNeeded, flags, localScope)), Promise.resolve()).then(loadModule);
    }
    metadata.neededDynlibs.forEach((needed) => loadDynamicLibrary(needed, flags, localScope));
    return loadModule();
  }, "loadWebAssemblyModule");
  var mergeLibSymbols = /* @__PURE__ */ __name((exports, libName2) => {
    for (var [sym, exp] of Object.entries(exports)) {
      const setImport = /* @__PURE__ */ __name((target) => {
        if (!isSymbolDefined(target)) {
          wasmImports[target] = exp;
        }
      }, "setImport");
      setImport(sym);
      const main_alias = "__main_argc_argv";
      if (sym == "main") {
        setImport(main_alias);
      }
      if (sym == main_alias) {
        setImport("main");
      }
    }
  }, "mergeLibSymbols");
  var asyncLoad = /* @__PURE__ */ __name(async (url) => {
    var arrayBuffer = await readAsync(url);
    return new Uint8Array(arrayBuffer);
  }, "asyncLoad");
  function loadDynamicLibrary(libName2, flags2 = {
    global: true,
    nodelete: true
  }, localScope2, handle2) {
    var dso = LDSO.loadedLibsByName[libName2];
    if (dso) {
      if (!flags2.global) {
        if (localScope2) {
          Object.assign(localScope2, dso.exports);
        }
      } else if (!dso.global) {
        dso.global = true;
        mergeLibSymbols(dso.exports, libName2);
      }
      if (flags2.nodelete && dso.refcount !== Infinity) {
        dso.refcount = Infinity;
      }
      dso.refcount++;
      if (handle2) {
        LDSO.loadedLibsByHandle[handle2] = dso;
      }
      return flags2.loadAsync ? Promise.resolve(true) : true;
    }
    dso = newDSO(libName2, handle2, "loading");
    dso.refcount = flags2.nodelete ? Infinity : 1;
    dso.global = flags2.global;
    function loadLibData() {
      if (handle2) {
        var data = LE_HEAP_LOAD_U32((handle2 + 28 >> 2) * 4);
        var dataSize = LE_HEAP_LOAD_U32((handle2 + 32 >> 2) * 4);
        if (data && dataSize) {
          var libData = HEAP8.slice(data, data + dataSize);
          return flags2.loadAsync ? Promise.resolve(libData) : libData;
        }
      }
      var libFile = locateFile(libName2);
      if (flags2.loadAsync) {
        return asyncLoad(libFile);
      }
      if (!readBinary) {
        throw new Error(`${libFile}: file not found, and synchronous loading of external files is not available`);
      }
      return readBinary(libFile);
    }
    __name(loadLibData, "loadLibData");
    function getExports() {
      if (flags2.loadAsync) {
        return loadLibData().then((libData) => loadWebAssemblyModule(libData, flags2, libName2, localScope2, handle2));
      }
      return loadWebAssemblyModule(loadLibData(), flags2, libName2, localScope2, handle2);
    }
    __name(getExports, "getExports");
    function moduleLoaded(exports) {
      if (dso.global) {
        mergeLibSymbols(exports, libName2);
      } else if (localScope2) {
        Object.assign(localScope2, exports);
      }
      dso.exports = exports;
    }
    __name(moduleLoaded, "moduleLoaded");
    if (flags2.loadAsync) {
      return getExports().then((exports) => {
        moduleLoaded(exports);
        return true;
      });
    }
    moduleLoaded(getExports());
    return true;
  }
  __name(loadDynamicLibrary, "loadDynamicLibrary");
  var reportUndefinedSymbols = /* @__PURE__ */ __name(() => {
    for (var [symName, entry] of Object.entries(GOT)) {
      if (entry.value == 0) {
        var value = resolveGlobalSymbol(symName, true).sym;
        if (!value && !entry.required) {
          continue;
        }
        if (typeof value == "function") {
          entry.value = addFunction(value, value.sig);
        } else if (typeof value == "number") {
          entry.value = value;
        } else {
          throw new Error(`bad export type for '${symName}': ${typeof value}`);
        }
      }
    }
  }, "reportUndefinedSymbols");
  var runDependencies = 0;
  var dependenciesFulfilled = null;
  var removeRunDependency = /* @__PURE__ */ __name((id) => {
    runDependencies--;
    Module["monitorRunDependencies"]?.(runDependencies);
    if (runDependencies == 0) {
      if (dependenciesFulfilled) {
        var callback = dependenciesFulfilled;
        dependenciesFulfilled = null;
        callback();
      }
    }
  }, "removeRunDependency");
  var addRunDependency = /* @__PURE__ */ __name((id) => {
    runDependencies++;
    Module["monitorRunDependencies"]?.(runDependencies);
  }, "addRunDependency");
  var loadDylibs = /* @__PURE__ */ __name(async () => {
    if (!dynamicLibraries.length) {
      reportUndefinedSymbols();
      return;
    }
    addRunDependency("loadDylibs");
    for (var lib of dynamicLibraries) {
      await loadDynamicLibrary(lib, {
        loadAsync: true,
        global: true,
        nodelete: true,
        allowUndefined: true
      });
    }
    reportUndefinedSymbols();
    removeRunDependency("loadDylibs");
  }, "loadDylibs");
  var noExitRuntime = true;
  function setValue(ptr, value, type = "i8") {
    if (type.endsWith("*")) type = "*";
    switch (type) {
      case "i1":
        HEAP8[ptr] = value;
        break;
      case "i8":
        HEAP8[ptr] = value;
        break;
      case "i16":
        LE_HEAP_STORE_I16((ptr >> 1) * 2, value);
        break;
      case "i32":
        LE_HEAP_STORE_I32((ptr >> 2) * 4, value);
        break;
      case "i64":
        LE_HEAP_STORE_I64((ptr >> 3) * 8, BigInt(value));
        break;
      case "float":
        LE_HEAP_STORE_F32((ptr >> 2) * 4, value);
        break;
      case "double":
        LE_HEAP_STORE_F64((ptr >> 3) * 8, value);
        break;
      case "*":
        LE_HEAP_STORE_U32((ptr >> 2) * 4, value);
        break;
      default:
        abort(`invalid type for setValue: ${type}`);
    }
  }
  __name(setValue, "setValue");
  var ___memory_base = new WebAssembly.Global({
    "value": "i32",
    "mutable": false
  }, 1024);
  var ___stack_high = 78240;
  var ___stack_low = 12704;
  var ___stack_pointer = new WebAssembly.Global({
    "value": "i32",
    "mutable": true
  }, 78240);
  var ___table_base = new WebAssembly.Global({
    "value": "i32",
    "mutable": false
  }, 1);
  var __abort_js = /* @__PURE__ */ __name(() => abort(""), "__abort_js");
  __abort_js.sig = "v";
  var getHeapMax = /* @__PURE__ */ __name(() => (
    // Stay one Wasm page short of 4GB: while e.g. Chrome is able to allocate
    // full 4GB Wasm memories, the size will wrap back to 0 bytes in Wasm side
    // for any code that deals with heap sizes, which would require special
    // casing all heap size related code to treat 0 specially.
    2147483648
  ), "getHeapMax");
  var growMemory = /* @__PURE__ */ __name((size) => {
    var oldHeapSize = wasmMemory.buffer.byteLength;
    var pages = (size - oldHeapSize + 65535) / 65536 | 0;
    try {
      wasmMemory.grow(pages);
      updateMemoryViews();
      return 1;
    } catch (e) {
    }
  }, "growMemory");
  var _emscripten_resize_heap = /* @__PURE__ */ __name((requestedSize) => {
    var oldSize = HEAPU8.length;
    requestedSize >>>= 0;
    var maxHeapSize = getHeapMax();
    if (requestedSize > maxHeapSize) {
      return false;
    }
    for (var cutDown = 1; cutDown <= 4; cutDown *= 2) {
      var overGrownHeapSize = oldSize * (1 + 0.2 / cutDown);
      overGrownHeapSize = Math.min(overGrownHeapSize, requestedSize + 100663296);
      var newSize = Math.min(maxHeapSize, alignMemory(Math.max(requestedSize, overGrownHeapSize), 65536));
      var replacement = growMemory(newSize);
      if (replacement) {
        return true;
      }
    }
    return false;
  }, "_emscripten_resize_heap");
  _emscripten_resize_heap.sig = "ip";
  var _fd_close = /* @__PURE__ */ __name((fd) => 52, "_fd_close");
  _fd_close.sig = "ii";
  var INT53_MAX = 9007199254740992;
  var INT53_MIN = -9007199254740992;
  var bigintToI53Checked = /* @__PURE__ */ __name((num) => num < INT53_MIN || num > INT53_MAX ? NaN : Number(num), "bigintToI53Checked");
  function _fd_seek(fd, offset, whence, newOffset) {
    offset = bigintToI53Checked(offset);
    return 70;
  }
  __name(_fd_seek, "_fd_seek");
  _fd_seek.sig = "iijip";
  var printCharBuffers = [null, [], []];
  var printChar = /* @__PURE__ */ __name((stream, curr) => {
    var buffer = printCharBuffers[stream];
    if (curr === 0 || curr === 10) {
      (stream === 1 ? out : err)(UTF8ArrayToString(buffer));
      buffer.length = 0;
    } else {
      buffer.push(curr);
    }
  }, "printChar");
  var _fd_write = /* @__PURE__ */ __name((fd, iov, iovcnt, pnum) => {
    var num = 0;
    for (var i2 = 0; i2 < iovcnt; i2++) {
      var ptr = LE_HEAP_LOAD_U32((iov >> 2) * 4);
      var len = LE_HEAP_LOAD_U32((iov + 4 >> 2) * 4);
      iov += 8;
      for (var j = 0; j < len; j++) {
        printChar(fd, HEAPU8[ptr + j]);
      }
      num += len;
    }
    LE_HEAP_STORE_U32((pnum >> 2) * 4, num);
    return 0;
  }, "_fd_write");
  _fd_write.sig = "iippp";
  function _tree_sitter_log_callback(isLexMessage, messageAddress) {
    if (Module.currentLogCallback) {
      const message = UTF8ToString(messageAddress);
      Module.currentLogCallback(message, isLexMessage !== 0);
    }
  }
  __name(_tree_sitter_log_callback, "_tree_sitter_log_callback");
  function _tree_sitter_parse_callback(inputBufferAddress, index, row, column, lengthAddress) {
    const INPUT_BUFFER_SIZE = 10 * 1024;
    const string = Module.currentParseCallback(index, {
      row,
      column
    });
    if (typeof string === "string") {
      setValue(lengthAddress, string.length, "i32");
      stringToUTF16(string, inputBufferAddress, INPUT_BUFFER_SIZE);
    } else {
      setValue(lengthAddress, 0, "i32");
    }
  }
  __name(_tree_sitter_parse_callback, "_tree_sitter_parse_callback");
  function _tree_sitter_progress_callback(currentOffset, hasError) {
    if (Module.currentProgressCallback) {
      return Module.currentProgressCallback({
        currentOffset,
        hasError
      });
    }
    return false;
  }
  __name(_tree_sitter_progress_callback, "_tree_sitter_progress_callback");
  function _tree_sitter_query_progress_callback(currentOffset) {
    if (Module.currentQueryProgressCallback) {
      return Module.currentQueryProgressCallback({
        currentOffset
      });
    }
    return false;
  }
  __name(_tree_sitter_query_progress_callback, "_tree_sitter_query_progress_callback");
  var runtimeKeepaliveCounter = 0;
  var keepRuntimeAlive = /* @__PURE__ */ __name(() => noExitRuntime || runtimeKeepaliveCounter > 0, "keepRuntimeAlive");
  var _proc_exit = /* @__PURE__ */ __name((code) => {
    EXITSTATUS = code;
    if (!keepRuntimeAlive()) {
      Module["onExit"]?.(code);
      ABORT = true;
    }
    quit_(code, new ExitStatus(code));
  }, "_proc_exit");
  _proc_exit.sig = "vi";
  var exitJS = /* @__PURE__ */ __name((status, implicit) => {
    EXITSTATUS = status;
    _proc_exit(status);
  }, "exitJS");
  var handleException = /* @__PURE__ */ __name((e) => {
    if (e instanceof ExitStatus || e == "unwind") {
      return EXITSTATUS;
    }
    quit_(1, e);
  }, "handleException");
  var lengthBytesUTF8 = /* @__PURE__ */ __name((str) => {
    var len = 0;
    for (var i2 = 0; i2 < str.length; ++i2) {
      var c = str.charCodeAt(i2);
      if (c <= 127) {
        len++;
      } else if (c <= 2047) {
        len += 2;
      } else if (c >= 55296 && c <= 57343) {
        len += 4;
        ++i2;
      } else {
        len += 3;
      }
    }
    return len;
  }, "lengthBytesUTF8");
  var stringToUTF8Array = /* @__PURE__ */ __name((str, heap, outIdx, maxBytesToWrite) => {
    if (!(maxBytesToWrite > 0)) return 0;
    var startIdx = outIdx;
    var endIdx = outIdx + maxBytesToWrite - 1;
    for (var i2 = 0; i2 < str.length; ++i2) {
      var u = str.codePointAt(i2);
      if (u <= 127) {
        if (outIdx >= endIdx) break;
        heap[outIdx++] = u;
      } else if (u <= 2047) {
        if (outIdx + 1 >= endIdx) break;
        heap[outIdx++] = 192 | u >> 6;
        heap[outIdx++] = 128 | u & 63;
      } else if (u <= 65535) {
        if (outIdx + 2 >= endIdx) break;
        heap[outIdx++] = 224 | u >> 12;
        heap[outIdx++] = 128 | u >> 6 & 63;
        heap[outIdx++] = 128 | u & 63;
      } else {
        if (outIdx + 3 >= endIdx) break;
        heap[outIdx++] = 240 | u >> 18;
        heap[outIdx++] = 128 | u >> 12 & 63;
        heap[outIdx++] = 128 | u >> 6 & 63;
        heap[outIdx++] = 128 | u & 63;
        i2++;
      }
    }
    heap[outIdx] = 0;
    return outIdx - startIdx;
  }, "stringToUTF8Array");
  var stringToUTF8 = /* @__PURE__ */ __name((str, outPtr, maxBytesToWrite) => stringToUTF8Array(str, HEAPU8, outPtr, maxBytesToWrite), "stringToUTF8");
  var stackAlloc = /* @__PURE__ */ __name((sz) => __emscripten_stack_alloc(sz), "stackAlloc");
  var stringToUTF8OnStack = /* @__PURE__ */ __name((str) => {
    var size = lengthBytesUTF8(str) + 1;
    var ret = stackAlloc(size);
    stringToUTF8(str, ret, size);
    return ret;
  }, "stringToUTF8OnStack");
  var AsciiToString = /* @__PURE__ */ __name((ptr) => {
    var str = "";
    while (1) {
      var ch = HEAPU8[ptr++];
      if (!ch) return str;
      str += String.fromCharCode(ch);
    }
  }, "AsciiToString");
  var stringToUTF16 = /* @__PURE__ */ __name((str, outPtr, maxBytesToWrite) => {
    maxBytesToWrite ??= 2147483647;
    if (maxBytesToWrite < 2) return 0;
    maxBytesToWrite -= 2;
    var startPtr = outPtr;
    var numCharsToWrite = maxBytesToWrite < str.length * 2 ? maxBytesToWrite / 2 : str.length;
    for (var i2 = 0; i2 < numCharsToWrite; ++i2) {
      var codeUnit = str.charCodeAt(i2);
      LE_HEAP_STORE_I16((outPtr >> 1) * 2, codeUnit);
      outPtr += 2;
    }
    LE_HEAP_STORE_I16((outPtr >> 1) * 2, 0);
    return outPtr - startPtr;
  }, "stringToUTF16");
  LE_ATOMICS_NATIVE_BYTE_ORDER = new Int8Array(new Int16Array([1]).buffer)[0] === 1 ? [
    /* little endian */
    ((x) => x),
    ((x) => x),
    void 0,
    ((x) => x)
  ] : [
    /* big endian */
    ((x) => x),
    ((x) => ((x & 65280) << 8 | (x & 255) << 24) >> 16),
    void 0,
    ((x) => x >> 24 & 255 | x >> 8 & 65280 | (x & 65280) << 8 | (x & 255) << 24)
  ];
  function LE_HEAP_UPDATE() {
    HEAPU16.unsigned = ((x) => x & 65535);
    HEAPU32.unsigned = ((x) => x >>> 0);
  }
  __name(LE_HEAP_UPDATE, "LE_HEAP_UPDATE");
  {
    initMemory();
    if (Module["noExitRuntime"]) noExitRuntime = Module["noExitRuntime"];
    if (Module["print"]) out = Module["print"];
    if (Module["printErr"]) err = Module["printErr"];
    if (Module["dynamicLibraries"]) dynamicLibraries = Module["dynamicLibraries"];
    if (Module["wasmBinary"]) wasmBinary = Module["wasmBinary"];
    if (Module["arguments"]) arguments_ = Module["arguments"];
    if (Module["thisProgram"]) thisProgram = Module["thisProgram"];
    if (Module["preInit"]) {
      if (typeof Module["preInit"] == "function") Module["preInit"] = [Module["preInit"]];
      while (Module["preInit"].length > 0) {
        Module["preInit"].shift()();
      }
    }
  }
  Module["setValue"] = setValue;
  Module["getValue"] = getValue;
  Module["UTF8ToString"] = UTF8ToString;
  Module["stringToUTF8"] = stringToUTF8;
  Module["lengthBytesUTF8"] = lengthBytesUTF8;
  Module["AsciiToString"] = AsciiToString;
  Module["stringToUTF16"] = stringToUTF16;
  Module["loadWebAssemblyModule"] = loadWebAssemblyModule;
  Module["LE_HEAP_STORE_I64"] = LE_HEAP_STORE_I64;
  var ASM_CONSTS = {};
  var _malloc, _calloc, _realloc, _free, _ts_range_edit, _memcmp, _ts_language_symbol_count, _ts_language_state_count, _ts_language_abi_version, _ts_language_name, _ts_language_field_count, _ts_language_next_state, _ts_language_symbol_name, _ts_language_symbol_for_name, _strncmp, _ts_language_symbol_type, _ts_language_field_name_for_id, _ts_lookahead_iterator_new, _ts_lookahead_iterator_delete, _ts_lookahead_iterator_reset_state, _ts_lookahead_iterator_reset, _ts_lookahead_iterator_next, _ts_lookahead_iterator_current_symbol, _ts_point_edit, _ts_parser_delete, _ts_parser_reset, _ts_parser_set_language, _ts_parser_set_included_ranges, _ts_query_new, _ts_query_delete, _iswspace, _iswalnum, _ts_query_pattern_count, _ts_query_capture_count, _ts_query_string_count, _ts_query_capture_name_for_id, _ts_query_capture_quantifier_for_id, _ts_query_string_value_for_id, _ts_query_predicates_for_pattern, _ts_query_start_byte_for_pattern, _ts_query_end_byte_for_pattern, _ts_query_is_pattern_rooted, _ts_query_is_pattern_non_local, _ts_query_is_pattern_guaranteed_at_step, _ts_query_disable_capture, _ts_query_disable_pattern, _ts_tree_copy, _ts_tree_delete, _ts_init, _ts_parser_new_wasm, _ts_parser_enable_logger_wasm, _ts_parser_parse_wasm, _ts_parser_included_ranges_wasm, _ts_language_type_is_named_wasm, _ts_language_type_is_visible_wasm, _ts_language_metadata_wasm, _ts_language_supertypes_wasm, _ts_language_subtypes_wasm, _ts_tree_root_node_wasm, _ts_tree_root_node_with_offset_wasm, _ts_tree_edit_wasm, _ts_tree_included_ranges_wasm, _ts_tree_get_changed_ranges_wasm, _ts_tree_cursor_new_wasm, _ts_tree_cursor_copy_wasm, _ts_tree_cursor_delete_wasm, _ts_tree_cursor_reset_wasm, _ts_tree_cursor_reset_to_wasm, _ts_tree_cursor_goto_first_child_wasm, _ts_tree_cursor_goto_last_child_wasm, _ts_tree_cursor_goto_first_child_for_index_wasm, _ts_tree_cursor_goto_first_child_for_position_wasm, _ts_tree_cursor_goto_next_sibling_wasm, _ts_tree_cursor_goto_previous_sibling_wasm, _ts_tree_cursor_goto_descendant_wasm, _ts_tree_cursor_goto_parent_wasm, _ts_tree_cursor_current_node_type_id_wasm, _ts_tree_cursor_current_node_state_id_wasm, _ts_tree_cursor_current_node_is_named_wasm, _ts_tree_cursor_current_node_is_missing_wasm, _ts_tree_cursor_current_node_id_wasm, _ts_tree_cursor_start_position_wasm, _ts_tree_cursor_end_position_wasm, _ts_tree_cursor_start_index_wasm, _ts_tree_cursor_end_index_wasm, _ts_tree_cursor_current_field_id_wasm, _ts_tree_cursor_current_depth_wasm, _ts_tree_cursor_current_descendant_index_wasm, _ts_tree_cursor_current_node_wasm, _ts_node_symbol_wasm, _ts_node_field_name_for_child_wasm, _ts_node_field_name_for_named_child_wasm, _ts_node_children_by_field_id_wasm, _ts_node_first_child_for_byte_wasm, _ts_node_first_named_child_for_byte_wasm, _ts_node_grammar_symbol_wasm, _ts_node_child_count_wasm, _ts_node_named_child_count_wasm, _ts_node_child_wasm, _ts_node_named_child_wasm, _ts_node_child_by_field_id_wasm, _ts_node_next_sibling_wasm, _ts_node_prev_sibling_wasm, _ts_node_next_named_sibling_wasm, _ts_node_prev_named_sibling_wasm, _ts_node_descendant_count_wasm, _ts_node_parent_wasm, _ts_node_child_with_descendant_wasm, _ts_node_descendant_for_index_wasm, _ts_node_named_descendant_for_index_wasm, _ts_node_descendant_for_position_wasm, _ts_node_named_descendant_for_position_wasm, _ts_node_start_point_wasm, _ts_node_end_point_wasm, _ts_node_start_index_wasm, _ts_node_end_index_wasm, _ts_node_to_string_wasm, _ts_node_children_wasm, _ts_node_named_children_wasm, _ts_node_descendants_of_type_wasm, _ts_node_is_named_wasm, _ts_node_has_changes_wasm, _ts_node_has_error_wasm, _ts_node_is_error_wasm, _ts_node_is_missing_wasm, _ts_node_is_extra_wasm, _ts_node_parse_state_wasm, _ts_node_next_parse_state_wasm, _ts_query_matches_wasm, _ts_query_captures_wasm, _memset, _memcpy, _memmove, _iswalpha, _iswblank, _iswdigit, _iswlower, _iswupper, _iswxdigit, _memchr, _strlen, _strcmp, _strncat, _strncpy, _towlower, _towupper, _setThrew, __emscripten_stack_restore, __emscripten_stack_alloc, _emscripten_stack_get_current, ___wasm_apply_data_relocs;
  function assignWasmExports(wasmExports2) {
    Module["_malloc"] = _malloc = wasmExports2["malloc"];
    Module["_calloc"] = _calloc = wasmExports2["calloc"];
    Module["_realloc"] = _realloc = wasmExports2["realloc"];
    Module["_free"] = _free = wasmExports2["free"];
    Module["_ts_range_edit"] = _ts_range_edit = wasmExports2["ts_range_edit"];
    Module["_memcmp"] = _memcmp = wasmExports2["memcmp"];
    Module["_ts_language_symbol_count"] = _ts_language_symbol_count = wasmExports2["ts_language_symbol_count"];
    Module["_ts_language_state_count"] = _ts_language_state_count = wasmExports2["ts_language_state_count"];
    Module["_ts_language_abi_version"] = _ts_language_abi_version = wasmExports2["ts_language_abi_version"];
    Module["_ts_language_name"] = _ts_language_name = wasmExports2["ts_language_name"];
    Module["_ts_language_field_count"] = _ts_language_field_count = wasmExports2["ts_language_field_count"];
    Module["_ts_language_next_state"] = _ts_language_next_state = wasmExports2["ts_language_next_state"];
    Module["_ts_language_symbol_name"] = _ts_language_symbol_name = wasmExports2["ts_language_symbol_name"];
    Module["_ts_language_symbol_for_name"] = _ts_language_symbol_for_name = wasmExports2["ts_language_symbol_for_name"];
    Module["_strncmp"] = _strncmp = wasmExports2["strncmp"];
    Module["_ts_language_symbol_type"] = _ts_language_symbol_type = wasmExports2["ts_language_symbol_type"];
    Module["_ts_language_field_name_for_id"] = _ts_language_field_name_for_id = wasmExports2["ts_language_field_name_for_id"];
    Module["_ts_lookahead_iterator_new"] = _ts_lookahead_iterator_new = wasmExports2["ts_lookahead_iterator_new"];
    Module["_ts_lookahead_iterator_delete"] = _ts_lookahead_iterator_delete = wasmExports2["ts_lookahead_iterator_delete"];
    Module["_ts_lookahead_iterator_reset_state"] = _ts_lookahead_iterator_reset_state = wasmExports2["ts_lookahead_iterator_reset_state"];
    Module["_ts_lookahead_iterator_reset"] = _ts_lookahead_iterator_reset = wasmExports2["ts_lookahead_iterator_reset"];
    Module["_ts_lookahead_iterator_next"] = _ts_lookahead_iterator_next = wasmExports2["ts_lookahead_iterator_next"];
    Module["_ts_lookahead_iterator_current_symbol"] = _ts_lookahead_iterator_current_symbol = wasmExports2["ts_lookahead_iterator_current_symbol"];
    Module["_ts_point_edit"] = _ts_point_edit = wasmExports2["ts_point_edit"];
    Module["_ts_parser_delete"] = _ts_parser_delete = wasmExports2["ts_parser_delete"];
    Module["_ts_parser_reset"] = _ts_parser_reset = wasmExports2["ts_parser_reset"];
    Module["_ts_parser_set_language"] = _ts_parser_set_language = wasmExports2["ts_parser_set_language"];
    Module["_ts_parser_set_included_ranges"] = _ts_parser_set_included_ranges = wasmExports2["ts_parser_set_included_ranges"];
    Module["_ts_query_new"] = _ts_query_new = wasmExports2["ts_query_new"];
    Module["_ts_query_delete"] = _ts_query_delete = wasmExports2["ts_query_delete"];
    Module["_iswspace"] = _iswspace = wasmExports2["iswspace"];
    Module["_iswalnum"] = _iswalnum = wasmExports2["iswalnum"];
    Module["_ts_query_pattern_count"] = _ts_query_pattern_count = wasmExports2["ts_query_pattern_count"];
    Module["_ts_query_capture_count"] = _ts_query_capture_count = wasmExports2["ts_query_capture_count"];
    Module["_ts_query_string_count"] = _ts_query_string_count = wasmExports2["ts_query_string_count"];
    Module["_ts_query_capture_name_for_id"] = _ts_query_capture_name_for_id = wasmExports2["ts_query_capture_name_for_id"];
    Module["_ts_query_capture_quantifier_for_id"] = _ts_query_capture_quantifier_for_id = wasmExports2["ts_query_capture_quantifier_for_id"];
    Module["_ts_query_string_value_for_id"] = _ts_query_string_value_for_id = wasmExports2["ts_query_string_value_for_id"];
    Module["_ts_query_predicates_for_pattern"] = _ts_query_predicates_for_pattern = wasmExports2["ts_query_predicates_for_pattern"];
    Module["_ts_query_start_byte_for_pattern"] = _ts_query_start_byte_for_pattern = wasmExports2["ts_query_start_byte_for_pattern"];
    Module["_ts_query_end_byte_for_pattern"] = _ts_query_end_byte_for_pattern = wasmExports2["ts_query_end_byte_for_pattern"];
    Module["_ts_query_is_pattern_rooted"] = _ts_query_is_pattern_rooted = wasmExports2["ts_query_is_pattern_rooted"];
    Module["_ts_query_is_pattern_non_local"] = _ts_query_is_pattern_non_local = wasmExports2["ts_query_is_pattern_non_local"];
    Module["_ts_query_is_pattern_guaranteed_at_step"] = _ts_query_is_pattern_guaranteed_at_step = wasmExports2["ts_query_is_pattern_guaranteed_at_step"];
    Module["_ts_query_disable_capture"] = _ts_query_disable_capture = wasmExports2["ts_query_disable_capture"];
    Module["_ts_query_disable_pattern"] = _ts_query_disable_pattern = wasmExports2["ts_query_disable_pattern"];
    Module["_ts_tree_copy"] = _ts_tree_copy = wasmExports2["ts_tree_copy"];
    Module["_ts_tree_delete"] = _ts_tree_delete = wasmExports2["ts_tree_delete"];
    Module["_ts_init"] = _ts_init = wasmExports2["ts_init"];
    Module["_ts_parser_new_wasm"] = _ts_parser_new_wasm = wasmExports2["ts_parser_new_wasm"];
    Module["_ts_parser_enable_logger_wasm"] = _ts_parser_enable_logger_wasm = wasmExports2["ts_parser_enable_logger_wasm"];
    Module["_ts_parser_parse_wasm"] = _ts_parser_parse_wasm = wasmExports2["ts_parser_parse_wasm"];
    Module["_ts_parser_included_ranges_wasm"] = _ts_parser_included_ranges_wasm = wasmExports2["ts_parser_included_ranges_wasm"];
    Module["_ts_language_type_is_named_wasm"] = _ts_language_type_is_named_wasm = wasmExports2["ts_language_type_is_named_wasm"];
    Module["_ts_language_type_is_visible_wasm"] = _ts_language_type_is_visible_wasm = wasmExports2["ts_language_type_is_visible_wasm"];
    Module["_ts_language_metadata_wasm"] = _ts_language_metadata_wasm = wasmExports2["ts_language_metadata_wasm"];
    Module["_ts_language_supertypes_wasm"] = _ts_language_supertypes_wasm = wasmExports2["ts_language_supertypes_wasm"];
    Module["_ts_language_subtypes_wasm"] = _ts_language_subtypes_wasm = wasmExports2["ts_language_subtypes_wasm"];
    Module["_ts_tree_root_node_wasm"] = _ts_tree_root_node_wasm = wasmExports2["ts_tree_root_node_wasm"];
    Module["_ts_tree_root_node_with_offset_wasm"] = _ts_tree_root_node_with_offset_wasm = wasmExports2["ts_tree_root_node_with_offset_wasm"];
    Module["_ts_tree_edit_wasm"] = _ts_tree_edit_wasm = wasmExports2["ts_tree_edit_wasm"];
    Module["_ts_tree_included_ranges_wasm"] = _ts_tree_included_ranges_wasm = wasmExports2["ts_tree_included_ranges_wasm"];
    Module["_ts_tree_get_changed_ranges_wasm"] = _ts_tree_get_changed_ranges_wasm = wasmExports2["ts_tree_get_changed_ranges_wasm"];
    Module["_ts_tree_cursor_new_wasm"] = _ts_tree_cursor_new_wasm = wasmExports2["ts_tree_cursor_new_wasm"];
    Module["_ts_tree_cursor_copy_wasm"] = _ts_tree_cursor_copy_wasm = wasmExports2["ts_tree_cursor_copy_wasm"];
    Module["_ts_tree_cursor_delete_wasm"] = _ts_tree_cursor_delete_wasm = wasmExports2["ts_tree_cursor_delete_wasm"];
    Module["_ts_tree_cursor_reset_wasm"] = _ts_tree_cursor_reset_wasm = wasmExports2["ts_tree_cursor_reset_wasm"];
    Module["_ts_tree_cursor_reset_to_wasm"] = _ts_tree_cursor_reset_to_wasm = wasmExports2["ts_tree_cursor_reset_to_wasm"];
    Module["_ts_tree_cursor_goto_first_child_wasm"] = _ts_tree_cursor_goto_first_child_wasm = wasmExports2["ts_tree_cursor_goto_first_child_wasm"];
    Module["_ts_tree_cursor_goto_last_child_wasm"] = _ts_tree_cursor_goto_last_child_wasm = wasmExports2["ts_tree_cursor_goto_last_child_wasm"];
    Module["_ts_tree_cursor_goto_first_child_for_index_wasm"] = _ts_tree_cursor_goto_first_child_for_index_wasm = wasmExports2["ts_tree_cursor_goto_first_child_for_index_wasm"];
    Module["_ts_tree_cursor_goto_first_child_for_position_wasm"] = _ts_tree_cursor_goto_first_child_for_position_wasm = wasmExports2["ts_tree_cursor_goto_first_child_for_position_wasm"];
    Module["_ts_tree_cursor_goto_next_sibling_wasm"] = _ts_tree_cursor_goto_next_sibling_wasm = wasmExports2["ts_tree_cursor_goto_next_sibling_wasm"];
    Module["_ts_tree_cursor_goto_previous_sibling_wasm"] = _ts_tree_cursor_goto_previous_sibling_wasm = wasmExports2["ts_tree_cursor_goto_previous_sibling_wasm"];
    Module["_ts_tree_cursor_goto_descendant_wasm"] = _ts_tree_cursor_goto_descendant_wasm = wasmExports2["ts_tree_cursor_goto_descendant_wasm"];
    Module["_ts_tree_cursor_goto_parent_wasm"] = _ts_tree_cursor_goto_parent_wasm = wasmExports2["ts_tree_cursor_goto_parent_wasm"];
    Module["_ts_tree_cursor_current_node_type_id_wasm"] = _ts_tree_cursor_current_node_type_id_wasm = wasmExports2["ts_tree_cursor_current_node_type_id_wasm"];
    Module["_ts_tree_cursor_current_node_state_id_wasm"] = _ts_tree_cursor_current_node_state_id_wasm = wasmExports2["ts_tree_cursor_current_node_state_id_wasm"];
    Module["_ts_tree_cursor_current_node_is_named_wasm"] = _ts_tree_cursor_current_node_is_named_wasm = wasmExports2["ts_tree_cursor_current_node_is_named_wasm"];
    Module["_ts_tree_cursor_current_node_is_missing_wasm"] = _ts_tree_cursor_current_node_is_missing_wasm = wasmExports2["ts_tree_cursor_current_node_is_missing_wasm"];
    Module["_ts_tree_cursor_current_node_id_wasm"] = _ts_tree_cursor_current_node_id_wasm = wasmExports2["ts_tree_cursor_current_node_id_wasm"];
    Module["_ts_tree_cursor_start_position_wasm"] = _ts_tree_cursor_start_position_wasm = wasmExports2["ts_tree_cursor_start_position_wasm"];
    Module["_ts_tree_cursor_end_position_wasm"] = _ts_tree_cursor_end_position_wasm = wasmExports2["ts_tree_cursor_end_position_wasm"];
    Module["_ts_tree_cursor_start_index_wasm"] = _ts_tree_cursor_start_index_wasm = wasmExports2["ts_tree_cursor_start_index_wasm"];
    Module["_ts_tree_cursor_end_index_wasm"] = _ts_tree_cursor_end_index_wasm = wasmExports2["ts_tree_cursor_end_index_wasm"];
    Module["_ts_tree_cursor_current_field_id_wasm"] = _ts_tree_cursor_current_field_id_wasm = wasmExports2["ts_tree_cursor_current_field_id_wasm"];
    Module["_ts_tree_cursor_current_depth_wasm"] = _ts_tree_cursor_current_depth_wasm = wasmExports2["ts_tree_cursor_current_depth_wasm"];
    Module["_ts_tree_cursor_current_descendant_index_wasm"] = _ts_tree_cursor_current_descendant_index_wasm = wasmExports2["ts_tree_cursor_current_descendant_index_wasm"];
    Module["_ts_tree_cursor_current_node_wasm"] = _ts_tree_cursor_current_node_wasm = wasmExports2["ts_tree_cursor_current_node_wasm"];
    Module["_ts_node_symbol_wasm"] = _ts_node_symbol_wasm = wasmExports2["ts_node_symbol_wasm"];
    Module["_ts_node_field_name_for_child_wasm"] = _ts_node_field_name_for_child_wasm = wasmExports2["ts_node_field_name_for_child_wasm"];
    Module["_ts_node_field_name_for_named_child_wasm"] = _ts_node_field_name_for_named_child_wasm = wasmExports2["ts_node_field_name_for_named_child_wasm"];
    Module["_ts_node_children_by_field_id_wasm"] = _ts_node_children_by_field_id_wasm = wasmExports2["ts_node_children_by_field_id_wasm"];
    Module["_ts_node_first_child_for_byte_wasm"] = _ts_node_first_child_for_byte_wasm = wasmExports2["ts_node_first_child_for_byte_wasm"];
    Module["_ts_node_first_named_child_for_byte_wasm"] = _ts_node_first_named_child_for_byte_wasm = wasmExports2["ts_node_first_named_child_for_byte_wasm"];
    Module["_ts_node_grammar_symbol_wasm"] = _ts_node_grammar_symbol_wasm = wasmExports2["ts_node_grammar_symbol_wasm"];
    Module["_ts_node_child_count_wasm"] = _ts_node_child_count_wasm = wasmExports2["ts_node_child_count_wasm"];
    Module["_ts_node_named_child_count_wasm"] = _ts_node_named_child_count_wasm = wasmExports2["ts_node_named_child_count_wasm"];
    Module["_ts_node_child_wasm"] = _ts_node_child_wasm = wasmExports2["ts_node_child_wasm"];
    Module["_ts_node_named_child_wasm"] = _ts_node_named_child_wasm = wasmExports2["ts_node_named_child_wasm"];
    Module["_ts_node_child_by_field_id_wasm"] = _ts_node_child_by_field_id_wasm = wasmExports2["ts_node_child_by_field_id_wasm"];
    Module["_ts_node_next_sibling_wasm"] = _ts_node_next_sibling_wasm = wasmExports2["ts_node_next_sibling_wasm"];
    Module["_ts_node_prev_sibling_wasm"] = _ts_node_prev_sibling_wasm = wasmExports2["ts_node_prev_sibling_wasm"];
    Module["_ts_node_next_named_sibling_wasm"] = _ts_node_next_named_sibling_wasm = wasmExports2["ts_node_next_named_sibling_wasm"];
    Module["_ts_node_prev_named_sibling_wasm"] = _ts_node_prev_named_sibling_wasm = wasmExports2["ts_node_prev_named_sibling_wasm"];
    Module["_ts_node_descendant_count_wasm"] = _ts_node_descendant_count_wasm = wasmExports2["ts_node_descendant_count_wasm"];
    Module["_ts_node_parent_wasm"] = _ts_node_parent_wasm = wasmExports2["ts_node_parent_wasm"];
    Module["_ts_node_child_with_descendant_wasm"] = _ts_node_child_with_descendant_wasm = wasmExports2["ts_node_child_with_descendant_wasm"];
    Module["_ts_node_descendant_for_index_wasm"] = _ts_node_descendant_for_index_wasm = wasmExports2["ts_node_descendant_for_index_wasm"];
    Module["_ts_node_named_descendant_for_index_wasm"] = _ts_node_named_descendant_for_index_wasm = wasmExports2["ts_node_named_descendant_for_index_wasm"];
    Module["_ts_node_descendant_for_position_wasm"] = _ts_node_descendant_for_position_wasm = wasmExports2["ts_node_descendant_for_position_wasm"];
    Module["_ts_node_named_descendant_for_position_wasm"] = _ts_node_named_descendant_for_position_wasm = wasmExports2["ts_node_named_descendant_for_position_wasm"];
    Module["_ts_node_start_point_wasm"] = _ts_node_start_point_wasm = wasmExports2["ts_node_start_point_wasm"];
    Module["_ts_node_end_point_wasm"] = _ts_node_end_point_wasm = wasmExports2["ts_node_end_point_wasm"];
    Module["_ts_node_start_index_wasm"] = _ts_node_start_index_wasm = wasmExports2["ts_node_start_index_wasm"];
    Module["_ts_node_end_index_wasm"] = _ts_node_end_index_wasm = wasmExports2["ts_node_end_index_wasm"];
    Module["_ts_node_to_string_wasm"] = _ts_node_to_string_wasm = wasmExports2["ts_node_to_string_wasm"];
    Module["_ts_node_children_wasm"] = _ts_node_children_wasm = wasmExports2["ts_node_children_wasm"];
    Module["_ts_node_named_children_wasm"] = _ts_node_named_children_wasm = wasmExports2["ts_node_named_children_wasm"];
    Module["_ts_node_descendants_of_type_wasm"] = _ts_node_descendants_of_type_wasm = wasmExports2["ts_node_descendants_of_type_wasm"];
    Module["_ts_node_is_named_wasm"] = _ts_node_is_named_wasm = wasmExports2["ts_node_is_named_wasm"];
    Module["_ts_node_has_changes_wasm"] = _ts_node_has_changes_wasm = wasmExports2["ts_node_has_changes_wasm"];
    Module["_ts_node_has_error_wasm"] = _ts_node_has_error_wasm = wasmExports2["ts_node_has_error_wasm"];
    Module["_ts_node_is_error_wasm"] = _ts_node_is_error_wasm = wasmExports2["ts_node_is_error_wasm"];
    Module["_ts_node_is_missing_wasm"] = _ts_node_is_missing_wasm = wasmExports2["ts_node_is_missing_wasm"];
    Module["_ts_node_is_extra_wasm"] = _ts_node_is_extra_wasm = wasmExports2["ts_node_is_extra_wasm"];
    Module["_ts_node_parse_state_wasm"] = _ts_node_parse_state_wasm = wasmExports2["ts_node_parse_state_wasm"];
    Module["_ts_node_next_parse_state_wasm"] = _ts_node_next_parse_state_wasm = wasmExports2["ts_node_next_parse_state_wasm"];
    Module["_ts_query_matches_wasm"] = _ts_query_matches_wasm = wasmExports2["ts_query_matches_wasm"];
    Module["_ts_query_captures_wasm"] = _ts_query_captures_wasm = wasmExports2["ts_query_captures_wasm"];
    Module["_memset"] = _memset = wasmExports2["memset"];
    Module["_memcpy"] = _memcpy = wasmExports2["memcpy"];
    Module["_memmove"] = _memmove = wasmExports2["memmove"];
    Module["_iswalpha"] = _iswalpha = wasmExports2["iswalpha"];
    Module["_iswblank"] = _iswblank = wasmExports2["iswblank"];
    Module["_iswdigit"] = _iswdigit = wasmExports2["iswdigit"];
    Module["_iswlower"] = _iswlower = wasmExports2["iswlower"];
    Module["_iswupper"] = _iswupper = wasmExports2["iswupper"];
    Module["_iswxdigit"] = _iswxdigit = wasmExports2["iswxdigit"];
    Module["_memchr"] = _memchr = wasmExports2["memchr"];
    Module["_strlen"] = _strlen = wasmExports2["strlen"];
    Module["_strcmp"] = _strcmp = wasmExports2["strcmp"];
    Module["_strncat"] = _strncat = wasmExports2["strncat"];
    Module["_strncpy"] = _strncpy = wasmExports2["strncpy"];
    Module["_towlower"] = _towlower = wasmExports2["towlower"];
    Module["_towupper"] = _towupper = wasmExports2["towupper"];
    _setThrew = wasmExports2["setThrew"];
    __emscripten_stack_restore = wasmExports2["_emscripten_stack_restore"];
    __emscripten_stack_alloc = wasmExports2["_emscripten_stack_alloc"];
    _emscripten_stack_get_current = wasmExports2["emscripten_stack_get_current"];
    ___wasm_apply_data_relocs = wasmExports2["__wasm_apply_data_relocs"];
  }
  __name(assignWasmExports, "assignWasmExports");
  var wasmImports = {
    /** @export */
    __heap_base: ___heap_base,
    /** @export */
    __indirect_function_table: wasmTable,
    /** @export */
    __memory_base: ___memory_base,
    /** @export */
    __stack_high: ___stack_high,
    /** @export */
    __stack_low: ___stack_low,
    /** @export */
    __stack_pointer: ___stack_pointer,
    /** @export */
    __table_base: ___table_base,
    /** @export */
    _abort_js: __abort_js,
    /** @export */
    emscripten_resize_heap: _emscripten_resize_heap,
    /** @export */
    fd_close: _fd_close,
    /** @export */
    fd_seek: _fd_seek,
    /** @export */
    fd_write: _fd_write,
    /** @export */
    memory: wasmMemory,
    /** @export */
    tree_sitter_log_callback: _tree_sitter_log_callback,
    /** @export */
    tree_sitter_parse_callback: _tree_sitter_parse_callback,
    /** @export */
    tree_sitter_progress_callback: _tree_sitter_progress_callback,
    /** @export */
    tree_sitter_query_progress_callback: _tree_sitter_query_progress_callback
  };
  function callMain(args2 = []) {
    var entryFunction = resolveGlobalSymbol("main").sym;
    if (!entryFunction) return;
    args2.unshift(thisProgram);
    var argc = args2.length;
    var argv = stackAlloc((argc + 1) * 4);
    var argv_ptr = argv;
    args2.forEach((arg) => {
      LE_HEAP_STORE_U32((argv_ptr >> 2) * 4, stringToUTF8OnStack(arg));
      argv_ptr += 4;
    });
    LE_HEAP_STORE_U32((argv_ptr >> 2) * 4, 0);
    try {
      var ret = entryFunction(argc, argv);
      exitJS(
        ret,
        /* implicit = */
        true
      );
      return ret;
    } catch (e) {
      return handleException(e);
    }
  }
  __name(callMain, "callMain");
  function run(args2 = arguments_) {
    if (runDependencies > 0) {
      dependenciesFulfilled = run;
      return;
    }
    preRun();
    if (runDependencies > 0) {
      dependenciesFulfilled = run;
      return;
    }
    function doRun() {
      Module["calledRun"] = true;
      if (ABORT) return;
      initRuntime();
      preMain();
      readyPromiseResolve?.(Module);
      Module["onRuntimeInitialized"]?.();
      var noInitialRun = Module["noInitialRun"] || false;
      if (!noInitialRun) callMain(args2);
      postRun();
    }
    __name(doRun, "doRun");
    if (Module["setStatus"]) {
      Module["setStatus"]("Running...");
      setTimeout(() => {
        setTimeout(() => Module["setStatus"](""), 1);
        doRun();
      }, 1);
    } else {
      doRun();
    }
  }
  __name(run, "run");
  var wasmExports;
  wasmExports = await createWasm();
  run();
  if (runtimeInitialized) {
    moduleRtn = Module;
  } else {
    moduleRtn = new Promise((resolve, reject) => {
      readyPromiseResolve = resolve;
      readyPromiseReject = reject;
    });
  }
  return moduleRtn;
}
__name(Module2, "Module");
var web_tree_sitter_default = Module2;
var Module3 = null;
async function initializeBinding(moduleOptions) {
  return Module3 ??= await web_tree_sitter_default(moduleOptions);
}
__name(initializeBinding, "initializeBinding");
function checkModule() {
  return !!Module3;
}
__name(checkModule, "checkModule");
var TRANSFER_BUFFER;
var LANGUAGE_VERSION;
var MIN_COMPATIBLE_VERSION;
var Parser = class {
  static {
    __name(this, "Parser");
  }
  /** @internal */
  [0] = 0;
  // Internal handle for Wasm
  /** @internal */
  [1] = 0;
  // Internal handle for Wasm
  /** @internal */
  logCallback = null;
  /** The parser's current language. */
  language = null;
  /**
   * This must always be called before creating a Parser.
   *
   * You can optionally pass in options to configure the Wasm module, the most common
   * one being `locateFile` to help the module find the `.wasm` file.
   */
  static async init(moduleOptions) {
    setModule(await initializeBinding(moduleOptions));
    TRANSFER_BUFFER = C._ts_init();
    LANGUAGE_VERSION = C.getValue(TRANSFER_BUFFER, "i32");
    MIN_COMPATIBLE_VERSION = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
  }
  /**
   * Create a new parser.
   */
  constructor() {
    this.initialize();
  }
  /** @internal */
  initialize() {
    if (!checkModule()) {
      throw new Error("cannot construct a Parser before calling `init()`");
    }
    C._ts_parser_new_wasm();
    this[0] = C.getValue(TRANSFER_BUFFER, "i32");
    this[1] = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
  }
  /** Delete the parser, freeing its resources. */
  delete() {
    C._ts_parser_delete(this[0]);
    C._free(this[1]);
    this[0] = 0;
    this[1] = 0;
  }
  /**
   * Set the language that the parser should use for parsing.
   *
   * If the language was not successfully assigned, an error will be thrown.
   * This happens if the language was generated with an incompatible
   * version of the Tree-sitter CLI. Check the language's version using
   * {@link Language#version} and compare it to this library's
   * {@link LANGUAGE_VERSION} and {@link MIN_COMPATIBLE_VERSION} constants.
   */
  setLanguage(language) {
    let address;
    if (!language) {
      address = 0;
      this.language = null;
    } else if (language.constructor === Language) {
      address = language[0];
      const version = C._ts_language_abi_version(address);
      if (version < MIN_COMPATIBLE_VERSION || LANGUAGE_VERSION < version) {
        throw new Error(
          `Incompatible language version ${version}. Compatibility range ${MIN_COMPATIBLE_VERSION} through ${LANGUAGE_VERSION}.`
        );
      }
      this.language = language;
    } else {
      throw new Error("Argument must be a Language");
    }
    C._ts_parser_set_language(this[0], address);
    return this;
  }
  /**
   * Parse a slice of UTF8 text.
   *
   * @param {string | ParseCallback} callback - The UTF8-encoded text to parse or a callback function.
   *
   * @param {Tree | null} [oldTree] - A previous syntax tree parsed from the same document. If the text of the
   *   document has changed since `oldTree` was created, then you must edit `oldTree` to match
   *   the new text using {@link Tree#edit}.
   *
   * @param {ParseOptions} [options] - Options for parsing the text.
   *  This can be used to set the included ranges, or a progress callback.
   *
   * @returns {Tree | null} A {@link Tree} if parsing succeeded, or `null` if:
   *  - The parser has not yet had a language assigned with {@link Parser#setLanguage}.
   *  - The progress callback returned true.
   */
  parse(callback, oldTree, options) {
    if (typeof callback === "string") {
      C.currentParseCallback = (index) => callback.slice(index);
    } else if (typeof callback === "function") {
      C.currentParseCallback = callback;
    } else {
      throw new Error("Argument must be a string or a function");
    }
    if (options?.progressCallback) {
      C.currentProgressCallback = options.progressCallback;
    } else {
      C.currentProgressCallback = null;
    }
    if (this.logCallback) {
      C.currentLogCallback = this.logCallback;
      C._ts_parser_enable_logger_wasm(this[0], 1);
    } else {
      C.currentLogCallback = null;
      C._ts_parser_enable_logger_wasm(this[0], 0);
    }
    let rangeCount = 0;
    let rangeAddress = 0;
    if (options?.includedRanges) {
      rangeCount = options.includedRanges.length;
      rangeAddress = C._calloc(rangeCount, SIZE_OF_RANGE);
      let address = rangeAddress;
      for (let i2 = 0; i2 < rangeCount; i2++) {
        marshalRange(address, options.includedRanges[i2]);
        address += SIZE_OF_RANGE;
      }
    }
    const treeAddress = C._ts_parser_parse_wasm(
      this[0],
      this[1],
      oldTree ? oldTree[0] : 0,
      rangeAddress,
      rangeCount
    );
    if (!treeAddress) {
      C.currentParseCallback = null;
      C.currentLogCallback = null;
      C.currentProgressCallback = null;
      return null;
    }
    if (!this.language) {
      throw new Error("Parser must have a language to parse");
    }
    const result = new Tree(INTERNAL, treeAddress, this.language, C.currentParseCallback);
    C.currentParseCallback = null;
    C.currentLogCallback = null;
    C.currentProgressCallback = null;
    return result;
  }
  /**
   * Instruct the parser to start the next parse from the beginning.
   *
   * If the parser previously failed because of a callback, 
   * then by default, it will resume where it left off on the
   * next call to {@link Parser#parse} or other parsing functions.
   * If you don't want to resume, and instead intend to use this parser to
   * parse some other document, you must call `reset` first.
   */
  reset() {
    C._ts_parser_reset(this[0]);
  }
  /** Get the ranges of text that the parser will include when parsing. */
  getIncludedRanges() {
    C._ts_parser_included_ranges_wasm(this[0]);
    const count = C.getValue(TRANSFER_BUFFER, "i32");
    const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const result = new Array(count);
    if (count > 0) {
      let address = buffer;
      for (let i2 = 0; i2 < count; i2++) {
        result[i2] = unmarshalRange(address);
        address += SIZE_OF_RANGE;
      }
      C._free(buffer);
    }
    return result;
  }
  /** Set the logging callback that a parser should use during parsing. */
  setLogger(callback) {
    if (!callback) {
      this.logCallback = null;
    } else if (typeof callback !== "function") {
      throw new Error("Logger callback must be a function");
    } else {
      this.logCallback = callback;
    }
    return this;
  }
  /** Get the parser's current logger. */
  getLogger() {
    return this.logCallback;
  }
};
var PREDICATE_STEP_TYPE_CAPTURE = 1;
var PREDICATE_STEP_TYPE_STRING = 2;
var QUERY_WORD_REGEX = /[\w-]+/g;
var CaptureQuantifier = {
  Zero: 0,
  ZeroOrOne: 1,
  ZeroOrMore: 2,
  One: 3,
  OneOrMore: 4
};
var isCaptureStep = /* @__PURE__ */ __name((step2) => step2.type === "capture", "isCaptureStep");
var isStringStep = /* @__PURE__ */ __name((step2) => step2.type === "string", "isStringStep");
var QueryErrorKind = {
  Syntax: 1,
  NodeName: 2,
  FieldName: 3,
  CaptureName: 4,
  PatternStructure: 5
};
var QueryError = class _QueryError extends Error {
  constructor(kind, info2, index, length) {
    super(_QueryError.formatMessage(kind, info2));
    this.kind = kind;
    this.info = info2;
    this.index = index;
    this.length = length;
    this.name = "QueryError";
  }
  static {
    __name(this, "QueryError");
  }
  /** Formats an error message based on the error kind and info */
  static formatMessage(kind, info2) {
    switch (kind) {
      case QueryErrorKind.NodeName:
        return `Bad node name '${info2.word}'`;
      case QueryErrorKind.FieldName:
        return `Bad field name '${info2.word}'`;
      case QueryErrorKind.CaptureName:
        return `Bad capture name @${info2.word}`;
      case QueryErrorKind.PatternStructure:
        return `Bad pattern structure at offset ${info2.suffix}`;
      case QueryErrorKind.Syntax:
        return `Bad syntax at offset ${info2.suffix}`;
    }
  }
};
function parseAnyPredicate(steps, index, operator, textPredicates) {
  if (steps.length !== 3) {
    throw new Error(
      `Wrong number of arguments to \`#${operator}\` predicate. Expected 2, got ${steps.length - 1}`
    );
  }
  if (!isCaptureStep(steps[1])) {
    throw new Error(
      `First argument of \`#${operator}\` predicate must be a capture. Got "${steps[1].value}"`
    );
  }
  const isPositive = operator === "eq?" || operator === "any-eq?";
  const matchAll = !operator.startsWith("any-");
  if (isCaptureStep(steps[2])) {
    const captureName1 = steps[1].name;
    const captureName2 = steps[2].name;
    textPredicates[index].push((captures) => {
      const nodes1 = [];
      const nodes2 = [];
      for (const c of captures) {
        if (c.name === captureName1) nodes1.push(c.node);
        if (c.name === captureName2) nodes2.push(c.node);
      }
      const compare2 = /* @__PURE__ */ __name((n1, n2, positive) => {
        return positive ? n1.text === n2.text : n1.text !== n2.text;
      }, "compare");
      return matchAll ? nodes1.every((n1) => nodes2.some((n2) => compare2(n1, n2, isPositive))) : nodes1.some((n1) => nodes2.some((n2) => compare2(n1, n2, isPositive)));
    });
  } else {
    const captureName = steps[1].name;
    const stringValue = steps[2].value;
    const matches = /* @__PURE__ */ __name((n) => n.text === stringValue, "matches");
    const doesNotMatch = /* @__PURE__ */ __name((n) => n.text !== stringValue, "doesNotMatch");
    textPredicates[index].push((captures) => {
      const nodes = [];
      for (const c of captures) {
        if (c.name === captureName) nodes.push(c.node);
      }
      const test = isPositive ? matches : doesNotMatch;
      return matchAll ? nodes.every(test) : nodes.some(test);
    });
  }
}
__name(parseAnyPredicate, "parseAnyPredicate");
function parseMatchPredicate(steps, index, operator, textPredicates) {
  if (steps.length !== 3) {
    throw new Error(
      `Wrong number of arguments to \`#${operator}\` predicate. Expected 2, got ${steps.length - 1}.`
    );
  }
  if (steps[1].type !== "capture") {
    throw new Error(
      `First argument of \`#${operator}\` predicate must be a capture. Got "${steps[1].value}".`
    );
  }
  if (steps[2].type !== "string") {
    throw new Error(
      `Second argument of \`#${operator}\` predicate must be a string. Got @${steps[2].name}.`
    );
  }
  const isPositive = operator === "match?" || operator === "any-match?";
  const matchAll = !operator.startsWith("any-");
  const captureName = steps[1].name;
  const regex = new RegExp(steps[2].value);
  textPredicates[index].push((captures) => {
    const nodes = [];
    for (const c of captures) {
      if (c.name === captureName) nodes.push(c.node.text);
    }
    const test = /* @__PURE__ */ __name((text, positive) => {
      return positive ? regex.test(text) : !regex.test(text);
    }, "test");
    if (nodes.length === 0) return !isPositive;
    return matchAll ? nodes.every((text) => test(text, isPositive)) : nodes.some((text) => test(text, isPositive));
  });
}
__name(parseMatchPredicate, "parseMatchPredicate");
function parseAnyOfPredicate(steps, index, operator, textPredicates) {
  if (steps.length < 2) {
    throw new Error(
      `Wrong number of arguments to \`#${operator}\` predicate. Expected at least 1. Got ${steps.length - 1}.`
    );
  }
  if (steps[1].type !== "capture") {
    throw new Error(
      `First argument of \`#${operator}\` predicate must be a capture. Got "${steps[1].value}".`
    );
  }
  const isPositive = operator === "any-of?";
  const captureName = steps[1].name;
  const stringSteps = steps.slice(2);
  if (!stringSteps.every(isStringStep)) {
    throw new Error(
      `Arguments to \`#${operator}\` predicate must be strings.".`
    );
  }
  const values = stringSteps.map((s) => s.value);
  textPredicates[index].push((captures) => {
    const nodes = [];
    for (const c of captures) {
      if (c.name === captureName) nodes.push(c.node.text);
    }
    if (nodes.length === 0) return !isPositive;
    return nodes.every((text) => values.includes(text)) === isPositive;
  });
}
__name(parseAnyOfPredicate, "parseAnyOfPredicate");
function parseIsPredicate(steps, index, operator, assertedProperties, refutedProperties) {
  if (steps.length < 2 || steps.length > 3) {
    throw new Error(
      `Wrong number of arguments to \`#${operator}\` predicate. Expected 1 or 2. Got ${steps.length - 1}.`
    );
  }
  if (!steps.every(isStringStep)) {
    throw new Error(
      `Arguments to \`#${operator}\` predicate must be strings.".`
    );
  }
  const properties = operator === "is?" ? assertedProperties : refutedProperties;
  if (!properties[index]) properties[index] = {};
  properties[index][steps[1].value] = steps[2]?.value ?? null;
}
__name(parseIsPredicate, "parseIsPredicate");
function parseSetDirective(steps, index, setProperties) {
  if (steps.length < 2 || steps.length > 3) {
    throw new Error(`Wrong number of arguments to \`#set!\` predicate. Expected 1 or 2. Got ${steps.length - 1}.`);
  }
  if (!steps.every(isStringStep)) {
    throw new Error(`Arguments to \`#set!\` predicate must be strings.".`);
  }
  if (!setProperties[index]) setProperties[index] = {};
  setProperties[index][steps[1].value] = steps[2]?.value ?? null;
}
__name(parseSetDirective, "parseSetDirective");
function parsePattern(index, stepType, stepValueId, captureNames, stringValues, steps, textPredicates, predicates, setProperties, assertedProperties, refutedProperties) {
  if (stepType === PREDICATE_STEP_TYPE_CAPTURE) {
    const name2 = captureNames[stepValueId];
    steps.push({ type: "capture", name: name2 });
  } else if (stepType === PREDICATE_STEP_TYPE_STRING) {
    steps.push({ type: "string", value: stringValues[stepValueId] });
  } else if (steps.length > 0) {
    if (steps[0].type !== "string") {
      throw new Error("Predicates must begin with a literal value");
    }
    const operator = steps[0].value;
    switch (operator) {
      case "any-not-eq?":
      case "not-eq?":
      case "any-eq?":
      case "eq?":
        parseAnyPredicate(steps, index, operator, textPredicates);
        break;
      case "any-not-match?":
      case "not-match?":
      case "any-match?":
      case "match?":
        parseMatchPredicate(steps, index, operator, textPredicates);
        break;
      case "not-any-of?":
      case "any-of?":
        parseAnyOfPredicate(steps, index, operator, textPredicates);
        break;
      case "is?":
      case "is-not?":
        parseIsPredicate(steps, index, operator, assertedProperties, refutedProperties);
        break;
      case "set!":
        parseSetDirective(steps, index, setProperties);
        break;
      default:
        predicates[index].push({ operator, operands: steps.slice(1) });
    }
    steps.length = 0;
  }
}
__name(parsePattern, "parsePattern");
var Query = class {
  static {
    __name(this, "Query");
  }
  /** @internal */
  [0] = 0;
  // Internal handle for Wasm
  /** @internal */
  exceededMatchLimit;
  /** @internal */
  textPredicates;
  /** The names of the captures used in the query. */
  captureNames;
  /** The quantifiers of the captures used in the query. */
  captureQuantifiers;
  /**
   * The other user-defined predicates associated with the given index.
   *
   * This includes predicates with operators other than:
   * - `match?`
   * - `eq?` and `not-eq?`
   * - `any-of?` and `not-any-of?`
   * - `is?` and `is-not?`
   * - `set!`
   */
  predicates;
  /** The properties for predicates with the operator `set!`. */
  setProperties;
  /** The properties for predicates with the operator `is?`. */
  assertedProperties;
  /** The properties for predicates with the operator `is-not?`. */
  refutedProperties;
  /** The maximum number of in-progress matches for this cursor. */
  matchLimit;
  /**
   * Create a new query from a string containing one or more S-expression
   * patterns.
   *
   * The query is associated with a particular language, and can only be run
   * on syntax nodes parsed with that language. References to Queries can be
   * shared between multiple threads.
   *
   * @link {@see https://tree-sitter.github.io/tree-sitter/using-parsers/queries}
   */
  constructor(language, source) {
    const sourceLength = C.lengthBytesUTF8(source);
    const sourceAddress = C._malloc(sourceLength + 1);
    C.stringToUTF8(source, sourceAddress, sourceLength + 1);
    const address = C._ts_query_new(
      language[0],
      sourceAddress,
      sourceLength,
      TRANSFER_BUFFER,
      TRANSFER_BUFFER + SIZE_OF_INT
    );
    if (!address) {
      const errorId = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
      const errorByte = C.getValue(TRANSFER_BUFFER, "i32");
      const errorIndex = C.UTF8ToString(sourceAddress, errorByte).length;
      const suffix = source.slice(errorIndex, errorIndex + 100).split("\n")[0];
      const word = suffix.match(QUERY_WORD_REGEX)?.[0] ?? "";
      C._free(sourceAddress);
      switch (errorId) {
        case QueryErrorKind.Syntax:
          throw new QueryError(QueryErrorKind.Syntax, { suffix: `${errorIndex}: '${suffix}'...` }, errorIndex, 0);
        case QueryErrorKind.NodeName:
          throw new QueryError(errorId, { word }, errorIndex, word.length);
        case QueryErrorKind.FieldName:
          throw new QueryError(errorId, { word }, errorIndex, word.length);
        case QueryErrorKind.CaptureName:
          throw new QueryError(errorId, { word }, errorIndex, word.length);
        case QueryErrorKind.PatternStructure:
          throw new QueryError(errorId, { suffix: `${errorIndex}: '${suffix}'...` }, errorIndex, 0);
      }
    }
    const stringCount = C._ts_query_string_count(address);
    const captureCount = C._ts_query_capture_count(address);
    const patternCount = C._ts_query_pattern_count(address);
    const captureNames = new Array(captureCount);
    const captureQuantifiers = new Array(patternCount);
    const stringValues = new Array(stringCount);
    for (let i2 = 0; i2 < captureCount; i2++) {
      const nameAddress = C._ts_query_capture_name_for_id(
        address,
        i2,
        TRANSFER_BUFFER
      );
      const nameLength = C.getValue(TRANSFER_BUFFER, "i32");
      captureNames[i2] = C.UTF8ToString(nameAddress, nameLength);
    }
    for (let i2 = 0; i2 < patternCount; i2++) {
      const captureQuantifiersArray = new Array(captureCount);
      for (let j = 0; j < captureCount; j++) {
        const quantifier = C._ts_query_capture_quantifier_for_id(address, i2, j);
        captureQuantifiersArray[j] = quantifier;
      }
      captureQuantifiers[i2] = captureQuantifiersArray;
    }
    for (let i2 = 0; i2 < stringCount; i2++) {
      const valueAddress = C._ts_query_string_value_for_id(
        address,
        i2,
        TRANSFER_BUFFER
      );
      const nameLength = C.getValue(TRANSFER_BUFFER, "i32");
      stringValues[i2] = C.UTF8ToString(valueAddress, nameLength);
    }
    const setProperties = new Array(patternCount);
    const assertedProperties = new Array(patternCount);
    const refutedProperties = new Array(patternCount);
    const predicates = new Array(patternCount);
    const textPredicates = new Array(patternCount);
    for (let i2 = 0; i2 < patternCount; i2++) {
      const predicatesAddress = C._ts_query_predicates_for_pattern(address, i2, TRANSFER_BUFFER);
      const stepCount = C.getValue(TRANSFER_BUFFER, "i32");
      predicates[i2] = [];
      textPredicates[i2] = [];
      const steps = new Array();
      let stepAddress = predicatesAddress;
      for (let j = 0; j < stepCount; j++) {
        const stepType = C.getValue(stepAddress, "i32");
        stepAddress += SIZE_OF_INT;
        const stepValueId = C.getValue(stepAddress, "i32");
        stepAddress += SIZE_OF_INT;
        parsePattern(
          i2,
          stepType,
          stepValueId,
          captureNames,
          stringValues,
          steps,
          textPredicates,
          predicates,
          setProperties,
          assertedProperties,
          refutedProperties
        );
      }
      Object.freeze(textPredicates[i2]);
      Object.freeze(predicates[i2]);
      Object.freeze(setProperties[i2]);
      Object.freeze(assertedProperties[i2]);
      Object.freeze(refutedProperties[i2]);
    }
    C._free(sourceAddress);
    this[0] = address;
    this.captureNames = captureNames;
    this.captureQuantifiers = captureQuantifiers;
    this.textPredicates = textPredicates;
    this.predicates = predicates;
    this.setProperties = setProperties;
    this.assertedProperties = assertedProperties;
    this.refutedProperties = refutedProperties;
    this.exceededMatchLimit = false;
  }
  /** Delete the query, freeing its resources. */
  delete() {
    C._ts_query_delete(this[0]);
    this[0] = 0;
  }
  /**
   * Iterate over all of the matches in the order that they were found.
   *
   * Each match contains the index of the pattern that matched, and a list of
   * captures. Because multiple patterns can match the same set of nodes,
   * one match may contain captures that appear *before* some of the
   * captures from a previous match.
   *
   * @param {Node} node - The node to execute the query on.
   *
   * @param {QueryOptions} options - Options for query execution.
   */
  matches(node, options = {}) {
    const startPosition = options.startPosition ?? ZERO_POINT;
    const endPosition = options.endPosition ?? ZERO_POINT;
    const startIndex = options.startIndex ?? 0;
    const endIndex = options.endIndex ?? 0;
    const startContainingPosition = options.startContainingPosition ?? ZERO_POINT;
    const endContainingPosition = options.endContainingPosition ?? ZERO_POINT;
    const startContainingIndex = options.startContainingIndex ?? 0;
    const endContainingIndex = options.endContainingIndex ?? 0;
    const matchLimit = options.matchLimit ?? 4294967295;
    const maxStartDepth = options.maxStartDepth ?? 4294967295;
    const progressCallback = options.progressCallback;
    if (typeof matchLimit !== "number") {
      throw new Error("Arguments must be numbers");
    }
    this.matchLimit = matchLimit;
    if (endIndex !== 0 && startIndex > endIndex) {
      throw new Error("`startIndex` cannot be greater than `endIndex`");
    }
    if (endPosition !== ZERO_POINT && (startPosition.row > endPosition.row || startPosition.row === endPosition.row && startPosition.column > endPosition.column)) {
      throw new Error("`startPosition` cannot be greater than `endPosition`");
    }
    if (endContainingIndex !== 0 && startContainingIndex > endContainingIndex) {
      throw new Error("`startContainingIndex` cannot be greater than `endContainingIndex`");
    }
    if (endContainingPosition !== ZERO_POINT && (startContainingPosition.row > endContainingPosition.row || startContainingPosition.row === endContainingPosition.row && startContainingPosition.column > endContainingPosition.column)) {
      throw new Error("`startContainingPosition` cannot be greater than `endContainingPosition`");
    }
    if (progressCallback) {
      C.currentQueryProgressCallback = progressCallback;
    }
    marshalNode(node);
    C._ts_query_matches_wasm(
      this[0],
      node.tree[0],
      startPosition.row,
      startPosition.column,
      endPosition.row,
      endPosition.column,
      startIndex,
      endIndex,
      startContainingPosition.row,
      startContainingPosition.column,
      endContainingPosition.row,
      endContainingPosition.column,
      startContainingIndex,
      endContainingIndex,
      matchLimit,
      maxStartDepth
    );
    const rawCount = C.getValue(TRANSFER_BUFFER, "i32");
    const startAddress = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const didExceedMatchLimit = C.getValue(TRANSFER_BUFFER + 2 * SIZE_OF_INT, "i32");
    const result = new Array(rawCount);
    this.exceededMatchLimit = Boolean(didExceedMatchLimit);
    let filteredCount = 0;
    let address = startAddress;
    for (let i2 = 0; i2 < rawCount; i2++) {
      const patternIndex = C.getValue(address, "i32");
      address += SIZE_OF_INT;
      const captureCount = C.getValue(address, "i32");
      address += SIZE_OF_INT;
      const captures = new Array(captureCount);
      address = unmarshalCaptures(this, node.tree, address, patternIndex, captures);
      if (this.textPredicates[patternIndex].every((p) => p(captures))) {
        result[filteredCount] = { patternIndex, captures };
        const setProperties = this.setProperties[patternIndex];
        result[filteredCount].setProperties = setProperties;
        const assertedProperties = this.assertedProperties[patternIndex];
        result[filteredCount].assertedProperties = assertedProperties;
        const refutedProperties = this.refutedProperties[patternIndex];
        result[filteredCount].refutedProperties = refutedProperties;
        filteredCount++;
      }
    }
    result.length = filteredCount;
    C._free(startAddress);
    C.currentQueryProgressCallback = null;
    return result;
  }
  /**
   * Iterate over all of the individual captures in the order that they
   * appear.
   *
   * This is useful if you don't care about which pattern matched, and just
   * want a single, ordered sequence of captures.
   *
   * @param {Node} node - The node to execute the query on.
   *
   * @param {QueryOptions} options - Options for query execution.
   */
  captures(node, options = {}) {
    const startPosition = options.startPosition ?? ZERO_POINT;
    const endPosition = options.endPosition ?? ZERO_POINT;
    const startIndex = options.startIndex ?? 0;
    const endIndex = options.endIndex ?? 0;
    const startContainingPosition = options.startContainingPosition ?? ZERO_POINT;
    const endContainingPosition = options.endContainingPosition ?? ZERO_POINT;
    const startContainingIndex = options.startContainingIndex ?? 0;
    const endContainingIndex = options.endContainingIndex ?? 0;
    const matchLimit = options.matchLimit ?? 4294967295;
    const maxStartDepth = options.maxStartDepth ?? 4294967295;
    const progressCallback = options.progressCallback;
    if (typeof matchLimit !== "number") {
      throw new Error("Arguments must be numbers");
    }
    this.matchLimit = matchLimit;
    if (endIndex !== 0 && startIndex > endIndex) {
      throw new Error("`startIndex` cannot be greater than `endIndex`");
    }
    if (endPosition !== ZERO_POINT && (startPosition.row > endPosition.row || startPosition.row === endPosition.row && startPosition.column > endPosition.column)) {
      throw new Error("`startPosition` cannot be greater than `endPosition`");
    }
    if (endContainingIndex !== 0 && startContainingIndex > endContainingIndex) {
      throw new Error("`startContainingIndex` cannot be greater than `endContainingIndex`");
    }
    if (endContainingPosition !== ZERO_POINT && (startContainingPosition.row > endContainingPosition.row || startContainingPosition.row === endContainingPosition.row && startContainingPosition.column > endContainingPosition.column)) {
      throw new Error("`startContainingPosition` cannot be greater than `endContainingPosition`");
    }
    if (progressCallback) {
      C.currentQueryProgressCallback = progressCallback;
    }
    marshalNode(node);
    C._ts_query_captures_wasm(
      this[0],
      node.tree[0],
      startPosition.row,
      startPosition.column,
      endPosition.row,
      endPosition.column,
      startIndex,
      endIndex,
      startContainingPosition.row,
      startContainingPosition.column,
      endContainingPosition.row,
      endContainingPosition.column,
      startContainingIndex,
      endContainingIndex,
      matchLimit,
      maxStartDepth
    );
    const count = C.getValue(TRANSFER_BUFFER, "i32");
    const startAddress = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const didExceedMatchLimit = C.getValue(TRANSFER_BUFFER + 2 * SIZE_OF_INT, "i32");
    const result = new Array();
    this.exceededMatchLimit = Boolean(didExceedMatchLimit);
    const captures = new Array();
    let address = startAddress;
    for (let i2 = 0; i2 < count; i2++) {
      const patternIndex = C.getValue(address, "i32");
      address += SIZE_OF_INT;
      const captureCount = C.getValue(address, "i32");
      address += SIZE_OF_INT;
      const captureIndex = C.getValue(address, "i32");
      address += SIZE_OF_INT;
      captures.length = captureCount;
      address = unmarshalCaptures(this, node.tree, address, patternIndex, captures);
      if (this.textPredicates[patternIndex].every((p) => p(captures))) {
        const capture = captures[captureIndex];
        const setProperties = this.setProperties[patternIndex];
        capture.setProperties = setProperties;
        const assertedProperties = this.assertedProperties[patternIndex];
        capture.assertedProperties = assertedProperties;
        const refutedProperties = this.refutedProperties[patternIndex];
        capture.refutedProperties = refutedProperties;
        result.push(capture);
      }
    }
    C._free(startAddress);
    C.currentQueryProgressCallback = null;
    return result;
  }
  /** Get the predicates for a given pattern. */
  predicatesForPattern(patternIndex) {
    return this.predicates[patternIndex];
  }
  /**
   * Disable a certain capture within a query.
   *
   * This prevents the capture from being returned in matches, and also
   * avoids any resource usage associated with recording the capture.
   */
  disableCapture(captureName) {
    const captureNameLength = C.lengthBytesUTF8(captureName);
    const captureNameAddress = C._malloc(captureNameLength + 1);
    C.stringToUTF8(captureName, captureNameAddress, captureNameLength + 1);
    C._ts_query_disable_capture(this[0], captureNameAddress, captureNameLength);
    C._free(captureNameAddress);
  }
  /**
   * Disable a certain pattern within a query.
   *
   * This prevents the pattern from matching, and also avoids any resource
   * usage associated with the pattern. This throws an error if the pattern
   * index is out of bounds.
   */
  disablePattern(patternIndex) {
    if (patternIndex >= this.predicates.length) {
      throw new Error(
        `Pattern index is ${patternIndex} but the pattern count is ${this.predicates.length}`
      );
    }
    C._ts_query_disable_pattern(this[0], patternIndex);
  }
  /**
   * Check if, on its last execution, this cursor exceeded its maximum number
   * of in-progress matches.
   */
  didExceedMatchLimit() {
    return this.exceededMatchLimit;
  }
  /** Get the byte offset where the given pattern starts in the query's source. */
  startIndexForPattern(patternIndex) {
    if (patternIndex >= this.predicates.length) {
      throw new Error(
        `Pattern index is ${patternIndex} but the pattern count is ${this.predicates.length}`
      );
    }
    return C._ts_query_start_byte_for_pattern(this[0], patternIndex);
  }
  /** Get the byte offset where the given pattern ends in the query's source. */
  endIndexForPattern(patternIndex) {
    if (patternIndex >= this.predicates.length) {
      throw new Error(
        `Pattern index is ${patternIndex} but the pattern count is ${this.predicates.length}`
      );
    }
    return C._ts_query_end_byte_for_pattern(this[0], patternIndex);
  }
  /** Get the number of patterns in the query. */
  patternCount() {
    return C._ts_query_pattern_count(this[0]);
  }
  /** Get the index for a given capture name. */
  captureIndexForName(captureName) {
    return this.captureNames.indexOf(captureName);
  }
  /** Check if a given pattern within a query has a single root node. */
  isPatternRooted(patternIndex) {
    return C._ts_query_is_pattern_rooted(this[0], patternIndex) === 1;
  }
  /** Check if a given pattern within a query has a single root node. */
  isPatternNonLocal(patternIndex) {
    return C._ts_query_is_pattern_non_local(this[0], patternIndex) === 1;
  }
  /**
   * Check if a given step in a query is 'definite'.
   *
   * A query step is 'definite' if its parent pattern will be guaranteed to
   * match successfully once it reaches the step.
   */
  isPatternGuaranteedAtStep(byteIndex) {
    return C._ts_query_is_pattern_guaranteed_at_step(this[0], byteIndex) === 1;
  }
};

// src/scan/static/tree/parse.ts
var engine = null;
var grammars = /* @__PURE__ */ new Map();
function loadGrammar(grammar) {
  const known4 = grammars.get(grammar.file);
  if (known4 !== void 0) return known4;
  const made3 = readGrammar(grammar);
  grammars.set(grammar.file, made3);
  return made3;
}
async function readGrammar({ file, source }) {
  engine ??= Parser.init({ locateFile: () => assetPath("grammars/web-tree-sitter.wasm") });
  await engine;
  const language = await Language.load(await readFile(assetPath(`grammars/${file}`, source)));
  const parser = new Parser();
  parser.setLanguage(language);
  const named4 = new Uint8Array(language.nodeTypeCount + 1);
  const kindNames = [];
  for (let id = 0; id < language.nodeTypeCount; id++) {
    kindNames.push(language.nodeTypeForId(id) ?? "");
    if (language.nodeTypeIsNamed(id)) named4[id] = 1;
  }
  const fieldNames = Array.from({ length: language.fieldCount + 1 }, (_, id) => language.fieldNameForId(id) ?? "");
  return { parser, kindNames: [...kindNames, "ERROR"], fieldNames, named: named4 };
}
var ERROR_ID = 65535;
function parse({ parser, kindNames, fieldNames, named: named4 }, text, turns) {
  let taken = 0;
  const progressCallback = () => ++taken > turns;
  const tree = parser.parse(text, null, { progressCallback });
  if (tree === null) {
    parser.reset();
    return "too-much-work";
  }
  try {
    const flat = flatten(tree, text, named4, kindNames, fieldNames);
    return { tree: flat, unread: tree.rootNode.hasError };
  } finally {
    tree.delete();
  }
}
function columns(room) {
  return {
    kinds: new Uint16Array(room),
    fields: new Uint8Array(room),
    starts: new Uint32Array(room),
    ends: new Uint32Array(room),
    parents: new Int32Array(room),
    nexts: new Int32Array(room)
  };
}
function grown2(old) {
  const wider = columns(old.kinds.length * 2);
  for (const key of ["kinds", "fields", "starts", "ends", "parents", "nexts"]) wider[key].set(old[key]);
  return wider;
}
function flatten(tree, text, named4, kindNames, fieldNames) {
  const errorKind = kindNames.length - 1;
  const comments = new Uint8Array(kindNames.length);
  kindNames.forEach((name2, id) => {
    if (/comment$/.test(name2)) comments[id] = 1;
  });
  let table = columns(Math.max(64, Math.ceil(text.length / 4)));
  let size = 0;
  const cursor = tree.walk();
  const open = [-1];
  const last = [-1];
  let going = true;
  while (going) {
    const rawId = cursor.nodeTypeId;
    const id = rawId === ERROR_ID ? errorKind : rawId;
    const field = cursor.currentFieldId;
    const keep = comments[id] !== 1 && (field !== 0 || named4[id] === 1 || id === errorKind);
    if (keep) {
      if (size === table.kinds.length) table = grown2(table);
      const depth = open.length - 1;
      table.kinds[size] = id;
      table.fields[size] = field;
      table.starts[size] = cursor.startIndex;
      table.ends[size] = cursor.endIndex;
      table.parents[size] = open[depth] ?? -1;
      table.nexts[size] = -1;
      const before2 = last[depth] ?? -1;
      if (before2 !== -1) table.nexts[before2] = size;
      last[depth] = size;
      size++;
    }
    if (keep && cursor.gotoFirstChild()) {
      open.push(size - 1);
      last.push(-1);
      continue;
    }
    while (!cursor.gotoNextSibling()) {
      if (!cursor.gotoParent()) {
        going = false;
        break;
      }
      open.pop();
      last.pop();
    }
  }
  cursor.delete();
  return { text, size, ...shrunk(table, size), kindNames, fieldNames };
}
function shrunk(table, size) {
  return {
    kinds: table.kinds.slice(0, size),
    fields: table.fields.slice(0, size),
    starts: table.starts.slice(0, size),
    ends: table.ends.slice(0, size),
    parents: table.parents.slice(0, size),
    nexts: table.nexts.slice(0, size)
  };
}

// src/scan/static/session/loader.ts
var TURNS = 2e5;
var MOST_KEPT = 1500;
function loaderOf(files, own) {
  const models = /* @__PURE__ */ new Map();
  const loaded2 = /* @__PURE__ */ new Map();
  let ids = 0;
  async function add(added) {
    const lost = [];
    for (const file of added) {
      const found = await lower(file);
      if ("reason" in found) {
        lost.push(found);
        continue;
      }
      if (found.module.unread.length > 0) lost.push({ path: file.path, kind: "syntax", reason: NOT_UNDERSTOOD });
      loaded2.set(file.path, {
        ...file,
        id: ids++,
        module: found.module,
        imports: importsOf(file, found.module, files)
      });
    }
    for (const path of loaded2.keys()) {
      if (loaded2.size <= MOST_KEPT) break;
      loaded2.delete(path);
    }
    return lost;
  }
  function get(path) {
    const found = loaded2.get(path);
    if (found !== void 0) {
      loaded2.delete(path);
      loaded2.set(path, found);
    }
    return found;
  }
  function missing(from) {
    const wanted = from.flatMap((path) => loaded2.get(path)?.imports ?? []);
    return [...new Set(wanted)].filter((path) => !loaded2.has(path));
  }
  async function unit(path) {
    const file = get(path);
    if (file === void 0) return null;
    const { flow } = languageById(file.language);
    const index = models.get(flow.models) ?? modelsWith(own[flow.models] ?? [], flow.models);
    models.set(flow.models, index);
    return loadUnit(file, flow.modules, await index);
  }
  function importers(paths) {
    const wanted = new Set(paths);
    return [...loaded2.values()].filter(({ imports }) => imports.some((path) => wanted.has(path))).map(({ path }) => path);
  }
  return { add, get, missing, importers, unit };
}
var NOT_UNDERSTOOD = "the grammar does not understand a part that rules look at";
var TOO_MUCH = "more work than a file may take; split it";
async function lower({ path, language, text }) {
  const { grammar, flow } = languageById(language);
  try {
    const parsed = parse(await loadGrammar(grammar), text, TURNS);
    if (parsed === "too-much-work") return { path, kind: "budget", reason: TOO_MUCH };
    return { module: flow.lower(parsed.tree) };
  } catch (error) {
    return { path, kind: "syntax", reason: `could not be parsed: ${messageOf(error).slice(0, 200)}` };
  }
}
function importsOf({ path, language, text }, module2, files) {
  const conventions = languageById(language).flow.modules;
  const named4 = [
    ...module2.imports.map((each) => ({ module: each.module, member: each.member })),
    ...(module2.exports ?? []).flatMap(({ from }) => from ?? []),
    ...loadedNames(
      module2,
      conventions.loaders.map((name2) => name2.slice(name2.indexOf(":") + 1))
    )
  ];
  const found = named4.flatMap((wanted) => conventions.files({ from: path, ...wanted }, files));
  const words2 = conventions.fileIsNamed ? [...new Set(text.match(/[A-Za-z_]\w*/g))] : [""];
  const near = words2.flatMap((word) => neighboursWith(conventions, path, word, files));
  return [.../* @__PURE__ */ new Set([...found, ...near])].filter((other) => other !== path);
}
function loadedNames(module2, loaders) {
  if (loaders.length === 0) return [];
  const names = [];
  const look3 = (value) => {
    if (typeof value !== "object" || value === null) return;
    if (Array.isArray(value)) {
      for (const each of value) look3(each);
      return;
    }
    const node = value;
    const isLoader = node.kind === "call" && node.callee?.kind === "name" && loaders.includes(node.callee.name);
    const given = isLoader ? node.args?.[0]?.value.value : void 0;
    if (typeof given === "string") names.push({ module: given, member: null });
    for (const each of Object.values(value)) look3(each);
  };
  for (const form of module2.functions) look3(form.body);
  return names;
}

// src/scan/static/observe.ts
var MAX_SNIPPET = 4e3;
function observe({ path, text, lines, kind, lowered }, hit) {
  const start2 = lines.position(hit.start);
  const end = lines.position(hit.end);
  const snippet = hashParts([
    (hit.snippet ?? text.slice(hit.start, Math.min(hit.end, hit.start + MAX_SNIPPET))).replace(/\s+/g, "")
  ]);
  const { rule } = hit;
  const ignore = inlineIgnoreAt(lines.lineText, start2.line, rule.id);
  return {
    category: rule.category,
    rule: rule.id,
    severity: lowered ? "info" : hit.severity,
    confidence: lowered ? "low" : hit.confidence,
    title: rule.title,
    message: hit.note === void 0 ? rule.message : `${hit.note} ${rule.message}`,
    location: { path, startLine: start2.line, startColumn: start2.column, endLine: end.line, endColumn: end.column },
    aliases: [],
    cwe: rule.cwe,
    references: rule.references,
    fix: { description: rule.remedy, ...hit.replacement !== null && { replacement: hit.replacement } },
    sources: [{ tool: "gatehouse", version: VERSION, rule: rule.id }],
    identity: ["static", rule.id, path, snippet, hit.symbol],
    lineage: ["static", rule.id, snippet],
    standing: { kind },
    ...ignore !== void 0 && { inlineIgnore: ignore }
  };
}

// src/scan/static/session/observed.ts
function observed(hit, textOf3) {
  const text = textOf3(hit.path);
  if (text === void 0) return null;
  const file = { path: hit.path, text, lines: lineIndex(text), kind: "source", lowered: false };
  const seen2 = observe(file, { ...hit, replacement: replacementOf(hit, file), snippet: null, route: null });
  return hit.trace.length === 0 ? seen2 : { ...seen2, trace: hit.trace.flatMap((step2) => stopOf(step2, textOf3) ?? []) };
}
function stopOf({ at: at2, label }, textOf3) {
  const text = textOf3(at2.path);
  if (text === void 0) return null;
  const lines = lineIndex(text);
  const [start2, end] = [lines.position(at2.start), lines.position(at2.end)];
  const location = {
    path: at2.path,
    startLine: start2.line,
    startColumn: start2.column,
    endLine: end.line,
    endColumn: end.column
  };
  return { location, label };
}
function replacementOf({ start: start2, end, fix: fix2 }, { text, lines }) {
  if (fix2 === null || fix2.start < start2 || fix2.end > end) return null;
  const first = lines.position(start2);
  const last = lines.position(end);
  const from = start2 - (first.column - 1);
  const to = end - (last.column - 1) + lines.lineText(last.line).length;
  return text.slice(from, fix2.start) + fix2.text + text.slice(fix2.end, to);
}

// src/scan/static/session/repository-files.ts
import { posix as posix2 } from "node:path";
function repositoryFiles(paths, settings) {
  const all = new Set(paths);
  const byName = /* @__PURE__ */ new Map();
  const byFolder = /* @__PURE__ */ new Map();
  for (const path of paths) {
    const slash = path.lastIndexOf("/");
    push(byName, path.slice(slash + 1), path);
    push(byFolder, slash === -1 ? "" : path.slice(0, slash), path);
  }
  return {
    has: (path) => all.has(path),
    called: (name2) => byName.get(name2) ?? [],
    inFolder: (folder) => byFolder.get(folder) ?? [],
    settings: (path) => settings.get(posix2.normalize(path)) ?? null
  };
}
function push(index, key, path) {
  const known4 = index.get(key);
  if (known4 === void 0) index.set(key, [path]);
  else known4.push(path);
}

// src/scan/static/session/session.ts
var DEEPEST19 = 3;
function sessionOf(list2, rules) {
  const files = repositoryFiles(list2.paths, list2.settings);
  const loader = loaderOf(files, list2.models);
  async function look3(through, at2) {
    const units = await unitsOf(loader, through);
    const run3 = ruleRun(rules);
    const { hooks, application } = applicationHooks();
    const analysis = analysisOf(makeProgram(units, files), allHooks([run3.hooks, hooks]));
    const lost = [];
    const wanted = new Set(through);
    for (const unit of units) {
      if (!wanted.has(unit.path)) continue;
      lost.push(...lookAt(analysis, unit));
    }
    const places = new Set(at2);
    const all = [...run3.hits(analysis), ...applicationHits(rules, application, isWhole3(loader, list2, through))];
    const hits = all.flatMap((hit) => placed2(hit, places) ?? []);
    return { found: hits.flatMap((hit) => observed(hit, (path) => loader.get(path)?.text) ?? []), lost };
  }
  return {
    add: (added) => loader.add(added),
    missing: (from) => loader.missing(from),
    importers: (paths) => loader.importers(paths),
    look: look3
  };
}
function lookAt(analysis, unit) {
  try {
    return analysis.lookThrough(unit) ? [] : [{ path: unit.path, kind: "budget", reason: TOO_MUCH2 }];
  } catch (error) {
    return [
      { path: unit.path, kind: "syntax", reason: `could not be looked through: ${messageOf(error).slice(0, 200)}` }
    ];
  }
}
function isWhole3(loader, { paths }, through) {
  const looked = new Set(through);
  return paths.every((path) => languageOf(path) === null || looked.has(path) && loader.get(path) !== void 0);
}
var TOO_MUCH2 = "more steps than a file may take; what was found so far is told";
async function unitsOf(loader, through) {
  const reached = new Set(through);
  let ring = through;
  for (let depth = 0; depth < DEEPEST19 && ring.length > 0; depth++) {
    ring = ring.flatMap((path) => loader.get(path)?.imports ?? []).filter((path) => !reached.has(path));
    for (const path of ring) reached.add(path);
    ring = [...new Set(ring)];
  }
  const units = await Promise.all([...reached].sort().map((path) => loader.unit(path)));
  return units.filter((unit) => unit !== null);
}
function placed2(hit, places) {
  if (places.has(hit.path)) return hit;
  const stop2 = hit.trace.findLast((step2) => places.has(step2.at.path));
  return stop2 === void 0 ? null : { ...hit, ...stop2.at, fix: null };
}

// src/scan/static/session/server.ts
function server() {
  let session = null;
  function opened() {
    if (session === null) throw new Error("the engine was asked before it was given a side");
    return session;
  }
  return async (request) => {
    switch (request.kind) {
      case "open": {
        const off = new Set(request.rulesOff);
        const rules = (await ruleSet()).rules.filter(({ id }) => !off.has(id));
        session = sessionOf(request.list, rules);
        return { kind: "open" };
      }
      case "add":
        return { kind: "add", lost: await opened().add(request.files) };
      case "missing":
        return { kind: "missing", paths: opened().missing(request.from) };
      case "importers":
        return { kind: "importers", paths: opened().importers(request.paths) };
      case "look":
        return { kind: "look", ...await opened().look(request.through, request.at) };
    }
  };
}

// src/scan/static/session/thread.ts
function engineThread(ask, close) {
  async function paths(request) {
    const answer = await ask(request);
    return "paths" in answer ? answer.paths : [];
  }
  return {
    async open(list2, rulesOff) {
      await ask({ kind: "open", list: list2, rulesOff });
    },
    async add(files) {
      const answer = await ask({ kind: "add", files });
      return answer.kind === "add" ? answer.lost : [];
    },
    missing: (from) => paths({ kind: "missing", from }),
    importers: (asked) => paths({ kind: "importers", paths: asked }),
    async look(through, at2) {
      const answer = await ask({ kind: "look", through, at: at2 });
      if (answer.kind !== "look") throw new Error("the engine answered something else");
      return answer;
    },
    close
  };
}

// src/scan/static/session/pool.ts
var FEWEST_FILES = 24;
function openThread(paths, work) {
  if (work < FEWEST_FILES || sourceRoot() !== null || availableParallelism() < 2) return inThisThread();
  const workerData = [...new Set(paths.flatMap((path) => languageOf(path) ?? []))];
  return inWorker(() => new Worker(assetPath("static-worker.js"), { workerData }));
}
function inThisThread() {
  return engineThread(server(), () => Promise.resolve());
}
function inWorker(start2) {
  const pending = /* @__PURE__ */ new Map();
  let nextId = 0;
  let ended = null;
  const worker = start2();
  worker.unref();
  worker.on("message", ({ id, answer }) => {
    const waiting = pending.get(id);
    pending.delete(id);
    if ("error" in answer) waiting?.failed(new Error(answer.error));
    else waiting?.done(answer);
  });
  worker.on("error", (error) => lose(error instanceof Error ? error : new Error("the engine failed")));
  worker.on("exit", (code) => lose(new Error(`the engine ended with code ${code}`)));
  function lose(error) {
    ended ??= error;
    for (const { failed } of pending.values()) failed(ended);
    pending.clear();
  }
  function ask(request) {
    if (ended !== null) return Promise.reject(ended);
    return new Promise((done, failed) => {
      const id = nextId++;
      pending.set(id, { done, failed });
      worker.postMessage({ id, request });
    });
  }
  return engineThread(ask, async () => {
    await worker.terminate();
  });
}

// src/scan/static/side-classes.ts
function sideClasses({ classes = NO_CLASSES, settings }, side) {
  return {
    async foreign(path, text) {
      const found = await classes.foreign(side, path, text);
      if (found?.kind !== "generated" && found?.kind !== "vendored") return null;
      return { kind: found.kind, evidence: found.evidence ?? "declared on the base branch" };
    },
    async of(path) {
      const { kind } = await classes.of(side, path);
      return { kind, lowered: kind !== "source" && settings.tests === "lowered" };
    }
  };
}

// src/scan/static/side-reader.ts
var MAX_FILE_BYTES2 = 1e6;
async function* readSide(reading, paths, found) {
  for await (const result of reading.workspace.read(reading.side, paths, MAX_FILE_BYTES2)) {
    reading.signal.throwIfAborted();
    const text = await textOf2(reading, result);
    if (text === null) continue;
    const { path } = result;
    const language = languageOf(path);
    if (language === null) found.push(...await workflow(reading, path, text));
    else yield { path, language, text };
  }
}
async function textOf2({ tally, classes }, result) {
  const { path } = result;
  if (result.status === "too-large") {
    tally.gap("too-large", path, "large file", "larger than 1 MB, not looked at");
    return null;
  }
  if (result.status !== "read") {
    const reason = result.status === "unreadable" ? result.reason : "listed, and not there";
    tally.gap("unreadable", path, "file", reason);
    return null;
  }
  const source = sourceText(result.bytes);
  const foreign2 = await classes.foreign(path, source.kind === "text" ? source.text : "");
  if (foreign2 !== null) {
    tally.gap(foreign2.kind, path, `${foreign2.kind} code`, foreign2.evidence);
    return null;
  }
  const text = decoded(tally, path, source);
  if (text !== null) tally.scanned(result.bytes.length);
  return text;
}
function decoded(tally, path, source) {
  switch (source.kind) {
    case "binary":
      tally.gap("binary", path, source.form, `named like source, but its bytes are no text (${source.form})`);
      return null;
    case "lfs":
      tally.gap("lfs", path, "Git LFS", "a Git LFS pointer: the source is not in the repository");
      return null;
    case "text":
      if (source.lack !== null) tally.gap("encoding", path, "encoding", source.lack);
      return source.text;
  }
}
async function workflow({ tally, classes, workflowRules, workflowProject }, path, text) {
  if (workflowRules.length === 0) return [];
  const lines = lineIndex(text);
  const weighed2 = await classes.of(path);
  try {
    const { scanWorkflow } = await import("./part-scan-static-workflow-index.js");
    const { error, hits } = scanWorkflow(text, workflowRules, path, await workflowProject());
    if (error !== null && weighed2.kind === "source") {
      tally.gap(
        "syntax",
        path,
        "workflow",
        `not valid YAML at line ${lines.position(error.offset).line}: ${error.message}`
      );
    }
    return hits.map((hit) => observe({ path, text, lines, ...weighed2 }, hit));
  } catch (error) {
    tally.gap("syntax", path, "workflow", `could not be parsed: ${messageOf(error)}`);
    return [];
  }
}

// src/scan/static/tally.ts
var Tally = class {
  files = 0;
  bytes = 0;
  /** Files that were not looked at, or not wholly. */
  gaps = [];
  scanned(bytes) {
    this.files++;
    this.bytes += bytes;
  }
  /** What lies at no one place. */
  general = [];
  gap(kind, path, subject, reason) {
    this.gaps.push({ kind, path, subject, reason });
  }
};

// src/scan/static/targets.ts
async function targets(workspace, side) {
  const { changes, prefix } = workspace;
  const all = changes === null ? (await workspace.files(side)).map((file) => file.path) : changedPaths(workspace, side);
  return all.filter((path) => path.startsWith(prefix) && (languageOf(path) !== null || isWorkflowFile(path)));
}
function changedPaths(workspace, side) {
  const changes = workspace.changes ?? [];
  if (side === "base") return changes.flatMap((change) => change.basePath ?? []);
  return changes.filter((change) => change.kind !== "deleted").map((change) => change.path);
}

// src/scan/static/scan.ts
var ENGINE = "builtin";
var THREADS = 2;
async function scanStatic(context) {
  const { workspace } = context;
  const tallies = { base: new Tally(), head: new Tally() };
  const raised = (await context.classes?.raised() ?? []).filter(isRead);
  const head = [...await targets(workspace, "head"), ...raised];
  const base = workspace.changes === null ? [] : [...await targets(workspace, "base"), ...raised];
  const both = [...head, ...base];
  const [found, before2] = await Promise.all([
    scanSide(context, "head", head, both.length, tallies.head),
    scanSide(context, "base", base, both.length, tallies.base)
  ]);
  const coverage = await ledger(workspace, tallies);
  if (both.length === 0) {
    const reason = "no file of a known language";
    const nothing2 = { problems: [], head: [], base: [], stats: NO_STATS };
    return { engine: ENGINE, status: "not-applicable", reason, ...nothing2, coverage };
  }
  return {
    engine: ENGINE,
    status: "complete",
    reason: null,
    problems: [],
    head: found,
    base: before2,
    coverage,
    stats: {
      files: tallies.head.files + tallies.base.files,
      bytes: tallies.head.bytes + tallies.base.bytes,
      packages: 0
    }
  };
}
async function ledger(workspace, tallies) {
  return ledgerOf({
    scanner: "static",
    head: [...await languageGaps(workspace, "head"), ...tallies.head.gaps],
    base: workspace.changes === null ? [] : [...await languageGaps(workspace, "base"), ...tallies.base.gaps],
    general: tallies.head.general,
    changes: workspace.changes,
    looksAt: isRead
  });
}
async function scanSide(context, side, paths, work, tally) {
  if (paths.length === 0) return [];
  const { workspace, settings, signal } = context;
  const off = Object.entries(settings.rules).flatMap(([id, mode]) => mode === "off" ? id : []);
  const workflowRules = (await ruleSet()).rules.filter(
    ({ id, category }) => category === "workflow" && !off.includes(id)
  );
  const classes = sideClasses(context, side);
  let project = null;
  const workflowProject = () => project ??= import("./part-scan-static-workflow-project.js").then(({ readProject }) => readProject(workspace, side, paths));
  const reading = { workspace, side, tally, classes, workflowRules, workflowProject, signal };
  const threads = Array.from({ length: workspace.changes === null ? THREADS : 1 }, () => openThread(paths, work));
  try {
    const list2 = await sideList(workspace, side, await modelsOfUser(workspace, settings));
    await Promise.all(threads.map((thread) => thread.open(list2, off)));
    const found = [];
    const files = readSide(reading, paths, found);
    found.push(...await lookThrough({ workspace, side, tally, at: paths }, threads, files));
    return Promise.all(found.map(async (each) => weighed(each, await classes.of(each.location?.path ?? ""))));
  } finally {
    await Promise.all(threads.map((thread) => thread.close()));
  }
}
async function modelsOfUser(workspace, { models }) {
  if (models.length === 0) return {};
  const { ownModels } = await import("./part-scan-static-models-own-models.js");
  return ownModels(workspace, models);
}
async function lookThrough(scan, threads, files) {
  const [thread] = threads;
  if (scan.workspace.changes === null || thread === void 0) return scanTree(scan, threads, files);
  const changed = [];
  for await (const file of files) changed.push(file);
  return changed.length === 0 ? [] : scanChange(scan, thread, changed);
}
function weighed(seen2, { kind, lowered }) {
  const lower2 = lowered ? { severity: "info", confidence: "low" } : {};
  return { ...seen2, ...lower2, ...kind !== void 0 && { standing: { kind } } };
}
export {
  scanStatic
};
