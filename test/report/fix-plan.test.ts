import { describe, expect, test } from '@jest/globals';
import { fixPlan } from '../../src/report/fix-plan.js';
import { aDependencyFinding, aFinding, anId, aResult } from './builders.js';

const onLine = (line: number, replacement: string, changes = {}) =>
  aFinding({
    id: anId(line),
    location: { path: 'src/db.ts', startLine: line },
    fix: { description: 'Use it.', replacement },
    ...changes,
  });

describe('what a machine may do about findings', () => {
  test('edits by place, commands once, and words for the rest', () => {
    const plan = fixPlan(
      aResult({
        findings: [
          onLine(9, 'b'),
          onLine(3, 'a'),
          aDependencyFinding({ id: anId(20) }),
          aDependencyFinding({ id: anId(21), rule: 'GHSA-2' }),
          aFinding({ id: anId(30), rule: 'other', title: 'Other', fix: { description: 'Think.' } }),
        ],
      }),
    );
    expect(plan.edits.map(({ startLine, replacement }) => [startLine, replacement])).toEqual([
      [3, 'a'],
      [9, 'b'],
    ]);
    expect(plan.commands.map(({ command }) => command)).toEqual(['npm install lodash@4.17.21']);
    expect(plan.others).toEqual([{ title: 'Other', description: 'Think.' }]);
  });

  test('two edits of one line are not put into each other: the more urgent one is made, the other is told', () => {
    const worse = onLine(3, 'a', { id: anId(1), severity: 'critical', rule: 'worse' });
    const plan = fixPlan(
      aResult({ findings: [onLine(3, 'b', { severity: 'low', rule: 'milder', title: 'Milder' }), worse] }),
    );
    expect(plan.edits).toMatchObject([{ replacement: 'a' }]);
    expect(plan.others).toMatchObject([{ title: 'Milder' }]);
  });

  test('characters that hide code are never written, and neither is what is suppressed or of low confidence', () => {
    const findings = [
      onLine(1, 'x = "\u202e"'),
      onLine(2, 'y', { confidence: 'low' }),
      onLine(3, 'z', { suppression: { kind: 'inline', reason: 'x' } }),
    ];
    expect(fixPlan(aResult({ findings })).edits).toEqual([]);
  });
});
