import { describe, expect, test } from '@jest/globals';
import { policyOrigins } from '../../../src/config/policy-origin.js';
import { PRODUCT } from '../../../src/product.js';
import { layerAt, nameOf, policyOn } from '../../helpers/layers.js';

const ORG = nameOf(layerAt('org'));
const on = (...names: string[]) => `version: 1\nextends: [${names.map((name) => layerAt(name)).join(', ')}]\n`;
const WHY = 'of acme/policies/org.yml@6f7267000000, which does not list it as overridable';

function exception(id: string): string {
  return `{ id: ${id}, reason: reviewed, owner: "@acme/shop", expires: 2027-01-31 }`;
}

async function gateOf(own: string, org: string) {
  return (await policyOn(`${on('org')}${own}`, { org: `version: 1\n${org}` })).policy.gate;
}

describe('a repository', () => {
  test('has what the layer says, where it says nothing itself', async () => {
    const org = `version: 1
dependencies: { minimum-age: 3d, licenses: { deny: [AGPL-3.0-only] } }
static: { rules: { cors-any-credentials: block }, tests: full }
secrets: { history: true }
gate: { fail-on: { secret: low }, known-exploited: block }
coverage: { uncovered: fail }
publish: { reviewers: ["@acme/security"] }
exceptions: [${exception('GHSA-aaaa-bbbb-cccc')}]
`;
    const [inherited, own] = [await policyOn(on('org'), { org }), await policyOn(org, {})];
    const { extends: named, exceptions, ...rest } = inherited.policy;
    const { extends: _none, exceptions: same, ...itself } = own.policy;
    expect(rest).toEqual(itself);
    expect(named).toEqual([layerAt('org')]);
    expect(exceptions).toEqual(same.map((each) => ({ ...each, layer: ORG })));
  });

  test('tightens every kind of setting, and adds what asks for more', async () => {
    const { policy } = await policyOn(
      `${on('org')}dependencies: { minimum-age: 7d, licenses: { deny: [GPL-3.0-only], allow: [MIT] } }
static: { rules: { sqli-string-built: block }, vendored: [third_party/**] }
gate: { fail-on: { secret: low }, epss-above: 0.1, max-warnings: 5, require: [static], override: { owners: ["@acme/security"] } }
coverage: { paths: { "src/**": fail } }
`,
      {
        org: `version: 1
dependencies: { minimum-age: 3d, licenses: { deny: [AGPL-3.0-only], allow: [MIT, Apache-2.0] } }
static: { vendored: [third_party/**, vendor/**] }
gate: { fail-on: medium, epss-above: 0.5, require: [secrets], override: { owners: ["@acme/security", "@acme/oncall"] } }
`,
      },
    );
    expect(policy.scanners.dependencies?.settings).toMatchObject({
      minimumAgeDays: 7,
      licenses: { deny: ['AGPL-3.0-only', 'GPL-3.0-only'], allow: ['MIT'] },
    });
    expect(policy.scanners.static?.settings).toMatchObject({ vendored: ['third_party/**'] });
    expect(policy.gate).toMatchObject({
      'fail-on': { secret: 'low', code: 'medium', others: 'medium' },
      'epss-above': 0.1,
      'max-warnings': 5,
      require: ['secrets', 'static'],
      override: { owners: ['@acme/security'], malware: false },
    });
  });

  test.each([
    ['a threshold', 'gate: { fail-on: none }', 'gate: {}', 'gate.fail-on: none would loosen the default'],
    [
      'one category of it',
      'gate: { fail-on: { code: high } }',
      'gate: { fail-on: low }',
      'gate.fail-on.code: high would loosen low',
    ],
    [
      'a scanner that is switched off',
      'static: { enabled: false }',
      'gate: {}',
      'static.enabled: false would loosen the default',
    ],
    [
      'a rule that is switched off',
      'static: { rules: { cors-any-credentials: off } }',
      'gate: {}',
      'static.rules.cors-any-credentials: off would loosen',
    ],
    [
      'code that counts as somebody else’s',
      'static: { vendored: [src/**] }',
      'gate: {}',
      'static.vendored: ["src/**"] would loosen',
    ],
    [
      'a licence',
      'dependencies: { licenses: { allow: [MIT, GPL-3.0-only] } }',
      'dependencies: { licenses: { allow: [MIT] } }',
      'licenses.allow: ["MIT","GPL-3.0-only"] would loosen ["MIT"]',
    ],
    [
      'a younger release',
      'dependencies: { minimum-age: 1d }',
      'dependencies: { minimum-age: 3d }',
      'minimum-age: 1d would loosen 3d',
    ],
    ['more warnings', 'gate: { max-warnings: 9 }', 'gate: { max-warnings: 3 }', 'gate.max-warnings: 9 would loosen 3'],
    [
      'who may override',
      'gate: { override: { owners: ["@me"] } }',
      'gate: {}',
      'gate.override.owners: ["@me"] would loosen',
    ],
    [
      'a level that only warns',
      'gate: { levels: { http-url: warn } }',
      'gate: {}',
      'gate.levels.http-url: warn would loosen',
    ],
    [
      'what was not looked at',
      'coverage: { paths: { "src/**": ignore } }',
      'gate: {}',
      'coverage.paths.src/**: ignore would loosen',
    ],
    [
      'what is known to be exploited',
      'gate: { known-exploited: warn }',
      'gate: {}',
      'gate.known-exploited: warn would loosen',
    ],
    [
      'a rule that lets pass',
      'gate: { rules: [{ id: mine, when: "finding.severity == \'high\'", then: warn }] }',
      'gate: {}',
      'gate.rules: mine could loosen what holds',
    ],
    [
      'another rule of the same name',
      'gate: { rules: [{ id: bots, when: "change.bot", then: block }] }',
      'gate: { rules: [{ id: bots, when: "run.warnings > 3", then: block }] }',
      'gate.rules: bots would replace the one',
    ],
    [
      'a secret rule that could take a value for itself',
      "secrets: { rules: { acme-token: { title: Acme, severity: low, keywords: [acme_], pattern: 'acme_[A-Za-z0-9]{36}' } } }",
      'gate: {}',
      'secrets.rules.acme-token: ',
    ],
    [
      'an exception',
      `exceptions: [${exception('GHSA-aaaa-bbbb-cccc')}]`,
      'gate: {}',
      'exceptions: GHSA-aaaa-bbbb-cccc could loosen what holds',
    ],
  ])('loosens nothing by itself: %s', async (_, own, org, what) => {
    const refused = policyOn(`${on('org')}${own}\n`, { org: `version: 1\n${org}\n` });
    await expect(refused).rejects.toThrow(`p.yml:3: `);
    await expect(refused).rejects.toThrow(what);
    await expect(refused).rejects.toThrow(WHY);
  });

  test('is told of one setting once, however many it stands for, and of all that are wrong', async () => {
    const refused = policyOn(`${on('org')}gate:\n  fail-on: none\n  ratchet: off\n  malware: new\n`, {
      org: 'version: 1\ngate: { ratchet: block, malware: any }\n',
    });
    await expect(refused).rejects.toThrow(
      [
        `p.yml:4: gate.fail-on: none would loosen the default ${WHY}`,
        `p.yml:5: gate.ratchet: off would loosen block ${WHY}`,
        `p.yml:6: gate.malware: new would loosen any ${WHY}`,
      ].join('\n'),
    );
  });

  test('loosens what the layer lists, by path, by section, by entry', async () => {
    const lax =
      'gate: { fail-on: { code: none } }\nstatic: { rules: { cors-any-credentials: off }, vendored: [src/**] }\n';
    for (const overridable of [
      'gate.fail-on, static',
      'gate.fail-on.code, static.rules.cors-any-credentials, static.vendored',
    ]) {
      const { policy } = await policyOn(`${on('org')}${lax}`, { org: `version: 1\noverridable: [${overridable}]\n` });
      expect(policy.gate['fail-on']).toEqual({ code: 'none' });
      expect(policy.scanners.static?.settings).toMatchObject({
        rules: { 'cors-any-credentials': 'off' },
        vendored: ['src/**'],
      });
    }
    await expect(
      policyOn(`${on('org')}${lax}`, { org: 'version: 1\noverridable: [gate.fail-on.secret, static]\n' }),
    ).rejects.toThrow('gate.fail-on.code: none would loosen');
  });

  test('has its own globs before those of the layer where these would hide them', async () => {
    const paths = async (org: string, own: string) => {
      const { policy } = await policyOn(`${on('org')}coverage: { paths: { ${own} } }\n`, { org: `version: 1\n${org}` });
      return policy.coverage.paths.map(({ glob }) => glob);
    };
    const org = 'coverage: { paths: { "**": warn } }\n';
    expect(await paths(`overridable: [coverage.paths]\n${org}`, '"old/**": ignore')).toEqual(['old/**', '**']);
    expect(await paths(org, '"src/**": fail')).toEqual(['**', 'src/**']);
  });

  test('takes a list for its own where it may, also a shorter one', async () => {
    const org = 'gate: { require: [secrets] }\n';
    expect((await gateOf('gate: { require: [static] }\n', `${org}overridable: [gate.require]\n`)).require).toEqual([
      'static',
    ]);
  });

  test('has an entry of a list whose name only begins like one that is listed refused', async () => {
    const org = 'version: 1\noverridable: [coverage.paths.src, exceptions.GHSA-aaaa]\n';
    await expect(policyOn(`${on('org')}coverage: { paths: { src.x/**: ignore } }\n`, { org })).rejects.toThrow(WHY);
    await expect(policyOn(`${on('org')}exceptions: [${exception('GHSA-aaaa-bbbb-cccc')}]\n`, { org })).rejects.toThrow(
      WHY,
    );
  });
});

