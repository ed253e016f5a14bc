import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { formatThreadMarker } from '../../src/forge/github/thread-marker.js';
import type { ReviewComment } from '../../src/forge/review.js';
import { publishReview, type ReviewRequest } from '../../src/publish/review.js';
import { push, replyToThread, shaOf } from '../helpers/github/builders.js';
import { READ_ONLY } from '../helpers/github/github.js';
import { diffOf } from '../helpers/github/patch.js';
import { openScene, type Scene } from './scene.js';

const HEAD = shaOf('head');
const ids = { a: 'aaaaaaaa', b: 'bbbbbbbb', c: 'cccccccc' } as const;
const LONG = Array.from({ length: 60 }, (_, i) => `line ${i + 1}\n`).join('');
const FILES = [diffOf('src/a.ts', null, LONG), diffOf('src/b.ts', LONG, LONG.replace('line 30\n', 'changed\n'))];

function on(fingerprint: string, path: string, line: number, startLine?: number): ReviewComment {
  const body = `${formatThreadMarker(fingerprint)}\nfinding ${fingerprint}`;
  return { path, line, body, fingerprint, ...(startLine !== undefined && { startLine }) };
}

/** Renders as the report does: only what may be commented on. */
function request(comments: readonly ReviewComment[], more: Partial<ReviewRequest> = {}): ReviewRequest {
  return {
    key: 'default',
    head: HEAD,
    open: new Set(comments.map((one) => one.fingerprint)),
    render: (isCommentable) => comments.filter((one) => isCommentable(one.path, one.startLine ?? one.line, one.line)),
    body: 'Findings on lines of this change',
    most: 20,
    goneReply: 'This finding is gone.',
    ...more,
  };
}

let scene: Scene;
const publish = (wanted: ReviewRequest) => publishReview(scene.pageFor(scene.token), wanted);
const places = () => scene.pull.threads.map((one) => `${one.place.path}:${one.place.line}`);

beforeEach(async () => {
  scene = await openScene({ pull: { files: FILES } });
});
afterEach(() => scene.github.close());

test('two gates of one repository leave each other’s threads alone', async () => {
  await publish(request([on(ids.a, 'src/a.ts', 5)]));
  await publish(request([], { key: 'web' }));
  expect(scene.pull.threads.map((thread) => thread.resolvedBy)).toEqual([null]);
  await publish(request([]));
  expect(scene.pull.threads.map((thread) => thread.resolvedBy?.login)).toEqual(['github-actions[bot]']);
});

describe('one review', () => {
  test('all comments come in one review, one of them over several lines', async () => {
    const result = await publish(request([on(ids.a, 'src/a.ts', 5), on(ids.b, 'src/b.ts', 32, 29)]));
    expect(result).toMatchObject({ status: 'written', url: expect.stringContaining('#pullrequestreview-') });
    expect(scene.pull.reviews).toMatchObject([{ state: 'COMMENTED', commit: HEAD }]);
    expect(scene.pull.threads.map((one) => one.place)).toEqual([
      { path: 'src/a.ts', line: 5, side: 'RIGHT', startLine: null },
      { path: 'src/b.ts', line: 32, side: 'RIGHT', startLine: 29 },
    ]);
  });

  test('a finding on a line outside the diff costs no other its comment', async () => {
    await publish(request([on(ids.a, 'src/b.ts', 2), on(ids.b, 'src/b.ts', 30), on(ids.c, 'README.md', 1)]));
    expect(places()).toEqual(['src/b.ts:30']);
  });

  test('a renderer that does not ask is checked all the same', async () => {
    const comments = [on(ids.a, 'src/b.ts', 2), on(ids.b, 'src/b.ts', 30)];
    await publish(request(comments, { render: () => comments }));
    expect(places()).toEqual(['src/b.ts:30']);
  });

  test('no more than 20 comments', async () => {
    const many = Array.from({ length: 30 }, (_, i) => on(`${i + 10}`.repeat(4), 'src/a.ts', i + 1));
    await publish(request(many));
    expect(scene.pull.threads).toHaveLength(20);
  });

  test('a comment that is too long costs no other its place', async () => {
    const long = { ...on(ids.a, 'src/a.ts', 1), body: 'x'.repeat(65_537) };
    await publish(request([long, on(ids.b, 'src/b.ts', 30)]));
    expect(places()).toEqual(['src/b.ts:30']);
  });

  test('without findings nothing is posted', async () => {
    expect((await publish(request([]))).status).toBe('skipped');
    expect(scene.github.log.operations()).toEqual(['graphql/Viewer', 'graphql/ReviewThreads']);
  });

  test('lines of a file beyond the first page of 3,000 are known', async () => {
    const many = Array.from({ length: 2999 }, (_, i) => diffOf(`src/${i}.ts`, null, 'x\n'));
    push(scene.pull, HEAD, [...many, ...FILES]);
    await publish(request([on(ids.a, 'src/2998.ts', 1), on(ids.b, 'src/b.ts', 30)]));
    expect(places()).toEqual(['src/2998.ts:1']);
    expect(scene.github.log.count('pulls/list-files')).toBe(30);
  });

  test('a run for an older head posts nothing', async () => {
    push(scene.pull, shaOf('newer'));
    expect((await publish(request([on(ids.a, 'src/a.ts', 5)]))).status).toBe('skipped');
    expect(scene.pull.reviews).toHaveLength(0);
  });
});

