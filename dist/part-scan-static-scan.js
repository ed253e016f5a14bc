import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  loadGrammar,
  parse
} from "./part-shared-web-tree-sitter.js";
import {
  observe
} from "./part-shared-scan-static-observe.js";
import {
  formatNamed,
  formatOf
} from "./part-shared-scan-static-infrastructure-cloudformation-index.js";
import "./part-shared-scan-static-infrastructure-terraform-grammar.js";
import {
  isWorkflowFile
} from "./part-shared-scan-static-workflow-workflow-file.js";
import {
  sourceText
} from "./part-shared-scan-static-source-text.js";
import {
  LANGUAGES,
  languageById,
  languageOf
} from "./part-shared-scan-static-language-csharp.js";
import "./part-shared-scan-static-tree-flat-tree.js";
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
import "./part-shared-util-lfs-pointer.js";
import "./part-shared-util-inline-ignore.js";
import "./part-shared-util-json-comments.js";
import {
  NO_CLASSES
} from "./part-shared-util-file-classes.js";
import {
  ledgerOf
} from "./part-shared-scan-ledger.js";
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
  readWhole
} from "./part-shared-io-installation.js";
import {
  assetPath,
  sourceRoot
} from "./part-shared-io-assets.js";
import "./part-shared-package.js";
import {
  messageOf
} from "./part-shared-util-thrown.js";
import "./part-shared-util-hash.js";
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
  ...LANGUAGES.flatMap(({ title, files }) => files.interpreters.map((name) => [name, title])),
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
  const name = posix.basename(path).toLowerCase();
  if (languageOf(path) !== null) return null;
  if (/\.gradle(?:\.kts)?$/.test(name)) return null;
  const named4 = BY_NAME.get(name) ?? (name.startsWith("dockerfile.") ? "Dockerfile" : void 0);
  if (named4 !== void 0) return named4;
  const ending = endingOf(name);
  return ending !== null && Object.hasOwn(BY_ENDING, ending) ? BY_ENDING[ending] ?? null : null;
}
function hasNoEnding(path) {
  return endingOf(posix.basename(path)) === null;
}
function scriptLanguage(start) {
  const interpreter = SHEBANG.exec(start)?.[1];
  return interpreter === void 0 ? null : INTERPRETERS.get(interpreter.toLowerCase()) ?? interpreter;
}
function endings(language, list2) {
  return Object.fromEntries(list2.split(" ").map((ending) => [ending, language]));
}
function endingOf(name) {
  const dot = name.lastIndexOf(".");
  return dot <= 0 ? null : name.slice(dot + 1).toLowerCase();
}

// src/scan/static/language-gaps.ts
var NO_RULES = "no rules for this language";
var MAX_SCRIPT_BYTES = 1e6;
var MAX_REMOTE_SCRIPTS = 50;
function isRead(path) {
  return languageOf(path) !== null || isWorkflowFile(path) || formatNamed(path) !== null;
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
async function sideList(workspace, side, models, tally) {
  const names = new Set(LANGUAGES.flatMap(({ flow }) => flow.modules.settings));
  const all = (await workspace.files(side)).map(({ path }) => path);
  const isSettings = (path) => names.has(path.slice(path.lastIndexOf("/") + 1));
  const depth = (path) => path.split("/").length;
  const wanted = all.filter(isSettings).sort((a, b) => depth(a) - depth(b));
  const settings = /* @__PURE__ */ new Map();
  for await (const result of workspace.read(side, wanted.slice(0, MOST_SETTINGS), MAX_SETTINGS_BYTES)) {
    if (result.status === "read") settings.set(result.path, result.bytes.toString("utf8"));
  }
  const count = wanted.length - settings.size;
  if (count > 0) tally.general.push({ ...FLOWS, count, reason: "files that say where modules are could not be read" });
  return { paths: all.filter((path) => languageOf(path) !== null || isSettings(path)), settings, models };
}
async function scanChange(scan, thread, files) {
  const found = [];
  for (let start = 0; start < files.length; start += BATCH) {
    const batch = files.slice(start, start + BATCH);
    const some = await guarded(scan, batch, async () => {
      tell(scan, await thread.add(batch));
      const paths = batch.map(({ path }) => path);
      const room = await addImports(scan, thread, paths, MOST_BESIDE);
      const callers = await addImporters(scan, thread, paths, room);
      return look(scan, thread, [...paths, ...callers], scan.at);
    });
    found.push(...some);
  }
  return once(found);
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
    await addBeside(scan, thread, ring);
    if (missing.length > ring.length) tooMany(scan, missing.length - ring.length, "imported");
  }
  return left;
}
async function addImporters(scan, thread, paths, room) {
  const { workspace, side, tally } = scan;
  if (room <= 0) return [];
  const words2 = [...new Set(paths.map(importName))];
  const known4 = new Set(paths);
  const named4 = await workspace.mentions?.(side, words2) ?? null;
  if (named4 === null) {
    tally.general.push({ ...FLOWS, reason: `who imports what was changed could not be found out` });
    return [];
  }
  const mentioned = named4.filter((path) => languageOf(path) !== null && !known4.has(path));
  await addBeside(scan, thread, mentioned.slice(0, room));
  const callers = (await thread.importers(paths)).filter((path) => !known4.has(path));
  if (mentioned.length > room) tooMany(scan, mentioned.length - room, "that name what was changed");
  await addImports(scan, thread, callers, Math.max(0, room - mentioned.length));
  return callers;
}
function importName(path) {
  const parts = path.replace(/\.\w+$/, "").split("/");
  const last = parts.at(-1) ?? "";
  return /^(?:index|__init__|mod|main)$/.test(last) ? parts.at(-2) ?? last : last;
}
function tooMany({ tally }, count, which) {
  tally.general.push({ ...FLOWS, count, reason: `files ${which} were not read` });
}
async function addBeside(scan, thread, paths) {
  const files = await codeFiles(scan, paths);
  const lost = new Set((await thread.add(files)).map(({ path }) => path));
  const count = paths.length - files.length + lost.size;
  if (count > 0)
    scan.tally.general.push({ ...FLOWS, count, reason: "files beside what was changed could not be read" });
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

// src/scan/static/application/known-model.ts
function modelOf({ units }, type) {
  for (const unit of units) {
    const model = unit.models.lookup(type.startsWith("middleware.") ? `${unit.conventions.globals}:${type}` : type);
    if (model !== null) return model;
  }
  return null;
}

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
    const isThere = MANIFESTS.some((name) => files.has(`${candidate}/${name}`));
    if (!isThere && !files.inFolder(candidate).some((each) => each.endsWith(".csproj"))) continue;
    folder = candidate;
    break;
  }
  cache.set(own, folder);
  return folder;
}

