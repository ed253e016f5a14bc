import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;

// src/util/lfs-pointer.ts
var LONGEST = 1024;
var POINTER = /^version https?:\/\/[\w.-]+\/(?:spec\/)?[\w./-]{0,80}\r?\n(?:[a-z0-9.-]+ [^\n]*\n)*oid sha256:[0-9a-f]{64}\r?\nsize \d+\r?\n?$/;
function isLfsPointer(bytes) {
  return bytes.length < LONGEST && bytes[0] === 118 && POINTER.test(bytes.toString("latin1"));
}

export {
  isLfsPointer
};
