import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import policySchema from '../../schema/policy.schema.json' with { type: 'json' };
import { parsePolicy } from '../../src/config/policy-file.js';
import { ConfigurationError } from '../../src/model/errors.js';
import { PRODUCT } from '../../src/product.js';
import type { SecretsSettings } from '../../src/scan/secrets/settings.js';
import { VERIFIERS } from '../../src/scan/secrets/verify/verifiers.js';
import { DEFAULT_POLICY } from '../helpers/builders.js';

function parse(text: string) {
  return parsePolicy(text, 'policy.yml', PRODUCT);
}

/** The section `secrets` as its scanner gets it. */
async function secretsIn(text: string): Promise<SecretsSettings> {
  return (await parse(text)).scanners.secrets?.settings as SecretsSettings;
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
  rules:
    - { id: known-exploited, when: "finding.risk.kev", then: block }
    - { id: dev-only, when: "finding.category == 'dependency' && finding.package.scope == 'development'", then: warn }
exceptions:
  - { id: GHSA-xxxx-xxxx-xxxx, package: lodash, path: "web/**", reason: "r", owner: "@org/team", expires: 2027-01-31 }
`);

    expect(policy.scanners.dependencies?.settings).toMatchObject({
      engine: 'builtin',
      minimumAgeDays: 3,
      licenses: { deny: ['AGPL-3.0-only'] },
    });
    expect(policy.scanners.secrets).toMatchObject({ enabled: true, settings: { history: true, engine: 'all' } });
    expect(policy.scanners.static?.settings).toMatchObject({ rules: { 'http-url': 'off' } });
    expect(policy.gate).toMatchObject({
      'fail-on': 'low',
      'unknown-severity': 'warn',
      require: [],
      rules: [{ id: 'known-exploited' }, { id: 'dev-only', then: 'warn' }],
    });
    expect(policy.exceptions).toMatchObject([{ package: 'lodash', expires: '2027-01-31', line: 13 }]);
  });

  test.each([
    ['version: 1', null],
    ['version: 1\npublish: { labels: false }', null],
    ['version: 1\npublish: { labels: true }', { blocked: 'security: blocked', policyChange: 'policy-change' }],
    ['version: 1\npublish: { labels: { blocked: no merge } }', { blocked: 'no merge', policyChange: 'policy-change' }],
    [
      'version: 1\npublish: { labels: { blocked: "a, b", policy-change: 規則 } }',
      { blocked: 'a, b', policyChange: '規則' },
    ],
  ])('%j asks for the labels %j', async (text, labels) => {
    expect((await parse(text)).publish.labels).toEqual(labels);
  });

  test('asks for reviewers as owners are written', async () => {
    const { publish } = await parse('version: 1\npublish:\n  reviewers: ["@org/team", "@user"]');
    expect(publish).toEqual({ labels: null, reviewers: ['@org/team', '@user'] });
  });

  test.each([
    ['version: 1\ngate:\n  fail_on: low', "policy.yml:3: unknown key 'fail_on' in gate; did you mean 'fail-on'?"],
    [
      "version: 1\ndependencies:\n  packages:\n    deny:\n      - lodash\n      - 'nmp:lodash'",
      "policy.yml:6: 'nmp:lodash' names an ecosystem 'nmp' that is not known; did you mean 'npm'?",
    ],
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
      'version: 1\ngate:\n  rules:\n    - { id: x, when: finding.risk.kevv, then: block }',
      "policy.yml:4: rule 'x': when No such key: kevv",
    ],
    [
      'version: 1\ngate:\n  rules:\n    - { id: x, when: \'finding.rule.matches("(a+)+")\', then: block }',
      "policy.yml:4: rule 'x': when uses matches(), whose cost has no bound",
    ],
    [
      'version: 1\ngate:\n  rules:\n    - { id: x, when: finding.title, then: block }',
      "policy.yml:4: rule 'x': when gives string, not true or false",
    ],
    [
      'version: 1\ngate: { fail-on: { secrets: low } }',
      "unknown key 'secrets' in gate.fail-on; did you mean 'secret'?",
    ],
    ['version: 1\npublish:\n  label: true', "policy.yml:3: unknown key 'label' in publish; did you mean 'labels'?"],
    [
      'version: 1\npublish:\n  labels:\n    policy_change: x',
      "policy.yml:4: unknown key 'policy_change' in publish.labels; did you mean 'policy-change'?",
    ],
    ['version: 1\npublish: { labels: yes }', 'policy.yml:2: publish.labels must be boolean,object'],
    ['version: 1\npublish: { labels: {} }', 'policy.yml:2: publish.labels must NOT have fewer than 1 properties'],
    [
      'version: 1\npublish: { labels: { blocked: "a\\nb" } }',
      'policy.yml:2: publish.labels.blocked must look like security: blocked, on one line',
    ],
    [
      'version: 1\npublish:\n  labels: { blocked: Policy-Change }',
      "policy.yml:3: publish.labels: blocked and policy-change are both 'Policy-Change'; give them two names",
    ],
    [
      'version: 1\npublish:\n  reviewers: ["@org/team", "bob; rm"]',
      'policy.yml:3: publish.reviewers.1 must look like @login or @org/team',
    ],
    [
      `version: 1\npublish:\n  reviewers: [${'"@a", '.repeat(16)}]`,
      'policy.yml:3: publish.reviewers must NOT have more than 15 items',
    ],
    ['version: 1\nsecrets: yes', 'policy.yml:2: secrets must be object'],
    ['version: 1\ngate: { fail-on: high', 'policy.yml:2: not valid YAML'],
    ['version: &a 1\nsecrets: *a', 'policy.yml:2: aliases (*name) are not allowed'],
  ])('%j is refused with its place and the way out', async (text, message) => {
    expect(await mistakeIn(text)).toContain(message);
  });

  test('brings secret rules along and switches those of the product', async () => {
    const secrets = await secretsIn(`
version: 1
secrets:
  rules:
    stripe: off
    stripe-webhook-secret: on
    acme-token:
      title: Acme token
      keywords: [acme_]
      pattern: 'acme_[A-Za-z0-9]{32}'
      path: 'deploy/**'
      examples: ['acme_{A-Za-z0-9:32}']
`);

    expect(secrets.rules).toEqual({ stripe: 'off', 'stripe-webhook-secret': 'on' });
    expect(secrets.ownRules).toEqual([
      {
        id: 'acme-token',
        title: 'Acme token',
        severity: 'high',
        kind: 'token',
        keywords: ['acme_'],
        pattern: 'acme_[A-Za-z0-9]{32}',
        path: 'deploy/**',
        examples: ['acme_{A-Za-z0-9:32}'],
        silent: [],
      },
    ]);
  });

  const acme = "  rules:\n    acme-token:\n      title: A\n      keywords: [acme_]\n      pattern: 'acme_[a-z]{20}'\n";

  test.each([
    [
      '    strip-secret-key: off\n',
      "policy.yml:4: unknown rule 'strip-secret-key' in secrets.rules; did you mean 'stripe-secret-key'?",
    ],
    ['    stripe: false\n', 'policy.yml:4: secrets.rules.stripe must be one of on, block, warn, report, off'],
    [
      "    stripe: { title: x, keywords: [abcd], pattern: 'abcd[a-z]{20}' }\n",
      "policy.yml:4: 'stripe' in secrets.rules is a rule of the product; give yours another id",
    ],
    ['    acme: { title: x, keywords: [acme] }\n', "policy.yml:4: secrets.rules.acme needs 'pattern'"],
    [
      '    acme:\n      title: x\n      keywords: [acme]\n      pattern: acme[a-z]{20}\n      exampels: [x]\n',
      "policy.yml:8: unknown key 'exampels' in secrets.rules.acme; did you mean 'examples'?",
    ],
    [
      '    acme:\n      title: x\n      keywords: [acme]\n      pattern: acme[a-z]+\n',
      'policy.yml:7: secrets.rules.acme.pattern: pattern: a quantifier has no upper bound',
    ],
    [
      '    acme:\n      title: x\n      keywords:\n        - acme\n        - this\n      pattern: "[a-z]{20}"\n',
      'policy.yml:8: secrets.rules.acme.keywords.1: keyword this is in most files',
    ],
    [
      '    acme:\n      title: x\n      keywords: [acme]\n      pattern: acme[a-z]{20}\n      examples:\n        - acme_none\n',
      'policy.yml:9: secrets.rules.acme.examples.0: the rule does not find its example',
    ],
    [
      '    Acme_Key: { title: x, keywords: [acme], pattern: "acme[a-z]{20}" }\n',
      'policy.yml:4: secrets.rules.Acme_Key: the id must be words in lower case',
    ],
    [
      '    __proto__: { title: x, keywords: [acme], pattern: "acme[a-z]{20}" }\n',
      'policy.yml:4: secrets.rules.__proto__: the id must be',
    ],
  ])('the secret rule %j is refused with its place and the way out', async (rules, message) => {
    expect(await mistakeIn(`version: 1\nsecrets:\n  rules:\n${rules}`)).toContain(message);
  });

  test('a secret rule that is right is no mistake', async () => {
    expect(await mistakeIn(`version: 1\nsecrets:\n${acme}`)).toBe('');
  });

  test.each(['docs/scanners/secrets.md', 'docs/usage.md'])('of %s is right, so that copying it works', async (page) => {
    const text = readFileSync(join(import.meta.dirname, '../..', page), 'utf8');
    const [policy] = [...text.matchAll(/```yaml\n(version: 1\nsecrets:\n[\s\S]*?)```/g)].map((match) => match[1] ?? '');

    expect((await secretsIn(policy ?? ''))?.ownRules).toMatchObject([{ id: 'acme-token' }]);
  });

  test('with the secret rules that the schema shows is right', async () => {
    const rules = policySchema.properties.secrets.properties.rules.examples;

    for (const example of rules)
      expect(await mistakeIn(JSON.stringify({ version: 1, secrets: { rules: example } }))).toBe('');
    expect(rules).not.toHaveLength(0);
  });

  test('names every mistake at once, one line each', async () => {
    const message = await mistakeIn('version: 1\ngates: {}\nsecret: {}');

    expect(message.split('\n')).toHaveLength(2);
  });

  test('names providers to ask about tokens, and no other than those that can be asked', async () => {
    const secrets = await secretsIn('version: 1\nsecrets: { verify: [slack, github] }');
    expect(secrets?.verify).toEqual(['slack', 'github']);
    expect(policySchema.properties.secrets.properties.verify.items.enum).toEqual([...VERIFIERS]);
    expect(await mistakeIn('version: 1\nsecrets: { verify: [githab] }')).toMatch(
      /^policy\.yml:2: .*must be one of .*github/,
    );
    expect(await mistakeIn('version: 1\nsecrets: { verify: true }')).toMatch(/^policy\.yml:2: /);
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
