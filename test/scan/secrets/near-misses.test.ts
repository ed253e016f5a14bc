import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { byteSet } from '../../../src/scan/secrets/match/byte-classes.js';
import type { Candidate } from '../../../src/scan/secrets/match/match.js';
import { diceFrom, expandExample } from './expand-example.js';
import { compiled, engine, rules } from './product-rules.js';

interface Specimen {
  readonly text: Buffer;
  readonly hit: Candidate;
}

/** One real match of every rule that has a pattern. */
const specimens: readonly Specimen[] = rules.flatMap((rule) => {
  const text = Buffer.from(expandExample(rule.examples[0] ?? '', diceFrom(`near ${rule.id}`)));
  const hit = engine.find(text).candidates.find((candidate) => candidate.rule.id === rule.id);
  return hit === undefined || hit.rule.pattern === '' ? [] : [{ text, hit }];
});

function overlapping(text: Buffer, id: string, at: number): readonly Candidate[] {
  return engine.find(text).candidates.filter(({ rule, start, end }) => rule.id === id && start <= at && at < end);
}

test('there is a specimen of every rule with a pattern', () => {
  expect(specimens.length).toBe(compiled.rules.filter((rule) => rule.pattern !== '').length);
});

test('one wrong character makes a value no match of its rule', () => {
  const choice = fc.record({
    specimen: fc.constantFrom(...specimens),
    place: fc.double({ min: 0, max: 0.999, noNaN: true }),
    wrong: fc.constantFrom(...'!~^ |'),
  });
  fc.assert(
    fc.property(choice, ({ specimen: { text, hit }, place, wrong }) => {
      fc.pre(byteSet(hit.rule.bytes)[wrong.charCodeAt(0)] === 0);
      const shortest = Math.min(hit.end - hit.start, hit.rule.minLength);
      const at = hit.start + Math.floor(place * shortest);
      const changed = Buffer.concat([text.subarray(0, at), Buffer.from(wrong), text.subarray(at + 1)]);
      expect(overlapping(changed, hit.rule.id, at)).toEqual([]);
    }),
    { numRuns: 3_000 },
  );
});

test('a value of fixed length that is one longer or shorter is no match of its rule', () => {
  for (const { text, hit } of specimens) {
    if (hit.rule.minLength !== hit.rule.maxLength || hit.end - hit.start !== hit.rule.maxLength) continue;
    const last = hit.end - 1;
    const shorter = Buffer.concat([text.subarray(0, last), text.subarray(hit.end)]);
    expect([hit.rule.id, ...overlapping(shorter, hit.rule.id, last - 1)]).toEqual([hit.rule.id]);
    if (!/[A-Za-z0-9]/.test(text.toString('latin1', last, hit.end))) continue;
    const longer = Buffer.concat([text.subarray(0, hit.end), Buffer.from('a'), text.subarray(hit.end)]);
    expect([hit.rule.id, ...overlapping(longer, hit.rule.id, last)]).toEqual([hit.rule.id]);
  }
});

test('a token inside a longer identifier is no match', () => {
  for (const { text, hit } of specimens) {
    const begins = compiled.keywords.some((keyword) => hit.value.startsWith(keyword.text));
    if (hit.rule.kind !== 'token' || !begins || !/^\w/.test(hit.value)) continue;
    if (text.indexOf(hit.value) !== hit.start) continue;
    const glued = Buffer.concat([text.subarray(0, hit.start), Buffer.from('Zz'), text.subarray(hit.start)]);
    expect([hit.rule.id, ...overlapping(glued, hit.rule.id, hit.start + 2)]).toEqual([hit.rule.id]);
  }
});
