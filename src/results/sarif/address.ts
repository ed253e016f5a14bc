import { fileURLToPath } from 'node:url';
import { isObject, objectAt, type UnknownObject, wholeAt, wordAt } from '../../util/json-value.js';
import { CONTAINER_ROOT } from '../read/place.js';
import type { RepositoryPlace } from '../report-format.js';
import { pathInRepository } from '../repository-path.js';

export interface BaseAddresses {
  /**
   * A place of a report as a path from the repository's root.
   * @returns null for one outside of the repository; undefined where no place is named
   */
  pathOf(location: unknown, artifacts: readonly unknown[]): string | null | undefined;
}

/** Base ids may stand on one another (§ 3.14.14), and a hostile report lets them go round. */
const MAX_BASES = 10;

/** What the run's `originalUriBaseIds` say; one without an address is the repository's root. */
export function baseAddresses(given: unknown, place: RepositoryPlace): BaseAddresses {
  const bases = objectAt(given);

  /** The address with all bases before it; `undefined` where bases stand on one another in a circle. */
  function addressOf({ uri, uriBaseId }: UnknownObject, depth = 0): string | undefined {
    const own = wordAt(uri) ?? '';
    const base = wordAt(uriBaseId);
    if (isAbsolute(own) || base === null || !Object.hasOwn(bases, base)) return own;
    if (depth === MAX_BASES) return undefined;
    const before = addressOf(objectAt(bases[base]), depth + 1);
    if (before === undefined || before === '') return before === undefined ? undefined : own;
    return before.endsWith('/') ? before + own : `${before}/${own}`;
  }

  /** Addresses of folders that the report itself calls a root: where the tool saw the repository. */
  const roots = Object.entries(bases).flatMap(([id, base]) => {
    const address = ROOTS.has(id) ? addressOf(objectAt(base)) : undefined;
    const path = address === undefined ? null : plainPath(address);
    return path !== null && /^(?:\/|[A-Za-z]:)/.test(path) ? [path] : [];
  });

  function pathOf(location: unknown, artifacts: readonly unknown[]): string | null | undefined {
    const given = objectAt(location);
    const at = wholeAt(given.index, 0);
    const known = wordAt(given.uri) === null && at !== null ? objectAt(objectAt(artifacts[at]).location) : given;
    if (wordAt(known.uri) === null) return isObject(location) && wordAt(known.uriBaseId) !== null ? null : undefined;
    const address = addressOf(known) ?? '';
    // A page, an image, a package: something, and no file.
    if (/^(?!file:)[a-z][a-z0-9+.-]+:/i.test(address)) return undefined;
    const path = plainPath(address);
    return path === null ? null : pathInRepository(path, [place.root, CONTAINER_ROOT, ...roots]);
  }

  return { pathOf };
}

/** Names that tools give to the root of the sources; what another one stands for nobody knows. */
const ROOTS = new Set(['%SRCROOT%', 'SRCROOT', 'ROOTPATH', 'PROJECTROOT', '%ROOTPATH%', 'REPOROOT', 'REPO_ROOT']);

function isAbsolute(address: string): boolean {
  return /^[a-z][a-z0-9+.-]+:/i.test(address) || address.startsWith('/');
}

/** A file's URI reference as a path with `/`; null for what is no place in a file system. */
function plainPath(address: string): string | null {
  try {
    const path = /^file:/i.test(address)
      ? fileURLToPath(address, { windows: false })
      : decoded(address.replace(/[?#].*$/s, ''));
    return path.replaceAll('\\', '/').replace(/^\/(?=[A-Za-z]:\/)/, '');
  } catch {
    return null;
  }
}

/** Tools that do not encode write a percent sign as it is. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
