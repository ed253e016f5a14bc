import type { Module } from '../../../../../src/scan/static/ir/module.js';
import { lowerPython } from '../../../../../src/scan/static/language/python/lower/index.js';
import { python } from '../../../../../src/scan/static/language/python.js';
import { loadGrammar, parse } from '../../../../../src/scan/static/tree/parse.js';
import { writer } from '../written.js';

/** A Python text in the intermediate form. */
export async function lowered(text: string): Promise<Module> {
  const parsed = parse(await loadGrammar(python.grammar), text, 1_000_000);
  if (parsed === 'too-much-work') throw new Error('too much work');
  return lowerPython(parsed.tree);
}

/** The statements of a Python text, written down. */
export async function bodyOf(text: string, name = ''): Promise<string[]> {
  return writer(await lowered(text)).body(name);
}
