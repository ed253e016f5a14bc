import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ChangedFile } from '../../src/model/change.js';
import { COVERAGE_KINDS, type CoverageKind } from '../../src/model/coverage.js';
import { type Gap, ledgerOf } from '../../src/scan/ledger.js';

const aGap = (changes: Partial<Gap> = {}): Gap => ({
  kind: 'binary',
  path: 'src/a.js',
  subject: 'JavaScript',
  reason: 'binary',
  ...changes,
});
/** In a new file of these, the rest was looked at, or there was nothing that anybody reads. */
const PARTLY_READ: ReadonlySet<CoverageKind> = new Set([
  'manifest',
  'ecosystem',
  'graph',
  'language',
  'generated',
  'vendored',
  'archive',
]);
const modified = (path: string): ChangedFile => ({ path, basePath: path, kind: 'modified' });

function entriesOf(head: Gap[], base: Gap[], changes: ChangedFile[] | null, looksAt = (_path: string) => true) {
  return ledgerOf({ scanner: 'static', head, base, changes, looksAt });
}

describe('the ledger', () => {
  test('calls it the change’s doing when a file that was read can no longer be', () => {
    expect(entriesOf([aGap()], [], [modified('src/a.js')])).toMatchObject([
      { byChange: true, touched: true, count: 1 },
    ]);
  });

  test('does not blame the change for what the base could not be read for either', () => {
    expect(entriesOf([aGap()], [aGap()], [modified('src/a.js')])).toMatchObject([{ byChange: false, touched: true }]);
    expect(entriesOf([aGap()], [aGap()], [modified('src/b.js')])).toMatchObject([{ byChange: false, touched: false }]);
  });

  test('blames the change for a new file that nobody can read, not for one in a language without rules', () => {
    const added: ChangedFile = { path: 'src/a.js', basePath: null, kind: 'added' };
    expect(entriesOf([aGap()], [], [added])).toMatchObject([{ byChange: true }]);
    expect(entriesOf([aGap({ kind: 'language' })], [], [added])).toMatchObject([{ byChange: false, touched: true }]);
  });

  test('never blames a change for packages of which nothing is built', () => {
    const gap = aGap({ kind: 'graph', path: 'go.mod', count: 9 });
    expect(entriesOf([gap], [], [modified('go.mod')])).toMatchObject([{ byChange: false, touched: true, count: 9 }]);
  });

  test('blames a rename into a language without rules, but only for what was read before', () => {
    const renamed: ChangedFile = { path: 'src/a.rb', basePath: 'src/a.js', kind: 'renamed' };
    const gap = aGap({ kind: 'language', path: 'src/a.rb' });
    expect(entriesOf([gap], [], [renamed], (path) => path.endsWith('.js'))).toMatchObject([{ byChange: true }]);
    expect(entriesOf([gap], [], [{ ...renamed, basePath: 'README.md' }], (path) => path.endsWith('.js'))).toMatchObject(
      [{ byChange: false }],
    );
  });

  test('finds a manifest touched when the change deletes the lockfile beside it', () => {
    const gap = aGap({ kind: 'manifest', path: 'package.json', beside: ['yarn.lock', 'package-lock.json'] });
    const deleted: ChangedFile = { path: 'package-lock.json', basePath: 'package-lock.json', kind: 'deleted' };
    expect(entriesOf([gap], [], [deleted])).toMatchObject([{ path: 'package.json', byChange: true }]);
  });

  test('sees a manifest that is lost behind a small gap which the base had as well', () => {
    const lacking = (changes: Partial<Gap>) => aGap({ kind: 'manifest', path: 'setup.py', ...changes });
    const before = [lacking({ declared: 10, read: 9 })];
    const change = [modified('setup.py')];
    expect(entriesOf([lacking({ declared: 8, read: 7 })], before, change)).toMatchObject([{ byChange: false }]);
    expect(entriesOf([lacking({})], before, change)).toMatchObject([{ byChange: true }]);
    expect(entriesOf([lacking({})], [lacking({})], change)).toMatchObject([{ byChange: false }]);
  });

  test('sees a second broken entry in a lockfile that had one, and one that replaces it', () => {
    const broken = (count: number, reason = 'entry has no version') =>
      aGap({ kind: 'lockfile', path: 'poetry.lock', count, reason });
    const change = [modified('poetry.lock')];
    expect(entriesOf([broken(1)], [broken(1)], change)).toMatchObject([{ byChange: false }]);
    expect(entriesOf([broken(2)], [broken(1)], change)).toMatchObject([{ byChange: true }]);
    expect(entriesOf([broken(1, 'not valid TOML')], [broken(1)], change)).toMatchObject([{ byChange: true }]);
  });

  test('counts what is many and alike, and still names each thing that the change took away', () => {
    const ruby = Array.from({ length: 113 }, (_, at) =>
      aGap({ kind: 'language', path: `app/${at}.rb`, subject: 'Ruby' }),
    );
    expect(entriesOf(ruby, ruby, [])).toMatchObject([{ path: null, subject: 'Ruby', count: 113 }]);
    const taken = Array.from({ length: 30 }, (_, at) => aGap({ path: `src/${at}.js` }));
    expect(
      entriesOf(
        taken,
        [],
        taken.map(({ path }) => modified(path)),
      ),
    ).toHaveLength(30);
  });

  test.each(COVERAGE_KINDS)('says of a new file whether %s keeps all of it out of sight', (kind) => {
    const added: ChangedFile = { path: 'src/a.js', basePath: null, kind: 'added' };
    expect(entriesOf([aGap({ kind })], [], [added])[0]?.byChange).toBe(!PARTLY_READ.has(kind));
  });

  test('does not blame the change for what was never looked at, nor without a base for anything', () => {
    const language = aGap({ kind: 'language' });
    expect(entriesOf([language], [], [modified('src/a.js')], () => false)).toMatchObject([{ byChange: false }]);
    expect(entriesOf([aGap()], [], null)).toMatchObject([{ byChange: false, touched: false }]);
    const beside = aGap({ kind: 'lockfile', path: 'a/uv.lock', beside: ['a/pyproject.toml'] });
    const unread = entriesOf([beside], [], [modified('a/pyproject.toml')], () => false);
    expect(unread).toMatchObject([{ byChange: false, touched: true }]);
  });

  test('finds touched what the change has made a rename out of, and leaves the lockfiles beside it out of the report', () => {
    const renamed: ChangedFile = { path: 'new/a.js', basePath: 'src/a.js', kind: 'renamed' };
    const [entry] = entriesOf([aGap({ beside: ['x'] })], [], [renamed]);
    expect(entry).toEqual({
      scanner: 'static',
      kind: 'binary',
      path: 'src/a.js',
      subject: 'JavaScript',
      reason: 'binary',
      count: 1,
      byChange: true,
      touched: true,
    });
  });

  test('does not blame a rename for what could not be read under its old name either', () => {
    const renamed: ChangedFile = { path: 'new/a.js', basePath: 'src/a.js', kind: 'renamed' };
    expect(entriesOf([aGap({ path: 'new/a.js' })], [aGap()], [renamed])).toMatchObject([{ byChange: false }]);
    expect(entriesOf([aGap({ path: 'new/a.js' })], [aGap({ path: 'src/b.js' })], [renamed])).toMatchObject([
      { byChange: true },
    ]);
  });

  test('sees that less of a file is read than before, or that something worse now stands in its way', () => {
    const change = [modified('src/a.js')];
    const oversized = (reason: string) => aGap({ kind: 'too-large', reason });
    const read = (count?: number) => aGap({ kind: 'syntax', ...(count !== undefined && { read: count }) });
    expect(entriesOf([read(4)], [read(9)], change)).toMatchObject([{ byChange: true }]);
    expect(entriesOf([read()], [read(1)], change)).toMatchObject([{ byChange: true }]);
    expect(entriesOf([read(9)], [read(9)], change)).toMatchObject([{ byChange: false }]);
    expect(entriesOf([read(1)], [read()], change)).toMatchObject([{ byChange: false }]);
    expect(entriesOf([aGap()], [read()], change)).toMatchObject([{ byChange: true }]);
    expect(entriesOf([aGap({ count: 2 })], [aGap()], change)).toMatchObject([{ byChange: true }]);
    expect(entriesOf([aGap()], [read(), aGap()], change)).toMatchObject([{ byChange: false }]);
    expect(entriesOf([oversized('1.2 MB')], [oversized('1.1 MB')], change)).toMatchObject([{ byChange: false }]);
  });

  test('does not blame the change for more of what nobody reads', () => {
    const open = (count: number) => aGap({ kind: 'manifest', path: 'requirements.txt', count });
    expect(entriesOf([open(3)], [open(1)], [modified('requirements.txt')])).toMatchObject([{ byChange: false }]);
  });

  test('blames the change when fewer packages of a manifest are read than before, not when more are declared', () => {
    const open = (read?: number) => aGap({ kind: 'manifest', path: 'pom.xml', ...(read !== undefined && { read }) });
    const byChange = (gap: Gap, seen: number | undefined) =>
      ledgerOf({
        scanner: 'dependencies',
        head: [gap],
        base: [],
        changes: [modified('pom.xml')],
        looksAt: () => true,
        seenBefore: (path) => (path === 'pom.xml' ? seen : undefined),
      })[0]?.byChange;
    expect(byChange(open(4), 5)).toBe(true);
    expect(byChange(open(5), 5)).toBe(false);
    expect(byChange(open(), 1)).toBe(true);
    expect(byChange(open(), 0)).toBe(false);
    expect(byChange(open(4), undefined)).toBe(true);
    expect(byChange(aGap({ kind: 'language', path: 'pom.xml', read: 5 }), 5)).toBe(true);
  });

  test.each([
    ['manifest', false, 10],
    ['lockfile', false, 10],
    ['language', false, 3],
    ['language', true, 20],
    ['manifest', true, 20],
  ] as const)('names %s files one by one (touched: %s) up to %i of a kind', (kind, touched, most) => {
    const gaps = Array.from({ length: most + 1 }, (_, at) => aGap({ kind, path: `${at}`, declared: 2, read: 1 }));
    const changes = touched ? gaps.map(({ path }) => modified(path)) : [];
    expect(entriesOf(gaps.slice(1), gaps, changes)).toHaveLength(most);
    const [sum, ...others] = entriesOf(gaps, gaps, changes);
    expect(others).toEqual([]);
    expect(sum).toEqual({
      scanner: 'static',
      kind,
      path: null,
      subject: 'JavaScript',
      reason: 'binary',
      count: most + 1,
      byChange: false,
      touched,
    });
  });

  test('tells the change’s doing first, then what it touches, then the rest by kind, thing, place and reason', () => {
    const taken = aGap({ kind: 'syntax', path: 'z' });
    const touched = aGap({ kind: 'syntax', path: 'y' });
    const rest = [
      aGap({ path: 'b', reason: 'a' }),
      aGap({ path: 'b', reason: 'b', count: 1 }),
      aGap({ path: 'b', reason: 'b', count: 2 }),
      aGap({ path: 'a', subject: 'Ruby' }),
      ...Array.from({ length: 4 }, (_, at) => aGap({ kind: 'language', path: `${at}`, reason: 'z' })),
      aGap({ kind: 'language', path: 'A', reason: 'y' }),
    ];
    const head = [taken, touched, ...rest];
    const entries = entriesOf(head.toReversed(), [touched, ...rest], [modified('z'), modified('y')]);
    expect(entries.map(({ path, count }) => `${path} ${count}`)).toEqual([
      'z 1',
      'y 1',
      'b 1',
      'b 1',
      'b 2',
      'a 1',
      'null 4',
      'A 1',
    ]);
  });

  test('loses nothing: every gap is counted once, in whatever order they come', () => {
    const gaps = fc.array(
      fc.record({
        kind: fc.constantFrom(...COVERAGE_KINDS),
        path: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f').map((name) => `src/${name}.js`),
        subject: fc.constantFrom('JavaScript', 'Ruby'),
        count: fc.integer({ min: 1, max: 9 }),
        reason: fc.constantFrom('binary', 'too large'),
      }),
    );
    fc.assert(
      fc.property(gaps, gaps, fc.subarray(['src/a.js', 'src/b.js', 'src/f.js']), (head, base, changed) => {
        const changes = changed.map(modified);
        const entries = entriesOf(head, base, changes);
        const sum = (list: readonly { count?: number }[]) => list.reduce((total, { count = 1 }) => total + count, 0);
        expect(sum(entries)).toBe(sum(head));
        expect(entriesOf(head.toReversed(), base.toReversed(), changes)).toEqual(entries);
        for (const entry of entries) if (!entry.touched) expect(entry.byChange).toBe(false);
      }),
    );
  });
});
