import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { compileRules } from '../../../src/scan/static/compile.js';
import { staticChecks } from '../../../src/scan/static/index.js';
import type { RuleTest } from '../../../src/scan/static/rule.js';
import { applyFix } from './apply-fix.js';
import { aContext } from './fake-context.js';

const { set, tests } = compileRules(join(process.cwd(), 'rules', 'static'));

async function scan(example: RuleTest) {
  const rules = Object.fromEntries(
    set.rules.map((rule) => [rule.id, rule.id === example.rule ? 'on' : 'off'] as const),
  );
  const outcome = await staticChecks.scan(aContext({ head: { [example.path]: example.code }, rules }));
  expect(outcome.problems).toEqual([]);
  return outcome.head;
}

describe.each(set.rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const own = tests.filter((example) => example.rule === id);
  const languages =
    rule.category === 'workflow' ? ['workflow'] : [...new Set(rule.matchers.flatMap((m) => m.languages))];

  test.each(languages)('a dead rule is noticed: it has examples to find in %s', (language) => {
    const kinds = own.filter((example) => example.language === language).map((example) => example.kind);
    expect(kinds).toEqual(expect.arrayContaining(['bad', 'ok']));
  });

  test.each(own.map((example, index) => [`${example.kind} ${example.language} ${index}`, example] as const))(
    '%s',
    async (_name, example) => {
      const found = await scan(example);
      const places = found.map((item) => `${item.location?.startLine}:${item.location?.startColumn}`);
      if (example.kind === 'ok') expect({ code: example.code, places }).toEqual({ code: example.code, places: [] });
      else expect({ code: example.code, found: found.length > 0 }).toEqual({ code: example.code, found: true });
      if (example.fixed === null) return;
      expect(found).toHaveLength(1);
      expect(applyFix(example.code, found[0])).toBe(example.fixed);
      expect(await scan({ ...example, code: example.fixed })).toEqual([]);
    },
  );
});
