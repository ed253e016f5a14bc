import { describe, expect, test } from '@jest/globals';
import { nosemgrepAt } from '../../../../src/scan/static/semgrep/nosemgrep.js';
import { looksAt } from '../../../../src/scan/static/semgrep/paths.js';
import { aRule, looked } from './found.js';

describe('what a rule of the user finds', () => {
  test('is told with what its metavariables stand for', async () => {
    const { hits } = await looked(
      aRule('javascript', 'pattern: shout($X)'),
      'a.js',
      'function f() {\n  shout(a.b)\n}\n',
    );
    expect(hits).toMatchObject([{ symbol: 'f', rule: { id: 'semgrep.mine', message: 'Seen a.b.' } }]);
  });

  test('comes with the fix of the rule, unless the file could not be read with it', async () => {
    const rule = (fix: string) => aRule('javascript', `pattern: shout($X)\nfix: ${fix}`);
    expect((await looked(rule('whisper($X)'), 'a.js', 'shout(a)')).hits[0]?.fix?.text).toBe('whisper(a)');
    expect((await looked(rule('whisper($X'), 'a.js', 'shout(a)')).hits[0]?.fix).toBeNull();
  });

  test('may have a fix by a regular expression', async () => {
    const rule = aRule('javascript', 'pattern: f(...)\nfix-regex: { regex: "false", replacement: "true" }');
    expect((await looked(rule, 'a.js', 'f(false)')).hits[0]?.fix?.text).toBe('f(true)');
  });

  test('ends after so many steps in code that is made to be slow, and says so', async () => {
    const rule = aRule('javascript', 'pattern: "f(..., $A, ..., $B, ..., $C, ..., $D, ..., $A, $B, $C, $D, z)"');
    const { hits, lack } = await looked(
      rule,
      'a.js',
      `f(z, ${Array.from({ length: 300 }, (_, at) => `a${at}`).join(', ')})`,
    );
    expect(hits).toEqual([]);
    expect(lack).toBe('more steps than a rule may take: semgrep.mine');
  });

  test('words and signs are looked for in any text', async () => {
    const rule = aRule('generic', 'pattern: listen $X ... tls off');
    const { hits } = await looked(rule, 'server.conf', 'listen 80;\n  root /a;\n  tls   off;\n');
    expect(hits).toHaveLength(1);
  });
});

describe('paths of a rule', () => {
  test.each([
    [['*.js'], [], 'a/b.js', true],
    [['src/'], [], 'a/src/b.js', true],
    [['/src/**'], [], 'a/src/b.js', false],
    [[], ['tests'], 'a/tests/b.js', false],
    [['*.py'], [], 'a.js', false],
  ])('%j without %j and %s', (include, exclude, path, expected) => {
    expect(looksAt(include, exclude, path)).toBe(expected);
  });
});

describe('a nosemgrep comment', () => {
  const lines =
    (...texts: string[]) =>
    (line: number) =>
      texts[line - 1] ?? '';

  test.each([
    [['f() // nosemgrep'], 1, 1],
    [['f() # nosemgrep: a.b.mine, other'], 1, 1],
    [['# nosemgrep: mine', 'f()'], 2, 1],
  ])('covers its line or the one below: %j', (texts, line, at) => {
    expect(nosemgrepAt(lines(...texts), line, 'semgrep.mine')).toEqual({ line: at, reason: null });
  });

  test.each([
    [['f() // nosemgrep: other'], 1],
    [['g() // nosemgrep', 'f()'], 2],
    [['nosemgrep()'], 1],
  ])('covers no other rule, no line below code and no code of that name: %j', (texts, line) => {
    expect(nosemgrepAt(lines(...texts), line, 'semgrep.mine')).toBeUndefined();
  });
});
