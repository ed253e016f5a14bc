import { answerCache } from '../../../../io/answer-cache.js';
import { requestWithRetry, ServiceError } from '../../../../io/retry.js';
import type { Http } from '../../../../model/http.js';
import type { PackageVersion } from '../../package/package-version.js';
import { type ReleaseFacts, releaseFacts } from './release-facts.js';
import { versionPath } from './version-path.js';

/** What deps.dev knows of releases. */
export interface DepsDev {
  /**
   * The facts of one release; null when deps.dev does not know it: private, or published a moment ago.
   * @throws ServiceError when there is no answer; after the first time it is not asked again.
   */
  facts(pkg: PackageVersion): Promise<ReleaseFacts | null>;
}

export interface DepsDevOptions {
  readonly http: Http;
  /** Without a trailing `/`. */
  readonly baseUrl: string;
  readonly cacheDir: string | null;
  readonly signal: AbortSignal;
  readonly now: Date;
  /** For everything that is asked, retries and waits included. */
  readonly budgetMs?: number;
  readonly minDelayMs?: number;
}

export const PUBLIC_DEPS_DEV = 'https://api.deps.dev';
const BUDGET_MS = 60_000;
const TIMEOUT_MS = 10_000;
const MAX_BYTES = 1024 * 1024;
/** A release's date does not change, and its licences hardly ever do. */
const KEPT_MS = 7 * 24 * 60 * 60 * 1000;

export function depsDevClient(options: DepsDevOptions): DepsDev {
  const cache = answerCache(options.cacheDir, 'deps-dev');
  const answers = new Map<string, Promise<ReleaseFacts | null>>();
  let deadline: number | null = null;
  let lost: ServiceError | null = null;

  async function ask(url: string): Promise<ReleaseFacts | null> {
    const now = options.now.getTime();
    const cached = await cache.read(url);
    if (cached !== null && Math.abs(now - cached.fetched) < KEPT_MS) return releaseFacts(cached.bytes);
    if (lost !== null) throw lost;
    deadline ??= Date.now() + (options.budgetMs ?? BUDGET_MS);
    try {
      const response = await requestWithRetry(
        options.http,
        {
          method: 'GET',
          url,
          headers: { accept: 'application/json' },
          timeoutMs: TIMEOUT_MS,
          maxBytes: MAX_BYTES,
        },
        {
          retries: 2,
          deadline,
          signal: options.signal,
          ...(options.minDelayMs !== undefined && { minDelayMs: options.minDelayMs }),
        },
      );
      if (response.status === 404) return null;
      if (response.status !== 200) throw new ServiceError('refused', `answered ${response.status}`);
      const facts = releaseFacts(response.body);
      await cache.write(url, { bytes: response.body, etag: null, fetched: now });
      return facts;
    } catch (error) {
      if (error instanceof ServiceError && error.fault !== 'malformed') lost = error;
      throw error;
    }
  }

  return {
    async facts(pkg) {
      const path = versionPath(pkg);
      if (path === null) return null;
      const known = answers.get(path) ?? ask(`${options.baseUrl}${path}`);
      answers.set(path, known);
      return known;
    },
  };
}
