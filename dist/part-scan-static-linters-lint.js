import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  ruffWeaknesses
} from "./part-shared-util-ruff-weaknesses.js";
import {
  sideClasses
} from "./part-shared-scan-static-side-classes.js";
import {
  changedPaths
} from "./part-shared-scan-static-infrastructure-files.js";
import "./part-shared-scan-static-workflow-workflow-file.js";
import "./part-shared-scan-static-language-csharp.js";
import "./part-shared-scan-static-tree-flat-tree.js";
import "./part-shared-scan-static-source-text.js";
import "./part-shared-scan-static-infrastructure-cloudformation-index.js";
import "./part-shared-scan-static-infrastructure-terraform-variable-files.js";
import "./part-shared-scan-static-infrastructure-terraform-grammar.js";
import {
  findProgram
} from "./part-shared-io-find-program.js";
import "./part-shared-util-json-comments.js";
import {
  askTool,
  installedTool,
  makeToolFolder
} from "./part-shared-scan-tool-ask.js";
import "./part-shared-util-file-classes.js";
import {
  itemsAt,
  objectAt,
  wholeAt,
  wordAt
} from "./part-shared-util-json-value.js";
import "./part-shared-io-temporary-folder.js";
import "./part-shared-io-folder.js";
import {
  messageOf
} from "./part-shared-util-thrown.js";
import {
  hashParts
} from "./part-shared-util-hash.js";
import "./part-shared-model-errors.js";
import "./part-shared-util-lfs-pointer.js";
import {
  inlineIgnoreAt
} from "./part-shared-util-inline-ignore.js";
import "./part-shared-util-binary-form.js";
import {
  lineIndex
} from "./part-shared-util-line-index.js";
import "./part-shared-util-line-start.js";
import {
  groupBy
} from "./part-shared-util-group-by.js";
import "./part-shared-undefined.js";

