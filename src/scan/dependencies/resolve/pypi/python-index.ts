import { requestWithRetry, ServiceError } from '../../../../io/retry.js';
import type { HttpResponse } from '../../../../model/http.js';
import { turnstile } from '../../../../util/turnstile.js';
import { answerCache } from '../../answer-cache.js';
import type { Requirement } from '../../read/pep508.js';
import { tableField } from '../../read/value.js';
import { isSafe, serviceUrl } from '../../service-url.js';
import type { ResolvePorts } from '../resolver.js';
import { metadataText, requirementsOf, requirementsOfJson } from './metadata.js';
import type { Python } from './python.js';
import { type DistributionFile, filesOf, type Release, releasesOf } from './releases.js';
import { requirementsOfSource } from './source-archive.js';
import { metadataOfWheel, WHEEL_TAIL } from './wheel-metadata.js';

/** What a package index publishes about projects. @throws ServiceError when it gives no usable answer. */
export interface PythonIndex {
  /** Newest first; null when the index has no such project. */
  releases(name: string, on: Python): Promise<readonly Release[] | null>;
  /** What a release asks for; null when only its build would tell. */
  requires(name: string, release: Release): Promise<readonly Requirement[] | null>;
}

export interface Bounds {
  readonly requests: number;
  readonly milliseconds: number;
}

const PUBLIC_INDEX = 'https://pypi.org';
const BOUNDS: Bounds = { requests: 4000, milliseconds: 120_000 };
const IN_FLIGHT = 24;
const TIMEOUT_MS = 20_000;
const MAX_PAGE_BYTES = 64 * 1024 * 1024;
const MAX_METADATA_BYTES = 4 * 1024 * 1024;
/** Sources of releases without a wheel, and wheels of an index that gives no part of a file. */
const MAX_FILE_BYTES = 16 * 1024 * 1024;
/** One file that is too long, or damaged, says nothing about the service. */
const ABOUT_ONE_FILE: ReadonlySet<ServiceError['fault']> = new Set(['malformed', 'refused']);
/** New releases appear at any time; a run of the same hour sees what the first one saw. */
const PAGE_KEPT_MS = 60 * 60 * 1000;
const PAGE_TYPE = 'application/vnd.pypi.simple.v1+json';

/** The index that the environment names (`GATEHOUSE_PYPI`), else PyPI. Never one that the repository names. */
export function pypiAddress(env: NodeJS.ProcessEnv): string {
  return serviceUrl('GATEHOUSE_PYPI', env, PUBLIC_INDEX);
}

interface Asked {
  readonly url: string;
  readonly accept: string;
  readonly maxBytes: number;
  /** How long an answer is good for; 0: it is not kept. */
  readonly keptMs: number;
}

