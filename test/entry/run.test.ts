import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { runEntry } from '../../src/entry/run.js';
import { ConfigurationError, LocatedError, ScanError } from '../../src/model/errors.js';

let before: typeof process.exitCode;

beforeEach(() => {
  before = process.exitCode;
});
afterEach(() => {
  process.exitCode = before;
});

async function codeOf(error: unknown): Promise<{ code: typeof process.exitCode; told: string[] }> {
  const told: string[] = [];
  await runEntry(
    async () => {
      throw error;
    },
    (message) => told.push(message),
  );
  return { code: process.exitCode, told };
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

  test('a defect of ours is 4 and keeps its stack', async () => {
    const { code, told } = await codeOf(new TypeError('boom'));
    expect(code).toBe(4);
    expect(told[0]).toContain('run.test.ts');
  });
});
