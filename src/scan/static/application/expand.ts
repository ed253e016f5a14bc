import { importedValue } from '../flow/names.js';
import type { LoadedUnit } from '../flow/program.js';
import { UNKNOWN, type Value } from '../flow/value.js';
import type { Application } from './application.js';
import { conventionalRoutes, hasOwnPath } from './conventions.js';
import type { PathText, RouteEvent, RouterEvent, Thing } from './event.js';
import { joinPaths } from './path-text.js';
import { textsOf } from './read.js';

/** The methods of classes that answer requests by the names of their methods. */
const VERBS = ['get', 'post', 'put', 'patch', 'delete', 'head', 'options'];

/** What the one name of a set of routes stands for: its method, what comes after the path, and who answers. */
interface Action {
  readonly name: string;
  readonly methods: readonly string[];
  readonly suffix: string;
}

const MEMBER = '/{id}';
const RESOURCES: readonly Action[] = [
  { name: 'index', methods: ['GET'], suffix: '' },
  { name: 'create', methods: ['GET'], suffix: '/create' },
  { name: 'store', methods: ['POST'], suffix: '' },
  { name: 'show', methods: ['GET'], suffix: MEMBER },
  { name: 'edit', methods: ['GET'], suffix: `${MEMBER}/edit` },
  { name: 'update', methods: ['PUT', 'PATCH'], suffix: MEMBER },
  { name: 'destroy', methods: ['DELETE'], suffix: MEMBER },
];
const RAILS_RESOURCES: readonly Action[] = [
  { name: 'index', methods: ['GET'], suffix: '' },
  { name: 'new', methods: ['GET'], suffix: '/new' },
  { name: 'create', methods: ['POST'], suffix: '' },
  { name: 'show', methods: ['GET'], suffix: MEMBER },
  { name: 'edit', methods: ['GET'], suffix: `${MEMBER}/edit` },
  { name: 'update', methods: ['PUT', 'PATCH'], suffix: MEMBER },
  { name: 'destroy', methods: ['DELETE'], suffix: MEMBER },
];
const RAILS_RESOURCE: readonly Action[] = RAILS_RESOURCES.filter(({ name }) => name !== 'index').map((action) => ({
  ...action,
  suffix: action.suffix.replace(MEMBER, ''),
}));
const VIEW_SET: readonly Action[] = [
  { name: 'list', methods: ['GET'], suffix: '' },
  { name: 'create', methods: ['POST'], suffix: '' },
  { name: 'retrieve', methods: ['GET'], suffix: MEMBER },
  { name: 'update', methods: ['PUT'], suffix: MEMBER },
  { name: 'partial_update', methods: ['PATCH'], suffix: MEMBER },
  { name: 'destroy', methods: ['DELETE'], suffix: MEMBER },
];

/** The routes that an event stands for: of sets of routes, of classes whose methods answer, of other files. */
export function expanded(application: Application, event: RouterEvent): RouterEvent[] {
  if (event.kind !== 'route') return [event];
  if (event.partial && event.paths.length === 0 && !event.on?.some((id) => hasOwnPath(application.events, id)))
    return [];
  switch (event.expands) {
    case 'file':
      return asViews(application, {
        ...event,
        handlers: event.handlers.map((thing) => fromFile(application, event, thing)),
      });
    case 'view-set':
      return viewSet(application, event);
    case 'rails-resources':
      return resourceRoutes(event, RAILS_RESOURCES);
    case 'rails-resource':
      return resourceRoutes(event, RAILS_RESOURCE);
    case 'conventional':
      return conventionalRoutes(application, event);
    case 'resources':
      return resourceRoutes(event, RESOURCES);
    case 'api-resources':
      return resourceRoutes(
        event,
        RESOURCES.filter(({ name }) => name !== 'create' && name !== 'edit'),
      );
    default:
      return asViews(application, placedOn(named(event)));
  }
}

/** The controller and action that a text names, as what answers or as what a path stands for. */
function named(event: RouteEvent): RouteEvent {
  const texts = ['to', 'action'].flatMap((option) => namesIn(event.options.get(option)) ?? []);
  const inRecord = event.handlers.flatMap(({ value }) =>
    [...(value.parts?.values() ?? [])].flatMap((part) => textsOf(part)),
  );
  const [target = event.target ?? undefined] = [...texts, ...inRecord.map(({ text }) => text)];
  if (target === undefined) return event;
  const [controller] = namesIn(event.options.get('controller')) ?? [];
  return { ...event, target: controller === undefined || target.includes('#') ? target : `${controller}#${target}` };
}

/** Rails: `get :search, on: :collection` stands beside the things, not below one of them. */
function placedOn(event: RouteEvent): RouteEvent {
  const on = event.options.get('on')?.literals?.[0];
  if (on !== 'collection' && on !== 'new') return event;
  const start = on === 'new' ? '/../new/' : '/../';
  return { ...event, paths: event.paths.map(({ text, known }) => ({ text: joinPaths(start, text), known })) };
}

/** Paths of a set of routes: what belongs to another thing comes after it: `photos.comments`. */
function resourceRoutes(event: RouteEvent, actions: readonly Action[]): RouteEvent[] {
  const controller = namesIn(event.options.get('controller'))?.[0] ?? event.paths[0]?.text;
  const only = namesIn(event.options.get('only'));
  const except = namesIn(event.options.get('except'));
  const renamed = event.options.get('path');
  const paths = renamed === undefined ? event.paths : textsOf(renamed);
  return actions
    .filter(({ name }) => (only === null || only.includes(name)) && except?.includes(name) !== true)
    .map(({ name, methods, suffix }) => ({
      ...event,
      methods,
      expands: null,
      target: `${controller ?? ''}#${name}`,
      paths: paths.map(({ text, known }) => ({ text: `${nested(text)}${suffix}`, known })),
    }));
}

