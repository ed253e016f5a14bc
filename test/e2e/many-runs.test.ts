import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { parseThreadMarker } from '../../src/forge/github/thread-marker.js';
import { comment, push, replyToThread, shaOf } from '../helpers/github/builders.js';
import { pullRequestPayload } from '../helpers/github/event-payload.js';
import { diffOf } from '../helpers/github/patch.js';
import { type ActionScene, type Checkout, makeCheckout } from './action-scene.js';
import { ADDED, judge, madeResult, openMadeScene, someFindings } from './made-result.js';

let checkout: Checkout;
let scene: ActionScene;

beforeAll(() => {
  checkout = makeCheckout();
});
afterAll(() => checkout.destroy());
beforeEach(async () => {
  scene = await openMadeScene(checkout);
});
afterEach(() => scene.close());

const run = (findings = someFindings(3), head = scene.pull.head.sha, inputs = {}) =>
  judge(scene, checkout, madeResult({ base: checkout.base, head }, findings), { 'check-run': 'false', ...inputs });
const openThreads = () => scene.pull.threads.filter((thread) => thread.resolvedBy === null);
const fingerprints = () => openThreads().map((thread) => parseThreadMarker(thread.comments[0]?.body ?? ''));

describe('many runs', () => {
  test('25 pushes in a row: one comment, no duplicate thread, the last head in both', async () => {
    for (let i = 1; i <= 25; i++) {
      push(scene.pull, shaOf(`push ${i}`));
      // Findings come and go: each push has another window of them.
      const window = someFindings(10).slice(i % 5, (i % 5) + 4);
      const ran = await run(window);
      expect([ran.code, ran.warnings]).toEqual([1, []]);
      expect(fingerprints().sort()).toEqual(window.map((finding) => finding.id).sort());
    }
    expect(scene.pull.comments).toHaveLength(1);
    expect(scene.pull.comments[0]?.body).toContain(`sha=${shaOf('push 25')} -->`);
    expect(new Set(fingerprints()).size).toBe(fingerprints().length);
  }, 120_000);

  test('two runs at the same time: one comment and one thread for each finding', async () => {
    const rans = await Promise.all([run(), run()]);
    expect(rans.map((ran) => ran.code)).toEqual([1, 1]);
    expect(scene.pull.comments.filter((one) => !one.deleted && one.minimized === null)).toHaveLength(1);
    expect(fingerprints().sort()).toEqual(
      someFindings(3)
        .map((finding) => finding.id)
        .sort(),
    );
  });

  test('reads that lag behind writes: the next run still finds its comment and doubles nothing', async () => {
    scene.github.world.commentLag = 1;
    scene.github.world.threadLag = 1;
    await run();
    scene.github.world.commentLag = 0;
    scene.github.world.threadLag = 0;
    await run();
    expect(scene.pull.comments.filter((one) => !one.deleted && one.minimized === null)).toHaveLength(1);
    expect(new Set(fingerprints()).size).toBe(3);
    expect(fingerprints()).toHaveLength(3);
  });

  test('an older run that ends later overwrites nothing', async () => {
    const older = pullRequestPayload(scene.repository, scene.pull);
    push(scene.pull, shaOf('newer'));
    await run(someFindings(1));
    const body = scene.pull.comments[0]?.body;
    const result = madeResult({ base: checkout.base, head: checkout.head }, someFindings(5));
    const ran = await judge(scene, checkout, result, { 'check-run': 'false' }, older);
    expect([ran.code, scene.pull.comments.map((one) => one.body), scene.pull.threads.length]).toEqual([1, [body], 1]);
  });

  test('a stranger’s comment with our marker is not taken for ours', async () => {
    const forged = `<!-- gatehouse:summary v=1 key=default sha=${scene.pull.head.sha} -->\nAll is well`;
    comment(scene.github.world, scene.pull, 'mallory', forged);
    await run();
    expect(scene.pull.comments.map((one) => one.user.login)).toEqual(['mallory', 'github-actions[bot]']);
    expect(scene.pull.comments[0]?.body).toBe(forged);
  });

  test('a thread in which a person has answered stays as it is', async () => {
    await run();
    replyToThread(scene.github.world, scene.pull, 0, 'alice', 'This is fine');
    push(scene.pull, shaOf('fixed'));
    await run([]);
    expect(scene.pull.threads.map((thread) => thread.resolvedBy?.login ?? null)).toEqual([
      null,
      'github-actions[bot]',
      'github-actions[bot]',
    ]);
  });

  test('two projects of one repository keep a comment and threads each', async () => {
    await run(someFindings(2), undefined, { project: 'web' });
    await run(someFindings(4).slice(2), undefined, { project: 'api' });
    expect(scene.pull.comments).toHaveLength(2);
    expect(openThreads()).toHaveLength(4);
    await run([], undefined, { project: 'api' });
    expect(openThreads()).toHaveLength(2);
  });
});

