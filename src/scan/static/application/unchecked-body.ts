import { placeOf } from '../flow/evaluate.js';
import type { Interpreter } from '../flow/interpreter.js';
import { typesOf } from '../flow/names.js';
import type { LoadedUnit } from '../flow/program.js';
import { typed } from '../flow/value.js';
import type { Annotation, FunctionForm, Parameter } from '../ir/module.js';
import type { Application } from './application.js';
import { handlerForm } from './handler-form.js';
import { packageOf } from './packages.js';
import type { Route, ToldRoute } from './route.js';

/** A framework whose handlers say what a body must be by its class, and check that only when they are told to. */
interface Framework {
  /** What begins the names of its routes. */
  readonly routes: RegExp;
  /** The annotation of a parameter that gets the body. */
  readonly body: RegExp;
  /** Annotations of a class's fields that say what they must be. */
  readonly constraints: RegExp;
  /** The annotation of the parameter that has them checked. */
  readonly checks: RegExp;
  /** What has all bodies checked, wherever it stands in the package; null where nothing does. */
  readonly everywhere: RegExp | null;
}

const FRAMEWORKS: readonly Framework[] = [
  {
    routes: /^java:org\.springframework\./,
    body: /\.(?:RequestBody|ModelAttribute)$/,
    constraints: /^java:(?:javax|jakarta)\.validation\.constraints\.|^java:org\.hibernate\.validator\.constraints\./,
    checks: /\.(?:Valid|Validated)$/,
    everywhere: null,
  },
  {
    routes: /^npm:@nestjs\/common\./,
    body: /^npm:@nestjs\/common\.Body$/,
    constraints: /^npm:class-validator\./,
    checks: /Pipe$/,
    everywhere: /Pipes?$|^npm:@nestjs\/core\.APP_PIPE$/,
  },
];

/**
 * Bodies whose class says what its fields must be, where nothing has that checked.
 * @param whole whether all of the repository was looked through: else what checks all bodies may stand elsewhere
 */
export function uncheckedBodies(application: Application, routes: readonly Route[], whole: boolean): ToldRoute[] {
  const { interpreter: it } = application;
  if (it === null) return [];
  const told = new Map<string, ToldRoute>();
  for (const route of routes) {
    const framework = FRAMEWORKS.find((each) => each.routes.test(route.framework));
    if (framework === undefined || (framework.everywhere !== null && !whole)) continue;
    const found = handlerForm(application, route);
    if (found === null) continue;
    const { unit, form } = found;
    if (framework.everywhere !== null && isNamed(application, unit, framework.everywhere)) continue;
    for (const parameter of form.parameters) {
      if (!isUnchecked(it, unit, form, parameter, framework)) continue;
      const at = placeOf(it.frameOf(unit, typed([])), parameter);
      told.set(`${at.path}:${at.start}`, { at, route });
    }
  }
  return [...told.values()];
}

function isUnchecked(
  it: Interpreter,
  unit: LoadedUnit,
  form: FunctionForm,
  { annotations, type }: Parameter,
  { body, constraints, checks }: Framework,
): boolean {
  const names = annotations.flatMap((annotation) => namesOf(it, unit, annotation));
  if (!names.some((name) => body.test(name)) || names.some((name) => checks.test(name))) return false;
  // A method that takes what the check found judges it itself; an annotation of the method may have it checked.
  if (form.annotations.some((annotation) => namesOf(it, unit, annotation).some((name) => checks.test(name))))
    return false;
  return typesOf(it, unit, type).some((each) =>
    (it.program.classes.get(each) ?? []).some(({ unit: { path }, form: { fields } }) => {
      const owner = it.program.units.get(path);
      const all = fields.flatMap((field) => field.annotations);
      return owner !== undefined && all.some((each) => namesOf(it, owner, each).some((name) => constraints.test(name)));
    }),
  );
}

/** The names of an annotation, and of what it is given. */
function namesOf(it: Interpreter, unit: LoadedUnit, { callee, args }: Annotation): readonly string[] {
  const frame = it.frameOf(unit, typed([]));
  return [callee, ...args.map(({ value }) => value)].flatMap((each) => it.evaluate(frame, each).types);
}

/** Whether a file of the same package takes in or calls something of a name. */
function isNamed(application: Application, { path }: LoadedUnit, pattern: RegExp): boolean {
  const folder = packageOf(application, path);
  return [...application.units].some(
    (unit) =>
      packageOf(application, unit.path) === folder &&
      unit.module.imports.some(({ module, member }) => pattern.test(`npm:${module}.${member ?? ''}`)),
  );
}
