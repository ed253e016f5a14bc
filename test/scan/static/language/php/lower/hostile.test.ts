import { expect, test } from '@jest/globals';
import { php } from '../php-file.js';

test.each([
  ['parentheses', `$x = ${'('.repeat(3000)}1${')'.repeat(3000)};`],
  ['arrays', `$x = ${'['.repeat(3000)}${']'.repeat(3000)};`],
  ['blocks', `${'if ($a) {'.repeat(2000)}f();${'}'.repeat(2000)}`],
  ['functions', `${'$f = function () {'.repeat(1000)}${'};'.repeat(1000)}`],
  ['classes', `${'$f = new class { function f() {'.repeat(500)}${'}};'.repeat(500)}`],
  ['matches', `$x = ${'match(f()) { 1 => '.repeat(500)}2${'}'.repeat(500)};`],
  ['targets', `${'['.repeat(1000)}$a${']'.repeat(1000)} = $x;`],
  ['methods', `$x${'->m($y)'.repeat(5000)};`],
  ['texts in texts', `$x = ${'"{$a['.repeat(200)}1${']}"'.repeat(200)};`],
])('%s nested deeper than any hand writes end no scan', async (_, text) => {
  const { functions } = await php(`<?php ${text}`);
  expect(functions.length).toBeGreaterThan(0);
});

test('the length of a chain is no depth', async () => {
  const chain = Array.from({ length: 20_000 }, (_, at) => `$a${at}`);
  const { functions } = await php(`<?php $q = ${chain.join(' . ')};`);
  const [assign] = functions[0]?.body ?? [];

  expect(assign?.kind === 'assign' && assign.value?.kind === 'text' && assign.value.parts.length).toBe(20_000);
});

test('so many alternatives nest no deeper than a few', async () => {
  const alternatives = Array.from({ length: 5000 }, (_, at) => `elseif ($x == ${at}) { f(); }`).join(' ');
  const arms = Array.from({ length: 5000 }, (_, at) => `${at} => f($y)`).join(', ');
  const { functions } = await php(`<?php if ($a) { } ${alternatives} $z = match($x) { ${arms} };`);

  expect(functions[0]?.body.map(({ kind }) => kind)).toEqual(['switch', 'assign']);
  expect(() => JSON.stringify(functions)).not.toThrow();
});

test('a line of a megabyte, and one of nothing but names, are read', async () => {
  const { functions } = await php(`<?php $x = '${'a'.repeat(1_000_000)}'; ${'\\A\\B::c();'.repeat(20_000)}`);

  expect(functions[0]?.body).toHaveLength(20_001);
});

test.each(['', '<html>', '<?php', '<?php class', '<?php function (', '<?php $x = [', '<?php #[', '<?php "{$', '<?= '])(
  'half a file is no error: %j',
  async (text) => {
    expect((await php(text)).functions).not.toHaveLength(0);
  },
);
