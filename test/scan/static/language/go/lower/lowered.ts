import type { Expression, Target, TypeName } from '../../../../../../src/scan/static/ir/expression.js';
import type { FunctionForm, Module } from '../../../../../../src/scan/static/ir/module.js';
import type { Statement } from '../../../../../../src/scan/static/ir/statement.js';
import { lowerGo } from '../../../../../../src/scan/static/language/go/lower/index.js';
import { go } from '../../../../../../src/scan/static/language/go.js';
import { loadGrammar, parse } from '../../../../../../src/scan/static/tree/parse.js';

/** Lowers the text of a Go file. */
export async function lowered(text: string): Promise<Module> {
  const parsed = parse(await loadGrammar(go.grammar), text, 1_000_000);
  if (parsed === 'too-much-work') throw new Error('the text was too much work');
  return lowerGo(parsed.tree);
}

/** The statements of a function's body as lines that read like JavaScript. */
export async function bodyOf(statements: string): Promise<string[]> {
  const module = await lowered(`package main\n\nfunc subject(r int) {\n${statements}\n}\n`);
  return linesOf(functionNamed(module, 'subject').body, module);
}

export function functionNamed({ functions }: Module, name: string): FunctionForm {
  const found = functions.find((form) => form.name === name);
  if (found === undefined) throw new Error(`no function ${name}`);
  return found;
}

export function linesOf(statements: readonly Statement[], module: Module): string[] {
  return statements.map((statement) => line(statement, module));
}

function line(statement: Statement, module: Module): string {
  const block = (body: readonly Statement[]) => `{ ${linesOf(body, module).join('; ')} }`;
  const value = (of: Expression | null) => (of === null ? '' : show(of, module));
  switch (statement.kind) {
    case 'evaluate':
      return value(statement.value);
    case 'assign': {
      const type = statement.type === null ? '' : `: ${showType(statement.type)}`;
      return `${target(statement.target, module)}${type}${statement.value === null ? '' : ` = ${value(statement.value)}`}`;
    }
    case 'if':
      return `if (${value(statement.test)}) ${block(statement.then)} else ${block(statement.otherwise)}`;
    case 'switch': {
      const cases = statement.cases.map(
        ({ values, body, continues }) =>
          `${values.map((each) => value(each)).join(', ')} => ${block(body)}${continues ? ' …' : ''}`,
      );
      return `switch (${value(statement.subject)}) { ${cases.join(' | ')} }`;
    }
    case 'loop': {
      const { each } = statement;
      const key = each?.key ? `${target(each.key, module)}: ` : '';
      const of = each === null ? value(statement.test) : `${key}${target(each.target, module)} of ${value(each.over)}`;
      return `loop (${of}) ${block(statement.body)}`;
    }
    case 'return':
    case 'throw':
      return `${statement.kind} ${value(statement.value)}`.trim();
    case 'leave':
      return statement.form;
    case 'try':
      return 'try';
    case 'declare':
      return `declare ${statement.name}`;
  }
}

function target(to: Target | null, module: Module): string {
  if (to === null) return '_';
  if (to.kind === 'list-target') return `[${to.items.map((item) => target(item, module)).join(', ')}]`;
  if (to.kind === 'record-target') return '{}';
  return show(to, module);
}

export function showType({ name, args }: TypeName): string {
  return args.length === 0 ? name : `${name}<${args.map(showType).join(', ')}>`;
}

/** An expression as one line that reads like JavaScript. */
function show(of: Expression, module: Module): string {
  const inner = (each: Expression) => show(each, module);
  const list = (each: readonly { value: Expression; spread: boolean }[]) =>
    each.map(({ value, spread }) => `${spread ? '...' : ''}${inner(value)}`).join(', ');
  switch (of.kind) {
    case 'constant':
      return of.value === undefined ? 'nil' : JSON.stringify(of.value);
    case 'name':
      return of.name;
    case 'member':
      return `${inner(of.object)}.${of.name}`;
    case 'index':
      return `${inner(of.object)}[${inner(of.key)}]`;
    case 'call':
      return `${inner(of.callee)}(${list(of.args)})`;
    case 'text':
      return `text(${of.parts.map(inner).join(' ')})`;
    case 'binary':
      return `(${inner(of.left)} ${of.operator} ${inner(of.right)})`;
    case 'logical':
      return `(${inner(of.left)} ${of.operator} ${inner(of.right)})`;
    case 'unary':
      return `${of.operator}${inner(of.operand)}`;
    case 'lambda':
      return `(${(module.functions[of.index]?.parameters ?? []).map((each) => target(each.target, module)).join(', ')}) => { ${linesOf(module.functions[of.index]?.body ?? [], module).join('; ')} }`;
    case 'record':
      return `${of.type ?? ''}{${of.entries.map(({ key, value }) => `${key === null ? '...' : inner(key)}: ${inner(value)}`).join(', ')}}`;
    case 'list':
      return `[${list(of.items)}]`;
    case 'wrapped':
      return of.type === null ? inner(of.value) : `<${showType(of.type)}>${inner(of.value)}`;
    case 'type-test':
      return `(${inner(of.value)} is ${showType(of.type)})`;
    case 'opaque':
      return `?${of.inside.length === 0 ? '' : `(${of.inside.map(inner).join(', ')})`}`;
    default:
      return of.kind;
  }
}
