import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  scanText
} from "./part-shared-scan-secrets-decode-decode.js";
import {
  byteOrderMark,
  isBinary
} from "./part-shared-scan-secrets-rules-load-rules.js";

// src/scan/secrets/match/text-bytes.ts
function textBytes(bytes) {
  const order = byteOrderMark(bytes);
  if (order === "utf16le") return Buffer.from(bytes.toString("utf16le", 2), "utf8");
  if (order === "utf16be") {
    const swapped = Buffer.from(bytes.subarray(2, bytes.length - bytes.length % 2)).swap16();
    return Buffer.from(swapped.toString("utf16le"), "utf8");
  }
  return isBinary(bytes) ? null : bytes;
}

// src/scan/secrets/threads/text-scanner.ts
var MEMORY = 1 << 18;
function scannerHere(engine) {
  let memory = Buffer.allocUnsafe(0);
  return {
    allocate(size) {
      if (memory.length < size) memory = Buffer.allocUnsafeSlow(Math.max(size, MEMORY));
      return memory;
    },
    scan(path, bytes, done) {
      done(scanBytes(engine, path, bytes));
      return void 0;
    },
    async finish() {
    },
    async close() {
    }
  };
}
function scanBytes(engine, path, bytes) {
  const text = textBytes(bytes);
  return text === null ? null : scanText(engine, path, text);
}

export {
  textBytes,
  scannerHere,
  scanBytes
};
