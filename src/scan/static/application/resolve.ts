import type { Order, PathText, RouteEvent, Thing } from './event.js';
import { type Cover, covers, joinPaths, normalised, pathOfPattern, patternParts } from './path-text.js';
import type { Properties } from './properties.js';
import { childrenOf, type Entry, FOREIGN, type RouterNode, type RouterTree } from './tree.js';

/** Something before a route, as sure as it is that requests of the route meet it. */
export interface Link {
  readonly thing: Thing;
  readonly sure: boolean;
}

/** A route with its full path and what stands before it. */
export interface FoundRoute {
  readonly event: RouteEvent;
  readonly method: string;
  readonly path: string;
  readonly exact: boolean;
  readonly chain: readonly Link[];
  /** The routers on the way, the outermost first. */
  readonly way: readonly RouterNode[];
}

interface Level {
  readonly prefix: string;
  readonly exact: boolean;
  readonly layers: readonly Before[];
  readonly way: readonly RouterNode[];
}

/** A layer with the path that it stands at. */
interface Before {
  readonly thing: Thing;
  readonly path: string;
  readonly whole: boolean;
  readonly sure: boolean;
}

const DEEPEST = 12;
const MOST_ROUTES = 20_000;

/** All routes of a tree of routers, through mounts, groups and prefixes. */
export function resolveRoutes(
  tree: RouterTree,
  packageOf: (path: string) => string,
  properties: Properties,
): FoundRoute[] {
  const found: FoundRoute[] = [];
  const start: Level = { prefix: '', exact: true, layers: [], way: [] };
  for (const node of tree.nodes.values()) {
    if (!tree.mounted.has(node.id) && isEntrance(node))
      visit(tree, found, node, ofPackage(tree, node, start, packageOf), false);
  }
  return found.map((route) => withProperties(properties, route));
}

/** Spring: paths begin with what its settings say, and hold their values. */
function withProperties(properties: Properties, route: FoundRoute): FoundRoute {
  const { by, at } = route.event;
  if (!by.startsWith('java:org.springframework')) return route;
  const path = properties.filled(route.path, at.path);
  const prefix = properties.prefix(at.path);
  return prefix === '' && path === route.path ? route : { ...route, path: normalised(joinPaths(prefix, path)) };
}

/** Controllers have what is said of all of their package. */
function ofPackage(tree: RouterTree, { id }: RouterNode, start: Level, packageOf: (path: string) => string): Level {
  if (tree.everywhere.size === 0) return start;
  const isClass = id.startsWith('repo:');
  const path = pathOf(id);
  const said = tree.everywhere.get(packageOf(path)) ?? [];
  const nearest = said.reduce((best, { at }) => Math.max(best, together(at.path, path)), 0);
  return said
    .filter((event) => event.paths.length === 0 || (isClass && together(event.at.path, path) === nearest))
    .filter((event) => endingOf(event.at.path) === endingOf(path))
    .reduce((level, event) => {
      const [own = { text: '', known: true }] = event.paths;
      const next = below(level, own, [], null);
      const layers = event.layers.map((thing) => before(thing, '', event.sure));
      return { ...next, layers: [...next.layers, ...layers] };
    }, start);
}

