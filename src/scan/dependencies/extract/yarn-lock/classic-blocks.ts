import type { Problem } from '../../../../model/scan.js';

/** One entry of a Yarn 1 lockfile. */
export interface Block {
  readonly line: number;
  /** The demands it answers, such as `a@^1.0.0`. */
  readonly patterns: readonly string[];
  readonly fields: ReadonlyMap<string, string>;
  readonly dependencies: readonly Request[];
  readonly optionalDependencies: readonly Request[];
}

export type Request = readonly [name: string, range: string];

/** Cuts the line format into entries: header at column 0, fields at 2 spaces, dependencies at 4. */
export function classicBlocks(text: string, report: (problem: Problem) => void): Block[] {
  const blocks: Block[] = [];
  let list: Request[] | null = null;
  let fields: Map<string, string> | null = null;
  let sections: { readonly dependencies: Request[]; readonly optionalDependencies: Request[] } | null = null;
  let number = 0;
  for (const raw of text.split('\n')) {
    number++;
    const line = raw.trimEnd();
    if (line === '' || line.trimStart().startsWith('#')) continue;
    const indent = line.length - line.trimStart().length;
    if (indent === 0) {
      list = null;
      const patterns = line.endsWith(':') ? words(line.slice(0, -1)) : [];
      if (patterns.length === 0) {
        fields = null;
        report({ message: 'not an entry of a Yarn 1 lockfile', line: number });
        continue;
      }
      fields = new Map();
      sections = { dependencies: [], optionalDependencies: [] };
      blocks.push({ line: number, patterns, fields, ...sections });
      continue;
    }
    if (fields === null) continue;
    if (indent === 2 && line.endsWith(':')) {
      const section = line.slice(2, -1);
      list = section === 'dependencies' || section === 'optionalDependencies' ? (sections?.[section] ?? null) : null;
      continue;
    }
    const [key, value] = words(line);
    if (key === undefined || value === undefined) {
      report({ message: 'a field without a value', line: number });
    } else if (indent === 2) {
      list = null;
      fields.set(key, value);
    } else {
      list?.push([key, value]);
    }
  }
  return blocks;
}

/** Unrolled, so that an open quote fails at once instead of after trying every way to cut the text. */
const QUOTED = /"([^"\\]*(?:\\.[^"\\]*)*)"/y;
const PLAIN = /[^\s",]+/y;
const BETWEEN = /[\s,]*/y;

/** The words of a line, quoted or plain; none at all when a quote is left open. */
function words(text: string): string[] {
  const found: string[] = [];
  for (let at = 0; ; ) {
    BETWEEN.lastIndex = at;
    BETWEEN.exec(text);
    at = BETWEEN.lastIndex;
    if (at >= text.length) return found;
    const pattern = text[at] === '"' ? QUOTED : PLAIN;
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) return [];
    found.push(match[1] === undefined ? match[0] : unescaped(match[1]));
    at = pattern.lastIndex;
  }
}

function unescaped(raw: string): string {
  return raw.includes('\\') ? raw.replace(/\\(.)/g, '$1') : raw;
}
