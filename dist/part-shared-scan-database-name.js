import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;

// src/scan/database/name.ts
function part(name) {
  return /^[^."(),\s]+$/.test(name) ? name : `"${name.replaceAll('"', '""')}"`;
}
function qualified(...names) {
  return names.map(part).join(".");
}
function printed(...names) {
  return names.map((name) => /^[a-z_][a-z0-9_$]*$/.test(name) ? name : `"${name.replaceAll('"', '""')}"`).join(".");
}
function signature(schema, name, types) {
  return `${qualified(schema, name)}(${types})`;
}
function partsOf(text) {
  const parts = [];
  const pattern = /"((?:[^"]|"")*)"|([^."()]+)/y;
  for (let at = 0; at <= text.length; at = pattern.lastIndex + 1) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) break;
    parts.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? "");
    if (text[pattern.lastIndex] !== ".") break;
  }
  return parts;
}

export {
  qualified,
  printed,
  signature,
  partsOf
};
