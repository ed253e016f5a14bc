import { describe, expect, test } from '@jest/globals';
import { staticChecks } from '../../../../src/scan/static/index.js';
import { aContext } from '../fake-context.js';
import { aRule } from './found.js';

const RULES = aRule('javascript', 'pattern: shout($X)');
const CHANGED = { path: 'a.js', basePath: 'a.js', kind: 'modified', hunks: [] } as const;

function scanned(head: Record<string, string>, base: Record<string, string>, semgrep = ['.semgrep/']) {
  const context = aContext({ head, base, changes: [CHANGED] as never });
  return staticChecks.scan({ ...context, settings: { ...context.settings, semgrep } });
}

describe('rules of the user', () => {
  test('run on both sides, so that only what is new is new', async () => {
    const base = { '.semgrep/a.yml': RULES, 'a.js': 'shout(a)' };
    const outcome = await scanned({ 'a.js': 'shout(a)\nshout(b)' }, base);
    expect(outcome.head.map(({ rule, location }) => [rule, location?.startLine])).toEqual([
      ['semgrep.mine', 1],
      ['semgrep.mine', 2],
    ]);
    expect(outcome.base.map(({ rule }) => rule)).toEqual(['semgrep.mine']);
  });

  test('come from the base branch alone', async () => {
    const weakened = aRule('javascript', 'pattern: nothing($X)');
    const base = { '.semgrep/a.yml': RULES, 'a.js': '' };
    const outcome = await scanned({ '.semgrep/a.yml': weakened, 'a.js': 'shout(a)' }, base);
    expect(outcome.head.map(({ rule }) => rule)).toEqual(['semgrep.mine']);
  });

  test('that cannot be run are in the ledger by what they use', async () => {
    const odd = aRule('javascript', 'pattern: "shout($X"');
    const outcome = await scanned({ 'a.js': 'shout(a)' }, { '.semgrep/a.yml': odd, 'a.js': '' });
    expect(outcome.head).toEqual([]);
    expect(outcome.coverage).toMatchObject([
      { subject: 'rule semgrep.mine', reason: expect.stringContaining('a pattern that is not read as javascript') },
    ]);
  });

  test.each([
    [{}, 'no rule file'],
    [{ '.semgrep/a.yml': 'rules: 1' }, 'must be a list'],
  ])('that are not there or not well formed fail the scan', async (rules, message) => {
    await expect(scanned({ 'a.js': '' }, { 'a.js': '', ...rules })).rejects.toThrow(message);
  });

  test('look at infrastructure and at any text as well', async () => {
    const base = { '.semgrep/a.yml': aRule('regex', 'pattern-regex: tok_[0-9]+'), 'a.js': '' };
    const outcome = await scanned({ 'a.js': '// tok_12 nosemgrep' }, base);
    expect(outcome.head).toMatchObject([{ rule: 'semgrep.mine', inlineIgnore: { line: 1, reason: null } }]);
  });
});
