import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ScanError } from '../../../src/model/errors.js';
import type { Fault } from '../../helpers/github/fault.js';
import { type ApiScene, collect, openApiScene, wholeSide } from './api-scene.js';

let scene: ApiScene;
beforeEach(async () => {
  scene = await openApiScene();
});
afterEach(() => scene.close());

/** A base on main and a head on `topic`; returns the head. */
function change(before: Readonly<Record<string, string | Buffer>>, after: () => void): string {
  for (const [path, content] of Object.entries(before)) scene.real.write(path, content);
  scene.real.commit();
  scene.real.git('switch', '--quiet', '--force-create', 'topic');
  after();
  return scene.real.commit();
}

describe('both sides of a pull request, through the API', () => {
  test('hold the same files and changes as a clone: moved, edited, deleted, of another mode, and what is no file', async () => {
    const long = Array.from({ length: 50 }, (_, line) => `line ${line}\n`).join('');
    const head = change(
      { 'a.txt': 'a', 'moved.txt': long, 'gone.txt': 'gone', 'run.sh': 'x', 'to-link': 'f', 'same/b.txt': 'b', ü: 'ü' },
      () => {
        const { real } = scene;
        real.write('a.txt', 'changed');
        real.git('mv', 'moved.txt', 'elsewhere.txt');
        real.write('elsewhere.txt', `${long}and one more\n`);
        real.remove('gone.txt');
        chmodSync(join(real.root, 'run.sh'), 0o755);
        real.remove('to-link');
        symlinkSync('/etc/passwd', join(real.root, 'to-link'));
        symlinkSync('a.txt', join(real.root, 'new-link'));
        real.write('new file "ö"\n.txt', 'new');
        mkdirSync(join(real.root, 'module'));
        real.git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},module`);
      },
    );

    const [api, clone] = [await scene.open(head), await scene.openClone(head)];

    expect(api.changes).toEqual(clone.changes);
    for (const side of ['base', 'head'] as const) {
      expect(await wholeSide(api, side)).toEqual(await wholeSide(clone, side));
      expect(await api.oddities(side)).toEqual(await clone.oddities(side));
    }
    expect((await api.oddities('head')).map(({ path }) => path)).toEqual(['module', 'new-link', 'to-link']);
    expect((await api.files('head')).map((file) => file.path)).not.toContain('new-link');
    expect([api.baseSha, api.compareSha, api.headSha]).toEqual([clone.baseSha, clone.compareSha, clone.headSha]);
    expect(api.remote?.shortfalls()).toEqual([]);
  });

  test('are the same as in a clone whatever is changed', async () => {
    const file = fc.record({
      path: fc.constantFrom('a', 'b', 'c/d', 'c/e', 'f/g/h', 'i'),
      content: fc.constantFrom('', 'one\n', 'two\n', 'three\n'),
    });
    const files = fc.uniqueArray(file, { selector: ({ path }) => path, minLength: 1 });
    await fc.assert(
      fc.asyncProperty(files, files, async (before, after) => {
        const { real } = scene;
        real.git('switch', '--quiet', '--force-create', 'main');
        const clear = () => real.git('rm', '-r', '--quiet', '--ignore-unmatch', '.');
        clear();
        for (const { path, content } of before) real.write(path, content);
        real.commit();
        real.git('switch', '--quiet', '--force-create', 'topic');
        clear();
        for (const { path, content } of after) real.write(path, content);
        const head = real.commit();

        const [api, clone] = [await scene.open(head), await scene.openClone(head)];

        // Of several files of the same bytes it is a matter of taste which was moved where.
        const paths = (changes: typeof api.changes) => changes?.filter((one) => one.kind === 'modified');
        expect(paths(api.changes)).toEqual(paths(clone.changes));
        expect(await wholeSide(api, 'head')).toEqual(await wholeSide(clone, 'head'));
        expect(await wholeSide(api, 'base')).toEqual(await wholeSide(clone, 'base'));
        const touched = new Set(api.changes?.flatMap((one) => [one.path, one.basePath ?? one.path]));
        expect(touched).toEqual(new Set(clone.changes?.flatMap((one) => [one.path, one.basePath ?? one.path])));
      }),
      { numRuns: 12 },
    );
  }, 60_000);

  test('work that landed on the base meanwhile is not taken for the change, and the policy is the newest', async () => {
    const head = change({ 'a.txt': '1' }, () => scene.real.write('b.txt', 'mine'));
    scene.real.git('switch', '--quiet', 'main');
    scene.real.write('policy.yml', 'newest');
    const tip = scene.real.commit();

    const workspace = await scene.open(head);

    expect(workspace.changes).toEqual([{ path: 'b.txt', basePath: null, kind: 'added' }]);
    expect(workspace.baseSha).toBe(tip);
    expect(await collect(workspace.readBaseTip(['policy.yml', 'b.txt'], 100))).toEqual([
      { path: 'policy.yml', status: 'read', bytes: Buffer.from('newest') },
      { path: 'b.txt', status: 'missing' },
    ]);
  });

  test('bytes come as they are, also where the file is no UTF-8, binary, empty or large', async () => {
    const contents: Record<string, Buffer> = {
      'latin1.txt': Buffer.from('caf\xe9\n', 'latin1'),
      'mark.txt': Buffer.from('\ufeffmark\r\n'),
      'zero.bin': Buffer.from([0, 1, 2, 255]),
      empty: Buffer.alloc(0),
      'large.txt': Buffer.alloc(700_000, 'large '),
      'pointer.bin': Buffer.from('version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n'),
    };
    const head = change({ 'a.txt': 'a' }, () => {
      for (const [path, content] of Object.entries(contents)) scene.real.write(path, content);
    });
    const workspace = await scene.open(head);
    const paths = Object.keys(contents);
    const results = await collect(workspace.read('head', [...paths, 'not-there'], 1_000_000));
    expect(results.map((result) => (result.status === 'read' ? result.bytes : result.status))).toEqual([
      ...Object.values(contents),
      'missing',
    ]);
    expect(await collect(workspace.read('head', ['large.txt'], 100))).toEqual([
      { path: 'large.txt', status: 'too-large', size: 700_000 },
    ]);
  });

  test('a change of more files than GitHub lists is whole, in few calls, of which few are open at once', async () => {
    scene.real.write('a.txt', 'a');
    scene.real.commit();
    scene.real.git('branch', 'base');
    const files = Array.from({ length: 3_200 }, (_, index) => [`src/f${index}.txt`, `file ${index}\n`] as const);
    const head = scene.real.commitOnly(files);
    scene.real.git('update-ref', 'refs/heads/main', 'base');
    scene.github.setLatency(5);
    scene.token.remaining = 10_000;

    const workspace = await scene.open(head);
    expect(workspace.changes).toHaveLength(3_200);
    const results = await collect(
      workspace.read(
        'head',
        files.slice(0, READ).map(([path]) => path),
        1_000,
      ),
    );

    expect(results.every((result) => result.status === 'read')).toBe(true);
    process.stdout.write(`API calls to list 3,200 changed files and read ${READ}: ${scene.github.log.count()}\n`);
    // On a slow machine a batch may be lost, and its files come one by one; most never do.
    expect(scene.github.log.count()).toBeLessThanOrEqual(4 + READ / 50 + 2 + READ / 4);
    expect(scene.github.mostAtOnce()).toBeLessThanOrEqual(8);
  }, 120_000);

  test('both scanners that read one file ask for it once', async () => {
    const head = change({ 'a.txt': 'a' }, () => scene.real.write('b.txt', 'b'));
    const workspace = await scene.open(head);
    scene.github.log.clear();
    await Promise.all([1, 2, 3].map(() => collect(workspace.read('head', ['b.txt'], 100))));
    expect(scene.github.log.operations()).toEqual(['git/get-blob']);
  });
});

const READ = 600;

const FAULTS: readonly (readonly [string, Omit<Fault, 'operation'>])[] = [
  ['404', { status: 404 }],
  ['403', { status: 403, message: 'Resource not accessible by integration' }],
  ['429', { status: 429, message: 'secondary rate limit', headers: { 'retry-after': '3600' } }],
  ['502', { status: 502 }],
  ['a page of a proxy', { status: 200, html: '<html></html>' }],
  ['a lost connection', { status: 200, hangUp: true }],
];

describe('an answer that does not come', () => {
  let head: string;
  beforeEach(() => {
    head = change({ 'a.txt': 'a', 'policy.yml': 'p' }, () => scene.real.write('b.txt', 'b'));
  });

  test.each(FAULTS)('%s for the tip of the base: the baseline is lost, the change is listed', async (_name, fault) => {
    scene.github.fail({ operation: 'git/get-ref', ...fault });
    const asked = scene.open(head);
    if (fault.status === 429) return void (await expect(asked).rejects.toThrow(ScanError));
    const workspace = await asked;
    expect([workspace.baseline, workspace.remote?.lostReason]).toEqual(['lost', expect.stringContaining('main')]);
    expect(await collect(workspace.readBaseTip(['policy.yml'], 100))).toMatchObject([{ status: 'missing' }]);
  });

  test.each(FAULTS)('%s for the comparison: the baseline is lost', async (_name, fault) => {
    scene.github.fail({ operation: 'repos/compare-commits-with-basehead', ...fault });
    const asked = scene.open(head);
    if (fault.status === 429) return void (await expect(asked).rejects.toThrow(ScanError));
    expect((await asked).baseline).toBe('lost');
  });

  test.each(FAULTS)('%s for the files of a commit: there is nothing that could be checked', async (_name, fault) => {
    scene.github.fail({ operation: 'git/get-tree', ...fault });
    await expect(scene.open(head)).rejects.toThrow(ScanError);
  });

  test.each(FAULTS)('%s for a file: it is unreadable, and remembered as that', async (_name, fault) => {
    const workspace = await scene.open(head);
    scene.github.fail({ operation: 'graphql/Blobs', ...fault });
    scene.github.fail({ operation: 'git/get-blob', ...fault });
    const results = await collect(workspace.read('head', ['a.txt', 'b.txt'], 100));
    expect(results.map((result) => result.status)).toEqual(['unreadable', 'unreadable']);
    expect(workspace.remote?.shortfalls().map((problem) => problem.path)).toEqual(['a.txt', 'b.txt']);
    await expect(collect(workspace.readBaseTip(['policy.yml'], 100))).rejects.toThrow(ScanError);
  });

  test.each(FAULTS)('%s for many texts at once: each is asked for by itself', async (_name, fault) => {
    const workspace = await scene.open(head);
    scene.github.fail({ operation: 'graphql/Blobs', ...fault });
    const results = await collect(workspace.read('head', ['a.txt', 'b.txt'], 100));
    const wanted = fault.status === 429 ? 'unreadable' : 'read';
    expect(results.map((result) => result.status)).toEqual([wanted, wanted]);
  });

  test('neither base nor list of changes: one line', async () => {
    scene.github.fail({ operation: 'git/get-ref', status: 404 });
    scene.github.fail({ operation: 'pulls/list-files', status: 404 });
    await expect(scene.open(head)).rejects.toThrow(/^the changed files: .*404/);
  });

  test('a head without a common ancestor has a lost base', async () => {
    scene.real.git('switch', '--quiet', '--orphan', 'other');
    scene.real.write('x.txt', 'x');
    expect((await scene.open(scene.real.commit())).baseline).toBe('lost');
  });

  test('a rate limit ends the run: nothing more is asked', async () => {
    const workspace = await scene.open(head);
    scene.github.fail({ operation: 'git/get-blob', ...FAULTS[2]?.[1], status: 429 });
    await collect(workspace.read('head', ['b.txt'], 100));
    scene.github.log.clear();
    expect(await collect(workspace.read('head', ['a.txt'], 100))).toMatchObject([{ status: 'unreadable' }]);
    expect(scene.github.log.count()).toBe(0);
  });
});

describe('what one run may ask for', () => {
  test('beyond the number of calls a file is unreadable, never clean', async () => {
    const head = change({ 'a.txt': 'a' }, () => scene.real.write('zero.bin', Buffer.from([0])));
    const workspace = await scene.open(head, { maxCalls: 5 });
    expect(scene.github.log.count()).toBe(4);
    const [first] = await collect(workspace.read('head', ['zero.bin'], 100));
    const [second] = await collect(workspace.read('head', ['a.txt'], 100));
    expect([first?.status, second]).toEqual([
      'read',
      { path: 'a.txt', status: 'unreadable', reason: expect.stringContaining('5 calls') },
    ]);
  });

  test('beyond the number of bytes too', async () => {
    const head = change({ 'a.txt': 'a' }, () => scene.real.write('b.txt', 'b'.repeat(100)));
    const workspace = await scene.open(head, { maxBytes: 50 });
    expect(await collect(workspace.read('head', ['a.txt', 'b.txt'], 1_000))).toMatchObject([
      { status: 'read' },
      { status: 'unreadable', reason: expect.stringContaining('50 bytes') },
    ]);
  });
});
