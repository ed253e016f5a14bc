import { describe, expect, test } from '@jest/globals';
import { ruby, rubyBody } from '../ruby-file.js';

describe('statements', () => {
  test('conditions before and behind, and their opposites', async () => {
    expect(await rubyBody('f if a; g unless b; if a then f elsif b then g else h end; unless a; f; end')).toEqual([
      'if a() { f() }',
      'if !b() { g() }',
      'if a() { f() } else { if b() { g() } else { h() } }',
      'if !a() { f() }',
    ]);
  });

  test('what leaves the method makes a check of what stands before it', async () => {
    expect(
      await rubyBody(
        'def m\n  raise Foo, "x" unless ok?\n  ok? or return\n  redirect_to(a) and return\n  halt 400 if bad?\n  b\nend',
        'm',
      ),
    ).toEqual([
      'if !ok?() { throw new Foo("x") }',
      'if !ok?() { return }',
      'if redirect_to(a()) { return }',
      'if bad?() { halt(400); throw }',
      'return b()',
    ]);
  });

  test('a method gives what it ends with, in whichever branch', async () => {
    const text =
      'def m(a)\n  case a\n  when 1 then x\n  else\n    begin\n      y\n    rescue => e\n      z\n    end\n  end\nend';

    expect(await rubyBody(text, 'm')).toEqual([
      'switch a {1 { return x() } default { try { return y() } catch e { return z() } }}',
    ]);
    expect(await rubyBody('def m(a) = f(a)', 'm')).toEqual(['return f(a)']);
    expect(await rubyBody('def m(a)\n  @b = a\nend', 'm')).toEqual(['this.b = a', 'return this.b']);
  });

  test('loops, and blocks that are loops', async () => {
    expect(
      await rubyBody(
        'list.each do |x|\n  next if x\n  f(x)\nend\nh.each { |k, v| g(k, v) }\nl.each_with_index { |x, i| f(x) }',
      ),
    ).toEqual([
      'loop x of list() { if x { continue }; f(x) }',
      'loop k => v of h() { g(k, v) }',
      'loop i => x of l() { f(x) }',
    ]);
    expect(await rubyBody('while a do f end; g until b; for i, j in l do f end; loop { break }')).toEqual([
      'loop while a() { f() }',
      'loop while !b() { g() }',
      'loop [i, j] of l() { f() }',
      'loop { break }',
    ]);
  });

  test('next and break end a block with a value', async () => {
    expect(await rubyBody('l.map { |x| next 1 if x; 2 }')).toEqual([
      'l().map(&: (x) => { if x { return 1 }; return 2 })',
    ]);
  });

  test('errors are caught under their name, with what follows', async () => {
    expect(
      await rubyBody('begin\n  f\nrescue A, B => e\n  g(e)\nelse\n  i\nensure\n  h\nend\nx = f rescue nil'),
    ).toEqual(['try { f(); i() } catch e { g(e) } finally { h() }', 'x = (f() else nothing)']);
  });

  test('cases compare constants, types, patterns and lists', async () => {
    expect(await rubyBody("case f\nwhen 'a', :b then g\nelse h\nend")).toEqual([
      'case@5 = f()',
      'switch case@5 {"a", "b" { g() } default { h() }}',
    ]);
    expect(await rubyBody('x = 1\ncase x\nwhen String, /a/ then g\nwhen *LIST then h\nend')).toEqual([
      'x = 1',
      'switch  {(x is String), /a/.test(x) { g() } (x in LIST) { h() }}',
    ]);
  });

  test('patterns give names to parts', async () => {
    expect(
      await rubyBody('x = f\ncase x\nin {id: String => n, age:} then g(n, age)\nin [a, *b] then h(a)\nend'),
    ).toEqual([
      'x = f()',
      'switch  {opaque() { n = x["id"]; age = x["age"]; g(n, age) } opaque() { a = x[0]; b = x; h(a) }}',
    ]);
  });

  test('values are taken apart by place', async () => {
    expect(await rubyBody('a, (b, *c), @d = f; x, y = 1, 2; z = *f')).toEqual([
      '[a, [b, ...c], this.d] = f()',
      '[x, y] = [1, 2]',
      'z = [...f()]',
    ]);
  });
});

test('constants of other files and libraries are imported by their names, files by their paths', async () => {
  const { imports } = await ruby(
    "require 'json'\nrequire_relative '../a'\nFoo::Bar.go\nNet::HTTP.get(x)\nclass Own; end\nOwn.go",
  );

  expect(imports.map(({ local, module, member }) => [local, module, member])).toEqual([
    ['*', '../a', '*'],
    ['Foo.Bar', 'Foo.Bar', 'default'],
    ['Net', 'Net', 'default'],
  ]);
});
