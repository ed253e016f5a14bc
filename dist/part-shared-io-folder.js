import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;

// src/io/folder.ts
import { mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";
function ensureFolder(path, mode = 511) {
  const refused = refusalOf(path, mode);
  if (refused === null) return;
  const above = dirname(path);
  if (!isNotFound(refused.error) || above === path) throw refused.error;
  ensureFolder(above, mode);
  const again = refusalOf(path, mode);
  if (again !== null) throw again.error;
}
function refusalOf(path, mode) {
  try {
    mkdirSync(path, { mode });
    return null;
  } catch (error) {
    return isFolder(path) ? null : { error };
  }
}
function isNotFound(error) {
  return typeof error === "object" && error !== null && "code" in error && error.code === "ENOENT";
}
function isFolder(path) {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

export {
  ensureFolder
};
