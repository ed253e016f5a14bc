import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Http } from '../../../../../src/model/http.js';
import { depsDevClient } from '../../../../../src/scan/dependencies/service/deps-dev/client.js';
import { versionPath } from '../../../../../src/scan/dependencies/service/deps-dev/version-path.js';

const LODASH = { ecosystem: 'npm', name: 'lodash', version: '4.17.21' };
const ANSWER = { versionKey: {}, publishedAt: '2021-02-20T15:42:16Z', licenses: ['MIT'] };

function service(answer: { status?: number; body?: string; cacheDir?: string } = {}) {
  const asked: string[] = [];
  const http: Http = async ({ url }) => {
    asked.push(url);
    return { status: answer.status ?? 200, headers: {}, body: Buffer.from(answer.body ?? JSON.stringify(ANSWER)) };
  };
  const client = () =>
    depsDevClient({
      http,
      baseUrl: 'https://deps.example',
      cacheDir: answer.cacheDir ?? null,
      signal: new AbortController().signal,
      now: new Date('2026-11-24T00:00:00Z'),
      minDelayMs: 1,
    });
  return { asked, client };
}

describe('addresses', () => {
  test.each([
    ['npm', '@types/node', '1.0.0', '/v3/systems/npm/packages/%40types%2Fnode/versions/1.0.0'],
    ['Go', 'github.com/a/b', '1.0.0', '/v3/systems/go/packages/github.com%2Fa%2Fb/versions/v1.0.0'],
    ['Maven', 'org.a:b', '1.0', '/v3/systems/maven/packages/org.a%3Ab/versions/1.0'],
    ['npm', '../../x?y#z', '1', '/v3/systems/npm/packages/..%2F..%2Fx%3Fy%23z/versions/1'],
  ])('%s %s@%s', (ecosystem, name, version, path) => {
    expect(versionPath({ ecosystem, name, version })).toBe(path);
  });

  test.each([
    ['an ecosystem that is not covered', 'Hex', 'plug', '1.0.0'],
    ['no version', 'npm', 'x', ''],
    ['half a character', 'npm', '\ud800', '1'],
    ['an endless name', 'npm', 'x'.repeat(10_000), '1'],
  ])('%s has none', (_name, ecosystem, name, version) => {
    expect(versionPath({ ecosystem, name, version })).toBeNull();
  });
});

test('date and licences of a release, asked once for both questions and kept between runs', async () => {
  const { asked, client } = service({ cacheDir: mkdtempSync(join(tmpdir(), 'gatehouse-deps-dev-')) });
  const first = client();
  const facts = { published: Date.parse('2021-02-20T15:42:16Z'), licenses: ['MIT'] };
  expect(await Promise.all([first.facts(LODASH), first.facts(LODASH)])).toEqual([facts, facts]);
  expect(await client().facts(LODASH)).toEqual(facts);
  expect(asked).toEqual(['https://deps.example/v3/systems/npm/packages/lodash/versions/4.17.21']);
});

test('a release that is not known is null and not an error', async () => {
  expect(await service({ status: 404 }).client().facts(LODASH)).toBeNull();
});

test('a service that is down is asked for one release, not for each', async () => {
  const { asked, client } = service({ status: 503 });
  const down = client();
  await expect(down.facts(LODASH)).rejects.toThrow('answered 503');
  const tries = asked.length;
  await expect(down.facts({ ...LODASH, version: '1' })).rejects.toThrow('answered 503');
  expect(asked).toHaveLength(tries);
});

test.each([
  ['half a body', '{"versionKey":', 'broken JSON'],
  ['an HTML page', '<html>', 'broken JSON'],
  ['another answer', '[]', 'no release'],
  ['null', 'null', 'no release'],
])('%s is refused', async (_name, body, reason) => {
  await expect(service({ body }).client().facts(LODASH)).rejects.toThrow(reason);
});

test('hostile values are left out', async () => {
  const body = JSON.stringify({ versionKey: {}, publishedAt: 'soon', licenses: [7, 'x'.repeat(5_000), '', 'MIT'] });
  expect(await service({ body }).client().facts(LODASH)).toEqual({ published: null, licenses: ['MIT'] });
});
