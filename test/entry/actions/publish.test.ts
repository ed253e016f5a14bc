import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { publish } from '../../../src/entry/actions/publish.js';
import type { CheckRun } from '../../../src/forge/check-run.js';
import type { PullRequest } from '../../../src/forge/pull-request.js';
import { aHost, type TestHost } from '../../helpers/action-host.js';
import { aFinding, aRunResult } from '../../helpers/builders.js';
import { workflowRunEvent } from '../../helpers/events.js';
import { aPull, fakeForge } from '../../helpers/fake-forge.js';
import { makeFolder } from '../../helpers/repository.js';

let folder: string;
let comments: string[];
let checks: CheckRun[];

beforeEach(() => {
  folder = makeFolder();
  comments = [];
  checks = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function host(inputs: Readonly<Record<string, string>>, pulls: readonly PullRequest[] = [aPull()]): TestHost {
  const forge = fakeForge({
    runs: { pullsOf: async () => pulls },
    content: { text: async () => null },
    page: {
      pull: async () => aPull(),
      listComments: async () => [],
      createComment: async (body) => {
        comments.push(body);
        return { id: 1, nodeId: 'n', body, url: 'u', own: true, minimized: false };
      },
      createCheckRun: async (run) => {
        checks.push(run);
        return { id: 1, url: null };
      },
    },
  });
  const env = { GITHUB_WORKSPACE: folder };
  return aHost({ event: workflowRunEvent(), inputs: { result: 'left.json', review: 'false', ...inputs }, env, forge });
}

function leave(findings = [aFinding()]): void {
  const { headSha, baseSha } = aPull();
  const subject = { repository: 'acme/shop', base: baseSha, head: headSha, event: 'pull_request' } as const;
  writeFileSync(join(folder, 'left.json'), JSON.stringify(aRunResult({ subject, findings })));
}

test('the page of a fork’s pull request is written from what its run left', async () => {
  leave();
  const told = host({});
  expect(await publish(told)).toBe(0);
  expect(comments).toEqual([expect.stringContaining('sqli-string-built')]);
  expect(told.actions.outputs.get('comment')).toBe('written');
});

test('a result that somebody wrote by hand turns no check green', async () => {
  leave([]);
  await publish(host({ 'check-run': 'true' }));
  expect(checks.map(({ conclusion }) => conclusion)).toEqual(['neutral']);
});

test('a pull request that has moved on keeps its page as it is', async () => {
  leave();
  const told = host({}, []);
  expect(await publish(told)).toBe(0);
  expect(comments).toEqual([]);
  expect([...told.actions.outputs.values()]).toEqual(['skipped', 'skipped']);
  expect(told.actions.lines).toEqual([expect.stringContaining('nothing is published')]);
});

test('neither labels nor code scanning are written, whatever the inputs say: the result is the author’s word', async () => {
  leave();
  const told = host({ labels: 'true', 'upload-sarif': 'true', reviewers: '@mallory' });
  expect(await publish(told)).toBe(0);
});
