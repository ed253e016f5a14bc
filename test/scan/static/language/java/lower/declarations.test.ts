import { describe, expect, test } from '@jest/globals';
import { lowered } from './lowered.js';
import { writtenFunction, writtenType, writtenValue } from './written.js';

async function methodsOf(text: string): Promise<string[]> {
  const module = await lowered(text);
  return module.functions.slice(1).map((one) => writtenFunction(module, one));
}

test('says what a file is and what it takes from others', async () => {
  const { package: name, imports } = await lowered(
    'package com.acme; import java.sql.Connection; import java.util.*; import java.util.Map.Entry; import static a.B.c; import static a.B.*; class T {}',
  );
  expect(name).toBe('com.acme');
  expect(imports.map(({ local, module, member }) => `${local} ${module} ${member}`)).toEqual([
    'Connection java.sql Connection',
    '* java.util *',
    'Entry java.util Map.Entry',
    'c a.B c',
    'a.B a B',
    '* a.B *',
    '* java.lang *',
  ]);
});

describe('classes', () => {
  test('have bases, fields with types, and all methods of a name', async () => {
    const module = await lowered(
      'class T extends Base<String> implements A, b.C { static final String X = "x"; int[] n[]; void m() {} void m(String a) {} T(String a) { super(a); } }',
    );
    const [one] = module.classes;
    expect(one?.bases.map(writtenType)).toEqual(['Base<String>', 'A', 'b.C']);
    expect(
      one?.fields.map((field) => [field.name, field.static, field.type === null ? '' : writtenType(field.type)]),
    ).toEqual([
      ['X', true, 'String'],
      ['n', false, '[]<[]<int>>'],
    ]);
    expect(one?.methods.map((index) => module.functions[index]?.name)).toEqual(['m', 'm', 'constructor']);
  });

  test('inside others bear their names, where they are declared and where they are used', async () => {
    const module = await lowered('class A { static class B { static B make() { return new B(); } } A.B b; }');
    expect(module.classes.map(({ name }) => name)).toEqual(['A', 'A.B']);
    expect(module.classes[0]?.fields[0]?.type?.name).toBe('A.B');
    expect(module.functions.slice(1).map((one) => writtenFunction(module, one))).toEqual([
      'make() { return new A.B(); }',
    ]);
    expect(module.functions[0]?.body.map((each) => (each.kind === 'declare' ? each.name : each.kind))).toEqual([
      'A',
      'A.B',
    ]);
  });

  test('run their blocks when they are loaded and when an object is made', async () => {
    expect(await methodsOf('class T { static { load(); } { make(); } }')).toEqual([
      '<clinit>() { load(); }',
      '<init>() { make(); }',
    ]);
  });

  test('call each other on the way to an object', async () => {
    expect(await methodsOf('class T { T() { this("x"); } T(String a) { super(a, 1); this.a = a; } }')).toEqual([
      'constructor() { this.constructor("x"); }',
      'constructor(a: String) { super(a, 1); this.a = a; }',
    ]);
  });
});

test('gives a record its fields, its constructor and what reads it', async () => {
  const module = await lowered('record User(@NotNull String name, int age) { User { check(name); } }');
  expect(module.functions.slice(1).map((one) => writtenFunction(module, one))).toEqual([
    'constructor(name: String, age: int) { check(name); this.name = name; this.age = age; }',
    'name() { return this.name; }',
    'age() { return this.age; }',
  ]);
  expect(module.classes[0]?.fields.map(({ name, annotations }) => [name, annotations.length])).toEqual([
    ['name', 1],
    ['age', 0],
  ]);
});

test('leaves a record the constructor and the methods that it writes itself', async () => {
  expect(
    await methodsOf(
      'record User(String name) { User(String name) { this.name = clean(name); } public String name() { return "x"; } }',
    ),
  ).toEqual(['constructor(name: String) { this.name = clean(name); }', 'name() { return "x"; }']);
});

test('makes the constants of an enum', async () => {
  const module = await lowered(
    'enum Sort { NAME("name"), AGE("age") { String sql() { return "a"; } }; final String column; Sort(String c) { column = c; } }',
  );
  const [sort] = module.classes;
  expect(sort?.form).toBe('enum');
  expect(sort?.fields.map(({ name, value }) => `${name} ${value === null ? '' : writtenValue(module, value)}`)).toEqual(
    ['NAME new Sort("name")', 'AGE new 1class("age")', 'column '],
  );
});

test('keeps the methods of an interface, with a body or without', async () => {
  const module = await lowered(
    'interface T extends A { String X = "x"; String get(String a); default void m() { get(X); } static void n() {} }',
  );
  expect(module.classes[0]?.form).toBe('interface');
  expect(module.functions.slice(1).map((one) => [writtenFunction(module, one), one.static])).toEqual([
    ['get(a: String) {  }', false],
    ['m() { get(X); }', false],
    ['n() {  }', true],
  ]);
});

test('keeps annotations of classes, methods, parameters and fields with what they are given', async () => {
  const module = await lowered(
    '@RestController @RequestMapping(value = "/a", method = {M.GET}) class T { @Value("${x}") String v; @GetMapping("/b") void m(@RequestParam(name = "q", required = false) String a, @a.b.Valid B b) {} }',
  );
  const written = (annotations: readonly { callee: unknown; args: readonly unknown[] }[]) => annotations.length;
  const [one] = module.classes;
  const method = module.functions[1];
  expect(one?.annotations.map(({ callee }) => writtenValue(module, callee))).toEqual([
    'RestController',
    'RequestMapping',
  ]);
  expect(one?.annotations[1]?.args.map(({ name, value }) => `${name}: ${writtenValue(module, value)}`)).toEqual([
    'value: "/a"',
    'method: [M.GET]',
  ]);
  expect(written(one?.fields[0]?.annotations ?? [])).toBe(1);
  expect(method?.annotations[0]?.args.map(({ value }) => writtenValue(module, value))).toEqual(['"/b"']);
  expect(
    method?.parameters.map(({ annotations }) => annotations.map(({ callee }) => writtenValue(module, callee))),
  ).toEqual([['RequestParam'], ['a.b.Valid']]);
});

test('reads on where a part of a class cannot be read', async () => {
  const module = await lowered('class T { void a() { x(; } void b(String p) { use(p); } }');
  expect(module.functions.map(({ name }) => name)).toContain('b');
  expect(module.unread.length).toBeGreaterThan(0);
});

test('keeps the methods of a file without a class', async () => {
  const module = await lowered('void main() { run("x"); }');
  expect(module.functions[0]?.body).toEqual([expect.objectContaining({ kind: 'declare', name: 'main' })]);
});
