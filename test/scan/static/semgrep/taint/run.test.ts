import { describe, expect, test } from '@jest/globals';
import { aRule, linesFound, looked } from '../found.js';

const RULE = `mode: taint
pattern-sources:
  - pattern: req.query
pattern-sinks:
  - pattern: run(...)
pattern-sanitizers:
  - pattern: clean(...)`;

const CASES: readonly (readonly [why: string, code: string])[] = [
  ['straight into it', 'run(req.query.a) //!'],
  [
    'through variables, texts and calls of which nothing is known',
    'const a = "x" + req.query.a;\nconst b = `${f(a)}`;\nrun(b) //!',
  ],
  ['not what is set anew', 'let a = req.query.a;\na = 1;\nrun(a)'],
  ['not what was cleaned', 'run(clean(req.query.a));\nconst b = clean(req.query.b);\nrun(b)'],
  ['one branch is enough', 'let a = 1;\nif (b) { a = req.query.a } else { a = 2 }\nrun(a) //!'],
  ['not after a way out', 'let a = req.query.a;\nif (b) { a = 1 } else { return }\nrun(a)'],
  ['what a loop hands on', 'let a = 1; let b = 2;\nfor (const c of d) { run(b); b = a; a = req.query.a } //!'],
  ['into functions that are written where they are used', 'const a = req.query.a;\nf(() => { run(a) }) //!'],
  ['parts of an object are told apart', 'const a = {};\na.b = req.query.b;\nrun(a.c);\nrun(a.b) //!'],
  ['taken apart', 'const { a, b } = req.query;\nrun(a) //!'],
];

describe('data that is followed', () => {
  test.each(CASES)('%s', async (_, code) => {
    const expected = code.split('\n').flatMap((line, index) => (line.endsWith('!') ? [index + 1] : []));
    const inFunction = `function h(req) { ${code} }`;
    expect(await linesFound(aRule('javascript', RULE), 'a.js', inFunction)).toEqual(
      code.endsWith('!') && expected.length === 1 ? expected.map((line) => line) : expected,
    );
  });

  test('the way begins where the data does', async () => {
    const { hits } = await looked(aRule('javascript', RULE), 'a.js', 'function h(req) {\n  run(req.query.a)\n}');
    expect(hits[0]?.trace.map(({ label }) => label)).toEqual(['data begins here', 'and arrives here']);
  });

  test('a propagator hands data on, and a parameter may be where it begins', async () => {
    const rule = `mode: taint
pattern-sources:
  - patterns:
      - pattern: "def $F(..., $P, ...): ..."
      - focus-metavariable: $P
pattern-propagators:
  - { pattern: "$TO.add($FROM)", from: $FROM, to: $TO }
pattern-sinks:
  - pattern: run(...)`;
    const code = 'def f(p):\n  a = []\n  run(a)\n  a.add(p)\n  run(a)\n';
    expect(await linesFound(aRule('python', rule), 'a.py', code)).toEqual([5]);
  });

  test('labels are asked for by the sink', async () => {
    const rule = `mode: taint
pattern-sources:
  - { pattern: a(), label: A }
  - { pattern: b(), label: B }
pattern-sinks:
  - { pattern: run(...), requires: A and not B }`;
    const code = 'run(a());\nrun(b());\nrun(a() + b());\n';
    expect(await linesFound(aRule('javascript', rule), 'a.js', code)).toEqual([1]);
  });

  test('what is marked by side effect stays marked', async () => {
    const rule = `mode: taint
pattern-sources:
  - patterns: [{ pattern: "read($X)" }, { focus-metavariable: $X }]
    by-side-effect: true
pattern-sinks:
  - pattern: run(...)`;
    expect(await linesFound(aRule('javascript', rule), 'a.js', 'run(x);\nread(x);\nrun(x);\n')).toEqual([3]);
  });
});
