import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { groupAdvisories } from '../../../../../src/scan/dependencies/advisory/match/groups.js';
import { anAdvisory } from '../../../../helpers/advisories.js';

test('advisories of several databases about one vulnerability are one group, over any number of steps', () => {
  const groups = groupAdvisories([
    anAdvisory({ id: 'PYSEC-2026-1', aliases: ['CVE-2026-1'] }),
    anAdvisory({ id: 'OTHER-1' }),
    anAdvisory({ id: 'GHSA-aaaa-bbbb-cccc', aliases: ['CVE-2026-1'] }),
    anAdvisory({ id: 'DSA-1', upstream: ['CVE-2026-1'] }),
  ]);
  expect(groups.map((group) => group.advisories.map((advisory) => advisory.id))).toEqual([
    ['PYSEC-2026-1', 'GHSA-aaaa-bbbb-cccc', 'DSA-1'],
    ['OTHER-1'],
  ]);
});

test('a group is shown as GHSA, else as CVE, else as what it has', () => {
  const shown = (id: string, aliases: string[]) => groupAdvisories([anAdvisory({ id, aliases })])[0]?.id;
  expect(shown('PYSEC-2026-1', ['CVE-2026-1', 'GHSA-aaaa-bbbb-cccc'])).toBe('GHSA-aaaa-bbbb-cccc');
  expect(shown('PYSEC-2026-1', ['CVE-2026-1'])).toBe('CVE-2026-1');
  expect(shown('RUSTSEC-2026-0001', [])).toBe('RUSTSEC-2026-0001');
});

test('a group with a MAL- id is malicious, whichever id it is shown by', () => {
  const groups = groupAdvisories([
    anAdvisory({ id: 'GHSA-aaaa-bbbb-cccc' }),
    anAdvisory({ id: 'MAL-2026-1', aliases: ['GHSA-aaaa-bbbb-cccc'] }),
    anAdvisory({ id: 'GHSA-dddd-eeee-ffff' }),
  ]);
  expect(groups.map(({ id, malicious }) => [id, malicious])).toEqual([
    ['GHSA-aaaa-bbbb-cccc', true],
    ['GHSA-dddd-eeee-ffff', false],
  ]);
});

test('a record that is there twice counts once', () => {
  expect(groupAdvisories([anAdvisory(), anAdvisory()])[0]?.advisories).toHaveLength(1);
});

test('the groups do not depend on the order of the advisories', () => {
  const ids = fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F', '__proto__');
  const advisory = fc.record({
    id: ids,
    aliases: fc.array(ids, { maxLength: 2 }),
    upstream: fc.array(ids, { maxLength: 1 }),
  });
  fc.assert(
    fc.property(fc.array(advisory, { maxLength: 8 }), (records) => {
      const members = (list: typeof records) =>
        groupAdvisories(list.map((record) => anAdvisory(record)))
          .map((group) =>
            group.advisories
              .map(({ id }) => id)
              .sort()
              .join(),
          )
          .sort();
      expect(members(records)).toEqual(members([...records].reverse()));
    }),
  );
});
