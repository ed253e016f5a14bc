import { describe, expect, test } from '@jest/globals';
import { phpBody } from '../php-file.js';

describe('texts', () => {
  test('concatenation and interpolation are texts whose holes are seen', async () => {
    expect(await phpBody('$q = "SELECT * FROM t WHERE id = " . $_GET["id"] . \' LIMIT 1\';')).toEqual([
      'q = text("SELECT * FROM t WHERE id = ", _GET["id"], " LIMIT 1")',
    ]);
    expect(await phpBody(`$q = "a $x {$y['k']} $y[k] $o->p {$o->m()} \${z} \\n\\x41\\u{42}\\$";`)).toEqual([
      'q = text("a ", x, " ", y["k"], " ", y["k"], " ", o.p, " ", o.m(), " ", z, " \\nAB$")',
    ]);
  });

  test('heredocs are texts, nowdocs and single quotes are constants as they stand', async () => {
    expect(await phpBody('$q = <<<SQL\n  SELECT $x\n    FROM t\n  SQL;')).toEqual([
      'q = text("  SELECT ", x, "\\n  FROM t")',
    ]);
    expect(await phpBody("$q = <<<'SQL'\nSELECT $x\nSQL;")).toEqual(['q = "SELECT $x"']);
    expect(await phpBody("$q = 'it\\'s \\n $x';")).toEqual(['q = "it\'s \\\\n $x"']);
  });

  test('a text that is added to keeps what it had', async () => {
    expect(await phpBody('$q .= " AND b = $b";')).toEqual(['q = text(q, text(" AND b = ", b))']);
  });

  test('backticks run a command', async () => {
    expect(await phpBody('$r = `ls $dir`;')).toEqual(['r = shell_exec(text("ls ", dir))']);
  });
});

describe('names', () => {
  test('a variable that is called like a function of the file is not that function', async () => {
    expect(await phpBody('$exec = "ls"; exec($exec); $other = 1;')).toEqual([
      '$exec = "ls"',
      'exec($exec)',
      'other = 1',
    ]);
  });

  test('names with backslashes are full names with dots', async () => {
    expect(
      await phpBody('namespace App; use Foo\\Bar; new \\PDO($x); Bar\\Baz::run(); \\A\\B::c(); Own\\D::e();'),
    ).toEqual(['new PDO(x)', 'Foo.Bar.Baz.run()', 'A.B.c()', 'App.Own.D.e()']);
  });

  test('the name of a class is a text, its constants and statics are its parts', async () => {
    expect(await phpBody('$a = [User::class, User::LIMIT, User::$all, \\A\\B::class];')).toEqual([
      'a = ["User", User.LIMIT, User.all, "A.B"]',
    ]);
  });

  test('variables whose names are computed are unknown, and what computes them is looked at', async () => {
    expect(await phpBody('$y = $$x . ${f($z)};')).toEqual(['y = text(opaque(x), opaque(f(z)))']);
  });
});

describe('values', () => {
  test('arrays are lists or records', async () => {
    expect(await phpBody("$a = [1, ...$b]; $c = ['k' => $v, 'w', ...$b]; $d = array('x' => 1);")).toEqual([
      'a = [1, ...b]',
      'c = {"k": v, 0: "w", ...b}',
      'd = {"x": 1}',
    ]);
  });

  test('calls keep names, spreads and methods; nullsafe is no different', async () => {
    expect(
      await phpBody('f($a, ...$b, name: $c); $o?->p?->m($x); $o->$m($x); [$o, "m"]($y); $h = strlen(...);'),
    ).toEqual(['f(a, ...b, name: c)', 'o.p.m(x)', 'o[variable-function(m)](x)', '[o, "m"](y)', 'h = strlen']);
  });

  test('match is a choice by what it is given', async () => {
    expect(await phpBody("$a = match($x) { 1, 2 => 'a', default => g() };")).toEqual([
      'a = (((x == 1) or (x == 2)) ? "a" : g())',
    ]);
    expect(await phpBody("$a = match(true) { $x > 1 => 'a', default => 'b' };")).toEqual(['a = ((x > 1) ? "a" : "b")']);
    expect(await phpBody("$a = match(f()) { 1 => 'a', 2 => 'b' };")).toEqual([
      'a = (((match@17 = f()) == 1) ? "a" : ((match@17 == 2) ? "b" : nothing))',
    ]);
  });

  test('fallbacks, choices, conversions, type tests', async () => {
    expect(
      await phpBody('$a = $x ?? $y; $a ??= 1; $a = $x ?: $y; $a = $x ? 1 : 2; $a = (int) $x; $a = (string) $x;'),
    ).toEqual([
      'a = (x else y)',
      'a = (a else 1)',
      'a = (x or y)',
      'a = (x ? 1 : 2)',
      'a = intval(x)',
      'a = cast<string>(x)',
    ]);
    expect(await phpBody('if ($x instanceof User && !isset($m[$k]) || empty($y)) { f(); }')).toEqual([
      'if (((x is User) and !((k in m) and (m[k] != nothing))) or !y) { f() }',
    ]);
  });

  test('words of the language that take data are calls', async () => {
    expect(await phpBody('print $x; include $f; require_once("a/" . $g); eval($c);')).toEqual([
      'print(x)',
      'include(f)',
      'require(text("a/", g))',
      'eval(c)',
    ]);
  });
});
