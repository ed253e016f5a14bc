import { linesOf } from '../../file/lines.js';

/** One `gem` line of a Gemfile. */
export interface GemfileEntry {
  readonly line: number;
  /** In groups for development and tests alone. */
  readonly development: boolean;
  /** `~> 1.0, >= 1.0.2`; empty: any version. */
  readonly requirement: string;
  /** From a repository, a folder or another source than the usual one. */
  readonly elsewhere: boolean;
  /** Inside `if` or its like: whether it is asked for, running the file would tell. */
  readonly conditional: boolean;
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

const SOURCE_BLOCK: readonly string[] = [];
const CONDITION: readonly string[] = [];
const ELSEWHERE = /(?:\b(?:git|github|path|gist|bitbucket|source|branch|ref)\s*:|:(?:git|github|path|source)\s*=>)/;

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
    else if (/^\s*(?:git|github|path|source|gist)\b.*\bdo$/.test(line)) blocks.push(SOURCE_BLOCK);
    else if (OPENS.test(line) && !/\bend\s*$/.test(line)) blocks.push(/\bdo\b/.test(line) ? [] : CONDITION);
    const [, name, options = ''] = GEM.exec(line) ?? [];
    if (name === undefined) continue;
    const inline = /(?:\bgroups?:|:groups?\s*=>)\s*(\[[^\]]*\]|:?\w+)/.exec(options)?.[1];
    const groups = [...blocks.flat(), ...(inline === undefined ? [] : symbolsIn(inline))];
    const development = groups.length > 0 && groups.every((entry) => DEVELOPMENT.has(entry));
    const known = entries.get(name);
    entries.set(name, {
      line: known?.line ?? number,
      development: development && known?.development !== false,
      requirement: requirementIn(options),
      elsewhere: ELSEWHERE.test(options) || blocks.includes(SOURCE_BLOCK),
      conditional: blocks.includes(CONDITION) || /\bif\b|\bunless\b|install_if/.test(options),
    });
  }
  return entries;
}

function symbolsIn(text: string): readonly string[] {
  return [...text.matchAll(/:["']?(\w+)|["'](\w+)["']/g)].map((match) => match[1] ?? match[2] ?? '');
}

/** The quoted texts right behind the name; what comes after a key is no requirement. */
function requirementIn(options: string): string {
  const [, list = ''] = /^((?:\s*,\s*["'][^"']*["'])*)/.exec(options) ?? [];
  return [...list.matchAll(/["']([^"']*)["']/g)].map(([, text = '']) => text).join(', ');
}
