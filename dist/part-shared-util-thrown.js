import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  LocatedError
} from "./part-shared-model-errors.js";

// src/util/thrown.ts
function problemFrom(error, path) {
  const where = path === void 0 ? {} : { path };
  if (error instanceof LocatedError) {
    return {
      message: error.message,
      ...where,
      ...error.path !== void 0 && { path: error.path },
      ...error.line !== void 0 && { line: error.line },
      ...error.remedy !== void 0 && { remedy: error.remedy }
    };
  }
  return { message: messageOf(error), ...where };
}
function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}

export {
  problemFrom,
  messageOf
};
