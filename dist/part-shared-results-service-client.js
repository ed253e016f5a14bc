import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  ReportError,
  parseDocument
} from "./part-shared-results-json-stream.js";
import {
  ServiceRefusal
} from "./part-shared-results-service-refusal.js";
import {
  ServiceError,
  requestWithRetry
} from "./part-shared-io-retry.js";
import {
  stripControl
} from "./part-shared-util-control-characters.js";

// src/results/service/client.ts
var TIMEOUT_MS = 3e4;
var RETRIES = 2;
var BUDGET_MS = 9e4;
var MAX_ANSWER_BYTES = 32 * 1024 * 1024;
function serviceClient({
  http,
  host,
  headers,
  permission,
  signal,
  minDelayMs
}) {
  async function send(url) {
    const request = {
      method: "GET",
      url,
      headers: { accept: "application/json", ...headers },
      timeoutMs: TIMEOUT_MS,
      maxBytes: MAX_ANSWER_BYTES,
      noRedirects: true
    };
    const options = {
      retries: RETRIES,
      deadline: Date.now() + BUDGET_MS,
      signal,
      ...minDelayMs !== void 0 && { minDelayMs }
    };
    try {
      return await requestWithRetry(http, request, options);
    } catch (error) {
      if (error instanceof ServiceError) throw new ServiceRefusal(stripControl(error.message));
      throw error;
    }
  }
  return {
    async get(path, query) {
      const response = await send(addressOf(host, path, query));
      if (response.status !== 200) throw new ServiceRefusal(`${path} ${refusalWords(response, permission)}`);
      try {
        return parseDocument(response.body);
      } catch (error) {
        if (error instanceof ReportError) throw new ServiceRefusal(`${path} cannot be read: ${error.message}`);
        throw error;
      }
    }
  };
}
function addressOf(host, path, query) {
  const given = Object.entries(query).flatMap(
    ([key, value]) => value === void 0 ? [] : [[key, value]]
  );
  return `${host.replace(/\/+$/, "")}/${path}?${new URLSearchParams(given)}`;
}
function refusalWords({ status, headers }, permission) {
  switch (status) {
    case 401:
      return "answered 401: the token is not valid, has expired, or is of another host";
    case 403:
      return `answered 403: the token needs ${permission}`;
    case 404:
      return `answered 404: it is not there, or the token needs ${permission}`;
    case 301:
    case 302:
    case 303:
    case 307:
    case 308:
      return `answered ${status}, a redirect to ${hostWords(headers.location)}, which no token is sent along: name the address that answers as host`;
    default:
      return `answered ${status}`;
  }
}
function hostWords(location) {
  return location !== void 0 && URL.canParse(location) ? new URL(location).host : "another address";
}

export {
  serviceClient
};
