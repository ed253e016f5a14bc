import { describe, expect, test } from '@jest/globals';
import { body, lowered, said, source, value } from './lowered.js';

describe('texts', () => {
  test.each([
    ['"a\\n\\u0041\\x41"', '"a\\nAA"'],
    ['@"C:\\x ""q"""', '"C:\\\\x \\"q\\""'],
    ['"""raw "x" """', '"raw \\"x\\" "'],
    ['"u"u8', '"u"'],
    ["'\\t'", '"\\t"'],
    ['$"a{b}c{{ {d:F2} {e,10}"', 'text("a", b, "c", "{ ", d, " ", e)'],
    ['$@"v{b}""\\n"', 'text("v", b, "\\"\\\\n")'],
    ['@$"v{b}"', 'text("v", b)'],
    ['$$"""raw {x} {{y}}"""', 'text("raw ", "{x} ", y)'],
    ['"a" + b + $"c{d}" + \'e\'', 'text("a", b, text("c", d), "e")'],
  ])('%s is what the program will see, and what is put in stays apart', async (text, words) => {
    expect(await value(text)).toBe(words);
  });

  test('a raw text that spans lines loses the indentation of its closing quotes', async () => {
    expect(await value('"""\n    select "a"\n      from b\n    """')).toBe('"select \\"a\\"\\n  from b"');
    expect(await value('$"""\n    select {a}\n      from b\n    """')).toBe('text("select ", a, "\\n  from b")');
  });

  test('a long sum of texts is one text', async () => {
    expect(await value('a + "," + b + "," + c')).toBe('text(a, ",", b, ",", c)');
  });
});

describe('values', () => {
  test.each([
    ['1_000L', '1000'],
    ['0xFF', '255'],
    ['1.5f', '1.5'],
    ['null', 'nothing'],
    ['default(int)', 'nothing'],
    ['nameof(Foo.Bar)', '"Bar"'],
    ['typeof(Foo<int>)', '"Foo"'],
    ['(string)o', 'cast string(o)'],
    ['o as List<string>', 'cast List(o)'],
    ['await F(a)', 'await(F(a))'],
    ['a ?? b ?? "c"', '(a else (b else "c"))'],
    ['a ? b : c', '(a ? b : c)'],
    ['!a', '!a'],
    ['a!.B', 'other(a).B'],
    ['checked(a + b)', '(a + b)'],
    ['a[1..^2]', 'a[?(1, ?(2))]'],
    ['a[1, 2]', 'a[[1, 2]]'],
    ['a?.B?.C(1)?[2]', 'a.B.C(1)[2]'],
    ['a.B<int>.C<string>(1)', 'a.B.C(1)'],
    ['global::System.Console.Read()', 'System.Console.Read()'],
    ['int.Parse(a)', 'System.Int32.Parse(a)'],
    ['base.F(a)', 'super.F(a)'],
    ['(this)', 'this'],
    ['F(this)', 'F(this)'],
    ['$"{this}"', 'text(this)'],
    ['F(name: a, b)', 'F(name: a, b)'],
    ['(a, b: c)', '[a, b: c]'],
    ['[1, ..a]', '[1, ...a]'],
    ['a ?? throw new E(b)', '(a else ?(new E(b)))'],
  ])('%s', async (text, words) => {
    expect(await value(text)).toBe(words);
  });

  test('the operands of a long condition are all asked for, and its length is no depth', async () => {
    expect(await value('a && b && c && d')).toBe('((a and b) and (c and d))');
    expect(await value('a == b != c')).toBe('((a == b) != c)');
  });

  test('a span is the source of its node', async () => {
    const text = 'class C { void M() { x = F(a, b.c); } }';
    const { functions } = await lowered(text);
    const [statement] = functions[1]?.body ?? [];
    expect(statement?.kind === 'assign' && statement.value !== null && source(text, statement.value)).toBe('F(a, b.c)');
  });
});

