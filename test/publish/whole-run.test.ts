import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { CheckRun } from '../../src/forge/check-run.js';
import { formatMarker } from '../../src/forge/github/comment-marker.js';
import { formatThreadMarker } from '../../src/forge/github/thread-marker.js';
import type { PullPage } from '../../src/forge/page.js';
import type { ReviewComment } from '../../src/forge/review.js';
import type { PublishResult } from '../../src/publish/publish-result.js';
import { type PagePart, publishPage } from '../../src/publish/pull-request-page.js';
import { shaOf } from '../helpers/github/builders.js';
import { FULL_PERMISSIONS } from '../helpers/github/github.js';
import { diffOf } from '../helpers/github/patch.js';
import type { Permission } from '../helpers/github/world.js';
import { openScene, type Scene } from './scene.js';

const HEAD = shaOf('head');
const FILE = diffOf('src/a.ts', null, 'x\n'.repeat(40));
const SARIF = JSON.stringify({ version: '2.1.0', runs: [{ tool: { driver: { name: 'gatehouse' } }, results: [] }] });
const RUN: CheckRun = {
  name: 'Gatehouse',
  headSha: HEAD,
  conclusion: 'failure',
  title: 't',
  summary: 's',
  detailsUrl: null,
};

function comments(count: number): ReviewComment[] {
  return Array.from({ length: count }, (_, i) => {
    const fingerprint = `${i + 10}`.repeat(4);
    return { path: 'src/a.ts', line: i + 1, body: `${formatThreadMarker(fingerprint)}\nfinding`, fingerprint };
  });
}

let scene: Scene;

/** What a run with this many findings publishes. */
function publishRun(page: PullPage, findings: number): Promise<ReadonlyMap<PagePart, PublishResult>> {
  const marker = { key: 'default', head: HEAD };
  const body = `${formatMarker(marker)}\n${findings} findings`;
  const wanted = comments(findings);
  return publishPage(page, {
    comment: { body, marker, clean: false },
    review: {
      key: 'default',
      head: HEAD,
      open: new Set(wanted.map((one) => one.fingerprint)),
      render: () => wanted,
      body: 'Findings',
      most: 20,
      goneReply: 'Gone.',
    },
    'check run': { run: RUN, annotations: [] },
    'SARIF upload': { sarif: SARIF, commit: HEAD, ref: 'refs/pull/1/head', pollMs: 10 },
  });
}

beforeEach(async () => {
  scene = await openScene({ pull: { files: [FILE] } });
  scene.github.world.sarifStates = ['complete'];
});
afterEach(() => scene.github.close());

test('a run with 20 findings makes at most 12 calls, a quiet re-run at most 6', async () => {
  await publishRun(scene.page, 20);
  expect(scene.pull.threads).toHaveLength(20);
  expect(scene.github.log.count()).toBeLessThanOrEqual(12);
  scene.github.log.clear();
  await publishRun(scene.pageFor(scene.token), 20);
  expect(scene.github.log.count()).toBeLessThanOrEqual(6);
});

test('the parts of the page do not wait for each other', async () => {
  // Long enough that a busy machine has sent all of them before the first is answered.
  scene.github.setLatency(1_000);
  const results = await publishRun(scene.page, 20);
  expect([...results.values()].map((one) => one.status)).toEqual(Array(4).fill('written'));
  expect(scene.github.mostAtOnce()).toBeGreaterThanOrEqual(4);
});

test.each<[Permission, string]>([
  ['pull-requests', 'comment review'],
  ['checks', 'check run'],
  ['security-events', 'SARIF upload'],
])('without %s: write only %s is missing', async (permission, missing) => {
  const token = scene.github.token({ permissions: { ...FULL_PERMISSIONS, [permission]: 'read' } });
  const results = await publishRun(scene.pageFor(token), 2);
  const refused = [...results].filter(([, result]) => result.status === 'refused');
  expect(refused.map(([name]) => name).join(' ')).toBe(missing);
  for (const [, result] of refused) {
    expect(result).toMatchObject({ reason: expect.stringContaining(`\`${permission}: write\``) });
  }
});

test('a token that ran out of requests is told for every publisher', async () => {
  const token = scene.github.token({ remaining: 0 });
  const results = await publishRun(scene.pageFor(token), 2);
  for (const result of results.values()) {
    expect(result).toEqual({ status: 'refused', reason: expect.stringMatching(/rate limit/i) });
  }
});

test('a part that is not wanted is not touched', async () => {
  const results = await publishPage(scene.page, { labels: { managed: ['blocked'], wanted: ['blocked'] } });
  expect([...results.keys()]).toEqual(['labels']);
  expect(scene.github.log.operations()).toEqual(['issues/list-labels-on-issue', 'issues/add-labels']);
});
