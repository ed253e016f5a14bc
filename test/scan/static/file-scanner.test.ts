import { describe, expect, test } from '@jest/globals';
import { FileScanner } from '../../../src/scan/static/file-scanner.js';
import { ruleSet } from '../../../src/scan/static/rule-set.js';
import { Tally } from '../../../src/scan/static/tally.js';

const NO_LIMITER = { covers: () => Promise.resolve(false) };
const FOUND = "import jwt from 'jsonwebtoken';\njwt.decode(token);\n";

async function scanner(budget?: number): Promise<FileScanner> {
  return new FileScanner((await ruleSet()).rules, new Tally(), budget);
}

describe('the budget of a file', () => {
  test('what takes more work is a gap with the file’s name, never a clean file', async () => {
    const slow = await scanner(0);
    expect(await slow.scan('a.ts', Buffer.from(FOUND.repeat(2000)), NO_LIMITER)).toEqual([]);
    expect(slow.tally.gaps).toMatchObject([{ path: 'a.ts', kind: 'budget' }]);
  });

  test('the file after it is scanned as ever', async () => {
    const slow = await scanner(0);
    await slow.scan('a.ts', Buffer.from(FOUND.repeat(2000)), NO_LIMITER);
    expect(await (await scanner()).scan('b.ts', Buffer.from(FOUND), NO_LIMITER)).toHaveLength(1);
  });
});

test('a thousand files leave no trees behind', async () => {
  const many = await scanner();
  const text = Buffer.from(`${FOUND}${'const value = compute(1, [2, 3], { four: 5 });\n'.repeat(300)}`);
  for (let index = 0; index < 50; index++) await many.scan(`a${index}.ts`, text, NO_LIMITER);
  const before = process.memoryUsage().rss;
  for (let index = 0; index < 150; index++) await many.scan(`b${index}.ts`, text, NO_LIMITER);
  expect(process.memoryUsage().rss - before).toBeLessThan(250 * 1024 * 1024);
});

test.each(['src/build/bills.ts', 'src/vendor/supplier.ts', 'out/app.ts', 'generated/app.ts', 'src/app.g.ts'])(
  'what is only called so is scanned: %s',
  async (path) => {
    expect(await (await scanner()).scan(path, Buffer.from(FOUND), NO_LIMITER)).toHaveLength(1);
  },
);

test('a workflow is scanned although it is one long line', async () => {
  const line = `{ on: push, permissions: write-all, jobs: { a: { steps: [${'{ run: make }, '.repeat(1500)}] } } }`;
  const found = await (await scanner()).scan('.github/workflows/a.yml', Buffer.from(line), NO_LIMITER);
  expect(found.map((item) => item.rule)).toContain('gha-permissions-write-all');
});

test('broken YAML of a workflow is a gap with its line', async () => {
  const files = await scanner();
  await files.scan('.github/workflows/a.yml', Buffer.from('on: push\njobs:\n  a: [1\n  b: 2\n'), NO_LIMITER);
  expect(files.tally.gaps).toMatchObject([
    { path: '.github/workflows/a.yml', kind: 'syntax', reason: expect.stringMatching(/line \d/) },
  ]);
});
