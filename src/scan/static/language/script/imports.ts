import type { Imports } from '../descriptor.js';

// Repetitions are bounded so that hostile text cannot make them slow.
const NAME = '([\\w$]{1,100})';
const MODULE = `['"]([^'"\\n]{1,200})['"]`;
const SPACE = '\\s{0,40}';
const BRACES = '\\{([^{}]{0,2000})\\}';
const LOAD = `(?:await\\s{1,9})?(?:require|import)${SPACE}\\(${SPACE}${MODULE}${SPACE}\\)`;

const SCRIPT_DEFAULT = new RegExp(
  `\\bimport\\s{1,9}${NAME}${SPACE}(?:,${SPACE}${BRACES}${SPACE})?from${SPACE}${MODULE}`,
  'g',
);
const SCRIPT_NAMESPACE = new RegExp(`\\bimport${SPACE}\\*${SPACE}as\\s{1,9}${NAME}\\s{1,9}from${SPACE}${MODULE}`, 'g');
const SCRIPT_NAMED = new RegExp(`\\bimport${SPACE}${BRACES}${SPACE}from${SPACE}${MODULE}`, 'g');
const SCRIPT_REQUIRE = new RegExp(
  `\\b(?:const|let|var|import)\\s{1,9}${NAME}${SPACE}=${SPACE}${LOAD}(?:\\.${NAME})?`,
  'g',
);
const SCRIPT_PICK = new RegExp(`\\b(?:const|let|var)${SPACE}${BRACES}${SPACE}=${SPACE}${LOAD}`, 'g');

/** The import statements and `require` calls of JavaScript and its dialects. */
export function scriptImports(text: string): Imports {
  const names = new Map<string, string>();
  for (const [, name = '', braces, module = ''] of text.matchAll(SCRIPT_DEFAULT)) {
    names.set(name, bare(module));
    pick(names, bare(module), braces ?? '', /\s+as\s+/);
  }
  for (const [, name = '', module = ''] of text.matchAll(SCRIPT_NAMESPACE)) names.set(name, bare(module));
  for (const [, braces = '', module = ''] of text.matchAll(SCRIPT_NAMED)) pick(names, bare(module), braces, /\s+as\s+/);
  for (const [, name = '', module = '', member] of text.matchAll(SCRIPT_REQUIRE)) {
    names.set(name, member === undefined ? bare(module) : `${bare(module)}.${member}`);
  }
  for (const [, braces = '', module = ''] of text.matchAll(SCRIPT_PICK)) pick(names, bare(module), braces, /\s*:\s*/);
  return { names, wildcards: [] };
}

function bare(module: string): string {
  return module.startsWith('node:') ? module.slice(5) : module;
}

function pick(names: Map<string, string>, module: string, list: string, rename: RegExp): void {
  for (const item of list.split(',')) {
    const [name = '', alias] = item
      .replace(/^\s*type\s+/, '')
      .trim()
      .split(rename);
    if (name !== '') names.set(alias ?? name, name === 'default' ? module : `${module}.${name}`);
  }
}
