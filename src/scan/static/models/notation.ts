import type { Place } from './place.js';

/** The names that a key with braces stands for: `a.{b,c}` is `a.b` and `a.c`. */
export function namesIn(key: string): readonly string[] {
  const open = key.indexOf('{');
  const close = key.indexOf('}', open);
  if (open === -1 || close === -1) return [key];
  const rest = namesIn(key.slice(close + 1));
  return key
    .slice(open + 1, close)
    .split(',')
    .flatMap((choice) => rest.map((end) => `${key.slice(0, open)}${choice.trim()}${end}`));
}

const PLACE = /^(?:(\d+)(\.\.)?|(this|return)|:([\w-]+|&))((?:\.(?:[\w$-]+|\*)|\[[^\]]+\])*)$/;
const PART = /\.([\w$-]+|\*)|\[([^\]]+)\]/g;

/** A place as models write it (`0`, `1..`, `this`, `:shell`, `:&`, `0.url`, `this[a.b]`); null for what is none. */
export function placeFrom(written: unknown): Place | null {
  const [all, number, onwards, word, keyword, parts = ''] = PLACE.exec(String(written)) ?? [];
  if (all === undefined) return null;
  const at = word === 'this' || word === 'return' ? word : keyword === undefined ? Number(number) : { keyword };
  return {
    at,
    onwards: onwards !== undefined,
    parts: [...parts.matchAll(PART)].map(([, name, key]) => name ?? key ?? ''),
  };
}
