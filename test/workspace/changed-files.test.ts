import { describe, expect, test } from '@jest/globals';
import { ScanError } from '../../src/model/errors.js';
import { changesBetween, changesInWorkingTree } from '../../src/workspace/changed-files.js';
import type { Git } from '../../src/workspace/git.js';
import type { ComparedTree } from '../../src/workspace/tree-changes.js';
import { listWorkingTree } from '../../src/workspace/working-list.js';

const FILE = '100644';
const PROGRAM = '100755';
const LINK = '120000';
const SUBMODULE = '160000';
const NOTHING = '000000';

type Entries = Readonly<Record<string, readonly [mode: string, content: string]>>;

/** A side whose regular files and other entries are given by path. */
function aTree(entries: Entries): Promise<ComparedTree> {
  const all = Object.entries(entries).map(([path, [mode, content]]) => ({
    path,
    mode,
    blob: blobOf(content),
    size: content.length,
  }));
  const files = all.filter(({ mode }) => mode.startsWith('100'));
  const others = new Map(all.filter(({ mode }) => !mode.startsWith('100')).map((entry) => [entry.path, entry]));
  return Promise.resolve({ files, others, file: (path) => files.find((file) => file.path === path) });
}

function blobOf(content: string): string {
  return Buffer.from(content).toString('hex').padEnd(40, '0');
}

/** One record as `git diff --raw -z` writes it. */
function record(letter: string, from: string, to: string, ...paths: readonly string[]): string {
  return `:${from} ${to} ${blobOf('old')} ${blobOf('new')} ${letter}\0${paths.map((path) => `${path}\0`).join('')}`;
}

interface Answers {
  /** null: git says no. */
  readonly raw?: string | null;
  readonly untracked?: string | null;
  /** Whether `git diff --quiet` finds no difference. */
  readonly isQuiet?: boolean;
}

function gitThat({ raw = '', untracked = '', isQuiet = true }: Answers): Git {
  const bytes = (text: string | null) => (text === null ? null : Buffer.from(text, 'latin1'));
  return {
    root: '/repository',
    run: () => Promise.reject(new Error('not asked for')),
    ask: async (args) => {
      if (args[0] === 'ls-files') return bytes(untracked?.replace(/[^\0]+/g, '? $&') ?? null);
      if (args[0] === 'rev-parse') return bytes('/repository/.git/index\n');
      if (args.includes('--raw')) return bytes(raw);
      return isQuiet ? Buffer.alloc(0) : null;
    },
  };
}

function between(raw: string | null, base: Entries, head: Entries) {
  return changesBetween(gitThat({ raw }), { commit: 'BASE', tree: aTree(base) }, { commit: 'HEAD', tree: aTree(head) });
}

const inWorkingTree = (answers: Answers) => changesInWorkingTree(gitThat(answers), 'BASE');

