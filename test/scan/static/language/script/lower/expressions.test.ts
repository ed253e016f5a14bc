import { describe, expect, test } from '@jest/globals';
import { lowered, topLines } from './lowered.js';
import { printed } from './print.js';

async function value(text: string): Promise<string> {
  const [first] = await topLines(`v = ${text}`, 'javascript');
  return first?.replace(/^v = /, '') ?? '';
}

describe('texts keep what is put into them', () => {
  test.each([
    ['a chain that has a text in it', "'a' + b + c + 'd'", 'text("a", b, c, "d")'],
    ['a chain of which no part is known to be one', 'a + b + c', '((a + b) + c)'],
    ['a template', '`a${b}c${d.e}`', 'text("a", b, "c", d.e)'],
    ['a template without holes', '`a`', '"a"'],
    ['an empty template', '``', '""'],
    [
      'escapes',
      String.raw`'a\x41\u0042\u{43}\n\
b\0'`,
      String.raw`"aABC\nb\u0000"`,
    ],
    ['escapes of a template', '`\\`${a}\\n`', 'text("`", a, "\\n")'],
    ['a tagged template', 'sql`a ${b}`', 'tag sql(text("a ", b))'],
    ['String.raw', 'String.raw`a`', 'tag String.raw(text("a"))'],
  ])('%s', async (_, text, expected) => {
    expect(await value(text)).toBe(expected);
  });

  test('an addition to a variable', async () => {
    expect(await topLines("a += 'x'; a += b; a ||= c; a ??= d; a++; --b.c;")).toEqual([
      'a = text(a, "x")',
      'a = (a + b)',
      'a = (a or c)',
      'a = (a else d)',
      'a = (a + 1)',
      'b.c = (b.c - 1)',
    ]);
  });
});

test.each([
  ['0x1F', '31'],
  ['1_000n', '1000'],
  ['017', '15'],
  ['-1', '-1'],
  ['null', 'nothing'],
  ['undefined', 'nothing'],
  ['void 0', 'nothing'],
  ['/a+/gi', '/a+/gi'],
  ['a === b', '(a == b)'],
  ['a !== b', '(a != b)'],
  ['(a && b || c) ?? d', '(((a and b) or c) else d)'],
  ['a instanceof B.C', '(a is B.C)'],
  ["'k' in o", '("k" in o)'],
  ['!a', '(! a)'],
  ['typeof a', '(typeof a)'],
  ['delete a.b', '(delete a.b)'],
  ['a ? b : c', '(a ? b : c)'],
  ['await a', 'await(a)'],
  ['(a = b)', '(a = b)'],
  ['(0, a.b)(c)', 'a.b(c)'],
  ['(f(), g())', '[f(), g()][1]'],
  ['a?.b?.[c]?.(d)', 'a.b[c](d)'],
  ["a['b']", 'a["b"]'],
  ['new X', 'new X()'],
  ['new a.B(1, ...c)', 'new a.B(1, ...c)'],
  ["require('x').y", 'require("x").y'],
  ["import('x')", 'import("x")'],
  ['new.target', 'new.target'],
  ['import.meta.env', 'import.meta.env'],
  ['super.m(this)', 'super.m(this)'],
  ['[a, ...b]', '[a, ...b]'],
  ["{ a, 'b c': 1, [d]: 2, ...e }", '{"a": a, "b c": 1, d: 2, ...e}'],
])('%s is understood', async (text, expected) => {
  expect(await value(text)).toBe(expected);
});

test('methods of objects are functions, a getter is what it returns', async () => {
  const module = await lowered(
    'v = { m() { return 1; }, get g() { return 2; }, set g(x) {}, async *s() {}, f: async () => 3 }',
  );
  const [first] = module.functions[0]?.body ?? [];
  expect(first?.kind === 'assign' && printed(first.value)).toBe('{"m": λ1, "g": λ2(), "set g": λ3, "s": λ4, "f": λ5}');
  expect(module.functions.map(({ name }) => name)).toEqual(['', 'm', 'g', 'g', 's', '']);
});

test('casts say their type unless it hides what is known', async () => {
  expect(
    await topLines('a = b as Foo; a = b as any; a = b as const; a = <Foo.Bar>b; a = b!; a = b satisfies Foo;'),
  ).toEqual(['a = cast<Foo>(b)', 'a = b', 'a = b', 'a = cast<Foo.Bar>(b)', 'a = b', 'a = cast<Foo>(b)']);
});

test('private names are plain ones', async () => {
  expect(await topLines('this.#x = 1; y = #x in o;')).toEqual(['this.x = 1', 'y = ("x" in o)']);
});

describe('JSX elements are calls', () => {
  test.each([
    [
      '<div a="b\\n" c={d} e {...f} dangerouslySetInnerHTML={{ __html: h }}>t {u} {/* no */}</div>',
      'jsx("div", {"a": "b\\\\n", "c": d, "e": true, ...f, "dangerouslySetInnerHTML": {"__html": h}}, u)',
    ],
    ['<A.B x={y}><i>{z}</i></A.B>', 'A.B({"x": y, "children": [jsx("i", {}, z)]})'],
    ['<Page />', 'Page({})'],
    ['<>{a}</>', 'jsx("", {}, a)'],
    ['<a href={f()} />', 'jsx("a", {"href": f()})'],
  ])('%s', async (text, expected) => {
    expect((await topLines(`v = ${text}`, 'tsx'))[0]).toBe(`v = ${expected}`);
  });
});

test('each expression says where it stands, in UTF-16 units', async () => {
  const text = "const 😀a = 1; f('😀', b);";
  const body = (await lowered(text, 'javascript')).functions[0]?.body ?? [];
  const last = body.at(-1);
  const call = last?.kind === 'evaluate' && last.value.kind === 'call' ? last.value : null;
  expect(text.slice(call?.start, call?.end)).toBe("f('😀', b)");
  expect(text.slice(call?.args[1]?.value.start, call?.args[1]?.value.end)).toBe('b');
});
