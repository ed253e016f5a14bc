import type { Span } from '../ir/span.js';
import { bitOf, canHarm } from '../models/kinds.js';
import type { SinkKind, SinkShape } from '../models/model.js';
import type { Frame } from './frame.js';
import type { Interpreter } from './interpreter.js';
import { isSensitiveData } from './sensitive.js';
import { type FlowHit, wayTo } from './sink-report.js';
import { dangerous } from './sink-shape.js';
import type { SinkUse } from './summary.js';
import { joinTaints, NO_TAINTS, type SourcePlace, type Taint, type Taints } from './taint.js';
import { allTaints, type Piece, piecesOf, type Value } from './value.js';

/** Sinks that take an object with all that is in it. */
const WHOLE: ReadonlySet<SinkKind> = new Set(['nosql', 'deserialise', 'prototype', 'trust', 'code']);
/** Sinks that take all fields of what came at once: what somebody took out of it by name is none of them. */
const UNTOUCHED: ReadonlySet<SinkKind> = new Set(['record']);
/** An object of a class has the fields that its class gave it. */
const OBJECT = /[.#][A-Z]\w*$/;
/** Sinks that ask what a value is made of, whatever its text looks like. */
const MADE_OF: ReadonlySet<SinkKind> = new Set(['secret', 'key-derivation', 'comparison']);
/** Ways to one sink that a summary tells apart, by what of the parameters goes there. */
const MOST_WAYS = 8;
/** So many calls lie between a parameter and the sink that it reaches. */
const DEEPEST = 8;

/** A sink, and what takes the data there, by its canonical name. */
export interface ReachedSink {
  readonly kind: SinkKind;
  readonly shape: SinkShape | null;
  readonly name: string;
}

/** Looks at what a sink gets: data from outside is a finding, data of a parameter is told to whoever calls. */
export function reach(
  it: Interpreter,
  frame: Frame,
  { kind, shape, name }: ReachedSink,
  value: Value,
  at: SourcePlace,
): void {
  if (kind === 'log' || kind === 'disclosure') tell(it, frame, name, value, at);
  if (kind === 'disclosure') return;
  // What is sent as an object goes out as JSON.
  if (kind === 'html' && value.parts !== null && value.text === null && !isList(value)) return;
  const pieces = piecesFor(kind, value);
  if (pieces.every((piece) => typeof piece === 'string' || piece.taints.length === 0)) return;
  reachPieces(it, frame, { key: '', kind, name, at, pieces, shape, symbol: symbolOf(frame), depth: 0 });
}

function piecesFor(kind: SinkKind, value: Value): readonly Piece[] {
  if (UNTOUCHED.has(kind)) return value.types.some((type) => OBJECT.test(type)) ? [] : [{ taints: value.taints }];
  if (MADE_OF.has(kind)) return [{ taints: allTaints(value) }];
  return WHOLE.has(kind) ? piecesOf(value) : textOf(value);
}

/** What is logged is read by others than its owner; of an object of a class nobody knows what is written. */
function tell(it: Interpreter, frame: Frame, name: string, value: Value, at: SourcePlace): void {
  const isObject = value.text === null && value.types.some((type) => type.startsWith('repo:'));
  const pieces = isObject ? [{ taints: value.taints }] : piecesOf(value);
  if (pieces.every((piece) => typeof piece === 'string' || piece.taints.length === 0)) return;
  const use = {
    key: '',
    kind: 'disclosure',
    name,
    at,
    pieces,
    shape: null,
    symbol: symbolOf(frame),
    depth: 0,
  } as const;
  reachPieces(it, frame, use);
}

/** Elements by place: words of a command, values that are printed one after the other. */
function isList({ parts }: Value): boolean {
  return parts !== null && parts.size > 0 && [...parts.keys()].every((key) => key === '*' || /^\d+$/.test(key));
}

/** What is a text there: what stands in the fields of an object is given beside it. */
function textOf(value: Value, depth = 0): readonly Piece[] {
  const { parts } = value;
  if (value.text !== null || parts === null || (isList(value) && depth > 2)) return piecesOf(value);
  const inside = isList(value) ? [...parts.values()].flatMap((part) => textOf(part, depth + 1)) : [];
  const taints = inside.map((piece) => (typeof piece === 'string' ? NO_TAINTS : piece.taints));
  return [{ taints: taints.reduce(joinTaints, value.taints) }];
}

/** The same for a sink inside a function that was called, with the caller's values in place of the parameters. */
export function reachPieces(it: Interpreter, frame: Frame, use: SinkUse): void {
  if (use.depth > DEEPEST) return;
  const bit = bitOf(use.kind);
  const mayHarm = ({ origin, cleaned }: Taint) =>
    (cleaned & bit) === 0 &&
    (origin.kind === 'parameter' || use.kind === 'disclosure' || canHarm(origin.source, use.kind));
  const live = (taints: Taints) => taints.filter(mayHarm);
  const pieces: readonly Piece[] = use.pieces.map((piece) =>
    typeof piece === 'string' ? piece : { taints: live(piece.taints) },
  );
  for (const taints of dangerous(use.kind, pieces, use.shape)) {
    for (const taint of taints) {
      const found = sourceFor(frame, use, taint);
      if (found === null) continue;
      const trace = wayTo(taint.step, use.at, use.name);
      it.reports.flow({ kind: use.kind, ...found, at: use.at, symbol: use.symbol, trace });
    }
  }
  const open = pieces.some(
    (piece) => typeof piece !== 'string' && piece.taints.some(({ origin }) => origin.kind === 'parameter'),
  );
  if (!open) return;
  keep(frame, { ...use, pieces });
}

/** Tells callers of a sink. What calls itself finds ever other parts of its parameters there: after some they are told as one. */
function keep({ summary: { sinks, ways } }: Frame, use: SinkUse): void {
  const place = `${use.kind}:${use.at.path}:${use.at.start}`;
  const key = `${place}:${openKeys(use.pieces)}`;
  if (sinks.has(key)) return;
  const count = ways.get(place) ?? 0;
  ways.set(place, count + 1);
  if (count < MOST_WAYS) {
    sinks.set(key, { ...use, key });
    return;
  }
  const all = `${place}:*`;
  const known = sinks.get(all);
  const taints = [...(known?.pieces ?? []), ...use.pieces].reduce(
    (made: Taints, piece) => (typeof piece === 'string' ? made : joinTaints(made, piece.taints)),
    NO_TAINTS,
  );
  sinks.set(all, { ...(known ?? use), key: all, pieces: [{ taints }] });
}

/** Where data began that must not come to a sink; null for what may. */
function sourceFor(frame: Frame, { kind }: SinkUse, taint: Taint): Pick<FlowHit, 'source' | 'from'> | null {
  const { origin } = taint;
  if (kind === 'disclosure' && isSensitiveData(frame, taint)) {
    const { path } = frame.unit;
    const from =
      origin.kind === 'source' ? origin.at : { path, ...spanOf(frame.form.parameters[origin.index] ?? frame.form) };
    return { source: 'sensitive', from };
  }
  if (origin.kind !== 'source' || !canHarm(origin.source, kind)) return null;
  return { source: origin.source, from: origin.at };
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

function openKeys(pieces: readonly Piece[]): string {
  return pieces
    .flatMap((piece) => (typeof piece === 'string' ? [] : piece.taints.map(({ origin }) => origin.key)))
    .join(',');
}

export function symbolOf({ form, unit }: Frame): string {
  if (form.class === null) return form.name;
  const holder = unit.module.classes[form.class]?.name ?? '';
  return holder === '' ? form.name : `${holder}.${form.name}`;
}
