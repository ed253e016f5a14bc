import type { Expression } from '../ir/expression.js';
import type { FunctionForm } from '../ir/module.js';
import type { Application } from './application.js';
import { handlerForm } from './handler-form.js';
import type { Route, ToldRoute } from './route.js';
import { walkFunction } from './walk.js';

/** So many handlers beside it look at whose the thing is, and so many more than those that do not. */
const FEWEST = 2;
const TIMES = 2;
const PARAMETER = /\/(?::\w*id\b|\{\w*id(?::[^}]*)?\}|<(?:\w+:)?\w*id>|\{\})/i;
/** What says who asks, or whose something is. */
const OWNER =
  /^(?:user|users?_?id|user_?name|current_?user|get_?current_?user|owner|owner_?id|owned_?by|account_?id|tenant_?id|org(?:ani[sz]ation)?_?id|session|principal|identity|claims|author_?id|created_?by|auth|me|viewer)$/i;
/** The request itself: who gets it may look at all of it. */
const REQUEST = /^(?:req|request|ctx|context|c|r|self|this)$/i;

/**
 * Handlers that take a thing by an id of the path whosever it is, where the handlers beside them take it together with who
 * asks. Only behind authentication, and where nothing asks for a right.
 */
export function ownerless(application: Application, routes: readonly Route[]): ToldRoute[] {
  const files = new Map<string, Route[]>();
  for (const route of routes) {
    if (!PARAMETER.test(route.path) || route.protection.authorisation.is === 'protected') continue;
    if (route.before.authentication.is !== 'protected') continue;
    const known = files.get(route.registered.path);
    if (known === undefined) files.set(route.registered.path, [route]);
    else known.push(route);
  }
  return [...files.values()].flatMap((all) => toldOf(application, all));
}

function toldOf(application: Application, routes: readonly Route[]): ToldRoute[] {
  const looked = routes.map((route) => ({ route, asks: asksWhose(application, route) }));
  const asking = new Set(looked.filter(({ asks }) => asks === 'yes').map(({ route }) => route.registered.start));
  const others = looked.filter(({ asks }) => asks === 'no');
  const distinct = new Map(others.map(({ route }) => [route.registered.start, route]));
  if (asking.size < FEWEST || asking.size < distinct.size * TIMES) return [];
  return [...distinct.values()].map((route) => ({ at: route.registered, route }));
}

/** Whether a handler looks at who asks; `unknown` where it hands the request on, or does nothing with data. */
function asksWhose(application: Application, route: Route): 'yes' | 'no' | 'unknown' {
  const found = handlerForm(application, route);
  if (found === null) return 'unknown';
  const { unit, form } = found;
  const words = wordsIn(unit.module, form);
  if (words.owner) return 'yes';
  const calls = application.facts.of(unit.path, form);
  return words.handsOn || !calls.some(({ takesData }) => takesData) ? 'unknown' : 'no';
}

function wordsIn(module: Parameters<typeof walkFunction>[0], form: FunctionForm) {
  const found = { owner: false, handsOn: false };
  const expression = (each: Expression) => {
    if (each.kind === 'member' || each.kind === 'name') found.owner ||= OWNER.test(each.name);
    if (each.kind === 'constant' && typeof each.value === 'string') found.owner ||= OWNER.test(each.value);
    if (each.kind !== 'call') return;
    found.handsOn ||= each.args.some(({ value }) => value.kind === 'name' && REQUEST.test(value.name));
  };
  const statement = () => {};
  walkFunction(module, form, { enter: () => {}, leave: () => {}, statement, expression });
  found.owner ||= form.parameters.some(({ target }) => target.kind === 'name' && OWNER.test(target.name));
  return found;
}
