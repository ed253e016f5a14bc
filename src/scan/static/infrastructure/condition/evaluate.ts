import type { Budget } from '../budget.js';
import type { Resource } from '../resource.js';
import { textOf, type Value } from '../value.js';
import type { Condition, Test } from './condition.js';
import { itemsAt, placesAt } from './places.js';
import { passes, type Truth } from './test.js';

/** Whether a condition holds, and the value that it was told by; null where it was told by what is not there. */
export interface Answer {
  readonly truth: Truth;
  readonly by: Value | null;
}

const NO: Answer = { truth: 'no', by: null };
const UNKNOWN: Answer = { truth: 'unknown', by: null };

/** What a condition may ask beside the resource itself. */
export interface Surroundings {
  readonly resource: Resource;
  readonly byType: ReadonlyMap<string, readonly Resource[]>;
  /** By address, the resources of the unit. */
  readonly byAddress: ReadonlyMap<string, Resource>;
  readonly budget: Budget;
}

/** Answers a condition on a value: a resource's attributes, or a part of them. */
export function evaluateCondition(condition: Condition, value: Value, around: Surroundings): Answer {
  around.budget.spend();
  switch (condition.how) {
    case 'all':
      return all(condition.of, value, around);
    case 'any':
      return any(condition.of.map((each) => () => evaluateCondition(each, value, around)));
    case 'not':
      return opposite(evaluateCondition(condition.of, value, around));
    case 'some':
      return some(condition.at, condition.test, value, around);
    case 'every':
      return opposite(some(condition.at, negated(condition.test), value, around));
    case 'missing':
      return missing(condition.at, value);
    case 'present':
      return opposite(missing(condition.at, value));
    case 'companion':
      return companion(condition, around);
  }
}

function all(parts: readonly Condition[], value: Value, around: Surroundings): Answer {
  let by: Value | null = null;
  let unsure = false;
  for (const part of parts) {
    const answer = evaluateCondition(part, value, around);
    if (answer.truth === 'no') return NO;
    if (answer.truth === 'unknown') unsure = true;
    by = weaker(by, answer.by);
  }
  return unsure ? UNKNOWN : { truth: 'yes', by };
}

/** The first of two values, unless the second alone is what a variable's default says. */
function weaker(first: Value | null, second: Value | null): Value | null {
  if (first === null || second === null) return first ?? second;
  return second.origin === 'default' && first.origin !== 'default' ? { ...first, origin: 'default' } : first;
}

function any(parts: readonly (() => Answer)[]): Answer {
  let unsure = false;
  for (const part of parts) {
    const answer = part();
    if (answer.truth === 'yes') return answer;
    if (answer.truth === 'unknown') unsure = true;
  }
  return unsure ? UNKNOWN : NO;
}

function opposite({ truth, by }: Answer): Answer {
  return truth === 'unknown' ? UNKNOWN : { truth: truth === 'yes' ? 'no' : 'yes', by };
}

function some(path: readonly string[], test: Test, value: Value, around: Surroundings): Answer {
  const whole = test.test === 'empty';
  const { values, unsure } = whole ? placesAt(value, path) : itemsAt(value, path);
  around.budget.spend(values.length);
  const answer = any(values.map((item) => () => passed(item, test, around)));
  return answer.truth === 'no' && unsure ? UNKNOWN : answer;
}

function passed(value: Value, test: Test, around: Surroundings): Answer {
  around.budget.spend();
  if (test.test === 'leads-to') return ledTo(value, test.condition, around);
  if (test.test !== 'has') return { truth: passes(value, test), by: value };
  const answer = evaluateCondition(test.condition, value, around);
  return answer.truth === 'yes' ? { truth: 'yes', by: answer.by ?? value } : answer;
}

/** Asks the resource that a value belongs to; what lies in a module or outside is not known. */
function ledTo(value: Value, condition: Condition, around: Surroundings): Answer {
  if (value.kind !== 'reference') return value.kind === 'unknown' ? UNKNOWN : NO;
  const resource = around.byAddress.get(value.to);
  if (resource === undefined) return UNKNOWN;
  const { truth } = evaluateCondition(condition, resource.attributes, { ...around, resource });
  return { truth, by: value };
}

/** A test that says the opposite, so that "every" is "none that does not". */
function negated(test: Test): Test {
  const self: Condition = { how: 'some', at: [], test };
  return { test: 'has', condition: { how: 'not', of: self } };
}

function missing(path: readonly string[], value: Value): Answer {
  const { values, unsure } = placesAt(value, path);
  const [first] = values;
  if (first !== undefined) return { truth: 'no', by: first };
  return unsure ? UNKNOWN : { truth: 'yes', by: null };
}

function companion(condition: Extract<Condition, { how: 'companion' }>, around: Surroundings): Answer {
  const { resource, byType, budget } = around;
  const others = condition.types.flatMap((type) => byType.get(type) ?? []);
  budget.spend(others.length);
  const answer = any(
    others.map((other) => () => {
      const refers = any(itemsAt(other.attributes, condition.at).values.map((value) => () => names(value, resource)));
      if (refers.truth === 'no') return NO;
      const holds = evaluateCondition(condition.when, other.attributes, { ...around, resource: other });
      return refers.truth === 'yes' ? holds : holds.truth === 'no' ? NO : UNKNOWN;
    }),
  );
  // It may stand in a module whose inside is not looked at.
  return answer.truth === 'no' && byType.has('module') ? UNKNOWN : { ...answer, by: null };
}

function names(value: Value, resource: Resource): Answer {
  if (value.kind === 'reference') return { truth: value.to === resource.address ? 'yes' : 'no', by: value };
  const text = textOf(value);
  if (text === null) return UNKNOWN;
  const own = ['bucket', 'name', 'id'].flatMap((key) => textOf(placesAt(resource.attributes, [key]).values[0]) ?? []);
  return { truth: text === resource.name || own.includes(text) ? 'yes' : 'no', by: value };
}
