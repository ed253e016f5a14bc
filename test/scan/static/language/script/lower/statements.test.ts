import { describe, expect, test } from '@jest/globals';
import { functionIn, lowered, topLines } from './lowered.js';
import { lines } from './print.js';

test.each([
  ['const a = 1, b = f();', ['a = 1', 'b = f()']],
  ['let a: Map<string, Foo>;', ['a: Map<string, Foo> = -']],
  ["const { a, b: c = 2, ['k']: z, d: { e }, ...rest } = o;", ['{a: a, b: c = 2, k: z, d: {e: e}, ...rest} = o']],
  ['const { a = 1, [k]: b } = o;', ['{a: a = 1, ...b} = o']],
  ['const { [k()]: b } = o;', ['k()', '{...b} = o']],
  ['const [a, , b, ...c] = f();', ['[a, -, b, ...c] = f()']],
  ['const [, a] = f();', ['[-, a] = f()']],
  ['[a, b.c, d[e]] = f;', ['[a, b.c, d[e]] = f']],
  ['({ a: this.b, c = 3 } = d);', ['{a: this.b, c: c = 3} = d']],
  ['[a = f()] = b;', ['f()', '[a] = b']],
  ['(a as any).b = 1;', ['a.b = 1']],
  ['a! = 3;', ['a = 3']],
  ['a = b = c;', ['a = (b = c)']],
  ['a(), b = 1, c();', ['a()', 'b = 1', 'c()']],
  ['if (a) b(); else if (c) d(); else { e(); }', ['if a { b() } else { if c { d() } else { e() } }']],
  ['for (const [k, v] of xs) f(k);', ['loop [k, v] key - of xs while - { f(k) }']],
  ['for await (const x of xs) {}', ['loop x key - of xs while - {  }']],
  ['for (const k in o) f(k);', ['loop - key k of o while - { f(k) }']],
  ['for (let i = 0, n = 2; i < n; i++) f(i);', ['i = 0', 'n = 2', 'loop while (i < n) { f(i); i = (i + 1) }']],
  ['for (;;) f();', ['loop while - { f() }']],
  ['for (i = 0; ; ) f();', ['i = 0', 'loop while - { f() }']],
  ['while (a()) b();', ['loop while a() { b() }']],
  ['do { a(); } while (b);', ['loop while - { a(); if b {  } else { break } }']],
  ['out: while (a) { continue out; }', ['loop while a { continue }']],
  [
    'try { a(); } catch ({ message }) { b(); } finally { c(); }',
    ['try { a() } catch {message: message} { b() } finally { c() }'],
  ],
  ['try { a(); } catch { b(); }', ['try { a() } catch - { b() } finally {  }']],
  ['throw new E(a);', ['throw new E(a)']],
  ['debugger; ;', []],
  ['declare const db: Pool; declare function f(): string; declare module "x" { const y: string }', ['db: Pool = -']],
])('%s', async (text, expected) => {
  expect(await topLines(text)).toEqual(expected);
});

test('what only JavaScript has in its grammar is understood too', async () => {
  expect(await topLines('using a = f(); with (b) c();', 'javascript')).toEqual(['a = f()', 'b', 'c()']);
});

describe('switch', () => {
  test('cases without a body belong to the next one, a break ends a case, the others go on', async () => {
    expect(
      await topLines("switch (a) { case 1: case 'x': f(); break; case 2: { g(); break; } case 3: h(); default: i(); }"),
    ).toEqual(['switch a 1|"x": { f() } 2: { g() } 3: { h() } on : { i() }']);
  });

  test('a value that shares its body with the default is no condition', async () => {
    expect(await topLines('switch (a) { case 1: default: f(); break; case 2: g() }')).toEqual([
      'switch a : { f() } 2: { g() }',
    ]);
  });

  test('a case that leaves the function does not go on', async () => {
    const module = await lowered('function f(a) { switch (a) { case 1: return 2; case 2: throw a; } }');
    expect(lines(functionIn(module, 'f').body)).toEqual(['switch a 1: { return 2 } 2: { throw a }']);
  });
});

test('functions and types are there from the beginning of their block', async () => {
  expect(await topLines('f(); function f() {} class C {} interface I {}')).toEqual([
    'declare f',
    'declare I',
    'f()',
    'declare C',
  ]);
});

describe('a variable that has the name of one around it is another one', () => {
  test('in a function, a block, a loop and a handler', async () => {
    const module = await lowered(
      `import path from 'path'; const id = 1; let n = 0;
       function f(req) { const id = req.id; const { path } = req; for (const n of path) { g({ n }); } n = id; }
       try { } catch (n) { h(n); }`,
    );
    expect(lines(functionIn(module, 'f').body).map(unmarked)).toEqual([
      'id@ = req.id',
      '{path: path@} = req',
      'loop n@ key - of path@ while - { g({"n": n@}) }',
      'n = id@',
    ]);
    expect(
      lines(module.functions[0]?.body ?? [])
        .map(unmarked)
        .at(-1),
    ).toBe('try {  } catch n@ { h(n@) } finally {  }');
  });

  test('an assignment inside a function to a variable around it is none', async () => {
    const module = await lowered('function f(r) { let all = 1; r.on(function g(c) { all += c; var own = all; }); }');
    expect(lines(functionIn(module, 'g').body)).toEqual(['all = (all + c)', 'own = all']);
  });

  test('var belongs to the function, also where a parameter has its name', async () => {
    const module = await lowered('var x; function f(y) { if (y) { var x = 1; } var y = x; g(x); }', 'javascript');
    expect(lines(functionIn(module, 'f').body).map(unmarked)).toEqual(['if y { x@ = 1 } else {  }', 'y = x@', 'g(x@)']);
  });

  function unmarked(text: string): string {
    return text.replace(/@\d+/g, '@');
  }
});
