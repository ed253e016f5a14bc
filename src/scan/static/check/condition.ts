import { stepsOf } from '../flow/taint.js';
import { allTaints, type Literal, piecesOf, type Value } from '../flow/value.js';
import type { Expression } from '../ir/expression.js';
import { isRemote } from '../models/kinds.js';
import type { Place } from '../models/place.js';
import { doesMention, isAround } from './around.js';
import { plain, within } from './expressions.js';
import { isFixed } from './fixed.js';
import { givesOnly } from './gives.js';
import type { Condition, RegExpText, RuleLiteral } from './rule.js';
import { type Found, isNothing, type Site, valuesAt } from './site.js';
import { hasWord } from './words.js';
import { givesWritten, isWritten } from './written.js';

/** Whether all that a check demands holds at a site. */
export function holds(site: Site, conditions: readonly Condition[]): boolean {
  return conditions.every((condition) => isSo(site, condition) !== condition.not);
}

/** One value at the place is enough, as long as all that it can be fulfils the condition. */
function isSo(site: Site, condition: Condition): boolean {
  if (condition.around.length > 0) return isAround(site, new Set(condition.around));
  const all = condition.at.map((place) => valuesAt(site, place));
  if (condition.is === 'missing') return all.every(isMissing);
  const found = all.flatMap((each) => (typeof each === 'string' ? [] : each));
  return found.some((each) => fulfils(site, each, condition));
}

function isMissing(found: ReturnType<typeof valuesAt>): boolean {
  return (
    found === 'missing' || (found !== 'hidden' && found.length > 0 && found.every(({ value }) => isNothing(value)))
  );
}

/** Whether one value at a place fulfils what the conditions say of that place. */
export function fulfilsAll(site: Site, place: Place, found: Found, conditions: readonly Condition[]): boolean {
  const written = JSON.stringify(place);
  return conditions
    .filter(({ at, not }) => !not && at.some((each) => JSON.stringify(each) === written))
    .every((condition) => fulfils(site, found, condition));
}

function fulfils(site: Site, found: Found, condition: Condition): boolean {
  const { value } = found;
  const { is, oneOf, matches, reads, begins, holds: held, below, type, words, mentions, gives } = condition;
  if (is === 'present' && (!found.sure || isNothing(value))) return false;
  if (is === 'constant' && value.literals === null) return false;
  if (is === 'literal' && (found.from === null || plain(found.from).kind !== 'constant')) return false;
  if (is === 'made' && (found.from === null || !within(found.from).some((each) => isMade(site, each)))) return false;
  if (is === 'gives-written' && !givesWritten(site, value)) return false;
  if (is === 'function' && value.functions.length === 0) return false;
  if (is === 'outside' && !isFromOutside(value)) return false;
  if (is === 'written' && !isWritten(site, found)) return false;
  if (is === 'fixed' && !isFixed(site, found)) return false;
  if (oneOf !== null && !allOf(value, (each) => isOneOf(each, oneOf))) return false;
  // What stands in for a missing setting counts as well.
  const known = { literals: value.literals ?? value.spare };
  const doesMatch = (each: Literal) => each !== undefined && matches !== null && regExp(matches).test(String(each));
  if (matches !== null && !allOf(known, doesMatch)) return false;
  if (reads !== null && !regExp(reads).test(knownText(value))) return false;
  if (begins !== null && !regExp(begins).test(beginningOf(value))) return false;
  if (held !== null && !knownPieces(value).some((piece) => regExp(held).test(piece))) return false;
  if (below !== null && !allOf(value, (each) => numberOf(each) < below)) return false;
  if (type.length > 0 && !isOfType(site, value, type)) return false;
  if (words.length > 0 && !isCalled(found, new Set(words))) return false;
  if (mentions.length > 0 && !doesMention(value, new Set(mentions))) return false;
  return gives === null || givesOnly(value, gives);
}

function isFromOutside(value: Value): boolean {
  return allTaints(value).some(({ origin }) => origin.kind === 'source' && isRemote(origin.source));
}

function allOf({ literals }: Pick<Value, 'literals'>, test: (literal: Literal) => boolean): boolean {
  return literals !== null && literals.length > 0 && literals.every(test);
}

function isOneOf(literal: Literal, wanted: readonly RuleLiteral[]): boolean {
  return wanted.includes(literal === undefined ? null : literal);
}

function numberOf(literal: Literal): number {
  if (typeof literal === 'number') return literal;
  return typeof literal === 'string' && /^\d{1,9}$/.test(literal) ? Number(literal) : Number.NaN;
}

/** What is known of a text, whatever stands for the rest. */
function knownText(value: Value): string {
  if (value.text === null && value.literals === null) return '';
  return piecesOf(value)
    .map((piece) => (typeof piece === 'string' ? piece : '…'))
    .join('');
}

function beginningOf({ text, literals }: Value): string {
  if (literals !== null) return literals.length === 1 ? String(literals[0]) : '';
  const first = text?.[0];
  return typeof first === 'string' ? first : '';
}

/** Pieces of its text that are written in the source; of several constants each must hold it. */
function knownPieces({ text, literals }: Value): readonly string[] {
  if (literals !== null) return literals.length === 1 ? [String(literals[0])] : [];
  return (text ?? []).filter((piece) => typeof piece === 'string');
}

function isOfType({ frame }: Site, value: Value, types: readonly string[]): boolean {
  const { models } = frame.unit;
  return [value, ...(value.parts?.values() ?? [])].some((each) =>
    each.types.some((own) => types.some((type) => models.isA(own, type))),
  );
}

/** The names that a value came by: those in the expression, and those on the way of its data. */
function isCalled({ value, from, name }: Found, words: ReadonlySet<string>): boolean {
  if (name !== null && hasWord(name, words)) return true;
  const written = from === null ? [] : within(from);
  if (written.some((each) => (each.kind === 'name' || each.kind === 'member') && hasWord(each.name, words)))
    return true;
  if (
    written.some((each) => each.kind === 'index' && each.key.kind === 'constant' && hasWord(`${each.key.value}`, words))
  )
    return true;
  return value.taints.some(({ origin, step }) => {
    if (origin.kind === 'parameter' && origin.path.some((part) => hasWord(part, words))) return true;
    return stepsOf(step).some(({ label }) => /^\w+$/.test(label) && hasWord(label, words));
  });
}

/** Whether a function of another module is called, given nothing, which asks nobody: `random.Password()`. */
function isMade({ frame: { unit } }: Site, each: Expression): boolean {
  if (each.kind !== 'call' || each.args.length > 0 || each.form === 'new') return false;
  const { callee } = each;
  const ofModule = callee.kind === 'member' && callee.object.kind === 'name' && unit.imports.has(callee.object.name);
  return ofModule && !GETTER.test(callee.name);
}

/** Functions that ask somebody for a value. */
const GETTER = /^(?:get|read|fetch|ask|prompt|input|take|load|current|require)/i;

const patterns = new Map<string, RegExp>();

/** The regular expression that a rule wrote; made once. */
export function regExp({ source, flags }: RegExpText): RegExp {
  const key = `${flags}/${source}`;
  const known = patterns.get(key);
  if (known !== undefined) return known;
  const made = new RegExp(source, flags);
  patterns.set(key, made);
  return made;
}
