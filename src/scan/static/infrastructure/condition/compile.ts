import { CONFIDENCES, SEVERITIES } from '../../../../model/severity.js';
import type { Fields } from '../../fields.js';
import type { Scalar } from '../value.js';
import type { Condition, Look, Test } from './condition.js';

/** Reads one entry of a rule's `look`. */
export function lookFrom(fields: Fields): Look {
  const report = fields.maybeText('report');
  const look: Look = {
    formats: several(fields, 'format'),
    types: several(fields, 'type'),
    when: fields.has('when') ? conditionFrom(fields.child('when')) : { how: 'all', of: [] },
    report: report === null ? null : pathFrom(report),
    fix: fields.maybeText('fix'),
    severity: fields.has('severity') ? fields.oneOf('severity', SEVERITIES) : null,
    confidence: fields.has('confidence') ? fields.oneOf('confidence', CONFIDENCES) : null,
  };
  fields.done();
  return look;
}

function several(fields: Fields, key: string): readonly string[] {
  return Array.isArray(fields.any(key)) ? fields.texts(key) : [fields.text(key)];
}

function pathFrom(text: string): readonly string[] {
  return text.split('.');
}

function conditionFrom(fields: Fields): Condition {
  const condition = bare(fields);
  const negated = fields.maybe('not') === true && !isGroup(fields);
  fields.done();
  return negated ? { how: 'not', of: condition } : condition;
}

function isGroup(fields: Fields): boolean {
  return !fields.has('at') && !fields.has('companion') && !fields.has('all') && !fields.has('any');
}

function bare(fields: Fields): Condition {
  for (const how of ['all', 'any'] as const) {
    if (fields.has(how)) return { how, of: fields.children(how).map(conditionFrom) };
  }
  if (fields.has('companion')) {
    return {
      how: 'companion',
      types: several(fields, 'companion'),
      at: pathFrom(fields.text('by')),
      when: fields.has('when') ? conditionFrom(fields.child('when')) : { how: 'all', of: [] },
    };
  }
  if (!fields.has('at')) return { how: 'not', of: conditionFrom(fields.child('not')) };
  return placed(fields, pathFrom(fields.text('at')));
}

function placed(fields: Fields, at: readonly string[]): Condition {
  for (const how of ['missing', 'present'] as const) if (fields.maybe(how) === true) return { how, at };
  if (fields.has('every')) return { how: 'every', at, test: testFrom(fields.child('every')) };
  return { how: 'some', at, test: ownTest(fields) };
}

function testFrom(fields: Fields): Test {
  const test = ownTest(fields);
  fields.done();
  return test;
}

function ownTest(fields: Fields): Test {
  if (fields.has('is')) return { test: 'is', values: scalars(fields) };
  const pattern = fields.maybeText('matches');
  if (pattern !== null) return { test: 'matches', pattern: checked(fields, pattern) };
  for (const test of ['below', 'above'] as const) {
    const limit = fields.maybeNumber(test);
    if (limit !== null) return { test, limit };
  }
  if (fields.has('covers')) return { test: 'covers', ports: fields.list('covers').map(Number) };
  if (fields.maybe('empty') === true) return { test: 'empty' };
  if (fields.maybe('written-secret') === true) return { test: 'written-secret' };
  if (fields.maybe('reference') === true) return { test: 'reference' };
  if (fields.has('leads-to')) return { test: 'leads-to', condition: conditionFrom(fields.child('leads-to')) };
  return { test: 'has', condition: conditionFrom(fields.child('has')) };
}

function scalars(fields: Fields): readonly Scalar[] {
  const value = fields.maybe('is');
  return (Array.isArray(value) ? value : [value]).map((item: unknown) =>
    typeof item === 'string' || typeof item === 'number' || typeof item === 'boolean'
      ? item
      : fields.fail('is', 'must hold texts, numbers or booleans'),
  );
}

function checked(fields: Fields, pattern: string): string {
  try {
    return new RegExp(pattern, 'iu').source;
  } catch {
    return fields.fail('matches', 'is no regular expression');
  }
}
