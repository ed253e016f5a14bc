/** What public registries know of packages; each is asked once. */
export interface Registries {
  /** Versions that can be installed; null: nobody here knows the registry, or it gave no answer. */
  versions(ecosystem: string, name: string): Promise<readonly string[] | null>;
  /** What a release asks for at run time, as it writes the ranges; null as above. */
  asks(ecosystem: string, name: string, version: string): Promise<Asks | null>;
}

/** By name of the package, the range. */
export type Asks = ReadonlyMap<string, string>;

/** One release as a registry tells of it. */
export interface Release {
  readonly version: string;
  /** Absent: the list does not tell. */
  readonly asks?: Asks;
}

/** How a registry is asked. */
export interface RegistryForm {
  /** The variable that names a mirror, and the address without one. */
  readonly variable: string;
  readonly address: string;
  readonly accept: string;
  /** Where the releases of a package are listed; null for a name that the registry cannot have. */
  list(name: string): string | null;
  /** The releases that can be installed: none that was taken back. @throws SyntaxError for an answer that is none */
  readList(body: Buffer): readonly Release[];
  /** Where one release tells what it asks for; null: the list does, or nobody. */
  readonly release: { path(name: string, version: string): string; read(body: Buffer): Asks } | null;
}
