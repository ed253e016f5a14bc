import { describe, expect, test } from '@jest/globals';
import { body, lowered } from './lowered.js';

const DEEP = 3000;

describe('sources that no hand writes', () => {
  test.each([
    ['parentheses', `x = ${'('.repeat(DEEP)}a${')'.repeat(DEEP)};`],
    ['calls', `x = ${'F('.repeat(DEEP)}a${')'.repeat(DEEP)};`],
    ['chained calls', `x = a${'.B()'.repeat(DEEP)};`],
    ['blocks', `${'{'.repeat(DEEP)}F();${'}'.repeat(DEEP)}`],
    ['branches', `${'if (a) F(); else '.repeat(DEEP)}G();`],
    ['patterns', `x = o is ${'not '.repeat(DEEP)}null;`],
    ['patterns side by side', `x = o is ${'1 or '.repeat(DEEP)}2;`],
    ['patterns with parts', `x = o is ${'{ A: '.repeat(500)}1${' }'.repeat(500)};`],
    ['type arguments', `${'A<'.repeat(500)}B${'>'.repeat(500)} x = null;`],
    ['lambdas', `x = ${'a => '.repeat(DEEP)}b;`],
    ['tuples', `${'('.repeat(200)}a, b${'), c'.repeat(199)}) = x;`],
    ['fallbacks', `x = ${'a ?? '.repeat(DEEP)}b;`],
    ['conditions', `x = ${'a ? b : '.repeat(DEEP)}c;`],
    ['names', `x = new ${'A.'.repeat(DEEP)}B();`],
    ['texts in texts', `x = ${'$"{'.repeat(100)}a${'}"'.repeat(100)};`],
    ['arms', `x = o switch { ${'1 => F(), '.repeat(DEEP)}_ => 2 };`],
  ])('nested %s do no harm', async (_, text) => {
    expect(Array.isArray(await body(text))).toBe(true);
  });

  test('nested types and namespaces do no harm', async () => {
    const types = await lowered(`${'class C { '.repeat(500)}${'}'.repeat(500)}`);
    expect(types.classes.length).toBeGreaterThan(10);
    await expect(lowered(`${'namespace A { '.repeat(500)}${'}'.repeat(500)}`)).resolves.toBeDefined();
    await expect(lowered(`${'#if A\n'.repeat(500)}class C { }\n${'#endif\n'.repeat(500)}`)).resolves.toBeDefined();
  });

  test('20,000 texts that are added are one text', async () => {
    const [statement] = await body(`x = ${'"a" + b + '.repeat(10_000)}c;`);
    expect(statement).toMatchObject({ kind: 'assign', value: { kind: 'text' } });
    expect(statement?.kind === 'assign' && statement.value?.kind === 'text' && statement.value.parts.length).toBe(
      20_001,
    );
  });

  test('20,000 conditions are no deeper than a few', async () => {
    const [statement] = await body(`x = ${'a && '.repeat(20_000)}b;`);
    let depth = 0;
    let at = statement?.kind === 'assign' ? statement.value : null;
    while (at?.kind === 'logical') {
      depth++;
      at = at.left;
    }
    expect(depth).toBeLessThan(20);
  });

  test('a megabyte on a line is read', async () => {
    const text = 'x'.repeat(1_000_000);
    const [statement] = await body(`x = "${text}";`);
    expect(statement).toMatchObject({ kind: 'assign', value: { kind: 'constant', value: text } });
    await expect(body(`F(${'a, '.repeat(20_000)}b);`)).resolves.toHaveLength(1);
    await expect(body(`F(${'out a, '.repeat(20_000)}out b);`)).resolves.toBeDefined();
  });

  test('what the grammar cannot read is told, and what it can is kept', async () => {
    const { unread, classes } = await lowered('class C { void M() { } } ]]] class D { void N( { } ');
    expect(unread.length).toBeGreaterThan(0);
    expect(classes.map(({ name }) => name)).toContain('C');
    await expect(lowered('')).resolves.toMatchObject({ classes: [] });
    await expect(lowered('using ; namespace ; class ; void ( [ < "')).resolves.toBeDefined();
  });

  test('a call in an odd place is evaluated', async () => {
    const text = JSON.stringify(
      await lowered(
        'class C { void M(int a = F1()) { var b = new int[F2()]; G(x: F3()); if (F4() is var y) { } for (; F5(); F6()) ; } }',
      ),
    );
    for (const name of ['F1', 'F2', 'F3', 'F4', 'F5', 'F6']) expect(text).toContain(`"name":"${name}"`);
  });
});
