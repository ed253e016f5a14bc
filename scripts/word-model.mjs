// Makes rules/words.bin: how likely letters and words are in ten languages and in names that programs use.
//   node scripts/word-model.mjs FOLDER
// FOLDER holds `<language>.json` and `code.json`: lists of [word, rarity], rarity in hundredths of a decade of frequency.
// The languages' are the frequencies of the package `wordfreq` (PyPI), facts; code.json counts words of identifiers in
// installed packages. Run by hand; src/scan/secrets/words/ says what the bytes mean.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder] = process.argv.slice(2);
const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'sv', 'tr'];
const MOST = { en: 22_000, code: 6_000, other: 2_600 };
const SIZE = 27;
/** The least frequent of the words that are known in one language costs more in ten. */
const LANGUAGE_BITS = 2;

const table = new Float64Array(SIZE ** 3);
const words = new Map();
for (const language of LANGUAGES) learn(language, read(language));
for (const [word, rarity] of read('code').slice(0, MOST.code)) note(word, rarity, 'code');
writeFileSync('rules/words.bin', Buffer.concat([Buffer.from(letterBits()), ...wordBytes()]));

function read(name) {
  const folded = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')).map(([word, rarity]) => [
    fold(word),
    rarity,
  ]);
  return folded.filter(([word]) => /^[a-z]{3,24}$/.test(word));
}

function fold(word) {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss').replaceAll('ł', 'l').replaceAll('ı', 'i');
}

function learn(language, list) {
  const total = list.reduce((sum, [, rarity]) => sum + weight(rarity), 0);
  for (const [word, rarity] of list) {
    const codes = [0, 0, ...[...word].map((letter) => letter.charCodeAt(0) - 96), 0];
    for (let at = 2; at < codes.length; at++) {
      table[(codes[at - 2] * SIZE + codes[at - 1]) * SIZE + codes[at]] += weight(rarity) / total;
    }
  }
  for (const [word, rarity] of list.slice(0, language === 'en' ? MOST.en : MOST.other)) note(word, rarity, 'spoken');
}

/** The root of the frequency: else a hundred words would be the whole table. */
function weight(rarity) {
  return 10 ** (-rarity / 200);
}

function note(word, rarity, kind) {
  const bits = (rarity / 100) * Math.log2(10) + (kind === 'spoken' ? LANGUAGE_BITS : 0);
  const known = words.get(word) ?? { spoken: Number.POSITIVE_INFINITY, code: Number.POSITIVE_INFINITY };
  known[kind] = Math.min(known[kind], bits);
  words.set(word, known);
}

/** Bits of each letter after two others, in sixteenths; what was never seen is as likely as its letter is alone, and rarer. */
function letterBits() {
  const bytes = new Uint8Array(SIZE ** 3);
  const single = new Float64Array(SIZE);
  for (let at = 0; at < table.length; at++) single[at % SIZE] += table[at];
  const all = single.reduce((sum, each) => sum + each, 0);
  for (let pair = 0; pair < SIZE * SIZE; pair++) {
    const row = table.subarray(pair * SIZE, pair * SIZE + SIZE);
    const seen = row.reduce((sum, each) => sum + each, 0);
    for (let letter = 0; letter < SIZE; letter++) {
      const smooth = 0.002;
      const chance = (row[letter] + smooth * (single[letter] / all)) / (seen + smooth);
      bytes[pair * SIZE + letter] = Math.min(255, Math.round(-Math.log2(chance) * 16));
    }
  }
  return bytes;
}

/** Hashes in order, then bits as a spoken word, then bits as a word of a program, in eighths; 255: unknown. */
function wordBytes() {
  const sorted = [...words].map(([word, bits]) => [hash(word), bits]).sort((a, b) => a[0] - b[0]);
  const byte = (bits) => (Number.isFinite(bits) ? Math.min(254, Math.round(bits * 8)) : 255);
  const hashes = new DataView(new ArrayBuffer(sorted.length * 4));
  sorted.forEach(([code], at) => {
    hashes.setUint32(at * 4, code, true);
  });
  const column = (kind) => Buffer.from(sorted.map(([, bits]) => byte(bits[kind])));
  return [Buffer.from(hashes.buffer), column('spoken'), column('code')];
}

/** FNV-1a over the letters. */
function hash(word) {
  let code = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) code = Math.imul(code ^ word.charCodeAt(at), 0x01000193) >>> 0;
  return code;
}
