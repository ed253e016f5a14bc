import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { CheckAnnotation, CheckRun } from '../../src/forge/check-run.js';
import { explainButton, RECHECK_BUTTON } from '../../src/forge/github/check-button.js';
import { publishCheckRun } from '../../src/publish/check-run.js';
import { shaOf } from '../helpers/github/builders.js';
import { READ_ONLY } from '../helpers/github/github.js';
import { openScene, type Scene } from './scene.js';

const RUN: CheckRun = {
  name: 'Gatehouse',
  headSha: shaOf('head'),
  conclusion: 'failure',
  title: '2 blocking findings',
  summary: '# Security gate',
  detailsUrl: 'https://github.test/run',
};

function annotations(count: number): CheckAnnotation[] {
  return Array.from({ length: count }, (_, i) => ({
    path: 'src/a.ts',
    startLine: i + 1,
    endLine: i + 1,
    level: 'failure' as const,
    title: `finding ${i}`,
    message: `finding ${i}`,
  }));
}

let scene: Scene;
beforeEach(async () => {
  scene = await openScene();
});
afterEach(() => scene.github.close());

test.each([
  [0, 1],
  [50, 1],
  [51, 2],
  [120, 3],
])('%i annotations all arrive, in %i requests', async (count, requests) => {
  const result = await publishCheckRun(scene.page, RUN, annotations(count));
  expect(result).toMatchObject({ status: 'written', notes: [] });
  expect(scene.repository.checkRuns).toMatchObject([{ headSha: RUN.headSha, conclusion: 'failure', title: RUN.title }]);
  expect(scene.repository.checkRuns[0]?.annotations.map((one) => one.message)).toEqual(
    annotations(count).map((one) => one.message),
  );
  expect(scene.github.log.count()).toBe(requests);
});

test('400 findings: the first 200 are shown, and what is left out is told', async () => {
  const result = await publishCheckRun(scene.page, RUN, annotations(400));
  expect(result).toMatchObject({ status: 'written', notes: ['200 annotations left out'] });
  expect(scene.repository.checkRuns[0]?.annotations).toHaveLength(200);
});

test('a summary over the limit is cut after a line', async () => {
  const summary = 'é'.repeat(49).concat('\n').repeat(2000);
  await publishCheckRun(scene.page, { ...RUN, summary }, []);
  const written = scene.repository.checkRuns[0]?.summary ?? '';
  expect(written.length).toBeLessThanOrEqual(65_535);
  expect(written).toMatch(/é\n\n> The text was cut here/);
});

test('annotations that do not arrive leave the check run standing', async () => {
  scene.github.fail({ operation: 'checks/update', status: 502 });
  const result = await publishCheckRun(scene.page, RUN, annotations(120));
  expect(result).toMatchObject({ status: 'written', notes: [expect.stringContaining('from the 51th on')] });
});

describe('buttons', () => {
  const BUTTONS = [RECHECK_BUTTON, explainButton('ab'.repeat(16))];
  const app = () => scene.pageFor(scene.github.token({ login: 'acme-gate[bot]' }));

  test('stand on the check run of an App, and outlive the annotations that are appended', async () => {
    const result = await publishCheckRun(app(), { ...RUN, buttons: BUTTONS }, annotations(120));
    expect(result).toMatchObject({ status: 'written', notes: [] });
    expect(scene.repository.checkRuns).toMatchObject([{ app: 'acme-gate', actions: BUTTONS }]);
  });

  test('are left out with the job’s own token, whose clicks GitHub tells nobody, and that is said', async () => {
    const result = await publishCheckRun(scene.page, { ...RUN, buttons: BUTTONS }, []);
    expect(result).toMatchObject({ status: 'written', notes: [expect.stringContaining('token of an App')] });
    expect(scene.repository.checkRuns).toMatchObject([{ actions: [] }]);
  });

  test('without them nobody is asked who the token belongs to', async () => {
    await publishCheckRun(app(), RUN, []);
    expect(scene.github.log.operations()).toEqual(['checks/create']);
  });
});

test.each([403, 404, 409, 422, 429, 502])('%i is a warning', async (status) => {
  scene.github.fail({ operation: 'checks/create', status });
  const result = await publishCheckRun(scene.page, RUN, []);
  expect(result).toEqual({ status: 'refused', reason: expect.stringContaining(String(status)) });
});

test('a read-only token: the missing permission is named', async () => {
  const page = scene.pageFor(scene.github.token({ permissions: READ_ONLY }));
  const result = await publishCheckRun(page, RUN, []);
  expect(result).toEqual({ status: 'refused', reason: expect.stringContaining('`checks: write`') });
});
