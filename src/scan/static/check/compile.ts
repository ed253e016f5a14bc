import type { Confidence, Severity } from '../../../model/severity.js';
import { CONFIDENCES, SEVERITIES } from '../../../model/severity.js';
import type { Fields } from '../fields.js';
import { type LanguageId, languagesNamed } from '../language/index.js';
import { SINK_KINDS, SOURCE_KINDS } from '../models/model.js';
import { namesIn, placeFrom } from '../models/notation.js';
import type { Place } from '../models/place.js';
import { PROTECTIONS } from '../models/web-model.js';
import {
  type Check,
  type Company,
  type Condition,
  type Fix,
  type Flow,
  KNOWLEDGE,
  type Purpose,
  type RegExpText,
  type RuleLiteral,
  type Target,
} from './rule.js';

const TARGETS = ['call', 'part', 'given', 'into', 'compare', 'method', 'setting'] as const;
/** Places of a check that speaks of one value alone. */
const VALUE = '0';

/** The checks of a rule file. @throws LocatedError for one that is not well formed */
export function checkFrom(fields: Fields): Check {
  const check: Check = {
    languages: fields.texts('languages').flatMap((name) => languagesFrom(fields, name)),
    target: targetFrom(fields),
    where: fields.has('where') ? fields.children('where').map(conditionFrom) : [],
    report: fields.has('report') ? placeIn(fields, 'report', fields.any('report')) : null,
    fix: fields.has('fix') ? fixFrom(fields.child('fix')) : null,
    optIn:
      fields.maybe('opt-in') === true
        ? 'protection'
        : fields.has('opt-in')
          ? fields.oneOf('opt-in', ['development'] as const)
          : null,
    with: fields.has('with') ? besideFrom(fields.child('with')) : NOTHING,
    without: fields.has('without') ? besideFrom(fields.child('without')) : NOTHING,
    unless: fields.has('unless-reaches') ? kindsIn(fields, 'unless-reaches', SINK_KINDS) : [],
    severity: fields.has('severity') ? fields.oneOf<Severity>('severity', SEVERITIES) : null,
    confidence: fields.has('confidence') ? fields.oneOf<Confidence>('confidence', CONFIDENCES) : null,
  };
  fields.done();
  return check;
}

/** The flow of a rule. @throws LocatedError for one that is not well formed */
export function flowFrom(fields: Fields): Flow {
  const flow: Flow = {
    sinks: kindsIn(fields, 'sinks', SINK_KINDS),
    sources: fields.has('sources') ? kindsIn(fields, 'sources', SOURCE_KINDS) : [],
    report: fields.has('report') ? fields.oneOf('report', ['sink', 'source'] as const) : 'sink',
    unlessProtected: fields.has('unless-protected') ? kindsIn(fields, 'unless-protected', PROTECTIONS) : [],
    with: regExpIn(fields, 'with'),
    without: regExpIn(fields, 'without'),
  };
  fields.maybe('flags');
  fields.done();
  if (flow.sinks.length === 0) fields.fail('sinks', 'must name a kind');
  return flow;
}

/** What a value is for, as a rule says it. @throws LocatedError for one that is not well formed */
export function purposeFrom(fields: Fields): Purpose {
  const purpose: Purpose = {
    source: fields.oneOf('source', SOURCE_KINDS),
    words: fields.texts('words'),
    not: fields.has('not') ? fields.texts('not') : [],
    text: regExpIn(fields, 'text'),
  };
  fields.maybe('flags');
  fields.done();
  return purpose;
}

export function languagesFrom(fields: Fields, name: string): readonly LanguageId[] {
  const named = languagesNamed(name);
  return named.length > 0 ? named : fields.fail('languages', `does not know ${name}`);
}

function targetFrom(fields: Fields): Target {
  const [kind, ...more] = TARGETS.filter((each) => fields.has(each));
  if (kind === undefined || more.length > 0) return fields.fail('match', `must have one of ${TARGETS.join(', ')}`);
  if (kind === 'into') return { kind, names: kindsIn(fields, kind, SINK_KINDS) };
  const names = fields.texts(kind).flatMap(namesIn);
  if (names.length === 0) fields.fail(kind, 'must name something');
  if (kind !== 'method') return { kind, names };
  return { kind, names, gives: literalsIn(fields, 'gives', fields.list('gives')) };
}

