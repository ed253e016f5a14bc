import { fieldOf } from '../flow/classes.js';
import type { Closure } from '../flow/value.js';
import type { Application } from './application.js';
import type { Thing } from './event.js';
import { isList } from './read.js';
import type { FoundRoute, Link } from './resolve.js';
import type { RouterTree } from './tree.js';

/** Fields of classes in which Django REST framework, Flask and Rails-like frameworks are told what stands before all methods. */
const FIELDS = ['permission_classes', 'throttle_classes', 'authentication_classes', 'decorators', 'method_decorators'];

/** What the function that answers brings with it wherever it is registered: its decorators, and what its class says. */
export function handlerLayers(application: Application, tree: RouterTree, { event, way }: FoundRoute): Link[] {
  const handler = event.handlers.at(-1);
  const [closure] = handler?.value.functions ?? [];
  const type = typeOf(closure) ?? handler?.value.types.find((each) => each.startsWith('repo:'));
  const things = [
    ...(closure === undefined || event.decorates ? [] : decoratorsOf(application, closure)),
    ...(type === undefined || way.some(({ id }) => id === type) ? [] : (tree.nodes.get(type)?.layers ?? [])),
    ...(type === undefined || handler === undefined ? [] : fieldsOf(application, type, handler)),
  ];
  return things.map((thing) => ({ thing, sure: true }));
}

function typeOf(closure: Closure | undefined): string | undefined {
  return closure?.self?.types.find((type) => type.startsWith('repo:'));
}

function decoratorsOf({ decorators }: Application, { unit, index }: Closure): readonly Thing[] {
  const form = unit.module.functions[index];
  return decorators.get(`${unit.path}:${form?.start}`) ?? [];
}

function fieldsOf({ interpreter: it }: Application, type: string, { at }: Thing): Thing[] {
  if (it === null) return [];
  return FIELDS.flatMap((name) => {
    const value = fieldOf(it, it.fields, type, name);
    if (value === null) return [];
    return isList(value) ? [...(value.parts?.values() ?? [])].map((part) => ({ value: part, at })) : [];
  });
}
