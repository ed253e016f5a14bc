import { placeOf } from '../flow/evaluate.js';
import type { Frame } from '../flow/frame.js';
import type { Given, Interpreter } from '../flow/interpreter.js';
import type { ClassOfRepository, LoadedUnit } from '../flow/program.js';
import { typed, UNKNOWN, type Value } from '../flow/value.js';
import type { Expression } from '../ir/expression.js';
import type { Annotation, FunctionForm } from '../ir/module.js';
import type { MemberModel } from '../models/model.js';
import type { Order, PathText, RouterEvent, Thing } from './event.js';
import { methodsOf, pathsAt, type Spoken, thingsAt } from './read.js';

interface Noted {
  readonly model: MemberModel;
  readonly spoken: Spoken;
}

/** The token under which NestJS takes what stands before everything. */
const GUARD = 'npm:@nestjs/core.APP_GUARD';

/** What the annotations of a file's classes and their methods say of routes. */
export function classEvents(it: Interpreter, unit: LoadedUnit, sequence: number): RouterEvent[] {
  return [...unit.classes.values()].flatMap((found) => eventsOfClass(it, unit, found, sequence));
}

function eventsOfClass(it: Interpreter, unit: LoadedUnit, found: ClassOfRepository, sequence: number): RouterEvent[] {
  const { form, type } = found;
  const frame = it.frameOf(unit, typed([type]));
  const place = (start: number): Order => ({ run: it.runs, sequence, form: `${unit.path}:${type}`, start });
  const events: RouterEvent[] = form.annotations.flatMap((annotation) => {
    const noted = notedBy(it, frame, annotation);
    const order = place(annotation.start);
    return [
      ...ownOf(it, form.form !== 'interface', noted, annotation, frame, type, order),
      ...routesOfClass(noted, annotation, frame, type, order),
    ];
  });
  events.push(...inherited(it, frame, found, place(form.start)));
  // Some languages show a method the annotations of its class as well.
  const isOfClass = ({ start, callee }: Annotation) =>
    form.annotations.some((each) => each.start === start) || form.bases.some(({ name }) => name === dotted(callee));
  for (const index of form.methods) {
    const method = unit.module.functions[index];
    if (method === undefined || method.annotations.length === 0) continue;
    const value = { ...UNKNOWN, functions: [{ unit, index, scope: unit.scope, self: typed([type]) }] };
    events.push(...eventsOfMethod(it, frame, type, method, value, place(method.start), isOfClass));
  }
  return events;
}

/** What classes of libraries say of those that are made from them. */
function inherited(it: Interpreter, frame: Frame, { form, type }: ClassOfRepository, order: Order): RouterEvent[] {
  return it.libraryBases(type).flatMap((base): RouterEvent[] => {
    const web = frame.unit.models.lookup(base)?.web;
    if (web?.own == null) return [];
    const at = placeOf(frame, form);
    const { root, everywhere } = web.own;
    // A filter or an interceptor: the framework runs it before routes, before which ones other places say.
    const layers = everywhere ? [{ value: typed([type]), at }] : [];
    const common = { at, site: `${type}:${base}`, order, on: [type], by: base, bare: false } as const;
    return [{ ...common, kind: 'own', ...nothing(), root, everywhere, layers, sure: !everywhere }];
  });
}

/** The models of an annotation, with what it is given. */
function notedBy(it: Interpreter, frame: Frame, { callee, args, start, end }: Annotation, depth = 0): Noted[] {
  const { types } = it.evaluate(frame, callee);
  const receiver = callee.kind === 'member' ? it.evaluate(frame, callee.object) : null;
  const given = args.map(({ value, name, spread }): Given => {
    return { value: it.evaluate(frame, value), name, spread, from: value };
  });
  return types.flatMap((type): Noted[] => {
    if (type.startsWith('repo:')) return composed(it, type, given, depth);
    const model = frame.unit.models.lookup(type);
    if (model === null) return [];
    return [{ model, spoken: { it, frame, span: { start, end }, name: model.name, receiver, given } }];
  });
}

/** An annotation of the repository says what those that stand at it say, with what it is given itself. */
function composed(it: Interpreter, type: string, given: readonly Given[], depth: number): Noted[] {
  if (depth > 3) return [];
  return (it.program.classes.get(type) ?? []).flatMap(({ unit, form }) => {
    const loaded = it.program.units.get(unit.path);
    if (loaded === undefined) return [];
    const frame = it.frameOf(loaded, UNKNOWN);
    return form.annotations.flatMap((annotation) =>
      notedBy(it, frame, annotation, depth + 1).map(({ model, spoken }) => ({
        model,
        spoken: { ...spoken, given: [...given, ...spoken.given] },
      })),
    );
  });
}

function ownOf(
  it: Interpreter,
  isClass: boolean,
  noted: readonly Noted[],
  annotation: Annotation,
  frame: Frame,
  type: string,
  order: Order,
): RouterEvent[] {
  const at = placeOf(frame, annotation);
  const common = { at, site: `${type}@${annotation.start}`, order, on: [type], bare: false };
  if (noted.length === 0) {
    const layers = [{ value: it.evaluate(frame, annotation.callee), at }];
    return [{ ...common, by: '', kind: 'own', ...nothing(), layers }];
  }
  return noted.flatMap(({ model, spoken }): RouterEvent[] => [
    ...guardsOf(spoken).map(
      (layers): RouterEvent => ({
        ...common,
        by: model.name,
        kind: 'own',
        ...nothing(),
        everywhere: true,
        layers: [layers],
      }),
    ),
    {
      ...common,
      by: model.name,
      kind: 'own',
      ...nothing(),
      paths: pathsAt(spoken, model.web?.own?.path ?? []) ?? [],
      layers: layersOf({ model, spoken }, at),
      root: isClass && model.web?.own?.root === true,
      everywhere: model.web?.own?.everywhere === true,
    },
  ]);
}

