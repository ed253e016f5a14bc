import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { pypi } from '../../../../src/scan/dependencies/ecosystem/pypi.js';
import { type CopiedTree, copyTree } from '../../../drill/copied-tree.js';
import { dispensable, factsOf } from '../../../drill/missing-fact.js';
import { ASK, DUMMY_ECOSYSTEM, DUMMY_EXTRACTOR, QUESTIONS } from './dummy-ecosystem.js';

const ECOSYSTEM = 'src/scan/dependencies/ecosystem';
const EXTRACT = 'src/scan/dependencies/extract';
let tree: CopiedTree;

beforeAll(() => {
  tree = copyTree();
});
afterAll(() => tree.remove());

function addTo(list: string, opens: string, name: string, from: string): void {
  const added = tree.read(list).replace(opens, `${opens}\n  ${name},`);
  tree.write(list, `import { ${name} } from '${from}';\n${added}`);
}

describe('adding an ecosystem', () => {
  test('does not compile while a single fact of it is missing', () => {
    const complete = { folder: ECOSYSTEM, type: 'Ecosystem', file: 'pypi', name: 'pypi' };
    // One manager less is no fact less: which there are, only the ecosystem knows.
    const facts = factsOf(pypi).filter((path) => !/^managers\.\w+$/.test(path));

    expect(dispensable(tree, facts, complete)).toEqual([]);
    expect(facts).toEqual(expect.arrayContaining(['purl.form', 'registry.host', 'managers.uv.lock', 'depsDev']));
  });

  test('is its file, the reader of its lockfile, and a line in two lists: all else follows', () => {
    const before = tree.changed('src');
    tree.write(`${ECOSYSTEM}/dummy.ts`, DUMMY_ECOSYSTEM);
    tree.write(`${EXTRACT}/dummy-lock/index.ts`, DUMMY_EXTRACTOR);
    addTo(`${EXTRACT}/index.ts`, 'readonly Extractor[] = [', 'dummyLock', './dummy-lock/index.js');
    expect(tree.compile().join('\n')).toContain('"dummy"');
    addTo(`${ECOSYSTEM}/index.ts`, 'const LIST = [', 'dummy', './dummy.js');

    expect(tree.compile()).toEqual([]);
    expect(tree.changed('src').filter((path) => !before.includes(path))).toEqual([
      `${ECOSYSTEM}/dummy.ts`,
      `${ECOSYSTEM}/index.ts`,
      `${EXTRACT}/dummy-lock/index.ts`,
      `${EXTRACT}/index.ts`,
    ]);
    tree.write('questions.ts', QUESTIONS);
    tree.write('ask.mjs', ASK);
    const { stdout, stderr } = tree.run('ask.mjs');
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual({
      inDatabase: true,
      name: 'a-doll',
      asked: true,
      order: 1,
      purl: 'pkg:dummy/A-Doll@1.2.3',
      read: { ecosystem: 'Dummy', name: 'a-doll', version: '1.2.3' },
      hosts: ['dummy.example', 'dummy.example'],
      dates: '/v3/systems/dummies/packages/A-Doll/versions/1.2.3',
      list: true,
      project: true,
      settings: true,
      pins: ['dummy.lock'],
      admits: false,
      fix: 'dummy add A-Doll@1.3.0',
      init: [[true, true]],
    });
  });
});
