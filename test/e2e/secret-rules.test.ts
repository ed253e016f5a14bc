import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { RunResult } from '../../src/model/run-result.js';
import { type Ran, runCli } from '../helpers/dist.js';
import { makeRepository, type TestRepository } from '../helpers/repository.js';
import { secretOf } from '../scan/secrets/scan-repository.js';

const POLICY = '.github/gatehouse.yml';
const token = secretOf('acme_live_{A-Za-z0-9:32}', 'e2e');
const key = secretOf('AKIA{A-Z2-7:16}', 'e2e');

const RULE = `version: 1
secrets:
  rules:
    acme-token:
      title: Acme access token
      severity: critical
      keywords: [acme_live_]
      pattern: 'acme_live_[A-Za-z0-9]{32}'
      revoke: https://acme.example/settings/tokens
      examples: ['ACME=acme_live_{A-Za-z0-9:32}']
      silent: ['ACME=acme_live_{A-Za-z0-9:31}']
`;

let repository: TestRepository;

beforeEach(() => {
  repository = makeRepository();
  repository.write('README.md', 'base\n');
});
afterEach(() => repository.destroy());

function check(base: string): Ran {
  return runCli(['check', repository.root, '--base', base, '--head', 'HEAD', '--only', 'secrets', '--format', 'json']);
}

function resultOf(ran: Ran): RunResult {
  return JSON.parse(ran.stdout);
}

/** Checks a change that adds these files to a base with those. */
function checkChange(base: Record<string, string>, change: Record<string, string>): Ran {
  for (const [path, text] of Object.entries(base)) repository.write(path, text);
  const sha = repository.commit();
  for (const [path, text] of Object.entries(change)) repository.write(path, text);
  repository.commit();
  return check(sha);
}

describe('secret rules of the policy file', () => {
  test('find and block', () => {
    const ran = checkChange({ [POLICY]: RULE }, { 'src/a.ts': `call("${token}");\n` });

    expect(ran.code).toBe(1);
    expect(resultOf(ran).findings).toMatchObject([{ rule: 'acme-token', severity: 'critical', state: 'new' }]);
    expect(ran.stdout + ran.stderr).not.toContain(token);
  });

  test.each([
    ["pattern: 'acme_live_[A-Za-z0-9]+'", /:8: secrets\.rules\.acme-token\.pattern: .*no upper bound/],
    ["pattern: 'acme_live_(?:a|aa){60}'", /:8: secrets\.rules\.acme-token\.pattern: .*steps/],
    ["pattern: 'acme_live_[A-Za-z0-9]{33}'", /:10: secrets\.rules\.acme-token\.examples\.0: the rule does not find/],
    ["pattern: 'acme_test_[A-Za-z0-9]{32}'", /:8: secrets\.rules\.acme-token\.pattern: no match .* keyword acme_live_/],
    [
      "patern: 'acme_live_[A-Za-z0-9]{32}'",
      /:8: unknown key 'patern' in secrets\.rules\.acme-token; did you mean 'pattern'/,
    ],
  ])('with %s stop the run in one line with place and remedy', (line, message) => {
    const broken = RULE.replace(/pattern: .*/, line);
    const ran = checkChange({ [POLICY]: broken }, { 'src/a.ts': `call("${token}");\n` });

    expect(ran.code).toBe(2);
    expect(ran.stdout).toBe('');
    expect(ran.stderr.split('\n')[0]).toMatch(/^error: [0-9a-f]{12}:\.github\/gatehouse\.yml:\d+: /);
    expect(ran.stderr).toMatch(message);
  });

  test('that the change itself brings do not count, and are told', () => {
    const ran = checkChange({}, { [POLICY]: RULE, 'src/a.ts': `call("${token}");\n` });

    expect(ran.code).toBe(0);
    expect(resultOf(ran).findings).toEqual([]);
    const told = resultOf(ran).notices.filter(({ kind }) => kind === 'policy-change');
    expect(told.map(({ message }) => message)).toEqual([
      expect.stringContaining('secrets.rules.acme-token is added: Acme access token'),
    ]);
  });
});

describe('a rule of the product that is off', () => {
  const OFF = 'version: 1\nsecrets: { rules: { aws-access-key: off } }\n';

  test('on the base finds nothing, and the report says that it is off', () => {
    const ran = checkChange({ [POLICY]: OFF }, { 'src/a.ts': `connect("${key}");\n` });

    expect(ran.code).toBe(0);
    expect(resultOf(ran).findings).toEqual([]);
    expect(resultOf(ran).scans.find(({ scanner }) => scanner === 'secrets')?.notes).toEqual([
      '1 rule switched off by the policy: aws-access-key',
    ]);
  });

  test('in the change is on', () => {
    const ran = checkChange({}, { [POLICY]: OFF, 'src/a.ts': `connect("${key}");\n` });

    expect(ran.code).toBe(1);
    expect(resultOf(ran).findings).toMatchObject([{ rule: 'aws-access-key' }]);
  });
});

test('a large tree that is scanned in threads knows the policy’s rules, and those that are off', () => {
  const policy = `${RULE}    aws-access-key: off\n`;
  const files = Array.from({ length: 4_200 }, (_, index) => [`src/f${index}.ts`, `f(${index});\n`] as const);
  repository.write(POLICY, policy);
  const base = repository.commit();
  repository.commitOnly([...files, ['src/a.ts', `call("${token}");\n`], ['src/b.ts', `connect("${key}");\n`]]);

  const ran = check(base);

  expect(ran.code).toBe(1);
  expect(resultOf(ran).findings.map(({ rule, location }) => [rule, location?.path])).toEqual([
    ['acme-token', 'src/a.ts'],
  ]);
});

test('a secret that .gitleaks.toml of the base allows is listed as suppressed and does not block', () => {
  const ran = checkChange(
    { '.gitleaks.toml': "[allowlist]\npaths = ['''^src/''']\n" },
    { 'src/a.ts': `connect("${key}");\n` },
  );

  expect(ran.code).toBe(0);
  expect(resultOf(ran).verdict.outcome).toBe('pass');
  expect(resultOf(ran).findings).toMatchObject([
    {
      rule: 'aws-access-key',
      state: 'new',
      suppression: { kind: 'baseline', reason: 'allowed by .gitleaks.toml of the base branch' },
    },
  ]);
  expect(ran.stdout + ran.stderr).not.toContain(key);
});

test('a secret that only the change itself allows blocks, and the report says what the change would allow', () => {
  const ran = checkChange(
    {},
    { '.gitleaks.toml': "[allowlist]\npaths = ['''^src/''']\n", 'src/a.ts': `connect("${key}");\n` },
  );

  expect(ran.code).toBe(1);
  expect(
    resultOf(ran)
      .scans.find(({ scanner }) => scanner === 'secrets')
      ?.notes.join(),
  ).toContain('Merged, it would also allow 1 of its secrets (aws-access-key at src/a.ts:1)');
});
