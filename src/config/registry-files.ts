/** Where package managers are told which registries to ask; from whoever knows the ecosystems. */
export interface RegistryFiles {
  /** Whether a file has settings of a package manager: which registry to ask, whether to run what comes from it. */
  isSettings(path: string): boolean;
  /**
   * How a manifest says where its packages are to be had; null where it cannot. Global: the first group is an address, a
   * second one what stands in for the first.
   */
  sourcesIn(path: string): RegExp | null;
}
