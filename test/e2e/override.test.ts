import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { comment } from '../helpers/github/builders.js';
import { FULL_PERMISSIONS } from '../helpers/github/github.js';
import { type ActionScene, type Checkout, makeCheckout, openActionScene } from './action-scene.js';

const POLICY = `version: 1
gate:
  override: { owners: ["@acme/security"] }
  required-reviewers:
    - { paths: ["README.md"], owner: "@dora" }
`;

let checkout: Checkout;
let base: string;
let head: string;
let scene: ActionScene;

beforeAll(() => {
  checkout = makeCheckout();
  const commit = (path: string, text: string) => {
    mkdirSync(join(checkout.folder, '.github'), { recursive: true });
    writeFileSync(join(checkout.folder, path), text);
    checkout.git('add', '--all');
    checkout.git('commit', '--quiet', '--message', path);
    return checkout.git('rev-parse', 'HEAD');
  };
  checkout.git('switch', '--quiet', '--create', 'trunk', checkout.base);
  base = commit('.github/gatehouse.yml', POLICY);
  head = commit('README.md', 'Other words.\n');
});
afterAll(() => checkout.destroy());
beforeEach(async () => {
  scene = await openActionScene({ base, head, ref: 'words' });
  scene.github.world.teams.set('acme/security', new Map([['bob', 'active']]));
  scene.token = scene.github.token({ permissions: { ...FULL_PERMISSIONS, members: 'read' } });
});
afterEach(() => scene.close());

function say(login: string, words: string) {
  return comment(scene.github.world, scene.pull, login, words);
}

test('somebody of the team lets this head through, on record in the result and in the comment', async () => {
  say('bob', `/gatehouse override ${head.slice(0, 12)} the shop is down`);
  const ran = await scene.gate(checkout);
  const { verdict, notices } = ran.result();

  expect([ran.code, verdict.outcome]).toEqual([0, 'warn']);
  expect(verdict.violations).toMatchObject([{ rule: 'required-reviewers' }]);
  expect(verdict.override).toEqual({ by: 'bob', owner: '@acme/security', reason: 'the shop is down' });
  expect(notices.map(({ kind }) => kind)).toContain('override');
  const told = scene.pull.comments.at(-1)?.body ?? '';
  expect(told).toContain('overridden by');
  expect(told).toContain('the shop is down');
});

describe('nobody gets through with', () => {
  test.each([
    ['a word for another head', 'bob', () => `/gatehouse override ${base.slice(0, 12)} the shop is down`],
    ['a word without a head', 'bob', () => '/gatehouse override the shop is down'],
    ['a word without a reason', 'bob', () => `/gatehouse override ${head.slice(0, 12)}`],
    ['the word of somebody else', 'mallory', () => `/gatehouse override ${head} let me in`],
    ['the word of a bot', 'renovate[bot]', () => `/gatehouse override ${head} let me in`],
  ])('%s', async (_name, login, words) => {
    say(login, words());
    expect((await scene.gate(checkout)).code).toBe(1);
  });

  test('an edited comment, or a token that may not see the team', async () => {
    const said = say('bob', `/gatehouse override ${head} the shop is down`);
    scene.token = scene.github.token();
    expect((await scene.gate(checkout)).code).toBe(1);
    scene.token = scene.github.token({ permissions: { ...FULL_PERMISSIONS, members: 'read' } });
    said.updatedAt = '2026-03-02T08:00:00Z';
    expect((await scene.gate(checkout)).code).toBe(1);
  });
});

test('a fork’s change is let through by nobody', async () => {
  await scene.close();
  scene = await openActionScene({ base, head, ref: 'words', fork: 'mallory/shop' });
  scene.github.world.teams.set('acme/security', new Map([['bob', 'active']]));
  scene.token = scene.github.token({ permissions: { ...FULL_PERMISSIONS, members: 'read' } });
  say('bob', `/gatehouse override ${head} the shop is down`);
  expect((await scene.gate(checkout)).code).toBe(1);
});
