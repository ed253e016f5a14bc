import { expect, test } from '@jest/globals';
import { lowered } from '../python-file.js';

const nested = (times: number, line: (at: number) => string, end: string) =>
  `${Array.from({ length: times }, (_, at) => `${' '.repeat(at)}${line(at)}`).join('\n')}\n${' '.repeat(times)}${end}\n`;

test.each([
  ['parentheses', `x = ${'('.repeat(3000)}1${')'.repeat(3000)}\n`],
  ['lists', `x = ${'['.repeat(3000)}${']'.repeat(3000)}\n`],
  ['dictionaries', `x = ${'{1:'.repeat(2000)}0${'}'.repeat(2000)}\n`],
  ['lambdas', `x = ${'lambda a: '.repeat(2000)}a\n`],
  ['methods', `x = a${'.m(y)'.repeat(5000)}\n`],
  ['slashes', `x = a${' / b'.repeat(5000)}\n`],
  ['comparisons', `x = a${' < b'.repeat(5000)}\n`],
  ['conditions', `x = ${'a if b else '.repeat(3000)}c\n`],
  ['negations', `x = ${'not '.repeat(3000)}c\n`],
  ['targets', `${'['.repeat(1000)}a${']'.repeat(1000)} = x\n`],
  ['types', `x: ${'list['.repeat(1000)}int${']'.repeat(1000)} = 1\n`],
  ['quoted types', `x: "${'list['.repeat(90)}int${']'.repeat(90)}" = 1\n`],
  ['unions', `x: ${'a | '.repeat(5000)}b = 1\n`],
  ['blocks', nested(400, () => 'if a:', 'f()')],
  ['functions', nested(400, (at) => `def f${at}(a):`, 'f()')],
  ['classes', nested(400, (at) => `class C${at}(B):`, 'x: int')],
  ['patterns', `match x:\n  case ${'['.repeat(1000)}a${']'.repeat(1000)}: pass\n`],
  ['comprehensions', `x = [a ${'for b in c '.repeat(2000)}]\n`],
  ['texts in texts', `x = ${`f"{f'{`.repeat(50)}a${`}'}"`.repeat(50)}\n`],
  ['decorators', `${'@a(b)\n'.repeat(5000)}def f(): pass\n`],
])('%s nested deeper than any hand writes end no scan', async (_, text) => {
  const { functions } = await lowered(text);
  expect(functions.length).toBeGreaterThan(0);
});

test('the length of a chain is no depth', async () => {
  const chain = Array.from({ length: 20_000 }, (_, at) => (at % 2 === 0 ? `a${at}` : `'b'`)).join(' + ');
  const [assign] = (await lowered(`q = ${chain}\n`)).functions[0]?.body ?? [];
  expect(assign?.kind === 'assign' && assign.value?.kind === 'text' && assign.value.parts.length).toBe(20_000);
});

test('so many branches nest no deeper than a few', async () => {
  const branches = Array.from({ length: 5000 }, (_, at) => `elif x == ${at}: f()`).join('\n');
  const { functions } = await lowered(`if a: f()\n${branches}\nelse: g()\n`);
  expect(functions[0]?.body.map(({ kind }) => kind)).toEqual(['switch']);
  expect(() => JSON.stringify(functions)).not.toThrow();
});

test('a line of a megabyte, and one of many statements, are read', async () => {
  const { functions } = await lowered(`x = '${'a'.repeat(1_000_000)}'\n${'f(a.b); '.repeat(20_000)}\n`);
  expect(functions[0]?.body).toHaveLength(20_001);
});

test('so many classes of one name that inherit from each other end', async () => {
  const classes = Array.from({ length: 5000 }, (_, at) => `class C${at}(C${at - 1}, C${at}, C):\n  a${at}: int`).join(
    '\n',
  );
  expect((await lowered(`@dataclass\nclass C:\n  a: int\n${classes}\n`)).classes).toHaveLength(5001);
});

test.each([
  '',
  'def',
  'def f(',
  'class A(',
  'x = [',
  'f"{',
  'import',
  'from . import',
  '@',
  'match x:\n  case',
  'for in x:',
  'lambda:',
  'a.',
  'with as x: pass',
  'x: = 1',
  '\u0000',
  'try:\nexcept:',
  'print',
  'getattr()',
  'isinstance(*a)',
  'super().\n',
])('half a file is no error: %j', async (text) => {
  expect((await lowered(text)).functions).not.toHaveLength(0);
});
