import { describe, expect, test } from '@jest/globals';
import { aRule, linesFound } from '../found.js';

const CASES: readonly (readonly [why: string, looks: string, code: string])[] = [
  ['both must hold', 'patterns:\n  - pattern: f($X)\n  - pattern: $Y(a)', 'f(a) //!\nf(b)\ng(a)'],
  ['one of some', 'pattern-either:\n  - pattern: f(...)\n  - pattern: g(...)', 'f() //!\ng() //!\nh()'],
  ['but not', 'patterns:\n  - pattern: f($X)\n  - pattern-not: f("...")', 'f(a) //!\nf("a")'],
  [
    'inside of',
    'patterns:\n  - pattern: f()\n  - pattern-inside: |\n      if (ok) { ... }',
    'if (ok) { f() } //!\nf()',
  ],
  [
    'not inside of',
    'patterns:\n  - pattern: f()\n  - pattern-not-inside: |\n      if (ok) { ... }',
    'f() //!\nif (ok) { f() }',
  ],
  [
    'after something',
    'patterns:\n  - pattern: use($X)\n  - pattern-inside: |\n      $X = get()\n      ...',
    'const a = get();\nuse(a) //!\nuse(b)',
  ],
  ['a regular expression', 'pattern-regex: "secret_[0-9]+"', '// secret_12 !\n// secret_ab'],
  ['and none', 'patterns:\n  - pattern: f($X)\n  - pattern-not-regex: ok', 'f(a) //!\nf(ok)'],
  [
    'of a metavariable',
    'patterns:\n  - pattern: $F(a)\n  - metavariable-regex: { metavariable: $F, regex: "^(run|exec)$" }',
    'run(a) //!\nrunner(a)',
  ],
  [
    'a number that is too small',
    'patterns:\n  - pattern: hash($N)\n  - metavariable-comparison: { metavariable: $N, comparison: "$N < 10 and $N % 2 == 0" }',
    'hash(4) //!\nhash(5)\nhash(12)\nconst n = 2;\nhash(n) //!',
  ],
  [
    'a pattern in a metavariable',
    'patterns:\n  - pattern: f($X)\n  - metavariable-pattern:\n      metavariable: $X\n      patterns:\n        - pattern: g(...)\n        - pattern-not: g(1)',
    'f(g(2)) //!\nf(g(1))\nf(2)',
  ],
  [
    'JSON in a string',
    'patterns:\n  - pattern: f("$X")\n  - metavariable-pattern:\n      metavariable: $X\n      language: json\n      pattern: |\n        {..., "a": 1, ...}',
    'f(\'{"b": 2, "a": 1}\') //!\nf(\'{"b": 2}\')',
  ],
  [
    'the place that is meant',
    'patterns:\n  - pattern: |\n      f(\n        $X)\n  - focus-metavariable: $X',
    'f(\n  a) //!',
  ],
];

describe('operators', () => {
  test.each(CASES)('%s', async (_, looks, code) => {
    const expected = code.split('\n').flatMap((line, index) => (line.endsWith('!') ? [index + 1] : []));
    expect(await linesFound(aRule('javascript', looks), 'a.js', code)).toEqual(expected);
  });
});
