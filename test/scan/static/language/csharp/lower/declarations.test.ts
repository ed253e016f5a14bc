import { describe, expect, test } from '@jest/globals';
import type { Annotation } from '../../../../../../src/scan/static/ir/module.js';
import { lowered, named, said, target, words } from './lowered.js';

function annotated(annotations: readonly Annotation[]): string[] {
  return annotations.map(({ callee, args }) => {
    const inside = args.map(({ name, value }) => `${name === null ? '' : `${name}=`}${words(value)}`);
    return `${words(callee)}(${inside.join(', ')})`;
  });
}

describe('files', () => {
  test('usings say where names come from; those of the SDK need not be written', async () => {
    const { imports } = await lowered(
      'global using G.H;\nusing A.B;\nusing X = A.B.C<int>;\nusing Y = Z;\nusing static A.M;\nusing P = int*;\nclass C { }',
    );
    expect(imports.slice(0, 5).map(({ local, module, member }) => [local, module, member])).toEqual([
      ['*', 'G.H', '*'],
      ['*', 'A.B', '*'],
      ['X', 'A.B', 'C'],
      ['Y', 'Z', null],
      ['*', 'A.M', '*'],
    ]);
    expect(imports.map(({ module }) => module)).toEqual(
      expect.arrayContaining(['System.IO', 'Microsoft.AspNetCore.Http']),
    );
  });

  test.each([
    ['namespace A.B { class C { } }', 'A.B'],
    ['namespace A { namespace B { class C { } } }', 'A.B'],
    ['namespace A.B;\nclass C { }', 'A.B'],
    ['class C { }', ''],
  ])('%s is in the package %p, whose names it sees before others', async (text, name) => {
    const module = await lowered(text);
    expect(module.package).toBe(name);
    expect(module.classes.map((form) => form.name)).toEqual(['C']);
    const around = name === '' ? [] : ['A.B', 'A'];
    expect(module.imports.slice(0, around.length).map((each) => each.module)).toEqual(around);
  });

  test('statements at the top see the types and functions behind them', async () => {
    const module = await lowered('using A; F(new C()); void F(C c) { } class C { }');
    expect(said(module.functions[0]?.body ?? [])).toEqual(['declare F', 'declare C', 'F(new C())']);
  });

  test('types on both sides of #if are declared', async () => {
    const module = await lowered('#if A\nclass C { }\n#else\nclass D { }\n#endif\n');
    expect(said(module.functions[0]?.body ?? [])).toEqual(['declare C', 'declare D']);
  });
});

describe('types', () => {
  test('what they inherit from, and types inside them', async () => {
    const { classes, functions } = await lowered(
      'class A : B<int>, N.C { class D { struct E { } } } interface I { } enum F : byte { X, Y = 2 } record struct R; record Q : P;',
    );
    expect(classes.map(({ name, form, bases }) => [name, form, bases.map((base) => base.name).join()])).toEqual([
      ['A', 'class', 'B,N.C'],
      ['A.D', 'class', ''],
      ['A.D.E', 'struct', ''],
      ['I', 'interface', ''],
      ['F', 'enum', 'byte'],
      ['R', 'struct', ''],
      ['Q', 'class', 'P'],
    ]);
    expect(said(functions[0]?.body ?? [])).toContain('declare A.D.E');
    expect(classes.find(({ form }) => form === 'enum')?.fields.map(({ name }) => name)).toEqual(['X', 'Y']);
  });

  test('fields and properties with their types and values; what is computed has the value of its expression', async () => {
    const { classes } = await lowered(
      `class C { private readonly string a = "x", b; const int K = 3; public string P { get; set; } = "i"; [FromQuery] public string Q { get; init; }
        string R => F(); string S { get => a; set => a = value; } string T { get { return b; } } string U { get { F(); return b; } } event H E; }`,
    );
    expect(
      classes[0]?.fields.map(
        ({ name, type, static: isStatic, value }) =>
          `${isStatic ? 'static ' : ''}${type?.name} ${name}${value === null ? '' : ` = ${words(value)}`}`,
      ),
    ).toEqual([
      'string a = "x"',
      'string b',
      'static int K = 3',
      'string P = "i"',
      'string Q',
      'string R = F()',
      'string S = a',
      'string T = b',
      'string U',
      'H E',
    ]);
    expect(annotated(classes[0]?.fields[4]?.annotations ?? [])).toEqual(['FromQuery()']);
  });

  test('accessors are functions of their own', async () => {
    const module = await lowered(
      'class C { string S { get { F(); return b; } set { _s = value; } } string this[int i] { get => G(i); set => H(i, value); } event E V { add { F(); } remove { } } }',
    );
    const methods = (module.classes[0]?.methods ?? []).map((index) => module.functions[index]);
    expect(
      methods.map((form) => `${form?.name}(${form?.parameters.map((each) => target(each.target)).join()})`),
    ).toEqual(['get_S()', 'set_S(value)', 'get_Item(i)', 'set_Item(i,value)', 'add_V(value)', 'remove_V(value)']);
    expect(said(named(module, 'set_S').body)).toEqual(['this._s = value']);
  });

  test('parameters in the head of a type are fields, and its base gets what it is given', async () => {
    const module = await lowered(
      'class C(IDb db, string n = "x") : B(db) { } record R(int A, [property: J] string B) : S(A);',
    );
    expect(module.classes.map(({ fields }) => fields.map(({ name, type }) => `${type?.name} ${name}`))).toEqual([
      ['IDb db', 'string n'],
      ['int A', 'string B'],
    ]);
    expect(said(module.functions[1]?.body ?? [])).toEqual(['super(db)', 'this.db = db', 'this.n = n']);
    expect(module.classes[1]?.bases.map(({ name }) => name)).toEqual(['S']);
  });

  test('constructors call the one that they name', async () => {
    const { functions } = await lowered(
      'class C { C(string a) : base(F(a)) => G(); C() : this("x") { } static C() { s = 1; } }',
    );
    expect(functions.slice(1).map(({ name, body }) => [name, said(body)])).toEqual([
      ['constructor', ['super(F(a))', 'G()']],
      ['constructor', ['this("x")']],
      ['.cctor', ['this.s = 1']],
    ]);
  });
});

