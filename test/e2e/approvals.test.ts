import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { FULL_PERMISSIONS } from '../helpers/github/github.js';
import { userOf } from '../helpers/github/world.js';
import { type ActionScene, type Checkout, makeCheckout, openActionScene } from './action-scene.js';

const POLICY = `version: 1
gate:
  required-reviewers:
    - { paths: [policy, workflows], owner: "@acme/security" }
    - { paths: ["README.md"], owner: "@dora" }
`;

let checkout: Checkout;
let base: string;
let head: string;
let scene: ActionScene;

function commit(message: string): string {
  checkout.git('add', '--all');
  checkout.git('commit', '--quiet', '--message', message);
  return checkout.git('rev-parse', 'HEAD');
}

beforeAll(() => {
  checkout = makeCheckout();
  const policy = join(checkout.folder, '.github', 'gatehouse.yml');
  checkout.git('switch', '--quiet', '--create', 'trunk', checkout.base);
  mkdirSync(join(checkout.folder, '.github'), { recursive: true });
  writeFileSync(policy, POLICY);
  base = commit('Policy');
  checkout.git('switch', '--quiet', '--create', 'words');
  appendFileSync(join(checkout.folder, 'README.md'), '\nMore words.\n');
  // The change names an owner of its own, who is not asked.
  writeFileSync(policy, POLICY.replaceAll('@acme/security', '@mallory'));
  head = commit('Words');
});
afterAll(() => checkout.destroy());
beforeEach(async () => {
  scene = await openActionScene({ base, head, ref: 'words' });
  scene.repository.collaborators.set('dora', 'write');
  scene.github.world.teams.set('acme/security', new Map([['bob', 'active']]));
  scene.token = scene.github.token({ permissions: { ...FULL_PERMISSIONS, members: 'read' } });
});
afterEach(() => scene.close());

function approve(login: string, commitId = head): void {
  const { world } = scene.github;
  const id = world.nextId();
  const review = { id, nodeId: `PRR_${id}`, user: userOf(world, login), body: '', submittedAt: world.now() };
  scene.pull.reviews.push({ ...review, state: 'APPROVED', commit: commitId });
}

async function asked(): Promise<readonly [code: number | null, missing: readonly string[]]> {
  const ran = await scene.gate(checkout);
  const { violations } = ran.result().verdict;
  return [ran.code, violations.map(({ rule, message }) => `${rule}: ${message}`)];
}

test('a change of the gate and of named paths is red until those whom the base names have approved this head', async () => {
  approve('mallory');
  approve('bob', base);
  approve('dora', base);
  expect(await asked()).toEqual([
    1,
    [
      'required-reviewers: .github/gatehouse.yml is changed: @acme/security must approve this head; mallory approved, and is not known to be of the team (or the token lacks `members: read`)',
      'required-reviewers: README.md is changed: @dora must approve this head',
    ],
  ]);
  expect(scene.pull.comments[0]?.body).toMatch(
    /❌ \.github\/gatehouse\.yml is changed: .*acme\/security must approve this head/,
  );

  approve('dora');
  approve('bob');
  expect(await asked()).toEqual([0, []]);
});

test('a token that may not see the team leaves the change red and says what it lacks', async () => {
  scene.token = scene.github.token();
  approve('bob');
  approve('dora');
  const [code, missing] = await asked();
  expect([code, missing]).toEqual([1, [expect.stringMatching(/could not be asked: .*`members: read`/)]]);
});
