import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { go } from '../../../../src/scan/static/language/go.js';
import { type CopiedTree, copyTree } from '../../../drill/copied-tree.js';
import { dispensable, factsOf } from '../../../drill/missing-fact.js';
import { ASK, DUMMY_LANGUAGE, DUMMY_RULE, QUESTIONS } from './dummy-language.js';

const LANGUAGE = 'src/scan/static/language';
let tree: CopiedTree;

beforeAll(() => {
  tree = copyTree();
});
afterAll(() => tree.remove());

describe('adding a language', () => {
  test('does not compile while a single fact of it is missing', () => {
    const facts = factsOf(go);
    const complete = { folder: LANGUAGE, type: 'LanguageDescriptor', file: 'go', name: 'go' };
    expect(dispensable(tree, facts, complete)).toEqual([]);
    expect(facts).toEqual(expect.arrayContaining(['title', 'grammar.file', 'files.endings', 'flow']));
  });

  test('is one file and its line in the list: nothing else asks to be touched, and its rules find', () => {
    tree.write(`${LANGUAGE}/dummy.ts`, DUMMY_LANGUAGE);
    const list = tree.read(`${LANGUAGE}/index.ts`);
    const added = list.replace('const LIST = [', 'const LIST = [dummy, ');
    tree.write(`${LANGUAGE}/index.ts`, `import { dummy } from './dummy.js';\n${added}`);
    tree.write('drill-rules/drill/dummy-sign.yml', DUMMY_RULE);
    tree.write('questions.ts', QUESTIONS);
    tree.write('ask.mjs', ASK);

    expect(tree.compile()).toEqual([]);
    const { stdout, stderr } = tree.run('ask.mjs');
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual({
      isRead: true,
      unread: null,
      script: 'Dummy',
      found: [
        { path: 'src/service.dummy', language: 'dummy', kind: 'bad', symbols: ['serve'] },
        { path: 'src/service.dummy', language: 'dummy', kind: 'ok', symbols: [] },
      ],
    });
  });
});
