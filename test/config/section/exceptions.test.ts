import { describe, expect, test } from '@jest/globals';
import { policyChanges } from '../../../src/config/policy-change.js';
import { parsePolicy } from '../../../src/config/policy-file.js';
import { ConfigurationError } from '../../../src/model/errors.js';
import type { ExceptionFacts } from '../../../src/model/policy.js';
import { PRODUCT } from '../../../src/product.js';

const NOW = new Date('2026-11-24T12:00:00Z');
const REST = 'reason: r, owner: "@org/team", expires: 2027-01-31';

function parse(exception: string, gate = '{}', facts: Partial<ExceptionFacts> = {}) {
  const text = `version: 1\ngate: ${gate}\nexceptions:\n  - { ${exception} }\n`;
  return parsePolicy(text, 'policy.yml', PRODUCT, { facts: { now: NOW, owners: null, ...facts } });
}

async function mistake(...input: Parameters<typeof parse>): Promise<string> {
  try {
    await parse(...input);
  } catch (error) {
    if (error instanceof ConfigurationError) return error.message;
    throw error;
  }
  return '';
}

describe('an exception in the policy file', () => {
  test.each([
    ['lodash@<4.17.21', { package: 'lodash', versions: '<4.17.21' }],
    ['@babel/core@>=7 <7.23.2', { package: '@babel/core', versions: '>=7 <7.23.2' }],
    ['@babel/core', { package: '@babel/core' }],
    ['org.yaml:snakeyaml@1.33', { package: 'org.yaml:snakeyaml', versions: '1.33' }],
  ])('names the package %s', async (text, read) => {
    const [exception] = (await parse(`package: "${text}", ${REST}`)).exceptions;
    expect(exception).toEqual({ reason: 'r', owner: '@org/team', expires: '2027-01-31', line: 4, ...read });
  });

  test.each([
    [
      `path: "web/**", ${REST}`,
      'policy.yml:4: an exception names an id, a rule, a fingerprint or a package, or a category',
    ],
    [
      `category: code, ${REST}`,
      'policy.yml:4: an exception names an id, a rule, a fingerprint or a package, or a category',
    ],
    [`category: malware, path: "**", ${REST}`, 'category must be one of dependency, license, secret'],
    [`id: X, package: "lodash@^4", ${REST}`, "policy.yml:4: '^4' is no range of versions"],
    [`id: X, package: "lodash@", ${REST}`, "policy.yml:4: '' is no range of versions"],
    [
      'id: X, reason: r, owner: "TODO: who answers for it", expires: 2027-01-31',
      "policy.yml:4: 'TODO: who answers for it' is nobody",
    ],
    [`id: X, justification: component_not_present, ${REST}`, 'add status: not_affected'],
    [`id: X, status: fine, ${REST}`, 'must be one of not_affected, affected, fixed, under_investigation'],
  ])('is refused with its line: %s', async (exception, message) => {
    expect(await mistake(exception)).toContain(message);
  });

  test('is told with all that it names when a change adds it', async () => {
    const before = await parse(`id: OLD, ${REST}`);
    const after = await parse(
      `id: X, package: "lodash@<4", path: "web/**", status: not_affected, justification: component_not_present, ${REST}`,
    );
    expect(policyChanges(before, after, PRODUCT)).toEqual([
      'exception OLD is removed (was until 2027-01-31, @org/team: r)',
      'exception X (lodash@<4, web/**) is added: until 2027-01-31, @org/team: r (not_affected, component_not_present)',
    ]);
  });
});

describe('how long an exception may stand', () => {
  const until = (day: string) => `id: X, reason: r, owner: o, expires: ${day}`;

  test('is up to the policy: its last day is allowed, the day after and the year 2999 are not', async () => {
    const gate = '{ max-exception-days: 90 }';
    expect(await mistake(until('2027-02-22'), gate)).toBe('');
    expect(await mistake(until('2027-02-23'), gate)).toBe(
      'policy.yml:4: expires 2027-02-23 is more than gate.max-exception-days: 90 from today; the last day allowed is 2027-02-22',
    );
    expect(await mistake(until('2999-12-31'), gate)).toContain('policy.yml:4: expires 2999-12-31 is more than');
  });

  test('is not asked for without the setting', async () => {
    expect(await mistake(until('2999-12-31'))).toBe('');
  });
});

describe('who may own an exception', () => {
  const gate = '{ exception-owners: codeowners }';
  const owners = new Set(['@org/team']);

  test('with codeowners is whom the base’s CODEOWNERS names, in whatever case', async () => {
    expect(await mistake(`id: X, ${REST.replace('@org/team', '@Org/Team')}`, gate, { owners })).toBe('');
    expect(await mistake(`id: X, ${REST.replace('@org/team', '@stranger')}`, gate, { owners })).toBe(
      'policy.yml:4: owner @stranger is not in CODEOWNERS of the base, as gate.exception-owners asks',
    );
  });

  test('is nobody without CODEOWNERS, and anybody for an exception that has ended or without the setting', async () => {
    const nobody = { owners: new Set<string>() };
    expect(await mistake(`id: X, ${REST}`, gate, nobody)).toContain('is not in CODEOWNERS');
    expect(await mistake(`id: X, ${REST.replace('2027', '2025')}`, gate, nobody)).toBe('');
    expect(await mistake(`id: X, ${REST}`, '{}', nobody)).toBe('');
  });
});
