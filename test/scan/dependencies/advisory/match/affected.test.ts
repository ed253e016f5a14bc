import { describe, expect, test } from '@jest/globals';
import { isAffected } from '../../../../../src/scan/dependencies/advisory/match/affected.js';
import { anAdvisory, anAdvisoryOf } from '../../../../helpers/advisories.js';
import { anAffectedEntry } from '../../../../helpers/osv-database.js';

const affects = (events: readonly Readonly<Record<string, string>>[], version: string) =>
  isAffected(anAdvisoryOf({ events }), 'npm', 'left-pad', version);

describe('a version', () => {
  test('is affected from where the mistake came in until just before its fix', () => {
    const events = [{ introduced: '1.0.0' }, { fixed: '1.2.3' }];
    expect(
      ['0.9.9', '1.0.0-rc.1', '1.0.0', '1.2.2', '1.2.3-rc.1', '1.2.3', '2.0.0'].map((v) => affects(events, v)),
    ).toEqual([false, false, true, true, true, false, false]);
  });

  test('is affected up to and including last_affected', () => {
    const events = [{ introduced: '0' }, { last_affected: '1.2.3' }];
    expect(['0.0.0-0', '1.2.3', '1.2.4'].map((version) => affects(events, version))).toEqual([true, true, false]);
  });

  test('is found when the events stand in no order, as hand-written advisories have them', () => {
    const events = [{ fixed: '4.2.1' }, { introduced: '4.0.0' }, { fixed: '3.1.0' }, { introduced: '0' }];
    expect(['3.0.0', '3.1.0', '3.9.0', '4.0.0', '4.2.1'].map((v) => affects(events, v))).toEqual([
      true,
      false,
      false,
      true,
      false,
    ]);
  });

  test('is affected when it is both where a range begins and its last', () => {
    for (const events of [
      [{ introduced: '1.0.0' }, { last_affected: '1.0.0' }],
      [{ last_affected: '1.0.0' }, { introduced: '1.0.0' }],
    ]) {
      expect(['0.9.0', '1.0.0', '1.0.1'].map((version) => affects(events, version))).toEqual([false, true, false]);
    }
  });

  test('at or after a limit is not affected, and `*` limits nothing', () => {
    expect(affects([{ introduced: '0' }, { limit: '2.0.0' }], '2.0.0')).toBe(false);
    expect(affects([{ introduced: '0' }, { limit: '2.0.0' }], '1.9.0')).toBe(true);
    expect(affects([{ introduced: '0' }, { limit: '*' }], '2.0.0')).toBe(true);
  });

  test('that is listed literally is affected without any range', () => {
    const advisory = anAdvisoryOf({ events: [], versions: ['6.6.6'] });
    expect(isAffected(advisory, 'npm', 'left-pad', '6.6.6')).toBe(true);
    expect(isAffected(advisory, 'npm', 'left-pad', '6.6.7')).toBe(false);
  });

  test('is still found when a commit range stands before the range of versions', () => {
    const ranges = [
      { type: 'GIT', repo: 'https://example.org/r', events: [{ introduced: '0' }, { fixed: 'f8f7019' }] },
      { type: 'ECOSYSTEM', events: [{ introduced: '0' }, { fixed: '0.7.5' }] },
    ];
    const advisory = anAdvisory({ affected: [{ package: { ecosystem: 'PyPI', name: 'eve' }, ranges }] });
    expect(isAffected(advisory, 'PyPI', 'eve', '0.7.4')).toBe(true);
    expect(isAffected(advisory, 'PyPI', 'eve', '0.7.5')).toBe(false);
  });
});

describe('an advisory', () => {
  test('that was withdrawn affects nothing', () => {
    const entry = anAffectedEntry({ events: [{ introduced: '0' }] });
    const advisory = anAdvisory({ withdrawn: '2026-01-01T00:00:00Z', affected: [entry] });
    expect(isAffected(advisory, 'npm', 'left-pad', '1.0.0')).toBe(false);
  });

  test('about a package of another ecosystem or name does not count', () => {
    const advisory = anAdvisoryOf({ events: [{ introduced: '0' }] });
    expect(isAffected(advisory, 'PyPI', 'left-pad', '1.0.0')).toBe(false);
    expect(isAffected(advisory, 'npm', 'Left-Pad', '1.0.0')).toBe(false);
  });

  test.each([
    ['PyPI', 'Flask_Cors', 'flask-cors', true],
    ['NuGet', 'Newtonsoft.Json', 'newtonsoft.json', true],
    ['Packagist', 'Symfony/Http-Kernel', 'symfony/http-kernel', true],
    ['SwiftURL', 'github.com/apple/swift-nio', 'https://github.com/apple/swift-nio.git', true],
    ['Go', 'stdlib', 'go', true],
    ['crates.io', 'serde_json', 'serde-json', false],
    ['RubyGems', 'Rails', 'rails', false],
  ])('of %s about %s and the package %s: the same one? %s', (ecosystem, named, asked, same) => {
    const advisory = anAdvisoryOf({ ecosystem, name: named, events: [{ introduced: '0' }] });
    expect(isAffected(advisory, ecosystem, asked, '1.0.0')).toBe(same);
  });

  test('about one distribution release is not about another, and a package of unknown release gets both', () => {
    const advisory = anAdvisoryOf({ ecosystem: 'Debian:12', name: 'curl', events: [{ introduced: '0' }] });
    expect(['Debian:12', 'Debian:11', 'Debian'].map((e) => isAffected(advisory, e, 'curl', '7.88.1-10'))).toEqual([
      true,
      false,
      true,
    ]);
    const drupal = anAdvisoryOf({ ecosystem: 'Packagist:https://packages.drupal.org/8', name: 'drupal/tfa' });
    expect(isAffected(drupal, 'Packagist', 'drupal/tfa', '1.0.0')).toBe(true);
  });

  test('about the Go toolchain fits the version as go prints it', () => {
    const advisory = anAdvisoryOf({
      ecosystem: 'Go',
      name: 'stdlib',
      events: [{ introduced: '1.22.0-0' }, { fixed: '1.22.5' }],
    });
    expect(['go1.22.4', '1.22.4', 'go1.22.5', '1.22rc1'].map((v) => isAffected(advisory, 'Go', 'stdlib', v))).toEqual([
      true,
      true,
      false,
      true,
    ]);
  });

  test('never affects a floating action reference, whose release is unknown', () => {
    const advisory = anAdvisoryOf({
      ecosystem: 'GitHub Actions',
      name: 'tj-actions/changed-files',
      events: [{ introduced: '0' }],
    });
    const affected = ['v44', 'main', 'v44.5.1'].map((v) =>
      isAffected(advisory, 'GitHub Actions', 'tj-actions/changed-files', v),
    );
    expect(affected).toEqual([false, false, true]);
  });
});
