import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { Fields } from '../fields.js';
import { openingFrom } from './compile-opening.js';
import { webFrom } from './compile-web.js';
import { bitsOf, EVERYWHERE } from './kinds.js';
import {
  COLLECTION_ACTIONS,
  GUARD_MOMENTS,
  type MemberModel,
  type ModelCallback,
  type ModelGuard,
  type ModelSink,
  SINK_KINDS,
  SOURCE_KINDS,
} from './model.js';
import { namesIn, placeFrom } from './notation.js';
import type { Place } from './place.js';

/** The models of every language, by the name of their folder. */
export type ModelSet = Readonly<Record<string, readonly MemberModel[]>>;

/** Reads every `<language>/<library>.yml` below `dir`. @throws LocatedError for one that is not well formed */
export function compileModels(dir: string): ModelSet {
  return Object.fromEntries(
    readdirSync(dir)
      .sort()
      .map((language) => [language, compileLanguage(join(dir, language))]),
  );
}

/** Reads the models of one language, in the order of their files. @throws LocatedError for a file that is not well formed */
export function compileLanguage(dir: string): readonly MemberModel[] {
  return readdirSync(dir)
    .sort()
    .flatMap((file) => modelsFrom(load(readFileSync(join(dir, file), 'utf8')), join(dir, file)));
}

/** The models of a user's own file, which says for which language. @throws LocatedError for one that is not well formed */
export function ownModelsFrom(
  content: unknown,
  path: string,
  languages: readonly string[],
): { readonly language: string; readonly models: readonly MemberModel[] } {
  const file = new Fields(content, path);
  return { language: file.oneOf('language', languages), models: membersOf(file) };
}

/** The models of one file's content. @throws LocatedError for one that is not well formed */
function modelsFrom(content: unknown, path: string): MemberModel[] {
  return membersOf(new Fields(content, path));
}

function membersOf(file: Fields): MemberModel[] {
  file.text('library');
  const members = file.child('members');
  const models = members.keys().flatMap((key) => {
    const fields = members.child(key);
    const made = memberFrom(fields);
    return namesIn(key).map((name) => ({ ...made, name }));
  });
  members.done();
  file.done();
  return models;
}

function memberFrom(fields: Fields): Omit<MemberModel, 'name'> {
  const maybeSource = (key: string) => (fields.has(key) ? fields.oneOf(key, SOURCE_KINDS) : null);
  const made: Omit<MemberModel, 'name'> = {
    sameAs: fields.maybeText('same-as'),
    type: fields.maybeText('type'),
    returns: fields.maybeText('returns'),
    extends: fields.has('extends') ? fields.texts('extends') : [],
    source: maybeSource('source'),
    sinks: fields.has('sinks') ? fields.children('sinks').flatMap(sinksFrom) : [],
    passes: placesOf(fields, 'passes'),
    text: fields.has('text')
      ? fields.oneOf('text', ['same', 'join', 'format', 'keys', 'merge', 'list', 'append', 'any'] as const)
      : null,
    fills: fields.has('fills') ? fields.children('fills').map(fillFrom) : [],
    cleans: kindsOf(fields, 'cleans'),
    revives: kindsOf(fields, 'revives'),
    routed: fields.maybe('routed') === true,
    runsFirst: placesOf(fields, 'runs-first'),
    ends: fields.maybe('ends') === true,
    parses: fields.has('parses') ? placeOf(fields, 'parses') : null,
    vouches: kindsOf(fields, 'vouches'),
    removes: onePlaceOrMore(fields, 'removes'),
    belowRoot: placesOf(fields, 'below-root'),
    removesGlobally: fields.has('removes-globally') ? placeOf(fields, 'removes-globally') : null,
    maps: fields.has('maps') ? placeOf(fields, 'maps') : null,
    guards: fields.has('guards') ? fields.children('guards').map(guardFrom) : [],
    callbacks: fields.has('callbacks') ? fields.children('callbacks').map(callbackFrom) : [],
    collection: fields.has('collection') ? fields.oneOf('collection', COLLECTION_ACTIONS) : null,
    reads: fields.has('reads') ? readsFrom(fields.child('reads')) : null,
    shapes: fields.has('shapes') ? shapesFrom(fields.child('shapes')) : null,
    words: fields.has('words') ? wordsFrom(fields.child('words')) : null,
    named: fields.has('named') ? fields.texts('named') : [],
    recognisedBy: fields.has('recognised-by')
      ? fields.list('recognised-by').map((each) => namesFrom(fields, each))
      : [],
    exportedFrom: fields.has('exported-from') ? exportedFrom(fields.child('exported-from')) : null,
    annotatesParameter: maybeSource('annotates-parameter'),
    annotatesFunction: maybeSource('annotates-function'),
    web: webFrom(fields),
    opens: fields.has('opens') ? fields.children('opens').map(openingFrom) : [],
  };
  fields.done();
  return made;
}

