import { type Entry, entry, itemsOf, list, type MapValue, map, type Span, textOf, type Value } from '../value.js';
import { evaluate } from './expression.js';
import { type Block, type Body, spanOf } from './hcl.js';
import type { Scope } from './scope.js';

/** So many rounds of a `dynamic` block are looked at one by one. */
const MAX_ROUNDS = 50;

/** What a block says. @param open whether some of its file could not be read */
export function bodyValue(body: Body, at: Span, scope: Scope, open: boolean): MapValue {
  const entries: Entry[] = body.attributes.map(({ name, key, value }) => ({
    key: name,
    keyAt: spanOf(key),
    value: evaluate(value, scope),
  }));
  const groups = new Map<string, Value[]>();
  const unsure = new Set<string>();
  for (const block of body.blocks) {
    scope.budget.spend();
    const isDynamic = block.type === 'dynamic' && block.labels.length === 1;
    const name = isDynamic ? (block.labels[0] ?? '') : block.type;
    const values = isDynamic ? dynamicOf(block, name, scope, open) : [blockValue(block, scope, open)];
    const group = groups.get(name) ?? [];
    group.push(...values);
    groups.set(name, group);
    if (isDynamic) unsure.add(name);
  }
  for (const [name, values] of groups) {
    const isOpen = unsure.has(name);
    entries.push(entry(name, list(values, values[0]?.at ?? at, isOpen)));
  }
  return map(entries, at, open);
}

function blockValue(block: Block, scope: Scope, open: boolean): Value {
  const at = { path: block.path, ...block.at };
  return bodyValue(block.body, at, scope, open);
}

/** The blocks that a `dynamic` block makes: one for each item where these are known, else one with what is known. */
function dynamicOf(block: Block, name: string, scope: Scope, open: boolean): Value[] {
  const content = block.body.blocks.find(({ type }) => type === 'content');
  if (content === undefined) return [];
  const find = (key: string) => block.body.attributes.find((attribute) => attribute.name === key)?.value;
  const [over, named] = [find('for_each'), find('iterator')];
  const iterator = named === undefined ? name : (textOf(evaluate(named, scope)) ?? name);
  const items = over === undefined ? undefined : evaluate(over, scope);
  const rounds = items === undefined ? null : roundsIn(items);
  if (rounds === null) return [blockValue(content, scope, open)];
  return rounds.map((round) => {
    const bound = new Map([...scope.bound, [iterator, round] as const]);
    return blockValue(content, { ...scope, bound }, open);
  });
}

/** `key` and `value` of each item that a `for_each` goes over; null where they are not known. */
export function roundsIn(items: Value): Value[] | null {
  if (items.kind === 'list' && !items.open && items.items.length <= MAX_ROUNDS) {
    return itemsOf(items).map((item) => map([entry('key', item), entry('value', item)], item.at));
  }
  if (items.kind !== 'map' || items.open || items.entries.length > MAX_ROUNDS) return null;
  return items.entries.map(({ key, keyAt, value }) =>
    map([entry('key', { kind: 'scalar', value: key, at: keyAt, origin: 'written' }), entry('value', value)], keyAt),
  );
}
