import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { githubForge } from '../../../src/forge/github/forge.js';
import { openScene, type Scene } from '../../publish/scene.js';

let scene: Scene;

beforeEach(async () => {
  scene = await openScene();
});
afterEach(() => scene.github.close());

test('the client is loaded by the first question, and once for all of them', async () => {
  let loads = 0;
  const forge = githubForge({ owner: 'acme', repo: 'shop' }, { server: 'https://github.test' }, async () => {
    loads++;
    return scene.client;
  });
  expect([forge.origin, loads]).toEqual(['https://github.test/acme/shop', 0]);
  await Promise.all([forge.page(scene.pull.number).pull(), forge.content.filesOf(scene.pull.number)]);
  expect(loads).toBe(1);
});

test('a comment is our own by its author, never by its text', async () => {
  const own = await scene.page.createComment('ours');
  const mallory = scene.pageFor(scene.github.token({ login: 'mallory' }));
  await mallory.createComment('ours');
  const listed = await scene.page.listComments();
  expect(listed.map(({ id, own: isOwn }) => [id === own.id, isOwn])).toEqual([
    [true, true],
    [false, false],
  ]);
});

test('a check run of a pull request says which one it is of: a click does not', async () => {
  const run = {
    name: 'x',
    headSha: scene.pull.head.sha,
    conclusion: 'success',
    title: 't',
    summary: 's',
    detailsUrl: null,
  } as const;
  await scene.page.createCheckRun(run, []);
  await scene.forge.commits.createCheckRun(run, []);
  const references = scene.repository.checkRuns.map(({ externalId }) => externalId ?? null);
  expect(references).toEqual([`gatehouse:pull/${scene.pull.number}`, null]);
});
