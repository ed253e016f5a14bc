import { describe, expect, test } from '@jest/globals';
import { lintOwnRules, MOST_OWN_RULES } from '../../../../src/scan/secrets/rules/own-rule-lint.js';
import type { OwnSecretRule } from '../../../../src/scan/secrets/rules/own-rule-schema.js';

function aRule(overrides: Partial<OwnSecretRule> = {}): OwnSecretRule {
  return {
    id: 'acme-token',
    title: 'Acme token',
    severity: 'high',
    kind: 'token',
    keywords: ['acme_'],
    pattern: 'acme_[A-Za-z0-9]{32}',
    examples: [],
    silent: [],
    ...overrides,
  };
}

function mistakesIn(overrides: Partial<OwnSecretRule>): string[] {
  return lintOwnRules([aRule(overrides)]).map(({ key, message }) => `${key.join('.')}: ${message}`);
}

describe('a rule of the policy that could cost more than linear time is refused', () => {
  test.each([
    ['acme_.*', /^pattern: .*no upper bound/],
    ['acme_(?:[a-z]{1,5}-){1,5}', /nested/],
    ['acme_(?=.*x)[a-z]{20}', /no upper bound/],
    ['acme_(?:a|aa){60}c', /steps/],
    ['acme_[a-z]{0,900}[a-z]{0,900}[a-z]{0,900}', /steps/],
    ['acme_([a-z])\\1', /escape/],
    ['acme_[a-z]{20000}', /more than/],
    ['acme_\\p{L}{20}', /escape/],
  ])('%s', (pattern, message) => {
    expect(mistakesIn({ pattern }).join('\n')).toMatch(message);
  });

  test('in its allow-list too', () => {
    expect(mistakesIn({ allow: ['(?:a|aa){60}c'] })).toEqual([expect.stringMatching(/^allow: .*steps/)]);
  });

  test('and so is one that most files would start', () => {
    expect(mistakesIn({ keywords: ['acme_', 'acm'] })).toEqual([
      expect.stringMatching(/^keywords: keyword acm is shorter/),
    ]);
    expect(mistakesIn({ keywords: ['const'], pattern: 'const[a-z]{20}' })).toEqual([
      expect.stringMatching(/^keywords\.0: keyword const is in most files/),
    ]);
    expect(mistakesIn({ kind: 'window', keywords: ['----'] })).toHaveLength(1);
  });

  test('and more rules than anybody keeps', () => {
    const many = Array.from({ length: MOST_OWN_RULES + 1 }, (_, index) => aRule({ id: `acme-${index}` }));
    expect(lintOwnRules(many)).toEqual([expect.objectContaining({ rule: `acme-${MOST_OWN_RULES}` })]);
  });

  test('and examples that would take long to try, before they are tried', () => {
    const pattern = '[ab]{0,150}[ab]{0,150}acme';
    const example = '{ab:9999}{ab:9999}acme';
    const many = Array.from({ length: 90 }, (_, index) =>
      aRule({ id: `acme-${index}`, kind: 'window', keywords: ['acme'], pattern, examples: Array(10).fill(example) }),
    );
    expect(lintOwnRules(many).at(-1)?.message).toContain('too costly to try');
  });
});

describe('a rule of the policy that finds nothing is an error, never silence', () => {
  test.each([
    [{ examples: ['ACME=acme_{A-Za-z0-9:31}'] }, /^examples\.0: .*the pattern does not match/],
    [{ examples: ['ACME=acme_{A-Za-z0-9:32}', 'ACME=none'] }, /^examples\.1: .*no keyword/],
    [{ examples: ['ACME=acme_{x:32}'] }, /placeholder/],
    [{ entropy: 6, examples: ['ACME=acme_{A-Za-z0-9:32}'] }, /entropy/],
    [{ allow: ['^acme_'], examples: ['ACME=acme_{A-Za-z0-9:32}'] }, /allowed/],
    [{ examples: ['{ab:9999}{ab:9999}{ab:9999}'] }, /longer than/],
    [{ keywords: ['acmi_'] }, /^pattern: no match of the pattern begins with the keyword acmi_/],
  ])('%j', (overrides, message) => {
    expect(mistakesIn(overrides).join('\n')).toMatch(message);
  });

  test('nor may it find its counter-example', () => {
    expect(mistakesIn({ silent: ['ACME=acme_{A-Za-z0-9:32}'] })).toEqual([
      'silent.0: the rule finds its counter-example',
    ]);
  });

  test('what it finds and leaves out as it says is right', () => {
    expect(
      mistakesIn({
        examples: ['ACME=acme_{A-Za-z0-9:32}', 'x: "acme_{A-Za-z0-9:32}"'],
        silent: ['ACME=acme_{A-Za-z0-9:31}', 'acme_{x:32}'],
        path: 'deploy/**',
      }),
    ).toEqual([]);
    const pattern = 'acme_[A-Za-z0-9]{36}';
    expect(mistakesIn({ pattern, check: 'crc-tail', examples: ['A={@crc acme_}'] })).toEqual([]);
    expect(mistakesIn({ pattern, check: 'crc-tail', examples: ['A=acme_{A-Za-z0-9:36}'] })).toEqual([
      expect.stringContaining('with more than low confidence'),
    ]);
  });

  test.each([
    ['window', ['acme.internal'], '[A-Za-z0-9]{24}@acme\\.internal', 'x = "{A-Za-z0-9:24}@acme.internal"'],
    ['assignment', ['acme_key'], '[a-f0-9]{32}', 'ACME_KEY: {a-f0-9:32}'],
  ] as const)('a %s rule runs like those of the product', (kind, keywords, pattern, example) => {
    expect(mistakesIn({ kind, keywords: [...keywords], pattern, examples: [example] })).toEqual([]);
  });
});

test('a page to revoke that is no https address is refused', () => {
  expect(mistakesIn({ revoke: 'javascript:alert(1)' })).toEqual([expect.stringContaining('no https address')]);
});
