import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parsePolicy } from '../../src/config/policy-file.js';
import { ConfigurationError } from '../../src/model/errors.js';
import { DEFAULT_POLICY } from '../../src/model/policy.js';

const RULES = ['http-url', 'jwt-alg-none'];

function parse(text: string) {
  return parsePolicy(text, 'policy.yml', RULES);
}

async function mistakeIn(text: string): Promise<string> {
  try {
    await parse(text);
  } catch (error) {
    if (error instanceof ConfigurationError) return error.message;
    throw error;
  }
  return '';
}

describe('a policy file', () => {
  test('fills in the defaults', async () => {
    expect(await parse('version: 1')).toEqual(DEFAULT_POLICY);
  });

  test('says everything that the design shows', async () => {
    const policy = await parse(`
version: 1
dependencies: { engine: builtin, minimum-age: 3d, licenses: { deny: [AGPL-3.0-only] } }
secrets: { history: true, engine: all }
static: { rules: { http-url: off } }
gate:
  fail-on: low
  unknown-severity: warn
exceptions:
  - { id: GHSA-xxxx-xxxx-xxxx, package: lodash, path: "web/**", reason: "r", owner: "@org/team", expires: 2027-01-31 }
`);

    expect(policy.dependencies).toMatchObject({
      engine: 'builtin',
      minimumAgeDays: 3,
      licenses: { deny: ['AGPL-3.0-only'] },
    });
    expect(policy.secrets).toEqual({ enabled: true, history: true, engine: 'all' });
    expect(policy.static.rules).toEqual({ 'http-url': 'off' });
    expect(policy.gate).toEqual({ failOn: 'low', unknownSeverity: 'warn' });
    expect(policy.exceptions).toMatchObject([{ package: 'lodash', expires: '2027-01-31', line: 10 }]);
  });

  test.each([
    ['version: 1\ngate:\n  fail_on: low', "policy.yml:3: unknown key 'fail_on' in gate; did you mean 'fail-on'?"],
    ['version: 1\ngates: {}', "policy.yml:2: unknown key 'gates' in the policy; did you mean 'gate'?"],
    ['version: 2', 'policy.yml:1: version must be 1'],
    ['gate: {}', "policy.yml:1: the policy needs 'version'"],
    [
      'version: 1\nsecrets: { engine: git-leaks }',
      'policy.yml:2: secrets.engine must be one of builtin, gitleaks, betterleaks, trufflehog, kingfisher, all',
    ],
    [
      'version: 1\ngate: { fail-on: severe }',
      'policy.yml:2: gate.fail-on must be one of critical, high, medium, low, none',
    ],
    [
      'version: 1\nstatic:\n  rules:\n    htp-url: off',
      "policy.yml:4: unknown rule 'htp-url' in static.rules; did you mean 'http-url'?",
    ],
    ['version: 1\nexceptions:\n  - id: x\n    reason: r\n    owner: o', "policy.yml:3: exceptions.0 needs 'expires'"],
    [
      'version: 1\ndependencies:\n  licenses:\n    deny: [GPL-3.0-only, AGPL3]',
      "policy.yml:4: 'AGPL3' is no SPDX licence id (spdx.org/licenses), as in MIT",
    ],
    [
      'version: 1\ndependencies: { licenses: { allow: [MIT OR ISC] } }',
      "policy.yml:2: 'MIT OR ISC' is no SPDX licence id",
    ],
    [
      'version: 1\nexceptions:\n  - { id: x, reason: r, owner: o, expires: 2027-02-30 }',
      'policy.yml:3: 2027-02-30 is not a date',
    ],
    [
      'version: 1\nexceptions:\n  - { id: x, reason: r, owner: o, expires: soon }',
      'policy.yml:3: exceptions.0.expires must look like 2027-01-31',
    ],
    [
      'version: 1\ngate:\n  rules: []',
      'policy.yml:3: gate.rules is not supported by this version; use gate.fail-on and exceptions',
    ],
    ['version: 1\nsecrets: yes', 'policy.yml:2: secrets must be object'],
    ['version: 1\ngate: { fail-on: high', 'policy.yml:2: not valid YAML'],
    ['version: &a 1\nsecrets: *a', 'policy.yml: aliases (*name) are not allowed'],
  ])('%j is refused with its place and the way out', async (text, message) => {
    expect(await mistakeIn(text)).toContain(message);
  });

  test('names every mistake at once, one line each', async () => {
    const message = await mistakeIn('version: 1\ngates: {}\nsecret: {}');

    expect(message.split('\n')).toHaveLength(2);
  });

  test('a key named __proto__ is a wrong key, no more', async () => {
    expect(await mistakeIn('version: 1\n__proto__: { gate: {} }')).toContain("unknown key '__proto__'");
  });

  test('any text is a policy or a configuration error, never a crash', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.json(),
          fc.string().map((s) => `version: 1\n${s}`),
        ),
        async (text) => {
          await mistakeIn(text);
        },
      ),
    );
  });
});
