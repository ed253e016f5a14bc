import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { httpClient } from '../../../../src/io/http.js';
import type { Http } from '../../../../src/model/http.js';
import { fileOf, GITHUB, scan } from './scene.js';

describe('a token that is shown over a real connection', () => {
  const servers: Server[] = [];

  afterEach(async () => {
    for (const server of servers.splice(0)) {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    }
  });

  async function serve(answer: (request: IncomingMessage, response: ServerResponse) => void) {
    const seen: { readonly url: string; readonly token: string | undefined }[] = [];
    const server = createServer((request, response) => {
      seen.push({ url: request.url ?? '', token: request.headers.authorization });
      answer(request, response);
    });
    servers.push(server);
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const real = httpClient('gatehouse-test');
    // The provider's fixed address, answered by this machine.
    const http: Http = (request) => real({ ...request, url: request.url.replace(/^https:\/\/[^/]+/, base) });
    return { base, seen, http };
  }

  test('the token reaches the provider in the header', async () => {
    const { http, seen } = await serve((_, response) => response.end(JSON.stringify({ login: 'octocat' })));
    expect((await scan(http, ['github'], fileOf(GITHUB))).head[0]?.title).toMatch(/, live$/);
    expect(seen).toEqual([{ url: '/user', token: `Bearer ${GITHUB}` }]);
  });

  test.each([301, 302, 303, 307, 308])('a redirect (%i) is not followed, to this host or another', async (status) => {
    const other = await serve((_, response) => response.end(JSON.stringify({ login: 'octocat' })));
    for (const location of ['/elsewhere', `${other.base}/user`]) {
      const { http, seen } = await serve((_, response) => response.writeHead(status, { location }).end());
      const outcome = await scan(http, ['github'], fileOf(GITHUB));
      expect([seen.map(({ url }) => url), other.seen]).toEqual([['/user'], []]);
      expect(outcome.head[0]?.title).not.toContain('live');
    }
  });

  test('an answer without end is cut, and a provider that is silent does not hold the run', async () => {
    const endless = await serve((_, response) => {
      const pump = () => {
        while (!response.destroyed && response.write('x'.repeat(50_000))) {}
        if (!response.destroyed) response.once('drain', pump);
      };
      pump();
    });
    expect((await scan(endless.http, ['github'], fileOf(GITHUB))).status).toBe('complete');
    const silent = await serve(() => {});
    const hurried: Http = (request) => silent.http({ ...request, timeoutMs: 200 });
    expect((await scan(hurried, ['github'], fileOf(GITHUB))).status).toBe('complete');
  });
});
