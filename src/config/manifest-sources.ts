import { settingChanges } from './setting-changes.js';

const MAX_LENGTH = 1024 * 1024;
const HOST = /^(?:[a-z+]+:)?\/\/(?:[^\s/@]*@)?([\w.[\]-]{1,253}(?::\d{1,5})?)/i;

/**
 * Which hosts a manifest has its packages fetched from, and what stands in for which module, where the change differs
 * from the base. Of an address only the host is shown: the rest can hold a password.
 * @param source how it names them: global, an address in its first group, in its second what stands in for the first
 */
export function manifestSources(source: RegExp, base: string | null, head: string | null): string[] {
  return settingChanges(sourcesOf(base ?? '', source), sourcesOf(head ?? '', source));
}

function sourcesOf(text: string, source: RegExp): Map<string, string> {
  const sources = new Map<string, string>();
  const hosts = new Set<string>();
  for (const [, address = '', other] of text.slice(0, MAX_LENGTH).matchAll(source)) {
    if (other !== undefined) sources.set(`replace ${address}`, other);
    else hosts.add(HOST.exec(address)?.[1]?.toLowerCase() ?? 'a folder or a name');
  }
  if (hosts.size > 0) sources.set('packages come from', [...hosts].join(', '));
  return sources;
}
