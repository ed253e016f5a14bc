import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { formatMarker } from '../../src/forge/github/comment-marker.js';
import { publishComment, type StickyComment } from '../../src/publish/comment.js';
import { comment, push, shaOf } from '../helpers/github/builders.js';
import { READ_ONLY } from '../helpers/github/github.js';
import { openScene, type Scene } from './scene.js';

const BOT = 'github-actions[bot]';
const HEAD = shaOf('head');

function sticky(text: string, options: { clean?: boolean; head?: string; key?: string } = {}): StickyComment {
  const marker = { key: options.key ?? 'default', head: options.head ?? HEAD };
  return { body: `${formatMarker(marker)}\n${text}`, marker, clean: options.clean ?? false };
}

let scene: Scene;
const shown = () => scene.pull.comments.filter((one) => !one.deleted && one.minimized === null);
const publish = (wanted: StickyComment) => publishComment(scene.page, wanted);

beforeEach(async () => {
  scene = await openScene();
});
afterEach(() => scene.github.close());

describe('one comment that is kept up to date', () => {
  test('the first findings are told in a new comment', async () => {
    const result = await publish(sticky('two findings'));
    expect(result.status).toBe('written');
    expect(shown().map((one) => one.body)).toEqual([sticky('two findings').body]);
  });

  test('a second run edits the comment instead of adding one', async () => {
    await publish(sticky('two findings'));
    await publish(sticky('one finding'));
    expect(shown().map((one) => one.body)).toEqual([sticky('one finding').body]);
  });

  test('an equal text is not written again', async () => {
    await publish(sticky('two findings'));
    scene.github.log.clear();
    const result = await publishComment(scene.pageFor(scene.token), sticky('two findings'));
    expect(result.status).toBe('unchanged');
    expect(scene.github.log.operations().sort()).toEqual(['graphql/Viewer', 'issues/list-comments']);
  });

  test('a clean first run says nothing', async () => {
    const result = await publish(sticky('all clear', { clean: true }));
    expect(result.status).toBe('skipped');
    expect(scene.pull.comments).toHaveLength(0);
  });

  test('a comment about findings turns into the all-clear when they are gone', async () => {
    await publish(sticky('two findings'));
    const result = await publish(sticky('all clear', { clean: true }));
    expect(result.status).toBe('written');
    expect(shown().map((one) => one.body)).toEqual([sticky('all clear').body]);
  });

  test('two projects of one repository have a comment each', async () => {
    await publish(sticky('api', { key: 'api' }));
    await publish(sticky('web', { key: 'web' }));
    await publish(sticky('api again', { key: 'api' }));
    expect(shown().map((one) => one.body.split('\n')[1])).toEqual(['api again', 'web']);
  });

  test('25 pushes in a row leave one comment', async () => {
    for (let run = 0; run < 25; run++) {
      push(scene.pull, shaOf(`head-${run}`));
      const body = sticky(`run ${run}`, { head: shaOf(`head-${run}`) });
      await publishComment(scene.pageFor(scene.token), body);
    }
    expect(shown().map((one) => one.body.split('\n')[1])).toEqual(['run 24']);
  });
});

