import { type Budget, MAX_DEPTH } from '../budget.js';
import { itemsOf, joined, memberOf, scalar, seenFrom, textOf, unknown, type Value } from '../value.js';

/** Resolves the intrinsic functions in a template's values. */
export type Resolve = (value: Value) => Value;

interface Template {
  readonly parameters: Value | undefined;
  readonly mappings: Value | undefined;
  readonly resources: Value | undefined;
  readonly budget: Budget;
}

/** @param template the whole document */
export function resolver(template: Value, budget: Budget): Resolve {
  const known: Template = {
    parameters: memberOf(template, 'Parameters'),
    mappings: memberOf(template, 'Mappings'),
    resources: memberOf(template, 'Resources'),
    budget,
  };
  return (value) => resolve(value, known, 0);
}

function resolve(value: Value, template: Template, depth: number): Value {
  template.budget.spend();
  if (depth > MAX_DEPTH) return unknown(value.at);
  const inner = (each: Value) => resolve(each, template, depth + 1);
  if (value.kind === 'list') return { ...value, items: value.items.map(inner) };
  if (value.kind !== 'map') return value;
  const [only] = value.entries;
  if (value.entries.length === 1 && only !== undefined && (only.key === 'Ref' || only.key.startsWith('Fn::'))) {
    return called(only.key, only.value, value, template, inner);
  }
  // What is `AWS::NoValue` is as good as not written.
  const entries = value.entries.map((each) => ({ ...each, value: inner(each.value) }));
  return { ...value, entries };
}

function called(name: string, given: Value, whole: Value, template: Template, inner: (value: Value) => Value): Value {
  const { at } = whole;
  switch (name) {
    case 'Ref':
      return refersTo(textOf(given), whole, template);
    case 'Fn::GetAtt': {
      const to = given.kind === 'list' ? textOf(given.items[0]) : (textOf(given)?.split('.')[0] ?? null);
      return to === null ? unknown(at) : { kind: 'reference', to, part: '', at, origin: 'elsewhere' };
    }
    case 'Fn::Sub':
      return substituted(given, whole, template, inner);
    case 'Fn::Join':
      return joinedList(given, whole, inner);
    case 'Fn::If':
      return either(given, whole, inner);
    case 'Fn::Base64':
      return { ...inner(given), at };
    default:
      return unknown(at);
  }
}

function refersTo(name: string | null, { at }: Value, { parameters, resources }: Template): Value {
  if (name === null) return unknown(at);
  if (name === 'AWS::NoValue') return scalar(null, at, 'elsewhere');
  const parameter = memberOf(parameters, name);
  const value = memberOf(parameter, 'Default');
  if (value !== undefined) return seenFrom(value, at, 'default');
  if (parameter === undefined && memberOf(resources, name) !== undefined) {
    return { kind: 'reference', to: name, part: '', at, origin: 'elsewhere' };
  }
  return unknown(at);
}

/** `${Name}` inside a text; `${!x}` is left as it is. */
function substituted(given: Value, whole: Value, template: Template, inner: (value: Value) => Value): Value {
  const [pattern, names] = given.kind === 'list' ? given.items : [given];
  const text = textOf(pattern);
  if (text === null) return unknown(whole.at);
  template.budget.spend(Math.ceil(text.length / 64));
  let origin: Value['origin'] = 'written';
  const parts = text.split(/(\$\{[^}]{1,200}\})/).map((part): string | null => {
    const name = /^\$\{([^!][^}]*)\}$/.exec(part)?.[1]?.trim();
    if (name === undefined) return part;
    const own = memberOf(names, name);
    const value = own === undefined ? refersTo(name, whole, template) : inner(own);
    if (value.kind !== 'scalar' || value.value === null) return null;
    if (value.origin === 'default') origin = 'default';
    return String(value.value);
  });
  return joined(
    parts.filter((part) => part !== ''),
    whole.at,
    origin,
  );
}

function joinedList(given: Value, { at }: Value, inner: (value: Value) => Value): Value {
  const [between, items] = itemsOf(given);
  const separator = textOf(between);
  if (separator === null || items?.kind !== 'list') return unknown(at);
  const texts = items.items.map((item) => {
    const value = inner(item);
    return value.kind === 'scalar' && value.value !== null ? String(value.value) : null;
  });
  return joined(
    texts.flatMap((text, index) => (index === 0 ? [text] : [separator, text])),
    at,
    'elsewhere',
  );
}

/** Which branch is taken is not known; where both say the same it does not matter. */
function either(given: Value, { at }: Value, inner: (value: Value) => Value): Value {
  const [, yes, no] = itemsOf(given).map(inner);
  if (yes?.kind === 'scalar' && no?.kind === 'scalar' && yes.value === no.value) return { ...yes, at };
  return unknown(at);
}
