import { expect, test } from '@jest/globals';
import { lowered, loweredBody } from './lowered.js';

test.each([
  ['parentheses', `class A { int x = ${'('.repeat(20_000)}1${')'.repeat(20_000)}; }`],
  ['classes', `${'class A {'.repeat(3000)}${'}'.repeat(3000)}`],
  [
    'classes without a name',
    `class A { Object m() { return ${'new B() { Object m() { return '.repeat(1000)}1${'; } }'.repeat(1000)}; } }`,
  ],
  ['lambdas', `class A { Object m() { return ${'x -> '.repeat(10_000)}1; } }`],
  ['choices', `class A { Object m() { return ${'a ? b : '.repeat(10_000)}1; } }`],
  [
    'switches',
    `class A { Object m() { return ${'switch (x) { case 1: yield '.repeat(1000)}1${'; }'.repeat(1000)}; } }`,
  ],
  ['type arguments', `class A { ${'List<'.repeat(10_000)}A${'>'.repeat(10_000)} x; }`],
  ['calls of calls', `class A { void m() { sb${'.append(x)'.repeat(20_000)}; } }`],
  ['parts of parts', `class A { void m() { x = A${'.B'.repeat(20_000)}; } }`],
  ['brackets that nothing closes', `class A { void m(${'{[(<'.repeat(10_000)}`],
])('nested %s end nothing', async (_, text) => {
  expect((await lowered(text)).functions.length).toBeGreaterThan(0);
});

test('a sum of 20,000 texts is one text', async () => {
  const body = await loweredBody(
    `String x = ${Array.from({ length: 20_000 }, (_, at) => (at % 2 === 0 ? '"a"' : 'p')).join(' + ')};`,
  );
  expect(body.startsWith('x: String = `a${p}a${p}')).toBe(true);
});

test.each(['+', '&&', '||'])('a chain of 20,000 operands of %s is not deep', async (operator) => {
  const module = await lowered(
    `class T { void m() { x = ${Array.from({ length: 20_000 }, () => 'p').join(` ${operator} `)}; } }`,
  );
  const [first] = module.functions[1]?.body ?? [];
  let depth = 0;
  for (let at: unknown = first?.kind === 'assign' ? first.value : null; isPair(at); at = at.left) depth++;
  expect(depth).toBeLessThan(200);
});

function isPair(value: unknown): value is { left: unknown } {
  return typeof value === 'object' && value !== null && 'left' in value;
}

test('a chain of 20,000 else is not deep', async () => {
  expect(await loweredBody(`${'if (n == 1) a(); else '.repeat(20_000)} b();`)).toMatch(/^switch \(\)/);
});

test('a line of a megabyte is read to its end', async () => {
  const module = await lowered(`class T { void m() { ${'a(b.c().d(1));'.repeat(75_000)} } }`);
  expect(module.functions[1]?.body).toHaveLength(75_000);
});

test('as many names with packages as a file can hold cost no more than each its import', async () => {
  const names = Array.from({ length: 10_000 }, (_, at) => `new com.x${at}.y.Z();`).join('');
  expect((await lowered(`class T { void m() { ${names} } }`)).imports).toHaveLength(10_001);
});
