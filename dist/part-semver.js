import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  require_gte
} from "./part-shared-semver-3.js";
import "./part-shared-semver-2.js";
import "./part-shared-undefined.js";

// named-common-js:semver/functions/gte.js
var whole = require_gte();
var gte_default = whole;
export {
  gte_default as default
};
