import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { changeNotices } from '../../src/config/change-notices.js';
import { loadPolicy } from '../../src/config/load-policy.js';
import { runCommand } from '../../src/io/exec.js';
import type { CheckOptions } from '../../src/model/options.js';
import { PRODUCT } from '../../src/product.js';
import { REGISTRY_FILES } from '../../src/scan/dependencies/ecosystem/registry-files.js';
import { openWorkspace } from '../../src/workspace/open.js';
import { someOptions } from '../helpers/builders.js';
import { makeFolder, makeRepository, type TestRepository } from '../helpers/repository.js';

const POLICY = '.github/gatehouse.yml';
const STRICT = 'version: 1\ngate: { fail-on: low }\n';
const LAX = 'version: 1\ngate: { fail-on: none }\n';

let repository: TestRepository;

beforeEach(() => {
  repository = makeRepository();
});
afterEach(() => repository.destroy());

async function load(base: string | null, config: string | null = null, more: Partial<CheckOptions> = {}) {
  const workspace = await openWorkspace(
    { dir: repository.root, base, head: base === null ? null : 'HEAD' },
    runCommand,
  );
  const loaded = await loadPolicy(someOptions({ config, ...more }), workspace, PRODUCT, {
    now: new Date('2026-11-24T12:00:00Z'),
    cacheDir: null,
  });
  return {
    ...loaded,
    settings: loaded.notices,
    notices: await changeNotices(workspace, loaded, PRODUCT, REGISTRY_FILES),
  };
}

