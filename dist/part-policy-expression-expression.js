import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  readExpression
} from "./part-shared--marcbachmann-cel-js.js";
import "./part-shared-model-finding.js";
import "./part-shared-picomatch.js";
import "./part-shared-model-severity.js";
import "./part-shared-util-nearest.js";
import "./part-shared-undefined.js";
export {
  readExpression
};
