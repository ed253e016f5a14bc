import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseAdvisory } from '../../../../../src/scan/dependencies/advisory/match/parse-advisory.js';
import { anAffectedEntry, anOsvRecord } from '../../../../helpers/osv-database.js';

describe('an OSV record', () => {
  test('is read with everything that matching and reporting need', () => {
    const advisory = parseAdvisory(
      anOsvRecord({
        aliases: ['CVE-2026-1'],
        upstream: ['CVE-2026-2'],
        severity: [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H' }],
        database_specific: { severity: 'HIGH', cwe_ids: ['CWE-79', 'nonsense'] },
        references: [{ type: 'WEB', url: 'https://example.org/a' }],
      }),
    );
    expect(advisory).toMatchObject({
      id: 'GHSA-aaaa-bbbb-cccc',
      aliases: ['CVE-2026-1'],
      upstream: ['CVE-2026-2'],
      severityWord: 'HIGH',
      cwe: ['CWE-79'],
      references: ['https://example.org/a'],
      withdrawn: false,
      affected: [
        {
          ecosystem: 'npm',
          name: 'left-pad',
          ranges: [{ type: 'ECOSYSTEM', events: [{ introduced: '0' }, { fixed: '1.2.3' }] }],
        },
      ],
    });
  });

  test('with one wrong part keeps the rest, so that a malformed field does not hide a vulnerability', () => {
    const advisory = parseAdvisory(
      anOsvRecord({
        aliases: [1, null, 'CVE-2026-1', {}],
        severity: 'high',
        references: [{ url: 3 }, 'x'],
        affected: [7, { package: 'left-pad' }, { ranges: [] }, anAffectedEntry()],
      }),
    );
    expect(advisory?.aliases).toEqual(['CVE-2026-1']);
    expect(advisory?.severity).toEqual([]);
    expect(advisory?.references).toEqual([]);
    expect(advisory?.affected.map((entry) => entry.name)).toEqual(['left-pad']);
  });

  test('that writes two events in one object has both', () => {
    const entry = anAffectedEntry({ events: [{ introduced: '1.0.0', fixed: '2.0.0' }] });
    const advisory = parseAdvisory(anOsvRecord({ affected: [entry] }));
    expect(advisory?.affected[0]?.ranges[0]?.events).toEqual([{ introduced: '1.0.0' }, { fixed: '2.0.0' }]);
  });

  test('with __proto__ keys changes no prototype and lends no field', () => {
    const hostile = JSON.parse(
      '{"id":"X-1","__proto__":{"withdrawn":"2026-01-01","aliases":["CVE-1"]},"affected":[{"__proto__":{"package":{"ecosystem":"npm","name":"a"}}}]}',
    );
    expect(parseAdvisory(hostile)).toMatchObject({ id: 'X-1', withdrawn: false, aliases: [], affected: [] });
    expect(Object.hasOwn(Object.prototype, 'withdrawn')).toBe(false);
  });

  test('without an id is none', () => {
    for (const value of [null, 1, 'x', [], {}, { id: '' }, { id: 7 }]) expect(parseAdvisory(value)).toBeNull();
  });

  test('of any shape is read or refused, never thrown at', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (value) => {
        parseAdvisory(value);
        parseAdvisory({ id: 'X-1', affected: value, severity: value, database_specific: value, references: [value] });
        parseAdvisory({
          id: 'X-1',
          affected: [{ package: value, ranges: [{ type: 'SEMVER', events: [value] }] }, value],
        });
      }),
    );
  });
});
