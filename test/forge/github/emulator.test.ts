import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { comment, openPull, shaOf } from '../../helpers/github/builders.js';
import { OPERATIONS } from '../../helpers/github/description.js';
import { type GitHub, READ_ONLY, startGitHub } from '../../helpers/github/github.js';
import { diffOf, parseDiff } from '../../helpers/github/patch.js';
import type { Token } from '../../helpers/github/world.js';

let github: GitHub;
let token: Token;

interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly link: string;
}

async function send(method: string, path: string, body?: unknown, by: Token | null = token): Promise<Answer> {
  const response = await fetch(`${github.url}${path}`, {
    method,
    redirect: 'manual',
    ...(body !== undefined && { body: JSON.stringify(body) }),
    headers: by === null ? {} : { authorization: `token ${by.value}` },
  });
  const text = await response.text();
  return {
    status: response.status,
    body: text === '' ? null : JSON.parse(text),
    link: response.headers.get('link') ?? '',
  };
}

const REPO = '/repos/acme/shop';

beforeEach(async () => {
  github = await startGitHub();
  token = github.token();
  const repository = github.repository('acme/shop');
  openPull(github.world, repository, { files: [diffOf('src/a.ts', 'one\ntwo\nthree\n', 'one\n2\nthree\n')] });
});
afterEach(() => github.close());

/** The request was meant to be wrong: the emulator must say so, and closing must not fail for it. */
function expectComplaint(pattern: RegExp): void {
  expect(github.violations.join('\n')).toMatch(pattern);
  github.violations.length = 0;
}

describe('requests that GitHub would refuse', () => {
  test.each([
    [
      'a line that is a text',
      'POST',
      `${REPO}/pulls/1/reviews`,
      { event: 'COMMENT', comments: [{ path: 'a', body: 'b', line: '1' }] },
      /line must be integer/,
    ],
    [
      'an event that does not exist',
      'POST',
      `${REPO}/pulls/1/reviews`,
      { event: 'BLOCK', body: 'x' },
      /event must be equal/,
    ],
    [
      '51 annotations',
      'POST',
      `${REPO}/check-runs`,
      {
        name: 'x',
        head_sha: shaOf('head'),
        output: {
          title: 't',
          summary: 's',
          annotations: Array(51).fill({
            path: 'a',
            start_line: 1,
            end_line: 1,
            annotation_level: 'failure',
            message: 'm',
          }),
        },
      },
      /must NOT have more than 50 items/,
    ],
    [
      'a short commit id for SARIF',
      'POST',
      `${REPO}/code-scanning/sarifs`,
      { commit_sha: 'abc', ref: 'refs/heads/x', sarif: 'x' },
      /commit_sha must NOT have fewer/,
    ],
    ['a comment without text', 'POST', `${REPO}/issues/1/comments`, {}, /must have required property 'body'/],
    [
      'a field that GitHub ignores',
      'POST',
      `${REPO}/issues/1/comments`,
      { body: 'x', text: 'y' },
      /unknown field text/,
    ],
    ['a query that GitHub ignores', 'GET', `${REPO}/issues/1/comments?perpage=100`, undefined, /unknown query perpage/],
    ['a number that is a word', 'GET', `${REPO}/pulls/first`, undefined, /pull_number.*must be integer/],
  ])('%s', async (_what, method, path, body, complaint) => {
    expect((await send(method, path, body)).status).toBe(422);
    expectComplaint(complaint);
  });

  test('an operation that does not exist', async () => {
    expect((await send('POST', `${REPO}/comments`, {})).status).toBe(404);
    expectComplaint(/no such operation: POST/);
  });

  test('an answer that is not as described fails the test that caused it', async () => {
    const pull = github.world.repositories.get('acme/shop')?.pulls.get(1);
    Object.assign(pull ?? {}, { title: 5 });
    await send('GET', `${REPO}/pulls/1`);
    await expect(github.close()).rejects.toThrow(/response pulls\/get: .*title must be string/);
    github = await startGitHub();
  });
});

