import { linesOf } from '../../file/lines.js';

export interface MixDependency {
  readonly line: number;
  /** `only:` environments other than production. */
  readonly development: boolean;
  /** `~> 1.7`; empty: any version. */
  readonly requirement: string;
  readonly place: 'registry' | 'repository' | 'local';
}

const DEPENDENCY = /\{\s*:"?(\w+)"?\s*,(.*)$/;
const MAX_LINE = 1000;

/**
 * The dependencies that a `mix.exs` names, read as text: it is a program, and it is never run. Null for an umbrella
 * project, whose dependencies stand in other files.
 */
export function parseMixExs(text: string): ReadonlyMap<string, MixDependency> | null {
  if (/^[ \t]*apps_path:/m.test(text)) return null;
  const found = new Map<string, MixDependency>();
  for (const { number, text: line } of linesOf(text)) {
    if (line.length > MAX_LINE || line.trimStart().startsWith('#')) continue;
    const [, name, options = ''] = DEPENDENCY.exec(line) ?? [];
    if (name === undefined || found.has(name) || !/["']|\b(?:git|github|path|only|in_umbrella|override):/.test(options))
      continue;
    const only = /\bonly:\s*(\[[^\]]*\]|:\w+)/.exec(options)?.[1];
    found.set(name, {
      line: number,
      development: only !== undefined && !/:prod\b/.test(only),
      requirement: /^\s*"([^"]*)"/.exec(options)?.[1] ?? '',
      place: placeIn(options),
    });
  }
  return found;
}

function placeIn(options: string): MixDependency['place'] {
  if (/\b(?:path|in_umbrella):/.test(options)) return 'local';
  return /\b(?:git|github):/.test(options) ? 'repository' : 'registry';
}
