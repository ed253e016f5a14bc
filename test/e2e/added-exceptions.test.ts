import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { LEAKED_KEY_ID } from '../../examples/example-repository.mjs';
import { mergeGroupPayload, pullRequestPayload } from '../helpers/github/event-payload.js';
import { FULL_PERMISSIONS } from '../helpers/github/github.js';
import { userOf } from '../helpers/github/world.js';
import {
  type ActionRun,
  type ActionScene,
  type Checkout,
  makeCheckout,
  OFFLINE,
  openActionScene,
} from './action-scene.js';

const POLICY_PATH = '.github/gatehouse.yml';
const FIXTURE = 'test/fixtures/keys.js';
const KEY = `export const accessKeyId = '${LEAKED_KEY_ID}';\n`;

function policy(gate: string, exceptions: readonly string[] = []): string {
  const list = exceptions.map((match) => `  - { ${match} }\n`).join('');
  return `version: 1\ngate: { ${gate} }\n${list === '' ? '' : `exceptions:\n${list}`}`;
}

function excepting(match: string, { owner = '@acme/payments', expires = '2999-01-31' } = {}): string {
  return `${match}, reason: "a key that never was", owner: "${owner}", expires: ${expires}`;
}
const WANTED = excepting(`rule: aws-access-key, path: "${FIXTURE}"`);
const OWNERS = '*.md @docs\n/.github/ @acme/security @carol\n/pay/ @acme/payments @alice\n';

let checkout: Checkout;
let scene: ActionScene;

beforeAll(() => {
  checkout = makeCheckout();
});
afterAll(() => checkout.destroy());
afterEach(() => scene.close());

function commit(from: string, files: Readonly<Record<string, string>>): string {
  checkout.git('switch', '--quiet', '--force-create', 'work', from);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(checkout.folder, path)), { recursive: true });
    writeFileSync(join(checkout.folder, path), text);
  }
  checkout.git('add', '--all');
  checkout.git('commit', '--quiet', '--message', 'Work');
  return checkout.git('rev-parse', 'HEAD');
}

/** A pull request of alice that brings a key and an exception for it, against a base with a policy and owners. */
async function open({
  gate = 'fail-on: high',
  owners = OWNERS,
  before = [],
  after = [WANTED],
  more = {},
}: {
  readonly gate?: string;
  readonly owners?: string | null;
  readonly before?: readonly string[];
  readonly after?: readonly string[];
  readonly more?: Readonly<Record<string, string>>;
} = {}): Promise<void> {
  const base = commit(checkout.base, {
    [POLICY_PATH]: policy(gate, before),
    ...(owners !== null && { '.github/CODEOWNERS': owners }),
  });
  const head = commit(base, { [POLICY_PATH]: policy(gate, after), [FIXTURE]: KEY, ...more });
  checkout.git('branch', '--force', 'main', base);
  scene = await openActionScene({ base, head, ref: 'work' });
  scene.repository.git = checkout.folder;
  scene.repository.collaborators.set('carol', 'write').set('alice', 'write').set('zoe', 'write');
  const { teams } = scene.github.world;
  teams.set(
    'acme/security',
    new Map([
      ['bob', 'active'],
      ['alice', 'active'],
      ['ivan', 'pending'],
    ]),
  );
  teams.set('acme/payments', new Map([['dora', 'active']]));
  scene.token = scene.github.token({ permissions: { ...FULL_PERMISSIONS, members: 'read' } });
}

function review(login: string, state: 'APPROVED' | 'DISMISSED' | 'CHANGES_REQUESTED' = 'APPROVED', commitId?: string) {
  const { world } = scene.github;
  const id = world.nextId();
  const made = { id, nodeId: `PRR_${id}`, user: userOf(world, login), body: '', submittedAt: world.now() };
  scene.pull.reviews.push({ ...made, state, commit: commitId ?? scene.pull.head.sha });
}