describe('rules that the description does not hold', () => {
  test('a comment of 65,536 characters fits, one more does not', async () => {
    expect((await send('POST', `${REPO}/issues/1/comments`, { body: 'x'.repeat(65_536) })).status).toBe(201);
    const refused = await send('POST', `${REPO}/issues/1/comments`, { body: 'x'.repeat(65_537) });
    expect([refused.status, JSON.stringify(refused.body)]).toEqual([422, expect.stringContaining('maximum is 65536')]);
  });

  test.each([
    ['a changed line', { path: 'src/a.ts', line: 2, side: 'RIGHT' }, 200],
    ['a context line', { path: 'src/a.ts', line: 3, side: 'RIGHT' }, 200],
    ['a line after the hunk', { path: 'src/a.ts', line: 4, side: 'RIGHT' }, 422],
    ['a file outside the change', { path: 'src/b.ts', line: 1, side: 'RIGHT' }, 422],
    ['a range', { path: 'src/a.ts', start_line: 1, line: 3, side: 'RIGHT', start_side: 'RIGHT' }, 200],
    ['a range that leaves the hunk', { path: 'src/a.ts', start_line: 2, line: 9, side: 'RIGHT' }, 422],
  ])('a review on %s', async (_what, place, status) => {
    const good = { path: 'src/a.ts', line: 1, side: 'RIGHT', body: 'x' };
    const review = { event: 'COMMENT', comments: [good, { ...place, body: 'y' }] };
    expect((await send('POST', `${REPO}/pulls/1/reviews`, review)).status).toBe(status);
    const threads = github.world.repositories.get('acme/shop')?.pulls.get(1)?.threads ?? [];
    expect(threads).toHaveLength(status === 200 ? 2 : 0);
  });

  test('a read-only token may not write', async () => {
    const answer = await send(
      'POST',
      `${REPO}/issues/1/comments`,
      { body: 'x' },
      github.token({ permissions: READ_ONLY }),
    );
    expect(answer).toMatchObject({ status: 403, body: { message: 'Resource not accessible by integration' } });
  });

  test('a private repository is not there without a token', async () => {
    github.repository('acme/secret', { private: true });
    expect((await send('GET', '/repos/acme/secret', undefined, null)).status).toBe(404);
    expect((await send('GET', '/repos/acme/secret')).status).toBe(200);
  });

  test('an unknown token and an expired one are refused', async () => {
    expect((await send('GET', REPO, undefined, { ...token, value: 'x' })).status).toBe(401);
    token.expired = true;
    expect((await send('GET', REPO)).status).toBe(401);
  });

  test("an App's token edits only its own comments", async () => {
    const pull = github.world.repositories.get('acme/shop')?.pulls.get(1);
    if (pull === undefined) throw new Error('no pull request');
    const foreign = comment(github.world, pull, 'alice', 'hello');
    expect((await send('PATCH', `${REPO}/issues/comments/${foreign.id}`, { body: 'x' })).status).toBe(403);
  });

  test('lists come in pages with links to the next and the last', async () => {
    const pull = github.world.repositories.get('acme/shop')?.pulls.get(1);
    if (pull === undefined) throw new Error('no pull request');
    for (let i = 0; i < 65; i++) comment(github.world, pull, 'alice', `talk ${i}`);
    const first = await send('GET', `${REPO}/issues/1/comments`);
    expect([Array.isArray(first.body) ? first.body.length : 0, first.link]).toEqual([
      30,
      `<${github.url}${REPO}/issues/1/comments?page=2>; rel="next", <${github.url}${REPO}/issues/1/comments?page=3>; rel="last"`,
    ]);
    const third = await send('GET', `${REPO}/issues/1/comments?page=3`);
    expect([Array.isArray(third.body) ? third.body.length : 0, third.link.includes('rel="next"')]).toEqual([5, false]);
  });

  test('the 81st comment within a minute hits the secondary limit', async () => {
    const statuses: number[] = [];
    for (let i = 0; i < 81; i++) statuses.push((await send('POST', `${REPO}/issues/1/comments`, { body: 'x' })).status);
    expect(statuses.filter((status) => status === 201)).toHaveLength(80);
    expect(statuses.at(-1)).toBe(403);
  });

  test('a token without requests left is told when they come back', async () => {
    const poor = github.token({ remaining: 1 });
    expect((await send('GET', REPO, undefined, poor)).status).toBe(200);
    expect((await send('GET', REPO, undefined, poor)).status).toBe(403);
  });

  test('SARIF with two runs of one category is accepted and fails later', async () => {
    const run = { tool: { driver: { name: 'gatehouse' } }, automationDetails: { id: 'x/' }, results: [] };
    const sarif = gzipSync(JSON.stringify({ version: '2.1.0', runs: [run, run] })).toString('base64');
    const sent = await send('POST', `${REPO}/code-scanning/sarifs`, {
      commit_sha: shaOf('head'),
      ref: 'refs/pull/1/merge',
      sarif,
    });
    expect(sent.status).toBe(202);
    const id = github.world.repositories.get('acme/shop')?.sarifs[0]?.id;
    const polls = [1, 2].map(() => send('GET', `${REPO}/code-scanning/sarifs/${id}`));
    const states = (await Promise.all(polls)).map((poll) => poll.body);
    expect(states).toEqual([
      { processing_status: 'pending' },
      { processing_status: 'failed', errors: [expect.stringContaining('same category')] },
    ]);
  });

  test('GraphQL answers after the official schema', async () => {
    const ask = (query: string) => send('POST', '/graphql', { query });
    expect((await ask('query Viewer { viewer { login databaseId } }')).body).toEqual({
      data: { viewer: { login: 'github-actions[bot]', databaseId: 41_898_282 } },
    });
    const wrong = 'mutation M { minimizeComment(input: { subjectId: "x", classifier: BORING }) { clientMutationId } }';
    expect(JSON.stringify((await ask(wrong)).body)).toContain('BORING');
    expectComplaint(/Value \\?"BORING\\?" does not exist/);
  });
});

