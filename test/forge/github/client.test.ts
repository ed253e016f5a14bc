import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createClient } from '../../../src/forge/github/client.js';
import { isAuthor, isAuthorNode, whoAmI } from '../../../src/forge/github/identity.js';
import { everyPage } from '../../../src/forge/github/pages.js';
import { getPullRequest } from '../../../src/forge/github/pull-request.js';
import { mayHaveHappened, refusalOf } from '../../../src/forge/github/refusal.js';
import { urlsFrom } from '../../../src/forge/github/urls.js';
import { patientServer } from '../../helpers/patient-server.js';
import { openScene, type Scene } from '../../publish/scene.js';

const SILENT = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

describe('addresses', () => {
  test('without a runner they are those of github.com', () => {
    expect(urlsFrom({})).toEqual({
      api: 'https://api.github.com',
      graphql: 'https://api.github.com/graphql',
      server: 'https://github.com',
    });
  });

  test.each(['file:///etc/passwd', 'not a url', 'javascript:alert(1)'])('%j is refused', (value) => {
    expect(() => urlsFrom({ GITHUB_API_URL: value })).toThrow('GITHUB_API_URL is not an http(s) address');
  });

  test('GitHub Enterprise Server: REST and GraphQL go to its two paths', async () => {
    const asked: string[] = [];
    const server = patientServer((request, response) => {
      asked.push(request.url ?? '');
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ id: 1, login: 'x', data: { viewer: { login: 'x', databaseId: 1 } } }));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const host = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
    const urls = urlsFrom({ GITHUB_API_URL: `${host}/api/v3`, GITHUB_GRAPHQL_URL: `${host}/api/graphql` });
    const client = createClient({ token: 'x', urls, log: SILENT, env: {} });
    await client.rest.users.getAuthenticated();
    await whoAmI(client);
    server.closeAllConnections();
    server.close();
    expect(asked).toEqual(['/api/v3/user', '/api/graphql']);
  });
});

describe('a client', () => {
  let scene: Scene;
  beforeEach(async () => {
    scene = await openScene();
  });
  afterEach(() => scene.github.close());

  test('ends an attempt that takes too long, and says so', async () => {
    scene.github.setLatency(200);
    const urls = urlsFrom(scene.github.env());
    const client = createClient({
      token: scene.token.value,
      urls,
      log: SILENT,
      env: {},
      timeoutMs: 20,
      retryUnitMs: 1,
    });
    const error = await getPullRequest(client, scene.ref).catch((thrown: unknown) => thrown);
    expect(refusalOf(error, 'pull-requests: write')).toMatchObject({ kind: 'unavailable' });
    expect(mayHaveHappened(error)).toBe(true);
  });

  test('tries three times and no more', async () => {
    scene.github.fail({ operation: 'pulls/get', status: 502 });
    await expect(getPullRequest(scene.client, scene.ref)).rejects.toThrow();
    expect(scene.github.log.count('pulls/get')).toBe(3);
  });

  test.each([401, 403, 404, 409, 410, 422])('does not repeat what %i has answered', async (status) => {
    scene.github.fail({ operation: 'pulls/get', status });
    await expect(getPullRequest(scene.client, scene.ref)).rejects.toThrow();
    expect(scene.github.log.count('pulls/get')).toBe(1);
  });

  test('waits for the reset of the rate limit when it is near', async () => {
    const reset = String(Math.floor(Date.now() / 1000) + 5);
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset };
    scene.github.fail({ operation: 'pulls/get', status: 403, message: 'API rate limit exceeded', headers, times: 1 });
    expect((await getPullRequest(scene.client, scene.ref)).number).toBe(1);
  });

  test('a defect of ours is not taken for an answer of GitHub', () => {
    expect(() => refusalOf(new TypeError('x is undefined'), 'checks: write')).toThrow(TypeError);
  });

  test('what GitHub says is one line in the log', () => {
    const error = Object.assign(new Error('a\n::error::b\u001b[31m'), { name: 'HttpError', status: 422 });
    expect(refusalOf(error, 'checks: write').reason).toBe('GitHub answered 422: a\\n::error::b\\u001b[31m');
  });

  test.each([
    ['the job token', 'github-actions[bot]', 41_898_282],
    ['an App', 'gatehouse-bot[bot]', null],
    ['a person', 'alice', null],
  ])('%s knows who it is', async (_what, login, id) => {
    const token = scene.github.token({ login });
    const author = await whoAmI(scene.clientFor(token));
    expect(author).toEqual({ id: id ?? token.user.id, login });
  });

  test('a person without GraphQL is known by REST', async () => {
    scene.github.fail({ operation: 'graphql/Viewer', status: 404 });
    const token = scene.github.token({ login: 'alice' });
    expect(await whoAmI(scene.clientFor(token))).toEqual({ id: token.user.id, login: 'alice' });
  });

  test('several publishers ask once who they are', async () => {
    await Promise.all([whoAmI(scene.client), whoAmI(scene.client)]);
    expect(scene.github.log.count('graphql/Viewer')).toBe(1);
  });
});

test('an account that took over our login is not us', () => {
  const us = { id: 5, login: 'gate-bot' };
  expect(isAuthor(us, { id: 6, login: 'gate-bot' })).toBe(false);
  expect(isAuthorNode(us, { __typename: 'User', login: 'gate-bot', databaseId: 6 })).toBe(false);
  expect(isAuthor(us, null)).toBe(false);
});

test('a person named like the bot is not the bot', () => {
  const us = { id: null, login: 'github-actions[bot]' };
  expect(isAuthorNode(us, { __typename: 'User', login: 'github-actions', databaseId: 9 })).toBe(false);
  expect(isAuthorNode(us, { __typename: 'Bot', login: 'github-actions', databaseId: 9 })).toBe(true);
});

test('a list that never ends is an error, not a hang', async () => {
  const page = { data: [1], headers: { link: '<https://x>; rel="next"' } };
  await expect(everyPage(async () => page)).rejects.toThrow('does not end');
});
