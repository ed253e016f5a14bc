import type { SourcePlace } from '../flow/taint.js';
import type { Value } from '../flow/value.js';
import type { Expansion } from '../models/web-model.js';

/** A value that is put before or behind a route, with where that is written. */
export interface Thing {
  readonly value: Value;
  readonly at: SourcePlace;
}

/** A path as it is registered; where parts of it are not known, `{}` stands for them. */
export interface PathText {
  readonly text: string;
  readonly known: boolean;
}

/** When something is registered: known within one run, and within one function by where it stands. */
export interface Order {
  readonly run: number;
  readonly sequence: number;
  readonly form: string;
  readonly start: number;
}

interface Registered {
  readonly at: SourcePlace;
  /** What the call makes is called so. */
  readonly site: string;
  readonly order: Order;
  /** The routers it is put on; null: those around it in the text. */
  readonly on: readonly string[] | null;
  /** The name whose model says so. */
  readonly by: string;
  /** A name without a receiver means a router only where one is around it. */
  readonly bare: boolean;
}

export interface RouteEvent extends Registered {
  readonly kind: 'route';
  readonly methods: readonly string[];
  readonly paths: readonly PathText[];
  /** The last one answers; those before it stand before it. */
  readonly handlers: readonly Thing[];
  readonly layers: readonly Thing[];
  /** It is registered by a decorator of what answers, which told of the other ones. */
  readonly decorates: boolean;
  /** Without a path here or at its class, it is no route. */
  readonly partial: boolean;
  readonly expands: Expansion | null;
  /** A controller and its action by name: `users#index`. */
  readonly target: string | null;
  /** Arguments by name, for what a call makes several routes of. */
  readonly options: ReadonlyMap<string, Value>;
}

export interface UseEvent extends Registered {
  readonly kind: 'use';
  readonly paths: readonly PathText[];
  readonly things: readonly Thing[];
  readonly applies: 'later' | 'all';
  readonly replaces: boolean;
  readonly options: ReadonlyMap<string, Value>;
}

export interface ChildEvent extends Registered {
  readonly kind: 'child';
  readonly child: string;
  readonly paths: readonly PathText[];
  readonly layers: readonly Thing[];
  readonly bodies: readonly SourcePlace[];
  readonly module: string | null;
  readonly controller: string | null;
  /** What it registers is registered on the parent as well: a plugin that shares its context. */
  readonly shares: boolean;
}

export interface OwnEvent extends Registered {
  readonly kind: 'own';
  readonly paths: readonly PathText[];
  readonly layers: readonly Thing[];
  readonly bodies: readonly SourcePlace[];
  readonly root: boolean;
  readonly everywhere: boolean;
  readonly asked: boolean;
  /** Whether its layers stand before everything that they are said of. */
  readonly sure: boolean;
}

export type RouterEvent = RouteEvent | UseEvent | ChildEvent | OwnEvent;
