import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  parseAdvisory
} from "./part-shared-scan-dependencies-match-parse-advisory.js";
import "./part-shared-undefined.js";
export {
  parseAdvisory
};
