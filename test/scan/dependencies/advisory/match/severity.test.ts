import { describe, expect, test } from '@jest/globals';
import { rate } from '../../../../../src/scan/dependencies/advisory/match/severity.js';
import { severityOfScore } from '../../../../../src/util/cvss.js';
import { anAdvisory } from '../../../../helpers/advisories.js';
import { anAffectedEntry } from '../../../../helpers/osv-database.js';

const V31 = 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H';
const V31_LOW = 'CVSS:3.1/AV:L/AC:H/PR:H/UI:R/S:U/C:L/I:N/A:N';
const V40 = 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N';

const rated = (overrides: Readonly<Record<string, unknown>>) => rate([anAdvisory(overrides)], 'npm', 'left-pad');
const vector = (type: string, score: string) => ({ severity: [{ type, score }] });

describe('a severity', () => {
  test.each([
    ['CVSS_V2', 'AV:N/AC:L/Au:N/C:P/I:P/A:P', 7.5, 'high'],
    ['CVSS_V3', 'CVSS:3.0/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N', 6.1, 'medium'],
    ['CVSS_V3', V31, 9.8, 'critical'],
    ['CVSS_V4', V40, 9.3, 'critical'],
    ['CVSS_V4', `${V40}/E:U`, 9.3, 'critical'],
    ['CVSS_V3', 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:N', 0, 'info'],
  ])('comes from the base score of a %s vector: %s', async (type, text, score, severity) => {
    expect(await rated(vector(type, text))).toEqual({ score, severity });
  });

  test('is the worst of the whole group, and of the entry for this package alone', async () => {
    const entry = (name: string, score: string) => ({ ...anAffectedEntry({ name }), ...vector('CVSS_V3', score) });
    const mild = anAdvisory({ id: 'A-1', affected: [entry('left-pad', V31_LOW), entry('other', V31)] });
    expect((await rate([mild], 'npm', 'left-pad')).severity).toBe('low');
    expect((await rate([mild, anAdvisory({ id: 'A-2', ...vector('CVSS_V3', V31) })], 'npm', 'left-pad')).severity).toBe(
      'critical',
    );
  });

  test.each([
    ['MODERATE', 'medium'],
    ['CRITICAL', 'critical'],
    ['low', 'low'],
    ['whatever', 'unknown'],
  ])("without a vector is the database's own word %s", async (word, severity) => {
    expect(await rated({ database_specific: { severity: word } })).toEqual({ score: null, severity });
  });

  test('without vector and word is unknown, never harmless', async () => {
    expect(await rated({})).toEqual({ score: null, severity: 'unknown' });
  });

  test.each(['CVSS:3.1/AV:N', 'CVSS:3.1/AV:Z/AC:L', 'nonsense', `${V31}${'/X:Y'.repeat(100_000)}`, '__proto__'])(
    'of a vector that cannot be read falls back to the word: %.30s',
    async (text) => {
      const record = { ...vector('CVSS_V3', text), database_specific: { severity: 'HIGH' } };
      expect(await rated(record)).toEqual({ score: null, severity: 'high' });
    },
  );

  test('has the bounds of the CVSS scale', () => {
    const severities = [10, 9, 8.9, 7, 6.9, 4, 3.9, 0.1, 0].map(severityOfScore);
    expect(severities).toEqual(['critical', 'critical', 'high', 'high', 'medium', 'medium', 'low', 'low', 'info']);
  });
});