describe('patches', () => {
  test('a file before and after becomes a hunk with three lines of context', () => {
    const before = 'a\nb\nc\nd\ne\nf\ng\nh\ni\n';
    const file = diffOf('x', before, before.replace('e\n', 'E\nE2\n'));
    expect(file).toMatchObject({ status: 'modified', additions: 2, deletions: 1 });
    expect(file.patch).toBe('@@ -2,7 +2,8 @@\n b\n c\n d\n-e\n+E\n+E2\n f\n g\n h');
  });

  test('the output of git diff becomes files', () => {
    const files = parseDiff(
      'diff --git a/x b/y\nsimilarity index 90%\nrename from x\nrename to y\n--- a/x\n+++ b/y\n@@ -1 +1 @@\n-a\n+b\ndiff --git a/bin b/bin\nnew file mode 100644\nBinary files differ\n',
    );
    expect(files).toEqual([
      { path: 'y', previousPath: 'x', status: 'renamed', additions: 1, deletions: 1, patch: '@@ -1 +1 @@\n-a\n+b' },
      { path: 'bin', status: 'added', additions: 0, deletions: 0, patch: null },
    ]);
  });
});

test('every operation of the description has been given a handler', async () => {
  const missing: string[] = [];
  for (const [id, { method, path }] of Object.entries(OPERATIONS)) {
    const concrete = path
      .replace('{owner}', 'acme')
      .replace('{repo}', 'shop')
      .replace(/\{\w+\}/g, '1');
    const body = method === 'GET' || method === 'DELETE' ? undefined : {};
    await send(method, concrete, body);
    if (github.violations.some((line) => line.includes(`no handler for ${id}`))) missing.push(id);
  }
  github.violations.length = 0;
  expect(missing).toEqual([]);
});
