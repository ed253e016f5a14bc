import type { Argument, Expression, Target, TypeName } from '../../../../src/scan/static/ir/expression.js';
import type { Annotation, FunctionForm, Module, Parameter } from '../../../../src/scan/static/ir/module.js';
import type { Statement } from '../../../../src/scan/static/ir/statement.js';

/** Writes the intermediate form down as a short text, so that a test can say in one line what a source became. */
export function writer(module: Module) {
  const values = (list: readonly Argument[]) => list.map(argument).join(', ');

  function argument({ value, name, spread }: Argument): string {
    return `${name === null ? '' : `${name}: `}${spread ? '...' : ''}${expression(value)}`;
  }

  function expression(of: Expression): string {
    switch (of.kind) {
      case 'constant':
        return of.value === undefined ? 'nothing' : JSON.stringify(of.value);
      case 'pattern':
        return `/${of.source}/${of.flags}`;
      case 'name':
        return of.name;
      case 'member':
        return `${expression(of.object)}.${of.name}`;
      case 'index':
        return `${expression(of.object)}[${expression(of.key)}]`;
      case 'call':
        return `${of.form === 'new' ? 'new ' : ''}${expression(of.callee)}(${values(of.args)})`;
      case 'text':
        return `text(${of.parts.map(expression).join(', ')})`;
      case 'binary':
        return `(${expression(of.left)} ${of.operator} ${expression(of.right)})`;
      case 'logical':
        return `(${expression(of.left)} ${of.operator} ${expression(of.right)})`;
      case 'unary':
        return `${of.operator}${expression(of.operand)}`;
      case 'choice':
        return `(${expression(of.test)} ? ${expression(of.then)} : ${expression(of.otherwise)})`;
      case 'lambda':
        return lambda(module.functions[of.index]);
      case 'record':
        return `{${of.entries.map(({ key, value }) => `${key === null ? '...' : `${expression(key)}: `}${expression(value)}`).join(', ')}}`;
      case 'list':
        return `[${values(of.items)}]`;
      case 'comprehension':
        return `each(${expression(of.over)})`;
      case 'assignment':
        return `(${target(of.target)} = ${expression(of.value)})`;
      case 'wrapped':
        return `${of.form}${of.type === null ? '' : `<${type(of.type)}>`}(${expression(of.value)})`;
      case 'type-test':
        return `(${expression(of.value)} is ${type(of.type)})`;
      case 'opaque':
        return `opaque(${of.inside.map(expression).join(', ')})`;
    }
  }

  function lambda(form: FunctionForm | undefined): string {
    return form === undefined ? '?' : `(${form.parameters.map(parameter).join(', ')}) => ${block(form.body)}`;
  }

  function target(of: Target): string {
    if (of.kind === 'list-target') {
      const items = of.items.map((item) => (item === null ? '' : target(item)));
      return `[${[...items, ...(of.rest === null ? [] : [`...${target(of.rest)}`])].join(', ')}]`;
    }
    if (of.kind === 'record-target')
      return `{${of.entries.map((entry) => `${entry.key}: ${target(entry.target)}`).join(', ')}}`;
    return expression(of);
  }

  function parameter(of: Parameter): string {
    const marks = of.annotations.map((each) => `${annotation(each)} `).join('');
    const rest = { no: '', list: '...', record: '**' }[of.rest];
    const typed = of.type === null ? '' : `: ${type(of.type)}`;
    return `${marks}${rest}${target(of.target)}${typed}${of.otherwise === null ? '' : ` = ${expression(of.otherwise)}`}`;
  }

  function annotation({ callee, args }: Annotation): string {
    return `@${expression(callee)}(${values(args)})`;
  }

  function statement(of: Statement): string {
    switch (of.kind) {
      case 'evaluate':
        return expression(of.value);
      case 'assign':
        return `${target(of.target)} = ${of.value === null ? '?' : expression(of.value)}`;
      case 'if':
        return `if ${expression(of.test)} ${block(of.then)}${of.otherwise.length === 0 ? '' : ` else ${block(of.otherwise)}`}`;
      case 'switch': {
        const cases = of.cases.map(
          ({ values: each, body, continues }) =>
            `${each.map(expression).join(', ') || 'default'}${continues ? '↓' : ''} ${block(body)}`,
        );
        return `switch ${of.subject === null ? '' : expression(of.subject)} {${cases.join(' ')}}`;
      }
      case 'loop': {
        const { each } = of;
        const taken =
          each === null
            ? ''
            : [each.key, each.target]
                .filter((at) => at !== null)
                .map(target)
                .join(' => ');
        const from = each === null ? '' : `${taken} of ${expression(each.over)} `;
        return `loop ${from}${of.test === null ? '' : `while ${expression(of.test)} `}${block(of.body)}`;
      }
      case 'return':
        return of.value === null ? 'return' : `return ${expression(of.value)}`;
      case 'throw':
        return of.value === null ? 'throw' : `throw ${expression(of.value)}`;
      case 'leave':
        return of.form;
      case 'try': {
        const handlers = of.handlers.map(
          (each) => ` catch ${each.target === null ? '' : target(each.target)} ${block(each.body)}`,
        );
        return `try ${block(of.body)}${handlers.join('')}${of.last.length === 0 ? '' : ` finally ${block(of.last)}`}`;
      }
      case 'declare':
        return `declare ${of.name}`;
    }
  }

  function block(body: readonly Statement[]): string {
    return `{ ${body.map(statement).join('; ')} }`;
  }

  function type({ name, args }: TypeName): string {
    return args.length === 0 ? name : `${name}<${args.map(type).join(', ')}>`;
  }

  /** The statements of a function, the file itself when no name is given, one a line. */
  function body(name = ''): string[] {
    return (module.functions.find((form) => form.name === name)?.body ?? []).map(statement);
  }

  /** How a function begins. */
  function head(name: string): string {
    const form = module.functions.find((each) => each.name === name);
    if (form === undefined) return '';
    const owner = form.class === null ? '' : `${module.classes[form.class]?.name}${form.static ? '::' : '#'}`;
    const marks = form.annotations.map((each) => `${annotation(each)} `).join('');
    const returns = form.returns === null ? '' : `: ${type(form.returns)}`;
    return `${marks}${owner}${name}(${form.parameters.map(parameter).join(', ')})${returns}`;
  }

  /** A class with its bases and fields. */
  function shape(name: string): string {
    const form = module.classes.find((each) => each.name === name);
    if (form === undefined) return '';
    const marks = form.annotations.map((each) => `${annotation(each)} `).join('');
    const fields = form.fields.map((each) => {
      const typed = each.type === null ? '' : `: ${type(each.type)}`;
      const notes = each.annotations.map((note) => `${annotation(note)} `).join('');
      return `${notes}${each.static ? 'static ' : ''}${each.name}${typed}${each.value === null ? '' : ` = ${expression(each.value)}`}`;
    });
    return `${marks}${form.form} ${name}(${form.bases.map(type).join(', ')}) {${fields.join('; ')}}`;
  }

  return { body, head, shape };
}