describe('whose comment it is', () => {
  test("a stranger's comment with our marker is never edited", async () => {
    const forged = comment(scene.github.world, scene.pull, 'mallory', sticky('all clear').body);
    await publish(sticky('two findings'));
    expect(forged.body).toBe(sticky('all clear').body);
    expect(shown().map((one) => one.user.login)).toEqual(['mallory', BOT]);
  });

  test('a marker that is quoted inside a text is not ours', async () => {
    const quoted = comment(scene.github.world, scene.pull, BOT, `> quoted\n${sticky('x').body}`);
    await publish(sticky('two findings'));
    expect(quoted.body).toContain('> quoted');
    expect(shown()).toHaveLength(2);
  });

  test('of several of ours the oldest stays and the others are folded away', async () => {
    for (const text of ['first', 'second', 'third']) comment(scene.github.world, scene.pull, BOT, sticky(text).body);
    await publish(sticky('now'));
    expect(scene.pull.comments.map((one) => one.minimized)).toEqual([null, 'DUPLICATE', 'DUPLICATE']);
    expect(shown().map((one) => one.body)).toEqual([sticky('now').body]);
    scene.github.log.clear();
    await publish(sticky('now'));
    expect(scene.github.log.count('graphql/MinimizeComment')).toBe(0);
  });

  test('our comment is found behind 300 others', async () => {
    for (let i = 0; i < 150; i++) comment(scene.github.world, scene.pull, 'alice', `talk ${i}`);
    comment(scene.github.world, scene.pull, BOT, sticky('before').body);
    for (let i = 0; i < 150; i++) comment(scene.github.world, scene.pull, 'bob', `more talk ${i}`);
    await publish(sticky('after'));
    expect(scene.github.log.count('issues/list-comments')).toBe(4);
    expect(scene.pull.comments).toHaveLength(301);
    expect(scene.pull.comments[150]?.body).toBe(sticky('after').body);
  });

  test('an App finds its own comment, not the one of the job token', async () => {
    const app = scene.github.token({ login: 'gatehouse-bot[bot]' });
    const page = scene.pageFor(app);
    await publish(sticky('job'));
    await publishComment(page, sticky('app'));
    await publishComment(page, sticky('app again'));
    expect(shown().map((one) => [one.user.login, one.body.split('\n')[1]])).toEqual([
      [BOT, 'job'],
      ['gatehouse-bot[bot]', 'app again'],
    ]);
  });

  test('without GraphQL the job token still finds its comment', async () => {
    await publish(sticky('before'));
    scene.github.fail({ operation: 'graphql/Viewer', status: 404 });
    await publish(sticky('after'));
    expect(shown().map((one) => one.body)).toEqual([sticky('after').body]);
  });
});

describe('several runs', () => {
  test('two runs at once leave one comment', async () => {
    const results = await Promise.all([publish(sticky('two findings')), publish(sticky('two findings'))]);
    expect(results.map((one) => one.status)).not.toContain('refused');
    expect(shown()).toHaveLength(1);
  });

  test('a comment that listings do not show yet is folded away by the next run', async () => {
    scene.github.world.commentLag = 2;
    await Promise.all([publish(sticky('two findings')), publish(sticky('two findings'))]);
    scene.github.world.commentLag = 0;
    for (let i = 0; i < 3; i++) await publish(sticky(`later ${i}`));
    expect(shown().map((one) => one.body)).toEqual([sticky('later 2').body]);
  });

  test('a head that is pushed after this run has read it keeps the run from writing again', async () => {
    expect((await publish(sticky('one'))).status).toBe('written');
    push(scene.pull, shaOf('newer'));
    expect(await publish(sticky('two'))).toEqual({ status: 'skipped', reason: expect.stringContaining('newer head') });
    expect(shown().map((one) => one.body)).toEqual([sticky('one').body]);
  });

  test('an old run does not overwrite the comment of a newer head', async () => {
    const newer = shaOf('newer');
    push(scene.pull, newer);
    await publish(sticky('newer', { head: newer }));
    const result = await publish(sticky('older', { head: HEAD }));
    expect(result).toEqual({ status: 'skipped', reason: expect.stringContaining('newer head') });
    expect(shown().map((one) => one.body)).toEqual([sticky('newer', { head: newer }).body]);
  });

  test('an old run does not write a first comment either', async () => {
    push(scene.pull, shaOf('newer'));
    expect((await publish(sticky('older'))).status).toBe('skipped');
    expect(scene.pull.comments).toHaveLength(0);
  });
});

