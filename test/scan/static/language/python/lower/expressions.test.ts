import { describe, expect, test } from '@jest/globals';
import { bodyOf } from '../python-file.js';

async function value(text: string): Promise<string | undefined> {
  return (await bodyOf(`x = ${text}\n`))[0]?.replace(/^x = /, '');
}

describe('what is put into a text is seen', () => {
  test.each([
    [`f"a {b} c"`, 'text("a ", b, " c")'],
    [`f"{{lit}} {a.b[0]}"`, 'text("{lit} ", a.b[0])'],
    [`f"{f'{z}'}!"`, 'text(text(z), "!")'],
    [`f"{x:>{width}}"`, 'text(x, width)'],
    [`f"{x!r}"`, 'text(repr(x))'],
    [`f"{x=}"`, 'text("x=", x)'],
    [`"select " "* from " f"{t}"`, 'text("select * from ", t)'],
    [`"a" + b + 'c'`, 'text("a", b, "c")'],
    [`"a %s" % b`, '("a %s" % b)'],
    [`"a %s %s" % (b, c)`, '("a %s %s" % [b, c])'],
    [`"a {}".format(b, k=c)`, '"a {}".format(b, k: c)'],
  ])('%s', async (text, expected) => {
    expect(await value(text)).toBe(expected);
  });

  test('a format that only numbers have makes a number', async () => {
    expect(await value(`f"{n:d} {m:.2f} {s:>10}"`)).toBe('text(+n, " ", +m, " ", s)');
  });

  test.each([
    [`'it\\'s \\x41\\u0042\\103\\n'`, '"it\'s ABC\\n"'],
    [`r'\\d+'`, '"\\\\d+"'],
    [`b"raw"`, '"raw"'],
    [`"""two\nlines"""`, '"two\\nlines"'],
    [`''`, '""'],
  ])('a constant is what it stands for: %s', async (text, expected) => {
    expect(await value(text)).toBe(expected);
  });
});

describe('operators are those of JavaScript', () => {
  test.each([
    ['a is None', '(a == nothing)'],
    ['a is not b', '(a != b)'],
    ['a not in b', '(a not in b)'],
    ['not a', '!a'],
    ['a and b or c', '((a and b) or c)'],
    ['1 < a <= 9', '((1 < a) and (a <= 9))'],
    ['a if b else c', '(b ? a : c)'],
    ['-1', '-1'],
    ['7 // 2', '(7 / 2)'],
    ['1_000 + 0xff + 0o17', '((1000 + 255) + 15)'],
    ['(n := f())', '(n = f())'],
    ['await g()', 'await(g())'],
    ['[a, *b]', '[a, ...b]'],
    ['{"k": v, **rest}', '{"k": v, ...rest}'],
    ['dict(k=v, **rest)', '{"k": v, ...rest}'],
    ['lambda a, *b, c=1, **d: a', '(a, ...b, c = 1, **d) => { return a }'],
    ['f(*a, **k, x=1)', 'f(...a, ...k, x: 1)'],
  ])('%s', async (text, expected) => {
    expect(await value(text)).toBe(expected);
  });

  test('a slash that may join paths asks its left side', async () => {
    expect(await value('BASE / name / "x"')).toBe('BASE.__truediv__(name).__truediv__("x")');
    expect(await value('total / 2')).toBe('(total / 2)');
  });

  test('a slice asks its object, an index does not', async () => {
    expect(await value('a[1:n]')).toBe('a.__getitem__(1, n)');
    expect(await value('a[k]')).toBe('a[k]');
  });
});

describe('built-in functions that are syntax elsewhere', () => {
  test.each([
    ['isinstance(a, int)', '(a is int)'],
    ['isinstance(a, (int, models.User))', '((a is int) or (a is models.User))'],
    ['type(a) is str', '(a is str)'],
    ['getattr(a, "name")', 'a.name'],
    ['getattr(a, "name", d)', '(a.name else d)'],
    ['getattr(a, name)', 'a[name]'],
    ['str(a)', 'cast<str>(a)'],
    ['str(a, "utf-8")', 'str(a, "utf-8")'],
    ['request.args.get("n", type=int)', 'int(request.args.get("n", type: int))'],
    ['constructor(a)', 'constructor(a)'],
  ])('%s', async (text, expected) => {
    expect(await value(text)).toBe(expected);
  });
});

test('comprehensions take from what they run over, inner ones from the outer one', async () => {
  expect(await value('[f(a) for b in c for a in b if a]')).toBe('each(c)');
});

test('a module that is imported by its whole name is one name', async () => {
  expect(
    await bodyOf('import os.path, xml.dom.minidom\nos.path.join(a)\nos.system(b)\nxml.dom.minidom.parse(c)\n'),
  ).toEqual(['os.path.join(a)', 'os.system(b)', 'xml.dom.minidom.parse(c)']);
});

test('calls in what is not understood still happen', async () => {
  expect(await bodyOf('x = `f(y)`\nprint >>log, f(y)\nexec code in scope\n')).toEqual([
    'x = "f(y)"',
    'print(file: log, f(y))',
    'exec(code, scope)',
  ]);
});
