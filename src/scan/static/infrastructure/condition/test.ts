import { memberOf, type Scalar, type Value } from '../value.js';
import type { Test } from './condition.js';
import { isWrittenSecret } from './written-secret.js';

export type Truth = 'yes' | 'no' | 'unknown';

/** Stands for what is not known inside a text. */
const HOLE = '\uE000';

const compiled = new Map<string, RegExp>();
const TRUE = /^(?:true|yes|on)$/i;
const FALSE = /^(?:false|no|off)$/i;

/** Whether a value passes a test on itself alone. */
export function passes(value: Value, test: Exclude<Test, { readonly test: 'has' | 'leads-to' }>): Truth {
  switch (test.test) {
    case 'is':
      return isOneOf(value, test.values);
    case 'matches':
      return matches(value, test.pattern);
    case 'below':
    case 'above':
      return compared(value, test.test, test.limit);
    case 'covers':
      return covers(value, test.ports);
    case 'empty':
      return isEmpty(value);
    case 'reference':
      return truth(value.kind === 'reference');
    case 'written-secret':
      return isSecret(value);
  }
}

function truth(holds: boolean): Truth {
  return holds ? 'yes' : 'no';
}

function isOneOf(value: Value, wanted: readonly Scalar[]): Truth {
  if (value.kind === 'scalar') return truth(wanted.some((each) => isSame(value.value, each)));
  if (value.kind === 'text') return wanted.some((each) => couldBe(value.parts, each)) ? 'unknown' : 'no';
  return value.kind === 'map' || value.kind === 'list' ? 'no' : 'unknown';
}

/** Formats differ in how they write booleans and numbers, and in how they take letters: none tells two settings apart by it. */
function isSame(value: Scalar, wanted: Scalar): boolean {
  if (typeof wanted === 'boolean') return value === wanted || (wanted ? TRUE : FALSE).test(String(value));
  return String(value).toLowerCase() === String(wanted).toLowerCase();
}

/** Whether a text with unknown parts could be the wanted one: what is known at both ends must fit. */
function couldBe(parts: readonly (string | null)[], wanted: Scalar): boolean {
  const text = String(wanted).toLowerCase();
  const [first, last] = [parts[0] ?? '', parts.at(-1) ?? ''];
  return text.startsWith(first.toLowerCase()) && text.endsWith(last.toLowerCase());
}

function matches(value: Value, pattern: string): Truth {
  if (value.kind === 'map' || value.kind === 'list') return 'no';
  const known = compiled.get(pattern) ?? new RegExp(pattern, 'iu');
  compiled.set(pattern, known);
  if (value.kind === 'text') return matchesAround(value.parts, known);
  return value.kind === 'scalar' ? truth(value.value !== null && known.test(String(value.value))) : 'unknown';
}

/** A match that takes in nothing unknown is one whatever stands there. */
function matchesAround(parts: readonly (string | null)[], pattern: RegExp): Truth {
  const match = pattern.exec(parts.map((part) => part ?? HOLE).join(''));
  return match === null || match[0].includes(HOLE) ? 'unknown' : 'yes';
}

function compared(value: Value, how: 'below' | 'above', limit: number): Truth {
  if (value.kind !== 'scalar') return value.kind === 'map' || value.kind === 'list' ? 'no' : 'unknown';
  const number = typeof value.value === 'string' && value.value.trim() !== '' ? Number(value.value) : value.value;
  if (typeof number !== 'number' || Number.isNaN(number)) return 'no';
  return truth(how === 'below' ? number < limit : number > limit);
}

function covers(value: Value, ports: readonly number[]): Truth {
  const [from, to] = [memberOf(value, 'from'), memberOf(value, 'to')].map((end) =>
    end?.kind === 'scalar' && end.value !== null ? Number(end.value) : Number.NaN,
  );
  if (from === undefined || to === undefined || Number.isNaN(from) || Number.isNaN(to)) return 'unknown';
  return truth(ports.some((port) => from <= port && port <= to));
}

function isSecret(value: Value): Truth {
  if (value.kind === 'scalar') return truth(value.value !== null && isWrittenSecret(String(value.value)));
  return value.kind === 'map' || value.kind === 'list' ? 'no' : 'unknown';
}

function isEmpty(value: Value): Truth {
  switch (value.kind) {
    case 'scalar':
      return truth(value.value === '');
    case 'list':
      return value.items.length > 0 ? 'no' : value.open ? 'unknown' : 'yes';
    case 'map':
      return value.entries.length > 0 ? 'no' : value.open ? 'unknown' : 'yes';
    case 'text':
      return 'no';
    default:
      return 'unknown';
  }
}
