import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  groupBy
} from "./part-shared-util-group-by.js";
import {
  compareText
} from "./part-shared-util-text-order.js";

// src/scan/database/migrations/order.ts
function folderOf(path) {
  return path.slice(0, path.lastIndexOf("/") + 1);
}
function nameOf(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}
function number(digits) {
  return digits.replace(/^0+(?=\d)/, "");
}
function compareNumbers(a, b) {
  return a.length - b.length || compareText(a, b);
}
function compareVersions(a, b) {
  const [left, right] = [a.split("."), b.split(".")];
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const order = compareNumbers(left[at] ?? "0", right[at] ?? "0");
    if (order !== 0) return order;
  }
  return 0;
}
function matching(paths, pattern, keyOf) {
  const found = paths.flatMap((path) => {
    const match = pattern.exec(path);
    return match === null ? [] : [{ path, match, key: keyOf(path, match) }];
  });
  return groupBy(found, ({ key }) => key);
}

export {
  folderOf,
  nameOf,
  number,
  compareNumbers,
  compareVersions,
  matching
};
