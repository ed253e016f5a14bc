import { EventEmitter } from 'node:events';
import { describe, expect, test } from '@jest/globals';
import type { GuardedProcess } from '../../src/app/host/process-guard.js';
import { runEntry } from '../../src/entry/run.js';
import { ConfigurationError, EnvironmentError, LocatedError, ScanError } from '../../src/model/errors.js';
import type { ExitCode } from '../../src/model/exit-code.js';

interface Ended {
  readonly host: EventEmitter & GuardedProcess;
  readonly told: string[];
  readonly details: string[];
  readonly exits: number[];
}

/** Runs an entry in a process that is made up: nothing of it reaches the one that runs the tests. */
async function runIn(main: (host: EventEmitter) => Promise<ExitCode>): Promise<Ended> {
  const exits: number[] = [];
  const host: Ended['host'] = Object.assign(new EventEmitter(), {
    exitCode: undefined,
    exit: (n: number) => exits.push(n),
  });
  const told: string[] = [];
  const details: string[] = [];
  const log = {
    debug: (message: string) => details.push(message),
    info() {},
    warn() {},
    error: (message: string) => told.push(message),
  };
  await runEntry(() => main(host), log, host);
  return { host, told, details, exits };
}

async function codeOf(error: unknown): Promise<{ code: GuardedProcess['exitCode']; told: string[] }> {
  const { host, told } = await runIn(() => Promise.reject(error));
  return { code: host.exitCode, told };
}

function systemError(code: string, path?: string): Error {
  return Object.assign(new Error(`${code}: refused`), { code, syscall: 'write', ...(path !== undefined && { path }) });
}

describe('the only catch-all', () => {
  test('tells a user’s mistakes one line each, with exit code 2', async () => {
    expect(await codeOf(new ConfigurationError('first\nsecond'))).toEqual({ code: 2, told: ['first', 'second'] });
  });

  test('names place and remedy of unreadable input', async () => {
    const error = new LocatedError({ message: 'not JSON', path: 'a.json', line: 3, remedy: 'write it again' });
    expect(await codeOf(error)).toEqual({ code: 2, told: ['a.json:3: not JSON; write it again'] });
  });

  test('a scan that cannot complete is 3', async () => {
    expect((await codeOf(new ScanError('no network'))).code).toBe(3);
  });

  test('a defect of ours is 4, one line that asks for a report, and its stack for who asks for it', async () => {
    const { host, told, details } = await runIn(() => Promise.reject(new TypeError('boom\nat our house')));
    expect(host.exitCode).toBe(4);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/^TypeError: boom; .*report/);
    expect(told[0]).not.toContain('run.test.ts');
    expect(details[0]).toContain('run.test.ts');
  });

  test.each([
    ['ENOSPC', '/tmp/report.json', '/tmp/report.json: no space is left on that disk'],
    ['EACCES', '/root/x', '/root/x: this user may not open it'],
    ['EMFILE', undefined, 'write: too many files are open'],
  ])('%s of the machine is 4 and no defect to report', async (code, path, line) => {
    const { code: exitCode, told } = await codeOf(systemError(code, path));
    expect(exitCode).toBe(4);
    expect(told).toEqual([expect.stringContaining(line)]);
    expect(told[0]).not.toContain('report it');
  });

  test('a broken installation is 4 and says what to do', async () => {
    const error = new EnvironmentError('dist/x.js is missing; check the release out again');
    expect(await codeOf(error)).toEqual({ code: 4, told: ['dist/x.js is missing; check the release out again'] });
  });
});

describe('an end that the entry does not see', () => {
  test('an error that nobody caught is 4, where Node would say 1', async () => {
    const { told, exits } = await runIn(async (host) => {
      host.emit('uncaughtException', new Error('lost promise'));
      return 0;
    });
    expect(exits).toEqual([4]);
    expect(told[0]).toContain('lost promise');
  });

  test('an error that comes after the verdict is 4 too: the report may not have arrived', async () => {
    const { host, exits, told } = await runIn(async () => 0);
    host.emit('uncaughtException', systemError('ENOSPC'));
    expect(exits).toEqual([4]);
    expect(told[0]).toContain('no space is left');
  });

  test('an event loop that runs dry before the verdict is 4, never 0', async () => {
    let host: (EventEmitter & GuardedProcess) | null = null;
    const told: string[] = [];
    const never = new Promise<ExitCode>(() => {});
    const log = { debug() {}, info() {}, warn() {}, error: (message: string) => told.push(message) };
    host = Object.assign(new EventEmitter(), { exitCode: undefined, exit() {} });
    void runEntry(() => never, log, host);
    host.emit('exit', 0);
    expect(host.exitCode).toBe(4);
    expect(told).toEqual([expect.stringContaining('before there was a verdict')]);
  });

  test('after the verdict the end is quiet', async () => {
    const { host, told } = await runIn(async () => 1);
    host.emit('exit', 1);
    expect([host.exitCode, told]).toEqual([1, []]);
  });

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ])('%s is %i, in one line', async (signal, code) => {
    const { told, exits } = await runIn(async (host) => {
      host.emit(signal, signal);
      return 0;
    });
    expect(exits).toEqual([code]);
    expect(told).toEqual([expect.stringContaining(signal)]);
  });
});
