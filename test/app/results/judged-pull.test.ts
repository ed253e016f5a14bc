import { describe, expect, test } from '@jest/globals';
import { judgedPull } from '../../../src/app/results/judged-pull.js';
import type { GitHubEvent } from '../../../src/forge/event.js';
import type { PullRequest } from '../../../src/forge/pull-request.js';
import type { RunResult, Subject } from '../../../src/model/run-result.js';
import { aRunResult } from '../../helpers/builders.js';
import { eventContext, pullEvent, pushEvent, workflowRunEvent } from '../../helpers/events.js';
import { aPull, fakeForge, refused } from '../../helpers/fake-forge.js';

const HEAD = 'a'.repeat(40);
const BASE = 'b'.repeat(40);
const OTHER = 'c'.repeat(40);

function left(subject: Partial<Subject> = {}, policy = 'default'): RunResult {
  return aRunResult({
    policy,
    subject: { repository: 'acme/shop', base: BASE, head: HEAD, event: 'pull_request', ...subject },
  });
}

/** @param behind commits that the branch lacks of the result's base; null: the host knows no such commit */
function find(
  result: RunResult,
  event: GitHubEvent = workflowRunEvent(),
  pull: PullRequest = aPull(),
  behind: number | null = 1,
) {
  const forge = fakeForge({
    page: { pull: async () => pull },
    runs: { pullsOf: async () => [pull] },
    content: {
      compare: async () => {
        if (behind === null) throw refused(404);
        return { mergeBase: BASE, totalCommits: behind, commits: [], renames: [] };
      },
    },
  });
  return judgedPull(forge, eventContext(event), result);
}

describe('a result that another job left', () => {
  test('finds the open pull request of its run, and of its event', async () => {
    expect(await find(left())).toMatchObject({ number: 7 });
    expect(await find(left(), pullEvent())).toMatchObject({ number: 7 });
  });

  test.each<[string, () => Promise<unknown>]>([
    ['of another repository', () => find(left({ repository: 'mallory/shop' }))],
    ['of another commit than the run', () => find(left({ head: OTHER }))],
    ['of another commit than the event', () => find(left({ head: OTHER }), pullEvent())],
    ['compared with nothing', () => find(left({ base: null }))],
    ['compared with a commit that the branch never had', () => find(left({ base: OTHER }))],
    ['compared with a commit that nobody knows', () => find(left({ base: OTHER }), workflowRunEvent(), aPull(), null)],
    ['judged by the policy of another commit', () => find(left({}, `${OTHER.slice(0, 12)}:.github/gatehouse.yml`))],
  ])('is refused: %s', async (_name, found) => {
    await expect(found()).rejects.toThrow('the result');
  });

  test('has no pull request on a push', async () => {
    await expect(find(left(), pushEvent())).rejects.toThrow('there is no pull request to comment');
  });

  test('may compare with an older commit of the base branch', async () => {
    expect(await find(left({ base: OTHER }), workflowRunEvent(), aPull(), 0)).toMatchObject({ number: 7 });
  });

  test('is shown nowhere when the pull request was closed or has moved on', async () => {
    expect(await find(left(), pullEvent(), aPull({ state: 'closed' }))).toBeNull();
    expect(await find(left(), pullEvent(), aPull({ headSha: OTHER }))).toBeNull();
  });
});