function placeOf(fields: Fields, key: string): Place {
  return placeIn(fields, key, fields.any(key));
}

function placeIn(fields: Fields, key: string, written: unknown): Place {
  return placeFrom(written) ?? fields.fail(key, `does not name a place of a call: ${JSON.stringify(written)}`);
}

function placesOf(fields: Fields, key: string): readonly Place[] {
  return fields.has(key) ? fields.list(key).map((written) => placeIn(fields, key, written)) : [];
}

function onePlaceOrMore(fields: Fields, key: string): readonly Place[] {
  return fields.has(key) && !Array.isArray(fields.any(key)) ? [placeOf(fields, key)] : placesOf(fields, key);
}

/** Sink kinds as bits; `all` of them. */
function kindsOf(fields: Fields, key: string): number {
  if (!fields.has(key)) return 0;
  const written = fields.maybe(key);
  if (written === 'all') return EVERYWHERE;
  const known = (kind: string) => SINK_KINDS.find((each) => each === kind) ?? fields.fail(key, `does not know ${kind}`);
  return bitsOf(fields.texts(key).map(known));
}

/** A sink; where something may be one of several constants, one for each. */
function sinksFrom(fields: Fields): readonly ModelSink[] {
  const when = fields.has('when') ? fields.child('when') : null;
  const of = fields.has('of') ? fields.child('of') : null;
  const sink: ModelSink = {
    kind: fields.oneOf('kind', SINK_KINDS),
    at: placesOf(fields, 'at'),
    shape: fields.has('shape')
      ? fields.oneOf('shape', ['sql', 'start', 'name', 'view', 'page', 'pasted'] as const)
      : null,
    format: fields.maybe('format') === true,
    until: fields.maybeText('until'),
    unless: unlessOf(fields),
    when: [],
    pattern: fields.has('pattern') ? placeOf(fields, 'pattern') : null,
    of: (of?.keys() ?? []).map((key) => ({ place: placeIn(fields, 'of', key), type: of?.text(key) ?? '' })),
  };
  fields.done();
  return (when?.keys() ?? []).reduce(
    (sinks: readonly ModelSink[], key) => {
      const place = placeIn(fields, 'when', key);
      return constantsIn(when, key).flatMap((is) =>
        sinks.map((each) => ({ ...each, when: [...each.when, { place, is }] })),
      );
    },
    [sink],
  );
}

function whenOf(fields: Fields): ModelSink['when'] {
  const when = fields.has('when') ? fields.child('when') : null;
  return (when?.keys() ?? []).map((key) => ({
    place: placeIn(fields, 'when', key),
    is: constantFrom(when?.any(key), key),
  }));
}

