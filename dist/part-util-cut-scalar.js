import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  cutScalarLine
} from "./part-shared-util-cut-scalar.js";
import "./part-shared-js-yaml.js";
import "./part-shared-undefined.js";
export {
  cutScalarLine
};
