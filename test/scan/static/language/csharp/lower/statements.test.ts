import { describe, expect, test } from '@jest/globals';
import { body, lowered, named, said } from './lowered.js';

describe('variables', () => {
  test('each declared name gets its value and its type', async () => {
    expect(said(await body('string a = b, c; var d = e; int? f = null; List<string>[] g = h;'))).toEqual([
      'string a = b',
      'string c',
      'd = e',
      'int f = nothing',
      '[] g = h',
    ]);
  });

  test('values are taken apart by place', async () => {
    expect(said(await body('var (a, (b, _)) = F(); (int c, var d) = G(); (a, b) = (b, a);'))).toEqual([
      '[a, [b, _]] = F()',
      '[c, d] = G()',
      '[a, b] = [b, a]',
    ]);
  });

  test('a changed variable is its old value and what is added', async () => {
    expect(said(await body('string a = b; a += c; a ??= "d"; a += "e"; int i = 0; i++; --i; i <<= 2;'))).toEqual([
      'string a = b',
      'a = (a + c)',
      'a = (a else "d")',
      'a = text(a, "e")',
      'int i = 0',
      'i = (i + 1)',
      'i = (i - 1)',
      'i = (i << 2)',
    ]);
  });

  test('a call puts a value into its out arguments: they have none before it', async () => {
    expect(said(await body('if (int.TryParse(s, out var n)) F(n);'))).toEqual([
      'n',
      'if System.Int32.TryParse(s, other(n)) { F(n) }',
    ]);
    expect(said(await body('string t; F(ref a, in b, out t, out string u);'))).toEqual([
      'string t',
      't',
      'string u',
      'F(other(a), b, other(t), other(u))',
    ]);
  });

  test('an out argument that is given beside itself keeps its value up to the call', async () => {
    expect(said(await body('string t = a; F(t, out t);'))).toEqual(['string t = a', 'F(t, other(t))']);
  });

  test('an out argument in a lambda is declared in the lambda', async () => {
    const module = await lowered('class C { void M() { F(s => G(s, out var n)); } }');
    expect(said(module.functions[2]?.body ?? [])).toEqual(['n', 'return G(s, other(n))']);
    expect(said(named(module, 'M').body)).toEqual(['F(lambda 2)']);
  });
});

describe('parts of the object without this', () => {
  test('a name that gets a value and is not declared is a part of the object', async () => {
    const module = await lowered('class C { string _a; C(string a) { _a = a; (X, Y) = (a, a); var b = a; b = a; } }');
    expect(said(named(module, 'constructor').body)).toEqual([
      'this._a = a',
      '[this.X, this.Y] = [a, a]',
      'b = a',
      'b = a',
    ]);
  });

  test('variables of every kind stay variables', async () => {
    const text = `void M(string p) { string v; foreach (var f in q) { f = 1; } if (o is string s) s = "a"; p = v = "b";
      try { } catch (E e) { e = null; } F(out var w); w = 1; G(x => x = 2); int L(int y) { y = late; late = 3; return y; } var late = 4; }`;
    expect(JSON.stringify(await lowered(`class C { ${text} }`))).not.toContain('"this"');
  });

  test('statements at the top of a file have no object', async () => {
    expect(said((await lowered('a = b;')).functions[0]?.body ?? [])).toEqual(['a = b']);
  });
});

describe('flow', () => {
  test('branches and loops', async () => {
    expect(
      said(
        await body(
          `if (a) return 1; else if (b) F(); while (c) continue; do { F(); } while (d);
           for (int i = 0, j = 1; i < 3; i++, j--) G(i); foreach (var e in f) H(e); foreach (var (k, v) in m) { }`,
        ),
      ),
    ).toEqual([
      'if a { return 1 } else { if b { F() } }',
      'loop while c { continue }',
      'loop { F(); if !d { break } }',
      'int i = 0',
      'int j = 1',
      'loop while (i < 3) { G(i); i = (i + 1); j = (j - 1) }',
      'loop e of f { H(e) }',
      'loop [k, v] of m {  }',
    ]);
  });

  test('what a loop takes is of the type that it says', async () => {
    expect(said(await body('foreach (int i in a) F(i);'))).toEqual(['loop i of a { int i = cast int(i); F(i) }']);
  });

  test('a switch over constants goes on where a section is empty', async () => {
    expect(said(await body('switch (a) { case 1: case 2 or 3: F(); break; default: G(); break; }'))).toEqual([
      'switch a [1] next [2, 3]{ F(); break } []{ G(); break }',
    ]);
  });

  test('a switch over patterns asks conditions', async () => {
    expect(said(await body('switch (a) { case string s when s == "x": return; case null: F(); break; }'))).toEqual([
      'switch [(((s = cast string(a)) is string) and (s == "x"))]{ return } [(a == nothing)]{ F(); break }',
    ]);
    expect(said(await body('switch (F()) { case > 3: G(); break; }'))[0]).toMatch(/^<\d+> = F\(\)$/);
  });

  test('errors, locks and what is used up', async () => {
    expect(
      said(
        await body(
          `try { F(); } catch (E e) when (G(e)) { throw; } catch { H(); } finally { I(); }
           using (var a = F()) { G(a); } using (F()) H(); using var b = F(); await using var c = F(); lock (d) { F(); }
           checked { F(); } unsafe { F(); } L: F(); yield return a; yield break;`,
        ),
      ),
    ).toEqual([
      'try { F() } catch e { G(e); throw } catch _ { H() } finally { I() }',
      'a = F()',
      'G(a)',
      'F()',
      'H()',
      'b = F()',
      'c = F()',
      'd',
      'F()',
      'F()',
      'F()',
      'F()',
      'yield(a)',
      'return',
    ]);
  });

  test('a function among statements is there before the statement that calls it', async () => {
    expect(said(await body('return L(a); string L(string b) => b;'))).toEqual(['declare L', 'return L(a)']);
  });

  test('either side of #if may be compiled', async () => {
    expect(said(await body('\n#if DEBUG\nF();\n#else\nG();\n#endif\nH();'))).toEqual([
      'if ?() { F() } else { G() }',
      'H()',
    ]);
  });

  test('an object that is returned or thrown is not lost for being this', async () => {
    expect(said(await body('if (a) return this; F(this);'))).toEqual(['if a { return this }', 'F(this)']);
  });
});
