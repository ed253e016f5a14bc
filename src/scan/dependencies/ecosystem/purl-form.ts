/**
 * How a type of package URL spells a name:
 * - flat: the whole name, no namespace
 * - path: everything up to the last `/` is the namespace
 * - colon: `group:artifact`
 * - subpath: what follows the first `/` is the subpath (CocoaPods' subspecs)
 */
export type NameForm = 'flat' | 'path' | 'colon' | 'subpath';

/** The package URL of a registry's package. */
export interface RegistryPurl {
  readonly type: string;
  readonly form: NameForm;
  /** Whether the specification has the name folded, as look-ups have it. */
  readonly isFolded: boolean;
  /** The version that a package URL means, as lockfiles write it. */
  readVersion(version: string): string;
}

/** The package URL of a distribution's package: several share a type and differ in the namespace. */
export interface DistributionPurl {
  readonly type: 'deb' | 'apk' | 'rpm';
  readonly namespace: string;
  /** Other spellings of the namespace that producers of SBOMs write. */
  readonly synonyms: readonly string[];
  /** Code names that stand for a release number in the `distro` qualifier. */
  readonly codeNames: ReadonlyMap<string, string>;
  /** The suffix of the ecosystem's name for a release, such as `12`, `3.19` or `edge`; empty: it has none. */
  suffix(release: string): string;
}
