import { expect, test } from '@jest/globals';
import { staticChecks } from '../../../src/scan/static/index.js';
import { aContext } from './fake-context.js';

const FOUND = "import jwt from 'jsonwebtoken';\njwt.decode(token);\n";

async function scan(path: string, content: string) {
  return staticChecks.scan(aContext({ head: { [path]: content } }));
}

test.each(['src/build/bills.ts', 'src/vendor/supplier.ts', 'out/app.ts', 'generated/app.ts', 'src/app.g.ts'])(
  'what is only called so is scanned: %s',
  async (path) => {
    expect((await scan(path, FOUND)).head).toHaveLength(1);
  },
);

test('a workflow is scanned although it is one long line', async () => {
  const line = `{ on: push, permissions: write-all, jobs: { a: { steps: [${'{ run: make }, '.repeat(1500)}] } } }`;
  const { head } = await scan('.github/workflows/a.yml', line);
  expect(head.map(({ rule }) => rule)).toContain('gha-permissions-write-all');
});

test('broken YAML of a workflow is a gap with its line', async () => {
  const { coverage } = await scan('.github/workflows/a.yml', 'on: push\njobs:\n  a: [1\n  b: 2\n');
  expect(coverage).toMatchObject([
    { path: '.github/workflows/a.yml', kind: 'syntax', reason: expect.stringMatching(/line \d/) },
  ]);
});
