import { describe, expect, test } from '@jest/globals';
import { bodyOf } from '../python-file.js';

describe('assignments', () => {
  test.each([
    ['a += b', ['a = (a + b)']],
    ['a += "x" + b', ['a = text(a, "x", b)']],
    ['a, *b = f()', ['[a, ...b] = f()']],
    ['a = b = f()', ['a = f()', 'b = a']],
    ['(a) = 1', ['a = 1']],
    ['a.b[k] = c', ['a.b[k] = c']],
    ['n: int = 1', ['n = 1']],
    ['n: int', ['n = ?']],
  ])('%s', async (text, expected) => {
    expect(await bodyOf(`${text}\n`)).toEqual(expected);
  });
});

describe('branches', () => {
  test('elif and else follow each other', async () => {
    expect(await bodyOf('if a:\n  f()\nelif b:\n  g()\nelse:\n  h()\n')).toEqual([
      'if a { f() } else { if b { g() } else { h() } }',
    ]);
  });

  test('an assertion throws where it does not hold', async () => {
    expect(await bodyOf('assert a, m\n')).toEqual(['if !a { throw m }']);
  });

  test('a handler gets the error, else follows the body, finally ends it', async () => {
    expect(
      await bodyOf('try:\n  a()\nexcept (E, F) as e:\n  b(e)\nexcept G, g:\n  c(g)\nelse:\n  d()\nfinally:\n  z()\n'),
    ).toEqual(['try { a(); d() } catch e { b(e) } catch g { c(g) } finally { z() }']);
  });

  test('a match takes values, types and parts of its subject', async () => {
    expect(
      await bodyOf(
        'match s:\n  case "a" | -1:\n    f()\n  case str(t):\n    g(t)\n  case {"k": v, **r} if v:\n    h(v, r)\n  case [a, *b]:\n    i(a, b)\n  case P(x=c) as p:\n    j(c, p)\n  case o:\n    k(o)\n',
      ),
    ).toEqual([
      'switch s {"a", -1 { f() } (s is str) { t = s; g(t) } opaque() { v = s["k"]; r = s.__getitem__(); if v { h(v, r) } } opaque() { a = s[0]; b = s.__getitem__(); i(a, b) } (s is P) { c = s.x; p = s; j(c, p) } default { o = s; k(o) }}',
    ]);
  });

  test('what is matched is worked out once', async () => {
    expect(await bodyOf('match f():\n  case 1:\n    g()\n')).toEqual(['match@0 = f()', 'switch match@0 {1 { g() }}']);
  });
});

describe('loops', () => {
  test.each([
    ['for a, b in c: f(a)', ['loop [a, b] of c { f(a) }']],
    ['for i, a in enumerate(c): f(a)', ['loop i => a of c { f(a) }']],
    ['while a: break', ['loop while a { break }']],
    ['async for a in b: continue', ['loop a of b { continue }']],
  ])('%s', async (text, expected) => {
    expect(await bodyOf(`${text}\n`)).toEqual(expected);
  });

  test('what stands under else may not run', async () => {
    expect(await bodyOf('for a in b:\n  f()\nelse:\n  raise X\n')).toEqual([
      'loop a of b { f() }',
      'if opaque() { throw X }',
    ]);
  });
});

test('what a with statement opens has its name in the body', async () => {
  expect(await bodyOf('with open(p) as f, lock(), a() as (b, c):\n  f.read()\n')).toEqual([
    'f = open(p)',
    'lock()',
    '[b, c] = a()',
    'f.read()',
  ]);
});

test('documentation is no statement, a text that calls is', async () => {
  expect(await bodyOf('"""docs"""\nf"{f()}"\n')).toEqual(['text(f())']);
});

test('the cause of an error is worked out too', async () => {
  expect(await bodyOf('raise A(b) from c()\n')).toEqual(['c()', 'throw A(b)']);
});

test('what Python 2 writes is read', async () => {
  expect(await bodyOf('print "a %s" % x, y\nraise E, "m"\nif a <> b: pass\nx = 0777L\n')).toEqual([
    'print(("a %s" % x), y)',
    'throw [E, "m"]',
    'if (a != b) {  }',
    'x = 511',
  ]);
});
