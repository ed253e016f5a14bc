import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { go } from '../../../../src/scan/static/language/go.js';
import { type CopiedTree, copyTree } from '../../../drill/copied-tree.js';
import { ASK, DUMMY_LANGUAGE, DUMMY_RULE, QUESTIONS } from './dummy-language.js';

const LANGUAGE = 'src/scan/static/language';
let tree: CopiedTree;

beforeAll(() => {
  tree = copyTree();
});
afterAll(() => tree.remove());

/** Paths of all facts of a descriptor: `title`, `files.endings`, `syntax.strings.kinds` … */
function factsOf(value: object, above = ''): string[] {
  return Object.entries(value).flatMap(([name, fact]: [string, unknown]) => {
    const path = above + name;
    const isRecord = typeof fact === 'object' && fact !== null && Object.getPrototypeOf(fact) === Object.prototype;
    return isRecord ? [path, ...factsOf(fact, `${path}.`)] : [path];
  });
}

/** A statement that gives a descriptor all facts but one. */
function without(path: string, at: number): string {
  const names = path.split('.');
  const last = names.pop();
  const holder = ['go', ...names].join('.');
  const whole = names.reduceRight(
    (inner, name, depth) => `{ ...${['go', ...names.slice(0, depth)].join('.')}, ${name}: ${inner} }`,
    `rest${at}`,
  );
  return `const { ${last}: fact${at}, ...rest${at} } = ${holder}; export const lacking${at}: LanguageDescriptor = ${whole};`;
}

describe('adding a language', () => {
  test('does not compile while a single fact of it is missing', () => {
    const facts = factsOf(go);
    const imports = "import type { LanguageDescriptor } from './descriptor.js'; import { go } from './go.js';";
    tree.write(`${LANGUAGE}/lacking.ts`, [imports, ...facts.map(without)].join('\n'));

    const errors = tree.compile();
    tree.write(`${LANGUAGE}/lacking.ts`, '');

    const refused = errors.flatMap((line) => /lacking\.ts\((\d+),/.exec(line)?.[1] ?? []).map((line) => Number(line));
    expect(facts.filter((_, at) => !refused.includes(at + 2))).toEqual([]);
    expect(facts).toEqual(expect.arrayContaining(['title', 'grammar.expando', 'syntax.strings.holes', 'imports']));
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
        { path: 'src/service.dummy', language: 'dummy', kind: 'bad', symbols: ['serve'], lost: [] },
        { path: 'src/service.dummy', language: 'dummy', kind: 'ok', symbols: [], lost: [] },
      ],
    });
  });
});
