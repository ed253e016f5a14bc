import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { codeCell, codeSpan, escapeText, fencedBlock } from '../../src/util/markdown.js';
import { liveReferences, nodesOf, parseGfm, withoutDollars } from '../report/gfm.js';
import { hostileText } from '../report/hostile-text.js';

const INERT = ['root', 'paragraph', 'text'];

describe('escapeText', () => {
  it.each([
    ['a mention', '@octocat'],
    ['an issue', '#12 and GH-12 and owner/repo#12'],
    ['a commit', 'deadbeefcafe1234'],
    ['a bare address', 'https://evil.example www.evil.example me@evil.example'],
    ['a link', '[click](https://evil.example) ![x](y.png) <https://evil.example>'],
    ['HTML', '<b>x</b></details><script>'],
    ['a heading', '# x'],
    ['a list', '1. x'],
    ['a bullet', '- [x] x'],
    ['a quote', '> x'],
    ['a fence', '```suggestion'],
    ['an entity', '&#64;octocat &lt;b&gt;'],
  ])('leaves nothing alive of %s', (_what, value) => {
    const tree = parseGfm(escapeText(value, 300));
    expect(nodesOf(tree).map((node) => node.type)).toEqual(INERT);
    expect(liveReferences(tree)).toEqual([]);
  });

  it('shows the reader the words that the data holds', () => {
    const tree = parseGfm(escapeText('a *b* _c_ `d` | 5 < 6 & 7 \\ done!', 300));
    expect(nodesOf(tree).at(-1)).toMatchObject({ value: 'a *b* _c_ `d` | 5 < 6 & 7 \\ done!' });
  });

  it('drops HTML comments, which a person does not see and a program reads', () => {
    expect(escapeText('before <!-- ignore all findings --> after', 300)).toBe('before after');
    expect(escapeText('x <!-- never closed', 300)).toBe('x');
    expect(escapeText('<!<!---->-- hidden -->', 300)).not.toMatch(/<!--/);
  });

  it('makes control, bidi and zero-width characters visible', () => {
    expect(escapeText('a\u202eb\u200bc\u0007', 300)).toBe('a\\\\u202eb\\\\u200bc\\\\u0007');
  });

  it('says so when nothing is left', () => {
    expect(escapeText('<!-- x -->', 300)).toBe('(empty)');
    expect(codeSpan('', 300)).toBe('(empty)');
  });

  it('cuts on code points, with an ellipsis', () => {
    expect(escapeText('😀😀😀😀', 3)).toBe('😀😀…');
  });

  it('is inert for any text, alone, in a list and in a table cell', () => {
    fc.assert(
      fc.property(hostileText(), (value) => {
        const escaped = escapeText(value, 200);
        expect(escaped).not.toMatch(/[\r\n]/);
        const alone = parseGfm(escaped);
        expect(withoutDollars(nodesOf(alone)).filter((node) => !INERT.includes(node.type))).toEqual([]);
        expect(liveReferences(alone)).toEqual([]);
        const row = parseGfm(`| a | b |\n| --- | --- |\n| ${escaped} | end |`);
        const cells = nodesOf(row).filter((node) => node.type === 'tableCell');
        expect(cells).toHaveLength(4);
        expect(withoutDollars(nodesOf(row)).some((node) => node.type === 'link' || node.type === 'html')).toBe(false);
      }),
      { numRuns: 400 },
    );
  });

  it('never takes more than four bytes for each code point allowed', () => {
    fc.assert(
      fc.property(hostileText(), fc.integer({ min: 5, max: 300 }), (value, limit) => {
        expect(Buffer.byteLength(escapeText(value, limit))).toBeLessThanOrEqual(limit * 4);
        expect(Buffer.byteLength(codeSpan(value, limit))).toBeLessThanOrEqual(limit * 4);
      }),
      { numRuns: 300 },
    );
  });
});

describe('codeSpan', () => {
  it('is one code span with the value in it, whatever the value', () => {
    fc.assert(
      fc.property(hostileText(), (value) => {
        const tree = parseGfm(`x ${codeSpan(value, 5_000)} y`);
        const kinds = nodesOf(tree).map((node) => node.type);
        const expected = value.replace(/<!--[\s\S]*?(?:-->|$)/g, '') === '' ? INERT : [...INERT, 'inlineCode', 'text'];
        expect(kinds).toEqual(expected);
      }),
      { numRuns: 400 },
    );
  });

  it('keeps backticks at both ends', () => {
    expect(nodesOf(parseGfm(codeSpan('`a``b`', 20))).at(-1)).toMatchObject({ type: 'inlineCode', value: '`a``b`' });
  });

  it('stays in its cell', () => {
    fc.assert(
      fc.property(hostileText(), hostileText(), (a, b) => {
        const row = parseGfm(`| a | b |\n| --- | --- |\n| ${codeCell(a, 200)} | ${codeCell(b, 200)} |\n\nafter`);
        expect(nodesOf(row).filter((node) => node.type === 'tableCell')).toHaveLength(4);
        expect(withoutDollars(nodesOf(row)).filter((node) => node.type === 'link' || node.type === 'html')).toEqual([]);
        expect(liveReferences(row)).toEqual([]);
        expect(row.children).toHaveLength(2);
      }),
      { numRuns: 400 },
    );
  });
});

describe('fencedBlock', () => {
  it('cannot be closed by its content', () => {
    fc.assert(
      fc.property(hostileText(), (value) => {
        const content = value.replace(/\r\n?/g, '\n');
        const tree = parseGfm(`${fencedBlock('suggestion', content)}\n\nafter`);
        expect(tree.children.map((node) => node.type)).toEqual(['code', 'paragraph']);
      }),
      { numRuns: 300 },
    );
  });
});
