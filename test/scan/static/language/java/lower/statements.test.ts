import { expect, test } from '@jest/globals';
import { lowered, loweredBody } from './lowered.js';
import { writtenFunction } from './written.js';

test.each([
  ['String a = p, b;', 'a: String = p; b: String;'],
  ['var a = p; List<Map<String, int[]>> l;', 'a = p; l: List<Map<String, []<int>>>;'],
  ['p += n; n <<= 2; n++;', 'p = (p + n); n = (n << 2); n = (n + 1);'],
  ['p += "x" + n;', 'p = `${p}${`x${n}`}`;'],
  [
    'if (n > 1) a(); else if (n > 0) { b(); } else c();',
    'if ((n > 1)) { a(); } else { if ((n > 0)) { b(); } else { c(); } }',
  ],
  ['for (int i = 0; i < n; i++) a(i);', 'i: int = 0; loop ((i < n)) { a(i); (i = (i + 1)); }'],
  ['for (String s : all) a(s);', 'loop (s of all) { s: String = <String>s; a(s); }'],
  ['for (var s : all) a(s);', 'loop (s of all) { a(s); }'],
  ['while (a()) { if (b()) break; continue; }', 'loop (a()) { if (b()) { break; } continue; }'],
  ['do a(); while (b());', 'loop () { a(); if (!b()) { break; } }'],
  ['outer: while (a()) { break outer; }', 'loop (a()) { break; }'],
  ['synchronized (this) { a(); }', 'this; a();'],
  ['assert n > 0 : p;', '(n > 0); p;'],
  ['throw new E(p);', 'throw new E(p);'],
  [
    'try (var c = open(); d) { a(); } catch (E | F e) { b(e); } finally { c(); }',
    'try { c = open(); d; a(); } catch (e) { b(e); } finally { c(); }',
  ],
])('runs %s in the order of the language', async (source, expected) => {
  expect(await loweredBody(source)).toBe(expected);
});

test('falls through the cases that nothing ends', async () => {
  expect(await loweredBody('switch (n) { case 1: a(); case 2: b(); break; case 3: return p; default: c(); }')).toBe(
    'switch (n) { case 1: { a(); } > case 2: { b(); } case 3: { return p; } default: { c(); } }',
  );
});

test('never falls through a case with an arrow', async () => {
  expect(await loweredBody('switch (n) { case 1, 2 -> a(); case 3 -> { b(); } default -> throw new E(); }')).toBe(
    'switch (n) { case 1, 2: { a(); } case 3: { b(); } default: { throw new E(); } }',
  );
});

test('asks conditions where cases are patterns', async () => {
  expect(await loweredBody('switch (p) { case String s when s.isEmpty() -> a(s); case null, default -> b(); }')).toBe(
    'switch () { case (((p is String) and ((s = <String>p) is String)) and s.isEmpty()): { a(s); } default: { b(); } }',
  );
});

test('asks for the subject of patterns once', async () => {
  expect(await loweredBody('switch (next()) { case String s -> a(s); default -> b(); }')).toBe(
    '1subject = next(); switch () { case ((1subject is String) and ((s = <String>1subject) is String)): { a(s); } default: { b(); } }',
  );
});

test('gives a field its value, also where it is named alone', async () => {
  const module = await lowered(
    'class T { String url; void set(String u) { url = u; } void local() { String url = "x"; } }',
  );
  expect(module.functions.slice(1).map((one) => writtenFunction(module, one))).toEqual([
    // A variable of that name somewhere in the file leaves the name what it is.
    'set(u: String) { url = u; }',
    'local() { url: String = "x"; }',
  ]);
  const other = await lowered('class T { String url; void set(String u) { url = u; } }');
  expect(other.functions.slice(1).map((one) => writtenFunction(other, one))).toEqual([
    'set(u: String) { this.url = u; }',
  ]);
});

test('keeps a chain of many else flat', async () => {
  const chain = Array.from({ length: 40 }, (_, at) => `if (n == ${at}) a(${at});`).join(' else ');
  expect(await loweredBody(`${chain} else b();`)).toMatch(
    /^switch \(\) \{ case \(n == 0\): .*default: \{ b\(\); \} \}$/,
  );
});
