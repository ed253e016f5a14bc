import type { ClientRequestArgs, IncomingMessage } from 'node:http';
import type { Http, HttpRequest } from '../model/http.js';
import { VERSION } from '../util/version.js';

/** The answer is there but must not be used: too long, or it leads to another host. Asking again would not help. */
export class RefusedAnswerError extends Error {
  override readonly name = 'RefusedAnswerError';
}

const MAX_REDIRECTS = 3;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/**
 * The http port on @actions/http-client, which honours HTTPS_PROXY, HTTP_PROXY and NO_PROXY.
 * The time-out covers the whole exchange, redirects and body included.
 */
export function httpClient(userAgent: string): Http {
  return async (request) => {
    const signal = AbortSignal.any([
      AbortSignal.timeout(request.timeoutMs),
      ...(request.signal === undefined ? [] : [request.signal]),
    ]);
    let url = new URL(request.url);
    const { origin } = url;
    for (let redirects = 0; ; redirects++) {
      const sameOrigin = url.origin === origin;
      const message = await send(userAgent, sameOrigin ? request : { ...request, headers: {} }, url, signal);
      const status = message.statusCode ?? 0;
      const location = message.headers.location;
      const stays = request.method === 'POST' || request.noRedirects === true;
      if (stays || !REDIRECTS.has(status) || location === undefined) {
        const headers = headersOf(message);
        if (status === 200 && request.bodyFile !== undefined) {
          await saveCapped(message, request.bodyFile, request.maxBytes, signal);
          return { status, headers, body: Buffer.alloc(0) };
        }
        return { status, headers, body: await readCapped(message, request.maxBytes, signal) };
      }
      message.destroy();
      const next = URL.canParse(location, url.href) ? new URL(location, url.href) : null;
      if (next === null || !mayFollow(url, next, request.anyHost === true)) {
        throw new RefusedAnswerError(`${url.host} redirects to ${next?.host ?? 'an unreadable address'}, not followed`);
      }
      if (redirects === MAX_REDIRECTS)
        throw new RefusedAnswerError(`${url.host} redirects more than ${redirects} times`);
      url = next;
    }
  };
}

function mayFollow(from: URL, to: URL, anyHost: boolean): boolean {
  if (to.origin === from.origin) return true;
  return anyHost && (to.protocol === 'https:' || (to.protocol === 'http:' && from.protocol === 'http:'));
}

/** The port of a run: names the product and nothing else. */
export const httpExchange: Http = httpClient(`gatehouse/${VERSION}`);

async function send(userAgent: string, request: HttpRequest, url: URL, signal: AbortSignal): Promise<IncomingMessage> {
  const { HttpClient } = await import('@actions/http-client');
  const [http, https] = await Promise.all([import('node:http'), import('node:https')]);
  const abortable = {
    prepareRequest(options: ClientRequestArgs): void {
      options.signal = signal;
      // A new agent for each request means a new connection for each; one behind a proxy is of another kind and stays.
      if (options.agent instanceof https.Agent) options.agent = https.globalAgent;
      else if (options.agent instanceof http.Agent) options.agent = http.globalAgent;
    },
    canHandleAuthentication: () => false,
    handleAuthentication: () => Promise.reject(new Error('no credentials are ever sent')),
  };
  const client = new HttpClient(userAgent, [abortable], { allowRedirects: false, allowRetries: false });
  try {
    const response = await client.request(request.method, url.href, request.body ?? null, { ...request.headers });
    return response.message;
  } catch (error) {
    throw signal.aborted ? timeoutOr(signal.reason, request, url) : error;
  }
}

/** The body up to `maxBytes`; the connection is cut at the first byte beyond. */
async function readCapped(message: IncomingMessage, maxBytes: number, signal: AbortSignal): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of chunksOf(message, maxBytes, signal)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/**
 * The file is open before anything is read: a stream opens it when it gets to it, which may be after the download has
 * failed and whoever asked for it has cleaned up. Half a download is no file.
 */
async function saveCapped(
  message: IncomingMessage,
  path: string,
  maxBytes: number,
  signal: AbortSignal,
): Promise<void> {
  const { open, rm } = await import('node:fs/promises');
  const file = await open(path, 'w').catch((error: unknown) => {
    message.destroy();
    throw error;
  });
  try {
    for await (const chunk of chunksOf(message, maxBytes, signal)) await file.appendFile(chunk);
    await file.close();
  } catch (error) {
    message.destroy();
    await file.close().catch(() => {});
    await rm(path, { force: true });
    throw error;
  }
}

async function* chunksOf(message: IncomingMessage, maxBytes: number, signal: AbortSignal): AsyncGenerator<Buffer> {
  let size = 0;
  try {
    for await (const chunk of message) {
      const bytes: Buffer = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
      size += bytes.length;
      if (size > maxBytes) throw new RefusedAnswerError(`the answer is longer than ${maxBytes} bytes`);
      yield bytes;
    }
  } catch (error) {
    message.destroy();
    throw signal.aborted && !(error instanceof RefusedAnswerError)
      ? new Error('the answer did not end in time')
      : error;
  }
}

function timeoutOr(reason: unknown, request: HttpRequest, url: URL): Error {
  const timedOut = reason instanceof DOMException && reason.name === 'TimeoutError';
  return timedOut ? new Error(`no answer from ${url.host} within ${request.timeoutMs} ms`) : new Error('aborted');
}

function headersOf(message: IncomingMessage): Record<string, string> {
  const headers: Record<string, string> = Object.create(null);
  for (const [name, value] of Object.entries(message.headers)) {
    if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  return headers;
}
