import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { openDatabase } from '../../../../../src/scan/dependencies/advisory/database/offline-database.js';
import { isAffected } from '../../../../../src/scan/dependencies/advisory/match/affected.js';
import { parseAdvisory } from '../../../../../src/scan/dependencies/advisory/match/parse-advisory.js';
import { anAffectedEntry, anOsvRecord, putZip } from '../../../../helpers/osv-database.js';
import { recordingLog } from '../../../../helpers/silent-log.js';
import { joinZip, zipEntry, zipOf } from '../../../../helpers/zip-writer.js';
import { ask, directory, idsOf, LEFT_PAD, NOW, removeFolders } from './offline-scene.js';

afterEach(removeFolders);

const withZip = (bytes: Buffer) => dirname(dirname(putZip(directory({}), 'npm', bytes)));

describe('an offline database', () => {
  test('answers each query with the advisories that affect it, whole', async () => {
    const dir = directory({
      npm: [
        anOsvRecord({ summary: 'Padding from the left', aliases: ['CVE-2026-1'] }),
        anOsvRecord({ id: 'A-2', affected: [] }),
      ],
      PyPI: [anOsvRecord({ id: 'PYSEC-1', affected: [anAffectedEntry({ ecosystem: 'PyPI', name: 'Flask_Cors' })] })],
    });
    const fixed = { ...LEFT_PAD, version: '1.2.3' };
    const answer = await ask(dir, [LEFT_PAD, fixed, { ecosystem: 'PyPI', name: 'flask.cors', version: '1.0' }]);
    expect(idsOf(answer)).toEqual([['GHSA-aaaa-bbbb-cccc'], [], ['PYSEC-1']]);
    expect(answer.matches[0]?.[0]).toMatchObject({ summary: 'Padding from the left', aliases: ['CVE-2026-1'] });
    expect(answer).toMatchObject({ status: 'complete', reason: null, problems: [], notes: [] });
  });

  test('leaves withdrawn advisories out', async () => {
    const dir = directory({
      npm: [anOsvRecord({ withdrawn: '2026-11-01T00:00:00Z' }), anOsvRecord({ id: 'A-2', affected: [] })],
    });
    expect(idsOf(await ask(dir))).toEqual([[]]);
  });

  test('knows all advisories about a package, whatever the version, to choose a fix by', async () => {
    const dir = directory({
      npm: [
        anOsvRecord(),
        anOsvRecord({ id: 'A-2', affected: [anAffectedEntry({ events: [{ introduced: '9.0.0' }] })] }),
      ],
    });
    const database = await openDatabase(dir, { log: recordingLog(), now: NOW });
    expect((await database.about('npm', 'left-pad')).map(({ id }) => id)).toEqual(['GHSA-aaaa-bbbb-cccc', 'A-2']);
    await expect(database.about('Pub', 'left-pad')).rejects.toThrow('no advisories for Pub');
    await database.close();
  });

  test('keeps names with line breaks, NUL, quotes and prototypes apart', async () => {
    const names = ['a\nb', 'a', '\n"a":[', 'a\u0000', '"', '__proto__', 'constructor', '\ud800', 'ä', ''];
    const dir = directory({
      npm: names.map((name, i) => anOsvRecord({ id: `A-${i}`, affected: [anAffectedEntry({ name })] })),
    });
    const answer = await ask(
      dir,
      names.map((name) => ({ ...LEFT_PAD, name })),
    );
    // JSON cannot tell the empty name of a record from none: such a record is about no package.
    expect(idsOf(answer)).toEqual(names.map((name, i) => (name === '' ? [] : [`A-${i}`])));
  });

  test('agrees with the matching of whole advisories on any events and versions', async () => {
    const number = fc.integer({ min: 0, max: 3 });
    const version = fc.tuple(number, number).map((parts) => `${parts.join('.')}.0`);
    const kind = fc.constantFrom('introduced', 'fixed', 'last_affected', 'limit');
    const event = fc.tuple(kind, version).map(([name, at]) => ({ [name]: at }));
    const entry = fc.record({
      ecosystem: fc.constantFrom('npm', 'npm:suffix', 'PyPI'),
      events: fc.array(event, { maxLength: 4 }).map((events) => [{ introduced: '0' }, ...events]),
      versions: fc.array(version, { maxLength: 3 }),
    });
    const records = fc.array(fc.array(entry, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(records, version, async (lists, today) => {
        const all = lists.map((entries, i) => anOsvRecord({ id: `A-${i}`, affected: entries.map(anAffectedEntry) }));
        const dir = directory({ npm: all });
        const expected = all.flatMap((record) => {
          const advisory = parseAdvisory(record);
          return advisory !== null && isAffected(advisory, 'npm', 'left-pad', today) ? [advisory.id] : [];
        });
        expect(idsOf(await ask(dir, [{ ...LEFT_PAD, version: today }]))).toEqual([expected]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('what was not looked at is never clean:', () => {
  test.each([
    ['no folder', () => join(directory({}), 'nowhere'), /no advisories for npm/],
    ['an empty zip', () => withZip(Buffer.alloc(0)), /empty/],
    ['no zip at all', () => withZip(Buffer.from('not found')), /not a zip/],
    [
      'a truncated zip',
      () => withZip(zipOf({ 'A-1.json': JSON.stringify(anOsvRecord()) }).subarray(0, -30)),
      /not a zip|damaged/,
    ],
    ['a zip without entries', () => withZip(zipOf({})), /holds no advisory/],
    ['a zip of nothing but junk', () => withZip(zipOf({ 'A-1.json': 'junk' })), /no advisory that can be read/],
    [
      'the zip of another ecosystem',
      () =>
        withZip(
          zipOf({ 'A-1.json': JSON.stringify(anOsvRecord({ affected: [anAffectedEntry({ ecosystem: 'Go' })] })) }),
        ),
      /names a package of npm/,
    ],
  ])('%s fails the answer and says what to do', async (_, make, message) => {
    const answer = await ask(make());
    expect(answer.status).toBe('failed');
    expect(answer.reason).toMatch(message);
    expect(answer.reason).toContain('1 of 1 packages not audited');
    expect(answer.problems).toHaveLength(1);
    expect(answer.problems[0]?.remedy).toMatch(/gatehouse db (update|build)/);
  });

  test('an ecosystem without a zip makes the answer partial and is named; the others stand', async () => {
    const answer = await ask(directory({ npm: [anOsvRecord()] }), [
      LEFT_PAD,
      { ecosystem: 'Pub', name: 'http', version: '1.0.0' },
    ]);
    expect(idsOf(answer)).toEqual([['GHSA-aaaa-bbbb-cccc'], []]);
    expect(answer.status).toBe('partial');
    expect(answer.reason).toMatch(/^1 of 2 packages not audited: no advisories for Pub in /);
  });

  test('an ecosystem with an unknown order, or a name that is a path, is not audited', async () => {
    const dir = directory({ npm: [anOsvRecord()], Echo: [anOsvRecord()] });
    for (const ecosystem of ['Echo', '../npm', '__proto__', '']) {
      const answer = await ask(dir, [LEFT_PAD, { ...LEFT_PAD, ecosystem }]);
      expect(answer.status).toBe('partial');
      expect(answer.reason).toContain('version order');
    }
  });

  test('an ecosystem that OSV has nothing about is a note, not a failure', async () => {
    const answer = await ask(directory({ npm: [anOsvRecord()] }), [
      LEFT_PAD,
      { ecosystem: 'CocoaPods', name: 'AFNetworking', version: '4.0.1' },
    ]);
    expect(answer.status).toBe('complete');
    expect(answer.withoutData).toEqual(['CocoaPods']);
  });

  test('one unreadable record makes the answer partial, and the others stand', async () => {
    const good = zipEntry('A-1.json', Buffer.from(JSON.stringify(anOsvRecord())), 0);
    for (const declared of [{ crc: 7 }, { flags: 1 }, { method: 12 }]) {
      const bad = zipEntry(
        'A-2.json',
        Buffer.from(JSON.stringify(anOsvRecord({ id: 'A-2' }))),
        good.local.length,
        declared,
      );
      const answer = await ask(withZip(joinZip([good, bad])));
      expect(idsOf(answer)).toEqual([['GHSA-aaaa-bbbb-cccc']]);
      expect(answer).toMatchObject({ status: 'partial', reason: '1 npm advisory of the database cannot be read' });
    }
  });

  test('an old database is said to be old', async () => {
    const dir = directory({
      npm: [
        anOsvRecord({ modified: '2026-10-01T00:00:00Z' }),
        anOsvRecord({ id: 'A-2', modified: '2099-01-01T00:00:00Z' }),
      ],
    });
    expect((await ask(dir)).notes[0]).toMatch(/^the newest npm advisory is 54 days old \(2026-10-01\)/);
    expect((await ask(dir, [LEFT_PAD], { now: Date.parse('2026-10-15T00:00:00Z') })).notes).toEqual([]);
  });

  test('floating action references are counted', async () => {
    const entry = anAffectedEntry({ ecosystem: 'GitHub Actions', name: 'a/b', events: [{ introduced: '0' }] });
    const dir = directory({ 'GitHub Actions': [anOsvRecord({ affected: [entry] })] });
    const answer = await ask(
      dir,
      ['v4', 'v4.0.0'].map((version) => ({ ecosystem: 'GitHub Actions', name: 'A/b', version })),
    );
    expect(idsOf(answer)).toEqual([[], ['GHSA-aaaa-bbbb-cccc']]);
    expect(answer.notes).toEqual(['1 references name no single release and match no advisory']);
  });

  test('no query at all is complete', async () => {
    expect(await ask(join(tmpdir(), 'nowhere'), [])).toMatchObject({ status: 'complete', matches: [] });
  });
});
