import { expect, test } from '@jest/globals';
import { writer } from '../../written.js';
import { php } from '../php-file.js';

test('a constructor that makes fields of its parameters keeps what they were given', async () => {
  const file = writer(
    await php(
      '<?php class A { public function __construct(private readonly Db $db, #[Q] public ?int $n = 3) { f(); } }',
    ),
  );

  expect(file.shape('A')).toBe('class A() {db: Db; @Q() n: int}');
  expect(file.head('constructor')).toBe('A#constructor(db: Db, @Q() n: int = 3)');
  expect(file.body('constructor')).toEqual(['this.db = db', 'this.n = n', 'f()']);
});

test('a class has its bases, traits, constants and what its attributes say', async () => {
  const file = writer(
    await php(
      `<?php namespace App; use Symfony\\Route;
      #[Route('/a', methods: ['GET'])] final class A extends Base implements \\B\\C { use T; const X = 'x'; private static ?Db $db = null; public string|int $s; }`,
    ),
  );

  expect(file.shape('A')).toBe(
    '@Route("/a", methods: ["GET"]) class A(Base, B.C, T) {static X = "x"; static db: Db = nothing; s: string}',
  );
});

test('methods know their class, what they take and give, and what stands on them', async () => {
  const file = writer(
    await php(
      `<?php class A { #[Route('/x')] public static function f(#[Q('id')] int|string $id, array &$b = [], ...$rest): ?Response { return self::g(); } }`,
    ),
  );

  expect(file.head('f')).toBe('@Route("/x") A::f(@Q("id") id: string, b: array = [], ...rest): Response');
  expect(file.body('f')).toEqual(['return A.g()']);
});

test('the parent is super, as JavaScript says it', async () => {
  const file = writer(
    await php(
      '<?php class A extends B { function __construct($a) { parent::__construct($a); } function f() { return parent::f(); } }',
    ),
  );

  expect(file.body('constructor')).toEqual(['super(a)']);
  expect(file.body('f')).toEqual(['return super.f()']);
});

test('functions without a name are values', async () => {
  const file = writer(
    await php('<?php $f = function ($a) use ($b) { return $a . $b; }; $g = static fn(int $x) => h($x);'),
  );

  expect(file.body()).toEqual(['f = (a) => { return text(a, b) }', 'g = (x: int) => { return h(x) }']);
});

test('a class without a name is declared before it is used', async () => {
  const file = writer(await php('<?php $a = new class($z) extends Q { function m() { return 1; } };'));

  expect(file.body()).toEqual(['declare class@15', 'a = new class@15(z)']);
  expect(file.shape('class@15')).toBe('class class@15(Q) {}');
});

test('enums name their objects, interfaces and traits are classes', async () => {
  const file = writer(
    await php(
      "<?php enum Suit: string implements I { case H = 'h'; case S = 's'; } interface I extends J { function f(); } trait T { public $a; }",
    ),
  );

  expect(file.shape('Suit')).toBe('enum Suit(I) {static H = "h"; static S = "s"}');
  expect(file.shape('I')).toBe('interface I(J) {}');
  expect(file.shape('T')).toBe('class T() {a}');
});
