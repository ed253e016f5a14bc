import type { Place } from './model.js';

/** What can stand between a request and what answers it. */
export const PROTECTIONS = [
  'authentication',
  'authorisation',
  'limiter',
  'validation',
  'body-limit',
  'csrf',
  'cors',
] as const;

export type Protection = (typeof PROTECTIONS)[number];

/** Sets of routes that one call makes. */
export const EXPANSIONS = [
  'resources',
  'resource',
  'api-resources',
  'view-set',
  'rails-resources',
  'rails-resource',
  'conventional',
  'file',
] as const;

export type Expansion = (typeof EXPANSIONS)[number];

/** A path: what stands at a place of the call, or a text that the model gives (`/users`). */
export type PathModel = Place | { readonly text: string };

/** What is spoken of: what stands at a place, the routes around the call in the text, or (null) the object of the method. */
export type Subject = Place | 'scope' | null;

/** A call or an annotation that makes a route. An annotation without handlers means what it stands at. */
export interface RouteModel {
  readonly on: Subject;
  /** HTTP methods, `name` for the name that is called, or places that tell them; the first that gives something counts. */
  readonly methods: readonly (string | Place)[];
  readonly path: readonly PathModel[];
  /** In the order in which they run; the last one answers. */
  readonly handlers: readonly Place[];
  /** What stands before it beside these. */
  readonly layers: readonly Place[];
  readonly expands: Expansion | null;
  /** As an annotation: the class needs no other one to be looked for routes. */
  readonly alone: boolean;
  /** As an annotation without a path, in a class without one: it says the methods of a route that is told elsewhere. */
  readonly partial: boolean;
  /** The name alone says nothing: only with a path that begins with `/` and a function that answers. */
  readonly loose: boolean;
}

/** A call that puts middleware or other routers under a router. */
export interface UseModel {
  readonly on: Subject;
  readonly path: readonly PathModel[];
  readonly at: readonly Place[];
  /** Whether it stands before what is registered later alone, or before everything of the router. */
  readonly applies: 'later' | 'all';
  /** The path stands in place of the one that what is put there has of itself. */
  readonly replaces: boolean;
  /** What is put there is a record: its keys are the paths of its parts. */
  readonly record: boolean;
}

/** A call that makes a router below another one: what it gives, and what its callbacks get. */
export interface ChildModel {
  readonly on: Subject;
  readonly path: readonly PathModel[];
  readonly layers: readonly Place[];
  /** A function in whose text the routes without a router of their own belong to this one. */
  readonly body: Place | null;
  /** It is put where its name is taken: `concern :commentable`. */
  readonly named: Place | null;
  readonly takes: readonly Place[];
  /** The name before those of controllers below it, and the controller that answers where none is named. */
  readonly module: readonly Place[];
  readonly controller: readonly Place[];
  /** Below one of many: `/posts` stands for `/posts/{id}`. */
  readonly member: boolean;
}

/** What a call says of a router or route itself: of what it makes, or of what it is called on. */
export interface OwnModel {
  readonly on: Subject;
  readonly path: readonly PathModel[];
  readonly layers: readonly Place[];
  /** A function in whose text the routes without a router of their own belong to this one. */
  readonly body: Place | null;
  /** Nothing is above it. */
  readonly root: boolean;
  /** It is said of all controllers of the package. */
  /** What it makes is no router: it runs before what names it. */
  readonly asked: boolean;
  readonly everywhere: boolean;
  /** Its layers stand before some of it alone, which is not told. */
  readonly maybe: boolean;
}

/** What a call does when somebody signs in. */
export const SIGN_IN_STEPS = ['password', 'session'] as const;

export type SignInStep = (typeof SIGN_IN_STEPS)[number];

export interface WebModel {
  readonly route: RouteModel | null;
  readonly use: UseModel | null;
  readonly child: ChildModel | null;
  readonly own: OwnModel | null;
  /** What it does as middleware, decorator, annotation or call of a handler; an empty list: nothing of these. */
  readonly protects: readonly Protection[] | null;
  /** It compares a password or a code, or gives a session or a token. */
  readonly verifies: readonly SignInStep[] | null;
}
