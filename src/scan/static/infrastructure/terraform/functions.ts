import { joined, list, map, memberOf, type Span, textOf, unknown, type Value } from '../value.js';
import { valueOfJson } from '../yaml/json-text.js';

type Call = (given: readonly Value[], at: Span) => Value | undefined;

const SAME: Call = ([value], at) => value && { ...value, at };

/** Functions of Terraform's language whose result tells something; the others give what is not known. */
const FUNCTIONS: Readonly<Record<string, Call>> = {
  jsonencode: SAME,
  yamlencode: SAME,
  toset: SAME,
  tolist: SAME,
  tomap: SAME,
  tostring: SAME,
  tonumber: SAME,
  tobool: SAME,
  sensitive: SAME,
  nonsensitive: SAME,
  trimspace: SAME,
  jsondecode: ([value], at) => {
    const text = textOf(value);
    return text === null ? undefined : valueOfJson(text, at);
  },
  lower: (given, at) => mapped(given, at, (text) => text.toLowerCase()),
  upper: (given, at) => mapped(given, at, (text) => text.toUpperCase()),
  concat: (given, at) => listed(given, at),
  flatten: ([value], at) => value && listed(value.kind === 'list' ? value.items : [value], at),
  compact: ([value], at) => value && listed([value], at),
  distinct: ([value], at) => value && listed([value], at),
  merge: (given, at) =>
    map(
      given.flatMap((each) => (each.kind === 'map' ? each.entries : [])),
      at,
      given.some((each) => each.kind !== 'map' || each.open),
    ),
  join: ([between, items], at) => {
    if (items?.kind !== 'list' || items.open || textOf(between) === null) return undefined;
    const texts = items.items.map((item) => (item.kind === 'scalar' ? String(item.value) : null));
    return joined(
      texts.flatMap((text, index) => (index === 0 ? [text] : [textOf(between), text])),
      at,
      'elsewhere',
    );
  },
  format: ([pattern, ...given], at) => {
    const text = textOf(pattern);
    if (text === null || /%[^sd%]/.test(text)) return undefined;
    let used = 0;
    const parts = text.split(/(%[sd%])/).map((part) => {
      if (part === '%%') return '%';
      if (part !== '%s' && part !== '%d') return part;
      const value = given[used++];
      return value?.kind === 'scalar' ? String(value.value) : null;
    });
    return joined(
      parts.filter((part) => part !== ''),
      at,
      'elsewhere',
    );
  },
  lookup: ([from, key, otherwise]) => {
    const name = textOf(key);
    if (name === null || from?.kind !== 'map') return undefined;
    return memberOf(from, name) ?? (from.open ? undefined : otherwise);
  },
  coalesce: firstKnown,
  try: firstKnown,
};

/** What a call gives. @param given its arguments */
export function callFunction(name: string, given: readonly Value[], at: Span): Value {
  const call = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined;
  return call?.(given, at) ?? unknown(at);
}

function firstKnown(given: readonly Value[]): Value | undefined {
  const first = given.find((value) => value.kind !== 'scalar' || (value.value !== null && value.value !== ''));
  return first?.kind === 'unknown' || first?.kind === 'reference' ? undefined : first;
}

function mapped([value]: readonly Value[], at: Span, change: (text: string) => string): Value | undefined {
  const text = textOf(value);
  return value?.kind !== 'scalar' || text === null ? undefined : { ...value, value: change(text), at };
}

function listed(given: readonly Value[], at: Span): Value {
  const open = given.some((each) => each.kind === 'unknown' || each.kind === 'reference' || opens(each));
  return list(
    given.flatMap((each) => (each.kind === 'list' ? each.items : each.kind === 'scalar' ? [each] : [])),
    at,
    open,
  );
}

function opens(value: Value): boolean {
  return value.kind === 'list' && value.open;
}