// src/scan/tool/program-place.ts
import { realpathSync } from "node:fs";
import { relative, sep } from "node:path";
function isProgramWithin(name, folder, env) {
  const program = findProgram(name, env);
  if (program === null) return false;
  const way = relative(realPath(folder), realPath(program));
  return way !== "" && way !== ".." && !way.startsWith(`..${sep}`) && !/^(?:[A-Za-z]:|[\\/])/.test(way);
}
function realPath(path) {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

// src/scan/static/linters/entries.ts
var MOST_ENTRIES = 1e5;
var LONGEST_MESSAGE = 2e3;
function parsedReport(stdout) {
  try {
    return JSON.parse(stdout.toString("utf8"));
  } catch {
    return void 0;
  }
}
function entriesOf(given, read, unread = []) {
  const items = itemsAt(given);
  const entries = items.slice(0, MOST_ENTRIES).flatMap((item) => read(objectAt(item)) ?? []);
  return { entries, unread, broken: items.length - entries.length };
}
function entryOf({ rule, path, line, column, endLine, endColumn, message, ...rest }) {
  const [id, file, start] = [wordAt(rule), wordAt(path), wholeAt(line, 1)];
  if (id === null || file === null || start === null || !/^[A-Za-z0-9][\w./-]{0,99}$/.test(id)) return null;
  return {
    rule: id,
    path: file,
    line: start,
    column: wholeAt(column, 1),
    endLine: wholeAt(endLine, start),
    endColumn: wholeAt(endColumn, 1),
    message: (wordAt(message) ?? id).slice(0, LONGEST_MESSAGE),
    confidence: "medium",
    cwe: [],
    ...rest
  };
}
function rankOf(value) {
  return value === "HIGH" ? "high" : value === "LOW" ? "low" : "medium";
}
function weaknessOf(id) {
  return /^[1-9]\d{0,4}$/.test(String(id)) ? [`CWE-${String(id)}`] : [];
}

// src/scan/static/linters/linter.ts
var LINT_LIMITS = { timeoutMs: 3e5, maxOutputBytes: 64 * 1024 * 1024 };

// src/scan/static/linters/bandit.ts
var bandit = {
  name: "bandit",
  category: "code",
  version: { args: ["--version"], minimum: "1.7.5" },
  limits: LINT_LIMITS,
  completed: [0],
  reads: (path) => path.endsWith(".py"),
  planted: { path: "canary/deploy.py", text: "eval(input())\n", rule: "B307" },
  command: () => ({ args: ARGS }),
  read({ stdout }) {
    const { results, errors } = objectAt(parsedReport(stdout));
    if (!Array.isArray(results) || !Array.isArray(errors)) return null;
    const unread = errors.flatMap((error) => wordAt(objectAt(error).filename) ?? []);
    return entriesOf(
      results,
      (given) => {
        const lines = itemsAt(given.line_range);
        const isOne = lines.length <= 1;
        return entryOf({
          ...{ rule: given.test_id, path: given.filename, line: given.line_number, message: given.issue_text },
          column: isOne ? plusOne(given.col_offset) : null,
          endLine: lines.at(-1),
          endColumn: isOne ? plusOne(given.end_col_offset) : null,
          severity: rankOf(given.issue_severity),
          confidence: rankOf(given.issue_confidence),
          cwe: weaknessOf(objectAt(given.issue_cwe).id)
        });
      },
      unread
    );
  }
};
var ARGS = [
  ...["--recursive", ".", "--format", "json", "--quiet", "--ignore-nosec", "--exit-zero"],
  ...["--exclude", "gatehouse-passes-over-nothing"]
];
function plusOne(offset) {
  const from = wholeAt(offset, 0);
  return from === null ? null : from + 1;
}

// src/scan/static/linters/eslint.ts
var WEAKNESSES = {
  "no-eval": ["CWE-95"],
  "no-implied-eval": ["CWE-95"],
  "no-new-func": ["CWE-95"],
  "no-script-url": ["CWE-79"]
};
var CONFIG = `export default [
  { ignores: ['!**/node_modules/', '!**/.git/'] },
  {
    files: ['**/*.js', '**/*.cjs', '**/*.mjs', '**/*.jsx'],
    languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
    rules: ${JSON.stringify(Object.fromEntries(Object.keys(WEAKNESSES).map((rule) => [rule, "error"])))},
  },
];
`;
var eslint = {
  name: "eslint",
  category: "code",
  version: { args: ["--version"], minimum: "9.0.0" },
  limits: LINT_LIMITS,
  completed: [0, 1],
  reads: (path) => /\.(?:[cm]?js|jsx)$/.test(path),
  config: { name: "eslint.config.mjs", text: CONFIG },
  planted: { path: "canary/deploy.mjs", text: "eval(process.argv[2]);\n", rule: "no-eval" },
  command: ({ config }) => ({ args: ["--config", config, ...ARGS2] }),
  read({ stdout }) {
    const files = parsedReport(stdout);
    if (!Array.isArray(files)) return null;
    const all = files.map(objectAt).flatMap(({ filePath, messages }) => itemsAt(messages).map((message) => ({ ...objectAt(message), filePath })));
    const isFatal = (message) => objectAt(message).fatal === true;
    const unread = all.filter(isFatal).flatMap(({ filePath }) => wordAt(filePath) ?? []);
    return entriesOf(
      all.filter((message) => !isFatal(message)),
      ({ ruleId, filePath, line, column, endLine, endColumn, message }) => entryOf({
        ...{ rule: ruleId, path: filePath, line, column, endLine, endColumn, message, severity: "medium" },
        cwe: WEAKNESSES[String(ruleId)] ?? []
      }),
      unread
    );
  }
};
var ARGS2 = ["--no-config-lookup", "--no-inline-config", "--no-warn-ignored", "--format", "json", "."];

// src/scan/static/linters/gosec.ts
var gosec = {
  name: "gosec",
  category: "code",
  version: { args: ["--version"] },
  limits: LINT_LIMITS,
  completed: [0],
  // What the toolchain passes over it is not asked about.
  reads: (path) => path.endsWith(".go") && !/(?:^|\/)(?:vendor|testdata|[_.][^/]*)(?:\/|$)/.test(path),
  scaffold: [{ path: "go.mod", text: "module copies\n\ngo 1.21\n" }],
  planted: {
    path: "canary/deploy.go",
    text: 'package canary\n\nimport "crypto/md5"\n\nvar Sum = md5.Sum([]byte("x"))\n',
    rule: "G501"
  },
  command: () => ({
    args: [
      "-fmt",
      "json",
      "-nosec",
      "-no-fail",
      "-quiet",
      "-tests",
      "-exclude-dir",
      "gatehouse-passes-over-nothing",
      "./..."
    ],
    env: {
      ...{ GOFLAGS: "-buildvcs=false -mod=mod", GOPROXY: "off", GOSUMDB: "off", GOTOOLCHAIN: "local" },
      ...{ GOENV: "off", GOWORK: "off", CGO_ENABLED: "0" }
    }
  }),
  read({ stdout }) {
    const { Issues: issues, Stats: stats } = objectAt(parsedReport(stdout));
    if (!Array.isArray(issues)) return null;
    const report = entriesOf(issues, (given) => {
      const [start, end] = String(given.line).split("-").map(Number);
      return entryOf({
        ...{ rule: given.rule_id, path: given.file, line: start, endLine: end, message: given.details },
        column: end === void 0 ? Number(given.column) : null,
        severity: rankOf(given.severity),
        confidence: rankOf(given.confidence),
        cwe: weaknessOf(objectAt(given.cwe).id)
      });
    });
    const looked = wholeAt(objectAt(stats).files, 0);
    return looked === null ? null : { ...report, looked };
  }
};

// src/scan/static/linters/hadolint.ts
var LEVELS = /* @__PURE__ */ new Map([
  ["error", "medium"],
  ["warning", "low"],
  ["info", "info"],
  ["style", "info"]
]);
var WEAKNESSES2 = {
  DL3002: ["CWE-250"],
  DL3004: ["CWE-250"]
};
var hadolint = {
  name: "hadolint",
  category: "infrastructure",
  version: { args: ["--version"], minimum: "2.10.0" },
  limits: LINT_LIMITS,
  completed: [0],
  reads: (path) => /(?:^|[./])(?:Dockerfile|Containerfile)(?:\.[\w.-]+)?$/i.test(path),
  config: { name: "hadolint.yaml", text: "{}\n" },
  planted: { path: "canary/Dockerfile", text: "FROM debian:latest\n", rule: "DL3007" },
  command: ({ files, config }) => ({
    args: [
      ...["--no-fail", "--no-color", "--format", "json", "--disable-ignore-pragma", "--config", config],
      "--",
      ...files
    ]
  }),
  read({ stdout }) {
    const given = parsedReport(stdout);
    if (!Array.isArray(given)) return null;
    return entriesOf(
      given,
      ({ code, file, line, column, level, message }) => entryOf({
        ...{ rule: code, path: file, line, column, message },
        severity: LEVELS.get(level) ?? "low",
        cwe: WEAKNESSES2[String(code)] ?? []
      })
    );
  }
};

// src/scan/static/linters/ruff.ts
var ruff = {
  name: "ruff",
  category: "code",
  version: { args: ["--version"] },
  limits: LINT_LIMITS,
  completed: [0],
  reads: (path) => /\.pyi?$/.test(path),
  planted: { path: "canary/deploy.py", text: "eval(input())\n", rule: "S307" },
  command: () => ({ args: ARGS3 }),
  read({ stdout }) {
    const given = parsedReport(stdout);
    if (!Array.isArray(given)) return null;
    const isSyntax = (item) => {
      const { code } = objectAt(item);
      return code === null || code === "invalid-syntax";
    };
    const unread = given.filter(isSyntax).flatMap((item) => wordAt(objectAt(item).filename) ?? []);
    return entriesOf(
      given.filter((item) => !isSyntax(item)),
      ({ code, filename, location, end_location, message }) => {
        const [start, end] = [objectAt(location), objectAt(end_location)];
        return entryOf({
          ...{ rule: code, path: filename, line: start.row, column: start.column },
          ...{ endLine: end.row, endColumn: end.column, message, severity: "medium" },
          cwe: ruffWeaknesses(String(code))
        });
      },
      unread
    );
  }
};
var ARGS3 = [
  ...["check", "--isolated", "--no-cache", "--select", "S", "--ignore-noqa", "--no-respect-gitignore"],
  ...["--exclude", "gatehouse-passes-over-nothing", "--output-format", "json", "--exit-zero", "."]
];

// src/scan/static/linters/linters.ts
var LINTERS = [bandit, eslint, gosec, hadolint, ruff];

// src/scan/static/linters/place.ts
var LARGEST_FILE = 4 * 1024 * 1024;
async function placedObservations(report, { linter, version, folder, places }, workspace, tallies) {
  const ours = /* @__PURE__ */ new Set([linter.planted.path, ...(linter.scaffold ?? []).map(({ path }) => path)]);
  for (const reported of new Set(report.unread.map(places))) {
    const copy = folder.copies.get(reported);
    if (copy !== void 0)
      tallies[copy.side].gap(
        "syntax",
        copy.path,
        linter.name,
        `${linter.name} cannot read it, and looked at none of it`
      );
  }
  const missed = folder.copies.size + 1 - (report.looked ?? Number.POSITIVE_INFINITY);
  if (missed > 0) {
    const reason = `${linter.name} passed over ${missed} of ${folder.copies.size} files, such as those of other platforms`;
    tallies.head.general.push({ kind: "scanner", subject: linter.name, reason });
  }
  let lost = report.broken;
  const found = { head: [], base: [] };
  const byCopy = groupBy(
    report.entries.filter(({ path }) => !ours.has(places(path))),
    ({ path }) => places(path)
  );
  const byFile = { head: /* @__PURE__ */ new Map(), base: /* @__PURE__ */ new Map() };
  for (const [reported, entries] of byCopy) {
    const copy = folder.copies.get(reported);
    if (copy === void 0) lost += entries.length;
    else byFile[copy.side].set(copy.path, entries);
  }
  for (const side of ["head", "base"]) {
    for await (const read of workspace.read(side, [...byFile[side].keys()], LARGEST_FILE)) {
      if (read.status !== "read") continue;
      const lines = lineIndex(read.bytes.toString("utf8"));
      for (const entry of byFile[side].get(read.path) ?? [])
        found[side].push(observationOf(entry, read.path, lines, { linter, version }));
    }
  }
  const message = `${lost} ${lost === 1 ? "entry" : "entries"} of the report of ${linter.name} name no place in the files that it was given`;
  return { ...found, problems: lost === 0 ? [] : [{ message }] };
}
function observationOf({ rule: own, line, column, endLine, endColumn, severity, confidence, message, cwe }, path, lines, { linter, version }) {
  const rule = `${linter.name}.${own}`;
  const text = hashParts([lines.lineText(line).replace(/\s+/g, "")]);
  const ignore = inlineIgnoreAt(lines.lineText, line, rule);
  const title = message.replace(/\s+/g, " ").trim();
  return {
    category: linter.category,
    rule,
    severity,
    confidence,
    title: title.length <= MOST_OF_TITLE ? title : `${title.slice(0, MOST_OF_TITLE)}\u2026`,
    message: `${linter.name} reports ${own}: ${title}`,
    location: {
      path,
      startLine: line,
      ...column !== null && { startColumn: column },
      ...endLine !== null && { endLine },
      ...endColumn !== null && { endLine: endLine ?? line, endColumn }
    },
    aliases: [],
    cwe,
    references: [],
    sources: [{ tool: linter.name, version, rule: own }],
    identity: ["static", rule, path, text],
    lineage: ["static", rule, text],
    ...ignore !== void 0 && { inlineIgnore: ignore }
  };
}
var MOST_OF_TITLE = 200;

// src/scan/static/linters/lint.ts
var LARGEST_FILE2 = 4 * 1024 * 1024;
var LARGEST_FOLDER = 1024 ** 3;
async function lintSides(context, tallies) {
  const head = [];
  const base = [];
  const problems = [];
  const engines = [];
  const wanted = context.settings.linters;
  for (const linter of LINTERS.filter(({ name }) => wanted.includes(name))) {
    context.signal.throwIfAborted();
    try {
      const seen = await lintWith(linter, context, tallies);
      if (seen === null) continue;
      engines.push(linter.name);
      for (const each of seen.head) head.push(each);
      for (const each of seen.base) base.push(each);
      problems.push(...seen.problems);
    } catch (error) {
      context.signal.throwIfAborted();
      problems.push(unusable(linter, messageOf(error)));
    }
  }
  return { engines, head, base, problems };
}
async function lintWith(linter, context, tallies) {
  const { exec, env, workspace } = context;
  const folder = await makeToolFolder();
  try {
    for (const side of ["head", "base"]) await copyFiles(linter, folder, context, side);
    if (folder.copies.size === 0) return null;
    if (isProgramWithin(linter.name, workspace.root, env))
      throw new Error("the program lies in the checkout, where the change may have put it");
    const installed = await installedTool(exec, linter);
    if (installed.status === "absent") throw new Error("it is not on the PATH");
    if (installed.status === "refused") throw new Error(`asked for its version, it ${installed.reason}`);
    for (const file of linter.scaffold ?? []) await folder.plant(file);
    await folder.plant(linter.planted);
    const { config, planted } = linter;
    const request = {
      files: [...folder.copies.keys(), planted.path],
      config: config === void 0 ? "" : await folder.write(config.name, config.text)
    };
    const places = reportedPaths(folder);
    const asked = await askTool(exec, linter, folder, request, {
      ...planted,
      doubt: ({ entries }) => entries.some(({ path, rule }) => places(path) === planted.path && rule === planted.rule) ? null : "did not report what was planted for it"
    });
    if (asked.status === "failed") throw new Error(`it ${asked.reason}`);
    if (asked.doubt !== null) throw new Error(`it ${asked.doubt}`);
    return await placedObservations(
      asked.answer,
      { linter, version: installed.version, folder, places },
      workspace,
      tallies
    );
  } finally {
    folder.remove();
  }
}
function unusable({ name }, reason) {
  return {
    message: `${name} gave no answer that can be used: ${reason}`,
    remedy: `Install ${name} outside of the checkout in a step before this one, or take it out of static.linters.`
  };
}
function reportedPaths({ files }) {
  const root = `${files.replaceAll("\\", "/")}/`;
  return (path) => {
    const plain = path.replaceAll("\\", "/");
    const at = plain.indexOf(root);
    return (at === -1 ? plain : plain.slice(at + root.length)).replace(/^\.\//, "");
  };
}
async function copyFiles(linter, folder, context, side) {
  const { workspace, signal } = context;
  if (side === "base" && workspace.changes === null) return;
  const all = workspace.changes === null ? (await workspace.files(side)).map(({ path }) => path) : changedPaths(workspace, side);
  const paths = all.filter((path) => path.startsWith(workspace.prefix) && linter.reads(path));
  const classes = sideClasses(context, side);
  let total = 0;
  for await (const read of workspace.read(side, paths, LARGEST_FILE2, { textOnly: true })) {
    signal.throwIfAborted();
    if (read.status !== "read" || read.bytes.length === 0) continue;
    if (await classes.foreign(read.path, read.bytes.toString("utf8")) !== null) continue;
    total += read.bytes.length;
    if (total > LARGEST_FOLDER) throw new Error("there is more than 1 GB of code for it");
    if (!await folder.add(side, read.path, read.bytes, { side, path: read.path }))
      throw new Error(`${read.path} could not be copied for it`);
  }
}
export {
  lintSides
};
