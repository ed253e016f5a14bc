import { afterEach, describe, expect, test } from '@jest/globals';
import type { OwnSecretRule } from '../../../src/scan/secrets/rules/own-rule-schema.js';
import type { SecretsSettings } from '../../../src/scan/secrets/settings.js';
import { makeRepository, type TestRepository } from '../../helpers/repository.js';
import { scanRepository, secretOf } from './scan-repository.js';

const opened: TestRepository[] = [];
afterEach(() => {
  for (const repository of opened.splice(0)) repository.destroy();
});

const key = secretOf('AKIA{A-Z2-7:16}', 'policy-engine');
const token = secretOf('acme_{A-Za-z0-9:32}', 'policy-engine');
const acme: OwnSecretRule = {
  id: 'acme-token',
  title: 'Acme token',
  severity: 'critical',
  kind: 'token',
  keywords: ['acme_'],
  pattern: 'acme_[A-Za-z0-9]{32}',
  revoke: 'https://acme.example/tokens',
  examples: [],
  silent: [],
};

async function scan(settings: Partial<SecretsSettings>, files: Record<string, string>) {
  const repository = makeRepository();
  opened.push(repository);
  for (const [path, text] of Object.entries(files)) repository.write(path, text);
  repository.commit();
  return (await scanRepository(repository.root, { settings })).outcome;
}

const both = { 'src/a.ts': `connect("${key}");\n`, 'src/b.ts': `call("${token}");\n` };

test('a rule of the policy finds what it is for, and never shows it', async () => {
  const { head, notes } = await scan({ ownRules: [acme] }, both);

  expect(head.map(({ rule, severity, confidence }) => [rule, severity, confidence]).sort()).toEqual([
    ['acme-token', 'critical', 'high'],
    ['aws-access-key', 'critical', 'high'],
  ]);
  expect(head.find(({ rule }) => rule === 'acme-token')?.message).toContain('https://acme.example/tokens');
  expect(notes).toContain('1 rule added by the policy: acme-token');
  expect(JSON.stringify(head)).not.toContain(token);
});

test('a rule with a path looks nowhere else', async () => {
  const files = { 'src/b.ts': `call("${token}");\n`, 'deploy/.env': `call("${token}");\n` };

  const { head } = await scan({ ownRules: [{ ...acme, path: 'deploy/**' }] }, files);

  expect(head.map(({ location }) => location?.path)).toEqual(['deploy/.env']);
  expect(head[0]?.otherLocations).toBeUndefined();
});

describe('a rule of the product that is off finds nothing, and the report says so', () => {
  test.each([
    [{ 'aws-access-key': 'off' } as const, 'aws-access-key'],
    [{ 'amazon-web-services': 'off' } as const, 'aws-access-key, '],
  ])('%j', async (rules, named) => {
    const { head, notes } = await scan({ rules }, both);

    expect(head).toEqual([]);
    expect(notes?.join()).toMatch(/rules? switched off by the policy: /);
    expect(notes?.join()).toContain(named);
  });

  test('its own switch counts before its provider’s', async () => {
    const rules = { 'amazon-web-services': 'off', 'aws-access-key': 'on' } as const;

    expect((await scan({ rules }, both)).head.map(({ rule }) => rule)).toEqual(['aws-access-key']);
  });
});

test.each([
  [{ 'aws-access-key': 'warn' } as const, 'warn'],
  [{ 'amazon-web-services': 'report' } as const, 'report'],
  [{ 'amazon-web-services': 'off', 'aws-access-key': 'warn' } as const, 'warn'],
  [{ 'amazon-web-services': 'warn', 'aws-access-key': 'block' } as const, undefined],
  [{ 'amazon-web-services': 'warn', 'aws-access-key': 'on' } as const, undefined],
])('a rule of the product goes as far as the policy says: %j', async (rules, level) => {
  const { head, base } = await scan({ rules }, both);

  expect(head.map(({ rule, level: found }) => [rule, found])).toEqual([['aws-access-key', level]]);
  expect(base.every((each) => each.level === level)).toBe(true);
});
