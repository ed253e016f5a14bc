import type { Interpreter } from '../flow/interpreter.js';
import { globalValue } from '../flow/names.js';
import type { LoadedUnit } from '../flow/program.js';
import type { Value } from '../flow/value.js';
import { UNKNOWN } from '../flow/value.js';
import type { Expression } from '../ir/expression.js';
import type { FunctionForm } from '../ir/module.js';
import type { RouteEvent } from './event.js';
import { walkFunction } from './walk.js';

const VERBS = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS'];
const PAGE = /^(?:.*\/)?(?:src\/)?pages\/(api(?:\/.*)?)\.[cm]?[jt]sx?$/;
const ROUTE = /^(?:.*\/)?(?:src\/)?app\/((?:.*\/)?)route\.[cm]?[jt]sx?$/;
const FRAMEWORK = 'npm:next';
const NOT_A_PAGE = /\.(?:test|spec|d)$/;

/** The routes that a file is by where it lies: handlers of Next.js. None where the project does not use it. */
export function fileRoutes(it: Interpreter, unit: LoadedUnit): RouteEvent[] {
  const { path } = unit;
  const page = PAGE.exec(path)?.[1];
  const route = ROUTE.exec(path)?.[1];
  if ((page === undefined && route === undefined) || !usesNext(it, unit)) return [];
  if (page !== undefined)
    return NOT_A_PAGE.test(page) ? [] : pageRoutes(it, unit, urlOf(page.replace(/(?:^|\/)index$/, '')));
  return VERBS.flatMap((verb) => {
    const exported = unit.module.exports?.some(({ name }) => name === verb) ?? false;
    return exported ? [routeOf(it, unit, urlOf(route ?? ''), [verb], handlerOf(it, unit, verb))] : [];
  });
}

/** The nearest `package.json` names it. */
function usesNext({ program }: Interpreter, { path }: LoadedUnit): boolean {
  const folders = path.split('/').slice(0, -1);
  for (let depth = folders.length; depth >= 0; depth--) {
    const file = [...folders.slice(0, depth), 'package.json'].join('/');
    const text = program.files.has(file) ? program.files.settings(file) : null;
    if (text !== null) return /"next"\s*:/.test(text);
  }
  return false;
}

/** Folders in brackets are parameters; those in parentheses and with `@` are not in the path. */
function urlOf(folders: string): string {
  const parts = folders.split('/').filter((part) => part !== '' && !/^(?:\(.*\)|@.*)$/.test(part));
  return `/${parts.map((part) => part.replace(/^\[\[?\.{0,3}([^\]]*)\]\]?$/, '{$1}')).join('/')}`;
}

function pageRoutes(it: Interpreter, unit: LoadedUnit, path: string): RouteEvent[] {
  if (unit.module.exports?.some(({ name }) => name === 'default') !== true) return [];
  const handler = handlerOf(it, unit, 'default');
  const [closure] = handler.functions;
  const form = closure?.unit.module.functions[closure.index];
  const told = closure === undefined || form === undefined ? [] : comparedMethods(closure.unit.module, form);
  return [routeOf(it, unit, path, told.length > 0 ? told : ['GET', 'POST', 'PUT', 'DELETE', 'PATCH'], handler)];
}

/** The methods that a handler compares the request's own with. */
function comparedMethods(module: LoadedUnit['module'], form: FunctionForm): string[] {
  const found = new Set<string>();
  const isMethod = (each: Expression | null) => each?.kind === 'member' && each.name === 'method';
  const take = (each: Expression) => {
    if (each.kind === 'constant' && VERBS.includes(String(each.value))) found.add(String(each.value));
  };
  walkFunction(module, form, {
    enter: () => {},
    leave: () => {},
    statement(statement) {
      if (statement.kind === 'switch' && isMethod(statement.subject))
        for (const { values } of statement.cases) values.forEach(take);
    },
    expression(expression) {
      if (expression.kind !== 'binary' || expression.operator !== '==') return;
      if (isMethod(expression.left)) take(expression.right);
      if (isMethod(expression.right)) take(expression.left);
    },
  });
  return [...found];
}

/** What a file exports under a name. */
function handlerOf(it: Interpreter, unit: LoadedUnit, name: string): Value {
  const found = unit.module.exports?.find((each) => each.name === name);
  if (found?.local?.kind === 'name') return globalValue(it, unit, found.local.name);
  return unit.scope.vars.get(`export ${name}`) ?? UNKNOWN;
}

function routeOf(
  it: Interpreter,
  unit: LoadedUnit,
  path: string,
  methods: readonly string[],
  value: Value,
): RouteEvent {
  const [closure] = value.functions;
  const form = closure?.unit.module.functions[closure.index];
  const at = { path: unit.path, start: form?.start ?? 0, end: form?.end ?? 0 };
  return {
    kind: 'route',
    at,
    site: `${unit.path}:${methods.join()}`,
    order: { run: it.runs, sequence: 0, form: unit.path, start: at.start },
    on: [`file:${unit.path}`],
    by: FRAMEWORK,
    bare: false,
    methods,
    paths: [{ text: path, known: true }],
    handlers: [{ value, at }],
    layers: [],
    decorates: false,
    partial: false,
    expands: null,
    target: null,
    options: new Map(),
  };
}
