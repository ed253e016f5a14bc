import { generateKeyPairSync } from 'node:crypto';
import { readdirSync, rmSync, symlinkSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { RunResult } from '../../src/model/run-result.js';
import { PRODUCT } from '../../src/product.js';
import { type Ran, runCli } from '../helpers/dist.js';
import { findTool } from '../helpers/find-tool.js';
import { makeFolder, makeRepository } from '../helpers/repository.js';
import { onlyTheirs } from '../scan/secrets/engines/only-theirs.js';
import { secretOf } from '../scan/secrets/scan-repository.js';

const gitleaks = findTool('gitleaks');
const TOKEN = secretOf('{@crc ghp_}', 'wrapped e2e');
const { value: VALUE, line: LINE, rule: RULE } = onlyTheirs('wrapped e2e');
const KEY = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

const secretScan = (result: RunResult) => result.scans.find(({ scanner }) => scanner === 'secrets');

describe('the built command with secrets.engine: gitleaks', () => {
  if (gitleaks === null) {
    test.skip('SKIPPED: gitleaks is not on the PATH', () => {});
    return;
  }
  const repo = makeRepository();
  const temporary = makeFolder();
  let base: string;

  function check(format: string, path = `${dirname(gitleaks ?? '')}${delimiter}${process.env.PATH}`): Ran {
    const args = ['check', repo.root, '--base', base, '--head', 'HEAD', '--only', 'secrets', '--format', format];
    const ran = runCli(args, { env: { PATH: path, TMPDIR: temporary } });
    // The copies of the files that gitleaks was given must not outlive the run.
    expect(readdirSync(temporary)).toEqual([]);
    return ran;
  }

  beforeAll(() => {
    repo.write('.github/gatehouse.yml', 'version: 1\nsecrets: { engine: gitleaks }\n');
    repo.write('src/old.ts', `// one\n${LINE}\n`);
    base = repo.commit('base');
    repo.write('.github/gatehouse.yml', 'version: 1\nsecrets: { engine: builtin }\n');
    repo.write('.gitleaks.toml', '[allowlist]\npaths = [".*"]\n');
    repo.write('src/a.ts', `// one\nexport const token = "${TOKEN}";\n`);
    repo.write('src/b.ts', `// one\n// two\n${onlyTheirs('wrapped e2e b').line}\n`);
    repo.write('src/old.ts', `// one more\n// line\n${LINE}\n`);
    repo.write('deploy/key.pem', KEY);
    repo.commit('change');
  });
  afterAll(() => {
    repo.destroy();
    rmSync(temporary, { recursive: true });
  });

  test('joins what both find, adds what only gitleaks finds, and calls an old secret old', () => {
    const ran = check('json');
    const result: RunResult = JSON.parse(ran.stdout);
    expect(secretScan(result)).toMatchObject({ engine: 'builtin+gitleaks', status: 'complete', problems: [] });
    const found = result.findings.map(({ rule, state, location, sources }) => ({
      rule,
      state,
      place: `${location?.path}:${location?.startLine}`,
      tools: [...new Set(sources.map(({ tool }) => tool))],
    }));
    expect(found).toHaveLength(4);
    expect(found).toEqual(
      expect.arrayContaining([
        { rule: 'github-pat', state: 'new', place: 'src/a.ts:2', tools: ['gatehouse', 'gitleaks'] },
        { rule: 'private-key', state: 'new', place: 'deploy/key.pem:1', tools: ['gatehouse', 'gitleaks'] },
        { rule: `gitleaks:${RULE}`, state: 'new', place: 'src/b.ts:3', tools: ['gitleaks'] },
        { rule: `gitleaks:${RULE}`, state: 'existing', place: 'src/old.ts:3', tools: ['gitleaks'] },
      ]),
    );
    expect(ran.code).toBe(1);
  });

  test.each(PRODUCT.formats)('shows no value as %s', (format) => {
    const { stdout, stderr } = check(format);
    const lines = KEY.split('\n').filter((line) => line.length > 12 && !line.startsWith('-----'));
    for (const secret of [TOKEN, VALUE, onlyTheirs('wrapped e2e b').value, ...lines]) {
      for (const shown of [secret, secret.slice(6, 20), Buffer.from(secret).toString('base64')]) {
        expect(stdout.includes(shown)).toBe(false);
        expect(stderr.includes(shown)).toBe(false);
      }
    }
  });

  test('is red, not clean, on a machine without gitleaks', () => {
    const folder = makeFolder();
    symlinkSync(findTool('git') ?? '', join(folder, 'git'));
    const ran = check('json', folder);
    rmSync(folder, { recursive: true });
    const result: RunResult = JSON.parse(ran.stdout);
    expect(secretScan(result)).toMatchObject({ status: 'partial', engine: 'builtin' });
    expect(secretScan(result)?.reason).toBe('not on the PATH: gitleaks');
    expect(result.findings.map(({ rule }) => rule)).toContain('github-pat');
    // The policy's no weighs more than the scan that is not complete; without a finding it would be 3.
    expect([result.verdict.outcome, ran.code]).toEqual(['error', 3]);
  });
});
