import { expect, test } from '@jest/globals';
import { testPolicy } from '../../../src/app/answers/policy-test.js';
import { aFinding, aPolicy, aRunResult } from '../../helpers/builders.js';

const RECORDED = JSON.stringify(aRunResult({ findings: [aFinding()], verdict: { outcome: 'pass', violations: [] } }));
const CASES = `cases:
  - { name: holds, result: recorded.json, expect: { outcome: fail } }
  - { name: breaks, result: recorded.json, expect: { outcome: warn } }`;

function read(path: string): string {
  return path.endsWith('cases.yml') ? CASES : RECORDED;
}

const TEST = { path: 'policy.yml', policy: aPolicy(), now: new Date('2026-12-01T00:00:00Z'), read };

test('a case that comes out otherwise is a line of its own and a failed command', async () => {
  const { lines, code } = await testPolicy('here/cases.yml', TEST);
  expect(lines).toEqual(['ok   holds', expect.stringMatching(/^FAIL breaks: expected warn, is fail by fail-on/)]);
  expect(code).toBe(1);
});

test('a recorded result is judged anew, with what it was before', async () => {
  expect(await testPolicy('recorded.json', TEST)).toEqual({
    lines: [
      'recorded.json: fail (recorded: pass)',
      '  fail-on: SQL built from strings: high, and high or worse blocks',
    ],
    code: 1,
  });
});
