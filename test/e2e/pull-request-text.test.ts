import { appendFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { LEAKED_KEY_ID } from '../../examples/example-repository.mjs';
import { comment } from '../helpers/github/builders.js';
import { FULL_PERMISSIONS, READ_ONLY } from '../helpers/github/github.js';
import { createReviewComment } from '../helpers/github/review.js';
import { userOf } from '../helpers/github/world.js';
import { type ActionRun, type ActionScene, type Checkout, makeCheckout, openActionScene } from './action-scene.js';

const LEAK = `Deploy it with ${LEAKED_KEY_ID}, please.`;

let checkout: Checkout;
/** A change of words alone: whatever is found stands on the pull request's page. */
let head: string;
let scene: ActionScene;

beforeAll(() => {
  checkout = makeCheckout();
  checkout.git('switch', '--quiet', '--create', 'words', checkout.base);
  appendFileSync(join(checkout.folder, 'README.md'), '\nMore words.\n');
  checkout.git('add', '--all');
  checkout.git('commit', '--quiet', '--message', 'Words');
  head = checkout.git('rev-parse', 'HEAD');
});
afterAll(() => checkout.destroy());
beforeEach(async () => {
  scene = await openActionScene({ base: checkout.base, head, ref: 'words' });
});
afterEach(() => scene.close());

const secretsOf = (ran: ActionRun) => ran.result().findings.filter((finding) => finding.category === 'secret');
const notesOf = (ran: ActionRun) =>
  ran.result().scans.flatMap((scan) => (scan.scanner === 'secrets' ? scan.notes : []));

function inThread(login: string, body: string): void {
  const { world } = scene.github;
  scene.pull.threads.push({
    nodeId: 'PRRT_1',
    reviewId: 1,
    commit: head,
    place: { path: 'README.md', line: 1, side: 'RIGHT', startLine: null },
    comments: [createReviewComment(world, userOf(world, login), body)],
    resolvedBy: null,
    hiddenReads: 0,
  });
}

function inReview(login: string, body: string): void {
  const { world } = scene.github;
  const id = world.nextId();
  const user = userOf(world, login);
  scene.pull.reviews.push({
    id,
    nodeId: `PRR_${id}`,
    user,
    body,
    state: 'COMMENTED',
    commit: head,
    submittedAt: world.now(),
  });
}

describe('a secret in what is written on a pull request', () => {
  test('in the description blocks, is told once with its place, and is gone when the text is edited', async () => {
    scene.pull.body = LEAK;
    const ran = await scene.gate(checkout);
    expect([ran.code, ran.warnings]).toEqual([1, []]);
    const page = `${scene.github.url}/acme/shop/pull/${scene.pull.number}`;
    expect(secretsOf(ran)).toMatchObject([{ rule: 'aws-access-key', state: 'new', location: null }]);
    expect(secretsOf(ran)[0]?.references).toContain(page);
    expect(secretsOf(ran)[0]?.message).toMatch(/written in the description .*Revoke.*edit history/);
    expect(scene.pull.comments).toHaveLength(1);
    expect(scene.pull.comments[0]?.body.split(`(${page})`)).toHaveLength(2);
    expect([scene.pull.reviews, scene.pull.threads]).toEqual([[], []]);
    for (const output of [ran.stdout, ran.summary, scene.pull.comments[0]?.body]) {
      const unmasked = (output ?? '').replaceAll(/^::add-mask::.*$/gm, '');
      expect(unmasked).not.toContain(LEAKED_KEY_ID);
    }

    scene.pull.body = 'Deploy it, please.';
    const again = await scene.gate(checkout);
    expect([again.code, secretsOf(again), scene.pull.comments.length]).toEqual([0, [], 1]);
    expect(scene.pull.comments[0]?.body).toMatch(/nothing (?:blocks|to fix)/);
  });

  test.each<[string, () => void, RegExp]>([
    [
      'the title',
      () => {
        scene.pull.title = LEAK;
      },
      /\/pull\/\d+$/,
    ],
    ['a comment', () => void comment(scene.github.world, scene.pull, 'alice', LEAK), /#issuecomment-\d+$/],
    ['a review', () => inReview('alice', LEAK), /#pullrequestreview-\d+$/],
    ['a comment of a review', () => inThread('alice', LEAK), /#discussion_r\d+$/],
  ])('in %s of the author blocks, with the address of the place', async (_name, write, place) => {
    write();
    const ran = await scene.gate(checkout, { review: 'false' });
    expect([ran.code, secretsOf(ran).length]).toEqual([1, 1]);
    expect(secretsOf(ran)[0]?.references.at(-1)).toMatch(place);
  });

  test.each<[string, string, () => void]>([
    ['a member, as GitHub shows it', 'maya', () => void scene.repository.associations.set('maya', 'MEMBER')],
    ['somebody who may write and hides it', 'hugo', () => void scene.repository.collaborators.set('hugo', 'write')],
  ])('in a comment by %s blocks', async (_name, login, prepare) => {
    prepare();
    comment(scene.github.world, scene.pull, login, LEAK);
    const ran = await scene.gate(checkout);
    expect([ran.code, secretsOf(ran).map(({ confidence }) => confidence)]).toEqual([1, ['high']]);
  });

  test.each<[string, string, () => void]>([
    ['a stranger', 'mallory', () => {}],
    ['a reader', 'rita', () => void scene.repository.collaborators.set('rita', 'read')],
    ['an app, which may repeat a stranger', 'helper[bot]', () => {}],
    ['another workflow under our own name', 'github-actions[bot]', () => {}],
  ])('by %s is listed at low confidence, blocks nothing and opens no comment', async (_name, login, prepare) => {
    prepare();
    comment(scene.github.world, scene.pull, login, LEAK);
    inReview(login, LEAK);
    inThread(login, LEAK);
    const ran = await scene.gate(checkout);
    expect([ran.code, secretsOf(ran).map(({ confidence }) => confidence)]).toEqual([0, ['low']]);
    expect(scene.pull.comments).toHaveLength(1);
    expect(ran.summary).toContain('low confidence');
  });

  test('by a stranger does not weaken the same one by the author', async () => {
    scene.pull.body = LEAK;
    comment(scene.github.world, scene.pull, 'mallory', LEAK);
    const ran = await scene.gate(checkout);
    expect([ran.code, secretsOf(ran).length, secretsOf(ran)[0]?.references.length]).toEqual([1, 1, 4]);
  });

  test('by four strangers costs three questions about them, not more', async () => {
    for (const login of ['mallory', 'trudy', 'eve', 'oscar']) comment(scene.github.world, scene.pull, login, LEAK);
    const ran = await scene.gate(checkout);
    expect(ran.code).toBe(0);
    expect(scene.github.log.count('repos/get-collaborator-permission-level')).toBe(3);
  });

  test('that the history holds too is not settled by a statement while a text still shows it', async () => {
    checkout.git('switch', '--quiet', '--create', 'leaked', checkout.base);
    const file = join(checkout.folder, 'src/keys.js');
    writeFileSync(file, `export const accessKeyId = '${LEAKED_KEY_ID}';\n`);
    checkout.git('add', '--all');
    checkout.git('commit', '--quiet', '--message', 'Keys');
    rmSync(file);
    checkout.git('add', '--all');
    checkout.git('commit', '--quiet', '--message', 'Oops');
    const other = await openActionScene({ base: checkout.base, head: checkout.git('rev-parse', 'HEAD'), body: LEAK });
    try {
      other.repository.collaborators.set('maintainer', 'write');
      const [leak] = secretsOf(await other.gate(checkout));
      comment(other.github.world, other.pull, 'maintainer', `/gatehouse revoked ${leak?.id}`);
      expect((await other.gate(checkout)).code).toBe(1);
      other.pull.body = 'Words';
      const settled = await other.gate(checkout);
      expect(secretsOf(settled)).toMatchObject([{ id: leak?.id, suppression: { kind: 'revoked' } }]);
    } finally {
      await other.close();
      checkout.git('switch', '--quiet', 'words');
    }
  });
});

describe('reading the texts', () => {
  test('costs no call more than before: a quiet re-run of everything stays within 6', async () => {
    scene.pull.body = LEAK;
    scene.github.world.sarifStates = ['complete'];
    const inputs = { 'check-run': 'true', 'upload-sarif': 'true' };
    await scene.gate(checkout, inputs);
    expect(scene.github.log.count()).toBeLessThanOrEqual(12);
    scene.github.log.clear();
    await scene.gate(checkout, inputs);
    expect(scene.github.log.operations().sort()).toEqual([
      'checks/create',
      'code-scanning/get-sarif',
      'code-scanning/upload-sarif',
      'graphql/PullRequestTexts',
      'graphql/ReviewThreads',
      'issues/list-comments',
    ]);
  });

  test('of a private repository without the right to is a note, said once, and fails nothing', async () => {
    await scene.close();
    scene = await openActionScene({ base: checkout.base, head, ref: 'words', body: LEAK, private: true });
    const { 'pull-requests': _, ...others } = FULL_PERMISSIONS;
    scene.token = scene.github.token({ permissions: others });
    const ran = await scene.gate(checkout);
    expect([ran.code, secretsOf(ran)]).toEqual([0, []]);
    const notes = notesOf(ran).filter((note) => note.includes('were not scanned for secrets'));
    expect(notes).toEqual([expect.stringContaining('pull-requests: read')]);
  });

  test('with a fork’s read-only token works the same', async () => {
    scene.pull.body = LEAK;
    scene.token = scene.github.token({ permissions: READ_ONLY });
    expect((await scene.gate(checkout)).code).toBe(1);
  });

  test('without a token is not tried', async () => {
    scene.pull.body = LEAK;
    const ran = await scene.gate(checkout, { 'github-token': '' });
    expect([ran.code, scene.github.log.count()]).toEqual([0, 0]);
  });

  test('of a GitHub that does not answer is no clean result', async () => {
    scene.github.fail({ operation: 'graphql/PullRequestTexts', status: 502, message: 'Bad Gateway', times: 9 });
    const ran = await scene.gate(checkout, { comment: 'false', review: 'false' });
    expect([ran.code, ran.result().verdict.outcome]).toEqual([3, 'error']);
  });

  test('covers what comes after the first hundred comments', async () => {
    for (let i = 0; i < 120; i++) comment(scene.github.world, scene.pull, 'alice', `Word ${i}`);
    comment(scene.github.world, scene.pull, 'alice', LEAK);
    const ran = await scene.gate(checkout, { comment: 'false', review: 'false' });
    expect([ran.code, scene.github.log.count('graphql/PullRequestTexts')]).toEqual([1, 2]);
  });

  test('ends after five pages, and says so', async () => {
    for (let i = 0; i < 520; i++) comment(scene.github.world, scene.pull, 'alice', `Word ${i}`);
    const ran = await scene.gate(checkout, { comment: 'false', review: 'false' });
    expect([ran.code, scene.github.log.count('graphql/PullRequestTexts')]).toEqual([0, 5]);
    expect(notesOf(ran).join()).toContain('more comments than are scanned');
  });

  test('leaves out our own comment, which holds no value, but not one that looks like it', async () => {
    const marker = `<!-- gatehouse:summary v=1 key=default sha=${head} -->`;
    comment(scene.github.world, scene.pull, 'github-actions[bot]', `${marker}\n${LEAK}`);
    expect(secretsOf(await scene.gate(checkout, { comment: 'false' }))).toEqual([]);
    comment(scene.github.world, scene.pull, 'alice', `${marker}\n${LEAK}`);
    expect((await scene.gate(checkout, { comment: 'false' })).code).toBe(1);
  });
});
