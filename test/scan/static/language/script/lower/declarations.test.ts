import { describe, expect, test } from '@jest/globals';
import type { Module } from '../../../../../../src/scan/static/ir/module.js';
import { functionIn, lowered, topLines } from './lowered.js';
import { head, lines, shape } from './print.js';

function heads(module: Module): string[] {
  return module.functions.slice(1).map(head);
}

describe('functions', () => {
  test('parameters with patterns, types, defaults and rest', async () => {
    const module = await lowered(
      'async function f(this: Foo, { a, b: c = 1 }: Dto, d?: string | null, e = g(), ...rest: string[]): Promise<void> {}',
    );
    expect(heads(module)).toEqual([
      'f({a: a, b: c = 1}: Dto, d: string, e: - = g(), ...rest: []<string>): Promise<void>',
    ]);
  });

  test('parameters of JavaScript', async () => {
    expect(heads(await lowered('const f = (a, b = 1, { c }, ...d) => a; const g = x => x;', 'javascript'))).toEqual([
      '(a: -, b: - = 1, {c: c}: -, ...d: -): -',
      '(x: -): -',
    ]);
  });

  test('an arrow returns its expression', async () => {
    const module = await lowered('f(x => x + 1, () => ({ a }), async function* named() { yield* a; return; })');
    expect(module.functions.slice(1).map(({ body }) => lines(body))).toEqual([
      ['return (x + 1)'],
      ['return {"a": a}'],
      ['yield(a)', 'return -'],
    ]);
    expect(module.functions.at(-1)?.name).toBe('named');
  });

  test('overloads do not hide the function that they are of', async () => {
    expect(heads(await lowered('function f(a: string): void; function f(a: any) { g(a); }'))).toEqual(['f(a: -): -']);
  });
});

describe('classes', () => {
  test('fields, methods, decorators and parameters that are fields', async () => {
    const module = await lowered(`
      @Injectable()
      export class Foo<T> extends Base<T> implements I, J.K {
        static readonly #x: Map<string, number> = new Map();
        @Col({ a: 1 }) y!: a.b.C | null;
        run = (req: Request) => this.y;
        constructor(private readonly db: Db, @Inject('x') x?: string, public n = 1) { super(x); }
        @Get('/x') @Roles static async *m(@Query() q: Dto) {}
        get p(): string { return 1; }
        set p(v) {}
        'quoted'() {}
        static { boot(); }
      }`);
    expect(module.classes.flatMap(shape)).toEqual([
      '@Injectable() class Foo(Base<T>, I, J.K)',
      'static x: Map<string, number> = new Map()',
      '@Col({"a": 1}) y: a.b.C = -',
      'run: - = λ1',
      'db: Db = -',
      'n: - = -',
    ]);
    expect(heads(module)).toEqual([
      '(req: Request): -',
      'constructor(db: Db, @Inject("x") x: string, n: - = 1): -',
      '@Get("/x") @Roles() static m(@Query() q: Dto): -',
      '@get() p(): string',
      '@set() p(v: -): -',
      'quoted(): -',
    ]);
    expect(lines(functionIn(module, 'constructor').body)).toEqual(['this.db = db', 'this.n = n', 'super(x)']);
    expect(lines(module.functions[0]?.body ?? [])).toEqual(['declare Foo', 'boot()']);
    expect(module.functions.slice(1).every((each) => each.class === 0)).toBe(true);
    expect(module.classes[0]?.methods).toEqual([2, 3, 4, 5, 6]);
  });

  test('those of JavaScript', async () => {
    const module = await lowered(
      "class A extends mixin(B) { static #x = 1; y; @d w = 3; @e m() {} ['z'] = 2 }",
      'javascript',
    );
    expect(module.classes.flatMap(shape)).toEqual([
      'class A(B)',
      'static x: - = 1',
      'y: - = -',
      '@d() w: - = 3',
      'z: - = 2',
    ]);
    expect(lines(module.functions[0]?.body ?? [])).toEqual(['mixin(B)', 'declare A']);
    expect(heads(module)).toEqual(['@e() m(): -']);
  });

  test('the result of an abstract method is not known, instead of nothing', async () => {
    const module = await lowered('abstract class A { abstract find(id: string): Promise<User>; }');
    expect(heads(module)).toEqual(['@abstract() find(id: string): Promise<User>']);
    expect(lines(module.functions[1]?.body ?? [])).toEqual(['return unknown()']);
  });

  test('in the middle of an expression they are declared before it', async () => {
    expect(await topLines('const A = class { }; f(class B extends A { });')).toEqual([
      'declare A',
      'declare B',
      'f(B)',
    ]);
    expect(await topLines('module.exports = class extends A { };')).toEqual([
      'declare class@17',
      'module.exports = class@17',
    ]);
    const module = await lowered('const mixin = (Base) => class extends Base { };');
    expect(lines(module.functions[1]?.body ?? [])).toEqual(['declare class@24', 'return class@24']);
  });
});

