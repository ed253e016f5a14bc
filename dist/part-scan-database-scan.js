import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  catalogues,
  definesObjects,
  dialectOf,
  forwardScripts,
  isMigrationConfig,
  isSql,
  isStatement,
  readScript,
  readTexts,
  sideFiles
} from "./part-shared-scan-database-block-block-tree.js";
import "./part-shared-model-catalogue.js";
import {
  sqlParser
} from "./part-shared-scan-database-sql-parser-asset.js";
import {
  compareCatalogues
} from "./part-shared-scan-database-compare-changed.js";
import "./part-shared-util-lfs-pointer.js";
import {
  ledgerOf
} from "./part-shared-scan-ledger.js";
import {
  inlineIgnoreAt
} from "./part-shared-util-inline-ignore.js";
import {
  NO_STATS
} from "./part-shared-model-scan.js";
import "./part-shared-util-binary-form.js";
import {
  VERSION
} from "./part-shared-package.js";
import "./part-shared-io-assets.js";
import {
  lineIndex
} from "./part-shared-util-line-index.js";
import "./part-shared-util-line-start.js";
import {
  DATABASE_RULES,
  isStranger,
  plain,
  rightWords
} from "./part-shared-scan-database-rules-audit-removed.js";
import "./part-shared-scan-database-interpret-tree.js";
import "./part-shared-scan-database-name.js";
import {
  groupBy
} from "./part-shared-util-group-by.js";
import "./part-shared-util-text-order.js";
import "./part-shared-undefined.js";

// src/scan/database/migrations/code.ts
var FOLDER = /(?:^|\/)(?:migrations?|migrate|versions)\//i;
var CODE = /\.(?:py|[cm]?[jt]s|rb|go|java|kt|php|cs|exs?)$/i;
var MAX_BYTES = 1e6;
var TOOLS = [
  ["Alembic", /\bfrom\s+alembic\s+import\b|\bdown_revision\b/],
  ["Django", /\bfrom\s+django\.db\s+import\s+migrations\b|\bmigrations\.Migration\b/],
  ["Sequelize", /\bqueryInterface\b/],
  ["TypeORM", /\bMigrationInterface\b|\bQueryRunner\b/],
  ["Knex", /\bexports\.up\s*=|\bexport\s+(?:async\s+)?function\s+up\b|\bknex\.schema\b/],
  ["Rails", /\bActiveRecord::Migration\b/],
  ["Laravel", /\bIlluminate\\Database\\Migrations\b|\bSchema::(?:create|table)\b/],
  ["Flyway", /\bBaseJavaMigration\b/],
  ["goose", /\bgoose\.AddMigration/],
  ["Ecto", /\buse\s+Ecto\.Migration\b/],
  ["Entity Framework", /\bMigrationBuilder\b/]
];
function isCodeMigration(path) {
  return CODE.test(path) && FOLDER.test(path);
}
async function codeMigrationGaps(workspace, side, touched) {
  const named = touched === null ? null : new Set(touched);
  const paths = (await workspace.files(side)).map(({ path }) => path).filter((path) => isCodeMigration(path) && named?.has(path) !== false);
  const gaps = [];
  for await (const result of workspace.read(side, paths, MAX_BYTES)) {
    if (result.status !== "read") continue;
    const text = result.bytes.toString("utf8");
    const tool = TOOLS.find(([, pattern]) => pattern.test(text));
    if (tool === void 0) continue;
    gaps.push({
      kind: "language",
      path: result.path,
      subject: tool[0],
      reason: "a migration in code: what it does to the database is not known"
    });
  }
  return gaps;
}

// src/scan/database/elements.ts
var MAX_ELEMENTS = 500;
function rightElements(rights) {
  return rights.slice(0, MAX_ELEMENTS).map((right) => {
    const { holder, action, on, as, through, location, object } = right;
    return {
      kind: "right",
      key: `right ${plain(holder ?? "PUBLIC")} ${action} ${object === "relation" || object === "function" ? "" : `${object} `}${plain(on)}${through === void 0 ? "" : ` through ${plain(through)}`}`,
      location,
      boundary: holder === null || !isStranger(holder) ? holder === null ? "user" : "service" : "internet",
      facts: [
        { name: "opens", value: rightWords(right), ...location !== null && { location } },
        ...as === void 0 ? [] : [{ name: "runs as", value: plain(as ?? "who runs the migrations") }]
      ]
    };
  });
}

