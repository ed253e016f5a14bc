import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;

// src/scan/static/infrastructure/terraform/variable-files.ts
function isValues(path) {
  return path.endsWith(".tfvars");
}
function isLoadedByItself(path) {
  return /(?:^|\/)terraform\.tfvars$|\.auto\.tfvars$/.test(path);
}

export {
  isValues,
  isLoadedByItself
};
