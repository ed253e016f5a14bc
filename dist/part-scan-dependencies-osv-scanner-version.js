import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  COMMAND,
  MINIMUM_VERSION,
  installedOsvScanner
} from "./part-shared-scan-dependencies-osv-scanner-version.js";
import "./part-shared-undefined.js";
export {
  COMMAND,
  MINIMUM_VERSION,
  installedOsvScanner
};
