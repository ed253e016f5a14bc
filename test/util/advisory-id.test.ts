import { describe, expect, test } from '@jest/globals';
import { advisoryUrl } from '../../src/report/advisory-link.js';
import { sortedIds } from '../../src/scan/dependencies/advisory/group-key.js';
import { groupAdvisories } from '../../src/scan/dependencies/advisory/match/groups.js';
import { advisoryFamily, mayBeAdvisoryId } from '../../src/util/advisory-id.js';
import { anAdvisory } from '../helpers/advisories.js';

describe('advisory ids, known in one place', () => {
  test.each<[string, string | null]>([
    ['MAL-2024-1', 'malware'],
    ['GHSA-35jh-r3h4-6jhm', 'github'],
    ['CVE-2021-23337', 'cve'],
    ...['HSEC-2023-0007', 'RSEC-2023-6', 'EEF-CVE-2025-1', 'DRUPAL-CORE-2024-001', 'JLSEC-2025-1'].map(
      (id): [string, string] => [id, 'language'],
    ),
    ...['A-240138294', 'ASB-A-1', 'PUB-A-1', 'BIT-go-2024-1', 'CURL-CVE-2023-1', 'DSA-1-1', 'openSUSE-SU-2020:1'].map(
      (id): [string, string] => [id, 'distribution'],
    ),
    ['ABC-2024-1', null],
    ['MALICE-1', null],
    ['aws-access-key', null],
    ['GHSA', null],
    ['', null],
  ])('%s: %s', (id, family) => expect(advisoryFamily(id)).toBe(family));

  test('a database that is younger than the list can still be asked for; a rule of ours is no advisory', () => {
    expect(['XYZ-2030-1', 'HSEC-2023-0007', 'openSUSE-SU-2020:1'].map(mayBeAdvisoryId)).toEqual([true, true, true]);
    expect(['jwt-alg-none', 'A-', `A-${'x'.repeat(200)}`, 'CVE-1\n'].map(mayBeAdvisoryId)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  test('order, link and malware follow from the family', () => {
    const ids = ['CVE-2024-1', 'DSA-1-1', 'HSEC-2023-0007', 'GHSA-35jh-r3h4-6jhm', 'MAL-2024-1'];
    expect(sortedIds(ids)).toEqual([...ids].reverse());
    expect(advisoryUrl('HSEC-2023-0007')).toBe('https://osv.dev/vulnerability/HSEC-2023-0007');
    expect([advisoryUrl('GHSA-x'), advisoryUrl('CVE-x'), advisoryUrl('OSV-2024 x)')]).toEqual([null, null, null]);
    expect(groupAdvisories([anAdvisory({ id: 'MAL-2024-1' })])[0]?.malicious).toBe(true);
  });
});
