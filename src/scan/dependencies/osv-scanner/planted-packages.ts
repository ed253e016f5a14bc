import type { Canary } from '../../tool/tool.js';
import { purlOf } from '../ecosystem/purl.js';
import type { PackageVersion } from '../package/package-version.js';
import { placeIn } from './copies.js';
import type { OsvAnswer } from './osv-scanner.js';

/** Below the folder of copies, where no file of the repository lies. */
const CANARY_PATH = 'canary/bom.json';

/**
 * A CycloneDX file of packages that the database calls affected. A run over a local database must have found what is
 * known to be in it: 2.5.0 can skip the matching in silence.
 * @param files the folder of copies
 * @param isLocal whether a database of ours is asked; of the service we know nothing beforehand
 */
export function osvCanary(packages: readonly PackageVersion[], files: string, isLocal: boolean): Canary<OsvAnswer> {
  const components = packages.map(({ ecosystem, name, version }) => {
    return { type: 'library', name, version, purl: purlOf(ecosystem, name, version) };
  });
  const place = placeIn(files, CANARY_PATH);
  return {
    path: CANARY_PATH,
    text: JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.5', version: 1, components }),
    doubt: (answer) => (isLocal ? doubtOf(answer, packages, place) : null),
  };
}

function doubtOf(answer: OsvAnswer, planted: readonly PackageVersion[], place: string): string | null {
  const { verdict, packages } = answer;
  if (verdict.status === 'failed' || verdict.status === 'nothing') return null;
  const affected = packages.filter((pkg) => pkg.path === place && pkg.advisories.length > 0);
  const found = new Set(affected.map((pkg) => pkg.ecosystem));
  const missed = planted.find(({ ecosystem }) => !found.has(ecosystem));
  if (missed !== undefined) {
    return `did not find ${missed.ecosystem} ${missed.name}@${missed.version}, which the database calls affected: its answer is not believed`;
  }
  if (planted.length > 0 || hasFindings(answer, place)) return null;
  return 'found nothing, and the database holds no package to test it with';
}

/**
 * Whether anything but what was planted is affected.
 * @param place the canary's absolute path with `/`
 */
export function hasFindings({ packages }: OsvAnswer, place: string): boolean {
  return packages.some((pkg) => pkg.path !== place && pkg.advisories.length > 0);
}
