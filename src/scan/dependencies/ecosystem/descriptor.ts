import type { Comparator } from '../version/comparator.js';
import type { IsPrerelease } from '../version/prerelease.js';
import type { ManifestKind } from './manifest-kind.js';
import type { DistributionPurl, RegistryPurl } from './purl-form.js';
import type { RangeSyntax } from './range-syntax.js';
import type { Recipe } from './recipe.js';

/**
 * Whether OSV publishes advisories about an ecosystem (osv.dev, "Data sources"), and which database holds them:
 * - usual: every database, unless it was made for others
 * - optional: likewise, but one that was made for a project's lockfiles may leave them out, since they stand in none
 * - on-request: one for which the ecosystem was named
 * - none: OSV has none, and no database could change that
 */
export type Advisories = 'usual' | 'optional' | 'on-request' | 'none';

/** How names and versions of an ecosystem are told apart and spelled. */
export interface Spelling {
  /** The one spelling under which a package is looked up, on both sides. */
  normalizeName(name: string): string;
  /** A version as advisories spell it. */
  normalizeVersion(version: string): string;
  /** The release as services and package URLs name it, where lockfiles write it in another way. */
  releaseTag(version: string, name: string): string;
  /** Names that stand for the compiler and its library, which no registry serves. */
  readonly toolchain: readonly string[];
}

export interface Versions {
  /** null: the order is not known, and nothing of it can be audited. */
  readonly compare: Comparator | null;
  /** Whether a version stands for one release; false for a reference that floats, which none can match. */
  isExact(version: string): boolean;
  /** How manifests write ranges; null: they have none, or none that is read. */
  readonly ranges: 'npm' | 'cargo' | RangeSyntax | null;
  /** Published for trial: nobody is told to install one. */
  readonly isPrerelease: IsPrerelease;
}

/** A registry beside which any other source of a package is foreign. */
export interface Registry {
  /** The host that serves packages when a lockfile names none; null: lockfiles never name it. */
  readonly host: string | null;
  /** Further names of it, with the same content by the same operator. */
  readonly aliases: readonly string[];
  /** Other addresses that stand for it in lockfiles; null: none. */
  readonly index: RegExp | null;
}

export interface RegistrySource {
  /** Of the file, without its folders. */
  readonly name: RegExp;
  /** Global. Its first group is an address; a second one, what stands in for the first. */
  readonly source: RegExp;
}

/** How a package manager is spoken to; what its lockfile looks like, its extractor knows. */
export interface Manager extends Recipe {
  /** Whether a dependency that the project declares is refreshed in the lockfile, where the manifest admits the version. */
  readonly refreshesDirect: boolean;
  /** The command that brings its lockfile up to date with the manifest; null: there is none. */
  readonly lock: string | null;
}

/**
 * All that the house knows of an ecosystem beside the formats of its files. Nothing is optional, so that a forgotten fact
 * is a compile error; what an ecosystem lacks is null, or an empty list.
 */
export interface Ecosystem {
  /** As OSV spells it, without a release; our own word where OSV has none. */
  readonly name: string;
  readonly advisories: Advisories;
  readonly spelling: Spelling;
  readonly versions: Versions;
  /** github.com/package-url/purl-spec; null: it has no type of its own and is written `pkg:generic`. */
  readonly purl: RegistryPurl | DistributionPurl | null;
  /** null: its lockfiles name code hosts, or any mirror, where everything comes from. */
  readonly registry: Registry | null;
  /** What deps.dev calls it, which tells dates and licences of releases; null: it does not know it. */
  readonly depsDev: string | null;
  /** The list of widely used packages, in `rules/popular-packages/`; null: there is none, and nobody is suspected. */
  readonly popular: string | null;
  /** How a run of osv-scanner is tested: by a package that it must find by its package URL, or why it is not. */
  readonly canary: 'by-purl' | { readonly none: string };
  /** Its manifests that leave versions open, and the lockfiles that pin them; the first that fits a name counts. */
  readonly manifests: readonly ManifestKind[];
  /** Names, or their endings, of files that make their folder a project of its own. */
  readonly projectFiles: readonly (string | RegExp)[];
  /**
   * Files in which its managers are told which registry to ask, and whether to run what comes from it: names in lower
   * case, and patterns of paths. A change of them is told, whatever it changes.
   */
  readonly registrySettings: readonly (string | RegExp)[];
  /** Manifests that say, beside what they ask for, where it is to be had. */
  readonly registrySources: readonly RegistrySource[];
  /** By the name that extractions give them. */
  readonly managers: Readonly<Record<string, Manager>>;
}
