import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { leftResult } from '../../../src/app/results/left-result.js';
import type { GitHubEvent } from '../../../src/forge/event.js';
import { aRunResult } from '../../helpers/builders.js';
import { pullEvent, workflowRunEvent } from '../../helpers/events.js';
import { fakeActions } from '../../helpers/fake-actions.js';
import { fakeForge } from '../../helpers/fake-forge.js';
import { makeFolder } from '../../helpers/repository.js';
import { zipOf } from '../../helpers/zip-writer.js';

const RESULT = JSON.stringify(aRunResult());
let folder: string;

beforeEach(() => {
  folder = makeFolder();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function read(
  inputs: Readonly<Record<string, string>>,
  event: GitHubEvent = workflowRunEvent(),
  zip: Buffer | null = null,
) {
  const { runs } = fakeForge({
    runs: { artifact: async (runId, name) => (runId === 99 && name === 'gatehouse' ? zip : null) },
  });
  return leftResult(fakeActions(inputs), { GITHUB_WORKSPACE: folder }, event, runs);
}

test('the result of the run that this one follows is read from its artifact', async () => {
  const zip = zipOf({ 'gatehouse.json': RESULT });
  expect(await read({ artifact: 'gatehouse' }, workflowRunEvent(), zip)).toMatchObject({ schemaVersion: 1 });
  await expect(read({ artifact: 'gatehouse' })).rejects.toThrow("run 99 left no artifact 'gatehouse'");
});

test('an artifact is only read where a run is followed: else its number would be anybody’s', async () => {
  await expect(read({ artifact: 'gatehouse' }, pullEvent())).rejects.toThrow('it is read on workflow_run');
});

test('a file of this job is read from the workspace', async () => {
  writeFileSync(join(folder, 'left.json'), RESULT);
  expect(await read({ result: 'left.json' })).toMatchObject({ schemaVersion: 1 });
  await expect(read({ result: 'none.json' })).rejects.toThrow('is not a file');
});

test('none and two places are refused', async () => {
  await expect(read({})).rejects.toThrow('name the artifact');
  await expect(read({ artifact: 'a', result: 'b' })).rejects.toThrow('give either artifact or result');
});
