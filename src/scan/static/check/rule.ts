import type { Confidence, Severity } from '../../../model/severity.js';
import type { LanguageId } from '../language/index.js';
import type { SinkKind, SourceKind } from '../models/model.js';
import type { Place } from '../models/place.js';
import type { Protection } from '../models/web-model.js';
import type { Choice } from './choice.js';

/** A constant as rules write it; `null` stands for what stands for nothing (`None`, `nil`). */
export type RuleLiteral = string | number | boolean | null;

/**
 * How much must be known of a value. `missing`: nothing was given there, for sure; `literal`: it is a constant that is written
 * at the place itself; `gives-written`: it is a function whose (first) result is a secret that stands in the source.
 */
export const KNOWLEDGE = [
  'missing',
  'present',
  'constant',
  'literal',
  'written',
  'gives-written',
  'made',
  'fixed',
  'function',
  'outside',
] as const;

/**
 * What must hold of one place. Of a call the places are those of models; of a part that gets a value `0` is the value and
 * `this` the object. All that is said in one condition must hold; a value that may be several must fulfil it with each.
 */
export interface Condition {
  /** The first of these where something was given. */
  readonly at: readonly Place[];
  /** `fixed`: it is the same in every run, a text, a list or a buffer of constants; `constant`: it is known; `function`: its body is known; `outside`: others chose it; `made`: a function of another module makes it, given nothing; `written`: it is a secret that stands in the source, also as the fallback of a setting. */
  readonly is: (typeof KNOWLEDGE)[number] | null;
  /** It is one of these. */
  readonly oneOf: readonly RuleLiteral[] | null;
  /** Its known text matches. */
  readonly matches: RegExpText | null;
  /** What is known of its text matches, with `…` for each piece that is not known. */
  readonly reads: RegExpText | null;
  /** The known beginning of its text matches. */
  readonly begins: RegExpText | null;
  /** A known piece of its text matches. */
  readonly holds: RegExpText | null;
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
 * value that is handed on (argument, part, result); `into`: a call that brings a value to a sink of a kind, by its model or
 * inside the functions that it calls: `0` is the value; `compare`: `0` and `1` are the sides of an operator (`==`, `!=`), in
 * either order; `method`: a method of a class, `does` says what its body may be;
 * `setting`: a variable at the top of a file that gets a value (`?.DEBUG`), for frameworks that read such files; by the name
 * alone (`DEBUG`) also a class's field, an entry or a keyword argument.
 * Names are canonical; `?.name` is a member of what has no known type, `*.name` of anything, `?text` a text that is put
 * together where it stands.
 */
export type Target =
  | { readonly kind: 'call'; readonly names: readonly string[] }
  | { readonly kind: 'part'; readonly names: readonly string[] }
  | { readonly kind: 'given'; readonly names: readonly string[] }
  | { readonly kind: 'setting'; readonly names: readonly string[] }
  | { readonly kind: 'compare'; readonly names: readonly string[] }
  | { readonly kind: 'into'; readonly names: readonly SinkKind[] }
  | { readonly kind: 'method'; readonly names: readonly string[]; readonly gives: readonly RuleLiteral[] };

/**
 * New text for the expression at a place; `$object` stands for what its last name is a part of. With `does: add` one more
 * entry of the record that is written there, or one more argument of the call itself.
 */
export interface Fix {
  readonly at: Place | null;
  readonly does: 'replace' | 'add';
  readonly with: string;
}

/** What a file is called, what is called in it, and what names and texts are in it, or in the function around a place. */
export interface Company {
  readonly path: RegExpText | null;
  readonly calls: readonly string[];
  readonly names: RegExpText | null;
  readonly around: RegExpText | null;
}

/** One way in which a rule meets code, beside the flow of data. */
export interface Check {
  readonly languages: readonly LanguageId[];
  readonly target: Target;
  readonly where: readonly Condition[];
  /** The place whose expression is reported; null for the whole call, entry or assignment. */
  readonly report: Place | null;
  readonly fix: Fix | null;
  /** It is no finding where a condition says that the user chose so by name (`true`), or is developing. */
  readonly optIn: Choice | null;
  /** It is a finding only where all of these are found. */
  readonly with: Company;
  /** It is no finding where one of these is found. */
  readonly without: Company;
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
  /** It is no finding where one of these stands, or may stand, before the route at whose handler the data begins. */
  readonly unlessProtected: readonly Protection[];
  /** It is a finding only where a name or a constant in the file of the sink matches. */
  readonly with: RegExpText | null;
  /** It is none where one of them matches. */
  readonly without: RegExpText | null;
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
