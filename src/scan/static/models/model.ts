import type { Place } from './place.js';
import type { WebModel } from './web-model.js';

/** What data can come from. */
export const SOURCE_KINDS = [
  'body',
  'query',
  'path',
  'header',
  'cookie',
  'file-name',
  'message',
  'environment',
  'argument',
  'file',
  'database',
  // Nobody chooses these: what they are for decides whether they will do.
  'weak-random',
  'fast-hash',
] as const;

export type SourceKind = (typeof SOURCE_KINDS)[number];

/** What data must not reach unchecked, by what goes wrong there. */
export const SINK_KINDS = [
  'sql',
  'nosql',
  'shell',
  'code',
  'path',
  'url-host',
  'redirect',
  'html',
  'template',
  'xpath',
  'ldap',
  'log',
  'regex',
  'deserialise',
  'xml',
  'header',
  'archive',
  'prototype',
  'trust',
  // What nobody may guess, and what makes a password slow to guess.
  'secret',
  'key-derivation',
] as const;

export type SinkKind = (typeof SINK_KINDS)[number];

export type SinkShape = 'sql' | 'start' | 'view';

export interface ModelSink {
  readonly kind: SinkKind;
  readonly at: readonly Place[];
  /**
   * The text must also look like this, where the name of what is called does not say it all: `sql` a SQL statement,
   * `start` a text that begins with the data, `view` a name of a view that leads elsewhere (`redirect:…`).
   */
  readonly shape: SinkShape | null;
  /** Only when these parts are these constants: `{ ":shell": true }`. */
  readonly when: readonly { readonly place: Place; readonly is: string | number | boolean }[];
  /** Not when one of these parts is this constant, or the thing of this name: `{ ":Loader": py:yaml.SafeLoader }`. */
  readonly unless: ModelSink['when'];
  /** Only when these parts are objects of these types: `{ "0": go:net/http.ResponseWriter }`; `?text` for any text. */
  readonly of: readonly { readonly place: Place; readonly type: string }[];
}

export interface ModelGuard {
  readonly at: Place;
  readonly cleans: number;
  /** It holds only if this collection has nothing in it that others chose. */
  readonly within: Place | null;
  /** What it cleans depends on the characters that the pattern at this place lets through. */
  readonly pattern: Place | null;
  /** What it cleans depends on the constant at this place, which the text then does not hold. */
  readonly lacks: Place | null;
  /** The pattern is compared with the whole text, whether it says so or not. */
  readonly whole: boolean;
  /** When: the result is true, it is false, or the call comes back at all. */
  readonly holds: 'true' | 'false' | 'returned';
}

/** What a method does to a collection whose keys and places are told apart; `-in`: a key in a part with a key. */
export const COLLECTION_ACTIONS = [
  'append',
  'prepend',
  'put',
  'put-in',
  'get',
  'get-in',
  'remove',
  'first',
  'last',
  'pop',
  'clear',
  'keys',
  'values',
] as const;

export type CollectionAction = (typeof COLLECTION_ACTIONS)[number];

export interface ModelCallback {
  readonly at: Place;
  /** What its parameters get, in order: an object of a type, the value at a place, or one element of it. */
  readonly gives: readonly (
    | { readonly type: string }
    | { readonly value: Place }
    | { readonly element: Place }
    /** A function: what it is called with is what the call gives. */
    | { readonly resolves: true }
    | null
  )[];
  /** Its result is (part of) the result of the call; with `text: same`, the result itself. */
  readonly returned: boolean;
  /** What its answers decide: the result holds only what it said true of, or the call is true only if all were. */
  readonly chooses: 'kept' | 'all' | null;
  /** Only functions with so many parameters; the model's other callbacks for the same place then leave those alone. */
  readonly taking: number | null;
}

/** What is known of one canonical name: a function, a method, a field, a type, an annotation. */
export interface MemberModel {
  readonly name: string;
  /** Another name for the same thing. */
  readonly sameAs: string | null;
  /** Type of the field, variable or constant. */
  readonly type: string | null;
  /** Type of the result of a call; `this` for the object it is called on. */
  readonly returns: string | null;
  readonly extends: readonly string[];
  readonly source: SourceKind | null;
  readonly sinks: readonly ModelSink[];
  /** Data of these places is in the result. */
  readonly passes: readonly Place[];
  /** How the result's text is made of what passes: unchanged, one after the other, by the format in the first; or only the names of its parts. */
  readonly text: 'same' | 'join' | 'format' | 'keys' | 'merge' | 'list' | 'any' | null;
  /** Data of `from` is in `into` afterwards. */
  readonly fills: readonly { readonly from: Place; readonly into: Place }[];
  /** Sink kinds (as bits) for which the result is harmless, whatever passes. */
  readonly cleans: number;
  /** It never comes back: the function, or the program, ends there. */
  readonly ends: boolean;
  /** The result is what stands at this place, taken apart: `urlparse(x)`. */
  readonly parses: Place | null;
  /** Sink kinds, as bits, for which the whole is harmless once this part of it is one of some constants: a host. */
  readonly vouches: number;
  /** The result is without this piece, or without what this pattern matches. */
  readonly removes: Place | null;
  /** The same, where only a pattern with the flag `g` meets more than one place. */
  readonly removesGlobally: Place | null;
  readonly guards: readonly ModelGuard[];
  readonly callbacks: readonly ModelCallback[];
  readonly collection: CollectionAction | null;
  /** A schema, the data that it lets through, and the part of the result that holds it; null for the result itself. */
  readonly shapes: { readonly by: Place; readonly of: Place; readonly into: string | null } | null;
  /** The type of the result instead of `returns`, where the pattern at a place lets words through and nothing else. */
  readonly words: { readonly pattern: Place; readonly type: string } | null;
  /** As a type of handlers: parts of each parameter of which a function uses one that can be nothing but such a handler. */
  readonly recognisedBy: readonly (readonly string[])[];
  /** What a parameter must be called as well, wherever it stands, where what it does is too little; empty: anything. */
  readonly named: readonly string[];
  /** As an annotation: what the parameter that it stands at holds. */
  readonly annotatesParameter: SourceKind | null;
  /** As an annotation of a function: what its parameters hold that nothing else is known of. */
  readonly annotatesFunction: SourceKind | null;
  /** What it has to do with routes and what stands before them. */
  readonly web: WebModel | null;
}