describe('objects', () => {
  test('what stands in braces after new is a part of the object that new makes', async () => {
    expect(await value('new Foo(1) { A = b, ["k"] = v, C = { 1, d } }')).toBe(
      '{...new Foo(1), "A": b, "k": v, "C": [1, d]}',
    );
  });

  test('elements of a collection are told apart by place, those of a dictionary by key', async () => {
    expect(await value('new List<string> { a, "b" }')).toBe('{0: a, 1: "b"}');
    expect(await value('new HashSet<string>(c) { a }')).toBe('{...new HashSet(c), 0: a}');
    expect(await value('new Dictionary<string, string> { { "a", b }, ["c"] = d }')).toBe('{"a": b, "c": d}');
  });

  test('arrays and anonymous objects keep what is put into them', async () => {
    expect(await value('new[] { a, b }')).toBe('[a, b]');
    expect(await value('new string[] { a }')).toBe('[a]');
    expect(await value('new string[F(a)]')).toBe('?(F(a))');
    expect(await value('new { A = a, b, c.D }')).toBe('{"A": a, "b": b, "D": c.D}');
    expect(await value('a with { B = c }')).toBe('{...a, "B": c}');
  });

  test('new without a type takes the one beside it', async () => {
    expect(said(await body('SqlCommand c = new(a);'))).toEqual(['SqlCommand c = new SqlCommand(a)']);
    const { classes } = await lowered('class C { readonly Regex r = new("x"); Foo P { get; } = new(); }');
    expect(classes[0]?.fields.map(({ value: v }) => v?.kind === 'call' && v.callee)).toMatchObject([
      { name: 'Regex' },
      { name: 'Foo' },
    ]);
  });
});

describe('patterns', () => {
  test.each([
    ['o is null', '(o == nothing)'],
    ['o is not null', '(o != nothing)'],
    ['o is Foo', '(o is Foo)'],
    ['o is int', '(o is int)'],
    ['o is string s', '((s = cast string(o)) is string)'],
    ['o is > 3', '(o > 3)'],
    ['o is 1 or 2', '((o == 1) or (o == 2))'],
    ['o is { Length: > 3 }', '((o != nothing) and (o.Length > 3))'],
    ['o is Foo { A.B: "x" } f', '(((f = cast Foo(o)) is Foo) and (o.A.B == "x"))'],
    ['o is var v', '((v = o) or true)'],
    ['o is { } v', '((v = o) != nothing)'],
  ])('%s', async (text, words) => {
    expect(await value(text)).toBe(words);
  });

  test('a value that is more than a name is asked for once', async () => {
    const text = await value('F() is { A: 1, B: 2 }');
    expect(text).toMatch(/^\(\(\(\((<\d+>) = F\(\)\) != nothing\) and \(\1\.A == 1\)\) and \(\1\.B == 2\)\)$/);
  });

  test('a switch expression is a choice by each pattern in turn', async () => {
    expect(await value('o switch { 1 => a, string s when s.Length > 2 => s, _ => throw new E() }')).toBe(
      '((o == 1) ? a : ((((s = cast string(o)) is string) and (s.Length > 2)) ? s : ?(new E())))',
    );
  });
});

describe('queries', () => {
  test('a query gives what it selects for each element that fits', async () => {
    expect(await value('from c in xs where c.A > 1 let z = c.B select new { c.A, z }')).toBe(
      '[{"A": c.A, "z": z} for c of xs if (c.A > 1), (z = c.B)]',
    );
  });

  test('further sources and what a query goes on with are elements too', async () => {
    expect(await value('from a in b from c in a.D select c')).toBe('[c for a of b if (c = a.D[?()])]');
    expect(await value('from a in b select a into z select z.C')).toBe('[z.C for z of [a for a of b if ] if ]');
    expect(await value('from c in d join o in e on c.I equals F(o) orderby c.N select o')).toBe(
      '[o for c of d if (o = e[?()]), ?(c.I, F(o)), ?(c.N)]',
    );
  });
});