function nested(text: string): string {
  const parts = text.split('.');
  return parts.map((part, at) => (at < parts.length - 1 ? `${part}/{${part}}` : part)).join('/');
}

function namesIn(value: Value | undefined): readonly string[] | null {
  if (value === undefined) return null;
  const texts = textsOf(value).map(({ text }) => text);
  return texts.length === 0 && value.parts?.size !== 0 ? null : texts;
}

/** A class whose methods are called like HTTP methods. */
function asViews(application: Application, event: RouteEvent): RouteEvent[] {
  const handler = event.handlers.at(-1);
  const type = handler === undefined ? undefined : classOf(handler.value);
  if (handler === undefined || type === undefined || (event.methods.length > 0 && event.methods[0] !== 'ANY'))
    return [event];
  const found = VERBS.filter((name) => answers(application, type, name));
  if (found.length === 0) return [event];
  return found.map((name) => ({
    ...event,
    methods: [name.toUpperCase()],
    handlers: [...event.handlers.slice(0, -1), methodThing(application, type, name, handler)],
  }));
}

function classOf({ types, functions }: Value): string | undefined {
  return functions.length > 0 ? undefined : types.find((type) => type.startsWith('repo:'));
}

/** Whether a class has a method, of its own or from a library's class. */
function answers({ interpreter: it, units }: Application, type: string, name: string): boolean {
  if (it === null) return false;
  if (it.hasMember({ ...UNKNOWN, types: [type] }, name)) return true;
  const [unit] = units;
  return it.libraryBases(type).some((base) => unit?.models.member(base, name) != null);
}

function methodThing({ interpreter: it }: Application, type: string, name: string, { value, at }: Thing): Thing {
  const functions = (it?.program.classes.get(type) ?? []).flatMap(({ unit, form }) =>
    form.methods
      .filter((index) => unit.module.functions[index]?.name === name)
      .map((index) => ({ unit, index, scope: { vars: new Map<string, Value>(), outer: null }, self: value })),
  );
  return functions.length === 0 ? { value, at } : { value: { ...UNKNOWN, functions }, at };
}

function viewSet(application: Application, event: RouteEvent): RouteEvent[] {
  const handler = event.handlers.at(-1);
  const type = handler === undefined ? undefined : classOf(handler.value);
  if (handler === undefined || type === undefined) return [{ ...event, expands: null }];
  const own = VIEW_SET.filter(({ name }) => answers(application, type, name)).map(({ name, methods, suffix }) => ({
    ...event,
    methods,
    paths: event.paths.map((path) => after(path, suffix)),
    handlers: [methodThing(application, type, name, handler)],
  }));
  const actions = application.events.flatMap((each) =>
    each.kind === 'route' && each.on?.includes(type) === true ? [each] : [],
  );
  return [...own, ...actions.map((action) => actionOf(event, action))].map((each) => ({ ...each, expands: null }));
}

/** An action of a class at the path of the class. */
function actionOf(event: RouteEvent, action: RouteEvent): RouteEvent {
  const detail = action.options.get('detail')?.literals?.[0] === true ? MEMBER : '';
  const names = action.paths.length > 0 ? action.paths : [{ text: nameOf(action), known: true }];
  return {
    ...action,
    on: event.on,
    site: `${event.site}|${action.site}`,
    paths: event.paths.flatMap((path) => names.map(({ text }) => after(path, `${detail}/${text}`))),
  };
}

function nameOf({ handlers }: RouteEvent): string {
  const closure = handlers.at(-1)?.value.functions[0];
  return closure?.unit.module.functions[closure.index]?.name ?? '{}';
}

function after({ text, known }: PathText, suffix: string): PathText {
  return { text: suffix === '' ? text : joinPaths(text, suffix), known };
}

/** Routes of another file, which is told by its name or as a module. */
function fromFile(application: Application, event: RouteEvent, thing: Thing): Thing {
  const { interpreter: it, units } = application;
  const unit = [...units].find(({ path }) => path === event.at.path);
  if (it === null || unit === undefined || thing.value.sites.length > 0 || thing.value.functions.length > 0)
    return thing;
  const inside = sitesIn(thing.value);
  if (inside.length > 0) return { ...thing, value: { ...UNKNOWN, sites: inside } };
  const [named] = textsOf(thing.value);
  const module = thing.value.types.find((type) => type.startsWith('module:'))?.slice(7);
  const list =
    named === undefined || !named.known ? listIn(it.program.units.get(module ?? '')) : patternsOf(it, unit, named.text);
  return list === null ? thing : { ...thing, value: { ...UNKNOWN, sites: sitesIn(list) } };
}

function patternsOf(it: NonNullable<Application['interpreter']>, unit: LoadedUnit, module: string): Value | null {
  const value = importedValue(it, unit, { module, member: 'urlpatterns' });
  return sitesIn(value).length > 0 ? value : null;
}

function listIn(unit: LoadedUnit | undefined): Value | null {
  return unit?.scope.vars.get('urlpatterns') ?? null;
}

function sitesIn(value: Value): readonly string[] {
  return value.sites.length > 0 ? value.sites : [...(value.parts?.values() ?? [])].flatMap(sitesIn);
}
