import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Advisory } from '../../../../../src/scan/dependencies/advisory/advisory.js';
import { isAffected } from '../../../../../src/scan/dependencies/advisory/match/affected.js';
import { versionChoice } from '../../../../../src/scan/dependencies/advisory/match/version-choice.js';
import { comparatorFor } from '../../../../../src/scan/dependencies/ecosystem/version-order.js';
import { anAdvisory, anAdvisoryOf } from '../../../../helpers/advisories.js';
import { anAffectedEntry } from '../../../../helpers/osv-database.js';

const fixedVersion = (advisories: readonly Advisory[], ecosystem: string, name: string, version: string) =>
  versionChoice(advisories, { ecosystem, name, version }).version;

const range = (introduced: string, fixed: string, id: string) =>
  anAdvisoryOf({ events: [{ introduced }, { fixed }] }, id);

describe('the way out', () => {
  const choice = (advisories: readonly Advisory[], version: string, registry: readonly string[] | null = null) =>
    versionChoice(advisories, { ecosystem: 'npm', name: 'left-pad', version }, registry);

  test('where one of several advisories has no fix, is what clears the others, and tells what is left', () => {
    const forever = anAdvisoryOf({ events: [{ introduced: '0' }] }, 'A-3');
    const { version, remaining, each } = choice(
      [range('0', '1.2.0', 'A-1'), range('0', '1.4.0', 'A-2'), forever],
      '1.0.0',
    );
    expect([version, ...remaining]).toEqual(['1.4.0', 'A-3']);
    expect(each.get('A-1')).toEqual({ kind: 'at', version: '1.2.0' });
    expect(each.get('A-3')).toEqual({ kind: 'never' });
  });

  test('is no pre-release, but for who has one of the same release', () => {
    const advisories = [range('0', '3.0.0-alpha.0', 'A-1')];
    expect(choice(advisories, '2.7.16').version).toBeNull();
    expect(choice(advisories, '2.7.16').each.get('A-1')).toEqual({ kind: 'after', version: '3.0.0-alpha.0' });
    expect(choice([range('0', '3.0.0-rc.2', 'A-1')], '3.0.0-rc.1').version).toBe('3.0.0-rc.2');
  });

  test('is the next release that the registry has, where it does not have the one that is called fixed', () => {
    expect(choice([range('0', '1.2.0', 'A-1')], '1.0.0', ['1.0.0', '1.1.9', '1.2.1', '2.0.0']).version).toBe('1.2.1');
  });

  test('after the last affected version, is the next release that somebody names', () => {
    const last = anAdvisoryOf({ events: [{ introduced: '0' }, { last_affected: '1.0.0' }] }, 'A-1');
    expect(choice([last], '0.9.0', ['1.0.0', '1.0.1']).version).toBe('1.0.1');
    expect(choice([last, range('0', '1.3.0', 'A-2')], '0.9.0').version).toBe('1.3.0');
    expect(choice([last], '0.9.0').each.get('A-1')).toEqual({ kind: 'after', version: '1.0.0' });
  });

  test('is a version that no other advisory about the package affects', () => {
    const advisories = [range('0', '1.2.0', 'A-1'), range('1.1.0', '1.3.0', 'A-2'), range('1.3.0', '1.4.1', 'A-3')];
    expect(fixedVersion(advisories, 'npm', 'left-pad', '1.0.0')).toBe('1.4.1');
  });

  test('stays within the major version when there is a fix', () => {
    const advisories = [
      anAdvisoryOf(
        { events: [{ introduced: '0' }, { fixed: '3.0.1' }, { introduced: '4.0.0' }, { fixed: '4.0.2' }] },
        'A-1',
      ),
    ];
    expect(fixedVersion(advisories, 'npm', 'left-pad', '4.0.0')).toBe('4.0.2');
    expect(fixedVersion(advisories, 'npm', 'left-pad', '3.0.0')).toBe('3.0.1');
    expect(fixedVersion(advisories, 'npm', 'left-pad', '2.0.0')).toBe('3.0.1');
  });

  test('never leads down to an older version', () => {
    const advisories = [range('0', '1.0.5', 'A-1'), range('2.0.0', '2.0.9', 'A-2')];
    expect(fixedVersion(advisories, 'npm', 'left-pad', '2.0.3')).toBe('2.0.9');
  });

  test('is not guessed when only the last affected version is known', () => {
    const advisory = anAdvisoryOf({ events: [{ introduced: '0' }, { last_affected: '1.0.0' }] });
    expect(fixedVersion([advisory], 'npm', 'left-pad', '0.9.0')).toBeNull();
  });

  test('is never a release with malware in it', () => {
    const malware = anAdvisoryOf({ events: [], versions: ['1.2.0'] }, 'MAL-2026-1');
    const advisories = [range('0', '1.2.0', 'A-1'), range('0', '1.2.1', 'A-2'), malware];
    expect(fixedVersion(advisories, 'npm', 'left-pad', '1.0.0')).toBe('1.2.1');
    expect(fixedVersion([range('0', '1.2.0', 'A-1'), malware], 'npm', 'left-pad', '1.0.0')).toBeNull();
    const all = anAdvisoryOf({ events: [{ introduced: '0' }] }, 'MAL-2026-2');
    expect(fixedVersion([range('0', '1.2.0', 'A-1'), all], 'npm', 'left-pad', '1.0.0')).toBeNull();
  });

  test('is not spoilt by a withdrawn advisory or by one about another package', () => {
    const withdrawn = anAdvisory({
      id: 'A-2',
      withdrawn: '2026-01-01',
      affected: [anAffectedEntry({ events: [{ introduced: '0' }] })],
    });
    const other = anAdvisoryOf({ name: 'right-pad', events: [{ introduced: '0' }, { fixed: '1.0.1' }] }, 'A-3');
    expect(fixedVersion([range('0', '1.2.0', 'A-1'), withdrawn, other], 'npm', 'left-pad', '1.0.0')).toBe('1.2.0');
  });

  test('of an ecosystem without a known order is none', () => {
    expect(fixedVersion([anAdvisoryOf({ ecosystem: 'Echo' })], 'Echo', 'left-pad', '1.0.0')).toBeNull();
  });

  const ECOSYSTEMS = ['npm', 'PyPI', 'Maven', 'RubyGems', 'Packagist', 'NuGet', 'Go', 'crates.io', 'Pub', 'Hex'];
  test.each([...ECOSYSTEMS, 'CRAN', 'Hackage', 'Debian', 'Alpine', 'Red Hat'])(
    'in %s is affected by fewer, tells by which, and is never below the version of today',
    (ecosystem) => {
      const compare = comparatorFor(ecosystem);
      const number = fc.integer({ min: 0, max: 4 });
      const version = fc.tuple(number, number, number).map((parts) => parts.join('.'));
      const event = fc
        .tuple(fc.constantFrom('introduced', 'fixed', 'fixed', 'last_affected'), version)
        .map(([kind, at]) => ({ [kind]: at }));
      const entry = fc.record({
        events: fc.array(event, { maxLength: 4 }).map((events) => [{ introduced: '0' }, ...events]),
        versions: fc.array(version, { maxLength: 2 }),
      });
      fc.assert(
        fc.property(fc.array(entry, { minLength: 1, maxLength: 5 }), version, (entries, today) => {
          const advisories = entries.map((one, i) => anAdvisoryOf({ ecosystem, ...one }, `A-${i}`));
          const { version, remaining } = versionChoice(advisories, { ecosystem, name: 'left-pad', version: today });
          const isHit = advisories.some((advisory) => isAffected(advisory, ecosystem, 'left-pad', today));
          if (version === null || !isHit) return;
          const left = advisories.filter((advisory) => isAffected(advisory, ecosystem, 'left-pad', version));
          const before = advisories.filter((advisory) => isAffected(advisory, ecosystem, 'left-pad', today));
          expect(left.map(({ id }) => id)).toEqual([...remaining]);
          expect(left.length).toBeLessThan(before.length);
          expect(compare?.(version, today)).toBeGreaterThan(0);
        }),
        { numRuns: 300 },
      );
    },
  );
});
