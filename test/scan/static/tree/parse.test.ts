import { readFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import { Language, Parser, type TreeCursor } from 'web-tree-sitter';
import { assetPath } from '../../../../src/io/assets.js';
import { languageById } from '../../../../src/scan/static/language/index.js';
import { loadGrammar, parse } from '../../../../src/scan/static/tree/parse.js';

const { grammar } = languageById('typescript');

/** Kind, field, start and end of all that is kept, as the parser's own cursor walks it. */
function walked(cursor: TreeCursor): string[] {
  const all: string[] = [];
  const visit = (): void => {
    const { nodeType, nodeIsNamed, currentFieldName, startIndex, endIndex } = cursor;
    if (nodeType === 'comment' || (!nodeIsNamed && currentFieldName === null)) return;
    all.push([nodeType, currentFieldName ?? '', startIndex, endIndex].join(' '));
    if (!cursor.gotoFirstChild()) return;
    do visit();
    while (cursor.gotoNextSibling());
    cursor.gotoParent();
  };
  visit();
  return all;
}

async function expected(text: string): Promise<string[]> {
  const parser = new Parser();
  parser.setLanguage(await Language.load(await readFile(assetPath(`grammars/${grammar.file}`, grammar.source))));
  const tree = parser.parse(text);
  if (tree === null) throw new Error('not parsed');
  return walked(tree.walk());
}

describe('the flat tree is the tree of the parser', () => {
  test.each([
    ['an empty file', ''],
    [
      'statements, comments and fields',
      'import a from "b"; // why\nexport const f = async (x: number) => { if (x > 1) return a(x); };',
    ],
    ['characters outside the basic plane', 'const s = "\u{1f512}\u{1f512}"; /* \u{1f512} */ call(s, "é");'],
    ['what the grammar cannot read', 'function ( { ]] class @ 1'],
    ['deep nesting', `${'f('.repeat(300)}1${')'.repeat(300)};`],
  ])('for %s', async (_, text) => {
    const ready = await loadGrammar(grammar);
    const parsed = parse(ready, text, 10_000);
    if (parsed === 'too-much-work') throw new Error('too much work');
    const { tree } = parsed;
    const kept = Array.from({ length: tree.size }, (__, node) =>
      [
        tree.kindNames[tree.kinds[node] ?? 0],
        tree.fieldNames[tree.fields[node] ?? 0],
        tree.starts[node],
        tree.ends[node],
      ].join(' '),
    );
    expect(kept).toEqual(await expected(text));
  });

  test('a module of another version is refused before it gives wrong places', async () => {
    const { rawCursors } = await import('../../../../src/scan/static/tree/raw-cursor.js');
    expect(() => rawCursors({})).toThrow('another version');
  });
});
