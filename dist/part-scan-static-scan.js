import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  isWorkflowFile,
  pathHint
} from "./part-shared-scan-static-workflow-workflow-file.js";
import {
  isLfsPointer
} from "./part-shared-util-lfs-pointer.js";
import {
  inlineIgnoreAt
} from "./part-shared-util-inline-ignore.js";
import {
  LANGUAGES,
  languageOf,
  wholeWord
} from "./part-shared-scan-static-language-go.js";
import {
  NO_CLASSES
} from "./part-shared-util-file-classes.js";
import {
  ledgerOf
} from "./part-shared-scan-ledger.js";
import {
  lineIndex
} from "./part-shared-util-line-index.js";
import "./part-shared-util-line-start.js";
import {
  NO_STATS,
  ruleSet
} from "./part-shared-model-scan.js";
import {
  decodeText,
  textForm
} from "./part-shared-util-binary-form.js";
import {
  VERSION
} from "./part-shared-package.js";
import {
  hashParts
} from "./part-shared-util-hash.js";
import {
  assetPath,
  sourceRoot
} from "./part-shared-io-assets.js";
import {
  messageOf
} from "./part-shared-util-thrown.js";
import "./part-shared-util-text-order.js";
import "./part-shared-model-errors.js";
import "./part-shared-undefined.js";

// src/scan/static/engine-pool.ts
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";

// src/scan/static/engine/wire.ts
function toJob(id, file, candidates) {
  return {
    id,
    ...file,
    candidates: candidates.map(({ rule, matcher }) => [rule.id, rule.matchers.indexOf(matcher)])
  };
}
function reportOf({ report, hits }, candidates) {
  const rules = new Map(candidates.map(({ rule }) => [rule.id, rule]));
  return {
    ...report,
    hits: hits.flatMap((hit) => {
      const rule = rules.get(hit.rule);
      return rule === void 0 ? [] : [{ ...hit, rule }];
    })
  };
}

// src/scan/static/engine-pool.ts
var FEWEST_FILES = 24;
var FILES_A_THREAD = 60;
var MOST_THREADS = 4;
var MOST_CRASHES = 5;
function openPool(paths) {
  if (paths.length < FEWEST_FILES || availableParallelism() < 2 || sourceRoot() !== null) return null;
  const width = Math.min(MOST_THREADS, availableParallelism(), Math.ceil(paths.length / FILES_A_THREAD));
  const workerData = [...new Set(paths.flatMap((path) => languageOf(path) ?? []))];
  return poolOf(width, () => new Worker(assetPath("static-worker.js"), { workerData }));
}
function poolOf(width, start) {
  const threads = [];
  let nextId = 0;
  let crashes = 0;
  function open() {
    const worker = start();
    worker.unref();
    const thread = { worker, pending: /* @__PURE__ */ new Map() };
    worker.on("message", (done) => {
      const settle = thread.pending.get(done.id);
      thread.pending.delete(done.id);
      settle?.(done);
    });
    worker.on("error", (error) => lose(thread, error));
    worker.on("exit", (code) => lose(thread, new Error(`the engine ended with code ${code}`)));
    threads.push(thread);
    return thread;
  }
  function lose(thread, error) {
    const at = threads.indexOf(thread);
    if (at === -1) return;
    threads.splice(at, 1);
    crashes++;
    for (const settle of thread.pending.values()) settle(error instanceof Error ? error : new Error(messageOf(error)));
  }
  while (threads.length < width) open();
  function idlest() {
    if (threads.length < width) return open();
    return threads.reduce((best, thread) => thread.pending.size < best.pending.size ? thread : best);
  }
  async function scanFile(...[path, language, text, candidates, budget]) {
    if (crashes > MOST_CRASHES) return lost("the engine crashed too often");
    const thread = idlest();
    const id = nextId++;
    const done = await new Promise((settle) => {
      thread.pending.set(id, settle);
      thread.worker.postMessage(toJob(id, { path, language, text, budget }, candidates));
    });
    return done instanceof Error ? lost(messageOf(done).slice(0, 200)) : reportOf(done, candidates);
  }
  return {
    scanFile,
    async close() {
      await Promise.all(threads.splice(0).map(({ worker }) => worker.terminate()));
    }
  };
}
function lost(why) {
  return { hits: [], lost: [{ kind: "syntax", reason: `could not be parsed: ${why}` }] };
}

// src/scan/static/file-scanner.ts
import { setImmediate as nextTurn } from "node:timers/promises";

