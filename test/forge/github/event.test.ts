import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readEvent } from '../../../src/forge/github/event.js';
import { ConfigurationError } from '../../../src/model/errors.js';
import { comment, openPull, shaOf, workflowRun } from '../../helpers/github/builders.js';
import {
  issueCommentPayload,
  mergeGroupPayload,
  pullRequestPayload,
  pushPayload,
  workflowRunPayload,
} from '../../helpers/github/event-payload.js';
import { addRepository } from '../../helpers/github/github.js';
import { createWorld } from '../../helpers/github/world.js';

const folder = mkdtempSync(join(tmpdir(), 'event-'));
afterAll(() => rmSync(folder, { recursive: true }));

const BASE = shaOf('base');
const HEAD = shaOf('head');

function read(name: string, payload: unknown, more: NodeJS.ProcessEnv = {}) {
  const path = join(folder, 'event.json');
  writeFileSync(path, typeof payload === 'string' ? payload : JSON.stringify(payload));
  const env = { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path, GITHUB_REPOSITORY: 'acme/shop', ...more };
  return readEvent(env);
}

function pullPayload(headRepository: string | null) {
  return {
    action: 'synchronize',
    pull_request: {
      number: 7,
      user: { login: 'alice' },
      base: { sha: BASE, ref: 'main', repo: { full_name: 'acme/shop' } },
      head: { sha: HEAD, ref: 'feature', repo: headRepository === null ? null : { full_name: headRepository } },
    },
  };
}

test('what the emulator sends is what the gate reads', () => {
  const world = createWorld();
  const repository = addRepository(world, 'acme/shop');
  const pull = openPull(world, repository, { fork: 'mallory/shop' });
  const run = workflowRun(world, repository, { headSha: pull.head.sha });
  const said = comment(world, pull, 'wim', '/gatehouse recheck');
  expect(read('pull_request', pullRequestPayload(repository, pull)).event).toMatchObject({ number: 1, fork: true });
  expect(read('merge_group', mergeGroupPayload(pull, HEAD)).event).toMatchObject({ number: 1, headSha: HEAD });
  expect(read('push', pushPayload('refs/heads/main', null, HEAD)).event).toMatchObject({ before: null, after: HEAD });
  expect(read('workflow_run', workflowRunPayload(run)).event).toMatchObject({ runId: run.id, event: 'pull_request' });
  expect(read('issue_comment', issueCommentPayload(pull, said)).event).toMatchObject({ author: 'wim', edited: false });
});

test('a pull request names both sides', () => {
  const { event, repository } = read('pull_request', pullPayload('acme/shop'));
  expect(repository).toEqual({ owner: 'acme', repo: 'shop' });
  expect(event).toMatchObject({ name: 'pull_request', number: 7, baseSha: BASE, headSha: HEAD, fork: false });
});

test.each(['mallory/shop', null])('a head in %s is a fork', (headRepository) => {
  expect(read('pull_request', pullPayload(headRepository)).event).toMatchObject({ fork: true });
});

test('a merge queue gives base, head and the number in its branch name', () => {
  const head_ref = `refs/heads/gh-readonly-queue/main/pr-12-${BASE}`;
  const { event } = read('merge_group', {
    action: 'checks_requested',
    merge_group: { base_sha: BASE, base_ref: 'refs/heads/main', head_sha: HEAD, head_ref },
  });
  expect(event).toMatchObject({
    name: 'merge_group',
    baseSha: BASE,
    baseRef: 'refs/heads/main',
    headSha: HEAD,
    number: 12,
  });
});

test('the first push of a branch has no commit before it', () => {
  const { event } = read('push', { ref: 'refs/heads/x', before: '0'.repeat(40), after: HEAD });
  expect(event).toEqual({ name: 'push', ref: 'refs/heads/x', before: null, after: HEAD });
});

test('schedule and workflow_dispatch judge the commit of the run', () => {
  for (const name of ['schedule', 'workflow_dispatch']) {
    const { event } = read(name, {}, { GITHUB_SHA: HEAD, GITHUB_REF: 'refs/heads/main' });
    expect(event).toEqual({ name, ref: 'refs/heads/main', sha: HEAD });
  }
});

test('the run that a workflow_run follows', () => {
  const workflow_run = {
    id: 99,
    event: 'pull_request',
    conclusion: 'success',
    head_sha: HEAD,
    head_branch: 'feature',
    head_repository: { full_name: 'mallory/shop' },
  };
  const { event } = read('workflow_run', { action: 'completed', workflow_run });
  expect(event).toMatchObject({ name: 'workflow_run', runId: 99, headSha: HEAD, headRepository: 'mallory/shop' });
});

test('a click on a button of a check run, and a check run that merely ended', () => {
  const check_run = { name: 'Gatehouse report', head_sha: HEAD, external_id: 'gatehouse:pull/7' };
  const sender = { login: 'bob', type: 'User' };
  const clicked = { action: 'requested_action', check_run, sender, requested_action: { identifier: 'recheck' } };
  expect(read('check_run', clicked).event).toEqual({
    name: 'check_run',
    action: 'requested_action',
    checkName: 'Gatehouse report',
    headSha: HEAD,
    externalId: 'gatehouse:pull/7',
    button: 'recheck',
    sender: 'bob',
    senderIsBot: false,
  });
  const ended = { action: 'completed', check_run: { ...check_run, external_id: null }, sender };
  expect(read('check_run', ended).event).toMatchObject({ externalId: null, button: null });
});

test('an edited comment is told from a fresh one', () => {
  const payload = (action: string, updated_at: string) => ({
    action,
    issue: { number: 7, pull_request: {} },
    comment: {
      id: 5,
      body: '/gatehouse recheck',
      created_at: '2026-01-01T00:00:00Z',
      updated_at,
      user: { login: 'bob', type: 'User' },
    },
  });
  expect(read('issue_comment', payload('created', '2026-01-01T00:00:00Z')).event).toMatchObject({
    edited: false,
    pullRequest: true,
  });
  expect(read('issue_comment', payload('created', '2026-01-01T00:05:00Z')).event).toMatchObject({ edited: true });
  expect(read('issue_comment', payload('edited', '2026-01-01T00:00:00Z')).event).toMatchObject({ edited: true });
});

test.each([
  ['an event that the gate does not serve', 'gollum', {}],
  ['a payload that is no JSON', 'pull_request', '{'],
  ['a payload without the pull request', 'pull_request', { action: 'opened' }],
  [
    'a commit id that is an option',
    'pull_request',
    { ...pullPayload('a/b'), pull_request: { ...pullPayload('a/b').pull_request, base: { sha: '--upload-pack=x' } } },
  ],
])('%s is one clear line', (_what, name, payload) => {
  expect(() => read(name, payload)).toThrow(ConfigurationError);
  expect(() => read(name, payload)).toThrow(/^cannot read the event "\w+": .+$/);
});

test('no payload of any shape ends in anything but an event or one clear line', () => {
  const names = ['pull_request', 'merge_group', 'push', 'workflow_run', 'issue_comment', 'check_run'];
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.jsonValue(), (name, payload) => {
      try {
        read(name, JSON.stringify(payload));
      } catch (error) {
        expect(error).toBeInstanceOf(ConfigurationError);
      }
    }),
    { numRuns: 200 },
  );
});
