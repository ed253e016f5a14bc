import type { Confidence, Severity } from '../../../model/severity.js';
import type { LanguageId } from '../language/index.js';
import type { SinkKind, SourceKind } from '../models/model.js';
import type { Place } from '../models/place.js';

/** A constant as rules write it; `null` stands for what stands for nothing (`None`, `nil`). */
export type RuleLiteral = string | number | boolean | null;

/** How much must be known of a value. `missing`: nothing was given there, for sure. */
export const KNOWLEDGE = ['missing', 'present', 'constant', 'written', 'function', 'outside'] as const;

/**
 * What must hold of one place. Of a call the places are those of models; of a part that gets a value `0` is the value and
 * `this` the object. All that is said in one condition must hold; a value that may be several must fulfil it with each.
 */
export interface Condition {
  /** The first of these where something was given. */
  readonly at: readonly Place[];
  /** `constant`: it is known; `function`: its body is known; `outside`: others chose it; `written`: it is a secret that stands in the source, also as the fallback of a setting. */
  readonly is: (typeof KNOWLEDGE)[number] | null;
  /** It is one of these. */
  readonly oneOf: readonly RuleLiteral[] | null;
  /** Its known text matches. */
  readonly matches: RegExpText | null;
  /** The known beginning of its text matches. */
  readonly begins: RegExpText | null;
  readonly below: number | null;
  /** It is, or is an object of, one of these canonical names; a list holds one of them. */
  readonly type: readonly string[];
  /** One of the words is in a name that it came by: a variable, a part, a parameter. */
  readonly words: readonly string[];
  /** One of the words is in a name around the place: of the function, or of what gets the value. */
  readonly around: readonly string[];
  /** It is a function whose body has one of the words in a name. */
  readonly mentions: readonly string[];
  /** It is a function that can give nothing but these. */
  readonly gives: readonly RuleLiteral[] | null;
  /** Turns the answer round. */
  readonly not: boolean;
}

export interface RegExpText {
  readonly source: string;
  readonly flags: string;
}

/**
 * What a check looks at.
 * `call`: what is called or constructed; `part`: a part of an object that gets a value, by entry or assignment; `given`: a
 * value that is handed on (argument, part, result); `method`: a method of a class, `does` says what its body may be.
 * Names are canonical; `?.name` is a member of what has no known type, `*.name` of anything.
 */
export type Target =
  | { readonly kind: 'call'; readonly names: readonly string[] }
  | { readonly kind: 'part'; readonly names: readonly string[] }
  | { readonly kind: 'given'; readonly names: readonly string[] }
  | { readonly kind: 'method'; readonly names: readonly string[]; readonly gives: readonly RuleLiteral[] };

/** New text for the expression at a place; `$object` stands for what its last name is a part of. */
export interface Fix {
  readonly at: Place | null;
  readonly with: string;
}

/** One way in which a rule meets code, beside the flow of data. */
export interface Check {
  readonly languages: readonly LanguageId[];
  readonly target: Target;
  readonly where: readonly Condition[];
  /** The place whose expression is reported; null for the whole call, entry or assignment. */
  readonly report: Place | null;
  readonly fix: Fix | null;
  /** It is no finding where a condition says that the user chose so by name. */
  readonly optIn: boolean;
  /** It is no finding in a file that calls one of these, or in which a name or a constant matches. */
  readonly without: { readonly calls: readonly string[]; readonly names: RegExpText | null };
  /** It is no finding where data that begins in the same function reaches such a sink. */
  readonly unless: readonly SinkKind[];
  readonly severity: Severity | null;
  readonly confidence: Confidence | null;
}

/** Data from these sources must not reach sinks of these kinds. */
export interface Flow {
  readonly sinks: readonly SinkKind[];
  /** Empty: all that somebody chooses who is not on the machine. */
  readonly sources: readonly SourceKind[];
  /** Whether the place to change is where the data begins. */
  readonly report: 'sink' | 'source';
}

/** Words that tell what a value is for: of variables, parts, functions and of the text before it. */
export interface Purpose {
  readonly source: SourceKind;
  readonly words: readonly string[];
  /** Words beside them that tell the opposite. */
  readonly not: readonly string[];
  /** Of the known text before the value. */
  readonly text: RegExpText | null;
}
