import { describe, expect, test } from '@jest/globals';
import { readRuleFiles } from '../../../../../src/scan/static/semgrep/read/files.js';
import { aRule } from '../found.js';

function read(text: string) {
  return readRuleFiles([{ path: '.semgrep/a.yml', text }]);
}

describe('a rule file', () => {
  test.each([
    ['[', /^\.semgrep\/a\.yml: /],
    ['a: 1', "a.yml: lacks 'rules'"],
    ['rules: [{ message: x }]', "rules[0]: lacks 'id'"],
    ['rules: [{ id: a }]', "rules[0]: lacks 'message'"],
    ['rules: [{ id: a, message: b }]', "rules[0]: lacks 'languages'"],
    [aRule('python', 'patterns: [{ pattern-not: a }]'), 'has nothing that is looked for'],
    [aRule('python', 'patterns: 1'), 'patterns: must be a list'],
    [
      `${aRule('python', 'pattern: a')}${aRule('python', 'pattern: a').replace('rules:\n', '')}`,
      'two rules are called mine',
    ],
  ])('that is none says where and why in one line: %#', (text, message) => {
    expect(() => read(text)).toThrow(message);
  });

  test.each([
    ['pattern: a', 'cobol', 'the language cobol'],
    [
      'patterns: [{ pattern: a }, { metavariable-analysis: { metavariable: $A, analyzer: redos } }]',
      'python',
      '`metavariable-analysis`',
    ],
    ['pattern: a\nmode: join', 'python', '`mode: join`'],
    ['pattern: a\noptions: { unheard_of: true }', 'python', 'the option `unheard_of`'],
    ['pattern-regex: "(?>a)"', 'regex', 'the regular expression "(?>a)"'],
    ['pattern: a\npattern-where-python: "x"', 'python', '`pattern-where-python`'],
  ])('that asks for more than there is names it, and the rule is not run: %s', (looks, language, uses) => {
    const { rules, notRun } = read(aRule(language, looks));
    expect(rules).toEqual([]);
    expect(notRun).toEqual([{ id: 'semgrep.mine', path: '.semgrep/a.yml', uses }]);
  });

  test('may use the id of another file: both are told apart by their files', () => {
    const text = aRule('python', 'pattern: a');
    const { rules } = readRuleFiles([
      { path: '.semgrep/a/x.yml', text },
      { path: '.semgrep/b/x.yml', text },
    ]);
    expect(rules.map(({ id }) => id)).toEqual(['semgrep.semgrep.a.x.mine', 'semgrep.semgrep.b.x.mine']);
  });

  test('tells what its findings weigh and mean', () => {
    const metadata =
      'pattern: a\nmetadata: { cwe: ["CWE-79: x"], confidence: LOW, references: ["https://example.org"] }';
    const [rule] = read(aRule('ts', metadata)).rules;
    expect(rule).toMatchObject({
      id: 'semgrep.mine',
      severity: 'high',
      confidence: 'low',
      cwe: ['CWE-79'],
      references: ['https://example.org'],
      languages: ['typescript', 'tsx'],
    });
  });
});
