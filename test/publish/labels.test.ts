import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { publishLabels } from '../../src/publish/labels.js';
import { publishReviewers } from '../../src/publish/reviewers.js';
import { openScene, type Scene } from './scene.js';

const managed = ['security: blocked', 'policy-change'];
let scene: Scene;
const labels = () => [...scene.pull.labels].sort();

beforeEach(async () => {
  scene = await openScene();
  scene.pull.labels.add('bug');
});
afterEach(() => scene.github.close());

test('our labels come and go, those of people stay', async () => {
  expect((await publishLabels(scene.page, { managed, wanted: managed })).status).toBe('written');
  expect(labels()).toEqual(['bug', 'policy-change', 'security: blocked']);
  await publishLabels(scene.page, { managed, wanted: ['policy-change'] });
  expect(labels()).toEqual(['bug', 'policy-change']);
});

test('right labels cost one read', async () => {
  expect((await publishLabels(scene.page, { managed, wanted: [] })).status).toBe('unchanged');
  expect(scene.github.log.operations()).toEqual(['issues/list-labels-on-issue']);
});

test('a label that somebody removed at the same moment is fine', async () => {
  scene.pull.labels.add('policy-change');
  scene.github.fail({ operation: 'issues/remove-label', status: 404, times: 1 });
  expect((await publishLabels(scene.page, { managed, wanted: [] })).status).toBe('written');
});

test('reviewers are asked, the author is not', async () => {
  scene.github.world.users.clear();
  scene.repository.collaborators.set('bob', 'write');
  const result = await publishReviewers(scene.page, ['@bob', '@alice'], 'alice');
  expect(result.status).toBe('written');
  expect([...scene.pull.reviewers]).toEqual(['bob']);
});

test('somebody who cannot review is a warning', async () => {
  const result = await publishReviewers(scene.page, ['@nobody'], 'alice');
  expect(result).toEqual({ status: 'refused', reason: expect.stringContaining('collaborators') });
});

test.each([403, 404, 422, 429, 502])('%i is a warning', async (status) => {
  for (const operation of ['issues/add-labels', 'issues/list-labels-on-issue']) {
    scene.github.fail({ operation, status });
    const result = await publishLabels(scene.page, { managed, wanted: managed });
    expect(result).toEqual({ status: 'refused', reason: expect.stringContaining(String(status)) });
  }
});
