import type { Expression } from '../../../../../../src/scan/static/ir/expression.js';
import type { FunctionForm, Module } from '../../../../../../src/scan/static/ir/module.js';
import type { Statement } from '../../../../../../src/scan/static/ir/statement.js';
import { lowerCsharp } from '../../../../../../src/scan/static/language/csharp/lower/index.js';
import { loadGrammar, parse } from '../../../../../../src/scan/static/tree/parse.js';

const GRAMMAR = {
  file: 'tree-sitter-c-sharp.wasm',
  source: 'node_modules/@vscode/tree-sitter-wasm/wasm/tree-sitter-c-sharp.wasm',
};

/** A C# file in the intermediate form. */
export async function lowered(text: string, turns = 1_000_000): Promise<Module> {
  const parsed = parse(await loadGrammar(GRAMMAR), text, turns);
  if (parsed === 'too-much-work') throw new Error('too much work');
  return lowerCsharp(parsed.tree);
}

/** The statements of a method that holds the text. */
export async function body(text: string): Promise<readonly Statement[]> {
  const module = await lowered(`class C { void M() { ${text} } }`);
  return named(module, 'M').body;
}

/** The value of the one statement `x = …;` as words. */
export async function value(text: string): Promise<string> {
  const found = (await body(`x = ${text};`)).at(-1);
  return found?.kind === 'assign' && found.value !== null ? words(found.value) : `no assignment: ${found?.kind}`;
}

export function named(module: Module, name: string): FunctionForm {
  const found = module.functions.find((form) => form.name === name);
  if (found === undefined) throw new Error(`no function ${name}`);
  return found;
}

/** The source that a node spans. */
export function source(text: string, span: { start: number; end: number }): string {
  return text.slice(span.start, span.end);
}

/** An expression in words that a test can hold; operators and forms as the intermediate form names them. */
export function words(of: Expression): string {
  const each = (list: readonly Expression[]) => list.map(words).join(', ');
  const args = (list: readonly { value: Expression; name: string | null; spread: boolean }[]) =>
    list
      .map(({ value: v, name, spread }) => `${name === null ? '' : `${name}: `}${spread ? '...' : ''}${words(v)}`)
      .join(', ');
  switch (of.kind) {
    case 'constant':
      return of.value === undefined ? 'nothing' : JSON.stringify(of.value);
    case 'name':
      return of.name;
    case 'member':
      return `${words(of.object)}.${of.name}`;
    case 'index':
      return `${words(of.object)}[${words(of.key)}]`;
    case 'call':
      return `${of.form === 'call' ? '' : `${of.form} `}${words(of.callee)}(${args(of.args)})`;
    case 'text':
      return `text(${each(of.parts)})`;
    case 'binary':
    case 'logical':
      return `(${words(of.left)} ${of.operator} ${words(of.right)})`;
    case 'unary':
      return `${of.operator}${words(of.operand)}`;
    case 'choice':
      return `(${words(of.test)} ? ${words(of.then)} : ${words(of.otherwise)})`;
    case 'lambda':
      return `lambda ${of.index}`;
    case 'record':
      return `{${of.entries.map(({ key, value: v }) => `${key === null ? '...' : `${words(key)}: `}${words(v)}`).join(', ')}}`;
    case 'list':
      return `[${args(of.items)}]`;
    case 'comprehension':
      return `[${words(of.value)} for ${target(of.target)} of ${words(of.over)} if ${each(of.tests)}]`;
    case 'assignment':
      return `(${target(of.target)} = ${words(of.value)})`;
    case 'wrapped':
      return `${of.form}${of.type === null ? '' : ` ${of.type.name}`}(${words(of.value)})`;
    case 'type-test':
      return `(${words(of.value)} is ${of.type.name})`;
    case 'opaque':
      return `?(${each(of.inside)})`;
    case 'pattern':
      return `/${of.source}/${of.flags}`;
  }
}

/** Where a value goes, in words. */
export function target(of: import('../../../../../../src/scan/static/ir/expression.js').Target | null): string {
  if (of === null) return '_';
  if (of.kind === 'list-target') return `[${of.items.map(target).join(', ')}]`;
  if (of.kind === 'record-target')
    return `{${of.entries.map(({ key, target: at }) => `${key}: ${target(at)}`).join(', ')}}`;
  return words(of);
}

/** Statements in words. */
export function said(statements: readonly Statement[]): string[] {
  return statements.map(sentence);
}

function sentence(of: Statement): string {
  const inner = (list: readonly Statement[]) => `{ ${said(list).join('; ')} }`;
  switch (of.kind) {
    case 'evaluate':
      return words(of.value);
    case 'assign':
      return `${of.type === null ? '' : `${of.type.name} `}${target(of.target)}${of.value === null ? '' : ` = ${words(of.value)}`}`;
    case 'if':
      return `if ${words(of.test)} ${inner(of.then)}${of.otherwise.length > 0 ? ` else ${inner(of.otherwise)}` : ''}`;
    case 'switch': {
      const cases = of.cases.map((c) => `[${c.values.map(words).join(', ')}]${c.continues ? ' next' : inner(c.body)}`);
      return `switch ${of.subject === null ? '' : `${words(of.subject)} `}${cases.join(' ')}`;
    }
    case 'loop': {
      const head = of.each === null ? '' : ` ${target(of.each.target)} of ${words(of.each.over)}`;
      return `loop${head}${of.test === null ? '' : ` while ${words(of.test)}`} ${inner(of.body)}`;
    }
    case 'return':
    case 'throw':
      return of.value === null ? of.kind : `${of.kind} ${words(of.value)}`;
    case 'leave':
      return of.form;
    case 'try': {
      const handlers = of.handlers.map((h) => ` catch ${target(h.target)} ${inner(h.body)}`).join('');
      return `try ${inner(of.body)}${handlers} finally ${inner(of.last)}`;
    }
    case 'declare':
      return `declare ${of.name}`;
  }
}
