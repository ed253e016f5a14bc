import { ECOSYSTEMS } from './index.js';
import type { DistributionPurl } from './purl-form.js';

/** A package as OSV names it, read from a package URL. */
export interface PurlPackage {
  readonly ecosystem: string;
  readonly name: string;
  /** Null: the package URL has none. */
  readonly version: string | null;
}

type Join = (
  type: string,
  namespace: string,
  name: string,
  version: string,
  qualifiers?: Readonly<Record<string, string>>,
) => string;

interface Distribution {
  readonly ecosystem: string;
  readonly purl: DistributionPurl;
}

const DISTRIBUTIONS: readonly Distribution[] = ECOSYSTEMS.flatMap(({ name, purl }) =>
  purl !== null && 'namespace' in purl ? [{ ecosystem: name, purl }] : [],
);

const CODE_NAMES: ReadonlyMap<string, string> = new Map(DISTRIBUTIONS.flatMap(({ purl }) => [...purl.codeNames]));

/** The package URL of a distribution's package. */
export function distroPurl(
  { type, namespace }: DistributionPurl,
  ecosystem: string,
  name: string,
  version: string,
  join: Join,
): string {
  const colon = ecosystem.indexOf(':');
  const release =
    colon === -1
      ? ''
      : ecosystem
          .slice(colon + 1)
          .replace(/^v(?=\d)/, '')
          .replace(/:LTS$/, '');
  const qualifiers = release === '' ? {} : { distro: `${namespace}-${release}` };
  return join(type, namespace, name, version, qualifiers);
}

/**
 * A distribution's package as OSV names it: by its source package (the `upstream` qualifier where there is one), the
 * release from the `distro` qualifier. Null for a type or distribution that OSV does not know.
 */
export function distroEcosystem(
  type: string,
  namespace: string,
  name: string,
  version: string | null,
  qualifiers: URLSearchParams,
): PurlPackage | null {
  const space = namespace.toLowerCase();
  const distribution = DISTRIBUTIONS.find(
    ({ purl }) => purl.type === type && [purl.namespace, ...purl.synonyms].includes(space),
  );
  if (distribution === undefined) return null;
  const release = releaseOf(distribution, qualifiers.get('distro') ?? '');
  const ecosystem = release === '' ? distribution.ecosystem : `${distribution.ecosystem}:${release}`;
  const [source = '', sourceVersion] = (qualifiers.get('upstream') ?? '').split('@', 2);
  const epoch = qualifiers.get('epoch');
  const withEpoch = version !== null && epoch && type === 'rpm' ? `${epoch}:${version}` : version;
  if (source === '' || source.endsWith('.src.rpm')) return { ecosystem, name, version: withEpoch };
  return { ecosystem, name: source, version: sourceVersion || withEpoch };
}

function releaseOf({ purl }: Distribution, distro: string): string {
  const last = distro.slice(distro.lastIndexOf('-') + 1).toLowerCase();
  const release = CODE_NAMES.get(last) ?? last.replace(/^v(?=\d)/, '');
  return release.length <= 20 && /^(?:\d+(?:\.\d+)*|edge)$/.test(release) ? purl.suffix(release) : '';
}