describe('methods', () => {
  test('parameters with types, defaults, attributes and the rest', async () => {
    const module = await lowered(
      'class C { static async Task<int> M<T>([FromQuery(Name = "q")] string? a, in int b, this B.D<int> c, string d = "x", params string[] e) => F(a); }',
    );
    const { parameters, returns, static: isStatic, body } = named(module, 'M');
    expect(
      parameters.map(({ target: at, type, otherwise, rest }) => [
        target(at),
        type?.name,
        otherwise === null ? null : words(otherwise),
        rest,
      ]),
    ).toEqual([
      ['a', 'string', null, 'no'],
      ['b', 'int', null, 'no'],
      ['c', 'B.D', null, 'no'],
      ['d', 'string', '"x"', 'no'],
      ['e', 'string', null, 'list'],
    ]);
    expect(annotated(parameters[0]?.annotations ?? [])).toEqual(['FromQuery(Name="q")']);
    expect([returns?.name, returns?.args[0]?.name, isStatic]).toEqual(['Task', 'int', true]);
    expect(said(body)).toEqual(['return F(a)']);
  });

  test('public methods bear what their class is marked with, but for those that say no', async () => {
    const module = await lowered(
      `[ApiController, Route("api")] class C : ControllerBase { [HttpGet("{id}")] public void A() { } void B() { } [NonAction] public void D() { }
        public static void E() { } }`,
    );
    expect(module.classes[0]?.methods.map((index) => annotated(module.functions[index]?.annotations ?? []))).toEqual([
      ['HttpGet("{id}")', 'ApiController()', 'Route("api")', 'ControllerBase()'],
      [],
      ['NonAction()'],
      [],
    ]);
  });

  test('an attribute is called like its class without the end, and one of the result is none of the function', async () => {
    const module = await lowered('class C { [return: A] [System.ObsoleteAttribute("x")] [field: B] void M() { } }');
    expect(annotated(named(module, 'M').annotations)).toEqual(['System.Obsolete("x")', 'B()']);
  });

  test('a method without a body is known of interfaces alone', async () => {
    const module = await lowered(
      'interface I { string F(int a); } abstract class C { public abstract string G(); extern void H(); }',
    );
    expect(module.functions.slice(1).map(({ name }) => name)).toEqual(['F']);
  });

  test('lambdas, delegates and local functions are functions', async () => {
    const module = await lowered(
      'class C { void M() { F(x => x.A, (int a, string b) => { return a; }, async () => await G(), delegate (int c) { return c; }, ([FromQuery] string q) => q); } }',
    );
    expect(
      module.functions
        .slice(2)
        .map(({ parameters, body }) => [parameters.map(({ target: at }) => target(at)), said(body)]),
    ).toEqual([
      [['x'], ['return x.A']],
      [['a', 'b'], ['return a']],
      [[], ['return await(G())']],
      [['c'], ['return c']],
      [['q'], ['return q']],
    ]);
    expect(annotated(module.functions[6]?.parameters[0]?.annotations ?? [])).toEqual(['FromQuery()']);
  });
});
