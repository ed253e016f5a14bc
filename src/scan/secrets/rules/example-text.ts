import { base62, crc32 } from '../judge/crc32.js';

/** Random numbers that are the same in every run. */
export interface Dice {
  below(limit: number): number;
}

/** Dice from a text: the same text gives the same throws. */
export function diceFrom(seed: string): Dice {
  let state = crc32(seed) | 0;
  return {
    below(limit) {
      state = (state + 0x6d2b79f5) | 0;
      let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
      return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
    },
  };
}

const HOLE = /\{(?:@crc ([^{} ]+)|([^{}:@ "']+):(\d{1,4}))\}/g;

/**
 * Fills the example of a policy's rule: `{A-Za-z0-9:32}` becomes 32 characters of the set, `{@crc acme_}` a token with
 * the checksum of GitHub's kind. So a policy file need not hold a value that looks real.
 */
export function fillExample(template: string, dice: Dice): string {
  return template.replace(HOLE, (_, prefix: string | undefined, set: string, count: string) =>
    prefix === undefined ? characters(set, Number(count), dice) : checksummed(prefix, dice),
  );
}

/** Whether an example has places to fill: without, it is the same every time. */
export function hasHoles(template: string): boolean {
  return template.search(HOLE) !== -1;
}

/** Characters of a set such as `A-Za-z0-9+/`, thrown by dice. */
export function characters(set: string, count: number, dice: Dice): string {
  const alphabet = set.replace(/(.)-(.)/g, (_, from: string, to: string) => {
    let range = '';
    for (let code = from.charCodeAt(0); code <= to.charCodeAt(0); code++) range += String.fromCharCode(code);
    return range;
  });
  let text = '';
  for (let at = 0; at < count; at++) text += alphabet[dice.below(alphabet.length)] ?? '';
  return text;
}

/** A prefix, 30 random characters and their checksum: the form that the check `crc-tail` verifies. */
export function checksummed(prefix: string, dice: Dice): string {
  const body = characters('A-Za-z0-9', 30, dice);
  return `${prefix}${body}${base62(crc32(body), 6)}`;
}
