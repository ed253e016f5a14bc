import { answerCache } from '../../../../io/answer-cache.js';
import { ServiceError } from '../../../../io/retry.js';
import type { Environment } from '../../../../model/environment.js';
import type { Requirement } from '../../extract/read/pep508.js';
import { tableField } from '../../file/value.js';
import { isSafe, serviceUrl } from '../../service/service-url.js';
import { ABOUT_ONE_FILE, type Bounds, type IndexPorts, indexClient, MAX_FILE_BYTES } from './index-client.js';
import { metadataText, requirementsOf, requirementsOfJson } from './metadata.js';
import type { Python } from './python.js';
import { type DistributionFile, filesOf, type Release, releasesOf } from './releases.js';
import { requirementsOfSource } from './source-archive.js';

/** What a package index publishes about projects. @throws ServiceError when it gives no usable answer. */
export interface PythonIndex {
  /** Newest first; null when the index has no such project. */
  releases(name: string, on: Python): Promise<readonly Release[] | null>;
  /** What a release asks for; null when only its build would tell. */
  requires(name: string, release: Release): Promise<readonly Requirement[] | null>;
}

const PUBLIC_INDEX = 'https://pypi.org';
const BOUNDS: Bounds = { requests: 4000, milliseconds: 120_000 };
const MAX_PAGE_BYTES = 64 * 1024 * 1024;
const MAX_METADATA_BYTES = 4 * 1024 * 1024;
/** New releases appear at any time; a run of the same hour sees what the first one saw. */
const PAGE_KEPT_MS = 60 * 60 * 1000;
const PAGE_TYPE = 'application/vnd.pypi.simple.v1+json';

/** The index that the environment names (`GATEHOUSE_PYPI`), else PyPI. Never one that the repository names. */
export function pypiAddress(env: Environment): string {
  return serviceUrl('GATEHOUSE_PYPI', env, PUBLIC_INDEX);
}

/** An index over HTTP: each address once a run, kept between runs, with a bound on requests and time for all. */
export function pythonIndex(ports: IndexPorts, bounds = BOUNDS): PythonIndex {
  const base = pypiAddress(ports.env);
  const cache = answerCache(ports.cacheDir, 'pypi');
  const pages = new Map<string, Promise<readonly DistributionFile[] | null>>();
  const listed = new Map<string, Promise<readonly Release[] | null>>();
  const required = new Map<string, Promise<readonly Requirement[] | null>>();
  const { ask, insideWheel } = indexClient(ports, bounds, cache);

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