// src/scan/static/observe.ts
var MAX_SNIPPET = 4e3;
function observe({ path, text, lines, kind, lowered }, hit) {
  const start = lines.position(hit.start);
  const end = lines.position(hit.end);
  const snippet = hashParts([
    (hit.snippet ?? text.slice(hit.start, Math.min(hit.end, hit.start + MAX_SNIPPET))).replace(/\s+/g, "")
  ]);
  const { rule } = hit;
  const ignore = inlineIgnoreAt(lines.lineText, start.line, rule.id);
  return {
    category: rule.category,
    rule: rule.id,
    severity: lowered ? "info" : hit.severity,
    confidence: lowered ? "low" : hit.confidence,
    title: rule.title,
    message: rule.message,
    location: { path, startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column },
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

// src/scan/static/prefilter.ts
function prefilter(rules) {
  const byLanguage = /* @__PURE__ */ new Map();
  for (const rule of rules) {
    for (const matcher of rule.matchers) {
      for (const language of matcher.languages) {
        const list = byLanguage.get(language) ?? [];
        list.push({ rule, matcher });
        byLanguage.set(language, list);
      }
    }
  }
  function candidates(language, text) {
    const asked = /* @__PURE__ */ new Map();
    const has = (literal) => {
      const known = asked.get(literal);
      if (known !== void 0) return known;
      const found = text.includes(literal);
      asked.set(literal, found);
      return found;
    };
    return (byLanguage.get(language) ?? []).filter(
      ({ matcher }) => matcher.prefilter.every((group) => group.some(has)) && opens(matcher.gate, text)
    );
  }
  return { candidates };
}
var gates = /* @__PURE__ */ new Map();
function opens(gate, text) {
  if (gate === null) return true;
  const known = gates.get(gate) ?? new RegExp(gate, "i");
  gates.set(gate, known);
  return known.test(text);
}

// src/scan/static/side-classes.ts
var IN_FULL = { kind: "source", lowered: false };
var EVERYTHING_COUNTS = {
  foreign: () => Promise.resolve(null),
  of: () => Promise.resolve(IN_FULL)
};
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

// src/scan/static/source-text.ts
function sourceText(bytes) {
  if (isLfsPointer(bytes)) return { kind: "lfs" };
  const form = textForm(bytes);
  return form.kind === "binary" ? form : { kind: "text", text: decodeText(bytes, form), lack: lackOf(bytes, form) };
}
var CUT_WORD = /[\w$]\0+[\w$]/;
function lackOf(bytes, { mixed, nul }) {
  if (mixed) return "parts of it are in different encodings";
  return nul && CUT_WORD.test(bytes.toString("latin1")) ? "NUL characters stand inside of words" : null;
}

// src/scan/static/file-scanner.ts
var FILE_BUDGET = 3e5;
var FileScanner = class {
  tally;
  #prefilter;
  #workflowRules;
  #budget;
  #scanFile;
  /** @param scanFile the engine in another thread; null: in this one */
  constructor(rules, tally, budget = FILE_BUDGET, scanFile = null) {
    this.tally = tally;
    this.#budget = budget;
    this.#scanFile = scanFile;
    this.#prefilter = prefilter(rules);
    this.#workflowRules = rules.filter((rule) => rule.category === "workflow");
  }
  /** @param classes what the files of this side are; those of somebody else and of tools are not scanned, and told */
  async scan(path, bytes, facts, classes = EVERYTHING_COUNTS) {
    const source = sourceText(bytes);
    const foreign = await classes.foreign(path, source.kind === "text" ? source.text : "");
    if (foreign !== null) {
      this.tally.gap(foreign.kind, path, `${foreign.kind} code`, foreign.evidence);
      return [];
    }
    const text = this.#textOf(path, source);
    if (text === null) return [];
    this.tally.scanned(bytes.length);
    const language = languageOf(path);
    const hits = language === null ? await this.#workflow(path, text, classes) : await this.#code(path, language, text);
    const standing = [];
    for (const hit of hits) if (hit.route === null || !await facts.covers(hit.route)) standing.push(hit);
    if (standing.length === 0) return [];
    const file = { path, text, lines: lineIndex(text), ...await classes.of(path) };
    return standing.map((hit) => observe(file, hit));
  }
  /** The text of a file; null, and told, where its bytes are none. */
  #textOf(path, source) {
    switch (source.kind) {
      case "binary":
        this.tally.gap("binary", path, source.form, `named like source, but its bytes are no text (${source.form})`);
        return null;
      case "lfs":
        this.tally.gap("lfs", path, "Git LFS", "a Git LFS pointer: the source is not in the repository");
        return null;
      case "text":
        if (source.lack !== null) this.tally.gap("encoding", path, "encoding", source.lack);
        return source.text;
    }
  }
  async #code(path, language, text) {
    const candidates = this.#prefilter.candidates(language, text);
    if (candidates.length === 0) return [];
    const scanFile = this.#scanFile ?? (await import("./part-scan-static-engine-engine.js")).scanFile;
    const report = await scanFile(path, language, text, candidates, this.#budget);
    for (const { kind: lack, reason } of report.lost) this.tally.gap(lack, path, language, reason);
    if (this.#scanFile === null) await nextTurn();
    return report.hits;
  }
  async #workflow(path, text, classes) {
    if (this.#workflowRules.length === 0) return [];
    try {
      const { scanWorkflow } = await import("./part-scan-static-workflow-index.js");
      const report = scanWorkflow(text, this.#workflowRules);
      if (report.error !== null && (await classes.of(path)).kind === "source") {
        const { line } = lineIndex(text).position(report.error.offset);
        this.tally.gap("syntax", path, "workflow", `not valid YAML at line ${line}: ${report.error.message}`);
      }
      return report.hits;
    } catch (error) {
      this.tally.gap("syntax", path, "workflow", `could not be parsed: ${messageOf(error)}`);
      return [];
    }
  }
};

// src/scan/static/unread-language.ts
import { posix } from "node:path";
var BY_ENDING = {
  ...endings("Ruby", "rb rake gemspec erb haml slim"),
  ...endings("PHP", "php phtml php3 php4 php5 php7 phps inc"),
  ...endings("C#", "cs csx cshtml razor"),
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
  ["jenkinsfile", "Groovy"],
  ["rakefile", "Ruby"]
]);
var SHEBANG = /^#![ \t]*(?:\S*\/)?(?:env[ \t]+(?:-\S+[ \t]+)*)?([A-Za-z]+)/;
var INTERPRETERS = new Map([
  ...LANGUAGES.flatMap(({ title, files }) => files.interpreters.map((name) => [name, title])),
  ["ruby", "Ruby"],
  ["php", "PHP"],
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
  const named = BY_NAME.get(name) ?? (name.startsWith("dockerfile.") ? "Dockerfile" : void 0);
  if (named !== void 0) return named;
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
function endings(language, list) {
  return Object.fromEntries(list.split(" ").map((ending) => [ending, language]));
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
  return languageOf(path) !== null || isWorkflowFile(path);
}
async function languageGaps(workspace, side) {
  const paths = (await workspace.files(side)).map(({ path }) => path);
  const named = paths.flatMap((path) => {
    const language = isRead(path) ? null : unreadLanguageOf(path);
    return language === null ? [] : [{ kind: "language", path, subject: language, reason: NO_RULES }];
  });
  return [...named, ...await scriptGaps(workspace, side), ...side === "head" ? movedGaps(workspace) : []];
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

// src/scan/static/limiter.ts
var LIMITER = /rate[-_ ]?limit|limiter|throttl|slow[-_]?down|brute[-_]?force|bucket4j|tollbooth|limit_req/i;
var APPLIED = /(?:\.use|\.Use|\.register|\.addHook|\.add_middleware|\.With|\.Group|\.init_app|@UseGuards|@Throttle|APP_GUARD|Limiter|limiter|before_request|addFilter\w*|FilterRegistrationBean|addInterceptor|MIDDLEWARE|limit_req|DEFAULT_THROTTLE\w*)\s*[=:(<[][^;)]{0,150}?(?:rate[-_ ]?limit|limiter|throttl|slow[-_]?down|brute|bucket4j|tollbooth|default_limits|zone=)|limit_req\s+zone/i;
var NAMED = /(?:const|let|var|export)?\s{0,9}\b([\w$]{2,60})\s{0,9}:?=\s{0,9}(?:await\s{1,9})?(?:new\s{1,9})?[\w$.]{0,60}(?:rateLimit\w*|RateLimit\w*|limiter|Limiter\w*|slowDown|throttle\w*|Throttle\w*|ExpressBrute)\s{0,9}\(/g;
var MOUNTED = /\.use\(\s{0,9}(['"`])[^'"`\n]{1,100}\1\s{0,9},([^;]{0,200}?)\b(?!\w*[lL]imit|\w*[tT]hrottl)([\w$]{2,60})\s{0,9}\)\s{0,9}(?:;|\n|$)/g;
var MAX_FILE_BYTES = 3e5;
var MAX_FILES = 2e4;
var MAX_REMOTE_FILES = 300;
function limiterFacts(workspace, side) {
  let read = null;
  async function covers(route) {
    if (LIMITER.test(route)) return true;
    read ??= readFacts(workspace, side);
    const { everywhere, names } = await read;
    return everywhere || [...names].some((name) => new RegExp(wholeWord(name)).test(route));
  }
  return { covers };
}
async function readFacts(workspace, side) {
  const sources = (await workspace.files(side)).map((file) => file.path).filter((path) => (languageOf(path) !== null || /\.conf$/.test(path)) && mayServe(path));
  const depth = (path) => path.split("/").length;
  const paths = workspace.remote === void 0 ? sources.slice(0, MAX_FILES) : sources.toSorted((a, b) => depth(a) - depth(b)).slice(0, MAX_REMOTE_FILES);
  const names = /* @__PURE__ */ new Set();
  const texts = [];
  for await (const result of workspace.read(side, paths, MAX_FILE_BYTES)) {
    if (result.status !== "read") continue;
    const whole = result.bytes.toString("utf8");
    if (!LIMITER.test(whole)) continue;
    const text = withoutMounted(whole, names);
    if (APPLIED.test(text)) return { everywhere: true, names };
    for (const [, name = ""] of text.matchAll(NAMED)) names.add(name);
    if (text.includes(".use(") || text.includes(".Use(")) texts.push(text);
  }
  const everywhere = texts.some((text) => usesOne(text, names));
  return { everywhere, names };
}
function mayServe(path) {
  return pathHint(path) === "source";
}
function withoutMounted(text, names) {
  return text.replace(MOUNTED, (call, _quote, middleware, router) => {
    if (!LIMITER.test(middleware)) return call;
    names.add(router);
    return "";
  });
}
function usesOne(text, names) {
  return [...text.matchAll(/\.[uU]se\(([^;]{0,200})/g)].some(
    ([, args = ""]) => (args.match(/[\w$]+/g) ?? []).some((word) => names.has(word))
  );
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
var ENGINE = "ast-grep";
var FILES_AHEAD = 64;
var MAX_FILE_BYTES2 = 1e6;
async function scanStatic(context) {
  const { workspace } = context;
  const off = new Map(Object.entries(context.settings.rules));
  const rules = (await ruleSet()).rules.filter((rule) => off.get(rule.id) !== "off");
  const tallies = { base: new Tally(), head: new Tally() };
  const sides = { base: [], head: [] };
  const raised = (await context.classes?.raised() ?? []).filter(isRead);
  const headPaths = [...await targets(workspace, "head"), ...raised];
  const basePaths = workspace.changes === null ? [] : [...await targets(workspace, "base"), ...raised];
  const found = headPaths.length + basePaths.length;
  const pool = openPool([...headPaths, ...basePaths]);
  const scan = (side, paths) => scanSide(
    context,
    side,
    paths,
    new FileScanner(rules, tallies[side], void 0, pool?.scanFile),
    pool === null ? 1 : FILES_AHEAD
  );
  try {
    const head2 = scan("head", headPaths);
    if (pool === null) await head2;
    [sides.head, sides.base] = await Promise.all([head2, scan("base", basePaths)]);
  } finally {
    await pool?.close();
  }
  const coverage = await ledger(workspace, tallies);
  if (found === 0) {
    const reason = "no file of a known language";
    const nothing = { problems: [], head: [], base: [], stats: NO_STATS };
    return { engine: ENGINE, status: "not-applicable", reason, ...nothing, coverage };
  }
  const { head, base } = tallies;
  return {
    engine: ENGINE,
    status: "complete",
    reason: null,
    problems: [],
    ...sides,
    coverage,
    stats: { files: head.files + base.files, bytes: head.bytes + base.bytes, packages: 0 }
  };
}
async function ledger(workspace, tallies) {
  return ledgerOf({
    scanner: "static",
    head: [...await languageGaps(workspace, "head"), ...tallies.head.gaps],
    base: workspace.changes === null ? [] : [...await languageGaps(workspace, "base"), ...tallies.base.gaps],
    changes: workspace.changes,
    looksAt: isRead
  });
}
async function scanSide(context, side, paths, scanner, ahead) {
  const observations = [];
  const pending = [];
  const facts = limiterFacts(context.workspace, side);
  const classes = sideClasses(context, side);
  for await (const result of context.workspace.read(side, paths, MAX_FILE_BYTES2)) {
    context.signal.throwIfAborted();
    const { path } = result;
    if (result.status === "too-large") {
      scanner.tally.gap("too-large", path, "large file", "larger than 1 MB, not looked at");
    } else if (result.status !== "read") {
      const reason = result.status === "unreadable" ? result.reason : "listed, and not there";
      scanner.tally.gap("unreadable", path, "file", reason);
    } else {
      const scanned = scanner.scan(path, result.bytes, facts, classes);
      scanned.catch(() => {
      });
      pending.push(scanned);
    }
    if (pending.length >= ahead) observations.push(...await pending.shift() ?? []);
  }
  for (const found of await Promise.all(pending)) observations.push(...found);
  return observations;
}
export {
  scanStatic
};
