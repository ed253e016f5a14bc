export interface BundledPackage {
  /** Real path. */
  readonly folder: string;
  readonly name: string;
  readonly version: string;
  /** SPDX expression; empty where the package says none. */
  readonly license: string;
}

export function bundledPackages(root: string, inputs: readonly string[]): Promise<BundledPackage[]>;

export function bundledTwice(packages: readonly BundledPackage[]): string[];

export function licensesText(
  root: string,
  packages: readonly BundledPackage[],
  assets: readonly string[],
  texts?: string,
): Promise<string>;
