import { describe, expect, test } from '@jest/globals';
import { type Expression, readExpression } from '../../../src/policy/expression/expression.js';
import { changeValues, findingValues } from '../../../src/policy/expression/scope.js';
import { aDependencyFinding, aFinding } from '../../helpers/builders.js';

function read(text: string): Expression {
  const expression = readExpression(text);
  if ('mistake' in expression) throw new Error(expression.mistake);
  return expression;
}

function mistakeIn(text: string): string {
  const expression = readExpression(text);
  return 'mistake' in expression ? expression.mistake : 'none';
}

const scope = (finding = aFinding(), change = {}) => ({
  finding: findingValues(finding),
  change: changeValues(change),
  now: new Date('2026-12-01T00:00:00Z'),
});

describe('a condition of the policy', () => {
  const kev = { cvss: 9.8, kev: true, epss: 0.4 };
  test.each([
    ['finding.risk.kev', aDependencyFinding({ risk: kev }), true],
    ['finding.risk.kev', aDependencyFinding({ risk: { ...kev, kev: null } }), false],
    ['finding.risk.kev', aFinding(), false],
    ['has(finding.risk) && finding.risk.epss >= 0.1', aDependencyFinding({ risk: kev }), true],
    ["finding.path.glob('legacy/**')", aFinding({ location: { path: 'legacy/a/b.js' } }), true],
    ["finding.path.glob('legacy/**')", aFinding({ location: { path: 'src/legacy/b.js' } }), false],
    ["finding.severity.atLeast('high')", aFinding({ severity: 'critical' }), true],
    ["finding.severity.atLeast('high')", aFinding({ severity: 'medium' }), false],
    ["finding.severity.atLeast('low')", aFinding({ severity: 'unknown' }), false],
    ["'CWE-89' in finding.cwe", aFinding({ cwe: ['CWE-89'] }), true],
    ['finding.location.startLine > 3', aFinding({ location: { path: 'a', startLine: 4 } }), true],
    ["now >= timestamp('2026-12-20T00:00:00Z')", aFinding(), false],
    ['has(finding.fix.version)', aFinding(), false],
  ])('%s', (text, finding, holds) => expect(read(text).holds(scope(finding))).toBe(holds));

  test('speaks of the change', () => {
    const asked = read("change.bot || 'security' in change.labels || change.base.startsWith('release/')");
    expect(asked.holds(scope(aFinding(), { bot: false, labels: [], base: 'release/2' }))).toBe(true);
    expect(asked.holds(scope(aFinding(), { bot: false, labels: [], base: 'main' }))).toBe(false);
    expect(asked.isOfFinding).toBe(false);
  });

  test('that cannot be worked out is never taken for one that does not hold', () => {
    expect(() =>
      read('9223372036854775807 + finding.location.startLine > 0').holds(
        scope(aFinding({ location: { path: 'a', startLine: 1 } })),
      ),
    ).toThrow();
  });
});

describe('what could not be asked of a finding is a mistake of the file, not of the run', () => {
  test.each([
    ['finding.sevrity == "high"', 'No such key: sevrity'],
    ['finding.severity', 'gives string'],
    ['finding.risk.kev == null', 'use has('],
    ['finding.constructor == 1', 'No such key'],
    ['process.exit()', 'Unknown variable: process'],
    ['finding.severity.atLeast("hihg")', 'critical, high, medium, low'],
    ['finding.category == "dependancy"', "did you mean 'dependency'"],
    ['finding.title.matches("a+")', 'matches()'],
    ['[1].all(a, [1].all(b, [1].all(c, a == b && b == c)))', 'nests'],
    [`[${'1,'.repeat(99)}1].map(a, [${'1,'.repeat(99)}1].map(b, a * b)).size() > 0`, 'goes over more than 2500 items'],
    ['finding.location.startLine == 9223372036854775809', 'larger than numbers can be'],
    ["finding.severity == 'high' && run.newFindings > 3", 'speaks of a finding and of run'],
    ["finding.severity == 'high' || coverage.exists(c, c.byChange)", 'speaks of a finding and of coverage'],
    [`${'('.repeat(200)}true${')'.repeat(200)}`, 'depth'],
    [Array.from({ length: 400 }, () => 'true').join(' && '), 'node'],
    ['', ''],
    ['finding.title ==', ''],
  ])('%s', (text, why) => {
    const mistake = mistakeIn(text);
    expect(mistake).not.toBe('none');
    expect(mistake.toLowerCase()).toContain(why.toLowerCase());
  });
});

