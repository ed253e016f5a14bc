import { describe, expect, test } from '@jest/globals';
import { functionNamed, linesOf, lowered, showType } from './lowered.js';

describe('what a file declares', () => {
  test('imports are known by the name that the file uses', async () => {
    const { imports, package: name } = await lowered(`package web
import "net/http"
import (
  sq "database/sql"
  . "strings"
  _ "github.com/lib/pq"
  "github.com/go-chi/chi/v5"
  "gopkg.in/yaml.v3"
  "github.com/redis/go-redis/v9"
  "example.com/user-service"
)
func f() { userservice.Call(); redis.New() }`);
    expect(name).toBe('web');
    expect(imports.map(({ local, module, member }) => [local, module, member])).toEqual([
      ['http', 'net/http', null],
      ['sq', 'database/sql', null],
      ['*', 'strings', '*'],
      ['_', 'github.com/lib/pq', null],
      ['chi', 'github.com/go-chi/chi/v5', null],
      ['yaml', 'gopkg.in/yaml.v3', null],
      ['redis', 'github.com/redis/go-redis/v9', null],
      ['userservice', 'example.com/user-service', null],
    ]);
  });

  test('a method belongs to the class of its receiver, which it knows as this', async () => {
    const module = await lowered(`package a
func (s *Server) Get(w http.ResponseWriter, r *http.Request) { s.db.Query(r.URL.Path); if s := f(); s { s.x() } }
type Server struct { db *sql.DB }`);
    const get = functionNamed(module, 'Get');
    expect(module.classes.map(({ name }) => name)).toEqual(['Server']);
    expect(get.class).toBe(0);
    expect(module.classes[0]?.methods).toEqual([module.functions.indexOf(get)]);
    expect(module.classes[0]?.fields.map(({ name, type }) => [name, type && showType(type)])).toEqual([
      ['db', 'sql.DB'],
    ]);
    expect(linesOf(get.body, module)).toEqual([
      'this.db.Query(r.URL.Path)',
      "s'2 = f()",
      "if (s'2) { s'2.x() } else {  }",
    ]);
  });

  test('a method whose type stands in another file has a class too', async () => {
    const module = await lowered('package a\nfunc (List[T]) Add(x T) {}\nfunc (l *List[T]) Get() T { return l.x }');
    expect(module.classes).toHaveLength(1);
    expect(module.classes[0]).toMatchObject({ name: 'List', form: 'struct' });
    expect(module.classes[0]?.methods).toHaveLength(2);
    expect(linesOf(module.functions[0]?.body ?? [], module)).toEqual(['declare List']);
  });

  test('parameters have types, results their names', async () => {
    const module = await lowered(`package a
func f[T any](a, b int, _ map[string][]T, rest ...*pkg.X) (n int, err error) { n = 1; return }
func g(int, string) (*T, error) { return nil, nil }`);
    const f = functionNamed(module, 'f');
    expect(
      f.parameters.map(({ target, type, rest }) => [
        target.kind === 'name' && target.name,
        type && showType(type),
        rest,
      ]),
    ).toEqual([
      ['a', 'int', 'no'],
      ['b', 'int', 'no'],
      ['_', 'map<string, []<T>>', 'no'],
      ['rest', '[]<pkg.X>', 'list'],
    ]);
    expect(linesOf(f.body, module)).toEqual(['n: int', 'err: error', 'n = 1', 'return [n, err]']);
    const g = functionNamed(module, 'g');
    expect(g.parameters).toHaveLength(2);
    expect(g.returns && showType(g.returns)).toBe('tuple<T, error>');
  });

  test('structs, interfaces and other types are classes', async () => {
    const module = await lowered(`package a
type (
  User struct { ID, Age int; Name *string; Base; *pkg.Other; Inner struct { Deep int } }
  Store interface { Find(id string) (*User, error); io.Closer }
  ID int64
  Alias = pkg.T
)`);
    const classes = module.classes.map(({ name, form, bases, fields, methods }) => ({
      name,
      form,
      bases: bases.map(showType),
      fields: fields.map((field) => field.name),
      methods: methods.length,
    }));
    expect(classes.slice(0, 4)).toEqual([
      {
        name: 'User',
        form: 'struct',
        bases: ['Base', 'pkg.Other'],
        fields: ['ID', 'Age', 'Name', 'Base', 'Other', 'Inner'],
        methods: 0,
      },
      { name: 'Store', form: 'interface', bases: ['io.Closer'], fields: [], methods: 1 },
      { name: 'ID', form: 'struct', bases: ['int64'], fields: [], methods: 0 },
      { name: 'Alias', form: 'struct', bases: ['pkg.T'], fields: [], methods: 0 },
    ]);
    expect(classes[4]).toMatchObject({ fields: ['Deep'] });
    expect(linesOf(module.functions[0]?.body ?? [], module)[0]).toMatch(/^declare struct@/);
  });

  test('constants count on', async () => {
    const module = await lowered(
      'package a\nconst (\n A = iota + 1\n B\n _\n D\n E = "x"\n F\n)\nvar G, H = f()\nvar (\n I int = 1\n)',
    );
    expect(linesOf(module.functions[0]?.body ?? [], module)).toEqual([
      'A = (0 + 1)',
      'B = (1 + 1)',
      '(2 + 1)',
      'D = (3 + 1)',
      'E = "x"',
      'F = "x"',
      '[G, H] = f()',
      'I: int = 1',
    ]);
  });

  test('a local variable does not change what the package or an import is called', async () => {
    const module = await lowered(
      'package a\nimport "net/url"\nvar db = open()\nfunc f() { url, db := g(); url.h(db) }\nfunc k() { db.x() }',
    );
    expect(linesOf(functionNamed(module, 'f').body, module)).toEqual(["[url'2, db'2] = g()", "url'2.h(db'2)"]);
    expect(linesOf(functionNamed(module, 'k').body, module)).toEqual(['db.x()']);
  });

  test('spans are where the text stands', async () => {
    const text = 'package a\nfunc f() { g("é", x) }';
    const { functions } = await lowered(text);
    const [first] = functions[1]?.body ?? [];
    expect(text.slice(first?.start, first?.end)).toBe('g("é", x)');
  });
});