// src/scan/database/gaps.ts
var KINDS = {
  unparsed: "syntax",
  "dynamic-sql": "syntax",
  statement: "syntax",
  code: "syntax",
  "unknown-extension": "language",
  order: "language",
  permission: "scanner",
  budget: "budget",
  version: "scanner"
};
function gapsOf({ gaps }, root) {
  const groups = groupBy(gaps, ({ kind, location }) => JSON.stringify([KINDS[kind], location?.path ?? root]));
  return [...groups.values()].map((group) => {
    const [{ kind, location, reason }] = group;
    const line = location?.startLine === void 0 ? "" : `line ${location.startLine}: `;
    const more = group.length === 1 ? "" : `, and ${group.length - 1} more`;
    return {
      kind: KINDS[kind],
      path: location?.path ?? root,
      subject: "migration",
      count: group.length,
      reason: `${line}${plain(reason)}${more}; what depends on it is unknown`
    };
  });
}

// src/scan/database/observe.ts
function levelOf({ id, level }, { rules }) {
  const mode = rules[id] ?? "on";
  if (mode === "off") return null;
  return mode === "on" ? level : mode;
}
function observe(rule, hit, root, settings, texts) {
  const level = levelOf(rule, settings);
  if (level === null) return null;
  const identity = ["database", rule.id, root, ...hit.subject];
  const ignore = ignoreAt(rule.id, hit, texts);
  return {
    category: "database",
    rule: rule.id,
    severity: hit.severity ?? rule.severity,
    confidence: hit.confidence ?? "high",
    title: rule.title,
    message: `${hit.note} ${rule.message}`,
    location: hit.location,
    aliases: [],
    cwe: rule.cwe,
    references: rule.references,
    fix: { description: rule.remedy },
    sources: [{ tool: "gatehouse", version: VERSION, rule: rule.id }],
    identity,
    lineage: identity,
    ...level !== "block" && { level },
    ...hit.trace !== void 0 && hit.trace.length > 0 && { trace: hit.trace },
    ...ignore !== void 0 && { inlineIgnore: ignore }
  };
}
function ignoreAt(id, { location }, texts) {
  const text = location === null ? void 0 : texts.get(location.path);
  if (text === void 0 || location?.startLine === void 0) return void 0;
  return inlineIgnoreAt(lineIndex(text).lineText, location.startLine, id);
}

// src/scan/database/scan-set.ts
async function scanSet(parser, paired, settings, isChange) {
  const deciding = [...(paired.base ?? paired.head)?.texts.values() ?? []];
  const sideOf = (side) => side === null ? null : forwardScripts(side.set, side.texts, deciding);
  const [before, after] = [sideOf(paired.base), sideOf(paired.head)];
  const { base, head } = await catalogues(parser, before, after);
  const comparison = compareCatalogues(base, head);
  const texts = { base: paired.base?.texts ?? NONE, head: paired.head?.texts ?? NONE };
  const seen = (rule, hits = [], side = "head") => hits.flatMap((hit) => observe(rule, hit, paired.root, settings, texts[side]) ?? []);
  const found = [];
  for (const rule of DATABASE_RULES) {
    found.push(...seen(rule, rule.inState?.(head)));
    if (!isChange) continue;
    found.push(...seen(rule, rule.inChange?.(comparison)));
    if (paired.head !== null) found.push(...seen(rule, rule.inHistory?.({ base: paired.base, head: paired.head })));
  }
  if (isChange) found.push(...await statementHits(parser, before, after, seen));
  const lost = isChange ? compareCatalogues(head, base).gained : [];
  return {
    head: found,
    base: isChange ? DATABASE_RULES.flatMap((rule) => seen(rule, rule.inState?.(base), "base")) : [],
    gaps: { head: gapsOf(head, paired.root), base: gapsOf(base, paired.root) },
    elements: { head: rightElements(comparison.gained), base: rightElements(lost) }
  };
}
var NONE = /* @__PURE__ */ new Map();
async function statementHits(parser, before, after, seen) {
  const known = new Set(before?.scripts.map(({ path }) => path));
  const found = [];
  for (const { path, text } of after?.scripts ?? []) {
    if (known.has(path)) continue;
    const { statements } = await readScript(parser, path, text);
    for (const statement of statements.filter(isStatement))
      for (const rule of DATABASE_RULES) found.push(...seen(rule, rule.inStatement?.(statement)));
  }
  return found;
}

