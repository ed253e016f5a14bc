import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  ConfigurationError
} from "./part-shared-model-errors.js";

// src/scan/dependencies/osv-api/base-url.ts
var PUBLIC_OSV_API = "https://api.osv.dev";
function osvApiUrl(env) {
  const value = env.GATEHOUSE_OSV_API;
  if (value === void 0 || value === "") return PUBLIC_OSV_API;
  const url = URL.canParse(value) ? new URL(value) : null;
  const local = url?.protocol === "http:" && (url.hostname === "127.0.0.1" || url.hostname === "localhost");
  if (url === null || !(local || url.protocol === "https:") || url.username !== "" || url.search !== "") {
    throw new ConfigurationError("GATEHOUSE_OSV_API must be an https address, or http://127.0.0.1 or http://localhost");
  }
  return `${url.origin}${url.pathname.replace(/\/+$/, "")}`;
}

export {
  PUBLIC_OSV_API,
  osvApiUrl
};
