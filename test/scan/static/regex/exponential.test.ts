import { describe, expect, it } from '@jest/globals';
import { isExponential } from '../../../../src/scan/static/regex/exponential.js';

describe('expressions that can stop a service', () => {
  it.each([
    ['(a+)+b', 'a repetition in a repetition'],
    ['^(a|a)*$', 'a choice of the same'],
    ['^(?:[a-z]+-?)*$', 'a separator that may be missing'],
    ['^(\\s*\\w+\\s*)*$', 'blanks on both sides'],
    ['(.*)*x', 'anything, any number of times'],
    ['^(?:(?:\\d\\d?)+-)?(?:x+)+y', 'the second of two'],
    ['(?=(a+)+b)a', 'looked for ahead'],
    ['^([\\w.]+|[a-z]+)*@', 'a choice of sets that meet'],
    ['(?i)^([A-Z]|[a-z])*1', 'both cases as one'],
  ])('%s: %s', (source) => expect(isExponential(source, '')).toBe(true));

  it.each([
    ['(a+)+', 'it matches at once'],
    ['^(a|b)*c', 'a choice of different characters'],
    ['^[a-z]+(?:-[a-z]+)*$', 'a separator between rounds'],
    ['"(?:[^"\\\\]|\\\\.)*"', 'a quoted text'],
    ['(\\d{1,3},)*x', 'a count of digits before a separator'],
    ['(?:\\r\\n|\\r|\\n)+', 'ends of lines'],
    ['^(?:ab|cd)+$', 'words of different beginnings'],
    ['^(?>a+)+$', 'a group that gives nothing back'],
    ['^(a++)+$', 'a repetition that gives nothing back'],
    ['^([A-Z]|[a-z])*1', 'cases apart'],
    ['^([^>]+)*(>|$)', 'what comes is another round or the end'],
    ['(a+)+aaaaa*a+', 'rounds that are given back are a match'],
    ['^(a+)*[\\s\\S]*$', 'the rest is anything'],
    ['(a+', 'no expression at all'],
  ])('leaves %s alone: %s', (source) => {
    expect(isExponential(source, '')).toBe(false);
  });

  it('gives up on what is too large to compare, in bounded work', () => {
    expect(isExponential(`^(?:${'(?:a|b?c)*'.repeat(200)})+$`, '')).toBe(false);
  });
});
