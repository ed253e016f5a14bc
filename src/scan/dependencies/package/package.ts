import type { Scope } from '../../../model/finding.js';
import type { Problem } from '../../../model/scan.js';
import type { Gap } from '../../ledger.js';
import type { PackageManager } from '../ecosystem/index.js';

/**
 * Where a package comes from. Only `registry` packages are matched by name: a git, file, workspace or link dependency
 * that shares a registry package's name is another package (osv-scanner#2850, #1861).
 */
export type Origin = 'registry' | 'git' | 'file' | 'workspace' | 'url';

/** One resolved package of one lockfile. */
export interface ResolvedPackage {
  /** The OSV name of the ecosystem: npm, PyPI, Go, crates.io, Maven, NuGet, Packagist, RubyGems, Hex, Pub, … */
  readonly ecosystem: string;
  /** As the registry spells it; PyPI names normalised (PEP 503), Maven `group:artifact`. */
  readonly name: string;
  /** Exact version without a leading `v` where the ecosystem has none; never a range. */
  readonly version: string;
  readonly origin: Origin;
  readonly scope: Scope;
  readonly optional?: boolean;
  /** Declared in a manifest of this project; absent when the lockfile does not tell. */
  readonly direct?: boolean;
  /**
   * What the entry calls itself, where the address that it is fetched from names another package or another version:
   * `name` and `version` above are those of the address, for they are what gets installed.
   */
  readonly claims?: { readonly name: string; readonly version: string };
  /** Two places that the entry is fetched from and that are not the same code, in words. */
  readonly conflict?: string;
  /** Line of the entry in the lockfile, from 1. */
  readonly line?: number;
  /** Indexes into `packages` of what this package depends on; absent when the format has no graph. */
  readonly dependsOn?: readonly number[];
  /** Version ranges under which others ask for it, as written; for the lockfile-refresh advice. */
  readonly requestedAs?: readonly string[];
  /** The full commit of a git dependency. */
  readonly commit?: string;
  /** Where it is downloaded from, and the integrity word, as the lockfile has them. */
  readonly resolved?: string;
  readonly integrity?: string;
  /** Set where the lockfile has checksums of the package's files instead of one word. */
  readonly hashed?: true;
  readonly licenses?: readonly string[];
  readonly hasInstallScript?: boolean;
  readonly deprecated?: string;
}

/** A file in which a project declares what it needs. */
export interface Manifest {
  readonly path: string;
  readonly lines: ReadonlyMap<string, number>;
  /** How many packages it asks for from outside of the repository; absent where that cannot be told. */
  readonly asks?: number;
}

/** What one lockfile or manifest holds. */
export interface Extraction {
  readonly packages: readonly ResolvedPackage[];
  readonly manager: PackageManager;
  /** Indexes of the packages that the project itself asks for; absent when the format does not tell. */
  readonly roots?: readonly number[];
  /** The manifest that declares the direct dependencies, and the line of each by package name. */
  readonly manifest?: Manifest;
  /** Manifests of further members of the same workspace. */
  readonly otherManifests?: readonly Manifest[];
  /** The file itself says which versions are installed: a new one written there is the whole change, no lockfile follows. */
  readonly isWhole?: true;
  /** Entries that could not be read; the others stand. A file that is unreadable as a whole throws LocatedError. */
  readonly problems: readonly Problem[];
  /** What is declared there and whose version is not known: no problem of the file, a line of the ledger. */
  readonly gaps?: readonly Gap[];
}