describe('the next run', () => {
  test('posts nothing twice and reads no files for it', async () => {
    const same = request([on(ids.a, 'src/a.ts', 5)]);
    await publish(same);
    scene.github.log.clear();
    expect((await publish(same)).status).toBe('unchanged');
    expect(scene.github.log.operations()).toEqual(['graphql/Viewer', 'graphql/ReviewThreads']);
    expect(scene.pull.threads).toHaveLength(1);
  });

  test('25 pushes leave one thread for one finding, whichever line it is on', async () => {
    for (let run = 0; run < 25; run++) {
      push(scene.pull, shaOf(`head-${run}`));
      await publish(request([on(ids.a, 'src/a.ts', run + 1)], { head: shaOf(`head-${run}`) }));
    }
    expect(places()).toEqual(['src/a.ts:1']);
  });

  test('adds what is new, answers and resolves what is gone', async () => {
    await publish(request([on(ids.a, 'src/a.ts', 5), on(ids.b, 'src/b.ts', 30)]));
    await publish(request([on(ids.b, 'src/b.ts', 30), on(ids.c, 'src/a.ts', 9)]));
    const threads = scene.pull.threads;
    expect(places()).toEqual(['src/a.ts:5', 'src/b.ts:30', 'src/a.ts:9']);
    expect(threads.map((one) => one.resolvedBy?.login ?? null)).toEqual(['github-actions[bot]', null, null]);
    expect(threads[0]?.comments.map((one) => one.body).at(-1)).toBe('This finding is gone.');
  });

  test('a finding that is still there but gets no comment any more keeps its thread', async () => {
    await publish(request([on(ids.a, 'src/a.ts', 5)]));
    await publish(request([], { open: new Set([ids.a]) }));
    expect(scene.pull.threads[0]?.resolvedBy).toBeNull();
  });

  test('a finding that comes back is told anew', async () => {
    await publish(request([on(ids.a, 'src/a.ts', 5)]));
    await publish(request([]));
    await publish(request([on(ids.a, 'src/a.ts', 6)]));
    expect(places()).toEqual(['src/a.ts:5', 'src/a.ts:6']);
    await publish(request([on(ids.a, 'src/a.ts', 6)]));
    expect(places()).toHaveLength(2);
  });

  test('a thread in which a person has answered is left alone', async () => {
    await publish(request([on(ids.a, 'src/a.ts', 5)]));
    replyToThread(scene.github.world, scene.pull, 0, 'alice', 'This is a test key.');
    await publish(request([]));
    expect(scene.pull.threads[0]).toMatchObject({ resolvedBy: null });
    expect(scene.pull.threads[0]?.comments).toHaveLength(2);
  });

  test('a thread that a person resolved is not opened again', async () => {
    await publish(request([on(ids.a, 'src/a.ts', 5)]));
    const [thread] = scene.pull.threads;
    if (thread !== undefined) thread.resolvedBy = scene.pull.author;
    expect((await publish(request([on(ids.a, 'src/a.ts', 5)]))).status).toBe('unchanged');
    expect(scene.pull.threads).toHaveLength(1);
  });

  test("a stranger's thread with our marker is neither ours nor closed", async () => {
    const mallory = scene.github.token({ login: 'mallory' });
    await publishReview(scene.pageFor(mallory), request([on(ids.a, 'src/a.ts', 5)]));
    await publish(request([on(ids.a, 'src/a.ts', 5)]));
    await publish(request([]));
    expect(scene.pull.threads.map((one) => [one.comments[0]?.user.login, one.resolvedBy !== null])).toEqual([
      ['mallory', false],
      ['github-actions[bot]', true],
    ]);
  });

  test('150 threads on two pages are all known', async () => {
    for (let round = 0; round < 8; round++) {
      const some = Array.from({ length: 20 }, (_, i) => on(`${100 + round * 20 + i}`.repeat(3), 'src/a.ts', i + 1));
      await publish(request(some, { open: new Set(Array.from({ length: 160 }, (_, i) => `${100 + i}`.repeat(3))) }));
    }
    expect(scene.pull.threads).toHaveLength(160);
    scene.github.log.clear();
    await publish(request([on('259259259', 'src/a.ts', 1)], { open: new Set(['259259259']) }));
    expect(scene.github.log.count('pulls/create-review')).toBe(0);
    expect(scene.pull.threads.filter((one) => one.resolvedBy !== null)).toHaveLength(20);
    expect(scene.github.log.count('graphql/CloseThreads')).toBe(1);
  });

  test('20 findings come and go within few calls', async () => {
    const some = Array.from({ length: 20 }, (_, i) => on(`${i + 10}`.repeat(4), 'src/a.ts', i + 1));
    await publish(request(some));
    expect(scene.github.log.count()).toBeLessThanOrEqual(5);
    scene.github.log.clear();
    await publish(request([]));
    expect(scene.github.log.operations()).toEqual(['graphql/Viewer', 'graphql/ReviewThreads', 'graphql/CloseThreads']);
    expect(scene.pull.threads.every((one) => one.comments.length === 2 && one.resolvedBy !== null)).toBe(true);
  });
});

