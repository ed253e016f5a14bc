import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  isLfsPointer
} from "./part-shared-util-lfs-pointer.js";
import {
  decodeText,
  textForm
} from "./part-shared-util-binary-form.js";

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

export {
  sourceText
};
