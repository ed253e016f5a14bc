import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { shaOf } from '../../helpers/github/builders.js';
import { userOf } from '../../helpers/github/world.js';
import { openScene, type Scene } from '../../publish/scene.js';

let scene: Scene;

beforeEach(async () => {
  scene = await openScene({ token: { permissions: { 'pull-requests': 'read', members: 'read' } } });
});
afterEach(() => scene.github.close());

function reviewed(login: string, state: string, commit = scene.pull.head.sha): void {
  const id = scene.github.world.nextId();
  const user = userOf(scene.github.world, login);
  scene.pull.reviews.push({
    id,
    nodeId: `PRR_${id}`,
    user,
    body: '',
    state,
    commit,
    submittedAt: scene.github.world.now(),
  });
}

function approvers(): Promise<readonly string[]> {
  return scene.forge.reviews.approversOf(scene.pull.number, scene.pull.head.sha);
}

test('an approval of an older head is none of this one', async () => {
  reviewed('bob', 'APPROVED', shaOf('older'));
  reviewed('carol', 'APPROVED');
  expect(await approvers()).toEqual(['carol']);
});

test('the last opinion counts: one that was taken back or dismissed is none, a comment changes nothing', async () => {
  reviewed('bob', 'APPROVED');
  reviewed('bob', 'CHANGES_REQUESTED');
  reviewed('carol', 'DISMISSED');
  reviewed('dora', 'CHANGES_REQUESTED');
  reviewed('dora', 'APPROVED');
  reviewed('dora', 'COMMENTED');
  reviewed('eve', 'PENDING');
  expect(await approvers()).toEqual(['dora']);
});

test('a bot approves nothing', async () => {
  reviewed('renovate[bot]', 'APPROVED');
  expect(await approvers()).toEqual([]);
});

test('a review beyond the first page is read', async () => {
  for (let count = 0; count < 120; count++) reviewed('bob', 'COMMENTED');
  reviewed('bob', 'APPROVED');
  expect(await approvers()).toEqual(['bob']);
});

test('who has not taken up the invitation is not of the team yet', async () => {
  scene.github.world.teams.set(
    'acme/sec',
    new Map([
      ['bob', 'active'],
      ['carol', 'pending'],
    ]),
  );
  const { reviews } = scene.forge;
  expect(await reviews.isMember('acme', 'sec', 'bob')).toBe(true);
  expect(await reviews.isMember('acme', 'sec', 'carol')).toBe(false);
  expect(await reviews.isMember('acme', 'sec', 'dora')).toBe(false);
  expect(await reviews.isMember('acme', 'hidden', 'bob')).toBe(false);
});

test('a token that may not see teams is refused, which is no "no"', async () => {
  const { reviews } = (await openRefused()).forge;
  await expect(reviews.isMember('acme', 'sec', 'bob')).rejects.toMatchObject({ status: 403 });
});

async function openRefused(): Promise<Scene> {
  await scene.github.close();
  scene = await openScene();
  return scene;
}
