import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { readTextFile } from '../../../src/forge/github/contents.js';
import { react } from '../../../src/forge/github/reaction.js';
import { comment, shaOf } from '../../helpers/github/builders.js';
import { openScene, type Scene } from '../../publish/scene.js';

const BASE = shaOf('base');
let scene: Scene;
beforeEach(async () => {
  scene = await openScene();
});
afterEach(() => scene.github.close());

test('the policy comes from the commit that was named', async () => {
  scene.repository.contents.set(`${BASE}:.github/gatehouse.yml`, 'version: 1 # ü\n');
  scene.repository.contents.set(`${shaOf('head')}:.github/gatehouse.yml`, 'version: 1\ngate: { fail-on: none }\n');
  expect(await readTextFile(scene.client, scene.ref, '.github/gatehouse.yml', BASE)).toBe('version: 1 # ü\n');
});

test('a file that is not there is null, not an error', async () => {
  expect(await readTextFile(scene.client, scene.ref, '.github/gatehouse.yml', BASE)).toBeNull();
});

test('an answer that cannot be had is an error, never an absent file', async () => {
  scene.github.fail({ operation: 'repos/get-content', status: 502 });
  await expect(readTextFile(scene.client, scene.ref, 'x', BASE)).rejects.toThrow();
});

test('a command shows that it was seen', async () => {
  const { id } = comment(scene.github.world, scene.pull, 'wim', '/gatehouse recheck');
  await react(scene.client, scene.ref, id, 'eyes');
  expect(scene.repository.reactions).toMatchObject([{ comment: id, content: 'eyes' }]);
});
