import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mixedProse, ownProse } from '../../src/util/own-markdown.js';
import { liveReferences, parseGfm } from '../report/gfm.js';
import { rendered } from '../report/rendered.js';

describe('our own words arrive as they are written', () => {
  test('code spans are code, also with a comment or a placeholder in them', () => {
    const { text, code } = rendered(ownProse('Name `owner/name@<40 hex digits> # v1.2.3` in a `uses:`.'));
    expect(text).toBe('Name owner/name@<40 hex digits> # v1.2.3 in a uses:.');
    expect(code).toEqual(['owner/name@<40 hex digits> # v1.2.3', 'uses:']);
  });

  test('addresses are links, without the full stop of the sentence, and nothing invisible is copied along', () => {
    const shown = ownProse('Revoke it at https://console.example.com/iam/home#/keys. Then wait.');
    expect(rendered(shown).links).toEqual(['https://console.example.com/iam/home#/keys']);
    expect(rendered(shown).text).toBe('Revoke it at console.example.com/iam/home#/keys. Then wait.');
    expect(shown).not.toMatch(/\u200b|&#8203;/);
  });

  test('emphasis, HTML and headings that a sentence holds by chance stay words', () => {
    expect(rendered(ownProse('a * b * c, <b> and _x_ and [x] (y)')).text).toBe('a * b * c, <b> and _x_ and [x] (y)');
  });
});

describe('data with our words in it', () => {
  const known = [{ text: 'Use `x`.', shown: ownProse('Use `x`.') }];

  test('keeps its escaping around them', () => {
    const { text, code, links } = rendered(mixedProse('`a` [b](https://evil.example) Use `x`. @team', known, 80));
    expect(code).toEqual(['x']);
    expect(links).toEqual([]);
    expect(text).toContain('`a` [b](https:');
  });

  test('says nothing else where it repeats them without end', () => {
    expect(mixedProse('Use `x`. '.repeat(10_000), known, 80).length).toBeLessThan(1_000);
  });

  test('whatever stands around them, no link, mention or formula comes out', () => {
    const piece = fc.oneof(
      fc.constantFrom('Use `x`.', '`', '[a](https://e.x)', '@a', '$', '\\', '![', '<b>', '#1'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const shown = mixedProse(pieces.join(''), known, 100);
        expect(rendered(shown).links).toEqual([]);
        expect(liveReferences(parseGfm(shown))).toEqual([]);
        for (const code of rendered(shown).code) expect(code).toBe('x');
      }),
    );
  });
});
