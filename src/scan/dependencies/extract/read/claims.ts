/** Name and version of one release. */
export interface Release {
  readonly name: string;
  readonly version: string;
}

/**
 * What an entry calls itself, where its address names another package or version; nothing where they agree, or where
 * the address does not tell. Registries leave build metadata (`+…`) out of a tarball's name.
 */
export function claimsOf(entry: Release, address: Partial<Release> | null): { readonly claims?: Release } {
  const { name, version } = address ?? {};
  const other =
    (name !== undefined && name !== entry.name) ||
    (version !== undefined && entry.version !== '' && plain(version) !== plain(entry.version));
  return other ? { claims: { name: entry.name, version: entry.version } } : {};
}

function plain(version: string): string {
  return version.replace(/^[v=\s]+/, '').replace(/\+.*$/, '');
}
