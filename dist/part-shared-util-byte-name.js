import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;

// src/util/byte-name.ts
import { isUtf8 } from "node:buffer";
var ESCAPED = /\\x[0-9a-f]{2}/;
function nameText(bytes) {
  if (isUtf8(bytes)) return escapeLiteral(bytes.toString("utf8"));
  const parts = [];
  let from = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = characterAt(bytes, at);
    if (length > 0) {
      at += length;
      continue;
    }
    parts.push(escapeLiteral(bytes.toString("utf8", from, at)), byteText(bytes[at]));
    from = ++at;
  }
  return parts.join("") + escapeLiteral(bytes.toString("utf8", from));
}
function nameBytes(text) {
  if (!text.includes("\\x")) return Buffer.from(text, "utf8");
  const parts = text.split(/(\\x[0-9a-f]{2})/);
  return Buffer.concat(
    parts.map((part, index) => index % 2 === 1 ? Buffer.from(part.slice(2), "hex") : Buffer.from(part, "utf8"))
  );
}
function isEscapedName(text) {
  return ESCAPED.test(text);
}
function escapeLiteral(text) {
  return text.includes("\\x") ? text.replace(/\\(?=x[0-9a-f]{2})/g, "\\x5c") : text;
}
function byteText(byte) {
  return `\\x${byte.toString(16).padStart(2, "0")}`;
}
function characterAt(bytes, at) {
  for (let length = 1; length <= 4 && at + length <= bytes.length; length++) {
    if (isUtf8(bytes.subarray(at, at + length))) return length;
  }
  return 0;
}

export {
  nameText,
  nameBytes,
  isEscapedName
};