describe('several layers', () => {
  const org = 'version: 1\ngate: { fail-on: high }\noverridable: [gate.fail-on]\n';

  test('each hold what they say themselves: what one lets go, the next may keep', async () => {
    const team = 'version: 1\ngate: { fail-on: medium }\n';
    await expect(policyOn(`${on('org', 'team')}gate: { fail-on: high }\n`, { org, team })).rejects.toThrow(
      `would loosen medium of ${nameOf(layerAt('team'))}`,
    );
    const silent = await policyOn(`${on('org', 'team')}gate: { fail-on: none }\n`, { org, team: 'version: 1\n' });
    expect(silent.policy.gate['fail-on']).toBe('none');
  });

  test('let go of nothing that a layer above them keeps', async () => {
    const kept = 'version: 1\ngate: { fail-on: medium }\n';
    const team = 'version: 1\ngate: { fail-on: low }\noverridable: [gate.fail-on]\n';
    const { policy } = await policyOn(`${on('org', 'team')}gate: { fail-on: medium }\n`, { org: kept, team });
    expect(policy.gate['fail-on']).toBe('medium');
    await expect(policyOn(`${on('org', 'team')}gate: { fail-on: high }\n`, { org: kept, team })).rejects.toThrow(
      `would loosen medium of ${ORG}`,
    );
  });

  test('stand under each other like a repository', async () => {
    await expect(
      policyOn(on('org', 'team'), { org: 'version: 1\n', team: 'version: 1\nstatic: { enabled: false }\n' }),
    ).rejects.toThrow(`${nameOf(layerAt('team'))}:2: static.enabled: false would loosen the default of ${ORG}`);
  });
});

