import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { pullRequestPayload } from '../helpers/github/event-payload.js';
import { makeFolder } from '../helpers/repository.js';
import { type ActionScene, type Checkout, makeCheckout, OFFLINE, openActionScene } from './action-scene.js';

const PATH = 'gatehouse/base.yml';
const STRICT = 'c'.repeat(40);
const LAX = 'd'.repeat(40);
const layer = (commit: string, file = `acme/security/${PATH}`) => `version: 1\nextends: ${file}@${commit}\n`;
const ORG = `version: 1
gate: { required-reviewers: [{ paths: ["README.md"], owner: "@dora" }], fail-on: medium }
publish: { labels: true }
`;

let checkout: Checkout;
let scene: ActionScene;

/** A base with one policy and a head with another, each of which may also say something of README.md. */
function sides(base: string, head: string | null): { base: string; head: string } {
  const commit = (files: Readonly<Record<string, string>>) => {
    mkdirSync(join(checkout.folder, '.github'), { recursive: true });
    for (const [path, text] of Object.entries(files)) writeFileSync(join(checkout.folder, path), text);
    checkout.git('add', '--all');
    checkout.git('commit', '--quiet', '--message', 'change');
    return checkout.git('rev-parse', 'HEAD');
  };
  checkout.git('switch', '--quiet', '--detach', checkout.base);
  const below = commit({ '.github/gatehouse.yml': base });
  const policy = head === null ? {} : { '.github/gatehouse.yml': head };
  return { base: below, head: commit({ 'README.md': 'Other words.\n', ...policy }) };
}

async function open(base: string, head: string | null = null, fork?: string): Promise<void> {
  scene = await openActionScene({ ...sides(base, head), ref: 'words', ...(fork !== undefined && { fork }) });
  const security = scene.github.repository('acme/security', { private: true });
  security.contents.set(`${STRICT}:${PATH}`, ORG);
  security.contents.set(`${LAX}:${PATH}`, 'version: 1\n');
}

/** What was asked of repositories beside the one that is judged. */
function askedElsewhere(): string[] {
  return scene.github.log.calls.map(({ path }) => path).filter((path) => /^\/repos\/(?!acme\/shop\/)/.test(path));
}

beforeAll(() => {
  checkout = makeCheckout();
});
afterAll(() => checkout.destroy());
afterEach(() => scene.close());

describe('a repository whose base extends the organisation’s policy', () => {
  test('is judged by both, and what the layer asks to be published is published', async () => {
    await open(`${layer(STRICT)}gate: { malware: any }\n`);
    const ran = await scene.gate(checkout);
    const { verdict } = ran.result();

    expect([ran.code, verdict.outcome]).toEqual([1, 'fail']);
    expect(verdict.violations).toMatchObject([{ rule: 'required-reviewers' }]);
    expect([...scene.pull.labels]).toContain('security: blocked');
    expect(new Set(askedElsewhere())).toEqual(new Set([`/repos/acme/security/contents/${encodeURIComponent(PATH)}`]));
  });

  test('fails closed where it would loosen it, with place, setting and layer', async () => {
    await open(`${layer(STRICT)}gate: { fail-on: none }\n`);
    const ran = await scene.gate(checkout);

    expect(ran.code).toBe(2);
    expect(ran.errors.join()).toContain(
      `:.github/gatehouse.yml:3: gate.fail-on: none would loosen medium of acme/security/${PATH}@cccccccccccc`,
    );
  });

  test.each([
    ['at a commit that is not there', layer('e'.repeat(40)), 'there is no such file at that commit'],
    [
      'in a repository that is not there',
      layer(STRICT, 'acme/nowhere/base.yml'),
      'the token may not read acme/nowhere',
    ],
    ['at a branch', layer('main'), "names 'main', which is no whole commit id"],
  ])('fails closed where the layer is named %s', async (_, base, why) => {
    await open(base);
    const ran = await scene.gate(checkout);

    expect(ran.code).toBe(2);
    expect(ran.errors).toHaveLength(1);
    expect(ran.errors[0]).toContain(why);
  });

  test('fails closed without a token, and with one that is refused', async () => {
    await open(layer(STRICT));
    const without = await scene.gate(checkout, { 'github-token': '' });
    expect([without.code, without.errors.join()]).toEqual([
      2,
      expect.stringContaining('there is no token to read it with'),
    ]);
    scene.token = scene.github.token({ permissions: { 'pull-requests': 'write', checks: 'write' } });
    const lacking = await scene.gate(checkout);
    expect([lacking.code, lacking.errors.join()]).toEqual([2, expect.stringContaining('contents: read')]);
  });
});