/** An index over HTTP: each address once a run, kept between runs, with a bound on requests and time for all. */
export function pythonIndex(
  ports: ResolvePorts & { readonly http: NonNullable<ResolvePorts['http']> },
  bounds = BOUNDS,
): PythonIndex {
  const base = pypiAddress(ports.env);
  const cache = answerCache(ports.cacheDir, 'pypi');
  const pages = new Map<string, Promise<readonly DistributionFile[] | null>>();
  const listed = new Map<string, Promise<readonly Release[] | null>>();
  const required = new Map<string, Promise<readonly Requirement[] | null>>();
  const gate = turnstile(IN_FLIGHT);
  let deadline: number | null = null;
  let left = bounds.requests;
  let lost: ServiceError | null = null;

  /** The body of a 200, or of a part that was asked for; null for 404. */
  async function ask({ url, accept, maxBytes, keptMs }: Asked): Promise<Buffer | null> {
    const now = ports.now.getTime();
    const cached = keptMs === 0 ? null : await cache.read(url);
    if (cached !== null && Math.abs(now - cached.fetched) < keptMs) return cached.bytes;
    const etag = cached?.etag ?? null;
    const headers = { accept, ...(etag !== null && { 'if-none-match': etag }) };
    const response = await gate(() => exchange(url, headers, maxBytes));
    if (response.status === 404) return null;
    const isSame = response.status === 304 && cached !== null;
    if (response.status !== 200 && !isSame) throw new ServiceError('refused', `answered ${response.status}`);
    const bytes = isSame ? cached.bytes : response.body;
    if (keptMs > 0) await cache.write(url, { bytes, etag: response.headers.etag ?? etag, fetched: now });
    return bytes;
  }

  /** The METADATA inside a wheel, for indexes that do not publish it beside the wheel. */
  async function insideWheel(wheel: string): Promise<string | null> {
    const headers = { accept: '*/*', range: `bytes=-${WHEEL_TAIL}` };
    const { status, headers: told, body } = await gate(() => exchange(wheel, headers, MAX_FILE_BYTES));
    const size = status === 206 ? Number(/\/(\d+)$/.exec(told['content-range'] ?? '')?.[1]) : body.length;
    if ((status !== 200 && status !== 206) || !Number.isSafeInteger(size)) return null;
    return metadataOfWheel(body, size);
  }

  async function exchange(url: string, headers: Record<string, string>, maxBytes: number): Promise<HttpResponse> {
    if (lost !== null) throw lost;
    if (left-- <= 0) throw new ServiceError('budget', `more than ${bounds.requests} requests`);
    deadline ??= Date.now() + bounds.milliseconds;
    try {
      const request = { method: 'GET', url, headers, timeoutMs: TIMEOUT_MS, maxBytes } as const;
      return await requestWithRetry(ports.http, request, { retries: 2, deadline, signal: ports.signal });
    } catch (error) {
      if (error instanceof ServiceError && !ABOUT_ONE_FILE.has(error.fault)) lost = error;
      throw error;
    }
  }

  async function page(name: string): Promise<readonly DistributionFile[] | null> {
    const url = `${base}/simple/${encodeURIComponent(name)}/`;
    const body = await ask({ url, accept: PAGE_TYPE, maxBytes: MAX_PAGE_BYTES, keptMs: PAGE_KEPT_MS });
    return body === null ? null : filesOf(json(body), url);
  }

  /** In the order of what costs least: beside the wheel, told about the release, inside the wheel, inside the source. */
  async function requires(name: string, { version, wheel, source }: Release): Promise<readonly Requirement[] | null> {
    const keptMs = 0;
    if (wheel !== null && isSafe(new URL(wheel))) {
      const beside = await ask({ url: `${wheel}.metadata`, accept: '*/*', maxBytes: MAX_METADATA_BYTES, keptMs });
      // A page of a proxy, say, is no metadata, and would read as a release that asks for nothing.
      const metadata = isMetadata(beside) ? beside.toString('utf8') : await insideWheel(wheel);
      if (metadata !== null) return requirementsOf(metadata);
    }
    const url = `${base}/pypi/${encodeURIComponent(name)}/${encodeURIComponent(version)}/json`;
    const body = await ask({ url, accept: 'application/json', maxBytes: MAX_METADATA_BYTES, keptMs });
    const told = body === null ? null : requirementsOfJson(tableField(json(body), 'info').requires_dist);
    if (told !== null || source === null || !isSafe(new URL(source))) return told;
    const archive = await ask({ url: source, accept: '*/*', maxBytes: MAX_FILE_BYTES, keptMs });
    return archive === null ? null : requirementsOfSource(archive);
  }

  /** A release never changes, so what it asks for is kept. One that cannot be looked at is no reason to give up all others. */
  async function told(name: string, release: Release): Promise<readonly Requirement[] | null> {
    const key = `${release.wheel ?? release.source}#requires`;
    const cached = await cache.read(key);
    if (cached !== null) return requirementsOf(cached.bytes.toString('utf8'));
    try {
      const found = await requires(name, release);
      if (found === null) return null;
      await cache.write(key, { bytes: Buffer.from(metadataText(found)), etag: null, fetched: ports.now.getTime() });
      return found;
    } catch (error) {
      if (!(error instanceof ServiceError) || !ABOUT_ONE_FILE.has(error.fault)) throw error;
      ports.log.debug(`${name} ${release.version}: ${error.message}`);
      return null;
    }
  }

  return {
    releases: (name, on) =>
      once(listed, `${name} ${on.full}`, async () => {
        const found = await once(pages, name, () => page(name));
        return found === null ? null : releasesOf(found, on);
      }),
    requires: (name, release) =>
      once(required, `${name} ${release.version} ${release.wheel}`, () => told(name, release)),
  };
}

function once<T>(known: Map<string, Promise<T>>, key: string, work: () => Promise<T>): Promise<T> {
  const answer = known.get(key) ?? work();
  known.set(key, answer);
  return answer;
}

function isMetadata(body: Buffer | null): body is Buffer {
  return body !== null && /^Metadata-Version:/m.test(body.toString('latin1', 0, 1000));
}

function json(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    throw new ServiceError('malformed', 'answered with something that is not JSON');
  }
}
