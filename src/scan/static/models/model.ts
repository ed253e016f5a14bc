import type { OpeningModel } from './opening-model.js';
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
  'mac',
  // Nobody beside its owner may read it: a password, a token, the number of a card.
  'sensitive',
] as const;

export type SourceKind = (typeof SOURCE_KINDS)[number];

/** What data must not reach unchecked, by what goes wrong there. */
export const SINK_KINDS = [
  'sql',
  'nosql',
  'shell',
  // A word of a command: as an option it changes what the program does.
  'option',
  'code',
  'expression',
  'jndi',
  'path',
  'url-host',
  'redirect',
  'html',
  'template',
  'xpath',
  'ldap',
  'log',
  'regex',
  // What a pattern is compared with whose cost doubles with each character.
  'backtracking',
  'deserialise',
  'xml',
  'header',
  'archive',
  'prototype',
  'trust',
  'reflection',
  // All fields of a record at once, and who may read answers.
  'record',
  'origin',
  // What nobody may guess, and what makes a password slow to guess.
  'secret',
  'key-derivation',
  // What tells by its time how much of two texts is the same.
  'comparison',
  // What rules ask for alone: what is hashed fast.
  'digest',
  // Where people read it who are not its owner: every log.
  'disclosure',
] as const;

export type SinkKind = (typeof SINK_KINDS)[number];

export type SinkShape = 'sql' | 'start' | 'name' | 'view' | 'page' | 'pasted';

export interface ModelSink {
  readonly kind: SinkKind;
  readonly at: readonly Place[];
  /**
   * The text must also look like this, where the name of what is called does not say it all: `sql` a SQL statement,
   * `start` a text that begins with the data, `name` one that is the data but for signs, `view` a name of a view that leads
   * elsewhere (`redirect:…`), `page` an answer of which nobody has said that it is something else than a page,
   * `pasted` of a statement in an annotation the parameters that are pasted into it (`${name}`).
   */
  readonly shape: SinkShape | null;
  /** The places make one text, by the format in the first. */
  readonly format: boolean;
  /** Values from the first one on whose text, which is known, matches this are left alone: `^--$`. */
  readonly until: string | null;
  /** Only when these parts are these constants: `{ ":shell": true }`; `?given` for any value that is given there. */
  readonly when: readonly { readonly place: Place; readonly is: string | number | boolean }[];
  /**
   * Not when all of one of these lists are this constant, or the thing of this name: `{ ":Loader": py:yaml.SafeLoader }`;
   * `?given` for any value that is given there.
   */
  readonly unless: readonly ModelSink['when'][];
  /** Only when the pattern at this place is one whose cost doubles with each character. */
  readonly pattern: Place | null;
  /** Only when these parts are objects of these types: `{ "0": go:net/http.ResponseWriter }`; `?text` for any text. */
  readonly of: readonly { readonly place: Place; readonly type: string }[];
}

export const GUARD_MOMENTS = ['true', 'false', 'returned', 'first', 'not-first'] as const;

export interface ModelGuard {
  readonly at: Place;
  readonly cleans: number;
  /** It holds only if this collection has nothing in it that others chose. */
  readonly within: Place | null;
  /** What it cleans depends on the characters that the pattern at this place lets through. */
  readonly pattern: Place | null;
  /** What it cleans depends on the constant or the pattern at this place, which the text then does not hold. */
  readonly lacks: Place | null;
  /** What it cleans depends on the constant at this place, which the text then begins with; where it is false, does not. */
  readonly begins: Place | null;
  /** The pattern is compared with the whole text, whether it says so or not. */
  readonly whole: boolean;
  /** When: the result is true, it is false, the call comes back at all, or what it found stands first (or not). */
  readonly holds: (typeof GUARD_MOMENTS)[number];
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
  /** What its answers decide: the result holds only what it said true of, or the call is true only if all were, or false only if none was. */
  readonly chooses: 'kept' | 'all' | 'any' | null;
  /** Only functions with so many parameters; the model's other callbacks for the same place then leave those alone. */
  readonly taking: number | null;
}

/** Files that a framework looks for by where they lie, and calls what they export. */
interface ExportedFrom {
  readonly folder: string;
  /** The file's name without its ending. */
  readonly file: string;
  readonly names: readonly string[];
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
  /** How the result's text is made of what passes: unchanged, one after the other, by the format in the first; or only the names of its parts; `append`: the first with the others behind it. */
  readonly text: 'same' | 'join' | 'format' | 'keys' | 'merge' | 'list' | 'append' | 'any' | null;
  /** Data of `from` is in `into` afterwards, where what `when` says holds; a part of `this` then is that. */
  readonly fills: readonly { readonly from: Place; readonly into: Place; readonly when: ModelSink['when'] }[];
  /** Sink kinds (as bits) for which the result is harmless, whatever passes. */
  readonly cleans: number;
  /** Sink kinds (as bits) for which the result can do harm again: a text that is read as JSON, or decoded. */
  readonly revives: number;
  /** As a source, the path of the request: where the route of the function is written and takes nothing, it is that. */
  readonly routed: boolean;
  /** Called where a class is written: the methods that are named here run before its others, on the same object. */
  readonly runsFirst: readonly Place[];
  /** It never comes back: the function, or the program, ends there. */
  readonly ends: boolean;
  /** The result is what stands at this place, taken apart: `urlparse(x)`. */
  readonly parses: Place | null;
  /** Sink kinds, as bits, for which the whole is harmless once this part of it is one of some constants: a host. */
  readonly vouches: number;
  /** The result is without these pieces, or without what these patterns match. */
  readonly removes: readonly Place[];
  /** The same, where only a pattern with the flag `g` meets more than one place. */
  readonly removesGlobally: Place | null;
  /** The result is made of what this function gives for each character; below zero it is dropped. */
  readonly maps: Place | null;
  /** The result leads nowhere up where the text of these places, one after the other, begins at the root. */
  readonly belowRoot: readonly Place[];
  readonly guards: readonly ModelGuard[];
  readonly callbacks: readonly ModelCallback[];
  readonly collection: CollectionAction | null;
  /** A table of texts is read from a file of the repository that is named at a place, into what it is called on or the result. */
  readonly reads: { readonly file: Place; readonly ending: string; readonly into: 'this' | 'return' } | null;
  /** A schema, the data that it lets through, and the part of the result that holds it; null for the result itself. */
  readonly shapes: { readonly by: Place; readonly of: Place; readonly into: string | null } | null;
  /** The type of the result instead of `returns`, where the pattern at a place lets words through and nothing else. */
  readonly words: { readonly pattern: Place; readonly type: string } | null;
  /** As a type of handlers: parts of each parameter of which a function uses one that can be nothing but such a handler. */
  readonly recognisedBy: readonly (readonly string[])[];
  /** What a parameter must be called as well, wherever it stands, where what it does is too little; empty: anything. */
  readonly named: readonly string[];
  /** As a type of handlers: what files of a name, somewhere below a folder, export under names. */
  readonly exportedFrom: ExportedFrom | null;
  /** As an annotation: what the parameter that it stands at holds. */
  readonly annotatesParameter: SourceKind | null;
  /** As an annotation of a function: what its parameters hold that nothing else is known of. */
  readonly annotatesFunction: SourceKind | null;
  /** What it has to do with routes and what stands before them. */
  readonly web: WebModel | null;
  /** What others can start by it. */
  readonly opens: readonly OpeningModel[];
}