/** Whether the key blocks, and what is said of the exceptions that the change adds. */
function saidBy(ran: ActionRun): { readonly blocks: boolean; readonly said: readonly string[] } {
  const { findings, notices, verdict } = ran.result();
  const key = findings.find(({ rule }) => rule === 'aws-access-key');
  const said = notices.filter(({ kind }) => kind === 'exception-added').map(({ message }) => message);
  return { blocks: verdict.violations.some(({ finding }) => finding === key?.id), said };
}

async function asked() {
  return saidBy(await scene.gate(checkout));
}

describe('an exception that the change adds', () => {
  beforeEach(() => open());

  test('waits, and the comment says for whom', async () => {
    const { blocks, said } = await asked();

    expect(blocks).toBe(true);
    expect(said).toEqual([
      `exception aws-access-key (${FIXTURE}), added by this change, does not count yet: @acme/security or @carol must approve this head (CODEOWNERS of the base for ${POLICY_PATH})`,
    ]);
    expect(scene.pull.comments[0]?.body).toMatch(/ℹ️ exception aws-access-key .* does not count yet/);
  });

  test('counts for a new secret once somebody has approved this head whom the base names, and the comment says who', async () => {
    review('bob');
    const ran = await scene.gate(checkout);

    expect([ran.code, saidBy(ran).blocks]).toEqual([0, false]);
    expect(saidBy(ran).said).toEqual([
      expect.stringMatching(/counts for this head: @bob approved it \(@acme\/security\)$/),
    ]);
    expect(ran.result().findings.find(({ rule }) => rule === 'aws-access-key')?.suppression).toMatchObject({
      kind: 'exception',
      owner: '@acme/payments',
    });
    expect(scene.pull.comments[0]?.body).toContain('bob approved it');
  });

  test.each<readonly [string, () => void]>([
    ['by its author, who owns the policy', () => review('alice')],
    ['by somebody whom CODEOWNERS names for other files', () => review('docs')],
    ['by the owner of the exception, who does not own the policy', () => review('dora')],
    ['by somebody whose invitation to the team is open', () => review('ivan')],
    ['by a bot', () => review('bob[bot]')],
    ['of an older head', () => review('bob', 'APPROVED', scene.pull.base.sha)],
    ['that was dismissed', () => review('bob', 'DISMISSED')],
    ['that was taken back', () => [review('bob'), review('bob', 'CHANGES_REQUESTED')]],
    ['by a name that may not write any more', () => [scene.repository.collaborators.delete('carol'), review('carol')]],
  ])('does not count by an approval %s', async (_whose, approve) => {
    approve();
    expect(await asked()).toEqual({ blocks: true, said: [expect.stringContaining('does not count yet')] });
  });

  test('does not count where nobody can be asked', async () => {
    review('bob');
    scene.token = scene.github.token();
    expect(await asked()).toEqual({ blocks: true, said: [expect.stringMatching(/could not be asked.*members: read/)] });
    const ran = await scene.gate(checkout, { 'github-token': '' });
    expect(saidBy(ran)).toEqual({ blocks: true, said: [expect.stringContaining('approvals are not known')] });
  });

  test('counts in a merge queue for a group that holds nothing else', async () => {
    review('bob');
    const { pull } = scene;
    const queued = (payload: object) =>
      scene.run({ action: 'gatehouse', event: 'merge_group', payload, workspace: checkout.folder, inputs: OFFLINE });

    expect(saidBy(await queued(mergeGroupPayload(pull, pull.head.sha))).blocks).toBe(false);
    checkout.git('branch', '--force', 'main', `${pull.base.sha}~1`);
    expect(saidBy(await queued(mergeGroupPayload(pull, pull.head.sha)))).toMatchObject({ blocks: true });
  });
});

