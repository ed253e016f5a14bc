import { expect, test } from '@jest/globals';
import type { LanguageId } from '../../../../../../src/scan/static/language/index.js';
import { lowered, topLines } from './lowered.js';
import { printed } from './print.js';

test('every way to import a name', async () => {
  const { imports } = await lowered(`
    import d, { a as b, type C, default as e } from './x.js';
    import * as ns from 'y';
    import type { T } from 'z';
    import q = require('q');
    import 'side';
    import json from './j.json' with { type: 'json' };`);
  expect(imports.map(({ local, module, member }) => [local, module, member])).toEqual([
    ['d', './x.js', 'default'],
    ['b', './x.js', 'a'],
    ['C', './x.js', 'C'],
    ['e', './x.js', 'default'],
    ['ns', 'y', null],
    ['T', 'z', 'T'],
    ['q', 'q', null],
    ['json', './j.json', 'default'],
  ]);
});

async function exported(text: string, language: LanguageId = 'typescript'): Promise<string[]> {
  const { exports } = await lowered(text, language);
  return (exports ?? []).map(
    ({ name, local, from }) => `${name} = ${from === null ? printed(local) : `${from.module} ${from.member}`}`,
  );
}

test.each([
  ["export * from './s';", ['* = ./s *']],
  ["export * as ns from './s';", ['ns = ./s null']],
  ["export { a as b, default as d } from './t';", ['b = ./t a', 'd = ./t default']],
  ["export type { T } from './t';", ['T = ./t T']],
  ['export { v as w, x };', ['w = v', 'x = x']],
  ['export const a = 1, { b, c: [d] } = e;', ['a = a', 'b = b', 'd = d']],
  ['export function f() {}', ['f = f']],
  ['export async function* g() {}', ['g = g']],
  ['export class A {}', ['A = A']],
  ['export abstract class A {}', ['A = A']],
  ['export enum E { A }', ['E = E']],
  ['export interface I {}', ['I = I']],
  ['export declare const d: string;', ['d = d']],
  ['export namespace N { export const a = 1 }', ['N = N']],
  ['export import a = N.b;', ['a = a']],
  ['export default class Foo {}', ['default = Foo']],
  ['export default function f() {}', ['default = f']],
  ['export default x;', ['default = x']],
  ['export default { a: 1 };', ['default = default']],
  ['export default class {}', ['default = default']],
])('%s', async (text, expected) => {
  expect(await exported(text)).toEqual(expected);
});

test('a default export without a name is evaluated when the file is loaded', async () => {
  expect(await topLines('export default f(a);')).toEqual(['default = f(a)']);
  expect(await topLines('export default (req) => req;')).toEqual(['default = λ1']);
  expect(await topLines('export default class {}')).toEqual(['declare default']);
});

test('what CommonJS exports are assignments', async () => {
  const text = "const { a } = require('x'); exports.f = a; module.exports = { a };";
  expect(await topLines(text, 'javascript')).toEqual([
    '{a: a} = require("x")',
    'exports.f = a',
    'module.exports = {"a": a}',
  ]);
  expect(await exported(text, 'javascript')).toEqual([]);
  expect(await topLines('export = foo;')).toEqual(['module.exports = foo']);
});

test('another name for a part of a namespace is a variable', async () => {
  expect(await topLines('import a = ns.b.c;')).toEqual(['a = ns.b.c']);
});
