import type { Fields } from '../fields.js';
import { placeFrom } from './notation.js';
import type { Place } from './place.js';
import {
  type ChildModel,
  EXPANSIONS,
  type OwnModel,
  type PathModel,
  PROTECTIONS,
  type RouteModel,
  SIGN_IN_STEPS,
  type Subject,
  type UseModel,
  type WebModel,
} from './web-model.js';

const METHODS = /^(?:name|any|get|post|put|delete|patch|head|options|all|trace|connect)$/;

/** What a member's model says of routes; null where it says nothing. */
export function webFrom(fields: Fields): WebModel | null {
  const web: WebModel = {
    route: fields.has('route') ? routeFrom(fields.child('route')) : null,
    use: fields.has('use') ? useFrom(fields.child('use')) : null,
    child: fields.has('child') ? childFrom(fields.child('child')) : null,
    own: fields.has('own') ? ownFrom(fields.child('own')) : null,
    protects: fields.has('protects') ? protectsFrom(fields) : null,
    verifies: fields.has('verifies') ? verifiesFrom(fields) : null,
  };
  return Object.values(web).every((part) => part === null) ? null : web;
}

function protectsFrom(fields: Fields): WebModel['protects'] {
  return fields
    .texts('protects')
    .map((kind) => PROTECTIONS.find((each) => each === kind) ?? fields.fail('protects', `does not know ${kind}`));
}

function verifiesFrom(fields: Fields): WebModel['verifies'] {
  return fields
    .texts('verifies')
    .map((step) => SIGN_IN_STEPS.find((each) => each === step) ?? fields.fail('verifies', `does not know ${step}`));
}

function routeFrom(fields: Fields): RouteModel {
  const route: RouteModel = {
    on: subjectOf(fields),
    methods: methodsOf(fields),
    path: pathsOf(fields),
    handlers: placesOf(fields, 'handlers'),
    layers: placesOf(fields, 'layers'),
    expands: fields.has('expands') ? fields.oneOf('expands', EXPANSIONS) : null,
    alone: fields.maybe('alone') === true,
    partial: fields.maybe('partial') === true,
    loose: fields.maybe('loose') === true,
  };
  fields.done();
  return route;
}

function methodsOf(fields: Fields): RouteModel['methods'] {
  if (!fields.has('method')) return [];
  return [fields.any('method')]
    .flat()
    .map((written) => (METHODS.test(String(written)) ? String(written) : placeIn(fields, 'method', written)));
}

function useFrom(fields: Fields): UseModel {
  const use: UseModel = {
    on: subjectOf(fields),
    path: pathsOf(fields),
    at: placesOf(fields, 'at'),
    applies: fields.has('applies') ? fields.oneOf('applies', ['later', 'all'] as const) : 'later',
    record: fields.maybe('record') === true,
    replaces: fields.maybe('replaces') === true,
  };
  fields.done();
  return use;
}

function childFrom(fields: Fields): ChildModel {
  const child: ChildModel = {
    on: subjectOf(fields),
    path: pathsOf(fields),
    layers: placesOf(fields, 'layers'),
    body: placeOf(fields, 'body'),
    named: placeOf(fields, 'named'),
    takes: placesOf(fields, 'takes'),
    module: placesOf(fields, 'module'),
    controller: placesOf(fields, 'controller'),
    member: fields.maybe('member') === true,
  };
  fields.done();
  return child;
}

function ownFrom(fields: Fields): OwnModel {
  const own: OwnModel = {
    on: subjectOf(fields),
    path: pathsOf(fields),
    layers: placesOf(fields, 'layers'),
    body: placeOf(fields, 'body'),
    root: fields.maybe('root') === true,
    maybe: fields.maybe('maybe') === true,
    asked: fields.maybe('asked') === true,
    everywhere: fields.maybe('everywhere') === true,
  };
  fields.done();
  return own;
}

function subjectOf(fields: Fields): Subject {
  if (!fields.has('on')) return null;
  return fields.any('on') === 'scope' ? 'scope' : placeOf(fields, 'on');
}

function placeOf(fields: Fields, key: string): Place | null {
  return fields.has(key) ? placeIn(fields, key, fields.any(key)) : null;
}

function placesOf(fields: Fields, key: string): readonly Place[] {
  return fields.has(key) ? [fields.any(key)].flat().map((written) => placeIn(fields, key, written)) : [];
}

function pathsOf(fields: Fields): readonly PathModel[] {
  if (!fields.has('path')) return [];
  return [fields.any('path')]
    .flat()
    .map((written) =>
      typeof written === 'string' && written.startsWith('/') ? { text: written } : placeIn(fields, 'path', written),
    );
}

function placeIn(fields: Fields, key: string, written: unknown): Place {
  return placeFrom(written) ?? fields.fail(key, `does not name a place of a call: ${JSON.stringify(written)}`);
}
