import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, mkdtempSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { httpClient } from '../../src/io/http.js';
import type { HttpRequest } from '../../src/model/http.js';

const servers: Server[] = [];
const http = httpClient('gatehouse-test');

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function get(url: string, more: Partial<HttpRequest> = {}): HttpRequest {
  return { method: 'GET', url, timeoutMs: 5000, maxBytes: 1000, ...more };
}

afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  }
});

test('a POST carries its body and headers, and the answer comes back whole', async () => {
  const url = await serve((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () =>
      response.writeHead(201, { 'X-Seen': `${request.headers['content-type']}` }).end(`got ${body}`),
    );
  });
  const answer = await http({ ...get(url), method: 'POST', body: 'héllo', headers: { 'content-type': 'text/plain' } });
  expect(answer.status).toBe(201);
  expect(answer.headers['x-seen']).toBe('text/plain');
  expect(answer.body.toString()).toBe('got héllo');
});

test('an answer longer than the cap is refused instead of filling the memory', async () => {
  const url = await serve((_, response) => {
    response.writeHead(200);
    const pump = () => {
      while (!response.destroyed && response.write('x'.repeat(10_000))) {}
      if (!response.destroyed) response.once('drain', pump);
    };
    pump();
  });
  await expect(http(get(url))).rejects.toThrow('longer than 1000 bytes');
});

test('a download goes to its file and not to memory; an error page does not', async () => {
  const url = await serve((request, response) =>
    response.writeHead(request.url === '/gone' ? 404 : 200).end(request.url === '/gone' ? 'gone' : 'the file'),
  );
  const bodyFile = join(mkdtempSync(join(tmpdir(), 'gatehouse-http-')), 'download');
  expect(await http(get(`${url}/gone`, { bodyFile }))).toMatchObject({ status: 404, body: Buffer.from('gone') });
  expect(existsSync(bodyFile)).toBe(false);
  expect(await http(get(url, { bodyFile }))).toMatchObject({ status: 200, body: Buffer.alloc(0) });
  expect(readFileSync(bodyFile, 'utf8')).toBe('the file');
  await expect(http(get(url, { bodyFile, maxBytes: 3 }))).rejects.toThrow('longer than 3 bytes');
  expect(existsSync(bodyFile)).toBe(false);
});

test('a download to a place that cannot be written is an error, and the connection is given back', async () => {
  let closed: Promise<unknown> = Promise.reject(new Error('nobody asked'));
  closed.catch(() => {});
  const url = await serve((_, response) => {
    closed = once(response, 'close');
    response.writeHead(200).write('half');
  });
  const bodyFile = join(tmpdir(), 'no-such-folder-here', 'download');
  await expect(http(get(url, { bodyFile }))).rejects.toThrow('ENOENT');
  await closed;
});

const posix = process.platform === 'win32' ? test.skip : test;

posix('a download that breaks off leaves no file, also where the disk is slower than the failure', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gatehouse-http-'));
  const bodyFile = join(folder, 'download');
  const pipe = join(folder, 'pipe');
  execFileSync('mkfifo', [pipe]);
  let cut = () => {};
  const isCut = new Promise<void>((done) => {
    cut = done;
  });
  const url = await serve((request, response) => {
    if (request.url === '/first') return void response.end('loads what the client needs');
    response.writeHead(200, { 'content-length': '100' });
    response.write('half', () => response.destroy().once('close', cut));
  });
  await http(get(`${url}/first`));
  // Opening a pipe that nobody writes to holds a thread of Node's pool: now no file can be opened.
  const threads = Number(process.env.UV_THREADPOOL_SIZE ?? 4);
  const held = Array.from({ length: threads }, () => open(pipe));
  const failed = expect(http(get(url, { bodyFile }))).rejects.toThrow();
  await isCut;
  closeSync(openSync(pipe, 'w'));
  await failed;
  for (const file of held) await (await file).close();
  expect(readdirSync(folder)).toEqual(['pipe']);
});

test('a redirect to another host is refused: a mirror must not send us elsewhere', async () => {
  const url = await serve((_, response) => response.writeHead(302, { location: 'http://127.0.0.1:9/x' }).end());
  await expect(http(get(url))).rejects.toThrow('redirects to 127.0.0.1:9, not followed');
});

test('a redirect on the same host is followed, but not for ever', async () => {
  const url = await serve((request, response) => {
    if (request.url === '/end') response.end('here');
    else response.writeHead(302, { location: request.url === '/loop' ? '/loop' : '/end' }).end();
  });
  expect((await http(get(`${url}/start`))).body.toString()).toBe('here');
  await expect(http(get(`${url}/loop`))).rejects.toThrow('redirects more than 3 times');
});

test('a redirect is the answer where none may be followed: the request carries a secret', async () => {
  const asked: string[] = [];
  const url = await serve((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(307, { location: '/end' }).end();
  });
  for (const method of ['GET', 'POST'] as const)
    expect((await http(get(`${url}/start`, { method, noRedirects: true }))).status).toBe(307);
  expect(asked).toEqual(['/start', '/start']);
});

test('a server that never answers ends in an error after the time-out', async () => {
  const url = await serve(() => {});
  await expect(http(get(url, { timeoutMs: 100 }))).rejects.toThrow('within 100 ms');
});

test('a body that never ends in time is an error, not half an answer', async () => {
  const url = await serve((_, response) => response.writeHead(200).write('half'));
  await expect(http(get(url, { timeoutMs: 200 }))).rejects.toThrow('did not end in time');
});

test('a connection cut in the middle of the body is an error, not half an answer', async () => {
  const url = await serve((_, response) => {
    response.writeHead(200, { 'content-length': '100' });
    response.write('half', () => response.destroy());
  });
  await expect(http(get(url))).rejects.toThrow();
});

test('an aborted run ends the exchange at once', async () => {
  const url = await serve(() => {});
  const abort = new AbortController();
  setTimeout(() => abort.abort(), 50);
  await expect(http(get(url, { signal: abort.signal }))).rejects.toThrow('aborted');
});

test('nobody listening is an error', async () => {
  await expect(http(get('http://127.0.0.1:9/'))).rejects.toThrow();
});

test('the proxy of the environment is used: many runners reach the network by it alone', async () => {
  const asked: string[] = [];
  const url = await serve(() => {});
  servers[0]?.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  const before = process.env.https_proxy;
  process.env.https_proxy = url;
  try {
    await expect(http(get('https://service.invalid/'))).rejects.toThrow();
  } finally {
    if (before === undefined) delete process.env.https_proxy;
    else process.env.https_proxy = before;
  }
  expect(asked).toEqual(['service.invalid:443']);
});
