import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { prefilter } from '../../../../src/scan/secrets/match/prefilter.js';
import { buildAutomaton } from '../../../../src/scan/secrets/rules/automaton.js';
import { scanText } from '../../../../src/scan/secrets/scan-text.js';
import { assertNearLinear } from '../../../helpers/growth.js';
import { diceFrom, expandExample } from '../expand-example.js';
import { compiled, engine, rules } from '../product-rules.js';
import { wholeTextMatches, windowedMatches } from '../whole-text.js';

function hits(keywords: readonly string[], text: string): string[] {
  const automaton = buildAutomaton(keywords.map((word) => ({ text: word, exact: false, rules: [] })));
  const filter = prefilter(automaton);
  const found: string[] = [];
  const bytes = Buffer.from(text, 'latin1');
  filter.run(bytes, 0, bytes.length, (last, accepting) => {
    for (const index of automaton.keywords[accepting] ?? []) {
      const word = keywords[index] ?? '';
      found.push(`${last + 1 - word.length} ${word}`);
    }
  });
  return found.sort();
}

function naiveHits(keywords: readonly string[], text: string): string[] {
  const folded = text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  const found: string[] = [];
  for (const word of keywords) {
    for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + 1)) found.push(`${at} ${word}`);
  }
  return found.sort();
}

describe('the keyword automaton', () => {
  const letters = fc.array(fc.constantFrom(...'abcAB_=é'), { maxLength: 40 }).map((list) => list.join(''));

  test('misses no keyword and invents none, whatever the text', () => {
    const words = fc.uniqueArray(
      fc.array(fc.constantFrom(...'abc_='), { minLength: 1, maxLength: 5 }).map((l) => l.join('')),
      {
        minLength: 1,
        maxLength: 8,
      },
    );
    fc.assert(
      fc.property(words, letters, (keywords, text) => {
        expect(hits(keywords, text)).toEqual(naiveHits(keywords, text));
      }),
      { numRuns: 300 },
    );
  });

  test('misses no keyword that lies across the border of two lanes or two blocks', () => {
    for (const length of [511, 512, 513, 2_047, 65_535, 65_536, 65_540, 131_072 + 7]) {
      const text = 'the secret word '.repeat(Math.ceil(length / 16)).slice(0, length);
      expect(hits(['secret', 'word', 'd the'], text)).toEqual(naiveHits(['secret', 'word', 'd the'], text));
    }
  });
});

describe('matching in windows', () => {
  test('finds the same as matching whole files, on every rule and its examples in one file', () => {
    const lines = rules.flatMap((rule) =>
      [...rule.examples, ...rule.silent].map((template) => expandExample(template, diceFrom(template))),
    );
    const text = Buffer.from(lines.join('\n')).toString('latin1');
    const windowed = windowedMatches(engine, text);
    expect(windowed.length).toBeGreaterThan(500);
    expect(windowed).toEqual(wholeTextMatches(engine, text));
  });

  test('finds the same as matching whole files, on files of this project', () => {
    const root = fileURLToPath(new URL('../../../../', import.meta.url));
    for (const folder of ['rules', 'docs', 'examples', 'test/scan/secrets', 'test/forge']) {
      for (const name of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })) {
        if (!/\.(?:ts|yml|md|json)$/.test(name)) continue;
        const text = readFileSync(join(root, folder, name)).toString('latin1');
        expect([name, ...windowedMatches(engine, text)]).toEqual([name, ...wholeTextMatches(engine, text)]);
      }
    }
  });
});

describe('hostile text', () => {
  test.each([
    ['all keywords end to end', compiled.keywords.map((keyword) => keyword.text).join('')],
    ['all keywords assigned', compiled.keywords.map((keyword) => keyword.text).join('=')],
    ['quotes that never close', 'password="'],
    ['beginnings of private keys', `${'-'.repeat(5)}BEGIN RSA PRIVATE KEY${'-'.repeat(5)}\nMIIE`],
    ['beginnings of JSON web tokens', 'eyJhbGciOi.eyJhbGciOi.'],
    ['tokens in pieces that never end', '"glpat-" + '],
    ['long literals of beginnings that go on', `"${'glpat-'.repeat(300)}" + `],
    ['lines that go on', 'glpat-\\\n'],
    ['one long base64 text', Buffer.from('password="aB3$kkdj3xx" ').toString('base64').replace(/=/g, '')],
  ])('%s cost what their length says', async (_, unit) => {
    await assertNearLinear(1 << 20, (size) => {
      const bytes = Buffer.from(unit.repeat(Math.ceil(size / unit.length)).slice(0, size), 'latin1');
      return () => scanText(engine, 'src/hostile.env', bytes);
    });
  });

  test('a rule that runs out of its budget says so instead of calling the file clean', () => {
    const unit = 'postgres://a:bbbb';
    const text = unit.repeat(400_000);
    const result = scanText(engine, 'a.env', Buffer.from(text));
    const costly = result.limits.length > 0 || result.found.length === 0;
    expect(costly).toBe(true);
  });
});
