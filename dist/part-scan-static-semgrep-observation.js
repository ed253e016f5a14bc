import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  withNosemgrep
} from "./part-shared-scan-static-semgrep-nosemgrep.js";
import "./part-shared-util-line-index.js";
import "./part-shared-util-line-start.js";
import "./part-shared-undefined.js";
export {
  withNosemgrep
};
