import { describe, expect, test } from '@jest/globals';
import { watchedTerminal, withProgress } from '../../../src/app/host/desk-progress.js';
import { stderrLog } from '../../../src/io/log.js';

const tty = { isTTY: true, columns: 80, write: () => true } as unknown as NodeJS.WriteStream;

describe('progress is shown where a person looks', () => {
  test.each([
    ['in a pipe or a file', { ...tty, isTTY: false } as unknown as NodeJS.WriteStream, {}],
    ['on a runner', tty, { GITHUB_ACTIONS: 'true' }],
    ['on a terminal that erases nothing', tty, { TERM: 'dumb' }],
  ])('not %s', (_, stderr, env) => {
    expect(watchedTerminal(stderr, env)).toBeNull();
  });

  test('on a terminal', () => {
    expect(watchedTerminal(tty, { TERM: 'xterm' })).toMatchObject({ columns: 80 });
    const unsized = { ...tty, columns: 0 } as unknown as NodeJS.WriteStream;
    expect(watchedTerminal(unsized, {})).toMatchObject({ columns: 80 });
  });

  test('a warning is not written behind the line, and no line is left when the work fails', async () => {
    const said: string[] = [];
    const write = (text: string) => void said.push(text);
    let at = 0;
    const work = withProgress(
      stderrLog({ verbose: false, write }),
      async ({ log, progress }) => {
        at = 500;
        progress?.read('secrets');
        log.warn('old data');
        at = 1_000;
        progress?.read('secrets');
        throw new Error('lost');
      },
      { write, now: () => at, columns: 80 },
    );
    await expect(work).rejects.toThrow('lost');
    const erase = '\r\u001b[2K';
    expect(said).toEqual([
      `${erase}checking, 0 s; secrets 1 file`,
      erase,
      'warning: old data\n',
      `${erase}checking, 1 s; secrets 2 files`,
      erase,
    ]);
  });

  test('nobody is told where nobody looks', async () => {
    await withProgress(stderrLog({ verbose: false }), async ({ progress }) => expect(progress).toBeUndefined(), null);
  });
});
