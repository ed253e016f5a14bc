import { describe, expect, test } from '@jest/globals';
import {
  distinctCharacters,
  entropy,
  isPeriodic,
  longestRepeat,
  longestSequence,
} from '../../../../src/scan/secrets/judge/entropy.js';

describe('how random a text is', () => {
  test.each([
    ['', 0],
    ['aaaa', 0],
    ['ab', 1],
    ['aabb', 1],
    ['abcd', 2],
    ['abcdefgh', 3],
    ['aaab', 0.811],
  ])('is measured in bits a character: %j has %d', (text, bits) => {
    expect(entropy(text)).toBeCloseTo(bits, 3);
  });

  test.each([
    ['', 0],
    ['aaaa', 1],
    ['abab', 2],
    ['aAb1', 4],
  ])('%j holds %i different characters', (text, distinct) => {
    expect(distinctCharacters(text)).toBe(distinct);
  });
});

describe('what a person types along the keyboard’s rows', () => {
  test.each([
    ['', 0],
    ['k', 1],
    ['kq', 1],
    ['abcdef', 6],
    ['kkabcdef', 6],
    ['abcdekabc', 5],
    ['98765', 5],
    ['8901', 4],
    ['2109', 4],
    ['aceg', 1],
    ['9B', 1],
    ['h_', 1],
    ['09', 2],
    ['90', 2],
  ])('the longest run of one after the other in %j is %i', (text, length) => {
    expect(longestSequence(text)).toBe(length);
  });

  test.each([
    ['', 0],
    ['k', 1],
    ['kq', 1],
    ['kkq', 2],
    ['qkkk', 3],
    ['kkkqkk', 3],
  ])('the longest run of one letter in %j is %i', (text, length) => {
    expect(longestRepeat(text)).toBe(length);
  });

  const piece = (length: number) => 'k7qw2zv9xm4rt8pb'.slice(0, length);

  test.each([
    [8, 1, true],
    [8, 4, true],
    [7, 1, false],
    [8, 5, false],
    [12, 3, true],
    [13, 3, true],
    [20, 10, true],
    [22, 11, false],
    [32, 16, true],
    [36, 16, false],
    [31, 15, false],
    [36, 12, false],
  ])('a text of %i letters that comes again every %i: %p', (length, period, again) => {
    expect(isPeriodic(piece(period).repeat(length).slice(0, length))).toBe(again);
  });

  test('a text whose end breaks the rhythm has none', () => {
    expect(isPeriodic(`${piece(4).repeat(3)}!`)).toBe(false);
  });
});
