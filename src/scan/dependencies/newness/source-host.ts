import { ECOSYSTEMS, ecosystemOf } from '../ecosystem/index.js';

const REGISTRIES = ECOSYSTEMS.flatMap(({ registry }) => (registry === null ? [] : [registry]));

const ALIASES: ReadonlyMap<string, string> = new Map(
  REGISTRIES.flatMap(({ host, aliases }) => (host === null ? [] : aliases.map((alias) => [alias, host] as const))),
);

export interface SourceHost {
  readonly host: string;
  /** Whether what comes from there can be changed on the way. */
  readonly clear: boolean;
}

/** The public registry of an ecosystem whose lockfiles name the registry; null for others, which name code hosts. */
export function publicHost(ecosystem: string): string | null {
  return ecosystemOf(ecosystem)?.registry?.host ?? null;
}

/** Whether a registry serves an ecosystem's packages, so that any other place is a foreign one. */
export function hasRegistry(ecosystem: string): boolean {
  return (ecosystemOf(ecosystem)?.registry ?? null) !== null;
}

/** Where an address of a lockfile leads (`registry+https://…` included); null when it names no host. */
export function sourceHost(resolved: string): SourceHost | null {
  const address = resolved.trim().replace(/^(?:registry|sparse|git)\+(?=[a-z]+:)/i, '');
  const indexed = REGISTRIES.find(({ index }) => index?.test(address) === true)?.host ?? null;
  if (indexed !== null) return { host: indexed, clear: false };
  const scp = /^git@([\w.-]+):/.exec(address)?.[1];
  if (scp !== undefined) return { host: scp.toLowerCase(), clear: false };
  if (!/^(?:https?:|(?:ssh|git):\/\/)/i.test(address) || !URL.canParse(address)) return null;
  const { host: written, protocol } = new URL(address);
  // A full name may end in a dot.
  const host = written.replace(/\.(?=:|$)/, '');
  if (host === '') return null;
  return { host: ALIASES.get(host) ?? host, clear: protocol === 'http:' || protocol === 'git:' };
}