function conditionFrom(fields: Fields): Condition {
  const is = fields.maybe('is');
  const condition: Condition = {
    at: placesIn(fields),
    is: typeof is === 'string' ? fields.oneOf('is', KNOWLEDGE) : null,
    oneOf: Array.isArray(is) ? literalsIn(fields, 'is', is) : null,
    matches: regExpIn(fields, 'matches'),
    reads: regExpIn(fields, 'reads'),
    begins: regExpIn(fields, 'begins'),
    holds: regExpIn(fields, 'holds'),
    below: fields.maybeNumber('below'),
    type: fields.has('type') ? fields.texts('type').flatMap(namesIn) : [],
    words: fields.has('words') ? fields.texts('words') : [],
    around: fields.has('around') ? fields.texts('around') : [],
    mentions: fields.has('mentions') ? fields.texts('mentions') : [],
    gives: fields.has('gives') ? literalsIn(fields, 'gives', fields.list('gives')) : null,
    not: fields.maybe('not') === true,
  };
  fields.maybe('flags');
  fields.done();
  if (is !== undefined && condition.is === null && condition.oneOf === null)
    fields.fail('is', 'must be a word or a list');
  if (saysNothing(condition)) fields.fail('where', 'says nothing of the place');
  return condition;
}

function saysNothing({
  is,
  oneOf,
  matches,
  reads,
  begins,
  holds,
  below,
  gives,
  type,
  words,
  around,
  mentions,
}: Condition): boolean {
  const known = [is, oneOf, matches, reads, begins, holds, below, gives];
  return known.every((each) => each === null) && [type, words, around, mentions].every(({ length }) => length === 0);
}

function placesIn(fields: Fields): readonly Place[] {
  const written = fields.maybe('at') ?? VALUE;
  return (Array.isArray(written) ? written : [written]).map((each) => placeIn(fields, 'at', each));
}

function placeIn(fields: Fields, key: string, written: unknown): Place {
  return placeFrom(written) ?? fields.fail(key, `does not name a place: ${JSON.stringify(written)}`);
}

function regExpIn(fields: Fields, key: string): RegExpText | null {
  const source = fields.maybeText(key);
  if (source === null) return null;
  const flags = fields.maybeText('flags') ?? '';
  try {
    new RegExp(source, flags);
  } catch {
    return fields.fail(key, 'is not a regular expression');
  }
  return { source, flags };
}

function literalsIn(fields: Fields, key: string, written: readonly unknown[]): readonly RuleLiteral[] {
  return written.map((each): RuleLiteral => {
    if (each === null || typeof each === 'string' || typeof each === 'number' || typeof each === 'boolean') return each;
    return fields.fail(key, 'must hold constants');
  });
}

function fixFrom(fields: Fields): Fix {
  const does = fields.has('add') ? 'add' : 'replace';
  const fix: Fix = {
    at: fields.has('at') ? placeIn(fields, 'at', fields.any('at')) : null,
    does,
    with: fields.text(does === 'add' ? 'add' : 'with'),
  };
  fields.done();
  return fix;
}

const NOTHING: Company = { path: null, calls: [], names: null, around: null };

/** What stands beside a place. */
function besideFrom(fields: Fields): Company {
  const beside: Company = {
    path: regExpIn(fields, 'path'),
    calls: fields.has('calls') ? fields.texts('calls').flatMap(namesIn) : [],
    names: regExpIn(fields, 'names'),
    around: regExpIn(fields, 'around'),
  };
  fields.maybe('flags');
  fields.done();
  return beside;
}

function kindsIn<T extends string>(fields: Fields, key: string, known: readonly T[]): readonly T[] {
  return fields
    .texts(key)
    .map((kind) => known.find((each) => each === kind) ?? fields.fail(key, `does not know ${kind}`));
}
