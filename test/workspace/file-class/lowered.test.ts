import { expect, test } from '@jest/globals';
import type { ChangedFile } from '../../../src/model/change.js';
import type { FileClasses } from '../../../src/model/file-class.js';
import { loweredFiles } from '../../../src/workspace/file-class/lowered.js';
import { memoryWorkspace } from '../../helpers/scan-context.js';

const classes: FileClasses = {
  of: async (_side, path) =>
    path.startsWith('checks/') ? { kind: 'test', evidence: 'jest collects it' } : { kind: 'source', evidence: null },
  foreign: async () => null,
  raised: async () => [],
};
const told = (changes: readonly ChangedFile[]) => loweredFiles({ ...memoryWorkspace({}), changes }, classes);

test('a file that is moved to where its findings weigh less is told, with what shows it', async () => {
  const notices = await told([{ path: 'checks/pay.js', basePath: 'src/pay.js', kind: 'renamed' }]);
  expect(notices).toEqual([
    {
      kind: 'class-lowered',
      message: 'src/pay.js → checks/pay.js: its findings weigh less there (test: jest collects it)',
      location: { path: 'checks/pay.js' },
    },
  ]);
});

test.each<[string, ChangedFile]>([
  ['within a class', { path: 'checks/b.js', basePath: 'checks/a.js', kind: 'renamed' }],
  ['to what counts in full', { path: 'src/a.js', basePath: 'checks/a.js', kind: 'renamed' }],
  ['nowhere', { path: 'checks/a.js', basePath: 'checks/a.js', kind: 'modified' }],
])('a move %s is not', async (_where, change) => {
  expect(await told([change])).toEqual([]);
});
