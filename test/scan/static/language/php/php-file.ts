import type { Module } from '../../../../../src/scan/static/ir/module.js';
import { lowerPhp } from '../../../../../src/scan/static/language/php/lower/index.js';
import { loadGrammar, parse } from '../../../../../src/scan/static/tree/parse.js';
import { writer } from '../written.js';

const GRAMMAR = {
  file: 'tree-sitter-php.wasm',
  source: 'node_modules/@vscode/tree-sitter-wasm/wasm/tree-sitter-php.wasm',
};

/** A PHP text in the intermediate form. */
export async function php(text: string): Promise<Module> {
  const parsed = parse(await loadGrammar(GRAMMAR), text, 1_000_000);
  if (parsed === 'too-much-work') throw new Error('too much work');
  return lowerPhp(parsed.tree);
}

/** The statements of a PHP text, written down. */
export async function phpBody(text: string, name = ''): Promise<string[]> {
  return writer(await php(`<?php ${text}`)).body(name);
}