test('a name that no setting has cannot be made overridable by mistake', async () => {
  await expect(policyOn('version: 1\noverridable: [gate.fail_on]\n', {})).rejects.toThrow(
    "p.yml:2: overridable: 'gate.fail_on' is no setting; did you mean 'gate.fail-on'?",
  );
  await expect(policyOn('version: 1\noverridable: [everything]\n', {})).rejects.toThrow("'everything' is no setting");
});

test('rules of Semgrep’s form that a layer brings can be set by a repository', async () => {
  const org = 'version: 1\nstatic: { semgrep: [rules/] }\n';
  const { policy } = await policyOn(`${on('org')}static: { rules: { semgrep.mine: block } }\n`, { org });
  expect(policy.scanners.static?.settings).toMatchObject({ semgrep: ['rules/'], rules: { 'semgrep.mine': 'block' } });
});

test('every value is told with the file that says it', async () => {
  const effective = await policyOn(
    `${on('org')}gate: { fail-on: { secret: low }, require: [static], rules: [{ id: ours, when: change.bot, then: block }] }\nexceptions: [${exception('GHSA-b')}]\n`,
    {
      org: `version: 1
overridable: [exceptions]
dependencies: { minimum-age: 3d }
gate: { fail-on: medium, require: [secrets], rules: [{ id: theirs, when: change.fork, then: block }] }
exceptions: [${exception('GHSA-a')}]
`,
    },
  );
  const lines = policyOrigins(effective, 'p.yml', PRODUCT);
  const originOf = (name: string) => lines.find((line) => line.startsWith(`${name}: `))?.match(/\(([^()]*)\)$/)?.[1];
  expect(originOf('extends')).toBe('p.yml');
  expect(originOf('dependencies.minimum-age')).toBe(ORG);
  expect(originOf('gate.fail-on')).toBe(ORG);
  expect(originOf('gate.fail-on.secret')).toBe('p.yml');
  expect(originOf('gate.require')).toBe(`${ORG}, p.yml`);
  expect(originOf('gate.rules.theirs')).toBe(ORG);
  expect(originOf('gate.rules.ours')).toBe('p.yml');
  expect(originOf('exception GHSA-a')).toBe(ORG);
  expect(originOf('exception GHSA-b')).toBe('p.yml');
  expect(originOf('gate.malware')).toBe('default');
});
