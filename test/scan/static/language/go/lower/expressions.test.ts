import { describe, expect, test } from '@jest/globals';
import { bodyOf } from './lowered.js';

describe('an expression means what Go says', () => {
  test.each([
    ['a text put together with + is one text', '"a" + x + "b" + y', 'text("a" x "b" y)'],
    ['a sum of what may be numbers stays a sum', 'x + y', '(x + y)'],
    ['escapes are resolved', String.raw`"a\n\"\x41\u00e9\101"`, JSON.stringify('a\n"AéA')],
    ['a raw string keeps its backslashes', '`a\\n`', JSON.stringify('a\\n')],
    ['a rune is a text', "'\\t'", JSON.stringify('\t')],
    ['numbers are read', '0x1F + 1_000 + 017 + 0b11', '(((31 + 1000) + 15) + 3)'],
    ['a pointer is what it points to', '*p.x + &y', '(p.x + y)'],
    ['conditions', '!a && b || c', '((!a and b) or c)'],
    ['a part by key', 'm["a"][0].b', 'm["a"][0].b'],
    ['a slice holds what the whole holds', 's[1:n]', 's'],
    ['a call in a slice is made', 's[:cut(x)]', '[cut(x), s][1]'],
    ['a conversion is a cast', '[]byte(s)', '<[]<byte>>s'],
    ['a conversion to a basic type is a cast', 'string(b)', '<string>b'],
    ['a conversion to a pointer is a cast', '(*T)(x)', '<T>x'],
    ['a type assertion is a cast', 'x.(*pkg.T)', '<pkg.T>x'],
    ['a call of a method', 's.db.Query("a", x...)', 's.db.Query("a", ...x)'],
    ['type arguments are no part of a call', 'f[int](x)', 'f(x)'],
    ['several type arguments are no part of a call', 'f[int, string](x, y)', 'f(x, y)'],
    ['type arguments of another package are no part of a call', 'pkg.F[T](x)', 'pkg.F(x)'],
    ['a part that is called is no type argument', 'h[r](x)', 'h[r](x)'],
    ['new makes an empty object', 'new(pkg.T)', 'pkg.T{}'],
    ['make makes an empty map', 'make(map[string]int)', '<map<string, int>>{}'],
    ['make calls what its size calls', 'make([]string, 0, f())', '[f(), <[]<string>>[]][1]'],
    ['what a channel gives is one of its values', '<-c', 'c[?]'],
    ['a function literal', 'func(a, b int) string { return g(a) }', '(a, b) => { return g(a) }'],
  ])('%s', async (_name, source, meaning) => {
    expect(await bodyOf(`_ = ${source}`)).toEqual([meaning]);
  });
});

describe('a literal gives its parts their names', () => {
  test.each([
    ['struct', 'pkg.User{ID: 1, Name: n}', 'pkg.User{"ID": 1, "Name": n}'],
    ['pointer to a struct', '&pkg.User{ID: 1}', 'pkg.User{"ID": 1}'],
    ['map', 'map[string]int{"a": 1, k: f()}', '{"a": 1, k: f()}'],
    ['map type of another package', 'gin.H{"a": x}', 'gin.H{"a": x}'],
    ['map type of another package with a variable as key', 'bson.M{field: x}', 'bson.M{field: x}'],
    ['slice', '[]string{"a", x}', '<[]<string>>["a", x]'],
    ['array with places', '[...]int{1, 2: x}', '<[]<int>>[1, x]'],
    ['slice of structs', '[]pkg.P{{X: 1}, {X: 2}}', '<[]<pkg.P>>[pkg.P{"X": 1}, pkg.P{"X": 2}]'],
    ['documents', 'bson.D{{"a", x}, {Key: "b", Value: y}}', '<bson.D>[["a", x], {"Key": "b", "Value": y}]'],
    ['values of an address', 'url.Values{"a": {x}}', 'url.Values{"a": [x]}'],
  ])('%s', async (_name, source, meaning) => {
    expect(await bodyOf(`_ = ${source}`)).toEqual([meaning]);
  });

  test('fields of a struct of the file are known by their places', async () => {
    const lines = await bodyOf('type point struct { x, y int }\n_ = point{1, f()}');
    expect(lines[1]).toBe('point{"x": 1, "y": f()}');
  });

  test('an unnamed struct has a type with fields', async () => {
    const lines = await bodyOf('_ = []struct{ name string }{{"a"}}');
    expect(lines[0]).toMatch(/^<\[\]<struct@\d+>>\[struct@\d+\{"name": "a"\}\]$/);
  });
});
