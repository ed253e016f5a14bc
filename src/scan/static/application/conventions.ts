import type { LoadedUnit } from '../flow/program.js';
import { UNKNOWN } from '../flow/value.js';
import type { FunctionForm } from '../ir/module.js';
import type { Application } from './application.js';
import type { RouteEvent, RouterEvent } from './event.js';
import { packageOf } from './packages.js';

const PLACEHOLDER = /\{(controller|action|area)(?:=\w*)?\}/gi;
const ANSWERS = /(?:Result|View|Task|Response)$/;

/** ASP.NET: a pattern with `{controller}` and `{action}` is a route of every action that has none of its own. */
export function conventionalRoutes(application: Application, event: RouteEvent): RouteEvent[] {
  const folder = packageOf(application, event.at.path);
  const actions = [...application.units].flatMap((unit) =>
    packageOf(application, unit.path) === folder ? actionsOf(application, unit) : [],
  );
  return event.paths.flatMap(({ text, known }) => {
    if (!/\{controller/i.test(text)) return [{ ...event, expands: null, methods: ['ANY'], paths: [{ text, known }] }];
    return actions.map(({ controller, form, type, unit, index }): RouteEvent => {
      const names = { controller, action: form.name, area: '' };
      const path = text.replaceAll(PLACEHOLDER, (_, name: string) => names[name.toLowerCase() as keyof typeof names]);
      const value = {
        ...UNKNOWN,
        functions: [{ unit, index, scope: unit.scope, self: { ...UNKNOWN, types: [type] } }],
      };
      return {
        ...event,
        expands: null,
        site: `${event.site}|${type}.${form.name}`,
        methods: methodsOf(application, type, form),
        paths: [{ text: withoutMissing(path, form), known }],
        handlers: [{ value, at: { path: unit.path, start: form.start, end: form.end } }],
      };
    });
  });
}

/** An optional parameter is part of the path of an action that takes it. */
function withoutMissing(path: string, { parameters }: FunctionForm): string {
  const names = parameters.map(({ target }) => (target.kind === 'name' ? target.name.toLowerCase() : ''));
  return path.replaceAll(/\/?\{(\w+)\?\}/g, (all, name: string) =>
    names.includes(name.toLowerCase()) ? all.replace('?', '') : '',
  );
}

interface ActionForm {
  readonly controller: string;
  readonly form: FunctionForm;
  readonly type: string;
  readonly unit: LoadedUnit;
  readonly index: number;
}

function actionsOf({ interpreter: it, events }: Application, unit: LoadedUnit): ActionForm[] {
  return [...unit.classes.values()].flatMap(({ form, type }) => {
    const isController = it?.libraryBases(type).some((base) => /\.Mvc\.Controller(?:Base)?$/.test(base)) === true;
    if (!isController || !form.name.endsWith('Controller') || hasOwnPath(events, type)) return [];
    const controller = form.name.slice(form.name.lastIndexOf('.') + 1).replace(/Controller$/, '');
    return form.methods.flatMap((index) => {
      const method = unit.module.functions[index];
      const isAction = method !== undefined && !method.static && ANSWERS.test(method.returns?.name ?? '');
      return isAction && !hasOwnRoute(events, type, method) ? [{ controller, form: method, type, unit, index }] : [];
    });
  });
}

/** A class with a path of its own, on which what it answers is told by annotations. */
export function hasOwnPath(events: readonly RouterEvent[], type: string): boolean {
  return events.some((event) => event.kind === 'own' && event.on?.includes(type) === true && event.paths.length > 0);
}

function hasOwnRoute(events: readonly RouterEvent[], type: string, form: FunctionForm): boolean {
  return events.some((event) => event.kind === 'route' && isOf(event, type, form) && event.paths.length > 0);
}

function isOf(event: RouteEvent, type: string, { start }: FunctionForm): boolean {
  return event.on?.includes(type) === true && event.handlers.at(-1)?.at.start === start;
}

/** The methods that an annotation without a path says. */
function methodsOf({ events }: Application, type: string, form: FunctionForm): readonly string[] {
  const told = events.flatMap((event) => (event.kind === 'route' && isOf(event, type, form) ? event.methods : []));
  return told.length === 0 ? ['ANY'] : [...new Set(told)];
}
