/**
 * A matcher for a glob that somebody else wrote, whose work grows with the lengths of glob and path alone; null for a
 * glob in a form that it does not know (extended globs, too many alternatives), of which the caller takes the safe side.
 * Known are `*`, `?`, `[…]`, `{a,b}` and `**` between slashes, which stands for any number of folders; a leading dot is
 * a character like others.
 */
export function linearGlob(glob: string): ((path: string) => boolean) | null {
  if (glob.length > MAX_LENGTH || /[\\()]/.test(glob)) return null;
  const alternatives = expanded(glob);
  if (alternatives === null) return null;
  const patterns = alternatives.map((one) => one.split('/').map(segmentOf));
  return (path) => {
    const segments = path.split('/');
    return patterns.some((pattern) => fits(pattern, segments, ANY_FOLDERS, (part, segment) => part.fits(segment)));
  };
}

const MAX_LENGTH = 500;
const MAX_ALTERNATIVES = 64;

interface Segment {
  fits(text: string): boolean;
}

const ANY_FOLDERS: Segment = { fits: () => true };
const ANY_CHARACTERS = Symbol('*');

/** `{a,b}` written out; null where braces nest, are not closed, or stand for too much. */
function expanded(glob: string): string[] | null {
  let done = [''];
  const parts = glob.split(/\{([^{}]*)\}/);
  for (const [at, part] of parts.entries()) {
    const isChoice = at % 2 === 1;
    if (!isChoice && /[{}]/.test(part)) return null;
    const choices = isChoice ? part.split(',') : [part];
    if (done.length * choices.length > MAX_ALTERNATIVES) return null;
    done = done.flatMap((front) => choices.map((choice) => front + choice));
  }
  return done;
}

function segmentOf(text: string): Segment {
  if (text === '**') return ANY_FOLDERS;
  const parts = text.match(/\*+|\[[!^]?[^\]]+\]|[\s\S]/gu) ?? [];
  const pattern = parts.map((part) => (part.startsWith('*') ? ANY_CHARACTERS : characterOf(part)));
  return { fits: (name) => fits(pattern, [...name], ANY_CHARACTERS, (one, character) => isFitting(one, character)) };
}

type Character = (character: string) => boolean;

function isFitting(part: Character | typeof ANY_CHARACTERS, character: string): boolean {
  return part !== ANY_CHARACTERS && part(character);
}

function characterOf(part: string): Character {
  if (part === '?') return () => true;
  if (part.length < 3 || !part.startsWith('[')) return (character) => character === part;
  const isNot = /^\[[!^]/.test(part);
  const inside = [...part.slice(isNot ? 2 : 1, -1)];
  return (character) => isAmong(character, inside) !== isNot;
}

/** `a-z` is a range, a dash at an end itself. */
function isAmong(character: string, set: readonly string[]): boolean {
  return set.some((one, at) => {
    const [dash, last] = [set[at + 1], set[at + 2]];
    return one === character || (dash === '-' && last !== undefined && one <= character && character <= last);
  });
}

/**
 * Whether a pattern takes in all items. When something does not fit, only the last wildcard before it needs to take one
 * more: whatever an earlier one could give up, the later one can have as well.
 */
function fits<P, T>(pattern: readonly P[], items: readonly T[], any: P, one: (part: P, item: T) => boolean): boolean {
  let at = 0;
  let wildcard = -1;
  let taken = 0;
  for (let item = 0; item < items.length; ) {
    const part = pattern[at];
    if (at < pattern.length && part === any) {
      wildcard = at++;
      taken = item;
    } else if (at < pattern.length && one(part as P, items[item] as T)) {
      at++;
      item++;
    } else if (wildcard >= 0) {
      at = wildcard + 1;
      item = ++taken;
    } else return false;
  }
  while (at < pattern.length && pattern[at] === any) at++;
  return at === pattern.length;
}
