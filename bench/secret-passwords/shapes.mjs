// Sixteen ways in which people and programs choose passwords.
const LOWER = 'a-z';
const MIXED = 'A-Za-z';
const ALNUM = 'A-Za-z0-9';
const SIGNS = '!#%&*+=?@^~';

/** Shapes by name; each makes a password by dice. `of(set, count)` throws characters, `pick(list)` a word. */
export const SHAPES = {
  'app password, sixteen letters': ({ of }) => of(LOWER, 16),
  'app password in groups': ({ of }) => [0, 1, 2, 3].map(() => of(LOWER, 4)).join(' '),
  'twelve mixed letters': ({ of }) => of(MIXED, 12),
  'twenty-four mixed letters': ({ of }) => of(MIXED, 24),
  'eight letters, digits and a sign': ({ of }) => `${of(ALNUM, 4)}${of(SIGNS, 1)}${of('0-9', 1)}${of(ALNUM, 2)}`,
  'eight letters and digits': ({ of }) => `${of(ALNUM, 3)}${of('0-9', 1)}${of(ALNUM, 4)}`,
  'twelve letters and digits': ({ of }) => of(ALNUM, 12),
  'sixteen letters and digits': ({ of }) => of(ALNUM, 16),
  'twenty of everything': ({ of }) => of(`${ALNUM}${SIGNS}-`, 20),
  'diceware with dashes': ({ pick }) => [0, 1, 2, 3].map(() => pick('dice')).join('-'),
  'diceware with blanks': ({ pick }) => [0, 1, 2, 3, 4].map(() => pick('dice')).join(' '),
  'diceware, a capital and a digit': ({ of, pick }) =>
    `${[0, 1, 2].map(() => pick('dice').replace(/^./, (letter) => letter.toUpperCase())).join('-')}-${of('0-9', 2)}`,
  'word, year and sign': ({ of, pick }) => `${pick('names')}20${of('0-2', 1)}${of('0-9', 1)}${of('!#*?', 1)}`,
  'word with digits for letters': ({ of, pick }) =>
    `${pick('names').replaceAll('o', '0').replaceAll('e', '3').replaceAll('a', '@').replaceAll('i', '1')}${of('0-9', 2)}${of(SIGNS, 1)}`,
  'two words and a sign': ({ pick, of }) => `${pick('dice')}${of('$!#*', 1)}${pick('names')}${of('0-9', 1)}`,
  'base64 of sixteen bytes': ({ of }) => `${of(`${ALNUM}+/`, 21)}${of('AQgw', 1)}==`,
};
