import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  groupBy
} from "./part-shared-util-group-by.js";
import {
  compareText
} from "./part-shared-util-text-order.js";

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
function ledgerOf(input) {
  const { scanner, head, base, general = [], changes, looksAt, seenBefore } = input;
  const gapsOfBase = groupBy(base, ({ path }) => path);
  const changeAt = new Map(
    changes?.flatMap((change) => [change.path, change.basePath].map((path) => [path, change]))
  );
  const entries = head.map((gap) => {
    const { beside, count = 1, ...rest } = gap;
    const change = changeAt.get(gap.path);
    const touched = change !== void 0 || beside?.some((path) => changeAt.has(path)) === true;
    const before = change === void 0 ? gap.path : change.basePath;
    const lackedBefore = gapsOfBase.get(before)?.some((old) => isNoLess(old, gap)) === true;
    const standsInTheWay = change !== void 0 && OBSTACLES.has(gap.kind);
    const isBuilt = gap.kind !== "graph";
    const isLost = standsInTheWay || wasSeen(gap, before, looksAt, seenBefore);
    const byChange = isBuilt && touched && !lackedBefore && isLost;
    return { scanner, ...rest, count, byChange, touched };
  });
  const placeless = general.map(
    ({ count = 1, ...rest }) => ({
      scanner,
      ...rest,
      path: null,
      count,
      byChange: false,
      touched: false
    })
  );
  return [...folded(entries), ...placeless].sort(byPlace);
}
function wasSeen(gap, before, looksAt, seenBefore) {
  if (before === null || !looksAt(before)) return false;
  const seen = gap.kind === "manifest" ? seenBefore?.(before) : void 0;
  return seen === void 0 || (gap.read ?? 0) < seen;
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
  const groups = groupBy(
    entries,
    ({ kind, subject, reason, byChange, touched, path }) => JSON.stringify([kind, subject, reason, byChange, touched, byChange ? path : null])
  );
  return [...groups.values()].flatMap((group) => group.length <= mostOf(group[0]) ? group : [sumOf(group)]);
}
function mostOf({ kind, touched }) {
  if (touched) return MOST_NAMED.touched;
  return kind === "manifest" || kind === "lockfile" ? MOST_NAMED.manifest : MOST_NAMED.other;
}
function sumOf(group) {
  const { declared: _declared, read: _read, ...rest } = group[0];
  return { ...rest, path: null, count: group.reduce((sum, { count }) => sum + count, 0) };
}
function byPlace(a, b) {
  return Number(b.byChange) - Number(a.byChange) || Number(b.touched) - Number(a.touched) || compareText(a.kind, b.kind) || compareText(a.subject, b.subject) || compareText(a.path ?? "", b.path ?? "") || compareText(a.reason, b.reason) || a.count - b.count;
}

export {
  ledgerOf
};
