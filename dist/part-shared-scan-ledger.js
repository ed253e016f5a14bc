import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/scan/ledger.ts
var OBSTACLES = /* @__PURE__ */ new Set([
  "lockfile",
  "syntax",
  "binary",
  "encoding",
  "minified",
  "too-large",
  "unreadable",
  "link",
  "submodule",
  "lfs",
  "history",
  "budget",
  "scanner"
]);
var MOST_NAMED = { touched: 20, manifest: 10, other: 3 };
function ledgerOf({ scanner, head, base, changes, looksAt, seenBefore }) {
  const baseGaps = /* @__PURE__ */ new Map();
  for (const gap of base) baseGaps.set(gap.path, [...baseGaps.get(gap.path) ?? [], gap]);
  const byPath = new Map((changes ?? []).flatMap((change) => pathsOf(change).map((path) => [path, change])));
  const entries = head.map((gap) => {
    const change = byPath.get(gap.path);
    const touched = change !== void 0 || (gap.beside ?? []).some((path) => byPath.has(path));
    const before = change === void 0 ? gap.path : change.basePath;
    const lackedBefore = (baseGaps.get(before ?? "") ?? []).some((old) => isNoLess(old, gap));
    const seen = before === null ? void 0 : seenBefore?.(before);
    const isLess = seen === void 0 || (gap.read ?? 0) < seen;
    const wasSeen = before !== null && looksAt(before) && (gap.kind !== "manifest" || isLess);
    const isBuilt = gap.kind !== "graph";
    const byChange = isBuilt && touched && !lackedBefore && (wasSeen || change !== void 0 && OBSTACLES.has(gap.kind));
    const { beside: _beside, count = 1, ...rest } = gap;
    return { scanner, ...rest, count, byChange, touched };
  });
  return folded(entries).sort(byPlace);
}
function pathsOf({ path, basePath }) {
  return basePath === null || basePath === path ? [path] : [path, basePath];
}
function isNoLess(base, head) {
  if (head.kind === "lockfile" && base.reason !== head.reason) return false;
  if (base.kind !== head.kind) return false;
  if (head.kind === "manifest") return lackOf(base) >= lackOf(head);
  if (!OBSTACLES.has(head.kind)) return true;
  return (base.count ?? 1) >= (head.count ?? 1) && (base.read ?? 0) <= (head.read ?? 0);
}
function lackOf({ declared, read = 0 }) {
  return declared === void 0 ? Number.POSITIVE_INFINITY : declared - read;
}
function folded(entries) {
  const groups = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    const { kind, subject, reason, byChange, touched, path } = entry;
    const key = JSON.stringify([kind, subject, reason, byChange, touched, byChange ? path : null]);
    groups.set(key, [...groups.get(key) ?? [], entry]);
  }
  return [...groups.values()].flatMap((group) => group.length <= mostOf(group) ? group : [sumOf(group)]);
}
function mostOf([first]) {
  if (first?.touched === true) return MOST_NAMED.touched;
  return first?.kind === "manifest" || first?.kind === "lockfile" ? MOST_NAMED.manifest : MOST_NAMED.other;
}
function sumOf(group) {
  const [first] = group;
  if (first === void 0) throw new Error("an empty group has no sum");
  const { declared: _declared, read: _read, ...rest } = first;
  return { ...rest, path: null, count: group.reduce((sum, { count }) => sum + count, 0) };
}
function byPlace(a, b) {
  return Number(b.byChange) - Number(a.byChange) || Number(b.touched) - Number(a.touched) || compareText(a.kind, b.kind) || compareText(a.subject, b.subject) || compareText(a.path ?? "", b.path ?? "") || compareText(a.reason, b.reason) || a.count - b.count;
}
function compareText(a, b) {
  return a < b ? -1 : Number(a > b);
}

export {
  ledgerOf
};
