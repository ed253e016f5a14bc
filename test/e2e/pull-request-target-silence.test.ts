import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { push } from '../helpers/github/builders.js';
import type { Fault } from '../helpers/github/fault.js';
import type { ActionRun, ActionScene, Checkout } from './action-scene.js';
import { comparable, makeTarget, QUIET, rulesOf, type Target, type TargetRequest } from './target-scene.js';

let target: Target;
let checkout: Checkout;
let scene: ActionScene;

beforeAll(() => {
  target = makeTarget();
  ({ checkout } = target);
});
afterAll(() => target.destroy());
beforeEach(async () => {
  scene = await target.open();
});
afterEach(() => scene.close());

const onTarget = (request?: TargetRequest) => target.run(scene, request);

const statusesOf = (ran: ActionRun) =>
  Object.fromEntries(ran.result().scans.map((scan) => [scan.scanner, scan.status]));

/** The same of those that have something to look at: there is no migration here. */
function looked(ran: ActionRun): readonly string[] {
  const { database, ...others } = statusesOf(ran);
  expect(database).toBe('not-applicable');
  return Object.values(others);
}

describe('GitHub does not answer on pull_request_target', () => {
  const REFUSED: Readonly<Record<string, Omit<Fault, 'operation'>>> = {
    404: { status: 404 },
    403: { status: 403, message: 'Resource not accessible by integration' },
    429: { status: 429, message: 'You have exceeded a secondary rate limit', headers: { 'retry-after': '3600' } },
    502: { status: 502 },
  };
  const everywhere = ['git/get-ref', 'repos/compare-commits-with-basehead', 'git/get-tree', 'git/get-blob'].flatMap(
    // What is tried again takes seconds: test/workspace/api has it for every call.
    (operation) =>
      Object.keys(REFUSED)
        .filter((status) => operation === 'git/get-ref' || status !== '502')
        .map((status) => [operation, status] as const),
  );

  test.each(everywhere)('%s %s: never a pass', async (operation, status) => {
    // The change of nothing but words, which passes when everything is read.
    const head = target.branch(`words-${operation.replace(/\W/g, '-')}-${status}`, checkout.base, () =>
      target.commit({ 'docs/words.md': 'Words\n' }),
    );
    push(scene.pull, head);
    const fault = REFUSED[status];
    if (fault === undefined) throw new Error('no such fault');
    scene.github.fail({ operation, ...fault });

    const ran = await onTarget({ inputs: QUIET });

    expect(ran.code).toBe(3);
    expect(ran.stdout).not.toContain('defect in gatehouse');
  });

  test('without any fault that change passes', async () => {
    push(
      scene.pull,
      target.branch('words', checkout.base, () => target.commit({ 'docs/words.md': 'Words\n' })),
    );
    const ran = await onTarget({ inputs: QUIET });
    expect([ran.code, ran.result().verdict.outcome]).toEqual([0, 'pass']);
  });

  test('a base that is lost is said so, and what the change holds is found nevertheless', async () => {
    scene.github.fail({ operation: 'repos/compare-commits-with-basehead', status: 404 });
    const ran = await onTarget();
    expect(ran.code).toBe(3);
    expect(ran.result().notices).toMatchObject([
      { kind: 'baseline-unknown', message: expect.stringContaining('the base could not be read') },
    ]);
    expect(rulesOf(ran)).toContain('aws-access-key');
    expect(new Set(looked(ran))).toEqual(new Set(['partial']));
    expect(scene.pull.comments).toHaveLength(1);
  });

  test('one file that cannot be read leaves no scan complete and is named, whoever asked for it', async () => {
    scene.github.fail({ operation: 'graphql/Blobs', status: 404 });
    scene.github.fail({ operation: 'git/get-blob', status: 404, skip: 3, times: 1 });
    const ran = await onTarget({ inputs: QUIET });
    expect(ran.code).toBe(3);
    // Failed where the file was one that decides how the others are judged.
    for (const status of looked(ran)) expect(['partial', 'failed']).toContain(status);
    const problems = ran.result().scans.flatMap((scan) => scan.problems);
    expect(problems.some((problem) => problem.message.includes('GitHub answered 404'))).toBe(true);
  });

  test('commits that cannot be listed are a problem of the secret scan', async () => {
    const head = target.branch('two-commits', checkout.base, () => {
      target.commit({ 'docs/words.md': 'Some\n' });
      target.commit({ 'docs/words.md': 'Words\n' });
    });
    push(scene.pull, head);
    scene.github.fail({ operation: 'git/get-tree', status: 404, skip: 2 });
    const ran = await onTarget({ inputs: QUIET });
    expect([ran.code, statusesOf(ran).secrets]).toEqual([3, 'partial']);
  });

  test('after a rate limit nothing more is asked', async () => {
    scene.github.fail({ operation: 'git/get-blob', ...REFUSED[429], status: 429 });
    await onTarget({ inputs: QUIET });
    expect(scene.github.log.count('git/get-blob')).toBeLessThanOrEqual(8);
  });

  test('a list of files that GitHub cuts is asked for folder by folder, and nothing is missing', async () => {
    const whole = await onTarget({ inputs: QUIET });
    scene.repository.treeLimit = 10;
    scene.github.log.clear();
    const cut = await onTarget({ inputs: QUIET });
    expect(scene.github.log.count('git/get-tree')).toBeGreaterThan(2);
    expect(comparable(cut.result())).toEqual(comparable(whole.result()));
  });
});