/** The file that a router is of. */
export function pathOf(id: string): string {
  const path = id.replace(/^(?:repo:|file:|\?)/, '');
  const end = path.search(/#|:\d/);
  return end === -1 ? path : path.slice(0, end);
}

function endingOf(path: string): string {
  const ending = path.slice(path.lastIndexOf('.') + 1);
  return /^[cm]?[jt]sx?$/.test(ending) ? 'js' : ending;
}

/** How many folders two paths have together: several applications of one package have their own. */
function together(one: string, other: string): number {
  const [a, b] = [one.split('/').slice(0, -1), other.split('/').slice(0, -1)];
  const differs = a.findIndex((part, at) => part !== b[at]);
  return differs === -1 ? a.length : differs;
}

/** Classes are reached as controllers, or through what names them. */
function isEntrance({ id, root }: RouterNode): boolean {
  return root || !id.startsWith('repo:');
}

function visit(tree: RouterTree, found: FoundRoute[], node: RouterNode, level: Level, replaced: boolean): void {
  if (level.way.length >= DEEPEST || level.way.includes(node) || found.length >= MOST_ROUTES) return;
  for (const own of replaced || node.paths.length === 0 ? [{ text: '', known: true }] : node.paths) {
    const inner = below(level, own, [], node);
    const layers = [...inner.layers, ...node.layers.map((thing) => before(thing, inner.prefix, true))];
    visitEntries(tree, found, node, { ...inner, layers });
  }
}

function visitEntries(tree: RouterTree, found: FoundRoute[], node: RouterNode, level: Level): void {
  const entries = shared(tree, node.entries, 0);
  for (const entry of entries) {
    const here = { ...level, layers: [...level.layers, ...earlier(tree, entries, entry, level)] };
    for (const path of entry.paths.length === 0 ? [{ text: '', known: true }] : entry.paths) {
      if (entry.kind === 'route') addRoute(tree, found, entry, path, here);
      for (const child of childrenOf(entry)) {
        const next = tree.nodes.get(child);
        if (next !== undefined)
          visit(
            tree,
            found,
            next,
            below(here, path, leading(tree, entry, child), null),
            entry.kind === 'use' && entry.replaces,
          );
      }
    }
  }
}

/** Not a router: nothing is registered on it. */
function isLayer({ nodes }: RouterTree, { value }: Thing): boolean {
  return value.sites.every((site) => nodes.get(site)?.asked === true);
}

/** The entries of a router, those of plugins that share its context among them. */
function shared(tree: RouterTree, entries: readonly Entry[], depth: number): readonly Entry[] {
  if (depth > 4 || !entries.some((entry) => entry.kind === 'child' && entry.shares)) return entries;
  return entries.flatMap((entry) => {
    if (entry.kind !== 'child' || !entry.shares) return [entry];
    return shared(tree, tree.nodes.get(entry.child)?.entries ?? [], depth + 1);
  });
}

/** What stands before a mounted router in the call that mounts it. */
function leading(tree: RouterTree, entry: Entry, child: string): readonly Thing[] {
  if (entry.kind === 'child') return entry.layers;
  const things = entry.kind === 'use' ? entry.things : entry.handlers;
  const place = things.findIndex(({ value }) => value.sites.includes(child));
  const layers = entry.kind === 'route' ? entry.layers : [];
  return [...layers, ...things.slice(0, place).filter((thing) => isLayer(tree, thing))];
}

function below(level: Level, path: PathText, layers: readonly Thing[], node: RouterNode | null): Level {
  const text = plain(path.text);
  const prefix = text === '' ? level.prefix : joinPaths(level.prefix, text);
  return {
    prefix,
    exact: level.exact && path.known,
    layers: [...level.layers, ...layers.map((thing) => before(thing, prefix, true))],
    way: node === null ? level.way : [...level.way, node],
  };
}

function before(thing: Thing, path: string, sure: boolean): Before {
  return { thing, path, whole: false, sure };
}

/** What other entries of the router put before one: middleware, and handlers of the same path that let requests through. */
function earlier(tree: RouterTree, entries: readonly Entry[], entry: Entry, level: Level): Before[] {
  return entries.flatMap((other): Before[] => {
    if (other === entry || other.kind === 'child') return [];
    const order = other.kind === 'use' && other.applies === 'all' ? 'yes' : isBefore(other.order, entry.order);
    if (order === 'no') return [];
    if (other.kind === 'route' && !(entry.kind === 'route' && answersToo(other, entry))) return [];
    const things = other.kind === 'use' ? other.things.filter((thing) => isLayer(tree, thing)) : other.handlers;
    const whole = other.kind === 'route';
    return pathsOf(other).flatMap(({ text, known }) =>
      things.map((thing) => ({
        thing,
        path: joinPaths(level.prefix, plain(text)),
        whole,
        sure: order === 'yes' && known,
      })),
    );
  });
}

function pathsOf({ paths }: Entry): readonly PathText[] {
  return paths.length === 0 ? [{ text: '', known: true }] : paths;
}

function answersToo(one: RouteEvent, other: RouteEvent): boolean {
  return (
    one.site !== other.site && other.methods.every((each) => one.methods.includes(each) || one.methods.includes('ANY'))
  );
}

/** Whether one thing is registered before another: within a function by its text, within a run as they came. */
function isBefore(one: Order, other: Order): Cover {
  if (one.form === other.form) return one.start < other.start ? 'yes' : 'no';
  if (one.run === other.run) return one.sequence < other.sequence ? 'yes' : 'no';
  return 'maybe';
}

function addRoute(tree: RouterTree, found: FoundRoute[], event: RouteEvent, text: PathText, level: Level): void {
  if (childrenOf(event).length > 0 && event.handlers.every(({ value }) => value.functions.length === 0)) return;
  const { method, path } = patternParts(text.text);
  const methods = event.methods.length === 0 ? ['ANY'] : event.methods;
  const extra = tree.nodes.get(event.site);
  for (const own of extra === undefined || extra.paths.length === 0 ? [''] : extra.paths.map((each) => each.text)) {
    const full = normalised(withTokens(joinPaths(joinPaths(level.prefix, plain(own)), plain(path)), event));
    const chain = [
      ...level.layers.flatMap((each) => linkTo(each, full)),
      ...[...event.layers, ...(extra?.layers ?? []), ...event.handlers.slice(0, -1)].map((thing) => ({
        thing,
        sure: true,
      })),
    ];
    for (const each of method === null ? methods : [method]) {
      found.push({ event, method: each, path: full, exact: level.exact && text.known, chain, way: level.way });
    }
  }
}

function linkTo({ thing, path, whole, sure }: Before, route: string): Link[] {
  const cover = covers(normalised(path), route, whole);
  return cover === 'no' ? [] : [{ thing, sure: sure && cover === 'yes' }];
}

function plain(text: string): string {
  if (text.startsWith('~')) return pathOfPattern(text.slice(1));
  // No path begins so, and none holds a named group: it is a regular expression that is written as a text.
  return text.startsWith('^') || text.includes('(?P<') ? pathOfPattern(text) : text;
}

/** `[controller]` and `[action]` stand for the names of the class and its method. */
function withTokens(path: string, { on, handlers }: RouteEvent): string {
  if (!/\[(?:controller|action|area)\]/i.test(path)) return path;
  const type = on?.find((id) => id.startsWith('repo:')) ?? '';
  const closure = handlers.at(-1)?.value.functions[0];
  const action = closure?.unit.module.functions[closure.index]?.name ?? '';
  const controller = type.slice(Math.max(type.lastIndexOf('#'), type.lastIndexOf('.')) + 1).replace(/Controller$/, '');
  return path.replaceAll(/\[controller\]/gi, controller).replaceAll(/\[action\]/gi, action);
}

/** Whether something may be above a route that was not seen. */
export function isOpenAbove({ way }: FoundRoute): boolean {
  const [outer] = way;
  return outer === undefined || outer.id.startsWith(FOREIGN) || !outer.root;
}