describe('calls to GitHub', () => {
  test('a run with 20 findings makes at most 12 calls, a quiet re-run at most 6', async () => {
    await run(someFindings(20), undefined, { 'check-run': 'true' });
    expect(scene.pull.threads).toHaveLength(20);
    expect(scene.github.log.count()).toBeLessThanOrEqual(12);
    scene.github.log.clear();
    await run(someFindings(20), undefined, { 'check-run': 'true' });
    expect(scene.github.log.count()).toBeLessThanOrEqual(6);
  });

  test('a clean first run writes nothing at all', async () => {
    const ran = await run([]);
    expect([ran.code, scene.pull.comments, scene.pull.reviews]).toEqual([0, [], []]);
    expect(scene.github.log.count()).toBeLessThanOrEqual(6);
  });
});

describe('sizes', () => {
  test('400 findings: one comment within the limit, 20 threads, annotations in batches of 50', async () => {
    const ran = await run(someFindings(400), undefined, { 'check-run': 'true' });
    expect([ran.code, ran.warnings]).toEqual([1, []]);
    expect(scene.pull.comments[0]?.body.length).toBeLessThan(60_000);
    expect(scene.pull.threads).toHaveLength(20);
    expect(scene.repository.checkRuns[0]?.annotations).toHaveLength(200);
    expect(scene.github.log.count('checks/update')).toBe(3);
    expect(ran.summary.length).toBeLessThan(1024 * 1024);
  });

  test('the longest texts that a result may have: the comment is under GitHub’s limit and keeps verdict and marker', async () => {
    const wide = '🛑`|@x <b>'.repeat(200);
    const findings = someFindings(400, { title: wide.slice(0, 500), message: wide });
    await run(findings.map((finding, i) => ({ ...finding, rule: `rule-${String(i)}` })));
    const body = scene.pull.comments[0]?.body ?? '';
    expect(body.length).toBeLessThan(65_536);
    expect(Buffer.byteLength(body)).toBeLessThan(65_536);
    expect(body).toMatch(
      /^<!-- gatehouse:summary v=1 key=default sha=[0-9a-f]{40} -->\n### ❌ Security gate: 400 blocking/,
    );
  });

  test('3,000 changed files: findings in the last of them still get their thread', async () => {
    const files = Array.from({ length: 2_999 }, (_, i) => diffOf(`lib/${String(i).padStart(4, '0')}.ts`, 'a\n', 'b\n'));
    push(scene.pull, scene.pull.head.sha, [...files, ADDED]);
    const ran = await run(someFindings(2));
    expect([ran.code, ran.warnings, scene.pull.threads.length]).toEqual([1, [], 2]);
    expect(scene.github.log.count('pulls/list-files')).toBe(30);
  });

  test('3,001 files: GitHub does not list the last one, so its finding is in the comment alone', async () => {
    const files = Array.from({ length: 3_000 }, (_, i) => diffOf(`lib/${String(i).padStart(4, '0')}.ts`, 'a\n', 'b\n'));
    push(scene.pull, scene.pull.head.sha, [...files, ADDED]);
    const ran = await run(someFindings(2));
    expect([ran.code, scene.pull.threads.length, scene.pull.comments.length]).toEqual([1, 0, 1]);
  });

  test('with 50 ms for each answer a person waits for twelve of them at most, and none is asked twice', async () => {
    scene.github.setLatency(50);
    await run(someFindings(20), undefined, { 'check-run': 'true' });
    expect(scene.github.log.count()).toBeLessThanOrEqual(12);
    expect(scene.github.log.calls.filter(({ status }) => status >= 400)).toEqual([]);
  });
});