describe('between two commits', () => {
  test('every kind of change is told, sorted by path', async () => {
    const raw =
      record('M', FILE, FILE, 'edited') +
      record('M', FILE, PROGRAM, 'mode') +
      record('A', NOTHING, FILE, 'added') +
      record('D', FILE, NOTHING, 'deleted') +
      record('R087', FILE, FILE, 'from', 'to');
    const base: Entries = {
      same: [FILE, 's'],
      edited: [FILE, '1'],
      mode: [FILE, 'm'],
      deleted: [FILE, 'd'],
      from: [FILE, 'f'],
    };
    const head: Entries = {
      same: [FILE, 's'],
      edited: [FILE, '2'],
      mode: [PROGRAM, 'm'],
      added: [FILE, 'a'],
      to: [FILE, 'g'],
    };
    expect(await between(raw, base, head)).toEqual([
      { path: 'added', basePath: null, kind: 'added' },
      { path: 'deleted', basePath: 'deleted', kind: 'deleted' },
      { path: 'edited', basePath: 'edited', kind: 'modified' },
      { path: 'mode', basePath: 'mode', kind: 'modified' },
      { path: 'to', basePath: 'from', kind: 'renamed' },
    ]);
  });

  test('a copy is no move: the original is still there', async () => {
    const raw = record('C100', FILE, FILE, 'from', 'to') + record('M', FILE, FILE, 'from');
    expect(await between(raw, { from: [FILE, '1'] }, { from: [FILE, '2'], to: [FILE, '3'] })).toEqual([
      { path: 'from', basePath: 'from', kind: 'modified' },
      { path: 'to', basePath: null, kind: 'added' },
    ]);
  });

  test('what git calls an edit is no move, however the letters of two paths stand', async () => {
    const raw = record('D', FILE, NOTHING, 'from') + record('A', NOTHING, FILE, 'to');
    expect(await between(raw, { from: [FILE, '1'] }, { to: [FILE, '2'] })).toEqual([
      { path: 'from', basePath: 'from', kind: 'deleted' },
      { path: 'to', basePath: null, kind: 'added' },
    ]);
  });

  test('a submodule or link that moves on is known to git and no file of ours', async () => {
    const raw = record('M', SUBMODULE, SUBMODULE, 'lib') + record('A', NOTHING, LINK, 'link');
    expect(await between(raw, { lib: [SUBMODULE, '1'] }, { lib: [SUBMODULE, '2'], link: [LINK, 'x'] })).toEqual([]);
  });

  test('what is the same on both sides is no change', async () => {
    const both: Entries = { a: [FILE, '1'], lib: [SUBMODULE, '1'] };
    expect(await between('', both, both)).toEqual([]);
  });

  test.each<[string, string, Entries, Entries]>([
    ['keeps an edited file to itself', '', { a: [FILE, '1'] }, { a: [FILE, '2'] }],
    ['keeps a new file to itself', '', {}, { a: [FILE, '1'] }],
    ['keeps a deleted file to itself', '', { a: [FILE, '1'] }, {}],
    ['keeps a mode to itself', '', { a: [FILE, '1'] }, { a: [PROGRAM, '1'] }],
    ['keeps a submodule to itself', '', { a: [SUBMODULE, '1'] }, { a: [SUBMODULE, '2'] }],
    [
      'tells one of two',
      record('M', FILE, FILE, 'a'),
      { a: [FILE, '1'], b: [FILE, '1'] },
      { a: [FILE, '2'], b: [FILE, '2'] },
    ],
    [
      'tells of another',
      record('M', FILE, FILE, 'b'),
      { a: [FILE, '1'], b: [FILE, '1'] },
      { a: [FILE, '2'], b: [FILE, '1'] },
    ],
    ['tells of one that is the same', record('M', FILE, FILE, 'a'), { a: [FILE, '1'] }, { a: [FILE, '1'] }],
  ])('a git that %s is an error: the change would be smaller than it is', async (_what, raw, base, head) => {
    const error = await between(raw, base, head).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ScanError);
    expect((error as ScanError).message).toBe('git does not list all that differs between BASE and HEAD');
  });

  test('a git that says no is an error with both commits', async () => {
    await expect(between(null, {}, {})).rejects.toThrow(new ScanError('git cannot compare BASE with HEAD'));
  });
});

