import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  hasMediaName,
  isMedia,
  promisesText
} from "./part-shared-scan-secrets-match-text-bytes.js";

// src/scan/secrets/file-gap.ts
function unreadGap(read, limit) {
  const { path } = read;
  switch (read.status) {
    case "too-large": {
      const reason = `${megabytes(read.size)} MB, more than ${megabytes(limit)} MB are not searched for secrets`;
      return { kind: "too-large", path, subject: "large file", reason };
    }
    case "unreadable":
      return { kind: "unreadable", path, subject: "file", reason: `not searched for secrets: ${read.reason}` };
    case "missing":
      return { kind: "unreadable", path, subject: "file", reason: "not searched for secrets: listed, and not there" };
  }
}
function binaryGap(path, form, unopened) {
  if (isMedia(path, form)) return null;
  if (promisesText(path))
    return { kind: "binary", path, subject: form, reason: `named like a text, but its bytes are no text (${form})` };
  if (unopened.size === 0) return null;
  const reasons = [...unopened].map(([reason, count]) => count === 1 ? reason : `${reason} (${count} times)`);
  return { kind: "archive", path, subject: form, reason: `not wholly searched for secrets: ${reasons.join("; ")}` };
}
function lfsGap(path) {
  if (hasMediaName(path)) return null;
  return { kind: "lfs", path, subject: "Git LFS", reason: "a Git LFS pointer: its content is not in the repository" };
}
function limitGap(path, limit) {
  return { kind: "budget", path, subject: "text", reason: `not wholly searched for secrets: ${limit}` };
}
function megabytes(bytes) {
  return Math.round(bytes / 1048576);
}

// src/scan/secrets/open/open-budget.ts
var MOST_BYTES = 64 << 20;
var MOST_ENTRIES = 1e4;
var MOST_OF_A_RUN = 256 << 20;
var MOST_GROWTH = 200;
var FREE_GROWTH = 1 << 20;
function openBudget() {
  let left = MOST_OF_A_RUN;
  return {
    file() {
      let bytes = MOST_BYTES;
      let entries = MOST_ENTRIES;
      return {
        room: (packed) => Math.min(bytes, left, Math.max(FREE_GROWTH, packed * MOST_GROWTH)),
        take(size) {
          if (entries < 1 || size > bytes || size > left) return false;
          entries--;
          bytes -= size;
          left -= size;
          return true;
        }
      };
    }
  };
}

export {
  unreadGap,
  binaryGap,
  lfsGap,
  limitGap,
  openBudget
};
