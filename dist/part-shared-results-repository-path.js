import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;

// src/results/repository-path.ts
var MAX_LENGTH = 4096;
function pathInRepository(path, roots) {
  if (path === "" || path.length > MAX_LENGTH || /[\0-\x1f\x7f]/.test(path)) return null;
  const full = withoutSteps(path);
  if (full === null) return null;
  if (!isFromRoot(path)) return full === "" ? null : full;
  for (const root of roots) {
    const folder = withoutSteps(root.replaceAll("\\", "/"));
    if (folder !== null && folder !== "" && full.startsWith(`${folder}/`)) return full.slice(folder.length + 1);
  }
  return null;
}
function isFromRoot(path) {
  return path.startsWith("/") || /^[A-Za-z]:\//.test(path);
}
function withoutSteps(path) {
  const parts = [];
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === void 0) return null;
  }
  return parts.join("/").replace(/^[A-Z]:/, (drive) => drive.toLowerCase());
}

export {
  pathInRepository
};
