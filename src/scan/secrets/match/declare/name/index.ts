import { accessors } from './accessors.js';
import { argument } from './argument.js';
import { cell } from './cell.js';
import { directive } from './directive.js';
import { fallback } from './fallback.js';
import { markup } from './markup.js';
import { valueBeside } from './next-line.js';
import { option } from './option.js';
import { pair } from './pair.js';
import { sign } from './sign.js';
import type { NameReader, Site } from './site.js';
import { typed } from './typed.js';
import { valueBefore } from './value-before.js';

/** All ways to give a name a value; the first that reads one decides. */
export const NAME_READERS: readonly NameReader[] = [
  sign,
  pair,
  argument,
  accessors,
  fallback,
  markup,
  valueBeside,
  valueBefore,
  cell,
  typed,
  option,
  directive,
];

/** Which of them may read on, by the byte behind the name. */
const BY_BYTE: readonly (readonly NameReader[])[] = Array.from({ length: 257 }, (_, byte) =>
  NAME_READERS.filter(({ begins }) => begins === null || begins.includes(String.fromCharCode(byte))),
);
const AT_THE_END = 256;

/** Where the expression begins whose value the text gives to the name; -1 when it gives it none. */
export function afterName(site: Site): number {
  for (const reader of BY_BYTE[site.bytes[site.at] ?? AT_THE_END] ?? []) {
    const at = reader.read(site);
    if (at !== -1) return at;
  }
  return -1;
}
