import { spawnSync } from 'node:child_process';
import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { RunResult } from '../../src/model/run-result.js';
import { type Ran, ROOT, runCli } from '../helpers/dist.js';
import { makeFolder, makeRepository, type TestRepository } from '../helpers/repository.js';

const OSV = join(ROOT, 'examples/osv');
const MD5_LOGIN =
  "import { createHash } from 'node:crypto';\nexport const h = (password) => createHash('md5').update(password).digest('hex');\n";
const LOCK = JSON.stringify({
  name: 'a',
  lockfileVersion: 3,
  packages: { '': { dependencies: { lodash: '4.17.20' } }, 'node_modules/lodash': { version: '4.17.20' } },
});

let repository: TestRepository;

beforeEach(() => {
  repository = makeRepository();
  repository.write('README.md', 'base\n');
});
afterEach(() => repository.destroy());

function check(...args: string[]): Ran {
  return runCli(['check', repository.root, '--offline', '--osv-db', OSV, '--format', 'json', ...args]);
}

function resultOf(ran: Ran): RunResult {
  return JSON.parse(ran.stdout);
}

function rulesOf(ran: Ran): string[] {
  return [...new Set(resultOf(ran).findings.map((finding) => finding.rule))];
}

describe('what cannot be compared', () => {
  test('a base outside git is refused in one line', () => {
    const ran = runCli(['check', makeFolder(), '--base', 'main']);
    expect(ran.code).toBe(2);
    expect(ran.stdout).toBe('');
    expect(ran.stderr.trim().split('\n')).toHaveLength(1);
    expect(ran.stderr).toContain('is not a git repository');
  });

  test('the id of a finding is no rule, and the line says what to ask for', () => {
    const ran = runCli(['explain', 'abababab12']);
    expect([ran.code, ran.stdout, ran.stderr.trim().split('\n').length]).toEqual([2, '', 1]);
    expect(ran.stderr).toContain('give the rule or advisory');
  });

  test('a folder that does not exist is refused in one line', () => {
    const ran = runCli(['check', '/no/such/folder']);
    expect([ran.code, ran.stderr]).toEqual([2, "error: '/no/such/folder' is not a folder\n"]);
  });

  test('an unknown base is refused in one line', () => {
    repository.commit();
    const ran = check('--base', 'no-such-branch');
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain("base revision 'no-such-branch' is unknown");
  });

  test('a base that a shallow clone lacks never looks like an empty base', () => {
    const base = repository.commit();
    repository.write('login.js', MD5_LOGIN);
    repository.commit();
    const clone = join(makeFolder(), 'clone');
    spawnSync('git', ['clone', '--quiet', '--depth=1', `file://${repository.root}`, clone]);

    const ran = runCli([
      'check',
      clone,
      '--base',
      base,
      '--head',
      'HEAD',
      '--offline',
      '--osv-db',
      OSV,
      '--format',
      'json',
    ]);

    expect(ran.code).toBe(3);
    expect(ran.stderr).toContain('fetch-depth: 0');
    expect(resultOf(ran).verdict.outcome).toBe('error');
    expect(rulesOf(ran)).toContain('pwd-fast-hash');
  });

  test('an empty diff is told, and is not green', () => {
    const base = repository.commit();
    const ran = check('--base', base, '--head', base);
    expect(ran.code).toBe(0);
    expect(resultOf(ran).verdict.outcome).toBe('warn');
    expect(ran.stderr).toContain('nothing was compared');
  });

  test('a policy with a wrong key is one line with place and remedy', () => {
    repository.write('.github/gatehouse.yml', 'version: 1\ngate:\n  fail_on: low\n');
    const base = repository.commit();
    repository.write('a', 'a');
    repository.commit();
    const ran = check('--base', base, '--head', 'HEAD');
    expect(ran.code).toBe(2);
    expect(ran.stderr).toMatch(
      /^error: [0-9a-f]{12}:\.github\/gatehouse\.yml:3: unknown key 'fail_on' in gate; did you mean 'fail-on'\?\n$/,
    );
  });
});

