import type { Module } from '../../../../../../src/scan/static/ir/module.js';
import { lowerJava } from '../../../../../../src/scan/static/language/java/lower/index.js';
import { java } from '../../../../../../src/scan/static/language/java.js';
import { loadGrammar, parse } from '../../../../../../src/scan/static/tree/parse.js';
import { writtenBody } from './written.js';

const ENOUGH_TURNS = 1_000_000;

/** A Java file in the intermediate form. */
export async function lowered(text: string): Promise<Module> {
  const parsed = parse(await loadGrammar(java.grammar), text, ENOUGH_TURNS);
  if (parsed === 'too-much-work') throw new Error('The text took more turns than a test may give.');
  return lowerJava(parsed.tree);
}

/** What the statements of a method become, written as JavaScript would. */
export async function loweredBody(statements: string): Promise<string> {
  const module = await lowered(`class T { Object m(String p, int n) { ${statements} } }`);
  const method = module.functions.find(({ name }) => name === 'm');
  return writtenBody(module, method?.body ?? []);
}

/** What an expression becomes. */
export async function loweredValue(expression: string): Promise<string> {
  return (await loweredBody(`return ${expression};`)).replace(/^return /, '').replace(/;$/, '');
}
