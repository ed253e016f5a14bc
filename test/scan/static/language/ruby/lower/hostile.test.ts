import { expect, test } from '@jest/globals';
import { ruby } from '../ruby-file.js';

test.each([
  ['parentheses', `x = ${'('.repeat(3000)}1${')'.repeat(3000)}`],
  ['arrays', `x = ${'['.repeat(3000)}${']'.repeat(3000)}`],
  ['branches', `${'if a\n'.repeat(2000)}f\n${'end\n'.repeat(2000)}`],
  ['classes', `${'class A\n'.repeat(1000)}${'end\n'.repeat(1000)}`],
  ['methods', `${'def a\n'.repeat(1000)}${'end\n'.repeat(1000)}`],
  ['blocks', `${'f do |x|\n'.repeat(1000)}next x\n${'end\n'.repeat(1000)}`],
  ['targets', `${'('.repeat(500)}a, b${')'.repeat(500)} = x`],
  ['calls', `x${'.m(y)'.repeat(5000)}`],
  ['interpolations', `x = ${'"#{'.repeat(300)}1${'}"'.repeat(300)}`],
  ['modifiers', `f ${'if a '.repeat(3000)}`],
])('%s nested deeper than any hand writes end no scan', async (_, text) => {
  expect((await ruby(text)).functions.length).toBeGreaterThan(0);
});

test('the length of a chain is no depth', async () => {
  const chain = Array.from({ length: 20_000 }, (_, at) => `a${at}`);
  const { functions } = await ruby(`q = "x" + ${chain.join(' + ')}\nr = ${chain.join(' + ')}`);

  expect(functions[0]?.body).toHaveLength(2);
  expect(() => JSON.stringify(functions)).not.toThrow();
});

test('so many alternatives nest no deeper than a few', async () => {
  const alternatives = Array.from({ length: 2000 }, (_, at) => `elsif x == ${at}\n  f`).join('\n');
  const { functions } = await ruby(`if a\n  f\n${alternatives}\nend`);

  expect(functions[0]?.body.map(({ kind }) => kind)).toEqual(['switch']);
});

test('a line of a megabyte, and many classes of one name, are read', async () => {
  const { classes } = await ruby(`x = '${'a'.repeat(1_000_000)}'\n${'class A; end; Foo::Bar.c;'.repeat(20_000)}`);

  expect(classes).toHaveLength(1);
});

test.each(['', 'class', 'def (', 'x = [', '"#{', 'if', '<<~A', 'f do |', 'case x', '__END__\nx'])(
  'half a file is no error: %j',
  async (text) => {
    expect((await ruby(text)).functions).not.toHaveLength(0);
  },
);
