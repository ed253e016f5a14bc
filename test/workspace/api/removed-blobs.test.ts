import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type ApiScene, collect, openApiScene } from './api-scene.js';

let scene: ApiScene;
beforeEach(async () => {
  scene = await openApiScene();
  scene.real.write('a.txt', 'a');
  scene.real.commit();
  scene.real.git('switch', '--quiet', '--create', 'topic');
});
afterEach(() => scene.close());

function commit(path: string, content: string | null): string {
  if (content === null) scene.real.remove(path);
  else scene.real.write(path, content);
  return scene.real.commit();
}

async function removed(head: string) {
  const history = await (await scene.open(head)).remote?.history();
  if (history === undefined) throw new Error('no history');
  const contents = await collect(history.read(history.blobs, 1_000));
  const texts = contents.map((read) => (read.status === 'read' ? read.bytes.toString() : read.status));
  const blobs = history.blobs.map(({ path, commit }, index) => ({ path, commit, text: texts[index] }));
  return { blobs, problems: history.problems };
}

describe('what commits brought in and took away again', () => {
  test('is found at the oldest commit that holds it; what the head or the base holds is not among it', async () => {
    const first = commit('leak/b.txt', 'one');
    commit('c.txt', 'stays');
    const third = commit('leak/b.txt', 'two');
    const head = commit('leak/b.txt', null);
    expect(await removed(head)).toEqual({
      blobs: [
        { path: 'leak/b.txt', commit: first, text: 'one' },
        { path: 'leak/b.txt', commit: third, text: 'two' },
      ],
      problems: [],
    });
  });

  test('of a single commit costs no further call', async () => {
    const workspace = await scene.open(commit('b.txt', 'b'));
    scene.github.log.clear();
    expect(await workspace.remote?.history()).toMatchObject({ blobs: [], problems: [] });
    expect(scene.github.log.count()).toBe(0);
  });

  test('a submodule and a symlink are no files', async () => {
    scene.real.git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},module`);
    scene.real.git('commit', '--quiet', '--message', 'module');
    scene.real.git('rm', '--quiet', '--cached', 'module');
    scene.real.git('commit', '--quiet', '--message', 'no module');
    expect(await removed(scene.real.git('rev-parse', 'HEAD'))).toEqual({ blobs: [], problems: [] });
  });

  test("what a merge brings from the base is the base's, what the merge itself adds is not", async () => {
    commit('b.txt', 'b');
    scene.real.git('switch', '--quiet', 'main');
    commit('main.txt', 'one');
    commit('main.txt', 'two');
    commit('a.txt', null);
    const merged = scene.real.git('rev-parse', 'HEAD');
    commit('main.txt', 'three');
    scene.real.git('switch', '--quiet', 'topic');
    scene.real.git('merge', '--quiet', '--no-commit', '--no-ff', merged);
    const evil = commit('evil.txt', 'evil');
    const head = commit('evil.txt', null);
    expect(await removed(head)).toEqual({ blobs: [{ path: 'evil.txt', commit: evil, text: 'evil' }], problems: [] });
  });

  test('of more commits than are searched the rest is said', async () => {
    scene.real.emptyCommits(260);
    const { problems } = await removed(commit('b.txt', 'b'));
    expect(problems).toMatchObject([{ message: expect.stringMatching(/^11 of 261 commits/) }]);
  });

  test('a later page of commits that does not come is said', async () => {
    scene.real.emptyCommits(101);
    const head = commit('b.txt', 'b');
    const workspace = await scene.open(head);
    scene.github.fail({ operation: 'repos/compare-commits-with-basehead', status: 502 });
    const history = await workspace.remote?.history();
    expect(history?.problems.map((problem) => problem.message)).toEqual([
      expect.stringContaining('502'),
      expect.stringMatching(/^2 of 102 commits/),
    ]);
  });

  test('files of a commit that are not listed are said', async () => {
    commit('b.txt', 'one');
    const workspace = await scene.open(commit('b.txt', 'two'));
    scene.github.fail({ operation: 'git/get-tree', status: 404 });
    expect((await workspace.remote?.history())?.problems).toMatchObject([{ message: expect.stringContaining('404') }]);
  });
});
