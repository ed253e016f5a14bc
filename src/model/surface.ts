import type { Location } from './location.js';
import type { AnswerStatus } from './threat-answer.js';

/** What a change can open, nearest to a stranger's hand first; each names its elements by what they are, never by where they stand. */
export const ELEMENT_KINDS = [
  'route',
  'operation',
  'rpc',
  'socket',
  'webhook',
  'consumer',
  'schedule',
  'right',
  'port',
  'storage',
  'trust',
  'container',
  'host',
  'workflow',
  'call',
  'data',
  'env',
  'action',
  'package',
] as const;
export type ElementKind = (typeof ELEMENT_KINDS)[number];

/** By these others come in; everything else is what the system reaches, holds or is made of. */
export const INWARD_KINDS: readonly ElementKind[] = [
  'route',
  'operation',
  'rpc',
  'socket',
  'webhook',
  'consumer',
  'port',
  'storage',
  'trust',
  'workflow',
];

/** Who stands on the other side of an element. */
export const BOUNDARIES = ['internet', 'partner', 'user', 'service', 'administrator', 'pipeline'] as const;
export type Boundary = (typeof BOUNDARIES)[number];

/** One thing that is known of an element, with the place that says so. */
export interface ElementFact {
  readonly name: string;
  readonly value: string;
  readonly location?: Location;
}

/** Something by which others reach the system, or by which it reaches others. */
export interface SurfaceElement {
  readonly kind: ElementKind;
  /** Kind and name: `route POST /orders/{}`, `host api.example.org`. Stays when the line moves. */
  readonly key: string;
  readonly location: Location | null;
  readonly boundary: Boundary;
  readonly facts: readonly ElementFact[];
}

/** What to ask of an element that is new. */
export interface Question {
  readonly id: string;
  /** The letter of STRIDE, as a word. */
  readonly stride: string;
  readonly ask: string;
  /** What would answer it. */
  readonly practice: string;
  /** The rule that looks for the mistake. */
  readonly rule?: string;
}

/** An answer that holds. */
export interface Answered {
  /** What it speaks of: a key, `*` for any text. */
  readonly element?: string;
  /** The one question that it answers; absent: all. */
  readonly question?: string;
  readonly status: AnswerStatus;
  readonly by: string;
  readonly reason: string;
  readonly until?: string;
  /** Where its mitigation stands. */
  readonly where?: string;
  /** The element's questions that it closes. */
  readonly questions?: readonly Question[];
}

/** An element that the head has and the base has not, or not with these facts. */
export interface OpenedElement extends SurfaceElement {
  readonly change: 'added' | 'changed';
  /** Facts of the base that are others now; absent for what is new. */
  readonly was?: readonly ElementFact[];
  /** Those that nobody has answered. */
  readonly questions: readonly Question[];
  /** What the base's answers say of it; absent: nothing. */
  readonly answers?: readonly Answered[];
}

/** What a change opens and closes. */
export interface SurfaceChange {
  readonly opened: readonly OpenedElement[];
  readonly closed: readonly SurfaceElement[];
}
