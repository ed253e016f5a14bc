import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { maskedForms, runnerActions } from '../../src/io/actions.js';
import { harmlessLine } from '../../src/io/harmless-line.js';

/** How actions/runner recognises commands: the first word begins with `::`, or `##[` stands anywhere. */
function obeyed(line: string): boolean {
  return line.trimStart().startsWith('::') || line.includes('##[');
}

describe('lines of the log', () => {
  test('no text that a scanner or a file name brings is obeyed by the runner', () => {
    const hostile = fc.stringMatching(/^[ \t\r\n:#[\]a-e\u200b\u2028]{0,20}$/);
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string({ unit: 'binary' })), (text) => {
        const line = harmlessLine(text);
        expect(line).not.toMatch(/[\r\n]/);
        expect(obeyed(line)).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    '::error file=a::x',
    '  ::add-mask::x',
    '\t::stop-commands::x',
    'a\n::error::x',
    '##[error]x',
    ':::error::',
  ])('%j', (text) => expect(obeyed(harmlessLine(text))).toBe(false));

  test('an ordinary line stays as it is', () => {
    expect(harmlessLine('scanned 3 files: a::b')).toBe('scanned 3 files: a::b');
  });
});

describe('the runner', () => {
  const folder = mkdtempSync(join(tmpdir(), 'actions-'));
  const files = { GITHUB_OUTPUT: join(folder, 'output'), GITHUB_STEP_SUMMARY: join(folder, 'summary') };
  let written: string;
  let before: NodeJS.ProcessEnv;
  beforeEach(() => {
    before = { ...process.env };
    for (const path of Object.values(files)) writeFileSync(path, '');
    Object.assign(process.env, files, { 'INPUT_FAIL-ON': ' high ' });
    written = '';
    jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
      written += String(text);
      return true;
    });
  });
  afterEach(() => {
    jest.restoreAllMocks();
    process.env = before;
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('inputs are read by their dashed name', async () => {
    const actions = await runnerActions();
    expect(actions.input('fail-on')).toBe('high');
    expect(actions.input('config')).toBe('');
  });

  test('an output with line ends cannot set a second output', async () => {
    const actions = await runnerActions();
    actions.setOutput('outcome', 'pass\nblocking=0');
    const [first = '', ...rest] = readFileSync(files.GITHUB_OUTPUT, 'utf8').trimEnd().split('\n');
    const delimiter = first.replace('outcome<<', '');
    expect(first).toBe(`outcome<<${delimiter}`);
    expect(rest).toEqual(['pass', 'blocking=0', delimiter]);
  });

  test('the summary is appended', async () => {
    const actions = await runnerActions();
    await actions.appendSummary('# one');
    await actions.appendSummary('# two');
    expect(readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8').split('\n').filter(Boolean)).toEqual(['# one', '# two']);
  });

  test('without a summary file nothing is thrown', async () => {
    const actions = await runnerActions({});
    expect(actions.hasSummary).toBe(false);
    await actions.appendSummary('# one');
  });

  test('a command reaches the runner as it is', async () => {
    const actions = await runnerActions();
    actions.command('::warning file=a,line=3::b%0Ac');
    expect(written).toBe('::warning file=a,line=3::b%0Ac\n');
  });

  test('warnings are one command, information is none', async () => {
    const actions = await runnerActions();
    actions.log.info('::error::x');
    actions.log.warn('a\n::error::x');
    const commands = written.split('\n').filter(obeyed);
    expect(commands).toHaveLength(1);
    expect(commands[0]).toMatch(/^::warning::a/);
  });

  test('a secret is masked in each line and in base64', async () => {
    const value = ['first', 'line-', '\n', 'second', 'line'].join('');
    expect(maskedForms(value)).toEqual([
      'firstline-',
      'secondline',
      Buffer.from(value).toString('base64').replace(/=+$/, ''),
    ]);
    expect(maskedForms('a\n\nb')).not.toContain('');
  });
});