test('a rule that fixes a category or a rule is asked of no other findings', () => {
  expect(read("finding.category == 'secret' && finding.path != ''").pins).toEqual({ category: 'secret', rule: null });
  expect(read("'http-url' == finding.rule").pins).toEqual({ category: null, rule: 'http-url' });
  expect(read("finding.category == 'secret' || true").pins).toEqual({ category: null, rule: null });
});

describe('what is asked without CEL', () => {
  const findings = [
    aFinding(),
    aFinding({ category: 'secret', rule: 'aws-access-key', severity: 'low', location: null, level: 'warn' }),
    aDependencyFinding({ state: 'existing', confidence: 'medium' }),
    aDependencyFinding({
      title: 'lodash',
      package: { ecosystem: 'PyPI', name: 'x', version: '1', scope: 'development' },
    }),
  ];
  const fields = ['category', 'rule', 'severity', 'confidence', 'state', 'level', 'title', 'path'];
  const ofPackage = ['package.name', 'package.ecosystem', 'package.scope'];
  const words = [
    'code',
    'secret',
    'high',
    'low',
    'medium',
    'new',
    'warn',
    'block',
    'lodash',
    'npm',
    'runtime',
    'src/',
    '',
  ];
  const forms = (field: string, word: string) => [
    `finding.${field} == '${word}'`,
    `'${word}' != finding.${field}`,
    `finding.${field} in ['${word}', 'new']`,
    `finding.${field}.startsWith('${word}') && finding.severity.atLeast('low')`,
    `finding.${field}.endsWith('${word}')`,
    `finding.${field}.contains('${word}') && (finding.state == 'new' || finding.risk.kev)`,
  ];

  test.each([...fields, ...ofPackage])('says the same of finding.%s as CEL does', (field) => {
    for (const word of words)
      for (const text of forms(field, word)) {
        const asked = readExpression(text);
        if ('mistake' in asked) continue;
        expect(asked.needs).not.toHaveLength(0);
        for (const finding of findings) {
          const holds = asked.holds(scope(finding));
          const may = asked.needs.every((need) => need(finding));
          expect([text, finding.title, holds && !may]).toEqual([text, finding.title, false]);
          if (asked.needs.length === 1 && !text.includes('&&')) expect([text, may]).toEqual([text, holds]);
        }
      }
  });

  test('is never a part that need not hold', () => {
    expect(read("finding.rule == 'a' || finding.risk.kev").needs).toEqual([]);
    expect(read("!(finding.rule == 'a')").needs).toEqual([]);
    expect(read('finding.rule == finding.title').needs).toEqual([]);
    expect(read('finding.rule in finding.aliases').needs).toEqual([]);
  });
});

describe('what is known once for a run', () => {
  const may = (text: string, change: object) => read(text).mayHoldIn({ change, now: scope().now });

  test('is asked before any finding is, and never decides where it cannot be worked out', () => {
    expect(may("change.bot && finding.category == 'dependency'", { bot: true })).toBe(true);
    expect(may("finding.category == 'dependency' && change.bot", { bot: false })).toBe(false);
    expect(may("now < timestamp('2026-01-01T00:00:00Z') && finding.path == ''", {})).toBe(false);
    expect(may("1 / 0 == 1 && finding.path == ''", {})).toBe(true);
    expect(may("change.bot || finding.path == ''", { bot: false })).toBe(true);
  });

  test('does not hold where the host does not know it', () => {
    expect(may("change.bot && finding.path == ''", {})).toBe(false);
    expect(read("change.bot && finding.path == ''").holds(scope())).toBe(false);
  });
});
