import { describe, expect, test } from '@jest/globals';
import { type PolicyCase, parseCases } from '../../../src/app/answers/policy-case.js';
import { caseResult } from '../../../src/app/answers/policy-case-result.js';
import { runCase } from '../../../src/app/answers/policy-case-run.js';
import { aPolicy } from '../../helpers/builders.js';

const NOW = new Date('2026-12-01T00:00:00Z');
const EXPECT = 'expect: { outcome: pass }';

async function only(text: string): Promise<PolicyCase> {
  const [first] = await parseCases(`cases:\n  - ${text}`, 'cases.yml');
  if (first === undefined) throw new Error('no case');
  return first;
}

async function differenceOf(text: string, gate = {}): Promise<string | null> {
  const each = await only(text);
  return (await runCase(each, await caseResult(each, each.name), aPolicy(gate), NOW)).difference;
}

describe('a file of cases that cannot be meant so', () => {
  test.each([
    ['cases: [', 'cases.yml: is no YAML that can be read'],
    ['cases: []', "cases.yml: has no cases: list them under 'cases'"],
    ['case: []', "cases.yml: unknown key 'case'; did you mean 'cases'?"],
    [`cases: [{ ${EXPECT} }]`, 'cases.yml: case 1 needs a name'],
    ['cases: [{ name: a }]', 'case 1 (a): expect needs an outcome: one of pass, warn, fail, error'],
    ['cases: [{ name: a, expect: { outcome: block } }]', 'expect needs an outcome'],
    [`cases: [{ name: a, finding: [], ${EXPECT} }]`, "unknown key 'finding'; did you mean 'findings'?"],
    [`cases: [{ name: a, findings: {}, ${EXPECT} }]`, 'findings is no list'],
    [`cases: [{ name: a, now: never, ${EXPECT} }]`, "now: 'never' is no date"],
    [`cases: [{ name: a, change: { bot: perhaps }, ${EXPECT} }]`, 'change.bot is no boolean'],
    [`cases: [{ name: a, change: { labels: x }, ${EXPECT} }]`, 'change.labels is no list of texts'],
    [`cases: [{ name: a, change: { auther: x }, ${EXPECT} }]`, "did you mean 'author'?"],
    [`cases: [{ name: a, result: r.json, findings: [], ${EXPECT} }]`, 'findings are in the result'],
    [`cases: [{ name: a, override: { by: x }, ${EXPECT} }]`, 'override needs who says it'],
    [`cases: [{ name: a, override: { who: x }, ${EXPECT} }]`, "override: unknown key 'who'"],
    [`cases: [{ name: a, rules: { xxe: { version: 1.1.0, date: soon } }, ${EXPECT} }]`, 'rules.xxe needs the version'],
    [`cases: [{ name: a, imports: { .snyk: {} }, ${EXPECT} }]`, 'imports..snyk is no text'],
    [`cases: [{ name: a, result: r.json, baseline: [], ${EXPECT} }]`, 'baseline are in the result'],
    [`cases: [{ name: a, ${EXPECT} }, { name: a, ${EXPECT} }]`, "two cases are called 'a'"],
  ])('%s is refused in one line', async (text, message) => {
    const refusal = await parseCases(text, 'cases.yml').catch((error: Error) => error.message);
    expect(refusal).toContain(message);
    expect(refusal).not.toContain('\n');
  });

  test.each([
    ['{ severity: hihg }', '/findings/0/severity'],
    ['{ colour: red }', 'colour'],
    ['{ package: { scope: prod } }', '/findings/0/package/scope'],
  ])('a finding that no scanner writes is refused: %s', async (finding, where) => {
    const each = await only(`{ name: a, findings: [${finding}], ${EXPECT} }`);
    await expect(caseResult(each, 'cases.yml: a')).rejects.toThrow(where);
  });
});

describe('a case that no run could be', () => {
  test.each([
    ['baseline: [], findings: [{ state: existing }]', 'so nothing is existing'],
    ['baseline: [{ severity: hihg }]', '/findings/0/severity'],
    ['inputs: { fail_on: low }', "unknown key 'fail_on'; did you mean 'fail-on'?"],
    ['inputs: { fail-on: lwo }', "input fail-on: 'lwo'"],
    ['imports: { notes.txt: x }', 'notes.txt'],
    ["imports: { zizmor.yml: 'rules: { unpinned-uses: { disable: true } }' }", 'they set static'],
  ])('%s is refused', async (said, message) => {
    await expect(differenceOf(`{ name: a, ${said}, ${EXPECT} }`)).rejects.toThrow(message);
  });
});

test('an input that loosens counts for nothing, also where the policy says nothing', async () => {
  const text = '{ name: a, inputs: { fail-on: none }, findings: [{}], expect: { outcome: fail, rule: fail-on } }';
  expect(await differenceOf(text)).toBeNull();
});

describe('a case that comes out otherwise', () => {
  test('says what was expected, what is, by which rule and why', async () => {
    expect(await differenceOf('{ name: a, findings: [{ rule: xxe }], expect: { outcome: pass } }')).toBe(
      'expected pass, is fail by fail-on (xxe: high, and high or worse blocks)',
    );
  });

  test('says which rule decided where another was expected', async () => {
    const text = '{ name: a, findings: [{}], expect: { outcome: fail, rule: levels } }';
    expect(await differenceOf(text)).toBe('expected fail by levels, is by fail-on');
    expect(await differenceOf(text, { levels: { 'a-rule': 'block' } })).toBeNull();
    const warns = '{ name: a, findings: [{}], expect: { outcome: warn, rule: levels } }';
    expect(await differenceOf(warns, { levels: { 'a-rule': 'warn' } })).toBeNull();
    expect(await differenceOf('{ name: a, findings: [{ severity: low }], expect: { outcome: warn, rule: x } }')).toBe(
      'expected warn by x, is by no rule',
    );
  });

  test('is judged on its own day', async () => {
    const rules = [{ id: 'freeze', when: "now >= timestamp('2026-12-20T00:00:00Z')", then: 'block' }];
    const on = (day: string, outcome: string) =>
      differenceOf(`{ name: a, now: ${day}, expect: { outcome: ${outcome} } }`, { rules });
    expect(await on('2026-12-19', 'pass')).toBeNull();
    expect(await on('2026-12-20', 'fail')).toBeNull();
  });
});