test('a gate that joins stages asks again: what was approved while they ran may not be any more', async () => {
  await open();
  const temp = mkdtempSync(join(checkout.folder, '..', 'stages-'));
  const step = (action: string, inputs: Readonly<Record<string, string>>) =>
    scene.run({
      action,
      event: 'pull_request',
      payload: pullRequestPayload(scene.repository, scene.pull),
      workspace: checkout.folder,
      inputs: { ...OFFLINE, ...inputs },
      env: { RUNNER_TEMP: temp },
    });
  review('bob');
  const stages = [];
  for (const stage of ['dependencies', 'secrets', 'static']) stages.push(await step(stage, { gate: 'false' }));
  expect(stages.flatMap((each) => saidBy(each).said)).toEqual(Array(3).fill(expect.stringContaining('counts for')));

  review('bob', 'DISMISSED');
  expect(saidBy(await step('gate', { results: temp }))).toEqual({
    blocks: true,
    said: [expect.stringContaining('does not count yet')],
  });
});

describe('of the policy that the change brings, nothing counts but exceptions that the base allows:', () => {
  test('not an owner of its own in CODEOWNERS', async () => {
    await open({ more: { '.github/CODEOWNERS': '* @zoe\n' } });
    review('zoe');
    expect(await asked()).toMatchObject({ blocks: true });
  });

  test('nobody, where the base names nobody for the policy', async () => {
    await open({ owners: null, more: { '.github/CODEOWNERS': '* @zoe\n' } });
    review('zoe');
    expect(await asked()).toEqual({ blocks: true, said: [expect.stringContaining('names nobody')] });
  });

  test('not a loosened threshold, nor a longer life than the base allows', async () => {
    await open({ gate: 'max-exception-days: 90' });
    review('bob');
    writeFileSync(join(checkout.folder, POLICY_PATH), policy('fail-on: none, max-exception-days: 3650', [WANTED]));
    scene.pull.head.sha = amend();
    review('bob');
    const own = excepting('rule: aws-access-key', { expires: '2035-01-31' });
    writeFileSync(join(checkout.folder, POLICY_PATH), policy('fail-on: none, max-exception-days: 3650', [own]));
    scene.pull.head.sha = amend();
    review('bob');

    expect(await asked()).toEqual({
      blocks: true,
      said: [expect.stringMatching(/is not allowed: expires .* gate.max-exception-days: 90/)],
    });
  });

  test('none at all where the base says never', async () => {
    await open({ gate: 'added-exceptions: never' });
    review('bob');
    expect(await asked()).toEqual({ blocks: true, said: [expect.stringContaining('not before it is merged')] });
  });

  test.each([
    ['a longer life', excepting(`rule: aws-access-key, path: "${FIXTURE}"`, { expires: '2020-01-31' })],
    ['a wider match', excepting('rule: aws-access-key, path: "test/other/**"')],
    ['other words alone, once it has ended', WANTED.replace('2999', '2020').replace('never was', 'is none')],
  ])('one of the base that gets %s is one that is added', async (_what, was) => {
    await open({ before: [was] });
    expect(await asked()).toEqual({ blocks: true, said: [expect.stringContaining('does not count yet')] });
    review('bob');
    expect(await asked()).toEqual({ blocks: false, said: [expect.stringContaining('counts for this head')] });
  });
});

describe('an exception’s owner that the policy wants to have approved', () => {
  const gate = 'exception-owners: approved';

  test('blocks what adds it until then, whoever approved the policy', async () => {
    await open({ gate });
    review('bob');
    const ran = await scene.gate(checkout);
    expect(ran.result().verdict.violations.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
      expect.stringMatching(/^fail-on: /),
      expect.stringMatching(/^exception-owners: .* is added: @acme\/payments must approve this head/),
    ]);
    expect(saidBy(ran).said).toEqual([expect.stringContaining('@acme/payments must approve this head')]);

    review('dora');
    expect((await scene.gate(checkout)).code).toBe(0);
  });

  test('is never somebody whom the base’s CODEOWNERS does not name', async () => {
    await open({ gate, after: [excepting('rule: aws-access-key', { owner: '@zoe' })] });
    review('zoe');
    review('bob');
    const { violations } = (await scene.gate(checkout)).result().verdict;
    expect(violations.map(({ rule }) => rule)).toEqual(['fail-on', 'exception-owners']);
  });
});

function amend(): string {
  checkout.git('add', '--all');
  checkout.git('commit', '--quiet', '--message', 'More');
  return checkout.git('rev-parse', 'HEAD');
}
