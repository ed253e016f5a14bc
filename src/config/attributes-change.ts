import { settingChanges } from './setting-changes.js';

/** Attributes that decide what people and scanners get to see of a file (gitattributes(5), github-linguist). */
const SEEN = /^[-!]?(?:linguist-[\w-]+|binary|diff|text|filter|merge|working-tree-encoding|export-ignore)(?:=|$)/;
/** How line ends are written changes nothing that is read. */
const HARMLESS = new Set(['text', 'text=auto']);

/** What a change of `.gitattributes` takes out of sight or brings back, one line a pattern; empty: nothing. */
export function attributesChange(base: string | null, head: string | null): string[] {
  return settingChanges(attributesOf(base ?? ''), attributesOf(head ?? ''));
}

function attributesOf(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const line of text.split(/\r?\n/)) {
    const [pattern = '', ...attributes] = line.trim().split(/\s+/);
    const seen = attributes.filter((attribute) => SEEN.test(attribute) && !HARMLESS.has(attribute));
    if (pattern === '' || pattern.startsWith('#') || seen.length === 0) continue;
    found.set(pattern, [...(found.get(pattern)?.split(' ') ?? []), ...seen].join(' '));
  }
  return found;
}

/** Which submodules come, go or are taken from somewhere else (gitmodules(5)). */
export function submodulesChange(base: string | null, head: string | null): string[] {
  return settingChanges(submodulesOf(base ?? ''), submodulesOf(head ?? ''));
}

function submodulesOf(text: string): Map<string, string> {
  const found = new Map<string, string>();
  let section = '';
  for (const line of text.split(/\r?\n/)) {
    section = /^\s*\[\s*submodule\s+"([^"]{1,200})"\s*\]/.exec(line)?.[1] ?? section;
    const [, key, value = ''] = /^\s*(path|url|branch|update)\s*=\s*(.+?)\s*$/.exec(line) ?? [];
    if (section === '' || key === undefined) continue;
    found.set(`submodule ${section}, ${key}`, value.replace(/\/\/[^/@]*@/, '//'));
  }
  return found;
}
