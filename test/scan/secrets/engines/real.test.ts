import { generateKeyPairSync } from 'node:crypto';
import { delimiter, dirname } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { runCommand } from '../../../../src/io/exec.js';
import type { ScanOutcome } from '../../../../src/model/scan-outcome.js';
import { SECRET_TOOLS, type SecretEngine } from '../../../../src/scan/secrets/engines/tools.js';
import { secrets } from '../../../../src/scan/secrets/index.js';
import { findTool } from '../../../helpers/find-tool.js';
import { makeFolder } from '../../../helpers/repository.js';
import { contextFor, type Files, memoryWorkspace } from '../../../helpers/scan-context.js';
import { secretOf } from '../scan-repository.js';
import { onlyTheirs } from './only-theirs.js';

const TOKEN = secretOf('{@crc ghp_}', 'real token');
const SECOND = secretOf('{@crc ghp_}', 'real second');
/** A key that is one: trufflehog parses it. */
const KEY = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
}).privateKey.trim();

function scan(engine: SecretEngine, head: Files, base?: Files): Promise<ScanOutcome> {
  const workspace = { ...memoryWorkspace(head, base), root: makeFolder(), isGit: false };
  return secrets.scan(contextFor(secrets, { workspace, exec: runCommand, hashKey: 'key' }, { engine }));
}

const tools = (outcome: ScanOutcome) =>
  outcome.head.map(({ location, sources }) => [
    `${location?.path}:${location?.startLine}`,
    [...new Set(sources.map(({ tool }) => tool))],
  ]);

describe.each(SECRET_TOOLS)('the real $name', ({ name }) => {
  const found = findTool(name);
  const path = process.env.PATH;
  beforeAll(() => {
    if (found !== null) process.env.PATH = `${dirname(found)}${delimiter}${path}`;
  });
  afterAll(() => {
    process.env.PATH = path;
  });

  if (found === null) {
    test.skip(`SKIPPED: ${name} is not on the PATH; its report is read as its sources describe it`, () => {});
    return;
  }

  test('and ours make one finding of one secret', async () => {
    const outcome = await scan(name, { 'src/a.ts': `// first\nconst a = "${TOKEN}";\n`, 'deploy/key.pem': `${KEY}\n` });
    expect(outcome).toMatchObject({ status: 'complete', problems: [], engine: `builtin+${name}` });
    expect(tools(outcome)).toEqual(
      expect.arrayContaining([
        ['src/a.ts:2', ['gatehouse', name]],
        ['deploy/key.pem:1', ['gatehouse', name]],
      ]),
    );
    expect(outcome.head).toHaveLength(2);
  });

  test('looks at a folder and finds nothing in it', async () => {
    const outcome = await scan(name, { 'src/a.ts': 'const a = 1;\n' });
    expect(outcome).toMatchObject({ status: 'complete', problems: [], head: [] });
  });

  test('is not turned off by the change: its configuration, its ignore files and its comments do not count', async () => {
    const config = '[allowlist]\npaths = [".*"]\n';
    const outcome = await scan(
      name,
      {
        '.gitleaks.toml': config,
        '.betterleaks.toml': config,
        '.gitleaksignore': 'head/src/a.ts:github-pat:1\nsrc/a.ts:github-pat:1\n',
        '.betterleaksignore': 'head/src/a.ts:github-pat:1\n',
        '.gitignore': '*\n',
        '.ignore': '*\n',
        'src/a.ts': `const a = "${TOKEN}"; // gitleaks:allow betterleaks:allow trufflehog:ignore kingfisher:ignore\n`,
        '.hidden/a.ts': `const a = "${SECOND}";\n`,
        'odd name [1].ts': `const a = "${SECOND}";\n`,
      },
      {},
    );
    expect(outcome.status).toBe('complete');
    const places = outcome.head.map(({ location, sources }) => [location?.path, sources.map(({ tool }) => tool)]);
    expect(places).toEqual(
      expect.arrayContaining([
        ['src/a.ts', ['gatehouse', name]],
        ['.hidden/a.ts', ['gatehouse', name]],
      ]),
    );
  });

  test('finds the same on both sides of a change, so that nothing old is new', async () => {
    const file = (more: string) => ({ 'src/a.ts': `${more}const a = "${TOKEN}";\n` });
    const outcome = await scan(name, file('// more\n'), file(''));
    expect(outcome.head.map(({ identity }) => identity)).toEqual(outcome.base.map(({ identity }) => identity));
    expect(outcome.base[0]?.sources.map(({ tool }) => tool)).toEqual(['gatehouse', name]);
  });

  test('joins a token that it had to decode', async () => {
    const encoded = Buffer.from(`token=${TOKEN} and more of it`).toString('base64');
    const outcome = await scan(name, { 'a.yaml': `a: 1\nblob: ${encoded}\n` });
    expect(outcome.status).toBe('complete');
    expect(tools(outcome)).toEqual([['a.yaml:2', ['gatehouse', name]]]);
  });
});

describe('a secret that only gitleaks knows', () => {
  const found = findTool('gitleaks');
  if (found === null) {
    test.skip('SKIPPED: gitleaks is not on the PATH', () => {});
    return;
  }
  const path = process.env.PATH;
  beforeAll(() => {
    process.env.PATH = `${dirname(found)}${delimiter}${path}`;
  });
  afterAll(() => {
    process.env.PATH = path;
  });

  test('is a finding under its rule, and low where it is a test’s', async () => {
    const { rule, value, line } = onlyTheirs('real');
    const outcome = await scan('gitleaks', { 'src/a.ts': `// one\n${line}\n`, 'test/a.test.ts': `${line}\n` });
    expect(outcome).toMatchObject({ status: 'complete', problems: [] });
    expect(outcome.head).toMatchObject([
      {
        rule: `gitleaks:${rule}`,
        confidence: 'medium',
        location: { path: 'src/a.ts', startLine: 2 },
        otherLocations: [{ path: 'test/a.test.ts', startLine: 1 }],
        sources: [{ tool: 'gitleaks', rule }],
      },
    ]);
    expect(JSON.stringify(outcome)).not.toContain(value);
  });
});
