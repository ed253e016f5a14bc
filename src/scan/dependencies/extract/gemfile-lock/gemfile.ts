import { linesOf } from '../../read/lines.js';

/** One `gem` line of a Gemfile. */
export interface GemfileEntry {
  readonly line: number;
  /** In groups for development and tests alone. */
  readonly development: boolean;
}

const GEM = /^\s*gem[\s(]+["']([^"']+)["'](.*)$/;
const GROUP = /^\s*group\b(.*)\bdo$/;
/** No line of a Gemfile is longer; what is would only cost time. */
const MAX_LINE = 1000;
const OPENS = /^\s*(?:if|unless|case|begin|while|until|for|def|class|module)\b|\bdo(?:\s*\|[^|]*\|)?$/;
const DEVELOPMENT: ReadonlySet<string> = new Set([
  'development',
  'test',
  'dev',
  'lint',
  'rubocop',
  'ci',
  'debug',
  'docs',
  'doc',
]);

/**
 * The gems that a Gemfile names and their groups, read as text: the file is a program, and it is never run. What is
 * written in another way is not found, which costs a line or a scope, never a package.
 */
export function parseGemfile(text: string): ReadonlyMap<string, GemfileEntry> {
  const entries = new Map<string, GemfileEntry>();
  const blocks: (readonly string[])[] = [];
  for (const { number, text: raw } of linesOf(text)) {
    if (raw.length > MAX_LINE) continue;
    const line = raw.replace(/(?:^|\s)#.*$/, '').trimEnd();
    const group = GROUP.exec(line)?.[1];
    if (group !== undefined) blocks.push(symbolsIn(group));
    else if (/^\s*end\b/.test(line)) blocks.pop();
    else if (OPENS.test(line) && !/\bend\s*$/.test(line)) blocks.push([]);
    const [, name, options = ''] = GEM.exec(line) ?? [];
    if (name === undefined) continue;
    const inline = /(?:\bgroups?:|:groups?\s*=>)\s*(\[[^\]]*\]|:?\w+)/.exec(options)?.[1];
    const groups = [...blocks.flat(), ...(inline === undefined ? [] : symbolsIn(inline))];
    const development = groups.length > 0 && groups.every((entry) => DEVELOPMENT.has(entry));
    const known = entries.get(name);
    entries.set(name, { line: known?.line ?? number, development: development && known?.development !== false });
  }
  return entries;
}

function symbolsIn(text: string): readonly string[] {
  return [...text.matchAll(/:["']?(\w+)|["'](\w+)["']/g)].map((match) => match[1] ?? match[2] ?? '');
}
