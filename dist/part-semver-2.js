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

// node_modules/semver/functions/satisfies.js
var require_satisfies = __commonJS({
  "node_modules/semver/functions/satisfies.js"(exports, module) {
    "use strict";
    var Range = require_range();
    var satisfies = (version, range, options) => {
      try {
        range = new Range(range, options);
      } catch (er) {
        return false;
      }
      return range.test(version);
    };
    module.exports = satisfies;
  }
});

// named-common-js:semver/functions/satisfies.js
var whole = require_satisfies();
var satisfies_default = whole;
export {
  satisfies_default as default
};
