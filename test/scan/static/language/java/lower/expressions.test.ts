import { describe, expect, test } from '@jest/globals';
import { lowered, loweredBody, loweredValue } from './lowered.js';
import { writtenFunction, writtenValue } from './written.js';

test.each([
  ['"a\\n\\u0041\\101\\""', '"a\\nAA\\""'],
  ["'x'", '"x"'],
  ['"""\n      a\n        b \\\n      c\n      """', '"a\\n  b c\\n"'],
  ['1_000L', '1000'],
  ['0x1F', '31'],
  ['017', '15'],
  ['0b11', '3'],
  ['1.5e3f', '1500'],
  ['-7', '-7'],
  ['true', 'true'],
  ['null', 'null'],
])('knows the value of the constant %s', async (source, expected) => {
  expect(await loweredValue(source)).toBe(expected);
});

test.each([
  ['"select " + p + " from " + n', '`select ${p} from ${n}`'],
  ['p + n', '(p + n)'],
  ['(String) p', '<String>p'],
  ['n > 1 && p != null || n == 2', '(((n > 1) and (p != null)) or (n == 2))'],
  ['n > 1 ? p : "x"', '((n > 1) ? p : "x")'],
  ['p.equals("a")', '(p == "a")'],
  ['Objects.equals(p, "a")', '(p == "a")'],
  ['!p.isEmpty()', '!p.isEmpty()'],
  ['new String[] {p, "b"}', '[p, "b"]'],
  ['new int[n]', '[]'],
  ['p.toCharArray()[0]', 'p.toCharArray()[0]'],
  ['Foo.<String>of(p)', 'Foo.of(p)'],
  ['String.class', 'String.class'],
  ['T.this.x', 'this.x'],
  ['super.m(p, n)', 'super.m(p, n)'],
  ['p = "x"', '(p = "x")'],
])('says of %s what it does with its values', async (source, expected) => {
  expect(await loweredValue(source)).toBe(expected);
});

describe('functions as values', () => {
  test.each([
    ['() -> 1', 'lambda() { return 1; }'],
    ['a -> a.b()', 'lambda(a) { return a.b(); }'],
    ['(a, b) -> { return b; }', 'lambda(a, b) { return b; }'],
    ['(String a, int... b) -> b', 'lambda(a: String, ...b: []<int>) { return b; }'],
    ['String::trim', 'String.trim'],
    ['this::check', 'this.check'],
    ['ArrayList::new', 'ArrayList'],
  ])('keeps what %s runs', async (source, expected) => {
    expect(await loweredValue(source)).toBe(expected);
  });
});

describe('type tests', () => {
  test('binds the name of a pattern', async () => {
    expect(await loweredBody('if (p instanceof String s && s.isEmpty()) n();')).toBe(
      'if ((((p is String) and ((s = <String>p) is String)) and s.isEmpty())) { n(); }',
    );
  });

  test('asks once for what is more than a variable', async () => {
    expect(await loweredValue('next() instanceof String s')).toBe('((s = <String>next()) is String)');
  });

  test('takes a record apart by the names of its components', async () => {
    const { functions, ...module } = await lowered(
      'record Pair(String left, int right) {} class T { Object m(Object o) { return o instanceof Pair(String a, var b) ? a : b; } }',
    );
    const written = functions.map((one) => writtenFunction({ ...module, functions }, one));
    expect(written).toContain(
      'm(o: Object) { return (((o is Pair) and (({left: a, right: b} = <Pair>o) is Pair)) ? a : b); }',
    );
  });
});

describe('a switch as a value', () => {
  test('is a chain of choices, its default last', async () => {
    expect(await loweredValue('switch (n) { case 1, 2 -> "a"; default -> p; case 3 -> "b"; }')).toBe(
      '(((n == 1) or (n == 2)) ? "a" : ((n == 3) ? "b" : p))',
    );
  });

  test('keeps what its blocks do', async () => {
    expect(await loweredBody('return switch (n) { case 1 -> { log(p); yield p; } default -> "b"; };')).toBe(
      'switch (n) { case 1: { log(p); 1value = p; } default: { 1value = "b"; } } return 1value;',
    );
  });
});

describe('names with their package', () => {
  test('are known as imports, so that no one must guess where a package ends', async () => {
    const module = await lowered(
      'class T { Object m() { return java.util.Base64.getDecoder().decode(new java.io.File("x")); } }',
    );
    const [, method] = module.functions;
    expect(method === undefined ? '' : writtenFunction(module, method)).toBe(
      'm() { return java.util.Base64.getDecoder().decode(new java.io.File("x")); }',
    );
    expect(module.imports.map(({ local, module: from, member }) => [local, from, member])).toEqual([
      ['java.util.Base64', 'java.util', 'Base64'],
      ['java.io.File', 'java.io', 'File'],
      ['*', 'java.lang', '*'],
    ]);
  });

  test('are not seen in a variable that is called like a package', async () => {
    expect(await loweredBody('Object org = p; return org.a.B;')).toBe('org: Object = p; return org.a.B;');
    const module = await lowered('class T { Object m(Object org) { return org.a.B; } }');
    expect(module.imports).toHaveLength(1);
  });

  test('of a static import are parts of its class', async () => {
    const module = await lowered('import static a.b.Checks.clean; class T { Object m(Object p) { return clean(p); } }');
    const [, method] = module.functions;
    expect(method === undefined ? '' : writtenFunction(module, method)).toBe(
      'm(p: Object) { return a.b.Checks.clean(p); }',
    );
  });
});

test('puts a class without a name before the statement that makes an object of it', async () => {
  const module = await lowered('class T { void m(String p) { run(new Task(p) { public void go() { use(p); } }); } }');
  const method = module.functions.find(({ name }) => name === 'm');
  expect(method === undefined ? '' : writtenFunction(module, method)).toBe(
    'm(p: String) { class 1class; run(new 1class(p)); }',
  );
  expect(module.classes.map(({ name, bases }) => [name, bases.map((base) => base.name)])).toContainEqual([
    'T.1class',
    ['Task'],
  ]);
});

test('looks for a name of the class around in it, whose type is known there', async () => {
  const module = await lowered(
    'class T { Db db; class Inner { Object m() { return db.find(load()); } } Object load() { return null; } }',
  );
  const method = module.functions.find(({ name }) => name === 'm');
  expect(method === undefined ? '' : writtenFunction(module, method)).toBe(
    'm() { return <T>?().db.find(<T>?().load()); }',
  );
});

test('keeps annotations that are values of others', async () => {
  const module = await lowered('@Outer(@Inner(name = "x")) class T {}');
  const [annotation] = module.classes[0]?.annotations ?? [];
  expect(annotation?.args.map(({ value }) => writtenValue(module, value))).toEqual(['Inner(name="x")']);
});
