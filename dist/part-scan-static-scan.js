import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  observed
} from "./part-shared-scan-static-session-observed.js";
import {
  sideClasses
} from "./part-shared-scan-static-side-classes.js";
import {
  targets
} from "./part-shared-scan-static-infrastructure-files.js";
import {
  isWorkflowFile
} from "./part-shared-scan-static-workflow-workflow-file.js";
import {
  EVERYWHERE,
  bitOf,
  bitsOf,
  canHarm,
  isFollowed,
  isMade,
  isRemote
} from "./part-shared-scan-static-models-kinds.js";
import {
  PROTECTIONS,
  SINK_KINDS
} from "./part-shared-scan-static-models-model.js";
import {
  loadGrammar,
  parse
} from "./part-shared-web-tree-sitter.js";
import {
  LANGUAGES,
  languageById,
  languageOf
} from "./part-shared-scan-static-language-csharp.js";
import "./part-shared-scan-static-tree-flat-tree.js";
import {
  columnElement,
  personalData,
  placedElements
} from "./part-shared-rules-personal-data.js";
import {
  observe
} from "./part-shared-scan-static-observe.js";
import {
  sourceText
} from "./part-shared-scan-static-source-text.js";
import {
  formatNamed
} from "./part-shared-scan-static-infrastructure-cloudformation-index.js";
import "./part-shared-scan-static-infrastructure-terraform-variable-files.js";
import "./part-shared-scan-static-infrastructure-terraform-grammar.js";
import {
  yamlFile
} from "./part-shared-scan-static-infrastructure-yaml-document.js";
import "./part-shared-yaml.js";
import {
  Budget,
  TooMuchWork
} from "./part-shared-scan-static-infrastructure-budget.js";
import {
  itemsOf,
  memberOf,
  textOf
} from "./part-shared-scan-static-infrastructure-value.js";
import "./part-shared-util-json-comments.js";
import "./part-shared-util-file-classes.js";
import {
  pathHint,
  ruleSet
} from "./part-shared-scan-static-rule-set.js";
import {
  messageOf
} from "./part-shared-util-thrown.js";
import {
  readWhole
} from "./part-shared-io-installation.js";
import "./part-shared-util-hash.js";
import "./part-shared-model-errors.js";
import "./part-shared-util-lfs-pointer.js";
import {
  ledgerOf
} from "./part-shared-scan-ledger.js";
import "./part-shared-util-inline-ignore.js";
import {
  NO_STATS
} from "./part-shared-model-scan.js";
import "./part-shared-util-binary-form.js";
import "./part-shared-package.js";
import {
  assetPath,
  sourceRoot
} from "./part-shared-io-assets.js";
import {
  lineIndex
} from "./part-shared-util-line-index.js";
import "./part-shared-util-line-start.js";
import "./part-shared-util-group-by.js";
import "./part-shared-util-text-order.js";
import "./part-shared-undefined.js";

// src/scan/static/documents/compare.ts
function isSame(documented, { kind, key }) {
  if (kind !== documented.kind) return false;
  const name = key.slice(kind.length + 1);
  if (kind === "rpc") return isSameMethod(name, documented.name);
  if (kind !== "route") return name === documented.name;
  const [method = "", path = ""] = name.split(" ");
  const [ofDocument = "", pathOfDocument = ""] = documented.name.split(" ");
  if (method !== ofDocument && method !== "ANY") return false;
  const [own, other] = [plain(path), plain(pathOfDocument)];
  return own === other || own.endsWith(other) || other.endsWith(own);
}
function withDocuments(elements, documented) {
  if (documented.length === 0) return elements;
  const kinds = new Set(documented.map(({ kind }) => kind));
  return elements.map((element) => {
    if (!kinds.has(element.kind)) return element;
    const found = documented.find((each) => isSame(each, element));
    return { ...element, facts: [...element.facts, { name: "document", value: found?.document ?? "none" }] };
  });
}
function withoutCode(documented, elements) {
  const missing = documented.filter((each) => !elements.some((element) => isSame(each, element)));
  const met = new Set(documented.filter((each) => !missing.includes(each)).map(({ document }) => document));
  return missing.filter(({ document }) => met.has(document));
}
function plain(path) {
  return path.replace(/\/+$/, "") || "/";
}
function isSameMethod(own, documented) {
  const [a, b] = [own.toLowerCase(), documented.toLowerCase()];
  return a === b || a.startsWith("{}/") && b.endsWith(a.slice(2));
}

// src/scan/static/documents/asyncapi.ts
function asyncApiChannels(document, path) {
  if (memberOf(document, "asyncapi") === void 0) return [];
  return [.../* @__PURE__ */ new Set([...ofVersion2(document), ...ofVersion3(document)])].map((name) => ({
    document: path,
    kind: "consumer",
    name
  }));
}
function ofVersion2(document) {
  const channels = memberOf(document, "channels");
  if (channels?.kind !== "map") return [];
  return channels.entries.flatMap(({ key, value }) => memberOf(value, "publish") === void 0 ? [] : [key]);
}
function ofVersion3(document) {
  const operations = memberOf(document, "operations");
  if (operations?.kind !== "map") return [];
  return operations.entries.flatMap(({ value }) => {
    if (textOf(memberOf(value, "action")) !== "receive") return [];
    const id = /^#\/channels\/([^/]{1,200})$/.exec(textOf(memberOf(memberOf(value, "channel"), "$ref")) ?? "")?.[1];
    const channel = id === void 0 ? void 0 : memberOf(memberOf(document, "channels"), id);
    return [textOf(memberOf(channel, "address")) ?? id ?? []].flat();
  });
}

