import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { baseOwners, baseOwnersOf } from '../../src/config/code-owners.js';
import { runCommand } from '../../src/io/exec.js';
import { openWorkspace } from '../../src/workspace/open.js';
import { makeRepository, type TestRepository } from '../helpers/repository.js';

let repository: TestRepository;

beforeEach(() => {
  repository = makeRepository();
});
afterEach(() => repository.destroy());

async function owners(base: string): Promise<string[]> {
  return [...(await baseOwners(await openWorkspace({ dir: repository.root, base, head: 'HEAD' }, runCommand)))].sort();
}

test('owners are those of the base, so that a change cannot name its own', async () => {
  repository.write('.github/CODEOWNERS', '# who\n*  @Org/Team sec@example.com # all\n/docs/\n');
  repository.write('CODEOWNERS', '* @nobody-asks\n');
  const base = repository.commit();
  repository.write('.github/CODEOWNERS', '* @stranger\n');
  repository.commit();

  expect(await owners(base)).toEqual(['@org/team', 'sec@example.com']);
});

test('without CODEOWNERS nobody owns anything', async () => {
  repository.write('a.txt', 'a');
  const base = repository.commit();
  repository.write('CODEOWNERS', '* @stranger\n');
  repository.commit();
  expect(await owners(base)).toEqual([]);
});

test('a path belongs to whom the last line of the base names for it, and to nobody where that names nobody', async () => {
  repository.write('.github/CODEOWNERS', '* @all\n/.github/ @Org/Security x @dora\n/.github/workflows/\n');
  const base = repository.commit();
  repository.write('.github/CODEOWNERS', '* @stranger\n');
  repository.commit();
  const workspace = await openWorkspace({ dir: repository.root, base, head: 'HEAD' }, runCommand);

  expect(await baseOwnersOf(workspace, '.github/gatehouse.yml')).toEqual(['@Org/Security', '@dora']);
  expect(await baseOwnersOf(workspace, '.github/workflows/gate.yml')).toEqual([]);
  expect(await baseOwnersOf(workspace, 'a.ts')).toEqual(['@all']);
});
