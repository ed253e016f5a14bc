import type { Gap } from '../../../ledger.js';
import { fileNameOf } from '../../file/repository-path.js';
import type { Extraction } from '../../package/package.js';
import { packageList } from './package-list.js';
import { normalizedName, referenceOrigin } from './pep508.js';

/** Packages of a file of conda's family under construction: those from PyPI are read, the others are counted. */
export interface CondaPackages {
  /** One from a conda channel, for which no advisories are published. */
  conda(): void;
  /** One from PyPI whose version is not pinned. */
  open(): void;
  /** One from PyPI; without a version it counts as open. */
  python(name: string | undefined, version: string | undefined, address: string | undefined): void;
  extraction(): Extraction;
}

export function condaPackages(path: string): CondaPackages {
  const list = packageList();
  let conda = 0;
  let open = 0;

  function python(name: string | undefined, version: string | undefined, address: string | undefined): void {
    if (name === undefined || version === undefined) {
      open++;
      return;
    }
    const { origin } = address === undefined ? { origin: 'registry' as const } : referenceOrigin(address);
    list.add({
      ecosystem: 'PyPI',
      name: normalizedName(name),
      version,
      origin: origin === 'url' && isIndexFile(address ?? '') ? 'registry' : origin,
      scope: 'unknown',
      ...(address !== undefined && { resolved: address }),
    });
  }

  return {
    conda: () => {
      conda++;
    },
    open: () => {
      open++;
    },
    python,
    extraction() {
      const common = { kind: 'manifest', path, subject: fileNameOf(path), read: 0 } as const;
      const gaps: Gap[] = [
        { ...common, declared: conda, count: conda, reason: 'packages from conda channels, which no advisory names' },
        { ...common, declared: open, count: open, reason: 'packages from PyPI whose versions are not pinned' },
      ].filter(({ count }) => count > 0);
      return { packages: list.packages, manager: 'pip', problems: [], ...(gaps.length > 0 && { gaps }) };
    },
  };
}

/** A file of PyPI, or of a mirror that has it under the same path, is the registry's package. */
function isIndexFile(address: string): boolean {
  return /^https:\/\/[^/]+\/(?:[^?#]*\/)?packages\/[^?#]+\.(?:whl|tar\.gz|zip)(?:[?#]|$)/.test(address);
}
