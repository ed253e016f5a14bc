import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { createEngine } from '../../../../src/scan/secrets/match/engine.js';
import { compileOwnRules } from '../../../../src/scan/secrets/rules/own-rule.js';
import { lintOwnRules } from '../../../../src/scan/secrets/rules/own-rule-lint.js';
import type { OwnSecretRule } from '../../../../src/scan/secrets/rules/own-rule-schema.js';

/** What matcher.ts grants a text: so many bytes, and so many for each byte of it. */
const FLOOR = 1 << 22;
const PER_BYTE = 4;

let given = 0;

/** Counts the text that the rules' expressions are run over; only theirs ask for indices. */
beforeEach(() => {
  const exec = RegExp.prototype.exec;
  jest.spyOn(RegExp.prototype, 'exec').mockImplementation(function (this: RegExp, text: string) {
    const from = this.lastIndex;
    const match = exec.call(this, text);
    // A search that goes on behind a match reads on from there.
    if (this.flags.startsWith('d')) given += (match === null ? text.length : this.lastIndex) - from;
    return match;
  });
});
afterEach(() => {
  jest.restoreAllMocks();
});

const tail = fc
  .array(
    fc.tuple(
      fc.constantFrom('[a-z]', '[ab]', '[A-Za-z0-9_-]', '[^\\n]', '(?:a|b)', '(?:ab|a)', '.', '\\w'),
      fc.constantFrom('', '?', '{8}', '{0,9}', '{4,60}', '{20,400}', '{0,2000}', '{1,4}?'),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((parts) => parts.map(([what, count]) => what + count).join(''));

const anyRule: fc.Arbitrary<OwnSecretRule> = fc
  .record({
    kind: fc.constantFrom('token', 'window', 'assignment'),
    before: tail,
    after: tail,
    ignoreCase: fc.boolean(),
  })
  .map(({ kind, before, after, ignoreCase }) => ({
    id: 'acme-token',
    title: 'Acme token',
    severity: 'high',
    kind,
    keywords: ['acme'],
    pattern: kind === 'window' ? `${before}acme${after}` : kind === 'token' ? `acme${after}` : after,
    ignoreCase,
    examples: [],
    silent: [],
  }));

/** Lines that start the rule as often as can be, or hold as much as can be of what it repeats. */
const hostileUnit = fc.constantFrom(
  'acme',
  'acme ',
  'acmeab',
  `acme${'ab'.repeat(40)}`,
  `acme${'b'.repeat(900)}`,
  'acme="ab"',
  'acme=ab0,',
  'Acme_a-\u00ff',
  `${'a'.repeat(3_000)}acme`,
);

function bytesGiven(rule: OwnSecretRule, unit: string, size: number): { bytes: number; exhausted: boolean } {
  const engine = createEngine(compileOwnRules([rule], []));
  given = 0;
  const { exhausted } = engine.find(Buffer.from(unit.repeat(Math.ceil(size / unit.length)).slice(0, size), 'latin1'));
  return { bytes: given, exhausted: exhausted.length > 0 };
}

describe('any rule that the lint lets through', () => {
  test('is given a text’s worth of bytes, in proportion to the text, on the worst lines there are', () => {
    let passed = 0;
    fc.assert(
      fc.property(anyRule, hostileUnit, (rule, unit) => {
        fc.pre(lintOwnRules([rule]).length === 0);
        passed++;
        const [small, large] = [32_768, 131_072].map((size) => ({ size, ...bytesGiven(rule, unit, size) }));
        if (small === undefined || large === undefined) throw new Error('two sizes');
        const weight = compileOwnRules([rule], []).rules[0]?.weight ?? 1;
        for (const { size, bytes } of [small, large]) {
          // The bytes around a match, for its boundaries, are not counted by the budget.
          expect(bytes * weight).toBeLessThanOrEqual((FLOOR + PER_BYTE * size) * 2);
        }
        if (!large.exhausted) expect(large.bytes).toBeLessThanOrEqual(4 * small.bytes * 1.3 + 20_000);
      }),
      { numRuns: 150 },
    );
    expect(passed).toBeGreaterThan(50);
  });

  test('costs its budget by the steps of its pattern: a costly one stops early and says so', () => {
    const rule: OwnSecretRule = {
      id: 'acme-pair',
      title: 'Acme pair',
      severity: 'high',
      kind: 'window',
      keywords: ['acme'],
      pattern: '[ab]{0,140}[ab]{0,140}acme[0-9]{8}',
      examples: [],
      silent: [],
    };
    expect(lintOwnRules([rule])).toEqual([]);
    const weight = compileOwnRules([rule], []).rules[0]?.weight ?? 1;
    expect(weight).toBeGreaterThan(10);

    const { bytes, exhausted } = bytesGiven(rule, `${'ab'.repeat(100)}acme`, 1_000_000);

    expect(exhausted).toBe(true);
    expect(bytes * weight).toBeLessThanOrEqual(FLOOR + PER_BYTE * 1_000_000);
  });
});
