import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { changeNotices } from '../../src/config/change-notices.js';
import { loadPolicy } from '../../src/config/load-policy.js';
import { runCommand } from '../../src/io/exec.js';
import { knownRules } from '../../src/scan/known-rules.js';
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

async function load(base: string | null, config: string | null = null) {
  const workspace = await openWorkspace(
    { dir: repository.root, base, head: base === null ? null : 'HEAD' },
    runCommand,
  );
  const loaded = await loadPolicy(someOptions({ config }), workspace, await knownRules());
  return { ...loaded, notices: await changeNotices(workspace, loaded, await knownRules()) };
}

describe('the policy that judges', () => {
  test('is the base’s: a pull request cannot switch off its own gate, and the attempt is told', async () => {
    repository.write(POLICY, STRICT);
    const base = repository.commit();
    repository.write(POLICY, LAX);
    repository.commit();

    const { policy, source, notices } = await load(base);

    expect(policy.gate.failOn).toBe('low');
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

    expect(policy.gate.failOn).toBe('low');
    expect(notices[0]?.message).toBe('gate.fail-on: low → high');
  });

  test('is the default until the file that a change adds is merged', async () => {
    repository.write('a', 'a');
    const base = repository.commit();
    repository.write(POLICY, LAX);
    repository.commit();

    const { policy, source, notices } = await load(base);

    expect(policy.gate.failOn).toBe('high');
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

    expect(policy.secrets.rules).toEqual({});
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

    expect((await load(base, file)).policy.gate.failOn).toBe('low');
  });

  test('a file that was named and is nowhere is an error, not the default', async () => {
    repository.write('a', 'a');
    const base = repository.commit();

    await expect(load(base, join(repository.root, 'nope.yml'))).rejects.toThrow('nope.yml: no such policy file');
    await expect(load(null, '/nowhere/policy.yml')).rejects.toThrow('/nowhere/policy.yml: cannot be read');
  });

  test('without a base the tree’s own policy counts', async () => {
    repository.write(POLICY, STRICT);

    expect((await load(null)).policy.gate.failOn).toBe('low');
  });

  test('a change to the workflows and to the gate’s own pin is told', async () => {
    const path = '.github/workflows/gate.yml';
    repository.write(path, `jobs:\n  g:\n    steps:\n      - uses: gatehouse-dev/gatehouse@${'a'.repeat(40)} # v1\n`);
    const base = repository.commit();
    repository.write(path, 'jobs:\n  g:\n    steps:\n      - uses: evil/gatehouse@main\n');
    repository.commit();

    expect((await load(base)).notices).toEqual([
      {
        kind: 'workflow-change',
        message: `${path} is modified; steps of the gate: gatehouse-dev/gatehouse@${'a'.repeat(40)} → evil/gatehouse@main`,
        location: { path },
      },
    ]);
  });
});
