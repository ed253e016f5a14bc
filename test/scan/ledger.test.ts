import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ChangedFile } from '../../src/model/change.js';
import { COVERAGE_KINDS } from '../../src/model/coverage.js';
import { type Gap, ledgerOf } from '../../src/scan/ledger.js';

const aGap = (changes: Partial<Gap> = {}): Gap => ({
  kind: 'binary',
  path: 'src/a.js',
  subject: 'JavaScript',
  reason: 'binary',
  ...changes,
});
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
    const gap = aGap({ kind: 'manifest', path: 'package.json', beside: ['package-lock.json'] });
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
