import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  require_spdx_expression_parse
} from "./part-shared-spdx-exceptions.js";
import "./part-shared-undefined.js";

// named-common-js:spdx-expression-parse
var whole = require_spdx_expression_parse();
var spdx_expression_parse_default = whole;
export {
  spdx_expression_parse_default as default
};
