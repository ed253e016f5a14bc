/** The host that serves an ecosystem's packages when a lockfile names none. */
const PUBLIC_HOSTS: ReadonlyMap<string, string> = new Map([
  ['npm', 'registry.npmjs.org'],
  ['PyPI', 'pypi.org'],
  ['crates.io', 'crates.io'],
  ['RubyGems', 'rubygems.org'],
  ['Pub', 'pub.dev'],
]);

/** Further names of those registries, with the same content by the same operator. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['registry.yarnpkg.com', 'registry.npmjs.org'],
  ['registry.npmjs.com', 'registry.npmjs.org'],
  ['files.pythonhosted.org', 'pypi.org'],
  ['pypi.python.org', 'pypi.org'],
  ['index.crates.io', 'crates.io'],
  ['static.crates.io', 'crates.io'],
  ['index.rubygems.org', 'rubygems.org'],
  ['pub.dartlang.org', 'pub.dev'],
]);

export interface SourceHost {
  readonly host: string;
  /** Whether what comes from there can be changed on the way. */
  readonly clear: boolean;
}

/** The public registry of an ecosystem whose lockfiles name the registry; null for others, which name code hosts. */
export function publicHost(ecosystem: string): string | null {
  return PUBLIC_HOSTS.get(ecosystem) ?? null;
}

/** Where an address of a lockfile leads (`registry+https://…` included); null when it names no host. */
export function sourceHost(resolved: string): SourceHost | null {
  const address = resolved.trim().replace(/^(?:registry|sparse|git)\+(?=[a-z]+:)/i, '');
  if (/^https?:\/\/github\.com\/rust-lang\/crates\.io-index\/?(?:$|[#?])/.test(address)) {
    return { host: 'crates.io', clear: false };
  }
  const scp = /^git@([\w.-]+):/.exec(address)?.[1];
  if (scp !== undefined) return { host: scp.toLowerCase(), clear: false };
  if (!/^(?:https?:|(?:ssh|git):\/\/)/i.test(address) || !URL.canParse(address)) return null;
  const { host: written, protocol } = new URL(address);
  // A full name may end in a dot.
  const host = written.replace(/\.(?=:|$)/, '');
  if (host === '') return null;
  return { host: ALIASES.get(host) ?? host, clear: protocol === 'http:' || protocol === 'git:' };
}