describe('a pull request that names another layer', () => {
  async function told(base: string, head: string): Promise<string[]> {
    await open(base, head);
    const ran = await scene.gate(checkout);
    return ran
      .result()
      .notices.filter(({ kind }) => kind === 'policy-change')
      .map(({ message }) => message);
  }

  test('is judged by the base’s, and told what another commit of it would do', async () => {
    const notices = await told(layer(STRICT), layer(LAX));
    expect(notices).toEqual([
      `extends: acme/security/${PATH}@${STRICT} → acme/security/${PATH}@${LAX}`,
      'gate.fail-on: medium → high',
      'gate.required-reviewers: README.md by @dora → none',
      'publish.labels.blocked: security: blocked → none',
      'publish.labels.policy-change: policy-change → none',
    ]);
  });

  test('is told what leaving it out would do', async () => {
    expect(await told(layer(STRICT), 'version: 1\n')).toContain('gate.fail-on: medium → high');
  });

  test('cannot have the job read a file of its own choice, and that it was not compared is told', async () => {
    const notices = await told(layer(STRICT), layer(STRICT, 'acme/secrets/base.yml'));
    expect(notices).toEqual([
      `extends acme/secrets/base.yml is added: ${STRICT}`,
      `extends acme/security/${PATH} is removed (was ${STRICT})`,
      expect.stringMatching(/could not be compared: .*what only a change names is not read/),
    ]);
    expect(askedElsewhere().filter((path) => !path.startsWith('/repos/acme/security/'))).toEqual([]);
  });

  test('that brings the first one is told without a question to anybody', async () => {
    const notices = await told('version: 1\n', layer(STRICT));
    expect(notices).toEqual([
      `extends acme/security/${PATH} is added: ${STRICT}`,
      expect.stringContaining('could not be compared'),
    ]);
    expect(askedElsewhere()).toEqual([]);
  });

  test('that could not be merged so is told so', async () => {
    const notices = await told(layer(STRICT), `${layer(STRICT)}gate: { fail-on: high }\n`);
    expect(notices).toEqual([
      expect.stringContaining('would be invalid once merged: .github/gatehouse.yml:3: gate.fail-on'),
    ]);
  });

  test('from a fork, read through the API, is judged by the base’s alone', async () => {
    await open(layer(STRICT), layer(STRICT, 'mallory/lax/base.yml'), 'mallory/shop');
    scene.github.repository('mallory/lax').contents.set(`${STRICT}:base.yml`, 'version: 1\n');
    scene.repository.git = checkout.folder;
    checkout.git('branch', '--force', 'main', scene.pull.base.sha);
    const ran = await scene.run({
      action: 'gatehouse',
      event: 'pull_request_target',
      payload: pullRequestPayload(scene.repository, scene.pull),
      workspace: makeFolder(),
      inputs: OFFLINE,
      env: { GITHUB_REF: 'refs/heads/main', GITHUB_SHA: scene.pull.base.sha },
    });
    expect(ran.result().verdict.violations).toMatchObject([{ rule: 'required-reviewers' }]);
    expect(askedElsewhere().filter((path) => !path.startsWith('/repos/acme/security/'))).toEqual([]);
  });
});
