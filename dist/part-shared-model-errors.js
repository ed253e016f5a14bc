import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;

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

export {
  ConfigurationError,
  ScanError,
  EnvironmentError,
  LocatedError
};
