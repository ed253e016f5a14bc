import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { plan } from '../../../src/entry/actions/plan.js';
import { aHost } from '../../helpers/action-host.js';
import { pushEvent } from '../../helpers/events.js';
import { makeRepository, type TestRepository } from '../../helpers/repository.js';

let repository: TestRepository;

beforeEach(() => {
  repository = makeRepository();
});
afterEach(() => repository.destroy());

const hostOf = (before: string | null, after: string, inputs: Readonly<Record<string, string>> = {}) =>
  aHost({ event: pushEvent({ before, after }), inputs, env: { GITHUB_WORKSPACE: repository.root } });

test('only projects that the change touches get a job', async () => {
  for (const name of ['a', 'b', 'c']) repository.write(`apps/${name}/package.json`, '{}');
  const before = repository.commit();
  repository.write('apps/b/src.ts', 'x');
  const host = hostOf(before, repository.commit(), { dir: repository.root });

  expect(await plan(host)).toBe(0);
  const { outputs } = host.actions;
  expect([outputs.get('projects'), outputs.get('affected'), outputs.get('shards')]).toEqual(['3', '1', '1']);
  expect(JSON.parse(outputs.get('matrix') ?? '')).toEqual({ include: [{ shard: 1, of: 1, projects: '' }] });
});

test('a checkout of another commit is planned for nobody', async () => {
  repository.write('package.json', '{}');
  repository.commit();
  const host = hostOf(null, 'e'.repeat(40), { dir: repository.root });
  await expect(plan(host)).rejects.toThrow('which is not the commit that was pushed');
  expect(host.actions.outputs.size).toBe(0);
});
