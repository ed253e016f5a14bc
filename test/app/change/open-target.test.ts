import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { openTarget } from '../../../src/app/change/open-target.js';
import type { Forge } from '../../../src/forge/forge.js';
import { runCommand } from '../../../src/io/exec.js';
import type { CheckOptions } from '../../../src/model/options.js';
import { someOptions } from '../../helpers/builders.js';
import { pullEvent } from '../../helpers/events.js';
import { fakeForge } from '../../helpers/fake-forge.js';
import { makeRepository, type TestRepository } from '../../helpers/repository.js';

const EVENT = pullEvent({ name: 'pull_request_target' });

let repository: TestRepository;

beforeEach(() => {
  repository = makeRepository();
});
afterEach(() => repository.destroy());

function open(options: Partial<CheckOptions>, event = EVENT, forge: Forge | null = fakeForge()) {
  const root = repository.root;
  return openTarget({ forge, root, exec: runCommand }, event, someOptions({ dir: root, ...options }));
}

test('the inputs cannot name other commits than the event’s', async () => {
  await expect(open({ base: 'main' })).rejects.toThrow('inputs base and head: leave them out');
  await expect(open({ head: 'evil' })).rejects.toThrow('inputs base and head: leave them out');
});

test('a folder outside of the repository is refused', async () => {
  await expect(open({ dir: join(repository.root, '..') })).rejects.toThrow('outside the repository');
});

test('a checkout of the change is refused before anything is asked', async () => {
  repository.write('a', 'a');
  const headSha = repository.commit();
  await expect(open({}, { ...EVENT, headSha })).rejects.toThrow('is a checkout of the pull request');
});

test('without a token there is no change to read', async () => {
  await expect(open({}, EVENT, null)).rejects.toThrow('input github-token: it is empty');
});
