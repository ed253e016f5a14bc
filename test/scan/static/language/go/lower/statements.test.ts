import { describe, expect, test } from '@jest/globals';
import { bodyOf } from './lowered.js';

describe('a statement does what Go says', () => {
  test.each([
    ['several results', 'a, err := f()', ['[a, err] = f()']],
    ['results that nobody takes', '_, err = f()', ['[_, err] = f()']],
    ['two values change places', 'a, b = b, a', ['[a, b] = [b, a]']],
    ['+= puts one text after the other', 'q += " where " + x', ['q = text(q text(" where " x))']],
    ['++', 'n++', ['n = (n + 1)']],
    ['a value by a pointer', '*p = x', ['p = x']],
    ['a field and an element', 'a.b[0] = x', ['a.b[0] = x']],
    ['a variable with a type alone', 'var a, b pkg.T', ['a: pkg.T', 'b: pkg.T']],
    ['whether a key is in a map', 'v, ok := m[k]', ['[v, ok] = [m[k], (k in m)]']],
    ['whether a value is of a type', 's, ok := x.(string)', ['[s, ok] = [<string>x, (x is string)]']],
    ['panic leaves the function', 'panic(err)', ['throw err']],
    ['a deferred call is made', 'defer f.Close()', ['f.Close()']],
    ['a call beside is made', 'go func(a int) { g(a) }(x)', ['(a) => { g(a) }(x)']],
    ['several values are returned', 'return a, nil', ['return [a, nil]']],
    ['a label changes nothing', 'outer:\nfor { break outer }', ['loop () { break }']],
    ['a value goes into a channel', 'c <- v', ['c[?] = v']],
  ])('%s', async (_name, source, lines) => {
    expect(await bodyOf(source)).toEqual(lines);
  });

  test.each([
    [
      'an if with a statement before',
      'if v, err := f(); err != nil { return } else if v > 1 { g() }',
      ['[v, err] = f()', 'if ((err != nil)) { return } else { if ((v > 1)) { g() } else {  } }'],
    ],
    ['a loop over a list', 'for i, v := range xs { f(i, v) }', ['loop (i: v of xs) { f(i, v) }']],
    ['a loop over places', 'for i := range xs { f(i) }', ['loop (i: _ of xs) { f(i) }']],
    ['a loop without variables', 'for range xs { f() }', ['loop (_ of xs) { f() }']],
    [
      'a loop over a channel',
      'c := make(chan int)\nfor v := range c { f(v) }',
      ['c = <[]<int>>[]', 'loop (v of c) { f(v) }'],
    ],
    ['a counting loop', 'for i := 0; i < 9; i++ { continue }', ['i = 0', 'loop ((i < 9)) { continue; i = (i + 1) }']],
    [
      'a switch that falls through',
      'switch x := f(); x { case 1, 2: a(); fallthrough; case 3: b(); default: c() }',
      ['x = f()', 'switch (x) { 1, 2 => { a() } … | 3 => { b() } |  => { c() } }'],
    ],
    ['a switch without subject', 'switch { case a > 1: f() }', ['switch () { (a > 1) => { f() } }']],
    [
      'a switch over types',
      'switch v := x.(type) { case string: p(v); case int, *pkg.T: q(v); case nil: s() }',
      [
        'v = x',
        'switch () { (v is string) => { v: string = <string>v; p(v) } | (v is int), (v is pkg.T) => { q(v) } | (v == nil) => { s() } }',
      ],
    ],
    [
      'a select',
      'select { case m := <-c: use(m); case c <- v: s(); default: t() }',
      ['switch () { ? => { m = c[?]; use(m) } | ? => { c[?] = v; s() } |  => { t() } }'],
    ],
  ])('%s', async (_name, source, lines) => {
    expect(await bodyOf(source)).toEqual(lines);
  });
});

describe('a variable that hides another one does not change it', () => {
  test.each([
    [
      'in a block',
      'q := "a"\nif c { q := x\nf(q) }\ng(q)',
      ['q = "a"', "if (c) { q'2 = x; f(q'2) } else {  }", 'g(q)'],
    ],
    ['with its own value', 'q := "a"\n{ q := q + "b"\nf(q) }', ['q = "a"', `q'2 = text(q "b")`, "f(q'2)"]],
    ['in a function literal', 'q := a\nf(func(q int) { g(q) })', ['q = a', "f((q'2) => { g(q'2) })"]],
  ])('%s', async (_name, source, lines) => {
    expect(await bodyOf(source)).toEqual(lines);
  });

  test('the same name declared again with another one is the same variable', async () => {
    expect(await bodyOf('a, err := f()\nb, err := g()')).toEqual(['[a, err] = f()', '[b, err] = g()']);
  });
});
