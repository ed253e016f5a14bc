import type { Argument, Expression, Target, TypeName } from '../../../../../../src/scan/static/ir/expression.js';
import type { FunctionForm, Module } from '../../../../../../src/scan/static/ir/module.js';
import type { Statement } from '../../../../../../src/scan/static/ir/statement.js';

/** The intermediate form as text that looks like JavaScript, so that a test can say what it expects in one line. */
export function writtenBody(module: Module, body: readonly Statement[]): string {
  return body.map((statement) => writtenStatement(module, statement)).join(' ');
}

export function writtenFunction(module: Module, one: FunctionForm): string {
  const parameters = one.parameters.map(
    ({ target, type, rest }) =>
      `${rest === 'list' ? '...' : ''}${writtenTarget(module, target)}${type === null ? '' : `: ${writtenType(type)}`}`,
  );
  return `${one.name}(${parameters.join(', ')}) { ${writtenBody(module, one.body)} }`;
}

export function writtenType({ name, args }: TypeName): string {
  return args.length === 0 ? name : `${name}<${args.map(writtenType).join(', ')}>`;
}

function writtenStatement(module: Module, statement: Statement): string {
  const value = (one: Expression) => writtenValue(module, one);
  const block = (body: readonly Statement[]) => `{ ${writtenBody(module, body)} }`.replace('{  }', '{}');
  switch (statement.kind) {
    case 'evaluate':
      return `${value(statement.value)};`;
    case 'assign': {
      const type = statement.type === null ? '' : `: ${writtenType(statement.type)}`;
      const given = statement.value === null ? '' : ` = ${value(statement.value)}`;
      return `${writtenTarget(module, statement.target)}${type}${given};`;
    }
    case 'if': {
      const otherwise = statement.otherwise.length === 0 ? '' : ` else ${block(statement.otherwise)}`;
      return `if (${value(statement.test)}) ${block(statement.then)}${otherwise}`;
    }
    case 'switch': {
      const cases = statement.cases.map(({ values, body, continues }) => {
        const label = values.length === 0 ? 'default' : `case ${values.map(value).join(', ')}`;
        return `${label}: ${block(body)}${continues ? ' >' : ''}`;
      });
      return `switch (${statement.subject === null ? '' : value(statement.subject)}) { ${cases.join(' ')} }`;
    }
    case 'loop': {
      const { each, test } = statement;
      const head =
        each === null
          ? test === null
            ? ''
            : value(test)
          : `${each.target === null ? '' : writtenTarget(module, each.target)} of ${value(each.over)}`;
      return `loop (${head}) ${block(statement.body)}`;
    }
    case 'return':
    case 'throw':
      return statement.value === null ? `${statement.kind};` : `${statement.kind} ${value(statement.value)};`;
    case 'leave':
      return `${statement.form};`;
    case 'try': {
      const handlers = statement.handlers.map(
        ({ target, body }) => ` catch (${target === null ? '' : writtenTarget(module, target)}) ${block(body)}`,
      );
      const last = statement.last.length === 0 ? '' : ` finally ${block(statement.last)}`;
      return `try ${block(statement.body)}${handlers.join('')}${last}`;
    }
    case 'declare':
      return 'class' in statement.what ? `class ${statement.name};` : `function ${statement.name};`;
  }
}

function writtenTarget(module: Module, target: Target): string {
  if (target.kind === 'list-target') {
    return `[${target.items.map((item) => (item === null ? '' : writtenTarget(module, item))).join(', ')}]`;
  }
  if (target.kind === 'record-target') {
    return `{${target.entries.map(({ key, target: inner }) => `${key}: ${writtenTarget(module, inner)}`).join(', ')}}`;
  }
  return writtenValue(module, target);
}

function writtenArguments(module: Module, args: readonly Argument[]): string {
  return args.map(({ name, value }) => `${name === null ? '' : `${name}=`}${writtenValue(module, value)}`).join(', ');
}

export function writtenValue(module: Module, one: Expression): string {
  const value = (inner: Expression) => writtenValue(module, inner);
  switch (one.kind) {
    case 'constant':
      return one.value === undefined ? 'null' : JSON.stringify(one.value);
    case 'name':
      return one.name;
    case 'member':
      return `${value(one.object)}.${one.name}`;
    case 'index':
      return `${value(one.object)}[${value(one.key)}]`;
    case 'call':
      return `${one.form === 'new' ? 'new ' : ''}${value(one.callee)}(${writtenArguments(module, one.args)})`;
    case 'text':
      return `\`${one.parts.map((part) => (part.kind === 'constant' ? String(part.value) : `\${${value(part)}}`)).join('')}\``;
    case 'binary':
      return `(${value(one.left)} ${one.operator} ${value(one.right)})`;
    case 'logical':
      return `(${value(one.left)} ${one.operator} ${value(one.right)})`;
    case 'unary':
      return `${one.operator}${value(one.operand)}`;
    case 'choice':
      return `(${value(one.test)} ? ${value(one.then)} : ${value(one.otherwise)})`;
    case 'lambda': {
      const made = module.functions[one.index];
      return made === undefined ? 'lambda?' : `lambda${writtenFunction(module, made)}`;
    }
    case 'list':
      return `[${writtenArguments(module, one.items)}]`;
    case 'assignment':
      return `(${writtenTarget(module, one.target)} = ${value(one.value)})`;
    case 'wrapped':
      return `<${one.type === null ? one.form : writtenType(one.type)}>${value(one.value)}`;
    case 'type-test':
      return `(${value(one.value)} is ${writtenType(one.type)})`;
    case 'opaque':
      return `?(${one.inside.map(value).join(', ')})`;
    default:
      return `(${one.kind})`;
  }
}
