import { isScript, type Language } from '../language.js';

/** Local names of one file and what they stand for (`h` -> `crypto.createHash`); packages imported with a wildcard. */
export interface Imports {
  readonly names: ReadonlyMap<string, string>;
  readonly wildcards: readonly string[];
}

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
const PYTHON_IMPORT = /^[ \t]{0,40}import[ \t]{1,9}([\w., \t]{1,300})/gm;
const PYTHON_FROM =
  /^[ \t]{0,40}from[ \t]{1,9}([\w.]{1,200})[ \t]{1,9}import[ \t]{1,9}(?:\(([^()]{1,2000})\)|([^\n(]{1,500}))/gm;
const GO_IMPORT = /^[ \t]{0,8}(?:import[ \t]{1,9})?(?:([\w.]{1,60})[ \t]{1,9})?"([\w./~-]{1,200})"/gm;
const JAVA_IMPORT = /^[ \t]{0,40}import[ \t]{1,9}(?:static[ \t]{1,9})?([\w.]{1,200}?)(\.\*)?[ \t]{0,9};/gm;

/** Reads the import lines of a file; the text decides, no tree is needed. */
export function importsOf(language: Language, text: string): Imports {
  if (isScript(language)) return scriptImports(text);
  switch (language) {
    case 'python':
      return pythonImports(text);
    case 'go':
      return goImports(text);
    default:
      return javaImports(text);
  }
}

function scriptImports(text: string): Imports {
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

/** A name that two imports give (`try: … except ImportError: …`) means neither for sure. */
function bind(names: Map<string, string>, name: string, meaning: string): void {
  const known = names.get(name);
  names.set(name, known === undefined || known === meaning ? meaning : '');
}

function pythonImports(text: string): Imports {
  const names = new Map<string, string>();
  const wildcards: string[] = [];
  for (const [, list = ''] of text.matchAll(PYTHON_IMPORT)) {
    for (const item of list.split(',')) {
      const [module = '', alias] = item.trim().split(/\s+as\s+/);
      if (alias !== undefined) bind(names, alias, module);
      else bind(names, module.split('.')[0] ?? module, module.split('.')[0] ?? module);
    }
  }
  for (const [, module = '', inside, line] of text.matchAll(PYTHON_FROM)) {
    for (const item of (inside ?? line ?? '').replace(/#[^\n]*/g, '').split(',')) {
      const [name = '', alias] = item.trim().split(/\s+as\s+/);
      if (name === '*') wildcards.push(module);
      else if (name !== '') bind(names, alias ?? name, `${module}.${name}`);
    }
  }
  return { names, wildcards };
}

function goImports(text: string): Imports {
  const names = new Map<string, string>();
  for (const [, alias, path = ''] of text.matchAll(GO_IMPORT)) {
    const module = path.replace(/\/v\d+$/, '');
    const last = module.slice(module.lastIndexOf('/') + 1).replace(/^go-|\.v\d+$/g, '');
    names.set(alias ?? last, module);
  }
  return { names, wildcards: [] };
}

function javaImports(text: string): Imports {
  const names = new Map<string, string>();
  const wildcards: string[] = [];
  for (const [, name = '', star] of text.matchAll(JAVA_IMPORT)) {
    if (star === undefined) names.set(name.slice(name.lastIndexOf('.') + 1), name);
    else wildcards.push(name);
  }
  return { names, wildcards };
}

/** Whether the dotted name `text`, as written in the file, means `wanted`; `*.name` accepts any receiver. */
export function means(imports: Imports, text: string, wanted: string): boolean {
  const name = text.replace(/\s+|\?/g, '');
  if (wanted.startsWith('*.')) return name.endsWith(wanted.slice(1));
  const dot = name.indexOf('.');
  const head = dot === -1 ? name : name.slice(0, dot);
  const known = imports.names.get(head);
  const full = known === undefined ? name : known + (dot === -1 ? '' : name.slice(dot));
  if (full === wanted || full.replace('.default', '') === wanted) return true;
  return known === undefined && imports.wildcards.some((module) => `${module}.${name}` === wanted);
}

/** Whether the file imports one of the modules, or something inside it. */
export function importsAny(imports: Imports, modules: readonly string[]): boolean {
  const all = [...imports.names.values(), ...imports.wildcards];
  return modules.some((module) =>
    all.some((name) => name === module || (name.startsWith(module) && /^[./]/.test(name.slice(module.length)))),
  );
}
