import { bitsOf } from '../models/kinds.js';
import { anyPart } from './member.js';
import { joinTaints, NO_TAINTS } from './taint.js';
import { allTaints, cleaned, onlyLiteral, type Piece, piecesOf, UNKNOWN, type Value } from './value.js';

/** A place in a format where a value is put in: `%s`, `%-5d`, `%(name)s`, `{}`, `{0}`, `{name:>5}`. */
const PERCENT = /%(?:(\d+)\$|\((\w{1,60})\))?[-+#0-9.]{0,8}[sdvqfxicgeutwTXUp]/g;
const BRACES = /(?!)()()|\{(\w{0,60})(?:[.:![][^{}]{0,60})?\}/g;
/** Placeholders that write line breaks as escapes; with `#` Go writes the text as it is, between backticks. */
const QUOTED = /^%[-+0-9.$]{0,12}q$/;
const ONE_LINE = bitsOf(['log', 'header']);
/** Placeholders that write a number, or the name of a type. */
const NUMERIC = /^%[-+#0-9.$]{0,12}[dfxicgeuTXUp]$/;

/** A text made by a format: the values stand where the format puts them, numbers where it takes numbers. */
export function formatted(format: Value, values: readonly Value[]): Value {
  let taints = NO_TAINTS;
  for (const value of values) taints = joinTaints(taints, allTaints(value));
  const written = onlyLiteral(format)?.value;
  if (typeof written !== 'string') {
    const all = joinTaints(allTaints(format), taints);
    return { ...UNKNOWN, taints: all, text: [...piecesOf(format), ...(taints.length > 0 ? [{ taints }] : [])] };
  }
  const pieces: Piece[] = [];
  let end = 0;
  let next = 0;
  // A format is written one way or the other: braces beside percent signs are text.
  const placeholder = written.search(PERCENT) === -1 ? BRACES : PERCENT;
  for (const match of written.matchAll(placeholder)) {
    pieces.push(written.slice(end, match.index));
    end = match.index + match[0].length;
    const name = match[2] ?? match[3];
    const value = chosen(values, match[1], name, next++);
    if (value !== undefined && !NUMERIC.test(match[0]))
      pieces.push(...piecesOf(QUOTED.test(match[0]) ? cleaned(value, ONE_LINE) : value));
    else pieces.push('0');
  }
  pieces.push(written.slice(end));
  // What no place is left for is written behind it.
  if (placeholder === PERCENT || next === 0) for (const value of values.slice(next)) pieces.push(...piecesOf(value));
  return { ...UNKNOWN, taints, text: merged(pieces) };
}

function chosen(
  values: readonly Value[],
  place: string | undefined,
  name: string | undefined,
  next: number,
): Value | undefined {
  if (place !== undefined) return values[Number(place) - 1];
  if (name !== undefined && /^\d+$/.test(name)) return values[Number(name)];
  if (name !== undefined && name !== '') {
    for (const value of values) {
      const part = value.parts?.get(name);
      if (part !== undefined) return part;
    }
    return values.find((value) => value.taints.length > 0) ?? values[0];
  }
  const only = values.length === 1 ? values[0] : undefined;
  if (only?.parts != null) return only.parts.get(String(next)) ?? anyPart(only);
  return values[next];
}

/** Known pieces side by side are one. */
function merged(pieces: readonly Piece[]): Piece[] {
  const made: Piece[] = [];
  for (const piece of pieces) {
    const last = made[made.length - 1];
    if (typeof piece === 'string' && typeof last === 'string') made[made.length - 1] = last + piece;
    else made.push(piece);
  }
  return made;
}