/** Any of a record's entries, or all entries of one of several records. */
function unlessOf(fields: Fields): ModelSink['unless'] {
  if (!fields.has('unless')) return [];
  const partsOf = (record: Fields) =>
    record
      .keys()
      .flatMap((key) => constantsIn(record, key).map((is) => ({ place: placeIn(fields, 'unless', key), is })));
  if (Array.isArray(fields.any('unless'))) return fields.children('unless').map(partsOf);
  return partsOf(fields.child('unless')).map((part) => [part]);
}

/** One constant, or several. */
function constantsIn(fields: Fields | null, key: string): readonly (string | number | boolean)[] {
  const value = fields?.any(key);
  return Array.isArray(value) ? value.map((each) => constantFrom(each, key)) : [constantFrom(value, key)];
}

function constantFrom(value: unknown, key: string): string | number | boolean {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  throw new TypeError(`${key} must be a constant`);
}

function fillFrom(fields: Fields): MemberModel['fills'][number] {
  const made = { from: placeOf(fields, 'from'), into: placeOf(fields, 'into'), when: whenOf(fields) };
  fields.done();
  return made;
}

function guardFrom(fields: Fields): ModelGuard {
  const written = String(fields.any('holds'));
  const holds = GUARD_MOMENTS.find((moment) => moment === written);
  const guard: ModelGuard = {
    at: placeOf(fields, 'at'),
    cleans: kindsOf(fields, 'cleans'),
    within: fields.has('within') ? placeOf(fields, 'within') : null,
    pattern: fields.has('pattern') ? placeOf(fields, 'pattern') : null,
    lacks: fields.has('lacks') ? placeOf(fields, 'lacks') : null,
    whole: fields.maybe('whole') === true,
    begins: fields.has('begins') ? placeOf(fields, 'begins') : null,
    holds: holds ?? fields.fail('holds', `must be one of ${GUARD_MOMENTS.join(', ')}`),
  };
  fields.done();
  return guard;
}

function readsFrom(fields: Fields): MemberModel['reads'] {
  const into = fields.oneOf('into', ['this', 'return'] as const);
  const made = { file: placeOf(fields, 'file'), ending: fields.maybeText('ending') ?? '', into };
  fields.done();
  return made;
}

function shapesFrom(fields: Fields): MemberModel['shapes'] {
  const made = { by: placeOf(fields, 'by'), of: placeOf(fields, 'of'), into: fields.maybeText('into') };
  fields.done();
  return made;
}

function wordsFrom(fields: Fields): MemberModel['words'] {
  const made = { pattern: placeOf(fields, 'pattern'), type: fields.text('type') };
  fields.done();
  return made;
}

function exportedFrom(fields: Fields): MemberModel['exportedFrom'] {
  const made = { folder: fields.text('folder'), file: fields.text('file'), names: fields.texts('names') };
  fields.done();
  return made;
}

function namesFrom(fields: Fields, written: unknown): readonly string[] {
  if (!Array.isArray(written)) return fields.fail('recognised-by', 'must hold lists of names');
  return written.map(String);
}

function callbackFrom(fields: Fields): ModelCallback {
  const callback: ModelCallback = {
    at: placeOf(fields, 'at'),
    gives: fields.has('gives') ? fields.list('gives').map((written) => givenFrom(fields, written)) : [],
    returned: fields.maybe('returned') === true,
    chooses: fields.has('chooses') ? fields.oneOf('chooses', ['kept', 'all', 'any'] as const) : null,
    taking: fields.has('taking') ? Number(fields.any('taking')) : null,
  };
  fields.done();
  return callback;
}

function givenFrom(fields: Fields, written: unknown): ModelCallback['gives'][number] {
  if (written === null) return null;
  if (typeof written !== 'string') return fields.fail('gives', 'must hold types, places or null');
  if (written === 'resolve') return { resolves: true };
  const [word, place] = written.split(' ');
  if (word === 'each') return { element: placeIn(fields, 'gives', place) };
  if (word === 'value') return { value: placeIn(fields, 'gives', place) };
  return { type: written };
}
