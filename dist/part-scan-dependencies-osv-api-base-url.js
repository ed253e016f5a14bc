import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  PUBLIC_OSV_API,
  osvApiUrl
} from "./part-shared-scan-dependencies-osv-api-base-url.js";
import "./part-shared-scan-dependencies-service-url.js";
import "./part-shared-model-errors.js";
import "./part-shared-undefined.js";
export {
  PUBLIC_OSV_API,
  osvApiUrl
};
