import { describe, expect, test } from '@jest/globals';
import { boundExec, boundHttp, timeLimitMs } from '../../../src/app/host/time-limit.js';
import type { ExecOptions } from '../../../src/io/exec.js';
import type { HttpRequest } from '../../../src/model/http.js';

const ENDED = { exitCode: 0, stdout: Buffer.alloc(0), stderr: '', ended: 'exited', signal: null } as const;

/** What a child process is given under these bounds. */
async function given(limitMs: number | null, timeoutMs: number): Promise<number> {
  let seen: ExecOptions | undefined;
  const exec = boundExec(
    async (_command, _args, options) => {
      seen = options;
      return ENDED;
    },
    { signal: new AbortController().signal, limitMs },
  );
  await exec('git', [], { cwd: '/', maxBytes: 1, timeoutMs });
  return seen?.timeoutMs ?? -1;
}

describe('the limit of the environment', () => {
  test('shortens what a call is given and never lengthens it, so that it can only make a run red', async () => {
    expect(await given(500, 2_000)).toBe(500);
    expect(await given(9_000, 2_000)).toBe(2_000);
    expect(await given(null, 2_000)).toBe(2_000);
  });

  test.each([
    [undefined, null],
    ['', null],
    ['3', 3_000],
    ['0.5', 500],
  ])('%p is %p milliseconds', (text, ms) => {
    expect(timeLimitMs(text === undefined ? {} : { GATEHOUSE_TIME_LIMIT: text })).toBe(ms);
  });

  test.each(['0', '-1', 'soon', '1e9', 'Infinity'])('%p is a mistake that is told', (text) => {
    expect(() => timeLimitMs({ GATEHOUSE_TIME_LIMIT: text })).toThrow('GATEHOUSE_TIME_LIMIT');
  });
});

test('exchanges end with the run, also those that have a signal of their own', async () => {
  const run = new AbortController();
  const seen: HttpRequest[] = [];
  const http = boundHttp(
    async (request) => {
      seen.push(request);
      return { status: 200, headers: {}, body: Buffer.alloc(0) };
    },
    { signal: run.signal, limitMs: null },
  );
  const request = { method: 'GET', url: 'https://a.example', timeoutMs: 1, maxBytes: 1 } as const;
  await http(request);
  await http({ ...request, signal: new AbortController().signal });
  run.abort();
  expect(seen.map(({ signal }) => signal?.aborted)).toEqual([true, true]);
});
