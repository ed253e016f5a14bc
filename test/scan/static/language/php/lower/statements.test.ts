import { describe, expect, test } from '@jest/globals';
import { writer } from '../../written.js';
import { php, phpBody } from '../php-file.js';

describe('statements', () => {
  test('what leaves the script leaves the function: what comes after a check was checked', async () => {
    expect(await phpBody('f($x) or die("no"); if (!$a) { exit(1); } throw new E($x);')).toEqual([
      'if !f(x) { exit("no"); throw }',
      'if !a { exit(1); throw }',
      'throw new E(x)',
    ]);
  });

  test('both spellings of blocks are the same', async () => {
    const long = 'if ($a): f(); elseif ($b): g(); else: h(); endif; foreach ($x as $k => $v): f($v); endforeach;';
    const short = 'if ($a) f(); else if ($b) { g(); } else h(); foreach ($x as $k => &$v) { f($v); }';

    expect(await phpBody(long)).toEqual([
      'if a { f() } else { if b { g() } else { h() } }',
      'loop k => v of x { f(v) }',
    ]);
    expect(await phpBody(short)).toEqual(await phpBody(long));
  });

  test('short tags print what they hold, the page around them is no code', async () => {
    const page = writer(await php('<p>exec($x)</p><?= $a ?><?php if ($b): ?><i><?= f($c) ?></i><?php endif ?>'));

    expect(page.body()).toEqual(['echo(a)', 'if b { echo(f(c)) }']);
  });

  test('loops', async () => {
    expect(
      await phpBody('for ($i = 0; $i < 3; $i++) { f($i); } do { f(); } while ($x); while ($r = next($x)) f($r);'),
    ).toEqual([
      'i = 0',
      'loop while (i < 3) { f(i); i = (i + 1) }',
      'loop { f(); if !x { break } }',
      'loop while (r = next(x)) { f(r) }',
    ]);
  });

  test('values are taken apart by place and by key', async () => {
    expect(
      await phpBody("[$a, , [$b]] = $x; list('k' => $c, 'l' => list($d)) = $x; foreach ($x as ['id' => $id]) {}"),
    ).toEqual(['[a, , [b]] = x', '{k: c, l: [d]} = x', 'loop {id: id} of x {  }']);
  });

  test('a case without a break goes on with the next one', async () => {
    expect(await phpBody('switch ($x) { case 1: f(); case 2: g(); break; default: return h(); }')).toEqual([
      'switch x {1↓ { f() } 2 { g() } default { return h() }}',
    ]);
  });

  test('errors are caught under their name', async () => {
    expect(await phpBody('try { f(); } catch (A | B $e) { g($e); } finally { h(); }')).toEqual([
      'try { f() } catch e { g(e) } finally { h() }',
    ]);
  });

  test('constants, statics and parts that are removed', async () => {
    expect(await phpBody("const A = 1; define('B', 'x'); static $c = 2; unset($d['k']);")).toEqual([
      'A = 1',
      'B = "x"',
      'c = 2',
      'd["k"] = nothing',
    ]);
  });
});

describe('imports', () => {
  test('of classes, functions, groups, under other names', async () => {
    const { imports, package: name } = await php(
      '<?php namespace App\\Http; use Foo\\Bar as Baz, Q\\R; use PDO; use function A\\b; use Grp\\{X, Sub\\Y as Z};',
    );

    expect(name).toBe('App.Http');
    expect(imports.map(({ local, module, member }) => [local, module, member])).toEqual([
      ['Baz', 'Foo', 'Bar'],
      ['R', 'Q', 'R'],
      ['b', 'A', 'b'],
      ['X', 'Grp', 'X'],
      ['Z', 'Grp.Sub', 'Y'],
    ]);
  });

  test('of files that are included under a known name', async () => {
    const { imports } = await php(
      "<?php require 'a.php'; require_once __DIR__ . '/b.php'; include dirname(__DIR__) . '/c/d.php'; include $e;",
    );

    expect(imports.map(({ module }) => module)).toEqual(['./a.php', './b.php', '../c/d.php']);
  });
});
