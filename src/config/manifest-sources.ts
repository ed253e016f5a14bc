import { settingChanges } from './setting-changes.js';

/** A manifest that can say, beside what it asks for, where it is to be had. */
interface SourceLines {
  readonly name: RegExp;
  /** Its first group is an address, its second what stands for the first in Go. */
  readonly source: RegExp;
}

const MAX_LENGTH = 1024 * 1024;
const HOST = /^(?:[a-z+]+:)?\/\/(?:[^\s/@]*@)?([\w.[\]-]{1,253}(?::\d{1,5})?)/i;

const SOURCES: readonly SourceLines[] = [
  {
    name: /requirements[\w.-]*\.(?:txt|in)$/i,
    source: /^[ \t]*(?:-i|-f|--index-url|--extra-index-url|--find-links|--trusted-host)[ \t=]+(\S+)/gm,
  },
  {
    name: /^pyproject\.toml$|^Pipfile$/,
    source:
      /^\[\[(?:source|tool\.(?:uv\.index|poetry\.source|pdm\.source))\]\][^[]{0,1000}?^url[ \t]*=[ \t]*"([^"\n]+)"/gm,
  },
  { name: /^(?:Gemfile|gems\.rb)$/, source: /^[ \t]*source[ \t(]+["']([^"'\n]+)/gm },
  { name: /^Podfile$/, source: /^[ \t]*source[ \t]+["']([^"'\n]+)/gm },
  { name: /^composer\.json$/, source: /"url"[ \t]*:[ \t]*"([^"\n]+)"/g },
  {
    name: /\.pom$|^pom\.xml$/,
    source: /<(?:pluginRepository|repository)>[\s\S]{0,2000}?<url>([^<\n]+)/g,
  },
  {
    name: /\.gradle(?:\.kts)?$/,
    source: /\burl(?:[ \t]*[=(]|[ \t])[ \t]*(?:uri[ \t]*\([ \t]*)?["']([^"'\n]+)/g,
  },
  { name: /^go\.mod$/, source: /^[ \t]*(?:replace[ \t]+)?(\S+)(?:[ \t]+v\S+)?[ \t]+=>[ \t]+(\S+)/gm },
];

/** Whether a file may name registries, or what stands in for a package, among its packages. */
export function namesSources(path: string): boolean {
  return linesOf(path) !== undefined;
}

/**
 * Which hosts a manifest has its packages fetched from, and what stands in for which module, where the change differs
 * from the base. Of an address only the host is shown: the rest can hold a password.
 */
export function manifestSources(path: string, base: string | null, head: string | null): string[] {
  const lines = linesOf(path);
  return lines === undefined ? [] : settingChanges(sourcesOf(base ?? '', lines), sourcesOf(head ?? '', lines));
}

function linesOf(path: string): SourceLines | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return SOURCES.find((lines) => lines.name.test(name));
}

function sourcesOf(text: string, { source }: SourceLines): Map<string, string> {
  const sources = new Map<string, string>();
  const hosts = new Set<string>();
  for (const [, address = '', other] of text.slice(0, MAX_LENGTH).matchAll(source)) {
    if (other !== undefined) sources.set(`replace ${address}`, other);
    else hosts.add(HOST.exec(address)?.[1]?.toLowerCase() ?? 'a folder or a name');
  }
  if (hosts.size > 0) sources.set('packages come from', [...hosts].join(', '));
  return sources;
}
