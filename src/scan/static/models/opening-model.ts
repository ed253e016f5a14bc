import type { Place } from './place.js';

/** What a library lets others start in the program, beside routes, and the records that it keeps of people. */
export const OPENING_KINDS = ['operation', 'rpc', 'socket', 'webhook', 'consumer', 'schedule', 'data'] as const;

export type OpeningKind = (typeof OPENING_KINDS)[number];

/**
 * What names an opening: texts at a place of the call, the keys that stand for `*` in a place, the name of a function at a
 * place, the last word written at one, a text of the model; `function` or `class`: what an annotation stands at;
 * `fields`: those of the class.
 */
export type OpeningName =
  | { readonly from: 'value' | 'keys' | 'named' | 'written'; readonly place: Place }
  | { readonly from: 'text'; readonly text: string }
  | { readonly from: 'function' | 'class' | 'fields' };

/** A call, an annotation or a class of a library by which the program takes something from outside. */
export interface OpeningModel {
  readonly kind: OpeningKind;
  /** The first that gives something counts; where none does, the name is `{}`. */
  readonly name: readonly OpeningName[];
  /** What its names are within: `Query.users`, `Greeter/SayHello`. */
  readonly within: readonly OpeningName[];
  /** Only where something is given there: what a client listens to is none of it without a function. */
  readonly needs: Place | null;
  /** When a job runs, or what else a reader is told of it. */
  readonly runs: Place | null;
}
