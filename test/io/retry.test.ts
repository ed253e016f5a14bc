import { expect, test } from '@jest/globals';
import { RefusedAnswerError } from '../../src/io/http.js';
import { requestWithRetry } from '../../src/io/retry.js';
import type { Http, HttpRequest, HttpResponse } from '../../src/model/http.js';

const request: HttpRequest = { method: 'GET', url: 'https://service.invalid/', timeoutMs: 1000, maxBytes: 100 };

function answers(list: readonly (Partial<HttpResponse> | Error)[]): { http: Http; count: () => number } {
  let count = 0;
  const http: Http = async () => {
    const next = list[Math.min(count++, list.length - 1)];
    if (next instanceof Error) throw next;
    return { status: 200, headers: {}, body: Buffer.from('ok'), ...next };
  };
  return { http, count: () => count };
}

const soon = () => ({ retries: 3, deadline: Date.now() + 60_000, minDelayMs: 1 });

test('a service that recovers is not reported as lost', async () => {
  const { http, count } = answers([{ status: 503 }, { status: 429 }, new Error('ECONNRESET'), {}]);
  expect((await requestWithRetry(http, request, soon())).status).toBe(200);
  expect(count()).toBe(4);
});

test('429 for ever ends after the retries and says so', async () => {
  const { http, count } = answers([{ status: 429 }]);
  await expect(requestWithRetry(http, request, soon())).rejects.toMatchObject({
    fault: 'rate-limited',
    message: 'answered 429, too many requests (4 tries)',
  });
  expect(count()).toBe(4);
});

test('5xx for ever names the status', async () => {
  await expect(requestWithRetry(answers([{ status: 502 }]).http, request, soon())).rejects.toMatchObject({
    fault: 'server-error',
    message: 'answered 502 (4 tries)',
  });
});

test('no answer at all names the cause', async () => {
  await expect(requestWithRetry(answers([new Error('ENOTFOUND x')]).http, request, soon())).rejects.toMatchObject({
    fault: 'no-answer',
    message: 'ENOTFOUND x (4 tries)',
  });
});

test('a refused answer and a 4xx are not asked for again', async () => {
  const refused = answers([new RefusedAnswerError('too long')]);
  await expect(requestWithRetry(refused.http, request, soon())).rejects.toMatchObject({ fault: 'refused' });
  expect(refused.count()).toBe(1);
  const bad = answers([{ status: 400 }]);
  expect((await requestWithRetry(bad.http, request, soon())).status).toBe(400);
  expect(bad.count()).toBe(1);
});

test('Retry-After is waited for', async () => {
  const { http } = answers([{ status: 429, headers: { 'retry-after': '1' } }, {}]);
  const start = Date.now();
  await requestWithRetry(http, request, soon());
  expect(Date.now() - start).toBeGreaterThanOrEqual(990);
});

test('a Retry-After beyond the budget ends the tries at once', async () => {
  const { http, count } = answers([{ status: 429, headers: { 'retry-after': '3600' } }]);
  await expect(requestWithRetry(http, request, soon())).rejects.toMatchObject({
    fault: 'budget',
    message: 'time budget used up; last: answered 429, too many requests, asks to wait 3600 s',
  });
  expect(count()).toBe(1);
});

test('a service that hangs cannot outlast the budget', async () => {
  const hanging: Http = () => new Promise(() => {});
  await expect(
    requestWithRetry(hanging, request, { retries: 3, deadline: Date.now() + 150, minDelayMs: 1 }),
  ).rejects.toMatchObject({ fault: 'budget' });
});

test('an ended run stops the waiting', async () => {
  const abort = new AbortController();
  setTimeout(() => abort.abort(), 50);
  const { http } = answers([{ status: 503 }]);
  await expect(
    requestWithRetry(http, request, {
      retries: 50,
      deadline: Date.now() + 60_000,
      minDelayMs: 500,
      signal: abort.signal,
    }),
  ).rejects.toMatchObject({ fault: 'aborted' });
});
