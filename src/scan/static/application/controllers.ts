import { methodsOf } from '../flow/classes.js';
import type { Interpreter } from '../flow/interpreter.js';
import { type Closure, UNKNOWN, type Value } from '../flow/value.js';
import type { Application } from './application.js';
import type { Thing, UseEvent } from './event.js';
import { textsOf } from './read.js';
import type { FoundRoute, Link } from './resolve.js';

/** Finds controllers by the names that routes call them, with what runs before their actions. */
export interface Controllers {
  /** The route with what answers it; null where the controller is there and has no such action. */
  answered(route: FoundRoute): FoundRoute | null;
}

export function controllersOf(application: Application): Controllers {
  const it = application.interpreter;
  const byName = new Map<string, string>();
  for (const { classes } of application.units)
    for (const { type, form } of classes.values()) byName.set(form.name, type);
  const filters = application.events.filter(
    (event): event is UseEvent => event.kind === 'use' && event.on?.some((id) => id.startsWith('repo:')) === true,
  );

  function answered(route: FoundRoute): FoundRoute | null {
    const { target, handlers } = route.event;
    if (it === null || handlers.some(({ value }) => value.functions.length > 0) || !isOfRuby(route)) return route;
    const { controller, action } = actionOf(route, target);
    if (action === null || controller === null) return route;
    const type = byName.get(className(route, controller));
    const isSet = target?.startsWith('#') === false && route.event.by.includes('resource');
    if (type === undefined) return isSet ? null : route;
    const functions = methodsOf(it, type, action, null);
    if (functions.length === 0 && it.hasMember({ ...UNKNOWN, types: [type] }, action)) return route;
    if (functions.length === 0)
      return isSet && (isPage(action) || hasOwn(it, type)) && !hasView(it, route, controller, action) ? null : route;
    const handler: Thing = { value: { ...UNKNOWN, functions }, at: route.event.at };
    const event = { ...route.event, handlers: [handler] };
    return { ...route, event, chain: [...route.chain, ...filtersOf(it, filters, type, action)] };
  }

  return { answered };
}

function isOfRuby({ event }: FoundRoute): boolean {
  return event.by.startsWith('rb:');
}

function actionOf({ way, event, path }: FoundRoute, target: string | null) {
  const around = way.findLast((node) => node.controller !== null)?.controller ?? null;
  const words = path.split('/').filter((part) => part !== '' && !part.startsWith('{') && !part.startsWith(':'));
  const own = target ?? event.paths[0]?.text.replace(/^\/|\.\.\//g, '') ?? '';
  const [left = '', right] = own.split('#');
  if (right !== undefined) return { controller: left === '' ? around : left, action: right };
  if (around !== null) return { controller: around, action: left.split('/').at(-1) ?? null };
  return { controller: words.slice(0, -1).join('/') || null, action: words.at(-1) ?? null };
}

/** `admin/user_groups` below the module `v1` is `V1.Admin.UserGroupsController`. */
function className({ way }: FoundRoute, controller: string): string {
  const modules = way.flatMap(({ module }) => (module === null ? [] : module.split('/')));
  const parts = [...modules, ...controller.split('/')].filter((part) => part !== '');
  return `${parts.map(camel).join('.')}Controller`;
}

function camel(name: string): string {
  return name.replaceAll(/(?:^|_)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** Actions that a set of routes has although many a controller does not: forms. What else it lacks, a library may give. */
function isPage(action: string): boolean {
  return action === 'new' || action === 'edit';
}

/** A controller that has actions of its own has no others but those that it shows. */
function hasOwn({ program }: Interpreter, type: string): boolean {
  return (program.classes.get(type) ?? []).some(({ unit, form }) =>
    form.methods.some((index) => unit.module.functions[index]?.static === false),
  );
}

/** An action that is nothing but a page needs no method. */
function hasView({ program }: Interpreter, { way }: FoundRoute, controller: string, action: string): boolean {
  const modules = way.flatMap(({ module }) => (module === null ? [] : [module]));
  const folder = ['app/views', ...modules, controller].join('/');
  return program.files.inFolder(folder).some((path) => path.slice(folder.length + 1).startsWith(`${action}.`));
}

/** What a controller and those that it is made from put before an action. */
function filtersOf(it: Interpreter, filters: readonly UseEvent[], type: string, action: string): Link[] {
  const types = [type, ...lineageOf(it, type)];
  const own = filters.filter(({ on }) => on?.some((id) => types.includes(id)) === true);
  const skipped = own
    .filter(({ by, options }) => by.includes('skip') && concerns(options, action))
    .flatMap(({ things }) => things.flatMap(({ value }) => textsOf(value).map(({ text }) => text)));
  return own
    .filter(({ by, options }) => !by.includes('skip') && concerns(options, action))
    .flatMap(({ things, options }) =>
      things.flatMap((thing): Link[] => {
        const [name] = textsOf(thing.value);
        if (name !== undefined && skipped.includes(name.text)) return [];
        const functions = name === undefined ? [] : methodsOf(it, type, name.text, null);
        const sure = !options.has('if') && !options.has('unless');
        return [{ thing: functions.length === 0 ? thing : { ...thing, value: calling(functions) }, sure }];
      }),
    );
}

function calling(functions: readonly Closure[]): Value {
  return { ...UNKNOWN, functions };
}

function lineageOf(it: Interpreter, type: string, depth = 0): readonly string[] {
  if (depth > 6) return [];
  const bases = (it.program.classes.get(type) ?? []).flatMap(({ form }) => form.bases.map(({ name }) => name));
  return bases.flatMap((base) => {
    const found = [...it.program.classes.keys()].filter((key) => key.endsWith(`#${base}`));
    return found.flatMap((each) => [each, ...lineageOf(it, each, depth + 1)]);
  });
}

function concerns(options: UseEvent['options'], action: string): boolean {
  const names = (key: string) => {
    const value = options.get(key);
    return value === undefined ? null : textsOf(value).map(({ text }) => text);
  };
  const only = names('only');
  return (only === null || only.includes(action)) && names('except')?.includes(action) !== true;
}
