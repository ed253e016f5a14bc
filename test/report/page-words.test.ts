import { expect, test } from '@jest/globals';
import { markdown } from '../../src/report/markdown/index.js';
import { summary } from '../../src/report/summary/index.js';
import { aBlockedResult, aContext, aFinding, aResult } from './builders.js';
import { rendered } from './rendered.js';

test('two gates of one repository say in their headlines whose they are, also when all is well', () => {
  const [blocked, quiet] = [aBlockedResult([aFinding()]), aResult()];
  const web = aContext({ key: 'web' });
  expect(rendered(markdown.render(blocked, web)).text).toContain('Security gate of web: 1 blocking');
  expect(rendered(markdown.render(quiet, web)).text).toContain('Security gate of web: nothing to fix');
  expect(rendered(summary.render(blocked, web)).text).toContain('Security gate of web: 1 blocking');
  expect(rendered(markdown.render(blocked, aContext())).text).toContain('Security gate: 1 blocking');
});

test('a change of the policy is read before the counts and unfolded, in the comment and in the summary', () => {
  const message = 'the change lowers gate.fail-on from high to none';
  const result = { ...aBlockedResult([aFinding()]), notices: [{ kind: 'policy-change' as const, message }] };
  for (const report of [markdown, summary]) {
    const text = report.render(result, aContext());
    const at = text.indexOf('touches the security policy');
    expect(at).toBeGreaterThan(0);
    expect(at).toBeLessThan(text.indexOf('| Check |'));
    expect(text.slice(0, text.indexOf('| Check |'))).not.toContain('<details>');
  }
});

test('what blocks without a finding says why in words, not by a key of the policy', () => {
  const result = aResult({
    verdict: {
      outcome: 'fail',
      violations: [{ rule: 'max-warnings', finding: null, message: '9 warnings are too many' }],
    },
  });
  expect(rendered(markdown.render(result, aContext())).text).not.toContain('max-warnings');
});
