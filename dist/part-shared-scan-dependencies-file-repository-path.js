import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;

// src/scan/dependencies/file/repository-path.ts
function folderOf(path) {
  return path.slice(0, Math.max(path.lastIndexOf("/"), 0));
}
function fileNameOf(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}
function siblingPath(path, relative) {
  const given = relative.replaceAll("\\", "/");
  if (given.startsWith("/") || given.includes("\0") || /^[A-Za-z]:/.test(given)) return null;
  const segments = [];
  for (const segment of `${folderOf(path)}/${given}`.split("/")) {
    if (segment === "" || segment === ".") continue;
    if (segment !== "..") segments.push(segment);
    else if (segments.pop() === void 0) return null;
  }
  return segments.join("/");
}
function foldersUp(path) {
  const folders = [];
  for (let folder = folderOf(path); folder !== ""; folder = folderOf(folder)) folders.push(`${folder}/`);
  return [...folders, ""];
}

export {
  folderOf,
  fileNameOf,
  siblingPath,
  foldersUp
};
