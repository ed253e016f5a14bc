import { answerCache } from '../../../../io/answer-cache.js';
import { messageOf } from '../../../../util/thrown.js';
import { cratesIo } from '../../ecosystem/crates-io.js';
import { go } from '../../ecosystem/go.js';
import { baseEcosystem, isToolchain } from '../../ecosystem/index.js';
import { maven } from '../../ecosystem/maven.js';
import { npm } from '../../ecosystem/npm.js';
import { nuget } from '../../ecosystem/nuget.js';
import { packagist } from '../../ecosystem/packagist.js';
import { pypi } from '../../ecosystem/pypi.js';
import { rubygems } from '../../ecosystem/rubygems.js';
import { type IndexPorts, indexClient } from '../../resolve/pypi/index-client.js';
import { serviceUrl } from '../../service/service-url.js';
import { cratesRegistry } from './crates.js';
import { goProxy, mavenCentral, nugetGallery, packagistMetadata, rubyGems } from './listed-only.js';
import { npmRegistry } from './npm.js';
import { pypiRegistry } from './pypi.js';
import type { Asks, Registries, RegistryForm, Release } from './registries.js';

const FORMS: ReadonlyMap<string, RegistryForm> = new Map([
  [npm.name, npmRegistry],
  [pypi.name, pypiRegistry],
  [cratesIo.name, cratesRegistry],
  [go.name, goProxy],
  [maven.name, mavenCentral],
  [rubygems.name, rubyGems],
  [nuget.name, nugetGallery],
  [packagist.name, packagistMetadata],
]);

/** Without it advice is weaker and nothing else: who has no way to a registry waits for no second try. */
const BOUNDS = { requests: 600, milliseconds: 20_000, retries: 0 };
const MAX_BYTES = 48 * 1024 * 1024;
/** New releases appear at any time; a run of the same hour sees what the first one saw. */
const KEPT_MS = 60 * 60 * 1000;

/**
 * The registries that the environment names, else the public ones. What gives no answer is not known: advice without a
 * registry is weaker, and the run goes on. One that is lost is not asked again.
 * @throws ConfigurationError when a variable names no address that may be asked
 */
export function publicRegistries(ports: IndexPorts): Registries {
  const clients = new Map(
    [...FORMS].map(([ecosystem, form]) => {
      const base = serviceUrl(form.variable, ports.env, form.address);
      const client = indexClient(ports, BOUNDS, answerCache(ports.cacheDir, 'registries'));
      return [ecosystem, { form, base, client }] as const;
    }),
  );
  const lists = new Map<string, Promise<readonly Release[] | null>>();
  const single = new Map<string, Promise<Asks | null>>();

  async function ask<T>(ecosystem: string, path: string | null, read: (body: Buffer) => T): Promise<T | null> {
    const known = clients.get(baseEcosystem(ecosystem));
    if (known === undefined || path === null) return null;
    const url = `${known.base}${path}`;
    try {
      const body = await known.client.ask({ url, accept: known.form.accept, maxBytes: MAX_BYTES, keptMs: KEPT_MS });
      return body === null ? null : read(body);
    } catch (error) {
      ports.log.debug(`${url}: ${messageOf(error)}`);
      return null;
    }
  }

  function list(ecosystem: string, name: string): Promise<readonly Release[] | null> {
    const form = FORMS.get(baseEcosystem(ecosystem));
    // A suffix names another registry than the public one.
    if (form === undefined || baseEcosystem(ecosystem) !== ecosystem || isToolchain({ ecosystem, name })) {
      return Promise.resolve(null);
    }
    const key = JSON.stringify([ecosystem, name]);
    const found = lists.get(key) ?? ask(ecosystem, form.list(name), form.readList);
    lists.set(key, found);
    return found;
  }

  return {
    async versions(ecosystem, name) {
      const found = (await list(ecosystem, name))?.map(({ version }) => version) ?? [];
      // An empty list is the answer of a registry that has never seen the package.
      return found.length === 0 ? null : found;
    },
    async asks(ecosystem, name, version) {
      const release = (await list(ecosystem, name))?.find((one) => one.version === version);
      if (release === undefined) return null;
      const form = FORMS.get(ecosystem)?.release ?? null;
      if (release.asks !== undefined || form === null) return release.asks ?? null;
      const path = form.path(name, version);
      const found = single.get(path) ?? ask(ecosystem, path, form.read);
      single.set(path, found);
      return found;
    },
  };
}
