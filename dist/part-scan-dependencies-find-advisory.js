import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  findAdvisory
} from "./part-shared-scan-dependencies-advisory.js";
import "./part-shared-scan-dependencies-database-build-index.js";
import "./part-shared-io-retry.js";
import "./part-shared-io-http.js";
import "./part-shared-package.js";
import "./part-shared-model-errors.js";
import "./part-shared-undefined.js";
export {
  findAdvisory
};
