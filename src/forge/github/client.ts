import { defaults, GitHub, getOctokitOptions } from '@actions/github/lib/utils';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import type Bottleneck from 'bottleneck';
import type { Environment } from '../../model/environment.js';
import type { Log } from '../../model/log.js';
import { checkGraphqlAnswer } from './answer.js';
import { rememberReads } from './conditional-reads.js';
import type { Octokit } from './octokit.js';
import { UnexpectedAnswerError } from './refusal.js';
import type { GitHubUrls } from './urls.js';
import { dataOf, wholeAnswers } from './whole-answer.js';
import { createWritePace } from './write-pace.js';

export interface ClientOptions {
  readonly token: string;
  readonly urls: GitHubUrls;
  readonly log: Log;
  /** Where a proxy is named. */
  readonly env: Environment;
  /** For each attempt, in milliseconds. */
  readonly timeoutMs?: number;
  /** The unit of waiting between attempts, in milliseconds. */
  readonly retryUnitMs?: number;
}

export interface GitHubClient {
  readonly rest: Octokit['rest'];
  readonly graphql: Octokit['graphql'];
  readonly urls: GitHubUrls;
}

const TIMEOUT_MS = 30_000;
const RETRIES = 2;
/** Waiting longer than this holds a runner for less than it costs. */
const LONGEST_WAIT_S = 60;
/** Statuses that come without JSON. */
const NO_CONTENT: ReadonlySet<number> = new Set([204, 302]);
/** With 429, which the throttling plug-in has waited out, or given up on. */
const PERMANENT = [400, 401, 403, 404, 405, 406, 409, 410, 413, 422, 429, 451];

/**
 * A client for one token: retries server errors and lost connections twice, waits out rate limits of up to a minute,
 * spaces writes, makes repeated reads conditional, ends each attempt after a time-out. Only code that talks to GitHub may load this file.
 */
export function createClient(options: ClientOptions): GitHubClient {
  const { urls, log, timeoutMs = TIMEOUT_MS, retryUnitMs = 1000 } = options;
  const waits = (kind: string) => (retryAfter: number, _request: object, _octokit: object, count: number) => {
    const worthIt = count < RETRIES && retryAfter <= LONGEST_WAIT_S;
    log.info(`GitHub's ${kind} is reached; ${worthIt ? `waiting ${retryAfter} s` : 'giving up'}`);
    return worthIt;
  };
  const Client = GitHub.plugin(retry, throttling);
  const octokit = new Client(
    getOctokitOptions(options.token, {
      baseUrl: urls.api,
      userAgent: 'gatehouse',
      log: { debug: () => {}, info: () => {}, warn: log.debug, error: log.debug },
      request: {
        // The toolkit's own parser gives up on texts of some megabytes, which contents of files are.
        parseSuccessResponseBody: false,
        fetch: withTimeout(wholeAnswers(proxiedFetch(options.env) ?? fetch), Math.min(timeoutMs, TIMEOUT_MS)),
      },
      retry: { retries: RETRIES, retryAfterBaseValue: retryUnitMs, doNotRetry: PERMANENT },
      throttle: {
        id: options.token,
        retryAfterBaseValue: retryUnitMs,
        write: UNPACED,
        notifications: UNPACED,
        onRateLimit: waits('rate limit'),
        onSecondaryRateLimit: waits('secondary rate limit'),
      },
    }),
  );
  const pace = createWritePace();
  octokit.hook.before('request', async (request) => {
    if (isWrite(request.method, request.query)) await pace.next();
  });
  octokit.hook.after('request', async (response, request) => {
    const data = await dataOf(response.data);
    response.data = data ?? '';
    if (request.url === '/graphql') checkGraphqlAnswer(data);
    if (NO_CONTENT.has(response.status) || (typeof data === 'object' && data !== null)) return;
    throw new UnexpectedAnswerError(`the answer (${response.status}) is not GitHub's; is there a proxy in between?`);
  });
  rememberReads(octokit);
  const graphql = octokit.graphql.defaults({ baseUrl: urls.graphql.replace(/\/graphql$/, '') });
  return { rest: octokit.rest, graphql, urls };
}

/**
 * The toolkit's fetch knows proxies, and loads an HTTP client of 800 kB for it; null where no variable names a proxy.
 * Node's own is the same client without them.
 */
function proxiedFetch(env: Environment): typeof fetch | null {
  const hasProxy = PROXY_VARIABLES.some((name) => (env[name] ?? '') !== '');
  return hasProxy ? (defaults.request?.fetch ?? null) : null;
}

/** What @actions/http-client reads. */
const PROXY_VARIABLES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];

function withTimeout(send: typeof fetch, timeoutMs: number): typeof fetch {
  return (input, init) => send(input, { ...init, signal: AbortSignal.timeout(timeoutMs) });
}

/** A GraphQL mutation writes; a query is a POST too and does not. */
function isWrite(method: string, query: unknown): boolean {
  if (typeof query === 'string') return query.trimStart().startsWith('mutation');
  return method !== 'GET' && method !== 'HEAD';
}

/**
 * In place of the plug-in's own groups, which wait one to three seconds between any two writes and count GraphQL
 * queries as writes. It asks of a group only that `key(id).schedule(options, work)` runs the work in its turn.
 */
const UNPACED = asGroup({ key: () => ({ schedule: <T>(_options: object, work: () => Promise<T>) => work() }) });

function asGroup(group: unknown): Bottleneck.Group {
  return group as Bottleneck.Group;
}