describe('between a commit and the working tree', () => {
  test('every kind of change is told, untracked files too, sorted by path', async () => {
    const raw =
      record('R100', FILE, FILE, 'from', 'to') +
      record('C075', FILE, FILE, 'edited', 'copy') +
      record('T', LINK, FILE, 'was-link') +
      record('T', FILE, LINK, 'is-link') +
      record('D', FILE, NOTHING, 'deleted') +
      record('A', NOTHING, FILE, 'added') +
      record('M', FILE, PROGRAM, 'edited');
    expect(await inWorkingTree({ raw, untracked: 'new\0' })).toEqual([
      { path: 'added', basePath: null, kind: 'added' },
      { path: 'copy', basePath: null, kind: 'added' },
      { path: 'deleted', basePath: 'deleted', kind: 'deleted' },
      { path: 'edited', basePath: 'edited', kind: 'modified' },
      { path: 'is-link', basePath: 'is-link', kind: 'deleted' },
      { path: 'new', basePath: null, kind: 'added' },
      { path: 'to', basePath: 'from', kind: 'renamed' },
      { path: 'was-link', basePath: null, kind: 'added' },
    ]);
  });

  test('links and submodules are no files, whatever becomes of them', async () => {
    const raw =
      record('A', NOTHING, LINK, 'link') +
      record('D', SUBMODULE, NOTHING, 'lib') +
      record('M', LINK, LINK, 'other') +
      record('D', FILE, FILE, 'staged');
    expect(await inWorkingTree({ raw })).toEqual([{ path: 'staged', basePath: 'staged', kind: 'deleted' }]);
  });

  test('a file is told once, and a repository inside is none', async () => {
    const raw = record('M', FILE, FILE, 'a');
    expect(await inWorkingTree({ raw, untracked: 'a\0inner/\0' })).toEqual([
      { path: 'a', basePath: 'a', kind: 'modified' },
    ]);
  });

  test('nothing is nothing only where git says so in another way too', async () => {
    expect(await inWorkingTree({})).toEqual([]);
    await expect(inWorkingTree({ isQuiet: false })).rejects.toThrow(
      new ScanError('git does not list all that differs from BASE'),
    );
    expect(await inWorkingTree({ raw: record('A', NOTHING, FILE, 'a'), isQuiet: false })).toHaveLength(1);
  });

  test('a git that says no is an error', async () => {
    await expect(inWorkingTree({ raw: null })).rejects.toThrow(new ScanError('git cannot compare BASE'));
    await expect(inWorkingTree({ untracked: null })).rejects.toThrow(
      new ScanError('git cannot list the files of /repository'),
    );
  });
});

describe('what git says in a form that is not its own is an error, and no smaller change', () => {
  const good = record('M', FILE, FILE, 'a');

  test.each([
    ['words before the record', `x${good}`],
    ['words behind the letter', good.replace(' M\0', ' M x\0')],
    ['no letter', good.replace(' M\0', ' \0')],
    ['a small letter', good.replace(' M\0', ' m\0')],
    ['a short mode', good.replace(':100644', ':644')],
    ['a mode with letters', good.replace(':100644', ':10064x')],
    ['a new mode with letters', good.replace(' 100644', ' 10064x')],
    ['a short id', good.replace(blobOf('old'), 'abc')],
    ['a short new id', good.replace(blobOf('new'), 'abc')],
    ['an id of other letters', good.replace(blobOf('old'), 'z'.repeat(40))],
    ['a new id of other letters', good.replace(blobOf('new'), 'z'.repeat(40))],
    ['no path', good.replace('a\0', '')],
    ['a move to nowhere', record('R100', FILE, FILE, 'a')],
    ['a copy to nowhere', record('C100', FILE, FILE, 'a')],
    ['an empty record', '\0a\0'],
  ])('%s', async (_what, raw) => {
    await expect(inWorkingTree({ raw })).rejects.toThrow(
      new ScanError('git diff speaks in a form that is not its own'),
    );
  });

  test.each([
    ['diff', { raw: good.slice(0, -1) }],
    ['ls-files', { untracked: 'a\0b' }],
  ])('an end cut off from git %s', async (command, answers) => {
    await expect(inWorkingTree(answers)).rejects.toThrow(new ScanError(`the output of git ${command} was cut short`));
  });

  test('ids of SHA-256 are ids', async () => {
    const long = good.replace(blobOf('old'), 'a1'.repeat(32)).replace(blobOf('new'), 'b2'.repeat(32));
    expect(await inWorkingTree({ raw: long })).toHaveLength(1);
  });
});

test('untracked files are told by their names as they are', async () => {
  expect(
    (await listWorkingTree(gitThat({ untracked: 'a b\0d\u00c3\u00a9j\u00c3\u00a0\0inner/\0' }))).untracked,
  ).toEqual(['a b', 'déjà', 'inner/']);
});
