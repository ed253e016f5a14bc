import type { Argument, Expression, Target, TypeName } from '../../../../../../src/scan/static/ir/expression.js';
import type { Annotation, ClassForm, FunctionForm } from '../../../../../../src/scan/static/ir/module.js';
import type { Statement } from '../../../../../../src/scan/static/ir/statement.js';

/** An expression of the intermediate form in one line; functions as `λ` with their index. */
export function printed(value: Expression | Target | null): string {
  if (value === null) return '-';
  switch (value.kind) {
    case 'constant':
      return JSON.stringify(value.value) ?? 'nothing';
    case 'pattern':
      return `/${value.source}/${value.flags}`;
    case 'name':
      return value.name;
    case 'member':
      return `${printed(value.object)}.${value.name}`;
    case 'index':
      return `${printed(value.object)}[${printed(value.key)}]`;
    case 'call':
      return `${value.form === 'call' ? '' : `${value.form} `}${printed(value.callee)}(${argumentsOf(value.args)})`;
    case 'text':
      return `text(${value.parts.map(printed).join(', ')})`;
    case 'binary':
    case 'logical':
      return `(${printed(value.left)} ${value.operator} ${printed(value.right)})`;
    case 'unary':
      return `(${value.operator} ${printed(value.operand)})`;
    case 'choice':
      return `(${printed(value.test)} ? ${printed(value.then)} : ${printed(value.otherwise)})`;
    case 'lambda':
      return `λ${value.index}`;
    case 'record':
      return `{${value.entries.map((each) => (each.key === null ? '...' : `${printed(each.key)}: `) + printed(each.value)).join(', ')}}`;
    case 'list':
      return `[${argumentsOf(value.items)}]`;
    case 'assignment':
      return `(${printed(value.target)} = ${printed(value.value)})`;
    case 'wrapped':
      return `${value.form}${value.type === null ? '' : `<${typed(value.type)}>`}(${printed(value.value)})`;
    case 'type-test':
      return `(${printed(value.value)} is ${typed(value.type)})`;
    case 'opaque':
      return `unknown(${value.inside.map(printed).join(', ')})`;
    case 'comprehension':
      return 'comprehension';
    case 'list-target':
      return `[${[...value.items.map(printed), ...(value.rest === null ? [] : [`...${printed(value.rest)}`])].join(', ')}]`;
    case 'record-target': {
      const entries = value.entries.map(
        ({ key, target, otherwise }) =>
          `${key}: ${printed(target)}${otherwise === null ? '' : ` = ${printed(otherwise)}`}`,
      );
      return `{${[...entries, ...(value.rest === null ? [] : [`...${printed(value.rest)}`])].join(', ')}}`;
    }
  }
}

function argumentsOf(all: readonly Argument[]): string {
  return all.map(({ value, spread }) => (spread ? '...' : '') + printed(value)).join(', ');
}

function typed(type: TypeName | null): string {
  if (type === null) return '-';
  return type.name + (type.args.length === 0 ? '' : `<${type.args.map(typed).join(', ')}>`);
}

/** Statements, each in one line, what is inside in braces. */
export function lines(statements: readonly Statement[]): string[] {
  return statements.map(line);
}

function block(statements: readonly Statement[]): string {
  return `{ ${lines(statements).join('; ')} }`;
}

function line(each: Statement): string {
  switch (each.kind) {
    case 'evaluate':
      return printed(each.value);
    case 'assign':
      return `${printed(each.target)}${each.type === null ? '' : `: ${typed(each.type)}`} = ${printed(each.value)}`;
    case 'if':
      return `if ${printed(each.test)} ${block(each.then)} else ${block(each.otherwise)}`;
    case 'switch':
      return `switch ${printed(each.subject)} ${each.cases
        .map(
          ({ values, body, continues }) => `${values.map(printed).join('|')}: ${block(body)}${continues ? ' on' : ''}`,
        )
        .join(' ')}`;
    case 'loop': {
      const { each: taken, test, body } = each;
      const head =
        taken === null ? '' : ` ${printed(taken.target)} key ${printed(taken.key)} of ${printed(taken.over)}`;
      return `loop${head} while ${printed(test)} ${block(body)}`;
    }
    case 'return':
    case 'throw':
      return `${each.kind} ${printed(each.value)}`;
    case 'leave':
      return each.form;
    case 'try':
      return `try ${block(each.body)}${each.handlers
        .map(({ target, body }) => ` catch ${printed(target)} ${block(body)}`)
        .join('')} finally ${block(each.last)}`;
    case 'declare':
      return `declare ${each.name}`;
  }
}

function annotations(all: readonly Annotation[]): string {
  return all.map(({ callee, args }) => `@${printed(callee)}(${argumentsOf(args)}) `).join('');
}

/** The head of a function: annotations, name, parameters and result. */
export function head(form: FunctionForm): string {
  const parameters = form.parameters.map(
    (each) =>
      `${annotations(each.annotations)}${each.rest === 'no' ? '' : '...'}${printed(each.target)}: ${typed(each.type)}${
        each.otherwise === null ? '' : ` = ${printed(each.otherwise)}`
      }`,
  );
  return `${annotations(form.annotations)}${form.static ? 'static ' : ''}${form.name}(${parameters.join(', ')}): ${typed(form.returns)}`;
}

/** A class without its methods. */
export function shape({ form, name, bases, fields, annotations: above }: ClassForm): string[] {
  return [
    `${annotations(above)}${form} ${name}(${bases.map(typed).join(', ')})`,
    ...fields.map(
      (each) =>
        `${annotations(each.annotations)}${each.static ? 'static ' : ''}${each.name}: ${typed(each.type)} = ${printed(each.value)}`,
    ),
  ];
}
