import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  sha256
} from "./part-shared-util-hash.js";
import {
  EnvironmentError
} from "./part-shared-model-errors.js";
import {
  assetPath,
  sourceRoot
} from "./part-shared-io-assets.js";

// src/io/installation.ts
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
var CONTENTS = "contents.json";
var HERE = dirname(fileURLToPath(import.meta.url));
function installationFault(folder = installed()) {
  if (folder === null) return null;
  const contents = contentsOf(folder);
  if (contents === null) return broken(CONTENTS, "damaged");
  for (const [name, hash] of contents) {
    const fault = faultOf(join(folder, name), hash);
    if (fault !== null) return broken(name, fault);
  }
  return null;
}
function readWhole(name, folder = installed()) {
  if (folder === null) return readFileSync(assetPath(name));
  const hash = contentsOf(folder)?.get(name);
  if (hash === void 0) throw broken(CONTENTS, "damaged");
  const bytes = read(join(folder, name));
  if (bytes === null) throw broken(name, "missing");
  if (sha256(bytes) !== hash) throw broken(name, "damaged");
  return bytes;
}
function installed() {
  return sourceRoot() === null ? HERE : null;
}
var known = null;
function contentsOf(folder) {
  if (known?.folder === folder) return known.contents;
  try {
    const parsed = JSON.parse(readFileSync(join(folder, CONTENTS), "utf8"));
    if (typeof parsed !== "object" || parsed === null) return null;
    const contents = new Map(Object.entries(parsed).map(([name, hash]) => [name, String(hash)]));
    if (!contents.has("main.js")) return null;
    known = { folder, contents };
    return contents;
  } catch {
    return null;
  }
}
function faultOf(path, hash) {
  const bytes = read(path);
  if (bytes === null) return "missing";
  return sha256(bytes) === hash ? null : "damaged";
}
function read(path) {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}
function broken(name, how) {
  return new EnvironmentError(`this installation is not complete: dist/${name} is ${how}; check the release out again`);
}

export {
  installationFault,
  readWhole
};
