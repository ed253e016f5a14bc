import type { FunctionForm, Module } from '../../../../../../src/scan/static/ir/module.js';
import { type LanguageId, languageById } from '../../../../../../src/scan/static/language/index.js';
import { lowerScript } from '../../../../../../src/scan/static/language/script/lower/index.js';
import { loadGrammar, parse } from '../../../../../../src/scan/static/tree/parse.js';
import { lines } from './print.js';

/** Turns of the parser that no test needs. */
const MANY = 100_000;

/** A text in the intermediate form. */
export async function lowered(text: string, language: LanguageId = 'typescript'): Promise<Module> {
  const parsed = parse(await loadGrammar(languageById(language).grammar), text, MANY);
  if (parsed === 'too-much-work') throw new Error('the test asks too much of the parser');
  return lowerScript(parsed.tree);
}

/** What runs when the file is loaded, a statement a line. */
export async function topLines(text: string, language: LanguageId = 'typescript'): Promise<string[]> {
  return lines((await lowered(text, language)).functions[0]?.body ?? []);
}

/** A function of the file by its name. */
export function functionIn(module: Module, name: string): FunctionForm {
  const found = module.functions.find((each) => each.name === name);
  if (found === undefined) throw new Error(`no function ${name}`);
  return found;
}
