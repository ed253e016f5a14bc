import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  assetPath
} from "./part-shared-io-assets.js";

// src/io/validator.ts
import { pathToFileURL } from "node:url";
async function loadValidator(name) {
  const { default: validate } = await import(pathToFileURL(assetPath(`validators/${name}.js`)).href);
  if (typeof validate !== "function") throw new Error(`validators/${name}.js exports no function`);
  return validate;
}

export {
  loadValidator
};
