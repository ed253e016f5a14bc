import type { Module } from '../../../../../src/scan/static/ir/module.js';
import { lowerRuby } from '../../../../../src/scan/static/language/ruby/lower/index.js';
import { loadGrammar, parse } from '../../../../../src/scan/static/tree/parse.js';
import { writer } from '../written.js';

const GRAMMAR = {
  file: 'tree-sitter-ruby.wasm',
  source: 'node_modules/@vscode/tree-sitter-wasm/wasm/tree-sitter-ruby.wasm',
};

/** A Ruby text in the intermediate form. */
export async function ruby(text: string): Promise<Module> {
  const parsed = parse(await loadGrammar(GRAMMAR), text, 1_000_000);
  if (parsed === 'too-much-work') throw new Error('too much work');
  return lowerRuby(parsed.tree);
}

/** The statements of a Ruby text, written down. */
export async function rubyBody(text: string, name = ''): Promise<string[]> {
  return writer(await ruby(text)).body(name);
}