describe('a lockfile that cannot be read', () => {
  const huge = () =>
    Buffer.concat([
      Buffer.from('{"lockfileVersion":3,"packages":{"":{}},"x":"'),
      Buffer.alloc(50 * 1024 * 1024, 0x61),
      Buffer.from('"}'),
    ]);
  const polluted = JSON.stringify({ lockfileVersion: 3, packages: {} }).replace(
    '"packages":{}',
    '"packages":{"__proto__":{"version":"1.0.0"},"node_modules/__proto__":{"version":"1.0.0","__proto__":{"isAdmin":true}},"node_modules/lodash":{"version":"4.17.20"}}',
  );

  test.each([
    ['truncated', Buffer.from(LOCK.slice(0, 60))],
    ['binary', Buffer.from([0x7b, 0, 1, 2, 0, 255])],
    ['UTF-16', Buffer.from(`\ufeff${LOCK}`, 'utf16le')],
    ['50 MB long', huge()],
    ['full of merge markers', Buffer.from(`<<<<<<< HEAD\n${LOCK}\n=======\n${LOCK}\n>>>>>>> topic\n`)],
  ])('%s: the file is named, the verdict is error, nothing of the other scanners is lost', (_what, bytes) => {
    const base = repository.commit();
    repository.write('package-lock.json', bytes);
    repository.write('login.js', MD5_LOGIN);
    repository.commit();

    const ran = check('--base', base, '--head', 'HEAD');

    expect(ran.code).toBe(3);
    const dependencies = resultOf(ran).scans.find((scan) => scan.scanner === 'dependencies');
    expect(dependencies?.status).toBe('partial');
    expect(dependencies?.problems[0]?.path).toBe('package-lock.json');
    expect(dependencies?.problems[0]?.remedy).toBeTruthy();
    expect(rulesOf(ran)).toContain('pwd-fast-hash');
  });

  test('full of __proto__: read like any other', () => {
    const base = repository.commit();
    repository.write('package-lock.json', polluted);
    repository.commit();
    const ran = check('--base', base, '--head', 'HEAD');
    expect(ran.code).toBe(1);
    expect(rulesOf(ran)).toContain('GHSA-35jh-r3h4-6jhm');
  });
});

describe('names and links', () => {
  test.each([
    ['spaces', 'my login.js'],
    ['a newline', 'two\nlines.js'],
    ['a workflow command', '::error::x.js'],
    ['a leading dash', '-rf.js'],
    ['emoji', '🔑 login.js'],
  ])('a mistake in a file named with %s is found under its name', (_what, name) => {
    const base = repository.commit();
    repository.write(name, MD5_LOGIN);
    repository.commit();
    const ran = check('--base', base, '--head', 'HEAD');
    expect(ran.code).toBe(1);
    expect(resultOf(ran).findings[0]?.location?.path).toBe(name);
  });

  test('the terminal report cannot be driven by a file name', () => {
    const base = repository.commit();
    repository.write('\u001b[2J\u202elogin.js', MD5_LOGIN);
    repository.commit();
    const ran = check('--base', base, '--head', 'HEAD', '--format', 'terminal');
    expect(ran.stdout).toContain('pwd-fast-hash');
    expect(ran.stdout).not.toMatch(/[\u001b\u202e]/);
  });

  test('a symlink out of the tree is not followed, and what it hides is no pass', () => {
    const outside = join(makeFolder(), 'login.js');
    writeFileSync(outside, MD5_LOGIN);
    const base = repository.commit();
    symlinkSync(outside, join(repository.root, 'login.js'));
    repository.commit();
    const ran = check('--base', base, '--head', 'HEAD');
    expect(resultOf(ran).findings).toEqual([]);
    expect(ran.code).toBe(3);
    expect(check('--base', base).code).toBe(3);
  });
});

describe('no network', () => {
  test('an unreachable advisory service is an error, never clean', () => {
    const base = repository.commit();
    repository.write('package-lock.json', LOCK);
    repository.write('login.js', MD5_LOGIN);
    repository.commit();

    const ran = runCli(
      ['check', repository.root, '--base', base, '--head', 'HEAD', '--engine', 'builtin', '--format', 'json'],
      { env: { GATEHOUSE_OSV_API: 'http://127.0.0.1:9' } },
    );

    expect(ran.code).toBe(3);
    expect(resultOf(ran).scans.find((scan) => scan.scanner === 'dependencies')?.status).toBe('failed');
    expect(rulesOf(ran)).toContain('pwd-fast-hash');
  });

  test('offline without a database is an error with the way out', () => {
    repository.write('package-lock.json', LOCK);
    const ran = runCli(['check', repository.root, '--offline', '--format', 'json']);
    expect(ran.code).toBe(3);
    expect(ran.stderr).toContain('--osv-db');
  });
});

test('20,000 changed files are checked', () => {
  const base = repository.commit();
  const files = Array.from(
    { length: 20_000 },
    (_, index) => [`src/d${index % 100}/f${index}.js`, `export const x${index} = ${index};\n`] as const,
  );
  repository.commitOnly([...files, ['src/login.js', MD5_LOGIN]]);

  const ran = check('--base', base, '--head', 'HEAD');

  expect(ran.code).toBe(1);
  expect(resultOf(ran).scans.find((scan) => scan.scanner === 'secrets')?.stats.files).toBe(20_001);
});
