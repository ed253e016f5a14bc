import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { LocatedError } from '../../../../src/model/errors.js';
import { childText, parseXmlFile } from '../../../../src/scan/dependencies/file/xml.js';

const parse = (text: string) => parseXmlFile({ path: 'x.xml', text });

describe('XML', () => {
  test('elements have their line, attributes and text, whatever their name', async () => {
    const root = await parse(
      '<?xml version="1.0"?>\n<n:a xmlns:n="u">\n <constructor n:x="1"/>\n <__proto__>t</__proto__>\n</n:a>',
    );
    expect(root.name).toBe('a');
    expect(root.children.map(({ name, line }) => [name, line])).toEqual([
      ['constructor', 3],
      ['__proto__', 4],
    ]);
    expect(root.children[0]?.attributes.get('x')).toBe('1');
    expect(childText(root, '__proto__')).toBe('t');
  });

  test('predefined and numeric entities are decoded once, others stay as they are', async () => {
    const root = await parse('<a x="&lt;&quot;&apos;&amp;lt;">&#65;&#x42;&amp;amp;&unknown;<![CDATA[ c]]></a>');
    expect(root.attributes.get('x')).toBe('<"\'&lt;');
    expect(root.text).toBe('AB&amp;&unknown; c');
  });

  test('a DOCTYPE in any case is refused with its line', async () => {
    await expect(parse('<a/>\n<!doctype a>')).rejects.toMatchObject({ name: 'LocatedError', path: 'x.xml', line: 2 });
  });

  test('any text is parsed or refused with a located error', async () => {
    const piece = fc.constantFrom(
      '<a>',
      '</a>',
      '<b/>',
      '<',
      '>',
      '&',
      '"',
      'x="1"',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '<?x',
      '?>',
      't',
      '\u0000',
      ' ',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 20 }), async (pieces) => {
        const error: unknown = await parse(pieces.join('')).then(
          () => null,
          (reason: unknown) => reason,
        );
        if (error !== null) expect(error).toBeInstanceOf(LocatedError);
      }),
      { numRuns: 500 },
    );
  });
});
