import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  require_gte
} from "./part-shared-semver.js";
import {
  __toESM
} from "./part-shared-undefined.js";

// named-common-js:semver/functions/gte.js
var import_gte = __toESM(require_gte());
var gte_default = import_gte.default;
export {
  gte_default as default
};
