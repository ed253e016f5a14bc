import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  serviceUrl
} from "./part-shared-scan-dependencies-service-url.js";

// src/scan/dependencies/osv-api/base-url.ts
var PUBLIC_OSV_API = "https://api.osv.dev";
function osvApiUrl(env) {
  return serviceUrl("GATEHOUSE_OSV_API", env, PUBLIC_OSV_API);
}

export {
  PUBLIC_OSV_API,
  osvApiUrl
};