describe('types', () => {
  test('interfaces and aliases say what their objects have', async () => {
    const module = await lowered(`
      interface A<T> extends B.C<T>, D { readonly f: string; m(a: string): Promise<T>; [k: string]: any }
      type E = F & { g: number };
      type H = Pool;
      type U = 'a' | 'b' | V;`);
    expect(module.classes.flatMap(shape)).toEqual([
      'interface A(B.C<T>, D)',
      'f: string = -',
      'interface E(F)',
      'g: number = -',
      'interface H(Pool)',
    ]);
    expect(heads(module)).toEqual(['m(a: string): Promise<T>']);
  });

  test('an interface beside a class adds to it and does not hide its methods', async () => {
    const module = await lowered('class A { m() {} } interface A extends B { f: string }');
    expect(module.classes.map(({ name }) => name)).toEqual(['A', 'A@19']);
    expect(shape(module.classes[0] ?? raise())).toEqual(['class A(B)', 'f: string = -']);
    expect(module.classes[0]?.methods).toEqual([1]);
  });

  test('enums count on', async () => {
    const module = await lowered("const enum E { A, B, C = 5, D, 'e-f' = 'x', G }");
    expect(module.classes.flatMap(shape)).toEqual([
      'enum E()',
      'static A: - = 0',
      'static B: - = 1',
      'static C: - = 5',
      'static D: - = 6',
      'static e-f: - = "x"',
      'static G: - = -',
    ]);
  });

  test.each([
    ['string | undefined', 'string'],
    ['(Foo | null)[]', '[]<Foo>'],
    ['readonly string[]', '[]<string>'],
    ['Promise<Foo | null>', 'Promise<Foo>'],
    ['Array<{ a: string }>', 'Array<unknown>'],
    ['string | number', '-'],
    ['number | boolean', 'number'],
    ["'a' | 'b'", 'string'],
    ['Request & { user: User }', 'Request'],
    ['any', '-'],
    ['() => void', '-'],
    ["import('x').Foo", '-'],
    ['[A, B]', '[]'],
    ['keyof T', '-'],
  ])('%s', async (written, expected) => {
    expect(heads(await lowered(`function f(a: ${written}) {}`))).toEqual([`f(a: ${expected}): -`]);
  });

  test('namespaces are objects of what they export', async () => {
    const module = await lowered(
      'namespace N.M { export const x = 1; const y = 2; export class C {} export { y as z }; }',
    );
    expect(lines(module.functions[0]?.body ?? [])).toEqual([
      'x = 1',
      'y = 2',
      'declare C',
      'N = {"M": {"x": x, "C": C, "z": y}}',
    ]);
    expect(module.classes[0]?.name).toBe('N.M.C');
    expect(module.exports).toEqual([]);
  });
});

function raise(): never {
  throw new Error('no class');
}