describe('several runs', () => {
  test('two runs at once leave one thread for each finding', async () => {
    const wanted = request([on(ids.a, 'src/a.ts', 5), on(ids.b, 'src/b.ts', 30)]);
    const results = await Promise.all([publish(wanted), publish(wanted)]);
    expect(results.map((one) => one.status)).not.toContain('refused');
    expect(places().sort()).toEqual(['src/a.ts:5', 'src/b.ts:30']);
  });
});

describe('reads that lag behind writes', () => {
  test('a second thread that nobody saw in time is deleted by the next run', async () => {
    scene.github.world.threadLag = 4;
    const wanted = request([on(ids.a, 'src/a.ts', 5)]);
    await Promise.all([publish(wanted), publish(wanted)]);
    expect(places()).toHaveLength(2);
    for (const thread of scene.pull.threads) thread.hiddenReads = 0;
    scene.github.world.threadLag = 0;
    await publish(wanted);
    expect(places()).toEqual(['src/a.ts:5']);
  });

  test('a second thread in which a person has written stays', async () => {
    scene.github.world.threadLag = 4;
    const wanted = request([on(ids.a, 'src/a.ts', 5)]);
    await Promise.all([publish(wanted), publish(wanted)]);
    for (const thread of scene.pull.threads) thread.hiddenReads = 0;
    replyToThread(scene.github.world, scene.pull, 1, 'alice', 'why?');
    scene.github.world.threadLag = 0;
    await publish(wanted);
    expect(places()).toHaveLength(2);
  });
});

describe('what GitHub refuses is a warning', () => {
  test.each([401, 403, 404, 409, 422, 429, 500, 502])('%i on every call', async (status) => {
    for (const operation of ['graphql/ReviewThreads', 'pulls/list-files', 'pulls/create-review']) {
      scene.github.fail({ operation, status });
      const result = await publish(request([on(ids.a, 'src/a.ts', 5)]));
      expect(result).toEqual({ status: 'refused', reason: expect.stringContaining(String(status)) });
      scene.github.clearFaults();
    }
    expect(scene.pull.threads).toHaveLength(0);
  });

  test('a review that GitHub calls spam is not sent again', async () => {
    const message = 'Validation Failed: was submitted too quickly';
    scene.github.fail({ operation: 'pulls/create-review', status: 422, message });
    await publish(request([on(ids.a, 'src/a.ts', 5)]));
    expect(scene.github.log.count('pulls/create-review')).toBe(1);
  });

  test('a review whose answer was lost is not posted twice', async () => {
    scene.github.fail({ operation: 'pulls/create-review', status: 502, times: 1, afterwards: true });
    expect((await publish(request([on(ids.a, 'src/a.ts', 5)]))).status).toBe('written');
    expect(scene.pull.reviews).toHaveLength(1);
  });

  test('a review that did not arrive is sent once more', async () => {
    scene.github.fail({ operation: 'pulls/create-review', status: 502, times: 1 });
    expect((await publish(request([on(ids.a, 'src/a.ts', 5)]))).status).toBe('written');
    expect(scene.pull.reviews).toHaveLength(1);
  });

  test('an answer in a thread that may have arrived is not sent again by the same run', async () => {
    await publish(request([on(ids.a, 'src/a.ts', 5)]));
    scene.github.fail({ operation: 'graphql/CloseThreads', status: 502, times: 1, afterwards: true });
    await publish(request([]));
    await publish(request([]));
    expect(scene.pull.threads[0]?.comments).toHaveLength(2);
  });

  test('a read-only token: the missing permission is named', async () => {
    const page = scene.pageFor(scene.github.token({ permissions: READ_ONLY }));
    const result = await publishReview(page, request([on(ids.a, 'src/a.ts', 5)]));
    expect(result).toEqual({ status: 'refused', reason: expect.stringContaining('`pull-requests: write`') });
  });

  test('a token that may answer but not resolve answers once, not on every push', async () => {
    await publish(request([on(ids.a, 'src/a.ts', 5)]));
    scene.github.world.resolvePermissions = ['contents'];
    const result = await publish(request([]));
    await publish(request([]));
    expect(result).toMatchObject({ notes: [expect.stringContaining('stay open')] });
    expect(scene.pull.threads[0]?.comments).toHaveLength(2);
  });
});
