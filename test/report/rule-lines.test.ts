import { expect, test } from '@jest/globals';
import { ruleLines } from '../../src/report/rule-lines.js';
import { terminal } from '../../src/report/terminal/index.js';
import { aRunResult } from '../helpers/builders.js';

const VERDICT = {
  outcome: 'fail',
  violations: [
    { rule: 'coverage', finding: null, message: 'not looked at: a' },
    { rule: 'required-reviewers', finding: null, message: '@acme/sec must approve' },
    { rule: 'fail-on', finding: 'f'.repeat(16), message: 'a finding' },
  ],
  warnings: [{ rule: 'max-warnings', message: 'too many' }],
} as const;

test('what blocks without a finding is told, and what only warns after it', () => {
  expect(ruleLines({ verdict: VERDICT })).toEqual([
    { blocks: true, rule: 'required-reviewers', message: '@acme/sec must approve' },
    { blocks: false, rule: 'max-warnings', message: 'too many' },
  ]);
  expect(ruleLines({ verdict: { outcome: 'pass', violations: [] } })).toEqual([]);
});

test('at a terminal it stands with what blocks', () => {
  const context = { color: false, width: 100, runUrl: null, serverUrl: null, key: 'default', now: new Date(0) };
  const text = terminal.render(aRunResult({ verdict: VERDICT }), {
    ...context,
    inventory: [],
    inventoryGaps: [],
    scanners: [],
  });

  expect(text).toContain('blocks  required-reviewers: @acme/sec must approve\nwarns  max-warnings: too many');
});
