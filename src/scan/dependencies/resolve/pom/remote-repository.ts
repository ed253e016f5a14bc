import { answerCache } from '../../../../io/answer-cache.js';
import { requestWithRetry, ServiceError } from '../../../../io/retry.js';
import type { Http } from '../../../../model/http.js';
import { turnstile } from '../../../../util/turnstile.js';
import { serviceUrl } from '../../service/service-url.js';
import type { ResolvePorts } from '../resolver.js';
import { type Answer, nothing, OFFLINE, OUT_OF_BUDGET } from './answer.js';
import type { Budget } from './budget.js';

/** Files of the repository that the environment names, or of Maven Central; never of one that a pom names. */
export interface RemoteRepository {
  /** @param keptMs how long a copy on disk is as good as the file: what is released never changes. */
  read(path: string, keptMs: number): Promise<Answer<Buffer>>;
}

const MAVEN_CENTRAL = 'https://repo.maven.apache.org/maven2';
const BUDGET_MS = 90_000;
const TIMEOUT_MS = 15_000;
const MAX_BYTES = 4 * 1024 * 1024;
const IN_FLIGHT = 24;

/** @throws ConfigurationError when GATEHOUSE_MAVEN is not an address that may be asked */
export function remoteRepository(ports: ResolvePorts, budget: Budget, budgetMs: number = BUDGET_MS): RemoteRepository {
  const { http } = ports;
  const baseUrl = serviceUrl('GATEHOUSE_MAVEN', ports.env, MAVEN_CENTRAL);
  const cache = answerCache(ports.cacheDir, 'maven');
  const gate = turnstile(IN_FLIGHT);
  let deadline: number | null = null;
  let lost = false;

  async function ask(port: Http, url: string): Promise<Answer<Buffer>> {
    if (lost) return nothing('open', `${new URL(url).host} did not answer`);
    if (!budget.request()) return nothing('open', OUT_OF_BUDGET);
    deadline ??= Date.now() + budgetMs;
    try {
      const response = await requestWithRetry(
        port,
        { method: 'GET', url, timeoutMs: TIMEOUT_MS, maxBytes: MAX_BYTES },
        { retries: 2, deadline, signal: ports.signal },
      );
      if (response.status === 404 || response.status === 410) return nothing('absent', 'not in the repository');
      if (response.status !== 200) return nothing('open', `the repository answered ${response.status}`);
      return { found: response.body };
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
      if (error.fault === 'refused') return nothing('open', error.message);
      lost = true;
      ports.log.debug(`${url}: ${error.message}`);
      return nothing('open', `${new URL(url).host} did not answer`);
    }
  }

  return {
    async read(path, keptMs) {
      const url = `${baseUrl}/${path}`;
      const cached = await cache.read(url);
      const age = cached === null ? 0 : Math.abs(ports.now.getTime() - cached.fetched);
      if (cached !== null && (age < keptMs || http === null)) return { found: cached.bytes };
      if (http === null) return nothing('open', OFFLINE);
      const answer = await gate(() => ask(http, url));
      if (answer.found === null) return answer;
      await cache.write(url, { bytes: answer.found, etag: null, fetched: ports.now.getTime() });
      return answer;
    },
  };
}
