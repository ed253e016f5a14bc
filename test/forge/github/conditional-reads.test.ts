import type { IncomingHttpHeaders, Server } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createClient, type GitHubClient } from '../../../src/forge/github/client.js';
import { createComment, listComments } from '../../../src/forge/github/issue-comment.js';
import { getPullRequest, listFiles } from '../../../src/forge/github/pull-request.js';
import { urlsFrom } from '../../../src/forge/github/urls.js';
import { newestRunOf } from '../../../src/forge/github/workflow-run.js';
import { comment, push, shaOf, workflowRun } from '../../helpers/github/builders.js';
import { diffOf } from '../../helpers/github/patch.js';
import { patientServer } from '../../helpers/patient-server.js';
import { openScene, type Scene } from '../../publish/scene.js';

const SILENT = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

describe('repeated reads', () => {
  let scene: Scene;
  beforeEach(async () => {
    scene = await openScene();
  });
  afterEach(() => scene.github.close());

  const statuses = () => scene.github.log.calls.map(({ status }) => status);

  test('an unchanged pull request costs one request of the rate limit, however often it is read', async () => {
    const before = scene.token.remaining;
    const answers = [];
    for (let i = 0; i < 4; i++) answers.push(await getPullRequest(scene.client, scene.ref));
    expect(statuses()).toEqual([200, 304, 304, 304]);
    expect(before - scene.token.remaining).toBe(1);
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  });

  test('a head that was pushed meanwhile is seen at once, every time', async () => {
    for (const name of ['one', 'two', 'three']) {
      push(scene.pull, shaOf(name));
      expect((await getPullRequest(scene.client, scene.ref)).headSha).toBe(shaOf(name));
      expect((await getPullRequest(scene.client, scene.ref)).headSha).toBe(shaOf(name));
    }
    expect(statuses()).toEqual([200, 304, 200, 304, 200, 304]);
  });

  test('a caller that changes an answer changes no other’s', async () => {
    comment(scene.github.world, scene.pull, 'alice', 'hello');
    const read = () => scene.client.rest.issues.listComments({ owner: 'acme', repo: 'shop', issue_number: 1 });
    for (let i = 0; i < 3; i++) {
      const { data } = await read();
      expect(data[0]?.body).toBe('hello');
      if (data[0] !== undefined) data[0].body = 'changed';
      data.length = 0;
    }
  });

  test('our own write is seen by the next read', async () => {
    await listComments(scene.client, scene.ref);
    await createComment(scene.client, scene.ref, 'first');
    expect(await listComments(scene.client, scene.ref)).toHaveLength(1);
    expect(await listComments(scene.client, scene.ref)).toHaveLength(1);
    expect(scene.github.log.calls.filter(({ method }) => method === 'GET').map(({ status }) => status)).toEqual([
      200, 200, 304,
    ]);
  });

  test.each([99, 100, 101, 200, 250])('of %i comments none that is added later is missed', async (count) => {
    for (let i = 0; i < count; i++) comment(scene.github.world, scene.pull, 'alice', `${i}`);
    for (let more = 0; more < 3; more++) {
      expect(await listComments(scene.client, scene.ref)).toHaveLength(count + more);
      comment(scene.github.world, scene.pull, 'alice', 'more');
    }
  });

  test('pages that cannot grow are free when they are read again', async () => {
    const many = Array.from({ length: 250 }, (_, i) => diffOf(`src/${i}.ts`, null, 'x\n'));
    push(scene.pull, shaOf('many'), many);
    const first = await listFiles(scene.client, scene.ref);
    expect(await listFiles(scene.client, scene.ref)).toEqual(first);
    expect(first).toHaveLength(250);
    expect(statuses()).toEqual([200, 200, 200, 304, 304, 304]);
  });

  test('a run that is newer than the one that was read is found', async () => {
    const wanted = { workflow: 'gatehouse.yml', headSha: shaOf('head') };
    const first = workflowRun(scene.github.world, scene.repository, { headSha: wanted.headSha });
    expect(await newestRunOf(scene.client, scene.ref, wanted)).toMatchObject({ id: first.id });
    const second = workflowRun(scene.github.world, scene.repository, { headSha: wanted.headSha });
    expect(await newestRunOf(scene.client, scene.ref, wanted)).toMatchObject({ id: second.id });
  });

  test('nothing is kept for another token', async () => {
    await getPullRequest(scene.client, scene.ref);
    await getPullRequest(scene.clientFor(scene.github.token({ login: 'bob' })), scene.ref);
    expect(statuses()).toEqual([200, 200]);
  });

  test('a failure is no answer from memory, and the next read works', async () => {
    await getPullRequest(scene.client, scene.ref);
    scene.github.fail({ operation: 'pulls/get', status: 403, message: 'Resource not accessible by integration' });
    await expect(getPullRequest(scene.client, scene.ref)).rejects.toThrow('not accessible');
    scene.github.clearFaults();
    expect((await getPullRequest(scene.client, scene.ref)).number).toBe(1);
  });

  test('an answer that comes only after retries is still seen as new', async () => {
    await getPullRequest(scene.client, scene.ref);
    push(scene.pull, shaOf('next'));
    scene.github.fail({ operation: 'pulls/get', status: 502, times: 2 });
    expect((await getPullRequest(scene.client, scene.ref)).headSha).toBe(shaOf('next'));
  });

  test('GraphQL is asked anew each time', async () => {
    const ask = () => scene.client.graphql('query Viewer { viewer { login } }');
    expect(await ask()).toEqual(await ask());
    expect(statuses()).toEqual([200, 200]);
  });
});

