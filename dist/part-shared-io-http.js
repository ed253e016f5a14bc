import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  VERSION
} from "./part-shared-package.js";

// src/io/http.ts
var RefusedAnswerError = class extends Error {
  name = "RefusedAnswerError";
};
var MAX_REDIRECTS = 3;
var REDIRECTS = /* @__PURE__ */ new Set([301, 302, 303, 307, 308]);
function httpClient(userAgent) {
  return async (request) => {
    const signal = AbortSignal.any([
      AbortSignal.timeout(request.timeoutMs),
      ...request.signal === void 0 ? [] : [request.signal]
    ]);
    let url = new URL(request.url);
    const { origin } = url;
    for (let redirects = 0; ; redirects++) {
      const sameOrigin = url.origin === origin;
      const message = await send(userAgent, sameOrigin ? request : { ...request, headers: {} }, url, signal);
      const status = message.statusCode ?? 0;
      const location = message.headers.location;
      const stays = request.method === "POST" || request.noRedirects === true;
      if (stays || !REDIRECTS.has(status) || location === void 0) {
        const headers = headersOf(message);
        if (status === 200 && request.bodyFile !== void 0) {
          await saveCapped(message, request.bodyFile, request.maxBytes, signal);
          return { status, headers, body: Buffer.alloc(0) };
        }
        return { status, headers, body: await readCapped(message, request.maxBytes, signal) };
      }
      message.destroy();
      const next = URL.canParse(location, url.href) ? new URL(location, url.href) : null;
      if (next === null || !mayFollow(url, next, request.anyHost === true)) {
        throw new RefusedAnswerError(`${url.host} redirects to ${next?.host ?? "an unreadable address"}, not followed`);
      }
      if (redirects === MAX_REDIRECTS)
        throw new RefusedAnswerError(`${url.host} redirects more than ${redirects} times`);
      url = next;
    }
  };
}
function mayFollow(from, to, anyHost) {
  if (to.origin === from.origin) return true;
  return anyHost && (to.protocol === "https:" || to.protocol === "http:" && from.protocol === "http:");
}
var httpExchange = httpClient(`gatehouse/${VERSION}`);
async function send(userAgent, request, url, signal) {
  const { HttpClient } = await import("./part-actions-http-client.js");
  const [http, https] = await Promise.all([import("node:http"), import("node:https")]);
  const abortable = {
    prepareRequest(options) {
      options.signal = signal;
      if (options.agent instanceof https.Agent) options.agent = https.globalAgent;
      else if (options.agent instanceof http.Agent) options.agent = http.globalAgent;
    },
    canHandleAuthentication: () => false,
    handleAuthentication: () => Promise.reject(new Error("no credentials are ever sent"))
  };
  const client = new HttpClient(userAgent, [abortable], { allowRedirects: false, allowRetries: false });
  try {
    const response = await client.request(request.method, url.href, request.body ?? null, { ...request.headers });
    return response.message;
  } catch (error) {
    throw signal.aborted ? timeoutOr(signal.reason, request, url) : error;
  }
}
async function readCapped(message, maxBytes, signal) {
  const chunks = [];
  for await (const chunk of chunksOf(message, maxBytes, signal)) chunks.push(chunk);
  return Buffer.concat(chunks);
}
async function saveCapped(message, path, maxBytes, signal) {
  const { open, rm } = await import("node:fs/promises");
  const file = await open(path, "w").catch((error) => {
    message.destroy();
    throw error;
  });
  try {
    for await (const chunk of chunksOf(message, maxBytes, signal)) await file.appendFile(chunk);
    await file.close();
  } catch (error) {
    message.destroy();
    await file.close().catch(() => {
    });
    await rm(path, { force: true });
    throw error;
  }
}
async function* chunksOf(message, maxBytes, signal) {
  let size = 0;
  try {
    for await (const chunk of message) {
      const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
      size += bytes.length;
      if (size > maxBytes) throw new RefusedAnswerError(`the answer is longer than ${maxBytes} bytes`);
      yield bytes;
    }
  } catch (error) {
    message.destroy();
    throw signal.aborted && !(error instanceof RefusedAnswerError) ? new Error("the answer did not end in time") : error;
  }
}
function timeoutOr(reason, request, url) {
  const timedOut = reason instanceof DOMException && reason.name === "TimeoutError";
  return timedOut ? new Error(`no answer from ${url.host} within ${request.timeoutMs} ms`) : new Error("aborted");
}
function headersOf(message) {
  const headers = /* @__PURE__ */ Object.create(null);
  for (const [name, value] of Object.entries(message.headers)) {
    if (value !== void 0) headers[name] = Array.isArray(value) ? value.join(", ") : value;
  }
  return headers;
}

export {
  RefusedAnswerError,
  httpClient
};
