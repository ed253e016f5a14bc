import { lineage } from '../flow/classes.js';
import type { SourcePlace } from '../flow/taint.js';
import type { Application } from './application.js';
import type { ChildEvent, OwnEvent, PathText, RouteEvent, RouterEvent, Thing, UseEvent } from './event.js';
import { expanded } from './expand.js';
import { namedId } from './named-routes.js';
import { packageOf } from './packages.js';

export type Entry = RouteEvent | UseEvent | ChildEvent;

/** A router, application, group, controller, or a route on which more is said. */
export interface RouterNode {
  readonly id: string;
  root: boolean;
  /** No router: it runs before what names it. */
  asked: boolean;
  module: string | null;
  controller: string | null;
  paths: readonly PathText[];
  readonly layers: Thing[];
  readonly entries: Entry[];
}

/** Routers by what they are called, and which of them are below another one. */
export interface RouterTree {
  /** What is said of all controllers, by the package that says it. */
  readonly everywhere: ReadonlyMap<string, readonly OwnEvent[]>;
  readonly nodes: ReadonlyMap<string, RouterNode>;
  readonly mounted: ReadonlySet<string>;
}

/** What begins the name of a router of which nobody sees where it is made. */
export const FOREIGN = '?';

/** Puts together what was seen of routers. */
export function routerTree(application: Application): RouterTree {
  const events = bestOf(application.events).flatMap((event) => expanded(application, event));
  const scopes = scopesOf(events);
  const nodes = new Map<string, RouterNode>();
  const mounted = new Set<string>();
  const everywhere = new Map<string, OwnEvent[]>();

  function nodeOf(id: string): RouterNode {
    const known = nodes.get(id);
    if (known !== undefined) return known;
    const made: RouterNode = {
      id,
      root: isRoot(id),
      asked: false,
      module: null,
      controller: null,
      paths: [],
      layers: [],
      entries: [],
    };
    nodes.set(id, made);
    return made;
  }

  for (const event of events) {
    if (event.kind === 'own' && event.everywhere) {
      const folder = packageOf(application, event.at.path);
      everywhere.set(folder, [...(everywhere.get(folder) ?? []), event]);
      continue;
    }
    for (const id of event.on ?? around(application, scopes, event)) {
      const node = nodeOf(id);
      if (event.kind === 'own') applyOwn(node, event);
      else node.entries.push(event);
      if (event.kind === 'child') {
        const child = nodeOf(event.child);
        child.module = event.module;
        child.controller = event.controller;
      }
      for (const child of childrenOf(event)) if (child !== id) mounted.add(child);
    }
  }
  for (const node of nodes.values()) inherit(application, nodes, node);
  return { nodes, mounted, everywhere };
}

/** A controller has the routes of its interfaces and of classes that it is made from. */
function inherit({ interpreter: it }: Application, nodes: ReadonlyMap<string, RouterNode>, node: RouterNode): void {
  if (it === null || !node.root || !node.id.startsWith('repo:')) return;
  for (const type of lineage(it, node.id)) {
    const base = nodes.get(type);
    if (type === node.id || base === undefined || base.root) continue;
    node.entries.push(...base.entries);
    if (node.paths.length === 0) node.paths = base.paths;
  }
}

function isRoot(id: string): boolean {
  return id.startsWith('file:');
}

function applyOwn(node: RouterNode, { paths, layers, root, asked }: OwnEvent): void {
  if (paths.length > 0) node.paths = paths;
  node.layers.push(...layers);
  node.root ||= root;
  node.asked ||= asked;
}

/** The routers that an event puts below another one. */
export function childrenOf(event: RouterEvent): readonly string[] {
  if (event.kind === 'child') return [event.child];
  if (event.kind === 'use') return event.things.flatMap(({ value }) => value.sites);
  return event.kind === 'route' ? event.handlers.flatMap(({ value }) => value.sites) : [];
}

/** Of what was seen of one call in several runs, what is known best: of a router that is known, at a path that is known. */
function bestOf(events: readonly RouterEvent[]): RouterEvent[] {
  const groups = new Map<string, RouterEvent[]>();
  // What only looks like a route is one where nothing better is known of the call.
  const known = new Set(events.flatMap(({ by, site }) => (by.startsWith('given.') ? [] : site)));
  for (const event of events) {
    if (event.by.startsWith('given.') && known.has(event.site)) continue;
    const key = `${event.kind}:${event.by}:${event.site}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [event]);
    else group.push(event);
  }
  return [...groups.values()].flatMap(bestOfGroup);
}

function bestOfGroup(group: readonly RouterEvent[]): RouterEvent[] {
  const isKnown = ({ on }: RouterEvent) => on === null || on.some((id) => !id.startsWith(FOREIGN));
  const known = group.some(isKnown) ? group.filter(isKnown) : group;
  const hasPath = (event: RouterEvent) => event.paths.every((path) => path.known);
  const best = known.some(hasPath) ? known.filter(hasPath) : known;
  const distinct = new Map(best.map((event) => [keyOf(event), event]).reverse() as [string, RouterEvent][]);
  return [...distinct.values()].reverse();
}

function keyOf(event: RouterEvent): string {
  return `${(event.on ?? []).join()} ${event.paths.map(({ text }) => text).join()} ${childrenOf(event).join()}`;
}

interface ScopeRange extends SourcePlace {
  readonly id: string;
}

function scopesOf(events: readonly RouterEvent[]): ScopeRange[] {
  return events.flatMap((event) => {
    if (event.kind === 'child') return event.bodies.map((body) => ({ ...body, id: event.child }));
    if (event.kind !== 'own') return [];
    const [id = event.site] = event.on ?? [];
    return event.bodies.map((body) => ({ ...body, id }));
  });
}

/** The router around a call in the text; else the file, where the name alone says that routes are meant. */
function around(application: Application, scopes: readonly ScopeRange[], event: RouterEvent): readonly string[] {
  const { path, start, end } = event.at;
  const inside = scopes.filter((scope) => scope.path === path && scope.start <= start && scope.end >= end);
  const [first, ...rest] = inside;
  if (first !== undefined)
    return [rest.reduce((best, scope) => (scope.end - scope.start < best.end - best.start ? scope : best), first).id];
  // Rails: `draw :external` takes the routes of the file that is called so.
  const [, drawn] = /(?:^|\/)config\/routes\/([\w/]+)\.rb$/.exec(path) ?? [];
  if (event.bare && drawn !== undefined) return [namedId(drawn)];
  return event.bare && !takesIn(application, path) ? [] : [`file:${path}`];
}

/** Whether a file takes in a library whose words make routes wherever they stand. */
function takesIn({ units, facts }: Application, path: string): boolean {
  const unit = [...units].find((each) => each.path === path);
  const [top] = unit?.module.functions ?? [];
  if (unit === undefined || top === undefined) return false;
  const { conventions, models } = unit;
  const required = facts
    .of(path, top)
    .filter(({ types }) => types.includes(`${conventions.globals}:require`))
    .flatMap(({ constants }) => constants.map(String));
  const taken = [...unit.module.imports.map(({ module }) => module), ...required];
  return taken.some((module) => models.lookup(conventions.library(module))?.web?.own?.root === true);
}