// src/scan/database/scan.ts
var ENGINE = "builtin";
async function scanDatabase(context) {
  const { workspace } = context;
  const nothing = { engine: ENGINE, problems: [], head: [], base: [], stats: NO_STATS };
  const touched = workspace.changes?.flatMap(({ path, basePath }) => [path, basePath ?? path]);
  if (touched !== void 0 && !touched.some(mayMatter)) {
    return { ...nothing, status: "not-applicable", reason: "no migration changed" };
  }
  const work = { context, parser: sqlParser(), isChange: touched !== void 0, found: newFound() };
  const files = { base: await sideFiles(workspace, "base"), head: await sideFiles(workspace, "head") };
  for (const pair of pairs(files, touched === void 0 ? null : new Set(touched))) await scanPair(work, pair);
  work.found.gaps.head.push(...await codeMigrationGaps(workspace, "head", touched ?? null));
  if (work.isChange) work.found.gaps.base.push(...await codeMigrationGaps(workspace, "base", touched ?? null));
  const coverage = coverageOf(workspace, work.found);
  const { found } = work;
  if (found.files === 0) {
    const reason = touched === void 0 ? "no migrations" : "no migration changed";
    return { ...nothing, status: "not-applicable", reason, coverage };
  }
  return {
    ...nothing,
    status: "complete",
    reason: null,
    head: found.head,
    base: found.base,
    coverage,
    elements: found.elements,
    stats: { files: found.files, bytes: found.bytes, packages: 0 }
  };
}
function mayMatter(path) {
  return isSql(path) || isMigrationConfig(path) || isCodeMigration(path);
}
function newFound() {
  return { head: [], base: [], gaps: { head: [], base: [] }, elements: { head: [], base: [] }, files: 0, bytes: 0 };
}
function pairs(files, touched) {
  const base = new Map(files.base.sets.map((set) => [set.root, set]));
  const head = new Map(files.head.sets.map((set) => [set.root, set]));
  const all = [.../* @__PURE__ */ new Set([...head.keys(), ...base.keys()])].map((root) => {
    return { root, base: base.get(root) ?? null, head: head.get(root) ?? null };
  });
  if (touched === null) return all;
  const configs = [...touched].filter(isMigrationConfig);
  return all.filter((pair) => {
    const own = [...pair.base?.migrations ?? [], ...pair.head?.migrations ?? []];
    return own.some(({ path }) => touched.has(path)) || configs.some((path) => path.startsWith(pair.root));
  });
}
async function scanPair({ context, parser, isChange, found }, { root, base, head }) {
  const { workspace, settings, signal } = context;
  signal.throwIfAborted();
  const before = await historyOf(workspace, "base", base, found);
  const after = await historyOf(workspace, "head", head, found);
  const deciding = [...(before ?? after)?.texts.values() ?? []];
  const isSure = (head ?? base)?.tool.isSure === true;
  if (!isSure && ![before, after].some((side) => definesObjects(side?.texts.values() ?? []))) return;
  const dialect = await dialectOf(parser, deciding);
  found.files += after?.texts.size ?? 0;
  if (dialect === "sqlite") return;
  if (dialect !== "postgresql") {
    found.gaps.head.push(...otherDialectGaps(after, dialect));
    found.gaps.base.push(...otherDialectGaps(before, dialect));
    return;
  }
  const result = await scanSet(parser, { root, base: before, head: after }, settings, isChange);
  found.head.push(...result.head);
  found.base.push(...result.base);
  for (const side of ["head", "base"]) {
    found.gaps[side].push(...result.gaps[side]);
    found.elements[side].push(...result.elements[side]);
  }
}
async function historyOf(workspace, side, set, found) {
  if (set === null) return null;
  const { texts, gaps, bytes } = await readTexts(
    workspace,
    side,
    set.migrations.map(({ path }) => path)
  );
  found.gaps[side].push(...gaps);
  found.bytes += bytes;
  return { set, texts };
}
function otherDialectGaps(side, dialect) {
  return [...side?.texts.keys() ?? []].map((path) => ({
    kind: "language",
    path,
    subject: dialect,
    reason: "rights of this server are not followed from file to file"
  }));
}
function coverageOf(workspace, { gaps }) {
  return ledgerOf({
    scanner: "database",
    head: gaps.head,
    base: gaps.base,
    changes: workspace.changes,
    looksAt: isSql
  });
}
export {
  scanDatabase
};
