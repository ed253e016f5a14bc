import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { formatMarker } from '../../../src/forge/github/comment-marker.js';
import { formatFindingIndex } from '../../../src/forge/github/finding-index.js';
import { publishedFindings } from '../../../src/forge/github/published-finding.js';
import { createReview } from '../../../src/forge/github/review.js';
import { formatThreadMarker } from '../../../src/forge/github/thread-marker.js';
import { comment, push, shaOf } from '../../helpers/github/builders.js';
import { diffOf } from '../../helpers/github/patch.js';
import { openScene, type Scene } from '../../publish/scene.js';

const BOT = 'github-actions[bot]';
const HEAD = shaOf('head');
const ID = 'ab'.repeat(16);
const FILE = diffOf('src/a.ts', null, 'x\n'.repeat(40));

let scene: Scene;
beforeEach(async () => {
  scene = await openScene({ pull: { files: [FILE] } });
});
afterEach(() => scene.github.close());

function sticky(id = ID, { key = 'default', rule = 'jwt-alg-none', path = 'src/a.ts' } = {}): string {
  const place = { path, line: 3, commit: null };
  return `${formatMarker({ key, head: HEAD })}\ntext\n\n${formatFindingIndex([{ id, rule, place }], 6_000)}`;
}

const find = (prefix: string) => publishedFindings(scene.client, scene.ref, prefix);

test('a finding of our comment is found by its id and by the beginning of it, in two calls', async () => {
  comment(scene.github.world, scene.pull, BOT, sticky());
  const found = { id: ID, rule: 'jwt-alg-none', place: { path: 'src/a.ts', line: 3 }, commit: HEAD };
  expect(await find(ID)).toMatchObject([found]);
  expect(scene.github.log.count()).toBe(2);
  expect(await find(ID.slice(0, 8))).toMatchObject([found]);
  expect(await find(`${ID.slice(0, 8)}00`)).toEqual([]);
});

test('the way of its data comes with it', async () => {
  const trace = [{ location: { path: 'src/b.ts', startLine: 2 }, label: 'req.query' }];
  const index = formatFindingIndex([{ id: ID, rule: 'x', place: null, trace }], 6_000);
  comment(scene.github.world, scene.pull, BOT, `${formatMarker({ key: 'default', head: HEAD })}\ntext\n\n${index}`);
  expect(await find(ID)).toEqual([{ id: ID, rule: 'x', place: null, commit: HEAD, trace }]);
});

test.each(['mallory', 'dependabot[bot]', 'alice'])(
  'a comment that %s wrote like ours does not count',
  async (login) => {
    comment(scene.github.world, scene.pull, login, sticky());
    expect(await find(ID)).toEqual([]);
  },
);

test('a comment that is folded away as a duplicate does not count', async () => {
  comment(scene.github.world, scene.pull, BOT, sticky()).minimized = 'DUPLICATE';
  expect(await find(ID)).toEqual([]);
});

test('an index in a comment of ours that is no sticky comment does not count', async () => {
  comment(scene.github.world, scene.pull, BOT, sticky().slice(sticky().indexOf('\n') + 1));
  expect(await find(ID)).toEqual([]);
});

test('one finding that two gates show is one; two findings of one beginning are two', async () => {
  comment(scene.github.world, scene.pull, BOT, sticky());
  comment(scene.github.world, scene.pull, BOT, sticky(ID, { key: 'web' }));
  comment(scene.github.world, scene.pull, BOT, sticky(`${ID.slice(0, 8)}${'0'.repeat(24)}`, { key: 'api' }));
  expect(await find(ID)).toHaveLength(1);
  expect(await find(ID.slice(0, 8))).toHaveLength(2);
});

test('where the comment does not list it, the thread of the review does, with the place that GitHub knows', async () => {
  const body = `${formatThreadMarker(ID, 'default', 'sql-tagged-raw')}\ntext`;
  const comments = [{ path: 'src/a.ts', line: 5, body, fingerprint: ID }];
  await createReview(scene.client, scene.ref, { commit: HEAD, body: 'x', comments });
  expect(await find(ID)).toEqual([
    { id: ID, rule: 'sql-tagged-raw', place: { path: 'src/a.ts', line: 5 }, commit: null },
  ]);
  push(scene.pull, shaOf('next'), []);
  expect(await find(ID)).toMatchObject([{ place: { path: 'src/a.ts', line: null } }]);
});

test('a thread that somebody else began like ours does not count', async () => {
  const mallory = scene.clientFor(scene.github.token({ login: 'mallory' }));
  const comments = [{ path: 'src/a.ts', line: 5, body: formatThreadMarker(ID, 'default', 'x'), fingerprint: ID }];
  await createReview(mallory, scene.ref, { commit: HEAD, body: 'x', comments });
  expect(await find(ID)).toEqual([]);
});
