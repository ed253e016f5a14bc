import { describe, expect, test } from '@jest/globals';
import { writer } from '../../written.js';
import { lowered } from '../python-file.js';

async function written(text: string) {
  return writer(await lowered(text));
}

describe('functions', () => {
  test('parameters keep types, defaults and what is said of them', async () => {
    const file = await written(
      'async def f(a, /, b: int = 1, *args: str, q: Annotated[str | None, Query(max_length=3)] = None, u: "list[User]" = Depends(get), **kw) -> dict[str, int]: ...\n',
    );
    expect(file.head('f')).toBe(
      'f(a, b: int = 1, ...args: str, @Query(max_length: 3) q: str = nothing, u: list<User> = Depends(get), **kw): dict<str, int>',
    );
  });

  test('decorators are annotations with their arguments', async () => {
    const file = await written('@app.route("/x", methods=["GET"])\n@login_required\ndef f(): pass\n');
    expect(file.head('f')).toBe('@app.route("/x", methods: ["GET"]) @login_required() f()');
    expect(file.body()).toEqual(['declare f']);
  });

  test('a function inside sees the object around, unless it has a parameter of that name', async () => {
    const file = await written(
      'class A:\n  def m(self):\n    def inner():\n      return self.x\n    def other(self):\n      return self.x\n    return lambda: self.y\n',
    );
    expect(file.body('inner')).toEqual(['return this.x']);
    expect(file.body('other')).toEqual(['return self.x']);
    expect(file.body('m')).toEqual(['declare inner', 'declare other', 'return () => { return this.y }']);
  });

  test('a variable called this is not the object', async () => {
    expect((await written('def f(this):\n  return this.x\n')).body('f')).toEqual(['return this_.x']);
  });
});

describe('methods', () => {
  const source = `
class A(Base, metaclass=M):
  x: int = 1
  y = []
  limit: ClassVar[int] = 3
  def __init__(me, a):
    super().__init__(a)
    me.a = a
  @staticmethod
  def s(a): return a
  @classmethod
  def make(cls, a): return cls(a)
  def m(self, b):
    Base.m(self, b)
    return self.a
  class Meta:
    ordering = ['a']
`;

  test('the first parameter is the object, however it is called', async () => {
    const file = await written(source);
    expect(file.head('constructor')).toBe('A#constructor(a)');
    expect(file.body('constructor')).toEqual(['super(a)', 'this.a = a']);
    expect(file.head('s')).toBe('@staticmethod() A::s(a)');
    expect(file.head('make')).toBe('@classmethod() A::make(a)');
    expect(file.body('make')).toEqual(['return this(a)']);
  });

  test('a base that is called by name is super', async () => {
    expect((await written(source)).body('m')).toEqual(['super.m(b)', 'return this.a']);
  });

  test('fields have types and values, nested classes the name of the outer one', async () => {
    const file = await written(source);
    expect(file.shape('A')).toBe('class A(Base) {x: int = 1; static y = []; static limit: int = 3}');
    expect(file.shape('A.Meta')).toBe('class A.Meta() {static ordering = ["a"]}');
    expect(file.body()).toEqual(['declare A.Meta', 'declare A']);
  });

  test('what else a class body runs is run', async () => {
    const file = await written('class A:\n  if DEBUG:\n    def m(self): pass\n  register("a")\n');
    expect(file.head('m')).toBe('A#m()');
    expect(file.body()).toEqual(['if DEBUG {  }', 'register("a")', 'declare A']);
  });
});

describe('classes made of fields', () => {
  test('the maker that Python writes takes the fields, those of bases first', async () => {
    const file = await written(
      '@dataclass\nclass A:\n  a: int\n  b: str = "x"\n  n: ClassVar[int] = 0\n  c = 1\n@dataclass\nclass B(A):\n  d: str\n',
    );
    expect(file.head('constructor')).toBe('A#constructor(a: int, b: str = "x")');
    const second = await written('class B(BaseModel):\n  d: str\n  def m(self): pass\n');
    expect(second.head('constructor')).toBe('B#constructor(d: str)');
    expect(second.body('constructor')).toEqual(['this.d = d']);
  });

  test('an own maker stays, a class that inherits from itself ends', async () => {
    const file = await written('@dataclass\nclass A(A):\n  a: int\n  def __init__(self, z): pass\n');
    expect(file.head('constructor')).toBe('A#constructor(z)');
  });
});

test('enums, protocols and bases that are called', async () => {
  const file = await written(
    'class C(str, Enum):\n  R = "r"\nclass P(Protocol): pass\nclass D(with_metaclass(M, B), make_base()): pass\n',
  );
  expect(file.shape('C')).toBe('enum C(str, Enum) {static R = "r"}');
  expect(file.shape('P')).toBe('interface P(Protocol) {}');
  expect(file.shape('D')).toBe('class D(B, make_base()) {}');
  expect(file.body()).toEqual(['declare C', 'declare P', 'with_metaclass(M, B)', 'make_base()', 'declare D']);
});

test('imports say the module as it is written', async () => {
  const { imports } = await lowered(
    'import a, b.c\nimport d.e as f\nfrom .models import A as B, C\nfrom . import x\nfrom .. import *\nfrom __future__ import annotations\ndef g():\n  try:\n    import json\n  except ImportError:\n    json = None\n',
  );
  expect(imports.map(({ local, module, member }) => `${local}: ${module} ${member}`)).toEqual([
    'a: a null',
    'b: b null',
    'b.c: b.c null',
    'f: d.e null',
    'B: .models A',
    'C: .models C',
    'x: . x',
    '*: .. *',
    'json: json null',
  ]);
});
