import { describe, expect, test } from '@jest/globals';
import { functionNamed, lowered } from './lowered.js';

const file = (body: string) => `package a\nfunc f() {\n${body}\n}\nfunc after() { g(x) }\n`;

describe('no text makes the lowering fail, or hides what comes after it', () => {
  test.each([
    ['nested parentheses', `x = ${'('.repeat(5000)}a${')'.repeat(5000)}`],
    ['nested calls', `${'f('.repeat(5000)}a${')'.repeat(5000)}`],
    ['nested blocks', `${'{ '.repeat(3000)}${'} '.repeat(3000)}`],
    ['nested function literals', `${'func() { '.repeat(2000)}${'}() '.repeat(2000)}`],
    ['nested literals', `x = T${'{'.repeat(3000)}${'}'.repeat(3000)}`],
    ['nested types', `var x ${'[]'.repeat(5000)}int`],
    ['nested structs', `var x ${'struct { a '.repeat(1500)}int${' }'.repeat(1500)}`],
    ['pointers of pointers', `x = ${'*'.repeat(5000)}p`],
    ['a chain of calls', `x = a${'.b(c)'.repeat(5000)}`],
    ['a long else', `${'if a { } else '.repeat(2000)}{ }`],
  ])('%s', async (_name, body) => {
    const module = await lowered(file(body));
    expect(functionNamed(module, 'after').body).toHaveLength(1);
  });

  test('a chain of 20,000 texts is one text with all of its parts', async () => {
    const module = await lowered(file(`x = "a"${' + b'.repeat(20_000)}`));
    const [first] = functionNamed(module, 'f').body;
    expect(first).toMatchObject({ kind: 'assign', value: { kind: 'text' } });
    expect(first?.kind === 'assign' && first.value?.kind === 'text' && first.value.parts.length).toBe(20_001);
  });

  test('a chain of 20,000 conditions is not deep', async () => {
    const module = await lowered(file(`x = a${' && b'.repeat(20_000)}`));
    const [first] = functionNamed(module, 'f').body;
    let [depth, at] = [0, first?.kind === 'assign' ? first.value : null];
    while (at?.kind === 'logical') [depth, at] = [depth + 1, at.left];
    expect(depth).toBeLessThan(20);
    expect(at).toMatchObject({ kind: 'name', name: 'a' });
  });

  test('a line of a megabyte is read', async () => {
    const module = await lowered(file('f(a, "b");'.repeat(100_000)));
    expect(functionNamed(module, 'f').body).toHaveLength(100_000);
  });

  test('a long constant is not said again and again', async () => {
    const long = `"a"${' + "b"'.repeat(1000)}`;
    const module = await lowered(`package a\nconst (\nA = ${long}\n${'B\n'.repeat(5000)})`);
    expect(module.functions[0]?.body.filter((each) => each.kind === 'assign' && each.value !== null)).toHaveLength(1);
  });

  test('types that stand for each other end', async () => {
    await expect(lowered('package a\ntype A B\ntype B A\nvar x = A{{1}}')).resolves.toMatchObject({ package: 'a' });
  });

  test.each([
    'package',
    'func',
    'package a\nfunc (',
    'package a\nvar',
    'package a\ntype T struct {',
    '\0\0',
    'import "',
    'package a\nfunc f() { if x := ; { }',
  ])('a broken file: %j', async (text) => {
    await expect(lowered(text)).resolves.toMatchObject({ exports: null });
  });

  test('an object’s own names are names', async () => {
    const module = await lowered(
      'package a\nfunc constructor(__proto__ int) { toString := hasOwnProperty(__proto__) }',
    );
    expect(functionNamed(module, 'constructor').parameters[0]?.target).toMatchObject({ name: '__proto__' });
  });
});
