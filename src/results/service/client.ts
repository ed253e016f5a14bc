import { requestWithRetry, ServiceError } from '../../io/retry.js';
import type { Http, HttpResponse } from '../../model/http.js';
import { stripControl } from '../../util/control-characters.js';
import { parseDocument } from '../parse-document.js';
import { ReportError } from '../report-error.js';
import { ServiceRefusal } from './refusal.js';

export interface ServiceClientOptions {
  readonly http: Http;
  /** Origin, and path before every question; the one place that is ever asked. */
  readonly host: string;
  readonly headers: Readonly<Record<string, string>>;
  /** What a 403 asks for, in the service's own words. */
  readonly permission: string;
  readonly signal: AbortSignal;
  /** Least wait before a question is asked again. */
  readonly minDelayMs?: number | undefined;
}

export type Query = Readonly<Record<string, string | undefined>>;

export interface ServiceClient {
  /**
   * The JSON that a path answers with.
   * @throws ServiceRefusal for everything else
   */
  get(path: string, query: Query): Promise<unknown>;
}

const TIMEOUT_MS = 30_000;
const RETRIES = 2;
/** For one question, waiting for its service included. */
const BUDGET_MS = 90_000;
const MAX_ANSWER_BYTES = 32 * 1024 * 1024;

/**
 * Asks one service, over the http port: a token is sent to the configured host and never along a redirect, what is
 * busy is asked again within a budget, and only a whole 200 with JSON in it is an answer.
 */
export function serviceClient({
  http,
  host,
  headers,
  permission,
  signal,
  minDelayMs,
}: ServiceClientOptions): ServiceClient {
  async function send(url: string): Promise<HttpResponse> {
    const request = {
      method: 'GET',
      url,
      headers: { accept: 'application/json', ...headers },
      timeoutMs: TIMEOUT_MS,
      maxBytes: MAX_ANSWER_BYTES,
      noRedirects: true,
    } as const;
    const options = {
      retries: RETRIES,
      deadline: Date.now() + BUDGET_MS,
      signal,
      ...(minDelayMs !== undefined && { minDelayMs }),
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
    },
  };
}

function addressOf(host: string, path: string, query: Query): string {
  const given = Object.entries(query).flatMap(([key, value]): [string, string][] =>
    value === undefined ? [] : [[key, value]],
  );
  return `${host.replace(/\/+$/, '')}/${path}?${new URLSearchParams(given)}`;
}

function refusalWords({ status, headers }: HttpResponse, permission: string): string {
  switch (status) {
    case 401:
      return 'answered 401: the token is not valid, has expired, or is of another host';
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

function hostWords(location: string | undefined): string {
  return location !== undefined && URL.canParse(location) ? new URL(location).host : 'another address';
}
