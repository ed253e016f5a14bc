import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { lowered } from './lowered.js';

const DEEP = 10_000;
const LONG = 20_000;

function names(count: number): string[] {
  return Array.from({ length: count }, (_, at) => `a${at}`);
}

test.each<[string, string]>([
  ['brackets', `x = ${'['.repeat(DEEP)}${']'.repeat(DEEP)}`],
  ['calls', `${'f('.repeat(DEEP)}${')'.repeat(DEEP)}`],
  ['blocks', `${'{'.repeat(DEEP)}${'}'.repeat(DEEP)}`],
  ['functions', `${'function a() {'.repeat(DEEP)}${'}'.repeat(DEEP)}`],
  ['classes', `x = ${'class { static x = '.repeat(DEEP / 10)}1${'}'.repeat(DEEP / 10)}`],
  ['namespaces', `${'namespace A {'.repeat(DEEP / 10)}${'}'.repeat(DEEP / 10)}`],
  ['templates', `x = ${'`${'.repeat(DEEP / 10)}a${'}`'.repeat(DEEP / 10)}`],
  ['a chain of members', `a${'.b()'.repeat(LONG)}`],
  ['a sum', `x = ${names(LONG).join(' + ')}`],
  ['a sum with a text', `x = "a" + ${names(LONG).join(' + ')}`],
  ['a condition', `x = ${names(LONG).join(' || ')}`],
  ['an if after another', `if (a) b; ${'else if (a) b; '.repeat(DEEP)}`],
  ['nested types', `let x: ${'A<'.repeat(DEEP)}B${'>'.repeat(DEEP)}`],
  ['a union', `let x: ${'A | '.repeat(DEEP)}B`],
  ['nested patterns', `let ${'{a:'.repeat(DEEP)}b${'}'.repeat(DEEP)} = x`],
  ['nested lists of targets', `let ${'['.repeat(DEEP)}b${']'.repeat(DEEP)} = x`],
  ['holes', `let [${','.repeat(LONG)}a] = x`],
  ['variables that hide others', `${'{ let a; '.repeat(DEEP / 2)}${'}'.repeat(DEEP / 2)}`],
  ['one name for many interfaces', 'interface A { b: c }'.repeat(LONG)],
  ['exports of a namespace', `namespace A { ${'export const a = 1;'.repeat(LONG)} }`],
  ['decorators', `${'@a() '.repeat(LONG)} class X {}`],
  ['cases', `switch (a) { ${'case 1: f();'.repeat(LONG)} }`],
  ['a line of a megabyte', `x = "${'a'.repeat(1_000_000)}"`],
  ['many statements on a line', 'f(1);'.repeat(LONG)],
  ['what is no program', '} ) ] \0 class { ( => `${'],
  ['nothing', ''],
])('%s without end are read within bounds', async (_, text) => {
  const module = await lowered(text);
  expect(module.functions.length).toBeGreaterThan(0);
});

test('no name of what every object has is taken for a construct', async () => {
  await expect(
    lowered('constructor.toString; hasOwnProperty(__proto__); ({ __proto__: a, constructor() {} })'),
  ).resolves.toBeDefined();
});

test('all terms of a long sum are looked at', async () => {
  const calls = names(1000).map((name) => `${name}()`);
  const module = await lowered(`x = ${calls.join(' + ')}`);
  const [first] = module.functions[0]?.body ?? [];
  expect(first?.kind === 'assign' && first.value?.kind === 'opaque' && first.value.inside.length).toBe(1000);
});

test('our own sources are read whole', async () => {
  const root = join(import.meta.dirname, '../../../../../../src');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  expect(files.length).toBeGreaterThan(500);
  for (const file of files) {
    const text = readFileSync(join(root, file), 'utf8');
    const { functions, exports } = await lowered(text);
    expect({ file, count: functions.length > 0 && exports !== null }).toEqual({ file, count: true });
  }
});