/** Guards that a module gives to all controllers: `{ provide: APP_GUARD, useClass: Own }`. */
function guardsOf(spoken: Spoken): Thing[] {
  const at = { path: spoken.frame.unit.path, ...spoken.span };
  const providers = spoken.given.flatMap(({ value }) => [...(value.parts?.get('providers')?.parts?.values() ?? [])]);
  return providers.flatMap(({ parts }) => {
    const isGuard = parts?.get('provide')?.types.includes(GUARD) === true;
    const given = parts?.get('useClass') ?? parts?.get('useExisting') ?? UNKNOWN;
    return isGuard ? [{ value: given, at }] : [];
  });
}

function dotted(callee: Expression): string {
  if (callee.kind === 'name') return callee.name;
  return callee.kind === 'member' ? `${dotted(callee.object)}.${callee.name}` : '';
}

/** A decorator of a router that puts a class on it. */
function routesOfClass(
  noted: readonly Noted[],
  annotation: Annotation,
  frame: Frame,
  type: string,
  order: Order,
): RouterEvent[] {
  const at = placeOf(frame, annotation);
  return noted.flatMap(({ model, spoken }): RouterEvent[] => {
    const { route } = model.web ?? {};
    const sites = spoken.receiver?.sites ?? [];
    if (route == null || sites.length === 0) return [];
    return [
      {
        ...{ at, site: `${type}@${annotation.start}`, order, on: sites, by: model.name, bare: false, kind: 'route' },
        methods: methodsOf(spoken, route.methods),
        paths: pathsAt(spoken, route.path) ?? [],
        handlers: [{ value: typed([type]), at }],
        layers: [],
        decorates: false,
        partial: false,
        expands: null,
        target: null,
        options: new Map(),
      },
    ];
  });
}

function nothing() {
  return { paths: [], layers: [], bodies: [], root: false, everywhere: false, asked: false, sure: true } as const;
}

/** The layers that an annotation names, or is. */
function layersOf({ model, spoken }: Noted, at: Thing['at']): Thing[] {
  const listed = thingsAt(spoken, model.web?.own?.layers ?? []);
  if (model.web?.route != null || (model.web?.own != null && model.web.protects === null)) return listed;
  return [...listed, { value: typed([model.name]), at }];
}

/** A route that annotations of a method tell of: together, or each one of its own. */
interface Told {
  readonly noted: Noted;
  readonly annotation: Annotation;
  readonly methods: readonly string[];
  readonly paths: readonly PathText[] | null;
}

function eventsOfMethod(
  it: Interpreter,
  frame: Frame,
  type: string,
  method: FunctionForm,
  value: Value,
  order: Order,
  isOfClass: (annotation: Annotation) => boolean,
): RouterEvent[] {
  const own = method.annotations.filter((annotation) => !isOfClass(annotation));
  const noted = own.map((annotation) => ({ annotation, models: notedBy(it, frame, annotation) }));
  const layers = noted.flatMap(({ annotation, models }) =>
    models.length === 0
      ? [{ value: it.evaluate(frame, annotation.callee), at: placeOf(frame, annotation) }]
      : models.flatMap((each) => layersOf(each, placeOf(frame, annotation))),
  );
  const told = noted.flatMap(({ annotation, models }) =>
    models.flatMap((each): Told[] => {
      const route = each.model.web?.route;
      if (route == null) return [];
      const paths = route.path.length === 0 ? null : pathsAt(each.spoken, route.path);
      return [{ noted: each, annotation, methods: methodsOf(each.spoken, route.methods), paths }];
    }),
  );
  const at = { path: frame.unit.path, start: method.start, end: method.end };
  const roots = told.filter(({ noted }) => noted.model.web?.route?.alone === true).slice(0, 1);
  const alone = roots.map(({ noted, annotation }): RouterEvent => {
    const common = {
      at: placeOf(frame, annotation),
      site: `${type}@${annotation.start}`,
      order,
      on: [type],
      bare: false,
    };
    return { ...common, by: noted.model.name, kind: 'own', ...nothing(), root: true };
  });
  const routes = combined(told).map(
    ({ noted: { model, spoken }, annotation, methods, paths }): RouterEvent => ({
      at: placeOf(frame, annotation),
      site: `${type}.${method.name}@${annotation.start}`,
      order,
      on: [type],
      by: model.name,
      bare: false,
      kind: 'route',
      methods,
      paths: paths ?? [],
      handlers: [{ value, at }],
      layers,
      decorates: true,
      partial: model.web?.route?.partial === true,
      expands: null,
      target: null,
      options: new Map(spoken.given.flatMap((each) => (each.name === null ? [] : [[each.name, each.value] as const]))),
    }),
  );
  return [...alone, ...routes];
}

/** One annotation may say the method and another one the path: `@GET @Path("/x")`, `[HttpGet] [Route("x")]`. */
function combined(told: readonly Told[]): Told[] {
  const isOpen = ({ methods }: Told) => methods.length === 0 || methods[0] === 'ANY';
  const named = told.filter((each) => !isOpen(each));
  const paths = told.filter((each) => isOpen(each) && each.paths !== null).flatMap((each) => each.paths ?? []);
  if (named.length === 0) return told.filter(({ methods }) => methods.length > 0);
  return named.map((each) => (each.paths === null && paths.length > 0 ? { ...each, paths } : each));
}
