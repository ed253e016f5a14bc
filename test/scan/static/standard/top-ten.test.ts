import { describe, expect, test } from '@jest/globals';
import { isAsvsRequirement } from '../../../../src/scan/static/standard/asvs.js';
import { topTenOf } from '../../../../src/scan/static/standard/top-ten.js';

describe('a reader who works by a standard finds the rule in it', () => {
  test('by the categories of the Top 10 2025 that list one of its weaknesses', () => {
    expect(topTenOf(['CWE-89'])).toEqual(['A05:2025']);
    expect(topTenOf(['CWE-352', 'CWE-916'])).toEqual(['A01:2025', 'A04:2025']);
    expect(topTenOf(['CWE-1333'])).toEqual([]);
  });

  test('and a requirement that ASVS 5 does not have is no requirement', () => {
    expect(isAsvsRequirement('11.4.2')).toBe(true);
    expect(['11.4.5', '11.4.0', '2.10.4', '11.4', 'V11.4.2', '11.4.2.1'].map(isAsvsRequirement)).not.toContain(true);
  });
});
