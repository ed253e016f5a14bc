import type { Argument, Call, Expression, Name, Unary } from '../../../ir/expression.js';
import type { Span } from '../../../ir/span.js';
import { operation } from './operators.js';

/** Functions that are part of the language, or that do something else by a constant they are given; null of all others. */
export function special({ name }: Name, args: readonly Argument[], span: Span): Expression | null {
  const [first] = args;
  switch (name.toLowerCase()) {
    case 'isset':
      return all(args.map(({ value }) => isSet(value)));
    case 'empty':
      return first === undefined
        ? null
        : ({ kind: 'unary', operator: '!', operand: first.value, ...span } satisfies Unary);
    case 'die':
      return callOf('exit', args, span);
    case 'preg_match':
    case 'preg_match_all':
      return withPattern(name, args, span);
    case 'compact':
      return compacted(args, span);
    case 'header':
      return redirected(args, span);
    case 'filter_var':
      return chosen(name, args, 1, span);
    case 'filter_input':
      return chosen(name, args, 2, span);
    case 'parse_url':
      return first === undefined
        ? null
        : partOfAddress(first, /^PHP_URL_([A-Z]+)$/.exec(textOf(args[1]) ?? '')?.[1], span);
    case 'proc_open':
      return first?.value.kind === 'list' ? callOf(name, first.value.items, span) : null;
    case 'file_get_contents':
      return textOf(first) === 'php://input' ? partOf(name, 'input', args, span) : null;
    default:
      return null;
  }
}

function callOf(name: string, args: readonly Argument[], span: Span): Call {
  return { kind: 'call', callee: { kind: 'name', name, ...span }, args, form: 'call', ...span };
}

/** The function that a constant chooses is a part of it: `filter_var.FILTER_VALIDATE_INT`. */
function partOf(name: string, part: string, args: readonly Argument[], span: Span): Call {
  const object: Name = { kind: 'name', name, ...span };
  return { ...callOf(name, args, span), callee: { kind: 'member', object, name: part, ...span } };
}

function chosen(name: string, args: readonly Argument[], place: number, span: Span): Call | null {
  const part = textOf(args[place]);
  return part === null || !/^FILTER_/.test(part) ? null : partOf(name, part, args, span);
}

/** `parse_url($u, PHP_URL_HOST)` is the host of `parse_url($u)`. */
function partOfAddress(address: Argument, part: string | undefined, span: Span): Expression | null {
  const object = callOf('parse_url', [address], span);
  return part === undefined ? null : { kind: 'member', object, name: part.toLowerCase(), ...span };
}

function textOf(argument: Argument | undefined): string | null {
  const value = argument?.value;
  return value?.kind === 'constant' && typeof value.value === 'string' ? value.value : null;
}

/** The part is there: it has a value, and its key is one of the object's. */
function isSet(value: Expression): Expression {
  const { start, end } = value;
  const there = operation('!=', value, { kind: 'constant', value: undefined, start, end }, { start, end });
  if (value.kind !== 'index' || value.key.kind === 'constant') return there;
  return operation('and', operation('in', value.key, value.object, { start, end }), there, { start, end });
}

function all(tests: readonly Expression[]): Expression | null {
  const [first, ...rest] = tests;
  if (first === undefined || rest.length > 50) return null;
  return rest.reduce((left, right) => operation('and', left, right, { start: left.start, end: right.end }), first);
}

/** `compact('a', 'b')` is `['a' => $a, 'b' => $b]`. */
function compacted(args: readonly Argument[], span: Span): Expression | null {
  const entries = args.flatMap(({ value }) => {
    if (value.kind !== 'constant' || typeof value.value !== 'string') return [];
    return [{ key: value, value: { ...span, kind: 'name' as const, name: value.value }, ...span }];
  });
  return entries.length === args.length ? { kind: 'record', type: null, entries, ...span } : null;
}

const LOCATION = /^\s*location\s*:\s*/i;

/** `header('Location: ' . $x)` is a redirect to `$x`. */
function redirected(args: readonly Argument[], span: Span): Call | null {
  const [first, ...rest] = args;
  if (first === undefined) return null;
  const { value } = first;
  const parts = value.kind === 'text' ? flattened(value.parts) : [value];
  const [head, ...tail] = parts;
  if (head?.kind !== 'constant' || typeof head.value !== 'string' || !LOCATION.test(head.value)) return null;
  const address: Expression = { ...head, value: head.value.replace(LOCATION, '') };
  const target: Expression = { ...span, kind: 'text', parts: address.value === '' ? tail : [address, ...tail] };
  return callOf('http_redirect', [{ ...first, value: target }, ...rest], span);
}

/** The parts of a text whose first one is a text itself. */
function flattened(parts: readonly Expression[]): readonly Expression[] {
  const [first, ...rest] = parts;
  return first?.kind === 'text' ? [...first.parts, ...rest] : parts;
}

/** A constant pattern without its delimiters: `'/^a$/i'`, `'#a#'`, `'{a}'`. */
const PATTERN = /^\s*(?:([^\w\s\\([{<])([\s\S]*)\1|\(([\s\S]*)\)|\[([\s\S]*)\]|\{([\s\S]*)\}|<([\s\S]*)>)([a-zA-Z]*)$/;
const LONGEST_PATTERN = 2000;

function withPattern(name: string, args: readonly Argument[], span: Span): Expression | null {
  const [first, ...rest] = args;
  const written = textOf(first);
  if (first === undefined || written === null || written.length > LONGEST_PATTERN) return null;
  const found = PATTERN.exec(written);
  if (found === null) return null;
  const source = found.slice(2, 7).find((each) => each !== undefined) ?? '';
  const { start, end } = first.value;
  const value: Expression = { kind: 'pattern', source, flags: found[7] ?? '', start, end };
  return callOf(name, [{ ...first, value }, ...rest], span);
}