describe('the policy that judges', () => {
  test('is the base’s: a pull request cannot switch off its own gate, and the attempt is told', async () => {
    repository.write(POLICY, STRICT);
    const base = repository.commit();
    repository.write(POLICY, LAX);
    repository.commit();

    const { policy, source, notices } = await load(base);

    expect(policy.gate['fail-on']).toBe('low');
    expect(source).toBe(`${base.slice(0, 12)}:${POLICY}`);
    expect(notices).toEqual([
      { kind: 'policy-change', message: 'gate.fail-on: low → none', location: { path: POLICY } },
    ]);
  });

  test('stays the base’s when the change deletes it', async () => {
    repository.write(POLICY, STRICT);
    const base = repository.commit();
    repository.remove(POLICY);
    repository.commit();

    const { policy, notices } = await load(base);

    expect(policy.gate['fail-on']).toBe('low');
    expect(notices[0]?.message).toBe('gate.fail-on: low → high');
  });

  test('is the default until the file that a change adds is merged', async () => {
    repository.write('a', 'a');
    const base = repository.commit();
    repository.write(POLICY, LAX);
    repository.commit();

    const { policy, source, notices } = await load(base);

    expect(policy.gate['fail-on']).toBe('high');
    expect(source).toBe('default');
    expect(notices[0]?.message).toBe('gate.fail-on: high → none');
  });

  test('says what a change does to the secret rules', async () => {
    const rule = (pattern: string) =>
      `    acme-token: { title: Acme token, keywords: [acme_], pattern: '${pattern}', examples: ['{@crc acme_}'] }\n`;
    repository.write(POLICY, `version: 1\nsecrets:\n  rules:\n${rule('acme_[A-Za-z0-9]{36}')}`);
    const base = repository.commit();
    repository.write(POLICY, `version: 1\nsecrets:\n  rules:\n${rule('acme_[A-Za-z0-9]{30,36}')}    stripe: off\n`);
    repository.commit();

    const { policy, notices } = await load(base);

    expect(policy.scanners.secrets?.settings).toMatchObject({ rules: {} });
    expect(notices.map(({ kind, message }) => [kind, message])).toEqual([
      [
        'policy-change',
        'secrets.rules.acme-token: Acme token (high token), keywords acme_, pattern acme_[A-Za-z0-9]{36} → Acme token (high token), keywords acme_, pattern acme_[A-Za-z0-9]{30,36}',
      ],
      ['policy-change', 'secrets.rules.stripe is added: off'],
    ]);
  });

  test('an invalid policy on the head is told now, not after the merge', async () => {
    repository.write(POLICY, STRICT);
    const base = repository.commit();
    repository.write(POLICY, 'version: 1\ngate: { fail_on: low }\n');
    repository.commit();

    expect((await load(base)).notices[0]?.message).toContain(
      "would be invalid once merged: .github/gatehouse.yml:2: unknown key 'fail_on'",
    );
  });

  test('a file named by the user outside the repository is taken as it is', async () => {
    repository.write('a', 'a');
    const base = repository.commit();
    const file = join(makeFolder(), 'policy.yml');
    writeFileSync(file, STRICT);

    expect((await load(base, file)).policy.gate['fail-on']).toBe('low');
  });

  test('is the base’s too where the workspace is a link: a link has another name, not another policy', async () => {
    repository.write(POLICY, STRICT);
    repository.write('policies/own.yml', STRICT);
    const base = repository.commit();
    for (const path of [POLICY, 'policies/own.yml', 'policies/new.yml']) repository.write(path, LAX);
    repository.commit();
    const link = join(makeFolder(), 'workspace');
    symlinkSync(repository.root, link);

    expect((await load(base, join(link, POLICY))).policy.gate['fail-on']).toBe('low');
    expect((await load(base, join(link, 'policies/own.yml'))).policy.gate['fail-on']).toBe('low');
    // Only the change has it: not in force.
    expect((await load(base, join(link, 'policies/new.yml'))).source).toBe('default');
    // A link from outside leads in.
    const file = join(makeFolder(), 'policy.yml');
    symlinkSync(join(repository.root, 'policies/own.yml'), file);
    expect((await load(base, file)).policy.gate['fail-on']).toBe('low');
  });

  test('is not the default in silence where the base has it as a link or under another name', async () => {
    repository.write('real.yml', STRICT);
    repository.write('.github/a', 'a');
    symlinkSync('../real.yml', join(repository.root, POLICY));
    await expect(load(repository.commit())).rejects.toThrow(
      /^[0-9a-f]{12}:\.github\/gatehouse\.yml: cannot be read: it is a link or a submodule; make it a regular file$/,
    );
    repository.remove(POLICY);
    repository.write('.github/gatehouse.yaml', STRICT);
    await expect(load(repository.commit())).rejects.toThrow(
      '.github/gatehouse.yaml: the policy is read from .github/gatehouse.yml: rename the file',
    );
  });

  describe('on a runner', () => {
    const workflow = '.github/workflows/gate.yml';
    const runner = () => ({ workspace: repository.root, workflow });
    const uses = (config: string) =>
      `on: pull_request\njobs:\n  g:\n    steps:\n      - uses: gatehouse-dev/gatehouse@v1\n        with: { config: ${config} }\n`;

    test('another file of the base judges only where the base’s workflow names it', async () => {
      repository.write(POLICY, STRICT);
      repository.write('test/lax.yml', LAX);
      repository.write('policies/own.yml', 'version: 1\ngate: { fail-on: medium }\n');
      repository.write(workflow, uses('./policies/own.yml'));
      const base = repository.commit();
      repository.write(workflow, uses('test/lax.yml'));
      repository.commit();
      const named = (path: string) => load(base, join(repository.root, path), { runner: runner(), spelling: 'input' });

      expect((await named('policies/own.yml')).policy.gate['fail-on']).toBe('medium');
      const lax = await named('test/lax.yml');
      expect([lax.policy.gate['fail-on'], lax.settings]).toEqual([
        'low',
        [
          {
            kind: 'input-ignored',
            message: `input config: the base's workflow does not name test/lax.yml: ignored, ${POLICY} judges`,
          },
        ],
      ]);
      const elsewhere = await load(base, join(repository.root, 'test/lax.yml'), {
        runner: { ...runner(), workflow: null },
        spelling: 'input',
      });
      expect(elsewhere.policy.gate['fail-on']).toBe('none');
    });

    test('a file outside must be outside of everything that a job checks out, and is told', async () => {
      repository.write(POLICY, STRICT);
      const base = repository.commit();
      const job = makeFolder();
      writeFileSync(join(job, 'policy.yml'), LAX);
      const options = { runner: { workspace: job, workflow }, spelling: 'input' } as const;

      await expect(load(base, join(job, 'policy.yml'), options)).rejects.toThrow('below the job');
      const unknown = await load(base, join(job, 'policy.yml'), { ...options, runner: runner() });
      expect([unknown.policy.gate['fail-on'], unknown.settings.map(({ kind }) => kind)]).toEqual([
        'low',
        ['input-ignored'],
      ]);
      repository.write(workflow, uses(`"\${{ runner.temp }}/policy.yml"`));
      const outside = await load(repository.commit(), join(job, 'policy.yml'), { ...options, runner: runner() });
      expect([outside.policy.gate['fail-on'], outside.settings.map(({ kind }) => kind)]).toEqual([
        'none',
        ['option-loosens'],
      ]);
    });
  });

  test('a file that was named and is nowhere is an error, not the default', async () => {
    repository.write('a', 'a');
    const base = repository.commit();

    await expect(load(base, join(repository.root, 'nope.yml'))).rejects.toThrow('nope.yml: no such policy file');
    await expect(load(null, '/nowhere/policy.yml')).rejects.toThrow('/nowhere/policy.yml: cannot be read');
  });

  test('without a base the tree’s own policy counts', async () => {
    repository.write(POLICY, STRICT);

    expect((await load(null)).policy.gate['fail-on']).toBe('low');
  });

  test('a change to the workflows and to the gate’s own pin is told', async () => {
    const path = '.github/workflows/gate.yml';
    repository.write(path, `jobs:\n  g:\n    steps:\n      - uses: gatehouse-dev/gatehouse@${'a'.repeat(40)} # v1\n`);
    const base = repository.commit();
    repository.write(path, 'jobs:\n  g:\n    steps:\n      - uses: evil/gatehouse@main\n');
    repository.commit();

    const [summary, ...settings] = (await load(base)).notices;
    expect(settings.map(({ message }) => message)).toEqual([
      'jobs.g, step evil/gatehouse.uses is added: evil/gatehouse@main',
      expect.stringContaining('jobs.g, step gatehouse-dev/gatehouse.uses is removed'),
    ]);
    expect([summary]).toEqual([
      {
        kind: 'workflow-change',
        message: `${path} is modified; steps of the gate: gatehouse-dev/gatehouse@${'a'.repeat(40)} → evil/gatehouse@main`,
        location: { path },
      },
    ]);
  });
});