// src/scan/static/application/path-text.ts
function joinPaths(prefix, path) {
  const start = prefix.replace(/\/+$/, "");
  const rest = path.replace(/^\/+/, "");
  const joined = rest === "" ? start : `${start}/${rest}`;
  return joined.startsWith("/") ? joined : `/${joined}`;
}
function normalised(path) {
  let text = path;
  for (let round = 0; round < 4 && /\([./]/.test(text); round++) text = text.replaceAll(/\([./][^()]*\)/g, "");
  let isFirst = true;
  text = text.replaceAll(/\/\.(?=[^./])/g, () => {
    const between = isFirst ? "/" : ".";
    isFirst = false;
    return between;
  });
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
function neighboursWith(conventions, from, name, files) {
  const near = neighboursOf(conventions, from, files);
  if (!conventions.fileIsNamed) return [...near].filter((path) => path !== from);
  return files.called(`${name}${from.slice(from.lastIndexOf("."))}`).filter((path) => path !== from && near.has(path));
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
function partTaints(taints, name) {
  if (taints.length === 0) return NO_TAINTS;
  return taints.map((taint) => {
    const { origin } = taint;
    if (origin.kind === "source" || origin.path.length >= DEEPEST_PATH) return taint;
    const path = [...origin.path, name];
    return { ...taint, origin: { ...origin, path, key: `${origin.key}.${name}` } };
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
  const parts = new Map(value.parts ?? []);
  if (parts.size >= MOST_PARTS && !parts.has(key)) {
    const any = parts.get("*");
    parts.set("*", any === void 0 ? part : join(any, part));
  } else {
    parts.set(key, part);
  }
  return { ...value, parts, fixed: value.fixed && part.fixed, literals: null, test: null };
}
function cleaned(value, bits, depth = 0) {
  if (bits === 0) return value;
  const parts = value.parts === null || depth > DEEPEST2 ? value.parts : new Map([...value.parts].map(([key, part]) => [key, cleaned(part, bits, depth + 1)]));
  const text = value.text === null ? null : value.text.map((piece) => typeof piece === "string" ? piece : { taints: cleanTaints(piece.taints, bits) });
  return { ...value, taints: cleanTaints(value.taints, bits), text, parts };
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
    const frame = moduleFrame(it, unit, form, unit.scope, 0);
    it.execute(frame, form.body);
    for (const { name, local } of unit.module.exports ?? []) {
      if (local !== null && local.kind !== "name") unit.scope.vars.set(`export ${name}`, it.evaluate(frame, local));
    }
  }
  unit.state = "done";
}
function topFrame(it, unit, self) {
  const [form] = unit.module.functions;
  if (form === void 0) throw new Error("a module has no body");
  return moduleFrame(it, unit, form, { vars: /* @__PURE__ */ new Map([["this", self]]), outer: unit.scope }, 1);
}
function moduleFrame(it, unit, form, scope, depth) {
  return {
    unit,
    form,
    owner: NOBODY,
    scope,
    meter: it,
    dead: false,
    summary: emptySummary(NOBODY),
    breaks: [],
    continues: [],
    calls: /* @__PURE__ */ new Map(),
    results: /* @__PURE__ */ new Map(),
    recalls: 0,
    depth
  };
}

// src/scan/static/flow/names.ts
function globalValue(it, unit, name) {
  const known4 = unit.scope.vars.get(name);
  if (known4 !== void 0) return known4;
  const made3 = findGlobal(it, unit, name);
  if (unit.state === "done") unit.scope.vars.set(name, made3);
  return made3;
}
function findGlobal(it, unit, name) {
  const own = unit.classes.get(name) ?? nested(unit, name);
  if (own !== void 0) return typed([own.type]);
  const imported = unit.imports.get(name);
  if (imported !== void 0) return importedValue(it, unit, imported);
  for (const path of neighboursWith(unit.conventions, unit.path, name, it.program.files)) {
    const value = ownName(it, path, name);
    if (value !== null) return value;
  }
  for (const wildcard of unit.wildcards) {
    const value = fromWildcard(it, unit, wildcard, name);
    if (value !== null) return value;
  }
  return typed([unit.models.canonical(`${unit.conventions.globals}:${name}`)]);
}
function nested({ classes, imports }, name) {
  if (imports.has(name)) return void 0;
  for (const each of classes.values()) if (each.form.name.endsWith(`.${name}`)) return each;
  return void 0;
}
function fromWildcard(it, unit, { module }, name) {
  for (const path of unit.conventions.files({ from: unit.path, module, member: name }, it.program.files)) {
    const value = topName(it, path, name);
    if (value !== null) return value;
  }
  const canonical3 = `${unit.conventions.library(module)}.${name}`;
  return unit.models.knows(canonical3) ? typed([unit.models.canonical(canonical3)]) : null;
}
function importedValue(it, unit, { module, member }) {
  const paths = unit.conventions.files({ from: unit.path, module, member }, it.program.files);
  if (member === null && paths.length > 1) {
    const loaded2 = paths.filter((path) => it.program.units.get(path)?.module.exports === null);
    if (loaded2.length > 0) return { ...UNKNOWN, types: loaded2.map((path) => `module:${path}`) };
  }
  for (const path of paths) {
    const value = member === null ? moduleValue(it, path) : exported(it, path, member, 0);
    if (value !== null) return value;
  }
  const inside2 = member === null ? null : moduleInside(it, unit, module, member);
  if (inside2 !== null) return inside2;
  if (paths.length > 0) return UNKNOWN;
  const library = unit.conventions.library(module);
  return typed([unit.models.canonical(member === null || member === "default" ? library : `${library}.${member}`)]);
}
function moduleInside(it, unit, module, member) {
  const name = module.endsWith(".") ? `${module}${member}` : `${module}.${member}`;
  for (const path of unit.conventions.files({ from: unit.path, module: name, member: null }, it.program.files)) {
    const value = moduleValue(it, path);
    if (value !== null) return value;
  }
  return null;
}
function moduleValue(it, path) {
  const unit = it.program.units.get(path);
  if (unit === void 0) return null;
  const module = typed([`module:${path}`]);
  if (unit.module.exports === null) return module;
  runModule(it, unit);
  const whole = commonJs(unit, "default");
  return whole === null ? module : { ...whole, types: [...whole.types, `module:${path}`] };
}
var DEEPEST3 = 8;
function exported(it, path, name, depth) {
  const unit = it.program.units.get(path);
  if (unit === void 0 || depth > DEEPEST3) return null;
  runModule(it, unit);
  const { exports } = unit.module;
  if (exports === null) return topName(it, path, name);
  const assigned = commonJs(unit, name);
  if (assigned !== null) return assigned;
  for (const each of exports) {
    if (each.name !== name && each.name !== "*") continue;
    if (each.from === null) {
      if (each.local === null || each.name === "*") continue;
      return each.local.kind === "name" ? globalValue(it, unit, each.local.name) : unit.scope.vars.get(`export ${name}`) ?? UNKNOWN;
    }
    const member = each.name === "*" ? name : each.from.member;
    const value = importedValue(it, unit, { module: each.from.module, member });
    if (each.name !== "*" || value !== UNKNOWN) return value;
  }
  return null;
}
function commonJs(unit, name) {
  const { vars } = unit.scope;
  const whole = vars.get("module")?.parts?.get("exports");
  const parts = vars.get("exports")?.parts;
  if (name === "default") return whole ?? (parts == null ? null : vars.get("exports") ?? null);
  return whole?.parts?.get(name) ?? parts?.get(name) ?? null;
}
var followed = /* @__PURE__ */ new WeakMap();
function topName(it, path, name) {
  const own = ownName(it, path, name);
  const unit = it.program.units.get(path);
  if (own !== null || unit === void 0 || unit.module.exports !== null) return own;
  const imported = unit.imports.get(name);
  const names = followed.get(unit) ?? /* @__PURE__ */ new Set();
  if (imported === void 0 || names.has(name)) return null;
  followed.set(unit, names.add(name));
  const value = importedValue(it, unit, imported);
  names.delete(name);
  return value;
}
function ownName(it, path, name) {
  const unit = it.program.units.get(path);
  if (unit === void 0) return null;
  const own = unit.classes.get(name);
  if (own !== void 0) return typed([own.type]);
  runModule(it, unit);
  return unit.scope.vars.get(name) ?? null;
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
    const name = [base, ...rest].join(".");
    if (name === full && rest.length > 0) return qualified(it, unit, type.name);
    return [unit.models.canonical(name)];
  });
}
function qualified(it, unit, name) {
  const dot = name.lastIndexOf(".");
  const [module, member] = [name.slice(0, dot), name.slice(dot + 1)];
  return importedValue(it, unit, { module, member }).types;
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
  const isPlain2 = bits === EVERYWHERE && type.args.length === 1;
  if (isPlain2 && value.taints.length > 0) return cleaned(value, bits);
  const inner = isPlain2 || types.some((each) => it.program.classes.has(each)) ? typed(types) : withElements(it, unit, UNKNOWN, element);
  return inner === UNKNOWN ? value : { ...withPart(value, "*", inner), literals: value.literals };
}
function isClass(it, unit, type) {
  return typesOf(it, unit, type).some((each) => it.program.classes.has(each));
}

// src/scan/static/flow/classes.ts
var DEEPEST4 = 6;
var MOST_HEIRS = 3;
var MOST_HOLDERS = 40;
function unitOf(it, { unit }) {
  return it.program.units.get(unit.path);
}
function basesOf(it, of) {
  const unit = unitOf(it, of);
  return unit === void 0 ? [] : of.form.bases.flatMap((base) => typesOf(it, unit, base));
}
function lineage(it, type, depth = 0) {
  const parts = it.program.classes.get(type);
  if (parts === void 0 || depth > DEEPEST4) return [type];
  if (depth > 0) return lineageOf(it, type, parts, depth);
  const known4 = lineages.get(it.program) ?? /* @__PURE__ */ new Map();
  lineages.set(it.program, known4);
  const before2 = known4.get(type);
  if (before2 !== void 0) return before2;
  const found = lineageOf(it, type, parts, depth);
  if (parts.every((part) => unitOf(it, part)?.state === "done")) known4.set(type, found);
  return found;
}
var lineages = /* @__PURE__ */ new WeakMap();
function lineageOf(it, type, parts, depth) {
  const bases = parts.flatMap((part) => basesOf(it, part)).filter((base) => base !== type);
  return [type, ...[...new Set(bases)].flatMap((base) => lineage(it, base, depth + 1))];
}
function methodsOf(it, type, name, self) {
  for (const each of lineage(it, type)) {
    const found = ownMethods(it, each, name, self);
    if (found.some((closure) => hasBody(closure))) return found;
  }
  const last = type.slice(type.lastIndexOf("#") + 1);
  const named4 = (it.program.heirs.get(last) ?? []).filter((heir) => heir.type !== type);
  const heirs = (named4.length > 0 ? named4 : alike(it, type, name)).slice(0, MOST_HEIRS);
  return heirs.flatMap(
    (heir) => ownMethods(it, heir.type, name, self === null ? null : { ...self, types: [heir.type] })
  );
}
function alike(it, type, name) {
  const [own] = it.program.classes.get(type) ?? [];
  if (own === void 0 || own.form.form !== "interface") return [];
  const wanted = [...methodsByName(own).keys()];
  if (!wanted.includes(name)) return [];
  return (holdersOf(it.program).get(name) ?? []).filter(({ type: other, form }) => {
    if (other === type || form.form === "interface") return false;
    const parts = it.program.classes.get(other) ?? [];
    return wanted.every((each) => parts.some((part) => methodsByName(part).has(each)));
  });
}
var holders = /* @__PURE__ */ new WeakMap();
function holdersOf(program) {
  const known4 = holders.get(program);
  if (known4 !== void 0) return known4;
  const made3 = /* @__PURE__ */ new Map();
  for (const part of [...program.classes.values()].flat()) {
    for (const name of methodsByName(part).keys()) {
      const same = made3.get(name) ?? [];
      if (same.length < MOST_HOLDERS) same.push(part);
      made3.set(name, same);
    }
  }
  holders.set(program, made3);
  return made3;
}
function hasBody({ unit, index }) {
  return (unit.module.functions[index]?.body.length ?? 0) > 0;
}
function ownMethods(it, type, name, self) {
  return (it.program.classes.get(type) ?? []).flatMap((part) => {
    const unit = unitOf(it, part);
    if (unit === void 0) return [];
    const scope = it.scopeOfClass(type) ?? unit.scope;
    return (methodsByName(part).get(name) ?? []).map((index) => {
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
    const name = unit.module.functions[index]?.name;
    if (name === void 0) continue;
    const same = made3.get(name);
    if (same === void 0) made3.set(name, [index]);
    else same.push(index);
  }
  methodNames.set(form, made3);
  return made3;
}
function fieldOf(it, fields, type, name) {
  for (const each of lineage(it, type)) {
    const value = fields.of(it, each).get(name);
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
  for (const { name, type: written, value, start, end } of found.form.fields) {
    let known4 = ofWrittenType(it, unit, UNKNOWN, written);
    if (value !== null) {
      const given = it.evaluateField(unit, value, found);
      known4 = known4.types.length === 0 ? given : { ...given, types: given.types.length > 0 ? given.types : known4.types };
    } else if (found.form.form === "enum") {
      known4 = { ...typed([type]), fixed: true, literals: [`${name}@${start}:${end}`] };
    }
    fields.set(name, known4);
  }
}
function constructed(it, type, fields) {
  for (const maker of ownMethods(it, type, "constructor", typed([type]))) {
    const form = maker.unit.module.functions[maker.index];
    const given = (form?.parameters ?? []).map((parameter) => it.declaredValue(maker, parameter));
    const made3 = it.summarise(maker, given, 1).exits.get(-1);
    for (const [name, part] of made3?.parts ?? []) {
      const plain3 = { ...part, taints: NO_TAINTS, text: part.taints.length > 0 ? null : part.text };
      const known4 = fields.get(name);
      fields.set(name, known4 === void 0 || known4 === UNKNOWN ? plain3 : join(known4, plain3));
    }
  }
}
function checkedBits(it, type, name) {
  let bits = 0;
  for (const each of lineage(it, type)) {
    for (const part of it.program.classes.get(each) ?? []) {
      const unit = unitOf(it, part);
      const field = part.form.fields.find((field2) => field2.name === name);
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

// src/scan/static/application/conventions.ts
var PLACEHOLDER = /\{(controller|action|area)(?:=\w*)?\}/gi;
var ANSWERS = /(?:Result|View|Task|Response)$/;
function conventionalRoutes(application, event) {
  const folder = packageOf(application, event.at.path);
  const actions = [...application.units].flatMap(
    (unit) => packageOf(application, unit.path) === folder ? actionsOf(application, unit) : []
  );
  return event.paths.flatMap(({ text, known: known4 }) => {
    if (!/\{controller/i.test(text)) return [{ ...event, expands: null, methods: ["ANY"], paths: [{ text, known: known4 }] }];
    return actions.map(({ controller, form, type, unit, index }) => {
      const names = { controller, action: form.name, area: "" };
      const path = text.replaceAll(PLACEHOLDER, (_, name) => names[name.toLowerCase()]);
      const value = {
        ...UNKNOWN,
        functions: [{ unit, index, scope: unit.scope, self: { ...UNKNOWN, types: [type] } }]
      };
      return {
        ...event,
        expands: null,
        site: `${event.site}|${type}.${form.name}`,
        methods: methodsOf2(application, type, form),
        paths: [{ text: withoutMissing(path, form), known: known4 }],
        handlers: [{ value, at: { path: unit.path, start: form.start, end: form.end } }]
      };
    });
  });
}
function withoutMissing(path, { parameters }) {
  const names = parameters.map(({ target }) => target.kind === "name" ? target.name.toLowerCase() : "");
  return path.replaceAll(
    /\/?\{(\w+)\?\}/g,
    (all, name) => names.includes(name.toLowerCase()) ? all.replace("?", "") : ""
  );
}
function actionsOf({ interpreter: it, events }, unit) {
  return [...unit.classes.values()].flatMap(({ form, type }) => {
    const isController = it?.libraryBases(type).some((base) => /\.Mvc\.Controller(?:Base)?$/.test(base)) === true;
    if (!isController || !form.name.endsWith("Controller") || hasOwnPath(events, type)) return [];
    const controller = form.name.slice(form.name.lastIndexOf(".") + 1).replace(/Controller$/, "");
    return form.methods.flatMap((index) => {
      const method = unit.module.functions[index];
      const isAction = method !== void 0 && !method.static && ANSWERS.test(method.returns?.name ?? "");
      return isAction && !hasOwnRoute(events, type, method) ? [{ controller, form: method, type, unit, index }] : [];
    });
  });
}
function hasOwnPath(events, type) {
  return events.some((event) => event.kind === "own" && event.on?.includes(type) === true && event.paths.length > 0);
}
function hasOwnRoute(events, type, form) {
  return events.some((event) => event.kind === "route" && isOf(event, type, form) && event.paths.length > 0);
}
function isOf(event, type, { start }) {
  return event.on?.includes(type) === true && event.handlers.at(-1)?.at.start === start;
}
function methodsOf2({ events }, type, form) {
  const told = events.flatMap((event) => event.kind === "route" && isOf(event, type, form) ? event.methods : []);
  return told.length === 0 ? ["ANY"] : [...new Set(told)];
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
  for (const [name, value] of b) {
    const known4 = joined.get(name);
    if (known4 === void 0) joined.set(name, value);
    else if (known4 !== value) joined.set(name, join(known4, value));
  }
  return joined;
}
function joinAllVars(all) {
  return all.reduce(joinVars, null);
}
function scopeOf(scope, name) {
  for (let at2 = scope; at2 !== null; at2 = at2.outer) if (at2.vars.has(name)) return at2;
  return null;
}
function assignName(frame, name, value, localOnly) {
  const { scope } = frame;
  if (localOnly || scope.vars.has(name)) {
    scope.vars.set(name, value);
    return;
  }
  const holder = scopeOf(scope, name);
  const known4 = holder?.vars.get(name);
  if (holder === null || known4 === void 0) scope.vars.set(name, value);
  else writeOuter(frame, holder, name, value);
}
function writeOuter(frame, holder, name, value) {
  const known4 = holder.vars.get(name);
  if (name.endsWith(CALLED)) receive(holder, name.slice(0, -CALLED.length), value);
  else if (known4 !== void 0) holder.vars.set(name, join(known4, value));
  if (holder !== frame.scope) note(frame, holder, name, value);
}
var CALLED = "()";
function handOver(frame, name, value) {
  const holder = scopeOf(frame.scope, name);
  if (holder === null) return;
  receive(holder, name, value);
  if (holder !== frame.scope) note(frame, holder, name + CALLED, value);
}
function receive(holder, name, value) {
  holder.handed ??= /* @__PURE__ */ new Map();
  const known4 = holder.handed.get(name);
  holder.handed.set(name, known4 === void 0 ? value : join(known4, value));
}
function note({ owner, summary: { writes } }, holder, name, value) {
  if (!allTaints(value).some(({ origin }) => origin.kind === "parameter" && origin.owner === owner)) return;
  const names = writes.get(holder) ?? /* @__PURE__ */ new Map();
  writes.set(holder, names);
  const known4 = names.get(name);
  names.set(name, known4 === void 0 ? value : join(known4, value));
}

// src/scan/static/flow/member.ts
var LONGEST_NAME = 160;
function memberOf(it, frame, object, name, at2) {
  const known4 = object.parts?.get(name);
  if (known4 !== void 0) return known4;
  let found = null;
  const types = [];
  for (const type of object.types) {
    const part = typedPart(it, frame, object, type, name, at2);
    if (part === null) types.push(...partType(frame, type, name));
    else found = found === null ? part : join(found, part);
  }
  if (found !== null) return found;
  const untyped = object.types.length === 0 ? untypedPart(frame, object, name, at2) : null;
  if (untyped !== null) return untyped;
  const any = name === KEYS ? void 0 : object.parts?.get("*");
  const taints = object.taints.length === 0 ? NO_TAINTS : cleanTaints(partTaints(object.taints, name), countBits(frame, object, name));
  const plain3 = {
    ...UNKNOWN,
    taints,
    types: taints.length > 0 && object.types.length === 0 ? [] : types,
    fixed: object.fixed
  };
  return any === void 0 ? plain3 : join(plain3, any);
}
function untypedPart({ unit }, object, name, at2) {
  const model = unit.models.lookup(`?.${name}`);
  if (model === null || model.source === null || !isFollowed(model.source)) return null;
  const taints = sourceTaints(model.source, at2, name).map((taint) => ({ ...taint, cleaned: model.cleans }));
  return { ...UNKNOWN, types: [model.name], taints: joinTaints(partTaints(object.taints, name), taints) };
}
function countBits({ unit: { models } }, object, name) {
  if (object.types.some((type) => models.lookup(type)?.source != null)) return 0;
  const found = ["?text", "?list"].flatMap((type) => models.lookup(`${type}.${name}`)?.type ?? []);
  return found.length === 0 ? 0 : models.lookup(found[0] ?? "")?.cleans ?? 0;
}
function partType(frame, type, name) {
  if (type.startsWith("repo:") || type.startsWith("module:") || type.length > LONGEST_NAME) return [];
  return [frame.unit.models.canonical(`${type}.${name}`)];
}
function typedPart(it, frame, object, type, name, at2) {
  if (type.startsWith("module:")) return exported(it, type.slice(7), name, 0);
  if (type.startsWith("repo:")) return classPart(it, frame, object, type, name, at2);
  const { models } = frame.unit;
  const model = models.lookup(`${type}.${name}`);
  if (model === null) return null;
  const types = [model.type === null ? model.name : models.canonical(model.type)];
  const own = model.source === null ? partTaints(object.taints, name) : sourceTaints(model.source, at2, model.name);
  const taints = model.cleans > 0 ? own.map((taint) => ({ ...taint, cleaned: taint.cleaned | model.cleans })) : own;
  const sites = types.some((each) => models.routes(each)) ? object.sites : [];
  return { ...UNKNOWN, types, taints, sites };
}
function cleansOfElements({ unit }, types) {
  return types.reduce((all, type) => all & (unit.models.lookup(type)?.cleans ?? 0), types.length > 0 ? EVERYWHERE : 0);
}
function classPart(it, frame, object, type, name, at2) {
  const functions = methodsOf(it, type, name, object);
  const field = fieldOf(it, it.fields, type, name);
  const getters = functions.filter((closure) => isGetter(frame, closure));
  if (getters.length > 0) return joinAll(getters.map((closure) => it.invoke(frame, closure, [], null)));
  if (functions.length > 0 && field === null) return { ...UNKNOWN, functions, taints: partTaints(object.taints, name) };
  if (field !== null) {
    const whole = { ...field, taints: joinTaints(field.taints, partTaints(object.taints, name)) };
    const elements = field.parts?.size === 1 ? field.parts.get("*")?.types ?? [] : [];
    const bits = checkedBits(it, type, name) | cleansOfElements(frame, elements);
    return it.ofType(frame.unit, cleaned(whole, bits), field.types);
  }
  for (const base of it.libraryBases(type)) {
    const part = typedPart(it, frame, { ...object, types: [base] }, base, name, at2);
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
  const parts = joinAll([...value.parts.values()]);
  return { ...parts, taints: joinTaints(parts.taints, taints), fixed: value.fixed };
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
      const name = key?.value === void 0 ? "*" : String(key.value);
      const { types } = it.evaluate(frame, target.object);
      if (types.length > 0) it.assignedPart(frame, types, name, value, from ?? target);
      updatePart(it, frame, target.object, name, value);
      if (from !== null && name !== "*") seen(it, frame, target, name, value, from);
      return;
    }
    case "list-target":
      assignList(it, frame, target, value);
      return;
    case "record-target":
      for (const { key, target: inner, otherwise } of target.entries) {
        const part = memberOf(it, frame, value, key, placeIn(frame, inner));
        const given = otherwise === null ? part : join(part, it.evaluate(frame, otherwise));
        assignTarget(it, frame, inner, given, null);
      }
      if (target.rest !== null) assignTarget(it, frame, target.rest, value, null);
  }
}
function seen(it, frame, target, name, value, from) {
  const object = it.evaluate(frame, target.object);
  it.hooks.part(it, { frame, object, name, value, from, start: target.start, end: from.end });
}
function placeIn(frame, inner) {
  const { start, end } = "start" in inner ? inner : frame.form;
  return { path: frame.unit.path, start, end };
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
function stepped(frame, { start, end, name }, value) {
  if (value.taints.length === 0) return value;
  const at2 = { path: frame.unit.path, start, end };
  const label = writtenName2(name);
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
function withOwnPart(it, frame, whole, key, part, { start, end }) {
  const known4 = whole.parts?.get(key);
  if (known4 !== void 0) return withPart(whole, key, { ...part, plain: known4.plain });
  if (whole.types.length === 0) return withPart(whole, key, { ...part, plain: null });
  const plain3 = memberOf(it, frame, whole, key, { path: frame.unit.path, start, end });
  return withPart(whole, key, { ...part, plain: plain3.taints.length === 0 ? null : plain3 });
}
function updatePlace(it, frame, place, change, isLearnt = false) {
  switch (place.kind) {
    case "name": {
      const old = it.evaluate(frame, place);
      const made3 = change(old);
      if (made3 !== old && isLearnt) frame.scope.vars.set(place.name, made3);
      else if (made3 !== old && !updateImplicit(it, frame, place.name, made3)) assignName(frame, place.name, made3, false);
      return;
    }
    case "member": {
      const made3 = change(it.evaluate(frame, place));
      updatePlace(it, frame, place.object, (whole) => withOwnPart(it, frame, whole, place.name, made3, place), isLearnt);
      return;
    }
    case "index": {
      const key = onlyLiteral(it.evaluate(frame, place.key));
      const made3 = change(it.evaluate(frame, place));
      updatePlace(
        it,
        frame,
        place.object,
        (whole) => key?.value === void 0 ? withPart(whole, "*", made3) : withOwnPart(it, frame, whole, String(key.value), made3, place),
        isLearnt
      );
      return;
    }
    case "wrapped":
      updatePlace(it, frame, place.value, change, isLearnt);
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
  if (at2.kind === "name") updatePlace(it, frame, place, change, true);
}
function writtenName2(name) {
  return name.replace(/[@'].*$/, "");
}
function updateImplicit(it, frame, name, value) {
  if (!frame.unit.conventions.implicitThis || name === "this") return false;
  for (let at2 = frame.scope; at2 !== null; at2 = at2.outer) {
    if (at2.vars.has(name)) return false;
  }
  const self = frame.scope.vars.get("this");
  if (self === void 0 || !it.hasMember(self, name)) return false;
  frame.scope.vars.set("this", withPart(self, name, value));
  return true;
}

// src/scan/static/flow/given-object.ts
function givenObject({ models, path }, { start, end }, type) {
  const source = models.lookup(type)?.source ?? null;
  const taints = source === null ? NO_TAINTS : sourceTaints(source, { path, start, end }, type);
  const sites = models.routes(type) ? [`${path}:${start}-${end}`] : [];
  return { ...UNKNOWN, types: [type], taints, sites };
}

// src/scan/static/flow/collection.ts
var NUMBERED = /^\d+$/;
function act(action, collection, args) {
  const [first = UNKNOWN, second = UNKNOWN, third = UNKNOWN] = args;
  switch (action) {
    case "append":
      return {
        result: collection,
        collection: args.length > 1 ? inserted(collection, first, second) : appended(collection, first)
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
      return { result: got(at(collection, keyOf(first)), second, args.length > 2 ? third : null), collection };
    case "get": {
      const character = characterAt(collection, first);
      if (character !== null) return { result: character, collection };
      return { result: got(collection, first, args.length > 1 ? second : null), collection };
    }
    case "remove":
    case "pop":
      return removed(collection, args.length === 0 ? lastKey(collection) : keyOf(first));
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
  const parts = /* @__PURE__ */ new Map();
  for (const [old, part] of collection.parts ?? []) {
    parts.set(NUMBERED.test(old) && Number(old) >= Number(key) ? String(Number(old) + 1) : old, part);
  }
  return withPart({ ...collection, parts }, key, value);
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
  return otherwise === null ? found : join(found, otherwise);
}
function removed(collection, key) {
  const result = at(collection, key);
  if (key === null || collection.parts === null) return { result, collection };
  const parts = /* @__PURE__ */ new Map();
  for (const [old, part] of collection.parts) {
    if (old === key) continue;
    const moves = NUMBERED.test(key) && NUMBERED.test(old) && Number(old) > Number(key);
    parts.set(moves ? String(Number(old) - 1) : old, part);
  }
  return { result, collection: { ...collection, parts } };
}

// src/scan/static/flow/sites.ts
function placed(it, frame, { start, end }, value) {
  if (value.sites.length > 0 || value.types.length === 0 || !takesRoutes(it, frame, value)) return value;
  return { ...value, sites: [`${frame.unit.path}:${start}-${end}`] };
}
function takesRoutes(it, { unit: { models } }, { types }) {
  return types.some(
    (type) => type.startsWith("repo:") ? it.libraryBases(type).some((base) => models.routes(base)) : models.routes(type)
  );
}

// src/scan/static/flow/collection-literal.ts
function record(it, frame, { entries, type, start, end }) {
  const types = type === null ? [] : typesOf(it, frame.unit, { name: type, args: [] });
  let made3 = { ...placed(it, frame, { start, end }, typed(types)), fixed: true, parts: /* @__PURE__ */ new Map() };
  for (const { key, value } of entries) {
    const given = it.evaluate(frame, value);
    if (key === null) {
      made3 = spread(made3, given);
      continue;
    }
    const known4 = onlyLiteral(it.evaluate(frame, key));
    const name = known4?.value === void 0 ? "*" : String(known4.value);
    made3 = withPart(made3, name, given);
    if (types.length > 0) it.assignedPart(frame, types, name, given, value);
  }
  for (const { key, value, start: start2, end: end2 } of entries) {
    const name = key === null ? null : onlyLiteral(it.evaluate(frame, key))?.value;
    const part = name == null ? void 0 : made3.parts?.get(String(name));
    if (part !== void 0)
      it.hooks.part(it, { frame, object: made3, name: String(name), value: part, from: value, start: start2, end: end2 });
  }
  return made3;
}
function spread(into, given) {
  const parts = new Map([...into.parts ?? [], ...given.parts ?? []]);
  if (given.parts === null && !parts.has("*")) parts.set("*", { ...UNKNOWN, taints: given.taints });
  const taints = joinTaints(into.taints, given.taints);
  return {
    ...into,
    parts,
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
    const name = match[2] ?? match[3];
    const value = chosen(values, match[1], name, next++);
    if (value !== void 0 && !NUMERIC.test(match[0]))
      pieces.push(...piecesOf(QUOTED.test(match[0]) ? cleaned(value, ONE_LINE) : value));
    else pieces.push("0");
  }
  pieces.push(written.slice(end));
  return { ...UNKNOWN, taints, text: merged(pieces) };
}
function chosen(values, place, name, next) {
  if (place !== void 0) return values[Number(place) - 1];
  if (name !== void 0 && /^\d+$/.test(name)) return values[Number(name)];
  if (name !== void 0 && name !== "") {
    for (const value of values) {
      const part = value.parts?.get(name);
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

// src/scan/static/flow/operation.ts
function binary(it, frame, expression) {
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

// src/scan/static/flow/evaluate.ts
function placeOf(frame, { start, end }) {
  return { path: frame.unit.path, start, end };
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
      return binary(it, frame, expression);
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
function nameValue(it, frame, name) {
  const scope = scopeOf(frame.scope, name);
  const own = scope?.vars.get(name);
  if (own !== void 0) return own;
  if (frame.unit.conventions.implicitThis && name !== "this") {
    const self = scopeOf(frame.scope, "this")?.vars.get("this");
    if (self !== void 0 && it.hasMember(self, name))
      return memberOf(it, frame, self, name, placeOf(frame, frame.form));
  }
  return globalValue(it, frame.unit, name);
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
function reach(it, frame, { kind, shape, name }, value, at2) {
  if (kind === "html" && value.parts !== null && value.text === null && !isList(value)) return;
  const pieces = MADE_OF.has(kind) ? [{ taints: allTaints(value) }] : WHOLE.has(kind) ? piecesOf(value) : textOf(value);
  if (pieces.every((piece) => typeof piece === "string" || piece.taints.length === 0)) return;
  reachPieces(it, frame, { key: "", kind, name, at: at2, pieces, shape, symbol: symbolOf(frame), depth: 0 });
}
function isList({ parts }) {
  return parts !== null && parts.size > 0 && [...parts.keys()].every((key) => key === "*" || /^\d+$/.test(key));
}
function textOf(value, depth = 0) {
  const { parts } = value;
  if (value.text !== null || parts === null || isList(value) && depth > 2) return piecesOf(value);
  const inside2 = isList(value) ? [...parts.values()].flatMap((part) => textOf(part, depth + 1)) : [];
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
  const parts = value.parts === null || depth > DEEPEST6 ? null : new Map([...value.parts].map(([key, part]) => [key, substitute(values, part, depth + 1)]));
  const plain3 = value.plain === null ? null : substitute(values, value.plain, depth + 1);
  return { ...value, taints, text, parts, test: null, plain: plain3 };
}
function isFree({ taints, text, parts }) {
  return taints.length === 0 && parts === null && (text === null || text.every((piece) => typeof piece === "string"));
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
  const args = bind(form, given);
  const self = closure.self ?? UNKNOWN;
  const summary = it.summarise(closure, args, frame.depth + 1);
  if (site !== null) frame.calls.set(site, [...(frame.calls.get(site) ?? []).slice(-3), summary]);
  const values = {
    owner: summary.owner,
    of: (index) => index === -1 ? self : args[index] ?? UNKNOWN,
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
    for (const [name, value] of names) writeOuter(frame, scope, name, substitute(values, value));
  }
}
function bind(form, given) {
  const inOrder2 = given.filter(({ name }) => name === null || name === "&");
  const unclaimed = unclaimedBy(form, given);
  return form.parameters.map((parameter, index) => {
    const { target, rest } = parameter;
    const name = target.kind === "name" ? target.name : "";
    const named4 = given.find((each) => each.name === name && name !== "");
    if (named4 !== void 0) return named4.value;
    if (rest === "list") return listOf(inOrder2.slice(index).map(({ value }) => value));
    if (rest === "record") return recordOf(given.filter((each) => each.name !== null && each.name !== "&"));
    const spread2 = inOrder2.findIndex((each) => each.spread);
    if (spread2 !== -1 && spread2 <= index) return anyPart(inOrder2[spread2]?.value ?? UNKNOWN);
    return inOrder2[index]?.value ?? (index === inOrder2.length && unclaimed.length > 0 ? recordOf(unclaimed) : UNKNOWN);
  });
}
function unclaimedBy({ parameters }, given) {
  const named4 = given.filter(({ name }) => name !== null && name !== "&");
  if (named4.length === 0 || parameters.some(({ rest }) => rest === "record")) return [];
  const names = new Set(parameters.map(({ target }) => target.kind === "name" ? target.name : ""));
  return named4.filter(({ name }) => !names.has(name ?? ""));
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
    parts: new Map(given.map(({ name, value }) => [name ?? "*", value])),
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
  const parts = after2.parts === null ? old.parts : new Map([...old.parts ?? [], ...after2.parts]);
  const joined = join(old, after2);
  const added = foreign(old, after2);
  const isSame2 = after2.parts === null && added.length === 0;
  return {
    ...joined,
    taints: joinTaints(old.taints, added),
    parts,
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
function runCallbacks(it, frame, site, callback, values, all = []) {
  const { gives } = callback;
  const objects = /* @__PURE__ */ new Map();
  const results = [];
  let whenTrue = null;
  const taken = (give) => {
    if (give === null || "resolves" in give) return UNKNOWN;
    if ("type" in give) return objects.get(give.type) ?? givenObject(frame.unit, site, give.type);
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

// src/scan/static/flow/cleaning.ts
function isClosed(collection) {
  if (collection.text !== null && collection.parts === null) return false;
  return collection.fixed || collection.taints.length === 0;
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
  const body = source.replace(/^(?:\^|\\A)/, "").replace(/(?:\$|\\[zZ])$/, "");
  if (!whole && hasOpenAlternative(body)) return 0;
  const allowed = charactersOf(body);
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
function hasOpenAlternative(body) {
  let depth = 0;
  for (let at2 = 0; at2 < body.length; at2++) {
    const char = body[at2];
    if (char === "\\") at2++;
    else if (char === "[") at2 = endOfSet(body, at2);
    else if (char === "(") depth++;
    else if (char === ")") depth--;
    else if (char === "|" && depth === 0) return true;
  }
  return false;
}
function endOfSet(body, start) {
  for (let at2 = start + 1; at2 < body.length; at2++) {
    if (body[at2] === "\\") at2++;
    else if (body[at2] === "]" && at2 > start + 1) return at2;
  }
  return body.length;
}
var CLASSES = {
  d: "0123456789",
  w: "abcxyzABCXYZ0123456789_",
  s: " 	\r\n"
};
function charactersOf(body) {
  let allowed = "";
  for (let at2 = 0; at2 < body.length; at2++) {
    const char = body[at2] ?? "";
    if (char === "\\") {
      const escaped = body[++at2] ?? "";
      if (/[DWSpPkx0-9u]/.test(escaped)) return null;
      allowed += /[bB]/.test(escaped) ? "" : CLASSES[escaped] ?? escaped;
    } else if (char === "[") {
      const end = endOfSet(body, at2);
      const set = setOf(body.slice(at2 + 1, end));
      if (set === null) return null;
      allowed += set;
      at2 = end;
    } else if (char === ".") {
      return null;
    } else if (char === "{") {
      const end = body.indexOf("}", at2);
      if (end === -1) return null;
      at2 = end;
    } else if (char === "(") {
      const special = /^\(\?(?::|<?[=!]|P?<\w+>|[a-z]+\))/.exec(body.slice(at2, at2 + 40));
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

// src/scan/static/flow/guard.ts
var DEEPEST8 = 3;
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
function assumeEntry(it, frame, { callee, args }) {
  const [key] = args;
  if (key === void 0 || args.length !== 1 || callee.kind !== "member") return;
  if (it.evaluate(frame, callee.object).fixed) clean(it, frame, key.value);
}
function applyGuarantees(it, frame, { args }, guarantees) {
  for (const [index, bits] of guarantees) {
    const argument2 = args[index];
    if (bits !== 0 && argument2 !== void 0 && !argument2.spread) cleanPlace(it, frame, argument2.value, bits);
  }
}
function applyGuard(it, frame, call, guard) {
  const place = placeIn2(call, guard.at);
  if (place === null) return;
  if (guard.within !== null) {
    const collection = placeIn2(call, guard.within);
    const value = collection === null ? null : it.evaluate(frame, collection);
    if (value === null || !isClosed(value)) return;
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
  let { parsed } = it.evaluate(frame, place);
  for (let depth = 0; parsed !== null && depth < DEEPEST8; depth++) {
    cleanPlace(it, frame, parsed, bits);
    parsed = it.evaluate(frame, parsed).parsed;
  }
}
function partAt(it, frame, written, { parts }) {
  return parts.reduce(
    (value, name) => memberOf(it, frame, value, name, placeOf(frame, written)),
    it.evaluate(frame, written)
  );
}
function cleanPlace(it, frame, place, bits) {
  if (bits === EVERYWHERE) clean(it, frame, place);
  else narrow(it, frame, place, (value) => cleaned(value, bits & EVERYWHERE));
}
function placeIn2({ callee, args }, place) {
  if (place.at === "return") return null;
  if (place.at === "this") return callee.kind === "member" ? callee.object : null;
  const { at: at2 } = place;
  if (typeof at2 === "number") return args.filter(({ name }) => name === null)[at2]?.value ?? null;
  return args.find(({ name }) => name === at2.keyword)?.value ?? null;
}

// src/scan/static/flow/shape.ts
var DEEPEST9 = 4;
function shaped(models, schema, data, partOf2, depth = 0) {
  const bits = schema.types.reduce((all, type) => all & (models.lookup(type)?.cleans ?? 0), EVERYWHERE);
  const clean3 = schema.types.length === 0 ? data : cleaned(data, bits);
  if (schema.parts === null || schema.parts.size === 0 || depth > DEEPEST9) return clean3;
  const parts = new Map(clean3.parts ?? []);
  for (const [name, part] of schema.parts) {
    if (part.types.length > 0 || part.parts !== null)
      parts.set(name, shaped(models, part, partOf2(data, name), partOf2, depth + 1));
  }
  return { ...clean3, parts };
}
function merged3(schemas) {
  const parts = new Map(schemas.flatMap((schema) => [...schema.parts ?? []]));
  return { ...UNKNOWN, parts };
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
  const partOf2 = (data2, name) => name === "*" ? anyPart(data2) : memberOf(it, frame, data2, name, placeOf(frame, call));
  const data = shaped(frame.unit.models, joinAll(at2(by)), joinAll(at2(of)), partOf2);
  return into === null ? data : withPart({ ...UNKNOWN, taints: allTaints(data) }, into, data);
}
function withKept(result, { fills }, at2) {
  return fills.reduce((made3, { from, into }) => {
    const [name] = into.parts;
    const [value] = at2(from);
    return into.at !== "return" || name === void 0 || value === void 0 ? made3 : withPart(made3, name, value);
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
  const partOf2 = (value, name) => name === "*" ? anyPart(value) : memberOf(it, frame, value, name, here2);
  return place.parts.length === 0 ? whole : whole.map((value) => place.parts.reduce(partOf2, value));
}
function wholeAt({ at: at2, onwards }, receiver, given) {
  if (at2 === "this") return receiver === null ? [] : [receiver];
  if (at2 === "return") return [];
  if (typeof at2 === "object") return given.filter(({ name }) => name === at2.keyword).map(({ value }) => value);
  const inOrder2 = given.filter(({ name }) => name === null);
  const spread2 = inOrder2.findIndex((each) => each.spread);
  if (spread2 !== -1 && spread2 <= at2)
    return inOrder2.slice(spread2).map(({ value, spread: isSpread }) => isSpread ? anyPart(value) : value);
  const chosen2 = onwards ? inOrder2.slice(at2) : inOrder2.slice(at2, at2 + 1);
  return [
    ...chosen2.map(({ value, spread: isSpread }) => isSpread ? anyPart(value) : value),
    ...onwards ? given.filter(({ name }) => name !== null && name !== "&").map(({ value }) => value) : []
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
  const start = value.text === null && value.taints.length === 0 ? { ...value, text: [] } : value;
  const { text, taints, literals } = concat([start, data]);
  return { text, taints, literals };
}
function applyCollection(it, frame, call, model, receiver, given, _returned) {
  if (model.collection === null) return UNKNOWN;
  const args = given.filter(({ name, spread: spread2 }) => name === null && !spread2).map(({ value }) => value);
  const { result, collection } = act(model.collection, receiver ?? UNKNOWN, args);
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
    ({ functions, parts, taints }) => functions.length > 0 || parts !== null && taints.length === 0 && !parts.has(part) && !parts.has("*")
  );
}
function valuesOf({ it, frame, span, receiver, given }, place) {
  return valuesAt(it, frame, span, place, receiver, given);
}
function here({ frame, span }) {
  return { path: frame.unit.path, start: span.start, end: span.end };
}
function writtenAt({ frame, given }, { at: at2, onwards }) {
  const found = typeof at2 === "number" ? given.filter(({ name }) => name === null).slice(at2, onwards ? void 0 : at2 + 1) : typeof at2 === "object" ? given.filter(({ name }) => name === at2.keyword) : [];
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
  const { parts, types, functions, sites, taints } = value;
  return parts !== null && types.length + functions.length + sites.length + taints.length === 0 && !isList2(value);
}
function isList2({ parts, types, functions, sites }) {
  if (parts === null || parts.size === 0 || types.length > 0 || functions.length > 0 || sites.length > 0) return false;
  return [...parts.keys()].every((key) => NUMBERED2.test(key));
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
function isCallable({ frame }, { types, functions, sites, parts }) {
  if (functions.length > 0 || sites.length > 0 || parts !== null && types.length === 0) return true;
  return types.some((type) => type.startsWith("repo:") || frame.unit.models.lookup(type)?.web?.protects != null);
}
function isEmpty({ literals }) {
  return literals?.length === 1 && (literals[0] === void 0 || literals[0] === "");
}
function pathsAt(spoken, models) {
  for (const model of models) {
    if ("text" in model) return [{ text: model.text, known: true }];
    const inOrder2 = { ...spoken, given: spoken.given.filter(({ name }) => name === null) };
    const values = valuesOf(model.onwards ? inOrder2 : spoken, model);
    const texts = values.flatMap((value) => [...textsOf(value), ...keysOf2(value)]);
    if (texts.length > 0) return texts;
    if (model.onwards && model.parts.length === 0 && values.length > 0 && model.at !== 0)
      return [{ text: "{}", known: false }];
    const isAlone = model.at === 0 && spoken.given.length < 2;
    const isLast = model === models.at(-1);
    const isNamed2 = typeof model.at === "object" && values.some((value) => !isEmpty(value));
    const isUnsure = model.at === 0 && !isAlone && values.some((value) => !isCallable(spoken, value) && !isList2(value));
    if (isNamed2 && model.parts.length === 0 || isLast && model.parts.length === 0 && isUnsure)
      return [{ text: "{}", known: false }];
  }
  return null;
}
function isText({ value }) {
  return textsOf(value).length > 0;
}
function methodsOf3(spoken, models) {
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
function namedMethods(name) {
  const last = name.slice(Math.max(name.lastIndexOf("."), name.lastIndexOf(":")) + 1);
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
var RAILS_RESOURCE = RAILS_RESOURCES.filter(({ name }) => name !== "index").map((action) => ({
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
  if (event.partial && event.paths.length === 0 && !event.on?.some((id) => hasOwnPath(application.events, id)))
    return [];
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
    case "conventional":
      return conventionalRoutes(application, event);
    case "resources":
      return resourceRoutes(event, RESOURCES);
    case "api-resources":
      return resourceRoutes(
        event,
        RESOURCES.filter(({ name }) => name !== "create" && name !== "edit")
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
  const [target = event.target ?? void 0] = [...texts, ...inRecord.map(({ text }) => text)];
  if (target === void 0) return event;
  const [controller] = namesIn(event.options.get("controller")) ?? [];
  return { ...event, target: controller === void 0 || target.includes("#") ? target : `${controller}#${target}` };
}
function placedOn(event) {
  const on = event.options.get("on")?.literals?.[0];
  if (on !== "collection" && on !== "new") return event;
  const start = on === "new" ? "/../new/" : "/../";
  return { ...event, paths: event.paths.map(({ text, known: known4 }) => ({ text: joinPaths(start, text), known: known4 })) };
}
function resourceRoutes(event, actions) {
  const controller = namesIn(event.options.get("controller"))?.[0] ?? event.paths[0]?.text;
  const only = namesIn(event.options.get("only"));
  const except = namesIn(event.options.get("except"));
  const renamed = event.options.get("path");
  const paths = renamed === void 0 ? event.paths : textsOf(renamed);
  return actions.filter(({ name }) => (only === null || only.includes(name)) && except?.includes(name) !== true).map(({ name, methods, suffix }) => ({
    ...event,
    methods,
    expands: null,
    target: `${controller ?? ""}#${name}`,
    paths: paths.map(({ text, known: known4 }) => ({ text: `${nested2(text)}${suffix}`, known: known4 }))
  }));
}
function nested2(text) {
  const parts = text.split(".");
  return parts.map((part, at2) => at2 < parts.length - 1 ? `${part}/{${part}}` : part).join("/");
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
  const found = VERBS.filter((name) => answers(application, type, name));
  if (found.length === 0) return [event];
  return found.map((name) => ({
    ...event,
    methods: [name.toUpperCase()],
    handlers: [...event.handlers.slice(0, -1), methodThing(application, type, name, handler)]
  }));
}
function classOf({ types, functions }) {
  return functions.length > 0 ? void 0 : types.find((type) => type.startsWith("repo:"));
}
function answers({ interpreter: it, units }, type, name) {
  if (it === null) return false;
  if (it.hasMember({ ...UNKNOWN, types: [type] }, name)) return true;
  const [unit] = units;
  return it.libraryBases(type).some((base) => unit?.models.lookup(`${base}.${name}`) != null);
}
function methodThing({ interpreter: it }, type, name, { value, at: at2 }) {
  const functions = (it?.program.classes.get(type) ?? []).flatMap(
    ({ unit, form }) => form.methods.filter((index) => unit.module.functions[index]?.name === name).map((index) => ({ unit, index, scope: { vars: /* @__PURE__ */ new Map(), outer: null }, self: value }))
  );
  return functions.length === 0 ? { value, at: at2 } : { value: { ...UNKNOWN, functions }, at: at2 };
}
function viewSet(application, event) {
  const handler = event.handlers.at(-1);
  const type = handler === void 0 ? void 0 : classOf(handler.value);
  if (handler === void 0 || type === void 0) return [{ ...event, expands: null }];
  const own = VIEW_SET.filter(({ name }) => answers(application, type, name)).map(({ name, methods, suffix }) => ({
    ...event,
    methods,
    paths: event.paths.map((path) => after(path, suffix)),
    handlers: [methodThing(application, type, name, handler)]
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
  const inside2 = sitesIn(thing.value);
  if (inside2.length > 0) return { ...thing, value: { ...UNKNOWN, sites: inside2 } };
  const [named4] = textsOf(thing.value);
  const module = thing.value.types.find((type) => type.startsWith("module:"))?.slice(7);
  const list2 = named4 === void 0 || !named4.known ? listIn(it.program.units.get(module ?? "")) : patternsOf(it, unit, named4.text);
  return list2 === null ? thing : { ...thing, value: { ...UNKNOWN, sites: sitesIn(list2) } };
}
function patternsOf(it, unit, module) {
  const value = importedValue(it, unit, { module, member: "urlpatterns" });
  return sitesIn(value).length > 0 ? value : null;
}
function listIn(unit) {
  return unit?.scope.vars.get("urlpatterns") ?? null;
}
function sitesIn(value) {
  return value.sites.length > 0 ? value.sites : [...value.parts?.values() ?? []].flatMap(sitesIn);
}

// src/scan/static/application/named-routes.ts
function namedId(name) {
  return `repo:named#${name}`;
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
  for (const node of nodes.values()) inherit(application, nodes, node);
  return { nodes, mounted, everywhere };
}
function inherit({ interpreter: it }, nodes, node) {
  if (it === null || !node.root || !node.id.startsWith("repo:")) return;
  for (const type of lineage(it, node.id)) {
    const base = nodes.get(type);
    if (type === node.id || base === void 0 || base.root) continue;
    node.entries.push(...base.entries);
    if (node.paths.length === 0) node.paths = base.paths;
  }
}
function isRoot(id) {
  return id.startsWith("file:");
}
function applyOwn(node, { paths, layers, root: root2, asked }) {
  if (paths.length > 0) node.paths = paths;
  node.layers.push(...layers);
  node.root ||= root2;
  node.asked ||= asked;
}
function childrenOf(event) {
  if (event.kind === "child") return [event.child];
  if (event.kind === "use") return event.things.flatMap(({ value }) => value.sites);
  return event.kind === "route" ? event.handlers.flatMap(({ value }) => value.sites) : [];
}
function bestOf(events) {
  const groups = /* @__PURE__ */ new Map();
  const known4 = new Set(events.flatMap(({ by, site }) => by.startsWith("given.") ? [] : site));
  for (const event of events) {
    if (event.by.startsWith("given.") && known4.has(event.site)) continue;
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
    if (event.kind === "child") return event.bodies.map((body) => ({ ...body, id: event.child }));
    if (event.kind !== "own") return [];
    const [id = event.site] = event.on ?? [];
    return event.bodies.map((body) => ({ ...body, id }));
  });
}
function around(application, scopes, event) {
  const { path, start, end } = event.at;
  const inside2 = scopes.filter((scope) => scope.path === path && scope.start <= start && scope.end >= end);
  const [first, ...rest] = inside2;
  if (first !== void 0)
    return [rest.reduce((best, scope) => scope.end - scope.start < best.end - best.start ? scope : best, first).id];
  const [, drawn] = /(?:^|\/)config\/routes\/([\w/]+)\.rb$/.exec(path) ?? [];
  if (event.bare && drawn !== void 0) return [namedId(drawn)];
  return event.bare && !takesIn(application, path) ? [] : [`file:${path}`];
}
function takesIn({ units, facts }, path) {
  const unit = [...units].find((each) => each.path === path);
  const [top] = unit?.module.functions ?? [];
  if (unit === void 0 || top === void 0) return false;
  const { conventions, models } = unit;
  const required = facts.of(path, top).filter(({ types }) => types.includes(`${conventions.globals}:require`)).flatMap(({ constants }) => constants.map(String));
  const taken = [...unit.module.imports.map(({ module }) => module), ...required];
  return taken.some((module) => models.lookup(conventions.library(module))?.web?.own?.root === true);
}

// src/scan/static/application/resolve.ts
var DEEPEST11 = 12;
var MOST_ROUTES = 2e4;
function resolveRoutes(tree, packageOf2, properties) {
  const found = [];
  const start = { prefix: "", exact: true, layers: [], way: [] };
  for (const node of tree.nodes.values()) {
    if (!tree.mounted.has(node.id) && isEntrance(node))
      visit(tree, found, node, ofPackage(tree, node, start, packageOf2), false);
  }
  return found.map((route) => withProperties(properties, route));
}
function withProperties(properties, route) {
  const { by, at: at2 } = route.event;
  if (!by.startsWith("java:org.springframework")) return route;
  const path = properties.filled(route.path, at2.path);
  const prefix = properties.prefix(at2.path);
  return prefix === "" && path === route.path ? route : { ...route, path: normalised(joinPaths(prefix, path)) };
}
function ofPackage(tree, { id }, start, packageOf2) {
  if (tree.everywhere.size === 0) return start;
  const isClass2 = id.startsWith("repo:");
  const path = pathOf(id);
  const said = tree.everywhere.get(packageOf2(path)) ?? [];
  const nearest2 = said.reduce((best, { at: at2 }) => Math.max(best, together(at2.path, path)), 0);
  return said.filter((event) => event.paths.length === 0 || isClass2 && together(event.at.path, path) === nearest2).filter((event) => endingOf2(event.at.path) === endingOf2(path)).reduce((level, event) => {
    const [own = { text: "", known: true }] = event.paths;
    const next = below(level, own, [], null);
    const layers = event.layers.map((thing) => before(thing, "", event.sure));
    return { ...next, layers: [...next.layers, ...layers] };
  }, start);
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
function isEntrance({ id, root: root2 }) {
  return root2 || !id.startsWith("repo:");
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

// src/scan/static/application/settings.ts
var REST = {
  limiter: ["DEFAULT_THROTTLE_CLASSES", "DEFAULT_THROTTLE_RATES"],
  authentication: ["DEFAULT_PERMISSION_CLASSES"],
  authorisation: ["DEFAULT_PERMISSION_CLASSES"]
};
var OWN = /^(?:django\.(?!middleware\.csrf)|whitenoise\.|corsheaders\.|debug_toolbar\.)/;
function settingsMay(application, { event }, kind) {
  if (!/^py:(?:django|rest_framework|ninja)\b/.test(event.by)) return false;
  const folder = packageOf(application, event.at.path);
  return [...application.units].some(
    (unit) => packageOf(application, unit.path) === folder && unitMay(application, unit, kind)
  );
}
function unitMay(application, { scope }, kind) {
  const rest = scope.vars.get("REST_FRAMEWORK")?.parts;
  if (REST[kind]?.some((name) => rest?.has(name) === true) === true) return true;
  const middleware = scope.vars.get("MIDDLEWARE");
  if (middleware === void 0) return false;
  return textsOf(middleware).some(({ text }) => {
    const known4 = modelOf(application, `py:${text}`)?.web?.protects;
    return known4 == null ? !OWN.test(text) : known4.includes(kind);
  });
}

// src/scan/static/application/above.ts
function isMade2(id, { event }) {
  return !id.startsWith("repo:") && !id.startsWith("file:") && !/^(?:py:django|py:rest_framework|rb:)/.test(event.by);
}
function aboveOf(application, judge, whole) {
  const known4 = /* @__PURE__ */ new Map();
  function may(route, kind) {
    const [outer] = route.way;
    const path = outer === void 0 ? route.event.at.path : pathOf(outer.id);
    if (path.endsWith(".php") || settingsMay(application, route, kind)) return true;
    if (!whole && !isMade2(outer?.id ?? "", route)) return true;
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
    const isOf2 = (path) => packageOf(application, path) === folder;
    const calls = application.facts.in(isOf2);
    if (calls.some(
      ({ models, types }) => models.some(isOne) || types.some((type) => isOne(modelOf(application, `${type}()`)))
    ))
      return true;
    for (const event of application.events) {
      if (!isOf2(event.at.path)) continue;
      const things = event.kind === "use" ? event.things : event.kind === "route" ? event.handlers.slice(0, -1) : event.layers;
      if (things.some((thing) => thing.value.sites.length === 0 && judge.layer(thing, kind).is !== "no")) return true;
    }
    return [...application.given.keys()].some((site) => isOf2(pathOf(site)));
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
  const modules = way.flatMap(({ module }) => module === null ? [] : module.split("/"));
  const parts = [...modules, ...controller.split("/")].filter((part) => part !== "");
  return `${parts.map(camel).join(".")}Controller`;
}
function camel(name) {
  return name.replaceAll(/(?:^|_)([a-z0-9])/g, (_, letter) => letter.toUpperCase());
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
  const modules = way.flatMap(({ module }) => module === null ? [] : [module]);
  const folder = ["app/views", ...modules, controller].join("/");
  return program.files.inFolder(folder).some((path) => path.slice(folder.length + 1).startsWith(`${action}.`));
}
function filtersOf(it, filters, type, action) {
  const types = [type, ...lineageOf2(it, type)];
  const own = filters.filter(({ on }) => on?.some((id) => types.includes(id)) === true);
  const skipped = own.filter(({ by, options }) => by.includes("skip") && concerns(options, action)).flatMap(({ things }) => things.flatMap(({ value }) => textsOf(value).map(({ text }) => text)));
  return own.filter(({ by, options }) => !by.includes("skip") && concerns(options, action)).flatMap(
    ({ things, options }) => things.flatMap((thing) => {
      const [name] = textsOf(thing.value);
      if (name !== void 0 && skipped.includes(name.text)) return [];
      const functions = name === void 0 ? [] : methodsOf(it, type, name.text, null);
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
  const bases = (it.program.classes.get(type) ?? []).flatMap(({ form }) => form.bases.map(({ name }) => name));
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
  return FIELDS.flatMap((name) => {
    const value = fieldOf(it, it.fields, type, name);
    if (value === null) return [];
    return isList2(value) ? [...value.parts?.values() ?? []].map((part) => ({ value: part, at: at2 })) : [];
  });
}

// src/scan/static/ir/parts.ts
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

// src/scan/static/application/walk.ts
var MOST3 = 2e4;
function walkFunction(module, form, visitor) {
  walkStatements({ module, visitor, seen: /* @__PURE__ */ new Set(), left: MOST3 }, form.body);
}
function walkInner(walk, index) {
  const inner = walk.module.functions[index];
  if (inner === void 0 || walk.seen.has(index)) return;
  walk.seen.add(index);
  walkStatements(walk, inner.body);
}
function walkStatements(walk, all) {
  for (const each of all) walkStatement(walk, each);
}
function walkBlock(walk, all, test = null) {
  if (all.length === 0) return;
  walk.visitor.enter(all, test);
  walkStatements(walk, all);
  walk.visitor.leave();
}
function walkStatement(walk, each) {
  if (walk.left-- <= 0) return;
  walk.visitor.statement(each);
  switch (each.kind) {
    case "evaluate":
    case "assign":
    case "return":
    case "throw":
      walkExpression(walk, each.value);
      return;
    case "if":
      walkExpression(walk, each.test);
      walkBlock(walk, each.then, each.test);
      walkBlock(walk, each.otherwise);
      return;
    case "switch":
      walkExpression(walk, each.subject);
      for (const { values, body } of each.cases) {
        walkExpressions(walk, values);
        walkBlock(walk, body);
      }
      return;
    case "loop":
      walkExpression(walk, each.each?.over ?? null);
      walkExpression(walk, each.test);
      walkBlock(walk, each.body);
      return;
    case "try":
      walkBlock(walk, each.body);
      for (const { body } of each.handlers) walkBlock(walk, body);
      walkStatements(walk, each.last);
      return;
    case "declare":
      if ("function" in each.what) walkInner(walk, each.what.function);
      return;
    case "leave":
  }
}
function walkExpressions(walk, all) {
  for (const each of all) walkExpression(walk, each);
}
function walkExpression(walk, each) {
  if (each === null || walk.left-- <= 0) return;
  walk.visitor.expression(each);
  switch (each.kind) {
    case "logical":
      walkExpression(walk, each.left);
      walkParts(walk, [each.right], each.left);
      return;
    case "choice":
      walkExpression(walk, each.test);
      walkParts(walk, [each.then, each.otherwise], each.test);
      return;
    case "comprehension":
      walkExpressions(walk, [each.over, each.value]);
      return;
    case "lambda":
      walkInner(walk, each.index);
      return;
    default:
      walkExpressions(walk, inside(each));
  }
}
function walkParts(walk, all, test) {
  walk.visitor.enter(all, test);
  walkExpressions(walk, all);
  walk.visitor.leave();
}

// src/scan/static/application/body.ts
var CREDENTIALS = /^(?:authori[sz]ation|http_authorization|authenticated|is_?authenticated|session|user|current_?user|cookies?|signed_?cookies|bearer|x-api-key|api-?key|token|access_?token|jwt|principal|user_?id|subject|claims|identity)$/i;
var GOES_ON = /^(?:next|call_next|get_response|doFilter|ServeHTTP|Next|proceed|invoke|handle|_next|chain)$/;
var ANSWERS2 = /^(?:redirect(?:_to)?|sendRedirect|render|head|halt|abort|sendStatus|sendError|end|send|json)$/;
var SYMBOLS = /* @__PURE__ */ new Map([
  ["unauthorized", 401],
  ["forbidden", 403],
  ["too_many_requests", 429]
]);
function bodyOf(module, form) {
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
  walkFunction(module, form, { enter: enter2, leave, statement, expression });
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
  return (callee.kind === "name" || callee.kind === "member") && ANSWERS2.test(callee.name);
}
function goesOn({ callee }) {
  return (callee.kind === "name" || callee.kind === "member") && GOES_ON.test(callee.name);
}
function statusOf(expression) {
  if (expression.kind === "constant") {
    const status = symbolOf2(expression.value) ?? Number(expression.value);
    if (symbolOf2(expression.value) !== void 0) return status;
    return typeof expression.value !== "boolean" && status >= 400 && status < 600 && /^\d{3}$/.test(String(expression.value)) ? status : null;
  }
  return expression.kind === "member" || expression.kind === "name" ? namedStatus(expression.name) : null;
}
function symbolOf2(value) {
  return typeof value === "string" ? SYMBOLS.get(value.toLowerCase()) : void 0;
}
function namedIn(expression) {
  if (expression === null) return null;
  if (expression.kind === "record") return firstOf(expression.entries.map(({ value }) => statusOf(value)));
  if (expression.kind !== "call") return statusOf(expression);
  return namedIn(expression.callee) ?? firstOf(expression.args.map(({ value }) => namedIn(value)));
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
function namedStatus(name) {
  return NAMES.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}

// src/scan/static/application/verdict.ts
var NO = { is: "no" };
var UNREAD = { is: "unknown" };
function anyOf(verdicts) {
  const yes = verdicts.find((each) => each.is === "yes");
  return yes ?? (verdicts.some((each) => each.is === "unknown") ? UNREAD : NO);
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

// src/scan/static/application/function-verdict.ts
var DEEPEST12 = 4;
function functionVerdicts(facts) {
  const known4 = /* @__PURE__ */ new Map();
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
    const calls = facts.of(unit.path, form);
    const verdicts = calls.map((fact) => ({ verdict: ofCall(fact, kind, depth), at: fact.at }));
    const body = bodyOf(unit.module, form);
    const called = verdicts.find(({ verdict }) => verdict.is === "yes");
    if (called !== void 0) return isKept(body, called.at, kind) ? called.verdict : UNREAD;
    const denied = denialOf(body, unit.path, kind);
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
  return (closure, kind) => ofFunction(closure, kind, 0);
}
var STATUSES = { limiter: 429, authentication: 401, authorisation: 403 };
function denialOf(body, path, kind) {
  const found = body.denials.find(({ status }) => status !== null && status === STATUSES[kind]);
  if (found !== void 0) {
    const isEvident = kind === "limiter" || body.readsCredentials && !isPassedBy(body, found);
    return isEvident ? { is: "yes", at: { path, start: found.start, end: found.end } } : UNREAD;
  }
  return body.denials.some(({ status }) => status === null) ? UNREAD : null;
}
function isKept(body, check, kind) {
  const inBranch = body.branches.some(({ start, end }) => start <= check.start && end >= check.end);
  const refuses = body.denials.some(({ status }) => status === null || [401, 403, 429].includes(status));
  if (inBranch && !refuses) return false;
  return kind === "limiter" || !body.passes.some((pass2) => pass2.start < check.start && !testsCredentials(pass2.test));
}
function isPassedBy({ passes }, denial) {
  return passes.some((pass2) => pass2.start < denial.start && !testsCredentials(pass2.test));
}

// src/scan/static/application/judge.ts
function judgeOf(application, { nodes }) {
  const ofFunction = functionVerdicts(application.facts);
  const asking = { application, ofFunction };
  function layer({ value, at: at2 }, kind) {
    const asked = value.sites.flatMap((site) => nodes.get(site)?.layers ?? []);
    if (asked.length > 0) return anyOf(asked.map((each) => layer(each, kind)));
    const says = (type) => modelOf(application, type)?.web?.protects != null;
    const types = value.functions.length > 0 ? value.types.filter(says) : value.types;
    const verdicts = [
      ...types.map((type) => ofType(asking, type, at2, kind)),
      ...value.functions.map((closure) => ofFunction(closure, kind)),
      ...textsOf(value).map(({ text, known: isKnown2 }) => isKnown2 ? ofName(asking, text, at2, kind) : UNREAD)
    ];
    return together2(verdicts);
  }
  function handler(thing, kind) {
    const { functions } = thing.value;
    const all = functions.length === 0 ? layer(thing, kind) : together2(functions.map((each) => ofFunction(each, kind)));
    return all.is === "unknown" && kind === "limiter" ? NO : all;
  }
  return { layer, handler };
}
function ofType(asking, type, at2, kind) {
  if (type.startsWith("repo:")) return ofClass(asking, type, at2, kind);
  if (type.startsWith("module:")) return UNREAD;
  const wrapper = type.endsWith("()") ? modelOf(asking.application, type.slice(0, -2)) : null;
  return ofModel(modelOf(asking.application, type), at2, kind) ?? ofModel(wrapper, at2, kind) ?? UNREAD;
}
function ofClass({ application, ofFunction }, type, at2, kind) {
  const it = application.interpreter;
  if (it === null) return UNREAD;
  const bases = it.libraryBases(type).map((base) => ofModel(modelOf(application, base), at2, kind) ?? UNREAD);
  const own = (it.program.classes.get(type) ?? []).flatMap(
    ({ unit, form }) => form.methods.map((index) => ofFunction({ unit, index, scope: { vars: /* @__PURE__ */ new Map(), outer: null }, self: null }, kind))
  );
  const yes = [...bases, ...own].find((each) => each.is === "yes");
  if (yes !== void 0) return yes;
  return [...bases, ...own].some((each) => each.is === "unknown") || own.length === 0 ? UNREAD : NO;
}
function ofName({ application }, text, at2, kind) {
  const [name = ""] = text.split(":");
  return ofModel(modelOf(application, `middleware.${name}`), at2, kind) ?? UNREAD;
}

// src/scan/static/application/properties.ts
var FILE = "application.properties";
var CONTEXT = ["server.servlet.context-path", "spring.webflux.base-path", "server.context-path"];
var MOST_ROUNDS = 4;
function propertiesOf(application) {
  const known4 = /* @__PURE__ */ new Map();
  function of(path) {
    const folder = nearest(application, path);
    const found = known4.get(folder) ?? read(application, folder);
    known4.set(folder, found);
    return found;
  }
  function prefix(path) {
    const values = of(path);
    return CONTEXT.map((name) => values.get(name)).find((each) => each !== void 0) ?? "";
  }
  function filled(text, path) {
    let made3 = text;
    for (let round = 0; round < MOST_ROUNDS && made3.includes("${"); round++) {
      made3 = made3.replaceAll(/\$\{([^{}:]+)(?::([^{}]*))?\}/g, (all, name, otherwise) => {
        return of(path).get(name.trim()) ?? otherwise ?? all.replace("$", "");
      });
    }
    return made3;
  }
  return { prefix, filled };
}
function nearest({ interpreter }, path) {
  const files = interpreter?.program.files.called(FILE) ?? [];
  const owner = (file) => file.replace(/(?:src\/main\/)?(?:resources\/)?(?:config\/)?application\.properties$/, "");
  const own = files.filter((file) => !/(?:^|\/)test\//.test(file) && path.startsWith(owner(file)));
  return own.sort((a, b) => owner(b).length - owner(a).length)[0] ?? "";
}
function read(application, file) {
  const text = file === "" ? null : application.interpreter?.program.files.settings(file);
  const lines = (text ?? "").split("\n").filter((line) => !/^\s*[#!]/.test(line));
  return new Map(
    lines.flatMap((line) => {
      const [, name, value] = /^\s*([\w.-]+)\s*[=:]\s*(.*?)\s*$/.exec(line) ?? [];
      return name === void 0 || value === void 0 ? [] : [[name, value]];
    })
  );
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

// src/scan/static/application/application.ts
function orderOf({ events }, it, frame, start) {
  const form = `${frame.unit.path}:${frame.form.start}-${frame.form.end}`;
  return { run: it.runs, sequence: events.length, form, start };
}

// src/scan/static/application/classes.ts
var GUARD = "npm:@nestjs/core.APP_GUARD";
function classEvents(it, unit, sequence) {
  return [...unit.classes.values()].flatMap((found) => eventsOfClass(it, unit, found, sequence));
}
function eventsOfClass(it, unit, found, sequence) {
  const { form, type } = found;
  const frame = it.frameOf(unit, typed([type]));
  const place = (start) => ({ run: it.runs, sequence, form: `${unit.path}:${type}`, start });
  const events = form.annotations.flatMap((annotation) => {
    const noted = notedBy(it, frame, annotation);
    const order = place(annotation.start);
    return [
      ...ownOf(it, form.form !== "interface", noted, annotation, frame, type, order),
      ...routesOfClass(noted, annotation, frame, type, order)
    ];
  });
  events.push(...inherited(it, frame, found, place(form.start)));
  const isOfClass = ({ start, callee }) => form.annotations.some((each) => each.start === start) || form.bases.some(({ name }) => name === dotted(callee));
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
    const { root: root2, everywhere } = web.own;
    const layers = everywhere ? [{ value: typed([type]), at: at2 }] : [];
    const common2 = { at: at2, site: `${type}:${base}`, order, on: [type], by: base, bare: false };
    return [{ ...common2, kind: "own", ...nothing(), root: root2, everywhere, layers, sure: !everywhere }];
  });
}
function notedBy(it, frame, { callee, args, start, end }, depth = 0) {
  const { types } = it.evaluate(frame, callee);
  const receiver = callee.kind === "member" ? it.evaluate(frame, callee.object) : null;
  const given = args.map(({ value, name, spread: spread2 }) => {
    return { value: it.evaluate(frame, value), name, spread: spread2, from: value };
  });
  return types.flatMap((type) => {
    if (type.startsWith("repo:")) return composed(it, type, given, depth);
    const model = frame.unit.models.lookup(type);
    if (model === null) return [];
    return [{ model, spoken: { it, frame, span: { start, end }, name: model.name, receiver, given } }];
  });
}
function composed(it, type, given, depth) {
  if (depth > 3) return [];
  return (it.program.classes.get(type) ?? []).flatMap(({ unit, form }) => {
    const loaded2 = it.program.units.get(unit.path);
    if (loaded2 === void 0) return [];
    const frame = it.frameOf(loaded2, UNKNOWN);
    return form.annotations.flatMap(
      (annotation) => notedBy(it, frame, annotation, depth + 1).map(({ model, spoken }) => ({
        model,
        spoken: { ...spoken, given: [...given, ...spoken.given] }
      }))
    );
  });
}
function ownOf(it, isClass2, noted, annotation, frame, type, order) {
  const at2 = placeOf(frame, annotation);
  const common2 = { at: at2, site: `${type}@${annotation.start}`, order, on: [type], bare: false };
  if (noted.length === 0) {
    const layers = [{ value: it.evaluate(frame, annotation.callee), at: at2 }];
    return [{ ...common2, by: "", kind: "own", ...nothing(), layers }];
  }
  return noted.flatMap(({ model, spoken }) => [
    ...guardsOf(spoken).map(
      (layers) => ({
        ...common2,
        by: model.name,
        kind: "own",
        ...nothing(),
        everywhere: true,
        layers: [layers]
      })
    ),
    {
      ...common2,
      by: model.name,
      kind: "own",
      ...nothing(),
      paths: pathsAt(spoken, model.web?.own?.path ?? []) ?? [],
      layers: layersOf({ model, spoken }, at2),
      root: isClass2 && model.web?.own?.root === true,
      everywhere: model.web?.own?.everywhere === true
    }
  ]);
}
function guardsOf(spoken) {
  const at2 = { path: spoken.frame.unit.path, ...spoken.span };
  const providers = spoken.given.flatMap(({ value }) => [...value.parts?.get("providers")?.parts?.values() ?? []]);
  return providers.flatMap(({ parts }) => {
    const isGuard = parts?.get("provide")?.types.includes(GUARD) === true;
    const given = parts?.get("useClass") ?? parts?.get("useExisting") ?? UNKNOWN;
    return isGuard ? [{ value: given, at: at2 }] : [];
  });
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
        methods: methodsOf3(spoken, route.methods),
        paths: pathsAt(spoken, route.path) ?? [],
        handlers: [{ value: typed([type]), at: at2 }],
        layers: [],
        decorates: false,
        partial: false,
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
      return [{ noted: each, annotation, methods: methodsOf3(each.spoken, route.methods), paths }];
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
      partial: model.web?.route?.partial === true,
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
        ({ at: at2, parts }) => at2 === 0 && parts.length === 0 ? [decorated] : []
      );
    }
  }
}
function reachReturn(it, frame, written, given) {
  const [first] = frame.form.annotations;
  if (first === void 0 || frame.form.name === "") return;
  const body = written.kind === "list" ? given.parts?.get("0") : given;
  if (body === void 0 || body.parts !== null && body.text === null) return;
  for (const { callee } of frame.form.annotations) {
    for (const model of decoratorModels(it, frame, callee)) {
      for (const sink of model.sinks) {
        if (sink.at.some(({ at: at2 }) => at2 === "return"))
          reach(it, frame, { ...sink, name: model.name }, body, placeOf(frame, written));
      }
    }
  }
}
function decoratorModels(it, frame, callee) {
  const { types } = it.evaluate(frame, callee);
  const names = types.length === 0 && callee.kind === "member" ? [`?.${callee.name}`] : types;
  return names.flatMap((name) => frame.unit.models.lookup(name) ?? []);
}

// src/scan/static/application/dependencies.ts
function parameterLayers(it, frame, form) {
  return form.parameters.flatMap(({ annotations, otherwise }) => [
    ...annotations.flatMap(({ callee, args, start, end }) => named2(it, frame, callee, args, { start, end })),
    ...otherwise?.kind === "call" ? named2(it, frame, otherwise.callee, otherwise.args, otherwise) : []
  ]);
}
function named2(it, frame, callee, args, span) {
  const { types } = it.evaluate(frame, callee);
  return types.flatMap((type) => {
    const own = frame.unit.models.lookup(type)?.web?.own;
    if (own == null || own.layers.length === 0) return [];
    const given = args.map(({ value, name, spread: spread2 }) => {
      return { value: it.evaluate(frame, value), name, spread: spread2, from: value };
    });
    const things = thingsAt({ it, frame, span, name: type, receiver: null, given }, own.layers);
    return things.length > 0 ? things : [{ value: it.evaluate(frame, callee), at: placeOf(frame, span) }];
  });
}

// src/scan/static/application/said.ts
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
  return [`?${frame.unit.path}:${frame.form.start}-${frame.form.end}:${nameOf2(said.callee.object)}`];
}
function ownClass({ it, frame }) {
  const { types } = frame.scope.vars.get("this") ?? UNKNOWN;
  const found = types.filter((type) => it.libraryBases(type).some((base) => frame.unit.models.routes(base)));
  return found.length > 0 ? found : types.some((type) => type.startsWith("repo:")) ? [] : null;
}
function nameOf2(expression) {
  if (expression.kind === "name") return expression.name;
  if (expression.kind === "member") return `${nameOf2(expression.object)}.${expression.name}`;
  if (expression.kind === "wrapped") return nameOf2(expression.value);
  return `${expression.kind}@${expression.start}-${expression.end}`;
}
function optionsOf({ given }) {
  return new Map(given.flatMap(({ name, value }) => name === null ? [] : [[name, value]]));
}

// src/scan/static/application/route-event.ts
function routeEvent(spoken, said, route) {
  const paths = route.path.length === 0 ? [] : pathsAt(spoken, route.path);
  const handlers = thingsAt(spoken, route.handlers).filter(
    (thing) => !(isText(thing) && paths !== null && route.expands !== "file")
  );
  const target = targetIn(spoken, route);
  if (route.handlers.length > 0 && handlers.length === 0 && target === null && !isNamed(spoken, route)) return [];
  if (route.loose && !isLikely(spoken, paths ?? [], handlers)) return [];
  const made3 = common(spoken, said, route.on);
  const [first] = spoken.given;
  const at2 = first?.from == null ? made3.at : placeOf(spoken.frame, first.from);
  return [
    {
      ...made3,
      at: at2,
      kind: "route",
      methods: route.methods.length === 0 ? ["ANY"] : methodsOf3(spoken, route.methods),
      paths: paths ?? [],
      handlers,
      layers: thingsAt(spoken, route.layers),
      decorates: false,
      partial: false,
      expands: route.expands,
      target,
      options: optionsOf(spoken)
    }
  ];
}
function targetIn(spoken, { path }) {
  const records = path.flatMap((place) => "text" in place ? [] : valuesOf(spoken, place));
  const parts = records.flatMap(
    (value) => value.types.length > 0 || isList2(value) ? [] : [...value.parts?.values() ?? []]
  );
  return parts.flatMap((part) => textsOf(part))[0]?.text ?? null;
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

// src/scan/static/application/said-events.ts
function eventsOf(spoken, said) {
  const { route, use, child, own } = said.web;
  return [
    ...own === null ? [] : ownEvent(spoken, said, own),
    ...child === null ? [] : childEvent(spoken, said, child),
    ...use === null ? [] : useEvent(spoken, said, use),
    ...route === null ? [] : routeEvent(spoken, said, route)
  ];
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
function bodiesOf(spoken, body) {
  if (body === null) return [];
  return valuesOf(spoken, body).flatMap(
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
  const name = child.named === null ? null : nameAt(spoken, [child.named]);
  const taken = child.takes.flatMap((place) => valuesOf(spoken, place).flatMap((value) => textsOf(value)));
  const things = taken.map(({ text }) => ({ value: { ...UNKNOWN, sites: [namedId(text)] }, at: made3.at }));
  const use = { ...made3, site: `${made3.site}+`, on: [made3.site], paths: [], things, options: /* @__PURE__ */ new Map() };
  return [
    ...things.length === 0 ? [] : [{ ...use, kind: "use", applies: "all", replaces: false }],
    {
      ...made3,
      on: name === null ? made3.on : [],
      kind: "child",
      child: name === null ? made3.site : namedId(name),
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
  if (use.record) return recordEvents(spoken, said, use);
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
function recordEvents(spoken, said, use) {
  const made3 = common(spoken, said, use.on);
  const records = use.at.flatMap((place) => valuesOf(spoken, place));
  return records.flatMap(
    ({ parts }) => [...parts ?? []].map(([key, value]) => {
      const things = [{ value, at: made3.at }];
      const paths = [{ text: `.${key}`, known: key !== "*" }];
      const site = `${made3.site}.${key}`;
      return { ...made3, site, kind: "use", paths, things, applies: "all", replaces: false, options: /* @__PURE__ */ new Map() };
    })
  );
}
function nameAt(spoken, places) {
  return places.flatMap((place) => valuesOf(spoken, place).flatMap((value) => textsOf(value)))[0]?.text ?? null;
}

// src/scan/static/application/decorated.ts
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
function spokenParts(it, frame, { callee, args }) {
  const receiver = callee.kind === "member" ? it.evaluate(frame, callee.object) : null;
  const given = args.map(({ value, name, spread: spread2 }) => {
    return { value: it.evaluate(frame, value), name, spread: spread2, from: value };
  });
  return { receiver, given };
}
function layerOf(it, frame, annotation) {
  return { value: it.evaluate(frame, annotation.callee), at: placeOf(frame, annotation) };
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
      name: nameOf3(call),
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
  function of(path, { start, end }) {
    const calls = files.get(path);
    if (calls === void 0) return [];
    return [...calls.values()].filter(({ at: at2 }) => at2.start >= start && at2.end <= end).slice(0, MOST_CALLS);
  }
  function within2({ path, start, end }, depth) {
    const own = [...files.get(path)?.values() ?? []].filter(({ at: at2 }) => at2.start >= start && at2.end <= end).slice(0, MOST_CALLS);
    if (depth === 0) return own;
    const called = own.flatMap(
      ({ functions }) => functions.flatMap(({ unit, index }) => {
        const form = unit.module.functions[index];
        return form === void 0 ? [] : within2({ path: unit.path, start: form.start, end: form.end }, depth - 1);
      })
    );
    return [...own, ...called].slice(0, MOST_CALLS);
  }
  function inside2(isOf2) {
    return [...files].flatMap(([path, calls]) => isOf2(path) ? [...calls.values()] : []);
  }
  return { saw, of, within: within2, in: inside2 };
}
function isGiven({ callee, args }, { taints, functions }) {
  if (callee.kind !== "name" || functions.length > 0 || !args.some(({ spread: spread2 }) => spread2)) return false;
  return taints.some(({ origin }) => origin.kind === "parameter" && origin.path.length === 0);
}
function nameOf3({ callee }) {
  return callee.kind === "name" || callee.kind === "member" ? callee.name : "";
}
function constantsOf({ literals, parts }) {
  const own = (literals ?? []).filter((each) => each !== void 0);
  const inside2 = [...parts?.values() ?? []].flatMap((part) => part.literals ?? []).filter((each) => each !== void 0);
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
    const exported2 = unit.module.exports?.some(({ name }) => name === verb) ?? false;
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
  const parts = folders.split("/").filter((part) => part !== "" && !/^(?:\(.*\)|@.*)$/.test(part));
  return `/${parts.map((part) => part.replace(/^\[\[?\.{0,3}([^\]]*)\]\]?$/, "{$1}")).join("/")}`;
}
function pageRoutes(it, unit, path) {
  if (unit.module.exports?.some(({ name }) => name === "default") !== true) return [];
  const handler = handlerOf(it, unit, "default");
  const [closure] = handler.functions;
  const form = closure?.unit.module.functions[closure.index];
  const told = closure === void 0 || form === void 0 ? [] : comparedMethods(closure.unit.module, form);
  return [routeOf(it, unit, path, told.length > 0 ? told : ["GET", "POST", "PUT", "DELETE", "PATCH"], handler)];
}
function comparedMethods(module, form) {
  const found = /* @__PURE__ */ new Set();
  const isMethod = (each) => each?.kind === "member" && each.name === "method";
  const take = (each) => {
    if (each.kind === "constant" && VERBS2.includes(String(each.value))) found.add(String(each.value));
  };
  walkFunction(module, form, {
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
function handlerOf(it, unit, name) {
  const found = unit.module.exports?.find((each) => each.name === name);
  if (found?.local?.kind === "name") return globalValue(it, unit, found.local.name);
  return unit.scope.vars.get(`export ${name}`) ?? UNKNOWN;
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
    partial: false,
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
    const bare = call.callee.kind === "name" && model.name === `${frame.unit.conventions.globals}:${call.callee.name}`;
    for (const event of eventsOf(spoken, { model: model.name, web: model.web, order, bare, callee: call.callee })) {
      application.events.push(event);
    }
  }
  if (!isKnown2) seeGiven(application, frame, call, callee.value, given);
}
function givenModels({ unit }, { callee: written }, callee) {
  if (written.kind !== "member" || callee.receiver?.types.length !== 0) return [];
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

// src/scan/static/application/index.ts
function routesOf(application, whole = true) {
  const tree = routerTree(application);
  const judge = judgeOf(application, tree);
  const asked = { application, judge, above: aboveOf(application, judge, whole) };
  const controllers = controllersOf(application);
  const found = resolveRoutes(tree, (path) => packageOf(application, path), propertiesOf(application)).flatMap(
    (route) => {
      const answered = controllers.answered(route);
      if (answered === null) return [];
      const chain = [...answered.chain, ...handlerLayers(application, tree, answered)];
      return [routeOf2(asked, { ...answered, chain })];
    }
  );
  const distinct2 = new Map(found.map((route) => [keyOf3(route), route]));
  return [...distinct2.values()].sort((a, b) => compare(a.path, b.path) || compare(a.method, b.method) || byPlace(a, b));
}
function keyOf3({ method, path, registered, chain }) {
  const places = chain.map(({ path: file, start }) => `${file}:${start}`).join();
  return `${method} ${path} ${registered.path}:${registered.start} ${places}`;
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

// src/scan/static/check/rule-words.ts
function ruleWords(rules) {
  const names = rules.flatMap(({ checks }) => checks.flatMap(({ target }) => target.names));
  return new Set(names.map((name) => name.replace(/\(\)$/, "")).map((name) => name.slice(name.search(/[\w$]*$/))));
}

// src/scan/static/check/expressions.ts
var DEEPEST13 = 12;
var MOST4 = 60;
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

// src/scan/static/check/statements.ts
var MOST5 = 5e3;
function bodiesOf2(statement) {
  switch (statement.kind) {
    case "if":
      return [statement.then, statement.otherwise];
    case "switch":
      return statement.cases.map(({ body }) => body);
    case "loop":
      return [statement.body];
    case "try":
      return [statement.body, ...statement.handlers.map(({ body }) => body), statement.last];
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
function statementsBelow(body) {
  const found = [...body];
  for (let at2 = 0; at2 < found.length && found.length < MOST5; at2++) {
    const each = found[at2];
    if (each !== void 0) for (const inner of bodiesOf2(each)) found.push(...inner);
  }
  return found;
}

// src/scan/static/check/words.ts
function wordsOf(name) {
  return name.slice(0, LONGEST3).replace(/([a-z0-9])([A-Z])/g, "$1 $2").replace(/([A-Z])([A-Z][a-z])/g, "$1 $2").toLowerCase().split(/[^a-z0-9]+/).filter((word) => word !== "");
}
function hasWord(name, words2) {
  const own = wordsOf(name);
  return own.some((word, at2) => words2.has(word) || words2.has(`${word} ${own[at2 + 1] ?? ""}`));
}
var LONGEST3 = 200;

// src/scan/static/check/around.ts
var DEEPEST14 = 40;
function isAround({ frame, start, end }, words2) {
  const { functions } = frame.unit.module;
  return functions.some(
    (form) => form.start <= start && end <= form.end && (hasWord(form.name, words2) || targetsIn(form.body, { start, end }, 0).some((name) => hasWord(name, words2)))
  );
}
function targetsIn(body, at2, depth) {
  const holder = body.find(({ start, end }) => start <= at2.start && at2.end <= end);
  if (holder === void 0 || depth > DEEPEST14) return [];
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
function formGivesOnly({ body }, wanted) {
  const doesNothing = body.every(isIdle);
  if (wanted.includes(null) && body.length === 0) return true;
  if (!doesNothing) return false;
  const returns = body.flatMap(returnsIn);
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
      if (typeof at2 === "object") return found(given.filter(({ name }) => name === at2.keyword));
      const inOrder2 = given.filter(({ name }) => name === null);
      const firstSpread = inOrder2.findIndex((each) => each.spread);
      if (firstSpread !== -1 && firstSpread <= at2) return "hidden";
      return found(onwards ? inOrder2.slice(at2) : inOrder2.slice(at2, at2 + 1));
    }
  };
}
function asFound({ value, from, name, spread: spread2 }) {
  return { value: spread2 ? anyPart(value) : value, from, name, sure: !spread2 };
}
function partSite(it, { frame, object, value, from, name, start, end }) {
  return {
    it,
    frame,
    start,
    end,
    whole({ at: at2 }) {
      if (at2 === "this") return [{ value: object, from: null, name: null, sure: true }];
      return at2 === 0 ? [{ value, from, name, sure: true }] : "missing";
    }
  };
}
function valueSite(it, frame, value, from) {
  const { start, end } = from;
  return {
    it,
    frame,
    start,
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
function partAt2(site, { value, from, name }, part) {
  if (part === "*") {
    if (value.parts === null) return "hidden";
    return [...value.parts].map(([key, each]) => ({ value: each, from: entryOf(from, key), name, sure: true }));
  }
  const known4 = value.parts?.get(part);
  if (known4 !== void 0) return [{ value: known4, from: entryOf(from, part), name: part, sure: true }];
  if (isWhole(value)) return "missing";
  const { frame } = site;
  const here2 = { path: frame.unit.path, start: site.start, end: site.end };
  const made3 = memberOf(site.it, frame, value, part, here2);
  return made3.types.length > 0 || made3.literals !== null || made3.taints.length > 0 ? [{ value: made3, from: null, name: part, sure: false }] : "hidden";
}
function isWhole({ parts, taints, text, literals, functions }) {
  if (literals !== null || text !== null || functions.length > 0) return true;
  return parts !== null && !parts.has("*") && taints.length === 0;
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
var DEEPEST15 = 6;
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
  if (depth > DEEPEST15) return false;
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
function isCalled({ value, from, name }, words2) {
  if (name !== null && hasWord(name, words2)) return true;
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
function regExp({ source, flags }) {
  const key = `${flags}/${source}`;
  const known4 = patterns.get(key);
  if (known4 !== void 0) return known4;
  const made3 = new RegExp(source, flags);
  patterns.set(key, made3);
  return made3;
}

// src/scan/static/check/check-hit.ts
function hitAt(site, rule, check) {
  const { frame } = site;
  const reported = check.report === null ? null : expressionAt(site, check, check.report);
  const { start, end } = reported ?? site;
  return { rule, check, unit: frame.unit, symbol: symbolOf(frame), start, end, fix: fixOf(site, check) };
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

// src/scan/static/check/name-index.ts
function nameIndex(all) {
  const byLast = /* @__PURE__ */ new Map();
  for (const { names, what } of all) {
    for (const name of names) {
      const last = lastOf(name);
      const entry = { holder: name.slice(0, Math.max(0, name.length - last.length - 1)), name, what };
      const known4 = byLast.get(last);
      if (known4 === void 0) byLast.set(last, [entry]);
      else known4.push(entry);
    }
  }
  function of(models, wanted) {
    const found = /* @__PURE__ */ new Set();
    for (const type of wanted.types) {
      for (const { name, what } of byLast.get(lastOf(type)) ?? []) if (name === type) found.add(what);
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
function lastOf(name) {
  return name.slice(name.lastIndexOf(".") + 1);
}

// src/scan/static/check/check-index.ts
function checkIndexes(rules) {
  const own = rules.flatMap((rule) => rule.checks.map((check) => ({ rule, check })));
  const indexes2 = /* @__PURE__ */ new Map();
  return (language) => {
    const known4 = indexes2.get(language);
    if (known4 !== void 0) return known4;
    const made3 = indexFor(own.filter(({ check }) => check.languages.includes(language)));
    indexes2.set(language, made3);
    return made3;
  };
}
function indexFor(own) {
  const of = (kind) => nameIndex(
    own.filter(({ check }) => check.target.kind === kind).map((each) => ({ names: each.check.target.names, what: each }))
  );
  const unwanted = [...new Set(own.flatMap(({ check }) => check.without.calls))];
  return {
    call: of("call"),
    part: of("part"),
    given: of("given"),
    method: of("method"),
    unwanted: nameIndex(unwanted.map((name) => ({ names: [name], what: name })))
  };
}

// src/scan/static/check/choice.ts
var CHOICE = /insecure|skip|verif|unsafe|self[_-]?signed|allow|trust|disable|strict|reject|bypass|ignore|unverified|danger|no[_-]?check|check[_-]?(?:cert|host|tls|ssl)/i;
var DEEPEST16 = 40;
var DEEPEST_TEST = 4;
function isChosen(frame, at2) {
  const around2 = frame.unit.module.functions.filter(({ start, end }) => start <= at2.start && at2.end <= end);
  return around2.some(
    (form) => CHOICE.test(form.name) || conditionsIn(form.body, at2, 0).some((test) => speaksOfChoice(frame, test, 0))
  );
}
function conditionsIn(body, at2, depth) {
  const tests = [];
  if (depth > DEEPEST16) return tests;
  for (const statement of body) {
    if (statement.start <= at2.start && at2.end <= statement.end) {
      return [...tests, ...conditionsAround(statement, at2, depth)];
    }
    if (statement.start > at2.start) return tests;
    if (statement.kind === "if" && (leaves(statement.then) || leaves(statement.otherwise))) tests.push(statement.test);
  }
  return tests;
}
function conditionsAround(statement, at2, depth) {
  const below2 = (body) => conditionsIn(body, at2, depth + 1);
  switch (statement.kind) {
    case "if":
      return [statement.test, ...below2(statement.then), ...below2(statement.otherwise)];
    case "switch":
      return statement.cases.filter(({ body }) => body.some(({ start, end }) => start <= at2.start && at2.end <= end)).flatMap(({ values, body }) => [
        ...statement.subject === null ? [] : [statement.subject],
        ...values,
        ...below2(body)
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
  if (depth > DEEPEST16) return [];
  const holder = inside(expression).find(({ start, end }) => start <= at2.start && at2.end <= end);
  const own = expression.kind === "choice" && holder !== expression.test ? [expression.test] : expression.kind === "logical" && holder === expression.right ? [expression.left] : [];
  return holder === void 0 ? own : [...own, ...conditionsOf(holder, at2, depth + 1)];
}
function leaves(body) {
  const last = body[body.length - 1];
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

// src/scan/static/check/hit-list.ts
var MOST_IN_FILE = 200;
function hitList() {
  const found = /* @__PURE__ */ new Map();
  const counts = /* @__PURE__ */ new Map();
  function add(hit) {
    const key = `${hit.rule.id}:${hit.unit.path}:${hit.start}:${hit.end}`;
    const count = counts.get(`${hit.rule.id}:${hit.unit.path}`) ?? 0;
    if (found.has(key) || count >= MOST_IN_FILE) return;
    counts.set(`${hit.rule.id}:${hit.unit.path}`, count + 1);
    found.set(key, hit);
  }
  return { add, all: () => [...found.values()] };
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
      const { path, start, end } = origin.at;
      const unit = it.program.units.get(path);
      if (unit !== void 0) add({ rule, check: null, unit, symbol: symbolOf(frame), start, end, fix: null });
    }
  }
  function called(it, frame, name, value) {
    if (value.taints.length === 0 || name === "") return;
    for (const meant of all) {
      if (hasWord(name, meant.words) && !hasWord(name, meant.not)) tell2(it, frame, meant, value.taints);
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
      given.forEach(({ value, name }, at2) => {
        const target = parameters[at2]?.target;
        called(it, frame, name ?? (target?.kind === "name" ? target.name : ""), value);
        announced(it, frame, value);
      });
    },
    part(it, { frame, name, value }) {
      called(it, frame, name, value);
      announced(it, frame, value);
    },
    named(it, { frame, name, value }) {
      called(it, frame, name, value);
      announced(it, frame, value);
    }
  };
}

// src/scan/static/check/checks.ts
function ruleChecks(rules) {
  const hits = hitList();
  const work = { indexOf: checkIndexes(rules), add: hits.add };
  const called = /* @__PURE__ */ new Map();
  const meant = purposes(rules, hits.add);
  return {
    file: (it, unit) => methodsOf4(it, unit, work),
    call(it, seen2) {
      for (const name of metCall(work, it, seen2)) {
        const { path } = seen2.frame.unit;
        called.set(path, (called.get(path) ?? /* @__PURE__ */ new Set()).add(name));
      }
      metArguments(work, it, seen2);
      meant.call(it, seen2);
    },
    part(it, seen2) {
      metPart(work, it, seen2, () => basesOf2(it, seen2.object));
      metValue(work, it, seen2.frame, seen2.value, seen2.from);
      meant.part(it, seen2);
    },
    named(it, seen2) {
      if (seen2.role === "result") metValue(work, it, seen2.frame, seen2.value, seen2.from);
      meant.named(it, seen2);
    },
    all: hits.all,
    calledIn: (path) => called.get(path) ?? /* @__PURE__ */ new Set()
  };
}
function meet({ add }, site, candidates) {
  for (const { rule, check } of candidates) {
    if (!holds(site, check.where)) continue;
    if (check.optIn && isChosen(site.frame, site)) continue;
    add(hitAt(site, rule, check));
  }
}
function metCall(work, it, seen2) {
  const { language, models } = seen2.frame.unit;
  const { call, unwanted } = work.indexOf(language);
  const wanted = wantedOf(it, seen2);
  const candidates = call.of(models, wanted);
  if (candidates.length > 0) meet(work, callSite(it, seen2), candidates);
  return unwanted.of(models, wanted);
}
function metArguments(work, it, { frame, given }) {
  for (const { value, from, name } of given) {
    metValue(work, it, frame, value, from);
    if (name === null || from === null) continue;
    const { start, end } = from;
    metPart(work, it, { frame, object: UNKNOWN, name, value, from, start, end }, nobody);
  }
}
function metPart(work, it, seen2, bases) {
  const { frame, object, name } = seen2;
  const { part } = work.indexOf(frame.unit.language);
  const candidates = part.of(frame.unit.models, { types: [], object, name, bases });
  if (candidates.length > 0) meet(work, partSite(it, seen2), candidates);
}
function metValue(work, it, frame, value, from) {
  const { given } = work.indexOf(frame.unit.language);
  if (from === null || given.size === 0) return;
  const inner = plain2(from);
  if (inner.kind === "list") {
    for (const [at2, item] of inner.items.entries()) {
      metValue(work, it, frame, value.parts?.get(String(at2)) ?? UNKNOWN, item.value);
    }
    return;
  }
  const candidates = given.of(frame.unit.models, { types: value.types, object: null, name: "", bases: nobody });
  if (candidates.length > 0) meet(work, valueSite(it, frame, value, from), candidates);
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
function methodsOf4(it, unit, { indexOf, add }) {
  const { method: index } = indexOf(unit.language);
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
        const { start, end } = form;
        add({ rule, check, unit, symbol: `${holder.name}.${form.name}`, start, end, fix: null });
      }
    }
  }
}

// src/scan/static/check/file-names.ts
var MOST6 = 2e4;
function namesOf({ imports, functions, classes }) {
  const names = new Set(imports.flatMap(({ module, member }) => [module, member ?? ""]));
  for (const { name } of [...functions, ...classes]) names.add(name);
  const fields = classes.flatMap((form) => form.fields.flatMap(({ value }) => value ?? []));
  for (const each of fields) addNames(names, each);
  for (const { body } of functions) {
    for (const statement of statementsBelow(body)) {
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
      for (const { name } of each.args) if (name !== null) names.add(name);
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
    const { path, start, end } = rule.flow?.report === "source" ? from : at2;
    const { severity, confidence } = rule;
    return { rule, path, start, end, severity, confidence, symbol, fix: null, trace };
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
  if (calls.some((name) => called.has(name))) return false;
  if (names !== null && [...namesOf(unit.module)].some((name) => regExp(names).test(name))) return false;
  return !flows.some(
    (flow) => check.unless.includes(flow.kind) && flow.at.path === unit.path && flow.symbol === symbol
  );
}
function checkHit({ rule, check, unit, start, end, symbol, fix: fix2 }) {
  const severity = check?.severity ?? rule.severity;
  const confidence = check?.confidence ?? rule.confidence;
  return { rule, path: unit.path, start, end, severity, confidence, symbol, fix: fix2, trace: [] };
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

// src/scan/static/flow/framework-methods.ts
var DEEPEST17 = 6;
function givenByFramework(it, unit, type, form) {
  const nothing2 = form.parameters.map(() => UNKNOWN);
  for (const base of it.libraryBases(type)) {
    for (const { at: at2, gives } of callbacksOf(unit, base, 0)) {
      if (at2.at !== "this" || at2.parts.length !== 1 || at2.parts[0] !== form.name) continue;
      return form.parameters.map((parameter, index) => {
        const given = gives[index];
        return given != null && "type" in given ? givenObject(unit, parameter, given.type) : UNKNOWN;
      });
    }
  }
  return nothing2;
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

// src/scan/static/flow/assigned-part.ts
function assignedPart(it, frame, types, name, value, from) {
  const { models } = frame.unit;
  const bases = types.flatMap((type) => it.libraryBases(type));
  const found = bases.flatMap((type) => models.lookup(`${type}.${name}`) ?? []);
  const known4 = found.length > 0 ? found : bases.some((type) => models.knows(type)) ? [] : models.lookup(`?.${name}`) ?? [];
  for (const model of [known4].flat()) {
    for (const sink of model.sinks) {
      if (sink.at.some(({ at: at2 }) => at2 === 0))
        reach(it, frame, { ...sink, name: model.name }, value, placeOf(frame, from));
    }
  }
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
var DEEPEST18 = 12;
var PLAIN_TYPES = /* @__PURE__ */ new Set(["number", "boolean", "bigint", "integer", "float", "double", "bool", "int"]);
function assume(it, frame, test, truth, depth = 0) {
  if (frame.dead || depth > DEEPEST18 || it.steps <= 0) return;
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
    if (equal && nothing2 && (own.test?.kind === "call" || place.kind === "call")) it.assume(frame, place, false);
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
function assumeLookUp(it, frame, object, key) {
  if (it.evaluate(frame, object).fixed) clean(it, frame, key);
}
function assumeType(it, frame, { value, type }) {
  const types = typesOf(it, frame.unit, type);
  updatePlace(it, frame, value, (old) => it.ofType(frame.unit, old, types));
}

// src/scan/static/flow/generated.ts
var READER = /^(?:get|is)([A-Z]\w*)$/;
var WRITER = /^(?:set|with)([A-Z]\w*)$/;
var CARRIERS = /* @__PURE__ */ new Set(["builder", "toBuilder", "newBuilder", "build"]);
function generatedMethod(it, frame, call, { receiver }, given) {
  if (call.callee.kind !== "member" || receiver === null) return null;
  const { name, object } = call.callee;
  const type = receiver.types.find((each) => it.program.classes.has(each));
  if (type === void 0) return null;
  const [first] = given;
  if (first === void 0) {
    const field2 = fieldNamed(it, type, READER, name);
    if (field2 !== null) return memberOf(it, frame, receiver, field2, placeOf(frame, call));
    return CARRIERS.has(name) ? { ...receiver, types: [type], functions: [] } : null;
  }
  const field = given.length === 1 ? fieldNamed(it, type, WRITER, name) : null;
  if (field === null) return null;
  const changed = withPart(receiver === UNKNOWN ? typed([type]) : receiver, field, first.value);
  if (object.kind !== "call") updatePlace(it, frame, object, () => changed);
  return changed;
}
function fieldNamed(it, type, pattern, name) {
  const after2 = pattern.exec(name)?.[1];
  const names = after2 === void 0 ? [name] : [after2.slice(0, 1).toLowerCase() + after2.slice(1), name];
  return names.find((each) => fieldOf(it, it.fields, type, each) !== null) ?? null;
}

// src/scan/static/flow/mentions.ts
var MOST7 = 2e4;
function somePiece(module, body, is) {
  const seen2 = /* @__PURE__ */ new Set();
  const open = [body];
  for (let count = 0; open.length > 0 && count < MOST7; count++) {
    const piece = open.pop();
    if (typeof piece !== "object" || piece === null) continue;
    if (is(piece)) return true;
    const inner = functionIn(piece);
    if (inner !== null && !seen2.has(inner)) open.push(module.functions[inner]?.body);
    if (inner !== null) seen2.add(inner);
    for (const value of Object.values(piece)) open.push(value);
  }
  return false;
}
function functionIn({ kind, index, what }) {
  return kind === "lambda" ? index ?? null : what?.function ?? null;
}
var known3 = /* @__PURE__ */ new WeakMap();
function usesThis(module, form) {
  const found = known3.get(form);
  if (found !== void 0) return found;
  const uses = somePiece(module, form.body, ({ kind, name }) => kind === "name" && name === "this");
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
    ({ value, name, spread: spread2 }) => ({ value: it.evaluate(frame, value), name, spread: spread2, from: value })
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
  const { module } = closure.unit;
  const form = module.functions[closure.index];
  return form !== void 0 && usesThis(module, form) ? { ...closure, self: receiver } : closure;
}
function isParameter({ taints }) {
  return taints.some(({ origin }) => origin.kind === "parameter" && origin.path.length === 0);
}
function made({ form }, callee, closure) {
  if (form !== "new" || closure.self !== null) return closure;
  return { ...closure, self: { ...UNKNOWN, parts: callee.parts?.get("prototype")?.parts ?? /* @__PURE__ */ new Map() } };
}
function loadedModule(it, frame, { args }, { value }) {
  const { loaders } = frame.unit.conventions;
  const [first] = args;
  if (first === void 0 || !value.types.some((type) => loaders.includes(type))) return null;
  const module = onlyLiteral(it.evaluate(frame, first.value))?.value;
  if (typeof module !== "string") return null;
  return importedValue(it, frame.unit, { module, member: null });
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
function methodOver(it, receiver, name, value) {
  if (value.functions.length > 0) return value;
  const functions = receiver.types.flatMap(
    (type) => type.startsWith("repo:") ? methodsOf(it, type, name, receiver) : []
  );
  return functions.length > 0 ? { ...UNKNOWN, functions } : value;
}
function ownMethod(it, frame, callee, value) {
  if (callee.kind !== "name" || !frame.unit.conventions.implicitThis) return value;
  const scope = scopeOf(frame.scope, callee.name);
  const self = scope === null ? scopeOf(frame.scope, "this")?.vars.get("this") : void 0;
  return self === void 0 ? value : methodOver(it, self, callee.name, value);
}
function memberModels(it, frame, receiver, name) {
  const { models } = frame.unit;
  const types = receiver.types.flatMap((type) => type.startsWith("repo:") ? it.libraryBases(type) : type);
  const found = types.flatMap((type) => models.lookup(`${type}.${name}`) ?? []);
  if (found.length > 0) return [...new Set(found)];
  const isKnown2 = types.some((type) => models.knows(type)) || receiver.types.some((type) => type.startsWith("repo:"));
  return models.untyped(name, !isKnown2);
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
  const known4 = truthOf(given);
  const before2 = varsOf(frame);
  for (const truth of [true, false]) {
    if (known4 !== null && known4 !== truth) continue;
    goOn(frame, before2);
    it.assume(frame, value, truth);
    if (!frame.dead) agree(truth ? summary.whenTrue : summary.whenFalse, frame);
  }
  goOn(frame, before2);
}
function truthOf(value) {
  const known4 = onlyLiteral(value);
  if (known4 !== null) return Boolean(known4.value);
  return value.text?.some((piece) => typeof piece === "string" && piece !== "") === true ? true : null;
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
var MOST_ROUNDS2 = 3;
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
  for (const { values, body, continues } of cases) {
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
    it.execute(frame, body);
    falling = continues ? varsOf(frame) : null;
    if (!continues) frame.breaks.push(varsOf(frame));
  }
  goOn(frame, joinAllVars([...frame.breaks, falling, hasDefault ? null : rest]));
  frame.breaks = outer;
}
function loop(it, frame, { each, test, body }) {
  const { breaks, continues } = frame;
  frame.breaks = [];
  const all = each === null ? UNKNOWN : it.evaluate(frame, each.over);
  let start = varsOf(frame);
  let end = null;
  for (let round = 0; round < MOST_ROUNDS2; round++) {
    goOn(frame, start);
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
    it.execute(frame, body);
    const next = joinAllVars([start, varsOf(frame), ...frame.continues]);
    if (start !== null && next !== null && nothingNew(start, next)) break;
    start = next;
  }
  goOn(frame, joinAllVars([test === null && each === null ? null : start, end, ...frame.breaks]));
  frame.breaks = breaks;
  frame.continues = continues;
}
function nothingNew(a, b) {
  if (a.size !== b.size) return false;
  for (const [name, value] of b) {
    const known4 = a.get(name);
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
function attempt(it, frame, { body, handlers, last }) {
  const before2 = varsOf(frame);
  goOn(frame, before2);
  it.execute(frame, body);
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
function declare(it, frame, { name, what }) {
  if ("function" in what) {
    const value = it.made({ unit: frame.unit, index: what.function, scope: frame.scope, self: null });
    assignName(frame, name, value, true);
    it.decorated(frame, what.function, value);
    return;
  }
  const form = frame.unit.module.classes[what.class];
  const found = form === void 0 ? void 0 : frame.unit.classes.get(form.name);
  if (found === void 0) return;
  it.declaredClass(found.type, frame.scope);
  assignName(frame, name, typed([found.type]), true);
}

// src/scan/static/flow/expected.ts
function expectations() {
  const noted = /* @__PURE__ */ new Map();
  const keyOf4 = ({ unit, index }) => `${unit.id}:${index}`;
  function note2(unit, functions, types) {
    const callbacks = types.flatMap((type) => unit.models.lookup(type)?.callbacks ?? []).filter(isWhole2);
    const [first] = callbacks;
    if (first === void 0) return;
    for (const closure of functions) noted.set(keyOf4(closure), givenBy(first));
  }
  function of(unit, closure) {
    const known4 = noted.get(keyOf4(closure));
    if (known4 !== void 0) return known4;
    const form = closure.unit.module.functions[closure.index];
    const model = form === void 0 ? null : recognised(unit, form);
    const callback = model?.callbacks.find(isWhole2);
    if (callback !== void 0) return givenBy(callback);
    return form === void 0 ? null : namedReaders(unit, form);
  }
  return { note: note2, of };
}
function isWhole2({ at: at2 }) {
  return at2.at === "this" && at2.parts.length === 0;
}
function givenBy({ gives }) {
  return gives.map((give) => give !== null && "type" in give ? typed([give.type]) : UNKNOWN);
}
function recognised(unit, { parameters, body }) {
  const all = unit.models.recognisable;
  if (all.length === 0 || parameters.length === 0 || parameters.length > 3) return null;
  if (parameters.some(({ type, annotations }) => annotations.length > 0 || type !== null && type.name !== "any"))
    return null;
  const used = parameters.map((parameter) => partsOf(unit.module, parameter, body));
  const fitting = all.filter(
    ({ named: named4, recognisedBy }) => named4.length === 0 && parameters.length > 1 && recognisedBy.every((names, index) => names.some((name) => used[index]?.has(name) === true))
  );
  const rarity = ({ recognisedBy }) => recognisedBy.reduce((sum, names) => sum + names.length, 0);
  return fitting.toSorted((a, b) => rarity(a) - rarity(b))[0] ?? null;
}
function namedReaders(unit, { parameters, body }) {
  const models = unit.models.recognisable.filter(({ named: named4 }) => named4.length > 0);
  if (models.length === 0 || parameters.length > MOST_PARAMETERS) return null;
  const given = parameters.map((parameter) => {
    const { target, type } = parameter;
    if (target.kind !== "name" || type !== null && type.name !== "any") return UNKNOWN;
    const called = models.filter(({ named: named4 }) => named4.includes(target.name));
    if (called.length === 0) return UNKNOWN;
    const used = partsOf(unit.module, parameter, body);
    const model = called.find(({ recognisedBy }) => recognisedBy[0]?.some((name) => used.has(name)) === true);
    const callback = model?.callbacks.find(isWhole2);
    return (callback === void 0 ? null : givenBy(callback)[0]) ?? UNKNOWN;
  });
  return given.some((value) => value !== UNKNOWN) ? given : null;
}
var MOST_PARAMETERS = 8;
function partsOf(module, { target }, body) {
  if (target.kind === "record-target") return new Set(target.entries.map(({ key }) => key));
  const names = /* @__PURE__ */ new Set();
  if (target.kind !== "name") return names;
  somePiece(module, body, (piece) => {
    for (const name of partsIn(piece, target.name)) names.add(name);
    return false;
  });
  return names;
}
function partsIn(piece, name) {
  if (piece.kind === "member") return isName(piece.object, name) ? [String(piece.name)] : [];
  const { target, value } = piece;
  if (target?.kind !== "record-target" || !isName(value, name)) return [];
  return (target.entries ?? []).map(({ key }) => key);
}
function isName(piece, name) {
  return piece?.kind === "name" && piece.name === name;
}

// src/scan/static/flow/type-facts.ts
function ofType2(it, unit, value, types) {
  if (value.functions.length > 0) {
    const bases = types.flatMap((type) => it.libraryBases(type));
    it.expected.note(unit, value.functions, bases);
  }
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
function hasMember(it, type, name) {
  const models = it.program.units.get(it.program.classes.get(type)?.[0]?.unit.path ?? "")?.models;
  return lineage(it, type).some((each) => {
    const found = it.program.classes.get(each);
    if (found === void 0) return models !== void 0 && models.lookup(`${each}.${name}`) !== null;
    return found.some(
      ({ form, unit }) => form.fields.some((field) => field.name === name) || form.methods.some((index) => unit.module.functions[index]?.name === name)
    );
  });
}

// src/scan/static/flow/interpreter-parts.ts
function interpreterOf(program, { reports: reports2, summaries: summaries2, made: made3 }, hooks) {
  const it = {
    program,
    reports: reports2,
    hooks,
    fields: fieldTable(),
    expected: expectations(),
    steps: 0,
    runs: 0,
    ...classScopes(),
    evaluate: (frame, expression) => evaluate(it, frame, expression),
    execute: (frame, statements) => execute(it, frame, statements),
    assume(frame, test, truth) {
      frame.recalls++;
      assume(it, frame, test, truth);
      frame.recalls--;
    },
    call: (frame, call) => evaluateCall(it, frame, call),
    invoke: (frame, closure, given, site) => invoke(it, frame, closure, given, site),
    summarise: (closure, given, depth) => summaries2.of(it, closure, given, depth),
    made(closure) {
      made3.add(closure);
      return { ...UNKNOWN, functions: [closure] };
    },
    modelsOf: (frame, call) => calleeOf(it, frame, call).models,
    ofType: (...given) => ofType2(it, ...given),
    assignedPart: (...given) => assignedPart(it, ...given),
    hasMember: (self, name) => self.types.some((type) => hasMember(it, type, name)) || self.parts?.has(name) === true,
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
  return it;
}
function classScopes() {
  const scopes = /* @__PURE__ */ new Map();
  return {
    scopeOfClass: (type) => scopes.get(type) ?? null,
    declaredClass(type, scope) {
      if (scope.outer !== null) scopes.set(type, scope);
    }
  };
}

// src/scan/static/flow/made-functions.ts
function madeFunctions() {
  const made3 = /* @__PURE__ */ new Map();
  function add(closure) {
    const key = `${closure.unit.id}:${closure.index}`;
    if (!made3.has(key)) made3.set(key, closure);
  }
  function of({ id }) {
    return [...made3.values()].filter(({ unit }) => unit.id === id);
  }
  return { add, of };
}

// src/scan/static/flow/parameter-source.ts
var PLAIN = ["?text", "?list", "?map"];
function annotatedTypes(it, frame, { annotations }) {
  const { models } = frame.unit;
  return annotations.flatMap(({ callee, args }) => {
    const said = it.evaluate(frame, callee).types.flatMap((type) => models.lookup(type)?.type ?? []);
    const converters = args.flatMap(({ value }) => it.evaluate(frame, value).types);
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
    for (const { annotatesFunction: source, name } of decoratorModels(it, frame, callee)) {
      if (source !== null) return sourceTaints(source, at2, name);
    }
  }
  return null;
}

// src/scan/static/flow/summarise.ts
var MOST_CONTEXTS = 6;
var DEEPEST_PARTS = 2;
var MOST_PARTS2 = 12;
var MOST_ROUNDS3 = 3;
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
    let args = given;
    let kind = [self, ...given].map((value) => kindOf(value)).join("|");
    if (!contexts.byArguments.has(kind) && contexts.byArguments.size >= MOST_CONTEXTS) {
      args = given.map(() => UNKNOWN);
      kind = "any";
    }
    const found = contexts.byArguments.get(kind);
    if (found !== void 0) {
      if (!found.complete) found.asked = true;
      return found;
    }
    const summary = emptySummary(owners++);
    contexts.byArguments.set(kind, summary);
    look2(it, closure, args, summary, depth);
    return summary;
  }
  return { of, has: (unit, index) => seen2.has(`${unit}:${index}`) };
}
function look2(it, closure, given, summary, depth) {
  const unit = it.program.units.get(closure.unit.path);
  const form = unit?.module.functions[closure.index];
  if (unit === void 0 || form === void 0) return;
  for (let round = 0; round < MOST_ROUNDS3; round++) {
    summary.asked = false;
    const sinks = summary.sinks.size;
    run(it, closure, unit, form, given, summary, depth);
    if (!summary.asked || round > 0 && summary.sinks.size === sinks) break;
  }
  summary.complete = true;
}
function run(it, closure, unit, form, given, summary, depth) {
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
  const parts = value.parts === null || path.length >= DEEPEST_PARTS || value.parts.size > MOST_PARTS2 ? null : new Map([...value.parts].map(([name, part]) => [name, abstracted(part, owner, index, [...path, name])]));
  return {
    ...UNKNOWN,
    taints: [taint],
    types: value.types,
    functions: value.functions,
    sites: value.sites,
    parts,
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
  const flags = known4 !== null && isKept2(known4.value) ? String(known4.value) : "";
  const functions = value.functions.map(({ unit, index }) => `${unit.id}.${index}`).join(",");
  const parts = value.parts === null || level >= DEEPEST_PARTS || value.parts.size > MOST_PARTS2 ? "" : `{${[...value.parts].map(([name, part]) => `${name}:${kindOf(part, level + 1)}`).join(",")}}`;
  return `${value.types.join("&")}${value.sites.join("@")}${flags}${functions}${parts}${value.fixed && value.parts !== null ? "!" : ""}`;
}

// src/scan/static/flow/analysis.ts
var STEPS_A_FILE = 12e4;
var MOST_ROUNDS4 = 4;
function analysisOf(program, hooks = {}) {
  const gathered2 = { reports: reports(), summaries: summaries(), made: madeFunctions() };
  const it = interpreterOf(program, gathered2, allHooks([hooks]));
  function lookThrough2(unit) {
    it.steps = STEPS_A_FILE;
    it.runs++;
    it.hooks.file(it, unit);
    runModule(it, unit);
    for (const { type } of unit.classes.values()) it.fields.of(it, type);
    lookThroughMethods(it, gathered2, unit);
    lookThroughMade(it, gathered2, unit);
    it.hooks.looked(it, unit);
    return it.steps > 0;
  }
  return { reports: gathered2.reports, lookThrough: lookThrough2 };
}
function lookThroughMethods(it, { summaries: summaries2 }, unit) {
  unit.module.functions.forEach((form, index) => {
    if (form.class === null || it.steps <= 0) return;
    const type = unit.module.classes[form.class]?.name;
    const found = type === void 0 ? void 0 : unit.classes.get(type);
    const self = found === void 0 ? null : typed([found.type]);
    if (!summaries2.has(unit.id, index)) root(it, { unit, index, scope: unit.scope, self });
  });
}
function lookThroughMade(it, { summaries: summaries2, made: made3 }, unit) {
  for (let round = 0; round < MOST_ROUNDS4; round++) {
    const open = made3.of(unit).filter(({ index }) => !summaries2.has(unit.id, index));
    if (open.length === 0) break;
    for (const closure of open) root(it, closure);
  }
}
function root(it, closure) {
  it.runs++;
  const form = closure.unit.module.functions[closure.index];
  const unit = it.program.units.get(closure.unit.path);
  const [type] = closure.self?.types ?? [];
  const given = form === void 0 || unit === void 0 || form.class === null || type === void 0 ? (form?.parameters ?? []).map(() => UNKNOWN) : givenByFramework(it, unit, type, form);
  const isUnknown = given.every((value) => value === UNKNOWN);
  const expected = isUnknown && unit !== void 0 ? it.expected.of(unit, closure) : null;
  it.summarise(closure, expected ?? given, 0);
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
function typeOf2(path, name, isPartial) {
  return `repo:${isPartial ? path.slice(0, path.lastIndexOf("/") + 1) : path}#${name}`;
}
function makeProgram(units, files) {
  const classes = /* @__PURE__ */ new Map();
  const heirs = /* @__PURE__ */ new Map();
  for (const unit of units) {
    for (const each of unit.classes.values()) {
      const parts = classes.get(each.type);
      if (parts === void 0) classes.set(each.type, [each]);
      else parts.push(each);
      for (const { name } of each.form.bases) {
        const last = name.slice(name.lastIndexOf(".") + 1);
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
  return compact.flatMap(({ names, model }) => names.map((name) => ({ ...NOTHING, ...model, name })));
}

// src/scan/static/models/model-index.ts
var DEEPEST19 = 6;
var COLLECTIONS = ["?text", "?list", "?map"];
var MOST_ANSWERS = 5e4;
function modelIndex(models) {
  const names = namesOf2(models);
  const lookup = lookUpIn(names);
  const methods = /* @__PURE__ */ new Map();
  function untyped(name, any) {
    const key = any ? `?${name}` : name;
    const found = methods.get(key);
    if (found !== void 0) return found;
    const types = any ? ["?", ...COLLECTIONS] : COLLECTIONS;
    const models2 = types.flatMap((type) => lookup(`${type}.${name}`) ?? []);
    methods.set(key, models2);
    return models2;
  }
  return {
    sinkWords: sinkWordsOf(models),
    untyped,
    routes: routesOf2(names),
    isA: (type, base) => isA(names, type, base),
    lookup,
    recognisable: models.filter(({ recognisedBy }) => recognisedBy.length > 0),
    knows: (type) => names.known.has(type),
    canonical: (name) => canonical2(names, name)
  };
}
function namesOf2(all) {
  const models = /* @__PURE__ */ new Map();
  const known4 = /* @__PURE__ */ new Set();
  const routers = /* @__PURE__ */ new Set();
  for (const model of all) {
    models.set(model.name, together3(models.get(model.name), model));
    known4.add(model.name);
    for (const type of routersOf(model)) routers.add(type);
    const dot = model.name.lastIndexOf(".");
    if (dot > 0) known4.add(model.name.slice(0, dot));
  }
  return { models, known: known4, routers };
}
function lookUpIn(names) {
  const answers3 = /* @__PURE__ */ new Map();
  return (name) => {
    const answer = answers3.get(name);
    if (answer !== void 0) return answer;
    const made3 = modelNamed(names, name);
    if (answers3.size < MOST_ANSWERS) answers3.set(name, made3);
    return made3;
  };
}
function canonical2({ models }, name) {
  return models.get(name)?.sameAs ?? name;
}
function modelNamed(names, name, depth = 0) {
  const { models } = names;
  const own = models.get(name);
  if (own !== void 0) return own.sameAs === null ? own : modelNamed(names, own.sameAs, depth + 1) ?? own;
  const dot = name.lastIndexOf(".");
  if (dot <= 0 || depth > DEEPEST19) return null;
  const type = models.get(name.slice(0, dot));
  if (type === void 0) return null;
  const bases = type.sameAs === null ? type.extends : [type.sameAs];
  for (const base of bases) {
    const inherited2 = modelNamed(names, base + name.slice(dot), depth + 1);
    if (inherited2 !== null) return inherited2;
  }
  return models.get(`${name.slice(0, dot)}.*`) ?? null;
}
function isA(names, type, base, depth = 0) {
  const own = canonical2(names, type);
  if (own === canonical2(names, base)) return true;
  return depth < DEEPEST19 && (names.models.get(own)?.extends ?? []).some((each) => isA(names, each, base, depth + 1));
}
function routesOf2({ models, routers }) {
  const answers3 = /* @__PURE__ */ new Map();
  function routes(type, depth = 0) {
    const known4 = answers3.get(type);
    if (known4 !== void 0) return known4;
    const own = models.get(type)?.sameAs ?? type;
    const bases = models.get(own)?.extends ?? [];
    const answer = routers.has(own) || depth < DEEPEST19 && bases.some((each) => routes(each, depth + 1));
    if (answers3.size < MOST_ANSWERS) answers3.set(type, answer);
    return answer;
  }
  return (type) => routes(type);
}
var MILD = /* @__PURE__ */ new Set(["html", "log", "header", "regex", "trust"]);
function sinkWordsOf(models) {
  const harmful = models.filter(({ sinks }) => sinks.some(({ kind }) => !MILD.has(kind)));
  return new Set(
    harmful.map(({ name }) => name.replace(/\(\)$/, "")).map((name) => name.slice(name.search(/[\w$]*$/)))
  );
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
function routersOf({ name, web, returns }) {
  if (web === null) return [];
  const { route, use, child, own } = web;
  const parts = [route, use, child, own].filter((part) => part !== null);
  const dot = name.lastIndexOf(".");
  const puts = dot > 0 && parts.some(({ on }) => on === null);
  const makes = route !== null || child !== null || own !== null;
  return [...puts ? [name.slice(0, dot)] : [], ...own === null ? [] : [name], ...makes ? made2(returns) : []];
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
  const root2 = sourceRoot();
  if (root2 === null) {
    const stored = JSON.parse(readWhole(`data/models/${folder}.json`).toString("utf8"));
    return expandModels(stored);
  }
  const { compileLanguage } = await import("./part-scan-static-models-compile.js");
  return compileLanguage(join2(root2, "rules", "models", folder));
}

// src/scan/static/session/imported-files.ts
function importedFiles({ path, language, text }, module, files) {
  const conventions = languageById(language).flow.modules;
  const named4 = [
    ...module.imports.map((each) => ({ module: each.module, member: each.member })),
    ...(module.exports ?? []).flatMap(({ from }) => from ?? []),
    ...loadedNames(
      module,
      conventions.loaders.map((name) => name.slice(name.indexOf(":") + 1))
    )
  ];
  const found = named4.flatMap((wanted) => conventions.files({ from: path, ...wanted }, files));
  const words2 = conventions.fileIsNamed ? [...new Set(text.match(/[A-Za-z_]\w*/g))] : [""];
  const near = words2.flatMap((word) => neighboursWith(conventions, path, word, files));
  return [.../* @__PURE__ */ new Set([...found, ...near])].filter((other) => other !== path);
}
function loadedNames(module, loaders) {
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
  for (const form of module.functions) look3(form.body);
  return names;
}

// src/scan/static/session/kept-files.ts
var MOST_KEPT = 1500;
function keptFiles() {
  const loaded2 = /* @__PURE__ */ new Map();
  function trim() {
    for (const path of loaded2.keys()) {
      if (loaded2.size <= MOST_KEPT) break;
      loaded2.delete(path);
    }
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
  function importers(paths) {
    const wanted = new Set(paths);
    return [...loaded2.values()].filter(({ imports }) => imports.some((path) => wanted.has(path))).map(({ path }) => path);
  }
  return { put: (file) => void loaded2.set(file.path, file), trim, get, missing, importers };
}

// src/scan/static/session/loader.ts
var TURNS = 2e5;
function loaderOf(files, own, words2) {
  const indexOf = indexesWith(own);
  const loaded2 = keptFiles();
  let ids = 0;
  async function add(added) {
    const lost = [];
    for (const file of added) {
      const found = await lower(file);
      if ("reason" in found) {
        lost.push(found);
        continue;
      }
      const { module } = found;
      if (module.unread.length > 0 && hidesSink(file, module, words2, await indexOf(file)))
        lost.push({ path: file.path, kind: "syntax", reason: NOT_UNDERSTOOD });
      loaded2.put({ ...file, id: ids++, module, imports: importedFiles(file, module, files) });
    }
    loaded2.trim();
    return lost;
  }
  async function unit(path) {
    const file = loaded2.get(path);
    if (file === void 0) return null;
    const { flow } = languageById(file.language);
    return loadUnit(file, flow.modules, await indexOf(file));
  }
  return { add, unit, get: loaded2.get, missing: loaded2.missing, importers: loaded2.importers };
}
function indexesWith(own) {
  const models = /* @__PURE__ */ new Map();
  return ({ language }) => {
    const folder = languageById(language).flow.models;
    const index = models.get(folder) ?? modelsWith(own[folder] ?? [], folder);
    models.set(folder, index);
    return index;
  };
}
function hidesSink({ text }, { unread }, words2, { sinkWords }) {
  return unread.some(
    ({ start, end }) => (text.slice(start, end).match(/[\w$]+/g) ?? []).some((word) => words2.has(word) || sinkWords.has(word))
  );
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

// src/scan/static/session/observed.ts
function observed(hit, textOf3) {
  const text = textOf3(hit.path);
  if (text === void 0) return null;
  const file = { path: hit.path, text, lines: lineIndex(text), kind: "source", lowered: false };
  const seen2 = observe(file, { ...hit, replacement: replacementOf(hit, file), snippet: null });
  return hit.trace.length === 0 ? seen2 : { ...seen2, trace: hit.trace.flatMap((step2) => stopOf(step2, textOf3) ?? []) };
}
function stopOf({ at: at2, label }, textOf3) {
  const text = textOf3(at2.path);
  if (text === void 0) return null;
  const lines = lineIndex(text);
  const [start, end] = [lines.position(at2.start), lines.position(at2.end)];
  const location = {
    path: at2.path,
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column
  };
  return { location, label };
}
function replacementOf({ start, end, fix: fix2 }, { text, lines }) {
  if (fix2 === null || fix2.start < start || fix2.end > end) return null;
  const first = lines.position(start);
  const last = lines.position(end);
  const from = start - (first.column - 1);
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
    called: (name) => byName.get(name) ?? [],
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
var DEEPEST20 = 3;
function sessionOf(list2, rules) {
  const files = repositoryFiles(list2.paths, list2.settings);
  const loader = loaderOf(files, list2.models, ruleWords(rules));
  const told = /* @__PURE__ */ new Set();
  async function look3(through, at2) {
    const units = await unitsOf(loader, through);
    const run2 = ruleRun(rules);
    const { hooks, application } = applicationHooks();
    const analysis = analysisOf(makeProgram(units, files), allHooks([run2.hooks, hooks]));
    const lost = [];
    const wanted = new Set(through);
    const there = new Set(units.map(({ path }) => path));
    const gone = through.filter((path) => !there.has(path) && !told.has(path));
    lost.push(...gone.map((path) => ({ path, kind: "budget", reason: NOT_KEPT })));
    for (const unit of units) {
      if (!wanted.has(unit.path)) continue;
      lost.push(...lookAt(analysis, unit));
    }
    const places = new Set(at2);
    const all = [...run2.hits(analysis), ...applicationHits(rules, application, isWhole3(loader, list2, through))];
    const hits = all.flatMap((hit) => placed2(hit, places) ?? []);
    return { found: hits.flatMap((hit) => observed(hit, (path) => loader.get(path)?.text) ?? []), lost };
  }
  return {
    async add(added) {
      const lost = await loader.add(added);
      for (const { path } of lost) told.add(path);
      return lost;
    },
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
var NOT_KEPT = "more files at once than are kept";
var TOO_MUCH2 = "more steps than a file may take; what was found so far is told";
async function unitsOf(loader, through) {
  const reached = new Set(through);
  let ring = through;
  for (let depth = 0; depth < DEEPEST20 && ring.length > 0; depth++) {
    ring = ring.flatMap((path) => loader.get(path)?.imports ?? []).filter((path) => !reached.has(path));
    for (const path of ring) reached.add(path);
    ring = [...new Set(ring)];
  }
  const units = await Promise.all([...reached].sort().map((path) => loader.unit(path)));
  return units.filter((unit) => unit !== null);
}
function placed2(hit, places) {
  if (places.has(hit.path)) return hit;
  const stop = hit.trace.findLast((step2) => places.has(step2.at.path));
  return stop === void 0 ? null : { ...hit, ...stop.at, fix: null };
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
function inWorker(start) {
  const pending = /* @__PURE__ */ new Map();
  let nextId = 0;
  let ended = null;
  const worker = start();
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
  const infrastructure = [];
  for await (const result of reading.workspace.read(reading.side, paths, MAX_FILE_BYTES2)) {
    reading.signal.throwIfAborted();
    const text = await textOf2(reading, result);
    if (text === null) continue;
    const { path } = result;
    const language = languageOf(path);
    if (language !== null) yield { path, language, text };
    else if (isWorkflowFile(path)) found.push(...await workflow(reading, path, text));
    else infrastructure.push({ path, text });
  }
  if (infrastructure.length === 0) return;
  const { scanInfrastructure } = await import("./part-scan-static-infrastructure-scan.js");
  found.push(...await scanInfrastructure(reading, infrastructure));
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

// src/scan/static/infrastructure/files.ts
var MAYBE = /\.(?:ya?ml|json|template)$/i;
var MAX_BYTES = 2e6;
async function infrastructureFiles(workspace, side, paths) {
  const maybe = paths.filter((path) => formatNamed(path) === null && MAYBE.test(path));
  const found = new Set(paths.filter((path) => formatNamed(path) !== null));
  for await (const result of workspace.read(side, maybe, MAX_BYTES, { textOnly: true })) {
    if (result.status !== "read") continue;
    const source = sourceText(result.bytes);
    if (source.kind === "text" && formatOf(result.path, source.text) !== null) found.add(result.path);
  }
  return paths.filter((path) => found.has(path));
}

// src/scan/static/targets.ts
async function targets(workspace, side) {
  const { changes, prefix } = workspace;
  const all = changes === null ? (await workspace.files(side)).map((file) => file.path) : changedPaths(workspace, side);
  const own = all.filter((path) => path.startsWith(prefix));
  const isCode = (path) => languageOf(path) !== null || isWorkflowFile(path);
  const others = own.filter((path) => !isCode(path));
  return [...own.filter(isCode), ...await infrastructureFiles(workspace, side, others)];
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
  const rules = (await ruleSet()).rules.filter(({ id }) => !off.includes(id));
  const workflowRules = rules.filter(({ category }) => category === "workflow");
  const infrastructureRules = rules.filter(({ looks }) => looks.length > 0);
  const classes = sideClasses(context, side);
  let project = null;
  const workflowProject = () => project ??= import("./part-scan-static-workflow-project.js").then(
    ({ readProject }) => readProject(workspace, side, paths, settings.ownActions)
  );
  const own = { workflowRules, workflowProject, infrastructureRules };
  const reading = { workspace, side, tally, classes, ...own, signal };
  const threads = Array.from({ length: workspace.changes === null ? THREADS : 1 }, () => openThread(paths, work));
  try {
    const list2 = await sideList(workspace, side, await modelsOfUser(workspace, settings), tally);
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
