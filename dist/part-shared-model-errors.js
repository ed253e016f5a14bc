import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/model/errors.ts
var ConfigurationError = class extends Error {
  name = "ConfigurationError";
};
var ScanError = class extends Error {
  name = "ScanError";
};
var EnvironmentError = class extends Error {
  name = "EnvironmentError";
};
var LocatedError = class extends Error {
  name = "LocatedError";
  path;
  line;
  remedy;
  constructor(problem) {
    super(problem.message);
    this.path = problem.path;
    this.line = problem.line;
    this.remedy = problem.remedy;
  }
};
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
  ConfigurationError,
  ScanError,
  EnvironmentError,
  LocatedError,
  problemFrom,
  messageOf
};