describe('what is not remembered', () => {
  let server: Server;
  let asked: { readonly method: string; readonly url: string; readonly headers: IncomingHttpHeaders }[];
  let answer: (url: string) => {
    readonly status: number;
    readonly headers: Record<string, string>;
    readonly body: string;
  };
  let client: GitHubClient;

  beforeEach(async () => {
    asked = [];
    server = patientServer((request, response) => {
      const url = request.url ?? '';
      asked.push({ method: request.method ?? '', url, headers: request.headers });
      const { status, headers, body } = answer(url);
      response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    client = createClient({
      token: 'x',
      urls: urlsFrom({ GITHUB_API_URL: own('127.0.0.1') }),
      log: SILENT,
      env: {},
      retryUnitMs: 1,
    });
  });
  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  function own(host: string): string {
    const address = server.address();
    return `http://${host}:${typeof address === 'object' ? address?.port : ''}`;
  }

  const read = () => client.rest.users.getAuthenticated();
  const conditions = () => asked.map(({ headers }) => headers['if-none-match'] ?? null);
  const OK = JSON.stringify({ id: 1, login: 'x' });

  test('an answer without an ETag, or with no-store', async () => {
    answer = () => ({ status: 200, headers: {}, body: OK });
    await read();
    answer = () => ({ status: 200, headers: { etag: '"a"', 'cache-control': 'private, no-store' }, body: OK });
    await read();
    await read();
    expect(conditions()).toEqual([null, null, null]);
  });

  test('the answer of another host behind a redirect', async () => {
    answer = (url) =>
      url === '/user'
        ? { status: 302, headers: { location: `${own('localhost')}/elsewhere` }, body: '' }
        : { status: 200, headers: { etag: '"a"' }, body: OK };
    await read();
    await read();
    expect(asked.map(({ url }) => url)).toEqual(['/user', '/elsewhere', '/user', '/elsewhere']);
    expect(conditions()).toEqual([null, null, null, null]);
  });

  test('an answer that grew past the limit of one entry', async () => {
    const large = JSON.stringify({ id: 1, login: 'x'.repeat(5_000_000) });
    answer = () => ({ status: 200, headers: { etag: '"a"' }, body: OK });
    await read();
    answer = () => ({ status: 200, headers: { etag: '"b"' }, body: large });
    await read();
    expect((await read()).data.login).toHaveLength(5_000_000);
    // A slow machine may lose such an answer on its way and ask once more.
    expect([...new Set(conditions().slice(0, -1)), conditions().at(-1)]).toEqual([null, '"a"', null]);
  });

  test('a write, and a 304 that nobody asked for is an error', async () => {
    answer = () => ({ status: 200, headers: { etag: '"a"' }, body: OK });
    await client.rest.issues.addLabels({ owner: 'a', repo: 'b', issue_number: 1, labels: [] });
    await client.rest.issues.addLabels({ owner: 'a', repo: 'b', issue_number: 1, labels: [] });
    answer = () => ({ status: 304, headers: {}, body: '' });
    await expect(read()).rejects.toThrow('Not modified');
    expect(conditions()).toEqual([null, null, null]);
  });
});
