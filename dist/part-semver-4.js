import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  require_range
} from "./part-shared-semver.js";
import "./part-shared-semver-3.js";
import "./part-shared-semver-2.js";
import {
  __commonJS
} from "./part-shared-undefined.js";

// node_modules/semver/ranges/valid.js
var require_valid = __commonJS({
  "node_modules/semver/ranges/valid.js"(exports, module) {
    "use strict";
    var Range = require_range();
    var validRange = (range, options) => {
      try {
        return new Range(range, options).range || "*";
      } catch (er) {
        return null;
      }
    };
    module.exports = validRange;
  }
});

// named-common-js:semver/ranges/valid.js
var whole = require_valid();
var valid_default = whole;
export {
  valid_default as default
};
