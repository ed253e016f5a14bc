import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  ConfigurationError
} from "./part-shared-model-errors.js";

// src/scan/dependencies/service-url.ts
function serviceUrl(variable, env, publicUrl) {
  const value = env[variable];
  if (value === void 0 || value === "") return publicUrl;
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url === null || !isSafe(url) || url.search !== "") {
    throw new ConfigurationError(`${variable} must be an https address, or http://127.0.0.1 or http://localhost`);
  }
  return `${url.origin}${url.pathname.replace(/\/+$/, "")}`;
}
function isSafe(url) {
  const local = url.protocol === "http:" && (url.hostname === "127.0.0.1" || url.hostname === "localhost");
  return (local || url.protocol === "https:") && url.username === "" && url.password === "";
}

export {
  serviceUrl,
  isSafe
};