// src/scan/static/documents/openapi.ts
var METHODS = /* @__PURE__ */ new Set(["get", "put", "post", "delete", "options", "head", "patch", "trace"]);
function openApiOperations(document, path) {
  if (memberOf(document, "openapi") === void 0 && memberOf(document, "swagger") === void 0) return [];
  const base = basePath(document);
  const paths = memberOf(document, "paths");
  return (paths?.kind === "map" ? paths.entries : []).flatMap(
    ({ key, value }) => (value.kind === "map" ? value.entries : []).flatMap((operation) => {
      if (!METHODS.has(operation.key)) return [];
      const name = `${operation.key.toUpperCase()} ${base}${key.replaceAll(/\{[^{}/]{0,100}\}/g, "{}")}`;
      return [{ document: path, kind: "route", name }];
    })
  );
}
function basePath(document) {
  const [server2] = itemsOf(memberOf(document, "servers"));
  const url = textOf(memberOf(server2, "url")) ?? textOf(memberOf(document, "basePath")) ?? "";
  const [, base = ""] = /^(?:[a-z]{1,10}:\/\/[^/]*)?(\/[^?#]*)?$/i.exec(url) ?? [];
  return base.includes("{") ? "" : base.replace(/\/+$/, "");
}

// src/scan/static/documents/proto.ts
var TOKEN = /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|"(?:[^"\\\n]|\\.)*"?|'(?:[^'\\\n]|\\.)*'?|[A-Za-z_][\w.]*|[{}]/g;
function protoMethods(text, path) {
  const found = [];
  let service = null;
  let depth = 0;
  let before2 = "";
  for (const [token] of text.matchAll(TOKEN)) {
    if (/^["'/]/.test(token)) continue;
    if (token === "{") depth++;
    else if (token === "}") {
      depth--;
      if (service !== null && depth <= service.depth) service = null;
    } else if (before2 === "service" && service === null) service = { name: token, depth };
    else if (before2 === "rpc" && service !== null && depth === service.depth + 1) {
      found.push({ document: path, kind: "rpc", name: `${service.name}/${token}` });
    }
    before2 = token;
  }
  return found;
}

// src/scan/static/documents/read.ts
var FOREIGN = /(?:^|\/)(?:node_modules|vendor|third[_-]party|testdata|fixtures?|__tests__|tests?|examples?)\//i;
var NAMED = /(?:^|[/._-])(?:openapi|swagger|asyncapi)[^/]*\.(?:ya?ml|json)$/i;
var PROTO = /\.proto$/i;
var MAX_BYTES = 2e6;
var MOST = 60;
async function readDocuments(workspace, side) {
  const all = (await workspace.files(side)).map(({ path }) => path);
  const named4 = all.filter((path) => (NAMED.test(path) || PROTO.test(path)) && !FOREIGN.test(path)).sort();
  const unread = named4.slice(MOST);
  const documented = [];
  for await (const result of workspace.read(side, named4.slice(0, MOST), MAX_BYTES)) {
    const source = result.status === "read" ? sourceText(result.bytes) : null;
    const found = source?.kind === "text" ? documentedIn(result.path, source.text) : null;
    if (found === null) unread.push(result.path);
    else documented.push(...found);
  }
  return { documented, unread };
}
function documentedIn(path, text) {
  if (PROTO.test(path)) return protoMethods(text, path);
  try {
    const { documents, error } = yamlFile({ path, text }, new Budget());
    if (error !== null) return null;
    return documents.flatMap((document) => [...openApiOperations(document, path), ...asyncApiChannels(document, path)]);
  } catch (error) {
    if (error instanceof TooMuchWork) return null;
    throw error;
  }
}

// src/scan/static/documents/index.ts
var MOST_NOTES = 20;
var MOST_ASKED = 20;
async function compareDocuments(head, workspace) {
  const { documented, unread } = await readDocuments(workspace, "head");
  const unreadNotes = unread.map(
    (path) => `${path}: this document of the interface could not be compared with the code`
  );
  const missing = workspace.changes === null ? withoutCode(documented, head) : await addedWithoutCode(documented, head, workspace);
  const notes = missing.map(
    ({ document, kind, name }) => `${document}: documents the ${kind} ${name}, which the code has not`
  );
  return { head: withDocuments(head, documented), notes: told([...notes, ...unreadNotes]) };
}
async function addedWithoutCode(documented, head, workspace) {
  const changed = new Set((workspace.changes ?? []).map(({ path }) => path));
  const own = documented.filter(({ document }) => changed.has(document));
  if (own.length === 0) return [];
  const before2 = new Set((await readDocuments(workspace, "base")).documented.map(({ name }) => name));
  const all = new Set(documented.map(({ document }) => document));
  const added = withoutCodeOf(
    own.filter(({ name }) => !before2.has(name)),
    head
  );
  const missing = [];
  for (const each of added.slice(0, MOST_ASKED)) {
    const files = await workspace.mentions?.("head", [wordOf(each.name)], "anywhere");
    if (files?.every((path) => all.has(path)) === true) missing.push(each);
  }
  return missing;
}
function withoutCodeOf(added, head) {
  const missing = new Set(withoutCode(added, head));
  return added.filter((each) => missing.has(each) || !head.some(({ kind }) => kind === each.kind));
}
function wordOf(name) {
  return name.split(/[/ ]/).findLast((word) => /^[\w.-]{2,}$/.test(word)) ?? name;
}
function told(notes) {
  const more = notes.length - MOST_NOTES;
  return more > 0 ? [...notes.slice(0, MOST_NOTES), `and ${more} more differences to documents of interfaces`] : notes;
}

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
  ...endings("Solidity", "sol"),
  ...endings("Cython", "pyx pxd pxi"),
  ...endings(
    "Templates",
    "ejs hbs handlebars mustache pug jade twig j2 jinja jinja2 njk liquid ftl ftlh vm gohtml tmpl tpl latte"
  ),
  ...endings("Web Forms", "aspx ascx asmx ashx asax master"),
  ...endings("ColdFusion", "cfm cfc"),
  ...endings("Notebook", "ipynb"),
  ...endings("Starlark", "bzl star bazel"),
  ...endings("Nix", "nix"),
  ...endings("CUE", "cue"),
  ...endings("Jsonnet", "jsonnet libsonnet"),
  ...endings("Rego", "rego"),
  ...endings("Puppet", "pp"),
  ...endings("PL/SQL", "pks pkb"),
  ...endings("Apex", "apex"),
  ...endings("COBOL", "cbl cob"),
  ...endings("Pascal", "pas dpr"),
  ...endings("Lisp", "lisp lsp scm rkt el"),
  ...endings("Tcl", "tcl"),
  ...endings("Awk", "awk"),
  ...endings("Gleam", "gleam"),
  ...endings("Elm", "elm"),
  ...endings("PureScript", "purs"),
  ...endings("Ballerina", "bal"),
  ...endings("Vyper", "vy")
};
var BY_NAME = /* @__PURE__ */ new Map([
  ["dockerfile", "Dockerfile"],
  ["containerfile", "Dockerfile"],
  ["jenkinsfile", "Groovy"],
  ["build", "Starlark"],
  ["workspace", "Starlark"]
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
    ({ path, basePath: basePath2, kind }) => side === "base" ? basePath2 ?? [] : kind === "deleted" ? [] : path
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
  return (changes ?? []).flatMap(({ path, basePath: basePath2, kind }) => {
    if (kind !== "renamed" || basePath2 === null || !isRead(basePath2)) return [];
    if (isRead(path) || unreadLanguageOf(path) !== null) return [];
    return [
      {
        kind: "language",
        path,
        subject: "renamed source",
        reason: `no rule reads it since it is no longer ${basePath2}`
      }
    ];
  });
}

// src/scan/static/session/nearest-first.ts
function nearestFirst(named4, paths) {
  const depths = /* @__PURE__ */ new Map();
  for (const path of paths) {
    const parts = path.split("/");
    for (let depth = 1; depth < parts.length; depth++) depths.set(parts.slice(0, depth).join("/"), depth);
  }
  const shared3 = (path) => {
    let folder = path;
    while (folder.includes("/")) {
      folder = folder.slice(0, folder.lastIndexOf("/"));
      const depth = depths.get(folder);
      if (depth !== void 0) return depth;
    }
    return 0;
  };
  const ranked = named4.map((path) => ({ path, depth: shared3(path) }));
  return ranked.sort((a, b) => b.depth - a.depth).map(({ path }) => path);
}

// src/scan/static/session/beside.ts
var MOST_IMPORTED = 200;
var MOST_IMPORTERS = 120;
var MAX_FILE_BYTES = 1e6;
var DEEPEST = 3;
async function addImports(scan, thread, from, room = MOST_IMPORTED) {
  let [ring, left] = [from, room];
  for (let depth = 0; depth < DEEPEST && ring.length > 0 && left > 0; depth++) {
    const missing = await thread.missing(ring);
    ring = missing.slice(0, left);
    left -= ring.length;
    await addBeside(scan, thread, ring);
    if (missing.length > ring.length)
      tooMany(scan, missing.length - ring.length, "imported", "more than data is followed into");
  }
}
async function addImporters(scan, thread, paths, before2) {
  const { tally } = scan;
  const known7 = new Set(paths);
  const named4 = await mentioning(scan, paths);
  if (named4 === null) {
    const reason = "who imports what was changed could not be found out";
    tally.general.push({ kind: "budget", subject: "flows across files", reason });
    return [];
  }
  const others = named4.filter((path) => languageOf(path) !== null && !known7.has(path));
  const mentioned = nearestFirst(await withoutTests(scan, others), paths);
  await addBeside(scan, thread, mentioned.slice(0, MOST_IMPORTERS));
  const callers = await withoutTests(scan, await thread.importers(paths, before2));
  if (mentioned.length > MOST_IMPORTERS)
    tooMany(scan, mentioned.length - MOST_IMPORTERS, "calling", "they name what was changed: more than are read");
  await addImports(scan, thread, callers, MOST_IMPORTERS);
  return callers;
}
async function withoutTests(scan, paths) {
  const kept = [];
  for (const path of paths) if (pathHint(path) !== "test" || !await scan.isTest(path)) kept.push(path);
  return kept;
}
async function mentioning({ workspace, side }, paths) {
  const found = /* @__PURE__ */ new Set();
  for (const place2 of ["end-of-path", "anywhere"]) {
    const ofPlace = paths.filter((path) => placeOfNames(path) === place2);
    const words2 = [...new Set(ofPlace.map(importName))];
    const some = words2.length === 0 ? [] : await workspace.mentions?.(side, words2, place2) ?? null;
    if (some === null) return null;
    for (const path of some) found.add(path);
  }
  return [...found];
}
function placeOfNames(path) {
  const language = languageOf(path);
  return language !== null && languageById(language).flow.modules.importsPaths ? "end-of-path" : "anywhere";
}
function importName(path) {
  const parts = path.replace(/\.\w+$/, "").split("/");
  const last = parts.at(-1) ?? "";
  return /^(?:index|__init__|mod|main)$/.test(last) ? parts.at(-2) ?? last : last;
}
function tooMany({ tally: { general } }, count, subject, reason) {
  const at2 = general.findIndex((each) => each.subject === subject && each.reason === reason);
  const before2 = at2 === -1 ? 0 : general[at2]?.count ?? 0;
  general.splice(at2 === -1 ? general.length : at2, 1, { kind: "budget", subject, count: before2 + count, reason });
}
async function addBeside(scan, thread, paths) {
  const files = await codeFiles(scan, paths);
  const lost = new Set((await thread.add(files)).map(({ path }) => path));
  const count = paths.length - files.length + lost.size;
  if (count > 0) tooMany(scan, count, "neighbouring", "could not be read, and no data was followed into them");
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

// src/scan/static/session/texts-before.ts
async function textsBefore({ workspace, side }, paths) {
  const wanted = new Set(paths);
  const other = side === "head" ? "base" : "head";
  const pathsOfOther = /* @__PURE__ */ new Map();
  for (const { path, basePath: basePath2, kind } of workspace.changes ?? []) {
    const [own, theirs] = side === "head" ? [path, basePath2] : [basePath2, kind === "deleted" ? null : path];
    if (own !== null && theirs !== null && wanted.has(own)) pathsOfOther.set(theirs, own);
  }
  const texts = /* @__PURE__ */ new Map();
  for await (const result of workspace.read(other, [...pathsOfOther.keys()], MAX_FILE_BYTES)) {
    const own = pathsOfOther.get(result.path);
    if (result.status !== "read" || own === void 0) continue;
    const source = sourceText(result.bytes);
    if (source.kind === "text") texts.set(own, source.text);
  }
  return texts;
}

// src/scan/static/session/code-scan.ts
var MOST_SETTINGS = 300;
var MAX_SETTINGS_BYTES = 2e5;
var MOST_TABLES = 100;
var BATCH = 250;
async function sideList(workspace, side, own, tally) {
  const names = new Set(LANGUAGES.flatMap(({ flow }) => flow.modules.settings));
  const endings2 = [...new Set(LANGUAGES.flatMap(({ flow }) => flow.modules.tables))];
  const all = (await workspace.files(side)).map(({ path }) => path);
  const isSettings2 = (path) => names.has(path.slice(path.lastIndexOf("/") + 1));
  const depth = (path) => path.split("/").length;
  const isTable = (path) => !isSettings2(path) && endings2.some((each) => path.endsWith(each)) && !isTranslation(path);
  const nearFirst = (paths) => [...paths].sort((a, b) => depth(a) - depth(b));
  const wanted = nearFirst(all.filter(isSettings2));
  const settings = /* @__PURE__ */ new Map();
  const tables = nearFirst(all.filter(isTable)).slice(0, MOST_TABLES);
  let read3 = 0;
  for await (const result of workspace.read(side, [...wanted.slice(0, MOST_SETTINGS), ...tables], MAX_SETTINGS_BYTES)) {
    if (result.status !== "read") continue;
    settings.set(result.path, result.bytes.toString("utf8"));
    if (isSettings2(result.path)) read3++;
  }
  const count = wanted.length - read3;
  if (count > 0)
    tally.general.push({
      kind: "budget",
      subject: "settings",
      count,
      reason: "they say where modules are, and could not be read"
    });
  return {
    paths: all.filter((path) => languageOf(path) !== null || settings.has(path) || isSettings2(path)),
    settings,
    ...own
  };
}
function isTranslation(path) {
  return /_[a-z]{2,3}(?:_[A-Z]{2})?\.\w+$|\/(?:i18n|l10n|lang|locales?)\//.test(path);
}
async function scanChange(scan, thread, files) {
  const found = [];
  for (let start = 0; start < files.length; start += BATCH) {
    const batch = files.slice(start, start + BATCH);
    const some = await guarded(scan, batch, async () => {
      tell(scan, await thread.add(batch));
      const { paths, tests } = await apart(scan, batch);
      const ofTests = await look(scan, thread, tests, { before: /* @__PURE__ */ new Map(), alone: true });
      await addImports(scan, thread, paths);
      const before2 = await textsBefore(scan, paths);
      const callers = await addImporters(scan, thread, paths, before2);
      return [...await look(scan, thread, [...paths, ...callers], { before: before2, alone: false }), ...ofTests];
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
      const { paths, tests } = await apart(scan, next);
      const ofTests = await look(scan, thread, tests, { before: /* @__PURE__ */ new Map(), alone: true });
      await addImports(scan, thread, paths);
      return [...await look(scan, thread, paths, { before: /* @__PURE__ */ new Map(), alone: false }), ...ofTests];
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
    const place2 = `${each.rule}:${path}:${startLine}:${startColumn}`;
    if (!byPlace2.has(place2)) byPlace2.set(place2, each);
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
async function apart(scan, files) {
  const all = files.map(({ path }) => path);
  const paths = await withoutTests(scan, all);
  const product = new Set(paths);
  return { paths, tests: all.filter((path) => !product.has(path)) };
}
async function look(scan, thread, through, how) {
  if (through.length === 0) return [];
  const { found, lost, elements, parts } = await thread.look(through, { at: scan.at, ...how });
  scan.tally.elements.push(...elements);
  for (const { path, lines } of parts) scan.tally.beside.set(path, lines);
  tell(scan, lost);
  return found;
}
function tell({ tally, at: at2 }, lost) {
  const counts = new Set(at2);
  const garbled = new Set(tally.gaps.filter(({ kind }) => kind === "encoding").map(({ path }) => path));
  for (const { path, kind, reason } of lost) {
    tally.partly.add(path);
    if (counts.has(path) && !(kind === "syntax" && garbled.has(path)))
      tally.gap(kind, path, languageOf(path) ?? "code", reason);
  }
}

// src/scan/static/session/lowered-files.ts
var MOST_WAITING = 8e6;
function loweredFiles() {
  const waiting = /* @__PURE__ */ new Map();
  let size = 0;
  const keyOf4 = ({ language, text }) => `${language}
${text}`;
  return {
    take(file) {
      const key = keyOf4(file);
      const module = waiting.get(key) ?? null;
      if (waiting.delete(key)) size -= file.text.length;
      return module;
    },
    put(file, module) {
      const key = keyOf4(file);
      if (waiting.has(key) || size + file.text.length > MOST_WAITING) return;
      waiting.set(key, module);
      size += file.text.length;
    }
  };
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
  const joined2 = rest === "" ? start : `${start}/${rest}`;
  return joined2.startsWith("/") ? joined2 : `/${joined2}`;
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
  const found = folders.get(key) ?? folderOf(conventions.neighbours(from, files), from);
  folders.set(key, found);
  return found;
}
function folderOf(others, from) {
  return new Set(others.length === 0 ? [] : [...others, from]);
}
function neighboursWith(conventions, from, name, files) {
  const near = neighboursOf(conventions, from, files);
  if (!conventions.fileIsNamed) return [...near].filter((path) => path !== from);
  return files.called(`${name}${from.slice(from.lastIndexOf("."))}`).filter((path) => path !== from && near.has(path));
}

// src/scan/static/flow/module-files.ts
var known3 = /* @__PURE__ */ new WeakMap();
function moduleFiles(conventions, wanted, repository) {
  const all = made(known3, repository, () => /* @__PURE__ */ new Map());
  const ofFile = made(all, wanted.from, () => /* @__PURE__ */ new Map());
  const ofModule = made(ofFile, wanted.module, () => /* @__PURE__ */ new Map());
  return made(ofModule, wanted.member, () => conventions.files(wanted, repository));
}
function made(store, key, make) {
  const found = store.get(key);
  if (found !== void 0) return found;
  const value = make();
  store.set(key, value);
  return value;
}

// src/scan/static/flow/taint.ts
var NO_TAINTS = [];
var KEYS = "#keys";
var MOST2 = 6;
var LONGEST = 12;
var DEEPEST_PATH = 3;
function joinTaints(a, b) {
  if (a.length === 0 || a === b) return b;
  if (b.length === 0) return a;
  let joined2 = null;
  for (const taint of b) {
    const all = joined2 ?? a;
    const at2 = all.findIndex(({ origin }) => origin.key === taint.origin.key);
    const known7 = all[at2];
    if (known7 === void 0) {
      if (all.length >= MOST2) continue;
      joined2 ??= [...a];
      joined2.push(taint);
    } else if ((known7.cleaned & taint.cleaned) !== known7.cleaned) {
      joined2 ??= [...a];
      joined2[at2] = { ...taint, cleaned: known7.cleaned & taint.cleaned };
    }
  }
  return joined2 ?? a;
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
  chosen: NO_TAINTS,
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
  const known7 = gathered.get(value);
  if (known7 !== void 0) return known7;
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
  const joined2 = join(value, otherwise);
  return value.literals === null && otherwise.literals !== null ? { ...joined2, spare: otherwise.literals } : joined2;
}
function join(a, b, depth = 0) {
  if (a === b) return a;
  joins++;
  const joined2 = {
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
    chosen: joinTaints(a.chosen, b.chosen),
    sites: joinLists(a.sites, b.sites, MOST_SITES)
  };
  return isSame2(joined2, a) ? a : isSame2(joined2, b) ? b : joined2;
}
function isSame2(a, b) {
  return a.taints === b.taints && a.text === b.text && a.literals === b.literals && a.types === b.types && a.parts === b.parts && a.functions === b.functions && a.fixed === b.fixed && a.test === b.test && a.plain === b.plain && a.parsed === b.parsed && a.chosen === b.chosen && a.sites === b.sites;
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
  const joined2 = [.../* @__PURE__ */ new Set([...a.literals, ...b.literals])];
  return joined2.length > MOST_LITERALS ? null : joined2;
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
  const joined2 = /* @__PURE__ */ new Map();
  let isNew = false;
  for (const [key, value] of a.parts ?? []) {
    const part = join(value, partOf(b, key, value), depth + 1);
    isNew ||= part !== value;
    joined2.set(key, part);
  }
  for (const [key, value] of b.parts ?? []) {
    if (joined2.has(key) || joined2.size >= MOST_PARTS) continue;
    isNew = true;
    joined2.set(key, join(partOf(a, key, value), value, depth + 1));
  }
  return isNew ? joined2 : a.parts;
}
function partOf(whole, key, other) {
  const own = whole.parts?.get(key) ?? other.plain;
  return own ?? (whole.taints.length === 0 ? other : tainted(partTaints(whole.taints, key)));
}
function joinAll(values) {
  const [first, ...rest] = values;
  return first === void 0 ? UNKNOWN : rest.reduce((joined2, value) => join(joined2, value), first);
}
function withPart(value, key, given) {
  const part = given.chosen.length === 0 ? given : { ...given, chosen: NO_TAINTS };
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
  if (a.sites.length !== b.sites.length || !sameTaints(a.chosen, b.chosen)) return false;
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
    ways: /* @__PURE__ */ new Map(),
    exits: /* @__PURE__ */ new Map(),
    returned: /* @__PURE__ */ new Map(),
    whenTrue: /* @__PURE__ */ new Map(),
    whenFalse: /* @__PURE__ */ new Map(),
    returns: false,
    writes: /* @__PURE__ */ new Map(),
    handed: /* @__PURE__ */ new Map(),
    cut: null,
    complete: false,
    asked: false
  };
}
function resultOf({ result }) {
  return result ?? UNKNOWN;
}

// src/scan/static/flow/module-run.ts
var NOBODY = 0;
var STEPS_A_LOAD = 15e3;
var STEPS_OF_LOADING = 6e5;
function runModule(it, unit) {
  if (unit.state !== "new") return;
  unit.state = "running";
  const form = unit.module.functions[0];
  if (form !== void 0) {
    const lent = Math.min(it.spare, STEPS_A_LOAD);
    const before2 = it.steps;
    it.spare -= lent;
    it.steps += lent;
    runBody(it, unit, form);
    const unused = Math.max(0, Math.min(lent, it.steps - before2));
    it.spare += unused;
    it.steps -= unused;
  }
  unit.state = "done";
}
function runBody(it, unit, form) {
  const frame = moduleFrame(it, unit, form, unit.scope, 0);
  it.execute(frame, form.body);
  for (const { name, local } of unit.module.exports ?? []) {
    if (local !== null && local.kind !== "name") unit.scope.vars.set(`export ${name}`, it.evaluate(frame, local));
  }
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
  const known7 = unit.scope.vars.get(name);
  if (known7 !== void 0) return known7;
  const made4 = findGlobal(it, unit, name);
  if (unit.state === "done") unit.scope.vars.set(name, made4);
  return made4;
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
  for (const path of moduleFiles(unit.conventions, { from: unit.path, module, member: name }, it.program.files)) {
    const value = topName(it, path, name);
    if (value !== null) return value;
  }
  const canonical3 = `${unit.conventions.library(module)}.${name}`;
  return unit.models.knows(canonical3) ? typed([unit.models.canonical(canonical3)]) : null;
}
function importedValue(it, unit, { module, member: member2 }) {
  const paths = moduleFiles(unit.conventions, { from: unit.path, module, member: member2 }, it.program.files);
  if (member2 === null && paths.length > 1) {
    const loaded2 = paths.filter((path) => it.program.units.get(path)?.module.exports === null);
    if (loaded2.length > 0) return { ...UNKNOWN, types: loaded2.map((path) => `module:${path}`) };
  }
  for (const path of paths) {
    const value = member2 === null ? moduleValue(it, path) : exported(it, path, member2, 0);
    if (value !== null) return value;
  }
  const inside2 = member2 === null ? null : moduleInside(it, unit, module, member2);
  if (inside2 !== null) return inside2;
  if (paths.length > 0) return UNKNOWN;
  const library = unit.conventions.library(module);
  return typed([unit.models.canonical(member2 === null || member2 === "default" ? library : `${library}.${member2}`)]);
}
function moduleInside(it, unit, module, member2) {
  const name = module.endsWith(".") ? `${module}${member2}` : `${module}.${member2}`;
  for (const path of moduleFiles(unit.conventions, { from: unit.path, module: name, member: null }, it.program.files)) {
    const value = moduleValue(it, path);
    if (value !== null) return value;
  }
  return null;
}
function siblingModule(it, unit, type, name) {
  const head = type.slice(unit.conventions.globals.length + 1);
  if (head === "" || head.includes(".") || !unit.imports.has(head)) return null;
  for (const local of unit.imports.keys()) {
    if (local.startsWith(`${head}.`)) return moduleInside(it, unit, head, name);
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
    const member2 = each.name === "*" ? name : each.from.member;
    const value = handedOn(it, unit, each.from.module, member2);
    if (each.name !== "*" || value !== UNKNOWN) return value;
  }
  return null;
}
var handed = /* @__PURE__ */ new WeakMap();
function handedOn(it, unit, module, member2) {
  const names = handed.get(unit) ?? /* @__PURE__ */ new Set();
  const key = `${module} ${member2}`;
  if (names.has(key)) return UNKNOWN;
  handed.set(unit, names.add(key));
  const value = importedValue(it, unit, { module, member: member2 });
  names.delete(key);
  return value;
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
  const known7 = typesKnown.get(unit) ?? /* @__PURE__ */ new Map();
  typesKnown.set(unit, known7);
  const before2 = known7.get(type.name);
  if (before2 !== void 0) return before2;
  const found = findTypes(it, unit, type);
  if (unit.state === "done") known7.set(type.name, found);
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
  const [module, member2] = [name.slice(0, dot), name.slice(dot + 1)];
  return importedValue(it, unit, { module, member: member2 }).types;
}

// src/scan/static/flow/element-type.ts
function ofWrittenType(it, unit, value, type) {
  return withElements(it, unit, it.ofType(unit, value, typesOf(it, unit, type)), type);
}
var PIECES_OF_TEXT = /^(?:byte|sbyte|uint8|rune|char|Byte|Character|Char|System\.(?:Byte|Char))$/;
function withElements(it, unit, value, type) {
  const element = type?.args[type.args.length - 1];
  if (type === null || element === void 0 || value.parts !== null || isClass(it, unit, type)) return value;
  if (PIECES_OF_TEXT.test(element.name)) return value;
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
  const known7 = lineages.get(it.program) ?? /* @__PURE__ */ new Map();
  lineages.set(it.program, known7);
  const before2 = known7.get(type);
  if (before2 !== void 0) return before2;
  const found = lineageOf(it, type, parts, depth);
  if (parts.every((part) => unitOf(it, part)?.state === "done")) known7.set(type, found);
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
  const known7 = holders.get(program);
  if (known7 !== void 0) return known7;
  const made4 = /* @__PURE__ */ new Map();
  for (const part of [...program.classes.values()].flat()) {
    for (const name of methodsByName(part).keys()) {
      const same = made4.get(name) ?? [];
      if (same.length < MOST_HOLDERS) same.push(part);
      made4.set(name, same);
    }
  }
  holders.set(program, made4);
  return made4;
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
  const known7 = methodNames.get(form);
  if (known7 !== void 0) return known7;
  const made4 = /* @__PURE__ */ new Map();
  for (const index of form.methods) {
    const name = unit.module.functions[index]?.name;
    if (name === void 0) continue;
    const same = made4.get(name);
    if (same === void 0) made4.set(name, [index]);
    else same.push(index);
  }
  methodNames.set(form, made4);
  return made4;
}
function fieldOf(it, fields, type, name) {
  for (const each of lineage(it, type)) {
    const value = fields.of(it, each).get(name);
    if (value !== void 0) return value;
  }
  return null;
}
function fieldTable() {
  const known7 = /* @__PURE__ */ new Map();
  function of(it, type) {
    const found = known7.get(type);
    if (found !== void 0) return found;
    const fields = /* @__PURE__ */ new Map();
    known7.set(type, fields);
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
  for (const { name, type: written2, value, start, end } of found.form.fields) {
    let known7 = ofWrittenType(it, unit, UNKNOWN, written2);
    if (value !== null) {
      const given = it.evaluateField(unit, value, found);
      known7 = known7.types.length === 0 ? given : { ...given, types: given.types.length > 0 ? given.types : known7.types };
    } else if (found.form.form === "enum") {
      known7 = { ...typed([type]), fixed: true, literals: [`${name}@${start}:${end}`] };
    }
    fields.set(name, known7);
  }
}
function constructed(it, type, fields) {
  for (const maker of ownMethods(it, type, "constructor", typed([type]))) {
    const form = maker.unit.module.functions[maker.index];
    const given = (form?.parameters ?? []).map((parameter) => it.declaredValue(maker, parameter));
    const made4 = it.summarise(maker, given, 1).exits.get(-1);
    for (const [name, part] of made4?.parts ?? []) {
      const plain4 = { ...part, taints: NO_TAINTS, text: part.taints.length > 0 ? null : part.text };
      const known7 = fields.get(name);
      fields.set(name, known7 === void 0 || known7 === UNKNOWN ? plain4 : join(known7, plain4));
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
        const written2 = writtenName(callee);
        const types = written2 === null || unit === void 0 ? [] : typesOf(it, unit, { name: written2, args: [] });
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
  return event.paths.flatMap(({ text, known: known7 }) => {
    if (!/\{controller/i.test(text)) return [{ ...event, expands: null, methods: ["ANY"], paths: [{ text, known: known7 }] }];
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
        paths: [{ text: withoutMissing(path, form), known: known7 }],
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
  const told3 = events.flatMap((event) => event.kind === "route" && isOf(event, type, form) ? event.methods : []);
  return told3.length === 0 ? ["ANY"] : [...new Set(told3)];
}

// src/scan/static/regex/character-set.ts
var LAST = 1114111;
var ANY = [[0, LAST]];
var DIGITS = [[48, 57]];
var WORD = setOf([
  [48, 57],
  [65, 90],
  [95, 95],
  [97, 122]
]);
var SPACE = setOf([
  [9, 13],
  [32, 32],
  [160, 160],
  [8192, 8202],
  [8232, 8233]
]);
var LINE_ENDS = setOf([
  [10, 10],
  [13, 13],
  [8232, 8233]
]);
var LETTERS = setOf([
  [65, 90],
  [97, 122],
  [170, 65535]
]);
function setOf(ranges) {
  const made4 = [];
  for (const [from, to] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const last = made4.at(-1);
    if (last !== void 0 && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else made4.push([from, to]);
  }
  return made4;
}
function complement(set) {
  const made4 = [];
  let next = 0;
  for (const [from, to] of set) {
    if (from > next) made4.push([next, from - 1]);
    next = to + 1;
  }
  if (next <= LAST) made4.push([next, LAST]);
  return made4;
}
function meet(a, b) {
  return a.some(([from, to]) => b.some(([start, end]) => from <= end && start <= to));
}
function within(inner, outer) {
  return inner.every(([from, to]) => outer.some(([start, end]) => start <= from && to <= end));
}
function isAny(set) {
  return set.length === 1 && set[0]?.[0] === 0 && set[0][1] === LAST;
}
function anyCase(set) {
  const moved = (low, high, by) => set.flatMap(
    ([from, to]) => from <= high && to >= low ? [[Math.max(from, low) + by, Math.min(to, high) + by]] : []
  );
  return setOf([...set, ...moved(65, 90, 32), ...moved(97, 122, -32)]);
}

// src/scan/static/regex/character-class.ts
var CLASSES = {
  d: DIGITS,
  D: complement(DIGITS),
  w: WORD,
  W: complement(WORD),
  s: SPACE,
  S: complement(SPACE)
};
var CONTROLS = { n: 10, r: 13, t: 9, f: 12, v: 11, 0: 0, e: 27, a: 7 };
var CODE = /^\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|[ux]\{([\da-fA-F]{1,6})\}|c([A-Za-z]))/;
var PROPERTY = /^\\[pP]\{[^{}]{1,40}\}/;
function escapedSet(source, at2) {
  const next = source[at2 + 1];
  if (next === void 0) return null;
  const known7 = CLASSES[next];
  if (known7 !== void 0) return { set: known7, end: at2 + 2 };
  const property = PROPERTY.exec(source.slice(at2, at2 + 50));
  if (property !== null) return { set: next === "p" ? LETTERS : complement(LETTERS), end: at2 + property[0].length };
  const [written2, byte, unit, point, control] = CODE.exec(source.slice(at2, at2 + 12)) ?? [];
  if (written2 !== void 0) {
    const code2 = control === void 0 ? Number.parseInt(byte ?? unit ?? point ?? "0", 16) : control.charCodeAt(0) % 32;
    return { set: [[code2, code2]], end: at2 + written2.length };
  }
  const code = CONTROLS[next] ?? next.charCodeAt(0);
  return { set: [[code, code]], end: at2 + 2 };
}
function readClass(source, start) {
  const negated = source[start + 1] === "^";
  let at2 = start + (negated ? 2 : 1);
  const ranges = [];
  while (at2 < source.length && source[at2] !== "]") {
    const low = readOne(source, at2);
    if (low === null) return null;
    at2 = low.end;
    const high = source[at2] === "-" && source[at2 + 1] !== "]" ? readOne(source, at2 + 1) : null;
    const from = single(low.set);
    const to = high === null ? null : single(high.set);
    if (high !== null && from !== null && to !== null) {
      ranges.push([from, to]);
      at2 = high.end;
    } else {
      ranges.push(...low.set);
    }
  }
  if (source[at2] !== "]") return null;
  const set = setOf(ranges);
  return { set: negated ? complement(set) : set, end: at2 + 1 };
}
function readOne(source, at2) {
  if (source[at2] === "\\") return source[at2 + 1] === "b" ? { set: [[8, 8]], end: at2 + 2 } : escapedSet(source, at2);
  const code = source.codePointAt(at2);
  return code === void 0 ? null : { set: [[code, code]], end: at2 + (code > 65535 ? 2 : 1) };
}
function single(set) {
  const [only] = set;
  return set.length === 1 && only !== void 0 && only[0] === only[1] ? only[0] : null;
}

// src/scan/static/regex/parse.ts
var EMPTY = { kind: "sequence", parts: [] };
var GROUP = /^\((\?(?:P?<[A-Za-z_]\w*>|'\w+'|[:=!]|<[=!]|[a-zA-Z]*(?:-[a-zA-Z]+)?:))?/;
var COUNT = /^\{(\d+)(,(\d*))?\}/;
var MANY = 8;
function parseRegex(source, flags) {
  const reading = {
    source,
    at: 0,
    foldCase: flags.includes("i") || /^\(\?[a-z]*i/.test(source),
    dot: flags.includes("s") ? ANY : complement(LINE_ENDS),
    beside: []
  };
  const whole = readChoice(reading);
  return whole === null || reading.at < source.length ? null : { whole, beside: reading.beside };
}
function readChoice(reading) {
  const ways = [];
  for (; ; ) {
    const way = readSequence(reading);
    if (way === null) return null;
    ways.push(way);
    if (reading.source[reading.at] !== "|") return ways.length === 1 ? way : { kind: "choice", ways };
    reading.at++;
  }
}
function readSequence(reading) {
  const { source } = reading;
  const parts = [];
  while (reading.at < source.length && source[reading.at] !== "|" && source[reading.at] !== ")") {
    const atom = readAtom(reading);
    const part = atom === null ? null : readRepeat(reading, atom);
    if (part === null) return null;
    parts.push(part);
  }
  return { kind: "sequence", parts };
}
function readAtom(reading) {
  const { source, at: at2 } = reading;
  const char = source[at2] ?? "";
  if (char === "(") return readGroup(reading);
  if (char === "\\") return readEscape(reading);
  if (char === "[") return taken(reading, readClass(source, at2));
  const code = source.codePointAt(at2) ?? 0;
  reading.at += code > 65535 ? 2 : 1;
  if (char === "^") return EMPTY;
  if (char === "$") return { kind: "end" };
  if (char === ".") return { kind: "set", set: reading.dot };
  return /[*+?]/.test(char) ? null : taken(reading, { set: [[code, code]], end: reading.at });
}
function taken(reading, read3) {
  if (read3 === null) return null;
  reading.at = read3.end;
  return { kind: "set", set: reading.foldCase ? anyCase(read3.set) : read3.set };
}
function readEscape(reading) {
  const next = reading.source[reading.at + 1] ?? "";
  if (/[1-9k]/.test(next)) return null;
  if (!/[bBAGzZ]/.test(next)) return taken(reading, escapedSet(reading.source, reading.at));
  reading.at += 2;
  return /[zZ]/.test(next) ? { kind: "end" } : EMPTY;
}
function readGroup(reading) {
  const { source, at: at2 } = reading;
  const flagsAlone = /^\(\?[a-zA-Z]+\)/.exec(source.slice(at2, at2 + 12));
  if (flagsAlone !== null) {
    reading.at += flagsAlone[0].length;
    return EMPTY;
  }
  const [opening = "", mode] = GROUP.exec(source.slice(at2, at2 + 60)) ?? [];
  if (source[at2 + 1] === "?" && mode === void 0) return null;
  reading.at += opening.length;
  const inner = readChoice(reading);
  if (inner === null || source[reading.at] !== ")") return null;
  reading.at++;
  if (mode === void 0 || !/^\?<?[=!]$/.test(mode)) return inner;
  reading.beside.push(inner);
  return EMPTY;
}
function readRepeat(reading, inner) {
  const { source, at: at2 } = reading;
  const counted = COUNT.exec(source.slice(at2, at2 + 20));
  const sign = counted?.[0] ?? source[at2] ?? "";
  const [least, most] = timesOf(sign, counted);
  if (most === 1 && least === 1 && counted === null) return inner;
  reading.at += sign.length;
  if (source[reading.at] === "+") return null;
  if (source[reading.at] === "?") reading.at++;
  const few = most <= MANY && least <= MANY;
  return {
    kind: "repeat",
    inner,
    least: few ? least : Math.min(least, 1),
    most: few ? most : Number.POSITIVE_INFINITY
  };
}
function timesOf(sign, counted) {
  if (counted !== null) {
    const least = Number(counted[1]);
    if (counted[2] === void 0) return [least, least];
    return [least, counted[3] === "" ? Number.POSITIVE_INFINITY : Number(counted[3])];
  }
  if (sign === "*") return [0, Number.POSITIVE_INFINITY];
  if (sign === "+") return [1, Number.POSITIVE_INFINITY];
  return sign === "?" ? [0, 1] : [1, 1];
}

// src/scan/static/regex/positions.ts
var MOST3 = 160;
var NOTHING = { first: [], last: [], empty: true };
function positionsOf(whole) {
  const building = { sets: [], after: [] };
  const { last } = build(building, whole);
  return building.sets.length > MOST3 ? null : { ...building, last: new Set(last) };
}
function build(building, expression) {
  if (building.sets.length > MOST3) return NOTHING;
  switch (expression.kind) {
    case "set":
      return place(building, expression.set);
    case "end":
      return place(building, null);
    case "sequence":
      return expression.parts.reduce((made4, part) => joined(building, made4, build(building, part)), NOTHING);
    case "choice": {
      const ways = expression.ways.map((way) => build(building, way));
      return {
        first: ways.flatMap(({ first }) => first),
        last: ways.flatMap(({ last }) => last),
        empty: ways.some(({ empty }) => empty)
      };
    }
    case "repeat":
      return repeated(building, expression);
  }
}
function place({ sets, after: after2 }, set) {
  sets.push(set);
  after2.push(/* @__PURE__ */ new Map());
  return { first: [sets.length - 1], last: [sets.length - 1], empty: false };
}
function link({ after: after2 }, from, to) {
  for (const a of from) for (const b of to) after2[a]?.set(b, (after2[a].get(b) ?? 0) + 1);
}
function joined(building, a, b) {
  link(building, a.last, b.first);
  return {
    first: a.empty ? [...a.first, ...b.first] : a.first,
    last: b.empty ? [...a.last, ...b.last] : b.last,
    empty: a.empty && b.empty
  };
}
function repeated(building, { inner, least, most }) {
  if (most === 0) return NOTHING;
  const copies = Number.isFinite(most) ? most : Math.max(least, 1);
  const made4 = [];
  for (let count = 0; count < copies && building.sets.length <= MOST3; count++) {
    const copy = build(building, inner);
    link(building, made4.at(-1)?.last ?? [], copy.first);
    made4.push(copy);
  }
  if (!Number.isFinite(most)) link(building, made4.at(-1)?.last ?? [], made4.at(-1)?.first ?? []);
  const ending = made4.filter((copy, index) => index >= least - 1 || copy.empty);
  return {
    first: made4[0]?.first ?? [],
    last: ending.flatMap(({ last }) => last),
    empty: least === 0 || made4.every(({ empty }) => empty)
  };
}

// src/scan/static/regex/exponential.ts
var LONGEST2 = 1500;
var MOST_PAIRS = 6e3;
var MOST_ANSWERS = 5e3;
var answers = /* @__PURE__ */ new Map();
function isExponential(source, flags) {
  if (source.length > LONGEST2 || !/\)(?:[*+]|\{\d+,)/.test(source)) return false;
  const key = `${flags}/${source}`;
  const known7 = answers.get(key);
  if (known7 !== void 0) return known7;
  const parsed = parseRegex(source, flags);
  const answer = parsed !== null && [parsed.whole, ...parsed.beside].some(isAmbiguous);
  if (answers.size < MOST_ANSWERS) answers.set(key, answer);
  return answer;
}
function isAmbiguous(expression) {
  const positions = positionsOf(expression);
  if (positions === null) return false;
  const loops = reachAll(positions);
  const { after: after2, sets } = positions;
  const budget = { pairs: MOST_PAIRS };
  const safe = /* @__PURE__ */ new Map();
  for (let place2 = 0; place2 < sets.length; place2++) {
    const loop2 = [...loops[place2] ?? []].filter((each) => loops[each]?.has(place2) === true);
    if (loop2.length === 0) continue;
    const name = Math.min(...loop2);
    if (!safe.has(name)) safe.set(name, neverFails(positions, loop2));
    if (safe.get(name) === true) continue;
    const doubled = [...after2[place2] ?? []].some(([next, ways]) => ways > 1 && loops[next]?.has(place2) === true);
    if (doubled || hasTwoWays(positions, place2, loops, budget)) return true;
  }
  return false;
}
function reachAll({ after: after2 }) {
  return after2.map((next) => {
    const found = new Set(next.keys());
    for (const place2 of found) for (const more of after2[place2]?.keys() ?? []) found.add(more);
    return found;
  });
}
function neverFails(positions, loop2) {
  const { after: after2, sets, last } = positions;
  if (loop2.some((place2) => last.has(place2))) return true;
  const next = [...new Set(loop2.flatMap((place2) => [...after2[place2]?.keys() ?? []]))];
  return takesAnything(positions, loop2) || next.some((place2) => takesRest(positions, place2)) || swallows();
  function swallows() {
    const rounds = setOf(loop2.flatMap((place2) => sets[place2] ?? []));
    const found = new Set(next.filter((place2) => within(rounds, sets[place2] ?? [])));
    for (const place2 of found) {
      if (last.has(place2)) return true;
      for (const more of after2[place2]?.keys() ?? []) if (within(rounds, sets[more] ?? [])) found.add(more);
    }
    return false;
  }
}
function takesAnything({ after: after2, sets, last }, loop2) {
  return loop2.every((place2) => {
    const fitting = [...after2[place2]?.keys() ?? []].filter((next) => loop2.includes(next) || last.has(next));
    return fitting.some((next) => sets[next] === null) && isAny(setOf(fitting.flatMap((next) => sets[next] ?? [])));
  });
}
function takesRest({ after: after2, sets, last }, place2) {
  const set = sets[place2];
  if (set == null || !isAny(set) || after2[place2]?.has(place2) !== true) return false;
  return last.has(place2) || [...after2[place2]?.keys() ?? []].some((end) => sets[end] === null && last.has(end));
}
function hasTwoWays({ after: after2, sets }, place2, loops, budget) {
  const size = sets.length;
  const start = place2 * size + place2;
  const fits = (next) => loops[next]?.has(place2) === true;
  const before2 = /* @__PURE__ */ new Map();
  const seen2 = /* @__PURE__ */ new Set([start]);
  for (const pair of seen2) {
    const [a, b] = [Math.floor(pair / size), pair % size];
    for (const one of after2[a]?.keys() ?? []) {
      const set = sets[one];
      if (set == null || !fits(one)) continue;
      for (const other of after2[b]?.keys() ?? []) {
        const second = sets[other];
        if (second == null || !fits(other) || one !== other && !meet(set, second)) continue;
        const next = one * size + other;
        before2.set(next, [...before2.get(next) ?? [], pair]);
        seen2.add(next);
      }
    }
    if (--budget.pairs < 0) return false;
  }
  return leadsBack(start, before2, (pair) => Math.floor(pair / size) !== pair % size);
}
function leadsBack(start, before2, isApart) {
  const back = /* @__PURE__ */ new Set([start]);
  for (const pair of back) {
    if (isApart(pair)) return true;
    for (const each of before2.get(pair) ?? []) back.add(each);
  }
  return false;
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
  const joined2 = new Map(a);
  for (const [name, value] of b) {
    const known7 = joined2.get(name);
    if (known7 === void 0) joined2.set(name, value);
    else if (known7 !== value) joined2.set(name, join(known7, value));
  }
  return joined2;
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
  const known7 = holder?.vars.get(name);
  if (holder === null || known7 === void 0) scope.vars.set(name, value);
  else writeOuter(frame, holder, name, value);
}
function writeOuter(frame, holder, name, value) {
  const known7 = holder.vars.get(name);
  if (name.endsWith(CALLED)) receive(holder, name.slice(0, -CALLED.length), value);
  else if (known7 !== void 0) holder.vars.set(name, join(known7, value));
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
  const known7 = holder.handed.get(name);
  holder.handed.set(name, known7 === void 0 ? value : join(known7, value));
}
function note({ owner, summary: { writes } }, holder, name, value) {
  if (!allTaints(value).some(({ origin }) => origin.kind === "parameter" && origin.owner === owner)) return;
  const names = writes.get(holder) ?? /* @__PURE__ */ new Map();
  writes.set(holder, names);
  const known7 = names.get(name);
  names.set(name, known7 === void 0 ? value : join(known7, value));
}

// src/scan/static/flow/decorator-models.ts
function decoratorModels(it, frame, callee) {
  const { types } = it.evaluate(frame, callee);
  const names = types.length === 0 && callee.kind === "member" ? [`?.${callee.name}`] : types;
  return names.flatMap((name) => frame.unit.models.lookup(name) ?? []);
}

// src/scan/static/flow/route-path.ts
var TAKES = /[<{(*[]|(?:^|\/):/;
function hasFixedRoute(it, frame) {
  let found = false;
  for (const annotation of frame.form.annotations) {
    for (const { web, annotatesFunction } of decoratorModels(it, frame, annotation.callee)) {
      if (web?.route == null && annotatesFunction === null) continue;
      const written2 = annotation.args.find(({ name }) => name === null || name === "rule" || name === "path");
      const path = written2 === void 0 ? void 0 : onlyLiteral(it.evaluate(frame, written2.value))?.value;
      if (typeof path !== "string" || TAKES.test(path)) return false;
      found = true;
    }
  }
  return found;
}

// src/scan/static/flow/member.ts
var LONGEST_NAME = 160;
function askedPart(it, frame, object, name, at2) {
  if (object.types.length > 0) it.hooks.asked(it, { frame, object, name, at: at2 });
  return memberOf2(it, frame, object, name, at2);
}
function memberOf2(it, frame, object, name, at2) {
  const known7 = object.parts?.get(name);
  if (known7 !== void 0) return known7;
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
  const plain4 = {
    ...UNKNOWN,
    taints,
    types: taints.length > 0 && object.types.length === 0 ? [] : types,
    fixed: object.fixed
  };
  return any === void 0 ? plain4 : join(plain4, any);
}
function untypedPart({ unit }, object, name, at2) {
  const model = unit.models.member("?", name);
  if (model === null || model.source === null || !isFollowed(model.source)) return null;
  const taints = sourceTaints(model.source, at2, name).map((taint) => ({ ...taint, cleaned: model.cleans }));
  return { ...UNKNOWN, types: [model.name], taints: joinTaints(partTaints(object.taints, name), taints) };
}
function countBits({ unit: { models } }, object, name) {
  if (object.types.some((type) => models.lookup(type)?.source != null)) return 0;
  const found = ["?text", "?list"].flatMap((type) => models.member(type, name)?.type ?? []);
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
  const model = models.member(type, name);
  if (model === null) return models.knows(type) ? null : siblingModule(it, frame.unit, type, name);
  const types = [model.type === null ? model.name : models.canonical(model.type)];
  if (model.routed && hasFixedRoute(it, frame)) return { ...UNKNOWN, fixed: true };
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

// src/scan/static/flow/mentions.ts
var MOST4 = 2e4;
function somePiece(module, body, is) {
  const seen2 = /* @__PURE__ */ new Set();
  const open = [body];
  for (let count = 0; open.length > 0 && count < MOST4; count++) {
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
var known4 = /* @__PURE__ */ new WeakMap();
function usesThis(module, form) {
  const found = known4.get(form);
  if (found !== void 0) return found;
  const uses = somePiece(module, form.body, ({ kind, name }) => kind === "name" && name === "this");
  known4.set(form, uses);
  return uses;
}

// src/scan/static/flow/sensitive-name.ts
var LAST2 = /(?:^| )(?:password|passwd|pwd|passphrase|passcode|cvv|cvc|apikey|secretkey|privatekey|clientsecret|accesstoken|refreshtoken|authtoken|sessiontoken|bearertoken|userpassword|(?:api|secret|private|signing|encryption|master) key|(?:client|api|app|jwt|session|shared|consumer|webhook|signing|token|oauth) secret|(?:access|refresh|auth|bearer|session|api|id|jwt|reset|login) token|(?:card|cc|iban|ssn) number|credit card)$/;
var OTHER = /(?:^| )(?:is|has|have|had|no|not|should|can|must|need|needs|require|requires|required|allow|enable|enabled|disable|show|hide|use|uses|with|without|forgot|forget|forgotten|change|changed|changing|update|updated|verify|check|validate|valid|invalid|wrong|bad|incorrect|weak|missing|empty|min|max|expired|expires|error|errors|message|messages|label|labels|placeholder|title|hint|text|field|fields|input|schema|rule|rules|form|page|hash|hashed|hasher|digest|encrypted|encoded|masked|redacted|obfuscated|salted|sanitized|safe|public|csrf|xsrf|next|sync|cancellation|continuation|fake|dummy|type|grant|set|get|generate|create|on|handle|submit|reset(?! token))(?: |$)/;
var LONGEST3 = 80;
var MOST5 = 2e4;
var known5 = /* @__PURE__ */ new Map();
function isSensitiveName(name) {
  const before2 = known5.get(name);
  if (before2 !== void 0) return before2;
  const answer = isSensitive(name);
  if (known5.size < MOST5) known5.set(name, answer);
  return answer;
}
function isConstantName(name) {
  return /^[A-Z][A-Z\d_]*$/.test(name);
}
function isSensitive(name) {
  if (name.length > LONGEST3) return false;
  const words2 = name.replace(/([a-z0-9])([A-Z])/g, "$1 $2").replace(/([A-Z])([A-Z][a-z])/g, "$1 $2").toLowerCase().replace(/[^a-z0-9]+/g, " ").trim();
  return LAST2.test(words2) && !OTHER.test(words2);
}

// src/scan/static/flow/sensitive.ts
var DISCLOSURE = bitOf("disclosure");
var READS = /^(?:get|fetch|read|lookup|env|config|input|post|param|header|form_?value|post_?form|value|require)/i;
var HEADERS = /headers?$/i;
var CREDENTIALS = /^(?:http_)?(?:(?:proxy-|x-)?authorization|x-api-key|x-auth-token|cookie)$/i;
var GETTER = /^(?:get|Get)([A-Z]\w*)$/;
function sensitive(frame, name, value, at2) {
  if (!isSensitiveName(name) || isConstantName(name) || !mayHold(frame, value)) return value;
  if (value.taints.some(({ origin }) => origin.kind === "parameter")) return value;
  return marked(name, value, at2);
}
function sensitiveVariable(frame, name, value, at2) {
  return value.taints.length > 0 ? value : sensitive(frame, name, value, at2);
}
function sensitiveResult(frame, { callee, args }, models, given, value, at2) {
  const called2 = nameOf(callee);
  const on = callee.kind === "member" ? nameOf(callee.object) : "";
  if (args.length === 0) {
    const part = GETTER.exec(called2)?.[1];
    if (part === void 0 || !isSensitiveName(part) || !mayHold(frame, value)) return value;
    return marked(part, value, at2);
  }
  const isRead2 = models.some(({ source, collection }) => source !== null || collection === "get") || READS.test(called2);
  const first = given[0];
  const key = isRead2 && first !== void 0 ? onlyLiteral(first.value)?.value : void 0;
  if (typeof key !== "string" || !mayHold(frame, value)) return value;
  const isHeader = HEADERS.test(on) || HEADERS.test(called2) || models.some(({ source }) => source === "header");
  if (isHeader && CREDENTIALS.test(key)) return marked(key, value, at2);
  if (!isSensitiveName(key)) return value;
  return isConstantName(key) && !models.some(({ source }) => source === "environment") ? value : marked(key, value, at2);
}
function sensitivePart(frame, written2, object, name, value, at2) {
  const called2 = nameOf(written2);
  if (DESCRIBES.test(called2)) return value;
  if (HEADERS.test(called2) && CREDENTIALS.test(name)) return mayHold(frame, value) ? marked(name, value, at2) : value;
  return partOf2(frame, object, name, value, at2);
}
function nameOf(written2) {
  const named4 = written2.kind === "call" ? written2.callee : written2;
  return named4.kind === "name" || named4.kind === "member" ? named4.name : "";
}
function partOf2(frame, object, name, value, at2) {
  if (!isSensitiveName(name))
    return object.taints.some((taint) => isSensitiveData(frame, taint)) ? cleaned(value, DISCLOSURE) : value;
  if (!isConstantName(name)) return sensitive(frame, name, value, at2);
  const isSettings2 = object.types.some((type) => frame.unit.models.lookup(type)?.source === "environment");
  return isSettings2 && mayHold(frame, value) ? marked(name, value, at2) : value;
}
function isSensitiveData(frame, { origin, step: step2 }) {
  if (origin.kind === "source" && origin.source === "sensitive") return true;
  if (origin.kind === "parameter" && origin.owner === frame.owner) {
    const target = frame.form.parameters[origin.index]?.target;
    const own = target?.kind === "name" ? target.name : "";
    if (isSensitiveName(origin.path[origin.path.length - 1] ?? own)) return true;
  }
  if (origin.kind === "parameter" && origin.path.length > 0) return false;
  return stepsOf(step2).some(({ label }) => /^\w+$/.test(label) && !isConstantName(label) && isSensitiveName(label));
}
var DESCRIBES = /(?:errors?|messages?|labels?|fields?|rules?|schemas?|touched|i18n|strings|texts?|types?|names?|props)$/i;
function mayHold({ unit }, { literals, functions, types, text }) {
  if (literals !== null || functions.length > 0) return false;
  if (text?.every((piece) => typeof piece === "string")) return false;
  return !types.some((type) => ((unit.models.lookup(type)?.cleans ?? 0) & DISCLOSURE) !== 0);
}
function marked(name, value, at2) {
  const taints = joinTaints(value.taints, sourceTaints("sensitive", at2, name));
  const text = value.text === null ? null : [...value.text, { taints }];
  return { ...value, taints, text };
}

// src/scan/static/flow/sink-report.ts
var MOST6 = 2e3;
function reports() {
  const found = /* @__PURE__ */ new Map();
  function flow(hit) {
    const key = `${hit.kind}:${hit.at.path}:${hit.at.start}:${hit.at.end}${isMade(hit.source) ? hit.from.start : ""}`;
    const known7 = found.get(key);
    if (known7 !== void 0 && known7.trace.length <= hit.trace.length) return;
    if (known7 === void 0 && found.size >= MOST6) return;
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
  const [first] = pieces;
  if (shape === "start" && first !== void 0 && (typeof first === "string" ? first !== "" : first.taints.length === 0))
    return [];
  if (shape === "name" && pieces.some((piece) => typeof piece === "string" && /\w/.test(piece))) return [];
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
var CONTENT_TYPE = "content-type";
function isNoPage({ parts }) {
  const said = parts?.get(CONTENT_TYPE);
  const known7 = said === void 0 ? void 0 : onlyLiteral(said)?.value;
  return typeof known7 === "string" && !/html|xml|svg/i.test(known7);
}
function isStatement(pieces) {
  const known7 = pieces.map((piece) => typeof piece === "string" ? piece : " x ").join("");
  return typeof pieces[0] === "string" && STATEMENT.test(known7);
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
  return /^\/[^/\\]/.test(before2) || /^[a-z][\w+.-]*:\/\/[^/?#]+[/?#]/i.test(before2) || /^\/\/[^/?#\\]+[/?#]/.test(before2) || /^[?#]/.test(before2) || /^[\w.-]+[/?]/.test(before2);
}

// src/scan/static/flow/sink.ts
var WHOLE = /* @__PURE__ */ new Set(["nosql", "deserialise", "prototype", "trust", "code"]);
var UNTOUCHED = /* @__PURE__ */ new Set(["record"]);
var OBJECT = /[.#][A-Z]\w*$/;
var MADE_OF = /* @__PURE__ */ new Set(["secret", "key-derivation", "comparison"]);
var MOST_WAYS = 8;
var DEEPEST5 = 8;
function reach(it, frame, { kind, shape, name }, value, at2) {
  if (kind === "log" || kind === "disclosure") tell2(it, frame, name, value, at2);
  if (kind === "disclosure") return;
  if (kind === "html" && value.parts !== null && value.text === null && !isList(value)) return;
  const pieces = piecesFor(kind, value);
  if (pieces.every((piece) => typeof piece === "string" || piece.taints.length === 0)) return;
  reachPieces(it, frame, { key: "", kind, name, at: at2, pieces, shape, symbol: symbolOf(frame), depth: 0 });
}
function piecesFor(kind, value) {
  if (UNTOUCHED.has(kind)) return value.types.some((type) => OBJECT.test(type)) ? [] : [{ taints: value.taints }];
  if (MADE_OF.has(kind)) return [{ taints: allTaints(value) }];
  return WHOLE.has(kind) ? piecesOf(value) : textOf2(value);
}
function tell2(it, frame, name, value, at2) {
  const isObject = value.text === null && value.types.some((type) => type.startsWith("repo:"));
  const pieces = isObject ? [{ taints: value.taints }] : piecesOf(value);
  if (pieces.every((piece) => typeof piece === "string" || piece.taints.length === 0)) return;
  const use = {
    key: "",
    kind: "disclosure",
    name,
    at: at2,
    pieces,
    shape: null,
    symbol: symbolOf(frame),
    depth: 0
  };
  reachPieces(it, frame, use);
}
function isList({ parts }) {
  return parts !== null && parts.size > 0 && [...parts.keys()].every((key) => key === "*" || /^\d+$/.test(key));
}
function textOf2(value, depth = 0) {
  const { parts } = value;
  if (value.text !== null || parts === null || isList(value) && depth > 2) return piecesOf(value);
  const inside2 = isList(value) ? [...parts.values()].flatMap((part) => textOf2(part, depth + 1)) : [];
  const taints = inside2.map((piece) => typeof piece === "string" ? NO_TAINTS : piece.taints);
  return [{ taints: taints.reduce(joinTaints, value.taints) }];
}
function reachPieces(it, frame, use) {
  if (use.depth > DEEPEST5) return;
  const bit = bitOf(use.kind);
  const mayHarm = ({ origin, cleaned: cleaned2 }) => (cleaned2 & bit) === 0 && (origin.kind === "parameter" || use.kind === "disclosure" || canHarm(origin.source, use.kind));
  const live = (taints) => taints.filter(mayHarm);
  const pieces = use.pieces.map(
    (piece) => typeof piece === "string" ? piece : { taints: live(piece.taints) }
  );
  for (const taints of dangerous(use.kind, pieces, use.shape)) {
    for (const taint of taints) {
      const found = sourceFor(frame, use, taint);
      if (found === null) continue;
      const trace = wayTo(taint.step, use.at, use.name);
      it.reports.flow({ kind: use.kind, ...found, at: use.at, symbol: use.symbol, trace });
    }
  }
  const open = pieces.some(
    (piece) => typeof piece !== "string" && piece.taints.some(({ origin }) => origin.kind === "parameter")
  );
  if (!open) return;
  keep(frame, { ...use, pieces });
}
function keep({ summary: { sinks, ways } }, use) {
  const place2 = `${use.kind}:${use.at.path}:${use.at.start}`;
  const key = `${place2}:${openKeys(use.pieces)}`;
  if (sinks.has(key)) return;
  const count = ways.get(place2) ?? 0;
  ways.set(place2, count + 1);
  if (count < MOST_WAYS) {
    sinks.set(key, { ...use, key });
    return;
  }
  const all = `${place2}:*`;
  const known7 = sinks.get(all);
  const taints = [...known7?.pieces ?? [], ...use.pieces].reduce(
    (made4, piece) => typeof piece === "string" ? made4 : joinTaints(made4, piece.taints),
    NO_TAINTS
  );
  sinks.set(all, { ...known7 ?? use, key: all, pieces: [{ taints }] });
}
function sourceFor(frame, { kind }, taint) {
  const { origin } = taint;
  if (kind === "disclosure" && isSensitiveData(frame, taint)) {
    const { path } = frame.unit;
    const from = origin.kind === "source" ? origin.at : { path, ...spanOf(frame.form.parameters[origin.index] ?? frame.form) };
    return { source: "sensitive", from };
  }
  if (origin.kind !== "source" || !canHarm(origin.source, kind)) return null;
  return { source: origin.source, from: origin.at };
}
function spanOf({ start, end }) {
  return { start, end };
}
function openKeys(pieces) {
  return pieces.flatMap((piece) => typeof piece === "string" ? [] : piece.taints.map(({ origin }) => origin.key)).join(",");
}
function symbolOf({ form, unit }) {
  if (form.class === null) return form.name;
  const holder = unit.module.classes[form.class]?.name ?? "";
  return holder === "" ? form.name : `${holder}.${form.name}`;
}

// src/scan/static/flow/prototype.ts
var SHARING = "js";
var BARE = "js:Object.create()";
function mayBeShared({ unit }, object) {
  if (unit.conventions.globals !== SHARING || object.text !== null) return false;
  const isCollection = (type) => ["?list", "?map", "?text"].some((each) => unit.models.isA(type, each));
  return !object.types.some((type) => type === BARE || isCollection(type)) && !isList2(object);
}
function isList2({ parts }) {
  return parts !== null && parts.size > 0 && [...parts.keys()].every((key) => /^\d+$/.test(key));
}
function reachShared(it, frame, object, at2) {
  if (object.chosen.length === 0) return;
  reach(it, frame, { kind: "prototype", shape: null, name: "js:prototype" }, tainted(object.chosen), at2);
}
var written = /* @__PURE__ */ new WeakMap();
function writtenByKey(module, form) {
  const known7 = written.get(form);
  if (known7 !== void 0) return known7;
  const names = new Map(form.parameters.map(({ target }, index) => [target.kind === "name" ? target.name : "", index]));
  const found = /* @__PURE__ */ new Set();
  somePiece(module, form.body, ({ target }) => {
    const object = target?.kind === "index" ? target.object : null;
    const index = names.get(object?.name ?? "");
    if (index !== void 0) found.add(index);
    return false;
  });
  written.set(form, found);
  return found;
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
      assignName(frame, target.name, variable(frame, target, value, from), frame.unit.conventions.assignsLocally);
      it.hooks.named(it, { frame, name: target.name, value, from, role: "variable" });
      return;
    case "member": {
      const object = it.evaluate(frame, target.object);
      reachShared(it, frame, object, placeIn(frame, target));
      it.assignedPart(frame, object.types, target.name, value, from ?? target);
      updatePart(it, frame, target.object, target.name, value);
      speakForWhole(it, frame, target, value);
      if (from !== null) seen(it, frame, target, target.name, value, from);
      return;
    }
    case "index": {
      const key = it.evaluate(frame, target.key);
      const known7 = onlyLiteral(key);
      const name = known7?.value === void 0 ? "*" : String(known7.value);
      const object = it.evaluate(frame, target.object);
      reachShared(it, frame, object, placeIn(frame, target));
      const { types } = object;
      if (types.length > 0) it.assignedPart(frame, types, name, value, from ?? target, key);
      updatePart(it, frame, target.object, name, value);
      if (from !== null && name !== "*") seen(it, frame, target, name, value, from);
      return;
    }
    case "list-target":
      assignList(it, frame, target, value);
      return;
    case "record-target":
      for (const { key, target: inner, otherwise } of target.entries) {
        const at2 = placeIn(frame, inner);
        const part = sensitive(frame, key, askedPart(it, frame, value, key, at2), at2);
        const given = otherwise === null ? part : join(part, it.evaluate(frame, otherwise));
        assignTarget(it, frame, inner, given, null);
      }
      if (target.rest !== null) assignTarget(it, frame, target.rest, value, null);
  }
}
function speakForWhole(it, frame, { object, name }, value) {
  const { types } = it.evaluate(frame, object);
  const models = types.flatMap((type) => frame.unit.models.member(type, name) ?? []);
  const bits = models.reduce((all, { vouches }) => all | vouches, 0);
  if (bits === 0) return;
  const taints = allTaints(value);
  updatePlace(
    it,
    frame,
    object,
    (whole) => taints.length === 0 ? cleaned(whole, bits) : { ...whole, taints: joinTaints(whole.taints, taints), text: null, literals: null }
  );
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
    const known7 = value.parts?.get(String(at2));
    const part = known7 ?? (at2 === 0 && value.parts === null ? value : anyPart(value));
    const { test } = value;
    const answer = at2 > 0 && test?.kind === "index" ? { ...part, taints: NO_TAINTS, test } : part;
    const tells = known7 === void 0 && at2 > 0 && at2 === target.items.length - 1 && tellsOfOthers(frame, inner);
    assignTarget(it, frame, inner, tells ? { ...UNKNOWN, test: answer.test } : answer, null);
  });
  if (target.rest !== null) assignTarget(it, frame, target.rest, value, null);
}
var TELLS = /^(?:err|ok|found|exists?)(?:[A-Z\d].{0,30})?$|(?:Err|Ok)$/;
function tellsOfOthers({ unit }, target) {
  return unit.conventions.lastResultTells && target.kind === "name" && TELLS.test(writtenName2(target.name));
}
function variable(frame, target, value, from) {
  const held = stepped(frame, target, value);
  return from === null ? held : sensitiveVariable(frame, writtenName2(target.name), held, placeIn(frame, target));
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
  const known7 = whole.parts?.get(key);
  if (known7 !== void 0) return withPart(whole, key, { ...part, plain: known7.plain });
  if (whole.types.length === 0) return withPart(whole, key, { ...part, plain: null });
  const plain4 = memberOf2(it, frame, whole, key, { path: frame.unit.path, start, end });
  return withPart(whole, key, { ...part, plain: plain4.taints.length === 0 ? null : plain4 });
}
function updatePlace(it, frame, place2, change, isLearnt = false) {
  switch (place2.kind) {
    case "name": {
      const old = it.evaluate(frame, place2);
      const made4 = change(old);
      if (made4 !== old && isLearnt) frame.scope.vars.set(place2.name, made4);
      else if (made4 !== old && !updateImplicit(it, frame, place2.name, made4)) assignName(frame, place2.name, made4, false);
      return;
    }
    case "member": {
      const made4 = change(it.evaluate(frame, place2));
      updatePlace(it, frame, place2.object, (whole) => withOwnPart(it, frame, whole, place2.name, made4, place2), isLearnt);
      return;
    }
    case "index": {
      const key = onlyLiteral(it.evaluate(frame, place2.key));
      const made4 = change(it.evaluate(frame, place2));
      updatePlace(
        it,
        frame,
        place2.object,
        (whole) => key?.value === void 0 ? withPart(whole, "*", made4) : withOwnPart(it, frame, whole, String(key.value), made4, place2),
        isLearnt
      );
      return;
    }
    case "wrapped":
      updatePlace(it, frame, place2.value, change, isLearnt);
      return;
    case "call":
      if (place2.callee.kind === "member") updatePlace(it, frame, place2.callee.object, change);
      return;
    default:
  }
}
function narrow(it, frame, place2, change) {
  let at2 = place2;
  while (at2.kind === "member" || at2.kind === "index" || at2.kind === "wrapped")
    at2 = at2.kind === "wrapped" ? at2.value : at2.object;
  if (at2.kind === "name") updatePlace(it, frame, place2, change, true);
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

// src/scan/static/flow/cleaning.ts
function isClosed(collection) {
  if (collection.text !== null && collection.parts === null) return false;
  return collection.fixed || collection.taints.every(isOwn);
}
function isOwn({ origin }) {
  return origin.kind === "parameter" && origin.index === -1;
}
function clean(it, frame, place2, bits = EVERYWHERE) {
  narrow(it, frame, place2, (value) => cleaned(value, bits));
  vouch(it, frame, place2);
}
function vouch(it, frame, place2) {
  const kept = place2.kind === "name" ? scopeOf(frame.scope, place2.name)?.vars.get(place2.name)?.test ?? place2 : place2;
  const part = kept.kind === "call" ? kept.callee : kept;
  if (part.kind !== "member") return;
  const whole = it.evaluate(frame, part.object);
  const bits = speaksFor(frame, whole, part.name);
  if (bits === 0) return;
  narrow(it, frame, part.object, (value) => cleaned(value, bits));
  if (whole.parsed !== null) narrow(it, frame, whole.parsed, (value) => cleaned(value, bits));
}
function speaksFor({ unit }, { types }, part) {
  const models = types.flatMap((type) => unit.models.member(type, part) ?? []);
  return models.reduce((all, { vouches }) => all | vouches, 0);
}
function revived(value, bits) {
  const alive = (taints) => taints.map((taint) => ({ ...taint, cleaned: taint.cleaned & ~bits }));
  const text = value.text?.map((piece) => typeof piece === "string" ? piece : { taints: alive(piece.taints) }) ?? null;
  return { ...value, taints: alive(value.taints), text };
}
function fix(it, frame, place2, literals) {
  vouch(it, frame, place2);
  narrow(it, frame, place2, (value) => ({ ...cleaned(value, EVERYWHERE), literals, text: null }));
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
function characterAt(text, place2) {
  const [known7, at2] = [onlyLiteral(text)?.value, onlyLiteral(place2)?.value];
  const character = typeof known7 === "string" && typeof at2 === "number" ? known7[at2] : void 0;
  return character === void 0 ? null : literal(character);
}
function keyOf(key) {
  const known7 = onlyLiteral(key);
  if (known7?.value !== void 0) return String(known7.value);
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
function inserted(collection, place2, value) {
  const key = keyOf(place2);
  if (key === null || !NUMBERED.test(key)) return put(collection, UNKNOWN, value);
  const parts = /* @__PURE__ */ new Map();
  for (const [old, part] of collection.parts ?? []) {
    parts.set(NUMBERED.test(old) && Number(old) >= Number(key) ? String(Number(old) + 1) : old, part);
  }
  return withPart({ ...collection, parts }, key, value);
}
function put(collection, key, value) {
  const known7 = keyOf(key);
  if (known7 !== null) return withPart(collection, known7, value);
  const any = collection.parts?.get("*");
  return withPart(collection, "*", any === void 0 ? value : join(any, value));
}
function at(collection, key) {
  if (key === null) return anyPart(collection);
  const known7 = collection.parts?.get(key);
  if (known7 !== void 0) return known7;
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
  let made4 = { ...placed(it, frame, { start, end }, typed(types)), fixed: true, parts: /* @__PURE__ */ new Map() };
  for (const { key, value } of entries) {
    const given = it.evaluate(frame, value);
    if (key === null) {
      made4 = spread(made4, given);
      continue;
    }
    const known7 = onlyLiteral(it.evaluate(frame, key));
    const name = known7?.value === void 0 ? "*" : String(known7.value);
    made4 = withPart(made4, name, given);
    if (types.length > 0) it.assignedPart(frame, types, name, given, value);
  }
  for (const { key, value, start: start2, end: end2 } of entries) {
    const name = key === null ? null : onlyLiteral(it.evaluate(frame, key))?.value;
    const part = name == null ? void 0 : made4.parts?.get(String(name));
    if (part !== void 0)
      it.hooks.part(it, { frame, object: made4, name: String(name), value: part, from: value, start: start2, end: end2 });
  }
  return made4;
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
  let made4 = { ...UNKNOWN, fixed: true, parts: /* @__PURE__ */ new Map() };
  let isSpread = false;
  items.forEach((item, at2) => {
    const given = it.evaluate(frame, item.value);
    if (item.spread) {
      const part = anyPart(given);
      const known7 = made4.parts?.get("*");
      made4 = withPart(made4, "*", known7 === void 0 ? part : join(known7, part));
      isSpread = true;
    } else {
      made4 = withPart(made4, isSpread ? "*" : String(at2), given);
    }
  });
  return made4;
}

// src/scan/static/flow/named-part.ts
var MOST_CLASSES = 4;
function namedPart(it, frame, object, key, at2) {
  const names = key.spare?.filter((name) => typeof name === "string") ?? [];
  if (names.length > 0) return joinAll(names.map((name) => memberOf2(it, frame, object, name, at2)));
  const classes = object.types.flatMap((type) => classesOf(it, type));
  return classes.length === 0 || classes.length > MOST_CLASSES ? null : typed(classes);
}
function classesOf(it, type) {
  const unit = type.startsWith("module:") ? it.program.units.get(type.slice(7)) : void 0;
  return unit === void 0 ? [] : [...unit.classes.values()].map((each) => each.type);
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
    const made4 = OPERATIONS[operator]?.(a.value, b.value);
    return made4 === void 0 ? integerDivision(operator, a.value, b.value) : literal(made4);
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
var PERCENT = /%(?:(\d+)\$|\((\w{1,60})\))?[-+#0-9.]{0,8}[sdvqfxicgeutwTXUp]/g;
var BRACES = /(?!)()()|\{(\w{0,60})(?:[.:![][^{}]{0,60})?\}/g;
var QUOTED = /^%[-+0-9.$]{0,12}q$/;
var ONE_LINE = bitsOf(["log", "header"]);
var NUMERIC = /^%[-+#0-9.$]{0,12}[dfxicgeuTXUp]$/;
function formatted(format, values) {
  let taints = NO_TAINTS;
  for (const value of values) taints = joinTaints(taints, allTaints(value));
  const written2 = onlyLiteral(format)?.value;
  if (typeof written2 !== "string") {
    const all = joinTaints(allTaints(format), taints);
    return { ...UNKNOWN, taints: all, text: [...piecesOf(format), ...taints.length > 0 ? [{ taints }] : []] };
  }
  const pieces = [];
  let end = 0;
  let next = 0;
  const placeholder = written2.search(PERCENT) === -1 ? BRACES : PERCENT;
  for (const match of written2.matchAll(placeholder)) {
    pieces.push(written2.slice(end, match.index));
    end = match.index + match[0].length;
    const name = match[2] ?? match[3];
    const value = chosen(values, match[1], name, next++);
    if (value !== void 0 && !NUMERIC.test(match[0]))
      pieces.push(...piecesOf(QUOTED.test(match[0]) ? cleaned(value, ONE_LINE) : value));
    else pieces.push("0");
  }
  pieces.push(written2.slice(end));
  if (placeholder === PERCENT || next === 0) for (const value of values.slice(next)) pieces.push(...piecesOf(value));
  return { ...UNKNOWN, taints, text: merged(pieces) };
}
function chosen(values, place2, name, next) {
  if (place2 !== void 0) return values[Number(place2) - 1];
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
  const made4 = [];
  for (const piece of pieces) {
    const last = made4[made4.length - 1];
    if (typeof piece === "string" && typeof last === "string") made4[made4.length - 1] = last + piece;
    else made4.push(piece);
  }
  return made4;
}

// src/scan/static/flow/operation.ts
function binary(it, frame, expression) {
  const left = it.evaluate(frame, expression.left);
  const right = it.evaluate(frame, expression.right);
  if (EQUALS.test(expression.operator)) compared(it, frame, expression, left, right);
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
var EQUALS = /^[!=]==?$/;
function compared(it, frame, written2, left, right) {
  const { start, end } = written2;
  it.hooks.compared(it, { frame, left, right, written: written2, start, end });
  for (const [value, other] of [
    [left, right],
    [right, left]
  ]) {
    if (other.literals === null && !isCount(written2.left))
      reach(it, frame, { kind: "comparison", shape: null, name: written2.operator }, value, {
        path: frame.unit.path,
        start,
        end
      });
  }
}
function isCount(written2) {
  const named4 = written2.kind === "call" ? written2.callee : written2;
  return (named4.kind === "member" || named4.kind === "name") && /^(?:len|length|size|count|strlen|byteLength)$/i.test(named4.name);
}
var COMPARES = /^(?:[<>]=?|[!=]=|in|not in)$/;
function reckoned(operator, left, right) {
  if (COMPARES.test(operator)) return UNKNOWN;
  const made4 = tainted(joinTaints(madeTaints(left.taints), madeTaints(right.taints)));
  return left.fixed && right.fixed ? { ...made4, fixed: true } : made4;
}
function percentValues(written2, value) {
  if (written2.kind === "list" && value.parts !== null)
    return written2.items.map((_, at2) => value.parts?.get(String(at2)) ?? value);
  return [value.parts === null ? value : { ...anyPart(value), parts: value.parts }];
}

// src/scan/static/flow/yielded.ts
function recordYield({ summary }, value) {
  const given = value.parts?.has("*") === true ? value : withPart(UNKNOWN, "*", value);
  summary.result = summary.result === null ? given : join(summary.result, given);
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
      return member(it, frame, expression);
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
      return { ...literal(expression.source), types: patternTypes(expression) };
    case "unary": {
      const operand = it.evaluate(frame, expression.operand);
      const known7 = onlyLiteral(operand);
      if (expression.operator === "!") return { ...boolean(known7 === null ? null : !known7.value), test: expression };
      if (expression.operator === "-" && typeof known7?.value === "number") return literal(-known7.value);
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
function patternTypes({ source, flags }) {
  const types = flags.includes("g") ? ["pattern", "pattern:g"] : ["pattern"];
  return isExponential(source, flags) ? [...types, "js:exponential-pattern"] : types;
}
function member(it, frame, expression) {
  const { object, name } = expression;
  const whole = it.evaluate(frame, object);
  const at2 = placeOf(frame, expression);
  const part = askedPart(it, frame, whole, name, at2);
  const read3 = sensitivePart(frame, object, whole, name, part, at2);
  return read3.test === null && speaksFor(frame, whole, name) !== 0 ? { ...read3, test: expression } : read3;
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
  const taints = sourceTaints(model.source, placeOf(frame, expression), model.name);
  return { ...value, taints: cleanTaints(taints, model.cleans) };
}
function nameValue(it, frame, name) {
  const scope = scopeOf(frame.scope, name);
  const own = scope?.vars.get(name);
  if (own !== void 0) return own;
  if (frame.unit.conventions.implicitThis && name !== "this") {
    const self = scopeOf(frame.scope, "this")?.vars.get("this");
    if (self !== void 0 && it.hasMember(self, name))
      return memberOf2(it, frame, self, name, placeOf(frame, frame.form));
  }
  return globalValue(it, frame.unit, name);
}
function indexed(it, frame, expression) {
  const object = it.evaluate(frame, expression.object);
  const key = it.evaluate(frame, expression.key);
  const known7 = onlyLiteral(key);
  if (known7 !== null && known7.value !== void 0) {
    const character = characterAt(object, key);
    if (character !== null) return character;
    const at2 = placeOf(frame, expression);
    const part2 = askedPart(it, frame, object, String(known7.value), at2);
    if (typeof known7.value !== "string") return cleaned(part2, DISCLOSURE);
    return sensitivePart(frame, expression.object, object, known7.value, part2, at2);
  }
  const part = cleaned(namedPart(it, frame, object, key, placeOf(frame, expression)) ?? anyPart(object), DISCLOSURE);
  const chosen2 = object.fixed ? madeTaints(key.taints) : NO_TAINTS;
  const made4 = { ...part, taints: joinTaints(part.taints, chosen2), test: expression };
  return mayBeShared(frame, object) ? { ...made4, chosen: joinTaints(object.chosen, key.taints) } : made4;
}
function logical(it, frame, expression) {
  const left = it.evaluate(frame, expression.left);
  const before2 = varsOf(frame);
  const known7 = onlyLiteral(left);
  if (expression.operator !== "else") {
    goOn(frame, before2);
    it.assume(frame, expression.left, expression.operator === "and");
  }
  const right = frame.dead ? null : it.evaluate(frame, expression.right);
  const after2 = joinVars(before2, varsOf(frame));
  goOn(frame, after2);
  if (right === null) return { ...left, test: expression };
  if (expression.operator === "and") {
    if (known7 !== null) return known7.value ? right : left;
    return {
      ...right.literals !== null && left.test !== null ? UNKNOWN : join(valueIfFalse(left), right),
      test: expression
    };
  }
  if (known7 !== null && expression.operator === "or" && !known7.value) return right;
  if (known7 !== null && expression.operator === "else" && known7.value === void 0) return right;
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
  const whole = it.evaluate(frame, expression.value);
  if (expression.form === "yield") recordYield(frame, whole);
  const inner = expression.form === "slice" ? cleaned(whole, DISCLOSURE) : whole;
  const types = typesOf(it, frame.unit, expression.type);
  if (types.length === 0) return inner;
  return it.ofType(frame.unit, inner, types);
}

// src/scan/static/flow/apply-sink.ts
var SELF = { at: "this", onwards: false, parts: [] };
var TEXT = "?text";
var GIVEN = "?given";
function applySink(it, frame, call, model, sink, at2) {
  const isSo2 = ({ place: place2, is }) => is === GIVEN ? isGiven(place2, at2) : at2(place2).some((value) => isOne(value, is));
  if (call.form === "tag" && sink.kind === "sql") return;
  if (!sink.when.every(isSo2)) return;
  const isSurely = ({ place: place2, is }) => is === GIVEN ? isGiven(place2, at2) : at2(place2).some((value) => isOne(value, is) && (value.literals === null || value.literals.length === 1));
  if (sink.unless.some((all) => all.every(isSurely))) return;
  if (sink.pattern !== null && !at2(sink.pattern).some(isCostly)) return;
  if (sink.shape === "page" && [SELF, ...sink.of.map(({ place: place2 }) => place2)].flatMap((place2) => at2(place2)).some(isNoPage))
    return;
  for (const { place: place2, type } of sink.of) {
    const isText3 = type === TEXT && at2(place2).some(({ text }) => text !== null);
    if (!isText3 && !at2(place2).some(({ types }) => types.some((each) => frame.unit.models.isA(each, type)))) return;
  }
  const given = upTo(
    sink.until,
    sink.at.flatMap((place2) => at2(place2))
  );
  it.hooks.sunk(it, { frame, call, model, sink, values: given });
  for (const value of sink.format ? formattedOf(given) : given)
    reach(it, frame, { ...sink, name: model.name }, value, placeOf(frame, call));
}
function upTo(until, values) {
  if (until === null) return values;
  const pattern = new RegExp(until);
  const end = values.findIndex((value) => {
    const known7 = onlyLiteral(value)?.value;
    return typeof known7 === "string" && pattern.test(known7);
  });
  return end === -1 ? values : values.slice(0, end);
}
function formattedOf([format, ...values]) {
  return format === void 0 ? [] : [formatted(format, values)];
}
function isOne({ types, literals }, is) {
  return types.includes(String(is)) || literals?.includes(is) === true;
}
function isGiven({ parts, ...whole }, at2) {
  const last = parts.at(-1);
  const around2 = at2({ ...whole, parts: parts.slice(0, -1) });
  return last === void 0 ? around2.length > 0 : around2.some((value) => value.parts?.has(last) === true);
}
function isCostly(pattern) {
  const source = onlyLiteral(pattern)?.value;
  return typeof source === "string" && isExponential(source, "");
}

// src/scan/static/flow/given-object.ts
function givenObject({ models, path }, { start, end }, type) {
  const model = models.lookup(type);
  const source = model?.source ?? null;
  const made4 = source === null ? NO_TAINTS : sourceTaints(source, { path, start, end }, type);
  const taints = cleanTaints(made4, model?.cleans ?? 0);
  const sites = models.routes(type) ? [`${path}:${start}-${end}`] : [];
  return { ...UNKNOWN, types: [type], taints, sites };
}

// src/scan/static/flow/substitute.ts
var DEEPEST6 = 3;
function substitute(values, value, depth = 0) {
  values.frame.meter.steps--;
  if (isFree(value)) return value;
  const chosen2 = substituteTaints(values, value.chosen);
  const whole = wholeParameter(values, value);
  if (whole !== null) return chosen2.length === 0 ? whole : { ...whole, chosen: joinTaints(whole.chosen, chosen2) };
  const taints = substituteTaints(values, value.taints);
  const text = value.text === null ? null : substitutePieces(values, value.text);
  const parts = value.parts === null || depth > DEEPEST6 ? null : new Map([...value.parts].map(([key, part]) => [key, substitute(values, part, depth + 1)]));
  const plain4 = value.plain === null ? null : substitute(values, value.plain, depth + 1);
  return { ...value, taints, text, parts, test: null, plain: plain4, chosen: chosen2 };
}
function isFree({ taints, text, parts, chosen: chosen2 }) {
  return taints.length === 0 && chosen2.length === 0 && parts === null && (text === null || text.every((piece) => typeof piece === "string"));
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
  let made4 = NO_TAINTS;
  for (const taint of taints) {
    const { origin } = taint;
    const own = origin.kind === "parameter" && origin.owner === values.owner;
    made4 = joinTaints(made4, own ? pass(values, allTaints(argument(values, origin)), taint) : [taint]);
  }
  return made4;
}
function argument(values, origin) {
  let value = values.of(origin.index);
  const frame = origin.path.length === 0 ? values.frame : { ...values.frame, depth: values.frame.depth + 1 };
  for (const key of origin.path) value = memberOf2(values.it, frame, value, key, values.at);
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
  if (form === void 0 || it.steps <= 0) return null;
  if (frame.depth >= DEEPEST7) {
    leaveOut(it, frame, given);
    return null;
  }
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
    if (site !== null) tellReached(it, frame, site, form, summary, use, given);
    reachPieces(it, frame, { ...use, pieces: substitutePieces(values, use.pieces), depth: use.depth + 1 });
  }
  if (args.some(({ chosen: chosen2 }) => chosen2.length > 0)) {
    for (const index of writtenByKey(closure.unit.module, form))
      reachShared(it, frame, args[index] ?? UNKNOWN, placeOf(frame, site ?? frame.form));
  }
  changeArguments(it, frame, form, summary, values, given, site);
  writeAround(frame, summary, values);
  const result = isMaker ? { ...substitute(values, summary.exits.get(-1) ?? self), types: self.types } : substitute(values, resultOf(summary));
  return { result, summary, substitution: values };
}
function leaveOut(it, frame, given) {
  frame.summary.cut = frame.depth;
  for (const { from } of given) if (from !== null) clean(it, frame, from);
}
function tellReached(it, frame, call, { parameters }, { owner }, { kind, pieces }, given) {
  const taints = pieces.flatMap((piece) => typeof piece === "string" ? [] : piece.taints);
  const own = taints.flatMap(
    ({ origin }) => origin.kind === "parameter" && origin.owner === owner && origin.path.length === 0 ? [origin.index] : []
  );
  const inOrder2 = given.filter(({ name, spread: spread2 }) => name === null && !spread2);
  for (const index of new Set(own)) {
    const target = parameters[index]?.target;
    const parameter = target?.kind === "name" ? target.name : "";
    const argument2 = given.find(({ name }) => name !== null && name === parameter) ?? inOrder2[index];
    if (argument2 !== void 0) it.hooks.reached(it, { frame, call, kind, given: argument2, parameter });
  }
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
    const isReplaced = from?.kind === "wrapped" && (from.form === "slice" || from.form === "other") && exit.taints.some(isOther(index));
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
  const joined2 = join(old, after2);
  const added = foreign(old, after2);
  const isSame5 = after2.parts === null && added.length === 0;
  return {
    ...joined2,
    taints: joinTaints(old.taints, added),
    parts,
    types,
    literals: isSame5 ? literals : null,
    text: isSame5 ? text : after2.parts === null ? joined2.text : null,
    functions
  };
}
function foreign(old, { taints }) {
  const inside2 = allTaints(old);
  return taints.filter(({ origin }) => !inside2.some((taint) => taint.origin.key === origin.key));
}

// src/scan/static/flow/route-numbers.ts
var PLACE = /<(?:(?:int|float|uuid)(?:\([^)]*\))?:(\w+)|(\w+):(?:int|float|uuid|number))>/g;
var LONGEST4 = 500;
var NONE = /* @__PURE__ */ new Set();
function numbersOfRoute(route) {
  const text = route === void 0 ? void 0 : onlyLiteral(route)?.value;
  if (typeof text !== "string" || text.length > LONGEST4 || !text.includes("<")) return NONE;
  return new Set([...text.matchAll(PLACE)].map(([, after2, before2]) => after2 ?? before2 ?? ""));
}
function isNamedIn(names, parameter) {
  return names.size > 0 && parameter?.target.kind === "name" && names.has(parameter.target.name);
}

// src/scan/static/flow/callback.ts
var ROUTE = { at: 0, onwards: false, parts: [] };
function functionsIn(value, depth = 0) {
  if (value.functions.length > 0 || value.parts === null || depth > 1) return value.functions;
  const isList4 = [...value.parts.keys()].every((key) => key === "*" || /^\d+$/.test(key));
  return isList4 ? [...value.parts.values()].flatMap((part) => functionsIn(part, depth + 1)) : [];
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
  const taken2 = (give) => {
    if (give === null || "resolves" in give) return UNKNOWN;
    if ("type" in give) return objects.get(give.type) ?? givenObject(frame.unit, site, give.type);
    if ("value" in give) return joinAll(values(give.value));
    return anyPart(joinAll(values(give.element)));
  };
  const numbers = numbersOfRoute(values(ROUTE)[0]);
  for (const closure of values(callback.at).flatMap((value) => functionsIn(value))) {
    if (!callbacksFor(all, callback, closure)) continue;
    const parameters = closure.unit.module.functions[closure.index]?.parameters ?? [];
    const given = gives.map(
      (give, index) => ({
        value: isNamedIn(numbers, parameters[index]) ? UNKNOWN : taken2(give),
        name: null,
        spread: false,
        from: null
      })
    );
    const entered = enter(it, frame, closure, given, null);
    if (entered === null) continue;
    const { summary, substitution } = entered;
    whenTrue = (whenTrue ?? EVERYWHERE) & (summary.whenTrue.get(0) ?? 0);
    const resolved = gives.findIndex((give) => give !== null && "resolves" in give);
    results.push(resolved === -1 ? entered.result : substitute(substitution, summary.handed.get(resolved) ?? UNKNOWN));
    gives.forEach((give, index) => {
      const exit = summary.exits.get(index);
      if (give === null || !("type" in give) || exit === void 0 || exit.parts === null) return;
      objects.set(give.type, merged2(taken2(give), substitute(substitution, exit)));
    });
  }
  return { results, whenTrue: whenTrue ?? 0 };
}

// src/scan/static/flow/pattern.ts
var NEEDED = {
  sql: /[\s'"`;()\\#*/=<>|]/,
  nosql: /[${}[\]"']/,
  shell: /[\s;&|$`<>(){}[\]*?!~'"\\#]/,
  option: /-/,
  code: /[()[\]{};=.`$+\-/*'"]/,
  path: /[./\\%]/,
  "url-host": /[./:@?#\\%]/,
  redirect: /[/\\:.]/,
  html: /[<>"'&]/,
  reflection: /[A-Za-z]/,
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
  [/^[\r\n]+$/, ["header", "log"]],
  [/^(?:_{1,2}|__proto__)$/, ["prototype"]]
];
function safeWithout(piece) {
  return bitsOf(LACKED.flatMap(([pattern, kinds]) => pattern.test(piece) ? kinds : []));
}
function safeAfterRemoving(source) {
  const [, set] = /^\(?\[\^((?:[^\]\\]|\\.)*)\][+*]?\)?$/.exec(source) ?? [];
  const allowed = set === void 0 ? null : setOf2(set);
  return allowed === null ? bitsOf(safeAfterTaking(source)) | safeAfterTakingPieces(source) : safeOf(allowed);
}
function safeBeginning(piece, truth) {
  if (truth) return piece === null ? bitsOf(["path"]) : safeAfter(piece);
  if (piece !== null && /^--?$/.test(piece)) return bitsOf(["option"]);
  return piece !== null && /^[./\\]*\.\.[/\\]?$/.test(piece) ? bitsOf(["path", "archive"]) : 0;
}
function safeAfter(piece) {
  if (/^[./\\]*$/.test(piece)) return 0;
  if (/^https?:\/\/[\w.:-]+\//i.test(piece)) return bitsOf(["path", "url-host", "redirect"]);
  return bitsOf(/^\/[^/\\]/.test(piece) ? ["path", "redirect"] : ["path"]);
}
function safeWithoutMatch(source) {
  const whole = bitsOf([...safeAfterTaking(source), ...source.includes("__proto__") ? ["prototype"] : []]);
  return (piecesOf2(source) ?? []).reduce((bits, piece) => bits | safeWithout(piece), whole);
}
function safeAfterTakingPieces(source) {
  return (piecesOf2(source) ?? []).reduce((bits, piece) => bits | safeWithoutTaken(piece), 0);
}
function safeWithoutTaken(piece) {
  return /^(.)\1*$/s.test(piece) || !/[./\\_]/.test(piece) ? safeWithout(piece) : 0;
}
function piecesOf2(source) {
  const [, inside2 = source] = /^\((?:\?:)?([^()]*)\)[+*]?$/.exec(source) ?? [];
  const pieces = inside2.split("|").map((part) => part.replace(/^\[(\\?[^\\\]^])\]$/, "$1"));
  if (!pieces.every((part) => /^(?:[^\\[\]{}()*+?^$.|]|\\[^\w])+$/.test(part) || /^[/.]$/.test(part))) return null;
  return pieces.map((part) => part.replace(/\\(.)/g, "$1"));
}
var LINE_BREAKS = /^\(?(?:\?:)?(?:\[(?:\\[rntv]|[\r\n\t])+\]|\\[rn]\??|[\r\n]|\|)+\)?[+*]?$/;
function safeAfterTaking(source) {
  if (LINE_BREAKS.test(source) && /\\n|\n/.test(source)) return ["log", "header"];
  const [, set] = /^\(?\[((?:[^\]\\^]|\\.)(?:[^\]\\]|\\.)*)\][+*]?\)?$/.exec(source) ?? [];
  const taken2 = set === void 0 ? null : setOf2(set);
  if (taken2 === null) return [];
  const left = [...PRINTABLE].filter((one) => !taken2.includes(one)).join("");
  if (taken2.includes("/") && /[.\\]/.test(taken2)) return [...neededGone(left), "path", "archive"];
  return neededGone(left);
}
function neededGone(left) {
  return SINK_KINDS.filter((kind) => NEEDED[kind] !== void 0 && !NEEDED[kind].test(left));
}
var PRINTABLE = `${Array.from({ length: 95 }, (_, at2) => String.fromCharCode(32 + at2)).join("")}\r
	`;
var LONGEST5 = 500;
function safeCharacters(source, whole) {
  if (source.length > LONGEST5) return 0;
  const anchored = /^(?:\^|\\A)/.test(source) && /(?:[^\\]\$|\\[zZ])$/.test(source);
  if (!anchored && !whole) return 0;
  const body = source.replace(/^(?:\^|\\A)/, "").replace(/(?:\$|\\[zZ])$/, "");
  if (!whole && hasOpenAlternative(body)) return 0;
  const allowed = charactersOf(body);
  if (allowed === null) return 0;
  return safeOf(allowed) | (isOwnAddress(body) ? bitsOf(["redirect"]) : 0);
}
function isOwnAddress(body) {
  const [, set] = /^\\?\/\[((?:[^\]\\^]|\\.)(?:[^\]\\]|\\.)*)\](?![*?{])/.exec(body) ?? [];
  const second = set === void 0 ? null : setOf2(set);
  return second !== null && !/[/\\]/.test(second);
}
function safeOf(allowed) {
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
var CLASSES2 = {
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
      allowed += /[bB]/.test(escaped) ? "" : CLASSES2[escaped] ?? escaped;
    } else if (char === "[") {
      const end = endOfSet(body, at2);
      const set = setOf2(body.slice(at2 + 1, end));
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
function setOf2(set) {
  if (set.startsWith("^")) return null;
  let allowed = "";
  for (let at2 = 0; at2 < set.length; at2++) {
    const char = set[at2] ?? "";
    if (char === "\\") {
      const escaped = set[++at2] ?? "";
      if (/[DWSpPxu]/.test(escaped)) return null;
      allowed += CLASSES2[escaped] ?? escaped;
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
  assumeMoment(it, frame, call, String(truth));
  for (const model of it.modelsOf(frame, call)) {
    if (truth && model.collection === "get") assumeEntry(it, frame, call);
    if (model.callbacks.some(({ chooses }) => chooses === (truth ? "all" : "any")))
      assumeAll(it, frame, call, model, truth);
  }
  for (const summary of frame.calls.get(call) ?? []) {
    applyGuarantees(it, frame, call, truth ? summary.whenTrue : summary.whenFalse);
  }
}
function assumeMoment(it, frame, call, moment) {
  for (const { guards } of it.modelsOf(frame, call)) {
    for (const guard of guards) if (guard.holds === moment) applyGuard(it, frame, call, guard);
  }
}
function assumePart(it, frame, { object, name }, truth) {
  const whole = it.evaluate(frame, object);
  const models = whole.types.flatMap((type) => frame.unit.models.member(type, name) ?? []);
  for (const { at: at2, cleans, holds: holds3 } of models.flatMap(({ guards }) => guards)) {
    if (at2.at !== "this" || holds3 !== String(truth)) continue;
    cleanPlace(it, frame, object, cleans);
    if (whole.parsed !== null) cleanPlace(it, frame, whole.parsed, cleans);
  }
}
function assumeAll(it, frame, call, { callbacks }, said) {
  const { callee } = call;
  if (callee.kind !== "member") return;
  const element = anyPart(it.evaluate(frame, callee.object));
  for (const { at: at2, chooses } of callbacks) {
    const place2 = chooses === "all" || chooses === "any" ? placeIn2(call, at2) : null;
    for (const closure of place2 === null ? [] : it.evaluate(frame, place2).functions) {
      const parameters = closure.unit.module.functions[closure.index]?.parameters ?? [];
      const given = parameters.map((_, index) => index === 0 ? element : UNKNOWN);
      const summary = it.summarise(closure, given, frame.depth + 1);
      const bits = (said ? summary.whenTrue : summary.whenFalse).get(0) ?? 0;
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
  const place2 = placeIn2(call, guard.at);
  if (place2 === null) return;
  if (guard.within !== null) {
    const collection = placeIn2(call, guard.within);
    const value = collection === null ? null : it.evaluate(frame, collection);
    if (value === null || !isClosed(value)) return;
    if (guard.holds === "false") {
      if (holdsConstant(value, "__proto__")) cleanPlace(it, frame, place2, bitOf("prototype"));
      return;
    }
  }
  let bits = guard.cleans;
  if (guard.pattern !== null) {
    const written2 = placeIn2(call, guard.pattern);
    const pattern = written2 === null ? null : onlyLiteral(partAt(it, frame, written2, guard.pattern));
    bits = typeof pattern?.value === "string" ? safeCharacters(pattern.value, guard.whole) : 0;
  }
  if (guard.lacks !== null) {
    const written2 = placeIn2(call, guard.lacks);
    bits = written2 === null ? 0 : bitsWithoutPiece(it.evaluate(frame, written2));
  }
  if (guard.begins !== null) {
    const written2 = placeIn2(call, guard.begins);
    const known7 = written2 === null ? null : onlyLiteral(it.evaluate(frame, written2));
    const says = guard.holds === "true" || guard.holds === "first";
    bits = safeBeginning(typeof known7?.value === "string" ? known7.value : null, says);
  }
  cleanPlace(it, frame, place2, bits);
  let { parsed } = it.evaluate(frame, place2);
  for (let depth = 0; parsed !== null && depth < DEEPEST8; depth++) {
    cleanPlace(it, frame, parsed, bits);
    parsed = it.evaluate(frame, parsed).parsed;
  }
}
function holdsConstant({ parts }, constant) {
  return [...parts?.values() ?? []].some(({ literals }) => literals?.includes(constant) === true);
}
function bitsWithoutPiece(piece) {
  const known7 = onlyLiteral(piece)?.value;
  if (typeof known7 !== "string") return 0;
  return piece.types.includes("pattern") ? safeWithoutMatch(known7) : safeWithout(known7);
}
function partAt(it, frame, written2, { parts }) {
  return parts.reduce(
    (value, name) => memberOf2(it, frame, value, name, placeOf(frame, written2)),
    it.evaluate(frame, written2)
  );
}
function cleanPlace(it, frame, place2, bits) {
  if (bits === EVERYWHERE) clean(it, frame, place2);
  else narrow(it, frame, place2, (value) => cleaned(value, bits & EVERYWHERE));
}
function placeIn2({ callee, args }, place2) {
  if (place2.at === "return") return null;
  if (place2.at === "this") return callee.kind === "member" ? callee.object : null;
  const { at: at2 } = place2;
  if (typeof at2 === "number") return args.filter(({ name }) => name === null)[at2]?.value ?? null;
  return args.find(({ name }) => name === at2.keyword)?.value ?? null;
}

// src/scan/static/flow/character-map.ts
var GOES_ON = /* @__PURE__ */ Symbol("goes on");
var DEEPEST9 = 20;
var CLASSES3 = {
  IsLetter: /[a-z]/i,
  IsDigit: /\d/,
  IsNumber: /\d/,
  IsUpper: /[A-Z]/,
  IsLower: /[a-z]/,
  IsSpace: /\s/
};
function safeAfterMap({ parameters, body }) {
  const target = parameters[0]?.target;
  if (parameters.length !== 1 || target?.kind !== "name") return 0;
  let through = "";
  for (const one of PRINTABLE) {
    const given = answerOf(body, { name: target.name, code: one.charCodeAt(0) }, 0);
    const code = typeof given === "symbol" ? void 0 : codeOf(given);
    if (code === void 0) return 0;
    if (code >= 0) through += String.fromCharCode(code);
  }
  return safeOf(through);
}
function answerOf(body, of, depth) {
  for (const statement of body) {
    const given = depth > DEEPEST9 ? void 0 : stepOf(statement, of, depth);
    if (given !== GOES_ON) return given;
  }
  return GOES_ON;
}
function stepOf(statement, of, depth) {
  switch (statement.kind) {
    case "return":
      return statement.value === null ? void 0 : characterValue(statement.value, of, depth);
    case "if": {
      const test = characterValue(statement.test, of, depth);
      if (typeof test !== "boolean") return void 0;
      return answerOf(test ? statement.then : statement.otherwise, of, depth + 1);
    }
    case "switch": {
      const subject = statement.subject === null ? true : codeOf(characterValue(statement.subject, of, depth));
      if (subject === void 0 || statement.cases.some(({ continues }) => continues)) return void 0;
      const values = statement.cases.map((each) => each.values.map((value) => characterValue(value, of, depth)));
      if (values.flat().includes(void 0)) return void 0;
      const isMet = (value) => subject === true ? value === true : codeOf(value) === subject;
      const met = values.findIndex((each) => each.some(isMet));
      const chosen2 = met === -1 ? statement.cases.find((each) => each.values.length === 0) : statement.cases[met];
      return chosen2 === void 0 ? GOES_ON : answerOf(chosen2.body, of, depth + 1);
    }
    default:
      return void 0;
  }
}
function characterValue(expression, of, depth) {
  if (depth > DEEPEST9) return void 0;
  const inner = (each) => characterValue(each, of, depth + 1);
  switch (expression.kind) {
    case "constant":
      return expression.value;
    case "name":
      return expression.name === of.name ? of.code : void 0;
    case "wrapped":
      return inner(expression.value);
    case "unary": {
      const value = inner(expression.operand);
      if (expression.operator === "!") return typeof value === "boolean" ? !value : void 0;
      return expression.operator === "-" && typeof value === "number" ? -value : void 0;
    }
    case "logical": {
      const left = inner(expression.left);
      if (typeof left !== "boolean" || expression.operator === "else") return void 0;
      return left === (expression.operator === "or") ? left : inner(expression.right);
    }
    case "binary":
      return compare(expression.operator, codeOf(inner(expression.left)), codeOf(inner(expression.right)));
    case "call": {
      const { callee, args } = expression;
      const [first] = args;
      const known7 = callee.kind === "member" ? CLASSES3[callee.name] : void 0;
      const code = first === void 0 ? void 0 : codeOf(inner(first.value));
      return known7 === void 0 || code === void 0 ? void 0 : known7.test(String.fromCharCode(code));
    }
    default:
      return void 0;
  }
}
function compare(operator, left, right) {
  if (left === void 0 || right === void 0) return void 0;
  switch (operator) {
    case "==":
      return left === right;
    case "!=":
      return left !== right;
    case "<":
      return left < right;
    case "<=":
      return left <= right;
    case ">":
      return left > right;
    case ">=":
      return left >= right;
    case "+":
      return left + right;
    case "-":
      return left - right;
    default:
      return void 0;
  }
}
function codeOf(value) {
  if (typeof value === "number") return value;
  return typeof value === "string" && value.length === 1 ? value.charCodeAt(0) : void 0;
}

// src/scan/static/flow/removal.ts
var GLOBAL_PATTERN = "pattern:g";
function removedBits({ removes, removesGlobally }, at2) {
  const globally = removesGlobally === null ? [] : at2(removesGlobally).filter(({ types }) => types.includes(GLOBAL_PATTERN));
  return [...removes.flatMap((place2) => at2(place2)), ...globally].reduce((bits, removed2) => {
    const known7 = onlyLiteral(removed2)?.value;
    return typeof known7 === "string" ? bits | safeWithoutTaken(known7) | safeAfterRemoving(known7) : bits;
  }, 0);
}
function mappedBits({ maps }, at2) {
  const functions = maps === null ? [] : at2(maps).flatMap((value) => value.functions);
  return functions.reduce(
    (bits, { unit, index }) => {
      const form = unit.module.functions[index];
      return bits & (form === void 0 ? 0 : safeAfterMap(form));
    },
    functions.length === 0 ? 0 : EVERYWHERE
  );
}
var UPWARDS = bitsOf(["path", "archive"]);
function rootedBits({ belowRoot }, at2) {
  if (belowRoot.length === 0) return 0;
  const [first] = concat(belowRoot.flatMap((place2) => at2(place2))).text ?? [];
  return typeof first === "string" && /^[/\\]/.test(first) ? UPWARDS : 0;
}

// src/scan/static/flow/shape.ts
var DEEPEST10 = 4;
function shaped(models, schema, data, partOf4, depth = 0) {
  const bits = schema.types.reduce((all, type) => all & (models.lookup(type)?.cleans ?? 0), EVERYWHERE);
  const clean3 = schema.types.length === 0 ? data : cleaned(data, bits);
  if (schema.parts === null || schema.parts.size === 0 || depth > DEEPEST10) return clean3;
  const parts = new Map(clean3.parts ?? []);
  for (const [name, part] of schema.parts) {
    if (part.types.length > 0 || part.parts !== null)
      parts.set(name, shaped(models, part, partOf4(data, name), partOf4, depth + 1));
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
var LONGEST_LIST = 8;
function appended2([list2, ...items]) {
  const known7 = list2?.parts ?? null;
  if (list2 === void 0 || known7 === null || list2.text !== null || known7.size + items.length > LONGEST_LIST)
    return null;
  if ([...known7.keys()].some((key) => !/^\d+$/.test(key))) return null;
  const parts = new Map(known7);
  for (const item of items) parts.set(String(parts.size), item);
  return { ...list2, parts, fixed: list2.fixed && items.every(({ fixed }) => fixed), literals: null, test: null };
}
var WORD2 = safeCharacters("^[a-zA-Z0-9_-]+$", false);
function isWordPattern(pattern) {
  const source = onlyLiteral(pattern)?.value;
  return typeof source === "string" && (safeCharacters(source, false) & WORD2) === WORD2;
}

// src/scan/static/flow/table.ts
var FILE = "#file";
var read = /* @__PURE__ */ new WeakMap();
function openTable({ program }, { unit }, named4, ending) {
  const known7 = onlyLiteral(named4.parts?.get("file") ?? named4)?.value;
  if (typeof known7 !== "string" || known7 === "") return null;
  const name = `${ending === "" ? known7 : known7.replaceAll(".", "/")}${ending}`.replace(/^(?:classpath:)?\/+/, "");
  const all = program.files.called(name.slice(name.lastIndexOf("/") + 1));
  const isTest = (path) => /(?:^|\/)test\//.test(path);
  const fitting = all.filter((path) => path === name || path.endsWith(`/${name}`)).filter((path) => !isTest(path) || isTest(unit.path)).map((path) => ({ path, near: shared(path, unit.path) })).sort((a, b) => b.near - a.near);
  const [best, next] = fitting;
  return best === void 0 || best.near === next?.near ? null : best.path;
}
function withTable(value, file) {
  const isSecond = value.parts?.has(FILE) === true;
  return withPart(value, FILE, file === null || isSecond ? UNKNOWN : literal(file));
}
function tableEntry({ program }, table, args) {
  const [key = UNKNOWN, otherwise] = args;
  const file = table.parts?.get(FILE);
  const [path, name] = [file === void 0 ? void 0 : onlyLiteral(file)?.value, onlyLiteral(key)?.value];
  if (typeof path !== "string" || typeof name !== "string" || table.parts?.has(name) || table.parts?.has("*"))
    return null;
  const text = entriesOf(program, path).get(name);
  return text === void 0 ? otherwise ?? literal(void 0) : literal(text);
}
function entriesOf(program, path) {
  const files = read.get(program) ?? /* @__PURE__ */ new Map();
  read.set(program, files);
  const known7 = files.get(path) ?? propertiesIn(program.files.settings(path) ?? "");
  files.set(path, known7);
  return known7;
}
function propertiesIn(text) {
  const lines = text.replaceAll(/\\\r?\n[ \t]*/g, "").split(/\r?\n/);
  return new Map(
    lines.flatMap((line) => {
      const [, name, value] = /^\s*([^#!\s=:][^\s=:]*)(?:\s*[=:]\s*|\s+|$)(.*)$/.exec(line) ?? [];
      return name === void 0 || value === void 0 ? [] : [[name, value]];
    })
  );
}
function shared(a, b) {
  const [one, other] = [a.split("/"), b.split("/")];
  const first = one.findIndex((part, at2) => part !== other[at2]);
  return first === -1 ? one.length : first;
}

// src/scan/static/flow/model-call.ts
function applyModel(it, frame, call, model, receiver, given) {
  const at2 = (place2) => place2.at === "return" ? [resultOf2(frame, call, model, at2)] : valuesAt(it, frame, call, place2, receiver, given);
  for (const sink of model.sinks) applySink(it, frame, call, model, sink, at2);
  let kept = 0;
  const returned = model.callbacks.flatMap((callback) => {
    if (callback.gives.length === 0 && !callback.returned) return [];
    if (model.web?.route != null && !it.program.focus.has(frame.unit.path, call)) return [];
    const { results, whenTrue } = runCallbacks(it, frame, call, callback, at2, model.callbacks);
    if (callback.chooses === "kept") kept = whenTrue;
    return callback.returned ? results : [];
  });
  if (model.collection !== null) return applyCollection(it, frame, call, model, receiver, given, returned);
  const self = filled(it, frame, call, model, receiver, at2);
  const table = model.reads === null ? null : openTable(it, frame, joinAll(at2(model.reads.file)), model.reads.ending);
  if (model.reads?.into === "this" && call.callee.kind === "member")
    updatePlace(it, frame, call.callee.object, (value) => withTable(value, table));
  const result = returned.length === 0 && model.shapes !== null ? letThrough(it, frame, call, model.shapes, at2) : returned.length === 0 ? passedValue(model, at2) : model.text === "same" ? joinAll(returned) : { ...UNKNOWN, parts: /* @__PURE__ */ new Map([["*", joinAll(returned)]]), taints: joinAll(returned).taints };
  const made4 = model.cleans === 0 && model.passes.length === 0 ? NO_TAINTS : madeOf(receiver, given);
  const bits = model.cleans | removedBits(model, at2) | rootedBits(model, at2) | mappedBits(model, at2) | kept;
  const alive = model.revives > 0 ? revived(result, model.revives) : result;
  const clean3 = bits > 0 ? cleaned(alive, bits) : alive;
  const whole = made4.length === 0 ? clean3 : { ...clean3, taints: joinTaints(clean3.taints, made4) };
  const parsed = model.parses === null ? null : placeIn2(call, model.parses);
  const done = withKept({ ...finished(frame, call, model, self, whole), parsed }, model, at2);
  if (model.reads?.into === "return") return withTable(done, table);
  const { words: words2 } = model;
  return words2 !== null && at2(words2.pattern).some(isWordPattern) ? { ...done, types: [words2.type] } : done;
}
function filled(it, frame, call, model, receiver, at2) {
  let self = receiver;
  for (const { from, into, when } of model.fills) {
    if (into.at === "return" || !when.every(({ place: place3, is }) => at2(place3).some((value) => isOne(value, is)))) continue;
    const data = joinAll(at2(from));
    const [part] = into.parts;
    if (into.at !== "this" || part === void 0) {
      fill(it, frame, call, data, into);
      continue;
    }
    if (data.literals === null && data.text === null && data.taints.length === 0) continue;
    const place2 = placeIn2(call, into);
    if (place2 !== null) updatePlace(it, frame, place2, (value) => withPart(value, part, data));
    self = self === null ? null : withPart(self, part, data);
  }
  return self;
}
function letThrough(it, frame, call, { by, of, into }, at2) {
  const partOf4 = (data2, name) => name === "*" ? anyPart(data2) : memberOf2(it, frame, data2, name, placeOf(frame, call));
  const data = shaped(frame.unit.models, joinAll(at2(by)), joinAll(at2(of)), partOf4);
  return into === null ? data : withPart({ ...UNKNOWN, taints: allTaints(data) }, into, data);
}
function withKept(result, { fills: fills2 }, at2) {
  return fills2.reduce((made4, { from, into }) => {
    const [name] = into.parts;
    const [value] = at2(from);
    return into.at !== "return" || name === void 0 || value === void 0 ? made4 : withPart(made4, name, value);
  }, result);
}
function madeOf(receiver, given) {
  const all = [receiver ?? UNKNOWN, ...given.map(({ value }) => value)];
  return all.reduce((made4, { taints }) => joinTaints(made4, madeTaints(taints)), NO_TAINTS);
}
function resultOf2(frame, call, model, at2) {
  const passed = passedValue({ ...model, text: null }, at2);
  const taints = model.source === null ? NO_TAINTS : sourceTaints(model.source, placeOf(frame, call), model.name);
  return { ...passed, taints: joinTaints(taints, passed.taints) };
}
function finished(frame, call, model, receiver, result) {
  const taints = model.source === null ? result.taints : joinTaints(ownTaints(frame, call, model, model.source), result.taints);
  if (model.returns === "this") {
    const self = receiver ?? UNKNOWN;
    return { ...self, taints: joinTaints(self.taints, taints), text: result.text ?? self.text };
  }
  const types = model.returns === null ? model.text === "same" ? result.types : [] : [frame.unit.models.canonical(model.returns)];
  return { ...result, taints, types };
}
function ownTaints(frame, call, { name, cleans }, source) {
  const taints = sourceTaints(source, placeOf(frame, call), name);
  return isRemote(source) ? cleanTaints(taints, cleans) : taints;
}
function keysOf(whole) {
  const { fixed } = whole;
  const taints = partTaints(whole.taints, KEYS);
  return { ...UNKNOWN, fixed, taints, parts: /* @__PURE__ */ new Map([["*", { ...tainted(taints), fixed }]]) };
}
function passedValue(model, at2) {
  if (model.passes.length === 0) return UNKNOWN;
  const values = model.passes.flatMap((place2) => at2(place2));
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
    case "append":
      return appended2(values) ?? allOf(values);
    case null: {
      const all = allOf(values);
      return model.source === "environment" && values.length === 1 ? { ...all, spare: values[0]?.literals ?? null } : all;
    }
  }
}
function allOf(values) {
  const taints = values.reduce((all, value) => joinTaints(all, allTaints(value)), NO_TAINTS);
  const only = values.length === 1 ? values[0] : void 0;
  const functions = only === void 0 ? values.filter((value) => value.functions.length > 0) : [];
  const handlers = functions.length === 0 ? null : /* @__PURE__ */ new Map([["*", joinAll(functions)]]);
  return { ...UNKNOWN, taints, parts: only?.parts ?? handlers, fixed: values.every((value) => value.fixed) };
}
function valuesAt(it, frame, call, place2, receiver, given) {
  const whole = wholeAt(place2, receiver, given).filter((value) => place2.parts.length === 0 || value.text === null);
  const here2 = placeOf(frame, call);
  const partOf4 = (value, name) => name === "*" ? anyPart(value) : memberOf2(it, frame, value, name, here2);
  return place2.parts.length === 0 ? whole : whole.map((value) => place2.parts.reduce(partOf4, value));
}
function wholeAt({ at: at2, onwards }, receiver, given) {
  if (at2 === "this") return receiver === null ? [] : [receiver];
  if (at2 === "return") return [];
  if (typeof at2 === "object") return given.filter(({ name }) => name === at2.keyword).map(({ value }) => value);
  const inOrder2 = given.filter(({ name }) => name === null).flatMap(spreadOut);
  const spread2 = inOrder2.findIndex((each) => each.spread);
  if (spread2 !== -1 && spread2 <= at2)
    return inOrder2.slice(spread2).map(({ value, spread: isSpread }) => isSpread ? anyPart(value) : value);
  const chosen2 = onwards ? inOrder2.slice(at2) : inOrder2.slice(at2, at2 + 1);
  return [
    ...chosen2.map(({ value, spread: isSpread }) => isSpread ? anyPart(value) : value),
    ...onwards ? given.filter(({ name }) => name !== null && name !== "&").map(({ value }) => value) : []
  ];
}
function spreadOut(given) {
  const { parts } = given.value;
  if (!given.spread || parts === null || parts.has("*")) return [given];
  const elements = [...Array(parts.size).keys()].map((at2) => parts.get(String(at2)));
  if (elements.some((each) => each === void 0)) return [given];
  return elements.map((value) => ({ ...given, spread: false, value: value ?? UNKNOWN }));
}
function fill(it, frame, call, data, into) {
  const place2 = placeIn2(call, into);
  if (place2 === null) return;
  const [part] = into.parts;
  if (into.at === "this" && part !== void 0 && call.callee.kind === "member") {
    updatePlace(it, frame, call.callee.object, (whole) => withPart(whole, part, data));
    return;
  }
  const taints = allTaints(data);
  updatePlace(it, frame, place2, (value) => {
    if (value.text !== null || data.text !== null) return { ...value, ...grown(value, data) };
    return taints.length === 0 ? { ...value, fixed: value.fixed && data.fixed } : { ...value, taints: joinTaints(value.taints, taints), fixed: false };
  });
}
function grown(value, data) {
  const start = value.text === null && value.taints.length === 0 ? { ...value, text: [] } : value;
  const { text, taints, literals } = concat([start, data]);
  return { text, taints, literals };
}
var FALLBACKS = /* @__PURE__ */ new Set(["default", "fallback"]);
function applyCollection(it, frame, call, model, receiver, given, _returned) {
  if (model.collection === null) return UNKNOWN;
  const args = given.filter(({ name, spread: spread2 }) => !spread2 && (name === null || FALLBACKS.has(name))).map(({ value }) => value);
  const entry = model.collection === "get" && receiver !== null ? tableEntry(it, receiver, args) : null;
  if (entry !== null) return entry;
  const { result, collection } = act(model.collection, receiver ?? UNKNOWN, args);
  const place2 = call.callee.kind === "member" ? call.callee.object : null;
  if (place2 !== null && collection !== receiver) updatePlace(it, frame, place2, () => collection);
  const types = model.returns === null || model.returns === "this" ? result.types : [model.returns];
  return model.returns === "this" ? collection : join({ ...result, types }, { ...result, types });
}

// src/scan/static/application/read.ts
var DEEPEST11 = 3;
var MOST_PATHS = 40;
var NUMBERED2 = /^(?:\d+|\*)$/;
var METHOD = /get|post|put|delete|del|patch|head|options|all|any|trace|connect|query/i;
function thingsAt(spoken, places2) {
  return places2.flatMap((place2) => {
    if (lacks(spoken, place2)) return [];
    const written2 = writtenAt(spoken, place2);
    return valuesOf(spoken, place2).flatMap((value, index) => flattened(value, written2[index] ?? here(spoken), 0));
  });
}
function lacks(spoken, place2) {
  const [part] = place2.parts;
  if (part === void 0 || part === "*") return false;
  const wholes = valuesOf(spoken, { ...place2, parts: [] });
  return wholes.every(
    ({ functions, parts, taints }) => functions.length > 0 || parts !== null && taints.length === 0 && !parts.has(part) && !parts.has("*")
  );
}
function valuesOf({ it, frame, span, receiver, given }, place2) {
  return valuesAt(it, frame, span, place2, receiver, given);
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
  if (!isList3(value) || depth > DEEPEST11) return [{ value, at: at2 }];
  return [...value.parts?.values() ?? []].flatMap((part) => flattened(part, at2, depth + 1));
}
function isPlain(value) {
  const { parts, types, functions, sites, taints } = value;
  return parts !== null && types.length + functions.length + sites.length + taints.length === 0 && !isList3(value);
}
function isList3({ parts, types, functions, sites }) {
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
  if (!isList3(value) || depth > DEEPEST11) return [];
  return [...value.parts?.values() ?? []].flatMap((part) => textsOf(part, depth + 1)).slice(0, MOST_PATHS);
}
function keysOf2(value) {
  if (value.parts === null || value.types.length > 0 || isList3(value)) return [];
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
    const isNamed6 = typeof model.at === "object" && values.some((value) => !isEmpty(value));
    const isUnsure = model.at === 0 && !isAlone && values.some((value) => !isCallable(spoken, value) && !isList3(value));
    if (isNamed6 && model.parts.length === 0 || isLast && model.parts.length === 0 && isUnsure)
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
    const told3 = values.flatMap((value) => [...textsOf(value).map(({ text }) => text), ...typeNames(value)]);
    if (told3.length > 0) return told3.flatMap(namedMethods);
  }
  return models.length === 0 ? [] : ["ANY"];
}
function words(models) {
  return models.flatMap((model) => typeof model === "string" ? namedMethods(model) : []);
}
function typeNames(value, depth = 0) {
  const own = value.types.map((type) => type.slice(type.lastIndexOf(".") + 1));
  if (!isList3(value) || depth > DEEPEST11) return own;
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
  return { ...event, paths: event.paths.map(({ text, known: known7 }) => ({ text: joinPaths(start, text), known: known7 })) };
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
    paths: paths.map(({ text, known: known7 }) => ({ text: `${nested2(text)}${suffix}`, known: known7 }))
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
  const found = VERBS.filter((name) => answers2(application, type, name));
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
function answers2({ interpreter: it, units }, type, name) {
  if (it === null) return false;
  if (it.hasMember({ ...UNKNOWN, types: [type] }, name)) return true;
  const [unit] = units;
  return it.libraryBases(type).some((base) => unit?.models.member(base, name) != null);
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
  const own = VIEW_SET.filter(({ name }) => answers2(application, type, name)).map(({ name, methods, suffix }) => ({
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
  const names = action.paths.length > 0 ? action.paths : [{ text: nameOf2(action), known: true }];
  return {
    ...action,
    on: event.on,
    site: `${event.site}|${action.site}`,
    paths: event.paths.flatMap((path) => names.map(({ text }) => after(path, `${detail}/${text}`)))
  };
}
function nameOf2({ handlers }) {
  const closure = handlers.at(-1)?.value.functions[0];
  return closure?.unit.module.functions[closure.index]?.name ?? "{}";
}
function after({ text, known: known7 }, suffix) {
  return { text: suffix === "" ? text : joinPaths(text, suffix), known: known7 };
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
var FOREIGN2 = "?";
function routerTree(application) {
  const events = bestOf(application.events).flatMap((event) => expanded(application, event));
  const scopes = scopesOf(events);
  const nodes = /* @__PURE__ */ new Map();
  const mounted = /* @__PURE__ */ new Set();
  const everywhere = /* @__PURE__ */ new Map();
  function nodeOf(id) {
    const known7 = nodes.get(id);
    if (known7 !== void 0) return known7;
    const made4 = {
      id,
      root: isRoot(id),
      asked: false,
      module: null,
      controller: null,
      paths: [],
      layers: [],
      entries: []
    };
    nodes.set(id, made4);
    return made4;
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
  const known7 = new Set(events.flatMap(({ by, site }) => by.startsWith("given.") ? [] : site));
  for (const event of events) {
    if (event.by.startsWith("given.") && known7.has(event.site)) continue;
    const key = `${event.kind}:${event.by}:${event.site}`;
    const group = groups.get(key);
    if (group === void 0) groups.set(key, [event]);
    else group.push(event);
  }
  return [...groups.values()].flatMap(bestOfGroup);
}
function bestOfGroup(group) {
  const isKnown2 = ({ on }) => on === null || on.some((id) => !id.startsWith(FOREIGN2));
  const known7 = group.some(isKnown2) ? group.filter(isKnown2) : group;
  const hasPath = (event) => event.paths.every((path) => path.known);
  const best = known7.some(hasPath) ? known7.filter(hasPath) : known7;
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
  const taken2 = [...unit.module.imports.map(({ module }) => module), ...required];
  return taken2.some((module) => models.lookup(conventions.library(module))?.web?.own?.root === true);
}

// src/scan/static/application/resolve.ts
var DEEPEST12 = 12;
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
  if (level.way.length >= DEEPEST12 || level.way.includes(node) || found.length >= MOST_ROUTES) return;
  for (const own of replaced || node.paths.length === 0 ? [{ text: "", known: true }] : node.paths) {
    const inner = below(level, own, [], node);
    const layers = [...inner.layers, ...node.layers.map((thing) => before(thing, inner.prefix, true))];
    visitEntries(tree, found, node, { ...inner, layers });
  }
}
function visitEntries(tree, found, node, level) {
  const entries = shared2(tree, node.entries, 0);
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
function shared2(tree, entries, depth) {
  if (depth > 4 || !entries.some((entry) => entry.kind === "child" && entry.shares)) return entries;
  return entries.flatMap((entry) => {
    if (entry.kind !== "child" || !entry.shares) return [entry];
    return shared2(tree, tree.nodes.get(entry.child)?.entries ?? [], depth + 1);
  });
}
function leading(tree, entry, child) {
  if (entry.kind === "child") return entry.layers;
  const things = entry.kind === "use" ? entry.things : entry.handlers;
  const place2 = things.findIndex(({ value }) => value.sites.includes(child));
  const layers = entry.kind === "route" ? entry.layers : [];
  return [...layers, ...things.slice(0, place2).filter((thing) => isLayer(tree, thing))];
}
function below(level, path, layers, node) {
  const text = plain2(path.text);
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
      ({ text, known: known7 }) => things.map((thing) => ({
        thing,
        path: joinPaths(level.prefix, plain2(text)),
        whole,
        sure: order === "yes" && known7
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
    const full = normalised(withTokens(joinPaths(joinPaths(level.prefix, plain2(own)), plain2(path)), event));
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
function plain2(text) {
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
  return outer === void 0 || outer.id.startsWith(FOREIGN2) || !outer.root;
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
var MOST7 = 2e4;
function walkFunction(module, form, visitor) {
  walkStatements({ module, visitor, seen: /* @__PURE__ */ new Set(), left: MOST7 }, form.body);
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

// src/scan/static/application/module-texts.ts
var DEEPEST13 = 6;
function textsIn(module) {
  const found = [];
  const take = (each) => {
    if (each.kind === "constant" && typeof each.value === "string") found.push(each.value);
    if (each.kind === "name" || each.kind === "member") found.push(each.name);
  };
  const visitor = { enter: () => {
  }, leave: () => {
  }, statement: () => {
  }, expression: take };
  for (const form of module.functions) walkFunction(module, form, visitor);
  for (const { value } of module.classes.flatMap(({ fields }) => fields)) if (value !== null) walkValue(value, take, 0);
  return found;
}
function walkValue(expression, take, depth) {
  take(expression);
  if (depth < DEEPEST13) for (const each of inside(expression)) walkValue(each, take, depth + 1);
}

// src/scan/static/application/settings.ts
var REST = {
  limiter: ["DEFAULT_THROTTLE_CLASSES", "DEFAULT_THROTTLE_RATES"],
  authentication: ["DEFAULT_PERMISSION_CLASSES"],
  authorisation: ["DEFAULT_PERMISSION_CLASSES"]
};
var OWN = /^(?:django\.(?!middleware\.csrf)|whitenoise\.|corsheaders\.|debug_toolbar\.)/;
function settingsMay(application, { event }, kind) {
  if (event.by.startsWith("php:Illuminate.")) return kernelMay(application, kind);
  if (!/^py:(?:django|rest_framework|ninja)\b/.test(event.by)) return false;
  const folder = packageOf(application, event.at.path);
  return [...application.units].some(
    (unit) => packageOf(application, unit.path) === folder && unitMay(application, unit, kind)
  );
}
var KERNEL = /(?:^|\/)(?:app\/Http\/Kernel|bootstrap\/app|app\/Providers\/\w+)\.php$/;
var THROTTLE = /throttle(?!:api$)/i;
function kernelMay({ units }, kind) {
  const kernels = [...units].filter(({ path }) => KERNEL.test(path));
  if (kernels.length === 0 || kind !== "limiter") return true;
  return kernels.some(({ module }) => textsIn(module).some((text) => THROTTLE.test(text)));
}
function unitMay(application, { scope }, kind) {
  const rest = scope.vars.get("REST_FRAMEWORK")?.parts;
  if (REST[kind]?.some((name) => rest?.has(name) === true) === true) return true;
  const middleware = scope.vars.get("MIDDLEWARE");
  if (middleware === void 0) return false;
  return textsOf(middleware).some(({ text }) => {
    const known7 = modelOf(application, `py:${text}`)?.web?.protects;
    return known7 == null ? !OWN.test(text) : known7.includes(kind);
  });
}

// src/scan/static/application/above.ts
function isOfLaravel({ event }) {
  return event.by.startsWith("php:Illuminate.") && /(?:^|\/)routes\/web\.php$/.test(event.at.path);
}
function isMade2(id, { event }) {
  return !id.startsWith("repo:") && !id.startsWith("file:") && !/^(?:py:django|py:rest_framework|rb:)/.test(event.by);
}
function aboveOf(application, judge, whole) {
  const known7 = /* @__PURE__ */ new Map();
  function may(route, kind) {
    const [outer] = route.way;
    const path = outer === void 0 ? route.event.at.path : pathOf(outer.id);
    if (path.endsWith(".php") && !isOfLaravel(route) || settingsMay(application, route, kind)) return true;
    if (!whole && !isMade2(outer?.id ?? "", route)) return true;
    if (!isOpenAbove(route)) return false;
    return !whole || has2(packageOf(application, path), kind);
  }
  function has2(folder, kind) {
    const key = `${kind}:${folder}`;
    const found = known7.get(key);
    if (found !== void 0) return found;
    const made4 = look3(folder, kind);
    known7.set(key, made4);
    return made4;
  }
  function look3(folder, kind) {
    const isOne2 = (model) => model?.web?.protects?.includes(kind) === true;
    const isOf2 = (path) => packageOf(application, path) === folder;
    const calls = application.facts.in(isOf2);
    if (calls.some(
      ({ models, types }) => models.some(isOne2) || types.some((type) => isOne2(modelOf(application, `${type}()`)))
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
    return isList3(value) ? [...value.parts?.values() ?? []].map((part) => ({ value: part, at: at2 })) : [];
  });
}

// src/scan/static/application/body.ts
var CREDENTIALS2 = /^(?:authori[sz]ation|http_authorization|authenticated|is_?authenticated|session|user|current_?user|cookies?|signed_?cookies|bearer|x-api-key|api-?key|token|access_?token|jwt|principal|user_?id|subject|claims|identity)$/i;
var GOES_ON2 = /^(?:next|call_next|get_response|doFilter|ServeHTTP|Next|proceed|invoke|handle|_next|chain)$/;
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
    if (CREDENTIALS2.test(wordOf2(each))) readsCredentials = true;
    if (each.kind === "call" && goesOn(each)) for (const block2 of open) block2.passes = true;
    const block = open.at(-1);
    if (each.kind === "call" && block !== void 0 && answers3(each))
      block.leaves ??= { start: each.start, end: each.end };
  }
  walkFunction(module, form, { enter: enter2, leave, statement, expression });
  return { denials, passes, branches, readsCredentials };
}
function testsCredentials(test, depth = 0) {
  if (test === null || depth > 8) return false;
  switch (test.kind) {
    case "member":
      return CREDENTIALS2.test(test.name) || testsCredentials(test.object, depth + 1);
    case "name":
      return CREDENTIALS2.test(test.name);
    case "wrapped":
      return testsCredentials(test.value, depth + 1);
    case "index":
      return testsCredentials(test.object, depth + 1) || CREDENTIALS2.test(wordOf2(test.key));
    case "call":
      return testsCredentials(test.callee, depth + 1) || test.args.some(({ value }) => testsCredentials(value, depth + 1));
    case "logical":
      return test.operator === "and" && (testsCredentials(test.left, depth + 1) || testsCredentials(test.right, depth + 1));
    default:
      return false;
  }
}
function wordOf2(expression) {
  if (expression.kind === "member" || expression.kind === "name") return expression.name;
  return expression.kind === "constant" ? String(expression.value) : "";
}
function answers3({ callee }) {
  return (callee.kind === "name" || callee.kind === "member") && ANSWERS2.test(callee.name);
}
function goesOn({ callee }) {
  return (callee.kind === "name" || callee.kind === "member") && GOES_ON2.test(callee.name);
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
var DEEPEST14 = 4;
function functionVerdicts(facts) {
  const known7 = /* @__PURE__ */ new Map();
  function ofFunction2(closure, kind, depth) {
    const form = closure.unit.module.functions[closure.index];
    if (form === void 0 || depth > DEEPEST14) return UNREAD;
    const key = `${kind}:${closure.unit.path}:${form.start}-${form.end}`;
    const found = known7.get(key);
    if (found !== void 0) return found;
    known7.set(key, NO);
    const verdict = readFunction(closure, form, kind, depth);
    known7.set(key, verdict);
    return verdict;
  }
  function readFunction({ unit }, form, kind, depth) {
    const calls = facts.of(unit.path, form);
    const verdicts = calls.map((fact) => ({ verdict: ofCall(fact, kind, depth), at: fact.at }));
    const body = bodyOf(unit.module, form);
    const called2 = verdicts.find(({ verdict }) => verdict.is === "yes");
    if (called2 !== void 0) return isKept(body, called2.at, kind) ? called2.verdict : UNREAD;
    const denied = denialOf(body, unit.path, kind);
    if (denied !== null) return denied;
    return verdicts.some(({ verdict }) => verdict.is === "unknown") ? UNREAD : NO;
  }
  function ofCall(fact, kind, depth) {
    for (const model of fact.models) {
      if (model.web?.protects?.includes(kind) === true) return { is: "yes", at: fact.at };
    }
    if (fact.functions.length > 0) return together2(fact.functions.map((each) => ofFunction2(each, kind, depth + 1)));
    return fact.models.length > 0 || fact.goesOn || !fact.takesData ? NO : UNREAD;
  }
  return (closure, kind) => ofFunction2(closure, kind, 0);
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
  const ofFunction2 = functionVerdicts(application.facts);
  const asking = { application, ofFunction: ofFunction2 };
  function layer({ value, at: at2 }, kind) {
    const asked = value.sites.flatMap((site) => nodes.get(site)?.layers ?? []);
    if (asked.length > 0) return anyOf(asked.map((each) => layer(each, kind)));
    const says = (type) => modelOf(application, type)?.web?.protects != null;
    const types = value.functions.length > 0 ? value.types.filter(says) : value.types;
    const verdicts = [
      ...types.map((type) => ofType(asking, type, at2, kind)),
      ...value.functions.map((closure) => ofFunction2(closure, kind)),
      ...textsOf(value).map(({ text, known: isKnown2 }) => isKnown2 ? ofName(asking, text, at2, kind) : UNREAD)
    ];
    return together2(verdicts);
  }
  function handler(thing, kind) {
    const { functions } = thing.value;
    const all = functions.length === 0 ? layer(thing, kind) : together2(functions.map((each) => ofFunction2(each, kind)));
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
function ofClass({ application, ofFunction: ofFunction2 }, type, at2, kind) {
  const it = application.interpreter;
  if (it === null) return UNREAD;
  const bases = it.libraryBases(type).map((base) => ofModel(modelOf(application, base), at2, kind) ?? UNREAD);
  const own = (it.program.classes.get(type) ?? []).flatMap(
    ({ unit, form }) => form.methods.map((index) => ofFunction2({ unit, index, scope: { vars: /* @__PURE__ */ new Map(), outer: null }, self: null }, kind))
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
var FILE2 = "application.properties";
var CONTEXT = ["server.servlet.context-path", "spring.webflux.base-path", "server.context-path"];
var MOST_ROUNDS = 4;
function propertiesOf(application) {
  const known7 = /* @__PURE__ */ new Map();
  function of(path) {
    const folder = nearest(application, path);
    const found = known7.get(folder) ?? read2(application, folder);
    known7.set(folder, found);
    return found;
  }
  function prefix(path) {
    const values = of(path);
    return CONTEXT.map((name) => values.get(name)).find((each) => each !== void 0) ?? "";
  }
  function filled2(text, path) {
    let made4 = text;
    for (let round = 0; round < MOST_ROUNDS && made4.includes("${"); round++) {
      made4 = made4.replaceAll(/\$\{([^{}:]+)(?::([^{}]*))?\}/g, (all, name, otherwise) => {
        return of(path).get(name.trim()) ?? otherwise ?? all.replace("$", "");
      });
    }
    return made4;
  }
  return { prefix, filled: filled2 };
}
function nearest({ interpreter }, path) {
  const files = interpreter?.program.files.called(FILE2) ?? [];
  const owner = (file) => file.replace(/(?:src\/main\/)?(?:resources\/)?(?:config\/)?application\.properties$/, "");
  const own = files.filter((file) => !/(?:^|\/)test\//.test(file) && path.startsWith(owner(file)));
  return own.sort((a, b) => owner(b).length - owner(a).length)[0] ?? "";
}
function read2(application, file) {
  const text = file === "" ? null : application.interpreter?.program.files.settings(file);
  const lines = (text ?? "").split("\n").filter((line) => !/^\s*[#!]/.test(line));
  return new Map(
    lines.flatMap((line) => {
      const [, name, value] = /^\s*([\w.-]+)\s*[=:]\s*(.*?)\s*$/.exec(line) ?? [];
      return name === void 0 || value === void 0 ? [] : [[name, value]];
    })
  );
}

// src/scan/static/application/handler-form.ts
var known6 = /* @__PURE__ */ new WeakMap();
function handlerForm(application, { handler }) {
  if (handler === null) return null;
  const units = known6.get(application) ?? new Map([...application.units].map((unit2) => [unit2.path, unit2]));
  known6.set(application, units);
  const unit = units.get(handler.path);
  const form = unit?.module.functions.find(({ start, end }) => start === handler.start && end === handler.end);
  return unit === void 0 || form === void 0 ? null : { unit, form };
}

// src/scan/static/application/forgeable.ts
var WRITES = /* @__PURE__ */ new Set(["POST", "PUT", "PATCH", "DELETE"]);
var SESSIONS = /* @__PURE__ */ new Set([
  "npm:express-session",
  "npm:cookie-session",
  "npm:client-sessions",
  "npm:cookie-parser",
  "npm:koa-session"
]);
var FORMS = /* @__PURE__ */ new Set([
  "npm:express.urlencoded",
  "npm:body-parser.urlencoded",
  "npm:body-parser",
  "npm:koa-bodyparser",
  "npm:koa-body"
]);
var SAME_SITE = /^(?:sameSite|same_site|samesite)$/;
function forgeable(application, routes) {
  const known7 = /* @__PURE__ */ new Map();
  function namesAt(place2) {
    const key = `${place2.path}:${place2.start}-${place2.end}`;
    const found = known7.get(key);
    if (found !== void 0) return found;
    const names = new Set(application.facts.within(place2, 0).flatMap(({ types }) => types));
    known7.set(key, names);
    return names;
  }
  const told3 = /* @__PURE__ */ new Map();
  for (const route of routes) {
    if (!WRITES.has(route.method) || route.before.csrf.is !== "unprotected") continue;
    const session = route.chain.find((place2) => has(namesAt(place2), SESSIONS));
    if (session === void 0 || !route.chain.some((place2) => has(namesAt(place2), FORMS))) continue;
    if (!usesSession(application, route) || isSameSite(application, session)) continue;
    const key = `${session.path}:${session.start}`;
    if (!told3.has(key)) told3.set(key, { at: session, route });
  }
  return [...told3.values()];
}
function has(names, wanted) {
  return [...wanted].some((name) => names.has(name));
}
function usesSession(application, route) {
  const found = handlerForm(application, route);
  return found !== null && bodyOf(found.unit.module, found.form).readsCredentials;
}
function isSameSite({ units }, { path }) {
  const unit = [...units].find((each) => each.path === path);
  return unit !== void 0 && textsIn(unit.module).some((text) => SAME_SITE.test(text));
}

// src/scan/static/application/login.ts
var WORDS = /(?:^|\/)(?:log-?in|sign-?in|sign-?up|register|registration|authenticate|otp|verify-?otp|2fa|mfa|totp|verify-?(?:code|2fa|mfa)|(?:reset|forgot|recover)[-_]?password|password[-_]?(?:reset|forgot|recovery)|password\/(?:reset|forgot)|(?:oauth|oauth2|auth)\/token)\/?$/i;
var WRITES2 = /* @__PURE__ */ new Set(["POST", "PUT", "PATCH", "ANY"]);
function unlimitedLogins(application, routes) {
  const found = routes.filter(
    (route) => WRITES2.has(route.method) && route.protection.limiter.is === "unprotected" && signsIn(application, route)
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
  const place2 = (start) => ({ run: it.runs, sequence, form: `${unit.path}:${type}`, start });
  const events = form.annotations.flatMap((annotation) => {
    const noted = notedBy(it, frame, annotation);
    const order = place2(annotation.start);
    return [
      ...ownOf(it, form.form !== "interface", noted, annotation, frame, type, order),
      ...routesOfClass(noted, annotation, frame, type, order)
    ];
  });
  events.push(...inherited(it, frame, found, place2(form.start)));
  const isOfClass = ({ start, callee }) => form.annotations.some((each) => each.start === start) || form.bases.some(({ name }) => name === dotted(callee));
  for (const index of form.methods) {
    const method = unit.module.functions[index];
    if (method === void 0 || method.annotations.length === 0) continue;
    const value = { ...UNKNOWN, functions: [{ unit, index, scope: unit.scope, self: typed([type]) }] };
    events.push(...eventsOfMethod(it, frame, type, method, value, place2(method.start), isOfClass));
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
  const told3 = noted.flatMap(
    ({ annotation, models }) => models.flatMap((each) => {
      const route = each.model.web?.route;
      if (route == null) return [];
      const paths = route.path.length === 0 ? null : pathsAt(each.spoken, route.path);
      return [{ noted: each, annotation, methods: methodsOf3(each.spoken, route.methods), paths }];
    })
  );
  const at2 = { path: frame.unit.path, start: method.start, end: method.end };
  const roots = told3.filter(({ noted: noted2 }) => noted2.model.web?.route?.alone === true).slice(0, 1);
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
  const routes = combined(told3).map(
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
function combined(told3) {
  const isOpen2 = ({ methods }) => methods.length === 0 || methods[0] === "ANY";
  const named4 = told3.filter((each) => !isOpen2(each));
  const paths = told3.filter((each) => isOpen2(each) && each.paths !== null).flatMap((each) => each.paths ?? []);
  if (named4.length === 0) return told3.filter(({ methods }) => methods.length > 0);
  return named4.map((each) => each.paths === null && paths.length > 0 ? { ...each, paths } : each);
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
  const made4 = common(spoken, said, route.on);
  const [first] = spoken.given;
  const at2 = first?.from == null ? made4.at : placeOf(spoken.frame, first.from);
  return [
    {
      ...made4,
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
  const records = path.flatMap((place2) => "text" in place2 ? [] : valuesOf(spoken, place2));
  const parts = records.flatMap(
    (value) => value.types.length > 0 || isList3(value) ? [] : [...value.parts?.values() ?? []]
  );
  return parts.flatMap((part) => textsOf(part))[0]?.text ?? null;
}
function isNamed(spoken, route) {
  return route.handlers.some((place2) => valuesOf(spoken, place2).some((value) => textsOf(value).length > 0));
}
function isLikely({ receiver, frame }, paths, handlers) {
  const isGiven3 = receiver?.taints.some(
    ({ origin }) => origin.kind === "parameter" && origin.owner === frame.owner && origin.path.length === 0
  );
  if (isGiven3 !== true || receiver?.types.length !== 0 || paths.length === 0) return false;
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
  const made4 = common(spoken, said, own.on);
  const isMaker = own.on === null && (spoken.receiver === null || spoken.receiver.sites.length === 0);
  const isChained = said.web.child !== null;
  const itself = said.web.protects === null ? [] : [{ value: typed([said.model]), at: made4.at }];
  return [
    {
      ...made4,
      on: isMaker || isChained ? [made4.site] : made4.on,
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
function memberOf3({ text, known: known7 }) {
  return { text: `${text}/{id}`, known: known7 };
}
var SHARED = "npm:fastify-plugin.Plugin";
function childEvent(spoken, said, child) {
  const made4 = common(spoken, said, child.on);
  const shares = spoken.given.some(({ value }) => value.types.includes(SHARED));
  const name = child.named === null ? null : nameAt(spoken, [child.named]);
  const taken2 = child.takes.flatMap((place2) => valuesOf(spoken, place2).flatMap((value) => textsOf(value)));
  const things = taken2.map(({ text }) => ({ value: { ...UNKNOWN, sites: [namedId(text)] }, at: made4.at }));
  const use = { ...made4, site: `${made4.site}+`, on: [made4.site], paths: [], things, options: /* @__PURE__ */ new Map() };
  return [
    ...things.length === 0 ? [] : [{ ...use, kind: "use", applies: "all", replaces: false }],
    {
      ...made4,
      on: name === null ? made4.on : [],
      kind: "child",
      child: name === null ? made4.site : namedId(name),
      paths: (pathsAt(spoken, child.path) ?? []).map((path) => child.member ? memberOf3(path) : path),
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
  const made4 = common(spoken, said, use.on);
  const paths = use.path.length === 0 ? null : pathsAt(spoken, use.path);
  const isPath = (thing) => paths !== null && isText(thing);
  const itself = said.web.protects === null ? [] : [{ value: typed([said.model]), at: made4.at }];
  const things = [...thingsAt(spoken, use.at).filter((thing) => !isPath(thing)), ...itself];
  return [
    {
      ...made4,
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
  const made4 = common(spoken, said, use.on);
  const records = use.at.flatMap((place2) => valuesOf(spoken, place2));
  return records.flatMap(
    ({ parts }) => [...parts ?? []].map(([key, value]) => {
      const things = [{ value, at: made4.at }];
      const paths = [{ text: `.${key}`, known: key !== "*" }];
      const site = `${made4.site}.${key}`;
      return { ...made4, site, kind: "use", paths, things, applies: "all", replaces: false, options: /* @__PURE__ */ new Map() };
    })
  );
}
function nameAt(spoken, places2) {
  return places2.flatMap((place2) => valuesOf(spoken, place2).flatMap((value) => textsOf(value)))[0]?.text ?? null;
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
  return form.annotations.flatMap((annotation, place2) => {
    const { receiver, given } = spokenParts(it, frame, annotation);
    const inner = [
      ...form.annotations.slice(place2 + 1).map((each) => layerOf(it, frame, each)),
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
    const known7 = calls.get(key);
    const values = [...given.map(({ value }) => value), ...callee.receiver === null ? [] : [callee.receiver]];
    calls.set(key, {
      call,
      at: { path, start: call.start, end: call.end },
      name: nameOf4(call),
      types: merged4(known7?.types, callee.value.types),
      models: merged4(known7?.models, callee.models),
      functions: mergedFunctions(known7?.functions, callee.value.functions),
      constants: merged4(
        known7?.constants,
        given.flatMap(({ value }) => constantsOf(value))
      ),
      goesOn: isGiven2(call, callee.value),
      takesData: known7?.takesData === true || values.some((value) => value.taints.length > 0)
    });
  }
  function of(path, { start, end }) {
    const calls = files.get(path);
    if (calls === void 0) return [];
    return [...calls.values()].filter(({ at: at2 }) => at2.start >= start && at2.end <= end).slice(0, MOST_CALLS);
  }
  function within4({ path, start, end }, depth) {
    const own = [...files.get(path)?.values() ?? []].filter(({ at: at2 }) => at2.start >= start && at2.end <= end).slice(0, MOST_CALLS);
    if (depth === 0) return own;
    const called2 = own.flatMap(
      ({ functions }) => functions.flatMap(({ unit, index }) => {
        const form = unit.module.functions[index];
        return form === void 0 ? [] : within4({ path: unit.path, start: form.start, end: form.end }, depth - 1);
      })
    );
    return [...own, ...called2].slice(0, MOST_CALLS);
  }
  function inside2(isOf2) {
    return [...files].flatMap(([path, calls]) => isOf2(path) ? [...calls.values()] : []);
  }
  return { saw, of, within: within4, in: inside2 };
}
function isGiven2({ callee, args }, { taints, functions }) {
  if (callee.kind !== "name" || functions.length > 0 || !args.some(({ spread: spread2 }) => spread2)) return false;
  return taints.some(({ origin }) => origin.kind === "parameter" && origin.path.length === 0);
}
function nameOf4({ callee }) {
  return callee.kind === "name" || callee.kind === "member" ? callee.name : "";
}
function constantsOf({ literals, parts }) {
  const own = (literals ?? []).filter((each) => each !== void 0);
  const inside2 = [...parts?.values() ?? []].flatMap((part) => part.literals ?? []).filter((each) => each !== void 0);
  return [...own, ...inside2].slice(0, 8);
}
function merged4(known7, more) {
  return known7 === void 0 ? more : more.every((each) => known7.includes(each)) ? known7 : [.../* @__PURE__ */ new Set([...known7, ...more])];
}
function mergedFunctions(known7, more) {
  if (known7 === void 0) return more;
  const isKnown2 = (each) => known7.some(({ unit, index }) => unit === each.unit && index === each.index);
  return more.every(isKnown2) ? known7 : [...known7, ...more.filter((each) => !isKnown2(each))];
}

// src/scan/static/application/file-routes.ts
var VERBS2 = ["GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS"];
var PAGE = /^(?:.*\/)?(?:src\/)?pages\/(api(?:\/.*)?)\.[cm]?[jt]sx?$/;
var ROUTE2 = /^(?:.*\/)?(?:src\/)?app\/((?:.*\/)?)route\.[cm]?[jt]sx?$/;
var FRAMEWORK = "npm:next";
var NOT_A_PAGE = /\.(?:test|spec|d)$/;
function fileRoutes(it, unit) {
  const { path } = unit;
  const page = PAGE.exec(path)?.[1];
  const route = ROUTE2.exec(path)?.[1];
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
  const told3 = closure === void 0 || form === void 0 ? [] : comparedMethods(closure.unit.module, form);
  return [routeOf(it, unit, path, told3.length > 0 ? told3 : ["GET", "POST", "PUT", "DELETE", "PATCH"], handler)];
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
function givenModels({ unit }, { callee: written2 }, callee) {
  if (written2.kind !== "member" || callee.receiver?.types.length !== 0) return [];
  return [unit.models.lookup(`given.${written2.name}`)].filter((model) => model !== null);
}
function seeGiven({ given: known7 }, frame, call, callee, given) {
  for (const { value } of given) {
    for (const site of value.sites) {
      const thing = { value: callee, at: placeOf(frame, call) };
      known7.set(site, [...known7.get(site) ?? [], thing]);
    }
  }
}

// src/scan/static/application/ownerless.ts
var FEWEST = 2;
var TIMES = 2;
var PARAMETER2 = /\/(?::\w*id\b|\{\w*id(?::[^}]*)?\}|<(?:\w+:)?\w*id>|\{\})/i;
var OWNER = /^(?:user|users?_?id|user_?name|current_?user|get_?current_?user|owner|owner_?id|owned_?by|account_?id|tenant_?id|org(?:ani[sz]ation)?_?id|session|principal|identity|claims|author_?id|created_?by|auth|me|viewer)$/i;
var REQUEST = /^(?:req|request|ctx|context|c|r|self|this)$/i;
function ownerless(application, routes) {
  const files = /* @__PURE__ */ new Map();
  for (const route of routes) {
    if (!PARAMETER2.test(route.path) || route.protection.authorisation.is === "protected") continue;
    if (route.before.authentication.is !== "protected") continue;
    const known7 = files.get(route.registered.path);
    if (known7 === void 0) files.set(route.registered.path, [route]);
    else known7.push(route);
  }
  return [...files.values()].flatMap((all) => toldOf(application, all));
}
function toldOf(application, routes) {
  const looked = routes.map((route) => ({ route, asks: asksWhose(application, route) }));
  const asking = new Set(looked.filter(({ asks }) => asks === "yes").map(({ route }) => route.registered.start));
  const others = looked.filter(({ asks }) => asks === "no");
  const distinct2 = new Map(others.map(({ route }) => [route.registered.start, route]));
  if (asking.size < FEWEST || asking.size < distinct2.size * TIMES) return [];
  return [...distinct2.values()].map((route) => ({ at: route.registered, route }));
}
function asksWhose(application, route) {
  const found = handlerForm(application, route);
  if (found === null) return "unknown";
  const { unit, form } = found;
  const words2 = wordsIn(unit.module, form);
  if (words2.owner) return "yes";
  const calls = application.facts.of(unit.path, form);
  return words2.handsOn || !calls.some(({ takesData }) => takesData) ? "unknown" : "no";
}
function wordsIn(module, form) {
  const found = { owner: false, handsOn: false };
  const expression = (each) => {
    if (each.kind === "member" || each.kind === "name") found.owner ||= OWNER.test(each.name);
    if (each.kind === "constant" && typeof each.value === "string") found.owner ||= OWNER.test(each.value);
    if (each.kind !== "call") return;
    found.handsOn ||= each.args.some(({ value }) => value.kind === "name" && REQUEST.test(value.name));
  };
  const statement = () => {
  };
  walkFunction(module, form, { enter: () => {
  }, leave: () => {
  }, statement, expression });
  found.owner ||= form.parameters.some(({ target }) => target.kind === "name" && OWNER.test(target.name));
  return found;
}

// src/scan/static/application/siblings.ts
var WRITES3 = /* @__PURE__ */ new Set(["POST", "PUT", "PATCH", "DELETE"]);
var FEWEST2 = 2;
var TIMES2 = 2;
var OPEN = /(?:^|[/_-])(?:log-?(?:in|out)|sign-?(?:in|up|out|on)|sessions?|auth(?:enticate|orize)?|regist(?:er|ration)|join|onboarding|setup|install|forgot(?:ten)?|reset|recover(?:y)?|password|verif(?:y|ication)|confirm(?:ation)?|activate|unlock|otp|totp|mfa|2fa|magic-?link|token|refresh|revoke|introspect|callback|oauth2?|oidc|saml|sso|acs|web-?hooks?|hooks?|events?|ipn|notify|health(?:z|check)?|ping|status|metrics|ready|public|anonymous|guest|contact|feedback|subscribe|unsubscribe|newsletter|captcha|csrf|csp(?:-report)?|report|track|collect|beacon|telemetry|search|preview|invit(?:e|ation)s?|accept|cron|internal|graphql|upload-callback|checkout|cart|estimate|quote|demo|dev|test|echo|challenge|passkeys?|webauthn|bootstrap|init)(?:[/_-]|$)/i;
function unlikeSiblings(application, routes, kind) {
  const files = /* @__PURE__ */ new Map();
  for (const route of routes) {
    const known7 = files.get(route.registered.path);
    if (known7 === void 0) files.set(route.registered.path, [route]);
    else known7.push(route);
  }
  return [...files.values()].flatMap((all) => toldOf2(application, all, kind));
}
function toldOf2(application, routes, kind) {
  const siblings = routes.filter((route) => isWrite(route) && route.protection[kind].is === "protected");
  const shielded = places(siblings);
  if (shielded.size < FEWEST2) return [];
  const isAlone = kind === "validation" || siblings.every((route) => route.protection.authorisation.is !== "protected");
  const open = routes.filter((route) => isWrite(route) && isOpen(application, route, kind)).filter(({ above }) => !above.has(kind) || isAlone && kind !== "authorisation");
  const distinct2 = new Map(open.map((route) => [placeOf2(route), route]));
  if (shielded.size < distinct2.size * TIMES2) return [];
  return [...distinct2].filter(([place2]) => !shielded.has(place2)).map(([, route]) => ({ at: route.registered, route }));
}
function isWrite({ method }) {
  return WRITES3.has(method);
}
function places(routes) {
  return new Set(routes.map(placeOf2));
}
function placeOf2({ registered }) {
  return `${registered.path}:${registered.start}`;
}
function isOpen(application, route, kind) {
  if (route.before[kind].is !== "unprotected" || route.protection[kind].is === "protected") return false;
  if (kind === "authorisation" && route.before.authentication.is === "unprotected") return false;
  if (kind === "validation") return route.method !== "DELETE" && takesBody(application, route);
  return !OPEN.test(route.path) && !asksItself(application, route);
}
function takesBody(application, route) {
  const found = handlerForm(application, route);
  if (found === null) return false;
  let takes2 = false;
  const expression = (each) => {
    takes2 ||= each.kind === "member" && each.name === "body";
  };
  walkFunction(found.unit.module, found.form, { enter: () => {
  }, leave: () => {
  }, statement: () => {
  }, expression });
  return takes2;
}
function asksItself(application, route) {
  const found = handlerForm(application, route);
  return found !== null && bodyOf(found.unit.module, found.form).readsCredentials;
}

// src/scan/static/application/unchecked-body.ts
var FRAMEWORKS = [
  {
    routes: /^java:org\.springframework\./,
    body: /\.(?:RequestBody|ModelAttribute)$/,
    constraints: /^java:(?:javax|jakarta)\.validation\.constraints\.|^java:org\.hibernate\.validator\.constraints\./,
    checks: /\.(?:Valid|Validated)$/,
    everywhere: null
  },
  {
    routes: /^npm:@nestjs\/common\./,
    body: /^npm:@nestjs\/common\.Body$/,
    constraints: /^npm:class-validator\./,
    checks: /Pipe$/,
    everywhere: /Pipes?$|^npm:@nestjs\/core\.APP_PIPE$/
  }
];
function uncheckedBodies(application, routes, whole) {
  const { interpreter: it } = application;
  if (it === null) return [];
  const told3 = /* @__PURE__ */ new Map();
  for (const route of routes) {
    const framework = FRAMEWORKS.find((each) => each.routes.test(route.framework));
    if (framework === void 0 || framework.everywhere !== null && !whole) continue;
    const found = handlerForm(application, route);
    if (found === null) continue;
    const { unit, form } = found;
    if (framework.everywhere !== null && isNamed2(application, unit, framework.everywhere)) continue;
    for (const parameter of form.parameters) {
      if (!isUnchecked(it, unit, form, parameter, framework)) continue;
      const at2 = placeOf(it.frameOf(unit, typed([])), parameter);
      told3.set(`${at2.path}:${at2.start}`, { at: at2, route });
    }
  }
  return [...told3.values()];
}
function isUnchecked(it, unit, form, { annotations, type }, { body, constraints, checks }) {
  const names = annotations.flatMap((annotation) => namesOf(it, unit, annotation));
  if (!names.some((name) => body.test(name)) || names.some((name) => checks.test(name))) return false;
  if (form.annotations.some((annotation) => namesOf(it, unit, annotation).some((name) => checks.test(name))))
    return false;
  return typesOf(it, unit, type).some(
    (each) => (it.program.classes.get(each) ?? []).some(({ unit: { path }, form: { fields } }) => {
      const owner = it.program.units.get(path);
      const all = fields.flatMap((field) => field.annotations);
      return owner !== void 0 && all.some((each2) => namesOf(it, owner, each2).some((name) => constraints.test(name)));
    })
  );
}
function namesOf(it, unit, { callee, args }) {
  const frame = it.frameOf(unit, typed([]));
  return [callee, ...args.map(({ value }) => value)].flatMap((each) => it.evaluate(frame, each).types);
}
function isNamed2(application, { path }, pattern) {
  const folder = packageOf(application, path);
  return [...application.units].some(
    (unit) => packageOf(application, unit.path) === folder && unit.module.imports.some(({ module, member: member2 }) => pattern.test(`npm:${module}.${member2 ?? ""}`))
  );
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
  return [...distinct2.values()].sort((a, b) => compare2(a.path, b.path) || compare2(a.method, b.method) || byPlace(a, b));
}
function keyOf3({ method, path, registered, chain }) {
  const places2 = chain.map(({ path: file, start }) => `${file}:${start}`).join();
  return `${method} ${path} ${registered.path}:${registered.start} ${places2}`;
}
function compare2(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
function byPlace({ registered: a }, { registered: b }) {
  return compare2(a.path, b.path) || a.start - b.start;
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
    ...protectionOf(asked, found, handler)
  };
}
function placeOfHandler({ value, at: at2 }) {
  const [closure] = value.functions;
  const form = closure?.unit.module.functions[closure.index];
  return closure === void 0 || form === void 0 ? at2 : { path: closure.unit.path, start: form.start, end: form.end };
}
function protectionOf(asked, found, handler) {
  const before2 = everyKind((kind) => beforeIt(asked, found, kind));
  const above = new Set(PROTECTIONS.filter((kind) => mayAbove(asked, found, kind) !== null));
  const protection = everyKind((kind) => {
    if (before2[kind].is === "protected") return before2[kind];
    const verdict = handler === void 0 ? NO : isLookedAt(asked, found) ? asked.judge.handler(handler, kind) : UNREAD;
    if (verdict.is === "yes") return { is: "protected", at: verdict.at };
    if (before2[kind].is === "unknown") return before2[kind];
    if (verdict.is === "unknown") return { is: "unknown", at: handler?.at ?? null };
    return mayAbove(asked, found, kind) ?? { is: "unprotected" };
  });
  return { protection, before: before2, above };
}
function isLookedAt({ application }, { event }) {
  return application.interpreter?.program.focus.has(event.at.path, event.at) ?? true;
}
function everyKind(of) {
  return Object.fromEntries(PROTECTIONS.map((kind) => [kind, of(kind)]));
}
function beforeIt({ judge }, { chain }, kind) {
  let open = null;
  for (const { thing, sure } of chain) {
    const verdict = judge.layer(thing, kind);
    if (verdict.is === "yes" && sure) return { is: "protected", at: verdict.at };
    if (verdict.is !== "no") open ??= { is: "unknown", at: thing.at };
  }
  return open ?? { is: "unprotected" };
}
function mayAbove({ application, above }, found, kind) {
  for (const { id } of found.way) {
    const [given] = application.given.get(id) ?? [];
    if (given !== void 0) return { is: "unknown", at: given.at };
  }
  return above.may(found, kind) ? { is: "unknown", at: null } : null;
}

// src/scan/static/check/rule-words.ts
function ruleWords(rules) {
  const names = rules.flatMap(
    ({ checks }) => checks.flatMap(({ target }) => ["into", "compare"].includes(target.kind) ? [] : target.names)
  );
  return new Set(names.map((name) => name.replace(/\(\)$/, "")).map((name) => name.slice(name.search(/[\w$]*$/))));
}

// src/scan/static/check/expressions.ts
var DEEPEST15 = 12;
var MOST8 = 60;
function within2(expression) {
  const found = [];
  const open = [[expression, 0]];
  for (let at2 = 0; at2 < open.length && found.length < MOST8; at2++) {
    const [each, depth] = open[at2] ?? [expression, DEEPEST15];
    found.push(each);
    if (depth < DEEPEST15) for (const inner of inside(each)) open.push([inner, depth + 1]);
  }
  return found;
}
function plain3(expression) {
  let at2 = expression;
  while (at2.kind === "wrapped") at2 = at2.value;
  return at2;
}

// src/scan/static/check/statements.ts
var MOST9 = 5e3;
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
  for (let at2 = 0; at2 < found.length && found.length < MOST9; at2++) {
    const each = found[at2];
    if (each !== void 0) for (const inner of bodiesOf2(each)) found.push(...inner);
  }
  return found;
}

// src/scan/static/check/words.ts
function wordsOf(name) {
  return name.slice(0, LONGEST6).replace(/([a-z0-9])([A-Z])/g, "$1 $2").replace(/([A-Z])([A-Z][a-z])/g, "$1 $2").toLowerCase().split(/[^a-z0-9]+/).filter((word) => word !== "");
}
function hasWord(name, words2) {
  const own = wordsOf(name);
  return own.some((word, at2) => words2.has(word) || words2.has(`${word} ${own[at2 + 1] ?? ""}`));
}
var LONGEST6 = 200;

// src/scan/static/check/around.ts
var DEEPEST16 = 40;
function isAround({ frame, start, end }, words2) {
  const { functions } = frame.unit.module;
  return functions.some(
    (form) => form.start <= start && end <= form.end && (hasWord(form.name, words2) || targetsIn(form.body, { start, end }, 0).some((name) => hasWord(name, words2)))
  );
}
function targetsIn(body, at2, depth) {
  const holder = body.find(({ start, end }) => start <= at2.start && at2.end <= end);
  if (holder === void 0 || depth > DEEPEST16) return [];
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
  return within2(expression).some(
    (each) => (each.kind === "name" || each.kind === "member") && hasWord(each.name, words2) || each.kind === "constant" && typeof each.value === "string" && hasWord(each.value, words2) || each.kind === "type-test" && hasWord(each.type.name, words2) || each.kind === "wrapped" && each.type !== null && hasWord(each.type.name, words2)
  );
}

// src/scan/static/check/fixed.ts
var READS2 = /cipher|spec$|^new(?:CBC|CTR|GCM|OFB|CFB)|crypt|^(?:seal|open|init|hex|base64|slice|concat|append|encode|write|copyOf|copyOfRange|toString|length|len|print\w*|log|debug|info|compare|equals|assert\w*|pbkdf2\w*|scrypt\w*|key|derive\w*|createHmac|hash\w*)$/i;
function isFixed(site, { value, from }) {
  const { literals, taints, fixed, functions, types, parts } = value;
  if (literals !== null)
    return literals.length > 0 && literals.every((each) => typeof each === "string" && each !== "");
  if (!fixed || !taints.every(isOwn2) || functions.length > 0 || types.includes("pattern")) return false;
  if (parts?.has("*")) return false;
  const written2 = from === null ? null : plain3(from);
  return written2 !== null && (written2.kind !== "name" || !isFilled(site, written2.name));
}
function isOwn2({ origin }) {
  return origin.kind === "parameter" && origin.index === -1;
}
function isFilled({ frame, start, end }, name) {
  const { functions } = frame.unit.module;
  const around2 = functions.filter((form) => form.start <= start && end <= form.end && declares(form, name));
  const seen2 = around2.length > 0 ? around2.slice(-1) : functions;
  return seen2.some(
    ({ body }) => statementsBelow(body).some(
      (statement) => expressionsOf(statement).some((each) => within2(each).some((inner) => fills(inner, name, { start, end }))) || statement.kind === "assign" && (statement.target.kind === "index" ? isNamed3(statement.target.object, name) : around2.length === 0 && (statement.target.kind === "name" || statement.target.kind === "member") && statement.target.name === name)
    )
  );
}
function declares({ body }, name) {
  return statementsBelow(body).some(
    (each) => each.kind === "assign" && each.target.kind === "name" && each.target.name === name
  );
}
function fills(expression, name, site) {
  if (expression.kind !== "call" || expression.start === site.start && expression.end === site.end) return false;
  const { callee, args } = expression;
  const called2 = callee.kind === "member" || callee.kind === "name" ? callee.name : "";
  if (READS2.test(called2)) return false;
  if (callee.kind === "member" && isNamed3(callee.object, name)) return true;
  return args.some(({ value }) => isNamed3(value, name));
}
function isNamed3(written2, name) {
  return within2(written2).some((each) => each.kind === "name" && each.name === name) && written2.kind !== "call";
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
      return statement.value === null || plain3(statement.value).kind === "constant";
    case "evaluate":
      return !within2(statement.value).some(({ kind }) => kind === "call" || kind === "opaque");
    case "assign":
      return statement.value === null || !within2(statement.value).some(({ kind }) => kind === "call");
    case "if":
      return [...statement.then, ...statement.otherwise].every(isIdle);
    default:
      return false;
  }
}
function returnsIn(statement) {
  if (statement.kind === "if") return [...statement.then, ...statement.otherwise].flatMap(returnsIn);
  if (statement.kind !== "return") return [];
  const given = statement.value === null ? null : plain3(statement.value);
  return [given?.kind === "constant" ? given.value ?? null : null];
}

// src/scan/static/check/site.ts
function callSite(it, { frame, call, callee, given }) {
  const isOpen2 = given.some(({ spread: spread2 }) => spread2);
  const found = (all) => all.length > 0 ? all.map(asFound) : isOpen2 ? "hidden" : "missing";
  const object = call.callee.kind === "member" ? call.callee.object : null;
  return {
    it,
    frame,
    written: call,
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
    written: from,
    start,
    end,
    whole({ at: at2 }) {
      if (at2 === "this") return [{ value: object, from: null, name: null, sure: true }];
      return at2 === 0 ? [{ value, from, name, sure: true }] : "missing";
    }
  };
}
function valueSite(it, frame, value, from, name = null) {
  const { start, end } = from;
  return {
    it,
    frame,
    written: from,
    start,
    end,
    whole: ({ at: at2 }) => at2 === 0 ? [{ value, from, name, sure: true }] : "missing"
  };
}
function takenSite({ it, frame, start, end }, taken2) {
  return { it, frame, written: taken2.from, start, end, whole: ({ at: at2 }) => at2 === 0 ? [taken2] : "hidden" };
}
function comparedSites(it, seen2) {
  const { frame, start, end, written: written2 } = seen2;
  const left = { value: seen2.left, from: written2.left, name: null, sure: true };
  const right = { value: seen2.right, from: written2.right, name: null, sure: true };
  return [[left, right], [right, left]].map((sides) => ({
    it,
    frame,
    written: written2,
    start,
    end,
    whole({ at: at2 }) {
      const side = at2 === 0 || at2 === 1 ? sides[at2] : void 0;
      return side === void 0 ? "missing" : [side];
    }
  }));
}
function valuesAt2(site, place2) {
  let found = site.whole(place2);
  for (const part of place2.parts) {
    if (typeof found === "string") return found;
    const inner = found.map((each) => partAt2(site, each, part));
    const known7 = inner.filter((each) => typeof each !== "string").flat();
    if (known7.length > 0) found = known7;
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
  const known7 = value.parts?.get(part);
  if (known7 !== void 0) return [{ value: known7, from: entryOf(from, part), name: part, sure: true }];
  if (isWhole(value)) return "missing";
  const { frame } = site;
  const here2 = { path: frame.unit.path, start: site.start, end: site.end };
  const made4 = memberOf2(site.it, frame, value, part, here2);
  return made4.types.length > 0 || made4.literals !== null || made4.taints.length > 0 ? [{ value: made4, from: null, name: part, sure: false }] : "hidden";
}
function isWhole({ parts, taints, text, literals, functions }) {
  if (literals !== null || text !== null || functions.length > 0) return true;
  return parts !== null && !parts.has("*") && taints.length === 0;
}
function entryOf(from, key) {
  const made4 = from === null ? null : plain3(from);
  if (made4?.kind === "list") return made4.items[Number(key)]?.value ?? null;
  if (made4?.kind !== "record") return null;
  const entry = made4.entries.find((each) => each.key?.kind === "constant" && String(each.key.value) === key);
  return entry?.value ?? null;
}

// src/scan/static/check/written.ts
var PUBLIC = /BEGIN (?:RSA )?PUBLIC KEY|BEGIN CERTIFICATE|^ssh-|^https?:\/\//;
var DEEPEST17 = 6;
function isWritten(site, { value, from }) {
  if (isSecret(value)) return true;
  return from !== null && hasWrittenFallback(site, from, 0);
}
function givesWritten({ it }, { functions }) {
  return functions.some((closure) => {
    const result = resultOf(it.summarise(closure, [], 1));
    const { literals, spare } = result.parts?.get("0") ?? result;
    const given = (literals ?? spare)?.filter((each) => each !== void 0) ?? null;
    return isSecret({ literals: given, spare: null });
  });
}
function isSecret({ literals, spare }) {
  const known7 = literals ?? spare;
  if (known7 === null || known7.length === 0) return false;
  return known7.every((each) => typeof each === "string" && each !== "" && !PUBLIC.test(each) && !/^\d*$/.test(each));
}
function hasWrittenFallback(site, written2, depth) {
  const { it, frame } = site;
  const expression = plain3(written2);
  if (depth > DEEPEST17) return false;
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
  const all = condition.at.map((place2) => valuesAt2(site, place2));
  if (condition.is === "missing") return all.every(isMissing);
  const found = all.flatMap((each) => typeof each === "string" ? [] : each);
  return found.some((each) => fulfils(site, each, condition));
}
function isMissing(found) {
  return found === "missing" || found !== "hidden" && found.length > 0 && found.every(({ value }) => isNothing(value));
}
function fulfilsAll(site, place2, found, conditions) {
  const written2 = JSON.stringify(place2);
  return conditions.filter(({ at: at2, not }) => !not && at2.some((each) => JSON.stringify(each) === written2)).every((condition) => fulfils(site, found, condition));
}
function fulfils(site, found, condition) {
  const { value } = found;
  const { is, oneOf, matches, reads, begins, holds: held, below: below2, type, words: words2, mentions, gives } = condition;
  if (is === "present" && (!found.sure || isNothing(value))) return false;
  if (is === "constant" && value.literals === null) return false;
  if (is === "literal" && (found.from === null || plain3(found.from).kind !== "constant")) return false;
  if (is === "made" && (found.from === null || !within2(found.from).some((each) => isMade3(site, each)))) return false;
  if (is === "gives-written" && !givesWritten(site, value)) return false;
  if (is === "function" && value.functions.length === 0) return false;
  if (is === "outside" && !isFromOutside(value)) return false;
  if (is === "written" && !isWritten(site, found)) return false;
  if (is === "fixed" && !isFixed(site, found)) return false;
  if (oneOf !== null && !allOf2(value, (each) => isOneOf(each, oneOf))) return false;
  const known7 = { literals: value.literals ?? value.spare };
  const doesMatch = (each) => each !== void 0 && matches !== null && regExp(matches).test(String(each));
  if (matches !== null && !allOf2(known7, doesMatch)) return false;
  if (reads !== null && !regExp(reads).test(knownText(value))) return false;
  if (begins !== null && !regExp(begins).test(beginningOf(value))) return false;
  if (held !== null && !knownPieces(value).some((piece) => regExp(held).test(piece))) return false;
  if (below2 !== null && !allOf2(value, (each) => numberOf(each) < below2)) return false;
  if (type.length > 0 && !isOfType(site, value, type)) return false;
  if (words2.length > 0 && !isCalled(found, new Set(words2))) return false;
  if (mentions.length > 0 && !doesMention(value, new Set(mentions))) return false;
  return gives === null || givesOnly(value, gives);
}
function isFromOutside(value) {
  return allTaints(value).some(({ origin }) => origin.kind === "source" && isRemote(origin.source));
}
function allOf2({ literals }, test) {
  return literals !== null && literals.length > 0 && literals.every(test);
}
function isOneOf(literal2, wanted) {
  return wanted.includes(literal2 === void 0 ? null : literal2);
}
function numberOf(literal2) {
  if (typeof literal2 === "number") return literal2;
  return typeof literal2 === "string" && /^\d{1,9}$/.test(literal2) ? Number(literal2) : Number.NaN;
}
function knownText(value) {
  if (value.text === null && value.literals === null) return "";
  return piecesOf(value).map((piece) => typeof piece === "string" ? piece : "\u2026").join("");
}
function beginningOf({ text, literals }) {
  if (literals !== null) return literals.length === 1 ? String(literals[0]) : "";
  const first = text?.[0];
  return typeof first === "string" ? first : "";
}
function knownPieces({ text, literals }) {
  if (literals !== null) return literals.length === 1 ? [String(literals[0])] : [];
  return (text ?? []).filter((piece) => typeof piece === "string");
}
function isOfType({ frame }, value, types) {
  const { models } = frame.unit;
  return [value, ...value.parts?.values() ?? []].some(
    (each) => each.types.some((own) => types.some((type) => models.isA(own, type)))
  );
}
function isCalled({ value, from, name }, words2) {
  if (name !== null && hasWord(name, words2)) return true;
  const written2 = from === null ? [] : within2(from);
  if (written2.some((each) => (each.kind === "name" || each.kind === "member") && hasWord(each.name, words2)))
    return true;
  if (written2.some((each) => each.kind === "index" && each.key.kind === "constant" && hasWord(`${each.key.value}`, words2)))
    return true;
  return value.taints.some(({ origin, step: step2 }) => {
    if (origin.kind === "parameter" && origin.path.some((part) => hasWord(part, words2))) return true;
    return stepsOf(step2).some(({ label }) => /^\w+$/.test(label) && hasWord(label, words2));
  });
}
function isMade3({ frame: { unit } }, each) {
  if (each.kind !== "call" || each.args.length > 0 || each.form === "new") return false;
  const { callee } = each;
  const ofModule = callee.kind === "member" && callee.object.kind === "name" && unit.imports.has(callee.object.name);
  return ofModule && !GETTER2.test(callee.name);
}
var GETTER2 = /^(?:get|read|fetch|ask|prompt|input|take|load|current|require)/i;
var patterns = /* @__PURE__ */ new Map();
function regExp({ source, flags }) {
  const key = `${flags}/${source}`;
  const known7 = patterns.get(key);
  if (known7 !== void 0) return known7;
  const made4 = new RegExp(source, flags);
  patterns.set(key, made4);
  return made4;
}

// src/scan/static/check/check-hit.ts
function hitAt(site, rule, check) {
  const { frame } = site;
  const reported = check.report === null ? null : expressionAt(site, check, check.report);
  const { start, end } = reported ?? site;
  return { rule, check, unit: frame.unit, symbol: symbolOf(frame), start, end, fix: fixOf(site, check) };
}
function expressionAt(site, { where }, place2) {
  const found = valuesAt2(site, place2);
  if (typeof found === "string") return null;
  return found.find((each) => each.from !== null && fulfilsAll(site, place2, each, where))?.from ?? null;
}
function fixOf(site, check) {
  const { fix: fix2 } = check;
  if (fix2?.does === "add") return additionTo(site, check, fix2);
  const written2 = fix2?.at == null ? null : expressionAt(site, check, fix2.at);
  const old = written2 === null ? null : plain3(written2);
  if (fix2 === null || old === null || old.kind !== "constant" && old.kind !== "member") return null;
  const object = old.kind === "member" ? dotted2(old.object) : "";
  return object === null ? null : { start: old.start, end: old.end, text: fix2.with.replace("$object", () => object) };
}
function additionTo(site, check, { at: at2, with: text }) {
  const written2 = at2 === null ? site.written : expressionAt(site, check, at2);
  const whole = written2 === null ? null : plain3(written2);
  const last = whole?.kind === "record" ? whole.entries[whole.entries.length - 1] : whole?.kind === "call" ? whole.args[whole.args.length - 1]?.value : void 0;
  return last === void 0 ? null : { start: last.end, end: last.end, text: `, ${text}` };
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
      const known7 = byLast.get(last);
      if (known7 === void 0) byLast.set(last, [entry]);
      else known7.push(entry);
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
    const known7 = indexes2.get(language);
    if (known7 !== void 0) return known7;
    const made4 = indexFor(own.filter(({ check }) => check.languages.includes(language)));
    indexes2.set(language, made4);
    return made4;
  };
}
function indexFor(own) {
  const of = (kind) => nameIndex(
    own.filter(({ check }) => check.target.kind === kind).map((each) => ({ names: each.check.target.names, what: each }))
  );
  const beside = [...new Set(own.flatMap(({ check }) => [...check.with.calls, ...check.without.calls]))];
  return {
    call: of("call"),
    part: of("part"),
    given: of("given"),
    into: of("into"),
    compare: of("compare"),
    method: of("method"),
    setting: of("setting"),
    beside: nameIndex(beside.map((name) => ({ names: [name], what: name })))
  };
}

// src/scan/static/check/development.ts
var DEVELOPMENT = /^(?:local|dev|develop|development|debug|test|testing)$/i;
var IS_DEVELOPMENT = /^_*(?:is_?)?(?:in_?)?(?:local|dev|development|debug|testing)(?:_?(?:mode|env|environment))?\??$/i;
var PRODUCTION = /^prod(?:uction)?$/i;
var IS_PRODUCTION = /^_*(?:is_?)?(?:in_?)?prod(?:uction)?(?:_?(?:mode|env|environment))?\??$/i;
var ENVIRONMENT = /environment|(?:^|[^a-z])env(?:$|[^a-z])|node_?env|app_?env|profile|stage$/i;
function isDevelopment(written2, truth) {
  const test = plain3(written2);
  switch (test.kind) {
    case "unary":
      return test.operator === "!" && isDevelopment(test.operand, !truth);
    case "logical":
      if (test.operator === "and" !== truth) return false;
      return isDevelopment(test.left, truth) || isDevelopment(test.right, truth);
    case "binary":
      return isCompared(test.operator === "==" ? truth : test.operator === "!=" ? !truth : null, test.left, test.right);
    case "call": {
      const { callee, args } = test;
      const [first] = args;
      if (first !== void 0) return isCompared(truth, callee, first.value);
      return isNamed4(callee, truth);
    }
    default:
      return isNamed4(test, truth);
  }
}
function isNamed4(written2, truth) {
  if (written2.kind !== "name" && written2.kind !== "member") return false;
  return (truth ? IS_DEVELOPMENT : IS_PRODUCTION).test(written2.name);
}
function isCompared(equal, left, right) {
  if (equal === null) return false;
  const [named4, other] = plain3(left).kind === "constant" ? [left, right] : [right, left];
  const constant = plain3(named4);
  if (constant.kind !== "constant" || typeof constant.value !== "string") return false;
  return (equal ? DEVELOPMENT : PRODUCTION).test(constant.value) && within2(other).some(isEnvironment);
}
function isEnvironment(each) {
  if (each.kind === "name" || each.kind === "member") return ENVIRONMENT.test(each.name);
  return each.kind === "constant" && typeof each.value === "string" && ENVIRONMENT.test(each.value.slice(0, 80));
}

// src/scan/static/check/choice.ts
var CHOICE = /insecure|skip|verif|unsafe|self[_-]?signed|allow|trust|disable|strict|reject|bypass|ignore|unverified|danger|no[_-]?check|check[_-]?(?:cert|host|tls|ssl)/i;
var TURNS_OFF = /insecure|unverified|self[_-]?signed|(?:skip|disable|without|ignore|bypass|allow|trust|accept|no)[_-]?(?:all|any|every|invalid|bad)?[_-]?(?:tls|ssl|https|cert|hostname|host[_-]?name|verif|validation)|(?:trust|accept)[_-]?(?:all|any|every)/i;
var DEVELOPMENT2 = /node_?env|environment|production|develop|(?:^|[^a-z])dev(?:[^a-z]|$)|is_?dev|debug|is_?local|is_?prod/i;
var WORDS2 = { protection: CHOICE, development: DEVELOPMENT2 };
var FUNCTIONS = { protection: TURNS_OFF, development: DEVELOPMENT2 };
var MODE = /(?:^|[_-])(?:ssl|tls)(?:[_-]?mode)?$/i;
var SWITCHED_ON = /^(?:1|true|yes|on|y|ssl|tls|https)?$/i;
var DEEPEST18 = 40;
var DEEPEST_TEST = 4;
function isChosen(frame, at2, choice2) {
  const words2 = WORDS2[choice2];
  const around2 = frame.unit.module.functions.filter(({ start, end }) => start <= at2.start && at2.end <= end);
  return around2.some(
    (form) => FUNCTIONS[choice2].test(form.name) || conditionsIn(form.body, at2, 0).some(
      ({ test, truth }) => speaksOfChoice(frame, test, words2, 0) || choice2 === "protection" && (picksMode(test) || truth !== null && isDevelopment(test, truth))
    )
  );
}
function isPicked(written2) {
  return written2 !== null && plain3(written2).kind === "choice";
}
function picksMode(written2) {
  const test = plain3(written2);
  if (test.kind !== "binary" || test.operator !== "==") return false;
  const [left, right] = [plain3(test.left), plain3(test.right)];
  const [mode, setting] = left.kind === "constant" ? [left, right] : [right, left];
  if (mode.kind !== "constant" || typeof mode.value !== "string" || SWITCHED_ON.test(mode.value)) return false;
  if (setting.kind === "index") return setting.key.kind === "constant" && MODE.test(`${setting.key.value}`);
  return (setting.kind === "member" || setting.kind === "name") && MODE.test(setting.name);
}
function conditionsIn(body, at2, depth) {
  const tests = [];
  if (depth > DEEPEST18) return tests;
  for (const statement of body) {
    if (statement.start <= at2.start && at2.end <= statement.end) {
      return [...tests, ...conditionsAround(statement, at2, depth)];
    }
    if (statement.start > at2.start) return tests;
    if (statement.kind !== "if") continue;
    const { test, then, otherwise } = statement;
    if (leaves(then) || leaves(otherwise)) tests.push({ test, truth: !leaves(then) });
  }
  return tests;
}
function conditionsAround(statement, at2, depth) {
  const below2 = (body) => conditionsIn(body, at2, depth + 1);
  switch (statement.kind) {
    case "if":
      return [
        { test: statement.test, truth: holds2(statement.then, at2) },
        ...below2(statement.then),
        ...below2(statement.otherwise)
      ];
    case "switch":
      return statement.cases.filter(({ body }) => holds2(body, at2)).flatMap(({ values, body }) => [
        ...statement.subject === null ? [] : [{ test: statement.subject, truth: null }],
        ...values.map((test) => ({ test, truth: null })),
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
  if (depth > DEEPEST18) return [];
  const holder = inside(expression).find(({ start, end }) => start <= at2.start && at2.end <= end);
  const own = expression.kind === "choice" && holder !== expression.test ? [{ test: expression.test, truth: holder === expression.then }] : expression.kind === "logical" && holder === expression.right ? [{ test: expression.left, truth: expression.operator === "and" }] : [];
  return holder === void 0 ? own : [...own, ...conditionsOf(holder, at2, depth + 1)];
}
function holds2(body, at2) {
  return body.some(({ start, end }) => start <= at2.start && at2.end <= end);
}
function leaves(body) {
  const last = body[body.length - 1];
  if (last === void 0) return false;
  if (last.kind === "if") return leaves(last.then) && leaves(last.otherwise);
  return last.kind === "return" || last.kind === "throw" || last.kind === "leave";
}
function speaksOfChoice(frame, test, words2, depth) {
  if (depth > DEEPEST_TEST) return false;
  return within2(test).some((each) => {
    switch (each.kind) {
      case "constant":
        return typeof each.value === "string" && words2.test(each.value.slice(0, 200));
      case "member":
        return words2.test(each.name);
      case "name": {
        if (words2.test(each.name)) return true;
        const value = scopeOf(frame.scope, each.name)?.vars.get(each.name);
        return value !== void 0 && valueSpeaks(frame, value, words2, depth);
      }
      default:
        return false;
    }
  });
}
function valueSpeaks(frame, { types, test, taints }, words2, depth) {
  if (types.some((type) => words2.test(type.slice(type.lastIndexOf(".") + 1)))) return true;
  if (taints.some(({ origin }) => origin.kind === "parameter" && origin.path.some((part) => words2.test(part))))
    return true;
  return test !== null && speaksOfChoice(frame, test, words2, depth + 1);
}

// src/scan/static/check/file-names.ts
var MOST10 = 2e4;
function namesOf2({ imports, functions, classes }) {
  const names = new Set(imports.flatMap(({ module, member: member2 }) => [module, member2 ?? ""]));
  for (const { name } of classes) names.add(name);
  addClasses(names, classes);
  for (const form of functions) addFunction(names, form);
  return names;
}
function namesAround(module, at2) {
  const [, ...functions] = module.functions;
  const around2 = functions.filter(({ start, end }) => start <= at2.start && at2.end <= end);
  const inwards = around2.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const own = inwards.findLastIndex((form, index) => stands(module, form, inwards[index - 1] ?? null));
  const outermost2 = inwards[Math.max(own, 0)];
  if (outermost2 === void 0) return namesOf2(module);
  const names = /* @__PURE__ */ new Set();
  const inside2 = ({ start, end }) => outermost2.start <= start && end <= outermost2.end;
  addClasses(names, module.classes.filter(inside2));
  for (const form of functions.filter(inside2)) addFunction(names, form);
  return names;
}
function stands({ functions }, form, parent) {
  if (form.name !== "" || parent === null) return true;
  return statementsBelow(parent.body).some((statement) => {
    const value = statement.kind === "assign" && statement.value !== null ? plain3(statement.value) : null;
    return value?.kind === "lambda" && functions[value.index] === form;
  });
}
function addClasses(names, classes) {
  for (const { name, value } of classes.flatMap(({ fields }) => fields)) {
    names.add(name);
    if (value !== null) addNames(names, value);
  }
}
function addFunction(names, { name, parameters, annotations, body }) {
  names.add(name);
  for (const { target } of parameters) addTarget(names, target);
  for (const { callee, args } of annotations) {
    for (const each of [callee, ...args.map(({ value }) => value)]) addNames(names, each);
  }
  for (const statement of statementsBelow(body)) {
    if (names.size > MOST10) return;
    for (const each of expressionsOf(statement)) addNames(names, each);
    if (statement.kind === "assign") addTarget(names, statement.target);
  }
}
function addTarget(names, target) {
  switch (target.kind) {
    case "record-target":
      for (const { key, target: inner } of target.entries) {
        names.add(key);
        addTarget(names, inner);
      }
      return;
    case "list-target":
      for (const inner of target.items) if (inner !== null) addTarget(names, inner);
      return;
    default:
      addNames(names, target);
  }
}
function addNames(names, expression) {
  for (const each of within2(expression)) {
    if (each.kind === "name" || each.kind === "member") names.add(each.name);
    if (each.kind === "constant" && typeof each.value === "string") names.add(each.value.slice(0, 300));
    if (each.kind === "call") {
      for (const { name } of each.args) if (name !== null) names.add(name);
    }
  }
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
var LONGEST7 = 80;
function purposes(rules, add) {
  const all = rules.flatMap((rule) => {
    const { purpose } = rule;
    return purpose === null ? [] : [{ rule, purpose, words: new Set(purpose.words), not: new Set(purpose.not) }];
  });
  function tell3(it, frame, { rule, purpose }, taints) {
    for (const { origin } of taints) {
      if (origin.kind !== "source" || origin.source !== purpose.source) continue;
      const { path, start, end } = origin.at;
      const unit = it.program.units.get(path);
      if (unit !== void 0) add({ rule, check: null, unit, symbol: symbolOf(frame), start, end, fix: null });
    }
  }
  function called2(it, frame, name, value) {
    if (value.taints.length === 0 || name === "") return;
    for (const meant of all) {
      if (hasWord(name, meant.words) && !hasWord(name, meant.not)) tell3(it, frame, meant, value.taints);
    }
  }
  function announced(it, frame, { text }) {
    if (text === null || text.length < 2) return;
    let before2 = "";
    for (const piece of text) {
      if (typeof piece === "string") before2 = (before2 + piece).slice(-LONGEST7);
      else {
        for (const meant of all) {
          const { text: words2 } = meant.purpose;
          if (words2 !== null && regExp(words2).test(before2)) tell3(it, frame, meant, piece.taints);
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
        called2(it, frame, name ?? (target?.kind === "name" ? target.name : ""), value);
        announced(it, frame, value);
      });
    },
    part(it, { frame, name, value }) {
      called2(it, frame, name, value);
      announced(it, frame, value);
    },
    named(it, { frame, name, value }) {
      called2(it, frame, name, value);
      announced(it, frame, value);
    }
  };
}

// src/scan/static/check/checks.ts
function ruleChecks(rules) {
  const hits = hitList();
  const work = { indexOf: checkIndexes(rules), add: hits.add };
  const called2 = /* @__PURE__ */ new Map();
  const units = /* @__PURE__ */ new Map();
  const named4 = /* @__PURE__ */ new Map();
  const meant = purposes(rules, hits.add);
  return {
    file(it, unit) {
      units.set(unit.path, unit);
      methodsOf4(it, unit, work);
    },
    call(it, seen2) {
      for (const name of metCall(work, it, seen2)) {
        const { path } = seen2.frame.unit;
        called2.set(path, (called2.get(path) ?? /* @__PURE__ */ new Set()).add(name));
      }
      metSinks(work, it, seen2);
      metArguments(work, it, seen2);
      metPattern(work, it, seen2);
      meant.call(it, seen2);
    },
    reached: (it, seen2) => metReach(work, it, seen2),
    compared: (it, seen2) => metComparison(work, it, seen2),
    part(it, seen2) {
      metPart(work, it, seen2, () => basesOf2(it, seen2.object));
      metValue(work, it, seen2.frame, seen2.value, seen2.from);
      meant.part(it, seen2);
    },
    named(it, seen2) {
      if (seen2.role === "result" || isPattern(seen2.from)) metValue(work, it, seen2.frame, seen2.value, seen2.from);
      if (seen2.role !== "result") {
        metText(work, it, seen2);
        metSetting(work, it, seen2);
      }
      meant.named(it, seen2);
    },
    looked: (it, unit) => fieldsOf2(it, unit, work),
    all: hits.all,
    namesIn(path) {
      const unit = units.get(path);
      const names = named4.get(path) ?? (unit === void 0 ? /* @__PURE__ */ new Set() : namesOf2(unit.module));
      named4.set(path, names);
      return names;
    },
    calledIn: (path) => called2.get(path) ?? /* @__PURE__ */ new Set()
  };
}
function meet2({ add }, site, candidates) {
  for (const { rule, check } of candidates) {
    if (!holds(site, check.where)) continue;
    if (check.optIn !== null && (isPicked(site.written) || isChosen(site.frame, site, check.optIn))) continue;
    add(hitAt(site, rule, check));
  }
}
function metCall(work, it, seen2) {
  const { language, models } = seen2.frame.unit;
  const { call, beside } = work.indexOf(language);
  const wanted = wantedOf(it, seen2);
  const candidates = call.of(models, wanted);
  if (candidates.length > 0) meet2(work, callSite(it, seen2), candidates);
  return beside.of(models, wanted);
}
function metSinks(work, it, seen2) {
  const { into } = work.indexOf(seen2.frame.unit.language);
  if (into.size === 0) return;
  for (const { kind, at: at2 } of seen2.callee.models.flatMap(({ sinks }) => sinks)) {
    const candidates = into.of(seen2.frame.unit.models, { types: [kind], object: null, name: "", bases: nobody });
    if (candidates.length === 0) continue;
    const site = callSite(it, seen2);
    for (const place2 of at2) {
      const found = valuesAt2(site, place2);
      if (typeof found !== "string") for (const each of found) meet2(work, takenSite(site, each), candidates);
    }
  }
}
function metReach(work, it, { frame, call, kind, given, parameter }) {
  const { into } = work.indexOf(frame.unit.language);
  if (into.size === 0) return;
  const wanted = { types: [kind], object: null, name: "", bases: nobody };
  const candidates = into.of(frame.unit.models, wanted).filter(({ check }) => !check.where.some(({ not, words: words2 }) => !not && hasWord(parameter, new Set(words2))));
  if (candidates.length === 0) return;
  const { value, from, name } = given;
  const { start, end } = call;
  meet2(work, takenSite({ it, frame, start, end }, { value, from, name, sure: true }), candidates);
}
function metComparison(work, it, seen2) {
  const { compare: compare3 } = work.indexOf(seen2.frame.unit.language);
  if (compare3.size === 0) return;
  const types = [seen2.written.operator.slice(0, 2)];
  const candidates = compare3.of(seen2.frame.unit.models, { types, object: null, name: "", bases: nobody });
  for (const site of candidates.length === 0 ? [] : comparedSites(it, seen2)) meet2(work, site, candidates);
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
  const { part, setting } = work.indexOf(frame.unit.language);
  const candidates = [
    ...part.of(frame.unit.models, { types: [], object, name, bases }),
    ...setting.of(frame.unit.models, { types: [name], object: null, name, bases })
  ];
  if (candidates.length > 0) meet2(work, partSite(it, seen2), candidates);
}
function metPattern(work, it, { frame, call: { callee: written2 }, callee }) {
  if (written2.kind === "member" && callee.receiver !== null && isPattern(written2.object))
    metValue(work, it, frame, callee.receiver, written2.object);
}
function isPattern(from) {
  return from !== null && plain3(from).kind === "pattern";
}
function metValue(work, it, frame, value, from) {
  const { given } = work.indexOf(frame.unit.language);
  if (from === null || given.size === 0) return;
  const inner = plain3(from);
  if (inner.kind === "list") {
    for (const [at2, item] of inner.items.entries()) {
      metValue(work, it, frame, value.parts?.get(String(at2)) ?? UNKNOWN, item.value);
    }
    return;
  }
  if (value.types.includes("pattern") && inner.kind !== "pattern") return;
  const types = isText2(value, from) ? [...value.types, TEXT2] : value.types;
  const candidates = given.of(frame.unit.models, { types, object: null, name: "", bases: nobody });
  if (candidates.length > 0) meet2(work, valueSite(it, frame, value, from), candidates);
}
function metSetting(work, it, { frame, name, value, from }) {
  const { setting } = work.indexOf(frame.unit.language);
  if (setting.size === 0 || from === null || frame.form !== frame.unit.module.functions[0]) return;
  const candidates = setting.of(frame.unit.models, { types: [name], object: UNKNOWN, name, bases: nobody });
  if (candidates.length > 0) meet2(work, valueSite(it, frame, value, from, name), candidates);
}
function fieldsOf2(it, unit, work) {
  const { setting } = work.indexOf(unit.language);
  if (setting.size === 0) return;
  for (const holder of unit.classes.values()) {
    for (const { name, value } of holder.form.fields) {
      if (value === null) continue;
      const candidates = setting.of(unit.models, { types: [name], object: null, name, bases: nobody });
      if (candidates.length === 0) continue;
      const frame = it.frameOf(unit, typed([holder.type]));
      meet2(work, valueSite(it, frame, it.evaluate(frame, value), value, name), candidates);
    }
  }
}
var TEXT2 = "?text";
function metText(work, it, { frame, value, from }) {
  if (from === null || !isText2(value, from)) return;
  const { given } = work.indexOf(frame.unit.language);
  const candidates = given.of(frame.unit.models, { types: [TEXT2], object: null, name: "", bases: nobody });
  if (candidates.length > 0) meet2(work, valueSite(it, frame, value, from), candidates);
}
function isText2({ text, literals }, from) {
  if (text === null && literals?.length !== 1) return false;
  const { kind } = plain3(from);
  if (kind === "constant" || kind === "text" || kind === "binary") return true;
  return kind === "call" && within2(from).some((each) => each.kind === "constant" && typeof each.value === "string");
}
var nobody = () => [];
function basesOf2(it, { types }) {
  return types.flatMap((type) => type.startsWith("repo:") ? it.libraryBases(type) : []);
}
function wantedOf(it, { call, callee }) {
  const types = callee.value.functions.length > 0 ? [] : callee.value.types;
  const isOwn4 = callee.value.functions.length > 0;
  return {
    types,
    object: isOwn4 ? null : callee.receiver,
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
        if (check.optIn !== null && isChosen(it.frameOf(unit, object), form, check.optIn)) continue;
        const { start, end } = form;
        add({ rule, check, unit, symbol: `${holder.name}.${form.name}`, start, end, fix: null });
      }
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
      const standing = checks.all().filter((hit) => stands2(hit, flows, checks));
      return distinct([...flows.flatMap((flow) => flowHits(rules, flow, checks)), ...standing.map(checkHit)]).sort(
        inOrder
      );
    }
  };
}
function flowHits(rules, flow, checks) {
  const { at: at2, from, symbol, trace } = flow;
  return rules.filter((rule) => concerns2(rule, flow) && isBeside(rule, flow, checks)).map((rule) => {
    const { path, start, end } = rule.flow?.report === "source" ? from : at2;
    const { severity, confidence } = rule;
    return { rule, path, start, end, severity, confidence, symbol, fix: null, trace, from };
  });
}
function concerns2({ flow: wanted }, { kind, source }) {
  if (wanted === null || !wanted.sinks.includes(kind)) return false;
  return canHarm(source, kind) && (wanted.sources.length === 0 || wanted.sources.includes(source));
}
function isBeside({ flow: wanted }, { at: at2 }, checks) {
  if (wanted?.without != null && isNamed5(checks, at2.path, wanted.without)) return false;
  return wanted?.with == null || isNamed5(checks, at2.path, wanted.with);
}
function stands2(hit, flows, checks) {
  const { check, unit, symbol } = hit;
  if (check === null) return true;
  const { path } = unit;
  if (besideOf(hit, check.without, checks).includes(true)) return false;
  if (besideOf(hit, check.with, checks).includes(false)) return false;
  return !flows.some((flow) => check.unless.includes(flow.kind) && flow.at.path === path && flow.symbol === symbol);
}
function besideOf({ unit, start, end }, { path, calls, names, around: around2 }, checks) {
  const called2 = checks.calledIn(unit.path);
  return [
    ...path === null ? [] : [regExp(path).test(unit.path)],
    ...calls.length === 0 ? [] : [calls.some((name) => called2.has(name))],
    ...names === null ? [] : [isNamed5(checks, unit.path, names)],
    ...around2 === null ? [] : [isOneOf2(namesAround(unit.module, { start, end }), around2)]
  ];
}
function isOneOf2(names, wanted) {
  return [...names].some((name) => regExp(wanted).test(name));
}
function isNamed5(checks, path, names) {
  return isOneOf2(checks.namesIn(path), names);
}
function checkHit({ rule, check, unit, start, end, symbol, fix: fix2 }) {
  const severity = check?.severity ?? rule.severity;
  const confidence = check?.confidence ?? rule.confidence;
  return { rule, path: unit.path, start, end, severity, confidence, symbol, fix: fix2, trace: [], from: null };
}
function distinct(hits) {
  const byPlace2 = /* @__PURE__ */ new Map();
  for (const hit of hits) {
    const place2 = `${hit.rule.id}:${hit.path}:${hit.start}:${hit.end}`;
    if (!byPlace2.has(place2)) byPlace2.set(place2, hit);
  }
  return [...byPlace2.values()];
}
function inOrder(a, b) {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.start - b.start || a.end - b.end || (a.rule.id < b.rule.id ? -1 : 1);
}

// src/scan/static/flow/hooks.ts
function allHooks(hooks) {
  return {
    file: (it, unit) => hooks.forEach((each) => void each.file?.(it, unit)),
    call: (it, seen2) => hooks.forEach((each) => void each.call?.(it, seen2)),
    reached: (it, seen2) => hooks.forEach((each) => void each.reached?.(it, seen2)),
    sunk: (it, seen2) => hooks.forEach((each) => void each.sunk?.(it, seen2)),
    asked: (it, seen2) => hooks.forEach((each) => void each.asked?.(it, seen2)),
    compared: (it, seen2) => hooks.forEach((each) => void each.compared?.(it, seen2)),
    part: (it, seen2) => hooks.forEach((each) => void each.part?.(it, seen2)),
    named: (it, seen2) => hooks.forEach((each) => void each.named?.(it, seen2)),
    decorated: (it, frame, index, value) => hooks.forEach((each) => void each.decorated?.(it, frame, index, value)),
    looked: (it, unit) => hooks.forEach((each) => void each.looked?.(it, unit))
  };
}

// src/scan/static/elements/harmful-calls.ts
var HARMFUL = {
  shell: "runs a program",
  code: "runs text as code",
  expression: "evaluates an expression",
  jndi: "looks up a name in JNDI",
  deserialise: "makes objects of bytes",
  template: "renders text as a template",
  archive: "unpacks an archive",
  xml: "reads XML with its entities"
};
var BYTES = /(?:BytesIO|StringIO|Stream|Reader|Buffer)$/;
function harmOf(kind, values) {
  if (kind === "path") return values.some(comesFromOutside) ? "opens a file that a caller names" : null;
  return HARMFUL[kind] ?? null;
}
function comesFromOutside(value) {
  return !value.types.some((type) => BYTES.test(type)) && allTaints(value).some(
    ({ origin, cleaned: cleaned2 }) => origin.kind === "source" && isRemote(origin.source) && Math.floor(cleaned2 / bitOf("path")) % 2 === 0
  );
}

// src/scan/static/elements/hosts.ts
var WITH_HOST = /^([a-z][a-z0-9+.-]{1,20}):\/\/(?:[^/?#@\s]{0,200}@)?(\[[0-9a-f:.]{2,45}\]|[a-z0-9_.-]{1,253})(?::\d{1,5})?(?=[/?#]|$)/i;
var OWN2 = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\]|0\.0\.0\.0)$/i;
function hostsOf({
  kind,
  values
}) {
  if (kind !== "url-host") return [];
  return values.flatMap(textsOf2).flatMap(({ text, isWhole: isWhole4 }) => {
    const match = WITH_HOST.exec(text);
    const [all = "", protocol = "", host = ""] = match ?? [];
    if (match === null || OWN2.test(host)) return [];
    return !isWhole4 && all.length === text.length ? [] : [{ host: host.toLowerCase(), protocol: protocol.toLowerCase() }];
  });
}
function textsOf2({ literals, spare, text }) {
  const written2 = [...literals ?? [], ...spare ?? []].filter((each) => typeof each === "string");
  if (written2.length > 0) return written2.map((each) => ({ text: each, isWhole: true }));
  const [first] = text ?? [];
  return typeof first === "string" ? [{ text: first, isWhole: text?.length === 1 }] : [];
}

// src/scan/static/elements/openings.ts
var BOUNDARY = {
  operation: "internet",
  rpc: "service",
  socket: "internet",
  webhook: "partner",
  consumer: "service",
  schedule: "service",
  data: "user"
};
var ANY2 = "{}";
var MOST_NAMES = 200;
function openingsOf(spoken, { opens, name: framework }, of) {
  return opens.flatMap((opening) => {
    if (opening.needs !== null && valuesOf(spoken, opening.needs).length === 0) return [];
    const { kind } = opening;
    const at2 = { path: spoken.frame.unit.path, start: spoken.span.start, end: spoken.span.end };
    if (kind === "data") return columnsOf(spoken, opening, of, at2);
    const runs = opening.runs === null ? [] : constantsAt(spoken, opening.runs);
    const facts = [
      { name: "framework", value: framework, at: null },
      ...runs.slice(0, 1).map((value) => ({ name: "runs", value, at: null }))
    ];
    return namesOf3(spoken, opening, of).map((name) => ({ kind, name, at: at2, boundary: BOUNDARY[kind], facts }));
  });
}
function columnsOf(spoken, { name, within: within4 }, of, at2) {
  const [outer] = within4.map((each) => told2(spoken, each, of)).find((texts) => texts.length > 0) ?? [];
  const table = outer ?? (of.class === null ? ANY2 : lastName(of.class));
  if (name.some(({ from }) => from === "fields")) {
    return of.fields.flatMap(
      (field) => columnElement(table, columnOf(field), field.type?.name ?? null, {
        path: at2.path,
        start: field.start,
        end: field.end
      })
    );
  }
  const columns = name.map((each) => told2(spoken, each, of)).find((texts) => texts.length > 0) ?? [];
  return columns.slice(0, MOST_NAMES).flatMap((column) => columnElement(table, column, null, at2));
}
function columnOf({ name, annotations }) {
  const written2 = annotations.flatMap(
    ({ args }) => args.flatMap(
      ({ value, name: key }) => value.kind === "constant" && typeof value.value === "string" && (key === null || key === "name") ? [value.value] : []
    )
  );
  return written2.find((each) => personalData(each) !== null) ?? name;
}
function namesOf3(spoken, { kind, name, within: within4 }, of) {
  const found = name.map((each) => told2(spoken, each, of)).find((texts) => texts.length > 0) ?? [ANY2];
  const [outer] = within4.map((each) => told2(spoken, each, of)).find((texts) => texts.length > 0) ?? [];
  const sign = kind === "rpc" ? "/" : ".";
  const names = outer === void 0 ? found : found.map((each) => `${outer}${sign}${each}`);
  return [...new Set(names)].slice(0, MOST_NAMES);
}
function told2(spoken, name, of) {
  switch (name.from) {
    case "text":
      return [name.text];
    case "fields":
      return of.fields.map((field) => field.name);
    case "function":
    case "class":
      return [of[name.from] ?? []].flat().map(lastName);
    case "value":
      return valuesOf(spoken, name.place).flatMap((value) => textsOf(value).map(({ text }) => text));
    case "keys":
      return keysAt(spoken, name.place);
    case "named":
      return valuesOf(spoken, name.place).flatMap(namesOfFunctions);
    case "written":
      return writtenAt2(spoken, name.place);
  }
}
function keysAt(spoken, place2) {
  const wholes = valuesOf(spoken, { ...place2, parts: [] });
  return wholes.flatMap((whole) => keysOf3(whole, place2.parts));
}
function keysOf3(value, [first, ...rest]) {
  if (first === void 0) return [""];
  const { parts } = value;
  if (first === "*" && isList3(value))
    return [...parts?.values() ?? []].flatMap((part) => keysOf3(part, [first, ...rest]));
  const below2 = [...parts ?? []].filter(
    ([key]) => key !== "*" && !key.startsWith("__") && (first === "*" || first === key)
  );
  return below2.flatMap(
    ([key, part]) => keysOf3(part, rest).map((tail) => first === "*" ? [key, tail].filter((each) => each !== "").join(".") : tail)
  );
}
function namesOfFunctions({ functions, types }) {
  const named4 = functions.flatMap(({ unit, index }) => unit.module.functions[index]?.name || []);
  return named4.length > 0 ? named4 : types.filter((type) => type.startsWith("repo:")).map(lastName);
}
function writtenAt2({ given }, { at: at2 }) {
  const written2 = typeof at2 === "number" ? given[at2]?.from : void 0;
  const words2 = written2 == null ? [] : wordsOf2(written2);
  const last = words2.at(-1) === "service" ? words2.at(-2) : words2.at(-1);
  return last === void 0 ? [] : [last.replace(/(?<=.)(?:Service|Definition)$/, "")];
}
function wordsOf2(written2) {
  if (written2.kind === "name") return [written2.name];
  return written2.kind === "member" ? [...wordsOf2(written2.object), written2.name] : [];
}
function constantsAt(spoken, place2) {
  return valuesOf(spoken, place2).flatMap(
    ({ literals }) => (literals ?? []).flatMap((each) => typeof each === "string" || typeof each === "number" ? String(each) : [])
  );
}
function lastName(name) {
  return name.slice(Math.max(name.lastIndexOf("."), name.lastIndexOf("#")) + 1);
}

// src/scan/static/elements/remote-methods.ts
var GENERATED = [
  // protoc-gen-grpc-java: `GreeterGrpc.GreeterImplBase`
  { base: /(?:^|\.)(\w{1,100})ImplBase$/, isMethod: (method) => takes(method, /StreamObserver$/) },
  // Grpc.Tools: `Greeter.GreeterBase`
  { base: /(?:^|\.)(\w{1,100})\.\1Base$/, isMethod: (method) => takes(method, /ServerCallContext$/) },
  // protoc-gen-go-grpc: `pb.UnimplementedGreeterServer`
  { base: /(?:^|\.)Unimplemented(\w{1,100})Server$/, isMethod: isGoMethod },
  // grpcio-tools: `greeter_pb2_grpc.GreeterServicer`
  {
    base: /(?:^|\.)(\w{1,100})Servicer$/,
    isMethod: ({ name, parameters }) => !name.startsWith("_") && name !== "constructor" && parameters.length === 2
  }
];
function remoteMethods({ unit, form }, parts) {
  const bases = [...new Set(parts.flatMap((part) => part.form.bases.map(({ name }) => name)))];
  const known7 = bases.flatMap((name) => {
    const generated = GENERATED.find(({ base }) => base.test(name));
    return generated === void 0 ? [] : [{ generated, name, service: generated.base.exec(name)?.[1] ?? "" }];
  });
  const [first] = known7;
  if (first === void 0) return [];
  const service = known7.length === 1 ? first.service : "{}";
  const before2 = first.name.slice(0, Math.max(0, first.name.lastIndexOf(".")));
  const methods = form.methods.flatMap((index) => unit.module.functions[index] ?? []);
  return methods.filter((method) => !method.static && first.generated.isMethod(method, before2)).map((method) => {
    const at2 = { path: unit.path, start: method.start, end: method.start + 1 };
    const facts = [{ name: "framework", value: first.name, at: null }];
    return { kind: "rpc", name: `${service}/${method.name}`, at: at2, boundary: "service", facts };
  });
}
function isGoMethod({ name, parameters }, generated) {
  if (!/^[A-Z]/.test(name) || parameters.length === 0 || parameters.length > 2) return false;
  const types = parameters.map(({ type }) => type?.name ?? "");
  const [first = "", second = first] = types;
  const isMessage = (type) => type.startsWith(`${generated}.`) || /(?:^|\.)(?:Empty|Any|\w*Request|\w*Stream\w*|\w+_\w+Server)$/.test(type);
  return isMessage(second) && (/(?:^|\.)Context$/.test(first) || isMessage(first));
}
function takes({ parameters }, type) {
  return parameters.some((parameter) => parameter.type !== null && type.test(parameter.type.name));
}

// src/scan/static/elements/annotated.ts
function ofFunction(it, frame, form) {
  const of = { function: form.name, class: null, fields: [] };
  const all = [...form.annotations, ...form.parameters.flatMap(({ annotations }) => annotations)];
  return all.flatMap((annotation) => ofAnnotation(it, frame, annotation, of));
}
function ofClasses(it, unit) {
  return [...unit.classes.values()].flatMap((found) => ofClass2(it, unit, found));
}
function ofClass2(it, unit, found) {
  const { form, type } = found;
  const frame = it.frameOf(unit, typed([type]));
  const own = { function: null, class: form.name, fields: form.fields };
  const bases = form.form === "interface" ? [] : it.libraryBases(type);
  const inherited2 = bases.flatMap((base) => {
    const model = unit.models.lookup(base);
    return model === null ? [] : opened(it, frame, { span: headOf(form), receiver: null, given: [] }, model, own);
  });
  const methods = form.methods.flatMap((index) => {
    const method = unit.module.functions[index];
    if (method === void 0) return [];
    const of = { function: method.name, class: form.name, fields: [] };
    const all = [...method.annotations, ...method.parameters.flatMap(({ annotations }) => annotations)];
    const some = all.filter(({ start }) => !form.annotations.some((each) => each.start === start));
    return some.flatMap((annotation) => ofAnnotation(it, frame, annotation, of));
  });
  return [
    ...remoteMethods(found, it.program.classes.get(type) ?? [found]),
    ...inherited2,
    ...form.annotations.flatMap((each) => ofAnnotation(it, frame, each, own)),
    ...methods
  ];
}
function headOf({ start }) {
  return { start, end: start };
}
function ofAnnotation(it, frame, annotation, of) {
  const { callee, args, start, end } = annotation;
  const models = it.evaluate(frame, callee).types.flatMap((type) => frame.unit.models.lookup(type) ?? []);
  if (models.every(({ opens }) => opens.length === 0)) return [];
  const receiver = callee.kind === "member" ? it.evaluate(frame, callee.object) : null;
  const given = args.map(({ value, name, spread: spread2 }) => {
    return { value: it.evaluate(frame, value), name, spread: spread2, from: value };
  });
  return models.flatMap((model) => opened(it, frame, { span: { start, end }, receiver, given }, model, of));
}
function opened(it, frame, said, model, of) {
  return openingsOf({ it, frame, name: model.name, ...said }, model, of);
}

// src/scan/static/elements/opening-hooks.ts
function openingHooks(put2) {
  return {
    call(it, { frame, call, callee: { receiver, models }, given }) {
      for (const model of models) {
        if (model.opens.length === 0) continue;
        const spoken = { it, frame, span: call, name: model.name, receiver, given };
        const around2 = { function: frame.form.name || null, class: null, fields: [] };
        for (const element of openingsOf(spoken, model, around2)) put2(element);
      }
    },
    decorated(it, frame, index) {
      const form = frame.unit.module.functions[index];
      if (form === void 0 || form.class !== null) return;
      for (const element of ofFunction(it, frame, form)) put2(element);
    },
    looked(it, unit) {
      for (const element of ofClasses(it, unit)) put2(element);
    }
  };
}

// src/scan/static/elements/route-element.ts
var PARAMETER3 = /<[^<>/]{0,100}>|\{[^{}/]{0,100}\}|\([^()/]{0,100}\)[?*+]?|:[A-Za-z_]\w{0,60}[?*+]?|\*\w{0,60}/g;
function routeElement({ method, path, registered, framework, protection }) {
  const protections = PROTECTIONS.map((kind) => {
    const { is, ...rest } = protection[kind];
    return { name: kind, value: is, at: "at" in rest ? rest.at : null };
  });
  return {
    kind: "route",
    name: `${method} ${path.replaceAll(PARAMETER3, "{}")}`,
    at: registered,
    boundary: boundaryOf(protection),
    facts: [{ name: "framework", value: framework, at: null }, ...protections]
  };
}
function boundaryOf({ authentication, authorisation }) {
  if (authorisation.is === "protected") return "administrator";
  return authentication.is === "protected" ? "user" : "internet";
}

// src/scan/static/elements/element-hooks.ts
var SETTING = /^[\w.:-]{1,120}$/;
function elementHooks() {
  const seen2 = /* @__PURE__ */ new Map();
  function put2(element) {
    const { kind, name, at: at2 } = element;
    seen2.set(`${kind} ${name} ${at2.path}:${at2.start}`, element);
  }
  function setting(name, at2) {
    if (typeof name !== "string" || !SETTING.test(name)) return;
    put2({ kind: "env", name, at: at2, boundary: "administrator", facts: [] });
  }
  const hooks = {
    call(_it, { frame, call, callee, given }) {
      const { receiver, models } = callee;
      const reads = models.some(({ source }) => source === "environment") || receiver !== null && isSettings(frame, receiver);
      const [first] = given;
      if (reads && first !== void 0) setting(onlyLiteral(first.value)?.value, placeIn3(frame, call));
    },
    asked(_it, { frame, object, name, at: at2 }) {
      if (isSettings(frame, object, name)) setting(name, at2);
    },
    reached(_it, { frame, call, kind, given }) {
      hosts(placeIn3(frame, call), { kind, values: [given.value] });
    },
    sunk(_it, { frame, call, model, sink, values }) {
      const at2 = placeIn3(frame, call);
      hosts(at2, { kind: sink.kind, values });
      const harm = harmOf(sink.kind, values);
      if (harm === null || takesFunctions(model, sink) && values.every(({ text }) => text === null)) return;
      put2({
        kind: "call",
        name: model.name,
        at: at2,
        boundary: "service",
        facts: [{ name: "does", value: harm, at: null }]
      });
    }
  };
  function hosts(at2, reached) {
    for (const { host, protocol } of hostsOf(reached)) {
      put2({
        kind: "host",
        name: host,
        at: at2,
        boundary: "partner",
        facts: [{ name: "protocol", value: protocol, at: null }]
      });
    }
  }
  return {
    hooks: allHooks([hooks, openingHooks(put2)]),
    elements: (routes) => [...routes.map(routeElement), ...seen2.values()]
  };
}
function takesFunctions({ callbacks }, { at: at2 }) {
  return at2.some((place2) => callbacks.some((callback) => callback.at.at === place2.at));
}
function placeIn3({ unit: { path } }, { start, end }) {
  return { path, start, end };
}
function isSettings({ unit: { models } }, { types }, part) {
  return types.some(
    (type) => models.lookup(type)?.source === "environment" && (part === void 0 || models.member(type, part) === null)
  );
}

// src/scan/static/flow/framework-methods.ts
var DEEPEST19 = 6;
function givenByFramework(it, unit, type, form) {
  const nothing2 = form.parameters.map(() => UNKNOWN);
  for (const base of it.libraryBases(type)) {
    for (const { at: at2, gives } of callbacksOf(unit, base, 0)) {
      if (at2.at !== "this" || at2.parts.length !== 1 || !isCalled2(form.name, at2.parts[0] ?? "")) continue;
      return form.parameters.map((parameter, index) => {
        const given = gives[index];
        return given != null && "type" in given ? givenObject(unit, parameter, given.type) : UNKNOWN;
      });
    }
  }
  return nothing2;
}
function isCalled2(name, wanted) {
  return wanted.endsWith("*") ? name.startsWith(wanted.slice(0, -1)) : name === wanted;
}
function callbacksOf(unit, type, depth) {
  const model = unit.models.lookup(type);
  if (model === null || depth > DEEPEST19) return [];
  return [...model.callbacks, ...model.extends.flatMap((base) => callbacksOf(unit, base, depth + 1))];
}

// src/scan/static/flow/assigned-part.ts
function assignedPart(it, frame, types, name, value, from, key = null) {
  const { models } = frame.unit;
  const bases = types.flatMap((type) => it.libraryBases(type));
  const found = bases.flatMap((type) => models.member(type, name) ?? []);
  const isOther2 = key !== null || bases.some((type) => models.knows(type));
  const known7 = found.length > 0 ? found : isOther2 ? [] : models.member("?", name) ?? [];
  for (const model of [known7].flat()) {
    for (const sink of model.sinks) {
      for (const { at: at2 } of sink.at) {
        const came = at2 === 0 ? value : typeof at2 === "object" && at2.keyword === "key" ? key : null;
        if (came !== null) reach(it, frame, { ...sink, name: model.name }, came, placeOf(frame, from));
      }
    }
  }
}

// src/scan/static/flow/own-address.ts
var STARTS = /* @__PURE__ */ new Set([
  "startswith",
  "startsWith",
  "start_with?",
  "StartsWith",
  "HasPrefix",
  "str_starts_with"
]);
var HOLDS = /* @__PURE__ */ new Set(["includes", "contains", "Contains", "include?", "str_contains"]);
function ownAddress(test, truth) {
  const facts = factsOf(test, truth);
  for (const { is, text, place: place2 } of facts) {
    if (is !== "rooted" || text !== "/") continue;
    const lacks2 = (piece) => facts.some(
      (each) => isSame3(each.place, place2) && (each.is === "not-rooted" && each.text === `/${piece}` || each.is === "without" && each.text === piece)
    );
    const lacksSlashes = lacks2("/") || facts.some((each) => each.is === "without" && each.text === "//" && isSame3(each.place, place2));
    if (lacksSlashes && lacks2("\\")) return place2;
  }
  return null;
}
function factsOf(test, truth) {
  switch (test.kind) {
    case "unary":
      return test.operator === "!" ? factsOf(test.operand, !truth) : [];
    case "wrapped":
      return factsOf(test.value, truth);
    case "logical":
      return test.operator === "and" === truth ? [...factsOf(test.left, truth), ...factsOf(test.right, truth)] : [];
    case "call":
      return called(test, truth);
    case "binary": {
      if (test.operator !== (truth ? "not in" : "in")) return [];
      return textsOf3(test.left).map((text) => ({ is: "without", place: test.right, text }));
    }
    default:
      return [];
  }
}
function called({ callee, args }, truth) {
  if (callee.kind !== "member" && callee.kind !== "name") return [];
  const [first, second] = args.map(({ value }) => value);
  const place2 = second === void 0 && callee.kind === "member" ? callee.object : first;
  if (place2 === void 0) return [];
  const texts = textsOf3(second ?? first);
  if (STARTS.has(callee.name)) {
    if (truth && texts.length !== 1) return [];
    return texts.map((text) => ({ is: truth ? "rooted" : "not-rooted", place: place2, text }));
  }
  if (truth || !HOLDS.has(callee.name)) return [];
  return texts.map((text) => ({ is: "without", place: place2, text }));
}
function textsOf3(written2) {
  if (written2?.kind === "constant") return typeof written2.value === "string" ? [written2.value] : [];
  return written2?.kind === "list" ? written2.items.flatMap(({ value }) => textsOf3(value)) : [];
}
function isSame3(a, b) {
  if (a.kind === "name") return b.kind === "name" && a.name === b.name;
  return a.kind === "member" && b.kind === "member" && a.name === b.name && isSame3(a.object, b.object);
}

// src/scan/static/flow/quoted-text.ts
var STARTS2 = /* @__PURE__ */ new Set(["startswith", "startsWith", "start_with?", "StartsWith"]);
var ENDS = /* @__PURE__ */ new Set(["endswith", "endsWith", "end_with?", "EndsWith"]);
function quotedText(test, truth) {
  const facts = factsOf2(test, truth);
  for (const { fact, place: place2, quote } of facts) {
    if (fact !== "inside" || !/^['"`]$/.test(quote)) continue;
    const isAlso = (wanted) => facts.some((each) => each.fact === wanted && each.quote === quote && isSame4(each.place, place2));
    if (isAlso("starts") && isAlso("ends")) return place2;
  }
  return null;
}
function factsOf2(test, truth) {
  switch (test.kind) {
    case "unary":
      return test.operator === "!" ? factsOf2(test.operand, !truth) : [];
    case "wrapped":
      return factsOf2(test.value, truth);
    case "logical":
      return test.operator === "and" === truth ? [...factsOf2(test.left, truth), ...factsOf2(test.right, truth)] : [];
    case "call":
      return truth ? edgeOf(test) : [];
    case "binary": {
      const isOut = test.operator === (truth ? "not in" : "in");
      const place2 = isOut ? innerOf(test.right) : null;
      const quote = textOf3(test.left);
      return place2 === null || quote === null ? [] : [{ fact: "inside", place: place2, quote }];
    }
    default:
      return [];
  }
}
function edgeOf({ callee, args }) {
  const quote = textOf3(args[0]?.value);
  if (callee.kind !== "member" || quote === null) return [];
  const fact = STARTS2.has(callee.name) ? "starts" : ENDS.has(callee.name) ? "ends" : null;
  return fact === null ? [] : [{ fact, place: callee.object, quote }];
}
function innerOf(part) {
  if (part.kind !== "call" || part.callee.kind !== "member" || !/^(?:__getitem__|slice)$/.test(part.callee.name))
    return null;
  const [from, to] = part.args.map(({ value }) => numberOf2(value));
  return from === 1 && to === -1 ? part.callee.object : null;
}
function numberOf2(value) {
  if (value.kind === "unary" && value.operator === "-") return -(numberOf2(value.operand) ?? Number.NaN);
  return value.kind === "constant" && typeof value.value === "number" ? value.value : null;
}
function textOf3(value) {
  return value?.kind === "constant" && typeof value.value === "string" ? value.value : null;
}
function isSame4(a, b) {
  if (a.kind === "name") return b.kind === "name" && a.name === b.name;
  return a.kind === "member" && b.kind === "member" && a.name === b.name && isSame4(a.object, b.object);
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
var DEEPEST20 = 12;
var PLAIN_TYPES = /* @__PURE__ */ new Set(["number", "boolean", "bigint", "integer", "float", "double", "bool", "int"]);
function assume(it, frame, test, truth, depth = 0) {
  if (frame.dead || depth > DEEPEST20 || it.steps <= 0) return;
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
    case "member":
      assumeConstant(it, frame, test, truth);
      if (!frame.dead) assumePart(it, frame, test, truth);
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
  const known7 = onlyLiteral(it.evaluate(frame, test));
  if (known7 !== null && typeof known7.value === "boolean" && known7.value !== truth) frame.dead = true;
  else if (!truth) narrow(it, frame, test, (value) => value.taints.length === 0 ? value : cleaned(value, EVERYWHERE));
}
function assumeBoth(it, frame, test, truth, depth) {
  const both = test.operator === "and" === truth;
  if (both) {
    assume(it, frame, test.left, truth, depth + 1);
    assume(it, frame, test.right, truth, depth + 1);
    const quoted = frame.dead ? null : quotedText(test, truth);
    if (quoted !== null) clean(it, frame, quoted, bitOf("code"));
    const own = frame.dead ? null : ownAddress(test, truth);
    if (own !== null) clean(it, frame, own, bitOf("redirect"));
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
  const known7 = onlyLiteral(it.evaluate(frame, test));
  if (known7 !== null && typeof known7.value === "boolean" && known7.value !== truth) {
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
  for (const [place2, own, other] of [
    [left, a, b],
    [right, b, a]
  ]) {
    if (other.literals === null) {
      if (equal && own.taints.length > 0 && isClosed(other) && other.text === null) vouch(it, frame, place2);
      continue;
    }
    if (!equal && other.literals.includes("__proto__")) clean(it, frame, place2, bitOf("prototype"));
    if (place2.kind === "unary" && place2.operator === "typeof") {
      const named4 = onlyLiteral(other)?.value;
      if (equal && typeof named4 === "string" && PLAIN_TYPES.has(named4)) clean(it, frame, place2.operand);
      if (equal && named4 === "string") clean(it, frame, place2.operand, bitOf("nosql"));
      continue;
    }
    if (other.literals.length === 1 && typeof other.literals[0] === "boolean") {
      it.assume(frame, place2, other.literals[0] === equal);
      return;
    }
    const nothing2 = other.literals.every((value) => value === void 0 || value === "");
    if (!equal && nothing2 && isSomething(it, frame, place2, own, other)) {
      it.assume(frame, place2, true);
      return;
    }
    if (equal && nothing2 && (own.test?.kind === "call" || place2.kind === "call")) it.assume(frame, place2, false);
    if (equal && own.literals === null) {
      if (nothing2 && !other.literals.every((value) => value === "")) clean(it, frame, place2, 0);
      else fix(it, frame, place2, other.literals);
    } else if (own.literals !== null && own.literals.length > 1 && other.literals.length === 1) {
      const left2 = own.literals.filter((value) => value === other.literals?.[0] === equal);
      if (left2.length === 0) frame.dead = true;
    }
  }
}
function isSomething(it, frame, place2, own, other) {
  return isLookUp(it, frame, place2) || isLookUp(it, frame, own.test) || other.literals?.every((value) => value === "") === true;
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
  if (operator === "==" && number === -1 || operator === "<" && number === 0) assumeCall(it, frame, call, false);
  if (number === 0 && (operator === "==" || operator === "!="))
    assumeMoment(it, frame, call, operator === "==" ? "first" : "not-first");
}
function assumeLookUp(it, frame, object, key) {
  if (it.evaluate(frame, object).fixed) clean(it, frame, key);
}
function assumeType(it, frame, { value, type }) {
  const types = typesOf(it, frame.unit, type);
  updatePlace(it, frame, value, (old) => it.ofType(frame.unit, old, types));
}

// src/scan/static/flow/described.ts
function describedBy({ unit: { models, conventions } }, closures) {
  if (models.own.size === 0) return [];
  return closures.flatMap(({ unit: { module }, index }) => {
    const form = module.functions[index];
    if (form === void 0) return [];
    const holder = form.class === null ? "" : `${module.classes[form.class]?.name ?? ""}.`;
    const name = `${conventions.library(module.package)}.${holder}${form.name}`;
    return models.own.has(name) ? models.lookup(name) ?? [] : [];
  });
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
    if (field2 !== null) return memberOf2(it, frame, receiver, field2, placeOf(frame, call));
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

// src/scan/static/flow/call.ts
var LONGEST_NAME2 = 160;
function evaluateCall(it, frame, call) {
  const before2 = frame.recalls > 0 ? frame.results.get(call) : void 0;
  if (before2 !== void 0) return before2;
  const made4 = happen(it, frame, call);
  frame.results.set(call, made4);
  return made4;
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
  const closures = chooseOverloads(callable(it, callee.value), given.length);
  for (const closure of closures) {
    results.push(it.invoke(frame, onObject(made2(call, callee.value, closure), callee.receiver), given, call));
  }
  for (const model of [...callee.models, ...describedBy(frame, closures)])
    results.push(applyModel(it, frame, call, model, callee.receiver, given));
  const result = results.length > 0 ? combine(results) : generatedMethod(it, frame, call, callee, given) ?? unmodelled(it, frame, call, callee, given);
  if (results.length === 0 && call.callee.kind === "name" && isParameter(callee.value))
    handOver(frame, call.callee.name, given[0]?.value ?? UNKNOWN);
  if (callee.models.some((model) => model.ends) || neverReturned(frame, call)) frame.dead = true;
  else assumeReturned(it, frame, call, callee.models);
  const read3 = sensitiveResult(frame, call, callee.models, given, result, placeOf(frame, call));
  const answer = named3(it, frame, call, callee, read3);
  return isAnswer(frame, call, callee) ? { ...answer, test: call } : answer;
}
function isAnswer({ calls }, call, { models }) {
  return calls.has(call) || models.some(
    ({ guards, callbacks, collection, vouches }) => guards.length > 0 || vouches !== 0 || collection === "get" || callbacks.some(({ chooses }) => chooses === "all" || chooses === "any")
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
function made2({ form }, callee, closure) {
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
  return rest.reduce((joined2, value) => join(joined2, value), first);
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
    memberOf2(it, frame, receiver, callee.name, placeOf(frame, callee))
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
  const found = types.flatMap((type) => models.member(type, name) ?? []);
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
      const taken2 = parameters.map(
        (_, index) => ({ value: expected?.[index] ?? data, name: null, spread: false, from: null })
      );
      returned.push(it.invoke(frame, closure, taken2, null));
    }
  }
  const isMaker = call.form === "new" || value.types.some((type) => /[.:#][A-Z]\w*$/.test(type));
  const carried = isMaker ? given.reduce((all, each) => joinTaints(all, allTaints(each.value)), NO_TAINTS) : NO_TAINTS;
  const passed = receiver !== null || isMaker ? joinTaints(data.taints, carried) : valueTaints(value);
  return { ...UNKNOWN, taints: cleanTaints(passed, DISCLOSURE) };
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
function reachReturn(it, frame, written2, given) {
  const [first] = frame.form.annotations;
  if (first === void 0 || frame.form.name === "") return;
  const body = written2.kind === "list" ? given.parts?.get("0") : given;
  if (body === void 0 || body.parts !== null && body.text === null) return;
  for (const { callee } of frame.form.annotations) {
    for (const model of decoratorModels(it, frame, callee)) {
      for (const sink of model.sinks) {
        if (sink.at.some(({ at: at2 }) => at2 === "return"))
          reach(it, frame, { ...sink, name: model.name }, body, placeOf(frame, written2));
      }
    }
  }
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
    const known8 = summary.exits.get(index);
    summary.exits.set(index, known8 === void 0 ? exit : join(known8, exit));
  }
  if (value === null) return;
  reachReturn(it, frame, value, given);
  const known7 = truthOf(given);
  const before2 = varsOf(frame);
  for (const truth of [true, false]) {
    if (known7 !== null && known7 !== truth) continue;
    goOn(frame, before2);
    it.assume(frame, value, truth);
    if (!frame.dead) agree(truth ? summary.whenTrue : summary.whenFalse, frame);
  }
  goOn(frame, before2);
}
function truthOf(value) {
  const known7 = onlyLiteral(value);
  if (known7 !== null) return Boolean(known7.value);
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
    const own = value.taints.filter(({ origin }) => isOwn3(origin, frame.summary.owner, index));
    const bits = value.taints.length === 0 ? 0 : own.reduce((all, { cleaned: cleaned2 }) => all & cleaned2, EVERYWHERE);
    guarantees.set(index, (guarantees.get(index) ?? EVERYWHERE) & (own.length === 0 ? 0 : bits));
  }
}
function isOwn3(origin, owner, index) {
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
    const known7 = a.get(name);
    if (known7 === void 0 || !sameKnowledge(known7, value)) return false;
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
    const known7 = noted.get(keyOf4(closure));
    if (known7 !== void 0) return known7;
    const form = closure.unit.module.functions[closure.index];
    const model = form === void 0 ? null : exportedHandler(unit, closure.index) ?? recognised(unit, form);
    const callback = model?.callbacks.find(isWhole2);
    if (callback !== void 0) return givenBy(callback);
    return form === void 0 ? null : namedReaders(unit, form);
  }
  return { note: note2, of };
}
function exportedHandler({ models, module, path, scope }, index) {
  const folders = path.split("/");
  const file = folders.pop()?.replace(/\.[cm]?[jt]sx?$/, "");
  const fitting = models.exported.filter(
    ({ exportedFrom: from }) => from !== null && from.file === file && folders.includes(from.folder)
  );
  if (fitting.length === 0) return null;
  const own = module.exports?.filter(({ name, local }) => {
    const value = scope.vars.get(local?.kind === "name" ? local.name : `export ${name}`);
    return value?.functions.some((each) => each.unit.path === path && each.index === index) === true;
  });
  return fitting.find(({ exportedFrom: from }) => own?.some(({ name }) => from?.names.includes(name))) ?? null;
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
    const called2 = models.filter(({ named: named4 }) => named4.includes(target.name));
    if (called2.length === 0) return UNKNOWN;
    const used = partsOf(unit.module, parameter, body);
    const model = called2.find(({ recognisedBy }) => recognisedBy[0]?.some((name) => used.has(name)) === true);
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
  const known7 = value.types.length > 0 && (isVague || isNearer()) ? value : { ...value, types };
  return bits > 0 ? cleaned(known7, bits) : known7;
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
    if (found === void 0) return models !== void 0 && models.member(each, name) !== null;
    return found.some(
      ({ form, unit }) => form.fields.some((field) => field.name === name) || form.methods.some((index) => unit.module.functions[index]?.name === name)
    );
  });
}

// src/scan/static/flow/interpreter-parts.ts
function interpreterOf(program, { reports: reports2, summaries: summaries2, made: made4 }, hooks) {
  const it = {
    program,
    reports: reports2,
    hooks,
    fields: fieldTable(),
    expected: expectations(),
    steps: 0,
    spare: STEPS_OF_LOADING,
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
      made4.add(closure);
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
  const made4 = /* @__PURE__ */ new Map();
  function add(closure) {
    const key = `${closure.unit.id}:${closure.index}`;
    if (!made4.has(key)) made4.set(key, closure);
  }
  function of({ id }) {
    return [...made4.values()].filter(({ unit }) => unit.id === id);
  }
  return { add, of };
}

// src/scan/static/flow/prepared.ts
function preparedObject(it, unit, type, form) {
  let self = typed([type]);
  for (const name of firstMethods(unit, form)) {
    for (const closure of methodsOf(it, type, name, self)) {
      const parts = it.summarise(closure, [], 1).exits.get(-1)?.parts ?? /* @__PURE__ */ new Map();
      for (const [part, value] of parts) {
        const taints = fromOutside(value);
        if (taints.length > 0) self = withPart(self, part, { ...UNKNOWN, taints });
      }
    }
  }
  return self;
}
function fromOutside(value) {
  return allTaints(value).filter(({ origin }) => origin.kind === "source").reduce((all, taint) => joinTaints(all, [taint]), NO_TAINTS);
}
function firstMethods({ module, models, conventions }, { methods }) {
  return methods.flatMap(
    (index) => (module.functions[index]?.body ?? []).flatMap((statement) => {
      if (statement.kind !== "evaluate" || statement.value.kind !== "call") return [];
      const call = statement.value;
      const places2 = models.lookup(`${conventions.globals}:${nameOf5(call)}`)?.runsFirst ?? [];
      return places2.length === 0 ? [] : call.args.flatMap(wordOf3);
    })
  );
}
function nameOf5({ callee }) {
  return callee.kind === "name" ? callee.name : "";
}
function wordOf3({ name, value }) {
  return name === null && value.kind === "constant" && typeof value.value === "string" ? [value.value] : [];
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
  const isObject = (type) => models.knows(type) && !PLAIN.some((plain4) => models.isA(type, plain4));
  if (typesOf(it, frame.unit, parameter.type).some(isObject)) return null;
  for (const { callee, args } of frame.form.annotations) {
    const route = args[0] === void 0 ? void 0 : it.evaluate(frame, args[0].value);
    if (isNamedIn(numbersOfRoute(route), parameter)) return null;
    for (const { annotatesFunction: source, name } of decoratorModels(it, frame, callee)) {
      if (source !== null) return sourceTaints(source, at2, name);
    }
  }
  return null;
}

// src/scan/static/flow/pasted.ts
var PASTED = /\$\{\s*(\w+)((?:\.\w+)*)\s*\}/g;
function reachPasted(it, frame) {
  for (const annotation of frame.form.annotations) {
    for (const { sinks, name } of decoratorModels(it, frame, annotation.callee)) {
      for (const sink of sinks) {
        if (sink.shape === "pasted") reachIn(it, frame, annotation, sink, name);
      }
    }
  }
}
function reachIn(it, frame, annotation, { kind }, name) {
  for (const { value } of annotation.args) {
    const text = textOf4(it.evaluate(frame, value));
    for (const [, first = "", rest = ""] of text.matchAll(PASTED)) {
      const whole = parameterCalled(it, frame, first);
      if (whole === null) continue;
      const at2 = placeOf(frame, value);
      const part = rest.split(".").filter(Boolean).reduce((value2, key) => memberOf2(it, frame, value2, key, at2), whole);
      reach(it, frame, { kind, shape: null, name }, part, at2);
    }
  }
}
function textOf4(value) {
  const known7 = onlyLiteral(value)?.value;
  if (typeof known7 === "string") return known7;
  return [...value.parts?.values() ?? []].map(textOf4).join(" ");
}
function parameterCalled(it, frame, name) {
  const { parameters } = frame.form;
  const named4 = parameters.find((each) => namesOf4(it, frame, each).includes(name));
  const given = ({ target }) => target.kind === "name" ? frame.scope.vars.get(target.name) ?? null : null;
  if (named4 !== void 0) return given(named4);
  const [only, ...more] = parameters;
  const whole = only === void 0 || more.length > 0 ? null : given(only);
  return whole === null ? null : memberOf2(it, frame, whole, name, placeOf(frame, frame.form));
}
function namesOf4(it, frame, { target, annotations }) {
  const written2 = annotations.flatMap(
    ({ args }) => args.map(({ value }) => onlyLiteral(it.evaluate(frame, value))?.value)
  );
  return target.kind === "name" ? [...written2, target.name] : written2;
}

// src/scan/static/flow/summarise.ts
var MOST_CONTEXTS = 6;
var DEEPEST_PARTS = 2;
var MOST_PARTS2 = 12;
var MOST_IN_LIST = 4;
var MOST_ROUNDS3 = 3;
function summaries() {
  const byScope = /* @__PURE__ */ new WeakMap();
  const seen2 = /* @__PURE__ */ new Set();
  let owners = 1;
  function of(it, closure, given, depth) {
    const { unit, index, scope, self } = closure;
    const key = `${unit.id}:${index}`;
    const known7 = byScope.get(scope) ?? /* @__PURE__ */ new Map();
    byScope.set(scope, known7);
    const contexts = known7.get(key) ?? { byArguments: /* @__PURE__ */ new Map() };
    known7.set(key, contexts);
    seen2.add(key);
    let args = given;
    let kind = [self, ...given].map((value) => kindOf(value)).join("|");
    if (!contexts.byArguments.has(kind) && contexts.byArguments.size >= MOST_CONTEXTS) {
      args = given.map((value, at2) => anything(value, unit.module.functions[index]?.parameters[at2]?.rest === "list"));
      kind = `any${args.map(({ parts }) => parts?.size ?? "").join(".")}`;
    }
    const found = contexts.byArguments.get(kind);
    if (found !== void 0 && !isBetterSeen(found, depth)) {
      if (!found.complete) found.asked = true;
      return found;
    }
    const summary = emptySummary(owners++);
    contexts.byArguments.set(kind, summary);
    look2(it, closure, args, summary, depth);
    if (summary.cut !== null) seen2.delete(key);
    return summary;
  }
  return { of, has: (unit, index) => seen2.has(`${unit}:${index}`) };
}
function anything({ parts }, isList4) {
  if (!isList4 || parts === null || parts.size > MOST_IN_LIST) return UNKNOWN;
  return { ...UNKNOWN, parts: new Map([...parts.keys()].map((key) => [key, UNKNOWN])) };
}
function isBetterSeen({ complete, cut }, depth) {
  return complete && cut !== null && depth * 2 <= cut;
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
  if (closure.self !== null) {
    const self = abstracted(closure.self, summary.owner, -1, []);
    frame.scope.vars.set("this", depth === 0 ? withOwnData(self, closure.self) : self);
  }
  form.parameters.forEach((parameter, index) => {
    const { target, type, otherwise } = parameter;
    let value = abstracted(given[index] ?? UNKNOWN, summary.owner, index, []);
    const framework = depth === 0 ? given[index]?.taints ?? NO_TAINTS : NO_TAINTS;
    const outside2 = parameterSource(it, frame, parameter) ?? (framework.length > 0 ? framework : null);
    if (outside2 !== null) value = { ...value, taints: joinTaints(outside2, value.taints) };
    value = it.ofType(unit, ofWrittenType(it, unit, value, type), annotatedTypes(it, frame, parameter));
    if (otherwise !== null && (given[index] ?? UNKNOWN) === UNKNOWN) value = join(value, it.evaluate(frame, otherwise));
    declareTarget(frame, target);
    assignTarget(it, frame, target, value, null);
  });
  if (form.body.length === 0 && form.annotations.length > 0) reachPasted(it, frame);
  it.execute(frame, form.body);
  recordEnd(it, frame);
  form.parameters.forEach(({ target }, index) => {
    const handed2 = target.kind === "name" ? frame.scope.handed?.get(target.name) : void 0;
    if (handed2 !== void 0) summary.handed.set(index, handed2);
  });
}
function abstracted(value, owner, index, path) {
  const key = `p${owner}.${index}${path.map((part) => `.${part}`).join("")}`;
  const taint = { origin: { kind: "parameter", key, owner, index, path }, cleaned: 0, step: null };
  const known7 = onlyLiteral(value);
  const kept = known7 !== null && isKept2(known7.value);
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
function withOwnData(self, { parts }) {
  let made4 = self;
  for (const [name, { taints }] of parts ?? []) {
    const known7 = self.parts?.get(name) ?? UNKNOWN;
    if (taints.length > 0) made4 = withPart(made4, name, { ...known7, taints: joinTaints(taints, known7.taints) });
  }
  return made4;
}
function isKept2(value) {
  return typeof value === "boolean";
}
function kindOf(value, level = 0) {
  if (value === null) return "-";
  const known7 = onlyLiteral(value);
  const flags = known7 !== null && isKept2(known7.value) ? String(known7.value) : "";
  const functions = value.functions.map(({ unit, index }) => `${unit.id}.${index}`).join(",");
  const parts = value.parts === null || level >= DEEPEST_PARTS || value.parts.size > MOST_PARTS2 ? "" : `{${[...value.parts].map(([name, part]) => `${name}:${kindOf(part, level + 1)}`).join(",")}}`;
  return `${value.types.join("&")}${value.sites.join("@")}${flags}${functions}${parts}${value.fixed && value.parts !== null ? "!" : ""}`;
}

// src/scan/static/flow/analysis.ts
var STEPS_A_FILE = 12e4;
var STEPS_AT_LEAST = 15e3;
var STEPS_A_LINE = 150;
var MOST_ROUNDS4 = 4;
function analysisOf(program, hooks = {}) {
  const gathered2 = { reports: reports(), summaries: summaries(), made: madeFunctions() };
  const it = interpreterOf(program, gathered2, allHooks([hooks]));
  function lookThrough2(unit, text) {
    it.steps = text === void 0 ? STEPS_A_FILE : stepsFor(text);
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
function stepsFor(text) {
  let lines = 1;
  for (let at2 = text.indexOf("\n"); at2 !== -1; at2 = text.indexOf("\n", at2 + 1)) lines++;
  return Math.min(STEPS_A_FILE, STEPS_AT_LEAST + lines * STEPS_A_LINE);
}
function lookThroughMethods(it, { summaries: summaries2 }, unit) {
  const objects = /* @__PURE__ */ new Map();
  unit.module.functions.forEach((form, index) => {
    if (form.class === null || it.steps <= 0 || !it.program.focus.has(unit.path, form)) return;
    const type = unit.module.classes[form.class]?.name;
    const found = type === void 0 ? void 0 : unit.classes.get(type);
    const self = found === void 0 ? null : objects.get(found.type) ?? preparedObject(it, unit, found.type, found.form);
    if (found !== void 0 && self !== null) objects.set(found.type, self);
    if (!summaries2.has(unit.id, index)) root(it, { unit, index, scope: unit.scope, self });
  });
}
function lookThroughMade(it, { summaries: summaries2, made: made4 }, unit) {
  for (let round = 0; round < MOST_ROUNDS4; round++) {
    const open = made4.of(unit).filter(({ index }) => !summaries2.has(unit.id, index) && isLookedAt2(it, unit, index));
    if (open.length === 0) break;
    for (const closure of open) root(it, closure);
  }
}
function isLookedAt2({ program }, unit, index) {
  const form = unit.module.functions[index];
  return form !== void 0 && program.focus.has(unit.path, form);
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

// src/scan/static/flow/focus.ts
var EVERYWHERE_LOOKED = { has: () => true };

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
function makeProgram(units, files, focus = EVERYWHERE_LOOKED) {
  const classes = /* @__PURE__ */ new Map();
  const heirs = /* @__PURE__ */ new Map();
  for (const unit of units) {
    for (const each of unit.classes.values()) {
      const parts = classes.get(each.type);
      if (parts === void 0) classes.set(each.type, [each]);
      else parts.push(each);
      for (const { name } of each.form.bases) {
        const last = name.slice(name.lastIndexOf(".") + 1);
        const known7 = heirs.get(last);
        if (known7 === void 0) heirs.set(last, [each]);
        else known7.push(each);
      }
    }
  }
  return { units: new Map(units.map((unit) => [unit.path, unit])), files, classes, heirs, focus };
}

// src/scan/static/session/application-hits.ts
var ANSWERS3 = {
  "guessable-without-limiter": unlimitedLogins,
  "without-authentication-of-siblings": (application, routes) => unlikeSiblings(application, routes, "authentication"),
  "without-authorisation-of-siblings": (application, routes) => unlikeSiblings(application, routes, "authorisation"),
  "without-validation-of-siblings": (application, routes) => unlikeSiblings(application, routes, "validation"),
  "forgeable-with-session": forgeable,
  "bodies-that-nobody-checks": uncheckedBodies,
  "taken-whosever-it-is": ownerless
};
function applicationHits(rules, hits, application, routes, whole) {
  const asking = rules.filter(({ application: question }) => question !== null);
  if (asking.length === 0 && hits.every(({ rule }) => protectionsOf(rule).length === 0)) return hits;
  const told3 = asking.flatMap((rule) => {
    const { severity, confidence, application: question } = rule;
    if (question === null) return [];
    return ANSWERS3[question](application, routes, whole).map(
      ({ at: at2 }) => ({ rule, ...at2, severity, confidence, symbol: "", fix: null, trace: [], from: null })
    );
  });
  return [...hits.filter((hit) => !mayBeProtected(hit, routes)), ...told3];
}
function protectionsOf({ flow }) {
  return flow?.unlessProtected ?? [];
}
function mayBeProtected({ rule, from }, routes) {
  const kinds = protectionsOf(rule);
  if (kinds.length === 0 || from === null) return false;
  const own = routes.filter(
    ({ handler }) => handler?.path === from.path && handler.start <= from.start && handler.end >= from.end
  );
  return own.some(({ before: before2 }) => kinds.some((kind) => before2[kind].is !== "unprotected"));
}

// src/scan/static/flow/target-names.ts
function targetNames(target) {
  if (target === null) return [];
  switch (target.kind) {
    case "name":
    case "member":
      return [target.name];
    case "index":
      return [];
    case "list-target":
      return [...target.items, target.rest].flatMap(targetNames);
    case "record-target":
      return [...target.entries.map((entry) => entry.target), target.rest].flatMap(targetNames);
  }
}

// src/scan/static/session/code-part.ts
var NAMES2 = /[\p{L}_$][\p{L}\p{N}_$]*/gu;
var SET = /((?:\b(?:this|self)\.|@)?)([\p{L}_$][\p{L}\p{N}_$]*)[^\S\n]*(?::[^=\n,;(]{1,100})?[?|&:]*=(?![=>])/gu;
function codeParts(text, { functions, classes }) {
  const [top, ...forms] = functions;
  const statements = (top?.body ?? []).filter(({ kind }) => kind !== "declare");
  const shared3 = sharedNames(text, statements, classes);
  const part = (span, own) => partOf3(text, span, own, shared3);
  const tops = statements.map((each) => part(each, each.kind === "assign" ? targetNames(each.target) : []));
  const methods = outermost(forms.filter((form) => !within3(form, statements))).map(
    (form) => part(withAnnotations(form), form.name === "constructor" ? namesOf5(classes[form.class ?? -1]) : [form.name])
  );
  const fields = classes.flatMap((form) => form.fields.map((field) => part(field, [field.name])));
  const members = [...methods, ...fields];
  return [...tops, ...members, ...classes.map((form) => classPart2(text, form, members, functions))];
}
function sharedNames(text, statements, classes) {
  const tops = statements.flatMap((each) => {
    if (each.kind === "assign") return targetNames(each.target);
    return each.kind === "evaluate" ? [] : setIn(text.slice(each.start, each.end)).map(({ name }) => name);
  });
  return /* @__PURE__ */ new Set([...tops, ...classes.flatMap(({ fields }) => fields.map(({ name }) => name))]);
}
function touched(parts, seeds, wanted = () => false) {
  const names = new Set(seeds);
  const reached = /* @__PURE__ */ new Set();
  let more = parts.filter((part) => wanted(part) || anyOf2(part.names, names));
  while (more.length > 0) {
    for (const part of more) {
      reached.add(part);
      for (const name of part.gives) names.add(name);
    }
    more = parts.filter((part) => !reached.has(part) && anyOf2(part.names, names));
  }
  return { parts: reached, names };
}
function anyOf2(names, wanted) {
  for (const name of names) if (wanted.has(name)) return true;
  return false;
}
function partOf3(all, { start, end }, own, shared3) {
  const text = all.slice(start, end);
  const set = setIn(text).flatMap(({ name, isMember }) => isMember || shared3.has(name) ? [name] : []);
  const gives = [...own, ...set].filter((name) => name !== "");
  return { start, end, texts: [text], names: new Set(text.match(NAMES2)), gives };
}
function setIn(text) {
  return [...text.matchAll(SET)].map(([, of = "", name = ""]) => ({ name, isMember: of !== "" }));
}
function classPart2(all, form, members, functions) {
  const { start, end } = withAnnotations(form);
  const inside2 = members.filter((member2) => member2.start >= start && member2.end <= end);
  const texts = [];
  let at2 = start;
  for (const member2 of [...inside2].sort((a, b) => a.start - b.start)) {
    texts.push(all.slice(at2, Math.max(at2, member2.start)));
    at2 = Math.max(at2, member2.end);
  }
  texts.push(all.slice(at2, end));
  const methods = form.methods.flatMap((index) => functions[index]?.name ?? []);
  return {
    start,
    end,
    texts,
    names: new Set(texts.flatMap((text) => text.match(NAMES2) ?? [])),
    gives: [...namesOf5(form), ...form.fields.map(({ name }) => name), ...methods]
  };
}
function namesOf5(form) {
  return form === void 0 ? [] : [form.name.slice(form.name.lastIndexOf(".") + 1)];
}
function withAnnotations(form) {
  return { start: Math.min(form.start, ...form.annotations.map(({ start }) => start)), end: form.end };
}
function within3({ start, end }, spans) {
  return spans.some((span) => span.start <= start && span.end >= end);
}
function outermost(spans) {
  let reached = -1;
  const inOrder2 = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  return inOrder2.filter(({ end }) => {
    const isOutside = end > reached;
    reached = Math.max(reached, end);
    return isOutside;
  });
}

// src/scan/static/session/changed-names.ts
var WHOLE2 = "exports";
function changedNames({ path, text, module }, before2) {
  const isNew = (piece) => before2 === null || !before2.includes(piece.trim());
  const imports = module.imports.filter(({ module: from, start }) => isNew(from) || isNew(lineAt(text, start))).map(({ local }) => local);
  const { parts } = touched(codeParts(text, module), imports, ({ texts }) => texts.some(isNew));
  const handedOn2 = (module.exports ?? []).filter(({ from }) => from !== null && isNew(from.module));
  const given = /* @__PURE__ */ new Set([...[...parts].flatMap(({ gives }) => gives), ...handedOn2.map(({ name }) => name)]);
  return {
    path,
    names: outside(module, given),
    isDefault: given.has(WHOLE2) || givesDefault(module, given, parts),
    isAll: handedOn2.some(({ name }) => name === "*")
  };
}
function outside({ exports, classes, functions }, given) {
  if (exports === null || exports.length === 0) return given;
  const members = classes.flatMap(({ form, fields, methods }) => [
    ...form === "interface" ? [] : fields.map(({ name }) => name),
    ...methods.flatMap((index) => functions[index]?.name ?? [])
  ]);
  const taken2 = exports.flatMap(({ name, local }) => {
    const own = local?.kind === "name" || local?.kind === "member" ? local.name : name;
    return given.has(own) || given.has(name) ? [name] : [];
  });
  return new Set([...members.filter((name) => given.has(name)), ...taken2].filter((name) => name !== "default"));
}
function givesDefault({ exports }, given, parts) {
  const found = (exports ?? []).find(({ name }) => name === "default");
  if (found === void 0) return false;
  const { local } = found;
  if (local === null) return given.has("default");
  if (local.kind === "name" && given.has(local.name)) return true;
  return [...parts].some(({ start, end }) => start <= local.start && end >= local.end);
}
function lineAt(text, at2) {
  const end = text.indexOf("\n", at2);
  return text.slice(text.lastIndexOf("\n", at2 - 1) + 1, end === -1 ? void 0 : end);
}

// src/scan/static/session/focus.ts
function focusOn(files) {
  return {
    has(path, { start, end }) {
      const looked = files.get(path) ?? [];
      return looked === "whole" || looked.some((part) => part.start < end && part.end > start);
    }
  };
}

// src/scan/static/models/model-set.ts
import { join as join2 } from "node:path";

// src/scan/static/models/compact.ts
var NOTHING2 = {
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
  revives: 0,
  routed: false,
  runsFirst: [],
  ends: false,
  parses: null,
  vouches: 0,
  removes: [],
  removesGlobally: null,
  maps: null,
  belowRoot: [],
  guards: [],
  callbacks: [],
  collection: null,
  reads: null,
  shapes: null,
  words: null,
  recognisedBy: [],
  named: [],
  exportedFrom: null,
  annotatesParameter: null,
  annotatesFunction: null,
  web: null,
  opens: []
};
function expandModels(compact) {
  return compact.flatMap(({ names, model }) => names.map((name) => ({ ...NOTHING2, ...model, name })));
}

// src/scan/static/models/model-index.ts
var DEEPEST21 = 6;
var COLLECTIONS = ["?text", "?list", "?map", "?function"];
var MOST_ANSWERS2 = 5e4;
function modelIndex(models, own = []) {
  const names = namesOf6(models);
  const lookup = lookUpIn(names);
  const member2 = membersIn(names);
  const methods = /* @__PURE__ */ new Map();
  function untyped(name, any) {
    const key = any ? `?${name}` : name;
    const found = methods.get(key);
    if (found !== void 0) return found;
    const types = any ? ["?", ...COLLECTIONS] : COLLECTIONS;
    const models2 = types.flatMap((type) => member2(type, name) ?? []);
    methods.set(key, models2);
    return models2;
  }
  return {
    sinkWords: sinkWordsOf(models),
    untyped,
    routes: routesOf2(names),
    isA: (type, base) => isA(names, type, base),
    lookup,
    member: member2,
    recognisable: models.filter(({ recognisedBy }) => recognisedBy.length > 0),
    exported: models.filter(({ exportedFrom }) => exportedFrom !== null),
    knows: (type) => names.known.has(type),
    canonical: (name) => canonical2(names, name),
    own: new Set(own.map(({ name }) => name))
  };
}
function namesOf6(all) {
  const models = /* @__PURE__ */ new Map();
  const known7 = /* @__PURE__ */ new Set();
  const routers = /* @__PURE__ */ new Set();
  for (const model of all) {
    models.set(model.name, together3(models.get(model.name), model));
    known7.add(model.name);
    for (const type of routersOf(model)) routers.add(type);
    const dot = model.name.lastIndexOf(".");
    if (dot > 0) known7.add(model.name.slice(0, dot));
  }
  return { models, known: known7, routers };
}
function lookUpIn(names) {
  const answers4 = /* @__PURE__ */ new Map();
  return (name) => {
    const answer = answers4.get(name);
    if (answer !== void 0) return answer;
    const made4 = modelNamed(names, name);
    if (answers4.size < MOST_ANSWERS2) answers4.set(name, made4);
    return made4;
  };
}
function membersIn(names) {
  const answers4 = /* @__PURE__ */ new Map();
  let count = 0;
  return (type, name) => {
    const known7 = answers4.get(type)?.get(name);
    if (known7 !== void 0) return known7;
    const made4 = modelNamed(names, `${type}.${name}`);
    if (count >= MOST_ANSWERS2) return made4;
    count++;
    const ofType3 = answers4.get(type) ?? /* @__PURE__ */ new Map();
    answers4.set(type, ofType3.set(name, made4));
    return made4;
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
  if (dot <= 0 || depth > DEEPEST21) return null;
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
  return depth < DEEPEST21 && (names.models.get(own)?.extends ?? []).some((each) => isA(names, each, base, depth + 1));
}
function routesOf2({ models, routers }) {
  const answers4 = /* @__PURE__ */ new Map();
  function routes(type, depth = 0) {
    const known7 = answers4.get(type);
    if (known7 !== void 0) return known7;
    const own = models.get(type)?.sameAs ?? type;
    const bases = models.get(own)?.extends ?? [];
    const answer = routers.has(own) || depth < DEEPEST21 && bases.some((each) => routes(each, depth + 1));
    if (answers4.size < MOST_ANSWERS2) answers4.set(type, answer);
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
function together3(known7, more) {
  if (known7 === void 0) return more;
  const opens = known7.opens.length > 0 ? known7.opens : more.opens;
  if (saysNothing(known7) && (known7.web === null || more.web === null))
    return { ...more, opens, web: known7.web ?? more.web };
  if (known7.web === null) return { ...known7, opens, web: more.web, returns: known7.returns ?? more.returns };
  return { ...known7, opens };
}
function saysNothing({ name: _name, web: _web, opens: _opens, ...rest }) {
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
  return [...puts ? [name.slice(0, dot)] : [], ...own === null ? [] : [name], ...makes ? made3(returns) : []];
}
function made3(returns) {
  return returns === null || returns === "this" ? [] : [returns];
}

// src/scan/static/models/model-set.ts
var loaded = /* @__PURE__ */ new Map();
var indexes = /* @__PURE__ */ new Map();
function modelsOf(folder) {
  const known7 = indexes.get(folder) ?? productModels(folder).then(modelIndex);
  indexes.set(folder, known7);
  return known7;
}
async function modelsWith(own, folder) {
  return own.length === 0 ? modelsOf(folder) : modelIndex([...own, ...await productModels(folder)], own);
}
function productModels(folder) {
  const known7 = loaded.get(folder) ?? load(folder);
  loaded.set(folder, known7);
  return known7;
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
    ...conventions.loaders.some((name) => text.includes(`${nameOf6(name)}(`)) ? loadedNames(module, conventions.loaders) : []
  ];
  const found = named4.flatMap((wanted) => moduleFiles(conventions, { from: path, ...wanted }, files));
  const words2 = conventions.fileIsNamed ? [...new Set(text.match(/[A-Za-z_]\w*/g))] : [""];
  const near = words2.flatMap((word) => neighboursWith(conventions, path, word, files));
  return [.../* @__PURE__ */ new Set([...found, ...near])].filter((other) => other !== path);
}
function loadedNames(module, named4) {
  const loaders = named4.map(nameOf6);
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
function nameOf6(loader) {
  return loader.slice(loader.indexOf(":") + 1);
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
function loaderOf(files, own, words2, shared3) {
  const indexOf = indexesWith(own);
  const loaded2 = keptFiles();
  let ids = 0;
  async function add(added) {
    const lost = [];
    for (const file of added) {
      const found = await lowered(file, shared3);
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
async function lowered(file, shared3) {
  const waiting = shared3.take(file);
  if (waiting !== null) return { module: waiting };
  const found = await lower(file);
  if ("module" in found) shared3.put(file, found.module);
  return found;
}
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

// src/scan/static/session/repository-files.ts
import { posix as posix2 } from "node:path";
function repositoryFiles(paths, settings) {
  const all = new Set(paths);
  const byName = /* @__PURE__ */ new Map();
  const byFolder = /* @__PURE__ */ new Map();
  const byStem = /* @__PURE__ */ new Map();
  for (const path of paths) {
    const slash = path.lastIndexOf("/");
    push(byName, path.slice(slash + 1), path);
    const dot = path.lastIndexOf(".");
    if (dot > slash) push(byStem, path.slice(0, dot), path);
    push(byFolder, slash === -1 ? "" : path.slice(0, slash), path);
  }
  return {
    has: (path) => all.has(path),
    called: (name) => byName.get(name) ?? [],
    withoutEnding: (stem) => byStem.get(stem) ?? [],
    inFolder: (folder) => byFolder.get(folder) ?? [],
    settings: (path) => settings.get(posix2.normalize(path)) ?? null
  };
}
function push(index, key, path) {
  const known7 = index.get(key);
  if (known7 === void 0) index.set(key, [path]);
  else known7.push(path);
}

// src/scan/static/session/semgrep-look.ts
function semgrepLook(rules) {
  let engine = null;
  async function one(file) {
    engine ??= import("./part-scan-static-semgrep-engine.js").then(({ semgrepEngine }) => semgrepEngine(rules));
    const { withNosemgrep } = await import("./part-scan-static-semgrep-observation.js");
    const { path, language, text } = file;
    try {
      const { hits, lack } = await (await engine).look(path, language, text);
      const found = hits.flatMap((hit) => observed(hit, () => text) ?? []).map((seen2) => withNosemgrep(seen2, text));
      return { found, lost: lack === null ? [] : [{ path, kind: "budget", reason: lack }] };
    } catch (error) {
      const reason = `rules of your own could not be run: ${messageOf(error).slice(0, 200)}`;
      return { found: [], lost: [{ path, kind: "syntax", reason }] };
    }
  }
  return async (files) => {
    const found = [];
    const lost = [];
    if (rules.length === 0) return { found, lost };
    for (const file of files) {
      const seen2 = await one(file);
      found.push(...seen2.found);
      lost.push(...seen2.lost);
    }
    return { found, lost };
  };
}

// src/scan/static/session/touching-parts.ts
function touchingParts(file, changed, files) {
  const { path, language, text, module } = file;
  const conventions = languageById(language).flow.modules;
  const byPath = new Map(changed.map((each) => [each.path, each]));
  const meant = (wanted) => moduleFiles(conventions, { from: path, ...wanted }, files).flatMap((found) => byPath.get(found) ?? []);
  const local = module.imports.filter(
    ({ module: from, member: member2 }) => meant({ module: from, member: member2 }).some(
      ({ names, isDefault, isAll }) => isAll || (member2 === "default" || member2 === null ? isDefault : names.has(member2))
    )
  ).map((each) => each.local);
  const written2 = loadedNames(module, conventions.loaders).filter(
    (each) => meant(each).some(({ isDefault }) => isDefault)
  );
  const seeds = [...changed.flatMap(({ names }) => [...names]), ...local];
  const { parts } = touched(
    codeParts(text, module),
    seeds,
    ({ texts }) => written2.some((each) => texts.some((piece) => piece.includes(each.module)))
  );
  return [...parts];
}

// src/scan/static/session/session.ts
var DEEPEST22 = 3;
function sessionOf(list2, rules, shared3) {
  const files = repositoryFiles(list2.paths, list2.settings);
  const loader = loaderOf(files, list2.models, ruleWords(rules), shared3);
  const told3 = /* @__PURE__ */ new Set();
  const own = semgrepLook(list2.semgrep);
  async function look3(through, { at: at2, before: before2, alone }) {
    const units = await unitsOf(loader, through, alone ? 0 : DEEPEST22);
    const places2 = new Set(at2);
    const focus = focusOf(loader, files, through, places2, before2);
    const run2 = ruleRun(rules);
    const { hooks, application } = applicationHooks();
    const surface = elementHooks();
    const analysis = analysisOf(makeProgram(units, files, focusOn(focus)), allHooks([run2.hooks, hooks, surface.hooks]));
    const lost = [];
    const wanted = new Set(through);
    const there = new Set(units.map(({ path }) => path));
    const gone = through.filter((path) => !there.has(path) && !told3.has(path));
    lost.push(...gone.map((path) => ({ path, kind: "budget", reason: NOT_KEPT })));
    for (const unit of units) {
      if (!wanted.has(unit.path)) continue;
      lost.push(...lookAt(analysis, unit, loader.get(unit.path)?.text));
    }
    const whole = isWhole3(loader, list2, through);
    const routes = routesOf(application, whole);
    const all = applicationHits(rules, run2.hits(analysis), application, routes, whole);
    const hits = all.flatMap((hit) => placed2(hit, places2) ?? []);
    const found = hits.flatMap((hit) => observed(hit, (path) => loader.get(path)?.text) ?? []);
    const ofUser = await own(through.filter((path) => places2.has(path)).flatMap((path) => loader.get(path) ?? []));
    const elements = placedElements(surface.elements(routes), (path) => loader.get(path)?.text);
    return {
      found: [...found, ...ofUser.found],
      lost: [...lost, ...ofUser.lost],
      elements,
      parts: lookedAt(focus, loader)
    };
  }
  function touching(paths, before2) {
    const own2 = new Set(paths);
    const beside = loader.importers(paths).filter((path) => !own2.has(path));
    return partsBeside(loader, files, beside, paths, before2).flatMap(([path, { length }]) => length > 0 ? path : []);
  }
  return {
    async add(added) {
      const lost = await loader.add(added);
      for (const { path } of lost) told3.add(path);
      return lost;
    },
    missing: (from) => loader.missing(from),
    importers: (paths, before2) => touching(paths, before2),
    look: look3
  };
}
function focusOf(loader, files, through, places2, before2) {
  const beside = through.filter((path) => !places2.has(path));
  const own = through.filter((path) => places2.has(path));
  const parts = partsBeside(loader, files, beside, own, before2);
  return new Map([...through.map((path) => [path, "whole"]), ...parts]);
}
function partsBeside(loader, files, beside, own, before2) {
  if (beside.length === 0) return [];
  const changed = own.flatMap((path) => loader.get(path) ?? []).map((file) => changedNames(file, before2.get(file.path) ?? null));
  return beside.map((path) => {
    const file = loader.get(path);
    const known7 = new Set(file?.imports);
    const theirs = changed.filter((each) => known7.has(each.path));
    return [path, file === void 0 ? [] : touchingParts(file, theirs, files)];
  });
}
function lookedAt(focus, loader) {
  return [...focus].flatMap(([path, parts]) => {
    const text = loader.get(path)?.text;
    if (parts === "whole" || text === void 0) return [];
    const lines = lineIndex(text);
    return [
      {
        path,
        lines: parts.map(({ start, end }) => ({ first: lines.position(start).line, last: lines.position(end).line }))
      }
    ];
  });
}
function lookAt(analysis, unit, text) {
  try {
    return analysis.lookThrough(unit, text) ? [] : [{ path: unit.path, kind: "budget", reason: TOO_MUCH2 }];
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
async function unitsOf(loader, through, deepest) {
  const reached = new Set(through);
  let ring = through;
  for (let depth = 0; depth < deepest && ring.length > 0; depth++) {
    ring = ring.flatMap((path) => loader.get(path)?.imports ?? []).filter((path) => !reached.has(path));
    for (const path of ring) reached.add(path);
    ring = [...new Set(ring)];
  }
  const units = await Promise.all([...reached].sort().map((path) => loader.unit(path)));
  return units.filter((unit) => unit !== null);
}
function placed2(hit, places2) {
  if (places2.has(hit.path)) return hit;
  const stop = hit.trace.findLast((step2) => places2.has(step2.at.path));
  return stop === void 0 ? null : { ...hit, ...stop.at, fix: null };
}

// src/scan/static/session/server.ts
function server(shared3) {
  let session = null;
  function opened2() {
    if (session === null) throw new Error("the engine was asked before it was given a side");
    return session;
  }
  return async (request) => {
    switch (request.kind) {
      case "open": {
        const off = new Set(request.rulesOff);
        const rules = (await ruleSet()).rules.filter(({ id }) => !off.has(id));
        session = sessionOf(request.list, rules, shared3);
        return { kind: "open" };
      }
      case "add":
        return { kind: "add", lost: await opened2().add(request.files) };
      case "missing":
        return { kind: "missing", paths: opened2().missing(request.from) };
      case "importers":
        return { kind: "importers", paths: opened2().importers(request.paths, request.before) };
      case "look":
        return { kind: "look", ...await opened2().look(request.through, request) };
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
    async open(list2, rulesOff2) {
      await ask({ kind: "open", list: list2, rulesOff: rulesOff2 });
    },
    async add(files) {
      const answer = await ask({ kind: "add", files });
      return answer.kind === "add" ? answer.lost : [];
    },
    missing: (from) => paths({ kind: "missing", from }),
    importers: (asked, before2) => paths({ kind: "importers", paths: asked, before: before2 }),
    async look(through, how) {
      const answer = await ask({ kind: "look", through, ...how });
      if (answer.kind !== "look") throw new Error("the engine answered something else");
      return answer;
    },
    close
  };
}

// src/scan/static/session/pool.ts
var FEWEST_FILES = 24;
function openThread(paths, work, shared3) {
  if (work < FEWEST_FILES || sourceRoot() !== null || availableParallelism() < 2) return inThisThread(shared3);
  const workerData = [...new Set(paths.flatMap((path) => languageOf(path) ?? []))];
  return inWorker(() => new Worker(assetPath("static-worker.js"), { workerData }));
}
function inThisThread(shared3) {
  return engineThread(server(shared3), () => Promise.resolve());
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

// src/scan/static/declared-encoding.ts
var DECLARED = /^(?:\uFEFF)?(?:[ \t\f]*(?:#[^\n]*)?\n)?[ \t\f]*#[^\n]{0,200}?coding[:=][ \t]*([-\w.]{1,60})/;
var PLAIN2 = /^(?:utf_?8(?:_sig|_unix|_dos|_mac)?|u8|cp65001|(?:us_?)?ascii(?:_8bit)?|646|binary|latin_?\d{0,2}|l\d|iso_?(?:ir_\d+|8859_?\d*)|(?:windows|cp|ibm)_?(?:125\d|437|7\d\d|8[5-7]\d|9[34]\d)|koi8_[rtu]|mac_?\w+|euc_?\w+|gb_?\w+|big5\w*|shift_?jis\w*|sjis\w*|johab|tis_?620)$/;
var LANGUAGES2 = ["python", "ruby"];
function declaredEncodingLack(language, text) {
  const named4 = LANGUAGES2.includes(language) ? DECLARED.exec(text.slice(0, 1e3).replaceAll("\r\n", "\n"))?.[1] : void 0;
  if (named4 === void 0 || PLAIN2.test(named4.toLowerCase().replaceAll(/[-.]/g, "_"))) return null;
  return `its first lines name the encoding ${named4}, in which it may say something else`;
}

// src/scan/static/side-reader.ts
var MAX_FILE_BYTES2 = 1e6;
async function* readSide(reading, paths, found) {
  const infrastructure = [];
  for await (const result of reading.workspace.read(reading.side, paths, MAX_FILE_BYTES2)) {
    reading.signal.throwIfAborted();
    const text = await textOf5(reading, result);
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
async function textOf5({ tally, classes }, result) {
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
      for (const lack of [source.lack, declaredEncodingLack(languageOf(path), source.text)])
        if (lack !== null) tally.gap("encoding", path, "encoding", lack);
      return source.text;
  }
}
async function workflow({ tally, classes, workflowRules, workflowProject }, path, text) {
  const lines = lineIndex(text);
  const weighed2 = await classes.of(path);
  try {
    const [{ scanWorkflow }, { workflowElements }] = await Promise.all([
      import("./part-scan-static-workflow-index.js"),
      import("./part-scan-static-elements-workflows.js")
    ]);
    const { error, hits, workflow: workflow2 } = scanWorkflow(text, workflowRules, path, await workflowProject());
    tally.elements.push(...placedElements(workflowElements(workflow2), () => text));
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
  /** What the side exposes, and what it reaches. */
  elements = [];
  /** Lines of code beside what changed that were looked through, by path: only what both sides looked through can be compared. */
  beside = /* @__PURE__ */ new Map();
  /** Code of which more is there than was looked through: what is missing of it is not gone. */
  partly = /* @__PURE__ */ new Set();
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

// src/scan/static/scan.ts
var ENGINE = "builtin";
var THREADS = 2;
async function scanStatic(context) {
  const { workspace } = context;
  const tallies = { base: new Tally(), head: new Tally() };
  const raised = (await context.classes?.raised() ?? []).filter(isRead);
  const head = [...await targets(workspace, "head"), ...raised];
  const base = workspace.changes === null ? [] : [...await targets(workspace, "base"), ...raised];
  const own = await ownRulesOf(context, [tallies.head, tallies.base]);
  const [headOthers, baseOthers] = await Promise.all([own.others("head"), own.others("base")]);
  const both = [...head, ...base];
  const shared3 = { own: own.rules, work: both.length, lowered: loweredFiles() };
  const count = both.length + headOthers.length + baseOthers.length;
  const linted = await lintersOf(context, tallies);
  const [found, before2] = await Promise.all([
    scanSide(context, "head", { paths: head, others: headOthers, linted: linted.head, ...shared3 }, tallies.head),
    scanSide(context, "base", { paths: base, others: baseOthers, linted: linted.base, ...shared3 }, tallies.base)
  ]);
  const coverage = await ledger(workspace, tallies);
  const seen2 = await elementsOf(context, tallies, { head, base });
  const compared2 = await compareDocuments(seen2.head, workspace);
  if (count === 0) {
    const reason = "no file of a known language";
    const nothing2 = { problems: [], head: [], base: [], stats: NO_STATS };
    return { engine: ENGINE, status: "not-applicable", reason, ...nothing2, coverage };
  }
  return {
    engine: [ENGINE, ...linted.engines].join("+"),
    ...linted.problems.length > 0 ? { status: "partial", reason: linted.problems.map(({ message }) => message).join("; ") } : { status: "complete", reason: null },
    problems: linted.problems,
    head: found,
    base: before2,
    coverage,
    elements: { head: compared2.head, base: seen2.base },
    ...compared2.notes.length > 0 && { notes: compared2.notes },
    stats: {
      files: tallies.head.files + tallies.base.files,
      bytes: tallies.head.bytes + tallies.base.bytes,
      packages: 0
    }
  };
}
async function elementsOf(context, tallies, changed) {
  const bothSaw = (path, line) => [tallies.head, tallies.base].every(
    ({ beside }) => beside.get(path)?.some(({ first, last }) => first <= line && last >= line)
  );
  async function of(side) {
    const classes = sideClasses(context, side);
    const own = new Set(changed[side]);
    const { partly } = tallies[side === "head" ? "base" : "head"];
    const seen2 = tallies[side].elements.filter(({ location }) => {
      const path = location?.path ?? "";
      return !partly.has(path) && (own.has(path) || bothSaw(path, location?.startLine ?? 0));
    });
    const kinds = await Promise.all(seen2.map(({ location }) => classes.of(location?.path ?? "")));
    return seen2.filter((_, index) => kinds[index]?.kind === "source");
  }
  return { head: await of("head"), base: await of("base") };
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
async function scanSide(context, side, { paths, others, linted, own: ownRules, work, lowered: lowered2 }, tally) {
  if (paths.length === 0 && others.length === 0) return [];
  const { workspace, settings, signal } = context;
  const off = rulesOff(settings);
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
  const threads = Array.from(
    { length: workspace.changes === null ? THREADS : 1 },
    () => openThread(paths, work, lowered2)
  );
  try {
    const list2 = await sideList(
      workspace,
      side,
      { models: await modelsOfUser(workspace, settings), semgrep: ownRules },
      tally
    );
    await Promise.all(threads.map((thread) => thread.open(list2, off)));
    const found = linted.filter(({ rule }) => !off.includes(rule));
    const files = readSide(reading, paths, found);
    const isTest = async (path) => {
      const { kind, lowered: lowered3 } = await classes.of(path);
      return kind === "test" && lowered3;
    };
    found.push(...await lookThrough({ workspace, side, tally, at: paths, isTest }, threads, files));
    if (others.length > 0) {
      const { scanOtherFiles } = await import("./part-scan-static-semgrep-other-files.js");
      found.push(...await scanOtherFiles(reading, ownRules, others));
    }
    const levels = levelsOf(rules, settings);
    return Promise.all(
      found.map(async (each) => weighed(each, await classes.of(each.location?.path ?? ""), levels.get(each.rule)))
    );
  } finally {
    await Promise.all(threads.map((thread) => thread.close()));
  }
}
function rulesOff({ rules }) {
  return Object.entries(rules).flatMap(([id, mode]) => mode === "off" ? id : []);
}
async function ownRulesOf({ workspace, settings }, tallies) {
  if (settings.semgrep.length === 0) return { rules: [], others: async () => [] };
  const { rulesOfUser } = await import("./part-scan-static-semgrep-of-user.js");
  return rulesOfUser(workspace, settings.semgrep, rulesOff(settings), tallies);
}
async function lintersOf(context, tallies) {
  if (context.settings.linters.length === 0) return { engines: [], head: [], base: [], problems: [] };
  const { lintSides } = await import("./part-scan-static-linters-lint.js");
  return lintSides(context, tallies);
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
function levelsOf(rules, settings) {
  const said = Object.entries(settings.rules).flatMap(
    ([id, mode]) => mode === "on" || mode === "off" ? [] : [[id, mode]]
  );
  return new Map([...rules.map(({ id, level }) => [id, level]), ...said]);
}
function weighed(seen2, { kind, lowered: lowered2 }, level = "block") {
  const lower2 = lowered2 ? { severity: "info", confidence: "low" } : {};
  const bounded = level === "block" ? {} : { level };
  return { ...seen2, ...lower2, ...bounded, ...kind !== void 0 && { standing: { kind } } };
}
export {
  scanStatic
};