describe('what GitHub refuses is a warning', () => {
  test("a fork's read-only token: the missing permission is named", async () => {
    const page = scene.pageFor(scene.github.token({ permissions: READ_ONLY }));
    const result = await publishComment(page, sticky('two findings'));
    expect(result).toEqual({ status: 'refused', reason: expect.stringContaining('`pull-requests: write`') });
  });

  test('a private repository that the token cannot see', async () => {
    const closed = await openScene({ private: true, token: { permissions: {} } });
    const result = await publishComment(closed.page, sticky('x'));
    expect(result).toEqual({ status: 'refused', reason: expect.stringContaining('pull-requests') });
    await closed.github.close();
  });

  test('a text over the limit is refused, not lost in a crash', async () => {
    const result = await publish(sticky('x'.repeat(65_536)));
    expect(result).toEqual({ status: 'refused', reason: expect.stringContaining('422') });
  });

  test.each([401, 403, 404, 409, 410, 422, 429, 500, 502, 503])('%i on every call', async (status) => {
    for (const operation of ['issues/list-comments', 'pulls/get', 'issues/create-comment']) {
      scene.github.fail({ operation, status });
      const result = await publish(sticky('two findings'));
      expect(result).toEqual({ status: 'refused', reason: expect.stringContaining(String(status)) });
      scene.github.clearFaults();
    }
    await publish(sticky('two findings'));
    scene.github.fail({ operation: 'issues/update-comment', status });
    const result = await publish(sticky('one finding'));
    expect(result).toEqual({ status: 'refused', reason: expect.stringContaining(String(status)) });
  });

  test.each(['graphql/Viewer', 'issues/list-comments', 'pulls/get', 'issues/create-comment'])(
    'one 502 on %s is tried again',
    async (operation) => {
      scene.github.fail({ operation, status: 502, times: 1 });
      expect((await publish(sticky('two findings'))).status).toBe('written');
      expect(shown()).toHaveLength(1);
    },
  );

  test('a comment whose answer was lost is not written twice', async () => {
    scene.github.fail({ operation: 'issues/create-comment', status: 502, times: 1, afterwards: true });
    expect((await publish(sticky('two findings'))).status).toBe('written');
    expect(shown()).toHaveLength(1);
    expect(scene.github.log.count('issues/create-comment')).toBe(1);
  });

  test('a connection that breaks after the write does not double it', async () => {
    scene.github.fail({ operation: 'issues/create-comment', status: 0, times: 1, afterwards: true, hangUp: true });
    expect((await publish(sticky('two findings'))).status).toBe('written');
    expect(shown()).toHaveLength(1);
  });

  test('a locked conversation is told', async () => {
    scene.pull.locked = true;
    expect(await publish(sticky('x'))).toEqual({ status: 'refused', reason: expect.stringContaining('locked') });
  });

  test("a proxy's page in place of an answer is not taken for an empty list", async () => {
    await publish(sticky('two findings'));
    scene.github.fail({ operation: 'issues/list-comments', status: 200, html: '<h1>Please sign in</h1>' });
    expect(await publish(sticky('x'))).toEqual({ status: 'refused', reason: expect.stringContaining('proxy') });
    expect(scene.pull.comments).toHaveLength(1);
  });

  test('a secondary limit is waited out', async () => {
    const message = 'You have exceeded a secondary rate limit';
    scene.github.fail({
      operation: 'issues/create-comment',
      status: 403,
      message,
      headers: { 'retry-after': '2' },
      times: 1,
    });
    expect((await publish(sticky('two findings'))).status).toBe('written');
    expect(shown()).toHaveLength(1);
  });

  test('a limit of an hour is not waited out', async () => {
    const message = 'You have exceeded a secondary rate limit';
    scene.github.fail({ operation: 'issues/create-comment', status: 429, message, headers: { 'retry-after': '3600' } });
    const result = await publish(sticky('two findings'));
    expect(result).toEqual({ status: 'refused', reason: expect.stringContaining('rate limit') });
  });

  test('a token that expires midway', async () => {
    await publish(sticky('two findings'));
    scene.token.expired = true;
    const result = await publish(sticky('one finding'));
    expect(result).toEqual({ status: 'refused', reason: expect.stringContaining('expired') });
  });

  test('a duplicate that may not be folded away is told, and the comment is written', async () => {
    for (const text of ['first', 'second']) comment(scene.github.world, scene.pull, BOT, sticky(text).body);
    scene.github.fail({ operation: 'graphql/MinimizeComment', status: 403, message: 'Resource not accessible' });
    const result = await publish(sticky('now'));
    expect(result).toMatchObject({ status: 'written', notes: [expect.stringContaining('folded away')] });
  });
});
